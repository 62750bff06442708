"""Evidence: what everybody may hand in for the brief, and its review."""

import re
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from typing import Literal
from urllib.parse import quote, urlsplit, urlunsplit

from bot.rules.base import Refusal, clean, clean_line

EvidenceStatus = Literal["in_review", "accepted", "declined", "withdrawn"]

TITLE_LENGTH_MAX, LINE_LENGTH_MAX, PLACE_LENGTH_MAX, NOTE_LENGTH_MAX = 200, 200, 100, 500
URL_LENGTH_MAX = 500  # a link button takes 512
YEAR_MIN, YEAR_MAX = 1900, 2100

# Source: PRODUCT section 5: reviewed like a question. As a question in the queue can be
# withdrawn, so can evidence that was accepted.
MOVES: dict[str, tuple[tuple[EvidenceStatus, ...], EvidenceStatus]] = {
    "approve": (("in_review",), "accepted"),
    "decline": (("in_review",), "declined"),
    "withdraw": (("in_review", "accepted"), "withdrawn"),
}
CORRECTABLE: tuple[EvidenceStatus, ...] = ("in_review", "accepted")
# What no address holds, and what markup is made of.
_NOT_IN_URL = re.compile(r"[\s\x00-\x1f\x7f<>\"\\^`{|}]")
_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?=.{{4,253}}$)({_LABEL}\.)+[a-z][a-z0-9-]{{0,61}}[a-z0-9]")  # no IP address
_RESERVED = "%:/?#[]@!$&'()*+,;=~"  # quote() leaves letters, digits and _.- alone


