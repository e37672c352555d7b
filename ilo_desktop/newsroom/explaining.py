"""Explains the tags of a release in plain words: by which rule each of them is there."""

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.tagging import LEAD_WORDS, Mentions, is_in_dateline
from ilo_desktop.newsroom.vocabulary import Vocabulary

_PARTS = {
    Where.HEADLINE: "the headline",
    Where.SUMMARY: "the summary",
    Where.KICKER: "the line above the headline",
    Where.TEXT: "the text",
    Where.PLACE: "the place",
}


class Explaining:
    """Explains the tags of one release, in English."""

    def __init__(self, draft: Draft, vocabulary: Vocabulary) -> None:
        self._draft = draft
        self._mentions = vocabulary.mentions(draft)

    def rule(self, tag: Tag) -> str:
        """Return why a release has a tag: "two mentions in the text", "the dateline"."""
        if tag.where is Where.USER:
            return "you added it"
        if tag.where is Where.COUNTRY:
            return f"the region of {tag.words}"
        part = _PARTS.get(tag.where, "the document around it")
        match tag.facet:
            case Facet.TOPIC:
                return self._of_topic(tag, part)
            case Facet.PLACE:
                return self._of_place(tag, part)
            case Facet.KIND:
                return f"{part} names this kind"
            case Facet.LANGUAGE:
                return "the letters and small words of the text"
            case Facet.INSTRUMENT:
                return f"{part} cites it"
            case _:
                return f"{part} names it"

    def _of_topic(self, tag: Tag, part: str) -> str:
        if tag.where is not Where.TEXT:
            return f"{part} names it, and once is enough there"
        mentions = self._mentions.get(tag.value, Mentions())
        if mentions.is_in_lead:
            return f"a mention among the first {LEAD_WORDS} words of the text"
        return f"{_NUMBERS.get(mentions.count, str(mentions.count))} mentions in the text"

    def _of_place(self, tag: Tag, part: str) -> str:
        if tag.where is Where.PLACE:
            return "the place as written"
        text = {Where.TEXT: self._draft.text, Where.SUMMARY: self._draft.summary}.get(tag.where, "")
        return "the dateline" if is_in_dateline(text, tag.words) else f"{part} names it"


_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}
