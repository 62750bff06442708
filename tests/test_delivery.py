"""What reaches Discord's channels: where, once, in place, and in spite of trouble."""

import pytest

from bot.actions import outbox
from bot.texts import say
from tests.cogs.stage import staged

HOUR = 3600
POST, EDIT = ("POST", "/channels/*/messages"), ("PATCH", "/channels/*/messages/*")


@pytest.fixture
async def stage(tmp_path):
    async with staged(tmp_path) as stage:
        await stage.open()
        yield stage


@pytest.fixture
async def live(stage):
    await stage.slash(stage.moderator, "run start")
    await stage.tick(3)
    return stage


def calls(stage, method, channel, since=0):
    """Requests about a channel's messages."""
    path = f"/channels/{stage.channels[channel].id}/messages"
    return [
        call
        for call in stage.env.http_requests[since:]
        if call.method == method and call.path.startswith(path)
    ]


def words(stage, kind):
    """What every message in a channel says, oldest first."""
    return [stage.shown(message).words for message in stage.messages(kind)]


async def owed(stage):
    """What is owed and what became of it."""
    return await stage.rows("SELECT kind, state, attempts FROM outbox ORDER BY id")


async def test_shared_messages_are_edited_in_place(live):
    ids = {kind: live.shared(kind).id for kind in ("board", "console", "programme")}
    await live.queue("HR")
    await live.tick(3)
    await live.slash(live.moderator, "mod next")
    await live.tick(6)
    assert say("en", "board-on-floor", code="HR-1") in live.board.words
    assert say("en", "board-on-floor", code="HR-1") in live.console.words
    await live.slash(live.moderator, "mod answered", item="HR-1")
    await live.slash(live.moderator, "run next")
    await live.tick(3)
    assert say("en", "session-mark-ended") in live.shown(live.shared("programme")).words
    assert {kind: live.shared(kind).id for kind in ids} == ids


async def test_poll_is_edited_in_place_and_its_result_posted_anew(live):
    await live.slash(live.moderator, "poll open", poll="P-1")
    await live.tick(3)
    (before,) = [m for m in live.messages("questions") if "P-1" in live.shown(m).words]
    await live.choose(live.person("Amina"), before, "poll:vote:", "1")
    await live.slash(live.moderator, "poll close", poll="P-1")
    await live.tick(3)
    (closed,) = [m for m in live.messages("questions") if "P-1" in live.shown(m).words]
    assert closed.id == before.id
    await live.slash(live.moderator, "poll publish", poll="P-1")
    await live.tick(3)
    await live.tick(3)
    (after,) = [m for m in live.messages("questions") if "P-1" in live.shown(m).words]
    assert after.id != before.id  # an edit is silent to a screen reader
    assert say("en", "poll-published", ballots=1) in live.shown(after).words


@pytest.mark.parametrize("kind", ["board", "console"])
async def test_shared_message_that_was_deleted_is_posted_anew(stage, kind):
    janitor = stage.person("Janitor", manage_messages=True)
    before = stage.shared(kind)
    await janitor.delete(before)
    await stage.queue("HR")
    await stage.tick(3)
    await stage.tick(3)
    assert stage.shared(kind).id != before.id
    assert "`HR-1`" in stage.shown(stage.shared(kind)).words


@pytest.mark.parametrize("kind", ["board", "console"])
async def test_shared_message_of_an_hour_is_posted_anew_and_the_old_one_removed(stage, kind):
    before = stage.shared(kind)
    await stage.tick(HOUR - 10)
    await stage.queue("HR")
    await stage.tick(3)
    assert stage.shared(kind).id == before.id
    await stage.tick(10)
    await stage.queue("HR")
    await stage.tick(3)
    await stage.tick(3)
    assert stage.shared(kind).id != before.id  # and there is one only
    assert "`HR-2`" in stage.shown(stage.shared(kind)).words


async def test_shared_message_that_discord_calls_too_old_is_posted_anew(stage):
    before = stage.shared("board").id
    board = f"/channels/{stage.channels['questions'].id}/messages/*"
    stage.env.inject_error("PATCH", board, status=429, code=30046)
    await stage.queue("HR")
    await stage.tick(3)
    await stage.tick(3)
    assert stage.shared("board").id != before
    assert "`HR-1`" in stage.board.words


async def test_shared_message_follows_its_channel(stage):
    before = stage.channels["questions"]
    stage.channels["questions"] = stage.guild.create_text_channel("new-questions")
    await stage.env.settle()
    await stage.tie()
    await stage.tick(3)
    await stage.tick(3)
    assert stage.shared("board")
    assert [m for m in before.history() if stage.shown(m).acts] == []


async def test_shared_message_that_would_say_the_same_is_not_sent(stage):
    await stage.tick(3)
    since = len(stage.env.http_requests)
    await stage.tie()  # owes every shared message its drawing
    await stage.tick(3)
    for channel in stage.channels:
        assert calls(stage, "PATCH", channel, since) == []
        assert calls(stage, "POST", channel, since) == []


async def test_a_hundred_questions_are_at_most_two_edits(tmp_path):
    async with staged(tmp_path, questions={"review": False}) as stage:
        await stage.open()
        await stage.tick(3)
        people = [stage.person(f"Person {number}") for number in range(100)]
        since = len(stage.env.http_requests)
        for who in people:
            await stage.ask(who)
        await stage.tick(1.9)
        assert len(calls(stage, "PATCH", "questions", since)) <= 2
        assert len(calls(stage, "PATCH", "moderators", since)) <= 2
        await stage.tick(2)
        assert len(calls(stage, "PATCH", "questions", since)) <= 2
        assert say("en", "board-more", count=95) in stage.board.words
        assert calls(stage, "POST", "questions", since) == []


