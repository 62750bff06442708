"""`roundtable destroy-keys`: both keys of a closed event, gone for good."""

import sys
from pathlib import Path

from bot.actions.keys import destroy_of
from bot.cli.door import chosen, tell, writing
from bot.clock import system_clock
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.rules.base import Refusal


async def destroy_keys(config_path: Path, slug: str | None) -> None:
    """Destroy them, once the event's short name has been typed to confirm."""
    config = load(config_path)
    slug = chosen(config, slug).slug
    async with writing(config.storage.path) as database:
        context = Context(database, config, system_clock, Keyring(config.storage.keys))
        try:
            await destroy_of(context, slug, "")
        except Refusal as refusal:
            if refusal.key != "keys-not-confirmed":
                raise
        tell(
            "Without its keys nobody can be told which questions are theirs, nor be written to, and"
            f" no participant be read. Nothing brings them back. To confirm, type: {slug}"
        )
        typed = sys.stdin.readline() if sys.stdin is not None else ""
        await destroy_of(context, slug, typed)
    print(f"{slug}: its keys are destroyed. Delete every copy of them, too.")
