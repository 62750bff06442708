"""Who acts, what they may do, and what they choose to show of themselves."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from bot.rules.base import Refusal, clean_line
from bot.rules.tongues import TONGUES

Attribution = Literal["named", "affiliation", "sector", "anonymous"]
Attendance = Literal["online", "room"]
Role = Literal["participant", "moderator", "rapporteur", "organizer", "system"]

ATTRIBUTIONS: tuple[Attribution, ...] = ("named", "affiliation", "sector", "anonymous")
ATTENDANCES: tuple[Attendance, ...] = ("online", "room")
SECTORS = (
    "government",
    "international_organization",
    "civil_society",
    "academia",
    "private_sector",
    "migrant_or_diaspora",
    "media",
    "other",
)
NAME_LENGTH_MAX = 100
STYLES = ("rich", "plain")
DISCORD_LANGUAGE = "discord"
VEILED: frozenset[str] = frozenset({"sector", "anonymous"})


@dataclass(frozen=True, slots=True)
class Person:
    """Who is acting, as Discord or a page vouches for them; never stored as it is.

    `link` is the chair's secret, by which its holder decides about the floor and nothing else;
    `attendance` what the code of a page vouches for: None leaves it to what they said.
    """

    identity: str
    guild_id: int
    roles: frozenset[int] = frozenset()
    manage_messages: bool = False
    manage_guild: bool = False
    language: str = "en"
    name: str = ""
    chosen: str = ""  # the language that they set, where they did
    style: str = "rich"
    link: str = ""
    attendance: Attendance | None = None


@dataclass(frozen=True, slots=True)
class RoleIds:
    """The roles that may moderate, organize and note; 0 stands for the permission itself."""

    moderator: int = 0
    organizer: int = 0
    rapporteur: int = 0


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person said of themselves with `/join`; sealed wherever it is stored."""

    name: str = ""
    affiliation: str = ""
    sector: str = ""
    attendance: Attendance = "online"
    attribution: Attribution | None = None
    language: str = ""
    joined_at: int = 0  # when they said something first; 0: they did not
    registered: bool = False  # the name is as registered, not as stated
    chosen: str = ""  # the language in which they wish to be answered; "": their Discord's
    style: str = "rich"

    @property
    def is_named(self) -> bool:
        """Whether they gave a name and agreed that it is shown, in exports too."""
        return bool(self.name) and self.attribution == "named"


@dataclass(frozen=True, slots=True)
class Settings:
    """How somebody wishes to be answered: in a language of their own, richly or plainly."""

    language: str = ""  # "": in their Discord's
    style: str = "rich"
    practice: bool = False  # what they do here counts for nothing


@dataclass(frozen=True, slots=True)
class Shown:
    """What a question's row may hold of its asker: only what its attribution shows."""

    attribution: Attribution
    name: str = ""
    affiliation: str = ""
    sector: str = ""
    registered: bool = False


def may_organize(person: Person, roles: RoleIds) -> bool:
    """Whether the person holds the organizers' role or, where none is set, the permission."""
    return roles.organizer in person.roles if roles.organizer else person.manage_guild


def may_moderate(person: Person, roles: RoleIds) -> bool:
    """Whether the person may moderate; an organizer may do what a moderator may."""
    own = roles.moderator in person.roles if roles.moderator else person.manage_messages
    return own or may_organize(person, roles)


def require_moderator(person: Person, roles: RoleIds) -> Role:
    """The role in which the person acts.

    Refuses: not-moderator
    """
    if not may_moderate(person, roles):
        raise Refusal("not-moderator", role=roles.moderator)
    return "moderator"


def require_organizer(person: Person, roles: RoleIds) -> Role:
    """The role in which the person acts.

    Refuses: not-organizer
    """
    if not may_organize(person, roles):
        raise Refusal("not-organizer", role=roles.organizer)
    return "organizer"


def profile(
    name: str | None,
    affiliation: str | None,
    sector: str | None,
    attendance: str | None,
    attribution: str | None,
    before: Profile,
) -> Profile:
    """The profile after `/join`: what was left out stays as it was.

    Refuses: too-long, sector-unknown, attendance-unknown, attribution-unknown
    """
    chosen = checked_attribution(attribution) if attribution else before.attribution
    return stated(
        before,
        before.name if name is None else clean_line(name, "name", NAME_LENGTH_MAX),
        before.affiliation
        if affiliation is None
        else clean_line(affiliation, "affiliation", NAME_LENGTH_MAX),
        sector=checked_sector(sector) if sector else before.sector,
        attendance=checked_attendance(attendance) if attendance else before.attendance,
        attribution=chosen,
    )


def stated(before: Profile, name: str, affiliation: str, **said: Any) -> Profile:
    """A profile as somebody states it: what is as registered stays so until they say other."""
    same = (name, affiliation) == (before.name, before.affiliation)
    registered = before.registered and same
    return replace(before, name=name, affiliation=affiliation, registered=registered, **said)


def checked_sector(value: str) -> str:
    """The sector, one of eight.

    Refuses: sector-unknown
    """
    if value not in SECTORS:
        raise Refusal("sector-unknown", typed=value[:40], choices=", ".join(SECTORS))
    return value


def checked_attribution(value: str) -> Attribution:
    """The attribution, one of four.

    Refuses: attribution-unknown
    """
    for known in ATTRIBUTIONS:
        if value == known:
            return known
    raise Refusal("attribution-unknown", typed=value[:40], choices=", ".join(ATTRIBUTIONS))


def checked_attendance(value: str) -> Attendance:
    """The attendance, `online` or `room`.

    Refuses: attendance-unknown
    """
    for known in ATTENDANCES:
        if value == known:
            return known
    raise Refusal("attendance-unknown", typed=value[:40], choices=", ".join(ATTENDANCES))


def with_settings(before: Profile, language: str | None, style: str | None) -> Profile:
    """The profile after `/settings`: what was left out stays, `discord` takes a language back.

    Refuses: language-unknown, style-unknown
    """
    if language is not None and language not in (*TONGUES, DISCORD_LANGUAGE):
        choices = ", ".join((*TONGUES, DISCORD_LANGUAGE))
        raise Refusal("language-unknown", typed=language[:40], choices=choices)
    if style is not None and style not in STYLES:
        raise Refusal("style-unknown", typed=style[:40], choices=", ".join(STYLES))
    if language is not None:
        before = replace(before, chosen="" if language == DISCORD_LANGUAGE else language)
    return before if style is None else replace(before, style=style)


def shown(attribution: Attribution, profile: Profile) -> Shown:
    """What may be stored beside a question of this attribution, and nothing more.

    Source: PRODUCT section 3, attribution.
    Refuses: name-needed, affiliation-needed, sector-needed
    """
    if attribution == "named":
        if not profile.name:
            raise Refusal("name-needed")
        return Shown("named", profile.name, profile.affiliation, registered=profile.registered)
    if attribution == "affiliation":
        if not profile.affiliation:
            raise Refusal("affiliation-needed")
        return Shown("affiliation", affiliation=profile.affiliation)
    if attribution == "sector":
        if not profile.sector:
            raise Refusal("sector-needed")
        return Shown("sector", sector=profile.sector)
    return Shown("anonymous")
