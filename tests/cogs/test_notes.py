"""Notes: taken by command, corrected and withdrawn by buttons and forms."""

import json

import pytest

from bot.cards.base import excerpt, plain, quote
from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.rules.notes import NOTE_KINDS
from bot.texts import say

EDIT, SOURCES = say("en", "button-edit"), say("en", "button-note-sources")
WITHDRAW, MINE = say("en", "button-withdraw"), say("en", "button-notes")


async def note(stage, who=None, **options):
    return await stage.slash(
        who or stage.moderator, "note", **{"kind": "theme", "text": "A theme.", **options}
    )


async def stored(stage, columns):
    return await stage.rows(f"SELECT {columns} FROM notes ORDER BY id")


async def test_note_is_confirmed_with_everything_that_is_kept(live):
    await live.ask(live.person("Amina"))
    speaker = live.config.events[0].speakers[0]
    seen = await note(
        live, kind="recommendation", text="*Fund* it.", speaker=speaker.key, principle="WS",
        question="hr 1", objectives="17, 3", addressee="Member States", due="2026-11-30",
    )  # fmt: skip
    kind, state = say("en", "note-kind-recommendation"), say("en", "note-state-kept")
    assert seen.says("note-head", code="N-1", kind=kind, state=state)
    assert "> \\*Fund\\* it." in seen.words
    session = live.config.events[0].sessions[0].title.say("en")
    principle = next(p for p in live.config.events[0].principles if p.code == "WS")
    for name, words in (
        ("speaker", speaker.name), ("session", session), ("principle", principle.title.say("en")),
        ("questions", "HR-1"), ("objectives", "3, 17"), ("addressee", "Member States"),
        ("due", "2026-11-30"),
    ):  # fmt: skip
        assert seen.says(f"note-{name}", words=words)
    assert seen.pressable == [EDIT, SOURCES, WITHDRAW, MINE]


@pytest.mark.parametrize("kind", NOTE_KINDS)
async def test_every_kind_can_be_noted(live, kind):
    await live.ask(live.person("Amina"))
    seen = await note(live, kind=kind, question="HR-1")
    assert "N-1" in seen.words
    assert await stored(live, "kind") == [(kind,)]


@pytest.mark.parametrize(
    ("options", "key", "blanks"),
    [
        ({"question": "HR-9"}, "question-unknown", {"code": "HR-9"}),
        ({"question": "nine"}, "code-malformed", {"typed": "nine"}),
        ({"objectives": "24"}, "objective-unknown", {"typed": "24", "number_max": 23}),
        ({"due": "soon"}, "due-malformed", {"typed": "soon"}),
        ({"kind": "answer"}, "answer-cites-none", {}),
        ({"text": "x" * 1001}, "note-long", {"length": 1001, "length_max": 1000}),
    ],
)
async def test_bad_input_is_a_sentence_that_gives_the_text_back(live, options, key, blanks):
    before = await live.dump()
    seen = await note(live, **options)
    assert seen.words.startswith(refusal_words(Refusal(key, **blanks), "en"))
    assert seen.says("note-held")
    assert (options.get("text") or "A theme.") in seen.words
    assert await live.dump() == before


async def test_long_text_is_given_back_as_a_file(live):
    seen = await note(live, text="x" * 5000)
    assert [file.filename for file in seen.on.attachments] == ["note.txt"]


async def test_participant_who_is_shown_the_command_is_refused(live):
    amina = live.person("Amina")
    live.show_command("note", amina)
    seen = await note(live, amina)
    assert refusal_words(Refusal("not-rapporteur", role=0), "en") in seen.words
    assert await stored(live, "code") == []


async def test_rapporteurs_role_may_note_and_no_more(live):
    role = live.guild.create_role("Rapporteurs")
    await live.choose_role("rapporteur", role)
    scribe = live.guild.add_member(live.env.create_user("Scribe"), roles=[role])
    live.show_command("note", scribe)
    live.show_command("mod", scribe)
    assert "N-1" in (await note(live, scribe)).words
    assert (await live.slash(scribe, "mod evidence")).refuses("not-moderator", role=0)
    assert "N-2" in (await note(live)).words


async def test_note_is_corrected_in_two_forms(live):
    await live.ask(live.person("Amina"))
    seen = await note(live, objectives="3", principle="WS", due="2026-11-30")
    form = await live.press(live.moderator, seen, EDIT)
    assert form.title == say("en", "form-note-title", code="N-1")
    assert form.typed("text") == "A theme."
    assert form.chosen("kind") == ["theme"]
    assert form.chosen("principle") == ["whole-of-society"]
    assert (form.typed("questions"), form.typed("objectives")) == ("", "3")
    seen = await live.send(
        live.moderator, form, text="Better.", kind="challenge", questions="HR-1", objectives=""
    )
    assert "> Better." in seen.words
    assert await stored(live, "text, kind, principle, questions, objectives, due, session") == [
        ("Better.", "challenge", "whole-of-society", '["HR-1"]', "[]", "2026-11-30", "opening")
    ]
    form = await live.press(live.moderator, seen, SOURCES)
    assert (form.typed("session"), form.typed("due")) == ("opening", "2026-11-30")
    await live.send(live.moderator, form, speaker="Bo Li", session="", addressee="All", due="")
    assert await stored(live, "text, speaker, session, addressee, due") == [
        ("Better.", "Bo Li", "", "All", "")
    ]


