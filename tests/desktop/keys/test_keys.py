import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from ilo_desktop.desktop.action_table import TABLE
from ilo_desktop.desktop.keys.dialog import KeysDialog
from ilo_desktop.desktop.keys.key_model import Head, KeyModel
from ilo_desktop.desktop.keys.key_rows import key_rows, matching


@pytest.fixture
def dialog(theme, qtbot):
    made = KeysDialog(theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # looked at after it was closed
    qtbot.addWidget(made)
    made.show()
    return made


def _words(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_every_key_of_every_action_is_listed(qapp):
    listed = {key for row in key_rows() for key in row.keys}
    assert {key for row in TABLE for key in row.keys} <= listed
    assert sum(len(row.keys) for row in TABLE) == sum(len(row.keys) for row in key_rows()[: len(_with_keys())])


def _with_keys():
    return [row for row in TABLE if row.keys]


def test_no_key_means_two_things_at_once(qapp):
    keys = [key for row in TABLE for key in row.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("text", "does"),
    [("star", "Star"), ("ctrl+f", "Find"), ("f1", "Keys"), ("SIDEBAR", "Sidebar"), ("as well", "Show these as well")],
)
def test_keys_are_found_by_what_they_do_and_by_themselves(qapp, text, does):
    assert does in [row.does for row in matching(key_rows(), text)]


def test_heads_stand_over_their_keys(qapp):
    model = KeyModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert _words(model)[0] == "File"
    model.show_matching("Ctrl+F")
    assert isinstance(model.line(0), Head)
    assert _words(model)[:2] == ["Edit", "Find"]
    model.show_matching("nothing has such a name")
    assert model.rowCount() == 0
    model.show_matching("")
    assert _words(model)[-2:] == ["Where versions are compared", "Next or previous change"]


def test_a_screen_reader_says_what_a_key_does(dialog):
    listed = QAccessible.queryAccessibleInterface(dialog.findChild(QListView))
    spoken = [listed.child(row).text(QAccessible.Text.Name) for row in range(listed.childCount())]
    assert "Star: S" in spoken
    assert "Larger text: Ctrl++ or Ctrl+=" in spoken


def test_one_types_and_moves_in_the_list_at_once(dialog, qtbot):
    field, listed = dialog.findChild(QLineEdit), dialog.findChild(QListView)
    assert dialog.focusWidget() is field
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert listed.currentIndex().row() == 1  # the first line is a head
    qtbot.keyClicks(field, "print")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert listed.currentIndex().data() == "Print the list"
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert listed.currentIndex().data() == "Print the list"


def test_heads_are_passed_over(dialog, qtbot):
    field, listed = dialog.findChild(QLineEdit), dialog.findChild(QListView)
    seen = []
    while listed.currentIndex().data() not in seen[-1:]:
        seen.append(listed.currentIndex().data())
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert [row.does for row in key_rows()] == seen[1:]
    while listed.currentIndex().row() > 1:
        before = listed.currentIndex().row()
        qtbot.keyClick(field, Qt.Key.Key_Up)
        assert listed.currentIndex().row() < before


def test_nothing_found_says_so(dialog, qtbot):
    qtbot.keyClicks(dialog.findChild(QLineEdit), "zzz")
    assert any("No key does that" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_escape_closes(dialog, qtbot):
    qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
