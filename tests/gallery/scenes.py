"""The scenes in one table: what is looked at, on which library, and how the window gets there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QToolButton

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.comparing.view import Arrangement
from ilo_desktop.desktop.filters.chip import Chip
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.preferences.dialog import Page
from ilo_desktop.desktop.searching.search_box import SearchBox
from tests.gallery import decided, edited, spoken
from tests.gallery import dialog_scenes as dialogs
from tests.gallery import exporting_scenes as exporting
from tests.gallery import keeping_scenes as keeping
from tests.gallery import mark_scenes as marks
from tests.gallery import order_scenes as orders
from tests.gallery import search_scenes as search
from tests.gallery import sidebar_scenes as sidebar
from tests.gallery import timeline_scenes as timeline
from tests.gallery import window_scenes as window
from tests.gallery.stage import Stage

EMPTY = "empty"
SAMPLE = "sample"
MARKED = "marked"
HARD = "hard-cases"
EARLIER = "earlier"
HISTORY = "history"
ARCHIVE = "archive"
LARGE = "large"
STRUCTURED = "structured"
EDITED = "edited"
SPOKEN = "spoken"
ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Scene:
    """A library to start with, and what is done until the picture is taken."""

    name: str
    library: str
    bring: Callable[[Stage], None]


SCENES = (
    Scene("first-start", EMPTY, window.start),
    Scene("sample-newsroom", EMPTY, window.sample_newsroom),
    Scene("sample", SAMPLE, window.start),
    Scene("reading", MARKED, window.read(2)),
    Scene("search", MARKED, window.search),
    Scene("current-hit", MARKED, window.current_hit("work", 2)),
    Scene("current-hit-below", STRUCTURED, window.current_hit("plan", 4)),
    Scene("list-without-focus", MARKED, window.no_focus),
    Scene("row-under-the-pointer", MARKED, window.hover_row),
    Scene("several-selected", MARKED, window.several),
    Scene("month-pushed", MARKED, window.month_pushed),
    Scene("undated", MARKED, window.undated),
    Scene("oldest-first", MARKED, orders.in_order(Act.ORDER_OLDEST, 2)),
    Scene("by-headline", MARKED, orders.in_order(Act.ORDER_HEADLINE, 2)),
    Scene("by-headline-hard", HARD, orders.in_order(Act.ORDER_HEADLINE, 7)),
    Scene("by-relevance", MARKED, orders.in_order(Act.ORDER_RELEVANCE, 1, "work")),
    Scene("order-menu", MARKED, orders.order_menu),
    Scene("view-in-force", MARKED, keeping.kept),
    Scene("view-changed", MARKED, keeping.changed_view),
    Scene("view-menu", MARKED, keeping.view_menu),
    Scene("save-view", MARKED, keeping.save_view),
    Scene("collection", MARKED, keeping.collection),
    Scene("collection-name-taken", MARKED, keeping.name_taken),
    Scene("collect", MARKED, keeping.collect),
    Scene("dragged-to-collection", MARKED, keeping.dragged),
    Scene("moved-in-collection", MARKED, keeping.moved),
    Scene("long-text", HARD, window.read(0)),
    Scene("text-scrolled", HARD, window.text_scrolled),
    Scene("long-headline", HARD, window.read(1)),
    Scene("headline-alone", HARD, window.read(2)),
    Scene("hard-cases", HARD, window.read(4)),
    Scene("hard-cases-below", HARD, window.below),
    Scene("mixed-directions", HARD, window.mixed_directions),
    Scene("structured-text", STRUCTURED, window.read(0)),
    Scene("structured-text-below", STRUCTURED, window.text_scrolled),
    Scene("structured-search", STRUCTURED, window.search_of("plan")),
    Scene("structured-arabic", STRUCTURED, window.read(1)),
    Scene("wide-table", STRUCTURED, window.read(2)),
    Scene("source-page", STRUCTURED, window.source_of(0)),
    Scene("source-page-arabic", STRUCTURED, window.source_of(1)),
    Scene("source-not-to-be-shown", STRUCTURED, window.source_of(2)),
    Scene("where-it-comes-from", STRUCTURED, window.origins),
    Scene("filters", MARKED, window.filters),
    Scene("sidebar-scrolled", HARD, window.sidebar_scrolled),
    Scene("search-coloured", SAMPLE, search.coloured),
    Scene("search-fault", SAMPLE, search.fault),
    Scene("search-unknown-value", SAMPLE, search.unknown_value),
    Scene("search-fields", SAMPLE, search.fields),
    Scene("search-all-fields", SAMPLE, search.all_fields),
    Scene("search-values", SAMPLE, search.values),
    Scene("search-dates", SAMPLE, search.dates),
    Scene("search-latest", SAMPLE, search.latest),
    Scene("search-help", SAMPLE, dialogs.act(Act.SEARCH_HELP)),
    Scene("sidebar-unfolded", MARKED, sidebar.unfolded),
    Scene("sidebar-folded", MARKED, sidebar.folded_over_filters),
    Scene("sidebar-searched", MARKED, sidebar.searched),
    Scene("sidebar-search-opened", ARCHIVE, sidebar.search_opened),
    Scene("sidebar-by-name", MARKED, sidebar.by_name),
    Scene("pointer-over-a-section", MARKED, sidebar.head_under_the_pointer),
    Scene("search-meant", SAMPLE, search.meant),
    Scene("no-result", SAMPLE, window.no_result),
    Scene("no-word", SAMPLE, window.no_word),
    Scene("value-menu", SAMPLE, window.value_menu),
    Scene("note", MARKED, marks.note),
    Scene("tags", MARKED, marks.tags),
    Scene("new-tag", MARKED, marks.new_tag),
    Scene("rename-tag", MARKED, marks.rename("for the speech")),
    Scene("merge-tags", MARKED, marks.rename(marks.OTHER_TAG)),
    Scene("delete-tag", MARKED, marks.delete_tag),
    Scene("correct-tags", MARKED, marks.correct),
    Scene("find-a-tag", MARKED, marks.find_tag),
    Scene("corrected", MARKED, marks.corrected),
    Scene("menu-of-a-tag", MARKED, marks.tag_menu),
    Scene("source", MARKED, window.source_of(2)),
    Scene("timeline-drag", MARKED, timeline.drag),
    Scene("timeline-by-keyboard", MARKED, timeline.keyboard),
    Scene("timeline-of-years", ARCHIVE, timeline.years),
    Scene("pointer-over-a-chip", MARKED, window.hover(Chip)),
    Scene("pointer-over-a-filter", MARKED, window.hover(Sidebar, 100, 212)),
    Scene("pointer-over-a-button", MARKED, window.hover(QToolButton)),
    Scene("focus-on-a-button", SAMPLE, window.focus(QToolButton)),
    Scene("focus-on-a-chip", SAMPLE, window.focus(Chip)),
    Scene("focus-on-the-sidebar", SAMPLE, window.focus(Sidebar)),
    Scene("focus-on-the-search", SAMPLE, window.focus(SearchBox)),
    Scene("focus-on-the-text", HARD, window.focus_text),
    Scene("menu-file", SAMPLE, window.menu(0)),
    Scene("menu-view", SAMPLE, window.menu(3)),
    Scene("menu-of-a-button", SAMPLE, window.tool_menu),
    Scene("menu-of-a-row", SAMPLE, window.row_menu),
    Scene("tool-tip", SAMPLE, window.tool_tip),
    Scene("import", SAMPLE, dialogs.act(Act.IMPORT)),
    Scene("review", EARLIER, dialogs.review(1)),
    Scene("review-of-completed", EARLIER, dialogs.review(2)),
    Scene("review-of-unreadable", EARLIER, dialogs.review(0)),
    Scene("review-for-a-look", EARLIER, dialogs.review_for_a_look),
    Scene("review-of-a-duplicate", EARLIER, dialogs.review_of_a_duplicate),
    Scene("review-filtered", EARLIER, dialogs.review_filtered),
    Scene("review-of-remarks", SAMPLE, dialogs.review_of_remarks),
    Scene("review-of-nothing", SAMPLE, dialogs.review_of_nothing),
    Scene("review-of-a-table", SAMPLE, dialogs.review_of_a_table),
    Scene("columns", SAMPLE, dialogs.columns),
    Scene("reading-files", SAMPLE, dialogs.reading_files),
    Scene("imports", HISTORY, dialogs.act(Act.IMPORTS)),
    Scene("no-imports", EMPTY, dialogs.act(Act.IMPORTS)),
    Scene("undo-question", HISTORY, dialogs.undo_question),
    Scene("notice", SAMPLE, dialogs.notice),
    Scene("drop", SAMPLE, dialogs.drop),
    Scene("export", MARKED, exporting.dialog),
    Scene("export-selection", MARKED, exporting.of_selection),
    Scene("exporting", MARKED, exporting.under_way),
    Scene("exported", MARKED, exporting.done),
    Scene("print-preview", SAMPLE, dialogs.act(Act.PRINT_SHOWN)),
    Scene("preferences-reading", SAMPLE, dialogs.preferences(Page.READING)),
    Scene("preferences-list", SAMPLE, dialogs.preferences(Page.LIST)),
    Scene("preferences-paper", SAMPLE, dialogs.preferences(Page.PAPER)),
    Scene("preferences-language", SAMPLE, dialogs.preferences(Page.LANGUAGE)),
    Scene("preferences-library", SAMPLE, dialogs.preferences(Page.LIBRARY)),
    Scene("keys", SAMPLE, dialogs.act(Act.KEYS)),
    Scene("about", SAMPLE, dialogs.act(Act.ABOUT)),
    Scene("trouble", SAMPLE, dialogs.trouble),
    Scene("bug", SAMPLE, dialogs.bug),
    Scene("edit-vocabulary", SAMPLE, dialogs.act(Act.EDIT_VOCABULARY)),
    Scene("vocabulary-changed", SAMPLE, dialogs.vocabulary_changed),
    Scene("tagging-anew", SAMPLE, dialogs.tagging_anew),
    Scene("question", HARD, dialogs.question),
    Scene("progress", SAMPLE, dialogs.progress),
    Scene("changed-release", EDITED, window.read(1)),
    Scene("silently-edited", EDITED, edited.silently_edited),
    Scene("versions", EDITED, edited.versions(1, Arrangement.INLINE)),
    Scene("versions-side-by-side", EDITED, edited.versions(1, Arrangement.BESIDE)),
    Scene("versions-in-arabic", EDITED, edited.versions(2, Arrangement.BESIDE)),
    Scene("siblings", SPOKEN, spoken.read_in("en")),
    Scene("siblings-side-by-side", SPOKEN, spoken.beside("en", 0)),
    Scene("siblings-from-arabic", SPOKEN, spoken.beside("ar", 1)),
    Scene("deleted", MARKED, decided.deleted),
    Scene("bin", MARKED, decided.in_bin),
    Scene("bin-empty", MARKED, decided.bin_empty),
    Scene("edited-by-hand", MARKED, decided.edited),
    Scene("edit-release", MARKED, decided.editing),
    Scene("likely-duplicates", ALIKE, decided.alike),
    Scene("compare-duplicates", ALIKE, decided.compared),
    Scene("joined-and-apart", ALIKE, decided.decided),
    Scene("join-question", ALIKE, decided.joining),
    Scene("large", LARGE, window.read(2)),
    Scene("large-search", LARGE, window.search_of("wages")),
    Scene("large-by-relevance", LARGE, orders.in_order(Act.ORDER_RELEVANCE, 1, "wages")),
    Scene("large-timeline-drag", LARGE, timeline.drag),
    Scene("large-values", LARGE, search.dates),
    Scene("large-no-result", LARGE, window.no_result),
    Scene("large-sidebar-unfolded", LARGE, sidebar.unfolded),
)
