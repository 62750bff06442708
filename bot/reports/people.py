"""The people who take part by name, as a table.

Source: PRODUCT section 9: columns; section 13: consent is to be shown as `named`.
"""

from collections.abc import Iterable

from bot.reports.records import Audience, moment
from bot.reports.tables import Table
from bot.rules.people import Profile

PARTICIPANT_COLUMNS = (
    "event", "name", "affiliation", "sector", "attendance", "language", "registered", "joined_at",
)  # fmt: skip
# What being shown by name does not show: beside a name it could tell who asked by sector.
INTERNAL = ("sector", "joined_at")


def participants_table(event: str, people: Iterable[Profile], audience: Audience) -> Table:
    """Who agreed to be shown by name; the public reads what `named` shows, and no sector."""

    def row(person: Profile) -> dict[str, object]:
        whole = {
            "event": event,
            "name": person.name,
            "affiliation": person.affiliation,
            "sector": person.sector,
            "attendance": person.attendance,
            "language": person.language,
            "registered": person.registered,
            "joined_at": moment(person.joined_at or None),
        }
        return whole if audience == "internal" else {**whole, **dict.fromkeys(INTERNAL)}

    return Table("participants", PARTICIPANT_COLUMNS, map(row, people))
