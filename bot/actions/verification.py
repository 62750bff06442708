"""Whether the records agree: the file, the log's chain, states with the log, and numbers.

Source: PRODUCT sections 3 and 9.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.rules import evidence as evidence_rules
from bot.rules import hands as hand_rules
from bot.rules.codes import Code, letters_of
from bot.rules.events import EVENT_STATES, Event
from bot.rules.evidence import Evidence
from bot.rules.hands import Hand
from bot.rules.log import GENESIS, Entry, Head, broken_links, unlike_posted, wording_digest
from bot.rules.questions import MOVES, WAITING, Question
from bot.store import events as event_store
from bot.store import evidence as evidence_store
from bot.store import hands as hand_store
from bot.store import log as log_store
from bot.store import polls as poll_store
from bot.store import questions as question_store
from bot.store import verification as store
from bot.store.database import DatabaseError, Reader, Transaction

ROWS_MAX = 10  # of a table, told by their numbers
# What the log calls a move of a question, where it is not the move's own verb.
VERBS = {
    "next": "take",
    "floor": "take",
    "room": "take",
    "edit": "review_again",
    "erase": "withdraw",
}
BESIDE = ("reword",)  # its digest is of another wording, kept beside the question's own
Leads = Callable[[str, str, str], bool]


@dataclass(frozen=True, slots=True)
class Verified:
    """One event that was verified: what there is of it, and what is wrong, a line each."""

    slug: str
    questions: int
    turns: int
    head: Head
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verification:
    """What is wrong with the file as a whole, a line each, and the events that were verified."""

    findings: tuple[str, ...]
    events: tuple[Verified, ...]


async def verify(
    reader: Reader, slug: str | None, posted: Head | None, watch: Callable[[str], None]
) -> Verification:
    """Verify one event, or all of them, on one snapshot; `posted` at the close is compared.

    `watch` is told what is being looked at.
    Raises DatabaseError: no such event, several where `posted` means one, nothing to be read.
    """

    def work(tx: Transaction) -> Verification:
        watch("Reading every page of the database")
        findings = [f"database: {line}" for line in _attempt(reader.path, lambda: _file(tx))]
        events = _events(tx, slug, posted, reader.path)
        verified = []
        for event in events:
            watch(f"Verifying {event.slug}")
            verified.append(_verified(tx, event, posted, reader.path))
        return Verification(tuple(findings), tuple(verified))

    return await reader.read(work)


def _attempt(path: Path, find: Callable[[], Iterable[str]]) -> list[str]:
    """What was found; that a damaged file cannot be read is a finding like any other."""
    found: list[str] = []
    try:
        with store.telling(f"cannot read {path.name}"):
            found.extend(find())
    except DatabaseError as trouble:
        found.append(str(trouble))
    return found


def _file(tx: Transaction) -> Iterator[str]:
    yield from store.list_damage(tx)
    for (table, parent), rows in _together(store.list_orphans(tx)).items():
        which = f"({', '.join(map(str, rows[:ROWS_MAX]))}) " if rows[0] is not None else ""
        yield f"{len(rows)} of {table} {which}refer to what is not there in {parent}"


def _together(
    orphans: Iterable[tuple[str, int | None, str]],
) -> dict[tuple[str, str], list[int | None]]:
    together: dict[tuple[str, str], list[int | None]] = {}
    for table, row, parent in orphans:
        together.setdefault((table, parent), []).append(row)
    return together


def _events(tx: Transaction, slug: str | None, posted: Head | None, path: Path) -> list[Event]:
    events = event_store.list_events(tx)
    known = ", ".join(event.slug for event in events) or "there are none"
    if slug is not None and slug not in {event.slug for event in events}:
        raise DatabaseError(f'There is no event "{slug}" in {path}; its events: {known}.')
    if slug is None and posted is not None and len(events) != 1:
        raise DatabaseError(f"A posted head is one event's: name it with --event ({known}).")
    return [event for event in events if slug in (None, event.slug)]


def _verified(tx: Transaction, event: Event, posted: Head | None, path: Path) -> Verified:
    chain: list[tuple[Entry, str]] = []
    questions: list[Question] = []
    turns: list[store.TurnRow] = []

    def find() -> Iterator[str]:
        chain.extend(log_store.list_entries(tx, event.id, event.slug))
        yield from broken_links(chain)
        if posted is not None:
            yield from unlike_posted(chain, posted)
        questions.extend(question_store.list_all(tx, event.id))
        turns.extend(store.list_turn_rows(tx, event.id))
        hands = hand_store.list_hands(tx, event.id)
        by_code: dict[str, list[Entry]] = {}
        for entry, _ in chain:
            by_code.setdefault(entry.code, []).append(entry)
        yield from _states(questions, by_code)
        yield from _followed(hands, by_code, ("queued",), hand_leads)
        evidence = evidence_store.list_evidence(tx, event.id)
        beginnings = ("in_review", "accepted")
        yield from _followed(evidence, by_code, beginnings, evidence_rules.leads)
        yield from _unknown_codes(tx, event, questions, by_code)
        yield from _other_states(tx, event, by_code)
        yield from _numbers(tx, event)
        yield from _turns(turns, [*questions, *hands], by_code)

    findings = tuple(_attempt(path, find))
    head = (chain[-1][0].number, chain[-1][1]) if chain else (0, GENESIS)
    return Verified(event.slug, len(questions), len(turns), head, findings)


def replayed(
    entries: Iterable[Entry], beginnings: Sequence[str], leads: Leads
) -> tuple[str, list[str]]:
    """The state in which the log leaves an item, and every move that was none.

    Source: PRODUCT section 3, the table.
    """
    state, wrong = "", []
    for entry in entries:
        if not (entry.from_state or entry.to_state):
            continue
        told = f"log entry {entry.number} ({entry.move}) leads {entry.code}"
        if entry.from_state != state:
            wrong.append(
                f"{told} from {entry.from_state or 'nothing'}, and it was {state or 'nothing'}"
            )
        elif not state and entry.to_state not in beginnings:
            wrong.append(f"{told} into {entry.to_state} at its beginning")
        elif state and entry.to_state != state and not _exists(entry, leads):
            wrong.append(f"{told} from {state} to {entry.to_state}, which no such move does")
        state = entry.to_state
    return state, wrong


def _exists(entry: Entry, leads: Leads) -> bool:
    if entry.move == "undo":  # its reason names the move that it takes back
        return leads(entry.reason, entry.to_state, entry.from_state)
    return leads(entry.move, entry.from_state, entry.to_state)


def question_leads(verb: str, before: str, after: str) -> bool:
    """Whether this move of a question exists."""
    if verb == "unmerge":
        return before == "merged" and after in WAITING
    leaves, enters = MOVES.get(VERBS.get(verb, verb), ((), None))
    return before in leaves and after == enters


def hand_leads(verb: str, before: str, after: str) -> bool:
    """Whether this move of a hand exists; a turn of the room never waits, not even put back."""
    if (verb, before, after) in (("back", "on_floor", "lowered"), ("room", "lowered", "on_floor")):
        return True
    leaves, enters = hand_rules.MOVES.get(VERBS.get(verb, verb), ((), None))
    return before in leaves and after == enters


def _states(questions: Iterable[Question], by_code: dict[str, list[Entry]]) -> Iterator[str]:
    for question in questions:
        entries = by_code.get(question.code, [])
        if not entries:
            yield f"{question.code} is not in the log"
            continue
        state, wrong = replayed(entries, WAITING, question_leads)
        yield from wrong
        if state != question.status:
            yield f"{question.code} is {question.status}, and the log leaves it {state}"
        digests = [e.digest for e in entries if e.digest and e.move not in BESIDE]
        redacted = not question.text
        if not redacted and digests[-1:] != [wording_digest(question.salt, question.text)]:
            yield f"{question.code} has another wording than the log's digest says"


def _followed(
    items: Iterable[Hand | Evidence],
    by_code: dict[str, list[Entry]],
    beginnings: Sequence[str],
    leads: Leads,
) -> Iterator[str]:
    for item in items:
        state, wrong = replayed(by_code.get(item.code, ()), beginnings, leads)
        yield from wrong
        if state != item.status:
            yield f"{item.code} is {item.status}, and the log leaves it {state or 'nowhere'}"


def _unknown_codes(
    tx: Transaction, event: Event, questions: Iterable[Question], by_code: dict[str, list[Entry]]
) -> Iterator[str]:
    letters = {principle.code for principle in event_store.list_principles(tx, event.id)}
    known = {question.code for question in questions}
    for code in by_code:
        if code not in known and letters_of(code) in letters:
            yield f"{code} is in the log, and there is no such question"


def _other_states(tx: Transaction, event: Event, by_code: dict[str, list[Entry]]) -> Iterator[str]:
    """The event's own state, and its polls'."""
    own: list[str] = [e.to_state for e in by_code.get("", ()) if e.to_state in EVENT_STATES]
    if (left_by_log := own[-1] if own else "draft") != event.state:
        yield f"the event is {event.state}, and the log leaves it {left_by_log}"
    for poll in poll_store.list_polls(tx, event.id):
        moves = [entry.to_state for entry in by_code.get(poll.code, ())]
        if (left := moves[-1] if moves else "prepared") != poll.status:
            yield f"{poll.code} is {poll.status}, and the log leaves it {left}"


def _numbers(tx: Transaction, event: Event) -> Iterator[str]:
    """Supporters and questions are counted, codes are unique and made of what they must be."""
    for code, kept, counted in store.list_miscounted(tx, event.id):
        yield f"{code} has a support of {kept}, and {counted} were counted"
    for which, tallied, counted in store.list_wrong_tallies(tx, event.id):
        yield f"{tallied} are tallied as {which}, and {counted} were counted"
    for code, count in store.list_repeated_codes(tx, event.id):
        yield f"{code} is the code of {count} questions"
    for row in store.list_code_rows(tx, event.id):
        meant = Code(str(row.letters), row.number, practice=event.practice)
        if row.code != str(meant):
            yield f"{row.code} should be {meant} by its principle and number"
        elif row.number > (row.last or 0):
            yield f"{row.code} has a number that was never given: the last is {row.last or 0}"


def _turns(
    turns: Sequence[store.TurnRow],
    items: Iterable[Question | Hand],
    by_code: dict[str, list[Entry]],
) -> Iterator[str]:
    """Turns are numbered without a gap, as many as the log gave, and open while on the floor."""
    for place, turn in enumerate(turns, start=1):
        if turn.number != place:
            yield f"turn {turn.number} stands where turn {place} should"
            break
    for turn in turns:
        if turn.belongs_to != turn.item:
            yield f"turn {turn.number} of {turn.item} belongs to {turn.belongs_to or 'nothing'}"
    given = Counter(turn.item for turn in turns)
    on_floor = {turn.item for turn in turns if turn.is_open}
    for item in items:
        code, log = item.code, by_code.get(item.code, ())
        taken = sum(VERBS.get(entry.move, entry.move) == "take" for entry in log)
        if given[code] != taken:
            yield f"{code} has {given[code]} turns, and the log gave it {taken}"
        if (item.status == "on_floor") != (code in on_floor):
            yield f"{code} is {item.status}, and {'a' if code in on_floor else 'no'} turn" \
                " of it is open"  # fmt: skip
