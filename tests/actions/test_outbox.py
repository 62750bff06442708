from bot.actions import agenda, curation, drawings, floor, outbox, questions
from bot.actions.outbox import ATTEMPTS_MAX, BACK_OFF_MAX_MS
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    PLACES,
    SECOND,
    approved,
    ask,
    configuration,
    deliver,
    entries,
    open_for_questions,
    participant,
    rows,
    running,
    words,
)

AMINA = participant(1)


def kinds(deliveries):
    return sorted(delivery.owed.kind for delivery in deliveries)


async def states(context, kind):
    sql = "SELECT state FROM outbox WHERE kind = :kind ORDER BY id"
    return [state for (state,) in await rows(context, sql, kind=kind)]


async def shared(context, kind):
    sql = "SELECT message_id, posted_at FROM messages WHERE kind = :kind"
    return (await rows(context, sql, kind=kind))[0]


async def test_opening_posts_each_shared_message_once_in_its_channel(opened):
    arrived = {each.owed.kind: each for each in await deliver(opened) if each.card}
    assert {kind: delivery.channel_id for kind, delivery in arrived.items()} == {
        "programme": PLACES["announcements"],
        "board": PLACES["questions"],
        "console": PLACES["moderators"],
    }
    assert all(delivery.edits == 0 and delivery.card for delivery in arrived.values())
    assert await deliver(opened) == []


async def test_hundred_questions_are_one_edit(opened, clock):
    await deliver(opened)
    message_id, _ = await shared(opened, "board")
    for number in range(100):
        await approved(opened, participant(number))
    assert await deliver(opened) == []  # drawn a moment ago: two seconds are waited
    clock.wait(2 * SECOND)
    arrived = await deliver(opened)
    assert kinds(arrived) == ["board", "console"]
    (board,) = [delivery for delivery in arrived if delivery.owed.kind == "board"]
    assert board.edits == message_id
    assert "100" in words(board)
    assert await deliver(opened) == []


async def test_what_comes_in_while_it_is_drawn_is_drawn_next(opened, clock):
    await deliver(opened)
    clock.wait(MINUTE)
    first = await approved(opened, AMINA)
    drawn = await outbox.take(opened)
    second = await approved(opened, participant(2))  # between drawing and arriving
    for delivery in drawn:
        assert second.code not in words(delivery)
        await outbox.sent(opened, delivery, delivery.edits)
    clock.wait(2 * SECOND)
    (board,) = [d for d in await deliver(opened) if d.owed.kind == "board"]
    assert first.code in words(board)
    assert second.code in words(board)


async def test_drawing_that_looks_the_same_is_not_sent(opened, clock):
    await deliver(opened)
    clock.wait(MINUTE)
    question = await approved(opened, AMINA)
    await deliver(opened)
    clock.wait(MINUTE)
    for _ in range(2):  # there and back again
        await questions.support(opened, participant(2), question.code)
    assert "board" not in kinds(await deliver(opened))
    assert (await states(opened, "board"))[-1] == "dropped"


async def test_message_that_is_an_hour_old_is_posted_anew_and_the_old_one_removed(opened, clock):
    await deliver(opened)
    old, _ = await shared(opened, "board")
    clock.wait(HOUR - 1)
    await approved(opened, AMINA)
    (board,) = [d for d in await deliver(opened) if d.owed.kind == "board"]
    assert board.edits == old
    clock.wait(2 * SECOND)
    await approved(opened, participant(2))
    arrived = await deliver(opened)
    (board,) = [d for d in arrived if d.owed.kind == "board"]
    assert board.edits == 0
    new, posted_at = await shared(opened, "board")
    assert (new != old, posted_at) == (True, clock.at)
    removed = [(d.channel_id, d.edits) for d in arrived if d.owed.kind == outbox.REMOVED]
    assert (PLACES["questions"], old) in removed


async def test_floor_is_posted_once_and_not_if_it_is_over(live, clock):
    """Edits are silent to a screen reader: what takes the floor is a message of its own."""
    question = await approved(live, AMINA)
    await deliver(live)
    await floor.take_next(live, MODERATOR)
    (posted,) = [d for d in await deliver(live) if d.owed.kind == "floor"]
    assert question.code in words(posted)
    assert "online's turn" in words(posted)
    await floor.finish(live, MODERATOR, None, "back")
    await floor.take_next(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, "answered")
    assert "floor" not in kinds(await deliver(live))


async def test_failed_is_tried_again_ever_more_slowly(opened, clock):
    (board,) = [d for d in await outbox.take(opened) if d.owed.kind == "board"]
    nonces, waits = {board.owed.nonce}, []
    for _ in range(ATTEMPTS_MAX - 1):
        assert await outbox.failed(opened, board, "HTTPException") is False
        ((due_at,),) = await rows(
            opened, "SELECT due_at FROM outbox WHERE kind = 'board' AND state = 'open'"
        )
        waits.append(due_at - clock.at)
        clock.at = due_at - 1
        assert "board" not in kinds(await outbox.take(opened))
        clock.at = due_at
        (board,) = [d for d in await outbox.take(opened) if d.owed.kind == "board"]
        nonces.add(board.owed.nonce)
    assert nonces == {board.owed.nonce}
    assert waits == [min(BACK_OFF_MAX_MS, 1000 * 2**n) for n in range(1, ATTEMPTS_MAX)]
    assert waits[:3] == [2_000, 4_000, 8_000]


