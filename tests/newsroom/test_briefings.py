"""The look of a briefing as it is kept: what another version wrote is read as far as it is known."""

import json

from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, Margins, TextSize

texts = st.text(st.characters(exclude_categories=()), max_size=20)
looks = st.builds(
    BriefingLook,
    texts,
    st.sampled_from(Grouping),
    st.sampled_from([1, 2]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(TextSize),
    st.sampled_from(Margins),
    texts,
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=5), parts, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from([*BriefingLook.__dataclass_fields__, "shadows"])


@given(looks)
def test_a_look_comes_back_as_it_was(look: BriefingLook) -> None:
    assert BriefingLook.from_text(look.as_text()) == look
    assert look.as_text().isascii()


@given(looks, st.dictionaries(NAMES, anything, max_size=4))
def test_values_of_another_version_are_passed_over(look: BriefingLook, strange: dict[str, object]) -> None:
    read = BriefingLook.from_text(json.dumps(json.loads(look.as_text()) | strange))
    assert read.columns in (1, 2)
    assert all(type(getattr(read, name)) is type(getattr(look, name)) for name in BriefingLook.__dataclass_fields__)
    assert all(getattr(read, name) == getattr(look, name) for name in json.loads(look.as_text()) if name not in strange)


@given(st.text() | anything.map(json.dumps))
def test_what_is_no_look_is_the_usual_one(text: str) -> None:
    assert isinstance(BriefingLook.from_text(text), BriefingLook)


def test_what_is_too_deep_or_too_long_is_the_usual_look() -> None:
    for text in ("[" * 200_000, '{"columns":' + "9" * 10_000 + "}", '{"columns": true}', "", "null"):
        assert BriefingLook.from_text(text) == BriefingLook()
