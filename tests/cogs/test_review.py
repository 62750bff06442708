"""The review stream as a moderator works through it, on a simulated Discord."""

from dataclasses import replace

import pytest

from bot.actions import curation, questions, review
from bot.texts import say
from tests.builders import MODERATOR, ask, participant

APPROVE, DECLINE, MERGE, PRINCIPLE, REWORD, LEAVE, TEN, ITEM, REFRESH, ONE_BY_ONE = (
    say("en", f"button-{name}")
    for name in (
        "approve", "decline", "merge", "principle", "reword", "leave", "ten", "item", "refresh",
        "one-by-one",
    )
)  # fmt: skip
TEXT = "What will change for those who wait at the border?"


def undo(code):
    return say("en", "button-undo", code=code)


def these(count):
    return say("en", "button-approve-ten", count=count)


async def waiting(stage, count, *principles, **more):
    """Questions in review, of as many people; their codes."""
    principles = principles or ("HR",)
    codes = []
    for n in range(count):
        asker = participant(500 + len(stage.asked), language=more.get("language", "en"))
        text = more.get("text") or f"{TEXT} Number {n} asks it."
        question = await ask(
            stage.context, asker, principles[n % len(principles)], text, "sector", sector="media"
        )
        codes.append(question.code)
        stage.asked.append(question.code)
    return codes


async def begin(stage, who=None, **options):
    return await stage.slash(who or stage.moderator, "mod review", **options)


async def status(stage, code):
    ((found,),) = await stage.rows("SELECT status FROM questions WHERE code = :code", code=code)
    return found


def shows(seen, code):
    """Whether this item is the one that is dealt."""
    return any(act.startswith(f"item:approve:{code} ") for act in seen.acts)


async def test_review_deals_the_oldest_with_what_a_decision_needs(stage):
    await waiting(stage, 2, "HR", "WS")
    await curation.reword(stage.context, MODERATOR, "HR-1", "Que changera-t-il, au juste ?", "fr")
    seen = await begin(stage)
    assert shows(seen, "HR-1")
    assert f"> {TEXT} Number 0 asks it." in seen.words
    assert "Media · online · English" in seen.words
    assert "> Français: Que changera-t-il, au juste ?" in seen.words
    assert seen.says("stream-waiting", count=2)
    assert seen.pressable == [APPROVE, DECLINE, MERGE, PRINCIPLE, REWORD, LEAVE, TEN]


async def test_review_shows_likely_duplicates(stage):
    await waiting(stage, 2, text=TEXT)
    seen = await begin(stage)
    assert seen.says("item-similar")
    assert "`HR-2` in review" in seen.words


async def test_review_deciding_brings_the_next_in_the_same_message(stage):
    await waiting(stage, 3)
    seen = await begin(stage)
    first = seen.on.id
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert seen.says("decided-queued", code="HR-1")
    assert shows(seen, "HR-2")
    seen = await stage.press(stage.moderator, seen, DECLINE)
    reasons = [r.say("en") for r in stage.config.events[0].questions.decline_reasons]
    assert [option["label"] for option in seen.options("item:declined:")] == reasons
    seen = await stage.choose(stage.moderator, seen, "item:declined:", "2")
    assert seen.says("decided-declined", code="HR-2", reason=reasons[2])
    assert shows(seen, "HR-3")
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert seen.says("stream-nothing")
    assert seen.on.id == first
    assert [await status(stage, f"HR-{n}") for n in (1, 2, 3)] == ["queued", "declined", "queued"]


async def test_review_undo_takes_back_the_last_decision_and_shows_it_again(stage):
    await waiting(stage, 3)
    seen = await stage.press(stage.moderator, await begin(stage), APPROVE)
    seen = await stage.press(stage.moderator, seen, undo("HR-1"))
    assert seen.says("stream-undone", code="HR-1", status=say("en", "status-in-review"))
    assert shows(seen, "HR-1")
    assert await status(stage, "HR-1") == "in_review"
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert shows(seen, "HR-2")


