"""An event's page on the web, read from its records and its configuration."""

from bot.actions.brief import gathered
from bot.actions.editions import load_publication
from bot.actions.scene import Scene
from bot.reports.documents.model import Document
from bot.reports.eventpage import pages
from bot.reports.eventpage.facts import Brief


def announcement(scene: Scene, now: int) -> Document:
    """The page before the event."""
    return pages.announcement(gathered(scene, now))


def report(scene: Scene, now: int) -> Document:
    """The page after the event, with the brief where it is published."""
    found = load_publication(scene)
    brief = None
    if found is not None and found.edition.published_at is not None:
        edition = found.edition
        brief = Brief(edition.number, found.edition.published_at, edition.url)
    return pages.report(gathered(scene, now), brief)
