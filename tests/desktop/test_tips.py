"""Tool tips show words as they are."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.tips import plain_tip


@pytest.mark.parametrize("words", ["", "AT&T &amp; co", "2024: 3 releases\nclick", "5 > 3"])
def test_plain_words_stay_plain(words: str) -> None:
    assert plain_tip(words) == words


@pytest.mark.parametrize("words", ["<b>bold</b> & <img src='file:///x.png'>", "a < b\nc"])
def test_markup_is_shown_and_not_followed(words: str, qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setHtml(plain_tip(words))
    assert document.toPlainText() == words
