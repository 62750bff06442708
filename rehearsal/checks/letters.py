"""Did the direct messages reach those who wished them, about their own questions, and only them?"""

from collections import Counter
from collections.abc import Iterator

from bot.texts import say
from rehearsal.answers import WORDS, sentence, undirected
from rehearsal.checks import Line, line
from rehearsal.findings import Findings, Letter
from rehearsal.timeline import many

AGAIN = {"took": "told-on-floor", "back": "told-queued"}
TOLD = ("answered", "follow_up", "declined", "not_reached")


def wishes_were_kept(findings: Findings) -> Line:
    """Whoever wished it was written to about each outcome; nobody else was, and no wording went."""
    wished = {fact.who: fact.at for fact in findings.diary.of("wished")}
    troubles = [*_unwished(findings, wished), *_missing(findings, wished), *_double(findings)]
    tried = f"{many(len(wished), 'wish', 'wishes')}, {many(len(findings.letters), 'message')}"
    promise = "Who wished it was told of each outcome, and nobody else"
    return line(promise, tried, troubles, "questions.csv: history; bot.log")


def _unwished(findings: Findings, wished: dict[str, int]) -> Iterator[str]:
    for letter in findings.letters:
        own = {receipt.code for receipt in findings.diary.mine(letter.who)}
        if letter.who not in wished or letter.at < wished[letter.who]:
            yield f"{letter.who} was written to and did not wish it"
        elif _code(letter) not in own:
            yield f"{letter.who} was written to about {_code(letter) or 'nothing'}, not their own"
        for code in own:
            if findings.diary.receipts[code].text in letter.text:
                yield f"a message to {letter.who} has the wording of {code}"


def _missing(findings: Findings, wished: dict[str, int]) -> Iterator[str]:
    """The last message about a question tells what became of it in the end."""
    for who in wished:
        language = _language(findings, who)
        for receipt in findings.diary.mine(who):
            row = findings.questions.get(receipt.code)
            if row is None or row["status"] not in TOLD or not row["closed_at"]:
                continue
            letters = [x for x in findings.letters if x.who == who and _code(x) == receipt.code]
            key = f"told-{row['status'].replace('_', '-')}"
            told = sentence(key, language, code=receipt.code, into=WORDS)
            if not letters or not told.search(letters[-1].text):
                yield f"{receipt.code} is {row['status']}, and its asker was not written to"


def _double(findings: Findings) -> Iterator[str]:
    """The same is told again only where the same happened again: a turn after a turn put back."""
    happened = Counter((fact.verb, fact.code) for fact in findings.diary.of("took", "back"))
    told = Counter((letter.who, letter.text) for letter in findings.letters)
    for (who, text), times in told.items():
        language = _language(findings, who)
        again = (
            happened[verb, code]
            for verb, code in happened
            if say(language, AGAIN[verb], code=code) in text
        )
        if times > max(again, default=1) and say(language, "told-undone") not in text:
            yield f"{who} was told the same of {text.removeprefix('**').partition('**')[0]} twice"


def _code(letter: Letter) -> str:
    return undirected(letter.text).removeprefix("**").partition("**")[0]


def _language(findings: Findings, who: str) -> str:
    """In which they are written to: in which they were answered when they last wished it."""
    wishes = [fact for fact in findings.diary.of("wished") if fact.who == who]
    return findings.diary.entry(wishes[-1]).language if wishes else "en"
