"""What was asked and answered about each principle, and what the rapporteurs noted of it."""

from collections.abc import Iterable, Sequence

from bot.reports.brief.front import in_order_of_addressees
from bot.reports.brief.records import (
    Asked,
    Gathered,
    asker,
    due_words,
    joined,
    let_in,
    objective,
)
from bot.reports.documents.model import Block, Listing, Row, Section, Statement, Table
from bot.rules.events import Principle
from bot.rules.evidence import Evidence
from bot.rules.notes import Note, NoteKind
from bot.rules.questions import Question
from bot.texts import comma, pick, say

ALIKE_SHOWN = 5
# In the order in which they are told.
OUTCOMES = (
    "answered", "follow_up", "on_floor", "queued", "in_review", "not_reached", "merged",
    "declined", "withdrawn",
)  # fmt: skip
Items = tuple[tuple[Statement, tuple[Statement, ...]], ...]


def by_principle(gathered: Gathered) -> Section:
    """A section for each principle, and one for what belongs to none."""
    language = gathered.language
    sections = [_principle(gathered, principle) for principle in gathered.principles]
    keys = {principle.key for principle in gathered.principles}
    across = _noted(gathered, keys, inside=False)
    if across:
        sections.append(Section(say(language, "brief-across"), (), across))
    return Section(say(language, "brief-principles"), (), tuple(sections))


def _principle(gathered: Gathered, principle: Principle) -> Section:
    language, counts = gathered.language, gathered.counts
    blocks: list[Block] = []
    text = pick(principle.text, language)
    if text:
        note = joined(
            say(language, "brief-objective", number=str(number), title=objective(number, language))
            for number in principle.objectives
        )
        blocks.append(Statement(text, ("event",), note=note))
    asked = counts.of(principle=principle.key)
    became = comma(language).join(
        f"{say(language, 'brief-count', count=count)} {say(language, _status(status))}"
        for status in OUTCOMES
        if (count := counts.of(principle=principle.key, status=status))
    )
    words = say(language, "brief-asked-words", count=asked, became=became)
    none = say(language, "brief-none-asked")
    blocks.append(Statement(words if asked else none, ("questions",)))
    sections = (
        _answered(gathered, principle),
        _waiting(gathered, principle),
        *_noted(gathered, {principle.key}),
    )
    title = f"{pick(principle.title, language)} ({principle.code})"
    return Section(title, tuple(blocks), tuple(s for s in sections if not s.empty))


def _status(status: str) -> str:
    return f"status-{status.replace('_', '-')}"


def _answered(gathered: Gathered, principle: Principle) -> Section:
    """The questions that were answered, each with its answer, most supported first."""
    language, found = gathered.language, gathered.answered.get(principle.key, ())
    items = tuple(
        (_question(gathered, asked), (_answer(gathered, asked), *_alike(gathered, asked)))
        for asked in found
    )
    more = gathered.counts.of(principle=principle.key, status="answered") - len(found)
    return Section(say(language, "brief-answered"), _listed(gathered, items, more))


def _waiting(gathered: Gathered, principle: Principle) -> Section:
    """The most supported of the others."""
    language, found = gathered.language, gathered.waiting.get(principle.key, ())
    items = tuple(
        (
            _question(gathered, asked),
            (*((_answer(gathered, asked),) if asked.question.answer else ()),
             *_alike(gathered, asked)),
        )
        for asked in found
    )  # fmt: skip
    others = sum(
        gathered.counts.of(principle=principle.key, status=status)
        for status in ("queued", "on_floor", "follow_up", "not_reached")
    )
    return Section(say(language, "brief-waiting"), _listed(gathered, items, others - len(found)))


def _listed(gathered: Gathered, items: Items, more: int) -> tuple[Block, ...]:
    """The items, and how many more there are."""
    if not items:
        return ()
    if more <= 0:
        return (Listing(items),)
    return (
        Listing(items),
        Statement(say(gathered.language, "brief-more", count=more), ("questions",)),
    )


def _question(gathered: Gathered, asked: Asked) -> Statement:
    """The question with who asked it, its support and what became of it."""
    language, question = gathered.language, asked.question
    note = joined(
        (
            asker(question, gathered.small, language),
            say(language, "brief-support", count=question.support),
            say(language, f"status-{question.status.replace('_', '-')}"),
        )
    )
    cites = (question.code, *(other.code for other in asked.alike[:ALIKE_SHOWN]))
    return _wording(gathered, question, cites, note)


def _wording(
    gathered: Gathered, question: Question, cites: tuple[str, ...], note: str
) -> Statement:
    """Somebody's own words, or that they are not kept."""
    if not let_in(question) or not question.text:
        return Statement(say(gathered.language, "brief-wording-gone"), cites, note=note)
    return Statement(question.text, cites, note=note, quoted=True, language=question.language)


def _answer(gathered: Gathered, asked: Asked) -> Statement:
    """What was answered, and by whom."""
    language, question = gathered.language, asked.question
    cites = (question.code, *asked.noted)
    lead = say(language, "brief-answer")
    by = _answered_by(gathered, question)
    if not question.answer:
        key = "brief-answer-unrecorded-by" if by else "brief-answer-unrecorded"
        return Statement(say(language, key, name=by), cites)
    note = say(language, "brief-answered-by", name=by) if by else ""
    return Statement(question.answer, cites, lead=lead, note=note)


def _answered_by(gathered: Gathered, question: Question) -> str:
    """Whoever answered; a speaker of the programme with their title."""
    for speaker in gathered.speakers.values():
        if speaker.name == question.answered_by:
            return gathered.speaker_name(speaker.key)
    return question.answered_by


