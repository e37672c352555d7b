import pytest
from PySide6.QtCore import QUrl

from ilo_desktop.desktop.comparing.sections import Section
from ilo_desktop.desktop.comparing.view import Arrangement, ComparisonView
from ilo_desktop.desktop.long_text import MOST_LETTERS
from ilo_desktop.desktop.theme import DARK, LIGHT, Mode
from ilo_desktop.newsroom.differences import added, differences, removed

BEFORE = "A.\n\nB.\n\nC.\n\nThree towns begin."
SECTION = Section("Text", differences(BEFORE, BEFORE.replace("Three", "Four")))


@pytest.fixture
def view(theme, qtbot):
    made = ComparisonView(theme)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def form_of(view, words):
    """Return how some words are written."""
    return view.text.document().find(words).charFormat()


@pytest.mark.parametrize("arrangement", Arrangement)
def test_words_are_marked_without_colour_as_well(view, arrangement):
    view.set_arrangement(arrangement)
    view.show_sections([SECTION], "first.txt", "second.txt")

    text = view.text.toPlainText()
    assert "−Three" in text
    assert "+Four" in text
    assert "… 3 paragraphs unchanged …" in text
    gone, came = form_of(view, "Three"), form_of(view, "Four")
    assert (gone.fontStrikeOut(), gone.fontUnderline()) == (True, False)
    assert (came.fontStrikeOut(), came.fontUnderline()) == (False, True)
    assert gone.background().color().name() == LIGHT.bad_soft
    assert view.heads == ("− struck out: first.txt", "+ underlined: second.txt")


def test_side_by_side_is_a_table_of_two_columns(view):
    view.show_sections([SECTION], "a", "b")
    assert not view.text.document().rootFrame().childFrames()
    view.set_arrangement(Arrangement.BESIDE)
    (table,) = view.text.document().rootFrame().childFrames()
    assert (table.rows(), table.columns()) == (2, 2)


def test_what_is_left_out_is_shown_when_it_is_asked_for(view):
    view.show_sections([SECTION], "a", "b")
    assert "B." not in view.text.toPlainText()
    view.text.anchorClicked.emit(QUrl("0"))
    assert "A.\nB.\nC.\n" in view.text.toPlainText()


def test_changes_are_gone_to_one_after_the_other(view, qtbot):
    with qtbot.waitSignal(view.changes_counted) as counted:
        view.show_sections([SECTION], "a", "b")
    assert counted.args == [2]
    assert not view.go_to_change(-1)
    assert view.go_to_change(1)
    assert view.text.textCursor().selectedText() == "−Three"
    assert view.go_to_change(1)
    assert view.text.textCursor().selectedText() == "+Four"
    assert not view.go_to_change(1)
    assert view.go_to_change(-1)
    assert view.text.textCursor().selectedText() == "−Three"


def test_all_of_it_is_copied_or_what_is_selected(view):
    view.show_sections([SECTION], "a", "b")
    assert view.as_text() == "Text\nA.\nB.\nC.\n−Three−+Four+ towns begin."
    view.go_to_change(1)
    assert view.as_text() == "−Three"


def test_texts_that_are_no_wordings_of_one_bear_no_signs(view):
    view.set_arrangement(Arrangement.BESIDE)
    pieces = (removed("Three towns"), added("Trois villes"))
    view.show_sections([Section("Headline", pieces, is_marked=False)], "English", "French", is_marked=False)
    assert view.heads == ("English", "French")
    assert "−" not in view.text.toPlainText()
    assert not form_of(view, "Three").fontStrikeOut()
    assert not view.changes


def test_a_note_stands_for_what_only_one_has(view):
    view.show_sections([Section("Text", note="Not yet.")], "a", "b")
    assert view.text.toPlainText() == "Text\nNot yet."


def test_more_than_can_be_shown_is_left_out(view):
    long = "word " * MOST_LETTERS
    view.show_sections([Section("Text", (removed("one\n\n" + long),))], "a", "b")
    assert view.text.toPlainText().endswith("The text goes on, but is too long to be shown here.")
    assert len(view.text.toPlainText()) < MOST_LETTERS


def test_colours_follow_the_theme(view, theme):
    view.show_sections([SECTION], "a", "b")
    theme.set_mode(Mode.DARK)
    assert form_of(view, "Three").background().color().name() == DARK.bad_soft
    assert not view.grab().isNull()


def test_right_to_left_texts_begin_at_the_right(view):
    view.show_sections([Section("Text", differences("عمال الموانئ", "عمال المناجم"))], "a", "b")
    block = view.text.document().find("عمال").block()
    assert block.textDirection().name == "RightToLeft"
