"""Documents as files: drawn by a process that ends, so that the bot stays as small as it was."""

import asyncio
import json
import os
import pickle
import subprocess
import sys
import threading
from base64 import b64decode
from pathlib import Path

import bot
from bot.reports.documents.model import Document
from bot.rules.base import Refusal

FORMATS = ("docx", "pdf", "html", "md")
TEXTS = ("html", "md")  # what may go to a terminal
PATIENCE_S = 300.0  # its first drawing on a machine looks for all fonts
LETTERLESS = 3  # as bot.reports.documents says it
LETTERS_SHOWN = 20

_one_at_a_time = threading.Lock()


async def print_document(document: Document, *forms: str) -> dict[str, bytes]:
    """The document as files of these formats; nobody else waits meanwhile.

    Refuses: brief-letterless, brief-too-slow
    """
    return await asyncio.to_thread(printed, document, *forms)


def printed(document: Document, *forms: str) -> dict[str, bytes]:
    """The document as files of these formats.

    Refuses: brief-letterless, brief-too-slow
    """
    named = ", ".join(forms)
    root = str(Path(bot.__file__).parents[1])
    paths = os.pathsep.join(path for path in (root, os.environ.get("PYTHONPATH")) if path)
    try:
        with _one_at_a_time:
            done = subprocess.run(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-P", "-m", "bot.reports.documents", *forms],
                input=pickle.dumps(document),
                capture_output=True,
                timeout=PATIENCE_S,
                check=False,
                env={**os.environ, "PYTHONPATH": paths},
            )
    except subprocess.TimeoutExpired:
        raise Refusal("brief-too-slow", format=named) from None
    if done.returncode == LETTERLESS:
        letters = str(json.loads(done.stderr))
        raise Refusal("brief-letterless", count=len(letters), letters=letters[:LETTERS_SHOWN])
    if done.returncode:
        # What it says may hold somebody's words: only the kind of trouble is told.
        kind = done.stderr.decode(errors="replace").strip().rpartition("\n")[2].partition(":")[0]
        raise RuntimeError(f"the document was not drawn as {named}: {done.returncode} {kind[:80]}")
    files: dict[str, str] = json.loads(done.stdout)
    return {form: b64decode(files[form]) for form in forms}
