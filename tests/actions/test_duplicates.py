from itertools import count

import pytest

from bot.actions import curation, decisions, duplicates, questions, review
from bot.store import duplicates as store
from tests.builders import (
    HOUR,
    MODERATOR,
    ORGANIZER,
    approved,
    ask,
    findings,
    participant,
    refused,
    rows,
    stored,
)

AMINA, BO, CY = (participant(n) for n in (1, 2, 3))
FIRST = "Who pays for the implementation of the Global Compact?"
AGAIN = "Who is paying for implementing the Global Compact?"
OTHER = "How are children protected from detention at borders?"


async def test_likely_duplicate_among_the_queued_is_found(opened):
    first = await approved(opened, AMINA, text=FIRST)
    await approved(opened, CY, text=OTHER)
    again = await ask(opened, BO, text=AGAIN)
    found = await duplicates.load_likely(opened, BO, again.code)
    assert [question.code for question in found] == [first.code]


async def test_asker_is_not_shown_what_is_still_in_review(opened):
    await ask(opened, AMINA, text=FIRST)
    again = await ask(opened, BO, text=AGAIN)
    assert await duplicates.load_likely(opened, BO, again.code) == ()
    item = await review.open_item(opened, MODERATOR, again.code)
    assert [question.code for question in item.duplicates] == ["HR-1"]


@pytest.mark.parametrize("attribution", ["anonymous", "named"])
async def test_asker_is_not_offered_to_support_their_own(opened, clock, attribution):
    own = {"attribution": attribution, "name": "Amina Diallo"} if attribution == "named" else {}
    await approved(opened, AMINA, text=FIRST, **own)
    clock.wait(HOUR)
    again = await ask(opened, AMINA, text=AGAIN)
    assert await duplicates.load_likely(opened, AMINA, again.code) == ()


async def test_support_instead_withdraws_mine_in_one_act(opened):
    first = await approved(opened, AMINA, text=FIRST)
    again = await ask(opened, BO, text=AGAIN)
    mine, supported = await duplicates.support_instead(opened, BO, again.code, first.code)
    assert (mine.status, supported.support) == ("withdrawn", 1)
    with refused("move-impossible"):
        await duplicates.support_instead(opened, BO, again.code, first.code)
    assert (await stored(opened, first.code)).support == 1


async def test_support_instead_keeps_a_support_given_before(opened):
    first = await approved(opened, AMINA, text=FIRST)
    again = await ask(opened, BO, text=AGAIN)
    await questions.support(opened, BO, first.code)
    _, supported = await duplicates.support_instead(opened, BO, again.code, first.code)
    assert supported.support == 1


async def test_support_instead_of_anothers_question_changes_nothing(opened):
    first = await approved(opened, AMINA, text=FIRST)
    again = await ask(opened, BO, text=AGAIN)
    with refused("question-unknown"):
        await duplicates.support_instead(opened, CY, again.code, first.code)
    assert (await stored(opened, again.code)).status == "in_review"
    assert (await stored(opened, first.code)).support == 0


async def test_redacted_wording_is_sought_no_more(opened):
    first = await approved(opened, AMINA, text=FIRST)
    await curation.redact(opened, ORGANIZER, first.code)
    again = await ask(opened, BO, text=FIRST)
    assert await duplicates.load_likely(opened, BO, again.code) == ()


SPANISH = "¿Quién vigila el trato que reciben las trabajadoras del hogar?"
ENGLISH = "Who monitors how domestic workers are treated by their employers?"
ENGLISH_AGAIN = "Who is monitoring the way domestic workers are treated by employers?"

OTHERS = count(100)


async def similar(context, text):
    somebody = participant(next(OTHERS))
    asked = await ask(context, somebody, text=text)
    found = await duplicates.load_likely(context, BO, asked.code)
    await questions.withdraw(context, somebody, asked.code)
    return [question.code for question in found]


async def test_question_is_found_by_a_wording_that_was_added(opened):
    first = await approved(opened, AMINA, text=SPANISH)
    await approved(opened, CY, text=OTHER)
    assert await similar(opened, ENGLISH_AGAIN) == []
    await curation.reword(opened, MODERATOR, first.code, ENGLISH, "en")
    assert await similar(opened, ENGLISH_AGAIN) == [first.code]
    assert await similar(opened, SPANISH) == [first.code]  # by its own still
    await decisions.undo(opened, MODERATOR)
    assert await similar(opened, ENGLISH_AGAIN) == []


async def test_question_with_several_wordings_is_found_once(opened):
    first = await approved(opened, AMINA, text=ENGLISH)
    for text in (ENGLISH_AGAIN, "Who monitors how domestic workers are treated?"):
        await curation.reword(opened, MODERATOR, first.code, text, "en")
    assert await similar(opened, ENGLISH_AGAIN) == [first.code]


async def test_item_is_compared_by_each_of_its_wordings(opened):
    first = await approved(opened, AMINA, text=ENGLISH)
    again = await ask(opened, BO, text=SPANISH)
    assert (await review.open_item(opened, MODERATOR, again.code)).duplicates == ()
    await curation.reword(opened, MODERATOR, again.code, ENGLISH_AGAIN, "en")
    item = await review.open_item(opened, MODERATOR, again.code)
    assert [question.code for question in item.duplicates] == [first.code]


async def test_edited_question_is_found_by_its_new_wording_alone(opened):
    """What moderators put beside the old one may not be true any more: it goes."""
    first = await approved(opened, AMINA, text=SPANISH)
    await curation.reword(opened, MODERATOR, first.code, ENGLISH, "en")
    await questions.edit(opened, AMINA, first.code, OTHER)
    await review.decide(opened, MODERATOR, first.code, "approve")
    assert await rows(opened, "SELECT * FROM wordings") == []
    assert await similar(opened, ENGLISH_AGAIN) == []
    assert await similar(opened, OTHER) == [first.code]
    assert await findings(opened) == []


async def test_redacted_question_is_found_by_none_of_its_wordings(opened):
    first = await approved(opened, AMINA, text=SPANISH)
    await curation.reword(opened, MODERATOR, first.code, ENGLISH, "en")
    await curation.redact(opened, ORGANIZER, first.code)
    assert await similar(opened, ENGLISH_AGAIN) == []
    assert await similar(opened, SPANISH) == []


async def test_limit_of_candidates_counts_questions(opened):
    codes = [(await approved(opened, participant(n), text=f"{OTHER} {n}")).code for n in range(3)]
    for code in codes:
        await curation.reword(opened, MODERATOR, code, ENGLISH, "en")

    def best(tx):
        return store.list_candidates(tx, 1, "human-rights", review=False, limit=2)

    found = [candidate.code for candidate in await opened.read(best)]
    assert found == [codes[0]] * 2 + [codes[1]] * 2
