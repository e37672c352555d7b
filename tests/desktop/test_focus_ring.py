from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.focus_ring import FocusRing


def test_the_ring_follows_its_view_and_leaves_its_inside(theme, qtbot):
    view = QWidget()
    qtbot.addWidget(view)
    ring = FocusRing(view, theme)
    view.resize(100, 80)
    view.show()
    assert not ring.isVisible()
    ring.set_shown(True)
    view.resize(200, 90)
    assert ring.geometry() == view.rect()
    picture = view.grab().toImage()
    assert picture.pixelColor(0, 40).name() == theme.colours.accent
    assert picture.pixelColor(100, 45).name() != theme.colours.accent
    ring.set_shown(False)
    assert view.grab().toImage().pixelColor(0, 40).name() != theme.colours.accent
