"""Evidence: handed in, reviewed, withdrawn and exported."""

import csv
import io
import json

import pytest

from bot.actions import curation, events, evidence, evidence_review, exports
from bot.rules.evidence import Described
from bot.rules.log import wording_digest
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    SLUG,
    ask,
    chain_holds,
    configuration,
    entries,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
)

AMINA, BO = participant(1), participant(2)
URL = "https://www.mideq.org/en/resources/"
COLUMNS = (
    "event,code,title,url,authors,institution,produced_in,year,about_region,principle,note,"
    "added_at,status"
)
WHOLE = Described(
    "Corridors", URL, "Ana Gois; Bo Li", "Universidade X", "Moçambique", 2022, "Southern Africa",
    "What it shows.",
)  # fmt: skip


async def submit(context, person=AMINA, principle=None, **more):
    own = await evidence.submit(
        context, person, Described(**{"title": "A study", "url": URL, **more}), principle
    )
    return own.evidence


@pytest.fixture
async def unreviewed(tmp_path, clock):
    """An event that reviews nothing."""
    config = configuration(tmp_path, questions={"review": False})
    async with running(config, clock) as context:
        await open_for_questions(context)
        yield context


async def table(context, form="csv", audience="internal"):
    return (await exports.export(context, ORGANIZER, "evidence", form, audience, 10**9)).content


async def test_evidence_is_stored_and_waits_for_review(opened):
    submitted = (await evidence.submit(opened, AMINA, WHOLE, "hr")).evidence
    assert (submitted.code, submitted.status) == ("E-1", "in_review")
    assert (submitted.principle, submitted.added_at) == ("human-rights", opened.now())
    assert await evidence.load_own(opened, AMINA, "e1") == await evidence.load_own(
        opened, AMINA, "E-1"
    )
    assert (await submit(opened, BO)).code == "E-2"


async def test_evidence_is_accepted_at_once_where_nothing_is_reviewed(unreviewed):
    assert (await submit(unreviewed)).status == "accepted"


async def test_review_follows_the_organizers_switch(opened):
    await curation.set_review(opened, ORGANIZER, False)
    assert (await submit(opened)).status == "accepted"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ({"title": " "}, "evidence-untitled"),
        ({"title": "x" * 201}, "too-long"),
        ({"url": "mideq.org"}, "url-malformed"),
        ({"url": "javascript:alert(1)"}, "url-malformed"),
        ({"url": URL + "x" * 500}, "url-long"),
        ({"year": 1899}, "year-impossible"),
        ({"note": "x" * 501}, "too-long"),
        ({"principle": "XX"}, "principle-unknown"),
    ],
)
async def test_bad_input_is_refused_and_leaves_nothing(opened, typed, key):
    before = len(await entries(opened))
    with refused(key):
        await submit(opened, **typed)
    assert await rows(opened, "SELECT * FROM evidence") == []
    assert await rows(opened, "SELECT * FROM numbers WHERE letters = 'E'") == []
    assert len(await entries(opened)) == before


async def test_evidence_is_taken_while_the_event_is_open(draft):
    with refused("nothing-open"):
        await submit(draft)
    await open_for_questions(draft)
    await submit(draft)
    await events.close_event(draft, ORGANIZER)
    with refused("nothing-open"):
        await submit(draft)


async def test_waiting_evidence_is_limited_per_person(opened):
    most = opened.config.events[0].questions.open_per_person
    for _ in range(most):
        await submit(opened)
    with refused("evidence-many", count=most):
        await submit(opened)
    await submit(opened, BO)
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    await submit(opened)
    with refused("evidence-many"):
        await submit(opened)
    await evidence.withdraw(opened, AMINA, "E-2")
    await submit(opened)


async def test_pace_is_limited_where_nothing_is_reviewed(unreviewed, clock):
    await submit(unreviewed)
    with refused("evidence-soon"):
        await submit(unreviewed)
    await submit(unreviewed, BO)
    clock.wait(MINUTE)
    await submit(unreviewed)


async def test_nothing_is_taken_from_whoever_is_blocked(opened):
    question = await ask(opened, AMINA)
    await curation.block(opened, MODERATOR, question.code, None)
    with refused("blocked"):
        await submit(opened)
    await submit(opened, BO)


async def test_submitter_is_a_pseudonym_of_its_own(opened):
    await ask(opened, AMINA)
    await submit(opened)
    ((submitter,),) = await rows(opened, "SELECT submitter FROM evidence")
    ((asker,),) = await rows(opened, "SELECT asker FROM questions")
    ((check,),) = await rows(opened, "SELECT contact_check FROM events")
    key = opened.keys.get(SLUG, "contact", check)
    assert submitter == key.pseudonym("evidence", AMINA.identity) != asker


async def test_moderators_see_what_waits_and_decide(opened):
    for _ in range(3):
        await submit(opened)
    found, count = await evidence_review.list_waiting(opened, MODERATOR)
    assert ([e.code for e in found], count) == (["E-1", "E-2", "E-3"], 3)
    item = await evidence_review.open_item(opened, MODERATOR, "e 2")
    assert (item.evidence.code, item.own) == ("E-2", False)
    accepted = await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    declined = await evidence_review.decide(opened, MODERATOR, "E-2", "decline", 1, 1)
    assert (accepted.status, accepted.reason) == ("accepted", "")
    assert (declined.status, declined.reason) == ("declined", item.decline_reasons[1])
    assert (await evidence_review.list_waiting(opened, MODERATOR))[1] == 1
    assert (await evidence.load_own(opened, AMINA, "E-2")).evidence.reason == item.decline_reasons[
        1
    ]