async def test_review_merges_into_a_likely_one(stage):
    await stage.queue("HR")
    await waiting(stage, 2, text="What will change for those who wait?")
    seen = await stage.press(stage.moderator, await begin(stage), MERGE)
    first = seen.options("item:merged:")[0]
    assert (first["value"], first["description"]) == ("HR-1", say("en", "merge-likely"))
    seen = await stage.choose(stage.moderator, seen, "item:merged:", "HR-1")
    assert seen.says("stream-merged", code="HR-2", into="HR-1")
    assert shows(seen, "HR-3")
    seen = await stage.press(stage.moderator, seen, undo("HR-2"))
    assert shows(seen, "HR-2")
    assert await status(stage, "HR-2") == "in_review"


async def test_review_merges_into_another_code_by_a_form(stage):
    await stage.queue("WS")
    await waiting(stage, 2)
    seen = await stage.press(stage.moderator, await begin(stage), MERGE)
    form = await stage.choose(stage.moderator, seen, "item:merged:", "other")
    assert form.title == say("en", "form-into-title", code="HR-1")
    wrong = await stage.send(stage.moderator, form, into="HR-2")
    assert wrong.refuses("merge-impossible", code="HR-2", status="in_review")
    form = await stage.choose(stage.moderator, seen, "item:merged:", "other")
    seen = await stage.send(stage.moderator, form, into="ws 1")
    assert seen.says("stream-merged", code="HR-1", into="WS-1")
    assert shows(seen, "HR-2")


async def test_review_back_from_a_menu_shows_the_item(stage):
    await waiting(stage, 2)
    seen = await begin(stage)
    for label in (DECLINE, MERGE, PRINCIPLE):
        seen = await stage.press(stage.moderator, seen, label)
        assert not shows(seen, "HR-1")
        seen = await stage.press(stage.moderator, seen, ITEM)
        assert shows(seen, "HR-1")


async def test_review_principle_leaves_the_item_to_be_decided(stage):
    await waiting(stage, 2)
    seen = await stage.press(stage.moderator, await begin(stage, principle="HR"), PRINCIPLE)
    assert "human-rights" not in seen.values("item:moved:")
    seen = await stage.choose(stage.moderator, seen, "item:moved:", "whole-of-society")
    assert seen.says("stream-moved", code="HR-1")
    assert "**HR-1 → WS**" in seen.words
    seen = await stage.press(stage.moderator, seen, undo("HR-1"))
    assert "**HR-1**" in seen.words
    assert shows(await stage.press(stage.moderator, seen, APPROVE), "HR-2")


async def test_review_reword_puts_a_wording_beside_and_leaves_the_item(stage):
    await waiting(stage, 2)
    form = await stage.press(stage.moderator, await begin(stage), REWORD)
    assert form.typed("text") == f"{TEXT} Number 0 asks it."
    assert form.chosen("language") == ["en"]
    seen = await stage.send(stage.moderator, form, text="What will change, in short?")
    assert seen.says("reworded", code="HR-1")
    assert "> English: What will change, in short?" in seen.words
    assert shows(seen, "HR-1")
    seen = await stage.press(stage.moderator, seen, undo("HR-1"))
    assert "in short" not in seen.words
    assert await stage.rows("SELECT count(*) FROM wordings") == [(0,)]


async def test_review_leave_lets_the_item_go_until_the_others_were_dealt(stage):
    await waiting(stage, 3)
    seen = await stage.press(stage.moderator, await begin(stage), LEAVE)
    assert seen.says("stream-leaves", code="HR-1")
    assert shows(seen, "HR-2")
    assert shows(await begin(stage, stage.second), "HR-1")
    seen = await stage.press(stage.moderator, seen, LEAVE)
    assert shows(seen, "HR-3")
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert shows(seen, "HR-2")
    assert seen.says("stream-held", who="HR-1 (Second)", more=0)


