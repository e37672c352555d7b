"""What EPUB 3.3 asks of a book, as far as books without pictures, scripts and media can break it.

The numbers are those of the sections of https://www.w3.org/TR/epub-33/.
"""

import io
import posixpath
import re
import zipfile
from typing import Any

from lxml import etree

CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
X = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"
XML = "{http://www.w3.org/XML/1998/namespace}"
_MODIFIED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TYPES = {".xhtml": "application/xhtml+xml", ".css": "text/css"}
#: What may stand in what, as HTML has it, of the elements that these books are made of.
_PHRASING = frozenset({"a", "bdi", "br", "em", "strong", "sub", "sup", "time"})
_FLOW = frozenset(
    {"p", "ul", "ol", "blockquote", "table", "article", "aside", "footer", "header", "section", "nav"}
    | {f"h{level}" for level in range(1, 7)}
)
_INSIDE = {
    "html": frozenset({"head", "body"}),
    "head": frozenset({"title", "link"}),
    **dict.fromkeys(("ul", "ol"), frozenset({"li"})),
    "table": frozenset({"thead", "tbody"}),
    **dict.fromkeys(("thead", "tbody"), frozenset({"tr"})),
    "tr": frozenset({"td", "th"}),
    **dict.fromkeys(("p", "td", "th", *(f"h{level}" for level in range(1, 7))), _PHRASING),
    **dict.fromkeys(("body", "section", "article", "aside", "blockquote", "header", "footer", "nav"), _FLOW),
    "li": _FLOW | _PHRASING,
}
_ATTRIBUTES = frozenset(
    {
        "id",
        "class",
        "lang",
        f"{XML}lang",
        "dir",
        "href",
        "datetime",
        "data-last",
        "start",
        "colspan",
        "rowspan",
        "scope",
    }
    | {"aria-labelledby", "role", "hidden", "rel", "type", f"{OPS}type"}
)


