"""The front of the brief: figures, the event, its background, and who took part."""

from collections.abc import Iterator

from babel import dates

from bot.reports.brief.records import Gathered, said_day
from bot.reports.documents.model import Block, Listing, Remark, Row, Section, Statement, Table
from bot.rules.fairness import Group
from bot.rules.people import SECTORS
from bot.texts import locale_of, pick, say


def at_a_glance(gathered: Gathered) -> Section:
    """The figures that everything else explains."""
    language, counts = gathered.language, gathered.counts
    kinds = [note.kind for note in gathered.notes]
    ballots = sum(found for _, found, _ in gathered.polls)
    figures = (
        ("questions", counts.of(), "questions"),
        ("online", counts.of(attendance="online"), "questions"),
        ("room", counts.of(attendance="room"), "questions"),
        ("supports", counts.supports, "questions"),
        ("hands", counts.hands, "turns"),
        ("turns", counts.turns, "turns"),
        ("answered", counts.of(status="answered"), "questions"),
        ("owed", counts.of(status="follow_up"), "questions"),
        ("not-reached", counts.of(status="not_reached"), "questions"),
        ("recommendations", kinds.count("recommendation"), "notes"),
        ("commitments", kinds.count("commitment"), "notes"),
        ("evidence", len(gathered.evidence), "evidence"),
        ("polls", len(gathered.polls), "polls"),
        ("ballots", ballots, "polls"),
    )
    rows = tuple(
        Row(
            (say(language, f"brief-figure-{key}"), say(language, "brief-count", count=count)), (by,)
        )
        for key, count, by in figures
        if count or key in ("questions", "answered")
    )
    columns = (say(language, "brief-measure"), say(language, "brief-number"))
    table = Table(say(language, "brief-figures"), columns, rows, (60, 15, 25), frozenset({1}))
    blocks: list[Block] = [table]
    addressed = _addressed(gathered)
    if addressed:
        blocks.append(addressed)
    return Section(say(language, "brief-glance"), tuple(blocks))


def _addressed(gathered: Gathered) -> Table | None:
    """Where the recommendations to each addressee stand."""
    language = gathered.language
    codes: dict[str, list[str]] = {}
    for note in gathered.notes:
        if note.kind == "recommendation":
            codes.setdefault(note.addressee, []).append(note.code)
    if not codes:
        return None
    rows = tuple(
        Row(
            (name or say(language, "brief-everybody"),
             say(language, "brief-count", count=len(codes[name]))),
            tuple(codes[name]),
        )
        for name in in_order_of_addressees(gathered, codes)
    )  # fmt: skip
    columns = (say(language, "brief-addressee"), say(language, "brief-number"))
    caption = say(language, "brief-by-addressee")
    return Table(caption, columns, rows, (45, 20, 35), frozenset({1}))


def in_order_of_addressees(gathered: Gathered, found: dict[str, list[str]]) -> list[str]:
    """As the event lists them, then others, those addressed to nobody in particular last."""
    listed = [text.say(gathered.language) for text in gathered.settings.addressees]
    return sorted(
        found,
        key=lambda name: (not name, listed.index(name) if name in listed else len(listed), name),
    )


def the_event(gathered: Gathered) -> Section:
    """What it was, where and when, by whom, with its programme and milestones."""
    language, settings = gathered.language, gathered.settings
    by = ("event", "agenda")
    rows = tuple(Row((name, words), by) for name, words in _facts(gathered) if words)
    columns = (say(language, "brief-fact"), say(language, "brief-details"))
    blocks: list[Block] = [
        Statement(paragraph, ("event",), lead="" if place else say(language, "brief-as-announced"))
        for place, paragraph in enumerate(settings.summary.say(language).split("\n\n"))
        if paragraph.strip()
    ]
    blocks.append(Table(say(language, "brief-facts"), columns, rows, (25, 75)))
    blocks.append(_programme(gathered))
    if settings.milestones:
        items = tuple(
            (
                Statement(
                    milestone.title.say(language), ("event",),
                    lead=f"{said_day(milestone.date, language)}:", url=milestone.url,
                ),
                (),
            )
            for milestone in sorted(settings.milestones, key=lambda m: m.date)
        )  # fmt: skip
        below = (Section(say(language, "brief-milestones"), (Listing(items),)),)
    return Section(
        say(language, "brief-event"), tuple(blocks), below if settings.milestones else ()
    )


