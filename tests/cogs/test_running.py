"""The programme moves: delays, extensions, what is left out, and what each choice costs."""

import re

import pytest

from bot.texts import say
from tests.builders import MINUTE, SLUG

OVER, SHORTEN, FIT, LEAVE, SKIP, START = (
    say("en", f"button-{name}", minutes=4, over=5)
    for name in ("choice-over", "choice-shorten", "choice-fit", "leave-out", "skip", "start")
)


async def sessions(stage):
    """Key, status, due start and due end in minutes from now."""
    found = await stage.rows(
        "SELECT key, status, due_start_at, due_end_at FROM sessions ORDER BY place"
    )
    return [(k, s, (a - stage.now()) / MINUTE, (b - stage.now()) / MINUTE) for k, s, a, b in found]


async def starts(stage):
    return {key: start for key, _, start, _ in await sessions(stage)}


async def states(stage):
    return {key: status for key, status, *_ in await sessions(stage)}


def announced(stage):
    """What stands in the announcements, but for the programme."""
    said = [stage.shown(m).words for m in stage.messages("announcements")]
    return [words for words in said if say("en", "agenda-times") not in words]


async def without_hard_end(stage):
    await stage.reconfigure(hard_end=False)
    await stage.open()
    return stage


async def test_delay_moves_every_later_session_and_says_what_moved(draft_stage):
    stage = await without_hard_end(draft_stage)
    before = await starts(stage)
    seen = await stage.slash(stage.moderator, "run delay", minutes=5)
    assert seen.says("delayed", minutes=5, count=7)
    assert await starts(stage) == {key: at + 5 for key, at in before.items()}
    lines = seen.words.splitlines()
    stamps = [re.findall(r"<t:(\d+):t>", line) for line in lines if "→" in line]
    assert [(int(b) - int(a)) / 60 for a, b in stamps] == [5] * 7
    assert lines[7].endswith(say("en", "moved-closed"))  # the closing: no questions
    assert say("en", "moved-reminders", count=1) in lines  # the other one is over
    assert lines[-1] == say("en", "moved-told")


async def test_extend_lengthens_what_runs_and_moves_what_follows(draft_stage):
    stage = await without_hard_end(draft_stage)
    await stage.slash(stage.moderator, "run start")
    before = await sessions(stage)
    seen = await stage.slash(stage.moderator, "run extend", minutes=3)
    ends = f"<t:{(stage.now() + 13 * MINUTE) // 1000}:t>"
    assert seen.says("extended", session="Opening and welcome", ends=ends, minutes=3, count=6)
    after = await sessions(stage)
    assert (after[0][2], after[0][3]) == (before[0][2], before[0][3] + 3)
    assert after[1:] == [(k, s, a + 3, b + 3) for k, s, a, b in before[1:]]
    await stage.tick(3)
    assert sum(say("en", "retimed") in words for words in announced(stage)) == 1


async def test_extend_while_nothing_runs_is_refused(stage):
    assert (await stage.slash(stage.moderator, "run extend", minutes=3)).refuses("nothing-running")


@pytest.mark.parametrize("act", ["delay", "extend"])
@pytest.mark.parametrize("minutes", [0, -5, 1441, 2**53 - 1])
async def test_impossible_minutes_are_refused(live, act, minutes):
    before = await live.dump()
    seen = await live.slash(live.moderator, f"run {act}", minutes=minutes)
    assert seen.refuses("minutes-impossible", minutes_max=1440)
    assert await live.dump() == before


