"""The programme: shown to everybody, run by moderators."""

from typing import cast

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import agenda as actions
from bot.actions import editions, retiming
from bot.cards import agenda as cards
from bot.cards import retiming as retiming_cards
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, person_of
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.rules.retiming import Act
from bot.texts import say

INSTANT_MAX = 10**14  # milliseconds


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
        programme = await actions.load(self.context, person, lasting=True)
        brief = await editions.brief_address(self.context, person)
        await answer(
            interaction,
            cards.event_card(
                programme.settings, programme.event, programme.principles, person.language, brief
            ),
        )


@app_commands.default_permissions(manage_messages=True)
class Run(commands.GroupCog, group_name="run", group_description=say("en", "group-run")):
    """The run of show."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("run:start", self.press_start),
            ("run:delay", self.press_delay),
            ("run:choose", self.press_choice),
            ("run:name", self.choose_named),
            ("run:skip", self.press_skip),
            ("run:leave", self.press_leave),
        ):
            bot.controls.add(noun_verb, handler)

    @app_commands.command(description=say("en", "command-run-start"))
    @app_commands.describe(session=say("en", "option-session"))
    @app_commands.autocomplete(session=suggest.sessions_in("planned", "skipped"))
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
        await self._retime(interaction, person_of(interaction), "delay", minutes)

    @app_commands.command(description=say("en", "command-run-extend"))
    @app_commands.describe(minutes=say("en", "option-minutes"))
    async def extend(self, interaction: Interaction, minutes: int) -> None:
        await self._retime(interaction, person_of(interaction), "extend", minutes)

    async def press_delay(self, press: Press) -> None:
        """Move the session that the console asked about, and the later ones."""
        minutes, due_at, key = press.parts(3)
        due = (key, number(due_at, INSTANT_MAX))
        await self._retime(press.interaction, press.person, "delay", number(minutes), due)

    async def press_choice(self, press: Press) -> None:
        """Re-time as it was chosen by a button."""
        act, minutes, how, mark = press.parts(4)
        await self._choose(press, act, minutes, how, "", mark)

    async def choose_named(self, press: Press) -> None:
        """Re-time, shortening or leaving out the session that was chosen."""
        act, minutes, mark = press.parts(3)
        how, _, key = press.choice.partition(" ")
        await self._choose(press, act, minutes, how, key, mark)

    @app_commands.command(description=say("en", "command-run-skip"))
    @app_commands.describe(session=say("en", "option-skip-session"))
    @app_commands.autocomplete(session=suggest.sessions_in("planned"))
    async def skip(self, interaction: Interaction, session: str) -> None:
        await self._skip(interaction, person_of(interaction), session)

    async def press_skip(self, press: Press) -> None:
        """Ask whether the session that is due shall be left out."""
        session = await retiming.look_at(self.context, press.person, press.subject)
        await answer(press.interaction, retiming_cards.skip_card(session, press.language))

    async def press_leave(self, press: Press) -> None:
        """Leave the session out, as was confirmed."""
        await self._skip(press.interaction, press.person, press.subject)

    async def _start(self, interaction: Interaction, person: Person, session: str | None) -> None:
        started = await actions.start(self.context, person, session)
        await answer(interaction, cards.started_card(started, person.language))

    async def _skip(self, interaction: Interaction, person: Person, session: str) -> None:
        skipped = await retiming.skip(self.context, person, session)
        shown = retiming_cards.skipped_card(skipped, person.language)
        await answer(interaction, shown, update=True)

    async def _retime(
        self,
        interaction: Interaction,
        person: Person,
        act: Act,
        minutes: int,
        due: tuple[str, int] | None = None,
    ) -> None:
        found = await retiming.retime(self.context, person, act, minutes, due)
        if isinstance(found, retiming_cards.Choices):
            shown = retiming_cards.choices_card(found, person.language)
        else:
            shown = retiming_cards.moved_card(found, person.language)
        await answer(interaction, shown, update=True)

    async def _choose(
        self, press: Press, act: str, minutes: str, how: str, key: str, mark: str
    ) -> None:
        if act not in ("delay", "extend"):
            raise Refusal("expired-control")
        moved = await retiming.choose(
            self.context, press.person, cast(Act, act), number(minutes), how, key, mark
        )
        shown = retiming_cards.moved_card(moved, press.language)
        await answer(press.interaction, shown, update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Agenda(bot))
    await bot.add_cog(Run(bot))
