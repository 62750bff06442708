"""Whatever is changed behind the bot's back is found, one line each."""

import asyncio
import json
import os
import random
import re

import pytest

from bot.actions import curation, decisions, review
from bot.config import load
from tests.builders import HOUR, MODERATOR, ORGANIZER, SLUG, STARTS_AT, StillClock, running
from tests.cli.sentences import said

LAST = "(SELECT max(number) FROM log)"
PLANTED = [
    ("UPDATE log SET reason = 'Off tropic' WHERE reason = 'Off topic'", "was changed"),
    ("UPDATE log SET at = at + 1 WHERE number = 3", "log entry 3 was changed"),
    ("UPDATE log SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE number = 4",
     "log entry 5 does not follow the entry before it"),
    ("DELETE FROM log WHERE number = 4", "log entry 4 is missing"),
    ("DELETE FROM log WHERE number IN (4, 5)", "log entry 4 to 5 are missing"),
    ("DELETE FROM log WHERE code = 'ND-1'", "ND-1 is not in the log"),
    (f"DELETE FROM log WHERE number = {LAST}", "P-1 is open, and the log leaves it prepared"),
    ("UPDATE questions SET status = 'queued' WHERE code = 'HR-1'",
     "HR-1 is queued, and the log leaves it answered"),
    ("UPDATE questions SET status = 'queued' WHERE status = 'on_floor'", "a turn of it is open"),
    ("UPDATE questions SET text = 'Is that a question?' WHERE code = 'HR-3'",
     "HR-3 has another wording than the log's digest says"),
    ("UPDATE questions SET support = support + 1 WHERE code = 'HR-1'",
     "HR-1 has a support of 4, and 3 were counted"),
    ("DELETE FROM supports WHERE supporter = (SELECT max(supporter) FROM supports)",
     "HR-1 has a support of 3, and 2 were counted"),
    ("UPDATE tallies SET count = count + 2 WHERE status = 'queued'",
     "without a turn, and "),
    ("DELETE FROM tallies", "0 are tallied as "),
    ("INSERT INTO tallies VALUES (1, 'declined', 'gone', 'room', '', 1, 3)",
     "3 are tallied as declined gone room that had a turn, and 0 were counted"),
    ("UPDATE supports SET question_id = 999",
     "3 of supports refer to what is not there in questions"),
    ("UPDATE polls SET event_id = 9 WHERE code = 'P-2'",
     "of polls (2) refer to what is not there in events"),
    ("UPDATE questions SET code = 'HR-9' WHERE code = 'HR-1'",
     "HR-9 should be HR-1 by its principle and number"),
    ("UPDATE questions SET code = 'hr-1' WHERE code = 'HR-2'", "HR-1 is the code of 2 questions"),
    ("UPDATE numbers SET last = 2 WHERE letters = 'HR'", "HR-3 has a number that was never given"),
    ("DELETE FROM questions WHERE code = 'HR-3'",
     "HR-3 is in the log, and there is no such question"),
    ("UPDATE turns SET number = 5 WHERE number = 2", "turn 5 stands where turn 2 should"),
    ("DELETE FROM turns WHERE number = 1", "HR-1 has 0 turns, and the log gave it 1"),
    ("UPDATE turns SET done_at = taken_at", "on_floor, and no turn of it is open"),
    ("UPDATE events SET state = 'closed'", "the event is closed, and the log leaves it live"),
    ("UPDATE polls SET status = 'closed' WHERE code = 'P-1'",
     "P-1 is closed, and the log leaves it open"),
]  # fmt: skip


def head(result):
    return result.stdout.strip().rpartition(" ")[2]


def test_sound_records_are_told_in_one_line(quick):
    result = quick("verify")
    assert result.exit_code == 0, result.stdout
    assert result.stdout.startswith(f"{SLUG}: sound; 5 questions, 2 turns, log ")
    assert len(result.stdout.splitlines()) == 1
    assert not result.stderr


def test_sound_records_are_told_as_a_process(roundtable):
    result = roundtable("verify", "--event", SLUG)
    assert result.returncode == 0
    assert b"sound" in result.stdout


