"""Words as WordprocessingML: runs in their styles, each told its direction and its language, links as links."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from ilo_desktop.newsroom.body import Run, Style
from ilo_desktop.publish.exports.addresses import link_target
from ilo_desktop.publish.exports.direction import is_right_to_left, is_written_from_right
from ilo_desktop.publish.exports.prose import attribute, escape

#: Word takes no longer address.
_LONGEST_ADDRESS = 2_079
_FIRST_LINK = 10
# Hebrew, Arabic and their neighbours; what stands between two of their letters goes with them.
_FROM_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_FROM_LEFT = "A-Za-z\u00c0-\u02b8\u0370-\u0589\u0900-\u1fff\u2c00-\ufb1c"
_STRETCHES_FROM_RIGHT = re.compile(f"([{_FROM_RIGHT}](?:[^{_FROM_LEFT}]*[{_FROM_RIGHT}])?)")
_STRETCHES_FROM_LEFT = re.compile(f"([{_FROM_LEFT}](?:[^{_FROM_RIGHT}]*[{_FROM_LEFT}])?)")
#: Fonts that come with Word, by language.
_FONTS = {"zh": "SimSun", "zh-hant": "PMingLiU", "zh-tw": "PMingLiU", "ja": "Yu Mincho", "ko": "Malgun Gothic"}
_USUAL = {"en": "en-GB"}


class Links:
    """The addresses that a document links to, each under the id by which its paragraphs name it."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def id_of(self, address: str) -> str:
        """Return the id of an address."""
        return self._ids.setdefault(address, f"rId{len(self._ids) + _FIRST_LINK}")

    def relations(self) -> Iterator[str]:
        """Yield what the document's list of relations says of each."""
        for address, name in self._ids.items():
            kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
            yield f'<Relationship Id="{name}" Type="{kind}" Target="{attribute(address)}" TargetMode="External"/>\n'


@dataclass(frozen=True, slots=True)
class Voice:
    """How words are spoken: the language, empty where it is that of the document, and the direction around them."""

    language: str = ""
    is_from_right: bool = False

    def turned(self, text: str) -> "Voice":
        """Return that of a paragraph, whose own letters tell its direction; without any, it is as what is around it."""
        is_told = any(map(str.isalpha, text))
        return Voice(self.language, is_right_to_left(text)) if is_told else self


def spans(runs: Sequence[Run], voice: Voice, links: Links) -> str:
    """Return the content of a paragraph."""
    found = []
    for address, linked in groupby(runs, key=lambda run: run.link):
        target = link_target(address) if address else ""
        is_link = bool(target) and len(target) <= _LONGEST_ADDRESS
        words = "".join(_run(run, voice, is_link=is_link) for run in linked)
        found.append(
            f'<w:hyperlink r:id="{links.id_of(target)}" w:history="1">{words}</w:hyperlink>' if is_link else words
        )
    return "".join(found)


def word_language(language: str) -> str:
    """Return a language as Word names it, with a country: "fr-FR"."""
    from babel.core import get_global  # imported late: no start needs it

    if language in _USUAL:
        return _USUAL[language]
    likely = str(get_global("likely_subtags").get(language.replace("-", "_"), "")).split("_")
    return f"{likely[0]}-{likely[-1]}" if len(likely) > 1 else language


def _run(run: Run, voice: Voice, *, is_link: bool) -> str:
    found = []
    for text, is_from_right in _stretches(run.text, voice):
        looks = _looks(run.style, voice.language, is_from_right=is_from_right, is_link=is_link)
        lines = "<w:br/>".join(
            f'<w:t xml:space="preserve">{escape(line)}</w:t>' if line else "" for line in text.split("\n")
        )
        found.append(f"<w:r>{looks}{lines}</w:r>")
    return "".join(found)


def _stretches(text: str, voice: Voice) -> Iterator[tuple[str, bool]]:
    """Yield a text in stretches of one direction; what has none goes with the paragraph."""
    pattern = _STRETCHES_FROM_LEFT if voice.is_from_right else _STRETCHES_FROM_RIGHT
    for number, stretch in enumerate(pattern.split(text)):
        if stretch:
            yield stretch, bool(number % 2) is not voice.is_from_right


@lru_cache(maxsize=512)
def _looks(style: Style, language: str, *, is_from_right: bool, is_link: bool) -> str:
    """Return the properties of a run, in the order that the schema asks for."""
    family = language.partition("-")[0].lower()
    font = _FONTS.get(language.lower(), _FONTS.get(family, ""))
    parts = ['<w:rStyle w:val="Hyperlink"/>'] if is_link else []
    if font:
        parts.append(f'<w:rFonts w:eastAsia="{font}" w:hint="eastAsia"/>')
    if Style.STRONG in style:
        parts.append("<w:b/><w:bCs/>")
    if Style.EMPHASIS in style:
        parts.append("<w:i/><w:iCs/>")
    if Style.RAISED in style or Style.LOWERED in style:
        parts.append(f'<w:vertAlign w:val="{"superscript" if Style.RAISED in style else "subscript"}"/>')
    if is_from_right:
        parts.append("<w:rtl/>")
    if language and is_written_from_right(language) is is_from_right:
        name = "w:bidi" if is_from_right else "w:eastAsia" if font else "w:val"
        parts.append(f'<w:lang {name}="{attribute(word_language(language))}"/>')
    return f"<w:rPr>{''.join(parts)}</w:rPr>" if parts else ""
