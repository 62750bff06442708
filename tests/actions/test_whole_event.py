"""A whole event on a stepped clock: moved, extended, cut short, with trouble at every minute.

Whatever process ends when, and whatever Discord answers, each announcement, reminder and warning
stands there once.
"""

import random
from collections import Counter

import pytest

from bot import clockwork
from bot.actions import agenda, events, outbox, retiming
from tests.builders import (
    ENDS_AT,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    STARTS_AT,
    StillClock,
    configuration,
    delay,
    entries,
    findings,
    open_for_questions,
    rows,
    running,
    words,
)

EDITED = (*(outbox.EDITED.keys() - outbox.STAYING), outbox.REMOVED)


async def start(context):
    await agenda.start(context, MODERATOR)


async def go_on(context):
    await agenda.move_on(context, MODERATOR)


async def longer(context):
    await delay(context, 4, "extend", "shorten")


async def later(context):
    await delay(context, 5, how="over")


async def leave_out(context):
    await retiming.skip(context, MODERATOR, "society")


async def end(context):
    await agenda.end(context, MODERATOR)


async def close(context):
    await events.close_event(context, ORGANIZER)


# What people do, by the minute after the planned start.
PLAY = {
    2: start, 8: longer, 16: go_on, 30: later, 33: go_on, 45: go_on, 50: leave_out,
    60: go_on, 90: go_on, 97: end, 99: close,
}  # fmt: skip
# What stands there in the end, as often as it says.
ONCE = {
    ("reminder", "first 900"): 1, ("reminder", "first 300"): 1, ("outcome", ""): 1,
    ("session", "opening"): 1, ("session", "rights"): 1, ("session", "discrimination"): 1,
    ("session", "government"): 1, ("session", "discussion"): 1, ("session", "closing"): 1,
    ("retimed", ""): 3, ("ending", "opening 300"): 2, ("ending", "opening 60"): 1,
}  # fmt: skip


class Discord:
    """What stands in the channels: a post under a nonce that was seen is the first one again."""

    def __init__(self, chance, trouble):
        self.chance, self.trouble = chance, trouble
        self.seen, self.posts = set(), []

    def fails(self):
        return self.trouble == "answers 5xx and 429" and self.chance.random() < 0.4

    def post(self, delivery, at):
        owed = delivery.owed
        if owed.kind not in EDITED and owed.nonce not in self.seen:
            self.seen.add(owed.nonce)
            self.posts.append((owed.kind, owed.subject, at, words(delivery)))


async def deliver_in_trouble(context, clock, discord, cut):
    """Deliver what is due; the process ends at the next post where it is `cut` so."""
    while due := await outbox.take(context):
        for delivery in due:
            if cut == "before it was posted":
                return
            if discord.fails():
                if discord.chance.random() < 0.5:  # it arrived, and the answer was lost
                    discord.post(delivery, clock.at)
                await outbox.failed(context, delivery, "HTTP 503")
                continue
            discord.post(delivery, clock.at)
            if cut == "before it was marked":
                return
            message_id = delivery.edits or 1_000_000 + delivery.owed.id
            await outbox.sent(context, delivery, message_id)


async def lived_through(tmp_path, trouble, seed):
    """The event from twenty minutes before its start until after its close."""
    chance, clock = random.Random(seed), StillClock(STARTS_AT - 20 * MINUTE)
    discord, config = Discord(chance, trouble), configuration(tmp_path)
    async with running(config, clock) as context:
        await open_for_questions(context)
    while clock.at <= ENDS_AT + 20 * MINUTE:
        async with running(config, clock) as context:  # a restart at every step
            if play := PLAY.get((clock.at - STARTS_AT) // MINUTE):
                await play(context)
            await clockwork.tick(context)
            cut = trouble if chance.random() < 0.5 else ""
            await deliver_in_trouble(context, clock, discord, cut)
        clock.wait(MINUTE)
    return config, clock, discord


@pytest.mark.parametrize(
    "trouble",
    ["none", "before it was posted", "before it was marked", "answers 5xx and 429"],
)
async def test_everything_stands_there_once(tmp_path, trouble):
    config, clock, discord = await lived_through(tmp_path, trouble, 1)
    found = Counter((kind, subject) for kind, subject, *_ in discord.posts)
    async with running(config, clock) as context:
        assert await findings(context) == []
        moves = Counter(e.move for e, _ in await entries(context))
        missed = [e.reason for e, _ in await entries(context) if e.move == "missed"]
        stuck = await rows(
            context, "SELECT kind FROM outbox WHERE state IN ('open', 'sending', 'parked')"
        )
    assert stuck == [("retention",)]  # due a year later, a week before everything is erased
    assert (moves["extend"], moves["delay"], moves["skip"]) == (1, 1, 1)
    for kind, times in ONCE.items():
        assert found[kind] <= times, kind
        late = trouble != "none" and kind[0] in ("ending", "retimed")
        assert found[kind] + late >= times or f"{kind[0]} {kind[1]}" in missed, kind
    assert ("session", "society") not in found
    assert all(times == 1 for (kind, _), times in found.items() if kind in ("overrun", "nag"))
    # Whatever came late says so, and nothing came before its time.
    for kind, subject, at, said in discord.posts:
        if kind == "reminder":
            due_at = STARTS_AT - int(subject.split()[1]) * 1000
            assert at >= due_at
            assert ("Sent late" in said) == (at > due_at + outbox.LATE_MS)


async def test_without_trouble_everything_comes_at_its_minute(tmp_path):
    _, _, discord = await lived_through(tmp_path, "none", 1)
    by_kind: dict[str, list[tuple[int, str]]] = {}
    for kind, subject, at, _ in discord.posts:
        by_kind.setdefault(kind, []).append(((at - STARTS_AT) // MINUTE, subject))
    assert by_kind["reminder"] == [(-15, "first 900"), (-5, "first 300")]
    assert [minute for minute, _ in by_kind["retimed"]] == [8, 30, 50]
    assert by_kind["session"] == [
        (2, "opening"), (16, "rights"), (33, "discrimination"), (45, "government"),
        (60, "discussion"), (90, "closing"),
    ]  # fmt: skip
    # Begun at 2 and made longer by 4, the opening was to end at 16: it was warned of by then.
    assert by_kind["ending"][:3] == [
        (7, "opening 300"), (11, "opening 300"), (15, "opening 60"),
    ]  # fmt: skip
    assert len(by_kind["outcome"]) == 1
