"""What is wrong with a language's files: for the tests, and for translators (`make texts`).

`python -m tests.translations fr` prints what is missing or broken in French, a line each.
"""

import re
import sys
from collections.abc import Iterator
from functools import cache

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import texts
from bot.rules.people import ATTRIBUTIONS, SECTORS
from bot.rules.tongues import TONGUES

# What a sentence is given where the code does not show it: a number that is said or chosen by,
# an instant, words of a state.
NUMBERS = (0, 1, 2, 3, 11, 100)
PLURALS = frozenset({"zero", "one", "two", "few", "many"})
CATEGORIES = PLURALS | {"other"}
CODE = "HR-7"
LONGEST_CODE, LONGEST_NUMBER, LONGEST_WORDS = "QQQQ-99999", 100_000, "m" * 100
# Discord's limits, by the beginning of a key: commands and options, buttons, titles of forms,
# labels of their fields, and what stands below them.
LENGTHS = (
    (r"command-ask-this", 32),
    (r"command-.*|option-.*|group-.*", 100),
    (r"button-.*|link-.*", 80),
    (r"form-.*-title|evidence-form-title|note-form-title", 45),
    (r"form-.*-hint|.*-means", 100),
    (r"form-.*", 45),
    (rf"sector-(?:{'|'.join(SECTORS).replace('_', '-')})|attendance-(?:online|room)", 100),
    (rf"attribution-(?:{'|'.join(ATTRIBUTIONS)})|poll-kind-[a-z]+|audience-.*", 100),
    (r"language-[a-z]{2}|style-[a-z]+", 100),
    (r"channel-name-.*", 100),
)
SENTENCE_MAX = 2000  # Source: Discord's message resource; a card's sentences share 4,000
# What every language says in itself. Where a word is rightly the same as in English, the comment
# right above it says why: `# Same: ...`.
SAME_EVERYWHERE = frozenset(f"language-{tongue}" for tongue in TONGUES)
EXCUSE = "Same:"
# Markup, codes, blanks and signs: a sentence of nothing else has no words to be translated.
_NO_WORDS = re.compile(r"\{[^{}]*\}|/\w+(?: \w+)?|[A-Z]{1,4}-\d+|https?:|[\W\d_]")


class Blanks(Visitor):
    """Which blanks a sentence has, and by which of them it chooses its words."""

    def __init__(self) -> None:
        self.all: set[str] = set()
        self.others: set[str] = set()  # sentences that it refers to: none may
        self.chosen_by: set[str] = set()
        self.choices: list[tuple[str, list[str], str]] = []  # blank, variants, the default

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.others.add(node.id.name)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.all.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            name = node.selector.id.name
            self.chosen_by.add(name)
            keys = [_variant(v.key) for v in node.variants]
            default = next(_variant(v.key) for v in node.variants if v.default)
            self.choices.append((name, keys, default))
        self.generic_visit(node)


