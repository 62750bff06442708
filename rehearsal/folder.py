"""The output folder: made anew for each rehearsal, and nobody else's is touched."""

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from bot import printing
from bot.actions.brief import written as brief_of
from bot.actions.exports import ALL, FORMATS, files
from bot.actions.fairness import fairness_of
from bot.actions.scene import find_scene
from bot.cards.refusals import refusal_words
from bot.context import Context
from bot.printing import print_document
from bot.reports.documents.model import Document
from bot.reports.fairness import write_html
from bot.rules.base import Refusal
from bot.store.database import Transaction

MARKER = ".roundtable-rehearsal"
LOG, TIMELINE = "bot.log", "timeline.txt"


class FolderTaken(Exception):
    """The folder holds something that is not a rehearsal's; the message is one sentence."""


def clear(folder: Path) -> None:
    """An empty folder with our mark in it; what an earlier rehearsal left there goes.

    Raises FolderTaken: there is something else in it.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise FolderTaken(
            f"{folder} holds files that are not a rehearsal's: empty it, or name another folder."
        )
    if folder.exists() and not folder.is_dir():
        raise FolderTaken(f"{folder} is a file: name a folder for the rehearsal's output.")
    if folder.is_dir():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / MARKER).write_text("Made by `roundtable rehearse`, and replaced by the next one.\n")


async def write_exports(context: Context, guild_id: int, folder: Path) -> list[Path]:
    """Every export as a file, the public questions beside the internal ones; fairness, brief."""

    def work(tx: Transaction) -> list[Path]:
        scene = find_scene(tx, context, guild_id)
        written = []
        for form in FORMATS:
            found = files(scene, ALL, form, "internal")
            public = files(scene, "questions", form, "public")
            found |= {name.replace(".", "-public."): write for name, write in public.items()}
            for name, write in found.items():
                with (folder / name).open("wb") as stream:
                    write(stream)
                written.append(folder / name)
        documents.append(brief_of(scene, context.now()).document)
        page = folder / "fairness.html"
        page.write_bytes(write_html(fairness_of(scene, context.now())))
        return [*written, page]

    documents: list[Document] = []
    exported = await context.read(work)
    for form, content in (await _briefs(documents[0])).items():
        (folder / f"brief.{form}").write_bytes(content)
    return [*exported, folder / "brief.html", folder / "brief.md"]


async def _briefs(document: Document) -> dict[str, bytes]:
    """The brief in every format; instead of the PDF the reason, where fonts are missing for it."""
    try:
        return await print_document(document, *printing.FORMATS)
    except Refusal as refusal:
        others = [form for form in printing.FORMATS if form != "pdf"]
        reason = {"pdf.txt": refusal_words(refusal, "en").encode()}
        return reason | await print_document(document, *others)


@contextmanager
def logs_in(path: Path, now: Callable[[], int]) -> Iterator[None]:
    """Keep the bot's log in a file, at the simulated time; afterwards all is as it was."""
    before, root = structlog.get_config(), logging.getLogger()
    level = root.level
    with path.open("w", encoding="utf-8") as file:
        handler = logging.StreamHandler(file)
        render = structlog.processors.JSONRenderer(ensure_ascii=False, default=str)

        def at(
            _logger: object, _method: str, event: structlog.typing.EventDict
        ) -> structlog.typing.EventDict:
            return {"at": now(), **event}

        shared: list[structlog.typing.Processor] = [
            structlog.stdlib.add_log_level, at, structlog.processors.format_exc_info,
        ]  # fmt: skip
        structlog.configure(
            processors=[*shared, render],
            wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
            logger_factory=structlog.PrintLoggerFactory(file),
            cache_logger_on_first_use=False,
        )
        handler.setFormatter(
            structlog.stdlib.ProcessorFormatter(
                foreign_pre_chain=shared,
                processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render],
            )
        )
        root.addHandler(handler)
        root.setLevel(logging.WARNING)
        try:
            yield
        finally:
            root.removeHandler(handler)
            root.setLevel(level)
            structlog.configure(**before)
