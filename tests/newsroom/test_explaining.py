"""Why a release has its tags, in plain words."""

import pytest

from ilo_desktop.newsroom.explaining import Explaining
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary

TAIL = "word " * 70


@pytest.mark.parametrize(
    ("draft", "value", "rule"),
    [
        (Draft(headline="Wages rise"), "wages", "the headline names it, and once is enough there"),
        (Draft(headline="x", text="On wages."), "wages", "a mention among the first 60 words of the text"),
        (Draft(headline="x", text=TAIL + "wages and wages"), "wages", "two mentions in the text"),
        (Draft(headline="x", text=TAIL + "wages " * 12), "wages", "12 mentions in the text"),
        (Draft(headline="China acts"), "CN", "the headline names it"),
        (Draft(headline="China acts"), "asia-pacific", "the region of China"),
        (Draft(headline="x", summary="On Asia"), "asia-pacific", "the summary names it"),
        (Draft(headline="x", place="Turin, Italy"), "Turin", "the place as written"),
        (Draft(headline="x", text="TURIN (ILO News) – It began."), "Turin", "the dateline"),
        (Draft(headline="They met in Turin"), "Turin", "the headline names it"),
        (Draft(headline="x", kicker="News"), "news", "the line above the headline names this kind"),
        (Draft(headline="x", kind="news", kind_words="News"), "news", "the document around it names this kind"),
        (Draft(headline="x", language="en"), "en", "the letters and small words of the text"),
        (Draft(headline="Convention No. 190"), "C190", "the headline cites it"),
    ],
)
def test_each_tag_is_explained(vocabulary: Vocabulary, draft: Draft, value: str, rule: str) -> None:
    (tag,) = (tag for tag in vocabulary.tags(draft) if tag.value == value)
    assert Explaining(draft, vocabulary).rule(tag) == rule


def test_what_the_user_added_is_told(vocabulary: Vocabulary) -> None:
    assert Explaining(Draft(headline="x"), vocabulary).rule(Tag(Facet.TOPIC, "wages", Where.USER, "")) == "you added it"
