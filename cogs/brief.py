"""The policy brief, as a file."""

import tempfile
from pathlib import Path

from discord import app_commands

from bot.actions import brief as actions
from bot.actions.exports import one_file
from bot.actions.publishing import keep_draft_digest
from bot.cards.base import File, card
from bot.client import Roundtable
from bot.controls import Interaction, answer, defer, person_of
from bot.printing import FORMATS, print_document
from bot.texts import say

CHOICES = [app_commands.Choice(name=name, value=name) for name in FORMATS]


@app_commands.command(description=say("en", "command-brief"))
@app_commands.describe(format=say("en", "option-format"))
@app_commands.choices(format=CHOICES)
@app_commands.default_permissions(manage_guild=True)
async def brief(interaction: Interaction, format: str = "docx") -> None:
    """Hand out the brief; where its annex is a workbook, both in one file."""
    person = person_of(interaction)
    await defer(interaction)
    limit = interaction.guild.filesize_limit if interaction.guild else 10 * 2**20
    written = await actions.write(interaction.client.context, person)
    files = await print_document(written.document, format)
    await keep_draft_digest(interaction.client.context, written.slug, files[format])
    with tempfile.TemporaryDirectory(prefix="roundtable-") as made:
        folder = Path(made)
        (folder / f"brief.{format}").write_bytes(files[format])
        if written.annex:
            (folder / actions.ANNEX).write_bytes(written.annex)
        found = one_file(folder, f"{written.slug}-", "brief", limit)
    words = say(person.language, "brief-done", banner=written.document.banner)
    await answer(interaction, card(words, files=[File(found.name, found.content)]))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.tree.add_command(brief)
