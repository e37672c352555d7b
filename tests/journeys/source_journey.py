"""A journey to where a release comes from: four documents of one release, the window of one, and its bytes back."""

import hashlib
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog

from ilo_desktop import intake
from ilo_desktop.app import Program
from ilo_desktop.desktop.source.dialog import SourceDialog
from ilo_desktop.newsroom.provenance import Field, provenance
from tests.desktop.newsroom import fill
from tests.journeys.hands import Hands
from tests.journeys.place import Place, button_of

HEADLINE = "Bakers of the valley publish what they pay"
LIST = f"Press releases\n\n  1. {HEADLINE}\n\n    7 March 2024\n\n    Six towns sat down together …\n"
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-07"></head>
<body><nav>Home</nav><article><h1>{HEADLINE}</h1><p>7 March 2024</p>
<p>SUVA (ILO News) – Bakers of six towns sat down together and wrote what they pay, hour by hour.</p>
<p>The table will be read out in every bakery, and hangs beside the oven.</p></article></body></html>"""
FEED = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News</title><item>
<title>{HEADLINE}</title><pubDate>Thu, 07 Mar 2024 10:00:00 GMT</pubDate>
<description>Six towns sat down together and wrote it all on one table.</description></item></channel></rss>"""
MAIL = f"""From: office@example.org\nTo: list@example.org\nSubject: {HEADLINE}\nMIME-Version: 1.0
Date: Thu, 07 Mar 2024 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n
Press release\n\n{HEADLINE}\n\n7 March 2024\n\nSUVA (ILO News) - Bakers of six towns …\n"""
DOCUMENTS = {"list.txt": LIST, "page.html": PAGE, "feed.xml": FEED, "mail.eml": MAIL}


def test_where_a_release_comes_from(program: Program, hands: Hands, tmp_path: Path) -> None:
    place = Place(program)
    for name, content in DOCUMENTS.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
        fill(program.state.library, *intake.read([tmp_path / name], program.state.vocabulary))
    program.state.refresh()
    hands.wait(lambda: place.count() == 1)

    # one release of four documents, each field from its best
    hands.keys("ctrl+2", "Down")
    hands.wait(lambda: place.detail.release is not None)
    release = place.detail.release
    assert release is not None
    assert len(release.sightings) == 4
    origins = {one.field: one.sightings[0].document for one in provenance(release)}
    assert origins[Field.SUMMARY] == "feed.xml"
    assert origins[Field.TEXT] == "page.html"
    hands.keys("w")
    hands.wait(lambda: "Hide where it comes from" in place.detail.text.toPlainText())
    hands.shoot("where-it-comes-from")

    # its source, another one chosen
    hands.keys("ctrl+u")
    hands.wait(lambda: place.dialog(SourceDialog) is not None)
    dialog = place.dialog(SourceDialog)
    assert isinstance(dialog, SourceDialog)
    hands.wait(lambda: not dialog.is_reading)
    hands.shoot("mail")
    choice = dialog.findChild(QComboBox)
    choice.setCurrentIndex(next(row for row in range(4) if choice.itemText(row).startswith("page.html")))
    hands.wait(lambda: not dialog.is_reading and HEADLINE in dialog.page.marked_words)
    assert "hangs beside the oven" in dialog.page.marked_words
    hands.shoot("page")

    # and its bytes back
    hands.click(button_of(dialog, "Save original"))
    hands.wait(lambda: place.dialog(QFileDialog) is not None)
    hands.type(str(tmp_path / "back.html"))
    hands.keys("Return")
    hands.wait((tmp_path / "back.html").exists)
    hands.wait(lambda: place.dialog(QFileDialog) is None)
    assert _hash(tmp_path / "back.html") == _hash(tmp_path / "page.html")
    hands.keys("Escape")
    hands.wait(lambda: place.dialog(SourceDialog) is None)


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
