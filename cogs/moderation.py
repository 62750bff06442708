"""What moderators do: review, and the floor."""

from collections.abc import Sequence

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import floor, review
from bot.cards import moderation as cards
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, person_of
from bot.rules.base import Refusal
from bot.rules.floor import ROUND_MAX
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.texts import say


@app_commands.default_permissions(manage_messages=True)
class Moderation(commands.GroupCog, group_name="mod", group_description=say("en", "group-mod")):
    """The queue and the floor."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("item:open", self.choose_item),
            ("item:queue", self.press_queue),
            ("item:approve", self.press_approve),
            ("item:decline", self.press_decline),
            ("item:declined", self.choose_decline),
            ("item:floor", self.press_floor),
            ("item:floored", self.choose_floor),
            ("floor:next", self.press_next),
            ("floor:answered", self.press_answered),
            ("floor:back", self.press_back),
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

    @app_commands.command(name="next", description=say("en", "command-mod-next"))
    @app_commands.describe(count=say("en", "option-count"))
    async def following(
        self, interaction: Interaction, count: app_commands.Range[int, 1, ROUND_MAX] = 1
    ) -> None:
        await self._next(interaction, person_of(interaction), count)

    @app_commands.command(description=say("en", "command-mod-floor"))
    @app_commands.describe(item=say("en", "option-item"), reason=say("en", "option-reason"))
    @app_commands.autocomplete(item=suggest.codes("queued"), reason=suggest.reasons("floor"))
    async def floor(self, interaction: Interaction, item: str, reason: str) -> None:
        await self._take(interaction, person_of(interaction), item, reason, None)

    @app_commands.command(description=say("en", "command-mod-answered"))
    @app_commands.describe(
        item=say("en", "option-item"), answer=say("en", "option-answer"), by=say("en", "option-by")
    )
    @app_commands.autocomplete(item=suggest.codes("on_floor"))
    async def answered(
        self, interaction: Interaction, item: str, answer: str = "", by: str = ""
    ) -> None:
        person = person_of(interaction)
        await self._finish(interaction, person, item, "answered", answer, by)

    @app_commands.command(description=say("en", "command-mod-back"))
    @app_commands.describe(item=say("en", "option-item"))
    @app_commands.autocomplete(item=suggest.codes("on_floor"))
    async def back(self, interaction: Interaction, item: str) -> None:
        await self._finish(interaction, person_of(interaction), item, "back")

    async def press_queue(self, press: Press) -> None:
        """Show privately what waits."""
        await self._queue(press.interaction, press.person)

    async def choose_item(self, press: Press) -> None:
        """Open an item."""
        item = await review.open_item(self.context, press.person, press.choice)
        shown = cards.item_card(item.question, item.principles, item.duplicates, press.language)
        await answer(press.interaction, shown, update=True)

    async def press_approve(self, press: Press) -> None:
        """Approve the item as it was shown."""
        code, version = press.parts(2)
        await self._decide(
            press.interaction, press.person, code, "approve", version=number(version)
        )

    async def press_decline(self, press: Press) -> None:
        """Ask for the reason."""
        code, _ = press.parts(2)
        item = await review.open_item(self.context, press.person, code)
        shown = cards.reasons_card(
            item.question, press.subject, "decline", item.decline_reasons, press.language
        )
        await answer(press.interaction, shown, update=True)

    async def choose_decline(self, press: Press) -> None:
        """Decline the item as it was shown, for the chosen reason."""
        code, version = press.parts(2)
        item = await review.open_item(self.context, press.person, code)
        reason = _reason(item.decline_reasons, press.choice)
        await self._decide(
            press.interaction, press.person, code, "decline", reason, number(version)
        )

    async def press_floor(self, press: Press) -> None:
        """Ask for the reason to take the item out of turn."""
        code, _ = press.parts(2)
        item = await review.open_item(self.context, press.person, code)
        shown = cards.reasons_card(
            item.question, press.subject, "floor", item.override_reasons, press.language
        )
        await answer(press.interaction, shown, update=True)

    async def choose_floor(self, press: Press) -> None:
        """Put the item as it was shown on the floor, for the chosen reason."""
        code, version = press.parts(2)
        item = await review.open_item(self.context, press.person, code)
        reason = _reason(item.override_reasons, press.choice)
        await self._take(press.interaction, press.person, code, reason, number(version))

    async def press_next(self, press: Press) -> None:
        """Put on the floor whoever's turn it is."""
        await self._next(press.interaction, press.person)

    async def press_answered(self, press: Press) -> None:
        """What is on the floor was answered."""
        await self._finish(press.interaction, press.person, press.subject or None, "answered")

    async def press_back(self, press: Press) -> None:
        """Put what is on the floor back."""
        await self._finish(press.interaction, press.person, press.subject or None, "back")

    async def _queue(self, interaction: Interaction, person: Person) -> None:
        console = await review.load_console(self.context, person)
        await answer(interaction, cards.console_card(console, person.language), update=True)

    async def _decide(
        self,
        interaction: Interaction,
        person: Person,
        code: str,
        verb: str,
        reason: str = "",
        version: int | None = None,
    ) -> None:
        after = await review.decide(self.context, person, code, verb, reason, version)
        await self._say_decided(interaction, person, after)

    async def _next(self, interaction: Interaction, person: Person, count: int = 1) -> None:
        taken = await floor.take_round(self.context, person, count)
        shown = cards.taken_card([(t.question, t.reason) for t in taken], person.language)
        await answer(interaction, shown, update=True)

    async def _take(
        self, interaction: Interaction, person: Person, code: str, reason: str, version: int | None
    ) -> None:
        taken = await floor.take(self.context, person, code, reason, version)
        shown = cards.taken_card([(taken.question, taken.reason)], person.language)
        await answer(interaction, shown, update=True)

    async def _finish(
        self,
        interaction: Interaction,
        person: Person,
        code: str | None,
        verb: str,
        words: str = "",
        by: str = "",
    ) -> None:
        after = await floor.finish(self.context, person, code, verb, words, by)
        await self._say_decided(interaction, person, after)

    async def _say_decided(self, interaction: Interaction, person: Person, after: Question) -> None:
        await answer(interaction, cards.decided_card(after, person.language), update=True)


def _reason(reasons: Sequence[str], choice: str) -> str:
    """The chosen reason, unless the event has fewer by now."""
    place = number(choice)
    if place >= len(reasons):
        raise Refusal("expired-control")
    return reasons[place]


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Moderation(bot))
