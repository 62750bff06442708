"""Are poll results the votes that were cast, and were they hidden until the close?"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from bot.texts import say
from rehearsal.answers import NUMBER, sentence
from rehearsal.checks import Line, line
from rehearsal.findings import Findings, act
from rehearsal.timeline import many

_POLL = re.compile(r"\b(P-\d+)\b")
Votes = dict[str, list[str]]  # who → what they chose last


def results_are_the_votes(findings: Findings) -> Line:
    """Each option has as many votes as people cast last; nothing showed them before the close."""
    votes = {code: findings.diary.votes(code) for code in findings.ballots}
    troubles = [*_results(findings, votes), *_shown(findings, votes), *_early(findings)]
    cast = sum(len(by_person) for by_person in votes.values())
    changed = len(list(findings.diary.of("voted"))) - cast
    kinds = len({ballot.kind for ballot in findings.ballots.values()})
    tried = (
        f"{many(len(votes), 'poll')} of {many(kinds, 'kind')}, {many(cast, 'ballot')}, "
        f"{changed} changed or withdrawn"
    )
    promise = "Poll results are the last votes, unseen before the close"
    return line(promise, tried, troubles, "polls.csv, timeline.txt")


def _counts(findings: Findings, code: str, votes: dict[str, Votes]) -> list[int]:
    """The votes per option, or of a ranking those of the last round."""
    ballot, cast = findings.ballots[code], list(votes[code].values())
    places = [str(place) for place in range(len(ballot.options))]
    if ballot.kind == "ranking":
        return last_round(len(places), [[int(place) for place in vote] for vote in cast])
    counted = Counter(place for vote in cast for place in vote)
    return [counted[place] for place in places]


def last_round(options: int, votes: list[list[int]]) -> list[int]:
    """The last round of a run-off, worked out a second time, as the poll's message explains it."""
    left, history = set(range(options)), []
    while votes:
        first = Counter(next((p for p in vote if p in left), None) for vote in votes)
        counts = {place: first[place] for place in left}
        history.append(counts)
        if len(left) == 2 or 2 * max(counts.values()) > sum(counts.values()):
            return [counts.get(place, 0) for place in range(options)]
        unwanted = {place for place in left if not counts[place]}
        if not unwanted:
            weakest = left
            for round_ in reversed(history):
                fewest = min(round_[place] for place in weakest)
                weakest = {place for place in weakest if round_[place] == fewest}
            unwanted = {max(weakest)}
        left = left - unwanted
    return [0] * options


def _results(findings: Findings, votes: dict[str, Votes]) -> Iterator[str]:
    for code, by_person in votes.items():
        rows = [row for row in findings.tables["polls"] if row["poll"] == code]
        if findings.ballots[code].kind == "words":
            words = Counter(word.casefold() for said in by_person.values() for word in said)
            found = {row["option"].casefold(): row["votes"] for row in rows if row["option"]}
            expected: object = {word: str(count) for word, count in words.items()}
        else:
            found = {str(place): row["votes"] for place, row in enumerate(rows)}
            expected = {
                str(place): str(count) for place, count in enumerate(_counts(findings, code, votes))
            }
        if found != expected:
            yield f"{code}: polls.csv has {found}, the diary {expected}"
        if any(row["ballots"] != str(len(by_person)) for row in rows):
            yield f"{code}: polls.csv counts other ballots than the diary's {len(by_person)}"


def _shown(findings: Findings, votes: dict[str, Votes]) -> Iterator[str]:
    """The published message counts the same votes, option by option."""
    share = _share(findings.language)
    for fact in findings.diary.of("published"):
        post = next((p for p in findings.posts if p.text.startswith(f"### {fact.code} ")), None)
        shown = [m[0] for m in share.finditer(post.text)] if post else []
        if findings.ballots[fact.code].kind == "words":
            words = Counter(w.casefold() for said in votes[fact.code].values() for w in said)
            counts = sorted(words.values(), reverse=True)[: len(shown)]
        else:
            counts = _counts(findings, fact.code, votes)
        expected = [_share_words(findings, len(votes[fact.code]), count) for count in counts]
        if shown != expected or not shown:
            yield f"{fact.code}: its message shows {shown}, the diary {expected}"


def _share_words(findings: Findings, ballots: int, count: int) -> str:
    """How a message says so many votes: in Arabic one and two are words."""
    percent = round(count / max(1, ballots) * 100)
    return say(findings.language, "poll-share", votes=count, percent=percent)


def _early(findings: Findings) -> Iterator[str]:
    """While a poll is open, no message, answer or page has a share of votes in it."""
    share = _share(findings.language)
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
            told = _said_of(code, entry.told) if entry.at < ended else ""
            if told and _share(entry.language).search(told):
                told = f"{act(findings, entry)} ({entry.act})"
                yield f"{code}: {told} was told counts before the close"


def _said_of(code: str, told: str) -> str:
    """What follows the code of a poll, up to another's."""
    parts = _POLL.split(told) if code in told else []
    return "\n".join(said for of, said in zip(parts[1::2], parts[2::2], strict=True) if of == code)


def _share(language: str) -> re.Pattern[str]:
    return sentence("poll-share", language, percent=NUMBER, votes=NUMBER)


def _instant(written: str) -> float:
    return datetime.fromisoformat(written).timestamp() * 1000 if written else float("inf")
