"""How well likely duplicates are found: `python -m benchmarks.duplicates` (docs/duplicates.md).

Caught: of the true duplicates asked, those whose original is among the best three and reaches the
threshold. False flag: a question asked that has no true duplicate in the store and gets any flag.
"""

import math
import random
import re
import string
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from bot.rules import duplicates, wordings
from bot.rules.base import fold
from bot.rules.duplicates import LIKELY, POSSIBLE, Candidate, find_duplicates

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")
SINGLE = [(language,) for language in LANGUAGES]
MIXED = [(one, *(other for other in LANGUAGES if other != one)) for one in LANGUAGES]
DEVELOPMENT, HELD_OUT = 0, 1
STORED = 500
FALSE_FLAGS = 0.05
# Of ten new questions one is taken to be a hard negative; of the labelled ones it is nearly half.
HARD_SHARE = 0.1

# The best three for a text, leaving out one place of the store (or -1): score and place.
Find = Callable[[str, int], list[tuple[float, int]]]
Method = Callable[[Sequence[str]], Find]


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


PAIRS, BACKGROUND = read(FOLDER / "pairs.toml"), read(FOLDER / "background.toml")


@dataclass(frozen=True)
class Asked:
    """A question that is asked, of which sort and kind, and the place of what it was made from."""

    sort: str  # "same", "other" (a hard negative) or "everyday"
    kind: str
    language: str
    text: str
    origin: int
    twins: frozenset[int] = frozenset()  # places that ask the same in another language


@dataclass(frozen=True)
class Result:
    asked: Asked
    flag: float  # what decides: the score of the original, or for a new question the highest
    pair: float  # the score of what it was made from, 0 where that is not among the best three


def generated(language: str, count: int) -> list[str]:
    """Questions from the frames, any two of which differ in two parts or more."""
    parts = BACKGROUND[language]
    chance = random.Random(language)
    texts: list[str] = []
    taken: set[tuple[tuple[str, int], ...]] = set()
    while len(texts) < count:
        frame = int(chance.random() * len(parts["frames"]))
        fields = [name for _, name, _, _ in string.Formatter().parse(parts["frames"][frame])]
        picked = {"frame": frame}
        for name in dict.fromkeys(name[0] for name in fields if name):
            picked[name] = int(chance.random() * len(parts[name]))
        key = tuple(picked.items())
        all_but_one = {key[:place] + key[place + 1 :] for place in range(len(key))}
        if not all_but_one & taken:
            taken |= all_but_one
            filling = {name: parts[name][picked[name[0]]] for name in fields if name}
            texts.append(parts["frames"][frame].format(**filling))
    return texts


