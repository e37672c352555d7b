"""Reading in processes of its own: whatever becomes of one, its file is one problem and the rest comes in."""

import base64
import dataclasses
import io
import json
import subprocess
import sys
import threading
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.intake import desk_work, documents, registry
from ilo_desktop.intake.formats.format import Desk, Enclosed
from ilo_desktop.intake.processes import frames, messages, process
from ilo_desktop.intake.processes.frames import Kind
from ilo_desktop.intake.processes.pool import Pool
from ilo_desktop.intake.processes.process import ReadingProcess
from ilo_desktop.newsroom.columns import Column, ColumnMapping, Holds
from ilo_desktop.newsroom.errors import Cancelled, Code
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Problem
from ilo_desktop.newsroom.wording import BROKE_DOWN, TOO_MUCH_MEMORY, TOO_MUCH_TIME

LIST = "Press releases\n\n  1. Headline {number}\n\n    07 March 2024\n\n    It sails at noon.\n"
FORMAT = registry.named("a list saved as text")


def document(number: int = 1):
    return documents.of_bytes(f"{number}.txt", LIST.format(number=number).encode())


@pytest.fixture
def reading_process(vocabulary):
    one = ReadingProcess(Desk(vocabulary))
    yield one
    one.close()
    one.kill()


@pytest.fixture
def python(monkeypatch):
    """Let some Python code stand for the reading process."""

    def stand_in(code: str) -> None:
        monkeypatch.setattr(process, "_command", lambda: [process.sys.executable, "-c", code])

    return stand_in


def reasons(found) -> list[object]:
    assert [one.code for one in found] == [Code.READER_STOPPED] * len(found)
    return [one.values["reason"] for one in found]


def test_what_is_read_there_is_what_is_read_here(reading_process, vocabulary):
    there = list(reading_process.read(FORMAT, document(), None))
    here = list(FORMAT.reader(document(), Desk(vocabulary)))
    assert there == here
    assert [type(one).__name__ for one in here] == ["Document", "Draft"]


def test_a_process_that_breaks_down_is_a_problem_and_the_next_file_is_read(reading_process, monkeypatch, python):
    command = process._command
    python("raise SystemExit(7)")
    assert reasons(list(reading_process.read(FORMAT, document(), None))) == [BROKE_DOWN]
    monkeypatch.setattr(process, "_command", command)
    assert any(isinstance(one, Draft) for one in reading_process.read(FORMAT, document(), None))


def test_memory_used_up_is_said(reading_process, python):
    python("import os, sys; sys.stdin.buffer.read(100); os._exit(3)")
    assert reasons(list(reading_process.read(FORMAT, document(), None))) == [TOO_MUCH_MEMORY]


def test_the_memory_of_a_process_is_limited(reading_process, python):
    python(
        "from ilo_desktop.intake.processes import child, limiting\n"
        "limiting.limit_memory(50_000_000)\n"
        "try:\n    bytearray(100_000_000)\nexcept MemoryError:\n    child.os._exit(child.OUT_OF_MEMORY)"
    )
    expected = TOO_MUCH_MEMORY if process.sys.platform == "linux" else BROKE_DOWN
    assert reasons(list(reading_process.read(FORMAT, document(), None))) == [expected]


def test_nothing_in_a_process_can_open_a_connection_or_start_a_program(reading_process, python, tmp_path):
    told = tmp_path / "told"
    python(
        "import os, socket, subprocess\n"
        "from ilo_desktop.intake.processes.limiting import stay_alone\n"
        "stay_alone()\n"
        "told = []\n"
        "for ask in (socket.socket, lambda: subprocess.run(['ls']), lambda: os.system('ls'), os.fork):\n"
        "    try:\n        ask()\n    except PermissionError as error:\n        told.append(str(error))\n"
        f"open({str(told)!r}, 'w').write('\\n'.join(told))"
    )
    assert reasons(list(reading_process.read(FORMAT, document(), None))) == [BROKE_DOWN]
    assert [line.rsplit(" ", 1)[1] for line in told.read_text().splitlines()] == [
        "socket.__new__",
        "subprocess.Popen",
        "os.system",
        "os.fork",
    ]


