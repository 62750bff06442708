"""Merging and taking back in a few lines: what PRODUCT section 3 says of them, and no more."""

from dataclasses import dataclass, replace

from tests.actions.question_model import Asked, Model

TARGETS = ("queued", "on_floor")


@dataclass
class Decided:
    """A decision that may be taken back: on which question, and how that was before."""

    verb: str
    code: str
    change: int
    before: Asked


class MergeModel(Model):
    """Questions, how often each was changed, and every moderator's decisions."""

    def __init__(self, moderators: int) -> None:
        super().__init__("in_review", moderators)
        self.changes: dict[str, int] = {}
        self.decided: dict[int, list[Decided]] = {who: [] for who in range(moderators)}

    def decide(self, who: int, verb: str, code: str, status: str, into: str = "") -> None:
        """A moderator's decision: what was merged into a declined question is released."""
        asked = self.asked[code]
        before = replace(asked, supporters=set())
        if verb == "merge":
            self.merge(code, into)
        elif verb == "unmerge":
            self.unmerge(code)
        elif verb == "decline":
            self.leave(code, status)
        else:
            asked.status = status
        self.changes[code] += 1
        self.decided[who].append(Decided(verb, code, self.changes[code], before))

    def leave(self, code: str, status: str) -> None:
        """Declined or withdrawn: every question that was merged into it is changed, too."""
        for child in self.children(code):
            self.changes[child] += 1
        self.end(code, status)

    def children(self, code: str) -> list[str]:
        return [child for child, asked in self.asked.items() if asked.into == code]

    def counts_already(self, who: int, code: str) -> bool:
        """Whether somebody asked what was merged into this, so that they count there."""
        return any(
            self.asked[child].asker == who or self.counts_already(who, child)
            for child in self.children(code)
        )

    def may_undo(self, who: int) -> bool:
        if not self.decided[who]:
            return False
        last = self.decided[who][-1]
        if self.changes[last.code] != last.change:
            return False
        if last.verb == "approve" and self.children(last.code):
            return False
        return last.verb != "unmerge" or self.asked[last.before.into].status in TARGETS

    def is_of_the_floor(self, who: int) -> bool:
        """Whether it depends on when others took the floor, which the floor's model has."""
        if not self.decided[who]:
            return False
        last = self.decided[who][-1]
        others = set(self.of("on_floor")) - {last.code}
        return last.before.status == "on_floor" and bool(others)

    def undo(self, who: int) -> None:
        last = self.decided[who].pop()
        asked = self.asked[last.code]
        if last.verb == "unmerge":
            asked.before = asked.status
        asked.status, asked.into = last.before.status, last.before.into
        self.changes[last.code] += 1
