"""`roundtable page`: the event's page before and after, also beside a bot that runs."""

import contextlib
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from bot.actions import eventpage
from bot.actions.setup import load_configuration
from bot.cli.door import chosen, reading
from bot.cli.export import event_scene
from bot.cli.output import put
from bot.clock import system_clock
from bot.config import Config, load
from bot.context import Context
from bot.keys import Keyring
from bot.reports.documents import as_html, as_markdown
from bot.reports.documents.model import Document
from bot.store.database import Transaction, open_database

WRITERS = {"html": as_html.write, "md": as_markdown.write}
MAKERS = {"announcement": eventpage.announcement, "report": eventpage.report}


async def page(
    config_path: Path, which: str, slug: str | None, form: str, output: Path | None
) -> None:
    """Write one of the two pages."""
    config = load(config_path)
    slug = chosen(config, slug).slug
    nothing_yet = which == "announcement" and not config.storage.path.exists()
    async with _planned(config) if nothing_yet else _recorded(config) as context:

        def work(tx: Transaction) -> Document:
            return MAKERS[which](event_scene(tx, context, slug), context.now())

        document = await context.read(work)
    content = WRITERS[form](document)
    put(lambda stream: stream.write(content), output)
    if output is not None:
        print(f"{output}: the {which} of {slug}, {len(content):,} bytes")


@contextlib.asynccontextmanager
async def _recorded(config: Config) -> AsyncIterator[Context]:
    async with reading(config.storage.path) as reader:
        yield Context(reader, config, system_clock, Keyring(config.storage.keys))


@contextlib.asynccontextmanager
async def _planned(config: Config) -> AsyncIterator[Context]:
    """The event as it is configured, where the bot has never run: nothing is kept of it."""
    with tempfile.TemporaryDirectory(prefix="roundtable-") as folder:
        database = await open_database(Path(folder) / "planned.db")
        try:
            context = Context(database, config, system_clock, Keyring(config.storage.keys))
            await load_configuration(context)
            yield context
        finally:
            await database.close()
