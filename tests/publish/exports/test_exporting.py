"""What all exports have in common: whole files or none, releases gone through once, progress after each."""

from collections.abc import Collection, Iterator
from pathlib import Path
from threading import Event

import pytest

from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.briefing import make_briefing
from ilo_desktop.publish.exports import ExportFormat, export
from ilo_desktop.publish.layout import FULL, SUMMARIES
from tests.publish.exports.writing import briefing_with, written
from tests.publish.releases import ALL, LINDEN, PRINTED_ON, many

FLAT = [
    ExportFormat.CSV,
    ExportFormat.XLSX,
    ExportFormat.TEXT,
    ExportFormat.RIS,
    ExportFormat.BIBTEX,
    ExportFormat.CSL_JSON,
]


class Flowing(Collection[Release]):
    """Releases that are made as they are gone through, with a count of how often that was."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.times = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Release]:
        self.times += 1
        yield from many(self._count)

    def __contains__(self, release: object) -> bool:
        return release in many(self._count)


@pytest.mark.parametrize("format", FLAT)
def test_releases_are_gone_through_once_and_each_is_a_step(format, vocabulary):
    releases = Flowing(30)
    briefing = make_briefing(releases, EVERYTHING, vocabulary, FULL, PRINTED_ON, tells_contents=False)
    steps: list[tuple[int, int]] = []
    content = written(briefing, format, Progress(lambda done, total: steps.append((done, total))))
    assert releases.times == 1
    assert list(dict.fromkeys(steps)) == [(done, 30) for done in range(1, 31)]
    assert content == written(briefing_with(many(30), vocabulary), format)


def test_a_briefing_of_flowing_releases_is_told_as_any_other(vocabulary):
    flowing = make_briefing(Flowing(30), EVERYTHING, vocabulary, SUMMARIES, PRINTED_ON)
    assert flowing.what == make_briefing(many(30), EVERYTHING, vocabulary, SUMMARIES, PRINTED_ON).what
    alone = make_briefing(Flowing(1), EVERYTHING, vocabulary, FULL, PRINTED_ON)
    assert (alone.title, alone.is_one_release) == (many(1)[0].headline, True)


@pytest.mark.parametrize("format", FLAT)
def test_one_that_is_cancelled_leaves_the_earlier_file(format, vocabulary, tmp_path):
    path = tmp_path / "out"
    path.write_bytes(b"earlier")
    stop = Event()
    progress = Progress(lambda done, _total: stop.set() if done == 5 else None, stop)
    with pytest.raises(Cancelled):
        export(briefing_with(many(30), vocabulary), format, path, progress)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("format", FLAT)
def test_a_file_is_what_was_written(format, vocabulary, tmp_path):
    path = tmp_path / "out"
    path.write_bytes(b"earlier")
    export(briefing_with(ALL, vocabulary), format, path)
    assert path.read_bytes() == written(briefing_with(ALL, vocabulary), format)


def test_a_place_that_takes_no_file_is_told(vocabulary, tmp_path):
    with pytest.raises(NewsroomError) as told:
        export(briefing_with([LINDEN], vocabulary), ExportFormat.CSV, Path(tmp_path / "none" / "x.csv"))
    assert told.value.code is Code.PAPER_UNWRITABLE
