"""Bytes of every charset that lists come in, and bytes that are no text."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake import charsets
from ilo_desktop.intake.charsets import decode
from ilo_desktop.intake.limits import CHARSET_SAMPLE_BYTES

TEXTS = {
    "fr": "Actualités\n\n  1. Les boulangers préfèrent l’été\n\n    4 février 1999\n\n    Réunion à Genève – l'été.\n",
    "es": "Noticias\n\n  1. Reunión en el puerto\n\n    25 de enero de 2002\n\n    ¿Qué pasará mañana?\n",
    "ru": "Новости\n\n  1. Пекари обсудили ночные смены\n\n    7 марта 2024 г.\n\n    Участники говорили об отдыхе.\n",
    "ar": "أخبار\n\n  1. عمال المخابز يطلبون استراحة\n\n    11 أبريل, 2019\n\n    التقى العمال في المدينة.\n",
    "zh": "新闻\n\n  1. 面包师傅讨论夜班休息时间\n\n    2024年3月7日\n\n    来自两个城市的面包师傅谈到了夜班的安排。\n",
    "tw": "新聞稿\n\n  1. 麵包師傅討論夜班休息時間\n\n    2024年3月7日\n\n    來自兩個城市的師傅談到了夜班的安排。\n",
    "ja": "プレスリリース\n\n  1. 夜に働くパン職人の休憩\n\n    2020/06/30\n\n    若い職人が集まって話し合いました。\n",
    "pl": "Wiadomości\n\n  1. Piekarze odpoczywają w nocy\n\n    Spotkanie zostało zakończone wczoraj.\n",
    "ko": "보도자료\n\n  1. 빵 굽는 사람들의 휴식\n\n    2024년 3월 7일\n\n    참가자들은 밤 근무를 논의했다.\n",
}


@pytest.mark.parametrize(
    ("language", "charset"),
    [
        *((language, charset) for language in TEXTS for charset in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
        *((language, charset) for language in TEXTS for charset in ("utf-16-le", "utf-16-be")),
        *(("fr", charset) for charset in ("cp1252", "mac_roman")),
        *(("es", "cp1252"), ("pl", "cp1250"), ("ru", "cp1251"), ("ru", "koi8_r"), ("ar", "cp1256")),
        *(("zh", "gb18030"), ("zh", "gbk"), ("tw", "big5"), ("ja", "cp932"), ("ja", "euc_jp"), ("ja", "iso2022_jp")),
        ("ko", "cp949"),
    ],
)
def test_text_is_read_back_whatever_its_charset(language, charset):
    decoded = decode(TEXTS[language].encode(charset))
    assert decoded is not None
    assert decoded[0] == TEXTS[language]


@pytest.mark.parametrize(
    "text",
    [
        *("A ferry for the island – “Été”", "« Émile » … “Ça” — ‘Île’", "¿“Él”? – “Ñandú”", "Die Größe der Flöße"),
        *("“Quotes” – and … dashes alone", "“new hours – for all”", "Situação e educação: três opções"),
    ],
)
def test_signs_and_accents_side_by_side_do_not_make_another_script(text):
    assert decode(f"Press releases\n\n1. {text}\n".encode("cp1252")) == (f"Press releases\n\n1. {text}\n", "cp1252")


@pytest.mark.parametrize(("text", "charset"), [("Пекари и пекарни", "cp1251"), ("カーボベルデ", "euc_jp")])
def test_a_few_words_of_another_script_are_read_back(text, charset):
    assert decode(f"Press releases\n\n1. {text}\n".encode(charset)) == (f"Press releases\n\n1. {text}\n", charset)


def test_the_charset_is_named():
    assert decode(b"plain") == ("plain", "utf-8")
    assert decode(TEXTS["fr"].encode("cp1252")) == (TEXTS["fr"], "cp1252")
    assert decode(TEXTS["fr"].encode("utf-8-sig")) == (TEXTS["fr"], "utf-8")


def test_a_declared_charset_is_believed_where_it_can_be_true():
    text = '<meta charset="windows-1251">\n' + TEXTS["ru"]
    assert decode(text.encode("cp1251")) == (text, "cp1251")
    assert decode(text.encode("utf-8")) == (text, "utf-8")
    latin = "coding: iso-8859-1\n“Quotes” – that only Windows has"
    assert decode(latin.encode("cp1252")) == (latin, "cp1252")


@pytest.mark.parametrize("name", ["nothing-known", "base64", "rot13", "utf-16"])
def test_a_declared_charset_that_is_none_is_passed_over(name):
    text = f"charset={name}\n" + TEXTS["fr"]
    assert decode(text.encode("utf-8")) == (text, "utf-8")


@pytest.mark.parametrize("text", ["charset=hz\nA tilde ~{ and an é", "charset=cp037\nplain words of a list"])
def test_a_declared_charset_that_gives_no_text_is_passed_over(text):
    assert decode(text.encode("utf-8")) == (text, "utf-8")


def test_spoilt_utf8_stays_utf8():
    text = TEXTS["zh"] * 20
    cut = text.encode("utf-8")[:-2]
    assert decode(cut) == (text[:-2] + "\ufffd", "utf-8")


def test_a_long_text_is_told_by_its_few_letters_beyond_ascii():
    text = "A plain line of a long list.\n" * (2 * CHARSET_SAMPLE_BYTES // 29) + TEXTS["es"]
    assert decode(text.encode("cp1252")) == (text, "cp1252")
    one_line = "plain words " * (2 * CHARSET_SAMPLE_BYTES // 12) + "mañana"
    assert decode(one_line.encode("cp1252")) == (one_line, "cp1252")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"text with a \0 inside",
        bytes(range(1, 32)) * 4,
        "text with a \0 inside".encode("utf-16"),
        random.Random(1).randbytes(4096),
    ],
)
def test_bytes_that_are_no_text(data):
    assert decode(data) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_text_without_nul_or_none(data):
    decoded = decode(data)
    assert decoded is None or "\0" not in decoded[0]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_utf8_is_always_read_back(text):
    decoded = decode(text.encode("utf-8-sig"))
    assert decoded == (text.removeprefix("\ufeff"), "utf-8")


@pytest.mark.parametrize(
    ("language", "charset"), [("fr", "utf-8"), ("zh", "gb18030"), ("ja", "iso2022_jp"), ("ru", "utf-16")]
)
def test_a_letter_over_the_edge_of_a_piece_is_read_whole(language, charset, monkeypatch):
    data = TEXTS[language].encode(charset)
    whole = decode(data)

    for size in (1, 2, 3, 5):
        monkeypatch.setattr(charsets, "_PIECE", size)
        assert decode(data) == whole
    assert whole[0] == TEXTS[language]


@given(st.binary(max_size=40), st.sampled_from(["utf-8", "cp1252", "gb18030", "cp932", "utf-16-le", "iso2022_jp"]))
def test_pieces_are_as_strict_as_the_whole(data, charset):
    try:
        whole = data.decode(charset)
    except UnicodeError:
        whole = None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(charsets, "_PIECE", 3)
        assert charsets._strict(data, charset) == whole


class TestDeclaredBesideTheText:
    """What a header says of bytes counts where they are sound in it; what they say counts else."""

    @pytest.mark.parametrize(
        ("data", "declared", "text"),
        [
            ("été".encode("cp1252"), "iso-8859-1", "été"),
            ("été".encode(), "iso-8859-1", "été"),
            ("été".encode(), "us-ascii", "été"),
            ("мир и труд".encode("koi8_r"), "koi8-r", "мир и труд"),
            ("日本".encode("shift_jis"), "shift_jis", "日本"),
            (b"plain", "base64", "plain"),
            (b"plain\0 words", "", "plain words"),
            (b"a\xff\0\xfe\x01" * 9, "utf-8", "a\ufffd\ufffd\x01" * 9),
        ],
    )
    def test_bytes_are_read_whatever_is_declared(self, data, declared, text):
        assert charsets.decode_as(data, declared) == text


def test_japanese_with_few_kana_beside_many_signs_is_not_taken_for_chinese() -> None:
    text = "報道各位\n令和6年3月29日\n安全衛生部 安全課(代表電話) 03\n「令和5年 労働災害発生状況」を公表します\n"
    for charset in ("cp932", "euc_jp"):
        assert decode(text.encode(charset)) == (text, charset)
