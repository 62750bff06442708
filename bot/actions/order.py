"""Who waits, in which order, and what has the floor: gathered from the store."""

from bot.actions.scene import Scene
from bot.rules import floor as rules
from bot.rules.floor import Item, Waiting
from bot.rules.hands import Hand
from bot.rules.questions import Question
from bot.store import floor as store
from bot.store import hands as hand_store
from bot.store import line as line_store
from bot.store import merges as merge_store
from bot.store import questions as question_store
from bot.store import tallies as tally_store
from bot.store.floor import OpenTurn


def floor_of(scene: Scene) -> rules.Floor:
    """What the order looks at, as it stands."""
    session = scene.running
    return rules.Floor(
        rule=scene.settings.selection.rule,
        cycle=tuple(scene.settings.selection.turns),
        turns=tuple(store.list_turns(scene.tx, scene.event.id)),
        session_principles=frozenset(session.principles if session else ()),
        principles=tuple(principle.key for principle in scene.principles),
    )


def waiting_of(scene: Scene) -> list[Waiting]:
    """Everything that waits for the floor: questions and hands."""
    tx, event_id = scene.tx, scene.event.id
    return [
        *line_store.list_waiting(tx, event_id),
        *hand_store.list_waiting_hands(tx, event_id),
    ]


def first_of(scene: Scene, floor: rules.Floor, count: int) -> list[Waiting]:
    """Enough of what waits that the first `count` of the whole order are among it.

    Of each principle and side, these are as many of the best supported, and as many of those
    who have not been heard: by the rule nobody else can come before all of these.
    """
    tx, event_id = scene.tx, scene.event.id
    hands = hand_store.list_waiting_hands(tx, event_id)
    if floor.rule == "oldest":
        return [*line_store.list_oldest(tx, event_id, count), *hands]
    heard = {turn.asker for turn in floor.turns if turn.asker}
    found: dict[str, Waiting] = {}
    for principle, side in tally_store.list_queued_groups(tx, event_id):
        for passed_over in (heard, ()):
            best = line_store.list_best_of(tx, event_id, principle, side, count, passed_over)
            found.update((item.code, item) for item in best)
    return [*found.values(), *hands]


def on_floor(scene: Scene) -> tuple[Item, ...]:
    """What is on the floor now, in the order in which it was taken."""
    turns = store.list_open_turns(scene.tx, scene.event.id)
    items = (_item(scene, turn) for turn in turns)
    return tuple(item for item in items if item)


def _item(scene: Scene, turn: OpenTurn) -> Item | None:
    tx, event_id = scene.tx, scene.event.id
    if turn.kind == "question":
        question = question_store.find_question(tx, event_id, turn.item)
        wordings = merge_store.list_wordings(tx, question.id) if question else ()
        return item_of(scene, question, turn, wordings=tuple(wordings)) if question else None
    hand = hand_store.find_hand(tx, event_id, turn.item)
    limit_at = turn.taken_at + scene.speaking_limit_ms
    return item_of(scene, hand, turn, limit_at=limit_at) if hand else None


def find_item(scene: Scene, code: str, kind: str) -> Question | Hand | None:
    """The question or the hand of this code."""
    if kind == "question":
        return question_store.find_question(scene.tx, scene.event.id, code)
    return hand_store.find_hand(scene.tx, scene.event.id, code)


def item_of(
    scene: Scene,
    found: Question | Hand,
    turn: OpenTurn,
    *,
    limit_at: int | None = None,
    wordings: tuple[tuple[str, str], ...] = (),
) -> Item:
    """A question or a hand as it stands on the floor."""
    question = found if isinstance(found, Question) else None
    about = turn.facts.principle if turn.facts else ""
    return Item(
        code=found.code,
        kind=found.kind if isinstance(found, Hand) else "question",
        principle=found.principle,
        asked_principle=question.asked_principle if question else found.principle,
        text=question.text if question else "",
        attribution=found.attribution,
        name=found.name,
        affiliation=found.affiliation,
        sector=found.sector,
        registered=found.registered,
        attendance=found.attendance,
        status=found.status,
        version=found.version,
        reason=turn.selection_reason,
        override=turn.override_reason,
        session=turn.session,
        taken_at=turn.taken_at,
        limit_at=limit_at,
        wordings=wordings,
        facts=turn.facts,
        facts_title=next((p.title for p in scene.principles if p.key == about), {}),
    )
