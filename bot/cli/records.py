"""What may be typed to take the records away: exports and the fairness page."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.actions import exports
from bot.cli.options import CONFIG, ConfigFile, EventSlug, OutputFile, one_of

WHATS = (*exports.WHATS, exports.ALL)


def export(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT", help=f"One of: {', '.join(WHATS)}.", callback=one_of(WHATS)
        ),
    ],
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    format: Annotated[
        str,
        typer.Option(
            metavar="FORMAT",
            help=f"One of: {', '.join(exports.FORMATS)}.",
            callback=one_of(exports.FORMATS),
        ),
    ] = "csv",
    audience: Annotated[
        str,
        typer.Option(
            metavar="AUDIENCE",
            help="internal, or public: without what could lead to a person.",
            callback=one_of(exports.AUDIENCES),
        ),
    ] = "internal",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="PATH",
            help="The file to write, for `all` the folder; else text goes to standard output.",
        ),
    ] = None,
) -> None:  # fmt: skip
    """Write an event's records for a spreadsheet, a program or a document.

    Works while the bot runs. `all` writes a file of each into the folder that -o names, as xlsx
    one workbook with a sheet of each; -o may then name the workbook itself.
    """
    from bot.cli import export as command

    if what == exports.ALL and output is None:
        raise typer.BadParameter("`all` is several files: name a folder.", param_hint="-o")
    if format == "xlsx" and output is None:
        raise typer.BadParameter("A workbook is no text: name a file.", param_hint="-o")
    asyncio.run(command.export(config, what, event, format, audience, output))


def fairness(
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    format: Annotated[
        str,
        typer.Option(
            metavar="FORMAT", help="html or csv.", callback=one_of(("html", "csv")),
        ),
    ] = "html",
    output: OutputFile = None,
) -> None:  # fmt: skip
    """Write how the floor was shared: asked, heard, waits and minutes by group.

    As it was at the close, before it as it is now. Groups of fewer people than `minimum_group`
    are left out. Works while the bot runs.
    """
    from bot.cli import fairness as command

    asyncio.run(command.fairness(config, event, format, output))
