"""What every page stands on: the desk with its tools, the language, a page drawn."""

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any

import jinja2
from aiohttp import web
from markupsafe import Markup

from bot.cards.refusals import refusal_words
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.links import written_code
from bot.texts import RIGHT_TO_LEFT, languages, say
from bot.web.hub import Hub, digest
from bot.web.markup import html_of
from bot.web.rates import Rates

FOLDER = Path(__file__).parent
YEAR_S = 31_536_000
# In their own words, for whoever does not read the page's.
NAMES = {
    "en": "English", "fr": "Français", "es": "Español", "ar": "العربية", "ru": "Русский",
    "zh": "中文",
}  # fmt: skip
TYPES = {
    ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
}  # fmt: skip


@dataclass(slots=True)
class Desk:
    """The tools of every page; `latency_s` is the gateway's, NaN while it is away."""

    context: Context
    hub: Hub = field(default_factory=Hub)
    rates: Rates = field(default_factory=Rates)
    latency_s: Callable[[], float] = field(default=lambda: math.nan)


DESK = web.AppKey("desk", Desk)


def desk_of(request: web.Request) -> Desk:
    """The desk of the application that this request came to."""
    return request.app[DESK]


@cache
def assets() -> dict[str, tuple[bytes, str]]:
    """What is served as it lies there: name → its bytes and type."""
    return {
        path.name: (path.read_bytes(), TYPES[path.suffix])
        for path in sorted((FOLDER / "static").iterdir())
        if path.suffix in TYPES
    }


@cache
def _asset_url(name: str) -> str:
    return f"/static/{name}?v={hashlib.sha256(assets()[name][0]).hexdigest()[:12]}"


async def static(request: web.Request) -> web.Response:
    """One of our own files; its address changes with what is in it."""
    found = assets().get(request.match_info["name"])
    if found is None:
        raise Refusal("page-unknown")
    response = web.Response(body=found[0], content_type=found[1], charset="utf-8")
    response.headers["Cache-Control"] = f"public, max-age={YEAR_S}, immutable"
    return response


def language_of(request: web.Request, first: str = "en") -> str:
    """As the address says, else as chosen before, else as the browser asks, else `first`."""
    for chosen in (request.query.get("lang", ""), request.cookies.get("lang", "")):
        if chosen in languages():
            return chosen
    asked = []
    for part in request.headers.get("Accept-Language", "")[:200].split(","):
        name, _, weight = part.partition(";q=")
        short = name.strip().split("-")[0].casefold()
        try:
            asked.append((-float(weight or 1), short))
        except ValueError:
            continue
    found = (name for _, name in sorted(asked, key=lambda pair: pair[0]) if name in languages())
    return next(found, first if first in languages() else "en")


@cache
def _templates() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["code"] = written_code
    made.globals["asset"] = _asset_url
    return made


def drawn(template: str, language: str, zone: str = "UTC", /, **data: Any) -> str:
    """A template in a language: `t` says a sentence, `words` shows what a card says.

    Instants in what a card says are shown in this timezone.
    """
    return _templates().get_template(template).render(
        t=partial(say, language),
        words=partial(html_of, language=language, zone=zone),
        lang=language,
        dir="rtl" if language in RIGHT_TO_LEFT else "ltr",
        **data,
    )  # fmt: skip


def live(html: str) -> Markup:
    """A drawing that is kept up to date, to stand in a page: autoescaped when it was drawn."""
    return Markup(f'<div id="live" data-digest="{digest(html)}">\n{html}\n</div>')  # noqa: S704


def page(
    request: web.Request,
    template: str,
    language: str,
    zone: str = "UTC",
    /,
    status: int = 200,
    **data: Any,
) -> web.Response:
    """A whole page. A language that the address names is kept for the next one."""
    spoken = [(name, NAMES.get(name, name)) for name in languages()]
    html = drawn(template, language, zone, languages=spoken, **({"path": request.path} | data))
    response = web.Response(text=html, content_type="text/html", status=status)
    if request.query.get("lang") in languages():
        secure = request.app[DESK].context.config.screen.public_url.startswith("https://")
        response.set_cookie(
            "lang", language, max_age=YEAR_S, httponly=True, samesite="Lax", secure=secure, path="/"
        )
    return response


def refused(request: web.Request, refusal: Refusal, status: int, back: str = "") -> web.Response:
    """A refusal as a page: what cannot be done, what to do next, and the way back."""
    language = language_of(request)
    words = refusal_words(refusal, language)
    return page(request, "refusal.html", language, status=status, said=words, back=back)
