"""A journey without eyes and without hands: all is read and done over the accessibility bus."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import DATA
from tests.journeys.screen_reader import ScreenReader, Thing

FILE = DATA / "lists" / "groups_without_headings.txt"


@pytest.fixture
def reader() -> Iterator[ScreenReader]:
    """A screen reader that is there before the program."""
    made = ScreenReader()
    yield made
    made.close()


@pytest.fixture
def program(reader: ScreenReader, tmp_path: Path) -> Iterator[Thing]:
    """The program, started with a file and without a library."""
    command = [sys.executable, "-m", "ilo_desktop", "--library", str(tmp_path / "spoken.sqlite"), "open", str(FILE)]
    started = subprocess.Popen(command, env=os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    yield reader.program("ilo-newsroom")
    try:
        assert started.wait(timeout=20) == 0
    finally:
        started.kill()
        started.wait()


def _menu(reader: ScreenReader, program: Thing, menu: str, entry: str) -> Thing:
    """Return an entry of a menu."""
    return reader.find(reader.find(program, "menu item", menu, whole=True), "menu item", entry)


def _rows(reader: ScreenReader, window: Thing) -> list[str]:
    """Return what is said of the releases in the list."""
    return reader.names(reader.find(window, "table", "Releases"), "cell")


def test_all_of_it_can_be_heard_and_done(reader: ScreenReader, program: Thing) -> None:
    # the review of the file is read and accepted
    review = reader.find(program, "dialog", "Import")
    button = reader.find(review, "push button", "Import 8 releases")
    entries = reader.find(review, "table", "Entries")
    assert reader.find(entries, "cell", "New, Shared pledge on jobs for people with hearing loss, 16 Jan 2025")
    button.press()
    reader.wait(lambda: any("8 new" in words for words in reader.said))

    # each release is said with its headline, its date and its marks
    window = reader.find(program, "frame", "")
    reader.wait(lambda: len(_rows(reader, window)) == 8)
    first, second = _rows(reader, window)[:2]
    assert first == "Weavers' cooperative opens a training room in the river delta, Thursday 6 March 2025, unread"

    # one is chosen, and its text is read
    reader.find(window, "cell", second).toggle()
    headline = second.partition(",")[0]
    text = reader.find(window, "label", "Text of the release")
    reader.wait(lambda: headline in text.text)

    # it is starred by the menu, and the list says so
    _menu(reader, program, "Release", "Star").press()
    starred = reader.find(window, "cell", second.partition(", unread")[0])
    reader.wait(lambda: starred.name.endswith("starred"))
    assert reader.find(window, "check box", "Star").is_checked

    # that is undone and redone by name
    _menu(reader, program, "Edit", "Undo “Star").press()
    reader.wait(lambda: not starred.name.endswith("starred"))
    _menu(reader, program, "Edit", "Redo “Star").press()
    reader.wait(lambda: starred.name.endswith("starred"))

    # a filter is chosen, told as a sentence, and taken away by its chip
    reader.find(window, "tree item", "Starred, 1 release").toggle()
    reader.wait(lambda: [row.partition(",")[0] for row in _rows(reader, window)] == [headline])
    reader.wait(lambda: reader.said[-1] == "Shown: releases that are starred; 1 of 8.")
    assert reader.find(window, "tree item", "Starred, 1 release, selected").is_selected
    reader.find(window, "push button", "Take the filter Starred away").press()
    reader.wait(lambda: len(_rows(reader, window)) == 8)

    # a period is chosen on the timeline, lengthened, and let go by its chip
    strip = reader.find(window, "list", "Timeline")
    assert strip.description.startswith("Releases by month, Jul 2024 – Mar 2025. No period is chosen.")
    assert reader.names(strip, "list item")[4:6] == ["November 2024, no releases", "December 2024, 2 releases"]
    reader.find(strip, "list item", "December 2024").toggle()
    reader.wait(lambda: reader.said[-1] == "Shown: releases of December 2024; 2 of 8.")
    assert reader.find(strip, "list item", "December 2024, 2 releases, in the period").is_selected
    reader.find(strip, "list item", "January 2025").toggle()
    reader.wait(lambda: reader.said[-1] == "Shown: releases of Dec 2024 – Jan 2025; 4 of 8.")
    reader.find(window, "push button", "Take the filter Dec 2024 – Jan 2025 away").press()
    reader.wait(lambda: len(_rows(reader, window)) == 8)

    # a word is searched for
    reader.find(window, "text", "Search").write("welding")
    reader.wait(lambda: len(_rows(reader, window)) == 2)
    reader.wait(lambda: reader.said[-1].endswith("2 of 8."))
    _menu(reader, program, "Edit", "Clear search and filters").press()

    # the keys are listed, the import is undone, and the program left
    _menu(reader, program, "Help", "Keys").press()
    keys = reader.find(program, "dialog", "Keys")
    assert reader.find(keys, "list item", "Star: S")
    reader.find(keys, "push button", "Close").press()
    reader.wait(lambda: len(program.children) == 1)
    reader.find(window, "push button", "Undo import").press()
    question = reader.find(program, "alert message")
    assert any("7 releases" in name for name in reader.names(question, "label"))
    reader.find(question, "push button", "Undo").press()
    reader.wait(lambda: len(_rows(reader, window)) == 1)
    assert _rows(reader, window)[0].startswith(second.partition(",")[0])
    _menu(reader, program, "File", "Quit").press()
