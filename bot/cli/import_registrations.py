"""`roundtable import-registrations`: who registered comes in, personal codes go out."""

import os
from pathlib import Path

from bot.actions.registrants import Imported, import_list
from bot.cli.door import Refused, chosen, progress, tell, writing
from bot.cli.output import put
from bot.clock import system_clock
from bot.config import LANGUAGES, Event, load
from bot.context import Context
from bot.imports import Unreadable
from bot.imports.registrants import SIZE_MAX, List, read_list
from bot.keys import Keyring
from bot.reports.tables import Table, write_csv
from bot.rules.base import fold
from bot.rules.people import SECTORS
from bot.texts import say

MISTAKES_SHOWN = 100


async def import_registrations(
    path: Path, config_path: Path, slug: str | None, output: Path | None
) -> None:
    """Keep who registered, all or nobody, and write each person's code."""
    config = load(config_path)
    event = chosen(config, slug)
    with progress(f"Reading {path.name}"):
        people = _read(path, event).people
    async with writing(config.storage.path) as database:
        context = Context(database, config, system_clock, Keyring(config.storage.keys))
        imported = await import_list(context, event.slug, people)
    rows = ({"name": r.name, "email": r.email, "code": code} for r, code in imported.codes)
    table = Table("codes", ("name", "email", "code"), rows)
    os.umask(0o077)  # whoever has a code is taken for its holder
    put(lambda stream: write_csv(table, stream), output)
    words = _count(imported)
    if output is None:
        tell(words)
    else:
        print(f"{output}: {words}")


def _read(path: Path, event: Event) -> List:
    """The people of the file, if nothing is wrong with any line."""
    try:
        with path.open("rb") as file:
            found = read_list(file.read(SIZE_MAX + 1), _sectors(event))
    except OSError as fault:
        raise Refused(f"{path} cannot be read: {fault.strerror or fault}.") from fault
    except Unreadable as why:
        raise Refused(f"{path.name} cannot be taken: {why}.") from None
    for mistake in found.mistakes[:MISTAKES_SHOWN]:
        tell(f"{path.name}, {mistake}.")
    if wrong := len(found.mistakes):
        what = "1 line is" if wrong == 1 else f"{wrong} lines are"
        raise Refused(f"{what} wrong, so nobody was imported: correct the file and try again.")
    if not found.people:
        raise Refused(f"{path.name} lists nobody.")
    return found


def _sectors(event: Event) -> dict[str, str]:
    """The words for each sector: its key, its name in every language, the event's audience."""
    words: dict[str, str] = {}
    for audience in event.audience:
        words.update({fold(audience.name.say(each)): audience.sector for each in LANGUAGES})
    for sector in SECTORS:
        key = f"sector-{sector.replace('_', '-')}"
        words.update({fold(say(each, key)): sector for each in LANGUAGES})
        words.update({fold(sector): sector, fold(sector.replace("_", " ")): sector})
    return words


def _count(imported: Imported) -> str:
    number = len(imported.codes)
    words = f"{number} {'person' if number == 1 else 'people'}, {imported.new} new"
    if imported.elsewhere:
        words += f"; {imported.elsewhere} of earlier lists stay registered"
    return words
