from datetime import UTC, datetime

import pytest

from bot.actions import agenda, events, floor, questions
from bot.rules.people import RoleIds
from tests.builders import (
    ENDS_AT,
    GUILD,
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SLUG,
    STARTS_AT,
    StillClock,
    approved,
    ask,
    configuration,
    entries,
    go_live,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    shipped,
    stored,
)


def at(written):
    return int(datetime.fromisoformat(written).replace(tzinfo=UTC).timestamp()) * 1000


async def state(context):
    return (await rows(context, "SELECT state FROM events WHERE id = 1"))[0][0]


async def times(context, columns="due_start_at, due_end_at"):
    return await rows(context, f"SELECT {columns} FROM sessions ORDER BY place")


async def test_event_lives_once(draft):
    seen = [await state(draft)]
    await open_for_questions(draft)
    seen.append(await state(draft))
    await agenda.start(draft, MODERATOR)
    seen.append(await state(draft))
    await events.close_event(draft, ORGANIZER)
    seen.append(await state(draft))
    assert seen == ["draft", "open", "live", "closed"]
    with refused("event-opened-before"):
        await open_for_questions(draft)
    with refused("event-not-open"):
        await events.close_event(draft, ORGANIZER)
    with refused("nothing-open"):
        await agenda.start(draft, MODERATOR)
    assert await state(draft) == "closed"


async def test_life_of_an_event_is_logged(live):
    await events.close_event(live, ORGANIZER)
    moves = [(e.move, e.from_state, e.to_state, e.role) for e, _ in await entries(live)]
    assert ("open", "draft", "open", "organizer") in moves
    assert ("live", "open", "live", "moderator") in moves
    assert ("close", "live", "closed", "organizer") in moves


@pytest.mark.parametrize(
    ("start", "starts_at"),
    [
        (None, STARTS_AT),
        ("", STARTS_AT),
        ("now", STARTS_AT - HOUR),
        (" NOW ", STARTS_AT - HOUR),
        # In the event's timezone: winter and summer in Geneva.
        ("2026-11-03T15:00", at("2026-11-03T14:00")),
        ("2026-07-01T15:00", at("2026-07-01T13:00")),
        ("2026-11-03 15:00", at("2026-11-03T14:00")),
        # With an offset: as written.
        ("2026-11-03T15:00+00:00", at("2026-11-03T15:00")),
        ("2026-11-03T15:00Z", at("2026-11-03T15:00")),
        ("2026-11-03T15:00-05:00", at("2026-11-03T20:00")),
    ],
)
async def test_start_moves_the_whole_programme(draft, start, starts_at):
    before = await times(draft)
    event = await events.open_event(draft, ORGANIZER, SLUG, start)
    shift = starts_at - STARTS_AT
    assert (event.starts_at, event.ends_at) == (starts_at, ENDS_AT + shift)
    assert event.hard_end_at == ENDS_AT + shift
    moved = [(one + shift, other + shift) for one, other in before]
    assert await times(draft) == moved
    assert await times(draft, "planned_start_at, planned_end_at") == moved


@pytest.mark.parametrize(
    ("start", "key"),
    [
        ("tomorrow", "start-malformed"),
        ("15:00", "start-malformed"),
        ("2026-13-03T15:00", "start-malformed"),
        ("0001-01-01T00:00", "start-malformed"),  # before the calendar begins, in UTC
        ("x" * 4000, "start-malformed"),
        ("2022-11-03T12:00", "event-over"),  # it would have ended half an hour ago
        ("1999-01-01T00:00Z", "event-over"),
    ],
)
async def test_start_that_cannot_be_is_refused(draft, start, key):
    with refused(key):
        await events.open_event(draft, ORGANIZER, SLUG, start)
    assert await state(draft) == "draft"
    assert not draft.keys.folder.exists()
    assert await entries(draft) == []


async def test_event_that_is_over_is_refused_without_a_new_start(draft, clock):
    clock.at = ENDS_AT
    with refused("event-over"):
        await open_for_questions(draft)
    event = await events.open_event(draft, ORGANIZER, None, "now")
    assert event.starts_at == ENDS_AT


async def test_event_that_began_already_can_be_opened(draft, clock):
    clock.at = ENDS_AT - 1
    await open_for_questions(draft)
    assert await state(draft) == "open"


@pytest.mark.parametrize("who", [participant(1), MODERATOR], ids=["participant", "moderator"])
async def test_event_is_opened_and_closed_by_organizers(opened, who):
    with refused("not-organizer"):
        await events.close_event(opened, who)
    with refused("not-organizer"):
        await events.open_event(opened, who, None, None)


