"""The preferences: every control writes its setting at once, shows what others wrote, and has its default."""

from contextlib import closing

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from ilo_desktop import paths
from ilo_desktop.desktop import reading_type
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.dialogs import Dialogs
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.preferences.controls import SettingSegments, SettingTick
from ilo_desktop.desktop.preferences.dialog import Page, PreferencesDialog
from ilo_desktop.desktop.preferences.library_page import folder_of
from ilo_desktop.desktop.preferences.page_list import PageList
from ilo_desktop.desktop.preferences.sample import Sample
from ilo_desktop.desktop.reading_type import Face, ReadingType
from ilo_desktop.desktop.settings import DEFAULTS, Key
from ilo_desktop.desktop.theme import DARK, Mode
from ilo_desktop.library import Library
from ilo_desktop.newsroom.errors import Code


def _segments(dialog: PreferencesDialog, key: Key) -> SettingSegments:
    return next(control for control in dialog.findChildren(SettingSegments) if control.key is key)


def _tick(dialog: PreferencesDialog, key: Key) -> SettingTick:
    return next(control for control in dialog.findChildren(SettingTick) if control.key is key)


def _button(dialog: PreferencesDialog, word: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if word in button.text())


def _texts(dialog: PreferencesDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_every_segment_writes_its_setting_at_once(dialog, settings):
    for control in dialog.findChildren(SettingSegments):
        values = []
        for segment in control.segments:
            segment.click()
            values.append(settings.preference(control.key))
        assert len(set(values)) == len(control.segments)
        assert control.value == values[-1]


def test_every_tick_box_writes_its_setting_at_once(dialog, settings):
    for control in dialog.findChildren(SettingTick):
        before = settings.flag(control.key)
        assert control.isChecked() == before
        control.click()
        assert settings.flag(control.key) is not before


def test_menu_and_dialog_show_the_same(dialog, actions, settings, theme):
    colours, density = _segments(dialog, Key.THEME), _segments(dialog, Key.COMPACT)
    actions[Act.THEME_DARK].trigger()
    assert colours.value is Mode.DARK
    colours.segments[1].click()
    assert actions[Act.THEME_LIGHT].isChecked()
    assert not theme.is_dark
    actions[Act.COMPACT].trigger()
    assert density.value is True
    density.segments[0].click()
    assert not actions[Act.COMPACT].isChecked()


def test_the_keys_go_beyond_the_sizes_and_the_page_says_so(dialog, actions):
    sizes = _segments(dialog, Key.TEXT_SIZE)
    assert sizes.value == 16
    actions[Act.LARGER].trigger()
    assert sizes.value == 18
    assert "Now" not in _texts(dialog)
    for _ in range(2):
        actions[Act.LARGER].trigger()
    assert sizes.value is None
    assert "Now 22." in _texts(dialog)
    sizes.segments[0].click()
    assert "Now" not in _texts(dialog)


def test_the_sample_shows_the_type_and_moves_nothing(dialog, qapp):
    sample = dialog.findChild(Sample)
    before = sample.grab().toImage()
    height = sample.height()
    for segment in (*_segments(dialog, Key.TEXT_SIZE).segments, _segments(dialog, Key.FACE).segments[0]):
        segment.click()
        qapp.processEvents()
        assert sample.height() == height
        after = sample.grab().toImage()
        assert after != before
        before = after
    assert sample.reading == ReadingType(Face.SYSTEM, 20)


def test_without_a_serif_the_page_says_so(dialog, window, settings, theme, monkeypatch):
    assert "No serif" not in _texts(dialog)
    monkeypatch.setattr(reading_type, "SERIFS", ())
    other = PreferencesDialog(settings, theme, None, window)
    assert "No serif" in _texts(other)


def test_a_page_goes_back_to_its_defaults_and_leaves_the_others(dialog, settings):
    reset = _button(dialog, "defaults")
    settings.set_value(Key.COMPACT, True)
    settings.set_value(Key.THEME, Mode.SYSTEM)
    assert not reset.isEnabled()
    settings.set_value(Key.TEXT_SIZE, 20)
    _tick(dialog, Key.READ_BY_SPACE).click()
    assert reset.isEnabled()
    reset.click()
    assert not reset.isEnabled()
    assert settings.flag(Key.READ_BY_SPACE)
    assert _tick(dialog, Key.READ_BY_SPACE).isChecked()
    assert _segments(dialog, Key.TEXT_SIZE).value == 16
    assert settings.flag(Key.COMPACT)
    dialog.show_page(Page.LIST)
    assert reset.isEnabled()
    dialog.show_page(Page.LIBRARY)
    assert not reset.isVisible()


def test_every_preference_stands_on_a_page(dialog):
    keys = {control.key for kind in (SettingSegments, SettingTick) for control in dialog.findChildren(kind)}
    assert keys == set(DEFAULTS)


def test_the_pages_are_chosen_by_mouse_and_keyboard(dialog, qtbot):
    pages = dialog.findChild(PageList)
    assert [pages.item(row).text() for row in range(pages.count())] == [
        "Reading",
        "List",
        "Paper",
        "Language",
        "Library",
    ]
    assert pages.hasFocus()
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert dialog.page is Page.LIST
    place = pages.visualItemRect(pages.item(Page.PAPER)).center()
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.page is Page.PAPER


def test_tab_leads_from_the_pages_through_the_controls_to_the_foot(dialog):
    dialog.show_page(Page.READING)
    dialog.findChild(PageList).setFocus()
    names = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        control = QApplication.focusWidget()
        group = control.parentWidget()
        names.append(group.accessibleName() if isinstance(group, SettingSegments) else control.text())
    assert names[:3] == ["Colours", "Text in", "Text size"]
    assert names[3].startswith("Mark a release")
    assert names[5].startswith("Show where")
    assert names[6:] == ["Back to the defaults", "Close"]


@pytest.mark.parametrize("size", [(800, 600), (600, 340)])
def test_nothing_is_cut_off(dialog, qapp, size):
    dialog.resize(*size)
    for page in Page:
        dialog.show_page(page)
        qapp.processEvents()
        for control in dialog.findChildren(SettingSegments) + dialog.findChildren(QPushButton):
            if control.isVisible():
                least = control.minimumSizeHint()
                assert control.width() >= least.width(), control
                assert control.mapTo(dialog, control.rect().topRight()).x() <= dialog.width()
        for box in dialog.findChildren(SettingTick):
            if box.isVisible():
                assert box.height() >= box.heightForWidth(box.width())


def test_the_colours_of_the_dialog_follow_at_once(dialog):
    _segments(dialog, Key.THEME).segments[2].click()
    image = dialog.grab().toImage()
    assert image.pixelColor(20, dialog.height() - 100).name() == DARK.side
    assert image.pixelColor(dialog.width() - 20, dialog.height() - 100).name() == DARK.ground


class _Folders(QObject):
    """Stands for the system's file manager."""

    opened = Signal(QUrl)

    @Slot(QUrl)
    def show(self, address: QUrl) -> None:
        self.opened.emit(address)


def test_the_places_can_be_selected_and_shown(dialog, qtbot, tmp_path):
    dialog.show_page(Page.LIBRARY)
    fields = {field.accessibleName(): field for field in dialog.findChildren(QPlainTextEdit)}
    assert {name: field.toPlainText() for name, field in fields.items()} == {
        "Library": str(tmp_path / "library.sqlite"),
        "Log": str(paths.log_folder()),
        "Settings": str(paths.settings_file()),
    }
    fields["Library"].selectAll()
    fields["Library"].copy()
    assert QApplication.clipboard().text() == str(tmp_path / "library.sqlite")
    assert fields["Library"].isReadOnly()
    folders = _Folders()
    QDesktopServices.setUrlHandler("file", folders, "show")
    try:
        with qtbot.waitSignal(folders.opened) as opened:
            _button(dialog, "Show in folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.args[0].toLocalFile() == str(tmp_path)


def test_a_folder_that_cannot_be_shown_is_told(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    with qtbot.waitSignal(dialog.failed) as failed:
        _button(dialog, "Show in folder").click()
    assert failed.args[0].code is Code.FOLDER_NOT_SHOWN


def test_a_folder_that_is_not_there_yet_gives_the_one_above(tmp_path):
    assert folder_of(tmp_path / "not" / "there" / "yet.ini") == tmp_path
    (tmp_path / "file").touch()
    assert folder_of(tmp_path / "file") == tmp_path


def test_a_library_has_a_place_once_it_is_open(window, settings, theme, tmp_path, qapp):
    other = PreferencesDialog(settings, theme, None, window)
    other.show_page(Page.LIBRARY)
    other.show()
    fields = {field.accessibleName(): field for field in other.findChildren(QPlainTextEdit)}
    assert {name for name, field in fields.items() if field.isVisible()} == {"Log", "Settings"}
    other.show_library(tmp_path / "mine.sqlite")
    assert fields["Library"].isVisible()
    assert fields["Library"].toPlainText() == str(tmp_path / "mine.sqlite")


def test_another_library_shows_its_place_in_the_open_preferences(
    state, library, vocabulary, actions, window, settings, theme, tmp_path, qtbot
):
    dialogs = Dialogs(state, settings, theme, actions, Messages(window, theme), window)
    dialogs.show_preferences()
    field = next(one for one in dialogs.preferences.findChildren(QPlainTextEdit) if one.accessibleName() == "Library")
    assert field.toPlainText() == str(library.path)
    with (
        closing(Library.open(tmp_path / "other.sqlite", vocabulary)) as other,
        qtbot.waitSignal(state.shown_changed),
    ):
        state.set_library(other, vocabulary)
    assert field.toPlainText() == str(other.path)
