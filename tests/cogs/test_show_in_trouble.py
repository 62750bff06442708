"""A whole show at Discord, with restarts and with answers that fail: each message stands once."""

import random
from collections import Counter

from bot.texts import say

POST, EDIT = ("POST", "/channels/*/messages"), ("PATCH", "/channels/*/messages/*")
PLAY = {
    10: "run start", 16: "run extend", 23: "run next", 36: "run delay", 41: "run next",
    52: "run skip", 55: "run next", 68: "run next", 104: "run next", 110: "run end",
}  # fmt: skip
GIVEN: dict[str, dict[str, object]] = {
    "run extend": {"minutes": 3}, "run delay": {"minutes": 5}, "run skip": {"session": "society"},
}  # fmt: skip


def announcements(stage):
    """What stands there, by what it begins with; the programme aside."""
    said = [stage.shown(m).words for m in stage.messages("announcements")]
    lines = (w.removeprefix("-# Sent late").splitlines() for w in said)
    return Counter(
        "late " * (line[0].startswith("; it was due")) + line[-1 if "begins" in line[-1] else 0]
        for line in lines
        if not line[0].startswith("## ")
    )


async def test_every_announcement_stands_once_whatever_discord_answers(draft_stage):
    stage, chance = draft_stage, random.Random(4)
    await stage.reconfigure(hard_end=False)
    await stage.open("2026-01-01T01:10")
    for minute in range(112):
        for method, path in (POST, EDIT):
            if chance.random() < 0.3:
                status = chance.choice([503, 429])
                stage.env.inject_error(method, path, status=status, times=chance.randint(1, 3))
        if command := PLAY.get(minute):
            stage.env.backend.faults.clear()  # what a person presses is answered at once
            await stage.slash(stage.moderator, command, **GIVEN.get(command, {}))
        if minute % 10 == 5:
            await stage.restart()
        for _ in range(2):
            await stage.tick(30)
    stage.env.backend.faults.clear()
    await stage.tick(300)
    titles = {s.key: s.title.say("en") for s in stage.config.events[0].sessions}
    found = announcements(stage)
    for key, title in titles.items():
        assert found[say("en", "session-starts", session=title)] == int(key != "society"), title
    assert found[say("en", "retimed")] == 3
    reminders = [line for line in found if "begins" in line]
    assert sum(found[line] for line in reminders) <= 2
    assert await stage.rows("SELECT kind FROM outbox WHERE state = 'parked'") == []
    for kind in ("board", "console", "programme"):
        stage.shared(kind)  # there is one
