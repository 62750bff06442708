"""`roundtable export`: the records, read beside a bot that may run."""

from pathlib import Path

from bot.actions import exports
from bot.actions.scene import Scene
from bot.cli.door import Refused, chosen, progress, reading, tell
from bot.cli.output import put, put_folder
from bot.clock import system_clock
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.rules.base import Refusal
from bot.store import events as event_store
from bot.store.database import Transaction


async def export(
    config_path: Path, what: str, slug: str | None, form: str, audience: str, output: Path | None
) -> None:
    """Write one kind of record, or each into a folder; all are of one instant."""
    config = load(config_path)
    slug = chosen(config, slug).slug
    async with reading(config.storage.path) as reader:
        context = Context(reader, config, system_clock, Keyring(config.storage.keys))

        def work(tx: Transaction) -> list[Path]:
            scene = event_scene(tx, context, slug)
            with progress(f"Reading {what}") as show:
                files = exports.files(scene, what, form, audience, show)
                if what != exports.ALL or output is None or _one_workbook(form, output):
                    put(files[f"{what}.{form}"], output)
                    written = [output] if output else []
                else:
                    if form in exports.WRITERS:
                        files |= exports.pick_files(scene, form, audience)
                    put_folder(files, output)
                    written = [output / name for name in files]
            if what == exports.ALL:
                _tell_of_keys(scene)
            return written

        written = await reader.read(work)
    if output is not None:
        print(f"{output}: {sum(path.stat().st_size for path in written):,} bytes")


def _one_workbook(form: str, output: Path) -> bool:
    """Whether -o names the workbook itself, and not the folder for it."""
    return form == "xlsx" and output.suffix.casefold() == ".xlsx" and not output.is_dir()


def event_scene(tx: Transaction, context: Context, slug: str) -> Scene:
    """The event of this short name, if the bot has brought it into the database."""
    event = event_store.find_event(tx, slug)
    if event is None:
        raise Refused(
            f'There is no event "{slug}" in {context.config.storage.path} yet: `roundtable run`'
            " brings it there."
        )
    return Scene(tx, context, event)


def _tell_of_keys(scene: Scene) -> None:
    try:
        exports.check_readable(scene, "participants")
    except Refusal:
        tell("note: participants has no rows, since the contact key is not there to read them.")
