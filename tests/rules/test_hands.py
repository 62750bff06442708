"""Hands: what they show, and every move that exists."""

from typing import Any

import pytest

from bot.rules import hands
from bot.rules.floor import Floor, Turn, Waiting, in_order, next_item
from bot.rules.people import Profile
from tests.builders import MINUTE, SECOND, refused

WHOLE = Profile("Amina Diallo", "IOM", "government", "online")


def hand(**more: Any) -> hands.Hand:
    fields: dict[str, Any] = {
        "id": 1, "event_id": 1, "code": "H-1", "number": 1, "kind": "hand", "principle": "",
        "note": "", "attribution": "anonymous", "name": "", "affiliation": "", "sector": "",
        "attendance": "online", "raiser": "AMINA", "status": "queued", "version": 1,
        "raised_at": 0, "floor_at": None, "closed_at": None,
    }  # fmt: skip
    return hands.Hand(**fields | more)


@pytest.mark.parametrize(
    ("attribution", "shows"),
    [
        ("named", ("named", "Amina Diallo", "IOM", "")),
        ("affiliation", ("affiliation", "", "IOM", "")),
        ("sector", ("sector", "", "", "government")),
        ("anonymous", ("anonymous", "", "", "")),
        (None, ("anonymous", "", "", "")),
    ],
)
def test_hand_shows_what_its_raiser_chose(attribution, shows):
    profile = Profile("Amina Diallo", "IOM", "government", "online", attribution)
    face = hands.face_of(profile)
    assert (face.attribution, face.name, face.affiliation, face.sector) == shows


@pytest.mark.parametrize("attribution", ["named", "affiliation", "sector"])
def test_hand_without_what_it_would_show_is_called_by_its_code(attribution):
    assert hands.face_of(Profile(attribution=attribution)) == hands.Face("anonymous")


def test_hand_in_the_room_shows_what_was_typed():
    typed = ("Ben Lewis", "UNHCR", "international_organization")
    assert hands.face_in_room(*typed) == hands.Face("named", *typed)
    assert hands.face_in_room("", "UNHCR", "media") == hands.Face("affiliation", "", "UNHCR")
    assert hands.face_in_room("", "", "media") == hands.Face("sector", sector="media")
    assert hands.face_in_room(" ", "", "") == hands.Face("anonymous")
    with refused("sector-unknown"):
        hands.face_in_room("Ben", "", "elsewhere")
    with refused("too-long"):
        hands.face_in_room("B" * 101, "", "")


@pytest.mark.parametrize("verb", sorted(hands.MOVES))
@pytest.mark.parametrize("status", ["queued", "on_floor", "answered", "lowered"])
def test_only_the_moves_in_the_table_exist(verb, status):
    leaves, enters = hands.MOVES[verb]
    before = hand(status=status, version=3)
    if status not in leaves:
        with refused("hand-move-impossible", code="H-1", status=status, verb=verb):
            hands.move(before, verb, MINUTE)
        return
    after = hands.move(before, verb, MINUTE)
    assert (after.status, after.version) == (enters, 4)
    assert after.floor_at == (MINUTE if enters == "on_floor" else None)
    assert after.closed_at == (MINUTE if enters in ("answered", "lowered") else None)


def test_decision_on_a_hand_as_it_no_longer_stands_is_refused():
    hands.check_version(hand(version=2), None)
    hands.check_version(hand(version=2), 2)
    with refused("hand-changed", code="H-1", status="queued"):
        hands.check_version(hand(version=2), 1)


@pytest.mark.parametrize(
    ("limit_ms", "possible"),
    [(999, False), (SECOND, True), (60 * MINUTE, True), (60 * MINUTE + 1, False)],
)
def test_speaking_time_has_limits(limit_ms, possible):
    if possible:
        assert hands.checked_limit(limit_ms) == limit_ms
        return
    with refused("limit-impossible"):
        hands.checked_limit(limit_ms)


def waiting(code, **more):
    fields = {
        "number": 1, "principle": "a", "attendance": "online", "asker": code, "support": 0,
        "submitted_at": 0, "kind": "hand" if code[0] == "H" else "question",
    }  # fmt: skip
    return Waiting(code, **fields | more)


def floor(*turns, rule="balanced"):
    return Floor(rule, ("online", "room"), turns, frozenset(), ("a", "b"))


def test_hands_and_questions_stand_in_one_order():
    items = [
        waiting("A-1", support=3),
        waiting("H-1", principle="b", attendance="room"),
        waiting("H-2", submitted_at=1),
        waiting("A-2", principle="b", attendance="room", support=1),
    ]
    order = [item.code for item in in_order(items, floor())]
    assert order == ["A-1", "H-2", "A-2", "H-1"]
    turn = Turn(1, "a", "online", "A-1")
    pick = next_item(items, floor(turn))
    assert pick is not None
    assert pick.item.code == "A-2"


def test_next_of_one_kind_says_that_only_it_was_looked_at():
    items = [waiting("A-1", support=3), waiting("H-1", principle="b")]
    pick = next_item(items, floor(), "hand")
    assert pick is not None
    assert (pick.item.code, pick.reason.only, pick.reason.support) == ("H-1", "hand", None)
    pick = next_item(items, floor(rule="support"), "question")
    assert pick is not None
    assert (pick.item.code, pick.reason.only, pick.reason.support) == ("A-1", "question", 3)
    assert next_item(items[:1], floor(), "hand") is None
