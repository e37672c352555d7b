"""One program for each library: who has the claim, and what a second start hands over."""

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ilo_desktop import paths
from ilo_desktop.desktop.one_program.claim import Claim, message, read_message
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
_CALLER = """
import sys
from pathlib import Path
from ilo_desktop.desktop.one_program.claim import Claim
claim = Claim(Path(sys.argv[1]))
if claim.take():
    print("first", flush=True)
    sys.stdin.read()
else:
    print(claim.hand_over([Path(name) for name in sys.argv[2:]]), flush=True)
"""


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
    assert first.address == second.address == Claim(tmp_path / "link" / library.name).address


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


class TestHandOver:
    @pytest.fixture
    def claim(self, library: Path) -> Claim:
        made = Claim(library)
        assert made.take()
        return made

    @pytest.fixture
    def receiver(self, claim: Claim, qtbot: QtBot) -> Receiver:
        made = Receiver(claim)
        yield made
        made.close()

    def test_files_arrive_by_their_whole_paths(
        self, receiver: Receiver, library: Path, tmp_path: Path, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(receiver.received) as received:
            caller = _start(_CALLER, library, "a b.txt", "/c/ж.txt", folder=tmp_path)
        assert received.args[0] == [tmp_path / "a b.txt", Path("/c/ж.txt")]
        assert caller.communicate()[0] == "True\n"
        assert caller.returncode == 0

    def test_a_start_without_files_is_heard_as_well(self, receiver: Receiver, library: Path, qtbot: QtBot) -> None:
        with qtbot.waitSignal(receiver.received) as received:
            caller = _start(_CALLER, library)
        assert received.args[0] == []
        assert caller.communicate()[0] == "True\n"

    def test_many_at_once_are_all_heard(self, receiver: Receiver, library: Path, qtbot: QtBot) -> None:
        heard = []
        receiver.received.connect(lambda files, _token: heard.extend(files))
        callers = [_start(_CALLER, library, f"/{number}") for number in range(3)]
        qtbot.waitUntil(lambda: len(heard) == 3, timeout=15_000)
        assert {path.name for path in heard} == {"0", "1", "2"}
        assert [caller.communicate()[0] for caller in callers] == ["True\n"] * 3

    def test_only_this_user_can_connect(self, receiver: Receiver, claim: Claim) -> None:
        assert stat.S_IMODE(Path(claim.address).stat().st_mode) & 0o077 == 0
        assert stat.S_IMODE(paths.runtime_folder().stat().st_mode) & 0o077 == 0

    def test_a_socket_left_by_a_crash_is_in_nobodys_way(self, claim: Claim, library: Path, qtbot: QtBot) -> None:
        Path(claim.address).touch()
        receiver = Receiver(claim)
        with qtbot.waitSignal(receiver.received):
            caller = _start(_CALLER, library)
        assert caller.communicate()[0] == "True\n"
        receiver.close()

    def test_one_that_comes_up_late_is_waited_for(self, claim: Claim, library: Path, qtbot: QtBot) -> None:
        caller = _start(_CALLER, library)
        receiver = Receiver(claim)
        with qtbot.waitSignal(receiver.received, timeout=15_000):
            pass
        assert caller.communicate()[0] == "True\n"
        receiver.close()

    def test_one_that_does_not_answer_is_not_waited_for_for_ever(self, claim: Claim, library: Path) -> None:
        assert not Claim(library).hand_over([], patience_ms=100)

    def test_one_that_hears_and_says_nothing_neither(self, receiver: Receiver, library: Path) -> None:
        assert not Claim(library).hand_over([], patience_ms=100)  # its event loop, which is ours, does not run

    def test_what_one_hears_too_late_is_left_to_the_start_that_has_not_waited(
        self, receiver: Receiver, library: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
    ) -> None:
        with qtbot.assertNotEmitted(receiver.received):
            assert not Claim(library).hand_over([Path("/list.txt")], patience_ms=100)
            qtbot.waitUntil(lambda: "did not answer" in caplog.text)
        caplog.clear()

    def test_one_that_ends_meanwhile_leaves_the_claim(self, claim: Claim, library: Path) -> None:
        second = Claim(library)
        assert not second.take()
        claim.release()
        assert not second.hand_over([])
        assert second.is_held

    @pytest.mark.parametrize(
        "line",
        [
            b"nonsense\n",
            b"3\n",
            b'{"files": 3}\n',
            b'{"files": [3], "token": "", "until": 9}\n',
            b'{"files": [], "token": ""}\n',
        ],
    )
    def test_what_is_no_message_is_refused(
        self, receiver: Receiver, claim: Claim, line: bytes, qtbot: QtBot, caplog: pytest.LogCaptureFixture
    ) -> None:
        caller = QLocalSocket()
        caller.connectToServer(claim.address)
        with qtbot.assertNotEmitted(receiver.received), qtbot.waitSignal(caller.disconnected):
            caller.write(line)
        assert "none was handed over" in caplog.text
        caplog.clear()


def test_where_nobody_can_be_heard_nobody_is_kept_waiting(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("long-" * 30)))  # more than the path of a socket may have
    presence = Presence(Claim(library))
    presence.settle(library)
    assert Claim(library).take()
    assert "cannot hand over" in caplog.text
    caplog.clear()


class TestPresence:
    def test_follows_the_library(self, library: Path, qtbot: QtBot) -> None:
        other = library.with_name("other.sqlite")
        presence = Presence(Claim(library))
        presence.settle(library)
        assert not Claim(library).take()
        presence.settle(other)
        assert Claim(library).take()
        with qtbot.waitSignal(presence.received):
            caller = _start(_CALLER, other)
        assert caller.communicate()[0] == "True\n"
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


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\0"), min_size=1)))
def test_every_name_comes_over_as_it_is(names: list[str]) -> None:
    files = [Path("/x") / name.replace("/", "_") for name in names]
    line = message(files, 7)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert [os.path.normpath(file) for file in read_message(line).files] == [os.path.normpath(file) for file in files]


def test_the_leave_to_come_forward_goes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave-7")
    assert read_message(message([], 7)).token == "leave-7"
    assert json.loads(message([], 7))["files"] == []


def test_a_folder_that_is_gone_is_in_nobodys_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PWD", str(folder))
    folder.rmdir()
    assert read_message(message([Path("list.txt")], 7)).files == (folder / "list.txt",)
