import copy
import os
import pickle
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.config import Config, ConfigError, Event, Text, load, parse_duration

SHIPPED = Path(__file__).parents[1] / "config.toml"
BASE = """
[discord]
[storage]
[screen]
[series]
slug = "series"
title = "The Series"
[[events]]
slug = "first"
number = 1
title = "The First"
timezone = "Europe/Zurich"
languages = ["en", "fr"]
guild = 0
channels = { announcements = 0, questions = 0, moderators = 0, stage = 0 }
audience = [{ name = "Member States", sector = "government" }]
milestones = [{ title = "Forum", date = 2022-05-17, url = "" }]
[events.tags]
[events.links]
[events.questions]
length_min = 10
length_max = 500
[events.selection]
[events.reminders]
[events.privacy]
[events.brief]
[[events.principles]]
key = "human-rights"
code = "HR"
title = "Human rights"
[[events.principles]]
key = "society"
code = "WS"
title = "Society"
[[events.speakers]]
key = "crawley"
name = "Heaven Crawley"
[[events.speakers]]
key = "gois"
name = "William Gois"
[[events.sessions]]
key = "opening"
title = "Opening"
start = 2022-11-03T15:00:00
duration = "10m"
[[events.sessions]]
key = "panel"
title = "Panel"
start = 2022-11-03T15:10:00
duration = "1h"
speakers = ["crawley"]
principles = ["society"]
[[events.polls]]
key = "gap"
question = "Where?"
options = ["Here", "There"]
"""
TWIN = "[[events]]" + BASE.split("[[events]]")[1]


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch):
    for name in os.environ:
        if name.upper().startswith("ROUNDTABLE_"):
            monkeypatch.delenv(name)


@pytest.fixture
def read(tmp_path):
    def write_and_load(text: str) -> Config:
        path = tmp_path / "config.toml"
        path.write_text(text, encoding="utf-8")
        return load(path)

    return write_and_load


def edited(old: str, new: str) -> str:
    assert BASE.count(old) >= 1, old
    return BASE.replace(old, new, 1)


def refused(read, text: str) -> str:
    """The line about the mistake, which is one line and names the file."""
    with pytest.raises(ConfigError) as found:
        read(text)
    line = str(found.value)
    assert line.splitlines() == [line]
    assert line.startswith("config.toml: ")
    return line.removeprefix("config.toml: ")


def under(table: str, addition: str) -> tuple[str, str]:
    """The edit that adds lines to a table."""
    return f"{table}\n", f"{table}\n{addition}\n"


