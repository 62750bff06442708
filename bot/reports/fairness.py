"""The fairness tables as a page that needs nothing else, and as a table for spreadsheets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from bot.reports.tables import Table
from bot.rules.fairness import DIMENSIONS, Dimension, Group
from bot.texts import RIGHT_TO_LEFT, number, say

COLUMNS = (
    "event", "table", "group", "submitted", "had_a_turn", "median_wait_seconds", "minutes",
    "suppressed", "reason",
)  # fmt: skip
BAR_WIDTH, BAR_HEIGHT, LABEL_WIDTH, STEP = 300, 14, 260, 22
NAME_LENGTH_MAX = 36  # beside a bar; in the table it is whole
STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}table{border-collapse:collapse;margin:1rem 0 2rem;width:100%}"
    "caption{font-weight:bold;text-align:start;padding:.3rem 0}th,td{border:1px solid #767676;"
    "padding:.3rem .6rem;text-align:end}th[scope=row],th:first-child,td.words{text-align:start}"
    "svg{max-width:100%;height:auto;direction:ltr}"
)


@dataclass(frozen=True, slots=True)
class Override:
    """A turn that was given out of order, and the reason that everybody saw."""

    turn: int
    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fairness:
    """All that the page says; `principles` are their titles by key; `so_far`: before the close."""

    event: str
    title: str
    language: str
    groups: Sequence[Group]
    overrides: Sequence[Override]
    minimum_group: int
    principles: Mapping[str, str]
    so_far: bool = False

    def of(self, dimension: Dimension) -> list[Group]:
        """The rows of one table."""
        return [group for group in self.groups if group.dimension == dimension]

    def name(self, group: Group) -> str:
        """What a row is called on the page."""
        if not group.name:
            return say(self.language, "fairness-unknown")
        if group.dimension == "principle":
            return self.principles.get(group.name, group.name)
        if group.dimension == "language":
            return group.name
        key = {"attendance": "attendance", "sector": "sector", "first": "fairness"}
        return say(self.language, f"{key[group.dimension]}-{group.name.replace('_', '-')}")


def fairness_table(found: Fairness) -> Table:
    """Every row of every table, and every override with its reason."""

    def rows() -> Iterator[Mapping[str, Any]]:
        for group in found.groups:
            yield {
                "event": found.event,
                "table": group.dimension,
                "group": group.name,
                "submitted": group.submitted,
                "had_a_turn": group.turns,
                "median_wait_seconds": None if group.wait_ms is None else group.wait_ms // 1000,
                "minutes": None if group.floor_ms is None else round(group.floor_ms / 60_000, 1),
                "suppressed": group.cut,
            }
        for override in found.overrides:
            yield {
                "event": found.event, "table": "override", "group": override.item,
                "reason": override.reason,
            }  # fmt: skip

    return Table("fairness", COLUMNS, rows())


def write_html(found: Fairness) -> bytes:
    """One page: tables with headings, two charts drawn from the same figures, no script."""
    language = found.language
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title = say(language, "fairness-title", event=found.title)
    parts = [
        f'<!doctype html><html lang="{escape(language)}" dir="{direction}"><head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>",
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(say(language, 'fairness-intro', minimum=found.minimum_group))}</p>",
        f"<p>{escape(say(language, 'fairness-so-far'))}</p>" if found.so_far else "",
        _chart(found, "attendance", "chart-attendance"),
        _chart(found, "principle", "chart-principle"),
        *(_table(found, dimension) for dimension in DIMENSIONS),
        _overrides(found),
        "</main></body></html>\n",
    ]
    return "\n".join(parts).encode()


def _table(found: Fairness, dimension: Dimension) -> str:
    columns = ("group", "submitted", "turns", "wait", "minutes")
    heads = "".join(
        f'<th scope="col">{escape(say(found.language, f"fairness-{name}"))}</th>'
        for name in columns
    )
    rows = "".join(_row(found, group) for group in found.of(dimension))
    caption = escape(say(found.language, f"fairness-by-{dimension}"))
    return (
        f"<table><caption>{caption}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _row(found: Fairness, group: Group) -> str:
    head = f'<th scope="row">{escape(found.name(group))}</th>'
    if group.cut:
        words = escape(say(found.language, "fairness-suppressed"))
        cell = "" if group.suppressed else f"<td>{group.submitted}</td>"
        span = 4 if group.suppressed else 3
        return f'<tr>{head}{cell}<td class="words" colspan="{span}">{words}</td></tr>'
    minutes = (_minutes(ms, found.language) for ms in (group.wait_ms, group.floor_ms))
    cells = (str(group.submitted), str(group.turns), *minutes)
    return f"<tr>{head}{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _minutes(ms: int | None, language: str) -> str:
    return "–" if ms is None else number(ms / 60_000, language)


def _chart(found: Fairness, dimension: Dimension, key: str) -> str:
    """Bars of how many were asked and had a turn; the figures stand beside them, too."""
    groups = found.of(dimension)
    most = max((group.submitted or 0 for group in groups), default=0) or 1
    title = escape(say(found.language, f"fairness-{key}"))
    drawn = [_bars(found, group, place, most) for place, group in enumerate(groups)]
    height = len(groups) * 2 * STEP + STEP
    width = LABEL_WIDTH + BAR_WIDTH + 160
    return (
        f'<svg role="img" aria-labelledby="{key}" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}" font-size="13"><title id="{key}">{title}</title>'
        f'<text x="0" y="14" font-weight="bold">{title}</text>{"".join(drawn)}</svg>'
    )


def _bars(found: Fairness, group: Group, place: int, most: int) -> str:
    lines = []
    values = (
        (group.submitted or 0, "submitted", "#9aa5b1"),
        (group.turns or 0, "turns", "#1f4e79"),
    )
    for line, (value, key, colour) in enumerate(values):
        y = STEP + (place * 2 + line) * STEP
        width = round(value / most * BAR_WIDTH)
        words = escape(f"{value} {say(found.language, f'fairness-{key}')}")
        if not line:
            name = found.name(group)
            short = name if len(name) <= NAME_LENGTH_MAX else f"{name[: NAME_LENGTH_MAX - 1]}…"
            lines.append(f'<text x="0" y="{y + 12}">{escape(short)}</text>')
        lines.append(
            f'<rect x="{LABEL_WIDTH}" y="{y}" width="{width}" height="{BAR_HEIGHT}"'
            f' fill="{colour}"/><text x="{LABEL_WIDTH + width + 6}" y="{y + 12}">{words}</text>'
        )
    return "".join(lines)


def _overrides(found: Fairness) -> str:
    language = found.language
    heading = f"<h2>{escape(say(language, 'fairness-overrides'))}</h2>"
    if not found.overrides:
        return f"{heading}<p>{escape(say(language, 'fairness-no-overrides'))}</p>"
    items = "".join(
        f"<li>{escape(say(language, 'fairness-override', turn=o.turn, item=o.item))}"
        f" {escape(o.reason)}</li>"
        for o in found.overrides
    )
    return f"{heading}<ul>{items}</ul>"
