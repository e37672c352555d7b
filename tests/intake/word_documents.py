"""Word documents made for tests, in the shapes in which offices write releases, and bytes that are none."""

import io
import re
import zipfile
from collections.abc import Callable

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from docx.text.paragraph import Paragraph


def saved(document: Document) -> bytes:
    """Return a document as the bytes of its file."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def changed(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return a file with each part as ``change`` gives it back; None leaves a part out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            part = change(info.filename, old.read(info))
            if part is not None:
                new.writestr(info.filename, part, info.compress_type)
    return stream.getvalue()


def _xml(paragraph: Paragraph, inner: str) -> None:
    """Put XML of WordprocessingML behind a paragraph's runs."""
    for element in parse_xml(f"<w:p {nsdecls('w', 'r')}>{inner}</w:p>"):
        paragraph._p.append(element)


def _linked(paragraph: Paragraph, words: str, address: str) -> None:
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    _xml(paragraph, f'<w:hyperlink r:id="{relation}"><w:r><w:t>{words}</w:t></w:r></w:hyperlink>')


def structure() -> Document:
    """Styles of Word for all that a release has, lists within lists, a table, a quotation."""
    document = docx.Document()
    document.add_paragraph("Press release")
    document.add_heading("Ferry hands get boots", 0)
    document.add_paragraph("A deal covers every pier of the bay.", style="Subtitle")
    document.add_paragraph("GENEVA | 7 March 2024")
    opening = document.add_paragraph("GENEVA (ILO News) – ")
    opening.add_run("All hands").bold = True
    opening.add_run(" on the ferries get boots, says the ")
    _linked(opening, "harbour office", "https://www.example.org/harbour?a=1&b=2")
    opening.add_run(", <at once> & for good.")
    document.add_heading("What comes next", 1)
    for words, style in (
        ("Boots", "List Bullet"),
        ("Left ones", "List Bullet 2"),
        ("Gloves", "List Bullet"),
        ("The piers of the north", "List Number"),
        ("The piers of the south", "List Number"),
    ):
        document.add_paragraph(words, style=style)
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Pier", "Hands", "North", "12"), strict=True):
        cell.text = words
    document.add_paragraph("Nobody slips any more.", style="Quote")
    return document


def by_letters() -> Document:
    """No styles: the headline is known by its letters alone, below the name of the office."""
    document = docx.Document()
    document.add_paragraph().add_run("International Labour Organization").bold = True
    document.add_paragraph("FOR IMMEDIATE RELEASE")
    headline = document.add_paragraph().add_run("Bakers ask for a night of rest")
    headline.bold, headline.font.size = True, Pt(16)
    document.add_paragraph("Suva, Fiji, 21 September 2015")
    document.add_paragraph("Bakers of the islands met for two days and asked for one night of rest in seven.")
    document.add_paragraph("They will meet again on 3 May 2016.")
    return document


def tracked() -> Document:
    """Changes that were tracked, hidden words, a prompt, a field that links, a content control, a remark."""
    document = docx.Document()
    headline = document.add_heading("Rope makers ", 0)
    _xml(
        headline,
        '<w:del w:id="1" w:author="x"><w:r><w:delText>never </w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="x"><w:r><w:t>may </w:t></w:r></w:ins><w:r><w:t>rest</w:t></w:r>',
    )
    document.add_paragraph("14 February 2002")
    text = document.add_paragraph("The rules ")
    _xml(
        text,
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not for print </w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://www.example.org/rules" '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>were read</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "<w:sdt><w:sdtContent><w:r><w:t> twice</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
        "<w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>"
        '<w:r><w:br/></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>and signed</w:t></w:r></w:fldSimple>',
    )
    document.add_comment(text.runs, "Is this so?", author="A. Name")
    kept = document.add_paragraph("Half of a sentence ")
    _xml(kept, "")
    properties = kept._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="3" w:author="x"/></w:rPr>'))
    document.add_paragraph("and its other half.")
    control = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>A paragraph in a control.</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    document.element.body.insert(len(document.element.body) - 1, control)
    return document


