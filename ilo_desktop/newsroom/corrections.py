"""Corrections: what a user says of a release's tags, joined with what the vocabulary says of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ilo_desktop.newsroom.facets import SINGLE_FACETS, Corrected, Correction, Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: At most one for a facet's value, in their order.
Corrections = tuple[Corrected, ...]
#: The order in which the tags of a release stand.
_ORDER = (Facet.KIND, Facet.TOPIC, Facet.INSTRUMENT, Facet.COUNTRY, Facet.REGION, Facet.PLACE, Facet.LANGUAGE)


def with_verdict(corrections: Corrections, new: Corrected) -> Corrections:
    """Return corrections with one more, in place of what was said of the same tag; NONE takes that back.

    Of a facet with one value at most, the one added takes the place of another that was added.
    """
    kept = [one for one in corrections if not _is_replaced(one, new)]
    return tuple(sorted(kept if new.verdict is Correction.NONE else [*kept, new]))


def _is_replaced(one: Corrected, new: Corrected) -> bool:
    is_other_choice = one.verdict is new.verdict is Correction.ADD and one.facet in SINGLE_FACETS
    return one.facet is new.facet and (one.value == new.value or is_other_choice)


def joined(own: Corrections, others: Corrections) -> Corrections:
    """Return the corrections of a release that takes over another one's; its own come first."""
    together = others
    for one in own:
        together = with_verdict(together, one)
    return together


def tags_of(
    draft: Draft, corrections: Corrections, vocabulary: Vocabulary, folded: Sequence[str] = ()
) -> tuple[Tag, ...]:
    """Return the tags of a release: the vocabulary's without those that were removed, and those that were added.

    A region that follows from a country comes and goes with it. In a text whose language was corrected, the words of
    that language count. ``folded`` is as in ``Vocabulary.tags``.
    """
    if not corrections:
        return vocabulary.tags(draft, folded)
    removed = {(one.facet, one.value) for one in corrections if one.verdict is Correction.REMOVE}
    added = [(one.facet, one.value) for one in corrections if one.verdict is Correction.ADD]
    chosen = {facet: value for facet, value in added if facet in SINGLE_FACETS}
    language = chosen.get(Facet.LANGUAGE, draft.language)
    read = replace(draft, language="" if (Facet.LANGUAGE, language) in removed else language)
    found = [
        tag
        for tag in vocabulary.tags(read, folded)
        if (tag.facet, tag.value) not in removed
        and chosen.get(tag.facet, tag.value) == tag.value
        and tag.where is not Where.COUNTRY
        and not (tag.facet is Facet.LANGUAGE and language != draft.language)
    ]
    known = {(tag.facet, tag.value) for tag in found}
    found += [Tag(facet, value, Where.USER, "") for facet, value in added if (facet, value) not in known]
    found += [tag for tag in _regions(found, vocabulary) if (tag.facet, tag.value) not in removed]
    return tuple(sorted(found, key=lambda tag: _ORDER.index(tag.facet)))


def _regions(found: Sequence[Tag], vocabulary: Vocabulary) -> Iterator[Tag]:
    """Yield the regions that follow from countries and are not among the tags themselves."""
    told = {tag.value for tag in found if tag.facet is Facet.REGION}
    for country in found:
        region = vocabulary.region_of(country.value) if country.facet is Facet.COUNTRY else ""
        if region and region not in told:
            told.add(region)
            yield Tag(Facet.REGION, region, Where.COUNTRY, vocabulary.label(Facet.COUNTRY, country.value))
