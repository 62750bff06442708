"""What may be typed about the series: who registered, and the next event."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import CONFIG, ConfigFile, EventSlug, OutputFile


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


def new_event(
    pattern: Annotated[
        str, typer.Option("--from", metavar="SLUG", help="The event after whose pattern it is.")
    ],
    config: ConfigFile = CONFIG,
    start: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"], metavar="TIME",
            help="When it starts, local: 2027-05-04T15:00; else on that weekday, weeks ahead.",
        ),
    ] = None,
    output: OutputFile = None,
) -> None:  # fmt: skip
    """Write the next event of the series as an [[events]] for the configuration.

    Everything is as in the event named by --from, but for its short name, its number, its times
    and the addresses that are another event's. Nothing is changed: go through it and put it at
    the end of config.toml.
    """
    from bot.cli import new_event as command

    command.new_event(config, pattern, start, output)
