"""Export, citing and dragging out, in the real window."""

import csv
import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.text_view import TextView
from ilo_desktop.desktop.exporting import work
from ilo_desktop.desktop.exporting.dialog import ExportDialog, Scope
from ilo_desktop.desktop.exporting.exporting import Exporting
from ilo_desktop.desktop.release_list import by_hand, drag_data
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.exports import ExportFormat
from tests.desktop.newsroom import SAMPLE

HEADLINES = [draft.headline for draft in SAMPLE]
HANDBOOK = 4


@pytest.fixture
def exporting(program: Program) -> Exporting:
    return program.window._exporting


@pytest.fixture
def told(program: Program) -> list[str]:
    said: list[str] = []
    program.window.messages.shown.connect(lambda _title, text: said.append(text))
    return said


def choose(program: Program, scope: Scope, format: ExportFormat, qtbot: QtBot) -> QFileDialog:
    program.window._actions[Act.EXPORT].trigger()
    dialog = program.window.findChild(ExportDialog)
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    if button := dialog.scope_button(scope):
        button.click()
    dialog.format_button(format).click()
    dialog.go_on.click()
    return program.window.findChild(QFileDialog)


def save(exporting: Exporting, files: QFileDialog, path: Path, qtbot: QtBot) -> None:
    files.close()
    exporting.save(str(path))
    qtbot.waitUntil(lambda: not exporting.is_busy)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def select(releases: ReleaseList, first: int, last: int) -> None:
    releases.clearSelection()
    releases.setCurrentIndex(releases.model().index(first, 0))
    chosen = releases.selectionModel()
    for row in range(first, last + 1):
        chosen.select(releases.model().index(row, 0), chosen.SelectionFlag.Select)
    assert releases.selection_count == last - first + 1


# Exporting


def test_what_is_shown_is_written_in_its_order(
    program: Program, exporting: Exporting, qtbot: QtBot, tmp_path: Path
) -> None:
    program.window._actions[Act.ORDER_OLDEST].trigger()
    qtbot.waitUntil(lambda: program.state.shown.result.order.value == "oldest" and not program.workers.is_busy)
    files = choose(program, Scope.SHOWN, ExportFormat.CSV, qtbot)
    assert Path(files.selectedFiles()[0]).name == "Press releases.csv"
    assert files.defaultSuffix() == "csv"
    save(exporting, files, tmp_path / "all.csv", qtbot)
    dated = [line["Headline"] for line in rows(tmp_path / "all.csv") if line["Date"]]
    assert len(dated) == 11
    assert dated[0] == "Factories try a shorter working time"
    assert exporting.notice.text == f"13 releases written to “all.csv” in {tmp_path}."


def test_a_selection_alone_goes_out_and_format_and_folder_are_remembered(
    program: Program, releases: ReleaseList, exporting: Exporting, qtbot: QtBot, tmp_path: Path
) -> None:
    select(releases, 1, 3)
    files = choose(program, Scope.SELECTED, ExportFormat.RIS, qtbot)
    save(exporting, files, tmp_path / "some.ris", qtbot)
    text = (tmp_path / "some.ris").read_text(encoding="utf-8")
    assert text.count("TY  - ") == 3
    assert HEADLINES[1] in text
    assert HEADLINES[0] not in text
    program.window._actions[Act.EXPORT].trigger()
    again = program.window.findChildren(ExportDialog)[-1]
    assert again.format is ExportFormat.RIS
    again.go_on.click()
    assert Path(program.window.findChildren(QFileDialog)[-1].directory().absolutePath()) == tmp_path


