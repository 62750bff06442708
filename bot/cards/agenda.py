"""The programme, the event's facts, and what is announced of them."""

from collections.abc import Mapping, Sequence

from bot import config
from bot.cards.base import Card, Link, card, in_languages, plain, row, stamp
from bot.rules.agenda import Session
from bot.rules.events import Event, Principle, Speaker
from bot.texts import listed, pick, say

AGENDA_LENGTH_MAX = 3500


def agenda_card(
    title: str,
    sessions: Sequence[Session],
    speakers: Mapping[str, Speaker],
    languages: Sequence[str],
    note: str = "",
) -> Card:
    """The programme in times that everybody reads as their own; cut where it is too long."""

    def draw(spoken: Sequence[str]) -> Card | None:
        lines = [f"## {plain(title)}", *(say(language, "agenda-times") for language in spoken)]
        lines += [_session_line(session, speakers, spoken) for session in sessions]
        text = "\n".join(lines)
        if len(text) > AGENDA_LENGTH_MAX and len(spoken) > 1:
            return None
        while len(text) > AGENDA_LENGTH_MAX:
            lines.pop()
            text = "\n".join([*lines, "…"])
        return card(text, note or None, framed=True)

    return in_languages(languages, draw)


def _session_line(
    session: Session, speakers: Mapping[str, Speaker], languages: Sequence[str]
) -> str:
    first = languages[0]
    start_at = session.actual_start_at or session.due_start_at
    end_at = session.actual_end_at or session.due_end_at
    mark = say(first, f"session-mark-{session.status}")
    titles = dict.fromkeys(plain(pick(session.title, language)) for language in languages)
    line = f"{stamp(start_at)}–{stamp(end_at)} **{' / '.join(titles)}**{mark}"
    people = (plain(speakers[key].name) for key in session.speakers if key in speakers)
    names = listed(people, first)
    return f"{line}\n-# {names}" if names else line


def event_card(
    settings: config.Event,
    event: Event,
    principles: Sequence[Principle],
    language: str,
    brief: str = "",
) -> Card:
    """The event's facts and links; `brief` is where its published brief is read."""
    lines = [
        f"## {plain(settings.title.say(language))}",
        f"{stamp(event.starts_at, 'F')} ({stamp(event.starts_at, 'R')})",
        plain(settings.venue.say(language)),
        "",
        plain(settings.summary.say(language)),
    ]
    facts = [
        say(
            language,
            f"event-{kind}",
            names=listed((plain(t.say(language)) for t in names), language),
        )
        for kind, names in (
            ("organizers", settings.organizers),
            ("partners", settings.partners),
            ("funders", settings.funders),
        )
        if names
    ]
    about = [say(language, "event-principles")]
    about += [
        f"**{p.code}** {plain(pick(p.title, language))}\n-# {plain(pick(p.text, language))}"
        for p in principles
    ]
    kinds = ("register", "watch", "interpretation", "captions", "documents", "conduct", "help")
    links = [
        Link(say(language, f"link-{kind}"), url)
        for kind in kinds
        if (url := str(getattr(settings.links, kind)))
    ]
    notes = "\n".join(f"-# {plain(note.say(language))}" for note in settings.footnotes)
    return card(
        "\n".join(lines),
        "\n".join([say(language, f"event-{event.state}"), *facts]),
        "\n".join(about),
        row(Link(say(language, "link-event-brief"), brief)) if brief else None,
        row(*links[:5]),
        row(*links[5:]),
        notes or None,
    )


def session_card(
    session: Session,
    speakers: Mapping[str, Speaker],
    principles: Sequence[Principle],
    languages: Sequence[str],
    late: str = "",
) -> Card:
    """Said once when a session starts: title, speakers, principles, how to ask."""

    def draw(spoken: Sequence[str]) -> Card:
        parts = (_begun(session, speakers, principles, language) for language in spoken)
        return card(late or None, *parts)

    return in_languages(languages, draw)


def _begun(
    session: Session,
    speakers: Mapping[str, Speaker],
    principles: Sequence[Principle],
    language: str,
) -> str:
    lines = [say(language, "session-starts", session=plain(pick(session.title, language)))]
    people = [_speaker(speakers[key], language) for key in session.speakers if key in speakers]
    if people:
        lines.append(say(language, "session-speakers", names="; ".join(people)))
    titles = [plain(pick(p.title, language)) for p in principles if p.key in session.principles]
    if titles:
        lines.append(say(language, "session-principles", titles="; ".join(titles)))
    lines.append(say(language, "session-until", ends=stamp(session.due_end_at)))
    lines.append(say(language, "session-ask" if session.questions_open else "session-ask-closed"))
    return "\n".join(lines)


def _speaker(speaker: Speaker, language: str) -> str:
    title = pick(speaker.title, language)
    name = f"{title} {speaker.name}" if title else speaker.name
    affiliation = pick(speaker.affiliation, language)
    return plain(f"{name} ({affiliation})" if affiliation else name)


def reminder_card(
    title: str, session: Session, starts_at: int, languages: Sequence[str], late: str = ""
) -> Card:
    """Said before the first session."""
    lines = [
        say(
            language,
            "reminder-first",
            event=plain(title),
            session=plain(pick(session.title, language)),
            starts=stamp(starts_at, "R"),
            at=stamp(starts_at),
        )
        for language in languages
    ]
    return card(late or None, "\n".join(lines))


def started_card(session: Session, language: str) -> Card:
    """Said to the moderator who started a session."""
    return card(
        say(
            language,
            "started",
            session=plain(pick(session.title, language)),
            ends=stamp(session.due_end_at),
        )
    )


def stopped_card(session: Session, language: str) -> Card:
    """Said to the moderator who ended a session and started none."""
    return card(say(language, "ended", session=plain(pick(session.title, language))))


def ended_card(session: Session, following: Session | None, language: str) -> Card:
    """Said to the moderator who moved on: what ended, and what follows it if anything does."""
    title = plain(pick(session.title, language))
    if following is None:
        return card(say(language, "ended-last", session=title))
    return card(
        say(language, "ended-next", session=title, following=plain(pick(following.title, language)))
    )
