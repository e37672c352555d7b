"""The subject of a mail as a headline: without what mail programs and mailing lists put before it."""

import re

#: "Re:", "Fwd:", "TR :", "RV:", "WG:", "Re[2]:", "回复：" … and "[ILO-Press]", any number of them.
_BEFORE = re.compile(
    r"\s*(?:(?:re|fwd?|tr|rv|wg|aw|antw|enc|res|rif|i|sv|vs|vl|rép|ref|пер|отв|回复|转发|返信|転送|رد|إعادة توجيه)\s*"
    r"(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s*[:：]|\[[^\[\]]{1,40}\](?=\s*\S)|\*{2,5}\s*spam\s*\*{2,5})\s*",
    re.IGNORECASE,
)
#: "Press release: …", "Press release – …", which says what the mail is.
_KIND = re.compile(r"([^:：|–—]{3,40}?)(?:\s*[:：|]|\s[-–—])\s+(?=\S)")
_FORWARDED = re.compile(r"\s*(?:\[[^\[\]]*\]\s*)?(?:fwd?|tr|rv|wg|enc|пер|转发|転送)\s*[:：]", re.IGNORECASE)


def headline_of(subject: str) -> str:
    """Return what a subject is about."""
    while match := _BEFORE.match(subject):
        subject = subject[match.end() :]
    return subject.strip()


def kind_before(subject: str) -> tuple[str, str]:
    """Return the words before a colon or a dash, which may name a kind, and those behind it; "" and all without one."""
    match = _KIND.match(subject)
    return (match[1].strip(), subject[match.end() :].strip()) if match else ("", subject)


def is_forwarded(subject: str) -> bool:
    """Say whether a subject says that the mail passes on another one."""
    return _FORWARDED.match(subject) is not None
