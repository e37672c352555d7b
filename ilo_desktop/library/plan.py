"""A plan: what an import would do, draft by draft, before anything is written."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from types import TracebackType

from ilo_desktop.library.memory import let_go
from ilo_desktop.library.packing import Packed, Packing
from ilo_desktop.library.spool import PreparedAt, Spool
from ilo_desktop.newsroom.doubts import Doubt
from ilo_desktop.newsroom.likeness import Likeness
from ilo_desktop.newsroom.release import Draft, Identifier, Problem, Verdict


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """What would become of one draft.

    ``release_id`` is the release of the library that it joins, or resembles (LIKELY_DUPLICATE). ``changed_fields``
    names the fields of Draft that would change or be filled. ``is_known`` says that just this draft of just this
    document is in the library already, so that nothing would be written for it; ``is_binned``, that its release is in
    the bin, and stays there. ``doubts`` is what of it is worth a look. ``likeness`` says why and how much it resembles
    that release or, where this is not in the library, the draft ``resembled_index`` of the plan.
    """

    index: int
    verdict: Verdict
    headline: str
    day: date | None
    last_day: date | None
    document: str
    line: int
    release_id: int | None = None
    changed_fields: tuple[str, ...] = ()
    is_known: bool = False
    is_binned: bool = False
    doubts: tuple[Doubt, ...] = ()
    likeness: Likeness | None = None
    resembled_index: int | None = None


@dataclass(frozen=True, slots=True)
class SpooledDocument:
    """A document that waits in the spool, its content zlib-compressed; it is there when the plan is judged."""

    name: str
    sha256: str
    size: int
    charset: str
    source_url: str
    saved_on: date | None
    content: Future[Packed]


@dataclass(frozen=True, slots=True)
class SpooledDraft:
    """A draft that waits in the spool, with what settling needs of it. ``document`` is a place in the plan's list."""

    index: int
    document: int
    offset: int
    headline_key: int
    same_key: int
    fingerprint: int
    identifiers: tuple[Identifier, ...]
    day: date | None


class Plan:
    """What an import would do. Holds a temporary file until it is closed; a context manager.

    ``problems`` is what could not be read, ``documents`` the names of the files. The plan can be applied although the
    library has changed since: it is then settled with what the library holds by now.
    """

    def __init__(
        self,
        spool: Spool,
        packing: Packing,
        spooled_documents: Sequence[SpooledDocument],
        spooled: list[SpooledDraft],
        problems: Iterable[Problem],
    ) -> None:
        self.spool = spool
        self.packing = packing
        self.spooled_documents = spooled_documents
        self.spooled = spooled
        self.problems = tuple(problems)
        self.documents = tuple(document.name for document in spooled_documents)
        self.entries: list[PlanEntry] = []
        #: Where the spool has what the index needs, by draft index, for drafts that are a release by themselves.
        self.prepared: dict[int, PreparedAt] = {}
        #: Of the vocabulary by which these were tagged.
        self.vocabulary_version = ""

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many drafts have each verdict."""
        counted = Counter(entry.verdict for entry in self.entries)
        return {verdict: counted[verdict] for verdict in Verdict}

    @property
    def is_empty(self) -> bool:
        """Whether applying it would write nothing."""
        return all(entry.is_known for entry in self.entries)

    def draft(self, index: int) -> Draft:
        """Return a draft in full, by the index of its entry."""
        return self.spool.draft(self.spooled[index].offset)

    def close(self) -> None:
        """Delete the temporary file, and let go of the entries: whoever drops the plan later has not to free them."""
        self.packing.close()
        self.spool.close()
        let_go(self.entries)
        let_go(self.spooled)
        while self.prepared:
            self.prepared.popitem()

    def __enter__(self) -> "Plan":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
