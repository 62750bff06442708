"""What stands before every page: headers, limits, forgeries, refusals and faults."""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web

from bot.cards.refusals import refusal_words
from bot.logs import log_fault
from bot.rules.base import Refusal
from bot.texts import say
from bot.web import rates
from bot.web.base import desk_of, language_of, page, refused

BODY_MAX = 16 * 1024  # the longest form is one question
WATCHED = frozenset({"/healthz", "/metrics"})  # asked for by whatever name a network has for us
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Addresses hold codes: no other site learns them. Our own forms are told from forgeries by it.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
    "Server": "Roundtable",
}
STATUS = {
    "page-unknown": 404, "page-link-unknown": 404, "event-unknown": 404, "no-event-shown": 404,
    "page-too-fast": 429, "page-crowded": 503,
    "page-events-several": 404, "page-forged": 403, "page-too-large": 413, "page-elsewhere": 421,
}  # fmt: skip


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Set what no page goes without; also of streams, before their first byte."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["Server"] = HEADERS["Server"]
    if desk_of(request).context.config.screen.public_url.startswith("https://"):
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")


@web.middleware
async def answer(request: web.Request, handler: Handler) -> web.StreamResponse:
    """The one door for refusals and faults: a sentence, and a reference where we failed."""
    try:
        _check_rate(request)
        _check_host(request)
        _check_origin(request)
        return await handler(request)
    except Refusal as refusal:
        return _refused(request, refusal)
    except web.HTTPRequestEntityTooLarge:
        return _refused(request, Refusal("page-too-large"))
    except web.HTTPNotFound:
        return _refused(request, Refusal("page-unknown"))
    except web.HTTPMethodNotAllowed as fault:
        return _refused(
            request, Refusal("page-unknown"), 405, allow=", ".join(fault.allowed_methods)
        )
    except web.HTTPException as found:
        if found.status < 400:
            raise  # a redirect
        return _refused(request, Refusal("page-malformed"), found.status)
    except ConnectionError:
        raise  # the reader is gone
    except Exception as fault:
        return _failed(request, fault)


def _refused(
    request: web.Request, refusal: Refusal, status: int = 0, allow: str = ""
) -> web.Response:
    status = status or STATUS.get(refusal.key, 409 if request.method == "POST" else 404)
    if _wants_json(request):
        words = refusal_words(refusal, language_of(request))
        response = web.json_response({"refused": refusal.key, "words": words}, status=status)
    else:
        response = refused(request, refusal, status, _came_from(request))
    if allow:
        response.headers["Allow"] = allow
    if refusal.key in ("page-too-fast", "page-crowded"):
        response.headers["Retry-After"] = "10"
    return response


def _came_from(request: web.Request) -> str:
    """The page of ours on which a form was sent, for the way back."""
    try:
        referer = urlsplit(request.headers.get("Referer", ""))
    except ValueError:
        return ""
    ours = request.method == "POST" and referer.netloc == request.host
    return referer.path if ours and not referer.path.startswith("//") else ""


def _failed(request: web.Request, fault: BaseException) -> web.Response:
    language, reference = language_of(request), log_fault(fault)
    words = say(language, "page-fault", reference=reference)
    if _wants_json(request):
        return web.json_response({"fault": reference, "words": words}, status=500)
    return page(request, "refusal.html", language, status=500, said=words, back=_came_from(request))


def _wants_json(request: web.Request) -> bool:
    return "application/json" in request.headers.get("Accept", "")


def address_of(request: web.Request) -> str:
    """Where a request comes from: what the configured proxy says, else the connection.

    Of several the last counts: it is what the proxy saw itself, the others are anybody's word.
    """
    header = desk_of(request).context.config.screen.proxy_header
    said = request.headers.getall(header, []) if header else []
    told = ",".join(said).rpartition(",")[2].strip()
    return rates.network(told or request.remote or "")


def _check_rate(request: web.Request) -> None:
    """Whether this address asks for no more than a room full of people would."""
    desk = desk_of(request)
    if not request.path.startswith("/static/"):
        desk.rates.take("address", address_of(request), rates.ADDRESS, desk.context.now())


def check_device(request: web.Request, device: str) -> None:
    """Whether this device sends no more forms than somebody would.

    Refuses: page-too-fast
    """
    desk = desk_of(request)
    desk.rates.take("device", device, rates.DEVICE, desk.context.now())


def _check_host(request: web.Request) -> None:
    """Whether we are called by our own name, by a number, or by one without a domain.

    Else somebody's domain could be pointed at us, and a page under it read what only this machine
    or its network is to reach.
    """
    public_url = desk_of(request).context.config.screen.public_url
    name = request.url.host or ""
    if "." not in name or name == urlsplit(public_url).hostname or request.path in WATCHED:
        return
    try:
        ip_address(name)
    except ValueError:
        raise Refusal("page-elsewhere", url=public_url) from None


def _check_origin(request: web.Request) -> None:
    """Whether a form was sent by a page of ours: the browser says so, and cannot be made to lie."""
    if request.method in ("GET", "HEAD"):
        return
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        if site == "same-origin":
            return
        raise Refusal("page-forged")
    # A browser of before 2023 sends at least where the form stood.
    origin = request.headers.get("Origin", "")
    public = urlsplit(desk_of(request).context.config.screen.public_url)
    own = {f"{public.scheme}://{public.netloc}", f"{request.scheme}://{request.host}"}
    if origin not in own:
        raise Refusal("page-forged")
