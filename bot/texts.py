"""Every sentence that a person can read, by language: Fluent files under `bot/text/`."""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from babel.numbers import format_decimal
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

from bot.rules.base import Blank

TEXT_FOLDER = Path(__file__).with_name("text")
FIRST_LANGUAGE = "en"
# The United Nations' English writes 3 November 2022, 15:10.
CUSTOMS = {"en": "en_GB", "zh": "zh_Hans"}
RIGHT_TO_LEFT = frozenset({"ar"})
# Languages in which sentences are still missing, and why: those are said in English. Whoever
# brings the last one takes the line away; from then on a missing sentence is a fault.
UNFINISHED: dict[str, str] = {}
# An isolate keeps a code, a name or a number in its own direction within another's; and since
# Discord lays every line out from left to right, one that is from right to left says so itself.
ISOLATE, ISOLATE_RIGHT_TO_LEFT, ISOLATE_END = "\u2068", "\u2067", "\u2069"
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# A line behind the marks that it may begin with: a heading, small print, a quotation, a list.
_LINE = re.compile(r"^(\s*(?:(?:#{1,3}|-#|>|[-•]|\d+\.) )*)(.*\S)", re.MULTILINE)
_ENTRY = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)  # where a sentence begins in a file
_COMMAS = {"ar": "، ", "zh": "、"}
_COMMAND = re.compile(r"(?<![\w/:<])/[a-z][a-z-]*(?: [a-z][a-z:-]*)*")
_ENDS_IN_LINK = re.compile(r"https?://\S+\Z")
_SAID: dict[tuple[str, str], str] = {}


@cache
def languages() -> tuple[str, ...]:
    """The languages that have texts, English first."""
    found = sorted(folder.name for folder in TEXT_FOLDER.iterdir() if folder.is_dir())
    return (FIRST_LANGUAGE, *(name for name in found if name != FIRST_LANGUAGE))


@cache
def _entries(language: str) -> dict[str, str]:
    """What the files say under each key, as they are written."""
    written: dict[str, str] = {}
    for file in sorted((TEXT_FOLDER / language).glob("*.ftl")):
        _, *parts = _ENTRY.split(file.read_text(encoding="utf-8"))
        written |= zip(parts[::2], parts[1::2], strict=True)
    return written


@cache
def _bundle(language: str) -> FluentBundle:
    """The sentences that were said, and how the language fills blanks and counts.

    A sentence is parsed when it is first said: all of a language would take a fifth of a second,
    in which nobody is answered. So none refers to another.
    """
    return FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)


def _pattern(language: str, key: str) -> Pattern | None:
    """The sentence of this key; None where the language has none."""
    bundle = _bundle(language)
    if not bundle.has_message(key):
        if key not in _entries(language):
            return None
        bundle.add_resource(FluentResource(f"{key} ={_entries(language)[key]}"))
    return bundle.get_message(key).value


def spoken(locale: str) -> str:
    """The language in which somebody with this Discord locale is answered."""
    short = locale.split("-", maxsplit=1)[0].casefold()
    return short if short in languages() else FIRST_LANGUAGE


def shared(wanted: Iterable[str]) -> tuple[str, ...]:
    """The languages of a shared message, one below another; never none."""
    known = tuple(language for language in wanted if language in languages())
    return known or (FIRST_LANGUAGE,)


def say(language: str, key: str, /, **blanks: Blank) -> str:
    """The sentence of this key in this language, its blanks filled.

    Raises KeyError for a key that no file has, ValueError for a blank that is not filled.
    """
    if blanks:
        return _filled(language, key, blanks)
    # A sentence without blanks is the same each time, and a view has many.
    said = _SAID.get((language, key))
    if said is None:
        said = _SAID[language, key] = _filled(language, key, {})
    return said


def keys_of(sentence: str) -> list[str]:
    """The keys under which this English sentence was said, as a command's description is."""
    first = FIRST_LANGUAGE
    return [key for (of, key), said in _SAID.items() if of == first and said == sentence]


def locale_of(language: str) -> str:
    """By which customs dates, times and lists are written: in CLDR's names."""
    return CUSTOMS.get(language, language)


def edition() -> bytes:
    """A digest of every sentence in every language: another one after any change."""
    digest = hashlib.sha256()
    for path in sorted(TEXT_FOLDER.glob("*/*.ftl")):
        digest.update(path.read_bytes())
    return digest.digest()


