"""The type of release texts: what is there, how wide a column of it is, and the steps of its sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextLayout, QTextOption

from ilo_desktop.desktop import reading_type
from ilo_desktop.desktop.reading_type import NORMAL_PX, SERIFS, SIZES_PX, Face, ReadingType, nearest_size, serif

PROSE = (
    "Delegates of four coastal towns met in the old customs house to compare how young welders learn their trade. Each"
    " town brought two masters, two apprentices and the clerk who keeps the lists; the clerks found that they count"
    " hours in four different ways. A common sheet was agreed before lunch, and printed in the afternoon. The union"
    " asked that night shifts be written down apart, because the lamps in the yard fail often and nobody should weld in"
    " the dark. Employers agreed at once. What remained open was who pays for goggles: two towns buy them, one lends"
    " them, and the fourth expects every learner to bring a pair from home. The next meeting takes up that question,"
    " together with the matter of certificates, which are accepted by the neighbours only if a stamp is added."
)


def _letters_a_line(reading: ReadingType) -> float:
    layout = QTextLayout(PROSE, reading.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    lengths = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(reading.measure_px)
        lengths.append(len(PROSE[line.textStart() : line.textStart() + line.textLength()].rstrip()))
    layout.endLayout()
    return sum(lengths[:-1]) / len(lengths[:-1])


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("size_px", SIZES_PX)
def test_a_line_holds_as_many_letters_as_read_well(qapp, face: Face, size_px: int) -> None:
    reading = ReadingType(face, size_px)
    assert reading.measure_px <= 560 * size_px / 16 + 1
    is_widest = reading.measure_px >= 560 * size_px / 16 - 1
    assert (50 if is_widest else 65) <= _letters_a_line(reading) <= 75


def test_the_text_is_as_large_as_asked_for(qapp) -> None:
    assert ReadingType(Face.SERIF, 18).font().pixelSize() == 18
    assert (ReadingType(Face.SERIF, 16).line_px, ReadingType(Face.SYSTEM, 15).line_px) == (25, 24)


def test_the_system_font_is_the_interface_font(qapp) -> None:
    assert ReadingType(Face.SYSTEM).font().family() == qapp.font().family()


def test_the_first_serif_that_is_there_is_taken(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    there = QFontDatabase.families()[0]
    monkeypatch.setattr(reading_type, "SERIFS", ("No Such Face", there, *SERIFS))
    assert serif() == there
    assert ReadingType(Face.SERIF).font().family() == there


def test_without_a_serif_the_text_is_in_the_system_font(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_type, "SERIFS", ("No Such Face",))
    assert serif() is None
    assert ReadingType(Face.SERIF).font().family() == qapp.font().family()


def test_the_steps_go_through_the_sizes_that_are_offered() -> None:
    sizes = [NORMAL_PX]
    reading = ReadingType()
    for _ in range(3):
        reading = reading.stepped(1)
        sizes.append(reading.size_px)
    assert ReadingType().stepped(-1).size_px == 15
    assert sizes == [16, 18, 20, 22]


@given(st.integers(-50, 50), st.sampled_from(SIZES_PX))
def test_steps_stay_among_the_sizes_and_lead_back(steps: int, size_px: int) -> None:
    there = ReadingType(size_px=size_px).stepped(steps)
    assert there.size_px in SIZES_PX
    if there.size_px not in (SIZES_PX[0], SIZES_PX[-1]):
        assert there.stepped(-steps).size_px == size_px


@given(st.integers(-(10**9), 10**9))
def test_every_number_has_a_nearest_size(size_px: int) -> None:
    assert nearest_size(size_px) in SIZES_PX
