"""`roundtable new-event`: what it writes can be put below the configuration as it is."""

import tomllib

import pytest

from bot.clock import system_clock
from bot.config import load
from bot.config.writing import written_event
from tests.builders import SLUG
from tests.cli.sentences import said

ODD = (
    'A "quoted" \\ line \x7f = [x]\nwith another, “of words” that go on and on '
    + "word " * 40
    + "\n"
)


def appended(home, text):
    path = home / "config.toml"
    path.write_text(path.read_text("utf-8") + "\n" + text, encoding="utf-8")
    return load(path)


def test_what_is_written_validates_below_the_configuration(quick, home):
    result = quick("new-event", "--from", SLUG)
    assert result.exit_code == 0, result.stderr
    config = appended(home, result.stdout)
    before, after = config.events
    assert (after.slug, after.number) == (f"{SLUG}-2", 2)
    assert (after.guild, after.channels, after.roles) == (
        before.guild,
        before.channels,
        before.roles,
    )
    for name in ("title", "summary", "principles", "speakers", "polls", "questions", "selection",
                 "privacy", "milestones", "audience", "footnotes", "addressees"):  # fmt: skip
        assert getattr(after, name) == getattr(before, name), name
    assert [s.key for s in after.sessions] == [s.key for s in before.sessions]
    moved = {b.start - a.start for a, b in zip(before.sessions, after.sessions, strict=True)}
    assert len(moved) == 1
    (by,) = moved
    assert by.days % 7 == 0
    assert by.seconds == 0
    assert after.starts_at.timestamp() * 1000 > system_clock()
    assert f"{SLUG}-2 draft" in quick("check").stdout


def test_third_event_has_its_own_number_and_day(quick, home):
    appended(home, quick("new-event", "--from", SLUG).stdout)
    result = quick(
        "new-event", "--from", f"{SLUG}-2", "--start", "2031-05-06T09:30", "-o", "third.toml"
    )
    assert result.stdout == f"third.toml: event 3, {SLUG}-3, 2031-05-06\n"
    third = appended(home, (home / "third.toml").read_text("utf-8")).events[2]
    assert third.sessions[0].start.isoformat() == "2031-05-06T09:30:00"


def test_event_that_is_not_there_is_refused(quick):
    assert 'no event "nowhere"' in said(quick("new-event", "--from", "nowhere"))
    assert quick("new-event").exit_code == 2


@pytest.mark.parametrize("words", [ODD, "x" * 300, " ".join(["a"] * 200), "tail  two\nspaces  \\"])
def test_whatever_is_written_is_read_as_it_was(words):
    event = {
        "slug": "s", "title": {"en": words, "zh-x y": words}, "flag": True, "many": [words, words],
        "links": {"a": words}, "sessions": [{"key": "a", "title": words}, {"key": "b"}],
        "brief": {"background": [{"text": {"en": words}}]}, "empty": [], "none": {},
    }  # fmt: skip
    written = written_event(event, {"slug": "Look!", "sessions": "Once."}, "Heading")
    assert tomllib.loads(written) == {"events": [event]}
    assert written.count("# Once.") == 1
