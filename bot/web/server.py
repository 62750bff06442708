"""The pages' server, in the bot's process."""

import resource
from contextlib import suppress

from aiohttp import web

from bot.context import Context
from bot.web.app import application
from bot.web.base import Desk
from bot.web.hub import VIEWERS_MAX

CLOSE_WITHIN_S = 2.0
KEEP_S = 75.0  # a connection on which nothing is asked
FILES = 16_384  # that are asked for
FILES_KEPT = 400  # for what else is open: the database, Discord, pages that do not stay
LINES_MAX = 4094  # of a request's first line and of each header


class Server:
    """Serves the pages of one context. It outlives the clients that come and go at Discord."""

    def __init__(self, context: Context) -> None:
        self.desk = Desk(context)
        self._runner: web.AppRunner | None = None

    @property
    def port(self) -> int:
        """Where it listens, which the system may have chosen; 0 while it does not."""
        found = self._runner.addresses if self._runner else []
        return int(found[0][1]) if found else 0

    async def start(self, host: str, port: int) -> None:
        """Listen, and draw what is written from now on.

        Raises OSError: the port is in use, or not ours to take.
        """
        runner = web.AppRunner(
            application(self.desk),
            access_log=None,  # who looked at what is nobody's business
            handle_signals=False,
            shutdown_timeout=CLOSE_WITHIN_S,
            keepalive_timeout=KEEP_S,
            max_line_size=LINES_MAX,
            max_field_size=LINES_MAX,
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        self.desk.hub.viewers_max = max(1, min(VIEWERS_MAX, _files_max() - FILES_KEPT))
        self.desk.context.changed = self.desk.hub.changed

    async def stop(self) -> None:
        """Let everybody go and listen no more."""
        await self.desk.hub.close()
        if self._runner is not None:
            await self._runner.cleanup()


def _files_max() -> int:
    """How many connections and files the system lets us have, after asking for enough.

    Each live page is one. Without a bound the last of them would take what the database and
    Discord need; a shell gives a process 1,024 although it may have far more.
    """
    kept, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if kept < FILES:
        with suppress(ValueError, OSError):  # where a service may not change its limits
            resource.setrlimit(resource.RLIMIT_NOFILE, (min(FILES, most), most))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
