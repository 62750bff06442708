"""What is shown at Discord, gathered from the store and drawn, by its kind."""

from collections.abc import Callable

from bot.actions import editions, objecting, retention, warnings
from bot.actions.balance import balance
from bot.actions.counting import result
from bot.actions.order import find_item, first_of, floor_of, on_floor
from bot.actions.scene import Scene
from bot.actions.speaking import place_to_speak
from bot.cards import agenda as agenda_cards
from bot.cards.balance import balance_words
from bot.cards.base import Card, card
from bot.cards.board import BEST, Board, board_card
from bot.cards.chair import chair_card
from bot.cards.console import FIRST_WAITING, HANDS_SHOWN, Console, console_card
from bot.cards.events import outcome_card
from bot.cards.floor import floor_card, limit_card
from bot.cards.poll_desk import moved_poll_card
from bot.cards.polls import poll_card, poll_ending_card
from bot.cards.retiming import retimed_card
from bot.rules.agenda import asking_open, following
from bot.rules.floor import in_order
from bot.rules.polls import ends_with
from bot.rules.telling import EDITION
from bot.store import chair as chair_store
from bot.store import decisions as decision_store
from bot.store import floor as floor_store
from bot.store import hands as hand_store
from bot.store import log as log_store
from bot.store import outbox as outbox_store
from bot.store import polls as poll_store
from bot.store import questions as store
from bot.store import tallies as tally_store
from bot.texts import say, shared


def _balance(scene: Scene, now: int) -> str:
    found = balance(scene, now)
    return balance_words(
        found.by_side, found.by_principle, found.not_reached, shared(scene.settings.languages)[0]
    )


def board(scene: Scene, now: int) -> Board:
    """What everybody sees of the event now."""
    tx, event = scene.tx, scene.event
    counts = tally_store.count_by_status(tx, event.id)
    return Board(
        event=event,
        title=str(scene.settings.title),
        session=scene.running,
        principles=tuple(scene.principles),
        best={p.key: tuple(store.list_best(tx, event.id, p.key, BEST)) for p in scene.principles},
        queued={key: count for (status, key), count in counts.items() if status == "queued"},
        on_floor=on_floor(scene),
        asking=asking_open(scene.running) and not scene.paused,
        balance=_balance(scene, now) if event.floor_open else "",
    )


def console(scene: Scene, now: int) -> Console:
    """What the moderators see of the event now."""
    tx, event = scene.tx, scene.event
    counts: dict[str, int] = {"in-review": 0, "queued": 0}
    for (status, _), count in tally_store.count_by_status(tx, event.id).items():
        counts[status.replace("_", "-")] = counts.get(status.replace("_", "-"), 0) + count
    floor = floor_of(scene)
    order = in_order(first_of(scene, floor, FIRST_WAITING), floor)[:FIRST_WAITING]
    found = [find_item(scene, item.code, item.kind) for item in order]
    hands = hand_store.list_queued(tx, event.id, HANDS_SHOWN)
    counts["hands"] = hand_store.count_raised(tx, event.id)
    due = following(scene.sessions)
    active = event.state in ("open", "live")
    return Console(
        event=event,
        title=str(scene.settings.title),
        principles=tuple(scene.principles),
        counts=counts,
        in_review=tuple(store.list_by_status(tx, event.id, "in_review", FIRST_WAITING)),
        next_in_line=tuple(item for item in found if item),
        hands=tuple(hands),
        on_floor=on_floor(scene),
        session=scene.running,
        due=due if active and due and due.due_start_at <= now else None,
        trouble=outbox_store.count_states(tx, event.id).get("parked", 0),
        holders=decision_store.list_claims(tx, event.id, now),
        languages=tally_store.count_languages(tx, event.id),
        longest_at={
            status.replace("_", "-"): at for status, at in store.list_longest(tx, event.id).items()
        },
        balance=_balance(scene, now) if event.floor_open else "",
        paused=scene.paused,
    )


def on_floor_cards(scene: Scene, subject: str, late: str, _now: int) -> Card | None:
    """What took the floor with this turn; nothing if it is off the floor again."""
    _, code = subject.split()
    item = next((item for item in on_floor(scene) if item.code == code), None)
    if item is None:
        return None
    return floor_card(item, shared(scene.settings.languages), place_to_speak(scene), late)


