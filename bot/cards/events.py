"""What organizers see of the event, help by role, and the outcomes at the close."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot import config
from bot.cards.base import (
    Button,
    Card,
    Field,
    File,
    Form,
    Option,
    Picker,
    card,
    cut,
    plain,
    row,
    stamp,
)
from bot.cards.forms import attribution_field, sector_field
from bot.cards.series import with_owed
from bot.rules.events import CHANNELS, NEEDED_CHANNELS, ROLES, Channels, Event
from bot.rules.people import ATTENDANCES, Profile, RoleIds
from bot.rules.questions import Question
from bot.rules.series import Owed
from bot.texts import say

OUTCOME_LENGTH_MAX = 1800


@dataclass(frozen=True, slots=True)
class Status:
    """How an event stands, and where: channels by kind, 0 where none was chosen."""

    event: Event
    settings: config.Event
    channels: Channels
    roles: RoleIds
    questions: dict[str, int]
    outbox: dict[str, int]
    log_length: int
    log_hash: str
    owed: tuple[Owed, ...] = ()
    version: int = 1


def setup_card(status: Status, language: str) -> Card:
    """The menus by which an event is tied to a server; what the file fixes has none."""
    settings, state = status.settings, status.event.state
    title = plain(settings.title.say(language))
    lines = [say(language, "setup-head", event=title, state=say(language, f"state-{state}"))]
    pickers: list[Picker] = []
    for kind in CHANNELS:
        chosen = getattr(status.channels, kind)
        value = f"<#{chosen}>" if chosen else say(language, "setup-none")
        name = say(language, f"channel-{kind}")
        lines.append(f"- {name}: {value}")
        if not getattr(settings.channels, kind):
            of: Literal["text", "stage"] = "stage" if kind == "stage" else "text"
            hint = say(language, "setup-pick", kind=name)
            pickers.append(Picker(f"organize:channel:{settings.slug} {kind}", hint, of))
    for kind in ROLES:
        chosen = getattr(status.roles, kind)
        value = f"<@&{chosen}>" if chosen else say(language, f"setup-role-{kind}")
        name = say(language, f"role-{kind}")
        lines.append(f"- {name}: {value}")
        if not getattr(settings.roles, kind):
            hint = say(language, "setup-pick", kind=name)
            pickers.append(Picker(f"organize:role:{settings.slug} {kind}", hint, "role"))
    missing = not all(getattr(status.channels, kind) for kind in NEEDED_CHANNELS)
    create = Button(
        say(language, "button-create-channels"), f"organize:create:{settings.slug}", "primary"
    )
    opening = Button(
        say(language, "button-open-event"), f"organize:open:{settings.slug}", "success"
    )
    buttons = row(create if missing else opening if state == "draft" else None)
    return card("\n".join(lines), *pickers, buttons)


def status_card(status: Status, language: str) -> Card:
    """How the event stands, for organizers."""
    event = status.event
    lines = [
        say(language, "status-head", event=plain(status.settings.title.say(language))),
        say(language, f"event-{event.state}"),
        say(language, "status-when", starts=stamp(event.starts_at, "F"), ends=stamp(event.ends_at)),
    ]
    for state, count in sorted(status.questions.items()):
        lines.append(f"- {say(language, 'status-' + state.replace('_', '-'))}: {count}")
    lines.append(say(language, "status-version", version=status.version))
    owed = status.outbox
    lines.append(
        say(
            language,
            "status-outbox",
            waiting=owed.get("open", 0) + owed.get("sending", 0),
            sent=owed.get("sent", 0),
            missed=owed.get("missed", 0),
            parked=owed.get("parked", 0),
        )
    )
    lines.append(say(language, "status-log", length=status.log_length, hash=status.log_hash[:16]))
    return with_owed(card("\n".join(lines)), status.owed, language)


def destroy_form(language: str) -> Form:
    """The form that asks for the event's short name before its keys are destroyed."""
    name = say(language, "form-slug")
    hint = say(language, "form-slug-hint")
    field = Field("slug", name, hint, length_max=64)
    return Form("organize:destroy:", say(language, "form-destroy-title"), (field,))


