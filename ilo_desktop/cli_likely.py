"""What the command line says of the likely duplicates of a release."""

from collections.abc import Iterable

from ilo_desktop.cli_output import day_as_json, without_commands
from ilo_desktop.newsroom.likeness import LikelyDuplicate, Reason

_WHY = {
    Reason.SAME_DAY: "same headline and date, other address",
    Reason.NO_DATE: "same headline, one without a date",
    Reason.OTHER_DATE: "same headline, other date",
    Reason.NEARLY_SAME: "nearly the same words",
}


def as_json(likely: Iterable[LikelyDuplicate]) -> list[dict[str, object]]:
    """Return the likely duplicates of a release."""
    return [
        {
            "id": one.release_id,
            "date": day_as_json(one.day),
            "headline": one.headline,
            "alike": one.likeness.percent,
            "why": one.likeness.why.value,
        }
        for one in likely
    ]


def as_text(likely: Iterable[LikelyDuplicate]) -> str:
    """Return a line for each, under a head: "  12  2024-03-07  Lanterns  (same headline, other date; 96 % alike)"."""
    lines = [
        f"  {one.release_id}  {day_as_json(one.day) or 'no date'}  {one.headline}"
        f"  ({_WHY[one.likeness.why]}; {one.likeness.percent} % alike)"
        for one in likely
    ]
    return without_commands("\n".join(["Likely duplicates", *lines]))
