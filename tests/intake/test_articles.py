"""Articles out of paragraphs: what each says of itself, in every layout, and no word of its text lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake.articles import read_article
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.newsroom.release import Draft

MARCH_7 = date(2024, 3, 7)
TITLE = "Shepherds open an office in the hills of three valleys"


@pytest.fixture(scope="module")
def desk(vocabulary) -> Desk:
    return Desk(vocabulary)


def read(text: str, desk: Desk, **known) -> Draft:
    draft = read_article(text.split("\n"), desk, **known)
    assert draft is not None
    assert (draft.line, draft.last_line) == (0, 0)
    return draft


@pytest.mark.parametrize(
    ("stamp", "kind", "place"),
    [
        ("Press release | 7 March 2024", "press-release", ""),
        ("Press release | HANOI | 7 March 2024", "press-release", "HANOI"),
        ("News | 7 March 2024 | Suva, Fiji", "news", "Suva, Fiji"),
        ("7 March 2024 | Press release", "press-release", ""),
        ("Press release | Thursday, March 7, 2024", "press-release", ""),
        ("Press release, 7 March 2024", "press-release", ""),
        ("Press release\n7 March 2024", "press-release", ""),
        ("7 March 2024\nPress release", "press-release", ""),
        ("07 March 2024, Suva, Fiji", "", "Suva, Fiji"),
        ("Date issued: 7 March 2024 |", "", ""),
        ("Published on 7 March 2024", "", ""),
        ("Communiqué de presse | 7 mars 2024", "press-release", ""),
        ("Comunicado de prensa | Ginebra | 7 de marzo de 2024", "press-release", "Ginebra"),
        ("Notícias | 7 de março de 2024", "news", ""),
        ("خبر | ٧ آذار, ٢٠٢٤", "news", ""),
        ("新闻稿 | 2024年3月7日", "press-release", ""),
        ("プレスリリース｜令和6年3月7日", "press-release", ""),
        ("Пресс-релиз | Москва | 7 марта 2024 г.", "press-release", "Москва"),
        ("Мэдээ | 2024 оны 3-р сарын 7", "news", ""),
    ],
)
@pytest.mark.parametrize("place_of_stamp", ["above", "behind the first paragraph"])
def test_the_type_line_is_read_in_every_language(stamp, kind, place, place_of_stamp, desk):
    first = "They have one desk and one bell."
    text = f"{TITLE}\n{stamp}\n{first}" if place_of_stamp == "above" else f"{TITLE}\n{first}\n{stamp}"
    draft = read(f"{text}\nThe oldest of them rang it.", desk)
    assert (draft.headline, draft.day, draft.kind, draft.place) == (TITLE, MARCH_7, kind, place)
    assert first in draft.summary + draft.text
    assert draft.text.endswith("The oldest of them rang it.")


def test_all_parts_of_an_article_are_found(desk):
    address = "https://www.ilo.org/asia/WCMS_BK_PR_53_EN/lang--en/index.htm"
    draft = read(
        f"{address}\nWork in the hills\n{TITLE}\nThe office has one desk.\nPress release | THE HILLS | 7 March 2024\n"
        "© R. Wool/ILO 2024\nTHE HILLS (Shepherd News) - The shepherds opened an office.\nSome 40 guests came.",
        desk,
    )
    assert draft == Draft(
        headline=TITLE,
        day=MARCH_7,
        summary="The office has one desk.",
        text="THE HILLS (Shepherd News) - The shepherds opened an office.\n\nSome 40 guests came.",
        kicker="Work in the hills",
        kind="press-release",
        kind_words="Press release",
        credit="© R. Wool/ILO 2024",
        place="THE HILLS",
        language="en",
        url=address,
        identifiers=draft.identifiers,
        line=0,
        last_line=0,
    )
    assert [identifier.value for identifier in draft.identifiers] == ["WCMS_BK_PR_53_EN/en"]


@pytest.mark.parametrize(
    ("dateline", "place", "day"),
    [
        ("GENEVA (ILO News) - ", "GENEVA", None),
        ("TURIN, Italy (ILO News) – ", "TURIN, Italy", None),
        ("(ILO News, Shanghai) - ", "Shanghai", None),
        ("GENÈVE (Nouvelles du BIT) - ", "GENÈVE", None),
        ("Abidjan (Nouvelle de l’OIT) – ", "Abidjan", None),
        ("GINEBRA (Noticias de la OIT) - ", "GINEBRA", None),
        ("بيروت/عمَّان (أخبار م. ع. د) – ", "بيروت/عمَّان", None),
        ("北京（国际劳工组织新闻）— ", "北京", None),
        ("GENEVA, 7 March 2024 (ILO News) – ", "GENEVA", MARCH_7),
        ("Geneva, March 7, 2024 – ", "Geneva", MARCH_7),
        ("7 March 2024, Geneva – ", "Geneva", MARCH_7),
        ("WASHINGTON, D.C., March 7, 2024 — ", "WASHINGTON, D.C.", MARCH_7),
        ("GENEVA – ", "GENEVA", None),
    ],
)
def test_a_dateline_tells_the_place_and_stays_in_the_text(dateline, place, day, desk):
    draft = read(f"{TITLE}\n{dateline}The shepherds opened an office.\nIt has one desk.", desk)
    assert (draft.place, draft.day) == (place, day)
    assert draft.text == f"{dateline}The shepherds opened an office.\n\nIt has one desk."


@pytest.mark.parametrize(
    "beginning",
    [
        "ILO – the office",
        "The herders – who came",
        "COVID-19 – a test",
        "Note: it rains",
        "They came (all of them) and left",
    ],
)
def test_other_beginnings_are_no_datelines(beginning, desk):
    assert read(f"{TITLE}\nPress release | 7 March 2024\n{beginning}.", desk).place == ""


def test_a_release_as_it_is_mailed(desk):
    draft = read(
        f"FOR IMMEDIATE RELEASE\nContact: Ada Wool, +41 22 000 00 00, ada@example.org\n{TITLE}\n"
        "GENEVA, March 7, 2024 – The shepherds opened an office.\nIt has one desk.\nAbout the office\nIt is small.",
        desk,
    )
    assert (draft.headline, draft.kind, draft.kicker, draft.place) == (TITLE, "press-release", "", "GENEVA")
    assert draft.day == MARCH_7
    assert draft.text.endswith(
        "About the office\n\nIt is small.\n\nContact: Ada Wool, +41 22 000 00 00, ada@example.org"
    )


def test_a_page_of_a_video_ends_with_its_date(desk):
    draft = read(f"{TITLE}\nA film of five minutes.\nVideo\nIt shows bells.\nDate issued: 7 March 2024 |", desk)
    assert (draft.day, draft.kind, draft.summary, draft.text) == (
        MARCH_7,
        "video",
        "A film of five minutes.",
        "It shows bells.",
    )


def test_a_headline_that_is_known_is_looked_for(desk):
    draft = read(f"Dear all,\nsee below.\n{TITLE}\nPress release | 7 March 2024\nThey came.", desk, headline=TITLE)
    assert (draft.headline, draft.day, draft.text) == (TITLE, MARCH_7, "Dear all,\n\nsee below.\n\nThey came.")
    draft = read("GENEVA (ILO News) – They came.\nThey left.", desk, headline=f" {TITLE} ")
    assert (draft.headline, draft.place, draft.text) == (
        TITLE,
        "GENEVA",
        "GENEVA (ILO News) – They came.\n\nThey left.",
    )


@pytest.mark.parametrize(
    "paragraphs",
    [
        [],
        ["", " "],
        ["x" * 1000],
        ["Press release"],
        ["7 March 2024"],
        ["One", "7 March 2024", "Two", "6 March 2024"] * 2,
    ],
)
def test_what_has_no_headline_or_is_a_list_is_no_article(paragraphs, desk):
    assert read_article(paragraphs, desk) is None


LINES = st.one_of(
    st.sampled_from(
        [
            *(
                "Press release | 7 March 2024",
                "Video",
                "7 March 2024",
                "© ILO 2024",
                "FOR IMMEDIATE RELEASE",
                "A topic",
            ),
            *("GENEVA (ILO News) - It rains.", "Date issued: 29 May 2014 |", "Media contact", "https://example.org/1"),
            *("A sentence that ends.", "World Ferry Day, 12 June 2024", "03/04/2024", "|", "| |", "2024年3月7日 |"),
        ]
    ),
    st.text(max_size=40),
)


@given(paragraphs=st.lists(LINES, max_size=12), headline=st.sampled_from(["", "A headline"]))
def test_any_paragraphs_are_read_and_none_is_lost(paragraphs, headline, desk):
    draft = read_article(paragraphs, desk, headline=headline)
    if draft is None:
        return
    assert draft.headline
    parts = [draft.headline, draft.summary, draft.kicker, draft.credit, draft.url, draft.kind_words, draft.place]
    held = " ".join(f"{' '.join(parts)} {draft.text}".split())
    for paragraph in paragraphs:
        words = " ".join(paragraph.split())
        is_told = draft.day and any(sign.isdigit() for sign in words)
        assert words in held or is_told or words in ("FOR IMMEDIATE RELEASE", "Video", "Press release")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Nairobi, Thursday, 7th March, 2024", "Nairobi"),
        ("Berlin, den 7. März 2024", "Berlin"),
        ("Paris, le 7 mars 2024", "Paris"),
        ("Addis Ababa, Ethiopia, Thursday 7 March 2024", "Addis Ababa, Ethiopia"),
    ],
)
def test_place_and_day_of_a_letter_are_read_far_below_its_head(line, place, desk):
    paper = "Harbour Union of Bakers\nHarbour Road\nHall of Ovens\nPRESS STATEMENT"
    draft = read(f"{paper}\n{TITLE}\n{line}\nThey have one desk and one bell.", desk, headline=TITLE)
    assert (draft.headline, draft.day, draft.place) == (TITLE, MARCH_7, place)
    assert "one bell" in draft.text
    assert line not in draft.text
