"""Circulating the edited brief."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions import publishing as actions
from bot.cards import publishing as cards
from bot.cards.base import File, card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, defer, number, person_of
from bot.rules.base import Refusal
from bot.rules.publishing import FILE_BYTES_MAX, check_size, file_name
from bot.texts import say


class Publishing(commands.Cog):
    """The brief, once somebody has edited it."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("publish:go", self.press_go),
            ("publish:drop", self.press_drop),
            ("publish:show", self.press_show),
            ("publish:mail", self.press_mail),
        ):
            bot.controls.add(noun_verb, handler)

    @app_commands.command(name="brief-publish", description=say("en", "command-brief-publish"))
    @app_commands.describe(file=say("en", "option-brief-file"), url=say("en", "option-brief-url"))
    @app_commands.default_permissions(manage_guild=True)
    async def publish(
        self,
        interaction: Interaction,
        file: discord.Attachment | None = None,
        url: str | None = None,
    ) -> None:
        """Show what would be circulated, and where to; nothing is sent yet."""
        person = person_of(interaction)
        await actions.check(self.context, person)
        if file is None and not (url or "").strip():
            found = await actions.circulation(self.context, person)
            if found is None:
                raise Refusal("brief-nothing-given")
            nothing = say(person.language, "brief-nothing-new")
            await answer(interaction, cards.circulation_card(found, person.language, nothing))
            return
        limit = interaction.guild.filesize_limit if interaction.guild else FILE_BYTES_MAX
        given = None
        if file is not None:  # before it is fetched
            file_name(file.filename)
            check_size(file.size, limit)
            await defer(interaction)
            given = File(file.filename, await _fetched(file))
        found = await actions.prepare(self.context, person, given, url or "", limit)
        await answer(interaction, cards.preview_card(found, person.language))

    async def press_go(self, press: Press) -> None:
        """Circulate what was shown."""
        edition, mark = press.parts(2)
        found = await actions.publish(self.context, press.person, number(edition), mark)
        shown = cards.circulation_card(found, press.language)
        await answer(press.interaction, shown, update=True)

    async def press_drop(self, press: Press) -> None:
        """Leave it."""
        edition, mark = press.parts(2)
        await actions.cancel(self.context, press.person, number(edition), mark)
        words = say(press.language, "brief-dropped")
        await answer(press.interaction, card(words), update=True)

    async def press_show(self, press: Press) -> None:
        """Count again what arrived."""
        found = await actions.circulation(self.context, press.person)
        if found is None:
            raise Refusal("brief-not-published")
        shown = cards.circulation_card(found, press.language)
        await answer(press.interaction, shown, update=True)

    async def press_mail(self, press: Press) -> None:
        """Hand out the mail in six languages, with the addresses."""
        content = await actions.mail(self.context, press.person)
        await answer(press.interaction, cards.mail_card(content, press.language))


async def _fetched(file: discord.Attachment) -> bytes:
    """What was attached.

    Refuses: brief-file-lost
    """
    try:
        return await file.read()
    except discord.HTTPException as trouble:
        raise Refusal("brief-file-lost") from trouble


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Publishing(bot))
