"""What people type is shown as they typed it, wherever it is shown, and pings nobody."""

import pytest

from bot.cards.base import cut, excerpt, plain, quote
from bot.texts import say
from tests.cogs.stage import staged

ITEM = "item:open:"
TRICKS = [
    "Why <@{id}>, <@&{id}>, @everyone and @here?",
    "**Who** _pays_ for ||this|| and `that`, ~~when~~?",
    "[Read this](https://evil.example) or [https://un.org](https://evil.example)?",
    "# Why?\n> Who says\n- this\n1. and that?",
    "See https://example.org/a_b_c and tell me why: \\*not bold\\*",
]


def typed_by(stage, trick):
    return trick.replace("{id}", str(stage.moderator.id))


@pytest.mark.parametrize("trick", TRICKS)
async def test_question_is_shown_as_typed_everywhere(live, trick):
    amina, text = live.person("Amina"), typed_by(live, trick)
    receipt = await live.slash(amina, "ask", principle="HR", question=text, attribution="anonymous")
    assert quote(text) in receipt.words
    await live.tick(3)
    assert excerpt(text) in live.console.words
    item = await live.choose(live.moderator, live.shared("console"), ITEM, "HR-1")
    assert quote(text) in item.words
    reasons = await live.press(live.moderator, item, say("en", "button-decline"))
    assert quote(cut(text, 300)) in reasons.words
    await live.slash(live.moderator, "mod approve", question="HR-1")
    await live.tick(3)
    assert excerpt(text) in live.board.words
    assert excerpt(text) in (await live.slash(amina, "questions")).words
    assert quote(cut(text, 240)) in (await live.slash(amina, "mine")).words
    taken = await live.slash(live.moderator, "mod next")
    assert quote(text) in taken.words
    await live.tick(3)
    assert quote(text) in live.board.words
    posted = live.shown(live.messages("questions")[-1]).words
    assert quote(text) in posted
    await live.slash(live.moderator, "mod answered", item="HR-1", answer=text, by=text[:200])
    assert plain(cut(text, 300)) in (await live.slash(amina, "mine")).words
    await live.slash(live.organizer, "organize close")
    await live.tick(3)
    assert plain(cut(text, 60)) in live.shown(live.messages("announcements")[-1]).words


@pytest.mark.parametrize("trick", TRICKS)
async def test_names_and_reasons_are_shown_as_typed(live, trick):
    amina, name = live.person("Amina"), " ".join(typed_by(live, trick).split())[:90]
    joined = await live.slash(amina, "join", name=name, affiliation=name)
    assert plain(name) in joined.words
    receipt = await live.slash(
        amina, "ask", principle="HR", question="Who pays for all of it?", attribution="named"
    )
    asker = plain(f"{name}, {name}")
    assert asker in receipt.words
    await live.slash(live.moderator, "mod approve", question="HR-1")
    taken = await live.slash(live.moderator, "mod floor", item="HR-1", reason=name)
    assert plain(name) in taken.words
    assert asker in taken.words
    await live.tick(3)
    assert asker in live.board.words
    assert plain(name) in live.board.words
    declined = await live.slash(live.moderator, "mod decline", question="HR-1", reason=name)
    assert plain(name) in declined.words
    assert plain(name) in (await live.slash(amina, "mine")).words


@pytest.mark.parametrize("trick", TRICKS[:3])
async def test_polls_are_shown_as_typed(live, trick):
    text = typed_by(live, trick).replace("|", "/")
    options = f"{text[:80]} a|{text[:80]} b"
    made = await live.slash(live.moderator, "poll create", question=text, options=options)
    assert plain(text) in made.words
    await live.press(live.moderator, made, say("en", "button-poll-open"))
    await live.tick(3)
    message = live.messages("questions")[-1]
    shown = live.shown(message).words
    for part in (text, f"{text[:80]} a", f"{text[:80]} b"):
        assert plain(part) in shown
    vote = await live.choose(live.person("Amina"), message, "poll:vote:", "1")
    assert plain(f"{text[:80]} b") in vote.words
    assert plain(text) in (await live.slash(live.moderator, "poll list")).words


@pytest.mark.parametrize("trick", TRICKS[:3])
async def test_refusals_repeat_as_typed(stage, trick):
    text = typed_by(stage, trick)[:40]
    amina = stage.person("Amina")
    for seen in (
        await stage.slash(amina, "support", question=text),
        await stage.slash(amina, "questions", principle=text),
        await stage.slash(stage.moderator, "poll open", poll=text),
        await stage.slash(stage.moderator, "run start", session=text.casefold()),
    ):
        assert plain(text.strip()).casefold() in seen.words.casefold()


async def test_moderators_names_are_shown_as_they_are(live):
    await live.ask(live.person("Amina"))
    loud = live.person("**Loud** _<@1>_", manage_messages=True)
    await live.tick(3)
    await live.choose(loud, live.shared("console"), ITEM, "HR-1")
    seen = await live.slash(live.moderator, "mod approve", question="HR-1")
    assert plain("**Loud** _<@1>_") in seen.words


async def test_title_and_programme_are_shown_as_configured(tmp_path):
    async with staged(tmp_path) as stage:
        event = stage.config.events[0]
        opening = event.sessions[0]
        tricky = type(opening.title)("*Opening* & [more](https://evil.example)")
        sessions = (opening.model_copy(update={"title": tricky}), *event.sessions[1:])
        await stage.reconfigure(sessions=sessions, title=tricky)
        await stage.open()
        await stage.slash(stage.moderator, "run start")
        await stage.tick(3)
        for kind in ("board", "console", "programme"):
            assert stage.shown(stage.shared(kind)).words.count(plain(str(tricky))) > 0
        assert plain(str(tricky)) in stage.shown(stage.messages("announcements")[-1]).words
