"""Options that most commands have."""

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
CONFIG = Path("config.toml")
