"""Circulating the edited brief: which file, which address, and when."""

import hashlib
import re
from dataclasses import dataclass

from bot.rules.base import Refusal, clean_line
from bot.rules.events import Event
from bot.rules.evidence import checked_url

# Source: Discord's reference: what a server without boosts takes.
FILE_BYTES_MAX = 10 * 2**20
FILE_NAME_MAX = 100
PREPARED_MS = 15 * 60_000
# Endings, and how the content of such a file begins; texts are UTF-8.
KINDS: dict[str, bytes] = {
    "pdf": b"%PDF-", "docx": b"PK", "odt": b"PK", "html": b"", "md": b"", "txt": b"",
}  # fmt: skip
_UNSAFE = re.compile(r"[^\w .\-]+")


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the edited brief: a file, an address on the web, or both."""

    number: int
    file_name: str
    size: int
    url: str
    digest: str
    prepared_at: int
    published_at: int | None = None

    @property
    def mark(self) -> str:
        """By which a button tells that it was drawn for just this edition."""
        return self.digest[:8]


def check_closed(event: Event) -> None:
    """Whether the brief may be circulated: what it reports on is over.

    Refuses: brief-before-close
    """
    if event.state not in ("closed", "published"):
        raise Refusal("brief-before-close", event=event.slug)


def check_size(size: int, size_max: int) -> None:
    """Whether a file is small enough for where it goes.

    Refuses: brief-file-large
    """
    if size > min(size_max, FILE_BYTES_MAX):
        largest = min(size_max, FILE_BYTES_MAX)
        raise Refusal("brief-file-large", size=_mib(size), size_max=_mib(largest))


def _mib(size: int) -> str:
    return f"{size / 2**20:.1f}"


def file_name(given: str) -> str:
    """A file's name as it is passed on: letters, digits, spaces, dots and hyphens.

    Refuses: brief-file-kind
    """
    stem, dot, ending = given.strip().rpartition(".")
    ending = ending.casefold()
    if not dot or ending not in KINDS:
        raise Refusal("brief-file-kind", typed=given[-40:], kinds=", ".join(KINDS))
    safe = clean_line(_UNSAFE.sub("-", stem), "name", len(stem) + 1).strip(" .-") or "brief"
    return f"{safe[: FILE_NAME_MAX - len(ending) - 1]}.{ending}"


def check_content(name: str, content: bytes) -> None:
    """Whether a file is what its name says.

    Refuses: brief-file-broken
    """
    ending = name.rpartition(".")[2]
    beginning = KINDS[ending]
    try:
        whole = bool(content.strip()) and content.startswith(beginning)
        if not beginning:
            content.decode("utf-8")
    except UnicodeDecodeError:
        whole = False
    if not whole:
        raise Refusal("brief-file-broken", kind=ending)


def checked_address(typed: str) -> str:
    """Where the brief is read on the web: https alone.

    Refuses: url-malformed, url-long, brief-url-open
    """
    url = checked_url(typed)
    if not url.startswith("https://"):
        raise Refusal("brief-url-open", typed=url[:60])
    return url


def draft_digest(content: bytes) -> str:
    """By which a draft is known again, byte for byte."""
    return hashlib.sha256(content).hexdigest()


def edition_digest(content: bytes | None, url: str) -> str:
    """By which an edition is told from another one."""
    return hashlib.sha256(hashlib.sha256(content or b"").digest() + url.encode()).hexdigest()
