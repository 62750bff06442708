"""Every address of the participants' page."""

from aiohttp import web

from bot.web.phone import asking, door, hand, me, mine, now, queue, receipts, votes
from bot.web.phone.once import Once
from bot.web.phone.visit import ONCE, Visit, visited

PARTS = (door, now, asking, queue, mine, receipts, votes, hand, me)
# Addresses of forms, where somebody may land who reloads, and the pages on which the forms stand.
FORMS = {
    "support": "questions",
    "instead": "mine",
    "votes/{poll}": "votes",
    "votes/{poll}/withdraw": "votes",
    "hand/lower": "hand",
    "me/email": "me",
    "mine/{question}/object": "mine",
}


@visited
async def to_the_form(visit: Visit) -> web.Response:
    """The page on which the form of this address stands."""
    path = visit.request.match_info.route.resource
    form = str(path.canonical if path else "").removeprefix("/p/{code}/")
    return visit.go(FORMS[form])


def add_phone(app: web.Application) -> None:
    """Let people take part with a phone alone."""
    app[ONCE] = Once()
    for part in PARTS:
        app.router.add_routes(part.routes)
    for form in FORMS:
        app.router.add_get(f"/p/{{code}}/{form}", to_the_form)
