"""Whoever forges controls, passes a hand off as a question, or types strange things, is told."""

import pytest

from bot.cards.base import plain
from bot.texts import say

STRANGE = [
    "*bold* _it_ ~~no~~ ||spoiler|| `code` [a](https://x.example)",
    "@everyone @here <@1> <@&2> <#3> <t:0:R> </hand:1>",
    "\u202eevil\u2066 \u200fname\u200b",
    "# head\n> quote\n- list",
    ("السلام " * 40)[:199] + "م",
    "i" * 200,
]
# Every command that takes a question, and none of them knows what to do with a hand.
OF_QUESTIONS = [
    ("mod approve", {"question": "{}"}),
    ("mod decline", {"question": "{}", "reason": "Off topic"}),
    ("mod reopen", {"question": "{}", "reason": "Off topic"}),
    ("mod followup", {"question": "{}"}),
    ("mod merge", {"question": "{}", "into": "HR-1"}),
    ("mod merge", {"question": "HR-1", "into": "{}"}),
    ("mod unmerge", {"question": "{}"}),
    ("mod principle", {"question": "{}", "principle": "WS"}),
    ("mod reword", {"question": "{}", "text": "What will change for those who wait?"}),
    ("mod block", {"question": "{}"}),
    ("support", {"question": "{}"}),
    ("organize redact", {"question": "{}"}),
    ("note", {"kind": "answer", "text": "It was said.", "question": "{}"}),
]


async def state(stage):
    sql = "SELECT code, status, version FROM hands UNION ALL SELECT code, status, version" \
        " FROM questions"  # fmt: skip
    return await stage.rows(sql)


@pytest.mark.parametrize("code", ["H-1", "R-1"])
async def test_hand_is_no_question(live, code):
    await live.queue("HR")
    await live.slash(live.person("Amina"), "hand")
    await live.slash(live.moderator, "mod room")
    before = await state(live)
    for command, options in OF_QUESTIONS:
        typed = {name: value.format(code) for name, value in options.items()}
        who = live.organizer if command.startswith("organize") else live.moderator
        seen = await live.slash(who, command, **typed)
        assert seen.says("question-needed", code=code), (command, seen.words)
    assert await state(live) == before


@pytest.mark.parametrize("code", ["H-9", "R-9", "HR-9", "P-1", "N-1"])
async def test_floor_of_what_is_not_there(live, code):
    await live.slash(live.person("Amina"), "hand")
    for command, options in (
        ("mod floor", {"reason": "To hear the room"}), ("mod answered", {}), ("mod back", {}),
    ):  # fmt: skip
        seen = await live.slash(live.moderator, command, item=code, **options)
        key = "hand-unknown" if code in ("H-9", "R-9") else "question-unknown"
        if code == "N-1" and command == "mod answered":  # a commitment is answered like a question
            key = "note-unknown"
        assert seen.refuses(key, code=code), seen.words


@pytest.mark.parametrize(
    "act",
    [
        "hand:open:", "hand:floor:H-1 1", "hand:floored:H-1 1", "hand:dismiss:H-1 1",
        "floor:room:", "floor:next:", "floor:answered:H-1", "floor:back:H-1", "floor:owed:H-1",
    ],
)  # fmt: skip
async def test_participant_presses_what_is_for_moderators(live, act):
    amina = live.person("Amina")
    await live.slash(live.person("Bo"), "hand")
    await live.slash(live.moderator, "mod next")
    before = await state(live)
    values = ["H-1"] if act == "hand:open:" else ["0"] if ":floored:" in act else []
    seen = await live.forge(amina, act, *values)
    assert seen.refuses("not-moderator", role=0), seen.words
    seen = await live.forge(amina, "floor:roomed:", form={"name": "Amina"})
    assert seen.refuses("not-moderator", role=0)
    assert await state(live) == before


@pytest.mark.parametrize(
    "act",
    [
        "hand:open:x", "hand:floor:H-1", "hand:floor:H-1 x y", "hand:floored:H-1 999999999",
        "hand:floored:H-1 -1", "hand:floored:H-1 1", "hand:dismiss:H-1 ٣", "hand:dismiss:x 1",
        "hand:dismiss:HR-1 1", "hand:lower:HR-1", "hand:lower:P-1", "floor:answered:H-99",
        "floor:back:???", "floor:owed:R-1", "floor:owed:H-1", "now:none:", "hand:none:1",
        "hand:floored:HR-1 1",
    ],
)  # fmt: skip
async def test_moderator_presses_what_was_never_drawn(live, act):
    await live.queue("HR")
    await live.slash(live.person("Amina"), "hand")
    before = await state(live)
    values = {"hand:open:x": ["H-99"], "hand:floored:H-1 1": ["99"]}.get(act, [])
    seen = await live.forge(live.moderator, act, *values)
    assert seen.words  # and no fault: the stage looks when it closes
    assert await state(live) == before


async def test_now_is_anybodys_whatever_is_behind_the_control(live):
    for act in ("now:show:", "now:show:H-1 1 2"):
        seen = await live.forge(live.person("Amina"), act)
        assert say("en", "now-mine") in seen.words


@pytest.mark.parametrize("typed", STRANGE)
async def test_strange_notes_and_names_are_shown_as_they_are(live, typed):
    """The stage refuses whatever pings, or that Discord would not take."""
    amina = live.person("Amina")
    seen = await live.slash(amina, "hand", note=typed)
    assert seen.says("hand-raised", code="H-1")
    seen = await live.slash(
        live.moderator, "mod hand", name=typed[:100], affiliation=typed[:100], note=typed
    )
    assert "H-2" in seen.words
    await live.tick(3)
    opened = await live.choose(live.moderator, live.shared("console"), "hand:open:", "H-2")
    ((name, note),) = await live.rows("SELECT name, note FROM hands WHERE code = 'H-2'")
    assert plain(note) in opened.words
    assert plain(name) in opened.words
    assert "\u202e" not in name + note
    for command in ("mod next", "mod answered"):
        options = {"item": "H-1"} if command == "mod answered" else {}
        await live.slash(live.moderator, command, **options)
    seen = await live.slash(live.moderator, "mod room", name=typed[:100], note=typed)
    assert plain(name) in seen.words
    await live.tick(3)
    assert plain(name) in live.board.words
    assert plain(name) in (await live.slash(amina, "now")).words
    await live.slash(live.moderator, "run limit", duration="20s")
    await live.tick(21)


async def test_too_long_a_note_or_name_is_refused(live):
    amina = live.person("Amina")
    seen = await live.slash(amina, "hand", note="م" * 201)
    assert seen.refuses("too-long", what="note", length=201, length_max=200)
    for command in ("mod hand", "mod room"):
        seen = await live.slash(live.moderator, command, name="n" * 101)
        assert seen.refuses("too-long", what="name", length=101, length_max=100)
    form = await live.forge(amina, "hand:raise:", form={"note": "n" * 4000})
    assert form.refuses("too-long", what="note", length=4000, length_max=200)
    assert await state(live) == []


async def test_form_sent_when_the_hand_is_up_already_does_not_lower_it(live):
    amina = live.person("Amina")
    form = await live.press(amina, live.shared("board"), say("en", "button-hand"))
    await live.slash(amina, "hand")
    seen = await live.send(amina, form, note="On data")
    assert seen.refuses("hand-up", code="H-1", status="queued")
    assert await state(live) == [("H-1", "queued", 1)]
