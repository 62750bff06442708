"""The entries of requirements.lock that something needs, with their hashes: for `pip install -r`.

    python deploy/locked.py              what the bot needs to run
    python deploy/locked.py hatchling    what a named package needs

The lock holds what developers need, too. Who needs what stands in it, below each entry.
"""

import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]


def canonical(name: str) -> str:
    """A package's name as the lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def name_of(requirement: str) -> str:
    """The package that a requirement, an entry or a remark begins with."""
    return canonical(re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0])


def entries(lock: str) -> list[tuple[str, str, set[str]]]:
    """Of each entry the package, what is pinned, and who needs it; a package may have several."""
    found = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock):
        pinned, _, remarks = entry.partition("# via")
        lines = [line.strip(" #") for line in remarks.splitlines()]
        found.append((name_of(entry), pinned.rstrip(), {name_of(line) for line in lines if line}))
    return found


def needed(lock: str, roots: Iterable[str]) -> list[str]:
    """The entries of these packages and of all that they need; ValueError for an unknown one."""
    known = entries(lock)
    chosen = {canonical(name) for name in roots}
    if unknown := chosen - {name for name, _, _ in known}:
        raise ValueError(f"not in the lock: {', '.join(sorted(unknown))}")
    while more := {name for name, _, needed_by in known if needed_by & chosen} - chosen:
        chosen |= more
    return [pinned for name, pinned, _ in known if name in chosen]


def main() -> None:
    """Print the entries."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    roots = sys.argv[1:] or [name_of(needs) for needs in project["dependencies"]]
    sys.stdout.write("\n".join(needed(lock, roots)) + "\n")


if __name__ == "__main__":
    main()
