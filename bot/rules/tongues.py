"""The language of a wording: by its script, and among European ones by its small words.

Source: PRODUCT section 12: a question keeps its language, chosen, else detected.
"""

import re
import unicodedata
from functools import cache

from bot.rules.base import clean

TONGUES = ("en", "fr", "es", "ar", "ru", "zh")
LATIN = frozenset({"en", "fr", "es"})
# Letters of others who write in these scripts: Persian, Urdu, Kurdish; Ukrainian, Serbian and
# their neighbours; Japanese and Korean.
_FOREIGN = re.compile(
    "[\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06cc\u06d2\u06d5\u06ce\u06c6"
    "\u0404\u0406\u0407\u0490\u0454\u0456\u0457\u0491\u0402\u0408-\u040b\u040f\u0452\u0458-\u045b"
    "\u045f\u04d8\u04d9\u049a\u049b\u0403\u0453\u3041-\u30ff\uac00-\ud7a3]"
)
_ADDRESS = re.compile(r"https?://\S+|\b\S+@\S+|\b[A-Z]{1,4}-\d+\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]))?")
# Small words of each language. Portuguese, Italian and German stand among them so that their
# questions are not taken for Spanish, French or English.
_SMALL = {
    "en": "the of and to in is are was were be been being it its this that these those they them"
    " their there then than what when where who whom whose which why how will would can could"
    " should shall may might must do does did has have had not for from with without within"
    " about into on at by as or if but we our us you your i my he she his her any all some more"
    " most such only other also between through during before after under over against an a"
    " so because while every each both many much people",
    "fr": "le la les un une des du de d' l' et à au aux en est sont était été être ce c' cette ces"
    " cet qui que qu' quoi quel quelle quels quelles comment pourquoi quand où dont il elle ils"
    " elles on nous vous je j' me se s' ne n' pas plus pour par avec sans dans sur sous entre vers"
    " chez mais ou donc car leur leurs notre nos votre vos son sa ses tout toute tous toutes peut"
    " peuvent doit doivent sera seront seraient serait faut fait faire y a-t-il ont avons avez"
    " comme si aussi bien même ici ça très afin lors depuis est-ce m' t' lorsqu' puisqu' jusqu'"
    " quelqu' merci",
    "es": "el la los las un una unos unas de del y e o u a al en es son era fue ser está están"
    " este esta estos estas ese esa esos esas eso esto que qué quien quién quienes quiénes cual"
    " cuál cuáles cómo como cuándo cuando dónde donde por para porque con sin sobre entre hacia"
    " hasta desde pero si sí no más menos se le les lo nos su sus mi mis tu nuestro nuestra"
    " nuestros nuestras puede pueden debe deben hay ha han he hemos será serán cuánto cuánta"
    " cuántos cuántas muy también ya todo toda todos todas otro otra otros otras cada así ante"
    " bajo según durante mientras hacer hace gracias",
    "pt": "o os um uma uns umas de do da dos das e em no na nos nas ao aos à às é são foi ser está"
    " estão este esta isso isto que quem qual quais como quando onde por para porque com sem sobre"
    " entre até mas se não mais menos seu sua seus suas nosso nossa pode podem deve devem há têm"
    " tem será serão muito também já todos todas outro outra cada pelo pela pelos pelas você"
    " vocês lhe",
    "it": "il lo la i gli le un uno una di del della dei degli delle e è in nel nella nei nelle"
    " al alla ai agli alle che chi cosa quale quali come quando dove perché per con senza su sul"
    " sulla tra fra ma se non più meno suo sua suoi loro nostro nostra può possono deve devono"
    " sono era stato essere ha hanno abbiamo sarà saranno questo questa questi queste anche già"
    " tutti tutte altro dall' dell' nell' all' un' c'è cos' ci si da dal dalla",
    "de": "der die das den dem des ein eine einen einem einer eines und oder aber in im ins an am"
    " auf aus bei mit nach seit von vom zu zum zur für durch ohne um gegen ist sind war waren sein"
    " wird werden wurde kann können muss müssen soll sollen darf hat haben wie was wer wen wem wo"
    " wann warum welche welcher welches nicht kein keine auch noch nur schon wenn dass weil als"
    " sich es er sie wir ihr ihre uns unser diese dieser dieses mehr viele alle",
}
# Signs that one of them writes and the others do not, or hardly.
_SIGNS = {
    **dict.fromkeys("¿¡ñ", "es"),
    **dict.fromkeys("œûîëù", "fr"),
    **dict.fromkeys("ãõ", "pt"),
    **dict.fromkeys("ßäüö", "de"),
    **dict.fromkeys("òì", "it"),
}
_ENDINGS = {
    "en": ("tion", "ing", "ed", "ly", "ness", "ment", "ts"),
    "fr": ("tion", "eux", "ement", "ées", "és", "ée", "aux", "ent", "eurs", "ience"),
    "es": ("ción", "ciones", "dad", "dades", "mente", "ados", "adas", "ando", "iendo", "os", "as"),
}
SMALL_WORD, SIGN, ENDING = 4, 6, 1


def spoken_in(wording: str, chosen: str = "", otherwise: str = "") -> str:
    """The language of a wording, one of TONGUES, or '' where nothing tells.

    `chosen` is what its author set, and goes unless the wording is in another script;
    `otherwise` is what they are taken to speak where the wording itself does not tell.
    """
    script = _script(wording)
    if script not in ("", "latin"):
        return script if script in TONGUES else ""
    possible = LATIN if script else frozenset(TONGUES)
    if chosen in possible:
        return chosen
    if found := _european(wording):
        return found if found in LATIN else ""
    return otherwise if otherwise in possible else ""


def _script(wording: str) -> str:
    """`latin`, a language that alone is written so here, `other`, or '' without letters."""
    text = _ADDRESS.sub(" ", clean(wording))
    if text.isascii():  # most questions, and no letter of them needs to be looked up
        return "latin" if _WORD.search(text) else ""
    counts = {"latin": 0, "ar": 0, "ru": 0, "zh": 0, "other": 0}
    for letter in text:
        if letter.isalpha():
            counts[_letter(letter)] += 3 if letter >= "\u3400" else 1  # a sign is half a word
    if not any(counts.values()):
        return ""
    script = max(counts, key=lambda name: counts[name])
    if script in ("ar", "ru", "zh") and len(_FOREIGN.findall(text)) > 1:
        return "other"
    return script


@cache
def _letter(letter: str) -> str:
    name = unicodedata.name(letter, "")
    for start, script in (("LATIN", "latin"), ("ARABIC", "ar"), ("CYRILLIC", "ru"), ("CJK", "zh")):
        if name.startswith(start):
            return script
    return "other"


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _SMALL.items():
        for word in words.split():
            if language not in found.get(word, ()):
                found[word] = (*found.get(word, ()), language)
    return found


def _european(wording: str) -> str:
    """The best guess among the languages of _SMALL; '' where two are as likely."""
    text = _ADDRESS.sub(" ", clean(wording)).casefold().replace("’", "'")
    scores = dict.fromkeys(_SMALL, 0.0)
    for sign, language in _SIGNS.items():
        scores[language] += SIGN * text.count(sign)
    small = _small_words()
    for word in _WORD.findall(text):
        languages = small.get(word, ())
        for language in languages:
            scores[language] += SMALL_WORD / len(languages)
        if not languages:
            for language, endings in _ENDINGS.items():
                scores[language] += ENDING * word.endswith(endings)
    best, second = sorted(scores, key=lambda name: -scores[name])[:2]
    return best if scores[best] > scores[second] else ""
