"""`roundtable brief`: the policy brief, read beside a bot that may run."""

from pathlib import Path

from bot.actions.brief import Written, written
from bot.cli.door import chosen, progress, reading, tell
from bot.cli.export import event_scene
from bot.cli.output import put
from bot.clock import system_clock
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.printing import printed
from bot.store.database import Transaction


async def brief(config_path: Path, slug: str | None, form: str, output: Path | None) -> None:
    """Write the brief; where its annex is a workbook, beside it."""
    config = load(config_path)
    slug = chosen(config, slug).slug
    with progress("Reading the records") as show:
        async with reading(config.storage.path) as reader:
            context = Context(reader, config, system_clock, Keyring(config.storage.keys))

            def work(tx: Transaction) -> Written:
                return written(event_scene(tx, context, slug), context.now(), show)

            found = await reader.read(work)
        show(f"Drawing the brief as {form}")
        content = printed(found.document, form)[form]
    put(lambda stream: stream.write(content), output)
    annex = output and output.with_name(f"{output.stem}-annex.xlsx")
    if found.annex and annex is not None:
        put(lambda stream: stream.write(found.annex), annex)
        print(f"{annex}: every question with its outcome, {len(found.annex):,} bytes")
    elif found.annex:
        tell("note: the annex with every question is a workbook of its own: name a file with -o.")
    if output is not None:
        print(f"{output}: the brief of {slug}, {len(content):,} bytes")
