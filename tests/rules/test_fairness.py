import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.fairness import Asked, fairness, small
from tests.builders import MINUTE


def asked(person, at=0, **more):
    given = {
        "attendance": "online", "principle": "hr", "sector": "", "language": "", "wait_ms": None,
        "turns": 0, "floor_ms": 0,
    }  # fmt: skip
    return Asked(person=person, asked_at=at, **(given | more))


def table(items, dimension, minimum_group=1):
    return {
        g.name: (g.submitted, g.turns, g.wait_ms, g.floor_ms)
        for g in fairness(items, ["hr", "ws"], minimum_group)
        if g.dimension == dimension
    }


HEARD = {"turns": 1, "wait_ms": 2 * MINUTE, "floor_ms": MINUTE}


def test_groups_have_what_was_asked_and_had():
    items = [
        asked("A", **HEARD), asked("B", wait_ms=4 * MINUTE, turns=2, floor_ms=3 * MINUTE),
        asked("C"), asked("D", attendance="room", principle="ws"),
    ]  # fmt: skip
    assert table(items, "attendance") == {
        "online": (3, 3, 3 * MINUTE, 4 * MINUTE), "room": (1, 0, None, 0),
    }  # fmt: skip
    assert list(table(items, "principle")) == ["hr", "ws"]


def test_turns_of_the_room_count_for_side_and_principle_alone():
    own = asked("R", attendance="room", submitted=False, turns=1, floor_ms=MINUTE)
    items = [asked("A", sector="media"), own]
    assert table(items, "attendance")["room"] == (0, 1, None, MINUTE)
    assert table(items, "principle")["hr"] == (1, 1, None, MINUTE)
    assert table(items, "sector") == {"media": (1, 0, None, 0)}
    assert table(items, "first") == {"first": (1, 0, None, 0)}


def test_first_questions_are_told_from_further_ones():
    items = [asked("A", 1, **HEARD), asked("A", 2), asked("A", 3), asked("B", 2)]
    assert table(items, "first") == {
        "first": (2, 1, 2 * MINUTE, MINUTE), "further": (2, 0, None, 0),
    }  # fmt: skip


def test_what_is_not_known_comes_last():
    items = [asked("A"), asked("B", language="fr"), asked("C", language="ar")]
    assert list(table(items, "language")) == ["ar", "fr", ""]


def test_small_group_is_left_out_with_a_complement():
    """One question of a journalist would be had by subtracting the rest from the whole."""
    items = [asked(f"G{n}", sector="government") for n in range(9)]
    items += [asked(f"A{n}", sector="academia") for n in range(6)]
    items += [asked("M", sector="media") for _ in range(7)]  # one person, however often
    found = table(items, "sector", 5)
    assert found["media"] == found["academia"] == (None, None, None, None)
    assert found["government"] == (9, 0, None, 0)
    assert table(items, "attendance", 50)["online"][0] == 22  # everybody saw these live


@pytest.mark.parametrize(
    ("people", "hidden"),
    [
        ({}, set()),
        ({"a": 5, "b": 9}, set()),
        ({"a": 4}, {"a"}),
        ({"a": 4, "b": 9, "c": 7}, {"a", "c"}),
        ({"a": 1, "b": 1, "c": 7, "d": 8}, {"a", "b", "c"}),  # two of one are still two people
        ({"a": 3, "b": 3, "c": 7}, {"a", "b"}),
    ],
)
def test_groups_that_are_left_out(people, hidden):
    assert small(people, 5) == hidden


@given(people=st.dictionaries(st.text("abcdef", min_size=1), st.integers(1, 12)))
def test_subtraction_never_leads_to_fewer_than_the_minimum(people):
    hidden = small(people, 5)
    assert {name for name, count in people.items() if count < 5} <= hidden
    if hidden and hidden != people.keys():
        assert len(hidden) > 1
        assert sum(people[name] for name in hidden) >= 5


def test_turns_of_few_who_were_heard_are_left_out_with_a_complement():
    items = [asked(f"G{n}", sector="government", **HEARD) for n in range(8)]
    items += [asked(f"A{n}", sector="academia", **HEARD) for n in range(6)]
    items += [asked(f"M{n}", sector="media", **(HEARD if n < 2 else {})) for n in range(9)]
    items += [asked(f"O{n}", sector="other") for n in range(5)]
    found = table(items, "sector", 5)
    assert found["media"] == (9, None, None, None)
    assert found["academia"] == (6, None, None, None)  # else media's were had by subtraction
    assert found["government"][1] == 8
    assert found["other"] == (5, 0, None, 0)


def test_sealed_sector_of_few_is_not_known():
    """Whoever counts the questions that show their sector would have the others' sector."""
    items = [asked(f"M{n}", sector="media") for n in range(9)]
    items += [asked(f"S{n}", sector="media", sealed=True) for n in range(4)]
    items += [asked(f"N{n}") for n in range(5)]
    found = table(items, "sector", 5)
    assert (found["media"][0], found[""][0]) == (9, 9)
    items += [asked("S5", sector="media", sealed=True)]
    assert table(items, "sector", 5)["media"][0] == 14


def test_turn_of_one_whose_sector_is_sealed_is_not_told_by_the_minutes():
    items = [asked(f"M{n}", sector="media", **HEARD) for n in range(9)]
    items += [asked(f"S{n}", sector="media", sealed=True) for n in range(9)]
    items += [asked("S9", sector="media", sealed=True, **HEARD)]
    items += [asked(f"N{n}", **HEARD) for n in range(5)]
    assert table(items, "sector", 5)["media"] == (19, None, None, None)


def test_one_who_asks_by_name_and_veiled_and_raises_a_hand_is_not_three_people():
    items = [
        asked(f"{purpose} {n}", sector="media", purpose=purpose)
        for n in range(4)
        for purpose in ("veiled", "hand")
    ]
    items += [asked(f"G{n}", sector="government") for n in range(5)]
    assert table(items, "sector", 5)["media"] == (None, None, None, None)
