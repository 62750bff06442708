"""What the shared messages show, gathered from the store."""

from bot.actions.balance import balance
from bot.actions.floor import floor_of
from bot.actions.scene import Scene
from bot.cards.balance import balance_words
from bot.cards.base import Card
from bot.cards.board import BEST, Board
from bot.cards.console import FIRST_WAITING, Console
from bot.cards.floor import floor_card
from bot.rules.agenda import asking_open, following, open_ms_left, running
from bot.rules.floor import in_order, not_reached
from bot.rules.questions import Question
from bot.store import floor as floor_store
from bot.store import outbox as outbox_store
from bot.store import questions as store
from bot.texts import shared


def _balance(scene: Scene, now: int) -> str:
    found = balance(scene, now)
    return balance_words(
        found.by_side, found.by_principle, found.not_reached, shared(scene.settings.languages)[0]
    )


def board(scene: Scene, now: int) -> Board:
    """What everybody sees of the event now."""
    tx, event = scene.tx, scene.event
    counts = store.count_by_status(tx, event.id)
    return Board(
        event=event,
        title=str(scene.settings.title),
        session=running(scene.sessions),
        principles=tuple(scene.principles),
        best={p.key: tuple(store.list_best(tx, event.id, p.key, BEST)) for p in scene.principles},
        queued={key: count for (status, key), count in counts.items() if status == "queued"},
        on_floor=tuple((q, q.selection_reason) for q in _on_floor(scene)),
        asking=asking_open(scene.sessions) and not scene.paused,
        balance=_balance(scene, now) if event.state == "live" else "",
    )


def console(scene: Scene, now: int) -> Console:
    """What the moderators see of the event now."""
    tx, event = scene.tx, scene.event
    counts: dict[str, int] = {"in-review": 0, "queued": 0}
    for (status, _), count in store.count_by_status(tx, event.id).items():
        counts[status.replace("_", "-")] = counts.get(status.replace("_", "-"), 0) + count
    order = in_order(store.list_waiting(tx, event.id), floor_of(scene))[:FIRST_WAITING]
    queued = [store.find_question(tx, event.id, item.code) for item in order]
    due = following(scene.sessions)
    active = event.state in ("open", "live")
    left = not_reached(
        counts["queued"],
        open_ms_left(scene.sessions, now),
        floor_store.list_turn_lengths(tx, event.id),
    )
    return Console(
        event=event,
        title=str(scene.settings.title),
        principles=tuple(scene.principles),
        counts=counts,
        in_review=tuple(store.list_by_status(tx, event.id, "in_review", FIRST_WAITING)),
        queued=tuple(question for question in queued if question),
        on_floor=tuple(_on_floor(scene)),
        session=running(scene.sessions),
        due=due if active and due and due.due_start_at <= now else None,
        not_reached=left if event.state == "live" else None,
        trouble=outbox_store.count_states(tx, event.id).get("parked", 0),
    )


def on_floor_cards(scene: Scene, subject: str, late: str, _now: int) -> Card | None:
    """What took the floor with this turn; nothing if it is off the floor again."""
    number, code = subject.split()
    turns = floor_store.list_open_turns(scene.tx, scene.event.id)
    if not any(turn.number == int(number) for turn in turns):
        return None
    question = store.find_question(scene.tx, scene.event.id, code)
    return floor_card(question, shared(scene.settings.languages), late) if question else None


def _on_floor(scene: Scene) -> list[Question]:
    turns = floor_store.list_open_turns(scene.tx, scene.event.id)
    found = (store.find_question(scene.tx, scene.event.id, turn.item) for turn in turns)
    return [question for question in found if question]