MISTAKES: list[tuple[Any, ...]] = [
    # Tables and keys
    (("[discord]", "tittle = 1\n[discord]"), 'tittle is 1, and no key of that name is known'),
    (under("[screen]", "prot = 80"), 'screen.prot is 80', 'expected the key "port"'),
    (under("[screen]", "x = 80"), "one of the keys enabled, host, port, proxy_header, public_url"),
    (under("[events.tags]", "x = 1"), "events[0].tags.x is 1"),
    (('key = "gap"', 'key = "gap"\nx = 1'), "events[0].polls[0].x is 1"),
    (("[series]", "[searies]"), 'searies is', 'expected the key "series" (and 1 more)'),
    (('slug = "series"', ""), "series.slug is missing; expected a name of 1 to 63"),
    (('timezone = "Europe/Zurich"', ""), "events[0].timezone is missing", "IANA"),
    (('code = "HR"', ""), "events[0].principles[0].code is missing", "capital letters"),
    (("start = 2022-11-03T15:00:00", ""), "events[0].sessions[0].start is missing"),
    (("[[events]]", "[events]"), "events is", "expected a list"),
    (("guild = 0", "guild = 0\nroles = 5"), "events[0].roles is 5; expected a table"),
    # The token
    (under("[discord]", 'token = "s3cr3t"'), "discord.token", "DISCORD_TOKEN"),
    (("[discord]", 'token = "s3cr3t"\n[discord]'), "token is no place", "DISCORD_TOKEN"),
    (("guild = 0", 'guild = 0\nbot_token = "s3cr3t"'), "events[0].bot_token", "DISCORD_TOKEN"),
    # [discord], [storage], [screen]
    (under("[discord]", 'api_base = "discord.com"'), "discord.api_base", "http"),
    (under("[discord]", 'api_base = "ftp://discord.com"'), "discord.api_base", "http"),
    (under("[discord]", "shard_count = 0"), "discord.shard_count is 0", "from 1 to"),
    (under("[discord]", "shard_ids = [0]"), "discord.shard_ids[0] is 0", "not given"),
    (under("[discord]", "shard_count = 2\nshard_ids = [1, 2]"), "shard_ids[1] is 2", "is 2"),
    (under("[discord]", "shard_count = 2\nshard_ids = []"), "shard_ids is []", "1 to"),
    (under("[discord]", "shard_count = 2\nshard_ids = [1, 1]"), "shard_ids is [1, 1]", "twice"),
    (under("[storage]", 'path = ""'), 'storage.path is ""; expected the path'),
    (under("[storage]", "keys = 5"), "storage.keys is 5; expected the path"),
    (under("[screen]", 'enabled = "yes"'), 'screen.enabled is "yes"; expected true or false'),
    (under("[screen]", "enabled = 1"), "screen.enabled is 1; expected true or false"),
    (under("[screen]", 'host = ""'), 'screen.host is ""'),
    (under("[screen]", 'host = "http://x"'), "screen.host is", "host name or an IP address"),
    (under("[screen]", 'host = "127.0.0.256"'), "screen.host is", "IP address"),
    (under("[screen]", "port = 0"), "screen.port is 0; expected a whole number from 1 to 65535"),
    (under("[screen]", "port = 65536"), "screen.port is 65536"),
    (under("[screen]", 'port = "8080"'), 'screen.port is "8080"; expected a whole number'),
    (under("[screen]", "port = true"), "screen.port is true; expected a whole number"),
    (under("[screen]", "port = 80.0"), "screen.port is 80.0; expected a whole number"),
    (under("[screen]", 'proxy_header = "A: b"'), "screen.proxy_header", "name of a header"),
    (under("[screen]", 'public_url = ""'), "screen.public_url", "http"),
    (under("[screen]", 'public_url = "http://x:99999"'), "screen.public_url"),
    (under("[screen]", 'public_url = "http://a b"'), "screen.public_url"),
    # [series] and the event's own keys
    (('slug = "series"', 'slug = "Series"'), 'series.slug is "Series"', "small letters"),
    (('slug = "first"', f'slug = "{"a" * 64}"'), "events[0].slug", "1 to 63"),
    (('slug = "first"', 'slug = "-a"'), 'events[0].slug is "-a"'),
    (('title = "The Series"', 'title = ""'), 'series.title is ""', "1 to 256", "it has 0"),
    (("number = 1", "number = 0"), "events[0].number is 0"),
    (("number = 1", 'number = "one"'), 'events[0].number is "one"', "whole number"),
    (("guild = 0", "guild = -1"), "events[0].guild is -1; expected a Discord id"),
    (("guild = 0", f"guild = {2**63}"), "events[0].guild is", "Discord id"),
    (("stage = 0", "stage = -5"), "events[0].channels.stage is -5", "Discord id"),
    (("guild = 0", "guild = 0\nroles = { moderator = -1 }"), "events[0].roles.moderator is -1"),
    (("questions = 0, moderators = 0", "questions = 7, moderators = 7"),
     "events[0].channels.moderators is 7", "questions has this one already"),
    (('"Europe/Zurich"', '"Europe/Zürich"'), 'timezone is "Europe/Zürich"', "Europe/Zurich"),
    (('"Europe/Zurich"', '"Europe"'), "IANA"),
    (('"Europe/Zurich"', '"../etc/passwd"'), "IANA"),
    (('"Europe/Zurich"', '""'), "IANA"),
    (('["en", "fr"]', "[]"), "events[0].languages is []", "1 to 6 entries"),
    (('["en", "fr"]', '["en", "de"]'), 'events[0].languages[1] is "de"', '"zh"'),
    (('["en", "fr"]', '["en", "en"]'), "events[0].languages", "twice"),
    (('"government"', '"ngo"'), 'audience[0].sector is "ngo"', "migrant_or_diaspora"),
    (("date = 2022-05-17", 'date = "2022-05-17"'), "milestones[0].date", "without quotes"),
    (("date = 2022-05-17", "date = 2022-05-17T00:00:00"), "milestones[0].date", "a date"),
    (('url = ""', 'url = "www.un.org"'), "milestones[0].url", "http"),
    (under("[events.links]", 'watch = "youtube"'), "events[0].links.watch", "http"),
    (under("[events.links]", f'watch = "https://x/{"a" * 512}"'), "events[0].links.watch"),
    (under("[events.tags]", "gcm_objectives = [24]"), "gcm_objectives[0] is 24", "1 to 23"),
    (under("[events.tags]", "gcm_objectives = [1, 1]"), "gcm_objectives", "twice"),
    # Texts
    (('title = "The First"', "title = 5"), "events[0].title is 5; expected a text of 1 to 256"),
    (('title = "The First"', "title = {}"), "events[0].title is {}", "one language at least"),
    (('title = "The First"', 'title = { en = "A", de = "B" }'), 'events[0].title.de is "B"', "zh"),
    (('title = "The First"', 'title = { en = "A", fr = " " }'), "events[0].title.fr", "it has 0"),
    (('title = "The First"', f'title = {{ fr = "{"é" * 257}" }}'), "title.fr", "it has 257"),
    (('title = "Opening"', 'title = "Open\\ning"'), "sessions[0].title", "on one line"),
    (('"Heaven Crawley"', f'"{"a" * 101}"'), "speakers[0].name", "1 to 100", "it has 101"),
    (("guild = 0", 'guild = 0\norganizers = "UNU"'), "events[0].organizers", "a list"),
    # Questions
    (("length_max = 500", "length_max = 1001"), "questions.length_max is 1001",
     "from 1 to 1000", "a Discord message must hold it"),
    (("length_min = 10", "length_min = 501"), "questions.length_min is 501",
     "up to length_max, which is 500"),
    (("length_min = 10", "length_min = 0"), "questions.length_min is 0"),
    (under("[events.questions]", 'review = "on"'), 'questions.review is "on"', "true or false"),
    (under("[events.questions]", "open_per_person = 0"), "open_per_person is 0"),
    (under("[events.questions]", 'cool_down = "-1s"'), "cool_down", "a duration", '"1h30m"'),
    (under("[events.questions]", "cool_down = 20"), "cool_down is 20", "a duration"),
    (under("[events.questions]", "decline_reasons = []"), "decline_reasons", "1 to 25"),
    (under("[events.questions]", f"decline_reasons = {[f'r{n}' for n in range(26)]}"),
     "decline_reasons", "1 to 25 entries (it has 26)"),
    (under("[events.questions]", f'decline_reasons = ["{"a" * 101}"]'),
     "decline_reasons[0]", "1 to 100", "it has 101"),
    (under("[events.questions]", 'decline_reasons = [{ en = "A", fr = "B" }, "b"]'),
     'decline_reasons[1] is "b"', "differ"),
    # Selection, reminders, privacy, brief
    (under("[events.selection]", 'rule = "random"'), 'selection.rule is "random"', '"balanced"'),
    (under("[events.selection]", "turns = []"), "selection.turns is []", "1 to 20"),
    (under("[events.selection]", f"turns = {['room'] * 21}"), "selection.turns", "it has 21"),
    (under("[events.selection]", 'turns = ["hall"]'), 'selection.turns[0] is "hall"', '"room"'),
    (under("[events.selection]", "override_reasons = []"), "override_reasons", "1 to 25"),
    (under("[events.selection]", 'override_reasons = ["A", "a"]'), "override_reasons[1]"),
    (under("[events.selection]", 'speaking_limit = "0s"'), 'speaking_limit is "0s"', '"1s"'),
    (under("[events.reminders]", 'before_start = ["0m"]'), 'before_start[0] is "0m"'),
    (under("[events.reminders]", 'before_end = ["5m", "300s"]'), "before_end", "twice"),
    (under("[events.reminders]", 'nag_after = "soon"'), 'nag_after is "soon"'),
    (under("[events.privacy]", 'keep_contacts = "90"'), 'keep_contacts is "90"', "a duration"),
    (under("[events.privacy]", 'retention = "0d"'), 'retention is "0d"', "a duration"),
    (under("[events.privacy]", 'retention = "99999d"'), "retention", '"3650d"'),
    (under("[events.privacy]", "minimum_group = 0"), "minimum_group is 0"),
    (under("[events.brief]", 'background = [{ text = "A" }]'), "background[0].source is missing"),
    (under("[events.brief]", 'authors = [""]'), 'brief.authors[0] is ""'),
    # Principles and speakers
    (('code = "HR"', 'code = "hr"'), 'events[0].principles[0].code is "hr"',
     'expected two to four capital letters A-Z, such as "HR"'),
    (('code = "HR"', 'code = "P"'), 'code is "P"'),
    (('code = "HR"', 'code = "ABCDE"'), 'code is "ABCDE"'),
    (('code = "WS"', 'code = "HR"'), "principles[1].code", "principles[0] does not have already"),
    (('key = "society"', 'key = "human-rights"'), "principles[1].key is", "does not have already"),
    (('key = "society"', 'key = "Society"'), 'principles[1].key is "Society"', "small letters"),
    (('code = "WS"', 'code = "WS"\nobjectives = [0]'), "principles[1].objectives[0] is 0"),
    (('key = "gois"', 'key = "crawley"'), 'speakers[1].key is "crawley"'),
    (('key = "gois"', 'key = "gois"\nrole = "boss"'), 'speakers[1].role is "boss"', '"chair"'),
    (('key = "gois"', 'key = "gois"\nsector = "un"'), 'speakers[1].sector is "un"'),
    # Sessions
    (('key = "panel"', 'key = "opening"'), 'sessions[1].key is "opening"'),
    (("T15:00:00", "T15:00:00+01:00"), "sessions[0].start is 2022-11-03T15:00:00+01:00",
     "without offset", "such as 2022-11-03T15:00:00"),
    (("T15:00:00", "T15:00:00Z"), "sessions[0].start", "without offset"),
    (("2022-11-03T15:00:00", '"2022-11-03T15:00:00"'), "sessions[0].start", "without quotes"),
    (("2022-11-03T15:00:00", "2022-11-03"), "sessions[0].start is 2022-11-03;", "date and time"),
    (("2022-11-03T15:00:00", "15:00:00"), "sessions[0].start", "date and time"),
    (("2022-11-03T15:00:00", "9999-12-31T23:59:59"), "sessions[0].start"),
    (("2022-11-03T15:00:00", "0001-01-01T00:00:00"), "sessions[0].start"),
    (('duration = "10m"', 'duration = "0s"'), 'sessions[0].duration is "0s"', "a duration"),
    (('duration = "10m"', 'duration = "25h"'), 'sessions[0].duration is "25h"', '"1d"'),
    (('duration = "10m"', 'duration = "11m"'), "sessions[1].start is 2022-11-03T15:10:00",
     'expected 2022-11-03T15:11:00 or later, when the session "opening" is over'),
    (('duration = "10m"', 'duration = "10m"\nstart_mode = "clock"'), "start_mode", '"auto"'),
    (('duration = "10m"', 'duration = "10m"\nquestions = true'), "sessions[0].questions", "closed"),
    (('duration = "10m"', 'duration = "10m"\nprotected = "no"'), "sessions[0].protected"),
    (('speakers = ["crawley"]', 'speakers = ["crawley", "lewis"]'),
     'events[0].sessions[1].speakers[1] is "lewis"', "crawley, gois"),
    (('speakers = ["crawley"]', 'speakers = ["gois", "gois"]'), "speakers", "twice"),
    (('principles = ["society"]', 'principles = ["WS"]'), 'principles[0] is "WS"', "small letters"),
    (('principles = ["society"]', 'principles = ["hr"]'), 'sessions[1].principles[0] is "hr"',
     "human-rights, society"),
    # Polls
    (('question = "Where?"', f'question = "{"a" * 301}"'), "polls[0].question", "1 to 300"),
    (('options = ["Here", "There"]', ""), "polls[0].options is []", '2 to 20 options'),
    (('["Here", "There"]', '["Here"]'), 'options is ["Here"]', '2 to 20 options', '"single"'),
    (('["Here", "There"]', str([f"o{n}" for n in range(21)])), "polls[0].options", "2 to 20"),
    (('["Here", "There"]', str([f"o{n}" for n in range(11)]) + '\nkind = "ranking"'),
     "polls[0].options", '2 to 10 options for the kind "ranking"'),
    (('key = "gap"', 'key = "gap"\nkind = "rating"'), "polls[0].options", "no options"),
    (('key = "gap"', 'key = "gap"\nkind = "words"'), "polls[0].options", "no options"),
    (('key = "gap"', 'key = "gap"\nkind = "yesno"'), 'polls[0].kind is "yesno"', '"ranking"'),
    (('["Here", "There"]', '["Here", ""]'), 'polls[0].options[1] is ""', "1 to 100"),
    (('["Here", "There"]', '["Straße", "STRASSE"]'), 'polls[0].options[1] is "STRASSE"', "differ"),
    (('["Here", "There"]', '["ﬁn", "FIN"]'), 'polls[0].options[1] is "FIN"', "differ"),
    (('["Here", "There"]', '[{ en = "A", fr = "B" }, { en = "C", fr = "b" }]'),
     'polls[0].options[1] is "b"', "differ"),
    (('key = "gap"', 'key = "gap"\nsession = "closing"'), 'polls[0].session is "closing"',
     "opening, panel"),
    (('key = "gap"', 'key = "gap"\nduration = "0s"'), "polls[0].duration"),
    (('key = "gap"', 'key = "gap"\nresults = "never"'), "polls[0].results", '"after_close"'),
    (('options = ["Here", "There"]', 'options = ["Here", "There"]\n[[events.polls]]\nkey = "gap"\n'
      'question = "?"\nkind = "words"'), 'polls[1].key is "gap"'),
]  # fmt: skip
IDS = [f"{n}-{re.sub(r'[^a-z_]+', '-', row[1])}" for n, row in enumerate(MISTAKES)]


