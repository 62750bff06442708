"""Polls: prepared, voted in, closed, published."""

import pytest

from bot.texts import say

VOTE = "poll:vote:"
OPEN, EDIT, CLOSE, PUBLISH, CANCEL = (
    say("en", f"button-poll-{verb}") for verb in ("open", "edit", "close", "publish", "cancel")
)
LATER = [say("en", "button-poll-extend", minutes=minutes) for minutes in (1, 5)]


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


async def published(stage, code):
    """The message of a published poll, its chart drawn."""
    await stage.tick(3)
    stage.bot.courier.studio.wait()
    await stage.tick(5)
    return message(stage, code)


async def shown(stage, code="P-1"):
    await stage.tick(3)
    return stage.shown(message(stage, code))


async def test_create_prepares_a_poll_and_offers_to_open_it(live):
    seen = await poll(live, "create", question="Which *first*?", options=" yes |no | |maybe")
    assert seen.says("poll-is-prepared", code="P-3", question="Which \\*first\\*?")
    assert seen.pressable == [OPEN, EDIT, CANCEL]
    await live.press(live.moderator, seen, OPEN)
    assert (await shown(live, "P-3")).pressable == ["yes", "no", "maybe"]
    assert "1. yes\n2. no\n3. maybe" in (await shown(live, "P-3")).words


async def test_open_by_code_or_key_and_vote_and_change_it(live):
    await poll(live, "open", poll="gap")
    await live.tick(3)
    on, amina = message(live, "P-1"), live.person("Amina")
    cast = await live.choose(amina, on, VOTE, "1")
    assert cast.says("vote-cast", code="P-1", option="Non-discrimination")
    changed = await live.choose(amina, on, VOTE, "3")
    assert changed.says("vote-changed", code="P-1", option="Whole-of-society approach")
    assert await live.rows("SELECT vote FROM ballots") == [("[3]",)]


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
    await live.press(live.person("Amina"), on, "b")
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
    assert seen.pressable == [CLOSE, CANCEL, *LATER]
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
        ({"options": " | "}, "options-few", {"count": 0, "count_min": 2}),
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
        ({"duration": "0s"}, "poll-duration", {}),
        ({"duration": "2d"}, "poll-duration", {}),
    ],
)
async def test_create_that_is_no_poll_changes_nothing(live, options, key, blanks):
    before = await live.dump()
    typed = {"question": "Which?", "options": "a|b"} | options
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
    assert await live.rows("SELECT vote FROM ballots") == [("[2]",), ("[2]",)]


async def test_published_result_has_a_chart_that_says_in_words_what_it_shows(live):
    on = await opened(live)
    await live.choose(live.person("Amina"), on, VOTE, "1")
    await poll(live, "close", poll="P-1")
    await poll(live, "publish", poll="P-1")
    in_words = await shown(live)  # at once, whatever the drawing takes
    assert say("en", "poll-share", votes=1, percent=100) in in_words.words
    drawn = await published(live, "P-1")
    (gallery,) = [c for c in live.shown(drawn).components if c["type"] == 12]
    (item,) = gallery["items"]
    assert item["description"].startswith("Bar chart. Where is the gap")
    assert "2. Non-discrimination: 100 % (1 vote)" in item["description"]
    assert [attachment.filename for attachment in drawn.attachments] == ["chart-1.png"]


async def test_chart_comes_also_after_a_restart(live):
    on = await opened(live)
    await live.choose(live.person("Amina"), on, VOTE, "1")
    await poll(live, "close", poll="P-1")
    await poll(live, "publish", poll="P-1")
    await live.tick(3)
    await live.restart()
    assert (await published(live, "P-1")).attachments


KINDS = {
    "single": "a|b|c",
    "multiple": "a|b|c",
    "rating": None,
    "words": None,
    "ranking": "a|b|c",
}


async def put(stage, kind, **more):
    """Prepare and open a poll of a kind; its message."""
    options = {"options": KINDS[kind]} if KINDS[kind] else {}
    made = await poll(stage, "create", question=f"A {kind}?", kind=kind, **options, **more)
    await stage.press(stage.moderator, made, OPEN)
    await stage.tick(3)
    return message(stage, "P-3")


async def cast(stage, who, kind, on):
    """Vote in a poll of a kind, from its message or from an earlier answer."""
    if kind == "single":
        return await stage.press(who, on, "b")
    if kind == "multiple":
        return await stage.choose(who, on, VOTE, "0", "2")
    if kind == "rating":
        return await stage.press(who, on, "4")
    verb = "write" if kind == "words" else "rank"
    form = await stage.press(who, on, say("en", f"button-poll-{verb}"))
    if kind == "words":
        return await stage.send(who, form, **{"word-1": "Data", "word-3": "Tïme"})
    return await stage.send(who, form, **{"rank-1": "1", "rank-2": "0"})


