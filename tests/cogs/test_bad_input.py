"""Whatever cannot be done is refused in one private sentence, and nothing is half done."""

from typing import Any

import pytest
from simcord.actors import _dispatch_actor_interaction

from tests.builders import PRINCIPLES
from tests.cogs.seen import Seen

Commands = list[tuple[str, dict[str, Any]]]
TEXT = "Who pays for the implementation of the Compact?"
ASK = {"principle": "HR", "question": TEXT, "attribution": "anonymous"}
KEYS = ", ".join(PRINCIPLES.values())
LONG_CODE = "HR-" + "9" * 50

EVERYBODYS: Commands = [
    ("ask", ASK),
    ("ask", {}),
    ("questions", {}),
    ("support", {"question": "HR-1"}),
    ("join", {}),
    ("join", {"name": "Amina"}),
    ("agenda", {}),
    ("how", {}),
    ("now", {}),
]
MODERATORS: Commands = [
    ("mod queue", {}),
    ("mod approve", {"question": "HR-1"}),
    ("mod decline", {"question": "HR-1", "reason": "Off topic"}),
    ("mod next", {}),
    ("mod floor", {"item": "HR-1", "reason": "To hear the room"}),
    ("mod back", {"item": "HR-1"}),
    ("run start", {}),
    ("run next", {}),
    ("run end", {}),
    ("run delay", {"minutes": 5}),
    ("poll create", {"question": "Which?", "options": "a|b"}),
    ("poll open", {"poll": "P-1"}),
    ("poll close", {"poll": "P-1"}),
    ("poll publish", {"poll": "P-1"}),
    ("poll cancel", {"poll": "P-1"}),
    ("poll list", {}),
]
ORGANIZERS: Commands = [
    ("organize open", {"start": "now"}),
    ("organize close", {}),
    ("organize status", {}),
    ("export", {"what": "questions"}),
]
LASTING: Commands = [("mine", {}), ("event", {})]

TYPED = [
    ("questions", {"principle": "peace"}, "principle-unknown", {"typed": "peace", "choices": KEYS}),
    ("ask", {"principle": "peace"}, "principle-unknown", {"typed": "peace", "choices": KEYS}),
    ("support", {"question": "seven"}, "code-malformed", {"typed": "seven"}),
    ("support", {"question": "HR-0"}, "code-malformed", {"typed": "HR-0"}),
    ("support", {"question": LONG_CODE}, "code-malformed", {"typed": LONG_CODE[:40]}),
    ("support", {"question": "HR-9999999"}, "question-unknown", {"code": "HR-9999999"}),
    ("support", {"question": "P-1"}, "question-unknown", {"code": "P-1"}),
    ("support", {"question": "ZZZZ-1"}, "question-unknown", {"code": "ZZZZ-1"}),
    ("mod approve", {"question": "x"}, "code-malformed", {"typed": "x"}),
    ("mod approve", {"question": "HR-9"}, "question-unknown", {"code": "HR-9"}),
    ("mod decline", {"question": "HR-9", "reason": "x"}, "question-unknown", {"code": "HR-9"}),
    (
        "mod decline",
        {"question": "HR-1", "reason": "r" * 201},
        "too-long",
        {"what": "reason", "length": 201, "length_max": 200},
    ),
    (
        "mod floor",
        {"item": "HR-1", "reason": "r" * 201},
        "too-long",
        {"what": "reason", "length": 201, "length_max": 200},
    ),
    ("mod answered", {"item": "HR-9"}, "question-unknown", {"code": "HR-9"}),
    ("mod back", {"item": "HR-1"}, "move-impossible", {"code": "HR-1", "status": "queued"}),
]


@pytest.mark.parametrize(("command", "options", "key", "blanks"), TYPED)
async def test_what_was_typed_wrongly_is_refused(live, command, options, key, blanks):
    await live.queue("HR")
    before = await live.dump()
    seen = await live.slash(live.organizer, command, **options)
    assert seen.refuses(key, **blanks), seen.words
    assert await live.dump() == before


async def test_ask_about_an_unknown_principle_keeps_what_was_typed(stage):
    amina = stage.person("Amina")
    held = await stage.slash(amina, "ask", **(ASK | {"principle": "peace"}))
    assert held.says("principle-unknown", typed="peace", choices=KEYS)
    form = await stage.press(amina, held, held.pressable[0])
    assert form.typed("question") == TEXT
    assert form.chosen("principle") == []


