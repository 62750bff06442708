import pytest

from bot.rules.receipts import check_tries, parse_receipt
from tests.builders import MINUTE, refused


@pytest.mark.parametrize(
    "typed",
    [
        "HR-7 · 4F9K", "hr-7 · 4f9k", "hr7 4f9k", "HR-7·4F9K", "HR-7.4F9K", "hr 7 4F9K", "hr74f9k",
        "  **HR-7 · 4F9K** ", "HR-7\n4F9K", "HR-7 - 4F9K", "HR‑7 – 4F9K", "ＨＲ-7 4F9K",
    ],
)  # fmt: skip
def test_receipt_is_understood_however_it_is_typed(typed):
    assert parse_receipt(typed) == ("HR-7", "4F9K")


@pytest.mark.parametrize("typed", ["", "HR-7", "4F9K", "HR-7 4F9", "HR-7 4F9K2X", "·", "HR 4F9K"])
def test_receipt_that_is_none_is_refused(typed):
    with refused("receipt-malformed"):
        parse_receipt(typed)


def test_tries_are_refused_until_the_first_of_them_is_old_enough():
    check_tries([4, 3, 2, 1], [4, 3, 2, 1])
    with refused("receipt-tries", at=1 + 10 * MINUTE):
        check_tries([5, 4, 3, 2, 1], [5])
    with refused("receipt-tries", at=10 * MINUTE):
        check_tries([], [0] * 100)
