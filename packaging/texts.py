"""Finds every text of the program that is to be translated, by reading its code.

Qt's own ``lupdate`` is not used: it misses plural forms in ``QCoreApplication.translate``, some texts inside nested
calls, and says nothing where a text is put together at run time and so can never be found. Here that is told, with its
place.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_MARKERS = frozenset({"translate", "QT_TRANSLATE_NOOP"})
#: What shows a text to users. Words written out in one of these have not been translated.
_SHOWN_BY = frozenset(
    {
        *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription"),
        *("setWindowTitle", "setTitle", "setPlaceholderText", "setInformativeText", "addAction", "addMenu", "addTab"),
        *("drawText", "show_text", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction"),
    }
)
_WORDS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the code has it. Two with the same context, source and comment are one to Qt."""

    context: str
    source: str
    comment: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether it has plural forms: Qt puts a number in place of ``%n``, or ``%Ln`` for one with grouping."""
        return "%n" in self.source or "%Ln" in self.source


@dataclass(slots=True)
class Found:
    """What was found: the texts by first appearance, and what is wrong with how some of them are written."""

    texts: list[Text] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def find(folder: Path) -> Found:
    """Return the texts of every Python file below a folder."""
    found = Found()
    bases: set[str] = set()
    counted: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        reader = _Reader(str(path.relative_to(folder.parent)))
        reader.visit(ast.parse(path.read_bytes()))
        found.texts += reader.found.texts
        found.troubles += reader.found.troubles
        bases |= reader.bases
        counted |= reader.counted
    found.texts = list(dict.fromkeys(found.texts))
    # Qt looks a text up under the name of the object's own class first. Where it has no translation there, a counted
    # text comes back with its number filled in, which looks like a translation, and the search ends.
    found.troubles += [
        f"{place}: {name} has subclasses, so its counted texts need QCoreApplication.translate"
        for name, place in sorted(counted.items())
        if name in bases
    ]
    return found


class _Reader(ast.NodeVisitor):
    """Reads one file."""

    def __init__(self, name: str) -> None:
        self.found = Found()
        self.bases: set[str] = set()
        self.counted: dict[str, str] = {}
        self._name = name
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases |= {_last_name(base) for base in node.bases}
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                self._take(node, self._classes[-1], node.args, is_marker=False)
            case ast.Attribute(attr="tr"):
                self._trouble(node, "a text is translated by self.tr, in a class of its own")
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in _MARKERS and len(node.args) > 1:
                self._take_in_context(node, is_marker=name == "QT_TRANSLATE_NOOP")
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in _SHOWN_BY:
                if any(_WORDS.search(words) for argument in node.args for words in _written_out(argument)):
                    self._trouble(node, f"the words in {name} are not translated")
        self.generic_visit(node)

    def _take_in_context(self, node: ast.Call, *, is_marker: bool) -> None:
        context, text = node.args[0], node.args[1]
        if not isinstance(context, ast.Constant) or not isinstance(context.value, str):
            return  # str.translate of a table, and the like
        if is_marker or isinstance(text, ast.Constant | ast.JoinedStr):
            self._take(node, context.value, node.args[1:], is_marker=is_marker)

    def _take(self, node: ast.Call, context: str, arguments: Sequence[ast.expr], *, is_marker: bool) -> None:
        words = list(_constants(arguments[:2]))
        if not words or not isinstance(words[0], str) or not words[0]:
            self._trouble(node, "a text for translation must be written out, with its values in braces")
            return
        comment = words[1] if len(words) > 1 and isinstance(words[1], str) else ""
        text = Text(context, words[0], comment)
        has_count = len(arguments) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
        if text.is_counted and not has_count and not is_marker:
            self._trouble(node, "%Ln needs the number as the argument after the comment")
        elif has_count and not text.is_counted:
            self._trouble(node, "a text with a number needs %Ln in it")
        elif text.is_counted and "%n" in text.source:
            self._trouble(node, "%n writes a number without its grouping; %Ln has it")
        if text.is_counted and self._classes and context == self._classes[-1]:
            self.counted.setdefault(context, f"{self._name}:{node.lineno}")
        self.found.texts.append(text)

    def _trouble(self, node: ast.Call, what: str) -> None:
        self.found.troubles.append(f"{self._name}:{node.lineno}: {what}")


def _constants(nodes: Iterable[ast.expr]) -> Iterator[object]:
    for node in nodes:
        yield node.value if isinstance(node, ast.Constant) else None


def _written_out(node: ast.expr) -> Iterator[str]:
    """Yield the words of a text that is written out, the values of an f-string left out."""
    for part in node.values if isinstance(node, ast.JoinedStr) else (node,):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
