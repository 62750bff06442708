"""What was on its way to Discord when practice ended, or the process: none of it stays."""

import asyncio

from bot.actions import floor, outbox, practice
from tests.builders import MODERATOR, ORGANIZER, approved, deliver, participant, rows, words

AMINA = participant(1)


async def posting(context):
    """Practice, and the post of its first turn under way."""
    await practice.begin(context, ORGANIZER)
    await deliver(context)
    await approved(context, AMINA)
    await deliver(context)
    await floor.take_next(context, MODERATOR)
    taken = await outbox.take(context)
    for delivery in taken:
        if delivery.owed.kind != "floor":
            await outbox.sent(context, delivery, 4000 + delivery.owed.id)
    (post,) = [d for d in taken if d.owed.kind == "floor"]
    return post


async def test_end_waits_for_a_post_that_is_under_way(opened):
    post = await posting(opened)
    ending = asyncio.create_task(practice.end(opened, ORGANIZER))
    await asyncio.sleep(0.2)
    assert not ending.done()
    assert await rows(opened, "SELECT id FROM events ORDER BY id") == [(-1,), (1,)]
    await outbox.sent(opened, post, 4711)
    assert (await ending).questions == 1
    assert (post.channel_id, 4711) in [(d.channel_id, d.edits) for d in await deliver(opened)]


async def test_post_cut_off_by_a_crash_is_found_again_by_its_nonce_and_goes(opened):
    """Its item has left the floor meanwhile, so that nothing else would post it again."""
    post = await posting(opened)
    await outbox.resume(opened)
    await floor.finish(opened, MODERATOR, None, "back")
    (again,) = [d for d in await outbox.take(opened) if d.owed.kind == "floor"]
    assert again.owed.nonce == post.owed.nonce
    assert "PRACTICE" in words(again)
    await outbox.sent(opened, again, 4711)
    await practice.end(opened, ORGANIZER)
    assert (post.channel_id, 4711) in [(d.channel_id, d.edits) for d in await deliver(opened)]
