"""What all tests share: steady Hypothesis profiles, offscreen Qt, settings and data away from the user's own."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from ilo_desktop import resources
from ilo_desktop.newsroom.vocabulary import Vocabulary

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=_QUIET, database=None)
settings.register_profile("explore", deadline=None, suppress_health_check=_QUIET)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

SHARED_DATA = Path(__file__).parents[1].parent / "shared" / "data"
DATA = Path(__file__).parent / "data"


@pytest.fixture(autouse=True)
def _own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the user's library, log and settings."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(home / name.lower()))
    (home / "xdg_runtime_dir").mkdir(mode=0o700)  # which a session has made
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("ILO_DESKTOP_LIBRARY", raising=False)


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """The vocabulary that is shipped."""
    return Vocabulary.read(resources.folder("vocabulary"))


@pytest.fixture
def data() -> Path:
    """The folder of the project's own sample files."""
    return DATA


@pytest.fixture
def users_file() -> Path:
    """The list that a user really has; the test is skipped where it is missing."""
    found = SHARED_DATA / "000_9feb4e5daaaacf88.txt"
    if not found.exists():
        pytest.skip(f"the user's own file is not here: {found.name}")
    return found


@pytest.fixture
def samples() -> Path:
    """The folder of layout samples; the test is skipped where it is missing."""
    found = SHARED_DATA / "samples"
    if not found.exists():
        pytest.skip("the layout samples are not here")
    return found
