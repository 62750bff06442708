import pytest

from bot.actions import curation, events, floor, mine, objecting, review
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    approved,
    ask,
    deliver,
    entries,
    findings,
    participant,
    refused,
    rows,
    words,
)

AMINA, BEN, CHEN = participant(1), participant(2), participant(3)


async def test_mine_are_all_of_mine_and_no_others(opened, clock):
    for attribution in ("anonymous", "named", "sector"):
        await ask(opened, AMINA, attribution=attribution, name="A", sector="media")
        clock.wait(MINUTE)
    await ask(opened, BEN)
    found = await mine.list_mine(opened, AMINA)
    assert [whole.question.code for whole in found.questions] == ["HR-1", "HR-2", "HR-3"]
    assert [entry.move for entry in found.questions[0].history] == ["ask"]
    assert len(found.principles) == 4
    assert (await mine.list_mine(opened, CHEN)).questions == ()


async def test_mine_goes_on_after_the_close_with_their_fate(opened):
    await approved(opened, AMINA)
    await events.close_event(opened, ORGANIZER)
    (whole,) = (await mine.list_mine(opened, AMINA)).questions
    assert whole.question.status == "not_reached"
    assert [entry.move for entry in whole.history] == ["ask", "approve", "close"]


async def test_mine_before_the_event_is_open_are_none(draft):
    assert (await mine.list_mine(draft, AMINA)).questions == ()


async def test_one_of_mine_tells_what_became_of_all_that_it_was_merged_into(live):
    for person in (AMINA, BEN, CHEN):
        await approved(live, person)
    await curation.merge(live, MODERATOR, "HR-1", "HR-2")
    await curation.merge(live, MODERATOR, "HR-2", "HR-3")
    await floor.take_next(live, MODERATOR)
    (whole,) = (await mine.load_mine(live, AMINA, "hr1")).questions
    assert [(into.code, into.status) for into in whole.line] == [
        ("HR-2", "merged"), ("HR-3", "on_floor"),
    ]  # fmt: skip


async def test_one_of_mine_has_the_moderators_wordings(live):
    await approved(live, AMINA)
    await curation.reword(live, MODERATOR, "HR-1", "Qui paie pour tout cela ?", "fr")
    (whole,) = (await mine.load_mine(live, AMINA, "HR-1")).questions
    assert whole.wordings == (("Qui paie pour tout cela ?", "fr"),)


async def test_anothers_question_is_none_of_mine(live):
    await approved(live, AMINA)
    with refused("question-unknown", code="HR-1"):
        await mine.load_mine(live, BEN, "HR-1")


async def merged(context):
    await approved(context, AMINA)
    await approved(context, BEN)
    await curation.merge(context, MODERATOR, "HR-1", "HR-2")


async def test_objection_reaches_the_moderators_and_is_kept_nowhere(live):
    await merged(live)
    await deliver(live)
    await objecting.object_to(live, AMINA, "HR-1", "merge", "  Mine is about *children*. ")
    (posted,) = [d for d in await deliver(live) if d.owed.kind == "objection"]
    assert posted.channel_id == live.config.events[0].channels.moderators
    assert "HR-1" in words(posted)
    assert "> Mine is about \\*children\\*." in words(posted)
    assert await rows(live, "SELECT * FROM objections") == []
    last = (await entries(live))[-1][0]
    assert (last.move, last.reason, last.role) == ("object", "merge", "participant")
    assert await findings(live) == []


async def test_objection_can_be_made_once_for_each_merge(live):
    await merged(live)
    await objecting.object_to(live, AMINA, "HR-1", "merge", "")
    with refused("objection-none", code="HR-1"):
        await objecting.object_to(live, AMINA, "HR-1", "merge", "")
    await curation.unmerge(live, MODERATOR, "HR-1")
    with refused("objection-none"):
        await objecting.prepare(live, AMINA, "HR-1", "merge")
    await curation.merge(live, MODERATOR, "HR-1", "HR-2")
    await objecting.object_to(live, AMINA, "HR-1", "merge", "")


async def test_objection_to_a_wording_and_to_the_merge_are_two(live):
    await merged(live)
    await curation.reword(live, MODERATOR, "HR-1", "Who pays for all of it?", "")
    whole = (await mine.load_mine(live, AMINA, "HR-1")).questions[0]
    assert whole.objectionable == ("merge", "reword")
    await objecting.object_to(live, AMINA, "HR-1", "reword", "")
    whole = (await mine.load_mine(live, AMINA, "HR-1")).questions[0]
    assert whole.objectionable == ("merge",)


@pytest.mark.parametrize(
    ("person", "move", "key"),
    [
        (BEN, "merge", "question-unknown"),
        (MODERATOR, "merge", "question-unknown"),
        (AMINA, "reword", "objection-none"),
        (AMINA, "decline", "objection-none"),
    ],
)
async def test_objection_is_for_its_asker_and_for_what_was_done(live, person, move, key):
    await merged(live)
    before = await entries(live)
    with refused(key):
        await objecting.object_to(live, person, "HR-1", move, "")
    assert await entries(live) == before


async def test_objection_of_more_than_fits_is_refused(live):
    await merged(live)
    with refused("too-long"):
        await objecting.object_to(live, AMINA, "HR-1", "merge", "x" * 201)


async def test_objection_of_somebody_blocked_is_refused(live):
    await merged(live)
    await curation.block(live, MODERATOR, "HR-1", None)
    with refused("blocked"):
        await objecting.object_to(live, AMINA, "HR-1", "merge", "")


async def test_objection_goes_with_the_wording_before_it_is_posted(live):
    await merged(live)
    await objecting.object_to(live, AMINA, "HR-1", "merge", "Mine is about children.")
    await curation.redact(live, ORGANIZER, "HR-1")
    assert await rows(live, "SELECT * FROM objections") == []
    assert not [d for d in await deliver(live) if d.owed.kind == "objection"]


async def test_unmerge_from_an_objection_of_what_changed_meanwhile_is_refused(live):
    await merged(live)
    with refused("decided-meanwhile"):
        await curation.unmerge(live, MODERATOR, "HR-1", 1)


async def test_decline_after_an_objection_is_no_undoing_of_it(live):
    """`object` leads from no state to another: what the log replays stays whole."""
    await merged(live)
    await objecting.object_to(live, AMINA, "HR-1", "merge", "")
    await review.decide(live, MODERATOR, "HR-2", "decline", "Off topic")
    assert await findings(live) == []
