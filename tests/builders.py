"""What tests stand on: a clock that stands still, the shipped event tied to a server, people.

Everything is real: the configuration is the shipped file, the database is SQLite on disk, the
keys are files. Only the clock is ours, and it moves when it is told to.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.actions import agenda, asking, events, outbox, retiming, review
from bot.actions.asking import Receipt
from bot.actions.outbox import Delivery
from bot.actions.setup import load_configuration
from bot.actions.verification import verify
from bot.cards.forms import Typed
from bot.cards.refusals import refusal_words
from bot.cards.retiming import Moved
from bot.config import Config, load
from bot.context import Context
from bot.keys import Keyring
from bot.rules.agenda import Session
from bot.rules.base import Refusal
from bot.rules.log import GENESIS, Entry, entry_hash
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.rules.retiming import Act
from bot.store import log as log_store
from bot.store import questions as question_store
from bot.store.database import Transaction, open_database

ROOT = Path(__file__).parents[1]
SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000
SLUG = "from-promises-to-practice"
GUILD = 420_000_000_000_000_001
PLACES = {"announcements": 501, "questions": 502, "moderators": 503, "stage": 504}
# 15:00 in Geneva, where it was UTC+1 on that day.
STARTS_AT = int(datetime(2022, 11, 3, 14, 0, tzinfo=UTC).timestamp()) * SECOND
ENDS_AT = STARTS_AT + 90 * MINUTE
PRINCIPLES = {
    "HR": "human-rights",
    "ND": "non-discrimination",
    "WG": "whole-of-government",
    "WS": "whole-of-society",
}


class StillClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, at: int = STARTS_AT - HOUR) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at

    def wait(self, ms: int) -> None:
        self.at += ms


def participant(number: int, **more: Any) -> Person:
    """Somebody with nothing but an account."""
    return Person(f"discord {880_000_000_000_000_000 + number}", GUILD, **more)


def moderator(number: int = 0) -> Person:
    return participant(9_000 + number, manage_messages=True)


ORGANIZER = participant(9_900, manage_messages=True, manage_guild=True)
MODERATOR, SECOND_MODERATOR = moderator(0), moderator(1)


@cache
def shipped() -> Config:
    """The configuration that is shipped."""
    return load(ROOT / "config.toml")


def configuration(folder: Path, *, event: dict[str, Any] | None = None, **tables: Any) -> Config:
    """The shipped event on a server; `event` changes its own keys, `questions={…}` a table's."""
    whole = shipped()
    settings = whole.events[0]
    changes: dict[str, Any] = {
        "guild": GUILD,
        "channels": settings.channels.model_copy(update=PLACES),
    }
    for name, update in tables.items():
        held = changes.get(name, getattr(settings, name))
        changes[name] = held.model_copy(update=update)
    settings = settings.model_copy(update=changes | (event or {}))
    storage = whole.storage.model_copy(
        update={"path": folder / "roundtable.db", "keys": folder / "keys"}
    )
    return whole.model_copy(update={"events": (settings,), "storage": storage})


@asynccontextmanager
async def running(config: Config, clock: Callable[[], int]) -> AsyncIterator[Context]:
    """A bot's context on the configured files, as it is after a start."""
    database = await open_database(config.storage.path)
    try:
        context = Context(database, config, clock, Keyring(config.storage.keys))
        await load_configuration(context)
        await outbox.resume(context)
        yield context
    finally:
        await database.close()


async def open_for_questions(context: Context) -> None:
    """Open the event."""
    await events.open_event(context, ORGANIZER, None, None)


async def go_live(context: Context) -> None:
    """Open the event and start its first session."""
    await open_for_questions(context)
    await agenda.start(context, MODERATOR)


async def delay(context: Context, minutes: int, act: Act = "delay", how: str = "over") -> Moved:
    """The programme moved by some minutes; what would pass the hard end, as `how` says."""
    found = await retiming.retime(context, MODERATOR, act, minutes)
    if isinstance(found, Moved):
        return found
    how, _, key = how.partition(" ")
    return await retiming.choose(context, MODERATOR, act, minutes, how, key, found.mark)