async def test_second_of_two_racing_moderators_is_told(opened):
    await submit(opened)
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    with refused("evidence-changed", state="accepted"):
        await evidence_review.decide(opened, SECOND_MODERATOR, "E-1", "decline", 1, 0)
    ((status,),) = await rows(opened, "SELECT status FROM evidence")
    assert status == "accepted"


async def test_nobody_decides_about_their_own(opened):
    await submit(opened, MODERATOR)
    assert (await evidence_review.open_item(opened, MODERATOR, "E-1")).own
    with refused("own-evidence"):
        await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    await evidence_review.decide(opened, SECOND_MODERATOR, "E-1", "approve", 1)


@pytest.mark.parametrize(
    ("place", "key"), [(None, "reason-needed"), (-1, "expired-control"), (99, "expired-control")]
)
async def test_declining_needs_one_of_the_reasons(opened, place, key):
    await submit(opened)
    with refused(key):
        await evidence_review.decide(opened, MODERATOR, "E-1", "decline", 1, place)


async def test_review_is_for_moderators(opened):
    await submit(opened)
    for act in (
        evidence_review.list_waiting(opened, BO),
        evidence_review.open_item(opened, BO, "E-1"),
        evidence_review.decide(opened, BO, "E-1", "approve", 1),
    ):
        with refused("not-moderator"):
            await act


async def test_what_waits_at_the_close_can_still_be_decided(opened):
    await submit(opened)
    await events.close_event(opened, ORGANIZER)
    assert (
        await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    ).status == "accepted"
    assert (await evidence.withdraw(opened, AMINA, "E-1")).evidence.status == "withdrawn"


async def test_only_its_submitter_withdraws_it(opened):
    await submit(opened)
    for code in ("E-1", "E-2", "HR-1"):
        with refused("evidence-unknown", code=code):
            await evidence.withdraw(opened, BO, code)
    assert (await evidence.withdraw(opened, AMINA, "E-1")).evidence.status == "withdrawn"
    with refused("evidence-state", state="withdrawn"):
        await evidence.withdraw(opened, AMINA, "E-1")
    with refused("evidence-changed", state="withdrawn"):
        await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    with refused("evidence-state", state="withdrawn"):
        await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 2)


async def test_each_act_is_one_entry_without_words(opened):
    length = len(await entries(opened))
    first = (await evidence.submit(opened, AMINA, WHOLE, None)).evidence
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    await evidence.withdraw(opened, AMINA, "E-1")
    await submit(opened)
    await evidence_review.decide(opened, MODERATOR, "E-2", "decline", 1, 0)
    log = await entries(opened)
    assert chain_holds(log)
    added = [entry for entry, _ in log[length:]]
    assert [(e.role, e.code, e.move, e.from_state, e.to_state) for e in added] == [
        ("participant", "E-1", "evidence_submit", "", "in_review"),
        ("moderator", "E-1", "evidence_approve", "in_review", "accepted"),
        ("participant", "E-1", "evidence_withdraw", "accepted", "withdrawn"),
        ("participant", "E-2", "evidence_submit", "", "in_review"),
        ("moderator", "E-2", "evidence_decline", "in_review", "declined"),
    ]
    assert added[0].digest == wording_digest(first.salt, WHOLE.wording)
    reasons = opened.config.events[0].questions.decline_reasons
    assert [e.reason for e in added] == ["", "", "", "", str(reasons[0])]


async def test_evidence_table_has_the_contracts_columns(opened):
    await evidence.submit(opened, AMINA, WHOLE, "HR")
    await submit(opened, BO, title="=1+1", authors="@x", institution="-x", note="+x")
    first, second, third = (await table(opened)).decode("utf-8-sig").split("\r\n")[:3]
    assert first == COLUMNS
    assert second == (
        f"{SLUG},E-1,Corridors,{URL},Ana Gois; Bo Li,Universidade X,Moçambique,2022,"
        "Southern Africa,human-rights,What it shows.,2022-11-03T13:00:00.000Z,in_review"
    )
    assert third == f"{SLUG},E-2,'=1+1,{URL},'@x,'-x,,,,,'+x,2022-11-03T13:00:00.000Z,in_review"
    row = json.loads(await table(opened, form="json"))["evidence"][0]
    assert ",".join(row) == COLUMNS
    assert row["year"] == 2022


async def test_public_reads_only_what_was_accepted(opened):
    for _ in range(4):
        await evidence.submit(opened, AMINA, WHOLE, "HR")
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    await evidence_review.decide(opened, MODERATOR, "E-2", "decline", 1, 0)
    await evidence.withdraw(opened, AMINA, "E-3")
    text = (await table(opened, audience="public")).decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [line["status"] for line in lines] == ["accepted", "declined", "withdrawn", "in_review"]
    assert lines[0]["title"] == "Corridors"
    for line in lines[1:]:
        said = {name for name, value in line.items() if value}
        assert said == {"event", "code", "principle", "added_at", "status"}


async def test_lost_key_is_said_and_nothing_is_stored(opened):
    opened.keys.destroy(SLUG, "contact")
    with refused("key-trouble"):
        await submit(opened)
    assert await rows(opened, "SELECT * FROM evidence") == []
