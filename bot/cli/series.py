"""What may be typed about the series: who registered, and the next event."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import CONFIG, ConfigFile, EventSlug


def import_registrations(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The list, as CSV.")],
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="PATH",
            help="The file of codes to write; else it goes to standard output.",
        ),
    ] = None,
) -> None:  # fmt: skip
    """Take in who registered, and write a personal code for each.

    FILE has columns for name (or first and last name) and e-mail, and may have affiliation and
    sector, as Indico, pretix, Eventbrite or a spreadsheet call them. If any line is wrong, each is
    told by its number and nobody is taken. What is written is CSV: name, email, code, for `/join
    code`. Run it again with a longer list as often as you like: codes stay the same. Works while
    the bot runs.
    """
    from bot.cli import import_registrations as command

    asyncio.run(command.import_registrations(file, config, event, output))