async def test_card_that_cannot_be_drawn_holds_up_no_other(opened, clock, monkeypatch):
    def broken(*_arguments):
        raise ZeroDivisionError

    monkeypatch.setitem(drawings.DRAWN, "board", broken)
    taken = await outbox.take(opened)
    assert kinds([delivery for delivery in taken if delivery.fault]) == ["board"]
    assert all(delivery.card or delivery.act for delivery in taken if not delivery.fault)
    for delivery in taken:
        if delivery.fault:
            await outbox.failed(opened, delivery, "ZeroDivisionError")
        else:
            await outbox.sent(opened, delivery, 5)
    monkeypatch.undo()
    clock.wait(2 * SECOND)
    assert kinds(await deliver(opened)) == ["board"]


async def parked(context, clock, kind):
    """Let everything arrive but one kind, until that is given up."""
    while True:
        for delivery in await outbox.take(context):
            if delivery.owed.kind != kind:
                await outbox.sent(context, delivery, 5)
            elif await outbox.failed(context, delivery, "Forbidden"):
                return
        clock.wait(MINUTE)


async def test_parked_after_the_last_attempt_with_a_line_to_moderators(opened, clock):
    await parked(opened, clock, "programme")
    assert await states(opened, "programme") == ["parked"]
    clock.wait(MINUTE)
    arrived = await deliver(opened)
    (told,) = [d for d in arrived if d.owed.kind == "parked"]
    assert told.channel_id == PLACES["moderators"]
    assert "programme" in words(told)
    assert ("parked", "programme") in [(e.move, e.reason) for e, _ in await entries(opened)]
    (console,) = [d for d in arrived if d.owed.kind == "console"]
    assert "could not be delivered" in words(console)
    # It is owed anew with the next change.
    await agenda.start(opened, MODERATOR)
    assert "programme" in kinds(await deliver(opened))


async def test_parked_line_that_cannot_be_delivered_makes_no_further_line(opened, clock):
    await parked(opened, clock, "programme")
    await parked(opened, clock, "parked")
    assert await states(opened, "parked") == ["parked"]


async def test_interrupted_is_taken_up_at_the_next_start(opened, clock):
    taken = {d.owed.kind: d.owed.nonce for d in await outbox.take(opened)}
    await ask(opened, AMINA)  # the console is owed anew meanwhile
    await outbox.resume(opened)
    again = {d.owed.kind: d.owed.nonce for d in await outbox.take(opened)}
    assert again == taken


async def test_failure_that_is_told_after_it_was_owed_again_loses_nothing(live):
    """A connection is replaced: the next one takes up what the first one was still sending."""
    await approved(live, AMINA)
    await floor.take_next(live, MODERATOR)
    (old,) = [d for d in await outbox.take(live) if d.owed.kind == "floor"]
    await outbox.resume(live)
    assert await outbox.failed(live, old, "ClientError") is False
    assert await states(live, "floor") == ["open"]


async def test_failure_that_is_told_after_it_arrived_owes_nothing(live):
    await approved(live, AMINA)
    await floor.take_next(live, MODERATOR)
    (old,) = [d for d in await outbox.take(live) if d.owed.kind == "floor"]
    await outbox.resume(live)
    (new,) = [d for d in await outbox.take(live) if d.owed.kind == "floor"]
    assert new.owed.nonce == old.owed.nonce
    await outbox.sent(live, new, 77)
    assert await outbox.failed(live, old, "ClientError") is False
    assert await states(live, "floor") == ["sent"]


async def test_owed_wakes_whoever_delivers(draft, clock):
    woken: list[int] = []
    draft.wake = woken.append
    await open_for_questions(draft)
    assert woken == [clock.at]
    await deliver(draft)
    clock.wait(SECOND)
    woken.clear()
    await ask(draft, AMINA)
    assert woken == [clock.at + SECOND]  # when the console may be drawn again


async def test_channel_that_is_not_chosen_drops_what_it_would_show(tmp_path, clock):
    async with running(configuration(tmp_path), clock) as context:
        await open_for_questions(context)
    fewer = configuration(tmp_path, channels={"announcements": 0})
    async with running(fewer, clock) as context:
        messages = [delivery for delivery in await deliver(context) if delivery.card]
        assert kinds(messages) == ["board", "console"]
        assert await states(context, "programme") == ["dropped"]


async def test_paused_asking_is_said_on_the_board(opened, clock):
    await deliver(opened)
    clock.wait(MINUTE)
    await curation.set_paused(opened, MODERATOR, True, "A fire drill")
    (board,) = [d for d in await deliver(opened) if d.owed.kind == "board"]
    assert "A fire drill" in words(board)
