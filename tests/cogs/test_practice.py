"""`/organize practice` as an organizer, a moderator and a participant live through it."""

from bot.cards.base import plain
from bot.texts import say

BANNER = say("en", "practice-banner")
WORDS = "Is this only practice?"


async def switched(stage, state, who=None):
    return await stage.slash(who or stage.organizer, "organize practice", state=state)


async def test_everything_says_practice_and_then_nothing_does(stage):
    bo = stage.person("Bo")
    real = await stage.ask(bo, text="What was asked for real?")
    await stage.tick(3)
    seen = await switched(stage, "on")
    assert seen.says("practice-begun")
    assert seen.words.startswith(BANNER)
    await stage.tick(3)
    assert stage.board.words.startswith(BANNER)
    assert stage.console.words.startswith(BANNER)
    assert stage.shown(stage.shared("programme")).words.startswith(BANNER)

    amina = stage.person("Amina")
    receipt = await stage.slash(
        amina, "ask", principle="HR", question=WORDS, attribution="anonymous"
    )
    assert receipt.words.startswith(BANNER)
    assert "T-HR-1" in receipt.words
    assert f"`{real}`" not in (await stage.slash(stage.moderator, "mod queue")).words
    await stage.slash(stage.moderator, "mod approve", question="t-hr1")
    await stage.tick(3)
    seen = await stage.slash(stage.moderator, "run start")
    assert seen.says("practice-no-start")
    await stage.press(stage.moderator, stage.shared("console"), say("en", "button-next"))
    await stage.tick(3)
    posts = [stage.shown(m).words for m in stage.messages("questions")]
    assert sum(WORDS in plainly for plainly in posts) == 2  # the board, and its own message
    assert all(words.startswith(BANNER) for words in posts)
    await stage.slash(stage.moderator, "mod answered", item="T-HR-1")
    await stage.tick(3)

    seen = await switched(stage, "off")
    assert "PRACTICE" not in seen.words
    assert "1 question," in seen.words
    await stage.tick(3)
    for kind in ("questions", "moderators", "announcements"):
        for message in stage.messages(kind):
            shown = stage.shown(message).words
            assert "PRACTICE" not in shown
            assert WORDS not in shown
    title = plain(stage.config.events[0].title.say("en"))
    assert stage.board.words.startswith(f"## {title}")
    assert real in (await stage.slash(bo, "mine")).words


async def test_control_of_practice_does_nothing_afterwards(stage):
    await switched(stage, "on")
    amina = stage.person("Amina")
    receipt = await stage.slash(
        amina, "ask", principle="HR", question=WORDS, attribution="anonymous"
    )
    await stage.tick(3)
    await switched(stage, "off")
    label = receipt.pressable[0]
    assert (await stage.press(amina, receipt, label)).says("expired-control")
    assert (await stage.press(amina, stage.shared("board"), say("en", "button-mine"))).words


async def test_practice_in_french(stage):
    await switched(stage, "on")
    amina = stage.person("Amina")
    await stage.slash(amina, "settings", language="fr")
    assert (await stage.slash(amina, "now")).words.startswith(say("fr", "practice-banner"))


async def test_practice_goes_on_after_a_restart(stage):
    await switched(stage, "on")
    await stage.slash(
        stage.person("Amina"), "ask", principle="HR", question=WORDS, attribution="anonymous"
    )
    await stage.restart()
    await stage.tick(3)
    assert stage.board.words.startswith(BANNER)
    assert "`T-HR-1`" in (await stage.slash(stage.moderator, "mod queue")).words
    await switched(stage, "off")
    await stage.tick(3)
    assert "PRACTICE" not in stage.board.words
    assert await stage.rows("SELECT * FROM questions") == []


async def test_form_is_taken_only_as_it_was_opened(stage):
    """What was typed in practice never counts, and what counts is never erased with practice."""
    amina = stage.person("Amina")
    for state in ("on", "off"):
        form = await stage.slash(amina, "ask", principle="HR")
        await switched(stage, state)
        seen = await stage.send(amina, form, question=WORDS, attribution="anonymous")
        assert seen.says("practice-form", typed=plain(WORDS)), seen.words
        assert await stage.rows("SELECT * FROM questions") == []
    await switched(stage, "on")
    form = await stage.slash(amina, "ask", principle="HR")
    seen = await stage.send(amina, form, question=WORDS, attribution="anonymous")
    assert "T-HR-1" in seen.words
