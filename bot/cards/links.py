"""The ways to the pages, as organizers see them."""

from bot.cards.base import Button, Card, File, card, plain, row
from bot.rules.links import DOORS, Links, written_code
from bot.texts import say

LOCAL = ("http://127.", "http://localhost", "http://[::1]")


def links_card(links: Links, sheet: bytes, language: str, said: str = "") -> Card:
    """The links and codes, with the sheet to print; each can be made anew."""
    lines = [say(language, "links-head", event=plain(links.title))]
    stream = f"{links.screen}&for=stream"
    lines.append(say(language, "links-screen", url=links.screen, stream=stream))
    lines.append(say(language, "links-chair", url=f"||{links.address('chair')}||"))
    for kind in DOORS:
        code = f"`{written_code(links.codes[kind])}`"
        lines.append(say(language, f"links-{kind}", code=code, url=links.address(kind)))
    lines.append(say(language, "links-sheet"))
    if links.public_url.startswith(LOCAL):
        lines.append(say(language, "links-local"))
    return card(
        said or None,
        "\n".join(lines),
        row(
            Button(say(language, "button-links-chair"), "links:renew:chair"),
            Button(say(language, "button-links-page"), "links:renew:page"),
        ),
        files=[File(f"{links.slug}-codes.html", sheet)],
    )
