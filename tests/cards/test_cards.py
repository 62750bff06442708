"""Cards and forms: what is said of whom, and what is not."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from bot.cards import forms, polls, questions
from bot.cards.base import Row
from bot.cards.console import Console, console_card
from bot.cards.events import OUTCOME_LENGTH_MAX, outcome_card
from bot.cards.forms import Asking, Typed
from bot.cards.reasons import reason_words
from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.rules.events import Principle
from bot.rules.floor import Reason
from bot.rules.people import ATTRIBUTIONS, SECTORS, Profile
from bot.rules.polls import Poll
from bot.rules.questions import STATUSES, Limits
from bot.rules.tallies import Tally, tally
from bot.texts import say
from tests.builders import question

RIGHTS = Principle("human-rights", "HR", 0, {"en": "*Rights*"}, {"en": ""}, {"en": ""}, ())
SOCIETY = Principle("whole-of-society", "WS", 1, {"en": "Society"}, {"en": ""}, {"en": ""}, ())
LIMITS = Limits(review=True, length_min=10, length_max=500, open_per_person=5, cool_down_ms=0)


@pytest.mark.parametrize(
    ("attribution", "held", "words"),
    [
        (
            "named",
            {"name": "Bo *Li*", "affiliation": "MFA"},
            "Bo \\*Li\\*, MFA (as stated) · online",
        ),
        ("named", {"name": "Bo Li"}, "Bo Li (as stated) · online"),
        ("named", {"name": "Bo Li", "registered": True}, "Bo Li (registered) · online"),
        ("named", {}, " · online"),  # it was erased
        ("affiliation", {"affiliation": "MFA"}, "MFA · online"),
        ("sector", {"sector": "private_sector"}, "Private sector · online"),
        ("anonymous", {}, "Anonymous · online"),
    ],
)
def test_asker_is_shown_as_chosen(attribution, held, words):
    asked = question(attribution=attribution, **held)
    assert questions.asker_words(asked, "en") == words
    elsewhere = replace(asked, attendance="room")
    assert questions.asker_words(elsewhere, "en") == words.replace("online", "in the room")


def test_code_of_what_moved_names_where_it_is_now():
    assert questions.shown_code(question(), [RIGHTS, SOCIETY]) == "HR-1"
    moved = question(principle="whole-of-society")
    assert questions.shown_code(moved, [RIGHTS, SOCIETY]) == "HR-1 → WS"


@pytest.mark.parametrize("status", STATUSES)
def test_status_has_words(status):
    assert questions.status_words(question(status=status), "en") == say(
        "en", f"status-{status.replace('_', '-')}"
    )


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_receipt_says_what_is_shown_and_what_comes_next(attribution):
    asked = question(attribution=attribution, status="in_review", text="> Why?")
    words = questions.receipt_card(asked, "4F9K", RIGHTS, "en").words
    assert words.startswith("**HR-1 · 4F9K**")
    assert "\\*Rights\\*" in words
    assert "> \\> Why?" in words
    who = questions.asker_words(asked, "en")
    assert say("en", f"receipt-as-{attribution}", who=who) in words
    assert say("en", "receipt-review", code="HR-1") in words


@pytest.mark.parametrize("rule", ["balanced", "support", "oldest"])
def test_reason_never_says_whether_somebody_was_heard_before(rule):
    reason = Reason(rule, "online", principle="human-rights", principle_turns=1, turns=4, support=3)
    assert "first" not in reason_words(reason, [RIGHTS], "en")


def test_reason_by_rule():
    assert reason_words(Reason("oldest"), [], "en") == say("en", "reason-oldest")
    assert reason_words(Reason("support", support=1), [], "en") == "1 supporter"
    balanced = Reason("balanced", "room", principle="human-rights", support=2, turns=4)
    turn, *_, supporters = reason_words(balanced, [RIGHTS], "en").split(" · ")
    assert (turn, supporters) == (say("en", "reason-turn-room"), "2 supporters")
    passed = replace(balanced, passed_over="online")
    assert reason_words(passed, [RIGHTS], "en").startswith(say("en", "reason-passed-room"))


def poll(**more):
    made = Poll(
        1, 1, "P-1", "", {"en": "Which?"}, ({"en": "a"}, {"en": "b"}, {"en": "c"}), "single",
        "open", "after_close", None, "", 0, None, None,
    )  # fmt: skip
    return replace(made, **more)


@pytest.mark.parametrize("status", ["prepared", "open", "closed", "cancelled"])
def test_poll_shows_no_votes_before_they_are_published(status):
    drawn = polls.poll_card(poll(status=status), 3, Tally((3, 0, 0), 3), ["en"])
    assert "%" not in drawn.words
    assert "█" not in drawn.words
    assert any(isinstance(block, Row) for block in drawn.blocks) == (status == "open")


def test_poll_result_is_in_words_beside_the_bars():
    drawn = polls.poll_card(poll(status="published"), 3, Tally((2, 1, 0), 3), ["en"])
    assert drawn.words.split("\n")[2:] == [
        "1. a", "████████ 67 % (2 votes)", "2. b", "████ 33 % (1 vote)", "3. c", "· 0 % (0 votes)",
    ]  # fmt: skip


def test_ranking_shows_its_rounds_in_words():
    ranked = replace(poll(status="published"), kind="ranking")
    votes = [(0,), (0,), (1,), (1,), (2, 1)]
    words = polls.poll_card(ranked, 5, tally(ranked, votes), ["en"]).words
    assert "First after 2 rounds: **b**" in words
    assert "Round 1: a 2 · b 2 · c 1 → out: **c**" in words
    assert "Round 2: a 2 · b 3" in words


def test_largest_result_says_every_option_within_a_message():
    options = tuple({"en": f"{n} " + "*" * 97, "fr": f"{n} " + "_" * 97} for n in range(20))
    large = replace(poll(status="published"), options=options, question={"en": "q" * 300})
    words = polls.poll_card(large, 20, Tally((1,) * 20, 20), ["en", "fr"]).words
    assert len(words) <= 4000
    assert words.count("5 % (1 vote)") == 20


def test_poll_without_votes_is_published_without_them():
    drawn = polls.poll_card(poll(status="published"), 0, Tally((0, 0, 0), 0), ["en"])
    assert drawn.words.count("· 0 % (0 votes)") == 3


def test_outcomes_keep_the_wording_of_what_was_declined_or_withdrawn():
    found = [
        question(code=f"HR-{n}", status=status, text=f"Text of {status}", queued_at=1)
        for n, status in enumerate(("answered", "declined", "withdrawn", "not_reached"), start=1)
    ]
    words = outcome_card(found, (9, "f" * 64), ["en"]).words
    for wording, public in zip(found, (True, False, False, True), strict=True):
        assert (plain_line(wording) in words) == public
    assert all(f"`{asked.code}`" in words for asked in found)


def test_outcomes_keep_the_wording_of_what_nobody_reviewed_and_of_what_was_erased():
    unseen = question(status="not_reached", text="Never approved")
    erased = question(code="HR-2", status="answered", text="", queued_at=1)
    lines = outcome_card([unseen, erased], (9, "f" * 64), ["en"]).words.split("\n")
    assert [
        f"`HR-1` {say('en', 'status-not-reached')}",
        f"`HR-2` {say('en', 'status-answered')}",
    ] == [line for line in lines if line.startswith("`")]


def plain_line(asked):
    return asked.text.replace("_", "\\_")


def test_outcomes_of_many_are_a_file():
    many = [question(code=f"HR-{n}", text="Why? " * 20) for n in range(1, 100)]
    drawn = outcome_card(many, (9, "f" * 64), ["en"])
    (file,) = drawn.files
    assert len(drawn.words) < OUTCOME_LENGTH_MAX
    assert file.content.decode().count("`HR-") == 99


def chosen(form, key):
    (field,) = [field for field in form.fields if field.key == key]
    return [option.value for option in field.options if option.chosen]


def test_form_preselects_nothing_the_first_time():
    form = forms.ask_form(Asking((RIGHTS, SOCIETY), LIMITS, Profile()), Typed(), "en")
    assert chosen(form, "principle") == chosen(form, "attribution") == []
    assert [field.value for field in form.fields] == [""] * 5


@pytest.mark.parametrize("typed", ["ws", "WS ", "whole-of-society"])
def test_form_knows_a_principle_by_key_or_code(typed):
    asking = Asking((RIGHTS, SOCIETY), LIMITS, Profile(attribution="sector"))
    form = forms.ask_form(asking, Typed(principle=typed), "en")
    assert chosen(form, "principle") == ["whole-of-society"]
    assert chosen(form, "attribution") == ["sector"]


def test_form_takes_what_is_too_long_to_be_shortened():
    form = forms.ask_form(Asking((RIGHTS,), LIMITS, Profile()), Typed(text="x" * 700), "en")
    (field,) = [field for field in form.fields if field.key == "question"]
    assert (field.value, field.length_max) == ("x" * 700, 4000)


@pytest.mark.parametrize(
    ("missing", "keys"),
    [
        ("attribution-needed", ["attribution", "name", "affiliation", "sector"]),
        ("name-needed", ["name", "affiliation"]),
        ("affiliation-needed", ["affiliation"]),
        ("sector-needed", ["sector"]),
    ],
)
def test_form_asks_only_for_what_is_missing(missing, keys):
    form = forms.missing_form(missing, "draft", "en", Profile())
    assert [field.key for field in form.fields] == keys
    assert form.act == "question:ask:draft"
    assert form.fields[0].required


def test_form_offers_every_sector_in_words():
    options = forms.sector_field("en", "media").options
    assert [option.value for option in options] == list(SECTORS)
    assert all(option.label and "_" not in option.label for option in options)


def test_refusal_fills_states_times_and_roles():
    refused = Refusal("move-impossible", code="HR-1", status="on_floor", verb="approve")
    assert say("en", "status-on-floor") in refusal_words(refused, "en")
    assert refusal_words(refused, "en").endswith(say("en", "then-on-floor"))
    by_asker = Refusal("move-impossible", code="HR-1", status="on_floor", verb="withdraw")
    assert say("en", "then-on-floor") not in refusal_words(by_asker, "en")
    gone = Refusal("move-impossible", code="HR-1", status="withdrawn", verb="approve")
    assert refusal_words(gone, "en").endswith("Nothing was changed.")
    closed = Refusal("poll-not-open", code="P-1", status="closed")
    assert say("en", "poll-words-closed") in refusal_words(closed, "en")
    over = Refusal("event-over", event="x", ended_at=1_767_225_600_000)
    assert "<t:1767225600:f>" in refusal_words(over, "en")
    assert "<@&7>" in refusal_words(Refusal("not-moderator", role=7), "en")
    assert "Manage Messages" in refusal_words(Refusal("not-moderator", role=0), "en")


def test_console_keeps_each_count_beside_its_language():
    """Else "العربية" and its count change places with what stands beside them."""
    event: Any = SimpleNamespace(state="closed", floor_open=False)
    console = Console(
        event, "Roundtable", (), {}, (), (), (), (), None, None, languages={"en": 24, "ar": 7}
    )
    assert "English 24 · \u2068العربية\u2069 7" in as_console(console)


def as_console(console):
    """What stands on the console, its menus aside."""
    blocks = console_card(console, "en").blocks
    return "\n".join(block for block in blocks if isinstance(block, str))
