"""Evidence: handed in by everybody, reviewed by moderators in one private message."""

import pytest

from bot.texts import say

SEE, WITHDRAW = say("en", "button-evidence-see"), say("en", "button-withdraw")
APPROVE, DECLINE = say("en", "button-approve"), say("en", "button-decline")
LIST, MINE = say("en", "button-evidence-list"), say("en", "button-evidence-mine")
SOURCE, SUBJECT = say("en", "button-evidence-source"), say("en", "button-evidence-subject")
URL = "https://www.mideq.org/en/resources/"


async def submit(stage, who, **options):
    return await stage.slash(who, "evidence", **{"title": "A *study*", "url": URL, **options})


async def states(stage):
    return await stage.rows("SELECT code, status FROM evidence ORDER BY id")


async def test_receipt_says_what_happens_next(stage):
    amina = stage.person("Amina")
    seen = await submit(stage, amina)
    assert seen.says("evidence-receipt-in-review", code="E-1", reason="")
    assert "> A \\*study\\*" in seen.words
    assert f"`{URL}`" in seen.words
    assert seen.pressable == [SOURCE, SUBJECT, SEE, MINE, WITHDRAW]


@pytest.mark.parametrize(
    ("options", "key", "blanks"),
    [
        ({"title": "\u200b"}, "evidence-untitled", {}),
        ({"url": "mideq.org"}, "url-malformed", {"typed": "mideq.org"}),
        ({"url": "ftp://mideq.org/"}, "url-malformed", {"typed": "ftp://mideq.org/"}),
        ({"url": "https://a.org/" + "x" * 500}, "url-long", {"length": 514, "length_max": 500}),
        ({"year": 1492}, "year-impossible", {"year_min": "1900", "year_max": "2100"}),
        ({"authors": "x" * 201}, "too-long", {"what": "authors", "length": 201, "length_max": 200}),
    ],
)
async def test_bad_input_is_a_clear_sentence(stage, options, key, blanks):
    amina = stage.person("Amina")
    before = await stage.dump()
    assert (await submit(stage, amina, **options)).refuses(key, **blanks)
    assert await stage.dump() == before


async def test_moderators_review_in_one_message(stage):
    amina = stage.person("Amina")
    for number in range(3):
        await submit(stage, amina, title=f"Study {number}")
    seen = await stage.slash(stage.moderator, "mod evidence")
    assert seen.says("evidence-waiting", count=3)
    assert seen.values("evidence:open:") == ["E-1", "E-2", "E-3"]
    seen = await stage.choose(stage.moderator, seen, "evidence:open:", "E-2")
    assert "**Study 1**" in seen.words
    seen = await stage.press(stage.moderator, seen, APPROVE)
    assert seen.says("evidence-decided-accepted", code="E-2", reason="")
    assert seen.values("evidence:open:") == ["E-1", "E-3"]
    seen = await stage.choose(stage.moderator, seen, "evidence:open:", "E-1")
    seen = await stage.press(stage.moderator, seen, DECLINE)
    reasons = [str(text) for text in stage.config.events[0].questions.decline_reasons]
    assert [o["label"] for o in seen.options("evidence:declined:")] == reasons
    seen = await stage.choose(stage.moderator, seen, "evidence:declined:", "1")
    assert seen.says("evidence-decided-declined", code="E-1", reason=reasons[1])
    seen = await stage.choose(stage.moderator, seen, "evidence:open:", "E-3")
    seen = await stage.press(stage.moderator, seen, LIST)
    assert seen.says("evidence-waiting", count=1)
    assert await states(stage) == [("E-1", "declined"), ("E-2", "accepted"), ("E-3", "in_review")]


async def test_item_shows_all_that_was_said_and_leads_there(stage):
    await submit(
        stage, stage.person("Amina"), authors="Ana", institution="UX", produced_in="Kenya",
        year=2022, about_region="East Africa", principle="human-rights", note="_It_ shows.",
    )  # fmt: skip
    listed = await stage.slash(stage.moderator, "mod evidence")
    seen = await stage.choose(stage.moderator, listed, "evidence:open:", "E-1")
    for name, words in (
        ("authors", "Ana"), ("institution", "UX"), ("produced-in", "Kenya"), ("year", "2022"),
        ("about-region", "East Africa"), ("principle", "Human rights of all migrants"),
    ):  # fmt: skip
        assert seen.says(f"evidence-{name}", words=words)
    assert "> \\_It\\_ shows." in seen.words
    assert "Amina" not in seen.words
    assert seen.buttons[say("en", "button-evidence-link")]["url"] == URL


