"""tools/check_order.py finds true what is true, and every lie that is planted in an export."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from bot.actions import curation, events, exports, floor, hands, keys, people, questions
from bot.actions.scene import scene_of
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    ROOT,
    SLUG,
    approved,
    configuration,
    go_live,
    participant,
    running,
)

SCRIPT = ROOT / "tools" / "check_order.py"


async def live_through(context, clock):
    """Seven picks by the rule, one out of turn, one of the room's; a question moved, a hand."""
    sides = ["online", "online", "room", "online", "room", "online"]
    codes = ["HR", "HR", "HR", "WS", "WS", "ND"]
    await go_live(context)
    for number, (side, principle) in enumerate(zip(sides, codes, strict=True)):
        await people.join(context, participant(number), attendance=side)
        await approved(context, participant(number), principle=principle)
        clock.wait(MINUTE)
    await approved(context, participant(0), principle="WS", text="And once more, from the first?")
    moved = await approved(context, participant(7), principle="ND", text="Is that a WG question?")
    await curation.reassign(context, MODERATOR, moved.code, "WG")
    for number in range(3):
        await questions.support(context, participant(10 + number), "HR-2")
    await hands.toggle(context, participant(8), "", "HR")

    async def done(*_taken):
        clock.wait(MINUTE)
        await floor.finish(context, MODERATOR, None, "answered")

    for _ in range(2):
        await done(await floor.take_next(context, MODERATOR))
    await done(await floor.take(context, MODERATOR, "WS-3", "The chair's choice"))
    await done(await floor.give_room(context, MODERATOR))
    await done(await floor.take_round(context, MODERATOR, 1, "hand"))
    for _ in range(4):
        await done(await floor.take_next(context, MODERATOR))


async def exported(context, folder, audience):
    """What `roundtable export all` writes."""

    def write(tx):
        scene = scene_of(tx, context, 1)
        found = exports.files(scene, exports.ALL, "csv", audience)
        folder.mkdir()
        for name, put in (found | exports.pick_files(scene, "csv", audience)).items():
            with (folder / name).open("wb") as stream:
                put(stream)

    await context.read(write)
    return folder


def checked(folder):
    """What the script says, alone: without anything of Roundtable's."""
    return subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(folder)],
        capture_output=True, text=True, timeout=60, check=False, cwd="/",
    )  # fmt: skip


def last(result):
    return result.stdout.strip().splitlines()[-1]


@pytest.mark.parametrize("rule", ["balanced", "support", "oldest"])
async def test_whole_event_is_true_internally_and_nothing_is_false_in_public(tmp_path, clock, rule):
    config = configuration(tmp_path, selection={"rule": rule})
    async with running(config, clock) as context:
        await live_through(context, clock)
        inside = checked(await exported(context, tmp_path / "internal", "internal"))
        outside = checked(await exported(context, tmp_path / "public", "public"))
    assert inside.returncode == 0, inside.stdout + inside.stderr
    assert last(inside) == "9 turns: 9 true, 0 not checkable from this export, 0 false"
    assert outside.returncode == 0, outside.stdout + outside.stderr
    assert last(outside).endswith(" 0 false")
    told = [
        line
        for line in outside.stdout.splitlines()
        if "not checkable from public data, because" in line
    ]
    assert all("what its reason says is true" in line for line in told)
    if rule == "balanced":
        assert told


async def test_public_picks_tell_nothing_of_others_than_hands(tmp_path, clock):
    async with running(configuration(tmp_path), clock) as context:
        await live_through(context, clock)
        folder = await exported(context, tmp_path / "public", "public")
    rows = table(folder / "picks.csv")
    assert rows
    assert {row["heard"] for row in rows} == {""}
    assert [row for row in rows if row["kind"] == "question" and row["picked"] == "false"] == []
    assert {row["support"] for row in rows if row["kind"] == "hand"} == {""}


async def test_support_of_others_goes_with_the_contact_key(draft, tmp_path, clock):
    await live_through(draft, clock)
    await events.close_event(draft, ORGANIZER)
    await keys.destroy(draft, ORGANIZER, SLUG)
    rows = table(await exported(draft, tmp_path / "internal", "internal") / "picks.csv")
    assert {row["heard"] for row in rows} == {""}
    assert [row for row in rows if row["kind"] == "question" and row["picked"] == "false"] == []
    assert sum(row["picked"] == "true" for row in rows) == 7
    result = checked(tmp_path / "internal")
    assert result.returncode == 0
    assert "is not known any more; what its reason says is true" in result.stdout


@pytest.fixture
async def export(draft, clock, tmp_path):
    await live_through(draft, clock)
    return await exported(draft, tmp_path / "internal", "internal")


def table(path: Path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def plant(path, **changes):
    """Change cells: `turn_2=("selection_reason", old, new)` of the row of this number."""
    rows = table(path)
    for where, (column, old, new) in changes.items():
        row = rows[int(where.rpartition("_")[2]) - 1]
        assert old in row[column], row[column]
        row[column] = row[column].replace(old, new)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def in_both(folder, turn, old, new):
    """A lie about a turn's reason, told in the log as well."""
    plant(folder / "turns.csv", **{f"turn_{turn}": ("selection_reason", old, new)})
    for number, row in enumerate(table(folder / "log.csv"), start=1):
        if row["move"] == "next" and old in row["reason"]:
            plant(folder / "log.csv", **{f"row_{number}": ("reason", old, new)})
            return


@pytest.mark.parametrize(
    ("turn", "old", "new", "told"),
    [
        (1, "3 supporters", "4 supporters", "it had 3 supporters"),
        (1, "(0 of 0)", "(1 of 2)", "heard were 0 of 0"),
        (1, "online's turn", "the room's turn", "it was the turn of online"),
        (1, "heard least (0 of 0)", "heard 0 of 0", "heard least is True"),
    ],
)
async def test_lie_in_a_reason_is_found(export, turn, old, new, told):
    assert checked(export).returncode == 0
    in_both(export, turn, old, new)
    result = checked(export)
    assert result.returncode == 1
    assert f"FALSE: {told}" in result.stdout
    assert last(result).endswith("1 false")


async def test_reason_that_was_changed_in_one_place_is_found(export):
    plant(export / "turns.csv", turn_1=("selection_reason", "3 supporters", "5 supporters"))
    assert "turn 1  HR-2  FALSE: the log's reason is" in checked(export).stdout


async def test_turn_of_somebody_else_is_found(export):
    plant(export / "turns.csv", turn_1=("item", "HR-2", "HR-1"))
    assert "FALSE: turns.csv gives it to HR-1" in checked(export).stdout


async def test_pick_that_passed_somebody_over_is_found(export):
    number = next(
        n for n, row in enumerate(table(export / "picks.csv"), start=1)
        if (row["turn"], row["item"]) == ("1", "HR-1")
    )  # fmt: skip
    plant(export / "picks.csv", **{f"row_{number}": ("support", "0", "9")})
    assert "FALSE: HR-1 had 9 supporters, it had 3" in checked(export).stdout


async def test_side_that_waited_and_was_passed_over_is_found(export):
    rows = table(export / "questions.csv")
    for number, row in enumerate(rows, start=1):
        if row["code"] == "HR-3":
            plant(export / "questions.csv", **{f"row_{number}": ("attendance", "room", "online")})
    assert checked(export).returncode == 1


async def test_export_that_is_not_whole_is_said(tmp_path):
    result = checked(tmp_path)
    assert result.returncode == 1
    assert "is no whole export" in result.stderr
