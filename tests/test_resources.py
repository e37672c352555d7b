"""The files that are shipped are found in a checkout, and before it in an installed package."""

from pathlib import Path

import pytest

from ilo_desktop import resources


def test_a_checkout_has_them_beside_the_package() -> None:
    assert resources.folder("vocabulary") == Path(__file__).parents[1] / "resources" / "vocabulary"


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "ilo_desktop" / "_resources" / "vocabulary"
    inside.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "ilo_desktop")
    assert resources.folder("vocabulary") == inside
    assert resources.folder("icons") == tmp_path / "resources" / "icons"
