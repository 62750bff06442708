"""One e-mail address, and nothing that a mail program would take for two."""

import pytest

from bot.rules.addresses import clean_email
from bot.rules.base import Refusal


@pytest.mark.parametrize(
    "typed",
    [
        "amina@sahel.example",
        "a.b+c@x.y.example",
        "O'Neil@x.example",
        "用户@例子.广告",
        "é@x.example",
    ],
)
def test_address_is_kept_as_typed(typed):
    assert clean_email(f"  {typed} ") == typed


def test_nothing_typed_is_nothing():
    assert clean_email(None) == clean_email(" \u200b ") == ""


@pytest.mark.parametrize(
    "typed",
    [
        "amina", "@x.example", "a@", "a@b", "a@b..example", "a..b@x.example", "a b@x.example",
        "a@x.example,b@x.example", "a@x.example;b@x.example", "Amina <a@x.example>", 'a"@x.example',
        "a@b@c.example", "a@.example", "a@x.example.", "a@x.example\nBcc: b@x.example",
        f"{'a' * 65}@x.example", f"a@{'é.' * 120}example",
    ],
)  # fmt: skip
def test_anything_else_is_refused(typed):
    with pytest.raises(Refusal) as refusal:
        clean_email(typed)
    assert refusal.value.key == "email-malformed"


def test_address_beyond_the_standard_is_refused():
    with pytest.raises(Refusal) as refusal:
        clean_email(f"a@{'b.' * 130}example")
    assert refusal.value.key == "too-long"