def test_progress_is_shown_on_a_terminal_and_nowhere_else(roundtable):
    terminal, its_end = os.openpty()
    try:
        result = roundtable("verify", stderr=its_end, environment={"TERM": "xterm"})
        assert b"Verifying" in os.read(terminal, 10_000)
    finally:
        os.close(terminal)
        os.close(its_end)
    assert result.stdout == roundtable("verify").stdout


@pytest.mark.parametrize(("planted", "found"), PLANTED, ids=[found for _, found in PLANTED])
def test_planted_corruption_is_found(quick, tamper, planted, found):
    tamper("PRAGMA foreign_keys = OFF", planted)
    result = quick("verify")
    assert re.search(r"is not sound: \d+ things? (is|are) wrong", said(result))
    assert any(found in line for line in result.stdout.splitlines()), result.stdout
    assert "sound;" not in result.stdout


def test_move_that_does_not_exist_is_found(quick, tamper):
    tamper(
        "UPDATE log SET move = 'answered', to_state = 'answered' WHERE move = 'decline'",
        "UPDATE questions SET status = 'answered' WHERE code = 'HR-3'",
    )
    result = quick("verify")
    assert "(answered) leads HR-3 from in_review to answered, which no such move" in result.stdout
    tamper("UPDATE log SET from_state = 'queued' WHERE move = 'answered' AND code = 'HR-3'")
    assert "leads HR-3 from queued, and it was in_review" in quick("verify").stdout


def test_posted_head_is_compared(quick, tamper):
    posted = head(quick("verify"))
    length, last = posted.split(":")
    assert quick("verify", "--head", posted).exit_code == 0
    assert quick("verify", "--head", posted.upper()).exit_code == 0
    other = f"{length}:{'0' * 64}"
    assert (
        f"log entry {length} is not the one whose hash was posted"
        in quick("verify", "--head", other).stdout
    )
    longer = f"{int(length) + 1}:{last}"
    words = f"the log has {length} entries, and {int(length) + 1} were posted"
    assert words in quick("verify", "--head", longer).stdout


def test_log_may_have_grown_since_its_head_was_posted(quick):
    log = json.loads(quick("export", "log", "--format", "json").stdout)["log"]
    posted = f"{log[-3]['number']}:{log[-3]['hash']}"
    assert quick("verify", "--head", posted).exit_code == 0


def test_shortened_log_is_found_by_its_posted_head(quick, tamper):
    posted = head(quick("verify"))
    tamper(
        f"DELETE FROM log WHERE number = {LAST}",
        "UPDATE polls SET status = 'prepared' WHERE code = 'P-1'",
    )
    assert quick("verify").exit_code == 0, "a shorter log is sound in itself"
    assert "entries, and" in quick("verify", "--head", posted).stdout


def test_moves_that_go_back_are_sound(quick, home):
    async def decide():
        clock = StillClock(STARTS_AT + HOUR)
        async with running(load(home / "config.toml"), clock) as context:
            await curation.merge(context, MODERATOR, "HR-2", "WS-1")
            await curation.unmerge(context, MODERATOR, "HR-2")
            await curation.merge(context, MODERATOR, "HR-2", "WS-1")
            await decisions.undo(context, MODERATOR)
            await curation.reword(context, MODERATOR, "HR-2", "Who waits, and how long?", "en")
            await curation.reassign(context, MODERATOR, "HR-2", "WS")
            await review.decide(context, MODERATOR, "ND-1", "approve")
            await decisions.undo(context, MODERATOR)
            await review.decide(context, MODERATOR, "HR-3", "reopen", "It was a question.")
            await curation.redact(context, ORGANIZER, "HR-3")

    asyncio.run(decide())
    result = quick("verify")
    assert result.exit_code == 0, result.stdout


@pytest.mark.parametrize("seed", range(12))
def test_damaged_file_is_found_and_told_line_by_line(quick, home, seed):
    path = home / "roundtable.db"
    content = bytearray(path.read_bytes())
    pages = len(content) // 4096
    page = random.Random(seed).randrange(1, pages)
    content[page * 4096 : (page + 1) * 4096] = bytes([0xA5]) * 4096
    path.write_bytes(content)
    result = quick("verify")
    said(result)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.stdout


def test_truncated_file_is_found(quick, home):
    path = home / "roundtable.db"
    path.write_bytes(path.read_bytes()[: 4096 * 5])
    said(quick("verify"))
