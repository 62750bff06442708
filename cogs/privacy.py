"""What is kept here, what is held about somebody, and erasing it."""

from discord import app_commands

from bot.actions import privacy as actions
from bot.cards import privacy as cards
from bot.cards.base import card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, person_of
from bot.rules.people import Person
from bot.texts import say


@app_commands.command(description=say("en", "command-privacy"))
async def privacy(interaction: Interaction) -> None:
    """Show the notice, with what one can do about oneself."""
    await _show(interaction, person_of(interaction))


async def press_show(press: Press) -> None:
    """Show the notice again, in place of the question whether to erase."""
    await _show(press.interaction, press.person)


async def press_held(press: Press) -> None:
    """Hand out what is held about whoever presses, as a file."""
    content = await actions.hold(press.interaction.client.context, press.person)
    await answer(press.interaction, cards.held_card(content, press.language))


async def press_ask(press: Press) -> None:
    """Ask whether everything is to be erased, and say what that is."""
    await answer(press.interaction, cards.erase_me_card(press.language), update=True)


async def press_erase(press: Press) -> None:
    """Erase it."""
    await actions.erase(press.interaction.client.context, press.person)
    await answer(press.interaction, card(say(press.language, "erased-me")), update=True)


async def _show(interaction: Interaction, person: Person) -> None:
    notice = await actions.load_notice(interaction.client.context, person)
    await answer(interaction, cards.privacy_card(notice, person.language), update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.tree.add_command(privacy)
    bot.controls.add("privacy:show", press_show)
    bot.controls.add("privacy:held", press_held)
    bot.controls.add("privacy:ask", press_ask)
    bot.controls.add("privacy:erase", press_erase)
