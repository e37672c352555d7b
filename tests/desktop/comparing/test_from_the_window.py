"""From the window: an import changes a release, its versions are compared, and the import is undone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.comparing.window import VersionsWindow
from ilo_desktop.desktop.detail.pane import DetailPane
from tests.desktop.newsroom import SAMPLE, fill, reading_of


@pytest.fixture
def program(qapp, qtbot, library) -> Iterator[Program]:
    """A running program on a library in which a release was changed."""
    fill(library, reading_of([replace(SAMPLE[1], summary=SAMPLE[1].summary.replace("one", "two"))], "second.txt"))
    path = library.path
    library.close()
    made = Program(qapp, path, [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    yield made
    made.window.close()
    made.shut_down()


def test_versions_are_compared_as_long_as_there_are_several(program, qtbot):
    window, state = program.window, program.state
    pane, action = window.findChild(DetailPane), window.findChild(QAction, Act.VERSIONS)
    rows = state.library.rows(state.shown.result.keys(0, 3))
    with qtbot.waitSignal(pane.release_shown):
        state.set_current(next(row.id for row in rows if row.headline == SAMPLE[1].headline))
    assert action.isEnabled()

    action.trigger()
    opened = window.findChild(VersionsWindow)
    qtbot.waitUntil(lambda: bool(opened.view.changes))
    assert "−one +two" in opened.view.text.toPlainText()
    action.trigger()
    assert len([one for one in window.findChildren(VersionsWindow) if one.isVisible()]) == 1
    opened.reject()

    last = state.library.imports()[0].id
    with qtbot.waitSignal(pane.release_shown):
        state.write(lambda _progress: state.library.undo(last))
    assert not pane.has_versions
    assert not action.isEnabled()
