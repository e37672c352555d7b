"""What the window remembers survives, and what is damaged gives its default."""

import pytest
from PySide6.QtCore import QByteArray

from ilo_desktop import paths
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Mode


def test_what_was_remembered_is_there_at_the_next_start() -> None:
    before = Settings()
    before.set_value(Key.GEOMETRY, QByteArray(b"\x00\x01here"))
    before.set_value(Key.SIDEBAR_HIDDEN, True)
    before.set_value(Key.TEXT_STEP, -3)
    before.set_value(Key.FOLDER, "/some folder, with a comma/ü")
    before.set_value(Key.THEME, Mode.DARK.value)
    del before
    after = Settings()
    assert after.bytes_of(Key.GEOMETRY) == b"\x00\x01here"
    assert after.flag(Key.SIDEBAR_HIDDEN)
    assert after.number(Key.TEXT_STEP) == -3
    assert after.text(Key.FOLDER) == "/some folder, with a comma/ü"
    assert after.theme() is Mode.DARK


@pytest.mark.parametrize("value", ["", "--5", "1, 2", "²", "9" * 5_000, "@ByteArray(5)", "much"])
def test_what_is_damaged_gives_its_default(value: str) -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(
        f"[window]\ngeometry={value}\nsidebar-hidden={value}\n[look]\ntheme={value}\ntext-step={value}\n"
        f"[import]\nfolder={value}\n",
        encoding="utf-8",
    )
    settings = Settings()
    assert isinstance(settings.bytes_of(Key.GEOMETRY), QByteArray)
    assert not settings.flag(Key.SIDEBAR_HIDDEN)
    assert settings.number(Key.TEXT_STEP) == 0
    assert settings.theme() is Mode.SYSTEM
    assert isinstance(settings.text(Key.FOLDER), str)


def test_nothing_remembered_gives_the_defaults() -> None:
    settings = Settings()
    assert settings.bytes_of(Key.SPLITTER).isEmpty()
    assert settings.text(Key.SECTIONS) == ""
    assert settings.number(Key.TEXT_STEP, 2) == 2
