"""`roundtable import-registrations`: a list in, codes out, beside a bot that runs."""

import csv
import io

from tests.cli.sentences import said

LIST = "Name;Organisation;E-mail\nAmina Diallo;Sahel;amina@example.org\n=Bo;;bo@example.org\n"


def table(text):
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"))))


def test_codes_come_out_and_are_the_same_next_time(quick, home):
    (home / "list.csv").write_text(LIST, "cp1252")
    first = quick("import-registrations", "list.csv")
    assert first.exit_code == 0, first.stderr
    rows = table(first.stdout)
    assert [row["email"] for row in rows] == ["amina@example.org", "bo@example.org"]
    assert rows[1]["name"] == "'=Bo"  # no formula to a spreadsheet
    assert "2 people, 2 new" in first.stderr
    (home / "list.csv").write_text(LIST + "Cy;;cy@example.org\n")
    again = quick("import-registrations", "list.csv", "-o", "codes.csv")
    assert again.stdout == "codes.csv: 3 people, 1 new\n"
    assert (home / "codes.csv").stat().st_mode & 0o077 == 0
    written = table((home / "codes.csv").read_text("utf-8"))
    assert written[:2] == rows
    assert quick("verify").exit_code == 0


def test_wrong_lines_are_each_told_and_nobody_is_taken_in(quick, home):
    (home / "list.csv").write_text(LIST + ";;nobody@example.org\nCy;;cy\n")
    result = quick("import-registrations", "list.csv", "-o", "codes.csv")
    lines = result.stderr.splitlines()
    assert result.exit_code == 1
    assert lines[0] == "list.csv, line 4: there is no name."
    assert lines[1].startswith('list.csv, line 5: "cy" is no e-mail address')
    assert lines[2].startswith("2 lines are wrong, so nobody was imported")
    assert not (home / "codes.csv").exists()
    (home / "list.csv").write_text(LIST)
    assert "2 people, 2 new" in quick("import-registrations", "list.csv").stderr


def test_file_that_cannot_be_taken_is_refused_in_one_sentence(quick, home):
    assert "cannot be read" in said(quick("import-registrations", "nowhere.csv"))
    (home / "list.csv").write_text("name,e-mail\n")
    assert "lists nobody" in said(quick("import-registrations", "list.csv"))
    (home / "list.csv").write_text("a,b\n1,2\n")
    assert 'no column "email"' in said(quick("import-registrations", "list.csv"))


def test_where_no_bot_ran_nothing_is_made(quick, home, tmp_path):
    (home / "list.csv").write_text(LIST)
    there = {"ROUNDTABLE_STORAGE__PATH": str(tmp_path / "none.db")}
    words = said(quick("import-registrations", "list.csv", environment=there))
    assert "has the bot run here yet" in words
    assert not (tmp_path / "none.db").exists()
