"""Hands on the real database: raised, lowered, given the floor, and forgotten at the close."""

import pytest

from bot import clockwork
from bot.actions import (
    agenda,
    balance,
    curation,
    decisions,
    events,
    floor,
    hands,
    outbox,
    people,
    speaking,
)
from bot.rules.balance import Share
from tests.builders import (
    GUILD,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    PLACES,
    SECOND,
    SECOND_MODERATOR,
    approved,
    deliver,
    entries,
    findings,
    participant,
    refused,
    rows,
    stored,
    words,
)

AMINA, BO = participant(1), participant(2)


async def raised(context, person=AMINA, note="", principle=None):
    return await hands.toggle(context, person, note, principle)


async def in_room(context, name="Ben Lewis", **more):
    return await hands.raise_in_room(context, MODERATOR, name=name, **more)


async def turn_rows(context):
    columns = "number, item, kind, attendance, principle, outcome, selection_reason"
    return await rows(context, f"SELECT {columns} FROM turns ORDER BY number")


async def test_hand_is_raised_and_lowered_by_the_same_act(live, clock):
    up = await raised(live, note="On data", principle="HR")
    assert (up.code, up.status, up.principle, up.note) == (
        "H-1",
        "queued",
        "human-rights",
        "On data",
    )
    clock.wait(SECOND)
    down = await raised(live)
    assert (down.code, down.status, down.closed_at) == ("H-1", "lowered", clock.at)
    assert (await raised(live)).code == "H-2"
    moves = [(e.role, e.code, e.move, e.to_state) for e, _ in await entries(live) if e.code]
    assert moves == [
        ("participant", "H-1", "raise", "queued"),
        ("participant", "H-1", "lower", "lowered"),
        ("participant", "H-2", "raise", "queued"),
    ]
    assert await findings(live) == []


async def test_hand_takes_the_running_sessions_only_principle(live, clock):
    assert (await raised(live)).principle == ""
    clock.wait(MINUTE)
    await agenda.move_on(live, MODERATOR)
    assert (await raised(live, BO)).principle == "human-rights"


async def test_hand_shows_its_raiser_as_they_said(live):
    await people.join(
        live, AMINA, name="Amina Diallo", affiliation="IOM", sector="government",
        attendance="room", attribution="named",
    )  # fmt: skip
    up = await raised(live)
    assert (up.attribution, up.name, up.sector, up.attendance) == (
        "named", "Amina Diallo", "", "room",
    )  # fmt: skip
    other = await raised(live, BO)
    assert (other.attribution, other.name, other.affiliation) == ("anonymous", "", "")


async def test_blocked_asker_raises_no_hand(live):
    question = await approved(live, AMINA)
    await curation.block(live, MODERATOR, question.code, None)
    with refused("blocked"):
        await raised(live)


async def test_hand_is_raised_while_questions_are_paused(live):
    await curation.set_paused(live, MODERATOR, True)
    assert (await raised(live)).status == "queued"


async def test_lowering_ones_own_by_its_code(live):
    up = await raised(live)
    with refused("hand-unknown", code="H-1"):
        await hands.lower_own(live, BO, up.code)
    assert (await hands.lower_own(live, AMINA, "h1")).status == "lowered"
    with refused("hand-unknown", code="H-1"):
        await hands.lower_own(live, AMINA, up.code)


async def test_next_gives_the_floor_to_a_hand_like_to_a_question(live, clock):
    up = await raised(live, principle="WS")
    clock.wait(MINUTE)
    item = await floor.take_next(live, MODERATOR)
    assert (item.code, item.kind, item.text) == (up.code, "hand", "")
    why = "online's turn · Whole-of-society approach heard least (0 of 0)"
    assert item.reason == why
    assert await turn_rows(live) == [
        (1, "H-1", "hand", "online", "whole-of-society", "", why),
    ]  # fmt: skip
    with refused("floor-taken", codes="H-1"):
        await floor.take_next(live, MODERATOR)
    with refused("hand-on-floor", code="H-1"):
        await raised(live)
    after = await floor.finish(live, MODERATOR, None, "answered")
    assert (after.status, after.closed_at) == ("answered", clock.at)
    assert (await turn_rows(live))[0][5] == "answered"
    assert await findings(live) == []


async def test_kind_of_next_passes_the_others_over(live, clock):
    question = await approved(live, BO)
    clock.wait(SECOND)
    up = await raised(live)
    taken = await floor.take_round(live, MODERATOR, 5, "hand")
    assert [item.code for item in taken] == [up.code]
    assert taken[0].reason.startswith("hands only · ")
    await floor.finish(live, MODERATOR, up.code, "back")
    assert (await floor.take_round(live, MODERATOR, 1, "question"))[0].code == question.code
    await floor.finish(live, MODERATOR, None, "answered")
    await floor.take_round(live, MODERATOR, 1)
    await floor.finish(live, MODERATOR, None, "answered")
    with refused("nobody-waits"):
        await floor.take_round(live, MODERATOR, 1, "hand")
    with refused("kind-unknown"):
        await floor.take_round(live, MODERATOR, 1, "room")


