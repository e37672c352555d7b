from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import announcing
from ilo_desktop.desktop.filters import chips
from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from tests.queries import asking


def test_without_a_screen_reader_nothing_is_said(qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    widget = QWidget()
    qtbot.addWidget(widget)
    for is_there in (False, True):
        monkeypatch.setattr(QAccessible, "isActive", lambda is_there=is_there: is_there)
        announcing.announce(widget, "")
        announcing.announce(widget, "twenty")
    assert [event.message() for event in said] == ["twenty"]


def test_what_another_query_gives_is_said_once(state, theme, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(chips, "announce", lambda _source, text: said.append(text))
    bar = ChipBar(state, theme)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking(conditions=frozenset({Condition(Facet.COUNTRY, "ZM")})))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    assert said == ["Shown: releases about Zambia; 1 of 13."]
