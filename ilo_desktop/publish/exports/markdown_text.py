"""Words as Markdown (CommonMark): what would be markup is escaped, so that they come out as they went in."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby

from ilo_desktop.newsroom.body import Run, Style
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.publish.exports.addresses import link_target

#: What is markup wherever it stands; "|" in tables, "~" where programs strike words out, "$" where they set formulas.
_ANYWHERE = re.compile(r"[\\`*_\[\]<|~$#]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
#: What is markup at the beginning of a line: quotations, items, rules, headings that are underlined.
_AT_START = re.compile(r"(?:[-+>=:]|(\d{1,9})([.)]))")
_ENDS_WITH_BANG = re.compile(r"!(?=\[)")
_TAGS = {Style.RAISED: "sup", Style.LOWERED: "sub"}
_MARKS = {Style.STRONG: "**", Style.EMPHASIS: "*"}
_HARD_BREAK = "\\\n"


def escaped(text: str) -> str:
    """Return words of one line with all markup in them escaped, but for what is markup at the beginning of a line."""
    return _ENTITY.sub(r"\\&", _ANYWHERE.sub(r"\\\g<0>", text))


def at_start(text: str) -> str:
    """Return an escaped line as it can stand at the beginning of a line."""
    match = _AT_START.match(text)
    if match is None:
        return text
    if match[1]:
        return f"{match[1]}\\{text[match.end() - 1 :]}"
    return f"\\{text}"


def plain(text: str) -> str:
    """Return a text as a paragraph, its lines parted by breaks."""
    return _broken(map(escaped, text.split("\n")))


def inline(runs: Sequence[Run], line_break: str = _HARD_BREAK) -> str:
    """Return what stands in a paragraph: styles and links where CommonMark can tell them from the words around."""
    whole = "".join(run.text for run in runs)
    found, position = [], 0
    for address, linked in groupby(runs, key=lambda run: run.link):
        words = ""
        for run in linked:
            end = position + len(run.text)
            words += _styled(run, whole[position - 1 : position], whole[end : end + 1])
            position = end
        target = link_target(address) if address else ""
        found.append(_linked(words, target) if target and words.strip() else words)
    return _broken("".join(found).split("\n"), line_break)


def _broken(lines: "Sequence[str] | map[str]", line_break: str = _HARD_BREAK) -> str:
    kept = [at_start(squeezed) for one in lines if (squeezed := squeeze(one))]
    return line_break.join(kept)


def _linked(words: str, target: str) -> str:
    """Return a link. White space at its ends stands outside of it, and so do the breaks of lines."""
    lead = words[: len(words) - len(words.lstrip())]
    trail = words[len(words.rstrip()) :]
    inside = " ".join(words.split("\n")).strip()
    safe = target.replace("&", "&amp;").replace("(", "%28").replace(")", "%29")
    return f"{lead}[{inside}]({safe}){trail}"


def _styled(run: Run, before: str, after: str) -> str:
    words = "\n".join(map(escaped, run.text.split("\n")))
    inner = words.strip()
    if not inner:
        return words
    start = words.index(inner)
    lead, trail = words[:start], words[start + len(inner) :]
    for style, tag in _TAGS.items():
        if style in run.style:
            inner = f"<{tag}>{inner}</{tag}>"
    marks = "".join(mark for style, mark in _MARKS.items() if style in run.style)
    stripped = run.text.strip()
    if marks and "\n" not in inner and _can_be_marked(stripped, lead or before, trail or after):
        inner = f"{marks}{inner}{marks}"
    return f"{lead}{inner}{trail}"


def _can_be_marked(words: str, before: str, after: str) -> bool:
    """Say whether marks round words are taken for marks: what they touch on either side decides (section 6.2)."""
    return all(
        _is_apart(outside) or (inside.isalnum() and outside.isalnum())
        for outside, inside in ((before, words[0]), (after, words[-1]))
    )


def _is_apart(outside: str) -> bool:
    return not outside or outside[-1].isspace() or unicodedata.category(outside[-1]).startswith("P")
