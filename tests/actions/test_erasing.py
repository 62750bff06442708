"""What is held about somebody, and what is left when they erase it."""

import json

import pytest

from bot.actions import (
    curation,
    events,
    evidence,
    exports,
    floor,
    hands,
    keys,
    mine,
    people,
    polls,
    privacy,
    questions,
    receipts,
    reminders,
    review,
    telling,
)
from bot.actions.asking import Receipt
from bot.actions.asking import ask as ask_for_receipt
from bot.cards.forms import Typed
from bot.rules.evidence import Described
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    ask,
    findings,
    participant,
    refused,
    rows,
    stored,
)

AMINA, BO = participant(1, language="fr", chosen="fr"), participant(2)


async def held(context, person=AMINA):
    return json.loads(await privacy.hold(context, person))


async def takes_part(context):
    """Amina does a little of everything."""
    await people.join(context, AMINA, name="Amina", affiliation="Sahel", sector="media",
                      attribution="named")  # fmt: skip
    named = await approved(context, AMINA, attribution="named")
    context.clock.wait(MINUTE)
    await approved(context, AMINA, attribution="sector", sector="media")
    context.clock.wait(MINUTE)
    gone = await ask(context, AMINA, attribution="affiliation", text="A wording to take back?")
    await questions.withdraw(context, AMINA, gone.code)
    other = await approved(context, BO)
    await questions.support(context, AMINA, other.code)
    await hands.toggle(context, AMINA, "About pay", None)
    await polls.move(context, MODERATOR, "P-1", "open")
    await polls.vote(context, AMINA, "P-1", 1)
    await telling.wish(context, AMINA, "brief", True)
    await reminders.remind(context, AMINA, "closing", 600_000)
    await evidence.submit(context, AMINA, Described("A study", "https://a.example/x"), None)
    return named, other


async def test_what_is_held_is_everything_of_mine_and_nothing_of_others(live):
    _, other = await takes_part(live)
    found = await held(live)
    assert found["profile"]["name"] == "Amina"
    assert found["profile"]["language"] == "fr"
    assert [(q["code"], q["attribution"], q["status"]) for q in found["questions"]] == [
        ("HR-1", "named", "queued"), ("HR-2", "sector", "queued"),
        ("HR-3", "affiliation", "withdrawn"),
    ]  # fmt: skip
    assert [e["move"] for e in found["questions"][0]["history"]] == ["ask", "approve"]
    assert found["supports"] == [other.code]
    assert found["ballots"] == ["you voted in P-1"]
    assert [(h["code"], h["note"]) for h in found["hands"]] == [("H-1", "About pay")]
    assert [e["code"] for e in found["evidence"]] == ["E-1"]
    assert found["messages"] == {"what_becomes_of_my_questions": False, "the_brief": True}
    assert found["reminders"] == [{"session": "closing", "before_seconds": 600}]
    assert found["notes"] == []
    assert found["evidence"][0]["url"] == "https://a.example/x"
    sealed = [question["sector_sealed_beside_it"] for question in found["questions"]]
    assert sealed == [None, "media", None]
    assert found["nothing_more_taken_until"] is None
    nobody = await held(live, participant(99))
    assert nobody["profile"] is None
    empty = ("questions", "supports", "ballots", "hands", "evidence", "notes", "reminders")
    assert [nobody[kind] for kind in empty] == [[]] * len(empty)


async def test_what_is_held_says_that_nothing_more_is_taken_and_what_is_sealed(live):
    await people.join(live, AMINA, sector="academia")
    question = await approved(live, AMINA)
    assert (await held(live))["questions"][0]["sector_sealed_beside_it"] == "academia"
    await curation.block(live, MODERATOR, question.code, None)
    assert (await held(live))["nothing_more_taken_until"] is not None
    assert (await held(live, BO))["nothing_more_taken_until"] is None


async def test_after_the_close_supports_and_ballots_can_be_told_no_more(live):
    await takes_part(live)
    await events.close_event(live, ORGANIZER)
    found = await held(live)
    assert found["supports"] == found["ballots"]
    assert "destroyed at the close" in found["supports"]
    assert len(found["questions"]) == 3


