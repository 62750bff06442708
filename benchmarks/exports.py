"""How much memory and time the exports of a very large event take.

    python -m benchmarks.exports [--questions 20000] [--supports 200000] [--people 5000]

Makes the event in a temporary folder and runs `roundtable export` on it, a process each.
"""

import argparse
import asyncio
import os
import re
import resource
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from bot.actions import agenda, events, people
from bot.actions.exports import FORMATS
from bot.actions.setup import load_configuration
from bot.clock import system_clock
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.rules.codes import Code
from bot.rules.log import wording_digest
from bot.rules.people import Person, Shown
from bot.rules.questions import move, new_question
from bot.store import log as log_store
from bot.store import questions as question_store
from bot.store.database import Transaction, open_database

GUILD = 420_000_000_000_000_001
PLACES = "announcements = 501, questions = 502, moderators = 503, stage = 504"
ORGANIZER = Person("discord 1", GUILD, manage_messages=True, manage_guild=True)
BATCH = 1_000
WORDS = "Who pays for what was promised, from when, and who is asked before it is decided? "


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=20_000)
    parser.add_argument("--supports", type=int, default=200_000)
    parser.add_argument("--people", type=int, default=5_000)
    size = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        asyncio.run(fill(folder, size.questions, size.supports, size.people))
        database = folder / "roundtable.db"
        print(f"{size.questions:,} questions, {size.supports:,} supports, {size.people:,} profiles")
        print(f"database: {database.stat().st_size / 2**20:.0f} MiB\n")
        print("| export | seconds | peak memory, MiB | file, MiB |\n| --- | ---: | ---: | ---: |")
        for what in ("agenda", "questions", "participants", "log", "all"):
            for form in FORMATS:
                print(measured(folder, what, form), flush=True)


def measured(folder: Path, what: str, form: str) -> str:
    """A row of the report: one export in a process of its own."""
    output = folder / f"{what}-{form}"
    command = [sys.executable, "-m", "bot", "export", what, "--format", form, "-o", str(output)]
    started = time.perf_counter()
    child = os.posix_spawn(
        sys.executable, [*command, "--config", str(folder / "config.toml")], os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )  # fmt: skip
    _, status, used = os.wait4(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, command
    seconds = time.perf_counter() - started
    written = [output] if output.is_file() else list(output.iterdir())
    size = sum(path.stat().st_size for path in written) / 2**20
    return f"| {what}.{form} | {seconds:.1f} | {peak_mib(used):.0f} | {size:.1f} |"


def peak_mib(used: resource.struct_rusage) -> float:
    """The peak of resident memory; Linux counts KiB, macOS bytes."""
    return used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


async def fill(folder: Path, questions: int, supports: int, profiles: int) -> None:
    """An event that is live, with so much in it."""
    context = await opened(folder)
    try:
        for first in range(0, questions, BATCH):
            numbers = range(first, min(first + BATCH, questions))
            await context.write(partial(add_questions, numbers=numbers, people=profiles))
        each = max(1, supports // questions)
        for first in range(1, questions + 1, BATCH):
            ids = range(first, min(first + BATCH, questions + 1))
            await context.write(partial(add_supports, ids=ids, each=each))
        for number in range(profiles):
            person = Person(f"discord {1000 + number}", GUILD)
            await people.join(
                context, person, name=f"Person {number}", affiliation="An institute of some length",
                sector="academia", attendance="room" if number % 3 else "online",
                attribution="named",
            )  # fmt: skip
    finally:
        await context.database.close()


async def opened(folder: Path) -> Context:
    """The shipped event in a folder of its own, live."""
    text = Path("config.toml").read_text(encoding="utf-8")
    text = re.sub(r"^guild = 0\b", f"guild = {GUILD}", text, flags=re.MULTILINE)
    text = re.sub(r"^channels = \{.*\}", f"channels = {{ {PLACES} }}", text, flags=re.MULTILINE)
    (folder / "config.toml").write_text(text, encoding="utf-8")
    config = load(folder / "config.toml")
    database = await open_database(config.storage.path)
    context = Context(database, config, system_clock, Keyring(config.storage.keys))
    await load_configuration(context)
    await events.open_event(context, ORGANIZER, None, "now")
    await agenda.start(context, ORGANIZER)
    return context


def add_questions(tx: Transaction, numbers: range, people: int) -> None:
    """Questions with three lines of history each."""
    codes = ("HR", "ND", "WG", "WS")
    keys = ("human-rights", "non-discrimination", "whole-of-government", "whole-of-society")
    slug = tx.execute("SELECT slug FROM events WHERE id = 1").fetchone()[0]
    now = system_clock()
    for number in numbers:
        salt = os.urandom(16)
        code = Code(codes[number % 4], number // 4 + 1)
        asked = new_question(
            event_id=1, code=code, principle=keys[number % 4], text=WORDS * 3, salt=salt,
            review=True, shown=Shown("anonymous"), attendance="online", language="",
            asker=f"ASKER{number % people}", session="opening", now=now + number,
        )  # fmt: skip
        asked = move(move(asked, "approve", now + number), "close", now + number)
        question_store.add_question(
            tx, asked, sector_sealed=None, receipt_salt=salt, receipt_hash=salt, delivery=None
        )
        digest = wording_digest(salt, asked.text)
        for verb, before, after in (
            ("ask", "", "in_review"), ("approve", "in_review", "queued"),
            ("close", "queued", "not_reached"),
        ):  # fmt: skip
            log_store.add_entry(
                tx, 1, slug, at=now + number, role="moderator", code=str(code), move=verb,
                from_state=before, to_state=after, digest=digest,
            )  # fmt: skip


def add_supports(tx: Transaction, ids: range, each: int) -> None:
    """So many supporters for each of these questions."""
    for question_id in ids:
        for number in range(each):
            tx.execute(
                "INSERT INTO supports (question_id, supporter) VALUES (:id, :supporter)",
                id=question_id, supporter=f"SUPPORTER{number:017d}",
            )  # fmt: skip
        question_store.add_support(tx, question_id, each)


if __name__ == "__main__":
    main()
