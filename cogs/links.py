"""The ways to the event's pages; part of `/organize`."""

from discord import app_commands

from bot.actions import links as actions
from bot.cards.links import links_card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, person_of
from bot.reports.sheet import Entry, sheet
from bot.rules.base import Refusal
from bot.rules.links import DOORS, Links, written_code
from bot.texts import say

PARTS = ("chair", "page")


@app_commands.command(name="links", description=say("en", "command-organize-links"))
async def show_links(interaction: Interaction) -> None:
    """Show the links and codes, with a sheet to print."""
    person = person_of(interaction)
    found = await actions.load(interaction.client.context, person)
    await _show(interaction, found, person.language)


async def press_renew(press: Press) -> None:
    """Make the chair's link or the codes anew, and show all."""
    if press.subject not in PARTS:
        raise Refusal("expired-control")
    context = press.interaction.client.context
    found = await actions.renew(context, press.person, press.subject)
    said = say(press.language, f"links-renewed-{press.subject}")
    await _show(press.interaction, found, press.language, said)


async def _show(interaction: Interaction, found: Links, language: str, said: str = "") -> None:
    await answer(interaction, links_card(found, _sheet(found), language, said))


def _sheet(found: Links) -> bytes:
    """In the event's own language: it hangs in the room."""
    language = found.language
    doors = f"{found.public_url}/p"
    entries = [
        Entry(
            say(language, f"sheet-{kind}"),
            found.address(kind),
            written_code(found.codes[kind]),
            say(language, "sheet-how", url=doors),
        )
        for kind in DOORS
    ]
    return sheet(f"{found.title} · {say(language, 'sheet-title')}", language, entries)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group("organize", show_links)
    bot.controls.add("links:renew", press_renew)
