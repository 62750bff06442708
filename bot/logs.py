"""The operator's log: lines for a person, or JSON where nobody watches.

Tracebacks are plain, without the values of variables: a log holds no question text.
"""

import logging
import secrets
import sys

import structlog


def configure_logs(*, level: int = logging.INFO) -> None:
    """Write to standard error, for a terminal or as JSON lines."""
    person = sys.stderr.isatty()
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if person
        else structlog.processors.JSONRenderer()
    )
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if not person:
        shared.append(structlog.processors.format_exc_info)
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
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
