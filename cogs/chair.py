"""Telling the chair something; part of `/mod`."""

from discord import app_commands

from bot.actions import chair
from bot.cards.base import card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, person_of
from bot.rules.people import Person
from bot.texts import say

ID_MAX = 10**15


@app_commands.command(name="chair", description=say("en", "command-mod-chair"))
@app_commands.describe(text=say("en", "option-chair-text"))
async def tell_chair(interaction: Interaction, text: str) -> None:
    """Tell the chair something; the sender sees when it was read."""
    await _tell(interaction, person_of(interaction), text)


async def send_chair(press: Press) -> None:
    """Tell the chair what the form says."""
    await _tell(press.interaction, press.person, press.fields.get("text", ""))


async def press_read(press: Press) -> None:
    """The chair has read it."""
    message_id = number(press.subject, ID_MAX)
    await chair.mark_read(press.interaction.client.context, press.person, message_id)
    await answer(press.interaction, card(say(press.language, "chair-marked")))


async def _tell(interaction: Interaction, person: Person, text: str) -> None:
    await chair.tell(interaction.client.context, person, text)
    await answer(interaction, card(say(person.language, "chair-told")))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("mod", tell_chair)
    bot.controls.add("chair:send", send_chair)
    bot.controls.add("chair:read", press_read)
