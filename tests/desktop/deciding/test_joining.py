"""Releases joined as one, kept apart, compared and parted again, in the real window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.deciding import deciding
from ilo_desktop.desktop.deciding.compare_dialog import CompareDialog
from ilo_desktop.desktop.deciding.notice import StepNotice
from ilo_desktop.desktop.detail.targets import Likening, Retracting, Wish
from ilo_desktop.desktop.filters.no_result import NoResultPage
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition, State
from ilo_desktop.newsroom.release import Draft, Identifier, Mark, Scheme
from tests.desktop.deciding.conftest import Window, running
from tests.desktop.newsroom import fill, reading_of

_TEXT = (
    "Nine towns on the river signed a plan on Friday that lets bargemen rest for eleven hours after every voyage."
    " The owners of the barges pay for the beds, and the towns for the showers, the kitchens and the doctors who look"
    " after the crews. A first house of rest opens in spring beside the old lock, and four more follow in summer."
)
_FIRST = Draft(
    headline="Bargemen of nine towns get houses of rest",
    day=date(2024, 5, 3),
    text=_TEXT,
    url="https://example.org/barges",
    identifiers=(Identifier(Scheme.URL, "https://example.org/barges"),),
)
_SECOND = replace(
    _FIRST,
    day=date(2024, 5, 4),
    text=_TEXT.replace("on Friday", "on Saturday"),
    url="https://example.org/barges-0",
    identifiers=(Identifier(Scheme.URL, "https://example.org/barges-0"),),
)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Window]:
    """A running program on the sample library with two releases more that are nearly the same."""
    fill(library, reading_of([_FIRST], "first.txt"))
    fill(library, reading_of([_SECOND], "second.txt"))
    yield from running(qapp, qtbot, library)


def text(window: Window) -> str:
    return window.detail.text.toPlainText()


def follow(window: Window, wish: Wish) -> None:
    links = window.detail.text.sheet.links
    target = next(link.target for link in links if isinstance(link.target, Likening) and link.target.wish is wish)
    window.detail.text.link_followed.emit(target)
    window.rest()


def retract(window: Window) -> None:
    links = window.detail.text.sheet.links
    window.detail.text.link_followed.emit(next(one.target for one in links if isinstance(one.target, Retracting)))
    window.rest()


def question(window: Window) -> QMessageBox:
    return next(box for box in window.window.findChildren(QMessageBox) if box.isVisible())


def notice(window: Window) -> str:
    shown = window.window.findChild(StepNotice)
    return shown.text if shown.isVisible() else ""


def test_selected_releases_are_joined_with_their_marks_and_part_again(window: Window) -> None:
    first, second = window.library.ids(window.state.shown.result.keys(0, 2))
    window.library.edit([MarkEdit(Mark.STARRED, frozenset({first}), on=True), TagEdit("Lima", {second}, on=True)])
    window.library.edit([NoteEdit(first, "One"), NoteEdit(second, "Two")])
    window.select(0, 1)
    window.do(Act.JOIN)
    box = question(window)
    assert box.text() == "Join 2 releases as one?"
    assert "3 May 2024  ·  Bargemen of nine towns get houses of rest" in box.informativeText()
    assert "the notes one after the other" in box.informativeText()
    box.accept()
    window.rest()
    release = window.detail.release
    assert (release.starred, release.own_tags, release.note) == (True, ("Lima",), "Two\n\nOne")
    assert len(release.sightings) == 2
    assert notice(window) == "2 releases are one now"
    assert window.steps.done[-1].name == "Join 2 releases"
    assert "Joined by you on" in text(window)
    assert "out of 2 releases" in text(window)
    retract(window)
    assert window.headlines[:2] == [_FIRST.headline] * 2
    assert notice(window) == "Parted into 2 releases"
    assert window.steps.done[-1].name == "Part ‘Bargemen of nine towns get houses of rest’ into 2 releases"
    window.do(Act.UNDO)
    window.do(Act.UNDO)
    assert window.headlines[:2] == [_FIRST.headline] * 2
    assert {window.library.release(one).note for one in (first, second)} == {"One", "Two"}


def test_one_release_alone_or_in_the_bin_is_not_joined(window: Window) -> None:
    window.select(0)
    assert not window.action(Act.JOIN).isEnabled()
    window.select(0, 1)
    assert window.action(Act.JOIN).isEnabled()


def test_too_many_are_not_joined(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deciding, "MOST_JOINED", 3)
    window.releases.selectAll()
    window.do(Act.JOIN)
    assert question(window).text() == "Too many to join"


def test_nearly_the_same_is_said_and_kept_apart_for_good(window: Window) -> None:
    window.select(0)
    assert "Nearly the same as ‘Bargemen of nine towns get houses of rest’" in text(window)
    assert "3 May 2024" in text(window)
    assert window.state.shown.counts.likely == 2
    follow(window, Wish.APART)
    assert "Nearly the same" not in text(window)
    assert "Kept apart from ‘Bargemen of nine towns get houses of rest’ by you on" in text(window)
    assert window.state.shown.counts.likely == 0
    assert notice(window) == "2 releases are kept apart for good"
    assert window.steps.done[-1].name == "Keep 2 releases apart"
    retract(window)
    assert "Nearly the same" in text(window)
    assert window.steps.done[-1].name == "No longer keep 2 releases apart"
    window.do(Act.UNDO)
    assert "Kept apart from" in text(window)


def test_nearly_the_same_are_compared_and_joined(window: Window) -> None:
    window.select(0)
    follow(window, Wish.COMPARE)
    dialog = window.window.findChild(CompareDialog)
    assert dialog.view.heads[0].endswith("3 May 2024, first.txt, line 3")
    assert "Saturday" in dialog.view.as_text()
    dialog.join_button.click()
    window.rest()
    question(window).accept()
    window.rest()
    assert window.headlines.count(_FIRST.headline) == 1
    assert window.detail.release.headline == _FIRST.headline
    assert "Joined by you on" in text(window)


def test_compared_releases_are_kept_apart(window: Window) -> None:
    window.select(1)
    follow(window, Wish.COMPARE)
    window.window.findChild(CompareDialog).apart_button.click()
    window.rest()
    assert "Kept apart from" in text(window)


def test_the_filter_of_likely_duplicates_empties_as_they_are_decided(window: Window) -> None:
    window.state.set_query(EVERYTHING.only(Condition(Facet.STATE, State.LIKELY)))
    window.rest()
    assert window.headlines == [_FIRST.headline] * 2
    window.select(0)
    follow(window, Wish.APART)
    assert window.headlines == []
    assert window.window.findChild(NoResultPage).heading == "No release matches “Likely duplicates”"
