"""What people of the crowd are called, and whom they work for."""

from collections.abc import Iterator
from itertools import count
from random import Random

from bot.rules.people import SECTORS

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


def names(chance: Random) -> dict[str, Iterator[str]]:
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


def employers(chance: Random) -> dict[str, Iterator[str]]:
    """For each sector employers, each in a place of its own."""

    def of(sector: str) -> Iterator[str]:
        places = PLACES.split()
        chance.shuffle(places)
        yield from (f"{BODIES[sector]} {place}" for place in places)
        yield from (f"{BODIES[sector]} New {place} {turn}" for turn in count(1) for place in places)

    return {sector: of(sector) for sector in SECTORS}