async def test_nothing_waits(stage):
    seen = await stage.slash(stage.moderator, "mod evidence")
    assert seen.words == say("en", "evidence-none-waits")


async def test_submitter_learns_what_became_of_it(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    await stage.forge(stage.moderator, "evidence:declined:E-1 1", "0")
    reason = str(stage.config.events[0].questions.decline_reasons[0])
    seen = await stage.press(amina, receipt, SEE)
    assert seen.says("evidence-receipt-declined", code="E-1", reason=reason)
    assert seen.pressable == [MINE]


async def test_submitter_withdraws_from_the_receipt(stage):
    amina = stage.person("Amina")
    seen = await stage.press(amina, await submit(stage, amina), WITHDRAW)
    assert seen.says("evidence-receipt-withdrawn", code="E-1", reason="")
    again = await stage.forge(amina, "evidence:withdraw:E-1")
    assert again.refuses("evidence-state", code="E-1", state="withdrawn")
    assert (await stage.slash(stage.moderator, "mod evidence")).says("evidence-none-waits")


async def test_second_moderator_is_told_what_won(stage):
    await submit(stage, stage.person("Amina"))
    first, second = [
        await stage.choose(who, await stage.slash(who, "mod evidence"), "evidence:open:", "E-1")
        for who in (stage.moderator, stage.second)
    ]
    await stage.press(stage.moderator, first, APPROVE)
    seen = await stage.press(stage.second, second, APPROVE)
    assert seen.says("evidence-changed", code="E-1", state="accepted")
    assert seen.says("evidence-none-waits")


async def test_own_evidence_is_for_others_to_decide(stage):
    await submit(stage, stage.moderator)
    listed = await stage.slash(stage.moderator, "mod evidence")
    seen = await stage.choose(stage.moderator, listed, "evidence:open:", "E-1")
    assert seen.says("own-evidence", code="E-1")
    assert APPROVE not in seen.buttons
    forged = await stage.forge(stage.moderator, "evidence:approve:E-1 1")
    assert forged.refuses("own-evidence", code="E-1")


@pytest.mark.parametrize(
    "act", ["list:", "open:", "approve:E-1 1", "decline:E-1 1", "declined:E-1 1"]
)
async def test_review_is_for_moderators(stage, act):
    amina = stage.person("Amina")
    await submit(stage, amina)
    before = await stage.dump()
    values = ["E-1"] if act == "open:" else ["0"] if act.startswith("declined") else []
    seen = await stage.forge(stage.person("Bo"), f"evidence:{act}", *values)
    assert seen.refuses("not-moderator", role=0)
    assert await stage.dump() == before


@pytest.mark.parametrize("verb", ["see", "withdraw"])
async def test_anothers_evidence_is_as_unknown_as_none(stage, verb):
    await submit(stage, stage.person("Amina"))
    for code in ("E-1", "E-9"):
        seen = await stage.forge(stage.person("Bo"), f"evidence:{verb}:{code}")
        assert seen.refuses("evidence-unknown", code=code)


async def test_evidence_is_refused_after_the_close(stage):
    amina = stage.person("Amina")
    await stage.slash(stage.organizer, "organize close")
    seen = await submit(stage, amina)
    title = str(stage.config.events[0].title)
    assert seen.refuses("nothing-open", event=title, state="closed")


async def test_controls_work_after_a_restart(stage):
    amina = stage.person("Amina")
    receipt = await submit(stage, amina)
    listed = await stage.slash(stage.moderator, "mod evidence")
    await stage.restart()
    await stage.press(
        stage.moderator,
        await stage.choose(stage.moderator, listed, "evidence:open:", "E-1"),
        APPROVE,
    )
    seen = await stage.press(amina, receipt, SEE)
    assert seen.says("evidence-receipt-accepted", code="E-1", reason="")
