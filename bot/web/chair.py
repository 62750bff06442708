"""`/chair/<secret>`: what the chair reads aloud, whom they call next, and the minutes left.

Every act is a plain form that carries what it was drawn with, so that it changes nothing else
than what was seen.
"""

from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import web

from bot.actions import chair as messages
from bot.actions import decisions, floor
from bot.actions import presiding as actions
from bot.actions.presiding import Presiding
from bot.cards.questions import asker_words
from bot.cards.refusals import refusal_words
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.floor import Item
from bot.rules.people import Person
from bot.texts import pick, say
from bot.web import shield
from bot.web.base import desk_of, drawn, language_of, live, page
from bot.web.phone.forms import filled
from bot.web.screen import clock, floor_of, line_of, poll_of

routes = web.RouteTableDef()
NUMBER_MAX = 10**15
Form = dict[str, str]
Act = Callable[[Context, Person, Form], Awaitable[object]]


@routes.get("/chair/{secret}")
async def chair(request: web.Request) -> web.Response:
    """The chair's page as it is now; it keeps itself up to date."""
    return await _page(request)


@routes.get("/chair/{secret}/events")
async def chair_events(request: web.Request) -> web.StreamResponse:
    """Each drawing of the chair's page, as it changes."""
    desk, secret = desk_of(request), request.match_info["secret"]
    found = await actions.load(desk.context, secret)
    language = language_of(request, found.screen.language)

    async def draw() -> str:
        return _draw(await actions.load(desk.context, secret), secret, language)

    return await desk.hub.stream(request, ("chair", secret, language), draw)


@routes.post("/chair/{secret}/{act}")
async def act(request: web.Request) -> web.Response:
    """Do what was pressed, and show the page; a refusal stands at its top."""
    desk, secret = desk_of(request), request.match_info["secret"]
    doing = ACTS.get(request.match_info["act"])
    if doing is None:
        raise Refusal("page-unknown")
    found = await actions.load(desk.context, secret)
    shield.check_device(request, f"chair {found.screen.event.slug}")
    sent = {name: values[0] for name, values in (await filled(request)).items()}
    person = actions.chair_person(secret, found.screen.language)
    try:
        await doing(desk.context, person, sent)
    except Refusal as refusal:
        return await _page(request, refusal)
    raise web.HTTPSeeOther(f"/chair/{secret}")


async def _next(context: Context, person: Person, sent: Form) -> object:
    return await floor.take_next(context, person, sent.get("code", "")[:20])


async def _answered(context: Context, person: Person, sent: Form) -> object:
    return await _finish(context, person, sent, "answered")


async def _back(context: Context, person: Person, sent: Form) -> object:
    return await _finish(context, person, sent, "back")


async def _finish(context: Context, person: Person, sent: Form, verb: str) -> object:
    code, version = sent.get("code", "")[:20], number(sent, "version")
    return await floor.finish(context, person, code, verb, version=version)


async def _take(context: Context, person: Person, sent: Form) -> object:
    reason = sent.get("other", "").strip() or sent.get("reason", "")
    code, version = sent.get("code", "")[:20], number(sent, "version")
    return await floor.take(context, person, code, reason, version)


async def _read(context: Context, person: Person, sent: Form) -> object:
    return await messages.mark_read(context, person, number(sent, "message"))


async def _undo(context: Context, person: Person, _sent: Form) -> object:
    return await decisions.undo(context, person)


ACTS: dict[str, Act] = {
    "next": _next, "answered": _answered, "back": _back, "take": _take, "read": _read,
    "undo": _undo,
}  # fmt: skip


def number(sent: Form, field: str) -> int:
    """The whole number that a form was drawn with.

    Refuses: expired-control
    """
    part = sent.get(field, "")
    if not (part.isascii() and part.isdecimal() and len(part) <= len(str(NUMBER_MAX))):
        raise Refusal("expired-control")
    return int(part)


async def _page(request: web.Request, refusal: Refusal | None = None) -> web.Response:
    desk, secret = desk_of(request), request.match_info["secret"]
    found = await actions.load(desk.context, secret)
    language = language_of(request, found.screen.language)
    return page(
        request, "chair.html", language, found.screen.zone,
        status=409 if refusal else 200,
        title=say(language, "chair-page-title", event=found.screen.title),
        heading=found.screen.title,
        said=refusal_words(refusal, language) if refusal else "",
        shown=live(_draw(found, secret, language)),
        here=f"/chair/{secret}",
        path=f"/chair/{secret}",
        now=desk.context.now(),
    )  # fmt: skip


def _draw(found: Presiding, secret: str, language: str) -> str:
    shown = found.screen
    return drawn(
        "chair_live.html", language, shown.zone,
        here=f"/chair/{secret}",
        found=found,
        shown=shown,
        session=pick(shown.session.title, language) if shown.session else "",
        following=pick(shown.following.title, language) if shown.following else "",
        clock=partial(clock, language=language, zone=shown.zone),
        floor=[
            {**floor_of(item, shown, language), "aloud": aloud(item, shown.language)}
            for item in shown.on_floor
        ],
        line=[line_of(entry, shown, language) for entry in shown.in_line],
        hands=[(hand, asker_words(hand, language)) for hand in found.hands],
        poll=poll_of(shown, language),
        minutes=lambda ms: max(1, round(ms / 60_000)),
    )  # fmt: skip


def aloud(item: Item, language: str) -> str:
    """The wording to read aloud: the newest in the event's language, else as it was asked."""
    fitting = [text for text, of in item.wordings if of in ("", language)]
    return fitting[-1] if fitting else item.text
