"""What an installed Roundtable has with it: code, schema, sentences, the command."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "cogs", "rehearsal")

pytestmark = pytest.mark.slow  # it builds the package: a second or two


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=60,
    )
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        yield archive


def text_of(wheel: zipfile.ZipFile, ending: str) -> str:
    (name,) = [name for name in wheel.namelist() if name.endswith(ending)]
    return wheel.read(name).decode()


def test_wheel_has_the_schema_as_it_is(wheel):
    assert wheel.read("bot/schema.sql") == (ROOT / "schema.sql").read_bytes()


def test_wheel_has_every_sentence(wheel):
    texts = {path.relative_to(ROOT).as_posix() for path in (ROOT / "bot/text").rglob("*.ftl")}
    assert texts
    assert texts <= set(wheel.namelist())


def test_wheel_has_every_file_of_its_packages(wheel):
    files = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }
    assert not files - set(wheel.namelist())


def test_wheel_has_nothing_else(wheel):
    homes = {name.split("/", 1)[0] for name in wheel.namelist()}
    assert {home for home in homes if not home.endswith(".dist-info")} == set(PACKAGES)


def test_wheel_brings_the_command_and_the_license(wheel):
    entry_points = text_of(wheel, ".dist-info/entry_points.txt")
    assert "[console_scripts]\nroundtable = bot.__main__:main\n" in entry_points
    assert "MIT License" in text_of(wheel, ".dist-info/licenses/LICENSE")


def test_wheel_asks_for_what_pyproject_names(wheel):
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [line for line in text_of(wheel, "/METADATA").splitlines() if "extra ==" not in line]
    requirements = [line for line in asked if line.startswith("Requires-Dist: ")]
    assert len(requirements) == len(pyproject["project"]["dependencies"])
