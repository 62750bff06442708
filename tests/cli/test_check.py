"""The check: what is so, what must be mended and how, and on which server of the double."""

import asyncio
import contextlib
import http.server
import os
import re
import socket
import threading

import pytest

from benchmarks.double import Double
from benchmarks.world import INVITED, bits
from bot.actions import practice
from bot.clock import system_clock
from bot.config import load
from bot.store.lock import only_one
from tests.builders import GUILD, ORGANIZER, PLACES, SLUG, StillClock, running
from tests.cli.sentences import said

TOKEN = "a-very-secret-token"


def lines(result):
    out = result.stdout if isinstance(result.stdout, str) else result.stdout.decode()
    return [line for line in out.splitlines() if re.match("ok  |mend", line)]


def mends(result):
    return [line for line in lines(result) if line.startswith("mend")]


@pytest.fixture
def fresh(home):
    """A folder in which the bot has never run."""
    (home / "roundtable.db").unlink()
    for key in (home / "keys").iterdir():
        key.unlink()
    (home / "keys").rmdir()
    return home


def test_everything_ready_is_0(roundtable):
    result = roundtable("check")
    assert result.returncode == 0, result.stdout
    assert not result.stderr
    assert {line.split()[1] for line in lines(result)} == {
        "configuration", "database", "keys", "pages",
    }  # fmt: skip
    assert b"DISCORD_TOKEN is not set" in result.stdout
    assert b"where the file says otherwise" not in result.stdout


def test_before_the_first_run_everything_can_be_made(quick, fresh):
    result = quick("check")
    assert result.exit_code == 0, result.stdout
    assert "is not there yet: `roundtable run` makes it" in result.stdout
    assert "`/organize open` will need a `start`" in result.stdout
    assert "none yet: they are made in" in result.stdout
    assert sorted(os.listdir(fresh)) == ["config.toml"]


def test_database_and_keys_that_cannot_be_made_are_mended(quick, fresh, monkeypatch):
    monkeypatch.setenv("ROUNDTABLE_STORAGE__PATH", str(fresh / "config.toml" / "r.db"))
    monkeypatch.setenv("ROUNDTABLE_STORAGE__KEYS", str(fresh / "config.toml"))
    result = quick("check")
    assert "2 things have to be mended." in said(result)
    assert "[storage] path" in mends(result)[0]
    assert "[storage] keys" in mends(result)[1]


def test_missing_key_is_mended(roundtable, home):
    path = home / "keys" / f"{SLUG}.contact.key"
    path.unlink()
    result = roundtable("check")
    assert said(result) == "1 thing has to be mended."
    (mend,) = mends(result)
    assert str(path) in mend
    assert "is missing: put it back" in mend


def test_foreign_and_damaged_keys_are_mended(quick, home):
    for which, content in (("contact", bytes(32)), ("ballot", b"short")):
        (home / "keys" / f"{SLUG}.{which}.key").write_bytes(content)
    result = quick("check")
    assert "2 things have to be mended." in said(result)
    assert any("is not the key of this database" in mend for mend in mends(result))
    assert any("is damaged (5 bytes" in mend for mend in mends(result))


def test_keys_that_others_may_read_are_mended(quick, home):
    (home / "keys").chmod(0o755)
    assert "chmod 700" in mends(quick("check"))[0]


def test_ballot_key_that_outlived_the_close_is_mended(quick, tamper):
    tamper("UPDATE events SET state = 'closed', closed_at = 1667500000000")
    (mend,) = mends(quick("check"))
    assert "should have gone at the close" in mend


def test_contact_key_is_not_missed_once_its_time_is_over(quick, home, tamper):
    tamper("UPDATE events SET state = 'closed', closed_at = 1667500000000")
    for key in (home / "keys").iterdir():
        key.unlink()
    assert quick("check").exit_code == 0


@pytest.mark.parametrize(
    ("statement", "words"),
    [("PRAGMA user_version = 99", "newer Roundtable"), ("DROP TABLE principles", "no such table")],
)
def test_database_that_cannot_be_used_is_mended(quick, tamper, statement, words):
    tamper(statement)
    result = quick("check")
    assert words in mends(result)[0]
    said(result)


def test_event_that_is_live_and_not_in_the_file_is_mended(quick, tamper):
    tamper(
        "INSERT INTO events (slug, state, starts_at, ends_at, hard_end_at)"
        " VALUES ('forgotten', 'live', 0, 1, 1)"
    )
    assert 'the event "forgotten" is live in the database' in mends(quick("check"))[0]


