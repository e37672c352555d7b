"""The project's own ``.venv``: made once, filled by pip, and left alone while a stamp says that it is up to date."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from messages import SetUpError, say

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".venv"
#: What an environment must share with the Python that made it. A mended Python of the same kind is none the worse.
KIND = f"{sys.implementation.cache_tag}{getattr(sys, 'abiflags', '')}"
SCRIPTS = FOLDER / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def is_ready(*, for_tests: bool) -> bool:
    """Say whether the environment holds what the project asks for now."""
    stamp = _stamp_file(for_tests=for_tests)
    return PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == _stamp()


def provide(*, for_tests: bool) -> None:
    """Make the environment and install the project into it, editable, where that is not done yet.

    Raises SetUpError where it cannot be made or filled.
    """
    if is_ready(for_tests=for_tests):
        return
    if not _is_sound():
        say(f"making {FOLDER}")
        _make()
    what = f"{ROOT}[test]" if for_tests else str(ROOT)
    say("installing the project with what it needs")
    if not _run([PYTHON, "-m", "pip", "install", "--editable", what]):
        raise SetUpError("the packages could not be installed, as said above. The first start needs a network.")
    for kind in {False, for_tests}:
        _stamp_file(for_tests=kind).write_text(_stamp(), encoding="ascii")


def _stamp() -> str:
    """Return what the environment depends on, as a digest: the project's needs, the Python and the folder."""
    parts = ((ROOT / "pyproject.toml").read_bytes(), KIND.encode(), os.fsencode(ROOT))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _stamp_file(*, for_tests: bool) -> Path:
    return FOLDER / ("installed-for-tests" if for_tests else "installed")


def _is_sound() -> bool:
    """Say whether there is an environment of this kind of Python, with pip in it."""
    if not PYTHON.exists():
        return False
    question = "import sys, pip; print(sys.implementation.cache_tag + getattr(sys, 'abiflags', ''))"
    answer = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == KIND


def _make() -> None:
    if find_spec("venv") is None:
        raise SetUpError(f"this Python cannot make environments. {_advice()}")
    command = [sys.executable, "-m", "venv", "--clear", str(FOLDER)]
    if find_spec("ensurepip") is not None:
        if not _run(command):
            raise SetUpError(f"{FOLDER} could not be made, as said above.")
        return
    pip = _find_pip()
    if pip is None:
        raise SetUpError(f"this Python cannot make environments with pip in them, and there is no pip. {_advice()}")
    if not (_run([*command, "--without-pip"]) and _run([*pip, "pip"])):
        raise SetUpError(f"pip could not be brought into {FOLDER}, as said above. {_advice()}")


def _find_pip() -> Sequence[str] | None:
    """Return the beginning of a command that installs packages into the new environment from outside of it."""
    if find_spec("pip") is not None:
        return (sys.executable, "-m", "pip", "--python", str(PYTHON), "install")
    if pip := shutil.which("pip3") or shutil.which("pip"):
        return (pip, "--python", str(PYTHON), "install")
    if uv := shutil.which("uv"):
        return (uv, "pip", "install", "--python", str(PYTHON))
    return None


def _advice() -> str:
    return "On Debian and Ubuntu this helps: sudo apt-get install python3-venv"


def _run(command: Sequence[str | Path]) -> bool:
    return subprocess.run(command, check=False).returncode == 0