_deliveries = count(1)


async def ask(
    context: Context,
    person: Person,
    principle: str = "HR",
    text: str = "What will change for those who wait?",
    attribution: str = "anonymous",
    **more: str,
) -> Question:
    """A stored question; every call is an act of its own."""
    typed = Typed(principle, text, attribution, **more)
    answered = await asking.ask(context, person, typed, f"act {next(_deliveries)}")
    assert isinstance(answered, Receipt), answered
    return answered.question


async def approved(context: Context, person: Person, **more: str) -> Question:
    """A question in the queue."""
    question = await ask(context, person, **more)
    return await review.decide(context, MODERATOR, question.code, "approve")


async def stored(context: Context, code: str) -> Question:
    """A question as the database has it now."""

    def find(tx: Transaction) -> Question:
        question = question_store.find_question(tx, 1, code)
        assert question is not None, code
        return question

    return await context.read(find)


async def rows(context: Context, sql: str, **values: Any) -> list[tuple[Any, ...]]:
    """What a statement finds."""
    found: list[tuple[Any, ...]] = await context.read(
        lambda tx: tx.execute(sql, **values).fetchall()
    )
    return found


async def entries(context: Context) -> list[tuple[Entry, str]]:
    """The event's log with the hashes beside it."""
    return await context.read(lambda tx: list(log_store.list_entries(tx, 1, SLUG)))


def chain_holds(log: list[tuple[Entry, str]]) -> bool:
    """Whether a log is whole: numbered from 1, each hash its row's and in the row after it."""
    previous = GENESIS
    for number, (entry, stored_hash) in enumerate(log, start=1):
        if entry.number != number or entry.previous_hash != previous:
            return False
        if entry_hash(entry) != stored_hash:
            return False
        previous = stored_hash
    return True


async def findings(context: Context) -> list[str]:
    """What is wrong with the records, as `roundtable verify` says it."""
    found = await verify(context.database, None, None, lambda _words: None)
    return [*found.findings, *(line for event in found.events for line in event.findings)]


async def deliver(context: Context) -> list[Delivery]:
    """A courier to whom everything arrives: all that was due, in the order of its posting."""
    arrived: list[Delivery] = []
    while due := await outbox.take(context):
        for delivery in due:
            await outbox.sent(context, delivery, delivery.edits or 1_000_000 + delivery.owed.id)
            arrived.append(delivery)
    return arrived


def words(delivery: Delivery) -> str:
    """What a delivery says."""
    return delivery.card.words if delivery.card else ""


@contextmanager
def refused(key: str, **blanks: object) -> Iterator[pytest.ExceptionInfo[Refusal]]:
    """Expect a refusal of this key; its sentence can be said."""
    with pytest.raises(Refusal) as caught:
        yield caught
    refusal = caught.value
    assert refusal.key == key, str(refusal)
    for name, value in blanks.items():
        assert refusal.blanks[name] == value
    assert refusal_words(refusal, "en")


def session(key: str, start_min: int, length_min: int, **more: Any) -> Session:
    """One planned session of a programme that starts at minute 0."""
    start_at = start_min * MINUTE
    end_at = start_at + length_min * MINUTE
    made = Session(
        0, 1, key, start_min, {"en": key}, start_at, end_at, start_at, end_at, None, None,
        "planned", "manual", False, True, (), (),
    )  # fmt: skip
    return replace(made, **more)


def question(**more: Any) -> Question:
    """A question of nobody's, as a record."""
    made = Question(
        id=1, event_id=1, code="HR-1", number=1, principle="human-rights",
        asked_principle="human-rights", text="What will change?", salt=b"salt", status="queued",
        version=1, reason="", attribution="anonymous", name="", affiliation="", sector="",
        attendance="online", language="", asker="ASKER", support=0, submitted_at=0,
        queued_at=None, floor_at=None, closed_at=None, session="", selection_reason="",
        answer="", answered_by="", merged_into="",
    )  # fmt: skip
    return replace(made, **more)
