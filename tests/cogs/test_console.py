"""The same by pressing: the console, its menus, an item that is open."""

from bot.texts import say

APPROVE, DECLINE, FLOOR, ANSWERED, BACK, NEXT, QUEUE, START, SKIP = (
    say("en", f"button-{name}")
    for name in (
        "approve",
        "decline",
        "floor",
        "answered",
        "back",
        "next",
        "queue",
        "start",
        "skip",
    )
)


async def opened(stage, code, who=None):
    """An item, opened from the console's menu."""
    await stage.tick(3)
    who = who or stage.moderator
    return await stage.choose(who, stage.shared("console"), "item:open:", code)


async def status(stage, code):
    ((found,),) = await stage.rows("SELECT status FROM questions WHERE code = :code", code=code)
    return found


async def test_console_opens_an_item_whole(stage):
    text = "A question of many words, " * 15
    await stage.ask(stage.person("Amina"), text=text)
    seen = await opened(stage, "HR-1")
    assert text.strip() in seen.words
    assert seen.says("status-in-review")
    assert say("en", "attribution-anonymous") in seen.words
    assert set(seen.pressable) >= {APPROVE, DECLINE}


async def test_console_approves(stage):
    await stage.ask(stage.person("Amina"))
    seen = await stage.press(stage.moderator, await opened(stage, "HR-1"), APPROVE)
    assert seen.says("decided-queued", code="HR-1")
    assert await status(stage, "HR-1") == "queued"


async def test_console_declines_for_a_reason_at_one_tap(stage):
    await stage.ask(stage.person("Amina"))
    seen = await stage.press(stage.moderator, await opened(stage, "HR-1"), DECLINE)
    reasons = [r.say("en") for r in stage.config.events[0].questions.decline_reasons]
    assert [option["label"] for option in seen.options("item:declined:")] == reasons
    assert await status(stage, "HR-1") == "in_review"
    seen = await stage.choose(stage.moderator, seen, "item:declined:", "2")
    assert seen.says("decided-declined", code="HR-1", reason=reasons[2])
    assert await stage.rows("SELECT reason FROM questions") == [(reasons[2],)]


async def test_console_takes_the_floor_for_a_reason(live):
    await live.queue("HR", "WS")
    seen = await live.press(live.moderator, await opened(live, "WS-1"), FLOOR)
    reasons = [r.say("en") for r in live.config.events[0].selection.override_reasons]
    assert [option["label"] for option in seen.options("item:floored:")] == reasons
    seen = await live.choose(live.moderator, seen, "item:floored:", "0")
    assert seen.says("taken", code="WS-1")
    assert await status(live, "WS-1") == "on_floor"


async def test_console_next_answered_back(live):
    await live.queue("HR")
    await live.tick(3)
    assert live.console.pressable[:1] == [NEXT]
    await live.press(live.moderator, live.shared("console"), NEXT)
    await live.tick(3)
    assert NEXT not in live.console.pressable
    await live.press(live.moderator, live.shared("console"), BACK)
    assert await status(live, "HR-1") == "queued"
    await live.tick(3)
    await live.press(live.moderator, live.shared("console"), NEXT)
    await live.tick(3)
    await live.press(live.moderator, live.shared("console"), ANSWERED)
    assert await status(live, "HR-1") == "answered"


async def test_console_taken_card_answers_and_puts_back(live):
    await live.queue("HR")
    taken = await live.slash(live.moderator, "mod next")
    assert (await live.press(live.moderator, taken, BACK)).says("decided-queued", code="HR-1")
    taken = await live.slash(live.moderator, "mod next")
    assert (await live.press(live.moderator, taken, ANSWERED)).says("decided-answered", code="HR-1")


async def test_console_queue_is_ones_own_and_is_kept_up(stage):
    await stage.ask(stage.person("Amina"))
    await stage.tick(3)
    seen = await stage.press(stage.moderator, stage.shared("console"), QUEUE)
    assert seen.says("console-in-review", count=1)
    await stage.ask(stage.person("Bo"))
    again = await stage.press(stage.moderator, seen, QUEUE)
    assert again.says("console-in-review", count=2)
    assert again.on.id == seen.on.id


