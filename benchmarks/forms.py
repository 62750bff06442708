"""What a person can fill in: the fields of a form, the entries of a menu."""

from __future__ import annotations

from typing import Any

from benchmarks.codec import Json
from benchmarks.limits import (
    CHECKBOX,
    CHECKBOXES,
    FILE_UPLOAD,
    LABEL,
    RADIO,
    ROW,
    SELECTS,
    STRING_SELECT,
    TEXT_INPUT,
)
from benchmarks.options import CannotDo, Resolved


def fill(modal: Json, values: Json, resolved: Resolved) -> list[Json]:
    """Fill a form in as Discord sends it back; keys are custom_ids or labels."""
    left = dict(values)
    rows = [_row(component, left, resolved) for component in modal["components"]]
    if left:
        raise CannotDo(f"the form has no fields {sorted(left)}")
    return rows


def _row(component: Json, left: Json, resolved: Resolved) -> Json:
    row: Json = {"type": component["type"], "id": component["id"]}
    if component["type"] == LABEL:
        field = _field(component["component"], component["label"], left, resolved)
        return row | {"component": field}
    if component["type"] == ROW:
        fields = [_field(c, c.get("label"), left, resolved) for c in component["components"]]
        return row | {"components": fields}
    return row


def _field(field: Json, label: str | None, left: Json, resolved: Resolved) -> Json:
    """Fill one field in: with what is given, else with what it offers by default."""
    kind, custom_id = field["type"], field["custom_id"]
    given = left.pop(custom_id, left.pop(label, None) if label else None)
    filled: Json = {"type": kind, "id": field["id"], "custom_id": custom_id}
    needed = field.get("required", kind != CHECKBOX)
    if kind == TEXT_INPUT:
        return filled | {"value": _text(field, given, needed)}
    if kind == CHECKBOX:
        return filled | {"value": bool(field.get("default") if given is None else given)}
    values = pick(field, given, resolved, needed=needed)
    if kind == RADIO:
        return filled | {"value": values[0] if values else None}
    return filled | {"values": values}


def _text(field: Json, given: Any, needed: bool) -> str:
    text = field.get("value") or "" if given is None else given
    if not isinstance(text, str):
        raise CannotDo(f"{field['custom_id']}: {text!r} cannot be typed")
    low, high = field.get("min_length") or 0, field.get("max_length") or 4000
    if (needed and not text) or (text and len(text) < low) or len(text) > high:
        raise CannotDo(f"{field['custom_id']}: {len(text)} characters, {low} to {high}")
    return text


def pick(field: Json, given: Any, resolved: Resolved, *, needed: bool = True) -> list[str]:
    """Pick entries of a menu, a group or a file field, by value or by label."""
    kind, options = field["type"], field.get("options") or []
    if given is None:
        chosen = [option["value"] for option in options if option.get("default")]
    else:
        chosen = list(given) if isinstance(given, list | set) else [given]
    low, high = field.get("min_values"), field.get("max_values")
    low = (1 if needed else 0) if low is None else low
    high = (len(options) if kind == CHECKBOXES else 1) if high is None else high
    if (needed or chosen) and not low <= len(chosen) <= high:
        raise CannotDo(f"{field['custom_id']}: {len(chosen)} picked, {low} to {high}")
    if kind not in (STRING_SELECT, RADIO, CHECKBOXES):
        return [_thing(kind, thing, resolved) for thing in chosen]
    by_word = {word: o["value"] for o in options for word in (o["label"], o["value"])}
    if unknown := [word for word in chosen if word not in by_word]:
        raise CannotDo(f"{field['custom_id']}: {unknown} is none of {sorted(by_word)}")
    return [by_word[word] for word in chosen]


def _thing(kind: int, thing: Any, resolved: Resolved) -> str:
    if isinstance(thing, tuple) != (kind == FILE_UPLOAD) or kind not in (*SELECTS, FILE_UPLOAD):
        raise CannotDo(f"{thing!r} cannot be picked here")
    return resolved.add(thing)
