import pytest

from ilo_desktop.desktop.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("Plain", False),
        ("ورشة", True),
        ("2024 ورشة", True),
        ("ILO ورشة", False),
        ("שלום", True),
        ("«中文»", False),
    ],
)
def test_the_first_letter_with_a_direction_decides(text, expected):
    assert is_right_to_left(text) is expected