async def test_console_answer_stands_in_the_private_message_that_was_pressed_on(stage):
    await stage.ask(stage.person("Amina"))
    item = await opened(stage, "HR-1")
    done = await stage.press(stage.moderator, item, APPROVE)
    assert done.on.id == item.on.id
    assert done.pressable == [say("en", "button-undo", code="HR-1"), say("en", "button-review-on")]


async def test_console_of_two_moderators_one_wins(stage):
    await stage.ask(stage.person("Amina"))
    first = await opened(stage, "HR-1")
    await stage.tick(61)  # nobody holds it any more
    second = await opened(stage, "HR-1", stage.second)
    await stage.press(stage.second, second, APPROVE)
    before = await stage.dump()
    reasons = await stage.forge(stage.moderator, first.act("item:decline:"))
    late = await stage.forge(stage.moderator, "item:declined:HR-1 1", "0")
    for seen in (reasons, late):
        assert seen.refuses("decided-meanwhile", code="HR-1", status="queued", who="Second")
    after = await stage.dump()
    for name in ("questions", "log", "turns"):
        assert after[name] == before[name]


async def test_console_answered_means_what_it_showed(live):
    """What took the floor after the console was drawn is not answered by pressing on it."""
    await live.queue("HR", "WS")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    stale = live.shared("console")
    await live.slash(live.second, "mod answered", item="HR-1")
    await live.slash(live.second, "mod next")
    for label in (ANSWERED, BACK):
        seen = await live.press(live.moderator, stale, label)
        assert seen.refuses("move-impossible", code="HR-1", status="answered")
    assert await status(live, "WS-1") == "on_floor"


async def test_console_asks_for_a_session_that_is_due(stage):
    assert START not in stage.console.pressable
    await stage.tick(10 * 60)
    assert stage.console.pressable[:4] == [START, "+2", "+5", SKIP]
    seen = await stage.press(stage.moderator, stage.shared("console"), START)
    assert seen.words.startswith("Opening and welcome")
    await stage.tick(3)
    assert START not in stage.console.pressable


async def test_console_moves_a_session_that_is_due(draft_stage):
    await draft_stage.reconfigure(hard_end=False)
    await draft_stage.open()
    await draft_stage.tick(10 * 60)
    console = draft_stage.shared("console")
    assert (await draft_stage.press(draft_stage.moderator, console, "+5")).says(
        "delayed", minutes=5, count=7
    )
    await draft_stage.tick(3)
    assert START not in draft_stage.console.pressable


async def test_console_start_pressed_twice_starts_one_session(stage):
    await stage.tick(10 * 60)
    console = stage.shared("console")
    await stage.press(stage.moderator, console, START)
    before = await stage.dump()
    seen = await stage.press(stage.second, console, START)
    assert seen.refuses("session-running", session="opening")
    assert await stage.dump() == before


async def test_console_starts_a_session_over_the_one_that_runs(live):
    await live.tick(20 * 60)
    seen = await live.press(live.moderator, live.shared("console"), START)
    assert seen.words.startswith("Human rights of all migrants")
    found = await live.rows("SELECT status FROM sessions ORDER BY place LIMIT 2")
    assert found == [("ended",), ("running",)]


async def test_moderators_button_pressed_by_somebody_else_is_refused(live):
    await live.queue("HR")
    await live.ask(live.person("Amina"), "WS")
    await live.tick(3)
    console, bo = live.shared("console"), live.person("Bo")
    before = await live.dump()
    for label in (NEXT, QUEUE):
        assert (await live.press(bo, console, label)).refuses("not-moderator", role=0)
    seen = await live.choose(bo, console, "item:open:", "WS-1")
    assert seen.refuses("not-moderator", role=0)
    for act in (
        "item:approve:WS-1 1",
        "item:decline:WS-1 1",
        "item:floor:HR-1 2",
        "floor:answered:",
        "floor:back:",
        "run:start:rights",
        "run:delay:2 0 rights",
        "run:choose:delay 2 over x",
        "run:skip:rights",
        "run:leave:rights",
        "poll:open:P-1",
        "poll:close:P-1",
        "poll:publish:P-1",
        "poll:cancel:P-1",
    ):
        assert (await live.forge(bo, act)).refuses("not-moderator", role=0), act
    for act in ("item:declined:WS-1 1", "item:floored:HR-1 2", "run:name:delay 2 x"):
        assert (await live.forge(bo, act, "0")).refuses("not-moderator", role=0), act
    assert await live.dump() == before
