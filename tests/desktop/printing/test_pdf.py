"""PDF files: their text, their fonts, and what becomes of them when writing fails."""

import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication

from ilo_desktop import intake
from ilo_desktop.desktop.printing import faces
from ilo_desktop.desktop.printing.drawing import PageArtist
from ilo_desktop.desktop.printing.paginator import set_pages
from ilo_desktop.desktop.printing.pdf import headless_application, write_pages, write_pdf
from ilo_desktop.desktop.printing.typesetting import Paragraph, Typesetter
from ilo_desktop.library import Library
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.layout import FULL, layout_names
from ilo_desktop.publish.paper import Paper
from tests.publish.releases import ALL, LINDEN, briefing_of, look_of, many

_LIGATURES = replace(
    LINDEN,
    headline="Five staff afflicted by difficult traffic find an efficient office",
    summary="The fjord’s first craft fair baffled officials: 1,234,567,890 fine files.",
)
_ARABIC = replace(
    LINDEN,
    headline="لا عمل بلا سلامة العمال والنقابات",
    place="بيروت",
    summary="اجتمع المفتشون في المدينة لمناقشة السلامة في المناجم خلال العام.",
    language="ar",
)
_CHINESE = replace(LINDEN, headline="检查员交换清单", place="上海", summary="会议持续了两天。", language="zh")
_FRENCH = replace(LINDEN, headline="L’atelier où naît l’œuvre", place="Genève", summary="« Déjà vingt élèves. »")


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Texts are set with the fonts of an application."""


def _text(path: Path) -> str:
    """Return the words of a PDF as an independent reader finds them, compatibility forms resolved."""
    if shutil.which("pdftotext") is not None:
        command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
        found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    else:
        found = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(_without_marks(unicodedata.normalize("NFKC", found)).split())


def _without_marks(text: str) -> str:
    """Return a text without the invisible marks of direction that readers put around words."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


@pytest.mark.parametrize("layout", layout_names())
def test_the_headlines_stand_in_their_order(vocabulary: Vocabulary, tmp_path: Path, layout: str) -> None:
    path = tmp_path / "out.pdf"
    releases = many(40)
    pages = write_pdf(briefing_of(releases, vocabulary, layout), look_of(layout), path, Paper.A4)
    text = _text(path)
    places = [text.find(release.headline) for release in releases]
    assert -1 not in places
    assert places == sorted(places)
    assert len(PdfReader(path).pages) == pages


