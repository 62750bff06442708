"""`/screen`: what the room sees on its projector, and a stream beside its picture."""

from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

from aiohttp import web
from babel.dates import format_time

from bot.actions import screen as actions
from bot.actions.screen import InLine, Screen
from bot.cards.balance import balance_words
from bot.cards.polls import figures, hidden_places, labels, share_words
from bot.cards.questions import asker_words, shown_code
from bot.cards.reasons import reason_words, told_reason
from bot.clock import instant
from bot.reports.sheet import qr_svg
from bot.rules.floor import Item
from bot.rules.hands import Hand
from bot.rules.links import DOORS, written_code
from bot.texts import languages, locale_of, pick, say
from bot.web.base import desk_of, drawn, live, page

routes = web.RouteTableDef()
THEMES = ("dark", "light")
BARS_MAX = 8
# From how many characters on a wording is drawn smaller, before the page itself fits it.
LENGTHS = (120, 240, 400, 700)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which screen is asked for: of which event, in which language, for a stream or the room."""

    slug: str
    language: str
    stream: bool


@routes.get("/screen")
async def screen(request: web.Request) -> web.Response:
    """The screen as it is now; it keeps itself up to date."""
    desk, wanted = desk_of(request), _wanted(request)
    shown = await actions.load(desk.context, wanted.slug)
    language = wanted.language or shown.language
    theme = request.query.get("theme", "")
    query = request.query_string
    return page(
        request, "screen.html", language, shown.zone,
        title=say(language, "screen-title", event=shown.title),
        theme=theme if theme in THEMES else "",
        shown=live(_draw(shown, wanted)),
        events=f"/screen/events?{query}" if query else "/screen/events",
        now=desk.context.now(),
    )  # fmt: skip


@routes.get("/screen/events")
async def screen_events(request: web.Request) -> web.StreamResponse:
    """Each drawing of the screen, as it changes."""
    desk, wanted = desk_of(request), _wanted(request)

    async def draw() -> str:
        return _draw(await actions.load(desk.context, wanted.slug), wanted)

    return await desk.hub.stream(request, ("screen", wanted), draw)


def _wanted(request: web.Request) -> Wanted:
    asked = request.query.get("lang", "")
    return Wanted(
        request.query.get("event", "")[:64],
        asked if asked in languages() else "",
        request.query.get("for") == "stream",
    )


def _draw(shown: Screen, wanted: Wanted) -> str:
    language = wanted.language or shown.language
    return drawn(
        "screen_live.html", language, shown.zone,
        shown=shown,
        session=pick(shown.session.title, language) if shown.session else "",
        following=pick(shown.following.title, language) if shown.following else "",
        clock=partial(clock, language=language, zone=shown.zone),
        floor=[floor_of(item, shown, language) for item in shown.on_floor],
        line=[line_of(entry, shown, language) for entry in shown.in_line],
        balance=_balance(shown, language),
        poll=poll_of(shown, language),
        doors=_doors(shown, language, stream=wanted.stream),
        door=f"{shown.public_url.split('://', 1)[-1]}/p",
    )  # fmt: skip


def clock(at: int, language: str, zone: str) -> str:
    """An instant as a clock in the room shows it."""
    return format_time(instant(at), "short", tzinfo=ZoneInfo(zone), locale=locale_of(language))


def floor_of(item: Item, shown: Screen, language: str) -> dict[str, object]:
    """What is on the floor: its whole wording with the others beside it, who asked, and why."""
    return {
        "code": shown_code(item, shown.principles),
        "item": item,
        "size": sum(len(item.text) > length for length in LENGTHS),
        "who": asker_words(item, language),
        "why": told_reason(item, language),
        "others": [
            (text, of, say(language, f"language-{of}") if of else say(language, "wording-other"))
            for text, of in item.wordings[-2:]
        ],
    }


def line_of(entry: InLine, shown: Screen, language: str) -> dict[str, object]:
    """Who comes next: a hand's note is the moderators' and the chair's, and is not among it."""
    item = entry.item
    hand = isinstance(item, Hand)
    return {
        "code": item.code if isinstance(item, Hand) else shown_code(item, shown.principles),
        "hand": hand,
        "text": "" if isinstance(item, Hand) else item.text,
        "who": asker_words(item, language),
        "why": reason_words(entry.reason, shown.principles, language),
        "version": item.version,
        "plain_code": item.code,
    }


def _balance(shown: Screen, language: str) -> str:
    found = shown.balance
    if found is None:
        return ""
    return balance_words(found.by_side, found.by_principle, found.not_reached, language)


def poll_of(shown: Screen, language: str) -> dict[str, object] | None:
    """The open poll with its options, or a result with its bars; what is hidden stays so."""
    if shown.poll is None:
        return None
    poll, tally = shown.poll.poll, shown.poll.tally
    visible = tally if poll.status == "published" or poll.results == "live" else None
    hidden = hidden_places(poll, tally) if tally else set()
    bars = []
    for place, text in enumerate(labels(poll, visible, language)):
        if place not in hidden:
            share = visible.share(place) if visible else 0.0
            told = share_words(visible, place, language) if visible else ""
            bars.append({"text": text, "share": round(share * 100), "told": told})
    return {
        "code": poll.code,
        "question": pick(poll.question, language),
        "open": poll.status == "open",
        "until": poll.closes_at,
        "ballots": shown.poll.ballots,
        "visible": visible is not None,
        "bars": bars[:BARS_MAX],
        "figures": figures(poll, visible, language)[:2] if visible else [],
    }


def _doors(shown: Screen, language: str, *, stream: bool) -> list[dict[str, object]]:
    """The ways to ask from a phone; a stream shows only the one for those who are not there."""
    kinds = [kind for kind in DOORS if kind in shown.doors and (kind == "online" or not stream)]
    return [
        {
            "name": say(language, f"sheet-{kind}"),
            "code": written_code(shown.doors[kind]),
            "qr": qr_svg(f"{shown.public_url}/p/{shown.doors[kind]}"),
        }
        for kind in kinds
    ]
