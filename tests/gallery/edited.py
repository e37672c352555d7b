"""Releases whose words were changed from one import to the next, and how the window gets to their versions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from ilo_desktop.desktop.comparing.view import Arrangement
from ilo_desktop.desktop.comparing.window import VersionsWindow
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.targets import Comparing
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, State
from ilo_desktop.newsroom.release import Draft, Identifier, Scheme
from tests.gallery.stage import Stage
from tests.queries import asking

_TEXT = (
    "Eleven harbour towns agreed on Monday on the hours that dockers may work at night. The agreement was signed in"
    " the old customs house.",
    "It limits a shift to eight hours and asks for two days of rest after five nights. Crane drivers have a break every"
    " two hours.",
    "The towns will report once a year how many accidents there were, and what was done after each of them.",
    "Dockers' unions of nine towns took part in the talks. Those of two more will join them when their members have"
    " voted.",
    "“A tired crane driver is a danger to everybody below,” said a spokesman of the towns.",
    "The agreement comes into force on 1 March, once the councils of all the towns have voted on it.",
)
_FIRST = Draft(
    headline="Eleven harbour towns agree on the hours of night work",
    day=date(2026, 11, 9),
    summary="Dockers will rest for two days after five nights, and crane drivers have breaks.",
    text="\n\n".join(_TEXT),
    place="Trieste",
    url="https://example.org/night-work",
    identifiers=(Identifier(Scheme.URL, "https://example.org/night-work"),),
    language="en",
)
_SECOND = replace(
    _FIRST,
    text=_FIRST.text.replace("Eleven harbour", "Twelve harbour").replace(
        "said a spokesman of the towns.", "said the secretary of the dockers' federation."
    ),
    headline=_FIRST.headline.replace("Eleven", "Twelve"),
)
_THIRD = replace(
    _SECOND,
    text=_SECOND.text.replace("a shift to eight hours", "a shift to nine hours, a break included,")
    .replace(f"{_TEXT[2]}\n\n", "")
    .replace("1 March, once", "1 May, once")
    + "\n\nA list of the towns is to be had from their offices on every working day.",
)
_ARABIC = Draft(
    headline="اثنتا عشرة مدينة تتفق على ساعات العمل الليلي",
    day=date(2026, 11, 9),
    summary="يستريح عمال الموانئ يومين بعد خمس ليال من العمل، وتستريح طواقم الرافعات كل ساعتين.",
    language="ar",
)
_PLAIN = Draft(
    headline="A school for crane drivers opens in Koper", day=date(2026, 11, 20), place="Koper", language="en"
)
#: What three imports say, the oldest first.
EDITED = (
    (_FIRST, _ARABIC),
    (
        _SECOND,
        replace(
            _ARABIC, summary="يستريح عمال الموانئ ثلاثة أيام بعد خمس ليال من العمل، وتستريح طواقم الرافعات كل ساعتين."
        ),
    ),
    (_THIRD, _PLAIN),
)


def silently_edited(stage: Stage) -> None:
    """Show what changed under one date alone."""
    stage.state.set_query(asking(conditions=frozenset({Condition(Facet.STATE, State.EDITED)})))
    stage.rest()
    stage.select(0)


def versions(row: int, arrangement: Arrangement) -> Callable[[Stage], None]:
    """Compare the last two versions of the release of a row."""
    return partial(_versions, row=row, arrangement=arrangement)


def _versions(stage: Stage, row: int, arrangement: Arrangement) -> None:
    stage.select(row)
    stage.part(DetailPane).text.link_followed.emit(Comparing())
    stage.rest()
    window = stage.dialog(VersionsWindow)
    window.arrangement.chosen.emit(arrangement)
    window.arrangement.set_value(arrangement)
    stage.rest()
