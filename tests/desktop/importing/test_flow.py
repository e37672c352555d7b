from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton

from ilo_desktop.desktop.importing.groups import Group
from ilo_desktop.desktop.importing.review import Phase
from ilo_desktop.desktop.importing.review_model import Role
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.query import EVERYTHING
from tests.desktop.importing.lists import BAKERS, SAILORS, WELDERS, listing, write


def accept_button(dialog):
    return next(button for button in dialog.findChildren(QPushButton) if button.property("primary"))


def cancel_button(dialog, text="Cancel"):
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == text)


def accept(dialog, flow, qtbot):
    with qtbot.waitSignal(flow.imported) as imported:
        qtbot.mouseClick(accept_button(dialog), Qt.MouseButton.LeftButton)
    return imported.args[0]


def headlines(library):
    return [row.headline for row in library.rows(library.find(EVERYTHING).all_keys())]


def copy(*, urls=(), text=""):
    mime = QMimeData()
    if urls:
        mime.setUrls(urls)
    if text:
        mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)


def test_files_are_reviewed_and_imported(flow, review, qtbot, tmp_path, empty_library):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS)])
    dialog = review()
    assert dialog.heading == "2 entries found in list.txt"
    assert accept_button(dialog).text() == "Import 2 releases"
    assert headlines(empty_library) == []

    changes = accept(dialog, flow, qtbot)

    assert len(changes.added) == 2
    assert headlines(empty_library) == ["Welders learn at night", "Bakers share one oven"]
    assert flow.session is None


def test_the_users_own_file_gives_twenty_and_then_the_same_twenty(flow, review, qtbot, users_file, empty_library):
    flow.review_paths([users_file])
    dialog = review()
    assert accept_button(dialog).text() == "Import 20 releases"
    assert len(accept(dialog, flow, qtbot).added) == 20

    flow.review_paths([users_file])
    dialog = review()
    assert dialog.outcome == "Nothing new: all 20 are in your library already"
    assert not accept_button(dialog).isVisible()
    qtbot.mouseClick(cancel_button(dialog, "Close"), Qt.MouseButton.LeftButton)
    assert len(empty_library.find(EVERYTHING)) == 20
    assert len(empty_library.imports()) == 1


def test_what_is_unticked_stays_out(flow, review, qtbot, tmp_path, empty_library):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS, SAILORS)])
    dialog = review()
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.table.model().index(1, 2))

    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)

    assert accept_button(dialog).text() == "Import 2 releases"
    assert dialog.outcome == "1 of 3 stays out"
    accept(dialog, flow, qtbot)
    assert headlines(empty_library) == ["Welders learn at night", "Sailors read their contracts"]


def test_a_click_on_the_box_unticks_and_the_box_above_ticks_all(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS)])
    dialog = review()
    place = dialog.table.visualRect(dialog.table.model().index(0, 0)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.strip.tick_all.text() == "1 of 2 ticked"
    assert dialog.strip.tick_all.checkState() is Qt.CheckState.PartiallyChecked

    dialog.strip.tick_all.click()
    assert dialog.strip.tick_all.text() == "2 of 2 ticked"
    dialog.strip.tick_all.click()
    assert dialog.ticked == frozenset()
    assert dialog.outcome == "Nothing is ticked"
    assert not accept_button(dialog).isEnabled()


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_leaving_the_review_writes_nothing(flow, review, qtbot, tmp_path, empty_library, way):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
    dialog = review()
    plan = flow.session.plan
    with qtbot.waitSignal(flow.session.ended):
        if way == "button":
            qtbot.mouseClick(cancel_button(dialog), Qt.MouseButton.LeftButton)
        elif way == "escape":
            qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
        else:
            dialog.close()

    assert flow.session is None
    assert len(empty_library.find(EVERYTHING)) == 0
    qtbot.waitUntil(lambda: not flow._state.workers.is_busy)
    with pytest.raises(ValueError, match="closed"):
        plan.spool.draft(0)


def test_a_review_that_was_left_is_closed_although_another_library_is_opened(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
    dialog = review()
    plan = flow.session.plan
    with qtbot.waitSignal(flow.session.ended):
        dialog.reject()
    flow._state.workers.abandon_reads()

    flow._state.workers.shut_down()
    with pytest.raises(ValueError, match="closed"):
        plan.spool.draft(0)


def test_leaving_while_it_reads_stops_the_reading(flow, qtbot, tmp_path, empty_library):
    flow.review_paths([write(tmp_path, f"{number}.txt", WELDERS) for number in range(50)])
    dialog = flow.session.dialog
    assert dialog.phase is Phase.READING
    with qtbot.waitSignal(flow.session.ended):
        dialog.reject()

    assert flow.session is None
    assert len(empty_library.find(EVERYTHING)) == 0


def test_cancelling_an_import_rolls_it_back_and_keeps_the_review(flow, review, qtbot, tmp_path, empty_library):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS)])
    dialog = review()
    qtbot.mouseClick(accept_button(dialog), Qt.MouseButton.LeftButton)
    assert dialog.phase is Phase.APPLYING
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: flow.session is None or dialog.phase is Phase.REVIEWING)
    if flow.session is None:  # it was done before it could be stopped
        assert len(empty_library.find(EVERYTHING)) == 2
    else:
        assert dialog.isVisible()
        assert len(empty_library.find(EVERYTHING)) == 0