class Book:
    """A book that was held to the rules: its package, its contents and its pages in their order."""

    def __init__(self, data: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        assert self.archive.testzip() is None
        self._check_container(data)
        self.package = self._parsed(self._package_path())
        self.files = self._check_manifest()
        self.pages = self._check_spine()
        self._check_metadata()
        self.nav = self._check_navigation()
        for name in self.pages:
            self._check_page(name)

    def _parsed(self, name: str) -> Any:
        parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
        return etree.fromstring(self.archive.read(name), parser)

    def _check_container(self, data: bytes) -> None:
        """4.2.6.2: the mimetype comes first, is stored, and has no extra field: its bytes are where they must be."""
        first = self.archive.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
        assert data[30:58] == b"mimetypeapplication/epub+zip"
        names = self.archive.namelist()
        assert len(names) == len(set(map(str.lower, names)))  # 4.2.3
        assert all(re.fullmatch(r"[A-Za-z0-9._/-]+", name) for name in names)

    def _package_path(self) -> str:
        """4.2.6.3.1: the container names the package."""
        [root] = self._parsed("META-INF/container.xml").iter(f"{CONTAINER}rootfile")
        assert root.get("media-type") == "application/oebps-package+xml"
        return str(root.get("full-path"))

    def _check_manifest(self) -> dict[str, str]:
        """5.6: every file but those of the container is named once, with its type; one is the contents."""
        folder = posixpath.dirname(self._package_path())
        items = self.package.findall(f"{OPF}manifest/{OPF}item")
        files = {item.get("id"): f"{folder}/{item.get('href')}" for item in items}
        assert len(files) == len(items) == len(set(files.values()))
        others = {"mimetype", "META-INF/container.xml", self._package_path()}
        assert {*files.values()} | others == {*self.archive.namelist()}
        for item in items:
            assert item.get("media-type") == _TYPES[posixpath.splitext(item.get("href"))[1]]
        assert [item.get("properties") for item in items].count("nav") == 1
        return files

    def _check_spine(self) -> list[str]:
        """5.7: pages in the order of reading, each once, all of them."""
        order = [item.get("idref") for item in self.package.findall(f"{OPF}spine/{OPF}itemref")]
        assert len(order) == len(set(order)) > 0
        pages = [self.files[name] for name in order]
        assert {*pages} == {name for name in self.files.values() if name.endswith(".xhtml")}
        return pages

    def _check_metadata(self) -> None:
        """5.5.3: an identifier, to which the package points, a title, languages, and when it was changed."""
        package = self.package
        assert (package.tag, package.get("version")) == (f"{OPF}package", "3.0")
        metadata = package.find(f"{OPF}metadata")
        [identifier] = metadata.findall(f"{DC}identifier")
        assert identifier.get("id") == package.get("unique-identifier")
        assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", identifier.text)
        assert (metadata.find(f"{DC}title").text or "").strip()
        assert all(
            re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*", each.text) for each in metadata.findall(f"{DC}language")
        )
        [modified] = [each.text for each in metadata if each.get("property") == "dcterms:modified"]
        assert _MODIFIED.fullmatch(modified)
        assert package.find(f"{OPF}spine").get("page-progression-direction") in (None, "rtl")

    def _check_navigation(self) -> Any:
        """7.4: one list of contents with a heading over it; each line is a link, and may have a list under it."""
        [item] = [item for item in self.package.iter(f"{OPF}item") if item.get("properties") == "nav"]
        page = self._parsed(self.files[item.get("id")])
        [toc] = [nav for nav in page.iter(f"{X}nav") if nav.get(f"{OPS}type") == "toc"]
        assert [child.tag for child in toc] in ([f"{X}h1", f"{X}ol"], [f"{X}ol"])
        for line in toc.iter(f"{X}li"):
            first, *rest = line
            assert first.tag == f"{X}a"
            assert "".join(first.itertext()).strip()
            assert [each.tag for each in rest] in ([], [f"{X}ol"])
        assert all(len(each) for each in page.iter(f"{X}ol"))
        leads = [link.get("href").partition("#")[0] for link in toc.iter(f"{X}a")]
        order = [posixpath.basename(name) for name in self.pages]
        places = [order.index(lead) for lead in leads]
        assert places == sorted(places)  # 7.4.2: in the order of reading
        return toc

    def _check_page(self, name: str) -> None:
        """6.1: XHTML whose elements stand where HTML has them; nothing is loaded, links within the book lead there."""
        page = self._parsed(name)
        assert page.tag == f"{X}html"
        assert page.get("lang") == page.get(f"{XML}lang")
        assert "".join(page.find(f"{X}head/{X}title").itertext()).strip()
        ids = [each.get("id") for each in page.iter() if each.get("id")]
        assert len(ids) == len(set(ids))
        for element in page.iter():
            self._check_element(element, ids)
            if element.get("href"):
                self._check_address(element.get("href"), name, element.tag)

    def _check_element(self, element: Any, ids: list[str]) -> None:
        tag = etree.QName(element).localname
        assert etree.QName(element).namespace == X[1:-1]
        allowed = _INSIDE.get(tag, _PHRASING if tag in _PHRASING else frozenset())
        assert {etree.QName(child).localname for child in element} <= allowed, tag
        assert {*element.keys()} <= _ATTRIBUTES
        assert element.get("dir") in (None, "ltr", "rtl")
        assert element.get("lang") == element.get(f"{XML}lang")
        assert element.get("aria-labelledby") in (None, *ids)
        if tag == "a":
            assert not [each for each in element.iterdescendants() if etree.QName(each).localname == "a"]

    def _check_address(self, address: str, name: str, tag: str) -> None:
        if re.match(r"https?://|mailto:", address):
            assert tag == f"{X}a"  # links may lead out, nothing else may be there
            assert re.fullmatch(r"[!-~]+", address)
            return
        file, _, fragment = address.partition("#")
        target = posixpath.join(posixpath.dirname(name), file) if file else name
        assert target in self.archive.namelist()
        if fragment:
            assert fragment in [each.get("id") for each in self._parsed(target).iter()]
