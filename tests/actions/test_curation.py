import pytest

from bot.actions import curation, decisions, floor, questions, review
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    approved,
    ask,
    entries,
    findings,
    participant,
    refused,
    rows,
    stored,
)

AMINA, BEN, CHEN, DIA = (participant(number) for number in range(1, 5))
SHORT = "What will change?"


async def support(context, code, *people):
    for person in people:
        await questions.support(context, person, code)


async def count(context, code):
    return (await stored(context, code)).support


async def test_merged_counts_every_supporter_and_asker_once(opened):
    target, other = await approved(opened, AMINA), await approved(opened, BEN)
    await support(opened, target.code, CHEN, DIA)
    await support(opened, other.code, DIA, participant(5))
    after = await curation.merge(opened, MODERATOR, other.code, target.code)
    assert (after.status, after.merged_into) == ("merged", target.code)
    assert await count(opened, target.code) == 4  # Chen, Dia, the fifth, and Ben who asked
    # Support goes on being counted once, whoever gave it before to the one or the other.
    await support(opened, target.code, participant(5))
    assert await count(opened, target.code) == 4
    await support(opened, target.code, participant(6))
    assert await count(opened, target.code) == 5


@pytest.mark.parametrize("attribution", ["named", "anonymous"])
async def test_asker_of_a_merged_question_counts_once(opened, attribution):
    """And through a merge of the merged, too."""
    target, other = await approved(opened, AMINA), await approved(opened, CHEN)
    mine = await approved(opened, BEN, attribution=attribution, name="Ben")
    await curation.merge(opened, MODERATOR, mine.code, other.code)
    await curation.merge(opened, MODERATOR, other.code, target.code)
    assert await count(opened, target.code) == 2
    with refused("support-counted", code=target.code, mine=mine.code):
        await support(opened, target.code, BEN)
    assert await count(opened, target.code) == 2
    await curation.unmerge(opened, MODERATOR, mine.code)
    await support(opened, target.code, BEN)
    assert await count(opened, target.code) == 2
    assert await findings(opened) == []


@pytest.mark.parametrize(("attribution", "added"), [("named", 0), ("anonymous", 1), ("sector", 1)])
async def test_merged_question_of_the_same_asker(opened, clock, attribution, added):
    """By name nobody counts for themselves; under a veil the number would tell who is who."""
    said = {"attribution": attribution, "name": "Amina", "sector": "media"}
    target = await approved(opened, AMINA, **said)
    clock.wait(MINUTE)
    other = await approved(opened, AMINA, **said)
    await curation.merge(opened, MODERATOR, other.code, target.code)
    assert await count(opened, target.code) == added
    assert await findings(opened) == []


@pytest.mark.parametrize("way", ["decline", "withdraw"])
async def test_merged_into_a_question_that_goes_has_a_fate_again(opened, way):
    """PRODUCT section 1: a fate for every question."""
    target, other = await approved(opened, AMINA), await approved(opened, BEN)
    waiting = await ask(opened, CHEN)
    for question in (other, waiting):
        await curation.merge(opened, MODERATOR, question.code, target.code)
    if way == "decline":
        await review.decide(opened, MODERATOR, target.code, "decline", "Off topic")
    else:
        await questions.withdraw(opened, AMINA, target.code)
    assert (await stored(opened, other.code)).status == "queued"
    assert (await stored(opened, waiting.code)).status == "in_review"
    assert await findings(opened) == []


async def test_merge_into_ones_own_question_is_refused(opened):
    """It would gather support for it: a moderator does not decide that either."""
    own = await ask(opened, MODERATOR)
    await review.decide(opened, SECOND_MODERATOR, own.code, "approve")
    other = await approved_by(opened, SECOND_MODERATOR, BEN)
    with refused("own-question"):
        await curation.merge(opened, MODERATOR, other, own.code)


async def approved_by(context, moderator, person):
    question = await ask(context, person)
    return (await review.decide(context, moderator, question.code, "approve")).code


@pytest.mark.parametrize("before", ["in_review", "queued"])
@pytest.mark.parametrize("way", ["unmerge", "undo"])
async def test_merge_is_taken_back_whole(opened, before, way):
    target = await approved(opened, AMINA)
    other = await (approved if before == "queued" else ask)(opened, BEN)
    await support(opened, target.code, CHEN)
    if before == "queued":
        await support(opened, other.code, CHEN, DIA)
    kept = await stored(opened, other.code)
    await curation.merge(opened, MODERATOR, other.code, target.code)
    if way == "unmerge":
        await curation.unmerge(opened, SECOND_MODERATOR, other.code)
    else:
        await decisions.undo(opened, MODERATOR)
    after = await stored(opened, other.code)
    assert (after.status, after.merged_into, after.closed_at) == (before, "", None)
    assert after.support == kept.support
    assert await count(opened, target.code) == 1
    assert await rows(opened, "SELECT * FROM merges") == []
    assert await findings(opened) == []


async def test_merge_of_the_merged_is_counted_through(opened):
    """A into B, then B into C: all of them stand behind C, and fall back in order."""
    codes = [(await approved(opened, participant(number))).code for number in range(3)]
    a, b, c = codes
    await support(opened, a, participant(7))
    await curation.merge(opened, MODERATOR, a, b)
    await curation.merge(opened, MODERATOR, b, c)
    assert await count(opened, c) == 3  # the supporter of A, and the askers of A and B
    await curation.unmerge(opened, MODERATOR, a)
    assert await count(opened, c) == 1
    await curation.unmerge(opened, MODERATOR, b)
    assert (await count(opened, c), await count(opened, b)) == (0, 0)


