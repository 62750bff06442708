"""What could get stuck, and does not: a lone moderator, a forgotten floor, a target that goes."""

from dataclasses import replace

from bot import clockwork
from bot.actions import curation, floor, outbox, questions, review
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    approved,
    ask,
    participant,
    refused,
    rows,
    stored,
)

AMINA, BO = participant(1), participant(2)
SECOND = replace(participant(8), manage_messages=True)


async def test_lone_moderator_can_put_their_own_question_back(live):
    asked = await ask(live, MODERATOR)
    with refused("own-question"):
        await review.decide(live, MODERATOR, asked.code, "approve")
    await review.decide(live, SECOND, asked.code, "approve")
    await floor.take_next(live, MODERATOR)
    with refused("own-question"):
        await floor.finish(live, MODERATOR, asked.code, "answered")
    await floor.finish(live, MODERATOR, asked.code, "back")
    assert (await stored(live, asked.code)).status == "queued"


async def test_event_forgotten_with_something_on_the_floor_closes_by_itself(live, clock):
    question = await approved(live, AMINA)
    await floor.take_next(live, MODERATOR)
    clock.wait(15 * HOUR)
    await clockwork.tick(live)
    assert (await stored(live, question.code)).status == "not_reached"
    assert await rows(live, "SELECT state FROM events") == [("closed",)]
    assert await rows(live, "SELECT count(*) FROM turns WHERE done_at IS NULL") == [(0,)]


async def test_withdrawing_a_merge_target_gives_the_merged_their_fate_back(live):
    target, merged = await approved(live, AMINA), await approved(live, BO)
    await curation.merge(live, MODERATOR, merged.code, target.code)
    await questions.withdraw(live, AMINA, target.code)
    after = await stored(live, merged.code)
    assert (after.status, after.merged_into) == ("queued", "")
    assert (await stored(live, target.code)).support == 0


async def test_declining_a_merge_target_gives_the_merged_their_fate_back(live):
    target, merged = await approved(live, AMINA), await approved(live, BO)
    await curation.merge(live, MODERATOR, merged.code, target.code)
    await review.decide(live, MODERATOR, target.code, "decline", "Off topic")
    assert (await stored(live, merged.code)).status == "queued"


async def test_event_taken_out_of_the_configuration_rests_without_harm(live, clock):
    await approved(live, AMINA)
    named = live.config
    other = named.events[0].model_copy(update={"slug": "another-event"})
    live.config = named.model_copy(update={"events": (other,)})
    clock.wait(3 * HOUR)
    await clockwork.tick(live)
    assert await outbox.take(live) == []
    live.config = named
    assert await outbox.take(live) != []


async def test_blocked_asker_cannot_edit_what_waits(live):
    question = await approved(live, AMINA)
    await curation.block(live, MODERATOR, question.code, 10 * MINUTE)
    with refused("blocked"):
        await questions.edit(live, AMINA, question.code, "Something else, and worse than before")
