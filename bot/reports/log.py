"""The log as a table, with its hash chain or as the public reads it.

Source: PRODUCT section 9: columns and their order.
"""

from collections.abc import Iterable, Sequence

from bot.reports.records import cut_time, moment, said_reason
from bot.reports.tables import Table
from bot.rules.log import Entry

LOG_COLUMNS = (
    "event", "number", "at", "role", "code", "move", "from", "to", "reason", "digest",
    "previous_hash", "hash",
)  # fmt: skip


def log_table(
    entries: Iterable[tuple[Entry, str]], boundaries: Sequence[int] | None = None
) -> Table:
    """The log with its hash chain.

    For the public (`boundaries` are given) every time is cut to them, and digests and hashes
    are left out: a hash covers the exact time, and would give it away to whoever tries them.
    """
    cut = None if boundaries is None else sorted(boundaries)
    return Table(
        "log",
        LOG_COLUMNS,
        (
            {
                "event": entry.event,
                "number": entry.number,
                "at": moment(entry.at if cut is None else cut_time(entry.at, cut)),
                "role": entry.role,
                "code": entry.code,
                "move": entry.move,
                "from": entry.from_state,
                "to": entry.to_state,
                "reason": said_reason(entry, "internal" if cut is None else "public"),
                "digest": entry.digest if cut is None else "",
                "previous_hash": entry.previous_hash if cut is None else "",
                "hash": stored_hash if cut is None else "",
            }
            for entry, stored_hash in entries
        ),
    )
