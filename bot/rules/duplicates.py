"""Likely duplicates of a question. docs/duplicates.md: the method, and what was measured."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from itertools import chain, pairwise, product

from rapidfuzz.distance import OSA, Indel

from bot.rules.base import fold

# From these scores on a duplicate is possible or likely: 5 % of the new questions are flagged where
# one of ten, or of five, is much like another. Chosen, as the weights, on the development half.
POSSIBLE, LIKELY = 51.0, 56.0
_LEFT_BOTH, _LEFT_ONE, _DOUBT, _EXCHANGED, _OPPOSED = 0.25, 0.1, 0.5, 0.75, 3.0
_ASKED, _DENIED, _TIMED, _NO_WORD = 1.5, 0.7, 1.0, 0.85
_SHORTLIST, _TYPOS_AMONG, _BEGINNING = 12, 24, 7

# What is said in many ways: a meaning and its words; `-` ends a beginning, `_` joins a phrase.
# Then what is asked for (`*`), denials, times (`+`) and, after the point, what says little.
_MEANINGS = """
state: government- state states gouvernement- etat etats gobierno- estado estados حكوم- دول دوله
 правительств- государств- власт- 政府 各国
city: city cities town- municip- mayors local_authorit- local_government- ville- commune- mairie-
 alcald- ayuntamiento- gobiernos_local- بلدي- город- мэр- муниципал- 地方政府 市政府 城市
ministry: ministr- minister- وزار- министерств- ведомств- 部委 部门
business: business- company companies firm firms private_sector entrepris- secteur_prive empres-
 sector_privado شرك- قطاع_خاص бизнес- компани- 企业 公司 私营
employer: employer- employeur- boss- patron- empleador- ارباب_عمل صاحب_عمل работодател- 雇主 老板
ngo: ngo ngos civil_society societe_civile ong ongs sociedad_civil مجتمع_مدني منظمات_غير_حكوميه нко
 нпо гражданск-_общ- 民间社会 非政府组织
research: research- study studies scholar- academi- universi- recherche- chercheu- etude- estudio
 estudios investiga- بحوث بحث باحث- دراس- исследован- учены- университет- 研究 学者
data: data statisti- figures information donnee- chiffre- datos estadistic- informacion بيان- احصا-
 معلوم- данны- статистик- сведени- 数据 统计 信息 资料
measure: measur- indica- benchmark- mesure- medir موشر- قياس- измер- показател- 指标 衡量
compact: global_compact gcm compact pacte_mondial pacte pacto_mundial pacto اتفاق_عالمي
 глобальн-_договор- гдм 全球移民契约 契约
forum: review_forum imrf femi forum_d_examen foro_de_examen منتدي_استعراض форум-_по_обзору 审查论坛
implement: implement- apply mise_en_oeuvre aplica- تنفيذ- تطبيق- реализ- выполн- 落实 执行 实施
migra: migra- immigra- foreigner- etranger- extranjer- مهاجر- هجره мигра- иностран- 移民 外国
irregular: undocumented irregular- without_papers sans_papiers clandestin- indocumentad- sin_papeles
 situation_irreguliere sin_documentos غير_نظامي- без_документов нелегал- 无证 没有身份 非正规
child: child children minor minors kid kids enfant- mineur- nino ninos nina ninas menor menores طفل
 اطفال قاصر- ребен- дети детей детям несовершеннолетн- 儿童 孩子 子女 未成年
youth: youth- young- jeune- joven jovenes juvent- شباب молод- юнош- подрост- 青年 年轻人
elder: elder- older_people aine aines personnes_agees anciano- كبار_سن пожил- 老年人 老人
student: student- etudiant- estudiante- طالب طلاب طلبه студент- 学生 留学生
refugee: refugee- asylum- refugie- asile asilo لاجي- لجو- беженц- убежищ- 难民 庇护
family: family families famille- familia- اسره اسر عايل- семья семьи семей семьям 家庭 家属
woman: woman women female- girl girls femme- mujer mujeres نسا- امراه مراه женщин- 妇女 女性
work: work working worker- labour- labor job jobs employ- travail- emploi- ouvrier- trabaj- obrer-
 empleo عمل عمال عامل عماله рабоч- работ- труд трудов- 工人 劳工 工作 务工 员工
school: school- education- ecole- scolari- escuel- escolar- educacion مدرس- مدارس تعليم- школ-
 образован- учеб- 学校 教育 上学 读书
health: health- doctor- hospital- medic- clinic- sante soin soins soigner hopita- salud صحه طبيب
 اطبا- طبي طبيه مستشفي- врач- медицин- больниц- поликлиник- здоровь- 医院 医生 看病 医疗 健康
housing: housing rent landlord- logement- loyer- viviend- alquiler- سكن اسكان жиль- аренд- 住房
court: court courts justice judge- tribuna- juge- juez justicia محكم- قضا عداله суд суда 法院 司法
wage: wage- salary salaries pay paid salaire- salari- sueldo- اجور اجر راتب رواتب зарплат- 工资 薪水
fee: fee fees cost costs costly costo costoso expensive price- frais cout- cher chere prix caro
 comision- tarifa- رسوم تكلف- стоимост- комисси- дорого плата плату платы цена 费用 手续费 太贵
