"""Random clauses, as the language can write them."""

from hypothesis import strategies as st

from ilo_desktop.newsroom.clauses import Clause, Condition, Field, State, Words, both, either, negated
from ilo_desktop.newsroom.facets import Facet

VALUES: dict[Facet, tuple[str, ...]] = {
    Facet.STATE: (State.UNREAD, State.STARRED, State.EDITED, State.LIKELY),
    Facet.DATE: ("2024", "2023-01", "2023-01-05..2024-03-06", "..2023", "2024-02..", "", "last-month", "30-days"),
    Facet.REGION: ("asia", "africa"),
    Facet.COUNTRY: ("CN", "PE", "KE"),
    Facet.TOPIC: ("skills", "wages"),
    Facet.INSTRUMENT: ("C190",),
    Facet.KIND: ("news", "statement"),
    Facet.LANGUAGE: ("en", "ja"),
    Facet.TAG: ("for Friday", "OR", "Lima"),
}
conditions = st.sampled_from(list(VALUES)).flatmap(
    lambda facet: st.builds(Condition, st.just(facet), st.sampled_from(VALUES[facet]), st.booleans())
)
texts = st.sampled_from(
    ["wages", "one", "Café", "U.S.", "decent work", "of work", "労働", "全", "OR", "a:b", "-x", "AND"]
)
words = st.builds(Words, texts, st.sampled_from(Field), st.booleans())
clauses: st.SearchStrategy[Clause] = st.recursive(
    words | conditions,
    lambda inner: (
        inner.map(negated)
        | st.lists(inner, min_size=1, max_size=3).map(either)
        | st.lists(inner, min_size=1, max_size=3).map(both)
    ),
    max_leaves=6,
)
