"""The user's own tags on the release that is read and its collections, in a row of chips, with the way to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ilo_desktop.desktop.detail.tag_chip import CollectionChip, NamedChip, TagChip
from ilo_desktop.desktop.filters.flow_layout import FlowLayout
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_SPACING = 8
#: How far this reaches out of its place in the text: as wide as the ring round the button, whose words begin there.
REACH_PX = 2


class OwnTags(QWidget):
    """Shows tags, then collections. ``chosen(str)`` to see all releases with a tag, ``taken_off(str)``,
    ``adding_requested``; ``collection_chosen(str)`` and ``collection_left(str)`` for a collection.
    """

    chosen = Signal(str)
    taken_off = Signal(str)
    adding_requested = Signal()
    collection_chosen = Signal(str)
    collection_left = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[tuple[type[NamedChip], str], NamedChip] = {}
        self._row = FlowLayout(self, spacing=_SPACING)
        self._add = QPushButton(self.tr("Add a tag (T)"), self)
        self._add.setProperty("quiet", True)
        self._add.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._add.setFont(font(Type.BODY))
        self._add.setFixedHeight(Measure.CHIP)
        self._add.setAccessibleName(self.tr("Add a tag"))
        self._add.setToolTip(self.tr("Tag this release with words of your own"))
        self._row.addWidget(self._add)
        self._add.clicked.connect(self.adding_requested)
        self.setAccessibleName(self.tr("Your tags and collections"))

    @property
    def chips(self) -> tuple[NamedChip, ...]:
        """The chips in their order."""
        return tuple(self._chips.values())

    def stops(self) -> Sequence[QWidget]:
        """Return where the keyboard can be: the text goes through these, Qt alone would come to them too late."""
        return (*self.chips, self._add)

    def show_tags(self, tags: Sequence[str], collections: Sequence[str] = ()) -> None:
        """Show these; chips that stay keep the keyboard."""
        wanted: list[tuple[type[NamedChip], str]] = [(TagChip, tag) for tag in tags]
        wanted += [(CollectionChip, name) for name in collections]
        had_focus = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for gone in self._chips.keys() - set(wanted):
            chip = self._chips.pop(gone)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {one: self._chips.get(one) or self._made(*one) for one in wanted}
        beside = REACH_PX if wanted else 0
        self.setContentsMargins(beside, REACH_PX, beside, REACH_PX)
        for place, chip in enumerate(self.chips):
            self._row.move_to(chip, place)
        if had_focus is not None and not any(chip.hasFocus() for chip in self.chips):
            following = self.stops()
            following[min(had_focus, len(following) - 1)].setFocus()

    def height_for(self, width_px: int) -> int:
        """Return the height of the rows at a width."""
        around = self.contentsMargins()
        within_px = width_px - around.left() - around.right()
        return self._row.heightForWidth(within_px) + around.top() + around.bottom()

    def _made(self, kind: type[NamedChip], name: str) -> NamedChip:
        is_tag = kind is TagChip
        chip = TagChip(self._theme, name, self) if is_tag else CollectionChip(self._theme, name, self)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.chosen.connect(self.chosen if is_tag else self.collection_chosen)
        chip.taken_off.connect(self.taken_off if is_tag else self.collection_left)
        self._row.addWidget(chip)
        chip.show()
        return chip