async def test_round_mixes_questions_and_hands(live, clock):
    await approved(live, BO)
    clock.wait(SECOND)
    await in_room(live)
    taken = await floor.take_round(live, MODERATOR, 5)
    assert [item.kind for item in taken] == ["question", "hand"]
    with refused("floor-several"):
        await floor.finish(live, MODERATOR, None, "answered")


async def test_own_hand_is_not_taken_out_of_turn(live):
    await raised(live, MODERATOR)
    with refused("own-hand", code="H-1"):
        await floor.take(live, MODERATOR, "H-1", "To hear the room")
    item = await floor.take(live, SECOND_MODERATOR, "H-1", "To hear the room")
    assert (item.override, item.reason) == ("To hear the room", "out of turn: To hear the room")


async def test_hand_as_it_was_shown_is_what_is_decided(live):
    up = await raised(live)
    await hands.lower(live, MODERATOR, up.code, up.version)
    for act in (
        hands.lower(live, SECOND_MODERATOR, up.code, up.version),
        floor.take(live, SECOND_MODERATOR, up.code, "To hear the room", up.version),
    ):
        with refused("hand-changed", code="H-1", status="lowered"):
            await act
    with refused("hand-unknown", code="H-9"):
        await hands.load(live, MODERATOR, "H-9")
    with refused("not-moderator"):
        await hands.load(live, BO, "H-1")


async def test_hand_in_the_room_is_each_a_person_of_its_own(live):
    first = await in_room(live, affiliation="UNHCR", sector="civil_society", principle="ND")
    second = await in_room(live, note="At the back")
    assert first.attendance == second.attendance == "room"
    assert first.raiser != second.raiser
    assert (first.name, first.affiliation, first.sector) == ("Ben Lewis", "UNHCR", "civil_society")
    with refused("hand-name-needed"):
        await in_room(live, name=" ")
    with refused("not-moderator"):
        await hands.raise_in_room(live, BO, name="Ben")


async def test_rooms_turn_counts_like_any_other(live, clock):
    question = await approved(live, AMINA)
    item = await floor.give_room(live, MODERATOR, principle="ND", name="Ben Lewis", note="Aside")
    assert (item.code, item.kind, item.name) == ("R-1", "room", "Ben Lewis")
    clock.wait(2 * MINUTE)
    after = await floor.finish(live, MODERATOR, "r1", "answered")
    assert after.status == "answered"
    found = await balance.load(live, BO)
    assert found.by_side == (
        Share("online", 1, 0, None, 0),
        Share("room", 0, 1, None, 2 * MINUTE),
    )
    # One turn was given, so it is the room's turn; nobody waits there.
    taken = await floor.take_next(live, MODERATOR)
    assert taken.code == question.code
    assert taken.reason.startswith("nobody waits in the room, so online's turn")
    assert await findings(live) == []


async def test_rooms_turn_put_back_is_over(live):
    await floor.give_room(live, MODERATOR)
    after = await floor.finish(live, MODERATOR, None, "back")
    assert after.status == "lowered"
    with refused("nobody-waits"):
        await floor.take_next(live, MODERATOR)
    assert await findings(live) == []


@pytest.mark.parametrize("verb", ["answered", "back"])
async def test_undo_of_what_became_of_a_hand(live, verb):
    await raised(live)
    await floor.take_next(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, verb)
    after, taken_back = await decisions.undo(live, MODERATOR)
    assert (after.status, taken_back) == ("on_floor", verb)
    assert [row[5] for row in await turn_rows(live)] == [""]
    assert await findings(live) == []


async def test_undo_takes_back_the_hand_not_an_older_question(live):
    question = await approved(live, AMINA)
    await raised(live, BO)
    await floor.take_round(live, MODERATOR, 1, "hand")
    after, verb = await decisions.undo(live, MODERATOR)
    assert (after.code, after.status, verb) == ("H-1", "queued", "next")
    assert (await stored(live, question.code)).status == "queued"
    await floor.give_room(live, MODERATOR)
    after, verb = await decisions.undo(live, MODERATOR)
    assert (after.code, after.status, verb) == ("R-1", "lowered", "room")
    assert await findings(live) == []


@pytest.mark.parametrize("ended", ["lowered", "answered"])
async def test_undo_never_gives_two_hands_to_one_person(live, clock, ended):
    await raised(live)
    if ended == "lowered":
        await hands.lower(live, MODERATOR, "H-1")
    else:
        await floor.take_next(live, MODERATOR)
        await floor.finish(live, MODERATOR, None, "answered")
    clock.wait(SECOND)
    await raised(live)
    with refused("built-upon", code="H-1", status=ended):
        await decisions.undo(live, MODERATOR)
    await raised(live)  # lowered: now there is room for the first again
    await decisions.undo(live, MODERATOR)
    assert await findings(live) == []


