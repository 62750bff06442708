"""The review stream: one item after the other, or ten at once."""

from discord import app_commands

from bot import suggest
from bot.actions import dealing
from bot.cards import review as cards
from bot.cards.base import Button
from bot.client import Roundtable
from bot.context import Context
from bot.controls import Interaction, Press, answer, person_of
from bot.rules.review import SPOKEN, Stream, parse_stream
from bot.texts import say

LANGUAGES = [app_commands.Choice(name=say("en", f"language-{s}"), value=s) for s in SPOKEN]


@app_commands.command(name="review", description=say("en", "command-mod-review"))
@app_commands.describe(
    principle=say("en", "option-review-principle"), language=say("en", "option-review-language")
)
@app_commands.choices(language=LANGUAGES)
@app_commands.autocomplete(principle=suggest.principles)
async def stream(interaction: Interaction, principle: str = "", language: str = "") -> None:
    """Begin a stream of what waits for review."""
    person = person_of(interaction)
    dealt = await dealing.deal(
        interaction.client.context, person, Stream(principle.strip(), language)
    )
    await answer(interaction, cards.stream_card(dealt, person.language))


def _context(press: Press) -> Context:
    context: Context = press.interaction.client.context
    return context


def _named(press: Press) -> tuple[str, Stream]:
    """The list of items that a control names, and its stream."""
    name, *where = press.parts(4)
    return name, parse_stream(where)


async def _go_on(
    press: Press, where: Stream, said: str = "", undo: Button | None = None, first: str = ""
) -> None:
    """Show the next item of the stream in the same message."""
    dealt = await dealing.deal(_context(press), press.person, where, first)
    shown = cards.stream_card(dealt, press.language, said, undo)
    await answer(press.interaction, shown, update=True)


async def press_open(press: Press) -> None:
    """Begin a stream, or look anew what it holds; without a subject, all that waits."""
    await _go_on(press, parse_stream(press.parts(3)) if press.subject else Stream())


async def choose_filter(press: Press) -> None:
    """Narrow the stream to a principle, or widen it again."""
    await _go_on(press, parse_stream([press.choice, *press.parts(1), "0"]))


async def press_ten(press: Press) -> None:
    """Show the next ten, to be approved at once."""
    where = parse_stream(press.parts(3))
    ten = await dealing.show_ten(_context(press), press.person, where)
    if ten is None:
        await _go_on(press, where)
        return
    await answer(press.interaction, cards.ten_card(ten, press.language), update=True)


async def choose_without(press: Press) -> None:
    """Show the ten again without one of them."""
    shown, where = _named(press)
    ten = await dealing.show_ten(_context(press), press.person, where, shown, press.choice)
    if ten is None:
        await _go_on(press, where)
        return
    said = say(press.language, "ten-leaves", code=press.choice)
    await answer(press.interaction, cards.ten_card(ten, press.language, said), update=True)


async def press_all(press: Press) -> None:
    """Approve all that is shown, at once."""
    shown, where = _named(press)
    found = await dealing.approve_ten(_context(press), press.person, shown)
    codes = [question.code for question in found.done]
    said = cards.ten_said("ten-approved", codes, found.left_out, press.language)
    undo = cards.undo_ten_button(found.undo, len(codes), where, press.language)
    await _go_on(press, where, said, undo)


async def press_unapprove(press: Press) -> None:
    """Take back what was approved at once."""
    approved, where = _named(press)
    found = await dealing.take_back_ten(_context(press), press.person, approved)
    codes = [question.code for question in found.done]
    said = cards.ten_said("ten-unapproved", codes, found.left_out, press.language)
    await _go_on(press, where, said, first=codes[0] if codes else "")


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("mod", stream)
    for noun_verb, handler in (
        ("review:open", press_open),
        ("review:filter", choose_filter),
        ("review:ten", press_ten),
        ("review:without", choose_without),
        ("review:all", press_all),
        ("review:unapprove", press_unapprove),
    ):
        bot.controls.add(noun_verb, handler)
