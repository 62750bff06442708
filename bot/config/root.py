"""The whole configuration, and how it is read."""

import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Self, get_args

from pydantic import (
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, SettingsConfigDict

from bot.config.event import Event, led_by
from bot.config.mistakes import (
    ONLY_PLACE,
    PREFIX,
    ConfigError,
    Mistake,
    line,
    one_line,
    refuse,
    unreadable,
)
from bot.config.tables import Table
from bot.config.text import Text, Words
from bot.config.values import (
    Entries,
    Flag,
    Header,
    Host,
    Place,
    Port,
    Slug,
    Url,
    Whole,
    between,
)


class Discord(Table):
    """Where Discord is, and which shards this process carries; None leaves that to Discord."""

    api_base: Url = "https://discord.com/api/v10"
    shard_count: Annotated[Whole, between(1, 10_000)] | None = None
    shard_ids: (
        Annotated[tuple[Annotated[Whole, between(0, 9_999)], ...], Entries(1, 10_000, once=True)]
        | None
    ) = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        count = self.shard_count or 0
        wanted = f"a number below shard_count, which is {self.shard_count or 'not given'}"
        refuse(
            Mistake(("shard_ids", place), shard, wanted)
            for place, shard in enumerate(self.shard_ids or ())
            if shard >= count
        )
        return self

    @property
    def carried(self) -> tuple[int, ...]:
        """The shards of this process: those named, else all."""
        return self.shard_ids or tuple(range(self.shard_count or 1))

    def shard_of(self, guild_id: int) -> int:
        """The shard on which Discord tells of a server. Source: Discord, Sharding."""
        return (guild_id >> 22) % (self.shard_count or 1)

    def carries(self, guild_id: int) -> bool:
        """Whether a server is this process's; one not chosen yet (0) is whoever's is asked."""
        return not guild_id or self.shard_of(guild_id) in self.carried


class Storage(Table):
    """The database and, outside every backup of it, the folder of keys; absolute paths."""

    model_config = ConfigDict(validate_default=True)

    path: Place = Path("roundtable.db")
    keys: Place = Path("keys")

    @field_validator("path", "keys")
    @classmethod
    def _beside_the_file(cls, path: Path, info: ValidationInfo) -> Path:
        return (info.context or Path.cwd()) / path


class Screen(Table):
    """The pages for the projector, the chair and the participants."""

    enabled: Flag = True
    host: Host = "127.0.0.1"
    port: Port = 8080
    proxy_header: Header = ""
    public_url: Url = "http://127.0.0.1:8080"


class Series(Table):
    """The series of which the events are part."""

    slug: Slug
    title: Annotated[Text, Words(1, 256)]


class Config(Table):
    """All that `config.toml` and the environment say."""

    discord: Discord = Discord()
    storage: Storage = Field(default_factory=Storage)
    screen: Screen = Screen()
    series: Series
    events: Annotated[tuple[Event, ...], Entries(1, 20)]
    _source: Path | None = PrivateAttr(None)

    @property
    def source(self) -> Path | None:
        """The file that it was read from."""
        return self._source

    @property
    def slugs(self) -> tuple[str, ...]:
        """The events' slugs, in the order of the file."""
        return tuple(event.slug for event in self.events)

    def event(self, slug: str | None = None) -> Event:
        """The event of this slug; None means the only one.

        Raises ConfigError: there is no such event, or there are several.
        """
        found = [event for event in self.events if slug in (None, event.slug)]
        if len(found) == 1:
            return found[0]
        asked = (
            "there are several events: name one with --event"
            if slug is None
            else f'there is no event "{slug}"'
        )
        raise ConfigError(one_line(f"{asked}; expected one of {', '.join(self.slugs)}"))

    @model_validator(mode="after")
    def _finish(self) -> Self:
        refuse(
            Mistake(("events", place, "slug"), slug, "a slug that no event before it has")
            for place, slug in enumerate(self.slugs)
            if slug in self.slugs[:place]
        )
        self.__dict__["series"] = led_by(self.series, self.events[0].first_language)
        return self


class _Environment(BaseSettings):
    """What the environment may override; `strict` has its strings read as their field's type."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter="__", strict=True, extra="ignore"
    )

    discord: Discord
    storage: Storage
    screen: Screen
    series: Series
    events: tuple[Event, ...]


class _Overrides(EnvSettingsSource):
    """The overrides as they stand in the environment.

    An entry of a list goes by its number, from 0. What should be JSON and is not is left as it
    is, to be refused by its key.
    """

    def next_field(
        self, field: FieldInfo | Any | None, key: str, case_sensitive: bool | None = None
    ) -> Any:
        if isinstance(field, FieldInfo) and key.isdecimal():
            return get_args(field.annotation)[0]
        return super().next_field(field, key, case_sensitive)

    def decode_complex_value(self, field_name: str, field: FieldInfo, value: Any) -> Any:
        try:
            decoded = super().decode_complex_value(field_name, field, value)
        except ValueError:
            return value
        return decoded if isinstance(decoded, list | dict) else value


def load(path: Path) -> Config:
    """The configuration of a file, overridden by the environment.

    Raises ConfigError: the file cannot be read, or something in it is not as it must be.
    """
    document = read_document(path)
    try:
        document = _overlaid(document, _overrides())
        config = Config.model_validate(document, context=path.absolute().parent)
    except ValidationError as found:
        raise ConfigError(line(path.name, Config, found)) from None
    config._source = path.absolute()  # noqa: SLF001 - our own, and set here alone
    return config


def read_event(name: str, content: bytes, slug: str) -> tuple[Event, tuple[str, ...]]:
    """The event of this slug in a file that somebody sent, and the other tables in it.

    Raises ConfigError: it is no such file, or something in the event is not as it must be.
    """
    try:
        document = tomllib.loads(content.decode("utf-8-sig"))
    except ValueError as fault:  # also what is not UTF-8
        raise ConfigError(one_line(f"{name}: is not TOML: {fault}")) from None
    events = document.pop("events", None)
    tables = [each for each in events if isinstance(each, dict)] if isinstance(events, list) else []
    table = next((each for each in tables if each.get("slug") == slug), None)
    if table is None:
        raise ConfigError(f'{name}: has no [[events]] with slug = "{slug}"')
    try:
        return Event.model_validate(table), tuple(document)
    except ValidationError as found:
        raise ConfigError(line(name, Event, found)) from None


def check_document(document: dict[str, Any], path: Path) -> Config:
    """What a file of this content would say, the environment aside.

    Raises ConfigError: something in it is not as it must be.
    """
    try:
        return Config.model_validate(document, context=path.absolute().parent)
    except ValidationError as found:
        raise ConfigError(line(path.name, Config, found)) from None


def read_document(path: Path) -> dict[str, Any]:
    """The tables of a file as they stand in it.

    Raises ConfigError: it cannot be read, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as fault:
        raise unreadable(path, fault) from None
    except UnicodeDecodeError as fault:
        raise ConfigError(f"{path.name}: is not UTF-8 at byte {fault.start + 1}") from None
    except ValueError as fault:
        raise ConfigError(one_line(f"{path.name}: is not TOML: {fault}")) from None


def _overrides() -> dict[str, Any]:
    """What the environment says; a variable that is meant for us and means nothing is refused."""
    for name in os.environ:
        table, *keys = name.upper().removeprefix(PREFIX).lower().split("__")
        if not name.upper().startswith(PREFIX) or table in _Environment.model_fields:
            continue
        if table.endswith("token"):
            raise ConfigError(f"{name}: is no place for a token; {ONLY_PLACE}")
        if keys:
            known = ", ".join(PREFIX + table.upper() for table in _Environment.model_fields)
            raise ConfigError(
                f"{name}: overrides nothing; expected one of {known}, then __ and a key"
            )
    return _Overrides(_Environment)()


def _overlaid(base: Any, change: Any) -> Any:
    """The document with what the environment changes; an entry of a list goes by its number."""
    if not isinstance(change, dict):
        return change
    if isinstance(base, list):
        numbered = {str(place): entry for place, entry in enumerate(base)}
        return list(_overlaid(numbered, change).values())
    kept = base if isinstance(base, dict) else {}
    return kept | {key: _overlaid(kept.get(key), value) for key, value in change.items()}
