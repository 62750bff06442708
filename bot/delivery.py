"""The courier: what the outbox holds reaches Discord, each thing once."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import TypeVar

import aiohttp
import discord
import structlog

from bot import paint
from bot.actions import arriving, mirrors, outbox, reminders, speaking
from bot.actions.lanes import Lane, kinds_in, lane_of
from bot.actions.outbox import Delivery
from bot.actions.speaking import StageMove
from bot.charting import Studio
from bot.context import Context
from bot.mirror import mirror

UNKNOWN_MESSAGE, OLD_MESSAGE = 10008, 30046
# Source: Discord's JSON error codes: unknown voice state, target not connected to voice.
NOT_CONNECTED = (10065, 40032)
# Who cannot be written to: gone, closed to us, in no server with us. Source: Discord's opcodes.
UNREACHABLE = frozenset({10013, 50007, 50278})
TROUBLE = (discord.DiscordException, aiohttp.ClientError, OSError, asyncio.TimeoutError)

MARK_WAITS_S = (0.5, 1, 2, 4, 8, 16, 30)
T = TypeVar("T")

log = structlog.get_logger()


def _plan_nothing(_due_at: int) -> None:
    """Nobody wakes us: whoever tests or rehearses ticks."""


class Courier:
    """Delivers what is due; a worker lives only while there is work."""

    def __init__(self, context: Context, client: discord.Client) -> None:
        self._context = context
        self._client = client
        self._working: asyncio.Task[None] | None = None
        self._lanes: dict[Lane, asyncio.Task[None]] = {}
        self._again = False
        self._open = False
        self.studio = Studio()
        self.plan: Callable[[int], None] = _plan_nothing

    async def open(self) -> None:
        """Begin: what was being sent when a process ended is owed again, and what was parked."""
        if not self._open:
            await outbox.resume(self._context)
            await mirrors.reconcile(self._context)
            await outbox.unpark(self._context)
            await reminders.look_for_untold(self._context)
            self._open = True

    def wake(self, owed_at: int) -> None:
        """Something is owed at this instant: deliver it now, or plan to."""
        if owed_at > self._context.now():
            self.plan(owed_at)
        elif self._open:
            self._again = True
            if self._working is None or self._working.done():
                self._working = asyncio.create_task(self._work())

    async def reclaim(self) -> None:
        """Owe again what stayed as being sent though nobody sends it."""
        if self._open and not self._busy():
            await outbox.resume(self._context)

    async def finish(self) -> None:
        """Deliver what is under way and take nothing more."""
        self._open = False
        await self.idle()
        self.studio.close()

    async def idle(self) -> None:
        """Wait until nothing is being delivered."""
        while busy := self._busy():
            await asyncio.wait(busy)

    def _busy(self) -> list[asyncio.Task[None]]:
        return [t for t in (self._working, *self._lanes.values()) if t and not t.done()]

    async def _work(self) -> None:
        while self._again and self._open:
            self._again = False
            try:
                due = await outbox.take(self._context, kinds_in(self._lanes))
                for lane in dict.fromkeys(_lane(delivery) for delivery in due):
                    group = [delivery for delivery in due if _lane(delivery) == lane]
                    self._lanes[lane] = asyncio.create_task(self._send(lane, group))
                # A waking tells of the first thing owed; what comes later is planned here.
                next_at = await outbox.next_due(self._context, kinds_in(self._lanes))
            except Exception as fault:  # the database is busy or full: the next waking tries again
                log.error("nothing taken", exc_info=fault)
                return
            if next_at is not None:
                self.wake(next_at)

    async def _send(self, lane: Lane, deliveries: list[Delivery]) -> None:
        """Deliver one lane's, then look what came in for it meanwhile."""
        try:
            await self._deliver_all(deliveries)
        finally:
            del self._lanes[lane]
            self.wake(self._context.now())

    async def _deliver_all(self, deliveries: Iterable[Delivery]) -> None:
        for delivery in deliveries:
            wait_ms = 0
            if delivery.card is not None:
                card, wait_ms = self.studio.hang(delivery.card)
                delivery = outbox.with_pictures(delivery, card, wait_ms)
            try:
                message_id = await self._deliver(delivery)
            except Exception as trouble:  # whatever it is: the others go on, and this one later
                code = getattr(trouble, "code", 0)
                if delivery.to and code in UNREACHABLE:
                    letter = (delivery.owed, delivery.to, code)
                    await _surely(partial(arriving.give_up, self._context, *letter))
                    continue
                words = type(trouble).__name__
                parked = await _surely(partial(outbox.failed, self._context, delivery, words, code))
                log.warning(
                    "delivery failed",
                    kind=delivery.owed.kind,
                    attempt=delivery.owed.attempts,
                    parked=parked,
                    trouble=_words(trouble),
                )
                if not isinstance(trouble, TROUBLE) and not self._client.is_closed():
                    log.error("fault", kind=delivery.owed.kind, exc_info=trouble)
            else:
                await _surely(
                    lambda: outbox.sent(self._context, delivery, message_id, wait_ms)  # noqa: B023 - awaited at once
                )

    async def _deliver(self, delivery: Delivery) -> int:
        """Post, edit or remove; the message's id."""
        if delivery.fault is not None:
            raise delivery.fault
        if isinstance(delivery.act, StageMove):
            await self._move(delivery, delivery.act)
            return 0
        if delivery.act is not None:
            return await mirror(self._client, delivery.act)
        channel_id = delivery.channel_id
        if delivery.to:
            channel_id = (await self._client.create_dm(discord.Object(delivery.to))).id
        channel = self._client.get_partial_messageable(channel_id)
        if delivery.card is None:
            await _remove(channel, delivery.edits)
            return 0
        # discord.py leaves the client's own choice out of an edit without content.
        silent = discord.AllowedMentions.none()
        if delivery.edits:
            if outbox.already_shown(delivery):
                return delivery.edits
            try:
                message = channel.get_partial_message(delivery.edits)
                files = paint.files(delivery.card)  # none takes away what hung there
                await message.edit(
                    view=paint.layout(delivery.card), attachments=files, allowed_mentions=silent
                )
                return delivery.edits
            except discord.HTTPException as trouble:
                if trouble.code not in (UNKNOWN_MESSAGE, OLD_MESSAGE):
                    raise
        painted = paint.message(delivery.card)
        if outbox.is_edited(delivery):
            painted = {"view": paint.layout(delivery.card)}
            if delivery.card.files:
                painted["files"] = paint.files(delivery.card)
        sent = await channel.send(nonce=delivery.owed.nonce, **painted)
        if outbox.is_edited(delivery) and delivery.owed.attempts > 1:
            # The nonce may have brought back what an earlier attempt posted, as it was then.
            await sent.edit(view=painted["view"], allowed_mentions=silent)
        return sent.id

    async def _move(self, delivery: Delivery, move: StageMove) -> None:
        """Invite somebody to speak on the stage, or move them back among the listeners."""
        payload = {"channel_id": str(delivery.channel_id), "suppress": move.listen}
        try:
            http = self._client.http
            await http.edit_voice_state(move.guild_id, move.user_id, payload)
        except discord.HTTPException as trouble:
            if trouble.code not in NOT_CONNECTED:
                raise
            if not move.listen:
                await speaking.tell_absent(
                    self._context, delivery.owed.event_id, delivery.owed.subject
                )


def _lane(delivery: Delivery) -> Lane:
    return lane_of(delivery.owed)


async def _surely(mark: Callable[[], Awaitable[T]]) -> T | None:
    """Mark what was done, trying again while the database is busy or full.

    What cannot be marked within a minute stays as being sent, and `reclaim` sends it again
    under its nonce.
    """
    for wait_s in MARK_WAITS_S:
        try:
            return await mark()
        except Exception as fault:
            log.error("delivery not marked", exc_info=fault, again_in_s=wait_s)
            await asyncio.sleep(wait_s)
    return None


async def _remove(channel: discord.PartialMessageable, message_id: int) -> None:
    try:
        await channel.get_partial_message(message_id).delete()
    except discord.NotFound:
        pass  # somebody was faster


def _words(trouble: BaseException) -> str:
    if isinstance(trouble, discord.HTTPException):
        return f"HTTP {trouble.status}, code {trouble.code}"
    return type(trouble).__name__
