from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.ending_label import EndingLabel

TEXT = "13 releases  ·  newest 14 March 2024  ·  last import today 14:02"


def _label(qtbot: QtBot, width_px: int) -> EndingLabel:
    label = EndingLabel()
    qtbot.addWidget(label)
    label.show_text(TEXT)
    label.resize(width_px, 20)
    label.show()
    return label


def test_a_text_with_room_has_no_tip(qtbot: QtBot) -> None:
    label = _label(qtbot, 800)
    assert label.toolTip() == ""
    label.resize(80, 20)
    assert label.toolTip() == TEXT
    label.show_text("13")
    assert label.toolTip() == ""


def test_it_ends_in_its_width_and_can_be_made_small(qtbot: QtBot) -> None:
    label = _label(qtbot, 120)
    assert label.minimumSizeHint().width() < 40
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(image.width() - 1, 0)
    assert any(image.pixel(x, y) != ground for x in range(60) for y in range(image.height()))


def test_it_begins_at_the_right_where_one_reads_from_there(qtbot: QtBot) -> None:
    label = _label(qtbot, 800)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(0, 0)
    assert all(image.pixel(x, y) == ground for x in range(100) for y in range(image.height()))
