"""A print server of the tests' own, on a socket in a temporary folder."""

import ctypes
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_SERVER = "/usr/sbin/cupsd"
_PROGRAMS = (_SERVER, "/usr/sbin/lpadmin", "/usr/sbin/cupsreject", "/usr/sbin/cupsdisable", "lpstat")
_ATTEMPTS = 200
_CUPSD = """\
Listen {folder}/socket
PreserveJobFiles Yes
PreserveJobHistory Yes
DefaultAuthType None
WebInterface No
Browsing Off
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
ErrorLog {folder}/error
AccessLog {folder}/access
PageLog {folder}/page
FileDevice Yes
"""


@pytest.fixture(scope="package")
def spool() -> Iterator[Path]:
    """The spool of a running print server with the queues Attic, Cellar (rejecting) and Landing (paused)."""
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"no print server can be started here: {', '.join(missing)} missing")
    if os.geteuid() != 0:
        pytest.skip("only root may start a print server")
    # A socket's path is limited to about a hundred characters, which pytest's folders exceed.
    with tempfile.TemporaryDirectory(prefix="cups-") as name, pytest.MonkeyPatch.context() as monkeypatch:
        folder = Path(name)
        monkeypatch.setenv("CUPS_SERVER", str(folder / "socket"))
        server = _start(folder)
        # A process asks its environment but once, which an earlier test may have done.
        set_server = ctypes.CDLL("libcups.so.2").cupsSetServer
        set_server(str(folder / "socket").encode())
        try:
            for queue in ("Attic", "Cellar", "Landing"):
                run("/usr/sbin/lpadmin", "-p", queue, "-E", "-v", "file:/dev/null", "-m", "raw")
            run("/usr/sbin/cupsreject", "Cellar")
            run("/usr/sbin/cupsdisable", "Landing")
            yield folder / "spool"
        finally:
            set_server(None)
            server.terminate()
            server.wait()


def _start(folder: Path) -> "subprocess.Popen[bytes]":
    for name in ("spool", "cache", "state", "tmp"):
        (folder / name).mkdir()
    (folder / "tmp").chmod(0o1777)
    (folder / "cupsd.conf").write_text(_CUPSD.format(folder=folder), encoding="utf-8")
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder), encoding="utf-8")
    command = [_SERVER, "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(_ATTEMPTS):
        answer = subprocess.run(["lpstat", "-r"], capture_output=True, text=True, check=False)
        if "is running" in answer.stdout:
            return server
    server.terminate()
    server.wait()
    pytest.skip("the print server did not start")


def run(*command: str) -> None:
    """Run a command of the print server."""
    subprocess.run(command, check=True, capture_output=True)
