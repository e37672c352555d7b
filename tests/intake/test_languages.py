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


@pytest.mark.parametrize(
    ("language", "headlines"),
    [
        (
            "en",
            ["Office opens in the hills", "ILO welcomes agreement", "Statement by the shepherds", "Training for youth"],
        ),
        (
            "fr",
            ["Travail décent pour tous", "L’OIT salue un accord", "Ouverture d’un bureau", "Emplois pour les jeunes"],
        ),
        ("es", ["Trabajo decente para todos", "Comunicado de prensa", "La OIT celebra un acuerdo", "Empleo y jóvenes"]),
        ("pt", ["Trabalho decente para todos", "Novo escritório em Brasília", "Amanhã é o dia", "Emprego e jovens"]),
        ("de", ["Büro in Berlin eröffnet für alle", "Neues Abkommen für Hirten", "Menschenwürdige Arbeit für alle"]),
        ("it", ["Lavoro dignitoso per tutti", "Nuovo ufficio a Torino", "Dialogo sociale in Italia"]),
        ("ar", ["عمال المخابز", "أخبار الرعاة", "جولة في لبنان"]),
        ("zh", ["面包师傅", "北京办公室开幕"]),
        ("ja", ["パン職人", "プレスリリース", "条約が来年6月に発効"]),
        ("ko", ["제빵사의 휴식", "국제노동기구 뉴스"]),
        ("ru", ["Пекари добились отдыха", "Новости МОТ", "Достойный труд для всех"]),
        ("mn", ["Талхчид амарлаа", "Монгол Улс конвенц соёрхон баталлаа", "Хэвлэлийн мэдээ", "Ажлын байр нэмэгдлээ"]),
    ],
)
def test_a_headline_alone_is_enough(language, headlines):
    assert {headline: verdict(evidence(headline)) for headline in headlines} == dict.fromkeys(headlines, language)


@pytest.mark.parametrize(
    "text",
    [
        *("Pekerja roti mendapat istirahat di malam hari dan libur", "Fırıncılar ve çobanlar için yeni bir anlaşma"),
        *(
            "Việc làm bền vững cho mọi người",
            "De bakkers van de oude stad hebben een nieuw akkoord met de burgemeester",
        ),
        *(
            "Piekarze starego miasta mają nową umowę z burmistrzem",
            "Brutarii orașului vechi au un nou acord cu primarul",
        ),
        *("Bagarna i den gamla staden har ett nytt avtal", "Bagerne i den gamle by har en ny aftale med byen"),
        *("Els forners de la ciutat vella tenen un acord nou amb l'alcaldessa i el consell", "Пекарі мають нову угоду"),
        *(
            "Наубайшылар жаңа келісімге қол қойды",
            "Новачкі старога горада",
            "Пекарите имат нов договоръ",
            "Οι αρτοποιοί",
        ),
        *("คนทำขนมปัง", "अच्छा काम सबके लिए", "نان بائیوں کا نیا معاہدہ", "A/K/A A B", "Roy Wool Jr., A/K/A Ada"),
    ],
)
def test_other_languages_are_not_taken_for_one_of_these(text):
    assert verdict(evidence(text)) == ""


def test_a_text_of_several_languages_has_that_of_most_of_it():
    english = (
        "The shepherds of three valleys opened an office of their own, and forty guests came to the hill with them."
    )
    assert verdict(evidence(f"{english} « Nous voulions une porte à nous », a dit le maire.")) == "en"
    assert verdict(evidence(f"{english} 牧民开设办公室")) == "en"
    half = "Les bergers de trois vallées ont ouvert un bureau, et quarante invités sont venus sur la colline avec eux."
    assert verdict(evidence(f"{english} {half}")) == ""


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
