"""What python-docx has no words for: links, bookmarks, fields, captions, headings that repeat."""

import re
from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from bot.reports.documents.model import direction

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_UNNAMEABLE = re.compile(r"[^A-Za-z0-9_]")
# What XML 1.0 cannot hold.
_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# In which order a paragraph's and a table's properties stand, as far as they are used here.
# Source: ECMA-376 part 1, 17.3.1.26 and 17.4.60.
ORDER = (
    "pStyle", "tblStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr",
    "tcW", "shd", "bidi", "bidiVisual", "tblW", "spacing", "ind", "contextualSpacing", "jc",
)  # fmt: skip


def element(tag: str, /, **attributes: str) -> Any:
    """An element of WordprocessingML with its attributes."""
    made = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def name_of(anchor: str) -> str:
    """A bookmark's name: a letter first, no hyphens, at most 40 characters."""
    return "to_" + _UNNAMEABLE.sub("_", anchor)[:37]


def style_id(name: str) -> str:
    """By what a style is known in the file: to look it up by its name takes milliseconds."""
    return name.replace(" ", "")


def add_words(paragraph: "Paragraph", words: str, style: str = "") -> "Run":
    """Words as they are, with their lines; from the right where they run so."""
    run = paragraph.add_run(_NO_XML.sub("", words))
    if style:
        run._r.style = style_id(style)
    if direction(words) == "rtl":
        run._r.get_or_add_rPr().append(element("rtl"))
    return run


def add_bookmark(paragraph: "Paragraph", anchor: str, number: int) -> None:
    """Make the paragraph what an anchor leads to."""
    start = element("bookmarkStart", id=str(number), name=name_of(anchor))
    properties = paragraph._p.pPr
    paragraph._p.insert(0 if properties is None else 1, start)
    paragraph._p.append(element("bookmarkEnd", id=str(number)))


def add_link_inside(paragraph: "Paragraph", words: str, anchor: str, style: str) -> None:
    """Words that lead to a bookmark."""
    link = element("hyperlink", anchor=name_of(anchor), history="1")
    link.append(add_whole(paragraph, words, style)._r)
    paragraph._p.append(link)


def add_whole(paragraph: "Paragraph", words: str, style: str) -> "Run":
    """Words that no line's end cuts at a hyphen, such as a code."""
    first, *rest = words.split("-")
    run = add_words(paragraph, first, style)
    for part in rest:
        run._r.append(element("noBreakHyphen"))
        run.add_text(part)
    return run


def add_link(paragraph: "Paragraph", words: str, url: str) -> None:
    """Words that lead to an address."""
    link = element("hyperlink", history="1")
    link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, True))
    link.append(add_words(paragraph, words, "Hyperlink")._r)
    paragraph._p.append(link)


def add_field(paragraph: "Paragraph", instruction: str, shown: str) -> None:
    """A field that whoever edits can have computed anew, and what it shows until then."""
    begin_field(paragraph, instruction)
    paragraph.add_run(shown)
    end_field(paragraph)


def begin_field(paragraph: "Paragraph", instruction: str) -> None:
    """Begin a field; what it shows may go on for several paragraphs."""
    paragraph.add_run()._r.append(element("fldChar", fldCharType="begin"))
    text = element("instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = f" {instruction} "
    paragraph.add_run()._r.append(text)
    paragraph.add_run()._r.append(element("fldChar", fldCharType="separate"))


def end_field(paragraph: "Paragraph") -> None:
    """End the field that was begun, here or in an earlier paragraph."""
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))


def repeat_heading(row: Any) -> None:
    """Let a table's row stand at the top of each page that the table goes on to."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def keep_whole(row: Any) -> None:
    """Let no page end within a row."""
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def shade(properties: Any, colour: str) -> None:
    """Give a cell or a paragraph a background, by its properties."""
    put(properties, element("shd", val="clear", color="auto", fill=colour))


def put(properties: Any, child: Any) -> None:
    """Put a property where the order of its siblings wants it."""
    for place, other in enumerate(properties):
        if _rank(other) > _rank(child):
            properties.insert(place, child)
            return
    properties.append(child)


def _rank(child: Any) -> int:
    name = child.tag.rpartition("}")[2]
    return ORDER.index(name) if name in ORDER else len(ORDER)
