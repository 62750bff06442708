"""Editions of the edited brief, the drafts that are none, and what arrived."""

from bot.rules.publishing import Edition
from bot.store.database import Transaction

DRAFTS_MAX = 500
_EDITION = "number, file_name, size, url, digest, prepared_at, published_at"


def add_draft(tx: Transaction, event_id: int, digest: str, now: int) -> None:
    """Remember a draft that was handed out."""
    tx.execute(
        "INSERT INTO brief_drafts (event_id, digest, made_at) VALUES (:event_id, :digest, :now)"
        " ON CONFLICT DO UPDATE SET made_at = excluded.made_at",
        event_id=event_id,
        digest=digest,
        now=now,
    )


def drop_old_drafts(tx: Transaction, event_id: int) -> None:
    """Remember no more than the newest drafts."""
    tx.execute(
        "DELETE FROM brief_drafts WHERE event_id = :event_id AND digest NOT IN (SELECT digest"
        " FROM brief_drafts WHERE event_id = :event_id ORDER BY made_at DESC, digest LIMIT :most)",
        event_id=event_id,
        most=DRAFTS_MAX,
    )


def is_draft(tx: Transaction, event_id: int, digest: str) -> bool:
    """Whether this is a draft as it was handed out."""
    row = tx.execute(
        "SELECT 1 FROM brief_drafts WHERE event_id = :event_id AND digest = :digest",
        event_id=event_id,
        digest=digest,
    ).fetchone()
    return row is not None


def find_prepared(tx: Transaction, event_id: int) -> Edition | None:
    """The edition that waits for somebody to confirm it."""
    row = tx.execute(
        f"SELECT {_EDITION} FROM editions WHERE event_id = :id AND published_at IS NULL",
        id=event_id,
    ).fetchone()
    return Edition(*row) if row else None


def find_published(tx: Transaction, event_id: int) -> Edition | None:
    """The edition that was published last."""
    row = tx.execute(
        f"SELECT {_EDITION} FROM editions WHERE event_id = :id AND published_at IS NOT NULL"
        " ORDER BY number DESC LIMIT 1",
        id=event_id,
    ).fetchone()
    return Edition(*row) if row else None


def find_edition(tx: Transaction, event_id: int, number: int) -> Edition | None:
    """The edition of this number."""
    row = tx.execute(
        f"SELECT {_EDITION} FROM editions WHERE event_id = :id AND number = :number",
        id=event_id,
        number=number,
    ).fetchone()
    return Edition(*row) if row else None


def find_file(tx: Transaction, event_id: int, number: int) -> bytes | None:
    """The file of an edition; None where it has none, or none any more."""
    row = tx.execute(
        "SELECT file FROM editions WHERE event_id = :id AND number = :number",
        id=event_id,
        number=number,
    ).fetchone()
    return bytes(row[0]) if row and row[0] is not None else None


def add_edition(tx: Transaction, event_id: int, edition: Edition, content: bytes | None) -> None:
    """A prepared edition."""
    tx.execute(
        "INSERT INTO editions (event_id, number, file_name, size, file, url, digest, prepared_at)"
        " VALUES (:event_id, :number, :file_name, :size, :content, :url, :digest, :prepared_at)",
        event_id=event_id,
        number=edition.number,
        file_name=edition.file_name,
        size=edition.size,
        content=content,
        url=edition.url,
        digest=edition.digest,
        prepared_at=edition.prepared_at,
    )


def drop_prepared(tx: Transaction, event_id: int) -> None:
    """Forget the edition that waits."""
    tx.execute(
        "DELETE FROM editions WHERE event_id = :id AND published_at IS NULL",
        id=event_id,
    )


def drop_old_prepared(tx: Transaction, before: int) -> None:
    """Forget the editions that nobody confirmed in time, of every event."""
    tx.execute(
        "DELETE FROM editions WHERE published_at IS NULL AND prepared_at <= :before",
        before=before,
    )


def set_published(tx: Transaction, event_id: int, number: int, now: int) -> None:
    """Note that an edition is published."""
    tx.execute(
        "UPDATE editions SET published_at = :now WHERE event_id = :id AND number = :number",
        id=event_id,
        number=number,
        now=now,
    )


def drop_former_files(tx: Transaction, event_id: int, number: int) -> None:
    """Keep no file of the editions before this one."""
    tx.execute(
        "UPDATE editions SET file = NULL WHERE event_id = :id AND number < :number",
        id=event_id,
        number=number,
    )


def count_arrival(tx: Transaction, event_id: int, number: int, result: str) -> None:
    """Count a message that arrived, or did not."""
    tx.execute(
        "INSERT INTO arrivals (event_id, edition, result, count) VALUES (:id, :number, :result, 1)"
        " ON CONFLICT DO UPDATE SET count = count + 1",
        id=event_id,
        number=number,
        result=result,
    )


def count_arrivals(tx: Transaction, event_id: int, number: int) -> dict[str, int]:
    """How many messages with an edition arrived, and how many did not, by result."""
    rows = tx.execute(
        "SELECT result, count FROM arrivals WHERE event_id = :id AND edition = :number",
        id=event_id,
        number=number,
    )
    return dict(rows.fetchall())


def count_owed(tx: Transaction, event_id: int, number: int) -> int:
    """How many messages with an edition are still on their way."""
    row = tx.execute(
        "SELECT count(*) FROM outbox WHERE event_id = :id AND kind = 'brief'"
        " AND subject LIKE :number || ' %' AND state IN ('open', 'sending')",
        id=event_id,
        number=number,
    ).fetchone()
    return int(row[0])


def find_posted(tx: Transaction, event_id: int, number: int) -> str:
    """How the announcement of an edition stands in the outbox; empty where it is not owed."""
    row = tx.execute(
        "SELECT state FROM outbox WHERE event_id = :id AND kind = 'edition'"
        " AND subject = CAST(:number AS TEXT) ORDER BY outbox.id DESC LIMIT 1",
        id=event_id,
        number=number,
    ).fetchone()
    return str(row[0]) if row else ""