remit: remittance- send-_money remesa- تحويل- ارسال_اموال денежн-_перевод- переводы 汇款 寄钱
recruit: recruit- hire hiring embauch- recrut- contrata- استقدام توظيف трудоустрой- найм- 招聘 雇用
detention: detention detain- lock-_up retention deten- احتجاز- حجز задерж- под_страж- 拘留 关押
return: deport- return- expel- expuls- removal renvo- retour- eloign- devol- retorn- ترحيل- عوده
 депорт- выдвор- высыл- вышл- возвращ- 遣返 驱逐
alternative: alternativ- other_ways autre_solution بديل بدائل حلول_اخري альтернатив- 替代 别的办法
police: police policia- policier- شرطه полици- 警方 警察
hate: xeno- hate hateful racis- haine odio كراهي- تحريض عنصري- ксенофоб- расиз- ненавист- 仇恨 排外
climate: climat- clima global_warming rechauffement مناخ- климат- потеплен- 气候
rural: rural- village- countryside pueblo pueblos ريف- قري قريه сельск- дерев- 农村 农民 乡村
violence: violen- harass- abus- battu- maltrat- عنف معنف- تحرش насили- домогательств- 暴力 侵害
join: particip- take_part join joins joining involve- consult- associe- شارك- يشارك- اشراك مشارك-
 участ- привлеч- 参与 参加
role: role roles contribu- papel rol دور يساهم تساهم роль роли вклад- 作用 贡献
coordinate: coordin- cooperat- تنسيق- ينسق تنسق согласов- координ- 协调
publish: publish- release- publie- publica- نشر صدر تصدر ستصدر опублик- обнарод- 公布 发布
south: global_south su-_global دول_جنوب جنوب_عالمي стран-_юга глобальн-_юг- 全球南方 发展中国家
diploma: diploma diplome- degree degrees qualification- titulos شهاده شهادات مؤهلات диплом дипломов
 学历 文凭
change: change- changing progress cambi- avance- تغير- تقدم измен- прогресс- 变化 进展 改变
money: money fund funds budget- financ- argent fonds dinero تمويل бюджет- финанс- деньги 预算
media: media journalis- medios presse periodis- اعلام صحف- сми журналист- 媒体 记者
*who: who whose whom qui quien quienes من кто кого кем кому 谁
*why: why pourquoi por_que لماذا почему зачем 为什么 为何
*when: when quand cuando متي когда 什么时候 何时
!not: not no never without nobody none cannot pas jamais sans aucun aucune sin nunca ni لا لم لن
 ليس- بدون دون غير не нет без нельзя 不 没 无
+before: before avant antes قبل до 之前
+after: after since apres depuis despues desde بعد منذ после 之后 以来
.: 如何 怎样 怎么 什么 哪些 可以 是否 我们 请问 were been does have could will would should must
 what which that this these those there they them their your with from into about more some such
 also just ensure make sure tell want other sont etre dans pour avec quel quelle quels quelles
 comment cette elle elles nous vous plus leur leurs faire fait peut peuvent faut garantir cual
 cuales como donde hacer hace puede pueden debe deben garantizar todo todos otra otro какой какая
 какие какую этот чтобы если быть были будет есть могут может можно обеспечить надо нужно علي الي
 ماذا كيف اين هذا هذه ذلك التي الذي الذين كان بين عند يمكن تضمن نضمن هناك توجد
"""
_Sets = Sequence[frozenset[str]]
_tokens = lru_cache(2048)(lambda prepared: frozenset(prepared.split()))  # the same few hundred
_MARKS, _LAST_MARK = frozenset("!*+."), "/"  # what such a token says is not what it is about
_PIECE = re.compile(r"[㐀-鿿]+|[^\W_㐀-鿿]+|[.:;!?¿¡؟。：；！？—]+")
_EITHER_OR = re.compile(r"([㐀-鿿])[不没]\1")
_PARTICLE = re.compile("[的了吗呢和与及在是有会要能对为被把让从到]")
_NOT = re.compile(r"n['’]t\b|\bلا(?=[يت]\w{3})", re.IGNORECASE)
_LETTERS = str.maketrans("ىةٱ", "يها", "ـء") | {ord("œ"): "oe", ord("%"): " percent "}
_ARTICLE = re.compile("^(?:[وف]?[بك]?ال|[وف]?لل|و?س(?=[يتن])|و)(?=[ء-ي]{3})")
_ENDING = re.compile("(?<=[ء-ي]{3})(?:ها|ان|ات|ون|ين|يه|ه|ي)$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored wording: the code of its question and the form that `prepare` gave it."""

    code: str
    prepared: str


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
    mine, others = prepare(text).split(), [one for one in candidates if one.code != own]
    known = [_tokens(one.prepared) for one in others]
    weights = _weights([frozenset(mine), *known])
    found: dict[str, float] = {}
    for other in (others[place] for place in _shortlist(mine, known, weights)):
        score = _score(mine, other.prepared.split(), weights)
        found[other.code] = max(score, found.get(other.code, 0.0))
    ranked = sorted(found.items(), key=lambda match: -match[1])
    return [Match(code, score) for code, score in ranked if score >= least][: max(limit, 0)]