async def test_delay_past_the_hard_end_shows_each_choice_with_its_cost_first(live):
    before = await live.dump()
    seen = await live.slash(live.moderator, "run delay", minutes=5)
    assert await live.dump() == before
    assert "Nothing was moved yet" in seen.words
    assert seen.pressable == [SHORTEN, OVER]
    assert "Human rights of all migrants 13 → 11" in seen.words
    assert "Discussion" not in seen.words  # protected: by name only
    assert say(
        "en", "choice-over", ends=f"<t:{(live.now() + 105 * MINUTE) // 1000}:t>", cost=1
    ) in (seen.words)
    hints = {option["label"]: option["description"] for option in seen.options("run:name:")}
    assert len(hints) == 12
    cut = say("en", "menu-cut", session="Discussion with the room and online")
    assert hints[cut] == "22 → 17 min · about 2 questions fewer"
    leave = say("en", "menu-leave", session="What comes next, and closing")
    assert hints[leave] == "6 min are free · no question fewer"


async def test_choice_to_run_over_moves_everything(live):
    before = await starts(live)
    seen = await live.slash(live.moderator, "run delay", minutes=5)
    done = await live.press(live.moderator, seen, OVER)
    assert done.says("delayed", minutes=5, count=6)
    assert say("en", "moved-past-end", minutes=5) in done.words
    after = await starts(live)
    assert after == {key: at + 5 * (key != "opening") for key, at in before.items()}
    await live.tick(3)
    assert len([w for w in announced(live) if say("en", "retimed") in w]) == 1


async def test_choice_to_shorten_spares_what_is_protected_and_keeps_the_end(live):
    before = await sessions(live)
    seen = await live.slash(live.moderator, "run extend", minutes=5)
    done = await live.press(live.moderator, seen, SHORTEN)
    assert say("en", "moved-shorter", before=13, after=11) in done.words
    after = await sessions(live)
    assert after[5][3] - after[5][2] == 22
    assert after[-1][3] == before[-1][3]


async def test_choice_by_name_shortens_the_protected_discussion(live):
    seen = await live.slash(live.moderator, "run delay", minutes=5)
    done = await live.choose(live.moderator, seen, "run:name:", "cut discussion")
    assert say("en", "moved-shorter", before=22, after=17) in done.words
    after = await sessions(live)
    assert [after[5][3] - after[5][2], after[6][2]] == [17, 94]


async def test_choice_by_name_leaves_one_out(live):
    seen = await live.slash(live.moderator, "run delay", minutes=5)
    done = await live.choose(live.moderator, seen, "run:name:", "leave closing")
    assert done.says("delayed", minutes=5, count=5)
    assert (await states(live))["closing"] == "skipped"
    assert "What comes next, and closing · left out" in done.words


async def test_choice_of_what_fits_moves_only_so_much(live):
    await live.context.write(
        lambda tx: tx.execute("UPDATE events SET hard_end_at = hard_end_at + 240000")
    )
    seen = await live.slash(live.moderator, "run delay", minutes=6)
    assert seen.pressable[0] == FIT
    done = await live.press(live.moderator, seen, FIT)
    assert done.says("delayed", minutes=4, count=6)


@pytest.mark.parametrize("meanwhile", ["delay", "skip", "next"])
async def test_choice_computed_on_another_programme_moves_nothing(live, meanwhile):
    seen = await live.slash(live.moderator, "run delay", minutes=5)
    await live.tick(10)
    if meanwhile == "delay":
        other = await live.slash(live.second, "run delay", minutes=2)
        await live.press(live.second, other, say("en", "button-choice-over", over=2))
    elif meanwhile == "skip":
        await live.slash(live.second, "run skip", session="society")
    else:
        await live.slash(live.second, "run next")
    before = await live.dump()
    for done in (
        await live.press(live.moderator, seen, OVER),
        await live.choose(live.moderator, seen, "run:name:", "cut discussion"),
    ):
        assert done.refuses("programme-changed")
    assert await live.dump() == before


async def test_delay_with_nothing_left_is_refused(stage):
    await stage.slash(stage.moderator, "run start", session="closing")
    for key in ("opening", "rights", "discrimination", "government", "society", "discussion"):
        await stage.slash(stage.moderator, "run skip", session=key)
    assert (await stage.slash(stage.moderator, "run delay", minutes=5)).refuses("nothing-to-move")
    seen = await stage.slash(stage.moderator, "run extend", minutes=5)
    assert "Nothing was moved yet" not in seen.words  # it began early: there is time