async def test_erasing_leaves_nothing_that_leads_to_the_person(live):
    named, other = await takes_part(live)
    await polls.move(live, MODERATOR, "P-1", "close")
    length = len(await rows(live, "SELECT * FROM log"))
    await privacy.erase(live, AMINA)
    found = await held(live)
    assert found["profile"] is None
    for kind in ("questions", "ballots", "hands", "evidence", "reminders"):
        assert found[kind] == [], kind
    assert found["messages"]["the_brief"] is False
    assert (await mine.list_mine(live, AMINA)).questions == ()
    after = await stored(live, named.code)
    assert (after.attribution, after.name, after.affiliation, after.language) == (
        "anonymous", "", "", "",
    )  # fmt: skip
    assert (after.status, after.text) == ("queued", named.text)
    assert (await stored(live, "HR-3")).text == ""
    assert await rows(live, "SELECT sector_sealed FROM questions WHERE code < 'HR-4'") == [
        (None,), (None,), (None,),
    ]  # fmt: skip
    assert await rows(live, "SELECT status, name, note FROM hands") == [("lowered", "", "")]
    assert (await stored(live, other.code)).support == 1  # it counts on
    assert await polls_count(live) == 1
    assert await findings(live) == []
    moves = [row[5] for row in (await rows(live, "SELECT * FROM log"))[length:]]
    assert moves == ["lower", "erase"]
    assert await rows(live, "SELECT code FROM log WHERE move = 'erase'") == [("",)]
    content = live.database.path.read_bytes()
    assert b"Amina" not in content
    assert b"A wording to take back" not in content


async def polls_count(context):
    return (await rows(context, "SELECT count(*) FROM ballots"))[0][0]


async def test_erasing_gives_no_second_vote_and_no_second_support(live):
    _, other = await takes_part(live)
    with refused("erase-poll-open", code="P-1"):
        await privacy.erase(live, AMINA)
    assert (await held(live))["profile"]["name"] == "Amina"  # nothing was erased
    await polls.move(live, MODERATOR, "P-1", "close")
    await privacy.erase(live, AMINA)
    assert await questions.support(live, AMINA, other.code)
    assert (await stored(live, other.code)).support == 0  # taken back, not counted twice


async def test_erasing_ends_no_block(live):
    question = await approved(live, AMINA)
    await curation.block(live, MODERATOR, question.code, None)
    await privacy.erase(live, AMINA)
    with refused("blocked"):
        await hands.toggle(live, AMINA, "", None)


async def test_erasing_keeps_the_wording_of_what_was_decided_in_public(live):
    answered = await approved(live, AMINA, attribution="named", name="Amina")
    await floor.take_next(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, "answered", "By 2025.")
    live.clock.wait(MINUTE)
    declined = await ask(live, AMINA, text="What nobody answers in public?")
    await review.decide(live, MODERATOR, declined.code, "decline", "Off topic")
    await events.close_event(live, ORGANIZER)
    await privacy.erase(live, AMINA)
    after = await stored(live, answered.code)
    assert (after.text, after.answer, after.name) == (answered.text, "By 2025.", "")
    assert (await stored(live, declined.code)).text == ""
    for audience in exports.AUDIENCES:
        made = await exports.export(live, ORGANIZER, "all", "xlsx", audience, 10**9)
        assert b"Amina" not in made.content
    assert await findings(live) == []


async def test_erasing_counts_supporters_of_merged_questions_as_before(live):
    kept, merged = await approved(live, BO), await approved(live, AMINA, attribution="named",
                                                            name="Amina")  # fmt: skip
    for number in (5, 6):
        await questions.support(live, participant(number), merged.code)
    await curation.merge(live, MODERATOR, merged.code, kept.code)
    before = (await stored(live, kept.code)).support
    await privacy.erase(live, AMINA)
    assert (await stored(live, kept.code)).support == before
    assert await findings(live) == []


async def test_receipt_goes_on_after_erasing(live):
    typed = Typed("HR", "What is done for those who wait?", "anonymous")
    receipt = await ask_for_receipt(live, AMINA, typed, "one act")
    assert isinstance(receipt, Receipt)
    await privacy.erase(live, AMINA)
    await receipts.erase(live, BO, f"{receipt.question.code} {receipt.secret}")
    assert (await stored(live, receipt.question.code)).text == ""


async def test_hand_on_the_floor_is_not_erased_under_the_speaker(live):
    await hands.toggle(live, AMINA, "", None)
    await floor.take_next(live, MODERATOR)
    with refused("hand-on-floor"):
        await privacy.erase(live, AMINA)


@pytest.mark.parametrize("act", [privacy.hold, privacy.erase])
async def test_without_the_key_nobody_can_tell(live, act):
    await takes_part(live)
    await events.close_event(live, ORGANIZER)
    assert (await privacy.load_notice(live, AMINA)).known
    await keys.destroy(live, ORGANIZER, SLUG)
    assert not (await privacy.load_notice(live, AMINA)).known
    with refused("keys-gone"):
        await act(live, AMINA)
