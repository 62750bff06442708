"""What Discord would refuse is found, with and without its description."""

import pytest

from benchmarks import limits, openapi

SEND, EDIT = "/channels/1/messages", "/channels/1/messages/2"
CALLBACK, COMMANDS = "/interactions/1/token/callback", "/applications/1/guilds/2/commands"
V2 = 1 << 15


def button(number=1, **more):
    return {"type": 2, "style": 2, "label": "Up", "custom_id": f"q:{number}", **more}


def row(*components):
    return {"type": 1, "components": list(components)}


def text(content="x"):
    return {"type": 10, "content": content}


def board(rows=9):
    sections = [{"type": 9, "components": [text()], "accessory": button(n)} for n in range(rows)]
    return {"flags": V2, "components": [{"type": 17, "components": [text("head"), *sections]}]}


def menu(options, **more):
    entries = [{"label": str(n), "value": str(n)} for n in range(options)]
    return row({"type": 3, "custom_id": "menu", "options": entries, **more})


def form(*components, title="Ask"):
    return {"type": 9, "data": {"title": title, "custom_id": "f", "components": list(components)}}


def label(component, name="Question"):
    return {"type": 18, "label": name, "component": component}


def command(**more):
    return [{"name": "ask", "description": "Ask", "type": 1, **more}]


INPUT = {"type": 4, "custom_id": "t", "style": 1}

GOOD = [
    ("POST", SEND, {"content": "x" * 2000, "components": [row(button()), menu(25)]}),
    ("POST", SEND, board(12)),
    ("PATCH", EDIT, {"components": [text()]}),
    ("POST", CALLBACK, {"type": 4, "data": board()}),
    ("POST", CALLBACK, {"type": 5, "data": {"flags": 64}}),
    ("POST", CALLBACK, form(*[label(INPUT | {"custom_id": f"t{n}"}) for n in range(5)])),
    ("POST", CALLBACK, {"type": 8, "data": {"choices": [{"name": "a", "value": "b"}] * 25}}),
    ("PUT", COMMANDS, command(default_member_permissions="8192")),
    ("PUT", COMMANDS, command(name="demander", name_localizations={"ar": "اسأل", "zh-CN": "提问"})),
    ("POST", "/users/@me/channels", {"recipient_id": 123}),
]

BAD = [
    ("POST", SEND, {"content": "x" * 2001}),
    ("POST", SEND, {}),
    ("POST", SEND, {"content": "x", "nonce": "n" * 26}),
    ("POST", SEND, {"embeds": [{"description": "x" * 3500}] * 2}),
    ("POST", SEND, {"content": "x", "flags": V2, "components": [text()]}),
    ("POST", SEND, {"components": [text()]}),
    ("POST", SEND, board(13)),
    ("POST", SEND, {"flags": V2, "components": [text("x" * 2001), text("x" * 2000)]}),
    ("POST", SEND, {"components": [row(button(), button())]}),
    ("POST", SEND, {"components": [row(button(label="x" * 81))]}),
    ("POST", SEND, {"components": [row(button(custom_id="x" * 101))]}),
    ("POST", SEND, {"components": [row(*[button(n) for n in range(6)])]}),
    ("POST", SEND, {"components": [row(button(n)) for n in range(6)]}),
    ("POST", SEND, {"components": [menu(26)]}),
    ("POST", SEND, {"components": [menu(0)]}),
    ("POST", CALLBACK, {"type": 5, "data": {"flags": 64 | V2}}),
    ("POST", CALLBACK, form(label(INPUT), title="x" * 46)),
    ("POST", CALLBACK, form()),
    ("POST", CALLBACK, form(*[label(INPUT | {"custom_id": f"t{n}"}) for n in range(6)])),
    ("POST", CALLBACK, form(label(INPUT, "x" * 46))),
    ("POST", CALLBACK, form(label(INPUT | {"max_length": 4001}))),
    ("POST", CALLBACK, form(row(button()))),
    ("POST", CALLBACK, {"type": 8, "data": {"choices": [{"name": "a", "value": "b"}] * 26}}),
    ("PUT", COMMANDS, command(name="Ask")),
    ("PUT", COMMANDS, command(description="x" * 101)),
    ("PUT", COMMANDS, command() * 2),
    ("PUT", COMMANDS, [{"name": f"c{n}", "type": 3} for n in range(16)]),
    (
        "PUT",
        COMMANDS,
        command(
            options=[
                {"type": 3, "name": "a", "description": "a"},
                {"type": 3, "name": "b", "description": "b", "required": True},
            ]
        ),
    ),
]


@pytest.mark.parametrize(("method", "path", "body"), GOOD)
def test_what_discord_takes_is_not_complained_about(method, path, body):
    assert openapi.validate(method, path, body) == []


@pytest.mark.parametrize(("method", "path", "body"), BAD)
def test_what_the_description_lacks_is_checked_by_hand(method, path, body):
    assert openapi.limit_errors(method, path, body)


@pytest.mark.skipif(not openapi.available(), reason="Discord's OpenAPI description is not here")
def test_description_names_the_place_of_a_mistake():
    body = board()
    body["components"][0]["components"][2]["accessory"]["style"] = "red"
    errors = openapi.spec_errors("POST", SEND, body)
    where = "components/0/components/2/accessory/style: "
    assert errors
    assert all(error.startswith(where) for error in errors)
    assert openapi.spec_errors("POST", "/channels/1/nothing", {}) != []


def test_absent_description_leaves_the_written_limits(monkeypatch):
    monkeypatch.setenv("DISCORD_OPENAPI", "/nowhere")
    assert not openapi.available()
    assert openapi.validate("POST", SEND, {"content": "x", "tts": "loud"}) == []
    assert openapi.validate("POST", SEND, {"content": "x" * 2001})


def test_pings_are_those_that_would_be_resolved():
    body = {"content": "<@5> and <@&6>", "allowed_mentions": {"parse": [], "users": ["5"]}}
    assert limits.pings("POST", SEND, body) == ["<@5> is allowed"]
    hidden = {"flags": V2, "components": [text("@here")]}
    assert limits.pings("POST", SEND, hidden) == ["@here without allowed_mentions"]
    assert not limits.pings("POST", SEND, {"content": "nobody"})
