"""The pages beside the bot that runs: opened where their port is to be had."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import structlog

from bot.context import Context
from bot.web.server import Server

PORT_AGAIN_S = 15

log = structlog.get_logger()


@contextlib.asynccontextmanager
async def pages(context: Context) -> AsyncIterator[Server]:
    """Serve the pages for as long as the bot runs, if the configuration wants them."""
    server = Server(context)
    opening = asyncio.create_task(_open(server)) if context.config.screen.enabled else None
    try:
        yield server
    finally:
        if opening is not None:
            opening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await opening
        await server.stop()


async def _open(server: Server) -> None:
    """Listen; where the port is not to be had the bot goes on without, and tries again."""
    screen = server.desk.context.config.screen
    said = ""
    while True:
        try:
            await server.start(screen.host, screen.port)
        except OSError as trouble:
            server.desk.context.served = False
            words = f"{trouble.strerror or trouble}".lower()
            if words != said:
                log.error(
                    f"no pages: cannot listen on {screen.host} port {screen.port}; stop what holds "
                    "it, or choose another port under [screen]",
                    trouble=words, again_in_s=PORT_AGAIN_S,
                )  # fmt: skip
            said = words
            await asyncio.sleep(PORT_AGAIN_S)
        else:
            server.desk.context.served = True
            log.info("pages", host=screen.host, port=server.port)
            return
