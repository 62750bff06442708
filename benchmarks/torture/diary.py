"""The crowd's diary: what was tried, and what the bot promised in answer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from benchmarks.answers import Answer

State = Literal["open", "promised", "refused", "unknown"]
FAULT = "Something went wrong on our side"


@dataclass(slots=True, eq=False)
class Attempt:
    """One thing that somebody tried, named as the bot's log names it.

    `unknown`: no answer came, or one that says it does not know; it may have been done or not.
    """

    move: str
    code: str = ""
    who: int = 0
    words: str = ""
    state: State = "open"

    def settle(self, answer: Answer, promise: str) -> bool:
        """Note what came of it: whether the answer begins with a promise; its group is the code."""
        if not answer.acknowledged or not answer.text or answer.text.startswith(FAULT):
            self.state = "unknown"
            return False
        found = re.match(promise, answer.text)
        self.state = "promised" if found else "refused"
        if found and found.groups():
            self.code = found[1]
        return found is not None


@dataclass(slots=True)
class Diary:
    """Everything that was tried, in the order in which it was begun."""

    attempts: list[Attempt] = field(default_factory=list)
    due_at: int = 0  # when the last session was due at the beginning

    def begin(self, move: str, code: str = "", *, who: int = 0, words: str = "") -> Attempt:
        """Note what somebody is about to do."""
        attempt = Attempt(move, code, who, words)
        self.attempts.append(attempt)
        return attempt

    def promised(self, move: str | None = None) -> list[Attempt]:
        """What the bot promised, of one move or of all."""
        return [a for a in self.attempts if a.state == "promised" and move in (None, a.move)]

    def possible(self, move: str) -> list[Attempt]:
        """What may have been done besides."""
        return [a for a in self.attempts if a.state in ("open", "unknown") and a.move == move]
