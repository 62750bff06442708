"""How much memory and time the brief of a very large event takes.

    python -m benchmarks.brief [--questions 20000] [--supports 200000] [--people 5000]

Makes the event in a temporary folder and runs `roundtable brief` on it in each format. Peak memory
is that of the largest process: the one that reads, or the one that draws and ends.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.exports import fill
from bot.printing import FORMATS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=20_000)
    parser.add_argument("--supports", type=int, default=200_000)
    parser.add_argument("--people", type=int, default=5_000)
    size = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        asyncio.run(fill(folder, size.questions, size.supports, size.people))
        print(f"{size.questions:,} questions, {size.supports:,} supports, {size.people:,} profiles")
        print("| brief | seconds | reading, MiB | drawing, MiB | file, KiB |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for form in FORMATS:
            print(measured(folder, form), flush=True)


def measured(folder: Path, form: str) -> str:
    """A row of the report: one brief, its reader and its drawer."""
    output = folder / f"brief.{form}"
    code = (
        "import resource, sys; from bot.cli.app import app;"
        " app(sys.argv[1:], standalone_mode=False);"
        " print(*(resource.getrusage(who).ru_maxrss for who in"
        " (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)), file=sys.stderr)"
    )
    typed = ["brief", "--format", form, "-o", str(output), "--config", str(folder / "config.toml")]
    report = folder / "usage"
    started = time.perf_counter()
    child = os.posix_spawn(
        sys.executable, [sys.executable, "-c", code, *typed], os.environ,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, str(report), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
        ],
    )  # fmt: skip
    _, status, _ = os.wait4(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, report.read_text()
    seconds = time.perf_counter() - started
    unit = 2**20 if sys.platform == "darwin" else 2**10
    reading, drawing = (int(word) / unit for word in report.read_text().split()[-2:])
    size = output.stat().st_size / 1024
    return f"| {form} | {seconds:.1f} | {reading:.0f} | {drawing:.0f} | {size:,.0f} |"


if __name__ == "__main__":
    main()