def test_a_failed_import_is_told_and_keeps_the_review(
    flow, review, qtbot, tmp_path, messages, monkeypatch, empty_library
):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
    dialog = review()

    def fail(*_arguments):
        raise NewsroomError(Code.DISK_FULL, path="library.sqlite")

    monkeypatch.setattr(empty_library, "apply", fail)
    with qtbot.waitSignal(messages.shown):
        qtbot.mouseClick(accept_button(dialog), Qt.MouseButton.LeftButton)

    assert "no room left" in messages.told[0][1]
    assert dialog.phase is Phase.REVIEWING
    assert accept_button(dialog).isEnabled()


def test_a_stopped_import_says_that_nothing_was_written(flow, review, qtbot, tmp_path, monkeypatch, empty_library):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
    dialog = review()

    def stop(*_arguments):
        raise Cancelled

    monkeypatch.setattr(empty_library, "apply", stop)
    qtbot.mouseClick(accept_button(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.phase is Phase.REVIEWING)

    assert dialog.progress == "Stopped. Nothing was written."


def test_a_second_drop_waits_for_the_first_review(flow, review, qtbot, tmp_path, empty_library):
    flow.review_paths([write(tmp_path, "one.txt", WELDERS)])
    first = review()
    flow.review_paths([write(tmp_path, "two.txt", BAKERS)])
    assert flow.session.dialog is first
    assert first.waiting == "1 more to review after this one"

    accept(first, flow, qtbot)
    second = review()

    assert second.heading == "1 entry found in two.txt"
    accept(second, flow, qtbot)
    assert len(empty_library.find(EVERYTHING)) == 2


def test_what_cannot_be_read_is_told_with_its_reason(flow, review, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    flow.review_paths([empty, tmp_path / "missing.txt"])
    dialog = review()

    assert dialog.heading == "No press release was found"
    model = dialog.table.model()
    assert model.count(Group.UNREADABLE) == model.rowCount() == 2
    assert not accept_button(dialog).isVisible()
    assert cancel_button(dialog, "Close").isDefault()
    assert "“empty.txt” is empty" in dialog.pane.toPlainText()


def test_the_same_from_another_file_is_noted_as_a_source(flow, review, qtbot, tmp_path, empty_library):
    flow.review_paths([write(tmp_path, "one.txt", WELDERS)])
    accept(review(), flow, qtbot)

    flow.review_text(listing(WELDERS) + "\n\n")
    dialog = review()
    assert dialog.outcome == "Nothing new: it is in your library already"
    assert accept_button(dialog).text() == "Note the source"
    accept(dialog, flow, qtbot)

    (release,) = empty_library.releases(empty_library.ids(empty_library.find(EVERYTHING).all_keys()))
    assert [sighting.document for sighting in release.sightings] == ["one.txt", "Pasted text"]


def test_changed_words_are_shown_beside_each_other(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "one.txt", (*WELDERS[:2], "Three harbour towns begin evening courses."))])
    accept(review(), flow, qtbot)

    flow.review_paths([write(tmp_path, "two.txt", WELDERS)])
    dialog = review()
    qtbot.waitUntil(lambda: "Changed words" in dialog.pane.toPlainText())

    shown = dialog.pane.toPlainText()
    assert "Three Four harbour towns begin evening courses for welders." in shown
    assert "in the library now, from one.txt" in shown
    assert "in this import, from two.txt, line 6" in shown
    row = dialog.table.model().index(0, 2).data(Role.ROW)
    assert row.why == "3 words of the summary changed"


