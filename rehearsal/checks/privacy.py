"""Did anything say more of somebody than they chose?"""

from collections.abc import Iterator
from html import unescape

from rehearsal.checks import Line, line
from rehearsal.crowd import Person
from rehearsal.diary import Hand, Receipt
from rehearsal.findings import Findings, Row, act
from rehearsal.timeline import many

SHOWS = {
    "named": ("name", "affiliation"),
    "affiliation": ("affiliation",),
    "sector": ("sector",),
    "anonymous": (),
}
PARTICIPANTS = ("participants.", "all.")
FACE = ("name", "affiliation", "sector")


def nothing_leaked(findings: Findings) -> Line:
    """No name, employer, account or number of an asker where they did not choose to show it."""
    troubles = [
        *_rows(findings), *_accounts(findings), *_names(findings), *_notes(findings),
        *_log(findings),
    ]  # fmt: skip
    veiled = sum(r.attribution != "named" for r in findings.diary.receipts.values())
    places = len(findings.seen) + len(findings.posts) + len(findings.files) + 1
    answers = len(findings.diary.entries)
    tried = f"{many(veiled, 'unnamed question')}, {places} texts, {answers} answers"
    promise = "Nothing leaked: not in exports, channels, answers or the log"
    return line(promise, tried, troubles, "the file or channel named; timeline.txt")


def _rows(findings: Findings) -> Iterator[str]:
    """Each row holds what its attribution shows, and nothing else of its asker."""
    for code, receipt in findings.diary.receipts.items():
        row, person = findings.questions.get(code), findings.people[receipt.who]
        for column in FACE if row else ():
            shown = column in SHOWS[receipt.attribution]
            allowed = {"", getattr(person, column)} if shown else {""}
            if row and row[column] not in allowed:
                yield f"questions.csv: {code} ({receipt.attribution}) has a {column}"
        if row and receipt.attribution == "anonymous" and row["language"]:
            yield f"questions.csv: {code} is anonymous and has a language"


def _texts(findings: Findings) -> Iterator[tuple[str, str, str]]:
    """Everything that can be read: where, by whom alone (or empty), and the text."""
    for name, text in findings.files.items():
        yield name, "", text
    for seen in findings.seen:
        yield f"#{seen.channel}", "", seen.text
    for post in findings.posts:
        yield f"#{post.channel}", "", post.text
    for entry in findings.diary.entries:
        where = f"the answer to {act(findings, entry)} ({entry.act.split(':')[0]})"
        yield where, entry.who, unescape(entry.html) or entry.told
    for letter in findings.letters:
        yield f"a direct message to {letter.who}", letter.who, letter.text
    yield "bot.log", "", findings.log


def _accounts(findings: Findings) -> Iterator[str]:
    """Nobody's account name or number stands anywhere, nor what tells a device."""
    secrets = {
        key: (person.username, findings.ids[key])
        for key, person in findings.people.items()
        if not person.role  # moderators see one another's names at what they hold
        and key in findings.ids  # and not everybody came
    }
    for where, _, text in _texts(findings):
        for key, found in secrets.items():
            if any(secret in text for secret in found):
                yield f"{where}: account or number of {key}"


def _names(findings: Findings) -> Iterator[str]:
    """A name or employer stands only beside a question or hand whose holder shows it."""
    held: list[Receipt | Hand] = [*findings.diary.receipts.values(), *findings.diary.hands.values()]
    shown = {
        column: {
            key: {r.code for r in held if r.who == key and column in SHOWS[r.attribution]}
            for key in findings.people
        }
        for column in ("name", "affiliation")
    }
    crowd = [(key, person) for key, person in findings.people.items() if not person.role]
    for where, reader, text in _texts(findings):
        for key, person in crowd:
            for column, by_person in shown.items():
                value = getattr(person, column)
                if _agreed(where, person) or value not in text or reader == key:
                    continue
                if not any(c in text for c in by_person[key]):
                    yield f"{where}: the {column} of {key}"


def _notes(findings: Findings) -> Iterator[str]:
    """What somebody wrote beside their hand is for the moderators and the chair alone."""
    notes = {hand.note: code for code, hand in findings.diary.hands.items() if hand.note}
    for where, reader, text in _texts(findings):
        crew = bool(reader) and bool(findings.people[reader].role)
        for note, code in notes.items():
            if note in text and where != "#moderators" and not crew:
                yield f"{where}: the note of a hand like {code}"


def _agreed(where: str, person: Person) -> bool:
    """Whether somebody agreed to stand there: the list of participants, also in the workbook."""
    return where.startswith(PARTICIPANTS) and person.attribution == "named"


def _log(findings: Findings) -> Iterator[str]:
    """The operator's log holds neither wording nor names."""
    for code, receipt in findings.diary.receipts.items():
        if receipt.text in findings.log:
            yield f"bot.log: the wording of {code}"
    for key, person in findings.people.items():
        if not person.role and (person.name in findings.log or person.affiliation in findings.log):
            yield f"bot.log: {key}"


def public_export_is_veiled(findings: Findings) -> Line:
    """The public export cuts times, merges small sectors, and leaves out unsaid wordings."""
    rows = findings.tables["questions-public"]
    small = _small_sectors(findings)
    starts = {row["actual_start"] for row in findings.tables["agenda"]}

    def troubles() -> Iterator[str]:
        for row in rows:
            if row["status"] in ("declined", "withdrawn") and row["text"]:
                yield f"{row['code']} is {row['status']} and its wording is there"
            if row["sector"] in small:
                yield f"{row['code']} names a sector of fewer than the smallest group"
            if row["attribution"] in ("anonymous", "sector"):
                yield from _exact_times(row, starts)

    promise = "The public export says no more than it may"
    return line(promise, many(len(rows), "row"), troubles(), "questions-public.csv")


def _small_sectors(findings: Findings) -> set[str]:
    people: dict[str, set[str]] = {}
    for code, row in findings.questions.items():
        if row["sector"] and code in findings.diary.receipts:
            people.setdefault(row["sector"], set()).add(findings.diary.receipts[code].who)
    least = findings.event.privacy.minimum_group
    return {sector for sector, who in people.items() if len(who) < least} - {"other"}


def _exact_times(row: Row, starts: set[str]) -> Iterator[str]:
    for column in ("submitted_at", "queued_at", "floor_at", "closed_at"):
        when = row[column]
        if when and when not in starts and when > min(starts, default=""):
            yield f"{row['code']}: {column} is exact"
