"""Languages: who chooses which, and in which one something is said.

What is said in a language is told by the sentences of that language alone.
"""

import re
from collections.abc import Iterator
from functools import cache

from bot.texts import TEXT_FOLDER, languages
from rehearsal.crowd import Person

# So long is a piece of a sentence that nobody would say by chance; a Chinese one is shorter.
LENGTH_MIN, LENGTH_MIN_CHINESE = 14, 5
LATIN = frozenset({"en", "fr", "es"})
# What stands between the words of a Fluent file: keys, comments, blanks, variants, markup.
_BETWEEN = re.compile(r"^[a-z][a-z0-9-]* = |^#.*|[\n{}\[\]*`#>|•]|-#|/[a-z]+", re.MULTILINE)


def another(spoken: str, person: Person) -> str:
    """Another language than this one: their own, else any."""
    if person.language != spoken:
        return person.language
    return person.chance.choice([name for name in languages() if name != spoken])


def _pieces(language: str) -> set[str]:
    """The words of its sentences, without what fills them and what marks them."""
    texts = (p.read_text(encoding="utf-8") for p in sorted((TEXT_FOLDER / language).glob("*.ftl")))
    found = {piece.strip() for text in texts for piece in _BETWEEN.split(text)}
    least = LENGTH_MIN_CHINESE if language == "zh" else LENGTH_MIN
    own = (p for p in found if language in LATIN or not p.isascii())  # else it is a name
    return {piece for piece in own if len(piece) >= least and "$" not in piece}


@cache
def sentences() -> dict[str, tuple[str, ...]]:
    """Pieces of sentences by language: those that no other language has."""
    found = {language: _pieces(language) for language in languages()}
    own = {
        language: pieces.difference(*(found[other] for other in found if other != language))
        for language, pieces in found.items()
    }
    return {language: tuple(sorted(pieces)) for language, pieces in own.items()}


def spoken_in(text: str) -> Iterator[str]:
    """The languages of which something is said in a text."""
    return (name for name, pieces in sentences().items() if any(p in text for p in pieces))


def is_in(text: str, language: str) -> bool:
    """Whether a text is in this language: something of it is said, or nothing in any other."""
    return any(piece in text for piece in sentences()[language]) or not any(spoken_in(text))