CAST = {
    "single": "b",
    "multiple": "a; c",
    "rating": "4",
    "words": "Data, Tïme",
    "ranking": "1. b · 2. a",
}


@pytest.mark.parametrize("kind", KINDS)
async def test_vote_of_each_kind_is_repeated_changed_withdrawn_and_survives_a_restart(live, kind):
    amina = live.person("Amina")
    on = await put(live, kind)
    assert say("en", f"poll-how-{kind}") in live.shown(on).words
    assert (await cast(live, amina, kind, on)).says("vote-cast", code="P-3", option=CAST[kind])
    await live.restart()
    again = await cast(live, amina, kind, on)
    assert again.says("vote-changed", code="P-3", option=CAST[kind])
    from_answer = await cast(live, amina, kind, again)
    assert from_answer.says("vote-changed", code="P-3", option=CAST[kind])
    gone = await live.press(amina, from_answer, say("en", "button-poll-withdraw"))
    assert gone.says("vote-withdrawn", code="P-3")
    assert await live.rows("SELECT * FROM ballots") == []
    twice = await live.forge(amina, "poll:withdraw:P-3", on=on)
    assert twice.refuses("ballot-none", code="P-3")
    assert (await cast(live, amina, kind, on)).says("vote-cast", code="P-3", option=CAST[kind])
    await poll(live, "close", poll="P-3")
    late = await live.forge(amina, "poll:withdraw:P-3", on=on)
    assert late.refuses("poll-not-open", code="P-3", status="closed")
    await poll(live, "publish", poll="P-3")
    words = live.shown(await published(live, "P-3")).words
    assert say("en", "poll-share", votes=1, percent=100) in words


async def test_forms_are_filled_in_with_the_vote_so_far(live):
    amina = live.person("Amina")
    on = await put(live, "words")
    await cast(live, amina, "words", on)
    form = await live.press(amina, on, say("en", "button-poll-write"))
    assert [form.typed(f"word-{n}") for n in (1, 2, 3)] == ["Data", "Tïme", ""]
    await poll(live, "create", question="Rank?", kind="ranking", options="a|b")
    await poll(live, "open", poll="P-4")
    await live.tick(3)
    on = message(live, "P-4")
    form = await live.press(amina, on, say("en", "button-poll-rank"))
    await live.send(amina, form, **{"rank-1": "1"})
    form = await live.press(amina, on, say("en", "button-poll-rank"))
    assert (form.chosen("rank-1"), form.chosen("rank-2")) == (["1"], [])
    same = await live.send(amina, form, **{"rank-2": "1"})
    assert same.refuses("ranking-repeats")


@pytest.mark.parametrize(
    ("act", "values"),
    [
        ("poll:vote:P-1", ["9"]), ("poll:vote:P-1", ["0", "1"]), ("poll:vote:P-1 x", []),
        ("poll:vote:P-1", []), ("poll:write:P-1", []), ("poll:rank:P-1", []),
        ("poll:vote:P-1 0 0", []),
    ],
)  # fmt: skip
async def test_forged_vote_is_refused_and_changes_nothing(live, act, values):
    on = await opened(live)
    before = await live.dump()
    seen = await live.forge(live.person("Amina"), act, *values, on=on)
    assert seen.refuses("expired-control") or seen.refuses("option-unknown", code="P-1")
    assert await live.dump() == before


async def test_create_without_options_opens_a_form_and_gives_back_what_is_refused(live):
    form = await poll(live, "create", question="Which?", duration="90s", session="rights")
    assert form.title == say("en", "form-poll-title")
    assert (form.typed("question"), form.chosen("kind")) == ("Which?", ["single"])
    held = await live.send(live.moderator, form, options="only one")
    assert held.says("options-few", count=1, count_min=2)
    assert "only one" in held.words
    form = await poll(live, "create", question="Which?", duration="90s", session="rights")
    seen = await live.send(live.moderator, form, options="one\ntwo", kind="multiple")
    assert seen.pressable == [OPEN, EDIT, CANCEL]
    assert await live.rows("SELECT kind, duration_ms, session FROM polls WHERE code = 'P-3'") == [
        ("multiple", 90_000, "rights")
    ]


async def test_edit_before_the_opening_and_not_after(live):
    made = await poll(live, "create", question="Which?", options="one|two")
    open_too_late = await live.press(live.moderator, made, EDIT)
    form = await live.press(live.moderator, made, EDIT)
    assert form.typed("options") == "one\ntwo"
    seen = await live.send(live.moderator, form, question="Who?", options="", kind="rating")
    assert seen.says("poll-is-prepared", code="P-3", question="Who?")
    await live.press(live.moderator, seen, OPEN)
    assert "Who?" in (await shown(live, "P-3")).words
    late = await live.forge(live.moderator, "poll:edit:P-3")
    assert late.refuses("poll-not-prepared", code="P-3")
    late = await live.send(live.moderator, open_too_late, question="When?")
    assert "When?" in late.words
    assert "When?" not in str(await live.rows("SELECT question FROM polls"))