def _variant(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


@cache
def entries(language: str) -> dict[str, list[ast.EntryType]]:
    """Every entry of a language's files: file → entries."""
    parser = FluentParser(with_spans=False)
    return {
        path.name: parser.parse(path.read_text(encoding="utf-8")).body
        for path in sorted((texts.TEXT_FOLDER / language).glob("*.ftl"))
    }


@cache
def messages(language: str) -> dict[str, ast.Message]:
    """Every sentence of a language by its key."""
    return {
        entry.id.name: entry
        for body in entries(language).values()
        for entry in body
        if isinstance(entry, ast.Message)
    }


@cache
def blanks(language: str, key: str) -> Blanks:
    """The blanks of a sentence."""
    found = Blanks()
    found.visit(messages(language)[key])
    return found


def filled(language: str, key: str, number: int, words: str = CODE) -> str:
    """A sentence with every blank filled, its numbers by this one."""
    found = blanks(language, key)
    given = {name: number if name in found.chosen_by else words for name in found.all}
    return texts.say(language, key, **given)


def junk(language: str) -> list[str]:
    """What no reader of Fluent understands."""
    return [
        f"{name}: not understood: {str(entry.content).strip()[:60]!r}"
        for name, body in entries(language).items()
        for entry in body
        if isinstance(entry, ast.Junk)
    ]


def twice(language: str) -> list[str]:
    """Keys that are written a second time, which would silently take the first one's place."""
    seen: dict[str, str] = {}
    found = []
    for name, body in entries(language).items():
        for entry in body:
            if isinstance(entry, ast.Message):
                if entry.id.name in seen:
                    where = seen[entry.id.name]
                    found.append(f"{name}: {entry.id.name} stands in {where} already")
                seen[entry.id.name] = name
    return found


def misplaced(language: str) -> list[str]:
    """Keys that English does not have, or has in another file."""
    where = {
        entry.id.name: name
        for name, body in entries("en").items()
        for entry in body
        if isinstance(entry, ast.Message)
    }
    return [
        f"{name}: {entry.id.name} is "
        + (f"in en/{where[entry.id.name]}" if entry.id.name in where else "no key of English")
        for name, body in entries(language).items()
        for entry in body
        if isinstance(entry, ast.Message) and where.get(entry.id.name) != name
    ]


def missing(language: str, *, whole: bool = True) -> list[str]:
    """What English has and this lacks; with `whole` off, only in files that it has begun."""
    found = []
    for name, body in entries("en").items():
        keys = [entry.id.name for entry in body if isinstance(entry, ast.Message)]
        if name in entries(language):
            found += [f"{name}: {k} is missing" for k in keys if k not in messages(language)]
        elif whole:
            found.append(f"{name}: not begun, {len(keys)} sentences are missing")
    return found


def _both(language: str) -> Iterator[str]:
    return (key for key in messages(language) if key in messages("en"))


def wrong_blanks(language: str) -> list[str]:
    """Sentences whose blanks are not those of the English one."""
    found = []
    for key in _both(language):
        own, english = blanks(language, key).all, blanks("en", key).all
        found += [f"{key}: {{ ${name} }} is missing" for name in sorted(english - own)]
        found += [f"{key}: {{ ${name} }} is not filled here" for name in sorted(own - english)]
    return found


@cache
def _needed(language: str) -> dict[str, int]:
    """The plural categories that whole numbers fall into, each with its first number."""
    plural = Locale.parse(language).plural_form
    return {plural(n): n for n in range(1000, -1, -1)}


def wrong_choices(language: str) -> list[str]:
    """Sentences that lack a plural form, or choose by other words than the English one."""
    found = []
    for key in _both(language):
        english = {name: set(keys) for name, keys, _ in blanks("en", key).choices}
        for name, keys, default in blanks(language, key).choices:
            asked = english.get(name, set())
            if asked <= CATEGORIES | {k for k in asked if k.isdigit()} and asked & PLURALS:
                found += [f"{key}: {line}" for line in _wrong_plurals(language, keys, default)]
            elif asked - CATEGORIES != set(keys) - CATEGORIES:
                words = ", ".join(sorted(asked))
                found.append(f"{key}: choose by ${name} among {words}")
    return found


def _wrong_plurals(language: str, keys: list[str], default: str) -> Iterator[str]:
    for category, number in _needed(language).items():
        if category not in keys and str(number) not in keys:
            yield f"[{category}] is missing, as for {number}"
    if default not in ("other", "many"):
        yield f"the default is *[{default}] and should be *[other]"
    known = {*Locale.parse(language).plural_form.tags, "other"}
    for key in keys:
        if not key.isdigit() and key not in known:
            yield f"no number is [{key}] in this language"


def unsayable(language: str) -> list[str]:
    """Sentences that break for some number, or lose a blank for it."""
    found = []
    for key in _both(language):
        found += [f"{key}: refers to {name}" for name in sorted(blanks(language, key).others)]
        for number in NUMBERS:
            try:
                words = filled(language, key, number)
            except (KeyError, ValueError) as fault:
                found.append(f"{key}: {fault}")
                break
            if "{" in words or (CODE in filled("en", key, number) and CODE not in words):
                found.append(f"{key}: a blank is not said for {number}: {words[:60]!r}")
                break
    return found


def too_long(language: str) -> list[str]:
    """Sentences that pass Discord's limits when their blanks are filled with the longest."""
    found = []
    for key in _both(language):
        limit = next((most for like, most in LENGTHS if re.fullmatch(like, key)), SENTENCE_MAX)
        words = LONGEST_WORDS if limit == SENTENCE_MAX else LONGEST_CODE
        for number in (*NUMBERS, LONGEST_NUMBER):
            length = len(filled(language, key, number, words))
            if not length and not filled("en", key, number, words):
                continue
            if not 1 <= length <= limit:
                found.append(f"{key}: {length} characters, at most {limit} fit")
                break
    return found


def untranslated(language: str) -> list[str]:
    """Sentences that are the English ones, without a comment that says why."""
    if language == texts.FIRST_LANGUAGE:
        return []
    same, excused = set(), set()
    for key in _both(language):
        own, english = messages(language)[key], messages("en")[key]
        if own.equals(english, ignored_fields=["span", "comment"]) and _has_words(key):
            same.add(key)
        if own.comment and (own.comment.content or "").startswith(EXCUSE):
            excused.add(key)
    found = [f"{k}: the same as in English" for k in sorted(same - excused - SAME_EVERYWHERE)]
    return found + [f"{k}: excused as the same, and it is not" for k in sorted(excused - same)]


def _has_words(key: str) -> bool:
    parts = [filled("en", key, 2, "·")]
    return any(_NO_WORDS.sub("", part) for part in parts)


def mistakes(language: str, *, whole: bool = True) -> list[str]:
    """Everything that is wrong with a language's files, a line each."""
    broken = junk(language) + twice(language) + misplaced(language)
    found = broken + missing(language, whole=whole) + wrong_blanks(language)
    found += wrong_choices(language) + untranslated(language)
    return found + (unsayable(language) or too_long(language))


def main(languages: list[str]) -> int:
    """Print what is wrong in these languages; how the process ends."""
    found = 0
    for language in languages or texts.languages():
        if language not in texts.languages():
            print(f"{language}: no folder bot/text/{language}. There are: {texts.languages()}")
            return 2
        lines = mistakes(language)
        for line in lines:
            print(f"{language}  {line}")
        done = len(list(_both(language)))
        print(f"{language}  {done} of {len(messages('en'))} sentences; to be mended: {len(lines)}")
        found += len(lines)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
