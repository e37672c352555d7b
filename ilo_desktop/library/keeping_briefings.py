"""Edits of briefings, carried out in the caller's transaction; each returns its inverse."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from ilo_desktop.library import remarks
from ilo_desktop.library.collecting import Contents
from ilo_desktop.library.found import find
from ilo_desktop.library.lookup import heir_of
from ilo_desktop.library.shelves import Kept, Shelf
from ilo_desktop.library.tables import BRIEFING
from ilo_desktop.newsroom.briefings import BriefingLook
from ilo_desktop.newsroom.changes import RenamedBriefing
from ilo_desktop.newsroom.edits import (
    BriefingAdd,
    BriefingChange,
    BriefingDelete,
    BriefingEdit,
    BriefingMove,
    BriefingRename,
    Edit,
    Gap,
    PickedEdit,
    PickEdit,
    PickedMove,
    RemarkEdit,
    clean_tag,
    storable,
)


class KeepingBriefings:
    """Carries out edits of briefings, as those of views and collections.

    ``marked`` are the releases that came into a briefing, left one, or are in one that is called otherwise.
    """

    def __init__(self, connection: Connection) -> None:
        self.marked: set[int] = set()
        self.renamed: list[RenamedBriefing] = []
        self._connection = connection
        self._shelf = Shelf(connection, BRIEFING)
        self._contents = Contents(connection, BRIEFING)

    def carry_out(self, edit: BriefingEdit) -> list[Edit]:
        """Write one edit; returns those that take it back, in their order. NAME_TAKEN."""
        if isinstance(edit, PickEdit | PickedMove | RemarkEdit):
            briefing = self._shelf.find(clean_tag(edit.briefing))
            return [] if briefing is None else self._fill(briefing, edit)
        briefing = self._shelf.find(clean_tag(edit.name))
        match edit:
            case BriefingAdd() if briefing is None:
                return self._add(edit)
            case BriefingChange() if briefing is not None:
                return self._change(briefing, edit)
            case BriefingRename() if briefing is not None:
                return self._rename(briefing, edit.new)
            case BriefingDelete() if briefing is not None:
                return self._delete(briefing)
            case BriefingMove() if briefing is not None:
                follower = self._shelf.after(briefing)
                return [BriefingMove(briefing.name, follower)] if self._shelf.move(briefing, edit.before) else []
        return []

    def _fill(self, briefing: Kept, edit: PickedEdit) -> list[Edit]:
        match edit:
            case PickedMove():
                back, gap = self._contents.arrange(briefing, edit.ids, edit.before, edit.places, edit.gap)
                return [PickedMove(briefing.name, (*back,), places=(*back.values(),), gap=gap)] if back else []
            case RemarkEdit():
                return self._remark(briefing, edit)
            case PickEdit():
                return self._put(briefing, edit) if edit.on else self._take(briefing, edit.ids, edit.gap)

    def _add(self, edit: BriefingAdd) -> list[Edit]:
        name = clean_tag(edit.name)
        if not name:
            return []
        texts = {"title": storable(edit.title), "introduction": storable(edit.introduction)}
        briefing = self._shelf.add(name, edit.before, look=edit.look.as_text(), **texts)
        self._put(briefing, PickEdit(name, edit.ids, on=True))
        return [BriefingDelete(name)]

    def _change(self, briefing: Kept, edit: BriefingChange) -> list[Edit]:
        before = self._written(briefing)
        changed = [field for field, value in _said(edit).items() if value != getattr(before, field)]
        if not changed:
            return []
        self._shelf.change(briefing, **{field: _as_stored(getattr(edit, field)) for field in changed})
        return [BriefingChange(briefing.name, **{field: getattr(before, field) for field in changed})]

    def _rename(self, briefing: Kept, new: str) -> list[Edit]:
        name = self._shelf.rename(briefing, new)
        if not name:
            return []
        self._mark(self._contents.places(briefing))
        self.renamed.append(RenamedBriefing(briefing.name, name))
        return [BriefingRename(name, briefing.name)]

    def _delete(self, briefing: Kept) -> list[Edit]:
        back = BriefingAdd(briefing.name, before=self._shelf.after(briefing), **_said(self._written(briefing)))
        emptied = self._take(briefing, self._contents.places(briefing))
        self._shelf.remove(briefing)
        return [back, *emptied]

    def _written(self, briefing: Kept) -> BriefingChange:
        """Return all that is written of a briefing itself, as the edit that writes it."""
        columns = select(BRIEFING.c.title, BRIEFING.c.introduction, BRIEFING.c.look).where(BRIEFING.c.id == briefing.id)
        title, introduction, look = self._connection.execute(columns).one()
        return BriefingChange(briefing.name, title, introduction, BriefingLook.from_text(look))

    def _put(self, briefing: Kept, edit: PickEdit) -> list[Edit]:
        ids, gap = self._contents.put(briefing, edit.ids, edit.before, edit.places, edit.gap)
        said = dict(zip(edit.ids, edit.remarks, strict=True)) if edit.remarks else {}
        remarks.write(self._connection, briefing, {one: storable(said[one]) for one in ids if said.get(one)})
        self._mark(ids)
        return [PickEdit(briefing.name, (*ids,), on=False, gap=gap)] if ids else []

    def _take(self, briefing: Kept, ids: Iterable[int], gap: Gap | None = None) -> list[Edit]:
        said = remarks.of(self._connection, briefing)
        taken, back = self._contents.take(briefing, ids, gap)
        if not taken:
            return []
        self._mark(taken)
        places, remarked = tuple(taken.values()), _each(said, taken)
        return [PickEdit(briefing.name, (*taken,), on=True, places=places, gap=back, remarks=remarked)]

    def _remark(self, briefing: Kept, edit: RemarkEdit) -> list[Edit]:
        release_id, remark = heir_of(self._connection, edit.release_id), storable(edit.remark)
        before = remarks.of(self._connection, briefing).get(release_id, "")
        if remark == before or release_id not in self._contents.places(briefing):
            return []
        remarks.write(self._connection, briefing, {release_id: remark})
        return [RemarkEdit(briefing.name, release_id, before)]

    def _mark(self, ids: Iterable[int]) -> None:
        self.marked |= find(self._connection, ids).ids


def _said(change: BriefingChange) -> dict[str, Any]:
    """Return what a change writes, by field, as it can be kept."""
    said = {"title": change.title, "introduction": change.introduction, "look": change.look}
    return {
        field: storable(value) if isinstance(value, str) else value
        for field, value in said.items()
        if value is not None
    }


def _as_stored(value: str | BriefingLook) -> str:
    return storable(value) if isinstance(value, str) else value.as_text()


def _each(said: Mapping[int, str], ids: Iterable[int]) -> tuple[str, ...]:
    """Return the remark of each of some releases; none at all where none has one."""
    each = tuple(said.get(one, "") for one in ids)
    return each if any(each) else ()
