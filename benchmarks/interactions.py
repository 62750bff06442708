"""Interactions: how the bot may answer one, and what Discord does with the answer."""

from __future__ import annotations

from typing import Any

from benchmarks import wire
from benchmarks.acts import (
    AUTOCOMPLETE,
    CHOICES,
    COMMAND,
    COMPONENT,
    DEFER,
    DEFER_UPDATE,
    FORM,
    MODAL,
    REPLY,
    UPDATE,
    Interaction,
)
from benchmarks.codec import Json
from benchmarks.faults import ApiError
from benchmarks.limits import EPHEMERAL
from benchmarks.messages import compose, erase, revise
from benchmarks.rest import Call, Table
from benchmarks.world import Message

ANSWERS = {
    COMMAND: {REPLY, DEFER, MODAL},
    COMPONENT: {REPLY, DEFER, DEFER_UPDATE, UPDATE, MODAL},
    AUTOCOMPLETE: {CHOICES},
    FORM: {REPLY, DEFER, DEFER_UPDATE, UPDATE},
}
ANSWER_S, TOKEN_S = 3.0, 900.0
LOADING = 1 << 7
MESSAGE = "/webhooks/{webhook_id}/{webhook_token}/messages"
routes = Table()


@routes.on("POST", "/interactions/{interaction_id}/{interaction_token}/callback")
def answer(call: Call) -> Json | None:
    """Take the first answer: within three seconds, once, and of a kind that fits the act."""
    interaction = call.rest.desk.by_id.get(int(call.args["interaction_id"]))
    if interaction is None or interaction.token != call.args["interaction_token"]:
        raise ApiError(404, 10062, "Unknown interaction")
    if interaction.answered_s is not None:
        if interaction.deliveries == 1:
            call.violate("double_acknowledgement", f"interaction {interaction.id}")
        raise ApiError(400, 40060, "Interaction has already been acknowledged.")
    now_s = call.world.now_s()
    if now_s - interaction.sent_s > ANSWER_S:
        call.violate("late_answer", f"after {now_s - interaction.sent_s:.1f} s")
        raise ApiError(404, 10062, "Unknown interaction")
    body = call.body if isinstance(call.body, dict) else {}
    kind = body.get("type")
    allowed = ANSWERS[interaction.kind]
    if kind not in allowed or (kind in (DEFER_UPDATE, UPDATE) and interaction.source is None):
        call.violate("wrong_answer", f"type {kind} as answer to an interaction {interaction.kind}")
        raise ApiError(400, 50035, "Invalid Form Body")
    _carry_out(call, interaction, kind, body.get("data") or {})
    interaction.answered_s, interaction.reply_type = now_s, kind
    interaction.acknowledged.set()
    if kind not in (DEFER, DEFER_UPDATE):
        interaction.settled.set()
    return _response(interaction) if call.query.get("with_response") in ("1", "true") else None


def _carry_out(call: Call, interaction: Interaction, kind: int, data: Json) -> None:
    """Do what an answer says: show a message or a form, change a message, suggest."""
    if kind == REPLY:
        interaction.original = _speak(call, interaction, data)
    elif kind == DEFER:
        flags = LOADING | int(data.get("flags") or 0) & EPHEMERAL
        interaction.original = _speak(call, interaction, {"flags": flags})
        interaction.loading = True
    elif kind in (UPDATE, DEFER_UPDATE):
        interaction.original = interaction.source
        if kind == UPDATE and interaction.source is not None:
            revise(call, interaction.source, data)
    elif kind == MODAL:
        interaction.modal = dict(data, components=wire.components(data.get("components"), {}))
    elif kind == CHOICES:
        interaction.choices = list(data.get("choices") or ())


