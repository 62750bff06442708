import pytest

from bot.actions import brief as actions


@pytest.mark.parametrize(
    ("form", "begins"),
    [("docx", b"PK"), ("pdf", b"%PDF-"), ("html", b"<!doctype html>"), ("md", b"*EDM Migration")],
)
def test_brief_is_written_beside_a_bot_that_may_run(quick, home, form, begins):
    done = quick("brief", "--format", form, "-o", f"brief.{form}")
    assert done.exit_code == 0, done.output
    assert (home / f"brief.{form}").read_bytes().startswith(begins)
    assert f"brief.{form}: the brief of from-promises-to-practice" in done.output
    assert not (home / "brief-annex.xlsx").exists()


def test_brief_goes_to_standard_output_where_it_is_text(quick):
    assert "HR\\-1" not in (out := quick("brief", "--format", "md").stdout)
    assert "# From promises to practice" in out
    assert quick("brief", "--format", "docx").exit_code == 2
    assert quick("brief", "--format", "odt", "-o", "x").exit_code == 2


def test_long_annex_stands_beside_the_brief(quick, home, monkeypatch):
    monkeypatch.setattr(actions, "ANNEX_MAX", 2)
    done = quick("brief", "--format", "md", "-o", "brief.md")
    assert done.exit_code == 0, done.output
    assert (home / "brief-annex.xlsx").read_bytes().startswith(b"PK")
    assert "every question with its outcome" in done.output
    assert "name a file with -o" in quick("brief", "--format", "md").output
