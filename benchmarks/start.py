"""Memory and start with a full database: `python -m benchmarks.start`.

The bot's process is started at a double on a database of 100,000 questions and 5,000 people;
what is measured is the time until it is ready, and its memory after everything was drawn once.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import tempfile
import time
from pathlib import Path

from benchmarks.crowded import make
from benchmarks.load import bench, serving, written
from benchmarks.speed import Crowd

READY_S, RSS_MB = 2.0, 150.0


async def measure(folder: Path, questions: int) -> dict[str, float]:
    """Start twice, as the second start finds its commands registered; then let people act."""
    if not (folder / "roundtable.db").exists():
        await make(folder, questions)
    async with bench() as where:
        storage = {
            r'path = "[^"]*"': f'path = "{folder / "roundtable.db"}"',
            r'keys = "[^"]*"': f'keys = "{folder / "keys"}"',
        }
        config = written(where, folder, **storage)
        command = ("bot", "run", "--config", str(config))
        async with serving(where, *command):
            pass
        began_s = time.perf_counter()
        async with serving(where, *command, registers=False):
            ready_s = time.perf_counter() - began_s
            cpu_s = where.cpu_s()
            idle_mb = where.rss_mb("VmRSS")
            crowd = Crowd(where, where.people(500))
            moderator = where.person("Mo", "manage_messages", "manage_guild")
            load = await where.load(crowd.ask, 200, 16)
            for command_line in ("mod next", "now", "mine", "questions", "how"):
                await moderator.slash(command_line)
            await asyncio.sleep(3)
            peak_mb = where.rss_mb()
    return {
        "questions": questions, "ready_s": ready_s, "start_cpu_s": cpu_s, "idle_mb": idle_mb,
        "peak_mb": peak_mb, "ask_p99_ms": load.p99_ms, "lost": load.lost,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--questions", type=int, default=100_000)
    parser.add_argument("--json", type=Path, help="write the figures here")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    try:
        found = asyncio.run(measure(folder, asked.questions))
    finally:
        shutil.rmtree(folder)
    print(
        f"{asked.questions:,} questions: ready after {found['ready_s']:.2f} s"
        f" (CPU {found['start_cpu_s']:.2f} s; goal {READY_S} s),"
        f" {found['idle_mb']:.0f} MB then, {found['peak_mb']:.0f} MB at the peak (goal {RSS_MB})"
    )
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