@pytest.mark.parametrize("mistake", MISTAKES, ids=IDS)
def test_load_mistake(read, mistake):
    (old, new), *fragments = mistake
    line = refused(read, edited(old, new))
    for fragment in fragments:
        assert fragment in line
    assert "s3cr3t" not in line
    assert "Input should be" not in line  # pydantic's words, not an organizer's


@pytest.mark.parametrize(
    ("content", "fragment"),
    [
        (b"[discord\n", "is not TOML: Expected ']'"),
        (b"[discord]\nscreen 5\n", "at line 2, column 8"),
        (b"[discord]\n[discord]\n", "at line 2, column 9"),
        (b"x = " + b"1" * 5000, "is not TOML"),
        (b"title = '\xe9'\n", "is not UTF-8 at byte 10"),
        (b"", "series is missing; expected a table (and 1 more)"),
    ],
)
def test_load_file_that_is_no_configuration(tmp_path, content, fragment):
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError) as found:
        load(path)
    assert str(found.value).startswith("config.toml: ")
    assert fragment in str(found.value)
    assert len(str(found.value).splitlines()) == 1


def test_load_file_that_cannot_be_read(tmp_path):
    with pytest.raises(ConfigError, match=r"missing\.toml: cannot be read: No such file"):
        load(tmp_path / "missing.toml")
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        load(tmp_path)


