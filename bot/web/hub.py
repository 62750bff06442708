"""Live pages: each view is drawn once a change, and the same bytes go to all who look at it."""

import asyncio
import contextvars
import hashlib
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable
from contextlib import suppress

from aiohttp import web

from bot.logs import log_fault
from bot.rules.base import Refusal

DRAW_EVERY_S = 0.4  # what changes meanwhile is drawn next
LOOK_AGAIN_S = 15.0  # also where nothing was written: sessions end, forecasts change
HEARTBEAT_S = 15.0
PATIENCE_S = 10.0  # who has not taken a drawing by then is cut off
RETRY_MS = 2_000
VIEWERS_MAX = 5_000
VIEWERS_OF_ONE_MAX = 1_000  # one address may be a whole room
STREAM = "text/event-stream"
HEARTBEAT = b"event: alive\ndata: 1\n\n"  # an event, which scripts hear; no comment

Draw = Callable[[], Awaitable[str]]


class View:
    """What some people look at: how it is drawn, the last drawing, and who they are."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.frame = b""
        self.first = asyncio.Lock()
        self.viewers: set[Viewer] = set()


class Viewer:
    """One connection. It is owed the newest drawing only: what it missed is not kept for it."""

    def __init__(self) -> None:
        self._owed: bytes | None = None
        self._woken = asyncio.Event()
        self.gone = False

    def offer(self, frame: bytes) -> None:
        """Owe it this drawing instead of an older one."""
        self._owed = frame
        self._woken.set()

    def end(self) -> None:
        """Let it go."""
        self.gone = True
        self._woken.set()

    async def next(self) -> bytes:
        """What to send now: a drawing, or a sign of life where there was none for a while."""
        with suppress(TimeoutError):
            async with asyncio.timeout(HEARTBEAT_S):
                await self._woken.wait()
        self._woken.clear()
        frame, self._owed = self._owed, None
        return frame or HEARTBEAT


class Hub:
    """All views. It draws only while somebody looks, and never waits for anybody."""

    def __init__(self) -> None:
        self._views: dict[Hashable, View] = {}
        # Whoever changed something, it is drawn for all: in the hub's context, not in theirs.
        self._context = contextvars.copy_context()
        self.address_of: Callable[[web.Request], str] = lambda request: request.remote or ""
        self.viewers_max = VIEWERS_MAX
        self._addresses: Counter[str] = Counter()
        self._drawing: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._changed = False
        self._resting = False  # from the beginning of a drawing until its pause is over
        self._closed = False
        self.drawn = 0  # drawings so far

    @property
    def viewers(self) -> int:
        """How many look at something now."""
        return sum(len(view.viewers) for view in self._views.values())

    def changed(self) -> None:
        """Something was written: draw now, or once after the pause for all that changes in it."""
        self._changed = True
        if self._views and not self._resting and not self._closed:
            self._start()

    def _start(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._changed, self._resting = False, True
        self._drawing = asyncio.get_running_loop().create_task(
            self._draw_all(), context=self._context
        )

    def _rested(self) -> None:
        self._resting, self._timer = False, None
        if self._changed:
            self.changed()
        elif self._views:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(LOOK_AGAIN_S, self.changed, context=self._context)

    async def _draw_all(self) -> None:
        for key, view in list(self._views.items()):
            before = view.frame
            if await self._draw(key, view) and view.frame != before:
                for viewer in view.viewers:
                    viewer.offer(view.frame)
        if not self._closed:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(DRAW_EVERY_S, self._rested, context=self._context)

    async def _draw(self, key: Hashable, view: View) -> bool:
        """Draw a view; who looks at what is there no longer is let go."""
        try:
            html = await view.draw()
        except Refusal:
            self._drop(key, view)
            return False
        except Exception as fault:  # the others go on, and this one is drawn at the next change
            log_fault(fault)
            return False
        self.drawn += 1
        view.frame = framed(html)
        return True

    def _drop(self, key: Hashable, view: View) -> None:
        self._views.pop(key, None)
        for viewer in view.viewers:
            viewer.end()

    async def stream(self, request: web.Request, key: Hashable, draw: Draw) -> web.StreamResponse:
        """Send what `draw` draws, now and whenever it changes, until the reader goes.

        Everybody with the same `key` gets the same bytes.
        Refuses: page-crowded, and whatever `draw` refuses
        """
        address = self.address_of(request)
        crowded = self._addresses[address] >= VIEWERS_OF_ONE_MAX
        if self._closed or crowded or self.viewers >= self.viewers_max:
            raise Refusal("page-crowded")
        view = self._views.setdefault(key, View(draw))
        try:
            async with view.first:
                view.frame = view.frame or framed(await draw())
        except BaseException:
            self._forget(key, view)
            raise
        if request.method == "HEAD":
            self._forget(key, view)
            return web.Response(content_type=STREAM)
        response = web.StreamResponse()
        response.content_type = STREAM
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Accel-Buffering"] = "no"  # a proxy must not hold it back
        viewer = Viewer()
        view.viewers.add(viewer)
        self._addresses[address] += 1
        viewer.offer(view.frame)
        try:
            await response.prepare(request)
            await _send(request, response, b"retry: %d\n\n" % RETRY_MS)
            self.changed()  # what changed while it was drawn first is drawn again
            while (frame := await viewer.next()) and not viewer.gone:
                await _send(request, response, frame)
        except (ConnectionError, TimeoutError):
            pass  # gone, or too slow
        finally:
            view.viewers.discard(viewer)
            self._addresses[address] -= 1
            self._addresses += Counter()  # those of nobody leave
            self._forget(key, view)
        return response

    def _forget(self, key: Hashable, view: View) -> None:
        if not view.viewers and self._views.get(key) is view:
            del self._views[key]

    async def close(self) -> None:
        """Let everybody go and draw nothing more."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        for key, view in list(self._views.items()):
            self._drop(key, view)
        if self._drawing is not None:
            await asyncio.wait([self._drawing])


async def _send(request: web.Request, response: web.StreamResponse, frame: bytes) -> None:
    """Send within the patience that is had; a reader who takes nothing is cut off."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            await response.write(frame)
    except TimeoutError:
        if request.transport is not None:
            request.transport.abort()
        raise


def framed(html: str) -> bytes:
    """A drawing as an event; its id tells a page whether it shows just this."""
    lines = "".join(f"data: {line}\n" for line in html.splitlines())
    return f"event: draw\nid: {digest(html)}\n{lines}\n".encode()


def digest(html: str) -> str:
    """A short name of a drawing."""
    lines = "\n".join(html.splitlines())
    return hashlib.sha256(lines.encode()).hexdigest()[:16]
