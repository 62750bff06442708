"""The checklist: one promise a line, each held against the findings."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rehearsal.findings import Findings

TROUBLES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A promise, what it was tried on, where it was broken, and which files tell more."""

    promise: str
    tried: str
    troubles: tuple[str, ...]
    look: str

    @property
    def holds(self) -> bool:
        """Whether the promise was kept."""
        return not self.troubles


Check = Callable[[Findings], Line]


def line(promise: str, tried: str, troubles: Iterable[str], look: str = "timeline.txt") -> Line:
    """A line of the checklist; `look`: the files of the output folder that tell more."""
    return Line(promise, tried, tuple(troubles), look)
