"""What stood in the channels: every message the bot posted there, and every edit of one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from simcord import ChannelHandle, HttpLogEntry

from rehearsal.answers import walk

_MESSAGE = re.compile(r"/channels/(\d+)/messages(?:/(\d+))?")


@dataclass(frozen=True, slots=True)
class Seen:
    """One version of one message, as whoever reads the channel saw it."""

    at: int
    channel: str
    posted: bool  # a new message; else an edit of an old one
    framed: bool  # of components, so that it is edited in place
    text: str
    menus: dict[str, dict[str, str]]  # custom_id → what can be chosen, with its description
    buttons: dict[str, bool]  # custom_id → whether it can be pressed

    def has(self, control: str) -> bool:
        """Whether a button or menu of this custom_id is on it."""
        return control in self.menus or control in self.buttons


class Watch:
    """Reads along in every channel of the event, after each act."""

    def __init__(self, requests: Sequence[HttpLogEntry]) -> None:
        self.seen: list[Seen] = []
        self._requests = requests
        self._read = 0
        self._names: dict[str, str] = {}
        self._posts: dict[str, int] = {}
        self._lost: Counter[str] = Counter()

    def follow(self, name: str, channel: ChannelHandle) -> None:
        """Read along in this channel, under the name that the event has for it."""
        self._names[str(channel.id)] = name

    def lose_next(self, channel: str, times: int = 1) -> None:
        """The next messages for a channel will meet an error: nobody will see them."""
        self._lost[channel] += times

    def gone(self, channel: str) -> None:
        """Somebody deleted a message in a channel."""
        self._posts[channel] = self.changes(channel) + 1

    def look(self, now: int) -> list[Seen]:
        """What was posted or edited since the last look, channel by channel."""
        fresh = self._requests[self._read :]
        self._read += len(fresh)
        found = [seen for request in fresh if (seen := self._version(request, now))]
        found.sort(key=lambda seen: list(self._names.values()).index(seen.channel))
        self.seen += found
        return found

    def latest(self, channel: str, control: str) -> Seen | None:
        """The message with this control as it stands now."""
        versions = self.of(channel)
        return next((seen for seen in reversed(list(versions)) if seen.has(control)), None)

    def of(self, channel: str) -> Iterator[Seen]:
        """Everything that stood in one channel, in order."""
        return (seen for seen in self.seen if seen.channel == channel)

    def changes(self, channel: str) -> int:
        """How often messages came and went in a channel: what was looked up before may be gone."""
        return self._posts.get(channel, 0)

    def _version(self, request: HttpLogEntry, now: int) -> Seen | None:
        place = _MESSAGE.fullmatch(request.path)
        name = self._names.get(place[1]) if place else None
        if place is None or name is None or request.method not in ("POST", "PATCH", "DELETE"):
            return None
        if request.method == "POST" and self._lost[name]:
            self._lost[name] -= 1
            return None
        if request.method != "PATCH":
            self._posts[name] = self.changes(name) + 1
        body: dict[str, Any] = request.json or {}
        if request.method == "DELETE":
            return None
        parts = list(walk(body.get("components")))
        words = [
            str(body.get("content") or ""),
            *(str(p["content"]) for p in parts if p.get("content")),
        ]
        return Seen(
            now,
            name,
            request.method == "POST",
            any(part.get("type") == 17 for part in parts),
            "\n".join(line for line in words if line),
            {
                str(p["custom_id"]): {
                    str(o["value"]): str(o.get("description") or "") for o in p["options"]
                }
                for p in parts
                if p.get("options")
            },
            {
                str(p["custom_id"]): not p.get("disabled")
                for p in parts
                if p.get("custom_id") and not p.get("options")
            },
        )


def worth_telling(seen: Seen) -> bool:
    """Whether a message is news: posted, and not one of those that stand all the time."""
    return seen.posted and not seen.framed and seen.channel in ("announcements", "moderators")


def controls(components: Sequence[Any]) -> list[str]:
    """The custom_ids on a message of components."""
    return _said("custom_id", components)


def words(components: Sequence[Any]) -> str:
    """What stands on a message of components."""
    return "\n".join(_said("content", components))


def _said(name: str, components: Sequence[Any]) -> list[str]:
    found: list[str] = []
    for component in components:
        if value := getattr(component, name, None):
            found.append(str(value))
        found += _said(name, getattr(component, "children", None) or ())
    return found
