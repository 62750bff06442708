"""Whatever was drawn by one process works on in the next: buttons, menus and open forms."""

from bot.texts import say
from tests.builders import SLUG

TEXT = "Who pays for the implementation of the Compact?"


def label(name, **blanks):
    return say("en", f"button-{name}", **blanks)


async def test_board_after_a_restart(stage):
    await stage.queue("HR")
    await stage.tick(3)
    board = stage.shared("board")
    await stage.restart()
    amina = stage.person("Amina")
    assert (await stage.press(amina, board, label("ask"))).title == say("en", "form-ask-title")
    assert "`HR-1`" in (await stage.press(amina, board, label("questions"))).words
    assert (await stage.press(amina, board, label("mine"))).says("mine-empty")
    assert (await stage.press(amina, board, label("agenda"))).says("agenda-times")
    assert (await stage.press(amina, board, label("help"))).pressable
    seen = await stage.choose(amina, board, "question:support:", "HR-1")
    assert seen.says("support-given", code="HR-1", count=1)
    assert stage.shared("board").id == board.id


async def test_answers_to_askers_after_a_restart(stage):
    amina = stage.person("Amina")
    typed = {"principle": "HR", "attribution": "anonymous"}
    receipt = await stage.slash(amina, "ask", question=TEXT, **typed)
    held = await stage.slash(amina, "ask", question=TEXT, **typed)
    page = await stage.slash(amina, "mine")
    await stage.restart()
    assert (await stage.press(amina, receipt, label("edit"))).typed("question") == TEXT
    assert (await stage.press(amina, page, label("edit-code", code="HR-1"))).form
    assert (await stage.press(amina, held, label("finish"))).typed("question") == TEXT
    seen = await stage.press(amina, page, label("withdraw-code", code="HR-1"))
    assert seen.says("withdrawn", code="HR-1")
    seen = await stage.press(amina, receipt, label("withdraw"))
    assert seen.refuses("move-impossible", code="HR-1", status="withdrawn")


async def test_pages_after_a_restart(stage):
    await stage.queue(*["HR"] * 12)
    amina = stage.person("Amina")
    page = await stage.slash(amina, "questions")
    await stage.restart()
    page = await stage.press(amina, page, label("following"))
    assert "`HR-12`" in page.words
    await stage.restart()
    page = await stage.press(amina, page, label("previous"))
    await stage.restart()
    seen = await stage.choose(amina, page, "question:support:", "HR-3")
    assert seen.says("support-given", code="HR-3", count=1)


async def test_forms_opened_before_a_restart_are_taken_after_it(stage):
    amina, bo = stage.person("Amina"), stage.person("Bo")
    join = await stage.slash(amina, "join")
    ask = await stage.press(amina, stage.shared("board"), label("ask"))
    missing = await stage.slash(bo, "ask", principle="WS", question=TEXT, attribution="named")
    await stage.restart()
    assert (await stage.send(amina, join, name="Amina")).says("joined-head")
    filled = {"principle": "human-rights", "question": TEXT, "attribution": "anonymous"}
    receipt = await stage.send(amina, ask, **filled)
    assert "HR-1 · " in receipt.words
    assert "WS-1 · " in (await stage.send(bo, missing, name="Bo Li")).words
    edit = await stage.press(amina, receipt, label("edit"))
    await stage.restart()
    assert (await stage.send(amina, edit, question=f"{TEXT} And who else?")).says(
        "edited", code="HR-1", status_words=say("en", "status-in-review")
    )


async def test_console_after_a_restart(live):
    await live.queue("HR", "WS")
    await live.tick(3)
    console = live.shared("console")
    await live.restart()
    taken = await live.press(live.moderator, console, label("next"))
    assert taken.says("taken", code="HR-1")
    await live.tick(3)
    await live.restart()
    assert (await live.press(live.moderator, taken, label("back"))).says(
        "decided-queued", code="HR-1"
    )
    await live.tick(3)
    await live.press(live.moderator, console, label("next"))
    await live.tick(3)
    await live.restart()
    assert (await live.press(live.moderator, console, label("answered"))).says(
        "decided-answered", code="WS-1"
    )
    assert (await live.press(live.moderator, console, label("queue"))).says(
        "console-queued", count=1
    )
    assert live.shared("console").id == console.id


async def test_items_after_a_restart(live):
    await live.queue("HR")
    for name, principle in (("Amina", "WS"), ("Bo", "ND")):
        await live.ask(live.person(name), principle)
    await live.tick(3)
    console, items = live.shared("console"), {}
    for code in ("HR-1", "WS-1", "ND-1"):
        items[code] = await live.choose(live.moderator, console, "item:open:", code)
    await live.restart()
    assert (await live.press(live.moderator, items["WS-1"], label("approve"))).says(
        "decided-queued", code="WS-1"
    )
    decline = await live.press(live.moderator, items["ND-1"], label("decline"))
    floor = await live.press(live.moderator, items["HR-1"], label("floor"))
    await live.restart()
    assert (await live.choose(live.moderator, decline, "item:declined:", "0")).says(
        "status-declined"
    )
    assert (await live.choose(live.moderator, floor, "item:floored:", "0")).says(
        "taken", code="HR-1"
    )


async def test_polls_after_a_restart(live):
    made = await live.slash(live.moderator, "poll create", question="Which?", options="a|b")
    other = await live.slash(live.moderator, "poll create", question="Whose?", options="a|b")
    await live.restart()
    opened = await live.press(live.moderator, made, label("poll-open"))
    await live.tick(3)
    await live.restart()
    (message,) = [m for m in live.messages("questions") if "P-3" in live.shown(m).words]
    assert (await live.press(live.person("Amina"), message, "b")).says(
        "vote-cast", code="P-3", option="b"
    )
    closed = await live.press(live.moderator, opened, label("poll-close"))
    await live.restart()
    assert (await live.press(live.moderator, closed, label("poll-publish"))).says(
        "poll-is-published", code="P-3", question="Which?"
    )
    assert (await live.press(live.moderator, other, label("poll-cancel"))).says(
        "poll-is-cancelled", code="P-4", question="Whose?"
    )


async def test_setup_after_a_restart(draft_stage):
    stage = draft_stage
    seen = await stage.slash(stage.organizer, "organize setup")
    await stage.restart()
    act = f"organize:channel:{SLUG} questions"
    seen = await stage.choose(stage.organizer, seen, act, stage.channels["questions"])
    role = stage.guild.create_role("Moderators")
    seen = await stage.choose(stage.organizer, seen, f"organize:role:{SLUG} moderator", role)
    await stage.restart()
    seen = await stage.press(stage.organizer, seen, label("create-channels"))
    await stage.restart()
    refused = await stage.press(stage.organizer, seen, label("open-event"))
    assert refused.words.startswith("The programme of")


async def test_what_was_owed_before_a_restart_is_delivered_after_it(stage):
    stage.env.inject_error("PATCH", "/channels/*/messages/*")
    await stage.queue("HR")
    await stage.tick(1)
    assert "`HR-1`" not in stage.board.words
    await stage.restart()
    await stage.tick(5)
    assert "`HR-1`" in stage.board.words


async def test_nothing_is_posted_twice_by_a_restart(live):
    await live.queue("HR")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    before = {kind: [m.id for m in live.messages(kind)] for kind in live.channels}
    await live.restart()
    await live.tick(3)
    assert {kind: [m.id for m in live.messages(kind)] for kind in live.channels} == before
