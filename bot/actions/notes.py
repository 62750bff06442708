"""Noting: what rapporteurs write down, correct and withdraw, and the answers it completes."""

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.actions.questions import find as find_question
from bot.actions.scene import Scene, lasting_scene
from bot.cards.notes import Noted
from bot.context import Context
from bot.rules import notes as rules
from bot.rules.base import Refusal, clean_line, fold
from bot.rules.codes import parse_code
from bot.rules.log import wording_digest
from bot.rules.notes import Note, NoteTyped, require_rapporteur
from bot.rules.people import NAME_LENGTH_MAX, Person
from bot.store import notes as store
from bot.store import questions as question_store
from bot.store.database import Transaction
from bot.store.events import take_code


async def add(context: Context, person: Person, typed: NoteTyped) -> Noted:
    """Keep a note; of an answer, complete the questions' answers. Also after the close.

    Refuses: no-event-here, nothing-open, not-rapporteur, note-kind-unknown, note-empty,
    note-long, too-long, session-unknown, principle-unknown, code-malformed, codes-many,
    question-unknown, objective-unknown, due-malformed, answer-cites-none, answer-impossible,
    answer-full
    """
    now = context.now()

    def work(tx: Transaction) -> Noted:
        scene = noting_scene(tx, context, person)
        whole = replace(
            typed,
            kind=typed.kind or "",
            text=typed.text or "",
            session=typed.session or scene.session_key,
        )
        blank = Note(
            0, scene.event.id, "", "theme", "", os.urandom(16), "", "", "", (), (), "", "",
            _author(scene, person), now, "kept",
        )  # fmt: skip
        filled = _filled(scene, blank, whole)
        note = replace(filled, code=str(take_code(tx, scene.event.id, "N")))
        store.add_note(tx, note)
        _complete_answers(scene, replace(note, status="withdrawn"), note)
        _record(scene, note, "note_add", now, "")
        return _noted(scene, note)

    return await context.write(work)


async def edit(context: Context, person: Person, typed: str, changes: NoteTyped) -> Noted:
    """Correct one's own note; what is None stays as it was.

    Refuses: no-event-here, nothing-open, not-rapporteur, code-malformed, note-unknown,
    note-not-own, note-withdrawn, note-kind-unknown, note-empty, note-long, too-long,
    session-unknown, principle-unknown, codes-many, question-unknown, objective-unknown,
    due-malformed, answer-cites-none, answer-impossible, answer-full, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Noted:
        scene, before = _own(tx, context, person, typed)
        rules.check_kept(before)
        after = _filled(scene, before, changes)
        store.set_note(tx, after)
        _complete_answers(scene, before, after)
        _record(scene, after, "note_edit", now, before.status)
        return _noted(scene, after)

    return await context.write(work)


async def withdraw(context: Context, person: Person, typed: str) -> Noted:
    """Withdraw one's own note; what it completed is taken out of the questions' answers.

    Refuses: no-event-here, nothing-open, not-rapporteur, code-malformed, note-unknown,
    note-not-own, note-withdrawn, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Noted:
        scene, before = _own(tx, context, person, typed)
        rules.check_kept(before)
        after = replace(before, status="withdrawn")
        store.set_note(tx, after)
        _complete_answers(scene, before, after)
        _record(scene, after, "note_withdraw", now, before.status)
        return _noted(scene, after)

    return await context.write(work)


async def load_own(context: Context, person: Person, typed: str) -> Noted:
    """One of my notes.

    Refuses: no-event-here, nothing-open, not-rapporteur, code-malformed, note-unknown,
    note-not-own, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> Noted:
        scene, note = _own(tx, context, person, typed)
        return _noted(scene, note)

    return await context.read(work)


async def list_own(context: Context, person: Person) -> list[Note]:
    """What I noted and did not withdraw, newest first.

    Refuses: no-event-here, nothing-open, not-rapporteur, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> list[Note]:
        scene = noting_scene(tx, context, person)
        return noted_by(scene, person)

    return await context.read(work)


def noted_by(scene: Scene, person: Person) -> list[Note]:
    """What this person noted and did not withdraw, newest first.

    Refuses: key-trouble, keys-gone
    """
    return store.list_by_author(scene.tx, scene.event.id, pseudonym(scene, person))


def noting_scene(tx: Transaction, context: Context, person: Person) -> Scene:
    """The event whose notes this person takes, open, live or closed.

    Refuses: no-event-here, nothing-open, not-rapporteur
    """
    scene = lasting_scene(tx, context, person.guild_id)
    require_rapporteur(person, scene.roles)
    return scene


