"""Personal reminders as people get them: by message, or privately where those are closed."""

import pytest

from bot.texts import say

MINUTE_S = 60


def label(name, **blanks):
    return say("en", f"button-{name}", **blanks)


async def reminder_rows(stage):
    return await stage.rows("SELECT session, before_ms, state FROM reminders ORDER BY id")


def sessions(stage):
    return [session.key for session in stage.config.events[0].sessions]


async def test_reminder_is_sent_before_the_session_and_forgotten(stage):
    amina = stage.person("Amina")
    seen = await stage.slash(amina, "remind", session=sessions(stage)[1], before="5m")
    assert seen.says("reminders-head")
    assert await reminder_rows(stage) == [(sessions(stage)[1], 5 * 60_000, "waiting")]
    starts = (await stage.rows("SELECT due_start_at FROM sessions ORDER BY place"))[1][0]
    await stage.tick((starts - stage.now()) / 1000 - 301)
    assert (await reminder_rows(stage))[0][2] == "waiting"
    await stage.tick(2)
    await stage.tick(2)
    assert await reminder_rows(stage) == []
    sent = [c for c in stage.env.http_requests if c.path == "/users/@me/channels"]
    assert len(sent) == 1
    assert await stage.rows("SELECT count(*) FROM outbox WHERE kind = 'remind'") == [(0,)]


async def test_reminder_moves_with_the_programme(stage):
    amina = stage.person("Amina")
    await stage.slash(amina, "remind", session=sessions(stage)[1], before="5m")
    starts = (await stage.rows("SELECT due_start_at FROM sessions ORDER BY place"))[1][0]
    shift = (
        "UPDATE sessions SET due_start_at = due_start_at + 600000, due_end_at = due_end_at + 600000"
    )
    await stage.context.write(lambda tx: tx.execute(shift))
    await stage.tick((starts - stage.now()) / 1000)
    assert (await reminder_rows(stage))[0][2] == "waiting"
    await stage.tick(6 * MINUTE_S)
    await stage.tick(2)
    assert await reminder_rows(stage) == []


async def test_reminders_are_listed_and_cancelled_also_after_a_restart(stage):
    amina, keys = stage.person("Amina"), sessions(stage)
    await stage.slash(amina, "remind", session=keys[1], before="5m")
    seen = await stage.slash(amina, "remind", session=keys[2])
    assert len(await reminder_rows(stage)) == 2
    await stage.restart()
    seen = await stage.press(amina, seen, label("cancel-reminder", place=1))
    assert [row[0] for row in await reminder_rows(stage)] == [keys[2]]
    again = await stage.slash(amina, "now")
    seen = await stage.press(amina, again, label("reminders"))
    seen = await stage.press(amina, seen, label("cancel-reminder", place=1))
    assert seen.says("reminders-none")
    gone = await stage.forge(amina, "remind:cancel:1")
    assert gone.refuses("reminder-gone")


async def test_reminder_of_another_is_not_cancelled(stage):
    await stage.slash(stage.person("Amina"), "remind", session=sessions(stage)[1])
    seen = await stage.forge(stage.person("Bo"), "remind:cancel:1")
    assert seen.refuses("reminder-gone")
    assert len(await reminder_rows(stage)) == 1


async def test_the_same_reminder_twice_is_one(stage):
    amina = stage.person("Amina")
    for _ in range(2):
        await stage.slash(amina, "remind", session=sessions(stage)[1], before="5m")
    assert len(await reminder_rows(stage)) == 1


async def test_closed_messages_are_made_up_for_once_and_in_now(stage):
    amina = stage.person("Amina")
    key = sessions(stage)[2]
    await stage.slash(amina, "remind", session=key, before="5m")
    starts = (await stage.rows("SELECT due_start_at FROM sessions ORDER BY place"))[2][0]
    stage.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=1)
    await stage.tick((starts - stage.now()) / 1000 - 299)
    await stage.tick(2)
    assert (await reminder_rows(stage))[0][2] == "refused"
    assert "I could not send it" not in (await stage.slash(stage.person("Bo"), "agenda")).words
    seen = await stage.slash(amina, "agenda")
    assert seen.says("reminders-missed")
    assert not (await stage.slash(amina, "agenda")).says("reminders-missed")
    assert (await stage.slash(amina, "now")).says("reminders-missed")


async def test_closed_messages_are_made_up_for_after_a_restart_by_a_button(stage):
    amina = stage.person("Amina")
    await stage.slash(amina, "remind", session=sessions(stage)[2], before="5m")
    await stage.context.write(lambda tx: tx.execute("UPDATE reminders SET state = 'refused'"))
    await stage.restart()
    seen = await stage.press(amina, stage.shared("board"), label("help"))
    assert seen.says("reminders-missed")


@pytest.mark.parametrize(
    ("before", "key"),
    [("0s", "reminder-before"), ("8d", "reminder-before")],
)
async def test_impossible_reminder_is_refused(stage, before, key):
    seen = await stage.slash(
        stage.person("Amina"), "remind", session=sessions(stage)[1], before=before
    )
    assert seen.refuses(key)
    assert await reminder_rows(stage) == []


async def test_reminder_that_comes_too_late_is_refused(stage):
    key = sessions(stage)[0]
    at = (await stage.rows("SELECT due_start_at FROM sessions ORDER BY place"))[0][0]
    seen = await stage.slash(stage.person("Amina"), "remind", session=key, before="30m")
    assert seen.refuses("reminder-late", session=key, at=at)
    seen = await stage.slash(stage.person("Amina 2"), "remind", session="lunch")
    assert seen.refuses("session-unknown", typed="lunch", choices=", ".join(sessions(stage)))


async def test_twenty_reminders_are_enough(stage):
    amina, key = stage.person("Amina"), sessions(stage)[6]
    for minutes in range(1, 21):
        await stage.slash(amina, "remind", session=key, before=f"{minutes}m")
    seen = await stage.slash(amina, "remind", session=key, before="25m")
    assert seen.refuses("reminder-many", count_max=20)
    assert (await stage.slash(amina, "remind", session=key, before="20m")).says("reminders-head")


async def test_close_drops_reminders(stage):
    await stage.slash(stage.person("Amina"), "remind", session=sessions(stage)[1])
    await stage.slash(stage.organizer, "organize close")
    assert await reminder_rows(stage) == []
