"""Evidence: handed in by everybody, reviewed by moderators."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import evidence as actions
from bot.actions import evidence_review
from bot.cards import evidence as cards
from bot.cards.refusals import refusal_words
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, open_form, person_of
from bot.rules.base import Refusal
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
            ("evidence:correct", self.press_correct),
            ("evidence:corrected", self.send_correction),
            ("evidence:mine", self.press_mine),
            ("evidence:own", self.choose_own),
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

    async def press_correct(self, press: Press) -> None:
        """Open the form in which one part of what one handed in is corrected."""
        code, part = _part(press)
        own = await actions.prepare_correction(self.context, press.person, code)
        await open_form(press.interaction, cards.correction_form(own, part, press.language))

    async def send_correction(self, press: Press) -> None:
        """Correct what one handed in."""
        code, part = _part(press)
        typed = {name: press.fields.get(name, "") for name in cards.PARTS[part]}
        try:
            own = await actions.correct(self.context, press.person, code, typed)
        except Refusal as refusal:  # what was typed is given back
            words = refusal_words(refusal, press.language)
            shown = cards.held_correction_card(words, typed.values(), press.language)
            await answer(press.interaction, shown)
        else:
            shown = cards.evidence_receipt_card(own, press.language)
            await answer(press.interaction, shown, update=True)

    async def press_mine(self, press: Press) -> None:
        """Show all that one handed in."""
        found = await actions.list_own(self.context, press.person)
        shown = cards.own_evidence_card(found, number(press.subject), press.language)
        await answer(press.interaction, shown, update=True)

    async def choose_own(self, press: Press) -> None:
        """Open one piece of what one handed in."""
        own = await actions.load_own(self.context, press.person, press.choice)
        await answer(
            press.interaction, cards.evidence_receipt_card(own, press.language), update=True
        )

    async def press_list(self, press: Press) -> None:
        """Show what waits for review."""
        await show_waiting(press.interaction, press.person)

    async def choose_item(self, press: Press) -> None:
        """Open one piece of evidence."""
        item = await evidence_review.open_item(self.context, press.person, press.choice)
        await answer(press.interaction, cards.evidence_card(item, press.language), update=True)

    async def press_approve(self, press: Press) -> None:
        """Approve it as it was read; the next ones come in the same message."""
        await self._decide(press, "approve", None)

    async def press_decline(self, press: Press) -> None:
        """Ask for the reason."""
        code, version = _version(press)
        try:
            item = await evidence_review.open_item(self.context, press.person, code, version)
        except Refusal as refusal:
            await self._overtaken(press, code, refusal)
        else:
            shown = cards.evidence_reasons_card(item, press.language)
            await answer(press.interaction, shown, update=True)

    async def choose_decline(self, press: Press) -> None:
        """Decline it for the chosen reason."""
        await self._decide(press, "decline", number(press.choice))

    async def _decide(self, press: Press, verb: str, place: int | None) -> None:
        code, version = _version(press)
        try:
            after = await evidence_review.decide(
                self.context, press.person, code, verb, version, place
            )
        except Refusal as refusal:
            await self._overtaken(press, code, refusal)
        else:
            said = cards.decided_words(after, press.language)
            await show_waiting(press.interaction, press.person, said)

    async def _overtaken(self, press: Press, code: str, refusal: Refusal) -> None:
        """Say what happened meanwhile, above what is to be read now: it anew, or what waits."""
        if refusal.key != "evidence-changed":
            raise refusal
        said = refusal_words(refusal, press.language)
        item = await evidence_review.open_item(self.context, press.person, code)
        if item.evidence.status == "in_review":
            shown = cards.evidence_card(item, press.language, said)
            await answer(press.interaction, shown, update=True)
        else:
            await show_waiting(press.interaction, press.person, said)


def _part(press: Press) -> tuple[str, str]:
    """Which evidence is corrected, and which part of it."""
    code, part = press.parts(2)
    if part not in cards.PARTS:
        raise Refusal("expired-control")
    return code, part


def _version(press: Press) -> tuple[str, int]:
    """Which evidence is decided about, as it was shown."""
    code, version = press.parts(2)
    return code, number(version)


@app_commands.command(name="evidence", description=say("en", "command-mod-evidence"))
async def review_evidence(interaction: Interaction) -> None:
    """Show what waits for review."""
    await show_waiting(interaction, person_of(interaction))


async def show_waiting(interaction: Interaction, person: Person, said: str = "") -> None:
    """Show what waits for review, after what was said of the one before."""
    found, count = await evidence_review.list_waiting(interaction.client.context, person)
    shown = cards.waiting_evidence_card(found, count, person.language, said)
    await answer(interaction, shown, update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Evidence(bot))
    bot.extend_group("mod", review_evidence)
