"""One's own questions: /mine, being told, receipts, objections."""

from discord import app_commands
from discord.ext import commands

from bot.actions import mine as actions
from bot.actions import objecting, receipts, telling
from bot.cards import mine as cards
from bot.cards.base import card, row
from bot.cards.objecting import objection_form
from bot.cards.receipts import erase_card, held_receipt_card, receipt_form
from bot.cards.refusals import refusal_words
from bot.cards.telling import receipt_button, stopped_card, wished_card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, open_form, person_of
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.rules.receipts import parse_receipt
from bot.rules.telling import What
from bot.texts import say

WISHES: dict[str, What] = {"decided": "decided", "brief": "brief"}
WITHOUT_KEY = ("keys-gone", "key-trouble")  # only receipts go on then


class Mine(commands.Cog):
    """What everybody does with what they asked."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("question:mine", self.press_mine),
            ("mine:list", self.press_list),
            ("mine:open", self.choose_question),
            ("mine:show", self.press_question),
            ("mine:withdraw", self.press_withdraw),
            ("mine:object", self.press_object),
            ("mine:objected", self.send_objection),
            ("receipt:form", self.press_receipt),
            ("receipt:typed", self.send_receipt),
            ("receipt:show", self.press_show),
            ("receipt:ask", self.press_erase),
            ("receipt:erase", self.press_erased),
            ("wish:set", self.press_wish),
            ("wish:end", self.press_unwish),
        ):
            bot.controls.add(noun_verb, handler)
        bot.controls.add("wish:stop", self.press_stop, anywhere=True)
        bot.controls.add("wish:nobrief", self.press_no_brief, anywhere=True)

    @app_commands.command(description=say("en", "command-mine"))
    async def mine(self, interaction: Interaction) -> None:
        await self._list(interaction, person_of(interaction))

    async def press_mine(self, press: Press) -> None:
        """Show one's own questions."""
        await self._list(press.interaction, press.person)

    async def press_list(self, press: Press) -> None:
        """Show one's own questions again, in place of the one that was open."""
        await self._list(press.interaction, press.person, update=True)

    async def choose_question(self, press: Press) -> None:
        """Show one of one's own questions whole."""
        await self._show(press, press.choice)

    async def press_question(self, press: Press) -> None:
        """Show one of one's own questions whole again."""
        await self._show(press, press.subject)

    async def press_withdraw(self, press: Press) -> None:
        """Ask whether a question is to be withdrawn for good."""
        found = await actions.load_mine(self.context, press.person, press.subject)
        shown = cards.withdraw_card(found.questions[0], press.language)
        await answer(press.interaction, shown, update=True)

    async def press_object(self, press: Press) -> None:
        """Open the form of an objection."""
        code, move = press.parts(2)
        question = await objecting.prepare(self.context, press.person, code, move)
        await open_form(press.interaction, objection_form(question, move, press.language))

    async def send_objection(self, press: Press) -> None:
        """Tell the moderators what the form holds."""
        code, move = press.parts(2)
        reason = press.fields.get("reason", "")
        after = await objecting.object_to(self.context, press.person, code, move, reason)
        await answer(press.interaction, card(say(press.language, "objected", code=after.code)))

    async def press_receipt(self, press: Press) -> None:
        """Open the form into which a receipt is typed."""
        await open_form(press.interaction, receipt_form(press.language))

    async def send_receipt(self, press: Press) -> None:
        """Show the question whose receipt was typed."""
        await self._show_held(press, press.fields.get("receipt", ""))

    async def press_show(self, press: Press) -> None:
        """Show the question of a receipt again."""
        await self._show_held(press, press.subject)

    async def press_erase(self, press: Press) -> None:
        """Ask whether the question of a receipt is to be erased for good."""
        found = await receipts.show(self.context, press.person, press.subject)
        shown = erase_card(found, press.subject, press.language)
        await answer(press.interaction, shown, update=True)

    async def press_erased(self, press: Press) -> None:
        """Erase the question of a receipt."""
        after = await receipts.erase(self.context, press.person, press.subject)
        words = say(press.language, "erased", code=after.code)
        await answer(press.interaction, card(words), update=True)

    async def press_wish(self, press: Press) -> None:
        """Wish to be sent something."""
        await self._wish(press, True)

    async def press_unwish(self, press: Press) -> None:
        """Take a wish back."""
        await self._wish(press, False)

    async def press_stop(self, press: Press) -> None:
        """Stop the messages, pressed in one of them."""
        await telling.stop(self.context, press.person, press.subject)
        await answer(press.interaction, stopped_card(press.language))

    async def press_no_brief(self, press: Press) -> None:
        """Take the wish for the brief back, pressed in the message with it."""
        await telling.stop(self.context, press.person, press.subject, "brief")
        await answer(press.interaction, stopped_card(press.language, "brief"))

    async def _list(
        self, interaction: Interaction, person: Person, *, update: bool = False
    ) -> None:
        try:
            mine = await actions.list_mine(self.context, person)
        except Refusal as refusal:
            if refusal.key not in WITHOUT_KEY:
                raise
            words = refusal_words(refusal, person.language)
            further = say(person.language, "mine-by-receipt")
            shown = card(f"{words}\n{further}", row(receipt_button(person.language)))
        else:
            shown = cards.mine_card(mine, person.language)
        await answer(interaction, shown, update=update)

    async def _show(self, press: Press, code: str) -> None:
        mine = await actions.load_mine(self.context, press.person, code)
        shown = cards.whole_card(mine.questions[0], mine.wish, press.language)
        await answer(press.interaction, shown, update=True)

    async def _show_held(self, press: Press, receipt: str) -> None:
        found = await receipts.show(self.context, press.person, receipt)
        shown = held_receipt_card(found, " ".join(parse_receipt(receipt)), press.language)
        await answer(press.interaction, shown, update=True)

    async def _wish(self, press: Press, wanted: bool) -> None:
        what = WISHES.get(press.subject)
        if what is None:
            raise Refusal("expired-control")
        after = await telling.wish(self.context, press.person, what, wanted)
        shown = wished_card(what, getattr(after, what), press.language, after.owed)
        await answer(press.interaction, shown)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Mine(bot))
