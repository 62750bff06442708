"""Completing an answer, when it is given on the floor or later."""

from dataclasses import replace

from bot.actions.decisions import keep, open_for_decision
from bot.actions.scene import Scene
from bot.rules import questions as rules
from bot.rules.base import clean_line
from bot.rules.people import Person
from bot.rules.questions import Question

ANSWER_LENGTH_MAX, SPEAKER_LENGTH_MAX = 2000, 200


def answer_question(
    scene: Scene,
    person: Person,
    code: str,
    answer: str,
    answered_by: str,
    now: int,
    version: int | None = None,
) -> Question:
    """A question is answered; what notes said of the answer already stays.

    Refuses: code-malformed, question-unknown, own-question, claimed, decided-meanwhile,
    changed-meanwhile, move-impossible, too-long, key-trouble
    """
    before = open_for_decision(scene, person, code, version, now)
    after = rules.move(before, "answered", now)
    after = replace(
        after,
        answer=extended(before.answer, clean_line(answer, "answer", ANSWER_LENGTH_MAX)),
        answered_by=clean_line(answered_by, "speaker", SPEAKER_LENGTH_MAX) or before.answered_by,
    )
    return keep(scene, person, before, after, "answered", now)


def extended(before: str, more: str) -> str:
    """Words with what was added to them."""
    if not more or more in before:
        return before
    return f"{before}\n{more}" if before else more
