"""Notes: taken, corrected, withdrawn, exported, and the answers that they complete."""

import csv
import io
import json

import pytest

from bot.actions import citing, decisions, events, exports, floor, keys, notes, review
from bot.rules.log import wording_digest
from bot.rules.notes import NoteTyped
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    SLUG,
    approved,
    ask,
    chain_holds,
    configuration,
    entries,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    stored,
)

AMINA, BO = participant(1), participant(2)
COLUMNS = (
    "event,code,kind,text,speaker,session,principle,questions,objectives,addressee,due,added_at,"
    "status"
)


async def note(context, person=MODERATOR, **typed):
    return await notes.add(context, person, NoteTyped(**{"kind": "theme", "text": "T.", **typed}))


async def answer(context, text, codes="HR-1", person=MODERATOR, **typed):
    return await note(context, person, kind="answer", text=text, questions=codes, **typed)


async def answered(context):
    """HR-1, answered by a moderator's words."""
    await approved(context, AMINA)
    await floor.take_next(context, MODERATOR)
    return await floor.finish(context, MODERATOR, None, "answered", "Everybody.", "Ana")


async def table(context, what="notes", form="csv", audience="internal"):
    return (await exports.export(context, ORGANIZER, what, form, audience, 10**9)).content


async def lines(context, what="notes", **more):
    text = (await table(context, what, **more)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


async def test_note_is_stored_with_all_its_sources(live):
    await ask(live, AMINA)
    await ask(live, BO, principle="WS")
    speaker = next(iter(live.config.events[0].speakers))
    noted = await note(
        live, kind="recommendation", text=" Fund\u202e it. ", speaker=speaker.name.upper(),
        session="OPENING", principle="ws", questions="ws 1, hr1", objectives="17, 3,3",
        addressee="états membres", due="2026-11-30",
    )  # fmt: skip
    kept = noted.note
    assert (kept.code, kept.kind, kept.text, kept.status) == (
        "N-1", "recommendation", "Fund it.", "kept",
    )  # fmt: skip
    assert (kept.speaker, kept.session, kept.principle) == (
        speaker.key, "opening", "whole-of-society",
    )  # fmt: skip
    assert (kept.questions, kept.objectives) == (("WS-1", "HR-1"), (3, 17))
    assert (kept.addressee, kept.due) == ("Member States", "2026-11-30")
    assert kept.added_at == live.now()
    assert noted.speaker == speaker.name
    assert noted.correctable


async def test_session_left_out_is_the_one_that_runs(live):
    assert (await note(live)).note.session == live.config.events[0].sessions[0].key
    assert (await note(live, speaker="Somebody new")).note.speaker == "Somebody new"


async def test_session_left_out_before_the_first_is_none(opened):
    assert (await note(opened)).note.session == ""


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ({"kind": "opinion"}, "note-kind-unknown"),
        ({"kind": None}, "note-kind-unknown"),
        ({"text": " "}, "note-empty"),
        ({"text": None}, "note-empty"),
        ({"text": "x" * 1001}, "note-long"),
        ({"speaker": "x" * 101}, "too-long"),
        ({"session": "lunch"}, "session-unknown"),
        ({"principle": "XX"}, "principle-unknown"),
        ({"questions": "seven"}, "code-malformed"),
        ({"questions": "HR-1"}, "question-unknown"),
        ({"questions": ",".join(f"HR-{n}" for n in range(1, 22))}, "codes-many"),
        ({"objectives": "24"}, "objective-unknown"),
        ({"addressee": "x" * 101}, "too-long"),
        ({"due": "soon"}, "due-malformed"),
        ({"kind": "answer"}, "answer-cites-none"),
    ],
)
async def test_bad_input_is_refused_and_leaves_nothing(live, typed, key):
    before = len(await entries(live))
    with refused(key):
        await note(live, **typed)
    assert await rows(live, "SELECT * FROM notes") == []
    assert await rows(live, "SELECT * FROM numbers WHERE letters = 'N'") == []
    assert len(await entries(live)) == before


async def test_only_rapporteurs_note(live):
    with refused("not-rapporteur"):
        await note(live, AMINA)
    assert (await note(live, ORGANIZER)).note.code == "N-1"


async def test_rapporteurs_role_lets_note_where_it_is_configured(tmp_path, clock):
    config = configuration(tmp_path, roles={"rapporteur": 77})
    async with running(config, clock) as context:
        await open_for_questions(context)
        scribe = participant(3, roles=frozenset({77}))
        assert (await note(context, scribe)).note.code == "N-1"
        with refused("not-rapporteur", role=77):
            await note(context, AMINA)


