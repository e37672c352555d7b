"""The actions of the orders, and the button over the list."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel

from ilo_desktop.desktop.action_table import Act, Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.desktop.ordering import ORDERS, OrderActions, OrderButton
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.desktop.inks import mirrored
from tests.queries import asking

WORK = asking("work")


@pytest.fixture
def actions(state):
    owner = QObject(state)
    made = Actions(owner)
    made.set_available(frozenset(Needs))
    OrderActions(state, made, owner)
    return made


@pytest.fixture
def bar(state, theme, actions, qtbot):
    made = ChipBar(state, theme)
    qtbot.addWidget(made)
    made.put_at_end(OrderButton(state, actions, theme))
    made.resize(448, 41)
    made.show()
    return made


def button(bar):
    return bar.findChild(OrderButton)


def checked(actions):
    return [act for act in ORDERS if actions[act].isChecked()]


def test_actions_and_state_say_the_same(state, actions, qtbot):
    assert checked(actions) == [Act.ORDER_NEWEST]
    with qtbot.waitSignal(state.shown_changed):
        actions[Act.ORDER_HEADLINE].trigger()
    assert state.order is state.shown.result.order is Order.HEADLINE
    state.set_order(Order.OLDEST)
    assert checked(actions) == [Act.ORDER_OLDEST]


def test_when_the_words_go_the_action_of_the_order_before_is_checked(state, actions):
    state.set_query(WORK)
    actions[Act.ORDER_RELEVANCE].trigger()
    assert checked(actions) == [Act.ORDER_RELEVANCE]
    state.set_query(EVERYTHING)
    assert checked(actions) == [Act.ORDER_NEWEST]


def test_the_button_tells_the_order_and_offers_all(bar, state, actions):
    assert button(bar).text() == "Newest first"
    assert button(bar).accessibleName() == "Order of the list: Newest first"
    assert button(bar).menu().actions() == [actions[act] for act in ORDERS]
    state.set_order(Order.HEADLINE)
    assert button(bar).text() == "By headline"
    assert button(bar).toolTip() == "Order of the list: By headline"


def test_the_button_stands_beside_the_count_at_the_end(bar):
    count = bar.findChild(QLabel)
    assert count.geometry().right() < button(bar).x()
    assert bar.width() - button(bar).geometry().right() < 16
    mirrored(bar).layout().activate()
    assert button(bar).geometry().right() < count.x()


def test_where_chips_need_the_room_the_button_is_an_icon(bar, state, qtbot):
    def has_words():
        return button(bar).toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    assert has_words()
    conditions = {Condition(Facet.DATE, "2023"), Condition(Facet.COUNTRY, "CN"), Condition(Facet.COUNTRY, "ZM")}
    with qtbot.waitSignal(state.query_told):
        state.set_query(asking("work", conditions=conditions))
    assert not has_words()
    assert button(bar).sizeHint().width() == 50
    with qtbot.waitSignal(state.query_told):
        state.set_query(WORK)
    assert has_words()
    bar.resize(240, 41)
    assert not has_words()
