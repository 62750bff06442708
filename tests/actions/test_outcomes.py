"""The outcomes posted at the close: kept true afterwards, without a wording that was erased."""

import pytest

from bot import clockwork
from bot.actions import asking, curation, events, floor, notes, outbox, receipts, review
from bot.cards.forms import Typed
from bot.rules.notes import NoteTyped
from tests.builders import (
    HOUR,
    MODERATOR,
    ORGANIZER,
    SECOND,
    approved,
    ask,
    deliver,
    entries,
    participant,
    rows,
    words,
)

AMINA = participant(1)
TEXT = "Who pays for all of this?"


async def outcomes(context):
    """The outcomes as they are posted or edited now."""
    return [d for d in await deliver(context) if d.owed.kind == "outcome"]


@pytest.fixture
async def closed(live, clock):
    """A closed event with one question that was queued; its outcome is posted."""
    await approved(live, AMINA, text=TEXT)
    await events.close_event(live, ORGANIZER)
    (post,) = await outcomes(live)
    assert post.edits == 0
    assert TEXT in words(post)
    clock.wait(5 * SECOND)
    return live


async def message(context):
    ((found,),) = await rows(context, "SELECT message_id FROM messages WHERE kind = 'outcome'")
    return found


async def test_redacted_wording_goes_from_the_post_however_old_it_is(closed, clock):
    clock.wait(30 * 24 * HOUR)
    before = await message(closed)
    await curation.redact(closed, ORGANIZER, "HR-1")
    (edited,) = await outcomes(closed)
    assert edited.edits == before == await message(closed)
    assert TEXT not in words(edited)
    assert "`HR-1`" in words(edited)


async def test_wording_erased_with_its_receipt_goes_from_the_post(live, clock):
    typed = Typed("HR", TEXT, "anonymous")
    receipt = await asking.ask(live, AMINA, typed, "an act")
    assert isinstance(receipt, asking.Receipt)
    await review.decide(live, MODERATOR, "HR-1", "approve")
    await events.close_event(live, ORGANIZER)
    await deliver(live)
    clock.wait(5 * SECOND)
    await receipts.erase(live, AMINA, f"HR-1 {receipt.secret}")
    (edited,) = await outcomes(live)
    assert TEXT not in words(edited)


async def test_late_answer_changes_the_outcome(closed):
    await floor.finish(closed, MODERATOR, "HR-1", "answered", "By 2025.", "Ben Lewis")
    (edited,) = await outcomes(closed)
    assert "answered" in words(edited)


async def test_what_changes_nothing_in_it_is_not_sent(closed):
    await notes.add(closed, ORGANIZER, NoteTyped("theme", "Pay."))
    assert await outcomes(closed) == []


async def test_head_of_the_log_stays_that_of_the_close(closed):
    at_close = [(e.number, stored) for e, stored in await entries(closed)][-1]
    await curation.redact(closed, ORGANIZER, "HR-1")
    (edited,) = await outcomes(closed)
    assert f"{at_close[0]} entries" in words(edited)
    assert at_close[1] in words(edited)
    assert len(await entries(closed)) > at_close[0]


async def test_end_of_retention_takes_every_wording_from_the_post(closed, clock):
    clock.wait(366 * 24 * HOUR)
    await clockwork.tick(closed)
    (edited,) = await outcomes(closed)
    assert edited.edits == await message(closed)
    assert TEXT not in words(edited)
    assert "`HR-1`" in words(edited)


async def test_before_the_close_there_are_no_outcomes(live):
    await ask(live, AMINA)
    await curation.redact(live, ORGANIZER, "HR-1")
    assert await outcomes(live) == []
    assert "outcome" in outbox.STAYING
