"""An event at every limit of the configuration still fits into Discord's messages."""

import pytest

from bot.cards.console import FIRST_WAITING
from bot.config.text import Text
from bot.texts import say
from tests.builders import approved, participant
from tests.cogs.stage import configured, staged

LONGEST = "l" * 63  # of a key
TRICKY = "*_~`|<>[]"  # each is two characters once it is made plain


def largest(sign=TRICKY):
    """An event at every limit of the configuration."""
    event = configured().events[0]
    words = Text({"en": (sign * 100)[:100], "fr": (sign[::-1] * 100)[:100]})
    long = Text({"en": "t" * 1000, "fr": "u" * 1000})
    principles = tuple(
        event.principles[0].model_copy(
            update={"key": f"{n}{LONGEST}"[:63], "code": f"QQQ{chr(65 + n)}", "title": words,
                    "text": long, "objectives": ()}
        )
        for n in range(10)
    )  # fmt: skip
    sessions = tuple(
        event.sessions[0].model_copy(
            update={"key": f"{n}{LONGEST}"[:63], "title": words, "start": s.start,
                    "principles": tuple(p.key for p in principles)}
        )
        for n, s in enumerate(event.sessions * 7)
    )  # fmt: skip
    poll = event.polls[0].model_copy(
        update={"question": Text((sign * 300)[:300]), "options": (words,) * 20, "session": ""}
    )
    return {
        "principles": principles,
        "sessions": sessions,
        "polls": (poll,) * 20,
        "languages": ("en", "fr"),
        "title": Text({"en": (sign * 256)[:256], "fr": (sign * 256)[:256]}),
        "summary": Text("s" * 2000),
        "footnotes": (Text("f" * 1000),) * 20,
        "links": dict.fromkeys(
            ("register", "watch", "interpretation", "captions", "documents", "conduct", "help"),
            "https://example.org/" + "a" * 400,
        ),
        "questions": {"length_max": 1000, "open_per_person": 100,
                      "decline_reasons": (Text((sign * 100)[:100]),) * 25},
        "selection": {"override_reasons": (Text((sign * 100)[:100]),) * 25},
    }  # fmt: skip


async def filled(stage, sign=TRICKY):
    """Ask six questions on each of ten principles, all as long as they may be."""
    await stage.reconfigure(**largest(sign))
    await stage.open()
    await stage.slash(stage.moderator, "run start")
    for number in range(60):
        code, text = f"QQQ{chr(65 + number % 10)}", (sign * 1000)[:1000]
        await approved(stage.context, participant(number), principle=code, text=text)
    await stage.tick(3)


@pytest.fixture
async def full(tmp_path):
    """A stage on which everything is as long as it may be; every request is checked at its end."""
    async with staged(tmp_path) as stage:
        await filled(stage)
        yield stage


async def test_board_at_its_largest(full):
    await full.slash(full.moderator, "mod next")
    await full.tick(3)
    body = full.board.components
    assert len(body) <= 40
    assert sum(len(c["content"]) for c in body if c["type"] == 10) <= 4000
    assert "### On the floor" in full.board.words
    assert len(full.board.values("question:support:")) == 25
    assert full.board.pressable[0] == say("en", "button-ask")
    assert len(set(full.board.acts)) == len(full.board.acts)


async def test_board_at_its_largest_names_every_principle(tmp_path):
    """Where not all fits, the questions give way, not the last principles."""
    async with staged(tmp_path) as stage:
        await filled(stage, "word ")
        await stage.slash(stage.moderator, "mod next")
        await stage.tick(3)
        for number in range(10):
            assert f"### QQQ{chr(65 + number)} ·" in stage.board.words
        assert say("en", "board-more", count=6) in stage.board.words
        await stage.slash(stage.moderator, "mod answered", item="QQQA-1")
        await stage.tick(3)
        assert "`QQQJ-1` ▲ 0" in stage.board.words


