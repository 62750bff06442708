"""A question found again by its receipt: on the page, and where no page opens any more."""

from aiohttp import web

from bot.actions import devices, receipts
from bot.actions.devices import Device
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.web.base import desk_of, language_of
from bot.web.forms import Filled, filled, one
from bot.web.phone.forms import field_of
from bot.web.phone.refusals import words_of
from bot.web.phone.visit import Visit, refused, visited
from bot.web.rates import Rate
from bot.web.shield import address_of

# Tries from one address, beside those of one device: a room's phones share one.
RECEIPTS = Rate(burst=30, per_s=0.05)
Events = list[tuple[str, str]]
routes = web.RouteTableDef()


@routes.get("/p/{code}/receipt")
@visited
async def ask_here(visit: Visit) -> web.Response:
    """The form into which a receipt is typed."""
    return _page(visit, visit.url("receipt"), [])


@routes.post("/p/{code}/receipt")
@visited
async def show_here(visit: Visit) -> web.Response:
    """The question of a receipt, and erasing it."""
    sent = await filled(visit.request)
    return await _by_receipt(visit, visit.url("receipt"), [], sent)


@routes.get("/receipt")
async def ask_outside(request: web.Request) -> web.Response:
    """The same for whoever has nothing but the receipt: codes and cookies end with the key."""
    visit, events = await _outside(request, request.query.get("event", ""))
    return _page(visit, "/receipt", events)


@routes.post("/receipt")
async def show_outside(request: web.Request) -> web.Response:
    """The question of a receipt, and erasing it."""
    sent = await filled(request)
    visit, events = await _outside(request, one(sent, "event"))
    try:
        return await _by_receipt(visit, "/receipt", events, sent)
    except Refusal as refusal:
        return refused(visit, refusal)


async def _outside(request: web.Request, slug: str) -> tuple[Visit, Events]:
    """Somebody who came by no code, at one of the events of which something is left.

    Refuses: page-link-unknown
    """
    context, language = desk_of(request).context, language_of(request)
    found = await devices.list_lasting(context)
    if not found:
        raise Refusal("page-link-unknown")
    event = next((event for event in found if event.slug == slug), found[-1])
    titles = [(e.slug, context.config.event(e.configured).title.say(language)) for e in found]
    # Whose wrong tries are counted: nothing else is told of them.
    person = Person(f"address {address_of(request)}", event.guild_id, language=language)
    device = Device(event, person, "", "", known=False)
    return Visit(request, context.of(event.configured), device), titles


async def _by_receipt(visit: Visit, path: str, events: Events, sent: Filled) -> web.Response:
    desk, receipt = desk_of(visit.request), one(sent, "receipt")[:40]
    desk.rates.take("receipt", address_of(visit.request), RECEIPTS, visit.context.now())
    try:
        if one(sent, "erase"):
            gone = await receipts.erase(visit.context, visit.person, receipt)
            said = visit.said("phone-said-erased", code=gone.code)
            return _page(visit, path, events, erased=said)
        found = await receipts.show(visit.context, visit.person, receipt)
    except Refusal as refusal:
        if not field_of(refusal):
            raise
        problems = {"receipt": words_of(refusal, visit.language)}
        return _page(visit, path, events, status=422, receipt=receipt, problems=problems)
    return _page(visit, path, events, found=found, receipt=receipt)


def _page(
    visit: Visit, path: str, events: Events, status: int = 200, **more: object
) -> web.Response:
    shown = {"found": None, "receipt": "", "problems": {}, "erased": "", **more}
    principles = getattr(more.get("found"), "principles", ())
    return visit.page(
        "receipt", principles, status=status, tab="mine", action=path, events=events, **shown
    )
