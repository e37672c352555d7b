"""Every key of the window: those of the actions, from their table, and those that panes answer themselves."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ilo_desktop.desktop.action_table import MENU_TITLES, TABLE, Menu
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What some keys do; ``keys`` are other ways to the same, each as the system writes it."""

    group: str
    does: str
    keys: tuple[str, ...]


#: The keys that a pane answers itself, by the pane. They are no actions: they mean something only where the focus is.
_OF_PANES: Mapping[str, Sequence[tuple[str, tuple[str, ...]]]] = {
    QT_TRANSLATE_NOOP("Keys", "In the list"): (
        (QT_TRANSLATE_NOOP("Keys", "Choose the release above or below"), ("Up", "Down")),
        (QT_TRANSLATE_NOOP("Keys", "First or last release"), ("Home", "End")),
        (QT_TRANSLATE_NOOP("Keys", "Read on: a page of the text, then the next release"), ("Space",)),
        (QT_TRANSLATE_NOOP("Keys", "Go to the text of the release"), ("Return",)),
        (QT_TRANSLATE_NOOP("Keys", "Select several releases"), ("Shift+Up", "Shift+Down")),
        (
            QT_TRANSLATE_NOOP("Keys", "Move the selected releases within a collection in its own order"),
            ("Alt+Up", "Alt+Down"),
        ),
        (QT_TRANSLATE_NOOP("Keys", "Import the text or files on the clipboard"), ("Ctrl+V",)),
        (QT_TRANSLATE_NOOP("Keys", "Menu of the release"), ("Menu", "Shift+F10")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In the filters"): (
        (QT_TRANSLATE_NOOP("Keys", "Show only these; again to let go"), ("Return", "Space")),
        (QT_TRANSLATE_NOOP("Keys", "Show these as well"), ("Ctrl+Return",)),
        (QT_TRANSLATE_NOOP("Keys", "Leave these out"), ("Shift+Return",)),
        (QT_TRANSLATE_NOOP("Keys", "Rename a view, a collection or a tag"), ("F2",)),
        (QT_TRANSLATE_NOOP("Keys", "Delete a view, a collection or a tag; no release"), ("Del",)),
        (QT_TRANSLATE_NOOP("Keys", "Move a view or a collection up or down"), ("Alt+Up", "Alt+Down")),
        (QT_TRANSLATE_NOOP("Keys", "Fold a section, a year or a region up or down"), ("Left", "Right")),
        (QT_TRANSLATE_NOOP("Keys", "Search in the section"), ("/",)),
        (QT_TRANSLATE_NOOP("Keys", "The same in words, in the menu of the row"), ("Menu", "Shift+F10")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In the timeline"): (
        (QT_TRANSLATE_NOOP("Keys", "Go to another bar"), ("Left", "Right")),
        (QT_TRANSLATE_NOOP("Keys", "Oldest or newest bar"), ("Home", "End")),
        (QT_TRANSLATE_NOOP("Keys", "Take in several bars"), ("Shift+Left", "Shift+Right")),
        (QT_TRANSLATE_NOOP("Keys", "Choose this period; again to let go"), ("Return", "Space")),
        (QT_TRANSLATE_NOOP("Keys", "Let the period go"), ("Del", "Esc")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In the search box"): (
        (QT_TRANSLATE_NOOP("Keys", "Search for whole words and go to the list"), ("Return",)),
        (QT_TRANSLATE_NOOP("Keys", "Take what is offered; else go to the next control"), ("Tab",)),
        (QT_TRANSLATE_NOOP("Keys", "Offer fields, or the values of a field"), ("Ctrl+Space",)),
        (QT_TRANSLATE_NOOP("Keys", "Latest searches, and how to forget them"), ("Ctrl+Down",)),
        (QT_TRANSLATE_NOOP("Keys", "Go to the list; latest searches where the box is empty"), ("Down",)),
        (QT_TRANSLATE_NOOP("Keys", "Empty the box; leave it when it is empty"), ("Esc",)),
    ),
    QT_TRANSLATE_NOOP("Keys", "In the text"): (
        (QT_TRANSLATE_NOOP("Keys", "Read on: a page of the text, then the next release"), ("Space",)),
        (QT_TRANSLATE_NOOP("Keys", "Next or previous link"), ("Tab", "Shift+Tab")),
        (QT_TRANSLATE_NOOP("Keys", "Open the link, or filter by it"), ("Return",)),
        (QT_TRANSLATE_NOOP("Keys", "Say that the release is not about this tag"), ("Del",)),
        (QT_TRANSLATE_NOOP("Keys", "Menu of the tag: why it is there, and how to correct it"), ("Menu", "Shift+F10")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In the review of an import"): (
        (QT_TRANSLATE_NOOP("Keys", "Choose the entry above or below"), ("Up", "Down")),
        (QT_TRANSLATE_NOOP("Keys", "Tick the entry; again to leave it out"), ("Space",)),
        (
            QT_TRANSLATE_NOOP("Keys", "Tick all of its verdict or its document, in the menu of the entry"),
            ("Menu", "Shift+F10"),
        ),
        (QT_TRANSLATE_NOOP("Keys", "Filter the entries"), ("Ctrl+F",)),
    ),
    QT_TRANSLATE_NOOP("Keys", "Where a release is edited"): (
        (QT_TRANSLATE_NOOP("Keys", "Save what was written"), ("Ctrl+Return",)),
    ),
    QT_TRANSLATE_NOOP("Keys", "Where versions are compared"): (
        (QT_TRANSLATE_NOOP("Keys", "Next or previous change"), ("F3", "Shift+F3")),
    ),
}


def key_rows() -> list[KeyRow]:
    """Return every key, in the order of the menus and then of the panes, in the language of the interface."""
    return [*_of_actions(), *_of_panes()]


def matching(rows: Sequence[KeyRow], text: str) -> list[KeyRow]:
    """Return the rows that have all words of a text, each in a key, in what the keys do, or in the group."""
    words = text.casefold().split()
    return [row for row in rows if all(_has(row, word) for word in words)]


def _has(row: KeyRow, word: str) -> bool:
    in_keys = any(word in key.casefold() for key in row.keys)
    folded = fold(word)
    return in_keys or (bool(folded) and folded in fold(f"{row.group} {row.does}"))


def _of_actions() -> Iterator[KeyRow]:
    for menu in Menu:
        group = _plain(QCoreApplication.translate("Actions", MENU_TITLES[menu]))
        for row in TABLE:
            if row.menu is menu and row.keys:
                yield KeyRow(group, _plain(QCoreApplication.translate("Actions", row.text)), _native(row.keys))


def _of_panes() -> Iterator[KeyRow]:
    for pane, rows in _OF_PANES.items():
        for does, keys in rows:
            group = QCoreApplication.translate("Keys", pane)
            yield KeyRow(group, QCoreApplication.translate("Keys", does), _native(keys))


def _plain(text: str) -> str:
    """Return a menu's words without its underlined letter and without the dots of what asks on."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").strip()


def _native(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
