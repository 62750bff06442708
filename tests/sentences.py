"""Where the code says what: every key and blank that it names, read from its syntax."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

ROOT = Path(__file__).parents[1]
CODE = ("bot", "cogs", "rehearsal")


@cache
def _pattern(keys: str) -> re.Pattern[str]:
    return re.compile(keys)


@dataclass(frozen=True)
class Said:
    """One place that says something: which keys it may mean, and the blanks that it fills."""

    place: str
    keys: str  # a regular expression
    blanks: frozenset[str]
    more: bool  # blanks that cannot be read from the syntax: **blanks
    refusal: bool

    def means(self, key: str) -> bool:
        return _pattern(self.keys).fullmatch(key) is not None

    @property
    def exact(self) -> bool:
        """Whether each alternative is one key, spelled out."""
        return ".+" not in self.keys


def modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _written(node: ast.expr, names: dict[str, list[ast.expr]]) -> str:
    """What a key can be, as a regular expression; `.+` for what only running it would tell."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_written(part, names) for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _written(node.left, names) + _written(node.right, names)
    if isinstance(node, ast.IfExp):
        return f"(?:{_written(node.body, names)}|{_written(node.orelse, names)})"
    if isinstance(node, ast.Name) and node.id in names:
        return f"(?:{'|'.join(_written(value, {}) for value in names[node.id])})"
    return ".+"


def _assigned(function: ast.AST) -> dict[str, list[ast.expr]]:
    """What names are given within a function, where it is said outright."""
    names: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    names.setdefault(target.id, []).append(node.value)
    return names


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def said_in(path: Path) -> Iterator[Said]:
    """Every `say(language, key, …)` and `Refusal(key, …)` of a file."""
    tree = parsed(path)
    inside: dict[ast.AST, ast.AST] = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            inside.update((node, function) for node in ast.walk(function))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _called(node) not in ("say", "Refusal"):
            continue
        refusal = _called(node) == "Refusal"
        key = node.args[0 if refusal else 1]
        names = _assigned(inside[node]) if node in inside else {}
        yield Said(
            f"{path.relative_to(ROOT)}:{node.lineno}",
            _written(key, names),
            frozenset(word.arg for word in node.keywords if word.arg),
            any(word.arg is None for word in node.keywords),
            refusal,
        )


TEMPLATES = ROOT / "bot" / "web" / "templates"


def _in_template(node: nodes.Node) -> str:
    """What a key can be in a template: a string, strings put together, a choice."""
    if isinstance(node, nodes.Const):
        return re.escape(str(node.value))
    if isinstance(node, nodes.Concat):
        return "".join(_in_template(part) for part in node.nodes)
    if isinstance(node, nodes.CondExpr) and node.expr2 is not None:
        return f"(?:{_in_template(node.expr1)}|{_in_template(node.expr2)})"
    return ".+"


def said_in_template(path: Path) -> Iterator[Said]:
    """Every `t(key, …)` of a template."""
    for call in Environment(autoescape=True).parse(path.read_text("utf-8")).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "t":
            blanks = frozenset(word.key for word in call.kwargs)
            place, keys = f"{path.relative_to(ROOT)}:{call.lineno}", _in_template(call.args[0])
            yield Said(place, keys, blanks, more=False, refusal=False)


@cache
def everything_said() -> tuple[Said, ...]:
    in_code = (said for path in modules(*CODE) for said in said_in(path))
    in_pages = (said for path in sorted(TEMPLATES.glob("*.*")) for said in said_in_template(path))
    return (*in_code, *in_pages)


@cache
def constants() -> frozenset[str]:
    """Every string that stands in the code."""
    return frozenset(
        node.value
        for path in modules(*CODE)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
