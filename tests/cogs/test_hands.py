"""Hands as people and moderators see them: commands, buttons, menus and forms."""

import pytest

from bot.cards.base import plain
from bot.rules.base import Refusal
from bot.texts import say


def label(name, **blanks):
    return say("en", f"button-{name}", **blanks)


async def hand(stage, code="H-1"):
    ((status, principle, note),) = await stage.rows(
        "SELECT status, principle, note FROM hands WHERE code = :code", code=code
    )
    return status, principle, note


async def test_hand_is_raised_and_lowered_by_the_command(live):
    amina = live.person("Amina")
    seen = await live.slash(amina, "hand", note="On data", principle="HR")
    assert seen.says("hand-raised", code="H-1")
    assert seen.says("hand-unnamed")
    assert await hand(live) == ("queued", "human-rights", "On data")
    await live.tick(3)
    assert "`H-1`" in live.console.words
    assert "On data" in live.console.words
    assert "On data" not in live.board.words
    assert (await live.slash(amina, "hand")).says("hand-lowered", code="H-1")
    assert (await hand(live))[0] == "lowered"


async def test_board_raises_a_hand_by_a_form_and_lowers_it(live):
    amina = live.person("Amina")
    form = await live.press(amina, live.shared("board"), label("hand"))
    assert form.title == say("en", "form-hand-title")
    seen = await live.send(amina, form, note="On data", principle="human-rights")
    assert seen.says("hand-raised", code="H-1")
    seen = await live.press(amina, live.shared("board"), label("hand"))
    assert seen.says("hand-lowered", code="H-1")
    form = await live.press(amina, seen, label("hand"))
    seen = await live.send(amina, form)
    assert seen.says("hand-raised", code="H-2")
    seen = await live.press(amina, seen, label("lower"))
    assert seen.says("hand-lowered", code="H-2")


async def test_hand_called_by_name_on_the_floor(live):
    amina = live.person("Amina")
    await live.slash(amina, "join", name="Amina *Diallo*", affiliation="IOM", attribution="named")
    seen = await live.slash(amina, "hand")
    who = plain("Amina *Diallo*, IOM") + " (as stated) · online"
    assert seen.says("hand-called", who=who)
    seen = await live.slash(live.moderator, "mod next", kind="hand")
    assert seen.says("taken", code="H-1")
    assert seen.says("floor-hand", who=who)
    await live.tick(3)
    assert say("en", "floor-hand", who=who) in live.board.words
    posts = [live.shown(m).words for m in live.messages("questions")]
    assert any(say("en", "floor-now", code="H-1") in words for words in posts)
    seen = await live.press(live.moderator, seen, label("answered"))
    assert seen.says("hand-is-answered", code="H-1")
    await live.tick(3)
    assert say("en", "floor-hand", who=who) not in live.board.words


async def test_moderator_opens_a_hand_and_gives_it_the_floor_out_of_turn(live):
    seen = await live.slash(
        live.moderator, "mod hand", name="Ben Lewis", affiliation="UNHCR", sector="media",
        principle="ND", note="At the back",
    )  # fmt: skip
    assert seen.says("hand-added", code="H-1", who="Ben Lewis, UNHCR (as stated) · in the room")
    await live.tick(3)
    opened = await live.choose(live.moderator, live.shared("console"), "hand:open:", "H-1")
    assert "At the back" in opened.words
    other = await live.choose(live.second, live.shared("console"), "hand:open:", "H-1")
    late = await live.press(live.second, other, label("floor"))
    reasons = await live.press(live.moderator, opened, label("floor"))
    assert reasons.says("floor-why", code="H-1")
    seen = await live.choose(live.moderator, reasons, "hand:floored:", "1")
    assert seen.says("taken", code="H-1")
    late = await live.choose(live.second, late, "hand:floored:", "1")
    assert late.refuses("floor-taken", codes="H-1")
    seen = await live.press(live.moderator, seen, label("back"))
    assert seen.says("hand-is-queued", code="H-1")
    old = await live.forge(live.second, "hand:dismiss:H-1 1")
    assert old.refuses("hand-changed", code="H-1", status="queued")
    await live.tick(3)
    opened = await live.choose(live.second, live.shared("console"), "hand:open:", "H-1")
    assert (await live.press(live.second, opened, label("dismiss"))).says(
        "hand-is-lowered", code="H-1"
    )


