import asyncio
import re

import pytest

from bot.actions import agenda, asking, people, questions, review
from bot.actions.asking import Held, Receipt
from bot.actions.scene import active_scene
from bot.cards.forms import Typed
from bot.cards.refusals import refusal_words
from tests.builders import (
    MINUTE,
    MODERATOR,
    SECOND,
    ask,
    configuration,
    entries,
    go_live,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    stored,
)

AMINA, BEN = participant(1), participant(2)
TEXT = "What will change for those who wait?"
SAID = {"name": "Amina Diallo", "affiliation": "Réseau Sahel", "sector": "civil_society"}
WHOLE = Typed("HR", TEXT, "anonymous")
# PRODUCT section 3: name, affiliation, sector, language beside a question of this attribution.
HELD = {
    "named": ("Amina Diallo", "Réseau Sahel", "", "fr"),
    "affiliation": ("", "Réseau Sahel", "", "fr"),
    "sector": ("", "", "civil_society", "fr"),
    "anonymous": ("", "", "", ""),
}


async def held(context, person, typed, **more):
    """Ask what is not stored; why, and the draft that keeps it."""
    answered = await asking.ask(context, person, typed, "not stored", **more)
    assert isinstance(answered, Held), answered
    assert refusal_words(answered.refusal, "en")
    return answered


async def why_not(context, person, typed=WHOLE):
    """Ask what is not stored: the key of its refusal."""
    return (await held(context, person, typed)).refusal.key


async def count(context, table="questions"):
    return (await rows(context, f"SELECT count(*) FROM {table}"))[0][0]


@pytest.mark.parametrize("by", ["form", "join"])
@pytest.mark.parametrize("attribution", HELD)
async def test_row_holds_only_what_its_attribution_shows(opened, attribution, by):
    amina = participant(1, language="fr", chosen="fr")
    if by == "join":
        await people.join(opened, amina, **SAID, attendance="room")
        question = await ask(opened, amina, attribution=attribution)
    else:
        question = await ask(opened, amina, attribution=attribution, **SAID)
    columns = "name, affiliation, sector, language"
    found = await rows(opened, f"SELECT {columns}, attendance, attribution FROM questions")
    assert found == [(*HELD[attribution], "room" if by == "join" else "online", attribution)]
    # Beside a veiled question the sector is kept sealed, for the fairness tables; else nothing is.
    ((sealed,),) = await rows(opened, "SELECT sector_sealed FROM questions")
    assert (sealed is not None) is (attribution in ("sector", "anonymous"))
    assert question.asker not in amina.identity


async def test_receipt_has_the_code_and_a_secret_of_which_only_a_hash_is_stored(opened):
    answered = await asking.ask(opened, AMINA, WHOLE, "1")
    assert isinstance(answered, Receipt)
    assert answered.question.code == "HR-1"
    assert re.fullmatch(r"[2-9A-HJKMNP-Z]{4}", answered.secret)
    ((whole,),) = await rows(opened, "SELECT quote(receipt_hash) || quote(text) FROM questions")
    assert answered.secret.encode().hex().upper() not in whole


@pytest.mark.parametrize("typed", ["HR", "hr", " human-rights ", "Human-Rights"])
async def test_principle_is_known_by_key_or_code(opened, typed):
    assert (await ask(opened, AMINA, typed)).principle == "human-rights"


async def test_codes_run_by_principle(opened, clock):
    codes = []
    for number, principle in enumerate(["HR", "WS", "HR", "ND", "HR"]):
        codes.append((await ask(opened, participant(number), principle)).code)
    assert codes == ["HR-1", "WS-1", "HR-2", "ND-1", "HR-3"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (Typed("XX", TEXT, "anonymous"), "principle-unknown"),
        (Typed(None, TEXT, "anonymous"), "principle-unknown"),
        (Typed("HR", "Why?", "anonymous"), "question-short"),
        (Typed("HR", None, "anonymous"), "question-short"),
        (Typed("HR", "x" * 501, "anonymous"), "question-long"),
        (Typed("HR", TEXT, None), "attribution-needed"),
        (Typed("HR", TEXT, "secret"), "attribution-unknown"),
        (Typed("HR", TEXT, "named"), "name-needed"),
        (Typed("HR", TEXT, "named", name="x" * 101), "too-long"),
        (Typed("HR", TEXT, "affiliation", name="Amina"), "affiliation-needed"),
        (Typed("HR", TEXT, "sector"), "sector-needed"),
        (Typed("HR", TEXT, "sector", sector="king"), "sector-unknown"),
        (Typed("HR", TEXT, "anonymous", sector="king"), "sector-unknown"),
    ],
)
async def test_question_that_cannot_be_stored_is_kept_as_a_draft(opened, typed, key):
    answered = await held(opened, AMINA, typed)
    assert answered.refusal.key == key
    assert await count(opened) == 0
    assert await rows(opened, "SELECT * FROM numbers WHERE letters = 'HR'") == []
    kept = await asking.load_draft(opened, AMINA, answered.draft)
    assert (kept.principle, kept.text, kept.attribution) == (
        typed.principle, typed.text, typed.attribution,
    )  # fmt: skip


