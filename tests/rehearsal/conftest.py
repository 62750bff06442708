"""Small rehearsals, and one that is played once and looked at by many tests."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from bot import config
from rehearsal import folder
from rehearsal.play import play, rehearsed, staged

CONFIG = Path(__file__).parents[2] / "config.toml"


def perform(output, *, seed=7, people=12, settings=None, scene="calm", restart=False, **options):
    """Play it into a folder: how it went, and what was printed."""
    folder.clear(output)
    printed = io.StringIO()
    played = play(
        settings or rehearsed(config.load(CONFIG), None),
        Console(file=printed, width=400),
        seed=seed,
        people=people,
        output=output,
        scene=staged(scene, restart=restart),
        **options,
    )
    return played, printed.getvalue()


@pytest.fixture(scope="session")
def short():
    """The configured event with its first three sessions only: half the time."""
    settings = rehearsed(config.load(CONFIG), None)
    event = settings.events[0].model_copy(update={"sessions": settings.events[0].sessions[:3]})
    return settings.model_copy(update={"events": (event,)})


@pytest.fixture(name="perform", scope="session")
def _perform():
    return perform


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """A rehearsal with twelve people: how it went, what was printed, and its folder."""
    output = tmp_path_factory.mktemp("rehearsals") / "small"
    return (*perform(output), output)