def test_a_process_that_never_answers_is_ended(vocabulary, monkeypatch, python):
    python("import time; time.sleep(60)")
    monkeypatch.setattr(process, "MAX_SECONDS", 0)
    with Pool(Desk(vocabulary)) as pool:
        assert reasons(list(pool.start(FORMAT, document()).results(lambda: None))) == [TOO_MUCH_TIME]


@pytest.mark.parametrize(
    "answer",
    [
        b"what is this",
        bytes([Kind.FOUND]) + b"\xff" * 8,
        bytes([Kind.FOUND]) + (2).to_bytes(8) + b"{}",
        bytes([Kind.FOUND]) + (14).to_bytes(8) + b'["draft",[1,2]]'[:14],
        bytes([Kind.CONTENT]) + (2).to_bytes(8) + b"{}",
    ],
)
def test_a_process_that_talks_nonsense_is_not_believed(reading_process, python, answer):
    python(f"import sys; sys.stdout.buffer.write({answer!r}); sys.stdout.flush(); sys.stdin.buffer.read()")
    assert reasons(list(reading_process.read(FORMAT, document(), None))) == [BROKE_DOWN]


def test_nothing_of_the_current_folder_is_run(reading_process, tmp_path, monkeypatch):
    for name in ("json.py", "ilo_desktop.py", "pickle.py"):
        (tmp_path / name).write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    assert any(isinstance(one, Draft) for one in reading_process.read(FORMAT, document(), None))


def test_messages_come_back_as_they_were():
    around = document()
    for one in (
        Draft(headline="One \ud800 half", line=3),
        Problem(Code.NO_RELEASES, "x.txt", 4, {"text": "a"}),
        Enclosed("a.bin", b"\0\1"),
        ColumnMapping("shape", (Column("Title", Holds.HEADLINE, ("One",)),), rows=(("One",),), month_first=True),
    ):
        assert messages.from_json(messages.to_json(one), around, lambda: b"\0\1") == one


def test_frames_that_are_too_long_are_refused():
    stream = io.BytesIO()
    frames.write(stream, Kind.CONTENT, b"12345")
    stream.seek(0)
    with pytest.raises(EOFError):
        frames.read(stream, 4)


def test_many_files_come_in_their_order(tmp_path, vocabulary):
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(LIST.format(number=number))
    (tmp_path / "20.txt").write_bytes(b"\x01\x02\0\x03" * 100)
    readings = list(intake.read([tmp_path], vocabulary))
    assert [reading.name for reading in readings] == [f"{number:02}.txt" for number in range(40)]
    assert [reading.drafts[0].headline for reading in readings if reading.drafts] == [
        f"Headline {number}" for number in range(40) if number != 20
    ]
    assert [problem.code for problem in readings[20].problems] == [Code.FILE_BINARY]


def test_cancelling_ends_the_processes(tmp_path, vocabulary):
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as archive:
        for number in range(60):
            archive.writestr(f"{number}.txt", LIST.format(number=number))
    stop = threading.Event()
    work = desk_work.DeskWork(Desk(vocabulary), Progress(stop=stop))
    with work:
        readings = work.read_files(list(intake.find_files([tmp_path], Progress())))
        assert next(readings).drafts
        stop.set()
        with pytest.raises(Cancelled):
            list(readings)
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("reading")]


def test_a_reader_that_is_left_early_ends_its_processes(tmp_path: Path, vocabulary):
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(LIST.format(number=number))
    readings = intake.read([tmp_path], vocabulary)
    assert next(readings).drafts
    readings.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("reading")]