def limit_cards(scene: Scene, subject: str, _late: str, _now: int) -> Card | None:
    """Half of the speaking time is over, or all of it; nothing if the turn is over."""
    turn, when = subject.split()
    turns = floor_store.list_open_turns(scene.tx, scene.event.id)
    code = next((t.item for t in turns if t.number == int(turn)), None)
    item = next((item for item in on_floor(scene) if item.code == code), None)
    return limit_card(item, when, scene.language) if item else None


def absent_cards(scene: Scene, code: str, _late: str, _now: int) -> Card | None:
    """Who has the floor is not in the stage channel."""
    return card(say(scene.language, "stage-absent", code=code))


def _board(scene: Scene, _subject: str, _late: str, now: int) -> Card | None:
    return board_card(board(scene, now), shared(scene.settings.languages))


def _console(scene: Scene, _subject: str, _late: str, now: int) -> Card | None:
    return console_card(console(scene, now), scene.language)


def _programme(scene: Scene, _subject: str, _late: str, _now: int) -> Card | None:
    languages = shared(scene.settings.languages)
    title = str(scene.settings.title)
    return agenda_cards.agenda_card(title, scene.sessions, scene.speakers, languages)


def _poll(scene: Scene, code: str, _late: str, _now: int) -> Card | None:
    poll = poll_store.find_poll(scene.tx, scene.event.id, code)
    if poll is None:
        return None
    found = result(scene.tx, poll)
    ended = ends_with(poll, scene.event.closed_at)
    return poll_card(poll, found.ballots, found.tally, shared(scene.settings.languages), ended)


def _poll_ending(scene: Scene, subject: str, late: str, _now: int) -> Card | None:
    """A timed poll is about to close; nothing if it closes at another time by now."""
    code, closes_at = subject.split()
    poll = poll_store.find_poll(scene.tx, scene.event.id, code)
    if poll is None or poll.status != "open" or poll.closes_at != int(closes_at):
        return None
    return poll_ending_card(poll, shared(scene.settings.languages), late)


def _poll_closed(scene: Scene, code: str, _late: str, _now: int) -> Card | None:
    """A poll has closed by itself: its result can be published; nothing if it was."""
    poll = poll_store.find_poll(scene.tx, scene.event.id, code)
    if poll is None or poll.status != "closed":
        return None
    return moved_poll_card(poll, scene.language)


def _session(scene: Scene, key: str, late: str, _now: int) -> Card | None:
    session = next((s for s in scene.sessions if s.key == key), None)
    if session is None or session.status != "running":
        return None
    return agenda_cards.session_card(
        session, scene.speakers, scene.principles, shared(scene.settings.languages), late
    )


def _reminder(scene: Scene, _subject: str, late: str, _now: int) -> Card | None:
    session = following(scene.sessions)
    if session is None:
        return None
    languages = shared(scene.settings.languages)
    title = str(scene.settings.title)
    return agenda_cards.reminder_card(title, session, session.due_start_at, languages, late)


def _retimed(scene: Scene, _subject: str, late: str, now: int) -> Card | None:
    return retimed_card(scene.sessions, now, shared(scene.settings.languages), late)


def _outcome(scene: Scene, _subject: str, _late: str, _now: int) -> Card | None:
    questions = store.go_through(scene.tx, scene.event.id)
    head = log_store.head_at_close(scene.tx, scene.event.id)
    if head is None:
        return None
    return outcome_card(questions, head, shared(scene.settings.languages))


def _chair(scene: Scene, message_id: str, _late: str, _now: int) -> Card | None:
    message = chair_store.find_message(scene.tx, scene.event.id, int(message_id))
    return chair_card(message, scene.language) if message else None


def _parked(scene: Scene, kind: str, _late: str, _now: int) -> Card | None:
    return Card((say(scene.language, "parked", kind=kind),))


DRAWN: dict[str, Callable[[Scene, str, str, int], Card | None]] = {
    "board": _board,
    "console": _console,
    "programme": _programme,
    "poll": _poll,
    "poll_ending": _poll_ending,
    "poll_closed": _poll_closed,
    "session": _session,
    "reminder": _reminder,
    "ending": warnings.ending,
    "overrun": warnings.overrun,
    "nag": warnings.nag,
    "retimed": _retimed,
    "outcome": _outcome,
    EDITION: editions.drawn,
    retention.KIND: retention.drawn,
    "floor": on_floor_cards,
    "parked": _parked,
    "limit": limit_cards,
    "absent": absent_cards,
    "objection": objecting.drawn,
    "chair": _chair,
}
