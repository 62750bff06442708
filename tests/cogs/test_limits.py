"""The limits of asking, met by each of its ways: the command, the form, a message's menu."""

import pytest

from bot.texts import say
from tests.cogs.seen import Seen

TEXT = "Who pays for the implementation of the Compact?"
FILLED = {"principle": "human-rights", "question": TEXT, "attribution": "anonymous"}
FINISH = say("en", "button-finish")
WAYS = ["command", "form", "menu"]


async def begin(stage, who, way):
    """Begin to ask: the form, or for the command what it answers."""
    if way == "command":
        return await stage.slash(who, "ask", **FILLED)
    if way == "form":
        return await stage.press(who, stage.shared("board"), say("en", "button-ask"))
    channel = stage.channels["announcements"]
    message = await who.send(channel, TEXT)
    return Seen(await who.context_menu(channel, say("en", "command-ask-this"), message))


async def ask(stage, who, way):
    """Ask to the end."""
    seen = await begin(stage, who, way)
    return seen if way == "command" else await stage.send(who, seen, **FILLED)


@pytest.mark.parametrize("way", WAYS)
async def test_too_many_are_told_before_anything_is_typed(draft_stage, way):
    await draft_stage.reconfigure(questions={"open_per_person": 2})
    await draft_stage.open()
    amina = draft_stage.person("Amina")
    for number in (1, 2):
        assert f"HR-{number} · " in (await ask(draft_stage, amina, way)).words
        await draft_stage.tick(20)
    await draft_stage.slash(draft_stage.moderator, "mod approve", question="HR-1")  # it waits still
    seen = await begin(draft_stage, amina, way)
    assert seen.form is None
    assert seen.says("too-many-open", count=2, count_max=2)
    assert (FINISH in seen.pressable) is (way == "command")  # what was typed is kept
    await draft_stage.slash(
        draft_stage.moderator, "mod decline", question="HR-1", reason="Off topic"
    )
    assert "HR-3 · " in (await ask(draft_stage, amina, way)).words


@pytest.mark.parametrize("way", WAYS)
async def test_too_soon_says_how_long_to_wait(stage, way):
    amina = stage.person("Amina")
    assert "HR-1 · " in (await ask(stage, amina, way)).words
    await stage.tick(19)
    held = await ask(stage, amina, way)
    assert held.says("cool-down", seconds=1)
    await stage.tick(1)
    form = await stage.press(amina, held, FINISH)
    assert form.typed("question") == TEXT
    assert "HR-2 · " in (await stage.send(amina, form, **FILLED)).words


@pytest.mark.parametrize("way", WAYS)
async def test_paused_is_told_before_anything_is_typed(stage, way):
    amina = stage.person("Amina")
    await stage.slash(stage.moderator, "mod pause")
    seen = await begin(stage, amina, way)
    assert seen.form is None
    assert seen.says("asking-paused")
    await stage.slash(stage.moderator, "mod resume")
    assert "HR-1 · " in (await ask(stage, amina, way)).words


async def test_paused_keeps_what_was_typed_without_a_principle(stage):
    amina = stage.person("Amina")
    await stage.slash(stage.moderator, "mod pause")
    held = await stage.slash(amina, "ask", question=TEXT)
    assert held.says("asking-paused")
    assert held.says("held")
    await stage.slash(stage.moderator, "mod resume")
    form = await stage.press(amina, held, FINISH)
    assert form.typed("question") == TEXT
    seen = await stage.send(amina, form, principle="human-rights", attribution="anonymous")
    assert "HR-1 · " in seen.words


@pytest.mark.parametrize("way", WAYS)
async def test_blocked_is_told_until_when(stage, way):
    amina = stage.person("Amina")
    await stage.ask(amina)
    await stage.tick(20)
    await stage.slash(stage.moderator, "mod block", question="HR-1", duration="30m")
    until_s = stage.now() // 1000 + 30 * 60
    seen = await begin(stage, amina, way)
    assert seen.form is None
    assert seen.says("blocked", at=f"<t:{until_s}:t>")
    assert await stage.rows("SELECT count(*) FROM questions") == [(1,)]
