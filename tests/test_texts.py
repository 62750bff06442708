import re
from collections import Counter
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import texts
from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.rules.people import ATTRIBUTIONS, SECTORS
from tests.sentences import constants, everything_said

LANGUAGES = texts.languages()
# What a sentence is given where the code does not show it: a number that is said or chosen by,
# an instant, words of a state.
NUMBERS = (0, 1, 2, 3, 11, 100)
STATES = {"status": "queued", "state": "open"}
POLL_STATES = {"poll-state", "poll-not-open"}
# Discord's limits, by the beginning of a key: commands and options, buttons, titles of forms,
# labels of their fields, and what stands below them.
LENGTHS = (
    (r"command-.*|option-.*|group-.*", 100),
    (r"button-.*|link-.*", 80),
    (r"form-.*-title|evidence-form-title|note-form-title", 45),
    (r"form-.*-hint|.*-means", 100),
    (r"form-.*", 45),
    (rf"sector-(?:{'|'.join(SECTORS).replace('_', '-')})|attendance-(?:online|room)", 100),
    (rf"attribution-(?:{'|'.join(ATTRIBUTIONS)})|poll-kind-[a-z]+|audience-.*", 100),
    (r"channel-name-.*", 100),
)


class Blanks(Visitor):
    """Which blanks a sentence has, and by which of them it chooses its words."""

    def __init__(self):
        self.all: set[str] = set()
        self.chosen_by: set[str] = set()

    def visit_VariableReference(self, node):
        self.all.add(node.id.name)

    def visit_SelectExpression(self, node):
        if isinstance(node.selector, ast.VariableReference):
            self.chosen_by.add(node.selector.id.name)
        self.generic_visit(node)


@cache
def entries(language):
    """Every entry of a language's files: file → entries."""
    folder = texts.TEXT_FOLDER / language
    parser = FluentParser(with_spans=False)
    return {
        path.name: parser.parse(path.read_text(encoding="utf-8")).body
        for path in sorted(folder.glob("*.ftl"))
    }


@cache
def messages(language):
    return {
        entry.id.name: entry
        for body in entries(language).values()
        for entry in body
        if isinstance(entry, ast.Message)
    }


@cache
def blanks(language, key):
    found = Blanks()
    found.visit(messages(language)[key])
    return found


def filled(language, key, number):
    """A sentence with every blank filled, its numbers by this one."""
    found = blanks(language, key)
    given = {name: number if name in found.chosen_by else "HR-7" for name in found.all}
    return texts.say(language, key, **given)


def test_there_are_texts():
    assert "en" in LANGUAGES
    assert len(messages("en")) > 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_understood_whole(language):
    junk = [
        f"{name}: {str(entry.content)[:60]!r}"
        for name, body in entries(language).items()
        for entry in body
        if isinstance(entry, ast.Junk)
    ]
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_written_once(language):
    keys = [
        entry.id.name
        for body in entries(language).values()
        for entry in body
        if isinstance(entry, ast.Message)
    ]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language):
    assert list(entries(language)) == list(entries("en"))
    assert set(messages(language)) == set(messages("en"))
    for key in messages("en"):
        assert blanks(language, key).all == blanks("en", key).all, key


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", NUMBERS)
def test_every_sentence_can_be_said_of_every_number(language, number):
    for key in messages(language):
        words = filled(language, key, number)
        assert "{" not in words, key
        assert "HR-7" in words or "HR-7" not in str(blanks(language, key).all), key


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
def test_lengths_are_within_those_of_discord(language):
    for key in messages(language):
        for pattern, length_max in LENGTHS:
            if re.fullmatch(pattern, key):
                assert 1 <= len(filled(language, key, 100)) <= length_max, key
                break


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


@pytest.mark.parametrize("language", texts.languages())
def test_no_key_is_written_twice(language):
    """A second one would silently take the place of the first."""
    keys = Counter(
        key
        for file in sorted((texts.TEXT_FOLDER / language).glob("*.ftl"))
        for key in re.findall(r"^([a-z][a-z0-9-]*) =", file.read_text("utf-8"), re.MULTILINE)
    )
    assert [key for key, count in keys.items() if count > 1] == []
