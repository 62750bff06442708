"""Notes: taken by rapporteurs, corrected and withdrawn by their authors."""

from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import notes as actions
from bot.actions import series
from bot.cards import notes as cards
from bot.cards.refusals import refusal_words
from bot.cards.series import with_owed
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, open_form, person_of
from bot.rules.base import Refusal
from bot.rules.notes import NOTE_KINDS, NoteTyped
from bot.texts import say

KIND_CHOICES = [
    app_commands.Choice(name=say("en", f"note-kind-{kind}"), value=kind) for kind in NOTE_KINDS
]


class Notes(commands.Cog):
    """What rapporteurs write down."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("note:mine", self.press_mine),
            ("note:open", self.choose_note),
            ("note:edit", self.press_edit),
            ("note:reword", self.send_edit),
            ("note:sources", self.press_sources),
            ("note:resource", self.send_sources),
            ("note:withdraw", self.press_withdraw),
        ):
            bot.controls.add(noun_verb, handler)

    @app_commands.command(description=say("en", "command-note"))
    @app_commands.describe(
        kind=say("en", "option-note-kind"),
        text=say("en", "option-note-text"),
        speaker=say("en", "option-note-speaker"),
        session=say("en", "option-note-session"),
        principle=say("en", "option-principle"),
        question=say("en", "option-note-question"),
        objectives=say("en", "option-note-objectives"),
        addressee=say("en", "option-note-addressee"),
        due=say("en", "option-note-due"),
    )
    @app_commands.choices(kind=KIND_CHOICES)
    @app_commands.autocomplete(
        speaker=suggest.citable("speaker"),
        session=suggest.citable("session"),
        principle=suggest.citable("principle"),
        question=suggest.citable("questions"),
        addressee=suggest.citable("addressee"),
    )
    @app_commands.default_permissions(manage_messages=True)
    async def note(
        self,
        interaction: Interaction,
        kind: str,
        text: str,
        speaker: str | None = None,
        session: str | None = None,
        principle: str | None = None,
        question: str | None = None,
        objectives: str | None = None,
        addressee: str | None = None,
        due: str | None = None,
    ) -> None:
        person = person_of(interaction)
        typed = NoteTyped(
            kind, text, speaker, session, principle, question, objectives, addressee, due
        )
        try:
            shown = cards.note_card(await actions.add(self.context, person, typed), person.language)
        except Refusal as refusal:  # a note costs attention: what was typed is given back
            words = refusal_words(refusal, person.language)
            shown = cards.held_note_card(words, text, person.language)
        await answer(interaction, shown)

    async def press_mine(self, press: Press) -> None:
        """Show one's own notes."""
        notes = await actions.list_own(self.context, press.person)
        page = number(press.subject) if press.subject else 0
        shown = cards.own_notes_card(notes, page, press.language)
        shown = with_owed(shown, await series.load_owed(self.context, press.person), press.language)
        await answer(press.interaction, shown, update=True)

    async def choose_note(self, press: Press) -> None:
        """Open one of one's own notes."""
        noted = await actions.load_own(self.context, press.person, press.choice)
        await answer(press.interaction, cards.note_card(noted, press.language), update=True)

    async def press_edit(self, press: Press) -> None:
        """Open the form in which a note's words are corrected."""
        noted = await actions.load_own(self.context, press.person, press.subject)
        await open_form(press.interaction, cards.note_form(noted, press.language))

    async def send_edit(self, press: Press) -> None:
        """Correct a note's words, and what they are about."""
        fields = press.fields
        typed = NoteTyped(
            kind=fields.get("kind"),
            text=fields.get("text", ""),
            principle=fields.get("principle", ""),
            questions=fields.get("questions", ""),
            objectives=fields.get("objectives", ""),
        )
        await self._correct(press, typed)

    async def press_sources(self, press: Press) -> None:
        """Open the form in which it is corrected who said it, when and to whom."""
        noted = await actions.load_own(self.context, press.person, press.subject)
        await open_form(press.interaction, cards.sources_form(noted, press.language))

    async def send_sources(self, press: Press) -> None:
        """Correct who said it, when and to whom."""
        fields = press.fields
        names = ("speaker", "session", "addressee", "due")
        await self._correct(press, NoteTyped(**{name: fields.get(name, "") for name in names}))

    async def press_withdraw(self, press: Press) -> None:
        """Withdraw a note."""
        noted = await actions.withdraw(self.context, press.person, press.subject)
        await answer(press.interaction, cards.note_card(noted, press.language), update=True)

    async def _correct(self, press: Press, typed: NoteTyped) -> None:
        try:
            noted = await actions.edit(self.context, press.person, press.subject, typed)
        except Refusal as refusal:
            words = refusal_words(refusal, press.language)
            shown = cards.held_note_card(words, typed.text or "", press.language)
            await answer(press.interaction, shown)
        else:
            await answer(press.interaction, cards.note_card(noted, press.language), update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Notes(bot))
