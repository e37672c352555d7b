"""Where each field of the release comes from, told in the pane on demand."""

import hashlib
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.targets import Unfolding
from ilo_desktop.desktop.state import State
from ilo_desktop.newsroom.edits import TagCorrection, WordingEdit
from ilo_desktop.newsroom.facets import Correction, Facet
from ilo_desktop.newsroom.release import Document, Reading, Sighting
from tests.desktop.detail.conftest import Shower
from tests.desktop.newsroom import SAMPLE, fill


def second_document(state: State) -> None:
    """Bring the first release in once more, with a text, out of a page that was saved."""
    content = b"<html>a page</html>"
    page = Document("page.html", content, hashlib.sha256(content).hexdigest(), saved_on=date(2024, 3, 16))
    draft = replace(SAMPLE[0], text="The towns lie on one coast.", line=0, last_line=0)
    fill(state.library, Reading("page.html", page, (draft,)))


def rows(pane: DetailPane) -> dict[str, str]:
    """Return what is told of each field."""
    lines = pane.text.toPlainText().split("\n")
    start = lines.index("Hide where it comes from (W)") + 1
    cells = lines[start:]
    return dict(zip(cells[::2], cells[1::2], strict=False))


def targets(pane: DetailPane) -> list[object]:
    sheet = pane.text.sheet
    assert sheet is not None
    start = next(number for number, link in enumerate(sheet.links) if link.target == Unfolding())
    return [link.target for link in sheet.links[start + 1 :]]


def test_each_field_names_its_document(pane: DetailPane, read: Shower, state: State) -> None:
    second_document(state)
    read("welders")
    assert "Where it comes from (W)" in pane.text.toPlainText()
    assert "Hide" not in pane.text.toPlainText()
    pane.show_origins()
    told = rows(pane)
    assert list(told)[:4] == ["Headline", "Date", "Summary", "Text"]
    assert told["Text"].startswith("page.html  ·  imported today ")
    assert told["Text"].endswith("  ·  saved 16 Mar 2024")
    assert told["Kind"].startswith("page.html  ·  ")
    assert [type(target) for target in targets(pane)] == [Sighting] * len(targets(pane))
    pane.show_origins()
    assert "Hide" not in pane.text.toPlainText()


def test_a_line_of_a_list_is_named(pane: DetailPane, read: Shower) -> None:
    read("Mine inspectors")
    pane.show_origins()
    assert rows(pane)["Summary"].startswith("list.txt, line 11  ·  imported today ")


def test_what_the_user_said_is_told_as_theirs(pane: DetailPane, read: Shower, state: State, qtbot: QtBot) -> None:
    read("welders")
    pane.show_origins()
    release = pane.release
    assert release is not None
    with qtbot.waitSignals([state.library_changed, pane.release_shown]):
        correction = TagCorrection(Facet.KIND, "blog", frozenset({release.id}), Correction.ADD)
        state.write(lambda _progress: state.library.edit([correction]))
    assert rows(pane)["Kind"] == "from you"


def test_what_the_user_wrote_by_hand_is_told(pane: DetailPane, read: Shower, state: State, qtbot: QtBot) -> None:
    read("welders")
    pane.show_origins()
    release = pane.release
    assert release is not None
    with qtbot.waitSignals([state.library_changed, pane.release_shown]):
        edit = WordingEdit(release.id, "summary", "Four towns, in our own words.")
        state.write(lambda _progress: state.library.edit([edit]))
    assert rows(pane)["Summary"].startswith("written by you today ")


def test_a_field_leads_to_its_source(pane: DetailPane, read: Shower, qtbot: QtBot) -> None:
    read("welders")
    pane.show_origins()
    with qtbot.waitSignal(pane.sources.source_requested) as asked:
        pane.text.link_followed.emit(targets(pane)[0])
    assert asked.args[0] == pane.release
    assert pane.release is not None
    assert asked.args[1] == pane.release.sightings[0]


def test_the_link_is_reached_by_tab_and_stays_unfolded_for_the_next(
    pane: DetailPane, read: Shower, qtbot: QtBot
) -> None:
    read("welders")
    sheet = pane.text.sheet
    assert sheet is not None
    pane.text.setFocus()
    number = next(number for number, link in enumerate(sheet.links) if link.target == Unfolding())
    for _ in range(pane.text._stops().index(number)):
        qtbot.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert rows(pane)
    read("Mine inspectors")
    assert rows(pane)


def test_the_menu_of_the_text_offers_the_source(pane: DetailPane, read: Shower, actions: Actions) -> None:
    read("welders")
    pane.text.menu_requested.emit(None, pane.mapToGlobal(QPoint(20, 20)))
    menu = pane.findChild(QMenu)
    assert {actions[act] for act in (Act.PROVENANCE, Act.SHOW_SOURCE, Act.SAVE_ORIGINAL)} <= set(menu.actions())
    menu.close()


def test_the_menu_of_a_link_is_about_its_document(pane: DetailPane, read: Shower, state: State, qtbot: QtBot) -> None:
    second_document(state)
    read("welders")
    assert pane.release is not None
    first = pane.release.sightings[0]
    pane.text.menu_requested.emit(first, pane.mapToGlobal(QPoint(20, 20)))
    menu = pane.findChild(QMenu)
    show, save = menu.actions()
    for action, signal in ((show, pane.sources.source_requested), (save, pane.sources.original_requested)):
        with qtbot.waitSignal(signal) as asked:
            action.trigger()
        assert asked.args == [pane.release, first]
    menu.close()


def test_the_document_that_was_read_last_is_asked_for(
    pane: DetailPane, read: Shower, state: State, qtbot: QtBot
) -> None:
    second_document(state)
    read("welders")
    sources = pane.sources
    asks = ((sources.show_last, sources.source_requested), (sources.save_last, sources.original_requested))
    for ask, signal in asks:
        with qtbot.waitSignal(signal) as asked:
            ask()
        assert asked.args[1].document == "page.html"
