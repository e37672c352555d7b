"""The user's trouble, told from our bugs: a code with values, worded by ``newsroom.wording``."""

from enum import StrEnum


class Code(StrEnum):
    """What can go wrong that the user can understand and act on."""

    # reading a file
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_EMPTY = "file-empty"
    FILE_TOO_LARGE = "file-too-large"
    FILE_BINARY = "file-binary"
    FILE_NOT_SUPPORTED = "file-not-supported"
    FILE_IS_LIBRARY = "file-is-library"
    FOLDER_EMPTY = "folder-empty"
    FOLDER_TOO_LARGE = "folder-too-large"
    NO_RELEASES = "no-releases"
    NO_RELEASE_ON_PAGE = "no-release-on-page"
    READER_FAILED = "reader-failed"
    READER_STOPPED = "reader-stopped"
    ARCHIVE_BROKEN = "archive-broken"
    ARCHIVE_ENCRYPTED = "archive-encrypted"
    ARCHIVE_TOO_LARGE = "archive-too-large"
    ARCHIVE_TOO_DEEP = "archive-too-deep"
    OFFICE_BROKEN = "office-broken"
    OFFICE_LOCKED = "office-locked"
    OFFICE_TOO_LARGE = "office-too-large"
    MAIL_ENCRYPTED = "mail-encrypted"
    MAIL_WINMAIL = "mail-winmail"
    MAIL_TOO_DEEP = "mail-too-deep"
    XML_WITH_DTD = "xml-with-dtd"
    FILE_SWELLS = "file-swells"
    NOTHING_TO_PASTE = "nothing-to-paste"
    WEB_ADDRESS = "web-address"
    # reading a list
    BLOCK_LEFT_OVER = "block-left-over"
    ITEM_WITHOUT_DATE = "item-without-date"
    ITEM_WITHOUT_HEADLINE = "item-without-headline"
    DATE_IMPOSSIBLE = "date-impossible"
    DAY_ORDER_GUESSED = "day-order-guessed"
    LIST_TOO_LONG = "list-too-long"
    MORE_PROBLEMS = "more-problems"
    # reading a PDF
    PDF_WITHOUT_TEXT = "pdf-without-text"
    PDF_LOCKED = "pdf-locked"
    PDF_TOO_LONG = "pdf-too-long"
    PDF_BROKEN = "pdf-broken"
    PDF_PAGE_UNREADABLE = "pdf-page-unreadable"
    # reading a table
    COLUMNS_UNKNOWN = "columns-unknown"
    SHEET_HIDDEN = "sheet-hidden"
    WORKBOOK_BROKEN = "workbook-broken"
    COLUMNS_NOT_KEPT = "columns-not-kept"
    # reading data files and feeds
    ENTRY_BROKEN = "entry-broken"
    ENTRY_TOO_LARGE = "entry-too-large"
    FILE_CUT = "file-cut"
    XML_NO_FEED = "xml-no-feed"
    XML_OUT_OF_BOUNDS = "xml-out-of-bounds"
    # the library
    LIBRARY_FOREIGN = "library-foreign"
    LIBRARY_NEWER = "library-newer"
    LIBRARY_DAMAGED = "library-damaged"
    LIBRARY_LOCKED = "library-locked"
    LIBRARY_READ_ONLY = "library-read-only"
    LIBRARY_UNREACHABLE = "library-unreachable"
    LIBRARY_GONE = "library-gone"
    LIBRARY_MISSING = "library-missing"
    LIBRARY_EXISTS = "library-exists"
    LAST_LIBRARY_MISSING = "last-library-missing"
    DISK_FULL = "disk-full"
    DAY_FULL = "day-full"
    IMPORT_UNKNOWN = "import-unknown"
    IMPORT_ALREADY_UNDONE = "import-already-undone"
    IMPORT_NOT_UNDONE = "import-not-undone"
    RELEASE_UNKNOWN = "release-unknown"
    NOTE_CHANGED = "note-changed"
    NAME_TAKEN = "name-taken"
    DOCUMENT_DAMAGED = "document-damaged"
    RELEASE_WITHOUT_SOURCE = "release-without-source"
    HEADLINE_EMPTY = "headline-empty"
    DATE_UNREADABLE = "date-unreadable"
    # a search
    QUERY_TOO_LONG = "query-too-long"
    QUERY_TOO_DEEP = "query-too-deep"
    QUERY_BRACKET_UNCLOSED = "query-bracket-unclosed"
    QUERY_BRACKET_UNOPENED = "query-bracket-unopened"
    QUERY_OR_ALONE = "query-or-alone"
    QUERY_AND_ALONE = "query-and-alone"
    QUERY_FIELD_UNKNOWN = "query-field-unknown"
    QUERY_FIELD_MISSPELT = "query-field-misspelt"
    QUERY_VALUE_MISSING = "query-value-missing"
    QUERY_VALUE_UNKNOWN = "query-value-unknown"
    QUERY_STATE_UNKNOWN = "query-state-unknown"
    QUERY_DATE_UNREADABLE = "query-date-unreadable"
    QUERY_DATE_OUTSIDE = "query-date-outside"
    QUERY_BIN_ALONE = "query-bin-alone"
    # the vocabulary
    VOCABULARY_BROKEN = "vocabulary-broken"
    OWN_VOCABULARY_BROKEN = "own-vocabulary-broken"
    OWN_VOCABULARY_UNWRITABLE = "own-vocabulary-unwritable"
    # the clipboard
    TOO_MANY_TO_COPY = "too-many-to-copy"
    # paper
    NOTHING_TO_PRINT = "nothing-to-print"
    PAPER_UNWRITABLE = "paper-unwritable"
    PRINTER_REJECTS = "printer-rejects"
    PRINTER_FAILED = "printer-failed"
    LAYOUT_UNKNOWN = "layout-unknown"
    LAYOUT_BROKEN = "layout-broken"
    # originals
    FILE_EXISTS = "file-exists"
    FILE_IN_USE = "file-in-use"
    # undo
    STEP_GONE = "step-gone"
    # the window
    NO_DISPLAY = "no-display"
    SYSTEM_LACKS = "system-lacks"
    FOLDER_NOT_SHOWN = "folder-not-shown"
    SETTINGS_UNWRITABLE = "settings-unwritable"


#: What is told of something that comes in all the same: nothing was left out.
NOTES = frozenset({Code.ITEM_WITHOUT_DATE, Code.DATE_IMPOSSIBLE, Code.DAY_ORDER_GUESSED})


class NewsroomError(Exception):
    """Trouble to tell the user about, with what kind of trouble it is and the values of its sentence."""

    def __init__(self, code: Code, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return f"{self.code} {self.values}"


class Cancelled(Exception):  # noqa: N818 - not an error: the ending that the user asked for
    """A job was cancelled by the user and wrote nothing."""