def test_differences_of_an_opened_event_are_listed(quick, home):
    path = home / "config.toml"
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ('title = { en = "Opening', 'title = { en = "Grand opening'),
        ("start = 2022-11-03T16:24:00", "start = 2022-11-03T16:25:00"),
    ):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text.replace('"gois"', '"gonzales"'), encoding="utf-8")
    result = quick("check")
    assert result.exit_code == 0, "the database holds: nothing has to be mended"
    told = [line.strip() for line in result.stdout.splitlines() if line.startswith("  ")]
    assert "speaker gonzales is in the file only" in told
    assert "speaker gois is in the database only" in told
    assert "session closing is 1 min earlier in the database than in the file" in told
    assert any(line.startswith('session opening: title (en) is "Grand ') for line in told)


def test_programme_that_was_moved_as_a_whole_is_one_difference(quick, tamper):
    tamper(
        "UPDATE sessions SET planned_start_at = planned_start_at + 86400000,"
        " planned_end_at = planned_end_at + 86400000"
    )
    result = quick("check")
    lines = (line.strip() for line in result.stdout.splitlines() if line.startswith("  "))
    told = [line for line in lines if not re.match("lack |one text for ", line)]  # of languages
    assert told == ["the whole programme is 1 d later in the database than in the file"]


class Server:
    """A server on the double that has all that the event needs."""

    def __init__(self, double):
        self.double = double
        self.guild = double.guild("Geneva")
        self.channels = {
            kind: double.channel(self.guild, kind, "stage" if kind == "stage" else "text")
            for kind in PLACES
        }
        self.roles = {kind: double.role(self.guild, kind) for kind in ("moderator", "organizer")}
        self.own = next(r for r in self.guild.roles.values() if r.name == "Roundtable")
        view = str(bits(["view_channel"]))
        mods = self.channels["moderators"]
        mods.overwrites.append({"id": str(self.guild.id), "type": 0, "allow": "0", "deny": view})
        for role in (self.own, *self.roles.values()):
            mods.overwrites.append({"id": str(role.id), "type": 0, "allow": view, "deny": "0"})
        self.ties = {
            "EVENTS__0__GUILD": self.guild.id,
            **{f"EVENTS__0__CHANNELS__{k.upper()}": c.id for k, c in self.channels.items()},
            **{f"EVENTS__0__ROLES__{k.upper()}": r.id for k, r in self.roles.items()},
        }
        self.base = double.api_base

    async def check(self, run, token=TOKEN):
        environment = {f"ROUNDTABLE_{name}": str(value) for name, value in self.ties.items()}
        environment |= {"DISCORD_TOKEN": token, "ROUNDTABLE_DISCORD__API_BASE": self.base}
        result = await asyncio.to_thread(run, "check", environment=environment)
        assert token not in result.output
        assert "Traceback" not in result.output
        assert not self.double.unknown_routes
        return result


@pytest.fixture
async def server():
    async with Double(token=TOKEN) as double:
        yield Server(double)


async def test_server_that_is_ready_is_0(quick, server):
    result = await server.check(quick)
    assert result.exit_code == 0, result.stdout
    abouts = [line[6:].split("  ")[0] for line in lines(result)]
    assert abouts == [
        "configuration", "database", "keys", "keys", "pages", "pages", "token", "intents",
        "clock", "server", "verification",
        "role moderator", "role organizer", "role rapporteur", "channel announcements",
        "channel questions", "channel moderators", "channel stage",
    ]  # fmt: skip
    link = f"client_id={server.double.world.app_id}&scope=bot+applications.commands&permissions="
    assert f"{link}17592186162176\n" in result.stdout
    assert f"{link}17592186162192\n" in result.stdout


async def test_server_is_looked_at_as_a_process(roundtable, server):
    environment = {"DISCORD_TOKEN": TOKEN, "ROUNDTABLE_DISCORD__API_BASE": server.base}
    result = await asyncio.to_thread(roundtable, "check", environment=environment)
    assert f"the bot is not in the server {GUILD}" in mends(result)[0]
    assert TOKEN.encode() not in result.stdout + result.stderr
    assert said(result) == "1 thing has to be mended."


