"""`roundtable import-agenda`, as an organizer types it."""

import os
import pty
import re
import sys
import time
import tomllib

import pytest

from tests.builders import ROOT
from tests.cli.sentences import said
from tests.imports.agendas import (
    OF_EACH_KIND,
    calendar,
    indico,
    indico_entry,
    schedule_event,
    schedule_json,
    vevent,
    vtimezone,
)

DOCS = ROOT / "docs" / "agendas.md"
DOUBTFUL = calendar(vevent(1, start="DTSTART;TZID=GMT+1:20261103T150000"))


def blocks(language):
    return re.findall(
        rf"^```{language}\b[^\n]*\n(.*?)^```$", DOCS.read_text(), re.MULTILINE | re.DOTALL
    )


def test_example_of_the_docs_is_what_happens(quick, home):
    (ics,), (toml,), (lines,) = blocks("ics"), blocks("toml"), blocks("text")
    (home / "agenda.ics").write_text(ics)
    result = quick("import-agenda", "agenda.ics")
    assert result.exit_code == 0
    assert result.stdout == toml
    assert result.stderr == lines
    (typed,) = (line for block in blocks("sh") for line in block.splitlines())
    assert quick(*typed.split()[1:]).stdout == toml


def pasted(home, toml):
    """The configuration with these sessions instead of its own."""
    text = (home / "config.toml").read_text(encoding="utf-8")
    first = text.index("[[events.sessions]]")  # the polls, which name sessions, go too
    path = home / "pasted.toml"
    path.write_text(text[:first] + toml, encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", OF_EACH_KIND)
def test_what_is_printed_passes_check(roundtable, quick, home, kind):
    (home / "agenda").write_bytes(OF_EACH_KIND[kind])
    result = roundtable("import-agenda", "agenda")
    assert result.returncode == 0, result.stderr
    sessions = tomllib.loads(result.stdout.decode())["events"]["sessions"]
    assert len(sessions) > 1
    path = pasted(home, result.stdout.decode())
    checked = quick("check", "--config", path.name)
    assert re.search(rf"^ok +configuration .*{len(sessions)} sessions", checked.stdout, re.M), (
        checked.stdout
    )


def test_odd_words_survive_the_way(quick, home):
    title = 'Quotes " and \\ and é 中文 العربية # = [x]'
    raw = calendar(vevent(1, title=title.replace("\\", "\\\\")), vevent(2, title="中文",
                   start="DTSTART:20261103T160000"))  # fmt: skip
    (home / "agenda.ics").write_bytes(raw)
    result = quick("import-agenda", "agenda.ics", "-o", "sessions.toml")
    assert result.stdout == "sessions.toml: 2 sessions\n"
    written = tomllib.loads((home / "sessions.toml").read_text(encoding="utf-8"))
    assert [each["title"] for each in written["events"]["sessions"]] == [title, "中文"]
    assert written["events"]["sessions"][1]["key"] == "session"


def test_speakers_of_the_configuration_go_by_key_and_others_are_named(quick, home):
    people = [{"name": name} for name in ("Heaven Crawley", "Ada\nLovelace = 1")]
    days = [{"date": "2026-11-03", "events": [schedule_event(persons=people)]}]
    (home / "a.json").write_bytes(schedule_json(days))
    result = quick("import-agenda", "a.json")
    assert 'speakers = ["crawley"]' in result.stdout
    assert "# Speakers, not yet in the configuration: Ada Lovelace = 1\n" in result.stdout
    assert "only in comments: Ada Lovelace = 1." in result.stderr


def test_timezone_that_is_not_the_events_is_said(quick, home):
    (home / "a.json").write_bytes(indico(indico_entry("Opening", "15:00", "15:10")))
    result = quick("import-agenda", "a.json", "--timezone", "Europe/London")
    assert "start = 2026-11-03T14:00:00" in result.stdout
    assert 'is in Europe/Zurich: write timezone = "Europe/London" there' in result.stderr


def test_without_a_configuration_the_timezone_must_be_given(quick, home):
    (home / "config.toml").unlink()
    (home / "a.ics").write_bytes(calendar(vevent(1)))
    assert "config.toml: cannot be read" in said(quick("import-agenda", "a.ics"))
    result = quick("import-agenda", "a.ics", "--timezone", "Europe/Zurich")
    assert result.exit_code == 0
    assert "start = 2026-11-03T15:00:00" in result.stdout


def test_doubtful_offset_is_refused_without_a_terminal(roundtable, home):
    (home / "a.ics").write_bytes(DOUBTFUL)
    words = said(roundtable("import-agenda", "a.ics"))
    assert words == (
        'It is not certain when "Item 1" (2026-11-03 15:00) is: "GMT+1" names no timezone, and its'
        " definition is missing. Say with --timezone in which timezone it is meant."
    )
    answered = roundtable("import-agenda", "a.ics", "--timezone", "Europe/Zurich")
    assert b"start = 2026-11-03T15:00:00" in answered.stdout
    assert b"had an uncertain timezone: taken as Europe/Zurich" in answered.stderr


def test_doubtful_offset_is_asked_for_at_a_terminal(home):
    (home / "a.ics").write_bytes(DOUBTFUL)
    child, terminal = pty.fork()
    if not child:
        os.chdir(home)
        os.environ["PYTHONPATH"] = str(ROOT)
        os.execv(sys.executable, [sys.executable, "-m", "bot", "import-agenda", "a.ics",
                                  "-o", "a.toml"])  # fmt: skip
    heard = b""
    for typed in (b"Mars\n", b"Europe/London\n"):
        while not heard.rstrip().endswith(b"[Europe/Zurich]"):
            heard += os.read(terminal, 4096)
        os.write(terminal, typed)
        heard += b"|"
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(terminal)
    assert b'"Mars" is no IANA timezone' in heard
    assert "start = 2026-11-03T16:00:00" in (home / "a.toml").read_text()


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (["missing.ics"], "missing.ics cannot be read: No such file or directory."),
        (["keys"], "keys cannot be read: Is a directory."),
        (["roundtable.db"], "roundtable.db cannot be taken: it is a database."),
        (["empty.ics"], "empty.ics holds no entry that can be a session."),
        (["a.ics", "--day", "2026-11-04"],
         "a.ics cannot be taken: it has nothing on 2026-11-04; there are entries on 2026-11-03."),
        (["a.ics", "--room", "B"],
         'a.ics cannot be taken: it has nothing in "B"; it names no rooms.'),
        (["a.ics", "--event", "another"], 'There is no event "another" in the configuration'),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_is_refused(quick, home, typed, why):
    (home / "a.ics").write_bytes(calendar(vevent(1)))
    (home / "empty.ics").write_bytes(calendar(vevent(1, start="DTSTART:20261103")))
    result = quick("import-agenda", *typed)
    assert result.exit_code == 1
    assert why in result.stderr.splitlines()[-1]
    assert result.stdout == ""


@pytest.mark.parametrize(
    "typed", [[], ["a.ics", "--timezone", "Mars"], ["a.ics", "--day", "tomorrow"]]
)
def test_wrong_usage_is_2(quick, home, typed):
    result = quick("import-agenda", *typed)
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr


def test_huge_file_is_refused_at_once(roundtable, home):
    entry = vevent(1).encode() + b"\n"
    (home / "huge.ics").write_bytes(b"BEGIN:VCALENDAR\n" + entry * (20_000_000 // len(entry)))
    began = time.monotonic()
    words = said(roundtable("import-agenda", "huge.ics"))
    assert words == "huge.ics cannot be taken: it is larger than 10,000,000 bytes: no agenda is."
    assert time.monotonic() - began < 30


def test_definition_that_contradicts_its_name_is_asked_about(quick, home):
    start = "DTSTART;TZID=Europe/Zurich:20261103T150000"
    raw = calendar(vtimezone("Europe/Zurich", "+0300"), vevent(1, start=start))
    (home / "a.ics").write_bytes(raw)
    assert "by the file's own definition" in said(quick("import-agenda", "a.ics"))


def test_running_bot_does_not_load_the_libraries(roundtable):
    """They are for this command alone: `run` neither starts later nor grows for them."""
    import subprocess

    program = (
        "import sys, bot.cli.app, bot.cli.run, bot.client\n"
        "print([name for name in ('icalendar', 'recurring_ical_events', 'defusedxml', 'dateutil',"
        " 'bot.imports') if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout == "[]\n"
