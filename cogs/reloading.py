"""`/organize reload`: a new programme, shown before it is put in force."""

import discord
from discord import app_commands

from bot.actions import reloading as actions
from bot.cards import reloading as cards
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, defer, person_of
from bot.rules.base import Refusal
from bot.texts import say

KEEP = {"file": False, "moved": True}


@app_commands.command(description=say("en", "command-organize-reload"))
@app_commands.describe(file=say("en", "option-reload-file"))
async def reload(interaction: Interaction, file: discord.Attachment | None = None) -> None:
    """Show what the file would change."""
    person = person_of(interaction)
    upload = None
    if file is not None:
        if file.size > actions.UPLOAD_BYTES_MAX:
            raise Refusal("reload-large", size_max=actions.UPLOAD_BYTES_MAX // 1024)
        await defer(interaction)
        upload = actions.Upload(file.filename, await file.read())
    proposal = await actions.propose(interaction.client.context, person, upload)
    await answer(interaction, cards.proposal_card(proposal, person.language))


async def press_apply(press: Press) -> None:
    """Put in force what was shown."""
    draft, which = press.parts(2)
    if which not in KEEP:
        raise Refusal("expired-control")
    context = press.interaction.client.context
    version = await actions.apply(context, press.person, draft, keep=KEEP[which])
    await answer(press.interaction, cards.applied_card(version, press.language), update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("organize", reload)
    bot.controls.add("reload:apply", press_apply)
