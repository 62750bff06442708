"""The checks at the end of every stage find what they are for."""

import pytest
from discord import AllowedMentions
from simcord import HttpLogEntry

from tests.cogs.stage import staged


async def in_public(press):
    await press.interaction.response.send_message("Everybody reads this")


async def pinging(press):
    everybody = AllowedMentions.all()
    await press.interaction.response.send_message(
        "@everyone", ephemeral=True, allowed_mentions=everybody
    )


async def silent(press):
    return


async def broken(press):
    raise RuntimeError("a mistake of ours")


@pytest.mark.parametrize(
    ("handler", "word"),
    [
        (in_public, "answered in public"),
        (pinging, "is allowed"),
        (silent, "met with silence"),
        (broken, "a mistake of ours"),
    ],
)
async def test_mishap_is_found_when_the_stage_closes(tmp_path, handler, word):
    with pytest.raises(AssertionError, match=word):
        await happening(tmp_path, handler)


async def happening(folder, handler):
    async with staged(folder) as stage:
        stage.bot.controls.add("test:this", handler)
        await stage.forge(stage.organizer, "test:this:")


async def test_request_that_discord_would_refuse_is_found(tmp_path):
    with pytest.raises(AssertionError, match="2000 at most"):
        await sending(tmp_path, {"content": "x" * 2001, "allowed_mentions": {"parse": []}})


async def sending(folder, body):
    async with staged(folder) as stage:
        path = f"/channels/{stage.channels['questions'].id}/messages"
        stage.env.http_requests.append(HttpLogEntry("POST", path, {}, body, None))
