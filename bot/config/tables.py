"""The tables of an event: what it may say of itself, and within which bounds.

Lengths are code points after NFC and trimming. Where Discord or a menu of its own sets a bound,
ours is that bound: 100 for whatever becomes a menu's entry, a place or a scheduled event's name,
256 for the event's title, 25 for whatever is chosen from one menu.
"""

import warnings
from datetime import timedelta
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

from bot.config.mistakes import Mistake, refuse
from bot.config.text import Text, Words
from bot.config.values import (
    Code,
    Day,
    Duration,
    Entries,
    Flag,
    Link,
    Objective,
    Sector,
    Slug,
    SlugOrNone,
    Snowflake,
    Start,
    Whole,
    between,
    lasting,
)
from bot.rules.people import Attendance
from bot.rules.polls import OPTIONS, PollKind, ResultsMode

Name = Annotated[str, Words(1, 100)]
Tag = Annotated[str, Words(0, 100)]
Title = Annotated[Text, Words(1, 100)]
Short = Annotated[Text, Words(0, 100)]
Names = Annotated[tuple[Annotated[Text, Words(1, 200)], ...], Entries(0, 20)]
Reasons = Annotated[tuple[Title, ...], Entries(1, 25)]
Keys = Annotated[tuple[Slug, ...], Entries(0, 50, once=True)]
Objectives = Annotated[tuple[Objective, ...], Entries(0, 23, once=True)]
Notices = Annotated[tuple[Annotated[Duration, lasting("1s", "7d")], ...], Entries(0, 10, once=True)]


def _texts(*words: str) -> tuple[Text, ...]:
    return tuple(Text(each) for each in words)


def _minutes(*counts: int) -> tuple[timedelta, ...]:
    return tuple(timedelta(minutes=count) for count in counts)


class Table(BaseModel):
    """A table of the configuration: frozen, and with no key that is not listed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Channels(Table):
    """Channels of the event's server; 0 where `/organize setup` chooses or creates one."""

    announcements: Snowflake = 0
    questions: Snowflake = 0
    moderators: Snowflake = 0
    stage: Snowflake = 0


class Roles(Table):
    """Roles that may act; 0 stands for the permission itself. One role may have several."""

    moderator: Snowflake = 0
    organizer: Snowflake = 0
    rapporteur: Snowflake = 0


class Audience(Table):
    """A group that the event is for."""

    name: Title
    sector: Sector


class Tags(Table):
    """How the event is filed on the page that announces it; empty where that is not known."""

    category: Tag = ""
    geographic_scope: Tag = ""
    workstream_output: Tag = ""
    regional_review: Tag = ""
    gcm_objectives: Objectives = ()
    cross_cutting_themes: Annotated[tuple[Name, ...], Entries(0, 20)] = ()


class Milestone(Table):
    """A date that the event looks back or ahead to."""

    title: Annotated[Text, Words(1, 200)]
    date: Day
    url: Link = ""


with warnings.catch_warnings():
    # "register" is the name of a method too, but of the class's class: nothing is hidden.
    warnings.filterwarnings("ignore", message='Field name "register"', category=UserWarning)

    class Links(Table):
        """Where participants find what is not on Discord; empty where there is no such place."""

        register: Link = ""
        watch: Link = ""
        interpretation: Link = ""
        captions: Link = ""
        documents: Link = ""
        conduct: Link = ""
        help: Link = ""


class Questions(Table):
    """What may be asked, and how often."""

    review: Flag = True
    length_min: Annotated[Whole, between(1, 1000)] = 10
    length_max: Annotated[Whole, between(1, 1000, ", since a Discord message must hold it")] = 500
    open_per_person: Annotated[Whole, between(1, 100)] = 5
    cool_down: Annotated[Duration, lasting("0s", "1d")] = timedelta(seconds=20)
    decline_reasons: Reasons = _texts(
        "Off topic", "Already asked", "Not a question", "Against the code of conduct"
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.length_min > self.length_max:
            most = f"a whole number up to length_max, which is {self.length_max}"
            refuse([Mistake(("length_min",), self.length_min, most)])
        return self


class Selection(Table):
    """Who is next on the floor."""

    rule: Literal["balanced", "support", "oldest"] = "balanced"
    turns: Annotated[tuple[Attendance, ...], Entries(1, 20)] = ("online", "room")
    override_reasons: Reasons = _texts(
        "The chair's choice",
        "Follows the point being made",
        "For a speaker who must leave",
        "To hear the room",
    )
    speaking_limit: Annotated[Duration, lasting("1s", "1d")] = timedelta(minutes=3)


class Reminders(Table):
    """Who is reminded when; an empty list reminds nobody."""

    before_start: Notices = _minutes(15, 5)
    before_end: Notices = _minutes(5, 1)
    nag_after: Annotated[Duration, lasting("1s", "1d")] = timedelta(minutes=5)


class Privacy(Table):
    """Who answers for the data, and how long it is kept after the close."""

    controller: Annotated[Text, Words(0, 300)] = Text("")
    contact: Annotated[str, Words(0, 300)] = ""
    keep_contacts: Annotated[Duration, lasting("0s", "3650d")] = timedelta(days=90)
    retention: Annotated[Duration, lasting("1s", "3650d")] = timedelta(days=365)
    minimum_group: Annotated[Whole, between(1, 1000)] = 5


class Background(Table):
    """A paragraph of the brief that was written beforehand, and where it comes from."""

    text: Annotated[Text, Words(1, 4000, lines=True)]
    source: Annotated[str, Words(1, 500)]


class Brief(Table):
    """The policy brief's front matter."""

    title: Annotated[Text, Words(0, 256)] = Text("")
    authors: Annotated[tuple[Name, ...], Entries(0, 20)] = ()
    background: Annotated[tuple[Background, ...], Entries(0, 50)] = ()


class Principle(Table):
    """A cross-cutting principle; its code begins the codes of its questions."""

    key: Slug
    code: Code
    title: Title
    text: Annotated[Text, Words(0, 1000, lines=True)] = Text("")
    theme: Short = Text("")
    objectives: Objectives = ()


class Speaker(Table):
    """Somebody in the programme."""

    key: Slug
    name: Name
    title: Short = Text("")
    role: Literal["speaker", "chair", "discussant"] = "speaker"
    affiliation: Annotated[Text, Words(0, 200)] = Text("")
    sector: Sector = "other"


class Session(Table):
    """An agenda item; `start` is local, in the event's timezone."""

    key: Slug
    title: Title
    start: Start
    duration: Annotated[Duration, lasting("1s", "1d")]
    start_mode: Literal["manual", "auto"] = "manual"
    protected: Flag = False
    questions: Literal["open", "closed"] = "open"
    speakers: Keys = ()
    principles: Keys = ()


class Poll(Table):
    """A prepared poll; without a duration it is open until closed or until its session ends.

    `session` is "" where it belongs to none.
    """

    key: Slug
    question: Annotated[Text, Words(1, 300)]
    options: tuple[Title, ...] = ()
    kind: PollKind = "single"
    duration: Annotated[Duration, lasting("1s", "1d")] | None = None
    results: ResultsMode = "after_close"
    session: SlugOrNone = ""

    @model_validator(mode="after")
    def _check(self) -> Self:
        few, many = OPTIONS[self.kind]
        if not few <= len(self.options) <= many:
            said = [str(option) for option in self.options]
            wanted = f"{few} to {many} options" if many else "no options"
            refuse([Mistake(("options",), said, f'{wanted} for the kind "{self.kind}"')])
        return self
