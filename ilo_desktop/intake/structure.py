"""The text of an article with the structure that its document gives it: headings, lists, tables, links."""

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from ilo_desktop.intake.articles import is_for_release, read_article
from ilo_desktop.intake.dates import DateLine, DayOrder
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.markup import clean
from ilo_desktop.intake.prose import is_short
from ilo_desktop.intake.sides import is_name_of_office, is_side
from ilo_desktop.intake.stamps import Stamp, read_stamp
from ilo_desktop.newsroom.looks import is_credit
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: Returns the blocks of these numbers, in this order, as HTML.
HtmlOf = Callable[[Sequence[int]], str]

#: What a release says of itself stands among so many blocks; dates further down are what it tells.
_FRONT = 16
_BLANK_LINES = re.compile(r"\n{2,}")
_PARTS = re.compile(r"\n|\s*[|·•]\s*")
_FRONT_LINES, _LONGEST_FRONT_LINE = 6, 300


def read_structured(
    texts: Sequence[str],
    html_of: HtmlOf,
    desk: Desk,
    *,
    headline: int | None = None,
    summary: str = "",
    order: DayOrder | None = None,
) -> Draft | None:
    """Return the article that some blocks are, as ``read_article`` does, with its text as they structure it.

    ``texts`` are the words of each block, none of them empty. ``headline`` is the number of the one that is set as a
    headline, ``summary`` the words of one that is set as a summary. Many dates further down do not make a list of it.
    """
    texts = [_BLANK_LINES.sub("\n", text) for text in texts]  # a quotation can hold several paragraphs
    order = order or order_of(texts)
    if headline is None:
        draft = _read(texts, "", desk, order)
    else:
        draft = _read(texts[headline:], squeeze(texts[headline]), desk, order)
        draft = draft and _below(texts[:headline], draft, desk.vocabulary, order)
    if draft and summary and not draft.summary:
        draft = _summarized(draft, summary)
    return draft and with_structure(draft, texts, html_of)


def _read(texts: Sequence[str], headline: str, desk: Desk, order: DayOrder) -> Draft | None:
    draft = read_article(texts, desk, headline=headline, order=order)
    if draft is None and len(texts) > _FRONT:
        draft = read_article(texts[:_FRONT], desk, headline=headline, order=order)
        rest = "\n\n".join(texts[_FRONT:])
        draft = draft and replace(draft, text=f"{draft.text}\n\n{rest}".strip())
    return draft


def _below(above: Sequence[str], draft: Draft, vocabulary: Vocabulary, order: DayOrder) -> Draft:
    """Return a draft with what stands above its headline: type, date, credit and kicker; other words begin its text."""
    stamp = Stamp()
    credit, others = draft.credit, []
    for text in above:
        found = read_stamp(text, vocabulary.kind_of, order)
        if found and found.is_certain:
            stamp = stamp.joined(found)
        elif is_credit(text):
            credit = credit or text
        elif is_for_release(text):
            stamp = stamp.joined(Stamp(kind=vocabulary.kind_of("press release") or "", kind_words=text))
        elif not is_name_of_office(text):
            others.append(text)
    kicker = draft.kicker or ("" if is_for_release(stamp.kind_words) else stamp.kind_words)
    if not kicker and others and is_short(others[-1]) and not is_side(others[-1]):
        kicker = others.pop()
    date = stamp.date or DateLine(None)
    return replace(
        draft,
        kicker=kicker,
        kind=draft.kind or stamp.kind,
        kind_words=draft.kind_words or stamp.kind_words,
        day=draft.day or date.first,
        last_day=draft.last_day if draft.day else date.last,
        place=draft.place or stamp.place or date.place,
        credit=credit,
        text="\n\n".join(filter(None, (*others, draft.text))),
    )


def _summarized(draft: Draft, summary: str) -> Draft:
    paragraphs = draft.text.split("\n\n")
    if summary not in paragraphs:
        return draft
    paragraphs.remove(summary)
    return replace(draft, summary=squeeze(summary), text="\n\n".join(paragraphs))


def order_of(texts: Iterable[str]) -> DayOrder:
    """Return how the dates in numbers of some blocks are meant, those in type lines too: "ULAANBAATAR | 03/04/2024"."""
    return DayOrder.of(part for text in texts for part in _PARTS.split(text))


def lines_of_front(text: str, vocabulary: Vocabulary, order: DayOrder) -> list[str]:
    """Return the lines of a block that is the front of a release in one, its type line among them; else the block."""
    lines = text.split("\n")
    if not 1 < len(lines) <= _FRONT_LINES or max(map(len, lines)) > _LONGEST_FRONT_LINE:
        return [text]
    stamps = (read_stamp(line, vocabulary.kind_of, order) for line in lines)
    return lines if any(stamp and not stamp.is_loose for stamp in stamps) else [text]


def with_structure(draft: Draft, texts: Sequence[str], html_of: HtmlOf) -> Draft:
    """Return a draft whose text is made of some blocks' words, with the structure that these have."""
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for number, text in enumerate(texts):
        places[text.strip()].append(number)
    taken = [part for part in (squeeze(draft.headline), squeeze(draft.summary)) if part]
    parts = [part for part in draft.text.split("\n\n") if part]
    if any(not places[part] for part in parts):  # words that stand in no block: better plain than lost
        return draft
    numbers = [_place(places[part], taken, texts) for part in parts if places[part]]
    body = clean(html_of(numbers))
    return replace(draft, text=body.text, body=body.html)


def _place(found: deque[int], taken: Sequence[str], texts: Sequence[str]) -> int:
    """Return where a paragraph stands: where words come twice, the first time they can have been the headline."""
    if len(found) > 1 and squeeze(texts[found[0]]) in taken:
        found.popleft()
    return found.popleft()
