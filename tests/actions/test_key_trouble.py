"""A key is lost, foreign or damaged: what needs it is refused and names it, the rest goes on."""

from dataclasses import replace

import pytest

from bot import clockwork
from bot.actions import (
    agenda,
    asking,
    events,
    exports,
    floor,
    keys,
    mine,
    people,
    polls,
    questions,
    review,
)
from bot.actions.asking import Held
from bot.cards.forms import Typed
from bot.keys import KEY_BYTES, Keyring
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    ask,
    delay,
    deliver,
    entries,
    findings,
    participant,
    refused,
    rows,
    stored,
)

AMINA, BEN = participant(1), participant(2)
TEXT = "What will change for those who wait?"
DAMAGES = {
    "missing": lambda path: path.unlink(),
    "foreign": lambda path: path.write_bytes(b"x" * KEY_BYTES),
    "damaged": lambda path: path.write_bytes(b"x"),
}


async def in_trouble(context, which, damage):
    """The same event after a restart, its key in trouble; two questions wait, one in review."""
    await approved(context, AMINA)
    await approved(context, BEN)
    await ask(context, participant(3))
    DAMAGES[damage](context.keys.path(SLUG, which))
    return replace(context, keys=Keyring(context.keys.folder))


def acts_that_need(which, context):
    if which == "ballot":
        return [
            questions.support(context, BEN, "HR-1"),
            polls.vote(context, AMINA, "gap", 0),
        ]
    return [
        people.join(context, AMINA, name="Amina"),
        people.load_profile(context, AMINA),
        asking.prepare(context, AMINA, None),
        mine.list_mine(context, AMINA),
        questions.edit(context, AMINA, "HR-1", TEXT),
        questions.withdraw(context, AMINA, "HR-1"),
        questions.support(context, BEN, "HR-1"),
        polls.vote(context, AMINA, "gap", 0),
        review.decide(context, MODERATOR, "HR-3", "approve"),  # it may be the moderator's own
    ]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("which", ["contact", "ballot"])
async def test_what_needs_the_key_is_refused_and_names_it(live, which, damage):
    context = await in_trouble(live, which, damage)
    await polls.move(context, MODERATOR, "gap", "open")
    before = await entries(context)
    for act in acts_that_need(which, context):
        with refused("key-trouble") as caught:
            await act
        assert f"{SLUG}.{which}.key" in str(caught.value.blanks["trouble"])
    assert await entries(context) == before


@pytest.mark.parametrize("damage", DAMAGES)
async def test_question_that_cannot_be_stored_is_kept_meanwhile(live, damage):
    context = await in_trouble(live, "contact", damage)
    answered = await asking.ask(context, AMINA, Typed("HR", TEXT, "anonymous"), "later")
    assert isinstance(answered, Held)
    assert answered.refusal.key == "key-trouble"
    assert (await asking.load_draft(context, AMINA, answered.draft)).text == TEXT


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("which", ["contact", "ballot"])
async def test_rest_of_the_event_goes_on(live, clock, which, damage):
    """The floor, the run of show, polls, exports and the close: to the end of the event."""
    context = await in_trouble(live, which, damage)
    clock.wait(MINUTE)
    await floor.take_next(context, MODERATOR)
    await floor.finish(context, MODERATOR, None, "back")
    await floor.take_next(context, MODERATOR)
    await floor.finish(context, MODERATOR, None, "answered", "By 2025.")
    await polls.move(context, MODERATOR, "gap", "open")
    await polls.move(context, MODERATOR, "gap", "close")
    await agenda.move_on(context, MODERATOR)
    await delay(context, 5)
    await questions.list_queue(context, BEN, None, "support", 0)
    await review.load_console(context, MODERATOR)
    await clockwork.tick(context)
    assert await deliver(context)
    for what in ("questions", "log"):
        assert (await exports.export(context, ORGANIZER, what, "csv", "internal", 10**9)).content
    event = await events.close_event(context, ORGANIZER)
    assert event.state == "closed"
    assert await findings(context) == []


async def test_key_that_is_put_back_works_at_once(live):
    path = live.keys.path(SLUG, "contact")
    kept = path.read_bytes()
    context = await in_trouble(live, "contact", "missing")
    with refused("key-trouble"):
        await mine.list_mine(context, AMINA)
    path.write_bytes(kept)
    assert len((await mine.list_mine(context, AMINA)).questions) == 1


async def test_profile_that_was_damaged_is_key_trouble(live):
    await people.join(live, AMINA, name="Amina")
    await live.write(lambda tx: tx.execute("UPDATE profiles SET profile_sealed = zeroblob(2076)"))
    with refused("key-trouble"):
        await people.load_profile(live, AMINA)


async def closed(context):
    await approved(context, AMINA)
    await ask(context, BEN)
    return await events.close_event(context, ORGANIZER)


async def test_keys_are_destroyed_by_hand_after_the_close(live):
    with refused("keys-before-close"):
        await keys.destroy(live, ORGANIZER, SLUG)
    await closed(live)
    with refused("keys-not-confirmed"):
        await keys.destroy(live, ORGANIZER, "yes")
    with refused("not-organizer"):
        await keys.destroy(live, MODERATOR, SLUG)
    assert live.keys.path(SLUG, "contact").exists()
    await keys.destroy(live, ORGANIZER, f" {SLUG.upper()} ")
    assert list(live.keys.folder.iterdir()) == []
    assert (await entries(live))[-1][0].move == "keys_destroyed"
    with refused("keys-gone"):
        await keys.destroy(live, ORGANIZER, SLUG)
    # The running process has forgotten it too.
    with refused("keys-gone"):
        await mine.list_mine(live, AMINA)


@pytest.mark.parametrize("restarted", [False, True])
async def test_contact_key_is_destroyed_when_its_time_is_over(live, clock, restarted):
    await closed(live)
    clock.wait(90 * 24 * HOUR - 1)
    await clockwork.tick(live)
    assert live.keys.path(SLUG, "contact").exists()
    clock.wait(1)
    if restarted:  # the power went between the note and the deed
        await live.write(lambda tx: keys.forget_due(tx, live, 1, clock.at))
        assert live.keys.path(SLUG, "contact").exists()
    await clockwork.tick(live)
    assert not live.keys.path(SLUG, "contact").exists()
    moves = [entry.move for entry, _ in await entries(live)]
    assert moves.count("keys_destroyed") == 1
    await clockwork.tick(live)
    assert [entry.move for entry, _ in await entries(live)] == moves


async def test_written_answers_go_on_when_the_keys_are_gone(live):
    """PRODUCT section 2: `/mod answered` and `/mod followup` work until retention ends."""
    await closed(live)
    await keys.destroy(live, ORGANIZER, SLUG)
    await review.decide(live, MODERATOR, "HR-1", "followup", "By e-mail")
    after = await floor.finish(live, MODERATOR, "HR-1", "answered", "In writing.", "Ben Lewis")
    kept = await stored(live, "HR-1")
    assert (kept.status, kept.answer) == ("answered", "In writing.")
    assert kept == after
    assert await findings(live) == []
    assert await rows(live, "SELECT * FROM claims") == []
