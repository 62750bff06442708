"""Everything that is drawn stays within Discord's limits, also when it is as large as can be."""

import json

import pytest
from discord import AllowedMentions, http

from benchmarks import limits, openapi
from bot import paint
from bot.cards.base import (
    Block,
    Button,
    Card,
    Field,
    File,
    Form,
    Line,
    Link,
    Menu,
    Option,
    Picker,
    card,
    row,
)
from tests.cogs.seen import Shown

LONGEST = "l" * 63  # of a key or a slug


def sent(drawn):
    """What discord.py would send of a painted message."""
    silent = AllowedMentions.none()
    with http.handle_message_parameters(**drawn, allowed_mentions=silent) as parameters:
        if parameters.payload:
            return parameters.payload
        parts = {part["name"]: part for part in parameters.multipart or ()}
        return json.loads(parts["payload_json"]["value"])


def mistakes(body):
    return openapi.validate("POST", "/channels/1/messages", body)


def displayed(body):
    """How many characters its text displays have together."""
    every = limits.walk(body.get("components"))
    return sum(len(c["content"]) for c in every if c["type"] == 10)


def test_card_of_words_is_plain_content():
    body = sent(paint.message(card("one", "two")))
    assert body["content"] == "one\ntwo"
    assert "components" not in body


def test_card_of_many_words_becomes_components():
    body = sent(paint.message(card("x" * 1500, "y" * 1500)))
    assert displayed(body) == 3000
    assert mistakes(body) == []


def test_card_with_controls_becomes_components():
    body = sent(paint.message(card("Which?", row(Button("Yes", "a:b:c")))))
    assert body["flags"] & limits.COMPONENTS_V2
    assert mistakes(body) == []


@pytest.mark.parametrize("framed", [False, True])
def test_words_beyond_the_limit_are_cut_and_controls_kept(framed):
    button = row(Button("Yes", "a:b:c"))
    body = sent(paint.message(card("x" * 2500, "y" * 2500, "z" * 10, button, framed=framed)))
    assert displayed(body) == 4000
    assert Shown("", body["components"]).words.endswith("…")
    assert Shown("", body["components"]).pressable == ["Yes"]
    assert mistakes(body) == []


def test_words_that_just_fit_are_not_cut():
    body = sent({"view": paint.layout(card("x" * 1000, "y" * 3000))})
    assert displayed(body) == 4000
    assert "…" not in str(body)


def test_card_with_a_file_shows_it():
    file = File("records.csv", b"a,b")
    body = sent(paint.message(card("Here", row(Button("Yes", "a:b:c")), files=[file])))
    assert [c["file"]["url"] for c in limits.walk(body["components"]) if c["type"] == 13] == [
        "attachment://records.csv"
    ]
    assert mistakes(body) == []


def test_labels_and_menus_are_cut_to_their_limits():
    options = tuple(Option(str(n), "o" * 150, "d" * 150, n == 3) for n in range(30))
    body = sent(
        paint.message(
            card(
                Line(),
                row(*[Button("b" * 100, f"a:b:{n}", "danger") for n in range(4)],
                    Link("l" * 100, "https://example.org")),
                Menu("a:b:m", "p" * 200, options),
                Picker("a:b:r", "r" * 200, "role"),
                Picker("a:b:t", "t" * 200, "text"),
                Picker("a:b:s", "s" * 200, "stage"),
            )
        )
    )  # fmt: skip
    assert mistakes(body) == []
    shown = Shown("", body["components"])
    assert len(shown.options("a:b:m")) == 25
    assert shown.chosen("a:b:m") == ["3"]
    assert all(len(label) == 80 for label in shown.buttons)


def test_form_is_cut_to_its_limits():
    options = tuple(Option(str(n), "o" * 150, "d" * 150) for n in range(30))
    fields = (
        Field("a", "l" * 60, "h" * 150, "v" * 500, long=True, length_min=10, length_max=500),
        Field("b", "l" * 60, options=options),
        Field("c", "l" * 60, options=options, required=False),
        Field("d", "d", required=False),
        Field("e", "e", length_max=4000),
    )
    drawn = paint.modal(Form("a:b:c", "t" * 60, fields)).to_dict()
    body = {"type": 9, "data": drawn}
    assert openapi.validate("POST", "/interactions/1/t/callback", body) == []
    labels = [c for c in limits.walk(drawn["components"]) if c["type"] == limits.LABEL]
    assert [len(label["label"]) for label in labels] == [45, 45, 45, 1, 1]


@pytest.mark.parametrize("block", ["words", Line(), row(Button("Yes", "a:b:c")), Menu(
    "a:b:m", "Choose", (Option("1", "one"),)), Picker("a:b:p", "Pick", "text")])  # fmt: skip
def test_each_block_is_one_that_discord_takes(block: Block):
    assert mistakes(sent({"view": paint.layout(Card((block,), framed=True))})) == []


def test_ids_fit_with_the_longest_keys():
    acts = (
        f"organize:channel:{LONGEST} announcements",
        f"organize:role:{LONGEST} rapporteur",
        f"question:browse:{LONGEST} support 999999",
        f"run:start:{LONGEST}",
        f"run:delay:5 1893456000000 {LONGEST}",
        f"run:leave:{LONGEST}",
    )
    assert max(map(len, acts)) <= 100
