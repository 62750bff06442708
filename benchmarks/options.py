"""What a person can type: registered commands, their options, and the things they name."""

from __future__ import annotations

from typing import Any

from benchmarks import wire
from benchmarks.codec import Json
from benchmarks.rest import Rest
from benchmarks.world import BITS, Channel, Member, Role

SUBCOMMANDS = (1, 2)
STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, FILE = (
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
)
PYTHON: dict[int, Any] = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}
THINGS: dict[int, Any] = {
    USER: Member,
    CHANNEL: Channel,
    ROLE: Role,
    MENTIONABLE: (Member, Role),
    FILE: tuple,
}


class CannotDo(AssertionError):
    """Discord's own client would not let a person do this."""


class Resolved:
    """The things that an act names by id, written out beside it."""

    def __init__(self, rest: Rest, member: Member, channel: Channel) -> None:
        """Begin with none; `member` is who acts in `channel`."""
        self.rest, self.member, self.channel = rest, member, channel
        self.data: Json = {}

    def add(self, thing: Any) -> str:
        """Write a thing out and give its id."""
        thing = getattr(thing, "member", thing)
        if isinstance(thing, Member):
            key, drawn = str(thing.user.id), wire.member(thing)
            self._put("users", key, drawn.pop("user"))
            self._put("members", key, drawn | {"permissions": str(self._held(thing, None))})
        elif isinstance(thing, Role):
            key = str(thing.id)
            self._put("roles", key, wire.role(thing))
        elif isinstance(thing, Channel):
            key = str(thing.id)
            me = self.member.guild.members[self.rest.world.bot.id]
            held, app = self._held(self.member, thing), self._held(me, thing)
            self._put("channels", key, wire.partial_channel(thing, held, app))
        elif isinstance(thing, tuple):
            key = self._upload(*thing)
        else:
            raise CannotDo(f"{thing!r} is nobody and nothing on Discord")
        return key

    def _put(self, kind: str, key: str, drawn: Json) -> None:
        self.data.setdefault(kind, {})[key] = drawn

    def _held(self, member: Member, channel: Channel | None) -> int:
        return member.guild.permissions(member, channel)

    def _upload(self, name: str, data: bytes) -> str:
        if len(data) > wire.ATTACHMENT_SIZE_MAX:
            raise CannotDo(f"{name} is larger than the server allows")
        key = self.rest.world.new_id()
        self.rest.world.uploads[key] = data
        url = f"{self.rest.base_url}/attachments/{self.channel.id}/{key}/{name}"
        self._put("attachments", str(key), wire.attachment(key, name, data, url))
        return str(key)


def find(rest: Rest, member: Member, channel: Channel, name: str, kind: int) -> Json:
    """Find a command that is registered and that this member sees in this channel."""
    known = rest.world.commands | member.guild.commands
    command = known.get((kind, name))
    if command is None:
        raise CannotDo(f"no command {name!r} is registered; there are {sorted(known)}")
    held = member.guild.permissions(member, channel)
    needed = command.get("default_member_permissions")
    if needed is not None:
        bits = int(needed) or 1 << BITS["administrator"]
        if held & bits != bits:
            raise CannotDo(f"{name!r} is hidden from {member.user.name}")
    for permission in ("view_channel", "use_application_commands"):
        if not held >> BITS[permission] & 1:
            raise CannotDo(f"{member.user.name} lacks {permission} in #{channel.name}")
    return command


def write(
    command: Json, words: list[str], given: Json, resolved: Resolved, focused: str | None = None
) -> list[Json]:
    """Write the options that a person typed; with `focused` they are still typing."""
    declared = {option["name"]: option for option in command.get("options") or ()}
    if words:
        node = declared.get(words[0])
        if node is None or node["type"] not in SUBCOMMANDS:
            raise CannotDo(f"no subcommand {words[0]!r}; there are {sorted(declared)}")
        inside = write(node, words[1:], given, resolved, focused)
        return [{"name": words[0], "type": node["type"], "options": inside}]
    if any(option["type"] in SUBCOMMANDS for option in declared.values()):
        raise CannotDo(f"a subcommand must follow; there are {sorted(declared)}")
    if unknown := given.keys() - declared.keys():
        raise CannotDo(f"no options {sorted(unknown)}; there are {sorted(declared)}")
    missing = [n for n, o in declared.items() if o.get("required") and n not in given]
    if missing and focused is None:
        raise CannotDo(f"required options are missing: {missing}")
    written = []
    for name in (n for n in declared if n in given):
        option: Json = {"name": name, "type": declared[name]["type"]}
        if name == focused:
            option |= {"value": given[name], "focused": True}
        else:
            option["value"] = _value(declared[name], given[name], resolved)
        written.append(option)
    return written


def _value(option: Json, value: Any, resolved: Resolved) -> Any:
    """Check one value as Discord's client does, and write it."""
    name, kind = option["name"], option["type"]
    choices = option.get("choices")
    if choices:
        by_word = {word: c["value"] for c in choices for word in (c["name"], c["value"])}
        if value not in by_word:
            raise CannotDo(f"{name}: {value!r} is none of {[c['value'] for c in choices]}")
        return by_word[value]
    if kind in PYTHON:
        if not isinstance(value, PYTHON[kind]) or (isinstance(value, bool) and kind != BOOLEAN):
            raise CannotDo(f"{name}: {value!r} has the wrong type")
        size = len(value) if isinstance(value, str) else value
        low, high = ("min_length", "max_length") if kind == STRING else ("min_value", "max_value")
        if size < option.get(low, size) or size > option.get(
            high, 6000 if kind == STRING else size
        ):
            raise CannotDo(f"{name}: {value!r} is out of bounds")
        return value
    thing = getattr(value, "member", value)
    if not isinstance(thing, THINGS[kind]):
        raise CannotDo(f"{name}: {value!r} is not what can be picked here")
    kinds = option.get("channel_types")
    if kinds and isinstance(thing, Channel) and thing.type not in kinds:
        raise CannotDo(f"{name}: #{thing.name} is of type {thing.type}, not {kinds}")
    return resolved.add(thing)
