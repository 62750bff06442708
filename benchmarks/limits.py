"""The limits on messages and forms that Discord documents but does not describe.

Source: docs.discord.com, resources/message and components/reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from benchmarks.codec import Json

EPHEMERAL, COMPONENTS_V2 = 1 << 6, 1 << 15
ROW, BUTTON, STRING_SELECT, TEXT_INPUT, SECTION, TEXT_DISPLAY = 1, 2, 3, 4, 9, 10
LABEL, FILE_UPLOAD, RADIO, CHECKBOXES, CHECKBOX = 18, 19, 21, 22, 23
SELECTS = {3, 5, 6, 7, 8}
LEGACY = {ROW, BUTTON, TEXT_INPUT, *SELECTS}
OPTION_RANGE = {STRING_SELECT: (1, 25), RADIO: (2, 10), CHECKBOXES: (1, 10)}

_MESSAGE = re.compile(
    r"/(channels/\d+/messages(/\d+)?|webhooks/\d+/[^/]+(/messages/(@original|\d+))?)"
)
_CALLBACK = re.compile(r"/interactions/\d+/[^/]+/callback")
_MENTION = re.compile(r"@(everyone|here)|<@[!&]?\d+>")


def message_of(method: str, route: str, body: Any) -> Json | None:
    """Find the message that a request carries, if it carries one."""
    if not isinstance(body, dict) or method not in ("POST", "PATCH"):
        return None
    if _MESSAGE.fullmatch(route):
        return body
    if _CALLBACK.fullmatch(route) and body.get("type") in (4, 7):
        return body.get("data") or {}
    return None


def check(method: str, route: str, body: Any) -> list[str]:
    """List what breaks a limit on messages, forms or suggestions."""
    message = message_of(method, route, body)
    if message is not None:
        new = method == "POST" and (_MESSAGE.fullmatch(route) or body.get("type") == 4)
        return list(_message(message, new=bool(new)))
    if _CALLBACK.fullmatch(route) and isinstance(body, dict):
        data = body.get("data") or {}
        if body.get("type") == 9:
            return list(_modal(data))
        if body.get("type") == 8:
            return list(_suggestions(data.get("choices") or []))
        if body.get("type") == 5 and int(data.get("flags") or 0) & ~EPHEMERAL:
            return ["a deferral takes no flag but EPHEMERAL"]
    return []


def pings(method: str, route: str, body: Any) -> list[str]:
    """List the mentions in a message that its `allowed_mentions` would resolve."""
    message = message_of(method, route, body)
    if message is None:
        return []
    displays = [c.get("content") for c in walk(message.get("components")) if c.get("type") == 10]
    found = [
        m[0]
        for text in (message.get("content"), *displays)
        if text
        for m in _MENTION.finditer(text)
    ]
    allowed = message.get("allowed_mentions")
    if allowed is None:
        return [f"{mention} without allowed_mentions" for mention in found]
    named = {str(who) for kind in ("users", "roles") for who in allowed.get(kind) or ()}
    parse = allowed.get("parse") or []
    return [
        f"{mention} is allowed" for mention in found if parse or re.sub(r"\D", "", mention) in named
    ]


def walk(components: Any) -> Iterator[Json]:
    """Go through components with everything nested in them, in the order they are shown."""
    for component in components or ():
        yield component
        yield from walk(component.get("components"))
        yield from walk([c for k in ("accessory", "component") if (c := component.get(k))])


def _message(message: Json, *, new: bool) -> Iterator[str]:
    content, embeds = message.get("content") or "", message.get("embeds") or []
    components = message.get("components") or []
    v2 = bool(int(message.get("flags") or 0) & COMPONENTS_V2)
    if len(content) > 2000:
        yield f"content: {len(content)} characters, 2000 at most"
    if (length := sum(map(embed_length, embeds))) > 6000:
        yield f"embeds: {length} characters together, 6000 at most"
    if len(str(message.get("nonce") or "")) > 25:
        yield "nonce: 25 characters at most"
    if v2 and (content or embeds or message.get("poll") or message.get("sticker_ids")):
        yield "content, embeds, poll and stickers cannot go with IS_COMPONENTS_V2"
    if new and not v2 and any(c.get("type") not in LEGACY for c in walk(components)):
        yield "components: these need IS_COMPONENTS_V2"
    if new and not (
        content
        or embeds
        or components
        or message.get("poll")
        or message.get("attachments")
        or message.get("sticker_ids")
    ):
        yield "an empty message"
    allowed = message.get("allowed_mentions") or {}
    for kind in ("users", "roles"):
        if kind in (allowed.get("parse") or ()) and allowed.get(kind):
            yield f"allowed_mentions: {kind} is in parse and listed too"
    yield from _components(components, v2=v2)


def embed_length(embed: Json) -> int:
    """Count the characters of an embed as Discord does."""
    fields = embed.get("fields") or []
    named = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    named += [(embed.get("author") or {}).get("name")]
    named += [field.get(key) for field in fields for key in ("name", "value")]
    return sum(len(text) for text in named if text)


def _components(components: list[Json], *, v2: bool) -> Iterator[str]:
    every = list(walk(components))
    kinds = {component.get("type") for component in every}
    if len(every) > 40 and (v2 or kinds - LEGACY):
        yield f"components: {len(every)} with the nested ones, 40 at most"
    if not v2 and kinds <= LEGACY and len(components) > 5:
        yield f"components: {len(components)} rows, 5 at most"
    displayed = sum(len(c.get("content") or "") for c in every if c.get("type") == TEXT_DISPLAY)
    if displayed > 4000:
        yield f"text displays: {displayed} characters together, 4000 at most"
    yield from _ids(every)
    for component in every:
        yield from _row(component)
        yield from _button(component)
        yield from _select(component)


def _ids(every: list[Json]) -> Iterator[str]:
    """Check that every custom_id is 1 to 100 long and none is used twice."""
    seen: set[str] = set()
    for component in every:
        custom_id = component.get("custom_id")
        if custom_id is None:
            continue
        if not 1 <= len(custom_id) <= 100:
            yield f"custom_id {custom_id!r}: 1 to 100 characters"
        if custom_id in seen:
            yield f"custom_id {custom_id!r} is used twice"
        seen.add(custom_id)


def _row(component: Json) -> Iterator[str]:
    if component.get("type") != ROW:
        return
    inside = [child.get("type") for child in component.get("components") or ()]
    if not inside or len(inside) > 5 or (len(inside) > 1 and set(inside) != {BUTTON}):
        yield f"row: five buttons or one menu, not {inside}"


def _button(component: Json) -> Iterator[str]:
    if component.get("type") != BUTTON:
        return
    label = component.get("label") or ""
    if len(label) > 80:
        yield f"button {label!r}: 80 characters at most"
    if not label and not component.get("emoji"):
        yield "button: neither label nor emoji"
    link = component.get("style") == 5
    if link != bool(component.get("url")) or link == bool(component.get("custom_id")):
        yield f"button {label!r}: a link has a url, any other a custom_id"


def _select(component: Json) -> Iterator[str]:
    """Check the options of a menu, a radio group or a group of boxes."""
    kind, options = component.get("type"), component.get("options") or []
    if kind in SELECTS and len(component.get("placeholder") or "") > 150:
        yield "placeholder: 150 characters at most"
    least, most = OPTION_RANGE.get(kind or 0, (0, 25))
    if not least <= len(options) <= most:
        yield f"{component.get('custom_id')}: {len(options)} options, {least} to {most}"
    values = [option.get("value") for option in options]
    if len(set(values)) != len(values):
        yield f"{component.get('custom_id')}: a value is there twice"
    for option in options:
        for key in ("label", "value", "description"):
            text = option.get(key)
            if len(text or "") > 100 or (key != "description" and not text):
                yield f"option {key} {text!r}: 1 to 100 characters"
    high = component.get("max_values")
    if high is not None and kind in (STRING_SELECT, CHECKBOXES) and high > len(options):
        yield f"{component.get('custom_id')}: max_values {high} above the options"


def _modal(modal: Json) -> Iterator[str]:
    title, components = modal.get("title") or "", modal.get("components") or []
    if not 1 <= len(title) <= 45:
        yield f"title {title!r}: 1 to 45 characters"
    if not 1 <= len(modal.get("custom_id") or "") <= 100:
        yield "custom_id of the form: 1 to 100 characters"
    if not 1 <= len(components) <= 5:
        yield f"form: {len(components)} rows, 1 to 5"
    every = list(walk(components))
    yield from _ids(every)
    for component in every:
        yield from _field(component)
        yield from _select(component)


def _field(component: Json) -> Iterator[str]:
    kind, custom_id = component.get("type"), component.get("custom_id")
    if kind == LABEL:
        if not 1 <= len(component.get("label") or "") <= 45:
            yield f"label {component.get('label')!r}: 1 to 45 characters"
        if len(component.get("description") or "") > 100:
            yield f"label {component.get('label')!r}: description 100 characters at most"
        if (component.get("component") or {}).get("label"):
            yield f"{component['component'].get('custom_id')}: a labelled input has no own label"
    if kind == BUTTON or component.get("disabled"):
        yield "form: no buttons and nothing disabled"
    if kind == CHECKBOX and component.get("required"):
        yield f"{custom_id}: a checkbox cannot be required"
    if kind in SELECTS and component.get("required", True) and component.get("min_values") == 0:
        yield f"{custom_id}: required, but min_values is 0"
    if kind == TEXT_INPUT:
        low, high = component.get("min_length") or 0, component.get("max_length") or 4000
        if not 0 <= low <= high <= 4000 or len(component.get("value") or "") > high:
            yield f"{custom_id}: lengths {low} to {high}, and the value within them"
        if len(component.get("placeholder") or "") > 100:
            yield f"{custom_id}: placeholder 100 characters at most"


def _suggestions(choices: list[Json]) -> Iterator[str]:
    if len(choices) > 25:
        yield f"choices: {len(choices)}, 25 at most"
    for choice in choices:
        name, value = choice.get("name") or "", choice.get("value")
        if not 1 <= len(name) <= 100:
            yield f"choice {name!r}: 1 to 100 characters"
        if isinstance(value, str) and not 1 <= len(value) <= 100:
            yield f"choice value {value!r}: 1 to 100 characters"
