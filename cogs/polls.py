"""Polls: prepared and run by moderators, voted in by everybody."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import polls as actions
from bot.actions import preparing
from bot.actions.counting import Result
from bot.actions.preparing import Put
from bot.cards import ballots as cards
from bot.cards import poll_desk as desk
from bot.cards.refusals import refusal_words
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, open_form, person_of
from bot.rules import polls as rules
from bot.rules.base import Refusal
from bot.rules.durations import duration_ms
from bot.rules.people import Person
from bot.rules.polls import Entry
from bot.texts import say

WITHOUT_OPTIONS = tuple(kind for kind, (_, many) in rules.OPTIONS.items() if not many)
KINDS = [
    app_commands.Choice(name=say("en", f"poll-kind-{kind}"), value=kind) for kind in rules.KINDS
]
RESULTS = [
    app_commands.Choice(name=say("en", "poll-results-after-close"), value="after_close"),
    app_commands.Choice(name=say("en", "poll-results-live"), value="live"),
]


@app_commands.default_permissions(manage_messages=True)
class Polls(commands.GroupCog, group_name="poll", group_description=say("en", "group-poll")):
    """What moderators do with polls, and the vote."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("poll:vote", self.choose_vote),
            ("poll:write", self.press_write),
            ("poll:written", self.send_words),
            ("poll:rank", self.press_rank),
            ("poll:ranked", self.send_ranking),
            ("poll:withdraw", self.press_withdraw),
            ("poll:new", self.send_new),
            ("poll:edit", self.press_edit),
            ("poll:save", self.send_edit),
            ("poll:open", self.press_open),
            ("poll:close", self.press_close),
            ("poll:publish", self.press_publish),
            ("poll:cancel", self.press_cancel),
            ("poll:extend", self.press_extend),
            ("poll:see", self.choose_poll),
            ("poll:hide", self.choose_hide),
        ):
            bot.controls.add(noun_verb, handler)

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
        if not options and kind not in WITHOUT_OPTIONS:
            await preparing.check(self.context, person, session)
            form = desk.poll_form(
                f"poll:new:{session or ''}",
                person.language,
                question=question,
                kind=kind,
                duration=duration or "",
                results=results,
            )
            await open_form(interaction, form)
            return
        put = Put(question, options, kind, _length(duration), results)
        poll = await preparing.create(self.context, person, put, session)
        await answer(interaction, desk.moved_poll_card(poll, person.language))

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
        await answer(interaction, desk.poll_list_card(shown, person.language))

    async def choose_vote(self, press: Press) -> None:
        """Cast one's ballot with a button or a menu, or change it."""
        code, _, pressed = press.subject.partition(" ")
        chosen = (pressed,) if pressed else press.values or (press.choice,)
        await self._vote(press, code, *(number(place) for place in chosen))

    async def press_write(self, press: Press) -> None:
        """Open the form for words."""
        own = await actions.own_vote(self.context, press.person, press.subject)
        if own.poll.kind != "words":
            raise Refusal("expired-control")
        await open_form(press.interaction, cards.words_form(own.poll, own.vote, press.language))

    async def send_words(self, press: Press) -> None:
        """Cast one's ballot with words, or change it."""
        await self._vote(press, press.subject, *_filled(press, "word"))

    async def press_rank(self, press: Press) -> None:
        """Open the form for a ranking."""
        own = await actions.own_vote(self.context, press.person, press.subject)
        if own.poll.kind != "ranking":
            raise Refusal("expired-control")
        await open_form(press.interaction, cards.ranking_form(own.poll, own.vote, press.language))

    async def send_ranking(self, press: Press) -> None:
        """Cast one's ballot with a ranking, or change it."""
        await self._vote(press, press.subject, *map(number, _filled(press, "rank")))

    async def press_withdraw(self, press: Press) -> None:
        """Take one's ballot back."""
        cast = await actions.withdraw(self.context, press.person, press.subject)
        shown = cards.withdrawn_vote_card(cast.poll, press.language)
        await answer(press.interaction, shown, update=True)

    async def _vote(self, press: Press, code: str, *entries: Entry) -> None:
        cast = await actions.vote(self.context, press.person, code, *entries)
        shown = cards.voted_card(cast.poll, cast.vote, cast.changed, press.language)
        await answer(press.interaction, shown, update=True)

    async def send_new(self, press: Press) -> None:
        """Prepare the poll that was filled in; what is refused is given back."""
        try:
            session = press.subject or None
            poll = await preparing.create(self.context, press.person, _put(press), session)
        except Refusal as refusal:
            await self._give_back(press, refusal)
            return
        await answer(press.interaction, desk.moved_poll_card(poll, press.language))

    async def press_edit(self, press: Press) -> None:
        """Open a prepared poll's form."""
        poll = await preparing.load_prepared(self.context, press.person, press.subject)
        await open_form(press.interaction, desk.edit_form(poll, press.language))

    async def send_edit(self, press: Press) -> None:
        """Put a prepared poll as it was filled in; what is refused is given back."""
        try:
            poll = await preparing.edit(self.context, press.person, press.subject, _put(press))
        except Refusal as refusal:
            await self._give_back(press, refusal)
            return
        await answer(press.interaction, desk.moved_poll_card(poll, press.language), update=True)

    async def _give_back(self, press: Press, refusal: Refusal) -> None:
        question, options = press.fields.get("question", ""), press.fields.get("options", "")
        words = refusal_words(refusal, press.language)
        shown = desk.held_poll_card(words, question, options, press.language)
        await answer(press.interaction, shown)

    async def choose_poll(self, press: Press) -> None:
        """Show one poll whole."""
        found = await actions.look_at(self.context, press.person, press.choice)
        await self._show(press, found)

    async def choose_hide(self, press: Press) -> None:
        """Hide a word that voters wrote, or show it again."""
        found = await actions.hide(self.context, press.person, press.subject, press.choice)
        await self._show(press, found)

    async def _show(self, press: Press, found: Result) -> None:
        shown = desk.result_card(found.poll, found.ballots, found.tally, press.language)
        await answer(press.interaction, shown, update=True)

    async def press_extend(self, press: Press) -> None:
        """Let a timed poll close later."""
        code, minutes = press.parts(2)
        by_min = number(minutes, max(desk.EXTENSIONS_MIN))
        poll = await actions.extend(self.context, press.person, code, by_min)
        await answer(press.interaction, desk.extended_card(poll, press.language), update=True)

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
        await answer(interaction, desk.moved_poll_card(poll, person.language), update=True)


def _put(press: Press) -> Put:
    """The poll that was filled in.

    Refuses: duration-malformed
    """
    filled = press.fields
    return Put(
        filled.get("question", ""),
        filled.get("options"),
        filled.get("kind", ""),
        _length(filled.get("duration")),
        filled.get("results", ""),
    )


def _length(typed: str | None) -> int | None:
    return duration_ms(typed) if typed and typed.strip() else None


def _filled(press: Press, field: str) -> list[str]:
    """What stands in the fields of this name, in their order."""
    keys = (f"{field}-{place}" for place in range(1, 4))
    return [press.fields[key] for key in keys if key in press.fields]


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Polls(bot))