async def test_review_when_nothing_is_left_says_why_and_offers_a_way_back(stage):
    seen = await begin(stage)
    assert seen.says("stream-nothing")
    assert seen.pressable == [REFRESH]
    await waiting(stage, 1)
    seen = await stage.press(stage.moderator, seen, REFRESH)
    assert shows(seen, "HR-1")
    other = await begin(stage, stage.second)
    assert other.says("stream-nothing")
    assert other.says("stream-held", who="HR-1 (Moderator)", more=0)
    seen = await stage.press(stage.moderator, seen, LEAVE)
    assert seen.says("stream-left", count=1)
    await stage.ask(stage.second)
    other = await stage.press(stage.second, other, REFRESH)
    assert shows(other, "HR-1")
    other = await stage.press(stage.second, other, APPROVE)
    assert other.says("stream-own", count=1)


async def test_review_within_a_principle_and_a_language(stage):
    await waiting(stage, 4, "HR", "WS")
    seen = await begin(stage, principle="WS", language="en")
    assert shows(seen, "WS-1")
    assert seen.says("stream-only", what="WS · English")
    for code in ("WS-1", "WS-2"):
        assert shows(seen, code)
        seen = await stage.press(stage.moderator, seen, APPROVE)
    assert seen.says("stream-nothing-only", what="WS · English")
    assert seen.says("stream-languages")
    seen = await stage.press(stage.moderator, seen, say("en", "button-unfiltered"))
    assert shows(seen, "HR-1")
    refused = await begin(stage, principle="XX")
    choices = ", ".join(p.key for p in stage.config.events[0].principles)
    assert refused.refuses("principle-unknown", typed="XX", choices=choices)


async def test_review_is_narrowed_and_widened_by_a_menu(stage):
    await waiting(stage, 4, "HR", "WS")
    seen = await begin(stage)
    labels = {o["value"]: o["label"] for o in seen.options("review:filter:")}
    assert labels["-"] == say("en", "stream-all", count=4)
    assert labels["WS"].endswith("(2)")
    assert set(labels) == {"-", "HR", "WS"}
    seen = await stage.choose(stage.moderator, seen, "review:filter:", "WS")
    assert shows(seen, "WS-1")
    assert seen.chosen("review:filter:") == ["WS"]
    seen = await stage.choose(stage.moderator, seen, "review:filter:", "-")
    assert shows(seen, "HR-1")


async def test_review_of_what_another_decided_names_them_and_goes_on(stage):
    await waiting(stage, 3)
    seen = await begin(stage)
    await stage.tick(61)  # nobody holds it any more
    await stage.slash(stage.second, "mod decline", question="HR-1", reason="Off topic")
    for label in (APPROVE, DECLINE, MERGE, PRINCIPLE):
        late = await stage.forge(stage.moderator, seen.act(f"item:{label.lower()}:"))
        assert late.says("decided-meanwhile", code="HR-1", status_words="declined", who="Second")
        assert shows(late, "HR-2")
    assert await status(stage, "HR-1") == "declined"


async def test_review_of_what_another_holds_names_them_and_goes_on(stage):
    await waiting(stage, 2)
    seen = await begin(stage)
    await stage.tick(61)
    assert shows(await begin(stage, stage.second), "HR-1")
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert seen.says("claimed", code="HR-1", who="Second", seconds=60)
    assert shows(seen, "HR-2")


async def test_review_of_what_its_asker_edited_shows_it_as_it_is_now(stage):
    await waiting(stage, 2)
    seen = await begin(stage)
    await stage.tick(61)
    await questions.edit(stage.context, participant(500), "HR-1", "Something else is asked here?")
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert seen.says("changed-meanwhile", code="HR-1", status_words="in review")
    assert "> Something else is asked here?" in seen.words
    assert shows(seen, "HR-1")
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert seen.says("decided-queued", code="HR-1")


async def test_review_pressed_twice_decides_once_and_blames_nobody(stage):
    await waiting(stage, 3)
    seen = await begin(stage)
    act = seen.act("item:approve:")
    await stage.press(stage.moderator, seen, APPROVE)
    seen = await stage.forge(stage.moderator, act)
    assert seen.says("decided-queued", code="HR-1")
    assert shows(seen, "HR-2")
    assert undo("HR-1") in seen.pressable
    assert await status(stage, "HR-2") == "in_review"


