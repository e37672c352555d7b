"""The import dialog: where to drop, choose or paste what is to be reviewed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ilo_desktop.desktop.importing.drop import DropOverlay
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.welcome.page import WelcomePage

_SIZE = (768, 408)


class ImportDialog(QDialog):
    """Asks for files, a folder, a paste or a drop, and closes with the answer; it reads nothing.

    The wishes are sent by the three ``…_requested`` signals, drops by the three ``…_dropped`` ones.
    """

    choose_files_requested = Signal()
    choose_folder_requested = Signal()
    paste_requested = Signal()
    paths_dropped = Signal(list)
    text_dropped = Signal(str)
    web_address_dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.resize(*_SIZE)
        page = WelcomePage(theme, self)
        drop = DropOverlay(self, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        page.choose_files_requested.connect(self.choose_files_requested)
        page.choose_folder_requested.connect(self.choose_folder_requested)
        page.paste_requested.connect(self.paste_requested)
        drop.paths_dropped.connect(self.paths_dropped)
        drop.text_dropped.connect(self.text_dropped)
        drop.web_address_dropped.connect(self.web_address_dropped)
        for way in (
            self.choose_files_requested,
            self.choose_folder_requested,
            self.paste_requested,
            self.paths_dropped,
            self.text_dropped,
            self.web_address_dropped,
        ):
            way.connect(self.accept)
