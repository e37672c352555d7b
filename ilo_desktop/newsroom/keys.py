"""The chronological key: one 32-bit number that sorts releases by day and by order within the day.

A key is ``(day + 256) << 16 | sequence``. ``day`` counts from 1900-01-01 and is clamped to what fits; the 256
day slots below belong to undated releases. The key is the rowid of the full-text index and what the filters'
bitmaps hold, so newest-first order is descending key order everywhere.
"""

from datetime import date, timedelta

EPOCH = date(1900, 1, 1)
SEQUENCE_BITS = 16
SEQUENCE_COUNT = 1 << SEQUENCE_BITS
#: Where the first release of a day is put: what comes later goes above it, what turns out older below.
SEQUENCE_MIDDLE = SEQUENCE_COUNT // 2
UNDATED_SLOTS = 256
#: The slot in which undated releases begin; a full slot overflows into the one below.
UNDATED_TOP_SLOT = UNDATED_SLOTS - 1
LAST_SLOT = (1 << (32 - SEQUENCE_BITS)) - 1
#: The days that keys can tell apart; an earlier one counts as the first, a later one as the last.
FIRST_DAY = EPOCH
LAST_DAY = EPOCH + timedelta(days=LAST_SLOT - UNDATED_SLOTS)


def slot_of(day: date | None) -> int:
    """Return the day slot of a date (undated: the topmost undated slot).

    Dates before 1900 are clamped to the first day, dates after 2078-09-23 to the last one.
    """
    if day is None:
        return UNDATED_TOP_SLOT
    return min(max((day - EPOCH).days, 0) + UNDATED_SLOTS, LAST_SLOT)


def key_of(slot: int, sequence: int) -> int:
    """Return the key at ``sequence`` (0 to 65,535) of a day slot; ValueError outside of it."""
    if not 0 <= sequence < SEQUENCE_COUNT:
        raise ValueError(f"sequence {sequence} does not fit a day")
    return slot << SEQUENCE_BITS | sequence


def slot_range(slot: int) -> tuple[int, int]:
    """Return the first key of a day slot and the first key after it."""
    return slot << SEQUENCE_BITS, (slot + 1) << SEQUENCE_BITS


def period_range(first: date, last: date) -> tuple[int, int]:
    """Return the first key of a period of days (both included) and the first key after it."""
    return slot_of(first) << SEQUENCE_BITS, (slot_of(last) + 1) << SEQUENCE_BITS


def year_range(year: int) -> tuple[int, int]:
    """Return the first key of a year and the first key after it."""
    return period_range(date(year, 1, 1), date(year, 12, 31))


def undated_range() -> tuple[int, int]:
    """Return the first key of the undated releases and the first key after them."""
    return 0, UNDATED_SLOTS << SEQUENCE_BITS


def day_of(key: int) -> date | None:
    """Return the (clamped) day of a key, None for an undated one."""
    slot = key >> SEQUENCE_BITS
    return None if slot < UNDATED_SLOTS else EPOCH + timedelta(days=slot - UNDATED_SLOTS)
