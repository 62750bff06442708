"""Browsing the queue, and supporting what others asked."""

import pytest

from bot.texts import say
from tests.cogs.seen import Seen

ASK, PREVIOUS, FOLLOWING = (
    say("en", f"button-{name}") for name in ("ask", "previous", "following")
)


def listed(seen: Seen) -> list[str]:
    """The codes that a page lists, in their order."""
    return [line.split("`")[1] for line in seen.words.split("\n") if line.startswith("`")]


async def support(stage, who, code):
    return await stage.slash(who, "support", question=code)


async def test_questions_are_ordered_by_support_then_age(stage):
    codes = await stage.queue("HR", "WS", "HR")
    await support(stage, stage.organizer, codes[2])
    seen = await stage.slash(stage.moderator, "questions")
    assert listed(seen) == [codes[2], codes[0], codes[1]]
    assert seen.values("question:support:") == listed(seen)


async def test_questions_oldest_first(stage):
    codes = await stage.queue("HR", "WS", "HR")
    await support(stage, stage.organizer, codes[2])
    assert listed(await stage.slash(stage.moderator, "questions", order="oldest")) == codes


async def test_questions_of_one_principle(stage):
    await stage.queue("HR", "WS", "HR")
    seen = await stage.slash(stage.moderator, "questions", principle="whole-of-society")
    assert listed(seen) == ["WS-1"]
    assert "Whole-of-society approach" in seen.words


async def test_questions_in_review_are_not_listed(stage):
    await stage.ask(stage.person("Amina"), text="Nobody but moderators reads this yet")
    seen = await stage.slash(stage.person("Bo"), "questions")
    assert listed(seen) == []
    assert seen.says("queue-empty")
    assert seen.pressable == [ASK]


async def test_questions_are_turned_page_by_page(stage):
    codes = await stage.queue(*["HR"] * 23)
    amina = stage.person("Amina")
    seen = await stage.press(amina, stage.shared("board"), say("en", "button-questions"))
    assert listed(seen) == codes[:10]
    assert seen.pressable == [FOLLOWING, ASK]
    seen = await stage.press(amina, seen, FOLLOWING)
    assert listed(seen) == codes[10:20]
    seen = await stage.press(amina, seen, FOLLOWING)
    assert listed(seen) == codes[20:]
    assert seen.pressable == [PREVIOUS, ASK]
    seen = await stage.press(amina, seen, PREVIOUS)
    assert listed(seen) == codes[10:20]


async def test_questions_page_keeps_principle_and_order(stage):
    codes = await stage.queue(*["HR"] * 12, "WS")
    await support(stage, stage.organizer, codes[11])
    amina = stage.person("Amina")
    seen = await stage.slash(amina, "questions", principle="HR", order="oldest")
    assert listed(await stage.press(amina, seen, FOLLOWING)) == codes[10:12]


async def test_questions_page_that_emptied_meanwhile_shows_the_last_one(live):
    codes = await live.queue(*["HR"] * 11)
    amina = live.person("Amina")
    seen = await live.slash(amina, "questions")
    await live.slash(live.moderator, "mod next")
    seen = await live.press(amina, seen, FOLLOWING)
    assert listed(seen) == codes[1:]
    assert not seen.says("queue-empty")


async def test_questions_show_what_moved_to_another_principle(stage):
    await stage.queue("HR")
    await stage.slash(stage.moderator, "mod principle", question="HR-1", principle="WS")
    assert listed(await stage.slash(stage.organizer, "questions")) == ["HR-1 → WS"]
    await stage.tick(3)
    assert "`HR-1 → WS` ▲ 0" in stage.shown(stage.shared("board")).words


@pytest.mark.parametrize("typed", ["HR-1", "hr1", " hr 1 ", "Hr–01"])
async def test_support_and_again_takes_it_back(stage, typed):
    await stage.queue("HR")
    amina = stage.person("Amina")
    given = await support(stage, amina, typed)
    assert given.words == say("en", "support-given", code="HR-1", count=1)
    assert await stage.rows("SELECT support FROM questions") == [(1,)]
    back = await support(stage, amina, typed)
    assert back.words == say("en", "support-taken-back", code="HR-1", count=0)
    assert await stage.rows("SELECT support FROM questions") == [(0,)]


async def test_support_from_the_boards_menu(stage):
    await stage.queue("HR", "WS")
    await stage.tick(3)
    assert stage.board.values("question:support:") == ["HR-1", "WS-1"]
    seen = await stage.choose(
        stage.person("Amina"), stage.shared("board"), "question:support:", "WS-1"
    )
    assert seen.says("support-given", code="WS-1", count=1)
    await stage.tick(3)
    assert "`WS-1` ▲ 1" in stage.board.words


async def test_support_from_a_page(stage):
    await stage.queue("HR")
    amina = stage.person("Amina")
    page = await stage.slash(amina, "questions")
    seen = await stage.choose(amina, page, "question:support:", "HR-1")
    assert seen.says("support-given", code="HR-1", count=1)


async def test_support_of_ones_own_is_refused(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    assert (await support(stage, amina, "HR-1")).refuses("own-question", code="HR-1")
    await stage.slash(stage.moderator, "mod approve", question="HR-1")
    assert (await support(stage, amina, "HR-1")).refuses("own-question", code="HR-1")
    assert await stage.rows("SELECT count(*) FROM supports") == [(0,)]


async def test_support_of_what_is_in_review_is_as_of_none(stage):
    await stage.ask(stage.person("Amina"))
    bo = stage.person("Bo")
    assert (await support(stage, bo, "HR-1")).refuses("question-unknown", code="HR-1")
    assert (await support(stage, bo, "HR-2")).refuses("question-unknown", code="HR-2")


async def test_support_of_what_is_on_the_floor_is_refused(live):
    await live.queue("HR")
    await live.slash(live.moderator, "mod next")
    seen = await support(live, live.person("Bo"), "HR-1")
    assert seen.refuses("support-closed", code="HR-1", status="on_floor")