@dataclass(frozen=True, slots=True)
class Abilities:
    """What somebody may do here beside taking part."""

    moderate: bool
    note: bool
    organize: bool


def help_card(may: Abilities, language: str) -> Card:
    """What this person can do here, by role."""
    parts = ["help-everybody", "help-everybody-more"]
    if may.moderate:
        parts.append("help-moderators")
    if may.note:
        parts.append("help-rapporteurs")
    if may.organize:
        parts += ["help-organizers", "help-organizers-more"]
    return card(
        "\n".join(say(language, part) for part in parts),
        row(
            Button(say(language, "button-ask"), "question:form:", "primary"),
            Button(say(language, "button-questions"), "question:browse:- support 0"),
            Button(say(language, "button-mine"), "question:mine:"),
            Button(say(language, "button-agenda"), "agenda:show:"),
        ),
    )


def join_form(profile: Profile, language: str) -> Form:
    """The form of `/join`."""
    return Form(
        "people:join:",
        say(language, "form-join-title"),
        (
            Field(
                "name", say(language, "form-name"), value=profile.name, required=False,
                length_max=100,
            ),
            Field(
                "affiliation", say(language, "form-affiliation"), value=profile.affiliation,
                required=False, length_max=100,
            ),
            sector_field(language, profile.sector),
            Field(
                "attendance",
                say(language, "form-attendance"),
                options=tuple(
                    Option(a, say(language, f"attendance-{a}"), chosen=a == profile.attendance)
                    for a in ATTENDANCES
                ),
                required=False,
            ),
            attribution_field(language, profile.attribution or "", joining=True),
        ),
    )  # fmt: skip


def joined_card(profile: Profile, language: str) -> Card:
    """Said privately after `/join`: everything that is kept, and how it is used."""
    none = say(language, "joined-none")
    lines = [say(language, "joined-head")]
    lines.append(f"- {say(language, 'form-name')}: {plain(profile.name) or none}")
    lines.append(f"- {say(language, 'form-affiliation')}: {plain(profile.affiliation) or none}")
    if profile.registered:
        lines.append(f"- {say(language, 'joined-registered')}")
    sector = say(language, f"sector-{profile.sector.replace('_', '-')}") if profile.sector else none
    lines.append(f"- {say(language, 'form-sector')}: {sector}")
    attendance = say(language, f"attendance-{profile.attendance}")
    lines.append(f"- {say(language, 'form-attendance')}: {attendance}")
    shown = say(language, f"attribution-{profile.attribution}") if profile.attribution else none
    lines.append(f"- {say(language, 'form-attribution')}: {shown}")
    lines.append(say(language, "joined-kept"))
    return card("\n".join(lines))


def outcome_card(
    questions: Iterable[Question], log: tuple[int, str], languages: Sequence[str]
) -> Card:
    """Every code and its outcome, posted at the close; a file where it is long."""
    first = languages[0]
    lines = []
    for question in questions:
        status = say(first, f"status-{question.status.replace('_', '-')}")
        # Nor what nobody reviewed, or what was erased.
        unseen = question.queued_at is None or not question.text
        if unseen or question.status in ("declined", "withdrawn"):
            lines.append(f"`{question.code}` {status}")
        else:
            lines.append(f"`{question.code}` {status} · {plain(cut(question.text, 60))}")
    head = [say(language, "outcome-head", count=len(lines)) for language in languages]
    foot = say(first, "outcome-log", length=log[0], hash=log[1])
    body = "\n".join(lines)
    if len(body) <= OUTCOME_LENGTH_MAX:
        return card("\n".join(head), body, foot)
    file = File("outcomes.md", f"{chr(10).join(head)}\n\n{body}\n\n{foot}\n".encode())
    return card("\n".join(head), say(first, "outcome-file"), foot, files=[file])
