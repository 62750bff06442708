"""The brief as a document: its sections in their order."""

from dataclasses import replace

from bot.reports.brief import closing, front
from bot.reports.brief.annex import annex
from bot.reports.brief.principles import by_principle
from bot.reports.brief.records import Gathered, joined
from bot.reports.documents.model import Document, Labels, Remark, Section
from bot.rules.events import ACTIVE
from bot.texts import say


def brief(gathered: Gathered) -> Document:
    """The brief of one event, from its records alone. Before the close it says DRAFT."""
    language, settings = gathered.language, gathered.settings
    title = settings.brief.title.say(language) or settings.title.say(language)
    unfinished = gathered.event.state in ("draft", *ACTIVE)
    banner = say(language, "brief-draft" if unfinished else "brief-for-editing")
    starts_at, _ = front.when(gathered)
    number = say(language, "brief-number-in-series", number=settings.number)
    sections = (
        front.at_a_glance(gathered),
        front.the_event(gathered),
        front.background(gathered),
        front.participation(gathered),
        by_principle(gathered),
        closing.polls(gathered),
        closing.owed(gathered),
        closing.fairness(gathered),
        closing.objectives(gathered),
        closing.notes_and_sources(gathered),
        annex(gathered),
    )
    kept = tuple(_without_empty(section) for section in sections if not section.empty)
    about = Section(say(language, "brief-about-this"), (Remark(say(language, "brief-made-from")),))
    return Document(
        title=title,
        kicker=joined((gathered.series, number)),
        subtitle=joined((gathered.day(starts_at), settings.venue.say(language))),
        banner=banner,
        language=language,
        authors=settings.brief.authors,
        subject=settings.title.say(language),
        made_at=gathered.local(gathered.now),
        labels=labels(language),
        names=closing.names(gathered),
        sections=(about, *kept),
    )


def labels(language: str) -> Labels:
    """The words that whoever draws a document needs."""
    return Labels(
        contents=say(language, "brief-contents"),
        skip=say(language, "brief-skip"),
        source=say(language, "brief-source-column"),
        table=say(language, "brief-table"),
        figure=say(language, "brief-figure"),
        page=say(language, "brief-page", page="{page}", pages="{pages}"),
    )


def _without_empty(section: Section) -> Section:
    kept = tuple(_without_empty(below) for below in section.sections if not below.empty)
    return replace(section, sections=kept)
