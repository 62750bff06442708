"""Closing an event: what waits is ended a bit at a time, so that other events are served meanwhile.

From the beginning nobody is shown anything of the event, and nothing of it is drawn or sent;
at the end all of it is closed. Whoever looks finds the one or the other. What a crash leaves
half done goes on at the next tick.
"""

from dataclasses import dataclass, replace

from bot.actions import fair_shares, hands, polls, retention
from bot.actions.order import floor_of
from bot.actions.scene import CLOSING, Scene, scene_of
from bot.context import Context
from bot.rules import events as rules
from bot.rules import questions as question_rules
from bot.rules.agenda import end as end_session
from bot.rules.base import Refusal
from bot.rules.fairness import Group
from bot.rules.floor import in_order
from bot.rules.log import LogRole
from bot.store import agenda as agenda_store
from bot.store import chair as chair_store
from bot.store import decisions as decision_store
from bot.store import events as store
from bot.store import floor as floor_store
from bot.store import line as line_store
from bot.store import outbox as outbox_store
from bot.store import questions as question_store
from bot.store import reminders as reminder_store
from bot.store import veiling as veiling_store

TOGETHER = 1_000  # questions ended in one transaction: nobody waits longer than for it
BY_CLOCK = "closing.by_clock"
TIMED = (
    "reminder", "ending", "overrun", "nag", "session", "retimed", "limit", "stage", "topic",
    "remind",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """What the close does: what is ended, by code, how much of it was; and what is kept.

    An ended item is its code, the state that it had, and its last place in the order.
    """

    ended: list[tuple[str, str, str]]
    done: int
    groups: tuple[Group, ...]
    at: int
    role: LogRole


def begin(scene: Scene, now: int, role: LogRole) -> None:
    """Begin to close the event within a transaction; `go_on` is the caller's to await.

    By the clock, what was forgotten on the floor is put back first.

    Refuses: event-not-open, floor-taken
    """
    if scene.state == "closing":
        raise Refusal("event-not-open", event=scene.event.slug, state=scene.state)
    on_floor = [turn.item for turn in floor_store.list_open_turns(scene.tx, scene.event.id)]
    rules.check_closable(scene.event, [] if role == "system" else on_floor)
    for code in on_floor:
        _put_back(scene, code, now)
    store.set_choice(scene.tx, scene.event.id, CLOSING, now)
    store.set_choice(scene.tx, scene.event.id, BY_CLOCK, int(role == "system"))


async def go_on(context: Context) -> bool:
    """Bring to its end whatever is being closed; whether anything was."""
    found = await context.read(store.list_closing) - context.closing
    context.closing |= found
    try:
        for event_id in found:
            await _close(context, event_id)
    finally:
        context.closing -= found
    return bool(found)


async def _close(context: Context, event_id: int) -> None:
    plan = await context.read(lambda tx: _plan(scene_of(tx, context, event_id)))
    for first in range(plan.done, len(plan.ended), TOGETHER):
        some = plan.ended[first : first + TOGETHER]
        await context.write(lambda tx: _end(scene_of(tx, context, event_id), plan, some), long=True)  # noqa: B023 - awaited at once
    await context.write(lambda tx: veiling_store.scatter_supporters(tx, event_id), long=True)
    await context.write(lambda tx: _finish(scene_of(tx, context, event_id), plan), long=True)


def _plan(scene: Scene) -> Plan:
    """What is to be done, from how it was at the beginning: also if some of it was done."""
    tx, event_id = scene.tx, scene.event.id
    choices = store.load_choices(tx, event_id)
    at = choices[CLOSING]
    before = line_store.list_ended(tx, event_id, at)
    waiting = [*line_store.list_waiting(tx, event_id), *line_store.list_waited(tx, event_id, at)]
    ordered = in_order(waiting, floor_of(scene))
    placed = {item.code: f"place {place}" for place, item in enumerate(ordered, 1)}
    # By their codes: in their order the log would tell everybody who had been heard before.
    ended = [(code, "queued", placed[code]) for code in sorted(placed, key=_spoken)]
    reviewed = [code for code, state in before if state == "in_review"]
    reviewed += line_store.list_in_review(tx, event_id)
    ended += [(code, "in_review", "") for code in reviewed]
    role: LogRole = "system" if choices.get(BY_CLOCK) else "organizer"
    return Plan(ended, len(before), fair_shares.compute(scene, at), at, role)


def _spoken(code: str) -> tuple[str, int]:
    letters, _, number = code.rpartition("-")
    return letters, int(number)


def _end(scene: Scene, plan: Plan, some: list[tuple[str, str, str]]) -> None:
    line_store.close_all(scene.tx, scene.event.id, [code for code, _, _ in some], plan.at)
    scene.record_all(plan.role, "close", plan.at, "not_reached", some)


def _finish(scene: Scene, plan: Plan) -> None:
    """All but the questions, and the event itself; the ballot key is the caller's to destroy."""
    tx, event_id, at, role = scene.tx, scene.event.id, plan.at, plan.role
    for session in scene.sessions:
        if session.status == "running":
            agenda_store.set_session(tx, end_session(session, at))
            scene.record(
                role, "", "session_end", at, before="running", after="ended", reason=session.key
            )
    polls.close_all(scene, at)
    fair_shares.keep(scene, plan.groups)
    question_store.forget_deliveries(tx, event_id)
    hands.lower_all(scene, role, at)
    reminder_store.drop_reminders(tx, event_id)
    chair_store.drop_messages(tx, event_id)
    decision_store.drop_all(tx, event_id)  # they hold the items as they were
    outbox_store.drop(tx, event_id, TIMED, at)
    before = scene.event.state
    store.set_choice(tx, event_id, CLOSING, 0)
    scene.event = replace(scene.event, state="closed", closed_at=at)
    store.set_event(tx, scene.event)
    scene.record(role, "", "close", at, before=before, after="closed")
    scene.record("system", "", "ballot_key_destroyed", at)
    for kind in ("programme", "board", "console"):
        scene.draw(kind, at)
    scene.owe("outcome", "", at)
    retention.plan(scene, at)


def _put_back(scene: Scene, code: str, now: int) -> None:
    question = question_store.find_question(scene.tx, scene.event.id, code)
    if question is not None:
        after = question_rules.move(question, "back", now)
        question_store.set_question(scene.tx, after)
        scene.record("system", code, "back", now, before=question.status, after=after.status)
    else:
        hands.put_back(scene, code, now)
    floor_store.close_turn(scene.tx, scene.event.id, code, now, "queued")
