"""The interface's translations: brought up to date with the code, compiled for Qt, and checked."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import linguist
import proofreading
import texts
from environment import ROOT, SCRIPTS
from messages import SetUpError, say

FOLDER = ROOT / "resources" / "translations"
_PACKAGE = ROOT / "ilo_desktop"


def source(language: str, folder: Path = FOLDER) -> Path:
    """Return a language's file for translators; what Qt loads lies beside it."""
    return folder / f"ilo_newsroom_{language}.ts"


def update(folder: Path = FOLDER, package: Path = _PACKAGE) -> int:
    """Bring every file up to date with the code and compile it; return 1 where the code's texts cannot be found.

    What the code no longer has is dropped; what it has anew waits for its translation.
    """
    found = texts.find(package)
    for trouble in found.troubles:
        say(trouble)
    for language in proofreading.LANGUAGES:
        path = source(language, folder)
        messages = linguist.merge(found.texts, linguist.read(path), language=language)
        linguist.write(path, language, messages)
        _compile(path, path.with_suffix(".qm"))
        waiting = sum(not message.is_finished for message in messages)
        say(f"{path.name}: {len(messages)} texts, {waiting} to be translated")
    return int(bool(found.troubles))


def check(folder: Path = FOLDER, package: Path = _PACKAGE) -> int:
    """Say what is missing, wrong or out of date, and change nothing; return 1 where anything is."""
    found = texts.find(package)
    troubles = list(found.troubles)
    for language in proofreading.LANGUAGES:
        troubles += _troubles(language, found.texts, source(language, folder))
    for trouble in troubles:
        say(trouble)
    if troubles:
        say("to bring the files up to date: python3 packaging/dev.py translations")
    return int(bool(troubles))


def _troubles(language: str, wanted: list[texts.Text], path: Path) -> Iterator[str]:
    known = linguist.read(path)
    messages = linguist.merge(wanted, known, language=language)
    for message in messages:
        text = message.text
        if text not in known:
            yield f"{path.name}: {text.context}: “{text.source}” is missing"
            continue
        for trouble in proofreading.troubles(message, language):
            yield f"{path.name}: {text.context}: “{text.source}” {trouble}"
    for text in known.keys() - {message.text for message in messages}:
        yield f"{path.name}: {text.context}: “{text.source}” is no longer in the code"
    if not _is_compiled(path):
        yield f"{path.with_suffix('.qm').name} is not what {path.name} says"


def _is_compiled(path: Path) -> bool:
    compiled = path.with_suffix(".qm")
    if not (path.exists() and compiled.exists()):
        return False
    with TemporaryDirectory() as folder:
        fresh = Path(folder, compiled.name)
        _compile(path, fresh)
        return fresh.read_bytes() == compiled.read_bytes()


def _compile(path: Path, target: Path) -> None:
    command = (SCRIPTS / "pyside6-lrelease", "-silent", path, "-qm", target)
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode != 0 or not target.exists():
        raise SetUpError(f"{path.name} could not be compiled: {answer.stdout}{answer.stderr}".strip())
