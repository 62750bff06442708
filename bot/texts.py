"""Every sentence that a person can read, by language: Fluent files under `bot/text/`."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.rules.base import Blank

TEXT_FOLDER = Path(__file__).with_name("text")
FIRST_LANGUAGE = "en"
RIGHT_TO_LEFT = frozenset({"ar"})


@cache
def languages() -> tuple[str, ...]:
    """The languages that have texts, English first."""
    found = sorted(folder.name for folder in TEXT_FOLDER.iterdir() if folder.is_dir())
    return (FIRST_LANGUAGE, *(name for name in found if name != FIRST_LANGUAGE))


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)
    for file in sorted((TEXT_FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


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
    return _fixed(language, key) if not blanks else _filled(language, key, blanks)


@cache
def _fixed(language: str, key: str) -> str:
    """A sentence without blanks: it is the same each time, and a view has many."""
    return _filled(language, key, {})


def _filled(language: str, key: str, blanks: Mapping[str, Blank]) -> str:
    bundle = _bundle(language if language in languages() else FIRST_LANGUAGE)
    if not bundle.has_message(key):
        bundle = _bundle(FIRST_LANGUAGE)
    message = bundle.get_message(key)
    if message.value is None:
        raise KeyError(key)
    text, errors = bundle.format_pattern(message.value, dict(blanks))
    if errors:
        raise ValueError(f"{key} in {language}: {errors[0]}")
    return str(text)


@cache
def mails() -> Mapping[str, Mapping[str, str]]:
    """The mail with which the brief is circulated: language → part → text with `{blanks}`."""
    return tomllib.loads((TEXT_FOLDER / "brief_mail.toml").read_text(encoding="utf-8"))


def pick(table: dict[str, str], language: str) -> str:
    """A text of the event in this language, else in the first that it has."""
    return table.get(language) or next(iter(table.values()), "")
