"""Was everybody answered in the language that they speak, or chose on the way?"""

from rehearsal.checks import Line, line
from rehearsal.findings import Findings, act
from rehearsal.timeline import many
from rehearsal.tongues import is_in


def answers_are_in_ones_language(findings: Findings) -> Line:
    """Each private answer and page is in the language that its reader had chosen by then.

    Without a choice that is the language of the page that their browser asks for, and on Discord
    English: so it is set for all of the crowd.
    """
    entries = [e for e in findings.diary.entries if not findings.people[e.who].role]
    troubles = [
        f"{act(findings, e)}: {e.who} {e.act} was not answered in “{e.language}”"
        for e in entries
        if not is_in(e.told, e.language)
    ]
    changes = len(list(findings.diary.of("spoke")))
    tried = (
        f"{many(len(entries), 'answer')} in {many(len({e.language for e in entries}), 'language')}"
    )
    return line(
        "Everybody was answered in their language", f"{tried}, {many(changes, 'change')}", troubles
    )
