"""What each function of the rules and actions refuses: as its docstring says, and as it does."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
LISTED = re.compile(r"Refuses:\s+((?:[a-z0-9]+(?:-[a-z0-9]+)*(?:,\s+|\b))+)")


@dataclass
class Function:
    """A function or method: what it says that it refuses, raises itself, and calls."""

    place: str
    name: str
    public: bool
    listed: frozenset[str]
    raised: set[str] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)


def modules() -> list[Path]:
    return sorted(
        path for noun in ("rules", "actions") for path in (ROOT / "bot" / noun).glob("*.py")
    )


def _imports(tree: ast.Module) -> dict[str, str]:
    """Names of this module → what they stand for: `bot.rules.floor` or `bot.rules.floor.reason`."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("bot"):
            for alias in node.names:
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return known


def _meant(node: ast.AST, module: str, imports: dict[str, str], owner: str) -> str | None:
    """The function that a name stands for, called here or handed on."""
    if isinstance(node, ast.Name):
        return imports.get(node.id, f"{module}.{node.id}")
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        base = owner if node.value.id == "self" else node.value.id
        return f"{imports.get(base, base)}.{node.attr}"  # or a method: `scene.askers`
    return f"scene.{node.attr}" if isinstance(node, ast.Attribute) else None


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Functions by name, methods as `scene.askers` for `Scene.askers`."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield f"{node.name}.{method.name}", method


@cache
def functions() -> dict[str, Function]:
    found = {}
    for path in modules():
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = _imports(tree)
        for name, node in _functions(tree):
            words = LISTED.search(ast.get_docstring(node) or "")
            listed = frozenset(re.split(r",\s+", words[1])) if words else frozenset()
            short = name.rpartition(".")[2]
            made = Function(
                f"{path.relative_to(ROOT)}:{node.lineno}", name, not short.startswith("_"), listed
            )
            owner = name.rpartition(".")[0].lower()
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and getattr(inner.func, "id", "") == "Refusal":
                    if isinstance(inner.args[0], ast.Constant):
                        made.raised.add(str(inner.args[0].value))
                elif meant := _meant(inner, module, imports, owner):
                    made.calls.add(meant)
            found[f"{owner}.{short}" if owner else f"{module}.{name}"] = made
    return found


def reached(function: Function) -> set[str]:
    """Every refusal that a function may raise, itself or through what it names."""
    keys, seen, ahead = set(function.raised), set(), set(function.calls)
    while ahead:
        meant = ahead.pop()
        if meant not in seen and meant in functions():
            keys |= functions()[meant].raised
            ahead |= functions()[meant].calls
        seen.add(meant)
    return keys
