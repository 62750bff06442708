"""Polls: prepared, voted in, closed, published."""

import pytest

from bot.texts import say

VOTE = "poll:vote:"
OPEN, CLOSE, PUBLISH, CANCEL = (
    say("en", f"button-poll-{verb}") for verb in ("open", "close", "publish", "cancel")
)


async def poll(stage, verb, **options):
    return await stage.slash(stage.moderator, f"poll {verb}", **options)


def message(stage, code):
    """The shared message of a poll, of which there is one."""
    (found,) = [m for m in stage.messages("questions") if f"### {code} ·" in stage.shown(m).words]
    return found


async def opened(stage, code="P-1"):
    await poll(stage, "open", poll=code)
    await stage.tick(3)
    return message(stage, code)


async def shown(stage, code="P-1"):
    await stage.tick(3)
    return stage.shown(message(stage, code))


async def test_create_prepares_a_poll_and_offers_to_open_it(live):
    seen = await poll(live, "create", question="Which *first*?", options=" yes |no | |maybe")
    assert seen.says("poll-is-prepared", code="P-3", question="Which \\*first\\*?")
    assert seen.pressable == [OPEN, CANCEL]
    await live.press(live.moderator, seen, OPEN)
    assert (await shown(live, "P-3")).values(VOTE) == ["0", "1", "2"]
    assert "1. yes\n2. no\n3. maybe" in (await shown(live, "P-3")).words


async def test_open_by_code_or_key_and_vote_and_change_it(live):
    await poll(live, "open", poll="gap")
    await live.tick(3)
    on, amina = message(live, "P-1"), live.person("Amina")
    cast = await live.choose(amina, on, VOTE, "1")
    assert cast.says("vote-cast", code="P-1", option="Non-discrimination")
    changed = await live.choose(amina, on, VOTE, "3")
    assert changed.says("vote-changed", code="P-1", option="Whole-of-society approach")
    assert await live.rows("SELECT choice FROM ballots") == [(3,)]


async def test_results_stay_secret_until_the_close(live):
    on = await opened(live)
    for number in range(3):
        await live.choose(live.person(f"Voter {number}"), on, VOTE, "1")
    for seen in (await shown(live), await poll(live, "list")):
        assert "3 votes so far" in seen.words
        assert "100 %" not in seen.words
        assert "█" not in seen.words


async def test_results_live_are_shown_while_people_vote(live):
    await poll(live, "create", question="Which?", options="a|b", results="live")
    on = await opened(live, "P-3")
    await live.choose(live.person("Amina"), on, VOTE, "1")
    assert say("en", "poll-share", votes=1, percent=100) in (await shown(live, "P-3")).words


async def test_close_ends_voting_and_publish_shows_the_result(live):
    on = await opened(live)
    await live.choose(live.person("Amina"), on, VOTE, "0")
    seen = await poll(live, "close", poll="p1")
    assert seen.pressable == [PUBLISH]
    late = await live.choose(live.person("Bo"), on, VOTE, "1")
    assert late.refuses("poll-not-open", code="P-1", status="closed")
    assert (await shown(live)).acts == []
    assert "100 %" not in (await shown(live)).words
    assert (await live.press(live.moderator, seen, PUBLISH)).says(
        "poll-is-published", code="P-1", question="Where is the gap between the Global Compact's "
        "promises and practice widest?",
    )  # fmt: skip
    assert say("en", "poll-share", votes=1, percent=100) in (await shown(live)).words


async def test_open_for_a_duration_closes_by_itself(live):
    on = await opened(live)
    assert say("en", "poll-closed", ballots=0) not in live.shown(on).words
    await live.tick(120)
    assert say("en", "poll-closed", ballots=0) in (await shown(live)).words


async def test_open_without_duration_closes_with_its_session(live):
    await poll(live, "create", question="Which?", options="a|b")
    await opened(live, "P-3")
    await live.slash(live.moderator, "run end")
    assert say("en", "poll-closed", ballots=0) in (await shown(live, "P-3")).words


