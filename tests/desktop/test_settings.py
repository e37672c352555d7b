"""What the window remembers survives, and what is damaged gives its default."""

from enum import Enum

import pytest
from PySide6.QtCore import QByteArray, QTimer
from pytestqt.qtbot import QtBot

from ilo_desktop import paths
from ilo_desktop.desktop.printing.locale_paper import PaperChoice
from ilo_desktop.desktop.reading_type import SIZES_PX, Face, ReadingType
from ilo_desktop.desktop.settings import DEFAULTS, Key, Settings
from ilo_desktop.desktop.theme import Mode
from ilo_desktop.newsroom.errors import Code, NewsroomError


def test_what_was_remembered_is_there_at_the_next_start() -> None:
    before = Settings()
    before.set_value(Key.GEOMETRY, QByteArray(b"\x00\x01here"))
    before.set_value(Key.SIDEBAR_HIDDEN, True)
    before.set_value(Key.TEXT_SIZE, 20)
    before.set_value(Key.FOLDER, "/some folder, with a comma/ü")
    before.set_value(Key.THEME, Mode.DARK.value)
    del before
    after = Settings()
    assert after.bytes_of(Key.GEOMETRY) == b"\x00\x01here"
    assert after.flag(Key.SIDEBAR_HIDDEN)
    assert after.number(Key.TEXT_SIZE) == 20
    assert after.text(Key.FOLDER) == "/some folder, with a comma/ü"
    assert after.theme is Mode.DARK


def test_a_file_that_cannot_be_written_is_told_once(qtbot: QtBot) -> None:
    paths.settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().parent.write_bytes(b"no folder")
    settings = Settings()
    told: list[NewsroomError] = []
    settings.failed.connect(told.append)
    for value in (True, False, True):
        settings.set_value(Key.COMPACT, value)
        with qtbot.waitCallback() as behind:
            QTimer.singleShot(0, behind)
    assert [trouble.code for trouble in told] == [Code.SETTINGS_UNWRITABLE]
    assert told[0].values["path"] == str(paths.settings_file())
    assert settings.flag(Key.COMPACT)


def test_what_is_chosen_is_written_at_once(qtbot: QtBot) -> None:
    settings = Settings()
    settings.failed.connect(lambda trouble: pytest.fail(str(trouble)))
    settings.set_value(Key.COMPACT, True)
    qtbot.waitUntil(paths.settings_file().exists)
    assert "compact=true" in paths.settings_file().read_text(encoding="utf-8")


@pytest.mark.parametrize("value", ["", "--5", "1, 2", "²", "9" * 5_000, "@ByteArray(5)", "much"])
def test_what_is_damaged_gives_its_default(value: str) -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(
        f"[window]\ngeometry={value}\nsidebar-hidden={value}\n[look]\ntheme={value}\ntext-face={value}\ntext-size={value}\n"
        f"[import]\nfolder={value}\n[reading]\nmark-with-space={value}\n[paper]\nsize={value}\n",
        encoding="utf-8",
    )
    settings = Settings()
    assert isinstance(settings.bytes_of(Key.GEOMETRY), QByteArray)
    assert not settings.flag(Key.SIDEBAR_HIDDEN)
    assert settings.reading_type == ReadingType(Face.SERIF, 16)
    assert settings.theme is Mode.SYSTEM
    assert settings.flag(Key.READ_BY_SPACE)
    assert settings.choice(Key.PAPER, PaperChoice) is PaperChoice.COUNTRY
    assert isinstance(settings.text(Key.FOLDER), str)


def test_nothing_remembered_gives_the_defaults() -> None:
    settings = Settings()
    assert settings.bytes_of(Key.SPLITTER).isEmpty()
    assert settings.text(Key.SECTIONS) == ""
    assert settings.are_default(DEFAULTS)
    assert settings.reading_type == ReadingType()


def test_a_preference_tells_of_another_value_and_only_then(qtbot: QtBot) -> None:
    settings = Settings()
    with qtbot.waitSignal(settings.changed) as changed:
        settings.set_value(Key.THEME, Mode.DARK)
    assert changed.args == [Key.THEME]
    with qtbot.assertNotEmitted(settings.changed):
        settings.set_value(Key.THEME, Mode.DARK)
        settings.set_value(Key.COMPACT, False)
        settings.set_value(Key.FOLDER, "/elsewhere")


def test_a_size_that_there_is_not_becomes_the_nearest() -> None:
    settings = Settings()
    settings.set_value(Key.TEXT_SIZE, 19_000)
    assert settings.reading_type.size_px == SIZES_PX[-1]
    settings.set_value(Key.TEXT_SIZE, 17)
    assert settings.reading_type.size_px in (16, 18)


def test_what_another_version_wrote_is_shown_as_what_is_in_force(qtbot: QtBot) -> None:
    settings = Settings()
    settings.set_value(Key.TEXT_SIZE, 17)
    settings.set_value(Key.LANGUAGE, "eo")
    assert settings.preference(Key.TEXT_SIZE) == settings.reading_type.size_px == 16
    assert settings.preference(Key.LANGUAGE) == settings.language == ""
    assert settings.are_default([Key.TEXT_SIZE, Key.LANGUAGE])
    with qtbot.waitSignal(settings.changed):
        settings.set_value(Key.LANGUAGE, "es")
    assert settings.language == "es"


def test_the_defaults_come_back_for_what_is_asked_and_for_nothing_else() -> None:
    settings = Settings()
    settings.set_value(Key.COMPACT, True)
    settings.set_value(Key.READ_BY_TIME, False)
    settings.set_value(Key.TEXT_SIZE, 20)
    assert not settings.are_default([Key.READ_BY_TIME])
    settings.reset([Key.READ_BY_TIME, Key.TEXT_SIZE])
    assert settings.are_default([Key.READ_BY_TIME, Key.TEXT_SIZE])
    assert settings.flag(Key.COMPACT)


@pytest.mark.parametrize("key", list(DEFAULTS))
def test_every_preference_is_read_as_it_was_written(key: Key) -> None:
    default = DEFAULTS[key]
    match default:
        case bool():
            others = [not default]
        case int():
            others = [size for size in SIZES_PX if size != default]
        case Enum():
            others = [choice for choice in type(default) if choice != default]
        case _:
            others = ["clippings"] if key is Key.LAYOUT else ["fr"]
    for other in others:
        Settings().set_value(key, other)
        again = Settings()
        assert not again.are_default([key])
        read = {bool: again.flag, int: again.number}.get(type(default), again.text)(key)
        assert read == other