async def test_room_took_the_floor_by_button_and_command(live):
    await live.tick(3)
    form = await live.press(live.moderator, live.shared("console"), label("room"))
    assert form.title == say("en", "form-room-title")
    seen = await live.send(live.moderator, form, name="Ben Lewis")
    assert seen.says("floor-room", who="Ben Lewis (as stated) · in the room")
    assert seen.says("taken", code="R-1")
    again = await live.slash(live.second, "mod room", name="Lea")
    assert again.refuses("floor-taken", codes="R-1")
    seen = await live.slash(live.moderator, "mod answered", item="r1", answer="Yes.", by="Lea")
    assert seen.says("hand-is-answered", code="R-1")
    assert seen.says("hand-answer-unkept")
    assert (await live.slash(live.second, "mod room")).says("taken", code="R-2")
    seen = await live.slash(live.second, "mod back", item="R-2")
    assert seen.says("hand-is-over", code="R-2")


async def test_written_answer_is_owed_by_the_consoles_button(live):
    await live.queue("HR")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    seen = await live.press(live.moderator, live.shared("console"), label("owed"))
    assert seen.says("decided-follow-up", code="HR-1")
    seen = await live.forge(live.moderator, "floor:owed:")
    assert seen.refuses("floor-empty")


async def test_speaking_limit_is_set_and_said(live):
    seen = await live.slash(live.moderator, "run limit", duration="2m")
    assert seen.says("limit-set", minutes=2, seconds=0)
    assert "0 s" not in seen.words
    seen = await live.slash(live.moderator, "run limit", duration="90s")
    assert seen.says("limit-set", minutes=1, seconds=30)
    assert (await live.slash(live.moderator, "run limit", duration="0s")).refuses(
        "limit-impossible"
    )
    await live.slash(live.moderator, "mod room", name="Ben")
    await live.tick(46)
    told = [live.shown(m).words for m in live.messages("moderators")]
    assert any("Half of the speaking time of R-1" in words for words in told)


@pytest.mark.parametrize(
    "act", ["hand:open:", "hand:floor:", "hand:floored:", "hand:dismiss:", "hand:lower:"]
)
async def test_forged_control_of_a_hand_is_refused(live, act):
    seen = await live.forge(live.person("Amina"), act)
    wanted = {Refusal("expired-control"), Refusal("code-malformed", typed="")}
    assert any(seen.refuses(refusal.key, **refusal.blanks) for refusal in wanted)


async def test_participant_cannot_open_or_dismiss_a_hand(live):
    amina = live.person("Amina")
    await live.slash(live.person("Bo"), "hand")
    for act, values in (("hand:open:", ["H-1"]), ("hand:dismiss:H-1 1", []), ("floor:room:", [])):
        seen = await live.forge(amina, act, *values)
        assert seen.refuses("not-moderator", role=0)
    assert (await hand(live))[0] == "queued"


async def test_speaker_is_invited_onto_the_stage(live):
    stage = live.guild.create_stage_channel("stage")
    live.channels["stage"] = stage
    await live.tie()
    amina, bo = live.person("Amina"), live.person("Bo")
    await amina.join_voice(stage)
    await live.slash(amina, "hand")
    await live.slash(bo, "hand")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    assert not live.guild.voice_states()[amina.id].suppress
    await live.slash(live.moderator, "mod answered", item="H-1")
    await live.tick(3)
    assert live.guild.voice_states()[amina.id].suppress
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    told = [live.shown(m).words for m in live.messages("moderators")]
    assert say("en", "stage-absent", code="H-2") in told


async def test_hand_after_a_restart(live):
    amina = live.person("Amina")
    raised = await live.slash(amina, "hand")
    await live.tick(3)
    console = live.shared("console")
    opened = await live.choose(live.moderator, console, "hand:open:", "H-1")
    form = await live.press(live.second, console, label("room"))
    await live.restart()
    assert (await live.press(live.moderator, opened, label("floor"))).says("floor-why", code="H-1")
    assert (await live.press(amina, raised, label("lower"))).says("hand-lowered", code="H-1")
    assert (await live.send(live.second, form, name="Ben")).says("taken", code="R-1")
