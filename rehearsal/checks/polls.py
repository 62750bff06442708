"""Are poll results the votes that were cast, and were they hidden until the close?"""

import re
from collections.abc import Iterator
from datetime import datetime

from rehearsal.answers import NUMBER, sentence
from rehearsal.checks import Line, line
from rehearsal.findings import Findings
from rehearsal.timeline import many

_VOTES = re.compile(r"\d+")


def results_are_the_votes(findings: Findings) -> Line:
    """Each option has as many votes as people cast last; nothing showed them before the close."""
    votes = {code: _last_votes(findings, code) for code in findings.ballots}
    troubles = [*_results(findings, votes), *_shown(findings, votes), *_early(findings)]
    cast = sum(len(by_person) for by_person in votes.values())
    changed = len(list(findings.diary.of("voted"))) - cast
    tried = f"{many(len(votes), 'poll')}, {many(cast, 'ballot')}, {changed} changed"
    return line("Poll results are the last votes, unseen before the close", tried, troubles)


def _last_votes(findings: Findings, code: str) -> dict[str, int]:
    return {f.who: int(f.value) for f in findings.diary.of("voted") if f.code == code}


def _counts(findings: Findings, code: str, votes: dict[str, dict[str, int]]) -> list[int]:
    chosen = list(votes[code].values())
    return [chosen.count(place) for place in range(len(findings.ballots[code].options))]


def _results(findings: Findings, votes: dict[str, dict[str, int]]) -> Iterator[str]:
    for code, by_person in votes.items():
        rows = [row for row in findings.tables["polls"] if row["poll"] == code]
        expected = _counts(findings, code, votes)
        if [row["votes"] for row in rows] != [str(count) for count in expected]:
            yield f"{code}: polls.csv has {[row['votes'] for row in rows]}, the diary {expected}"
        if any(row["ballots"] != str(len(by_person)) for row in rows):
            yield f"{code}: polls.csv counts other ballots than the diary's {len(by_person)}"


def _shown(findings: Findings, votes: dict[str, dict[str, int]]) -> Iterator[str]:
    """The published message counts the same votes, option by option."""
    share = sentence("poll-share", findings.language, percent=NUMBER, votes=NUMBER)
    for fact in findings.diary.of("published"):
        post = next((p for p in findings.posts if p.text.startswith(f"### {fact.code} ")), None)
        shown = [int(_VOTES.findall(m[0])[-1]) for m in share.finditer(post.text)] if post else []
        expected = _counts(findings, fact.code, votes)
        if shown != expected:
            yield f"{fact.code}: its message shows {shown}, the diary {expected}"


def _early(findings: Findings) -> Iterator[str]:
    """While a poll is open, no message and no answer has a share of votes in it."""
    share = sentence("poll-share", findings.language, percent=NUMBER, votes=NUMBER)
    in_english = sentence("poll-share", "en", percent=NUMBER, votes=NUMBER)
    closed = {row["poll"]: row["closed_at"] for row in findings.tables["polls"]}
    for code, ballot in findings.ballots.items():
        if ballot.live:
            continue
        ended = _instant(closed[code])
        if any(f.code == code and f.value == "shown" for f in findings.diary.of("peeked")):
            yield f"{code}: /export polls held counts before the close"
        for seen in findings.seen:
            if seen.at < ended and seen.text.startswith(f"### {code} ") and share.search(seen.text):
                yield f"{code}: counts stood in #{seen.channel} before the close"
        for entry in findings.diary.entries:
            part = entry.told.partition(f"**{code}**")[2].partition("**P-")[0]
            if entry.at < ended and in_english.search(part):
                yield f"{code}: act {entry.number} ({entry.act}) was told counts before the close"


def _instant(written: str) -> float:
    return datetime.fromisoformat(written).timestamp() * 1000 if written else float("inf")
