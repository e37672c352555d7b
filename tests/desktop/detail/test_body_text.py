"""A release whose body has a structure, as it stands in the pane."""

import re
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.reading_type import ReadingType
from ilo_desktop.desktop.theme import LIGHT, Mode
from ilo_desktop.newsroom.release import Draft
from tests.desktop.newsroom import fill, reading_of
from tests.queries import asking

BODY = """<p>TURIN – Towns signed a <em>plan</em> that the <a href="https://example.org/plan">ministry</a>
drew.<sup>§</sup></p>
<h2>What it says</h2>
<ul><li>Schools for <strong>wel</strong>ders</li><li>Mentors<ul><li>one a yard</li></ul></li></ul>
<ol start="3"><li>Third</li><li>Fourth</li></ol>
<blockquote><p>We have waited.</p><p>It is enough.</p></blockquote>
<table><tr><th>Harbour</th><th>Welders</th></tr><tr><td>Wuxi</td><td>12</td></tr></table>
<p><a href="mailto:press@example.org?attach=/etc/passwd">Write</a>, <a href="file:///etc/passwd">read</a>.</p>
<p><img src="https://example.org/pixel.png"><script>alert(1)</script>End.</p>"""
ARABIC = """<h2>ما تقوله الخطة</h2><ul><li>مدارس مسائية</li></ul>
<table><tr><td>المدينة</td><td>12</td></tr></table><p>In English.</p>"""


@pytest.fixture
def read_body(read, state, qtbot):
    """Bring a release with a body in, and read it."""

    def show(body, summary=""):
        text = re.sub(r"<script>.*?</script>|<[^>]*>", " ", body)
        draft = Draft(headline="Structured", day=date(2024, 5, 1), summary=summary, text=text, body=body)
        fill(state.library, reading_of([draft], "page.html"))
        with qtbot.waitSignal(state.shown_changed):
            state.refresh()
        read("Structured")

    return show


def block_with(pane, words):
    block = pane.text.document().firstBlock()
    while block.isValid() and words not in block.text():
        block = block.next()
    assert block.isValid(), words
    return block


def look_of(pane, words):
    block = block_with(pane, words)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.text().index(words) + 1)  # the letter before a place tells its look
    return cursor.charFormat()


def test_words_stand_out_as_they_do_in_the_document(pane, read_body):
    read_body(BODY)
    assert look_of(pane, "plan").fontItalic()
    assert look_of(pane, "wel").fontWeight() > look_of(pane, "Schools").fontWeight()
    raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
    assert look_of(pane, "§").verticalAlignment() == raised
    heading = look_of(pane, "What it says").font()
    assert heading.pixelSize() > look_of(pane, "Schools").font().pixelSize()


def test_items_have_their_marks_and_numbers(pane, read_body):
    read_body(BODY)
    dots, numbers = block_with(pane, "Schools").textList(), block_with(pane, "Third").textList()
    assert dots.format().style() == QTextListFormat.Style.ListDisc
    assert [dots.item(place).text() for place in range(dots.count())] == ["Schools for welders", "Mentors"]
    assert numbers.itemText(block_with(pane, "Fourth")) == "4."
    inner, outer = block_with(pane, "one a yard"), block_with(pane, "Mentors")
    assert inner.blockFormat().leftMargin() > outer.blockFormat().leftMargin() > 0


def test_a_table_is_one(pane, read_body):
    read_body(BODY)
    table = QTextCursor(block_with(pane, "Wuxi")).currentTable()
    assert (table.rows(), table.columns()) == (2, 2)
    assert look_of(pane, "Harbour").fontWeight() > look_of(pane, "Wuxi").fontWeight()
    assert QTextCursor(block_with(pane, "End.")).currentTable() is None