def _own(tx: Transaction, context: Context, person: Person, typed: str) -> tuple[Scene, Note]:
    scene = noting_scene(tx, context, person)
    code = str(parse_code(typed))
    note = store.find_note(tx, scene.event.id, code)
    if note is None:
        raise Refusal("note-unknown", code=code)
    rules.check_author(note, pseudonym(scene, person))
    return scene, note


def pseudonym(scene: Scene, person: Person) -> str:
    """The pseudonym under which this person takes notes.

    Refuses: key-trouble, keys-gone
    """
    return scene.contact_key().pseudonym("note", person.identity)


def _author(scene: Scene, person: Person) -> str:
    """The author's pseudonym; empty without the key: notes go on, correcting them does not.

    Source: PRODUCT sections 2 and 13: `/note` works until retention ends, the key ends earlier.
    """
    try:
        return pseudonym(scene, person)
    except Refusal:
        return ""


def _filled(scene: Scene, note: Note, typed: NoteTyped) -> Note:
    """The note with everything that was typed, checked."""
    text = note.text if typed.text is None else rules.checked_text(typed.text)
    kind = note.kind if typed.kind is None else rules.checked_kind(typed.kind)
    fields: dict[str, Callable[[str], object]] = {
        "speaker": lambda words: rules.checked_speaker(words, scene.speakers.values()),
        "session": lambda words: _session(scene, words),
        "principle": lambda words: scene.principle(words).key if words.strip() else "",
        "questions": lambda words: _cited(scene, words),
        "objectives": rules.checked_objectives,
        "addressee": lambda words: _addressee(scene, words),
        "due": rules.checked_due,
    }
    given = {name: getattr(typed, name) for name in fields}
    changed: dict[str, Any] = {n: fields[n](said) for n, said in given.items() if said is not None}
    after = replace(note, text=text, kind=kind, **changed)
    rules.check_cites(after.kind, after.questions)
    return after


def _cited(scene: Scene, words: str) -> tuple[str, ...]:
    return tuple(find_question(scene, code).code for code in rules.checked_codes(words))


def _session(scene: Scene, words: str) -> str:
    wanted = words.strip().casefold()
    keys = [session.key for session in scene.sessions]
    if wanted and wanted not in keys:
        raise Refusal("session-unknown", typed=words.strip()[:40], choices=", ".join(keys))
    return wanted


def _addressee(scene: Scene, words: str) -> str:
    """One of the event's addressees in its first language, else what was typed.

    Refuses: too-long
    """
    line = clean_line(words, "addressee", NAME_LENGTH_MAX)
    for text in scene.settings.addressees:
        if fold(line) in {fold(text.say(language)) for language in (*text.languages, "")}:
            return str(text)
    return line


def _speaker(scene: Scene, speaker: str) -> str:
    known = scene.speakers.get(speaker)
    return known.name if known else speaker


def _complete_answers(scene: Scene, before: Note, after: Note) -> None:
    """The questions' answers follow the note."""
    for code in sorted(before.answers | after.answers):
        question = question_store.find_question(scene.tx, scene.event.id, code)
        if question is None:
            continue
        said, says = (note if code in note.answers else None for note in (before, after))
        names = (
            _speaker(scene, said.speaker) if said else "",
            _speaker(scene, says.speaker) if says else "",
        )
        words = (said.text if said else "", says.text if says else "")
        if words[0] == words[1] and names[0] == names[1]:
            continue
        others = [
            _speaker(scene, note.speaker)
            for note in store.list_answers(scene.tx, scene.event.id, code)
            if note.code != after.code
        ]
        question_store.set_question(scene.tx, rules.completed(question, *words, names, others))


def _record(scene: Scene, note: Note, move: str, now: int, before: str) -> None:
    scene.record(
        "rapporteur", note.code, move, now, before=before, after=note.status,
        reason=" ".join((note.kind, *note.questions)),
        digest=wording_digest(note.salt, note.text),
    )  # fmt: skip


def _noted(scene: Scene, note: Note) -> Noted:
    answered = (
        question_store.find_question(scene.tx, scene.event.id, code)
        for code in note.questions
        if code in note.answers
    )
    return Noted(
        note,
        _speaker(scene, note.speaker),
        next((s for s in scene.sessions if s.key == note.session), None),
        next((p for p in scene.principles if p.key == note.principle), None),
        tuple(scene.principles),
        tuple(q for q in answered if q is not None and q.status != "answered"),
        bool(note.author),
    )
