"""What was posted under somebody's name goes when they erase what leads to them."""

from bot.actions import floor, privacy
from tests.builders import MINUTE, MODERATOR, SECOND, approved, deliver, participant, rows, words

AMINA, BEN = participant(1), participant(2)


async def on_floor(context, clock, person, **more):
    """A question had the floor, and its post stands in the channel; the post's message."""
    clock.wait(MINUTE)
    question = await approved(context, person, **more)
    await floor.take(context, MODERATOR, question.code, "She must leave early")
    (post,) = [d for d in await deliver(context) if d.owed.kind == "floor"]
    await floor.finish(context, MODERATOR, None, "answered", "By 2025.")
    clock.wait(5 * SECOND)
    await deliver(context)
    return post


async def removed(context):
    return [d.edits for d in await deliver(context) if d.owed.kind == "removal"]


async def test_post_that_shows_a_name_is_removed_and_no_other_one(live, clock):
    shown = await on_floor(live, clock, AMINA, attribution="named", name="Amina")
    assert "Amina" in words(shown)
    await on_floor(live, clock, BEN, attribution="named", name="Ben")
    await on_floor(live, clock, AMINA)  # anonymous: removing it would tell whose it is
    await privacy.erase(live, AMINA)
    assert len(await removed(live)) == 1
    left = await rows(live, "SELECT subject FROM messages WHERE kind = 'floor'")
    assert sorted(subject.split()[1] for (subject,) in left) == ["HR-2", "HR-3"]
