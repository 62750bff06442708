"""`/healthz`: whether the bot does its work, for a watchdog. `/metrics`: how, for Prometheus."""

import math

from aiohttp import web

from bot.actions import health
from bot.rules.base import Refusal
from bot.web.base import desk_of
from bot.web.metrics import exposition
from bot.web.rates import Rate

routes = web.RouteTableDef()
LOOKS = Rate(burst=30, per_s=2)  # of everybody together: each look writes
OUTBOX_AGE_MAX_S = 120  # what is owed for longer is not coming through


@routes.get("/healthz")
async def healthz(request: web.Request) -> web.Response:
    """200 while the database writes, Discord is there and what is owed goes out; else 503."""
    desk = desk_of(request)
    desk.rates.take("healthz", "", LOOKS, desk.context.now())
    found = await health.look(desk.context)
    latency_s = desk.latency_s()
    there = math.isfinite(latency_s)
    flowing = found.oldest_ms <= OUTBOX_AGE_MAX_S * 1000
    well = not found.database and there and flowing
    body = {
        "ok": well,
        "database": {"ok": not found.database, "trouble": found.database},
        "gateway": {"ok": there, "latency_ms": round(latency_s * 1000) if there else None},
        "outbox": {
            "ok": flowing, "due": found.owed, "oldest_s": round(found.oldest_ms / 1000, 1),
        },
        "pages": {"viewers": desk.hub.viewers},
    }  # fmt: skip
    return web.json_response(body, status=200 if well else 503)


@routes.get("/metrics")
async def metrics(request: web.Request) -> web.Response:
    """Prometheus's text; only for who does not come through the proxy."""
    desk = desk_of(request)
    header = desk.context.config.screen.proxy_header
    if header and header in request.headers:
        raise Refusal("page-unknown")
    body, content_type = exposition(desk, await health.count(desk.context))
    return web.Response(body=body, headers={"Content-Type": content_type})