def test_load_windows_file(tmp_path):
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode())
    assert load(path).event().slug == "first"


def test_load_several_mistakes(read):
    text = edited("length_max = 500", "length_max = 0").replace('code = "HR"', 'code = "h"')
    line = refused(read, text)
    assert line.startswith("events[0].questions.length_max is 0;")
    assert line.endswith("(and 1 more)")


def test_load_several_mistakes_between_tables(read):
    text = edited('speakers = ["crawley"]', 'speakers = ["a", "b"]')
    assert refused(read, text).endswith("(and 1 more)")


def test_load_key_and_value_never_break_the_line(read):
    refused(read, edited("number = 1", 'number = 1\n"a\\nb\\u2028c" = "d\\ne\\u0085f"'))


def test_load_long_value_is_cut(read):
    line = refused(read, edited('title = "Opening"', f'title = "{"a" * 5000}"'))
    assert len(line) < 300


def test_load_lists_have_limits(read):
    principle = '[[events.principles]]\nkey = "p{0}"\ncode = "P{1}"\ntitle = "P"\n'
    more = "".join(principle.format(n, chr(ord("A") + n)) for n in range(9))
    assert "events[0].principles is" in refused(read, BASE + more)
    session = '[[events.sessions]]\nkey = "s{0}"\ntitle = "S"\nduration = "1m"\nstart = {1}\n'
    more = "".join(session.format(n, f"2022-11-04T10:{n:02}:00") for n in range(49))
    assert "1 to 50 entries (it has 51)" in refused(read, BASE + more)
    assert "(it has 21)" in refused(read, BASE + "".join(numbered(n) for n in range(20)))
    assert len(read(BASE + "".join(numbered(n) for n in range(19))).events) == 20
    no_session = BASE.split("[[events.sessions]]", maxsplit=1)[0]
    assert "events[0].sessions is missing; expected 1 to 50 entries" in refused(read, no_session)


