"""A list of who registered, as registration systems export it: forgiving in form, not in content.

Known by their headings: Indico, pretix, Eventbrite, and what people make in a spreadsheet.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.imports.agenda import Unreadable
from bot.rules.base import Refusal, clean_line, fold
from bot.rules.people import NAME_LENGTH_MAX
from bot.rules.registrants import EMAIL_LENGTH_MAX, Registrant, email_key, is_email

SIZE_MAX, PEOPLE_MAX = 10_000_000, 20_000
DELIMITERS = (",", ";", "\t")
# What a heading is called, the more certain first: pretix has the buyer's address beside the
# attendee's. Folded, and without anything but letters and digits.
HEADINGS: dict[str, tuple[str, ...]] = {
    "email": (
        "attendeeemail", "emailattendee", "participantemail", "emailaddress", "email", "mail",
        "courriel", "adresseemail", "adresseelectronique", "adressemail", "correoelectronico",
        "correo", "emailadresse",
    ),
    "name": (
        "attendeename", "participantname", "fullname", "name", "nameandsurname", "participant",
        "attendee", "nomcomplet", "nometprenom", "nombrecompleto", "nombreyapellidos",
        "buyername",
    ),
    "first": (
        "attendeenamegivenname", "givenname", "givennames", "firstname", "forename", "prenom",
        "nombre", "nombres", "vorname",
    ),
    "last": (
        "attendeenamefamilyname", "familyname", "lastname", "surname", "nomdefamille", "nom",
        "apellido", "apellidos", "nachname",
    ),
    "affiliation": (
        "affiliation", "organization", "organisation", "organizationname", "organisationname",
        "institution", "company", "companyname", "employer", "organizacion", "institucion",
    ),
    "sector": ("sector", "sectorofactivity", "typeoforganization", "typeoforganisation",
               "audience", "secteur"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class List:
    """Who is in it, in its order; and what is wrong with it, each line by its number."""

    people: tuple[Registrant, ...]
    mistakes: tuple[str, ...]


def read_list(raw: bytes, sectors: Mapping[str, str]) -> List:
    """The people of a CSV file; `sectors` are the words for each sector, folded.

    Unreadable: it is no CSV, has no column of names or addresses, or is too large.
    """
    if len(raw) > SIZE_MAX:
        raise Unreadable(f"it is larger than {SIZE_MAX:,} bytes: no list of people is")
    rows = _rows(_text(raw))
    try:
        _, headings = next(rows)
        columns = _columns(headings)
        return _people(rows, columns, sectors)
    except StopIteration:
        raise Unreadable("it is empty") from None
    except csv.Error as fault:
        raise Unreadable(f"it is no CSV: {fault}") from None


def _text(raw: bytes) -> str:
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Unreadable("it is a workbook or an archive: save its sheet as CSV")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return raw.decode("utf-16")
        except UnicodeDecodeError:
            raise Unreadable("it is no whole UTF-16 text: export it anew") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    if "\x00" in text or "\ufffd" in text:
        raise Unreadable("it is no text in UTF-8, UTF-16 or Windows-1252: export it as UTF-8")
    return text


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Every row that is not blank, with the number of the line on which it ends."""
    skipped, body = 0, text
    if told := re.match(r"sep=(.)\r?\n", text):  # Excel's own first line
        skipped, body = 1, text[told.end() :]
    head = body.lstrip("\r\n").split("\n", 1)[0]
    delimiter = told[1] if told else max(DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    for row in reader:
        if any(cell.strip() for cell in row):
            yield reader.line_num + skipped, row


def _columns(headings: Sequence[str]) -> dict[str, list[int]]:
    """The columns of each field, the most certain first."""
    plain = [re.sub(r"[\W_]+", "", fold(heading)) for heading in headings]
    columns = {
        field: [place for name in names for place, own in enumerate(plain) if own == name]
        for field, names in HEADINGS.items()
    }
    shown = ", ".join(" ".join(heading.split()) for heading in headings)[:200]
    if not columns["email"]:
        raise Unreadable(f'it has no column "email"; its first line is: {shown}')
    if not (columns["name"] or columns["first"] or columns["last"]):
        raise Unreadable(f'it has no column "name"; its first line is: {shown}')
    return columns


def _people(
    rows: Iterator[tuple[int, list[str]]],
    columns: Mapping[str, list[int]],
    sectors: Mapping[str, str],
) -> List:
    people: list[Registrant] = []
    mistakes: list[str] = []
    lines: dict[str, int] = {}
    for line, row in rows:
        if len(people) == PEOPLE_MAX:
            raise Unreadable(f"it has more than {PEOPLE_MAX:,} people")

        def cell(field: str, row: Sequence[str] = row) -> str:
            found = (row[place].strip() for place in columns[field] if place < len(row))
            return next((value for value in found if value), "")

        try:
            registrant = _registrant(cell, sectors)
        except ValueError as fault:
            mistakes.append(f"line {line}: {fault}")
            continue
        before = lines.setdefault(email_key(registrant.email), line)
        if before != line:
            mistakes.append(f"line {line}: the e-mail address is that of line {before}, too")
        people.append(registrant)
    return List(tuple(people), tuple(mistakes))


def _registrant(cell: Callable[[str], str], sectors: Mapping[str, str]) -> Registrant:
    """One person. ValueError: what is wrong."""
    name = _line(cell("name") or f"{cell('first')} {cell('last')}", "the name")
    email = cell("email").removeprefix("mailto:")
    if not name:
        raise ValueError("there is no name")
    if not email:
        raise ValueError("there is no e-mail address")
    if not is_email(email):
        raise ValueError(
            f'"{email[:EMAIL_LENGTH_MAX]}" is no e-mail address, such as name@example.org'
        )
    typed = cell("sector")
    sector = sectors.get(fold(typed), "")
    if typed and not sector:
        known = ", ".join(dict.fromkeys(sectors.values()))
        raise ValueError(f'"{typed[:60]}" is no sector; expected one of {known}, or nothing')
    return Registrant(name, _line(cell("affiliation"), "the affiliation"), sector, email)


def _line(text: str, what: str) -> str:
    try:
        return clean_line(text, what, NAME_LENGTH_MAX)
    except Refusal as refusal:
        length = refusal.blanks["length"]
        raise ValueError(
            f"{what} has {length} characters; expected at most {NAME_LENGTH_MAX}"
        ) from None
