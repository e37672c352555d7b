"""A journey out of the window on the real screen: a table, citations, and releases dragged to another program."""

import csv
import json
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.exporting.dialog import ExportDialog
from ilo_desktop.desktop.exporting.notice import ExportNotice
from ilo_desktop.desktop.release_list.view import ReleaseList
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.journeys.hands import SOURCE_AT, Hands
from tests.journeys.place import Place

HEADLINES = [draft.headline for draft in SAMPLE]


def test_releases_leave_as_a_table_as_citations_and_by_hand(program: Program, hands: Hands, tmp_path: Path) -> None:
    place = Place(program)
    fill(program.state.library, reading_of(SAMPLE))
    program.state.refresh()
    hands.wait(lambda: place.count() == len(SAMPLE))
    releases = program.window.findChild(ReleaseList)

    # all that is shown, as a table
    hands.keys("ctrl+e")
    hands.wait(lambda: place.dialog(ExportDialog) is not None)
    hands.shoot("export")
    hands.keys("Return")
    hands.wait(lambda: place.dialog(QFileDialog) is not None)
    files = place.dialog(QFileDialog)
    assert files is not None
    hands.wait(files.isActiveWindow)
    target = tmp_path / "shown.csv"
    files.findChild(QLineEdit).selectAll()
    hands.type(str(target))
    hands.keys("Return")
    hands.wait(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert [row["Headline"] for row in csv.DictReader(file)] == [one.headline for one in place.releases()]
    notice = program.window.findChild(ExportNotice)
    hands.wait(lambda: notice.text.startswith("13 releases written"))
    hands.shoot("exported")

    # three of them, cited in the order of the list
    hands.wait(program.window.isActiveWindow)
    hands.keys("ctrl+2", "Home", "shift+Down", "shift+Down")
    hands.wait(lambda: releases.selection_count == 3)
    program.window._actions[Act.CITE_CHICAGO].trigger()
    hands.wait(lambda: HEADLINES[0] in QGuiApplication.clipboard().text())
    cited = QGuiApplication.clipboard().text().split("\n\n")
    assert [headline in line for headline, line in zip(HEADLINES[:3], cited, strict=True)] == [True] * 3

    # and dragged to another program
    came = tmp_path / "came.json"
    row = releases.visualRect(releases.model().index(1, 0)).center()
    start = releases.viewport().mapToGlobal(row)
    hands.carry_out(start, QPoint(*SOURCE_AT) + QPoint(80, 60), answer=came)
    told = json.loads(came.read_text(encoding="utf-8"))
    assert all(headline in told["text"] and headline in told["html"] for headline in HEADLINES[:3])
    assert list(told["files"]) == ["Press releases.html"]
    assert HEADLINES[1] in told["files"]["Press releases.html"]
    path = Path(told["paths"][0])
    assert path.exists()
    QGuiApplication.instance().aboutToQuit.emit()
    assert not path.exists()
