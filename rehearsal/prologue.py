"""Before the crowd comes: a server, its channels and roles, and the event tied to it and opened."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import discord
from simcord import ChannelHandle

from bot import config
from bot.cards.base import plain
from bot.clock import milliseconds
from rehearsal.crowd import CREW, ROLES, Person
from rehearsal.stage import Stage

LEAD = timedelta(minutes=10)
OBSERVER = "observer"
_DOOR = re.compile(r"https?://\S+/p/\w+")


def first_instant(event: config.Event, epoch: datetime) -> datetime:
    """When the rehearsal begins: ten minutes before the event's own time of day, after `epoch`."""
    local = event.starts_at.astimezone(event.zone)
    start = epoch.astimezone(event.zone).replace(
        hour=local.hour, minute=local.minute, second=0, microsecond=0
    )
    while start - LEAD <= epoch:
        start += timedelta(days=1)
    return (start - LEAD).astimezone(UTC)


async def prepare(stage: Stage, crowd: Sequence[Person]) -> int:
    """Build the server, tie the event to it and open it; when it starts, in ten minutes."""
    first = first_instant(stage.event, stage.env.now())
    await stage.env.advance_time((first - stage.env.now()).total_seconds())
    stage.timeline.head(stage.now(), "Setting up")
    await _build(stage, crowd)
    organizer = stage.people["organizer"]
    await _tie(stage, organizer)
    starts = stage.env.now() + LEAD
    typed = starts.astimezone(stage.event.zone).strftime("%Y-%m-%dT%H:%M")
    answer = await stage.slash(organizer, "organize open", start=typed)
    opened = answer and answer.says(
        "opened",
        event=plain(stage.event.title.say("en")),
        starts=f"<t:{round(starts.timestamp())}:F>",
        channel=str(stage.channels["questions"].id),
    )
    assert opened, f"The event did not open: {answer.text if answer else 'no answer'}"
    stage.timeline.tell(
        stage.now(), organizer.name, f"opens the event; it starts at {typed[11:]}", "organizer"
    )
    if stage.config.screen.enabled:
        await _show_codes(stage, organizer)
    await stage.wait(1)
    return milliseconds(starts)


async def _show_codes(stage: Stage, organizer: Person) -> None:
    """Have the bot say where the pages are, and put both codes where people see them."""
    answer = await stage.slash(organizer, "organize links")
    found = _DOOR.findall(answer.text if answer else "")
    assert len(found) == 2, "/organize links does not tell the codes of the participants' page"
    stage.doors = dict(zip(("room", "online"), found, strict=True))
    words = "puts the codes of the participants' page on the screen and on the tables"
    stage.timeline.tell(stage.now(), organizer.name, words, "organizer")


async def _build(stage: Stage, crowd: Sequence[Person]) -> None:
    stage.add_server(stage.event.title.say("en")[:100])
    await stage.env.settle()
    guild, manages = stage.guild, discord.Permissions(manage_messages=True)
    stage.roles = {
        "moderator": guild.create_role("Moderators", permissions=manages),
        "organizer": guild.create_role(
            "Organizers", permissions=discord.Permissions(manage_guild=True)
        ),
        "rapporteur": guild.create_role("Rapporteurs", permissions=manages),
        OBSERVER: guild.create_role("Observers"),
    }
    for person in CREW:
        stage.add_people([person], [ROLES.get(person.role, "moderator")])
    for person in crowd:
        stage.add_people([person], [OBSERVER] if "meddles" in person.habits else [])
    stage.add_channel("questions", guild.create_text_channel("ask-here"))
    stage.add_channel("moderators", _moderators_channel(stage))
    await stage.env.settle()


def _moderators_channel(stage: Stage) -> ChannelHandle:
    """A channel that the crew and a few observers see, and nobody else."""
    seen = discord.PermissionOverwrite(view_channel=True)
    me = stage.guild.me
    assert me, "The bot is not in its own server"
    return stage.guild.create_text_channel(
        "moderators-only",
        overwrites={
            stage.guild.default_role: discord.PermissionOverwrite(view_channel=False),
            me: seen,
            **dict.fromkeys(stage.roles.values(), seen),
        },
    )


async def _tie(stage: Stage, organizer: Person) -> None:
    """Choose channels and roles by the menus of /organize setup; let the bot create the rest."""
    slug = stage.event.slug
    answer = await stage.slash(organizer, "organize setup", event=slug)
    chosen = [(f"channel:{slug} {name}", stage.channels[name]) for name in stage.channels]
    roles = [(f"role:{slug} {r}", stage.roles[r]) for r in ("moderator", "organizer", "rapporteur")]
    for menu, value in (*chosen, *roles):
        assert answer, f"/organize setup offers no menu for {menu}"
        answer = await stage.choose(organizer, answer, f"organize:{menu}", value)
    before = set(stage.guild.channels)
    assert answer, "/organize setup stopped answering"
    await stage.press(organizer, answer, f"organize:create:{slug}")
    created = [stage.guild.channels[name] for name in stage.guild.channels if name not in before]
    assert len(created) == 1, f"One channel was missing, {len(created)} were created"
    stage.add_channel("announcements", created[0])
    stage.timeline.tell(
        stage.now(), organizer.name,
        "ties the event to the server: two channels and three roles by menu, one channel created",
        "organizer",
    )  # fmt: skip