async def test_draft_of_a_veiled_question_keeps_no_name(opened):
    for attribution in ("anonymous", "sector"):
        typed = Typed("XX", TEXT, attribution, "Amina Diallo", "Réseau Sahel", "media")
        await held(opened, AMINA, typed)
    written = repr(await rows(opened, "SELECT * FROM drafts"))
    assert "Amina" not in written
    assert "Sahel" not in written


async def test_draft_is_finished_once_however_often_it_is_pressed(opened):
    draft = (await held(opened, AMINA, Typed("HR", TEXT, None))).draft
    presses = [asking.ask(opened, AMINA, WHOLE, f"press {n}", draft) for n in range(5)]
    answered = await asyncio.gather(*presses, return_exceptions=True)
    assert [type(each).__name__ for each in answered].count("Receipt") == 1
    assert {getattr(each, "key", None) for each in answered} == {None, "draft-gone"}
    assert await count(opened) == 1
    assert await count(opened, "drafts") == 0


async def test_draft_that_still_lacks_something_is_kept_anew(opened):
    first = (await held(opened, AMINA, Typed("HR", TEXT, None))).draft
    second = (await held(opened, AMINA, Typed("HR", TEXT, "named"), draft=first)).draft
    assert first != second
    assert await count(opened, "drafts") == 1
    with refused("draft-gone"):
        await asking.load_draft(opened, AMINA, first)
    await ask(opened, AMINA, attribution="named", name="Amina", text=TEXT)


async def test_draft_is_kept_for_fifteen_minutes(opened, clock):
    draft = (await held(opened, AMINA, Typed("HR", TEXT, None))).draft
    clock.wait(15 * MINUTE - 1)
    assert (await asking.load_draft(opened, AMINA, draft)).text == TEXT
    clock.wait(1)
    with refused("draft-gone"):
        await asking.load_draft(opened, AMINA, draft)
    with refused("draft-gone"):
        await asking.ask(opened, AMINA, WHOLE, "late", draft)
    assert await count(opened) == 0


async def test_act_delivered_twice_is_one_question(opened):
    first = asking.ask(opened, AMINA, WHOLE, "interaction 1")
    again = asking.ask(opened, AMINA, WHOLE, "interaction 1")
    one, other = await asyncio.gather(first, again, return_exceptions=True)
    assert isinstance(one, Receipt)
    assert getattr(other, "key", None) == "delivered-before"
    with refused("delivered-before", code="HR-1"):
        await asking.ask(opened, AMINA, WHOLE, "interaction 1")
    assert await count(opened) == 1
    assert await count(opened, "drafts") == 0


async def test_act_is_stored_so_that_it_leads_nowhere(opened):
    await asking.ask(opened, AMINA, WHOLE, "1037000000000000001")
    ((delivery,),) = await rows(opened, "SELECT delivery FROM questions")
    assert re.fullmatch("[0-9a-f]{64}", delivery)


async def test_cool_down_is_of_the_person(opened, clock):
    await ask(opened, AMINA)
    await ask(opened, BEN)
    clock.wait(19 * SECOND)
    # Also where another attribution gives another pseudonym.
    refusal = (await held(opened, AMINA, Typed("HR", TEXT, "named", "Amina"))).refusal
    assert (refusal.key, refusal.blanks) == ("cool-down", {"seconds": 1})
    clock.wait(SECOND)
    await ask(opened, AMINA, attribution="named", name="Amina")


