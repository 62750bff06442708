"""The brief of a lived event, in each format, read back: it cites what the model cites."""

import io
import json
import os
import re
import subprocess
import sys

import docx
import pytest
import typst
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from bot import printing
from bot.actions import brief as actions
from bot.reports.documents import as_pdf
from bot.reports.documents.model import Document, Figure, Listing, Remark, Table, anchors, in_order
from tests.briefed import closed
from tests.builders import ORGANIZER, ROOT, refused
from tests.reports.test_documents import Page, document
from tests.reports.test_drawn import DRAWABLE


@pytest.fixture
async def lived(live, clock):
    """The brief of an event in which somebody asked all that is hostile."""
    await closed(live, clock, said=" ".join(DRAWABLE)[:470])
    return (await actions.write(live, ORGANIZER)).document


def cited(document: Document, *, figures: bool = True) -> list[str]:
    """What a reader sees cited, in order; a row that is led to names itself."""
    found: list[str] = []
    for section, _ in in_order(document):
        for block in section.blocks:
            if isinstance(block, Table):
                found += block.shared
                found += [c for row in block.rows for c in row.cites if block.sourced]
            elif isinstance(block, Listing):
                for item, below in block.items:
                    found += [code for each in (item, *below) for code in each.cites]
            elif isinstance(block, Figure):
                found += block.cites if figures else ()
            elif not isinstance(block, Remark):
                found += block.cites
    return found


def in_brackets(text: str) -> list[str]:
    """The citations of a text: lists in brackets."""
    return [code for group in re.findall(r"\[([^\[\]]*)\]", text) for code in group.split(", ")]


def named(document: Document, codes: list[str]) -> list[str]:
    return [document.names.get(code, code) for code in codes]


async def test_every_format_cites_what_the_model_cites(lived, tmp_path):
    files = await printing.print_document(lived, *printing.FORMATS)
    page = files["html"].decode()
    groups = re.findall(r'<span class="cites">\[(.*?)\]</span>', page)
    seen = [Page(code.encode()).words for group in groups for code in group.split(", ")]
    assert seen == named(lived, cited(lived))
    inside = [link for link in Page(files["html"]).of("href") if link.startswith("#")]
    assert {link[1:] for link in inside} <= set(Page(files["html"]).of("id"))

    linked = [code for code in cited(lived, figures=False) if code in anchors(lived)]
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(files["md"].decode())
    inline = [child for token in tokens for child in token.children or ()]
    targets = [str(token.attrs["href"]) for token in inline if token.type == "link_open"]
    assert [target[1:] for target in targets if target.startswith("#")] == linked

    body = docx.Document(io.BytesIO(files["docx"])).element.body
    runs = [r for r in body.iter(qn("w:r")) if r.style == "Citation"]
    assert in_brackets("".join(run.text for run in runs)) == named(lived, cited(lived))

    assert files["pdf"].startswith(b"%PDF-")
    assert b"/UA" in files["pdf"] or b"pdfuaid" in files["pdf"]
    main = as_pdf.laid_out(lived, tmp_path)
    found = typst.query(
        str(main), "<cited>", field="value", root=str(tmp_path), font_paths=as_pdf.font_folders()
    )
    assert json.loads(found) == cited(lived, figures=False)  # its pictures were not drawn here


async def test_letters_without_a_font_are_refused_with_what_to_do(tmp_path):
    with refused("brief-letterless", count=1, letters="𐎀"):
        await printing.print_document(document("𐎀"), "pdf")
    assert "𐎀" in (await printing.print_document(document("𐎀"), "html"))["html"].decode()


def test_trouble_tells_nobodys_words():
    with pytest.raises(RuntimeError) as caught:
        printing.printed(document("Something private"), "odt")
    assert "private" not in str(caught.value)
    assert "KeyError" in str(caught.value)


def test_what_draws_is_loaded_by_the_process_that_ends_alone():
    """Whoever prints has none of it in memory."""
    code = (
        "import sys; from tests.reports.test_documents import document;"
        " from bot import printing; printing.printed(document(), 'docx', 'md');"
        " print([m for m in ('docx', 'typst', 'matplotlib', 'numpy', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=120,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
