"""When a key goes, nothing in the database ties two acts to one person any more."""

from bot import clockwork
from bot.actions import curation, events, keys, mine, questions
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    participant,
    refused,
    rows,
    stored,
)

AMINA, BO = participant(1), participant(2)
VEILED = "SELECT asker FROM questions ORDER BY id"
SUPPORTERS = "SELECT supporter FROM supports"


async def test_closing_leaves_no_two_supports_of_one_person(live):
    first, second = await approved(live, AMINA), await approved(live, participant(3))
    for code in (first.code, second.code):
        await questions.support(live, BO, code)
    before = await rows(live, SUPPORTERS)
    assert len(set(before)) == 1
    await events.close_event(live, ORGANIZER)
    after = await rows(live, SUPPORTERS)
    assert len(set(after)) == 2
    assert not set(after) & set(before)
    assert (await stored(live, first.code)).support == 1


async def test_closing_keeps_one_supporter_of_merged_questions_one(live):
    first, second = await approved(live, AMINA), await approved(live, BO)
    supporter = participant(9)
    for code in (first.code, second.code):
        await questions.support(live, supporter, code)
    await curation.merge(live, MODERATOR, second.code, first.code)
    support = (await stored(live, first.code)).support
    await events.close_event(live, ORGANIZER)
    assert (await stored(live, first.code)).support == support == 2
    assert len(set(await rows(live, SUPPORTERS))) == 1


async def test_destroying_the_keys_leaves_no_two_veiled_questions_of_one_person(live, clock):
    await approved(live, AMINA)
    clock.wait(MINUTE)
    await approved(live, AMINA, principle="WS")
    before = await rows(live, VEILED)
    await events.close_event(live, ORGANIZER)
    await keys.destroy(live, ORGANIZER, SLUG)
    after = await rows(live, VEILED)
    assert (len(set(before)), len(set(after))) == (1, 2)
    assert await rows(live, "SELECT * FROM profiles") == []
    assert not live.keys.path(SLUG, "contact").exists()
    with refused("keys-gone"):
        await mine.list_mine(live, AMINA)


async def test_keys_go_by_themselves_after_keep_contacts(live, clock):
    await approved(live, AMINA)
    await events.close_event(live, ORGANIZER)
    await clockwork.tick(live)
    assert live.keys.path(SLUG, "contact").exists()
    clock.wait(90 * 24 * HOUR)
    await clockwork.tick(live)
    assert not live.keys.path(SLUG, "contact").exists()


async def test_keys_are_not_destroyed_before_the_close_or_unconfirmed(live):
    with refused("keys-before-close"):
        await keys.destroy(live, ORGANIZER, SLUG)
    await events.close_event(live, ORGANIZER)
    with refused("keys-not-confirmed"):
        await keys.destroy(live, ORGANIZER, "yes")
    assert live.keys.path(SLUG, "contact").exists()


async def test_merging_does_not_tell_whether_two_veiled_questions_are_one_persons(live, clock):
    own = await approved(live, AMINA)
    clock.wait(MINUTE)
    own_too = await approved(live, AMINA)
    theirs, others = await approved(live, BO), await approved(live, participant(3))
    await curation.merge(live, MODERATOR, own_too.code, own.code)
    await curation.merge(live, MODERATOR, others.code, theirs.code)
    assert (await stored(live, own.code)).support == (await stored(live, theirs.code)).support
