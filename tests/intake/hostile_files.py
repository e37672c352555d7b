"""Files that are made to do harm, or were harmed: cut, mislabelled, swelling, nested, endless."""

import gzip
import io
import json
import tarfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pypdf import PdfReader, PdfWriter

from ilo_desktop.intake.limits import MAX_LINES
from tests.intake import word_documents
from tests.intake.pdf_maker import Put, assembled, minimal, stream
from tests.intake.workbooks import Sheet, ods, xlsx, zipped

ROWS = [["Title", "Date", "Text"], ["A ferry for the island", "2024-03-07", "It sails at noon."]]
LIST = "Press releases\n\n  1. A ferry for the island\n\n    07 March 2024\n\n    It sails at noon.\n"
ARTICLE = (
    "Press release\n\nA ferry for the island\n\nPress release | SUVA | 7 March 2024\n\nSUVA (ILO News) - It sails.\n"
)
ENTRY = {
    "title": "A ferry for the island",
    "date": "2024-03-07",
    "url": "https://www.example.org/1",
    "body": "It sails.",
}
RSS = (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News</title><item>'
    "<title>A ferry for the island</title><link>https://www.example.org/1</link>"
    "<pubDate>Thu, 07 Mar 2024 10:00:00 GMT</pubDate><description>It sails at noon.</description>"
    "</item></channel></rss>"
)
PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A ferry for the island</title>'
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-07"></head>'
    "<body><nav>Menu</nav><article><h1>A ferry for the island</h1><p>7 March 2024</p><p>SUVA (ILO News) - The ferry for"
    " the island sails at noon, and everybody who works on it has boots.</p></article></body></html>"
)
MAIL = (
    "From: office@example.org\r\nTo: list@example.org\r\nSubject: A ferry for the island\r\n"
    "Date: Thu, 07 Mar 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Press release\r\n\r\nA ferry for the island\r\n\r\n7 March 2024\r\n\r\nSUVA (ILO News) - It sails at noon.\r\n"
)
MHTML = (
    "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://www.example.org/1\r\nSubject: A ferry\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
    "Content-Type: text/html\r\nContent-Location: https://www.example.org/1\r\n\r\n" + PAGE + "\r\n--b--\r\n"
)
MARKDOWN = "---\ntitle: A ferry for the island\ndate: 2024-03-07\n---\n\nIt sails *at noon*.\n"


@cache
def sound() -> Mapping[str, bytes]:
    """Return a sound file of every format by its name."""
    table = "\n".join(",".join(row) for row in ROWS)
    return {
        "list.txt": LIST.encode(),
        "article.txt": ARTICLE.encode(),
        "page.html": PAGE.encode(),
        "page.mhtml": MHTML.encode(),
        "feed.xml": RSS.encode(),
        "data.json": json.dumps([ENTRY]).encode(),
        "data.jsonl": f"{json.dumps(ENTRY)}\n{json.dumps(ENTRY | {'url': 'https://www.example.org/2'})}\n".encode(),
        "table.csv": table.encode(),
        "table.tsv": table.replace(",", "\t").encode(),
        "book.xlsx": xlsx(Sheet("Releases", ROWS)),
        "book.ods": ods(Sheet("Releases", ROWS)),
        "mail.eml": MAIL.encode(),
        "paper.docx": word_documents.saved(word_documents.by_letters()),
        "paper.pdf": pdf(),
        "notes.md": MARKDOWN.encode(),
        "files.zip": zipped({"list.txt": LIST}),
        "files.tar": tarred({"list.txt": LIST.encode()}),
        "list.txt.gz": gzip.compress(LIST.encode(), mtime=0),
    }


def whole() -> Iterator[tuple[str, bytes]]:
    """Yield the sound files."""
    yield from sound().items()


