"""How polls were voted: counted as far as anybody may see it, split when they close."""

from dataclasses import dataclass

from bot.actions.scene import Scene
from bot.keys import KeyTrouble
from bot.rules import tallies as rules
from bot.rules.base import Refusal
from bot.rules.polls import Poll, Split
from bot.rules.tallies import Marked, Tally
from bot.store import polls as store
from bot.store import veiling as veiling_store
from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Result:
    """A poll and how it was voted; no tally where nobody may see it yet."""

    poll: Poll
    ballots: int
    tally: Tally | None


def result(tx: Transaction, poll: Poll) -> Result:
    """How a poll was voted, as far as anybody may see it.

    Source: PRODUCT section 7: until the close nobody sees more than the number of ballots,
    unless the poll shows its results live.
    """
    if poll.status in ("closed", "published") or (poll.status == "open" and poll.results == "live"):
        tally = rules.tally(poll, store.list_votes(tx, poll.id))
        return Result(poll, tally.ballots, tally)
    return Result(poll, store.count_ballots(tx, poll.id), None)


def split_and_scatter(scene: Scene, poll: Poll) -> tuple[Split, ...]:
    """The splits of a poll that closes; then nothing is left that tells who voted."""
    marked = []
    for vote, attendance, sealed in store.list_marked(scene.tx, poll.id):
        marked.append(Marked(vote, attendance, _sector(scene, poll, sealed)))
    veiling_store.scatter_voters(scene.tx, poll.id)
    return rules.splits(poll, marked, scene.settings.privacy.minimum_group)


def _sector(scene: Scene, poll: Poll, sealed: bytes | None) -> str:
    """What a ballot's voter said; "" where nothing was said, or the key is lost."""
    if sealed is None:
        return ""
    try:
        return str(scene.ballot_key().unseal(sealed, f"ballot {poll.code}") or "")
    except (KeyTrouble, Refusal):
        return ""
