"""Releases with all that exports have to carry: structure, scripts, addresses, and what would be markup elsewhere."""

import io
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from ilo_desktop import resources
from ilo_desktop.newsroom.progress import NO_PROGRESS
from ilo_desktop.newsroom.release import Identifier, Release, Scheme
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports import ExportFormat, exporter
from ilo_desktop.publish.words import Words
from tests.publish.releases import LINDEN, PRINTED_ON, UNDATED

STRUCTURED = replace(
    LINDEN,
    text=(
        "What was agreed\n\nThe workshops keep a common book of hours, as the rules say.\nH2O is free.\n\n"
        "• tools are shared\n  • also the large saw\n• rooms are not\n\nPay\n\n"
        "3. the fourth year is paid in full\n4. holidays too\n\nTrade | Places\nCabinets | 14\nBoats | 9\n\n"
        "It smells of glue.\n\nWe like it.\n\nThey begin in May."
    ),
    body=(
        "<h3>What was agreed</h3><p>The workshops keep a <strong>common</strong> book of <em>hours</em>, as the "
        '<a href="https://news.example/hours?a=1&amp;b=2">rules</a> say.<br>H<sub>2</sub>O is free.</p>'
        "<ul><li>tools are shared<ul><li>also the large saw</li></ul></li><li>rooms are not</li></ul><h4>Pay</h4>"
        '<ol start="3"><li>the fourth year is paid in full</li><li>holidays too</li></ol>'
        "<table><tr><th>Trade</th><th>Places</th></tr><tr><td>Cabinets</td><td>14</td></tr>"
        "<tr><td>Boats</td><td>9</td></tr></table>"
        "<blockquote><p>It smells of glue.</p><p>We like it.</p></blockquote><p>They begin in May.</p>"
    ),
)
FRENCH = Release(
    id=5,
    key=75,
    headline="Les boulangères de Valmont fixent leurs horaires",
    day=date(2024, 2, 2),
    summary="Elles ferment désormais le lundi : « un jour de repos », disent-elles.",
    text="L’accord vaut pour les neuf fours de la ville.\n\nIl sera revu dans un an.",
    place="Valmont",
    language="fr",
    url="https://news.example/boulangères?page=1&lang=fr",
    identifiers=(Identifier(Scheme.URL, "https://news.example/boulang%C3%A8res?page=1&lang=fr"),),
)
ARABIC = Release(
    id=6,
    key=74,
    headline="عمال الميناء يتفقون على ساعات عمل جديدة",
    day=date(2024, 1, 30),
    summary="يبدأ العمل بالاتفاق في شهر مايو.",
    text="ILO: اتفق عمال الميناء مع الإدارة على ساعات عمل أقصر في فصل الصيف.\n\nIt is signed in two languages.",
    language="ar",
)
CHINESE = Release(
    id=7,
    key=73,
    headline="木匠学校招收第一批学徒",
    day=date(2024, 1, 25),
    summary="十二家作坊共用一个屋顶。",
    text="每个学徒先在三家作坊学习，然后选择一门手艺。\n\n学校五月开学。",
    language="zh",
)
HOSTILE = Release(
    id=8,
    key=72,
    headline='<script>alert(1)</script> & "quotes" \x00 ]]> *stars* =1+1',
    day=date(2024, 1, 20),
    summary="# no heading\n\n> no quotation, </style><img src=x onerror=alert(1)>",
    text=(
        "1. no list\n\n- no list either\n\n[no link](javascript:alert(1)) `no code` \ud800 &amp; &lt; \ufffe\n\n***\n\n"
        "|a|b|\n|-|-|"
    ),
    url="javascript:alert(1)",
    credit="© <b>Nobody</b>",
)
SAMPLES = (STRUCTURED, FRENCH, ARABIC, CHINESE, HOSTILE, UNDATED)


@cache
def _vocabulary() -> Vocabulary:
    return Vocabulary.read(resources.folder("vocabulary"))


def briefing(releases: Collection[Release] = SAMPLES, **values: Any) -> Briefing:
    """Return a briefing of some releases."""
    made: dict[str, Any] = {
        "title": "ILO press releases",
        "subtitle": "Workshops, 2024",
        "what": "Six releases.",
        "printed_on": PRINTED_ON,
        "releases": releases,
        "words": Words(_vocabulary()),
        "introduction": "For Monday's meeting.\n\nTwo of them <matter> & stand out.",
        "remarks": {LINDEN.id: "Ask the office in <Karlsborn>.\nBy Friday.\n\nThen *decide*."},
    }
    return Briefing(**(made | values))


def exported(format: ExportFormat, made: Briefing | None = None) -> bytes:
    """Return the bytes of an export."""
    file = io.BytesIO()
    exporter(format).write(made or briefing(), file, NO_PROGRESS)
    return file.getvalue()


def alone(release: Release) -> Briefing:
    """Return the briefing of one release, which is its own title."""
    return briefing([release], title=release.headline, subtitle="", what="", introduction="", remarks={})