async def test_answer_that_is_too_long_leaves_the_floor_as_it_was(live):
    await live.queue("HR")
    await live.slash(live.moderator, "mod next")
    before = await live.dump()
    seen = await live.slash(live.moderator, "mod answered", item="HR-1", answer="a" * 2001)
    assert seen.refuses("too-long", what="answer", length=2001, length_max=2000)
    assert await live.dump() == before


@pytest.mark.parametrize(("command", "options"), [*EVERYBODYS, *MODERATORS])
async def test_draft_is_not_open(draft_stage, command, options):
    await draft_stage.tie()
    before = await draft_stage.dump()
    seen = await draft_stage.slash(draft_stage.organizer, command, **options)
    title = draft_stage.config.events[0].title.say("en")
    assert seen.refuses("nothing-open", event=title, state="draft")
    assert await draft_stage.dump() == before


async def test_closed_event_takes_nothing_more(live):
    await live.queue("HR")
    await live.slash(live.organizer, "organize close")
    await live.tick(3)
    before, title = await live.dump(), live.config.events[0].title.say("en")
    for command, options in [*EVERYBODYS, *MODERATORS]:
        seen = await live.slash(live.organizer, command, **options)
        assert seen.refuses("nothing-open", event=title, state="closed"), command
    for command, options in LASTING:
        seen = await live.slash(live.organizer, command, **options)
        assert not seen.refuses("nothing-open", event=title, state="closed"), command
    assert await live.dump() == before


async def test_another_server_has_no_event(live):
    await live.queue("HR")
    other = live.elsewhere("Otto", manage_guild=True, manage_messages=True)
    await live.env.settle()
    before = await live.dump()
    for command, options in [*EVERYBODYS, *MODERATORS, *ORGANIZERS, *LASTING]:
        seen = await live.slash(other, command, **options)
        assert seen.refuses("no-event-here"), command
    assert await live.dump() == before


async def test_export_needs_an_organizer(live):
    moderator = live.person("Mo", manage_messages=True)
    for command, options in ORGANIZERS:
        live.show_command(command.split(" ")[0], moderator)
        seen = await live.slash(moderator, command, **options)
        assert seen.refuses("not-organizer", role=0), command


async def test_organizers_permission_is_not_enough_where_a_role_is_set(live):
    role = live.guild.create_role("Organizers")
    await live.choose_role("organizer", role)
    await live.tick(3)
    before = await live.dump()
    for command, options in ORGANIZERS:
        seen = await live.slash(live.organizer, command, **options)
        assert seen.refuses("not-organizer", role=role.id), command
    assert await live.dump() == before


async def test_control_in_a_direct_message_is_refused(live):
    user = live.env.create_user("Amina")
    data = {"custom_id": "question:mine:", "component_type": 2}
    result = await _dispatch_actor_interaction(user, 3, user.dm_channel, data)
    assert Seen(result).refuses("outside-server")


async def test_asking_is_closed_during_a_session_that_says_so(stage):
    await stage.slash(stage.moderator, "run start", session="closing")
    await stage.tick(3)
    amina, before = stage.person("Amina"), await stage.dump()
    assert "Ask" not in stage.board.pressable
    opening = stage.config.events[0].sessions[0].key
    ((at,),) = await stage.rows("SELECT due_start_at FROM sessions WHERE key = :key", key=opening)
    assert (await stage.slash(amina, "ask")).refuses("asking-closed", at=at)
    forged = await stage.forge(amina, "question:form:")
    assert forged.refuses("asking-closed", at=at)
    assert await stage.dump() == before
    held = await stage.slash(amina, "ask", **ASK)
    assert held.says("held")
    assert await stage.rows("SELECT count(*) FROM questions") == [(0,)]


async def test_lost_key_is_said_with_its_mend(live):
    await live.queue("HR")
    await live.restart()  # the running process forgets the key
    amina = live.person("Amina")
    for path in (live.folder / "keys").glob("*.key"):
        path.unlink()
    before = await live.dump()
    for command, options in (("support", {"question": "HR-1"}), ("mine", {}), ("join", {})):
        seen = await live.slash(amina, command, **options)
        assert "is missing: put it back" in seen.words
    assert "`HR-1`" in (await live.slash(amina, "questions")).words  # the rest goes on
    assert await live.dump() == before
