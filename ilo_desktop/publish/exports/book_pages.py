"""The pages of a book that are no chapters, and the package that names them all."""

from dataclasses import dataclass
from datetime import date

from ilo_desktop.publish.exports.articles import Tongue
from ilo_desktop.publish.exports.contents import Contents, Group, Listed
from ilo_desktop.publish.exports.entries import Opening
from ilo_desktop.publish.exports.feeds import moment
from ilo_desktop.publish.exports.prose import attribute, escape, paragraphs
from ilo_desktop.publish.words import Words

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
#: What EPUB Accessibility 1.1 asks a book to say of itself.
_ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessModeSufficient", "textual"),
    *(("accessibilityFeature", name) for name in ("tableOfContents", "structuralNavigation", "readingOrder")),
    ("accessibilityHazard", "none"),
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter by its name within the book."""

    name: str
    title: str

    @property
    def file(self) -> str:
        """The file that it is in."""
        return f"{self.name}.xhtml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All that a book says of itself. ``languages`` are those in it, that of the briefing first."""

    identity: str
    title: str
    opening: Opening
    words: Words
    day: date
    languages: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    contents: Contents
    is_from_right: bool

    @property
    def tongue(self) -> Tongue:
        """What the pages are in that are no release's."""
        return Tongue.of_briefing(self.words)


def page(title: str, inside: str, tongue: Tongue) -> str:
    """Return a page of a book."""
    return (
        f'{_HEAD}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f"{tongue.told()}>\n<head>\n<title>{escape(title)}</title>\n"
        f'<link rel="stylesheet" type="text/css" href="book.css"/>\n</head>\n<body>\n{inside}</body>\n</html>\n'
    )


def cover(book: Book) -> str:
    """Return the page that opens a book."""
    opened, is_from_right = book.opening, book.tongue.is_from_right
    inside = (
        f'<section class="cover" epub:type="titlepage">\n<h1>{escape(opened.title)}</h1>\n'
        + paragraphs(filter(None, [opened.subtitle]), "subtitle", is_from_right=is_from_right)
        + paragraphs(filter(None, [opened.what]), is_from_right=is_from_right)
        + paragraphs(opened.introduction, "introduction", is_from_right=is_from_right)
        + f"<p>{escape(opened.made)}</p>\n</section>\n"
    )
    return page(book.title, inside, book.tongue)


def navigation(book: Book) -> str:
    """Return the contents, as reading systems and readers use them."""
    heading = escape(book.words.contents_heading)
    cover_line = f'<li><a href="cover.xhtml">{escape(book.opening.title)}</a></li>\n'
    groups = "".join(_group(group, book.tongue) for group in book.contents.groups)
    marks = [f'<li><a epub:type="titlepage" href="cover.xhtml">{escape(book.opening.title)}</a></li>\n']
    if book.chapters:
        first = book.chapters[0]
        marks.append(f'<li><a epub:type="bodymatter" href="{first.file}">{escape(first.title)}</a></li>\n')
    inside = (
        f'<nav epub:type="toc" role="doc-toc">\n<h1>{heading}</h1>\n<ol>\n{cover_line}{groups}</ol>\n</nav>\n'
        f'<nav epub:type="landmarks" hidden="hidden">\n<h2>{heading}</h2>\n<ol>\n{"".join(marks)}</ol>\n</nav>\n'
    )
    return page(book.words.contents_heading, inside, book.tongue)


def _group(group: Group, around: Tongue) -> str:
    links = "".join(_link(one, around) for one in group.entries)
    if not group.heading:
        return links
    heading = f'<a href="{group.place}">{escape(group.heading)}</a>'
    return f"<li>{heading}\n<ol>\n{links}</ol>\n</li>\n"


def _link(one: Listed, around: Tongue) -> str:
    own = Tongue.of(one).told(around)
    return f'<li><a href="{one.place}#{one.anchor}"{own}>{escape(one.heading)}</a></li>\n'


def package(book: Book) -> str:
    """Return the package: what the book is, its files, and the order in which they are read."""
    items = "".join(
        f'<item id="{chapter.name}" href="{chapter.file}" media-type="application/xhtml+xml"/>\n'
        for chapter in book.chapters
    )
    spine = "".join(f'<itemref idref="{chapter.name}"/>\n' for chapter in book.chapters)
    turned = ' page-progression-direction="rtl"' if book.is_from_right else ""
    return (
        f'{_HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book"'
        f' xml:lang="{attribute(book.words.language)}">\n{_metadata(book)}'
        '<manifest>\n<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>\n'
        '<item id="style" href="book.css" media-type="text/css"/>\n'
        f'{items}</manifest>\n<spine{turned}>\n<itemref idref="cover"/>\n<itemref idref="nav"/>\n{spine}</spine>\n'
        "</package>\n"
    )


def _metadata(book: Book) -> str:
    languages = "".join(f"<dc:language>{attribute(one)}</dc:language>\n" for one in book.languages)
    accessible = "".join(f'<meta property="schema:{name}">{value}</meta>\n' for name, value in _ACCESSIBILITY)
    said = escape(book.opening.what)
    description = f"<dc:description>{said}</dc:description>\n" if said else ""
    return (
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="book">{escape(book.identity)}</dc:identifier>\n<dc:title>{escape(book.title)}</dc:title>\n'
        f"{languages}<dc:creator>{escape(book.words.organization)}</dc:creator>\n{description}"
        f"<dc:date>{book.day.isoformat()}</dc:date>\n"
        f'<meta property="dcterms:modified">{moment(book.day):%Y-%m-%dT%H:%M:%SZ}</meta>\n{accessible}</metadata>\n'
    )
