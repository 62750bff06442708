"""What I said of myself, what is held about me, and erasing it; the programme and its links."""

from aiohttp import web
from babel.dates import get_timezone_location

from bot.actions import addresses, agenda, people, privacy
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE
from bot.rules.people import ATTRIBUTIONS, SECTORS, Profile
from bot.web.forms import filled, one
from bot.web.phone.forms import field_of
from bot.web.phone.refusals import words_of
from bot.web.phone.visit import Visit, visited

LINKS = ("watch", "interpretation", "captions", "documents", "conduct", "help", "register")
routes = web.RouteTableDef()


@routes.get("/p/{code}/programme")
@visited
async def programme(visit: Visit) -> web.Response:
    """The programme, the event's facts and its links."""
    found = await agenda.load(visit.context, visit.person, lasting=True)
    links = [(kind, url) for kind in LINKS if (url := str(getattr(visit.settings.links, kind)))]
    return visit.page(
        "programme", found.principles, tab="programme", found=found, links=links,
        settings=visit.settings,
        place=get_timezone_location(
            visit.settings.timezone, locale=visit.language, return_city=True
        ),
    )  # fmt: skip


@routes.get("/p/{code}/me")
@visited
async def show(visit: Visit) -> web.Response:
    """What I said of myself, and what is kept."""
    return await _show(visit, {}, {})


async def _show(visit: Visit, sent: dict[str, str], problems: dict[str, str]) -> web.Response:
    notice = await privacy.load_notice(visit.context, visit.person)
    profile, email = Profile(), ""
    if notice.known:
        email = await addresses.load(visit.context, visit.person)
        if visit.event.state in ACTIVE:
            profile = await people.load_profile(visit.context, visit.person)
    return visit.page(
        "me", status=422 if problems else 200, tab="me", notice=notice, profile=profile,
        email=sent.get("email", email), problems=problems, sectors=SECTORS,
        attributions=ATTRIBUTIONS, active=visit.event.state in ACTIVE,
    )  # fmt: skip


@routes.post("/p/{code}/me")
@visited
async def keep(visit: Visit) -> web.Response:
    """Keep what I said of myself; what is emptied is forgotten."""
    sent = await filled(visit.request)
    try:
        await people.restate(
            visit.context, visit.person, name=one(sent, "name"),
            affiliation=one(sent, "affiliation"), sector=one(sent, "sector"),
            attribution=one(sent, "attribution"),
        )  # fmt: skip
    except Refusal as refusal:
        if not field_of(refusal):
            raise
        return await _show(visit, {}, {field_of(refusal): words_of(refusal, visit.language)})
    return visit.go("me", "phone-said-me")


@routes.post("/p/{code}/me/email")
@visited
async def give_email(visit: Visit) -> web.Response:
    """Ask for the brief by e-mail, or no longer."""
    email = one(await filled(visit.request), "email")
    try:
        kept = await addresses.give(visit.context, visit.person, email)
    except Refusal as refusal:
        if field_of(refusal) != "email":
            raise
        return await _show(visit, {"email": email}, {"email": words_of(refusal, visit.language)})
    return visit.go("me", "phone-said-email" if kept else "phone-said-no-email")


@routes.get("/p/{code}/me/held")
@visited
async def held(visit: Visit) -> web.Response:
    """All that is held about me, as a file."""
    content = await privacy.hold(visit.context, visit.person)
    response = web.Response(body=content, content_type="application/json", charset="utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="held-about-me.json"'
    return response


@routes.get("/p/{code}/me/erase")
@visited
async def ask_erase(visit: Visit) -> web.Response:
    """Ask whether everything that leads to me is to be erased."""
    return visit.page("erase", tab="me")


@routes.post("/p/{code}/me/erase")
@visited
async def erase(visit: Visit) -> web.Response:
    """Erase what leads to me."""
    await privacy.erase(visit.context, visit.person)
    return visit.go("me", "phone-said-erased-me")
