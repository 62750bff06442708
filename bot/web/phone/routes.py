"""Every address of the participants' page."""

from aiohttp import web

from bot.web.phone import asking, door, hand, me, mine, now, queue, receipts, votes
from bot.web.phone.once import Once
from bot.web.phone.visit import ONCE

PARTS = (door, now, asking, queue, mine, receipts, votes, hand, me)


def add_phone(app: web.Application) -> None:
    """Let people take part with a phone alone."""
    app[ONCE] = Once()
    for part in PARTS:
        app.router.add_routes(part.routes)
