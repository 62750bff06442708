from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.reasons import reason_words
from bot.rules.events import Principle
from bot.rules.floor import (
    Floor,
    Pick,
    Turn,
    Waiting,
    check_free,
    in_order,
    next_item,
    not_reached,
    turns_in,
    upcoming,
)
from bot.rules.people import Attendance
from tests.builders import MINUTE, refused
from tests.rules.floor_by_hand import whole_order, whose_turn

KEYS = ("rights", "equality", "government", "society")
PRINCIPLES = [Principle(k, k[:2].upper(), n, {"en": k}, {}, {}, ()) for n, k in enumerate(KEYS)]
SIDES = st.sampled_from(["online", "room"])
RULES = st.sampled_from(["balanced", "balanced", "support", "oldest"])
ASKERS = st.sampled_from(["A", "B", "C", "D"])


@st.composite
def waitings(draw):
    """Items that often tie: few people, few supporters, few instants; some of them hands.

    Nobody supports a hand, and its principle may be left open.
    """
    one = st.tuples(st.sampled_from(KEYS), SIDES, ASKERS, st.integers(0, 2), st.integers(0, 2))
    hand = st.sampled_from([None, None, "", "", *KEYS])  # None: it is a question
    drawn = draw(st.lists(st.tuples(one, hand), max_size=10))
    return [
        Waiting(f"{key[:2].upper()}-{n}", n, key, side, asker, support, at)
        if about is None
        else Waiting(f"H-{n}", n, about, side, asker, 0, at, "hand")
        for n, ((key, side, asker, support, at), about) in enumerate(drawn, start=1)
    ]


@st.composite
def floors(draw, rule=RULES):
    turns = draw(
        st.lists(st.tuples(st.sampled_from([*KEYS, ""]), SIDES, ASKERS | st.just("")), max_size=7)
    )
    return Floor(
        draw(rule),
        tuple(draw(st.lists(SIDES, min_size=1, max_size=4))),
        tuple(Turn(n, key, side, who) for n, (key, side, who) in enumerate(turns, start=1)),
        draw(st.frozensets(st.sampled_from(KEYS), max_size=2)),
        KEYS,
    )


def floor_after(
    *turns: tuple[str, Attendance, str], rule="balanced", session=(), cycle=("online", "room")
):
    """The floor after these turns: (principle, attendance, asker) each."""
    taken = tuple(Turn(n, key, side, who) for n, (key, side, who) in enumerate(turns, start=1))
    return Floor(rule, cycle, taken, frozenset(session), KEYS)


def item(number, principle="rights", side: Attendance = "online", asker="", support=0, at=0):
    return Waiting(f"X-{number}", number, principle, side, asker or f"P{number}", support, at)


@given(waiting=waitings(), floor=floors())
def test_order_is_that_of_the_sieves(waiting, floor):
    assert in_order(waiting, floor) == whole_order(waiting, floor)


@given(waiting=waitings(), floor=floors())
def test_next_is_the_head_of_the_order(waiting, floor):
    pick = next_item(waiting, floor)
    assert (pick.item if pick else None) == whose_turn(waiting, floor)


@given(waiting=waitings(), floor=floors(), data=st.data())
def test_order_does_not_depend_on_who_is_named_first(waiting, floor, data):
    shuffled = data.draw(st.permutations(waiting))
    assert in_order(shuffled, floor) == in_order(waiting, floor)


@given(waiting=waitings(), floor=floors())
def test_order_leaves_nobody_out(waiting, floor):
    assert sorted(in_order(waiting, floor), key=lambda i: i.number) == waiting


@given(waiting=waitings(), floor=floors(), only=st.sampled_from(["question", "hand"]))
def test_next_of_one_kind_is_the_first_of_that_kind(waiting, floor, only):
    pick = next_item(waiting, floor, only)
    wanted = whose_turn([i for i in waiting if i.kind == only], floor)
    assert (pick.item if pick else None) == wanted
    if pick:
        assert reason_words(pick.reason, PRINCIPLES, "en").startswith(f"{only}s only")


@pytest.mark.parametrize("rule", ["balanced", "support", "oldest"])
def test_hand_on_no_principle_comes_after_what_ties_with_it(rule):
    hand = Waiting("H-1", 1, "", "online", "A", 0, 0, "hand")
    order = in_order([hand, item(9, "society"), item(8, "rights")], floor_after(rule=rule))
    assert [i.number for i in order] == [8, 9, 1]


def test_next_where_nobody_waits_is_nobody():
    assert next_item([], floor_after()) is None


# Each line of PRODUCT section 4, alone: the second item wins for one reason only.
@pytest.mark.parametrize(
    ("floor", "later", "first"),
    [
        (floor_after(session=["society"]), item(1, support=9), item(2, "society", "room")),
        (floor_after(), item(1, side="room", support=9), item(2)),
        (floor_after(("rights", "online", "Z")), item(1, support=9), item(2, side="room")),
        (floor_after(("rights", "online", ""), ("rights", "room", "")), item(1, support=9),
         item(2, "equality")),
        (floor_after(("", "online", "A"), ("", "room", "")), item(1, asker="A", support=9),
         item(2)),
        (floor_after(), item(1), item(2, support=1, at=9)),
        (floor_after(), item(1, at=5), item(2, at=4)),
        (floor_after(), item(1, "society"), item(2, "rights")),
        (floor_after(), item(2, at=1), item(1, at=1)),
        (floor_after(rule="support"), item(1, side="room"), item(2, "society", "room", support=1)),
        (floor_after(rule="support"), item(1, at=2), item(2, at=1)),
        (floor_after(rule="oldest"), item(1, at=2, support=9), item(2, at=1)),
    ],
    ids=[
        "session", "side", "side advances", "principle", "person", "support", "earliest", "place",
        "number", "by support", "by support, earliest", "oldest",
    ],
)  # fmt: skip
def test_order_step(floor, later, first):
    assert [i.number for i in in_order([later, first], floor)] == [first.number, later.number]


