"""`roundtable check --running`: whether the bot that runs here is well, for a watchdog."""

import http.client
import json
from pathlib import Path
from typing import Any

from bot.cli.door import Refused
from bot.config import load
from bot.store.lock import is_held

TIMEOUT_S = 5
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - where one listens is no address


def ask(config_path: Path) -> None:
    """Ask its page `/healthz`; where it serves no pages, whether it holds its database."""
    config = load(config_path)
    if not is_held(config.storage.path):
        raise Refused(f"No bot runs on {config.storage.path}: start it, or read its log.")
    if not config.screen.enabled:
        print("running; [screen] is off, so more is not known")
        return
    host, port = config.screen.host, config.screen.port
    try:
        status, told = _get(host, port)
    except (OSError, http.client.HTTPException) as fault:
        raise Refused(
            f"The bot runs, and does not answer at {host}, port {port}: read its log."
        ) from fault
    if status != 200:
        ill = [name for name, part in told.items() if _ill(part)]
        raise Refused(f"The bot runs, and is not well: {', '.join(ill) or f'HTTP {status}'}.")
    print("running, and well")


def answers(host: str, port: int) -> bool:
    """Whether a bot of ours serves its pages there, well or not."""
    try:
        return bool(_get(host, port)[1])
    except (OSError, http.client.HTTPException):
        return False


def _ill(part: Any) -> bool:
    return isinstance(part, dict) and part.get("ok") is False


def _get(host: str, port: int) -> tuple[int, dict[str, Any]]:
    where = ANYWHERE.get(host, host)
    connection = http.client.HTTPConnection(where, port, timeout=TIMEOUT_S)
    try:
        connection.request("GET", "/healthz")
        answer = connection.getresponse()
        try:
            told = json.loads(answer.read())
        except ValueError:
            told = None
    finally:
        connection.close()
    return answer.status, told if isinstance(told, dict) else {}
