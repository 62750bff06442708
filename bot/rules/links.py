"""The ways to an event's pages: two codes that stand on the screen, and the chair's secret."""

from dataclasses import dataclass
from typing import Literal

LinkKind = Literal["room", "online", "chair"]
LINKS: tuple[LinkKind, ...] = ("room", "online", "chair")
DOORS: tuple[LinkKind, ...] = ("room", "online")  # to the participants' page
# Source: the pages' handbook, docs/pages.md. Of the alphabet A-Z and 2-7: 40 bits, and 128.
CODE_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Links:
    """The codes in force by kind, the event's title and language, and where its pages are."""

    title: str
    language: str
    slug: str
    codes: dict[LinkKind, str]
    public_url: str

    @property
    def screen(self) -> str:
        """The address of the screen."""
        return f"{self.public_url}/screen?event={self.slug}"

    def address(self, kind: LinkKind) -> str:
        """The address of the chair's page, or of the participants' by one of its doors."""
        return f"{self.public_url}/{'chair' if kind == 'chair' else 'p'}/{self.codes[kind]}"


def code_of(kind: LinkKind, pseudonym: str) -> str:
    """The code that is made of 26 characters of chance: short where somebody must type it."""
    return pseudonym.lower() if kind == "chair" else pseudonym[:CODE_LENGTH]


def typed_code(typed: str) -> str:
    """A code as it is compared, however it was typed; 0, 1 and 8 stand in none."""
    kept = "".join(c for c in typed[:64].upper() if c.isalnum())
    return kept.translate(str.maketrans("018", "OIB"))


def written_code(code: str) -> str:
    """A short code as it is read and typed: ABCD-EFGH."""
    return f"{code[:4]}-{code[4:]}"
