"""How the window gets to its list in other orders than by date, the newest first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.ordering import OrderButton
from ilo_desktop.desktop.searching.search_box import SearchBox
from tests.gallery.stage import Stage


def in_order(act: Act, row: int, words: str = "") -> Callable[[Stage], None]:
    """Search for words, choose an order and read the release of a row."""
    return partial(_in_order, act=act, row=row, words=words)


def _in_order(stage: Stage, act: Act, row: int, words: str) -> None:
    if words:
        stage.write(stage.part(SearchBox), words)
    stage.act(act)
    stage.select(row)


def order_menu(stage: Stage) -> None:
    """Open the menu of the button that tells the order."""
    stage.select(1)
    button = stage.part(OrderButton)
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height())))
