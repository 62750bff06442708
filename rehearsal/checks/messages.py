"""Did everything that was owed to the channels arrive, once, and say what the exports say?"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.actions.warnings import OVERRUN_MINUTES
from bot.cards.base import plain
from bot.reports.records import moment
from bot.texts import say
from rehearsal.answers import NUMBER, WORDS, sentence, undirected
from rehearsal.checks import Line, line
from rehearsal.findings import Findings, Post
from rehearsal.timeline import many

_OUTCOME = re.compile(r"^`([A-Z]{1,4}-\d+)` (.+?)(?: · .*)?$", re.MULTILINE)
Kind = tuple[str, str]


def everything_came_once(findings: Findings) -> Line:
    """Reminders, announcements, floor posts and polls: each as often as it was due, no more."""
    expected, observed = _expected(findings), Counter(_observed(findings))

    def troubles() -> Iterator[str]:
        for kind in sorted({*expected, *observed}):
            wanted, found = expected.get(kind, (0, 0)), observed[kind]
            if not wanted[0] <= found <= wanted[1]:
                what = f"{kind[0]} {kind[1]}".strip()
                yield f"{what}: posted {found} times in {_channel(kind)}, due {wanted[1]} times"

    tried = many(sum(observed.values()), "message")
    promise = "Every reminder and announcement came once"
    return line(promise, tried, troubles(), "timeline.txt: what the bot posts; bot.log")


def _channel(kind: Kind) -> str:
    """Where messages of a kind are to be looked for."""
    own = {"floor": "questions", "poll": "questions", "poll ending": "questions",
           "session": "announcements", "reminder": "announcements",
           "retimed": "announcements", "outcome": "announcements"}  # fmt: skip
    if kind[0] in ("standing", "unexpected"):
        return "the channel named"
    return f"#{own.get(kind[0], 'moderators')}"


def _expected(findings: Findings) -> dict[Kind, tuple[int, int]]:
    """What was due, and how often: at least and at most."""
    event, diary = findings.event, findings.diary
    opened_at = diary.entries[0].at
    due = Counter[Kind]()
    for before in event.reminders.before_start:
        due["reminder", ""] += findings.starts_at - before.total_seconds() * 1000 > opened_at
    due["retimed", ""] = len(list(diary.of("delayed")))
    due["outcome", ""] = 1
    for fact in diary.of("took"):
        due["floor", fact.code] += 1
    for code in findings.ballots:
        due["poll", code] += 1
    for channel in ("announcements", "questions", "moderators"):
        due["standing", channel] = 1
    for row in findings.tables["log"]:
        if (row["move"], row["role"]) == ("poll_close", "system"):
            due["poll closed", row["code"]] += 1
            due["poll ending", row["code"]] += row["code"] in _timed(findings)
    bounds = {kind: (count, count) for kind, count in due.items() if count}
    bounds |= _limits(findings)
    for row, session in zip(findings.tables["agenda"], event.sessions, strict=True):
        if row["actual_start"]:
            bounds["session", session.key] = (1, 1)
            bounds |= _endings(findings, row, session.key)
            bounds["overrun", session.key] = (0, _overruns(row, session.duration))
    nags = (diary.entries[-1].at - findings.starts_at) // 1000
    bounds["nag", ""] = (0, round(nags / event.reminders.nag_after.total_seconds()))
    return bounds


def _timed(findings: Findings) -> set[str]:
    """The prepared polls that announce their end: codes follow the file's order."""
    minute = timedelta(minutes=1)
    polls = enumerate(findings.event.polls, start=1)
    return {f"P-{n}" for n, poll in polls if poll.duration and poll.duration >= minute}


def _overruns(row: dict[str, str], length: timedelta) -> int:
    """The most warnings that a session can have given rise to by overrunning."""
    ended = datetime.fromisoformat(row["actual_end"] or row["actual_start"])
    over = ended - datetime.fromisoformat(row["actual_start"]) - length
    return sum(timedelta(minutes=minutes) <= over for minutes in OVERRUN_MINUTES)


