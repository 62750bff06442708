"""The event's own pages, served as in `roundtable run`, over sockets within this process."""

import asyncio
import socket
from typing import Any

from aiohttp import BaseConnector, web
from aiohttp.client_proto import ResponseHandler

from bot.context import Context
from bot.web.app import application
from bot.web.base import Desk


class Line(BaseConnector):
    """Leads every browser to the server, whatever address it was given.

    A secure address is spoken to in the clear, as behind a proxy that does the rest.
    """

    def __init__(self) -> None:
        super().__init__(keepalive_timeout=None)
        self.server: web.Server | None = None

    async def _create_connection(self, *_request: Any, **_more: Any) -> ResponseHandler:
        assert self.server, "Nobody serves the pages now"
        loop = asyncio.get_running_loop()
        ours, theirs = socket.socketpair()
        await loop.connect_accepted_socket(self.server, theirs)
        _, spoken = await loop.create_connection(self._factory, sock=ours)
        return spoken


class Pages:
    """Serves the pages of one context after the other: a new one each time the bot comes back."""

    def __init__(self) -> None:
        self.line = Line()
        self._runner: web.AppRunner | None = None

    async def serve(self, context: Context) -> None:
        """Serve what is written here; who was connected to the bot of before is cut off."""
        await self._stop()
        self._runner = web.AppRunner(
            application(Desk(context)), access_log=None, handle_signals=False, shutdown_timeout=0
        )
        await self._runner.setup()
        self.line.server = self._runner.server

    async def close(self) -> None:
        """Serve no more."""
        await self._stop()
        await self.line.close()

    async def _stop(self) -> None:
        self.line.server = None
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
