"""One question whole, receipts, and objections, as they are pressed."""

import pytest

from bot.texts import say
from tests.builders import SLUG

TEXT = "Who pays for all of this anyway?"


def label(name, **blanks):
    return say("en", f"button-{name}", **blanks)


async def ask(stage, who, attribution="anonymous"):
    """The receipt of a question, and its secret."""
    typed = {"principle": "HR", "question": TEXT, "attribution": attribution}
    seen = await stage.slash(who, "ask", **typed)
    return seen, seen.words.split("**")[1]


async def opened(stage, who, code="HR-1"):
    """One of somebody's questions, chosen from the list."""
    return await stage.choose(who, await stage.slash(who, "mine"), "mine:open:", code)


async def test_one_question_whole_has_its_history_with_reasons(live):
    amina = live.person("Amina")
    await ask(live, amina)
    await live.slash(live.moderator, "mod approve", question="HR-1")
    await live.slash(live.moderator, "mod reword", question="HR-1", text="Qui paie pour cela ?",
                     language="fr")  # fmt: skip
    await live.slash(live.moderator, "mod principle", question="HR-1", principle="WS")
    await live.slash(live.moderator, "mod floor", item="HR-1", reason="To hear the room")
    await live.slash(live.moderator, "mod answered", item="HR-1", answer="By *2025*.", by="Gois")
    seen = await opened(live, amina)
    assert "HR-1 → WS" in seen.words
    assert f"> {TEXT}" in seen.words
    for move in ("ask", "approve", "reword", "principle", "floor", "answered"):
        assert seen.says(f"move-{move}")
    assert f"> {say('en', 'language-fr')}: Qui paie pour cela ?" in seen.words
    assert seen.says("mine-answer", answer="By \\*2025\\*.")
    assert seen.says("mine-answered-by", by="Gois")
    assert "To hear the room" in seen.words
    assert label("object-reword") in seen.pressable
    page = await live.press(amina, seen, label("back-to-mine"))
    assert page.says("mine-head", count=1)


async def test_list_says_that_it_was_reworded_and_merged(live):
    amina = live.person("Amina")
    await ask(live, amina)
    await live.queue("HR")
    await live.slash(live.moderator, "mod reword", question="HR-1", text="Qui paie pour cela ?")
    await live.slash(live.moderator, "mod merge", question="HR-1", into="HR-2")
    seen = await live.slash(amina, "mine")
    assert seen.says("mine-reworded", text="Qui paie pour cela ?")
    assert seen.says("mine-merged", into="HR-2", status_words=say("en", "status-queued"))


async def test_long_history_and_answer_are_cut_and_said_to_be(live):
    amina = live.person("Amina")
    await ask(live, amina)
    for _ in range(14):
        await live.slash(live.moderator, "mod decline", question="HR-1", reason="Off topic " * 12)
        await live.slash(live.moderator, "mod reopen", question="HR-1", reason="x" * 200)
    await live.slash(live.moderator, "mod approve", question="HR-1")
    await live.slash(live.moderator, "mod next")
    answer = "*" * 2000
    await live.slash(live.moderator, "mod answered", item="HR-1", answer=answer)
    seen = await opened(live, amina)
    assert len(seen.words) <= 4000
    assert say("en", "mine-cut", count=2000 - 450) in seen.words
    assert "steps between are not shown" in seen.words
    assert seen.words.rstrip().endswith(say("en", "move-answered"))


async def test_withdrawing_from_one_question_is_asked_first_also_after_a_restart(stage):
    amina = stage.person("Amina")
    await ask(stage, amina)
    seen = await opened(stage, amina)
    await stage.restart()
    sure = await stage.press(amina, seen, label("withdraw-ask"))
    assert sure.says("withdraw-sure", code="HR-1")
    assert await stage.rows("SELECT status FROM questions") == [("in_review",)]
    kept = await stage.press(amina, sure, label("keep"))
    assert label("withdraw-ask") in kept.pressable
    sure = await stage.press(amina, kept, label("withdraw-ask"))
    await stage.restart()
    seen = await stage.press(amina, sure, label("withdraw-code", code="HR-1"))
    assert seen.says("withdrawn", code="HR-1")
    assert await stage.rows("SELECT status FROM questions") == [("withdrawn",)]


async def test_anothers_question_cannot_be_opened(stage):
    await ask(stage, stage.person("Amina"))
    bo = stage.person("Bo")
    for act in ("mine:show:HR-1", "mine:withdraw:HR-1", "mine:object:HR-1 merge"):
        assert (await stage.forge(bo, act)).refuses("question-unknown", code="HR-1")
    seen = await stage.forge(bo, "mine:open:", "HR-1")
    assert seen.refuses("question-unknown", code="HR-1")