async def test_review_begins_from_a_shared_message_in_private(stage):
    await waiting(stage, 2, "HR", "WS")
    await stage.tick(3)
    console = stage.shared("console")
    before = stage.console.words
    seen = await stage.forge(stage.moderator, "review:open:", on=console)
    assert shows(seen, "HR-1")
    assert shows(await stage.forge(stage.second, "review:open:WS - 0", on=console), "WS-1")
    assert stage.console.words == before


async def test_review_beside_commands(stage):
    """Who types decides by commands, and the stream shows what is left."""
    await waiting(stage, 3)
    seen = await begin(stage)
    await stage.slash(stage.moderator, "mod approve", question="HR-1")
    seen = await begin(stage)
    assert shows(seen, "HR-2")
    await stage.slash(stage.moderator, "mod decline", question="HR-2", reason="Off topic")
    await stage.slash(stage.moderator, "mod undo")
    assert shows(await begin(stage), "HR-2")


async def test_ten_are_shown_and_approved_by_one_button(stage):
    await waiting(stage, 12)
    seen = await stage.press(stage.moderator, await begin(stage), TEN)
    for n in range(1, 11):
        assert f"**HR-{n}** · Media · online · English" in seen.words
        assert f"Number {n - 1} asks it." in seen.words
    assert "HR-11" not in seen.words
    seen = await stage.press(stage.moderator, seen, these(10))
    codes = ", ".join(f"HR-{n}" for n in range(1, 11))
    assert seen.says("ten-approved", count=10, codes=codes)
    assert shows(seen, "HR-11")
    assert await stage.rows("SELECT count(*) FROM questions WHERE status = 'queued'") == [(10,)]
    seen = await stage.press(stage.moderator, seen, say("en", "button-undo-ten", count=10))
    assert seen.says("ten-unapproved", count=10, codes=codes)
    assert shows(seen, "HR-1")
    assert await stage.rows("SELECT count(*) FROM questions WHERE status = 'queued'") == [(0,)]


async def test_ten_without_one_brings_that_one_next(stage):
    await waiting(stage, 4)
    seen = await stage.press(stage.moderator, await begin(stage), TEN)
    seen = await stage.choose(stage.moderator, seen, "review:without:", "HR-2")
    assert seen.says("ten-leaves", code="HR-2")
    assert "**HR-2**" not in seen.words
    seen = await stage.press(stage.moderator, seen, these(3))
    assert seen.says("ten-approved", count=3, codes="HR-1, HR-3, HR-4")
    assert shows(seen, "HR-2")


async def test_ten_name_what_was_left_out_and_why(stage):
    await waiting(stage, 3)
    seen = await stage.press(stage.moderator, await begin(stage), TEN)
    await stage.tick(61)
    await questions.edit(stage.context, participant(500), "HR-1", "Something else is asked here?")
    await stage.slash(stage.second, "mod decline", question="HR-2", reason="Off topic")
    seen = await stage.press(stage.moderator, seen, these(3))
    assert seen.says("ten-approved", count=1, codes="HR-3")
    assert seen.says("changed-meanwhile", code="HR-1", status_words="in review")
    assert seen.says("decided-meanwhile", code="HR-2", status_words="declined", who="Second")
    assert shows(seen, "HR-1")


async def test_ten_go_on_one_by_one(stage):
    await waiting(stage, 2)
    seen = await stage.press(stage.moderator, await begin(stage), TEN)
    assert (await begin(stage, stage.second)).says("stream-nothing")
    assert shows(await stage.press(stage.moderator, seen, ONE_BY_ONE), "HR-1")
    assert shows(await begin(stage, stage.second), "HR-2")


