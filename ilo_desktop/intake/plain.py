"""Values of data files as the texts of a release: one line, or paragraphs; markup told from plain words."""

import html
import re

from ilo_desktop.newsroom.text import squeeze

#: As many characters of a text that is no headline or fits nowhere are shown.
LONGEST_EXCERPT = 80
_LONGEST_HEADLINE = 140
# Lines that are on average longer than this were not broken by hand: each is a paragraph.
_LONG_LINE = 120

_TAG = re.compile(
    r"</?(?:p|br|div|span|a|ul|ol|li|strong|em|b|i|u|h[1-6]|table|thead|tbody|tr|td|th|blockquote|img|figure|figcaption"
    r"|section|article|sup|sub|hr|pre|code|iframe|font|center|small|cite|q|dl|dt|dd|script|style)"
    r"(?:\s[^<>]*)?/?>|<!--",
    re.IGNORECASE,
)
_ESCAPED_TAG = re.compile(r"&lt;/?(?:p|br|div|span|a|ul|ol|li|strong|em|b|i|h[1-6]|table)\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# What no text may hold: halves of letters, which no file can be written with, and what commands terminals.
_UNFIT = re.compile("[\ud800-\udfff\x00-\x08\x0b\x0e-\x1f\x7f\ufeff]")
_BLANK_LINES = re.compile(r"\n{3,}")
_OTHER_BREAKS = re.compile("\r\n?|[\x0c\x85\u2028]|\u2029")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？؟])(?:\s|(?<=[。！？]))")


def is_markup(text: str) -> bool:
    """Say whether a text holds tags of HTML."""
    return "<" in text and _TAG.search(text) is not None


def unescaped(text: str) -> str:
    """Return a text whose markup was escaped once too often as that markup; any other text as it is."""
    return html.unescape(text) if "&lt;" in text and not is_markup(text) and _ESCAPED_TAG.search(text) else text


def one_line(text: str) -> str:
    """Return a text without tags and with its entities as the letters they stand for, in one line."""
    if "<" in text or "&" in text:
        text = unescaped(text)
        text = _letters(_TAG.sub(_gap, text) if is_markup(text) else text)
    return squeeze(fit(text))


def paragraphs(text: str) -> str:
    """Return a plain text with its paragraphs parted by one blank line each."""
    text = fit(_letters(text)) if "&" in text else fit(text)
    if not text.isascii() or "\r" in text or "\x0c" in text:
        text = _OTHER_BREAKS.sub(_break, text)
    text = _BLANK_LINES.sub("\n\n", "\n".join(map(str.rstrip, text.split("\n")))).strip()
    lines = text.count("\n") + 1
    if lines > 1 and "\n\n" not in text and len(text) > lines * _LONG_LINE:
        text = text.replace("\n", "\n\n")
    return text


def fit(text: str) -> str:
    """Return a text without what no text may hold: NULs, controls, and halves of letters, which become U+FFFD."""
    return _UNFIT.sub(lambda match: "\ufffd" if match[0] >= "\ud800" and match[0] != "\ufeff" else "", text)


def excerpt(text: str) -> str:
    """Return the start of a text in one line, for a problem's sentence."""
    text = squeeze(fit(text[: LONGEST_EXCERPT * 4]))
    return text if len(text) <= LONGEST_EXCERPT else f"{text[:LONGEST_EXCERPT].rstrip()}…"


def headline_from(text: str) -> str:
    """Return what can stand for the headline of a text that has none: its first sentence or line, shortened."""
    first = text.strip().split("\n", 1)[0]
    first = squeeze(_SENTENCE_END.split(first, maxsplit=1)[0])
    if len(first) <= _LONGEST_HEADLINE:
        return first.rstrip(".。")
    cut = first[:_LONGEST_HEADLINE]
    return f"{cut.rsplit(' ', 1)[0]}…"


def _letters(text: str) -> str:
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def _gap(match: re.Match[str]) -> str:
    name = match[0].strip("</>").split()[0].lower() if match[0] != "<!--" else ""
    return " " if name in {"br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr"} else ""


def _break(match: re.Match[str]) -> str:
    return "\n\n" if match[0] == "\u2029" else "\n"
