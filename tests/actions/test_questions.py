import asyncio

import pytest

from bot.actions import floor, questions, review
from tests.builders import (
    MINUTE,
    MODERATOR,
    approved,
    ask,
    configuration,
    entries,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    stored,
)

AMINA, BEN, CHEN = participant(1), participant(2), participant(3)
NEW = "What will change for those who cannot wait?"


async def supporters(context, code):
    sql = "SELECT support, (SELECT count(*) FROM supports WHERE question_id = questions.id)"
    return (await rows(context, f"{sql} FROM questions WHERE code = :code", code=code))[0]


async def test_support_is_given_and_taken_back(opened):
    question = await approved(opened, AMINA)
    for person, supported, count in [(BEN, True, 1), (CHEN, True, 2), (BEN, False, 1)]:
        after, given = await questions.support(opened, person, question.code)
        assert (given, after.support) == (supported, count)
        assert await supporters(opened, question.code) == (count, count)


async def test_support_by_many_at_once_is_counted_once_each(opened):
    question = await approved(opened, AMINA)
    crowd = [participant(number) for number in range(10, 40)]
    await asyncio.gather(*(questions.support(opened, person, question.code) for person in crowd))
    assert await supporters(opened, question.code) == (30, 30)
    # The same person twice at the same moment: there and back again.
    await asyncio.gather(*(questions.support(opened, BEN, question.code) for _ in range(2)))
    assert await supporters(opened, question.code) == (30, 30)


@pytest.mark.parametrize("attribution", ["anonymous", "sector", "named", "affiliation"])
async def test_support_is_never_ones_own(opened, attribution):
    said = {"name": "A", "affiliation": "B", "sector": "media"}
    question = await approved(opened, AMINA, attribution=attribution, **said)
    with refused("own-question"):
        await questions.support(opened, AMINA, question.code)
    assert await supporters(opened, question.code) == (0, 0)


async def test_support_is_for_what_waits_in_the_queue(live):
    in_review = await ask(live, AMINA)
    with refused("question-unknown"):  # what is in review is known to its asker alone
        await questions.support(live, BEN, in_review.code)
    with refused("own-question"):
        await questions.support(live, AMINA, in_review.code)
    await review.decide(live, MODERATOR, in_review.code, "approve")
    await floor.take_next(live, MODERATOR)
    with refused("support-closed", status="on_floor"):
        await questions.support(live, BEN, in_review.code)
    await floor.finish(live, MODERATOR, None, "answered")
    with refused("support-closed", status="answered"):
        await questions.support(live, BEN, in_review.code)
    assert await supporters(live, in_review.code) == (0, 0)


async def test_edit_goes_back_to_review(opened):
    question = await approved(opened, AMINA)
    after = await questions.edit(opened, AMINA, question.code, f"  {NEW} ")
    assert after == await stored(opened, question.code)
    assert (after.text, after.status, after.code) == (NEW, "in_review", question.code)
    entry = (await entries(opened))[-1][0]
    assert (entry.move, entry.from_state, entry.to_state) == ("edit", "queued", "in_review")
    assert entry.role == "participant"
    again = await review.decide(opened, MODERATOR, question.code, "approve")
    assert again.queued_at == question.queued_at  # it keeps its place


async def test_edit_without_review_keeps_its_place(tmp_path, clock):
    async with running(configuration(tmp_path, questions={"review": False}), clock) as context:
        await open_for_questions(context)
        question = await ask(context, AMINA)
        after = await questions.edit(context, AMINA, question.code, NEW)
        assert (after.status, after.submitted_at) == ("queued", question.submitted_at)


async def test_edit_keeps_supporters_and_what_is_shown(opened):
    question = await approved(opened, AMINA, attribution="named", name="Amina")
    await questions.support(opened, BEN, question.code)
    after = await questions.edit(opened, AMINA, question.code, NEW)
    assert (after.support, after.name, after.attribution) == (1, "Amina", "named")


@pytest.mark.parametrize(
    ("text", "key"),
    [("Why?", "question-short"), ("x" * 501, "question-long"), (" ", "question-short")],
)
async def test_edit_to_what_could_not_be_asked_is_refused(opened, text, key):
    question = await approved(opened, AMINA)
    with refused(key):
        await questions.edit(opened, AMINA, question.code, text)
    assert await stored(opened, question.code) == question


