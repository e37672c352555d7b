"""The print preview as users work with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.file_names import file_name
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.printing.locale_paper import PaperChoice, chosen_paper
from ilo_desktop.desktop.printing.look_menu import LookMenu
from ilo_desktop.desktop.printing.preview import PrintPreview
from ilo_desktop.desktop.printing.printer import PrintJob
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, Margins, TextSize
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.layout import FULL, HEADLINES, SUMMARIES
from ilo_desktop.publish.paper import Paper
from tests.desktop.printing.conftest import run
from tests.publish.releases import briefing_of, many

_COUNT = 40


class _Newsroom:
    """Makes briefings as the window does; waits for ``may_go_on`` where the test says so."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.layouts: list[str] = []
        self.may_go_on = Event()
        self.may_go_on.set()
        self.trouble: Exception | None = None

    def __call__(self, layout: str, progress: Progress) -> Briefing:
        self.layouts.append(layout)
        self.may_go_on.wait()
        if self.trouble is not None:
            raise self.trouble
        progress.step(0, _COUNT)
        return briefing_of(many(_COUNT), self._vocabulary, layout)


@pytest.fixture
def newsroom(vocabulary: Vocabulary) -> Iterator[_Newsroom]:
    made = _Newsroom(vocabulary)
    yield made
    made.may_go_on.set()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def messages(window: QWidget, theme: Theme) -> Messages:
    return Messages(window, theme)


