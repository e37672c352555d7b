"""Reading what users give: files, folders, pastes and whatever else lies in a folder, each with one clear ending."""

import os
import threading
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.intake import documents, limits, registry, walking
from ilo_desktop.intake.formats import text_list
from ilo_desktop.library import Library
from ilo_desktop.newsroom.errors import Cancelled, Code
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Reading
from ilo_desktop.newsroom.wording import sentence
from tests.pasting import read_paste

LIST = "Press releases\n\n  1. A ferry for the island\n\n    07 March 2024\n\n    It sails at noon.\n"


def codes(reading: Reading) -> list[Code]:
    for problem in reading.problems:
        assert sentence(problem)
    return [problem.code for problem in reading.problems]


@pytest.fixture
def read(vocabulary):
    return lambda *paths, **options: list(intake.read(paths, vocabulary, **options))


class TestFiles:
    def test_a_file_becomes_a_document_with_its_bytes(self, tmp_path, read):
        path = tmp_path / "list.txt"
        path.write_text("https://www.example.org/news\n" + LIST, encoding="cp1252")
        [reading] = read(path)
        document = reading.document
        assert document is not None
        assert (document.name, document.path) == ("list.txt", path)
        assert document.content == path.read_bytes()
        assert len(document.sha256) == 64
        assert document.charset == "utf-8"
        assert document.source_url == "https://www.example.org/news"
        assert [draft.line for draft in reading.drafts] == [4]

    def test_what_cannot_be_read_is_said_and_the_rest_goes_on(self, tmp_path, read):
        good, empty, blank, binary = (tmp_path / name for name in ("good.txt", "empty.txt", "blank.txt", "binary.txt"))
        good.write_text(LIST)
        empty.touch()
        blank.write_text(" \n\n\t\n")
        binary.write_bytes(b"\x01\x02\0\x03" * 100)
        readings = read(tmp_path / "gone.txt", empty, blank, binary, Path("nul\0name"), good / "below.txt", good)
        assert [codes(reading) for reading in readings] == [
            [Code.FILE_MISSING],
            [Code.FILE_EMPTY],
            [Code.FILE_EMPTY],
            [Code.FILE_BINARY],
            [Code.FILE_MISSING],
            [Code.FILE_MISSING],
            [],
        ]
        assert len(readings[-1].drafts) == 1

    def test_text_without_a_list_is_said(self, tmp_path, read):
        (tmp_path / "letter.txt").write_text("Dear all,\n\nthere is no list here.\n")
        [reading] = read(tmp_path / "letter.txt")
        assert codes(reading) == [Code.NO_RELEASES]

    def test_a_file_over_the_limit_is_not_read_into_memory(self, tmp_path, read, monkeypatch):
        path = tmp_path / "large.txt"
        with path.open("wb") as file:
            file.truncate(100_000_000)
        monkeypatch.setattr(documents, "_document", lambda *_: pytest.fail("it was read"))
        [reading] = read(path)
        assert codes(reading) == [Code.FILE_TOO_LARGE]
        assert "100 MB" in sentence(reading.problems[0])

    def test_a_file_just_over_the_limit_is_not_said_to_be_within_it(self, tmp_path, read):
        path = tmp_path / "large.txt"
        with path.open("wb") as file:
            file.truncate(limits.MAX_BYTES + 1)
        [reading] = read(path)
        assert reading.problems[0].values["size"] == "60.1"

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_pipes_and_devices_are_not_opened(self, tmp_path, read):
        os.mkfifo(tmp_path / "pipe.txt")
        assert [codes(reading) for reading in read(tmp_path / "pipe.txt", Path(os.devnull))] == [
            [Code.FILE_UNREADABLE],
            [Code.FILE_UNREADABLE],
        ]

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
    def test_a_file_without_permission_is_said(self, tmp_path, read):
        path = tmp_path / "secret.txt"
        path.write_text(LIST)
        path.chmod(0)
        assert codes(read(path)[0]) == [Code.FILE_UNREADABLE]

    def test_a_fault_of_a_reader_ends_one_file_only(self, tmp_path, vocabulary, monkeypatch, caplog):
        for name in ("a.txt", "b.txt"):
            (tmp_path / name).write_text(LIST)
        real = text_list.reader.read_lines

        def faulty(text, name, check):
            monkeypatch.setattr(text_list.reader, "read_lines", real)
            raise KeyError("unforeseen")

        monkeypatch.setattr(text_list.reader, "read_lines", faulty)
        first, second = intake.read([tmp_path], vocabulary)
        assert codes(first) == [Code.READER_FAILED]
        assert "unforeseen" in sentence(first.problems[0])
        assert "Traceback" in caplog.text
        assert len(second.drafts) == 1


