from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ilo_desktop.desktop.importing.bar import ImportNotice
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.release import ImportRecord, Verdict


@pytest.fixture
def notice(theme, qtbot):
    made = ImportNotice()
    qtbot.addWidget(made)
    return made


def test_it_says_what_came_from_where(notice):
    assert notice.isHidden()

    came = {Verdict.NEW: 18, Verdict.LIKELY_DUPLICATE: 2, Verdict.CHANGED: 1, Verdict.COMPLETED: 2, Verdict.SAME: 4}
    notice.show_import(ChangeSet(added=frozenset(range(20)), verdicts=came, import_id=1), ("list.txt",))

    assert notice.text == "20 new, 1 changed, 2 completed from list.txt"
    assert not notice.isHidden()


def test_undo_is_a_wish_and_the_notice_can_go(notice, qtbot):
    notice.show_import(ChangeSet(verdicts={Verdict.SAME: 2}, import_id=1), ("list.txt",))
    assert notice.text == "2 the same from list.txt"

    with qtbot.waitSignal(notice.undo_requested):
        qtbot.mouseClick(notice.findChild(QPushButton), Qt.MouseButton.LeftButton)
    notice.show_last(None)

    assert notice.isHidden()


def test_an_older_import_can_be_undone_without_telling_what_it_brought(notice):
    notice.show_import(ChangeSet(verdicts={Verdict.SAME: 2}, import_id=7), ("list.txt",))
    latest = ImportRecord(id=7, made_at=datetime.now(UTC), documents=("list.txt",))
    notice.show_last(latest)
    assert notice.text

    notice.show_last(replace(latest, id=6))
    assert notice.text == ""
    assert not notice.isHidden()
