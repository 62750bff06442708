"""Likely duplicates of a question. docs/duplicates.md: the method, and what was measured."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from itertools import chain, product

from rapidfuzz.distance import OSA, Indel

from bot.rules.wordings import LAST_MARK, prepare

# From these scores on a duplicate is possible or likely: 5 % of the new questions are flagged where
# one of ten, or of five, is much like another. Chosen, as the weights, on the development half.
POSSIBLE, LIKELY = 51.0, 56.0
_LEFT_BOTH, _LEFT_ONE, _DOUBT, _EXCHANGED, _OPPOSED = 0.25, 0.1, 0.5, 0.75, 3.0
_ASKED, _DENIED, _TIMED, _NO_WORD = 1.5, 0.7, 1.0, 0.85
_SHORTLIST, _TYPOS_AMONG = 12, 24

_tokens = lru_cache(2048)(lambda prepared: frozenset(prepared.split()))  # the same few hundred


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored wording, and the code of its question."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A question that may ask the same; the score is 0 to 100 (word for word)."""

    code: str
    score: float


def find_duplicates(
    text: str,
    candidates: Sequence[Candidate],
    *,
    limit: int = 3,
    least: float = POSSIBLE,
    own: str = "",
) -> list[Match]:
    """The questions that most likely ask the same as `text`, best first, from the score `least` on.

    A question with several wordings counts by its best. `own` is the code of the question that
    is sought: it is never found. Equal scores keep the order of the candidates.
    """
    return Known(candidates).find(text, limit=limit, least=least, own=own)


