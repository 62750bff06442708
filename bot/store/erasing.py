"""Erasing: what one person left behind, and at the end of retention what everybody wrote."""

from bot.store.database import Transaction


def unname_questions(tx: Transaction, event_id: int, asker: str) -> None:
    """Make the questions that this pseudonym asked by name or affiliation anonymous."""
    tx.execute(
        "UPDATE questions SET attribution = 'anonymous', name = '', affiliation = '',"
        " registered = 0, language = '' WHERE event_id = :event_id AND asker = :asker"
        " AND attribution IN ('named', 'affiliation')",
        event_id=event_id,
        asker=asker,
    )


def change_asker(tx: Transaction, event_id: int, asker: str, anew: str) -> None:
    """Let questions be asked by a random value, and forget the sector sealed beside them."""
    tx.execute(
        "UPDATE questions SET asker = :anew, sector_sealed = NULL"
        " WHERE event_id = :event_id AND asker = :asker",
        event_id=event_id,
        asker=asker,
        anew=anew,
    )


def forget_hands(tx: Transaction, event_id: int, raiser: str, anew: str) -> None:
    """Forget what this pseudonym's hands showed and whose they were; side and principle stay."""
    tx.execute(
        "UPDATE hands SET raiser = :anew, person_sealed = NULL, note = '', name = '',"
        " affiliation = '', registered = 0 WHERE event_id = :event_id AND raiser = :raiser",
        event_id=event_id,
        raiser=raiser,
        anew=anew,
    )


def change_submitter(tx: Transaction, event_id: int, submitter: str, anew: str) -> None:
    """Let evidence be handed in by a random value."""
    tx.execute(
        "UPDATE evidence SET submitter = :anew"
        " WHERE event_id = :event_id AND submitter = :submitter",
        event_id=event_id,
        submitter=submitter,
        anew=anew,
    )


def change_author(tx: Transaction, event_id: int, author: str, anew: str) -> None:
    """Let notes be written by a random value."""
    tx.execute(
        "UPDATE notes SET author = :anew WHERE event_id = :event_id AND author = :author",
        event_id=event_id,
        author=author,
        anew=anew,
    )


def change_voter(tx: Transaction, poll_id: int, voter: str, anew: str) -> None:
    """Let a ballot be a random value's, and forget the sector sealed beside it."""
    tx.execute(
        "UPDATE ballots SET voter = :anew, sector_sealed = NULL"
        " WHERE poll_id = :poll_id AND voter = :voter",
        poll_id=poll_id,
        voter=voter,
        anew=anew,
    )


def drop_own_reminders(tx: Transaction, event_id: int, person: str) -> None:
    """Forget every reminder of this pseudonym."""
    tx.execute(
        "DELETE FROM reminders WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    )


def list_supported(tx: Transaction, event_id: int, supporter: str) -> list[str]:
    """The codes of the questions that this pseudonym supports."""
    rows = tx.execute(
        "SELECT code FROM supports JOIN questions ON questions.id = question_id"
        " WHERE event_id = :event_id AND supporter = :supporter ORDER BY questions.id",
        event_id=event_id,
        supporter=supporter,
    )
    return [str(row[0]) for row in rows]


def find_sealed_sector(tx: Transaction, question_id: int) -> bytes | None:
    """What stands sealed beside a question; None where nothing does."""
    row = tx.execute(
        "SELECT sector_sealed FROM questions WHERE id = :id", id=question_id
    ).fetchone()
    return row[0] if row else None


def has_ballot(tx: Transaction, poll_id: int, voter: str) -> bool:
    """Whether this pseudonym voted in this poll."""
    row = tx.execute(
        "SELECT 1 FROM ballots WHERE poll_id = :poll_id AND voter = :voter",
        poll_id=poll_id,
        voter=voter,
    ).fetchone()
    return row is not None


# At the end of retention: what people wrote, and what they are called. Codes, states, instants
# and counts stay. Pseudonyms stay too: their keys are destroyed, and they lead nowhere.
_EMPTIED = {
    "questions": "text = '', name = '', affiliation = '', sector = '', registered = 0,"
    " language = '', answer = '', answered_by = '', reason = '', sector_sealed = NULL,"
    " salt = randomblob(16),"
    " receipt_salt = randomblob(16), receipt_hash = randomblob(32), version = version + 1",
    "hands": "note = '', name = '', affiliation = '', sector = '', registered = 0,"
    " person_sealed = NULL",
    "notes": "text = '', speaker = '', addressee = '', salt = randomblob(16)",
    "evidence": "title = '', url = '', authors = '', institution = '', produced_in = '',"
    " year = NULL, about_region = '', note = '', reason = '', salt = randomblob(16)",
    "turns": "override_reason = ''",
}
_OF_QUESTIONS = ("wordings", "objections", "claims", "decisions")
_OF_EVENTS = (
    "profiles", "registrations", "wishes", "addresses", "reminders", "blocks", "drafts", "tries",
    "chair_messages",
)  # fmt: skip


def empty_event(tx: Transaction, event_id: int) -> None:
    """Erase what people wrote and said of themselves; what happened stays."""
    for table, emptied in _EMPTIED.items():
        tx.execute(f"UPDATE {table} SET {emptied} WHERE event_id = :id", id=event_id)
    for table in _OF_QUESTIONS:
        tx.execute(
            f"DELETE FROM {table} WHERE question_id IN"
            " (SELECT id FROM questions WHERE event_id = :id)",
            id=event_id,
        )
    tx.execute(
        "DELETE FROM decisions WHERE hand_id IN (SELECT id FROM hands WHERE event_id = :id)",
        id=event_id,
    )
    for table in _OF_EVENTS:
        tx.execute(f"DELETE FROM {table} WHERE event_id = :id", id=event_id)
    tx.execute(
        "UPDATE ballots SET sector_sealed = NULL WHERE poll_id IN"
        " (SELECT id FROM polls WHERE event_id = :id)",
        id=event_id,
    )
    tx.execute(  # of other kinds a vote is a place among the options
        "UPDATE ballots SET vote = '[]' WHERE poll_id IN"
        " (SELECT id FROM polls WHERE event_id = :id AND kind = 'words')",
        id=event_id,
    )
    tx.execute("UPDATE polls SET hidden = '[]' WHERE event_id = :id", id=event_id)
    tx.execute("UPDATE editions SET file = NULL WHERE event_id = :id", id=event_id)
    tx.execute("DELETE FROM brief_drafts WHERE event_id = :id", id=event_id)
