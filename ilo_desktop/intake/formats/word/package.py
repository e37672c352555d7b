"""Word's package: the parts of a file that a text depends on, unpacked under limits and parsed without a DTD.

The XML is read here rather than by python-docx, which opens every picture and font with the text, refuses documents
with macros, templates and the strict kind, fails where a picture is missing, and shows neither text boxes nor
footnotes, insertions or content controls.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from ilo_desktop.intake.limits import MAX_OFFICE_PART_BYTES, MEGABYTE
from ilo_desktop.newsroom.errors import Code, NewsroomError

#: WordprocessingML, relationships within documents and within the package, drawings for newer and older programs.
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
# Files of the strict kind have other names for the same things.
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(wordprocessingml|officeDocument)/")
_TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/"
_DTD = tuple("<!DOCTYPE".encode(charset) for charset in ("ascii", "utf-16-le", "utf-16-be"))
_IS_ENCRYPTED = 1
# What the standard library raises where a package is not what it says.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, LookupError, NotImplementedError, OSError)


@dataclass(frozen=True, slots=True)
class Relation:
    """Where one part refers to: a kind ("styles", "hyperlink") and another part's name or, outside, an address."""

    kind: str
    target: str
    is_outside: bool


class Package:
    """A file of Word's, whichever: .docx, with macros (.docm), a template (.dotx), strict or not."""

    def __init__(self, content: bytes, name: str) -> None:
        """NewsroomError OFFICE_BROKEN where it is no package at all."""
        self._name = name
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN as error:
            raise self._trouble(Code.OFFICE_BROKEN) from error
        self._names = {info.filename.replace("\\", "/").lstrip("/"): info for info in self._archive.infolist()}

    @cached_property
    def main(self) -> str:
        """The name of the part that is the document itself."""
        relations = self.relations("").values()
        named = (relation.target for relation in relations if relation.kind == "officeDocument")
        return next((name for name in named if name in self._names), "word/document.xml")

    def body(self) -> Element:
        """Return the XML of the document's text; NewsroomError OFFICE_BROKEN where it cannot be had."""
        document = self.part(self.main)
        body = None if document is None else document.find(f"{W}body")
        if body is None:
            raise self._trouble(Code.OFFICE_BROKEN)
        return body

    def related(self, kind: str) -> list[Element]:
        """Return the parts of a kind that the document refers to and that are there."""
        relations = self.relations(self.main).values()
        names = dict.fromkeys(each.target for each in relations if each.kind == kind and not each.is_outside)
        return [part for name in names if (part := self.part(name)) is not None]

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return where a part ("" for the package) refers to, by the ids that it uses for it."""
        folder, name = posixpath.split(part)
        found = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        if found is None:
            return {}
        return {
            each.get("Id", ""): Relation(
                each.get("Type", "").rpartition("/")[2],
                each.get("Target", "") if _is_outside(each) else _joined(folder, each.get("Target", "")),
                _is_outside(each),
            )
            for each in found.iter(f"{_PACKAGE}Relationship")
        }

    def part(self, name: str) -> Element | None:
        """Return a part's XML, None where there is no such part."""
        info = self._names.get(name)
        if info is None:
            return None
        content = self._unpacked(info)
        if any(dtd in content for dtd in _DTD):
            raise self._trouble(Code.XML_WITH_DTD)
        if b"//purl.oclc.org/" in content:
            content = _STRICT.sub(_TRANSITIONAL, content)
        try:
            return ElementTree.fromstring(content)  # noqa: S314 - what could be expanded was refused with the DTD
        except (ElementTree.ParseError, LookupError, ValueError) as error:
            raise self._trouble(Code.OFFICE_BROKEN) from error

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        """Return a part's bytes, counted while they are unpacked, whatever the package says of their number."""
        if info.flag_bits & _IS_ENCRYPTED:
            raise self._trouble(Code.OFFICE_LOCKED)
        try:
            with self._archive.open(info) as file:
                content = file.read(MAX_OFFICE_PART_BYTES + 1)
        except _BROKEN as error:
            raise self._trouble(Code.OFFICE_BROKEN) from error
        if len(content) > MAX_OFFICE_PART_BYTES:
            raise self._trouble(Code.OFFICE_TOO_LARGE, limit=MAX_OFFICE_PART_BYTES // MEGABYTE)
        return content

    def _trouble(self, code: Code, **values: object) -> NewsroomError:
        return NewsroomError(code, name=self._name, **values)


def _is_outside(relation: Element) -> bool:
    return relation.get("TargetMode", "").lower() == "external"


def _joined(folder: str, target: str) -> str:
    """Return the name of a part that another one names from where it lies."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
