"""`/healthz`: whether the bot does its work, for a watchdog."""

import math

from aiohttp import web

from bot.actions import health
from bot.web.base import desk_of

routes = web.RouteTableDef()
OUTBOX_AGE_MAX_S = 120  # what is owed for longer is not coming through


@routes.get("/healthz")
async def healthz(request: web.Request) -> web.Response:
    """200 while the database writes, Discord is there and what is owed goes out; else 503."""
    desk = desk_of(request)
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
