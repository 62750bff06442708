"""Several moderators at once: who holds an item, who decided last, what can be taken back."""

from dataclasses import dataclass

from bot.rules.base import Refusal
from bot.rules.hands import Hand
from bot.rules.questions import Question

CLAIM_MS = 60_000
UNDO_MS = 10 * 60_000


@dataclass(frozen=True, slots=True)
class Claim:
    """A moderator has an item open; instants in milliseconds since 1970, UTC."""

    holder: str
    holder_name: str
    expires_at: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A moderator's decision, kept while it can be taken back; `before` is the item then."""

    id: int
    verb: str
    decider: str
    decider_name: str
    at: int
    version: int
    before: Question | Hand


def check_claim(claim: Claim | None, moderator: str, code: str, now: int) -> None:
    """Whether nobody else has the item open.

    Refuses: claimed
    """
    if claim and claim.holder != moderator and claim.expires_at > now:
        left_s = -(-(claim.expires_at - now) // 1000)
        raise Refusal("claimed", code=code, who=claim.holder_name, seconds=left_s)


def check_unclaimed(claim: Claim | None, code: str, now: int) -> None:
    """Whether no moderator has the item open, so that its asker may change it.

    Refuses: opened-by-moderator
    """
    if claim and claim.expires_at > now:
        raise Refusal(
            "opened-by-moderator", code=code, seconds=-(-(claim.expires_at - now) // 1000)
        )


def check_version(question: Question, version: int | None, last: Decision | None) -> None:
    """Whether the decision was made on the question as it stands (None: by command).

    Refuses: decided-meanwhile, changed-meanwhile
    """
    if version is None or version == question.version:
        return
    if last is not None and last.version == question.version:
        raise Refusal(
            "decided-meanwhile", code=question.code, status=question.status, who=last.decider_name
        )
    raise Refusal("changed-meanwhile", code=question.code, status=question.status)


def check_led(last: Decision | None, question: Question, version: int, moderator: str) -> Decision:
    """The last decision about a question, if it is this moderator's and led to this version.

    Refuses: nothing-to-undo, built-upon
    """
    if last is None or last.version < version:
        raise Refusal("nothing-to-undo")
    if last.version > version or last.decider != moderator:
        raise Refusal("built-upon", code=question.code, status=question.status)
    return last


def check_undo(decision: Decision | None, item: Question | Hand | None, now: int) -> Decision:
    """The decision that can still be taken back.

    Source: PRODUCT section 3: by the moderator who made it, within 10 minutes and while nobody
    has built on it.
    Refuses: nothing-to-undo, built-upon
    """
    if decision is None or item is None or now - decision.at > UNDO_MS:
        raise Refusal("nothing-to-undo")
    if item.version != decision.version:
        raise Refusal("built-upon", code=item.code, status=item.status)
    return decision
