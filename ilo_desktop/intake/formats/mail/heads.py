"""How mails begin, and web pages that were saved in the shape of a mail (MHTML)."""

import re

from ilo_desktop.intake.formats.format import Head

_HEADER = re.compile(
    r"^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type|Reply-To|Sender"
    r"|X-[\w-]+|Cc|List-[\w-]+|DKIM-Signature|Snapshot-Content-Location):\s",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_HEADERS = 3
# Apple's Mail writes the number of a mail's bytes before it.
_LENGTH_BEFORE = re.compile(r"\A\d{1,9}[ \t]*\r?\n")
_FIRST = re.compile(r"[\w-]+:\s")
_END = re.compile(r"\r?\n\r?\n|\r\r")
_SAVED = re.compile(r"^(?:Snapshot-Content-Location:|From:\s*\"?<?Saved by\b)", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(r"^Content-Type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_LOCATION = re.compile(r"^Content-Location:\s*\S+:", re.IGNORECASE | re.MULTILINE)
_SENT = re.compile(r"^(?:To|Received|Delivered-To):", re.IGNORECASE | re.MULTILINE)


def is_mail(head: Head) -> bool:
    """Say whether a file begins as a mail does: with headers, several of which every mail has."""
    top = _headers(head)
    return _FIRST.match(top) is not None and len(_HEADER.findall(top)) >= _FEWEST_HEADERS


def is_saved_page(head: Head) -> bool:
    """Say whether a file that begins as a mail does was saved by a browser and never sent."""
    top = _headers(head)
    is_related = _RELATED.search(top) is not None and _LOCATION.search(head.text) is not None
    return is_mail(head) and (_SAVED.search(top) is not None or (is_related and not _SENT.search(top)))


def _headers(head: Head) -> str:
    return _END.split(_LENGTH_BEFORE.sub("", head.text.lstrip(), count=1), maxsplit=1)[0].replace("\r\n", "\n")
