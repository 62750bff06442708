"""Single values of the configuration, each with the words for what is expected."""

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    ValidationError,
    ValidatorFunctionWrapHandler,
)
from pydantic_core import CoreSchema, core_schema

from bot.config.mistakes import not_expected
from bot.rules.people import SECTORS

URL_LENGTH_MAX = 512  # of a link button
SNOWFLAKE_MAX = 2**63 - 1

_DURATION = re.compile(r"(?:(\d{1,5})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?", re.ASCII)
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_SLUG_WORDS = 'a name of 1 to 63 small letters a-z, digits and hyphens, such as "human-rights"'
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_HEADER = re.compile(r"[A-Za-z0-9-]{0,64}")


@dataclass(frozen=True, slots=True)
class Expect:
    """What a value must be: `holds` of it once it has its type, and `what` says so in words."""

    what: str
    holds: Callable[[Any], object]

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(self._check, handler(source))

    def _check(self, value: Any, inner: ValidatorFunctionWrapHandler) -> Any:
        try:
            checked = inner(value)
        except ValidationError:
            raise not_expected(self.what) from None
        if not self.holds(checked):
            raise not_expected(self.what)
        return checked


@dataclass(frozen=True, slots=True)
class Entries:
    """How many entries a list may have; `once`: none of them twice."""

    low: int
    high: int
    once: bool = False

    @property
    def what(self) -> str:
        """What is expected, in words."""
        return f"{self.low} to {self.high} entries" + (", none of them twice" if self.once else "")

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, entries: tuple[Hashable, ...]) -> tuple[Hashable, ...]:
        if not self.low <= len(entries) <= self.high:
            raise not_expected(f"{self.what} (it has {len(entries)})")
        if self.once and len(set(entries)) < len(entries):
            raise not_expected(self.what)
        return entries


def between(low: int, high: int, why: str = "") -> Expect:
    """A whole number within bounds, and why they are there."""
    return Expect(f"a whole number from {low} to {high}{why}", lambda n: low <= n <= high)


def parse_duration(text: str) -> timedelta:
    """The length of time that `"90s"`, `"15m"`, `"1h30m"` or `"7d"` stands for.

    ValueError for anything else.
    """
    found = _DURATION.fullmatch(text)
    if not found or not text:
        raise ValueError(f"{text!r} is no duration")
    days, hours, minutes, seconds = (int(digits or 0) for digits in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def lasting(low: str, high: str) -> Expect:
    """A duration within bounds."""
    least, most = parse_duration(low), parse_duration(high)
    examples = 'such as "90s", "15m", "1h30m" or "7d"'
    return Expect(
        f'a duration from "{low}" to "{high}", {examples}', lambda length: least <= length <= most
    )


def _read_duration(value: Any) -> timedelta:
    if isinstance(value, timedelta):
        return value
    if not isinstance(value, str):
        raise ValueError("a duration is a text")
    return parse_duration(value)


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        named = parts.hostname and parts.port != 0  # reading the port refuses an impossible one
    except ValueError:
        return False
    plain = len(text) <= URL_LENGTH_MAX and not re.search(r"[\s\x00-\x1f\x7f]", text)
    return bool(plain and named and parts.scheme in {"http", "https"})


def _is_host(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return bool(_HOST.fullmatch(text)) and not re.fullmatch(r"[0-9.]+", text)
    return True


Whole = Annotated[int, Field(strict=True)]
Flag = Annotated[bool, Field(strict=True)]
Duration = Annotated[timedelta, BeforeValidator(_read_duration)]
Snowflake = Annotated[
    Whole,
    Expect("a Discord id, or 0 while there is none", lambda n: 0 <= n <= SNOWFLAKE_MAX),
]
Slug = Annotated[str, Expect(_SLUG_WORDS, _SLUG.fullmatch)]
SlugOrNone = Annotated[
    str,
    Expect(f'{_SLUG_WORDS}, or ""', lambda text: not text or _SLUG.fullmatch(text)),
]
Code = Annotated[
    str,
    Expect(
        'two to four capital letters A-Z, such as "HR"',
        re.compile(r"[A-Z]{2,4}").fullmatch,
    ),
]
Url = Annotated[
    str,
    Expect("an address that begins with http:// or https://", _is_url),
    AfterValidator(lambda url: url.rstrip("/")),
]
Link = Annotated[
    str,
    Expect(
        'an address that begins with http:// or https://, or "" while there is none',
        lambda text: not text or _is_url(text),
    ),
]
Host = Annotated[str, Expect('a host name or an IP address, such as "127.0.0.1"', _is_host)]
Port = Annotated[Whole, between(1, 65535)]
Header = Annotated[
    str, Expect('the name of a header, such as "X-Forwarded-For", or ""', _HEADER.fullmatch)
]
Timezone = Annotated[
    str,
    Expect('an IANA timezone, such as "Europe/Zurich"', lambda name: name in available_timezones()),
]
Sector = Annotated[str, Expect(f"one of {', '.join(SECTORS)}", SECTORS.__contains__)]
Objective = Annotated[Whole, between(1, 23, ", an objective of the Global Compact")]
Place = Annotated[Path, Expect("the path of a file or a folder", lambda path: path.name)]
Day = Annotated[
    date,
    Field(strict=True),
    Expect("a date without quotes, such as 2022-05-17", lambda day: 1900 <= day.year < 3000),
]
Start = Annotated[
    datetime,
    Field(strict=True),
    Expect(
        "the event's local date and time without quotes and without offset (no Z, no +01:00),"
        " such as 2022-11-03T15:00:00",
        lambda start: start.tzinfo is None and 2000 <= start.year < 3000,
    ),
]
