"""The bar over the panes while the sample newsroom is open: what it is, and the ways out of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.theme import Measure, Type, font

_LINK_PADDING_PX = 4


class SampleBar(QWidget):
    """Sends the wishes ``back_requested`` and ``afresh_requested``."""

    back_requested = Signal()
    afresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sample newsroom"))
        text = QLabel(self.tr("This is the sample newsroom. What you do here stays here."), self)
        text.setFont(font(Type.BODY))
        text.setWordWrap(True)
        text.setContentsMargins(
            _LINK_PADDING_PX, 0, _LINK_PADDING_PX, 0
        )  # so that both ends are alike, mirrored or not
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._afresh = QPushButton(self.tr("Start it afresh …"), self)
        self._afresh.setToolTip(self.tr("Bring its releases back as they were at first"))
        self._back = QPushButton(self.tr("Back to my library"), self)
        self._back.setToolTip(self.tr("Leave the sample newsroom"))
        for button in (self._afresh, self._back):
            button.setProperty("link", True)
            button.setFont(font(Type.BODY_MEDIUM))
        line = QFrame(self)
        line.setProperty("ground", "soft")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(16)
        row.addWidget(text, 1)
        row.addWidget(self._afresh)
        row.addWidget(self._back)
        line.setMinimumHeight(Measure.CHIPS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addWidget(hairline(self))
        self._afresh.clicked.connect(self._on_afresh_clicked)
        self._back.clicked.connect(self._on_back_clicked)
        self.hide()

    @property
    def buttons(self) -> list[QPushButton]:
        """The ways out, in their order."""
        return [self._afresh, self._back]

    @Slot()
    def _on_afresh_clicked(self) -> None:
        self.afresh_requested.emit()

    @Slot()
    def _on_back_clicked(self) -> None:
        self.back_requested.emit()
