"""Whatever was drawn by one process works on in the next: hands, the console's menu, the rest."""

from bot.texts import say
from tests.builders import SLUG

TEXT = "Who pays for the implementation of the Compact?"


def label(name, **blanks):
    return say("en", f"button-{name}", **blanks)


async def console_menu(stage, what):
    return await stage.choose(stage.moderator, stage.shared("console"), "console:more:", what)


async def test_consoles_menu_and_its_forms_after_a_restart(live):
    await live.tick(3)
    await live.restart()
    forms = {what: await console_menu(live, what) for what in ("pause", "chair", "relay", "hand")}
    await live.restart()
    send = {
        "chair": {"text": "Five minutes left"},
        "relay": {"principle": "human-rights", "question": TEXT},
        "hand": {"name": "Ben Lewis"},
        "pause": {"text": "Back soon"},
    }
    said = {what: await live.send(live.moderator, forms[what], **send[what]) for what in send}
    assert said["chair"].says("chair-told")
    assert "HR-1" in said["relay"].words
    assert said["hand"].says("hand-added", code="H-1", who="Ben Lewis (as stated) · in the room")
    assert said["pause"].says("paused")


async def test_floor_after_a_restart(live):
    await live.queue("HR", "WS", "ND")
    await live.tick(3)
    form = await live.press(live.moderator, live.shared("console"), label("room"))
    await live.restart()
    room = await live.send(live.moderator, form, name="Lea")
    assert room.says("taken", code="R-1")
    await live.restart()
    await live.press(live.moderator, room, label("answered"))
    taken = await live.slash(live.moderator, "mod next")
    await live.tick(3)
    await live.restart()
    form = await live.press(live.moderator, taken, label("answered-words"))
    await live.restart()
    seen = await live.send(live.moderator, form, answer="By 2030.", by="Lea Ott")
    assert seen.says("decided-answered", code="HR-1")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    await live.restart()
    seen = await live.press(live.moderator, live.shared("console"), label("owed"))
    assert say("en", "decided-follow-up", code="ND-1") in seen.words


async def test_hands_of_the_moderators_after_a_restart(live):
    amina, bo = live.person("Amina"), live.person("Bo")
    await live.tick(3)
    form = await live.press(amina, live.shared("board"), label("hand"))
    await live.restart()
    assert (await live.send(amina, form, note="On data")).says("hand-raised", code="H-1")
    await live.slash(bo, "hand")
    await live.tick(3)
    await live.restart()
    opened = await live.choose(live.moderator, live.shared("console"), "hand:open:", "H-1")
    other = await live.choose(live.moderator, live.shared("console"), "hand:open:", "H-2")
    reasons = await live.press(live.moderator, opened, label("floor"))
    await live.restart()
    assert (await live.press(live.moderator, other, label("dismiss"))).says(
        "hand-is-lowered", code="H-2"
    )
    seen = await live.choose(live.moderator, reasons, "hand:floored:", "0")
    assert seen.says("taken", code="H-1")


async def test_blocking_and_owing_after_a_restart(live):
    await live.queue("WS")
    await live.ask(live.person("Amina"))
    await live.tick(3)
    console = live.shared("console")
    item = await live.choose(live.moderator, console, "item:open:", "HR-1")
    queued = await live.choose(live.second, console, "item:open:", "WS-1")
    reasons = await live.press(live.moderator, item, label("decline"))
    await live.restart()
    asked = await live.press(live.moderator, reasons, label("block"))
    form = await live.press(live.second, queued, label("owed"))
    await live.restart()
    seen = await live.choose(live.moderator, asked, "item:blocked:", "1h")
    assert seen.says("blocked-asker", code="HR-1")
    await live.send(live.second, form, due="Friday")
    row = "SELECT status FROM questions WHERE code = 'WS-1'"
    assert await live.rows(row) == [("follow_up",)]


async def test_review_from_the_console_after_a_restart(live):
    await live.ask(live.person("Amina"), text=TEXT)
    await live.tick(3)
    await live.restart()
    seen = await live.press(live.moderator, live.shared("console"), label("review"))
    assert TEXT in seen.words


async def test_session_that_is_due_is_started_after_a_restart(stage):
    await stage.tick(10 * 60 + 1)
    await stage.tick(3)
    await stage.restart()
    await stage.press(stage.moderator, stage.shared("console"), label("start"))
    assert await stage.rows("SELECT state FROM events") == [("live",)]


async def test_supporting_another_instead_after_a_restart(live):
    first = await live.queue("HR")
    amina, bo = live.person("Amina"), live.person("Bo")
    await live.context.write(lambda tx: tx.execute("UPDATE questions SET text = :text", text=TEXT))
    await live.slash(bo, "ask", principle="HR", question=TEXT, attribution="anonymous")
    await live.slash(live.moderator, "mod approve", question="HR-2")
    seen = await live.slash(amina, "ask", principle="HR", question=TEXT, attribution="anonymous")
    assert "HR-2" in seen.words
    await live.restart()
    button = label("instead", code="HR-2", mine="HR-3")
    seen = await live.press(amina, seen, button)
    assert seen.says("instead", mine="HR-3", code="HR-2")
    row = "SELECT code, status, support FROM questions ORDER BY id"
    assert await live.rows(row) == [
        (first[0], "queued", 0), ("HR-2", "queued", 1), ("HR-3", "withdrawn", 0),
    ]  # fmt: skip


async def test_my_questions_and_receipts_after_a_restart(live):
    amina = live.person("Amina")
    receipt = await live.slash(amina, "ask", principle="HR", question=TEXT, attribution="anonymous")
    secret = receipt.words.split("**")[1]
    page = await live.slash(amina, "mine")
    whole = await live.choose(amina, page, "mine:open:", "HR-1")
    await live.restart()
    page = await live.press(amina, whole, label("back-to-mine"))
    assert TEXT in page.words
    form = await live.press(amina, page, label("receipt"))
    await live.restart()
    assert TEXT in (await live.send(amina, form, receipt=secret)).words


async def test_keys_are_destroyed_by_a_form_from_before_a_restart(live):
    await live.slash(live.organizer, "organize close")
    form = await live.slash(live.organizer, "organize destroy-keys")
    await live.restart()
    field = form.components[-1]["custom_id"]
    await live.send(live.organizer, form, **{field: SLUG})
    moves = "SELECT count(*) FROM log WHERE move = 'keys_destroyed'"
    assert await live.rows(moves) == [(1,)]


async def test_notes_after_a_restart(live):
    seen = await live.slash(live.moderator, "note", kind="theme", text="A theme.")
    await live.restart()
    edit = await live.press(live.moderator, seen, label("edit"))
    sources = await live.press(live.moderator, seen, label("note-sources"))
    listed = await live.press(live.moderator, seen, label("notes"))
    await live.restart()
    assert "N-1" in (await live.choose(live.moderator, listed, "note:open:", "N-1")).words
    await live.send(live.moderator, edit, text="Another theme.")
    await live.send(live.moderator, sources, addressee="Member States")
    assert await live.rows("SELECT text FROM notes") == [("Another theme.",)]
