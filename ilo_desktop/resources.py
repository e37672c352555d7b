"""Where the files of ``resources/`` lie: inside the package when installed or bundled, beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """Return a folder of ``resources/``, such as "vocabulary"."""
    inside = _PACKAGE / "_resources" / name
    return inside if inside.is_dir() else _PACKAGE.parent / "resources" / name
