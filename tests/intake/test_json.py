"""JSON and JSON Lines: the project's own samples, a real newsroom's, and what is damaged or hostile."""

import json
from collections import Counter
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Reading
from ilo_desktop.newsroom.wording import sentence
from tests.conftest import SHARED_DATA
from tests.intake.expectations import described
from tests.pasting import joined

JSON = Path(__file__).parents[1] / "data" / "json"
SAMPLES = sorted(path for path in JSON.iterdir() if not path.name.endswith(".expected.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    reading = joined(intake.read([path], vocabulary))
    assert described(reading) == expected
    assert reading.document is not None
    assert reading.document.charset == "utf-8"
    assert all(sentence(problem) for problem in reading.problems)


def test_a_whole_newsroom_comes_in_without_loss(vocabulary):
    packed = SHARED_DATA / "doj_releases.jsonl.gz"
    if not packed.exists():
        pytest.skip(f"the real newsroom is not here: {packed.name}")
    readings = list(intake.read([packed], vocabulary))
    drafts = [draft for reading in readings for draft in reading.drafts]
    assert [problem for reading in readings for problem in reading.problems] == []
    assert len(drafts) == 12_694
    assert all(draft.headline and draft.day and draft.url for draft in drafts)
    assert Counter(draft.language for draft in drafts) == {"en": 12_692, "es": 2}
    assert [draft.headline for draft in drafts if not draft.text] == [
        "Vice President of Fraudulent Physical Therapy Company Pleads Guilty to Medicare Fraud"  # its body is blank
    ]
    assert not any("\n\n\n" in draft.text for draft in drafts)
    assert [draft.line for draft in drafts] == list(range(1, 12_695))


def codes(reading: Reading) -> list[tuple[Code, int | None]]:
    return [(problem.code, problem.line) for problem in reading.problems]


class TestDamaged:
    def test_an_empty_list_has_no_releases(self, vocabulary):
        for text in (
            "[]",
            "{}",
            '{"items": []}',
            "[[], {}]",
            "null",
            '"words"',
            "[1, 2]",
            '{"name": "x", "version": 1}',
        ):
            reading = joined(intake.read_text(text + "\n", "x.json", vocabulary))
            assert reading.drafts == ()
