"""A document as one HTML file that needs nothing else: no script, nothing fetched."""

from base64 import b64encode
from collections.abc import Iterator
from html import escape

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
    direction,
    in_order,
)

STYLE = """
:root{color-scheme:light}
body{font:1.0625rem/1.6 Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif CJK SC",serif;
max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem;color:#1a1a1a;background:#fff}
h1,h2,h3,h4,table,nav,figcaption,caption,.banner,.kicker,.subtitle{font-family:system-ui,
"Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",sans-serif}
h1{font-size:2rem;line-height:1.2;margin:.3rem 0}h2{margin-top:2.5rem;padding-top:.5rem;
border-top:2px solid #00568f;color:#00406b}h3{margin-top:2rem;color:#00406b}
a{color:#00568f}a:focus-visible{outline:3px solid #b35900;outline-offset:2px}
.skip{position:absolute;inset-inline-start:-999rem}.skip:focus{position:static}
.banner{background:#fff4d6;border:1px solid #8a6100;padding:.5rem .8rem;font-weight:bold}
.kicker,.subtitle,.note,.cites,.remark{color:#4a4a4a}.note,.cites,.remark{font-size:.875rem}
.cites bdi{white-space:nowrap}.note{display:block}.remark{font-style:italic}
blockquote{margin:.3rem 0;padding-inline-start:.8rem;border-inline-start:3px solid #b8c7d3}
li{margin:.5rem 0}.statement{margin:.9rem 0}.scroll{overflow-x:auto}.said{white-space:pre-line}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.875rem;line-height:1.4}
caption,figcaption{font-weight:bold;text-align:start;padding:.4rem 0;font-size:.9rem}
th,td{border:1px solid #8a8a8a;padding:.3rem .5rem;text-align:start;vertical-align:top}
thead th{background:#e8eff5}.number{text-align:end;white-space:nowrap}
figure{margin:1.5rem 0}img{max-width:100%;height:auto}
@media print{.skip,nav{display:none}h2,h3,caption{break-after:avoid}
tr,figure,li{break-inside:avoid}}
"""
SECTIONS_LEVEL = 2  # of headings; the title is the first


def write(document: Document) -> bytes:
    """The document as one accessible page."""
    return "\n".join(_Page(document).lines()).encode()


