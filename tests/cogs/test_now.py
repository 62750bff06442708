"""What is on now, as somebody who comes late sees it."""

from bot.texts import say


def label(name):
    return say("en", f"button-{name}")


async def test_now_before_anything_happened(stage):
    seen = await stage.slash(stage.person("Amina"), "now")
    assert seen.says("now-waiting", count=0)
    assert seen.says("now-answered", count=0)
    assert seen.says("now-none")
    assert seen.says("now-floor-free")


async def test_now_tells_the_floor_the_next_and_what_is_mine(live):
    amina = live.person("Amina")
    await live.queue("HR", "WS", "ND")
    mine = await live.ask(amina, "HR", "Why do the numbers not add up?")
    await live.slash(amina, "hand")
    await live.slash(live.moderator, "mod next")
    await live.slash(live.moderator, "mod answered", item="HR-1")
    await live.slash(live.moderator, "mod next")
    seen = await live.slash(amina, "now")
    assert seen.says("board-on-floor", code="ND-1")
    assert seen.says("now-waiting", count=2)
    assert "Next by the rule: `WS-1`" in seen.words
    assert seen.says("now-answered", count=1)
    assert "`HR-1`" in seen.words
    assert f"`{mine}` in review · Why do the numbers not add up?" in seen.words
    assert seen.says("hand-is-queued", code="H-1")
    assert "Heard so far: online 2 of 4" in seen.words
    assert label("lower") in seen.pressable
    assert mine not in (await live.slash(live.person("Bo"), "now")).words


async def test_now_is_drawn_anew_in_place_also_after_a_restart(live):
    await live.tick(3)
    amina, board = live.person("Amina"), live.shared("board")
    seen = await live.press(amina, board, label("now"))
    await live.queue("HR")
    await live.restart()
    again = await live.press(amina, seen, label("refresh"))
    assert again.says("now-waiting", count=1)
    form = await live.press(amina, again, label("hand"))
    assert form.title == say("en", "form-hand-title")


async def test_many_questions_of_mine_fit(live):
    amina = live.person("Amina")
    for number in range(5):
        await live.ask(amina, "HR", f"Why does number {number} not add up?" + " x" * 200)
        await live.tick(21)
    seen = await live.slash(amina, "now")
    assert [f"`HR-{n}` in review" in seen.words for n in range(1, 6)] == [True] * 5


async def test_now_after_the_close_says_that_nothing_is_open(live):
    await live.slash(live.organizer, "organize close")
    seen = await live.slash(live.person("Amina"), "now")
    assert "Nothing is open here now" in seen.words
