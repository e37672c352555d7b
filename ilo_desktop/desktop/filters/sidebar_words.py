"""What the sidebar says: the titles of its sections, the tips, and what a screen reader says of a row."""

from PySide6.QtCore import QObject

from ilo_desktop.desktop.filters.sidebar_rows import KEPT_SECTIONS, Force, Row, RowKind, Section
from ilo_desktop.desktop.tips import plain_tip
from ilo_desktop.newsroom.query import BIN, State


class SidebarWords(QObject):
    """Words rows for readers of every kind."""

    def title(self, section: Section) -> str:
        """Return what stands over a section."""
        return {
            Section.VIEWS: self.tr("Views"),
            Section.COLLECTIONS: self.tr("Collections"),
            Section.YEARS: self.tr("Years"),
            Section.COUNTRIES: self.tr("Regions and countries"),
            Section.TOPICS: self.tr("Topics"),
            Section.INSTRUMENTS: self.tr("Conventions and Recommendations"),
            Section.KINDS: self.tr("Kinds"),
            Section.PLACES: self.tr("Places"),
            Section.LANGUAGES: self.tr("Languages"),
            Section.CONTENTS: self.tr("Contents"),
            Section.TAGS: self.tr("Tags"),
        }[section]

    def all(self) -> str:
        """Return what the row of all releases is called."""
        return self.tr("All")

    def more(self, count: int) -> str:
        """Return what shows more values, of which there are so many."""
        return self.tr("%Ln more …", "", count)

    def fewer(self) -> str:
        """Return what shows only the first values again."""
        return self.tr("Show fewer")

    def offer(self) -> str:
        """Return what stands under a view of which something else is shown by now."""
        return self.tr("Save changes")

    def offer_of(self, view: str) -> str:
        """Return the same where it stands alone."""
        return self.tr("Save changes to “{view}”").format(view=view)

    def hint(self, section: Section = Section.TAGS) -> str:
        """Return what would fill an empty section."""
        return {
            Section.VIEWS: self.tr("Save one: Ctrl+Shift+S"),
            Section.COLLECTIONS: self.tr("Press L to collect"),
        }.get(section, self.tr("Press T to tag releases"))

    def nothing(self) -> str:
        """Return what stands where no value is found."""
        return self.tr("Nothing found")

    def search(self, section: Section) -> str:
        """Return what the field is called in which a section is searched."""
        return self.tr("Search in “{section}”").format(section=self.title(section))

    def found(self, count: int) -> str:
        """Return what a screen reader says when one has searched on."""
        return self.tr("%Ln value(s) found", "", count)

    def spoken(self, row: Row) -> str:
        """Return what a screen reader says: "China, 12 releases, selected", "2024, 12 releases, collapsed"."""
        parts = [row.full_name]
        if row.count is not None:
            parts.append(self._releases(row.count))
        if row.kind is RowKind.VIEW and row.count is None:
            parts.append(self.tr("cannot be shown"))
        if row.force is Force.WANTED:
            parts.append(self.tr("selected"))
        if row.force is Force.EXCLUDED:
            parts = [self.tr("not {value}").format(value=row.full_name), *parts[1:], self.tr("left out")]
        if row.is_open is not None:
            parts.append(self.tr("expanded") if row.is_open else self.tr("collapsed"))
        if row.has_force_within and not row.is_open:
            parts.append(self.tr("filtered by something within"))
        return ", ".join(parts)

    def tip(self, row: Row) -> str:
        """Return what is shown beside the pointer."""
        if row.kind is RowKind.HINT:
            return self._tip_of_hint(row)
        if row.kind is RowKind.VIEW:
            return self._tip_of_view(row)
        if row.kind is RowKind.OFFER:
            return plain_tip(self.tr("Click: let “{view}” show what is shown now").format(view=row.value))
        if row.kind is RowKind.SECTION:
            return self._tip_of_section(row)
        if row.condition is None:
            return ""
        what = [f"{row.full_name}: {self._releases(row.count or 0)}"]
        if row.condition == BIN:
            return plain_tip("\n".join([*what, self.tr("Click: what was deleted, to see it and to restore it.")]))
        how = self.tr("Click: only these. Ctrl+click: these as well. Shift+click: not these.")
        if row.value == State.EDITED:
            what.append(self.tr("Headline, summary or text changed, and the date did not."))
        if row.value == State.LIKELY:
            what.append(self.tr("Another release is nearly the same, under another date or address."))
        if row.is_open is not None:
            how += " " + self.tr("The arrow: what is within.")
        return plain_tip("\n".join([*what, how]))

    def _tip_of_section(self, row: Row) -> str:
        if row.section in KEPT_SECTIONS:
            return self.tr("Click: fold up or down.")
        return self.tr("Click: fold up or down. The dots at its end: search in it, sort it.")

    def _tip_of_hint(self, row: Row) -> str:
        return {
            Section.VIEWS: self.tr("What is searched for and filtered by stays here under a name, with its count"),
            Section.COLLECTIONS: self.tr("Press L to put the selected releases into a collection, or drag them here"),
        }.get(row.section or Section.TAGS, self.tr("Press T to give the selected releases tags of your own"))

    def _tip_of_view(self, row: Row) -> str:
        if row.count is None:
            text = self.tr("{view}: what it asks for cannot be understood any more. Click to see why.")
            return plain_tip(text.format(view=row.label))
        how = self.tr("Click: show them in the view's order. Drag it to another place; F2 renames, Delete deletes it.")
        return plain_tip(f"{row.label}: {self._releases(row.count)}\n{how}")

    def _releases(self, count: int) -> str:
        return self.tr("%Ln release(s)", "", count)