class _Page:
    """One page as it is drawn; tables and figures are numbered as they come."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.anchors = anchors(document)
        self.counts = {"table": 0, "figure": 0}
        places = {id(section): n for n, (section, _) in enumerate(in_order(document), 1)}
        self.places = places

    def lines(self) -> Iterator[str]:
        """The page, line by line."""
        document, labels = self.document, self.document.labels
        way = "rtl" if document.right_to_left else "ltr"
        yield f'<!doctype html>\n<html lang="{escape(document.language)}" dir="{way}">'
        yield '<head><meta charset="utf-8">'
        yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
        yield f'<meta name="description" content="{escape(document.subject)}">'
        yield f"<title>{escape(document.title)}</title><style>{STYLE}</style></head><body>"
        yield f'<a class="skip" href="#content">{escape(labels.skip)}</a><header>'
        yield _with("p", "kicker", document.kicker)
        yield f"<h1>{escape(document.title)}</h1>"
        yield _with("p", "subtitle", document.subtitle)
        yield _with("p", "subtitle", ", ".join(document.authors))
        yield _with("p", "banner", document.banner)
        yield "</header>"
        yield f'<nav aria-labelledby="contents"><h2 id="contents">{escape(labels.contents)}</h2>'
        yield from self.contents(document.sections)
        yield '</nav><main id="content">'
        for section in document.sections:
            yield from self.section(section, SECTIONS_LEVEL)
        yield "</main></body></html>\n"

    def contents(self, sections: tuple[Section, ...]) -> Iterator[str]:
        """Links to the sections, and to those below them."""
        yield "<ol>"
        for section in sections:
            yield f'<li><a href="#{self.key(section)}">{escape(section.title)}</a>'
            if section.sections:
                yield from self.contents(section.sections)
            yield "</li>"
        yield "</ol>"

    def key(self, section: Section) -> str:
        """By what a section is led to."""
        return escape(section.anchor or f"section-{self.places[id(section)]}")

    def section(self, section: Section, level: int) -> Iterator[str]:
        """A heading and all below it."""
        key = self.key(section)
        # Only the great sections are landmarks: those below them have the same titles often.
        yield f'<section aria-labelledby="{key}">' if level == SECTIONS_LEVEL else "<section>"
        yield f'<h{level} id="{key}">{escape(section.title)}</h{level}>'
        for block in section.blocks:
            yield from self.block(block)
        for below in section.sections:
            yield from self.section(below, level + 1)
        yield "</section>"

    def block(self, block: Block) -> Iterator[str]:
        """One block, whichever it is."""
        if isinstance(block, Statement):
            yield f'<div class="statement">{self.statement(block)}</div>'
        elif isinstance(block, Remark):
            yield _with("p", "remark", block.words)
        elif isinstance(block, Listing):
            yield "<ul>"
            for item, belonging in block.items:
                below = "".join(f"<li>{self.statement(each)}</li>" for each in belonging)
                yield f"<li>{self.statement(item)}{f'<ul>{below}</ul>' if below else ''}</li>"
            yield "</ul>"
        elif isinstance(block, Table):
            yield from self.table(block)
        else:
            yield from self.figure(block)

    def statement(self, said: Statement) -> str:
        """What is said, with links to what it rests on."""
        lead = f"<strong>{escape(said.lead)}</strong> " if said.lead else ""
        words = _linked(said.words, said.url)
        cites = self.cites(said.cites)
        note = _with("span", "note", said.note)
        if not said.quoted:
            return f'<span class="said">{lead}{words}</span> {cites}{note}'
        spoken = f' lang="{escape(said.language)}"' if said.language else ""
        way = direction(said.words)
        quote = f'<blockquote class="said"{spoken} dir="{way}">{words}</blockquote>'
        return f"{lead}{quote}{cites}{note}"

    def cites(self, codes: tuple[str, ...]) -> str:
        """What something rests on, each linked to where it is found; nothing of a page's own."""
        if not codes:
            return ""
        linked = ", ".join(self.cite(code) for code in codes)
        return f'<span class="cites">[{linked}]</span>'

    def cite(self, code: str) -> str:
        """One code."""
        words = f"<bdi>{escape(self.document.names.get(code, code))}</bdi>"
        return f'<a href="#{escape(code)}">{words}</a>' if code in self.anchors else words

    def caption(self, kind: str, words: str) -> str:
        """A numbered caption."""
        self.counts[kind] += 1
        label = getattr(self.document.labels, kind)
        return escape(f"{label} {self.counts[kind]}. {words}")

    def table(self, table: Table) -> Iterator[str]:
        """A table with headings for its columns and rows."""
        heads = [*table.columns, *([self.document.labels.source] if table.sourced else [])]
        caption = self.caption("table", table.caption)
        yield f'<div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table>'
        shared = f" {self.cites(table.shared)}" if table.shared else ""
        yield f"<caption>{caption}{shared}</caption><thead><tr>"
        for place, head in enumerate(heads):
            kind = ' class="number"' if place in table.numeric else ""
            yield f'<th scope="col"{kind}>{escape(head)}</th>'
        yield "</tr></thead><tbody>"
        for row in table.rows:
            yield self.row(table, row)
        yield "</tbody></table></div>"

    def row(self, table: Table, row: Row) -> str:
        """A row; its first cell is its heading."""
        anchor = f' id="{escape(row.anchor)}"' if row.anchor else ""
        first = escape(row.cells[0])
        drawn = [f'<th scope="row"{anchor} dir="auto">{first}</th>']
        for place, cell in enumerate(row.cells[1:], 1):
            kind = "number" if place in table.numeric else "said"
            words = _linked(cell, row.url if place == 1 else "")
            drawn.append(f'<td class="{kind}" dir="auto">{words}</td>')
        if table.sourced:
            drawn.append(f"<td>{self.cites(row.cites)}</td>")
        return f"<tr>{''.join(drawn)}</tr>"

    def figure(self, figure: Figure) -> Iterator[str]:
        """A picture with its words."""
        if not figure.picture:
            return
        data = b64encode(figure.picture).decode()
        caption = self.caption("figure", figure.caption)
        yield f'<figure><img src="data:image/png;base64,{data}" alt="{escape(figure.description)}">'
        yield f"<figcaption>{caption} {self.cites(figure.cites)}</figcaption></figure>"


def _with(tag: str, kind: str, words: str) -> str:
    """Words in a tag of a class; nothing where there are none."""
    return f'<{tag} class="{kind}">{escape(words)}</{tag}>' if words else ""


def _linked(words: str, url: str) -> str:
    """Words, as a link where there is somewhere to go."""
    if not url.startswith(("https://", "http://")):
        return escape(words)
    return f'<a href="{escape(url)}" rel="noreferrer">{escape(words)}</a>'
