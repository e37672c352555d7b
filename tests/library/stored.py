"""Makes the stored library of the present version: ``python -m tests.library.stored``, once for each version.

It is kept, so that every later version of the program shows that it can open it.
"""

import gzip
import tempfile
from dataclasses import replace
from pathlib import Path

from ilo_desktop.library import schema
from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, KeptBriefing, Picked
from ilo_desktop.newsroom.edits import (
    BriefingAdd,
    CollectEdit,
    CollectionAdd,
    MarkEdit,
    NoteEdit,
    RemarkEdit,
    TagCorrection,
    TagEdit,
    ViewSave,
)
from ilo_desktop.newsroom.facets import Correction, Facet
from ilo_desktop.newsroom.release import Mark
from tests.library.making import bring_in, draft, open_library, reading

BRIEFING = KeptBriefing(
    name="For Friday",
    title="Wages and skills",
    introduction="For the meeting.\n\nTwo pages.",
    look=BriefingLook("headlines", Grouping.NONE, 2),
)
BODY = "<p>LIMA – <strong>Skills</strong> for all</p>"
FOLDER = Path(__file__).parents[1] / "data" / "libraries"


def briefing_of(*picked: Picked) -> KeptBriefing:
    """Return the briefing of the stored library with its releases."""
    return replace(BRIEFING, picked=picked)


def make(path: Path) -> None:
    """Make a library with something of everything."""
    library = open_library(path)
    china = draft("Wages in China", "2024-03-07", summary="They rise", credit="© ILO 2024", url="china")
    peru = draft("Skills in Peru", "2024-03-06", text="LIMA – Skills for all", place="Lima", body=BODY)
    bring_in(library, reading("old.txt", draft("Kept by its star", None), saved="2024-03-01"))
    bring_in(library, reading("a.txt", china, peru, saved="2024-03-10"))
    bring_in(library, reading("b.txt", draft("Wages in China", "2024-03-07", summary="They fall"), saved="2024-03-11"))
    ids = {release.headline: release.id for release in library.releases(range(1, 4))}
    library.edit([MarkEdit(Mark.STARRED, frozenset({ids["Kept by its star"]}), on=True)])
    library.edit([MarkEdit(Mark.READ, frozenset({ids["Skills in Peru"]}), on=True)])
    library.edit([NoteEdit(ids["Skills in Peru"], "Ask Lima")])
    library.edit([TagEdit("Überstunden", frozenset({ids["Kept by its star"], ids["Skills in Peru"]}), on=True)])
    library.edit([TagCorrection(Facet.TOPIC, "pay", frozenset({ids["Wages in China"]}), Correction.ADD)])
    library.edit([TagCorrection(Facet.TOPIC, "skills", frozenset({ids["Skills in Peru"]}), Correction.REMOVE)])
    library.edit([CollectionAdd("Lima trip"), CollectionAdd("Empty"), ViewSave("Unread", "is:unread", "newest")])
    collected = (ids["Skills in Peru"], ids["Kept by its star"], ids["Wages in China"])
    library.edit([CollectEdit("Lima trip", collected, on=True)])
    add = BriefingAdd(BRIEFING.name, BRIEFING.title, BRIEFING.introduction, BRIEFING.look, collected[:2])
    library.edit([add, BriefingAdd("Empty"), RemarkEdit(BRIEFING.name, ids["Kept by its star"], "Ask for its date")])
    library.undo(1)
    library.close()


def main() -> None:
    """Store the library of this version."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        make(path)
        (FOLDER / f"{schema.REVISIONS[-1]}.sqlite.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
