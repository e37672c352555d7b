"""Which releases are likely one that came twice, and by what they find each other."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.likeness import Likeness, Reason, Says, likeness
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold

DAY = "2024-03-07"
HEADLINE = "Lantern makers agree on shorter nights"
#: Sixty words of which none stands twice.
TEXT = " ".join(f"lantern{number}" for number in range(60))
WEEKLY = "Weekly update"


def says(headline: str = HEADLINE, day: str | None = DAY, *, summary: str = "", text: str = "", lang: str = "") -> Says:
    moment = date.fromisoformat(day) if day else None
    return Says.of(Draft(headline=headline, day=moment, summary=summary, text=text, language=lang))


def changed(text: str, *places: int) -> str:
    """Return a text with other words in some places."""
    return " ".join(f"changed{place}" if place in places else word for place, word in enumerate(text.split()))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # One headline on one day: the address is another one, else they were one release.
        (says(), says(), Likeness(100, Reason.SAME_DAY)),
        (says(text=TEXT), says(text="Quite another text."), Likeness(0, Reason.SAME_DAY)),
        (says("LANTERN makers agree — on “shorter” nights"), says(), Likeness(100, Reason.SAME_DAY)),
        # No date on one side: the headline tells it, unless the texts are others.
        (says(day=None), says(), Likeness(100, Reason.NO_DATE)),
        (says(day=None, summary="Told anew."), says(summary="As it was told."), Likeness(0, Reason.NO_DATE)),
        (says(day=None, text=TEXT), says(text="Quite another text."), None),
        # Another date.
        (says(text=TEXT), says(day="2025-01-01", text=TEXT), Likeness(100, Reason.OTHER_DATE)),
        (says(summary=TEXT), says(day="2025-01-01", summary=TEXT), Likeness(100, Reason.OTHER_DATE)),
        (says(text=TEXT), says(day="2025-01-01", text=changed(TEXT, 30)), Likeness(90, Reason.OTHER_DATE)),
        (says(text=TEXT), says(day="2025-01-01", text=changed(TEXT, 10, 30)), None),
        (says(text=TEXT), says(day="2024-03-09", text=changed(TEXT, 10, 30)), Likeness(81, Reason.OTHER_DATE)),
        (says(text=TEXT), says(day="2024-03-09", text=changed(TEXT, 10, 20, 30, 40)), None),
        (says(), says(day="2024-03-08", text=TEXT), Likeness(100, Reason.OTHER_DATE)),
        (says(), says(day="2024-03-17", text=TEXT), None),
        # A headline that comes again and again.
        (says(WEEKLY, text=TEXT), says(WEEKLY, "2024-03-14", text=changed(TEXT, *range(0, 60, 3))), None),
        (says(WEEKLY), says(WEEKLY, "2024-03-08"), None),
        (says(WEEKLY, summary="Read it here."), says(WEEKLY, "2024-03-14", summary="Read it here."), None),
        # Another headline.
        (says(text=TEXT), says("Nights get shorter", "2024-05-01", text=TEXT), Likeness(100, Reason.NEARLY_SAME)),
        (says(text=TEXT), says("Nights get shorter", text=changed(TEXT, 30)), None),
        (says(text=TEXT), says(f"Updated: {HEADLINE}", text=changed(TEXT, 30)), Likeness(90, Reason.NEARLY_SAME)),
        (says(text=TEXT), says(f"{HEADLINE[:-1]}", text=changed(TEXT, 30)), Likeness(90, Reason.NEARLY_SAME)),
        (says("Prices in week 12", text=TEXT), says("Prices in week 13", text=changed(TEXT, 30)), None),
        (
            says(summary="Read more in the press release."),
            says("Bakers", summary="Read more in the press release."),
            None,
        ),
        # Another language is no duplicate, another region of it can be.
        (says(lang="en"), says(lang="fr"), None),
        (says(lang="en"), says(lang="en-GB"), Likeness(100, Reason.SAME_DAY)),
        (says(""), says(""), None),
    ],
)
def test_how_alike_and_why(one: Says, other: Says, expected: Likeness | None) -> None:
    assert likeness(one, other) == expected
    assert likeness(other, one) == expected
    if expected is not None:
        assert set(one.bands) & set(other.bands)


@pytest.mark.parametrize(
    "text",
    [
        "灯笼工人同意缩短夜班时间并且提高工资水平因为今年冬天非常寒冷而且白天也很短所以他们需要更多休息",
        "ช่างทำโคมไฟตกลงลดเวลาทำงานกลางคืนและขึ้นค่าจ้างเพราะฤดูหนาวปีนี้หนาวมากและกลางวันสั้นจึงต้องพักผ่อนมากขึ้น",
    ],
)
def test_languages_without_blanks(text: str) -> None:
    long = text + "".join(reversed(text))
    one, other = says("灯笼", text=long), says("灯笼", "2024-03-09", text=f"{long[:-3]}新年好")
    found = likeness(one, other)
    assert found is not None
    assert 75 <= found.percent < 100
    assert likeness(one, says("灯笼", "2024-03-09", text="".join(sorted(long)))) is None
    assert len(set(one.bands[2:]) & set(other.bands[2:])) > 0


def test_nearly_the_same_texts_find_each_other_and_others_hardly() -> None:
    chance = Random(7)
    shared = {1: 0, 60: 0, 200: 0}
    for _ in range(300):
        words = [f"word{chance.randrange(3000)}" for _ in range(chance.randrange(60, 500))]
        one = says("One", text=" ".join(words))
        for every in shared:  # one word of so many is another one
            other = [f"new{place}" if place % every == 0 else word for place, word in enumerate(words)]
            shared[every] += not set(one.bands[2:]).isdisjoint(says("Two", text=" ".join(other)).bands[2:])
    assert shared[200] >= 295
    assert shared[60] > 270
    assert shared[1] == 0


@given(st.lists(st.sampled_from(["a", "b", "kiln", "oven"]), max_size=400), st.text(max_size=20))
def test_bands_are_few_and_fit_a_column(words: list[str], headline: str) -> None:
    bands = says(headline, text=" ".join(words)).bands
    assert len(bands) <= 7
    assert len(set(bands)) == len(bands)
    assert all(0 <= band < 1 << 63 for band in bands)


@given(st.text(), st.text(), st.text(), st.sampled_from([None, date(2024, 3, 7), date(2024, 3, 9)]))
def test_any_text_is_compared_either_way_round(headline: str, summary: str, text: str, day: date | None) -> None:
    one = Says(fold(headline), fold(summary), fold(text), day)
    other = Says(fold(summary), fold(headline), fold(text), date(2024, 3, 7))
    assert likeness(one, other) == likeness(other, one)
    again = likeness(one, one)
    assert again is None or again.percent == 100
    assert one.bands == Says.of(Draft(headline=headline, day=day, summary=summary, text=text)).bands


def test_bands_are_the_same_in_every_run() -> None:
    # They are stored: other ones need another version of the settling.
    bands = says(text="one two three four five six seven eight nine ten").bands
    assert bands == (
        7381984238805417312,
        6013417814215910422,
        2700055983925619880,
        295357300321394608,
        8841451857419768013,
        3167369087834423743,
        656703962376217358,
    )
