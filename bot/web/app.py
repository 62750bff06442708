"""The application: the shield, and the routes of each page's file."""

from aiohttp import web

from bot.web import base, chair, health, screen, shield
from bot.web.base import DESK, Desk
from bot.web.phone.routes import add_phone


def application(desk: Desk) -> web.Application:
    """All pages on this desk."""
    app = web.Application(middlewares=[shield.answer], client_max_size=shield.BODY_MAX)
    app[DESK] = desk
    desk.hub.address_of = shield.address_of
    app.on_response_prepare.append(shield.add_headers)
    app.router.add_get("/static/{name}", base.static)
    for routes in (health.routes, screen.routes, chair.routes):
        app.router.add_routes(routes)
    add_phone(app)
    return app
