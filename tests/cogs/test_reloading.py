"""`/organize reload` as an organizer uses it: a file is sent, shown, and put in force."""

from bot.texts import say
from tests.builders import ROOT

TEXT = (ROOT / "config.toml").read_text(encoding="utf-8")
APPLY = say("en", "button-reload")


async def reload(stage, text):
    sent = ("new.toml", text.encode())
    return await stage.slash(stage.organizer, "organize reload", file=sent)


async def apply(stage, seen):
    """Press whichever button puts it in force and keeps the times."""
    (label,) = [label for label in seen.pressable if "times" not in label or "keep" in label]
    return await stage.press(stage.organizer, seen, label)


async def test_programme_that_is_sent_is_shown_then_put_in_force(stage):
    text = TEXT.replace('name = "Ben Lewis"', 'name = "Ben A. Lewis"')
    seen = await reload(stage, text)
    assert "“Ben Lewis” → “Ben A. Lewis”" in seen.words
    assert await stage.rows("SELECT name FROM speakers WHERE key = 'lewis'") == [("Ben Lewis",)]
    seen = await apply(stage, seen)
    assert "version 2" in seen.words
    assert await stage.rows("SELECT name FROM speakers WHERE key = 'lewis'") == [("Ben A. Lewis",)]
    status = await stage.slash(stage.organizer, "organize status")
    assert say("en", "status-version", version=2) in status.words


async def test_mistake_in_the_file_is_one_sentence(stage):
    seen = await reload(stage, TEXT.replace('duration = "10m"', 'duration = "ten"'))
    assert 'new.toml: sessions\\[0].duration is "ten"; expected a duration' in seen.words
    assert seen.pressable == []
