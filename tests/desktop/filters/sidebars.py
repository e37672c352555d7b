"""Looking into a sidebar and clicking in it."""

from PySide6.QtCore import QModelIndex, Qt


def find(sidebar, label, parent=None):
    model = sidebar.model()
    parent = QModelIndex() if parent is None else parent
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        if index.data() == label:
            return index
        below = find(sidebar, label, index)
        if below.isValid():
            return below
    return QModelIndex()


def click(sidebar, qtbot, label, modifier=Qt.KeyboardModifier.NoModifier):
    index = find(sidebar, label)
    assert index.isValid(), label
    sidebar.scrollTo(index)
    place = sidebar.visualRect(index).center()
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def values(sidebar, section):
    model, head = sidebar.model(), find(sidebar, section)
    return [model.index(row, 0, head).data() for row in range(model.rowCount(head))]


def spoken(index):
    return index.data(Qt.ItemDataRole.AccessibleTextRole)