#: Name, first bytes, and what the file is then held to be.
KNOWN = [
    ("x.docx", b"PK\x03\x04....word/document.xml", "a Word document"),
    ("x.zip", b"PK\x03\x04....xl/workbook.xml", "a workbook (Excel or OpenDocument)"),
    ("x.odt", b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file"),
    ("x", b"PK\x03\x04....anything", "a ZIP archive"),
    ("x.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "an older Office document"),
    ("x.txt", b"{\\rtf1\\ansi text}", "a rich text (RTF) file"),
    ("x.gz", b"\x1f\x8b\x08\0", "a packed file"),
    ("x.zip", b"7z\xbc\xaf\x27\x1c", "an archive"),
    ("x", b"\0" * 257 + b"ustar", "a tar archive"),
    ("x.txt", b"\x89PNG\r\n\x1a\n\0\0", "an image"),
    ("x.svg", b"just letters", "an image"),
    ("x.txt", b"ID3\x03\0", "an audio or video file"),
    ("x.mp4", b"\0\0\0\x18ftypmp42", "an audio or video file"),
    ("x.txt", b"SQLite format 3\0", "a database"),
    ("x.txt", b"<!DOCTYPE html>\n<p>07 March 2024", "a web page (HTML)"),
    ("x.txt", "<html lang='ja'>".encode("utf-16"), "a web page (HTML)"),
    ("x.txt", b"https://example.org/\n<div><p>One</p>\n<p>Two</p>\n<a href='x'>Three</a></div>", "a web page (HTML)"),
    ("x.html", b"nothing of a page", "a web page (HTML)"),
    ("x.eml", b"From: a@example.org\r\nTo: b@example.org\r\nSubject: List\r\n\r\nText", "an e-mail"),
    (
        "x.txt",
        b"From: <Saved by a browser>\r\nSubject: X\r\nMIME-Version: 1\r\nContent-Type: multipart/related\r\n\r\nText",
        "a saved web page (MHTML)",
    ),
    ("x.txt", b"<?xml version='1.0'?><rss/>", "a feed or another XML file"),
    ("x.txt", b"<?xml version='1.0'?><urlset></urlset>", "a feed or another XML file"),
    ("x.txt", b"<?xml version='1.0'?><!DOCTYPE html><html><p>", "a web page (HTML)"),
    ("x.html", b"<rss><p><p><p><p>", "a feed or another XML file"),
    ("x.txt", b'[{"title": "<p>One<p>"}]', "a JSON file"),
    ("x.csv", b'{"title": "One"}\n{"title": "Two"}\n', "a JSON file"),
    ("x.txt", b'[["Title", "Date"]]', "a JSON file"),
    ("x.txt", b"[[One]]\n07 March 2024\n", "a list saved as text"),
    ("x.txt", b"---\ntitle: One\n---\n<p><p><p><p>", "a Markdown file"),
    ("x.md", b"Words\n\n## One\n", "a Markdown file"),
    ("x.txt", b"# One\n", "a Markdown file"),
    ("x.csv", b"# made by hand\ndate,title\n2024-03-07,One\n", "a table (CSV)"),
    ("x.warc", b"WARC/1.0\r\n", "a web archive (WARC)"),
]


@pytest.mark.parametrize(("name", "data", "what"), KNOWN)
def test_formats_are_known_by_content_first(name, data, what):
    known = registry.recognise(data, Path(name).suffix)
    assert known is not None
    assert known.name == what


def test_what_is_not_read_is_named(tmp_path, read):
    (tmp_path / "x.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    [reading] = read(tmp_path / "x.txt")
    assert codes(reading) == [Code.FILE_NOT_SUPPORTED]
    assert "an image" in sentence(reading.problems[0])


def test_a_library_is_told_how_to_open_it(tmp_path, read, vocabulary):
    path = tmp_path / "library.sqlite"
    Library.open(path, vocabulary).close()
    [reading] = read(path)
    assert codes(reading) == [Code.FILE_IS_LIBRARY]
    assert "Open library" in sentence(reading.problems[0])


@pytest.mark.parametrize("name", ["list.html", "list.csv", "list.pdf", "list", "list.md", "list.unknown"])
def test_a_list_is_a_list_whatever_its_ending(name, tmp_path, read):
    (tmp_path / name).write_text(LIST)
    [reading] = read(tmp_path / name)
    assert codes(reading) == []
    assert len(reading.drafts) == 1


def test_brackets_at_the_start_make_no_json(tmp_path, read):
    (tmp_path / "list.txt").write_text("[Press releases]\n" + LIST)
    assert codes(read(tmp_path / "list.txt")[0]) == []


class TestFolders:
    def test_are_walked_in_the_order_of_names(self, tmp_path, read):
        for way in ("b/2.txt", "b/1.txt", "a.txt", "c/d/3.txt", "ümläut.txt"):
            path = tmp_path / "lists" / way
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(LIST)
        readings = read(tmp_path / "lists")
        assert [reading.name for reading in readings] == ["a.txt", "b/1.txt", "b/2.txt", "c/d/3.txt", "ümläut.txt"]
        assert {reading.document.name for reading in readings if reading.document} == {
            reading.name for reading in readings
        }

    def test_what_systems_leave_in_folders_is_passed_over(self, tmp_path, read):
        for way in (".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX/list.txt", ".git/list.txt", ".hidden.txt"):
            path = tmp_path / way
            path.parent.mkdir(exist_ok=True)
            path.write_text(LIST)
        assert codes(read(tmp_path)[0]) == [Code.FOLDER_EMPTY]
        assert len(read(tmp_path / ".hidden.txt")[0].drafts) == 1

    def test_without_files_are_said_to_be_empty(self, tmp_path, read):
        (tmp_path / "nothing" / "below").mkdir(parents=True)
        [reading] = read(tmp_path / "nothing")
        assert reading.name == "nothing"
        assert codes(reading) == [Code.FOLDER_EMPTY]

    def test_circles_of_links_end(self, tmp_path, read):
        (tmp_path / "list.txt").write_text(LIST)
        try:
            (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
            (tmp_path / "self").symlink_to(tmp_path / "self")
            (tmp_path / "zz-broken.txt").symlink_to(tmp_path / "gone.txt")
        except OSError:
            pytest.skip("links cannot be made here")
        readings = read(tmp_path)
        assert [reading.name for reading in readings] == ["list.txt", "self", "zz-broken.txt"]
        assert codes(readings[1])[0] in (Code.FILE_UNREADABLE, Code.FILE_MISSING)
        assert codes(readings[2]) == [Code.FILE_MISSING]

    def test_are_read_up_to_a_number_of_files_and_a_depth(self, tmp_path, read, monkeypatch):
        monkeypatch.setattr(walking, "MAX_FILES", 2)
        monkeypatch.setattr(walking, "MAX_DEPTH", 3)
        for way in ("many/1.txt", "many/2.txt", "many/3.txt", "deep/a/b/c/list.txt"):
            path = tmp_path / way
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(LIST)
        many = read(tmp_path / "many")
        assert [codes(reading) for reading in many] == [[], [], [Code.FOLDER_TOO_LARGE]]
        [deep] = read(tmp_path / "deep")
        assert (deep.name, codes(deep)) == ("a/b/c", [Code.FOLDER_TOO_LARGE])

    @pytest.mark.skipif(os.name == "nt", reason="names are text there")
    def test_names_that_are_no_text_can_be_shown(self, tmp_path, read):
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
        try:
            path.write_text(LIST)
        except OSError:
            pytest.skip("this file system takes no such names")
        [reading] = read(tmp_path)
        assert reading.name == "caf\ufffd.txt"
        assert reading.document is not None
        str(reading.document.path).encode("utf-8")
        assert len(reading.drafts) == 1


class TestProgress:
    def test_counts_files(self, tmp_path, read):
        for i in range(3):
            (tmp_path / f"{i}.txt").write_text(LIST)
        steps: list[tuple[int, int]] = []
        read(tmp_path, progress=Progress(lambda done, total: steps.append((done, total))))
        assert [step for step in dict.fromkeys(steps) if step[1]] == [(0, 3), (1, 3), (2, 3), (3, 3)]

    def test_files_are_read_lazily_and_cancelled_between(self, tmp_path, vocabulary):
        for i in range(3):
            (tmp_path / f"{i}.txt").write_text(LIST)
        stop = threading.Event()
        readings = intake.read([tmp_path], vocabulary, Progress(stop=stop))
        assert next(readings).name == "0.txt"
        stop.set()
        with pytest.raises(Cancelled):
            next(readings)

    def test_a_long_file_is_cancelled_within(self, tmp_path, vocabulary):
        (tmp_path / "long.txt").write_text(LIST + "\n" * limits.LINES_BETWEEN_CHECKS * 3)
        stop = threading.Event()
        seen: list[int] = []

        def stop_at_second_report(done: int, total: int) -> None:
            seen.append(done)
            if total and len(seen) > 2:
                stop.set()

        with pytest.raises(Cancelled):
            list(intake.read([tmp_path], vocabulary, Progress(stop_at_second_report, stop)))

    def test_a_cancelled_walk_reads_nothing(self, tmp_path, vocabulary):
        (tmp_path / "list.txt").write_text(LIST)
        stop = threading.Event()
        stop.set()
        with pytest.raises(Cancelled):
            next(intake.read([tmp_path], vocabulary, Progress(stop=stop)))


class TestPaste:
    def test_is_a_document_of_its_own(self, vocabulary):
        reading = read_paste(LIST, "Pasted text", vocabulary)
        assert reading.document is not None
        assert (reading.document.name, reading.document.path) == ("Pasted text", None)
        assert reading.document.content == LIST.encode()
        assert len(reading.drafts) == 1

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("", Code.FILE_EMPTY),
            (" \n ", Code.FILE_EMPTY),
            ("https://www.example.org/", Code.FILE_EMPTY),
            ("a \0 b", Code.FILE_BINARY),
            ("only words", Code.NO_RELEASES),
            ("{\\rtf1 07 March 2024", Code.FILE_NOT_SUPPORTED),
        ],
    )
    def test_of_something_else_is_said(self, text, code, vocabulary):
        assert codes(read_paste(text, "Pasted text", vocabulary)) == [code]

    def test_over_the_limit_is_said(self, vocabulary, monkeypatch):
        monkeypatch.setattr(documents, "MAX_BYTES", 100)
        assert codes(read_paste("x" * 101, "Pasted text", vocabulary)) == [Code.FILE_TOO_LARGE]

    def test_of_half_a_character_is_no_fault(self, vocabulary):
        reading = read_paste(LIST.replace("island", "isl\ud800and"), "Pasted text", vocabulary)
        assert [draft.headline for draft in reading.drafts] == ["A ferry for the isl?and"]
