"""DOCX and PDF as a program reads them; what is looked at was looked at."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import docx
import pytest
import typst
from docx.oxml.ns import qn

from bot.reports.charts import Bars, draw, fonts_for
from bot.reports.documents import as_docx, as_pdf
from bot.reports.documents.model import Figure, Letterless
from tests.reports.test_documents import HOSTILE, document

# Where a machine has no fonts for all of these, PDFs are tried without what it lacks.
DRAWABLE = [words for words in HOSTILE if not any(
    chr(code).isalpha() for code in fonts_for({ord(c) for c in words if not c.isspace()})[1]
)]  # fmt: skip
PICTURE = draw(Bars("Where?", (("Here", 0.5, "50 %"),)))


def pictured(words="What will change?", **more):
    """One of everything, with a picture that is one."""
    made = document(words, **more)
    first, *rest = made.sections
    blocks = tuple(
        replace(b, picture=PICTURE) if isinstance(b, Figure) else b for b in first.blocks
    )
    return replace(made, sections=(replace(first, blocks=blocks), *rest))


def opened(written: bytes):
    return docx.Document(io.BytesIO(written))


def shape(file):
    """The elements of a file and their names, without the words in them and their lines."""
    return [
        (e.tag, e.get(qn("w:anchor"))) for e in file.element.body.iter()
        if e.tag not in (qn("w:t"), qn("w:br"), qn("w:rtl"), qn("w:rPr"), qn("w:noBreakHyphen"))
    ]  # fmt: skip


def words_of(file):
    return "".join(e.text or "" for e in file.element.body.iter() if e.tag == qn("w:t"))


@pytest.mark.parametrize("words", HOSTILE)
def test_docx_holds_words_as_words(words):
    file = opened(as_docx.write(pictured(words)))
    assert shape(file) == shape(opened(as_docx.write(pictured())))
    assert "".join(words.replace("-", "").split()) in "".join(
        words_of(file).replace("-", "").split()
    )
    links = [r.target_ref for r in file.part.rels.values() if r.reltype.endswith("/hyperlink")]
    assert set(links) == {"https://a.example/?a=1&b=<2>"}


def test_docx_is_one_that_an_editor_goes_on_with():
    file = opened(as_docx.write(pictured()))
    styles = {p.style.name for p in file.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Caption", "List Bullet", "List Bullet 2"} <= styles
    for table in file.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    described = [e.get("descr") for e in file.element.body.iter() if e.tag.endswith("}docPr")]
    assert described == ["What will change?"]
    fields = [e.text.strip() for e in file.element.body.iter(qn("w:instrText"))]
    assert [f.split()[0] for f in fields] == ["TOC", "SEQ", "SEQ", "SEQ"]
    footer = [e.text.strip() for e in file.sections[0].footer._element.iter(qn("w:instrText"))]
    assert footer == ["PAGE", "NUMPAGES"]
    known = file.core_properties
    assert (known.title, known.language) == ("What will change?", "en-GB")
    lang = file.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    assert lang.get(qn("w:val")) == "en-GB"


def test_docx_was_made_when_it_says_in_utc():
    here = datetime(2022, 11, 3, 17, tzinfo=ZoneInfo("Europe/Zurich"))
    known = opened(as_docx.write(replace(pictured(), made_at=here))).core_properties
    assert known.created == known.modified
    assert known.created.replace(tzinfo=UTC) == datetime(2022, 11, 3, 16, tzinfo=UTC)


def test_docx_holds_no_picture_of_another_document():
    with zipfile.ZipFile(io.BytesIO(as_docx.write(pictured()))) as archive:
        assert not [name for name in archive.namelist() if "thumbnail" in name]


def test_docx_links_lead_to_bookmarks():
    body = opened(as_docx.write(pictured())).element.body
    marks = [e.get(qn("w:name")) for e in body.iter(qn("w:bookmarkStart"))]
    led = {e.get(qn("w:anchor")) for e in body.iter(qn("w:hyperlink"))} - {None}
    assert "to_HR_1" in led
    assert led <= set(marks)
    assert len(set(marks)) == len(marks)
    assert all(len(mark) <= 40 for mark in marks)


def test_docx_runs_from_the_right_in_arabic():
    file = opened(as_docx.write(pictured("سؤال", language="ar")))
    assert file.styles["Normal"].element.pPr.find(qn("w:bidi")) is not None
    assert all(t._tbl.tblPr.find(qn("w:bidiVisual")) is not None for t in file.tables)


def asked_of_typst(made, folder, selector):
    """What a drawn document has of something, as Typst sees it."""
    main = as_pdf.laid_out(made, folder)
    found = typst.query(str(main), selector, root=str(folder), font_paths=as_pdf.font_folders())
    return json.loads(found)


def test_pdf_holds_words_as_words(tmp_path):
    """All of them at once: as many elements as with usual words, and no other addresses."""
    hostile = pictured("\n".join(DRAWABLE))
    assert as_pdf.write(hostile).startswith(b"%PDF-")
    for selector in ("heading", "figure", "image", "list", "table", "math.equation", "raw"):
        found = [len(asked_of_typst(made, tmp_path, selector)) for made in (pictured(), hostile)]
        assert found[0] == found[1], selector
    links = {str(link["dest"]) for link in asked_of_typst(hostile, tmp_path, "link")}
    assert {link for link in links if "example" in link} == {"https://a.example/?a=1&b=<2>"}


def test_pdf_reads_nothing_but_what_it_was_handed(tmp_path):
    as_pdf.laid_out(pictured(), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "document.json", "figure-1.png", "main.typ",
    }  # fmt: skip
    # The template is the same for all: what somebody typed is not in what Typst reads as markup.
    assert (tmp_path / "main.typ").read_bytes() == as_pdf.TEMPLATE.read_bytes()


def test_pdf_says_which_letters_no_font_has(tmp_path):
    with pytest.raises(Letterless) as caught:
        as_pdf.laid_out(pictured("𓂀 and 𐎀"), tmp_path)
    assert "𐎀" in caught.value.letters


def test_pdf_leaves_out_what_is_no_letter_and_has_no_font(tmp_path):
    as_pdf.laid_out(pictured("Yes \U000f0000!"), tmp_path)
    assert "\U000f0000" not in (tmp_path / "document.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["ar", "zh", "ru"])
def test_pdf_is_drawn_in_every_script(language):
    words = {"ar": "سؤال عن الحقوق", "zh": "数据和证据", "ru": "Права человека"}[language]
    if fonts_for({ord(c) for c in words if c != " "})[1]:
        pytest.skip("this machine has no font for it")
    assert as_pdf.write(pictured(words, language=language)).startswith(b"%PDF-")
