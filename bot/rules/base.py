"""What every rule shares: the refusal, and text cleaned for storing."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Without the joiners U+200C and U+200D, which Persian, Hindi and emoji are written with.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    r"\ud800-\udfff]"
)
_SPACES = re.compile(r"[ \t\u00a0\u3000]+")
_BLANK_LINES = re.compile(r"\n{3,}")

Blank = str | int | float


class Refusal(Exception):
    """A rule's no: the key of a sentence and what fills its blanks.

    A refusal changes nothing. It is shown privately, in the person's language.
    """

    def __init__(self, key: str, /, **blanks: Blank) -> None:
        super().__init__(key)
        self.key = key
        self.blanks = blanks

    def __str__(self) -> str:
        filled = ", ".join(f"{name}={value!r}" for name, value in self.blanks.items())
        return f"{self.key}({filled})"


def clean(text: str) -> str:
    """Text as it is stored: NFC, without control or direction marks, trimmed."""
    if text.isascii() and text.isprintable():
        return _SPACES.sub(" ", text).strip()
    text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    text = "\n".join(line.strip() for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", text).strip()


def clean_line(text: str | None, what: str, length_max: int) -> str:
    """One line of at most `length_max` code points; empty where nothing was given.

    Refuses: too-long
    """
    line = " ".join(clean(text or "").split())
    if len(line) > length_max:
        raise Refusal("too-long", what=what, length=len(line), length_max=length_max)
    return line


def fold(text: str) -> str:
    """The form in which two texts are compared: compatibility, case and marks folded."""
    if text.isascii():
        return text.casefold().strip()
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c)).strip()
