"""An import that can be trusted: the same list again, changed, taken back; one release out of four kinds of files."""

import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from ilo_desktop import intake, resources
from ilo_desktop.library import Library
from ilo_desktop.newsroom.differences import Kind
from ilo_desktop.newsroom.provenance import originals
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.versions import compare, versions
from ilo_desktop.newsroom.vocabulary import Vocabulary

_TOWNS = ("Aarau", "Belém", "Cuenca", "Dakar", "Esbjerg", "Fez", "Galway", "Hue", "Izmir", "Jaffna")
_CRAFTS = ("Bakers", "Weavers")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
_HEAD = "News and press releases\n\nThis is a list of what the crafts of ten towns wrote. The newest comes first.\n\n\n"


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.read(resources.folder("vocabulary"))


@pytest.fixture
def library(tmp_path: Path, vocabulary: Vocabulary) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library.sqlite", vocabulary)
    yield opened
    opened.close()


def item(place: int, headline: str, day: str, *paragraphs: str, credit: str = "") -> str:
    """Return an item of a list as a browser saves it."""
    told = "".join(f"    {paragraph}\n\n" for paragraph in (day, *paragraphs, credit) if paragraph)
    return f"  {place}. {headline}\n\n{told}"


def the_list(credit_year: int = 2023, *, quotes: str = "“”’", changed: bool = False, added: bool = False) -> str:
    """Return a list of twenty releases, of 2024 and of 2023; one can have another summary, and one more can come."""
    groups: list[list[str]] = [[], []]
    for number in range(20):
        group, town, craft = number // 10, _TOWNS[number % 10], _CRAFTS[number // 10]
        day = f"{number % 28 + 1:02} {_MONTHS[9 - number % 10]} {2024 - group}"
        opening, closing, apostrophe = quotes
        wages = "fell" if changed and number == 4 else "rose"
        summary = (
            f"The {craft.lower()} of {town} say {opening}wages {wages}{closing} in the town{apostrophe}s workshops."
        )
        groups[group].append((f"{craft} of {town} publish the table of wages", day, summary))
    if added:
        groups[0].insert(0, ("Smiths of Kandy publish the table of wages", "30 October 2024", "They are new."))
    credit = f"© Crafts’ union {credit_year}"
    return _HEAD + "\n".join(
        "".join(item(place, *one, credit=credit) for place, one in enumerate(group, start=1)) for group in groups
    )


def bring_in(library: Library, vocabulary: Vocabulary, *paths: Path) -> dict[str, int]:
    """Import files as the window does; returns how many drafts had each verdict."""
    with library.plan(intake.read(paths, vocabulary)) as plan:
        assert not plan.problems
        changes = library.apply(plan)
    return {verdict.value: count for verdict, count in changes.verdicts.items() if count}


def everything(library: Library) -> list[Release]:
    return list(library.releases(library.ids(library.find(EVERYTHING).all_keys())))


def test_the_list_again_is_the_same_then_changed_and_each_import_is_taken_back(
    library: Library, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("first.txt", "again.txt", "later.txt")]
    files[0].write_text(the_list(), encoding="utf-8")
    files[1].write_text(the_list(2024, quotes='""\''), encoding="utf-8")
    files[2].write_text(the_list(2024, quotes='""\'', changed=True, added=True), encoding="utf-8")
    assert bring_in(library, vocabulary, files[0]) == {"new": 20}
    assert bring_in(library, vocabulary, files[1]) == {"same": 20}
    assert bring_in(library, vocabulary, files[2]) == {"new": 1, "changed": 1, "same": 19}
    (changed,) = (release for release in everything(library) if release.is_edited)
    assert changed.headline == "Bakers of Esbjerg publish the table of wages"
    first, last = versions(changed.sightings)
    (field,) = compare(first.says, last.says)
    assert (field.field, last.changed, last.words) == ("summary", ("summary",), 1)
    told = [(piece.kind, piece.text) for piece in field.pieces if piece.kind is not Kind.KEPT]
    assert told == [(Kind.REMOVED, "rose"), (Kind.ADDED, "fell")]
    before = {release.id: release for release in everything(library)}

    library.undo(1)
    assert len(library.find(EVERYTHING)) == 21
    assert [*library.verify()] == []
    for number in (3, 2):
        library.undo(number)
    assert len(library.find(EVERYTHING)) == 0
    assert [*library.verify()] == []
    for number in (2, 1, 3):
        library.redo(number)
    assert {release.id: release for release in everything(library)} == before
    assert [*library.verify()] == []


ADDRESS = "https://www.crafts.example/news/bakers-of-aarau-count-their-ovens"
HEADLINE = "Bakers of Aarau count their ovens"
SHORT = "Every oven of the town was counted."
TEXT = (
    "AARAU – Bakers went from house to house for a week, and counted every oven of the town.",
    "There are forty more than before the flood, and most of them are lit at three in the morning.",
    "The table will be read out in the market, and every bakery gets a copy of it.",
)
PAGE = f"""<!doctype html><html lang="en"><head><title>{HEADLINE}</title>
<link rel="canonical" href="{ADDRESS}"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-03-07T09:00:00Z"></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>{HEADLINE}</h1>
<p class="date">7 March 2024</p>{"".join(f"<p>{paragraph}</p>" for paragraph in TEXT)}</article></body></html>"""
FEED = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Crafts</title>
<link>https://www.crafts.example/news</link><description>News</description><item><title>{HEADLINE}</title>
<link>{ADDRESS}?utm_source=feed</link><guid isPermaLink="false">crafts-77</guid>
<pubDate>Thu, 07 Mar 2024 09:00:00 GMT</pubDate><description>{SHORT}</description></item></channel></rss>"""


def mail() -> bytes:
    message = EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = HEADLINE
    message["From"] = "Press office <press@crafts.example>"
    message["Date"] = "Thu, 07 Mar 2024 10:00:00 +0000"
    message.set_content("\n\n".join((HEADLINE, "7 March 2024", *TEXT)) + "\n")
    return message.as_bytes()


def test_one_release_out_of_a_list_a_page_a_feed_and_a_mail(
    library: Library, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    files = {
        "list.txt": (_HEAD + item(1, HEADLINE, "07 March 2024", SHORT, credit="© Crafts’ union 2024")).encode(),
        "page.html": PAGE.encode(),
        "feed.xml": FEED.encode(),
        "mail.eml": mail(),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        bring_in(library, vocabulary, tmp_path / name)
    (release,) = everything(library)
    assert sorted(original.name for original in originals(release)) == sorted(files)
    assert (release.headline, f"{release.day}", release.summary) == (HEADLINE, "2024-03-07", SHORT)
    assert (release.text.split("\n\n"), release.credit) == ([*TEXT], "© Crafts’ union 2024")
    assert (release.url, release.place) == (ADDRESS, "AARAU")
    assert [*library.verify()] == []
    for original in originals(release):
        assert library.document(original.document_id).content == files[original.name]
