"""Lines, directions and fonts."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGlyphRun, QTextLayout
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.printing.faces import UNITS_PER_POINT
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span, Typesetter, has_italics
from ilo_desktop.publish.styles import Style

_WIDTH_PT = 350.0
_ARABIC = "اجتمع المفتشون في المدينة لمناقشة السلامة في المناجم وتبادل القوائم التي يستخدمونها كل يوم"
_CHINESE = "检查员在城里开会，讨论矿山安全，并交换他们每天使用的清单。会议持续了两天，所有与会者都同意使用同一份清单。"


@pytest.fixture
def typesetter(qapp: QApplication) -> Typesetter:
    return Typesetter()


def _paragraph(text: str, style: Style = Style.BODY, side: Side = Side.NATURAL, language: str = "") -> Paragraph:
    return Paragraph((Span(text, style),), 0.0, _WIDTH_PT, side, language)


def _runs(typesetter: Typesetter, paragraph: Paragraph) -> list[QGlyphRun]:
    layout = typesetter.set(paragraph)  # lines live only as long as this
    return layout.lineAt(0).glyphRuns()


def _edges_pt(layout: QTextLayout, line: int) -> tuple[float, float]:
    rect = layout.lineAt(line).naturalTextRect()
    return rect.left() / UNITS_PER_POINT, rect.right() / UNITS_PER_POINT


@pytest.mark.parametrize(
    ("text", "side", "stands_right"),
    [
        ("From left to right", Side.NATURAL, False),
        ("From left to right", Side.RIGHT, True),
        (_ARABIC, Side.NATURAL, True),
        (_ARABIC, Side.LEFT, False),
        (_CHINESE, Side.NATURAL, False),
    ],
)
def test_lines_stand_on_the_side_of_their_script(
    typesetter: Typesetter, text: str, side: Side, stands_right: bool
) -> None:
    layout = typesetter.set(_paragraph(text, side=side))
    left, right = _edges_pt(layout, layout.lineCount() - 1)
    assert (right == pytest.approx(_WIDTH_PT, abs=1)) if stands_right else (left == pytest.approx(0, abs=1))


@pytest.mark.parametrize(("place", "text", "stands_right"), [("BEIRUT", _ARABIC, True), ("بيروت", "Inspectors", False)])
def test_a_place_in_another_script_turns_no_text_round(
    typesetter: Typesetter, place: str, text: str, stands_right: bool
) -> None:
    spans = (Span(place, Style.PLACE), Span(f" — {text}", Style.BODY))
    left, right = _edges_pt(typesetter.set(replace(_paragraph(""), spans=spans)), 0)
    assert (right == pytest.approx(_WIDTH_PT, abs=1), left == pytest.approx(0, abs=1)) == (
        stands_right,
        not stands_right,
    )


@pytest.mark.parametrize("text", [_CHINESE * 2, "https://news.example/" + "a_long_name_without_a_break_" * 8])
def test_texts_without_blanks_are_broken(typesetter: Typesetter, text: str) -> None:
    layout = typesetter.set(_paragraph(text))
    assert layout.lineCount() > 1
    assert all(_edges_pt(layout, i)[1] <= _WIDTH_PT + 1 for i in range(layout.lineCount()))


def test_an_address_is_broken_after_its_signs(typesetter: Typesetter) -> None:
    text = "https://news.example/one-part-of-the-address/another-part-of-the-address/and-a-third/index.html"
    layout = typesetter.set(_paragraph(text))
    assert text[layout.lineAt(0).textLength() - 1] in "/-"


def test_runs_of_several_styles_count_letters_as_qt_does(typesetter: Typesetter) -> None:
    paragraph = Paragraph((Span("𠀀𠀁", Style.BODY), Span(" TOWN", Style.PLACE)), 0.0, _WIDTH_PT)
    runs = _runs(typesetter, paragraph)
    assert sum(len(run.glyphIndexes()) for run in runs) == 7


def test_headlines_end_on_more_than_a_short_word(typesetter: Typesetter) -> None:
    text = "Inspectors of the mines of two countries exchange the lists that they use every day"
    for end in range(30, len(text)):
        paragraph = _paragraph(f"{text[:end].rpartition(' ')[0]} us", Style.HEADLINE)
        before = typesetter.count_lines(paragraph)
        balanced = typesetter.set(typesetter.balanced(paragraph))
        assert balanced.lineCount() == before
        left, right = _edges_pt(balanced, before - 1)
        assert before == 1 or right - left > 30


def test_balanced_headlines_of_arabic_keep_their_edge(typesetter: Typesetter) -> None:
    for end in range(40, len(_ARABIC)):
        balanced = typesetter.balanced(_paragraph(_ARABIC[:end], Style.ARTICLE_HEADLINE))
        assert balanced.x_pt + balanced.width_pt == pytest.approx(_WIDTH_PT)


def test_scripts_without_italics_stay_upright(typesetter: Typesetter) -> None:
    assert [has_italics(text) for text in ("Überblick", "МОТ", "2024", _ARABIC, _CHINESE)] == [
        True, True, True, False, False,
    ]  # fmt: skip
    (run,) = _runs(typesetter, _paragraph("检查员", Style.LEAD))
    assert not run.rawFont().style().value
    (run,) = _runs(typesetter, _paragraph("Inspectors", Style.LEAD))
    assert run.rawFont().style().value


def test_the_shipped_type_is_used(typesetter: Typesetter) -> None:
    (run,) = _runs(typesetter, _paragraph("Inspectors"))
    assert run.rawFont().familyName() == "EB Garamond Newsroom"


def test_only_the_place_stands_in_small_capitals(typesetter: Typesetter) -> None:
    spans = (Span("ILO", Style.PLACE), Span("ILO", Style.BODY))
    small, plain = (run.rawFont().familyName() for run in _runs(typesetter, replace(_paragraph(""), spans=spans)))
    assert (small, plain) == ("EB Garamond Newsroom SC", "EB Garamond Newsroom")
    for style, capital in zip((Style.PLACE, Style.BODY), (small, plain), strict=True):
        (alone,) = _runs(typesetter, _paragraph("ILO", style))
        assert alone.rawFont().familyName() == capital


@pytest.mark.parametrize(
    ("language", "family"), [("ja", "JP"), ("zh", "SC"), ("zh-Hant", "TC"), ("ko", "KR"), ("", "SC")]
)
def test_the_language_decides_between_east_asian_fonts(typesetter: Typesetter, language: str, family: str) -> None:
    (run, *_) = _runs(typesetter, _paragraph("会議", language=language))
    found = run.rawFont().familyName()
    if not found.startswith("Noto Serif CJK"):
        pytest.skip("the fonts that tell these languages apart are not installed")
    assert found.endswith(family)
