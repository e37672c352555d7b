"""Plain text of mails as lines that mean something: wrapped lines joined again, the signature cut off."""

import re
from itertools import pairwise

from ilo_desktop.intake.formats.mail.message import Text

_QUOTE = re.compile(r"(?:>[ ]?)+")
_WORD = re.compile(r"\S+")
_NARROWEST, _WIDEST = 50, 80
# So many lines behind "-- " are a signature; more of them are a text with a line of dashes.
_LONGEST_SIGNATURE = 20
# What begins a line of its own: an item of a list, a quote, a header ("Subject: …").
_POINT = re.compile(r"\s*(?:[-*•·–—>|]|\(?\d{1,3}[.)])\s|\*?[^\W\d_][\w -]{1,18}\*?\s?[:：]\s")
# Mail programs wrap at a width that the longest line need not reach.
_SLACK = 4


def lines_of(text: Text) -> list[str]:
    """Return the blocks of a plain text between blank lines, their lines as they were written."""
    words = text.words.replace("\r\n", "\n").replace("\r", "\n")
    return [block.strip("\n") for block in re.split(r"\n\s*\n", words)]


def paragraphs_of(text: Text) -> list[str]:
    """Return the paragraphs of a plain text, wrapped lines joined; quotes keep the signs before each of their lines."""
    words = text.words.replace("\r\n", "\n").replace("\r", "\n")
    lines = _flowed(words.split("\n"), drops_blank=text.drops_blank) if text.is_flowed else words.split("\n")
    lines = _without_signature([line.rstrip() for line in lines])
    found: list[str] = []
    for block in re.split(r"\n\s*\n", "\n".join(lines)):
        joined = block if text.is_flowed else _unwrapped(block)
        if joined.strip():
            found.append(joined.strip())
    return found


def _flowed(lines: list[str], *, drops_blank: bool) -> list[str]:
    """Return lines with those joined that end with a blank (RFC 3676)."""
    found: list[str] = []
    waiting, depth_of_waiting = "", -1
    for line in lines:
        match = _QUOTE.match(line)
        depth = match[0].count(">") if match else 0
        words = line[match.end() if match else 0 :].removeprefix(" ")
        if waiting and depth != depth_of_waiting:
            found.append(_quoted(waiting.rstrip(), depth_of_waiting))
            waiting = ""
        if words.endswith(" ") and words != "-- ":
            waiting += words[:-1] if drops_blank else words
            depth_of_waiting = depth
        else:
            found.append(_quoted(waiting + words, depth))
            waiting = ""
    return [*found, _quoted(waiting.rstrip(), depth_of_waiting)] if waiting else found


def _quoted(words: str, depth: int) -> str:
    return f"{'>' * depth} {words}" if depth > 0 else words


def _without_signature(lines: list[str]) -> list[str]:
    """Return lines without the signature, which a line of two dashes opens."""
    for i in range(len(lines) - 1, -1, -1):
        if lines[i] == "--":
            return lines[:i] if len(lines) - i <= _LONGEST_SIGNATURE else lines
    return lines


def _unwrapped(block: str) -> str:
    """Return a paragraph whose lines were wrapped at a width in one line; lines that end early stay lines."""
    lines = block.split("\n")
    width = max(map(len, lines))
    if len(lines) < 2 or not _NARROWEST <= width <= _WIDEST:
        return block
    found = [lines[0]]
    for above, line in pairwise(lines):
        first = _WORD.search(line)
        is_full = first is not None and len(above) + 1 + len(first[0]) > width - _SLACK
        if is_full and not _POINT.match(line) and not above.startswith(">"):
            found[-1] = f"{found[-1]} {line.strip()}"
        else:
            found.append(line)
    return "\n".join(found)