async def test_draft_has_no_notes(draft):
    with refused("nothing-open"):
        await note(draft)


async def test_each_act_is_one_entry_without_words_or_names(live):
    await ask(live, AMINA)
    length = len(await entries(live))
    noted = await answer(live, "Secret words.", speaker="Secret Name", addressee="Secret Body")
    await notes.edit(live, MODERATOR, "N-1", NoteTyped(text="Other secret."))
    await notes.withdraw(live, MODERATOR, "N-1")
    log = await entries(live)
    assert chain_holds(log)
    added = [entry for entry, _ in log[length:]]
    assert [(e.role, e.code, e.move, e.from_state, e.to_state) for e in added] == [
        ("rapporteur", "N-1", "note_add", "", "kept"),
        ("rapporteur", "N-1", "note_edit", "kept", "kept"),
        ("rapporteur", "N-1", "note_withdraw", "kept", "withdrawn"),
    ]
    assert [e.reason for e in added] == ["answer HR-1"] * 3
    salt = noted.note.salt
    assert [e.digest for e in added] == [
        wording_digest(salt, "Secret words."),
        wording_digest(salt, "Other secret."),
        wording_digest(salt, "Other secret."),
    ]
    assert "ecret" not in json.dumps([e.reason + e.move for e in added])


async def test_author_is_a_pseudonym_of_its_own(live):
    await note(live)
    ((author,),) = await rows(live, "SELECT author FROM notes")
    key = live.keys.get(
        SLUG, "contact", (await rows(live, "SELECT contact_check FROM events"))[0][0]
    )
    assert author == key.pseudonym("note", MODERATOR.identity)


async def test_own_note_is_corrected(live):
    await note(live, text="First.", objectives="3", due="2026-11-30")
    changed = await notes.edit(
        live, MODERATOR, "n 1", NoteTyped(kind="challenge", objectives="", speaker="Bo")
    )
    assert (changed.note.kind, changed.note.text) == ("challenge", "First.")
    assert (changed.note.objectives, changed.note.speaker) == ((), "Bo")
    assert changed.note.due == "2026-11-30"
    assert (await notes.load_own(live, MODERATOR, "N-1")).note == changed.note


async def test_bad_correction_changes_nothing(live):
    before = (await note(live)).note
    with refused("objective-unknown"):
        await notes.edit(live, MODERATOR, "N-1", NoteTyped(text="New.", objectives="99"))
    with refused("answer-cites-none"):
        await notes.edit(live, MODERATOR, "N-1", NoteTyped(kind="answer"))
    assert (await notes.load_own(live, MODERATOR, "N-1")).note.text == before.text


async def test_note_is_corrected_and_withdrawn_by_its_author_alone(live):
    await note(live)
    for act in (notes.withdraw, notes.load_own):
        with refused("note-not-own", code="N-1"):
            await act(live, SECOND_MODERATOR, "N-1")
        with refused("not-rapporteur"):
            await act(live, AMINA, "N-1")
        with refused("note-unknown", code="N-2"):
            await act(live, MODERATOR, "N-2")
        with refused("code-malformed"):
            await act(live, MODERATOR, "that one")
    with refused("note-not-own"):
        await notes.edit(live, SECOND_MODERATOR, "N-1", NoteTyped(text="Mine."))


async def test_withdrawn_note_stays_as_it_is(live):
    await note(live, text="Kept in the records.")
    withdrawn = await notes.withdraw(live, MODERATOR, "N-1")
    assert withdrawn.note.status == "withdrawn"
    with refused("note-withdrawn"):
        await notes.withdraw(live, MODERATOR, "N-1")
    with refused("note-withdrawn"):
        await notes.edit(live, MODERATOR, "N-1", NoteTyped(text="No."))
    assert (await note(live)).note.code == "N-2"


async def test_own_notes_are_listed_newest_first(live):
    await note(live, text="One.")
    await note(live, SECOND_MODERATOR, text="Another's.")
    await note(live, text="Three.")
    await note(live, text="Gone.")
    await notes.withdraw(live, MODERATOR, "N-4")
    assert [n.code for n in await notes.list_own(live, MODERATOR)] == ["N-3", "N-1"]


