"""What moderators do with what waits: the queue and review."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import review, series
from bot.cards import moderation as cards
from bot.cards.console import console_card
from bot.cards.series import with_owed
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, person_of
from bot.rules.people import Person
from bot.texts import say


@app_commands.default_permissions(manage_messages=True)
class Moderation(commands.GroupCog, group_name="mod", group_description=say("en", "group-mod")):
    """The queue."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("item:open", self.choose_item),
            ("item:queue", self.press_queue),
        ):
            bot.controls.add(noun_verb, handler)

    @app_commands.command(description=say("en", "command-mod-queue"))
    async def queue(self, interaction: Interaction) -> None:
        await self._queue(interaction, person_of(interaction))

    @app_commands.command(description=say("en", "command-mod-approve"))
    @app_commands.describe(question=say("en", "option-code"))
    @app_commands.autocomplete(question=suggest.codes("in_review"))
    async def approve(self, interaction: Interaction, question: str) -> None:
        await self._decide(interaction, person_of(interaction), question, "approve")

    @app_commands.command(description=say("en", "command-mod-decline"))
    @app_commands.describe(question=say("en", "option-code"), reason=say("en", "option-reason"))
    @app_commands.autocomplete(
        question=suggest.codes("in_review", "queued", "on_floor"), reason=suggest.reasons("decline")
    )
    async def decline(self, interaction: Interaction, question: str, reason: str) -> None:
        await self._decide(interaction, person_of(interaction), question, "decline", reason)

    async def press_queue(self, press: Press) -> None:
        """Show privately what waits."""
        await self._queue(press.interaction, press.person)

    async def choose_item(self, press: Press) -> None:
        """Open an item."""
        item = await review.open_item(self.context, press.person, press.choice)
        shown = cards.item_card(item, press.language)
        await answer(press.interaction, shown, update=True)

    async def _queue(self, interaction: Interaction, person: Person) -> None:
        console = await review.load_console(self.context, person)
        owed = await series.load_owed(self.context, person)
        shown = with_owed(console_card(console, person.language), owed, person.language)
        await answer(interaction, shown, update=True)

    async def _decide(
        self, interaction: Interaction, person: Person, code: str, verb: str, reason: str = ""
    ) -> None:
        after = await review.decide(self.context, person, code, verb, reason)
        await answer(interaction, cards.decided_card(after, person.language))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Moderation(bot))
