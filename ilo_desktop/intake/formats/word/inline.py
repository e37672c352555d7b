"""The words of one paragraph of Word's: as plain text, and with what is bold, raised or a link as HTML."""

from dataclasses import dataclass, field
from html import escape
from itertools import groupby
from typing import NamedTuple


class Look(NamedTuple):
    """How words look, and where they lead to."""

    href: str = ""
    is_bold: bool = False
    is_italic: bool = False
    raised: str = ""  # "sup", "sub" or nothing


@dataclass(slots=True)
class Inline:
    """The words of a paragraph in their order; ``size`` is the largest of its letters, in points."""

    pieces: list[tuple[str, Look]] = field(default_factory=list)
    size: float = 0.0

    def add(self, words: str, look: Look) -> None:
        """Take words that look so."""
        if words:
            self.pieces.append((words, look))

    @property
    def text(self) -> str:
        """The words alone; "\\n" where a line was broken by hand."""
        return "".join(words for words, _ in self.pieces)

    @property
    def is_bold(self) -> bool:
        """Whether all words are bold."""
        return all(look.is_bold for words, look in self.pieces if words.strip())

    def html(self, *, plain_bold: bool = False) -> str:
        """Return the words as HTML; ``plain_bold`` leaves out what is bold, as in headings, where everything is."""
        found: list[str] = []
        for href, pieces in groupby(self.pieces, key=lambda piece: piece[1].href):
            inner = "".join(
                _dressed("".join(words for words, _ in same), look, plain_bold=plain_bold)
                for look, same in groupby(pieces, key=lambda piece: piece[1])
            )
            found.append(f'<a href="{escape(href)}">{inner}</a>' if href and inner.strip() else inner)
        return "".join(found).strip()


def _dressed(words: str, look: Look, *, plain_bold: bool) -> str:
    html = escape(words, quote=False).replace("\n", "<br>")
    if not words.strip():
        return html
    for tag in (look.raised, "em" if look.is_italic else "", "strong" if look.is_bold and not plain_bold else ""):
        if tag:
            html = f"<{tag}>{html}</{tag}>"
    return html
