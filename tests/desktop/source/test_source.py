"""The window that shows a document as it was imported, and gives it back."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.source.dialog import SourceDialog
from ilo_desktop.desktop.source.words import told_of
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import DARK, Mode, Theme
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Reading, Release
from tests.desktop.newsroom import ARABIC, fill, reading_of

Opener = Callable[..., SourceDialog]

PAGE = """<html><head><title>Title</title><style>p {}</style></head><body><nav>Menu</nav>
<h1>Bakers share one oven</h1><p>It is warm.</p><table><tr><td>Oven</td><td>One</td></tr></table>
<p>Two bakers <b>use</b> <a href="https://example.org/oven">it</a>.</p><footer>About us</footer></body></html>"""
BAKERS = Draft(
    headline="Bakers share one oven",
    day=date(2024, 3, 14),
    text="It is warm.\n\nTwo bakers use it.",
    line=0,
    last_line=0,
)


def release_of(state: State, words: str) -> Release:
    result = state.library.find(state.query)
    rows = state.library.rows(result.keys(0, len(result)))
    return state.library.release(next(row.id for row in rows if words in row.headline))


def bring(state: State, name: str, content: bytes, *drafts: Draft, saved_on: date | None = None) -> None:
    document = Document(name, content, hashlib.sha256(content).hexdigest(), saved_on=saved_on)
    fill(state.library, Reading(name, document, drafts))


@pytest.fixture
def messages(theme: Theme, qtbot: QtBot) -> Messages:
    """What tells of trouble, over a window of its own."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return Messages(window, theme)


@pytest.fixture
def opened(state: State, theme: Theme, messages: Messages, qtbot: QtBot) -> Opener:
    """Return a function that opens the source of the release whose headline holds some words, and waits for it."""

    def open_dialog(words: str, number: int = -1) -> SourceDialog:
        sightings = release_of(state, words).sightings
        window = messages.parent()
        assert isinstance(window, QMainWindow)
        dialog = SourceDialog(state, theme, messages, sightings, sightings[number], window)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.is_reading)
        return dialog

    return open_dialog


def test_the_lines_of_the_release_are_marked(opened: Opener, state: State) -> None:
    dialog = opened("Mine inspectors")
    lines, draft = dialog.lines, release_of(state, "Mine inspectors").sightings[0].draft
    assert lines.isVisible()
    assert lines.readable.marked == (draft.line, draft.last_line)
    assert lines.readable.lines[draft.line - lines.readable.first] == "Mine inspectors of Mongolia compare notes"
    assert lines.is_marked(draft.line)
    assert not lines.is_marked(draft.line - 1)
    assert lines.textCursor().block().text() == "Mine inspectors of Mongolia compare notes"
    assert lines.isReadOnly()
    assert not lines.grab().isNull()
    assert dialog.remark == ""


def test_one_of_several_sightings_can_be_chosen(opened: Opener, state: State, qtbot: QtBot) -> None:
    draft = Draft(
        headline="Mine inspectors of Mongolia compare notes", day=date(2024, 3, 14), summary="Another wording."
    )
    fill(state.library, reading_of([draft], "second.txt"))
    dialog = opened("Mine inspectors", 0)
    choice = dialog.findChild(QComboBox)
    assert choice.count() == 2
    assert choice.isVisible()
    before = dialog.lines.toPlainText()
    choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.lines.toPlainText() != before)


def test_a_page_is_shown_with_the_release_marked_and_in_view(opened: Opener, state: State, theme: Theme) -> None:
    above = "".join(f"<p>Other news, number {number}.</p>" for number in range(200))
    bring(state, "page.html", PAGE.replace("<nav>Menu</nav>", above).encode(), BAKERS)
    dialog = opened("Bakers")
    page = dialog.page
    assert page.isVisible()
    assert page.marked_words.splitlines() == [
        "Bakers share one oven", "It is warm.", "Oven", "One", "Two bakers use it.",
    ]  # fmt: skip
    assert page.verticalScrollBar().value() > 1_000
    assert "without pictures and scripts" in dialog.remark
    assert "What belongs to the release is marked." in dialog.remark
    theme.set_mode(Mode.DARK)
    ground = page.grab().toImage()
    assert DARK.soft in {ground.pixelColor(page.width() - 60, y).name() for y in range(0, page.height(), 4)}


