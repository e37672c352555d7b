"""Mojibake mended ("l’emploi" that became "lâ€™emploi"), only where its marks stand: sound text is never touched."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ilo_desktop.intake import languages
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary

# The bytes 80 to BF, of which all but the first byte of a letter in UTF-8 are, as Windows-1252 and Latin-1 show them …
_LATIN = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# … as Windows-1251 shows them, but for letters of Russian, which stand side by side in sound text …
_CYRILLIC = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї"
# … and as old Macs show those of Latin letters.
_MAC = "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬"
# What closes a quotation or a clause behind a word in capitals, “AMANHÔ, is no second byte.
_CLOSED = r"(?<=[A-ZÀ-Þ])[Â-ß][”’“»›…–—•™®](?!\w)"
_MARKS = re.compile(
    rf"[\u0080-\u009f]|(?!{_CLOSED})[Â-ß][{_LATIN}]|[à-ï][{_LATIN}]{{2}}|ð[{_LATIN}]{{3}}"
    rf"|(?:[РС][{_CYRILLIC}]){{3}}|вЂ|‚Ä|√[{_MAC}]"
)
# A line without end is mended in pieces of about so many characters, parted at blanks.
_PIECE = 20_000
_TEXTS = ("headline", "summary", "text", "kicker", "kind_words", "credit", "place")


def mend(text: str) -> str:
    """Return a text with its mojibake mended, line by line; the same text where there is none.

    Nothing else is changed: quotes stay curly, letters as wide as they are, lines where they are.
    """
    if text.isascii() or not _MARKS.search(text):
        return text
    return "".join(map(_mend_piece, _pieces(text)))


def mended(draft: Draft, vocabulary: Vocabulary | None = None) -> Draft:
    """Return a draft with the mojibake of its texts mended, and with what only sound words tell: language and kind.

    The kind is looked up in the vocabulary where one is given. The same draft is returned where nothing was mended.
    """
    texts = {name: getattr(draft, name) for name in _TEXTS}
    changed: dict[str, Any] = {
        name: text for name, old in texts.items() if (text := mend(old)) is not old and text != old
    }
    if (body := _mended_markup(draft.body)) != draft.body:
        changed["body"] = body
    if not changed:
        return draft
    draft = replace(draft, **changed)
    kind = vocabulary.kind_of(draft.kicker) if vocabulary and "kicker" in changed and not draft.kind else None
    if kind:
        draft = replace(draft, kind=kind, kind_words=draft.kicker)
    words = f"{draft.headline} {draft.summary} {draft.text}"
    return replace(draft, language=languages.verdict(languages.evidence(words)) or draft.language)


def _mended_markup(body: str) -> str:
    """Return clean HTML mended: in it, a blank that does not break is written as an entity, even within mojibake."""
    if body.isascii() or not _MARKS.search(plain := body.replace("&nbsp;", "\u00a0")):
        return body
    return mend(plain).replace("\u00a0", "&nbsp;")


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in lines, with their ends, and lines without end in pieces."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        if end - start > _PIECE:
            end = text.find(" ", start + _PIECE, end) + 1 or min(end, start + 2 * _PIECE)
        yield text[start:end]
        start = end


def _mend_piece(piece: str) -> str:
    if piece.isascii() or not _MARKS.search(piece):
        return piece
    from ftfy import fix_encoding  # imported late: hardly any text needs it

    fixed = fix_encoding(piece)
    # One way of writing NUL in UTF-8 is a letter too many, "À€": nothing that nobody wrote may come of mending.
    return piece if "\0" in fixed else fixed
