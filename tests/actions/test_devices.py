"""Devices on the real database: one person each, with nobody's rights, known by a signed cookie."""

from dataclasses import replace

import pytest

from bot.actions import (
    asking,
    devices,
    events,
    hands,
    keys,
    links,
    people,
    polls,
    preparing,
    taking_part,
)
from bot.actions import questions as question_actions
from bot.actions.preparing import Put
from bot.cards.forms import Typed
from bot.context import Context
from bot.rules.links import LinkKind
from tests.builders import (
    GUILD,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    ask,
    participant,
    refused,
    rows,
    stored,
)


async def met(context: Context, cookie: str = "", kind: LinkKind = "room"):
    code = (await links.load(context, ORGANIZER)).codes[kind]
    return await devices.enter(context, code, {1: cookie} if cookie else {}, "en")


async def test_a_device_is_one_person_by_its_cookie(opened):
    first = await met(opened)
    again = await met(opened, first.cookie)
    other = await met(opened)
    assert not first.known
    assert again.known
    assert again.person.identity == first.person.identity
    assert other.person.identity != first.person.identity


async def test_a_device_is_the_same_person_by_either_code(opened):
    first = await met(opened)
    again = await met(opened, first.cookie, "online")
    assert again.person.identity == first.person.identity
    assert (first.person.attendance, again.person.attendance) == ("room", "online")


FORGERIES = {
    "signature": lambda cookie: cookie[:-1] + ("A" if cookie[-1] != "A" else "B"),
    "id": lambda cookie: "x" + cookie,
    "unsigned": lambda cookie: cookie.partition(".")[0],
    "no id": lambda cookie: "." + cookie.partition(".")[2],
    "an account": lambda cookie: "880000000000000001." + cookie.partition(".")[2],
    "no text": lambda _cookie: "\udcff.é",
    "nothing": lambda _cookie: "",
}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
async def test_a_forged_cookie_is_somebody_new(opened, forge):
    first = await met(opened)
    forged = await met(opened, forge(first.cookie))
    assert not forged.known
    assert forged.person.identity != first.person.identity


async def test_a_device_is_nobody_at_discord_and_has_no_right(opened):
    device = await met(opened)
    person = device.person
    assert person.identity.startswith("device ")
    assert person.guild_id == GUILD
    assert not person.roles
    assert not person.manage_messages
    assert not person.manage_guild
    question = await approved(opened, participant(1))
    with refused("not-moderator"):
        await polls.list_results(opened, person)
    with refused("not-organizer"):
        await events.close_event(opened, person)
    assert (await stored(opened, question.code)).status == "queued"


async def test_a_cookie_is_of_one_event(opened):
    device = await met(opened)
    code = (await links.load(opened, ORGANIZER)).codes["room"]
    other = await devices.enter(opened, code, {2: device.cookie}, "en")
    assert not other.known


async def test_a_renewed_code_lets_only_known_devices_in(opened):
    known = await met(opened)
    await links.renew(opened, ORGANIZER, "page")
    again = await devices.enter(opened, known.code, {1: known.cookie}, "en")
    assert again.known
    assert again.code == known.code
    assert again.person == known.person
    for cookies in ({}, {1: "x" + known.cookie}, {2: known.cookie}):
        with refused("page-link-unknown"):
            await devices.enter(opened, known.code, cookies, "en")
    assert (await met(opened)).code != known.code


async def test_no_other_code_opens_the_page(opened):
    device = await met(opened)
    chair = (await links.load(opened, ORGANIZER)).codes["chair"]
    for typed in ("", "AAAAAAAA", chair, chair[:8], device.code[:-1], "\udcff"):
        with refused("page-link-unknown"):
            await devices.enter(opened, typed, {1: device.cookie}, "en")


async def test_the_page_ends_with_the_key(opened):
    device = await met(opened)
    await events.close_event(opened, ORGANIZER)
    assert (await met(opened, device.cookie)).known
    await keys.destroy(opened, ORGANIZER, SLUG)
    with refused("page-link-unknown"):
        await devices.enter(opened, device.code, {1: device.cookie}, "en")


async def test_attendance_is_the_codes_whatever_is_said(opened):
    person = (await met(opened)).person
    await people.join(opened, person, name="Amina", attendance="online")
    question = await ask(opened, person)
    hand = await hands.toggle(opened, person, "", None)
    assert (question.attendance, hand.attendance) == ("room", "room")
    online = replace(person, attendance="online")
    assert (await people.load_profile(opened, online)).attendance == "online"