async def test_five_may_wait_at_a_time(opened, clock):
    asked = []
    for number in range(5):
        attribution = ["anonymous", "named"][number % 2]
        asked.append(await ask(opened, AMINA, attribution=attribution, name="Amina"))
        clock.wait(MINUTE)
    assert (await held(opened, AMINA, WHOLE)).refusal.key == "too-many-open"
    await review.decide(opened, MODERATOR, asked[0].code, "approve")  # it waits still
    assert (await held(opened, AMINA, WHOLE)).refusal.key == "too-many-open"
    await review.decide(opened, MODERATOR, asked[1].code, "decline", "Off topic")
    await ask(opened, AMINA)
    clock.wait(MINUTE)
    assert (await held(opened, AMINA, WHOLE)).refusal.key == "too-many-open"
    await questions.withdraw(opened, AMINA, asked[2].code)
    await ask(opened, AMINA)


async def test_session_closed_to_questions_takes_none(live, clock):
    await agenda.end(live, MODERATOR)
    await agenda.start(live, MODERATOR, "closing")
    assert await why_not(live, AMINA) == "asking-closed"
    with refused("asking-closed"):
        await asking.prepare(live, AMINA, None)
    await agenda.end(live, MODERATOR)
    await ask(live, AMINA)


async def test_last_session_closed_to_questions_says_that_it_is_over(tmp_path, clock):
    config = configuration(tmp_path)
    last = config.events[0].sessions[-1]
    config = configuration(tmp_path, event={"sessions": (last,)})
    async with running(config, clock) as context:
        await go_live(context)
        assert await why_not(context, AMINA) == "asking-over"


async def test_without_review_a_question_starts_in_the_queue(tmp_path, clock):
    async with running(configuration(tmp_path, questions={"review": False}), clock) as context:
        await open_for_questions(context)
        question = await ask(context, AMINA)
        assert ((await stored(context, question.code)).status, question.queued_at) == (
            "queued", clock.at,
        )  # fmt: skip


async def test_asking_is_logged_without_who_and_what(opened, clock):
    question = await ask(opened, AMINA)
    entry = (await entries(opened))[-1][0]
    assert (entry.role, entry.code, entry.move, entry.at) == (
        "participant", question.code, "ask", clock.at,
    )  # fmt: skip
    assert (entry.from_state, entry.to_state, entry.reason) == ("", "in_review", "")


async def test_attribution_left_out_is_that_of_join(opened):
    await people.join(opened, AMINA, **SAID, attribution="affiliation")
    answered = await asking.ask(opened, AMINA, Typed("HR", TEXT), "1")
    assert isinstance(answered, Receipt)
    assert answered.question.attribution == "affiliation"


async def test_form_knows_what_was_said_before(opened):
    await people.join(opened, AMINA, **SAID)
    needed = await asking.prepare(opened, AMINA, "hr")
    assert (needed.profile.name, needed.profile.attribution) == ("Amina Diallo", None)
    assert (await asking.prepare(opened, BEN, None)).profile.name == ""
    with refused("principle-unknown"):
        await asking.prepare(opened, AMINA, "XX")


async def test_profiles_do_not_tell_who_joined_first(opened):
    crowd = [participant(number) for number in range(12)]
    for person in crowd:
        await people.join(opened, person, name="Person")
    key = await opened.read(lambda tx: active_scene(tx, opened, AMINA.guild_id).contact_key())
    joined = [key.pseudonym("profile", person.identity) for person in crowd]
    ids = dict(await rows(opened, "SELECT person, id FROM profiles"))
    placed = [ids[person] for person in joined]
    assert sorted(placed) not in (placed, placed[::-1])


async def test_join_is_sealed_and_each_has_their_own(opened):
    await people.join(opened, AMINA, **SAID)
    await people.join(opened, AMINA, sector="media")
    await people.join(opened, BEN, name="Ben")
    assert await count(opened, "profiles") == 2
    assert (await people.load_profile(opened, AMINA)).name == "Amina Diallo"
    assert (await people.load_profile(opened, AMINA)).sector == "media"
    written = repr(await rows(opened, "SELECT * FROM profiles"))
    assert "Amina" not in written
    with refused("sector-unknown"):
        await people.join(opened, AMINA, sector="king")
