import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.durations import duration_ms
from tests.builders import HOUR, MINUTE, SECOND, refused

DAY = 24 * HOUR


@pytest.mark.parametrize(
    ("typed", "ms"),
    [
        ("90s", 90 * SECOND),
        ("2m", 2 * MINUTE),
        ("15m", 15 * MINUTE),
        ("1h30m", 90 * MINUTE),
        ("1h 30m", 90 * MINUTE),
        (" 1H30M ", 90 * MINUTE),
        ("7d", 7 * DAY),
        ("1d2h3m4s", DAY + 2 * HOUR + 3 * MINUTE + 4 * SECOND),
        ("5", 5 * MINUTE),  # a number alone is minutes
        (" 5 ", 5 * MINUTE),
        ("0s", 0),
    ],
)
def test_duration(typed, ms):
    assert duration_ms(typed) == ms


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "m",
        "2 minutes",
        "-5",
        "1.5h",
        "5m!",
        "h5",
        "1h30",
        "1234567",
        "１０",
        "²",
        "5\n\nx",
    ],
)
def test_duration_that_is_none_is_refused(typed):
    with refused("duration-malformed"):
        duration_ms(typed)


@given(d=st.integers(0, 99), h=st.integers(0, 99), m=st.integers(0, 99), s=st.integers(0, 99))
def test_duration_is_the_sum_of_its_parts(d, h, m, s):
    assert duration_ms(f"{d}d{h}h{m}m{s}s") == d * DAY + h * HOUR + m * MINUTE + s * SECOND
