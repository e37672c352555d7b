"""The pages of the preferences on which something is chosen: reading, list, paper and language."""

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.preferences.form import Form
from ilo_desktop.desktop.preferences.sample import Sample
from ilo_desktop.desktop.printing.layout_label import layout_label
from ilo_desktop.desktop.printing.locale_paper import PaperChoice, paper_of
from ilo_desktop.desktop.reading_type import Face, serif
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Mode, Theme
from ilo_desktop.desktop.tick_box import WORDS_PX
from ilo_desktop.publish.layout import layout_names

#: The sizes of text from which one chooses; the keys go on in both directions.
SIZES_OFFERED_PX = (15, 16, 18, 20)


class ReadingPage(Form):
    """Colours, the type of release texts, and what counts as read."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(settings, theme, parent)
        self.set_title(self.tr("Reading"))
        self._size_hint = self.hint("")
        self._add_look()
        self._add_habits()
        theme.reading_changed.connect(self._on_reading_changed)
        self._on_reading_changed()

    def _add_look(self) -> None:
        colours = [(Mode.SYSTEM, self.tr("System")), (Mode.LIGHT, self.tr("Light")), (Mode.DARK, self.tr("Dark"))]
        self.add_row(self.tr("Colours"), [self.segments(Key.THEME, self.tr("Colours"), colours)])
        faces = [(Face.SYSTEM, self.tr("System font")), (Face.SERIF, self.tr("Serif"))]
        face: list[QWidget] = [self.segments(Key.FACE, self.tr("Text in"), faces)]
        if serif() is None:
            face.append(self.hint(self.tr("No serif for reading was found here: texts are in the system font.")))
        self.add_row(self.tr("Text in"), face)
        sizes = [(size, QLocale().toString(size)) for size in SIZES_OFFERED_PX]
        size = self.segments(Key.TEXT_SIZE, self.tr("Text size"), sizes)
        words = self.tr("Four harbour towns open evening courses for young welders.")
        self.add_row(self.tr("Text size"), [size, self._size_hint, Sample(words, self._theme, self.page)])

    def _add_habits(self) -> None:
        after_time = self.tick(Key.READ_BY_TIME, self.tr("Mark a release as read after two seconds"))
        with_space = self.tick(Key.READ_BY_SPACE, self.tr("Mark a release as read when Space reads on"))
        never = self.hint(self.tr("Moving through the list never marks anything."), indent_px=WORDS_PX)
        self.add_row(self.tr("Read"), [after_time, with_space, never])
        address = self.tick(Key.SHOW_ADDRESS, self.tr("Show where a link goes before it opens"))
        self.add_row(self.tr("Links"), [address])

    @Slot()
    def _on_reading_changed(self) -> None:
        size_px = self._theme.reading.size_px
        if size_px in SIZES_OFFERED_PX:
            self._size_hint.setText(self.tr("Ctrl + and Ctrl − change it while you read."))
        else:
            text = self.tr("Now {size}. Ctrl + and Ctrl − change it while you read.")
            self._size_hint.setText(text.format(size=QLocale().toString(size_px)))


class ListPage(Form):
    """How much of the releases the list shows."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(settings, theme, parent)
        self.set_title(self.tr("List"))
        densities = [(False, self.tr("Comfortable")), (True, self.tr("Compact"))]
        density = self.segments(Key.COMPACT, self.tr("Rows"), densities)
        explanation = self.hint(self.tr("Compact rows show more releases at once, and less of each."))
        self.add_row(self.tr("Rows"), [density, explanation])
        timeline = self.tick(Key.TIMELINE, self.tr("Show how many releases each month has, over the list"))
        self.add_row(self.tr("Timeline"), [timeline])


class PaperPage(Form):
    """What a print preview begins with."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(settings, theme, parent)
        self.set_title(self.tr("Paper"))
        usual = self.tr("By country: {paper}").format(paper=paper_of(QLocale.system()).value)
        papers = [(PaperChoice.COUNTRY, usual), (PaperChoice.A4, "A4"), (PaperChoice.LETTER, "Letter")]
        self.add_row(self.tr("Paper"), [self.segments(Key.PAPER, self.tr("Paper"), papers)])
        layouts = [(name, layout_label(name)) for name in layout_names()]
        layout = self.segments(Key.LAYOUT, self.tr("Layout"), layouts)
        explanation = self.hint(self.tr("Each print begins with these, and can differ."))
        self.add_row(self.tr("Layout"), [layout, explanation])


class LanguagePage(Form):
    """The language of the interface, each under its own name."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(settings, theme, parent)
        self.set_title(self.tr("Language"))
        choices = [("", self.tr("System")), *languages.NAMES.items()]
        chosen = self.segments(Key.LANGUAGE, self.tr("Language"), choices)
        of_system = self.tr("System stands for {language} on this computer.")
        explanation = self.hint(of_system.format(language=languages.NAMES[languages.of_system()]))
        others = self.hint(self.tr("Dates and numbers follow it. Releases stay in their own language."))
        self.add_row(self.tr("Language"), [chosen, explanation, others])
