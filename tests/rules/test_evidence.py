from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.base import Refusal
from bot.rules.evidence import (
    CORRECTABLE,
    MOVES,
    URL_LENGTH_MAX,
    Described,
    Evidence,
    check_not_own,
    check_own,
    check_pace,
    check_turnout,
    check_version,
    checked_url,
    checked_year,
    correct,
    described,
    leads,
    move,
)
from tests.builders import refused

URL = "https://www.mideq.org/en/resources/"
STATES = ("in_review", "accepted", "declined", "withdrawn")
LIFE = {
    ("in_review", "approve"): "accepted",
    ("in_review", "decline"): "declined",
    ("in_review", "withdraw"): "withdrawn",
    ("accepted", "withdraw"): "withdrawn",
}


def evidence(status: str = "in_review") -> Evidence:
    return Evidence(
        1, 1, "E-3", "A study", URL, "", "", "", None, "", "", "", b"", "SOMEBODY", 0,
        status, "", 1,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize("verb", MOVES)
@pytest.mark.parametrize("state", STATES)
def test_evidence_moves_as_the_contract_says(state, verb):
    if (state, verb) in LIFE:
        after = move(evidence(state), verb, "Off topic")
        assert (after.status, after.reason) == (LIFE[state, verb], "Off topic")
        assert after.version == 2
        assert leads(f"evidence_{verb}", state, after.status)
    else:
        with refused("evidence-state", code="E-3", state=state):
            move(evidence(state), verb)
        assert not any(leads(f"evidence_{verb}", state, after) for after in STATES)


@pytest.mark.parametrize("review", [True, False])
@pytest.mark.parametrize("state", STATES)
def test_what_is_corrected_waits_anew_where_the_event_reviews(state, review):
    before, said = evidence(state), Described("Another title", URL, year=2022)
    if state not in CORRECTABLE:
        with refused("evidence-state", code="E-3", state=state):
            correct(before, said, "", review=review)
        return
    after = correct(before, said, "human-rights", review=review)
    assert after.status == ("in_review" if review else state)
    assert (after.said, after.principle, after.version) == (said, "human-rights", 2)
    assert leads("evidence_edit", state, "in_review")


@pytest.mark.parametrize("state", CORRECTABLE)
def test_what_says_the_same_stays_as_it_is(state):
    before = evidence(state)
    assert correct(before, before.said, before.principle, review=True) == before


def test_decision_is_made_on_what_was_read():
    check_version(evidence(), 1)
    with refused("evidence-changed", code="E-3", state="accepted"):
        check_version(evidence("accepted"), 2)


@pytest.mark.parametrize(
    ("typed", "year"), [("", None), ("  ", None), (" 2022 ", 2022), ("٢٠٢٢", 2022), ("22", 22)]
)
def test_year_is_read_in_whichever_digits(typed, year):
    assert checked_year(typed) == year


@pytest.mark.parametrize("typed", ["2022?", "-2022", "20.2", "MMXXII", "²⁰²²", "12022", "2 022"])
def test_what_is_no_year_is_refused(typed):
    with refused("year-impossible", year_min="1900", year_max="2100"):
        checked_year(typed)


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        (URL, URL),
        (f"  {URL} ", URL),
        ("HTTP://WWW.Example.ORG/A?b=c&d=%20#e", "http://www.example.org/A?b=c&d=%20#e"),
        ("https://example.org", "https://example.org"),
        ("https://example.org:8443/x", "https://example.org:8443/x"),
        ("https://doi.org/10.1000/(a);b@c~d!*'", "https://doi.org/10.1000/(a);b@c~d!*'"),
        (
            "https://fr.wikipedia.org/wiki/Réfugié",
            "https://fr.wikipedia.org/wiki/R%C3%A9fugi%C3%A9",
        ),
        ("https://مثال.إختبار/سؤال", "https://xn--mgbh0fb.xn--kgbechtv/%D8%B3%D8%A4%D8%A7%D9%84"),
    ],
)
def test_address_is_kept_in_ascii(typed, url):
    assert checked_url(typed) == url
    assert checked_url(url) == url


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "mideq.org", "www.mideq.org/en", "ftp://example.org/x", "javascript:alert(1)",
        "data:text/html,x", "file:///etc/passwd", "https://", "https:///path", "http://localhost/",
        "https://127.0.0.1/x", "https://[::1]/", "https://[", "https://example.org:99999/",
        "https://unu.edu@evil.example/", "https://user:secret@example.org/",
        "https://exa mple.org/", "https://example.org/a b", "https://example.org/`x`",
        "https://example.org/<b>", 'https://example.org/"', "https://exa_mple.org/",
        "https://-example.org/", "https://example..org/", "https://example.org/\nx",
        "https://example.org\\@evil.example",
    ],
)  # fmt: skip
def test_what_is_no_address_on_the_web_is_refused(typed):
    with refused("url-malformed"):
        checked_url(typed)


