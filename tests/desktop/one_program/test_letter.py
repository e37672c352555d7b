"""Letters between two starts: what they say, and that each is had by one of both, whatever happens when."""

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.one_program.claim import Claim
from ilo_desktop.desktop.one_program.letter import LYING, OPEN, Letter, message, read, read_message, take
from ilo_desktop.desktop.one_program.receiver import Receiver

_ROUNDS = 200


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\0"), min_size=1)))
def test_every_name_comes_over_as_it_is(names: list[str]) -> None:
    files = [Path("/x") / name.replace("/", "_") for name in names]
    handed = read_message(message(files))
    assert [os.path.normpath(file) for file in handed.files] == [os.path.normpath(file) for file in files]


@pytest.mark.skipif(os.name == "nt", reason="names there are no bytes")
def test_a_name_that_is_no_text_comes_over_as_well() -> None:
    file = Path(os.fsdecode(b"/x/\xff.txt"))
    assert read_message(message([file])).files == (file,)


def test_a_folder_that_is_gone_is_in_nobodys_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PWD", str(folder))
    folder.rmdir()
    assert read_message(message([Path("list.txt")])).files == (folder / "list.txt",)


def test_a_letter_is_never_seen_half(tmp_path: Path) -> None:
    letter = Letter(tmp_path)
    files = [Path(f"/x/{number}") for number in range(50_000)]
    with ThreadPoolExecutor(1) as pool:
        sending = pool.submit(letter.send, message(files))
        while not (seen := list(tmp_path.glob(f"*{LYING}"))):
            assert not sending.done() or sending.exception() is None
        assert read(seen[0]).files == tuple(files)
    assert letter.take_back(is_alone=False)
    letter.forget()
    assert list(tmp_path.iterdir()) == []


def test_of_two_that_want_a_letter_at_once_one_has_it(tmp_path: Path) -> None:
    """The one opens it, the other takes it back, for real and many times."""
    barrier = Barrier(2)
    had = Counter()

    def first(name: Path) -> bool:
        barrier.wait()
        try:
            take(name, name.with_suffix(OPEN))
        except FileNotFoundError:
            return False
        name.with_suffix(OPEN).unlink()
        return True

    def second(letter: Letter) -> bool:
        barrier.wait()
        return letter.take_back(is_alone=False)

    with ThreadPoolExecutor(2) as pool:
        for _ in range(_ROUNDS):
            letter = Letter(tmp_path)
            letter.send(message([]))
            (name,) = tmp_path.glob(f"*{LYING}")
            opened, back = pool.submit(first, name), pool.submit(second, letter)
            had[opened.result() + back.result()] += 1
            letter.forget()
    assert had == {1: _ROUNDS}
    assert list(tmp_path.iterdir()) == []


def test_what_nobody_can_have_counts_as_back(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    letter = Letter(tmp_path)
    letter.send(message([]))
    (name,) = tmp_path.glob(f"*{LYING}")
    name.with_suffix(".back").mkdir()
    assert letter.take_back(is_alone=False)
    assert "cannot be taken back" in caplog.text
    letter.forget()
    assert not name.exists()
    caplog.clear()


class _Play:
    """A first program, second starts, and what befalls them. Each start has one file."""

    def __init__(self, folder: Path) -> None:
        self.claim = Claim(folder / "library.sqlite")
        self.waiting: dict[Path, Letter] = {}
        self.reviewed: Counter[Path] = Counter()
        self.killed: set[Path] = set()
        self.starts = 0
        self._begin()

    def _begin(self) -> None:
        assert self.claim.take()
        self.receiver = Receiver(self.claim)
        self.receiver.received.connect(lambda files, _token: self.reviewed.update(files))
        assert self.receiver.begin()

    def a_second_starts(self) -> None:
        letter = Letter(self.claim.letters)
        file = Path(f"/{self.starts}")
        letter.send(message([file]))
        self.waiting[file] = letter
        self.starts += 1

    def the_first_looks(self) -> None:
        self.receiver._look()

    def patience_is_over(self) -> None:
        for file in list(self.waiting)[:1]:
            self._end(file, is_alone=False)

    def a_second_is_killed(self) -> None:
        for file in list(self.waiting)[:1]:
            self.waiting.pop(file)._sender.unlock()  # as the system does for a process that is gone
            self.killed.add(file)

    def the_first_is_killed_over_a_letter(self) -> None:
        """One of the second starts finds that, and is the first now."""
        for name in list(self.claim.letters.glob(f"*{LYING}"))[:1]:
            take(name, name.with_suffix(OPEN))
        self._is_gone()

    def the_first_ends(self) -> None:
        self._is_gone()

    def _is_gone(self) -> None:
        self.receiver.close()
        for file in list(self.waiting)[:1]:
            self._end(file, is_alone=True)
        self._begin()

    def _end(self, file: Path, *, is_alone: bool) -> None:
        letter = self.waiting.pop(file)
        if not letter.is_taken_in and letter.take_back(is_alone=is_alone):
            self.reviewed[file] += 1
        letter.forget()

    def end(self) -> None:
        """Let all who wait have their answer."""
        self.the_first_looks()
        while self.waiting:
            self.patience_is_over()
        self.receiver.close()
        self.claim.release()


_ACTS = [name for name in vars(_Play) if not name.startswith("_") and name != "end"]


@given(st.lists(st.sampled_from(_ACTS), max_size=15))
@example(["a_second_starts"] * 3 + ["the_first_is_killed_over_a_letter"])
def test_no_file_is_lost_and_none_reviewed_twice(qapp: QApplication, acts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        play = _Play(Path(folder))
        for act in acts:
            getattr(play, act)()
        play.end()
        assert max(play.reviewed.values(), default=1) == 1
        for number in range(play.starts):
            file = Path(f"/{number}")
            assert file in play.reviewed or file in play.killed
