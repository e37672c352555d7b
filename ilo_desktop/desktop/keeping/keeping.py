"""Views and collections in one window: their actions, wired with the panes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from ilo_desktop.desktop.action_table import Act, Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.deciding.notice import Tell
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_kept_ways import Deed, KeptWish
from ilo_desktop.desktop.filters.sidebar_rows import Section
from ilo_desktop.desktop.keeping.collections import Collections
from ilo_desktop.desktop.keeping.views import Views
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.release_list.by_hand import Spot
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.newsroom.order import collection_of


class KeptPanes(NamedTuple):
    """The panes of a window in which something is kept, or seen of it."""

    detail: DetailPane
    sidebar: Sidebar
    chips: ChipBar
    releases: ReleaseList


class Keeping(QObject):
    """Owns ``views`` and ``collections``. ``tell`` says what a step did, with the way to undo it."""

    def __init__(
        self,
        state: State,
        theme: Theme,
        actions: Actions,
        messages: Messages,
        steps: UndoStack,
        panes: KeptPanes,
        tell: Tell,
    ) -> None:
        detail, sidebar, chips, releases = panes
        window = detail.window()
        super().__init__(window)
        self._state = state
        self._actions = actions
        self._releases = releases
        self._chips = chips
        self._sidebar = sidebar
        self.views = Views(state, messages, steps, tell, window)
        selected, place = releases.selected_keys, detail.tagging_place
        self.collections = Collections(state, theme, steps, selected, place, tell, window)
        actions[Act.SAVE_VIEW].triggered.connect(self.views.make)
        actions[Act.UPDATE_VIEW].triggered.connect(self.views.update_chosen)
        actions[Act.COLLECT].triggered.connect(self.collections.pick)
        actions[Act.TAKE_OUT].triggered.connect(self.collections.take_out)
        actions[Act.NEW_COLLECTION].triggered.connect(self.collections.make)
        actions[Act.MOVE_UP].triggered.connect(self._on_move_up)
        actions[Act.MOVE_DOWN].triggered.connect(self._on_move_down)
        releases.by_hand.moved.connect(self._on_moved)
        releases.by_hand.step_wanted.connect(self._move_by)
        chips.offer_taken.connect(self._on_offer_taken)
        sidebar.kept_ways.wished.connect(self._on_wished)
        sidebar.kept_ways.releases_dropped.connect(self.put_dragged)
        detail.collection_left.connect(self.collections.take_current_out)
        self.views.changed.connect(self._on_view_changed)
        state.query_changed.connect(self._offer)
        self._on_view_changed()

    @property
    def available(self) -> frozenset[Needs]:
        """What can be done with the view that was chosen, and with the collection that is shown."""
        met = {Needs.VIEW} if self.views.changeable else set()
        if self.collections.shown and (self._state.current is not None or self._releases.selection_count):
            met.add(Needs.COLLECTED)
            if self._releases.by_hand.can_move and self._releases.selection_count:
                met.add(Needs.BY_HAND)
        return frozenset(met)

    @Slot(str)
    def put_dragged(self, name: str) -> None:
        """Put the releases that are being dragged into a collection; without a name one is asked for."""
        self.collections.put(name, self._releases.by_hand.dragged)

    @Slot()
    def _on_view_changed(self) -> None:
        name = self.views.changeable
        action = self._actions[Act.UPDATE_VIEW]
        plain = self.tr("Save c&hanges to the view")
        text = self.tr("Save c&hanges to “{view}”").format(view=shortened(name).replace("&", "&&"))
        action.setText(text if name else plain)
        self._sidebar.offer_change(name)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        """Offer over the list to save what is shown, where that is no view and no collection as it is."""
        name, query = self.views.changeable, self._state.query
        offer = self._actions[Act.UPDATE_VIEW if name else Act.SAVE_VIEW]
        plain = self.tr("Save changes to “{view}”").format(view=shortened(name)) if name else self.tr("Save as a view")
        is_collection = collection_of(query) is not None and len(query.clauses) == 1
        is_kept = bool(self.views.in_force) or is_collection
        self._chips.offer("" if is_kept and not name else plain, offer.toolTip())

    @Slot()
    def _on_offer_taken(self) -> None:
        if self.views.changeable:
            self.views.update_chosen()
        else:
            self.views.make()

    @Slot(object)
    def _on_wished(self, wish: KeptWish) -> None:
        kept = self.views if wish.section is Section.VIEWS else self.collections
        match wish.deed:
            case Deed.SHOW:
                kept.show(wish.name)
            case Deed.MAKE:
                kept.make()
            case Deed.UPDATE:
                self.views.update(wish.name)
            case Deed.RENAME:
                kept.rename(wish.name)
            case Deed.DELETE:
                kept.delete(wish.name)
            case Deed.MOVE:
                kept.move(wish.name, wish.before)

    @Slot(object, object)
    def _on_moved(self, keys: list[int], spot: Spot) -> None:
        self.collections.arrange(keys, spot.before)

    @Slot()
    def _on_move_up(self) -> None:
        self._move_by(-1)

    @Slot()
    def _on_move_down(self) -> None:
        self._move_by(1)

    @Slot(int)
    def _move_by(self, step: int) -> None:
        spot = self._releases.spot_beside(step)
        if spot is not None:
            self.collections.arrange(list(self._releases.selected_keys()), spot.before)
