"""What is on: the page that everybody lands on, kept up to date while it is open."""

from dataclasses import replace
from urllib.parse import quote

from aiohttp import web
from markupsafe import Markup

from bot.actions import agenda, balance, devices, taking_part
from bot.actions import now as actions
from bot.actions.devices import Device
from bot.cards.balance import how_card
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.web.base import desk_of, live
from bot.web.phone.visit import Visit, visited

routes = web.RouteTableDef()


@routes.get("/p/{code}")
@visited
async def show(visit: Visit) -> web.Response:
    """What is on, or of a closed event what became of every question."""
    if visit.event.state not in ACTIVE:
        return await _closed(visit)
    html = await draw(_nobody(visit))
    own = await draw_own(visit)
    return visit.page("now", live=live(html), own=own, tab="now")


@routes.get("/p/{code}/live")
@visited
async def follow(visit: Visit) -> web.StreamResponse:
    """The same, whenever it changes: one drawing for all who came by this code."""
    desk, everybody = desk_of(visit.request), _nobody(visit)
    known, code = visit.device.known, visit.code
    key = ("phone", visit.event.id, code, visit.language, known)

    async def drawing() -> str:
        if not known:  # who has nothing but the code is let go when it is renewed
            await devices.enter(desk.context, code, {}, visit.language)
        # A view may outlive the configuration with which it began.
        return await draw(replace(everybody, context=desk.context.of(visit.event.slug)))

    return await desk.hub.stream(visit.request, key, drawing)


@routes.get("/p/{code}/own")
@visited
async def own(visit: Visit) -> web.Response:
    """What is one's own of it: fetched by each device when something changed."""
    return web.Response(text=await draw_own(visit), content_type="text/html")


async def draw(everybody: Visit) -> str:
    """What everybody sees of an event; nothing in it is anybody's."""
    try:
        now = await actions.load(everybody.context, everybody.person)
    except Refusal as refusal:
        if refusal.key != "nothing-open":
            raise
        return everybody.part("live", (), now=None, votes=0)
    ballots = await taking_part.list_ballots(everybody.context, everybody.person)
    mark = await taking_part.load_mark(everybody.context, everybody.person)
    votes = sum(ballot.result.poll.status == "open" for ballot in ballots)
    return everybody.part("live", now.principles, now=now, votes=votes, mark=mark)


async def draw_own(visit: Visit) -> Markup:
    """One's own questions and hand, in short."""
    own = await taking_part.load_own(visit.context, visit.person)
    return visit.part("own", own.principles, mine=own.questions, hand=own.hand)


async def _closed(visit: Visit) -> web.Response:
    programme = await agenda.load(visit.context, visit.person, lasting=True)
    outcomes: list[Question] = []
    mine: tuple[Question, ...] = ()
    if visit.event.erased_at is None:
        outcomes = await taking_part.list_outcomes(visit.context, visit.person)
        mine = (await taking_part.load_own(visit.context, visit.person)).questions
    brief = await taking_part.find_brief(visit.context, visit.person)
    return visit.page(
        "closed", programme.principles, outcomes=outcomes, mine=mine, brief=brief, tab="now"
    )


@routes.get("/p/{code}/how")
@visited
async def how(visit: Visit) -> web.Response:
    """The rule by which the floor is given, and how it was shared so far."""
    found = await balance.load(visit.context, visit.person)
    card = how_card(
        found.rule, found.cycle, found.by_side, found.by_principle, found.by_sector,
        found.principles, found.not_reached, visit.language,
    )  # fmt: skip
    return visit.page("how", found.principles, tab="now", card=card.words)


@routes.get("/p/{code}/brief")
@visited
async def brief(visit: Visit) -> web.Response:
    """The brief, as a file to keep."""
    file = await taking_part.load_brief(visit.context, visit.person)
    response = web.Response(body=file.content, content_type="application/octet-stream")
    name = quote(file.name)
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
    return response


def _nobody(visit: Visit) -> Visit:
    """The same place, seen by nobody in particular."""
    person = Person("", visit.person.guild_id, language=visit.language)
    return replace(visit, device=Device(visit.event, person, visit.code, "", known=False))
