"""What is held about one person: said, handed out as a file, and erased.

Their key's pseudonyms lead to it, here and now; nothing that is found is kept together.
"""

import base64
import json
import secrets
from dataclasses import asdict

from bot.actions import addresses, hands, notes, registrants
from bot.actions import reminders as reminder_actions
from bot.actions.curation import forget_question
from bot.actions.evidence import submitter_of
from bot.actions.mine import whole
from bot.actions.practice import real_scene
from bot.actions.questions import take_down
from bot.actions.scene import Scene, find_scene, lasting_scene
from bot.actions.telling import drop_wish, wish_of
from bot.cards.privacy import Notice
from bot.clock import instant
from bot.context import Context
from bot.keys import KeyTrouble
from bot.reports.notes import WORDS_OF_EVIDENCE
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE
from bot.rules.people import Person, Profile
from bot.rules.polls import Poll
from bot.rules.questions import Question
from bot.store import blocks as block_store
from bot.store import decisions as decision_store
from bot.store import erasing as store
from bot.store import evidence as evidence_store
from bot.store import hands as hand_store
from bot.store import merges as merge_store
from bot.store import notes as note_store
from bot.store import people as people_store
from bot.store import polls as poll_store
from bot.store import questions as question_store
from bot.store import registrants as registrant_store
from bot.store import reminders as reminder_store
from bot.store.database import Transaction

# Of these nobody but the asker and the moderators reads the wording: erasing takes it away.
UNREAD = ("withdrawn", "declined")


async def load_notice(context: Context, person: Person) -> Notice:
    """Who answers for what is kept here, and how long it is; whether one's own can be told.

    Refuses: no-event-here
    """

    def work(tx: Transaction) -> Notice:
        scene = find_scene(tx, context, person.guild_id)
        privacy = scene.settings.privacy
        known = scene.event.state != "draft" and scene.event.erased_at is None
        if known:
            try:
                scene.contact_key()
            except Refusal:
                known = False
        return Notice(
            scene.settings.title, privacy.controller, privacy.contact, privacy.keep_contacts.days,
            privacy.retention.days, known, scene.event.erased_at,
        )  # fmt: skip

    return await context.read(work)


async def hold(context: Context, person: Person) -> bytes:
    """All that is held about this person, as JSON.

    Refuses: no-event-here, nothing-open, retention-over, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> bytes:
        scene = real_scene(lasting_scene(tx, context, person.guild_id))
        return json.dumps(_held(scene, person, now), ensure_ascii=False, indent=1).encode()

    return await context.read(work)


def _held(scene: Scene, person: Person, now: int) -> dict[str, object]:
    tx, event = scene.tx, scene.event
    evidence = evidence_store.list_by_submitter(tx, event.id, submitter_of(scene, person))
    own_notes = note_store.list_by_author(tx, event.id, notes.pseudonym(scene, person))
    own_reminders = reminder_store.list_reminders(
        tx, event.id, reminder_actions.pseudonym(scene, person.identity)
    )
    raised = hand_store.list_raised(tx, event.id, hands.own_raiser(scene, person))
    profile = scene.profile(person)
    wish = wish_of(scene, person)
    registered = registrants.find_own(scene, person)
    address = addresses.find_address(scene, person.identity)
    return {
        "event": event.slug,
        "as_of": _at(now),
        "profile": {**asdict(profile), "joined_at": _at(profile.joined_at or None)}
        if profile != Profile()
        else None,
        "registration": asdict(registered) if registered else None,
        "questions": [_question(scene, question) for question in _questions(scene, person)],
        **_by_ballot_key(scene, person),
        "hands": [
            {
                "code": hand.code, "status": hand.status, "attribution": hand.attribution,
                "name": hand.name, "affiliation": hand.affiliation, "sector": hand.sector,
                "attendance": hand.attendance, "principle": hand.principle, "note": hand.note,
                "raised_at": _at(hand.raised_at),
            }
            for hand in raised
        ],
        "evidence": [
            {"code": e.code, "status": e.status, "added_at": _at(e.added_at)}
            | {name: getattr(e, name) for name in WORDS_OF_EVIDENCE}
            for e in evidence
        ],
        "notes": [{"code": note.code, "text": note.text} for note in own_notes],
        "messages": {"what_becomes_of_my_questions": wish.decided, "the_brief": wish.brief},
        "email": address.email if address else None,
        "nothing_more_taken_until": _at(
            block_store.blocked_until(tx, event.id, scene.askers(person).values(), now)
        ),
        "reminders": [
            {"session": r.session, "before_seconds": r.before_ms // 1_000} for r in own_reminders
        ],
    }  # fmt: skip


def _question(scene: Scene, question: Question) -> dict[str, object]:
    found = whole(scene, question)
    return {
        "code": question.code, "status": question.status, "attribution": question.attribution,
        "name": question.name, "affiliation": question.affiliation, "sector": question.sector,
        "sector_sealed_beside_it": _sealed_sector(scene, question),
        "attendance": question.attendance, "language": question.language, "text": question.text,
        "wordings": [{"text": text, "language": tongue} for text, tongue in found.wordings],
        "answer": question.answer, "submitted_at": _at(question.submitted_at),
        "history": [
            {"at": _at(e.at), "move": e.move, "from": e.from_state, "to": e.to_state,
             "reason": e.reason}
            for e in found.history
        ],
    }  # fmt: skip


def _sealed_sector(scene: Scene, question: Question) -> str | None:
    sealed = store.find_sealed_sector(scene.tx, question.id)
    try:
        return str(scene.contact_key().unseal(sealed, "sector")) if sealed else None
    except KeyTrouble:  # damaged: it is nobody's any more
        return None


def _by_ballot_key(scene: Scene, person: Person) -> dict[str, object]:
    """Supports and ballots, as long as the key tells: never how somebody voted."""
    if scene.event.state not in ACTIVE:
        gone = "The ballot key was destroyed at the close: nobody can tell which are yours."
        return {"supports": gone, "ballots": gone}
    supporter = scene.ballot_key().pseudonym("support", person.identity)
    return {
        "supports": store.list_supported(scene.tx, scene.event.id, supporter),
        "ballots": [f"you voted in {poll.code}" for poll, _ in _voted(scene, person)],
    }


def _voted(scene: Scene, person: Person) -> list[tuple[Poll, str]]:
    """The polls in which somebody voted, each with the pseudonym on the ballot."""
    key, found = scene.ballot_key(), []
    for poll in poll_store.list_polls(scene.tx, scene.event.id):
        voter = key.pseudonym(f"poll {poll.code}", person.identity)
        if store.has_ballot(scene.tx, poll.id, voter):
            found.append((poll, voter))
    return found


def _questions(scene: Scene, person: Person) -> list[Question]:
    askers = scene.askers(person).values()
    return question_store.list_by_asker(scene.tx, scene.event.id, askers)


def _at(at: int | None) -> str | None:
    return None if at is None else instant(at).isoformat(timespec="seconds")


async def erase(context: Context, person: Person) -> None:
    """Take away, for good, what leads to this person; what everybody saw stays, as nobody's.

    Refuses: no-event-here, nothing-open, retention-over, hand-on-floor, erase-poll-open,
    key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> None:
        scene = lasting_scene(tx, context, person.guild_id)
        if scene.event.practice:
            _erase(real_scene(scene), person, now)
        _erase(scene, person, now)

    await context.write(work, long=True)
    context.forget_settings()
    await context.fold()


