"""Addresses for the brief: sealed, listed once each, and gone when they should be."""

import pytest

from bot.actions import addresses, events, keys, privacy
from bot.actions.scene import active_scene, find_scene
from bot.rules.addresses import Address
from tests.builders import GUILD, ORGANIZER, SLUG, participant, refused, rows

AMINA, BEN = participant(1, language="fr"), participant(2)


async def listed(context):
    return await context.read(lambda tx: addresses.list_addresses(find_scene(tx, context, GUILD)))


async def test_addresses_are_sealed_to_one_length_and_listed_once(live):
    await addresses.give(live, AMINA, "Amina@sahel.example")
    await addresses.give(live, BEN, "b@x.example")
    await live.write(
        lambda tx: addresses.keep_address(
            active_scene(tx, live, GUILD), "registration 3", "B@X.example", "es"
        )
    )
    kept = await rows(live, "SELECT email_sealed FROM addresses")
    assert len({len(sealed) for (sealed,) in kept}) == 1
    assert not any(b"sahel" in sealed for (sealed,) in kept)
    assert len(kept) == 3
    found = await listed(live)
    assert Address("Amina@sahel.example", "fr") in found
    assert [a.email.lower() for a in found].count("b@x.example") == 1


async def test_address_given_again_replaces_and_nothing_typed_forgets(live):
    await addresses.give(live, AMINA, "a@x.example")
    await addresses.give(live, AMINA, "new@x.example")
    assert await listed(live) == [Address("new@x.example", "fr")]
    assert await addresses.give(live, AMINA, " ") == ""
    assert await listed(live) == []


async def test_pseudonym_of_an_address_is_of_no_other_purpose(live):
    await addresses.give(live, AMINA, "a@x.example")
    ((person,),) = await rows(live, "SELECT person FROM addresses")
    key = live.keys.get(
        SLUG, "contact", (await rows(live, "SELECT contact_check FROM events"))[0][0]
    )
    assert person == key.pseudonym("address", AMINA.identity)
    assert person not in {key.pseudonym(p, AMINA.identity) for p in ("wish", "profile", "reminder")}


async def test_address_stands_in_what_is_held_and_goes_when_erased(live):
    await addresses.give(live, AMINA, "a@x.example")
    await addresses.give(live, BEN, "b@x.example")
    assert b'"email": "a@x.example"' in await privacy.hold(live, AMINA)
    await privacy.erase(live, AMINA)
    assert b'"email": null' in await privacy.hold(live, AMINA)
    assert await listed(live) == [Address("b@x.example", "en")]


async def test_addresses_go_with_the_contact_key(live):
    await addresses.give(live, AMINA, "a@x.example")
    await events.close_event(live, ORGANIZER)
    assert await listed(live)
    await keys.destroy(live, ORGANIZER, SLUG)
    assert await rows(live, "SELECT * FROM addresses") == []
    with refused("keys-gone"):
        await addresses.give(live, BEN, "b@x.example")


@pytest.mark.parametrize("typed", ["nobody", "a@x.example, b@x.example"])
async def test_address_that_is_none_is_refused(live, typed):
    with refused("email-malformed"):
        await addresses.give(live, AMINA, typed)
    assert await rows(live, "SELECT * FROM addresses") == []
