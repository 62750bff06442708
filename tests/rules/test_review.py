import pytest

from bot.rules.review import Stream, parse_stream
from tests.builders import refused


@pytest.mark.parametrize(
    ("stream", "written"),
    [
        (Stream(), "- - 0"),
        (Stream("HR"), "HR - 0"),
        (Stream("", "fr", 7), "- fr 7"),
        (Stream("QQQA", "zh", 10**14), "QQQA zh 100000000000000"),
    ],
)
def test_stream_is_read_as_it_was_written(stream, written):
    assert str(stream) == written
    assert parse_stream(written.split(" ")) == stream
    assert len(f"review:unapprove:{'x' * 12} {written}") <= 100


@pytest.mark.parametrize(
    "parts", ["- xx 0", "- en -1", "- en x", "- en 1٣", "- en 9999999999999999"]
)
def test_stream_that_no_control_was_drawn_in_is_refused(parts):
    with refused("expired-control"):
        parse_stream(parts.split(" "))


def test_stream_is_narrowed_by_a_principle_or_a_language():
    assert Stream("HR").narrowed
    assert Stream(language="fr").narrowed
    assert not Stream(after=7).narrowed
