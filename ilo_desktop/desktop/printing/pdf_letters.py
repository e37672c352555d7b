"""Tells a PDF which letters its glyphs stand for, so that its text can be searched and copied.

Qt's PDF writer names the letters of those glyphs alone that a font's character table lists: ligatures, small
capitals, old-style figures and joined Arabic letters would be lost or come out as presentation forms. While pages are
drawn, ``PdfLetters.watch`` sees which letters each glyph was made of; ``objects`` then gives the maps of these that
take the place of Qt's (ISO 32000-1, 9.10.3).

Qt numbers a font's glyphs from 1 in the order in which they are first drawn, and its fonts likewise. That order is
checked against the letters that Qt did name, and a font for which it does not hold is left as it is.
"""

import logging
import mmap
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLine

from ilo_desktop.desktop.printing.pdf_update import Content
from ilo_desktop.desktop.printing.typesetting import utf16_length, x_of

log = logging.getLogger(__name__)

_FONT = re.compile(
    rb"\n(\d+) 0 obj\n<< /Type /Font\n/Subtype /Type0\n/BaseFont [^\n]*\n/Encoding /Identity-H\n"
    rb"/DescendantFonts \[\d+ 0 R\]\n/ToUnicode (\d+) 0 R"
)
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_ENTRIES_A_BLOCK = 100
#: Arabic ligatures of two letters as the single characters that Unicode has for them: readers of PDFs turn the
#: letters of a right-to-left word round one by one, and would turn round those within a glyph as well.
_LAM_ALEF = {
    "\N{ARABIC LETTER LAM}" + alef: ligature
    for alef, ligature in (
        ("\N{ARABIC LETTER ALEF}", "\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}"),
        (
            "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}",
            "\N{ARABIC LIGATURE LAM WITH ALEF WITH MADDA ABOVE ISOLATED FORM}",
        ),
        (
            "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}",
            "\N{ARABIC LIGATURE LAM WITH ALEF WITH HAMZA ABOVE ISOLATED FORM}",
        ),
        (
            "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}",
            "\N{ARABIC LIGATURE LAM WITH ALEF WITH HAMZA BELOW ISOLATED FORM}",
        ),
    )
}


@dataclass(slots=True)
class _Face:
    """One font of the file: its glyphs in the order drawn, each with the letters that it was first made of."""

    font: QRawFont
    letters: dict[int, str] = field(default_factory=dict)


class PdfLetters:
    """Learns the letters of glyphs while pages are drawn on one PDF."""

    def __init__(self) -> None:
        self._faces: dict[bytes, _Face] = {}
        self._keys: dict[tuple[str, str, int, int], bytes] = {}

    def watch(self, run: QGlyphRun, line: QTextLine, text: str) -> None:
        """See a run of glyphs that is about to be drawn, part of a line of ``text``."""
        font = run.rawFont()
        key = self._key(font)
        if key not in self._faces:
            self._faces[key] = _Face(font)
        letters = self._faces[key].letters
        glyphs = run.glyphIndexes()
        if any(glyph not in letters for glyph in glyphs):
            for glyph, of_glyph in zip(glyphs, _letters_of(run, line, text), strict=True):
                letters.setdefault(glyph, of_glyph)

    def _key(self, font: QRawFont) -> bytes:
        # Qt embeds a font file once, whatever the size; the tables tell apart what shares family and style.
        name = font.familyName(), font.styleName(), font.weight(), font.style().value
        if name not in self._keys:
            self._keys[name] = bytes(font.fontTable("head").data()) + bytes(font.fontTable("name").data())
        return self._keys[name]

    def objects(self, content: Content) -> dict[int, bytes]:
        """Return the maps of the fonts of a finished file, by the numbers of their objects."""
        fonts = sorted((int(found[1]), int(found[2])) for found in _FONT.finditer(content.bytes))
        if len(fonts) != len(self._faces):
            log.warning("the letters of %d fonts were not put into a PDF of %d", len(self._faces), len(fonts))
            return {}
        maps = {}
        for (_, map_number), face in zip(fonts, self._faces.values(), strict=True):
            named = _named(content.bytes, map_number)
            if _agrees(face, named):
                stream = _character_map(_merged(face.letters, named))
                maps[map_number] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)
        return maps


