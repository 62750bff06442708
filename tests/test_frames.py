import json

import discord
import pytest
from discord import utils

from bot import frames


@pytest.fixture
def read(monkeypatch):
    monkeypatch.setattr(utils, "_from_json", utils._from_json)
    frames.read_whole()
    frames.read_whole()  # each connection of ours does
    return utils._from_json


@pytest.mark.parametrize("half", ["\\ud800", "\\uDFFF", "\\udc00\\ud800"])
def test_half_a_character_is_replaced_wherever_it_stands(read, half):
    frame = f'{{"d": {{"options": [{{"value": "a{half}b"}}], "{half}": 1}}, "s": 5}}'
    found = read(frame)
    shown = "\ufffd" * half.count("u")
    assert found == {"d": {"options": [{"value": f"a{shown}b"}], shown: 1}, "s": 5}
    assert json.dumps(found, ensure_ascii=False).encode()


def test_both_halves_are_a_character(read):
    assert read('{"a": "\\ud83d\\ude00", "b": "é", "c": "\\\\ud800"}') == {
        "a": "😀",
        "b": "é",
        "c": "\\ud800",
    }


def test_what_is_no_json_is_refused_as_before(read):
    with pytest.raises(ValueError, match=r"."):
        read("{")
    assert discord.utils._from_json is read
