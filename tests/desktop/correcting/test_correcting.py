"""Corrections from the picker to the library and back by undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.correcting.correcting import Correcting
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet
from ilo_desktop.newsroom.query import EVERYTHING

CHINA = (Facet.COUNTRY, "CN")


@pytest.fixture
def keys(state):
    return list(state.library.find(EVERYTHING).all_keys())


@pytest.fixture
def steps(state):
    return UndoStack.of(state)


@pytest.fixture
def chosen():
    """The keys of the selection."""
    return []


@pytest.fixture
def correcting(state, theme, steps, chosen, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Correcting(state, theme, steps, lambda: chosen, lambda: QPoint(40, 40), window)


@pytest.fixture
def picker(correcting, qtbot):
    """Return a function that opens the picker."""

    def open_picker(facet=None):
        correcting.pick_of(facet)
        qtbot.waitUntil(lambda: correcting._picker is not None and correcting._picker.isVisible())
        return correcting._picker

    return open_picker


def tick(qtbot, steps, picker, typed):
    with qtbot.waitSignal(steps.changed):
        qtbot.keyClicks(picker.field, typed)
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    settle(qtbot, steps)


def settle(qtbot, steps):
    qtbot.waitUntil(lambda: not steps.is_busy)


def release(state, key):
    return state.library.release(state.library.ids([key])[0])


def bears(state, key, tag):
    return tag in [(one.facet, one.value) for one in release(state, key).tags]


def test_several_releases_get_a_tag_in_one_step(state, keys, chosen, picker, steps, qtbot):
    chosen[:] = keys[:3]
    tick(qtbot, steps, picker(), "zambia")
    assert all(bears(state, key, (Facet.COUNTRY, "ZM")) for key in keys[:3])
    assert steps.done[-1].name == "Add ‘Zambia’ to 2 releases"  # the third bore it already
    assert not any(one.value == "ZM" for one in release(state, keys[2]).corrections)
    steps.undo()
    settle(qtbot, steps)
    assert [bears(state, key, (Facet.COUNTRY, "ZM")) for key in keys[:3]] == [False, False, True]


def test_what_is_removed_stays_known_as_removed(state, keys, chosen, picker, steps, qtbot):
    chosen[:] = keys[:2]
    opened = picker()
    tick(qtbot, steps, opened, "china")  # borne by one: now both
    tick(qtbot, steps, opened, "china")
    assert not any(bears(state, key, CHINA) for key in keys[:2])
    removed = Corrected(*CHINA, Correction.REMOVE)
    assert [removed in release(state, key).corrections for key in keys[:2]] == [True, False]
    assert steps.done[-1].name == "Remove ‘China’ from 2 releases"


def test_the_release_that_is_read_is_corrected_where_none_is_selected(state, keys, picker, steps, qtbot):
    state.set_current(state.library.ids(keys[:1])[0])
    tick(qtbot, steps, picker(Facet.KIND), "video")
    assert release(state, keys[0]).kind == "video"


def test_one_tag_is_corrected_at_once_and_taken_back(state, keys, correcting, steps, qtbot):
    state.set_current(state.library.ids(keys[:1])[0])
    correcting.correct(Corrected(*CHINA, Correction.REMOVE))
    settle(qtbot, steps)
    assert not bears(state, keys[0], CHINA)
    assert steps.done[-1].name == "Remove ‘China’ from 1 release"
    correcting.correct(Corrected(*CHINA, Correction.NONE))
    settle(qtbot, steps)
    assert bears(state, keys[0], CHINA)
    assert steps.done[-1].name == "Take the correction of ‘China’ back"
    steps.undo()
    settle(qtbot, steps)
    assert not bears(state, keys[0], CHINA)


def test_the_open_picker_follows_undo(state, keys, chosen, picker, steps, qtbot):
    chosen[:] = keys[:1]
    opened = picker()
    tick(qtbot, steps, opened, "zambia")
    steps.undo()
    model = opened.list.model()
    qtbot.waitUntil(
        lambda: any(
            model.index(row, 0).data() == "Zambia"
            and model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
            for row in range(model.rowCount())
        )
    )


def test_nothing_opens_where_nothing_is_chosen(state, correcting, qtbot):
    correcting.pick()
    qtbot.waitUntil(lambda: not state.workers.is_busy)
    assert correcting._picker is None


def test_a_step_is_named_in_the_language_of_the_interface(state, keys, correcting, steps, speak, qtbot):
    state.set_current(state.library.ids(keys[:1])[0])
    correcting.correct(Corrected(*CHINA, Correction.REMOVE))
    settle(qtbot, steps)
    speak("fr")
    assert "Chine" in steps.done[-1].name