async def test_cancel_what_is_open_and_what_is_prepared(live):
    on = await opened(live)
    seen = await poll(live, "cancel", poll="P-1")
    assert seen.pressable == []
    vote = await live.forge(live.person("Amina"), "poll:vote:P-1", "0", on=on)
    assert say("en", "poll-cancelled") in (await shown(live)).words
    assert vote.refuses("poll-not-open", code="P-1", status="cancelled")
    assert (await poll(live, "cancel", poll="lever")).says("poll-words-cancelled")
    assert not [m for m in live.messages("questions") if "P-2" in live.shown(m).words]


async def test_cancel_by_button(live):
    seen = await poll(live, "open", poll="P-1")
    assert seen.pressable == [CLOSE, CANCEL]
    await live.press(live.moderator, seen, CANCEL)
    assert await live.rows("SELECT status FROM polls WHERE code = 'P-1'") == [("cancelled",)]


async def test_list_shows_every_poll_with_its_key_and_state(live):
    seen = await poll(live, "list")
    assert seen.says("poll-list-head", count=2)
    for word in ("P-1", "`gap`", "P-2", "`lever`", say("en", "poll-prepared")):
        assert word in seen.words


@pytest.mark.parametrize(
    ("options", "key", "blanks"),
    [
        ({"options": "only one"}, "options-few", {"count": 1, "count_min": 2}),
        ({"options": "| one | "}, "options-few", {"count": 1, "count_min": 2}),
        ({}, "options-few", {"count": 0, "count_min": 2}),
        (
            {"options": "|".join(map(str, range(21)))},
            "options-many",
            {"count": 21, "count_max": 20},
        ),
        ({"options": "Oui|oui "}, "options-equal", {"first": "Oui", "second": "oui"}),
        ({"options": "é|É"}, "options-equal", {"first": "é", "second": "É"}),
        (
            {"options": f"a|{'b' * 101}"},
            "too-long",
            {"what": "option", "length": 101, "length_max": 100},
        ),
        ({"question": " "}, "poll-question-empty", {}),
        (
            {"question": "q" * 301},
            "too-long",
            {"what": "question", "length": 301, "length_max": 300},
        ),
        ({"duration": "soon"}, "duration-malformed", {"typed": "soon"}),
        ({"duration": "9s"}, "poll-duration", {}),
        ({"duration": "2d"}, "poll-duration", {}),
    ],
)
async def test_create_that_is_no_poll_changes_nothing(live, options, key, blanks):
    before = await live.dump()
    typed = {"question": "Which?"} | ({} if options == {} else {"options": "a|b"}) | options
    seen = await poll(live, "create", **typed)
    assert seen.refuses(key, **blanks)
    assert await live.dump() == before


async def test_create_for_an_unknown_session_is_refused(live):
    seen = await poll(live, "create", question="Which?", options="a|b", session="lunch")
    keys = ", ".join(session.key for session in live.config.events[0].sessions)
    assert seen.refuses("session-unknown", typed="lunch", choices=keys)


@pytest.mark.parametrize(
    ("verb", "status"), [("close", "prepared"), ("publish", "prepared"), ("publish", "open")]
)
async def test_moves_that_do_not_exist_are_refused(live, verb, status):
    if status == "open":
        await opened(live)
    before = await live.dump()
    seen = await poll(live, verb, poll="P-1")
    assert seen.refuses("poll-state", code="P-1", status=status)
    assert await live.dump() == before


@pytest.mark.parametrize("typed", ["P-9", "gaps", "", "HR-1", "P-" + "9" * 40])
async def test_unknown_poll_is_refused(live, typed):
    seen = await poll(live, "open", poll=typed)
    assert seen.refuses("poll-unknown", typed=typed[:40])


async def test_vote_is_one_a_person(live):
    on = await opened(live)
    for name in ("Amina", "Bo"):
        who = live.person(name)
        for choice in "012":
            await live.choose(who, on, VOTE, choice)
    assert await live.rows("SELECT choice FROM ballots") == [(2,), (2,)]
