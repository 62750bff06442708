"""The programme: shown to everybody, run by moderators."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import agenda as actions
from bot.cards import agenda as cards
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, person_of
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.texts import say


class Agenda(commands.Cog):
    """The programme and the event's facts."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        bot.controls.add("agenda:show", self.press_agenda)

    @app_commands.command(description=say("en", "command-agenda"))
    async def agenda(self, interaction: Interaction) -> None:
        await self._show(interaction, person_of(interaction))

    async def press_agenda(self, press: Press) -> None:
        """Show the programme."""
        await self._show(press.interaction, press.person)

    async def _show(self, interaction: Interaction, person: Person) -> None:
        programme = await actions.load(self.context, person)
        await answer(
            interaction,
            cards.agenda_card(
                programme.settings.title.say(person.language),
                programme.sessions,
                programme.speakers,
                [person.language],
            ),
        )

    @app_commands.command(description=say("en", "command-event"))
    async def event(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        programme = await actions.load(self.context, person)
        await answer(
            interaction,
            cards.event_card(
                programme.settings, programme.event, programme.principles, person.language
            ),
        )


@app_commands.default_permissions(manage_messages=True)
class Run(commands.GroupCog, group_name="run", group_description=say("en", "group-run")):
    """The run of show."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        bot.controls.add("run:start", self.press_start)
        bot.controls.add("run:delay", self.press_delay)

    @app_commands.command(description=say("en", "command-run-start"))
    @app_commands.describe(session=say("en", "option-session"))
    @app_commands.autocomplete(session=suggest.sessions)
    async def start(self, interaction: Interaction, session: str | None = None) -> None:
        await self._start(interaction, person_of(interaction), session)

    async def press_start(self, press: Press) -> None:
        """Start the session that is due; whatever still runs ends."""
        person = press.person
        started = await actions.start_due_one(self.context, person, press.subject)
        await answer(press.interaction, cards.started_card(started, person.language))

    @app_commands.command(name="next", description=say("en", "command-run-next"))
    async def following(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        ended, started = await actions.move_on(self.context, person)
        await answer(interaction, cards.ended_card(ended, started, person.language))

    @app_commands.command(description=say("en", "command-run-end"))
    async def end(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        ended = await actions.end(self.context, person)
        await answer(interaction, cards.stopped_card(ended, person.language))

    @app_commands.command(description=say("en", "command-run-delay"))
    @app_commands.describe(minutes=say("en", "option-minutes"))
    async def delay(self, interaction: Interaction, minutes: int) -> None:
        await self._delay(interaction, person_of(interaction), minutes, over=False)

    async def press_delay(self, press: Press) -> None:
        """Move the later sessions; `over` was chosen knowing that it passes the hard end."""
        minutes, _, over = press.subject.partition(" ")
        await self._delay(press.interaction, press.person, number(minutes), over=over == "over")

    async def _start(self, interaction: Interaction, person: Person, session: str | None) -> None:
        started = await actions.start(self.context, person, session)
        await answer(interaction, cards.started_card(started, person.language))

    async def _delay(
        self, interaction: Interaction, person: Person, minutes: int, *, over: bool
    ) -> None:
        try:
            moved = await actions.delay(self.context, person, minutes, over=over)
        except Refusal as refusal:
            if refusal.key != "past-hard-end":
                raise
            cost = await actions.cost_in_questions(self.context, person, refusal)
            shown = cards.delay_choices_card(
                minutes,
                int(refusal.blanks["minutes"]),
                int(refusal.blanks["possible"]),
                cost,
                person.language,
            )
        else:
            shown = cards.moved_card(moved.minutes, moved.sessions, person.language)
        await answer(interaction, shown, update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Agenda(bot))
    await bot.add_cog(Run(bot))
