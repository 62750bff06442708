"""PRIVACY.md accounts for every column of the schema, and retention for every word."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot import clockwork
from bot.actions import (
    addresses,
    curation,
    events,
    evidence,
    floor,
    hands,
    notes,
    people,
    polls,
    questions,
    registrants,
    reminders,
    review,
    telling,
)
from bot.rules.evidence import Described
from bot.rules.notes import NoteTyped
from bot.rules.registrants import Registrant
from bot.store.database import schema
from tests.builders import (
    HOUR,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    ask,
    deliver,
    findings,
    participant,
    rows,
    words,
)

PAGE = (Path(__file__).parents[1] / "PRIVACY.md").read_text(encoding="utf-8")
DAY = 24 * HOUR
# Of each table what can say something about a person: written or shown, a pseudonym, sealed, a
# digest. Everything else is an id, a code, a state, an instant, a number or configuration.
PERSONAL = {
    "profiles": {"person", "profile_sealed"},
    "registrations": {"person", "code_hash", "registered_sealed", "holder"},
    "questions": {
        "text", "name", "affiliation", "sector", "language", "attendance", "asker",
        "sector_sealed", "answer", "answered_by", "reason", "receipt_salt", "receipt_hash",
        "delivery",
    },
    "hands": {
        "note", "name", "affiliation", "sector", "attendance", "raiser", "person_sealed",
    },
    "supports": {"supporter"},
    "ballots": {"voter", "vote", "attendance", "sector_sealed"},
    "polls": {"hidden"},
    "chair_messages": {"sender_name", "text"},
    "notes": {"text", "speaker", "addressee", "author"},
    "evidence": {
        "title", "url", "authors", "institution", "produced_in", "year", "about_region", "note",
        "reason", "submitter",
    },
    "wordings": {"text"},
    "wishes": {"person", "to_sealed"},
    "addresses": {"person", "email_sealed"},
    "editions": {"file"},
    "reminders": {"person", "to_sealed"},
    "blocks": {"asker"},
    "tries": {"person"},
    "claims": {"holder", "holder_name"},
    "decisions": {"decider", "decider_name", "before"},
    "objections": {"reason"},
    "drafts": {"content"},
    "turns": {"override_reason"},
    "log": {"reason"},
    "events": {"notice"},
    "outbox": {"subject"},
    "speakers": {"name", "affiliation", "sector"},
}  # fmt: skip
IMPERSONAL = {
    "events": "id slug state guild_id starts_at ends_at hard_end_at opened_at live_at closed_at"
    " contact_check ballot_check erased_at",
    "choices": "event_id key value",
    "principles": "event_id key code place title text theme objectives",
    "speakers": "event_id key place title role",
    "sessions": "id event_id key place title planned_start_at planned_end_at due_start_at"
    " due_end_at actual_start_at actual_end_at status start_mode protected questions_open speakers"
    " principles",
    "numbers": "event_id letters last",
    "profiles": "id event_id",
    "registrations": "event_id",
    "questions": "id event_id code number principle asked_principle salt status version"
    " attribution registered support submitted_at queued_at floor_at closed_at session"
    " selection_reason merged_into",
    "hands": "id event_id code number kind principle attribution registered status version"
    " raised_at floor_at closed_at",
    "supports": "question_id",
    "turns": "id event_id number item kind question_id hand_id attendance principle session"
    " taken_at done_at outcome selection_reason facts",
    "picks": "event_id turn item rule cycle session_principles principles only beside",
    "polls": "id event_id code key question options kind status results duration_ms session"
    " opened_at closes_at closed_at splits",
    "chair_messages": "id event_id sent_at read_at",
    "tallies": "event_id status principle attendance language heard count",
    "ballots": "poll_id",
    "log": "event_id number at role code move from_state to_state digest previous_hash hash",
    "drafts": "id event_id expires_at",
    "outbox": "id event_id kind state nonce planned_at due_at useful_until attempts error"
    " created_at done_at",
    "messages": "event_id kind subject channel_id message_id posted_at drawn_at digest",
    "registered_commands": "guild_id digest",
    "claims": "question_id expires_at",
    "decisions": "id question_id hand_id verb at version",
    "wordings": "id question_id language added_at",
    "merges": "question_id into_id status_before",
    "blocks": "event_id until_at",
    "notes": "id event_id code kind salt session principle questions objectives due added_at"
    " status done_at",
    "evidence": "id event_id code principle salt added_at status version",
    "wishes": "event_id decided brief refused",
    "addresses": "event_id",
    "brief_drafts": "event_id digest made_at",
    "editions": "event_id number file_name size url digest prepared_at published_at",
    "arrivals": "event_id edition result count",
    "objections": "id question_id move",
    "reminders": "id event_id session before_ms state",
    "tries": "id event_id at",
    "links": "event_id kind number",
    "versions": "event_id number applied_at source digest",
    "fairness": "event_id place dimension name submitted turns wait_ms floor_ms",
}
# What is left at the end of retention, and why: pseudonyms whose keys are gone, the side that
# somebody was on, random bytes, the vote that is a count, the published programme, reasons in the
# log (its hashes rest on them), what was owed to channels.
LEFT = {
    "questions": {"attendance", "asker", "receipt_salt", "receipt_hash"},
    "hands": {"attendance", "raiser"},
    "supports": {"supporter"},
    "ballots": {"voter", "vote", "attendance"},
    "polls": {"hidden"},
    "notes": {"author"},
    "evidence": {"submitter"},
    "log": {"reason"},
    "outbox": {"subject"},
    "speakers": {"name", "affiliation", "sector"},
}


def columns():
    """Every table of the schema with its columns."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema())
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
            for (name,) in names.fetchall()
        }


