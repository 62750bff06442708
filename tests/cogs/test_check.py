"""`/organize check`: the server as discord.py knows it, told with each mend."""

import discord
import pytest

from bot.cards.check import check_card
from bot.rules.checking import Finding
from bot.texts import languages, say

AGAIN = say("en", "check-again")


async def checked(stage, who=None):
    return await stage.slash(who or stage.organizer, "organize check")


def tied_to(stage, kind, handle):
    """Let the event use another channel."""
    sql = f"INSERT OR REPLACE INTO choices VALUES (1, 'channels.{kind}', :id)"
    return stage.context.write(lambda tx: tx.execute(sql, id=handle.id))


async def readied(stage):
    """A moderators' channel that participants do not see."""
    shut = {
        stage.guild.default_role: discord.PermissionOverwrite(view_channel=False),
        stage.bot.user: discord.PermissionOverwrite(view_channel=True),
    }
    await tied_to(stage, "moderators", stage.guild.create_text_channel("desk", overwrites=shut))


async def test_check_names_what_must_be_mended_first(stage):
    seen = await checked(stage)
    assert seen.words.startswith(say("en", "check-to-mend", count=1)), seen.words
    mend = say("en", "check-audience-everybody", name="#moderators")
    assert f"1. **{say('en', 'channel-moderators')}**: {mend}" in seen.words
    assert seen.words.index(mend) < seen.words.index(say("en", "check-in-order"))
    assert seen.says("check-clock-good")
    assert seen.says("check-intents-none")
    assert seen.says("check-key-good", event="from-promises-to-practice", which="contact")


async def test_check_again_after_the_mend_finds_nothing(stage):
    seen = await checked(stage)
    await readied(stage)
    seen = await stage.press(stage.organizer, seen, AGAIN)
    assert seen.words.startswith(say("en", "check-ready")), seen.words


@pytest.mark.parametrize(("served", "key"), [(True, "ours"), (False, "lost")])
async def test_pages_that_another_program_keeps_from_the_port_are_told(stage, served, key):
    stage.context.served = served
    screen = stage.context.config.screen
    seen = await checked(stage)
    assert seen.says(f"check-port-{key}", port=str(screen.port), host=screen.host)


async def test_each_missing_permission_is_named(stage):
    less = discord.PermissionOverwrite(attach_files=False, embed_links=False)
    channel = stage.guild.create_text_channel("less", overwrites={stage.bot.user: less})
    await tied_to(stage, "questions", channel)
    seen = await checked(stage)
    assert seen.says("check-channel-lacks", name="#less", lacking="Embed Links, Attach Files")


async def test_lost_key_and_practice_are_told(stage):
    await readied(stage)
    await stage.slash(stage.organizer, "organize practice", state="on")
    (stage.folder / "keys" / "from-promises-to-practice.ballot.key").unlink()
    seen = await checked(stage)
    assert seen.says("check-practice-on", event="from-promises-to-practice")
    assert "ballot.key is missing: put it back" in seen.words


async def test_channel_that_was_deleted_is_mended(stage):
    await readied(stage)
    sql = "UPDATE choices SET value = 77 WHERE key = 'channels.questions'"
    await tied_to(stage, "questions", stage.channels["questions"])
    await stage.context.write(lambda tx: tx.execute(sql))
    seen = await checked(stage)
    assert seen.says("check-channel-gone", channel="77", key="channels.questions")


async def test_check_is_for_organizers(stage):
    moderator = stage.person("Another", manage_guild=True)
    role = stage.guild.create_role("Organizers")
    sql = "INSERT INTO choices VALUES (1, 'roles.organizer', :id)"
    await stage.context.write(lambda tx: tx.execute(sql, id=role.id))
    seen = await checked(stage, moderator)
    assert not seen.says("check-in-order")


@pytest.mark.parametrize("language", languages())
def test_card_fits_and_says_how_much_more_there_is(language):
    bad = Finding(False, "channel questions", "check-channel-none", {"key": "channels.questions"})
    good = Finding(True, "server", "check-server-is", {"name": "R" * 100, "server": "1" * 19})
    shown = check_card([good] * 30 + [bad] * 60, language)
    assert len(shown.words) < 4_000
    assert shown.words.startswith(say(language, "check-to-mend", count=60))
    assert say(language, "check-more", count=90 - shown.words.count("**:")) in shown.words
