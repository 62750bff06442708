"""What kind of file it is, and its entries."""

import json
from datetime import date
from typing import Any

from bot.imports import ical, indico, schedule
from bot.imports.agenda import Reading, Unreadable

SIZE_MAX = 10_000_000

# How files begin that are often taken for an agenda, and what each is.
_OTHERS = (
    (b"PK\x03\x04", "a ZIP archive or an Office document: unpack it, or export the agenda itself"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "packed with gzip: unpack it first"),
    (b"BZh", "packed with bzip2: unpack it first"),
    (b"\xfd7zXZ", "packed with xz: unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive: unpack it first"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"%PDF", "a PDF: export the agenda as iCalendar instead"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xd0\xcf\x11\xe0", "an old Office document or a message of Outlook's: save it as iCalendar"),
    (b"SQLite format 3", "a database"),
)
_WANTED = (
    "expected iCalendar, a schedule.json or schedule.xml of pretalx or frab, or Indico's timetable"
)


def read(raw: bytes, day: date | None = None) -> Reading:
    """The entries of an agenda; what it is, its content says, not its name.

    Of what repeats without end, only what is around the day is looked for, if one is named.

    Unreadable: it is none, is cut off, or is too large.
    """
    if len(raw) > SIZE_MAX:
        raise Unreadable(f"it is larger than {SIZE_MAX:,} bytes: no agenda is")
    for beginning, what in _OTHERS:
        if raw.startswith(beginning):
            raise Unreadable(f"it is {what}")
    encoding = json.detect_encoding(raw)
    start = raw[:4096].decode(encoding, "replace").lstrip("\ufeff \t\r\n").upper()
    if not start:
        raise Unreadable(f"it is empty; {_WANTED}")
    if start.startswith(("<!DOCTYPE HTML", "<HTML")):
        raise Unreadable(
            "it is a web page, perhaps the one that asks to log in: download the export itself"
        )
    if start.startswith("BEGIN:VCALENDAR"):
        return ical.read(_as_utf8(raw, encoding), day)
    if start.startswith("<"):
        return schedule.read_xml(raw)
    if start.startswith(("{", "[")):
        return _read_json(raw, encoding)
    raise Unreadable(f"it is no agenda that can be read; {_WANTED}")


def _as_utf8(raw: bytes, encoding: str) -> bytes:
    """The same in UTF-8, without a mark at its beginning; single bytes stay as they are."""
    if encoding in ("utf-8", "utf-8-sig"):
        return raw.removeprefix(b"\xef\xbb\xbf")
    try:
        return raw.decode(encoding).lstrip("\ufeff").encode()
    except UnicodeError:
        raise Unreadable(f"it is no whole {encoding.upper()} text: download it anew") from None


def _read_json(raw: bytes, encoding: str) -> Reading:
    try:
        document: Any = json.loads(raw.decode(encoding))
    except UnicodeDecodeError as fault:
        raise Unreadable(f"it is not {encoding.upper()} at byte {fault.start + 1}") from None
    except RecursionError:
        raise Unreadable("it is nested too deeply for an agenda") from None
    except json.JSONDecodeError as fault:
        raise Unreadable(
            f"it is broken or cut off at line {fault.lineno}, column {fault.colno}: download it"
            " anew"
        ) from None
    except ValueError:  # a number of thousands of digits
        raise Unreadable("it holds numbers that no agenda has") from None
    if isinstance(document, dict):
        if indico.is_timetable(document):
            return indico.read(document)
        if schedule.is_schedule(document):
            return schedule.read_json(document)
        if isinstance(document.get("results"), list):
            raise Unreadable(
                "it is another of Indico's exports: take that of the timetable,"
                " /export/timetable/NUMBER.json"
            )
    raise Unreadable(f"it is JSON, but no agenda that can be read; {_WANTED}")
