"""What the number of a draft's line counts."""

import pytest

from ilo_desktop.newsroom.whereabouts import Counted, counted


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