async def test_edit_keeps_the_other_languages_of_what_stays(live):
    listed = await poll(live, "list")
    seen = await live.choose(live.moderator, listed, "poll:see:", "P-1")
    form = await live.press(live.moderator, seen, EDIT)
    options = form.typed("options").replace("Non-discrimination", "Something else")
    await live.send(live.moderator, form, options=options)
    ((kept,),) = await live.rows("SELECT options FROM polls WHERE code = 'P-1'")
    assert "Droits humains" in kept
    assert "Something else" in kept


async def test_timed_poll_announces_its_end_once_and_can_be_extended(live):
    seen = await poll(live, "open", poll="gap")  # two minutes
    await live.tick(3)
    said = await live.press(live.moderator, seen, LATER[0])
    assert "now closes" in said.words

    def endings():
        found = [live.shown(m).words for m in live.messages("questions")]
        return [words for words in found if words.startswith("P-1 closes")]

    await live.tick(100)
    assert endings() == []  # the end that was moved is not announced
    await live.tick(55)
    assert len(endings()) == 1
    await live.tick(30)
    assert len(endings()) == 1
    assert say("en", "poll-closed", ballots=0) in (await shown(live)).words
    late = await live.press(live.moderator, said, LATER[1])
    assert late.refuses("poll-not-timed", code="P-1")


async def test_poll_that_closed_by_itself_offers_the_moderators_to_publish_it(live):
    await opened(live)
    await live.tick(121)
    (told,) = [m for m in live.messages("moderators") if "P-1" in live.shown(m).words]
    seen = await live.press(live.second, told, PUBLISH)
    assert "P-1 is published" in seen.words


async def test_word_is_hidden_from_everybody_and_shown_again(live):
    on = await put(live, "words", results="live")
    await cast(live, live.person("Amina"), "words", on)
    assert "Tïme" in (await shown(live, "P-3")).words
    listed = await poll(live, "list")
    seen = await live.choose(live.moderator, listed, "poll:see:", "P-3")
    menu = {option["label"]: option["value"] for option in seen.options("poll:hide:")}
    await live.choose(live.moderator, seen, "poll:hide:", menu["Tïme"])
    words = (await shown(live, "P-3")).words
    assert "Tïme" not in words
    assert say("en", "poll-words-hidden", count=1) in words
    assert "Tïme" not in str(await live.rows("SELECT * FROM log"))
    await live.choose(live.moderator, seen, "poll:hide:", menu["Tïme"])
    assert "Tïme" in (await shown(live, "P-3")).words


async def test_two_polls_open_at_once_are_two_messages(live):
    first, second = await opened(live, "P-1"), await opened(live, "P-2")
    amina = live.person("Amina")
    await live.choose(amina, first, VOTE, "1")
    await live.choose(amina, second, VOTE, "2")
    votes = await live.rows("SELECT code, vote FROM ballots JOIN polls ON polls.id = poll_id")
    assert sorted(votes) == [("P-1", "[1]"), ("P-2", "[2]")]


@pytest.mark.parametrize("kind", ["single", "multiple", "ranking"])
async def test_options_of_every_sort_are_shown_plain(live, kind):
    options = ["🙂 *bold*", "النهج الحكومي", "@everyone", "<@123>", "x" * 100, "# 1. _a_", "a/b"]
    made = await poll(live, "create", question="<@&1>?", kind=kind, options="|".join(options))
    await live.press(live.moderator, made, OPEN)
    words = (await shown(live, "P-3")).words
    for written in ("🙂 \\*bold\\*", "النهج الحكومي", "x" * 100, "@everyone"):
        assert written in words


async def test_list_opens_any_poll_with_its_result_again(live):
    on = await opened(live)
    await live.choose(live.person("Amina"), on, VOTE, "0")
    listed = await poll(live, "list")
    seen = await live.choose(live.moderator, listed, "poll:see:", "P-1")
    assert "%" not in seen.words
    await poll(live, "close", poll="P-1")
    await poll(live, "publish", poll="P-1")
    listed = await poll(live, "list")
    again = await live.choose(live.moderator, listed, "poll:see:", "P-1")
    assert say("en", "poll-share", votes=1, percent=100) in again.words


async def test_result_is_a_new_message_in_place_of_the_old_one(live):
    """Nobody hears an edit, and few scroll back."""
    on = await opened(live)
    await live.slash(live.moderator, "mod pause")  # something else is said meanwhile
    await poll(live, "close", poll="P-1")
    await poll(live, "publish", poll="P-1")
    await live.tick(3)
    result = message(live, "P-1")  # of which there is one
    assert result.id > on.id
