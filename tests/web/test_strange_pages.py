"""Whatever is sent to whatever page: an answer without a fault, and no other event's words.

`FUZZ_EXAMPLES` says how many requests are tried (`make fuzz` tries many).
"""

import asyncio
import os
import re
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from aiohttp import ClientSession, CookieJar
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yarl import URL

from bot.actions import agenda, chair, events, hands, links, polls, preparing, review
from bot.actions.preparing import Put
from bot.context import Context
from bot.web import base
from bot.web.chair import ACTS
from tests.builders import GUILD, ORGANIZER, StillClock, ask, configuration, findings, running
from tests.web.conftest import Pages, client_of
from tests.wire.strange import words

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "150"))
MARKS = ("zebra", "walrus")  # the words of one server's event, which nobody elsewhere may see
FORM = "application/x-www-form-urlencoded"
TYPES = (
    *[FORM] * 20, f"{FORM}; charset=nonsense", f"{FORM}; charset=utf-16",
    "multipart/form-data; boundary=b", "multipart/form-data", "application/json", "text/plain", "x",
)  # fmt: skip
FIELDS: dict[str, tuple[str, ...]] = {  # what stands in our forms, as somebody would fill it in
    "question": ("What becomes of those who wait?", "HR-1", "HR-2"),
    "principle": ("human-rights", "whole-of-society", ""),
    "attribution": ("anonymous", "sector", "named", "affiliation"),
    "sector": ("academia", "media"), "name": ("Zoë",), "affiliation": ("A school",),
    "nonce": tuple("abcdefghijklmnop"), "version": ("1", "2"), "code": ("HR-1", "H-1", ""),
    "wanted": ("1", "0"), "mine": ("HR-3", "HR-1"), "other": ("HR-1", ""), "hand": ("H-2",),
    "note": ("On this",), "vote": ("0", "1"), "rank-1": ("0",), "rank-2": ("1",),
    "email": ("zoe@example.org", ""), "erase": ("1", "yes"), "receipt": ("HR-1 · 4F9K",),
    "move": ("object", "withdraw"), "reason": ("The chair's choice",), "message": ("1",),
    "event": ("elsewhere", "1"), "lang": ("ar", "xx"), "order": ("oldest",), "page": ("0", "9"),
    "for": ("stream",), "theme": ("dark",),
}  # fmt: skip
BLANK = re.compile(r"\{\w+\}")


@dataclass
class Request:
    """What is sent: `own` is the place of the event whose code or secret stands in the address."""

    method: str
    path: str
    own: int | None
    headers: dict[str, str] = field(default_factory=dict)
    data: bytes | None = None


@dataclass
class Town:
    """Two servers with a live event each, and their pages, of one bot."""

    runner: asyncio.Runner
    clock: StillClock
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    context: Context = field(init=False)
    pages: Pages = field(init=False)
    codes: list[dict[str, str]] = field(default_factory=list)
    routes: list[tuple[str, str]] = field(default_factory=list)
    session: ClientSession = field(init=False)

    async def begin(self, folder: Path) -> None:
        config = configuration(folder, questions={"open_per_person": 50, "cool_down": timedelta(0)})
        here = config.events[0]
        places = {name: at + 100 for name, at in here.channels.model_dump().items()}
        there = here.model_copy(update={
            "slug": "elsewhere", "number": 2, "guild": GUILD + 1,
            "channels": here.channels.model_copy(update=places),
        })  # fmt: skip
        config = config.model_copy(update={"events": (here, there)})
        context = await self.stack.enter_async_context(running(config, self.clock))
        self.context = context
        self.pages = await client_of(context)
        for guild_id, mark in zip((GUILD, GUILD + 1), MARKS, strict=True):
            who = replace(ORGANIZER, guild_id=guild_id)
            await events.open_event(context, who, None, None)
            await agenda.start(context, who)
            person = replace(who, identity=f"discord {guild_id}0", manage_guild=False)
            asked = await ask(context, person, text=f"What will a {mark} gain in all of this?")
            await review.decide(context, who, asked.code, "approve")
            self.clock.wait(60_000)
            await ask(context, person, text=f"Does the {mark} wait for its review still?")
            await hands.toggle(context, person, f"On the {mark}", None)
            put = Put(f"Which {mark}?", "a|b|c", "single", None, "after_close")
            poll = await preparing.create(context, who, put, None)
            await polls.move(context, who, poll.code, "open")
            await chair.tell(context, who, f"The {mark} is late")
            codes = (await links.load(context, who)).codes
            self.codes.append({str(kind): code for kind, code in codes.items()})
        self.routes = sorted(
            (route.method, route.resource.canonical)
            for route in self.pages.app.router.routes()
            if route.resource is not None and route.method != "HEAD"
        )
        self.routes += [route for route in self.routes if route[0] == "POST"] * 2
        self.session = ClientSession(cookie_jar=CookieJar(unsafe=True))
        for own in self.codes:  # one device that knows both events
            await self._send(Request("GET", f"/p/{own['room']}", None))

    async def _send(self, request: Request) -> tuple[int, str, dict[str, str]]:
        self.clock.wait(1_500)  # nobody is too fast
        url = URL(str(self.pages.make_url("/")).rstrip("/") + request.path, encoded=True)
        async with self.session.request(
            request.method, url, headers=request.headers, data=request.data, allow_redirects=False
        ) as answer:
            streamed = answer.content_type == "text/event-stream"
            shown = "" if streamed else (await answer.read()).decode(errors="replace")
            return answer.status, shown, dict(answer.headers)

    def look(self, request: Request) -> None:
        """Send it; whatever it is, it is answered, in order, with no other event's words."""
        status, shown, headers = self.runner.run(self._send(request))
        unwell = status == 503 and request.path.startswith("/healthz")  # nothing is sent here
        assert status < 500 or unwell, f"{status}: {request}"
        assert "nosniff" in headers.get("X-Content-Type-Options", ""), request
        assert "<script>alert" not in shown, request
        marks = {mark for mark in MARKS if mark in shown.casefold()}
        if request.path.startswith("/screen"):  # it is public, each event's for itself
            assert len(marks) < 2, request
        else:
            own = set() if request.own is None else {MARKS[request.own]}
            assert marks <= own, f"{marks} by {request}"

    async def end(self) -> None:
        await self.session.close()
        await self.pages.desk.hub.close()
        await self.pages.close()
        await self.stack.aclose()


