import re

import pytest

from bot import config, texts
from bot.cards.base import excerpt, quote
from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.rules.review import SPOKEN
from tests import translations
from tests.sentences import constants, everything_said
from tests.translations import NUMBERS, blanks, filled, messages

LANGUAGES = texts.languages()
STATES = {"status": "queued", "state": "open"}
POLL_STATES = {"poll-state", "poll-not-open"}


def test_there_are_texts():
    assert "en" in LANGUAGES
    assert len(messages("en")) > 200


def test_there_is_every_language_of_the_contract():
    """Source: PRODUCT section 12."""
    assert set(LANGUAGES) == set(config.text.LANGUAGES) == set(SPOKEN)
    assert texts.UNFINISHED.keys() <= set(LANGUAGES) - {"en"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wrong_with_a_language(language):
    """Of a language that is not finished, the files that it has begun."""
    whole = language not in texts.UNFINISHED
    assert translations.mistakes(language, whole=whole) == []


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name in texts.UNFINISHED])
def test_unfinished_language_lacks_something(language):
    """Once it lacks nothing, its line in UNFINISHED goes, so that a missing sentence is a fault."""
    assert translations.missing(language)


def test_every_key_that_the_code_says_exists():
    unknown = [
        f"{said.place}: {said.keys}"
        for said in everything_said()
        if said.keys != ".+" and not any(said.means(key) for key in messages("en"))
    ]
    assert unknown == []


def test_every_alternative_that_is_spelled_out_exists():
    """`say(language, "a" if … else "b")`: both of them."""
    unknown = []
    for said in everything_said():
        if said.exact:
            alternatives = re.sub(r"[()?:]|\\(?=-)", "", said.keys).split("|")
            unknown += [f"{said.place}: {a}" for a in alternatives if a not in messages("en")]
    assert unknown == []


def test_every_key_is_said_somewhere():
    patterns = [said for said in everything_said() if said.keys != ".+"]
    unsaid = [
        key
        for key in messages("en")
        if key not in constants() and not any(said.means(key) for said in patterns)
    ]
    assert unsaid == []


def test_every_blank_is_filled_where_it_is_said():
    """Of each sentence that is meant by its key; of one at least that is meant by a pattern."""
    lacking = []
    for said in everything_said():
        if said.more or said.refusal or said.keys == ".+":
            continue
        meant = [blanks("en", key).all for key in messages("en") if said.means(key)]
        filled_ones = [needed <= said.blanks for needed in meant]
        if not (all(filled_ones) if said.exact else any(filled_ones)):
            lacking.append(f"{said.place}: {said.keys} with {sorted(said.blanks)}")
    assert lacking == []


def refusals():
    found = [said for said in everything_said() if said.refusal and said.keys != ".+"]
    assert len(found) > 60
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_can_be_said_with_what_it_is_given(language):
    for said in refusals():
        for key in (key for key in messages("en") if said.means(key)):
            given: dict[str, str | int] = {}
            for name in said.blanks:
                given[name] = 1_667_484_000_000 if name in ("at", "ended_at") else 3
                if name in STATES:
                    given[name] = "open" if key in POLL_STATES else STATES[name]
            words = refusal_words(Refusal(key, **given), language)
            assert words, said.place
            assert "{" not in words, said.place


SINGULAR = re.compile(
    r"\b1 (?:questions|votes|seconds|minutes|supporters|characters|sessions|messages|entries"
    r"|others|polls|items|notes|people|are|have|wait)\b"
)


def test_one_is_said_in_the_singular():
    wrong = [key for key in messages("en") if SINGULAR.search(filled("en", key, 1))]
    assert wrong == []


