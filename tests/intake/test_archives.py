"""Archives: what is in them is read as if it lay in a folder, and nothing that they claim is believed."""

import gzip
import io
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.intake import budget, limits
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.wording import sentence

LIST = "Press releases\n\n  1. {headline}\n\n    07 March 2024\n\n    It sails at noon.\n"
ONE = LIST.format(headline="A ferry for the island").encode()
TWO = LIST.format(headline="Two bridges for the valley").encode()
ZEROS = bytes(limits.RATIO_COUNTS_FROM + 1)


def zipped(**files: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("_", "."), data)
    return content.getvalue()


def tarred(files: dict[str, bytes], mode: str) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return content.getvalue()


@pytest.fixture
def read(tmp_path: Path, vocabulary: Vocabulary):
    def read(name: str, content: bytes) -> list[Reading]:
        (tmp_path / name).write_bytes(content)
        return list(intake.read([tmp_path / name], vocabulary))

    return read


def described(readings: list[Reading]) -> list[tuple[str, list[str], list[Code]]]:
    for reading in readings:
        assert all(sentence(problem) for problem in reading.problems)
    return [
        (reading.name, [draft.headline for draft in reading.drafts], [problem.code for problem in reading.problems])
        for reading in readings
    ]


FERRY, BRIDGES = ["A ferry for the island"], ["Two bridges for the valley"]


def test_a_zip_gives_its_files_in_the_order_of_names(read):
    readings = read("news.zip", zipped(b_txt=TWO, a_txt=ONE, Thumbs_db=b"\0"))
    assert described(readings) == [("news.zip/a.txt", FERRY, []), ("news.zip/b.txt", BRIDGES, [])]
    assert readings[0].document is not None
    assert readings[0].document.content == ONE


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_a_tar_gives_its_files_and_follows_no_link(read, mode):
    readings = read("news.tgz", tarred({"2024/a.txt": ONE, "../../etc/b.txt": TWO}, mode))
    assert described(readings) == [("news.tgz/2024/a.txt", FERRY, []), ("news.tgz/etc/b.txt", BRIDGES, [])]


def test_a_packed_file_gives_what_is_in_it(read):
    assert described(read("list.txt.gz", gzip.compress(ONE))) == [("list.txt.gz/list.txt", FERRY, [])]


def test_archives_in_archives_are_opened_up_to_a_depth(read):
    content = ONE
    for _ in range(limits.MAX_NESTING):
        content = zipped(a_zip=content) if content is not ONE else zipped(a_txt=content)
    [(name, headlines, codes)] = described(read("news.zip", content))
    assert (name.count("/"), headlines, codes) == (limits.MAX_NESTING, FERRY, [])
    [(name, _, codes)] = described(read("news.zip", zipped(a_zip=content)))
    assert codes == [Code.ARCHIVE_TOO_DEEP]


def test_what_swells_is_left_out_and_the_rest_comes_in(read):
    assert described(read("news.zip", zipped(a_txt=ZEROS, b_txt=ONE))) == [
        ("news.zip/a.txt", [], [Code.FILE_SWELLS]),
        ("news.zip/b.txt", FERRY, []),
    ]


def test_an_archive_of_what_swells_is_left(read):
    files = {f"{number}_txt": ZEROS for number in range(limits.MAX_SWELLING + 5)}
    found = described(read("bomb.zip", zipped(**files)))
    assert [codes for *_, codes in found] == [[Code.FILE_SWELLS]] * (limits.MAX_SWELLING + 1)
    assert found[-1][0] == "bomb.zip"
    within = described(read("bombs.zip", zipped(a_zip=zipped(**files), b_zip=zipped(**files), c_txt=ONE)))
    assert [name for name, *_ in within if "/" not in name] == ["bombs.zip"]  # told once


@pytest.mark.parametrize(("limit", "most"), [("MAX_FILES", 2), ("MAX_UNPACKED_BYTES", 2 * len(ONE))])
def test_an_archive_of_too_much_gives_what_fits(read, monkeypatch, limit, most):
    monkeypatch.setattr(budget, limit, most)
    found = described(read("news.zip", zipped(a_txt=ONE, b_txt=ONE, c_txt=ONE, d_txt=ONE)))
    assert [codes for *_, codes in found] == [[], [], [Code.ARCHIVE_TOO_LARGE]]


def test_a_password_is_said(read):
    content = bytearray(zipped(a_txt=ONE))
    content[6] |= 1  # the mark of encryption, in the entry's own head and in the directory
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert described(read("news.zip", bytes(content))) == [("news.zip/a.txt", [], [Code.ARCHIVE_ENCRYPTED])]


@pytest.mark.parametrize("content", [zipped(a_txt=ONE), gzip.compress(ONE), tarred({"a.txt": ONE}, "w:gz")])
@pytest.mark.parametrize("eighth", range(1, 8))
def test_a_cut_archive_is_said(read, content, eighth):
    found = described(read("news.zip", content[: max(6, len(content) * eighth // 8)]))
    assert found
    assert {code for *_, codes in found for code in codes} <= {Code.ARCHIVE_BROKEN, Code.FILE_BINARY}


@pytest.mark.parametrize("content", [zipped(), zipped(a_txt=b"")])
def test_an_archive_of_nothing_is_said(read, content):
    [(_, headlines, [code])] = described(read("news.zip", content))
    assert (headlines, code in (Code.FOLDER_EMPTY, Code.FILE_EMPTY)) == ([], True)


def test_a_damaged_file_within_leaves_the_others(read):
    content = bytearray(zipped(a_txt=ONE, b_txt=TWO))
    start = content.index(b"a.txt") + 5
    content[start : start + 20] = os.urandom(20)
    first, second = described(read("news.zip", bytes(content)))
    assert first == ("news.zip/a.txt", [], [Code.ARCHIVE_BROKEN])
    assert second == ("news.zip/b.txt", BRIDGES, [])


def test_names_of_any_charset_are_shown(read):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("Überblick/liste.txt", ONE)
    data = content.getvalue()
    assert described(read("news.zip", data)) == [("news.zip/Überblick/liste.txt", FERRY, [])]
    head, directory = data.index(b"PK\x03\x04"), data.index(b"PK\x01\x02")
    unmarked = bytearray(data)  # as some programs write it: UTF-8 without saying so
    unmarked[head + 7] &= 0xF7
    unmarked[directory + 9] &= 0xF7
    assert described(read("news.zip", bytes(unmarked))) == [("news.zip/Überblick/liste.txt", FERRY, [])]
