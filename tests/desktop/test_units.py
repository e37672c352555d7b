import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.desktop.units import from_units, to_units


@pytest.mark.parametrize(("text", "place", "units"), [("abc", 2, 2), ("é中c", 2, 2), ("𝒜b", 1, 2), ("a𝒜", 2, 3)])
def test_letters_beyond_the_basic_plane_count_twice(text, place, units):
    assert to_units(text, place) == units
    assert from_units(text, units) == place


@given(st.text(), st.data())
def test_units_lead_back_to_the_place(text, data):
    place = data.draw(st.integers(0, len(text)))
    assert from_units(text, to_units(text, place)) == place
