"""What the tests of exports share: a briefing written into memory, and releases of any texts."""

import io
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Draft, Release, Sighting
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.briefing import Briefing, make_briefing
from ilo_desktop.publish.exports import ExportFormat, exporter
from ilo_desktop.publish.layout import FULL
from tests.publish.releases import PRINTED_ON

#: What attackers, old programs and other scripts put into texts.
TRAPS = (
    "=1+1",
    '=HYPERLINK("https://evil.example";"click")',
    "+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "'=1",
    "''quoted'' words",
    "a;=1+1;b",
    "a\n- b\n=c",
    "<r><t>x</t></r>",
    "<r></evil>",
    "_x0041_",
    "https://example.org/x",
    "mailto:jo@example.org",
    "internal:Sheet2!A1",
    "00123",
    "1e5",
    "TRUE",
    "</script><script>alert(1)</script>",
    "a\0b\x07c\x1b[31md\x85e\ufffef",
    "\u202eright to left\u202c",
    "العمل اللائق",
    "体面劳动",
    "👩🏽‍🏭 works",
    "\\input{x} 50% of $1 & {braces} } { #1 a_b^c ~",
    "ER  - \nTY  - JOUR",
    "A, B; C",
    'He said "yes"',
    " spaces at both ends ",
    "",
)
TEXTS = st.one_of(st.sampled_from(TRAPS), st.text(max_size=60))
RELEASES = st.builds(
    Release,
    id=st.integers(1, 10**6),
    key=st.integers(1, 10**6),
    headline=TEXTS,
    day=st.none() | st.dates(date(1900, 1, 1), date(2077, 12, 31)),
    last_day=st.none() | st.dates(date(1900, 1, 1), date(2077, 12, 31)),
    summary=TEXTS,
    text=TEXTS,
    kicker=TEXTS,
    kind=st.sampled_from(["", "press-release", "video", "no-such-kind"]),
    credit=TEXTS,
    place=TEXTS,
    language=st.sampled_from(["", "en", "zh", "ar"]),
    url=st.sampled_from(["", "https://example.org/a?b=1&c={d}", "javascript:alert(1)", "www.example.org"]),
    tags=st.sampled_from(
        [(), (Tag(Facet.COUNTRY, "MN", Where.TEXT, "Mongolia"), Tag(Facet.TOPIC, "wages", Where.TEXT, "pay"))]
    ),
    own_tags=st.lists(TEXTS, max_size=2).map(tuple),
    note=TEXTS,
    starred=st.booleans(),
    read=st.booleans(),
)


def briefing_with(
    releases: Collection[Release], vocabulary: Vocabulary, order: Order = Order.NEWEST, **changed: object
) -> Briefing:
    """Return the briefing of some releases; ``changed`` are fields of it."""
    made = make_briefing(releases, EVERYTHING, vocabulary, FULL, PRINTED_ON, order=order)
    return replace(made, **changed)


def written(briefing: Briefing, format: ExportFormat, progress: Progress = NO_PROGRESS) -> bytes:
    """Return the bytes of a briefing in a format."""
    file = io.BytesIO()
    exporter(format).write(briefing, file, progress)
    return file.getvalue()


def sighting(headline: str, document: str = "spring.txt") -> Sighting:
    """Return a sighting of a release in a document, in its line 12."""
    return Sighting(
        id=1,
        import_id=1,
        imported_at=datetime(2026, 11, 20, 12, tzinfo=UTC),
        document_id=1,
        document=document,
        draft=Draft(headline=headline, line=12),
    )
