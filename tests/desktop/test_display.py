"""Whether there is a screen is known before Qt is asked."""

import pytest

from ilo_desktop.desktop.display import has_display


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_no_address_of_a_screen_is_no_screen() -> None:
    assert not has_display()


def test_a_screen_that_does_not_answer_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9973")
    assert not has_display()


def test_a_platform_without_a_screen_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


def test_without_the_library_that_knows_qt_may_try(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise OSError("not here")

    monkeypatch.setattr("ctypes.CDLL", missing)
    assert has_display()
