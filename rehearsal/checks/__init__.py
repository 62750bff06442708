"""The checklist: one promise a line, each held against the findings."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rehearsal.findings import Findings

TROUBLES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A promise, what it was tried on, and where it was broken."""

    promise: str
    tried: str
    troubles: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether the promise was kept."""
        return not self.troubles


Check = Callable[[Findings], Line]


def line(promise: str, tried: str, troubles: Iterable[str]) -> Line:
    """A line of the checklist."""
    return Line(promise, tried, tuple(troubles))
