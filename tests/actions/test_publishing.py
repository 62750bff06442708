"""The edited brief: prepared, confirmed once, announced, sent to each who asked, counted."""

import re

import pytest

from bot import clockwork
from bot.actions import (
    addresses,
    arriving,
    editions,
    events,
    keys,
    outbox,
    privacy,
    publishing,
    registrants,
    telling,
)
from bot.actions.scene import find_scene
from bot.cards.base import File, Link, Row
from bot.rules.registrants import Registrant
from bot.texts import mails
from tests.builders import (
    GUILD,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    PLACES,
    SECOND,
    SLUG,
    approved,
    ask,
    deliver,
    entries,
    findings,
    participant,
    refused,
    rows,
    running,
    words,
)

AMINA, BEN, CHEN = participant(1), participant(2, language="fr"), participant(3)
FILE = File("brief.pdf", b"%PDF-1.7 edited by a person")
URL = "https://unu.example/brief"
LIMIT = 10**7


@pytest.fixture
async def closed(live):
    """A closed event: three people wished for the brief."""
    await ask(live, AMINA)
    for person in (AMINA, BEN, CHEN):
        await telling.wish(live, person, "brief", True)
    await events.close_event(live, ORGANIZER)
    await deliver(live)
    return live


async def prepared(context, file=FILE, url=""):
    return await publishing.prepare(context, ORGANIZER, file, url, LIMIT)


async def published(context, file=FILE, url=""):
    edition = (await prepared(context, file, url)).edition
    return await publishing.publish(context, ORGANIZER, edition.number, edition.mark)


async def circulated(context):
    found = await publishing.circulation(context, ORGANIZER)
    assert found is not None
    return found


async def went(context):
    """What arrives now: the announcement, and letters as account and words."""
    arrived = await deliver(context)
    posts = [d for d in arrived if d.owed.kind == "edition"]
    return posts, [(d.to, words(d)) for d in arrived if d.owed.kind == "brief"]


async def all_letters(context, clock):
    found = []
    for _ in range(6):
        found += (await went(context))[1]
        clock.wait(SECOND)
    return found


def links(delivery):
    rows_ = [block for block in delivery.card.blocks if isinstance(block, Row)]
    return [button.url for row in rows_ for button in row.buttons if isinstance(button, Link)]


async def event_state(context):
    return (await rows(context, "SELECT state FROM events"))[0][0]


async def test_brief_is_circulated_after_the_close_alone(live):
    with refused("brief-before-close", event=SLUG):
        await prepared(live)
    assert await rows(live, "SELECT * FROM editions") == []


@pytest.mark.parametrize("person", [AMINA, MODERATOR])
async def test_organizers_alone_circulate_it(closed, person):
    edition = (await prepared(closed)).edition
    for act in (
        publishing.check(closed, person),
        publishing.prepare(closed, person, FILE, "", LIMIT),
        publishing.publish(closed, person, edition.number, edition.mark),
        publishing.cancel(closed, person, edition.number, edition.mark),
        publishing.circulation(closed, person),
        publishing.mail(closed, person),
    ):
        with refused("not-organizer"):
            await act


async def test_nothing_and_the_bare_draft_are_refused(closed):
    await publishing.keep_draft_digest(closed, SLUG, FILE.content)
    with refused("brief-nothing-given"):
        await prepared(closed, None, " ")
    with refused("brief-bare-draft"):
        await prepared(closed)
    with refused("brief-bare-draft"):  # nor beside an address
        await prepared(closed, url=URL)
    await prepared(closed, File("brief.pdf", FILE.content + b" with one more remark"))


async def test_nothing_is_sent_before_it_is_confirmed(closed, clock):
    found = await prepared(closed)
    assert (found.wished, found.mails, found.edition.number) == (3, 0, 1)
    assert await deliver(closed) == []
    assert await event_state(closed) == "closed"
    clock.wait(15 * MINUTE)
    with refused("expired-control"):
        await publishing.publish(closed, ORGANIZER, 1, found.edition.mark)
    await clockwork.tick(closed)
    assert await rows(closed, "SELECT * FROM editions") == []