def test_the_library_is_never_overwritten(
    program: Program, exporting: Exporting, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    library = program.state.library.path
    before = library.read_bytes()
    other_name = tmp_path / "link.csv"
    other_name.symlink_to(library)
    hard = tmp_path / "hard.csv"
    os.link(library, hard)
    wal = library.with_name(library.name + "-wal")
    for path in (library, other_name, hard, wal):
        save(exporting, choose(program, Scope.SHOWN, ExportFormat.CSV, qtbot), path, qtbot)
        assert f"“{path}” is the library" in told.pop()
        for box in program.window.findChildren(ExportDialog):
            box.close()
    assert library.read_bytes() == before
    assert other_name.is_symlink()
    assert exporting.notice.isHidden()


def test_a_folder_that_is_not_there_is_told(
    program: Program, exporting: Exporting, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    files = choose(program, Scope.SHOWN, ExportFormat.XLSX, qtbot)
    save(exporting, files, tmp_path / "nowhere" / "all.xlsx", qtbot)
    assert "could not be written" in told[0]


def test_a_full_disk_leaves_the_earlier_file(
    program: Program,
    exporting: Exporting,
    told: list[str],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    target = tmp_path / "all.csv"
    target.write_text("earlier")
    files = choose(program, Scope.SHOWN, ExportFormat.CSV, qtbot)
    monkeypatch.setattr(os, "fsync", full)
    save(exporting, files, target, qtbot)
    assert "No space left" in told[0]
    assert target.read_text() == "earlier"
    assert list(tmp_path.glob(".*.part")) == []


def test_cancelling_leaves_nothing(
    program: Program, exporting: Exporting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = work.WriteExport.__call__

    def slowly(self: work.WriteExport, progress: Progress) -> work.Exported:
        assert progress.stop is not None
        progress.stop.wait(10)  # until it is cancelled
        return write(self, progress)

    monkeypatch.setattr(work.WriteExport, "__call__", slowly)
    files = choose(program, Scope.SHOWN, ExportFormat.CSV, qtbot)
    files.close()
    exporting.save(str(tmp_path / "all.csv"))
    assert exporting.notice.text == "Exporting: 0 of 13"
    assert not program.window.is_settled()
    cancel = exporting.notice.buttons[0]
    assert cancel.isVisible()
    program.window._actions[Act.EXPORT].trigger()  # while one is written, no other is asked for
    assert not [box for box in program.window.findChildren(ExportDialog) if box.isVisible()]
    cancel.click()
    qtbot.waitUntil(lambda: not exporting.is_busy)
    assert exporting.notice.text == "The export was stopped; nothing was written."
    assert not list(tmp_path.glob("*.csv"))
    assert not list(tmp_path.glob(".*.part"))


def test_the_folder_is_shown(
    program: Program, exporting: Exporting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    save(exporting, choose(program, Scope.SHOWN, ExportFormat.TEXT, qtbot), tmp_path / "all.txt", qtbot)
    exporting.notice.buttons[1].click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]
    exporting.notice.buttons[2].click()
    assert exporting.notice.isHidden()


# Citing


def cite(program: Program, act: Act, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    program.window._actions[act].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")


def test_citations_are_copied_in_the_order_of_the_list(program: Program, releases: ReleaseList, qtbot: QtBot) -> None:
    select(releases, 2, HANDBOOK)
    cite(program, Act.CITE_APA, qtbot)
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().split("\n\n")
    assert [headline in line for headline, line in zip(HEADLINES[2:5], lines, strict=True)] == [True] * 3
    assert lines[2].startswith("International Labour Organization. (2024, February 7). Domestic workers")
    assert f"<i>{HEADLINES[HANDBOOK]}</i>" in mime.html()
    assert '<a href="https://example.org/handbook/about-contracts">' in mime.html()


def test_markdown_goes_out_as_text_alone(program: Program, releases: ReleaseList, qtbot: QtBot) -> None:
    select(releases, HANDBOOK, HANDBOOK)
    cite(program, Act.CITE_MARKDOWN, qtbot)
    mime = QGuiApplication.clipboard().mimeData()
    assert f"[{HEADLINES[HANDBOOK]}](https://example.org/handbook/about-contracts)" in mime.text()
    assert not mime.hasHtml()


def test_a_selected_text_is_quoted_with_its_source(
    program: Program, releases: ReleaseList, detail: DetailPane, qtbot: QtBot
) -> None:
    select(releases, HANDBOOK, HANDBOOK)
    text = program.window.findChild(TextView)
    qtbot.waitUntil(lambda: text.has_words("nine chapters"))
    QGuiApplication.clipboard().clear()
    text.select_words("nine chapters")
    text.menu_requested.emit(None, text.mapToGlobal(text.rect().center()))
    menu = next(menu for menu in detail.findChildren(QMenu) if menu.isVisible())
    quote = next(action for action in menu.actions() if action.text() == "Copy quotation with source")
    assert quote.isEnabled()
    quote.trigger()
    menu.close()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    said, source = QGuiApplication.clipboard().text().split("\n\n")
    assert said in ("“nine chapters”", "‘nine chapters’")
    assert source.startswith(f"International Labour Organization: {HEADLINES[HANDBOOK]}.")
    assert "<blockquote" in QGuiApplication.clipboard().mimeData().html() or "nine" in said


# Dragging out


def carried(releases: ReleaseList) -> drag_data.CarriedReleases:
    hand = releases.by_hand
    hand._dragged = releases.selected_keys()
    data = hand.data()
    assert isinstance(data, drag_data.CarriedReleases)
    return data


def test_dragged_releases_are_text_html_and_a_file(program: Program, releases: ReleaseList) -> None:
    select(releases, 3, HANDBOOK)
    data = carried(releases)
    assert data.hasFormat(by_hand.RELEASES)
    assert data.text().split("\n")[-1] == "https://example.org/handbook/about-contracts"
    assert HEADLINES[HANDBOOK] in data.text()
    assert f'<a href="https://example.org/handbook/about-contracts">{HEADLINES[HANDBOOK]}</a>' in data.html()
    assert releases.by_hand._files._folder is None  # no file before it is asked for
    (url,) = data.urls()
    page = Path(url.toLocalFile())
    assert page.name == "Press releases.html"
    assert HEADLINES[HANDBOOK] in page.read_text(encoding="utf-8")
    assert data.urls() == [url]
    releases.by_hand._files.remove()
    assert not page.exists()
    assert not page.parent.parent.exists()


def test_one_release_is_a_file_of_its_name(program: Program, releases: ReleaseList) -> None:
    select(releases, HANDBOOK, HANDBOOK)
    (url,) = carried(releases).urls()
    assert Path(url.toLocalFile()).name == f"{HEADLINES[HANDBOOK]}.html"
    releases.by_hand._files.remove()


def test_markup_in_releases_stays_text(program: Program, releases: ReleaseList) -> None:
    select(releases, 8, 8)
    html = carried(releases).html()
    assert "bakers &amp; engineers &lt;both&gt;" in html
    assert "<b>" not in html


def test_more_than_is_carried_is_told() -> None:
    made = [Release(id=one, key=one, headline=f"Release {one}") for one in range(by_hand.MOST_CARRIED)]
    text = drag_data.as_text(made, 12_694)
    assert text.endswith("\n\n12,494 more are left out; export the list to have them all.")
    assert drag_data.as_text(made, len(made)).endswith("Release 199")


def test_no_address_that_is_not_of_the_web_is_a_link() -> None:
    bad = Release(id=1, key=1, headline="</li><script>", url="javascript:alert(1)")
    html = drag_data.as_html([bad], 1)
    assert "href" not in html
    assert "<script>" not in html
