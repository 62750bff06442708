"""`/organize check`: whether everything is as it must be, seen from inside the server."""

from datetime import datetime
from typing import Any

import discord
from discord import app_commands

from bot.actions import checking as actions
from bot.cards.check import check_card
from bot.client import Roundtable
from bot.clock import instant
from bot.controls import Interaction, Press, answer, person_of
from bot.rules.base import Refusal
from bot.rules.checking import Place, findings, of_clock, of_intents, place
from bot.rules.people import Person
from bot.texts import say


@app_commands.command(name="check", description=say("en", "command-organize-check"))
async def check(interaction: Interaction) -> None:
    """Show what must be mended, and how."""
    await _show(interaction, person_of(interaction))


async def press_again(press: Press) -> None:
    """Look again, after something was mended."""
    await _show(press.interaction, press.person)


async def _show(interaction: Interaction, person: Person) -> None:
    context = interaction.client.context
    # Until it reached us some of a second went by; what is counted is far longer.
    ahead_s = context.now() / 1000 - interaction.created_at.timestamp()
    look = await actions.look(context, person)
    guild = interaction.guild
    if guild is None or guild.me is None:
        raise Refusal("outside-server")
    seen = findings(_place(guild, instant(context.now())), look.ties)
    own = (of_intents(interaction.client.application_flags.value), of_clock(ahead_s))
    shown = check_card([*seen, *own, *look.findings], person.language)
    await answer(interaction, shown, update=True)


def _place(guild: discord.Guild, now: datetime) -> Place:
    """A server as discord.py knows it, in Discord's own form."""
    roles = [
        {"id": str(role.id), "name": role.name, "permissions": str(role.permissions.value)}
        for role in guild.roles
    ]
    me = guild.me
    until = me.timed_out_until
    return place(
        {
            "id": str(guild.id), "name": guild.name, "owner_id": str(guild.owner_id),
            "verification_level": guild.verification_level.value,
        },
        roles,
        [_channel(channel) for channel in guild.channels],
        {
            "roles": [str(role.id) for role in me.roles],
            "communication_disabled_until": until.isoformat() if until else None,
        },
        str(me.id),
        now,
    )  # fmt: skip


def _channel(channel: discord.abc.GuildChannel) -> dict[str, Any]:
    overwrites = []
    for target, overwrite in channel.overwrites.items():
        allow, deny = overwrite.pair()
        of = {"id": str(target.id), "allow": str(allow.value), "deny": str(deny.value)}
        overwrites.append(of)
    return {
        "id": str(channel.id), "name": channel.name, "type": channel.type.value,
        "permission_overwrites": overwrites,
    }  # fmt: skip


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("organize", check)
    bot.controls.add("check:again", press_again, lasting=True)