def _facts(gathered: Gathered) -> Iterator[tuple[str, str]]:
    language, settings = gathered.language, gathered.settings
    starts_at, ends_at = when(gathered)
    zone = dates.get_timezone_name(gathered.local(starts_at), locale=locale_of(language))
    yield say(language, "brief-title-fact"), settings.title.say(language)
    yield say(language, "brief-series"), gathered.series
    yield (
        say(language, "brief-when"),
        say(
            language, "brief-when-words", day=gathered.day(starts_at),
            start=gathered.time(starts_at), end=gathered.time(ends_at), zone=zone,
        ),
    )  # fmt: skip
    yield say(language, "brief-where"), settings.venue.say(language)
    for key, names in (
        ("brief-organizers", settings.organizers),
        ("brief-partners", settings.partners),
        ("brief-funders", settings.funders),
        ("brief-audience", tuple(group.name for group in settings.audience)),
    ):
        yield say(language, key), "\n".join(name.say(language) for name in names)


def when(gathered: Gathered) -> tuple[int, int]:
    """From when to when it was, or will be."""
    starts = [s.actual_start_at for s in gathered.sessions if s.actual_start_at is not None]
    ends = [s.actual_end_at for s in gathered.sessions if s.actual_end_at is not None]
    over = gathered.event.closed_at is not None and starts and ends
    if over:
        return min(starts), max(ends)
    return gathered.event.starts_at, gathered.event.ends_at


def _programme(gathered: Gathered) -> Table:
    language, over = gathered.language, gathered.event.closed_at is not None
    rows = []
    for session in gathered.sessions:
        start_at = session.actual_start_at or session.due_start_at
        end_at = session.actual_end_at or session.due_end_at
        if session.status == "skipped":
            times = say(language, "brief-skipped")
        elif over and session.status == "planned":
            times = say(language, "brief-not-held")
        else:
            start, end = gathered.time(start_at), gathered.time(end_at)
            times = say(language, "brief-times", start=start, end=end)
        speakers = "\n".join(gathered.speaker_whole(key) for key in session.speakers)
        rows.append(Row((times, pick(session.title, language), speakers), ("agenda",)))
    columns = (
        say(language, "brief-time"),
        say(language, "brief-session"),
        say(language, "brief-speakers"),
    )
    caption = say(language, "brief-programme" if over else "brief-programme-planned")
    return Table(caption, columns, tuple(rows), (17, 33, 50))


def background(gathered: Gathered) -> Section:
    """What was written beforehand, each paragraph with its source."""
    language = gathered.language
    blocks = tuple(
        Statement(part.text.say(language), (source_code(gathered, part.source),))
        for part in gathered.settings.brief.background
    )
    return Section(say(language, "brief-background"), blocks)


def sources(gathered: Gathered) -> list[str]:
    """The sources of the background, each once, in the order in which they are cited."""
    return list(dict.fromkeys(part.source for part in gathered.settings.brief.background))


def source_code(gathered: Gathered, source: str) -> str:
    """By what a source of the background is cited."""
    return f"source-{sources(gathered).index(source) + 1}"


def participation(gathered: Gathered) -> Section:
    """Who the event was for and who asked, by sector; small groups are left out."""
    language, settings = gathered.language, gathered.settings
    found = {group.name: group for group in gathered.fairness.of("sector")}
    rows = []
    for sector in (*SECTORS, ""):
        audience = [a.name.say(language) for a in settings.audience if a.sector == sector]
        if not audience and sector not in found:
            continue
        name = say(language, f"sector-{sector.replace('_', '-')}" if sector else "brief-unknown")
        figures = figures_of(found[sector], language) if sector in found else _none(language)
        rows.append(Row((name, "\n".join(audience) or "–", *figures), ("fairness",)))
    columns = (
        say(language, "brief-sector"), say(language, "brief-audience"),
        say(language, "brief-asked"), say(language, "brief-turns"), say(language, "brief-minutes"),
    )  # fmt: skip
    table = Table(
        say(language, "brief-by-sector"), columns, tuple(rows), (25, 32, 14, 15, 14),
        frozenset({2, 3, 4}),
    )  # fmt: skip
    people = say(language, "brief-introduced", count=gathered.counts.people)
    minimum = settings.privacy.minimum_group
    return Section(
        say(language, "brief-participation"),
        (
            Statement(people, ("participants",)),
            Remark(say(language, "brief-small-groups", minimum=minimum)),
            table,
        ),
    )


def figures_of(group: Group, language: str) -> tuple[str, str, str]:
    """Asked, had a turn, minutes on the floor; or that it is not shown."""
    minutes = None if group.floor_ms is None else round(group.floor_ms / 60_000, 1)
    asked, turns, spoken = (
        say(language, "brief-hidden" if count is None else "brief-count", count=count or 0)
        for count in (group.submitted, group.turns, minutes)
    )
    return asked, turns, spoken


def _none(language: str) -> tuple[str, str, str]:
    nothing = say(language, "brief-count", count=0)
    return (nothing, nothing, nothing)
