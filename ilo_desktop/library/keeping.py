"""Edits of saved views and of collections, carried out in the caller's transaction; each returns its inverse."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from ilo_desktop.library.collecting import Contents
from ilo_desktop.library.found import find
from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.shelves import Kept, Shelf
from ilo_desktop.library.tables import COLLECTION, SAVED_VIEW
from ilo_desktop.newsroom.changes import Renamed
from ilo_desktop.newsroom.edits import (
    ArrangeEdit,
    CollectEdit,
    CollectionAdd,
    CollectionDelete,
    CollectionEdit,
    CollectionMove,
    CollectionRename,
    Edit,
    Gap,
    ViewDelete,
    ViewEdit,
    ViewMove,
    ViewRename,
    ViewSave,
    clean_tag,
    storable,
)
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query_language import asks_for, renamed


class KeepingViews:
    """Carries out edits of saved views. What is so already stays untouched, and so do views that there are not."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._shelf = Shelf(connection, SAVED_VIEW)

    def carry_out(self, edit: ViewEdit) -> list[Edit]:
        """Write one edit; returns those that take it back, in their order. NAME_TAKEN."""
        view = self._shelf.find(clean_tag(edit.name))
        match edit:
            case ViewSave():
                return self._add(edit) if view is None else self._change(view, edit)
            case ViewRename() if view is not None:
                new = self._shelf.rename(view, edit.new)
                return [ViewRename(new, view.name)] if new else []
            case ViewDelete() if view is not None:
                return self._delete(view)
            case ViewMove() if view is not None:
                follower = self._shelf.after(view)
                return [ViewMove(view.name, follower)] if self._shelf.move(view, edit.before) else []
        return []

    def follow(self, facet: Facet, before: str, after: str) -> list[Edit]:
        """Let views ask for a value by its new name; returns what brings back those that name the old or the new one.

        To call the value as before again would change views, too, which asked for the new name all along.
        """
        back: list[Edit] = []
        for view in self._shelf.all():
            saved = self._save_of(view)
            if asks_for(saved.query, facet, before) or asks_for(saved.query, facet, after):
                back.append(saved)
                self._shelf.change(view, query=renamed(saved.query, facet, before, after))
        return back

    def _add(self, edit: ViewSave) -> list[Edit]:
        name = clean_tag(edit.name)
        if not name:
            return []
        self._shelf.add(name, edit.before, query=storable(edit.query), sorting=edit.sorting)
        return [ViewDelete(name)]

    def _change(self, view: Kept, edit: ViewSave) -> list[Edit]:
        before = self._save_of(view)
        if (storable(edit.query), edit.sorting) == (before.query, before.sorting):
            return []
        self._shelf.change(view, query=storable(edit.query), sorting=edit.sorting)
        return [before]

    def _delete(self, view: Kept) -> list[Edit]:
        back = self._save_of(view, self._shelf.after(view))
        self._shelf.remove(view)
        return [back]

    def _save_of(self, view: Kept, before: str = "") -> ViewSave:
        columns = select(SAVED_VIEW.c.query, SAVED_VIEW.c.sorting).where(SAVED_VIEW.c.id == view.id)
        return ViewSave(view.name, *self._connection.execute(columns).one(), before)


class KeepingCollections:
    """Carries out edits of collections, as those of views.

    ``marked`` are the releases that came into a collection, left one, or are in one that is called otherwise.
    """

    def __init__(self, connection: Connection, change: IndexChange) -> None:
        self.marked: set[int] = set()
        self.renamed: list[Renamed] = []
        self._connection = connection
        self._change = change
        self._shelf = Shelf(connection, COLLECTION)
        self._contents = Contents(connection, COLLECTION)

    def carry_out(self, edit: CollectionEdit) -> list[Edit]:
        """Write one edit; returns those that take it back, in their order. NAME_TAKEN."""
        if isinstance(edit, CollectEdit | ArrangeEdit):
            collection = self._shelf.find(clean_tag(edit.collection))
            return [] if collection is None else self._fill(collection, edit)
        collection = self._shelf.find(clean_tag(edit.name))
        match edit:
            case CollectionAdd() if collection is None and (name := clean_tag(edit.name)):
                self._shelf.add(name, edit.before)
                return [CollectionDelete(name)]
            case CollectionRename() if collection is not None:
                return self._rename(collection, edit.new)
            case CollectionDelete() if collection is not None:
                return self._delete(collection)
            case CollectionMove() if collection is not None:
                follower = self._shelf.after(collection)
                return [CollectionMove(collection.name, follower)] if self._shelf.move(collection, edit.before) else []
        return []

    def _fill(self, collection: Kept, edit: CollectEdit | ArrangeEdit) -> list[Edit]:
        if isinstance(edit, ArrangeEdit):
            back, gap = self._contents.arrange(collection, edit.ids, edit.before, edit.places, edit.gap)
            return [ArrangeEdit(collection.name, (*back,), places=(*back.values(),), gap=gap)] if back else []
        return self._put(collection, edit) if edit.on else self._take(collection, edit.ids, edit.gap)

    def _rename(self, collection: Kept, new: str) -> list[Edit]:
        name = self._shelf.rename(collection, new)
        if not name:
            return []
        ids = self._contents.places(collection).keys()
        self._switch(collection.name, ids, on=False)
        self._switch(name, ids, on=True)
        self.renamed.append(Renamed(Facet.COLLECTION, collection.name, name))
        return [CollectionRename(name, collection.name)]

    def _delete(self, collection: Kept) -> list[Edit]:
        emptied = self._take(collection, self._contents.places(collection))
        follower = self._shelf.after(collection)
        self._shelf.remove(collection)
        return [CollectionAdd(collection.name, follower), *emptied]

    def _put(self, collection: Kept, edit: CollectEdit) -> list[Edit]:
        ids, gap = self._contents.put(collection, edit.ids, edit.before, edit.places, edit.gap)
        self._switch(collection.name, ids, on=True)
        return [CollectEdit(collection.name, (*ids,), on=False, gap=gap)] if ids else []

    def _take(self, collection: Kept, ids: Iterable[int], gap: Gap | None = None) -> list[Edit]:
        taken, back = self._contents.take(collection, ids, gap)
        if not taken:
            return []
        self._switch(collection.name, taken, on=False)
        places = tuple(taken.values())
        return [CollectEdit(collection.name, (*taken,), on=True, places=places, gap=back)]

    def _switch(self, name: str, ids: Iterable[int], *, on: bool) -> None:
        found = find(self._connection, ids)
        self._change.switch((Facet.COLLECTION, name), found.keys, on=on)
        self.marked |= found.ids