def test_ligatures_figures_and_small_capitals_are_found(vocabulary: Vocabulary, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    write_pdf(briefing_of([_LIGATURES], vocabulary), look_of(), path, Paper.A4)
    text = _text(path)
    assert _LIGATURES.headline in text
    assert f"LINDENAU — {_LIGATURES.summary}" in text
    assert "MARCH 2024" in text
    assert "Printed 24 November 2026" in text


@pytest.mark.parametrize("family", ["Noto Serif", "DejaVu Serif"])
def test_other_fonts_serve_where_the_shipped_one_is_missing(
    vocabulary: Vocabulary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, family: str
) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    monkeypatch.setattr(faces, "_SERIFS", (family,))
    monkeypatch.setattr(faces, "_SMALL_CAPS", "")
    path = tmp_path / "out.pdf"
    faces._families.cache_clear()
    try:
        write_pdf(briefing_of([_LIGATURES], vocabulary), look_of(), path, Paper.A4)
    finally:
        faces._families.cache_clear()
    text = _text(path)
    assert _LIGATURES.headline in text
    assert f"LINDENAU — {_LIGATURES.summary}" in text


def test_scripts_stand_side_by_side(vocabulary: Vocabulary, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    releases = [_ARABIC, _CHINESE, _FRENCH]
    write_pdf(briefing_of(releases, vocabulary), look_of(), path, Paper.LETTER)
    text = _text(path)
    for release in releases:
        assert release.headline in text
        assert release.place in text or release.place.upper() in text


def test_a_right_to_left_title_is_one_too(vocabulary: Vocabulary, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    write_pdf(briefing_of([_ARABIC], vocabulary, FULL), look_of(FULL), path, Paper.A4)
    assert _text(path).count(_ARABIC.headline) == 2, "over the text, and at the foot"


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_file_says_what_it_is(vocabulary: Vocabulary, tmp_path: Path, paper: Paper, size: tuple[int, int]) -> None:
    path = tmp_path / "out.pdf"
    write_pdf(briefing_of(ALL, vocabulary), look_of(), path, paper)
    reader = PdfReader(path, strict=True)
    assert reader.metadata is not None
    assert reader.metadata.title == "ILO press releases"
    assert reader.metadata.creator == "ILO Newsroom"
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_fonts_are_embedded(vocabulary: Vocabulary, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    write_pdf(briefing_of([*ALL, _CHINESE], vocabulary), look_of(), path, Paper.A4)
    for page in PdfReader(path).pages:
        for font in page["/Resources"]["/Font"].values():
            (descendant,) = font.get_object()["/DescendantFonts"]
            assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]


def test_pages_are_black_on_white_in_any_theme(qapp: QApplication, vocabulary: Vocabulary) -> None:
    before = qapp.palette()
    dark = QPalette(QColor("#1b1d22"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#ff0000"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#ff0000"))
    qapp.setPalette(dark)
    try:
        (page, *_) = set_pages(briefing_of(ALL, vocabulary), look_of(), Paper.A4).pages
        image = QImage(595, 842, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        PageArtist().draw(painter, page)
        painter.end()
    finally:
        qapp.setPalette(before)
    colours = {image.pixelColor(x, y).getRgb()[:3] for x in range(0, 595, 2) for y in range(0, 842, 2)}
    assert all(red == green == blue for red, green, blue in colours)
    assert min(colours) < (100, 100, 100)


def test_a_paragraph_over_many_pages_is_set_once(
    vocabulary: Vocabulary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = replace(LINDEN, summary="A summary that goes on and on. " * 2_000)
    pages = set_pages(briefing_of([long], vocabulary), look_of(), Paper.A4)
    assert len(pages) > 5
    texts: list[str] = []
    set_paragraph = Typesetter.set

    def noted(self: Typesetter, paragraph: Paragraph) -> QTextLayout:
        texts.append(paragraph.text)
        return set_paragraph(self, paragraph)

    monkeypatch.setattr(Typesetter, "set", noted)
    write_pages(pages, tmp_path / "long.pdf")
    assert sum("goes on and on" in text for text in texts) == 1


def test_pages_can_be_made_in_any_thread(vocabulary: Vocabulary, tmp_path: Path) -> None:
    briefing = briefing_of(many(30), vocabulary)
    paths = [tmp_path / f"{i}.pdf" for i in range(3)]
    threads = [Thread(target=write_pdf, args=(briefing, look_of(), path, Paper.A4)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    texts = {_text(path) for path in paths}
    assert len(texts) == 1
    assert briefing.releases[-1].headline in texts.pop()


def test_progress_goes_once_from_beginning_to_end(vocabulary: Vocabulary, tmp_path: Path) -> None:
    seen: list[float] = []
    progress = Progress(lambda done, total: seen.append(done / total))
    write_pdf(briefing_of(many(30), vocabulary), look_of(), tmp_path / "out.pdf", Paper.A4, progress)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 1)


@pytest.mark.parametrize("share", [0.2, 0.7])
def test_cancelling_leaves_an_earlier_file(vocabulary: Vocabulary, tmp_path: Path, share: float) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"earlier")
    stop = Event()
    progress = Progress(lambda done, total: stop.set() if done >= share * total else None, stop)
    with pytest.raises(Cancelled):
        write_pdf(briefing_of(many(60), vocabulary), look_of(), path, Paper.A4, progress)
    assert path.read_bytes() == b"earlier"
    assert [file.name for file in tmp_path.iterdir()] == ["out.pdf"]


@contextmanager
def _files_up_to(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a full disk."""
    resource = pytest.importorskip("resource", reason="files are limited in size by a POSIX call")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("short_by", [1, 500, 20_000])
def test_a_full_disk_leaves_an_earlier_file(vocabulary: Vocabulary, tmp_path: Path, short_by: int) -> None:
    briefing = briefing_of(many(60), vocabulary)
    write_pdf(briefing, look_of(), tmp_path / "whole.pdf", Paper.A4)
    size = (tmp_path / "whole.pdf").stat().st_size
    path = tmp_path / "out.pdf"
    path.write_bytes(b"earlier")
    with _files_up_to(size - short_by), pytest.raises(NewsroomError) as caught:
        write_pdf(briefing, look_of(), path, Paper.A4)
    assert caught.value.code is Code.PAPER_UNWRITABLE
    assert caught.value.values["path"] == path
    assert path.read_bytes() == b"earlier"
    assert {file.name for file in tmp_path.iterdir()} == {"out.pdf", "whole.pdf"}


@pytest.mark.parametrize("name", ["missing/out.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_said(vocabulary: Vocabulary, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(NewsroomError) as caught:
        write_pdf(briefing_of(ALL, vocabulary), look_of(), tmp_path / name, Paper.A4)
    assert caught.value.code is Code.PAPER_UNWRITABLE
    assert caught.value.values["reason"]


def test_a_path_without_a_name_is_said_too(
    vocabulary: Vocabulary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NewsroomError) as caught:
        write_pdf(briefing_of(ALL, vocabulary), look_of(), Path(), Paper.A4)
    assert caught.value.code is Code.PAPER_UNWRITABLE
    assert not [*tmp_path.iterdir()]


def test_an_application_is_used_where_there_is_one(qapp: QApplication) -> None:
    assert headless_application() is qapp


def test_the_users_file_comes_out_whole(
    users_file: Path, empty_library: Library, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    with empty_library.plan(intake.read([users_file], vocabulary)) as plan:
        empty_library.apply(plan)
    keys = empty_library.find(EVERYTHING).all_keys()
    releases = list(empty_library.releases(empty_library.ids(keys)))
    path = tmp_path / "out.pdf"
    assert write_pdf(briefing_of(releases, vocabulary), look_of(), path, Paper.A4) == 3
    text = _text(path)
    places = [text.find(release.headline) for release in releases]
    assert len(places) == 20
    assert -1 not in places
    assert places == sorted(places)
    assert "Twenty releases from 30 May 2023 to 7 March 2024, newest first. Two of them came without a" in text
    summaries = [release.summary for release in releases if release.summary]
    assert len(summaries) == 18
    assert all(_letters(summary) in _letters(text) for summary in summaries)


def _letters(text: str) -> str:
    """Return a text without what the end of a line takes or leaves: blanks and hyphens."""
    return text.replace(" ", "").replace("-", "")
