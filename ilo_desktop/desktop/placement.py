"""Where a window may stand: always on a screen that is there, with its title bar in reach."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

#: About what a window manager draws round a window: unknown before it is shown.
_FRAME = QMargins(4, 32, 4, 4)


def restore_geometry(window: QWidget, geometry: QByteArray) -> None:
    """Put a window that is not shown yet where it stood, as it stood, or where it can be reached today."""
    is_restored = window.restoreGeometry(geometry)
    main = QGuiApplication.primaryScreen()
    screens = [main, *(screen for screen in QGuiApplication.screens() if screen is not main)]
    areas = [screen.availableGeometry().marginsRemoved(_FRAME) for screen in screens]
    if not is_restored:  # the window manager chooses the place
        window.resize(window.size().boundedTo(areas[0].size()))
        return
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    inside = placed(window.normalGeometry(), areas)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(inside)
    window.setWindowState(state)


def placed(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Return where a window stands whole on one of the screens (their free areas, the main one first).

    It stays on the screen that shows the most of it, else it goes to the middle of the main one; it becomes smaller
    only where that screen is.
    """
    if not screens:
        return window
    screen = max(screens, key=lambda area: _overlap(area, window))
    size = window.size().boundedTo(screen.size())
    inside = QRect(window.topLeft(), size)
    if not _overlap(screen, window):
        inside.moveCenter(screen.center())
    inside.moveLeft(min(max(inside.left(), screen.left()), screen.left() + screen.width() - inside.width()))
    inside.moveTop(min(max(inside.top(), screen.top()), screen.top() + screen.height() - inside.height()))
    return inside


def _overlap(one: QRect, other: QRect) -> int:
    shared = one.intersected(other)
    return shared.width() * shared.height() if shared.isValid() else 0
