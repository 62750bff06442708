"""docs/architecture.md against the code: its arrows, its storeys, its files and its rooms."""

import re
import tomllib
from functools import cache

import grimp

from tests.written import ROOT, blocks, codes

PAGE = ROOT / "docs" / "architecture.md"
PACKAGES = ("bot", "cogs", "rehearsal", "benchmarks")


@cache
def diagram():
    """The drawing of who imports whom: its arrows, and the room of each module of `bot`."""
    drawn = next(b.text for b in blocks(PAGE) if "rehearsal --> client" in b.text)
    arrows: set[tuple[str, str]] = set()
    rooms: dict[str, str] = {}
    for line in drawn.splitlines()[1:]:
        ends = re.fullmatch(r" *(\w+)(?:\[.*\])? --> (\w+)(?:\[.*\])?", line)
        assert ends, f"no arrow: {line}"
        arrows.add((ends[1], ends[2]))
        for room, modules in re.findall(r"(\w+)\[\"[^\"]*<br>([\w ]+)\"\]", line):
            rooms |= dict.fromkeys(modules.split(), room)
    named = {end for arrow in arrows for end in arrow}
    rooms |= {name: name for name in named if name not in rooms.values()}
    return arrows, rooms


@cache
def imports():
    """The imports between modules of different rooms: room, room → one import, for whoever asks."""
    graph = grimp.build_graph(*PACKAGES)
    found = {}
    for module in graph.modules:
        for imported in graph.find_modules_directly_imported_by(module):
            pair = room_of(module), room_of(imported)
            if all(pair) and pair[0] != pair[1]:
                found[pair] = f"{module} → {imported}"
    return found


def room_of(module):
    """The room of a module; `bot` itself holds nothing, and is in none."""
    first, _, rest = module.partition(".")
    name = rest.partition(".")[0] if first == "bot" else first
    return diagram()[1].get(name, name)


def reached(room):
    """Every room that the arrows lead to."""
    found: set[str] = set()
    ahead = [room]
    while ahead:
        here = ahead.pop()
        following = {end for start, end in diagram()[0] if start == here} - found
        found |= following
        ahead += following
    return found


def test_every_arrow_of_the_drawing_is_an_import():
    assert sorted(diagram()[0] - set(imports())) == []


def test_no_import_goes_against_the_arrows():
    against = [told for (one, other), told in imports().items() if other not in reached(one)]
    assert against == []


def test_no_arrow_leads_back():
    rooms = {end for arrow in diagram()[0] for end in arrow}
    assert [room for room in rooms if room in reached(room)] == []


def test_no_arrow_is_one_too_many():
    """What is reached by another way is not drawn, so that the drawing can be read."""
    arrows = diagram()[0]
    needless = [
        (one, other)
        for one, other in arrows
        if any(other in reached(middle) for start, middle in arrows if start == one != other)
    ]
    assert needless == []


def test_every_module_of_the_bot_is_in_the_drawing_and_in_the_list_of_rooms():
    inside = (ROOT / "bot").iterdir()
    modules = {path.stem for path in inside if path.suffix == ".py" or path.is_dir()}
    modules -= {"__init__", "__pycache__"}
    assert modules - set(diagram()[1]) == set()
    assert set(diagram()[1]) - modules == set(PACKAGES) - {"bot"}
    listed = next(b.text for b in blocks(PAGE) if "config.toml  " in b.text)
    assert [name for name in modules if not re.search(rf"\b{name}(\.py|/| )", listed)] == []
    for folder in ("tests", "tools", "deploy", "docs", *PACKAGES):
        assert f"\n{folder}/ " in listed


def test_storeys_are_those_of_the_contract():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(c for c in contracts if c["id"] == "storeys")["layers"]
    rows = re.findall(r"^\| (\d+) \| (`.+`) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    told = [re.findall(r"[\w]+|\|", row.replace("\\", "")) for _, row in rows]
    assert told == [re.findall(r"\w+|\|", layer) for layer in layers]
    assert [int(number) for number, _ in rows] == list(range(len(layers), 0, -1))


def test_storeys_above_are_those_that_discord_is_spoken_at():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    allowed = next(c for c in contracts if c["id"] == "discord")["allowed_importers"]
    line = re.search(
        r"\*\*Discord\*\* is spoken by (.*?) and the cogs", PAGE.read_text(), re.DOTALL
    )
    assert line
    told = set(re.findall(r"`(\w+)`", line[1]))
    assert told == {name.removeprefix("bot.") for name in allowed if name.startswith("bot.")}


def test_every_folder_of_nouns_is_followed_with_its_files():
    """The page names enough files to be worth holding against them; each exists (test_links)."""
    named = {code for code in codes(PAGE) if re.fullmatch(r"[a-z]+/[a-z_/]+\.\w+", code)}
    assert len(named) > 40
    for room in ("rules", "store", "actions", "cards", "web", "text", "cli", "reports"):
        assert any(code.startswith(f"bot/{room}/") for code in named), room


def test_nothing_of_it_is_written_twice():
    """What the page says stands nowhere else: CONTRIBUTING leads here."""
    sentences = {s for s in re.split(r"\n\n|\. ", PAGE.read_text()) if len(s) > 80}
    others = (ROOT / "CONTRIBUTING.md").read_text() + (ROOT / "docs" / "reliability.md").read_text()
    assert [s for s in sentences if s in others] == []
