"""The published brief on its way: its announcement, the messages with it, what arrived."""

from dataclasses import dataclass

from bot.actions.scene import Scene, find_scene, scene_of
from bot.actions.telling import ACCOUNT, Letter, owe_brief
from bot.cards import publishing as cards
from bot.cards.base import Card
from bot.context import Context
from bot.keys import KeyTrouble
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.rules.publishing import Edition
from bot.rules.telling import EDITION
from bot.store import outbox as outbox_store
from bot.store import publishing as store
from bot.store import wishes as wish_store
from bot.store.database import Transaction
from bot.store.outbox import Owed
from bot.texts import shared, spoken

# Why somebody's Discord took no message. Source: Discord's JSON error codes.
RESULTS = {50007: "shut", 50278: "away", 10013: "away"}
MESSAGE_LINK = "https://discord.com/channels/{guild}/{channel}/{message}"


@dataclass(frozen=True, slots=True)
class Publication:
    """The brief as it was published last, for whoever shows it; `post`: its announcement."""

    edition: Edition
    title: str
    post: str


def load_publication(scene: Scene) -> Publication | None:
    """The edition that was published last; None before."""
    edition = store.find_published(scene.tx, scene.event.id)
    if edition is None:
        return None
    return Publication(edition, brief_title(scene, scene.language), post_link(scene, edition))


async def brief_address(context: Context, person: Person) -> str:
    """Where this server's event's brief is read: on the web, else at its announcement.

    Refuses: no-event-here
    """

    def work(tx: Transaction) -> str:
        found = load_publication(find_scene(tx, context, person.guild_id))
        return (found.edition.url or found.post) if found else ""

    return await context.read(work)


def load_file(scene: Scene) -> tuple[str, bytes] | None:
    """Name and content of the published file, where there is one and it is still kept.

    It is the organizers' file as they gave it: serve it as a download, never as a page.
    """
    edition = store.find_published(scene.tx, scene.event.id)
    content = store.find_file(scene.tx, scene.event.id, edition.number) if edition else None
    return (edition.file_name, content) if edition and content is not None else None


def brief_title(scene: Scene, language: str) -> str:
    """What the brief is called: its own title, else the event's."""
    return scene.settings.brief.title.say(language) or scene.settings.title.say(language)


def post_link(scene: Scene, edition: Edition) -> str:
    """Where the announcement with the file stands; empty while it is not posted."""
    posted = outbox_store.find_shared(scene.tx, scene.event.id, EDITION, str(edition.number))
    if posted is None:
        return ""
    return MESSAGE_LINK.format(
        guild=scene.event.guild_id, channel=posted.channel_id, message=posted.message_id
    )


def drawn(scene: Scene, number: str, late: str, _now: int) -> Card | None:
    """The announcement of an edition, with its file; nothing if another one replaced it."""
    edition = store.find_published(scene.tx, scene.event.id)
    if edition is None or edition.number != int(number):
        return None
    content = store.find_file(scene.tx, scene.event.id, edition.number)
    languages = shared(scene.settings.languages)
    titles = {language: brief_title(scene, language) for language in languages}
    return cards.edition_card(edition, content, titles, scene.settings.brief.authors, late)


def posted(tx: Transaction, context: Context, owed: Owed, now: int) -> None:
    """The announcement stands: owe a message to everybody who asked for the brief."""
    scene = scene_of(tx, context, owed.event_id)
    for person in wish_store.list_for_brief(tx, owed.event_id):
        owe_brief(scene, owed.subject, person, now)


def letter(scene: Scene, subject: str) -> Letter | None:
    """The message with an edition to one person; None where they wish it no more."""
    number, person = subject.split()
    edition = store.find_published(scene.tx, scene.event.id)
    sealed = wish_store.find_for_brief(scene.tx, scene.event.id, person)
    if edition is None or edition.number != int(number) or sealed is None:
        return None
    try:
        identity, language = scene.contact_key().unseal(sealed, "wish")
    except (Refusal, KeyTrouble):
        return None
    language = spoken(language)
    title, event = brief_title(scene, language), scene.settings.title.say(language)
    link = post_link(scene, edition)
    shown = cards.letter_card(edition, title, event, link, scene.event.slug, language)
    return Letter(int(str(identity).removeprefix(ACCOUNT)), shown)


def arrived(tx: Transaction, owed: Owed) -> None:
    """Count a message that arrived."""
    store.count_arrival(tx, owed.event_id, int(owed.subject.split()[0]), "arrived")


def lost(tx: Transaction, owed: Owed, code: int) -> None:
    """Count a message that did not, by Discord's reason; whose it was is kept with their wish."""
    number, person = owed.subject.split()
    store.count_arrival(tx, owed.event_id, int(number), RESULTS.get(code, "failed"))
    wish_store.set_refused(tx, owed.event_id, person)
