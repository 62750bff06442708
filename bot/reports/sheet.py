"""A sheet to print: the ways to the participants' page, as QR codes with the codes in text."""

from collections.abc import Sequence
from dataclasses import dataclass

import jinja2
import segno
from markupsafe import Markup

_SHEET = """<!doctype html>
<html lang="{{ lang }}"><head><meta charset="utf-8"><title>{{ title }}</title>
<style>
@page { size: A4; margin: 15mm }
body { font: 16pt/1.4 sans-serif; color: #000; background: #fff; text-align: center }
section { break-after: page } section:last-of-type { break-after: auto }
h1 { font-size: 22pt; margin: 0 } h2 { font-size: 30pt; margin: 6mm 0 }
svg { width: 120mm; height: 120mm } .code { font: bold 44pt monospace; letter-spacing: .05em }
</style></head><body>
{% for entry in entries %}
<section><h1>{{ title }}</h1><h2>{{ entry.head }}</h2>
{{ qr(entry.address) }}
<p class="code">{{ entry.code }}</p><p>{{ entry.how }}</p></section>
{% endfor %}
</body></html>
"""
_template = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(
    _SHEET
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of the sheet: where it leads, and what stands beside the code."""

    head: str
    address: str
    code: str
    how: str


def qr_svg(address: str, border: int = 2) -> Markup:
    """An address as a QR code, black on white, to stand in a page."""
    made = segno.make(address, error="m", micro=False)
    drawn = made.svg_inline(
        border=border, dark="#000", light="#fff", omitsize=True, svgclass="qr", lineclass=None
    )
    return Markup(drawn)  # noqa: S704 - segno's own drawing: paths and numbers


def sheet(title: str, language: str, entries: Sequence[Entry]) -> bytes:
    """The sheet as one HTML file that needs nothing else."""
    html = _template.render(title=title, lang=language, entries=entries, qr=qr_svg)
    return html.encode()
