"""The texts of the code, the translators' files, and what the check finds wrong with them."""

from pathlib import Path

import linguist
import proofreading
import pytest
import texts
import translations
from linguist import Message
from texts import Text

CODE = """
class Shelf(QObject):
    def words(self, n):
        return self.tr("One {thing}" " and more"), self.tr("%Ln book(s)", "", n)

    def marked(self):
        return self._say([self.tr("A & B", "of a shelf")])

def words(n):
    translate = QCoreApplication.translate
    table = {"a": "b"}
    "x".translate(table)
    translate("Books", TITLES[n])
    return translate("Books", "%Ln page(s)", "", n), QT_TRANSLATE_NOOP("Books", "Title")
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of one module."""
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "module.py").write_text(CODE, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path, package: Path) -> Path:
    """The translations of the package, finished."""
    made = tmp_path / "translations"
    made.mkdir()
    translations.update(made, package)
    for language in ("fr", "es"):
        path = translations.source(language, made)
        linguist.write(
            path,
            language,
            [
                linguist.finish(m, (m.text.source.replace("(s)", ""),) * len(m.forms))
                for m in linguist.read(path).values()
            ],
        )
    translations.update(made, package)
    return made


def test_texts_are_found_under_their_class_or_context(package: Path) -> None:
    found = texts.find(package)
    assert found.troubles == []
    assert found.texts == [
        Text("Shelf", "One {thing} and more"),
        Text("Shelf", "%Ln book(s)"),
        Text("Shelf", "A & B", "of a shelf"),
        Text("Books", "%Ln page(s)"),
        Text("Books", "Title"),
    ]


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        ('self.tr(f"One {thing}")', "must be written out"),
        ("self.tr(name)", "must be written out"),
        ('translate("Books", f"One {thing}")', "must be written out"),
        ('parent.tr("One")', "by self.tr"),
        ('self.tr("%Ln book(s)")', "needs the number"),
        ('self.tr("%n book(s)", "", 2)', "without its grouping"),
        ('self.tr("some books", "", 2)', "needs %Ln"),
        ('label.setText("Some books")', "in setText are not translated"),
        ('QLabel(f"{count} books", self)', "in QLabel are not translated"),
    ],
)
def test_a_text_that_qt_could_not_find_is_told_with_its_place(package: Path, line: str, trouble: str) -> None:
    (package / "module.py").write_text(f"class Shelf(QObject):\n    def go(self):\n        {line}\n", encoding="utf-8")
    (told,) = texts.find(package).troubles
    assert told.startswith("package/module.py:3: ")
    assert trouble in told


def test_counted_texts_of_a_class_with_subclasses_are_told(package: Path) -> None:
    (package / "other.py").write_text("class Low(module.Shelf):\n    pass\n", encoding="utf-8")
    (told,) = texts.find(package).troubles
    assert told.startswith("package/module.py:4: Shelf has subclasses")


def test_english_has_plural_forms_alone(folder: Path) -> None:
    assert [
        (message.text.source, message.forms) for message in linguist.read(translations.source("en", folder)).values()
    ] == [
        ("%Ln page(s)", ("%Ln page", "%Ln pages")),
        ("%Ln book(s)", ("%Ln book", "%Ln books")),
    ]


def test_what_is_finished_passes_and_stays_as_it_is(folder: Path, package: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert translations.check(folder, package) == 0
    assert translations.update(folder, package) == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert sorted(before) == [f"ilo_newsroom_{code}.{end}" for code in ("en", "es", "fr") for end in ("qm", "ts")]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('QT_TRANSLATE_NOOP("Books", "Title")', 'QT_TRANSLATE_NOOP("Books", "Name")', "“Name” is missing"),
        ('QT_TRANSLATE_NOOP("Books", "Title")', "None", "“Title” is no longer in the code"),
    ],
)
def test_the_check_holds_files_and_code_together(
    folder: Path, package: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, told: str
) -> None:
    (package / "module.py").write_text(CODE.replace(old, new), encoding="utf-8")
    assert translations.check(folder, package) == 1
    assert told in capsys.readouterr().out


def test_what_is_not_translated_or_not_compiled_is_told(
    folder: Path, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (package / "module.py").write_text(CODE.replace('"Title"', '"Name"'), encoding="utf-8")
    assert translations.update(folder, package) == 0
    assert translations.check(folder, package) == 1
    assert "ilo_newsroom_fr.ts: Books: “Name” is not translated" in capsys.readouterr().out
    (folder / "ilo_newsroom_en.qm").write_bytes(b"")
    translations.check(folder, package)
    assert "ilo_newsroom_en.qm is not what ilo_newsroom_en.ts says" in capsys.readouterr().out


def _told(source: str, *forms: str, language: str = "fr") -> list[str]:
    return list(proofreading.troubles(Message(Text("Context", source), forms), language))


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("Import {n} of {total}", ("Importer {n}",)),
        ("%Ln file(s)", ("%Ln fichier", "des fichiers")),
        ("%Ln file(s)", ("un fichier",)),
        ("&File", ("Fichier",)),
        ("Import …", ("Importer",)),
        ("Done.", ("Terminé",)),
        ("<b>Done</b>", ("Terminé",)),
        ("One|Two", ("Un",)),
        (" more", ("plus",)),
        ("File", ("",)),
        ("{a}: more", ("{a} : plus",)),
        ("Why?", ("Pourquoi?",)),
        ("“Words”", ("« Mots »",)),
        ("“Words”", ("“Mots”",)),
        ("an apple", ("l'arbre",)),
    ],
)
def test_a_translation_that_differs_or_breaks_typography_is_told(source: str, forms: tuple[str, ...]) -> None:
    assert _told(source, *forms)


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("%Ln file(s) of {total}", ("un fichier sur {total}", "%Ln fichiers sur {total}")),
        ("“{name}”: why?", ("«\u202f{name}\u202f»\u202f: pourquoi\u202f?",)),
        ("I&mport …", ("I&mporter…",)),
        ("at 14:02", ("à 14:02",)),
    ],
)
def test_a_translation_that_is_sound_passes(source: str, forms: tuple[str, ...]) -> None:
    assert _told(source, *forms) == []


def test_spanish_opens_what_it_closes() -> None:
    assert _told("Why?", "Por qué?", language="es") == ["has a ? without its ¿"]
    assert _told("Why?", "¿Por qué?", language="es") == []