async def test_ten_shown_too_long_ago_are_not_approved(stage):
    await waiting(stage, 2)
    seen = await stage.press(stage.moderator, await begin(stage), TEN)
    await stage.tick(16 * 60)
    assert (await stage.press(stage.moderator, seen, these(2))).refuses("ten-gone")
    late = await stage.choose(stage.moderator, seen, "review:without:", "HR-1")
    assert late.refuses("ten-gone")
    assert await status(stage, "HR-1") == "in_review"
    assert shows(await stage.press(stage.moderator, seen, ONE_BY_ONE), "HR-1")


async def test_ten_of_the_longest_questions_are_all_shown(draft_stage):
    await draft_stage.reconfigure(questions={"length_max": 1000})
    await draft_stage.open()
    for n in range(10):
        await ask(
            draft_stage.context, participant(500 + n), "HR", ("*_~`|<>[]" * 120)[:1000], "named",
            name="_" * 100, affiliation="*" * 100,
        )  # fmt: skip
    seen = await begin(draft_stage)
    assert seen.pressable
    seen = await draft_stage.press(draft_stage.moderator, seen, TEN)
    for n in range(1, 11):
        assert f"**HR-{n}** · " in seen.words
    assert seen.says("ten-undo")


async def test_review_after_a_restart(stage):
    await stage.queue("WS")
    await waiting(stage, 9)
    me = stage.moderator
    seen = await begin(stage, principle="HR")
    await stage.restart()
    seen = await stage.press(me, seen, APPROVE)
    assert shows(seen, "HR-2")
    await stage.restart()
    seen = await stage.press(me, seen, undo("HR-1"))
    seen = await stage.press(me, seen, DECLINE)
    await stage.restart()
    seen = await stage.choose(me, seen, "item:declined:", "0")
    await stage.restart()
    seen = await stage.press(me, seen, LEAVE)
    assert shows(seen, "HR-3")
    seen = await stage.press(me, seen, MERGE)
    await stage.restart()
    form = await stage.choose(me, seen, "item:merged:", "other")
    await stage.restart()
    seen = await stage.send(me, form, into="WS-1")
    assert seen.says("stream-merged", code="HR-3", into="WS-1")
    seen = await stage.press(me, seen, PRINCIPLE)
    await stage.restart()
    seen = await stage.choose(me, seen, "item:moved:", "whole-of-society")
    form = await stage.press(me, seen, REWORD)
    await stage.restart()
    seen = await stage.send(me, form, text="Another wording of the question")
    assert shows(seen, "HR-4")
    await stage.restart()
    seen = await stage.press(me, seen, TEN)
    await stage.restart()
    seen = await stage.choose(me, seen, "review:without:", "HR-6")
    await stage.restart()
    seen = await stage.press(me, seen, these(4))
    assert seen.says("ten-approved", count=4, codes="HR-5, HR-7, HR-8, HR-9")
    await stage.restart()
    seen = await stage.press(me, seen, say("en", "button-undo-ten", count=4))
    assert shows(seen, "HR-5")
    await stage.restart()
    seen = await stage.choose(me, seen, "review:filter:", "-")
    assert shows(seen, "HR-2")


CONTROLS = [
    ("review:open:", ()), ("review:open:- - 0", ()), ("review:ten:- - 0", ()),
    ("review:filter:-", ("HR",)), ("review:all:x - - 0", ()), ("review:unapprove:x - - 0", ()),
    ("review:without:x - - 0", ("HR-1",)), ("item:leave:HR-1 1 - - 0", ()),
    ("item:undo:HR-1 1 - - 0", ()), ("item:approve:HR-1 1 - - 0", ()),
    ("item:show:HR-1 1 - - 0", ()), ("item:merge:HR-1 1 - - 0", ()),
    ("item:merged:HR-1 1 - - 0", ("WS-1",)), ("item:principle:HR-1 1 - - 0", ()),
    ("item:moved:HR-1 1 - - 0", ("whole-of-society",)), ("item:reword:HR-1 1 - - 0", ()),
    ("item:declined:HR-1 1 - - 0", ("0",)), ("item:unmerge:HR-1 1", ()),
    ("item:undo:HR-1 1", ()),
]  # fmt: skip
FORMS = [
    ("item:into:HR-1 1 - - 0", {"into": "WS-1"}), ("item:worded:HR-1 1", {"text": TEXT}),
    ("item:followed:HR-1 1", {"assignee": "Lea"}), ("item:reopened:HR-1 1", {"reason": "Why"}),
]  # fmt: skip


