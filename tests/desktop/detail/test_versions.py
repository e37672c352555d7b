"""In the pane, where a release changed: a line that says so, and opens its versions."""

from dataclasses import replace

from ilo_desktop.desktop.detail.targets import Comparing
from tests.desktop.newsroom import SAMPLE, fill, reading_of

MINE = SAMPLE[1]


def links_of(pane):
    return [link for link in pane.text.sheet.links if isinstance(link.target, Comparing)]


def test_of_one_wording_nothing_is_said(read, pane, qtbot):
    read("Mine inspectors")
    assert not links_of(pane)
    assert not pane.has_versions
    with qtbot.assertNotEmitted(pane.comparing_requested):
        pane.compare_versions()
    assert "Changed" not in pane.text.toPlainText()


def test_a_change_is_told_below_the_date_and_opens_the_versions(read, pane, state, qtbot):
    fill(state.library, reading_of([replace(MINE, summary=MINE.summary.replace("one", "two"))], "second.txt"))
    read("Mine inspectors")
    date_line, changed = pane.text.document().firstBlock().next().text().split("\u2028")
    assert date_line.startswith("Thursday 14 March 2024")
    assert changed.startswith("Changed on ")
    assert changed.endswith(", 1 word")
    (link,) = links_of(pane)
    with qtbot.waitSignal(pane.comparing_requested) as asked:
        pane.text._follow(pane.text.sheet.links.index(link))
    assert [version.documents for version in asked.args[0]] == [("list.txt",), ("second.txt",)]


def test_the_line_comes_when_an_import_changes_the_release_that_is_read(read, pane, state, qtbot):
    read("Mine inspectors")
    other = reading_of([replace(MINE, summary="Another one altogether.")], "second.txt")
    with state.library.plan([other]) as plan:
        state.write(lambda _progress: state.library.apply(plan))
        qtbot.waitUntil(lambda: bool(links_of(pane)))
