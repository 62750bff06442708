"""`roundtable export`: the records, read beside a bot that may run."""

from pathlib import Path

from bot.actions import exports
from bot.actions.scene import Scene
from bot.cli.door import Refused, chosen, progress, reading
from bot.cli.output import put, put_folder
from bot.clock import system_clock
from bot.config import Config, load
from bot.context import Context
from bot.keys import Keyring
from bot.store import events as event_store
from bot.store.database import Transaction

ALL = "all"
WHATS = (*exports.WHATS, ALL)


async def export(
    config_path: Path, what: str, slug: str | None, form: str, audience: str, output: Path | None
) -> None:
    """Write one kind of record, or each into a folder; all are of one instant."""
    config = load(config_path)
    slug = chosen(config, slug).slug
    whats = exports.WHATS if what == ALL else (what,)
    with progress(f"Reading {', '.join(whats)}"):
        files = await _read(config, slug, whats, form, audience)
    if what == ALL and output is not None:
        put_folder(files, output)
    else:
        put(files[f"{what}.{form}"], output)
    if output is not None:
        print(f"{output}: {sum(map(len, files.values())):,} bytes")


async def _read(
    config: Config, slug: str, whats: tuple[str, ...], form: str, audience: str
) -> dict[str, bytes]:
    async with reading(config.storage.path) as reader:
        context = Context(reader, config, system_clock, Keyring(config.storage.keys))

        def work(tx: Transaction) -> dict[str, bytes]:
            event = event_store.find_event(tx, slug)
            if event is None:
                raise Refused(
                    f'There is no event "{slug}" in {config.storage.path} yet: `roundtable run`'
                    " brings it there."
                )
            scene = Scene(tx, context, event)
            return {
                f"{what}.{form}": exports.written(exports.TABLES[what](scene, audience), form)
                for what in whats
            }

        return await reader.read(work)
