"""An item opened by itself: what may be done with it in each of its states, and the way on."""

import pytest

from bot.actions import review
from bot.texts import say
from tests.builders import MODERATOR, ask, participant


def label(name, **blanks):
    return say("en", f"button-{name}", **blanks)


async def status(stage, code):
    found = await stage.rows("SELECT status, reason FROM questions WHERE code = :code", code=code)
    return found[0]


async def opened(stage, code, who=None):
    """An item, opened by the control of the console's menu."""
    return await stage.forge(who or stage.moderator, "item:open:", code)


async def in_state(stage, state):
    """A question in this state; its code."""
    question = await ask(stage.context, participant(700), text="Who pays for all of it, and how?")
    code = question.code
    if state in ("queued", "on_floor", "answered", "follow_up"):
        await review.decide(stage.context, MODERATOR, code, "approve")
    if state in ("on_floor", "answered"):
        await stage.slash(stage.second, "mod next")
    if state == "answered":
        await stage.slash(stage.second, "mod answered", item=code)
    if state == "follow_up":
        await review.decide(stage.context, MODERATOR, code, "followup", "Lea")
    if state == "declined":
        await review.decide(stage.context, MODERATOR, code, "decline", "Off topic")
    if state == "merged":
        await stage.queue("WS")
        await stage.slash(stage.second, "mod merge", question=code, into="WS-1")
    return code


@pytest.mark.parametrize(
    ("state", "names"),
    [
        ("in_review", ["approve", "decline", "merge", "principle", "reword"]),
        ("queued", ["floor", "decline", "merge", "principle", "reword", "owed"]),
        ("on_floor", ["answered", "answered-words", "back", "owed", "decline", "reword"]),
        ("answered", ["owed", "reword"]),
        ("follow_up", ["answered-words", "reword"]),
        ("declined", ["reopen"]),
        ("merged", ["unmerge"]),
    ],
)
async def test_item_offers_what_its_state_allows_and_each_of_it_works(live, state, names):
    """Every button is pressed; menus and forms are gone through to their end, and taken back."""
    code = await in_state(live, state)
    seen = await opened(live, code)
    assert seen.pressable == [label(name) for name in names]
    for name in names:
        if name in ("answered", "answered-words", "back", "floor"):
            continue  # of the floor, tested there
        seen = await live.press(live.moderator, await opened(live, code), label(name))
        assert seen.form or seen.pressable, (state, name, seen.words)
        if seen.form:
            fields = {"reword": {"text": "Said otherwise, in short"}, "owed": {"due": "Friday"},
                      "reopen": {"reason": "A mistake"}}[name]  # fmt: skip
            seen = await live.send(live.moderator, seen, **fields)
        elif name in ("merge", "principle", "decline"):
            continue  # the menus are gone through below
        if name != "unmerge":
            seen = await live.press(live.moderator, seen, label("undo", code=code))
            assert seen.says("stream-undone", code=code, status=say("en", _words(state)))
            assert (await status(live, code))[0] == state


def _words(state):
    return f"status-{state.replace('_', '-')}"


async def test_item_after_a_decision_leads_on_to_review(stage):
    for n in range(2):
        await ask(stage.context, participant(700 + n), ("HR", "WS")[n])
    seen = await stage.press(stage.moderator, await opened(stage, "WS-1"), label("approve"))
    assert seen.words == say("en", "decided-queued", code="WS-1")
    assert seen.pressable == [label("undo", code="WS-1"), label("review-on")]
    first = seen.on.id
    seen = await stage.press(stage.moderator, seen, label("review-on"))
    assert seen.act("item:approve:HR-1 ")
    assert seen.on.id == first