async def test_answer_completes_a_questions_answer(live):
    before = await answered(live)
    noted = await answer(live, "From next year on.", speaker="Bo")
    after = await stored(live, "HR-1")
    assert after.answer == "Everybody.\n\nFrom next year on."
    assert after.answered_by == "Ana; Bo"
    assert (after.status, after.version) == ("answered", before.version + 1)
    assert noted.unanswered == ()


async def test_answer_is_set_where_there_was_none(live):
    await approved(live, AMINA)
    noted = await answer(live, "Yes.", speaker=live.config.events[0].speakers[0].key)
    after = await stored(live, "HR-1")
    assert after.answer == "Yes."
    assert after.answered_by == live.config.events[0].speakers[0].name
    assert [q.code for q in noted.unanswered] == ["HR-1"]


async def test_answer_follows_its_notes_corrections(live):
    await answered(live)
    await approved(live, BO, principle="WS")
    await answer(live, "One.", speaker="Bo")
    await answer(live, "Two.", speaker="Bo", codes="HR-1, WS-1")
    await notes.edit(live, MODERATOR, "N-1", NoteTyped(text="First.", speaker="Cy"))
    assert (await stored(live, "HR-1")).answer == "Everybody.\n\nFirst.\n\nTwo."
    assert (await stored(live, "HR-1")).answered_by == "Ana; Bo; Cy"
    await notes.edit(live, MODERATOR, "N-2", NoteTyped(questions="WS-1"))
    assert (await stored(live, "HR-1")).answer == "Everybody.\n\nFirst."
    assert (await stored(live, "HR-1")).answered_by == "Ana; Cy"
    assert (await stored(live, "WS-1")).answer == "Two."
    await notes.edit(live, MODERATOR, "N-2", NoteTyped(kind="theme"))
    assert (await stored(live, "WS-1")).answer == ""
    await notes.withdraw(live, MODERATOR, "N-1")
    assert (await stored(live, "HR-1")).answer == "Everybody."
    assert (await stored(live, "HR-1")).answered_by == "Ana"


async def test_answer_touches_the_question_only_when_it_changes(live):
    await answered(live)
    await answer(live, "Yes.")
    version = (await stored(live, "HR-1")).version
    await notes.edit(live, MODERATOR, "N-1", NoteTyped(due="2026-11-30"))
    assert (await stored(live, "HR-1")).version == version


async def test_answer_also_later_after_the_close(live):
    await approved(live, AMINA)
    await events.close_event(live, ORGANIZER)
    noted = await answer(live, "In writing: yes.")
    after = await stored(live, "HR-1")
    assert (after.answer, after.status) == ("In writing: yes.", "not_reached")
    assert noted.note.session == ""
    await floor.finish(live, MODERATOR, "HR-1", "answered")
    assert (await stored(live, "HR-1")).answer == "In writing: yes."
    await notes.edit(live, MODERATOR, "N-1", NoteTyped(text="In writing: no."))
    assert (await stored(live, "HR-1")).answer == "In writing: no."


async def test_answer_to_what_was_declined_is_refused(live):
    await ask(live, AMINA)
    await review.decide(live, MODERATOR, "HR-1", "decline", "Off topic")
    with refused("answer-impossible", status="declined"):
        await answer(live, "Yes.")
    assert await rows(live, "SELECT * FROM notes") == []
    await note(live, questions="HR-1")  # a theme may cite it


async def test_decision_that_a_note_built_on_is_not_undone(live):
    await answered(live)
    await answer(live, "And more.")
    with refused("built-upon"):
        await decisions.undo(live, MODERATOR)
    assert (await stored(live, "HR-1")).answer == "Everybody.\n\nAnd more."


async def test_notes_go_on_without_the_contact_key(live):
    await note(live)
    await events.close_event(live, ORGANIZER)
    live.keys.destroy(SLUG, "contact")
    noted = await note(live, text="Later.")
    assert not noted.correctable
    assert await rows(live, "SELECT author FROM notes WHERE code = 'N-2'") == [("",)]
    for code in ("N-1", "N-2"):
        with refused("key-trouble"):
            await notes.withdraw(live, MODERATOR, code)


async def test_notes_go_on_after_the_keys_were_destroyed(live):
    await answered(live)
    await answer(live, "Yes.")
    await events.close_event(live, ORGANIZER)
    await keys.destroy(live, ORGANIZER, SLUG)
    assert not (await answer(live, "And later.")).correctable
    assert (await stored(live, "HR-1")).answer == "Everybody.\n\nYes.\n\nAnd later."
    with refused("keys-gone"):
        await notes.edit(live, MODERATOR, "N-1", NoteTyped(text="No."))


