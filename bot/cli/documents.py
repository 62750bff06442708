"""What may be typed to have a document written."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import CONFIG, ConfigFile, EventSlug, OutputFile, one_of
from bot.printing import FORMATS, TEXTS


def brief(
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    format: Annotated[
        str,
        typer.Option(
            metavar="FORMAT", help=f"One of: {', '.join(FORMATS)}.", callback=one_of(FORMATS),
        ),
    ] = "docx",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="PATH",
            help="The file to write; html and md else go to standard output.",
        ),
    ] = None,
) -> None:  # fmt: skip
    """Write the policy brief from the event's records, each statement with its source.

    As everybody may read it; before the close it says DRAFT. Of an event with more than 400
    questions the annex is a workbook of its own beside it, PATH-annex.xlsx. Works while the bot
    runs.
    """
    from bot.cli import brief as command

    if format not in TEXTS and output is None:
        raise typer.BadParameter(f"A {format} is no text: name a file.", param_hint="-o")
    asyncio.run(command.brief(config, event, format, output))


PAGES = ("announcement", "report")


def page(
    which: Annotated[
        str,
        typer.Argument(
            metavar="WHICH", help=f"One of: {', '.join(PAGES)}.", callback=one_of(PAGES)
        ),
    ],
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    format: Annotated[
        str,
        typer.Option(metavar="FORMAT", help="html or md.", callback=one_of(TEXTS)),
    ] = "html",
    output: OutputFile = None,
) -> None:  # fmt: skip
    """Write the event's page for the web: the announcement before it, the report after it.

    The announcement needs nothing but the configuration. What the report reads off the records
    cites them; before the close it says DRAFT. Works while the bot runs.
    """
    from bot.cli import page as command

    asyncio.run(command.page(config, which, event, format, output))
