"""What every test is given: the still clock and the shipped event in each of its states."""

import os

import pytest
from hypothesis import HealthCheck, settings

pytest.register_assert_rewrite("tests.builders")

from tests.builders import (  # noqa: E402 - assertions in it are rewritten first
    StillClock,
    configuration,
    go_live,
    open_for_questions,
    running,
)

# In CI the same examples each time: a change is blamed for what it broke, and for nothing else.
settings.register_profile(
    "house",
    max_examples=60,
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


def pytest_collection_modifyitems(items):
    """What waits longest begins first, so that at the end nothing is left to wait for it."""
    items.sort(key=lambda item: item.get_closest_marker("long_wait") is None)


@pytest.fixture(scope="session", autouse=True)
def plain_environment():
    """No override of whoever runs the tests reaches the configuration."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.upper().startswith("ROUNDTABLE_") or name == "DISCORD_TOKEN":
                patch.delenv(name)
        yield


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture
def config(tmp_path):
    return configuration(tmp_path)


@pytest.fixture
async def draft(config, clock):
    """A context whose event is not open yet."""
    async with running(config, clock) as context:
        yield context


@pytest.fixture
async def opened(draft):
    """A context whose event is open for questions."""
    await open_for_questions(draft)
    return draft


@pytest.fixture
async def live(draft):
    """A context whose event is live: its first session runs."""
    await go_live(draft)
    return draft
