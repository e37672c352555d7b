"""The order of the list: its actions, and the button over the list that tells it and offers the others."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.icons import Icon, icon
from ilo_desktop.desktop.menu_button import ICON_PX, MenuButton
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.newsroom.order import Order

ORDERS = {
    Act.ORDER_NEWEST: Order.NEWEST,
    Act.ORDER_OLDEST: Order.OLDEST,
    Act.ORDER_RELEVANCE: Order.RELEVANCE,
    Act.ORDER_HEADLINE: Order.HEADLINE,
    Act.ORDER_COLLECTION: Order.COLLECTION,
}


class OrderActions(QObject):
    """Wires the actions of the orders to the state, in both directions."""

    def __init__(self, state: State, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._actions = actions
        for act in ORDERS:
            actions[act].triggered.connect(self._on_triggered)
        state.order_changed.connect(self._on_order_changed)
        self._on_order_changed()

    @Slot()
    def _on_triggered(self) -> None:
        self._state.set_order(ORDERS[Act(self.sender().objectName())])

    @Slot()
    def _on_order_changed(self) -> None:
        for act, order in ORDERS.items():
            if order is self._state.order:
                self._actions[act].setChecked(True)


class OrderButton(MenuButton):
    """Tells the order in force, and holds all of them in its menu."""

    def __init__(self, state: State, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, Measure.CHIP)
        self._state = state
        self._words = {order: actions[act].text().replace("&", "") for act, order in ORDERS.items()}
        self.setFont(font(Type.META_MEDIUM))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions([actions[act] for act in ORDERS])
        self.setMenu(menu)
        state.order_changed.connect(self._on_order_changed)
        theme.changed.connect(self._on_theme_changed)
        self._tell()
        self._on_theme_changed()

    @Slot()
    def _on_order_changed(self) -> None:
        self._tell()
        announce(self, self.accessibleName())

    def _tell(self) -> None:
        words = self._words.get(self._state.order, "")
        self.setText(words)
        self.setAccessibleName(self.tr("Order of the list: {order}").format(order=words))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setIcon(icon(Icon.SORT, self._theme.colours, size_px=ICON_PX))
