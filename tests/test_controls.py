"""The router: whatever arrives, somebody gets one private answer, and nothing is half done."""

import json

import pytest

from bot.router import Controls
from bot.texts import say
from tests.cogs.seen import Seen
from tests.cogs.stage import staged

HUGE = "9" * 60
SUBJECTS = [
    "", " ", "x", "x y", "x y z", "x y z w", "- support -1", f"- support {HUGE}", "HR-1", "HR-1 x",
    f"HR-1 {HUGE}", f"HR-{HUGE} 1", "P-1", "from-promises-to-practice x.y", "١ ١", f"{HUGE} over",
    "'; DROP TABLE questions; --", "delay 5 over x", "extend 0 cut x", f"5 {HUGE} rights",
    "5 1 rights", "delay 5 x", f"x {HUGE} over y",
]  # fmt: skip
CHOICES = ["", "-1", "99", "x", HUGE, "١"]


@pytest.fixture
async def live(tmp_path):
    async with staged(tmp_path) as stage:
        await stage.open()
        await stage.slash(stage.moderator, "run start")
        await stage.queue("HR", "WS")
        await stage.tick(3)
        yield stage


def routed(stage):
    """Every control that anything is done for."""
    return sorted(stage.bot.controls._handlers)


def faults(stage):
    """What went wrong, each thing once."""
    lines = [json.loads(line) for line in stage.log.getvalue().splitlines() if '"fault"' in line]
    return sorted({line["exception"][-300:] for line in lines})


async def test_every_control_takes_whatever_subject_it_is_given(live):
    """Foreign data is a control that no longer applies, or is refused; never a fault."""
    for noun_verb in routed(live):
        for subject in SUBJECTS:
            await live.forge(live.organizer, f"{noun_verb}:{subject}")
    assert faults(live) == []


async def test_every_control_takes_whatever_is_chosen(live):
    for noun_verb in routed(live):
        for subject in ("HR-1 2", "P-1", "from-promises-to-practice questions"):
            for choice in CHOICES:
                await live.forge(live.organizer, f"{noun_verb}:{subject}", choice)
    assert faults(live) == []


async def test_every_control_takes_an_empty_form(live):
    for noun_verb in routed(live):
        for subject in ("", "HR-1 2", "x"):
            await live.forge(live.organizer, f"{noun_verb}:{subject}", form={})
    assert faults(live) == []


@pytest.mark.parametrize(
    "act",
    ["", "x", ":", "::", "question", "question:", "question:nonsense:HR-1", "old:button:1",
     "question:browse:- support", "question:browse:- nonsense 0",
     f"question:browse:- support {HUGE}",
     "item:approve:HR-1", "item:approve:HR-1 x", "item:decline:HR-1", f"run:delay:{HUGE}",
     "run:delay:5", f"run:delay:5 {HUGE} rights", "run:delay:5 0 lunch", "run:choose:move 5 over x",
     "organize:channel:from-promises-to-practice x"],
)  # fmt: skip
async def test_control_that_no_longer_applies_says_so(live, act):
    before = await live.dump()
    assert (await live.forge(live.organizer, act)).refuses("expired-control")
    assert await live.dump() == before


async def test_reason_that_the_event_no_longer_has_is_expired(live):
    before = await live.dump()
    for act in ("item:declined:HR-1 2", "item:floored:HR-1 2"):
        for choice in ("-1", "4", HUGE):
            assert (await live.forge(live.organizer, act, choice)).refuses("expired-control")
    after = await live.dump()
    assert after["questions"] == before["questions"]
    assert after["log"] == before["log"]


async def test_controls_are_refused_in_another_server(live):
    other = live.elsewhere("Otto", manage_guild=True, manage_messages=True)
    await live.env.settle()
    before = await live.dump()
    for act in ("question:form:", "question:mine:", "question:browse:- support 0", "agenda:show:",
                "item:queue:", "item:approve:HR-1 2", "floor:next:", "run:start:rights",
                "poll:open:P-1", "question:withdraw:HR-1"):  # fmt: skip
        assert (await live.forge(other, act)).refuses("no-event-here"), act
    for act in ("question:support:", "item:open:"):
        assert (await live.forge(other, act, "HR-1")).refuses("no-event-here"), act
    assert await live.dump() == before


async def test_interaction_delivered_twice_asks_once(live):
    amina = live.person("Amina")
    await live.ask(amina, "ND")
    await live.deliver_again()
    await live.deliver_again()
    assert await live.rows("SELECT count(*) FROM questions WHERE code LIKE 'ND-%'") == [(1,)]


async def test_form_delivered_twice_asks_once(live):
    amina = live.person("Amina")
    form = await live.slash(amina, "ask")
    filled = {
        "principle": "human-rights",
        "question": "Who pays?? Who?",
        "attribution": "anonymous",
    }
    await live.send(amina, form, **filled)
    await live.deliver_again()
    assert await live.rows("SELECT count(*) FROM questions") == [(3,)]


async def test_form_delivered_again_after_a_restart_asks_once(live):
    amina = live.person("Amina")
    form = await live.slash(amina, "ask")
    filled = {
        "principle": "human-rights",
        "question": "Who pays?? Who?",
        "attribution": "anonymous",
    }
    await live.send(amina, form, **filled)
    await live.restart()
    await live.deliver_again()
    assert await live.rows("SELECT count(*) FROM questions") == [(3,)]


