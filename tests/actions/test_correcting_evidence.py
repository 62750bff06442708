"""Evidence corrected by whoever handed it in, found again, and never approved unread."""

import asyncio
from dataclasses import replace

import pytest

from bot.actions import curation, events, evidence, evidence_review, keys, mine, notes
from bot.rules.base import Refusal
from bot.rules.evidence import Described
from bot.rules.log import wording_digest
from bot.rules.notes import NoteTyped
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    ask,
    chain_holds,
    configuration,
    entries,
    findings,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
)

AMINA, BO = participant(1), participant(2)
URL = "https://www.mideq.org/en/resources/"
WHOLE = Described(
    "Corridors", URL, "Ana Gois; Bo Li", "Universidade X", "Moçambique", 2022, "Southern Africa",
    "What it shows.",
)  # fmt: skip
SOURCE = {
    "title": "Corridors, second edition", "url": "https://doi.org/10.1000/1", "authors": "",
    "institution": "UNU", "year": "2023",
}  # fmt: skip
SUBJECT = {
    "produced_in": "Maputo", "about_region": "", "principle": "ws", "note": " Two.\r\n\r\nLines. ",
}  # fmt: skip


async def hand_in(context, person=AMINA, principle="HR"):
    return (await evidence.submit(context, person, WHOLE, principle)).evidence


async def correct(context, person=AMINA, code="E-1", **changes):
    own = await evidence.correct(context, person, code, changes or {"title": "Another title"})
    return own.evidence


@pytest.fixture
async def unreviewed(tmp_path, clock):
    """An event that reviews nothing."""
    config = configuration(tmp_path, questions={"review": False})
    async with running(config, clock) as context:
        await open_for_questions(context)
        yield context


async def test_every_field_of_the_command_can_be_corrected(opened):
    first = await hand_in(opened)
    assert (await correct(opened, **SOURCE)).said == replace(
        WHOLE, title=SOURCE["title"], url=SOURCE["url"], authors="", institution="UNU", year=2023
    )
    after = await correct(opened, code="e 1", **SUBJECT)
    assert after.said == Described(
        SOURCE["title"], SOURCE["url"], "", "UNU", "Maputo", 2023, "", "Two.\n\nLines."
    )
    assert (after.principle, after.version, after.status) == ("whole-of-society", 3, "in_review")
    assert (await evidence.load_own(opened, AMINA, "E-1")).evidence == after
    assert (after.id, after.code, after.salt, after.submitter, after.added_at) == (
        1, first.code, first.salt, first.submitter, first.added_at,
    )  # fmt: skip
    cleared = await correct(opened, principle="", year="")
    assert (cleared.principle, cleared.year) == ("", None)


async def test_what_was_accepted_goes_back_to_review(opened):
    await hand_in(opened)
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    after = await correct(opened)
    assert (after.status, after.version) == ("in_review", 3)
    found, count = await evidence_review.list_waiting(opened, MODERATOR)
    assert ([e.title for e in found], count) == (["Another title"], 1)


async def test_what_was_accepted_stays_so_where_nothing_is_reviewed(unreviewed):
    await hand_in(unreviewed)
    after = await correct(unreviewed)
    assert (after.status, after.title) == ("accepted", "Another title")


async def test_what_waits_goes_on_waiting_when_the_review_was_switched_off(opened):
    await hand_in(opened)
    await curation.set_review(opened, ORGANIZER, False)
    assert (await correct(opened)).status == "in_review"


@pytest.mark.parametrize("accepted", [True, False])
async def test_what_says_the_same_changes_nothing(opened, accepted):
    await hand_in(opened)
    if accepted:
        await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    before, length = await rows(opened, "SELECT * FROM evidence"), len(await entries(opened))
    await correct(opened, title=" Corridors ", year="2022", principle="hr")
    assert await rows(opened, "SELECT * FROM evidence") == before
    assert len(await entries(opened)) == length


