"""What the commands share: one door for every no, the database to read, and progress."""

import contextlib
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from bot.cards.refusals import refusal_words
from bot.config import Config, ConfigError, Event
from bot.keys import KeyTrouble
from bot.rules.base import Refusal, clean
from bot.store.database import (
    Database,
    DatabaseError,
    Reader,
    open_database,
    open_for_reading,
)
from bot.store.verification import is_empty, telling

HELP_LENGTH_MAX = 200  # of what the list of commands says of each; longer would be cut


class Refused(Exception):
    """What cannot be done; the message is one sentence with its mend."""


class Door(TyperGroup):
    """Every command passes it: expected trouble becomes one sentence and exit status 1."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The commands, each with the first sentence of its help, whole."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [
            (name, command.get_short_help_str(limit=HELP_LENGTH_MAX))
            for name, command in commands
            if command is not None and not command.hidden
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was typed."""
        try:
            try:
                return super().invoke(ctx)
            finally:
                if sys.stdout is not None:
                    sys.stdout.flush()
        except (Refused, ConfigError, DatabaseError, KeyTrouble) as no:
            tell(str(no))
        except Refusal as refusal:
            tell(refusal_words(refusal, "en"))
        except BrokenPipeError:
            _hush()
            tell("Whatever read the output has stopped: it is not whole.")
        except OSError as fault:
            _hush()
            where = f"{fault.filename}: " if fault.filename else ""
            tell(f"The system refuses: {where}{fault.strerror or fault}.")
        raise typer.Exit(1)


def tell(words: str) -> None:
    """Say one sentence on standard error."""
    with contextlib.suppress(OSError):
        print(one_line(words), file=sys.stderr, flush=True)


def one_line(words: str) -> str:
    """Words on one line, without anything that would steer a terminal."""
    return " ".join(clean(words).split())


def _hush() -> None:
    """Let the interpreter not try again, at its end, to write what cannot be written."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def chosen(config: Config, slug: str | None) -> Event:
    """The event that `--event` names; left out, the only one."""
    if slug is None and len(config.events) > 1:
        raise Refused(f"There are several events: name one with --event ({_list(config.slugs)}).")
    if slug is not None and slug not in config.slugs:
        raise Refused(
            f'There is no event "{slug}" in the configuration; expected {_list(config.slugs)}.'
        )
    return config.event(slug)


def _list(names: tuple[str, ...]) -> str:
    return f"one of {', '.join(names)}" if len(names) > 1 else names[0]


@contextlib.asynccontextmanager
async def reading(path: Path) -> AsyncIterator[Reader]:
    """The database to read, also beside a bot that runs.

    Raises DatabaseError: it is missing, newer, empty, damaged or not one of Roundtable's.
    """
    reader = await open_for_reading(path)
    try:
        with telling(f"Cannot read the database {path}"):
            if await reader.read(is_empty):
                raise DatabaseError(f"The database {path} is empty: has the bot run here yet?")
            yield reader
    finally:
        await reader.close()


@contextlib.asynccontextmanager
async def writing(path: Path) -> AsyncIterator[Database]:
    """The database to write, also beside a bot that runs.

    Raises DatabaseError: as `reading` does; nothing is made where there is none.
    """
    async with reading(path):
        pass
    database = await open_database(path)
    try:
        with telling(f"Cannot write the database {path}"):
            yield database
    finally:
        await database.close()


@contextlib.contextmanager
def progress(words: str) -> Iterator[Callable[[str], None]]:
    """Show on a terminal what is being done; what is given takes the next words."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _words: None
        return
    from rich.console import Console

    with Console(stderr=True).status(words) as status:
        yield status.update
