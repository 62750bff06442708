import asyncio
from collections import Counter
from random import Random

import pytest

from bot import clockwork
from bot.actions import agenda, events, people, polls, preparing
from bot.actions.preparing import Put
from bot.actions.scene import scene_of
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND,
    deliver,
    entries,
    findings,
    participant,
    refused,
    rows,
    words,
)

AMINA = participant(1)


async def created(context, session=None, **more):
    put = Put(**({"question": "Where?", "options": "Here|There"} | more))
    return await preparing.create(context, MODERATOR, put, session)


async def opened_poll(context, **more):
    poll = await created(context, **more)
    return await polls.move(context, MODERATOR, poll.code, "open")


async def result(context, code):
    return next(r for r in await polls.list_results(context, MODERATOR) if r.poll.code == code)


async def test_prepared_polls_are_those_of_the_file(opened):
    listed = [result.poll for result in await polls.list_results(opened, MODERATOR)]
    found = [(poll.code, poll.key, poll.status) for poll in listed]
    assert found == [("P-1", "gap", "prepared"), ("P-2", "lever", "prepared")]
    assert (await created(opened)).code == "P-3"


async def test_poll_lives_once(live, clock):
    poll = await created(live, duration_ms=None)
    assert (poll.status, poll.opened_at) == ("prepared", None)
    poll = await polls.move(live, MODERATOR, "p3", "open")
    assert (poll.status, poll.opened_at, poll.closes_at) == ("open", clock.at, None)
    clock.wait(MINUTE)
    poll = await polls.move(live, MODERATOR, "p 3", "close")
    assert (poll.status, poll.closed_at) == ("closed", clock.at)
    poll = await polls.move(live, MODERATOR, "P-3", "publish")
    assert poll.status == "published"
    for verb in ("open", "close", "publish", "cancel"):
        with refused("poll-state"):
            await polls.move(live, MODERATOR, "P-3", verb)
    moves = [(e.move, e.to_state) for e, _ in await entries(live) if e.code == "P-3"]
    assert moves == [
        ("poll_prepare", "prepared"), ("poll_open", "open"), ("poll_close", "closed"),
        ("poll_publish", "published"),
    ]  # fmt: skip
    assert await findings(live) == []


async def test_poll_is_known_by_code_or_key(live):
    for typed in ("gap", " GAP ", "P-1", "p1"):
        poll = await live.read(lambda tx, t=typed: polls.find(scene_of(tx, live, 1), t))
        assert poll.key == "gap"
    for typed in ("P-9", "gaps", "", "HR-1", "?"):
        with refused("poll-unknown"):
            await polls.move(live, MODERATOR, typed, "open")


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"question": " "}, "poll-question-empty"),
        ({"options": "Here"}, "options-few"),
        ({"options": "Here | HERE"}, "options-equal"),
        ({"session": "lunch"}, "session-unknown"),
        ({"duration_ms": 999}, "poll-duration"),
        ({"duration_ms": 24 * HOUR + 1}, "poll-duration"),
        ({"kind": "election"}, "poll-kind-unknown"),
    ],
)
async def test_poll_that_cannot_be_put_is_refused(live, wrong, key):
    with refused(key):
        await created(live, **wrong)
    assert (await created(live)).code == "P-3"  # no code was lost


async def test_poll_is_the_moderators(live):
    with refused("not-moderator"):
        await preparing.create(live, AMINA, Put("Where?", "a|b"))
    for verb in ("open", "close", "publish", "cancel"):
        with refused("not-moderator"):
            await polls.move(live, AMINA, "gap", verb)
    with refused("not-moderator"):
        await polls.list_results(live, AMINA)


async def test_vote_is_one_a_person_and_can_be_changed(live):
    poll = await opened_poll(live)
    assert (await polls.vote(live, AMINA, poll.code, 0)).changed is False
    assert (await polls.vote(live, AMINA, poll.code, 1)).changed is True
    await polls.vote(live, participant(2), poll.code, 1)
    await polls.move(live, MODERATOR, poll.code, "close")
    tally = (await result(live, poll.code)).tally
    assert tally
    assert (tally.votes, tally.ballots) == ((0, 2), 2)


@pytest.mark.parametrize("choice", [-1, 2, 99])
async def test_vote_for_what_is_no_option_is_refused(live, choice):
    poll = await opened_poll(live)
    with refused("option-unknown"):
        await polls.vote(live, AMINA, poll.code, choice)


async def test_tally_is_that_of_a_second_count(live):
    """Four hundred votes by sixty people, many changed, all at once."""
    poll = await created(live, options="|".join("abcde"), results="after_close")
    await polls.move(live, MODERATOR, poll.code, "open")
    random, last = Random(3), {}
    votes = [(random.randrange(60), random.randrange(5)) for _ in range(400)]
    for person, choice in votes:
        last[person] = choice
    await asyncio.gather(*(polls.vote(live, participant(p), poll.code, c) for p, c in votes))
    await polls.move(live, MODERATOR, poll.code, "close")
    tally = (await result(live, poll.code)).tally
    assert tally
    counted = Counter(last.values())
    assert tally.votes == tuple(counted[choice] for choice in range(5))
    assert tally.ballots == len(last)


