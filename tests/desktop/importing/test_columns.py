"""The columns of tables in the review: said, checked, corrected, read again so, and remembered for the next table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from ilo_desktop import paths
from ilo_desktop.desktop.importing.columns_dialog import ColumnsDialog
from ilo_desktop.desktop.importing.jobs import FoundTable
from ilo_desktop.desktop.importing.review import Phase
from ilo_desktop.intake.tables.memory import ColumnMemory
from ilo_desktop.newsroom.columns import Column, ColumnMapping, Holds
from tests.desktop.importing.lists import WELDERS, write
from tests.intake.workbooks import Day, Sheet, xlsx

GUESSED = """Eins,Zwei,Drei
03/04/2024,The port,A ferry for the island
05/04/2024,The crew,Ferry hands get boots
"""
PLAIN = "Title,Date\nA quay by night,2024-03-07\n"


@pytest.fixture(autouse=True)
def _own_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "columns_file", lambda: tmp_path / "kept" / "columns.json")


@pytest.fixture
def table(tmp_path):
    def table(text: str, name: str = "list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return table


def open_columns(review) -> ColumnsDialog:
    review.columns.button.click()
    return review.findChild(ColumnsDialog)


def choose(columns: ColumnsDialog, row: int, holds: Holds) -> None:
    """Choose what a column holds, as a user does."""
    box = columns.rows[row].box
    box.setCurrentIndex(box.findData(holds))
    box.activated.emit(box.currentIndex())


def headlines(dialog) -> list[str]:
    rows = dialog.table.model()
    return [rows.index(row, 2).data() for row in range(rows.rowCount())]


def test_a_review_without_tables_says_nothing_of_columns(flow, review, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
    assert not review().columns.isVisible()


def test_columns_with_plain_names_are_said_to_be_recognised(flow, review, table):
    flow.review_paths([table(PLAIN)])
    dialog = review()
    assert dialog.columns.isVisible()
    assert dialog.columns.text == "The columns of “list.csv” were recognised."
    assert dialog.columns.button.accessibleDescription() == dialog.columns.text


def test_several_guesses_are_counted(flow, review, table):
    flow.review_paths([table(GUESSED), table(GUESSED, "other.csv"), table(PLAIN, "plain.csv")])
    assert review().columns.text == "The columns of 2 tables were guessed."


def test_days_that_can_be_read_in_two_ways_are_said(flow, review, table):
    flow.review_paths([table("Title,Date\nA ferry,03/04/2024\nBoots for its hands,05/04/2024\n")])
    assert review().columns.text == "The dates of “list.csv” can be read in two ways."


def test_what_is_chosen_is_read_again_and_remembered(flow, review, table, qtbot):
    flow.review_paths([table(GUESSED)])
    dialog = review()
    assert dialog.columns.text == "The columns of “list.csv” were guessed."
    assert headlines(dialog) == ["A ferry for the island", "Ferry hands get boots"]

    columns = open_columns(dialog)
    assert columns.heading == "What the columns of “list.csv” hold"
    assert columns.mapping.holdings == (Holds.DAY, Holds.NOTHING, Holds.HEADLINE)
    choose(columns, 1, Holds.HEADLINE)
    assert columns.mapping.holdings == (Holds.DAY, Holds.HEADLINE, Holds.NOTHING)
    choose(columns, 2, Holds.SUMMARY)
    columns.order.segments[1].click()
    assert "The port" in columns.preview.text
    assert "4 March 2024" in columns.preview.text
    columns.accept_button.click()
    assert dialog.phase is Phase.READING
    dialog = review()

    assert headlines(dialog) == ["The port", "The crew"]
    assert dialog.columns.text == "The columns of “list.csv” were recognised."
    with qtbot.waitSignal(flow.imported):
        dialog.import_requested.emit()
    qtbot.waitUntil(lambda: flow.session is None)

    flow.review_paths([table(GUESSED.replace("2024", "2023"), "next.csv")])
    dialog = review()
    assert headlines(dialog) == ["The port", "The crew"]
    assert dialog.columns.text == "The columns of “next.csv” were recognised."


def test_the_sheets_of_a_workbook_are_checked_one_by_one(flow, review, tmp_path):
    ferries = Sheet(
        "Ferries", [["Was", "Wann"], ["A ferry for the island", Day(45358)], ["Its second boat", Day(45359)]]
    )
    quays = Sheet("Quays", [["Nr", "Titel", "Datum"], ["1", "A quay is lit by night", Day(45360)]])
    path = tmp_path / "port.xlsx"
    path.write_bytes(xlsx(quays, ferries))
    flow.review_paths([path])
    dialog = review()
    assert dialog.columns.text == "The columns of “port.xlsx, Ferries” were guessed."
    columns = open_columns(dialog)
    assert [columns.choice.itemText(place) for place in range(2)] == ["port.xlsx, Quays", "port.xlsx, Ferries"]
    assert columns.choice.currentText() == "port.xlsx, Ferries"
    columns.accept_button.click()
    assert review().columns.text == "The columns of 2 tables were recognised."
    assert len(headlines(review())) == 3


def test_a_table_that_gave_nothing_is_read_when_its_columns_are_said(flow, review, table):
    flow.review_paths([table("A1;B1;C1\nOne;x;y\nTwo;x;y\n")])
    dialog = review()
    assert dialog.heading == "No press release was found"
    columns = open_columns(dialog)
    assert not columns.accept_button.isEnabled()
    assert "Say which column" in columns.preview.text
    choose(columns, 0, Holds.HEADLINE)
    columns.accept_button.click()
    assert headlines(review())[-2:] == ["One", "Two"]


def test_cancelling_leaves_all_as_it_was(flow, review, table):
    flow.review_paths([table(GUESSED)])
    dialog = review()
    columns = open_columns(dialog)
    choose(columns, 1, Holds.HEADLINE)
    columns.reject()
    assert dialog.phase is Phase.REVIEWING
    assert headlines(dialog) == ["A ferry for the island", "Ferry hands get boots"]
    assert not paths.columns_file().exists()


def test_reading_again_can_be_given_up(flow, review, table, qtbot):
    flow.review_paths([table(GUESSED)])
    dialog = review()
    columns = open_columns(dialog)
    choose(columns, 1, Holds.HEADLINE)
    columns.accept_button.click()
    dialog.reject()

    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.phase is Phase.REVIEWING)
    assert headlines(dialog) == ["A ferry for the island", "Ferry hands get boots"]
    assert not paths.columns_file().exists()
    with qtbot.waitSignal(flow.imported):
        dialog.import_requested.emit()


def test_what_cannot_be_kept_counts_all_the_same_and_is_said(flow, review, table, tmp_path, messages, qtbot):
    (tmp_path / "kept").write_text("a file where a folder should be")
    flow.review_paths([table(GUESSED)])
    columns = open_columns(review())
    choose(columns, 1, Holds.HEADLINE)
    columns.accept_button.click()
    assert headlines(review()) == ["The port", "The crew"]
    qtbot.waitUntil(lambda: len(messages.told) == 1)
    [(_title, text)] = messages.told
    assert "could not be kept" in text


def test_a_damaged_memory_is_as_none(flow, review, table):
    paths.columns_file().parent.mkdir()
    for text in (
        "{",
        "[1, null, {}]",
        "{}",
        "\udcff".encode("utf-8", "surrogateescape").decode("latin-1"),
        "[" * 100_000,
    ):
        paths.columns_file().write_text(text)
        assert ColumnMemory(paths.columns_file()).read() == {}
    flow.review_paths([table(GUESSED)])
    assert review().columns.text == "The columns of “list.csv” were guessed."


def mapping(name: str, *columns: Column) -> FoundTable:
    return FoundTable(ColumnMapping(name, columns, rows=(("A ferry", "7 March 2024"),)), name)


@pytest.fixture
def two(theme, vocabulary, qtbot):
    tables = [
        mapping("one.csv", Column("What", Holds.HEADLINE, ("A ferry",)), Column("When", Holds.DAY, ("7 March 2024",))),
        mapping("two.csv", Column("", Holds.NOTHING), Column("", Holds.HEADLINE, ("7 March 2024",))),
    ]
    made = ColumnsDialog(theme, tables, vocabulary)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_table_is_decided_by_itself(two, qtbot):
    assert [two.choice.itemText(place) for place in range(2)] == ["one.csv", "two.csv"]
    choose(two, 1, Holds.PLACE)
    two.choice.setCurrentIndex(1)
    assert two.heading == "What the columns of “two.csv” hold"
    choose(two, 0, Holds.SUMMARY)
    two.choice.setCurrentIndex(0)
    assert two.mapping.holdings == (Holds.HEADLINE, Holds.PLACE)
    with qtbot.waitSignal(two.decided) as decided:
        two.accept_button.click()
    assert [one.holdings for one in decided.args[0]] == [
        (Holds.HEADLINE, Holds.PLACE),
        (Holds.SUMMARY, Holds.HEADLINE),
    ]
    assert all(one.is_sure for one in decided.args[0])


def test_the_order_of_days_is_asked_where_a_column_holds_days(two):
    assert two.order.isVisible()
    choose(two, 1, Holds.NOTHING)
    assert not two.order.isVisible()


def test_screen_readers_hear_which_column_a_choice_is_about(two):
    box = two.rows[0].box
    interface = QAccessible.queryAccessibleInterface(box)
    assert box.accessibleName() == "What “What” holds"
    [(label, _relation)] = interface.relations(QAccessible.RelationFlag.Label)  # which Linux reads
    assert label.text(QAccessible.Text.Name) == "What"
    assert interface.text(QAccessible.Text.Description) == "A ferry"
    two.choice.setCurrentIndex(1)
    assert two.rows[0].box.accessibleName() == "What “Column 1” holds"
    assert two.rows[0].box.accessibleDescription() == "No values"


def test_everything_is_reached_and_chosen_by_keyboard(two, qtbot):
    two.choice.setFocus()
    stops = []
    for _ in range(6):
        stops.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert stops[:3] == [two.choice, two.rows[0].box, two.rows[1].box]
    assert two.order.segments[0] in stops
    two.rows[1].box.setFocus()
    qtbot.keyClick(two.rows[1].box, Qt.Key.Key_Up)
    assert two.mapping.holdings[1] is not Holds.DAY


def test_the_wheel_scrolls_and_chooses_nothing(two):
    box = two.rows[0].box
    middle = box.rect().center()
    event = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        middle * 0,
        middle * 0 + middle,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert isinstance(box, QComboBox)
    assert two.mapping.holdings[0] is Holds.HEADLINE
