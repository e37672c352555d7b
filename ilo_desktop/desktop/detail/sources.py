"""What can be asked of the documents that the release in the pane was read from."""

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ilo_desktop.newsroom.release import Release, Sighting


class Sources(QObject):
    """Asks for a document to be shown, ``source_requested(Release, Sighting)``, or to be given back,
    ``original_requested(Release, Sighting)``: the one that was imported last, or the one of a link.
    """

    source_requested = Signal(object, object)
    original_requested = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._release: Release | None = None

    def set_release(self, release: Release | None) -> None:
        """Say which release is in the pane."""
        self._release = release

    @Slot()
    def show_last(self) -> None:
        """Have the document shown that was imported last."""
        self._ask(self.source_requested, self._last())

    @Slot()
    def save_last(self) -> None:
        """Have the document given back that was imported last."""
        self._ask(self.original_requested, self._last())

    def show(self, sighting: Sighting) -> None:
        """Have the document of a sighting shown."""
        self._ask(self.source_requested, sighting)

    def menu(self, sighting: Sighting, parent: QWidget) -> QMenu:
        """Return the menu of the link to a document; it goes when it is closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, wish in (
            (self.tr("Show source"), self.source_requested),
            (self.tr("Save original…"), self.original_requested),
        ):
            action = QAction(text, menu)
            action.setData((wish, sighting))
            action.triggered.connect(self._on_triggered)
            menu.addAction(action)
        return menu

    def _last(self) -> Sighting | None:
        sightings = self._release.sightings if self._release is not None else ()
        return max(sightings, key=_imported, default=None)

    def _ask(self, wish: SignalInstance, sighting: Sighting | None) -> None:
        if self._release is not None and sighting is not None:
            wish.emit(self._release, sighting)

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._ask(*action.data())


def _imported(sighting: Sighting) -> tuple[object, int]:
    return sighting.imported_at, sighting.id
