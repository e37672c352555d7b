from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton

from ilo_desktop.desktop.canvas import width_of
from ilo_desktop.desktop.importing import import_detail
from ilo_desktop.desktop.importing.history import ImportsDialog
from ilo_desktop.desktop.importing.history_model import HistoryModel, Role
from ilo_desktop.desktop.importing.history_view import MARGIN, HistoryView, action_area, text_left
from ilo_desktop.desktop.source.dialog import SourceDialog
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.desktop.when import clock
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from ilo_desktop.newsroom.release import ImportRecord, Mark
from tests.desktop.importing.drags import files, send
from tests.desktop.importing.lists import BAKERS, SAILORS, WELDERS, listing, write
from tests.desktop.inks import columns, mirrored
from tests.pasting import read_paste


@pytest.fixture
def empty_library(empty_library, vocabulary):
    """Holds two imports: first the bakers, then the welders and the sailors."""
    for name, items in (("first.txt", [BAKERS]), ("second.txt", [WELDERS, SAILORS])):
        with empty_library.plan([read_paste(listing(*items), name, vocabulary)]) as plan:
            empty_library.apply(plan)
    return empty_library


@pytest.fixture
def dialog(flow, window, qtbot):
    flow.show_imports()
    made = window.findChild(ImportsDialog)
    qtbot.waitUntil(lambda: len(rows(made)) == 2)
    return made


def view(dialog):
    return dialog.findChild(HistoryView)


def rows(dialog):
    model = view(dialog).model()
    return [model.index(row, 0).data(Role.ROW) for row in range(model.rowCount())]


def accept_question(window, messages, qtbot, act):
    with qtbot.waitSignal(messages.shown):
        act()
    box = next(found for found in window.findChildren(QMessageBox) if found.isVisible())
    box.accept()


def test_imports_are_listed_newest_first_under_their_days(dialog):
    shown = rows(dialog)

    assert [(row.title, row.outcome, row.heading) for row in shown] == [
        ("second.txt", "2 new", "Today"),
        ("first.txt", "1 new", ""),
    ]


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "fr_CA", "es_CO"])
def test_a_time_of_day_is_not_cut_off(locale, qapp):
    QLocale.setDefault(QLocale(locale))
    times = [clock(datetime(2024, 5, 6, hour, 58, tzinfo=UTC)) for hour in range(24)]
    assert max(width_of(time, font(Type.BODY)) for time in times) < text_left() - MARGIN


def test_a_click_on_undo_asks_undoes_and_offers_redo(dialog, state, window, messages, qtbot, empty_library):
    index = view(dialog).model().index(0, 0)
    place = action_area(view(dialog).visualRect(index), view(dialog).layoutDirection()).center()

    accept_question(
        window, messages, qtbot, lambda: qtbot.mouseClick(view(dialog).viewport(), Qt.MouseButton.LeftButton, pos=place)
    )
    qtbot.waitUntil(lambda: rows(dialog)[0].is_undone)
    assert len(empty_library.find(EVERYTHING)) == 1
    assert rows(dialog)[0].outcome.startswith("Undone at ")

    with qtbot.waitSignal(state.library_changed):
        qtbot.mouseClick(view(dialog).viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: not rows(dialog)[0].is_undone)
    assert len(empty_library.find(EVERYTHING)) == 3


def test_enter_undoes_an_older_import_by_itself(dialog, window, messages, qtbot, empty_library):
    view(dialog).setFocus()
    qtbot.keyClick(view(dialog), Qt.Key.Key_Down)

    accept_question(window, messages, qtbot, lambda: qtbot.keyClick(view(dialog), Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: rows(dialog)[1].is_undone)

    headlines = [row.headline for row in empty_library.rows(empty_library.find(EVERYTHING).all_keys())]
    assert headlines == ["Welders learn at night", "Sailors read their contracts"]
    assert view(dialog).currentIndex().row() == 1


def test_the_question_says_what_stays_for_the_users_marks(dialog, flow, window, messages, qtbot, empty_library):
    (newest,) = empty_library.ids([empty_library.find(EVERYTHING).key_at(0)])
    empty_library.edit([MarkEdit(Mark.STARRED, frozenset({newest}), on=True)])

    accept_question(window, messages, qtbot, lambda: qtbot.keyClick(view(dialog), Qt.Key.Key_Return))

    title, text = messages.told[-1]
    assert title.startswith("Undo the import of ")
    assert text.startswith("1 release goes, 1 with your stars, notes, tags, collections or briefings stays.")
    qtbot.waitUntil(lambda: rows(dialog)[0].is_undone)
    assert rows(dialog)[0].outcome.endswith("1 with your stars, notes, tags, collections or briefings stays.")


def test_the_releases_of_an_import_are_shown(dialog, state, qtbot):
    view(dialog).setCurrentIndex(view(dialog).model().index(1, 0))
    show = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Show its releases")

    with qtbot.waitSignal(state.shown_changed):
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)

    (condition,) = state.query.conditions
    assert condition.facet is Facet.IMPORT
    assert len(state.shown.result) == 1
    assert not dialog.isVisible()