async def test_each_correction_is_one_entry_with_the_digest_of_all(opened):
    await hand_in(opened)
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    length = len(await entries(opened))
    after = await correct(opened, **SOURCE)
    log = await entries(opened)
    assert chain_holds(log)
    (entry,) = [entry for entry, _ in log[length:]]
    assert (entry.role, entry.code, entry.move) == ("participant", "E-1", "evidence_edit")
    assert (entry.from_state, entry.to_state, entry.reason) == ("accepted", "in_review", "")
    assert entry.digest == wording_digest(after.salt, after.said.wording)


async def test_what_no_moderator_read_is_neither_approved_nor_declined(opened):
    await hand_in(opened)
    item = await evidence_review.open_item(opened, MODERATOR, "E-1", 1)
    await correct(opened)
    for verb, place in (("approve", None), ("decline", 0)):
        with refused("evidence-changed", code="E-1", state="in_review"):
            await evidence_review.decide(
                opened, MODERATOR, "E-1", verb, item.evidence.version, place
            )
    with refused("evidence-changed"):
        await evidence_review.open_item(opened, MODERATOR, "E-1", 1)
    again = await evidence_review.open_item(opened, MODERATOR, "E-1")
    assert again.evidence.title == "Another title"
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", again.evidence.version)


async def test_version_of_before_a_correction_never_approves_after_it(opened):
    """Accepted, corrected, and the first moderator's card still open: the old press is stale."""
    await hand_in(opened)
    await evidence_review.decide(opened, SECOND_MODERATOR, "E-1", "approve", 1)
    await correct(opened)
    with refused("evidence-changed", state="in_review"):
        await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    with refused("evidence-changed", state="in_review"):
        await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 2)


async def test_approval_and_correction_at_once_never_accept_what_was_not_read(opened):
    for number in range(1, 5):
        await hand_in(opened, participant(number))
    acts = [
        act
        for number in range(1, 5)
        for act in (
            evidence.correct(opened, participant(number), f"E-{number}", {"title": "Unread"}),
            evidence_review.decide(opened, MODERATOR, f"E-{number}", "approve", 1),
        )[:: 1 if number % 2 else -1]
    ]
    for outcome in await asyncio.gather(*acts, return_exceptions=True):
        assert not isinstance(outcome, Exception) or (
            isinstance(outcome, Refusal) and outcome.key == "evidence-changed"
        ), outcome
    found = await rows(opened, "SELECT title, status FROM evidence")
    assert found == [("Unread", "in_review")] * 4
    assert await findings(opened) == []


async def test_records_agree_through_a_whole_life(opened):
    for _ in range(3):
        await hand_in(opened)
    await correct(opened)
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 2)
    await correct(opened, title="Third title")
    await evidence_review.decide(opened, MODERATOR, "E-2", "decline", 1, 0)
    await evidence.withdraw(opened, AMINA, "E-3")
    assert await findings(opened) == []


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE evidence SET status = 'accepted'", "E-1 is accepted, and the log leaves it"),
        ("UPDATE evidence SET code = 'E-2'", "E-2 is in_review, and the log leaves it nowhere"),
    ],
)
async def test_evidence_unlike_its_log_is_found(opened, statement, finding):
    await hand_in(opened)
    await opened.write(lambda tx: tx.execute(statement))
    assert any(line.startswith(finding) for line in await findings(opened))


@pytest.mark.parametrize("end", ["decline", "withdraw"])
async def test_what_is_over_is_not_corrected(opened, end):
    await hand_in(opened)
    if end == "decline":
        await evidence_review.decide(opened, MODERATOR, "E-1", "decline", 1, 0)
    else:
        await evidence.withdraw(opened, AMINA, "E-1")
    before = await rows(opened, "SELECT * FROM evidence")
    for act in (
        evidence.prepare_correction(opened, AMINA, "E-1"),
        evidence.correct(opened, AMINA, "E-1", {"title": "Another"}),
    ):
        with refused("evidence-state", code="E-1"):
            await act
    assert await rows(opened, "SELECT * FROM evidence") == before


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"title": " "}, "evidence-untitled"),
        ({"title": "x" * 201}, "too-long"),
        ({"url": ""}, "url-malformed"),
        ({"url": "javascript:alert(1)"}, "url-malformed"),
        ({"url": URL + "x" * 500}, "url-long"),
        ({"year": "1899"}, "year-impossible"),
        ({"year": "soon"}, "year-impossible"),
        ({"note": "x" * 501}, "too-long"),
        ({"principle": "XX"}, "principle-unknown"),
    ],
)
async def test_bad_corrections_are_refused_and_change_nothing(opened, changes, key):
    await hand_in(opened)
    before, length = await rows(opened, "SELECT * FROM evidence"), len(await entries(opened))
    with refused(key):
        await correct(opened, **changes)
    assert await rows(opened, "SELECT * FROM evidence") == before
    assert len(await entries(opened)) == length


