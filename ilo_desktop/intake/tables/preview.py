"""The first releases of a table as they would come in, while the user still decides what its columns hold."""

from ilo_desktop.intake.tables.days import USUAL_ORDER, decided
from ilo_desktop.intake.tables.grid import Row
from ilo_desktop.intake.tables.releases import Rows
from ilo_desktop.intake.telling import Telling
from ilo_desktop.newsroom.columns import ColumnMapping
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary


def preview(mapping: ColumnMapping, vocabulary: Vocabulary) -> tuple[Draft, ...]:
    """Return the drafts of a mapping's first rows, their texts shortened as these are."""
    order = decided(USUAL_ORDER, month_first=mapping.month_first)
    rows = Rows(mapping, order, vocabulary, Telling(""))
    found = (rows.read(Row(number, number, cells)) for number, cells in enumerate(mapping.rows, start=1))
    return tuple(one for some in found for one in some if isinstance(one, Draft))