async def test_review_controls_are_for_moderators(stage):
    await waiting(stage, 1)
    await stage.queue("WS")
    bo = stage.person("Bo")
    await stage.tick(3)
    before = await stage.dump()
    for act, values in CONTROLS:
        assert (await stage.forge(bo, act, *values)).refuses("not-moderator", role=0), act
    for act, fields in FORMS:
        seen = await stage.forge(bo, act, form=fields)
        assert seen.refuses("not-moderator", role=0), act
    assert await stage.dump() == before


@pytest.mark.parametrize(
    "act",
    ["review:open:HR", "review:open:- xx 0", "review:open:- - x", "review:ten:", "review:all:",
     "review:all:- - 0", "review:unapprove:", "item:approve:HR-1", "item:approve:HR-1 1 -",
     "item:approve:HR-1 x - - 0", "item:leave:HR-1 1", "item:undo:HR-1 1 - - 0 0",
     "review:filter:-", "item:merged:HR-1 1", "item:moved:HR-1 1", "item:declined:HR-1 1"],
)  # fmt: skip
async def test_review_control_that_was_never_drawn_is_refused(stage, act):
    await waiting(stage, 1)
    await stage.tick(3)
    seen = await stage.forge(stage.moderator, act)
    assert seen.refuses("expired-control")
    assert await status(stage, "HR-1") == "in_review"


async def test_review_in_another_server_is_refused(stage):
    await waiting(stage, 1)
    other = stage.elsewhere("Stranger", manage_messages=True)
    for act in ("review:open:", "item:approve:HR-1 1 - - 0"):
        assert (await stage.forge(other, act)).refuses("no-event-here")


async def test_review_of_three_hundred_takes_at_most_320_interactions(stage):
    """One moderator decides each of 300: some one by one, some ten at once, every 15th declined."""
    codes = await waiting(stage, 300, "HR", "WS", "ND", "WG")
    bad = set(codes[::15])
    before = len(stage.env.backend.interactions)
    seen = await begin(stage)
    while not seen.says("stream-nothing"):
        code = seen.act("item:approve:").removeprefix("item:approve:").split(" ")[0]
        if code in bad:
            seen = await stage.press(stage.moderator, seen, DECLINE)
            seen = await stage.choose(stage.moderator, seen, "item:declined:", "0")
        elif codes.index(code) < 150:
            seen = await stage.press(stage.moderator, seen, APPROVE)
        else:
            seen = await stage.press(stage.moderator, seen, TEN)
            for wrong in bad & set(seen.values("review:without:")):
                seen = await stage.choose(stage.moderator, seen, "review:without:", wrong)
            count = len(seen.values("review:without:"))
            seen = await stage.press(stage.moderator, seen, these(count))
    taken = len(stage.env.backend.interactions) - before
    found = dict(await stage.rows("SELECT status, count(*) FROM questions GROUP BY status"))
    assert found == {"queued": 280, "declined": 20}
    assert taken <= 320
    assert taken < 240, taken  # as it is now


async def test_review_stays_out_of_what_a_person_may_not_decide(stage):
    """One's own in review is never dealt, nor among the ten, nor by a code in the form."""
    await stage.ask(stage.moderator, text=TEXT)
    await review.decide(
        stage.context, replace(MODERATOR, name="Lea"),
        (await waiting(stage, 1))[0], "approve",
    )  # fmt: skip
    seen = await begin(stage)
    assert seen.says("stream-own", count=1)
    forged = await stage.forge(stage.moderator, "item:approve:HR-1 1 - - 0")
    assert forged.refuses("own-question", code="HR-1")
