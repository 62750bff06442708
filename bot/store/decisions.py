"""Who has an item open, and what was decided in the last ten minutes."""

import json
from typing import Any

from bot.rules.decisions import Claim, Decision
from bot.rules.hands import Hand
from bot.rules.questions import Question
from bot.store.database import Transaction

_DECISION = "id, verb, decider, decider_name, at, version, hand_id, before"


def find_claim(tx: Transaction, question_id: int) -> Claim | None:
    """Who has this question open, or had it last."""
    row = tx.execute(
        "SELECT holder, holder_name, expires_at FROM claims WHERE question_id = :id",
        id=question_id,
    ).fetchone()
    return Claim(*row) if row else None


def list_claims(tx: Transaction, event_id: int, now: int) -> dict[str, Claim]:
    """Who has which question of the event open now, by its code."""
    rows = tx.execute(
        "SELECT code, holder, holder_name, expires_at FROM claims"
        " CROSS JOIN questions ON questions.id = question_id"  # few claims first
        " WHERE event_id = :event_id AND expires_at > :now",
        event_id=event_id,
        now=now,
    )
    return {code: Claim(*claim) for code, *claim in rows}


def set_claim(tx: Transaction, question_id: int, claim: Claim) -> None:
    """Give the question to this moderator."""
    tx.execute(
        "INSERT INTO claims (question_id, holder, holder_name, expires_at)"
        " VALUES (:question_id, :holder, :holder_name, :expires_at)"
        " ON CONFLICT DO UPDATE SET holder = excluded.holder,"
        " holder_name = excluded.holder_name, expires_at = excluded.expires_at",
        question_id=question_id,
        holder=claim.holder,
        holder_name=claim.holder_name,
        expires_at=claim.expires_at,
    )


def let_go(tx: Transaction, holder: str) -> None:
    """Let everything go that this moderator has open."""
    tx.execute("DELETE FROM claims WHERE holder = :holder", holder=holder)


def drop_claim(tx: Transaction, question_id: int) -> None:
    """Let a question go."""
    tx.execute("DELETE FROM claims WHERE question_id = :id", id=question_id)


def add_decision(
    tx: Transaction,
    before: Question | Hand,
    verb: str,
    decider: str,
    decider_name: str,
    at: int,
    version: int,
) -> None:
    """Keep a decision, with the question or the hand as it was before."""
    fields: dict[str, Any] = {name: getattr(before, name) for name in before.__slots__}
    if isinstance(before, Question):
        fields["salt"] = before.salt.hex()
    tx.execute(
        "INSERT INTO decisions (question_id, hand_id, verb, decider, decider_name, at, version,"
        " before) VALUES (:question_id, :hand_id, :verb, :decider, :decider_name, :at, :version,"
        " :before)",
        question_id=before.id if isinstance(before, Question) else None,
        hand_id=before.id if isinstance(before, Hand) else None,
        verb=verb,
        decider=decider,
        decider_name=decider_name,
        at=at,
        version=version,
        before=json.dumps(fields),
    )


def find_last_by(tx: Transaction, decider: str) -> Decision | None:
    """This moderator's last decision."""
    row = tx.execute(
        f"SELECT {_DECISION} FROM decisions WHERE decider = :decider ORDER BY id DESC LIMIT 1",
        decider=decider,
    ).fetchone()
    return _decision(row) if row else None


def find_last_about(tx: Transaction, question_id: int) -> Decision | None:
    """The last decision about this question."""
    row = tx.execute(
        f"SELECT {_DECISION} FROM decisions WHERE question_id = :id ORDER BY id DESC LIMIT 1",
        id=question_id,
    ).fetchone()
    return _decision(row) if row else None


def drop_decision(tx: Transaction, decision_id: int) -> None:
    """Forget a decision that was taken back."""
    tx.execute("DELETE FROM decisions WHERE id = :id", id=decision_id)


def drop_about(tx: Transaction, question_id: int) -> None:
    """Forget every decision about this question."""
    tx.execute("DELETE FROM decisions WHERE question_id = :id", id=question_id)


def drop_all(tx: Transaction, event_id: int) -> None:
    """Forget every decision about what is the event's: nothing can be taken back any more."""
    tx.execute(
        "DELETE FROM decisions WHERE question_id IN (SELECT id FROM questions WHERE event_id = :id)"
        " OR hand_id IN (SELECT id FROM hands WHERE event_id = :id)",
        id=event_id,
    )


def drop_old(tx: Transaction, before_at: int, now: int) -> None:
    """Forget the decisions that cannot be taken back any more, and claims that ran out."""
    tx.execute("DELETE FROM decisions WHERE at < :before_at", before_at=before_at)
    tx.execute("DELETE FROM claims WHERE expires_at <= :now", now=now)


def _decision(row: tuple[Any, ...]) -> Decision:
    decision_id, verb, decider, decider_name, at, version, hand_id, before = row
    fields = json.loads(before)
    item: Question | Hand
    if hand_id is None:
        fields["salt"] = bytes.fromhex(fields["salt"])
        item = Question(**fields)
    else:
        item = Hand(**fields)
    return Decision(decision_id, verb, decider, decider_name, at, version, item)
