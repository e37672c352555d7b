"""Word documents: what offices write in them is read as it stands, and what is broken or hostile has its sentence."""

import io
import json
import re
import zipfile
from datetime import date
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents
from ilo_desktop.intake.formats import word
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.word import package
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Draft, Reading
from ilo_desktop.newsroom.wording import sentence
from tests.intake import word_documents as made
from tests.intake.expectations import described


@pytest.fixture
def read(tmp_path, vocabulary):
    def read_content(content: bytes, name: str = "release.docx") -> Reading:
        (tmp_path / name).write_bytes(content)
        [reading] = intake.read([tmp_path / name], vocabulary)
        for problem in reading.problems:
            assert sentence(problem)
        return reading

    return read_content


def codes(reading: Reading) -> list[Code]:
    return [problem.code for problem in reading.problems]


@pytest.mark.parametrize("name", made.DOCUMENTS)
def test_documents_read_as_expected(name, data, read):
    expected = json.loads((data / "word" / f"{name}.expected.json").read_text(encoding="utf-8"))
    assert described(read(made.saved(made.DOCUMENTS[name]()))) == expected


def test_notes_stand_below_the_text_with_their_numbers(read):
    [draft] = read(made.with_notes(made.saved(made.notes()))).drafts
    assert draft.text == "Wages rose by a tenth[1] in the harbour last year.\n\n[1] Figures of the office."
    assert "<sup>[1]</sup>" in draft.body


@pytest.mark.parametrize("change", [made.strict, made.with_macros, made.without_picture])
@pytest.mark.parametrize("name", ["release.docx", "release.docm", "release.dotx", "release.txt"])
def test_files_of_other_kinds_are_read_alike(change, name, read):
    content = made.saved(made.structure())
    assert described(read(change(content), name)) == described(read(content))


def test_a_picture_before_everything_else_hides_nothing(read):
    content = made.saved(made.structure())
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as new, zipfile.ZipFile(io.BytesIO(content)) as old:
        new.writestr("docProps/thumbnail.jpeg", bytes(range(256)) * 100)
        for info in old.infolist():
            if info.filename != "docProps/thumbnail.jpeg":
                new.writestr(info.filename, old.read(info))
    assert len(read(stream.getvalue()).drafts) == 1


def test_the_files_own_dates_are_not_the_releases(read):
    document = made.by_letters()
    assert document.core_properties.created is not None
    assert read(made.saved(document)).drafts[0].day == date(2015, 9, 21)


def test_a_release_without_a_date_comes_in_and_is_told(read):
    document = made.docx.Document()
    document.add_heading("A headline without its day", 0)
    reading = read(made.saved(document))
    assert [draft.headline for draft in reading.drafts] == ["A headline without its day"]
    assert codes(reading) == [Code.ITEM_WITHOUT_DATE]


