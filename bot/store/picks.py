"""What the order looked at when it gave a turn: who waited, and with how much support."""

import json
from collections.abc import Iterator

from bot.rules.picks import StoredPick
from bot.store.database import Transaction


def add_pick(tx: Transaction, event_id: int, pick: StoredPick) -> None:
    """Keep what a pick was made among."""
    tx.execute(
        "INSERT INTO picks (event_id, turn, item, rule, cycle, session_principles, principles,"
        " only, beside) VALUES (:event_id, :turn, :item, :rule, :cycle, :session_principles,"
        " :principles, :only, :beside)",
        event_id=event_id,
        turn=pick.turn,
        item=pick.item,
        rule=pick.rule,
        cycle=pick.cycle,
        session_principles=pick.session_principles,
        principles=pick.principles,
        only=pick.only,
        beside=json.dumps(pick.beside),
    )


def list_picks(tx: Transaction, event_id: int) -> Iterator[StoredPick]:
    """Every pick by the rule, in the order of turns."""
    rows = tx.execute(
        "SELECT turn, item, rule, cycle, session_principles, principles, only, beside FROM picks"
        " WHERE event_id = :id ORDER BY turn",
        id=event_id,
    )
    for row in rows:
        beside = {code: tuple(of) for code, of in json.loads(row[7]).items()}
        turn, item, rule, cycle, session, principles, only = row[:7]
        yield StoredPick(turn, item, rule, cycle, session, principles, only, beside)


def list_askers(tx: Transaction, event_id: int) -> dict[str, str]:
    """By code, under which pseudonym it was asked or raised."""
    rows = tx.execute(
        "SELECT code, asker FROM questions WHERE event_id = :id"
        " UNION ALL SELECT code, raiser FROM hands WHERE event_id = :id",
        id=event_id,
    )
    return dict(rows.fetchall())
