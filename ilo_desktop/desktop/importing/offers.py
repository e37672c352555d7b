"""What a drop or the clipboard offers: files, a text, or only addresses on the web."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextDocumentFragment

_WEB_SCHEMES = ("http", "https", "ftp")


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be imported of it. Files come before text: file managers give the paths as text as well."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    is_web_address: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all."""
        return not (self.paths or self.text or self.is_web_address)


def offer_of(mime: QMimeData) -> Offer:
    """Return what is offered; no file is opened or looked at."""
    urls = list(mime.urls())
    text = _text_of(mime)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not urls and lines and all(QUrl(line).scheme() in ("file", *_WEB_SCHEMES) for line in lines):
        urls = [QUrl(line) for line in lines]
    paths = tuple(dict.fromkeys(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))
    if paths:
        return Offer(paths)
    is_web = any(url.scheme() in _WEB_SCHEMES for url in urls)
    is_more_than_addresses = any(QUrl(line).scheme() not in _WEB_SCHEMES for line in lines) and len(lines) > 1
    if is_web and not is_more_than_addresses:
        return Offer(is_web_address=True)
    return Offer(text=text if lines else "")


def _text_of(mime: QMimeData) -> str:
    if mime.hasFormat("text/plain"):
        return mime.text()
    return QTextDocumentFragment.fromHtml(mime.html()).toPlainText() if mime.hasHtml() else ""
