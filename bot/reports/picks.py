"""Every pick by the rule with those among whom it was made, so that it can be recomputed.

Source: tools/check_order.py, which does. Not one of the tables of PRODUCT section 9.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.reports.records import Audience
from bot.reports.tables import Table
from bot.rules.picks import StoredPick

PICK_COLUMNS = (
    "event", "turn", "rule", "cycle", "session_principles", "principles", "only", "item", "kind",
    "attendance", "principle", "support", "heard", "picked",
)  # fmt: skip
KINDS = {"H": "hand", "R": "room"}


def picks_table(
    event: str,
    picks: Iterable[StoredPick],
    heard: Mapping[tuple[int, str], bool],
    audience: Audience,
) -> Table:
    """A row for each of those among whom a turn was given.

    The public reads of the others neither who was heard before nor, where that counts for the
    order, their support: whoever has both can tell which questions are one person's.
    """

    def rows() -> Iterator[Mapping[str, Any]]:
        for pick in picks:
            veiled = audience == "public" and pick.rule == "balanced"
            for code, (attendance, principle, support) in pick.beside.items():
                kind = KINDS.get(code.partition("-")[0], "question")
                if veiled and kind == "question" and code != pick.item:
                    continue
                yield {
                    "event": event,
                    "turn": pick.turn,
                    "rule": pick.rule,
                    "cycle": pick.cycle,
                    "session_principles": pick.session_principles,
                    "principles": pick.principles,
                    "only": pick.only,
                    "item": code,
                    "kind": kind,
                    "attendance": attendance,
                    "principle": principle,
                    "support": support,
                    "heard": heard.get((pick.turn, code)),
                    "picked": code == pick.item,
                }

    return Table("picks", PICK_COLUMNS, rows())
