"""Mojibake is mended, however often the text was read wrongly, and sound text in any language is left as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake.mending import mend, mended
from ilo_desktop.newsroom.release import Draft

SOUND = [
    *("The baker’s “night shift” – 7 p.m. to 3 a.m. … £5 or €6", "‘JOSÉ’ — “PERÚ”", "H₂O, 20 °C, №5, § 3, ½"),
    *("L’ÉTÉ À L’ŒUVRE : « déjà vu »", "«CAFÉ»… où l’on naît", "Ça, c’est l’emploi à Besançon"),
    *("¿Qué año? ¡Mañana! – “SEÑORÍA”", "LA COMISIÓN… n.º 3, la 1.ª", "Bogotá, Asunción, “BOGOTÁ”"),
    *("“AMANHÔ, disse a irmã", "NÃO É À TOA – “EMOÇÕES”", "IRMû e São João"),
    *("بيروت/عمَّان – «١٠٠ عام»، قال المدير", "\u200fم. ع. د\u200e", "الأُمَّهاتُ العامِلاتُ"),
    *("国际劳工组织：“新闻”（２０２４年）", "面包师傅——夜班……"),
    *("「パン」職人のﾆｭｰｽ ＩＬＯ～", "２０２４／０３／０７"),
    *("Москва, «СССР», № 5 — „РС“…", "Россия: «РОСС»"),
    *("Өдөр, «ҮҮД», ёслол", "Улаанбаатар"),
    *("Die Bäcker „GROẞ“ für Größe", "„VÅ“", "2 × 3 ± √2", "Đồng", "한국어 “뉴스”", "Άγιος"),
]
TEXTS = [
    *("The baker’s “night shift” – soon …", "L’emploi à Besançon, déjà vu à l’œuvre", "¿Qué año? La Comisión, mañana"),
    *("Não é à toa: São João", "منظمة العمل الدولية في بيروت", "国际劳工组织新闻", "国際労働機関のニュース"),
    *("Новости МОТ – «труд»", "Монгол улсын өдөр", "Côte d’Ivoire © ILO", "Türkiye", "LYCÉE HÔPITAL", "한국어 뉴스"),
]


def misread(text: str, charset: str, times: int) -> str:
    """Return what a text in UTF-8 becomes when it is read in another charset, undefined bytes as browsers have them."""
    for _ in range(times):
        data = text.encode("utf-8")
        text = "".join(bytes([byte]).decode(charset, errors="ignore") or chr(byte) for byte in data)
    return text


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_stays_as_it_is(text):
    assert mend(text) == text


@given(st.lists(st.sampled_from(SOUND + [text.upper() for text in TEXTS] + TEXTS), max_size=6), st.sampled_from(" \n"))
def test_sound_texts_together_stay_as_they_are(texts, between):
    text = between.join(texts)
    assert mend(text) is text


@given(
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4), st.sampled_from(["cp1252", "latin-1"]), st.integers(1, 2)
)
def test_what_was_misread_comes_back(texts, charset, times):
    text = " ".join(texts)
    assert mend(misread(text, charset, times)) == text


@given(st.sampled_from(TEXTS), st.sampled_from(SOUND), st.sampled_from(["cp1252", "latin-1"]))
def test_only_the_lines_that_need_it_are_mended(broken, sound, charset):
    assert mend(f"{sound}\n{misread(broken, charset, 1)}\n{sound}") == f"{sound}\n{broken}\n{sound}"


@pytest.mark.parametrize(
    ("text", "charset"),
    [("Новости МОТ", "cp1251"), ("L’emploi à Paris", "cp1251"), ("L’emploi à Paris, déjà vu", "mac_roman")],
)
def test_other_charsets_are_known_too(text, charset):
    assert mend(misread(text, charset, 1)) == text


@given(st.text(st.sampled_from("aÃÂâ€™ \n\u00a0À€\u0080\ufffdРСЃ©ð<&"), max_size=40))
def test_mending_makes_no_line_and_no_sign_of_markup(text):
    found = mend(text)
    assert "\0" not in found
    assert [found.count(sign) for sign in "\n<&a"] == [text.count(sign) for sign in "\n<&a"]


def test_a_line_without_end_is_mended_in_pieces():
    text = "déjà vu " * 12_000
    assert mend(misread(text, "cp1252", 1)) == text


def test_a_draft_is_mended_whole(vocabulary):
    sound = Draft(
        headline="L’emploi des boulangers de nuit",
        summary="Les boulangers ont signé un accord à Besançon.",
        text="Le travail est à l’œuvre.",
        body="<p>Le travail est <em>à</em>&nbsp;l’œuvre.</p>",
        kicker="Communiqué de presse",
        kind="press-release",
        kind_words="Communiqué de presse",
        credit="© Élise",
        place="Besançon",
        language="fr",
    )
    names = ("headline", "summary", "text", "kicker", "credit", "place")
    broken = {name: misread(getattr(sound, name), "cp1252", 1) for name in names}
    body = misread(sound.body.replace("&nbsp;", "\u00a0"), "cp1252", 1).replace("\u00a0", "&nbsp;")
    assert mended(Draft(**broken, body=body), vocabulary) == sound
    assert mended(sound, vocabulary) is sound


def test_a_kind_that_was_known_before_is_kept():
    draft = Draft(headline="PrÃ¨s du port", kicker="News", kind="news", kind_words="News", language="en")
    assert mended(draft) == Draft(headline="Près du port", kicker="News", kind="news", kind_words="News", language="en")
