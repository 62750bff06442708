"""The timeline: what happens, told as it happens."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo

from rich.cells import cell_len
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text

from rehearsal.watch import Seen

ACTOR_LENGTH_MAX = 26
STYLES = {"bot": "cyan", "organizer": "magenta", "moderator": "yellow", "chair": "green"}

_MARKUP = re.compile(r"\*\*|`|^#+ |-# |(?<= · )#+ |\*(?=\w)|(?<=\w)\*")
_STAMP = re.compile(r"<t:(\d+):(\w)>")


class Timeline:
    """Prints one line a happening and keeps it as plain text: that is what the digest covers."""

    def __init__(self, console: Console, zone: tzinfo, title: str) -> None:
        self.lines: list[str] = []
        self._console = console
        self._zone = zone
        self._title = title
        self._progress: tuple[Progress, TaskID] | None = None

    def tell(self, at: int, actor: str, words: str, style: str = "") -> None:
        """Say that somebody did something."""
        clock = self.clock(at, seconds=True)
        actor = cut(actor, ACTOR_LENGTH_MAX)
        actor += " " * (ACTOR_LENGTH_MAX - cell_len(actor))  # Chinese characters are two wide
        words = _STAMP.sub(lambda found: self._instant(found, at), words)
        line = f"{clock}  {actor}  {words}"
        self.lines.append(line)
        shown = Text(line)
        shown.stylize("dim", 0, len(clock))
        shown.stylize(STYLES.get(style, "bold" if style else ""), len(clock), len(clock) + 29)
        self._print(shown)
        self.move(at)

    def head(self, at: int, words: str) -> None:
        """Begin a part: a session, or what lies before and after the programme."""
        line = f"── {self.clock(at)} · {words} "
        line += "─" * max(2, 98 - len(line))
        self.lines += ["", line]
        self._print(Text(""))
        self._print(Text(line, style="bold"))

    def hear(self, seen: Seen) -> None:
        """Say what the bot posted, in two lines at most, without markup."""
        lines = [line.strip() for line in seen.text.splitlines() if line.strip()][:2]
        words = _MARKUP.sub("", " · ".join(lines))
        told = _STAMP.sub(lambda found: self._instant(found, seen.at), words)  # before it is cut
        told = told.replace(self._title, "The event") if self._title else told
        self.tell(seen.at, "bot", f"#{seen.channel}: {cut(told, 130)}", "bot")

    def plain(self, words: str, style: str = "") -> None:
        """Print what is no part of the happenings."""
        self._print(Text(words, style=style))

    def clock(self, at: int, *, seconds: bool = False) -> str:
        """An instant as the clocks at the venue show it."""
        local = datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone)
        return local.strftime("%H:%M:%S" if seconds else "%H:%M")

    def _instant(self, stamp: re.Match[str], now: int) -> str:
        """One of Discord's timestamps, as its reader sees it."""
        at = int(stamp[1]) * 1000
        return f"in {round((at - now) / 60_000)} min" if stamp[2] == "R" else self.clock(at)

    @contextmanager
    def progress(self, begins: int, ends: int) -> Iterator[None]:
        """Show on a terminal how far the event is; elsewhere the headings do."""
        if not self._console.is_terminal:
            yield
            return
        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self._console, transient=True) as bar:
            task = bar.add_task(self.clock(begins), total=ends - begins)
            bar.tasks[task].fields["begins"] = begins
            self._progress = (bar, task)
            yield
            self._progress = None

    def move(self, at: int) -> None:
        """Move the progress to an instant."""
        if self._progress:
            bar, task = self._progress
            done = at - int(bar.tasks[task].fields["begins"])
            bar.update(task, completed=done, description=self.clock(at))

    @property
    def text(self) -> str:
        """All that was told, as plain text."""
        return "\n".join(self.lines) + "\n"

    def _print(self, shown: Text) -> None:
        self._console.print(shown, soft_wrap=True, highlight=False)


def cut(text: str, length_max: int) -> str:
    """One line of at most so many characters, the cut shown."""
    line = " ".join(text.split())
    return line if len(line) <= length_max else f"{line[: length_max - 1].rstrip()}…"


def quoted(text: str, length_max: int = 72) -> str:
    """Somebody's words on one line, cut; right-to-left ones kept to themselves."""
    line = cut(text, length_max)
    rightwards = any("\u0590" <= letter <= "\u08ff" for letter in line)
    return f"“\u2068{line}\u2069”" if rightwards else f"“{line}”"


def many(count: int, one: str, more: str = "") -> str:
    """A count with its noun."""
    return f"{count} {one if count == 1 else more or one + 's'}"
