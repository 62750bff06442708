"""`roundtable backup`: a whole copy of the database, taken while the bot runs."""

from pathlib import Path

from bot.cli.door import progress, reading
from bot.cli.output import beside
from bot.config import load
from bot.store.verification import telling


async def backup(config_path: Path, target: Path) -> None:
    """Copy the database to a file that must not be there yet, for nobody else to read."""
    path = load(config_path).storage.path
    async with reading(path) as reader:
        with beside(target, replace=False) as temporary:
            temporary.touch(mode=0o600)
            with progress(f"Copying {path.name}"), telling(f"Cannot copy {path} to {target}"):
                await reader.backup(temporary)
    print(f"{target}: {target.stat().st_size:,} bytes")
