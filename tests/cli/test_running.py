"""What a watchdog is told, with nothing but the bot's own command."""

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from bot.store.lock import only_one
from tests.cli.sentences import said


@contextlib.contextmanager
def page(status: int, told: object) -> Iterator[int]:
    """The bot's pages, of which only /healthz is there."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/healthz" else 404)
            self.end_headers()
            self.wfile.write(json.dumps(told).encode() if told is not None else b"<h1>busy</h1>")

        def log_message(self, *_words: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def asked(quick, home):
    def ask(port: int = 1, **more: str):
        environment = {f"ROUNDTABLE_SCREEN__{key.upper()}": value for key, value in more.items()}
        environment["ROUNDTABLE_SCREEN__PORT"] = str(port)
        return quick("check", "--running", environment=environment)

    return ask


def test_nothing_that_runs_is_1(asked):
    assert "No bot runs on" in said(asked())


def test_bot_that_is_well_is_0(asked, home):
    with only_one(home / "roundtable.db"), page(200, {"ok": True}) as port:
        result = asked(port, host="0.0.0.0")
    assert (result.exit_code, result.stdout) == (0, "running, and well\n")


def test_bot_that_is_not_well_is_1_and_says_what(asked, home):
    told = {"ok": False, "database": {"ok": True}, "gateway": {"ok": False, "latency_ms": None}}
    with only_one(home / "roundtable.db"), page(503, told) as port:
        assert said(asked(port)) == "The bot runs, and is not well: gateway."


def test_page_that_fails_without_words_is_1(asked, home):
    with only_one(home / "roundtable.db"), page(500, None) as port:
        assert said(asked(port)) == "The bot runs, and is not well: HTTP 500."


def test_bot_that_does_not_answer_is_1(asked, home):
    with only_one(home / "roundtable.db"):
        assert "does not answer at 127.0.0.1, port 1" in said(asked(1))


def test_bot_without_pages_is_known_by_its_database(asked, home):
    with only_one(home / "roundtable.db"):
        result = asked(enabled="false")
    assert result.exit_code == 0
    assert "[screen] is off" in result.stdout
