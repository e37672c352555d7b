"""E-mails: the release in the body or under the subject, what is passed on or answered, what is attached or sealed."""

import io
import json
import mailbox
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents
from ilo_desktop.intake.formats import mail
from ilo_desktop.intake.formats.format import Desk, Enclosed
from ilo_desktop.intake.formats.mail.mailbox import open_mailbox
from ilo_desktop.intake.formats.mail.message import header_text
from ilo_desktop.intake.formats.mail.subjects import headline_of
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Draft, Problem, Reading
from ilo_desktop.newsroom.wording import sentence
from tests.intake.expectations import described
from tests.intake.word_documents import saved, structure

MAILS = sorted((Path(__file__).parents[1] / "data" / "mail").glob("*.eml"))
HEAD = "From: a@example.org\nTo: b@example.org\nDate: Thu, 7 Mar 2024 23:50:00 -0800\n"


@pytest.fixture
def read(tmp_path, vocabulary):
    def read_content(content: bytes | str, name: str = "mail.eml") -> list[Reading]:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        readings = list(intake.read([path], vocabulary))
        assert all(sentence(problem) for reading in readings for problem in reading.problems)
        return readings

    return read_content


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_own_mails_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    assert {reading.name: described(reading) for reading in intake.read([path], vocabulary)} == expected


@pytest.mark.parametrize(
    "subject",
    ["Rest", "RE: Rest", "Fwd: FW: Rest", "TR : Rest", "RV: Rest", "[ILO-Press] Re[2]: Rest", "AW: [News] WG: Rest"],
)
def test_a_subject_is_a_headline_without_what_programs_put_before_it(subject):
    assert headline_of(subject) == "Rest"


@pytest.mark.parametrize("subject", ["Reform: the rest", "[Rest]", "I: rest", "Ref. 12: a day of rest"])
def test_words_that_only_look_like_such_a_prefix_stay(subject):
    assert headline_of(subject) in (subject, "rest")
    assert headline_of("Reform: the rest") == "Reform: the rest"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?utf-8?b?5pel5g==?= =?utf-8?b?nKw=?=", "日本"),
        ("=?iso-8859-1?q?Un_jour_=E0_midi?=, dit-on", "Un jour à midi, dit-on"),
        ("=?x-none?q?=C3=A9t=C3=A9?=", "été"),
        ("=?utf-8?b?!!!?= and more", "and more"),
        ("=?utf-8?q?What is this??=", "What is this?"),
        ("caf\udce9", "café"),
        ("\udcd0\udcbc\udcd0\udcb8\udcd1\udc80", "мир"),
    ],
)
def test_headers_are_decoded_however_they_were_written(raw, text):
    assert header_text(raw) == text


def test_a_header_made_to_be_slow_is_cut():
    assert len(header_text("=?a?q?x?= " * 200_000)) < 10_000


def test_the_date_of_the_header_is_the_day_as_written(read):
    [reading] = read(HEAD + "Subject: Ropes rise\n\nRopes rise in price, says the harbour office in its letter.\n")
    assert reading.drafts[0].day == date(2024, 3, 7)


def test_a_mail_without_any_date_comes_in_and_is_told(read):
    text = "From: a@example.org\nTo: b@example.org\nSubject: Ropes rise\n\nRopes rise in price, says the office.\n"
    [reading] = read(text)
    assert [draft.headline for draft in reading.drafts] == ["Ropes rise"]
    assert [problem.code for problem in reading.problems] == [Code.ITEM_WITHOUT_DATE]


@pytest.mark.parametrize(
    "opening",
    [
        "-------- Forwarded Message --------\nSubject: \tHuts\nDate: \tTue, 5 Mar 2024 10:00:00 +0100\nFrom: x\n",
        "De : Bureau <x@example.org>\nEnvoyé : mardi 5 mars 2024 10:00\nÀ : Al\nObjet : Huts\n",
        "Begin forwarded message:\n\nFrom: x@example.org\n\nSubject: Huts\n\nDate: 5 March 2024 at 10:00:00 CET\n",
    ],
)
def test_a_forwarded_release_has_its_own_subject_and_date(opening, read):
    text = f"{HEAD}Subject: TR: something\n\nFor you.\n\n{opening}\nHuts are built in the north, says the office.\n"
    [reading] = read(text)
    [draft] = reading.drafts
    assert (draft.headline, draft.day) == ("Huts", date(2024, 3, 5))
    assert draft.text == "Huts are built in the north, says the office."


