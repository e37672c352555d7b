"""The runs of Word's paragraphs: words, breaks, links, fields, notes; what was deleted or hidden stays out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from ilo_desktop.intake.formats.word.inline import Inline, Look
from ilo_desktop.intake.formats.word.package import MC, M, R, Relation, W
from ilo_desktop.intake.formats.word.styles import Style, half_points, is_on, value

_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?!\\)(?:"([^"]*)"|(\S+))', re.IGNORECASE)
# What is in the text though it stands around runs: insertions, what was moved here, content controls, smart tags …
_AROUND = frozenset(f"{W}{tag}" for tag in ("ins", "moveTo", "sdtContent", "smartTag", "customXml", "dir", "bdo"))
_SIGNS = {f"{W}tab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
_RAISED = {"superscript": "sup", "subscript": "sub"}


@dataclass(slots=True)
class _Field:
    """A field, such as a link: first what it is to show, then what it shows."""

    instruction: str = ""
    is_shown: bool = False


@dataclass(slots=True)
class Runs:
    """Reads runs, one paragraph after the other: a field can begin in one and end in another.

    ``boxes`` are the text boxes that were met, ``notes`` the ids of notes, each to be taken out by who reads on.
    """

    relations: Mapping[str, Relation]
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    _fields: list[_Field] = field(default_factory=list)

    def read(self, paragraph: Element, style: Style, inline: Inline) -> None:
        """Add the words of a paragraph, or of what stands in one."""
        self._read(paragraph, style, inline, "")

    def _read(self, parent: Element, style: Style, inline: Inline, href: str) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, style, inline, href)
            elif tag == f"{W}hyperlink":
                self._read(child, style, inline, self._target(child.get(f"{R}id", "")) or href)
            elif tag == f"{W}fldSimple":
                self._read(child, style, inline, _address(child.get(f"{W}instr", "")) or href)
            elif tag in _AROUND or tag == f"{W}rubyBase":
                self._read(child, style, inline, href)
            elif tag == f"{W}sdt":
                self._content_control(child, style, inline, href)
            elif tag == f"{MC}AlternateContent":
                self._read(chosen(child), style, inline, href)
            elif tag in (f"{M}oMath", f"{M}oMathPara"):
                inline.add("".join(each.text or "" for each in child.iter(f"{M}t")), Look(href))

    def _content_control(self, control: Element, style: Style, inline: Inline, href: str) -> None:
        properties = control.find(f"{W}sdtPr")
        is_prompt = properties is not None and properties.find(f"{W}showingPlcHdr") is not None
        content = control.find(f"{W}sdtContent")
        if content is not None and not is_prompt:
            self._read(content, style, inline, href)

    def _run(self, run: Element, style: Style, inline: Inline, href: str) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None and is_on(properties.find(f"{W}vanish"), otherwise=False):
            return
        look, size = _look(properties, style, href or self._link_of_field())
        for child in run:
            words = self._words(child)
            if words and not self._is_instruction():
                inline.add(words, look)
                if words.strip():
                    inline.size = max(inline.size, size)
            elif child.tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                self._note(child, inline)

    def _words(self, child: Element) -> str:
        """Return what a part of a run says, and keep what it does to fields and boxes."""
        tag = child.tag
        if tag == f"{W}t":
            return (child.text or "").replace("\n", " ")
        if tag == f"{W}br":
            return "\n" if child.get(f"{W}type", "textWrapping") == "textWrapping" else ""
        if tag == f"{W}fldChar":
            self._mark_field(child.get(f"{W}fldCharType", ""))
        elif tag == f"{W}instrText" and self._fields:
            self._fields[-1].instruction += child.text or ""
        elif tag == f"{MC}AlternateContent":
            self.boxes.extend(chosen(child).iter(f"{W}txbxContent"))
        elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
            self.boxes.extend(child.iter(f"{W}txbxContent"))
        elif tag == f"{W}ruby":
            return "".join(each.text or "" for each in child.iterfind(f"{W}rubyBase/{W}r/{W}t"))
        return _SIGNS.get(tag, "")

    def _note(self, reference: Element, inline: Inline) -> None:
        kind = "footnotes" if reference.tag == f"{W}footnoteReference" else "endnotes"
        self.notes.append((kind, reference.get(f"{W}id", "")))
        inline.add(f"[{len(self.notes)}]", Look(raised="sup"))

    def _mark_field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _is_instruction(self) -> bool:
        return any(not each.is_shown for each in self._fields)

    def _link_of_field(self) -> str:
        links = (_address(each.instruction) for each in reversed(self._fields) if each.is_shown)
        return next(filter(None, links), "")

    def _target(self, relation_id: str) -> str:
        relation = self.relations.get(relation_id)
        return relation.target if relation and relation.is_outside else ""


def chosen(alternatives: Element) -> Element:
    """Return the one of two ways to show the same that newer programs show."""
    for tag in ("Choice", "Fallback"):
        if (found := alternatives.find(f"{MC}{tag}")) is not None:
            return found
    return alternatives


def _address(instruction: str) -> str:
    match = _HYPERLINK.match(instruction)
    return (match[1] or match[2] or "") if match else ""


def _look(properties: Element | None, style: Style, href: str) -> tuple[Look, float]:
    if properties is None:
        return Look(href, style.is_bold, style.is_italic), style.size
    raised = _RAISED.get(value(properties.find(f"{W}vertAlign")), "")
    is_bold = is_on(properties.find(f"{W}b"), otherwise=style.is_bold)
    is_italic = is_on(properties.find(f"{W}i"), otherwise=style.is_italic)
    return Look(href, is_bold, is_italic, raised), half_points(properties.find(f"{W}sz"), style.size)