async def test_edit_of_a_form_that_was_overtaken_is_refused(opened):
    question = await ask(opened, AMINA)
    await review.decide(opened, MODERATOR, question.code, "approve")
    with refused("changed-meanwhile"):
        await questions.edit(opened, AMINA, question.code, NEW, question.version)


async def test_edit_against_approval_has_one_winner(opened):
    """An approval is of the wording that was read: it never lets another one through."""
    for number in range(20):
        question = await ask(opened, participant(50 + number))
        acts = [
            review.decide(opened, MODERATOR, question.code, "approve", version=question.version),
            questions.edit(opened, participant(50 + number), question.code, NEW, question.version),
        ]
        outcomes = await asyncio.gather(*acts[:: -1 if number % 2 else 1], return_exceptions=True)
        assert sum(isinstance(each, Exception) for each in outcomes) == 1
        after = await stored(opened, question.code)
        assert (after.status, after.text == NEW) in {("queued", False), ("in_review", True)}


async def test_withdrawn_is_over_for_good(opened, clock):
    question = await approved(opened, AMINA)
    clock.wait(MINUTE)
    after = await questions.withdraw(opened, AMINA, question.code)
    assert (after.status, after.closed_at) == ("withdrawn", clock.at)
    with refused("move-impossible"):
        await questions.withdraw(opened, AMINA, question.code)
    with refused("edit-closed"):
        await questions.edit(opened, AMINA, question.code, NEW)
    with refused("move-impossible"):
        await review.decide(opened, MODERATOR, question.code, "approve")
    assert (await ask(opened, BEN)).code == "HR-2"  # its code is never given again


async def test_question_of_another_is_unknown(opened):
    """Whoever guesses codes learns nothing, not even that there is such a question."""
    question = await ask(opened, AMINA)
    for code in (question.code, "HR-99"):
        for act in (
            questions.edit(opened, BEN, code, NEW),
            questions.withdraw(opened, BEN, code),
            questions.find_own(opened, BEN, code),
        ):
            with refused("question-unknown", code=code):
                await act


@pytest.mark.parametrize("status", ["on_floor", "answered", "declined"])
async def test_what_was_decided_is_not_edited_or_withdrawn(live, status):
    question = await approved(live, AMINA)
    if status == "declined":
        await review.decide(live, MODERATOR, question.code, "decline", "Off topic")
    else:
        await floor.take_next(live, MODERATOR)
    if status == "answered":
        await floor.finish(live, MODERATOR, None, "answered")
    with refused("edit-closed", status=status):
        await questions.edit(live, AMINA, question.code, NEW)
    with refused("edit-closed", status=status):
        await questions.find_own(live, AMINA, question.code)
    with refused("move-impossible", status=status):
        await questions.withdraw(live, AMINA, question.code)


async def test_question_that_a_moderator_has_open_is_left_alone(opened, clock):
    """PRODUCT section 3: nobody edits or withdraws while another holds its claim."""
    question = await ask(opened, AMINA)
    await review.open_item(opened, MODERATOR, question.code)
    with refused("opened-by-moderator", seconds=60):
        await questions.edit(opened, AMINA, question.code, NEW)
    clock.wait(MINUTE - 1)
    with refused("opened-by-moderator", seconds=1):
        await questions.withdraw(opened, AMINA, question.code)
    clock.wait(1)
    await questions.edit(opened, AMINA, question.code, NEW)


async def test_queue_is_browsed_by_support_or_age(opened, clock):
    for number in range(12):
        await approved(opened, participant(10 + number), principle=["HR", "WS"][number % 2])
        clock.wait(MINUTE)
    await questions.support(opened, AMINA, "WS-3")
    first = await questions.list_queue(opened, BEN, None, "support", 0)
    assert (first.count, first.found[0].code, len(first.found)) == (12, "WS-3", 10)
    second = await questions.list_queue(opened, BEN, None, "support", 1)
    assert [q.code for q in second.found] == ["HR-6", "WS-6"]
    oldest = await questions.list_queue(opened, BEN, "ws", "oldest", 0)
    assert [q.code for q in oldest.found] == [f"WS-{n}" for n in range(1, 7)]
    with refused("principle-unknown"):
        await questions.list_queue(opened, BEN, "XX", "oldest", 0)


async def test_queue_shows_nothing_that_is_in_review(opened):
    await ask(opened, AMINA)
    assert (await questions.list_queue(opened, BEN, None, "oldest", 0)).found == ()
