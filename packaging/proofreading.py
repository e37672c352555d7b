"""What a translation must share with its English text, and the typography of its own language."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from linguist import FORMS, Message

_FIELD = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?[a-z][^>]*>")
_NUMBER = re.compile(r"%L?n")
_MNEMONIC = re.compile(r"&(?!&)\S")
#: How a text ends says what it is: a sentence, the beginning of a list, a question, a dialog that opens.
_ENDINGS = (".", ":", "?", "…")
_NARROW_SPACE = "\u202f"


def troubles(message: Message, language: str) -> Iterator[str]:
    """Yield what is wrong with a translation, each as the end of a line that names the text."""
    if not message.is_finished or not all(message.forms):
        yield "is not translated"
        return
    if message.text.is_counted and len(message.forms) != FORMS:
        yield f"needs {FORMS} forms"
        return
    source = message.text.source
    for place, form in enumerate(message.forms):
        is_last = place == len(message.forms) - 1
        yield from _unlike(source, form, may_lack_number=message.text.is_counted and not is_last)
        if language != "en" and "“" in source and "“" in form:  # «these», and “these” inside of them
            yield "has the quotation marks of English"
        yield from (f"has {what}" for what in _TYPOGRAPHY[language](form))


def _unlike(source: str, form: str, *, may_lack_number: bool) -> Iterator[str]:
    if _counts(_FIELD, source) != _counts(_FIELD, form):
        yield "has other values in braces"
    if _counts(_TAG, source) != _counts(_TAG, form):
        yield "has other marks of format"
    numbers = _counts(_NUMBER, form)
    if numbers != _counts(_NUMBER, source) and not (may_lack_number and not numbers):
        yield "has another number"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        yield "has a key where English has none, or none where it has one"
    if source.count("|") != form.count("|"):
        yield "is a list of another length"
    if any(source.endswith(end) != form.endswith(end) for end in _ENDINGS):
        yield "ends otherwise"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        yield "has other blanks around it"


def _counts(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(pattern.findall(text))


def _english(_form: str) -> Iterator[str]:
    return iter(())


def _french(form: str) -> Iterator[str]:
    if re.search(rf"[^{_NARROW_SPACE}\s][;!?»]|[^{_NARROW_SPACE}\d/]:(?!//)|[ \u00a0][:;!?»]", form):
        yield "no narrow space before a mark"
    if re.search(rf"«(?!{_NARROW_SPACE})", form):
        yield "no narrow space after «"
    yield from _straight(form)


def _spanish(form: str) -> Iterator[str]:
    for opening, closing in ("¿?", "¡!", "«»"):
        if form.count(opening) != form.count(closing):
            yield f"a {closing} without its {opening}"
    yield from _straight(form)


def _straight(form: str) -> Iterator[str]:
    if set(form) & set("'\""):
        yield "a straight apostrophe or quotation mark"
    if "..." in form or " …" in form:
        yield "an ellipsis that is none, or stands apart"


_TYPOGRAPHY: dict[str, Callable[[str], Iterator[str]]] = {"en": _english, "fr": _french, "es": _spanish}
LANGUAGES = tuple(_TYPOGRAPHY)
