"""Exit statuses and the one sentence of every no."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from bot.actions import exports
from tests.builders import ROOT
from tests.cli.sentences import said

COMMANDS = ("run", "rehearse", "check", "export", "backup", "verify", "destroy-keys")
READING = (["export", "questions"], ["backup", "copy.db"], ["verify"])


def test_help_names_every_command(roundtable):
    result = roundtable("--help")
    assert result.returncode == 0
    for command in (*COMMANDS, "import-agenda"):
        assert re.search(rf"^  {command}  ", result.stdout.decode(), re.MULTILINE)
    said = result.stdout.decode().partition("Commands:")[2]
    assert "..." not in said, "what a command does is said whole"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_names_the_configuration(quick, command):
    result = quick(command, "--help")
    assert result.exit_code == 0
    assert "--config" in result.stdout
    assert "config.toml" in result.stdout


@pytest.mark.parametrize(
    "typed",
    [
        [],
        ["nothing"],
        ["export"],
        ["export", "nothing"],
        ["export", "questions", "--format", "docx"],
        ["export", "questions", "--audience", "everybody"],
        ["export", "all"],
        ["export", "log", "--nothing"],
        ["backup"],
        ["verify", "--head", "12"],
        ["verify", "--head", "12:abc"],
        ["rehearse", "--people", "0"],
        ["rehearse", "--seed", "x"],
    ],
)
def test_wrong_usage_is_2(quick, typed):
    result = quick(*typed)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr + result.stdout
    assert "Traceback" not in result.stderr


def test_wrong_usage_is_2_as_a_process(roundtable):
    result = roundtable("export", "nothing")
    assert result.returncode == 2
    assert b"'nothing' is not one of questions, turns" in result.stderr
    assert not result.stdout


def test_every_record_that_discord_exports_can_be_typed():
    assert set(exports.TABLES) == set(exports.WHATS)


@pytest.mark.parametrize("typed", [["run"], ["check"], *READING])
def test_missing_configuration_is_refused(roundtable, typed):
    words = said(roundtable(*typed, "--config", "elsewhere.toml"))
    assert (
        words == "elsewhere.toml: cannot be read: No such file or directory; expected a TOML file"
    )


def test_mistake_in_the_configuration_is_one_line(roundtable, home):
    path = home / "config.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("length_min = 10", "length_min = 0"))
    words = said(roundtable("check"))
    assert "events[0].questions.length_min is 0; expected a whole number from 1" in words


def test_run_without_a_token_is_refused(roundtable):
    assert "DISCORD_TOKEN is not set" in said(roundtable("run"))


@pytest.mark.parametrize("typed", READING)
def test_missing_database_is_refused(quick, home, typed):
    (home / "roundtable.db").unlink()
    assert "There is no database at" in said(quick(*typed))
    assert not (home / "roundtable.db").exists()
    assert not (home / "copy.db").exists()


@pytest.mark.parametrize("typed", READING)
def test_newer_database_is_refused(quick, tamper, typed):
    tamper("PRAGMA user_version = 99")
    assert "was written by a newer Roundtable (schema 99" in said(quick(*typed))


@pytest.mark.parametrize("typed", READING)
def test_file_that_is_no_database_is_refused(quick, home, typed):
    (home / "roundtable.db").write_bytes(b"Dear colleagues, " * 1000)
    assert "file is not a database" in said(quick(*typed))


@pytest.mark.parametrize("typed", READING)
def test_empty_database_is_refused(quick, home, typed):
    (home / "roundtable.db").write_bytes(b"")
    assert "is empty" in said(quick(*typed))


@pytest.mark.parametrize("typed", READING)
def test_somebody_elses_database_is_refused(quick, home, typed):
    (home / "roundtable.db").unlink()
    with closing(sqlite3.connect(home / "roundtable.db")) as connection:
        connection.execute("CREATE TABLE stamps (year INTEGER)")
    assert "not one of Roundtable's" in said(quick(*typed))


@pytest.mark.parametrize("typed", READING)
def test_folder_where_the_database_should_be_is_refused(quick, home, typed):
    (home / "roundtable.db").unlink()
    (home / "roundtable.db").mkdir()
    said(quick(*typed))


def test_unknown_event_is_refused(quick):
    words = said(quick("export", "log", "--event", "another"))
    assert words == (
        'There is no event "another" in the configuration; expected from-promises-to-practice.'
    )
    assert 'There is no event "another"' in said(quick("verify", "--event", "another"))


def two_events(home):
    path = home / "config.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index("[[events]]\nslug")
    second = re.sub(r"^guild = \d+", "guild = 7", text[start:], flags=re.MULTILINE)
    second = second.replace('"from-promises-to-practice"', '"second"', 1)
    path.write_text(f"{text}\n{second}", encoding="utf-8")


def test_event_must_be_named_where_there_are_several(quick, home):
    two_events(home)
    words = said(quick("export", "log"))
    assert words == (
        "There are several events: name one with --event"
        " (one of from-promises-to-practice, second)."
    )
    assert quick("export", "log", "--event", "from-promises-to-practice").exit_code == 0


def test_event_that_the_bot_never_brought_into_the_database_is_refused(quick, home):
    two_events(home)
    assert 'There is no event "second" in' in said(quick("export", "log", "--event", "second"))


def test_rehearsal_is_loaded_by_name(home, tmp_path):
    """What stands in its place here says what it was given, and its status is the command's."""
    package = tmp_path / "stand-in" / "rehearsal"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "play.py").write_text(
        "def rehearse(config_path, **given):\n    print(config_path, given)\n    return 1\n"
    )
    shutil.copytree(ROOT / "bot", package.parent / "bot")
    typed = ["rehearse", "--seed=8", "--people=3", "--restart", "-o", "out", "--config=c.toml"]
    result = subprocess.run(
        [sys.executable, "-m", "bot", *typed],
        cwd=package.parent, capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "PYTHONPATH": str(package.parent)},
    )  # fmt: skip
    assert result.returncode == 1, result.stderr
    assert result.stdout.startswith(
        "c.toml {'seed': 8, 'people': 3, 'scene': 'calm', 'restart': True,"
    )
    (package / "play.py").unlink()
    result = subprocess.run(
        [sys.executable, "-m", "bot", "rehearse"],
        cwd=package.parent, capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "PYTHONPATH": str(package.parent)},
    )  # fmt: skip
    assert "rehearsal.play is missing" in said(result)