def test_more_than_one_is_said_in_the_plural():
    plural = re.compile(r"\b(?:0|2|3|11|100) (?:question|vote|second|minute|supporter|is|has)\b")
    wrong = [
        (key, number)
        for key in messages("en")
        for number in NUMBERS
        if number != 1 and plural.search(filled("en", key, number))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_names_anybody_by_accident(language):
    """`@everyone` and the like stand in no sentence: nothing of ours calls a crowd."""
    for key in messages(language):
        assert not re.search(r"@(everyone|here)\b", filled(language, key, 1)), key


def test_say_in_a_language_that_is_not_there_is_english():
    assert texts.say("xx", "queue-empty") == texts.say("en", "queue-empty")
    assert texts.spoken("en-GB") == "en"
    assert texts.spoken("tlh") == "en"
    assert texts.shared(["xx"]) == ("en",)
    assert texts.shared(["xx", "en"]) == ("en",)


def test_say_of_what_does_not_exist_is_a_fault():
    with pytest.raises(KeyError):
        texts.say("en", "no-such-key")


def test_say_without_a_blank_is_a_fault_and_no_half_sentence():
    with pytest.raises(ValueError, match="floor-taken"):
        texts.say("en", "floor-taken")


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"en": "A", "fr": "B"}, "B"),
        ({"en": "A"}, "A"),
        ({"en": "A", "fr": ""}, "A"),
        ({}, ""),
    ],
)
def test_text_of_the_event_falls_back_to_its_first(table, said):
    assert texts.pick(table, "fr") == said


def test_parts_in_a_blank_follow_one_another_from_the_right_in_arabic():
    """An isolate takes no direction from isolates within it: without one of its own, parts that
    are put together stand from left to right, the last of them first."""
    sides = " · ".join(
        texts.say("ar", f"balance-{side}", turns=1, asked=5) for side in ("online", "room")
    )
    said = texts.say("ar", "balance-line", sides=sides, principles="HR 1/2 · ND 0/1")
    right, end = texts.ISOLATE_RIGHT_TO_LEFT, texts.ISOLATE_END
    assert f"{texts.ISOLATE}{right}{sides}{end}{end}" in said
    assert f"{texts.ISOLATE}HR 1/2 · ND 0/1{end}" in said
    sides = texts.say("en", "balance-online", turns=1, asked=5)
    assert right not in texts.say("en", "balance-line", sides=sides, principles="HR 1/2")


def test_blanks_are_isolated_in_arabic_and_no_link_swallows_its_isolate():
    said = texts.say("ar", "support-closed", code="HR-7", status_words="مسحوب")
    assert "\u2068HR-7\u2069" in said
    assert "\u2068" not in texts.say("fr", "support-closed", code="HR-7", status_words="retirée")
    link = "https://example.org/a"
    for words in (
        texts.say("ar", "reason-override", reason=f"See {link}"),
        texts.isolated(link, "ar"),
        texts.listed(["HR-1", link], "ar"),
    ):
        assert f"{link} \u2069" in words
    assert texts.isolated(link, "en") == link


def test_arabic_lines_are_laid_out_from_right_to_left_behind_their_marks():
    head, *lines = texts.say("ar", "queue-head", where="HR", count=3).split("\n")
    assert head == "## \u2068HR\u2069"  # no letter from right to left in it
    assert all(line[0] == "\u2067" and line[-1] == "\u2069" for line in lines)
    small = texts.say("ar", "receipt-privacy")
    assert small.startswith("-# \u2067")
    assert "\u2068/privacy\u2069" in small
    over = texts.say("ar", "event-over", event="E", ended_at="1")
    assert "\u2068/organize open start:now\u2069" in over
    assert "\u2067" not in texts.say("zh", "receipt-privacy")


def test_words_from_right_to_left_keep_their_direction_whoever_reads_them():
    asked = "هل ستتاح بيانات GCM قبل 2026؟"
    assert excerpt(asked) == f"\u2068{asked}\u2069"
    assert quote(f"{asked}\nWhy?") == f"> \u2068{asked}\u2069\n> Why?"


def test_lists_and_numbers_are_written_as_the_language_does():
    assert texts.listed(["HR-1", "WS-2"], "en") == "HR-1, WS-2"
    assert texts.listed(["HR-1", "WS-2"], "zh") == "HR-1、WS-2"
    assert texts.listed(["HR-1", "WS-2"], "ar") == "\u2067\u2068HR-1\u2069، \u2068WS-2\u2069\u2069"
    assert [texts.number(1234.56, tongue) for tongue in ("en", "fr", "ru", "ar")] == [
        "1,234.6", "1\u202f234,6", "1\xa0234,6", "1,234.6",
    ]  # fmt: skip


