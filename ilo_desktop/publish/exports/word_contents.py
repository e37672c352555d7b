"""The contents of a Word document, as a field that is filled in already: Word need not ask whether it may do that."""

from collections.abc import Iterator
from typing import NamedTuple

from ilo_desktop.publish.exports.contents import Contents
from ilo_desktop.publish.exports.prose import escape
from ilo_desktop.publish.exports.word_blocks import Writer, bookmark_of
from ilo_desktop.publish.exports.word_text import Voice

#: With more releases the contents name the months alone: Word's own outline beside the text has all of them.
_MOST_LISTED = 500
_BEGIN = (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    "</w:sdtPr><w:sdtContent>\n"
)
_END = "</w:sdtContent></w:sdt>\n"


class _Line(NamedTuple):
    """A line: at which level, where it leads, and whether it is written from the right."""

    level: int
    heading: str
    anchor: str
    is_from_right: bool


def table_of_contents(contents: Contents, heading: str, writer: Writer) -> Iterator[str]:
    """Yield the contents under their heading."""
    lines = list(_lines(contents))
    code = f' TOC \\o "1-{max(line.level for line in lines)}" \\n \\h \\z '
    begin = f'{_field("begin")}<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>{_field("separate")}'
    yield _BEGIN
    yield writer.paragraph(heading, "TOCHeading", Voice())
    for number, line in enumerate(lines, start=1):
        yield _paragraph(line, begin if number == 1 else "", _field("end") if number == len(lines) else "")
    yield _END


def _lines(contents: Contents) -> Iterator[_Line]:
    for group in contents.groups:
        if group.heading:
            yield _Line(1, group.heading, group.anchor, is_from_right=False)
        if not group.heading or contents.count <= _MOST_LISTED:
            level = 2 if group.heading else 1
            for one in group.entries:
                yield _Line(level, one.heading, one.anchor, one.is_right_to_left)


def _paragraph(line: _Line, before: str, after: str) -> str:
    turned = "<w:bidi/>" if line.is_from_right else ""
    looks = "<w:rPr><w:rtl/></w:rPr>" if line.is_from_right else ""
    words = f'<w:r>{looks}<w:t xml:space="preserve">{escape(line.heading)}</w:t></w:r>'
    link = f'<w:hyperlink w:anchor="{bookmark_of(line.anchor)}" w:history="1">{words}</w:hyperlink>'
    return f'<w:p><w:pPr><w:pStyle w:val="TOC{line.level}"/>{turned}</w:pPr>{before}{link}{after}</w:p>\n'


def _field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
