"""A language that is written from the right, for the pictures: our own words with Arabic dates, digits and layout.

Each text begins with a mark that makes it one of such a language, so that labels stand where they would in Arabic.
"""

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ilo_desktop import resources

LOCALE = "ar_EG"
_MARK = "\u200f"


class MirroredWords(QTranslator):
    """Gives every text of the interface in English, with the mark before it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._english = QTranslator(self)
        assert self._english.load("ilo_newsroom_en", str(resources.folder("translations")))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = self._english.translate(context, source, disambiguation, n) or source
        return _MARK + words if words.strip() else words


def mirror(app: QApplication, _chosen: str = "") -> str:
    """Put that language in force, in place of ``languages.install``."""
    QLocale.setDefault(QLocale(LOCALE))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if not app.findChildren(MirroredWords):
        app.installTranslator(MirroredWords(app))
    return "ar"
