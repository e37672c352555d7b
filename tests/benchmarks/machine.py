"""The machine and the versions that figures belong to."""

import os
import platform
import sqlite3
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QSysInfo, qVersion


def describe(window_system: str) -> dict[str, str]:
    """Return what can be known of it, by name."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": _memory(),
        "system": f"{QSysInfo.prettyProductName()}, {platform.machine()}, {window_system}",
        "versions": f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {version('PySide6-Essentials')},"
        f" SQLAlchemy {version('SQLAlchemy')}, SQLite {sqlite3.sqlite_version}",
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown processor")


def _memory() -> str:
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return "unknown"
    return f"{total / 1e9:.0f} GB"