def test_pasted_text_is_reviewed(flow, review):
    copy(text=listing(WELDERS, BAKERS))
    flow.paste()

    assert review().heading == "2 entries found in Pasted text"


def test_pasted_files_are_reviewed(flow, review, tmp_path):
    copy(urls=[QUrl.fromLocalFile(str(write(tmp_path, "list.txt", WELDERS)))], text="list.txt")
    flow.paste()

    assert review().heading == "1 entry found in list.txt"


@pytest.mark.parametrize(("text", "told"), [("", "neither text nor files"), ("https://example.org/a", "on the web")])
def test_a_paste_of_nothing_usable_is_told(flow, messages, text, told):
    copy(text=text)
    flow.paste()

    assert told in messages.told[0][1]
    assert flow.session is None


def test_files_and_folders_are_chosen_without_blocking(flow, review, window, tmp_path):
    path = write(tmp_path, "list.txt", WELDERS)
    flow.choose_files()
    chooser = window.findChild(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.ExistingFiles
    chooser.filesSelected.emit([str(path)])
    chooser.close()

    assert review().heading == "1 entry found in list.txt"
    assert Path(flow.folder) == tmp_path
    flow.session.dialog.reject()
    flow.choose_folder()
    chooser = next(found for found in window.findChildren(QFileDialog) if found.isVisible())
    assert chooser.fileMode() is QFileDialog.FileMode.Directory
    assert Path(chooser.directory().absolutePath()) == tmp_path
    chooser.close()


def test_what_comes_before_the_library_is_open_waits(
    workers, theme, messages, window, empty_library, vocabulary, qtbot, tmp_path
):
    from ilo_desktop.desktop.importing.flow import ImportFlow
    from ilo_desktop.desktop.state import State

    early = State(workers, workers)
    flow = ImportFlow(early, theme, messages, UndoStack(early, window), window)
    flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
    assert flow.session is None

    with qtbot.waitSignal(early.shown_changed):
        early.set_library(empty_library, vocabulary)

    qtbot.waitUntil(lambda: flow.session is not None and flow.session.dialog.phase is Phase.REVIEWING)
    flow.session.dialog.reject()


def test_the_last_import_can_be_undone_after_a_question(
    flow, review, qtbot, tmp_path, messages, window, empty_library, state
):
    with qtbot.waitSignal(flow.last_import_changed) as changed:
        flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS)])
        accept(review(), flow, qtbot)
    assert changed.args[0].new == 2

    with qtbot.waitSignal(messages.shown):
        flow.undo_last()
    title, text = messages.told[-1]
    assert title.startswith("Undo the import of ")
    assert text.startswith("2 releases go.")
    box = window.findChild(QMessageBox)
    with qtbot.waitSignals([state.library_changed, flow.last_import_changed]):
        box.accept()

    assert len(empty_library.find(EVERYTHING)) == 0


def test_pressing_undo_twice_asks_once(flow, review, qtbot, tmp_path, messages, state):
    with qtbot.waitSignal(flow.last_import_changed):
        flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
        accept(review(), flow, qtbot)
    flow.undo_last()
    flow.undo_last()
    qtbot.waitUntil(lambda: not state.workers.is_busy)
    assert len(messages.told) == 1

    flow.undo_last()
    qtbot.waitUntil(lambda: len(messages.told) == 2)


def test_an_undo_that_is_not_wanted_changes_nothing(flow, review, qtbot, tmp_path, messages, window, empty_library):
    with qtbot.waitSignal(flow.last_import_changed):
        flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
        accept(review(), flow, qtbot)
    with qtbot.waitSignal(messages.shown):
        flow.undo_last()

    window.findChild(QMessageBox).done(QDialog.DialogCode.Rejected)

    assert len(empty_library.find(EVERYTHING)) == 1


def test_without_an_import_there_is_nothing_to_undo(flow, messages):
    flow.undo_last()

    assert messages.told == []
