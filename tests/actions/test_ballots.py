"""Ballots: counted as cast last, seen by nobody before the close, leading to nobody after it."""

import asyncio
import re
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import clockwork
from bot.actions import events, exports, people, polls, preparing
from bot.actions.preparing import Put
from bot.cards.poll_desk import poll_list_card, result_card
from bot.rules.base import Refusal
from bot.rules.tallies import run_off, word_mark
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND,
    StillClock,
    configuration,
    deliver,
    findings,
    go_live,
    participant,
    refused,
    rows,
    running,
    words,
)

KINDS = ("single", "multiple", "rating", "words", "ranking")


async def opened_poll(context, kind="single", options="a|b|c|d", session=None, **more):
    typed = None if kind in ("rating", "words") else options
    poll = await preparing.create(
        context, MODERATOR, Put("Where?", typed, kind=kind, **more), session
    )
    return await polls.move(context, MODERATOR, poll.code, "open")


def drawn_vote(kind, random):
    """Some vote that a poll of this kind takes."""
    if kind == "words":
        return tuple(random.sample(["Data", "Time", "数据"], random.randint(1, 3)))
    if kind in ("single", "rating"):
        return (random.randrange(4),)
    return tuple(random.sample(range(4), random.randint(1, 3)))


async def look(context, code):
    return await polls.look_at(context, MODERATOR, code)


ACTS = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from(["vote", "vote", "vote", "withdraw", "close"]),
              st.integers(0, 2**16)),
    max_size=25,
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(kind=st.sampled_from(KINDS), acts=ACTS)
def test_tally_is_that_of_the_ballots_cast_last(kind, acts):
    """Cast, changed, withdrawn and racing the close: what was acknowledged is what is counted."""

    async def play():
        with tempfile.TemporaryDirectory() as folder:
            async with running(configuration(Path(folder)), StillClock()) as context:
                await go_live(context)
                await race(context)

    async def race(context):
        poll = await opened_poll(context, kind)
        held: dict[int, tuple] = {}
        refusals = set()

        async def act(who, verb, seed):
            person = participant(who)
            try:
                if verb == "close":
                    await polls.move(context, MODERATOR, poll.code, "close")
                elif verb == "withdraw":
                    await polls.withdraw(context, person, poll.code)
                    held.pop(who)
                else:
                    vote = drawn_vote(kind, Random(seed))
                    cast = await polls.vote(context, person, poll.code, *vote)
                    assert cast.changed == (who in held)
                    held[who] = vote
            except Refusal as refusal:
                refusals.add(refusal.key)

        await asyncio.gather(*(act(*each) for each in acts))
        assert refusals <= {"poll-not-open", "poll-state", "ballot-none"}
        await act(0, "close", 0)
        found = await look(context, poll.code)
        assert found.tally
        assert found.ballots == found.tally.ballots == len(held)
        if kind == "ranking":
            rounds = run_off(4, list(held.values()))
            assert found.tally.rounds == rounds
            return
        counted = Counter(entry for vote in held.values() for entry in vote)
        if kind == "words":
            assert dict(zip(found.tally.words, found.tally.votes, strict=True)) == counted
        else:
            assert found.tally.votes == tuple(counted[p] for p in range(poll.places))

    asyncio.run(play())


async def said_of(context, code):
    """All that anybody can see of an open poll, without its code and times."""
    said = [words(delivery) for delivery in await deliver(context)]
    listed = await polls.list_results(context, MODERATOR)
    found = await look(context, code)
    assert found.tally is None
    said += poll_list_card([(r.poll, r.ballots, r.tally) for r in listed], "en").words.split("**")
    said.append(result_card(found.poll, found.ballots, found.tally, "en").words)
    for audience in ("internal", "public"):
        file = await exports.export(context, ORGANIZER, "polls", "csv", audience, 10**8)
        said += file.content.decode().splitlines()
    said += map(str, await rows(context, "SELECT code, move, reason FROM log"))
    mine = [text.replace(code, "P") for text in said if code in text]
    return [re.sub(r"[0-9T:.-]{20,}Z|<t:[^>]+>", "", text) for text in mine]


@pytest.mark.parametrize("kind", KINDS)
async def test_nothing_shows_counts_before_the_close(live, clock, kind):
    """Not the message, the list, a moderator's look, the export nor the log: the votes differ,
    what is shown does not."""
    said = []
    for seed in (1, 2):
        random = Random(seed)
        poll = await opened_poll(live, kind)
        for n in range(6):
            await polls.vote(live, participant(n), poll.code, *drawn_vote(kind, random))
        clock.wait(5 * SECOND)
        said.append(await said_of(live, poll.code))
        await polls.move(live, MODERATOR, poll.code, "cancel")
    assert len(said[0]) >= 6
    assert said[0] == said[1]
    assert "6 votes so far" in str(said)


async def test_closed_ballots_lead_to_nobody(live):
    """Not even with the key: the pseudonyms are gone, and what stood beside them."""
    poll = await opened_poll(live)
    for n in range(4):
        await people.join(live, participant(n), sector="media", attendance="room")
        await polls.vote(live, participant(n), poll.code, n)
    before = {v for (v,) in await rows(live, "SELECT voter FROM ballots")}
    await polls.move(live, MODERATOR, poll.code, "close")
    after = await rows(live, "SELECT voter, attendance, sector_sealed FROM ballots")
    assert not before & {voter for voter, _, _ in after}
    assert {(side, sector) for _, side, sector in after} == {(None, None)}
    assert (await look(live, poll.code)).ballots == 4


