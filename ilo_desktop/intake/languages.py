"""The language of a text by its script and its commonest words; empty where that is not sure."""

import re
from collections import Counter
from collections.abc import Mapping

#: Evidence for languages: BCP 47 code to weight (common words, or pairs of letters of a script).
Evidence = Mapping[str, int]

_COMMON_WORDS = {
    "en": "the of and to in for on with by from at is are was be this that an as its their has have will new how which"
    " who more into between through under held been work workers"
    " support it they not or but also after about other first all can two over up out until",
    "fr": "le la les des du de et en un une pour dans sur par au aux avec est sont qui que ce cette son sa ses leur"
    " plus entre d'un d'une été ont travail sous nouvelle comme il elle ils pas mais deux après tous",
    "es": "el la los las del de y en un una para por con se su sus es son que al lo como más entre sobre este esta ha"
    " han trabajo desde nueva hacia fue no pero también dos después todos sin",
    "pt": "o a os as do da dos das de e em um uma para por com se seu sua são que ao no na nos nas mais como entre"
    " sobre este esta foi à trabalho pela pelo não mas também dois após todos sem",
    "de": "der die das den dem des und in ein eine einen für mit auf von im zu ist sind nicht auch bei wie über aus"
    " nach zur zum wird werden arbeit durch es sie aber oder nach zwei alle",
    "it": "il lo la i gli le di del della dei e in un una per con su è sono che al alla nel nella più come tra da si"
    " lavoro ha hanno dal delle non ma anche due dopo tutti",
}
# What only one of these languages writes.
_TELLING = {
    "fr": re.compile(r"\b[dlnsc]['’](?=[^\W\d_])|œ|é(?:e|es|s)?\b", re.IGNORECASE),
    "es": re.compile(r"[ñ¿¡]|ci[óo]n(?:es)?\b", re.IGNORECASE),
    "pt": re.compile(r"ç(?:ão|ões)\b|[ãõ]", re.IGNORECASE),
    "de": re.compile(r"[ßäü]", re.IGNORECASE),
}
_MONGOLIAN_WORDS = frozenset({"ба", "болон", "нь", "энэ", "юм", "байна", "талаар", "олон", "улсын"})
_WORD_OF_ONE, _WORD_OF_SEVERAL = 2, 1
# Of whose letters (first) the other language has all and some more.
_SHARING_LETTERS = frozenset({("zh", "ja"), ("ru", "mn")})
_SURE = 4  # weights below this are chance
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
_NOT_RUSSIAN = re.compile("[ґєіїјљњћђџѓќўқғңұһҳҷ]", re.IGNORECASE)
_NOT_ARABIC = re.compile("[پچژگکیےٹڈں]")
_MONGOLIAN = re.compile("[өү]", re.IGNORECASE)


def evidence(text: str) -> Evidence:
    """Return what a text's words and letters say for each language."""
    found: Counter[str] = Counter()
    for languages, count in Counter(map(_LANGUAGES_OF_WORD.get, text.lower().replace("’", "'").split())).items():
        if languages:
            weight = _WORD_OF_ONE if len(languages) == 1 else _WORD_OF_SEVERAL
            for language in languages:
                found[language] += count * weight
    if not text.isascii():
        for language, telling in _TELLING.items():
            if count := len(telling.findall(text)):
                found[language] += count
        if _OTHER_SCRIPT.search(text):
            _add_scripts(text, found)
    return found


def _add_scripts(text: str, found: Counter[str]) -> None:
    han, kana = len(_HAN.findall(text)), len(_KANA.findall(text))
    if kana * 20 > han:
        found["ja"] += (han + kana) // 2
    elif han:
        found["zh"] += han // 2
    if hangul := len(_HANGUL.findall(text)):
        found["ko"] += hangul // 2
    if cyrillic := len(_CYRILLIC.findall(text)):
        found[_cyrillic_language(text)] += cyrillic // 2
    if arabic := len(_ARABIC.findall(text)):
        found["" if _NOT_ARABIC.search(text) else "ar"] += arabic // 2


def _cyrillic_language(text: str) -> str:
    if _MONGOLIAN.search(text) or _MONGOLIAN_WORDS & set(text.lower().split()):
        return "mn"
    return "" if _NOT_RUSSIAN.search(text) else "ru"


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
    return ranked[0][0]


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
