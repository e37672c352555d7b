"""The system's part of the set-up: which libraries, fonts and programs are missing, and how they get there.

What is there is found by loading or running it, whatever package it came from. Only the way to get what is missing
knows Debian's and Ubuntu's package names.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from messages import say

_APT_INSTALL = ("apt-get", "-o", "DPkg::Lock::Timeout=600", "install", "--yes", "--no-install-recommends")
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_FONT_ENDINGS = frozenset({".ttf", ".otf", ".ttc"})

#: What the wheel of Qt expects of the system, with the package that holds it. Debian 13 and Ubuntu 24.04 renamed some
#: packages, so each has the names under which it is known, the newest first.
_LIBRARIES = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libbrotlidec.so.1": ("libbrotli1",),
    "libcups.so.2": ("libcups2t64", "libcups2"),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
}
#: The programs that the tests use: a window system, a window manager, hands, eyes, a message bus, what screen
#: readers read by, and a print server.
_TEST_PROGRAMS = {
    "Xvfb": ("xvfb",),
    "openbox": ("openbox",),
    "xdotool": ("xdotool",),
    "xclip": ("xclip",),
    "import": ("imagemagick",),
    "pdftotext": ("poppler-utils",),
    "dbus-run-session": ("dbus",),
    "dbus-launch": ("dbus-x11",),
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
    "fc-list": ("fontconfig",),
    "/usr/sbin/cupsd": ("cups-daemon",),
    "/usr/sbin/lpadmin": ("cups-client",),
}
#: A language whose letters only fonts like those of the package have.
_FONTS = {"en": ("fonts-dejavu-core",), "th": ("fonts-noto-core",), "ja": ("fonts-noto-cjk",)}


@dataclass(frozen=True)
class Need:
    """Something of the system's that is needed: what, in which package (one of its names), and how to tell."""

    what: str
    packages: Sequence[str]
    is_met: Callable[[], bool]


#: What Debian takes out of its Python; asked for only where it is known to be missing.
ENVIRONMENTS = Need(
    "Python's venv", (f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", "python3-venv"), lambda: False
)


def needs(*, for_tests: bool, with_fonts: bool) -> tuple[Need, ...]:
    """Return what running, or also testing, needs of this system; only Linux lacks anything."""
    if not sys.platform.startswith("linux"):
        return ()
    found = [Need(name, packages, partial(_can_load, name)) for name, packages in _LIBRARIES.items()]
    if with_fonts:
        found += [
            Need(f"a font for '{language}'", packages, partial(_has_font, language))
            for language, packages in _FONTS.items()
        ]
    if for_tests:
        found += [Need(name, packages, partial(_can_run, name)) for name, packages in _TEST_PROGRAMS.items()]
    return tuple(found)


def provide(wanted: Iterable[Need]) -> None:
    """Install what is missing, or say how, and go on either way: much works without a font or a print queue."""
    missing = [need for need in wanted if not need.is_met()]
    if not missing:
        return
    say("missing on this system: " + ", ".join(need.what for need in missing))
    if shutil.which("apt-get") is None:
        say("install what holds these by the system's package manager; going on without")
    elif os.geteuid() != 0:
        say("this installs it; going on without: sudo apt-get install " + " ".join(choose_packages(missing)))
    else:
        _install(missing)


def choose_packages(missing: Iterable[Need]) -> list[str]:
    """Return the packages that hold what is missing, each once, by the names that this release of the system uses."""
    missing = list(missing)
    known = _known_packages({name for need in missing for name in need.packages})
    chosen = [next((name for name in need.packages if name in known), need.packages[-1]) for need in missing]
    return list(dict.fromkeys(chosen))


def _install(missing: Sequence[Need]) -> None:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    # A source of packages that cannot be reached is no reason not to use the others.
    subprocess.run(["apt-get", "update"], env=quiet, check=False, stdin=subprocess.DEVNULL)
    packages = choose_packages(missing)
    say("installing " + " ".join(packages))
    installed = subprocess.run([*_APT_INSTALL, *packages], env=quiet, check=False, stdin=subprocess.DEVNULL)
    if installed.returncode != 0:
        say("not all of it could be installed, as said above; going on without")


def _known_packages(names: Iterable[str]) -> frozenset[str]:
    """Return those of the names that apt can install; empty where it has no lists yet."""
    answer = subprocess.run(["apt-cache", "madison", *sorted(names)], capture_output=True, text=True, check=False)
    return frozenset(line.split("|")[0].strip() for line in answer.stdout.splitlines())


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _can_run(program: str) -> bool:
    return shutil.which(program) is not None


def _has_font(language: str) -> bool:
    """Say whether any font has the letters of a language; without fontconfig's tools, whether there is any font."""
    if lister := shutil.which("fc-list"):
        answer = subprocess.run([lister, f":lang={language}:scalable=true"], capture_output=True, check=False)
        return bool(answer.stdout.strip())
    folders = (Path(folder).expanduser() for folder in _FONT_FOLDERS)
    return any(path.suffix.lower() in _FONT_ENDINGS for folder in folders for path in folder.rglob("*"))