def test_a_forwarded_page_of_html_keeps_its_structure(read):
    html = (
        "<p>FYI</p><div>---------- Forwarded message ---------<br>From: x@example.org<br>Date: Tue, 5 Mar 2024<br>"
        "Subject: Huts</div><h2>Where</h2><table><tr><th>Pier</th><th>Huts</th></tr><tr><td>North</td><td>2</td></tr>"
        "</table><p>The huts are built in the north, says the office.</p>"
    )
    [reading] = read(f"{HEAD}Subject: Fwd: Huts\nContent-Type: text/html\n\n{html}")
    [draft] = reading.drafts
    assert draft.day == date(2024, 3, 5)
    assert "<h2>Where</h2><table>" in draft.body
    assert "North | 2" in draft.text


def test_the_front_of_a_release_can_be_one_paragraph(read):
    text = (
        "Press release\nHuts are built in the north\n5 March 2024\n\nThe office said on Monday that they are built.\n"
    )
    [reading] = read(f"{HEAD}Subject: News of today\n\n{text}")
    [draft] = reading.drafts
    assert (draft.headline, draft.day, draft.kind) == ("Huts are built in the north", date(2024, 3, 5), "press-release")
    assert draft.text == "The office said on Monday that they are built."


@pytest.mark.parametrize(
    "forwarded",
    [
        '<div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>x@example.org</div>'
        "<div><b>Subject: </b><b>Huts</b></div><div><b>Date: </b>5 March 2024 at 10:00:00 CET</div><br>{}</blockquote>"
        "</div>",
        '<p class="MsoNormal"><b>From:</b> X &lt;x@example.org&gt;<br><b>Sent:</b> Tuesday, 5 March 2024 10:00<br>'
        "<b>To:</b> Al<br><b>Subject:</b> Huts</p>{}",
        '<div class="moz-forward-container"><br>-------- Forwarded Message --------<table><tbody><tr><th>Subject: </th>'
        "<td>Huts</td></tr><tr><th>Date: </th><td>Tue, 5 Mar 2024 10:00:00 +0100</td></tr><tr><th>From: </th>"
        "<td>x@example.org</td></tr></tbody></table><br>{}</div>",
    ],
    ids=["apple", "outlook", "thunderbird"],
)
def test_every_programs_way_to_forward_is_known(forwarded, read):
    html = forwarded.format("<p>Huts are <b>built</b> in the north.</p><ul><li>One</li><li>Two</li></ul>")
    [reading] = read(f"{HEAD}Subject: Fwd: something\nContent-Type: text/html\n\n<p>For you.</p>{html}")
    [draft] = reading.drafts
    assert (draft.headline, draft.day) == ("Huts", date(2024, 3, 5))
    assert draft.body == "<p>Huts are <strong>built</strong> in the north.</p><ul><li>One</li><li>Two</li></ul>"


def test_a_remark_above_a_long_quotation_is_not_the_release(read):
    quoted = "".join(f"> The office said that hut number {i} is built in the north of the bay.\n>\n" for i in range(9))
    text = f"Thanks!\n\nOn Tue, 5 Mar 2024 at 10:00, Jo <jo@example.org> wrote:\n{quoted}"
    [reading] = read(f"{HEAD}Subject: Re: Huts\n\n{text}")
    assert reading.drafts[0].text.startswith("The office said that hut number 0 is built")
    assert "Thanks" not in reading.drafts[0].text


def test_a_date_below_the_subject_is_the_releases(read):
    [reading] = read(f"{HEAD}Subject: Huts\n\n5 March 2024\n\nThe office said that the huts are built.\n")
    [draft] = reading.drafts
    assert (draft.headline, draft.day, draft.text) == (
        "Huts",
        date(2024, 3, 5),
        "The office said that the huts are built.",
    )


def test_a_page_that_is_a_picture_gives_way_to_the_plain_text(read):
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Huts", "a@example.org", "b@example.org"
    message.set_content("The office said that the huts are built in the north.")
    message.add_alternative('<a href="https://example.org/x"><img src="https://example.org/x.png"></a>', subtype="html")
    [reading] = read(message.as_bytes())
    assert reading.drafts[0].text == "The office said that the huts are built in the north."


def test_a_quotation_of_several_paragraphs_is_kept(read):
    html = "<p>The minister said:</p><blockquote><p>We build huts.</p><p>And we rest.</p></blockquote><p>So it is.</p>"
    [reading] = read(f"{HEAD}Subject: Huts\nContent-Type: text/html\n\n{html}")
    [draft] = reading.drafts
    assert draft.text == "The minister said:\n\nWe build huts.\n\nAnd we rest.\n\nSo it is."
    assert "<blockquote><p>We build huts.</p><p>And we rest.</p></blockquote>" in draft.body


