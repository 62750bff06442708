"""The review stream: one waiting question after the other in one message, or ten at once."""

from rehearsal.answers import NUMBER, Answer
from rehearsal.crowd import Person
from rehearsal.moderators import Moderators
from rehearsal.stage import Stage

ITEMS_MAX = 8
APPROVE, DECLINE, LEAVE, TEN, ALL = (
    "item:approve:", "item:decline:", "item:leave:", "review:ten:", "review:all:",
)  # fmt: skip


class Streaming:
    """A moderator goes through what waits, as it is dealt."""

    def __init__(self, stage: Stage, moderators: Moderators) -> None:
        self._stage = stage
        self._moderators = moderators

    async def go_through(self, moderator: Person, *, ten: bool) -> None:
        """Decide what is dealt, some of it ten at a time."""
        answer = await self._stage.slash(moderator, "mod review")
        if ten:
            answer = await self._ten_at_once(moderator, answer)
        for _ in range(ITEMS_MAX):
            control = answer.control(APPROVE) if answer else None
            if answer is None or control is None:
                break
            code = control.removeprefix(APPROVE).partition(" ")[0]
            answer = await self._decide(moderator, answer, code)
        self._moderators.tell_done(moderator)

    async def _decide(self, moderator: Person, dealt: Answer, code: str) -> Answer | None:
        """Decide one item; the answer has the next one."""
        stage, moderators = self._stage, self._moderators
        if moderators.would_merge(code):
            leave = dealt.control(LEAVE)  # somebody merges it from the console
            return await stage.press(moderator, dealt, leave) if leave else None
        if not moderators.is_off_topic(code):
            control = dealt.control(APPROVE)
            answer = await stage.press(moderator, dealt, control) if control else None
            moderators.learn(answer, code)
            return answer
        control = dealt.control(DECLINE)
        reasons = await stage.press(moderator, dealt, control) if control else None
        menu = reasons.control("item:declined:") if reasons else None
        if reasons is None or menu is None:
            return None
        answer = await stage.choose(moderator, reasons, menu, "0")
        moderators.learn(answer, code)
        return answer

    async def _ten_at_once(self, moderator: Person, dealt: Answer | None) -> Answer | None:
        """Leave out what is no question, then approve the others by one press."""
        control = dealt.control(TEN) if dealt else None
        shown = await self._stage.press(moderator, dealt, control) if dealt and control else dealt
        for _ in range(10):
            menu = shown.control("review:without:") if shown else None
            if shown is None or menu is None:
                return shown
            unfit = [c for c in shown.options(menu) if self._unfit(c)]
            if not unfit:
                break
            shown = await self._stage.choose(moderator, shown, menu, unfit[0])
        press = shown.control(ALL) if shown else None
        if shown is None or press is None:
            return shown
        codes = shown.options(shown.control("review:without:") or "")
        answer = await self._stage.press(moderator, shown, press)
        if answer and answer.says("ten-approved", count=NUMBER, codes=", ".join(codes)):
            for code in codes:
                self._stage.diary.learn("approved", code)
                self._moderators.note_done("approves at once", code)
        return answer

    def _unfit(self, code: str) -> bool:
        return self._moderators.is_off_topic(code) or self._moderators.would_merge(code)
