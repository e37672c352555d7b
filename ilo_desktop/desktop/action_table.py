"""Every action of the window in one table: text, icon, key, tip and menu."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction

from ilo_desktop.desktop.icons import Icon
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


class Act(StrEnum):
    """The actions by name."""

    IMPORT = "import"
    IMPORT_FILES = "import-files"
    IMPORT_FOLDER = "import-folder"
    IMPORT_PASTE = "import-paste"
    IMPORTS = "imports"
    NEW_LIBRARY = "new-library"
    OPEN_LIBRARY = "open-library"
    OPEN_RECENT = "open-recent"
    SAMPLE = "sample"
    PRINT_SHOWN = "print-shown"
    PRINT_SELECTION = "print-selection"
    PRINT_RELEASE = "print-release"
    EXPORT = "export"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    SELECT_ALL = "select-all"
    EDIT_VOCABULARY = "edit-vocabulary"
    PREFERENCES = "preferences"
    FIND = "find"
    NEXT_HIT = "next-hit"
    PREVIOUS_HIT = "previous-hit"
    CLEAR_FILTERS = "clear-filters"
    SAVE_VIEW = "save-view"
    UPDATE_VIEW = "update-view"
    NEW_COLLECTION = "new-collection"
    COLLECT = "collect"
    TAKE_OUT = "take-out"
    MOVE_UP = "move-up"
    MOVE_DOWN = "move-down"
    STAR = "star"
    READ = "read"
    NOTE = "note"
    TAGS = "tags"
    CORRECT = "correct"
    EDIT = "edit"
    JOIN = "join"
    DELETE = "delete"
    RESTORE = "restore"
    CITE_APA = "cite-apa"
    CITE_CHICAGO = "cite-chicago"
    CITE_PLAIN = "cite-plain"
    CITE_MARKDOWN = "cite-markdown"
    NEXT = "next"
    PREVIOUS = "previous"
    OPEN_SOURCE = "open-source"
    PROVENANCE = "provenance"
    VERSIONS = "versions"
    SHOW_SOURCE = "show-source"
    SAVE_ORIGINAL = "save-original"
    SIDEBAR = "sidebar"
    TIMELINE = "timeline"
    FOCUS_SIDEBAR = "focus-sidebar"
    FOCUS_LIST = "focus-list"
    FOCUS_DETAIL = "focus-detail"
    FOCUS_TIMELINE = "focus-timeline"
    ORDER_NEWEST = "order-newest"
    ORDER_OLDEST = "order-oldest"
    ORDER_RELEVANCE = "order-relevance"
    ORDER_HEADLINE = "order-headline"
    ORDER_COLLECTION = "order-collection"
    COMPACT = "compact"
    LARGER = "larger"
    SMALLER = "smaller"
    NORMAL_SIZE = "normal-size"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    TOGGLE_THEME = "toggle-theme"
    SEARCH_HELP = "search-help"
    KEYS = "keys"
    ABOUT = "about"


class Menu(StrEnum):
    """The menus of the menu bar, in order."""

    FILE = "file"
    EDIT = "edit"
    RELEASE = "release"
    VIEW = "view"
    HELP = "help"


class Submenu(StrEnum):
    """The menus within menus; each stands where the first of its actions would."""

    CITE = "cite"


class Needs(StrEnum):
    """What must be there for an action to be enabled."""

    NOTHING = "nothing"
    LIBRARY = "library"
    RELEASES = "releases"  # at least one in the list
    CHOSEN = "chosen"  # a release is read or selected
    KEPT = "kept"  # a release is read or selected that is not in the bin
    SEVERAL = "several"  # several releases are selected that are not in the bin
    BINNED = "binned"  # one that is
    CURRENT = "current"  # a release is read
    ALONE = "alone"  # one release is read, and no others are selected
    VERSIONS = "versions"  # the release that is read alone has several wordings
    ADDRESS = "address"  # the release that is read has a web address
    UNDO = "undo"  # a step that can be undone
    REDO = "redo"  # a step that was undone
    HITS = "hits"  # words are searched for and found, and no more than one release is selected
    CONDITIONS = "conditions"  # a search or filter is in force
    VIEW = "view"  # something else is shown than by the view that was chosen last
    COLLECTED = "collected"  # a release is read or selected in the list of a collection
    BY_HAND = "by-hand"  # such a one, and the list is in the order of the collection
    WORDS = "words"  # some words are searched for
    COLLECTION = "collection"  # one collection is asked for
    HEIGHT = "height"  # a window in which the timeline has room


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. Rows of a menu stand in this order; ``starts_section`` draws a line before one."""

    act: Act
    menu: Menu
    text: str
    tip: str
    icon: Icon | None = None
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.LIBRARY
    is_checkable: bool = False
    starts_section: bool = False
    submenu: Submenu | None = None
    role: QAction.MenuRole = QAction.MenuRole.NoRole