async def test_nothing_tells_a_device_from_an_account(opened):
    """Attendance apart: rows hold pseudonyms, and no word of where they came from."""
    person = (await met(opened)).person
    await ask(opened, person)
    await people.join(opened, person, name="Amina")
    names = await rows(opened, "SELECT name FROM sqlite_master WHERE type = 'table'")
    held = [str(await rows(opened, f"SELECT * FROM {name}")) for (name,) in names]
    assert not any("device" in table or person.identity[7:] in table for table in held)


async def test_limits_and_cool_down_are_everybodys(opened, clock):
    person = (await met(opened)).person
    await ask(opened, person)
    typed = Typed("HR", "And what changes for the others?", "anonymous")
    held = await asking.ask(opened, person, typed, "second")
    assert isinstance(held, asking.Held)
    assert held.refusal.key == "cool-down"


async def test_support_is_set_once_however_often_it_is_sent(opened):
    person = (await met(opened)).person
    code = (await approved(opened, participant(1))).code
    for _ in range(2):
        assert (await taking_part.support(opened, person, code, True)).support == 1
    assert (await taking_part.load_marks(opened, person)).supported == {code}
    for _ in range(2):
        assert (await taking_part.support(opened, person, code, False)).support == 0
    with refused("own-question"):
        await taking_part.support(opened, participant(1), code, True)


async def test_marks_tell_ones_own(opened):
    person = (await met(opened)).person
    question = await ask(opened, person)
    marks = await taking_part.load_marks(opened, person)
    assert marks.own == {question.code}
    assert not (await taking_part.load_marks(opened, (await met(opened)).person)).own


async def _opened_poll(context, **more):
    put = Put(
        "Which comes first?", "data | funding", "single", None, more.get("results", "after_close")
    )
    poll = await preparing.create(context, MODERATOR, put, None)
    return await polls.move(context, MODERATOR, poll.code, "open")


@pytest.mark.parametrize("results", ["after_close", "live"])
async def test_a_ballot_is_seen_as_everybody_may(live, results):
    person = (await met(live)).person
    assert await taking_part.list_ballots(live, person) == []
    poll = await _opened_poll(live, results=results)
    await polls.vote(live, person, poll.code, 1)
    (ballot,) = await taking_part.list_ballots(live, person)
    assert ballot.vote == (1,)
    assert ballot.result.ballots == 1
    assert (ballot.result.tally is not None) == (results == "live")
    await polls.move(live, MODERATOR, poll.code, "close")
    (ballot,) = await taking_part.list_ballots(live, person)
    assert ballot.vote == ()
    assert (ballot.result.tally is not None) == (results == "live")
    await polls.move(live, MODERATOR, poll.code, "publish")
    (ballot,) = await taking_part.list_ballots(live, person)
    assert ballot.result.tally is not None
    assert list(ballot.result.tally.votes) == [0, 1]


async def test_prepared_and_cancelled_polls_are_nobodys_business(live):
    put = Put("Which comes first?", "data | funding", "single", None, "after_close")
    await preparing.create(live, MODERATOR, put, None)
    cancelled = await _opened_poll(live)
    await polls.move(live, MODERATOR, cancelled.code, "cancel")
    assert await taking_part.list_ballots(live, (await met(live)).person) == []


async def test_outcomes_hold_no_wording_that_nobody_may_read(opened):
    person = (await met(opened)).person
    queued = await approved(opened, participant(1), text="What becomes of this one?")
    withdrawn = await approved(opened, participant(2), text="What becomes of that one?")
    await question_actions.withdraw(opened, participant(2), withdrawn.code)
    unread = await ask(opened, participant(3), text="Nobody has read this one yet?")
    assert await taking_part.list_outcomes(opened, person) == []
    await events.close_event(opened, ORGANIZER)
    found = {q.code: q.text for q in await taking_part.list_outcomes(opened, person)}
    assert found == {queued.code: queued.text, withdrawn.code: "", unread.code: ""}


async def test_a_context_of_one_event_finds_no_other(opened):
    assert opened.of(SLUG).config.slugs == (SLUG,)
    assert opened.of(SLUG).database is opened.database
