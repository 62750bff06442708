"""The annex: every question with its outcome, and what notes and evidence are cited by."""

from bot.reports.brief.records import Gathered, asker, let_in, outcome
from bot.reports.documents.model import Block, Remark, Row, Section, Table
from bot.rules.questions import Question
from bot.texts import say


def annex(gathered: Gathered) -> Section:
    """What every code in the brief leads to."""
    language = gathered.language
    sections = (
        Section(say(language, "brief-annex-questions"), _questions(gathered)),
        Section(say(language, "brief-annex-notes"), _notes(gathered)),
        Section(say(language, "brief-annex-evidence"), _evidence(gathered)),
    )
    kept = tuple(section for section in sections if not section.empty)
    return Section(say(language, "brief-annex"), (), kept, apart=True)


def _questions(gathered: Gathered) -> tuple[Block, ...]:
    language = gathered.language
    if not gathered.annex:
        return ()
    places = {principle.key: principle.place for principle in gathered.principles}
    ordered = sorted(gathered.annex, key=lambda q: (places.get(q.asked_principle, 99), q.number))
    rows = tuple(_question(gathered, question) for question in ordered)
    columns = (
        say(language, "brief-code"), say(language, "brief-question"),
        say(language, "brief-asked-by"), say(language, "brief-support-short"),
        say(language, "brief-outcome"),
    )  # fmt: skip
    key = "brief-annex-whole" if gathered.whole else "brief-annex-part"
    caption = say(language, "brief-annex-caption")
    table = Table(caption, columns, rows, (10, 44, 18, 10, 18), frozenset({3}))
    return (Remark(say(language, key)), table)


def _question(gathered: Gathered, question: Question) -> Row:
    language, code = gathered.language, question.code
    if question.principle != question.asked_principle:
        now = next((p.code for p in gathered.principles if p.key == question.principle), "")
        code = f"{code} → {now}"
    # Nobody is named beside a question that is not said.
    words, by = say(language, "brief-wording-left-out"), "–"
    if let_in(question):
        words = question.text or say(language, "brief-wording-gone")
        by = asker(question, gathered.small, language)
    cells = (
        code, words, by,
        say(language, "brief-count", count=question.support), outcome(question, language),
    )  # fmt: skip
    return Row(cells, (question.code,), question.code)


def _notes(gathered: Gathered) -> tuple[Block, ...]:
    language = gathered.language
    rows = tuple(
        Row(
            (
                note.code,
                say(language, f"note-kind-{note.kind}"),
                gathered.principle_name(note.principle) or "–",
                gathered.session_name(note.session) or "–",
                gathered.speaker_name(note.speaker) or "–",
                ", ".join(note.questions) or "–",
            ),
            (note.code,),
            note.code,
        )
        for note in gathered.notes
    )
    columns = (
        say(language, "brief-code"), say(language, "brief-kind"),
        say(language, "brief-principle"), say(language, "brief-session"),
        say(language, "brief-said-by-short"), say(language, "brief-about-questions"),
    )  # fmt: skip
    caption = say(language, "brief-notes-caption")
    return (Table(caption, columns, rows, (9, 19, 19, 18, 21, 14)),) if rows else ()


def _evidence(gathered: Gathered) -> tuple[Block, ...]:
    language = gathered.language
    rows = tuple(
        Row(
            (piece.code, piece.title, piece.produced_in or "–", piece.about_region or "–"),
            (piece.code,),
            piece.code,
            url=piece.url,
        )
        for piece in gathered.evidence
    )
    columns = (
        say(language, "brief-code"), say(language, "brief-publication"),
        say(language, "brief-produced-in-short"), say(language, "brief-about-short"),
    )  # fmt: skip
    caption = say(language, "brief-evidence-caption")
    return (Table(caption, columns, rows, (10, 50, 20, 20)),) if rows else ()
