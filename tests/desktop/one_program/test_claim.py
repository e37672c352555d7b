"""One program for each library: who has the claim, and what a second start hands over."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ilo_desktop import paths
from ilo_desktop.desktop.one_program import receiver as receiver_module
from ilo_desktop.desktop.one_program.claim import Claim
from ilo_desktop.desktop.one_program.letter import Letter, message
from ilo_desktop.desktop.one_program.presence import Presence
from ilo_desktop.desktop.one_program.receiver import Receiver

#: Takes the claim, says so, and lives until it is killed.
_HOLDER = """
import sys
from pathlib import Path
from ilo_desktop.desktop.one_program.claim import Claim
claim = Claim(Path(sys.argv[1]))
print(claim.take(), flush=True)
sys.stdin.read()
"""
#: Hands over, with so much patience, and says whether that went well and whether it has the claim now.
_CALLER = """
import sys
from pathlib import Path
from ilo_desktop.desktop.one_program.claim import Claim
claim = Claim(Path(sys.argv[1]))
print(claim.hand_over([Path(name) for name in sys.argv[3:]], int(sys.argv[2])), claim.is_held)
"""
#: Takes the claim and letters, says so, and dies when it has opened one.
_DIES = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ilo_desktop.desktop.one_program.claim import Claim
from ilo_desktop.desktop.one_program.receiver import Receiver
app = QCoreApplication([])
claim = Claim(Path(sys.argv[1]))
claim.take()
receiver = Receiver(claim)
receiver.received.connect(lambda files, token: os.kill(os.getpid(), signal.SIGKILL))
print(receiver.begin(), flush=True)
app.exec()
"""
#: Longer than any test takes, so that nobody goes on by itself.
_LONG_MS = 60_000


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def _start(program: str, *words: object, folder: Path | None = None) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", program, *map(str, words)]
    return subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def test_one_alone_has_it(library: Path) -> None:
    first, second = Claim(library), Claim(library)
    assert first.take()
    assert first.take()
    assert not second.take()
    assert second.is_elsewhere
    first.release()
    assert second.take()


def test_each_library_has_its_own(library: Path) -> None:
    first, other = Claim(library), Claim(library.with_name("other.sqlite"))
    assert first.take()
    assert other.take()