async def test_one_event_is_open_in_a_server(tmp_path, clock):
    config = configuration(tmp_path)
    second = config.events[0].model_copy(update={"slug": "second"})
    config = config.model_copy(update={"events": (*config.events, second)})
    async with running(config, clock) as context:
        await events.open_event(context, ORGANIZER, "second", None)
        with refused("another-open", event="second"):
            await events.open_event(context, ORGANIZER, SLUG, None)
        await events.close_event(context, ORGANIZER)
        await events.open_event(context, ORGANIZER, SLUG, None)
        found = await rows(context, "SELECT slug, state FROM events ORDER BY id")
        assert found == [(SLUG, "open"), ("second", "closed")]
        # Each event has a code and keys of its own.
        question = await ask(context, participant(1))
        assert question.code == "HR-1"


async def test_event_without_channels_is_refused(tmp_path, clock):
    channels = {"questions": 0, "moderators": 0}
    async with running(configuration(tmp_path, channels=channels), clock) as context:
        with refused("channels-missing", channels="questions, moderators"):
            await open_for_questions(context)
        choices = {"channels.questions": 71, "channels.moderators": 72}
        await events.tie(context, ORGANIZER, None, choices)
        await open_for_questions(context)
        status = await events.status(context, ORGANIZER)
        assert (status.channels.questions, status.channels.moderators) == (71, 72)


async def test_server_without_an_event_is_refused(tmp_path, clock):
    config = configuration(tmp_path, event={"guild": GUILD + 1})
    async with running(config, clock) as context:
        with refused("no-event-here"):
            await open_for_questions(context)
        with refused("event-unknown"):
            await events.open_event(context, ORGANIZER, SLUG, None)
        with refused("tied-elsewhere"):
            await events.tie(context, ORGANIZER, None, {})


async def test_roles_that_are_set_bind(tmp_path, clock):
    config = configuration(tmp_path, roles={"moderator": 31, "organizer": 32})
    async with running(config, clock) as context:
        with refused("not-organizer", role=32):
            await open_for_questions(context)
        organizer = participant(1, roles=frozenset({32}))
        await events.open_event(context, organizer, None, None)
        with refused("not-moderator", role=31):
            await agenda.start(context, MODERATOR)
        await agenda.start(context, participant(2, roles=frozenset({31})))
        status = await events.status(context, organizer)
        assert status.roles == RoleIds(moderator=31, organizer=32)


async def test_close_ends_everything_that_waits(live, clock):
    waiting = [await approved(live, participant(number)) for number in range(3)]
    in_review = await ask(live, participant(9))
    taken = await floor.take_next(live, MODERATOR)
    with refused("floor-taken", codes=taken.code):
        await events.close_event(live, ORGANIZER)
    assert (await stored(live, in_review.code)).status == "in_review"
    await floor.finish(live, MODERATOR, taken.code, "answered")
    clock.wait(MINUTE)
    await events.close_event(live, ORGANIZER)
    assert (await stored(live, taken.code)).status == "answered"
    for question in [*waiting[1:], in_review]:
        after = await stored(live, question.code)
        assert (after.status, after.closed_at) == ("not_reached", clock.at)
    assert await rows(live, "SELECT status FROM sessions WHERE status = 'running'") == []
    # Which act brought which question is forgotten, and so is the key of support and ballots.
    assert await rows(live, "SELECT code FROM questions WHERE delivery IS NOT NULL") == []
    assert [path.name for path in live.keys.folder.iterdir()] == [f"{SLUG}.contact.key"]
    with refused("nothing-open"):
        await ask(live, participant(10))
    with refused("nothing-open"):
        await questions.support(live, participant(10), taken.code)


async def test_close_keeps_the_last_place_in_the_order(live):
    for number in range(3):
        await approved(live, participant(number), principle=["HR", "WS", "HR"][number])
    supported = "HR-2"
    for number in (20, 21):
        await questions.support(live, participant(number), supported)
    await events.close_event(live, ORGANIZER)
    places = {e.code: e.reason for e, _ in await entries(live) if e.move == "close" and e.code}
    assert places == {"HR-2": "place 1", "HR-1": "place 2", "WS-1": "place 3"}


async def test_draft_follows_its_file_and_an_opened_event_its_database(tmp_path):
    """PRODUCT section 8: until the event is first opened the file is the truth."""
    clock = StillClock()
    settings = shipped().events[0]
    fewer = configuration(tmp_path, event={"sessions": settings.sessions[:3]})
    whole = configuration(tmp_path)
    async with running(fewer, clock) as context:
        assert len(await times(context)) == 3
    async with running(whole, clock) as context:
        assert len(await times(context)) == len(settings.sessions)
        await go_live(context)
    async with running(fewer, clock) as context:
        assert len(await times(context)) == len(settings.sessions)
        assert await state(context) == "live"
        prepared = await rows(context, "SELECT code, key FROM polls ORDER BY id")
        assert prepared == [("P-1", "gap"), ("P-2", "lever")]