def test_of_a_long_list_is_told_that_only_a_part_is_shown(opened: Opener, state: State) -> None:
    fill(state.library, reading_of([replace(BAKERS, headline=f"Bakers of oven {n}") for n in range(1_500)], "long.txt"))
    dialog = opened("Bakers of oven 700")
    assert dialog.lines.readable.first > 1
    assert "Only what stands around the release is shown" in dialog.remark


def test_the_item_of_a_feed_has_a_bar_but_no_numbers(opened: Opener, state: State, theme: Theme) -> None:
    items = "".join(f"<item><title>Bakers of oven {n}</title></item>" for n in range(1, 4))
    feed = f'<?xml version="1.0"?><rss><channel><title>N</title>{items}</channel></rss>'
    bring(state, "feed.xml", feed.encode(), replace(BAKERS, headline="Bakers of oven 2"))
    dialog = opened("Bakers of oven 2")
    assert [dialog.lines.is_marked(number) for number in range(1, 10)] == [False] * 3 + [True] * 3 + [False] * 3
    gutter = dialog.lines.viewport().x() - dialog.lines.contentsRect().x()
    assert 0 < gutter < 20
    picture = dialog.lines.grab().toImage()
    colours = {picture.pixelColor(dialog.lines.contentsRect().x() + 1, y).name() for y in range(picture.height())}
    assert theme.colours.accent in colours


def test_a_row_of_a_table_stands_by_itself(opened: Opener, state: State) -> None:
    table = b"Title,Date,Text\nBakers share one oven,2024-03-14,It is warm.\nSailors read,2024-03-15,They can.\n"
    bring(state, "table.csv", table, replace(BAKERS, line=2, last_line=2))
    dialog = opened("Bakers")
    assert dialog.page.isVisible()
    words = " ".join(dialog.page.toPlainText().split())
    assert words == "Title Bakers share one oven Date 2024-03-14 Text It is warm."
    assert dialog.remark == "The row of the table, each value beside the name of its column."


def test_links_on_a_page_are_handed_on(opened: Opener, state: State, qtbot: QtBot) -> None:
    bring(state, "page.html", PAGE.encode(), BAKERS)
    dialog = opened("Bakers")
    page = dialog.page
    page.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.open_requested) as asked:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert asked.args == ["https://example.org/oven"]


def test_words_of_a_page_can_be_copied(opened: Opener, state: State, qtbot: QtBot) -> None:
    bring(state, "page.html", PAGE.encode(), BAKERS)
    page = opened("Bakers").page
    page.menu_requested.emit(None, page.mapToGlobal(page.rect().center()))
    menu = page.findChild(QMenu)
    copy, select_all = menu.actions()
    assert not copy.isEnabled()
    select_all.trigger()
    menu.close()
    assert "About us" in page.textCursor().selectedText()


def test_a_release_that_is_not_found_by_its_words_is_told(opened: Opener, state: State) -> None:
    bring(state, "page.html", b"<html><body><p>Something else.</p></body></html>", BAKERS)
    dialog = opened("Bakers")
    assert dialog.page.marked_words == ""
    assert "was not found in it" in dialog.remark


def test_a_text_from_right_to_left_has_its_bar_at_the_right(opened: Opener, state: State, theme: Theme) -> None:
    page = f"<html><body><h1>{ARABIC}</h1><p>من ثلاث مدن.</p></body></html>"
    bring(state, "page.html", page.encode(), Draft(headline=ARABIC, day=date(2024, 1, 22), line=0, last_line=0))
    shown = opened(ARABIC).page
    picture = shown.viewport().grab().toImage()
    accent = theme.colours.accent
    columns = {x for x in range(picture.width()) if picture.pixelColor(x, 30).name() == accent}
    assert columns
    assert min(columns) > picture.width() // 2


