"""Reads the window in every scene as a proofreader does: which texts are not translated, and which are cut off.

A process of its own, as the camera is. Each finding is a line of its output.
"""

import argparse
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QLocale, QModelIndex, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from ilo_desktop import intake
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.ending_label import EndingLabel
from ilo_desktop.desktop.filters.chip import Chip
from ilo_desktop.desktop.searching.lessons import lessons
from ilo_desktop.desktop.source.lines import DocumentLines
from ilo_desktop.desktop.source.page import SourcePage
from ilo_desktop.library import Library
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import BIN, EVERYTHING
from ilo_desktop.newsroom.query_language.fields import FIELDS
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.gallery.camera import furnish
from tests.gallery.clock import stop_clock
from tests.gallery.libraries import LISTS, make_libraries
from tests.gallery.pseudo import CLOSE, OPEN, speak_pseudo
from tests.gallery.scenes import LARGE, SCENES, Scene
from tests.gallery.search_scenes import LATEST
from tests.gallery.stage import Stage
from tests.gallery.variants import Variant

PSEUDO = "pseudo"
_TRANSLATED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TIP = Qt.WindowType.ToolTip
_MOST_ROWS = 200
_LINE = 60
_ICON_PX = 28
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
#: What is written in no language, and names.
_NAMES = ("ILO Newsroom", "PySide6", "Python", "A4", "Letter", "PDF", "MIT", "txt", "sqlite", *languages.NAMES.values())


def main(arguments: Sequence[str]) -> int:
    """Read every scene, or those that are named, in one language; print what is found."""
    parser = argparse.ArgumentParser(prog="tests.gallery.proof", description=__doc__)
    parser.add_argument("folder", type=Path, help="where libraries are made; it must not exist")
    parser.add_argument("--language", default=PSEUDO)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--scene", action="append", default=[])
    options = parser.parse_args(arguments)
    size = tuple(map(int, options.size.split("x")))
    stop_clock()
    options.folder.mkdir(parents=True)
    make_libraries(options.folder, with_large=False)
    app = QApplication(sys.argv[:1])
    variant = Variant("proof", size=(size[0], size[1]))
    furnish(app, variant)
    if options.language == PSEUDO:
        languages.install = speak_pseudo
    else:
        install = languages.install
        languages.install = lambda app, _chosen: install(app, options.language)
    seen: set[str] = set()
    for scene in SCENES:
        if scene.library == LARGE or scene.name not in (options.scene or [scene.name]):
            continue
        try:
            findings = read_scene(scene, variant, options.folder, is_pseudo=options.language == PSEUDO)
        except Exception as trouble:  # noqa: BLE001 - one scene that fails must not keep the others back
            findings = [f"{type(trouble).__name__}: {trouble}"]
        for finding in findings:
            if finding not in seen:
                print(f"{scene.name}: {finding}", flush=True)
            seen.add(finding)
    return 0


def read_scene(scene: Scene, variant: Variant, libraries: Path, *, is_pseudo: bool) -> list[str]:
    """Bring the window to a scene and return what is wrong with its texts."""
    folder = libraries / "stage"
    folder.mkdir()
    os.environ["XDG_CONFIG_HOME"] = str(folder)
    stage = Stage(variant, libraries, folder)
    try:
        stage.open(scene.library)
        scene.bring(stage)
        stage.rest()
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        found = [] if is_pseudo and stage.window.size().width() > variant.size[0] else list(_too_wide(stage))
        found += [finding for window in windows for finding in cut_off(window)]
        if is_pseudo:
            known = Known(stage.state.library, stage.state.vocabulary)
            found += [finding for window in windows for finding in untranslated(window, known)]
        return found
    finally:
        stage.close()
        shutil.rmtree(folder)


def _too_wide(stage: Stage) -> Iterator[str]:
    if stage.window.width() > stage.variant.size[0]:
        yield f"the window needs {stage.window.width()} pixels"


# What is not translated


class Known:
    """What stands in the window untranslated by right: releases, names of the vocabulary, files, dates, names."""

    def __init__(self, library: Library, vocabulary: Vocabulary) -> None:
        words = {*_NAMES, *(scene.library for scene in SCENES)}
        keys = [key for query in (EVERYTHING, EVERYTHING.only(BIN)) for key in library.find(query).all_keys()]
        for release in library.releases(library.ids(keys)):
            texts = (release.headline, release.summary, release.text, release.kicker, release.place, release.note)
            words.update(line for text in (*texts, release.credit, release.url) for line in text.splitlines())
            words.update(tag.words for tag in release.tags)
            words.update(release.own_tags)
            for sighting in release.sightings:
                words.add(sighting.document)
                words.update(line for text in sighting.draft.texts for line in text.splitlines())
        words.update(view.name for view in library.views())
        words.update(view.query for view in library.views())
        words.update(collection.name for collection in library.collections())
        for reading in intake.read(
            sorted(path for path in LISTS.iterdir() if path.suffix in (".txt", ".csv")), vocabulary
        ):
            words.add(reading.document.name)
            words.update(
                text for draft in reading.drafts for text in (draft.headline, draft.summary, draft.credit, draft.url)
            )
            columns = [column for mapping in reading.mappings for column in mapping.columns]
            words.update(text for column in columns for text in (column.name, *column.samples))
        for facet in Facet:
            words.update(vocabulary.label(facet, value) for value in vocabulary.values(facet))
        # The language of searches is one and the same in every language of the interface.
        words.update(f"{field}:" for field in FIELDS)
        words.update(lesson.search for lesson in lessons())
        words.update(LATEST)
        locale = QLocale("en_GB")
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            words.update(locale.standaloneMonthName(month, form) for month in range(1, 13))
            words.update(locale.standaloneDayName(day, form) for day in range(1, 8))
        self._read = {word for text in words if len(text) > _LINE for word in _WORD.findall(text)}
        ordered = sorted((re.escape(word) for word in words if word.strip()), key=len, reverse=True)
        self._words = re.compile("|".join(rf"(?<!\w){word}(?!\w)" for word in ordered))
        self._paths = re.compile(r"[\w./-]*\.(?:csv|txt|pdf|sqlite)|(?:/[\w.-]+)+|Ctrl[+]\w+")

    def is_read(self, line: str) -> bool:
        """Say whether a line is long and made of the releases' words alone, such as one that shows what changed."""
        return len(line) > _LINE and self._read.issuperset(_WORD.findall(line))

    def leftover(self, text: str) -> str:
        """Return what of a text came neither through the translator nor is known."""
        before = ""
        while before != text:
            before, text = text, _TRANSLATED.sub(" ", text)
        return " ".join(_WORD.findall(self._paths.sub(" ", self._words.sub(" ", text))))


