"""Discord's REST API, only asked, never changed."""

import asyncio
import json
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp

from bot.clock import system_clock

TRIES = 4
WAIT_MAX_S = 10.0
TIMEOUT_S = 15.0


class Unreachable(Exception):
    """Discord does not answer as Discord does; the message is one sentence with its mend."""


class Api:
    """One address of Discord's, asked with one token."""

    def __init__(self, base: str, token: str) -> None:
        self.base = base
        self._headers = {
            "Authorization": f"Bot {token}",
            "User-Agent": "DiscordBot (Roundtable, 0.1)",
        }
        self._session: aiohttp.ClientSession | None = None
        # By how much our clock is ahead of Discord's, as its last answer said.
        self.ahead_s: float | None = None

    async def __aenter__(self) -> "Api":
        """Begin to ask."""
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
        self._session = aiohttp.ClientSession(headers=self._headers, timeout=timeout)
        return self

    async def __aexit__(self, *_trouble: object) -> None:
        """Ask no more."""
        if self._session is not None:
            await self._session.close()

    async def get(self, path: str) -> tuple[int, Any]:
        """What Discord answers: status and content. A refusal is an answer, too.

        Raises Unreachable: no answer, or not one of Discord's.
        """
        for _ in range(TRIES):
            status, content, wait_s = await self._ask(path)
            if status != 429 and status < 500:
                return status, content
            await asyncio.sleep(wait_s)
        raise Unreachable(
            f"{self.base} has trouble of its own (HTTP {status}): try again in some minutes."
        )

    async def _ask(self, path: str) -> tuple[int, Any, float]:
        if self._session is None:
            raise RuntimeError("not begun")
        try:
            async with self._session.get(self.base + path) as answer:
                raw = await answer.read()
                wait_s = answer.headers.get("Retry-After", "")
                self.ahead_s = _ahead_s(answer.headers.get("Date", ""))
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            words = str(fault) or "no answer in time"
            raise Unreachable(
                f"Cannot reach Discord at {self.base} ({words}): check the network and"
                " [discord] api_base."
            ) from fault
        try:
            content = json.loads(raw or b"null")
        except ValueError:
            content = None
        if not isinstance(content, dict | list) and answer.status < 500 and answer.status != 429:
            raise Unreachable(
                f"{self.base} answers, but not as Discord does: check [discord] api_base."
            )
        return answer.status, content, _seconds(wait_s)


def _seconds(typed: str) -> float:
    try:
        return min(max(float(typed), 0.05), WAIT_MAX_S)
    except ValueError:
        return 0.5


def _ahead_s(date: str) -> float | None:
    """By how much our clock is ahead of whoever wrote this header; None where it says no time."""
    try:
        return system_clock() / 1000 - parsedate_to_datetime(date).timestamp()
    except (TypeError, ValueError):
        return None
