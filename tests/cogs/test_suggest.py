"""What is offered while somebody types an option."""

import pytest

from bot.texts import say
from tests.builders import PRINCIPLES, SLUG


async def offered(stage, who, command, option, typed="", **filled):
    channel = stage.channels["questions"]
    return await who.autocomplete(channel, command, option, typed, **filled)


async def values(stage, who, command, option, typed="", **filled):
    return [choice["value"] for choice in await offered(stage, who, command, option, typed)]


@pytest.mark.parametrize("command", ["ask", "questions"])
async def test_principles_by_code_key_and_title(stage, command):
    amina = stage.person("Amina")
    assert await values(stage, amina, command, "principle") == list(PRINCIPLES.values())
    for typed, key in (("ws", "WS"), ("DISCRIM", "ND"), ("whole-of-g", "WG"), ("Rights", "HR")):
        found = await values(stage, amina, command, "principle", typed)
        assert PRINCIPLES[key] in found
        assert len(found) < 4
    names = [c["name"] for c in await offered(stage, amina, command, "principle")]
    assert names[0] == "HR · Human rights of all migrants"


async def test_codes_are_of_what_the_command_can_be_used_on(live):
    codes = await live.queue("HR", "WS", "ND")
    await live.ask(live.person("Amina"), "WG", "Is this long enough to be " + "cut? " * 30)
    await live.slash(live.moderator, "mod next")
    waiting = {
        ("support", "question"): ["WS-1", "ND-1"],
        ("mod approve", "question"): ["WG-1"],
        ("mod decline", "question"): [*codes, "WG-1"],
        ("mod floor", "item"): ["WS-1", "ND-1"],
        ("mod answered", "item"): ["HR-1"],
        ("mod back", "item"): ["HR-1"],
    }
    for (command, option), wanted in waiting.items():
        assert await values(live, live.moderator, command, option) == wanted, command
    (choice,) = await offered(live, live.moderator, "mod approve", "question")
    assert choice["name"].startswith("WG-1 · Is this long enough to be cut?")
    assert choice["name"].endswith("…")


@pytest.mark.parametrize("typed", ["ws-1", "WS1", "ws 1", "for those who wait"])
async def test_codes_are_found_as_people_type_them(stage, typed):
    await stage.queue("HR")
    await stage.queue("WS", text="And what for those who wait longest?")
    found = await values(stage, stage.person("Amina"), "support", "question", typed)
    assert "WS-1" in found


async def test_codes_are_found_by_any_wording_in_any_language(live):
    original, english = "¿Quién vigila el trato?", "Who watches how people are treated?"
    (code, other) = await live.queue("HR", "WS", text=original)
    await live.slash(live.moderator, "mod reword", question=code, text=english, language="en")
    for who, command in ((live.person("Amina"), "support"), (live.moderator, "mod decline")):
        found = await offered(live, who, command, "question", "WATCHES")
        assert found == [{"name": f"{code} · {english}", "value": code}]
        found = await offered(live, who, command, "question", "vigila")
        assert [choice["value"] for choice in found] == [code, other]
        found = await offered(live, who, command, "question")  # each once, in its own words
        assert [choice["name"] for choice in found] == [f"{c} · {original}" for c in (code, other)]
    noted = {"kind": "theme", "text": "A theme."}
    found = await offered(live, live.moderator, "note", "question", "HR-1, watches", **noted)
    assert found == []  # it is named already
    found = await offered(live, live.moderator, "note", "question", "watches", **noted)
    assert found == [{"name": f"{code} · {english}", "value": code}]


async def test_codes_are_at_most_twenty_five(stage):
    await stage.queue(*["HR"] * 30)
    assert len(await values(stage, stage.person("Amina"), "support", "question")) == 25


async def test_reasons_are_the_events_own(live):
    settings = live.config.events[0]
    for command, texts in (
        ("mod decline", settings.questions.decline_reasons),
        ("mod floor", settings.selection.override_reasons),
    ):
        wanted = [text.say("en") for text in texts]
        assert await values(live, live.moderator, command, "reason") == wanted
    assert await values(live, live.moderator, "mod decline", "reason", "ALREADY") == [
        "Already asked"
    ]


async def test_sessions_that_can_still_be_started(live):
    await live.tick(10)
    await live.slash(live.moderator, "run next")
    keys = [session.key for session in live.config.events[0].sessions]
    assert await values(live, live.moderator, "run start", "session") == keys[2:]
    assert await values(live, live.moderator, "poll create", "session", "society") == ["society"]


async def test_polls_in_the_state_that_the_command_needs(live):
    async def found(verb):
        return await values(live, live.moderator, f"poll {verb}", "poll")

    assert await found("open") == await found("cancel") == ["P-1", "P-2"]
    await live.slash(live.moderator, "poll open", poll="P-1")
    assert (await found("open"), await found("close")) == (["P-2"], ["P-1"])
    assert await found("cancel") == ["P-1", "P-2"]
    await live.slash(live.moderator, "poll close", poll="P-1")
    assert (await found("close"), await found("publish")) == ([], ["P-1"])


async def test_events_of_this_server(stage):
    assert await values(stage, stage.organizer, "organize open", "event", "promises") == [SLUG]


async def test_nothing_is_offered_where_nothing_is_open(draft_stage):
    await draft_stage.tie()
    assert await values(draft_stage, draft_stage.person("Amina"), "ask", "principle") == []


async def test_what_only_moderators_may_read_is_offered_to_nobody_else(live):
    """The permission shows somebody the command; it is the role that makes the moderator."""
    await live.ask(live.person("Amina"), text="Nobody but moderators reads this yet")
    await live.choose_role("moderator", live.guild.create_role("Moderators"))
    somebody = live.person("Somebody", manage_messages=True)
    for command, option in (
        ("mod approve", "question"),
        ("mod decline", "question"),
        ("poll open", "poll"),
    ):
        assert await values(live, somebody, command, option) == [], command
        assert await values(live, live.organizer, command, option) != [], command


async def test_fixed_choices_are_said_in_words(stage):
    """What is chosen from a fixed list needs no autocomplete, but words."""
    commands = stage.env.backend.commands[stage.guild.id].values()
    ask = next(command for command in commands if command["name"] == "ask")
    (attribution,) = [option for option in ask["options"] if option["name"] == "attribution"]
    assert [choice["name"] for choice in attribution["choices"]] == [
        say("en", f"attribution-{way}") for way in ("named", "affiliation", "sector", "anonymous")
    ]
