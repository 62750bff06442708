"""One's own evidence: found again in /mine, corrected in two forms, withdrawn."""

import pytest

from bot.cards.base import plain
from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.texts import say
from tests.cogs.test_evidence import APPROVE, DECLINE, SEE, SUBJECT, WITHDRAW, submit
from tests.cogs.test_evidence import MINE as MY_EVIDENCE
from tests.cogs.test_evidence import SOURCE as CORRECT_SOURCE

MY_NOTES = say("en", "button-notes")
BACK = say("en", "button-back-to-mine")
PREVIOUS, FOLLOWING = say("en", "button-previous"), say("en", "button-following")


async def stored(stage, columns="title, status, version"):
    return await stage.rows(f"SELECT {columns} FROM evidence ORDER BY id")


async def opened_item(stage, who, code="E-1"):
    listed = await stage.slash(who, "mod evidence")
    return await stage.choose(who, listed, "evidence:open:", code)


async def test_source_is_corrected_in_a_form(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina, authors="Ana", institution="UX", year=2022)
    form = await stage.press(amina, receipt, CORRECT_SOURCE)
    assert form.title == say("en", "form-correct-title", code="E-1")
    fields = ("title", "url", "authors", "institution", "year")
    typed = [form.typed(name) for name in fields]
    assert typed == ["A *study*", "https://www.mideq.org/en/resources/", "Ana", "UX", "2022"]
    seen = await stage.send(amina, form, title="A better title", authors="", year="2023")
    assert seen.says("evidence-receipt-in-review", code="E-1", reason="")
    assert "> A better title" in seen.words
    assert seen.says("evidence-year", words="2023")
    assert "Ana" not in seen.words
    columns = "title, url, authors, institution, year, status, version"
    assert await stored(stage, columns) == [
        ("A better title", "https://www.mideq.org/en/resources/", "", "UX", 2023, "in_review", 2)
    ]


async def test_what_it_is_about_is_corrected_in_another_form(stage):
    amina = stage.person("Amina")
    receipt = await submit(
        stage, amina, produced_in="Kenya", about_region="East Africa", principle="HR", note="One."
    )
    form = await stage.press(amina, receipt, SUBJECT)
    typed = [form.typed(name) for name in ("produced_in", "about_region", "note")]
    assert (typed, form.chosen("principle")) == (["Kenya", "East Africa", "One."], ["human-rights"])
    seen = await stage.send(amina, form, principle="whole-of-society", about_region="", note="Two.")
    assert "> Two." in seen.words
    assert await stored(stage, "produced_in, about_region, principle, note, title") == [
        ("Kenya", "", "whole-of-society", "Two.", "A *study*")
    ]


async def test_form_sent_unchanged_changes_nothing(stage):
    amina = stage.person("Amina")
    form = await stage.press(amina, await submit(stage, amina), CORRECT_SOURCE)
    before = await stage.dump()
    await stage.send(amina, form)
    assert await stage.dump() == before


@pytest.mark.parametrize(
    ("fields", "key", "blanks"),
    [
        ({"url": "mideq.org"}, "url-malformed", {"typed": "mideq.org"}),
        ({"year": "soon"}, "year-impossible", {"year_min": "1900", "year_max": "2100"}),
        ({"title": "\u200b"}, "evidence-untitled", {}),
    ],
)
async def test_bad_correction_gives_back_what_was_typed(stage, fields, key, blanks):
    amina = stage.person("Amina")
    form = await stage.press(amina, await submit(stage, amina), CORRECT_SOURCE)
    before = await stage.dump()
    seen = await stage.send(amina, form, **{"authors": "Typed with care", **fields})
    assert seen.words.startswith(refusal_words(Refusal(key, **blanks), "en"))
    assert seen.says("evidence-held")
    assert "Typed with care" in seen.words
    assert await stage.dump() == before


