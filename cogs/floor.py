"""Giving the floor, and taking what is on it off again; part of `/mod`."""

from discord import app_commands

from bot import suggest
from bot.actions import floor, review, series
from bot.cards import moderation as cards
from bot.cards.floor import taken_card
from bot.cards.hands import finished_card
from bot.cards.series import promise_card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, number, offered, person_of
from bot.rules.floor import ROUND_MAX, ItemKind
from bot.rules.hands import Hand
from bot.rules.notes import Note
from bot.rules.people import Person
from bot.texts import say

KIND_CHOICES = [app_commands.Choice(name=say("en", f"kind-{k}"), value=k) for k in floor.KINDS]


@app_commands.command(name="next", description=say("en", "command-mod-next"))
@app_commands.describe(count=say("en", "option-count"), kind=say("en", "option-kind"))
@app_commands.choices(kind=KIND_CHOICES)
async def following(
    interaction: Interaction,
    count: app_commands.Range[int, 1, ROUND_MAX] = 1,
    kind: ItemKind | None = None,
) -> None:
    """Put on the floor whoever's turn it is, or several as a round."""
    await _next(interaction, person_of(interaction), count, kind)


@app_commands.command(name="floor", description=say("en", "command-mod-floor"))
@app_commands.describe(item=say("en", "option-item"), reason=say("en", "option-reason"))
@app_commands.autocomplete(item=suggest.items("queued"), reason=suggest.reasons("floor"))
async def out_of_turn(interaction: Interaction, item: str, reason: str) -> None:
    """Put another item on the floor, for a reason."""
    await _take(interaction, person_of(interaction), item, reason, None)


@app_commands.command(description=say("en", "command-mod-answered"))
@app_commands.describe(
    item=say("en", "option-item"), answer=say("en", "option-answer"), by=say("en", "option-by")
)
@app_commands.autocomplete(item=suggest.items("on_floor", "follow_up", "not_reached"))
async def answered(interaction: Interaction, item: str, answer: str = "", by: str = "") -> None:
    """Take an item off the floor as answered; what was owed is done, of an earlier event, too."""
    await _finish(interaction, person_of(interaction), item, "answered", answer, by)


@app_commands.command(description=say("en", "command-mod-back"))
@app_commands.describe(item=say("en", "option-item"))
@app_commands.autocomplete(item=suggest.items("on_floor"))
async def back(interaction: Interaction, item: str) -> None:
    """Put what is on the floor back."""
    await _finish(interaction, person_of(interaction), item, "back")


async def press_floor(press: Press) -> None:
    """Ask for the reason to take the item out of turn."""
    code, _ = press.parts(2)
    item = await review.open_item(press.interaction.client.context, press.person, code)
    shown = cards.reasons_card(
        item.question, press.subject, "floor", item.override_reasons, press.language
    )
    await answer(press.interaction, shown, update=True)


async def choose_floor(press: Press) -> None:
    """Put the item as it was shown on the floor, for the chosen reason."""
    code, version = press.parts(2)
    item = await review.open_item(press.interaction.client.context, press.person, code)
    reason = offered(item.override_reasons, press.choice)
    await _take(press.interaction, press.person, code, reason, number(version))


async def press_next(press: Press) -> None:
    """Put on the floor whoever's turn it is."""
    await _next(press.interaction, press.person)


async def press_answered(press: Press) -> None:
    """What is on the floor was answered."""
    await _finish(press.interaction, press.person, press.subject or None, "answered")


async def press_back(press: Press) -> None:
    """Put what is on the floor back."""
    await _finish(press.interaction, press.person, press.subject or None, "back")


async def press_owed(press: Press) -> None:
    """The question on the floor is owed a written answer."""
    context = press.interaction.client.context
    code = await floor.find_shown(context, press.person, press.subject)
    after = await review.decide(context, press.person, code, "followup")
    await answer(press.interaction, cards.decided_card(after, press.language), update=True)


async def _next(
    interaction: Interaction, person: Person, count: int = 1, kind: ItemKind | None = None
) -> None:
    taken = await floor.take_round(interaction.client.context, person, count, kind)
    await answer(interaction, taken_card(taken, person.language), update=True)


async def _take(
    interaction: Interaction, person: Person, code: str, reason: str, version: int | None
) -> None:
    taken = await floor.take(interaction.client.context, person, code, reason, version)
    await answer(interaction, taken_card([taken], person.language), update=True)


async def _finish(
    interaction: Interaction,
    person: Person,
    code: str | None,
    verb: str,
    words: str = "",
    by: str = "",
) -> None:
    context = interaction.client.context
    if verb == "answered":
        after = await series.complete(context, person, code, words, by)
    else:
        after = await floor.finish(context, person, code, verb)
    if isinstance(after, Note):
        shown = promise_card(after, person.language)
    elif isinstance(after, Hand):
        shown = finished_card(after, person.language, unkept=bool(words or by))
    else:
        shown = cards.decided_card(after, person.language)
    await answer(interaction, shown, update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("mod", following, out_of_turn, answered, back)
    for noun_verb, handler in (
        ("item:floor", press_floor),
        ("item:floored", choose_floor),
        ("floor:next", press_next),
        ("floor:answered", press_answered),
        ("floor:back", press_back),
        ("floor:owed", press_owed),
    ):
        bot.controls.add(noun_verb, handler)
