"""The console's menu for what is not about one item, and the forms that it opens."""

from bot.actions import curation, decisions, floor, hands, review
from bot.actions.asking import load_asking
from bot.cards import hands as hand_cards
from bot.cards import more as cards
from bot.cards.base import card
from bot.cards.chair import chair_form
from bot.cards.moderation import decided_card
from bot.client import Roundtable
from bot.controls import Press, answer, open_form
from bot.rules.base import Refusal
from bot.rules.durations import duration_ms
from bot.rules.hands import Hand
from bot.texts import say


async def choose_more(press: Press) -> None:
    """Open the form of what was chosen, or do it."""
    context, language = press.interaction.client.context, press.language
    if press.choice not in cards.MORE:
        raise Refusal("expired-control")
    asking = await load_asking(context, press.person)
    if press.choice == "hand":
        await open_form(press.interaction, cards.added_hand_form(asking.principles, language))
    elif press.choice == "relay":
        form = cards.relay_form(asking.principles, asking.limits, language)
        await open_form(press.interaction, form)
    elif press.choice == "chair":
        await open_form(press.interaction, chair_form(language))
    elif press.choice == "pause":
        await open_form(press.interaction, cards.pause_form(language))
    elif press.choice == "resume":
        await curation.set_paused(context, press.person, False)
        await answer(press.interaction, card(say(language, "resumed")))
    else:
        after, _ = await decisions.undo(context, press.person)
        await answer(press.interaction, decided_card(after, language))


async def send_hand(press: Press) -> None:
    """Raise a hand for somebody in the room, as the form says."""
    fields = press.fields
    hand = await hands.raise_in_room(
        press.interaction.client.context, press.person, name=fields.get("name", ""),
        affiliation=fields.get("affiliation", ""), sector=fields.get("sector", ""),
        principle=fields.get("principle"), note=fields.get("note", ""),
    )  # fmt: skip
    await answer(press.interaction, hand_cards.added_card(hand, press.language))


async def send_pause(press: Press) -> None:
    """Pause asking, with the form's word to everybody."""
    text = press.fields.get("text", "")
    await curation.set_paused(press.interaction.client.context, press.person, True, text)
    await answer(press.interaction, card(say(press.language, "paused")))


async def press_words(press: Press) -> None:
    """Open the form in which an item is marked answered with words."""
    await open_form(press.interaction, cards.answer_form(press.parts(1)[0], press.language))


async def send_words(press: Press) -> None:
    """Mark an item answered, with the answer and who gave it."""
    context, fields = press.interaction.client.context, press.fields
    words, by = fields.get("answer", ""), fields.get("by", "")
    after = await floor.finish(context, press.person, press.subject, "answered", words, by)
    shown = (
        hand_cards.finished_card(after, press.language, unkept=bool(words or by))
        if isinstance(after, Hand)
        else decided_card(after, press.language)
    )
    await answer(press.interaction, shown, update=True)


async def press_block(press: Press) -> None:
    """Ask for how long nothing more is taken from whoever asked it."""
    code = press.subject.split(" ", maxsplit=1)[0]
    item = await review.open_item(press.interaction.client.context, press.person, code)
    shown = cards.block_card(item.question, press.subject, press.language)
    await answer(press.interaction, shown, update=True)


async def choose_block(press: Press) -> None:
    """Take nothing more from whoever asked it, for the chosen time."""
    if press.choice not in cards.BLOCKS:
        raise Refusal("expired-control")
    context, for_ms = press.interaction.client.context, duration_ms(press.choice)
    after = await curation.block(context, press.person, press.parts(1)[0], for_ms)
    await answer(press.interaction, card(say(press.language, "blocked-asker", code=after.code)))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    for noun_verb, handler in (
        ("console:more", choose_more),
        ("hand:add", send_hand),
        ("asking:pause", send_pause),
        ("floor:words", press_words),
        ("floor:worded", send_words),
        ("item:block", press_block),
        ("item:blocked", choose_block),
    ):
        bot.controls.add(noun_verb, handler)
