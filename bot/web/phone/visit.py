"""A visit: one device at one event's page, the tools it acts with, and how it is answered."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web
from markupsafe import Markup

from bot import config
from bot.actions import devices
from bot.actions.devices import Device
from bot.cards.base import plain, stamp
from bot.cards.questions import asker_words, principle_title, shown_code, status_words
from bot.cards.reasons import told_reason
from bot.context import Context
from bot.rules.base import Blank, Refusal
from bot.rules.events import Event, Principle
from bot.rules.people import Person
from bot.texts import pick, say
from bot.web.base import desk_of, drawn, language_of, page
from bot.web.markup import html_of, inline, time_of
from bot.web.phone.once import Once
from bot.web.phone.refusals import words_of
from bot.web.rates import Rate
from bot.web.shield import STATUS, address_of, check_device

ONCE = web.AppKey("once", Once)
DAY_S = 86_400
COOKIE_MAX_S = 400 * DAY_S  # browsers keep none for longer
# New devices from one address: a room's phones share one, and come within minutes.
NEW_DEVICES = Rate(burst=600, per_s=0.5)
Handler = Callable[["Visit"], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is there, by which code; `context` finds no event but theirs."""

    request: web.Request
    context: Context
    device: Device

    @property
    def code(self) -> str:
        """The code by which they came, as it is written."""
        return self.device.code

    @property
    def person(self) -> Person:
        """Who acts."""
        return self.device.person

    @property
    def event(self) -> Event:
        """Where they are."""
        return self.device.event

    @property
    def settings(self) -> config.Event:
        """What the configuration says of it."""
        return self.context.config.events[0]

    @property
    def language(self) -> str:
        """In which they read."""
        return self.person.language

    def url(self, path: str = "") -> str:
        """The address of one of the event's pages; who came by no code has one page alone."""
        return f"/p/{self.code}/{path}".rstrip("/") if self.code else "/receipt"

    def said(self, key: str, **blanks: Blank) -> str:
        """A sentence in their language."""
        return say(self.language, key, **blanks)

    def part(self, template: str, principles: Sequence[Principle] = (), **data: Any) -> Markup:
        """A part of a page, drawn: autoescaped as every template is."""
        zone, own = self.settings.timezone, self._data(principles)
        return Markup(drawn(f"phone_{template}.html", self.language, zone, **own, **data))  # noqa: S704

    def page(
        self, template: str, principles: Sequence[Principle] = (), status: int = 200, **data: Any
    ) -> web.Response:
        """A whole page, with what was to be told once."""
        told = self.request.app[ONCE].take(self.person.identity, self.context.now())
        response = page(
            self.request, f"phone_{template}.html", self.language, self.settings.timezone,
            status=status, told=told and self.said(told.key, **told.blanks),
            **self._data(principles), **data,
        )  # fmt: skip
        _remember(self, response)
        return response

    def go(self, path: str, key: str = "", **blanks: Blank) -> web.Response:
        """Send the browser to one of the event's pages, where it is told this once."""
        if key:
            once = self.request.app[ONCE]
            once.keep(self.person.identity, key, self.context.now(), **blanks)
        return web.Response(status=303, headers={"Location": self.url(path)})

    def _data(self, principles: Sequence[Principle]) -> dict[str, Any]:
        """What every template may use: words of cards as text, instants in the event's zone."""
        language, zone = self.language, self.settings.timezone

        def card_words(words: str) -> Markup:
            return inline(words, language, zone)

        return {
            "visit": self,
            "event": self.event,
            "title": self.settings.title.say(language),
            "principles": principles,
            "inline": card_words,
            "clock": lambda at: time_of(at, "t", language, zone),
            "day": lambda at: time_of(at, "D", language, zone),
            "local": partial(pick, language=language),
            "coded": lambda question: shown_code(question, principles),
            "about": lambda key: card_words(principle_title(key, principles, language)),
            "asker": lambda item: asker_words(item, language),
            "reason": partial(told_reason, language=language),
            "plain": plain,
            "stamp": stamp,
            "state": lambda question: status_words(question, language),
        }


def visited(handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A page that is there for whoever comes with a code; a refusal is said in its own words."""

    async def answer(request: web.Request) -> web.StreamResponse:
        visit = await _enter(request)
        try:
            if request.method == "POST":
                _check_known(visit)
            return await handler(visit)
        except Refusal as refusal:
            return refused(visit, refusal)

    return answer


def refused(visit: Visit, refusal: Refusal) -> web.Response:
    """What cannot be done, with what to do next."""
    words = html_of(words_of(refusal, visit.language), visit.language, visit.settings.timezone)
    return visit.page("refused", status=STATUS.get(refusal.key, 409), words_said=words)


async def _enter(request: web.Request) -> Visit:
    """Let a device in by the code in the address.

    Refuses: page-link-unknown
    """
    context = desk_of(request).context
    code = request.match_info["code"]
    device = await devices.enter(context, code, _cookies(request), language_of(request))
    return Visit(request, context.of(device.event.configured), device)


def _cookies(request: web.Request) -> dict[int, str]:
    """The cookies of devices that the browser sent: event → cookie."""
    found = {}
    for name, value in request.cookies.items():
        if name.startswith("device-") and name[7:].isdecimal() and len(name) < 20:
            found[int(name[7:])] = value[:200]
    return found


def _check_known(visit: Visit) -> None:
    """A form is taken from a device that is known, and no faster than somebody fills them in.

    Refuses: phone-no-cookie, page-too-fast
    """
    if not visit.device.known:
        raise Refusal("phone-no-cookie")
    check_device(visit.request, visit.person.identity)


def _remember(visit: Visit, response: web.Response) -> None:
    """Give a device its cookie, until nothing can be done with it any more."""
    device, request = visit.device, visit.request
    if device.known or not device.cookie:
        return
    desk = desk_of(request)
    try:
        desk.rates.take("new device", address_of(request), NEW_DEVICES, visit.context.now())
    except Refusal:
        return  # they can read; they are let in when fewer come
    kept = visit.settings.privacy.keep_contacts.total_seconds() + DAY_S
    left_s = round((device.event.hard_end_at - visit.context.now()) / 1000 + kept)
    response.set_cookie(
        f"device-{abs(device.event.id)}", device.cookie, path="/p", httponly=True, samesite="Lax",
        max_age=max(DAY_S, min(COOKIE_MAX_S, left_s)),
        secure=visit.context.config.screen.public_url.startswith("https://"),
    )  # fmt: skip