def mail(name: str, content: str) -> str:
    packed = base64.encodebytes(content.encode()).decode()
    kind = f'application/octet-stream; name="{name}"'
    return (
        "From: press@example.org\nSubject: Enclosed\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=part\n\n--part\nContent-Type: text/plain\n\nPlease find our news.\n\n"
        f"--part\nContent-Type: {kind}\nContent-Disposition: attachment; filename={name}\n"
        f"Content-Transfer-Encoding: base64\n\n{packed}\n--part--\n"
    )


def entries(name: str, count: int) -> str:
    return "".join(
        f'{{"title": "{name}, number {number}", "date": "2024-03-07", "text": "It sails."}}\n'
        for number in range(count)
    )


def test_a_file_within_a_file_is_read_though_all_processes_wait_with_what_they_found_behind_it(tmp_path, vocabulary):
    (tmp_path / "00.eml").write_text(mail("a.jsonl", entries("Enclosed", 900)))
    for number in range(1, 12):
        (tmp_path / f"{number:02}.jsonl").write_text(entries(f"File {number}", 600))
    names = [draft.headline for reading in intake.read([tmp_path], vocabulary) for draft in reading.drafts]
    assert names == [
        *(f"Enclosed, number {number}" for number in range(900)),
        *(f"File {file}, number {number}" for file in range(1, 12) for number in range(600)),
    ]


def test_progress_goes_up_to_its_end_through_archives_and_mails(tmp_path, vocabulary):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.txt", LIST.format(number=1))
        archive.writestr("empty.txt", b"")
        archive.writestr("letter.eml", mail("b.jsonl", entries("B", 2)))
    with zipfile.ZipFile(tmp_path / "1.zip", "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
        archive.writestr("none.zip", b"PK\x05\x06" + bytes(18))
        for number in range(5):
            archive.writestr(f"{number}.txt", LIST.format(number=number))
    (tmp_path / "2.zip").write_bytes(inner.getvalue()[:-30])
    (tmp_path / "3.txt").write_text(LIST.format(number=3))
    told: list[tuple[int, int]] = []
    list(intake.read([tmp_path], vocabulary, Progress(lambda done, total: told.append((done, total)))))
    told = [one for one in told if one[1]]
    assert all(later >= sooner for one, other in pairwise(told) for sooner, later in zip(one, other, strict=True))
    assert all(done <= total for done, total in told)
    assert told[-1] == (16, 16)  # two problems of archives among them: one is empty, one is cut


@pytest.mark.parametrize(
    "lie",
    [
        ["draft", {"headline": 5}],
        ["draft", {"text": ["a"]}],
        ["draft", {"line": "3"}],
        ["draft", {"identifiers": [["guid", 5]]}],
        ["draft", {"day": 5}],
        ["problem", ["no-releases", "a", 1, [1]]],
        ["problem", ["what", "a", 1, {}]],
        ["enclosed"],
        [],
        5,
    ],
)
def test_messages_that_lie_are_refused(lie):
    if lie and lie != 5 and lie[0] == "draft":
        plain = json.loads(messages.to_json(Draft(headline="One")))
        names = [field.name for field in dataclasses.fields(Draft)]
        lie = ["draft", [lie[1].get(name, value) for name, value in zip(names, plain[1], strict=True)]]
    with pytest.raises((ValueError, TypeError, LookupError)):
        messages.from_json(json.dumps(lie).encode(), document(), bytes)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_process_that_nobody_waits_for_ends_by_itself():
    code = "from ilo_desktop.intake.processes import limiting\nlimiting.limit_time(1)\nwhile True:\n    pass"
    ended = subprocess.run([sys.executable, "-c", code], env=process._environment(), timeout=60)
    assert ended.returncode < 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory")
def test_a_process_works_under_a_limit_of_the_user_that_is_lower_than_its_own(reading_process, python):
    python(
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_DATA, (200_000_000, 200_000_000))\n"
        "from ilo_desktop.intake.processes.child import main\n"
        "main()"
    )
    assert any(isinstance(one, Draft) for one in reading_process.read(FORMAT, document(), None))
