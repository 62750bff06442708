"""A wording in the form in which it is compared with others: docs/duplicates.md."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.rules.base import fold

_BEGINNING = 7  # so many letters of a word tell what it is about
_WORDS_KEPT = 4096  # people use the same words
_TEXTS_KEPT = 5_000  # the best-placed of ten principles
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
_MARKS, LAST_MARK = frozenset("!*+."), "/"  # what such a token says is not what it is about
_PIECE = re.compile(r"[㐀-鿿]+|[^\W_㐀-鿿]+|[.:;!?¿¡؟。：；！？—]+")
_EITHER_OR = re.compile(r"([㐀-鿿])[不没]\1")
_PARTICLE = re.compile("[的了吗呢和与及在是有会要能对为被把让从到]")
_NOT = re.compile(r"n['’]t\b|\bلا(?=[يت]\w{3})", re.IGNORECASE)
_LETTERS = str.maketrans("ىةٱ", "يها", "ـء") | {ord("œ"): "oe", ord("%"): " percent "}
_ARTICLE = re.compile("^(?:[وف]?[بك]?ال|[وف]?لل|و?س(?=[يتن])|و)(?=[ء-ي]{3})")
_ENDING = re.compile("(?<=[ء-ي]{3})(?:ها|ان|ات|ون|ين|يه|ه|ي)$")


@lru_cache(_TEXTS_KEPT)
def prepare(text: str) -> str:
    """The form in which a text is compared: tokens, in order.

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
    if phrases := _PHRASES.get(_bare(pieces[0])[:2]):
        bare = [_bare(piece) for piece in pieces]
        for phrase, meaning in phrases:
            if len(phrase) <= len(bare) and all(map(re.fullmatch, phrase, bare)):
                return meaning, len(phrase)
    return _single(pieces[0], opens), 1


@lru_cache(_WORDS_KEPT)
def _bare(piece: str) -> str:
    return _ARTICLE.sub("", piece)


@lru_cache(_WORDS_KEPT)
def _single(piece: str, opens: bool) -> str:
    """The token of a word that begins no phrase."""
    word = _bare(piece)
    known = _meaning(piece) or _meaning(word) or _meaning(word[word[0] in "لبك" :])
    if known not in ("", ".") and (opens or known not in ("*who", "*when")):
        return known
    arabic = "ء" <= word[0] <= "ي"
    if known or (len(word) < 4 - arabic and not word.isdigit()):
        return f".{word}"
    return _ENDING.sub("", word) if arabic else word[:_BEGINNING]


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
