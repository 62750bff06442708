from rehearsal.diary import Fact, Hand, Receipt
from rehearsal.ledger import Given, Ledger
from rehearsal.order import who_is_next

RULE = {"rule": "balanced", "cycle": ("online", "room"), "on_session": (), "principles": ["a", "b"]}


class Desk:
    """A ledger that is filled by hand."""

    def __init__(self):
        self.ledger = Ledger({})
        self.number = 0

    def ask(self, code, *, at=0, side="online", who=None, principle="a", shown="named"):
        self.number += 1
        receipt = Receipt(self.number, at, who or code, code, "", principle, "", shown, side)
        self.ledger.receipts[code] = receipt
        self.say("asked", code, "queued")

    def raise_hand(self, code, *, at=0, side="online", who="", principle=""):
        self.ledger.hands[code] = Hand(at, who, code, "hand", principle, "anonymous", side)
        self.say("raised", code)

    def say(self, verb, code, value="", who="x"):
        self.ledger.apply(Fact(self.number, 0, who, verb, code, value))

    def given(self, *turns):
        self.ledger.turns += [Given("?", principle, side, who) for principle, side, who in turns]

    def next(self, **changed):
        return who_is_next(self.ledger, **RULE | changed)


def test_nobody_is_next_where_nobody_waits():
    assert Desk().next() == ""


def test_session_comes_before_the_side():
    desk = Desk()
    desk.ask("A-1")
    desk.ask("B-1", principle="b", side="room")
    assert desk.next() == "A-1"
    assert desk.next(on_session=("b",)) == "B-1"


def test_sides_take_turns_and_an_empty_one_is_passed_over():
    desk = Desk()
    desk.ask("A-1")
    desk.ask("A-2", side="room", at=9)
    desk.given(("b", "online", "y"))
    assert desk.next() == "A-2"
    desk.say("took", "A-2", "next")
    desk.say("answered", "A-2")
    desk.given(("b", "room", "z"))
    assert desk.next() == "A-1"


def test_principle_heard_least_comes_before_support():
    desk = Desk()
    desk.ask("A-1")
    desk.ask("B-1", principle="b")
    desk.say("supported", "A-1")
    desk.given(("a", "online", "y"), ("a", "room", "z"))
    assert desk.next() == "B-1"


def test_who_was_heard_waits_but_not_their_veiled_questions():
    desk = Desk()
    desk.ask("A-1", who="y")
    desk.ask("A-2", who="z", at=5)
    desk.given(("b", "online", "y open"), ("b", "room", "?"))
    assert desk.next() == "A-2"
    desk.ask("A-3", who="y", shown="anonymous", at=3)
    assert desk.next() == "A-3"


def test_support_counts_merged_supporters_and_askers_once():
    desk = Desk()
    for code in ("A-1", "A-2", "A-3"):
        desk.ask(code)
    for code in ("A-1", "A-2"):
        desk.say("supported", code, who="fan")
    desk.say("merged", "A-2", "A-1")
    assert desk.ledger.support("A-1") == 2
    desk.say("supported", "A-3", who="fan")
    assert desk.next() == "A-1"
    desk.say("undone", "A-2", "queued")
    assert desk.ledger.support("A-1") == 1


def test_merged_veiled_question_counts_one_also_where_both_are_one_persons():
    desk = Desk()
    for code, shown in (("A-1", "anonymous"), ("A-2", "anonymous"), ("A-3", "named")):
        desk.ask(code, who="y", shown=shown)
    desk.ask("A-4", who="y")
    desk.say("merged", "A-2", "A-1")
    desk.say("merged", "A-4", "A-3")
    assert desk.ledger.support("A-1") == 1
    assert desk.ledger.support("A-3") == 0


def test_hand_stands_in_one_line_with_questions():
    desk = Desk()
    desk.ask("A-1", at=5)
    desk.raise_hand("H-1", at=9, principle="a")
    assert desk.next() == "A-1"
    assert desk.next(only="hand") == "H-1"
    desk.given(("a", "online", "A-1 open"), ("a", "room", "z"))
    desk.raise_hand("H-2", at=12, principle="b")
    assert desk.next() == "H-2"  # their principle was heard least
    desk.say("lowered", "H-2")
    assert desk.next() == "H-1"  # the other one was heard


def test_hand_on_no_principle_comes_last_where_all_else_is_equal():
    desk = Desk()
    desk.raise_hand("H-1")
    desk.raise_hand("H-2", principle="b")
    assert desk.next() == "H-2"
    desk.say("took", "H-2", "next")
    desk.say("answered", "H-2")
    desk.raise_hand("H-3", who="x", at=3)
    desk.given(("a", "room", "x hand"))
    assert desk.next() == "H-1"  # whoever spoke before waits, and each in the room is another


def test_simple_rules_ask_for_less():
    desk = Desk()
    desk.ask("A-1", at=1)
    desk.ask("B-1", principle="b", side="room", at=2)
    desk.say("supported", "B-1")
    assert desk.next(rule="support") == "B-1"
    assert desk.next(rule="oldest") == "A-1"