def test_what_is_quoted_whole_is_read(read):
    [reading] = read(f"{HEAD}Subject: Fw: Huts\n\n> Huts are built in the north,\n> says the harbour office.\n")
    assert reading.drafts[0].text == "Huts are built in the north,\nsays the harbour office."


def test_a_note_that_goes_with_files_is_no_release(read):
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Two files", "a@example.org", "b@example.org"
    message.set_content("Dear all,\n\nhere they are.\n\nJo")
    message.add_attachment(
        b"News\n\n1. One\n\n7 March 2024\n", maintype="text", subtype="plain", filename="../../x.txt"
    )
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png")
    [reading] = read(message.as_bytes())
    assert reading.name == "mail.eml/x.txt"
    assert [draft.headline for draft in reading.drafts] == ["One"]


def test_a_mail_of_apples_mail_has_its_length_before_it(read):
    content = f"{HEAD}Subject: Huts\n\nHuts are built in the north, says the office.\n"
    [reading] = read(f"{len(content)}      \n{content}<?xml version='1.0'?><plist><dict/></plist>\n", "1.emlx")
    assert reading.drafts[0].text == "Huts are built in the north, says the office."


def test_a_word_document_that_is_attached_is_read(read):
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Our release", "a@example.org", "b@example.org"
    message.set_content("Dear all, please find our release attached.")
    content = saved(structure())
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename="Communiqué.docx")
    [reading] = read(message.as_bytes())
    assert (reading.name, reading.drafts[0].headline) == ("mail.eml/Communiqué.docx", "Ferry hands get boots")


class TestBrokenAndHostile:
    def test_parts_in_parts_without_end_are_said(self, read):
        deep = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(2_000))
        readings = read(f"{HEAD}Subject: x\nMIME-Version: 1.0\n{deep}\nwords\n")
        assert [problem.code for reading in readings for problem in reading.problems] == [Code.MAIL_TOO_DEEP]
        readings = read(f"{HEAD}Subject: x\nMIME-Version: 1.0\n{deep[:4_000]}\nwords\n")
        assert [problem.code for reading in readings for problem in reading.problems] == [Code.MAIL_TOO_DEEP]

    def test_mails_in_mails_end_somewhere(self, read):
        deep = "Content-Type: message/rfc822\n\nFrom: a@example.org\nTo: b@example.org\nSubject: again\n" * 100
        readings = read(f"{HEAD}Subject: x\n{deep}\nThe words of the innermost mail.\n")
        assert [problem.code for reading in readings for problem in reading.problems] == [Code.ARCHIVE_TOO_DEEP]

    def test_ten_thousand_parts_are_read(self, vocabulary):
        part = "--b\nContent-Type: text/plain; name=x.txt\n\nwords\n"
        text = f'{HEAD}Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n{part * 10_000}--b--\n'
        found = list(mail.FORMAT.reader(documents.of_bytes("x.eml", text.encode()), Desk(vocabulary)))
        assert sum(isinstance(one, Enclosed) for one in found) == 10_000

    @pytest.mark.parametrize("content", [b"From: x\nTo: y\nSubject: z\n", b"From: x\nTo: y\nSubject: z\n\n\0\0\0\n"])
    def test_a_mail_that_says_nothing_is_said(self, content, read):
        [reading] = read(content)
        assert [problem.code for problem in reading.problems] == [Code.NO_RELEASES]

    def test_nuls_and_a_wrong_charset_are_survived(self, read):
        content = f"{HEAD}Subject: x\nContent-Type: text/plain; charset=utf-16\n\n".encode()
        [reading] = read(content + "Les pêcheurs\0 ont un jour de repos, dit le bureau.\n".encode())
        assert reading.drafts[0].text == "Les pêcheurs ont un jour de repos, dit le bureau."


