"""Agendas that others wrote: the files of calendars and conference systems, as entries."""

from bot.imports.agenda import Doubt, Entry, Kind, Moment, Note, Reading, Unreadable
from bot.imports.files import SIZE_MAX, read
from bot.imports.programme import Programme, Wish, arrange
from bot.imports.toml import written
from bot.imports.zones import by_name

__all__ = [
    "SIZE_MAX",
    "Doubt",
    "Entry",
    "Kind",
    "Moment",
    "Note",
    "Programme",
    "Reading",
    "Unreadable",
    "Wish",
    "arrange",
    "by_name",
    "read",
    "written",
]