def test_every_column_is_accounted_for():
    accounted = {
        table: PERSONAL.get(table, set()) | set(IMPERSONAL.get(table, "").split())
        for table in PERSONAL.keys() | IMPERSONAL.keys()
    }
    assert accounted == columns()


def test_page_names_every_column_that_is_personal():
    whole = PAGE[PAGE.index("## Every column") :]
    listed = {}
    for tables, names, _ in re.findall(r"^\| (`.*?) \| (.*?) \| (.*?) \|$", whole, re.MULTILINE):
        for table in re.findall(r"`(\w+)`", tables):
            listed[table] = set(re.findall(r"`(\w+)`", names)) & columns()[table]
    missing = {table: names - listed.get(table, set()) for table, names in PERSONAL.items()}
    assert {table: names for table, names in missing.items() if names} == {}


@pytest.fixture
async def written(live, clock):
    """An event in which something personal stands in every table that may hold it."""
    listed = [Registrant("Amina", "Sahel", "media", "amina@example.org")]
    ((_, code),) = (await registrants.import_list(live, SLUG, listed)).codes
    await people.join(live, participant(1), code=code, attribution="named", attendance="room")
    named = await approved(live, participant(1), attribution="named", name="Amina")
    await ask(live, participant(2), attribution="sector", sector="media")
    await questions.support(live, participant(3), named.code)
    await curation.reword(live, MODERATOR, named.code, "Et après ?", "fr")
    await floor.take(live, MODERATOR, named.code, "She must leave early")
    await floor.finish(live, MODERATOR, None, "answered", "By 2025.", "Ben Lewis")
    await hands.toggle(live, participant(1), "About pay", None)
    await hands.raise_in_room(live, MODERATOR, name="Bo", affiliation="UNU", sector="media")
    await polls.move(live, MODERATOR, "P-1", "open")
    await polls.vote(live, participant(1), "P-1", 1)
    await notes.add(live, ORGANIZER, NoteTyped("theme", "Pay.", speaker="Ben", addressee="All"))
    described = Described("A study", "https://a.example/x", "Ana", "U", "Chad", 2021, "Sahel", "!")
    await evidence.submit(live, participant(1), described, None)
    await telling.wish(live, participant(1), "decided", True)
    await addresses.give(live, participant(1), "amina@sahel.example")
    await reminders.remind(live, participant(1), "closing", 60_000)
    await curation.block(live, MODERATOR, "HR-2", None)
    await curation.set_paused(live, MODERATOR, True, "Until Ana is back")
    await review.open_item(live, MODERATOR, "HR-2")
    return live


async def personal(context):
    """What stands in the personal columns: table and column → values that are not empty."""
    found = {}
    for table, names in PERSONAL.items():
        for name in names:
            values = await rows(context, f"SELECT {name} FROM {table}")
            held = [value for (value,) in values if value not in (None, "", b"")]
            if held:
                found[table, name] = held
    return found


async def test_end_of_retention_leaves_nothing_that_somebody_wrote(written, clock):
    before = await personal(written)
    assert {table for table, _ in before} >= PERSONAL.keys() - {
        "tries", "objections", "drafts", "chair_messages", "editions",
    }  # fmt: skip
    log = await rows(written, "SELECT * FROM log")
    await events.close_event(written, ORGANIZER)
    clock.wait(365 * DAY)
    assert await clockwork.tick(written) is not None
    left = {(table, name) for table, names in LEFT.items() for name in names}
    assert set(await personal(written)) <= left
    assert (await rows(written, "SELECT * FROM log"))[: len(log)] == log
    assert await rows(written, "SELECT code, status, support FROM questions") == [
        ("HR-1", "answered", 1), ("HR-2", "not_reached", 0),
    ]  # fmt: skip
    assert await findings(written) == []
    content = b"".join(p.read_bytes() for p in written.database.path.parent.glob("roundtable.db*"))
    for secret in (b"Amina", b"By 2025", b"Et apr", b"A study", b"About pay"):
        assert secret not in content
    assert list(written.keys.folder.iterdir()) == []


async def test_retention_has_not_ended_a_moment_before(written, clock):
    await events.close_event(written, ORGANIZER)
    clock.wait(365 * DAY - 1)
    await clockwork.tick(written)
    assert ("Amina",) not in await rows(written, "SELECT erased_at FROM events")
    assert ("By 2025.",) in await rows(written, "SELECT answer FROM questions")


async def test_moderators_are_told_a_week_before(written, clock):
    await events.close_event(written, ORGANIZER)
    await deliver(written)
    clock.wait(358 * DAY - 1)
    assert [words(d) for d in await deliver(written) if d.owed.kind == "retention"] == []
    clock.wait(1)
    (told,) = [words(d) for d in await deliver(written) if d.owed.kind == "retention"]
    assert "/export" in told
