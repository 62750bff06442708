"""A document as PDF, by Typst: words go to it as data, never as markup."""

import json
import os
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

from bot.reports.charts import fonts_for
from bot.reports.documents.model import (
    Block,
    Document,
    Figure,
    Letterless,
    Listing,
    Remark,
    Section,
    Statement,
    Table,
    anchors,
    quotation,
)

TEMPLATE = Path(__file__).with_name("document.typ")
STANDARD: Literal["ua-1"] = "ua-1"  # PDF/UA: headings, tables and pictures can be read aloud
FOLDERS = (
    "/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts",
    "/Library/Fonts", "/System/Library/Fonts", "~/Library/Fonts", "C:/Windows/Fonts",
)  # fmt: skip
PREFERRED = ("Noto Sans", "Liberation Sans")
# By their shapes in the language's country, where a family has several.
SHAPES = {"zh": "Noto Sans CJK SC"}


def write(document: Document) -> bytes:
    """The document as a PDF that can be read aloud.

    Raises Letterless: no font here has letters that it is written in. What is no letter, such as
    an emoji, is left out where no font has it.
    """
    import typst

    with tempfile.TemporaryDirectory(prefix="roundtable-") as made:
        folder = Path(made)
        return typst.compile(
            str(laid_out(document, folder)),
            root=str(folder),
            font_paths=font_folders(),
            pdf_standards=STANDARD,
        )


def laid_out(document: Document, folder: Path) -> Path:
    """Everything that Typst reads, put into a folder of its own: the file to begin with."""
    pictures: list[bytes] = []
    planned = _document(document, pictures)
    families, lacking = fonts_for({ord(c) for c in _letters(planned)}, PREFERRED)
    missed = sorted(chr(code) for code in lacking if chr(code).isalpha())
    if missed:
        raise Letterless("".join(missed))
    gone = dict.fromkeys(lacking)
    preferred = [SHAPES[document.language]] if document.language in SHAPES else []
    planned["fonts"] = [*preferred, *families] if preferred else families
    text = json.dumps(_without(planned, gone), ensure_ascii=False)
    (folder / "document.json").write_text(text, encoding="utf-8")
    for number, picture in enumerate(pictures, 1):
        (folder / f"figure-{number}.png").write_bytes(picture)
    main = folder / "main.typ"
    main.write_bytes(TEMPLATE.read_bytes())
    return main


def font_folders() -> list[str]:
    """Where fonts lie on this machine, and those that come with the charts."""
    import matplotlib as mpl

    own = os.path.join(mpl.get_data_path(), "fonts", "ttf")
    known = [os.path.expanduser(folder) for folder in FOLDERS]
    return [own, *(folder for folder in known if os.path.isdir(folder))]


def _letters(planned: Any) -> Iterator[str]:
    if isinstance(planned, str):
        # Marks of direction and joiners are not drawn: no font needs them.
        yield from (c for c in planned if not c.isspace() and unicodedata.category(c) != "Cf")
    elif isinstance(planned, dict):
        for value in planned.values():
            yield from _letters(value)
    elif isinstance(planned, list):
        for value in planned:
            yield from _letters(value)


def _without(planned: Any, gone: dict[int, None]) -> Any:
    """The same without letters that no font has."""
    if isinstance(planned, str):
        return planned.translate(gone)
    if isinstance(planned, dict):
        return {key: _without(value, gone) for key, value in planned.items()}
    if isinstance(planned, list):
        return [_without(value, gone) for value in planned]
    return planned


def _document(document: Document, pictures: list[bytes]) -> dict[str, Any]:
    made = document.made_at
    return {
        "title": document.title,
        "kicker": document.kicker,
        "subtitle": document.subtitle,
        "banner": document.banner,
        "language": document.language,
        "rtl": document.right_to_left,
        "authors": list(document.authors),
        "subject": document.subject,
        "made": [made.year, made.month, made.day],
        "labels": asdict(document.labels),
        "names": dict(document.names),
        "anchors": sorted(anchors(document)),
        "sections": [
            _section(section, pictures, document.right_to_left) for section in document.sections
        ],
    }


def _section(section: Section, pictures: list[bytes], rtl: bool) -> dict[str, Any]:
    return {
        "title": section.title,
        "anchor": section.anchor,
        "apart": section.apart,
        "blocks": [
            {**_block(block, pictures, rtl), "leads": section.leads(place)}
            for place, block in enumerate(section.blocks)
        ],
        "sections": [_section(below, pictures, rtl) for below in section.sections],
    }


def _block(block: Block, pictures: list[bytes], rtl: bool) -> dict[str, Any]:
    if isinstance(block, Statement):
        return {"kind": "statement", **_statement(block, rtl)}
    if isinstance(block, Remark):
        return {"kind": "remark", "words": block.words}
    if isinstance(block, Listing):
        items = [
            {"said": _statement(item, rtl), "below": [_statement(each, rtl) for each in belonging]}
            for item, belonging in block.items
        ]
        return {"kind": "listing", "items": items}
    if isinstance(block, Table):
        return _table(block)
    return _figure(block, pictures)


def _statement(said: Statement, rtl: bool) -> dict[str, Any]:
    words = quotation(said.words, right_to_left=rtl) if said.quoted else said.words
    return {**asdict(said), "words": words, "cites": list(said.cites), "url": _url(said.url)}


def _table(table: Table) -> dict[str, Any]:
    rows = [
        {"cells": list(row.cells), "cites": list(row.cites), "anchor": row.anchor,
         "url": _url(row.url)}
        for row in table.rows
    ]  # fmt: skip
    return {
        "kind": "table",
        "caption": table.caption,
        "columns": list(table.columns),
        "widths": list(table.ratios),
        "numeric": sorted(table.numeric),
        "sourced": table.sourced,
        "shared": list(table.shared),
        "rows": rows,
    }


def _figure(figure: Figure, pictures: list[bytes]) -> dict[str, Any]:
    if figure.picture:
        pictures.append(figure.picture)
    return {
        "kind": "figure",
        "caption": figure.caption,
        "description": figure.description,
        "cites": list(figure.cites),
        "picture": f"figure-{len(pictures)}.png" if figure.picture else "",
    }


def _url(url: str) -> str:
    return url if url.startswith(("https://", "http://")) else ""
