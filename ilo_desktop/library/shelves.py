"""What the user named and put in an order of their own: the rows of saved views, collections and briefings."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from ilo_desktop.library.tables import BRIEFING, COLLECTION, SAVED_VIEW
from ilo_desktop.newsroom.edits import clean_tag, tag_key
from ilo_desktop.newsroom.errors import Code, NewsroomError


class Kept(NamedTuple):
    """One of them: the number of its row, and its name."""

    id: int
    name: str


class Shelf:
    """The rows of one table, which has a name and a position in each; no two names fold alike."""

    def __init__(self, connection: Connection, table: Table[Any]) -> None:
        self._connection = connection
        self._table = table

    def all(self) -> list[Kept]:
        """Return them in their order."""
        columns = (self._table.c.id, self._table.c.name)
        in_order = select(*columns).order_by(self._table.c.position, self._table.c.id)
        return [Kept(*row) for row in self._connection.execute(in_order)]

    def find(self, name: str) -> Kept | None:
        """Return the one that is called so, or whose name folds alike."""
        key = tag_key(name)
        return next((kept for kept in self.all() if tag_key(kept.name) == key), None) if key else None

    def after(self, kept: Kept) -> str:
        """Return the name of the one that follows, nothing for the last."""
        names = [one.name for one in self.all()]
        return next(iter(names[names.index(kept.name) + 1 :]), "")

    def add(self, name: str, before: str = "", **values: object) -> Kept:
        """Add one before another, or last."""
        row = {"name": name, "position": len(self.all()), **values}
        (row_id,) = self._connection.execute(insert(self._table).values(row)).inserted_primary_key or (0,)
        kept = Kept(row_id, name)
        if before:
            self.move(kept, before)
        return kept

    def change(self, kept: Kept, **values: object) -> None:
        """Write other values into a row."""
        self._connection.execute(update(self._table).where(self._table.c.id == kept.id).values(values))

    def rename(self, kept: Kept, new: str) -> str:
        """Give one another name, cleaned, which is returned; nothing where it has that one already, or it is none."""
        name = clean_tag(new)
        if not name or name == kept.name:
            return ""
        other = self.find(name)
        if other is not None and other != kept:
            raise NewsroomError(Code.NAME_TAKEN, name=other.name)
        self.change(kept, name=name)
        return name

    def move(self, kept: Kept, before: str) -> bool:
        """Put one before another, by its name, or last; says whether the order is another one by then."""
        order = self.all()
        follower = self.find(before)
        if follower == kept:
            return False
        others = [one for one in order if one != kept]
        place = len(others) if follower is None else others.index(follower)
        arranged = [*others[:place], kept, *others[place:]]
        if arranged == order:
            return False
        self._number(arranged)
        return True

    def remove(self, kept: Kept) -> None:
        """Take one away; the others close up."""
        self._connection.execute(delete(self._table).where(self._table.c.id == kept.id))
        self._number(self.all())

    def _number(self, arranged: list[Kept]) -> None:
        rows = [{"of": kept.id, "place": place} for place, kept in enumerate(arranged)]
        if rows:
            this = self._table.c.id == bindparam("of")
            self._connection.execute(update(self._table).where(this).values(position=bindparam("place")), rows)

    def alike(self) -> list[tuple[Kept, Kept]]:
        """Return those whose name folds as that of an earlier one does, each with that one."""
        first: dict[str, Kept] = {}
        by_age = sorted(self.all())
        pairs = [(kept, first.setdefault(tag_key(kept.name), kept)) for kept in by_age]
        return [(kept, earlier) for kept, earlier in pairs if kept != earlier]

    def number_alike(self) -> None:
        """Number the names of those that fold alike: "Wages", "Wages 2"."""
        for kept, _earlier in self.alike():
            number = 2
            while self.find(name := f"{kept.name} {number}") is not None:
                number += 1
            self.change(kept, name=name)


def tell_apart(connection: Connection) -> None:
    """Give views, collections and briefings other names where these fold alike, since folding changed."""
    for table in (SAVED_VIEW, COLLECTION, BRIEFING):
        Shelf(connection, table).number_alike()
