"""Codes are given for addresses, used once, and lead to a registered name."""

from dataclasses import replace

import pytest

from bot.actions import events, hands, keys, people, privacy, registrants
from bot.actions.participants import participants
from bot.actions.scene import scene_of
from bot.keys import Keyring
from bot.rules.receipts import TRIES_FOR_MS, TRIES_MAX
from bot.rules.registrants import Registrant
from tests.builders import (
    ORGANIZER,
    SLUG,
    ask,
    open_for_questions,
    participant,
    refused,
    rows,
    stored,
)

AMINA = Registrant("Amina Diallo", "Sahel Institute", "academia", "amina@example.org")
BO = Registrant("Bo Li", "", "", "bo@example.org")


async def codes(context, *registrants_):
    imported = await registrants.import_list(context, SLUG, registrants_ or (AMINA, BO))
    return [code for _, code in imported.codes]


async def test_code_stays_the_same_however_often_the_list_is_taken_in(draft):
    first = await registrants.import_list(draft, SLUG, [AMINA])
    again = await registrants.import_list(
        draft, SLUG, [BO, replace(AMINA, email="AMINA@example.org")]
    )
    assert (first.new, first.elsewhere) == (1, 0)
    assert (again.new, again.elsewhere) == (1, 0)
    assert again.codes[1][1] == first.codes[0][1] != again.codes[0][1]
    assert (await registrants.import_list(draft, SLUG, [BO])).elsewhere == 1


async def test_code_given_before_the_opening_counts_after_it(draft):
    code, _ = await codes(draft)
    await open_for_questions(draft)
    profile = await people.join(draft, participant(1), code=code.lower().replace("-", " "))
    assert (profile.name, profile.affiliation, profile.sector) == (
        "Amina Diallo", "Sahel Institute", "academia",
    )  # fmt: skip
    assert profile.registered


async def test_event_whose_contact_key_was_lost_since_is_not_opened(draft):
    await codes(draft)
    draft.keys.path(SLUG, "contact").unlink()
    draft.keys = Keyring(draft.keys.folder)
    with refused("key-trouble"):
        await open_for_questions(draft)


async def test_nothing_that_was_registered_can_be_read_in_the_database(live):
    code, _ = await codes(live)
    await people.join(live, participant(1), code=code)
    content = b"".join(p.read_bytes() for p in live.database.path.parent.glob("roundtable.db*"))
    for secret in ("Amina", "amina@", "Sahel Institute", code, code.replace("-", "")):
        assert secret.encode() not in content
    sizes = await rows(live, "SELECT DISTINCT length(registered_sealed) FROM registrations")
    assert len(sizes) == 1


async def test_code_is_one_persons(live):
    amina, bo = await codes(live)
    await people.join(live, participant(1), code=amina)
    with refused("registration-taken"):
        await people.join(live, participant(2), code=amina)
    assert (await people.join(live, participant(1), code=amina)).registered
    await people.join(live, participant(1), code=bo)  # the other one was a mistake
    assert (await people.join(live, participant(2), code=amina)).name == "Amina Diallo"


async def test_wrong_codes_are_limited_and_the_tries_are_kept(live, clock):
    code, _ = await codes(live)
    for _ in range(TRIES_MAX):
        with refused("registration-wrong"):
            await people.join(live, participant(1), code="AAAA-AAAA")
    with refused("registration-tries"):
        await people.join(live, participant(1), code=code)
    assert (await people.join(live, participant(2), code=code)).registered
    clock.wait(TRIES_FOR_MS)
    with refused("registration-taken"):
        await people.join(live, participant(1), code=code)


@pytest.mark.parametrize("typed", ["AAAA", "AAAA-AAAA-A", "AAAA-AAA0", "HR-7", "=1+1+1+1"])
async def test_what_is_no_code_is_no_try(live, typed):
    for _ in range(TRIES_MAX + 1):
        with refused("registration-malformed"):
            await people.join(live, participant(1), code=typed)


@pytest.mark.parametrize(
    ("said", "registered"),
    [
        ({"attendance": "room"}, True),
        ({"name": "Amina Diallo", "affiliation": "Sahel Institute"}, True),
        ({"name": "A. Diallo"}, False),
        ({"affiliation": "Elsewhere"}, False),
    ],
)
async def test_name_is_registered_until_something_else_is_stated(live, said, registered):
    code, _ = await codes(live)
    await people.join(live, participant(1), code=code, attribution="named")
    assert (await people.join(live, participant(1), **said)).registered is registered
    question = await ask(live, participant(1), attribution="named")
    hand = await hands.toggle(live, participant(1), "", None)
    assert (question.registered, hand.registered) == (registered, registered)
    stated = await ask(live, participant(2), attribution="named", name="Amina Diallo")
    assert not stated.registered
    found = await live.read(lambda tx: participants(scene_of(tx, live, 1)))
    assert [p.registered for p in found] == [registered]


@pytest.mark.parametrize("attribution", ["affiliation", "sector", "anonymous"])
async def test_question_without_a_name_does_not_say_that_its_asker_registered(live, attribution):
    code, _ = await codes(live)
    await people.join(live, participant(1), code=code)
    assert not (await ask(live, participant(1), attribution=attribution)).registered


async def test_name_typed_with_a_question_is_as_stated(live):
    code, _ = await codes(live)
    await people.join(live, participant(1), code=code)
    other = await ask(live, participant(1), attribution="named", name="Somebody Else")
    assert not other.registered


async def test_registration_is_held_and_erased_with_the_rest(live):
    code, _ = await codes(live)
    await people.join(live, participant(1), code=code, attribution="named")
    asked = await ask(live, participant(1), attribution="named")
    assert b"amina@example.org" in await privacy.hold(live, participant(1))
    assert b"amina@example.org" not in await privacy.hold(live, participant(2))
    await privacy.erase(live, participant(1))
    assert not (await stored(live, asked.code)).registered
    addresses = await live.read(lambda tx: registrants.list_addresses(scene_of(tx, live, 1)))
    assert [each.email for each in addresses] == ["bo@example.org"]
    with refused("registration-wrong"):
        await people.join(live, participant(2), code=code)


async def test_addresses_are_those_of_everybody_registered_until_the_key_goes(live):
    await codes(live, BO, AMINA)
    addresses = await live.read(lambda tx: registrants.list_addresses(scene_of(tx, live, 1)))
    assert addresses == [AMINA, BO]
    await events.close_event(live, ORGANIZER)
    assert len(await live.read(lambda tx: registrants.list_addresses(scene_of(tx, live, 1)))) == 2
    await keys.destroy(live, ORGANIZER, SLUG)
    assert await live.read(lambda tx: registrants.list_addresses(scene_of(tx, live, 1))) == []
    assert await rows(live, "SELECT * FROM registrations") == []


async def test_list_for_an_event_that_is_closed_or_unknown_is_refused(live):
    with refused("event-unknown"):
        await registrants.import_list(live, "nothing-like-it", [AMINA])
    await events.close_event(live, ORGANIZER)
    with refused("registrations-closed"):
        await registrants.import_list(live, SLUG, [AMINA])
