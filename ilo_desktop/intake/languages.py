"""The language of a text by its script and its commonest words; empty where that is not sure."""

import re
from collections import Counter
from collections.abc import Mapping

#: Evidence for languages: BCP 47 code to weight (common words, or pairs of letters of a script).
Evidence = Mapping[str, int]

_COMMON_WORDS = {
    "en": "a the of and to in for on with by from at is are was be this that an as its their has have will new how"
    " which who more into between through under held been work workers"
    " support it they not or but also after about other first all can two over up out until"
    # what headlines are made of
    " news press release office opens launches welcomes calls says holds signs labour labor jobs skills wages rights"
    " youth young people women children health safety trade forced training workshop meeting report joint decent"
    " agreement world country global change climate migrant employers statement against",
    "fr": "a le la les des du de et en un une pour dans sur par au aux avec est sont qui que ce cette son sa ses leur"
    " plus entre d'un d'une été ont travail sous nouvelle comme il elle ils pas mais deux après tous"
    " l' d' qu' n' s' c' j' travailleurs emploi emplois jeunes femmes enfants nouveau bureau réunion formation"
    " sécurité santé publie rapport pays selon lance salue communiqué presse contre accord décent repos ouverture",
    "es": "a el la los las lo del de y en un una para por con se su sus es son que al como más entre sobre este esta ha"
    " han trabajo desde nueva hacia fue no pero también dos después todos sin"
    " trabajadores empleo empleos jóvenes mujeres niños nuevo oficina reunión seguridad salud prensa informe según"
    " países acuerdo contra comunicado infantil decente diálogo celebra",
    "pt": "o a os as do da dos das de e em um uma para por com se seu sua são que ao no na nos nas mais como entre"
    " sobre este esta foi à é trabalho pela pelo não mas também dois após todos sem"
    " trabalhadores emprego empregos jovens mulheres crianças novo nova escritório reunião segurança saúde imprensa"
    " relatório segundo países acordo contra comunicado infantil decente diálogo notícias apoia",
    "de": "der die das den dem des und in ein eine einen für mit auf von im zu ist sind nicht auch bei wie über aus"
    " nach zur zum wird werden arbeit durch es sie aber oder nach zwei alle"
    " neue neuer neues arbeiter beschäftigte jugend frauen kinder abkommen büro bericht gegen löhne gesundheit",
    "it": "a il lo la i gli le di del della dei e in un una per con su è sono che al alla nel nella più come tra da si"
    " lavoro ha hanno dal delle non ma anche due dopo tutti"
    " l' d' dell' all' nell' sull' un' lavoratori giovani donne bambini nuovo nuova ufficio rapporto riunione"
    " sicurezza salute pubblica accordo dialogo sociale contro dignitoso",
    # Languages that no verdict names, but that must not be taken for one of the others; without words of English.
    "nl": "de het een en van in op te dat met voor zijn niet aan er om bij ook naar uit dan door over tot nieuw nieuwe",
    "sv": "och i att det som en på är av för med den till inte har de ett om var från men nytt nya",
    "da": "og i det som en på er af med den til ikke har de et om var fra men ny nye der af",
    "pl": "a w i na z do się nie że o za od po dla przez jest oraz są mają nowa nową nowy",
    "ro": "a și de la în cu pe un o pentru din care nu este sunt mai au cel prin al ale lui unui nou",
    "hr": "a i u na je se da za od su s sa o iz koji ne nije novi ima imaju biti kao",
    "id": "dan di yang untuk dengan dari pada ke dalam ini itu tidak adalah oleh akan para bagi kerja pekerja semua",
    "tr": "ve bir bu için ile da de olarak olan daha çok en yeni çalışma her gibi sonra iş",
    "vi": "và của các cho là trong có được với một những việc làm không người tại động lao mới",
    "ca": "a el la els les de i en un una per amb del dels que és més al als ha no d' l' seu nou nova",
    "tl": "ang ng sa mga ay na para ito ni kay may bagong hindi",
}
#: The languages that a verdict can name.
_KNOWN = frozenset({"en", "fr", "es", "pt", "de", "it", "ar", "zh", "ja", "ko", "ru", "mn"})
# What only one of these languages writes.
_TELLING = {
    "en": re.compile(r"\w{3}(?:ing|ness|ship|ly)\b|\w['’]s\b"),
    "fr": re.compile(r"\b(?:[nscj]|qu)['’](?=[^\W\d_])|œ|é(?:e|es|s)?\b|\w{2}(?:eaux?|eux|euses?|ements?)\b"),
    "es": re.compile(r"[ñ¿¡]|ci[óo]n(?:es)?\b|\w{3}dad(?:es)?\b"),
    "pt": re.compile(r"ç(?:ão|ões)\b|[ãõ]|\w{3}dades?\b"),
    "de": re.compile(r"[ßäü]|\w{3}(?:ung|heit|keit|schaft)(?:en)?\b"),
    "it": re.compile(r"\w{2}zion[ei]\b|\w{2}ità\b|[ìò]\b"),
    "tr": re.compile(r"[ığş]"),
    "pl": re.compile(r"[łńśźżęą]"),
    "ro": re.compile(r"[șță]"),
    "hr": re.compile(r"[čćžšđ]"),
    "sv": re.compile(r"å"),
    "da": re.compile(r"[åø]|æ"),
    "vi": re.compile(r"[\u1ea0-\u1ef9ơưđ]"),
    "ca": re.compile(r"l·l|\w{2}ció\b"),
}
_TELLING_IN_ASCII = ("en", "fr", "es", "pt", "de", "it")
# A text of fewer characters is a headline or little more: all that can tell its language counts.
_SHORT = 300
_WORDS = re.compile(r"[^\W\d_]+'?")
# Words and endings of Mongolian and of Russian. Letters of its own settle it for Mongolian, but short texts have none.
_MONGOLIAN = re.compile(
    r"[өү]|аа|ээ|уу|(?<!во)оо(?!б)|ёо|ий[нг]\b|\w{2}(?:ын|ыг|лсан|лсон|сан|сон|лт|аас|гүй)\b"
    r"|\b(?:ба|болон|нь|энэ|юм|байна|болов|талаар|олон|улс|улсын|хотод?|монгол|ажлын|байр)\b"
)
_RUSSIAN = re.compile(
    r"\b(?:в|во|и|на|по|с|со|для|о|об|к|ко|из|от|не|что|как|у|за|до|при|или|это|он|она|они|его|мот|года?)\b"
    r"|\w{2}(?:ого|его|ому|ение|ения|ений|ость|ости|остью|ция|ции|цию|ский|ского|ской|ские|ых|их|ами|ями|ать|ить|ает"
    r"|ают|ует|ился|лись|ались|ный|ная|ное|ные|ной|ный|ой|ей|ов|ев|ры|ли)\b|щ"
)
_WORD_OF_ONE, _WORD_OF_SEVERAL = 2, 1
# Of whose letters (first) the other language has all and some more.
_SHARING_LETTERS = frozenset({("zh", "ja"), ("ru", "mn")})
# Weights below this are chance. So many letters of another script per Latin letter are the text's own, not a name's.
_SURE, _SHARE_OF_SCRIPT = 4, 0.25
_CLEAR_OF_ITS_OWN = 10


