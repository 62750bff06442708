import pytest

from bot import clockwork
from bot.actions import asking, curation, events, floor, keys, receipts, review
from bot.cards.forms import Typed
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    entries,
    findings,
    participant,
    refused,
    rows,
    stored,
)

AMINA, BEN = participant(1), participant(2)
TEXT = "What will change for those who wait?"


async def receipt(context, person=AMINA, attribution="anonymous"):
    typed = Typed("HR", TEXT, attribution, name="Amina Diallo", sector="media")
    found = await asking.ask(context, person, typed, f"act {person.identity} {attribution}")
    assert isinstance(found, asking.Receipt)
    return found.question.code, found.secret


async def test_receipt_shows_the_question_to_whoever_holds_it(live):
    code, secret = await receipt(live)
    whole = await receipts.show(live, BEN, f"{code} · {secret}")
    assert (whole.question.text, whole.question.code) == (TEXT, code)
    assert [entry.move for entry in whole.history] == ["ask"]


@pytest.mark.parametrize("attribution", ["anonymous", "sector", "named"])
async def test_receipt_works_when_the_keys_are_gone(live, attribution):
    code, secret = await receipt(live, attribution=attribution)
    await events.close_event(live, ORGANIZER)
    await keys.destroy(live, ORGANIZER, SLUG)
    typed = f"{code} {secret}".lower()
    assert (await receipts.show(live, AMINA, typed)).question.status == "not_reached"
    await receipts.erase(live, AMINA, typed)
    assert (await rows(live, "SELECT text, name, status FROM questions")) == [
        ("", "", "not_reached")
    ]
    assert await findings(live) == []


async def test_erasing_what_waits_withdraws_it_and_leaves_nothing(live, tmp_path):
    code, secret = await receipt(live, attribution="named")
    after = await receipts.erase(live, AMINA, f"{code} {secret}")
    assert (after.status, after.text, after.name) == ("withdrawn", "", "")
    assert (await stored(live, code)).status == "withdrawn"
    last = (await entries(live))[-1][0]
    assert (last.move, last.from_state, last.to_state) == ("erase", "in_review", "withdrawn")
    assert last.role == "participant"
    assert await findings(live) == []
    for file in tmp_path.glob("roundtable.db*"):
        assert b"Diallo" not in file.read_bytes()
    with refused("erased-before"):
        await receipts.erase(live, AMINA, f"{code} {secret}")


async def test_erasing_what_was_merged_into_gives_the_other_its_fate_back(live):
    code, secret = await receipt(live)
    await review.decide(live, MODERATOR, code, "approve")
    other = await approved(live, BEN)
    await curation.merge(live, MODERATOR, other.code, code)
    await receipts.erase(live, AMINA, f"{code} {secret}")
    assert (await stored(live, other.code)).status == "queued"
    assert await findings(live) == []


async def test_what_was_erased_does_not_wait_again(live):
    code, secret = await receipt(live)
    await review.decide(live, MODERATOR, code, "approve")
    other = await approved(live, BEN)
    await curation.merge(live, MODERATOR, code, other.code)
    after = await receipts.erase(live, AMINA, f"{code} {secret}")
    assert after.status == "merged"
    with refused("wording-gone", code=code):
        await curation.unmerge(live, MODERATOR, code)
    await review.decide(live, MODERATOR, other.code, "decline", "Off topic")
    assert (await stored(live, code)).status == "withdrawn"
    assert await findings(live) == []


async def test_what_was_declined_and_erased_cannot_be_reopened(live):
    code, secret = await receipt(live)
    await review.decide(live, MODERATOR, code, "decline", "Off topic")
    await receipts.erase(live, AMINA, f"{code} {secret}")
    with refused("wording-gone", code=code):
        await review.decide(live, MODERATOR, code, "reopen", "Let us see")


async def test_erasing_on_the_floor_is_refused(live):
    code, secret = await receipt(live)
    await review.decide(live, MODERATOR, code, "approve")
    await floor.take_next(live, MODERATOR)
    with refused("erase-on-floor", code=code):
        await receipts.erase(live, AMINA, f"{code} {secret}")
    await floor.finish(live, MODERATOR, None, "answered", "By 2025.")
    after = await receipts.erase(live, AMINA, f"{code} {secret}")
    assert (after.status, (await stored(live, code)).answer) == ("answered", "")


async def test_erasing_what_a_moderator_has_open_is_refused(live, clock):
    code, secret = await receipt(live)
    await review.open_item(live, MODERATOR, code)
    with refused("opened-by-moderator", code=code):
        await receipts.erase(live, AMINA, f"{code} {secret}")
    clock.wait(MINUTE)
    await receipts.erase(live, AMINA, f"{code} {secret}")


def wrong(secret):
    return "2222" if secret != "2222" else "3333"


@pytest.mark.parametrize("code", ["HR-1", "HR-99"])
async def test_wrong_receipts_are_counted_and_end_for_ten_minutes(live, clock, code):
    _, secret = await receipt(live)
    for _ in range(5):
        with refused("receipt-wrong"):
            await receipts.show(live, BEN, f"{code} {wrong(secret)}")
        clock.wait(1_000)
    begun = clock.at - 5_000
    for typed in (f"{code} {wrong(secret)}", f"HR-1 {secret}"):
        with refused("receipt-tries", at=begun + 10 * MINUTE):
            await receipts.show(live, BEN, typed)
    await receipts.show(live, AMINA, f"HR-1 {secret}")  # others go on
    clock.at = begun + 10 * MINUTE
    assert (await receipts.show(live, BEN, f"HR-1 {secret}")).question.code == "HR-1"


async def test_wrong_receipts_of_many_people_end_for_all(live, clock):
    code, secret = await receipt(live)
    for number in range(100):
        with refused("receipt-wrong"):
            await receipts.show(live, participant(100 + number), f"{code} {wrong(secret)}")
    with refused("receipt-tries"):
        await receipts.show(live, AMINA, f"{code} {secret}")
    clock.wait(HOUR)
    assert (await receipts.show(live, AMINA, f"{code} {secret}")).question.code == code


async def test_right_receipts_are_not_counted(live):
    code, secret = await receipt(live)
    for _ in range(9):
        await receipts.show(live, AMINA, f"{code} {secret}")
    assert await rows(live, "SELECT * FROM tries") == []


async def test_tries_tell_nobody(live, clock):
    _, secret = await receipt(live)
    with refused("receipt-wrong"):
        await receipts.show(live, BEN, f"HR-1 {wrong(secret)}")
    ((person,),) = await rows(live, "SELECT person FROM tries")
    key = live.keys.get(
        SLUG, "contact", (await rows(live, "SELECT contact_check FROM events"))[0][0]
    )
    assert person not in {key.pseudonym("receipt", BEN.identity), BEN.identity}
    clock.wait(10 * MINUTE)
    await clockwork.tick(live)
    assert await rows(live, "SELECT * FROM tries") == []
