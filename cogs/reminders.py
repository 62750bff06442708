"""Personal reminders: asked for, listed, cancelled; and what no message could bring."""

from discord import app_commands

from bot import suggest
from bot.actions import reminders
from bot.cards.reminders import reminders_card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, person_of
from bot.rules.durations import duration_ms
from bot.texts import say

ID_MAX = 10**15


@app_commands.command(description=say("en", "command-remind"))
@app_commands.describe(
    session=say("en", "option-remind-session"), before=say("en", "option-remind-before")
)
@app_commands.autocomplete(session=suggest.sessions_in("planned"))
async def remind(interaction: Interaction, session: str, before: str | None = None) -> None:
    """Ask to be reminded of a session by message."""
    person = person_of(interaction)
    before_ms = duration_ms(before) if before else None
    found = await reminders.remind(interaction.client.context, person, session, before_ms)
    await answer(interaction, reminders_card(found, person.language))


async def press_list(press: Press) -> None:
    """Show one's own reminders."""
    found = await reminders.load(press.interaction.client.context, press.person)
    await answer(press.interaction, reminders_card(found, press.language), update=True)


async def press_cancel(press: Press) -> None:
    """Take one back."""
    reminder_id = number(press.subject, ID_MAX)
    found = await reminders.cancel(press.interaction.client.context, press.person, reminder_id)
    await answer(press.interaction, reminders_card(found, press.language), update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.tree.add_command(remind)
    bot.controls.add("remind:list", press_list)
    bot.controls.add("remind:cancel", press_cancel)
