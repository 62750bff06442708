"""Each line of the checklist can break: the findings are falsified, one thing at a time."""

import copy
from dataclasses import replace

import pytest

from rehearsal.checklist import go_through
from rehearsal.diary import Fact, Race
from rehearsal.findings import Post


def row_of(found, **wanted):
    rows = found.tables["questions"]
    return next(row for row in rows if all(row[key] == value for key, value in wanted.items()))


def a_wording_is_changed(found):
    row_of(found, status="answered")["text"] = "Something else"


def an_outcome_is_changed(found):
    row_of(found, status="answered")["status"] = "declined"


def a_question_is_made_up(found):
    found.tables["questions"].append(dict(found.tables["questions"][0], code="HR-999"))


def a_question_is_left_waiting(found):
    row_of(found, status="answered")["status"] = "queued"


def somebody_asks_too_soon(found):
    receipt = next(iter(found.diary.receipts.values()))
    again = replace(receipt, code="?", at=receipt.at + 5_000)
    found.diary.receipts["?"] = again
    found.tables["questions"].append(dict(found.questions[receipt.code], code="?"))


def two_turns_are_swapped(found):
    turns = found.tables["turns"]
    turns[0], turns[1] = turns[1], turns[0]


def a_race_has_two_winners(found):
    found.diary.races.append(Race("next", "HR-1", 2, 2))


def an_observer_decides(found):
    found.diary.meddling.append(False)


def a_participant_starts_a_session(found):
    found.diary.facts.append(Fact(1, 0, "participant-1", "started", "opening"))


def the_outcome_post_comes_twice(found):
    found.posts.append(found.plain_posts("announcements")[-1])


def somebody_posts_what_nobody_owed(found):
    found.posts.append(Post(0, "announcements", "Hello there", framed=False))


def mine_says_something_else(found):
    found.diary.facts.append(Fact(1, 0, "participant-1", "fate", next(iter(found.questions)), "?"))


def a_name_is_in_the_log(found):
    person = found.people["participant-1"]
    object.__setattr__(found, "log", f"{found.log}{person.name}\n")


def an_account_is_in_a_channel(found):
    post = found.posts[-1]
    found.posts[-1] = replace(post, text=f"{post.text} <@{found.ids['participant-2']}>")


def an_anonymous_row_has_a_sector(found):
    row_of(found, attribution="anonymous")["sector"] = "media"


def a_declined_wording_is_public(found):
    found.tables["questions-public"][0] |= {"status": "declined", "text": "It is here"}


def a_vote_is_changed(found):
    row = found.tables["polls"][0]
    row["votes"] = str(int(row["votes"]) + 1)


def counts_are_shown_early(found):
    seen = next(s for s in found.seen if s.text.startswith("### P-1 "))
    found.seen.append(replace(seen, text=f"{seen.text}\n██ 50 % (3 votes)"))


def a_log_entry_is_changed(found):
    found.objects["log"][3]["reason"] = "because"


def an_answer_is_missing(found):
    found.diary.entries[-1] = replace(found.diary.entries[-1], answered=False)


def the_bot_raises(found):
    found.faults.append("KeyError: 'x'")


def it_ends_too_late(found):
    found.diary.chosen_overrun = 0


pytestmark = pytest.mark.slow

TOLD = "Wording, attribution, support and outcome are as people were told"
ONCE = "Every reminder and announcement came once"
AGREE = "Exports agree with what was shown"
LEAKS = "Nothing leaked: not in exports, channels, answers or the log"
ORDER = "Who was next followed the rule “balanced”"
POLLS = "Poll results are the last votes, unseen before the close"
FAULTS = "No fault, and nobody was met with silence"

CASES = [
    (a_wording_is_changed, {TOLD, AGREE}),
    (an_outcome_is_changed, {TOLD, AGREE}),
    (a_question_is_made_up, {"No question is there that nobody asked", AGREE}),
    (
        a_question_is_left_waiting,
        {"Every acknowledged question is in questions.csv, with an outcome", TOLD, AGREE},
    ),
    (somebody_asks_too_soon, {"The limits of asking held", AGREE}),
    (two_turns_are_swapped, {ORDER, AGREE}),
    (a_race_has_two_winners, {"Nobody decided twice: every race had one winner"}),
    (an_observer_decides, {"Only moderators decided"}),
    (a_participant_starts_a_session, {"Only moderators decided"}),
    (the_outcome_post_comes_twice, {ONCE}),
    (somebody_posts_what_nobody_owed, {ONCE}),
    (mine_says_something_else, {AGREE}),
    (a_name_is_in_the_log, {LEAKS}),
    (an_account_is_in_a_channel, {LEAKS}),
    (an_anonymous_row_has_a_sector, {LEAKS, AGREE}),
    (a_declined_wording_is_public, {"The public export says no more than it may", AGREE}),
    (a_vote_is_changed, {POLLS, AGREE}),
    (counts_are_shown_early, {POLLS}),
    (a_log_entry_is_changed, {"The log's hash chain holds", AGREE}),
    (an_answer_is_missing, {FAULTS}),
    (the_bot_raises, {FAULTS}),
    (it_ends_too_late, {"The announced end was passed by explicit choice only"}),
]


@pytest.mark.parametrize(("falsify", "promises"), CASES)
def test_falsified_findings_break_their_lines(falsify, promises, small):
    found = copy.deepcopy(small[0].findings)
    falsify(found)
    assert {line.promise for line in go_through(found) if not line.holds} == promises


def test_every_line_was_broken_once(small):
    tried = set().union(*(promises for _, promises in CASES))
    assert {line.promise for line in small[0].lines} == tried