def test_numbers_choose_their_plural_in_every_language():
    def forms(language):
        return [texts.say(language, "reason-support", count=number) for number in NUMBERS]

    assert [len(set(forms(language))) for language in LANGUAGES] == [len(NUMBERS)] * 6
    assert forms("ru")[1:] == [
        "1 голос поддержки", "2 голоса поддержки", "3 голоса поддержки",
        "11 голосов поддержки", "100 голосов поддержки",
    ]  # fmt: skip
    stripped = [re.sub("[\u2067-\u2069]", "", words) for words in forms("ar")]
    assert stripped == [
        "لا مؤيدين بعد", "مؤيد واحد", "مؤيدان", "3 مؤيدين", "11 مؤيداً", "100 مؤيد",
    ]  # fmt: skip


def test_sentence_that_is_missing_is_english_while_its_language_is_unfinished(
    monkeypatch, tmp_path
):
    for language, words in (("en", "one = One\ntwo = Two\n"), ("fr", "one = Un\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "words.ftl").write_text(words, "utf-8")
    monkeypatch.setattr(texts, "TEXT_FOLDER", tmp_path)
    monkeypatch.setattr(texts, "_SAID", {})
    texts._bundle.cache_clear()
    texts._entries.cache_clear()
    try:
        monkeypatch.setattr(texts, "UNFINISHED", {"fr": "for a test"})
        assert [texts.say("fr", key) for key in ("one", "two")] == ["Un", "Two"]
        monkeypatch.setattr(texts, "UNFINISHED", {})
        monkeypatch.setattr(texts, "_SAID", {})
        with pytest.raises(KeyError):
            texts.say("fr", "two")
    finally:
        texts._bundle.cache_clear()
        texts._entries.cache_clear()


ENGLISH = """
gone = Gone
same = Same
refers = Same again
blank = { $code } and { $who }
plural = { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }
choice = { $state ->
        [open] Open
       *[closed] Closed
    }
button-long = Short
"""
RUSSIAN = f"""
same = Same
refers = {{ same }}
blank = {{ $code }} и {{ $whom }}
plural = {{ $count ->
        [one] {{ $count }} вещь
       *[other] {{ $count }} вещи
    }}
choice = {{ $state ->
        [offen] Открыто
       *[closed] Закрыто
    }}
other = Другое
button-long = {"д" * 81}
broken {{ $x }}
"""
MISTAKES = (
    "words.ftl: not understood: 'broken",
    "words.ftl: other is no key of English",
    "words.ftl: gone is missing",
    "blank: { $who } is missing",
    "blank: { $whom } is not filled here",
    "plural: [few] is missing, as for 2",
    "plural: [many] is missing, as for 0",
    "choice: choose by $state among closed, open",
    "same: the same as in English",
    "refers: refers to same",
)


def test_translators_command_tells_every_kind_of_mistake(monkeypatch, tmp_path, capsys):
    for language, words in (("en", ENGLISH), ("ru", RUSSIAN)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "words.ftl").write_text(words, "utf-8")
    monkeypatch.setattr(texts, "TEXT_FOLDER", tmp_path)
    caches = (texts._bundle, texts._entries, texts.languages, translations.entries,
              translations.messages, translations.blanks)  # fmt: skip
    for cached in caches:
        cached.cache_clear()
    try:
        assert translations.main(["ru"]) == 1
        told = capsys.readouterr().out
        monkeypatch.setattr(texts, "_SAID", {})
        assert any("81 characters" in line for line in translations.too_long("ru"))
        assert translations.main(["en"]) == 0
        assert translations.main(["tlh"]) == 2
    finally:
        for cached in caches:
            cached.cache_clear()
    for line in MISTAKES:
        assert line in told
