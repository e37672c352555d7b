"""The dialog before an export: what it offers, says, and sends."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.exporting.dialog import ExportDialog, Scope
from ilo_desktop.desktop.exporting.format_words import GROUPS, good_for, groups_of, name_of
from ilo_desktop.desktop.file_names import file_name
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.publish.exports import ExportFormat, formats


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def make(window: QWidget, selected: int, shown: int, begins: ExportFormat = ExportFormat.CSV) -> ExportDialog:
    return ExportDialog(selected, shown, formats(), begins, window)


def test_every_format_stands_in_one_group_with_a_name_and_a_sentence() -> None:
    grouped = [format for group in GROUPS for format in group.formats]
    assert sorted(grouped) == sorted(ExportFormat)
    assert len({name_of(format) for format in ExportFormat}) == len(ExportFormat)
    assert all(good_for(format).endswith(".") for format in ExportFormat)


def test_groups_without_a_format_are_left_out() -> None:
    groups = groups_of([ExportFormat.RIS, ExportFormat.CSV])
    assert [group.formats for group in groups] == [(ExportFormat.CSV,), (ExportFormat.RIS,)]


def test_a_selection_of_several_is_proposed(window: QWidget) -> None:
    dialog = make(window, 3, 1234)
    assert dialog.scope is Scope.SELECTED
    assert dialog.scope_button(Scope.SELECTED).text() == "The selection: 3 releases"
    assert dialog.scope_button(Scope.SHOWN).text() == "What the list shows: 1,234 releases"


def test_the_release_that_is_read_is_offered_and_not_proposed(window: QWidget) -> None:
    dialog = make(window, 1, 20)
    assert dialog.scope is Scope.SHOWN
    assert dialog.scope_button(Scope.SELECTED).text() == "The selection: 1 release"


@pytest.mark.parametrize("selected", [0, 20])
def test_there_is_no_choice_where_the_selection_is_nothing_or_all(window: QWidget, selected: int) -> None:
    dialog = make(window, selected, 20)
    assert dialog.scope is Scope.SHOWN
    assert dialog.scope_button(Scope.SELECTED) is None


def test_it_begins_with_the_format_of_the_last_time(window: QWidget) -> None:
    assert make(window, 0, 2, ExportFormat.BIBTEX).format is ExportFormat.BIBTEX


def test_each_format_is_there_with_its_sentence(window: QWidget) -> None:
    dialog = make(window, 0, 2)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    for format in formats():
        assert dialog.format_button(format).text() == name_of(format)
        assert dialog.format_button(format).accessibleDescription() == good_for(format)
        assert good_for(format) in said


def test_going_on_sends_what_was_chosen(window: QWidget, qtbot: QtBot) -> None:
    dialog = make(window, 3, 20)
    dialog.scope_button(Scope.SHOWN).click()
    dialog.format_button(ExportFormat.RIS).click()
    with qtbot.waitSignal(dialog.chosen) as sent:
        dialog.go_on.click()
    assert sent.args == [Scope.SHOWN, ExportFormat.RIS]


def test_the_subject_of_the_list_is_told(window: QWidget) -> None:
    dialog = make(window, 0, 20)
    dialog.show_subject("China, 2024")
    assert dialog.subject == "China, 2024"
    assert dialog.scope_button(Scope.SHOWN).accessibleDescription() == "China, 2024"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Wages: China", "Wages – China.csv"),
        ("a/b\\c\x00d", "a – b – c – d.csv"),
        ("...", "Press releases.csv"),
        ("x" * 300, "x" * 80 + ".csv"),
    ],
)
def test_names_of_files_are_such_as_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, "csv", "Press releases") == name
