"""When two spellings of a field are one wording, and when a text is only the beginning of another: what is no news."""

import re
from collections.abc import Callable, Hashable

from ilo_desktop.newsroom.text import fold, is_cjk, squeeze

_YEAR = re.compile(r"\b\d{4}\b")
#: What stands at the end of a text that was cut: an ellipsis, in brackets or not, and the words of a link behind it.
_CUT = re.compile(r"\s*[\[(]?(?:…|\.\s?\.\s?\.)[\])]?[^.…!?]{0,40}$")
_END_LETTERS = 60
#: What stands at the end of a sentence, with the signs that can close behind it.
_SENTENCE_END = re.compile(r"[.!?:;。！？：；؟۔।…][\s\"'”’»›)\]】）」』]*$")
#: From here on a text that breaks off in a sentence was cut. Headlines and short summaries have no full stop either.
_BREAKS_OFF_LETTERS = 100


def alike(text: str) -> str:
    """Return what two spellings of one wording have in common; a text of signs alone stands for itself."""
    return fold(text) or squeeze(text)


def credit_key(credit: str) -> str:
    """Return what two spellings of one credit have in common: its year is the one in which the page was saved."""
    return alike(_YEAR.sub(" ", credit))


#: The texts of a release, each with what makes two spellings of it one wording.
WORDING_KEYS: dict[str, Callable[[str], Hashable]] = {
    "headline": alike,
    "summary": alike,
    "text": alike,
    "kicker": alike,
    "credit": credit_key,
    "place": alike,
    "language": str,
}
#: The texts of which lists and feeds may give the beginning alone.
CUT_FIELDS = frozenset({"headline", "summary", "text"})


def is_cut_short(short: str, full: str) -> bool:
    """Say whether a text is the beginning of another, and was cut there: an ellipsis says so, or it breaks off.

    A text that ends with a sentence is whole: if another one goes on from there, something was added to it. The last
    word before an ellipsis may itself be cut.
    """
    short = short.rstrip()
    end = short[-_END_LETTERS:]
    cut = _CUT.search(end)
    if cut is None and (len(short) < _BREAKS_OFF_LETTERS or _SENTENCE_END.search(end)):
        return False
    begins, whole = fold(short[: len(short) - len(end) + cut.start()] if cut else short), fold(full)
    if not begins or len(whole) <= len(begins) or not whole.startswith(begins):
        return False
    # Of Chinese and Japanese the last letter is folded with the one that follows it.
    return cut is not None or whole[len(begins)] == " " or is_cjk(begins[-1])