async def test_moderator_who_is_overtaken_reads_it_anew(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    first, second = [await opened_item(stage, who) for who in (stage.moderator, stage.second)]
    form = await stage.press(amina, receipt, CORRECT_SOURCE)
    await stage.send(amina, form, title="Not what it was")
    for who, item, label in ((stage.moderator, first, APPROVE), (stage.second, second, DECLINE)):
        seen = await stage.press(who, item, label)
        assert seen.says("evidence-changed", code="E-1", state="in_review")
        assert seen.says("evidence-corrected")
        assert "**Not what it was**" in seen.words
        assert (await stored(stage))[0][1] == "in_review"
    await stage.press(stage.second, seen, APPROVE)
    assert await stored(stage) == [("Not what it was", "accepted", 3)]


async def test_reason_chosen_for_what_was_corrected_meanwhile_declines_nothing(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    asked = await stage.press(stage.moderator, await opened_item(stage, stage.moderator), DECLINE)
    form = await stage.press(amina, receipt, SUBJECT)
    await stage.send(amina, form, note="Said better.")
    seen = await stage.choose(stage.moderator, asked, "evidence:declined:", "0")
    assert seen.says("evidence-changed", code="E-1", state="in_review")
    assert "> Said better." in seen.words
    assert (await stored(stage))[0][1:] == ("in_review", 2)


async def test_what_was_withdrawn_meanwhile_is_said_above_what_waits(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    item = await opened_item(stage, stage.moderator)
    await stage.press(amina, receipt, WITHDRAW)
    seen = await stage.press(stage.moderator, item, APPROVE)
    assert seen.says("evidence-changed", code="E-1", state="withdrawn")
    assert seen.says("evidence-none-waits")


async def test_accepted_evidence_says_that_a_correction_is_reviewed(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    await stage.press(stage.moderator, await opened_item(stage, stage.moderator), APPROVE)
    seen = await stage.press(amina, receipt, SEE)
    assert seen.says("evidence-anew")
    form = await stage.press(amina, seen, CORRECT_SOURCE)
    seen = await stage.send(amina, form, title="Second edition")
    assert seen.says("evidence-receipt-in-review", code="E-1", reason="")
    assert not seen.says("evidence-anew")


async def test_evidence_is_found_again_without_having_asked_anything(stage):
    amina = stage.person("Amina")
    await submit(stage, amina, title="**Bold**")
    await submit(stage, stage.person("Bo"), title="Bo's")
    await stage.forge(stage.moderator, "evidence:declined:E-1 1", "0")
    reason = str(stage.config.events[0].questions.decline_reasons[0])
    seen = await stage.slash(amina, "mine")
    assert seen.says("mine-empty")
    assert seen.says("evidence-own-head", count=1)
    assert f"`E-1` {plain('**Bold**')} · {say('en', 'evidence-declined')}: {reason}" in seen.words
    assert "Bo" not in seen.words.replace("Bold", "")
    seen = await stage.press(amina, seen, MY_EVIDENCE)
    assert seen.values("evidence:own:") == ["E-1"]
    seen = await stage.choose(amina, seen, "evidence:own:", "E-1")
    assert seen.says("evidence-receipt-declined", code="E-1", reason=reason)
    assert seen.pressable == [MY_EVIDENCE]


async def test_evidence_is_corrected_and_withdrawn_from_mine(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    await submit(stage, amina)
    seen = await stage.slash(amina, "mine")
    assert seen.words.index("HR-1") < seen.words.index("E-1")
    seen = await stage.press(amina, seen, MY_EVIDENCE)
    seen = await stage.choose(amina, seen, "evidence:own:", "E-1")
    form = await stage.press(amina, seen, CORRECT_SOURCE)
    seen = await stage.send(amina, form, title="Better")
    seen = await stage.press(amina, seen, WITHDRAW)
    assert seen.says("evidence-receipt-withdrawn", code="E-1", reason="")
    seen = await stage.press(amina, await stage.press(amina, seen, MY_EVIDENCE), BACK)
    assert "HR-1" in seen.words
    assert f"`E-1` Better · {say('en', 'evidence-withdrawn')}" in seen.words


async def test_mine_of_whoever_handed_in_nothing_says_nothing_of_evidence(stage):
    amina = stage.person("Amina")
    await stage.ask(amina)
    seen = await stage.slash(amina, "mine")
    assert MY_EVIDENCE not in seen.buttons
    assert MY_NOTES not in seen.buttons
    listed = await stage.forge(amina, "evidence:mine:0")
    assert listed.says("evidence-own-none")


async def test_mine_holds_much_of_everything(draft_stage):
    await draft_stage.reconfigure(questions={"open_per_person": 100})
    await draft_stage.open()
    who = draft_stage.moderator
    await draft_stage.slash(who, "note", kind="theme", text="A theme.")
    for _ in range(7):
        await draft_stage.ask(who)
        await draft_stage.tick(30)
    for number in range(12):
        await submit(draft_stage, who, title=f"Study {number}")
    seen = await draft_stage.slash(who, "mine")
    assert all(f"HR-{number}" in seen.words for number in range(1, 8))
    assert seen.says("evidence-own-head", count=12)
    assert seen.says("evidence-own-more", count=8)
    assert len(seen.components) <= 40
    assert {MY_EVIDENCE, MY_NOTES} <= set(seen.pressable)
    listed = await draft_stage.press(who, seen, MY_EVIDENCE)
    assert listed.values("evidence:own:") == [f"E-{n}" for n in range(12, 2, -1)]
    assert (PREVIOUS in listed.pressable, FOLLOWING in listed.pressable) == (False, True)
    listed = await draft_stage.press(who, listed, FOLLOWING)
    assert listed.values("evidence:own:") == ["E-2", "E-1"]
    listed = await draft_stage.forge(who, "evidence:mine:999")  # an old page is the last by now
    assert listed.values("evidence:own:") == ["E-2", "E-1"]


async def test_notes_are_found_again_in_mine(live):
    for number in range(21):
        await live.slash(live.moderator, "note", kind="theme", text=f"Theme {number}.")
    seen = await live.press(live.moderator, await live.slash(live.moderator, "mine"), MY_NOTES)
    assert seen.values("note:open:") == [f"N-{n}" for n in range(21, 1, -1)]
    seen = await live.press(live.moderator, seen, FOLLOWING)
    assert seen.values("note:open:") == ["N-1"]
    seen = await live.choose(live.moderator, seen, "note:open:", "N-1")
    assert "> Theme 0." in seen.words
    assert {say("en", "button-edit"), WITHDRAW} <= set(seen.pressable)


async def test_own_evidence_after_the_close_can_be_seen_and_withdrawn(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    form = await stage.press(amina, receipt, CORRECT_SOURCE)
    await stage.slash(stage.organizer, "organize close")
    title = str(stage.config.events[0].title)
    seen = await stage.press(amina, receipt, SEE)
    assert seen.pressable == [SEE, MY_EVIDENCE, WITHDRAW]
    forged = await stage.forge(amina, "evidence:correct:E-1 source")
    assert forged.refuses("nothing-open", event=title, state="closed")
    refused = await stage.send(amina, form, title="Too late")
    assert refused.words.startswith(
        refusal_words(Refusal("nothing-open", event=title, state="closed"), "en")
    )
    seen = await stage.press(amina, seen, WITHDRAW)
    assert seen.says("evidence-receipt-withdrawn", code="E-1", reason="")


@pytest.mark.parametrize(
    ("act", "values", "form"),
    [
        ("correct:E-1", (), None),
        ("correct:E-1 status", (), None),
        ("correct: source", (), None),
        ("corrected:E-1 salt", (), {"title": "x"}),
        ("corrected:E-1", (), {"title": "x"}),
        ("own:", (), None),
        ("mine:-1", (), None),
        ("mine:x", (), None),
    ],
)
async def test_forged_controls_of_ones_own_are_refused(stage, act, values, form):
    amina = stage.person("Amina")
    await submit(stage, amina)
    before = await stage.dump()
    seen = await stage.forge(amina, f"evidence:{act}", *values, form=form)
    assert seen.refuses("expired-control")
    assert await stage.dump() == before


@pytest.mark.parametrize("act", ["approve:E-1", "decline:E-1", "approve:E-1 -1", "decline:E-1 x"])
async def test_forged_controls_of_moderators_are_refused(stage, act):
    await submit(stage, stage.person("Amina"))
    before = await stage.dump()
    assert (await stage.forge(stage.moderator, f"evidence:{act}")).refuses("expired-control")
    assert await stage.dump() == before


async def test_anothers_evidence_cannot_be_opened_or_corrected(stage):
    await submit(stage, stage.person("Amina"))
    bo, before = stage.person("Bo"), await stage.dump()
    for code in ("E-1", "E-9"):
        for act, values in ((f"correct:{code} source", ()), ("own:", (code,))):
            seen = await stage.forge(bo, f"evidence:{act}", *values)
            assert seen.refuses("evidence-unknown", code=code)
        seen = await stage.forge(bo, f"evidence:corrected:{code} source", form={"title": "Mine"})
        unknown = refusal_words(Refusal("evidence-unknown", code=code), "en")
        assert seen.words.startswith(unknown)
    assert await stage.dump() == before


async def test_all_of_it_works_after_a_restart(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    mine = await stage.slash(amina, "mine")
    form = await stage.press(amina, receipt, CORRECT_SOURCE)
    item = await opened_item(stage, stage.moderator)
    await stage.restart()
    seen = await stage.send(amina, form, title="After the restart")
    assert "> After the restart" in seen.words
    seen = await stage.press(stage.moderator, item, APPROVE)
    assert seen.says("evidence-changed", code="E-1", state="in_review")
    seen = await stage.press(amina, mine, MY_EVIDENCE)
    seen = await stage.choose(amina, seen, "evidence:own:", "E-1")
    form = await stage.press(amina, seen, SUBJECT)
    await stage.restart()
    await stage.send(amina, form, note="And again")
    assert await stored(stage, "title, note, version") == [("After the restart", "And again", 3)]
