import pytest


@pytest.mark.parametrize("which", ["announcement", "report"])
@pytest.mark.parametrize(("form", "begins"), [("html", b"<!doctype html>"), ("md", b"*EDM")])
def test_page_is_written_beside_a_bot_that_may_run(quick, home, which, form, begins):
    done = quick("page", which, "--format", form, "-o", f"page.{form}")
    assert done.exit_code == 0, done.output
    assert (home / f"page.{form}").read_bytes().startswith(begins)
    assert f"page.{form}: the {which} of from-promises-to-practice" in done.output


def test_page_goes_to_standard_output(quick):
    assert "# From promises to practice" in quick("page", "announcement", "--format", "md").stdout


def test_announcement_needs_no_database_and_leaves_none(quick, home):
    for path in home.glob("roundtable.db*"):
        path.unlink()
    before = sorted(path.name for path in home.rglob("*"))
    done = quick("page", "announcement", "--format", "md")
    assert done.exit_code == 0, done.output
    assert "## Programme" in done.stdout
    assert sorted(path.name for path in home.rglob("*")) == before
    done = quick("page", "report")
    assert done.exit_code == 1
    assert len(done.stderr.strip().splitlines()) == 1


def test_other_pages_and_formats_are_wrong_usage(quick):
    assert quick("page", "invitation").exit_code == 2
    assert quick("page", "report", "--format", "pdf").exit_code == 2
    assert quick("page").exit_code == 2
