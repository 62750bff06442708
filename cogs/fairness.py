"""How the floor was shared, as a page."""

from discord import app_commands

from bot.actions import fairness as actions
from bot.cards.base import File, card
from bot.client import Roundtable
from bot.controls import Interaction, answer, defer, person_of
from bot.texts import say


@app_commands.command(description=say("en", "command-fairness"))
@app_commands.default_permissions(manage_guild=True)
async def fairness(interaction: Interaction) -> None:
    """Hand out the fairness page."""
    person = person_of(interaction)
    await defer(interaction)
    slug, page = await actions.report(interaction.client.context, person)
    words = say(person.language, "fairness-done", event=slug)
    await answer(interaction, card(words, files=[File(f"{slug}-fairness.html", page)]))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.tree.add_command(fairness)
