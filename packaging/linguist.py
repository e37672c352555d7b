"""Qt Linguist's files: read, merged with the texts of the code, and written, in one steady layout."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from texts import Text

#: How many forms each language has for a number with its noun; Qt has the rules that choose among them.
FORMS = 2


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its translation: one form, or one for each number that the language tells apart."""

    text: Text
    forms: tuple[str, ...]
    is_finished: bool = True


def read(path: Path) -> dict[Text, Message]:
    """Return a file's messages; none where there is no file yet."""
    if not path.exists():
        return {}
    messages: dict[Text, Message] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name", "")
        for node in context.iter("message"):
            text = Text(name, node.findtext("source", ""), node.findtext("comment", ""))
            translations = node.findall("translation")
            counted = tuple(form.text or "" for form in node.iter("numerusform"))
            forms = counted if text.is_counted else tuple(one.text or "" for one in translations)
            messages[text] = Message(text, forms, all(one.get("type") is None for one in translations))
    return messages


def merge(texts: Iterable[Text], known: Mapping[Text, Message], *, language: str) -> list[Message]:
    """Return a message for each text: the known one, else one to be translated. Others are dropped.

    English needs no translation but of plural forms; these are made from "release(s)", and else wait to be written.
    """
    wanted = [text for text in texts if language != "en" or text.is_counted]
    return [known.get(text) or _new(text, language) for text in wanted]


def _new(text: Text, language: str) -> Message:
    if language != "en":
        return Message(text, ("",) * (FORMS if text.is_counted else 1), is_finished=False)
    forms = (text.source.replace("(s)", ""), text.source.replace("(s)", "s"))
    return Message(text, forms, is_finished="(s)" in text.source)


def write(path: Path, language: str, messages: Sequence[Message]) -> None:
    """Write a file: contexts by name, texts as they appear in the code, no line numbers, so that little changes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    ordered = sorted(messages, key=lambda message: message.text.context)
    for context, group in groupby(ordered, key=lambda message: message.text.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in group:
            lines += _lines_of(message)
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def finish(message: Message, forms: Sequence[str]) -> Message:
    """Return a message with its translation."""
    return replace(message, forms=tuple(forms), is_finished=True)


def _lines_of(message: Message) -> Iterable[str]:
    text = message.text
    kind = "" if message.is_finished else ' type="unfinished"'
    yield '    <message numerus="yes">' if text.is_counted else "    <message>"
    yield f"        <source>{escape(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{escape(text.comment)}</comment>"
    if text.is_counted:
        yield f"        <translation{kind}>"
        yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in message.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(message.forms[0])}</translation>"
    yield "    </message>"