async def test_two_who_press_plus_five_move_once(draft_stage):
    """The second pressed on what it saw; that was 5 minutes ago in the programme."""
    stage = await without_hard_end(draft_stage)
    await stage.tick(10 * 60)
    console = stage.shared("console")
    assert (await stage.press(stage.moderator, console, "+5")).says("delayed", minutes=5, count=7)
    before = await stage.dump()
    late = await stage.press(stage.second, console, "+5")
    assert late.refuses("moved-meanwhile", minutes=5, at=stage.now() + 5 * MINUTE)
    assert await stage.dump() == before
    await stage.tick(5 * 60)
    console = stage.shared("console")  # which asks again, and means what it shows
    assert (await stage.press(stage.second, console, "+2")).says("delayed", minutes=2, count=7)


async def test_console_skips_what_is_due_once_it_was_confirmed(live):
    await live.tick(20 * 60)  # it began ten minutes early
    console = live.shared("console")
    asked = await live.press(live.moderator, console, SKIP)
    assert asked.says(
        "skip-confirm", session="Human rights of all migrants", minutes=13,
        starts=f"<t:{live.now() // 1000}:t>",
    )  # fmt: skip
    assert (await states(live))["rights"] == "planned"
    before = await starts(live)
    done = await live.press(live.moderator, asked, LEAVE)
    assert "is left out" in done.words
    assert (await states(live))["rights"] == "skipped"
    for label, refusal in ((SKIP, "skip-impossible"), (START, "session-over")):
        late = await live.press(live.second, console, label)  # drawn before
        assert late.refuses(refusal, session="rights")
    assert await starts(live) == before  # the others keep their times
    await live.tick(3)
    assert SKIP not in live.console.pressable
    assert "Human rights of all migrants · left out" in announced(live)[-1]


async def test_session_that_was_skipped_can_be_held_after_all(live):
    await live.slash(live.moderator, "run skip", session="Society")
    await live.tick(10)
    await live.slash(live.moderator, "run end")
    seen = await live.slash(live.moderator, "run start", session="society")
    assert seen.words.startswith("A whole-of-society approach runs until")


@pytest.mark.parametrize(
    ("key", "refusal"),
    [("opening", "session-running"), ("lunch", "session-unknown"), ("rights", "skip-impossible")],
)
async def test_skip_of_what_cannot_be_skipped_is_refused(live, key, refusal):
    await live.slash(live.moderator, "run skip", session="rights")
    seen = await live.slash(live.moderator, "run skip", session=key)
    keys = ", ".join(session.key for session in live.config.events[0].sessions)
    blanks = {"session-unknown": {"typed": key, "choices": keys}}.get(refusal, {"session": key})
    assert seen.refuses(refusal, **blanks)


@pytest.mark.parametrize("command", ["delay", "extend", "skip"])
async def test_programme_is_moved_by_moderators(live, command):
    amina = live.person("Amina")
    live.show_command("run", amina)
    given = {"session": "rights"} if command == "skip" else {"minutes": 5}
    before = await live.dump()
    assert (await live.slash(amina, f"run {command}", **given)).refuses("not-moderator", role=0)
    assert await live.dump() == before


async def test_every_control_works_after_a_restart(live):
    choices = await live.slash(live.moderator, "run delay", minutes=5)
    named = await live.slash(live.moderator, "run extend", minutes=5)
    await live.tick(20 * 60)
    await live.restart()
    console = live.shared("console")
    asked = await live.press(live.moderator, console, SKIP)
    shown = await live.press(live.moderator, console, "+5")
    assert shown.pressable == [SHORTEN, OVER]
    await live.restart()
    assert (await live.press(live.moderator, shown, OVER)).says("delayed", minutes=5, count=6)
    for old in (choices, named):
        assert (await live.press(live.moderator, old, OVER)).refuses("programme-changed")
    fresh = await live.slash(live.moderator, "run extend", minutes=2)
    await live.restart()
    done = await live.choose(live.moderator, fresh, "run:name:", "cut discussion")
    assert say("en", "moved-shorter", before=22, after=20) in done.words
    assert "is left out" in (await live.press(live.moderator, asked, LEAVE)).words


