"""Practice on the real server: everything works, nothing counts, and nothing of it is left."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from bot import clockwork
from bot.actions import (
    agenda,
    brief,
    chair,
    curation,
    devices,
    events,
    evidence,
    exports,
    fairness,
    floor,
    hands,
    links,
    notes,
    outbox,
    people,
    polls,
    practice,
    preparing,
    privacy,
    questions,
    reloading,
    reminders,
    screen,
    settings,
    telling,
)
from bot.actions.preparing import Put
from bot.rules.evidence import Described
from bot.rules.links import DOORS
from bot.rules.notes import NoteTyped
from bot.store.database import schema
from bot.texts import say
from tests.builders import (
    ENDS_AT,
    HOUR,
    MODERATOR,
    ORGANIZER,
    SECOND,
    SLUG,
    approved,
    ask,
    chain_holds,
    configuration,
    deliver,
    entries,
    findings,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    stored,
    words,
)

AMINA, BO, CARA = participant(1), participant(2), participant(3)
BANNER = say("en", "practice-banner")
WORDING = "Zyxomma petiolatum"  # nothing else in the database says so


async def practised(context):
    """Everything that people do, done in practice."""
    await people.join(context, AMINA, name=f"{WORDING} Amina", affiliation=WORDING)
    first = await approved(context, AMINA, text=f"{WORDING} of those who wait?")
    second = await approved(context, BO, text=f"{WORDING} of those who do not?")
    await questions.support(context, CARA, first.code)
    await curation.reword(context, MODERATOR, first.code, f"{WORDING} in short", "en")
    await curation.merge(context, MODERATOR, second.code, first.code)
    await telling.wish(context, AMINA, "decided", True)
    await hands.toggle(context, CARA, f"{WORDING} hand", None)
    await floor.take_next(context, MODERATOR)
    await floor.finish(context, MODERATOR, None, "answered", f"{WORDING} answer")
    await floor.take_next(context, MODERATOR)
    poll = await preparing.create(context, MODERATOR, Put(f"{WORDING}?", "a|b"), None)
    await polls.move(context, MODERATOR, poll.code, "open")
    await polls.vote(context, AMINA, poll.code, 0)
    await notes.add(context, MODERATOR, NoteTyped(kind="theme", text=f"{WORDING} noted"))
    await evidence.submit(context, AMINA, Described(WORDING, "https://mideq.org/"), None)
    await chair.tell(context, MODERATOR, f"{WORDING} for the chair")
    await reminders.remind(context, BO, "discussion", None)
    await curation.block(context, MODERATOR, second.code, None)
    await ask(context, participant(4), text=f"{WORDING} in review?")
    return first, second, poll


async def begun(context):
    await practice.begin(context, ORGANIZER)
    return context


async def dump(context):
    """Every row but those that only tell what is owed."""
    names = await rows(context, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    tables = [name for (name,) in names if name not in ("outbox", "messages", "log", "choices")]
    return {name: await rows(context, f"SELECT * FROM {name}") for name in tables}


async def test_codes_of_practice_begin_with_t_and_consume_none(opened):
    await begun(opened)
    first, second, poll = await practised(opened)
    assert (first.code, second.code) == ("T-HR-1", "T-HR-2")
    assert poll.code == "T-P-3"
    codes = {code for table in ("hands", "notes", "evidence", "polls") for (code,) in await rows(
        opened, f"SELECT code FROM {table} WHERE event_id = -1"
    )}  # fmt: skip
    assert codes == {"T-H-1", "T-N-1", "T-E-1", "T-P-1", "T-P-2", "T-P-3"}
    assert await findings(opened) == []
    await practice.end(opened, ORGANIZER)
    assert (await ask(opened, AMINA)).code == "HR-1"


async def test_real_questions_rest_while_it_is_on_and_stay_as_they_were(opened, clock):
    await people.join(opened, BO, name="Bo", affiliation="MFA")
    real = await approved(opened, AMINA, text="What was asked for real?")
    before, log = await dump(opened), await entries(opened)
    clock.wait(HOUR // 4)
    await begun(opened)
    queue = await questions.list_queue(opened, BO, None, "support", 0)
    assert not queue.found
    with refused("question-unknown"):
        await questions.support(opened, BO, real.code)
    assert (await people.load_profile(opened, BO)).name == "Bo"
    await practised(opened)
    await practice.end(opened, ORGANIZER)
    assert await dump(opened) == before
    assert await stored(opened, real.code) == real
    after = await entries(opened)
    assert after[: len(log)] == log
    ((told, _),) = after[len(log) :]
    assert (told.move, told.role) == ("practice_erased", "organizer")
    assert told.reason == "questions 3, hands 1, supports 1, ballots 1, notes 1, evidence 1"
    assert chain_holds(after)
    assert await findings(opened) == []


async def test_nothing_of_practice_is_left_in_the_file(tmp_path, clock):
    config = configuration(tmp_path)
    async with running(config, clock) as context:
        await open_for_questions(context)
        await begun(context)
        await practised(context)
        await deliver(context)
        assert WORDING.encode() in whole(tmp_path)
        await practice.end(context, ORGANIZER)
        assert WORDING.encode() not in whole(tmp_path)
        assert await rows(context, "PRAGMA foreign_key_check") == []
    assert WORDING.encode() not in whole(tmp_path)
    assert b"T-HR-" not in whole(tmp_path)


def whole(folder):
    """The database as it lies on the disk."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("roundtable.db*")))


