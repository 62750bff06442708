"""After the programme: the event is closed, people see their outcomes, the records go out."""

import re
from collections.abc import Sequence
from random import Random

from rehearsal.answers import WORDS
from rehearsal.crowd import Person
from rehearsal.participants import Participants
from rehearsal.stage import Stage

LETTERS_S, LETTER_S = 90, 2  # they go out a minute after the close, one after the other
_FATE = re.compile(r"^\*\*([A-Z]{1,4}-\d+)(?: → [A-Z]+)?\*\* · (.+)$", re.MULTILINE)


async def try_to_close(stage: Stage, organizer: Person) -> None:
    """Close while something is on the floor, which is refused."""
    answer = await stage.slash(organizer, "organize close")
    _tell(stage, organizer, f"wants to close and is told: {answer.first if answer else 'nothing'}")
    await stage.wait(20)


async def close(stage: Stage, organizer: Person) -> None:
    """Close the event, and let the messages about it go out."""
    stage.timeline.head(stage.now(), "The close")
    answer = await stage.slash(organizer, "organize close")
    closed = answer is not None and answer.says("closed", event=WORDS)
    _tell(stage, organizer, "closes the event" if closed else "cannot close the event")
    await stage.wait(LETTERS_S + LETTER_S * len(stage.diary.receipts))


async def look_up(
    stage: Stage, participants: Participants, crowd: Sequence[Person], chance: Random
) -> None:
    """Some look up what became of their questions; one asks too late."""
    askers = [person for person in crowd if stage.diary.mine(person.key)]
    for person in chance.sample(askers, min(12, len(askers))):
        if person.by_page:
            await participants.visitors.look_back(person)
            continue
        answer = await stage.slash(person, "mine")
        for code, words in _FATE.findall(answer.text if answer else ""):
            stage.diary.learn("fate", code, words)
    for person in (crowd[0], *(person for person in crowd if person.by_page)):
        await participants.ask(person)
    await stage.wait(5)


async def take_records_away(stage: Stage, organizer: Person) -> None:
    """The organizer looks at the event once more and has two exports handed out."""
    await stage.slash(organizer, "organize status")
    for what, form in (("questions", "csv"), ("log", "json")):
        content = await stage.download(organizer, what, form)
        stage.diary.downloads[f"{what}.{form}"] = content


def _tell(stage: Stage, organizer: Person, words: str) -> None:
    stage.timeline.tell(stage.now(), organizer.name, words, organizer.role)