async def test_what_another_prepared_meanwhile_is_not_confirmed(closed):
    first = (await prepared(closed)).edition
    await prepared(closed, url=URL)
    with refused("expired-control"):
        await publishing.publish(closed, ORGANIZER, first.number, first.mark)
    with refused("expired-control"):
        await publishing.cancel(closed, ORGANIZER, first.number, first.mark)


async def test_cancelled_edition_leaves_nothing(closed):
    edition = (await prepared(closed)).edition
    await publishing.cancel(closed, ORGANIZER, edition.number, edition.mark)
    assert await rows(closed, "SELECT * FROM editions") == []
    with refused("expired-control"):
        await publishing.publish(closed, ORGANIZER, edition.number, edition.mark)


async def test_announcement_goes_first_then_a_message_to_each_a_second_apart(closed, clock):
    await published(closed, url=URL)
    assert await event_state(closed) == "published"
    due = [d for d in await outbox.take(closed) if d.owed.kind in ("edition", "brief")]
    (post,) = due
    assert post.channel_id == PLACES["announcements"]
    assert post.card is not None
    assert post.card.files == (FILE,)
    assert links(post) == [URL]
    await outbox.sent(closed, post, 777)
    ((first, said),) = (await went(closed))[1]
    assert FILE.content.decode() not in said
    clock.wait(SECOND)
    ((second, _),) = (await went(closed))[1]
    clock.wait(SECOND)
    ((third, _),) = (await went(closed))[1]
    wished = {int(p.identity.split()[1]) for p in (AMINA, BEN, CHEN)}
    assert {first, second, third} == wished
    clock.wait(MINUTE)
    assert (await went(closed))[1] == []


async def test_message_links_to_the_announcement_and_to_the_address(closed):
    await published(closed, url=URL)
    await deliver(closed)
    found = await circulated(closed)
    assert found.results == {"arrived": 1}

    def first_letter(tx):
        scene = find_scene(tx, closed, GUILD)
        ((person,),) = tx.execute("SELECT min(person) FROM wishes").fetchall()
        return editions.letter(scene, f"1 {person}")

    letter = await closed.read(first_letter)
    urls = [b.url for r in letter.card.blocks if isinstance(r, Row) for b in r.buttons
            if isinstance(b, Link)]  # fmt: skip
    ((message,),) = await rows(closed, "SELECT message_id FROM messages WHERE kind = 'edition'")
    assert urls == [
        f"https://discord.com/channels/{GUILD}/{PLACES['announcements']}/{message}",
        URL,
    ]


async def test_one_person_is_written_to_once_however_often_it_is_pressed(closed, clock):
    edition = (await prepared(closed)).edition
    await publishing.publish(closed, ORGANIZER, edition.number, edition.mark)
    with refused("brief-published", number=1):
        await publishing.publish(closed, ORGANIZER, edition.number, edition.mark)
    with refused("brief-same-edition", number=1):
        await prepared(closed)
    letters = await all_letters(closed, clock)
    assert len(letters) == len({to for to, _ in letters}) == 3


async def test_corrected_brief_is_the_next_edition_and_replaces_the_letters_on_their_way(
    closed, clock
):
    await published(closed)
    await deliver(closed)  # the announcement and one letter
    found = await published(closed, File("brief.pdf", b"%PDF- corrected"))
    assert found.edition.number == 2
    letters = await all_letters(closed, clock)
    assert len(letters) == 3
    assert all(re.search("[eé]dition 2", said) for _, said in letters)  # one of them is French
    moves = [(e.from_state, e.to_state, e.reason) for e, _ in await entries(closed)
             if e.move == "publish"]  # fmt: skip
    assert moves == [
        ("closed", "published", "edition 1"), ("published", "published", "edition 2"),
    ]  # fmt: skip
    kept = await rows(closed, "SELECT number, file IS NULL FROM editions ORDER BY number")
    assert kept == [(1, 1), (2, 0)]
    assert await findings(closed) == []


