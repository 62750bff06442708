"""The crowd: who takes part, what they are like, and what they set out to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random

from bot.rules.people import ATTRIBUTIONS, SECTORS

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
)


def gather(size: int, chance: Random) -> list[Person]:
    """A crowd of this size, the same for the same source of chance."""
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
    _give_habits(crowd, chance)
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


def _give_habits(crowd: Sequence[Person], chance: Random) -> None:
    """Every habit to its share of the crowd, and to one person at least."""
    for habit, share in HABITS.items():
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


def intents(person: Person, length: int, asking: int) -> list[Intent]:
    """What somebody sets out to do in an event of this length, open to questions for `asking`."""
    chance, habits = person.chance, person.habits
    planned: list[tuple[int, str]] = []

    def plan(verb: str, earliest: int, latest: int) -> int:
        at = chance.randrange(earliest, max(latest, earliest + 1), 1000)
        planned.append((at, verb))
        return at

    opening = -9 * MINUTE
    if "joins" in habits:
        plan("join", opening, -3 * MINUTE)
    if "silent" not in habits:
        first = -MINUTE if "early" in habits else asking
        start = asking - 12 * MINUTE if "late" in habits else opening + 2 * MINUTE
        plan("ask", max(opening, min(start, first - MINUTE)), first)
        for _ in range(chance.choices((0, 1, 2), weights=(72, 22, 6))[0]):
            plan("ask", 0, asking)
    for habit in ("repeats", "terse", "verbose", "hasty", "lost", "misfiles", "off_topic"):
        if habit in habits:
            plan(f"ask {habit}", 0, asking - 2 * MINUTE)
    if "eager" in habits:
        at = plan("ask", 0, asking - 10 * MINUTE)
        planned.extend((at + more * 23_000, "ask") for more in range(1, 6))
    for _ in range(chance.choices((0, 1, 2, 3), weights=(18, 40, 28, 14))[0]):
        plan("support", opening + 4 * MINUTE, asking)
    if "vain" in habits:
        plan("support own", 5 * MINUTE, asking)
    if "speaks" in habits:
        for _ in range(chance.choices((1, 2, 3), weights=(60, 28, 12))[0]):
            plan("hand", -2 * MINUTE, length - 3 * MINUTE)
    if "meddles" in habits:
        for verb in ("meddle next", "meddle open", "meddle decide", "meddle room"):
            plan(verb, 5 * MINUTE, asking)
    if chance.random() < 0.4:
        plan("look mine", 2 * MINUTE, length)
    if chance.random() < 0.45:
        plan(f"look {chance.choice(SIGHTS)}", opening, length)
    return [Intent(at, person.key, verb) for at, verb in planned]