async def test_form_that_is_refused_gives_the_text_back(live):
    form = await live.press(live.moderator, await note(live), EDIT)
    before = await live.dump()
    seen = await live.send(live.moderator, form, text="Worked on for long.", objectives="99")
    assert "Worked on for long." in seen.words
    assert await live.dump() == before


async def test_note_is_withdrawn(live):
    seen = await note(live)
    seen = await live.press(live.moderator, seen, WITHDRAW)
    assert say("en", "note-state-withdrawn") in seen.words
    assert seen.pressable == [MINE]
    again = await live.forge(live.moderator, "note:withdraw:N-1")
    assert again.refuses("note-withdrawn", code="N-1")


async def test_own_notes_are_found_again(live):
    assert (await live.forge(live.moderator, "note:mine:")).words == say("en", "notes-empty")
    await note(live, text="First.")
    await note(live, live.second, text="Another's.")
    seen = await live.press(live.moderator, await note(live, text="Third."), MINE)
    assert seen.values("note:open:") == ["N-3", "N-1"]
    seen = await live.choose(live.moderator, seen, "note:open:", "N-1")
    assert "> First." in seen.words
    assert EDIT in seen.pressable


@pytest.mark.parametrize("verb", ["edit", "sources", "withdraw", "reword", "resource"])
async def test_controls_are_the_authors_alone(live, verb):
    await note(live)
    form = {"text": "Mine."} if verb in ("reword", "resource") else None
    before = await live.dump()
    seen = await live.forge(live.second, f"note:{verb}:N-1", form=form)
    assert refusal_words(Refusal("note-not-own", code="N-1"), "en") in seen.words
    seen = await live.forge(live.person("Amina"), f"note:{verb}:N-1", form=form)
    assert refusal_words(Refusal("not-rapporteur", role=0), "en") in seen.words
    assert await live.dump() == before


async def test_answer_reaches_the_asker_also_after_the_close(live):
    amina = live.person("Amina")
    await live.ask(amina)
    await live.slash(live.organizer, "organize close")
    seen = await note(live, kind="answer", text="Yes, in writing.", question="HR-1")
    status = say("en", "status-not-reached")
    assert seen.says("note-unanswered", code="HR-1", status_words=status)
    mine = await live.slash(amina, "mine")
    assert mine.says("mine-answer", answer="Yes, in writing.")


async def test_controls_work_after_a_restart(live):
    seen = await note(live)
    await live.restart()
    seen = await live.press(live.moderator, seen, WITHDRAW)
    assert say("en", "note-state-withdrawn") in seen.words


async def test_note_that_arrives_twice_is_one_note(live):
    await note(live)
    await live.deliver_again()
    assert await stored(live, "code") == [("N-1",)]


@pytest.mark.parametrize("typed", ["ws1", "ws 1", "HR-1, decides", "HR-1,ws1"])
async def test_questions_are_suggested_one_after_another(live, typed):
    await live.queue("HR")
    await live.queue("WS", text="Who decides about all of this?")
    channel, wanted = live.channels["questions"], "HR-1, WS-1" if "," in typed else "WS-1"
    options = {"kind": "theme", "text": "A theme."}
    found = await live.moderator.autocomplete(channel, "note", "question", typed, **options)
    assert found[0] == {"name": f"{wanted} · Who decides about all of this?", "value": wanted}


@pytest.mark.parametrize("option", ["speaker", "session", "principle", "question", "addressee"])
async def test_what_a_note_may_name_is_offered_to_rapporteurs(live, option):
    await live.queue("HR")
    amina = live.person("Amina")
    live.show_command("note", amina)
    channel, filled = live.channels["questions"], {"kind": "theme", "text": "A theme."}
    assert await live.moderator.autocomplete(channel, "note", option, "", **filled)
    assert await amina.autocomplete(channel, "note", option, "", **filled) == []
    await live.slash(live.organizer, "organize close")
    assert await live.moderator.autocomplete(channel, "note", option, "", **filled)


TRICK = "**Who** <@1>, @everyone\n# pays [here](https://evil.example)? `x`"


async def test_words_are_shown_as_they_were_typed(live):
    name = plain(" ".join(TRICK.split()))
    seen = await note(live, text=TRICK, speaker=TRICK, addressee=TRICK)
    assert quote(TRICK) in seen.words
    assert seen.says("note-speaker", words=name)
    assert seen.says("note-addressee", words=name)
    assert excerpt(TRICK) in (await live.press(live.moderator, seen, MINE)).words
    assert quote(TRICK) in (await note(live, text=TRICK, due="soon")).words


async def test_exports_hold_the_notes(live):
    await note(live, objectives="3")
    seen = await live.slash(live.organizer, "export", what="notes", format="json")
    (row,) = json.loads(await seen.on.attachments[0].read())["notes"]
    assert (row["code"], row["text"], row["objectives"]) == ("N-1", "A theme.", [3])
