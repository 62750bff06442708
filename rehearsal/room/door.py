"""The page on which a part is chosen, served with the event's own pages on one loopback port."""

import socket
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from aiohttp import web

from bot.actions.links import links_of
from bot.actions.screen import shown_scene
from bot.rules.base import Refusal
from bot.rules.links import Links
from bot.web.app import application
from bot.web.base import DESK, Desk, live
from rehearsal.crowd import Person
from rehearsal.room.wall import Wall

FOLDER = Path(__file__).parent
HOST = "127.0.0.1"
LINES_SHOWN = 14
CLOSE_WITHIN_S = 1.0

PARTICIPANT = Person("participant", "Practising Participant", "practising.participant")
MODERATOR = Person("moderator", "Practising Moderator", "practising.moderator")
ORGANIZER = Person("organizer", "Practising Organizer", "practising.organizer")
ROLES: dict[str, tuple[str, ...]] = {
    "participant": (), "moderator": ("moderator",), "organizer": ("organizer",),
}  # fmt: skip
# Who can be whom in one window, first as whom it opens; and the channel that it shows.
PARTS = {
    "participant": ("questions", ("participant", "moderator", "organizer")),
    "moderator": ("moderators", ("moderator", "organizer")),
    "organizer": ("moderators", ("organizer", "moderator")),
}
STAGE = web.AppKey("stage", Wall)
routes = web.RouteTableDef()


def listen(port: int) -> socket.socket:
    """A socket on loopback: at this port, or wherever there is one where it is taken."""
    try:
        return socket.create_server((HOST, port))
    except OSError:
        return socket.create_server((HOST, 0))


def bring_guests(stage: Wall) -> None:
    """Let in the three in whose place a person can act."""
    for guest in (PARTICIPANT, MODERATOR, ORGANIZER):
        stage.add_guest(guest, *ROLES[guest.key])


class Door:
    """Serves the pages while the event is played."""

    def __init__(self, stage: Wall, listening: socket.socket) -> None:
        self._stage = stage
        self._listening = listening
        self._desk = Desk(stage.context)

    async def open(self) -> None:
        """Serve."""
        app = application(self._desk)
        app[STAGE] = self._stage
        app.router.add_routes(routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=CLOSE_WITHIN_S)
        await self._runner.setup()
        await web.SockSite(self._runner, self._listening).start()
        await self._stage.serve(self._desk)

    async def close(self) -> None:
        """Serve no more."""
        if self._stage.window:
            await self._stage.window.close()
        await self._desk.hub.close()
        await self._runner.cleanup()


@routes.get("/")
async def index(request: web.Request) -> web.Response:
    """The parts, what to try, the event's pages, and what is going on."""
    context = request.app[DESK].context
    links = await context.read(lambda tx: links_of(shown_scene(tx, context)))
    html = _drawn("room.html", links=_paths(links), live=live(_news(request)), now=context.now())
    return web.Response(text=html, content_type="text/html")


@routes.get("/practice/events")
async def news(request: web.Request) -> web.StreamResponse:
    """What is going on, as it goes on."""

    async def draw() -> str:
        return _news(request)

    return await request.app[DESK].hub.stream(request, ("practice",), draw)


@routes.get("/practice/{part}")
async def take_part(request: web.Request) -> web.Response:
    """Open a window for a part, and go there."""
    stage = request.app[STAGE]
    name, who = PARTS.get(request.match_info["part"], ("", ()))
    if not name:
        raise Refusal("page-unknown")
    address = await stage.show(name, [stage.guests[key] for key in who])
    return web.Response(status=302, headers={"Location": address})


def _news(request: web.Request) -> str:
    stage = request.app[STAGE]
    lines = [line.strip("─ ") for line in stage.timeline.lines if line][-LINES_SHOWN:]
    clock = stage.timeline.clock(stage.now())
    return _drawn("room_live.html", lines=lines, clock=clock)


def _paths(links: Links) -> dict[str, str]:
    """The event's pages on this very address."""
    return {
        "screen": "/screen",
        "chair": f"/chair/{links.codes['chair']}",
        "room": f"/p/{links.codes['room']}",
        "online": f"/p/{links.codes['online']}",
    }


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(FOLDER), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def _drawn(template: str, **data: Any) -> str:
    return _templates().get_template(template).render(**data)
