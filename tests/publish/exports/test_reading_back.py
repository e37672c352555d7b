"""Exports as this program reads them back: what a file of ours says of a release is what the release said."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest

from ilo_desktop import intake
from ilo_desktop.newsroom.errors import Cancelled, Code
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Identifier, Release, Scheme
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.exports import ExportFormat, export, exporter
from ilo_desktop.publish.exports.registry import _MODULES
from tests.publish.exports.samples import ARABIC, CHINESE, FRENCH, STRUCTURED, alone, briefing
from tests.publish.releases import FAIR

URL = Identifier(Scheme.URL, STRUCTURED.url)
#: What stands before items; Word's reader counts them anew.
_MARKS = " •.0123456789"
READ = (replace(STRUCTURED, identifiers=(URL,)), FRENCH, ARABIC, CHINESE)
EXACT = (ExportFormat.ATOM, ExportFormat.RSS, ExportFormat.HTML)
READABLE = (ExportFormat.HTML, ExportFormat.MARKDOWN, ExportFormat.DOCX, ExportFormat.EPUB, *EXACT[:2])


def read(format: ExportFormat, folder: Path, vocabulary: Vocabulary, found: tuple[Release, ...] = READ) -> list[Draft]:
    path = folder / f"briefing.{exporter(format).ending}"
    export(briefing(found), format, path)
    return [draft for reading in intake.read([path], vocabulary) for draft in reading.drafts]


@pytest.mark.parametrize("format", [*EXACT, ExportFormat.MARKDOWN, ExportFormat.DOCX])
def test_headline_date_and_text_arrive(format: ExportFormat, tmp_path: Path, vocabulary: Vocabulary) -> None:
    drafts = read(format, tmp_path, vocabulary)
    assert [(draft.headline, draft.day) for draft in drafts] == [(each.headline, each.day) for each in READ]
    for draft, release in zip(drafts, READ, strict=True):
        said = f"{draft.summary}\n\n{draft.text}"
        assert release.summary in said
        for paragraph in filter(None, release.text.split("\n\n")):
            assert all(line.lstrip(_MARKS) in said for line in paragraph.split("\n"))


@pytest.mark.parametrize("format", EXACT)
def test_nothing_comes_back_that_was_not_there(format: ExportFormat, tmp_path: Path, vocabulary: Vocabulary) -> None:
    for draft, release in zip(read(format, tmp_path, vocabulary), READ, strict=True):
        assert (draft.summary, draft.text, draft.language) == (release.summary, release.text, release.language)
    first = read(format, tmp_path, vocabulary)[0]
    assert (first.url, first.identifiers, first.kind) == (STRUCTURED.url, (URL,), "press-release")
    assert '<ol start="3"><li>the fourth year is paid in full</li>' in first.body


def test_a_page_keeps_days_places_and_credits(tmp_path: Path, vocabulary: Vocabulary) -> None:
    fair, first = read(ExportFormat.HTML, tmp_path, vocabulary, (FAIR, STRUCTURED))
    assert (fair.day, fair.last_day) == (date(2024, 1, 19), date(2024, 1, 21))
    assert (first.place, first.credit) == ("Lindenau", "© A. Weber")


def test_a_page_of_one_release_is_read_too(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "one.html"
    export(alone(FRENCH), ExportFormat.HTML, path)
    [draft] = [draft for reading in intake.read([path], vocabulary) for draft in reading.drafts]
    assert (draft.headline, draft.text) == (FRENCH.headline, FRENCH.text)


@pytest.mark.parametrize("format", READABLE)
def test_progress_is_told_after_each_release(format: ExportFormat, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export(briefing(READ), format, tmp_path / "out", Progress(lambda done, total: told.append((done, total))))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


@pytest.mark.parametrize("format", READABLE)
def test_what_is_not_wanted_any_more_leaves_the_earlier_file(format: ExportFormat, tmp_path: Path) -> None:
    path, stop = tmp_path / "out", Event()
    path.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        export(briefing(READ), format, path, Progress(lambda done, _total: stop.set() if done == 2 else None, stop))
    assert path.read_bytes() == b"earlier"
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("format", READABLE)
def test_releases_are_gone_through_once(format: ExportFormat, tmp_path: Path) -> None:
    class Once(tuple[Release, ...]):
        """Releases that can be gone through once, as those of a library come."""

        times = 0

        def __iter__(self):  # type: ignore[no-untyped-def]
            self.times += 1
            return super().__iter__()

    found = Once(READ)
    export(briefing(found), format, tmp_path / "out")
    assert found.times == 1


def test_each_format_is_found_under_its_own_name() -> None:
    assert all(exporter(format).format is format for format in _MODULES)


def test_a_page_without_a_release_says_so(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "none.html"
    export(briefing((), introduction="", what=""), ExportFormat.HTML, path)
    [reading] = list(intake.read([path], vocabulary))
    assert not reading.drafts
    assert [problem.code for problem in reading.problems] == [Code.NO_RELEASE_ON_PAGE]


def test_what_only_says_that_it_was_exported_here_is_read_as_any_page(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "other.html"
    path.write_text(
        '<!DOCTYPE html><html lang="en"><head><meta name="generator" content="ILO Newsroom"><title>x</title></head>'
        "<body><article><h1>Joiners of Karlsborn rest on Mondays</h1><p>Press release | 4 March 2024</p>"
        f"<p>{'They were tired of working all week, and said so to the town. ' * 4}</p></article></body></html>"
    )
    [draft] = [draft for reading in intake.read([path], vocabulary) for draft in reading.drafts]
    assert (draft.headline, draft.day) == ("Joiners of Karlsborn rest on Mondays", date(2024, 3, 4))
