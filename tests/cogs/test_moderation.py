"""The queue and the floor, by commands."""

from typing import Any

import pytest

from bot.texts import say

TEXT = "What will change for those who wait?"


async def mod(stage, verb, who=None, **options):
    return await stage.slash(who or stage.moderator, f"mod {verb}", **options)


async def question(stage, code):
    ((status, reason, answer, by),) = await stage.rows(
        "SELECT status, reason, answer, answered_by FROM questions WHERE code = :code", code=code
    )
    return status, reason, answer, by


async def test_queue_shows_what_waits_and_what_is_next(stage):
    await stage.ask(stage.person("Amina"), "ND")
    await stage.queue("HR", "WS")
    seen = await mod(stage, "queue")
    assert seen.says("console-in-review", count=1)
    assert seen.says("console-queued", count=2)
    assert seen.values("item:open:") == ["ND-1", "HR-1", "WS-1"]


async def test_approve_puts_it_in_the_queue(stage):
    await stage.ask(stage.person("Amina"), text=TEXT)
    seen = await mod(stage, "approve", question="hr1")
    assert seen.words == say("en", "decided-queued", code="HR-1")
    assert (await question(stage, "HR-1"))[0] == "queued"
    await stage.tick(3)
    assert TEXT in stage.board.words


async def test_approve_of_ones_own_is_refused(stage):
    await stage.ask(stage.moderator)
    seen = await mod(stage, "approve", question="HR-1")
    assert seen.refuses("own-question", code="HR-1")
    assert (await question(stage, "HR-1"))[0] == "in_review"


async def test_approve_twice_is_refused(stage):
    await stage.queue("HR")
    seen = await mod(stage, "approve", question="HR-1")
    assert seen.refuses("move-impossible", code="HR-1", status="queued")


async def test_decline_tells_why(stage):
    await stage.queue("HR")
    seen = await mod(stage, "decline", question="HR-1", reason="Off topic")
    assert seen.words == say("en", "decided-declined", code="HR-1", reason="Off topic")
    assert (await question(stage, "HR-1"))[:2] == ("declined", "Off topic")


@pytest.mark.parametrize("reason", [" ", "\n", "\u200b"])
async def test_decline_without_a_reason_is_refused(stage, reason):
    await stage.queue("HR")
    seen = await mod(stage, "decline", question="HR-1", reason=reason)
    assert seen.refuses("reason-needed")
    assert (await question(stage, "HR-1"))[0] == "queued"


async def test_next_before_the_event_is_live_is_refused(stage):
    await stage.queue("HR")
    assert (await mod(stage, "next")).refuses("event-not-live")
    assert (await question(stage, "HR-1"))[0] == "queued"


async def test_next_takes_whose_turn_it_is_and_says_why(live):
    await live.queue("HR", "WS")
    await live.slash(live.person("Amina"), "support", question="WS-1")
    seen = await mod(live, "next")
    assert seen.says("taken", code="WS-1")
    assert seen.says("reason-support", count=1)
    names = ("answered", "answered-words", "back")
    assert seen.pressable == [say("en", f"button-{name}") for name in names]
    await live.tick(3)
    assert say("en", "board-on-floor", code="WS-1") in live.board.words


async def test_next_while_something_is_on_the_floor_names_it(live):
    await live.queue("HR", "WS")
    await mod(live, "next")
    for who in (live.moderator, live.second):
        seen = await mod(live, "next", who)
        assert seen.refuses("floor-taken", codes="HR-1")
    assert await live.rows("SELECT count(*) FROM turns") == [(1,)]


async def test_next_when_nobody_waits_is_refused(live):
    await live.ask(live.person("Amina"))
    assert (await mod(live, "next")).refuses("nobody-waits")


async def test_floor_takes_another_with_its_reason(live):
    await live.queue("HR", "WS")
    seen = await mod(live, "floor", item="WS-1", reason="The chair's *choice*")
    assert seen.says("taken", code="WS-1")
    assert "The chair's \\*choice\\*" in seen.words
    await live.tick(3)
    assert "The chair's \\*choice\\*" in live.board.words
    assert await live.rows("SELECT override_reason FROM turns") == [("The chair's *choice*",)]