async def test_no_table_keeps_a_row_of_practice(opened):
    await begun(opened)
    await practised(opened)
    await practice.end(opened, ORGANIZER)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema())
        names = [row[1] for row in connection.execute("PRAGMA table_list").fetchall()]
        tied = [
            name
            for name in names
            if any(c[1] == "event_id" for c in connection.execute(f"PRAGMA table_info({name})"))
        ]
    assert len(tied) > 25
    for name in tied:
        assert await rows(opened, f"SELECT * FROM {name} WHERE event_id < 0") == [], name
    assert await rows(opened, "PRAGMA foreign_key_check") == []


async def test_end_that_fails_midway_leaves_all_of_it(opened, monkeypatch):
    await begun(opened)
    await practised(opened)
    before = await dump(opened)

    def fails(*_):
        raise RuntimeError("the power went")

    monkeypatch.setattr("bot.actions.practice.event_store.set_choice", fails)
    with pytest.raises(RuntimeError):
        await practice.end(opened, ORGANIZER)
    assert await dump(opened) == before
    monkeypatch.undo()
    await practice.end(opened, ORGANIZER)
    assert await findings(opened) == []


async def test_every_message_says_practice_and_goes_at_the_end(opened, clock):
    await deliver(opened)
    real = await rows(opened, "SELECT channel_id, message_id FROM messages WHERE channel_id")
    await begun(opened)
    gone = [d for d in await deliver(opened) if d.owed.kind == "removal"]
    assert {(d.channel_id, d.edits) for d in gone} == set(real)
    await practised(opened)
    clock.wait(3 * SECOND)
    await clockwork.tick(opened)
    posted = [d for d in await deliver(opened) if d.card]
    clock.wait(HOUR)
    await clockwork.tick(opened)
    posted += [d for d in await deliver(opened) if d.card]
    kinds = {d.owed.kind for d in posted}
    assert {"board", "console", "floor", "poll", "chair", "told"} <= kinds, kinds
    for delivery in posted:
        if delivery.owed.event_id < 0:
            assert words(delivery).startswith(BANNER), delivery.owed.kind
    standing = {(row[0], row[1]) for row in await rows(
        opened, "SELECT channel_id, message_id FROM messages WHERE event_id = -1"
    )}  # fmt: skip
    assert len(standing) >= 6
    await practice.end(opened, ORGANIZER)
    ended = await deliver(opened)
    assert {(d.channel_id, d.edits) for d in ended if d.owed.kind == "removal"} >= standing
    anew = {d.owed.kind: words(d) for d in ended if d.card}
    assert anew.keys() == {"programme", "board", "console"}
    assert not any("PRACTICE" in shown for shown in anew.values())