async def test_support_delivered_twice_toggles_once(live):
    amina = live.person("Amina")
    await live.slash(amina, "support", question="HR-1")
    await live.deliver_again()
    await live.choose(amina, live.shared("board"), "question:support:", "WS-1")
    await live.deliver_again()
    assert await live.rows("SELECT support FROM questions ORDER BY id") == [(1,), (1,)]


async def test_next_delivered_twice_takes_one(live):
    await live.press(live.moderator, live.shared("console"), say("en", "button-next"))
    await live.deliver_again()
    await live.slash(live.moderator, "mod answered", item="HR-1")
    await live.slash(live.moderator, "mod next")
    await live.deliver_again()
    assert await live.rows("SELECT count(*) FROM turns") == [(2,)]


async def test_interaction_delivered_twice_is_answered_once(live):
    amina = live.person("Amina")
    await live.slash(amina, "mine")
    count = len(live.env.http_requests)
    await live.deliver_again()
    await live.press(amina, live.shared("board"), say("en", "button-help"))
    await live.deliver_again()
    assert len(live.env.http_requests) == count + 1


async def test_fault_gives_a_reference_and_no_wording(live):
    """Whatever breaks, the operator finds it by what the person was given."""
    live.faults_meant = True
    await live.context.write(lambda tx: tx.execute("ALTER TABLE drafts RENAME TO away"))
    amina, secret = live.person("Amina"), "Something that no log may ever hold"
    await live.slash(amina, "join", name="Amina Diallo", affiliation="The Ministry")
    await live.context.write(lambda tx: tx.execute("ALTER TABLE log RENAME TO away_log"))
    seen = await live.slash(amina, "ask", principle="HR", question=secret, attribution="named")
    reference = seen.words.rpartition(" ")[2]
    assert seen.words == say("en", "fault", reference=reference)
    (line,) = [line for line in live.log.getvalue().split("\n") if '"fault"' in line]
    assert reference in line
    assert "OperationalError" in line
    for word in (secret, "Amina", "Diallo", "Ministry", str(amina.id)):
        assert word not in live.log.getvalue()
    await live.context.write(lambda tx: tx.execute("ALTER TABLE away_log RENAME TO log"))
    assert await live.rows("SELECT count(*) FROM questions") == [(2,)]


async def test_fault_of_a_button_gives_a_reference(live):
    live.faults_meant = True
    await live.context.write(lambda tx: tx.execute("ALTER TABLE sessions RENAME TO away"))
    seen = await live.press(live.person("Amina"), live.shared("board"), say("en", "button-agenda"))
    reference = seen.words.rpartition(" ")[2]
    assert seen.words == say("en", "fault", reference=reference)
    assert f'"reference": "{reference}"' in live.log.getvalue()
    await live.context.write(lambda tx: tx.execute("ALTER TABLE away RENAME TO sessions"))


async def test_answer_that_discord_refuses_is_tried_once_more(live):
    """Discord's trouble while answering is a fault like another: the person is told."""
    live.faults_meant = True
    live.env.inject_error("POST", "/interactions/*/*/callback", status=500)
    seen = await live.slash(live.person("Amina"), "mine")
    assert seen.words.startswith(say("en", "fault", reference="").strip())


async def test_answer_that_came_too_late_is_no_fault(live):
    live.faults_meant = True
    live.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062)
    amina = live.person("Amina")
    result = await amina.slash(live.channels["questions"], "mine")
    assert not result.acknowledged
    assert "answer came too late" in live.log.getvalue()
    assert faults(live) == []
    live.env.backend.interactions.pop(result._interaction.id)


def test_control_has_one_handler():
    async def handler(press):
        raise AssertionError

    controls = Controls()
    controls.add("a:b", handler)
    with pytest.raises(ValueError, match="routed twice"):
        controls.add("a:b", handler)


def test_interactions_are_remembered_up_to_a_limit(monkeypatch):
    monkeypatch.setattr("bot.router.SEEN_MAX", 3)
    controls = Controls()
    assert [controls.first_time(number) for number in (1, 2, 1, 3, 4)] == [
        True, True, False, True, True,
    ]  # fmt: skip
    assert not controls.first_time(4)
    assert controls.first_time(1)


async def test_form_that_would_open_another_is_expired(live):
    amina = live.person("Amina")
    for act in ("question:form:", "question:reason:HR-1", "hand:press:", "receipt:form:"):
        seen = await live.forge(amina, act, form={})
        assert seen.words
        assert seen.form is None
    assert (await live.forge(amina, "question:form:", form={})).refuses("expired-control")
    assert faults(live) == []


@pytest.mark.parametrize(
    ("name", "options"),
    [("support", []), ("support", [{"name": "question", "type": 3, "value": 7}]), ("nowhere", []),
     ("support", [{"name": "question", "type": 3, "value": None}])],
)  # fmt: skip
async def test_command_as_it_was_before_an_update_says_so(live, name, options):
    live.faults_meant = True  # discord.py raises; that nothing is reported as a fault is said below
    amina = live.person("Amina")
    before = await live.dump()
    data = {"id": "1", "name": name, "type": 1, "options": options}
    channel = live.channels["questions"]
    seen = Seen(await amina._dispatch_interaction(2, channel, data))
    assert seen.refuses("outdated-command")
    assert await live.dump() == before
    assert faults(live) == []
