"""The operator's log: lines for a person, or JSON where nobody watches.

It holds no question text and, above `debug`, nobody's id. A traceback therefore tells where and of
which kind, never an exception's own words, which may be what somebody typed. Whatever a line
says, secrets, addresses that open something and Discord's ids are struck out at its end.
"""

import asyncio
import logging
import re
import secrets
import sys
import traceback
from collections.abc import Iterable
from typing import Any, Literal

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

Style = Literal["json", "console"]
STYLES: tuple[Style, ...] = ("json", "console")
SNOWFLAKE = re.compile(r"(?<!\d)\d{15,20}(?!\d)")
# Whoever knows the address may act: an interaction's answers, the chair's and participants' pages.
OPENING = re.compile(r"/(webhooks|interactions|chair|p)/[^\s\"'\\]+")

log = structlog.get_logger()


def configure_logs(
    style: Style | None = None, *, debug: bool = False, secrets: Iterable[str] = ()
) -> None:
    """Write to standard error, for a terminal or as JSON lines; None goes by what is there."""
    renderer: Processor = (
        structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
        if (style or ("console" if sys.stderr.isatty() else "json")) == "console"
        else structlog.processors.JSONRenderer()
    )
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _tell_fault,
    ]
    last: list[Processor] = [renderer, _Strike(secrets, ids=not debug)]
    structlog.configure(
        processors=[*shared, *last],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.DEBUG if debug else logging.INFO
        ),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    # Its warnings name channels and people by the address that was asked for.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # names addresses; bot.web logs
    logging.getLogger("discord.http").setLevel(logging.ERROR)
    logging.getLogger("discord.webhook.async_").setLevel(logging.ERROR)
    logging.getLogger("discord.client").setLevel(logging.ERROR)  # voice is not used: no advice


def log_fault(fault: BaseException) -> str:
    """Log what went wrong once; the short reference that the person gets too."""
    reference = secrets.token_hex(4)
    structlog.get_logger("bot").error("fault", reference=reference, exc_info=fault)
    return reference


def report_lost(_loop: asyncio.AbstractEventLoop, about: dict[str, Any]) -> None:
    """Log what went wrong where nobody waited for it; asyncio itself would repeat its words."""
    log.error("fault", where=about["message"], exc_info=about.get("exception"))


class _Strike:
    """The last word on every line: what must not stand there is struck out."""

    def __init__(self, secrets: Iterable[str], *, ids: bool) -> None:
        self._secrets = [secret for secret in secrets if secret]
        self._ids = ids

    def __call__(self, _logger: WrappedLogger, _name: str, line: Any) -> str:
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        line = OPENING.sub(r"/\1/[secret]", line)
        return SNOWFLAKE.sub("[id]", line) if self._ids else line


def _tell_fault(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """Put where it happened in the place of an exception."""
    found = event.pop("exc_info", None)
    if found is True:
        found = sys.exc_info()
    fault = found[1] if isinstance(found, tuple) else found
    if isinstance(fault, BaseException):
        event["exception"] = _where(fault)
    return event


def _where(fault: BaseException) -> str:
    """The traceback, oldest cause first: the lines of our code, and of each fault its kind."""
    chain: list[BaseException] = []
    each: BaseException | None = fault
    while each is not None and each not in chain:
        chain.insert(0, each)
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    return "\nwhich led to\n".join(
        "".join(traceback.format_tb(each.__traceback__)) + _kind(each) for each in chain
    )


def _kind(fault: BaseException) -> str:
    """What it is, with what can hold nobody's words: numbers, the system's and SQLite's."""
    kind = type(fault)
    words = [
        f"{name} {value}"
        for name in ("status", "code")
        if isinstance(value := vars(fault).get(name), int)
    ]
    if isinstance(fault, OSError) and fault.strerror:
        words.append(fault.strerror)
    elif kind.__module__ == "sqlite3":
        words.append(str(fault))
    return f"{kind.__module__}.{kind.__qualname__}" + (f": {', '.join(words)}" if words else "")
