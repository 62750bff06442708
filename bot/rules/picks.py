"""A pick as it can be checked later: the rule in force, and among whom it was made."""

from dataclasses import dataclass

Beside = dict[str, tuple[str, str, int | None]]


@dataclass(frozen=True, slots=True)
class StoredPick:
    """A pick by the rule: the rule in force, and by code side, principle and support of those
    among whom it was made.
    """

    turn: int
    item: str
    rule: str
    cycle: str
    session_principles: str
    principles: str
    only: str
    beside: Beside
