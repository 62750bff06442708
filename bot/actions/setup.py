"""The configuration on its way into the database: a draft follows its file."""

from dataclasses import replace

from bot import config
from bot.clock import milliseconds
from bot.context import Context
from bot.rules.agenda import Session
from bot.rules.events import Event, Principle, Speaker
from bot.rules.polls import Poll
from bot.rules.reloading import Programme
from bot.store import agenda as agenda_store
from bot.store import events as store
from bot.store import polls as poll_store
from bot.store.database import Transaction


async def load_configuration(context: Context) -> None:
    """Bring every event of the file into the database; one that was opened keeps its own.

    Source: PRODUCT section 8: the programme comes from the file until the event is first
    opened, then the database is the truth. The server always comes from the file where it
    names one. An event whose server another process carries is left alone.
    """

    def work(tx: Transaction) -> None:
        for settings in context.config.events:
            starts_at, ends_at = milliseconds(settings.starts_at), milliseconds(settings.ends_at)
            event = store.find_event(tx, settings.slug)
            if not context.config.discord.carries(
                settings.guild or (event.guild_id if event else 0)
            ):
                continue
            if event is None:
                event_id = store.add_event(tx, settings.slug, starts_at, ends_at)
                event = store.load_event(tx, event_id)
            if settings.guild:
                event = replace(event, guild_id=settings.guild)
            if event.state == "draft":
                event = replace(event, starts_at=starts_at, ends_at=ends_at, hard_end_at=ends_at)
                store.clear_programme(tx, event.id)
                add_programme(tx, event.id, programme_of(event, settings))
            store.set_event(tx, event)

    await context.write(work)


def programme_of(event: Event, settings: config.Event) -> Programme:
    """What the configuration says of an event; polls have no code yet."""
    return Programme(
        tuple(_principle(n, each, settings) for n, each in enumerate(settings.principles)),
        tuple(_speaker(n, each, settings) for n, each in enumerate(settings.speakers)),
        tuple(_session(event, n, each, settings) for n, each in enumerate(settings.sessions)),
        tuple(_poll(event, each, settings) for each in settings.polls),
    )


def add_programme(tx: Transaction, event_id: int, programme: Programme) -> None:
    """Give an event its principles, speakers, sessions and prepared polls."""
    for principle in programme.principles:
        store.add_principle(tx, event_id, principle)
    for speaker in programme.speakers:
        store.add_speaker(tx, event_id, speaker)
    for session in programme.sessions:
        agenda_store.add_session(tx, session)
    for poll in programme.polls:
        add_prepared(tx, poll)


def add_prepared(tx: Transaction, poll: Poll) -> None:
    """A prepared poll, under the next code."""
    code = store.take_code(tx, poll.event_id, "P")
    poll_store.add_poll(tx, replace(poll, code=str(code)))


def _principle(place: int, principle: config.Principle, settings: config.Event) -> Principle:
    return Principle(
        principle.key,
        principle.code,
        place,
        _table(principle.title, settings),
        _table(principle.text, settings),
        _table(principle.theme, settings),
        tuple(principle.objectives),
    )


def _speaker(place: int, speaker: config.Speaker, settings: config.Event) -> Speaker:
    return Speaker(
        speaker.key,
        place,
        speaker.name,
        _table(speaker.title, settings),
        speaker.role,
        _table(speaker.affiliation, settings),
        speaker.sector,
    )


def _session(event: Event, place: int, session: config.Session, settings: config.Event) -> Session:
    start_at = milliseconds(settings.session_start(session))
    end_at = start_at + round(session.duration.total_seconds() * 1000)
    return Session(
        id=0,
        event_id=event.id,
        key=session.key,
        place=place,
        title=_table(session.title, settings),
        planned_start_at=start_at,
        planned_end_at=end_at,
        due_start_at=start_at,
        due_end_at=end_at,
        actual_start_at=None,
        actual_end_at=None,
        status="planned",
        start_mode=session.start_mode,
        protected=session.protected,
        questions_open=session.questions == "open",
        speakers=tuple(session.speakers),
        principles=tuple(session.principles),
    )


def _poll(event: Event, poll: config.Poll, settings: config.Event) -> Poll:
    return Poll(
        id=0,
        event_id=event.id,
        code="",
        key=poll.key,
        question=_table(poll.question, settings),
        options=tuple(_table(option, settings) for option in poll.options),
        kind=poll.kind,
        status="prepared",
        results=poll.results,
        duration_ms=round(poll.duration.total_seconds() * 1000) if poll.duration else None,
        session=poll.session,
        opened_at=None,
        closes_at=None,
        closed_at=None,
    )


def _table(text: config.Text, settings: config.Event) -> dict[str, str]:
    """A text by language, the event's first language first."""
    order = dict.fromkeys([settings.first_language, *settings.languages, *text.languages])
    return {language: text.say(language) for language in order}