async def test_undo_within_a_round_but_not_beside_what_came_after(live, clock):
    for number in range(3):
        await in_room(live, f"Ben {number}")
    await floor.take_round(live, MODERATOR, 3)
    clock.wait(SECOND)
    await floor.finish(live, MODERATOR, "H-1", "answered")
    after, _ = await decisions.undo(live, MODERATOR)
    assert (after.code, after.status) == ("H-1", "on_floor")
    clock.wait(SECOND)
    for code in ("H-1", "H-2", "H-3"):
        await floor.finish(live, MODERATOR, code, "answered")
    await floor.give_room(live, SECOND_MODERATOR)
    with refused("floor-taken", codes="R-1"):
        await decisions.undo(live, MODERATOR)
    assert await findings(live) == []


async def test_minutes_by_sector_as_far_as_it_is_shown(live, clock):
    await in_room(live, sector="media")
    await approved(live, AMINA)
    for minutes in (3, 1):
        await floor.take_next(live, MODERATOR)
        clock.wait(minutes * MINUTE)
        await floor.finish(live, MODERATOR, None, "answered")
    found = (await balance.load(live, BO)).by_sector
    assert [(s.group, s.turns, s.floor_ms) for s in found] == [
        ("media", 1, MINUTE), ("", 1, 3 * MINUTE),
    ]  # fmt: skip


async def test_speaking_time_is_warned_of_at_half_and_at_its_end(live, clock):
    await in_room(live)
    await deliver(live)
    await floor.take_next(live, MODERATOR)
    seen = []
    for _ in range(4):
        clock.wait(50 * SECOND)
        seen += [(d.owed.subject, words(d)) for d in await deliver(live) if d.owed.kind == "limit"]
    assert [subject for subject, _ in seen] == ["1 half", "1 end"]
    assert all("H-1" in said and "Ben Lewis" in said for _, said in seen)


async def test_warning_of_a_turn_that_is_over_is_not_sent(live, clock):
    await in_room(live)
    await floor.take_next(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, "answered")
    clock.wait(95 * SECOND)
    assert [d for d in await deliver(live) if d.owed.kind == "limit"] == []


async def test_limit_holds_for_whoever_speaks_now(live, clock):
    await in_room(live)
    await floor.take_next(live, MODERATOR)
    await speaking.set_limit(live, MODERATOR, 60 * SECOND)
    clock.wait(31 * SECOND)
    (half,) = [d for d in await deliver(live) if d.owed.kind == "limit"]
    assert half.owed.subject == "1 half"
    with refused("limit-impossible"):
        await speaking.set_limit(live, MODERATOR, SECOND - 1)
    with refused("not-moderator"):
        await speaking.set_limit(live, BO, MINUTE)


async def test_question_has_no_speaking_time(live, clock):
    await approved(live, AMINA)
    item = await floor.take_next(live, MODERATOR)
    clock.wait(10 * MINUTE)
    assert item.limit_at is None
    assert [d for d in await deliver(live) if d.owed.kind == "limit"] == []


async def test_who_has_the_floor_is_invited_onto_the_stage_and_moved_back(live, clock):
    await raised(live)
    await deliver(live)
    await floor.take_next(live, MODERATOR)
    (invited,) = [d for d in await deliver(live) if isinstance(d.act, speaking.StageMove)]
    assert invited.act == speaking.StageMove(GUILD, int(AMINA.identity.split()[1]), False)
    assert (invited.channel_id, invited.card) == (PLACES["stage"], None)
    await outbox.sent(live, invited, 0)
    await floor.finish(live, MODERATOR, None, "answered")
    (moved,) = [d for d in await deliver(live) if isinstance(d.act, speaking.StageMove)]
    assert moved.act == speaking.StageMove(GUILD, invited.act.user_id, True)
    await speaking.tell_absent(live, invited.owed.event_id, invited.owed.subject)
    (told,) = [d for d in await deliver(live) if d.owed.kind == "absent"]
    assert "H-1" in words(told)


async def test_nobody_in_the_room_is_invited_onto_the_stage(live):
    await in_room(live)
    await floor.take_next(live, MODERATOR)
    assert [d for d in await deliver(live) if isinstance(d.act, speaking.StageMove)] == []


async def test_close_lowers_hands_and_forgets_whose_they_were(live):
    await people.join(live, AMINA, name="Amina Diallo", attribution="named")
    await raised(live, note="On data")
    await in_room(live)
    await events.close_event(live, ORGANIZER)
    columns = "status, name, affiliation, note, person_sealed IS NULL"
    assert await rows(live, f"SELECT {columns} FROM hands") == [("lowered", "", "", "", 1)] * 2
    assert await findings(live) == []


async def test_forgotten_floor_closes_by_the_clock_with_a_hand_on_it(live, clock):
    await raised(live)
    await floor.give_room(live, MODERATOR)
    clock.wait(24 * 60 * MINUTE)
    await clockwork.tick(live)
    assert await rows(live, "SELECT code, status FROM hands ORDER BY id") == [
        ("H-1", "lowered"), ("R-1", "lowered"),
    ]  # fmt: skip
    assert await findings(live) == []