class TestBrokenAndHostile:
    def test_a_password_is_said(self, read):
        assert codes(read(made.protected())) == [Code.OFFICE_LOCKED]

    @pytest.mark.parametrize(
        ("stream", "what"),
        [
            ("WordDocument", "a Word document of the older kind (.doc)"),
            ("__properties_version1.0", "an Outlook message (.msg)"),
            ("Other", "an older Office document"),
        ],
    )
    def test_binary_files_of_office_are_named(self, stream, what, read):
        reading = read(made.protected()[:600] + stream.encode("utf-16-le"), "release.doc")
        assert codes(reading) == [Code.FILE_NOT_SUPPORTED]
        assert reading.problems[0].values["format"] == what

    def test_what_is_cut_off_or_mislabelled_is_damaged(self, read):
        content = made.saved(made.structure())
        assert codes(read(content[: len(content) // 2])) == [Code.OFFICE_BROKEN]
        assert codes(read(b"PK\x03\x04 word/document.xml and nothing of it")) == [Code.OFFICE_BROKEN]
        empty = made.changed(content, lambda name, data: b"<a/>" if name == "word/document.xml" else data)
        assert codes(read(empty)) == [Code.OFFICE_BROKEN]
        spoilt = made.changed(content, lambda name, data: data[:-30] if name == "word/document.xml" else data)
        assert codes(read(spoilt)) == [Code.OFFICE_BROKEN]

    def test_an_empty_document_is_said(self, read):
        assert codes(read(made.saved(made.docx.Document()))) == [Code.FILE_EMPTY]

    @pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
    def test_xml_with_a_dtd_is_refused(self, charset, read):
        bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'.encode(charset)
        content = made.changed(
            made.saved(made.structure()), lambda name, data: bomb if name == "word/styles.xml" else data
        )
        assert codes(read(content)) == [Code.XML_WITH_DTD]

    def test_a_part_that_swells_is_not_unpacked_whatever_it_says_of_its_size(self, vocabulary, monkeypatch):
        monkeypatch.setattr(package, "MAX_OFFICE_PART_BYTES", 1_000)
        document = documents.of_bytes("bomb.docx", made.swollen(100_000))
        with pytest.raises(NewsroomError) as caught:
            list(word.FORMAT.reader(document, Desk(vocabulary)))
        assert caught.value.code in (Code.OFFICE_TOO_LARGE, Code.OFFICE_BROKEN)

    def test_tables_in_tables_without_end_are_said(self, read):
        deep = b"<w:tbl><w:tr><w:tc>" * 5_000 + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * 5_000
        content = made.changed(
            made.saved(made.structure()),
            lambda name, data: data.replace(b"<w:body>", b"<w:body>" + deep) if name == "word/document.xml" else data,
        )
        assert codes(read(content)) == [Code.OFFICE_BROKEN]

    def test_a_protected_part_is_said(self, read):
        content = bytearray(made.saved(made.structure()))
        at = content.index(b"PK\x01\x02")
        while at >= 0:
            content[at + 8] |= 1
            at = content.find(b"PK\x01\x02", at + 4)
        assert codes(read(bytes(content))) == [Code.OFFICE_LOCKED]


@given(cut=st.integers(0, 60_000), spoilt=st.binary(min_size=1, max_size=40))
def test_spoilt_files_never_raise_anything_unforeseen(cut, spoilt, vocabulary):
    content = made.saved(made.structure())
    cut %= len(content)
    document = documents.of_bytes("spoilt.docx", content[:cut] + spoilt + content[cut + len(spoilt) :])
    try:
        found = list(word.FORMAT.reader(document, Desk(vocabulary)))
    except NewsroomError:
        return
    assert any(isinstance(one, Draft) for one in found)


@given(drawn=st.data())
def test_crooked_xml_never_raises_anything_unforeseen(drawn, vocabulary):
    tags = st.sampled_from(
        ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:hyperlink", "w:br"]
    )
    more = st.sampled_from(["w:pPr", "w:numPr", "w:numId w:val='1'", "w:fldChar w:fldCharType='end'", "w:drawing"])
    xml = drawn.draw(
        st.recursive(
            st.sampled_from(["", "words", "7 March 2024"]),
            lambda inner: st.tuples(tags | more, st.lists(inner, max_size=4)).map(
                lambda made_of: f"<{made_of[0]}>{''.join(made_of[1])}</{made_of[0].split()[0]}>"
            ),
            max_leaves=20,
        )
    )
    content = made.changed(
        made.saved(made.structure()),
        lambda name, part: (
            part.replace(b"<w:body>", b"<w:body>" + xml.encode()) if name == "word/document.xml" else part
        ),
    )
    drafts = list(word.FORMAT.reader(documents.of_bytes("x.docx", content), Desk(vocabulary)))
    assert any(isinstance(one, Draft) for one in drafts)


def test_nothing_of_a_document_is_lost(read):
    content = made.saved(made.structure())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        document = archive.read("word/document.xml").decode()
    [draft] = read(content).drafts
    said = f"{draft.kicker} {draft.headline} {draft.summary} {draft.place} | {draft.day:%-d %B %Y} {draft.text}"
    assert all(word in said for word in unescape(re.sub(r"<[^>]+>", " ", document)).split())


@given(
    st.lists(
        st.sampled_from(["Normal", "Heading 1", "Heading 2", "Title", "Subtitle", "List Bullet 2", "Quote", "table"]),
        min_size=1,
        max_size=10,
    )
)
def test_no_word_is_lost_whatever_the_styles(vocabulary, styles):
    document = made.docx.Document()
    words = [f"wort{number} steht{number}" for number in range(len(styles))]
    for style, text in zip(styles, words, strict=True):
        if style == "table":
            document.add_table(1, 2).cell(0, 1).text = text
        else:
            document.add_paragraph(text, style=style)
    found = list(word.FORMAT.reader(documents.of_bytes("x.docx", made.saved(document)), Desk(vocabulary)))
    drafts = [one for one in found if isinstance(one, Draft)]
    said = " ".join(f"{draft.headline} {draft.kicker} {draft.summary} {draft.text}" for draft in drafts)
    assert [text for text in words if text not in said] == []