MENU_TITLES = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "&Edit"),
    Menu.RELEASE: QT_TRANSLATE_NOOP("Actions", "&Release"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}
SUBMENU_TITLES = {Submenu.CITE: QT_TRANSLATE_NOOP("Actions", "Cop&y citation")}
TABLE = (
    Row(
        Act.IMPORT,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "I&mport …"),
        QT_TRANSLATE_NOOP("Actions", "Drop, choose or paste what is to be reviewed and brought in"),
        Icon.IMPORT,
        ("Ctrl+I",),
    ),
    Row(
        Act.IMPORT_FILES,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Import files …"),
        QT_TRANSLATE_NOOP("Actions", "Choose files and see what they would bring in"),
        Icon.FILE,
        ("Ctrl+O",),
    ),
    Row(
        Act.IMPORT_FOLDER,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "Import &folder …"),
        QT_TRANSLATE_NOOP("Actions", "Choose a folder and see what its files would bring in"),
        Icon.FOLDER,
        ("Ctrl+Shift+I",),
    ),
    Row(
        Act.IMPORT_PASTE,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "Import from clip&board"),
        QT_TRANSLATE_NOOP("Actions", "See what the text or files on the clipboard would bring in (Ctrl+V in the list)"),
        Icon.PASTE,
    ),
    Row(
        Act.IMPORTS,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "Impor&ts …"),
        QT_TRANSLATE_NOOP("Actions", "All imports, each of which can be undone"),
        Icon.HISTORY,
        ("Ctrl+H",),
    ),
    Row(
        Act.NEW_LIBRARY,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&New library …"),
        QT_TRANSLATE_NOOP("Actions", "Make another library, kept apart from this one, and open it"),
        None,
        ("Ctrl+N",),
        Needs.NOTHING,
        starts_section=True,
    ),
    Row(
        Act.OPEN_LIBRARY,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Open library …"),
        QT_TRANSLATE_NOOP("Actions", "Open another library in place of this one"),
        None,
        ("Ctrl+Shift+O",),
        Needs.NOTHING,
    ),
    Row(
        Act.OPEN_RECENT,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "Open &recent"),
        QT_TRANSLATE_NOOP("Actions", "The libraries that were opened before"),
        None,
        (),
        Needs.NOTHING,
    ),
    Row(
        Act.SAMPLE,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "S&ample newsroom"),
        QT_TRANSLATE_NOOP("Actions", "Look round a library of sample releases, kept apart from your own"),
        None,
        (),
        Needs.NOTHING,
    ),
    Row(
        Act.PRINT_SHOWN,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Print the list …"),
        QT_TRANSLATE_NOOP("Actions", "Preview, print or save as PDF everything that the list shows, in its order"),
        Icon.PRINT,
        ("Ctrl+P",),
        Needs.RELEASES,
        starts_section=True,
    ),
    Row(
        Act.PRINT_SELECTION,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "Print &selected releases …"),
        QT_TRANSLATE_NOOP("Actions", "Preview, print or save as PDF the selected releases, in the list's order"),
        Icon.PRINT,
        ("Ctrl+Alt+P",),
        Needs.CHOSEN,
    ),
    Row(
        Act.PRINT_RELEASE,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "Print release in f&ull …"),
        QT_TRANSLATE_NOOP("Actions", "Preview, print or save as PDF everything that is known of this release"),
        Icon.PRINT,
        ("Ctrl+Shift+P",),
        Needs.CURRENT,
    ),
    Row(
        Act.EXPORT,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Export …"),
        QT_TRANSLATE_NOOP("Actions", "Write the selection, or all that the list shows, to a file for another program"),
        Icon.EXPORT,
        ("Ctrl+E",),
        Needs.RELEASES,
    ),
    Row(
        Act.QUIT,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already"),
        None,
        ("Ctrl+Q",),
        Needs.NOTHING,
        starts_section=True,
        role=QAction.MenuRole.QuitRole,
    ),
    Row(
        Act.UNDO,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back what was done last: a mark, a note, a tag, an import"),
        Icon.UNDO,
        ("Ctrl+Z",),
        Needs.UNDO,
    ),
    Row(
        Act.REDO,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do again what was taken back last"),
        Icon.REDO,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        Needs.REDO,
    ),
    Row(
        Act.COPY,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Copy"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selected text, or headline, date and address of the selected releases"),
        None,
        ("Ctrl+C",),
        Needs.CHOSEN,
        starts_section=True,
    ),
    Row(
        Act.SELECT_ALL,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &all"),
        QT_TRANSLATE_NOOP("Actions", "Select everything that the list shows"),
        None,
        ("Ctrl+A",),
        Needs.RELEASES,
    ),
    Row(
        Act.FIND,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Find"),
        QT_TRANSLATE_NOOP("Actions", "Search headlines, summaries and texts"),
        Icon.SEARCH,
        ("Ctrl+F",),
        starts_section=True,
    ),
    Row(
        Act.NEXT_HIT,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Next hit"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next marked word of the search, in this release or in the next one"),
        None,
        ("F3",),
        Needs.HITS,
    ),
    Row(
        Act.PREVIOUS_HIT,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Previous hit"),
        QT_TRANSLATE_NOOP("Actions", "Go to the marked word before, in this release or in the one before"),
        None,
        ("Shift+F3",),
        Needs.HITS,
    ),
    Row(
        Act.CLEAR_FILTERS,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "C&lear search and filters"),
        QT_TRANSLATE_NOOP("Actions", "Show all releases again"),
        Icon.CLOSE,
        ("Ctrl+Shift+F",),
        Needs.CONDITIONS,
    ),
    Row(
        Act.SAVE_VIEW,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Save as a vie&w …"),
        QT_TRANSLATE_NOOP("Actions", "Keep search, filters and order under a name, in the sidebar"),
        Icon.VIEW,
        ("Ctrl+Shift+S",),
    ),
    Row(
        Act.UPDATE_VIEW,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Save c&hanges to the view"),
        QT_TRANSLATE_NOOP("Actions", "Let the view that was chosen last show what is shown now"),
        None,
        ("Ctrl+Alt+S",),
        Needs.VIEW,
    ),
    Row(
        Act.NEW_COLLECTION,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "New c&ollection …"),
        QT_TRANSLATE_NOOP("Actions", "Make a collection, into which releases can be put"),
        None,
        ("Ctrl+Shift+L",),
    ),
    Row(
        Act.EDIT_VOCABULARY,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Edit &vocabulary …"),
        QT_TRANSLATE_NOOP("Actions", "Say by which words releases get their tags, in a file of your own"),
        starts_section=True,
    ),
    Row(
        Act.PREFERENCES,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Pr&eferences …"),
        QT_TRANSLATE_NOOP("Actions", "Choose colours, type, density, paper and language"),
        Icon.SLIDERS,
        ("Ctrl+,",),
        Needs.NOTHING,
        role=QAction.MenuRole.PreferencesRole,
    ),
    Row(
        Act.STAR,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Star"),
        QT_TRANSLATE_NOOP("Actions", "Star the selected releases, or take the star away"),
        Icon.STAR,
        ("S",),
        Needs.CHOSEN,
        is_checkable=True,
    ),
    Row(
        Act.READ,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Unread"),
        QT_TRANSLATE_NOOP("Actions", "Mark the selected releases as unread, or as read"),
        Icon.READ,
        ("U",),
        Needs.CHOSEN,
        is_checkable=True,
    ),
    Row(
        Act.NOTE,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "No&te"),
        QT_TRANSLATE_NOOP("Actions", "Write a note of your own on this release"),
        Icon.NOTE,
        ("N",),
        Needs.ALONE,
        starts_section=True,
    ),
    Row(
        Act.TAGS,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "Ta&gs …"),
        QT_TRANSLATE_NOOP("Actions", "Give the selected releases tags of your own, or take them off"),
        None,
        ("T",),
        Needs.CHOSEN,
    ),
    Row(
        Act.COLLECT,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "Co&llect …"),
        QT_TRANSLATE_NOOP("Actions", "Put the selected releases into collections, or take them out"),
        Icon.COLLECTION,
        ("L",),
        Needs.KEPT,
        starts_section=True,
    ),
    Row(
        Act.TAKE_OUT,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "Ta&ke out of the collection"),
        QT_TRANSLATE_NOOP("Actions", "Take the selected releases out of the collection; they stay in the library"),
        None,
        ("Shift+L",),
        Needs.COLLECTED,
    ),
    Row(
        Act.MOVE_UP,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Move up in the collection"),
        QT_TRANSLATE_NOOP("Actions", "Put the selected releases before the one above them (Alt+Up in the list)"),
        None,
        (),
        Needs.BY_HAND,
    ),
    Row(
        Act.MOVE_DOWN,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "Move down &in the collection"),
        QT_TRANSLATE_NOOP("Actions", "Put the selected releases behind the one below them (Alt+Down in the list)"),
        None,
        (),
        Needs.BY_HAND,
    ),
    Row(
        Act.CORRECT,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Correct tags …"),
        QT_TRANSLATE_NOOP("Actions", "Add or remove topics, countries and the other tags of the vocabulary"),
        keys=("C",),
        needs=Needs.CHOSEN,
    ),
    Row(
        Act.EDIT,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Edit …"),
        QT_TRANSLATE_NOOP("Actions", "Write headline, date, text and the other fields of this release by hand"),
        Icon.PENCIL,
        ("F2",),
        Needs.ALONE,
    ),
    Row(
        Act.JOIN,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Join as one release …"),
        QT_TRANSLATE_NOOP("Actions", "Say of the selected releases that they are one and the same"),
        Icon.DUPLICATE,
        ("J",),
        Needs.SEVERAL,
        starts_section=True,
    ),
    Row(
        Act.DELETE,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Delete"),
        QT_TRANSLATE_NOOP("Actions", "Put the selected releases into the bin, from which they can be restored"),
        Icon.BIN,
        ("Del",),
        Needs.KEPT,
    ),
    Row(
        Act.RESTORE,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Restore"),
        QT_TRANSLATE_NOOP("Actions", "Bring the selected releases back from the bin"),
        None,
        ("R",),
        Needs.BINNED,
    ),
    Row(
        Act.CITE_APA,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&APA"),
        QT_TRANSLATE_NOOP("Actions", "Copy the citation of the selected releases as APA has it"),
        needs=Needs.CHOSEN,
        submenu=Submenu.CITE,
    ),
    Row(
        Act.CITE_CHICAGO,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Chicago"),
        QT_TRANSLATE_NOOP("Actions", "Copy the citation of the selected releases as Chicago has it"),
        needs=Needs.CHOSEN,
        submenu=Submenu.CITE,
    ),
    Row(
        Act.CITE_PLAIN,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Plain"),
        QT_TRANSLATE_NOOP("Actions", "Copy the citation of the selected releases in plain words"),
        needs=Needs.CHOSEN,
        submenu=Submenu.CITE,
    ),
    Row(
        Act.CITE_MARKDOWN,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Markdown"),
        QT_TRANSLATE_NOOP("Actions", "Copy the citation of the selected releases in Markdown, with links"),
        needs=Needs.CHOSEN,
        submenu=Submenu.CITE,
    ),
    Row(
        Act.NEXT,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Next release"),
        QT_TRANSLATE_NOOP("Actions", "Read the next release of the list"),
        None,
        ("Alt+Down",),
        Needs.RELEASES,
        starts_section=True,
    ),
    Row(
        Act.PREVIOUS,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Previous release"),
        QT_TRANSLATE_NOOP("Actions", "Read the release before this one in the list"),
        None,
        ("Alt+Up",),
        Needs.RELEASES,
    ),
    Row(
        Act.PROVENANCE,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Where it comes from"),
        QT_TRANSLATE_NOOP("Actions", "Say of each field which document and place it came from"),
        None,
        ("W",),
        Needs.ALONE,
        starts_section=True,
    ),
    Row(
        Act.VERSIONS,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "Compare &versions"),
        QT_TRANSLATE_NOOP("Actions", "Show the words that changed in this release from one import to another"),
        None,
        ("V",),
        Needs.VERSIONS,
    ),
    Row(
        Act.SHOW_SOURCE,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "S&how source"),
        QT_TRANSLATE_NOOP("Actions", "Show the document that this release was read from, with the release marked"),
        Icon.FILE,
        ("Ctrl+U",),
        Needs.CURRENT,
    ),
    Row(
        Act.SAVE_ORIGINAL,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "S&ave original …"),
        QT_TRANSLATE_NOOP("Actions", "Write the document that this release was read from to a file, byte for byte"),
        None,
        (),
        Needs.CURRENT,
    ),
    Row(
        Act.OPEN_SOURCE,
        Menu.RELEASE,
        QT_TRANSLATE_NOOP("Actions", "&Open web address"),
        QT_TRANSLATE_NOOP("Actions", "Open the release's own address in the web browser"),
        Icon.OPEN,
        (),
        Needs.ADDRESS,
    ),
    Row(
        Act.SIDEBAR,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Sidebar"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide the filters"),
        None,
        ("F9",),
        Needs.NOTHING,
        is_checkable=True,
    ),
    Row(
        Act.TIMELINE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Tim&eline"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide how many releases each month has"),
        None,
        ("F8",),
        Needs.NOTHING,
        is_checkable=True,
    ),
    Row(
        Act.FOCUS_SIDEBAR,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Go to the &filters"),
        QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the filters"),
        None,
        ("Ctrl+1",),
        starts_section=True,
    ),
    Row(
        Act.FOCUS_LIST,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Go to the &list"),
        QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the list of releases"),
        None,
        ("Ctrl+2",),
    ),
    Row(
        Act.FOCUS_DETAIL,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Go to the &text"),
        QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the text of the release"),
        None,
        ("Ctrl+3",),
    ),
    Row(
        Act.FOCUS_TIMELINE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Go to the timeline"),
        QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the timeline, where a period is chosen"),
        None,
        ("Ctrl+4",),
        Needs.HEIGHT,
    ),
    Row(
        Act.ORDER_NEWEST,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Ne&west first"),
        QT_TRANSLATE_NOOP("Actions", "List the releases by date, the newest first"),
        None,
        ("Alt+1",),
        is_checkable=True,
        starts_section=True,
    ),
    Row(
        Act.ORDER_OLDEST,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Oldest fi&rst"),
        QT_TRANSLATE_NOOP("Actions", "List the releases by date, the oldest first"),
        None,
        ("Alt+2",),
        is_checkable=True,
    ),
    Row(
        Act.ORDER_RELEVANCE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&By relevance"),
        QT_TRANSLATE_NOOP("Actions", "List first what is most about the words in the search box; it takes such words"),
        None,
        ("Alt+3",),
        Needs.WORDS,
        is_checkable=True,
    ),
    Row(
        Act.ORDER_HEADLINE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "By &headline"),
        QT_TRANSLATE_NOOP("Actions", "List the releases by headline, from A to Z"),
        None,
        ("Alt+4",),
        is_checkable=True,
    ),
    Row(
        Act.ORDER_COLLECTION,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "As &collected"),
        QT_TRANSLATE_NOOP("Actions", "List the releases of a collection in the order in which you put them"),
        None,
        ("Alt+5",),
        Needs.COLLECTION,
        is_checkable=True,
    ),
    Row(
        Act.COMPACT,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "C&ompact list"),
        QT_TRANSLATE_NOOP("Actions", "Show more releases at once, and less of each"),
        None,
        ("Ctrl+Shift+C",),
        Needs.NOTHING,
        is_checkable=True,
        starts_section=True,
    ),
    Row(
        Act.LARGER,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "L&arger text"),
        QT_TRANSLATE_NOOP("Actions", "Show release texts larger"),
        None,
        ("Ctrl++", "Ctrl+="),
        Needs.NOTHING,
    ),
    Row(
        Act.SMALLER,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "S&maller text"),
        QT_TRANSLATE_NOOP("Actions", "Show release texts smaller"),
        None,
        ("Ctrl+-",),
        Needs.NOTHING,
    ),
    Row(
        Act.NORMAL_SIZE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Normal text size"),
        QT_TRANSLATE_NOOP("Actions", "Show release texts in their normal size"),
        None,
        ("Ctrl+0",),
        Needs.NOTHING,
    ),
    Row(
        Act.THEME_SYSTEM,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Colours of the s&ystem"),
        QT_TRANSLATE_NOOP("Actions", "Light or dark as the system is"),
        None,
        (),
        Needs.NOTHING,
        is_checkable=True,
        starts_section=True,
    ),
    Row(
        Act.THEME_LIGHT,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "L&ight"),
        QT_TRANSLATE_NOOP("Actions", "Dark text on a light ground"),
        None,
        (),
        Needs.NOTHING,
        is_checkable=True,
    ),
    Row(
        Act.THEME_DARK,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Dark"),
        QT_TRANSLATE_NOOP("Actions", "Light text on a dark ground"),
        None,
        (),
        Needs.NOTHING,
        is_checkable=True,
    ),
    Row(
        Act.TOGGLE_THEME,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Change between light and dar&k"),
        QT_TRANSLATE_NOOP("Actions", "Change between light and dark colours"),
        Icon.MOON,
        (),
        Needs.NOTHING,
    ),
    Row(
        Act.SEARCH_HELP,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Actions", "&How to search"),
        QT_TRANSLATE_NOOP("Actions", "What one can write into the search box, with examples"),
        None,
        ("Shift+F1",),
        Needs.NOTHING,
    ),
    Row(
        Act.KEYS,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Actions", "&Keys"),
        QT_TRANSLATE_NOOP("Actions", "All keys, and what they do"),
        None,
        ("F1",),
        Needs.NOTHING,
    ),
    Row(
        Act.ABOUT,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Actions", "&About ILO Newsroom"),
        QT_TRANSLATE_NOOP("Actions", "Version, licence and where your data lies"),
        Icon.INFO,
        (),
        Needs.NOTHING,
        role=QAction.MenuRole.AboutRole,
    ),
)

#: The actions of which one holds at a time.
EXCLUSIVE = (
    (Act.ORDER_NEWEST, Act.ORDER_OLDEST, Act.ORDER_RELEVANCE, Act.ORDER_HEADLINE, Act.ORDER_COLLECTION),
    (Act.THEME_SYSTEM, Act.THEME_LIGHT, Act.THEME_DARK),
)
#: What the icons of actions turn into while these are on, with the role of their colour.
ICONS_ON = {Act.STAR: (Icon.STAR_ON, "star"), Act.READ: (Icon.UNREAD, "accent")}
#: What the menu of a release in the list offers.
CONTEXT_ACTS = (
    Act.STAR,
    Act.READ,
    Act.NOTE,
    Act.TAGS,
    Act.COLLECT,
    Act.TAKE_OUT,
    Act.CORRECT,
    Act.EDIT,
    Act.JOIN,
    Act.DELETE,
    Act.RESTORE,
    Act.COPY,
    Act.PRINT_SELECTION,
    Act.PRINT_RELEASE,
    Act.OPEN_SOURCE,
)