def untranslated(window: QWidget, known: Known) -> Iterator[str]:
    """Yield every text below a window that did not come through the translator."""
    for where, text in texts_of(window):
        if known.is_read(text):
            continue
        if leftover := known.leftover(text):
            yield f"not translated: {where}: {text!r} ({leftover})"


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that a window shows or says, with the place that it is in."""
    yield "title", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if not (widget.isVisible() or isinstance(widget, QMenu)):
            continue
        name = type(widget).__name__
        for what in ("toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription"):
            yield f"{name}.{what}", getattr(widget, what)()
        for action in widget.actions():
            yield from _of_action(f"{name}.action", action)
        yield from ((f"{name}.text", text) for text in _shown(widget))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _of_model(name, widget.model())


def _of_action(where: str, action: QAction) -> Iterator[tuple[str, str]]:
    yield from ((where, text) for text in (action.text(), action.toolTip(), action.statusTip()))


def _shown(widget: QWidget) -> Iterable[str]:
    match widget:
        case QLabel() | QAbstractButton():
            return (widget.text(),)
        case QGroupBox():
            return (widget.title(),)
        case QLineEdit():
            return (widget.placeholderText(),)
        case QComboBox():
            return [widget.itemText(place) for place in range(widget.count())]
        case QTabBar():
            return [text(place) for place in range(widget.count()) for text in (widget.tabText, widget.tabToolTip)]
        case QProgressBar():
            return (widget.text(),) if widget.isTextVisible() else ()
        case DocumentLines() | SourcePage():
            return ()  # a file as it is
        case QTextEdit():
            return (widget.placeholderText(), *widget.toPlainText().splitlines())
        case QPlainTextEdit():
            return (widget.placeholderText(),)
    return ()


def _of_model(name: str, model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    parent = parent or QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
        header = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        yield f"{name}.header", header if isinstance(header, str) else ""
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                value = index.data(role)
                yield f"{name}.{role.name}", value if isinstance(value, str) else ""
            if column == 0 and not isinstance(model, QAbstractListModel | QAbstractTableModel):
                yield from _of_model(name, model, index)


# What is cut off


def cut_off(window: QWidget) -> Iterator[str]:
    """Yield every widget below a window that has less room than its text needs, or lies outside of what holds it."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or _is_scrolled(widget, window) or widget.window().windowType() is _TIP:
            continue
        name = f"{type(widget).__name__} {_words(widget)!r}"
        room, need = widget.size(), _need(widget)
        if need is not None and (need[0] > room.width() + 1 or need[1] > room.height() + 1):
            yield f"cut off: {name}: {room.width()} x {room.height()} for {need[0]} x {need[1]}"
        parent = widget.parentWidget()
        if parent is not None and _words(widget) and not parent.rect().contains(widget.geometry()):
            yield f"outside: {name}: {_said(widget.geometry())} in {_said(parent.rect())}"
    yield from _cut_off_tabs(window)


def _is_scrolled(widget: QWidget, window: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _need(widget: QWidget) -> tuple[int, int] | None:
    """Return the least size in which a widget's text is whole; None for one without a text."""
    if isinstance(widget, Chip | EndingLabel) or (isinstance(widget, QToolButton) and _shows_icon_alone(widget)):
        return None  # these end in "…", and say the rest in their tips
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QAbstractButton) and (widget.text() or widget.accessibleName()):
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QComboBox):
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QMenuBar):
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        margins = widget.textMargins()
        icons = sum(action.isVisible() for action in widget.actions()) * _ICON_PX
        frame = 8 + margins.left() + margins.right() + icons
        return widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + frame, 0
    return None


def _shows_icon_alone(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def _cut_off_tabs(window: QWidget) -> Iterator[str]:
    for bar in window.findChildren(QTabBar):
        if bar.isVisible() and bar.sizeHint().width() > bar.width() + 1:
            yield f"cut off: tabs {[bar.tabText(place) for place in range(bar.count())]}"


def _said(rect: QRect) -> str:
    return f"{rect.width()} x {rect.height()} at {rect.x()}, {rect.y()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
