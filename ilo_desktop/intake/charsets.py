"""Bytes to text: the byte-order mark, then a charset that the file declares, then UTF-8, then a plausible guess."""

import codecs
import re
import unicodedata
from collections.abc import Iterator

from ilo_desktop.intake.limits import CHARSET_SAMPLE_BYTES

_MARKS = (  # the longer first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|coding)\s*[=:]\s*["']?([A-Za-z][\w.:-]{2,30})""")
_DECLARATION_BYTES = 2048
# What files call a charset, and the larger one that they are really in.
_REALLY = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
}
_LATIN = ("cp1252", "mac_roman", "cp1250")
_OTHER_SCRIPTS = ("gb18030", "cp950", "cp932", "euc_jp", "cp949", "cp1251", "koi8_r", "cp1256", "cp1253", "cp874")
_NOT_ASCII = re.compile(rb"[\x80-\xff]+")
# Letters beyond ASCII, which quotes, dashes and the like of cp1252 stand beside; and where such a sign cannot stand.
_LETTERS = re.compile(rb"[^\x00-\x7f\x85\x91-\x94\x96\x97\xa0\xa9\xab\xbb]+")
_SIGN_AMID_WORD = re.compile(rb"[A-Za-z][\x85\x91\x93\x94\x96\xa9\xab\xbb][A-Za-z]")
# Where this share of them stand alone or two amid a word ("ção"), they are accented letters among Latin letters.
_LATIN_SHARE = 0.7
# Japanese is written in these, each of two bytes; read in another charset, hardly any text shows them.
_HIRAGANA = re.compile("[\u3041-\u3096]")
_HIRAGANA_SHARE = 0.1
# Valid UTF-8 with so few spoilt places is UTF-8 that was cut or glued, and no other charset.
_SPOILT_SHARE = 0.02
# How much of a line is kept before its first byte beyond ASCII.
_CONTEXT_BYTES = 2_000
# Signs that stand inside words, and letters of half a width, where another charset's letters are.
_SIGN_IN_WORD = re.compile(r"[^\W\d_][¹²³¿¡¢£¥¦§¯¼½¾][^\W\d_]|[ァ-ヺ]〖|[｡-ﾟ]")
# UTF-16 of nothing but ASCII is half NULs; less is a stray NUL in plain text.
_NUL_SHARE_OF_LATIN = 0.4
_PLAIN = bytes([0, 9, 10, 13, *range(32, 127)])
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROLS_SHARE = 0.01
# In how large pieces a file is gone through: other threads stand still while one is.
_PIECE = 1 << 20


def decode(data: bytes) -> tuple[str, str] | None:
    """Return the text of some bytes and the name of their charset; None where they are no text.

    The text holds no NUL and no byte-order mark. Bytes that are spoilt in otherwise sound UTF-8 become U+FFFD.
    """
    for text, charset in _readings(data):
        text = text.removeprefix("\ufeff")
        if "\0" not in text and _count_controls(text) <= len(text) * _CONTROLS_SHARE:
            return text, charset.removesuffix("-sig")
    return None


def decode_as(data: bytes, declared: str) -> str:
    """Return the text of some bytes in the charset that a header beside them declares, else in the one that fits.

    Bytes that fit nowhere become U+FFFD, and NULs are dropped: what a mail says is read, however spoilt it is.
    """
    charset = _known(declared)
    text = None
    if charset and not (_is_single_byte(charset) and _strict(data, "utf-8") is not None):
        text = _strict(data, charset)
    if text is None:
        decoded = decode(data)
        text = decoded[0] if decoded else data.decode("utf-8", errors="replace")
    return text.replace("\0", "").removeprefix("\ufeff")


