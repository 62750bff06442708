"""What is announced, and in which channel."""

from bot.texts import say


def words(stage, kind):
    """What every message in a channel says, oldest first."""
    return [stage.shown(message).words for message in stage.messages(kind)]


async def test_announcements_go_to_their_channels(stage):
    opening = "Opening and welcome"
    await stage.tick(5 * 60)
    assert opening in words(stage, "announcements")[-1]  # the reminder
    await stage.tick(5 * 60)
    await stage.slash(stage.moderator, "run start")
    await stage.tick(3)
    assert say("en", "session-starts", session=opening) in words(stage, "announcements")[-1]
    seen = await stage.slash(stage.moderator, "run delay", minutes=5)
    await stage.press(stage.moderator, seen, seen.pressable[-1])
    await stage.tick(3)
    assert say("en", "retimed") in words(stage, "announcements")[-1]
    await stage.tick(5 * 60)
    assert opening in words(stage, "moderators")[-1]  # it ends soon
    assert len(words(stage, "moderators")) == 2
    await stage.slash(stage.organizer, "organize close")
    await stage.tick(3)
    assert say("en", "outcome-head", count=0) in words(stage, "announcements")[-1]
    assert len(words(stage, "questions")) == 1


async def test_reminders_are_dropped_once_it_begins(stage):
    await stage.slash(stage.moderator, "run start")
    await stage.tick(3)
    before = words(stage, "announcements")
    await stage.tick(10 * 60)
    assert words(stage, "announcements") == before
