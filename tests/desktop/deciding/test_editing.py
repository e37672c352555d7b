"""Fields of a release written by hand and given back, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.deciding.days import read_day
from ilo_desktop.desktop.deciding.edit_dialog import EditDialog
from ilo_desktop.desktop.detail.targets import Editing
from ilo_desktop.library.settle import said
from ilo_desktop.newsroom.edits import MarkEdit, WordingEdit
from ilo_desktop.newsroom.release import Mark
from tests.desktop.deciding.conftest import Window
from tests.desktop.newsroom import SAMPLE, fill, reading_of

HANDBOOK = 4


def open_dialog(window: Window, row: int = HANDBOOK) -> EditDialog:
    window.select(row)
    window.do(Act.EDIT)
    return dialog(window)


def dialog(window: Window) -> EditDialog:
    return next(one for one in window.window.findChildren(EditDialog) if one.isVisible())


def write(field, text: str) -> None:
    if hasattr(field.editor, "setPlainText"):
        field.editor.setPlainText(text)
    else:
        field.editor.setText(text)


def save(window: Window, one: EditDialog) -> None:
    one.save_button.click()
    window.rest()


def test_one_save_is_one_step_with_only_what_differs(window: Window) -> None:
    one = open_dialog(window)
    write(one.fields["headline"], "Domestic workers' own handbook")
    write(one.fields["day"], "8 February 2024")
    write(one.fields["summary"], "The handbook explains  contracts in plain words. ")  # blanks are no news
    assert [(edit.field, edit.value) for edit in one.edits] == [
        ("headline", "Domestic workers' own handbook"),
        ("day", "2024-02-08"),
    ]
    save(window, one)
    release = window.detail.release
    assert (release.headline, release.day.isoformat()) == ("Domestic workers' own handbook", "2024-02-08")
    assert window.steps.done[-1].name == "Edit 2 fields of ‘Domestic workers write their own handbook’"
    assert "Headline and date edited by you on " in window.detail.text.toPlainText()
    window.do(Act.UNDO)
    assert window.detail.release.headline == "Domestic workers write their own handbook"
    assert not window.detail.release.own_wordings
    window.do(Act.REDO)
    assert window.detail.release.headline == "Domestic workers' own handbook"


def test_a_field_by_hand_says_so_shows_the_document_and_is_given_back(window: Window) -> None:
    one = open_dialog(window)
    write(one.fields["headline"], "Handbook")
    save(window, one)
    window.detail.text.link_followed.emit(Editing())
    window.rest()
    again = dialog(window)
    field = again.fields["headline"]
    assert field.editor.toPlainText() == "Handbook"
    assert field.notes[0].startswith("written by you on ")
    assert field.notes[1] == "The documents say: “Domestic workers write their own handbook”"
    field._back.click()
    assert field.editor.toPlainText() == "Domestic workers write their own handbook"
    assert again.edits == [WordingEdit(window.state.current, "headline", None)]
    save(window, again)
    assert not window.detail.release.own_wordings


def test_nothing_written_is_no_step(window: Window) -> None:
    save(window, open_dialog(window))
    assert not window.steps.done


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("headline", "  ", "A release needs a headline"),
        ("day", "soon", "“soon” is no date"),
        ("last_day", "2024-02-01", "The last day lies before the date."),
    ],
)
def test_what_cannot_be_saved_stands_at_its_field(window: Window, field: str, text: str, says: str) -> None:
    one = open_dialog(window)
    write(one.fields[field], text)
    one.save_button.click()
    assert one.isVisible()
    assert one.fields[field].error.startswith(says)
    assert one.fields[field].editor.hasFocus()
    assert one.fields[field].editor.accessibleDescription().startswith(says)
    write(one.fields[field], "" if field == "last_day" else "2024-02-09")
    assert not one.fields[field].error
    save(window, one)
    assert not window.window.findChildren(EditDialog) or window.steps.done or field == "last_day"


def test_a_last_day_needs_a_first_one(window: Window) -> None:
    one = open_dialog(window, len(SAMPLE) - 1)
    write(one.fields["last_day"], "2024-02-01")
    one.save_button.click()
    assert one.fields["last_day"].error.startswith("Without a date there is no last day.")
    write(one.fields["day"], "2024-01-30")
    save(window, one)
    assert window.detail.release.last_day.isoformat() == "2024-02-01"


def test_what_was_written_is_not_lost_by_escape(window: Window) -> None:
    one = open_dialog(window)
    write(one.fields["place"], "Lima")
    QTest.keyClick(one, Qt.Key.Key_Escape)
    assert one.isVisible()
    box = next(box for box in window.window.findChildren(QMessageBox) if box.isVisible())
    assert box.text() == "Close without saving?"
    box.reject()
    QTest.keyClick(one.fields["place"].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.rest()
    assert window.detail.release.place == "Lima"


def test_a_release_without_a_source_is_refused(window: Window) -> None:
    window.select(0)
    window.library.edit([MarkEdit(Mark.STARRED, frozenset({window.state.current}), on=True)])
    window.library.undo(1)
    window.state.refresh()
    window.rest()
    window.select(0)
    shown = []
    window.window.messages.shown.connect(lambda _title, text: shown.append(text))
    window.do(Act.EDIT)
    assert "cannot be edited" in shown[0]


def test_what_the_documents_say_is_what_is_shown_without_own_words(window: Window) -> None:
    changed = replace(SAMPLE[HANDBOOK], summary="It explains contracts.", credit="© ILO")
    fill(window.library, reading_of([changed], "later.txt"))
    window.select(HANDBOOK)
    release = window.library.release(window.state.current)
    draft = said(release.sightings)
    for field in ("headline", "day", "summary", "text", "kicker", "credit", "url"):
        assert getattr(draft, field) == getattr(release, field), field


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2024-03-07", "2024-03-07"),
        (" 7 March 2024 ", "2024-03-07"),
        ("07/03/2024", "2024-03-07"),
        ("7 mars 2024", "2024-03-07"),
        ("", ""),
        ("31 February 2024", "31 February 2024"),
        ("4-5 March 2024", "4-5 March 2024"),
        ("soon", "soon"),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, day: str) -> None:
    assert read_day(typed) == day


def test_a_text_of_a_million_letters_is_shown_in_part_and_not_written(window: Window) -> None:
    fill(window.library, reading_of([replace(SAMPLE[HANDBOOK], text="wages rise " * 100_000)], "long.txt"))
    one = open_dialog(window)
    field = one.fields["text"]
    assert len(field.editor.toPlainText()) < 110_000
    assert field.editor.isReadOnly()
    assert field.notes == ["This is too long to be written by hand. Its first 100,000 letters are shown."]
    write(one.fields["place"], "Lima")
    save(window, one)
    assert [wording.field for wording in window.detail.release.own_wordings] == ["place"]