async def test_message_under_way_at_the_end_is_removed(opened):
    await begun(opened)
    await deliver(opened)
    await approved(opened, AMINA)
    await floor.take_next(opened, MODERATOR)
    (under_way,) = [d for d in await outbox.take(opened) if d.owed.kind == "floor"]
    await practice.end(opened, ORGANIZER)
    await outbox.sent(opened, under_way, 4711)
    ended = await deliver(opened)
    assert (under_way.channel_id, 4711) in [(d.channel_id, d.edits) for d in ended]
    assert {"programme", "board", "console"} <= {d.owed.kind for d in ended}
    assert await outbox.failed(opened, under_way, "late") is False
    assert await findings(opened) == []


async def test_board_under_way_at_the_beginning_is_removed(opened):
    (under_way,) = [d for d in await outbox.take(opened) if d.owed.kind == "board"]
    await begun(opened)
    await outbox.sent(opened, under_way, 4711)
    assert 4711 in [d.edits for d in await deliver(opened) if d.owed.kind == "removal"]
    assert await rows(opened, "SELECT * FROM messages WHERE event_id = 1 AND kind = 'board'") == []


async def test_going_live_is_refused_until_it_is_off(opened):
    await begun(opened)
    with refused("practice-no-start"):
        await agenda.start(opened, MODERATOR)
    with refused("practice-no-start"):
        await agenda.start_due_one(opened, MODERATOR, "opening")
    await practice.end(opened, ORGANIZER)
    await agenda.start(opened, MODERATOR)
    assert await rows(opened, "SELECT state FROM events") == [("live",)]


async def test_clock_starts_no_session_while_it_is_on(tmp_path, clock):
    config = configuration(tmp_path)
    first = config.events[0].sessions[0].model_copy(update={"start_mode": "auto"})
    sessions = (first, *config.events[0].sessions[1:])
    config = configuration(tmp_path, event={"sessions": sessions})
    async with running(config, clock) as context:
        await open_for_questions(context)
        await begun(context)
        clock.wait(HOUR + SECOND)
        await clockwork.tick(context)
        assert await rows(context, "SELECT DISTINCT state FROM events") == [("open",)]
        await practice.end(context, ORGANIZER)
        await clockwork.tick(context)
        assert await rows(context, "SELECT state FROM events") == [("live",)]


async def test_forgotten_practice_ends_before_the_event_closes(opened, clock):
    await begun(opened)
    await practised(opened)
    clock.at = ENDS_AT + 13 * HOUR
    await clockwork.tick(opened)
    assert await rows(opened, "SELECT id, state FROM events") == [(1, "closed")]
    moves = [entry.move for entry, _ in await entries(opened)]
    assert moves.index("practice_erased") < moves.index("close")
    assert await findings(opened) == []


async def test_what_counts_for_real_waits(opened):
    await begun(opened)
    for act in (
        lambda: events.close_event(opened, ORGANIZER),
        lambda: events.tie(opened, ORGANIZER, SLUG, {}),
        lambda: reloading.propose(opened, ORGANIZER, None),
        lambda: links.renew(opened, ORGANIZER, "page"),
        lambda: brief.write(opened, ORGANIZER),
        lambda: fairness.report(opened, ORGANIZER),
    ):
        with refused("practice-on"):
            await act()
    with refused("another-open"):
        await events.open_event(opened, ORGANIZER, SLUG, None)


async def test_exports_of_practice_say_so(opened):
    await begun(opened)
    await practised(opened)
    made = await exports.export(opened, ORGANIZER, "questions", "csv", "internal", 2**20)
    assert made.name == f"PRACTICE-{SLUG}-questions.csv"
    lines = made.content.decode("utf-8-sig").splitlines()
    assert all(line.startswith(f"PRACTICE-{SLUG},T-HR-") for line in lines[1:])


@pytest.mark.parametrize("verb", [practice.begin, practice.end])
async def test_only_organizers_practise(opened, verb):
    with refused("not-organizer"):
        await verb(opened, MODERATOR)