def _letters_of(run: QGlyphRun, line: QTextLine, text: str) -> list[str]:
    """Return the letters of each glyph of a run, by where letters and glyphs stand in the line.

    The letters' own indexes that Qt gives are wrong after a change of font within a script (Qt 6.12). A glyph without
    a width is a mark on the one at its place; it gets no letter, since readers of PDFs would take it for a word of
    its own, and the other stands for its letter with any mark.
    """
    glyphs = run.glyphIndexes()
    places = [position.x() for position in run.positions()]
    widths = [advance.x() for advance in run.rawFont().advancesForGlyphIndexes(glyphs)]
    bases = sorted((i for i, width in enumerate(widths) if width > 0), key=places.__getitem__)
    found = [""] * len(glyphs)
    if not bases:
        return found
    edges = [places[i] for i in bases]
    end = edges[-1] + widths[bases[-1]]
    for letter, middle in _middles(line, text):
        if edges[0] <= middle < end:
            found[bases[bisect_right(edges, middle) - 1]] += letter
    for place, width in zip(places, widths, strict=True):
        if width <= 0:
            base = bases[max(0, bisect_right(edges, place) - 1)]
            found[base] = _without_marks(found[base])
    return found


def _without_marks(letters: str) -> str:
    parts = unicodedata.normalize("NFD", letters)
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))


def _middles(line: QTextLine, text: str) -> Iterable[tuple[str, float]]:
    """Yield each letter of a line with the place of its middle."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    at = 0
    for letter in text:
        if start <= at < end:
            leading = x_of(line.cursorToX(at, QTextLine.Edge.Leading))
            trailing = x_of(line.cursorToX(at, QTextLine.Edge.Trailing))
            yield letter, (leading + trailing) / 2
        at += utf16_length(letter)


def _named(content: mmap.mmap, number: int) -> dict[int, str]:
    """Return the letters that Qt's own map gives to the glyphs of a font."""
    start = content.find(b"\n%d 0 obj\n" % number)
    end = content.find(b"endcmap", start)
    named: dict[int, str] = {}
    for first, last, base, several in _RANGE.findall(content[start:end]):
        if several:
            values = [int(value, 16) for value in several.replace(b"<", b"").replace(b">", b"").split()]
        else:
            values = [int(base, 16) + i for i in range(int(last, 16) - int(first, 16) + 1)]
        named.update({int(first, 16) + i: chr(value) for i, value in enumerate(values) if 0 < value <= 0xFFFF})
    return named


def _agrees(face: _Face, named: Mapping[int, str]) -> bool:
    """Say whether each letter that Qt named has, by the font, the glyph that we hold to be its number."""
    glyphs = [0, *face.letters]
    for number, letter in named.items():
        if letter.isprintable() and (
            number >= len(glyphs) or glyphs[number] not in face.font.glyphIndexesForString(letter)
        ):
            return False
    return True


def _merged(learned: Mapping[int, str], named: Mapping[int, str]) -> dict[int, str]:
    """Return the letters by glyph number: Qt's where they are plain letters, else those that were learned."""
    merged = {}
    for number, letters in enumerate(learned.values(), 1):
        plain = named.get(number, "")
        is_plain = plain.isprintable() and plain == unicodedata.normalize("NFKC", plain)
        chosen = plain if plain and (is_plain or not letters) else letters
        if chosen:
            merged[number] = _LAM_ALEF.get(chosen, chosen)
    return merged


def _character_map(letters: Mapping[int, str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    entries = [f"<{number:04X}> <{of_glyph.encode('utf-16-be').hex().upper()}>" for number, of_glyph in letters.items()]
    for i in range(0, len(entries), _ENTRIES_A_BLOCK):
        block = entries[i : i + _ENTRIES_A_BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")
