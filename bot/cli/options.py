"""The options that commands share."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

ConfigFile = Annotated[
    Path, typer.Option("--config", metavar="FILE", help="The configuration.", show_default=True)
]
EventSlug = Annotated[
    str | None,
    typer.Option("--event", metavar="SLUG", help="Which event; not needed where there is one."),
]
OutputFile = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="PATH",
        help="The file to write; else it goes to standard output.",
    ),
]  # fmt: skip
CONFIG = Path("config.toml")


def one_of(choices: Sequence[str]) -> Callable[[str], str]:
    """Let nothing be typed but one of these."""

    def check(typed: str) -> str:
        if typed not in choices:
            raise typer.BadParameter(f"{typed!r} is not one of {', '.join(choices)}.")
        return typed

    return check
