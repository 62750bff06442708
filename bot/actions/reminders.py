"""Personal reminders by direct message; where that is closed, privately in the server."""

from bot.actions.scene import Scene, active_scene
from bot.actions.telling import ACCOUNT, Letter, reachable
from bot.cards.reminders import Reminded, Reminders, letter_card
from bot.context import Context
from bot.keys import ADDRESS_BYTES, KeyTrouble
from bot.rules import reminders as rules
from bot.rules.agenda import Session
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.rules.telling import PACE_MS
from bot.store import outbox as outbox_store
from bot.store import reminders as store
from bot.store.database import Transaction
from bot.store.outbox import Owed
from bot.texts import spoken

REMIND, PURPOSE = "remind", "reminder"


async def remind(
    context: Context, person: Person, typed: str, before_ms: int | None = None
) -> Reminders:
    """Ask to be reminded of a session; left out, as long before as everybody is. All of mine.

    Refuses: no-event-here, nothing-open, session-unknown, session-over, reminder-before,
    reminder-late, reminder-many, reminder-unreachable, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Reminders:
        scene = active_scene(tx, context, person.guild_id)
        if not reachable(person):
            raise Refusal("reminder-unreachable")
        key = typed.strip().casefold()
        wanted_ms = _usual_ms(scene, key, now) if before_ms is None else before_ms
        session = rules.check_reminder(scene.sessions, key, wanted_ms, now)
        who = pseudonym(scene, person.identity)
        mine = store.list_reminders(tx, scene.event.id, who)
        if (session.key, wanted_ms) not in {(r.session, r.before_ms) for r in mine}:
            rules.check_room(len(mine))
        address = [person.identity, person.language]
        sealed = scene.contact_key().seal(address, PURPOSE, ADDRESS_BYTES)
        store.add_reminder(tx, scene.event.id, who, session.key, wanted_ms, sealed)
        tx.owes(max(now, session.due_start_at - wanted_ms))
        return own(scene, person)

    return await context.write(work)


async def cancel(context: Context, person: Person, reminder_id: int) -> Reminders:
    """Take a reminder back; those that are left.

    Refuses: no-event-here, nothing-open, reminder-gone, key-trouble
    """

    def work(tx: Transaction) -> Reminders:
        scene = active_scene(tx, context, person.guild_id)
        who = pseudonym(scene, person.identity)
        if not store.drop_own(tx, scene.event.id, who, reminder_id):
            raise Refusal("reminder-gone")
        return own(scene, person)

    return await context.write(work)


async def load(context: Context, person: Person) -> Reminders:
    """My reminders, the first due first.

    Refuses: no-event-here, nothing-open, key-trouble
    """
    return await context.read(lambda tx: own(active_scene(tx, context, person.guild_id), person))


def missed(scene: Scene, person: Person) -> Reminders:
    """The reminders that could not be sent to this person, within a transaction.

    Refuses: key-trouble
    """
    found = own(scene, person)
    return Reminders(tuple(r for r in found.all if r.state in ("refused", "shown")))


async def show_missed(context: Context, person: Person) -> Reminders:
    """What could not be sent to this person and was not shown to them yet; now it counts as shown.

    Refuses: no-event-here, nothing-open, key-trouble
    """

    def work(tx: Transaction) -> Reminders:
        scene = active_scene(tx, context, person.guild_id)
        found = [r for r in missed(scene, person).all if r.state == "refused"]
        for reminder in found:
            store.set_state(tx, reminder.id, "shown")
        context.untold = store.has_refused(tx)
        return Reminders(tuple(found))

    return await context.write(work)


def plan(scene: Scene, now: int) -> None:
    """Owe every reminder whose time has come, at most one message a second."""
    store.drop_over(scene.tx, scene.event.id)
    for place, (reminder, starts_at) in enumerate(store.list_due(scene.tx, scene.event.id, now)):
        store.set_state(scene.tx, reminder.id, "owed")
        scene.owe(
            REMIND, f"{reminder.id}", now, due_at=now + place * PACE_MS,
            useful_until=starts_at + rules.USEFUL_AFTER_START_MS,
        )  # fmt: skip


def letter(scene: Scene, subject: str) -> Letter | None:
    """A reminder as a message; None where its session began, or its key is gone."""
    found = store.find_address(scene.tx, int(subject))
    session = _find(scene, found[0]) if found else None
    if found is None or session is None or session.status != "planned":
        return None
    try:
        identity, language = scene.contact_key().unseal(found[1], PURPOSE)
    except (Refusal, KeyTrouble):
        return None
    title = scene.settings.title.say(spoken(language))
    shown = letter_card(session, title, scene.channels.questions, spoken(language))
    return Letter(int(str(identity).removeprefix(ACCOUNT)), shown)


async def give_up(context: Context, owed: Owed) -> None:
    """Keep a reminder that somebody's Discord does not take, to be shown to them privately."""

    def work(tx: Transaction) -> None:
        outbox_store.set_done(tx, owed.id, "dropped", context.now())
        store.set_state(tx, int(owed.subject), "refused")
        context.untold = store.has_refused(tx)

    await context.write(work)


async def look_for_untold(context: Context) -> None:
    """After a start: whether somebody is still to be told what could not be sent."""
    context.untold = await context.read(store.has_refused)


def sent(tx: Transaction, subject: str) -> None:
    """Forget a reminder that arrived."""
    store.drop_reminder(tx, int(subject))


def own(scene: Scene, person: Person) -> Reminders:
    """This person's reminders, within a transaction.

    Refuses: key-trouble, keys-gone
    """
    who = pseudonym(scene, person.identity)
    found = store.list_reminders(scene.tx, scene.event.id, who)
    sessions = {session.key: session for session in scene.sessions}
    return Reminders(
        tuple(
            Reminded(r.id, sessions[r.session], r.before_ms, r.state)
            for r in found
            if r.session in sessions
        )
    )


def _find(scene: Scene, key: str) -> Session | None:
    return next((session for session in scene.sessions if session.key == key), None)


def _usual_ms(scene: Scene, key: str, now: int) -> int:
    """As long before as everybody is reminded; where that is over, the longest that still fits."""
    session = _find(scene, key)
    usual = [round(each.total_seconds() * 1000) for each in scene.settings.reminders.before_start]
    usual = sorted(usual or [15 * 60_000], reverse=True)
    fits = [ms for ms in usual if session is None or session.due_start_at - ms > now]
    return (fits or usual[-1:])[0]


def pseudonym(scene: Scene, identity: str) -> str:
    """The pseudonym under which this person is reminded.

    Refuses: key-trouble, keys-gone
    """
    return scene.contact_key().pseudonym(PURPOSE, identity)
