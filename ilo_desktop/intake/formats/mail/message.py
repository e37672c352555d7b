"""A mail's parts, whatever is wrong with it: its headers as text, its bodies, the files that are attached.

The standard library's compat32 policy takes mails apart: the newer one turns raw 8-bit headers into U+FFFD, parts
letters that lie across two encoded words, and needs minutes for headers that were made to be slow.
"""

import binascii
import mimetypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import Message
from email.utils import collapse_rfc2231_value
from itertools import chain

from ilo_desktop.intake.charsets import decode_as
from ilo_desktop.intake.limits import MAX_HEADER_LENGTH, MAX_MAIL_DEPTH
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.text import squeeze

_ENCODED_WORD = re.compile(r"=\?([\w.:+-]{1,40})(?:\*[\w-]*)?\?([bq])\?(.*?)\?=(?:\s+(?==\?))?", re.IGNORECASE)
# Apple's Mail writes the number of a mail's bytes before it, and a list of properties behind.
_LENGTH_BEFORE = re.compile(rb"(\d{1,9})[ \t]*\r?\n")
_BASE64_LINE = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_BLANK = re.compile(r"[\r\n\t]+ *")
#: What mails have beside what they say: pictures, invitations, cards, signatures, receipts.
_BESIDE = re.compile(
    r"image/|text/(?:calendar|x-vcard|vcard|directory|x-amp-html|x-moz-deleted|rfc822-headers)|application/(?:ics|"
    r"pgp-signature|pgp-keys|(?:x-)?pkcs7-signature|applefile|mac-binhex40)|"
    r"message/(?:delivery-status|disposition-notification|partial|external-body)"
)
_NAME_BESIDE = re.compile(
    r".*\.(?:ics|vcf|p7s|sig|asc|gif|png|jpe?g|bmp|svg|webp)|ATT\d{3,}\.(?:txt|html?)", re.IGNORECASE
)
_ENCRYPTED = re.compile(r"application/(?:pgp-encrypted|(?:x-)?pkcs7-mime)")
# A name longer than this is none.
_LONGEST_NAME = 150
_PGP = "-----BEGIN PGP MESSAGE-----"
_OUTLOOK_PACKETS = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_TYPES_OF_BODIES = {"text/html": True, "application/xhtml+xml": True, "text/plain": False, "text/markdown": False}


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a mail's body, as it was written. ``is_flowed`` says that a blank at the end of a line wraps it.

    ``plain`` is the same without HTML, where the mail has it.
    """

    words: str
    is_html: bool = False
    is_flowed: bool = False
    drops_blank: bool = False
    plain: "Text | None" = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that lies in a mail, or a mail that is attached to it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """A part that cannot be opened, and why."""

    code: Code


def parse(content: bytes, name: str) -> Message:
    """Return the message that some bytes are; NewsroomError MAIL_TOO_DEEP where parts lie in parts without end."""
    if match := _LENGTH_BEFORE.match(content):
        content = content[match.end() :][: int(match[1])]
    try:
        return message_from_bytes(content.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n \t"))
    except RecursionError as error:
        raise NewsroomError(Code.MAIL_TOO_DEEP, name=name) from error


def header(message: Message, name: str) -> str:
    """Return the text of a header in one line, encoded words and raw letters of any charset decoded; "" without it."""
    for found, value in message.raw_items():
        if found.lower() == name.lower():
            return header_text(str(value))
    return ""


def header_text(raw: str) -> str:
    """Return what a header says, as it was parsed from bytes."""
    raw = raw[:MAX_HEADER_LENGTH].replace("\0", "")
    text = raw if raw.isascii() else decode_as(raw.encode("utf-8", errors="surrogateescape"), "")
    return squeeze(_without_encoding(_BLANK.sub(" ", text)))


def _without_encoding(text: str) -> str:
    """Return a text with its encoded words decoded; neighbours of one charset together, as they can share a letter."""
    pieces: list[str] = []
    waiting, charset, end = b"", "", 0
    for match in _ENCODED_WORD.finditer(text):
        is_next = match.start() == end and match[1].lower() == charset
        if not is_next:
            pieces.append(decode_as(waiting, charset))
            pieces.append(text[end : match.start()])
            waiting = b""
        waiting += _word_bytes(match[2], match[3])
        charset, end = match[1].lower(), match.end()
    return "".join((*pieces, decode_as(waiting, charset), text[end:]))


def _word_bytes(encoding: str, words: str) -> bytes:
    data = words.encode("utf-8", errors="replace")
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    return _base64(data)


def _base64(data: bytes) -> bytes:
    """Return what base64 says that may be cut off or have other signs in it."""
    data = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    if len(data) % 4 == 1:
        data = data[:-1]
    return binascii.a2b_base64(data + b"=" * (-len(data) % 4))


def _base64_lines(text: str) -> bytes:
    """Return what lines in base64 say; a spoilt line and what a mailing list put below them are passed over."""
    found: list[str] = []
    for line in text.splitlines():
        words = line.strip()
        if _BASE64_LINE.fullmatch(words):
            found.append(words.rstrip("="))
            if words.endswith("="):
                break
    return _base64("".join(found).encode())


def contents(part: Message, depth: int = 0) -> Iterator[Text | Attachment | Sealed]:
    """Yield what a message holds, in its order: of alternatives one, nothing of what lies beside what is said."""
    kind = part.get_content_type()
    inner = parts_of(part)
    if kind == "multipart/encrypted" or _ENCRYPTED.match(kind):
        yield Sealed(Code.MAIL_ENCRYPTED)
    elif not part.is_multipart():
        if not _BESIDE.match(kind):
            yield from _leaf(part, kind)
    elif kind.startswith("message/"):
        yield from _attached_message(part)
    elif kind == "multipart/digest":
        for each in inner:
            yield from _attached_message(each)
    elif depth == MAX_MAIL_DEPTH:
        yield Sealed(Code.MAIL_TOO_DEEP)
    else:
        found = [list(contents(each, depth + 1)) for each in inner]
        yield from _alternative(found) if kind == "multipart/alternative" else chain.from_iterable(found)


def _leaf(part: Message, kind: str) -> Iterator[Text | Attachment | Sealed]:
    name = file_name(part)
    if kind in _OUTLOOK_PACKETS or name.lower() == "winmail.dat":
        yield Sealed(Code.MAIL_WINMAIL)
        return
    is_attached = part.get_content_disposition() == "attachment"
    if kind in _TYPES_OF_BODIES and not name and not is_attached:
        text = _text(part, is_html=_TYPES_OF_BODIES[kind])
        yield Sealed(Code.MAIL_ENCRYPTED) if text.words.lstrip().startswith(_PGP) else text
    elif not _NAME_BESIDE.fullmatch(name) and (content := payload(part)):
        yield Attachment(name or _name_by_type(kind), content)


def _text(part: Message, *, is_html: bool) -> Text:
    words = decode_as(payload(part), parameter(part, "charset"))
    is_flowed = not is_html and parameter(part, "format").lower() == "flowed"
    return Text(words, is_html, is_flowed, drops_blank=parameter(part, "delsp").lower() == "yes")


def _alternative(choices: list[list[Text | Attachment | Sealed]]) -> Iterator[Text | Attachment | Sealed]:
    """Yield the richest of some ways to say the same, with the plainest for where it turns out to say nothing."""
    plain = next((text for choice in choices for text in choice if isinstance(text, Text) and not text.is_html), None)
    rich = [choice for choice in choices if any(isinstance(one, Text) and one.is_html for one in choice)]
    chosen = rich[-1] if rich else next((choice for choice in choices if plain in choice), [])
    for one in chosen:
        if isinstance(one, Text) and one.is_html and plain:
            one, plain = replace(one, plain=plain), None
        yield one
    for choice in choices:
        if choice is not chosen:
            yield from (one for one in choice if not isinstance(one, Text))


def _attached_message(part: Message) -> Iterator[Attachment]:
    """Yield a mail that is attached; some are encoded as files are, which no mail may be."""
    message = next(iter(parts_of(part)), part)
    if header(part, "Content-Transfer-Encoding").lower() == "base64" and not message.keys():
        content = _base64(payload(message))
    else:
        content = message.as_bytes()
    name = header(message, "Subject") or "message"
    yield Attachment(f"{name[:_LONGEST_NAME]}.eml", content)


def parts_of(part: Message) -> list[Message]:
    """Return the parts of a part; the words of one without any are not even looked at, for a crooked charset raises."""
    found = part.get_payload() if part.is_multipart() else []
    return [each for each in found if isinstance(each, Message)] if isinstance(found, list) else []


def payload(part: Message) -> bytes:
    """Return the bytes of a part that holds no others, its encoding undone as far as it is sound."""
    is_base64 = header(part, "Content-Transfer-Encoding").lower() == "base64"
    if is_base64:
        del part["Content-Transfer-Encoding"]  # to have it as it is written
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    return _base64_lines(content.decode("ascii", errors="replace")) if is_base64 else content


def file_name(part: Message) -> str:
    """Return the name under which a part was attached, "" where it bears none; a name, never a way."""
    name = parameter(part, "filename", "Content-Disposition") or parameter(part, "name")
    return re.split(r"[/\\]", squeeze(header_text(name)))[-1][-_LONGEST_NAME:]


def _name_by_type(kind: str) -> str:
    return f"attachment{mimetypes.guess_extension(kind) or ''}"


def parameter(part: Message, name: str, header_name: str = "Content-Type") -> str:
    """Return what a header says of a part under a name ("charset"), "" where it says nothing that can be read."""
    try:
        value = part.get_param(name, "", header_name)
        return collapse_rfc2231_value(value)
    except (LookupError, TypeError, ValueError):  # what the library makes of a crooked header
        return ""
