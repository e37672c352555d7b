"""What a call of the program does: bare it opens the window, and all else is the command line's."""

import sys

import pytest

from ilo_desktop import __main__, cli, start
from ilo_desktop.newsroom.errors import Code, NewsroomError


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was called, in order."""
    made: list[str] = []
    monkeypatch.setattr(cli, "main", lambda: made.append("command line"))
    monkeypatch.setattr(start, "open_window", lambda library: made.append("window") or 7)
    return made


def test_called_bare_it_opens_the_window(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["ilo-desktop"])
    with pytest.raises(SystemExit) as end:
        __main__.main()
    assert (end.value.code, asked) == (7, ["window"])


def test_called_with_words_it_is_the_command_line(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["ilo-desktop", "list"])
    __main__.main()
    assert asked == ["command line"]


@pytest.mark.parametrize("trouble", [NewsroomError(Code.NO_DISPLAY), ImportError("libGL.so.1")])
def test_where_no_window_can_be_opened_the_command_line_says_why(
    trouble: Exception, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(library: object) -> int:
        raise trouble

    monkeypatch.setattr(start, "open_window", refuse)
    monkeypatch.setattr(sys, "argv", ["ilo-desktop"])
    __main__.main()
    assert asked == ["command line"]
