"""The configuration: `config.toml`, validated, and overridden from the environment."""

from bot.config.event import Event
from bot.config.mistakes import ConfigError
from bot.config.root import (
    Config,
    Discord,
    Screen,
    Series,
    Storage,
    check_document,
    load,
    read_document,
    read_event,
)
from bot.config.tables import (
    Audience,
    Background,
    Brief,
    Channels,
    Links,
    Milestone,
    Poll,
    Principle,
    Privacy,
    Questions,
    Reminders,
    Roles,
    Selection,
    Session,
    Speaker,
    Tags,
)
from bot.config.text import LANGUAGES, Language, Text
from bot.config.values import parse_duration

__all__ = [
    "LANGUAGES",
    "Audience",
    "Background",
    "Brief",
    "Channels",
    "Config",
    "ConfigError",
    "Discord",
    "Event",
    "Language",
    "Links",
    "Milestone",
    "Poll",
    "Principle",
    "Privacy",
    "Questions",
    "Reminders",
    "Roles",
    "Screen",
    "Selection",
    "Series",
    "Session",
    "Speaker",
    "Storage",
    "Tags",
    "Text",
    "check_document",
    "load",
    "parse_duration",
    "read_document",
    "read_event",
]