def numbered(number: int) -> str:
    return TWIN.replace('slug = "first"', f'slug = "e{number}"')


@pytest.mark.parametrize(
    ("old", "new", "most"),
    [
        ('title = "The First"', 'title = "{}"', 256),
        ("guild = 0", 'summary = "{}"', 2000),
        ("guild = 0", 'venue = "{}"', 100),
        ("guild = 0", 'organizers = ["{}"]', 200),
        ("guild = 0", 'footnotes = ["{}"]', 1000),
        ("guild = 0", 'addressees = ["{}"]', 100),
        ('title = "Society"', 'title = "{}"', 100),
        ('title = "Society"', 'title = "Society"\ntext = "{}"', 1000),
        ('title = "Society"', 'title = "Society"\ntheme = "{}"', 100),
        ('title = "Opening"', 'title = "{}"', 100),
        ('name = "William Gois"', 'name = "{}"', 100),
        ('name = "William Gois"', 'name = "W"\naffiliation = "{}"', 200),
        ('question = "Where?"', 'question = "{}"', 300),
        ('["Here", "There"]', '["Here", "{}"]', 100),
        ('slug = "first"', 'slug = "{}"', 63),
        ("[events.tags]", '[events.tags]\ncategory = "{}"', 100),
        ("[events.privacy]", '[events.privacy]\ncontroller = "{}"', 300),
        ("[events.brief]", '[events.brief]\ntitle = "{}"', 256),
        ("[events.brief]", '[events.brief]\nbackground = [{{ text = "{}", source = "S" }}]', 4000),
        ("[events.links]", '[events.links]\nwatch = "https://{}"', 512 - len("https://")),
    ],
)
def test_load_length_limit(read, old, new, most):
    read(edited(old, new.format("a" * most)))
    assert "expected" in refused(read, edited(old, new.format("a" * (most + 1))))


def test_load_slug_twice(read):
    line = refused(read, BASE + TWIN)
    assert line.startswith('events[1].slug is "first"; expected')


def test_load_overlap_across_the_end_of_summer_time(read):
    """02:10 comes an hour after 02:50, and 03:00 an hour and ten minutes."""
    text = edited("2022-11-03T15:00:00", "2022-10-30T02:50:00").replace("10m", "69m")
    text = text.replace("2022-11-03T15:10:00", "2022-10-30T03:00:00")
    assert read(text).event().ends_at == datetime(2022, 10, 30, 3, 0, tzinfo=UTC)
    assert "sessions[1].start" in refused(read, text.replace("69m", "71m"))


def test_load_allows(read):
    largest = edited("guild = 0", f"guild = {2**63 - 1}")
    assert read(largest).event().guild == 2**63 - 1
    shared = BASE.replace("guild = 0", "guild = 5") + numbered(2).replace("guild = 0", "guild = 5")
    assert [event.guild for event in read(shared).events] == [5, 5]
    one_role = edited("guild = 0", "guild = 0\nroles = { moderator = 9, organizer = 9 }")
    assert read(one_role).event().roles.organizer == 9
    general = edited('code = "WS"', 'code = "GN"')
    assert read(general).event().principles[1].code == "GN"
    no_pause = edited("length_min = 10", 'length_min = 500\ncool_down = "0s"')
    assert read(no_pause).event().questions.cool_down == timedelta(0)
    words = edited('options = ["Here", "There"]', 'kind = "words"\nduration = "1h30m"')
    assert read(words).event().polls[0].duration == timedelta(minutes=90)
    decomposed = "e\u0301" * 256
    longest = edited('title = "The First"', f'title = " {decomposed} "')
    assert str(read(longest).event().title) == "é" * 256


