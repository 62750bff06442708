"""Charts, drawn in a process of its own: `python charts.py` reads JSON and writes a PNG.

Nothing of the bot is imported here, and matplotlib, which takes 60 MB, nowhere else: the process
that draws ends with its drawing.
"""

import json
import sys
import textwrap
from collections.abc import Container
from dataclasses import asdict, dataclass, replace
from io import BytesIO

# A phone shows the picture about 400 points wide: letters must stay legible then.
WIDTH_IN, DPI = 6.0, 200
BAR_IN, LINE_IN, FONT_POINTS = 0.62, 0.24, 13
LABEL_COLUMNS, TITLE_COLUMNS = 50, 44
# Okabe and Ito's blue: told from the grey behind it by everybody, also in black and white.
COLOUR, BEHIND, INK = "#0072B2", "#E4E4E4", "#1A1A1A"
CLOSING = "，。！？；：、》）」』”’"  # no line begins with these
# Each is used for the letters that those before it lack.
FONTS = (
    "DejaVu Sans", "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", "Noto Sans CJK SC",
    "Noto Sans CJK JP", "Noto Serif CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei", "Droid Sans Fallback", "PingFang SC", "Microsoft YaHei",
    "Arial Unicode MS", "Noto Sans Symbols2", "Noto Emoji",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bars:
    """What is drawn: each bar its label, its share up to 1 and its figures in words."""

    title: str
    bars: tuple[tuple[str, float, str], ...]
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """One bar as it was drawn, from 0 at the top, with what stands above it."""

    place: int
    length: float
    words: str


def request(bars: Bars) -> bytes:
    """What the process that draws is handed."""
    return json.dumps(asdict(bars), ensure_ascii=False).encode()


def laid_out(bars: Bars) -> tuple[tuple[Drawn, ...], str]:
    """The bars with their words wrapped, and the title."""
    drawn = []
    for place, (label, share, figures) in enumerate(bars.bars):
        whole = figures.replace(" ", "\u00a0")  # figures stay in one line
        words = wrapped(f"{label} · {whole}", LABEL_COLUMNS)
        drawn.append(Drawn(place, min(1.0, max(0.0, share)), words))
    return tuple(drawn), wrapped(bars.title, TITLE_COLUMNS)


def wrapped(text: str, columns: int) -> str:
    """The text in lines; letters twice as wide, such as Chinese ones, count twice."""
    lines: list[str] = []
    for line in textwrap.wrap(text, columns) or [""]:
        start = width = 0
        for place, letter in enumerate(line):
            step = 2 if ord(letter) >= 0x2E80 else 1
            if width + step > columns and letter not in CLOSING:
                lines.append(line[start:place])
                start, width = place, 0
            width += step
        lines.append(line[start:])
    return "\n".join(lines)


def without(bars: Bars, lacking: Container[int]) -> Bars:
    """The bars without the letters that no font has, such as emoji: no empty boxes stand there.

    What is left of an option is its number at least, and the message names it whole.
    """

    def kept(text: str) -> str:
        return " ".join("".join(c for c in text if ord(c) not in lacking).split())

    shown = tuple((kept(label), share, kept(figures)) for label, share, figures in bars.bars)
    return replace(bars, title=kept(bars.title), bars=shown)


def fonts_for(letters: set[int], first: tuple[str, ...] = ()) -> tuple[list[str], set[int]]:
    """The fonts of this machine that have these letters between them, and letters in none.

    Those named `first` go before the others, where they are there.
    """
    from matplotlib import font_manager

    found = {font.name: font.fname for font in font_manager.fontManager.ttflist}
    lacking = set(letters)
    family: list[str] = []
    for name in (*first, *FONTS):  # DejaVu comes with matplotlib
        if name in found and (lacking or not family):
            has = lacking & set(font_manager.get_font(found[name]).get_charmap())
            if has or not family:
                family.append(name)
                lacking -= has
    return family, lacking


def draw(bars: Bars) -> bytes:
    """The bars as a PNG, each with its words above it."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib.figure import Figure

    mpl.rcParams["text.parse_math"] = False  # a $ is a $
    letters = {ord(c) for c in bars.title + "".join(x + y for x, _, y in bars.bars) if c != " "}
    family, lacking = fonts_for(letters)
    mpl.rcParams["font.family"] = family
    drawn, title = laid_out(without(bars, lacking))
    heights = [BAR_IN + LINE_IN * bar.words.count("\n") for bar in drawn]
    head = 0.3 + LINE_IN * 1.35 * (title.count("\n") + 1)
    height = head + sum(heights) + 0.15
    figure = Figure(figsize=(WIDTH_IN, height), dpi=DPI, facecolor="white")
    axes = figure.add_axes((0.04, 0.0, 0.92, 1.0))
    axes.set_xlim((1, 0) if bars.right_to_left else (0, 1))
    axes.set_ylim(height, 0)
    axes.axis("off")
    side = "right" if bars.right_to_left else "left"
    axes.text(
        0, 0.15, title, fontsize=FONT_POINTS + 2, fontweight="bold", color=INK, ha=side, va="top"
    )
    top = head
    for bar, tall in zip(drawn, heights, strict=True):
        foot = top + tall - 0.12
        axes.text(0, foot - 0.25, bar.words, fontsize=FONT_POINTS, color=INK, ha=side, va="bottom")
        axes.barh(foot - 0.1, 1, height=0.2, color=BEHIND)
        axes.barh(foot - 0.1, bar.length, height=0.2, color=COLOUR)
        top += tall
    written = BytesIO()
    figure.savefig(written, format="png")
    return written.getvalue()


def main() -> None:
    """Draw what stands on the standard input."""
    asked = json.loads(sys.stdin.buffer.read())
    bars = tuple((label, share, figures) for label, share, figures in asked["bars"])
    sys.stdout.buffer.write(draw(Bars(asked["title"], bars, asked["right_to_left"])))


if __name__ == "__main__":
    main()
