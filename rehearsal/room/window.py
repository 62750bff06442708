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

    async def _action(self, context_id: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        """Act as soon as nobody else does."""
        async with self._turn:
            return await super()._action(context_id, self._brought_up(context_id, body))

    def _brought_up(self, context_id: str | None, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """What somebody typed stands, though the channel changed while they typed."""
        if body.get("kind") in OWN_WORDS:
            return {**body, "published_revision": self._get_page(context_id).revision}
        return body