class TestMailboxes:
    def test_each_mail_is_read_by_itself(self, tmp_path, vocabulary):
        path = tmp_path / "Inbox.mbox"
        box = mailbox.mbox(path)
        for subject in ("Ropes rise", "Huts are let"):
            message = EmailMessage()
            message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", subject
            message["Date"] = "Thu, 7 Mar 2024 10:00:00 +0100"
            message.set_content(f"{subject}, says the harbour office in its letter.\n\nFrom here on it rises.\n")
            box.add(message)
        box.close()
        readings = list(intake.read([path], vocabulary))
        assert [reading.name for reading in readings] == ["Inbox.mbox/1.eml", "Inbox.mbox/2.eml"]
        assert [reading.drafts[0].headline for reading in readings] == ["Ropes rise", "Huts are let"]
        assert readings[0].drafts[0].text.endswith("From here on it rises.")

    def test_a_mail_that_is_too_large_is_told(self, vocabulary, monkeypatch):
        monkeypatch.setattr("ilo_desktop.intake.formats.mail.mailbox.MAX_BYTES", 100)
        file = io.BytesIO(b"From a@b 2024\nSubject: x\n\n" + b"x" * 500 + b"\n\nFrom a@b 2024\nSubject: y\n\nshort\n")
        first, second = open_mailbox(file, "box.mbox", Desk(vocabulary))
        assert isinstance(first, Problem)
        assert first.code is Code.FILE_TOO_LARGE
        assert isinstance(second, Enclosed)


LINES = st.sampled_from(
    [
        *(
            "From: a@example.org",
            "Subject: =?utf-8?q?=C3?= x",
            "Content-Type: multipart/mixed; boundary=b",
            "--b",
            "--b--",
        ),
        *(
            "Content-Type: text/html; charset=\0",
            "Content-Type: message/rfc822",
            "",
            "",
            "On 7 May 2024 x wrote:",
            "> x",
        ),
        *(
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename*0*=utf-8''%E9",
            "AAAA=A",
            "-- ",
        ),
        *("Content-Type: text/plain; charset*=x'y'z; format=flowed", "Date: 7 May 2024", "Subject: Fwd: x", "words "),
        *(
            "-------- Forwarded Message --------",
            "<p>7 March 2024</p>",
            "begin 644 x",
            "Content-Type: multipart/digest",
        ),
        *("Content-Transfer-Encoding: x-uuencode", "Content-Transfer-Encoding: quoted-printable", "=3", "1. One"),
    ]
)


@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=40).map("\n".join).map(str.encode),
        st.lists(st.one_of(LINES.map(str.encode), st.binary(max_size=30)), max_size=40).map(b"\n".join),
    )
)
def test_any_bytes_are_read_without_a_fault(vocabulary, content):
    document = documents.of_bytes("any.eml", content)
    try:
        found = list(mail.FORMAT.reader(document, Desk(vocabulary)))
    except NewsroomError:
        return
    for one in found:
        if isinstance(one, Draft):
            assert one.headline.strip()
        if isinstance(one, Enclosed):
            assert one.name
            assert one.name.isprintable()


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1), min_size=5, max_size=60)
)
def test_no_word_of_a_plain_mail_is_lost(vocabulary, words):
    text = " ".join(["Words", *(word.strip(">-*#|[]:") or "x" for word in words), "end."])
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "A subject of its own"
    message.set_content(text, cte="base64")
    found = mail.FORMAT.reader(documents.of_bytes("x.eml", message.as_bytes()), Desk(vocabulary))
    [draft] = [one for one in found if isinstance(one, Draft)]
    said = f"{draft.headline} {draft.kicker} {draft.summary} {draft.text}".split()
    assert [word for word in text.split() if word not in said] == []


SHAPES = ["<p>{} {}</p>", "<h2>{} {}</h2>", "<ul><li>{}</li><li>{}</li></ul>", "<div>{}<br>{}</div>"]
SHAPES += [
    "<blockquote><p>{}</p><p>{}</p></blockquote>",
    "<table><tr><td>{}</td><th>{}</th></tr></table>",
    "{} <b>{}</b>",
]


@given(st.lists(st.sampled_from(SHAPES), min_size=1, max_size=12), st.booleans())
def test_no_word_of_a_page_is_lost(vocabulary, shapes, is_twice):
    words = [f"wort{number}" for number in range(len(shapes) * 2)]
    html = "".join(shape.format(*words[2 * i : 2 * i + 2]) for i, shape in enumerate(shapes)) * (2 if is_twice else 1)
    content = f"{HEAD}Subject: A subject of its own\nContent-Type: text/html\n\n{html}".encode()
    found = mail.FORMAT.reader(documents.of_bytes("x.eml", content), Desk(vocabulary))
    [draft] = [one for one in found if isinstance(one, Draft)]
    said = f"{draft.headline} {draft.kicker} {draft.summary} {draft.text}"
    assert [word for word in words if word not in said] == []