def test_a_library_has_one_however_it_is_called(library: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    first, second = Claim(library), Claim(tmp_path / "link" / ".." / library.parent.name / library.name)
    assert first.letters == second.letters == Claim(tmp_path / "link" / library.name).letters


def test_where_it_cannot_be_noted_nobody_is_waited_for(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library.touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(library))
    claim = Claim(library)
    assert not claim.take()
    assert not claim.is_elsewhere


def test_it_goes_with_a_program_that_is_killed(library: Path) -> None:
    holder = _start(_HOLDER, library)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    claim = Claim(library)
    assert not claim.take()
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert claim.take()


def _call(
    library: Path, *files: object, patience_ms: int = _LONG_MS, folder: Path | None = None
) -> subprocess.Popen[str]:
    return _start(_CALLER, library, patience_ms, *files, folder=folder)


class TestHandOver:
    @pytest.fixture
    def claim(self, library: Path) -> Claim:
        made = Claim(library)
        assert made.take()
        return made

    @pytest.fixture
    def receiver(self, claim: Claim, qtbot: QtBot) -> Iterator[Receiver]:
        made = Receiver(claim)
        assert made.begin()
        yield made
        made.close()
        assert not claim.letters.exists()

    def test_files_arrive_by_their_whole_paths(
        self, receiver: Receiver, library: Path, tmp_path: Path, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(receiver.received) as received:
            caller = _call(library, "a b.txt", "/c/ж.txt", folder=tmp_path)
        assert received.args[0] == [tmp_path / "a b.txt", Path("/c/ж.txt")]
        assert caller.communicate()[0] == "True False\n"
        assert caller.returncode == 0

    def test_a_start_without_files_is_heard_as_well(self, receiver: Receiver, library: Path, qtbot: QtBot) -> None:
        with qtbot.waitSignal(receiver.received) as received:
            caller = _call(library)
        assert received.args[0] == []
        assert caller.communicate()[0] == "True False\n"

    def test_its_leave_to_come_forward_arrives(
        self, receiver: Receiver, library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a-leave")
        with qtbot.waitSignal(receiver.received) as received:
            caller = _call(library)
        assert received.args[1] == "a-leave"
        caller.communicate()

    def test_each_is_reviewed_once_by_one_of_both_however_long_it_waits(
        self, receiver: Receiver, library: Path, qtbot: QtBot
    ) -> None:
        heard = []
        receiver.received.connect(lambda files, _token: heard.extend(files))
        callers = {
            f"/{patience_ms}": _call(library, f"/{patience_ms}", patience_ms=patience_ms)
            for patience_ms in (0, 1, 2, 5, 20, _LONG_MS)
        }
        qtbot.waitUntil(lambda: all(caller.poll() is not None for caller in callers.values()), timeout=30_000)
        handed = [name for name, caller in callers.items() if caller.communicate()[0] == "True False\n"]
        assert sorted(map(str, heard)) == sorted(handed)
        assert f"/{_LONG_MS}" in handed

    def test_only_this_user_can_read_letters(self, receiver: Receiver, claim: Claim) -> None:
        assert stat.S_IMODE(claim.letters.stat().st_mode) & 0o077 == 0
        assert stat.S_IMODE(paths.runtime_folder().stat().st_mode) & 0o077 == 0

    def test_a_letter_that_lies_there_when_one_comes_up_is_taken_in(
        self, claim: Claim, library: Path, qtbot: QtBot
    ) -> None:
        caller = _call(library, "/list.txt")
        qtbot.waitUntil(lambda: _letters(claim) != [], timeout=15_000)
        receiver = Receiver(claim)
        with qtbot.waitSignal(receiver.received) as received:
            receiver.begin()
        assert received.args[0] == [Path("/list.txt")]
        assert caller.communicate()[0] == "True False\n"
        receiver.close()

    def test_a_letter_of_one_that_was_killed_is_dropped(self, claim: Claim, library: Path, qtbot: QtBot) -> None:
        caller = _call(library, "/list.txt")
        qtbot.waitUntil(lambda: _letters(claim) != [], timeout=15_000)
        caller.send_signal(signal.SIGKILL)
        caller.communicate()
        receiver = Receiver(claim)
        with qtbot.assertNotEmitted(receiver.received):
            receiver.begin()
        assert list(claim.letters.iterdir()) == []
        receiver.close()

    def test_letters_are_seen_where_the_system_tells_of_no_change(
        self, receiver: Receiver, library: Path, qtbot: QtBot
    ) -> None:
        receiver._watcher.blockSignals(True)
        with qtbot.waitSignal(receiver.received):
            caller = _call(library)
        assert caller.communicate()[0] == "True False\n"

    def test_a_folder_that_somebody_cleaned_away_is_made_again(
        self, receiver: Receiver, claim: Claim, library: Path, qtbot: QtBot
    ) -> None:
        claim.letters.rmdir()
        for _ in range(2):
            with qtbot.waitSignal(receiver.received):
                caller = _call(library)
            assert caller.communicate()[0] == "True False\n"

    def test_one_that_takes_nothing_in_is_not_waited_for_for_ever(self, claim: Claim, library: Path) -> None:
        second = Claim(library)
        assert not second.hand_over([], patience_ms=1)
        assert not second.is_held
        assert list(claim.letters.iterdir()) == []

    def test_what_was_taken_back_is_not_taken_in(
        self, receiver: Receiver, claim: Claim, library: Path, qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(receiver.received):
            assert not Claim(library).hand_over([], patience_ms=1)  # the event loop, which is ours, does not run
            receiver._look()

    def test_one_that_falls_silent_takes_no_more(self, claim: Claim, library: Path, qtbot: QtBot) -> None:
        receiver = Receiver(claim)
        assert receiver.begin()
        receiver.close()
        with qtbot.assertNotEmitted(receiver.received):
            caller = _call(library)
            qtbot.waitUntil(lambda: _letters(claim) != [], timeout=15_000)
        claim.release()
        assert caller.communicate()[0] == "False True\n"

    def test_one_that_ends_meanwhile_leaves_the_claim(self, claim: Claim, library: Path) -> None:
        second = Claim(library)
        assert not second.take()
        claim.release()
        assert not second.hand_over([])
        assert second.is_held

    def test_one_that_is_killed_over_an_open_letter_has_not_taken_it_in(self, library: Path) -> None:
        first = _start(_DIES, library)
        assert first.stdout is not None
        assert first.stdout.readline() == "True\n"
        second = Claim(library)
        assert not second.hand_over([Path("/list.txt")], patience_ms=_LONG_MS)
        first.communicate()
        assert first.returncode == -signal.SIGKILL
        assert second.is_held
        assert list(second.letters.iterdir()) == []

    def test_one_that_ends_after_it_took_in_has_the_files(
        self, claim: Claim, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        second = Claim(library)

        def take_in_and_end(second: Claim) -> bool:
            for letter in _letters(claim):
                letter.unlink()
            claim.release()
            return second._lock.tryLock(0)

        monkeypatch.setattr(Claim, "take", take_in_and_end)
        assert second.hand_over([])
        assert not second.is_held

    @pytest.mark.parametrize(
        "content",
        [
            b"nonsense",
            b"\xff",
            b"3",
            b'{"files": 3}',
            b'{"files": [3], "token": ""}',
            b'{"files": []}',
            b" " * (5 << 20),
            b"[" * 200_000,
        ],
    )
    def test_what_is_no_message_is_left_to_its_sender(
        self, receiver: Receiver, claim: Claim, content: bytes, qtbot: QtBot, caplog: pytest.LogCaptureFixture
    ) -> None:
        letter = Letter(claim.letters)
        with qtbot.assertNotEmitted(receiver.received):
            letter.send(content)
            qtbot.waitUntil(lambda: "none was handed over" in caplog.text)
            receiver._look()
        assert caplog.text.count("none was handed over") == 1
        assert letter.take_back(is_alone=False)
        letter.forget()
        caplog.clear()

    def test_a_letter_that_somebody_has_open_is_looked_at_again(
        self, receiver: Receiver, claim: Claim, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tries = []

        def take_once(letter: Path, own: Path) -> None:
            letter.replace(own)
            tries.append(letter)
            if len(tries) == 1:
                raise PermissionError

        monkeypatch.setattr(receiver_module, "take", take_once)
        letter = Letter(claim.letters)
        with qtbot.waitSignal(receiver.received):
            letter.send(message([]))
        assert len(tries) == 2
        assert letter.is_taken_in
        letter.forget()

    def test_where_no_letter_can_be_laid_the_second_goes_on(
        self, claim: Claim, library: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        claim.letters.touch()
        assert not Claim(library).hand_over([])
        assert "nothing can be handed over" in caplog.text
        caplog.clear()
        claim.letters.unlink()


def _letters(claim: Claim) -> list[Path]:
    return list(claim.letters.glob("*.letter"))


def test_where_nobody_can_be_heard_nobody_is_kept_waiting(library: Path, caplog: pytest.LogCaptureFixture) -> None:
    claim = Claim(library)
    assert claim.take()
    claim.letters.touch()
    presence = Presence(claim)
    presence.settle(library)
    assert Claim(library).take()
    assert "cannot hand over" in caplog.text
    caplog.clear()
    claim.letters.unlink()


class TestPresence:
    def test_follows_the_library(self, library: Path, qtbot: QtBot) -> None:
        other = library.with_name("other.sqlite")
        presence = Presence(Claim(library))
        presence.settle(library)
        assert not Claim(library).take()
        presence.settle(other)
        assert Claim(library).take()
        with qtbot.waitSignal(presence.received):
            caller = _call(other)
        assert caller.communicate()[0] == "True False\n"
        presence.leave()
        assert Claim(other).take()

    def test_leaves_a_library_to_the_program_that_has_it(self, library: Path) -> None:
        first = Claim(library)
        assert first.take()
        presence = Presence(Claim(library))
        presence.settle(library)
        presence.leave()
        assert not Claim(library).take()


def test_of_two_starts_at_once_one_is_the_first(library: Path) -> None:
    starts = [_start(_HOLDER, library) for _ in range(2)]
    said = [one.stdout.readline() for one in starts if one.stdout is not None]
    for one in starts:
        one.communicate()
    assert sorted(said) == ["False\n", "True\n"]
