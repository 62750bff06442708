"""Do notes and evidence stand in the exports as they were typed and reviewed?"""

from collections.abc import Iterator

from rehearsal.checks import Line, line
from rehearsal.diary import Written
from rehearsal.findings import Findings, Row
from rehearsal.timeline import many

NOTE, SOURCE = "N", "E"
# Where the command's option has another name than the column, or a list is written otherwise.
COLUMNS = {"question": "questions"}


def records_are_as_told(findings: Findings) -> Line:
    """Every note and every piece of evidence has its row, with what was typed and decided."""
    written = findings.diary.written
    rows = {row["code"]: row for what in ("notes", "evidence") for row in findings.tables[what]}
    reviewed = {fact.code: fact.value for fact in findings.diary.of("reviewed")}

    def troubles() -> Iterator[str]:
        for code, record in written.items():
            if code not in rows:
                yield f"{code} was told to be kept and has no row"
                continue
            yield from _differences(record, rows[code])
            kept = "kept" if code.startswith(NOTE) else reviewed.get(code, "in_review")
            if rows[code]["status"] != kept:
                yield f"{code}: status is {rows[code]['status']!r}, people were told {kept!r}"
        yield from (f"{code} has a row and nobody wrote it" for code in rows if code not in written)

    notes = sum(code.startswith(NOTE) for code in written)
    tried = f"{many(notes, 'note')}, {many(len(written) - notes, 'piece')} of evidence"
    promise = "Notes and evidence are as people wrote and reviewed them"
    return line(promise, tried, troubles(), "notes.csv, evidence.csv, timeline.txt")


def _differences(record: Written, row: Row) -> Iterator[str]:
    for option, typed in record.typed.items():
        column = COLUMNS.get(option, option)
        listed = ";".join(part.strip() for part in typed.split(","))
        expected = listed if column in ("questions", "objectives") else typed
        if row[column] != expected:
            yield f"{record.code}: {column} is {row[column]!r}, {expected!r} was typed"