async def test_who_takes_the_wish_back_is_not_written_to(closed, clock):
    await published(closed)
    await telling.stop(closed, BEN, SLUG, "brief")
    assert len(await all_letters(closed, clock)) == 2


async def test_who_wishes_it_later_gets_it_at_once(closed, clock):
    await published(closed)
    await all_letters(closed, clock)
    late = participant(9)
    assert (await telling.wish(closed, late, "brief", True)).owed
    assert [to for to, _ in await all_letters(closed, clock)] == [int(late.identity.split()[1])]
    await telling.wish(closed, late, "brief", True)  # pressed again
    assert await all_letters(closed, clock) == []


async def test_who_wishes_it_before_the_announcement_stands_gets_one_message(closed, clock):
    await published(closed)
    assert (await telling.wish(closed, participant(9), "brief", True)).owed
    assert len(await all_letters(closed, clock)) == 4


@pytest.mark.parametrize(("code", "result"), [(50007, "shut"), (50278, "away"), (10013, "away")])
async def test_message_that_is_not_taken_is_counted_by_reason_and_by_nobody(closed, code, result):
    await published(closed)
    (post,) = [d for d in await outbox.take(closed) if d.owed.kind == "edition"]
    await outbox.sent(closed, post, 777)
    (due,) = [d for d in await outbox.take(closed) if d.to]
    await arriving.give_up(closed, due.owed, due.to, code)
    found = await circulated(closed)
    assert (found.results, found.owed) == ({result: 1}, 2)
    refused_ = await rows(closed, "SELECT count(*) FROM wishes WHERE refused")
    assert refused_ == [(1,)]
    assert await rows(closed, "SELECT * FROM outbox WHERE kind = 'brief' AND done_at") == []


async def test_message_tried_often_enough_is_counted_as_failed(closed, clock):
    await published(closed)
    (post,) = [d for d in await outbox.take(closed) if d.owed.kind == "edition"]
    await outbox.sent(closed, post, 777)
    clock.wait(MINUTE)
    while due := [d for d in await outbox.take(closed) if d.to]:
        for each in due:
            assert not await outbox.failed(closed, each, "HTTPException", 40003)
        clock.wait(3 * MINUTE)
    found = await circulated(closed)
    assert (found.results, found.owed) == ({"failed": 3}, 0)
    assert await rows(closed, "SELECT * FROM outbox WHERE kind = 'brief'") == []


async def test_announcement_that_is_parked_holds_the_messages_back(closed, clock):
    await published(closed)
    for _ in range(outbox.ATTEMPTS_MAX):
        for due in [d for d in await outbox.take(closed) if d.owed.kind == "edition"]:
            await outbox.failed(closed, due, "Forbidden", 50013)
        clock.wait(3 * MINUTE)
    assert (await circulated(closed)).posted == "parked"
    assert (await went(closed))[1] == []
    await outbox.unpark(closed)
    assert len(await all_letters(closed, clock)) == 3
    assert (await circulated(closed)).posted == "sent"


async def test_crash_between_confirming_and_sending_loses_nothing(closed, clock, config):
    await published(closed)
    taken = await outbox.take(closed)  # being sent when the process ends
    assert taken
    async with running(config, clock) as again:
        posts, _ = await went(again)
        assert [d.card.files for d in posts] == [(FILE,)]
        assert [d.owed.nonce for d in posts] == [
            d.owed.nonce for d in taken if d.owed.kind == "edition"
        ]
        clock.wait(MINUTE)
        assert len((await went(again))[1]) == 2


async def test_who_registered_is_mailed_once_in_their_own_language_where_they_chose_one(live):
    amina = Registrant("Amina Diallo", "", "", "amina@x.example")
    await registrants.import_list(live, SLUG, [amina, Registrant("Ben", "", "", "ben@x.example")])
    await addresses.give(live, BEN, "Ben@x.example")
    await events.close_event(live, ORGANIZER)
    assert (await prepared(live)).mails == 2
    await published(live)
    text = (await publishing.mail(live, ORGANIZER)).decode()
    assert re.findall(r"^Bcc: (.*)$", text, re.MULTILINE)[:2] == [
        "amina@x.example",
        "Ben@x.example",
    ]