def _limits(findings: Findings) -> dict[Kind, tuple[int, int]]:
    """The warnings of speaking time: those that were due while whoever raised a hand had it.

    One that was due while the bot was away may be missing.
    """
    limit_ms = round(findings.event.selection.speaking_limit.total_seconds() * 1000)
    least, most = Counter[Kind](), Counter[Kind]()
    taken: dict[str, int] = {}
    for fact in findings.diary.of("took", "answered", "back"):
        if fact.code not in findings.diary.hands:
            continue
        if fact.verb == "took":
            taken[fact.code] = fact.at
            continue
        began = taken.pop(fact.code)
        spoke_ms = fact.at - began
        for when, after_ms in (("half", limit_ms // 2), ("end", limit_ms)):
            due_at = began + after_ms
            away = any(cut <= due_at <= back for cut, back in findings.diary.restarts)
            least["limit", f"{when} {fact.code}"] += spoke_ms > after_ms and not away
            most["limit", f"{when} {fact.code}"] += spoke_ms >= after_ms
    return {kind: (least[kind], count) for kind, count in most.items() if count}


def _endings(findings: Findings, row: dict[str, str], key: str) -> dict[Kind, tuple[int, int]]:
    """The warnings before a session's end: those that were due while it ran."""
    session = next(s for s in findings.event.sessions if s.key == key)
    start = datetime.fromisoformat(row["actual_start"])
    least = most = 0
    for before in findings.event.reminders.before_end:
        at = start + session.duration - before
        written = moment(round(at.timestamp() * 1000))
        if at > start:
            most += written <= (row["actual_end"] or "9")
            least += written < (row["actual_end"] or "9")
    return {("ending", key): (least, most)} if most else {}


def _observed(findings: Findings) -> Iterator[Kind]:
    """What stands in the channels, by what it is."""
    for post in findings.posts:
        if not post.framed:
            yield _kind(findings, post)
        elif poll := re.match(r"### (P-\d+) ", post.text):
            yield "poll", poll[1]
        elif code := _closed(findings, post):
            yield "poll closed", code
        elif sentence("outcome-head", findings.language, count=NUMBER).search(post.text):
            yield "outcome", ""
        else:
            yield "standing", post.channel


def _closed(findings: Findings, post: Post) -> str:
    """The code of the poll that a message says to be closed; empty where it says of none."""
    for code in findings.ballots:
        said = sentence("poll-is-closed", findings.language, code=code, question=WORDS)
        if said.match(post.text):
            return code
    return ""


def _kind(findings: Findings, post: Post) -> Kind:
    language = findings.language
    lines = post.text.splitlines()

    def said(key: str, **blanks: str | int) -> bool:
        return bool(sentence(key, language, **blanks).search(post.text))

    if post.channel == "questions":
        for code in findings.ballots:
            if said("poll-ending", code=code, ends=WORDS):
                return "poll ending", code
        for code in (*findings.diary.receipts, *findings.diary.hands):
            if say(language, "floor-now", code=code) in lines:
                return "floor", code
    for code in findings.diary.hands if post.channel == "moderators" else ():
        for when in ("half", "end"):
            if said(f"limit-{when}", code=code, who=WORDS, ends=WORDS):
                return "limit", f"{when} {code}"
    for session in findings.event.sessions:
        title, own = (plain(session.title.say(x)) for x in (language, findings.event.languages[0]))
        if say(language, "session-starts", session=title) in lines:
            return "session", session.key
        if post.channel == "moderators":
            if said("ending", session=own, ends=WORDS, at=WORDS):
                return "ending", session.key
            if said("overrun", session=own, minutes=NUMBER):
                return "overrun", session.key
    if said("nag", count=NUMBER, since=WORDS):
        return "nag", ""
    if said("reminder-first", event=WORDS, session=WORDS, starts=WORDS, at=WORDS):
        return "reminder", ""
    if say(language, "retimed") in lines:
        return "retimed", ""
    return "unexpected", f"in #{post.channel}: {lines[0][:60] if lines else ''}"


def exports_say_what_was_shown(findings: Findings) -> Line:
    """The outcome post, the floor posts, /mine and the exports tell one story."""
    troubles = [
        *_outcomes(findings),
        *_floor_posts(findings),
        *_fates(findings),
        *_csv_and_json(findings),
        *_downloads(findings),
    ]
    fates = len(list(findings.diary.of("fate")))
    tried = (
        f"the outcome post, {many(len(findings.tables['turns']), 'turn')}, {fates} looks at /mine"
    )
    look = "the exports named, and #announcements and #questions in timeline.txt"
    return line("Exports agree with what was shown", tried, troubles, look)


def _outcomes(findings: Findings) -> Iterator[str]:
    posts = [p for p in findings.plain_posts("announcements") if _OUTCOME.search(p.text)]
    framed = [p for p in findings.posts if p.framed and p.channel == "announcements"]
    text = next((post.text for post in (*posts, *framed) if _OUTCOME.search(post.text)), "")
    shown = dict(_OUTCOME.findall(text))
    for code, words in shown.items():
        row = findings.questions.get(code)
        if row and words != _status(findings.language, row["status"]):
            yield f"{code} is “{words}” in the outcome post, {row['status']} in questions.csv"
    yield from (
        f"{code} is not in the outcome post" for code in findings.questions if code not in shown
    )
    log = findings.tables["log"]
    head = say(findings.language, "outcome-log", length=len(log), hash=log[-1]["hash"])
    if head not in text:
        yield "the log's length and last hash in the outcome post are not those of log.csv"


def _floor_posts(findings: Findings) -> Iterator[str]:
    posts = [undirected(post.text) for post in findings.plain_posts("questions")]
    for row in findings.tables["turns"]:
        now = undirected(say(findings.language, "floor-now", code=row["item"]))
        reason = plain(row["selection_reason"])
        if row["kind"] == "question":  # with who asked it before
            end = f" · {reason}"
            told = [p for p in posts if now in p and any(x.endswith(end) for x in p.splitlines())]
        else:
            told = [p for p in posts if {now, f"-# {reason}"} <= {*p.splitlines()}]
        if not told:
            yield f"turn {row['turn']} ({row['item']}): its reason is not the one in #questions"


def _fates(findings: Findings) -> Iterator[str]:
    for fact in findings.diary.of("fate"):
        row = findings.questions.get(fact.code)
        entry = findings.diary.entry(fact)
        if row and fact.value != undirected(_status(entry.language, row["status"])):
            yield f"{fact.code}: {entry.act} says “{fact.value}”, questions.csv {row['status']}"


def _csv_and_json(findings: Findings) -> Iterator[str]:
    for name, rows in findings.tables.items():
        objects = findings.objects[name]
        written = [{column: _cell(column, value) for column, value in o.items()} for o in objects]
        if written != rows:
            place = next(
                (n for n, (a, b) in enumerate(zip(written, rows, strict=False)) if a != b), -1
            )
            yield f"{name}.csv and {name}.json differ at row {place + 1}"


def _downloads(findings: Findings) -> Iterator[str]:
    """What /export handed out at the end is what lies in the folder."""
    for name, content in findings.diary.downloads.items():
        if content != findings.files[name]:
            yield f"{name}: /export hands out something else"


def _cell(column: str, value: object) -> str:
    """A value of JSON as CSV writes it. Source: PRODUCT section 9."""
    if column in ("wordings", "history"):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, bool):
        return str(value).lower()
    return ";".join(map(str, value)) if isinstance(value, list) else str(value)


def _status(language: str, status: str) -> str:
    return say(language, f"status-{status.replace('_', '-')}")


def restart_lost_nothing(findings: Findings) -> Line:
    """What was stored and not yet sent when the bot was killed came afterwards, once."""
    diary = findings.diary

    def troubles() -> Iterator[str]:
        for cut_at, back_at in diary.restarts:
            for fact in diary.of("took"):
                posts = [p for p in findings.plain_posts("questions")
                         if say(findings.language, "floor-now", code=fact.code)
                         in p.text.splitlines() and p.at >= cut_at]  # fmt: skip
                if fact.at == cut_at and [p.at >= back_at for p in posts][:1] != [True]:
                    yield f"{fact.code} took the floor at the kill and was not posted afterwards"
            for code, receipt in diary.receipts.items():
                if receipt.at == cut_at and code not in findings.questions:
                    yield f"{code} was acknowledged at the kill and is not in questions.csv"

    owed = sum(f.at == cut for cut, _ in diary.restarts for f in diary.of("took", "asked"))
    promise = "What was owed when the bot was killed came once it was back"
    return line(promise, many(owed, "act"), troubles(), "timeline.txt: after IS KILLED; bot.log")
