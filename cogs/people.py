"""Who one is, and what one can do here."""

from discord import app_commands
from discord.ext import commands

from bot.actions import events as event_actions
from bot.actions import people as actions
from bot.cards import events as cards
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, open_form, person_of
from bot.rules.people import ATTENDANCES, ATTRIBUTIONS, SECTORS, Person
from bot.texts import say


class People(commands.Cog):
    """What a person says of themselves, and help."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        bot.controls.add("people:join", self.send_join)
        bot.controls.add("help:show", self.press_help)

    @app_commands.command(description=say("en", "command-join"))
    @app_commands.describe(
        name=say("en", "option-name"),
        affiliation=say("en", "option-affiliation"),
        sector=say("en", "option-sector"),
        attendance=say("en", "option-attendance"),
        attribution=say("en", "option-attribution"),
        code=say("en", "option-join-code"),
    )
    @app_commands.choices(
        sector=[
            app_commands.Choice(name=say("en", f"sector-{s.replace('_', '-')}"), value=s)
            for s in SECTORS
        ],
        attendance=[
            app_commands.Choice(name=say("en", f"attendance-{a}"), value=a) for a in ATTENDANCES
        ],
        attribution=[
            app_commands.Choice(name=say("en", f"attribution-{a}"), value=a) for a in ATTRIBUTIONS
        ],
    )
    async def join(
        self,
        interaction: Interaction,
        name: str | None = None,
        affiliation: str | None = None,
        sector: str | None = None,
        attendance: str | None = None,
        attribution: str | None = None,
        code: str | None = None,
    ) -> None:
        person = person_of(interaction)
        if not any((name, affiliation, sector, attendance, attribution, code)):
            profile = await actions.load_profile(self.context, person)
            await open_form(interaction, cards.join_form(profile, person.language))
            return
        profile = await actions.join(
            self.context,
            person,
            name=name,
            affiliation=affiliation,
            sector=sector,
            attendance=attendance,
            attribution=attribution,
            code=code,
        )
        await answer(interaction, cards.joined_card(profile, person.language))

    async def send_join(self, press: Press) -> None:
        """Keep what the form holds; a field that was emptied is taken away."""
        profile = await actions.join(
            self.context,
            press.person,
            name=press.fields.get("name", ""),
            affiliation=press.fields.get("affiliation", ""),
            sector=press.fields.get("sector"),
            attendance=press.fields.get("attendance"),
            attribution=press.fields.get("attribution"),
        )
        await answer(press.interaction, cards.joined_card(profile, press.language))

    @app_commands.command(description=say("en", "command-help"))
    async def help(self, interaction: Interaction) -> None:
        await self._help(interaction, person_of(interaction))

    async def press_help(self, press: Press) -> None:
        """Say what this person can do here."""
        await self._help(press.interaction, press.person)

    async def _help(self, interaction: Interaction, person: Person) -> None:
        may = await event_actions.abilities(self.context, person)
        await answer(interaction, cards.help_card(may, person.language))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(People(bot))
