"""Relaying on somebody's behalf: whose question it is, what is stored, and what binds it."""

import asyncio
from itertools import count

import pytest

from bot.actions import agenda, curation, floor, mine, questions, relay, review
from bot.cards.forms import Typed
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    approved,
    ask,
    configuration,
    entries,
    findings,
    go_live,
    participant,
    refused,
    rows,
    running,
    stored,
)

TEXT = "What will change for those who wait?"
SAID = {"affiliation": "Réseau Sahel", "sector": "civil_society"}

DELIVERIES = count(1)


async def relayed(context, text=TEXT, attendance="room", delivery=None, who=MODERATOR, **more):
    typed = Typed("HR", text, None, **more)
    delivery = delivery or f"relayed {next(DELIVERIES)}"
    return (await relay.relay(context, who, typed, attendance, delivery)).question


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("Amina Diallo", ("named", "Amina Diallo", "Réseau Sahel", "", "")),
        (None, ("anonymous", "", "", "", "")),
        ("  \u200b ", ("anonymous", "", "", "", "")),
    ],
)
async def test_relayed_row_holds_what_its_attribution_shows(opened, name, held):
    """PRODUCT section 13: with a name it is `named`, without `anonymous`."""
    await relayed(opened, name=name, **SAID)
    columns = "attribution, name, affiliation, sector, language, attendance, status"
    assert await rows(opened, f"SELECT {columns} FROM questions") == [(*held, "room", "in_review")]
    ((sealed,),) = await rows(opened, "SELECT sector_sealed FROM questions")
    assert (sealed is not None) is (held[0] == "anonymous")


@pytest.mark.parametrize("name", ["Amina", None])
async def test_relayed_is_a_person_of_its_own(opened, name):
    own = await ask(opened, MODERATOR, attribution="anonymous")
    named = await ask(opened, SECOND_MODERATOR, attribution="named", name="Amina")
    twice = [await relayed(opened, name=name) for _ in range(2)]
    askers = {question.asker for question in (own, named, *twice)}
    assert len(askers) == 4
    assert {len(asker) for asker in askers} == {26}  # nor is it told from others by its form
    found = await mine.list_mine(opened, MODERATOR)
    assert [whole.question.code for whole in found.questions] == [own.code]


async def test_relayed_is_decided_about_by_whoever_relayed_it(opened):
    question = await relayed(opened)
    after = await review.decide(opened, MODERATOR, question.code, "approve")
    assert after.status == "queued"
    await questions.support(opened, MODERATOR, question.code)
    assert (await stored(opened, question.code)).support == 1
    with refused("question-unknown"):
        await questions.withdraw(opened, MODERATOR, question.code)
    assert await findings(opened) == []


async def test_relayed_without_review_waits_at_once(opened):
    await curation.set_review(opened, ORGANIZER, False)
    assert (await relayed(opened)).status == "queued"


async def test_relayed_has_had_no_turn(live, clock):
    """Whoever the moderator relays for is heard before people who had a turn."""
    named = {"attribution": "named", "name": "Amina"}
    heard = await approved(live, participant(1), **named)
    await floor.take(live, MODERATOR, heard.code, "To hear the room")
    await floor.finish(live, MODERATOR, None, "answered")
    clock.wait(MINUTE)
    await approved(live, participant(1), **named)  # earlier than the one that is relayed
    clock.wait(MINUTE)
    again = await relayed(live, attendance="online", name="Amina")
    await review.decide(live, MODERATOR, again.code, "approve")
    taken = await floor.take_next(live, MODERATOR)
    assert taken.code == again.code


async def test_relayed_is_bound_by_no_limit_of_one_person(tmp_path, clock):
    config = configuration(tmp_path, questions={"open_per_person": 1})
    async with running(config, clock) as context:
        await go_live(context)
        await relayed(context)
        await relayed(context)  # at once
        await curation.set_paused(context, MODERATOR, True)
        await relayed(context)
        await curation.set_paused(context, MODERATOR, False)
        await agenda.end(context, MODERATOR)
        await agenda.start(context, MODERATOR, "closing")
        assert (await relayed(context)).session == "closing"


async def test_relayed_log_names_the_role_and_nobody(opened):
    await relayed(opened, name="Amina Diallo", **SAID)
    entry = (await entries(opened))[-1][0]
    assert (entry.role, entry.move, entry.to_state) == ("moderator", "relay", "in_review")
    assert "Amina" not in repr(entry)
    assert await findings(opened) == []


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("question-short", {"text": "Why?"}),
        ("question-long", {"text": "x" * 501}),
        ("too-long", {"name": "x" * 101}),
        ("sector-unknown", {"sector": "circus"}),
        ("attendance-unknown", {"attendance": "on the moon"}),
        ("not-moderator", {"who": participant(1)}),
    ],
)
async def test_relayed_follows_the_rules_of_asking(opened, key, typed):
    with refused(key):
        await relayed(opened, **typed)
    assert await rows(opened, "SELECT * FROM questions") == []


async def test_relayed_only_while_something_is_open(draft):
    with refused("nothing-open", state="draft"):
        await relayed(draft)


async def test_relayed_twice_by_one_act_is_one_question(opened):
    acts = [relayed(opened, delivery="one press") for _ in range(3)]
    outcomes = await asyncio.gather(*acts, return_exceptions=True)
    assert sorted(getattr(each, "key", "") for each in outcomes) == [
        "", "delivered-before", "delivered-before",
    ]  # fmt: skip
