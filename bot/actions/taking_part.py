"""What the participants' page shows of an event beside what the commands do."""

from dataclasses import dataclass, replace

from bot.actions.counting import Result, result
from bot.actions.hands import raised_by
from bot.actions.questions import toggle
from bot.actions.scene import Scene, active_scene, find_scene, lasting_scene
from bot.cards.base import File
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE, Principle
from bot.rules.hands import Hand
from bot.rules.people import Person
from bot.rules.polls import Poll, Vote
from bot.rules.publishing import Edition
from bot.rules.questions import Question
from bot.store import erasing as erasing_store
from bot.store import log as log_store
from bot.store import polls as poll_store
from bot.store import publishing as publishing_store
from bot.store import questions as question_store
from bot.store.database import Transaction

SHOWN_POLLS = ("open", "closed", "published")
# Of these nobody but the asker and the moderators reads the wording.
UNREAD = ("declined", "withdrawn")


@dataclass(frozen=True, slots=True)
class Marks:
    """The codes of the questions that somebody supports, and of their own."""

    supported: frozenset[str]
    own: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ballot:
    """A poll as everybody may see it now, and what one's own ballot says while it is open."""

    result: Result
    vote: Vote


@dataclass(frozen=True, slots=True)
class Own:
    """One's own questions, newest first, and one's hand; nothing where no key can tell."""

    questions: tuple[Question, ...]
    hand: Hand | None
    principles: tuple[Principle, ...]


async def load_own(context: Context, person: Person) -> Own:
    """What is one's own, in short: every phone asks for it after each change.

    Refuses: no-event-here
    """

    def work(tx: Transaction) -> Own:
        scene = find_scene(tx, context, person.guild_id)
        principles = tuple(scene.principles)
        try:
            askers = scene.askers(person).values()
            hand = raised_by(scene, person)
        except Refusal:
            return Own((), None, principles)
        mine = question_store.list_by_asker(tx, scene.event.id, askers)
        return Own(tuple(reversed(mine)), hand, principles)

    return await context.read(work)


async def load_mark(context: Context, person: Person) -> str:
    """What is another one after each move in the event, also of what nobody else may see.

    By it a page knows that something may have become of one's own; it tells nothing more.

    Refuses: no-event-here
    """

    def work(tx: Transaction) -> str:
        scene = find_scene(tx, context, person.guild_id)
        return log_store.head(tx, scene.event.id)[1][:8]

    return await context.read(work)


async def load_marks(context: Context, person: Person) -> Marks:
    """Which of the questions somebody supports, and which are theirs.

    Refuses: no-event-here, nothing-open, key-trouble
    """

    def work(tx: Transaction) -> Marks:
        scene = active_scene(tx, context, person.guild_id)
        supporter = scene.ballot_key().pseudonym("support", person.identity)
        supported = erasing_store.list_supported(tx, scene.event.id, supporter)
        own = question_store.list_by_asker(tx, scene.event.id, scene.askers(person).values())
        return Marks(frozenset(supported), frozenset(question.code for question in own))

    return await context.read(work)


async def list_ballots(context: Context, person: Person) -> list[Ballot]:
    """The polls that can be seen, open ones first, then the newest.

    Of what is open nobody sees more than the number of ballots, unless it shows its results
    live; of what is closed nothing more until it is published.

    Refuses: no-event-here, nothing-open, retention-over
    """

    def work(tx: Transaction) -> list[Ballot]:
        scene = lasting_scene(tx, context, person.guild_id)
        polls = [p for p in poll_store.list_polls(tx, scene.event.id) if p.status in SHOWN_POLLS]
        polls.sort(key=lambda poll: (poll.status != "open", -poll.id))
        return [Ballot(seen(tx, poll), _own_vote(scene, poll, person)) for poll in polls]

    return await context.read(work)


def seen(tx: Transaction, poll: Poll) -> Result:
    """A poll as everybody may see it now.

    Source: PRODUCT section 7.
    """
    found = result(tx, poll)
    shown = poll.status == "published" or poll.results == "live"
    return found if shown else replace(found, tally=None)


def _own_vote(scene: Scene, poll: Poll, person: Person) -> Vote:
    """What one's ballot says in an open poll; nothing where no key can tell."""
    if poll.status != "open" or scene.event.state not in ACTIVE:
        return ()
    try:
        voter = scene.ballot_key().pseudonym(f"poll {poll.code}", person.identity)
    except Refusal:
        return ()
    return poll_store.find_vote(scene.tx, poll.id, voter) or ()


async def list_outcomes(context: Context, person: Person) -> list[Question]:
    """Every question of a closed event with its outcome; of what nobody may read no wording.

    Refuses: no-event-here, nothing-open, retention-over
    """

    def work(tx: Transaction) -> list[Question]:
        scene = lasting_scene(tx, context, person.guild_id)
        if scene.event.state in ACTIVE:
            return []
        return [_readable(q) for q in question_store.go_through(tx, scene.event.id)]

    return await context.read(work)


def _readable(question: Question) -> Question:
    if question.queued_at is None or question.status in UNREAD:
        return replace(
            question, text="", reason="", answer="", name="", affiliation="", sector="",
        )  # fmt: skip
    return question


async def find_brief(context: Context, person: Person) -> Edition | None:
    """The brief as it was circulated last; None before, and where what was written is erased.

    Refuses: no-event-here
    """

    def work(tx: Transaction) -> Edition | None:
        scene = find_scene(tx, context, person.guild_id)
        if scene.event.state != "published" or scene.event.erased_at is not None:
            return None
        return publishing_store.find_published(tx, scene.event.id)

    return await context.read(work)


async def load_brief(context: Context, person: Person) -> File:
    """The file of the brief as it was circulated last.

    Refuses: no-event-here, expired-control
    """
    edition = await find_brief(context, person)

    def work(tx: Transaction) -> bytes | None:
        scene = find_scene(tx, context, person.guild_id)
        number = edition.number if edition else 0
        return publishing_store.find_file(tx, scene.event.id, number)

    content = await context.read(work)
    if edition is None or content is None:
        raise Refusal("expired-control")
    return File(edition.file_name, content)


async def support(context: Context, person: Person, typed: str, wanted: bool) -> Question:
    """Support a question, or take the support back; asked for twice it stays as it is.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, own-question,
    support-closed, support-counted, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = active_scene(tx, context, person.guild_id)
        question, supported = toggle(scene, person, typed, now)
        if supported != wanted:  # it stood so already
            question, _ = toggle(scene, person, typed, now)
        return question

    return await context.write(work)
