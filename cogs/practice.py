"""`/organize practice`: everything is tried on the real server, and none of it stays."""

from typing import Literal

from discord import app_commands

from bot.actions import practice as actions
from bot.cards.practice import begun_card, ended_card
from bot.client import Roundtable
from bot.controls import Interaction, answer, defer, person_of
from bot.manners import recognize
from bot.texts import say


@app_commands.command(description=say("en", "command-organize-practice"))
@app_commands.describe(state=say("en", "option-practice"))
async def practice(interaction: Interaction, state: Literal["on", "off"]) -> None:
    """Begin practice, or end it and erase what was tried."""
    person, context = person_of(interaction), interaction.client.context
    if state == "on":
        await actions.begin(context, person)
        shown = begun_card(person.language)
    else:
        await defer(interaction)
        shown = ended_card(await actions.end(context, person), person.language)
    recognize(interaction)  # whether it is practice that is answered
    await answer(interaction, shown)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("organize", practice)