async def test_receipt_opens_its_question_and_erases_it_also_after_a_restart(stage):
    amina, bo = stage.person("Amina"), stage.person("Bo")
    _, receipt = await ask(stage, amina)
    form = await stage.press(bo, await stage.slash(bo, "mine"), label("receipt"))
    await stage.restart()
    seen = await stage.send(bo, form, receipt=receipt.lower())
    assert f"> {TEXT}" in seen.words
    assert seen.says("move-ask")
    await stage.restart()
    sure = await stage.press(bo, seen, label("erase-ask"))
    assert sure.says("erase-sure-waiting", code="HR-1")
    seen = await stage.press(bo, sure, label("keep"))
    assert f"> {TEXT}" in seen.words
    sure = await stage.press(bo, seen, label("erase-ask"))
    await stage.restart()
    assert (await stage.press(bo, sure, label("erase", code="HR-1"))).says("erased", code="HR-1")
    assert await stage.rows("SELECT text, status FROM questions") == [("", "withdrawn")]
    seen = await stage.forge(bo, f"receipt:erase:{receipt}")
    assert seen.refuses("erased-before", code="HR-1")
    assert (await stage.slash(amina, "mine")).says("mine-erased")


async def test_receipt_works_when_mine_does_not_any_more(stage):
    amina = stage.person("Amina")
    _, receipt = await ask(stage, amina)
    await stage.slash(stage.organizer, "organize close")
    form = await stage.slash(stage.organizer, "organize destroy-keys")
    await stage.send(stage.organizer, form, slug=SLUG)
    seen = await stage.slash(amina, "mine")
    assert seen.says("keys-gone")
    form = await stage.press(amina, seen, label("receipt"))
    seen = await stage.send(amina, form, receipt=receipt)
    assert seen.says("status-not-reached")
    sure = await stage.press(amina, seen, label("erase-ask"))
    assert sure.says("erase-sure", code="HR-1")
    assert (await stage.press(amina, sure, label("erase", code="HR-1"))).says("erased", code="HR-1")


@pytest.mark.parametrize(
    ("typed", "key"),
    [("HR-1 2222", "receipt-wrong"), ("HR-7", "receipt-malformed"), ("", "receipt-malformed")],
)
async def test_wrong_receipt_changes_nothing_and_says_so(stage, typed, key):
    amina = stage.person("Amina")
    _, receipt = await ask(stage, amina)
    if receipt.endswith("2222"):
        pytest.skip("one in 923,521")
    assert (await stage.forge(amina, "receipt:typed:", form={"receipt": typed})).refuses(key)
    assert (await stage.forge(amina, f"receipt:erase:{typed}")).refuses(key)
    assert await stage.rows("SELECT text FROM questions") == [(TEXT,)]


async def objected(stage, amina, move, reason):
    form = await stage.press(amina, await opened(stage, amina), label(f"object-{move}"))
    await stage.restart()
    assert (await stage.send(amina, form, reason=reason)).says("objected", code="HR-1")
    await stage.tick(3)
    return stage.messages("moderators")[-1]


async def test_objection_to_a_merge_is_met_by_unmerging(stage):
    amina = stage.person("Amina")
    await ask(stage, amina)
    await stage.queue("HR")
    await stage.slash(stage.moderator, "mod merge", question="HR-1", into="HR-2")
    posted = await objected(stage, amina, "merge", "Mine is about <@1> *children*.")
    said = stage.shown(posted)
    assert say("en", "objection-merge", code="HR-1", into="HR-2") in said.words
    assert "children" in said.words
    await stage.restart()
    bo = stage.person("Bo")
    seen = await stage.press(bo, posted, label("unmerge-code", code="HR-1"))
    assert seen.refuses("not-moderator", role=0)
    seen = await stage.press(stage.moderator, posted, label("unmerge-code", code="HR-1"))
    assert seen.says("decided-in-review", code="HR-1")
    seen = await stage.press(stage.second, posted, label("unmerge-code", code="HR-1"))
    assert "HR-1" in seen.words
    assert await stage.rows("SELECT status FROM questions WHERE code = 'HR-1'") == [("in_review",)]
    assert await stage.rows("SELECT * FROM objections") == []


async def test_objection_to_a_wording_opens_the_item_for_moderators(stage):
    amina = stage.person("Amina")
    await ask(stage, amina)
    await stage.slash(stage.moderator, "mod reword", question="HR-1", text="Qui paie pour cela ?")
    posted = await objected(stage, amina, "reword", "")
    assert stage.shown(posted).pressable == [label("show", code="HR-1")]
    seen = await stage.press(stage.moderator, posted, label("show", code="HR-1"))
    assert f"> {TEXT}" in seen.words
    assert label("approve") in seen.pressable
    page = await opened(stage, amina)
    assert label("object-reword") not in page.pressable
    seen = await stage.forge(amina, "mine:object:HR-1 reword")
    assert seen.refuses("objection-none", code="HR-1")


async def test_largest_list_and_question_fit(draft_stage):
    stage = draft_stage
    await stage.reconfigure(questions={"open_per_person": 100, "length_max": 4000})
    await stage.open()
    amina = stage.person("Amina")
    for number in range(12):
        text = f"{number} " + "*" * 3990
        typed = {"principle": "HR", "question": text, "attribution": "anonymous"}
        await stage.slash(amina, "ask", **typed)
        await stage.tick(30)
        code = f"HR-{number + 1}"
        for wording in range(4):
            await stage.slash(stage.moderator, "mod reword", question=code,
                              text=f"{wording} " + "_" * 600)  # fmt: skip
    page = await stage.slash(amina, "mine")
    assert page.values("mine:open:") == [f"HR-{number}" for number in range(12, 0, -1)]
    assert label("receipt") in page.pressable
    seen = await stage.choose(amina, page, "mine:open:", "HR-12")
    assert label("back-to-mine") in seen.pressable