async def test_item_is_merged_and_unmerged(stage):
    await stage.queue("WS", "HR")
    seen = await stage.press(stage.moderator, await opened(stage, "HR-1"), label("merge"))
    form = await stage.choose(stage.moderator, seen, "item:merged:", "other")
    seen = await stage.send(stage.moderator, form, into="WS-1")
    assert seen.says("stream-merged", code="HR-1", into="WS-1")
    seen = await stage.press(stage.moderator, await opened(stage, "HR-1"), label("unmerge"))
    assert seen.says("decided-queued", code="HR-1")
    assert label("undo", code="HR-1") not in seen.pressable  # nothing takes an unmerging back
    seen = await stage.press(stage.moderator, await opened(stage, "HR-1"), label("merge"))
    seen = await stage.choose(stage.moderator, seen, "item:merged:", "other")
    seen = await stage.send(stage.moderator, seen, into="WS-1")
    seen = await stage.press(stage.moderator, seen, label("undo", code="HR-1"))
    assert (await status(stage, "HR-1"))[0] == "queued"


async def test_item_moves_to_a_principle_and_stays_open(stage):
    await stage.queue("HR")
    seen = await stage.press(stage.moderator, await opened(stage, "HR-1"), label("principle"))
    seen = await stage.choose(stage.moderator, seen, "item:moved:", "whole-of-society")
    assert "**HR-1 → WS**" in seen.words
    assert label("floor") in seen.pressable
    seen = await stage.press(stage.moderator, seen, label("decline"))
    seen = await stage.press(stage.moderator, seen, label("item"))
    assert "**HR-1 → WS**" in seen.words


async def test_item_is_owed_a_written_answer_by_somebody_until_a_day(stage):
    await stage.queue("HR")
    form = await stage.press(stage.moderator, await opened(stage, "HR-1"), label("owed"))
    seen = await stage.send(stage.moderator, form, assignee="Crawley", due="Friday")
    assert seen.says("decided-follow-up", code="HR-1")
    assert await status(stage, "HR-1") == ("follow_up", "Crawley · Friday")


async def test_item_that_was_declined_is_reopened_for_a_reason(stage):
    await stage.queue("HR")
    await stage.slash(stage.second, "mod decline", question="HR-1", reason="Off topic")
    form = await stage.press(stage.moderator, await opened(stage, "HR-1"), label("reopen"))
    refused = await stage.send(stage.moderator, form, reason=" ")
    assert refused.refuses("reason-needed")
    form = await stage.press(stage.moderator, await opened(stage, "HR-1"), label("reopen"))
    seen = await stage.send(stage.moderator, form, reason="A mistake")
    assert seen.says("decided-in-review", code="HR-1")
    assert await status(stage, "HR-1") == ("in_review", "A mistake")
    seen = await stage.press(stage.moderator, seen, label("review-on"))
    assert seen.act("item:approve:HR-1 ")


async def test_item_overtaken_names_who_was_faster_beside_it(stage):
    await ask(stage.context, participant(700))
    first = await opened(stage, "HR-1")
    await stage.tick(61)
    await stage.slash(stage.second, "mod approve", question="HR-1")
    for name in ("approve", "decline", "merge", "principle", "reword"):
        seen = await stage.forge(stage.moderator, first.act(f"item:{name}:"))
        assert seen.refuses("decided-meanwhile", code="HR-1", status="queued", who="Second"), name


async def test_item_forms_after_a_restart(stage):
    await stage.queue("HR", "WS")
    me = stage.moderator
    owed = await stage.press(me, await opened(stage, "HR-1"), label("owed"))
    reword = await stage.press(me, await opened(stage, "WS-1"), label("reword"))
    await stage.restart()
    done = await stage.send(me, owed, due="Friday")
    seen = await stage.send(me, reword, text="Another wording of it")
    assert seen.says("reworded", code="WS-1")
    await stage.restart()
    await stage.press(me, done, label("undo", code="HR-1"))
    assert (await status(stage, "HR-1"))[0] == "queued"
    seen = await stage.press(me, seen, label("undo", code="WS-1"))
    seen = await stage.press(me, seen, label("decline"))
    seen = await stage.choose(me, seen, "item:declined:", "0")
    reopen = await stage.press(me, await opened(stage, "WS-1"), label("reopen"))
    await stage.restart()
    seen = await stage.send(me, reopen, reason="A mistake")
    assert seen.says("decided-in-review", code="WS-1")
