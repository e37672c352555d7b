"""Front matter: what stands before a Markdown text about it, in YAML between lines of "---" or TOML between "+++"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ilo_desktop.intake.limits import MAX_FRONT_MATTER

_FENCE = re.compile(r"(?P<fence>-{3}|\+{3})[^\S\n]*\n")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[^\S\n]*(?:\n|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[^\S\n]*(?:\n|\Z)", re.MULTILINE),
}
_KEY = re.compile(r"^['\"]?[\w.@-]+['\"]?[^\S\n]*[:=]", re.MULTILINE)
_LINE = re.compile(r"([\w.@-]+)[^\S\n]*[:=][^\S\n]*(.*)")
# Pandoc's: title, authors and date, each behind "% ", at the very beginning.
_TITLE_BLOCK = re.compile(r"% *(\S[^\n]{0,400})\n(?:% *([^\n]{0,400})(?:\n|\Z))?(?:% *([^\n]{0,200})(?:\n|\Z))?")
_MOST_BRACKETS = 200
_NOTHING = frozenset({"", "~", "null"})


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a front matter says, and where the text behind it begins (characters, from 0)."""

    values: Mapping[str, Any]
    end: int


def bounds(text: str) -> tuple[str, int, int, int] | None:
    """Return the fence of a text's front matter, where it begins and ends, and where the text behind it begins."""
    opening = _FENCE.match(text)
    if opening is None:
        return None
    start = opening.end()
    closing = _CLOSING[opening["fence"]].search(text, start, start + MAX_FRONT_MATTER)
    if closing is None or not _KEY.search(text, start, closing.start()):
        return None
    return opening["fence"], start, closing.start(), closing.end()


def title_block(text: str) -> FrontMatter | None:
    """Return what the title block says with which Pandoc has a text begin, None where it has none."""
    found = _TITLE_BLOCK.match(text)
    if found is None:
        return None
    said = {name: words for name, words in zip(("title", "author", "date"), found.groups(), strict=True) if words}
    return FrontMatter(said, found.end())


def find(text: str) -> FrontMatter | None:
    """Return the front matter of a text, None where it has none. One that is damaged is read line by line."""
    found = bounds(text)
    if found is None:
        return title_block(text)
    fence, start, end, behind = found
    source = text[start:end]
    values = (_of_toml(source) if fence == "+++" else _of_yaml(source)) or _of_lines(source)
    said = {name: value for name, value in values.items() if not (isinstance(value, str) and value in _NOTHING)}
    return FrontMatter(said, behind)


def _of_toml(source: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(source)
    except (ValueError, RecursionError):
        return {}


def _of_yaml(source: str) -> dict[str, Any]:
    """Return the values of YAML, each as it is written: a date keeps its day, "no" is a word.

    Aliases, by which a few lines can stand for thousands of values, make it damaged: no front matter has any; so do
    brackets in brackets, for which the parser's time grows with the square of their depth.
    """
    import yaml

    if source.count("[") + source.count("{") > _MOST_BRACKETS:
        return {}
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(source, yaml.BaseLoader)):
            return {}
        values = yaml.load(source, yaml.BaseLoader)  # noqa: S506 - it makes texts, lists and dictionaries alone
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return {str(name): value for name, value in values.items()} if isinstance(values, dict) else {}


def _of_lines(source: str) -> dict[str, Any]:
    """Return the values of lines such as "title: Rest: a right", which is no YAML and which people write."""
    found = (_LINE.match(line) for line in source.split("\n"))
    return {match[1]: match[2].strip().strip("'\"") for match in found if match}
