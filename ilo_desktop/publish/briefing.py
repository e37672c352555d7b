"""Chosen releases in an order, on their way to paper or a file."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ilo_desktop.newsroom.briefings import KeptBriefing
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING, Query
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.layout import SUMMARIES, Layout, layout_files, layout_named
from ilo_desktop.publish.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """What is to be set: the releases in their order, with what stands over them.

    ``subtitle`` says in short what was asked for, ``what`` in sentences what is in it; both may be empty. ``words``
    says everything that is not the releases' own text. ``introduction`` and ``remarks`` (by the ids of their releases)
    are the user's own, in paragraphs parted by blank lines; a release without a remark has none there. ``releases``
    can be gone through more than once; they need not lie in memory.
    """

    title: str
    subtitle: str
    what: str
    printed_on: date
    releases: Collection[Release]
    words: Words
    order: Order = Order.NEWEST
    introduction: str = ""
    remarks: Mapping[int, str] = field(default_factory=dict)

    @property
    def full_title(self) -> str:
        """Title and subtitle in one line, for the foot of the pages and the properties of a file."""
        return self.words.full_title(self.title, self.subtitle)

    @property
    def is_one_release(self) -> bool:
        """Whether this is one release, which is its own title."""
        return len(self.releases) == 1 and not self.introduction and self.title == next(iter(self.releases)).headline


def make_briefing(
    releases: Collection[Release],
    query: Query,
    vocabulary: Vocabulary,
    layout: str,
    printed_on: date,
    language: str = "en",
    translate: Callable[[str], str] = str,
    *,
    order: Order = Order.NEWEST,
    tells_contents: bool = True,
) -> Briefing:
    """Return the briefing of some releases that ``query`` found, which stand in an order, for a layout by its name.

    ``translate`` gives a sentence of ``publish.words`` in ``language`` (English as it is). The releases are gone
    through for what is told of their contents, unless nobody ``tells_contents``.
    """
    words = Words(vocabulary, language, translate)
    template = layout_named(layout)
    if template.can_be_alone and len(releases) == 1:
        title, subtitle, what = next(iter(releases)).headline, "", ""
    else:
        title, subtitle = words.title, words.subject(query)
        what = _what(releases, query, template, words, order) if tells_contents else ""
    return Briefing(
        title=title,
        subtitle=subtitle,
        what=what,
        printed_on=printed_on,
        releases=releases,
        words=words,
        order=order,
    )


def make_kept_briefing(
    kept: KeptBriefing,
    releases: Iterable[Release],
    vocabulary: Vocabulary,
    printed_on: date,
    language: str = "en",
    translate: Callable[[str], str] = str,
) -> Briefing:
    """Return a briefing that the user keeps, with its releases in the order in which they were picked.

    Its title is its name where the user gave it none. Of ``releases``, what was not picked is left out, and so is what
    was picked and is not among them. How it is to look beside its layout is for who sets it to ask of ``kept.look``.
    """
    words = Words(vocabulary, language, translate)
    layout = layout_named(kept.look.layout if kept.look.layout in layout_files() else SUMMARIES)
    found = {release.id: release for release in releases}
    picked = [found[one.release_id] for one in kept.picked if one.release_id in found]
    return Briefing(
        title=squeeze(kept.title) or kept.name,
        subtitle="",
        what=_what(picked, EVERYTHING, layout, words, Order.COLLECTION),
        printed_on=printed_on,
        releases=picked,
        words=words,
        order=Order.COLLECTION,
        introduction=kept.introduction,
        remarks={one.release_id: one.remark for one in kept.picked if one.remark.strip() and one.release_id in found},
    )


def _what(releases: Collection[Release], query: Query, layout: Layout, words: Words, order: Order) -> str:
    if not releases:
        return words.chosen(query)
    missing = words.without_summary(releases) if layout.counts_summaries else ""
    sentences = (words.contents(releases, order), missing, words.chosen(query))
    return " ".join(sentence for sentence in sentences if sentence)
