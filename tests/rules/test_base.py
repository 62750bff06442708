import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.base import Refusal, clean, clean_line, fold
from tests.builders import refused

UNSEEN = (
    "\x00\x07\x1b\x7f\x80\x9f\u061c\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\ud800"
)
# Letters that compose, spaces of all kinds, line ends of all kinds, what cannot be seen.
WILD = st.text(
    st.sampled_from(UNSEEN + "aeE\u0301\u0327é \t\u00a0\u3000\u2003\r\n\x0b\x0c\x85\u2028")
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  What   now?  ", "What now?"),
        ("e\u0301te\u0301", "été"),
        ("e\u200b\u0301", "é"),  # also where something unseen stood between
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\x0btwo\u2028three\x85four", "one\ntwo\nthree\nfour"),  # no words run together
        ("one\n\n\n\n\ntwo", "one\n\ntwo"),
        ("one\n \n\t\n \ntwo", "one\n\ntwo"),
        (" one \n two ", "one\ntwo"),
        ("safe\u202egnp.exe", "safegnp.exe"),  # no text runs backwards
        ("a\u3000b\u00a0c", "a b c"),
        ("می\u200cخواهم 👩\u200d👧", "می\u200cخواهم 👩\u200d👧"),  # joiners are part of the word
        ("<@123> **bold** 𐍈", "<@123> **bold** 𐍈"),
        (UNSEEN, ""),
    ],
)
def test_clean(typed, kept):
    assert clean(typed) == kept


@given(WILD | st.text())
def test_clean_text_is_clean(typed):
    kept = clean(typed)
    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert kept == kept.strip()
    assert "\n\n\n" not in kept
    assert not set(kept) & set(UNSEEN)
    assert isinstance(kept.encode(), bytes)  # no half of a pair: it can be stored


@given(st.text(st.characters(categories=["L", "N", "P"], max_codepoint=0x24F)))
def test_clean_keeps_what_can_be_read(typed):
    assert clean(typed) == unicodedata.normalize("NFC", typed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(None, ""), ("", ""), ("  a \n b  ", "a b"), ("x" * 5, "x" * 5), ("\u2003x\u2003y", "x y")],
)
def test_clean_line(typed, kept):
    assert clean_line(typed, "name", 5) == kept


def test_clean_line_too_long_is_refused():
    with refused("too-long", what="name", length=6, length_max=5):
        clean_line("x" * 6, "name", 5)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oui", "OUI"),
        ("Égalité", "egalite"),
        ("e\u0301", "é"),
        ("Straße", "STRASSE"),
        ("ＹＥＳ", "yes"),  # full width
        ("ﬁne", "fine"),
        ("Йод", "иод"),
        ("ά", "Α"),
        ("مُمكِن", "ممكن"),  # vowel signs
        (" yes ", "yes"),
        ("①", "1"),
    ],
)
def test_fold_takes_as_equal(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("yes", "no"), ("1", "2"), ("是", "否"), ("a b", "ab")])
def test_fold_keeps_apart(one, other):
    assert fold(one) != fold(other)


@given(st.text(st.characters(categories=["Lu", "Ll", "Nd", "Zs"], max_codepoint=0x17F)))
def test_fold_is_of_the_words_not_of_their_dress(text):
    for dressed in (unicodedata.normalize("NFD", text), unicodedata.normalize("NFC", text)):
        assert fold(dressed) == fold(text)
    assert fold(fold(text)) == fold(text)


def test_refusal_says_in_the_log_what_it_was():
    refusal = Refusal("too-long", what="name", length=6)
    assert str(refusal) == "too-long(what='name', length=6)"
    assert refusal.blanks == {"what": "name", "length": 6}
