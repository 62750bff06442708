"""What nobody should send: hostile words, wrong types, forged controls, broken forms."""

from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
STRING, INTEGER, BOOLEAN, NUMBER = 3, 4, 5, 10
COMMAND, COMPONENT, AUTOCOMPLETE, FORM = 2, 3, 4, 5
HOSTILE = (
    "", " ", "\n", "\x00", "a\x00b", "x" * 6000, "é" * 6000, "\u202eevil\u202c", "\u2066a\u2069",
    "\u200b\u200b\u200b", "\u200d", "\ufeff", "\ud800", "half \udc00 of it",
    "👩‍👩‍👧‍👦" * 200, "🏳️‍🌈", "𝕳" * 500,
    "'; DROP TABLE questions; --", '" OR 1=1 --', "%", "_", "\\", "%s %d {0} {name}", "{ $code }",
    "**_~~`|| bold ||`~~_**", "```\ncode", "> quote\n# head", "[link](https://example.org)",
    "@everyone", "@here", "<@1>", "<@&1>", "<#1>", "</ask:1>", "<t:0:R>", "https://example.org/x",
    "=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "<script>alert(1)</script>", "../../etc/passwd",
    "HR-1", "hr 1", "HR-0", "HR-99999999999999999999", "ZZ-1", "H-1", "P-1", "N-1", "E-1", "T-HR-1",
    "HR-1,HR-2,ND-1", "HR-1 1", "HR-1 1 - - 0", "- - 0", "- support 0", "0", "-1", "1e9", "NaN",
    "99999999999999999999", "٣", "１２", "now", "5m", "999999999d", "2022-13-45T99:99",
    "human-rights", "opening", "discussion", "civil_society", "room", "named", "draft-1",
    "questions csv internal", "delay 5 shorten abc", "channels.questions", "c" * 95,
)  # fmt: skip
FIELDS = (
    "question", "principle", "attribution", "name", "affiliation", "sector", "attendance", "note",
    "reason", "text", "receipt", "answer", "by", "assignee", "due", "kind", "speaker", "session",
    "objectives", "addressee", "title", "url", "authors", "institution", "year", "start", "typed",
    "into", "language", "slug",
)  # fmt: skip

words = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=80),
    st.builds("{}-{}".format, st.sampled_from(("HR", "ND", "WG", "WS", "H", "P", "N", "E", "GN")),
              st.integers(0, 12)),
)  # fmt: skip
numbers = st.sampled_from((0, 1, -1, 5, 99, 2**31, 2**53, -(2**53), 10**18))
anything = st.one_of(words, numbers, st.booleans(), st.floats(allow_nan=False), st.none())


ENDING = {"close", "destroy-keys"}  # after these little is left to try: they come last


def leaves(command: Json) -> list[tuple[list[Json], list[Json]]]:
    """The commands that can be typed: the path of names and types, and the options declared."""
    options = command.get("options") or []
    inner = [option for option in options if option["type"] in (1, 2)]
    if command["name"] == "organize":
        inner = [option for option in inner if option["name"] not in ENDING]
    if not inner:
        return [([], options)]
    return [([option, *path], declared) for option in inner for path, declared in leaves(option)]


@st.composite
def typed(draw: st.DrawFn, commands: list[Json], *, wrong_types: bool = False) -> tuple[int, Json]:
    """A command with any options: hostile, left out, of the wrong type; or half typed."""
    command = draw(st.sampled_from(commands))
    data: Json = {key: command[key] for key in ("id", "name", "type", "guild_id") if key in command}
    if command["type"] != 1:
        return COMMAND, data | _target(draw)
    path, declared = draw(st.sampled_from(leaves(command)))
    given = [_option(draw, option, wrong_types) for option in declared if _given(draw, option)]
    suggesting = {option["name"] for option in declared if option.get("autocomplete")}
    completing = [option for option in given if option["name"] in suggesting]
    kind = COMMAND
    if completing and draw(st.integers(0, 4)) == 0:
        draw(st.sampled_from(completing))["focused"] = True
        kind = AUTOCOMPLETE
    for step in reversed(path):
        given = [{"name": step["name"], "type": step["type"], "options": given}]
    return kind, data | {"options": given}


def _given(draw: st.DrawFn, option: Json) -> bool:
    """Optional ones half of the time, required ones nearly always."""
    return draw(st.integers(0, 19)) > 0 if option.get("required") else draw(st.booleans())


def _option(draw: st.DrawFn, option: Json, wrong_types: bool) -> Json:
    kind = option["type"]
    by_kind = {STRING: words, INTEGER: numbers, BOOLEAN: st.booleans(), NUMBER: numbers}
    value = by_kind.get(kind, words)
    if wrong_types:
        value = anything
    if option.get("choices"):  # Discord lets nothing else through; autocomplete it does not check
        value = st.sampled_from([choice["value"] for choice in option["choices"]])
    return {"name": option["name"], "type": kind, "value": draw(value)}


def _target(draw: st.DrawFn) -> Json:
    """A message on which a command of its menu was used."""
    text = draw(words)
    message = {"id": "1", "channel_id": "1", "type": 0, "content": text, "tts": False}
    message |= {"author": {"id": "5", "username": "x", "discriminator": "0", "avatar": None}}
    message |= {"timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None}
    message |= {key: [] for key in ("mentions", "mention_roles", "attachments", "embeds")}
    message |= {"components": [], "pinned": False, "mention_everyone": False, "flags": 0}
    return {"target_id": "1", "resolved": {"messages": {"1": message}}}


@st.composite
def pressed(draw: st.DrawFn, acts: list[str]) -> tuple[int, Json]:
    """A control that nobody drew, or that another one drew, with any subject."""
    custom_id = _custom_id(draw, acts)
    if draw(st.booleans()):
        return COMPONENT, {"component_type": 2, "custom_id": custom_id, "id": 1}
    values = draw(st.lists(words.map(lambda w: w[:100]), max_size=3))
    return COMPONENT, {"component_type": 3, "custom_id": custom_id, "id": 1, "values": values}


@st.composite
def sent(draw: st.DrawFn, acts: list[str]) -> tuple[int, Json]:
    """A form with any fields: too many, too few, of any kind."""
    names = draw(st.lists(st.one_of(st.sampled_from(FIELDS), words), max_size=5))
    rows: list[Json] = []
    for number, name in enumerate(names):
        field: Json = {"type": 4, "custom_id": name[:100], "id": number}
        if draw(st.booleans()):
            field["value"] = draw(words)[:4000]
        else:
            field |= {"type": 3, "values": draw(st.lists(words, max_size=2))}
        legacy = draw(st.integers(0, 4)) == 0
        rows.append({"type": 1, "components": [field]} if legacy else _label(field))
    return FORM, {"custom_id": _custom_id(draw, acts), "components": rows}


def _label(field: Json) -> Json:
    return {"type": 18, "id": 100 + field["id"], "component": field}


def _custom_id(draw: st.DrawFn, acts: list[str]) -> str:
    act = draw(st.one_of(st.sampled_from(acts), words))
    subject = draw(st.one_of(words, st.lists(words, max_size=5).map(" ".join)))
    return f"{act}:{subject}"[:100] or "x"