def text_box() -> Document:
    """A template whose kicker and date stand in a text box, which newer and older programs have twice."""
    document = docx.Document()
    inner = (
        "<w:txbxContent><w:p><w:r><w:t>Media advisory</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>11 de Junho de 2019</w:t></w:r></w:p></w:txbxContent>"
    )
    anchor = document.add_paragraph()
    box = parse_xml(
        f"<w:r {nsdecls('w')} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
        " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
        " xmlns:v='urn:schemas-microsoft-com:vml'>"
        "<mc:AlternateContent>"
        f"<mc:Choice Requires='wps'><w:drawing><wps:txbx>{inner}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    anchor._p.append(box)
    document.add_heading("Pescadores terão dias de descanso", 1)
    document.add_paragraph("Os pescadores do norte e do sul terão dois dias de descanso por semana, como pediram.")
    return document


def letter_paper() -> Document:
    """The date stands in the head of the page alone."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Communiqué de presse | 25 septembre 2023"
    document.add_heading("Les boulangers auront une nuit de repos", 0)
    document.add_paragraph("Les boulangers de la ville auront une nuit de repos sur sept, comme ils l’ont demandé.")
    return document


def broken_lines() -> Document:
    """The front of a release in one paragraph, its lines broken by hand; the numbers of its date could be two days."""
    document = docx.Document()
    front = document.add_paragraph("Press release")
    for line in ("Herders will have huts for the night", "ULAANBAATAR | 03/04/2024"):
        front.add_run().add_break()
        front.add_run(line)
    document.add_paragraph("Herders of the north will have huts for the night, the office said on Monday.")
    return document


def tabs() -> Document:
    """What stands at both ends of two lines of one paragraph: tabs part it."""
    document = docx.Document()
    front = document.add_paragraph("FOR IMMEDIATE RELEASE\tContact: Ada Small")
    front.add_run().add_break()
    front.add_run("March 5, 2024\tada@example.org")
    document.add_heading("Herders will have huts for the night", 1)
    document.add_paragraph("Herders of the north will have huts for the night, the office said on Monday.")
    return document


def several() -> Document:
    """Three releases, each under a heading with its date."""
    document = docx.Document()
    document.add_paragraph("What the office announced this week")
    for headline, day in (("A ferry is built", "7 March 2024"), ("Huts are let", "6 March 2024"), ("Rest days", "")):
        document.add_heading(headline, 1)
        document.add_paragraph(day)
        document.add_paragraph(f"{headline}: the harbour office said on Monday that all of it was settled.")
    return document


def listing() -> Document:
    """The list of an office's page, pasted into a document."""
    document = docx.Document()
    document.add_heading("Press releases", 1)
    for headline, day, summary in (
        ("A ferry for the island", "07 March 2024", "It sails at noon."),
        ("Ferry hands get boots", "06 March 2024", "They were asked for."),
        ("Huts for the night", "06 March 2024", ""),
    ):
        document.add_paragraph(headline)
        document.add_paragraph(day)
        document.add_paragraph(summary)
    return document


def columns() -> Document:
    """A page that is laid out by a table without borders, and right-to-left text in it."""
    document = docx.Document()
    table = document.add_table(1, 2)
    side, main = table._cells
    side.text = "خبر"
    side.add_paragraph("١١ أبريل, ٢٠١٩")
    main.paragraphs[0].style = "Title"
    main.paragraphs[0].text = "العمال يستريحون ليلة في الأسبوع"
    for _ in range(3):
        main.add_paragraph(
            "قال المكتب في بيروت إن العمال في الموانئ يستريحون ليلة في الأسبوع كما طلبوا منذ سنوات طويلة جدا. " * 3
        )
    return document


def notes() -> Document:
    """A footnote, which python-docx cannot make, is put in by hand."""
    document = docx.Document()
    document.add_heading("Wages rise in the harbour", 0)
    document.add_paragraph("3 May 2016")
    text = document.add_paragraph("Wages rose by a tenth")
    _xml(text, '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> in the harbour last year.</w:t></w:r>')
    return document


def with_notes(content: bytes) -> bytes:
    """Return the file of ``notes`` with the part that holds its notes."""
    part = (
        f"<w:footnotes {nsdecls('w')}><w:footnote w:id='0' w:type='separator'><w:p/></w:footnote>"
        "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Figures of the office.</w:t></w:r></w:p>"
        "</w:footnote></w:footnotes>"
    )
    relation = (
        '<Relationship Id="rIdN" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/footnotes"/></Relationships>'
    )
    content = changed(
        content,
        lambda name, data: (
            data.replace(b"</Relationships>", relation.encode()) if "document.xml.rels" in name else data
        ),
    )
    stream = io.BytesIO(content)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/footnotes.xml", part)
    return stream.getvalue()


def strict(content: bytes) -> bytes:
    """Return a file as the strict kind of the standard has it."""

    def change(_name: str, data: bytes) -> bytes:
        for kind in (b"wordprocessingml", b"officeDocument"):
            data = data.replace(
                b"http://schemas.openxmlformats.org/" + kind + b"/2006/", b"http://purl.oclc.org/ooxml/" + kind + b"/"
            )
        return data

    return changed(content, change)


def with_macros(content: bytes) -> bytes:
    """Return a file as one with macros says what it is."""
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return changed(
        content, lambda _name, data: data.replace(kind, b"application/vnd.ms-word.document.macroEnabled.main+xml")
    )


def without_picture(content: bytes) -> bytes:
    """Return a file that refers to a picture which is missing."""
    relation = (
        b'<Relationship Id="rIdP" Target="NULL" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/image"/></Relationships>'
    )
    return changed(
        content, lambda name, data: data.replace(b"</Relationships>", relation) if "document.xml.rels" in name else data
    )


def swollen(size: int) -> bytes:
    """Return a file whose text unpacks to so many bytes of blanks and says that it does not."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<?xml version='1.0'?>" + b" " * size)
    return re.sub(
        size.to_bytes(4, "little") + b"|" + (size + 21).to_bytes(4, "little"), b"\x10\0\0\0", stream.getvalue()
    )


def protected() -> bytes:
    """Return the start of a file that a password protects: a binary file around it, whose streams have such names."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")


DOCUMENTS = {
    make.__name__: make
    for make in (structure, by_letters, tracked, text_box, letter_paper, broken_lines, tabs, several, listing, columns)
}
