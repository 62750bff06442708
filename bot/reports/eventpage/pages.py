"""An event's page on the web, before and after: the announcement and the report.

In the order and with the kinds of facts of the page of the Global Compact's network. What comes
from records cites them; what the organizers wrote beforehand stands as they wrote it.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.reports.brief.brief import labels
from bot.reports.brief.closing import names, notes_and_sources, owed, polls
from bot.reports.brief.front import at_a_glance, background, when
from bot.reports.brief.principles import by_principle
from bot.reports.brief.records import Gathered, joined
from bot.reports.documents.model import Document, Section
from bot.reports.eventpage import facts
from bot.reports.eventpage.facts import Brief
from bot.rules.events import ACTIVE
from bot.texts import say

ANSWERED_MAX = 5  # of each principle; the brief has more


def announcement(gathered: Gathered) -> Document:
    """The page before the event: all of it is what the organizers wrote."""
    language = gathered.language
    starts_at, ends_at = gathered.event.starts_at, gathered.event.ends_at
    sections = (
        Section(
            say(language, "eventpage-about"),
            (*facts.summary(gathered), *facts.principles(gathered), *facts.by_whom(gathered)),
        ),
        Section(
            say(language, "eventpage-when"),
            tuple(facts.when_and_where(gathered, starts_at, ends_at, ())),
        ),
        Section(say(language, "eventpage-part"), tuple(facts.links(gathered))),
        Section(say(language, "eventpage-programme"), tuple(facts.programme(gathered))),
        Section(say(language, "eventpage-speakers"), tuple(facts.speakers(gathered))),
        Section(say(language, "eventpage-background"), tuple(facts.written_beforehand(gathered))),
        facts.filed_under(gathered),
        facts.footnotes(gathered),
    )
    return _document(gathered, sections, starts_at, "")


def report(gathered: Gathered, brief: Brief | None) -> Document:
    """The page after it: what the records say, each statement with its codes. Before: DRAFT."""
    language = gathered.language
    starts_at, ends_at = when(gathered)
    over = gathered.event.state not in ("draft", *ACTIVE)
    few = {key: tuple(found)[:ANSWERED_MAX] for key, found in gathered.answered.items()}
    # What was typed in a poll of words and not published was perhaps read by nobody.
    seen = tuple(p for p in gathered.polls if p[0].kind != "words" or p[0].status == "published")
    short = replace(gathered, answered=few, waiting={}, polls=seen)
    sections = (
        Section(
            say(language, "eventpage-about"),
            (*facts.took_place(gathered, starts_at, ends_at), *facts.announced(gathered),
             *facts.principles(gathered, over), *facts.by_whom(gathered, over),
             *facts.audience(gathered)),
        ),
        Section(
            say(language, "eventpage-background"),
            (*facts.milestones(gathered), *background(gathered).blocks),
        ),
        at_a_glance(gathered),
        Section(
            say(language, "eventpage-programme-was"), tuple(facts.programme(gathered, was=True))
        ),
        Section(say(language, "eventpage-speakers"), tuple(facts.speakers(gathered))),
        by_principle(short),
        polls(short),
        owed(gathered),
        Section(say(language, "eventpage-brief"), tuple(facts.the_brief(gathered, brief))),
        Section(say(language, "eventpage-links"), tuple(facts.links(gathered, after=True))),
        facts.filed_under(gathered),
        notes_and_sources(gathered),
    )  # fmt: skip
    return _document(gathered, sections, starts_at, "" if over else say(language, "brief-draft"))


def _document(
    gathered: Gathered, sections: Iterable[Section], starts_at: int, banner: str
) -> Document:
    language, settings = gathered.language, gathered.settings
    number = say(language, "brief-number-in-series", number=settings.number)
    title = settings.title.say(language)
    return Document(
        title=title,
        kicker=joined((gathered.series, number)),
        subtitle=joined((gathered.day(starts_at), settings.venue.say(language))),
        banner=banner,
        language=language,
        authors=(),
        subject=title,
        made_at=gathered.local(gathered.now),
        labels=labels(language),
        names=names(gathered),
        sections=tuple(_filled(section) for section in sections if not section.empty),
    )


def _filled(section: Section) -> Section:
    kept = tuple(_filled(below) for below in section.sections if not below.empty)
    return replace(section, sections=kept)