def _by_word() -> dict[str, tuple[str, ...]]:
    words: dict[str, list[str]] = {}
    for language, common in _COMMON_WORDS.items():
        for word in common.split():
            words.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in words.items()}


_LANGUAGES_OF_WORD = _by_word()
_OTHER_SCRIPT = re.compile("[\u0400-\u052f\u0600-\u06ff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HAN = re.compile("[\u3400-\u9fff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ARABIC = re.compile("[\u0620-\u06d3]")
# Letters of other languages in these scripts: Ukrainian, Kazakh, Serbian …; Persian, Urdu.
_NOT_RUSSIAN = re.compile("[ґєіїјљњћђџѓќўқғңұһҳҷ]|ъ(?![еёюя])")
_NOT_ARABIC = re.compile("[پچژگکیےٹڈں]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def evidence(text: str) -> Evidence:
    """Return what a text's words and letters say for each language, also for some that no verdict names."""
    found: Counter[str] = Counter()
    lower = text.lower().replace("’", "'")
    is_short = len(text) < _SHORT
    words = _WORDS.findall(lower) if is_short else lower.split()
    for languages, count in Counter(map(_LANGUAGES_OF_WORD.get, words)).items():
        if languages:
            weight = _WORD_OF_ONE if len(languages) == 1 else _WORD_OF_SEVERAL
            for language in languages:
                found[language] += count * weight
    is_ascii = text.isascii()
    if (is_short or not is_ascii) and not _is_plain(found):
        for language in _TELLING_IN_ASCII if is_ascii else _TELLING:
            if count := len(_TELLING[language].findall(lower)):
                found[language] += count
    if not is_ascii and _OTHER_SCRIPT.search(text):
        _add_scripts(lower, found, is_short=is_short)
    return found


def _is_plain(found: Evidence) -> bool:
    """Say whether words alone tell a language beyond doubt."""
    first, second = [*sorted(found.values(), reverse=True), 0, 0][:2]
    return first >= _CLEAR_OF_ITS_OWN and second * 3 <= first


def _add_scripts(text: str, found: Counter[str], *, is_short: bool) -> None:
    """Add what the letters of other scripts say; ``text`` is in lower case.

    Two letters weigh as much as one word. In a short text that is mostly of the script, each letter does.
    """
    han, kana, hangul = (len(letters.findall(text)) for letters in (_HAN, _KANA, _HANGUL))
    cyrillic, arabic = len(_CYRILLIC.findall(text)), len(_ARABIC.findall(text))
    others = han + kana + hangul + cyrillic + arabic
    is_own = is_short and others >= len(_LATIN.findall(text)) * _SHARE_OF_SCRIPT
    letters_of_word = 1 if is_own else 2
    if kana * 20 > han:
        found["ja"] += (han + kana) // letters_of_word
    elif han:
        found["zh"] += han // letters_of_word
    if hangul:
        found["ko"] += hangul // letters_of_word
    if cyrillic:
        found[_cyrillic_language(text)] += cyrillic // 2
    if arabic:
        found["" if _NOT_ARABIC.search(text) else "ar"] += arabic // letters_of_word


def _cyrillic_language(text: str) -> str:
    if _NOT_RUSSIAN.search(text):
        return ""
    mongolian, russian = len(_MONGOLIAN.findall(text)), len(_RUSSIAN.findall(text))
    if mongolian or russian:
        return "mn" if mongolian > russian else "ru"
    return ""


def verdict(found: Evidence) -> str:
    """Return the language that evidence speaks for clearly (en fr es pt de it ar zh ja ko ru mn), else ""."""
    weights = dict(found)
    for shared, whole in _SHARING_LETTERS:
        if weights.get(shared, 0) <= 2 * weights.get(whole, 0):
            weights[whole] = weights.get(whole, 0) + weights.pop(shared, 0)
    ranked = sorted(weights.items(), key=lambda item: -item[1])[:2]
    if not ranked or ranked[0][1] < _SURE:
        return ""
    if len(ranked) > 1 and ranked[1][1] * 3 > ranked[0][1] * 2:
        return ""
    return ranked[0][0] if ranked[0][0] in _KNOWN else ""


def clear_verdict(found: Evidence) -> str:
    """Return the language of a part of a text where the part shows it clearly by itself, else ""."""
    own = verdict(found)
    return own if own and found[own] >= _CLEAR_OF_ITS_OWN else ""


def within(own: str, around: str) -> str:
    """Return the language of a part: its own where that is clear, else that of the text around it.

    Letters that Chinese and Japanese share do not make a part of a Japanese text Chinese, nor those that Russian and
    Mongolian share a part of a Mongolian text Russian.
    """
    return around if not own or (own, around) in _SHARING_LETTERS else own
