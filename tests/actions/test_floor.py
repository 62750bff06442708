import pytest

from bot.actions import agenda, events, floor, questions, review
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    approved,
    ask,
    configuration,
    entries,
    go_live,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    stored,
)

AMINA = participant(1)


async def turns(context):
    columns = "number, item, outcome, selection_reason, override_reason, session"
    return await rows(context, f"SELECT {columns} FROM turns ORDER BY number")


async def test_next_takes_the_floor_with_its_reason(live, clock):
    question = await approved(live, AMINA)
    clock.wait(MINUTE)
    taken = await floor.take_next(live, MODERATOR)
    kept = await stored(live, question.code)
    assert (taken.code, taken.text, taken.kind) == (kept.code, kept.text, "question")
    assert (kept.status, kept.floor_at) == (taken.status, taken.taken_at) == ("on_floor", clock.at)
    words = "online's turn · Human rights of all migrants heard least (0 of 0) · no supporters yet"
    assert taken.reason == kept.selection_reason == words
    assert await turns(live) == [(1, "HR-1", "", words, "", "opening")]
    entry = (await entries(live))[-1][0]
    assert (entry.move, entry.code, entry.reason) == ("next", "HR-1", words)


async def test_next_prefers_the_sessions_principles(live, clock):
    await approved(live, participant(1), principle="WS")
    await approved(live, participant(2), principle="HR")
    await questions.support(live, participant(9), "WS-1")
    clock.wait(MINUTE)
    await agenda.move_on(live, MODERATOR)  # to the session on human rights
    taken = await floor.take_next(live, MODERATOR)
    assert taken.code == "HR-1"
    assert "on this session's principles" in taken.reason
    assert taken.session == "rights"


async def test_floor_opens_when_the_event_is_live(opened):
    question = await approved(opened, AMINA)
    for act in (
        floor.take_next(opened, MODERATOR),
        floor.take(opened, MODERATOR, question.code, "The chair's choice"),
    ):
        with refused("event-not-live"):
            await act
    assert (await stored(opened, question.code)).status == "queued"


async def test_floor_taken_is_named(live):
    first = await approved(live, participant(1))
    second = await approved(live, participant(2))
    await floor.take_next(live, MODERATOR)
    for act in (
        floor.take_next(live, MODERATOR),
        floor.take(live, MODERATOR, second.code, "The chair's choice"),
    ):
        with refused("floor-taken", codes=first.code):
            await act
    assert len(await turns(live)) == 1


async def test_next_where_nobody_waits_is_refused(live):
    await ask(live, AMINA)  # in review: not waiting for the floor
    with refused("nobody-waits"):
        await floor.take_next(live, MODERATOR)


async def test_out_of_turn_needs_a_reason_that_is_stored_and_shown(live):
    await approved(live, participant(1))
    second = await approved(live, participant(2))
    for reason in ("", "  "):
        with refused("reason-needed"):
            await floor.take(live, MODERATOR, second.code, reason)
    taken = await floor.take(live, MODERATOR, second.code, "To hear the room")
    assert taken.override == "To hear the room"
    assert taken.reason == "out of turn: To hear the room"
    assert await turns(live) == [
        (1, second.code, "", "out of turn: To hear the room", "To hear the room", "opening")
    ]
    # It is the reason in the records also when it was answered.
    await floor.finish(live, MODERATOR, second.code, "answered")
    assert (await stored(live, second.code)).reason == "To hear the room"


async def test_put_back_counts_as_a_turn(live):
    """PRODUCT section 4: the cycle advances with every turn, even if put back."""
    first = await approved(live, participant(1))
    room = participant(2)
    await floor.take_next(live, MODERATOR)
    back = await floor.finish(live, MODERATOR, None, "back")
    assert (back.status, back.code) == ("queued", first.code)
    other = await approved(live, room, attribution="anonymous")
    await live.write(
        lambda tx: tx.execute(
            "UPDATE questions SET attendance = 'room' WHERE code = :code", code=other.code
        )
    )
    taken = await floor.take_next(live, MODERATOR)
    assert taken.code == other.code
    assert "the room's turn" in taken.reason
    assert [row[2] for row in await turns(live)] == ["queued", ""]


async def test_turns_are_numbered_as_they_were_given(live, clock):
    for number in range(3):
        await approved(live, participant(number))
    for verb in ("answered", "back", "answered"):
        await floor.take_next(live, MODERATOR)
        clock.wait(MINUTE)
        await floor.finish(live, MODERATOR, None, verb)
    found = await rows(live, "SELECT number, done_at - taken_at FROM turns ORDER BY number")
    assert found == [(1, MINUTE), (2, MINUTE), (3, MINUTE)]


