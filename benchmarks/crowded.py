"""An event with as many questions and people as one likes, written through the store.

`python -m benchmarks.crowded FOLDER --questions 100000` leaves a live event there: its database
and its keys, as the bot would have written them.
"""

from __future__ import annotations

import argparse
import asyncio
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from bot.actions import agenda, events
from bot.actions.scene import Scene, scene_of
from bot.actions.setup import load_configuration
from bot.clock import system_clock
from bot.config import Config, load
from bot.context import Context
from bot.keys import SECTOR_BYTES, Keyring
from bot.rules import questions as rules
from bot.rules.log import wording_digest
from bot.rules.people import Person, Shown
from bot.rules.questions import Question
from bot.store import floor as floor_store
from bot.store import people as people_store
from bot.store import questions as store
from bot.store.database import Transaction, open_database
from bot.store.events import take_code
from bot.store.floor import OpenTurn

ROOT = Path(__file__).parents[1]
GUILD = 420_000_000_000_000_001
PLACES = {"announcements": 501, "questions": 502, "moderators": 503, "stage": 0}
CHUNK = 250
TURNS_MAX = 40  # so that an event of a hundred questions has as many as one of thousands
SUBJECTS = (
    "the fees that recruiters take", "housing for seasonal workers", "schools for children",
    "detention at the border", "remittances", "the data that is missing", "health care",
    "the right to a lawyer", "integration courses", "climate and displacement",
)  # fmt: skip
ASKS = (
    "What will become of {} after {}?", "Who pays for {} in {}?",
    "How do you measure progress on {} since {}?", "Which ministry answers for {} by {}?",
)  # fmt: skip


def configuration(folder: Path) -> Config:
    """The shipped event on a server, its database and keys in a folder."""
    whole = load(ROOT / "config.toml")
    settings = whole.events[0]
    channels = settings.channels.model_copy(update=PLACES)
    settings = settings.model_copy(update={"guild": GUILD, "channels": channels})
    storage = whole.storage.model_copy(
        update={"path": folder / "roundtable.db", "keys": folder / "keys"}
    )
    return whole.model_copy(update={"events": (settings,), "storage": storage})


@asynccontextmanager
async def opened(config: Config) -> AsyncIterator[Context]:
    """A bot's context on these files, without a Discord."""
    database = await open_database(config.storage.path)
    try:
        context = Context(database, config, system_clock, Keyring(config.storage.keys))
        await load_configuration(context)
        yield context
    finally:
        await database.close()


def person(number: int, **more: Any) -> Person:
    """Somebody of the crowd."""
    return Person(f"discord {880_000_000_000_000_000 + number}", GUILD, **more)


MODERATOR = person(999_999, manage_messages=True, manage_guild=True, name="Mo")


def people_of(questions: int) -> int:
    """How many people ask as many questions."""
    return max(20, questions // 20)


async def fill(context: Context, questions: int, seed: int = 7) -> None:
    """Open the event, begin its first session and let the crowd have asked."""
    chance = random.Random(seed)
    await events.open_event(context, MODERATOR, None, "now")
    await agenda.start(context, MODERATOR)
    await context.write(lambda tx: _join(scene_of(tx, context, 1), people_of(questions)))
    numbers = iter(range(questions))
    while chunk := list(islice(numbers, CHUNK)):
        await context.write(lambda tx: _ask(tx, context, chunk, questions, chance))


def _join(scene: Scene, people: int) -> None:
    key = scene.contact_key()
    for number in range(people):
        pseudonym = key.pseudonym("profile", person(number).identity)
        sealed = key.seal({"name": f"Person {number}", "sector": "academia"}, "profile", 1024)
        people_store.set_profile(scene.tx, scene.event.id, pseudonym, sealed)


def _ask(
    tx: Transaction, context: Context, chunk: list[int], questions: int, chance: random.Random
) -> None:
    scene = scene_of(tx, context, 1)
    contact, ballot = scene.contact_key(), scene.ballot_key()
    people = people_of(questions)
    began_at = context.now() - questions - 120_000
    for number, status in zip(chunk, _statuses(chunk, questions), strict=True):
        who = person(chance.randrange(people)).identity
        question = _question(scene, number, who, status, began_at + number, chance)
        question_id = store.add_question(
            tx,
            question,
            sector_sealed=contact.seal("academia", "sector", SECTOR_BYTES),
            receipt_salt=b"salt",
            receipt_hash=b"hash",
            delivery=f"{number:064}",
        )
        scene.record(
            "participant", question.code, "ask", question.submitted_at,
            after="queued" if status == "answered" else status,
            digest=wording_digest(question.salt, question.text),
        )  # fmt: skip
        if status == "answered":
            _turn(scene, replace(question, id=question_id))
        for supporter in range(int(chance.paretovariate(1.2)) - 1 if number % 2 else 0):
            if supporter < min(people, 30):
                identity = person(supporter).identity
                store.toggle_support(tx, question_id, ballot.pseudonym("support", identity))
                store.add_support(tx, question_id, 1)


def _statuses(chunk: list[int], questions: int) -> Iterator[str]:
    """Most wait for the floor, a tenth for review; some had their turn."""
    turns = min(TURNS_MAX, questions * 2 // 5)
    for number in chunk:
        if number < turns:
            yield "answered"
        else:
            yield "in_review" if number % 10 == 9 else "queued"


def _question(
    scene: Scene, number: int, who: str, status: str, at: int, chance: random.Random
) -> Question:
    principle = scene.principles[number % len(scene.principles)]
    words = chance.choice(ASKS).format(chance.choice(SUBJECTS), f"report {number}")
    key = scene.contact_key()
    named = number % 3 == 0
    question = rules.new_question(
        event_id=scene.event.id,
        code=take_code(scene.tx, scene.event.id, principle.code),
        principle=principle.key,
        text=words,
        salt=number.to_bytes(16, "big"),
        review=status == "in_review",
        shown=Shown("named", name="A. Person") if named else Shown("anonymous"),
        attendance="room" if number % 4 == 0 else "online",
        language=("en", "fr", "es", "ar")[number % 4] if named else "",
        asker=key.pseudonym("asker" if named else "veiled", who),
        session="",
        now=at,
    )
    if status == "answered":
        question = rules.move(rules.move(question, "take", at + 60_000), "answered", at + 90_000)
    return question


def _turn(scene: Scene, question: Question) -> None:
    taken_at = question.floor_at or 0
    number = len(floor_store.list_turns(scene.tx, scene.event.id)) + 1
    turn = OpenTurn(number, question.code, "question", taken_at, "by the rule", "", "")
    floor_store.add_turn(
        scene.tx, scene.event.id, turn, question_id=question.id, hand_id=None,
        attendance=question.attendance, principle=question.principle,
    )  # fmt: skip
    for move, at, before, after in (
        ("next", taken_at, "queued", "on_floor"),
        ("answered", taken_at + 30_000, "on_floor", "answered"),
    ):
        scene.record("moderator", question.code, move, at, before=before, after=after)
    floor_store.close_turn(scene.tx, scene.event.id, question.code, taken_at + 30_000, "answered")


async def make(folder: Path, questions: int) -> Config:
    """A database in a folder, filled; the configuration that belongs to it."""
    config = configuration(folder)
    async with opened(config) as context:
        await fill(context, questions)
    return config


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crowded", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--questions", type=int, default=10_000)
    asked = parser.parse_args()
    asyncio.run(make(asked.folder, asked.questions))


if __name__ == "__main__":
    main()
