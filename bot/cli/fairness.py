"""`roundtable fairness`: how the floor was shared, read beside a bot that may run."""

from pathlib import Path

from bot.actions.fairness import fairness_of
from bot.cli.door import chosen, reading
from bot.cli.export import event_scene
from bot.cli.output import put
from bot.clock import system_clock
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.reports.fairness import fairness_table, write_html
from bot.reports.tables import write_csv
from bot.store.database import Transaction


async def fairness(config_path: Path, slug: str | None, form: str, output: Path | None) -> None:
    """Write the tables as a page, or as one table for a spreadsheet."""
    config = load(config_path)
    slug = chosen(config, slug).slug
    async with reading(config.storage.path) as reader:
        context = Context(reader, config, system_clock, Keyring(config.storage.keys))

        def work(tx: Transaction) -> None:
            found = fairness_of(event_scene(tx, context, slug), context.now())
            if form == "csv":
                put(lambda stream: write_csv(fairness_table(found), stream), output)
            else:
                put(lambda stream: stream.write(write_html(found)), output)

        await reader.read(work)
    if output is not None:
        print(f"{output}: fairness of {slug}")
