"""Who acts, what they may do, and what they choose to show of themselves."""

from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.base import Refusal, clean_line

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

    @property
    def is_named(self) -> bool:
        """Whether they gave a name and agreed that it is shown, in exports too."""
        return bool(self.name) and self.attribution == "named"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a question's row may hold of its asker: only what its attribution shows."""

    attribution: Attribution
    name: str = ""
    affiliation: str = ""
    sector: str = ""


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
    return replace(
        before,
        name=before.name if name is None else clean_line(name, "name", NAME_LENGTH_MAX),
        affiliation=before.affiliation
        if affiliation is None
        else clean_line(affiliation, "affiliation", NAME_LENGTH_MAX),
        sector=checked_sector(sector) if sector else before.sector,
        attendance=checked_attendance(attendance) if attendance else before.attendance,
        attribution=chosen,
    )


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


def shown(attribution: Attribution, profile: Profile) -> Shown:
    """What may be stored beside a question of this attribution, and nothing more.

    Source: PRODUCT section 3, attribution.
    Refuses: name-needed, affiliation-needed, sector-needed
    """
    if attribution == "named":
        if not profile.name:
            raise Refusal("name-needed")
        return Shown("named", name=profile.name, affiliation=profile.affiliation)
    if attribution == "affiliation":
        if not profile.affiliation:
            raise Refusal("affiliation-needed")
        return Shown("affiliation", affiliation=profile.affiliation)
    if attribution == "sector":
        if not profile.sector:
            raise Refusal("sector-needed")
        return Shown("sector", sector=profile.sector)
    return Shown("anonymous")
