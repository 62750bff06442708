"""What is on now."""

from discord import app_commands

from bot.actions import now as actions
from bot.cards.now import now_card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, person_of
from bot.rules.people import Person
from bot.texts import say


@app_commands.command(name="now", description=say("en", "command-now"))
async def whats_on(interaction: Interaction) -> None:
    """Catch up: the floor, who is next, what was answered, one's own items, the time left."""
    await _show(interaction, person_of(interaction))


async def press_now(press: Press) -> None:
    """Show what is on, in place of what was shown before."""
    await _show(press.interaction, press.person)


async def _show(interaction: Interaction, person: Person) -> None:
    found = await actions.load(interaction.client.context, person)
    await answer(interaction, now_card(found, person.language), update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.tree.add_command(whats_on)
    bot.controls.add("now:show", press_now)
