"""Every command line in the documents runs, or says why not; none names what is not there.

A block of commands begins with ```sh run, or with ```sh not-run: and the reason.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest
import typer

from bot.cli.app import app
from tests.builders import ROOT
from tests.written import blocks, codes, named, pages

SHELL, DATA = {"sh"}, {"text", "toml", "ics", "caddy", "mermaid", "sql", "json"}
BLOCKS = [block for path in pages() for block in blocks(path)]
RUN = [block for block in BLOCKS if block.mark == "run"]
REGISTRATIONS = "name,email\nAmina Okafor,amina@example.org\n"


def commands():
    """Every command of `roundtable`, with its options."""
    known = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    return {
        name: {option for p in command.params for option in (*p.opts, *p.secondary_opts)}
        for name, command in known.items()
    }


def unknown(line):
    """What of a line that calls `roundtable` is not there."""
    called = r"(?:^|(?<=[\s(])(?<!-u )|(?<=bin/))roundtable ((?:--)?[a-z][a-z-]*)(.*)"
    found = re.search(called, line)
    if found is None or found[1] == "--help" or line.startswith("systemctl"):
        return []
    options = re.findall(r"(?:^|\s)(--?[a-z][a-z-]*)", found[2].partition("#")[0])
    known = commands().get(found[1])
    if known is None:
        return [f"roundtable {found[1]}"]
    return [f"roundtable {found[1]} {one}" for one in options if one not in {*known, "--help"}]


def test_what_is_not_there_is_found():
    assert unknown("roundtable export questions --format csv -o x") == []
    assert unknown("docker compose exec bot roundtable backup x  # --nothing") == []
    assert unknown("roundtable export --colour red") == ["roundtable export --colour"]
    assert unknown(".venv/bin/roundtable fly") == ["roundtable fly"]
    assert len(RUN) > 7


@pytest.mark.parametrize("path", list(pages()), ids=named)
def test_every_command_line_names_what_there_is(path):
    lines = [line for b in blocks(path) for line in b.text.replace("\\\n", " ").splitlines()]
    assert [each for line in [*lines, *codes(path)] for each in unknown(line)] == []


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.place)
def test_every_block_says_what_it_is(block):
    assert block.language in SHELL | DATA, f"{block.place}: ```sh run, ```sh not-run: why, ```text"
    if block.language in SHELL:
        assert re.fullmatch(r"run|not-run: \w.{5,}", block.mark), f"{block.place}: run, or why not"
    else:
        assert block.mark == "", f"{block.place}: nothing here to run"


@pytest.mark.parametrize(
    "block", [b for b in BLOCKS if b.language in SHELL], ids=lambda block: block.place
)
def test_every_block_of_commands_can_be_read_by_a_shell(block):
    read = subprocess.run(
        ["bash", "-n"], input=block.text, capture_output=True, text=True, check=False
    )
    assert (read.returncode, read.stderr) == (0, "")


@pytest.fixture
def prepared(home):
    """What a reader has beside the event: the files that the documents name."""
    calendar = next(b for b in BLOCKS if b.language == "ics")
    (home / "agenda.ics").write_text(calendar.text)
    (home / "registrations.csv").write_text(REGISTRATIONS)
    shutil.copytree(ROOT / "tools", home / "tools")
    shutil.copy(ROOT / "Makefile", home)
    for name in ("requirements.lock", "pyproject.toml"):
        (home / name).touch()
    return home


@pytest.mark.slow
@pytest.mark.parametrize("block", RUN, ids=lambda block: block.place)
def test_every_block_that_is_marked_runs(block, prepared, quick):
    """`roundtable` in this process; `make` says what it would do; the rest as it stands."""
    before = set(os.listdir(prepared))
    for line in block.text.replace("\\\n", " ").splitlines():
        words = shlex.split(line, comments=True)
        if not words:
            continue
        if words[0] == "roundtable":
            done = quick(*words[1:])
            assert done.exit_code == 0, f"{line}: {done.output}"
            continue
        if words[0] == "make":
            words.insert(1, "--dry-run")
        else:
            assert words[0] == "python3", f"{block.place}: who runs {words[0]}?"
            words[0] = sys.executable
        status = subprocess.run(words, cwd=prepared, check=False).returncode
        assert status == 0, line
    named_files = re.findall(r"(?:-o|backup) (\S+)", block.text)
    assert {name.rstrip("/") for name in named_files} <= set(os.listdir(prepared)) - before