def test_load_defaults_are_those_of_the_contract(read):
    keys = r"^(number|languages|guild|channels|audience|milestones|length_\w+) = .*\n"
    config = read(re.sub(rf"{keys}|^\[events\.\w+\]\n", "", BASE, flags=re.MULTILINE))
    event = config.event()
    assert (event.number, event.guild, event.languages) == (1, 0, ("en",))
    assert not any(value for table in (event.channels, event.roles) for _, value in table)
    assert (event.questions.length_min, event.questions.length_max) == (10, 500)
    assert [str(text) for text in event.addressees] == ["Member States", "Private sector"]
    assert config.discord.api_base == "https://discord.com/api/v10"
    assert (config.discord.shard_count, config.discord.shard_ids) == (None, None)
    assert (config.screen.enabled, config.screen.host, config.screen.port) == (
        True,
        "127.0.0.1",
        8080,
    )
    assert (config.screen.proxy_header, config.screen.public_url) == ("", "http://127.0.0.1:8080")
    assert event.questions.review
    assert (event.questions.open_per_person, event.questions.cool_down) == (
        5,
        timedelta(seconds=20),
    )
    assert [str(reason) for reason in event.questions.decline_reasons] == [
        "Off topic",
        "Already asked",
        "Not a question",
        "Against the code of conduct",
    ]
    assert (event.selection.rule, event.selection.turns) == ("balanced", ("online", "room"))
    assert len(event.selection.override_reasons) == 4
    assert event.selection.speaking_limit == timedelta(minutes=3)
    assert event.reminders.before_start == (timedelta(minutes=15), timedelta(minutes=5))
    assert event.reminders.before_end == (timedelta(minutes=5), timedelta(minutes=1))
    assert event.reminders.nag_after == timedelta(minutes=5)
    assert event.privacy.keep_contacts == timedelta(days=90)
    assert event.privacy.retention == timedelta(days=365)
    assert event.privacy.minimum_group == 5
    assert event.hard_end
    assert (event.tags.category, event.links.register, event.milestones) == ("", "", ())
    session = event.sessions[0]
    assert (session.start_mode, session.protected, session.questions) == ("manual", False, "open")
    poll = event.polls[0]
    assert (poll.kind, poll.results, poll.session, poll.duration) == (
        "single",
        "after_close",
        "",
        None,
    )


# --- Paths and the environment


def test_storage_is_beside_the_file(read, tmp_path, monkeypatch):
    monkeypatch.chdir("/")
    storage = read(BASE).storage
    assert storage.path == tmp_path / "roundtable.db"
    assert storage.keys == tmp_path / "keys"
    named = read(edited("[storage]", '[storage]\npath = "data/a.db"\nkeys = "/var/keys"')).storage
    assert named.path == tmp_path / "data" / "a.db"
    assert named.keys == Path("/var/keys")


def test_storage_of_a_relative_file_is_absolute(read, tmp_path, monkeypatch):
    read(BASE)
    monkeypatch.chdir(tmp_path)
    assert load(Path("config.toml")).storage.keys == tmp_path / "keys"


def test_environment_overrides(read, monkeypatch):
    for name, value in {
        "ROUNDTABLE_STORAGE__PATH": "other.db",
        "ROUNDTABLE_SCREEN__PORT": "81",
        "ROUNDTABLE_SCREEN__ENABLED": "false",
        "ROUNDTABLE_SERIES__TITLE": "2022",
        "ROUNDTABLE_DISCORD__SHARD_COUNT": "3",
        "ROUNDTABLE_DISCORD__SHARD_IDS": "[0, 2]",
        "ROUNDTABLE_EVENTS__0__GUILD": "1234567890123456789",
        "ROUNDTABLE_EVENTS__0__CHANNELS__STAGE": "77",
        "ROUNDTABLE_EVENTS__0__TITLE__FR": "Le premier",
        "ROUNDTABLE_EVENTS__0__LANGUAGES": '["fr"]',
        "ROUNDTABLE_EVENTS__0__SESSIONS__1__DURATION": "2h",
        "ROUNDTABLE_EVENTS__0__SESSIONS__0__START": "2022-11-03T14:00:00",
        "roundtable_events__0__number": "4",
        "ROUNDTABLE_HOME": "no concern of ours",
    }.items():
        monkeypatch.setenv(name, value)
    config = read(BASE)
    event = config.event()
    assert config.storage.path.name == "other.db"
    assert config.storage.path.is_absolute()
    assert (config.screen.port, config.screen.enabled) == (81, False)
    assert str(config.series.title) == "2022"
    assert (config.discord.shard_count, config.discord.shard_ids) == (3, (0, 2))
    assert (event.guild, event.channels.stage) == (1234567890123456789, 77)
    assert str(event.title) == "Le premier"
    assert event.sessions[1].duration == timedelta(hours=2)
    assert event.starts_at.isoformat() == "2022-11-03T13:00:00+00:00"
    assert event.number == 4


