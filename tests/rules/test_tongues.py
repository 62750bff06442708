"""In which language a question is: short ones, as people type them on a phone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.tongues import TONGUES, spoken_in
from rehearsal import questions as stock

ASKED = {
    "en": """
        Who pays for this?
        What about climate migrants?
        How will progress be measured?
        Why are employers not here today?
        Is there any data on returns?
        Can cities join the review?
        When does recruitment become trafficking?
        Should diaspora groups have a vote?
        Which ministries are responsible for labour migration
        remittance costs still at 6%, what next?
        Will GCM commitments survive elections?
        Do consulates issue documents for children born abroad?
    """,
    "fr": """
        Qui va payer ?
        Et les migrants climatiques ?
        Comment mesurer les progrès ?
        Pourquoi les employeurs sont-ils absents ?
        Y a-t-il des données sur les retours ?
        Quel rôle pour les villes ?
        Quand parle-t-on de traite ?
        Les diasporas ont-elles voix au chapitre ?
        quels ministères sont responsables de la migration de travail
        Frais de transfert toujours à 6 %, et après ?
        L'accès aux soins sans papiers est-il garanti ?
        Que fait-on contre la xénophobie en ligne ?
    """,
    "es": """
        ¿Quién paga?
        Y los migrantes climáticos?
        Cómo se mide el progreso
        Por qué no están los empleadores?
        ¿Hay datos sobre los retornos?
        Qué papel tienen las ciudades?
        ¿Cuándo se considera trata?
        Las diásporas tienen voz?
        que ministerios son responsables de la migracion laboral
        Las remesas siguen costando un 6 %, ¿y ahora?
        ¿Sobrevivirán los compromisos a las elecciones?
        Quien protege a las trabajadoras del hogar?
    """,
    "ar": """
        من يدفع؟
        وماذا عن المهاجرين بسبب المناخ؟
        كيف يقاس التقدم المحرز؟
        لماذا لم يحضر أصحاب العمل؟
        هل توجد بيانات عن العودة؟
        ما دور المدن؟
        متى يصبح الاستقدام اتجاراً بالأشخاص؟
        هل للمغتربين صوت؟
        ما هي الوزارات المسؤولة عن هجرة اليد العاملة
        كلفة التحويلات ما زالت 6٪ فماذا بعد؟
        هل تصمد التزامات GCM بعد الانتخابات؟
        من يحمي العاملات في المنازل؟
    """,
    "ru": """
        Кто заплатит?
        А как же климатические мигранты?
        Как измеряется прогресс?
        Почему здесь нет работодателей?
        Есть ли данные о возвращении?
        Какова роль городов?
        Когда наем становится торговлей людьми?
        Есть ли голос у диаспоры?
        какие министерства отвечают за трудовую миграцию
        Переводы по-прежнему стоят 6 %, что дальше?
        Выдержат ли обязательства GCM выборы?
        Кто защищает домашних работниц?
    """,
    "zh": """
        谁来付钱?
        气候移民怎么办?
        如何衡量进展?
        为什么雇主不在场?
        有关于返回的数据吗?
        城市起什么作用?
        什么时候招聘会变成贩运?
        侨民有发言权吗?
        哪些部委负责劳动力移民
        汇款费用仍为6%,接下来怎么办?
        GCM的承诺能经受住选举吗?
        谁保护家政工人?
    """,
}
# In none of the six: nothing is better than a wrong guess.
ELSEWHERE = """
    Quem vai pagar por isso?
    Por que os empregadores não estão aqui hoje?
    Chi paga per tutto questo?
    Perché i datori di lavoro non sono qui oggi?
    Wer bezahlt das alles?
    Warum sind die Arbeitgeber nicht hier?
    چه کسی هزینه‌ی این را می‌پردازد؟
    Хто захищає домашніх працівниць?
    誰が費用を払うのですか?
    누가 비용을 지불합니까?
    Ποιος πληρώνει;
    किसको भुगतान करना होगा?
"""
SHORT = [
    (tongue, line.strip()) for tongue, all_ in ASKED.items() for line in all_.split("\n")[1:-1]
]


def test_there_are_a_dozen_in_each_language():
    assert len(SHORT) == 12 * len(TONGUES)


@pytest.mark.parametrize(("tongue", "wording"), SHORT)
def test_short_question_is_known_by_its_wording(tongue, wording):
    assert spoken_in(wording) == tongue


@pytest.mark.parametrize("wording", [line.strip() for line in ELSEWHERE.split("\n")[1:-1]])
def test_question_in_no_language_of_ours_is_in_none(wording):
    assert spoken_in(wording) == ""


def test_questions_of_the_rehearsal_are_known():
    """They were not written for this."""
    found = [(w.language, spoken_in(w.text), w.text) for w in stock.fresh(stock.read())]
    assert len(found) > 60
    assert [one for one in found if one[0] != one[1]] == []


@pytest.mark.parametrize(
    ("wording", "chosen", "otherwise", "tongue"),
    [
        ("Who pays for this?", "fr", "es", "fr"),  # chosen goes
        ("谁来付钱?", "fr", "es", "zh"),  # but not against the script
        ("Who pays for this?", "zh", "es", "en"),
        ("Kigali? Dakar?", "", "fr", "fr"),  # names tell nothing
        ("Kigali? Dakar?", "", "ru", ""),
        ("2030?!", "", "ar", "ar"),
        ("2030?!", "", "", ""),
        ("HR-7 https://example.org/the/of/and", "", "fr", "fr"),
        ("Wer bezahlt das alles?", "", "fr", ""),
        ("Wer bezahlt das alles?", "en", "", "en"),
    ],
)
def test_what_was_chosen_goes_before_what_is_guessed(wording, chosen, otherwise, tongue):
    assert spoken_in(wording, chosen, otherwise) == tongue


@given(st.text(max_size=80), st.sampled_from(("", *TONGUES)), st.sampled_from(("", *TONGUES)))
def test_any_wording_has_one_of_the_languages_or_none(wording, chosen, otherwise):
    assert spoken_in(wording, chosen, otherwise) in ("", *TONGUES)