def _speak(call: Call, interaction: Interaction, body: Json) -> Message:
    """Say something in answer to an act; ephemeral where the flags say so."""
    hidden = bool(int(body.get("flags") or 0) & EPHEMERAL)
    return compose(
        call,
        interaction.channel,
        body,
        only_for=interaction.user.id if hidden else None,
        type=20 if interaction.kind == COMMAND else 0,
        webhook_id=str(call.world.app_id),
        application_id=str(call.world.app_id),
        interaction_metadata=interaction.metadata(),
    )


def _response(interaction: Interaction) -> Json:
    """Tell the bot what became of its answer."""
    about: Json = {"id": str(interaction.id), "type": interaction.kind}
    resource: Json = {"type": interaction.reply_type}
    if interaction.original is not None:
        about["response_message_id"] = str(interaction.original.id)
        about["response_message_loading"] = interaction.loading
        about["response_message_ephemeral"] = interaction.original.only_for is not None
        if interaction.reply_type in (REPLY, DEFER, UPDATE):
            resource["message"] = interaction.original.data
    return {"interaction": about, "resource": resource}


def _known(call: Call) -> Interaction:
    """Find the interaction whose token the path carries; it lives for 15 minutes."""
    interaction = call.rest.desk.by_token.get(call.args["webhook_token"])
    if interaction is None or int(call.args["webhook_id"]) != call.world.app_id:
        raise ApiError(404, 10015, "Unknown Webhook")
    if call.world.now_s() - interaction.sent_s > TOKEN_S:
        call.violate("expired_token", f"interaction {interaction.id}")
        raise ApiError(401, 50027, "Invalid Webhook Token")
    if interaction.answered_s is None:
        call.violate("followup_before_answer", f"interaction {interaction.id}")
        raise ApiError(404, 10015, "Unknown Webhook")
    return interaction


def _message(call: Call, interaction: Interaction) -> Message:
    """Find one of an interaction's own messages."""
    wanted = call.args.get("message_id")
    candidates = [interaction.original, *interaction.followups]
    if wanted is None:
        candidates = [interaction.original]
    for message in candidates:
        if message is not None and not message.deleted and wanted in (None, str(message.id)):
            return message
    raise ApiError(404, 10008, "Unknown Message")


def _fill(call: Call, interaction: Interaction, message: Message, body: Json) -> None:
    """Change an interaction's message; the first change ends its "thinking…"."""
    if interaction.loading and message is interaction.original:
        message.data = dict(message.data, flags=message.data["flags"] & ~LOADING)
        interaction.loading = False
    revise(call, message, body)
    interaction.edited = interaction.edited or message is interaction.original
    interaction.settled.set()


@routes.on("POST", "/webhooks/{webhook_id}/{webhook_token}")
def follow_up(call: Call) -> Json:
    """Say more; after a deferral the first thing said takes the place of "thinking…"."""
    interaction, body = _known(call), call.body or {}
    if interaction.loading and interaction.original is not None:
        hidden = bool(int(body.get("flags") or 0) & EPHEMERAL)
        if hidden != (interaction.original.only_for is not None):
            call.violate("ephemeral_mismatch", "the deferral decided otherwise")
        _fill(call, interaction, interaction.original, body)
        return interaction.original.data
    message = _speak(call, interaction, body)
    interaction.followups.append(message)
    interaction.settled.set()
    return message.data


@routes.on("GET", MESSAGE + "/@original", MESSAGE + "/{message_id}")
def see(call: Call) -> Json:
    """Fetch an answer."""
    return _message(call, _known(call)).data


@routes.on("PATCH", MESSAGE + "/@original", MESSAGE + "/{message_id}")
def change(call: Call) -> Json:
    """Change an answer."""
    interaction = _known(call)
    message = _message(call, interaction)
    _fill(call, interaction, message, call.body or {})
    return message.data


@routes.on("DELETE", MESSAGE + "/@original", MESSAGE + "/{message_id}")
def take_back(call: Call) -> Any:
    """Delete an answer."""
    interaction = _known(call)
    erase(call, _message(call, interaction))
    interaction.loading = False
    interaction.settled.set()