def test_side_with_nobody_waiting_is_passed_over():
    floor = floor_after(cycle=("online", "online", "room"))
    assert in_order([item(1, side="room")], floor)[0].number == 1


def test_cycle_advances_with_a_turn_of_either_side():
    for taken in ("online", "room"):
        floor = floor_after(("rights", taken, "Z"))
        assert in_order([item(1), item(2, side="room")], floor)[0].attendance == "room"


@given(waiting=waitings(), floor=floors(rule=st.just("balanced")))
def test_reason_is_true_of_what_waits(waiting, floor):
    """What is said to everybody can be checked by everybody."""
    pick = next_item(waiting, floor)
    if pick is None:
        return
    words = reason_words(pick.reason, PRINCIPLES, "en")
    sides = {i.attendance for i in waiting}
    whose = floor.cycle[len(floor.turns) % len(floor.cycle)]
    if "online's turn" in words:
        assert pick.item.attendance == "online"
    if "the room's turn" in words:
        assert pick.item.attendance == "room"
    assert "'s turn" in words
    assert ("nobody" in words) == (pick.item.attendance != whose)
    on_session = {i.attendance for i in waiting if i.principle in floor.session_principles}
    if "nobody in the room waits on this session's principles" in words:
        assert on_session == {"online"}
    if "nobody online waits on this session's principles" in words:
        assert on_session == {"room"}
    if "nobody waits online" in words:
        assert "online" not in sides
    if "nobody waits in the room" in words:
        assert "room" not in sides
    assert ("on this session's principles" in words) == (
        pick.item.principle in floor.session_principles
    )
    taken = sum(turn.principle == pick.item.principle for turn in floor.turns)
    fewest = min(sum(t.principle == key for t in floor.turns) for key in floor.principles)
    if pick.item.principle:
        least = f"{pick.item.principle} heard least ({taken} of {len(floor.turns)})" in words
        assert least == (taken <= fewest)  # of all principles
        assert least or f"{pick.item.principle} heard {taken} of {len(floor.turns)}" in words
    else:
        assert "heard" not in words
    assert ("support" in words) == (pick.item.kind == "question")
    rivals = [i for i in waiting if i.attendance == pick.item.attendance]
    if floor.session_principles:
        rivals = [i for i in rivals if i.principle in floor.session_principles] or rivals
    counts = [sum(turn.principle == i.principle for turn in floor.turns) for i in rivals]
    assert taken == min(counts)  # least among those whose turn it is


def test_reason_never_says_whether_the_asker_was_heard():
    floor = floor_after(("society", "online", "A"), ("society", "room", "B"))
    words = [
        reason_words(pick.reason, PRINCIPLES, "en")
        for asker in ("A", "Z")
        if (pick := next_item([item(1, asker=asker)], floor))
    ]
    assert words == ["online's turn · rights heard least (0 of 2) · no supporters yet"] * 2


@pytest.mark.parametrize(
    ("rule", "words"), [("support", "2 supporters"), ("oldest", "asked earliest")]
)
def test_reason_by_the_plain_rules(rule, words):
    pick = next_item([item(1, support=2)], floor_after(rule=rule))
    assert pick
    assert reason_words(pick.reason, PRINCIPLES, "en") == words


def test_floor_taken_is_named():
    with refused("floor-taken", codes="HR-7, H-3"):
        check_free(["HR-7", "H-3"])
    check_free([])


@pytest.mark.parametrize(
    ("queued", "open_min", "lengths_min", "left"),
    [
        (10, 30, [], 0),  # three minutes a turn until three are done
        (11, 30, [], 1),
        (11, 30, [9, 9], 1),
        (11, 30, [9, 9, 9], 8),  # 30 / 9 is 3 whole turns
        (11, 30, [1, 2, 3], 0),
        (20, 30, [1, 2, 3], 5),
        (5, 0, [], 5),
        (0, 30, [9, 9, 9], 0),
        (5, 30, [0, 0, 0], 0),
        (3, 8.99, [], 1),
        (3, 9, [], 0),
        (3, 5, [1, 2, 2], 0),  # 5 / (5 / 3) is 3, also where a computer's fractions say 2.99
    ],
)
def test_not_reached(queued, open_min, lengths_min, left):
    assert not_reached(queued, round(open_min * MINUTE), [m * MINUTE for m in lengths_min]) == left


@given(
    queued=st.integers(0, 500),
    open_ms=st.integers(0, 10_000_000),
    lengths=st.lists(st.integers(1_000, 600_000), max_size=9),
)
def test_not_reached_is_the_formula(queued, open_ms, lengths):
    # In whole numbers: floor(open / (sum / n)) = floor(open * n / sum).
    n, total = (len(lengths), sum(lengths)) if len(lengths) >= 3 else (1, 180_000)
    assert turns_in(open_ms, lengths) == open_ms * n // total
    assert not_reached(queued, open_ms, lengths) == max(0, queued - open_ms * n // total)


@given(waitings(), floors())
def test_upcoming_is_what_next_would_give_one_after_the_other(waiting, floor):
    expected: list[Pick] = []
    left, now = list(waiting), floor
    while len(expected) < 3 and (pick := next_item(left, now)):
        expected.append(pick)
        left = [item for item in left if item is not pick.item]
        given_ = Turn(99, pick.item.principle, pick.item.attendance, pick.item.asker)
        now = replace(now, turns=(*now.turns, given_))
    assert upcoming(waiting, floor, 3) == expected
    assert upcoming(waiting, floor, 1) == expected[:1]