async def test_answered_keeps_who_answered_what(live, clock):
    question = await approved(live, AMINA)
    await floor.take_next(live, MODERATOR)
    clock.wait(MINUTE)
    after = await floor.finish(live, MODERATOR, None, "answered", " By  2025. ", "Ben Lewis")
    kept = await stored(live, after.code)
    assert (kept.status, kept.answer, kept.answered_by) == ("answered", "By 2025.", "Ben Lewis")
    assert (after.closed_at, after.code) == (clock.at, question.code)
    assert [row[2] for row in await turns(live)] == ["answered"]
    with refused("floor-empty"):
        await floor.finish(live, MODERATOR, None, "answered")


async def test_written_answer_is_owed_and_given_also_after_the_close(live):
    """PRODUCT section 3: `follow_up`, `not_reached` → `answered`, also after the close."""
    owed, missed = [await approved(live, participant(number)) for number in range(2)]
    await floor.take_next(live, MODERATOR)
    await review.decide(live, MODERATOR, owed.code, "followup", "By e-mail")
    assert [row[2] for row in await turns(live)] == ["follow_up"]
    await events.close_event(live, ORGANIZER)
    for code in (owed.code, missed.code):
        await floor.finish(live, MODERATOR, code, "answered", "In writing.", "Ben Lewis")
        after = await stored(live, code)
        assert (after.status, after.answer) == ("answered", "In writing.")


@pytest.mark.parametrize("verb", ["answered", "back"])
async def test_item_that_is_not_on_the_floor_cannot_leave_it(live, verb):
    question = await approved(live, AMINA)
    with refused("move-impossible", status="queued"):
        await floor.finish(live, MODERATOR, question.code, verb)
    with refused("not-moderator"):
        await floor.finish(live, AMINA, question.code, verb)


@pytest.mark.parametrize(
    ("rule", "order"), [("support", ["WS-1", "HR-1", "HR-2"]), ("oldest", ["HR-1", "HR-2", "WS-1"])]
)
async def test_rule_of_the_configuration_is_in_force(tmp_path, clock, rule, order):
    async with running(configuration(tmp_path, selection={"rule": rule}), clock) as context:
        await open_for_questions(context)
        for number, principle in enumerate(["HR", "HR", "WS"]):
            clock.wait(MINUTE)
            await approved(context, participant(number), principle=principle)
        await questions.support(context, participant(9), "WS-1")
        await agenda.start(context, MODERATOR)
        found = []
        for _ in order:
            taken = await floor.take_next(context, MODERATOR)
            found.append(taken.code)
            await floor.finish(context, MODERATOR, None, "answered")
        assert found == order


async def test_next_goes_on_for_a_moderator_whose_own_question_is_first(live):
    """The order chooses, not the person: pressing Next is no decision on one's own question."""
    own = await approved_by_another(live)
    taken = await floor.take_next(live, MODERATOR)
    assert taken.code == own.code


async def approved_by_another(context):
    question = await ask(context, MODERATOR)
    return await review.decide(context, ORGANIZER, question.code, "approve")


async def test_live_event_without_a_running_session_has_a_floor(draft):
    await go_live(draft)
    await agenda.end(draft, MODERATOR)
    question = await approved(draft, AMINA)
    taken = await floor.take_next(draft, MODERATOR)
    assert (taken.code, taken.session) == (question.code, "")


async def test_round_takes_each_next_by_the_rule(live):
    keys = ("HR", "ND", "WG")
    asked = [await approved(live, participant(n), principle=k) for n, k in enumerate(keys, 1)]
    taken = await floor.take_round(live, MODERATOR, 5)
    assert [t.code for t in taken] == [question.code for question in asked]
    assert [row[0] for row in await turns(live)] == [1, 2, 3]
    with refused("floor-taken"):
        await floor.take_next(live, MODERATOR)
    with refused("floor-several"):
        await floor.finish(live, MODERATOR, None, "answered")
    await floor.finish(live, MODERATOR, "ND-1", "answered")
    assert (await stored(live, "ND-1")).status == "answered"


@pytest.mark.parametrize("count", [0, 6, -1])
async def test_round_of_an_impossible_size_is_refused(live, count):
    await approved(live, AMINA)
    with refused("round-size"):
        await floor.take_round(live, MODERATOR, count)