async def test_without_the_key_nobody_is_written_to_and_it_is_said(closed, clock):
    await addresses.give(closed, AMINA, "a@x.example")
    await keys.destroy(closed, ORGANIZER, SLUG)
    found = await prepared(closed)
    assert (found.wished, found.mails) == (0, None)
    edition = found.edition
    await publishing.publish(closed, ORGANIZER, edition.number, edition.mark)
    assert await all_letters(closed, clock) == []
    assert b"no e-mail address can be told" in await publishing.mail(closed, ORGANIZER)


async def test_key_destroyed_on_the_way_takes_the_letters_with_it(closed, clock):
    await published(closed)
    await deliver(closed)
    await keys.destroy(closed, ORGANIZER, SLUG)
    assert await rows(closed, "SELECT * FROM outbox WHERE kind = 'brief'") == []


async def test_mail_lies_ready_in_six_languages_with_the_addresses_of_each(closed):
    await addresses.give(closed, AMINA, "amina@x.example")
    await addresses.give(closed, BEN, "ben@x.example")
    await addresses.give(closed, participant(4, language="de"), "dora@x.example")
    with refused("brief-not-published"):
        await publishing.mail(closed, ORGANIZER)
    await published(closed, url=URL)
    text = (await publishing.mail(closed, ORGANIZER)).decode()
    assert list(mails()) == ["en", "fr", "es", "ar", "ru", "zh"]
    assert text.count(URL) == 6
    assert re.findall(r"^Bcc: (.*)$", text, re.MULTILINE) == [
        "amina@x.example, dora@x.example", "ben@x.example", "-", "-", "-", "-",
    ]  # fmt: skip
    assert "{" not in text
    for texts in mails().values():
        assert texts["greeting"] in text
        assert texts["attached"] in text
        assert texts["corrected"].partition("{")[0] not in text


def test_mail_says_the_same_in_every_language():
    def blanks(texts):
        return {part: sorted(re.findall(r"\{\w+\}", text)) for part, text in texts.items()}

    assert {str(blanks(texts)) for texts in mails().values()} == {str(blanks(mails()["en"]))}


async def test_erasing_oneself_takes_the_letter_on_its_way_away(closed, clock):
    await published(closed)
    await privacy.erase(closed, AMINA)
    accounts = [to for to, _ in await all_letters(closed, clock)]
    assert int(AMINA.identity.split()[1]) not in accounts
    assert len(accounts) == 2


async def test_outbox_names_nobody_who_is_written_to(closed):
    await published(closed)
    (post,) = [d for d in await outbox.take(closed) if d.owed.kind == "edition"]
    await outbox.sent(closed, post, 777)
    subjects = [s for (s,) in await rows(closed, "SELECT subject FROM outbox WHERE kind = 'brief'")]
    people = {person for (person,) in await rows(closed, "SELECT person FROM wishes")}
    assert {s.split()[1] for s in subjects} == people
    assert not any(re.search(r"\d{15}", s) for s in subjects)


async def test_page_is_given_the_edition_and_its_file(closed):
    def load(tx):
        scene = find_scene(tx, closed, GUILD)
        return editions.load_publication(scene), editions.load_file(scene)

    assert await closed.read(load) == (None, None)
    await prepared(closed)
    assert await closed.read(load) == (None, None)
    await published(closed)
    await deliver(closed)
    publication, file = await closed.read(load)
    assert publication.edition.number == 1
    assert publication.post.startswith(f"https://discord.com/channels/{GUILD}/")
    assert file == (FILE.name, FILE.content)


async def test_nothing_is_circulated_after_the_end_of_retention(closed, clock):
    await published(closed)
    clock.wait(366 * 24 * 60 * MINUTE)
    await clockwork.tick(closed)
    assert await rows(closed, "SELECT file FROM editions") == [(None,)]
    with refused("retention-over"):
        await prepared(closed, url=URL)


async def test_brief_of_a_question_that_waits_is_only_a_wish(opened):
    await approved(opened, AMINA)
    assert not (await telling.wish(opened, AMINA, "brief", True)).owed
