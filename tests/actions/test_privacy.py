"""No join over the tables, and no old backup, leads from a veiled question to a person."""

import asyncio
import json
from collections import defaultdict
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest

from bot.actions import (
    agenda,
    asking,
    curation,
    decisions,
    events,
    exports,
    floor,
    hands,
    keys,
    people,
    polls,
    preparing,
    questions,
    review,
)
from bot.actions.preparing import Put
from bot.actions.telling import wish as wish_for
from bot.cards.forms import Typed
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND,
    ask,
    deliver,
    entries,
    findings,
    go_live,
    participant,
    rows,
    running,
    words,
)

PEOPLE = 12
OTHERS = ("join", "named", "support", "vote", "wish", "hand")  # beside asking a veiled question
BACKGROUND = ("events", "principles", "speakers", "sessions", "choices", "registered_commands")
Row = tuple[tuple[str, object], ...]


@dataclass(frozen=True)
class Somebody:
    """One of a crowd in which all do the same: what they say of themselves is their own."""

    number: int

    @property
    def person(self):
        return participant(3_000 + self.number)

    @property
    def said(self):
        return {
            "name": f"Name{self.number:03} Nkosi",
            "affiliation": f"Institute{self.number:03}",
            "sector": "academia",
        }


async def whole(context):
    """Every row of every table that acts write, as (table, row)."""
    found = set()
    tables = await rows(context, "SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in tables:
        if table in BACKGROUND or table.startswith("sqlite_"):
            continue
        names = [row[1] for row in await rows(context, f"PRAGMA table_info({table})")]
        for row in await rows(context, f"SELECT * FROM {table}"):
            found.add((table, tuple(zip(names, row, strict=True))))
    return found


def values(row):
    """The values of a row by column; of a JSON object each value on its own, too."""
    for column, value in row:
        yield column, value
        if isinstance(value, str) and value.startswith("{"):
            yield from ((f"{column}.{key}", inner) for key, inner in json.loads(value).items())


def telling(value):
    """Whether two rows that share this value are tied by it.

    Not: nothing at all; what is on a short list (a state, a language, an attendance, a flag);
    and counters below 1,000 (row ids, running numbers, versions), which are given in the order
    in which things arrived and so say no more than the instants do. Instants are kept in.
    """
    short = isinstance(value, int) and value < 1_000
    return not (short or value is None or value == "")


async def live_through(context, clock, attribution):
    """All do the same, each act at an instant of its own; who wrote which row is kept aside.

    The order is shuffled, so that the n-th row of one table is not the n-th person's in another.
    """
    random = Random(11)
    wrote: dict[tuple[str, Somebody], set[Any]] = defaultdict(set)
    crowd = [Somebody(number) for number in range(PEOPLE)]

    async def act(name, do):
        for somebody in random.sample(crowd, PEOPLE):
            clock.wait(random.randrange(21, 90) * SECOND)
            before = await whole(context)
            await do(somebody)
            wrote[name, somebody] |= await whole(context) - before

    async def join(somebody):
        await people.join(context, somebody.person, **somebody.said)

    async def ask_veiled(somebody):
        await ask(context, somebody.person, text=f"A veiled question {random.random()}",
                  attribution=attribution, **somebody.said)  # fmt: skip

    async def ask_named(somebody):
        await ask(context, somebody.person, "WS", text=f"A named question {random.random()}",
                  attribution="named", **somebody.said)  # fmt: skip

    async def support(somebody):
        await questions.support(context, somebody.person, "ND-1")

    async def vote(somebody):
        await polls.vote(context, somebody.person, poll.code, 1)

    async def wish(somebody):
        await wish_for(context, somebody.person, "decided", True)

    async def raise_hand(somebody):
        await hands.toggle(context, somebody.person, "", None)

    other = await ask(context, participant(1), "ND")
    await review.decide(context, MODERATOR, other.code, "approve")
    poll = await preparing.create(context, MODERATOR, Put("Where?", "a|b"))
    await polls.move(context, MODERATOR, poll.code, "open")
    for name, do in (
        ("join", join), ("veiled", ask_veiled), ("named", ask_named), ("support", support),
        ("vote", vote), ("wish", wish), ("hand", raise_hand),
    ):  # fmt: skip
        await act(name, do)
    return crowd, wrote


def ties(crowd, wrote, act):
    """Each value by which a person's veiled question leads to another row of theirs, and to
    nobody else's as well: (column of the one, column of the other, value, person).
    """
    holders = defaultdict(set)  # a column and a value → who wrote a row of this act with it
    for somebody in crowd:
        for table, row in wrote[act, somebody]:
            for column, value in values(row):
                if telling(value):
                    holders[f"{table}.{column}", value].add(somebody)
    by_value = defaultdict(list)
    for (column, value), found in holders.items():
        by_value[value].append((column, found))
    for somebody in crowd:
        for table, row in wrote["veiled", somebody]:
            for column, value in values(row):
                for other, found in by_value.get(value, ()):
                    if somebody in found and len(found) < len(crowd):
                        yield f"{table}.{column}", other, value, somebody


@pytest.mark.parametrize("attribution", ["anonymous", "sector"])
async def test_no_two_columns_join_a_veiled_question_to_its_asker(live, clock, attribution):
    """Join every pair of columns over all tables, of rows of the same person.

    Twelve people do exactly the same: `/join`, one veiled question, one question by name, one
    support, one vote, one wish, one hand. Rows are told apart by who wrote them, which the test
    knows from
    watching every table before and after each act. For every pair of columns (a of the rows that
    the veiled question wrote, b of the rows that any other act wrote) and every person P: if some
    value of P's veiled row stands also in b of a row that P wrote otherwise, then the join a = b
    leads from the veiled question to P; that is a leak, unless the same join leads to every
    other person just as well, for then it says nothing (all have sector academia, all are
    `online`). Because all act alike, what is shared for a good reason is shared by all twelve:
    no list of exceptions by column is needed, only `telling`.

    Left out: rows that belong to nobody (the programme), and other veiled questions of the same
    person, which share their pseudonym by design (rule 4 of the order needs it).
    """
    crowd, wrote = await live_through(live, clock, attribution)
    found = [leak for act in OTHERS for leak in ties(crowd, wrote, act)]
    assert sorted({f"{one} = {other}: {value!r}" for one, other, value, _ in found}) == []


async def test_join_over_named_questions_finds_their_asker(live, clock):
    """The test above can fail: two questions by name of one person are joined by all they share."""
    crowd, wrote = await live_through(live, clock, "named")
    found = list(ties(crowd, wrote, "named"))
    assert {somebody for *_, somebody in found} == set(crowd)
    for column in ("asker", "name", "affiliation"):
        assert (f"questions.{column}",) * 2 in {(one, other) for one, other, *_ in found}


async def test_supports_of_a_closed_event_are_tied_to_nobody_not_even_to_one_another(live):
    """Also where somebody kept the key: what it made was replaced by random values."""
    codes = []
    for number in range(3):
        question = await ask(live, participant(number + 50))
        codes.append((await review.decide(live, MODERATOR, question.code, "approve")).code)
    crowd = [participant(number) for number in range(8)]
    for code in codes[:2]:
        for person in crowd:
            await questions.support(live, person, code)
    await curation.merge(live, MODERATOR, codes[2], codes[1])
    before = {row[0] for row in await rows(live, "SELECT supporter FROM supports")}
    support = await rows(live, "SELECT code, support FROM questions ORDER BY code")
    assert len(before) == len(crowd)
    await events.close_event(live, ORGANIZER)
    after = [row[0] for row in await rows(live, "SELECT supporter FROM supports")]
    assert len(after) == len(set(after)) == 2 * len(crowd)
    assert not before & set(after)
    assert await rows(live, "SELECT code, support FROM questions ORDER BY code") == support
    assert await findings(live) == []


async def test_veiled_questions_are_tied_to_nobody_when_the_keys_are_gone(live, clock):
    for attribution in ("anonymous", "sector", "named", "named"):
        await ask(live, participant(1), attribution=attribution, name="A", sector="media")
        clock.wait(MINUTE)
    await people.join(live, participant(1), name="A")
    read = "SELECT code, asker FROM questions"
    before = dict(await rows(live, read))
    await events.close_event(live, ORGANIZER)
    await keys.destroy(live, ORGANIZER, "from-promises-to-practice")
    after = dict(await rows(live, read))
    assert before["HR-1"] == before["HR-2"]
    assert len({after["HR-1"], after["HR-2"], before["HR-1"]}) == 3
    assert after["HR-3"] == after["HR-4"]  # these have their name beside them anyway
    assert await rows(live, "SELECT * FROM profiles") == []
    assert await findings(live) == []


async def bytes_of(context, tmp_path):
    """All that lies on disk: the database, its write-ahead log, and a backup of it."""
    backup = tmp_path / "backup.db"
    await context.database.backup(backup)
    files = [*tmp_path.glob("roundtable.db*"), backup]
    assert {file.name for file in files} >= {"roundtable.db", "roundtable.db-wal", "backup.db"}
    return {file.name: await asyncio.to_thread(file.read_bytes) for file in files}


async def test_nothing_on_disk_holds_who_asked(live, clock, tmp_path):
    """Somebody who never asks by name does everything there is, and is nowhere to be found."""
    amina = participant(7_654_321)
    said = {"name": "Amina Diallo", "affiliation": "Réseau Sahel", "sector": "media"}
    await people.join(live, amina, **said, attribution="anonymous", attendance="room")
    asked = await ask(live, amina, attribution="anonymous", **said)
    clock.wait(MINUTE)
    sector = await ask(live, amina, "WS", attribution="sector", **said)
    held = Typed("XX", "A question that is held as a draft", "anonymous", **said)
    await asking.ask(live, amina, held, "held")
    await questions.edit(live, amina, asked.code, "What will change for those who cannot wait?")
    for code in (asked.code, sector.code):
        await review.decide(live, MODERATOR, code, "approve")
    await curation.block(live, MODERATOR, sector.code, None)
    await floor.take_next(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, "answered")
    other = await ask(live, participant(2), "ND")
    await review.decide(live, MODERATOR, other.code, "approve")
    await questions.support(live, amina, other.code)
    await polls.move(live, MODERATOR, "gap", "open")
    await polls.vote(live, amina, "gap", 0)
    await questions.withdraw(live, amina, sector.code)
    snowflake = int(amina.identity.split()[-1])
    secrets = [
        amina.identity.encode(), str(snowflake).encode(), snowflake.to_bytes(8, "big"),
        snowflake.to_bytes(8, "little"), b"%x" % snowflake, b"Amina", b"Diallo",
        "Réseau Sahel".encode(), b"Sahel",
    ]  # fmt: skip
    for ended in (False, True):
        if ended:
            await agenda.end(live, MODERATOR)
            await events.close_event(live, ORGANIZER)
        for name, content in (await bytes_of(live, tmp_path)).items():
            assert [secret for secret in secrets if secret in content] == [], name
    # The key that would tell lies in no file of the database's.
    key = live.keys.path("from-promises-to-practice", "contact").read_bytes()
    assert not any(key in content for content in (await bytes_of(live, tmp_path)).values())


async def test_nothing_on_disk_or_shown_holds_who_raised_a_hand(live, clock, tmp_path):
    """Their id is kept sealed, for the stage's invitation, and gone with the close."""
    amina = participant(7_654_321)
    said = {"name": "Amina Diallo", "affiliation": "Réseau Sahel", "sector": "media"}
    await people.join(live, amina, **said, attribution="anonymous")
    shown = []
    await hands.toggle(live, amina, "", None)
    assert await rows(live, "SELECT person_sealed IS NULL FROM hands") == [(0,)]
    await floor.take_next(live, MODERATOR)
    shown += await deliver(live)
    clock.wait(100 * SECOND)
    shown += await deliver(live)
    await floor.finish(live, MODERATOR, None, "back")
    await decisions.undo(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, "back")
    snowflake = int(amina.identity.split()[-1])
    secrets = [
        amina.identity.encode(), str(snowflake).encode(), snowflake.to_bytes(8, "big"),
        snowflake.to_bytes(8, "little"), b"%x" % snowflake, b"Amina", b"Diallo", b"Sahel",
    ]  # fmt: skip
    (raiser,) = [row[0] for row in await rows(live, "SELECT raiser FROM hands")]
    for ended in (False, True):
        if ended:
            await agenda.end(live, MODERATOR)
            await events.close_event(live, ORGANIZER)
        shown += await deliver(live)
        for name, content in (await bytes_of(live, tmp_path)).items():
            assert [secret for secret in secrets if secret in content] == [], name
        told = repr([words(delivery) for delivery in shown]) + repr(await entries(live))
        for what in ("turns", "log", "agenda"):
            file = await exports.export(live, ORGANIZER, what, "csv", "internal", 10**8)
            told += file.content.decode()
        assert [secret for secret in (*secrets, raiser.encode()) if secret in told.encode()] == []
    assert await rows(live, "SELECT person_sealed FROM hands") == [(None,)]
    assert await rows(live, "SELECT count(*) FROM hands WHERE raiser = :r", r=raiser) == [(0,)]
    assert await rows(live, "SELECT * FROM decisions") == []


async def test_hands_pseudonym_is_no_other_purposes(live, clock):
    amina = participant(1)
    await people.join(live, amina, name="Amina")
    for attribution in ("anonymous", "named"):
        await ask(live, amina, attribution=attribution, name="Amina")
        clock.wait(MINUTE)
    other = await ask(live, participant(2), "ND")
    await review.decide(live, MODERATOR, other.code, "approve")
    await questions.support(live, amina, other.code)
    await hands.toggle(live, amina, "", None)
    found = [
        value
        for sql in (
            "SELECT asker FROM questions WHERE code LIKE 'HR-%'",
            "SELECT person FROM profiles", "SELECT supporter FROM supports",
            "SELECT raiser FROM hands",
        )
        for (value,) in await rows(live, sql)
    ]  # fmt: skip
    assert len(found) == len(set(found)) == 5


async def test_nothing_is_kept_of_how_an_asker_was_when_keys_go(live, clock):
    """What was decided is kept whole for ten minutes, so that it can be taken back: not then."""
    for principle in ("HR", "WS"):
        asked = await ask(live, participant(1), principle)
        await review.decide(live, MODERATOR, asked.code, "approve")
        clock.wait(MINUTE)
    await events.close_event(live, ORGANIZER)
    for code in ("HR-1", "WS-1"):
        await floor.finish(live, MODERATOR, code, "answered")
    assert len(await rows(live, "SELECT * FROM decisions")) == 2
    await keys.destroy(live, ORGANIZER, "from-promises-to-practice")
    assert await rows(live, "SELECT * FROM decisions") == []


async def test_redacted_name_is_overwritten_on_disk(config, clock, tmp_path):
    """secure_delete: what was taken away stands in no page of the file any more."""
    async with running(config, clock) as context:
        await go_live(context)
        question = await ask(context, participant(1), attribution="named", name="Amina Diallo")
        before = await bytes_of(context, tmp_path)
        assert any(b"Amina" in content for content in before.values())
        await curation.redact(context, ORGANIZER, question.code)
    assert b"Amina" not in await asyncio.to_thread((tmp_path / "roundtable.db").read_bytes)
