"""Two events of one series on one server: what the first owes is seen and done in the second."""

import pytest

from bot.actions import agenda, curation, events, notes, review, series, suggest
from bot.cards.series import owed_words
from bot.rules.notes import Note, NoteTyped
from bot.rules.questions import Question
from bot.rules.series import parse_reference
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    SLUG,
    StillClock,
    approved,
    ask,
    configuration,
    findings,
    participant,
    refused,
    rows,
    running,
)

SECOND = f"{SLUG}-2"


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture
async def second(tmp_path, clock):
    """The second event is open; the first owes an answer to HR-1 and has a commitment, N-1."""
    config = configuration(tmp_path)
    (first,) = config.events
    other = first.model_copy(update={"slug": SECOND, "number": 2})
    config = config.model_copy(update={"events": (first, other)})
    async with running(config, clock) as context:
        await events.open_event(context, ORGANIZER, SLUG, None)
        await agenda.start(context, MODERATOR)
        asked = await approved(context, participant(1), text="Who pays for all of this?")
        await review.decide(context, MODERATOR, asked.code, "followup", "Ministry · 2022-12-01")
        typed = NoteTyped("commitment", "We shall report.", speaker="lewis", due="2023-01-31")
        await notes.add(context, ORGANIZER, typed)
        await notes.add(context, ORGANIZER, NoteTyped("theme", "Pay."))
        assert [o.reference for o in await series.load_owed(context, MODERATOR)] == []
        await events.close_event(context, ORGANIZER)
        await events.open_event(context, ORGANIZER, SECOND, None)
        await ask(context, participant(2), text="Something new, asked in the second.")
        yield context


async def test_what_the_first_owes_is_seen_in_the_second(second):
    status = await events.status(second, ORGANIZER)
    assert status.event.slug == SECOND
    assert [(o.reference, o.kind, o.event) for o in status.owed] == [
        ("1/HR-1", "follow_up", SLUG), ("1/N-1", "commitment", SLUG),
    ]  # fmt: skip
    words = owed_words(status.owed, "en")
    for part in ("1/HR-1", "Who pays", "Ministry · 2022-12-01", "Ben Lewis", "until 2023-01-31"):
        assert part in words
    assert await series.load_owed(second, participant(5)) == ()
    offered = dict(await suggest.items(second, MODERATOR, "", ("on_floor", "follow_up")))
    assert {"1/HR-1", "1/N-1"} <= offered.keys()


async def test_answer_that_was_owed_is_given_later(second):
    done = await series.complete(second, MODERATOR, "1/hr1", "The ministry.", "Ben Lewis")
    assert isinstance(done, Question)
    assert await rows(second, "SELECT event_id, status, answer FROM questions ORDER BY id") == [
        (1, "answered", "The ministry."), (2, "in_review", ""),
    ]  # fmt: skip
    assert [o.code for o in await series.load_owed(second, MODERATOR)] == ["N-1"]
    assert await findings(second) == []


@pytest.mark.parametrize("typed", ["1/N-1", "1:n1", f"{SLUG}/N-1"])
async def test_promise_is_noted_as_kept(second, typed):
    done = await series.complete(second, ORGANIZER, typed, "Report published.", "Ben Lewis")
    assert isinstance(done, Note)
    assert done.text == "We shall report.\nReport published. (Ben Lewis)"
    assert [o.code for o in await series.load_owed(second, MODERATOR)] == ["HR-1"]
    (entry,) = await rows(
        second, "SELECT event_id, code, to_state FROM log WHERE move = 'note_done'"
    )
    assert entry == (1, "N-1", "done")
    with refused("commitment-done"):
        await series.complete(second, ORGANIZER, typed)


async def test_code_alone_is_of_the_event_at_hand(second):
    with refused("move-impossible"):  # its HR-1 is in review
        await series.complete(second, MODERATOR, "HR-1")
    with refused("note-unknown"):
        await series.complete(second, MODERATOR, "N-1")
    with refused("move-impossible"):
        await series.complete(second, MODERATOR, "2/HR-1")


@pytest.mark.parametrize(
    ("typed", "key"),
    [("3/HR-1", "series-event-unknown"), ("1/HR-9", "question-unknown"), ("1/N-9", "note-unknown"),
     ("1/N-2", "commitment-needed"), ("1/", "code-malformed"), ("1/x", "code-malformed")],
)  # fmt: skip
async def test_what_is_not_owed_is_refused(second, typed, key):
    with refused(key):
        await series.complete(second, MODERATOR, typed)


async def test_only_who_may_completes(second):
    with refused("not-moderator"):
        await series.complete(second, participant(5), "1/HR-1")
    with refused("not-rapporteur"):
        await series.complete(second, participant(5), "1/N-1")


async def test_nothing_is_owed_once_its_wording_is_erased(second):
    await curation.redact(second, ORGANIZER, "HR-1")  # of the second event
    await second.write(
        lambda tx: tx.execute("UPDATE events SET erased_at = 1 WHERE id = 1").rowcount
    )
    assert await series.load_owed(second, MODERATOR) == ()
    with refused("series-event-unknown"):
        await series.complete(second, MODERATOR, "1/HR-1")


async def test_event_of_another_server_owes_nothing_here(second):
    await second.write(
        lambda tx: tx.execute("UPDATE events SET guild_id = 7 WHERE id = 1").rowcount
    )
    assert await series.load_owed(second, MODERATOR) == ()
    with refused("series-event-unknown"):
        await series.complete(second, MODERATOR, "1/HR-1")


def test_reference_names_an_event_or_none():
    assert parse_reference("HR-1") == ("", "HR-1")
    assert parse_reference(" 1 / HR-1") == ("1", "HR-1")
    assert parse_reference("Some-Event:hr 1") == ("some-event", "hr 1")
