"""What the user adds to a release, in the midst of its text: own tags, collections, and the note."""

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot

from ilo_desktop.desktop.detail.note_editor import REACH_PX, NoteEditor
from ilo_desktop.desktop.detail.own_tags import REACH_PX as TAGS_REACH_PX
from ilo_desktop.desktop.detail.own_tags import OwnTags
from ilo_desktop.desktop.detail.sheet import Gap, Phrases
from ilo_desktop.desktop.detail.text_view import TextView
from ilo_desktop.desktop.notes import Notes
from ilo_desktop.desktop.reading_type import ReadingType
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Release

_NOTE_PX = 13
_NOTE_LINE_PX = 20


class OwnParts(QObject):
    """Puts both into the text, and takes what is typed to the notes.

    ``filter_requested(Condition)`` for a tag or a collection, ``tag_taken_off(str)``, ``tagging_requested``,
    ``collection_left(str)``; ``left`` when the keyboard wants back to the list.
    """

    filter_requested = Signal(object)
    tag_taken_off = Signal(str)
    tagging_requested = Signal()
    collection_left = Signal(str)
    left = Signal()

    def __init__(self, text: TextView, theme: Theme, notes: Notes) -> None:
        super().__init__(text)
        self._text = text
        self._notes = notes
        self._release: Release | None = None
        self.tags = OwnTags(theme)
        self.note = NoteEditor(theme)
        self.note.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab comes to it through the text
        text.gaps.fill(Gap.OWN_TAGS, self.tags, self.tags.height_for, TAGS_REACH_PX, stops=self.tags.stops)
        text.gaps.fill(Gap.NOTE, self.note, self.note.height_for, REACH_PX, stops=lambda: (self.note,))
        self.tags.chosen.connect(self._on_tag_chosen)
        self.tags.taken_off.connect(self.tag_taken_off)
        self.tags.adding_requested.connect(self.tagging_requested)
        self.tags.collection_chosen.connect(self._on_collection_chosen)
        self.tags.collection_left.connect(self.collection_left)
        self.note.typed.connect(self._on_typed)
        self.note.ended.connect(notes.end)
        self.note.left.connect(self.left)
        self.note.height_changed.connect(text.gaps.place)
        self.note.cursorPositionChanged.connect(self._show_cursor)

    def show_release(self, release: Release | None) -> None:
        """Show the tags and the note of a release; what was typed for the one before is saved."""
        is_other = (release and release.id) != (self._release and self._release.id)
        if is_other:
            self._notes.end()
        self._release = release
        if release is not None:
            self.tags.show_tags(release.own_tags, release.collections)
            self.note.show_note(self._notes.text_of(release), is_other=is_other)
            self._text.gaps.place()

    def set_type(self, reading: ReadingType) -> None:
        """Write in type that fits the text around."""
        self.note.set_type_px(reading.scaled(_NOTE_PX), reading.scaled(_NOTE_LINE_PX))

    def set_phrases(self, phrases: Phrases) -> None:
        """Mark the words that are searched for in the note."""
        self.note.set_phrases(phrases)

    def edit_note(self) -> None:
        """Bring the note into view and let it be written."""
        self.note.begin()
        self._text.gaps.show_part(self.note, self.note.rect())
        self._show_cursor()

    @Slot(str)
    def _on_typed(self, note: str) -> None:
        if self._release is not None:
            self._notes.type(self._release, note)

    @Slot(str)
    def _on_tag_chosen(self, tag: str) -> None:
        self.filter_requested.emit(Condition(Facet.TAG, tag))

    @Slot(str)
    def _on_collection_chosen(self, name: str) -> None:
        self.filter_requested.emit(Condition(Facet.COLLECTION, name))

    @Slot()
    def _show_cursor(self) -> None:
        if self.note.hasFocus():
            self._text.gaps.show_part(self.note, QRect(self.note.cursorRect()))