class Known:
    """The stored wordings, made ready once for any number of searches among them."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._prepared = [prepare(candidate.text) for candidate in candidates]
        self._sets = [_tokens(prepared) for prepared in self._prepared]
        self._counts = Counter(chain.from_iterable(self._sets))
        self._of_code: defaultdict[str, list[int]] = defaultdict(list)
        self._with: defaultdict[str, list[int]] = defaultdict(list)
        for place, candidate in enumerate(candidates):
            self._of_code[candidate.code].append(place)
            for token in self._sets[place]:
                self._with[token].append(place)

    def find(
        self, text: str, *, limit: int = 3, least: float = POSSIBLE, own: str = ""
    ) -> list[Match]:
        """What `find_duplicates` finds."""
        mine = prepare(text).split()
        without = frozenset(self._of_code.get(own, ()))
        weights = self._weights(frozenset(mine), without)
        found: dict[str, float] = {}
        for place in self._shortlist(mine, without, weights):
            code = self._candidates[place].code
            score = _score(mine, self._prepared[place].split(), weights, least)
            found[code] = max(score, found.get(code, 0.0))
        ranked = sorted(found.items(), key=lambda match: -match[1])
        return [Match(code, score) for code, score in ranked if score >= least][: max(limit, 0)]

    def _weights(self, mine: frozenset[str], without: frozenset[int]) -> "_Weights":
        own = Counter(chain.from_iterable(self._sets[place] for place in without))
        size = len(self._candidates) - len(without) + 1 + 20
        return _Weights(self._counts, own, mine, size)

    def _shortlist(
        self, mine: list[str], without: frozenset[int], weights: Mapping[str, float]
    ) -> list[int]:
        """The places of the few that share most, in order."""
        words, shared = _words(mine), defaultdict[int, float](float)
        for word in words:
            weight = weights[word]
            for place in self._with.get(word, ()):
                shared[place] += weight
        if mine and not words:  # it says little: only the very same is like it
            same = frozenset(mine)
            shared.update(
                (place, 0.0) for place in self._with[mine[0]] if self._sets[place] == same
            )
        ranked = (
            (-much / (8 + len(self._sets[place])), place)
            for place, much in shared.items()
            if place not in without
        )
        return sorted(place for _, place in nsmallest(_SHORTLIST, ranked))


class _Weights(dict[str, float]):
    """What each word tells, from 1 (it is nobody else's) down; as if 20 more texts were known."""

    def __init__(
        self, counts: Mapping[str, int], own: Mapping[str, int], mine: frozenset[str], size: int
    ) -> None:
        super().__init__()
        self._counts, self._own, self._mine, self._size = counts, own, mine, size

    def __missing__(self, word: str) -> float:
        count = self._counts.get(word, 0) - self._own.get(word, 0) + (word in self._mine)
        size = self._size
        self[word] = tells = max(0.05, math.log(size / (count - 0.1), size / 0.9))
        return tells


def _words(tokens: Sequence[str]) -> list[str]:
    """Those that carry meaning, once each, in order."""
    return list(dict.fromkeys(token for token in tokens if token > LAST_MARK))


def _score(
    mine: Sequence[str], theirs: Sequence[str], weights: Mapping[str, float], least: float
) -> float:
    """How likely the two ask the same; what cannot reach the least is not looked at closely."""
    if mine == theirs:
        return 100.0
    typos = _typos(_words(mine), _words(theirs))
    mine = [typos.get(token, token) for token in mine]
    ours, others = dict.fromkeys(_words(mine)), dict.fromkeys(_words(theirs))
    shared = sum(weights[word] for word in ours if word in others)
    if not shared:
        return 0.0
    left = sum(weights[word] for word in ours if word not in others)
    right = sum(weights[word] for word in others if word not in ours)
    verbatim = Indel.normalized_similarity(mine, theirs)
    against = _LEFT_BOTH * min(left, right) + _LEFT_ONE * max(left, right)
    alike = shared / (shared + against + _DOUBT * (1 - verbatim**2))
    if not any(token in theirs and token[0] != "=" for token in mine):
        alike *= _NO_WORD  # meanings alone: perhaps two languages
    if 100 * alike < least - 0.05:
        return 0.0
    apart = verbatim**3 * _contrast(mine, theirs, weights)
    return round(100 * alike * max(0.0, 1 - apart), 1)


def _typos(mine: Sequence[str], theirs: Sequence[str]) -> dict[str, str]:
    """Words of the one that are words of the other with a letter changed, missing or moved."""
    left = [word for word in mine if len(word) > 4 and word.isalpha() and word not in theirs]
    right = [word for word in theirs if len(word) > 4 and word.isalpha() and word not in mine]
    near: dict[str, str] = {}
    for one, other in product(left[:_TYPOS_AMONG], right[:_TYPOS_AMONG]):
        if other not in near.values() and OSA.distance(one, other, score_cutoff=1) < 2:
            near.setdefault(one, other)
    return near


def _contrast(mine: Sequence[str], theirs: Sequence[str], weights: Mapping[str, float]) -> float:
    """How much is another on purpose: who, what, where, when or whether, in the same sentence."""
    here, there, exchanged, opposed = set(mine), set(theirs), 0.0, False
    for left, right in _partings(mine, theirs):
        out = [token for token in left if token > LAST_MARK and token not in there]
        put = [token for token in right if token > LAST_MARK and token not in here]
        exchanged += min(sum(weights[token] for token in each) for each in (out, put))
        opposed |= all(any(token[0] == "=" for token in each) for each in (out, put))
    asked = any(token[0] == "*" for token in here ^ there)
    timed = all(any(token[0] == "+" for token in each) for each in (here - there, there - here))
    denied = (mine.count("!not") + theirs.count("!not")) % 2
    another = _EXCHANGED * exchanged / (exchanged + 0.25) + _OPPOSED * opposed
    return another + _ASKED * asked + _DENIED * denied + _TIMED * timed


def _partings(mine: Sequence[str], theirs: Sequence[str]) -> Iterator[list[Sequence[str]]]:
    """What stands in the one and in the other between the stretches that both have."""
    left = right = 0
    for step in Indel.opcodes(mine, theirs):
        if step.tag == "equal":
            yield [mine[left : step.src_start], theirs[right : step.dest_start]]
            left, right = step.src_end, step.dest_end
    yield [mine[left:], theirs[right:]]