async def test_only_its_submitter_corrects_it(opened):
    await hand_in(opened)
    for code in ("E-1", "E-2", "HR-1"):
        with refused("evidence-unknown", code=code):
            await correct(opened, BO, code)
    with refused("evidence-unknown"):
        await correct(opened, MODERATOR)


async def test_whoever_is_blocked_corrects_nothing_and_may_withdraw(opened):
    await hand_in(opened)
    question = await ask(opened, AMINA)
    await curation.block(opened, MODERATOR, question.code, None)
    for act in (
        evidence.prepare_correction(opened, AMINA, "E-1"),
        evidence.correct(opened, AMINA, "E-1", {"title": "Another"}),
    ):
        with refused("blocked"):
            await act
    await evidence.withdraw(opened, AMINA, "E-1")


async def test_corrections_bring_no_more_before_the_moderators_than_may_wait(opened):
    most = opened.config.events[0].questions.open_per_person
    await hand_in(opened)
    await evidence_review.decide(opened, MODERATOR, "E-1", "approve", 1)
    for _ in range(most):
        await hand_in(opened)
    with refused("evidence-many", count=most):
        await correct(opened)
    await correct(opened, code="E-2")  # it waits already
    await evidence.withdraw(opened, AMINA, "E-2")
    assert (await correct(opened)).status == "in_review"


async def test_nothing_is_corrected_after_the_close_and_all_is_found_and_withdrawn(opened):
    await hand_in(opened)
    assert (await evidence.load_own(opened, AMINA, "E-1")).active
    await events.close_event(opened, ORGANIZER)
    for act in (
        evidence.prepare_correction(opened, AMINA, "E-1"),
        evidence.correct(opened, AMINA, "E-1", {"title": "Another"}),
    ):
        with refused("nothing-open"):
            await act
    assert not (await evidence.load_own(opened, AMINA, "E-1")).active
    assert [e.code for e in await evidence.list_own(opened, AMINA)] == ["E-1"]
    assert [e.code for e in (await mine.list_mine(opened, AMINA)).evidence] == ["E-1"]
    await evidence.withdraw(opened, AMINA, "E-1")


async def test_mine_holds_ones_own_evidence_newest_first(opened):
    for person in (AMINA, BO, AMINA):
        await hand_in(opened, person)
    found = await mine.list_mine(opened, AMINA)
    assert ([e.code for e in found.evidence], found.questions) == (["E-3", "E-1"], ())
    assert list(found.evidence) == await evidence.list_own(opened, AMINA)


async def test_mine_knows_whether_one_has_notes(opened):
    await notes.add(opened, MODERATOR, NoteTyped("theme", "A theme."))
    assert (await mine.list_mine(opened, MODERATOR)).noted
    assert not (await mine.list_mine(opened, SECOND_MODERATOR)).noted
    await notes.withdraw(opened, MODERATOR, "N-1")
    assert not (await mine.list_mine(opened, MODERATOR)).noted


async def test_nothing_leads_to_its_submitter_when_the_keys_are_gone(opened):
    await hand_in(opened)
    await events.close_event(opened, ORGANIZER)
    await keys.destroy(opened, ORGANIZER, opened.config.events[0].slug)
    for act in (evidence.list_own(opened, AMINA), evidence.load_own(opened, AMINA, "E-1")):
        with refused("keys-gone"):
            await act


async def test_lost_key_is_said_and_nothing_is_corrected(opened):
    await hand_in(opened)
    opened.keys.destroy(opened.config.events[0].slug, "contact")
    with refused("key-trouble"):
        await correct(opened)
