from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from ilo_desktop.desktop.importing.offers import Offer, offer_of


def mime(*, urls=(), text="", html=""):
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    return made


@pytest.mark.parametrize(
    ("offered", "offer"),
    [
        (mime(), Offer()),
        (mime(text=" \n "), Offer()),
        (mime(text="Press releases\n\n1. One"), Offer(text="Press releases\n\n1. One")),
        (mime(html="<p>One</p><p>Two</p>"), Offer(text="One\nTwo")),
        (mime(urls=["file:///a/b%20c.txt", "file:///a/b%20c.txt"]), Offer((Path("/a/b c.txt"),))),
        (mime(urls=["file:///a.txt"], text="/a.txt"), Offer((Path("/a.txt"),))),
        (mime(text="file:///a.txt\nfile:///b.txt"), Offer((Path("/a.txt"), Path("/b.txt")))),
        (mime(urls=["https://example.org/a"]), Offer(is_web_address=True)),
        (mime(text="https://example.org/a"), Offer(is_web_address=True)),
        (mime(text="Note: this is no address"), Offer(text="Note: this is no address")),
        (
            mime(urls=["https://example.org/a"], text="A headline\n07 March 2024"),
            Offer(text="A headline\n07 March 2024"),
        ),
    ],
)
def test_what_is_offered_is_told_without_looking_at_any_file(qapp, offered, offer):
    assert offer_of(offered) == offer
