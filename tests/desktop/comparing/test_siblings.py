"""One release in several languages: from link to link in the pane, and side by side in a window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop.comparing.language_names import language_and_day
from ilo_desktop.desktop.comparing.sections import beside
from ilo_desktop.desktop.comparing.siblings_window import SiblingsWindow, sections_of
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.targets import Beside
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.newsroom.edits import DeleteEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from ilo_desktop.newsroom.release import Draft, Identifier, Release, Scheme
from ilo_desktop.newsroom.siblings import Sibling
from tests.desktop.newsroom import fill, reading_of


def draft(language: str, headline: str, summary: str, text: str) -> Draft:
    name = Identifier(Scheme.WCMS, f"WCMS_741/{language}")
    return Draft(
        headline=headline, day=date(2024, 4, 2), summary=summary, text=text, language=language, identifiers=(name,)
    )


ENGLISH = draft(
    "en", "Bakers count their hours", "A table for the night.", "Bakers met.\n\nThey counted.\n\nThey went."
)
FRENCH = draft("fr", "Les boulangers comptent", "Un tableau pour la nuit.", "Ils se sont réunis.\n\nIls ont compté.")
ARABIC = draft("ar", "الخبازون يحسبون ساعاتهم", "جدول لليل.", "اجتمع الخبازون.\n\nثم حسبوا.")


@pytest.fixture
def program(qapp, qtbot, library) -> Iterator[Program]:
    """A running program on a library with a release in three languages."""
    fill(library, reading_of([ENGLISH, FRENCH, ARABIC], "bakers.json"))
    path = library.path
    library.close()
    made = Program(qapp, path, [])
    with qtbot.waitSignal(made.state.shown_changed):
        made.start()
    yield made
    made.window.close()
    made.shut_down()


@pytest.fixture
def read(program: Program, qtbot: QtBot) -> Callable[[str], DetailPane]:
    """Return a function that makes the release of a headline current, and returns the pane that shows it."""

    def show(headline: str) -> DetailPane:
        pane = program.window.findChild(DetailPane)
        rows = program.state.library.rows(program.state.library.find(EVERYTHING).all_keys())
        with qtbot.waitSignal(pane.release_shown):
            program.state.set_current(next(row.id for row in rows if row.headline == headline))
        return pane

    return show


def line_of(pane: DetailPane) -> str:
    """Return the line of the page that tells of other languages, "" for none."""
    return next((line for line in pane.text.toPlainText().split("\n") if line.startswith("Also in ")), "")


def follow(pane: DetailPane, wanted: type, number: int = 0) -> None:
    """Follow a link by its number among those that lead to the same kind of thing."""
    links = [place for place, link in enumerate(pane.text.sheet.links) if isinstance(link.target, wanted)]
    pane.text._follow(links[number])


def test_the_pane_names_the_other_languages(read):
    pane = read(ENGLISH.headline)
    assert line_of(pane) == "Also in Arabic and French  ·  Side by side"
    assert line_of(read(FRENCH.headline)) == "Also in Arabic and English  ·  Side by side"
    assert line_of(read("Mine inspectors of Mongolia compare notes")) == ""


def test_a_link_shows_the_release_in_the_list(read, program, qtbot):
    pane = read(ENGLISH.headline)
    with qtbot.waitSignal(pane.release_shown):
        follow(pane, Sibling, 1)
    assert pane.release.headline == FRENCH.headline
    releases = program.window.findChild(ReleaseList)
    assert releases.selection_count == 1
    assert releases.model().row_at(releases.currentIndex().row()).headline == FRENCH.headline


def test_the_keyboard_goes_from_language_to_language(read, program, qtbot):
    pane = read(ENGLISH.headline)
    pane.text.setFocus()
    qtbot.keyClick(pane.text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(pane.release_shown):
        qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert pane.release.headline == ARABIC.headline


def test_a_link_opens_a_release_that_was_not_found(read, program, qtbot):
    pane = read(ENGLISH.headline)
    with qtbot.waitSignal(program.state.shown_changed):
        program.state.set_query(EVERYTHING.only(Condition(Facet.LANGUAGE, "en")))
    assert pane.release.headline == ENGLISH.headline
    with qtbot.waitSignal(pane.release_shown):
        follow(pane, Sibling, 0)
    assert pane.release.headline == ARABIC.headline
    releases = program.window.findChild(ReleaseList)
    assert releases.selection_count == 0
    assert not releases.currentIndex().isValid()
    with qtbot.waitSignal(pane.release_shown):
        follow(pane, Sibling, 0)
    assert pane.release.headline == ENGLISH.headline
    assert releases.selection_count == 1


def test_the_line_goes_with_a_sibling_and_comes_back(read, program, qtbot):
    pane = read(ENGLISH.headline)
    some = frozenset(link.target.id for link in pane.text.sheet.links if isinstance(link.target, Sibling))
    for is_deleted, line in ((True, ""), (False, "Also in Arabic and French  ·  Side by side")):
        edit = DeleteEdit(some, on=is_deleted)
        program.state.write(lambda _progress, edit=edit: program.state.library.edit([edit]))
        qtbot.waitUntil(lambda line=line: line_of(pane) == line)


def test_two_languages_stand_side_by_side(read, program, qtbot):
    pane = read(ENGLISH.headline)
    follow(pane, Beside)
    window = program.window.findChild(SiblingsWindow)
    qtbot.waitUntil(lambda: "اجتمع الخبازون." in window.view.text.toPlainText())
    assert window.view.heads == ("English, 2 April 2024", "Arabic, 2 April 2024")
    assert not window.view.changes
    tables = [one for one in window.view.text.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
    assert [(one.rows(), one.columns()) for one in tables] == [(1, 2), (1, 2), (3, 2)]
    blocks = [tables[2].cellAt(1, column).firstCursorPosition().block() for column in (0, 1)]
    assert [block.text() for block in blocks] == ["They counted.", "ثم حسبوا."]
    assert [block.blockFormat().layoutDirection() for block in blocks] == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ]
    window.choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Ils ont compté." in window.view.text.toPlainText())
    assert window.view.heads[1] == "French, 2 April 2024"

    follow(pane, Beside)
    assert len([one for one in program.window.findChildren(SiblingsWindow) if one.isVisible()]) == 1
    window.reject()


def release_of(says: Draft) -> Release:
    return Release(id=1, key=1, headline=says.headline, summary=says.summary, text=says.text)


def test_paragraphs_stand_beside_each_other_as_they_come():
    sections = sections_of(release_of(ENGLISH), replace(release_of(FRENCH), summary=""))
    rows = [
        [([one.text for one in row.before], [one.text for one in row.after]) for row in beside(each.pieces)]
        for each in sections
    ]
    assert [each.head for each in sections] == ["Headline", "Summary", "Text"]
    assert rows == [
        [(["Bakers count their hours"], ["Les boulangers comptent"])],
        [(["A table for the night."], [])],
        [
            (["Bakers met."], ["Ils se sont réunis."]),
            (["They counted."], ["Ils ont compté."]),
            (["They went."], []),
        ],
    ]


def test_what_neither_says_is_no_section():
    bare = replace(release_of(ENGLISH), summary="", text="")
    assert [each.head for each in sections_of(bare, bare)] == ["Headline"]


def test_languages_are_named_as_in_a_sentence(state, speak):
    assert language_and_day("fr", None, state.vocabulary) == "French"
    assert language_and_day("", None, state.vocabulary) == "Another language"
    speak("fr")
    assert language_and_day("es", date(2024, 4, 2), state.vocabulary) == "Espagnol, 2 avril 2024"