def _alike(gathered: Gathered, asked: Asked) -> tuple[Statement, ...]:
    """The other wordings: translations of it, and what was merged into it."""
    language, question = gathered.language, asked.question
    found = []
    if let_in(question) and question.text:
        for text, spoken in asked.wordings:
            note = say(language, "brief-other-wording")
            found.append(Statement(text, (question.code,), note=note, quoted=True, language=spoken))
    for other in asked.alike[:ALIKE_SHOWN]:
        by = asker(other, gathered.small, language)
        note = say(language, "brief-asked-alike", name=by)
        found.append(_wording(gathered, other, (other.code,), note))
    more = len(asked.alike) - ALIKE_SHOWN
    if more > 0:
        words = say(language, "brief-more-alike", count=more)
        found.append(Statement(words, tuple(other.code for other in asked.alike[ALIKE_SHOWN:])))
    return tuple(found)


def _noted(gathered: Gathered, keys: set[str], *, inside: bool = True) -> tuple[Section, ...]:
    """What was noted about these principles, or about no principle among them."""
    notes = [note for note in gathered.notes if (note.principle in keys) is inside]
    evidence = [piece for piece in gathered.evidence if (piece.principle in keys) is inside]
    language = gathered.language
    plain: tuple[tuple[NoteKind, str], ...] = (
        ("theme", say(language, "brief-themes")),
        ("progress", say(language, "brief-progress")),
        ("challenge", say(language, "brief-challenges")),
    )
    sections = [
        Section(title, (Listing(_items(gathered, (n for n in notes if n.kind == kind))),))
        for kind, title in plain
        if any(note.kind == kind for note in notes)
    ]
    sections.append(_evidence(gathered, evidence))
    sections.append(_recommendations(gathered, [n for n in notes if n.kind == "recommendation"]))
    sections.append(_commitments(gathered, [n for n in notes if n.kind == "commitment"]))
    return tuple(section for section in sections if not section.empty)


def _items(gathered: Gathered, notes: Iterable[Note]) -> Items:
    return tuple((_note(gathered, note), ()) for note in notes)


def _note(gathered: Gathered, note: Note, lead: str = "") -> Statement:
    """What a rapporteur noted, with who said it and the objectives that it is about."""
    language = gathered.language
    said_by = gathered.speaker_name(note.speaker)
    where = gathered.session_name(note.session)
    words = joined(
        (
            say(language, "brief-said-by", name=said_by) if said_by else "",
            say(language, "brief-in-session", session=where) if where else "",
            _objectives(note.objectives, language),
        )
    )
    return Statement(note.text, (note.code, *note.questions), lead=lead, note=words)


def _objectives(numbers: Sequence[int], language: str) -> str:
    """The objectives of the Global Compact, by number: a table of the brief has their titles."""
    if not numbers:
        return ""
    named = ", ".join(map(str, numbers))
    return say(language, "brief-objectives-of", count=len(numbers), numbers=named)


def _evidence(gathered: Gathered, pieces: Sequence[Evidence]) -> Section:
    """What was handed in and accepted, with where it was produced."""
    language = gathered.language
    items = []
    for piece in pieces:
        year = str(piece.year) if piece.year is not None else ""
        made = ", ".join(part for part in (piece.authors, piece.institution, year) if part)
        produced, about = piece.produced_in, piece.about_region
        note = joined(
            (
                made,
                say(language, "brief-produced-in", place=produced) if produced else "",
                say(language, "brief-about", place=about) if about else "",
            )
        )
        below = (Statement(piece.note, (piece.code,)),) if piece.note else ()
        items.append((Statement(piece.title, (piece.code,), note=note, url=piece.url), below))
    blocks = (Listing(tuple(items)),) if items else ()
    return Section(say(language, "brief-evidence"), blocks)


def _recommendations(gathered: Gathered, notes: Sequence[Note]) -> Section:
    """By whom they are addressed to, in the event's order."""
    codes: dict[str, list[str]] = {}
    for note in notes:
        codes.setdefault(note.addressee, []).append(note.code)
    items = []
    for name in in_order_of_addressees(gathered, codes):
        lead = say(gathered.language, "brief-lead", words=name) if name else ""
        items += [(_note(gathered, n, lead), ()) for n in notes if n.addressee == name]
    blocks = (Listing(tuple(items)),) if items else ()
    return Section(say(gathered.language, "brief-recommendations"), blocks)


def _commitments(gathered: Gathered, notes: Sequence[Note]) -> Section:
    """Who owes what by when, the earliest first."""
    language = gathered.language
    rows = tuple(
        Row(
            (
                note.text,
                owner(gathered, note),
                due_words(note.due, language) or say(language, "brief-no-date"),
                ", ".join(map(str, note.objectives)) or "–",
            ),
            (note.code, *note.questions),
        )
        for note in sorted(notes, key=lambda note: (not note.due, note.due, note.id))
    )
    columns = (
        say(language, "brief-commitment"), say(language, "brief-owner"),
        say(language, "brief-due"), say(language, "brief-objectives-short"),
    )  # fmt: skip
    caption = say(language, "brief-commitments-caption")
    table = Table(caption, columns, rows, (35, 22, 15, 14, 14))
    return Section(say(language, "brief-commitments"), (table,) if rows else ())


def owner(gathered: Gathered, note: Note) -> str:
    """Who owes what was committed to: whoever said it, else to whom it is addressed."""
    name = gathered.speaker_whole(note.speaker) or note.addressee
    return name or say(gathered.language, "brief-nobody-named")
