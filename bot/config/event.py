"""One event of the series, as the configuration describes it."""

from datetime import datetime
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, model_validator

from bot.config.checks import mistakes_in
from bot.config.mistakes import refuse
from bot.config.tables import (
    Audience,
    Brief,
    Channels,
    Links,
    Milestone,
    Names,
    Poll,
    Principle,
    Privacy,
    Questions,
    Reminders,
    Roles,
    Selection,
    Session,
    Speaker,
    Table,
    Tags,
    Title,
)
from bot.config.text import Language, Text, Words
from bot.config.values import Entries, Flag, Slug, Snowflake, Timezone, Whole, between
from bot.rules.calendar import resolve


class Event(Table):
    """One roundtable: what is known of it beforehand, its programme and its rules.

    `sessions` are in the order of their start, whatever their order in the file. Every text
    falls back to the first of `languages`.
    """

    slug: Slug
    number: Annotated[Whole, between(1, 10_000)] = 1
    title: Annotated[Text, Words(1, 256)]
    summary: Annotated[Text, Words(0, 2000, lines=True)] = Text("")
    timezone: Timezone
    venue: Annotated[Text, Words(0, 100)] = Text("")
    languages: Annotated[tuple[Language, ...], Entries(1, 6, once=True)] = ("en",)
    guild: Snowflake = 0
    channels: Channels = Channels()
    roles: Roles = Roles()
    organizers: Names = ()
    partners: Names = ()
    funders: Names = ()
    audience: Annotated[tuple[Audience, ...], Entries(0, 20)] = ()
    tags: Tags = Tags()
    milestones: Annotated[tuple[Milestone, ...], Entries(0, 25)] = ()
    footnotes: Annotated[
        tuple[Annotated[Text, Words(1, 1000, lines=True)], ...], Entries(0, 20)
    ] = ()
    links: Links = Links()
    addressees: Annotated[tuple[Title, ...], Entries(0, 25)] = (
        Text("Member States"),
        Text("Private sector"),
    )
    hard_end: Flag = True
    questions: Questions = Questions()
    selection: Selection = Selection()
    reminders: Reminders = Reminders()
    privacy: Privacy = Privacy()
    brief: Brief = Brief()
    principles: Annotated[tuple[Principle, ...], Entries(1, 10)]
    speakers: Annotated[tuple[Speaker, ...], Entries(0, 100)] = ()
    sessions: Annotated[tuple[Session, ...], Entries(1, 50)]
    polls: Annotated[tuple[Poll, ...], Entries(0, 50)] = ()

    @property
    def zone(self) -> ZoneInfo:
        """The event's timezone."""
        return ZoneInfo(self.timezone)

    @property
    def first_language(self) -> Language:
        """The language in which everything is said that another lacks."""
        return self.languages[0]

    @property
    def starts_at(self) -> datetime:
        """When the first session starts, in UTC."""
        return self.session_start(self.sessions[0])

    @property
    def ends_at(self) -> datetime:
        """When the last session ends, in UTC."""
        return self.session_end(self.sessions[-1])

    def session_start(self, session: Session) -> datetime:
        """When a session starts, in UTC."""
        return resolve(session.start, self.zone)

    def session_end(self, session: Session) -> datetime:
        """When a session ends, in UTC."""
        return self.session_start(session) + session.duration

    @model_validator(mode="after")
    def _finish(self) -> Self:
        refuse(mistakes_in(self))
        finished = {name: led_by(value, self.first_language) for name, value in self}
        finished["sessions"] = tuple(sorted(finished["sessions"], key=self.session_start))
        self.__dict__.update(finished)  # the last step of making it: frozen from here on
        return self


def led_by(value: Any, first: str) -> Any:
    """A value whose texts, however deep, fall back to this language."""
    if isinstance(value, Text):
        return Text(value.words, first)
    if isinstance(value, tuple):
        return tuple(led_by(entry, first) for entry in value)
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: led_by(held, first) for name, held in value})
    return value