async def test_cancelled_ballots_are_deleted(live):
    poll = await opened_poll(live)
    await polls.vote(live, participant(1), poll.code, 0)
    await polls.move(live, MODERATOR, poll.code, "cancel")
    assert await rows(live, "SELECT * FROM ballots") == []


async def test_splits_are_made_at_the_close_and_shown_in_words(live):
    poll = await opened_poll(live, options="a|b")
    for n in range(24):
        side = "room" if n % 2 else "online"
        await people.join(live, participant(n), attendance=side)
        await polls.vote(live, participant(n), poll.code, n // 2 % 2)
    await polls.move(live, MODERATOR, poll.code, "close")
    found = await look(live, poll.code)
    (split,) = found.poll.splits
    assert split.groups == (("online", 12, (6, 6)), ("room", 12, (6, 6)))
    shown = result_card(found.poll, found.ballots, found.tally, "en").words
    assert "online, 12 votes → 1: 50 % · 2: 50 %" in shown


async def test_small_groups_make_no_split(live):
    poll = await opened_poll(live, options="a|b")
    for n in range(14):
        await people.join(live, participant(n), attendance="room" if n < 4 else "online")
        await polls.vote(live, participant(n), poll.code, n % 2)
    await polls.move(live, MODERATOR, poll.code, "close")
    assert (await look(live, poll.code)).poll.splits == ()


async def test_poll_closes_also_when_the_ballot_key_is_lost(live):
    poll = await opened_poll(live)
    await people.join(live, participant(1), sector="media")
    await polls.vote(live, participant(1), poll.code, 2)
    live.keys.destroy("from-promises-to-practice", "ballot")
    await polls.move(live, MODERATOR, poll.code, "close")
    found = await look(live, poll.code)
    assert found.tally
    assert found.tally.votes == (0, 0, 1, 0)


async def test_two_thousand_votes_cost_tens_of_edits(live, clock):
    """Two minutes of voting, results live, everybody at their own instant."""
    poll = await opened_poll(live, results="live", duration_ms=2 * MINUTE)
    await deliver(live)
    begun, edits = clock.at, 0
    for n in range(2_000):
        clock.at = begun + n * 55
        await polls.vote(live, participant(n), poll.code, n % 4)
        if n % 20 == 19:
            edits += sum(d.owed.kind == "poll" for d in await deliver(live))
    clock.at = begun + 2 * MINUTE
    await clockwork.tick(live)
    edits += sum(d.owed.kind == "poll" for d in await deliver(live))
    found = await look(live, poll.code)
    assert found.tally
    assert (found.ballots, found.tally.votes) == (2_000, (500,) * 4)
    assert 10 <= edits <= 70


async def test_extended_poll_takes_votes_longer(live, clock):
    poll = await opened_poll(live, duration_ms=MINUTE)
    clock.wait(50 * SECOND)
    after = await polls.extend(live, MODERATOR, poll.code, 1)
    clock.wait(30 * SECOND)
    await clockwork.tick(live)
    await polls.vote(live, participant(1), poll.code, 0)
    assert after.closes_at == clock.at + 40 * SECOND
    with refused("not-moderator"):
        await polls.extend(live, participant(1), poll.code, 1)
    assert await findings(live) == []


async def test_edited_and_hidden_leave_the_records_whole(live):
    made = await preparing.create(live, MODERATOR, Put("Where?", "a|b"))
    after = await preparing.edit(
        live, MODERATOR, made.code, Put("Who?", None, "words", None, "live")
    )
    assert (after.code, after.kind, after.options) == (made.code, "words", ())
    await polls.move(live, MODERATOR, made.code, "open")
    await polls.vote(live, participant(1), made.code, "Rude")
    found = await look(live, made.code)
    assert found.tally
    with refused("expired-control"):
        await polls.hide(live, MODERATOR, made.code, "0" * 16)
    with refused("not-moderator"):
        await polls.hide(live, participant(1), made.code, "0" * 16)
    with refused("poll-not-prepared"):
        await preparing.edit(live, MODERATOR, made.code, Put("Who?", "a|b"))
    assert await findings(live) == []


async def test_word_cannot_be_hidden_before_it_may_be_seen(live):
    """A moderator would learn that somebody wrote it."""
    poll = await opened_poll(live, "words")
    await polls.vote(live, participant(1), poll.code, "Rude")
    with refused("expired-control"):
        await polls.hide(live, MODERATOR, poll.code, word_mark("rude"))


async def test_polls_of_every_kind_close_with_the_event(live):
    codes = []
    for kind in KINDS:
        poll = await opened_poll(live, kind)
        await polls.vote(live, participant(1), poll.code, *drawn_vote(kind, Random(1)))
        codes.append(poll.code)
    await events.close_event(live, ORGANIZER)
    closed = await rows(live, "SELECT code FROM polls WHERE status = 'closed'")
    assert {code for (code,) in closed} == set(codes)
    content = (
        await exports.export(live, ORGANIZER, "polls", "csv", "public", 10**8)
    ).content.decode()
    assert all(code in content for code in codes)
    assert await findings(live) == []
