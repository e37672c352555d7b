"""What the window shows, and how it hears of what other programs write."""

import pytest
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.state import State
from ilo_desktop.newsroom.errors import Code, NewsroomError


def test_a_library_that_cannot_be_looked_at_is_told_once(
    state: State, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> bool:
        raise NewsroomError(Code.LIBRARY_DAMAGED, path="library", reason="cut")

    qtbot.waitUntil(lambda: not state.workers.is_busy)
    with monkeypatch.context() as broken, qtbot.waitSignal(state.failed) as failed:
        broken.setattr(state.library, "changed_elsewhere", fail)
        state._look_timer.timeout.emit()
    assert failed.args[0].code is Code.LIBRARY_DAMAGED
    assert not state._look_timer.isActive()
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    assert state._look_timer.isActive()
