"""Notes as their author sees them, and the forms in which they are corrected."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import (
    Block,
    Button,
    Card,
    Field,
    Form,
    Menu,
    Option,
    card,
    cut,
    excerpt,
    given_back,
    plain,
    quote,
    row,
)
from bot.cards.pages import page_buttons
from bot.cards.questions import status_words
from bot.rules.agenda import Session
from bot.rules.events import Principle
from bot.rules.notes import NOTE_KINDS, NOTE_LENGTH_MAX, Note
from bot.rules.people import NAME_LENGTH_MAX
from bot.rules.questions import Question
from bot.texts import pick, say

LIST_LENGTH_MAX, PAGE = 300, 20


@dataclass(frozen=True, slots=True)
class Noted:
    """A note with what its keys stand for.

    `unanswered` are the questions whose answer it completes and that are not `answered`;
    `correctable`: whether its author is known by a pseudonym.
    """

    note: Note
    speaker: str
    session: Session | None
    principle: Principle | None
    principles: tuple[Principle, ...]
    unanswered: tuple[Question, ...] = ()
    correctable: bool = True


def note_card(noted: Noted, language: str) -> Card:
    """A note as it stands, with what its author may do with it."""
    note = noted.note
    state = say(language, f"note-state-{note.status}")
    blocks: list[Block | None] = [
        say(language, "note-head", code=note.code, kind=kind_words(note, language), state=state),
        quote(note.text),
        _sources(noted, language),
    ]
    for question in noted.unanswered:
        status = status_words(question, language)
        words = say(language, "note-unanswered", code=question.code, status_words=status)
        blocks.append(words)
    if not noted.correctable:
        blocks.append(say(language, "note-fixed"))
    kept = note.status == "kept" and noted.correctable
    blocks.append(
        row(
            _button("button-edit", "edit", note, language) if kept else None,
            _button("button-note-sources", "sources", note, language) if kept else None,
            _button("button-withdraw", "withdraw", note, language) if kept else None,
            my_notes_button(language) if noted.correctable else None,
        )
    )
    return card(*blocks)


def my_notes_button(language: str) -> Button:
    """Leads to all that one noted."""
    return Button(say(language, "button-notes"), "note:mine:0")


def _button(key: str, verb: str, note: Note, language: str) -> Button:
    return Button(say(language, key), f"note:{verb}:{note.code}")


def kind_words(note: Note, language: str) -> str:
    """The kind of a note, in words."""
    return say(language, f"note-kind-{note.kind}")


def _sources(noted: Noted, language: str) -> str | None:
    note = noted.note
    session = pick(noted.session.title, language) if noted.session else note.session
    principle = pick(noted.principle.title, language) if noted.principle else note.principle
    said = {
        "speaker": noted.speaker,
        "session": session,
        "principle": principle,
        "questions": ", ".join(note.questions),
        "objectives": ", ".join(map(str, note.objectives)),
        "addressee": note.addressee,
        "due": note.due,
    }
    lines = [
        f"-# {say(language, f'note-{name}', words=plain(words))}"
        for name, words in said.items()
        if words
    ]
    return "\n".join(lines) or None


def held_note_card(words: str, text: str, language: str) -> Card:
    """A refusal that gives back what was typed; as a file where it is long."""
    return given_back(words, say(language, "note-held"), text, "note.txt")


def own_notes_card(notes: Sequence[Note], page: int, language: str) -> Card:
    """My notes, newest first, a page of them, with a menu that opens one."""
    if not notes:
        return card(say(language, "notes-empty"))
    page = min(page, (len(notes) - 1) // PAGE)
    pages = page_buttons("note:mine:", page, len(notes), PAGE, language)
    notes = notes[page * PAGE : (page + 1) * PAGE]
    lines = [say(language, "notes-head")]
    lines += [
        f"`{note.code}` {kind_words(note, language)} · {excerpt(note.text)}" for note in notes
    ]
    options = (
        Option(note.code, cut(f"{note.code} · {note.text}", 100), kind_words(note, language))
        for note in notes
    )
    menu = Menu("note:open:", say(language, "notes-open"), tuple(options))
    back = Button(say(language, "button-back-to-mine"), "mine:list:")
    return card("\n".join(lines), menu, row(*pages, back))


def note_form(noted: Noted, language: str) -> Form:
    """The form in which a note's words and what they are about are corrected."""
    note = noted.note
    return Form(
        f"note:reword:{note.code}",
        say(language, "form-note-title", code=note.code),
        (
            Field(
                "text", say(language, "form-note-text"), value=note.text, long=True,
                length_max=NOTE_LENGTH_MAX,
            ),
            Field(
                "kind", say(language, "form-note-kind"),
                options=tuple(
                    Option(kind, say(language, f"note-kind-{kind}"), chosen=kind == note.kind)
                    for kind in NOTE_KINDS
                ),
            ),
            Field(
                "principle", say(language, "form-note-principle"), required=False,
                options=tuple(_principle(p, note, language) for p in noted.principles),
            ),
            _line("questions", ", ".join(note.questions), "form-note-questions-hint", language),
            _line(
                "objectives", ", ".join(map(str, note.objectives)), "form-note-objectives-hint",
                language,
            ),
        ),
    )  # fmt: skip


def _principle(principle: Principle, note: Note, language: str) -> Option:
    title = cut(f"{principle.code} · {pick(principle.title, language)}", 100)
    return Option(principle.key, title, chosen=principle.key == note.principle)


def _line(key: str, value: str, hint: str, language: str) -> Field:
    return Field(
        key, say(language, f"form-note-{key}"), say(language, hint), value, required=False,
        length_max=LIST_LENGTH_MAX,
    )  # fmt: skip


def sources_form(noted: Noted, language: str) -> Form:
    """The form in which it is corrected who said it, when, and to whom it is addressed."""
    note = noted.note
    return Form(
        f"note:resource:{note.code}",
        say(language, "form-note-title", code=note.code),
        (
            Field(
                "speaker", say(language, "form-note-speaker"),
                say(language, "form-note-speaker-hint"), noted.speaker, required=False,
                length_max=NAME_LENGTH_MAX,
            ),
            _line("session", note.session, "form-note-session-hint", language),
            Field(
                "addressee", say(language, "form-note-addressee"), value=note.addressee,
                required=False, length_max=NAME_LENGTH_MAX,
            ),
            _line("due", note.due, "form-note-due-hint", language),
        ),
    )  # fmt: skip
