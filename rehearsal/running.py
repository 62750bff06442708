"""The sessions: started by command, from the console or by the clock; overrun, delayed, ended."""

import re
from collections.abc import Awaitable, Callable

from bot import config
from bot.cards.base import plain
from rehearsal.answers import NUMBER, WORDS, Answer
from rehearsal.crowd import MINUTE, Person
from rehearsal.diary import Race
from rehearsal.stage import Stage
from rehearsal.timeline import cut

Play = Callable[[int], Awaitable[None]]
OVERRUN_MINUTES = 4
CONSOLE_DRAWN_MS = 3_000  # the console asks for a session at most two seconds after its time


class Running:
    """Two moderators run the programme; now and then both press at once."""

    def __init__(self, stage: Stage, first: Person, second: Person, starts_at: int) -> None:
        self._stage = stage
        self._first = first
        self._second = second
        self._starts_at = starts_at
        self.sessions = stage.event.sessions
        self.shift = 0  # by how much the later sessions were moved, in milliseconds
        self.overrun_place = self._find_overrun()

    def due(self, place: int) -> int:
        """When a session is due as things stand; after the last one, the end of the programme."""
        event = self._stage.event
        if place < len(self.sessions):
            offset = event.session_start(self.sessions[place]) - event.starts_at
        else:
            offset = event.ends_at - event.starts_at
        return self._starts_at + round(offset.total_seconds() * 1000) + self.shift

    async def begin(self, place: int) -> None:
        """Start a session, in one of the ways there are."""
        session = self.sessions[place]
        if session.start_mode == "auto":
            await self._stage.wait(CONSOLE_DRAWN_MS / 1000)
            self._stage.timeline.tell(
                self._stage.now(), "bot", "started the session by itself", "bot"
            )
            return
        if place == 0:
            how, late = "with /run start", None
            answer = await self._stage.slash(self._first, "run start")
        elif place % 2 or place == self.overrun_place + 1:
            how = "on the console"
            answer, late = await self._start_from_console(session)
        else:
            how = "with /run next"
            answer, late = await self._go_on_by_command()
        if _started(answer, plain(session.title.say("en"))):
            self._stage.diary.learn("started", session.key)
            self._tell(self._first, f"starts the session {how}")
        else:
            self._tell(self._first, f"cannot start it: {_first_line(answer)}")
        if late is not None:
            won = _started(answer) + _started(late)
            self._stage.diary.races.append(Race("start", session.key, 2, won))
            self._tell(self._second, f"presses the same and is told: {_first_line(late)}")

    async def _start_from_console(
        self, session: config.Session
    ) -> tuple[Answer | None, Answer | None]:
        """Start on the console, which asks; the second moderator presses it as well."""
        await self._stage.wait(CONSOLE_DRAWN_MS / 1000)
        control = f"run:start:{session.key}"
        console = self._stage.message("moderators", control)
        if console is None:
            return await self._stage.slash(self._first, "run next"), None
        answer = await self._stage.press(self._first, console, control)
        return answer, await self._stage.press(self._second, console, control)

    async def _go_on_by_command(self) -> tuple[Answer | None, Answer | None]:
        """Say next; two seconds later the second moderator says it too."""
        answer = await self._stage.slash(self._first, "run next")
        await self._stage.wait(2)
        return answer, await self._stage.slash(self._second, "run next")

    async def overrun(self, place: int, play: Play) -> None:
        """The speaker does not stop: the console's +2 is looked at, then four minutes are taken."""
        stage, due = self._stage, self.due(place + 1)
        speaker = self._speaker(self.sessions[place])
        await play(due + CONSOLE_DRAWN_MS)
        stage.timeline.tell(stage.now(), speaker, "is still speaking; the time is up", "speaker")
        due_key = self.sessions[place + 1].key
        control = f"run:delay:2 {due} {due_key}"
        console = stage.message("moderators", control)
        if console:
            answer = await stage.press(self._first, console, control)
            if _choice(answer, "over"):
                self._tell(self._first, f"presses +2: {_first_line(answer)}")
            else:
                self._moved(answer, 2)
        await play(due + 90_000)
        await self.delay(OVERRUN_MINUTES)
        await play(self.due(place + 1))

    async def delay(self, minutes: int) -> None:
        """Move the later sessions, past the hard end if the chair accepts what it costs."""
        answer = await self._stage.slash(self._first, "run delay", minutes=minutes)
        if answer and (control := _choice(answer, "over")):
            fits = re.search(r"^• \*\*Only (\d+) min", answer.text, re.MULTILINE)
            possible = int(fits[1]) if fits else 0
            self._tell(self._first, f"asks for {minutes} minutes more: {_first_line(answer)}")
            answer = await self._stage.press(self._first, answer, control)
            self._stage.diary.chosen_overrun += minutes - possible
            words = f"accepts, knowing that the announced end is passed by {minutes - possible} min"
            self._stage.timeline.tell(self._stage.now(), "Chair", words, "chair")
        self._moved(answer, minutes)

    def _moved(self, answer: Answer | None, minutes: int) -> None:
        if answer and answer.says("delayed", minutes=minutes, count=NUMBER):
            self.shift += minutes * MINUTE
            self._stage.diary.learn("delayed", "", str(minutes))
            self._tell(self._first, f"moves the later sessions by {minutes} minutes")

    async def end(self, person: Person) -> None:
        """End the last session."""
        answer = await self._stage.slash(person, "run end")
        self._tell(person, f"ends it: {_first_line(answer)}")

    def _find_overrun(self) -> int:
        """A session in the middle that no clock ends; -1 where there is none."""
        last = len(self.sessions) - 1
        fit = [p for p in range(1, last) if self.sessions[p + 1].start_mode != "auto"]
        return min(fit, key=lambda place: abs(place - last // 2), default=-1)

    def head(self, place: int) -> None:
        """Put the heading of a session on the timeline."""
        session, stage = self.sessions[place], self._stage
        title = session.title.say("en")
        length = round(session.duration.total_seconds() / 60)
        how = ", by the clock" if session.start_mode == "auto" else ""
        stage.timeline.head(
            self.due(place), f"{place + 1} of {len(self.sessions)} · {title} · {length} min{how}"
        )

    def _speaker(self, session: config.Session) -> str:
        names = {speaker.key: speaker.name for speaker in self._stage.event.speakers}
        return names[session.speakers[0]] if session.speakers else "The speaker"

    def _tell(self, person: Person, words: str) -> None:
        self._stage.timeline.tell(self._stage.now(), person.name, words, person.role)


def _started(answer: Answer | None, title: str = WORDS) -> bool:
    """Whether the answer says that a session of this title runs now."""
    return answer is not None and (
        answer.says("started", session=title, ends=WORDS)
        or answer.says("ended-next", session=WORDS, following=title)
    )


def _choice(answer: Answer | None, how: str) -> str:
    """The control by which the programme is moved so; empty where it is not offered."""
    controls = answer.controls if answer else []
    return next((c for c in controls if c.startswith("run:choose:") and f" {how} " in c), "")


def _first_line(answer: Answer | None) -> str:
    return cut(answer.first, 150) if answer else "nothing"
