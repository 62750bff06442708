"""The server's scheduled event and the stage's topic, as people in the server see them."""

import discord

from bot.clock import milliseconds
from bot.rules.mirror import NAME_MAX

SCHEDULED, ACTIVE, COMPLETED, CANCELLED = 1, 2, 3, 4


def mirrored(stage):
    """The scheduled events of the server, as Discord keeps them."""
    return list(stage.env.backend.get_guild(stage.guild.id).scheduled_events.values())


def starts(event):
    """When an event of Discord's begins, in milliseconds."""
    return milliseconds(discord.utils.parse_time(event.scheduled_start_time))


def writes(stage, since=0):
    """What was asked of Discord about scheduled events, reading left out."""
    calls = stage.env.http_requests[since:]
    return [c for c in calls if "scheduled-events" in c.path and c.method != "GET"]


async def test_event_is_mirrored_when_it_opens(stage):
    (event,) = mirrored(stage)
    assert event.status == SCHEDULED
    assert event.name.removesuffix("…") in str(stage.config.events[0].title)
    assert len(event.name) <= NAME_MAX
    first = await stage.rows("SELECT min(due_start_at) FROM sessions")
    assert starts(event) == first[0][0]


async def test_delay_moves_it(stage):
    before = starts(mirrored(stage)[0])
    choices = await stage.slash(stage.moderator, "run delay", minutes=5)
    over = next(label for label in choices.pressable if "over" in label.casefold())
    await stage.press(stage.moderator, choices, over)
    await stage.tick(3)
    (event,) = mirrored(stage)
    assert starts(event) == before + 5 * 60_000


async def test_it_begins_and_ends_with_the_roundtable(stage):
    await stage.tick(10 * 60)
    await stage.slash(stage.moderator, "run start")
    await stage.tick(3)
    assert [e.status for e in mirrored(stage)] == [ACTIVE]
    await stage.slash(stage.organizer, "organize close")
    await stage.tick(3)
    assert [e.status for e in mirrored(stage)] == [COMPLETED]


async def test_roundtable_that_never_began_is_cancelled(stage):
    await stage.slash(stage.organizer, "organize close")
    await stage.tick(3)
    assert [e.status for e in mirrored(stage)] == [CANCELLED]


async def test_restart_makes_no_second_one(stage):
    (before,) = mirrored(stage)
    since = len(stage.env.http_requests)
    await stage.restart()
    await stage.tick(3)
    assert [e.id for e in mirrored(stage)] == [before.id]
    assert writes(stage, since) == []


async def test_made_before_a_crash_it_is_found_again(stage):
    """It was made, and the process ended before it was marked."""
    await stage.context.write(
        lambda tx: tx.execute("DELETE FROM messages WHERE kind = 'scheduled'")
    )
    since = len(stage.env.http_requests)
    await stage.restart()
    await stage.tick(3)
    assert len(mirrored(stage)) == 1
    assert writes(stage, since) == []
    known = "SELECT message_id FROM messages WHERE kind = 'scheduled'"
    assert await stage.rows(known) == [(mirrored(stage)[0].id,)]


async def test_begun_by_discord_itself_it_is_left_so_until_the_close(stage):
    (event,) = mirrored(stage)
    event.status = ACTIVE
    await stage.restart()
    await stage.tick(3)
    assert event.status == ACTIVE
    await stage.slash(stage.organizer, "organize close")
    await stage.tick(3)
    assert event.status == COMPLETED


async def test_server_that_does_not_allow_it_is_left_alone(draft_stage):
    draft = draft_stage
    draft.env.inject_error(
        "POST", f"/guilds/{draft.guild.id}/scheduled-events", status=403, times=9
    )
    await draft.open()
    await draft.tick(3)
    assert mirrored(draft) == []
    assert await draft.rows("SELECT state FROM outbox WHERE kind = 'scheduled'") == [("sent",)]
    assert draft.board.words


async def test_topic_of_the_stage_follows_the_session(stage):
    channel = stage.guild.create_stage_channel("stage")
    stage.channels["stage"] = channel
    await stage.tie()
    await stage.tick(10 * 60)
    await stage.slash(stage.moderator, "run start")
    await stage.tick(3)
    instance = stage.env.backend.get_stage_instance(channel.id)
    titles = [str(s.title) for s in stage.config.events[0].sessions]
    assert instance.topic == titles[0]
    await stage.tick(60)
    await stage.slash(stage.moderator, "run next")
    await stage.tick(3)
    assert instance.topic == titles[1]
