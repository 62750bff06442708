"""One's own questions: their fate, another wording, withdrawing."""

import pytest

from bot.texts import say

LASTING = [say("en", f"button-{name}") for name in ("wish-decided", "wish-brief", "receipt")]
BETTER = "Who pays for it in the poorest places?"


async def mine(stage, who):
    return await stage.slash(who, "mine")


async def status(stage, code):
    ((found,),) = await stage.rows("SELECT status FROM questions WHERE code = :code", code=code)
    return found


async def test_mine_is_empty_at_first(stage):
    seen = await mine(stage, stage.person("Amina"))
    assert seen.words == say("en", "mine-empty")
    assert seen.pressable == [say("en", "button-ask"), say("en", "button-receipt")]


async def test_mine_shows_only_ones_own_newest_first(stage):
    amina = stage.person("Amina")
    await stage.ask(amina, "HR", "How are the poorest heard here?")
    await stage.ask(stage.person("Bo"), "WS", "Why does Bo ask this?")
    await stage.tick(30)
    await stage.ask(amina, "ND", "How are the youngest heard here?")
    seen = await mine(stage, amina)
    assert seen.says("mine-head", count=2)
    assert seen.words.index("ND-1") < seen.words.index("HR-1")
    assert "Bo" not in seen.words
    assert "WS-1" not in seen.words


async def test_mine_from_the_board(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    seen = await stage.press(amina, stage.shared("board"), say("en", "button-mine"))
    assert "HR-1" in seen.words


async def test_mine_tells_a_questions_whole_fate(live):
    amina = live.person("Amina")
    await live.ask(amina)
    await live.slash(live.moderator, "mod approve", question="HR-1")
    await live.slash(live.moderator, "mod next")
    await live.slash(live.moderator, "mod answered", item="HR-1", answer="*Everyone*", by="Gois")
    seen = await mine(live, amina)
    for move in ("ask", "approve", "next", "answered"):
        assert seen.says(f"move-{move}")
    assert seen.says("status-answered")
    assert seen.says("mine-answer", answer="\\*Everyone\\*")
    assert seen.pressable == LASTING


async def test_mine_tells_why_it_was_declined(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    await stage.slash(stage.moderator, "mod decline", question="HR-1", reason="Off topic")
    seen = await mine(stage, amina)
    assert seen.says("status-declined")
    assert seen.says("mine-reason", reason="Off topic")


async def test_mine_holds_as_many_as_may_wait(draft_stage):
    await draft_stage.reconfigure(questions={"open_per_person": 100})
    await draft_stage.open()
    amina = draft_stage.person("Amina")
    for _ in range(12):
        await draft_stage.ask(amina)
        await draft_stage.tick(30)
    seen = await mine(draft_stage, amina)
    assert seen.says("mine-head", count=12)
    assert all(f"HR-{number}" in seen.words for number in range(1, 13))


async def test_mine_goes_on_after_the_close(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    await stage.slash(stage.organizer, "organize close")
    seen = await mine(stage, amina)
    assert seen.says("status-not-reached")
    assert seen.pressable == LASTING


async def test_edit_from_mine(stage):
    amina = stage.person("Amina")
    await stage.ask(amina, text="Who pays for it anyway?")
    form = await stage.press(amina, await mine(stage, amina), "Edit HR-1")
    assert form.title == say("en", "form-edit-title", code="HR-1")
    assert form.typed("question") == "Who pays for it anyway?"
    seen = await stage.send(amina, form, question=BETTER)
    assert seen.says("edited", code="HR-1", status_words=say("en", "status-in-review"))
    assert await stage.rows("SELECT text, version FROM questions") == [(BETTER, 2)]


async def test_edit_from_the_receipt_of_what_is_queued_goes_back_to_review(stage):
    amina = stage.person("Amina")
    receipt = await stage.slash(
        amina, "ask", principle="HR", question="Who pays for it anyway?", attribution="anonymous"
    )
    await stage.slash(stage.moderator, "mod approve", question="HR-1")
    form = await stage.press(amina, receipt, say("en", "button-edit"))
    seen = await stage.send(amina, form, question=BETTER)
    assert seen.says("edited", code="HR-1", status_words=say("en", "status-in-review"))
    assert await status(stage, "HR-1") == "in_review"
    await stage.tick(3)
    assert BETTER not in stage.board.words


@pytest.mark.parametrize(
    ("text", "key"), [("Why?", "question-short"), ("x" * 501, "question-long")]
)
async def test_edit_that_does_not_fit_changes_nothing(stage, text, key):
    amina = stage.person("Amina")
    await stage.ask(amina)
    before = await stage.dump()
    seen = await stage.forge(amina, "question:reword:HR-1 1", form={"question": text})
    limit = {"length_min": 10} if key == "question-short" else {"length_max": 500}
    assert seen.refuses(key, length=len(text), **limit)
    assert await stage.dump() == before


async def test_edit_of_what_was_decided_meanwhile_is_refused(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    form = await stage.press(amina, await mine(stage, amina), "Edit HR-1")
    await stage.slash(stage.moderator, "mod approve", question="HR-1")
    before = await stage.dump()
    seen = await stage.send(amina, form, question=BETTER)
    assert seen.refuses("changed-meanwhile", code="HR-1", status="queued")
    assert await stage.dump() == before


async def test_edit_of_what_took_the_floor_is_refused_before_anything_is_typed(live):
    amina = live.person("Amina")
    await live.ask(amina)
    page = await mine(live, amina)
    await live.slash(live.moderator, "mod approve", question="HR-1")
    await live.slash(live.moderator, "mod next")
    seen = await live.press(amina, page, "Edit HR-1")
    assert seen.refuses("edit-closed", code="HR-1", status="on_floor")


async def test_withdraw_from_mine(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    seen = await stage.press(amina, await mine(stage, amina), "Withdraw HR-1")
    assert seen.words == say("en", "withdrawn", code="HR-1")
    assert await status(stage, "HR-1") == "withdrawn"


async def test_withdraw_from_the_receipt_takes_it_off_the_board(stage):
    amina = stage.person("Amina")
    receipt = await stage.slash(
        amina, "ask", principle="HR", question="Who pays for it anyway?", attribution="anonymous"
    )
    await stage.slash(stage.moderator, "mod approve", question="HR-1")
    await stage.tick(3)
    assert "`HR-1`" in stage.board.words
    await stage.press(amina, receipt, say("en", "button-withdraw"))
    await stage.tick(3)
    assert "`HR-1`" not in stage.board.words


@pytest.mark.parametrize("act", ["question:withdraw:HR-1", "question:edit:HR-1"])
async def test_anothers_question_is_as_unknown_as_none(stage, act):
    await stage.ask(stage.person("Amina"))
    before = await stage.dump()
    bo = stage.person("Bo")
    assert (await stage.forge(bo, act)).refuses("question-unknown", code="HR-1")
    unknown = await stage.forge(bo, act.replace("HR-1", "HR-9"))
    assert unknown.refuses("question-unknown", code="HR-9")
    assert await stage.dump() == before


async def test_withdraw_twice_is_refused(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    page = await mine(stage, amina)
    await stage.press(amina, page, "Withdraw HR-1")
    seen = await stage.press(amina, page, "Withdraw HR-1")
    assert seen.refuses("move-impossible", code="HR-1", status="withdrawn")