def test_address_is_bounded_as_typed_and_as_written():
    longest = "https://example.org/" + "x" * (URL_LENGTH_MAX - 20)
    assert checked_url(longest) == longest
    with refused("url-long", length=URL_LENGTH_MAX + 1):
        checked_url(longest + "x")
    with refused("url-long"):
        checked_url("https://example.org/" + "é" * 100)


@given(st.text(max_size=60) | st.text("htps:/.@[]ab%é", max_size=30).map("https://a.org/".__add__))
def test_address_is_refused_or_safe(typed):
    try:
        url = checked_url(typed)
    except Refusal:
        return
    assert url.isascii()
    assert len(url) <= URL_LENGTH_MAX
    assert urlsplit(url).scheme in ("http", "https")
    assert not set(url) & set(' \t\n`<>"\\^{|}')
    assert checked_url(url) == url


def test_description_is_cleaned():
    typed = Described(" A  study ", URL, " Ana,\nBo ", "", "", 2022, "", " One.\r\n\r\n\r\nTwo. ")
    assert described(typed) == Described("A study", URL, "Ana, Bo", year=2022, note="One.\n\nTwo.")


@pytest.mark.parametrize("title", ["", "  ", "\u200b"])
def test_evidence_without_a_title_is_refused(title):
    with refused("evidence-untitled"):
        described(Described(title, URL))


@pytest.mark.parametrize(
    ("field", "what", "length_max"),
    [
        ("title", "title", 200),
        ("authors", "authors", 200),
        ("institution", "institution", 200),
        ("produced_in", "place", 100),
        ("about_region", "region", 100),
        ("note", "note", 500),
    ],
)
def test_every_text_is_bounded(field, what, length_max):
    typed = {"title": "A study", "url": URL, field: "é" * length_max}
    assert getattr(described(Described(**typed)), field) == "é" * length_max
    with refused("too-long", what=what, length=length_max + 1, length_max=length_max):
        described(Described(**{**typed, field: "é" * (length_max + 1)}))


@pytest.mark.parametrize("year", [1900, 2022, 2100, None])
def test_year_is_kept(year):
    assert described(Described("A study", URL, year=year)).year == year


@pytest.mark.parametrize("year", [1899, 2101, 0, -1, 2**53])
def test_year_that_cannot_be_is_refused(year):
    with refused("year-impossible", year_min="1900", year_max="2100"):
        described(Described("A study", URL, year=year))


def test_turnout_is_bounded():
    check_turnout(4, 5)
    with refused("evidence-many", count=5, count_max=5):
        check_turnout(5, 5)


def test_pace_is_bounded():
    check_pace(None, 0, 20_000)
    check_pace(0, 20_000, 20_000)
    with refused("evidence-soon", seconds=1):
        check_pace(0, 19_999, 20_000)
    with refused("evidence-soon", seconds=20):
        check_pace(0, 0, 20_000)


def test_nobody_decides_about_their_own_nor_withdraws_anothers():
    check_own(evidence(), ("SOMEBODY",))
    check_not_own(evidence(), ("ANOTHER",))
    with refused("own-evidence", code="E-3"):
        check_not_own(evidence(), ("SOMEBODY",))
    with refused("evidence-unknown", code="E-3"):
        check_own(evidence(), ("ANOTHER",))
