"""The stages that most tests begin on."""

import pytest

pytest.register_assert_rewrite("tests.cogs.stage", "tests.cogs.mishaps")

from tests.cogs.stage import staged  # noqa: E402 - assertions in it are rewritten first


@pytest.fixture
async def draft_stage(tmp_path):
    """A server that a draft can be tied to."""
    async with staged(tmp_path) as stage:
        yield stage


@pytest.fixture
async def stage(draft_stage):
    """A server in which the event is open for questions."""
    await draft_stage.open()
    return draft_stage


@pytest.fixture
async def live(stage):
    """A server in which the event is live: its first session runs."""
    await stage.slash(stage.moderator, "run start")
    await stage.tick()
    return stage