def _erase(scene: Scene, person: Person, now: int) -> None:
    if scene.event.state in ACTIVE:
        _erase_ballots(scene, person)
        raised = hands.raised_by(scene, person)
        if raised is not None:
            hands.lower_raised(scene, raised, "participant", now)
    _erase_questions(scene, person, now)
    _erase_rest(scene, person)
    scene.record("participant", "", "erase", now)
    scene.draw("board", now)
    scene.draw("console", now)


def _erase_ballots(scene: Scene, person: Person) -> None:
    """Let ballots be nobody's. While a poll is open that would give a second vote.

    Refuses: erase-poll-open, key-trouble
    """
    voted = _voted(scene, person)
    for poll, voter in voted:
        if poll.status == "open":
            raise Refusal("erase-poll-open", code=poll.code)
        store.change_voter(scene.tx, poll.id, voter, _nobody())


def _erase_questions(scene: Scene, person: Person, now: int) -> None:
    """One line of the log tells of it: a line for each question would tell whose they are."""
    tx, event_id = scene.tx, scene.event.id
    questions = _questions(scene, person)
    for question in questions:
        decision_store.drop_about(tx, question.id)  # a decision keeps what it could bring back
        if question.status in UNREAD and question.text:
            forget_question(scene, question, now)
        if question.name or question.affiliation:
            take_down(scene, question.code, now)  # the post shows them
    for asker in scene.askers(person).values():
        store.unname_questions(tx, event_id, asker)
        store.change_asker(tx, event_id, asker, _nobody())
    for question in questions:
        merge_store.recount_upwards(tx, question.id)


def _erase_rest(scene: Scene, person: Person) -> None:
    tx, event_id, key = scene.tx, scene.event.id, scene.contact_key()
    people_store.drop_profile(tx, event_id, key.pseudonym("profile", person.identity))
    registrant_store.drop_own(tx, event_id, registrants.own_holder(scene, person))
    store.forget_hands(tx, event_id, hands.own_raiser(scene, person), _nobody())
    store.change_submitter(tx, event_id, submitter_of(scene, person), _nobody())
    store.change_author(tx, event_id, notes.pseudonym(scene, person), _nobody())
    drop_wish(scene, person)
    addresses.drop_address(scene, person.identity)
    store.drop_own_reminders(tx, event_id, reminder_actions.pseudonym(scene, person.identity))


def _nobody() -> str:
    """A pseudonym that no key makes; it looks like any other, or it would stand out."""
    return base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=")
