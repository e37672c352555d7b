"""What the codes of a PDF's fonts say: letters and their widths.

Fonts are read by pypdf, in a part of it that is not its public face: all of that is in this file.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from pypdf.generic import DictionaryObject
from pypdf.generic._font import Font

#: A letter that the file does not tell.
UNKNOWN = "\ufffd"
_NO_LETTER = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# Ligatures, the joined forms of Arabic letters, and the radicals that many files name in place of the Chinese letters
# that look the same: what one types.
_FORMS = re.compile("[\u2e9f\u2ef3\u2f00-\u2fd5\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]+")
# What fonts of signs have at places of their own, mostly for items of lists.
_SIGNS = dict.fromkeys("\uf0b7\uf0a7\uf0a8\uf076\uf0d8\uf0fc\uf02d\uf0e0\u25aa\u25cf\u25e6\u2023\u25a0", "•")
_IS_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_IS_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
_BOLD_WEIGHT = 600


@dataclass(slots=True)
class Face:
    """A font of the file: what each of its codes shows, remembered."""

    font: Font | None
    has_letters: bool
    is_bold: bool = False
    is_italic: bool = False
    _seen: dict[str, tuple[str, float]] = field(default_factory=dict)

    @property
    def is_single_byte(self) -> bool:
        """Whether a code is one byte, so that the space between words counts."""
        return self.font is not None and isinstance(self.font.encoding, dict)

    def glyphs(self, data: bytes) -> list[tuple[str, float]]:
        """Return the letters of each glyph of a shown string ("" for none) and its width in thousandths of the size."""
        if self.font is None:
            return [(UNKNOWN, 500.0)] * len(data)
        seen = self._seen
        found = []
        for code in self._codes(data):
            if code not in seen:
                letters, width = self._letters(code), float(self._width(code))
                seen[code] = ("" if letters == UNKNOWN and not width else letters, width)  # a mark on a letter
            found.append(seen[code])
        return found

    def _codes(self, data: bytes) -> str:
        encoding = self.font.encoding if self.font else ""
        return data.decode(encoding, "replace") if isinstance(encoding, str) else data.decode("latin-1")

    def _letters(self, code: str) -> str:
        font = self.font
        if font is None or not self.has_letters:
            return UNKNOWN
        letters = code if isinstance(font.encoding, str) else font.encoding.get(ord(code), code)
        mapped = font.character_map.get(code, font.character_map.get(letters))
        if mapped is None and font.character_map and isinstance(font.encoding, str) and font.sub_type == "Type0":
            return UNKNOWN
        return mended(mapped if isinstance(mapped, str) else letters)

    def _width(self, code: str) -> float:
        if self.font is None:
            return 500.0
        return self.font.space_width if code == self.font.space_char else self.font.get_text_width(code)


def face_of(resource: object) -> Face:
    """Return a font of a page's resources; one without letters where there is none."""
    if not isinstance(resource, DictionaryObject):
        return Face(None, has_letters=False)
    font = Font.from_font_resource(resource)
    is_bare = resource.get("/Subtype") == "/Type0" and "/ToUnicode" not in resource
    numbers_glyphs = is_bare and str(resource.get("/Encoding", "")).startswith("/Identity")
    return Face(
        font, has_letters=font.interpretable and not numbers_glyphs, is_bold=_is_bold(font), is_italic=_is_italic(font)
    )


def mended(letters: str) -> str:
    """Return letters as one types them: no ligatures, no joined forms, no codes that are no letters."""
    if letters.isascii() and letters.isprintable():
        return letters
    letters = _NO_LETTER.sub("", letters.replace("\t", " "))
    letters = "".join(_SIGNS.get(letter, letter) for letter in letters)
    return _FORMS.sub(lambda forms: unicodedata.normalize("NFKC", forms[0]), letters)


def _is_italic(font: Font) -> bool:
    return _IS_ITALIC.search(font.name) is not None or bool(font.font_descriptor.italic_angle)


def _is_bold(font: Font) -> bool:
    weight = str(font.font_descriptor.weight)
    return _IS_BOLD.search(font.name) is not None or (weight.isdecimal() and int(weight) >= _BOLD_WEIGHT)
