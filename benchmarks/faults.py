"""What goes wrong on purpose, and how often one may ask."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any


class ApiError(Exception):
    """Discord's no: a status, a code and a sentence."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        headers: dict[str, str] | None = None,
        **more: Any,
    ) -> None:
        """Say no; `more` stands beside the sentence in the body."""
        super().__init__(f"{status} {code}: {message}")
        self.status, self.headers = status, headers or {}
        self.body = {"message": message, "code": code, **more}


@dataclass(slots=True)
class Fault:
    """A mishap that befalls the next `times` requests whose method and path match.

    `then` is called at that instant: what else happens in the world.
    """

    method: str
    path: str
    status: int = 0
    code: int = 0
    message: str = "injected"
    reset: bool = False
    delay_s: float = 0.0
    retry_after_s: float = 0.5
    scope: str = "user"
    after: bool = False
    times: int | None = 1
    then: Callable[[], object] | None = None


class Faults:
    """The mishaps that are still to come."""

    def __init__(self) -> None:
        """Begin with none."""
        self.waiting: list[Fault] = []

    def take(self, method: str, path: str, *, after: bool) -> Fault | None:
        """Take the mishap that befalls this request, before or after it took effect."""
        for fault in self.waiting:
            if fault.after is after and fault.method in ("*", method):
                if fnmatchcase(path, fault.path):
                    if fault.times is not None:
                        fault.times -= 1
                        if fault.times <= 0:
                            self.waiting.remove(fault)
                    return fault
        return None


@dataclass(slots=True)
class Window:
    """A stretch of time in which so many requests may still come."""

    limit: int
    per_s: float
    left: int = 0
    ends_s: float = 0.0

    def take(self, now_s: float) -> bool:
        """Count one request; False where it is one too many."""
        if now_s >= self.ends_s:
            self.left, self.ends_s = self.limit, now_s + self.per_s
        if self.left <= 0:
            return False
        self.left -= 1
        return True


Rule = tuple[int, float]


def _rules() -> dict[tuple[str, str], Rule]:
    """How many requests in how many seconds; Discord publishes none, these are observed."""
    message = "/channels/{channel_id}/messages/{message_id}"
    return {
        ("POST", "/channels/{channel_id}/messages"): (5, 5.0),
        ("PATCH", message): (5, 5.0),
        ("DELETE", message): (5, 1.0),
        ("PATCH", "/channels/{channel_id}"): (2, 600.0),
        ("POST", "/webhooks/{webhook_id}/{webhook_token}"): (5, 2.0),
    }


@dataclass(slots=True)
class RateLimits:
    """Buckets per route and channel, server or webhook, and one for the whole bot."""

    on: bool = True
    rules: dict[tuple[str, str], Rule] = field(default_factory=_rules)
    default: Rule = (10, 1.0)
    refused: int = 0
    _windows: dict[tuple[str, ...], Window] = field(default_factory=dict)
    _global: Window = field(default_factory=lambda: Window(50, 1.0))

    def take(self, method: str, template: str, args: dict[str, str], body: Any) -> dict[str, str]:
        """Count a request and tell its headers; one too many is a 429."""
        if not self.on or template.startswith("/interactions/"):
            return {}
        now_s = time.monotonic()
        if not template.startswith("/webhooks/") and not self._global.take(now_s):
            self._refuse(self._global.ends_s - now_s, "global", {"X-RateLimit-Global": "true"})
        if (method, template) == ("PATCH", "/channels/{channel_id}"):
            if not {"name", "topic"} & (body or {}).keys():
                return {}
        major = [args.get(k, "") for k in ("channel_id", "guild_id", "webhook_id", "webhook_token")]
        window = self._windows.get((method, template, *major))
        if window is None:
            window = Window(*self.rules.get((method, template), self.default))
            self._windows[(method, template, *major)] = window
        taken = window.take(now_s)
        after_s = max(window.ends_s - now_s, 0.001)
        headers = {
            "X-RateLimit-Limit": str(window.limit),
            "X-RateLimit-Remaining": str(window.left),
            "X-RateLimit-Reset": f"{time.time() + after_s:.3f}",
            "X-RateLimit-Reset-After": f"{after_s:.3f}",
            "X-RateLimit-Bucket": hashlib.md5(f"{method} {template}".encode()).hexdigest(),
        }
        if not taken:
            self._refuse(after_s, "user", headers)
        return headers

    def _refuse(self, after_s: float, scope: str, headers: dict[str, str]) -> None:
        self.refused += 1
        raise too_many(after_s, scope, headers)


def too_many(
    after_s: float,
    scope: str = "user",
    headers: dict[str, str] | None = None,
    code: int = 0,
    message: str = "You are being rate limited.",
) -> ApiError:
    """Make a 429 as Discord's own servers send it; without `Via` it would be Cloudflare's."""
    sent = {"Via": "1.1 google", "Retry-After": str(int(after_s) + 1), "X-RateLimit-Scope": scope}
    if scope == "global":
        sent["X-RateLimit-Global"] = "true"
    more = {"retry_after": round(after_s, 3), "global": scope == "global"}
    return ApiError(429, code, message, sent | (headers or {}), **more)
