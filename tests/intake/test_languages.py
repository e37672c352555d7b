"""The language of a text: by script, by common words, and unsure where neither tells."""

import pytest

from ilo_desktop.intake.languages import clear_verdict, evidence, verdict, within


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bakers of the old town have a new agreement with the mayor."),
        ("fr", "Les boulangers de la vieille ville ont signé un accord avec le maire."),
        ("es", "Los panaderos de la ciudad vieja firmaron un acuerdo con la alcaldesa."),
        ("pt", "Os padeiros da cidade velha assinaram um acordo com a prefeita."),
        ("de", "Die Bäcker der alten Stadt haben mit dem Bürgermeister einen Vertrag."),
        ("it", "I fornai della città vecchia hanno firmato un accordo con il sindaco."),
        ("ar", "التقى عمال المخابز مع أصحاب العمل في المدينة"),
        ("zh", "面包师傅讨论夜班休息时间"),
        ("ja", "夜に働くパン職人の休憩について話し合う"),
        ("ko", "빵 굽는 사람들의 휴식 시간을 논의한다"),
        ("ru", "Пекари обсудили ночные смены и отдых"),
        ("mn", "Талхчид шөнийн ээлжийн талаар ярилцлаа"),
    ],
)
def test_each_language_is_told(language, text):
    assert verdict(evidence(text)) == language


@pytest.mark.parametrize(
    "text",
    ["", "2024", "WESO Trends", "Agreement", "Пекарі обговорили нічні зміни", "نانوایان درباره شیفت شب گفتگو کردند"],
)
def test_what_is_not_sure_stays_empty(text):
    assert verdict(evidence(text)) == ""


def test_a_name_in_another_script_does_not_count_much():
    assert verdict(evidence("The bakers of 北京 have a new agreement with the mayor of the town.")) == "en"
    assert verdict(evidence("面包师傅与 International Labour Organization 讨论夜班休息时间")) == "zh"


def test_a_part_has_the_language_around_it_unless_it_is_clearly_another():
    spanish = evidence("Los panaderos de la ciudad vieja y los de la nueva tienen un acuerdo con la alcaldesa")
    assert within(clear_verdict(spanish), "en") == "es"
    assert within(clear_verdict(evidence("Los panaderos")), "en") == "en"
    assert within(clear_verdict(evidence("条約採択百周年記念式典開催報告書発表")), "ja") == "ja"
    assert within(clear_verdict(evidence("Дархан хотод гурав дахь уулзалт")), "mn") == "mn"


def test_letters_that_two_languages_share_speak_for_the_one_that_shows_its_own():
    mongolian = "Талхчид шөнийн ээлжийн талаар ярилцлаа. Дархан хотод гурав дахь уулзалт болов"
    assert verdict(evidence(mongolian)) == "mn"
    assert verdict(evidence("条約採択百周年記念式典開催報告書 パン職人の休憩について")) == "ja"