def prepare(text: str) -> str:
    """The form in which a text is compared, to be stored beside it: tokens, in order.

    `=child` is a meaning, `*who` what is asked for, `!not` a denial, `+before` a time, `.the` a
    word that says little; the rest are beginnings of words and pairs of Chinese characters.
    """
    folded = fold(_EITHER_OR.sub(r"\1", _NOT.sub(" not ", text)))
    pieces = _PIECE.findall(folded.translate(_LETTERS))
    tokens: list[str] = []
    place, opens = 0, True  # a clause begins here
    while place < len(pieces):
        piece, length = pieces[place], 1
        if "㐀" <= piece < "鿿":
            tokens += _han_tokens(piece)
        elif piece.isalnum():
            token, length = _token(pieces[place : place + 4], opens)
            tokens.append(token)
        opens = not piece.isalnum()
        place += length
    return " ".join(tokens) or "".join(folded.split())


def _han_tokens(run: str) -> Iterator[str]:
    """The meanings in a run of Chinese, and the pairs of characters of what is between them."""
    for number, part in enumerate(_HAN_WORD.split(run)):
        for rest in [] if number % 2 else _PARTICLE.split(part):
            yield from map("".join, pairwise(rest)) if len(rest) > 1 else filter(None, [rest])
        if number % 2 and _WORDS[part] != ".":
            yield _WORDS[part]


def _token(pieces: Sequence[str], opens: bool) -> tuple[str, int]:
    """The token that the pieces begin with, and how many of them it takes."""
    bare = [_ARTICLE.sub("", piece) for piece in pieces]
    for phrase, meaning in _PHRASES.get(bare[0][:2], ()):
        if len(phrase) <= len(bare) and all(map(re.fullmatch, phrase, bare)):
            return meaning, len(phrase)
    word, as_written = bare[0], pieces[0]
    known = _meaning(as_written) or _meaning(word) or _meaning(word[word[0] in "لبك" :])
    if known not in ("", ".") and (opens or known not in ("*who", "*when")):
        return known, 1
    arabic = "ء" <= word[0] <= "ي"
    if known or (len(word) < 4 - arabic and not word.isdigit()):
        return f".{word}", 1
    return _ENDING.sub("", word) if arabic else word[:_BEGINNING], 1


def _meaning(word: str) -> str:
    starts = (f"{word[:length]}-" for length in range(len(word), 1, -1))
    return next((_WORDS[entry] for entry in (word, *starts) if entry in _WORDS), "")


_WORDS: dict[str, str] = {}
_PHRASES: dict[str, list[tuple[list[str], str]]] = {}
for _entry in fold(_MEANINGS).translate(_LETTERS).split():
    if _entry.endswith(":"):
        _name = _entry[:-1] if _entry[0] in _MARKS else f"={_entry[:-1]}"
    elif "_" in _entry:
        _parts = [_ARTICLE.sub("", part).replace("-", ".*") for part in _entry.split("_")]
        _PHRASES.setdefault(_parts[0][:2], []).append((_parts, _name))
    else:
        _WORDS[_entry] = _name
_han = sorted((word for word in _WORDS if "㐀" <= word < "鿿"), key=len, reverse=True)
_HAN_WORD = re.compile(f"({'|'.join(_han)})")


def _words(tokens: Sequence[str]) -> list[str]:
    """Those that carry meaning, once each, in order."""
    return list(dict.fromkeys(token for token in tokens if token > _LAST_MARK))


def _weights(texts: _Sets) -> dict[str, float]:
    """What each word tells, from 1 (it is nobody else's) down; as if 20 more texts were known."""
    counts = Counter(chain.from_iterable(texts))
    size = len(texts) + 20
    tells = {n: max(0.05, math.log(size / (n - 0.1), size / 0.9)) for n in set(counts.values())}
    return {word: tells[count] for word, count in counts.items() if word > _LAST_MARK}


def _shortlist(mine: list[str], known: _Sets, weights: dict[str, float]) -> list[int]:
    """The places of the few that share most, in order."""
    ranked, words, same = [], _words(mine), frozenset(mine)
    for place, theirs in enumerate(known):
        alike = not same.isdisjoint(theirs)
        shared = sum([weights[word] for word in words if word in theirs]) if alike else 0.0
        if shared or (alike and theirs == same):
            ranked.append((-shared / (8 + len(theirs)), place))
    return sorted(place for _, place in nsmallest(_SHORTLIST, ranked))


def _score(mine: Sequence[str], theirs: Sequence[str], weights: dict[str, float]) -> float:
    """How likely the two ask the same."""
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


def _contrast(mine: Sequence[str], theirs: Sequence[str], weights: dict[str, float]) -> float:
    """How much is another on purpose: who, what, where, when or whether, in the same sentence."""
    here, there, exchanged, opposed = set(mine), set(theirs), 0.0, False
    for left, right in _partings(mine, theirs):
        out = [token for token in left if token in weights and token not in there]
        put = [token for token in right if token in weights and token not in here]
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
