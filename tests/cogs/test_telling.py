"""Direct messages to those who asked: wished for, stopped, refused by Discord, and in time."""

import pytest
from simcord.actors import _dispatch_actor_interaction

from bot.texts import say
from tests.cogs.seen import Seen

QUESTION = "Who pays for all of this anyway?"
NAMES = ("stop-these", "stop-decided", "wish-decided", "wish-brief")
STOP, NO_MORE, TELL, BRIEF = (say("en", f"button-{name}") for name in NAMES)
DIRECT = ("POST", "/users/@me/channels")


async def asked(stage, who):
    typed = {"principle": "HR", "attribution": "anonymous"}
    return await stage.slash(who, "ask", question=QUESTION, **typed)


async def wished(stage, who):
    receipt = await asked(stage, who)
    assert (await stage.press(who, receipt, TELL)).says("wished-decided")
    return receipt


async def decline(stage, code="HR-1"):
    await stage.slash(stage.moderator, "mod decline", question=code, reason="Off topic")


def direct(who):
    return who.user.dm_channel.history()


def bodies(stage):
    """What was sent to direct channels."""
    return [c for c in stage.env.http_requests if (c.method, c.path) == DIRECT]


async def test_decision_arrives_as_a_direct_message_after_a_minute(stage):
    amina = stage.person("Amina")
    await wished(stage, amina)
    await decline(stage)
    await stage.tick(59)
    assert direct(amina) == []
    await stage.tick(1)
    (message,) = direct(amina)
    said = stage.shown(message)
    assert said.words.startswith("**HR-1** · ")
    assert "Off topic" in said.words
    assert QUESTION not in said.words
    assert said.pressable == [STOP]
    await stage.tick(300)
    assert len(direct(amina)) == 1


async def test_decision_undone_in_time_leaves_nobody_written_to(stage):
    amina = stage.person("Amina")
    await wished(stage, amina)
    await decline(stage)
    await stage.tick(30)
    await stage.slash(stage.moderator, "mod undo")
    await stage.tick(120)
    assert bodies(stage) == []


async def test_messages_are_stopped_in_the_message_itself_also_after_a_restart(stage):
    amina = stage.person("Amina")
    await wished(stage, amina)
    await decline(stage)
    await stage.tick(60)
    await stage.restart()
    (message,) = direct(amina)
    seen = Seen(await amina.user.click(message, label=STOP))
    assert seen.says("stopped-decided")
    assert await stage.rows("SELECT * FROM wishes") == []
    seen = Seen(await amina.user.click(message, label=STOP))  # twice is no harm
    assert seen.says("stopped-decided")


async def test_nothing_else_can_be_done_in_a_direct_message(stage):
    amina = stage.person("Amina")
    await wished(stage, amina)
    await decline(stage)
    await stage.tick(60)
    data = {"custom_id": "question:mine:", "component_type": 2}
    place = amina.user.dm_channel
    seen = Seen(await _dispatch_actor_interaction(amina.user, 3, place, data))
    assert seen.refuses("outside-server")


@pytest.mark.parametrize("code", [50007, 50278])
async def test_closed_direct_messages_are_tried_once_and_mine_says_so(stage, code):
    amina = stage.person("Amina")
    await wished(stage, amina)
    stage.env.inject_error(*DIRECT, status=403, code=code, times=None)
    await decline(stage)
    await stage.tick(60)
    for _ in range(10):
        await stage.tick(120)
    assert len(bodies(stage)) == 1
    assert await stage.rows("SELECT * FROM outbox WHERE state = 'parked'") == []
    assert await stage.rows("SELECT * FROM outbox WHERE kind = 'told'") == []
    assert str(amina.id) not in stage.log.getvalue()
    seen = await stage.slash(amina, "mine")
    assert seen.says("mine-refused")
    assert TELL in seen.pressable
    stage.env.backend.faults.clear()
    await stage.press(amina, seen, TELL)
    await stage.slash(stage.moderator, "mod reopen", question="HR-1", reason="Let us see")
    await stage.tick(60)
    assert len(direct(amina)) == 1


async def test_messages_opened_too_fast_go_out_later_and_hold_up_nothing(stage):
    amina = stage.person("Amina")
    await wished(stage, amina)
    await decline(stage)
    stage.env.inject_error(*DIRECT, status=429, code=40003, times=2)
    await stage.queue("WS")
    await stage.tick(60)
    assert "`WS-1`" in stage.board.words
    assert direct(amina) == []
    for _ in range(3):
        await stage.tick(10)
    (message,) = direct(amina)
    assert "HR-1" in stage.shown(message).words


async def test_message_has_a_nonce_and_pings_nobody(stage):
    amina = stage.person("Amina")
    await wished(stage, amina)
    await decline(stage)
    await stage.tick(60)
    path = f"/channels/{amina.user.dm_channel.id}/messages"
    (sent,) = [c for c in stage.env.http_requests if c.method == "POST" and c.path == path]
    assert sent.json["nonce"]
    assert sent.json["enforce_nonce"] is True
    assert sent.json["allowed_mentions"]["parse"] == []


async def test_offer_works_after_a_restart_and_stands_on_the_first_receipt_alone(stage):
    amina = stage.person("Amina")
    receipt = await asked(stage, amina)
    await stage.restart()
    assert (await stage.press(amina, receipt, BRIEF)).says("wished-brief")
    assert (await stage.press(amina, receipt, TELL)).says("wished-decided")
    await stage.tick(30)
    receipt = await asked(stage, amina)
    assert receipt.says("receipt-told")
    assert TELL not in receipt.pressable


async def test_wishes_are_shown_and_taken_back_in_mine(stage):
    amina = stage.person("Amina")
    receipt = await wished(stage, amina)
    await stage.press(amina, receipt, BRIEF)
    page = await stage.slash(amina, "mine")
    no_brief = say("en", "button-stop-brief")
    assert {NO_MORE, no_brief} < set(page.pressable)
    await stage.restart()
    assert (await stage.press(amina, page, NO_MORE)).says("stopped-decided")
    assert (await stage.press(amina, page, no_brief)).says("stopped-brief")
    assert await stage.rows("SELECT * FROM wishes") == []
    assert {TELL, BRIEF} < set((await stage.slash(amina, "mine")).pressable)


async def test_forged_wishes_are_refused(stage):
    amina = stage.person("Amina")
    for act in ("wish:set:everything", "wish:end:", "wish:stop:another-event"):
        assert (await stage.forge(amina, act)).refuses("expired-control")


async def test_wish_of_a_closed_event_without_keys_is_refused(stage):
    amina = stage.person("Amina")
    receipt = await asked(stage, amina)
    await stage.slash(stage.organizer, "organize close")
    form = await stage.slash(stage.organizer, "organize destroy-keys")
    await stage.send(stage.organizer, form, slug="from-promises-to-practice")
    assert (await stage.press(amina, receipt, TELL)).refuses("keys-gone")
