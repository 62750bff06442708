"""`roundtable destroy-keys`: what was sealed and veiled stays so for good."""

import sys
from pathlib import Path

import typer

from bot.actions import keys
from bot.cli.door import Refused, chosen, writing
from bot.clock import system_clock
from bot.config import load
from bot.context import Context
from bot.keys import Keyring


async def destroy_keys(config_path: Path, slug: str | None) -> None:
    """Destroy both keys of a closed event; on a terminal its short name is typed to confirm."""
    config = load(config_path)
    event = chosen(config, slug)
    if slug is None and at_terminal():
        typed = typer.prompt(f"For good. To confirm, type the event's short name ({event.slug})")
        if typed.strip().casefold() != event.slug:
            raise Refused("Nothing was destroyed: that is not the event's short name.")
    async with writing(config.storage.path) as database:
        context = Context(database, config, system_clock, Keyring(config.storage.keys))
        await keys.destroy_of(context, event.slug)
    print(f"{event.slug}: both keys are destroyed")


def at_terminal() -> bool:
    """Whether somebody sits there who can type."""
    return sys.stdin is not None and sys.stdin.isatty()
