"""What an event's page says, fact by fact.

What the organizers wrote cites nothing; what is read off the records cites them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC

from babel import dates, lists

from bot.clock import instant
from bot.reports.brief.records import Gathered, joined, objective, said_day
from bot.reports.documents.model import Block, Listing, Remark, Row, Section, Statement, Table
from bot.texts import locale_of, pick, say

ALL_OBJECTIVES = tuple(range(1, 24))
LINKS = ("register", "watch", "interpretation", "captions", "documents", "conduct", "help")


@dataclass(frozen=True, slots=True)
class Brief:
    """The brief as it was published: its edition, and where it is read, if on the web."""

    number: int
    published_at: int
    url: str


def summary(gathered: Gathered) -> Iterator[Block]:
    """What the organizers say the event is about, paragraph by paragraph."""
    for paragraph in gathered.settings.summary.say(gathered.language).split("\n\n"):
        if paragraph.strip():
            yield Statement(paragraph.strip(), ())


def announced(gathered: Gathered) -> Iterator[Block]:
    """The same, after the event: as it was announced, in the words of then."""
    if found := list(summary(gathered)):
        yield Remark(say(gathered.language, "eventpage-announced"))
        yield from found


def principles(gathered: Gathered, was: bool = False) -> Iterator[Block]:
    """The principles, each with what it means."""
    language = gathered.language
    items = tuple(
        (Statement(pick(p.text, language) or pick(p.title, language), (),
                   lead=say(language, "brief-lead", words=pick(p.title, language))), ())
        for p in gathered.principles
    )  # fmt: skip
    if items:
        key = "eventpage-principles-was" if was else "eventpage-principles"
        yield Remark(say(language, key, count=len(items)))
        yield Listing(items)


def by_whom(gathered: Gathered, was: bool = False) -> Iterator[Block]:
    """Who organized it, with whom, and who paid for it."""
    language, settings = gathered.language, gathered.settings
    for key, found in (
        ("eventpage-organizers", settings.organizers),
        ("eventpage-partners", settings.partners),
        ("eventpage-funders", settings.funders),
    ):
        if found:
            words = _listed([name.say(language) for name in found], language)
            yield Statement(say(language, f"{key}{'-was' if was else ''}", names=words), ())


def audience(gathered: Gathered) -> Iterator[Block]:
    """For whom it was."""
    language = gathered.language
    if found := [group.name.say(language) for group in gathered.settings.audience]:
        yield Statement(say(language, "eventpage-audience", names=_listed(found, language)), ())


def _listed(names_: Sequence[str], language: str) -> str:
    """Several names as one says them: the last with *and*."""
    return str(lists.format_list(list(names_), locale=locale_of(language)))


def when_and_where(
    gathered: Gathered, starts_at: int, ends_at: int, cites: tuple[str, ...]
) -> Iterator[Block]:
    """Day and time where the event is, in UTC, and the place."""
    language = gathered.language
    yield Statement(_time_words(gathered, starts_at, ends_at), cites)
    if venue := gathered.settings.venue.say(language):
        yield Statement(say(language, "eventpage-venue", venue=venue), ())


def _time_words(gathered: Gathered, starts_at: int, ends_at: int) -> str:
    language = gathered.language
    locale, starts = locale_of(language), gathered.local(starts_at)
    zone = dates.get_timezone_name(starts, locale=locale)

    def utc(at: int) -> str:
        there = instant(at).astimezone(UTC)
        clock = str(dates.format_time(there, "HH:mm", locale=locale))
        return clock if there.date() == gathered.local(at).date() else (
            f"{said_day(there.date(), language)}, {clock}"
        )  # fmt: skip

    local = say(
        language, "brief-when-words", day=gathered.day(starts_at), start=gathered.time(starts_at),
        end=gathered.time(ends_at), zone=str(zone),
    )  # fmt: skip
    return say(language, "eventpage-time", local=local, start=utc(starts_at), end=utc(ends_at))


def took_place(gathered: Gathered, starts_at: int, ends_at: int) -> Iterator[Block]:
    """That it was, when and where, in the series."""
    language = gathered.language
    time, venue = _time_words(gathered, starts_at, ends_at), gathered.settings.venue.say(language)
    was = gathered.event.closed_at is not None
    place = "-online" if not venue else ""
    key = f"eventpage-took-place{place}" if was else f"eventpage-takes-place{place}"
    words = say(language, key, time=time, **({"venue": venue} if venue else {}))
    yield Statement(words, ("agenda",))
    counts = gathered.counts
    if was:
        words = say(
            language, "eventpage-happened", asked=counts.of(), turns=counts.turns,
            answered=counts.of(status="answered"),
        )  # fmt: skip
        yield Statement(words, ("questions", "turns"))


def links(gathered: Gathered, after: bool = False) -> Iterator[Block]:
    """How to take part, or where to read on."""
    language, settings = gathered.language, gathered.settings
    if not after:
        yield Statement(say(language, "eventpage-how"), ())
    shown = LINKS[1:] if after else LINKS
    items = tuple(
        (Statement(say(language, f"link-{kind}"), (), url=url), ())
        for kind in shown
        if (url := str(getattr(settings.links, kind)))
    )
    if items:
        yield Listing(items)


def programme(gathered: Gathered, was: bool = False) -> Iterator[Block]:
    """The sessions with their times: as they are planned, or as they were."""
    language, rows = gathered.language, []
    for session in gathered.sessions:
        start_at = (was and session.actual_start_at) or session.due_start_at
        end_at = (was and session.actual_end_at) or session.due_end_at
        start, end = gathered.time(start_at), gathered.time(end_at)
        times = say(language, "brief-times", start=start, end=end)
        if session.status == "skipped":
            times = say(language, "brief-skipped")
        speakers = "\n".join(gathered.speaker_name(key) for key in session.speakers)
        cites = ("agenda",) if was else ()
        rows.append(Row((times, pick(session.title, language), speakers), cites))
    columns = tuple(say(language, f"brief-{key}") for key in ("time", "session", "speakers"))
    caption = say(language, "brief-programme" if was else "eventpage-programme")
    if rows:
        yield Table(caption, columns, tuple(rows), (20, 40, 40))


def speakers(gathered: Gathered) -> Iterator[Block]:
    """Who speaks, with title, affiliation and part."""
    language = gathered.language
    items = []
    for speaker in sorted(gathered.speakers.values(), key=lambda s: s.place):
        part = say(language, f"eventpage-role-{speaker.role}")
        words = joined((gathered.speaker_name(speaker.key), pick(speaker.affiliation, language)))
        items.append((Statement(words, (), note="" if speaker.role == "speaker" else part), ()))
    if items:
        yield Listing(tuple(items))


def milestones(gathered: Gathered) -> Iterator[Block]:
    """What led to the event, in order of time."""
    language = gathered.language
    items = tuple(
        (Statement(m.title.say(language), (), url=m.url,
                   lead=say(language, "brief-lead", words=said_day(m.date, language))), ())
        for m in sorted(gathered.settings.milestones, key=lambda m: m.date)
    )  # fmt: skip
    if items:
        yield Listing(items)


def written_beforehand(gathered: Gathered) -> Iterator[Block]:
    """Milestones and paragraphs written beforehand, each with its source."""
    yield from milestones(gathered)
    for part in gathered.settings.brief.background:
        yield Statement(part.text.say(gathered.language), (), note=part.source)


def the_brief(gathered: Gathered, brief: Brief | None) -> Iterator[Block]:
    """The brief that was published, or that one is to come."""
    language = gathered.language
    if brief is None:
        yield Statement(say(language, "eventpage-brief-coming"), ())
        return
    day = gathered.day(brief.published_at)
    words = say(language, "eventpage-brief-out", day=day, number=brief.number)
    yield Statement(words, (), url=brief.url)
    if not brief.url:
        yield Statement(say(language, "eventpage-brief-posted"), ())


def filed_under(gathered: Gathered) -> Section:
    """By what the network's site files the event."""
    language, tags = gathered.language, gathered.settings.tags
    numbers = tuple(tags.gcm_objectives)
    if set(numbers) >= set(ALL_OBJECTIVES):
        objectives = say(language, "eventpage-objectives-all")
    else:
        objectives = "\n".join(f"{n}. {objective(n, language)}" for n in sorted(numbers))
    found = (
        ("category", str(tags.category)),
        ("organizers", "\n".join(name.say(language) for name in gathered.settings.organizers)),
        ("scope", str(tags.geographic_scope)),
        ("workstream", str(tags.workstream_output)),
        ("review", str(tags.regional_review)),
        ("objectives", objectives),
        ("themes", "\n".join(str(theme) for theme in tags.cross_cutting_themes)),
    )
    rows = tuple(
        Row((say(language, f"eventpage-tag-{key}"), said), ()) for key, said in found if said
    )
    columns = (say(language, "brief-fact"), say(language, "brief-details"))
    caption = say(language, "eventpage-tags")
    return Section(caption, (Table(caption, columns, rows, (30, 70)),) if rows else ())


def footnotes(gathered: Gathered) -> Section:
    """The organizers' footnotes."""
    language = gathered.language
    items = tuple((Statement(n.say(language), ()), ()) for n in gathered.settings.footnotes)
    return Section(say(language, "eventpage-notes"), (Listing(items),) if items else ())
