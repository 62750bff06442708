"""Hands: raised by anybody, by a moderator for the room, and how long one may speak."""

from discord import app_commands

from bot import suggest
from bot.actions import floor, hands, speaking
from bot.actions.asking import load_principles
from bot.actions.review import load_reasons
from bot.cards import hands as cards
from bot.cards.base import card
from bot.cards.floor import speak_words, taken_card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, offered, open_form, person_of
from bot.rules.durations import duration_ms
from bot.rules.hands import Hand
from bot.rules.people import SECTORS, Person
from bot.texts import say

SECTOR_CHOICES = [
    app_commands.Choice(name=say("en", f"sector-{s.replace('_', '-')}"), value=s) for s in SECTORS
]


@app_commands.command(name="hand", description=say("en", "command-hand"))
@app_commands.describe(note=say("en", "option-hand-note"), principle=say("en", "option-principle"))
@app_commands.autocomplete(principle=suggest.principles)
async def raise_hand(
    interaction: Interaction, note: str = "", principle: str | None = None
) -> None:
    """Raise one's hand, or lower it."""
    await _toggle(interaction, person_of(interaction), note, principle)


@app_commands.command(name="hand", description=say("en", "command-mod-hand"))
@app_commands.describe(
    name=say("en", "option-room-name"),
    affiliation=say("en", "option-affiliation"),
    sector=say("en", "option-sector"),
    principle=say("en", "option-principle"),
    note=say("en", "option-hand-note"),
)
@app_commands.choices(sector=SECTOR_CHOICES)
@app_commands.autocomplete(principle=suggest.principles)
async def room_hand(
    interaction: Interaction,
    name: str,
    affiliation: str = "",
    sector: str = "",
    principle: str | None = None,
    note: str = "",
) -> None:
    """Raise a hand for somebody in the room."""
    person = person_of(interaction)
    hand = await hands.raise_in_room(
        interaction.client.context, person, name=name, affiliation=affiliation, sector=sector,
        principle=principle, note=note,
    )  # fmt: skip
    await answer(interaction, cards.added_card(hand, person.language))


@app_commands.command(name="room", description=say("en", "command-mod-room"))
@app_commands.describe(
    principle=say("en", "option-principle"),
    name=say("en", "option-room-name"),
    note=say("en", "option-hand-note"),
)
@app_commands.autocomplete(principle=suggest.principles)
async def room_took(
    interaction: Interaction, principle: str | None = None, name: str = "", note: str = ""
) -> None:
    """The chair gave the floor straight to the room."""
    await _give_room(interaction, person_of(interaction), principle, name, note)


@app_commands.command(name="limit", description=say("en", "command-run-limit"))
@app_commands.describe(duration=say("en", "option-limit"))
async def limit(interaction: Interaction, duration: str) -> None:
    """Limit how long somebody may speak."""
    person = person_of(interaction)
    limit_ms = await speaking.set_limit(interaction.client.context, person, duration_ms(duration))
    minutes, seconds = divmod(limit_ms // 1000, 60)
    await answer(
        interaction, card(say(person.language, "limit-set", minutes=minutes, seconds=seconds))
    )


async def press_hand(press: Press) -> None:
    """Open the form to raise a hand; whoever has one up lowers it."""
    context = press.interaction.client.context
    if await hands.find_own(context, press.person):
        await _toggle(press.interaction, press.person, "", None)
        return
    principles = await load_principles(context, press.person)
    await open_form(press.interaction, cards.hand_form(principles, press.language))


async def send_hand(press: Press) -> None:
    """Raise the hand as the form says; a form never lowers one."""
    note, principle = press.fields.get("note", ""), press.fields.get("principle")
    await _toggle(press.interaction, press.person, note, principle, lowers=False)


async def press_lower(press: Press) -> None:
    """Lower one's own hand."""
    hand = await hands.lower_own(press.interaction.client.context, press.person, press.subject)
    await answer(press.interaction, cards.lowered_card(hand, press.language), update=True)


async def choose_hand(press: Press) -> None:
    """Open a hand, as a moderator."""
    context = press.interaction.client.context
    hand = await hands.load(context, press.person, press.choice)
    principles = await load_principles(context, press.person)
    await answer(press.interaction, cards.hand_card(hand, principles, press.language), update=True)


async def press_floor(press: Press) -> None:
    """Ask for the reason to let somebody speak out of turn."""
    context = press.interaction.client.context
    code, _ = press.parts(2)
    hand = await hands.load(context, press.person, code)
    reasons = await load_reasons(context, press.person)
    shown = cards.hand_reasons_card(hand, reasons, press.language)
    await answer(press.interaction, shown, update=True)


async def choose_floor(press: Press) -> None:
    """Put the hand as it was shown on the floor, for the chosen reason."""
    context = press.interaction.client.context
    code, version = press.parts(2)
    reason = offered(await load_reasons(context, press.person), press.choice)
    item = await floor.take(context, press.person, code, reason, number(version))
    await answer(press.interaction, taken_card([item], press.language), update=True)


async def press_dismiss(press: Press) -> None:
    """Lower somebody's hand as it was shown."""
    code, version = press.parts(2)
    hand = await hands.lower(press.interaction.client.context, press.person, code, number(version))
    await answer(press.interaction, cards.finished_card(hand, press.language), update=True)


async def press_room(press: Press) -> None:
    """Open the form for a turn that the room was given."""
    principles = await floor.load_for_room(press.interaction.client.context, press.person)
    await open_form(press.interaction, cards.room_form(principles, press.language))


async def send_room(press: Press) -> None:
    """Give the room the floor, as the form says."""
    fields = press.fields
    await _give_room(
        press.interaction, press.person, fields.get("principle"), fields.get("name", ""),
        fields.get("note", ""),
    )  # fmt: skip


async def _toggle(
    interaction: Interaction,
    person: Person,
    note: str,
    principle: str | None,
    *,
    lowers: bool = True,
) -> None:
    context = interaction.client.context
    hand: Hand = await hands.toggle(context, person, note, principle, lowers=lowers)
    if hand.status == "lowered":
        await answer(interaction, cards.lowered_card(hand, person.language))
        return
    place = await speaking.load_place(context, person)
    where = speak_words(place, person.language) or ""
    await answer(interaction, cards.raised_card(hand, where, person.language))


async def _give_room(
    interaction: Interaction, person: Person, principle: str | None, name: str, note: str
) -> None:
    item = await floor.give_room(
        interaction.client.context, person, principle=principle, name=name, note=note
    )
    await answer(interaction, taken_card([item], person.language))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.tree.add_command(raise_hand)
    bot.extend_group("mod", room_hand, room_took)
    bot.extend_group("run", limit)
    for noun_verb, handler in (
        ("hand:press", press_hand),
        ("hand:raise", send_hand),
        ("hand:lower", press_lower),
        ("hand:open", choose_hand),
        ("hand:floor", press_floor),
        ("hand:floored", choose_floor),
        ("hand:dismiss", press_dismiss),
        ("floor:room", press_room),
        ("floor:roomed", send_room),
    ):
        bot.controls.add(noun_verb, handler)