def pdf() -> bytes:
    """Return a PDF with a release."""
    lines = ["SUVA (ILO News) - The ferry for the island sails at noon, and everybody who", "works on it has boots."]
    puts = [Put(72, 90, "Press release"), Put(72, 120, "7 March 2024"), Put(72, 160, "A ferry for the island", 20)]
    return minimal([[*puts, *(Put(72, 200 + 14 * i, line) for i, line in enumerate(lines))]])


def tarred(files: Mapping[str, bytes], mode: str = "w") -> bytes:
    """Return a tar archive."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return content.getvalue()


def cut() -> Iterator[tuple[str, bytes]]:
    """Yield every format cut behind each eighth of it."""
    for name, content in sound().items():
        stem, ending = name.split(".", 1)
        for eighth in range(1, 8):
            yield f"{stem}-{eighth}.{ending}", content[: len(content) * eighth // 8]


def mislabelled() -> Iterator[tuple[str, bytes]]:
    """Yield every format under the ending of the next one."""
    names = [*sound()]
    for name, other in zip(names, [*names[1:], names[0]], strict=True):
        yield f"{name.replace('.', '-')}.{other.rsplit('.', 1)[1]}", sound()[name]


def with_nuls() -> Iterator[tuple[str, bytes]]:
    """Yield for every ending a file of NULs, and a sound one with NULs in its middle."""
    for name, content in sound().items():
        stem, ending = name.split(".", 1)
        yield f"nul-{stem}.{ending}", bytes(5_000)
        middle = len(content) // 2
        yield f"hole-{stem}.{ending}", content[:middle] + bytes(1_000) + content[middle + 100 :]


def encrypted() -> Iterator[tuple[str, bytes]]:
    """Yield what only a password opens."""
    archive = bytearray(zipped({"list.txt": LIST}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        archive[archive.index(mark) + offset] |= 1
    yield "locked.zip", bytes(archive)
    yield "locked.docx", word_documents.protected()
    yield "locked.xlsx", word_documents.protected()
    sealed = 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"'
    head = MAIL.split("Content-Type")[0] + f"Content-Type: {sealed}\r\n\r\n"
    part = "--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--\r\n"
    yield "locked.eml", (head + part).encode()
    yield "locked.pdf", locked_pdf("secret")


def locked_pdf(password: str) -> bytes:
    """Return a PDF with a password to open it, "" for one that only forbids changes."""
    writer = PdfWriter(PdfReader(io.BytesIO(pdf())))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def in_wrong_charset() -> Iterator[tuple[str, bytes]]:
    """Yield texts that say another charset than they are in, or one that nobody knows."""
    yield "declared.html", PAGE.replace("utf-8", "utf-16").replace("island", "île").encode("cp1252")
    yield "unknown.html", PAGE.replace("utf-8", "x-nobody-knows").replace("island", "île").encode()
    yield "declared.xml", RSS.replace("UTF-8", "UTF-32").replace("island", "île").encode()
    yield "unknown.xml", RSS.replace("UTF-8", "x-nobody-knows").encode()
    yield "unknown.eml", MAIL.replace("utf-8", "x-nobody-knows").replace("island", "île").encode("cp1252")
    yield "half.csv", "Title,Date\nA ferry for the \xefle,2024-03-07\n".encode("latin-1") + "Où,2024-03-08\n".encode()
    yield "wide.json", json.dumps([ENTRY]).encode("utf-16")[:-1]


def nested() -> Iterator[tuple[str, bytes]]:
    """Yield what holds itself a hundred thousand times over, or a file that holds a file that holds a file."""
    deep = 100_000
    yield "tags.html", (PAGE.split("<article>")[0] + "<div>" * deep + "A ferry" + "</div>" * deep).encode()
    yield "lists.html", (PAGE.split("<article>")[0] + "<ul><li>" * deep + "A ferry").encode()
    yield "bold.html", (PAGE.split("<article>")[0] + "<b><p>" * deep + "A ferry").encode()
    yield "table.html", (PAGE.split("<article>")[0] + "<table><tr><td>" * deep + "A ferry").encode()
    yield "arrays.json", b"[" * deep + b"]" * deep
    yield "objects.json", b'[{"title": "A ferry", "date": "2024-03-07", "x": ' + b'{"a":' * deep + b"1" + b"}" * deep
    yield "arrays.jsonl", json.dumps(ENTRY).encode() + b"\n" + b"[" * deep + b"\n" + json.dumps(ENTRY).encode() + b"\n"
    yield "elements.xml", RSS.replace("It sails", "<a>" * deep).encode()
    yield "markup.xml", RSS.replace("It sails", "&lt;div&gt;" * deep).encode()
    yield "quotes.md", MARKDOWN.replace("It sails", ">" * deep + " It sails").encode()
    yield "brackets.md", MARKDOWN.replace("It sails", "[" * deep + " It sails").encode()
    yield "front.md", (b"---\ntitle: " + b"[" * 20_000 + b"\n---\n\nIt sails.\n")
    aliases = b"".join(b"%c: &%c [*%c, *%c, *%c]\n" % (c + 1, c + 1, c, c, c) for c in range(97, 121))
    yield "alias.md", b"---\na: &a [x, x]\n" + aliases + b"title: *y\n---\n\nIt sails.\n"
    yield "elements.docx", _docx_with(b"<w:p>" * deep)
    yield "arrays.pdf", _page(b"[" * deep + b"TJ")
    mail = MAIL.encode()
    for level in range(30):
        head = MAIL.split("Content-Type")[0].encode() + b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n'
        mail = head % (level, level) + b"Content-Type: message/rfc822\r\n\r\n" + mail + b"\r\n--%d--\r\n" % level
    yield "mails.eml", mail
    archive = LIST.encode()
    for _ in range(30):
        archive = zipped({"inner.zip": archive})
    yield "zips.zip", archive
    packed = LIST.encode()
    for _ in range(30):
        packed = gzip.compress(packed, mtime=0)
    yield "packed.gz", packed


def swelling() -> Iterator[tuple[str, bytes]]:
    """Yield what is small and becomes hundreds of megabytes."""
    zeros = bytes(300_000_000)
    yield "ratio.zip", zipped({"a.txt": zeros, "b.txt": LIST})
    yield "ratio.gz", gzip.compress(zeros, mtime=0)
    yield "ratio.tgz", tarred({"a.txt": zeros[:60_000_000]}, "w:gz")
    yield "many.zip", zipped({f"{number}.txt": zeros[:6_000_000] for number in range(20)})
    yield "part.docx", _docx_with(b" " * 60_000_000)
    yield "part.xlsx", _with_part(xlsx(Sheet("Releases", ROWS)), "xl/worksheets/sheet1.xml", b" " * 120_000_000)
    yield "part.ods", _with_part(ods(Sheet("Releases", ROWS)), "content.xml", b" " * 120_000_000)
    yield "nested.pdf", _page(_flate(zeros, 3), "/Filter [/FlateDecode /FlateDecode /FlateDecode]")
    yield "forms.pdf", forms_of_forms()
    pages = "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 999999999 >>"
    yield "tree.pdf", assembled(["<< /Type /Catalog /Pages 2 0 R >>", pages])
    yield "deep.pdf", deep_tree()
    yield "object.pdf", object_in_itself()


ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + "]>"
)


def entities() -> Iterator[tuple[str, bytes]]:
    """Yield XML whose entities would come to gigabytes, or to the system's own files."""
    yield "bomb.xml", RSS.replace("<rss", f"{ENTITIES}<rss").replace("It sails", "&j;").encode()
    outside = '<!DOCTYPE rss [<!ENTITY j SYSTEM "file:///etc/passwd">]>'
    yield "outside.xml", RSS.replace("<rss", f"{outside}<rss").replace("It sails", "&j;").encode()
    doctype = ENTITIES.encode()
    docx = word_documents.saved(word_documents.by_letters())
    yield "bomb.docx", _with_doctype(docx, "word/document.xml", doctype, b"<w:t>")
    yield "bomb.xlsx", _with_doctype(xlsx(Sheet("Releases", ROWS)), "xl/worksheets/sheet1.xml", doctype, b"<t>")
    yield "bomb.ods", _with_doctype(ods(Sheet("Releases", ROWS)), "content.xml", doctype, b"<text:p>")


