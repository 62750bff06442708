"""A document as DOCX: styles, captions, links and tables that an editor goes on working with."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.reports.documents import docx_parts as parts
from bot.reports.documents.docx_styles import prepared
from bot.reports.documents.model import (
    Block,
    Document,
    Figure,
    Listing,
    Remark,
    Row,
    Section,
    Statement,
    Table,
    anchors,
    in_order,
    quotation,
)

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

PICTURE_WIDTH_MM, TEXT_WIDTH_MM = 130, 165
CONTENTS_LEVELS = 2
WHOLE_ROWS_MAX = 15  # a table of so few rows stands on one page
HEADING_COLOUR = "DCE6EE"


def write(document: Document) -> bytes:
    """The document as a file of Word's."""
    written = BytesIO()
    _Draft(document).drawn().save(written)
    return written.getvalue()


class _Draft:
    """One file as it is drawn; bookmarks, tables and figures are numbered as they come."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.file: Any = prepared(document)
        self.anchors = anchors(document)
        self.last: Any = None
        self.bookmarks = 0
        self.counts = {"table": 0, "figure": 0}
        self.places = {id(section): n for n, (section, _) in enumerate(in_order(document), 1)}

    def drawn(self) -> Any:
        """The whole file."""
        document = self.document
        for words, style in (
            (document.kicker, "Kicker"),
            (document.title, "Title"),
            (document.subtitle, "Subtitle"),
            (", ".join(document.authors), "Authors"),
            (document.banner, "Banner"),
        ):
            if words:
                parts.add_words(self.paragraph(style), words)
        self.contents()
        for section in document.sections:
            self.section(section, 1)
        return self.file

    def contents(self) -> None:
        """The table of contents: a field, filled in already."""
        listed = [
            (section, level)
            for section, level in in_order(self.document)
            if level <= CONTENTS_LEVELS
        ]
        parts.add_words(self.paragraph("Contents Heading"), self.document.labels.contents)
        for place, (section, level) in enumerate(listed):
            line = self.paragraph(f"Contents {level}")
            if place == 0:
                parts.begin_field(line, f'TOC \\o "1-{CONTENTS_LEVELS}" \\h \\n')
            parts.add_link_inside(line, section.title, self.key(section), "Contents Link")
        if listed:
            parts.end_field(line)

    def paragraph(self, style: str) -> "Paragraph":
        """A new paragraph at the end."""
        added: Paragraph = self.file.add_paragraph()
        added._p.style = parts.style_id(style)
        self.last = added
        return added

    def key(self, section: Section) -> str:
        """By what a section is led to."""
        return section.anchor or f"section-{self.places[id(section)]}"

    def section(self, section: Section, level: int) -> None:
        """A heading and all below it."""
        heading = self.paragraph(f"Heading {level}")
        parts.add_words(heading, section.title)
        heading.paragraph_format.page_break_before = section.apart or None
        self.mark(heading, self.key(section))
        for place, block in enumerate(section.blocks):
            self.block(block)
            if section.leads(place):
                self.last.paragraph_format.keep_with_next = True
        for below in section.sections:
            self.section(below, level + 1)

    def mark(self, paragraph: "Paragraph", anchor: str) -> None:
        """Let an anchor lead to a paragraph."""
        self.bookmarks += 1
        parts.add_bookmark(paragraph, anchor, self.bookmarks)

    def block(self, block: Block) -> None:
        """One block, whichever it is."""
        if isinstance(block, Statement):
            self.statement(block, "Normal")
        elif isinstance(block, Remark):
            parts.add_words(self.paragraph("Remark"), block.words)
        elif isinstance(block, Listing):
            for item, belonging in block.items:
                paragraph = self.statement(item, "List Bullet")
                paragraph.paragraph_format.keep_with_next = bool(belonging)
                for each in belonging:
                    self.statement(each, "List Bullet 2")
        elif isinstance(block, Table):
            self.table(block)
        else:
            self.figure(block)

    def statement(self, said: Statement, style: str) -> "Paragraph":
        """What is said, with links to what it rests on."""
        paragraph = self.paragraph(style)
        if said.lead:
            parts.add_words(paragraph, f"{said.lead} ", "Strong")
        if said.url.startswith(("https://", "http://")):
            parts.add_link(paragraph, said.words, said.url)
        else:
            parts.add_words(paragraph, self.words(said))
        if said.note:
            parts.add_words(paragraph, f" {said.note}", "Note")
        self.cites(paragraph, said.cites)
        return paragraph

    def words(self, said: Statement) -> str:
        """What is said, in quotation marks where somebody said it."""
        if not said.quoted:
            return said.words
        return quotation(said.words, right_to_left=self.document.right_to_left)

    def cites(self, paragraph: "Paragraph", codes: tuple[str, ...]) -> None:
        """What something rests on, in brackets, each linked to where it is found."""
        opening = " [" if paragraph.text else "["
        parts.add_words(paragraph, opening, "Citation")
        for place, code in enumerate(codes):
            if place:
                parts.add_words(paragraph, ", ", "Citation")
            words = self.document.names.get(code, code)
            if code in self.anchors:
                parts.add_link_inside(paragraph, words, code, "Citation")
            else:
                parts.add_whole(paragraph, words, "Citation")
        parts.add_words(paragraph, "]", "Citation")

    def caption(self, kind: str, words: str) -> "Paragraph":
        """A caption with a number that an editor can have counted anew."""
        self.counts[kind] += 1
        label = getattr(self.document.labels, kind)
        paragraph = self.paragraph("Caption")
        parts.add_words(paragraph, f"{label} ")
        parts.add_field(paragraph, f"SEQ {kind.title()} \\* ARABIC", str(self.counts[kind]))
        parts.add_words(paragraph, f". {words}")
        return paragraph

    def table(self, table: Table) -> None:
        """A table of which the heading repeats and no row is cut in two."""
        caption = self.caption("table", table.caption)
        caption.paragraph_format.keep_with_next = True
        if table.shared:
            self.cites(caption, table.shared)
        heads = [*table.columns, *([self.document.labels.source] if table.sourced else [])]
        drawn = self.file.add_table(rows=1, cols=len(heads), style="Table Grid")
        widths = self.shape(drawn, table)
        for place, (cell, head) in enumerate(zip(drawn.rows[0].cells, heads, strict=True)):
            cell.paragraphs[0]._p.style = parts.style_id("Table Heading")
            parts.add_words(cell.paragraphs[0], head)
            parts.shade(cell._tc.get_or_add_tcPr(), HEADING_COLOUR)
            self.align(cell.paragraphs[0], table, place)
        parts.repeat_heading(drawn.rows[0])
        parts.keep_whole(drawn.rows[0])
        for row in table.rows:
            self.row(drawn, table, row, widths)
        if len(table.rows) <= WHOLE_ROWS_MAX:
            for row in drawn.rows[:-1]:
                for cell in row.cells:
                    cell.paragraphs[0].paragraph_format.keep_with_next = True
        self.paragraph("After Table")

    def shape(self, drawn: Any, table: Table) -> list[Any]:
        """The widths of the columns; and at which side they begin."""
        from docx.shared import Mm

        ratios = table.ratios
        widths = [Mm(TEXT_WIDTH_MM * part / sum(ratios)) for part in ratios]
        drawn.autofit = False
        for column, width in zip(drawn.columns, widths, strict=True):
            column.width = width
        if self.document.right_to_left:
            parts.put(drawn._tbl.tblPr, parts.element("bidiVisual"))
        return widths

    def row(self, drawn: Any, table: Table, row: Row, widths: list[Any]) -> None:
        """One row; what it rests on stands in the last column."""
        added = drawn.add_row()
        parts.keep_whole(added)
        cells = added.cells
        for place, words in enumerate(row.cells):
            paragraph = cells[place].paragraphs[0]
            paragraph._p.style = parts.style_id("Table Text")
            self.align(paragraph, table, place)
            if place == 1 and row.url.startswith(("https://", "http://")):
                parts.add_link(paragraph, words, row.url)
            else:
                parts.add_words(paragraph, words, "Strong" if row.anchor and not place else "")
        if row.anchor:
            self.mark(cells[0].paragraphs[0], row.anchor)
        if table.sourced:
            cells[-1].paragraphs[0]._p.style = parts.style_id("Table Text")
            self.cites(cells[-1].paragraphs[0], row.cites)
        for cell, width in zip(cells, widths, strict=True):
            cell.width = width

    def align(self, paragraph: "Paragraph", table: Table, place: int) -> None:
        """Numbers stand at the end of their cells; in Word that is `right` for either side."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        if place in table.numeric:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def figure(self, figure: Figure) -> None:
        """A picture with the same in words, and its caption."""
        from docx.shared import Mm

        if not figure.picture:
            return
        paragraph = self.paragraph("Figure")
        shape = paragraph.add_run().add_picture(BytesIO(figure.picture), width=Mm(PICTURE_WIDTH_MM))
        shape._inline.docPr.set("descr", figure.description)
        shape._inline.docPr.set("title", figure.title)
        self.cites(self.caption("figure", figure.caption), figure.cites)
