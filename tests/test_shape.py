"""The house keeps its shape: sizes, names, mirrored tests, a lock that anybody can install."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "cogs", "rehearsal", "benchmarks")

FILE_LINES_MAX = 300
FUNCTION_LINES_MAX = 50
LINE_LENGTH_MAX = 100

# What may be larger, and why: "bot/file.py" or "bot/file.py:function" → the reason.
EXEMPT: dict[str, str] = {}

# Folders of tests/ that mirror no folder of the code, and what they are for.
TESTS_ABOUT_THE_WHOLE: dict[str, str] = {
    "wire": "`roundtable run` as a process, over real sockets and under kill -9",
    "double": "the wire double of benchmarks/, tested as the Discord that it plays",
}

# An exemption at the end of a line does not count towards its length (nor does ruff count it).
PRAGMA = re.compile(r"\s+# (noqa|type: ignore)\b.*$")

# Names that say nothing about what a module holds.
VAGUE = re.compile(r"(^|_)(utils?|helpers?|commons?|managers?|misc|stuff)($|_)")


def modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def sizes(path: Path) -> Iterator[tuple[str, int, int]]:
    """What has a size in this file: its place, its lines, and how many it may have."""
    source = path.read_text(encoding="utf-8")
    yield place(path), len(source.splitlines()), FILE_LINES_MAX
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            lines = node.end_lineno - node.lineno + 1  # without its decorators
            yield f"{place(path)}:{node.name}", lines, FUNCTION_LINES_MAX


def imported(path: Path) -> set[str]:
    """Every module that a file imports, as written."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def locked() -> dict[str, tuple[str, list[str]]]:
    """What the lock holds: name → version and hashes."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    held: dict[str, tuple[str, list[str]]] = {}
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            pin, *hashes = re.split(r"\s+--hash=", line.strip())
            requirement = Requirement(pin.strip())
            version = str(requirement.specifier).removeprefix("==")
            held[canonicalize_name(requirement.name)] = (version, hashes)
    return held


def test_files_and_functions_are_small():
    too_large = [
        f"{name}: {lines} lines, at most {lines_max}"
        for path in modules(*PACKAGES)
        for name, lines, lines_max in sizes(path)
        if lines > lines_max and name not in EXEMPT
    ]
    assert not too_large, "\n".join(["Cut in two, or exempt with a reason:", *too_large])


def test_exemptions_have_a_reason_and_are_needed():
    large = {n for path in modules(*PACKAGES) for n, lines, most in sizes(path) if lines > most}
    assert all(reason.strip() for reason in EXEMPT.values())
    assert not EXEMPT.keys() - large, "no longer too large: take it off the list"


def test_lines_are_short():
    files = [*modules(*PACKAGES, "tests"), ROOT / "schema.sql", ROOT / "Makefile"]
    too_long = [
        f"{place(path)}:{number}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if len(PRAGMA.sub("", line)) > LINE_LENGTH_MAX
    ]
    assert not too_long


def test_module_names_say_what_is_inside():
    assert not [place(path) for path in modules(*PACKAGES, "tests") if VAGUE.search(path.stem)]


def test_cogs_never_import_one_another():
    crossings = [
        f"{place(path)} imports {name}"
        for path in modules("cogs")
        for name in imported(path)
        if name.split(".", maxsplit=1)[0] == "cogs"
    ]
    assert not crossings, "What two cogs share is an action or a card."


def test_tests_mirror_the_code():
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")} - {ROOT / "tests"}
    mirrored = {folder: folder.relative_to(ROOT / "tests") for folder in sorted(folders)}
    homeless = [
        place(folder)
        for folder, name in mirrored.items()
        if not (ROOT / "bot" / name).is_dir()
        and not (ROOT / name).is_dir()
        and name.as_posix() not in TESTS_ABOUT_THE_WHOLE
    ]
    assert not homeless, "tests/<x> is for bot/<x>, or for cogs, rehearsal and benchmarks"


def test_lock_names_no_address():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert not re.search(r"^\s*(-i|-f|--index|--extra-index|--find-links)", lock, re.MULTILINE)


def test_lock_has_a_version_and_hashes_for_everything():
    bare = [
        name
        for name, (version, hashes) in locked().items()
        if not re.fullmatch(r"[0-9][0-9a-z.]*", version)
        or not hashes
        or not all(re.fullmatch(r"sha256:[0-9a-f]{64}", digest.strip()) for digest in hashes)
    ]
    assert not bare


@pytest.mark.parametrize("table", ["dependencies", "dev", "build"])
def test_lock_satisfies_pyproject(table):
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        "dependencies": pyproject["project"]["dependencies"],
        "dev": pyproject["project"]["optional-dependencies"]["dev"],
        "build": pyproject["build-system"]["requires"],
    }[table]
    held = locked()
    for text in asked:
        wanted = Requirement(text)
        name = canonicalize_name(wanted.name)
        assert name in held, f"{name} is not locked: run `make lock`"
        assert held[name][0] in wanted.specifier, f"{name} is locked otherwise: run `make lock`"


def test_license_is_there():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("MIT License")
    assert "Roundtable contributors" in text