@dataclass(frozen=True, slots=True)
class Described:
    """A publication as somebody describes it; empty where nothing was said."""

    title: str
    url: str
    authors: str = ""
    institution: str = ""
    produced_in: str = ""
    year: int | None = None
    about_region: str = ""
    note: str = ""

    @property
    def wording(self) -> str:
        """Everything that was typed, for the digest in the log."""
        year = "" if self.year is None else str(self.year)
        return "\n".join(
            (self.title, self.url, self.authors, self.institution, self.produced_in, year,
             self.about_region, self.note)
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence as it stands; `reason` is that of declining it."""

    id: int
    event_id: int
    code: str
    title: str
    url: str
    authors: str
    institution: str
    produced_in: str
    year: int | None
    about_region: str
    principle: str
    note: str
    salt: bytes
    submitter: str
    added_at: int
    status: EvidenceStatus
    reason: str
    version: int

    @property
    def said(self) -> Described:
        """The publication as it is described now."""
        return Described(**{name: getattr(self, name) for name in Described.__slots__})


def described(typed: Described) -> Described:
    """What was typed, as it will be stored.

    Refuses: evidence-untitled, too-long, url-malformed, url-long, year-impossible
    """
    title = clean_line(typed.title, "title", TITLE_LENGTH_MAX)
    if not title:
        raise Refusal("evidence-untitled")
    note = clean(typed.note)
    if len(note) > NOTE_LENGTH_MAX:
        raise Refusal("too-long", what="note", length=len(note), length_max=NOTE_LENGTH_MAX)
    if typed.year is not None and not YEAR_MIN <= typed.year <= YEAR_MAX:
        raise Refusal("year-impossible", year_min=str(YEAR_MIN), year_max=str(YEAR_MAX))
    return Described(
        title=title,
        url=checked_url(typed.url),
        authors=clean_line(typed.authors, "authors", LINE_LENGTH_MAX),
        institution=clean_line(typed.institution, "institution", LINE_LENGTH_MAX),
        produced_in=clean_line(typed.produced_in, "place", PLACE_LENGTH_MAX),
        year=typed.year,
        about_region=clean_line(typed.about_region, "region", PLACE_LENGTH_MAX),
        note=note,
    )


def checked_year(typed: str) -> int | None:
    """The year, in whichever digits it is written; None where nothing was typed.

    Refuses: year-impossible
    """
    year = clean(typed)
    if not year:
        return None
    if not year.isdecimal() or len(year) > len(str(YEAR_MAX)):
        raise Refusal("year-impossible", year_min=str(YEAR_MIN), year_max=str(YEAR_MAX))
    return int(year)


def checked_url(typed: str) -> str:
    """An address on the web as it is written in ASCII: http or https, a host, no password.

    Refuses: url-malformed, url-long
    """
    url = clean(typed)
    if len(url) > URL_LENGTH_MAX:
        raise Refusal("url-long", length=len(url), length_max=URL_LENGTH_MAX)
    written = _in_ascii(url)
    if written is None:
        raise Refusal("url-malformed", typed=url[:60])
    if len(written) > URL_LENGTH_MAX:
        raise Refusal("url-long", length=len(written), length_max=URL_LENGTH_MAX)
    return written


def _in_ascii(url: str) -> str | None:
    """The address with its host in Punycode and the rest percent-encoded; None for no address.

    Source: RFC 3986 section 2 and 3.2; RFC 3987 section 3.1.
    """
    if _NOT_IN_URL.search(url):
        return None
    try:
        split = urlsplit(url)
        host = (split.hostname or "").encode("idna").decode("ascii")
        port = "" if split.port is None else f":{split.port}"
    except ValueError:  # UnicodeError is one
        return None
    if split.scheme not in ("http", "https") or "@" in split.netloc:
        return None
    if not _HOST.fullmatch(host):
        return None
    rest = (quote(part, _RESERVED) for part in (split.path, split.query, split.fragment))
    return urlunsplit((split.scheme, host + port, *rest))


def move(evidence: Evidence, verb: str, reason: str = "") -> Evidence:
    """The evidence after it was approved, declined or withdrawn.

    Refuses: evidence-state
    """
    leaves, enters = MOVES[verb]
    if evidence.status not in leaves:
        raise Refusal("evidence-state", code=evidence.code, state=evidence.status)
    return replace(evidence, status=enters, reason=reason, version=evidence.version + 1)


def check_correctable(evidence: Evidence) -> None:
    """Whether its submitter can still correct it.

    Refuses: evidence-state
    """
    if evidence.status not in CORRECTABLE:
        raise Refusal("evidence-state", code=evidence.code, state=evidence.status)


def correct(evidence: Evidence, said: Described, principle: str, *, review: bool) -> Evidence:
    """The evidence as its submitter corrected it; it waits anew where the event reviews.

    What says the same as before is left as it is.
    Refuses: evidence-state
    """
    check_correctable(evidence)
    if (said, principle) == (evidence.said, evidence.principle):
        return evidence
    return replace(
        evidence,
        **asdict(said),
        principle=principle,
        status="in_review" if review else evidence.status,
        version=evidence.version + 1,
    )


def leads(move: str, before: str, after: str) -> bool:
    """Whether the log's move of evidence exists: `evidence_approve` from one state to another."""
    if move == "evidence_edit":
        return before in CORRECTABLE and after == "in_review"
    leaves, enters = MOVES.get(move.removeprefix("evidence_"), ((), None))
    return before in leaves and after == enters


def check_version(evidence: Evidence, version: int) -> None:
    """Whether the decision is made on the evidence as it stands, so that somebody has read it.

    Refuses: evidence-changed
    """
    if version != evidence.version:
        raise Refusal("evidence-changed", code=evidence.code, state=evidence.status)


def check_turnout(waiting: int, waiting_max: int) -> None:
    """Whether this person may hand in one more: so many of theirs wait for review.

    Refuses: evidence-many
    """
    if waiting >= waiting_max:
        raise Refusal("evidence-many", count=waiting, count_max=waiting_max)


def check_pace(last_at: int | None, now: int, pause_ms: int) -> None:
    """Whether this person's last one is long enough ago, where nothing is reviewed.

    Refuses: evidence-soon
    """
    if last_at is not None and now - last_at < pause_ms:
        raise Refusal("evidence-soon", seconds=-(-(pause_ms - (now - last_at)) // 1000))


def check_not_own(evidence: Evidence, submitters: Collection[str]) -> None:
    """Whether somebody else handed it in: nobody decides about their own.

    Refuses: own-evidence
    """
    if evidence.submitter in submitters:
        raise Refusal("own-evidence", code=evidence.code)


def check_own(evidence: Evidence, submitters: Collection[str]) -> None:
    """Whether this person handed it in. Another's is as unknown as none.

    Refuses: evidence-unknown
    """
    if evidence.submitter not in submitters:
        raise Refusal("evidence-unknown", code=evidence.code)
