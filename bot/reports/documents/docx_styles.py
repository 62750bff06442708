"""The file that a DOCX begins with: its styles, language, properties and page numbers."""

from datetime import UTC
from typing import Any

from bot.reports.documents import docx_parts as parts
from bot.reports.documents.model import Document

REGIONS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ar": "ar-SA", "ru": "ru-RU", "zh": "zh-CN"}
FONT, FONT_BESIDE = "Calibri", {"eastAsia": "Microsoft YaHei", "cs": "Arial"}
INK, BLUE, GREY = "1A1A1A", "00406B", "4A4A4A"
HEADINGS = {"Title": 24.0, "Heading 1": 16.0, "Heading 2": 13.5, "Heading 3": 11.5, "Heading 4": 11}
PARAGRAPHS: dict[str, dict[str, Any]] = {
    # name: size in points, colour, bold, italic, space before and after in points
    "Kicker": {"size": 10.5, "colour": GREY, "after": 2},
    "Authors": {"size": 11, "colour": INK, "after": 8},
    "Banner": {"size": 10.5, "colour": INK, "bold": True, "before": 6, "after": 12},
    "Remark": {"size": 9.5, "colour": GREY, "italic": True, "after": 6},
    "Contents Heading": {"size": 13.5, "colour": BLUE, "bold": True, "before": 6, "after": 4},
    "Contents 1": {"size": 10.5, "colour": INK, "after": 1, "before": 3},
    "Contents 2": {"size": 10, "colour": INK, "after": 1, "indent": 18},
    "Table Heading": {"size": 9, "colour": INK, "bold": True, "after": 0},
    "Table Text": {"size": 9, "colour": INK, "after": 0},
    "After Table": {"size": 6, "colour": INK, "after": 4},
    "Figure": {"size": 10.5, "colour": INK, "before": 6, "after": 2},
}
LETTERS: dict[str, dict[str, Any]] = {
    "Note": {"size": 9.5, "colour": GREY, "italic": True},
    "Citation": {"size": 9, "colour": BLUE},
    "Contents Link": {"colour": INK},
    "Hyperlink": {"colour": "00568F", "underline": True},
}


def prepared(document: Document) -> Any:
    """An empty file in which everything is set up."""
    from docx import Document as new_file
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.shared import Mm

    file = new_file()
    links = file.part.package.rels
    for key in [key for key, link in links.items() if link.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del links[key]  # a picture of another document
    page = file.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22.5)
    page.top_margin, page.bottom_margin = Mm(22), Mm(22)
    _style_all(file)
    _speak(file, document)
    _describe(file, document)
    _number_pages(page, document)
    return file


def _style_all(file: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    styles = file.styles
    _set(styles["Normal"], size=10.5, colour=INK)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    styles["Normal"].paragraph_format.line_spacing = 1.12
    styles["Normal"].paragraph_format.widow_control = True
    for name, size in HEADINGS.items():
        _set(styles[name], size=size, colour=BLUE, bold=True)
        styles[name].paragraph_format.keep_with_next = True
    _set(styles["Heading 4"], size=11, colour=GREY, bold=True, italic=False)
    _set(styles["Subtitle"], size=12, colour=GREY, italic=False)
    for name in ("Title", "Subtitle"):  # no line below, no letters pulled apart
        for part in ("w:pPr/w:pBdr", "w:rPr/w:spacing", "w:rPr/w:kern"):
            for found in styles[name].element.findall(part, styles[name].element.nsmap):
                found.getparent().remove(found)
    _set(styles["Caption"], size=9.5, colour=INK, bold=True)
    for name in ("List Bullet", "List Bullet 2"):
        styles[name].paragraph_format.space_after = Pt(4)
    for name, look in PARAGRAPHS.items():
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.paragraph_format.space_before = Pt(look.get("before", 0))
        style.paragraph_format.space_after = Pt(look["after"])
        if "indent" in look:
            style.paragraph_format.left_indent = Pt(look["indent"])
        kept = {k: v for k, v in look.items() if k not in ("before", "after", "indent")}
        _set(style, **kept)
    for name, look in LETTERS.items():
        _set(styles.add_style(name, WD_STYLE_TYPE.CHARACTER), **look)
    styles["Contents Heading"].paragraph_format.keep_with_next = True
    styles["Remark"].paragraph_format.keep_together = True
    styles["Figure"].paragraph_format.keep_with_next = True
    parts.shade(styles["Banner"].element.get_or_add_pPr(), "FFF4D6")


def _set(style: Any, *, colour: str, size: float = 0, **look: bool) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    font = style.font
    font.name = FONT
    fonts = font._element.rPr.rFonts
    for script, name in FONT_BESIDE.items():
        fonts.set(qn(f"w:{script}"), name)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    if size:
        font.size = font.cs_size = Pt(size)
        properties = font._element.rPr
        for old in properties.findall(qn("w:szCs")):
            properties.remove(old)
        properties.append(parts.element("szCs", val=str(round(size * 2))))
    font.color.rgb = RGBColor.from_string(colour)
    for name, value in look.items():
        setattr(font, name, value)
    if "bold" in look:
        font.cs_bold = look["bold"]  # of Arabic, too


def _speak(file: Any, document: Document) -> None:
    """The language of what is written, and from which side it is read."""
    from docx.oxml.ns import qn

    defaults = file.styles.element.find(qn("w:docDefaults"))
    letters = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in letters.findall(qn("w:lang")):
        letters.remove(old)
    spoken = REGIONS.get(document.language, document.language)
    letters.append(parts.element("lang", val=spoken, eastAsia="zh-CN", bidi="ar-SA"))
    if document.right_to_left:
        properties = file.styles["Normal"].element.get_or_add_pPr()
        parts.put(properties, parts.element("bidi"))


def _describe(file: Any, document: Document) -> None:
    known = file.core_properties
    known.title, known.subject = document.title, document.subject
    known.author = ", ".join(document.authors) or document.kicker
    known.language = REGIONS.get(document.language, document.language)
    known.comments, known.category = document.banner, document.kicker
    # A Word file's times are in UTC.
    known.created = known.modified = document.made_at.astimezone(UTC).replace(tzinfo=None)
    known.last_modified_by = ""


def _number_pages(page: Any, document: Document) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    footer = page.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, _, rest = document.labels.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    parts.add_words(footer, before)
    parts.add_field(footer, "PAGE", "1")
    parts.add_words(footer, between)
    parts.add_field(footer, "NUMPAGES", "1")
    parts.add_words(footer, after)
