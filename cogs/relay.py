"""Questions that come by other ways: relayed by a moderator, or taken from a message."""

import discord
from discord import app_commands

from bot import suggest
from bot.actions import asking, duplicates
from bot.actions import relay as actions
from bot.cards import forms
from bot.cards import relay as cards
from bot.cards.forms import Typed
from bot.cards.questions import sector_words
from bot.cards.refusals import refusal_words
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, open_form, person_of
from bot.rules.base import Refusal, clean
from bot.rules.people import ATTENDANCES, SECTORS, Person
from bot.texts import say

ATTENDANCE_CHOICES = [
    app_commands.Choice(name=say("en", f"attendance-{a}"), value=a) for a in ATTENDANCES
]
SECTOR_CHOICES = [app_commands.Choice(name=sector_words(s, "en"), value=s) for s in SECTORS]


@app_commands.command(description=say("en", "command-mod-relay"))
@app_commands.describe(
    question=say("en", "option-relay-question"),
    principle=say("en", "option-principle"),
    attendance=say("en", "option-relay-attendance"),
    name=say("en", "option-relay-name"),
    affiliation=say("en", "option-relay-affiliation"),
    sector=say("en", "option-relay-sector"),
)
@app_commands.choices(attendance=ATTENDANCE_CHOICES, sector=SECTOR_CHOICES)
@app_commands.autocomplete(principle=suggest.principles)
async def relay(
    interaction: Interaction,
    question: str,
    principle: str,
    attendance: str = "room",
    name: str | None = None,
    affiliation: str | None = None,
    sector: str | None = None,
) -> None:
    """Ask on somebody's behalf."""
    typed = Typed(principle, question, None, name, affiliation, sector)
    await _relay(interaction, person_of(interaction), typed, attendance)


async def send_relay(press: Press) -> None:
    """Ask on somebody's behalf, as the form says."""
    fields = press.fields
    typed = Typed(
        fields.get("principle", ""), fields.get("question", ""), None,
        fields.get("name"), fields.get("affiliation"),
    )  # fmt: skip
    await _relay(press.interaction, press.person, typed, fields.get("attendance", "room"))


async def _relay(interaction: Interaction, person: Person, typed: Typed, attendance: str) -> None:
    context, language = interaction.client.context, person.language
    try:
        receipt = await actions.relay(context, person, typed, attendance, str(interaction.id))
    except Refusal as refusal:  # somebody was listened to: what was typed is given back
        words = refusal_words(refusal, language)
        await answer(interaction, cards.relay_held_card(words, typed.text or "", language))
        return
    stored = receipt.question
    similar = await duplicates.load_likely(context, person, stored.code)
    shown = cards.relayed_card(stored, receipt.secret, receipt.principle, similar, typed, language)
    await answer(interaction, shown)


async def ask_this(interaction: Interaction, message: discord.Message) -> None:
    """Open the form of asking with what stands in one's own message."""
    person = person_of(interaction)
    if message.author.id != interaction.user.id:
        raise Refusal("message-not-own")
    text = clean(message.clean_content)  # names for mentions, which are numbers otherwise
    if not text:
        raise Refusal("message-empty")
    needed = await asking.prepare(interaction.client.context, person, None)
    form = forms.ask_form(needed, Typed(text=text), person.language)
    await open_form(interaction, form)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("mod", relay)
    bot.controls.add("relay:send", send_relay)
    bot.tree.add_command(
        app_commands.ContextMenu(name=say("en", "command-ask-this"), callback=ask_this)
    )
