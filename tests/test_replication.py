"""Litestream copies the database while the bot writes, as shipped; restored, it proves sound."""

import asyncio
import contextlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.actions import floor, mine, questions
from bot.store.database import GUESTS
from tests.builders import (
    MODERATOR,
    ROOT,
    StillClock,
    approved,
    ask,
    configuration,
    go_live,
    participant,
    running,
)

SHIPPED = ROOT / "deploy" / "litestream.yml"
LITESTREAM = Path(sys.executable).with_name("litestream")
SYNCED_S = 20


class Replica:
    """Litestream on a folder, with the shipped configuration."""

    def __init__(self, folder: Path) -> None:
        self.database, self.path = folder / "roundtable.db", folder / "replica"
        self.environment = {
            **os.environ, "DATABASE": str(self.database), "REPLICA": str(self.path),
        }  # fmt: skip
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.process = subprocess.Popen(
            [LITESTREAM, "replicate", "-config", SHIPPED], env=self.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip

    def end(self, number: int = signal.SIGTERM) -> None:
        assert self.process is not None
        self.process.send_signal(number)
        self.process.communicate(timeout=40)

    def written(self) -> set[Path]:
        return set(self.path.rglob("*.ltx"))

    async def goes_on(self, before: set[Path] | None = None) -> None:
        """Wait until something more was copied than before."""
        before = before or set()
        for _ in range(SYNCED_S * 20):
            if self.written() - before:
                return
            await asyncio.sleep(0.05)
        raise AssertionError("nothing was copied")

    def restore(self, target: Path) -> Path:
        subprocess.run(
            [LITESTREAM, "restore", "-config", SHIPPED, "-o", target, self.database],
            env=self.environment, check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        return target


@pytest.fixture
def replica(tmp_path):
    found = Replica(tmp_path)
    yield found
    if found.process is not None and found.process.poll() is None:
        found.end(signal.SIGKILL)


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that is ours."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        found = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE ?"
        names = [row[0] for row in connection.execute(found, [GUESTS])]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def guests(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        found = "SELECT name FROM sqlite_master WHERE name LIKE ?"
        return [row[0] for row in connection.execute(found, [GUESTS])]


def verify(path: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "verify", "--config", ROOT / "config.toml"],
        cwd=ROOT, env={**os.environ, "ROUNDTABLE_STORAGE__PATH": str(path)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


async def busy(context, first: int, count: int) -> None:
    """A burst: questions, supports, a turn."""
    await asyncio.gather(*(ask(context, participant(first + n)) for n in range(count)))
    code = (await approved(context, participant(first + count))).code
    await questions.support(context, participant(first + count + 1), code)
    await floor.take_next(context, MODERATOR)
    await floor.finish(context, MODERATOR, None, "answered", "Yes.", "Crawley")


@pytest.mark.slow
async def test_replica_restored_is_the_database_and_sound(replica, tmp_path):
    """Litestream is there first, is killed in between, and ends after the bot, as compose does."""
    config = configuration(tmp_path)
    replica.start()
    await asyncio.sleep(0.3)
    async with running(config, StillClock()) as context:
        await go_live(context)
        await busy(context, 0, 20)
        await replica.goes_on()
        await busy(context, 100, 20)
        replica.end(signal.SIGKILL)
        before = replica.written()
        await busy(context, 200, 20)
        await context.fold()
        replica.start()
        await replica.goes_on(before)
        await busy(context, 300, 20)
    replica.end()
    restored = replica.restore(tmp_path / "restored" / "roundtable.db")
    assert len(content(restored)["questions"]) == 84
    assert content(restored) == content(config.storage.path)
    assert guests(restored)
    proof = verify(restored, tmp_path)
    assert (proof.returncode, proof.stderr) == (0, "")
    assert "sound; 84 questions, 4 turns" in proof.stdout
    assert proof.stdout == verify(config.storage.path, tmp_path).stdout


@pytest.mark.slow
async def test_bot_goes_on_with_the_restored_database_and_the_keys_kept_apart(replica, tmp_path):
    config = configuration(tmp_path)
    async with running(config, StillClock()) as context:
        await go_live(context)
        await busy(context, 0, 3)
        replica.start()
        await replica.goes_on()
    replica.end()
    # The machine is gone; what is left is the replica, and the keys from where they were kept.
    kept = shutil.copytree(config.storage.keys, tmp_path / "safe")
    for path in (config.storage.path, Path(f"{config.storage.path}-wal")):
        path.unlink(missing_ok=True)
    shutil.rmtree(config.storage.keys)
    replica.restore(config.storage.path)
    shutil.copytree(kept, config.storage.keys)
    async with running(config, StillClock()) as context:
        assert (await ask(context, participant(9))).code == "HR-5"
        held = (await mine.list_mine(context, participant(0))).questions
        assert [each.question.code for each in held] == ["HR-1"]


@pytest.mark.slow
async def test_keys_are_in_no_replica(replica, tmp_path):
    config = configuration(tmp_path)
    async with running(config, StillClock()) as context:
        await go_live(context)
        replica.start()
        await replica.goes_on()
    replica.end()
    keys = [path.read_bytes() for path in config.storage.keys.iterdir()]
    restored = replica.restore(tmp_path / "restored.db")
    copied = [*replica.path.rglob("*"), *tmp_path.glob(".*-litestream/**/*"), restored]
    assert len(keys) == 2
    files = [path for path in copied if path.is_file()]
    assert len(files) > 2
    assert not [path for path in files if path.suffix == ".key"]
    assert not [path for path in files for key in keys if key in path.read_bytes()]


def test_shipped_configuration_copies_one_database_and_no_folder():
    text = SHIPPED.read_text(encoding="utf-8")
    lines = [line.strip() for line in text.splitlines() if not line.strip().startswith("#")]
    places = [line for line in lines if re.search(r"\b(path|dir|url):", line)]
    assert places == ["- path: ${DATABASE}", "path: ${REPLICA}"]


def test_privacy_page_promises_what_the_shipped_configuration_keeps():
    text = SHIPPED.read_text(encoding="utf-8")
    kept = re.search(r"interval: (\d+)h\n  retention: (\d+)h", text)
    assert kept
    page = (ROOT / "PRIVACY.md").read_text(encoding="utf-8")
    assert f"{kept[2]} hours and at most {kept[1]} more" in " ".join(page.split())


async def test_tables_of_a_replicator_are_no_foreign_database(tmp_path):
    """Litestream may come between the file's first page and our tables."""
    config = configuration(tmp_path)
    with contextlib.closing(sqlite3.connect(config.storage.path)) as connection:
        connection.execute("CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER)")
    async with running(config, StillClock()) as context:
        await go_live(context)