@pytest.fixture
def preview(
    qtbot: QtBot, newsroom: _Newsroom, workers: Workers, messages: Messages, window: QWidget
) -> Iterator[PrintPreview]:
    made = PrintPreview(newsroom, BriefingLook(SUMMARIES, paper=Paper.A4), workers, messages, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made
    made.reject()


def _is_ready(preview: PrintPreview) -> bool:
    return _button(preview, "Print…").isEnabled()


def _button(preview: PrintPreview, text: str) -> QPushButton:
    return next(button for button in preview.findChildren(QPushButton) if button.text() == text)


def _choose(preview: PrintPreview, name: str, text: str) -> None:
    box = next(box for box in preview.findChildren(QComboBox) if box.accessibleName() == name)
    box.setCurrentText(text)


def _take(preview: PrintPreview, *path: str) -> None:
    """Take what the menu of the pages offers, by the texts of the menus that lead there."""
    menu = preview.findChild(LookMenu)
    *menus, last = path
    for name in menus:
        menu = next(found for found in menu.findChildren(QMenu) if found.title().replace("&", "") == name)
    next(action for action in menu.actions() if action.text().replace("&", "") == last).trigger()


def test_pages_are_set_and_counted(qtbot: QtBot, preview: PrintPreview) -> None:
    assert not _is_ready(preview)
    qtbot.waitUntil(lambda: _is_ready(preview))
    assert preview.view.count > 3
    assert preview.status == f"{preview.view.count} pages"


def test_another_layout_and_paper_set_the_pages_anew(qtbot: QtBot, preview: PrintPreview, newsroom: _Newsroom) -> None:
    qtbot.waitUntil(lambda: _is_ready(preview))
    before = preview.view.count
    _choose(preview, "Layout", "Headlines")
    assert not _is_ready(preview)
    qtbot.waitUntil(lambda: _is_ready(preview))
    assert preview.view.count < before
    _take(preview, "Paper", "Letter")
    qtbot.waitUntil(lambda: _is_ready(preview))
    assert newsroom.layouts == [SUMMARIES, HEADLINES, HEADLINES]
    assert preview.paper is Paper.LETTER


def test_changing_the_mind_while_pages_are_set_shows_the_last_choice(
    qtbot: QtBot, preview: PrintPreview, newsroom: _Newsroom
) -> None:
    newsroom.may_go_on.clear()
    _choose(preview, "Layout", "Full text")
    _choose(preview, "Layout", "Headlines")
    newsroom.may_go_on.set()
    qtbot.waitUntil(lambda: _is_ready(preview))
    assert newsroom.layouts[-1] == HEADLINES
    _choose(preview, "Layout", "Summaries")
    qtbot.waitUntil(lambda: _is_ready(preview))


def test_what_is_taken_in_the_menu_sets_the_pages_anew(qtbot: QtBot, preview: PrintPreview) -> None:
    before = preview.look
    for path in (
        ("Cover",),
        ("Contents",),
        ("List of sources",),
        ("Columns", "Two"),
        ("Text size", "Small"),
        ("Margins", "Narrow"),
        ("Group by", "Country"),
    ):
        _take(preview, *path)
    qtbot.waitUntil(lambda: _is_ready(preview))
    assert preview.look == replace(
        before,
        grouping=Grouping.COUNTRY,
        columns=2,
        has_cover=True,
        has_contents=True,
        has_sources=True,
        text_size=TextSize.SMALL,
        margins=Margins.NARROW,
    )
    assert [mark.anchor.text for mark in preview.pages.bookmarks if not mark.anchor.level] == [
        "Cover", "Contents", "Mongolia", "Sources",
    ]  # fmt: skip
    _take(preview, "Group by", "As usual in this layout")
    _take(preview, "Cover")
    qtbot.waitUntil(lambda: _is_ready(preview))
    tops = [mark.anchor.text for mark in preview.pages.bookmarks if not mark.anchor.level]
    assert tops[:2] == ["Contents", "March 2024"]


def test_a_page_is_gone_to_by_its_number(qtbot: QtBot, preview: PrintPreview) -> None:
    qtbot.waitUntil(lambda: _is_ready(preview))
    (field,) = preview.findChildren(QLineEdit)
    assert field.text() == "1"
    field.setText("3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert preview.view.current == 3
    assert preview.isVisible()
    qtbot.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert field.text() == "4"


def test_the_pages_are_saved_as_they_are_shown(qtbot: QtBot, preview: PrintPreview, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: _is_ready(preview))
    path = tmp_path / "out.pdf"
    preview.save(str(path))
    assert not _is_ready(preview)
    qtbot.waitUntil(lambda: _is_ready(preview))
    assert preview.status == "Saved as “out.pdf”."
    assert len(PdfReader(path).pages) == preview.view.count


def test_saving_asks_for_a_name_and_suggests_one(qtbot: QtBot, preview: PrintPreview) -> None:
    preview.save_as()
    assert not preview.findChildren(QFileDialog), "nothing is asked before there is something to save"
    qtbot.waitUntil(lambda: _is_ready(preview))
    preview.save_as()
    (dialog,) = preview.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "ILO press releases.pdf"
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, preview: PrintPreview, messages: Messages, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: _is_ready(preview))
    with qtbot.waitSignal(messages.shown) as shown:
        preview.save(str(tmp_path / "missing" / "out.pdf"))
    assert shown.args is not None
    assert "could not be written" in shown.args[1]
    assert _is_ready(preview)


def test_trouble_while_setting_is_told(
    qtbot: QtBot, newsroom: _Newsroom, workers: Workers, messages: Messages, window: QWidget
) -> None:
    newsroom.trouble = NewsroomError(Code.NOTHING_TO_PRINT)
    with qtbot.waitSignal(messages.shown) as shown:
        preview = PrintPreview(newsroom, BriefingLook(FULL, paper=Paper.A4), workers, messages, window)
    assert shown.args is not None
    assert "nothing to print" in shown.args[1]
    assert not _is_ready(preview)
    preview.reject()


def _print(qtbot: QtBot, preview: PrintPreview, queue: str) -> None:
    """Print on a queue by the dialog, which begins with the server's default."""
    run("/usr/sbin/lpadmin", "-d", queue)
    qtbot.waitUntil(lambda: _is_ready(preview))
    _button(preview, "Print…").click()
    (dialog,) = preview.findChildren(QPrintDialog)
    assert dialog.printer().printerName() == queue
    dialog.accept()


@pytest.mark.usefixtures("spool")
def test_the_pages_are_printed_and_that_is_said(qtbot: QtBot, preview: PrintPreview) -> None:
    _print(qtbot, preview, "Attic")
    assert not _is_ready(preview)
    qtbot.waitUntil(lambda: _is_ready(preview))
    assert preview.status == "Sent to “Attic”."


@pytest.mark.usefixtures("spool")
def test_a_printer_that_takes_no_jobs_is_told(qtbot: QtBot, preview: PrintPreview, messages: Messages) -> None:
    with qtbot.waitSignal(messages.shown) as shown:
        _print(qtbot, preview, "Cellar")
    assert shown.args is not None
    assert "“Cellar” takes no jobs" in shown.args[1]
    assert _is_ready(preview)


def test_a_job_under_way_outlives_the_preview(qtbot: QtBot, spool: Path, preview: PrintPreview) -> None:
    before = set(spool.glob("d*"))
    _print(qtbot, preview, "Attic")
    (job,) = preview.parent().findChildren(PrintJob)
    with qtbot.waitSignals([job.printed, job.destroyed]):
        job.progressed.connect(preview.reject)
    assert len(set(spool.glob("d*")) - before) == 1


def test_closing_stops_what_is_under_way(
    qtbot: QtBot, preview: PrintPreview, newsroom: _Newsroom, workers: Workers
) -> None:
    newsroom.may_go_on.clear()
    _choose(preview, "Layout", "Full text")
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    newsroom.may_go_on.set()
    qtbot.waitUntil(lambda: not workers.is_busy)


def test_a_narrow_preview_leaves_out_names_and_cuts_nothing_off(qtbot: QtBot, preview: PrintPreview) -> None:
    qtbot.waitUntil(lambda: _is_ready(preview))
    preview.resize(1000, 480)
    shown = [label for label in preview.findChildren(QLabel) if label.buddy() is not None]
    boxes = preview.findChildren(QComboBox)
    assert all(label.isVisible() for label in shown)
    assert all(box.width() >= box.sizeHint().width() for box in boxes)
    for width in (640, 480):
        preview.resize(width, 480)
        assert preview.width() == width
        assert not any(label.isVisible() for label in shown)
        assert all(box.geometry().right() < width for box in boxes if box.isVisible())
        assert _button(preview, "Print…").geometry().right() < width
        pages = _button(preview, "P&ages")
        assert pages.isVisible()
        assert pages.geometry().right() < width
        assert pages.width() >= pages.sizeHint().width()


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_what_is_chosen_can_be_read_on_the_smallest_screen(
    code: str, speak, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    speak(code)
    preview: PrintPreview = request.getfixturevalue("preview")
    preview.resize(640, 480)
    qtbot.waitUntil(lambda: all(box.width() >= box.sizeHint().width() for box in preview.findChildren(QComboBox)))


def test_every_control_has_a_name(preview: PrintPreview) -> None:
    for widget in preview.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or isinstance(widget, QPushButton), widget


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_US", Paper.LETTER), ("fr_CA", Paper.LETTER), ("es_MX", Paper.LETTER), ("en_GB", Paper.A4), ("C", Paper.A4)],
)
def test_the_country_decides_unless_a_paper_is_chosen(locale: str, paper: Paper) -> None:
    assert chosen_paper(PaperChoice.COUNTRY, QLocale(locale)) is paper
    assert chosen_paper(PaperChoice.A4, QLocale(locale)) is Paper.A4
    assert chosen_paper(PaperChoice.LETTER, QLocale(locale)) is Paper.LETTER


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("ILO press releases: “fair wage”", "ILO press releases – “fair wage”.pdf"),
        ("a/b\\c?", "a – b – c.pdf"),
        ("x" * 300, f"{'x' * 80}.pdf"),
        ("...", "ILO press releases.pdf"),
    ],
)
def test_titles_become_names_of_files(title: str, name: str) -> None:
    assert file_name(title, "pdf", "ILO press releases") == name
