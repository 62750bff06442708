from bot.actions import curation, duplicates, questions, review
from tests.builders import MODERATOR, ORGANIZER, approved, ask, participant, refused, rows, stored

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
    assert await rows(opened, "SELECT count(*) FROM prepared") == [(0,)]
