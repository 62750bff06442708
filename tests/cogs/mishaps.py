"""What should never happen on Discord, whatever somebody does."""

import contextlib
import io
import logging
from collections.abc import Iterator

import structlog
from discord import app_commands
from simcord import Env
from simcord.backend.models.interaction import Interaction, ResponseKind

from benchmarks import limits, openapi
from bot.logs import configure_logs
from bot.rules.base import Refusal

EPHEMERAL = 1 << 6


def mishaps(env: Env, *, faults_meant: bool = False) -> list[str]:
    """Requests that Discord would not take, pings, silence, public answers, and faults."""
    found = []
    for call in env.http_requests:
        # Discord's own description is checked where it lies beside the repository.
        mistakes = openapi.validate(call.method, call.path, call.json)
        mistakes += limits.pings(call.method, call.path, call.json)
        message = limits.message_of(call.method, call.path, call.json)
        if message is not None and message.get("allowed_mentions", {}).get("parse") != []:
            mistakes.append("mentions are not switched off")
        found += [f"{call.method} {call.path}: {mistake}" for mistake in mistakes]
    raised = [] if faults_meant else env.errors
    found += [f"raised: {error!r}" for error in raised if not is_refusal(error)]
    for act in env.backend.interactions.values():
        found += [f"interaction of type {act.type}: {word}" for word in _unkind(env, act)]
    return found


def is_refusal(error: BaseException) -> bool:
    """Whether a command was only refused: SimCord records that as an error too."""
    return isinstance(error, app_commands.CommandInvokeError) and isinstance(
        error.original, Refusal
    )


def _unkind(env: Env, act: Interaction) -> Iterator[str]:
    if not act.responded or act.loading:
        yield "met with silence"
    answers = [*act.followup_ids]
    if act.message_id and act.response_kind in (ResponseKind.MESSAGE, ResponseKind.UPDATE):
        answers.append(act.message_id)
    stored = env.backend.messages.get(act.channel_id, {})
    for message_id in answers:
        if message_id in stored and not stored[message_id].flags & EPHEMERAL:
            yield f"answered in public: {stored[message_id].content}"


@contextlib.contextmanager
def operators_log() -> Iterator[io.StringIO]:
    """The log as an operator has it where nobody watches, in a string."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    with contextlib.redirect_stderr(io.StringIO()) as log:
        configure_logs()
        try:
            yield log
        finally:
            root.handlers[:] = handlers
            root.setLevel(level)
            structlog.reset_defaults()
