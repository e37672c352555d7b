"""Feeds: the project's own samples of each kind, and what is damaged, cut, endless or hostile."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents, limits
from ilo_desktop.intake.boilerplate import text_of
from ilo_desktop.intake.formats import feed
from ilo_desktop.intake.formats.feed.source import Mended, root_of
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.wording import sentence
from tests.intake.expectations import described
from tests.pasting import joined

FEEDS = Path(__file__).parents[1] / "data" / "feeds"
SAMPLES = sorted(path for path in FEEDS.iterdir() if not path.name.endswith(".expected.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    reading = joined(intake.read([path], vocabulary))
    assert described(reading) == expected
    assert all(sentence(problem) for problem in reading.problems)


def read_here(data: bytes, vocabulary: Vocabulary) -> Reading:
    """Read a feed in this process."""
    drafts, problems = [], []
    document: Document | None = None
    for found in feed.FORMAT.reader(documents.of_bytes("feed.xml", data), Desk(vocabulary)):
        match found:
            case Draft():
                drafts.append(found)
            case Problem():
                problems.append(found)
            case Document():
                document = found
    return Reading("feed.xml", document, tuple(drafts), tuple(problems))


ITEM = "<item><title>Bakers rest {0}</title><link>https://www.example.org/{0}</link><pubDate>{1}</pubDate></item>"


def rss(*items: str) -> bytes:
    return f"<rss><channel><title>Harbour</title>{''.join(items)}</channel></rss>".encode()


def item(number: int, day: str = "Thu, 07 Mar 2024 10:00:00 GMT") -> str:
    return ITEM.format(number, day)


class TestDtd:
    @pytest.mark.parametrize(
        "doctype",
        [
            "<!DOCTYPE rss [<!ENTITY a 'x'>]>",
            "<!DOCTYPE rss SYSTEM 'file:///etc/passwd' [ ]>",
            '<!-- x --><!doctype rss [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>',
            "<!DOCTYPE rss><!DOCTYPE rss [<!ENTITY a 'x'>]>",
            "<!ENTITY a 'x'>",
        ],
    )
    def test_of_the_files_own_is_refused(self, doctype, vocabulary):
        with pytest.raises(NewsroomError) as refused:
            read_here(b"<?xml version='1.0'?>\n" + doctype.encode() + rss(item(1)), vocabulary)
        assert refused.value.code is Code.XML_WITH_DTD

    @pytest.mark.parametrize(
        "doctype",
        ['<!DOCTYPE rss PUBLIC "-//N//DTD//EN" "http://x.example/r.dtd">', "<!DOCTYPE rss SYSTEM 'r.dtd'>", ""],
    )
    def test_elsewhere_is_never_looked_for(self, doctype, vocabulary):
        reading = read_here(doctype.encode() + rss(item(1).replace("rest", "r&eacute;st")), vocabulary)
        assert [draft.headline for draft in reading.drafts] == ["Bakers rést 1"]

    def test_further_down_is_only_something_wrong(self, vocabulary):
        reading = read_here(rss(item(1), "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>", item(2, "&a;")), vocabulary)
        assert not any("aaaa" in draft.headline for draft in reading.drafts)

    def test_in_another_charset_is_refused_as_well(self, vocabulary):
        text = "<?xml version='1.0' encoding='utf-16'?><!DOCTYPE rss [<!ENTITY a 'x'>]>" + rss(item(1)).decode()
        with pytest.raises(NewsroomError) as refused:
            read_here(text.encode("utf-16"), vocabulary)
        assert refused.value.code is Code.XML_WITH_DTD


class TestHowItIsWritten:
    @pytest.mark.parametrize(
        "change",
        [
            lambda text: "\ufeff" + text,
            lambda text: "\n\n  " + text,
            lambda text: "<?xml version='1.0' encoding='utf-16'?>" + text,
            lambda text: "<!-- <rss> -->\n<?xml-stylesheet href='x.xsl'?>" + text,
            lambda text: text.replace("<title>", "<title><![CDATA[").replace("</title>", "]]></title>"),
            lambda text: text.replace("Bakers", "Bakers\x01\x0b"),
            lambda text: text.replace("<rss>", "<rss xmlns='http://backend.userland.com/rss2' version='2.0'>"),
            lambda text: text.replace("item>", "item >"),
            lambda text: text.replace("rest", "rest<!-- or not -->"),
            lambda text: text.replace(" 10:00:00 GMT", ""),
            lambda text: text.replace("Thu, 07 Mar 2024 10:00:00 GMT", "2024-03-07T10:00:00.000Z"),
        ],
    )
    @pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-32"])
    def test_does_not_matter(self, change, charset, vocabulary):
        reading = read_here(change(rss(item(1), item(2)).decode()).encode(charset), vocabulary)
        assert [(draft.headline, str(draft.day), draft.url) for draft in reading.drafts] == [
            ("Bakers rest 1", "2024-03-07", "https://www.example.org/1"),
            ("Bakers rest 2", "2024-03-07", "https://www.example.org/2"),
        ]
        assert reading.problems == ()

    @pytest.mark.parametrize(
        ("charset", "words"),
        [
            ("windows-1251", "Пекари порта отдыхают по понедельникам"),
            ("koi8-r", "Пекари порта отдыхают по понедельникам"),
            ("gb2312", "港口的面包师周一休息，磨坊也关门"),
            ("big5", "港口的麵包師週一休息，磨坊也關門"),
            ("shift_jis", "港のパン職人は月曜日に休みます"),
            ("euc-jp", "港のパン職人は月曜日に休みます"),
            ("windows-1256", "الخبازون يستريحون يوم الاثنين"),
            ("iso-8859-15", "Les boulangers ont été reçus à l'hôtel"),
        ],
    )
    def test_a_charset_that_is_declared_is_taken(self, charset, words, vocabulary):
        text = f"<?xml version='1.0' encoding='{charset}'?>" + rss(item(1).replace("Bakers rest 1", words)).decode()
        assert [draft.headline for draft in read_here(text.encode(charset), vocabulary).drafts] == [words]

    def test_prefixes_that_were_never_declared_are_the_usual_ones(self, vocabulary):
        more = "<dc:date>2024-03-01</dc:date><content:encoded><x:p>Of <b:>it</b:></x:p></content:encoded>"
        more += "<dc:language>fr</dc:language>"
        text = f"<rss><channel><item><title>Bakers</title>{more}</item></channel></rss>"
        [draft] = read_here(text.encode(), vocabulary).drafts
        assert (str(draft.day), draft.text, draft.language) == ("2024-03-01", "Of it", "fr")

    def test_markup_stays_whole_behind_something_wrong(self, vocabulary):
        wrong = "<item><title>A <b>tag is open</title></item>"
        text = "&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;"
        reading = read_here(
            rss(wrong, item(1).replace("</item>", f"<description>{text}</description></item>")), vocabulary
        )
        assert [draft.text for draft in reading.drafts] == ["", "One & two.\n\nThree."]


class TestCut:
    def test_at_any_place_what_is_whole_comes_in(self, vocabulary):
        whole = rss(item(1), item(2), item(3))
        ends = [whole.index(b"</item>", whole.index(f"rest {number}".encode())) + 7 for number in (1, 2, 3)]
        for size in range(whole.index(b"<item"), len(whole) - len("</rss>")):
            reading = read_here(whole[:size], vocabulary)
            assert len(reading.drafts) == sum(end <= size for end in ends)
            assert [problem.code for problem in reading.problems] == [Code.FILE_CUT]

    def test_is_told_apart_from_what_is_whole(self, vocabulary):
        assert read_here(rss(item(1)) + b"\n<!-- made in 3 ms -->\n", vocabulary).problems == ()


class TestEndless:
    def test_many_items_can_be_cancelled(self, vocabulary):
        def check() -> None:
            raise Cancelled

        document = documents.of_bytes("feed.xml", rss(*map(item, range(10))))
        with pytest.raises(Cancelled):
            list(feed.FORMAT.reader(document, Desk(vocabulary, check)))

    @pytest.mark.parametrize(
        "inside", ["<a>" * 5_000, f"<item><title>{'x' * (limits.MAX_XML_TEXT + 1)}</title></item>"]
    )
    def test_depth_and_length_are_told(self, inside, vocabulary):
        reading = read_here(rss(item(1), inside, item(2)), vocabulary)
        assert [draft.headline for draft in reading.drafts] == ["Bakers rest 1"]
        assert [problem.code for problem in reading.problems] == [Code.XML_OUT_OF_BOUNDS]

    def test_items_in_items_all_come_in(self, vocabulary):
        reading = read_here(rss("".join(f"<item><title>Number {n}</title>" for n in range(100))), vocabulary)
        assert [draft.headline for draft in reading.drafts] == [f"Number {n}" for n in range(100)]


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("<rss/>", "rss"),
        ("\ufeff <?xml version='1.0'?><!-- <a> --><!DOCTYPE rss SYSTEM 'x'>\n<r:RDF x='<'>", "RDF"),
        ("<!DOCTYPE rss [ <!ENTITY a 'x'> ]><rss>", ""),
        ("plain words", ""),
        ("<!-- never closed", ""),
        ("", ""),
        ("< rss>", ""),
    ],
)
def test_the_first_tag_is_found(text, root):
    assert root_of(text) == root


PIECES = [
    *("<rss>", "<channel>", "</channel>", "</rss>", "<item>", "</item>", "<title>", "</title>", "<entry>", "</entry>"),
    *("<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>", "<link href='/x'/>", "<link>https://x.example/</link>"),
    *("<description>", "</description>", "&lt;p&gt;", "&nbsp;", "&#0;", "&#x110000;", "&", "<![CDATA[", "]]>", "<!--"),
    *(
        "-->",
        "<?x",
        "?>",
        "07 Mar 2024",
        "<pubDate>2024-03-07</pubDate>",
        "<content type='xhtml'>",
        "</content>",
        "<a b=c>",
    ),
    *(
        "<guid isPermaLink='false'>",
        "</guid>",
        "xml:base='\x00'",
        "<category term='x'/>",
        "\ud800",
        "\x00",
        "é",
        "<x:y>",
    ),
]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=40).map("".join))
def test_any_text_is_read_without_a_fault(vocabulary, text):
    for data in (
        text,
        f"<rss><channel>{text}",
        f"<feed xmlns='http://www.w3.org/2005/Atom'><entry>{text}</entry></feed>",
    ):
        try:
            reading = read_here(data.encode(errors="surrogatepass"), vocabulary)
        except NewsroomError:
            continue
        for draft in reading.drafts:
            assert draft.headline.strip()
            assert f"{draft}".encode()


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="<>&"), min_size=1)


@given(st.lists(st.tuples(WORDS, st.dates(date(1970, 1, 1), date(2077, 12, 31))), max_size=5))
def test_a_feed_is_read_back(vocabulary, found):
    items = (
        f"<item><title>{words}</title><pubDate>{day:%a, %d %b %Y} 23:59:59 -1200</pubDate></item>"
        for words, day in found
    )
    reading = read_here(rss(*items), vocabulary)
    assert [(draft.headline, draft.day) for draft in reading.drafts] == found


@given(st.binary(max_size=400), st.integers(1, 50))
def test_the_text_is_the_same_in_whatever_pieces_it_is_read(data, size):
    def whole(step: int) -> bytes:
        source, pieces = Mended(data, 0), []
        while piece := source.read(step):
            pieces.append(piece)
        return b"".join(pieces)

    assert whole(size) == whole(1_000)


def test_what_wordpress_puts_below_an_item_is_in_neither_its_summary_nor_its_text(vocabulary, tmp_path):
    below = "<p>The post <a href='https://h.example/a'>Piers close</a> appeared first on Harbour.</p>"
    item = (
        "<item><title>Piers close</title><link>https://h.example/a</link><pubDate>Thu, 07 Mar 2024</pubDate>"
        f"<description><![CDATA[<p>Two piers close for good.</p>{below}]]></description>"
        f"<content:encoded><![CDATA[<p>Two piers close for good.</p><p>They had rotted.</p>{below}]]></content:encoded>"
        "</item>"
    )
    path = tmp_path / "feed.xml"
    space = "http://purl.org/rss/1.0/modules/content/"
    path.write_text(f'<rss version="2.0" xmlns:content="{space}"><channel><title>Harbour</title>{item}</channel></rss>')
    [reading] = intake.read([path], vocabulary)
    [draft] = reading.drafts
    assert draft.summary == "Two piers close for good."
    assert draft.text == "Two piers close for good.\n\nThey had rotted."


def test_a_short_item_with_a_way_to_unsubscribe_keeps_its_text():
    html = '<div>Ferries rest on Sundays.<br>So do mills.<br><a href="https://example.org/u">Unsubscribe</a></div>'
    assert text_of(html, "").text == "Ferries rest on Sundays.\nSo do mills."