def test_a_quotation_has_a_bar_beside_it(pane, read_body, theme):
    read_body(BODY)
    (quotation,) = pane.text.sheet.quotations
    document = pane.text.document()
    assert document.findBlock(quotation.start).text() == "We have waited."
    assert document.findBlock(quotation.end).text() == "It is enough."
    theme.set_mode(Mode.DARK)
    assert not pane.grab().isNull()


def test_a_link_is_followed_as_any_other(pane, read_body, qtbot):
    read_body(BODY)
    link = next(link for link in pane.text.sheet.links if link.target == "https://example.org/plan")
    with qtbot.waitSignal(pane.open_requested) as asked:
        pane.text._follow(pane.text.sheet.links.index(link))
    assert asked.args == ["https://example.org/plan"]
    assert look_of(pane, "ministry").fontUnderline()
    targets = [link.target for link in pane.text.sheet.links if isinstance(link.target, str)]
    assert not any("file:" in target for target in targets)


def test_nothing_of_a_body_becomes_an_image_or_a_script(pane, read_body):
    read_body(BODY)
    assert "￼" not in pane.text.toPlainText()
    assert "alert" not in pane.text.toPlainText()
    assert "pixel" not in pane.text.toHtml()


def test_hits_are_marked_across_what_stands_out(pane, read_body, state, qtbot):
    read_body(BODY)
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking(search="welders"))
    text = pane.text.toPlainText()
    marked = [text[mark.start : mark.end] for mark in pane.text.sheet.marks]
    assert marked == ["welders", "Welders"]
    assert look_of(pane, "wel").fontWeight() > look_of(pane, "Schools").fontWeight()
    assert look_of(pane, "wel").foreground().color().name() == LIGHT.hit_ink
    assert not pane.grab().isNull()


def test_a_summary_that_the_text_begins_with_is_said_once(pane, read_body):
    read_body("<p>Said <em>once</em>.</p><p>And more.</p>", summary="Said once.")
    assert pane.text.toPlainText().count("Said once.") == 1
    assert "summary only" not in pane.text.toPlainText()


def test_a_summary_stands_before_another_text(pane, read_body):
    read_body("<p>And more.</p>", summary="Said first.")
    text = pane.text.toPlainText()
    assert text.index("Said first.") < text.index("And more.")


def test_each_block_runs_as_its_own_script(pane, read_body):
    read_body(ARABIC)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    item = block_with(pane, "مدارس").blockFormat()
    assert item.layoutDirection() == right
    assert (item.rightMargin() > 0, item.leftMargin()) == (True, 0)
    assert block_with(pane, "In English").blockFormat().layoutDirection() == left
    first = QTextCursor(block_with(pane, "المدينة"))
    assert first.currentTable().cellAt(first).column() == 1
    assert block_with(pane, "12").blockFormat().layoutDirection() == right


def test_the_type_grows_with_that_of_the_text(pane, read_body, theme):
    read_body(BODY)
    before = [look_of(pane, words).font().pixelSize() for words in ("What it says", "Schools", "Wuxi")]
    theme.set_reading(ReadingType(size_px=32))
    after = [look_of(pane, words).font().pixelSize() for words in ("What it says", "Schools", "Wuxi")]
    assert [later / earlier for earlier, later in zip(before, after, strict=True)] == pytest.approx([2, 2, 2])


def test_a_body_too_long_to_be_laid_out_is_cut_and_says_so(pane, read_body):
    read_body("<p>" + "one of many <b>words</b> " * 20_000 + "</p>")
    assert "too long to be shown here" in pane.text.toPlainText()


def test_what_is_selected_is_copied_as_text(pane, read_body):
    read_body(BODY)
    pane.take_focus()
    pane.select_all_text()
    assert pane.copy_selected_text()
    copied = QApplication.clipboard().text()
    assert "Schools for welders" in copied
    assert "Wuxi" in copied


def test_the_tip_of_a_link_says_where_it_leads(pane, read_body):
    read_body(BODY)
    assert "https://example.org/plan" in look_of(pane, "ministry").toolTip()
    assert look_of(pane, "read").toolTip() == ""