async def test_warnings_reach_the_moderators_and_nobody_else(live):
    await live.ask(live.person("Amina"))
    before = announced(live)
    for _ in range(22):
        await live.tick(60)
    said = [live.shown(m).words for m in live.messages("moderators")]
    assert any(w.startswith("**Opening and welcome** is 1 minute over") for w in said)
    assert any(w.startswith("**One question waits for review**") for w in said)
    assert announced(live) == before
    assert len(live.messages("questions")) == 1


async def test_shared_messages_are_posted_anew_when_an_hour_old(live):
    kinds = ("board", "console", "programme")
    before = {kind: live.shared(kind).id for kind in kinds}
    await live.tick(59 * 60)
    assert {kind: live.shared(kind).id for kind in kinds} == before
    await live.tick(60)
    after = {kind: live.shared(kind).id for kind in kinds}
    assert not {*after.values()} & {*before.values()}


async def test_programme_is_posted_anew_on_the_day_and_only_then(draft_stage):
    stage = draft_stage
    await stage.open("2026-01-03T15:00")
    kinds = ("board", "console", "programme")
    before = {kind: stage.shared(kind).id for kind in kinds}
    await stage.tick(2 * 24 * 3600 + 7 * 3600 - 60)  # SimCord begins on 1 January, 01:00
    assert {kind: stage.shared(kind).id for kind in kinds} == before
    await stage.tick(60)
    after = {kind: stage.shared(kind).id for kind in kinds}
    assert [kind for kind in kinds if after[kind] != before[kind]] == ["programme"]
    await stage.tick(3 * 3600)
    assert {kind: stage.shared(kind).id for kind in kinds} == after


async def test_what_was_parked_is_delivered_once_its_channel_works(live):
    path = f"/channels/{live.channels['announcements'].id}/messages"
    live.env.inject_error("POST", path, status=403, code=50001, times=None)
    seen = await live.slash(live.moderator, "run delay", minutes=5)
    await live.press(live.moderator, seen, OVER)
    for _ in range(14):
        await live.tick(120)
    parked = "SELECT kind FROM outbox WHERE state = 'parked'"
    assert await live.rows(parked) == [("retimed",)]
    other = live.guild.create_text_channel("news")
    card = await live.slash(live.organizer, "organize setup")
    act = f"organize:channel:{SLUG} announcements"
    await live.choose(live.organizer, card, act, other)
    await live.tick(3)
    assert await live.rows(parked) == []
    assert any(say("en", "retimed") in live.shown(m).words for m in other.history())


async def test_what_was_parked_is_delivered_after_a_restart_if_it_is_of_use(live):
    path = f"/channels/{live.channels['announcements'].id}/messages"
    live.env.inject_error("POST", path, status=403, code=50001, times=None)
    await live.slash(live.moderator, "run skip", session="society")
    await live.slash(live.moderator, "run end")
    await live.slash(live.moderator, "run start", session="closing")  # useful for 6 minutes
    for _ in range(14):
        await live.tick(120)
    states = "SELECT kind, state FROM outbox WHERE kind IN ('retimed', 'session') ORDER BY id"
    assert ("retimed", "parked") in await live.rows(states)
    live.env.backend.faults.clear()
    before = len(announced(live))
    await live.restart()
    await live.tick(3)
    assert await live.rows("SELECT kind FROM outbox WHERE state = 'parked'") == []
    (said,) = announced(live)[before:]
    assert say("en", "retimed") in said
    assert "Sent late" in said
