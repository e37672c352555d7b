"""A screen of one's own: Xvfb with a window manager, for journeys through the real window."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-run-session")


def require_programs(*also: str) -> None:
    """Skip the calling test where the screen's programs, or others, are missing."""
    missing = [name for name in (*NEEDED, *also) if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@contextmanager
def screen(width: int = 1440, height: int = 900) -> Iterator[dict[str, str]]:
    """Yield the environment of a fresh screen with a window manager on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        yield environment
    finally:
        manager.terminate()
        manager.wait()
        server.terminate()
        server.wait()


def run_journey(name: str, tmp_path: Path, *, seconds: int = 100) -> None:
    """Run a journey, a file of tests beside this one, in a process of its own on a screen of its own."""
    require_programs()
    journey = Path(__file__).parent / name
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "--no-cov", str(journey)]
    command += [f"--basetemp={tmp_path / 'journey'}"]
    with screen() as environment:
        done = subprocess.run(
            ["dbus-run-session", "--", *command],
            env=environment,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
