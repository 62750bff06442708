"""Notes and evidence as tables, and what notes add to the questions that they cite.

Source: PRODUCT section 9: columns and their order.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.reports.records import Audience, moment
from bot.reports.tables import Table
from bot.rules.evidence import Evidence
from bot.rules.notes import Note

NOTE_COLUMNS = (
    "event", "code", "kind", "text", "speaker", "session", "principle", "questions", "objectives",
    "addressee", "due", "added_at", "status",
)  # fmt: skip
EVIDENCE_COLUMNS = (
    "event", "code", "title", "url", "authors", "institution", "produced_in", "year",
    "about_region", "principle", "note", "added_at", "status",
)  # fmt: skip
# What the public does not read: of notes that were withdrawn, and of evidence that nobody has
# looked at or that was declined or withdrawn.
WORDS_OF_NOTE = ("text", "speaker", "addressee", "due")
WORDS_OF_EVIDENCE = (
    "title", "url", "authors", "institution", "produced_in", "year", "about_region", "note",
)  # fmt: skip


def notes_table(event: str, notes: Sequence[Note], audience: Audience) -> Table:
    """Every note; `questions` and `objectives` are lists."""
    rows = []
    for note in notes:
        row = _row(event, note, NOTE_COLUMNS)
        if note.status == "kept" and note.done_at is not None:
            row["status"] = "done"
        if audience == "public" and note.status != "kept":
            row.update(dict.fromkeys(WORDS_OF_NOTE))
        rows.append(row)
    return Table("notes", NOTE_COLUMNS, tuple(rows))


def evidence_table(event: str, evidence: Sequence[Evidence], audience: Audience) -> Table:
    """Everything that was handed in; never by whom."""
    rows = []
    for piece in evidence:
        row = _row(event, piece, EVIDENCE_COLUMNS)
        if audience == "public" and piece.status != "accepted":
            row.update(dict.fromkeys(WORDS_OF_EVIDENCE))
        rows.append(row)
    return Table("evidence", EVIDENCE_COLUMNS, tuple(rows))


def cited_objectives(notes: Iterable[Note]) -> dict[str, tuple[int, ...]]:
    """By a question's code, the objectives of the kept notes that cite it, ascending."""
    cited: dict[str, set[int]] = {}
    for note in notes:
        for code in note.questions if note.status == "kept" else ():
            cited.setdefault(code, set()).update(note.objectives)
    return {code: tuple(sorted(objectives)) for code, objectives in cited.items()}


def _row(event: str, record: Note | Evidence, columns: Sequence[str]) -> dict[str, Any]:
    row = {name: getattr(record, name) for name in columns if name not in ("event", "added_at")}
    return {**row, "event": event, "added_at": moment(record.added_at)}
