"""A model of rows that hold rows. Other rows are shown in place, so that focus, folds and the view's place stay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ilo_desktop.desktop.filters.sidebar_rows import Branch, Row
from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex


@dataclass(eq=False, slots=True)
class _Node:
    """A row in its place. ``number`` is what indexes know it by."""

    row: Row | None
    holder: _Node | None
    number: int
    below: list[_Node] = field(default_factory=list)


class RowTree(QAbstractItemModel):
    """Rows as a tree. They come and go one range at a time, and are told apart by ``Row.identity``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._root = _Node(None, None, 0)
        self._nodes = {0: self._root}
        self._last_number = 0

    def show_branches(self, branches: Sequence[Branch]) -> None:
        """Show other rows in the place of all; those that stay keep their indexes."""
        self._replace(self._root, branches)

    def row(self, index: AnyIndex) -> Row | None:
        """Return the row of an index, None for an invalid one."""
        return self._node(index).row

    def indexes(self, parent: AnyIndex = NO_PARENT) -> Iterator[QModelIndex]:
        """Yield the index of every row below another, from the top."""
        for place in range(self.rowCount(parent)):
            index = self.index(place, 0, parent)
            yield index
            yield from self.indexes(index)

    # The model's own interface to the view

    def index(self, row: int, column: int, parent: AnyIndex = NO_PARENT) -> QModelIndex:
        below = self._node(parent).below
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row].number)

    @overload
    def parent(self) -> QObject: ...

    @overload
    def parent(self, index: AnyIndex, /) -> QModelIndex: ...

    def parent(self, index: AnyIndex | None = None) -> QObject | QModelIndex | None:
        if index is None:
            return super().parent()
        holder = self._node(index).holder
        return QModelIndex() if holder is None else self._index_of(holder)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return len(self._node(parent).below)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return own if row.is_open is not None else own | Qt.ItemFlag.ItemNeverHasChildren

    # How rows come and go

    def _node(self, index: AnyIndex) -> _Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index_of(self, node: _Node) -> QModelIndex:
        if node.holder is None:
            return QModelIndex()
        return self.createIndex(node.holder.below.index(node), 0, node.number)

    def _replace(self, node: _Node, branches: Sequence[Branch]) -> None:
        self._match(node, [branch.row for branch in branches])
        changed = [
            place
            for place, (below, branch) in enumerate(zip(node.below, branches, strict=True))
            if below.row != branch.row
        ]
        for place in changed:
            node.below[place].row = branches[place].row
        if changed:
            parent = self._index_of(node)
            self.dataChanged.emit(self.index(changed[0], 0, parent), self.index(changed[-1], 0, parent))
        for below, branch in zip(node.below, branches, strict=True):
            if below.below or branch.below:
                self._replace(below, branch.below)

    def _match(self, node: _Node, rows: Sequence[Row]) -> None:
        """Let nodes go and come until there is one for each row."""
        before = [below.row.identity for below in node.below if below.row is not None]
        after = [row.identity for row in rows]
        if before == after:
            return
        parent = self._index_of(node)
        for step, start, end, new_start, new_end in reversed(_steps(before, after)):
            if step in ("delete", "replace"):
                self.beginRemoveRows(parent, start, end - 1)
                gone = node.below[start:end]
                del node.below[start:end]
                self.endRemoveRows()
                self._forget(gone)
            if step in ("insert", "replace"):
                self.beginInsertRows(parent, start, start + new_end - new_start - 1)
                node.below[start:start] = [self._new(row, node) for row in rows[new_start:new_end]]
                self.endInsertRows()

    def _new(self, row: Row, holder: _Node) -> _Node:
        self._last_number += 1
        node = _Node(row, holder, self._last_number)
        self._nodes[node.number] = node
        return node

    def _forget(self, nodes: Sequence[_Node]) -> None:
        for node in nodes:
            del self._nodes[node.number]
            self._forget(node.below)


def _steps(before: Sequence[object], after: Sequence[object]) -> Sequence[tuple[str, int, int, int, int]]:
    """Return how one sequence becomes another, as ``SequenceMatcher.get_opcodes`` does."""
    if not before:  # as at every start
        return [("insert", 0, 0, 0, len(after))]
    from difflib import SequenceMatcher

    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
