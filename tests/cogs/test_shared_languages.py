"""Shared messages in the event's languages, one below another, within one message."""

import pytest

from bot.config.text import Text
from bot.texts import say
from tests.builders import approved, participant
from tests.cogs.stage import configured, staged
from tests.cogs.test_largest import TRICKY, largest

TWO, THREE, ALL = ("en", "fr"), ("fr", "ar", "zh"), ("ar", "en", "fr", "es", "ru", "zh")
WORDS_MAX = 4000


@pytest.mark.parametrize("languages", [TWO, THREE, ALL])
async def test_shared_messages_of_the_shipped_event(tmp_path, languages):
    async with staged(tmp_path, questions={"length_max": 1000}) as stage:
        await stage.reconfigure(languages=languages)
        await stage.open()
        await stage.slash(stage.moderator, "run start")
        for principle in ("HR", "ND", "WG", "WS") * 6:
            asker = participant(len(stage.asked))
            text = "Qui va payer pour tout cela dans les communes ?"
            question = await approved(stage.context, asker, principle=principle, text=text)
            stage.asked.append(question.code)
        await stage.slash(stage.moderator, "mod next")
        await stage.tick(3)
        shown = (stage.shown(message).words for message in stage.messages("questions"))
        words = next(words for words in shown if "▲" in words)
        places = [words.find(say(language, "board-how")) for language in languages]
        assert -1 not in places
        assert places == sorted(places)
        assert words.count("`HR-") >= (5 if languages == TWO else 2)
        assert say("en", "board-how") in words or "en" not in languages
        assert len(words) <= WORDS_MAX
        for language in languages:
            principle = configured().events[0].principles[0].title.say(language)
            assert principle in words
        taken = stage.shown(stage.messages("questions")[-1]).words
        for language in languages:
            assert say(language, "floor-now", code=stage.asked[0]) in taken
            assert say(language, "reason-turn-online") in taken
            assert languages != TWO or say(language, "reason-turn-online") in stage.board.words
        await stage.slash(stage.moderator, "mod answered", item=stage.asked[0])
        await stage.slash(stage.organizer, "organize close")
        await stage.tick(3)


@pytest.mark.parametrize("languages", [THREE, ALL])
async def test_shared_messages_at_their_largest(tmp_path, languages):
    """The last languages give way before anything is cut off within a message."""
    async with staged(tmp_path) as stage:
        event = largest()
        words = Text(dict.fromkeys(languages, (TRICKY * 100)[:100]))
        for name in ("principles", "sessions"):
            event[name] = tuple(one.model_copy(update={"title": words}) for one in event[name])
        await stage.reconfigure(**{**event, "languages": languages})
        await stage.open()
        await stage.slash(stage.moderator, "run start")
        for number in range(20):
            code, text = f"QQQ{chr(65 + number % 10)}", (TRICKY * 1000)[:1000]
            await approved(stage.context, participant(number), principle=code, text=text)
        await stage.slash(stage.moderator, "mod next")
        await stage.slash(stage.moderator, "poll open", poll="P-1")
        await stage.tick(3)
        await stage.slash(stage.moderator, "poll close", poll="P-1")
        await stage.slash(stage.moderator, "poll publish", poll="P-1")
        seen = await stage.slash(stage.moderator, "run delay", minutes=6)
        await stage.press(stage.moderator, seen, seen.pressable[-1])
        await stage.tick(3)
        await stage.slash(stage.moderator, "mod answered", item="QQQA-1")
        await stage.slash(stage.organizer, "organize close")
        await stage.tick(3)
        for kind in ("questions", "announcements"):
            for message in stage.messages(kind):
                parts = stage.shown(message).components
                length = sum(len(part["content"]) for part in parts if part.get("type") == 10)
                assert length <= WORDS_MAX
        ended = stage.shown(stage.messages("announcements")[-1]).words
        for language in languages:
            assert say(language, "outcome-head", count=20) in ended