def _filled(language: str, key: str, blanks: Mapping[str, Blank]) -> str:
    known = language if language in languages() else FIRST_LANGUAGE
    pattern = _pattern(known, key)
    if pattern is None and language in UNFINISHED:
        known = language = FIRST_LANGUAGE
        pattern = _pattern(known, key)
    if pattern is None:
        raise KeyError(key)
    filling = dict(blanks)
    if language in RIGHT_TO_LEFT:
        filling = {name: _together(_ended(blank)) for name, blank in filling.items()}
    text, errors = _bundle(known).format_pattern(pattern, filling)
    if errors:
        raise ValueError(f"{key} in {language}: {errors[0]}")
    return _turned(str(text)) if language in RIGHT_TO_LEFT else str(text)


def _turned(text: str) -> str:
    """Every line with letters from right to left, laid out so; commands keep their stroke."""

    def turned(line: re.Match[str]) -> str:
        if not _FROM_RIGHT.search(line[2]):
            return line[0]
        words = _COMMAND.sub(rf"{ISOLATE}\g<0>{ISOLATE_END}", line[2])
        return f"{line[1]}{ISOLATE_RIGHT_TO_LEFT}{words}{ISOLATE_END}"

    return _LINE.sub(turned, text)


def _ended(blank: Blank) -> Blank:
    """A blank whose isolate does not become part of the link that it ends with."""
    return f"{blank} " if isinstance(blank, str) and _ENDS_IN_LINK.search(blank) else blank


def _together(blank: Blank) -> Blank:
    """A blank put together of isolated parts, one after the other from the right.

    An isolate is laid out as its first letter is, and looks for none within isolates: parts alone
    would stand from left to right, the last of them first.
    """
    if isinstance(blank, str) and ISOLATE_END in blank:
        return f"{ISOLATE_RIGHT_TO_LEFT}{blank}{ISOLATE_END}"
    return blank


@cache
def mails() -> Mapping[str, Mapping[str, str]]:
    """The mail with which the brief is circulated: language → part → text with `{blanks}`."""
    return tomllib.loads((TEXT_FOLDER / "brief_mail.toml").read_text(encoding="utf-8"))


def pick(table: Mapping[str, str], language: str) -> str:
    """A text of the event in this language, else in the first that it has."""
    return table.get(language) or next(iter(table.values()), "")


def isolated(text: str, language: str) -> str:
    """A code, a name or somebody's words beside our own, where no sentence isolates them."""
    return f"{ISOLATE}{_ended(text)}{ISOLATE_END}" if language in RIGHT_TO_LEFT else text


def directed(line: str, language: str) -> str:
    """What is put together from several parts, laid out in the direction of its language."""
    turned = language in RIGHT_TO_LEFT
    return f"{ISOLATE_RIGHT_TO_LEFT}{line}{ISOLATE_END}" if turned else line


def as_written(line: str) -> str:
    """Somebody's words in their own direction, whoever reads them."""
    return f"{ISOLATE}{_ended(line)}{ISOLATE_END}" if _FROM_RIGHT.search(line) else line


def bare(line: str) -> str:
    """A sentence that becomes a name, without the marks of its direction."""
    return line.translate(dict.fromkeys(map(ord, (ISOLATE, ISOLATE_RIGHT_TO_LEFT, ISOLATE_END))))


def arrow(language: str) -> str:
    """From one to the next, in the direction in which the language is read."""
    return "←" if language in RIGHT_TO_LEFT else "→"


def length(seconds: int, language: str) -> str:
    """A length of time in the units of the language: 1 hr 30 min."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    units = (("day", days), ("hour", hours), ("minute", minutes), ("second", seconds))
    named = [
        format_unit(number, f"duration-{unit}", length="short", locale=language)
        for unit, number in units
        if number
    ]
    return " ".join(named) or format_unit(0, "duration-minute", length="short", locale=language)


def comma(language: str) -> str:
    """What stands between the items of a list."""
    return _COMMAS.get(language, ", ")


def listed(items: Iterable[str], language: str) -> str:
    """Codes or names one after the other, as the language separates them."""
    return directed(comma(language).join(isolated(item, language) for item in items), language)


def number(value: float, language: str) -> str:
    """A number that stands outside of a sentence, with one decimal."""
    return str(format_decimal(value, format="#,##0.0", locale=language))
