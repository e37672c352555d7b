"""What the number of a draft's line counts."""

import pytest

from ilo_desktop.newsroom.whereabouts import Counted, Place, counted, place_of


@pytest.mark.parametrize(
    ("document", "unit"),
    [
        ("list.txt", Counted.LINES),
        ("pasted text", Counted.LINES),
        ("releases.jsonl.gz", Counted.LINES),
        ("", Counted.LINES),
        ("Report.PDF", Counted.PAGES),
        ("all.zip/2024/report.pdf", Counted.PAGES),
        ("all.pdf/list.txt", Counted.LINES),
        ("releases.xlsx", Counted.ROWS),
        ("releases.ods.gz", Counted.ROWS),
        ("releases.csv.gz", Counted.LINES),
        (".csv", Counted.LINES),
    ],
)
def test_the_ending_of_the_name_tells_what_is_counted(document: str, unit: Counted) -> None:
    assert counted(document) is unit


@pytest.mark.parametrize(
    ("document", "line", "position", "place"),
    [
        ("list.txt", 7, 2, Place(Counted.LINES, 7)),
        ("report.pdf", 3, 0, Place(Counted.PAGES, 3)),
        ("feed.xml", 0, 2, Place(Counted.ITEMS, 3)),
        ("feed.xml", 0, 0, Place(Counted.ITEMS, 1)),
        ("page.html", 0, 0, None),
        ("page.html", 0, 1, Place(Counted.ITEMS, 2)),
    ],
)
def test_a_document_without_lines_has_items(document: str, line: int, position: int, place: Place | None) -> None:
    assert place_of(document, line, position) == place