@pytest.mark.parametrize("name", ["report.pdf", "releases.xlsx", "letter.docx"])
def test_what_was_read_stands_for_a_document_that_cannot_be_shown(opened: Opener, state: State, name: str) -> None:
    bring(state, name, b"\x00\x01\x02\x03" * 50, replace(BAKERS, summary="It rises.", line=3, last_line=3))
    dialog = opened("Bakers")
    assert dialog.lines.toPlainText().splitlines()[:3] == ["Bakers share one oven", "", "2024-03-14"]
    assert not any(dialog.lines.is_marked(number) for number in range(1, 20))
    assert "the document itself cannot be shown" in dialog.remark


def test_a_damaged_copy_is_told_and_what_was_read_is_shown(
    opened: Opener, state: State, messages: Messages, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    def refuse(_document_id: int) -> Document:
        raise NewsroomError(Code.DOCUMENT_DAMAGED, name="list.txt")

    monkeypatch.setattr(state.library, "document", refuse)
    dialog = opened("Mine inspectors")
    assert "copy of “list.txt” is damaged" in dialog.remark
    assert "Mine inspectors of Mongolia compare notes" in dialog.lines.toPlainText()
    with qtbot.waitSignal(messages.shown) as told:
        dialog.save(str(tmp_path / "back.txt"))
    assert "damaged" in told.args[1]
    assert not (tmp_path / "back.txt").exists()


def test_a_document_says_when_it_was_imported_and_saved(state: State) -> None:
    bring(state, "page.html", PAGE.encode(), BAKERS, saved_on=date(2024, 3, 15))
    (sighting,) = release_of(state, "Bakers").sightings
    told = told_of(sighting)
    assert told.startswith("page.html, imported today ")
    assert told.endswith(", saved 15 March 2024")


def test_the_marked_lines_follow_the_theme(opened: Opener, theme: Theme) -> None:
    lines = opened("Mine inspectors").lines
    theme.set_mode(Mode.DARK)
    assert lines.textCursor().blockFormat().background().color().name() == DARK.soft


def test_closing_while_it_loads_is_no_trouble(state: State, theme: Theme, messages: Messages, qtbot: QtBot) -> None:
    sightings = release_of(state, "Mine inspectors").sightings
    window = messages.parent()
    assert isinstance(window, QMainWindow)
    dialog = SourceDialog(state, theme, messages, sightings, sightings[0], window)
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


def test_the_original_comes_back_to_the_byte(opened: Opener, state: State, qtbot: QtBot, tmp_path: Path) -> None:
    content = PAGE.encode("utf-16")
    bring(state, "bundle.zip/page.html", content, BAKERS)
    dialog = opened("Bakers")
    dialog.save_as()
    chooser = dialog.findChild(QFileDialog)
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert Path(chooser.selectedFiles()[0]).name == "page.html"
    assert not chooser.testOption(QFileDialog.Option.DontConfirmOverwrite)
    target = tmp_path / "back.html"
    target.write_text("what was there before", encoding="utf-8")
    with qtbot.waitSignal(dialog.saved):
        chooser.fileSelected.emit(str(target))
    assert hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(content).digest()
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []
    chooser.close()


@pytest.mark.parametrize("name", ["gone/back.html", "library.sqlite"])
def test_what_cannot_be_written_is_told_and_the_library_is_kept(
    opened: Opener, state: State, messages: Messages, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    before = state.library.path.read_bytes()
    dialog = opened("Mine inspectors")
    with qtbot.waitSignal(messages.shown) as told:
        dialog.save(str(tmp_path / name))
    assert Path(name).name in told.args[1]
    assert state.library.path.read_bytes() == before