async def test_floor_without_a_reason_is_refused(live):
    await live.queue("HR")
    assert (await mod(live, "floor", item="HR-1", reason=" ")).refuses("reason-needed")


async def test_floor_of_what_is_in_review_is_refused(live):
    await live.ask(live.person("Amina"))
    seen = await mod(live, "floor", item="HR-1", reason="To hear the room")
    assert seen.refuses("move-impossible", code="HR-1", status="in_review")


async def test_answered_keeps_the_answer_and_frees_the_floor(live):
    await live.queue("HR", "WS")
    await mod(live, "next")
    seen = await mod(live, "answered", item="HR-1", answer="Everyone.", by="Crawley")
    assert seen.words == say("en", "decided-answered", code="HR-1")
    assert await question(live, "HR-1") == ("answered", "", "Everyone.", "Crawley")
    assert (await mod(live, "next")).says("taken", code="WS-1")


async def test_answered_of_what_is_not_on_the_floor_is_refused(live):
    await live.queue("HR")
    seen = await mod(live, "answered", item="HR-1")
    assert seen.refuses("move-impossible", code="HR-1", status="queued")


async def test_back_puts_it_into_the_queue_again(live):
    await live.queue("HR")
    await mod(live, "next")
    seen = await mod(live, "back", item="HR-1")
    assert seen.words == say("en", "decided-queued", code="HR-1")
    assert await live.rows("SELECT outcome FROM turns") == [("queued",)]
    assert (await mod(live, "next")).says("taken", code="HR-1")


async def test_decline_on_the_floor_frees_it(live):
    await live.queue("HR", "WS")
    await mod(live, "next")
    await mod(live, "decline", question="HR-1", reason="Off topic")
    assert (await mod(live, "next")).says("taken", code="WS-1")


async def test_organizer_may_do_what_a_moderator_may(live):
    organizer = live.person("Olga", manage_guild=True)
    live.show_command("mod", organizer)
    await live.ask(live.person("Amina"))
    assert (await mod(live, "approve", organizer, question="HR-1")).says(
        "decided-queued", code="HR-1"
    )


COMMANDS: list[tuple[str, dict[str, Any]]] = [
    ("mod queue", {}),
    ("mod approve", {"question": "HR-1"}),
    ("mod decline", {"question": "HR-1", "reason": "Off topic"}),
    ("mod next", {}),
    ("mod floor", {"item": "HR-1", "reason": "To hear the room"}),
    ("mod answered", {"item": "HR-1"}),
    ("mod back", {"item": "HR-1"}),
    ("run start", {}),
    ("run next", {}),
    ("run end", {}),
    ("run delay", {"minutes": 5}),
    ("poll create", {"question": "Which?", "options": "a | b"}),
    ("poll open", {"poll": "P-1"}),
    ("poll close", {"poll": "P-1"}),
    ("poll publish", {"poll": "P-1"}),
    ("poll cancel", {"poll": "P-1"}),
    ("poll list", {}),
]


async def test_permission_alone_is_not_enough_where_a_role_is_set(live):
    await live.queue("HR")
    role = live.guild.create_role("Moderators")
    await live.choose_role("moderator", role)
    await live.tick(3)
    before = await live.dump()
    for command, options in COMMANDS:
        seen = await live.slash(live.moderator, command, **options)
        assert seen.refuses("not-moderator", role=role.id), command
    assert await live.dump() == before


async def test_role_is_enough_where_it_is_set(live):
    role = live.guild.create_role("Moderators")
    await live.choose_role("moderator", role)
    await live.ask(live.person("Amina"))
    await live.tick(3)
    holder = live.guild.add_member(live.env.create_user("Holder"), roles=[role])
    seen = await live.choose(holder, live.shared("console"), "item:open:", "HR-1")
    assert (await live.press(holder, seen, say("en", "button-approve"))).says(
        "decided-queued", code="HR-1"
    )
    assert (await mod(live, "queue", live.organizer)).says("console-queued", count=1)