async def test_each_missing_permission_is_named(quick, server):
    for kind, names in (
        ("questions", ["send_messages"]),
        ("announcements", ["embed_links", "read_message_history"]),
        ("moderators", ["view_channel"]),
        ("stage", ["view_channel"]),
    ):
        server.double.deny(server.channels[kind], *names)
    result = await server.check(quick)
    assert said(result) == "4 things have to be mended."
    assert [re.sub(r" +", " ", mend) for mend in mends(result)] == [
        "mend channel announcements the bot may not Embed Links, Read Message History in"
        " #announcements: allow it there, under Permissions",
        "mend channel questions the bot may not Send Messages, Embed Links, Attach Files in"
        " #questions: allow it there, under Permissions",
        "mend channel moderators the bot may not View Channel, Send Messages, Embed Links,"
        " Attach Files, Read Message History in #moderators: allow it there, under Permissions",
        "mend channel stage the bot may not View Channel in #stage: allow it there, under"
        " Permissions",
    ]


async def test_what_is_not_there_is_named(quick, server):
    server.ties["EVENTS__0__CHANNELS__QUESTIONS"] = 999
    server.ties["EVENTS__0__CHANNELS__STAGE"] = server.channels["questions"].id
    server.ties["EVENTS__0__CHANNELS__ANNOUNCEMENTS"] = 0
    server.ties["EVENTS__0__ROLES__MODERATOR"] = 998
    told = mends(await server.check(quick))
    assert "there is no role 998 in Geneva" in told[0]
    assert "none is chosen" in told[1]
    assert "give the bot Manage Channels" not in told[1]
    assert "there is no channel 999" in told[2]
    assert "#questions is not a stage channel" in told[3]


async def test_manage_channels_is_asked_for_only_where_channels_are_to_be_made(quick, server):
    server.own.permissions = bits(name for name in INVITED if name != "manage_channels")
    assert (await server.check(quick)).exit_code == 0
    server.ties["EVENTS__0__CHANNELS__ANNOUNCEMENTS"] = 0
    (mend,) = mends(await server.check(quick))
    assert "give the bot Manage Channels first" in mend


async def test_who_sees_and_may_ask_is_looked_at(quick, server):
    server.channels["moderators"].overwrites.pop()  # the organizers' role
    everybody = server.channels["moderators"].overwrites.pop(0)
    server.channels["moderators"].overwrites.append(everybody | {"deny": "0"})
    commands = str(bits(["use_application_commands"]))
    server.channels["questions"].overwrites.append(everybody | {"deny": commands})
    told = mends(await server.check(quick))
    assert "nobody may use commands in #questions" in told[0]
    assert "everybody sees #moderators" in told[1]
    server.channels["moderators"].overwrites.append(everybody)
    assert "@organizer does not see #moderators" in mends(await server.check(quick))[1]


@pytest.mark.parametrize(("level", "good"), [(0, True), (2, True), (3, False), (4, False)])
async def test_verification_level_that_keeps_newcomers_out_is_mended(quick, server, level, good):
    server.guild.verification_level = level
    result = await server.check(quick)
    assert result.exit_code == (0 if good else 1)
    assert any("verification" in mend for mend in mends(result)) is not good


async def test_server_that_the_bot_is_not_in_is_mended_by_the_link(quick, server):
    server.ties["EVENTS__0__GUILD"] = GUILD
    (mend,) = mends(await server.check(quick))
    assert f"the bot is not in the server {GUILD}" in mend
    assert f"client_id={server.double.world.app_id}" in mend


async def test_event_without_a_server_is_mended(quick, server, tamper):
    server.ties["EVENTS__0__GUILD"] = 0
    tamper("UPDATE events SET guild_id = 0")
    (mend,) = mends(await server.check(quick))
    assert "is not tied to a server yet" in mend


async def test_closed_event_needs_no_server_any_more(quick, server, home, tamper):
    tamper("UPDATE events SET state = 'closed', closed_at = 1667500000000")
    (home / "keys" / f"{SLUG}.ballot.key").unlink()
    server.ties["EVENTS__0__GUILD"] = GUILD
    assert (await server.check(quick)).exit_code == 0


async def test_choices_of_setup_stand_where_the_file_says_0(quick, server, tamper):
    server.ties["EVENTS__0__CHANNELS__QUESTIONS"] = 0
    chosen = server.channels["questions"].id
    tamper(f"INSERT INTO choices VALUES (1, 'channels.questions', {chosen})")
    assert (await server.check(quick)).exit_code == 0


async def test_token_that_discord_refuses_is_mended(quick, server):
    result = await server.check(quick, "another-secret")
    (mend,) = mends(result)
    assert "Discord refuses the token" in mend
    assert "Invite link" not in result.stdout