def _with_part(content: bytes, part: str, data: bytes) -> bytes:
    return word_documents.changed(content, lambda name, old: old + data if name == part else old)


def _with_doctype(content: bytes, part: str, doctype: bytes, tag: bytes) -> bytes:
    def changed(name: str, data: bytes) -> bytes:
        if name != part:
            return data
        head = data.index(b"?>") + 2 if data.startswith(b"<?xml") else 0
        return data[:head] + doctype + data[head:].replace(tag, tag + b"&j;", 1)

    return word_documents.changed(content, changed)


def _flate(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


def forms_of_forms() -> bytes:
    """Return a PDF whose drawings draw each other, ten at a time."""
    names = "/XObject << " + " ".join(f"/X{i} {6 + i} 0 R" for i in range(10)) + " >>"
    body = b" ".join(b"/X%d Do" % i for i in range(10)) * 5 + b" BT /F1 9 Tf (ha) Tj ET" * 3_000
    form = stream(body, f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> {names} >>")
    return _page(b" ".join(b"/X%d Do" % i for i in range(10)), resources=names, objects=[form] * 10)


def deep_tree() -> bytes:
    """Return a PDF whose page lies under three thousand nodes."""
    nodes = [f"<< /Type /Pages /Kids [{i + 3} 0 R] /Count 1 >>" for i in range(3_000)]
    return assembled(["<< /Type /Catalog /Pages 2 0 R >>", *nodes, "<< /Type /Page >>"])


def object_in_itself() -> bytes:
    """Return a PDF whose stream of objects is an object in itself."""
    inner = b"1 0 << /Type /Catalog /Pages 1 0 R >>"
    return assembled([stream(inner, "/Type /ObjStm /N 1 /First 4 /Extends 1 0 R")])


def endless() -> Iterator[tuple[str, bytes]]:
    """Yield what has more than a million lines, or one line that never ends."""
    yield "lines.txt", LIST.encode() + b"x\n" * (MAX_LINES + 1)
    yield "blank-lines.txt", LIST.encode() + b"\n" * 1_000_000
    yield "one-line.txt", LIST.encode() + b"and so on " * 500_000
    yield "field.csv", b'Title,Date\n"' + b"a ferry " * 600_000
    yield "columns.csv", b"," * 2_000_000
    yield "value.json", b'[{"title": "' + b"a ferry " * 600_000
    yield "attribute.html", PAGE.replace('lang="en"', 'lang="' + "en" * 1_000_000 + '"').encode()
    yield "comment.html", PAGE.replace("<article>", "<!--" * 300_000 + "<article>").encode()
    yield "header.eml", MAIL.replace("Subject: ", "Subject: " + "=?utf-8?q?a?= " * 100_000).encode()
    head = MAIL.split("Content-Type")[0] + 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    yield "boundaries.eml", head.encode() + b"--b\r\n\r\n\r\n" * 100_000
    yield "stars.md", MARKDOWN.replace("It sails", "*a **b _c " * 50_000).encode()
    yield "objects.pdf", b"%PDF-1.7\n" + b"1 0 obj\n" * 500_000


def _docx_with(inner: bytes) -> bytes:
    def changed(name: str, data: bytes) -> bytes:
        return data.replace(b"<w:body>", b"<w:body>" + inner) if name == "word/document.xml" else data

    return word_documents.changed(word_documents.saved(word_documents.by_letters()), changed)


FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def _page(content: bytes, entries: str = "", resources: str = "", objects: Sequence[bytes] = ()) -> bytes:
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
        f" /Resources << /Font << /F1 4 0 R >> {resources} >> >>"
    )
    pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return assembled(["<< /Type /Catalog /Pages 2 0 R >>", pages, page, FONT, stream(content, entries), *objects])
