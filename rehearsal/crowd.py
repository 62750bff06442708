"""The crowd: who takes part, what they are like, and what they set out to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random

from bot.rules.people import ATTRIBUTIONS, SECTORS
from rehearsal.scenes import SCENES, Scene

LANGUAGE_SHARES = {"en": 38, "fr": 16, "es": 16, "ar": 10, "ru": 10, "zh": 10}
ATTRIBUTION_SHARES = {"named": 38, "affiliation": 14, "sector": 18, "anonymous": 30}
ROOM_SHARE = 0.28

# How many of a hundred have a habit; at least one has each.
HABITS = {
    "joins": 62,  # says who they are with /join
    "early": 30,  # asks before the event begins
    "late": 14,  # asks when it is nearly over
    "silent": 14,  # never asks, but supports and votes
    "edits": 16,
    "withdraws": 10,
    "repeats": 18,  # asks what somebody asked before
    "terse": 8,  # asks too short a question
    "verbose": 6,  # asks too long a one
    "hasty": 7,  # asks again at once
    "eager": 5,  # asks more than may wait at a time
    "lost": 5,  # names a principle that there is not
    "misfiles": 6,  # asks under another principle than it is about
    "off_topic": 7,
    "vain": 5,  # supports their own question
    "fickle": 15,  # votes and supports, and thinks again
    "bursts": 8,  # supports one after the other
    "breaks": 4,  # types what would do harm in a channel, a page or a spreadsheet
    "cites": 9,  # hands in evidence
    "wishes": 24,  # wants to be told when it is decided
    "leaves": 5,  # leaves the server and comes back
    "speaks": 22,  # raises a hand
    "meddles": 3,  # presses what is meant for moderators
}

GIVEN = {
    "en": "Grace Thomas Ama Desmond Priya Kwame Leah Oliver Njeri Samuel Tamsin Rohan",
    "fr": "Awa Mathieu Fatou Camille Moussa Élodie Bintou Jérôme Aïssata Lucie Koffi Inès",
    "es": "Rosa Julián Marisol Andrés Yolanda Emiliano Ximena Wilmer Pilar Néstor Luz Gael",
    "ar": "أمينة كريم ليلى يوسف هدى طارق سلمى ندى رامي هالة سامر دعاء",
    "ru": "Анна Тимур Ольга Рустам Елена Азамат Нина Павел Айгуль Семён Дарья Марат",
    "zh": "伟明 晓梅 志强 丽华 建国 雅婷 文杰 美玲 海峰 思远 秋月 子涵",
}
FAMILY = {
    "en": "Owusu Whitfield Mutua Banerjee Okello Hartley Fernando Achebe Lindqvist Mensah",
    "fr": "Diallo Lefebvre Traoré Keïta Moreau Ndiaye Bélanger Ouédraogo Rousseau Koné",
    "es": "Quispe Herrera Montoya Zambrano Castellanos Ríos Villalobos Mamani Ospina Cárdenas",
    "ar": "الحداد منصور الخوري البنا الصالح قاسم النجار الطيب العلي فارس",
    "ru": "Ким Ткач Шевчук Черных Долгих Литвин Пак Сагди Кравец Белых",
    "zh": "王 李 张 刘 陈 杨 黄 周 吴 徐",
}
# What people of a sector work for; each gets a place of its own, so that no two share one.
BODIES = {
    "government": "Ministry of Labour of",
    "international_organization": "Regional Migration Office in",
    "civil_society": "Migrants' Rights Network of",
    "academia": "University of",
    "private_sector": "Chamber of Employers of",
    "migrant_or_diaspora": "Diaspora Council of",
    "media": "Radio",
    "other": "City of",
}
PLACES = (
    "Abeokuta Batumi Cuenca Dakhla Esteli Fergana Gulu Hohhot Iquitos Jijel Kisumu Latakia Mbale "
    "Nacala Oruro Puno Quetta Ruse Sousse Tamale Uralsk Varna Wenzhou Xalapa Yopal Zinder"
)


@dataclass(slots=True)
class Person:
    """Somebody who takes part, or who serves: what they would say of themselves."""

    key: str
    name: str
    username: str
    role: str = ""  # of the crew: organizer, moderator, chair
    affiliation: str = ""
    sector: str = ""
    language: str = "en"
    attendance: str = "online"
    attribution: str = "anonymous"
    habits: tuple[str, ...] = ()
    chance: Random = field(default_factory=lambda: Random(0), repr=False)

    def wish(self) -> dict[str, str]:
        """What they would fill in wherever they are asked about themselves."""
        return {
            "name": self.name,
            "affiliation": self.affiliation,
            "sector": self.sector,
            "attendance": self.attendance,
            "attribution": self.attribution,
        }


@dataclass(frozen=True, slots=True)
class Intent:
    """What somebody sets out to do, and when: milliseconds after the planned start."""

    at: int
    who: str
    verb: str


CREW = (
    Person("organizer", "Organizer", "ines.organizes", "organizer"),
    Person("noor", "Moderator Noor", "noor.moderates", "moderator"),
    Person("tomas", "Moderator Tomás", "tomas.moderates", "moderator"),
    Person("chair", "Chair", "chair.presides", "chair"),
    Person("rapporteur", "Rapporteur", "rafael.reports", "rapporteur"),
)
# The role in the server that each of the crew has.
ROLES = {"organizer": "organizer", "rapporteur": "rapporteur"}


def gather(size: int, chance: Random, scene: Scene = SCENES["calm"]) -> list[Person]:
    """A crowd of this size, the same for the same scene and source of chance."""
    names, employers = _names(chance), _employers(chance)
    crowd = []
    for number in range(1, size + 1):
        language = _drawn(LANGUAGE_SHARES, chance)
        sector = SECTORS[chance.randrange(len(SECTORS))]
        crowd.append(
            Person(
                key=f"participant-{number}",
                name=next(names[language]),
                username=f"guest.{chance.randrange(16**5):05x}.{number}",
                affiliation=next(employers[sector]),
                sector=sector,
                language=language,
                attendance="room" if chance.random() < ROOM_SHARE else "online",
                attribution=_drawn(ATTRIBUTION_SHARES, chance),
                chance=Random(chance.getrandbits(64)),
            )
        )
    _give_habits(crowd, chance, HABITS | dict(scene.habits))
    _spread(crowd)
    return crowd


def _drawn(shares: dict[str, int], chance: Random) -> str:
    return chance.choices(list(shares), weights=list(shares.values()))[0]


def _names(chance: Random) -> dict[str, Iterator[str]]:
    """For each language names that nobody else has."""

    def of(language: str) -> Iterator[str]:
        space = "" if language == "zh" else " "
        pairs = [
            (family + given) if language == "zh" else f"{given}{space}{family}"
            for given in GIVEN[language].split()
            for family in FAMILY[language].split()
        ]
        chance.shuffle(pairs)
        yield from pairs
        yield from (f"{pair} {turn}" for turn in count(2) for pair in pairs)

    return {language: of(language) for language in GIVEN}


def _employers(chance: Random) -> dict[str, Iterator[str]]:
    def of(sector: str) -> Iterator[str]:
        places = PLACES.split()
        chance.shuffle(places)
        yield from (f"{BODIES[sector]} {place}" for place in places)
        yield from (f"{BODIES[sector]} New {place} {turn}" for turn in count(1) for place in places)

    return {sector: of(sector) for sector in SECTORS}


def _give_habits(crowd: Sequence[Person], chance: Random, shares: dict[str, int]) -> None:
    """Every habit to its share of the crowd, and to one person at least."""
    for habit, share in shares.items():
        holders = max(1, round(len(crowd) * share / 100))
        for person in chance.sample(crowd, holders):
            person.habits += (habit,)


def _spread(crowd: Sequence[Person]) -> None:
    """Both sides and all four attributions occur, however small the crowd.

    Who sits in the room says so with /join: the desk at the entrance asks for it.
    """
    for person, attribution in zip(crowd, ATTRIBUTIONS, strict=False):
        person.attribution = attribution
        person.attendance = "room" if attribution == "named" else "online"
        person.habits = tuple(habit for habit in person.habits if habit != "silent")
    for person in crowd:
        if person.attendance == "room" and "joins" not in person.habits:
            person.habits += ("joins",)


MINUTE = 60_000
SIGHTS = ("now", "now", "agenda", "event", "help", "how", "board", "typing")
OPENING = -9 * MINUTE
RUSH = (-MINUTE, 2 * MINUTE)
WAYS_TO_ASK = (
    "repeats", "terse", "verbose", "hasty", "lost", "misfiles", "off_topic", "breaks",
)  # fmt: skip


class Plan:
    """What one person sets out to do, put down verb by verb."""

    def __init__(self, person: Person, length: int, asking: int) -> None:
        self.planned: list[tuple[int, str]] = []
        self._chance, self._habits = person.chance, person.habits
        self._length, self._asking = length, asking

    def put(self, verb: str, earliest: int, latest: int) -> int:
        """Some time between two instants; when."""
        at = self._chance.randrange(earliest, max(latest, earliest + 1), 1000)
        self.planned.append((at, verb))
        return at

    def burst(self, verb: str, at: int, apart: int) -> None:
        """Five times more, one soon after the other."""
        self.planned.extend((at + more * apart, verb) for more in range(1, 6))

    def ask(self, scene: Scene) -> None:
        """Questions: early, late or at once, further ones, and all the ways to get it wrong."""
        chance, habits, asking = self._chance, self._habits, self._asking
        if "silent" not in habits:
            first = -MINUTE if "early" in habits else asking
            start = asking - 12 * MINUTE if "late" in habits else OPENING + 2 * MINUTE
            if scene.rush and "early" not in habits:
                self.put("ask", *RUSH)
            else:
                self.put("ask", max(OPENING, min(start, first - MINUTE)), first)
            counts = range(len(scene.further))
            for _ in range(chance.choices(counts, weights=scene.further)[0]):
                self.put("ask", 0, asking)
        for habit in WAYS_TO_ASK:
            if habit in habits:
                self.put(f"ask {habit}", 0, asking - 2 * MINUTE)
        if "eager" in habits:
            self.burst("ask", self.put("ask", 0, asking - 10 * MINUTE), 23_000)

    def support(self) -> None:
        """Support, one's own too."""
        chance, habits, asking = self._chance, self._habits, self._asking
        for _ in range(chance.choices((0, 1, 2, 3), weights=(18, 40, 28, 14))[0]):
            self.put("support", OPENING + 4 * MINUTE, asking)
        if "vain" in habits:
            self.put("support own", 5 * MINUTE, asking)
        if "bursts" in habits:
            self.burst("support", self.put("support", 3 * MINUTE, asking - MINUTE), 1_000)

    def speak(self) -> None:
        """Hands, evidence, and what is meant for moderators."""
        chance, habits = self._chance, self._habits
        if "cites" in habits:
            self.put("cite", 2 * MINUTE, self._asking)
        if "speaks" in habits:
            for _ in range(chance.choices((1, 2, 3), weights=(60, 28, 12))[0]):
                self.put("hand", -2 * MINUTE, self._length - 3 * MINUTE)
        if "meddles" in habits:
            for verb in ("meddle next", "meddle open", "meddle decide", "meddle room"):
                self.put(verb, 5 * MINUTE, self._asking)

    def look(self) -> None:
        """Say who one is, look around, leave and come back."""
        chance, habits = self._chance, self._habits
        if "joins" in habits:
            self.put("join", OPENING, -3 * MINUTE)
        if chance.random() < 0.4:
            self.put("look mine", 2 * MINUTE, self._length)
        if chance.random() < 0.45:
            self.put(f"look {chance.choice(SIGHTS)}", OPENING, self._length)
        if "leaves" in habits:
            left = self.put("leave", 10 * MINUTE, self._length - 20 * MINUTE)
            self.planned.append((left + chance.randrange(4, 12) * MINUTE, "return"))


def intents(
    person: Person, length: int, asking: int, scene: Scene = SCENES["calm"]
) -> list[Intent]:
    """What somebody sets out to do in an event of this length, open to questions for `asking`."""
    plan = Plan(person, length, asking)
    plan.look()
    plan.ask(scene)
    plan.support()
    plan.speak()
    return [Intent(at, person.key, verb) for at, verb in plan.planned]