@st.composite
def request_to(draw: st.DrawFn, town: Town) -> Request:
    """A request to one of the routes, or to none: any parts, query, headers, fields and body."""
    method, template = draw(st.sampled_from(town.routes))
    if draw(st.integers(0, 19)) == 0:
        method = draw(st.sampled_from(("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS")))
    own: int | None = None
    place = draw(st.integers(0, 1))
    parts: dict[str, Any] = {
        "{code}": (town.codes[place]["room"], town.codes[place]["online"]),
        "{secret}": (town.codes[place]["chair"],),
        "{act}": tuple(ACTS),
        "{poll}": ("P-1", "p1"),
        "{question}": ("HR-1", "HR-2"),
        "{name}": tuple(base.assets()),
    }
    path = template
    for blank in BLANK.findall(template):
        real = draw(st.integers(0, 9)) > 0
        part = draw(st.sampled_from(parts[blank]) if real else words)
        if real and blank in ("{code}", "{secret}"):
            own = place
        path = path.replace(blank, quote(part[:200], safe="", errors="surrogatepass"), 1)
    if draw(st.booleans()) and (pairs := draw(st.lists(_pair(), max_size=3))):
        path += "?" + urlencode(pairs, errors="surrogatepass")[:2000]
    headers = {}
    if draw(st.integers(0, 19)):
        headers["Sec-Fetch-Site"] = "same-origin"
    if draw(st.integers(0, 4)) == 0:
        headers["Accept"] = "application/json"
    if draw(st.integers(0, 9)) == 0:
        name = draw(st.sampled_from(("Accept-Language", "Cookie", "Referer", "Origin")))
        value = draw(words) if name != "Cookie" else f"device-1={draw(words)}; lang={draw(words)}"
        headers[name] = "".join(c for c in value if " " <= c < "\x7f")[:2000]
    data = None
    if method in ("POST", "PUT", "DELETE"):
        headers["Content-Type"] = draw(st.sampled_from(TYPES))
        data = draw(st.binary(max_size=200)) if draw(st.integers(0, 9)) == 0 else _body(draw)
    return Request(method, path, own, headers, data)


def _pair() -> st.SearchStrategy[tuple[str, str]]:
    return st.tuples(st.one_of(st.sampled_from(sorted(FIELDS)), words.map(lambda w: w[:40])), words)


def _body(draw: st.DrawFn) -> bytes:
    """Fields of any kind, mostly before those of a form of ours: of each the first counts."""
    pairs = draw(st.lists(_pair(), max_size=3)) if draw(st.booleans()) else []
    if draw(st.integers(0, 5)):
        pairs += [(name, draw(st.sampled_from(values))) for name, values in FIELDS.items()]
    return urlencode(pairs, errors="surrogatepass").encode()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with asyncio.Runner() as runner:
        town = Town(runner, StillClock())
        runner.run(town.begin(tmp_path_factory.mktemp("pages")))
        yield town
        runner.run(town.end())


def test_the_ways_that_are_tried_lead_to_their_own_event(town: Town) -> None:
    for place, own in enumerate(town.codes):
        for path in (
            f"/p/{own['room']}",
            f"/p/{own['online']}/questions",
            f"/chair/{own['chair']}",
        ):
            status, shown, _ = town.runner.run(town._send(Request("GET", path, place)))
            assert (status, MARKS[place] in shown) == (200, True), path


def test_any_request_to_any_page_is_answered(town: Town) -> None:
    strangely = settings(
        max_examples=EXAMPLES, deadline=None, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip

    @strangely
    @given(request_to(town))
    def attempt(request: Request) -> None:
        town.look(request)

    attempt()
    assert town.runner.run(findings(town.context)) == []
