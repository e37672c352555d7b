import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ilo_desktop.desktop.canvas import Canvas
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.theme import Type, font
from tests.desktop.newsroom import ARABIC

FROM_LEFT, FROM_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
AREA = QRect(10, 20, 300, 40)
INK = QColor("#000000")


@pytest.fixture
def image(qapp):
    made = QImage(320, 80, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    return made


def dark_columns(image):
    places = range(image.width())
    return [x for x in places if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))]


def drawn(image, direction, draw):
    painter = QPainter(image)
    draw(Canvas(painter, AREA, direction))
    painter.end()
    return dark_columns(image)


def test_places_count_from_the_leading_edge(image):
    painter = QPainter(image)
    plain, turned = Canvas(painter, AREA, FROM_LEFT), Canvas(painter, AREA, FROM_RIGHT)

    assert plain.rect(16, 4, 50, 20) == QRect(26, 24, 50, 20)
    assert turned.rect(16, 4, 50, 20) == QRect(244, 24, 50, 20)
    assert plain.between(8, 30) == QRect(18, 20, 262, 40)
    assert turned.between(8, 30) == QRect(40, 20, 262, 40)
    assert plain.square(0, 16) == QRect(10, 32, 16, 16)
    assert turned.square(0, 16, 2) == QRect(294, 34, 16, 16)
    painter.end()


@pytest.mark.parametrize(
    ("direction", "at_end", "is_left"),
    [(FROM_LEFT, False, True), (FROM_LEFT, True, False), (FROM_RIGHT, False, False), (FROM_RIGHT, True, True)],
)
def test_words_of_the_interface_stand_at_its_edges(image, direction, at_end, is_left):
    def draw(canvas):
        canvas.words(canvas.area, "12", font(Type.BODY), INK, at_end=at_end)

    inked = drawn(image, direction, draw)

    assert (max(inked) < 60) if is_left else (min(inked) > 260)


@pytest.mark.parametrize("direction", [FROM_LEFT, FROM_RIGHT])
@pytest.mark.parametrize(("text", "is_left"), [("Harbour towns", True), (ARABIC[:14], False)])
def test_a_text_begins_where_its_script_begins(image, direction, text, is_left):
    inked = drawn(image, direction, lambda canvas: canvas.text(canvas.area, text, font(Type.BODY), INK))

    assert (min(inked) < 20 and max(inked) < 200) if is_left else (max(inked) > 300 and min(inked) > 120)


def test_a_text_that_does_not_fit_is_cut(image):
    inked = drawn(image, FROM_LEFT, lambda canvas: canvas.text(canvas.between(0, 200), "w" * 99, font(Type.BODY), INK))

    assert max(inked) <= 110


def test_an_icon_that_points_onward_is_turned(image):
    def draw(canvas):
        canvas.icon(canvas.square(0, 16), Icon.CHEVRON_RIGHT, INK, points_onward=True)

    plain = QImage(image)
    drawn(plain, FROM_LEFT, draw)
    drawn(image, FROM_RIGHT, draw)

    assert dark_columns(plain)
    assert [319 - x for x in reversed(dark_columns(image))] == dark_columns(plain)
    assert plain.pixelColor(20, 40) != plain.pixelColor(15, 40)
