"""A question's life in a few lines: dictionaries and sets, written from PRODUCT section 3."""

from dataclasses import dataclass, field

WAITING = ("in_review", "queued")
# What a moderator does: from which states into which.
DECISIONS = {
    "approve": (["in_review"], "queued"),
    "decline": (["in_review", "queued", "on_floor"], "declined"),
    "reopen": (["declined"], "in_review"),
    "followup": (["queued", "on_floor", "answered", "not_reached"], "follow_up"),
}
ENDS = {
    "answered": (["on_floor", "follow_up", "not_reached"], "answered"),
    "back": (["on_floor"], "queued"),
}
AFTER_THE_CLOSE = ("answered", "followup")


@dataclass
class Asked:
    """One question."""

    asker: int
    status: str
    veiled: bool
    supporters: set[int] = field(default_factory=set)
    into: str = ""
    before: str = ""
    secret: str = ""
    erased: bool = False


class Model:
    """Every question by its code; whether the event is open; how many turns were given."""

    def __init__(self, first: str, moderators: int) -> None:
        self.asked: dict[str, Asked] = {}
        self.first = first
        self.moderators = moderators
        self.turns = 0
        self.open = True

    def of(self, *statuses: str) -> list[str]:
        return [code for code, asked in self.asked.items() if asked.status in statuses]

    def waiting_of(self, who: int) -> int:
        return sum(self.asked[code].asker == who for code in self.of(*WAITING))

    def may_decide(self, code: str, who: int, verb: str) -> bool:
        """Only moderators, never on their own, and only some things after the close."""
        in_time = self.open or verb in AFTER_THE_CLOSE
        return who < self.moderators and self.asked[code].asker != who and in_time

    def may_finish(self, code: str, who: int, verb: str) -> bool:
        if not code or self.asked[code].status not in ENDS[verb][0]:
            return False
        if verb == "back":  # also one's own: that is no decision about it
            return self.open and who < self.moderators
        return self.may_decide(code, who, verb)

    def may_merge(self, code: str, into: str, who: int) -> bool:
        """Both are decided about, and neither may be one's own."""
        both = self.may_decide(code, who, "merge") and self.may_decide(into, who, "merge")
        possible = code in self.of(*WAITING) and into in self.of("queued", "on_floor")
        return both and possible and code != into

    def merge(self, code: str, into: str) -> None:
        asked = self.asked[code]
        asked.before, asked.status, asked.into = asked.status, "merged", into

    def unmerge(self, code: str) -> None:
        asked = self.asked[code]
        asked.status, asked.into = asked.before, ""

    def end(self, code: str, status: str) -> None:
        """Declined or withdrawn: what was merged into it has a fate of its own again."""
        self.asked[code].status = status
        for child, asked in self.asked.items():
            if asked.into == code:
                self.unmerge(child)
                if asked.erased:
                    self.end(child, "withdrawn")

    def close(self) -> None:
        self.open = False
        for code in self.of(*WAITING):
            self.asked[code].status = "not_reached"

    def family(self, code: str) -> set[str]:
        """A question and all that was merged into it, directly or not."""
        found = {code}
        while more := {c for c, a in self.asked.items() if a.into in found} - found:
            found |= more
        return found

    def support(self, code: str) -> int:
        """Supporters of it and of what was merged into it, and the other askers, once each.

        Veiled askers count one a question: nobody can tell whether two of them are one person.
        """
        family = self.family(code)
        supporters = {who for each in family for who in self.asked[each].supporters}
        own, others = self.asked[code], [self.asked[each] for each in family - {code}]
        named = {asked.asker for asked in others if not asked.veiled}
        if not own.veiled:
            named.discard(own.asker)
        return len(supporters) + len(named) + sum(asked.veiled for asked in others)