def test_the_menu_says_in_words_what_can_be_done(dialog, state, qtbot):
    place = view(dialog).visualRect(view(dialog).model().index(0, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view(dialog).viewport().mapToGlobal(place))
    QApplication.sendEvent(view(dialog).viewport(), event)
    menu = view(dialog).findChild(QMenu)

    assert [action.text() for action in menu.actions()] == ["Undo this import …", "Show its releases"]
    menu.actions()[1].trigger()
    assert state.query.conditions == {Condition(Facet.IMPORT, "2")}


def test_rows_are_told_to_screen_readers(dialog):
    spoken = view(dialog).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("second.txt, ")
    assert spoken.endswith("2 new, press Enter to undo")


def test_a_click_beside_the_action_does_nothing(dialog, messages, qtbot):
    place = view(dialog).visualRect(view(dialog).model().index(0, 0)).topLeft() + QPoint(100, 40)
    with qtbot.assertNotEmitted(dialog.undo_requested, wait=20):
        qtbot.mouseClick(view(dialog).viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_model_keeps_its_rows_while_only_their_words_change(qtbot):
    model = HistoryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    now = datetime.now(UTC)
    records = [
        ImportRecord(id=2, made_at=now, documents=("b.txt", "c.txt"), new=3),
        ImportRecord(id=1, made_at=now - timedelta(days=400), documents=("a.txt",), same=1),
    ]
    model.show_records(records)
    shown = model.index(0, 0).data(Role.ROW)
    assert shown.title == "b.txt and 1 more file"
    assert (model.row_of(1), model.row_of(9), model.record(5)) == (1, None, None)

    with qtbot.assertNotEmitted(model.modelReset):
        model.show_records([records[0], ImportRecord(id=1, made_at=records[1].made_at, documents=(), undone_at=now)])
    assert model.index(1, 0).data(Role.ROW).outcome.startswith("Undone on ")
    with qtbot.waitSignal(model.modelReset):
        model.show_records([])


def test_in_a_mirrored_list_the_action_is_at_the_left(dialog, theme, window, messages, qtbot):
    mirrored(dialog)
    shown = view(dialog)
    row = shown.visualRect(shown.model().index(1, 0))
    action = columns(shown.viewport(), theme.colours.of("accent"), row)
    title = columns(shown.viewport(), theme.colours.of("ink"), row)
    place = action_area(row, shown.layoutDirection())

    assert place.left() == 20
    assert action[0] >= 20
    assert action[-1] < 104
    assert title[-1] > row.width() - 80
    accept_question(
        window,
        messages,
        qtbot,
        lambda: qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place.center()),
    )
    qtbot.waitUntil(lambda: rows(dialog)[1].is_undone)


def test_without_imports_there_is_nothing_to_show(dialog):
    show = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Show its releases")
    assert show.isEnabled()

    dialog.show_records([])

    assert not show.isEnabled()


def test_what_is_dropped_on_the_list_is_reviewed(dialog, flow, review, qtbot, tmp_path):
    write(tmp_path, "third.txt", SAILORS)
    mime = files("third.txt", folder=tmp_path)

    assert send(dialog, QEvent.Type.DragEnter, mime, dialog.rect().center())
    assert dialog.drop.explanation == "You review what it holds before anything is saved."
    with qtbot.waitSignal(dialog.finished):
        send(dialog, QEvent.Type.Drop, mime, dialog.rect().center())

    assert review().heading == "1 entry found in third.txt"


def tree_of(dialog):
    return dialog.detail.tree


def branches(dialog):
    tree = tree_of(dialog)
    tops = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [(top.text(0), [top.child(row).text(0) for row in range(top.childCount())]) for top in tops]


def activate(dialog, document, row=None):
    top = tree_of(dialog).topLevelItem(document)
    item = top if row is None else top.child(row)
    tree_of(dialog).activated.emit(tree_of(dialog).indexFromItem(item))


def test_the_chosen_import_tells_its_counts_documents_and_what_came_in(dialog, qtbot):
    qtbot.waitUntil(lambda: bool(branches(dialog)))
    assert dialog.detail.words[0].startswith("Import of ")
    assert dialog.detail.words[1] == "2 new"
    ((title, headlines),) = branches(dialog)
    assert title == "second.txt  ·  2 releases"
    assert [headline.split("  ")[-1] for headline in headlines] == [
        "Welders learn at night",
        "Sailors read their contracts",
    ]
    view(dialog).setCurrentIndex(view(dialog).model().index(1, 0))
    qtbot.waitUntil(lambda: [one[0] for one in branches(dialog)] == ["first.txt  ·  1 release"])


def test_a_release_of_an_import_is_opened_in_the_list(dialog, state, qtbot):
    qtbot.waitUntil(lambda: bool(branches(dialog)))
    with qtbot.waitSignal(state.shown_changed):
        activate(dialog, 0, 1)
    assert state.query.of(Facet.IMPORT) == {Condition(Facet.IMPORT, "2")}
    assert state.library.release(state.current).headline == "Sailors read their contracts"
    assert not dialog.isVisible()


def test_a_document_of_an_import_is_opened_also_when_it_was_undone(dialog, state, window, messages, qtbot):
    accept_question(window, messages, qtbot, lambda: qtbot.keyClick(view(dialog), Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: rows(dialog)[0].is_undone and bool(branches(dialog)))
    assert dialog.detail.words[2].startswith("Undone at ")
    assert dialog.detail.words[1] == "2 new"
    with qtbot.waitSignal(dialog.source_requested) as asked:
        activate(dialog, 0)
    assert asked.args[0].document == "second.txt"
    shown = dialog.findChild(SourceDialog)
    assert shown.isVisible()
    qtbot.waitUntil(lambda: not state.workers.is_busy)
    shown.close()
    with qtbot.waitSignal(dialog.source_requested) as asked:
        activate(dialog, 0, 1)
    assert asked.args[0].draft.headline == "Sailors read their contracts"


def test_of_many_releases_the_first_are_shown_and_the_rest_counted(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(import_detail, "MOST_SHOWN", 1)
    view(dialog).setCurrentIndex(view(dialog).model().index(1, 0))
    view(dialog).setCurrentIndex(view(dialog).model().index(0, 0))
    qtbot.waitUntil(lambda: [one[0][:6] for one in branches(dialog)] == ["second"])
    assert branches(dialog)[0][1][1:] == ["1 more release"]
