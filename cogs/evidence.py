"""Evidence: handed in by everybody, reviewed by moderators."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import evidence as actions
from bot.cards import evidence as cards
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, person_of
from bot.rules.evidence import Described
from bot.rules.people import Person
from bot.texts import say


class Evidence(commands.Cog):
    """What everybody hands in for the brief, and its review."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("evidence:see", self.press_see),
            ("evidence:withdraw", self.press_withdraw),
            ("evidence:list", self.press_list),
            ("evidence:open", self.choose_item),
            ("evidence:approve", self.press_approve),
            ("evidence:decline", self.press_decline),
            ("evidence:declined", self.choose_decline),
        ):
            bot.controls.add(noun_verb, handler)

    @app_commands.command(description=say("en", "command-evidence"))
    @app_commands.describe(
        title=say("en", "option-evidence-title"),
        url=say("en", "option-evidence-url"),
        authors=say("en", "option-evidence-authors"),
        institution=say("en", "option-evidence-institution"),
        produced_in=say("en", "option-evidence-produced-in"),
        year=say("en", "option-evidence-year"),
        about_region=say("en", "option-evidence-about-region"),
        principle=say("en", "option-principle"),
        note=say("en", "option-evidence-note"),
    )
    @app_commands.autocomplete(principle=suggest.principles)
    async def evidence(
        self,
        interaction: Interaction,
        title: str,
        url: str,
        authors: str = "",
        institution: str = "",
        produced_in: str = "",
        year: int | None = None,
        about_region: str = "",
        principle: str | None = None,
        note: str = "",
    ) -> None:
        person = person_of(interaction)
        typed = Described(title, url, authors, institution, produced_in, year, about_region, note)
        submitted = await actions.submit(self.context, person, typed, principle)
        await answer(interaction, cards.evidence_receipt_card(submitted, person.language))

    async def press_see(self, press: Press) -> None:
        """Show what became of what one handed in."""
        own = await actions.load_own(self.context, press.person, press.subject)
        await answer(
            press.interaction, cards.evidence_receipt_card(own, press.language), update=True
        )

    async def press_withdraw(self, press: Press) -> None:
        """Withdraw what one handed in."""
        after = await actions.withdraw(self.context, press.person, press.subject)
        await answer(
            press.interaction, cards.evidence_receipt_card(after, press.language), update=True
        )

    async def press_list(self, press: Press) -> None:
        """Show what waits for review."""
        await show_waiting(press.interaction, press.person)

    async def choose_item(self, press: Press) -> None:
        """Open one piece of evidence."""
        item = await actions.open_item(self.context, press.person, press.choice)
        await answer(press.interaction, cards.evidence_card(item, press.language), update=True)

    async def press_approve(self, press: Press) -> None:
        """Approve it; the next ones come in the same message."""
        await self._decide(press, "approve", None)

    async def press_decline(self, press: Press) -> None:
        """Ask for the reason."""
        item = await actions.open_item(self.context, press.person, press.subject)
        shown = cards.evidence_reasons_card(item, press.language)
        await answer(press.interaction, shown, update=True)

    async def choose_decline(self, press: Press) -> None:
        """Decline it for the chosen reason."""
        await self._decide(press, "decline", number(press.choice))

    async def _decide(self, press: Press, verb: str, place: int | None) -> None:
        after = await actions.decide(self.context, press.person, press.subject, verb, place)
        said = cards.decided_words(after, press.language)
        await show_waiting(press.interaction, press.person, said)


@app_commands.command(name="evidence", description=say("en", "command-mod-evidence"))
async def review_evidence(interaction: Interaction) -> None:
    """Show what waits for review."""
    await show_waiting(interaction, person_of(interaction))


async def show_waiting(interaction: Interaction, person: Person, said: str = "") -> None:
    """Show what waits for review, after what was said of the one before."""
    found, count = await actions.list_waiting(interaction.client.context, person)
    shown = cards.waiting_evidence_card(found, count, person.language, said)
    await answer(interaction, shown, update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Evidence(bot))
    bot.extend_group("mod", review_evidence)