async def test_practice_is_refused_where_it_makes_no_sense(draft):
    with refused("practice-not-open"):
        await practice.begin(draft, ORGANIZER)
    await open_for_questions(draft)
    with refused("practice-not-on"):
        await practice.end(draft, ORGANIZER)
    await begun(draft)
    with refused("practice-already"):
        await practice.begin(draft, ORGANIZER)
    await practice.end(draft, ORGANIZER)
    poll = await preparing.create(draft, MODERATOR, Put("Where?", "a|b"), None)
    await polls.move(draft, MODERATOR, poll.code, "open")
    with refused("practice-poll-open", code=poll.code):
        await practice.begin(draft, ORGANIZER)
    await polls.move(draft, MODERATOR, poll.code, "close")
    await agenda.start(draft, MODERATOR)
    with refused("practice-live"):
        await practice.begin(draft, ORGANIZER)


async def test_second_practice_is_like_the_first(opened):
    for _ in range(2):
        await begun(opened)
        first, *_ = await practised(opened)
        assert first.code == "T-HR-1"
        await practice.end(opened, ORGANIZER)
    assert await findings(opened) == []


async def test_two_organizers_end_it_once(opened):
    await begun(opened)
    done = await asyncio.gather(
        practice.end(opened, ORGANIZER), practice.end(opened, ORGANIZER), return_exceptions=True
    )
    assert sorted(type(each).__name__ for each in done) == ["Practised", "Refusal"]


async def test_prepared_polls_are_prepared_again(opened):
    await begun(opened)
    poll = await polls.move(opened, MODERATOR, "gap", "open")
    await polls.vote(opened, AMINA, poll.code, 0)
    await polls.move(opened, MODERATOR, "gap", "close")
    await practice.end(opened, ORGANIZER)
    found = await rows(opened, "SELECT code, status FROM polls WHERE key = 'gap'")
    assert found == [("P-1", "prepared")]


async def test_pages_show_practice_by_the_same_codes(opened):
    shown = await screen.load(opened)
    assert not shown.event.practice
    real = await devices.enter(opened, shown.doors["online"], {}, "en")
    await begun(opened)
    again = await screen.load(opened)
    assert again.event.practice
    assert again.doors == shown.doors
    assert set(again.doors) == set(DOORS)
    device = await devices.enter(opened, shown.doors["online"], {1: real.cookie}, "en")
    assert device.known
    assert device.event.practice
    context = opened.of(device.event.configured)
    asked = await ask(context, device.person, text=f"{WORDING} from a phone?")
    assert asked.code == "T-HR-1"
    await practice.end(opened, ORGANIZER)
    device = await devices.enter(opened, shown.doors["online"], {1: real.cookie}, "en")
    assert device.known
    assert not device.event.practice


async def test_private_answers_know_that_it_is_practice(opened):
    assert not (settings.load(opened, AMINA.guild_id, AMINA.identity)).practice
    await settings.choose(opened, AMINA, "fr", None)
    await begun(opened)
    found = settings.load(opened, AMINA.guild_id, AMINA.identity)
    assert (found.language, found.practice) == ("fr", True)
    assert (await settings.choose(opened, AMINA, None, "plain")).practice
    await practice.end(opened, ORGANIZER)
    found = settings.load(opened, AMINA.guild_id, AMINA.identity)
    assert (found.language, found.style, found.practice) == ("fr", "rich", False)


async def test_erasing_oneself_in_practice_erases_what_is_real(opened):
    await people.join(opened, AMINA, name="Amina", attribution="named")
    real = await ask(opened, AMINA, attribution="named")
    await begun(opened)
    tried = await ask(opened, AMINA, attribution="named")
    assert tried.name == "Amina"
    held = (await privacy.hold(opened, AMINA)).decode()
    assert real.code in held
    assert tried.code not in held
    await privacy.erase(opened, AMINA)
    assert await rows(opened, "SELECT count(*) FROM questions WHERE name <> ''") == [(0,)]
    assert await rows(opened, "SELECT count(*) FROM profiles") == [(0,)]


async def test_stop_in_a_message_of_practice_stops_it(opened):
    await begun(opened)
    await telling.wish(opened, AMINA, "decided", True)
    await telling.stop(opened, AMINA, f"PRACTICE-{SLUG}")
    assert await rows(opened, "SELECT count(*) FROM wishes") == [(0,)]
