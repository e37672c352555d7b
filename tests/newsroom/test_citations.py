"""Conventions, Protocols and Recommendations that a text cites, and numbers that are something else's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: Texts with the codes of what they cite.
CITED = [
    ("Fiji ratifies Convention No. 190", "C190"),
    ("Conventions Nos. 87 and 98", "C087 C098"),
    ("C190 turns five: harassment", "C190"),
    ("The ILO on C.190", "C190"),
    ("ILO C190", "C190"),
    ("Violence and Harassment Convention, 2019 (No. 190)", "C190"),
    ("La convention (nº 190) est en vigueur", "C190"),
    ("Convenio núm. 190", "C190"),
    ("la convention n° 190 de l'OIT", "C190"),
    ("日本批准第190号条約", "C190"),
    ("中国批准第111号公约", "C111"),
    ("Recommendation No. 204 at ten: informal economy", "R204"),
    ("R204 and the informal economy", "R204"),
    ("Protocol of 2014 (P029) on forced labour", "P029"),
    ("Protocol to the Forced Labour Convention", "P029"),
    ("Conventions Nos. 87, 98 and 111, 12 countries; wages", "C087 C098 C111"),
    ("Convention No. 190, 12 countries", "C190"),
    ("Convenio 169 de la OIT", "C169"),
    ("Convenio 87 de la OIT", "C087"),
    ("ILO Conventions 87 and 98", "C087 C098"),
    ("ratifies C29 and C105", "C029 C105"),
    ("Maternity Protection Convention, 1952 (No. 103)", "C103"),
    ("Maternity Protection Convention", "C183"),
    ("Maternity Protection Convention, 1919", "C003"),
    ("convention sur les statistiques, 1985 (n° 160), travail décent", "C160"),
    ("MLC, 2006 and seafarers", "C186"),
    ("Convenios núms. 29 y 105", "C029 C105"),
    ("les conventions nos 87 et 98", "C087 C098"),
    ("les conventions n°s 87 et 98", "C087 C098"),
    ("Convenção nº 190", "C190"),
    ("Конвенция № 190 МОТ", "C190"),
    ("الاتفاقية رقم 190", "C190"),
    ("第87号和第98号公约", "C087 C098"),
    ("《暴力和骚扰公约》（第190号）", "C190"),
    ("Convention C190 and Recommendation R206", "C190 R206"),
    ("Violence and Harassment Convention (C190)", "C190"),
    ("Convention No. 29 and No. 105", "C029 C105"),
    ("Conventions No. 29, No. 105, and No. 182", "C029 C105 C182"),
    ("Convention (No. 190) concerning violence", "C190"),
    ("ILO Convention C-190", "C190"),
    ("the Worst Forms of Child Labour Convention", "C182"),
    ("Übereinkommen Nr. 190", "C190"),
    ("Equal Remuneration Recommendation, 1951 (No. 90)", "R090"),
    (
        "Forced Labour Convention, 1930 (No. 29) and the Abolition of Forced Labour Convention, 1957 (No. 105)",
        "C029 C105",
    ),
    ("Convention 190 on wages", "C190"),
    ("Convention No 169", "C169"),
    ("Convenio N° 169", "C169"),
    ("Convenio Nº 169", "C169"),
    ("Conventions C87, C98 and C190", "C087 C098 C190"),
    ("Convention n.º 190", "C190"),
    ("Convention No. 190’s tenth year", "C190"),
    ("Protocole de 2014 relatif à la convention sur le travail forcé, 1930 (n° 29)", "P029"),
    ("Conventions 29 & 105: forced labour", "C029 C105"),
    ("Convention n°190", "C190"),
    ("Convention No.190", "C190"),
    ("Convention No.190/Recommendation No.206 on harassment", "C190 R206"),
    ("ILO conventions 138 and 182", "C138 C182"),
    ("Article 5 of Convention No. 158", "C158"),
    ("Convention Nos. 87 and 98", "C087 C098"),
    ("The UN Convention and ILO Convention No. 159", "C159"),
    ("C029, C105 and P029 on forced labour", "C029 C105 P029"),
    ("The Protocol of 2014 (P029) comes into force", "P029"),
    ("Protocole de 2014 (P029)", "P029"),
    ("The Convention (C190) turns five", "C190"),
]
#: Texts that cite nothing of the ILO's.
NOT_CITED = [
    "R2",
    "ILO joins C40 cities",
    "C919 takes off",
    "R&D at work; wages",
    "Convention No. 5 of the UN",
    "General Recommendation No. 35 of CEDAW and wages",
    "Council of Europe Convention No. 108",
    "A C-130 lands; wages",
    "At the convention 150 people spoke",
    "Convention 2019 on wages",
    "Recommendation 12 of the report on wages",
    "FATF Recommendations 24 and 25, wages",
    "Section C 12, wages",
    "page 190, C 5",
    "Hague Convention No. 34",
    "convention no. 200",
    "Gears R22 and P100, wages of C4",
    "Convention No. 999 on wages",
    "Recommendation No. 3 of the audit on wages",
    "Protocol No. 29 of the laboratory",
    "Protocol of 2011 (P029) of the laboratory",
    "the Kyoto Protocol (P029)",
    "UN Convention No. 190",
    "Budapest Convention No. 185",
    "It opened in 1902, 190 people came; wages",
]


def cited(vocabulary: Vocabulary, **fields: str) -> list[Tag]:
    draft = Draft(**({"headline": "Untitled"} | fields))
    return [tag for tag in vocabulary.tags(draft) if tag.facet is Facet.INSTRUMENT]


@pytest.mark.parametrize(("text", "codes"), CITED)
def test_what_is_cited_is_found(vocabulary: Vocabulary, text: str, codes: str) -> None:
    assert sorted(tag.value for tag in cited(vocabulary, headline=text)) == sorted(codes.split())


@pytest.mark.parametrize("text", NOT_CITED)
def test_what_is_something_elses_is_not(vocabulary: Vocabulary, text: str) -> None:
    assert cited(vocabulary, headline=text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fiji ratifies Convention No. 190 today", "Convention No. 190"),
        (
            "The Violence and Harassment Convention, 2019 (No. 190), is in force",
            "Violence and Harassment Convention, 2019 (No. 190)",
        ),
        ("On C190: an end to harassment", "C190"),
        ("日本は第190号条約を批准", "第190号条約"),
    ],
)
def test_the_words_are_those_of_the_text(vocabulary: Vocabulary, text: str, words: str) -> None:
    (tag,) = cited(vocabulary, headline=text)
    assert (tag.where, tag.words) == (Where.HEADLINE, words)


def test_the_ilo_in_another_part_makes_a_code_its_own(vocabulary: Vocabulary) -> None:
    assert [tag.value for tag in cited(vocabulary, headline="What C190 asks for", text="The ILO explains.")] == ["C190"]
    assert cited(vocabulary, headline="What C190 asks for", text="A car maker explains.") == []


def test_a_citation_is_a_mention_of_its_topics(vocabulary: Vocabulary) -> None:
    def topics(**fields: str) -> list[str]:
        tags = vocabulary.tags(Draft(**({"headline": "Untitled", "language": "en"} | fields)))
        return [tag.value for tag in tags if tag.facet is Facet.TOPIC]

    tail = "word " * 80
    assert topics(headline="On Convention No. 189") == ["domestic-workers"]
    assert topics(text=tail + "Convention No. 189.") == []
    assert topics(text=tail + "Convention No. 189. And Convention No. 189.") == ["domestic-workers"]
    assert topics(text=tail + "the Domestic Workers Convention, 2011 (No. 189)") == []


@pytest.mark.parametrize(
    ("code", "language", "label"),
    [
        ("C190", "en", "C190 Violence and Harassment Convention, 2019"),
        ("C190", "fr", "C190 Convention sur la violence et le harcèlement, 2019"),
        ("C190", "es", "C190 Convenio sobre la violencia y el acoso, 2019"),
        ("C092", "fr", "C092 Accommodation of Crews Convention (Revised), 1949"),
        ("P029", "en", "P029 Protocol of 2014 to the Forced Labour Convention"),
        ("C193", "en", "C193"),
    ],
)
def test_the_label_has_code_name_and_year(vocabulary: Vocabulary, code: str, language: str, label: str) -> None:
    assert vocabulary.label(Facet.INSTRUMENT, code, language) == label


def test_every_instrument_is_there_and_the_great_ones_in_three_languages(vocabulary: Vocabulary) -> None:
    codes = vocabulary.values(Facet.INSTRUMENT)
    conventions = [f"C{number:03}" for number in range(1, 193)]
    protocols = ["P029", "P081", "P089", "P110", "P147", "P155"]
    assert list(codes) == conventions + protocols + [f"R{number:03}" for number in range(1, 210)]
    fundamental = ("C029", "C087", "C098", "C100", "C105", "C111", "C138", "C155", "C182", "C187", "P029")
    governance = ("C081", "C122", "C129", "C144")
    for code in fundamental + governance:
        labels = {vocabulary.label(Facet.INSTRUMENT, code, language) for language in ("en", "fr", "es")}
        assert len(labels) == 3, code


def test_each_name_shows_its_instrument_with_its_year(vocabulary: Vocabulary) -> None:
    for code in vocabulary.values(Facet.INSTRUMENT):
        for language in ("en", "fr", "es"):
            official = vocabulary.label(Facet.INSTRUMENT, code, language).removeprefix(code)
            assert code in {tag.value for tag in cited(vocabulary, headline=official)}, official


@given(st.text(alphabet="Convention CRPNos.°()0123456789,and UNILO第号公约\n", max_size=60))
def test_any_text_is_read(vocabulary: Vocabulary, text: str) -> None:
    for tag in cited(vocabulary, headline="ILO wages", text=text):
        assert tag.words in text
        assert tag.value in vocabulary.values(Facet.INSTRUMENT)
