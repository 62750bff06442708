"""What the console's menu leads to, and messages to the chair."""

import pytest

from bot.texts import say


def label(name, **blanks):
    return say("en", f"button-{name}", **blanks)


async def more(stage, what, who=None):
    await stage.tick(3)
    return await stage.choose(
        who or stage.moderator, stage.shared("console"), "console:more:", what
    )


async def test_hand_in_the_room_by_the_form(live):
    form = await more(live, "hand")
    seen = await live.send(
        live.moderator, form, name="Ben Lewis", affiliation="UNHCR", sector="media",
        principle="human-rights", note="At the back",
    )  # fmt: skip
    assert seen.says("hand-added", code="H-1", who="Ben Lewis, UNHCR (as stated) · in the room")
    row = "SELECT principle, note, sector, attendance FROM hands"
    assert await live.rows(row) == [("human-rights", "At the back", "media", "room")]


async def test_question_on_somebodys_behalf_by_the_form(live):
    form = await more(live, "relay")
    assert form.chosen("attendance") == ["room"]
    seen = await live.send(
        live.moderator, form, principle="human-rights", question="Who pays for all of this?",
        name="Ben Lewis",
    )  # fmt: skip
    assert "HR-1" in seen.words
    row = "SELECT text, attribution, name, attendance FROM questions"
    assert await live.rows(row) == [("Who pays for all of this?", "named", "Ben Lewis", "room")]
    form = await more(live, "relay")
    seen = await live.send(live.moderator, form, principle="human-rights", question="Why?")
    assert "Why?" in seen.words
    assert len(await live.rows(row)) == 1


async def test_pausing_and_resuming_from_the_console(live):
    form = await more(live, "pause")
    seen = await live.send(live.moderator, form, text="Back after the coffee")
    assert seen.says("paused")
    await live.tick(3)
    assert "Back after the coffee" in live.board.words
    assert say("en", "console-paused") in live.console.words
    assert "pause" not in live.console.values("console:more:")
    assert (await more(live, "resume")).says("resumed")
    await live.tick(3)
    assert "resume" not in live.console.values("console:more:")


async def test_undo_from_the_console(live):
    await live.ask(live.person("Amina"))
    await live.slash(live.moderator, "mod approve", question="HR-1")
    assert (await more(live, "undo")).says("decided-in-review", code="HR-1")
    assert (await more(live, "undo")).refuses("nothing-to-undo")


async def test_undo_of_what_somebody_else_has_open_is_refused(live):
    await live.ask(live.person("Amina"))
    await live.slash(live.moderator, "mod approve", question="HR-1")
    await live.tick(3)
    await live.choose(live.second, live.shared("console"), "item:open:", "HR-1")
    seen = await live.slash(live.moderator, "mod undo")
    assert seen.refuses("claimed", code="HR-1", who="Second", seconds=60)


async def test_chair_is_told_and_the_sender_sees_that_it_was_read(live):
    seen = await live.slash(live.moderator, "mod chair", text="Five minutes *left*")
    assert seen.says("chair-told")
    await live.tick(2)
    (message,) = [m for m in live.messages("moderators") if "To the chair" in live.shown(m).words]
    assert "Five minutes \\*left\\*" in live.shown(message).words
    await live.restart()
    assert (await live.press(live.second, message, label("chair-read"))).says("chair-marked")
    assert (await live.forge(live.second, "chair:read:1")).says("chair-marked")
    await live.tick(3)
    (message,) = [m for m in live.messages("moderators") if "To the chair" in live.shown(m).words]
    assert "Read at" in live.shown(message).words
    assert live.shown(message).pressable == []
    assert (await live.forge(live.second, "chair:read:9")).refuses("expired-control")


async def test_chair_by_the_form_and_forgotten_at_the_close(live):
    seen = await live.send(live.moderator, await more(live, "chair"), text="Close soon")
    assert seen.says("chair-told")
    await live.slash(live.organizer, "organize close")
    assert await live.rows("SELECT * FROM chair_messages") == []
    await live.tick(3)


async def test_empty_message_to_the_chair_is_refused(live):
    assert (await live.slash(live.moderator, "mod chair", text="  ")).refuses("chair-text-needed")


async def test_answer_with_words_by_the_form(live):
    await live.queue("HR")
    taken = await live.slash(live.moderator, "mod next")
    form = await live.press(live.moderator, taken, label("answered-words"))
    seen = await live.send(live.moderator, form, answer="By 2030.", by="Lea Ott")
    assert seen.says("decided-answered", code="HR-1")
    row = "SELECT status, answer, answered_by FROM questions"
    assert await live.rows(row) == [("answered", "By 2030.", "Lea Ott")]


async def test_asker_is_blocked_on_the_way_to_declining(live):
    amina = live.person("Amina")
    await live.ask(amina)
    await live.tick(3)
    item = await live.choose(live.moderator, live.shared("console"), "item:open:", "HR-1")
    reasons = await live.press(live.moderator, item, label("decline"))
    asked = await live.press(live.moderator, reasons, label("block"))
    assert asked.says("block-why", code="HR-1")
    seen = await live.choose(live.moderator, asked, "item:blocked:", "1d")
    assert seen.says("blocked-asker", code="HR-1")
    await live.tick(30)
    refused = await live.slash(
        amina, "ask", principle="HR", question="And what about this?", attribution="anonymous"
    )
    assert "No more questions are taken from you" in refused.words


@pytest.mark.parametrize(
    ("act", "values"),
    [("console:more:", ["hand"]), ("console:more:", ["resume"]), ("chair:read:1", [])],
)
async def test_participant_is_refused(live, act, values):
    seen = await live.forge(live.person("Amina"), act, *values)
    assert seen.refuses("not-moderator", role=0)


@pytest.mark.parametrize(
    ("act", "values"),
    [("console:more:", ["everything"]), ("item:blocked:HR-1", ["1y"]), ("chair:read:x", [])],
)
async def test_forged_choice_is_refused(live, act, values):
    assert (await live.forge(live.moderator, act, *values)).refuses("expired-control")
