"""The fairness tables: computed while the key is there, kept at the close, shown after it."""

from collections.abc import Iterator

from bot.actions.events import organizer_scene
from bot.actions.fair_shares import compute_so_far
from bot.actions.practice import require_real
from bot.actions.scene import Scene
from bot.context import Context
from bot.reports.fairness import Fairness, Override, write_html
from bot.rules.people import Person
from bot.store import fairness as store
from bot.store import floor as floor_store
from bot.store.database import Transaction


def fairness_of(scene: Scene, now: int) -> Fairness:
    """The tables as they were at the close, before it as they are now; and every override."""
    kept = store.list_groups(scene.tx, scene.event.id)
    return Fairness(
        event=scene.event.slug,
        title=scene.settings.title.say(scene.language),
        language=scene.language,
        groups=kept or compute_so_far(scene, now),
        so_far=not kept,
        overrides=tuple(_overrides(scene)),
        minimum_group=scene.settings.privacy.minimum_group,
        principles={p.key: f"{p.code} · {p.title.get(scene.language, p.key)}"
                    for p in scene.principles},
    )  # fmt: skip


def _overrides(scene: Scene) -> Iterator[Override]:
    for number, item, *_, override, _attribution in floor_store.list_turn_rows(
        scene.tx, scene.event.id
    ):
        if override:
            yield Override(number, item, override)


async def report(context: Context, person: Person) -> tuple[str, bytes]:
    """This server's event's fairness page: the event's short name, and the page.

    Refuses: no-event-here, not-organizer, practice-on
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[str, bytes]:
        scene = organizer_scene(tx, context, person, None)
        require_real(scene)
        return scene.event.slug, write_html(fairness_of(scene, now))

    return await context.read(work)