def _readings(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the ways in which bytes can be read, the surest first."""
    for mark, charset in _MARKS:
        if data.startswith(mark):
            yield data.decode(charset, errors="replace"), charset
            return
    if b"\0" in data:
        yield from _wide(data)
        return
    declared = _declared(data)
    utf8 = _strict(data, "utf-8")
    # A declared charset of one byte a letter fits any bytes: it says nothing against text that is sound UTF-8.
    is_declared = declared and (utf8 is None or not _is_single_byte(declared))
    if is_declared and (text := _strict(data, declared)) is not None:
        yield text, declared
    if b"\x1b" in data and b"\x1b$" in data and (text := _strict(data, "iso2022_jp")) is not None:
        yield text, "iso2022_jp"
    if utf8 is not None:
        yield utf8, "utf-8"
        return
    yield from _spoilt_utf8(data)
    yield from _guessed(data)


def _strict(data: bytes, charset: str) -> str | None:
    try:
        return "".join(_decoded(data, charset))
    except UnicodeError:
        return None


def _decoded(data: bytes, charset: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(charset)()
    for start in range(0, len(data), _PIECE):
        yield decoder.decode(data[start : start + _PIECE])
    yield decoder.decode(b"", final=True)


def _count_controls(text: str) -> int:
    return sum(len(_CONTROLS.findall(text, start, start + _PIECE)) for start in range(0, len(text), _PIECE))


def _declared(data: bytes) -> str:
    match = _DECLARED.search(data, 0, _DECLARATION_BYTES)
    return _known(match.group(1).decode("ascii")) if match else ""


def _known(name: str) -> str:
    """Return the charset that a name means, "" where it means none."""
    try:
        info = codecs.lookup(name)
        "".encode(info.name)  # refuses codecs that are no charsets, such as base64
    except (LookupError, ValueError):
        return ""
    return _REALLY.get(info.name, info.name)


def _is_single_byte(charset: str) -> bool:
    return charset.startswith(("cp125", "iso8859", "koi8", "mac", "cp874"))


def _wide(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the reading of UTF-16 without a mark: the order of bytes that gives more ASCII and no odd letters."""
    is_plain = not data.translate(None, _PLAIN)
    if is_plain and data.count(0) < len(data) * _NUL_SHARE_OF_LATIN:
        return
    found = []
    for charset in ("utf-16-le", "utf-16-be"):
        text = _strict(data[: len(data) // 2 * 2], charset)
        sample = (text or "")[:CHARSET_SAMPLE_BYTES]
        ascii_count = sum(map(str.isascii, sample))
        if text and ascii_count and "\0" not in text and _is_plausible(sample):
            found.append((ascii_count, text, charset))
    if found:
        _, text, charset = max(found)
        yield text, charset


def _is_plausible(text: str) -> bool:
    odd = sum(unicodedata.category(c) in ("Cn", "Co", "Cs", "Cc") and not c.isspace() for c in text)
    return odd * 100 <= len(text)


def _spoilt_utf8(data: bytes) -> Iterator[tuple[str, str]]:
    text = data.decode("utf-8", errors="replace")
    sound = sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    if 0 < text.count("\ufffd") <= max(1, sound * _SPOILT_SHARE) and sound > 2:
        yield text, "utf-8"


def _guessed(data: bytes) -> Iterator[tuple[str, str]]:
    from charset_normalizer import from_bytes  # imported late: most files are UTF-8

    sample = _sample(data)
    yield from _japanese(data, sample)
    runs = list(_LETTERS.finditer(sample))
    is_plain = not runs and not _SIGN_AMID_WORD.search(sample)
    if is_plain and (text := _strict(data, "cp1252")) is not None:
        yield text, "cp1252"
    is_latin = sum(map(_is_accented, runs)) >= len(runs) * _LATIN_SHARE
    for candidates in (_LATIN, _OTHER_SCRIPTS) if is_latin else (_OTHER_SCRIPTS, _LATIN):
        ranked = []
        for match in from_bytes(sample, cp_isolation=list(candidates)):
            names = {match.encoding, *match.could_be_from_charset}
            order = next(i for i, candidate in enumerate(candidates) if candidate in names)
            signs = len(_SIGN_IN_WORD.findall(str(match)))
            ranked.append((signs, round(match.chaos, 2), -round(match.coherence, 2), order))
        for *_, order in sorted(ranked):
            if (text := _strict(data, candidates[order])) is not None:
                yield text, candidates[order]


def _japanese(data: bytes, sample: bytes) -> Iterator[tuple[str, str]]:
    for charset in ("cp932", "euc_jp"):
        read = sample.decode(charset, errors="replace")
        foreign = len(read) - sum(map(str.isascii, read))
        is_japanese = len(_HIRAGANA.findall(read)) > foreign * _HIRAGANA_SHARE
        if is_japanese and "\ufffd" not in read[:-2] and (text := _strict(data, charset)) is not None:
            yield text, charset


def _is_accented(run: re.Match[bytes]) -> bool:
    before, after = run.string[run.start() - 1 : run.start()], run.string[run.end() : run.end() + 1]
    return len(run[0]) == 1 or (len(run[0]) == 2 and before.isalpha() and after.isalpha())


def _sample(data: bytes) -> bytes:
    """Return the first lines that are not ASCII: in a long file the others say nothing of its charset."""
    if len(data) <= CHARSET_SAMPLE_BYTES:
        return data
    pieces, size, end = [], 0, 0
    while size < CHARSET_SAMPLE_BYTES and (match := _NOT_ASCII.search(data, end)):
        start = max(data.rfind(b"\n", end, match.start()) + 1, match.start() - _CONTEXT_BYTES)
        end = data.find(b"\n", match.end()) + 1 or len(data)
        pieces.append(data[start:end][:CHARSET_SAMPLE_BYTES])
        size += len(pieces[-1])
    return b"".join(pieces)