@pytest.mark.parametrize(
    ("name", "value", "fragments"),
    [
        ("ROUNDTABLE_SCREEN__PORT", "x", ['screen.port is "x"; expected a whole number']),
        ("ROUNDTABLE_SCREEN__PROT", "8", ["screen.prot is", 'expected the key "port"']),
        ("ROUNDTABLE_SCREEN", "on", ['screen is "on"; expected a table']),
        ("ROUNDTABLE_EVENTS__0__GUILD", "-1", ["events[0].guild is -1; expected a Discord id"]),
        ("ROUNDTABLE_EVENTS__0__LANGUAGES", "en", ['events[0].languages is "en"; expected a list']),
        ("ROUNDTABLE_STROAGE__PATH", "x", ["overrides nothing", "ROUNDTABLE_STORAGE"]),
        ("ROUNDTABLE_TOKEN", "s3cr3t", ["DISCORD_TOKEN"]),
        ("ROUNDTABLE_DISCORD__TOKEN", "s3cr3t", ["discord.token", "DISCORD_TOKEN"]),
    ],
)
def test_environment_mistake_names_the_variable(read, monkeypatch, name, value, fragments):
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError) as found:
        read(BASE)
    line = str(found.value)
    assert line.startswith(f"{name}: ")
    assert all(fragment in line for fragment in fragments)
    assert "s3cr3t" not in line


def test_environment_cannot_name_an_entry_that_is_not_there(read, monkeypatch):
    monkeypatch.setenv("ROUNDTABLE_EVENTS__7__GUILD", "5")
    assert refused(read, BASE).startswith("events[1].slug is missing")


def test_token_is_not_read(read, monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", "s3cr3t")
    assert "s3cr3t" not in repr(read(BASE))


# --- Text and durations


def test_text_says():
    plain, both = Text("Yes"), Text({"fr": "Oui", "en": "Yes"}, "en")
    assert [plain.say(language) for language in ("en", "ar", "")] == ["Yes"] * 3
    assert [both.say(language) for language in ("fr", "en", "ar")] == ["Oui", "Yes", "Yes"]
    assert str(both) == "Yes"
    assert Text({"fr": "Oui", "en": "Yes"}).say("ar") == "Oui"
    assert Text({"fr": "Oui"}, "en").say("en") == "Oui"
    assert (plain.languages, both.languages) == ((), ("fr", "en"))


def test_text_equals_by_content():
    first, second = Text({"en": "A", "fr": "B"}, "en"), Text({"fr": "B", "en": "A"}, "fr")
    assert first == second
    assert len({first, second, Text("A")}) == 2
    assert Text("A") != Text("a")
    assert not Text("")
    assert Text("A")
    assert pickle.loads(pickle.dumps(first)) == copy.deepcopy(first) == first
    with pytest.raises(AttributeError):
        first.first = "fr"  # type: ignore[misc]


def test_text_falls_back_to_the_events_first_language(read):
    text = edited('["en", "fr"]', '["fr", "en"]')
    text = text.replace('title = "The First"', 'title = { en = "First", fr = "Premier" }')
    text = text.replace('title = "The Series"', 'title = { en = "Series", fr = "Série" }')
    text = text.replace('title = "Opening"', 'title = { en = "Opening", fr = "Ouverture" }')
    text = text.replace('["Here", "There"]', '[{ en = "Here", fr = "Ici" }, { ar = "هناك" }]')
    text = text.replace('name = "Member States"', 'name = { en = "States", fr = "États" }')
    text = text.replace("length_min = 10", 'decline_reasons = [{ en = "No", fr = "Non" }]')
    config = read(text)
    event = config.event()
    assert event.first_language == "fr"
    assert [str(config.series.title), str(event.title), event.title.say("en")] == [
        "Série",
        "Premier",
        "First",
    ]
    assert event.sessions[0].title.say("zh") == "Ouverture"
    assert [option.say("zh") for option in event.polls[0].options] == ["Ici", "هناك"]
    assert event.audience[0].name.say("zh") == "États"
    assert event.questions.decline_reasons[0].say("zh") == "Non"


def test_texts_are_composed_and_trimmed(read):
    decomposed = unicodedata.normalize("NFD", "Défis")
    text = edited('title = "Opening"', f'title = "  {decomposed}\\t "')
    text = text.replace('"Heaven Crawley"', f'" {decomposed} "')
    event = read(text).event()
    assert str(event.sessions[0].title) == "Défis"
    assert event.speakers[0].name == "Défis"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("90s", timedelta(seconds=90)),
        ("15m", timedelta(minutes=15)),
        ("1h30m", timedelta(minutes=90)),
        ("7d", timedelta(days=7)),
        ("1d2h3m4s", timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("0s", timedelta(0)),
    ],
)
def test_parse_duration(text, length):
    assert parse_duration(text) == length


@pytest.mark.parametrize("text", ["", "5", "m", "-5m", "1.5h", "30m1h", "5 m", "5M", "1w", "٥m"])
def test_parse_duration_refuses(text):
    with pytest.raises(ValueError, match="is no duration"):
        parse_duration(text)


# --- Events


def test_config_event(read):
    alone, two = read(BASE), read(BASE + numbered(2))
    assert alone.event() is alone.events[0]
    assert alone.event("first") is alone.events[0]
    assert two.event("e2") is two.events[1]
    assert two.slugs == ("first", "e2")
    with pytest.raises(ConfigError, match="name one with --event; expected one of first, e2"):
        two.event(None)
    with pytest.raises(ConfigError, match='there is no event "x"; expected one of first'):
        alone.event("x")


