"""Polls: prepared and run by moderators, voted in by everybody."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import polls as actions
from bot.cards import polls as cards
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, person_of
from bot.rules.durations import duration_ms
from bot.rules.people import Person
from bot.texts import say

KINDS = [app_commands.Choice(name=say("en", "poll-kind-single"), value="single")]
RESULTS = [
    app_commands.Choice(name=say("en", "poll-results-after-close"), value="after_close"),
    app_commands.Choice(name=say("en", "poll-results-live"), value="live"),
]


@app_commands.default_permissions(manage_messages=True)
class Polls(commands.GroupCog, group_name="poll", group_description=say("en", "group-poll")):
    """What moderators do with polls, and the vote."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        bot.controls.add("poll:vote", self.choose_vote)
        bot.controls.add("poll:open", self.press_open)
        bot.controls.add("poll:close", self.press_close)
        bot.controls.add("poll:publish", self.press_publish)
        bot.controls.add("poll:cancel", self.press_cancel)

    @app_commands.command(description=say("en", "command-poll-create"))
    @app_commands.describe(
        question=say("en", "option-poll-question"),
        options=say("en", "option-poll-options"),
        kind=say("en", "option-poll-kind"),
        duration=say("en", "option-poll-duration"),
        results=say("en", "option-poll-results"),
        session=say("en", "option-session"),
    )
    @app_commands.choices(kind=KINDS, results=RESULTS)
    @app_commands.autocomplete(session=suggest.sessions)
    async def create(
        self,
        interaction: Interaction,
        question: str,
        options: str | None = None,
        kind: str = "single",
        duration: str | None = None,
        results: str = "after_close",
        session: str | None = None,
    ) -> None:
        person = person_of(interaction)
        poll = await actions.create(
            self.context,
            person,
            question=question,
            options=options,
            kind=kind,
            duration_ms=duration_ms(duration) if duration else None,
            results=results,
            session=session,
        )
        await answer(interaction, cards.moved_poll_card(poll, person.language))

    @app_commands.command(description=say("en", "command-poll-open"))
    @app_commands.describe(poll=say("en", "option-poll"))
    @app_commands.autocomplete(poll=suggest.polls("prepared"))
    async def open(self, interaction: Interaction, poll: str) -> None:
        await self._move(interaction, person_of(interaction), poll, "open")

    @app_commands.command(description=say("en", "command-poll-close"))
    @app_commands.describe(poll=say("en", "option-poll"))
    @app_commands.autocomplete(poll=suggest.polls("open"))
    async def close(self, interaction: Interaction, poll: str) -> None:
        await self._move(interaction, person_of(interaction), poll, "close")

    @app_commands.command(description=say("en", "command-poll-publish"))
    @app_commands.describe(poll=say("en", "option-poll"))
    @app_commands.autocomplete(poll=suggest.polls("closed"))
    async def publish(self, interaction: Interaction, poll: str) -> None:
        await self._move(interaction, person_of(interaction), poll, "publish")

    @app_commands.command(description=say("en", "command-poll-cancel"))
    @app_commands.describe(poll=say("en", "option-poll"))
    @app_commands.autocomplete(poll=suggest.polls("prepared", "open"))
    async def cancel(self, interaction: Interaction, poll: str) -> None:
        await self._move(interaction, person_of(interaction), poll, "cancel")

    @app_commands.command(name="list", description=say("en", "command-poll-list"))
    async def list_polls(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        results = await actions.list_results(self.context, person)
        shown = [(r.poll, r.ballots, r.tally) for r in results]
        await answer(interaction, cards.poll_list_card(shown, person.language))

    async def choose_vote(self, press: Press) -> None:
        """Cast one's ballot, or change it."""
        choice = number(press.choice)
        poll, changed = await actions.vote(self.context, press.person, press.subject, choice)
        await answer(press.interaction, cards.voted_card(poll, choice, changed, press.language))

    async def press_open(self, press: Press) -> None:
        """Open the poll."""
        await self._move(press.interaction, press.person, press.subject, "open")

    async def press_close(self, press: Press) -> None:
        """Close the poll."""
        await self._move(press.interaction, press.person, press.subject, "close")

    async def press_publish(self, press: Press) -> None:
        """Publish the result."""
        await self._move(press.interaction, press.person, press.subject, "publish")

    async def press_cancel(self, press: Press) -> None:
        """Cancel the poll."""
        await self._move(press.interaction, press.person, press.subject, "cancel")

    async def _move(self, interaction: Interaction, person: Person, code: str, verb: str) -> None:
        poll = await actions.move(self.context, person, code, verb)
        await answer(interaction, cards.moved_poll_card(poll, person.language), update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Polls(bot))
