"""A backup taken while the bot writes, and what it is worth afterwards: with its keys and without.

Source: PRODUCT section 3: without the keys no old backup leads to a person; docs/operations.md.
"""

import asyncio
import json
import shutil

from bot.actions import closing, mine
from bot.actions.scene import scene_of
from bot.config import load
from tests.builders import (
    HOUR,
    STARTS_AT,
    StillClock,
    ask,
    findings,
    participant,
    refused,
    running,
)

WRITERS, ENOUGH, EACH_MAX = 6, 20, 500


def clock():
    return StillClock(STARTS_AT + HOUR)


def backed_up_while_writing(backup, home):
    """Ask from many sides at once until the backup is there.

    Its result, what was acknowledged before it began, and all that was acknowledged at last.
    """

    async def live():
        still, asked = clock(), []
        enough, copied = asyncio.Event(), asyncio.Event()

        async def one(writer):
            for turn in range(EACH_MAX):
                if copied.is_set():
                    return
                person = participant(100 + writer * EACH_MAX + turn)
                asked.append((await ask(context, person, text=f"What of {writer}, {turn}?")).code)
                if len(asked) >= ENOUGH:
                    enough.set()

        async def copy():
            await enough.wait()
            before = list(asked)
            result = await asyncio.to_thread(backup)
            copied.set()
            return result, before

        async with running(load(home / "config.toml"), still) as context:
            (result, before), *_ = await asyncio.gather(copy(), *map(one, range(WRITERS)))
            return result, before, asked

    return asyncio.run(live())


def test_backup_while_the_bot_writes_has_all_that_was_acknowledged_before(roundtable, home):
    result, before, asked = backed_up_while_writing(lambda: roundtable("backup", "copy.db"), home)
    assert result.returncode == 0, result.stderr
    there = {"ROUNDTABLE_STORAGE__PATH": str(home / "copy.db")}
    verified = roundtable("verify", environment=there)
    assert verified.returncode == 0, verified.stdout
    exported = roundtable("export", "questions", "--format", "json", environment=there)
    codes = {row["code"] for row in json.loads(exported.stdout)["questions"]}
    assert len(asked) > len(before)  # it was written meanwhile
    assert set(before) <= codes
    assert roundtable("verify").returncode == 0


def restored(quick, home, *, keys):
    """What the operator does: stop, put the copy in place of the database, verify, start."""
    assert quick("backup", "copy.db").exit_code == 0
    for name in ("roundtable.db", "roundtable.db-wal", "roundtable.db-shm"):
        (home / name).unlink(missing_ok=True)
    (home / "copy.db").rename(home / "roundtable.db")
    if not keys:
        shutil.rmtree(home / "keys")
    verified = quick("verify")
    assert verified.exit_code == 0, verified.stdout
    return load(home / "config.toml")


def test_restored_backup_goes_on_with_its_keys(quick, home):
    async def go_on():
        async with running(config, clock()) as context:
            own = await mine.list_mine(context, participant(3))
            assert [whole.question.code for whole in own.questions] == ["ND-1"]
            await ask(context, participant(3), text="And who is asked about that?")
            return await findings(context)

    config = restored(quick, home, keys=True)
    assert asyncio.run(go_on()) == []


def test_restored_backup_without_keys_leads_to_nobody_and_can_still_be_closed(quick, home):
    async def close():
        async with running(config, clock()) as context:
            with refused("key-trouble"):
                await mine.list_mine(context, participant(3))
            now = context.now()
            await context.write(lambda tx: closing.begin(scene_of(tx, context, 1), now, "system"))
            await closing.go_on(context)
            return await findings(context)

    config = restored(quick, home, keys=False)
    told = quick("check")
    assert told.exit_code == 1
    assert "contact.key is missing: put it back" in told.stdout
    assert asyncio.run(close()) == []
