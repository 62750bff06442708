"""Questions that come by other ways: relayed by a moderator, or taken from a message."""

import pytest

from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.texts import say
from tests.cogs.seen import Seen

TEXT = "Who pays for the implementation of the Compact?"
ASK_THIS = say("en", "command-ask-this")


async def relay(stage, who=None, **options):
    given = {"question": TEXT, "principle": "human-rights", **options}
    return await stage.slash(who or stage.moderator, "mod relay", **given)


async def stored(stage):
    return await stage.rows(
        "SELECT code, text, attribution, name, affiliation, sector, attendance, language, status"
        " FROM questions ORDER BY id"
    )


async def test_relay_by_name_gives_the_receipt_to_hand_on(stage):
    seen = await relay(stage, name="Amina Diallo", affiliation="MFA", attendance="online")
    assert "**HR-1 · " in seen.words
    assert f"> {TEXT}" in seen.words
    assert seen.says("relayed-as-named", who="Amina Diallo, MFA (as stated) · online")
    assert seen.says("relayed-review", code="HR-1")
    assert await stored(stage) == [
        ("HR-1", TEXT, "named", "Amina Diallo", "MFA", "", "online", "", "in_review")
    ]


async def test_relay_without_a_name_is_anonymous_and_says_what_is_not_stored(stage):
    seen = await relay(stage, affiliation="MFA", sector="government")
    assert seen.says("relayed-as-anonymous", who="Anonymous · in the room")
    assert seen.says("relayed-without-affiliation")
    assert seen.says("relayed-sector-sealed")
    assert await stored(stage) == [("HR-1", TEXT, "anonymous", "", "", "", "room", "", "in_review")]
    assert "MFA" not in repr(await stage.dump())


async def test_relay_by_name_says_that_the_sector_is_not_stored(stage):
    seen = await relay(stage, name="Amina", sector="media")
    assert seen.says("relayed-without-sector")


async def test_relayed_goes_the_way_of_every_question(live):
    await relay(live)
    await live.tick(3)
    assert "HR-1" in live.console.words
    assert (await live.slash(live.moderator, "mod approve", question="HR-1")).says(
        "decided-queued", code="HR-1"
    )
    await live.tick(3)
    assert "`HR-1`" in live.board.words
    assert (await live.slash(live.moderator, "mine")).words == say("en", "mine-empty")


async def test_relay_shows_what_may_ask_the_same(stage):
    await stage.queue("HR", text=TEXT)
    seen = await relay(stage)
    assert seen.says("item-similar")
    assert seen.says("relayed-similar", code="HR-2")


@pytest.mark.parametrize(
    ("options", "key", "blanks"),
    [
        ({"question": "Why?"}, "question-short", {"length": 4, "length_min": 10}),
        ({"question": "Why? " * 300}, "question-long", {"length": 1499, "length_max": 500}),
        ({"name": "x" * 101}, "too-long", {"what": "name", "length": 101, "length_max": 100}),
    ],
)
async def test_relay_that_is_refused_gives_the_text_back(stage, options, key, blanks):
    before = await stage.dump()
    seen = await relay(stage, **options)
    assert refusal_words(Refusal(key, **blanks), "en") in seen.words
    assert seen.says("relay-held")
    text = options.get("question", TEXT)
    files = [await file.read() for file in seen.on.attachments]
    assert text in seen.words or files == [text.encode()]
    assert await stage.dump() == before


async def test_relay_is_for_moderators(stage):
    amina = stage.person("Amina")
    stage.show_command("mod", amina)
    seen = await relay(stage, amina)
    assert refusal_words(Refusal("not-moderator", role=0), "en") in seen.words
    assert await stored(stage) == []


async def test_relay_offers_principles(stage):
    channel = stage.channels["questions"]
    found = await stage.moderator.autocomplete(channel, "mod relay", "principle", "WS", question="")
    assert [choice["value"] for choice in found] == ["whole-of-society"]


async def say_and_ask(stage, author, text, who=None, place="announcements"):
    """Somebody writes something, and it is chosen to be asked."""
    channel = stage.channels[place]
    message = await author.send(channel, text)
    return await menu(who or author, message, channel)


async def menu(who, message, channel):
    return Seen(await who.context_menu(channel, ASK_THIS, message))


@pytest.mark.parametrize("place", ["questions", "announcements"])
async def test_ones_own_message_is_asked_as_a_question(stage, place):
    amina = stage.person("Amina")
    form = await say_and_ask(stage, amina, f"  {TEXT}\u200b ", place=place)
    assert form.title == say("en", "form-ask-title")
    assert form.typed("question") == TEXT
    assert form.chosen("principle") == form.chosen("attribution") == []
    seen = await stage.send(amina, form, principle="human-rights", attribution="anonymous")
    assert "HR-1 · " in seen.words
    assert (await stored(stage))[0][:2] == ("HR-1", TEXT)


async def test_anothers_message_is_not_asked(stage):
    amina, bo = stage.person("Amina"), stage.person("Bo")
    seen = await say_and_ask(stage, amina, TEXT, who=bo)
    assert seen.refuses("message-not-own")
    board = stage.shared("board")
    seen = await menu(bo, board, stage.channels["questions"])
    assert seen.refuses("message-not-own")
    moderators = await say_and_ask(stage, amina, TEXT, who=stage.moderator)
    assert moderators.refuses("message-not-own")


async def test_message_without_text_is_not_asked(stage):
    amina = stage.person("Amina")
    assert (await say_and_ask(stage, amina, "\u200b")).refuses("message-empty")


async def test_message_that_is_too_long_is_shortened_in_the_form(stage):
    amina = stage.person("Amina")
    form = await say_and_ask(stage, amina, "Why? " * 150)
    assert form.typed("question") == ("Why? " * 150).strip()
    filled = {"principle": "human-rights", "attribution": "anonymous"}
    held = await stage.send(amina, form, **filled)
    assert held.says("question-long", length=749, length_max=500)
    form = await stage.press(amina, held, say("en", "button-finish"))
    assert "HR-1 · " in (await stage.send(amina, form, question=TEXT)).words


async def test_message_shows_names_instead_of_numbers(stage):
    amina, bo = stage.person("Amina"), stage.person("Bo")
    channel = stage.channels["announcements"]
    message = await amina.send(channel, f"What does <@{bo.id}> think about who pays?")
    form = await menu(amina, message, channel)
    assert form.typed("question") == "What does @Bo think about who pays?"


async def test_message_is_not_asked_before_the_event_opens(draft_stage):
    await draft_stage.tie()
    amina = draft_stage.person("Amina")
    seen = await say_and_ask(draft_stage, amina, TEXT)
    title = str(draft_stage.config.events[0].title)
    assert seen.refuses("nothing-open", event=title, state="draft")


async def test_message_command_is_registered_with_the_others(draft_stage):
    commands = draft_stage.env.backend.commands[draft_stage.guild.id].values()
    (found,) = [command for command in commands if command["name"] == ASK_THIS]
    assert found["type"] == 3
    assert found.get("default_member_permissions") is None
