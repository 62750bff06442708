import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.duplicates import Candidate, find_duplicates, prepare

QUESTIONS = {
    "HR-1": "How will governments make sure that migrant children can go to school?",
    "HR-2": "Who pays the recruitment fees of workers who go abroad?",
    "HR-3": "Comment les États garantissent-ils l’accès à la santé des migrants ?",
    "HR-4": "كيف تضمن الدول حقوق المهاجرين في السكن؟",
    "HR-5": "政府如何保障移民儿童上学？",
}
KNOWN = [Candidate(code, prepare(text)) for code, text in QUESTIONS.items()]


@pytest.mark.parametrize("code", QUESTIONS)
def test_same_words_are_found_first_in_every_script(code):
    best = find_duplicates(QUESTIONS[code], KNOWN)[0]
    assert (best.code, best.score) == (code, 100.0)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("how will GOVERNMENTS make sure, that migrant children can go to school", "HR-1"),
        ("Who pays recruitment fees for workers going abroad?", "HR-2"),
        ("Comment les Etats garantissent ils l'acces a la sante des migrants", "HR-3"),
    ],
)
def test_same_question_is_found_in_another_dress(typed, code):
    assert [match.code for match in find_duplicates(typed, KNOWN)][:1] == [code]


@pytest.mark.parametrize(
    "typed",
    ["What is the weather like in Geneva?", "Who chairs the panel today?", "?!", ""],
)
def test_other_question_is_not_found(typed):
    assert find_duplicates(typed, KNOWN) == []


@pytest.mark.parametrize(
    "opposite",
    [
        "Who does not pay the recruitment fees of workers who go abroad?",
        "Why are the recruitment fees of workers who go abroad so high?",
    ],
)
def test_opposite_is_less_alike_than_the_same(opposite):
    found = {m.code: m.score for m in find_duplicates(opposite, KNOWN, least=0.0)}
    assert found["HR-2"] < 90


@given(text=st.text(max_size=60), others=st.lists(st.text(max_size=40), max_size=8))
def test_found_is_in_order_within_its_limit_and_never_ones_own(text, others):
    known = [Candidate(f"X-{n}", prepare(other)) for n, other in enumerate(others)]
    known.append(Candidate("OWN-1", prepare(text)))
    found = find_duplicates(text, known, limit=2, least=0.0, own="OWN-1")
    scores = [match.score for match in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)
    assert len(found) <= 2
    assert "OWN-1" not in [match.code for match in found]
    assert find_duplicates(text, known, limit=2, least=0.0, own="OWN-1") == found


@given(text=st.text(st.sampled_from("aeé 社会移民كيف؟?.,'-"), max_size=40))
def test_prepared_is_of_the_words_not_of_their_case(text):
    assert prepare(text.upper()) == prepare(text)
    assert prepare(f"  {text} ") == prepare(text)
