"""The process that draws one document and ends: `python -m bot.reports.documents docx pdf`.

It takes the document on its standard input and gives the files on its standard output, by format,
as JSON. The libraries that draw take as much memory as the bot itself: they are loaded here and
nowhere else.
"""

import importlib
import json
import pickle
import sys
from base64 import b64encode
from dataclasses import replace

from bot.reports.charts import Bars, draw
from bot.reports.documents.model import Block, Document, Figure, Letterless, Section

MODULES = {"docx": "as_docx", "pdf": "as_pdf", "html": "as_html", "md": "as_markdown"}
LETTERLESS = 3  # exit status: no font has the letters that stand on the standard error


def main() -> int:
    """Draw what stands on the standard input."""
    forms = sys.argv[1:]
    # What is read here was written by the process that started this one, and by nobody else.
    document: Document = pickle.load(sys.stdin.buffer)  # noqa: S301
    if any(form != "md" for form in forms):
        document = _drawn(document)
    written = {}
    try:
        for form in forms:
            module = importlib.import_module(f"bot.reports.documents.{MODULES[form]}")
            written[form] = b64encode(module.write(document)).decode()
    except Letterless as trouble:
        json.dump(trouble.letters, sys.stderr)
        return LETTERLESS
    json.dump(written, sys.stdout)
    return 0


def _drawn(document: Document) -> Document:
    """The document with its charts as pictures."""
    sections = tuple(_section(section, document) for section in document.sections)
    return replace(document, sections=sections)


def _section(section: Section, document: Document) -> Section:
    blocks = tuple(_block(block, document) for block in section.blocks)
    below = tuple(_section(each, document) for each in section.sections)
    return replace(section, blocks=blocks, sections=below)


def _block(block: Block, document: Document) -> Block:
    if not isinstance(block, Figure):
        return block
    bars = Bars(block.title, block.bars, document.right_to_left)
    return replace(block, picture=draw(bars))


if __name__ == "__main__":
    sys.exit(main())