@pytest.mark.parametrize("status", ["prepared", "closed", "published", "cancelled"])
async def test_vote_when_the_poll_is_not_open_is_not_counted(live, status):
    poll = await created(live)
    verbs = {"closed": ["open", "close"], "published": ["open", "close", "publish"]}
    for verb in verbs.get(status, ["cancel"] if status == "cancelled" else []):
        await polls.move(live, MODERATOR, poll.code, verb)
    with refused("poll-not-open", status=status):
        await polls.vote(live, AMINA, poll.code, 0)
    assert await rows(live, "SELECT * FROM ballots") == []


async def test_vote_after_the_time_is_up_is_not_counted_also_before_the_clock_closed_it(
    live, clock
):
    poll = await opened_poll(live, duration_ms=2 * MINUTE)
    clock.wait(2 * MINUTE - 1)
    await polls.vote(live, AMINA, poll.code, 0)
    clock.wait(1)
    with refused("poll-not-open"):
        await polls.vote(live, participant(2), poll.code, 0)
    await clockwork.tick(live)
    assert (await result(live, poll.code)).ballots == 1


@pytest.mark.parametrize(("results", "seen"), [("after_close", False), ("live", True)])
async def test_votes_are_seen_by_nobody_before_the_close_unless_live(live, clock, results, seen):
    """PRODUCT section 7: until then nobody, moderators included, sees more than the number."""
    poll = await opened_poll(live, results=results)
    await polls.vote(live, AMINA, poll.code, 1)
    found = await result(live, poll.code)
    assert (found.ballots, found.tally is not None) == (1, seen)
    clock.wait(5 * SECOND)
    (drawn,) = [d for d in await deliver(live) if d.owed.kind == "poll"]
    assert ("100" in words(drawn)) is seen
    await polls.move(live, MODERATOR, poll.code, "close")
    assert (await result(live, poll.code)).tally is not None


async def test_cancelled_poll_never_shows_its_votes(live):
    poll = await opened_poll(live, results="live")
    await polls.vote(live, AMINA, poll.code, 1)
    await polls.move(live, MODERATOR, poll.code, "cancel")
    assert (await result(live, poll.code)).tally is None


async def test_poll_without_a_duration_is_open_until_its_session_ends(live, clock):
    bound = await opened_poll(live)  # opened in the session that runs
    elsewhere = await opened_poll(live, session="closing")
    timed = await opened_poll(live, duration_ms=HOUR)
    assert (bound.session, elsewhere.session) == ("opening", "closing")
    clock.wait(MINUTE)
    await agenda.move_on(live, MODERATOR)
    found = {r.poll.code: r.poll.status for r in await polls.list_results(live, MODERATOR)}
    assert (found[bound.code], found[elsewhere.code], found[timed.code]) == (
        "closed", "open", "open",
    )  # fmt: skip


async def test_close_of_the_event_closes_open_polls(live):
    poll, prepared = await opened_poll(live), await created(live)
    await polls.vote(live, AMINA, poll.code, 1)
    await events.close_event(live, ORGANIZER)
    found = dict(await rows(live, "SELECT code, status FROM polls"))
    assert (found[poll.code], found[prepared.code]) == ("closed", "prepared")
    with refused("nothing-open"):
        await polls.vote(live, AMINA, poll.code, 0)


async def test_poll_that_closes_with_the_event_shows_its_result_in_a_message_of_its_own(
    live, clock
):
    open_, earlier, spoken = [
        await opened_poll(live, **more)
        for more in ({}, {}, {"kind": "words", "options": ""})
    ]  # fmt: skip
    for poll, vote in ((open_, 1), (earlier, 0), (spoken, "Vile")):
        await polls.vote(live, AMINA, poll.code, vote)
    await polls.move(live, MODERATOR, earlier.code, "close")
    clock.wait(5 * SECOND)
    await deliver(live)
    await events.close_event(live, ORGANIZER)
    clock.wait(5 * SECOND)
    shown = {d.owed.subject: d for d in await deliver(live) if d.owed.kind == "poll"}
    assert shown[open_.code].edits == 0  # posted anew
    assert "100 % (1 vote)" in words(shown[open_.code])
    assert "Vile" not in words(shown[spoken.code])
    assert earlier.code not in shown  # it could have been published
    states = await rows(live, "SELECT DISTINCT status FROM polls WHERE opened_at IS NOT NULL")
    assert states == [("closed",)]
    assert await findings(live) == []


async def test_ballot_leads_nowhere(live):
    """Another pseudonym in every poll, and what is beside it is sealed."""
    await people.join(live, AMINA, name="Amina", sector="media")
    first, second = await opened_poll(live), await opened_poll(live)
    for poll in (first, second):
        await polls.vote(live, AMINA, poll.code, 0)
        await polls.vote(live, participant(2), poll.code, 0)
    ballots = await rows(live, "SELECT voter, length(sector_sealed), sector_sealed FROM ballots")
    assert len({voter for voter, _, _ in ballots}) == 4
    assert len({length for _, length, _ in ballots}) == 1  # also where no sector was said
    assert not any(b"media" in sealed for _, _, sealed in ballots)
    assert AMINA.identity not in repr(ballots)
