"""What `roundtable check` looks at on Discord: the token, and each event's server."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from bot.cli.api import Api, Unreachable
from bot.rules import permissions
from bot.rules.checking import Finding, Ties, findings, of_clock, of_intents, place, said
from bot.rules.permissions import Told


async def look(
    base: str, token: str, ties: Iterable[Ties], now: datetime
) -> tuple[list[Finding], str]:
    """Everything found on Discord, and the invite link; empty where Discord refused us."""
    found: list[Finding] = []
    link = ""
    try:
        async with Api(base, token) as api:
            status, me = await api.get("/users/@me")
            if status != 200:
                found.append(_token_refused(status, me))
                return found, link
            found.append(said(True, "token", f"the bot is {me.get('username')}"))
            ahead_s = api.ahead_s
            status, application = await api.get("/applications/@me")
            if status != 200:
                application = {"id": me["id"]}
            found.append(of_intents(int(application.get("flags") or 0)))
            if ahead_s is not None:
                found.append(of_clock(ahead_s))
            link = permissions.invite_link(str(application["id"]))
            found += _application(application)
            for tied in ties:
                await _look_at_server(api, tied, str(me["id"]), link, now, found)
    except Unreachable as trouble:
        found.append(said(False, "discord", str(trouble)))
    return found, link


def _token_refused(status: int, content: Any) -> Finding:
    if status == 401:
        words = (
            "Discord refuses the token: on the application's page, Bot, Reset Token, and put the"
            " new one into DISCORD_TOKEN"
        )
    else:
        words = f"Discord does not say who the bot is (HTTP {status}, {_said(content)}): try again"
    return said(False, "token", words)


def _said(content: Any) -> str:
    return str(content.get("message", "")) if isinstance(content, dict) else ""


def _application(application: Told) -> Iterator[Finding]:
    if application.get("interactions_endpoint_url"):
        yield said(
            False,
            "application",
            "commands are sent to its Interactions Endpoint URL instead of the bot: empty that"
            " field on the application's page, General Information",
        )
    if application.get("bot_require_code_grant"):
        yield said(
            False,
            "application",
            "it cannot be invited by a link: switch off Requires OAuth2 Code Grant on the"
            " application's page, Bot",
        )


async def _look_at_server(
    api: Api, tied: Ties, bot_id: str, link: str, now: datetime, found: list[Finding]
) -> None:
    if not tied.guild_id:
        words = (
            f"{tied.slug} is not tied to a server yet: invite the bot with the link below, start"
            " it with `roundtable run`, then `/organize setup` there, or write `guild` in the file"
        )
        found.append(said(False, "server", words))
        return
    asked = f"/guilds/{tied.guild_id}"
    paths = (asked, f"{asked}/roles", f"{asked}/channels", f"{asked}/members/{bot_id}")
    answers: list[Any] = []
    for path in paths:
        status, content = await api.get(path)
        if status != 200:
            words = (
                f"{tied.slug}: the bot is not in the server {tied.guild_id}"
                f" (HTTP {status}, {_said(content)}): invite it with {link}, or correct `guild`"
            )
            found.append(said(False, "server", words))
            return
        answers.append(content)
    guild, roles, channels, member = answers
    found += findings(place(guild, roles, channels, member, bot_id, now), tied)
