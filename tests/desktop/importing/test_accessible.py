import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.importing.history import ImportsDialog
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.welcome.page import WelcomePage


@pytest.mark.parametrize("kind", [Sidebar, ChipBar, WelcomePage, ReviewDialog, ImportsDialog])
def test_whatever_takes_the_keyboard_has_a_name(kind, state, theme, qtbot):
    parts = {ReviewDialog: (theme,), WelcomePage: (theme,)}.get(kind, (state, theme))
    widget = kind(*parts)
    qtbot.addWidget(widget)
    widget.show()
    if isinstance(widget, ReviewDialog):
        widget.show_reading("list.txt")

    for part in [widget, *widget.findChildren(QWidget)]:
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            told = QAccessible.queryAccessibleInterface(part)
            assert told.text(QAccessible.Text.Name), part
