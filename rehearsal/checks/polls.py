"""Are poll results the votes that were cast, and were they hidden until the close?"""

import re
from collections.abc import Iterator

from rehearsal.answers import NUMBER, sentence
from rehearsal.checks import Line, line
from rehearsal.evidence import Evidence
from rehearsal.timeline import many

_VOTES = re.compile(r"\d+")


def results_are_the_votes(evidence: Evidence) -> Line:
    """Each option has as many votes as people cast last; nothing showed them before the close."""
    votes = {code: _last_votes(evidence, code) for code in evidence.ballots}
    troubles = [*_results(evidence, votes), *_shown(evidence, votes), *_early(evidence)]
    cast = sum(len(by_person) for by_person in votes.values())
    changed = len(list(evidence.diary.of("voted"))) - cast
    tried = f"{many(len(votes), 'poll')}, {many(cast, 'ballot')}, {changed} changed"
    return line("Poll results are the last votes, unseen before the close", tried, troubles)


def _last_votes(evidence: Evidence, code: str) -> dict[str, int]:
    return {f.who: int(f.value) for f in evidence.diary.of("voted") if f.code == code}


def _counts(evidence: Evidence, code: str, votes: dict[str, dict[str, int]]) -> list[int]:
    chosen = list(votes[code].values())
    return [chosen.count(place) for place in range(len(evidence.ballots[code].options))]


def _results(evidence: Evidence, votes: dict[str, dict[str, int]]) -> Iterator[str]:
    for code, by_person in votes.items():
        rows = [row for row in evidence.tables["polls"] if row["poll"] == code]
        expected = _counts(evidence, code, votes)
        if [row["votes"] for row in rows] != [str(count) for count in expected]:
            yield f"{code}: polls.csv has {[row['votes'] for row in rows]}, the diary {expected}"
        if any(row["ballots"] != str(len(by_person)) for row in rows):
            yield f"{code}: polls.csv counts other ballots than the diary's {len(by_person)}"


def _shown(evidence: Evidence, votes: dict[str, dict[str, int]]) -> Iterator[str]:
    """The published message counts the same votes, option by option."""
    share = sentence("poll-share", evidence.language, percent=NUMBER, votes=NUMBER)
    for fact in evidence.diary.of("published"):
        post = next((p for p in evidence.posts if p.text.startswith(f"### {fact.code} ")), None)
        shown = [int(_VOTES.findall(m[0])[-1]) for m in share.finditer(post.text)] if post else []
        expected = _counts(evidence, fact.code, votes)
        if shown != expected:
            yield f"{fact.code}: its message shows {shown}, the diary {expected}"


def _early(evidence: Evidence) -> Iterator[str]:
    """While a poll is open, no message and no answer has a share of votes in it."""
    share = sentence("poll-share", evidence.language, percent=NUMBER, votes=NUMBER)
    in_english = sentence("poll-share", "en", percent=NUMBER, votes=NUMBER)
    closed = {row["poll"]: row["closed_at"] for row in evidence.tables["polls"]}
    for code, ballot in evidence.ballots.items():
        if ballot.live:
            continue
        ended = _instant(closed[code])
        for seen in evidence.seen:
            if seen.at < ended and seen.text.startswith(f"### {code} ") and share.search(seen.text):
                yield f"{code}: counts stood in #{seen.channel} before the close"
        for entry in evidence.diary.entries:
            part = entry.told.partition(f"**{code}**")[2].partition("**P-")[0]
            if entry.at < ended and in_english.search(part):
                yield f"{code}: act {entry.number} ({entry.act}) was told counts before the close"


def _instant(written: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(written).timestamp() * 1000 if written else float("inf")
