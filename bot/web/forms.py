"""What a form of a page brings: its fields, read within a while and from nothing but a form."""

import asyncio

from aiohttp import web

from bot.rules.base import Refusal

ARRIVES_WITHIN_S = 20.0  # the longest form is one question, and a phone may be at the room's edge
Filled = dict[str, list[str]]


async def filled(request: web.Request) -> Filled:
    """The form's fields, each with all its values.

    Refuses: page-malformed
    """
    if request.content_type != "application/x-www-form-urlencoded":
        raise Refusal("page-malformed")  # none of ours carries files
    try:
        async with asyncio.timeout(ARRIVES_WITHIN_S):
            sent = await request.post()
    except (ValueError, LookupError, TimeoutError, web.RequestPayloadError) as fault:
        raise Refusal("page-malformed") from fault
    found: Filled = {}
    for name, value in sent.items():
        if isinstance(value, str):
            found.setdefault(name, []).append(value)
    return found


def one(form: Filled, name: str) -> str:
    """What stands in a field; empty where it is not there."""
    return form.get(name, [""])[0]
