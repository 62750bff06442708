"""The pictures of the documents: taken by one command, all of them used, none too large."""

import os
from pathlib import Path

import pytest
from PIL import Image

from rehearsal.pictures.__main__ import CHROMIUM, take
from rehearsal.pictures.album import JOINED, NAMES, PICTURES

DOCS = Path(__file__).parents[2] / "docs"
FOLDER = DOCS / "pictures"
BYTES_MAX = 150_000
WIDTHS = (600, 780)  # a message, a phone's page


def test_every_picture_is_one_that_is_taken():
    assert {path.stem for path in FOLDER.iterdir()} == set(NAMES)
    assert len(set(NAMES)) == len(NAMES) > 10
    assert {part for left, right in JOINED.values() for part in (left, *right)} <= set(PICTURES)


def test_pictures_lie_in_their_folder():
    assert [path for path in DOCS.rglob("*.png") if path.parent != FOLDER] == []


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.stem)
def test_a_picture_is_small_enough_for_a_phone(path):
    assert path.stat().st_size < BYTES_MAX
    with Image.open(path) as picture:
        assert picture.format == "PNG"


@pytest.mark.slow
async def test_pictures_are_taken_anew(tmp_path, short):
    """One of Discord, one of a page: the rehearsal ends when it has them."""
    if not Path(CHROMIUM).exists():
        assert os.environ.get("CI") != "true", f"no {CHROMIUM}"
        pytest.skip(f"no {CHROMIUM}: Debian has it as chromium")
    wanted = ("receipt", "page-ask")
    await take(short, tmp_path, wanted, people=6)
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.png" for name in wanted}
    for name, width in zip(wanted, WIDTHS, strict=True):
        with (
            Image.open(tmp_path / f"{name}.png") as taken,
            Image.open(FOLDER / f"{name}.png") as kept,
        ):
            assert taken.width == kept.width == width
            assert len(taken.getcolors() or ()) > 10  # it is not empty


async def test_a_picture_that_is_unknown_is_refused(tmp_path, short):
    with pytest.raises(KeyError):
        await take(short, tmp_path, ("selfie",))
