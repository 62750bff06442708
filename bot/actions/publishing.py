"""Circulating the edited brief: prepared, looked at, confirmed; and what became of it."""

from dataclasses import replace

from bot.actions import addresses, registrants
from bot.actions.editions import brief_title
from bot.actions.events import organizer_scene
from bot.actions.scene import Scene
from bot.cards.base import File
from bot.cards.mail import mail_text
from bot.cards.publishing import Circulation
from bot.context import Context
from bot.rules import publishing as rules
from bot.rules.addresses import Address
from bot.rules.base import Refusal, fold
from bot.rules.people import Person
from bot.rules.publishing import Edition
from bot.rules.telling import BRIEF, EDITION
from bot.store import events as event_store
from bot.store import outbox as outbox_store
from bot.store import publishing as store
from bot.store import wishes as wish_store
from bot.store.database import Transaction


async def keep_draft_digest(context: Context, slug: str, content: bytes) -> None:
    """Remember a draft that is handed out, so that it is not circulated as it is."""
    now = context.now()

    def work(tx: Transaction) -> None:
        event = event_store.find_event(tx, slug)
        if event is not None:
            store.add_draft(tx, event.id, rules.draft_digest(content), now)
            store.drop_old_drafts(tx, event.id)

    await context.write(work)


async def check(context: Context, person: Person) -> None:
    """Whether this person may circulate the brief now, before a file is fetched.

    Refuses: no-event-here, not-organizer, retention-over, brief-before-close
    """
    await context.read(lambda tx: _scene(tx, context, person))


