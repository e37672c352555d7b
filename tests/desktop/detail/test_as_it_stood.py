import hashlib
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel

from ilo_desktop.desktop.detail.as_it_stood import AsItStood
from ilo_desktop.desktop.detail.excerpts import cut_excerpt, on_page
from ilo_desktop.desktop.theme import DARK, Mode
from ilo_desktop.newsroom.release import Document, Draft, Reading
from tests.desktop.newsroom import fill, reading_of


@pytest.fixture
def opened(pane, qtbot):
    def open_dialog():
        pane.show_as_it_stood()
        dialog = pane.findChild(AsItStood)
        qtbot.waitUntil(lambda: bool(dialog.lines.excerpt.lines))
        return dialog

    return open_dialog


def test_the_lines_of_the_release_are_marked(read, opened, pane):
    read("Mine inspectors")
    dialog = opened()
    lines, draft = dialog.lines, pane.release.sightings[0].draft
    assert lines.excerpt.marked == (draft.line, draft.last_line)
    assert lines.excerpt.lines[draft.line - lines.excerpt.first] == "Mine inspectors of Mongolia compare notes"
    assert lines.is_marked(draft.line)
    assert not lines.is_marked(draft.line - 1)
    assert lines.textCursor().block().text() == "Mine inspectors of Mongolia compare notes"
    assert lines.isReadOnly()
    assert not lines.grab().isNull()


def test_one_of_several_sightings_can_be_chosen(read, opened, pane, state, qtbot):
    draft = Draft(
        headline="Mine inspectors of Mongolia compare notes", day=date(2024, 3, 14), summary="Another wording."
    )
    fill(state.library, reading_of([draft], "second.txt"))
    read("Mine inspectors")
    dialog = opened()
    choice = dialog.findChild(QComboBox)
    assert choice.count() == 2
    assert choice.isVisible()
    other = next(row for row in range(2) if row != choice.currentIndex())
    before = dialog.lines.toPlainText()
    choice.setCurrentIndex(other)
    qtbot.waitUntil(lambda: dialog.lines.toPlainText() != before)


def test_the_marked_lines_follow_the_theme(read, opened, theme):
    read("Mine inspectors")
    lines = opened().lines
    theme.set_mode(Mode.DARK)
    assert lines.textCursor().blockFormat().background().color().name() == DARK.soft


@pytest.mark.parametrize(("name", "line"), [("report.pdf", 3), ("feed.xml", 0), ("releases.xlsx", 7)])
def test_what_was_read_is_shown_of_a_document_without_lines(read, opened, state, qtbot, name, line):
    bakers = Draft(headline="Bakers share one oven", day=date(2024, 3, 14), summary="It is warm.", text="One.\n\nTwo.")
    reading = reading_of([bakers], name)
    fill(state.library, replace(reading, drafts=(replace(bakers, line=line, last_line=line),)))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    read("Bakers")
    dialog = opened()
    assert dialog.lines.toPlainText() == "Bakers share one oven\n\n2024-03-14\n\nIt is warm.\n\nOne.\n\nTwo."
    assert not any(dialog.lines.is_marked(number) for number in range(1, 20))
    assert any("no lines to show" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert ", line" not in " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_trouble_is_told_in_the_dialog(read, pane, state, qtbot, monkeypatch):
    read("Mine inspectors")
    binary = Document("list.txt", b"\x00\x01\x02\x03" * 50, "")
    monkeypatch.setattr(state.library, "document", lambda _document_id: binary)
    pane.show_as_it_stood()
    dialog = pane.findChild(AsItStood)
    qtbot.waitUntil(lambda: any("no text" in label.text() for label in dialog.findChildren(QLabel)))


def test_closing_while_it_loads_is_no_trouble(read, pane, qtbot):
    read("Mine inspectors")
    pane.show_as_it_stood()
    dialog = pane.findChild(QDialog)
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_the_readers_count_them(ending):
    text = ending.join(f"line {number}" for number in range(1, 6_001))
    excerpt = cut_excerpt(text, 3_000, 3_002)
    assert excerpt.marked == (3_000, 3_002)
    assert excerpt.lines[3_000 - excerpt.first] == "line 3000"
    assert len(excerpt.lines) < 6_000


def test_a_line_without_end_is_cut():
    lines = ["before", "x" * 1_000_000, "after"]
    excerpt = cut_excerpt("\n".join(lines), 2, 2)
    assert (excerpt.lines[0], excerpt.lines[2]) == ("before", "after")
    assert len(excerpt.lines[1]) < 20_000
    assert excerpt.lines[1].endswith("x…")


PAGE = """<html><head><title>Title</title><style>p {}</style></head><body><nav>Menu</nav>
<h1>Bakers share one oven</h1><p>It is warm.</p><table><tr><td>Oven</td><td>One</td></tr></table>
<p>Two bakers <b>use</b> it.</p><footer>About us</footer></body></html>"""
BAKERS = Draft(
    headline="Bakers share one oven", day=date(2024, 3, 14), text="It is warm.\n\nTwo bakers use it.", line=0
)


def test_a_page_is_shown_as_its_text_with_the_release_marked(read, opened, state, qtbot):
    content = PAGE.encode()
    document = Document("page.html", content, hashlib.sha256(content).hexdigest())
    fill(state.library, Reading("page.html", document, (replace(BAKERS, last_line=0),)))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    read("Bakers")
    dialog = opened()
    assert dialog.lines.excerpt.lines == (
        "Menu",
        "Bakers share one oven",
        "It is warm.",
        "Oven · One",
        "Two bakers use it.",
        "About us",
    )
    assert [dialog.lines.is_marked(number) for number in range(1, 7)] == [False, True, True, True, True, False]
    assert any("What belongs to the release is marked" in label.text() for label in dialog.findChildren(QLabel))


def test_of_a_page_that_does_not_hold_the_headline_nothing_is_marked():
    assert on_page(PAGE, replace(BAKERS, headline="Sailors read their contracts")) is None


def test_a_headline_in_the_menu_above_is_not_where_the_release_begins():
    page = PAGE.replace("<nav>Menu</nav>", "<nav><p>Home</p><p>Bakers share one oven</p><p>About</p></nav>")
    excerpt = on_page(page, BAKERS)
    assert excerpt.lines[excerpt.marked[0] - 1 : excerpt.marked[0] + 1] == ("Bakers share one oven", "It is warm.")
