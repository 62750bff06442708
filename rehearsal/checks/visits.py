"""Were those who came by the page known again, and held to its rules?"""

from collections.abc import Iterator

from rehearsal.checks import Line, line
from rehearsal.findings import Findings
from rehearsal.timeline import many


def everybody_was_known_again(findings: Findings) -> Line:
    """My questions holds all that a device asked and nothing else; a form sent twice is one."""
    diary = findings.diary
    looks = list(diary.of("mine"))

    def troubles() -> Iterator[str]:
        for fact in looks:
            own = {r.code for r in diary.mine(fact.who) if r.number <= fact.number}
            shown = set(fact.value.split())
            yield from (f"act {fact.number}: {fact.who} misses {code}" for code in own - shown)
            yield from (f"act {fact.number}: {fact.who} is shown {code}, which is another's"
                        for code in shown - own)  # fmt: skip
        for fact in diary.of("twice"):
            if fact.value != fact.code:
                yield f"{fact.code}: its form was sent twice and led to {fact.value or 'nothing'}"

    came = len({entry.who for entry in diary.entries if entry.html})
    back, twice = len(list(diary.of("returned"))), len(list(diary.of("twice")))
    tried = (
        f"{many(came, 'device')}, {many(len(looks), 'look')} at My questions, {back} came back, "
        f"{many(twice, 'form')} sent twice"
    )
    return line("On the page everybody found their own questions again", tried, troubles())


def trespasses_were_refused(findings: Findings) -> Line:
    """What nobody may at the page was refused, and said so."""
    tried = findings.diary.trespasses
    troubles = [f"{t.who} {t.what}, and was not refused" for t in tried if not t.refused]
    return line("Who broke the page's rules was refused", many(len(tried), "attempt"), troubles)
