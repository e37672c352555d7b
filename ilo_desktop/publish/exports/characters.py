"""The one place that says which characters files for other programs may hold."""

import re

#: What XML 1.0 forbids, and what it, HTML and Unicode say that no text should hold: controls and what is no character.
_NO_CHARACTERS = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
_UNFIT = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef{_NO_CHARACTERS}]")
_HALVES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?")
# Most texts are known to be fit without a look at each letter, and whole libraries come by here.
_UNFIT_BYTES = bytes(code for code in range(0x80) if _UNFIT.match(chr(code)))
_FIT_THOUGH_NOT_PRINTED = "\n\t\u00a0\u202f"


def fit(text: str) -> str:
    """Return a text as every format can hold it: without control characters, line ends as "\\n".

    Halves of letters, which have no bytes in UTF-8, become U+FFFD.
    """
    if text.isascii():
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        return lines.encode("ascii").translate(None, _UNFIT_BYTES).decode("ascii")
    if _is_printed(text):
        return text
    return _HALVES.sub("\ufffd", _UNFIT.sub("", _LINE_ENDS.sub("\n", text)))


def _is_printed(text: str) -> bool:
    for sign in _FIT_THOUGH_NOT_PRINTED:
        text = text.replace(sign, "")
    return text.isprintable()
