"""What the operator reads: where something went wrong, never what was written, nor by whom."""

import asyncio
import contextlib
import gc
import io
import json
import logging
import sqlite3
from collections.abc import Iterator

import aiohttp
import pytest
import structlog
import yarl

from bot.logs import STYLES, Style, configure_logs, report_lost

TOKEN = "MTIzNDU2Nzg5.GabcdE.a-very-secret-token_0"
WORDS = "Who pays for my visa, asks Fatima?"
ID = 912345678901234567


@contextlib.contextmanager
def logged(style: Style, **options) -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    with contextlib.redirect_stderr(io.StringIO()) as log:
        configure_logs(style, secrets=[TOKEN], **options)
        try:
            yield log
        finally:
            root.handlers[:] = handlers
            root.setLevel(level)
            structlog.reset_defaults()


def raised(fault: Exception, cause: Exception | None = None) -> Exception:
    try:
        raise fault from cause
    except Exception as found:
        return found


@pytest.mark.parametrize("style", STYLES)
def test_exception_tells_where_and_of_which_kind_and_none_of_its_words(style):
    fault = raised(ValueError(f"{WORDS!r} by <@{ID}>"), raised(KeyError(WORDS)))
    with logged(style) as log:
        structlog.get_logger().error("fault", reference="abcd", exc_info=fault)
        logging.getLogger("somebody.else").error("it broke", exc_info=fault)
    text = log.getvalue()
    assert WORDS not in text
    assert str(ID) not in text
    for said in ("abcd", "it broke", "test_logs.py", "builtins.KeyError", "builtins.ValueError"):
        assert said in text
    assert text.count("which led to") == 2


def test_exception_of_the_system_or_of_sqlite_keeps_its_words():
    full, missing = sqlite3.OperationalError("database or disk is full"), OSError(28, "No space")
    with logged("json") as log:
        for fault in (full, missing):
            structlog.get_logger().error("fault", exc_info=raised(fault))
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert [line["exception"].splitlines()[-1] for line in lines] == [
        "sqlite3.OperationalError: database or disk is full",
        "builtins.OSError: No space",
    ]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("debug", [False, True])
async def test_token_in_a_failing_address_or_header_is_struck_out(style, debug):
    with logged(style, debug=debug) as log:
        async with aiohttp.ClientSession() as session:
            for address in (f"http://127.0.0.1:1/{TOKEN}", f"nowhere:{TOKEN}"):
                try:
                    await session.get(address, headers={"Authorization": f"Bot {TOKEN}"})
                except (aiohttp.ClientError, ValueError) as fault:
                    structlog.get_logger().error("fault", trouble=repr(fault), exc_info=fault)
                    logging.getLogger("discord.gateway").error("at %s: %r", address, fault)
    text = log.getvalue()
    assert "[secret]" in text
    assert TOKEN not in text


def test_ids_stand_in_the_log_of_debug_alone():
    for debug in (False, True):
        with logged("json", debug=debug) as log:
            structlog.get_logger().debug("which server", id=ID)
            structlog.get_logger().warning("trouble", words=f"in <#{ID}>")
            logging.getLogger("discord.state").warning("no server %s", ID)
        assert (str(ID) in log.getvalue()) is debug
        assert len(log.getvalue().splitlines()) == (3 if debug else 2)


def test_addresses_by_which_one_could_act_are_struck_out():
    address = yarl.URL(f"https://discord.com/api/v10/webhooks/{ID}/aW50ZXJhY3Rpb24/messages")
    with logged("json", debug=True) as log:
        structlog.get_logger().warning("x", at=str(address), page="http://h/chair/Zm9v?x=1")
    assert "aW50" not in log.getvalue()
    assert "Zm9v" not in log.getvalue()


async def test_fault_that_nobody_waited_for_is_logged_without_its_words():
    async def fail():
        raise ValueError(WORDS)

    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    with logged("json") as log:
        loop.set_exception_handler(report_lost)
        task = asyncio.create_task(fail())
        await asyncio.wait([task])
        del task
        gc.collect()
        loop.set_exception_handler(before)
    (line,) = [json.loads(line) for line in log.getvalue().splitlines()]
    assert line["level"] == "error"
    assert line["where"] == "Task exception was never retrieved"
    assert line["exception"].endswith("builtins.ValueError")
    assert WORDS not in log.getvalue()


def test_console_is_for_people_and_json_for_programs():
    with logged("console") as log:
        structlog.get_logger().info("ready", servers=2)
    assert "ready" in log.getvalue()
    assert "\x1b" not in log.getvalue(), "no colours where no terminal is"
    with pytest.raises(ValueError, match=r"^(Expecting value|Extra data)"):
        json.loads(log.getvalue())
    with logged("json") as log:
        structlog.get_logger().info("ready", servers=2)
    line = json.loads(log.getvalue())
    assert (line["event"], line["level"], line["servers"]) == ("ready", "info", 2)
    assert line["timestamp"].endswith("Z")
