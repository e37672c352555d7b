"""BibTeX, for LaTeX: entries as biblatex has them (@online, @misc), one a release, in UTF-8.

What the user wrote is an annotation, which no style prints.
"""

from collections.abc import Iterator
from typing import BinaryIO

from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text
from ilo_desktop.publish.exports.references import Reference, references

#: What LaTeX would take for a command. Braces become commands, as even those behind a backslash are counted.
_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "%#$&_"},
    }
)
#: What biblatex calls the languages of releases.
_LANGUAGES = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "mn": "mongolian",
    "pt": "portuguese",
    "ru": "russian",
    "tr": "turkish",
    "zh": "chinese",
}


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write the entries."""
    with as_text(file) as text:
        for reference in references(briefing, progress):
            fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(reference) if value)
            text.write(f"@{'online' if reference.address else 'misc'}{{{reference.key},\n{fields}}}\n\n")


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    # Double braces keep the name whole and the headline's capitals as they are.
    yield "author", f"{{{_escaped(reference.author)}}}"
    yield "title", f"{{{_escaped(reference.title)}}}" if reference.title else ""
    yield "titleaddon", _escaped(reference.kind)
    yield "date", _date(reference)
    yield "location", _escaped(reference.place)
    yield "url", reference.address  # taken literally; an address that is quoted holds no brace
    yield "urldate", reference.read_on.isoformat() if reference.read_on else ""
    yield "langid", _LANGUAGES.get(reference.language.partition("-")[0], "")
    yield "abstract", _escaped(reference.abstract)
    yield "keywords", ", ".join(_escaped(keyword.replace(",", " ")) for keyword in reference.keywords)
    yield "annotation", _escaped(" ".join(reference.notes))


def _date(reference: Reference) -> str:
    days = (reference.day, reference.last_day)
    return "/".join(day.isoformat() for day in days if day is not None)


def _escaped(text: str) -> str:
    return text.translate(_SPECIAL)


EXPORTER = Exporter(ExportFormat.BIBTEX, "bib", write, tells_contents=False)
