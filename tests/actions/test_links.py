import re

import pytest

from bot.actions import doors, events, keys, links
from bot.rules.links import typed_code, written_code
from tests.builders import MODERATOR, ORGANIZER, SLUG, refused, rows


async def found(context, typed, kinds=("room", "online", "chair")):
    scene, kind = await context.read(lambda tx: doors.find_linked(tx, context, typed, kinds))
    return scene.event.slug, kind


async def test_links_lead_to_the_event_each_by_its_kind(opened):
    made = await links.load(opened, ORGANIZER)
    assert len(set(made.codes.values())) == 3
    for kind, code in made.codes.items():
        assert await found(opened, code) == (SLUG, kind)
    assert re.fullmatch(r"[A-Z2-7]{8}", made.codes["room"])  # 40 bits
    assert re.fullmatch(r"[a-z2-7]{26}", made.codes["chair"])  # 128 bits
    assert made.address("room") == f"http://127.0.0.1:8080/p/{made.codes['room']}"


async def test_code_is_found_however_it_was_typed(opened):
    code = (await links.load(opened, ORGANIZER)).codes["room"]
    for typed in (written_code(code), code.lower(), f" {code[:3]} {code[3:]} "):
        assert await found(opened, typed) == (SLUG, "room")
    assert typed_code("0o1i8b") == "OOIIBB"


async def test_code_of_another_kind_opens_nothing(opened):
    made = await links.load(opened, ORGANIZER)
    with refused("page-link-unknown"):
        await found(opened, made.codes["room"], ("chair",))
    with refused("page-link-unknown"):
        await found(opened, "")


async def test_no_code_lies_in_the_database(opened):
    made = await links.load(opened, ORGANIZER)
    await links.renew(opened, ORGANIZER, "chair")
    assert await rows(opened, "SELECT kind, number FROM links") == [("chair", 2)]
    dump = "\n".join(await opened.read(lambda tx: list(tx._connection.iterdump())))
    assert not [kind for kind, code in made.codes.items() if code.casefold() in dump.casefold()]


@pytest.mark.parametrize(("what", "kinds"), [("chair", {"chair"}), ("page", {"room", "online"})])
async def test_renewing_makes_the_old_ones_useless(opened, what, kinds):
    before = (await links.load(opened, ORGANIZER)).codes
    after = (await links.renew(opened, ORGANIZER, what)).codes
    assert {kind for kind in before if before[kind] != after[kind]} == kinds
    for kind in kinds:
        with refused("page-link-unknown"):
            await found(opened, before[kind])
        assert await found(opened, after[kind]) == (SLUG, kind)


async def test_links_are_the_organizers(opened):
    with refused("not-organizer"):
        await links.load(opened, MODERATOR)
    with refused("not-organizer"):
        await links.renew(opened, MODERATOR, "chair")


async def test_links_of_a_draft_are_not_made_yet(draft):
    with refused("links-draft"):
        await links.load(draft, ORGANIZER)
    with refused("page-link-unknown"):
        await found(draft, "")


async def test_links_are_gone_with_the_contact_key(opened):
    made = await links.load(opened, ORGANIZER)
    await events.close_event(opened, ORGANIZER)
    assert await found(opened, made.codes["chair"]) == (SLUG, "chair")
    await keys.destroy(opened, ORGANIZER, SLUG)
    with refused("keys-gone"):
        await links.load(opened, ORGANIZER)
    with refused("page-link-unknown"):
        await found(opened, made.codes["chair"])
