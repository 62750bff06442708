"""Figures about the bot itself, for whoever runs it: counted in passing, kept in memory alone."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

# Discord waits for three seconds.
ACKNOWLEDGED_S = (0.05, 0.1, 0.2, 0.35, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0)


class Histogram:
    """How often something was at most so much, and the sum of it all."""

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = tuple(bounds)
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0.0

    def observe(self, value: float) -> None:
        """Count one."""
        self.counts[bisect_left(self.bounds, value)] += 1
        self.sum += value

    def cumulated(self) -> list[tuple[str, int]]:
        """How many were at most each bound; `+Inf` counts all."""
        found, total = [], 0
        for bound, count in zip((*map(str, self.bounds), "+Inf"), self.counts, strict=True):
            total += count
            found.append((bound, total))
        return found


@dataclass(slots=True)
class Figures:
    """What was asked of the bot by outcome, and how soon Discord knew that it was heard."""

    interactions: Counter[str] = field(default_factory=Counter)
    acknowledged_s: Histogram = field(default_factory=lambda: Histogram(ACKNOWLEDGED_S))
