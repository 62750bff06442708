"""Asking, browsing, supporting, and one's own questions."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import asking, duplicates
from bot.actions import questions as actions
from bot.actions.asking import Held, Receipt
from bot.actions.people import load_profile
from bot.cards import forms
from bot.cards import questions as cards
from bot.cards.base import card
from bot.cards.forms import Typed
from bot.cards.refusals import refusal_words
from bot.cards.telling import offer_row
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, open_form, person_of
from bot.rules.base import Refusal
from bot.rules.people import ATTRIBUTIONS, Person
from bot.texts import say

ATTRIBUTION_CHOICES = [
    app_commands.Choice(name=say("en", f"attribution-{a}"), value=a) for a in ATTRIBUTIONS
]
ORDERS = ("support", "oldest")
ORDER_CHOICES = [app_commands.Choice(name=say("en", f"order-{o}"), value=o) for o in ORDERS]


class Questions(commands.Cog):
    """What everybody does with questions."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("question:form", self.press_form),
            ("question:ask", self.send_ask),
            ("question:finish", self.press_finish),
            ("question:browse", self.press_browse),
            ("question:support", self.choose_support),
            ("question:edit", self.press_edit),
            ("question:reword", self.send_edit),
            ("question:withdraw", self.press_withdraw),
            ("question:instead", self.press_instead),
        ):
            bot.controls.add(noun_verb, handler)

    @app_commands.command(description=say("en", "command-ask"))
    @app_commands.describe(
        principle=say("en", "option-principle"),
        question=say("en", "option-question"),
        attribution=say("en", "option-attribution"),
    )
    @app_commands.choices(attribution=ATTRIBUTION_CHOICES)
    @app_commands.autocomplete(principle=suggest.principles)
    async def ask(
        self,
        interaction: Interaction,
        principle: str | None = None,
        question: str | None = None,
        attribution: str | None = None,
    ) -> None:
        person = person_of(interaction)
        typed = Typed(principle, question, attribution)
        if not principle or not question:
            try:
                await self._open_ask_form(interaction, person, typed)
                return
            except Refusal:
                if not question:
                    raise
                # It cannot be asked now: what was typed is kept as a draft, as below.
        result = await asking.ask(self.context, person, typed, str(interaction.id))
        if isinstance(result, Held) and result.unfinished:
            await self._open_missing_form(interaction, person, result.refusal.key, result.draft)
            return
        await self._show_asked(interaction, person, result)

    @app_commands.command(description=say("en", "command-questions"))
    @app_commands.describe(principle=say("en", "option-principle"), order=say("en", "option-order"))
    @app_commands.choices(order=ORDER_CHOICES)
    @app_commands.autocomplete(principle=suggest.principles)
    async def questions(
        self, interaction: Interaction, principle: str | None = None, order: str = "support"
    ) -> None:
        await self._browse(interaction, person_of(interaction), principle, order, 0)

    @app_commands.command(description=say("en", "command-support"))
    @app_commands.describe(question=say("en", "option-code"))
    @app_commands.autocomplete(question=suggest.codes("queued"))
    async def support(self, interaction: Interaction, question: str) -> None:
        await self._support(interaction, person_of(interaction), question)

    async def press_form(self, press: Press) -> None:
        """Open the form in which a question is asked."""
        await self._open_ask_form(press.interaction, press.person, Typed())

    async def send_ask(self, press: Press) -> None:
        """Store what the form holds, together with the draft that it finishes."""
        draft = press.subject or None
        before = Typed()
        if draft:
            before = await asking.load_draft(self.context, press.person, draft)
        fields = press.fields
        typed = Typed(
            principle=fields.get("principle", before.principle),
            text=fields.get("question", before.text),
            attribution=fields.get("attribution", before.attribution),
            name=fields.get("name", before.name),
            affiliation=fields.get("affiliation", before.affiliation),
            sector=fields.get("sector", before.sector),
        )
        delivery = str(press.interaction.id)
        result = await asking.ask(self.context, press.person, typed, delivery, draft)
        await self._show_asked(press.interaction, press.person, result)

    async def press_finish(self, press: Press) -> None:
        """Open the form again with what was typed; or the one that asks for what is missing."""
        draft, _, missing = press.subject.partition(" ")
        typed = await asking.load_draft(self.context, press.person, draft)
        if missing in asking.UNFINISHED:
            await self._open_missing_form(press.interaction, press.person, missing, draft)
            return
        await self._open_ask_form(press.interaction, press.person, typed, draft)

    async def press_browse(self, press: Press) -> None:
        """Show a page of the queue."""
        principle, order, page = press.parts(3)
        if order not in ORDERS:
            raise Refusal("expired-control")
        chosen = None if principle == "-" else principle
        await self._browse(press.interaction, press.person, chosen, order, number(page))

    async def choose_support(self, press: Press) -> None:
        """Support the chosen question, or take the support back."""
        await self._support(press.interaction, press.person, press.choice)

    async def press_edit(self, press: Press) -> None:
        """Open the form in which one's own question is edited."""
        question, limits = await actions.find_own(self.context, press.person, press.subject)
        await open_form(press.interaction, forms.edit_form(question, limits, press.language))

    async def send_edit(self, press: Press) -> None:
        """Give one's own question the wording in the form."""
        code, version = press.parts(2)
        text = press.fields.get("question", "")
        after = await actions.edit(self.context, press.person, code, text, number(version))
        status = cards.status_words(after, press.language)
        words = say(press.language, "edited", code=after.code, status_words=status)
        await answer(press.interaction, card(words))

    async def press_withdraw(self, press: Press) -> None:
        """Withdraw one's own question."""
        after = await actions.withdraw(self.context, press.person, press.subject)
        await answer(press.interaction, card(say(press.language, "withdrawn", code=after.code)))

    async def _open_ask_form(
        self, interaction: Interaction, person: Person, typed: Typed, draft: str = ""
    ) -> None:
        # What a draft holds may be wrong: that is why it is finished here.
        principle = None if draft else typed.principle
        needed = await asking.prepare(self.context, person, principle)
        await open_form(interaction, forms.ask_form(needed, typed, person.language, draft))

    async def _open_missing_form(
        self, interaction: Interaction, person: Person, missing: str, draft: str
    ) -> None:
        profile = await load_profile(self.context, person)
        await open_form(interaction, forms.missing_form(missing, draft, person.language, profile))

    async def _browse(
        self,
        interaction: Interaction,
        person: Person,
        principle: str | None,
        order: str,
        page: int,
    ) -> None:
        queue = await actions.list_queue(self.context, person, principle, order, page)
        await answer(interaction, cards.queue_card(queue, person.language), update=True)

    async def _support(self, interaction: Interaction, person: Person, code: str) -> None:
        question, supported = await actions.support(self.context, person, code)
        await answer(interaction, cards.support_card(question, supported, person.language))

    async def _show_asked(
        self, interaction: Interaction, person: Person, result: Receipt | Held
    ) -> None:
        if isinstance(result, Held):
            words = refusal_words(result.refusal, person.language)
            missing = result.refusal.key if result.unfinished else ""
            shown = cards.held_card(words, result.draft, missing, person.language)
            await answer(interaction, shown)
            return
        question, language = result.question, person.language
        shown = cards.receipt_card(
            question,
            result.secret,
            result.principle,
            language,
            told=result.told,
            offer=offer_row(language) if result.first else None,
        )
        await answer(interaction, shown)
        similar = await duplicates.load_likely(self.context, person, question.code)
        if similar:
            await answer(interaction, cards.similar_card(question, similar, language))

    async def press_instead(self, press: Press) -> None:
        """Support another's question and withdraw one's own."""
        mine, _, other = press.subject.partition(" ")
        after, supported = await duplicates.support_instead(self.context, press.person, mine, other)
        words = say(press.language, "instead", mine=after.code, code=supported.code)
        await answer(press.interaction, card(words), update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Questions(bot))
