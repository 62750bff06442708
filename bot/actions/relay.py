"""Relaying: a moderator asks on somebody's behalf, from the room or from a chat."""

import secrets
from dataclasses import replace

from bot.actions.asking import Asked, Receipt, new_delivery, store_asked
from bot.actions.scene import active_scene
from bot.cards.forms import Typed
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import clean_line
from bot.rules.people import (
    NAME_LENGTH_MAX,
    Person,
    Profile,
    checked_attendance,
    checked_sector,
    require_moderator,
    shown,
)
from bot.store.database import Transaction


async def relay(
    context: Context, person: Person, typed: Typed, attendance: str, delivery: str
) -> Receipt:
    """Ask on somebody's behalf: the receipt is handed on to them.

    With a name it is `named`, else `anonymous`. Each is a person of its own, whom nothing ties to
    anybody: neither pauses, closed sessions nor limits a person bind it. Review does.
    Source: PRODUCT section 13.
    Refuses: no-event-here, nothing-open, not-moderator, delivered-before, principle-unknown,
    question-short, question-long, too-long, sector-unknown,
    attendance-unknown, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Receipt:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        digest = new_delivery(scene, delivery)
        said = Profile(
            clean_line(typed.name, "name", NAME_LENGTH_MAX),
            clean_line(typed.affiliation, "affiliation", NAME_LENGTH_MAX),
            checked_sector(typed.sector) if typed.sector else "",
            checked_attendance(attendance),
        )
        somebody = replace(person, identity=f"relayed {secrets.token_hex(16)}")
        asked = Asked(
            principle=scene.principle(typed.principle or ""),
            text=rules.checked_text(typed.text or "", scene.limits),
            face=shown("named" if said.name else "anonymous", said),
            profile=said,
            askers=scene.askers(somebody),
            language="",  # the moderator's says nothing of who asks
            role="moderator",
            move="relay",
        )
        return store_asked(scene, asked, digest, now)

    return await context.write(work)
