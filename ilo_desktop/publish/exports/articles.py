"""One release as a piece of a page: its headline, what it says of itself, its text, and where it comes from."""

from dataclasses import dataclass

from ilo_desktop.newsroom.frames import ADDRESS, CREDIT, KIND, PLACE, REMARK, SOURCE, SUMMARY
from ilo_desktop.publish.exports.contents import Listed, anchor
from ilo_desktop.publish.exports.direction import direction, is_written_from_right
from ilo_desktop.publish.exports.entries import Entry
from ilo_desktop.publish.exports.prose import attribute, escape, paragraphs, prose
from ilo_desktop.publish.words import Words


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language, empty where it is not known, and whether it is written from the right."""

    language: str
    is_from_right: bool

    @classmethod
    def of(cls, spoken: Entry | Listed) -> "Tongue":
        """Return that of a release."""
        return cls(spoken.language, spoken.is_right_to_left)

    @classmethod
    def of_briefing(cls, words: Words) -> "Tongue":
        """Return that of all that is not the releases' own."""
        return cls(words.language, is_written_from_right(words.language))

    def told(self, around: "Tongue | None" = None) -> str:
        """Return the attributes that tell it within something in another tongue; nothing where both are the same."""
        told = ""
        if around is None or around.language != self.language:
            told = f' lang="{self.language}" xml:lang="{self.language}"'
        if around is None or around.is_from_right is not self.is_from_right:
            told += f' dir="{direction(is_right_to_left=self.is_from_right)}"'
        return told


def article(entry: Entry, level: int, words: Words) -> str:
    """Return a release with its headline as a heading of a level, for a page in the language of ``words``."""
    named = anchor(entry)
    headline = f'<h{level} id="{named}">{escape(entry.headline)}</h{level}>'
    own = Tongue.of(entry).told(Tongue.of_briefing(words))
    return (
        f'<article aria-labelledby="{named}"{own}>\n'
        f"<header>\n{headline}\n{_dateline(entry, words)}</header>\n"
        f"{content(entry, level, words)}</article>\n"
    )


def content(entry: Entry, level: int, words: Words) -> str:
    """Return what stands below the headline and its date: summary, text, the user's remark, and the source."""
    is_from_right = entry.is_right_to_left
    return (
        paragraphs(entry.summary, SUMMARY, is_from_right=is_from_right)
        + prose(entry.parts, level, is_from_right=is_from_right)
        + _remark(entry, words)
        + _source(entry, words)
    )


def _of_briefing(entry: Entry, words: Words) -> str:
    """Return the attributes of what is in the language of the briefing, within a release."""
    return Tongue.of_briefing(words).told(Tongue.of(entry))


def _dateline(entry: Entry, words: Words) -> str:
    """Return kind, place and days; they stand at the edge of the release, whichever way they are written."""
    days = escape(entry.days)
    if entry.day is not None:
        last = f' data-last="{entry.last_day.isoformat()}"' if entry.last_day else ""
        days = f'<time datetime="{entry.day.isoformat()}"{last}>{days}</time>'
    named = ((KIND, entry.kind), (PLACE, entry.place))
    parts = [f'<bdi class="{name}">{escape(part)}</bdi>' for name, part in named if part]
    own = Tongue(words.language, entry.is_right_to_left).told(Tongue.of(entry))
    return f'<p class="dateline"{own}>{" · ".join([*parts, f"<bdi>{days}</bdi>"])}</p>\n'


def _remark(entry: Entry, words: Words) -> str:
    if not entry.remark:
        return ""
    own = _of_briefing(entry, words)
    texts = paragraphs(entry.remark, is_from_right=Tongue.of_briefing(words).is_from_right)
    return f'<aside class="{REMARK}"{own}>\n<p><strong>{escape(words.remark)}</strong></p>\n{texts}</aside>\n'


def _source(entry: Entry, words: Words) -> str:
    lines = [f'<p class="{CREDIT}">{escape(entry.credit)}</p>'] if entry.credit else []
    own = _of_briefing(entry, words)
    if entry.subjects:
        lines.append(f"<p{own}>{escape(entry.subjects)}</p>")
    if entry.address_text:
        shown = f"<bdi>{escape(entry.address_text)}</bdi>"
        link = f'<a class="{ADDRESS}" href="{attribute(entry.address)}">{shown}</a>' if entry.address else shown
        lines.append(f"<p>{link}</p>")
    if entry.sources:
        lines.append(f"<p{own}>{escape(' '.join(entry.sources))}</p>")
    inside = "\n".join(lines)
    return f'<footer class="{SOURCE}">\n{inside}\n</footer>\n' if lines else ""
