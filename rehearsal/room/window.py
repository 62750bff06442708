"""A window on one channel, in a browser: SimCord's Preview, which acts when it is its turn."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Self

from simcord import ChannelHandle, Env, MemberActor
from simcord.preview import Preview

from bot import config

WIDTH, HEIGHT = 960, 720
# What does not rest on what the page shows: it may be sent though the channel has just changed.
OWN_WORDS = frozenset({"modal_submit", "run_command", "autocomplete_command", "send_message"})
ON_MESSAGES = frozenset({"click", "select"})


class Window(Preview):
    """What some people see of a channel, and their acts in it."""

    def __init__(
        self,
        turn: asyncio.Lock,
        env: Env,
        name: str,
        channel: ChannelHandle,
        viewers: Sequence[MemberActor],
        event: config.Event,
    ) -> None:
        self._changed: dict[tuple[str, str], int] = {}  # page, message → the revision
        super().__init__(
            env, channel, tuple(viewers), layout="channel", display="responsive", width=WIDTH,
            height=HEIGHT, locale="en-US", timezone=event.timezone, presentation_time=None,
            assets=None, port=0,
        )  # fmt: skip
        self.name = name
        self._turn = turn

    async def open(self) -> Self:
        """Listen on loopback."""
        await self.__aenter__()
        return self

    @property
    def is_open(self) -> bool:
        """Whether somebody can look through it: a person may have ended it on its page."""
        return self._active

    def _publish(self, page: Any, **how: Any) -> None:
        """Show a page as things are, and remember in which of its revisions a message changed."""
        before = page.snapshot.get("messages", {})
        super()._publish(page, **how)
        for message, shown in page.snapshot["messages"].items():
            if before.get(message) != shown:
                self._changed[page.id, message] = page.revision

    async def _action(self, context_id: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        """Act as soon as nobody else does."""
        async with self._turn:
            return await super()._action(context_id, self._brought_up(context_id, body))

    def _brought_up(self, context_id: str | None, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """What somebody did stands, though the channel changed meanwhile.

        A press or a choice stands as long as the message that it is on is as it was.
        """
        page = self._get_page(context_id)
        seen = body.get("published_revision")
        if not isinstance(seen, int) or seen > page.revision:
            return body
        changed = self._changed.get((page.id, str(body.get("target_id"))), page.revision + 1)
        if body.get("kind") in OWN_WORDS or (body.get("kind") in ON_MESSAGES and seen >= changed):
            return {**body, "published_revision": page.revision}
        return body