def _scene(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = organizer_scene(tx, context, person, None)
    if scene.event.erased_at is not None:
        raise Refusal("retention-over", ended_at=scene.event.erased_at)
    rules.check_closed(scene.event)
    return scene


async def prepare(
    context: Context, person: Person, file: File | None, url: str, size_max: int
) -> Circulation:
    """Keep the edited brief as the next edition, to be confirmed; where it would go.

    Refuses: no-event-here, not-organizer, retention-over, brief-before-close, brief-nothing-given,
    brief-bare-draft, brief-same-edition, brief-file-kind, brief-file-large, brief-file-broken,
    url-malformed, url-long, brief-url-open
    """
    now = context.now()
    content = file.content if file else None
    name = rules.file_name(file.name) if file else ""
    if content is not None:
        rules.check_size(len(content), size_max)
        rules.check_content(name, content)
    address = rules.checked_address(url) if url.strip() else ""
    digest = rules.edition_digest(content, address)

    def work(tx: Transaction) -> Circulation:
        scene = _scene(tx, context, person)
        if content is None and not address:
            raise Refusal("brief-nothing-given")
        if content is not None and store.is_draft(tx, scene.event.id, rules.draft_digest(content)):
            raise Refusal("brief-bare-draft")
        last = store.find_published(tx, scene.event.id)
        if last is not None and last.digest == digest:
            raise Refusal("brief-same-edition", number=last.number)
        store.drop_prepared(tx, scene.event.id)
        number = last.number + 1 if last else 1
        edition = Edition(number, name, len(content or b""), address, digest, now)
        store.add_edition(tx, scene.event.id, edition, content)
        tx.owes(now + rules.PREPARED_MS)
        return _circulation(scene, edition)

    return await context.write(work)


async def publish(context: Context, person: Person, number: int, mark: str) -> Circulation:
    """Circulate the edition that was prepared: the announcement, then a message to each.

    Refuses: no-event-here, not-organizer, retention-over, brief-before-close, brief-published,
    expired-control
    """
    now = context.now()

    def work(tx: Transaction) -> Circulation:
        scene = _scene(tx, context, person)
        edition = _prepared(scene, number, mark, now)
        store.set_published(tx, scene.event.id, number, now)
        store.drop_former_files(tx, scene.event.id, number)
        outbox_store.drop(tx, scene.event.id, (BRIEF, EDITION), now)
        outbox_store.forget_done(tx, BRIEF)
        before = scene.event.state
        scene.event = replace(scene.event, state="published")
        event_store.set_event(tx, scene.event)
        scene.record(
            "organizer", "", "publish", now, before=before, after="published",
            reason=f"edition {number}",
        )  # fmt: skip
        scene.owe(EDITION, str(number), now)
        scene.draw("board", now)
        return _circulation(scene, replace(edition, published_at=now))

    return await context.write(work)


async def cancel(context: Context, person: Person, number: int, mark: str) -> None:
    """Forget the edition that was prepared.

    Refuses: no-event-here, not-organizer, retention-over, brief-before-close, brief-published,
    expired-control
    """
    now = context.now()

    def work(tx: Transaction) -> None:
        scene = _scene(tx, context, person)
        _prepared(scene, number, mark, now)
        store.drop_prepared(tx, scene.event.id)

    await context.write(work)


def _prepared(scene: Scene, number: int, mark: str, now: int) -> Edition:
    """The edition that a button was drawn for.

    Refuses: brief-published, expired-control
    """
    edition = store.find_edition(scene.tx, scene.event.id, number)
    if edition is None or edition.mark != mark:
        raise Refusal("expired-control")
    if edition.published_at is not None:
        raise Refusal("brief-published", number=number)
    if now >= edition.prepared_at + rules.PREPARED_MS:
        raise Refusal("expired-control")
    return edition


async def circulation(context: Context, person: Person) -> Circulation | None:
    """What became of the edition that was published last; None before.

    Refuses: no-event-here, not-organizer, retention-over, brief-before-close
    """

    def work(tx: Transaction) -> Circulation | None:
        scene = _scene(tx, context, person)
        edition = store.find_published(tx, scene.event.id)
        return _circulation(scene, edition) if edition else None

    return await context.read(work)


def _circulation(scene: Scene, edition: Edition) -> Circulation:
    tx, event_id = scene.tx, scene.event.id
    mails = _addresses(scene)
    return Circulation(
        edition=edition,
        title=scene.settings.title,
        channel=scene.channels.announcements,
        posted=store.find_posted(tx, event_id, edition.number),
        page=scene.context.config.screen.enabled,
        wished=wish_store.count_for_brief(tx, event_id),
        results=store.count_arrivals(tx, event_id, edition.number),
        owed=store.count_owed(tx, event_id, edition.number),
        mails=None if mails is None else len(mails),
    )


def _addresses(scene: Scene) -> list[Address] | None:
    """Where the brief is mailed to: who asked for it, and who registered, each address once.

    By language and letter, so that the order tells nothing. None where the key is gone or missing.
    """
    try:
        given = addresses.list_addresses(scene)
    except Refusal:
        return None
    language, known = scene.settings.first_language, {fold(each.email) for each in given}
    registered = {fold(each.email): each.email for each in registrants.list_addresses(scene)}
    further = [Address(email, language) for key, email in registered.items() if key not in known]
    return sorted([*given, *further], key=lambda each: (each.language, fold(each.email)))


async def mail(context: Context, person: Person) -> bytes:
    """The text to mail in six languages, each with the addresses of those who read it.

    Refuses: no-event-here, not-organizer, retention-over, brief-before-close, brief-not-published
    """

    def work(tx: Transaction) -> bytes:
        scene = _scene(tx, context, person)
        edition = store.find_published(tx, scene.event.id)
        if edition is None:
            raise Refusal("brief-not-published")
        titles = {
            language: (brief_title(scene, language), scene.settings.title.say(language))
            for language in ("en", "fr", "es", "ar", "ru", "zh")
        }
        settings = scene.settings
        organizers = [name.say(scene.language) for name in settings.organizers]
        return mail_text(
            edition, titles, organizers, settings.privacy.contact, _addresses(scene)
        ).encode()

    return await context.read(work)


def drop_due(tx: Transaction, now: int) -> None:
    """Forget editions that nobody confirmed within a quarter of an hour."""
    store.drop_old_prepared(tx, now - rules.PREPARED_MS)
