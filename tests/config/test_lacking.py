"""Which texts of an event lack which languages."""

from bot.config.lacking import lacking
from bot.config.text import Text
from tests.builders import shipped


def changed(**texts):
    return shipped().events[0].model_copy(update=texts)


def test_shipped_event_lacks_neither_english_nor_french():
    lines = lacking(shipped().events[0])
    for line in lines:
        lacked = line.partition(":")[0].removeprefix("lack ").split()
        assert not {"en", "fr"} & set(lacked), line
    assert any(line.startswith("lack es ar ru zh: title, ") for line in lines)


def test_language_of_shared_messages_that_is_lacking_is_marked():
    event = changed(languages=("en", "es"), title=Text({"en": "A", "zh": "B", "es": "C"}))
    marked = "(es: a language of the event's shared messages)"
    (first, *_) = [line for line in lacking(event) if marked in line]
    assert first.startswith(f"lack es ar ru zh {marked}: summary, ")
    assert "lack fr ar ru: title" in lacking(event)


def test_one_text_for_everybody_is_told_apart_and_an_empty_one_not_at_all():
    event = changed(title=Text("Both"), summary=Text(""))
    (last,) = [line for line in lacking(event) if line.startswith("one text for every language")]
    assert "title, venue" in last
    assert not any("summary" in line for line in lacking(event))
    whole = dict.fromkeys(("en", "fr", "es", "ar", "ru", "zh"), "A")
    assert not any(" title" in line for line in lacking(changed(title=Text(whole))))
