"""Where a code is typed, for whoever cannot scan it."""

from urllib.parse import quote

from aiohttp import web

from bot.rules.links import typed_code
from bot.web.base import language_of, page

routes = web.RouteTableDef()


@routes.get("/p")
async def door(request: web.Request) -> web.Response:
    """The form for a code; with one it leads to the event's page."""
    code = typed_code(request.query.get("code", ""))
    if code:
        return web.Response(status=303, headers={"Location": f"/p/{quote(code)}"})
    return page(request, "phone_door.html", language_of(request))
