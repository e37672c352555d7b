"""The dialog that asks for a name: what it says of one that is there already, and which names can be given."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.keeping.name_dialog import NameDialog, NameWords

WORDS = NameWords(title="A name", accept="Give", taken="There is “{name}”.", about="About it.")
REPLACING = NameWords(title="A name", accept="Give", taken="There is “{name}”.", replace="Replace")


def opened(qtbot: QtBot, words: NameWords, proposal: str = "", own: str = "") -> NameDialog:
    dialog = NameDialog(words, proposal, ["Wages", "Étude"], own)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.mark.parametrize(
    ("typed", "can_be", "note"),
    [
        ("", False, "About it."),
        ("   ", False, "About it."),
        ("\u200b", False, "About it."),
        ("Skills", True, "About it."),
        ("  wages ", False, "There is “Wages”."),
        ("etude", False, "There is “Étude”."),
    ],
)
def test_a_name_can_be_given_that_nothing_has(qtbot: QtBot, typed: str, can_be: bool, note: str) -> None:
    dialog = opened(qtbot, WORDS)
    dialog.field.setText(typed)
    assert (dialog.button.isEnabled(), dialog.note, dialog.button.text()) == (can_be, note, "Give")


def test_what_is_renamed_can_be_spelled_otherwise_but_not_kept(qtbot: QtBot) -> None:
    dialog = opened(qtbot, WORDS, "Wages", "Wages")
    assert (dialog.field.selectedText(), dialog.button.isEnabled()) == ("Wages", False)
    dialog.field.setText("WAGES")
    with qtbot.waitSignal(dialog.named) as named:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert named.args == ["WAGES"]


def test_a_name_that_is_there_can_be_replaced_under_its_own_spelling(qtbot: QtBot) -> None:
    dialog = opened(qtbot, REPLACING)
    dialog.field.setText("ÉTUDE")
    assert dialog.button.text() == "Replace"
    assert dialog.field.accessibleDescription() == "There is “Étude”."
    with qtbot.waitSignal(dialog.named) as named:
        dialog.button.click()
    assert named.args == ["Étude"]


def test_escape_gives_no_name(qtbot: QtBot) -> None:
    dialog = opened(qtbot, WORDS, "Skills")
    with qtbot.assertNotEmitted(dialog.named):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