async def test_board_of_four_principles_shows_five_of_each_beside_the_floor(tmp_path):
    async with staged(tmp_path, questions={"length_max": 1000}) as stage:
        await stage.open()
        await stage.slash(stage.moderator, "run start")
        for _ in range(6):
            await stage.queue("HR", "ND", "WG", "WS", text=("word " * 200).strip())
        await stage.slash(stage.moderator, "mod next")
        await stage.tick(3)
        for code in ("HR", "ND", "WG", "WS"):
            assert stage.board.words.count(f"`{code}-") == 5
        assert "…" in stage.board.words
        assert not stage.board.words.endswith("…")


async def test_console_and_items_at_their_largest(full):
    for number in range(14):
        await full.ask(full.person(f"Asker {number}"), "QQQA", (TRICKY * 112)[:1000])
    await full.tick(3)
    assert len(full.console.values("item:open:")) == 2 * FIRST_WAITING
    assert full.console.pressable
    code = full.console.values("item:open:")[0]
    item = await full.choose(full.moderator, full.shared("console"), "item:open:", code)
    assert say("en", "button-decline") in item.pressable
    reasons = await full.press(full.moderator, item, say("en", "button-decline"))
    assert len(reasons.values("item:declined:")) == 25
    queue = await full.slash(full.moderator, "mod queue")
    assert queue.pressable


async def test_answers_at_their_largest(full):
    amina = full.person("Amina")
    for _ in range(9):
        await full.ask(amina, "QQQA", (TRICKY * 112)[:1000])
        await full.tick(30)
    mine = await full.slash(amina, "mine")
    assert mine.pressable
    page = await full.slash(amina, "questions", principle=f"0{LONGEST}"[:63], order="oldest")
    assert page.pressable
    for command in ("agenda", "event", "help"):
        assert (await full.slash(amina, command)).words
    assert (await full.slash(full.organizer, "organize status")).words
    assert len((await full.slash(amina, "ask")).values("principle")) == 10


async def test_polls_at_their_largest(full):
    await full.slash(full.moderator, "poll open", poll="P-1")
    await full.tick(3)
    amina, message = full.person("Amina"), full.messages("questions")[-1]
    await full.choose(amina, message, "poll:vote:", "19")
    await full.slash(full.moderator, "poll close", poll="P-1")
    await full.slash(full.moderator, "poll publish", poll="P-1")
    await full.tick(3)
    assert (await full.slash(full.moderator, "poll list")).says("poll-list-head", count=20)


async def test_announcements_at_their_largest(full):
    await full.tick(6)
    await full.slash(full.moderator, "run next")
    seen = await full.slash(full.moderator, "run delay", minutes=6)
    await full.press(full.moderator, seen, seen.pressable[-1])
    await full.tick(3)
    await full.slash(full.organizer, "organize close")
    await full.tick(3)
    outcome = full.messages("announcements")[-1]
    assert [file.filename for file in outcome.attachments] == ["outcomes.md"]
    content = (await outcome.attachments[0].read()).decode()
    assert content.count("\n`QQQ") == 60


async def test_setup_at_its_largest(tmp_path):
    async with staged(tmp_path) as stage:
        await stage.reconfigure(title=Text((TRICKY * 30)[:256]))
        seen = await stage.slash(stage.organizer, "organize setup")
        assert len([act for act in seen.acts if act.startswith("organize:")]) == 8
        assert len(seen.components) <= 40


async def test_nothing_that_was_drawn_is_kept(full):
    """A view without timeout would stay in memory for as long as the bot runs."""
    amina = full.person("Amina")
    for command in ("ask", "questions", "mine", "join", "help"):
        await full.slash(amina, command)
    kept = full.bot._connection._view_store
    assert not kept._views
    assert not kept._modals
    assert not kept._synced_message_views


async def test_programme_that_is_moved_at_its_largest(full):
    choices = await full.slash(full.moderator, "run delay", minutes=5)
    assert 1 <= len(choices.options("run:name:")) <= 25
    done = await full.press(full.moderator, choices, say("en", "button-choice-over", over=5))
    assert say("en", "moved-told") in done.words
    await full.tick(3)
    said = [full.shown(m).words for m in full.messages("announcements")]
    assert sum(say("en", "retimed") in words for words in said) == 1
    seen = await full.slash(full.moderator, "run extend", minutes=20)
    assert seen.pressable
    key = choices.values("run:name:")[0].split()[1]
    assert "is left out" in (await full.slash(full.moderator, "run skip", session=key)).words
