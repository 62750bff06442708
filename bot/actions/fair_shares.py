"""The fairness tables computed from the records: the sector beside a veiled question is unsealed
here, counted, and kept nowhere but in the count.
"""

from bot.actions.scene import Scene
from bot.keys import Key, KeyTrouble
from bot.rules.base import Refusal
from bot.rules.fairness import Asked, Group, fairness, so_far
from bot.store import fairness as store
from bot.store.fairness import AskedRow


def compute(scene: Scene, at: int) -> tuple[Group, ...]:
    """The tables at the close; without the key the sealed sectors are not known."""
    try:
        return _computed(scene, at, scene.contact_key())
    except Refusal:
        return _computed(scene, at, None)


def compute_so_far(scene: Scene, now: int) -> tuple[Group, ...]:
    """The tables before the close, in which nothing is unsealed.

    Of two made before and after a question, the difference would be its sector.
    """
    return so_far(_computed(scene, now, None))


def _computed(scene: Scene, now: int, key: Key | None) -> tuple[Group, ...]:
    asked = [_asked(row, key) for row in store.list_asked(scene.tx, scene.event.id, now)]
    principles = [principle.key for principle in scene.principles]
    return fairness(asked, principles, scene.settings.privacy.minimum_group)


def keep(scene: Scene, groups: tuple[Group, ...]) -> None:
    """Keep the tables as they were at the close, before what tells two people apart goes."""
    store.keep_groups(scene.tx, scene.event.id, groups)


def _asked(row: AskedRow, key: Key | None) -> Asked:
    unsealed = "" if row.sector else _unsealed(row.sector_sealed, key)
    return Asked(
        person=row.person,
        attendance=row.attendance,
        principle=row.principle,
        sector=row.sector or unsealed,
        language=row.language,
        asked_at=row.asked_at,
        wait_ms=None if row.floor_at is None or row.kind == "room" else row.floor_at - row.asked_at,
        turns=row.turns,
        floor_ms=row.floor_ms,
        submitted=row.kind != "room",
        purpose=row.kind,
        sealed=bool(unsealed),
    )


def _unsealed(sealed: bytes | None, key: Key | None) -> str:
    if sealed is None or key is None:
        return ""
    try:
        return str(key.unseal(sealed, "sector"))
    except KeyTrouble:
        return ""