def case(languages: Sequence[str], half: int, size: int = STORED) -> tuple[list[str], list[Asked]]:
    """A store of questions, and what is asked of it in the first of its languages."""
    tables = [(one, table) for one in languages for table in PAIRS[one][half::2]]
    stored: list[str] = [table["text"] for _, table in tables]
    groups = defaultdict(set)
    for place, (_, table) in enumerate(tables):
        groups[table.get("across", place)].add(place)
    asked: list[Asked] = []
    for place, (language, table) in enumerate(tables):
        twins = frozenset(groups[table.get("across", place)] - {place})
        asked.append(Asked("everyday", "original", language, table["text"], place, twins))
        for sort in ("same", "other"):
            for kind, text in table.get(sort, {}).items():
                asked.append(Asked(sort, kind, language, text, place))
    for number, text in enumerate(BACKGROUND[languages[0]]["alone"]):
        if number % 2 == half:
            asked.append(Asked("everyday", "alone", languages[0], text, len(stored)))
        stored.append(text)
    each = max(0, -(-(size - len(stored)) // len(languages)))
    fill = [text for language in languages for text in generated(language, each)]
    first = [one for one in asked if one.language == languages[0]]
    return (stored + fill)[: max(size, len(stored))], first


def by_scorer(scorer: Callable[..., float]) -> Method:
    def method(stored: Sequence[str]) -> Find:
        folded: list[str | None] = [fold(text) for text in stored]

        def find(text: str, own: int) -> list[tuple[float, int]]:
            best = process.extract(fold(text), folded, scorer=scorer, limit=4)
            return [(score, place) for _, score, place in best if place != own][:3]

        return find

    return method


def by_cosine(parts: Callable[[str], Counter[str]]) -> Method:
    """The cosine of parts that are weighed by how rare they are in the store."""

    def method(stored: Sequence[str]) -> Find:
        split = [parts(text) for text in stored]
        holding = Counter(chain.from_iterable(split))

        def weigh(each: Counter[str]) -> dict[str, float]:
            rare = {part: math.log((len(split) + 1) / (holding[part] + 0.5)) for part in each}
            weights = {part: count * max(0.05, rare[part]) for part, count in each.items()}
            length = math.hypot(*weights.values()) or 1.0
            return {part: weight / length for part, weight in weights.items()}

        known = [weigh(each) for each in split]

        def score(mine: dict[str, float], theirs: dict[str, float]) -> float:
            return 100 * sum(mine[part] * theirs[part] for part in mine.keys() & theirs.keys())

        def find(text: str, own: int) -> list[tuple[float, int]]:
            mine = weigh(parts(text))
            places = (place for place in range(len(known)) if place != own)
            return nlargest(3, ((score(mine, known[place]), place) for place in places))

        return find

    return method


def runs(text: str) -> Counter[str]:
    """Runs of 3 to 5 characters; of 1 to 3 where the text is Chinese."""
    text = f" {' '.join(fold(text).split())} "
    lengths = range(1, 4) if any("一" <= letter <= "鿿" for letter in text) else range(3, 6)
    return Counter(text[at : at + n] for n in lengths for at in range(len(text) - n + 1))


def words(text: str) -> Counter[str]:
    """The words and meanings of the prepared form, and nothing else."""
    return Counter(token for token in wordings.prepare(text).split() if token[0] not in ".!*+")


def chosen(stored: Sequence[str]) -> Find:
    candidates = [Candidate(str(place), t) for place, t in enumerate(stored)]

    def find(text: str, own: int) -> list[tuple[float, int]]:
        matches = find_duplicates(text, candidates, least=0, own=str(own))
        return [(match.score, int(match.code)) for match in matches]

    return find


def without_meanings() -> dict[str, object]:
    known = {entry: name for entry, name in vars(wordings)["_WORDS"].items() if name[0] != "="}
    han = "|".join(sorted((entry for entry in known if entry >= "一"), key=len, reverse=True))
    meanings = {"_WORDS": known, "_PHRASES": {}, "_HAN_WORD": re.compile(f"({han})")}
    return meanings | {"_single": vars(wordings)["_single"].__wrapped__}  # nothing is kept


CONTRAST = ("_EXCHANGED", "_OPPOSED", "_ASKED", "_DENIED", "_TIMED")
# Each with the constants of the finder that it changes.
METHODS: dict[str, tuple[Method, dict[str, object]]] = {
    "token_set_ratio": (by_scorer(fuzz.token_set_ratio), {}),
    "token_sort_ratio": (by_scorer(fuzz.token_sort_ratio), {}),
    "runs of characters": (by_cosine(runs), {}),
    "prepared words": (by_cosine(words), {}),
    "chosen": (chosen, {}),
    "- without contrast": (chosen, dict.fromkeys(CONTRAST, 0.0)),
    "- without typos": (chosen, {"_TYPOS_AMONG": 0}),
    "- without meanings": (chosen, without_meanings()),
}


def results(
    method: Method, half: int, settings: Sequence[Sequence[str]], size: int = STORED
) -> tuple[list[Result], list[float]]:
    """What is found for everything asked in each setting, and the milliseconds each time took."""
    found: list[Result] = []
    took: list[float] = []
    for languages in settings:
        stored, asked = case(languages, half, size)
        find = method(stored)
        for one in asked:
            began = time.process_time()
            best = find(one.text, one.origin if one.sort == "everyday" else -1)
            took.append(1000 * (time.process_time() - began))
            pair = max((score for score, place in best if place == one.origin), default=0.0)
            top = max((score for score, place in best if place not in one.twins), default=0.0)
            found.append(Result(one, pair if one.sort == "same" else top, pair))
    return found, sorted(took)


def share(found: Sequence[Result], sort: str, threshold: float) -> float:
    flags = [result.flag >= threshold for result in found if result.asked.sort == sort]
    return sum(flags) / len(flags)


def false_flags(found: Sequence[Result], threshold: float, hard: float = HARD_SHARE) -> float:
    everyday = share(found, "everyday", threshold)
    return hard * share(found, "other", threshold) + (1 - hard) * everyday


def threshold_for(found: Sequence[Result], hard: float = HARD_SHARE) -> float:
    """The lowest at which no more than 5 % of the new questions are flagged."""
    above = (score + 0.05 for score in [0.0, *sorted({result.flag for result in found})])
    return next(t for t in above if false_flags(found, t, hard) <= FALSE_FLAGS)


def print_methods() -> None:
    heads = ("from", "dev.", "held", "false", "at 5%", "hard 0", "hard ½", "p50 ms", "p99 ms")
    print(f"{'method':22}" + "".join(f"{head:>8}" for head in heads))
    for name, (method, constants) in METHODS.items():
        home = vars(wordings if "_WORDS" in constants else duplicates)
        before = {name: home[name] for name in constants}
        home.update(constants)
        (dev, _), (held, took) = (results(method, h, SINGLE) for h in (DEVELOPMENT, HELD_OUT))
        home.update(before)
        at = threshold_for(dev)
        rates = [share(dev, "same", at), share(held, "same", at), false_flags(held, at)]
        rates += [share(held, "same", threshold_for(held, hard)) for hard in (HARD_SHARE, 0, 0.5)]
        times = (took[len(took) // 2], took[len(took) * 99 // 100])
        print(f"{name:22}{at:8.1f}" + "".join(f"{rate:8.0%}" for rate in rates), end="")
        print("".join(f"{milliseconds:8.2f}" for milliseconds in times))


def print_row(name: str, found: Sequence[Result]) -> None:
    pairs = [result for result in found if result.asked.sort != "everyday"]
    print(f"{name:26}", end="")
    for at in (POSSIBLE, LIKELY):
        rates = [share(found, sort, at) for sort in ("same", "everyday", "other")]
        flagged = [result.asked.sort == "same" for result in pairs if result.pair >= at]
        rates.append(sum(flagged) / len(flagged))
        print("".join(f"{rate:10.0%}" for rate in rates), end="    ")
    print()


def print_chosen() -> None:
    print(f"\n{'held-out half':26}{f'from {POSSIBLE:.0f}':>10}{f'from {LIKELY:.0f}':>44}")
    print(f"{'':26}" + 2 * "    caught  everyday      hard precision    ")
    held, _ = results(chosen, HELD_OUT, SINGLE)
    for language in LANGUAGES:
        print_row(language, [one for one in held if one.asked.language == language])
    print_row("all, 500 of one language", held)
    for size in (30, 100):
        print_row(f"all, {size} of one language", results(chosen, HELD_OUT, SINGLE, size)[0])
    mixed, _ = results(chosen, HELD_OUT, MIXED)
    print_row("all, 500 of six languages", mixed)
    print("\nboth halves, by kind: how many, and flagged from each threshold")
    found = held + results(chosen, DEVELOPMENT, SINGLE)[0]
    for sort, kind in sorted({(one.asked.sort, one.asked.kind) for one in found}):
        flags = [one.flag for one in found if (one.asked.sort, one.asked.kind) == (sort, kind)]
        rates = [sum(flag >= at for flag in flags) / len(flags) for at in (POSSIBLE, LIKELY)]
        print(f"  {sort:10}{kind:10}{len(flags):4}" + "".join(f"{rate:8.0%}" for rate in rates))


def print_rehearsal() -> None:
    """The rehearsal's questions, which somebody else wrote: a check from outside, and small."""
    book = read(FOLDER.parent / "rehearsal" / "questions.toml")
    new, again = [], []  # the best score of each
    for language in LANGUAGES:
        own = [text for theme in book["again"] for text in book[theme].get(language, [])]
        find = chosen((own + generated(language, STORED))[:STORED])
        new += [max(find(text, place), default=(0.0, 0))[0] for place, text in enumerate(own)]
        for theme, repeats in book["again"].items():
            for number, text in enumerate(repeats.get(language, [])):
                like = own.index(book[theme][language][number])
                again += [max((s for s, at in find(text, -1) if at == like), default=0.0)]
    print("\nthe rehearsal's questions: its duplicates caught, its others flagged")
    for at in (POSSIBLE, LIKELY):
        caught, flagged = (sum(score >= at for score in scores) for scores in (again, new))
        print(f"  from {at:.0f}: {caught} of {len(again)}, {flagged} of {len(new)}")


if __name__ == "__main__":
    print_methods()
    print_chosen()
    print_rehearsal()