async def test_what_takes_the_floor_is_posted_once(live):
    await live.queue("HR")
    before = len(live.messages("questions"))
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    await live.tick(3)
    (posted,) = words(live, "questions")[before:]
    assert say("en", "floor-now", code="HR-1") in posted
    assert "> What will change for those who wait?" in posted
    assert say("en", "reason-support", count=0) in posted
    await live.slash(live.moderator, "mod back", item="HR-1")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    assert len(live.messages("questions")) == before + 2


async def test_what_left_the_floor_before_it_was_posted_is_not_posted(live):
    await live.queue("HR")
    before = len(live.messages("questions"))
    live.env.inject_error(*POST)
    await live.slash(live.moderator, "mod next")
    await live.slash(live.moderator, "mod back", item="HR-1")
    await live.tick(60)
    assert len(live.messages("questions")) == before


async def test_what_is_late_says_so(stage):
    stage.env.inject_error(*POST, times=6)
    await stage.tick(5 * 60)
    planned = stage.now()
    for _ in range(20):
        await stage.tick(10)
    late = say("en", "late", at=f"<t:{planned // 1000}:t>")
    assert words(stage, "announcements")[-1].startswith(late)


async def test_what_is_of_no_use_any_more_is_logged_as_missed(stage):
    stage.env.inject_error(*POST, times=None)
    await stage.tick(5 * 60)  # the reminder cannot be posted
    before = len(words(stage, "announcements"))
    for _ in range(10):
        await stage.tick(60)
    stage.env.backend.faults.clear()
    await stage.tick(60)
    assert len(words(stage, "announcements")) == before
    assert ("missed", "reminder first 300") in await stage.rows("SELECT move, reason FROM log")


async def test_failed_post_is_tried_again_with_the_same_nonce(live):
    await live.queue("HR")
    await live.tick(3)
    since = len(live.env.http_requests)
    live.env.inject_error(*POST, times=3)
    await live.slash(live.moderator, "mod next")
    for _ in range(8):
        await live.tick(5)
    tried = calls(live, "POST", "questions", since)
    assert len(tried) == 4
    assert len({call.json["nonce"] for call in tried}) == 1
    assert all(call.json["enforce_nonce"] for call in tried)
    assert (
        len(
            [
                w
                for w in words(live, "questions")
                if w.startswith("**On the floor") and "> What will" in w
            ]
        )
        == 1
    )


async def test_failure_of_one_channel_does_not_hold_up_the_others(live):
    path = f"/channels/{live.channels['moderators'].id}/*"
    live.env.inject_error("*", path, times=None)
    await live.queue("HR")
    await live.tick(3)
    assert "`HR-1`" in live.board.words
    assert "`HR-1`" not in live.console.words
    live.env.backend.faults.clear()
    await live.tick(10)
    assert "`HR-1`" in live.console.words


async def test_what_cannot_be_delivered_is_parked_with_one_line_to_moderators(live):
    path = f"/channels/{live.channels['questions'].id}/messages"
    live.env.inject_error("POST", path, status=403, code=50001, times=None)
    await live.queue("HR")
    await live.slash(live.moderator, "mod next")
    for _ in range(outbox.ATTEMPTS_MAX + 4):
        await live.tick(120)
    parked = [w for w in words(live, "moderators") if say("en", "parked", kind="floor") in w]
    assert len(parked) == 1
    assert say("en", "console-trouble", count=1) in live.console.words
    assert ("floor", "parked", outbox.ATTEMPTS_MAX) in await owed(live)
    assert ("parked", "floor 1 HR-1") in await live.rows("SELECT move, reason FROM log")
    since = len(live.env.http_requests)
    await live.tick(HOUR // 3)  # before the board is an hour old and posted anew
    assert calls(live, "POST", "questions", since) == []
    status = await live.slash(live.organizer, "organize status")
    assert "1 could not be delivered" in status.words


async def test_retries_become_rarer(live):
    path = f"/channels/{live.channels['questions'].id}/messages"
    live.env.inject_error("POST", path, times=None)
    await live.queue("HR")
    since = len(live.env.http_requests)
    await live.slash(live.moderator, "mod next")
    counts = []
    for _ in range(5):
        for _ in range(20):
            await live.tick(3)
        counts.append(len(calls(live, "POST", "questions", since)))
    by_minute = [after - before for before, after in zip([0, *counts], counts, strict=False)]
    assert by_minute[0] >= 4
    assert by_minute[1:] <= [2, 1, 1, 1]


async def test_fault_in_one_drawing_leaves_the_others(live):
    """What cannot be drawn is tried again and parked like what Discord refuses."""
    live.faults_meant = True
    await live.context.write(lambda tx: tx.execute("ALTER TABLE principles RENAME TO away"))
    await live.slash(live.moderator, "run end")  # owes board, console and programme
    await live.tick(3)
    assert say("en", "session-mark-ended") in live.shown(live.shared("programme")).words
    assert '"fault"' in live.log.getvalue()
    await live.context.write(lambda tx: tx.execute("ALTER TABLE away RENAME TO principles"))
    for _ in range(4):
        await live.tick(10)
    assert say("en", "board-open") in live.board.words


async def test_nothing_is_delivered_before_the_bot_is_ready(stage):
    """A wake before the gateway is up waits for it."""
    since = len(stage.env.http_requests)
    await stage.bot.courier.finish()
    await stage.queue("HR")
    await stage.tick(3)
    assert calls(stage, "PATCH", "questions", since) == []
    await stage.bot.courier.open()
    await stage.tick()
    assert "`HR-1`" in stage.board.words