@pytest.mark.parametrize("token", ["two words of a token", "kopiertes–token-é"])
async def test_token_with_characters_that_none_has_is_never_sent(quick, server, token):
    (mend,) = mends(await server.check(quick, token))
    assert "characters that no token has" in mend
    assert not server.double.requests


async def test_discord_that_is_busy_is_asked_again(quick, server):
    server.double.fail("GET", "/guilds/*", 429, times=2, retry_after_s=0.1)
    server.double.fail("GET", "/users/@me", 503)
    assert (await server.check(quick)).exit_code == 0


@pytest.mark.parametrize("case", ["nobody", "trouble", "reset", "a web page"])
async def test_discord_out_of_reach_is_one_mend(quick, server, unused_tcp_port, case):
    words = "Cannot reach Discord at"
    if case == "nobody":
        server.base = f"http://127.0.0.1:{unused_tcp_port}/api/v10"
    elif case == "reset":
        server.double.reset("GET", "/guilds/*/roles", times=9)
    elif case == "trouble":
        server.double.fail("GET", "/applications/@me", 500, times=9)
        words = "has trouble of its own (HTTP 500)"
    else:
        server.base = server.double.rest.base_url
        words = "answers, but not as Discord does"
    (mend,) = mends(await server.check(quick))
    assert words in mend


async def test_intents_that_are_on_and_not_needed_are_told(quick, server):
    assert any("no privileged one is needed" in line for line in lines(await server.check(quick)))
    server.double.world.app_flags = 1 << 15 | 1 << 18
    result = await server.check(quick)
    assert result.exit_code == 0, "nothing depends on it"
    told = next(line for line in lines(result) if line.startswith("ok    intents"))
    assert "on and not needed: Server Members Intent, Message Content Intent." in told


async def test_clock_that_is_apart_is_mended(quick, server, monkeypatch):
    monkeypatch.setattr("bot.cli.api.system_clock", lambda: system_clock() - 60_000)
    (mend,) = mends(await server.check(quick))
    assert re.search(r"clock +it is (59|6\d) s behind Discord's: set the clock", mend), mend


def test_port_that_is_taken_is_mended(quick, port):
    with socket.create_server(("127.0.0.1", port)):
        (mend,) = mends(quick("check"))
    assert f"port {port} of 127.0.0.1 cannot be had (Address already in use)" in mend


def test_port_of_the_bot_that_runs_is_its_own(quick, port, home):
    with only_one(home / "roundtable.db"), healthy(port):
        result = quick("check")
    assert result.exit_code == 0
    assert f"port {port} of 127.0.0.1 is held by the bot that runs" in result.stdout


def test_port_that_something_else_took_from_the_bot_that_runs_is_mended(quick, port, home):
    with only_one(home / "roundtable.db"):
        (mend,) = mends(quick("check"))
    assert f"its pages are not at port {port} of 127.0.0.1: stop what else holds" in mend


@contextlib.contextmanager
def healthy(port):
    """What answers as a bot of ours does."""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"database": {"ok": true}}')

        def log_message(self, *_words):
            pass

    with http.server.HTTPServer(("127.0.0.1", port), Page) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        yield
        thread.join()


def test_pages_that_are_off_need_no_port(quick, monkeypatch):
    monkeypatch.setenv("ROUNDTABLE_SCREEN__ENABLED", "false")
    assert "they are off" in quick("check").stdout


def test_retention_of_minutes_is_asked_about(quick, home):
    assert "erased" not in quick("check").stdout
    path = home / "config.toml"
    path.write_text(
        path.read_text("utf-8").replace('retention = "365d"', 'retention = "90m"'), "utf-8"
    )
    result = quick("check")
    assert result.exit_code == 0
    assert "is erased 1 hr 30 min after its close: if days were meant, write" in result.stdout


def test_practice_that_is_on_is_mended(quick, home, tamper):
    tamper("UPDATE events SET state = 'open'")

    async def practise():
        async with running(load(home / "config.toml"), StillClock()) as context:
            await practice.begin(context, ORGANIZER)

    tamper("UPDATE polls SET status = 'closed' WHERE status = 'open'")
    asyncio.run(practise())
    mend = next(mend for mend in mends(quick("check")) if "practice" in mend)
    assert "`/organize practice off` erases it" in mend


def test_check_lists_them_and_is_content(roundtable):
    result = roundtable("check")
    assert result.returncode == 0
    said = result.stdout if isinstance(result.stdout, str) else result.stdout.decode()
    assert "own texts; where one lacks a language" in said
    assert "lack es ar ru zh: title, " in said
