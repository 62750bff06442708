"""The backup: whole, new, for nobody else to read."""

import resource
import stat

from tests.cli.sentences import said

LIMIT = 100_000  # more than SQLite needs to read, less than the copy


def small_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT))


def test_backup_opens_and_verifies(quick, home):
    result = quick("backup", "copy.db")
    assert result.exit_code == 0, result.stderr
    copy = home / "copy.db"
    assert result.stdout == f"copy.db: {copy.stat().st_size:,} bytes\n"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    there = {"ROUNDTABLE_STORAGE__PATH": str(copy)}
    own, copied = quick("verify"), quick("verify", environment=there)
    assert copied.exit_code == 0
    assert copied.stdout == own.stdout
    exported = [quick("export", "log", environment=env).stdout for env in ({}, there)]
    assert exported[0] == exported[1]


def test_backup_never_overwrites(quick, home):
    (home / "copy.db").write_text("last week's")
    assert said(quick("backup", "copy.db")) == ("copy.db is there already: name another file.")
    assert (home / "copy.db").read_text() == "last week's"
    assert "is there already" in said(quick("backup", "roundtable.db"))
    (home / "dangling").symlink_to("nowhere")
    assert "is there already" in said(quick("backup", "dangling"))
    assert "is a folder" in said(quick("backup", "keys"))
    assert "no folder nowhere" in said(quick("backup", "nowhere/copy.db"))


def test_failing_backup_leaves_no_half_file(roundtable, home):
    roundtable("verify")
    before = sorted(home.rglob("*"))
    assert (home / "roundtable.db").stat().st_size > LIMIT
    words = said(roundtable("backup", "copy.db", preexec_fn=small_files))
    assert "Cannot copy" in words
    assert "copy.db" in words
    assert sorted(home.rglob("*")) == before