async def test_notes_table_has_the_contracts_columns(live):
    await ask(live, AMINA)
    await ask(live, BO, principle="WS")
    await note(
        live, kind="commitment", text="We will.", speaker="Bo", principle="HR",
        questions="HR-1,WS-1", objectives="17,3", addressee="Member States", due="2026-11-30",
    )  # fmt: skip
    content = await table(live)
    first, second = content.decode("utf-8-sig").split("\r\n")[:2]
    assert first == COLUMNS
    assert second == (
        f"{SLUG},N-1,commitment,We will.,Bo,opening,human-rights,HR-1;WS-1,3;17,Member States,"
        "2026-11-30,2022-11-03T13:00:00.000Z,kept"
    )
    (row,) = json.loads(await table(live, form="json"))["notes"]
    assert ",".join(row) == COLUMNS
    assert (row["questions"], row["objectives"]) == (["HR-1", "WS-1"], [3, 17])


async def test_notes_table_of_an_empty_event_is_its_header(live):
    assert (await table(live)).decode("utf-8-sig") == COLUMNS + "\r\n"


async def test_notes_that_a_spreadsheet_would_run_are_harmless(live):
    await note(live, text="=1+1", speaker="@cmd", addressee="+x")
    (line,) = await lines(live)
    assert [line[name] for name in ("text", "speaker", "addressee")] == ["'=1+1", "'@cmd", "'+x"]
    assert (line["questions"], line["objectives"], line["due"]) == ("", "", "")


async def test_public_does_not_read_what_was_withdrawn(live):
    await note(live, text="Taken back.", speaker="Bo")
    await note(live, text="Stays.")
    await notes.withdraw(live, MODERATOR, "N-1")
    inside, outside = [
        [(line["text"], line["speaker"], line["status"]) for line in await lines(live, **more)]
        for more in ({}, {"audience": "public"})
    ]
    assert inside == [("Taken back.", "Bo", "withdrawn"), ("Stays.", "", "kept")]
    assert outside == [("", "", "withdrawn"), ("Stays.", "", "kept")]


async def test_questions_objectives_are_those_of_the_kept_notes_that_cite_them(live):
    for person, principle in ((AMINA, "HR"), (BO, "WS"), (AMINA, "ND")):
        await ask(live, person, principle=principle)
        live.clock.wait(60_000)
    await note(live, questions="HR-1", objectives="17,3")
    await note(live, questions="hr1, ws1", objectives="21,3")
    await note(live, questions="HR-1", objectives="9")
    await note(live, objectives="11")
    await notes.withdraw(live, MODERATOR, "N-3")
    found = {line["code"]: line["objectives"] for line in await lines(live, "questions")}
    assert found == {"HR-1": "3;17;21", "WS-1": "3;21", "ND-1": ""}
    whole = json.loads(await table(live, "questions", form="json"))["questions"]
    assert whole[0]["objectives"] == [3, 17, 21]
    assert whole[2]["objectives"] == []


async def test_what_a_note_may_name_is_suggested(live):
    await approved(live, AMINA, text="Who pays for it?")
    await approved(live, BO, principle="WS", text="Who decides?")
    await ask(live, participant(3), principle="ND", text="Is this shown?")

    async def offered(what, typed, person=MODERATOR):
        return await citing.suggest(live, person, typed, what)

    speaker = live.config.events[0].speakers[0]
    found = await offered("speaker", speaker.name[:5].lower())
    assert found[0][0] == speaker.key
    assert found[0][1].startswith(speaker.name)
    assert [value for value, _ in await offered("session", "OPENING")] == ["opening"]
    assert [value for value, _ in await offered("principle", "hr")] == ["human-rights"]
    assert ("Private sector", "Private sector") in await offered("addressee", "")
    assert await offered("questions", "") == [
        ("HR-1", "HR-1 · Who pays for it?"), ("WS-1", "WS-1 · Who decides?"),
    ]  # fmt: skip
    assert await offered("questions", "HR-1, decid") == [
        ("HR-1, WS-1", "HR-1, WS-1 · Who decides?")
    ]
    assert await offered("questions", ", ".join(["HR-1000000"] * 10) + ",") == []
    await events.close_event(live, ORGANIZER)
    assert [value for value, _ in await offered("questions", "pays")] == ["HR-1"]
    with refused("not-rapporteur"):
        await offered("questions", "", AMINA)