def test_event_times(read):
    event = read(BASE).event()
    assert event.zone == ZoneInfo("Europe/Zurich")
    assert event.session_start(event.sessions[1]) == datetime(2022, 11, 3, 14, 10, tzinfo=UTC)
    assert event.starts_at.isoformat() == "2022-11-03T14:00:00+00:00"
    assert event.ends_at.isoformat() == "2022-11-03T15:10:00+00:00"


def test_event_sessions_are_in_order_of_start(read):
    event = read(edited("T15:00:00", "T17:00:00")).event()
    assert [session.key for session in event.sessions] == ["panel", "opening"]


def test_config_is_frozen_and_survives_a_round_trip(read):
    config = load(SHIPPED)
    with pytest.raises(ValueError, match="frozen"):
        config.event().guild = 5  # type: ignore[misc]
    assert Event.model_validate(config.event().model_dump()) == config.event()
    assert pickle.loads(pickle.dumps(config)) == config
    assert hash(config.event()) == hash(load(SHIPPED).event())


# --- The real event


def test_shipped_config_has_the_facts():
    config = load(SHIPPED)
    event = config.event()
    assert str(config.series.title) == "EDM Migration Policy Roundtable Series"
    assert str(event.title) == (
        "From promises to practice: Towards the effective implementation of the Global Compact"
        " on Migration"
    )
    assert [(p.code, p.key) for p in event.principles] == [
        ("HR", "human-rights"),
        ("ND", "non-discrimination"),
        ("WG", "whole-of-government"),
        ("WS", "whole-of-society"),
    ]
    assert "importance of a whole-of-government approach" in str(event.principles[2].text)
    assert [str(name) for name in (*event.organizers, *event.partners, *event.funders)] == [
        "UN University Centre for Policy Research (UNU-CPR)",
        "MIDEQ Hub",
        "Geneva Science-Policy Interface (GSPI)",
        "The Think Tank Hub",
    ]
    assert [(speaker.name, str(speaker.affiliation)) for speaker in event.speakers] == [
        ("Heaven Crawley", "UNU-CPR and MIDEQ Hub"),
        ("Louis Herns Marcelin", "INURED Haiti and University of Miami"),
        ("William Gois", "Migrant Forum in Asia and People's Migration Challenge"),
        ("Ben Lewis", "Office of the United Nations High Commissioner for Human Rights"),
    ]
    assert [milestone.date for milestone in event.milestones] == [
        date(2022, 5, 17),
        date(2022, 6, 7),
    ]
    assert "resolution 1244 (1999)" in str(event.footnotes[0])
    assert event.tags.gcm_objectives == tuple(range(1, 24))
    assert event.tags.regional_review == ""
    assert "International Migration Review Forum" in str(event.brief.background[0].text)
    assert (event.guild, event.channels.questions) == (0, 0)


def test_shipped_config_has_a_programme_of_ninety_minutes():
    event = load(SHIPPED).event()
    assert event.starts_at == datetime(2022, 11, 3, 14, 0, tzinfo=UTC)
    assert event.ends_at - event.starts_at == timedelta(minutes=90)
    assert sum((session.duration for session in event.sessions), timedelta()) == timedelta(
        minutes=90
    )
    assert {key for session in event.sessions for key in session.principles} == {
        principle.key for principle in event.principles
    }
    assert [session.key for session in event.sessions if session.protected] == ["discussion"]
    assert [poll.kind for poll in event.polls] == ["single", "single"]


def test_shipped_config_speaks_english_and_french():
    event = load(SHIPPED).event()
    texts = [
        event.title,
        event.summary,
        *(text for each in event.principles for text in (each.title, each.text, each.theme)),
        *(session.title for session in event.sessions),
        *(text for poll in event.polls for text in (poll.question, *poll.options)),
        *event.questions.decline_reasons,
        *event.selection.override_reasons,
    ]
    assert not [str(text) for text in texts if not {"en", "fr"} <= set(text.languages)]


def test_shipped_config_shows_every_key_of_the_contract():
    """Whoever fills it in finds each key there, or in a remark."""
    written = SHIPPED.read_text(encoding="utf-8")
    missing = [
        key
        for key in set(keys_in(load(SHIPPED).model_dump()))
        if not re.search(rf"^\W*(.*[{{,] )?{key}(\.en)? = |\b{key}\]", written, re.MULTILINE)
    ]
    assert not missing


def keys_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        value = tuple(value.values())
    if isinstance(value, tuple):
        for entry in value:
            yield from keys_in(entry)


@pytest.mark.parametrize(
    ("count", "ids", "guild", "carried"),
    [
        (None, None, 1234567890123456789, True),
        (2, None, 1234567890123456789, True),
        (2, (1,), 0, True),
        (2, (1,), 5 << 22, True),
        (2, (1,), (6 << 22) + 1, False),
        (4, (0, 3), 7 << 22, True),
        (4, (0, 3), 6 << 22, False),
    ],
)
def test_servers_are_carried_as_discord_divides_them(count, ids, guild, carried):
    own = Config.model_fields["discord"].default.model_copy(
        update={"shard_count": count, "shard_ids": ids}
    )
    assert own.carries(guild) is carried
