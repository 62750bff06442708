"""Exports: exact bytes, whole files or none, beside a writer."""

import csv
import io
import json
import os
import resource
import subprocess
import sys

import openpyxl
import pytest

from bot.actions.exports import WHATS
from tests.builders import SLUG
from tests.cli.sentences import said

HOLD_THE_WRITER = """
import sqlite3, sys
connection = sqlite3.connect("roundtable.db", isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE questions SET text = 'not committed'")
print("held", flush=True)
sys.stdin.read()
"""


def small_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


@pytest.mark.parametrize(
    ("what", "form"),
    [*((what, "csv") for what in WHATS), ("questions", "json"), ("questions", "md")],
)
def test_output_file_equals_standard_output(roundtable, quick, home, what, form):
    to_stdout = roundtable("export", what, "--format", form)
    assert to_stdout.returncode == 0, to_stdout.stderr
    assert not to_stdout.stderr
    to_file = quick("export", what, "--format", form, "-o", "out")
    assert to_file.exit_code == 0
    assert (home / "out").read_bytes() == to_stdout.stdout
    assert "out: " in to_file.stdout


def test_csv_is_as_the_contract_says(quick):
    content = quick("export", "questions").stdout_bytes
    assert content.startswith(b"\xef\xbb\xbfevent,code,principle,")
    lines = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert content.count(b"\r\n") == len(lines) + 1
    assert [line["code"] for line in lines] == ["HR-1", "WS-1", "HR-2", "ND-1", "HR-3"]
    assert lines[0]["support"] == "3"
    assert lines[4]["text"].startswith("'=1+1")


def test_audience_reaches_the_table(quick):
    wholes = [
        json.loads(
            quick("export", "questions", "--format", "json", "--audience", audience).stdout_bytes
        )["questions"]
        for audience in ("internal", "public")
    ]
    assert [whole[4]["text"] for whole in wholes] == ["=1+1, is that a question?", ""]


def test_all_writes_each_record_into_a_folder(quick, home):
    result = quick("export", "all", "--event", SLUG, "--format", "json", "-o", "records")
    assert result.exit_code == 0, result.stderr
    names = sorted(path.name for path in (home / "records").iterdir())
    assert names == sorted(f"{what}.json" for what in (*WHATS, "picks"))
    alone = quick("export", "log", "--format", "json").stdout_bytes
    assert (home / "records" / "log.json").read_bytes() == alone
    assert quick("export", "all", "-o", "records").exit_code == 0
    assert len(list((home / "records").iterdir())) == 2 * (len(WHATS) + 1)


def test_all_as_a_workbook_is_one_file_in_the_folder(quick, home):
    assert quick("export", "all", "--format", "xlsx", "-o", "records").exit_code == 0
    (path,) = (home / "records").iterdir()
    book = openpyxl.load_workbook(path)
    assert (path.name, book.sheetnames) == ("all.xlsx", list(WHATS))
    heading, first, *_ = book["questions"].iter_rows(values_only=True)
    row = dict(zip(heading, first, strict=True))
    assert (row["code"], row["support"], row["submitted_at"].year) == ("HR-1", 3, 2022)
    assert [r[4].value for r in book["questions"]][5].startswith("'=1+1")


def test_workbook_of_all_may_be_named_itself(quick, home):
    done = quick("export", "all", "--format", "xlsx", "-o", "day.xlsx")
    assert done.exit_code == 0, done.stderr
    assert openpyxl.load_workbook(home / "day.xlsx").sheetnames == list(WHATS)
    assert done.stdout.startswith("day.xlsx: ")


@pytest.mark.parametrize("typed", [("all",), ("questions", "--format", "xlsx")])
def test_what_is_no_text_needs_a_path(quick, typed):
    result = quick("export", *typed)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "-o" in result.stderr


def test_missing_contact_key_refuses_participants_alone(quick, home):
    (path,) = (home / "keys").glob("*.contact.key")
    path.unlink()
    assert "is missing: put it back" in said(quick("export", "participants"))
    result = quick("export", "all", "-o", "records")
    assert result.exit_code == 0
    assert "participants has no rows" in result.stderr
    assert (home / "records" / "participants.csv").read_bytes().count(b"\n") == 1


def test_reading_goes_on_while_another_process_writes(roundtable, home):
    before = roundtable("export", "questions").stdout
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_THE_WRITER],
        cwd=home, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as writer:  # fmt: skip
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"held\n"
        assert roundtable("export", "questions").stdout == before
        assert roundtable("verify").returncode == 0
        assert roundtable("check").returncode == 0
        assert roundtable("backup", "copy.db").returncode == 0
        writer.communicate(b"")


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("nowhere/out.csv", "Cannot write nowhere/out.csv: there is no folder nowhere."),
        ("keys", "keys is a folder: name a file."),
        ("config.toml/out", "Cannot write config.toml/out: there is no folder config.toml."),
        ("/dev/full", "Cannot write /dev/full: No space left on device."),
    ],
)
def test_output_that_cannot_be_written_is_refused(roundtable, output, words):
    assert said(roundtable("export", "questions", "-o", output)) == words


def test_folder_that_cannot_be_written_is_refused(quick, home):
    assert "is a file: name a folder" in said(quick("export", "all", "-o", "config.toml"))
    assert "no folder nowhere" in said(quick("export", "all", "-o", "nowhere/records"))
    (home / "records" / "log.csv").mkdir(parents=True)
    assert "is a folder: name a file" in said(quick("export", "all", "-o", "records"))
    assert [path.name for path in (home / "records").iterdir()] == ["log.csv"]


@pytest.mark.parametrize("what", ["questions", "all"])
def test_failing_write_leaves_everything_as_it_was(roundtable, home, tamper, what):
    tamper("PRAGMA journal_mode = DELETE")  # reading writes nothing, so that writing fails alone
    if what == "questions":
        (home / "out").write_text("last week's")
    before = sorted(home.rglob("*"))
    words = said(roundtable("export", what, "-o", "out", preexec_fn=small_files))
    assert "File too large" in words
    assert sorted(home.rglob("*")) == before
    if what == "questions":
        assert (home / "out").read_text() == "last week's"


def test_link_stays_a_link(quick, home):
    (home / "elsewhere").mkdir()
    (home / "out").symlink_to(home / "elsewhere" / "out.csv")
    assert quick("export", "log", "-o", "out").exit_code == 0
    assert (home / "out").is_symlink()
    assert (home / "elsewhere" / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfevent,number")


def test_full_standard_output_is_one_sentence(roundtable):
    with open("/dev/full", "wb") as full:
        words = said(roundtable("export", "questions", stdout=full))
        assert words == "The system refuses: standard output: No space left on device."
        assert "No space left" in said(roundtable("verify", stdout=full))


@pytest.mark.parametrize("typed", [["export", "questions"], ["verify"], ["check"]])
def test_broken_pipe_is_one_sentence(roundtable, typed):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        words = said(roundtable(*typed, stdout=writing))
    finally:
        os.close(writing)
    assert words == "Whatever read the output has stopped: it is not whole."


def test_closed_standard_output_is_one_sentence(home):
    result = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m bot export log >&-"],
        cwd=home, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert "closed" in said(result)