@pytest.mark.parametrize("status", ["in_review", "declined", "answered", "merged", "self"])
async def test_merge_is_into_what_waits_or_is_on_the_floor(live, status):
    target, other = await approved(live, AMINA), await approved(live, BEN)
    if status == "in_review":
        await questions.edit(live, AMINA, target.code, "What will change for the others?")
    elif status == "declined":
        await review.decide(live, MODERATOR, target.code, "decline", "Off topic")
    elif status == "answered":
        await floor.take(live, MODERATOR, target.code, "To hear the room")
        await floor.finish(live, MODERATOR, None, "answered")
    elif status == "merged":
        third = await approved(live, CHEN)
        await curation.merge(live, MODERATOR, target.code, third.code)
    into = other.code if status == "self" else target.code
    with refused("merge-impossible"):
        await curation.merge(live, MODERATOR, other.code, into)
    assert (await stored(live, other.code)).status == "queued"


async def test_merge_never_goes_round(opened):
    one, other = await approved(opened, AMINA), await approved(opened, BEN)
    await curation.merge(opened, MODERATOR, one.code, other.code)
    with refused("merge-impossible"):
        await curation.merge(opened, MODERATOR, other.code, one.code)


async def test_moved_to_another_principle_keeps_its_code(opened):
    question = await approved(opened, AMINA, principle="HR")
    after = await curation.reassign(opened, MODERATOR, question.code, "ws")
    assert (after.code, after.principle, after.asked_principle) == (
        "HR-1", "whole-of-society", "human-rights",
    )  # fmt: skip
    assert (await ask(opened, BEN, "WS")).code == "WS-1"
    assert (await ask(opened, CHEN, "HR")).code == "HR-2"
    with refused("principle-unknown"):
        await curation.reassign(opened, MODERATOR, question.code, "XX")
    assert await findings(opened) == []


async def test_other_wording_stands_beside_the_original(opened):
    question = await approved(opened, AMINA)
    await curation.reword(opened, MODERATOR, question.code, SHORT, "en")
    assert (await stored(opened, question.code)).text == question.text
    assert await rows(opened, "SELECT text, language FROM wordings") == [(SHORT, "en")]
    assert SHORT not in repr(await entries(opened))
    assert await findings(opened) == []
    await decisions.undo(opened, MODERATOR)
    assert await rows(opened, "SELECT * FROM wordings") == []


async def test_redacted_leaves_code_and_fate_only(opened):
    text = "A wording that must go, for a person is named in it"
    question = await approved(
        opened, AMINA, text=text, attribution="named", name="Amina Diallo", affiliation="Sahel"
    )
    await curation.reword(opened, MODERATOR, question.code, f"{text} still", "en")
    with refused("not-organizer"):
        await curation.redact(opened, MODERATOR, question.code)
    await curation.redact(opened, ORGANIZER, question.code)
    after = await stored(opened, question.code)
    assert (after.code, after.status, after.text, after.name) == (question.code, "declined", "", "")
    whole = []
    for (table,) in await rows(opened, "SELECT name FROM sqlite_master WHERE type = 'table'"):
        whole += await rows(opened, f"SELECT * FROM {table}")
    assert text not in repr(whole)
    assert "Amina" not in repr(whole)
    with refused("nothing-to-undo"):  # no way leads back to the wording
        await decisions.undo(opened, MODERATOR)
    assert await findings(opened) == []


async def test_paused_takes_no_question_until_it_is_resumed(opened):
    with refused("nothing-paused"):
        await curation.set_paused(opened, MODERATOR, False)
    await curation.set_paused(opened, MODERATOR, True, "A fire drill")
    with pytest.raises(AssertionError, match="asking-paused"):
        await ask(opened, AMINA)
    await curation.set_paused(opened, MODERATOR, False)
    await ask(opened, AMINA)


async def test_review_is_switched_on_and_off(opened):
    await curation.set_review(opened, ORGANIZER, False)
    assert (await ask(opened, AMINA)).status == "queued"
    await curation.set_review(opened, ORGANIZER, True)
    assert (await ask(opened, BEN)).status == "in_review"
    with refused("not-organizer"):
        await curation.set_review(opened, MODERATOR, False)


@pytest.mark.parametrize("attribution", ["anonymous", "named"])
async def test_block_is_of_whoever_asked_and_nobody_learns_who(opened, clock, attribution):
    question = await ask(opened, AMINA, attribution=attribution, name="Amina")
    found = await curation.block(opened, MODERATOR, question.code, None)
    assert found.asker not in AMINA.identity
    clock.wait(MINUTE)
    for other in ("anonymous", "named"):  # under whatever pseudonym
        with pytest.raises(AssertionError, match="blocked"):
            await ask(opened, AMINA, attribution=other, name="Amina")
    await ask(opened, BEN)
    clock.wait(HOUR)
    await ask(opened, AMINA)


@pytest.mark.parametrize("length_ms", [0, 999, 365 * 24 * HOUR + 1])
async def test_block_of_an_absurd_length_is_refused(opened, length_ms):
    question = await ask(opened, AMINA)
    with refused("block-length"):
        await curation.block(opened, MODERATOR, question.code, length_ms)
