"""Releases whose texts have a structure, and the documents from which they come."""

import hashlib
from dataclasses import replace
from datetime import date

from ilo_desktop.newsroom.body import Block, Table, read_body
from ilo_desktop.newsroom.release import Document, Draft, Reading

_PLAN = """<p>TURIN, Italy (ILO News) – Four harbour towns signed a plan on <em>apprenticeships</em> that the
<a href="https://example.org/plan">ministry of <strong>labour</strong></a> had drawn up with them.<sup>1</sup></p>
<h2>What the plan says</h2>
<p>It has three parts, each with a year of its own:</p>
<ul><li>evening schools for <strong>welders</strong>, which open in March and close when the last learner has
gone home</li><li>mentors<ul><li>one in each workshop</li><li>two in each shipyard</li></ul></li>
<li><p>labour inspection</p><p>Inspectors come to explain, and not to fine.</p></li></ul>
<ol><li>The first year is paid by the towns.</li><li>The second one by all.</li></ol>
<h3>Who said what</h3>
<blockquote><p>“We have waited ten years for this plan, and it will be at work before the summer,” said the mayor of the
smallest of the towns.</p><p>“It is enough.”</p></blockquote>
<table><tr><th>Town</th><th>Apprentices</th><th>Workshops</th></tr>
<tr><td>Qingdao</td><td>1,204</td><td>31</td></tr>
<tr><td>Wuxi, with the villages round the lake</td><td>87</td><td>4</td></tr>
<tr><td colspan="2">All workshops together</td><td>35</td></tr></table>
<h4>Notes</h4>
<p>1. Write to <a href="mailto:press@example.org">the press office</a> for all of it.<br>H<sub>2</sub>O, in short.</p>
"""
_HEADLINE = "أربع مدن ساحلية توقّع خطة واحدة"
_ARABIC = """<p>وقّعت أربع مدن ساحلية خطة بشأن التلمذة الصناعية أعدّتها وزارة العمل معها.</p>
<h2>ما تقوله الخطة</h2>
<ul><li>مدارس مسائية للحامين</li><li>مرشدون<ul><li>واحد في كل ورشة</li></ul></li></ul>
<blockquote><p>«انتظرنا هذه الخطة عشر سنوات.»</p></blockquote>
<table><tr><th>المدينة</th><th>المتدربون</th></tr><tr><td>تشينغداو</td><td>1204</td></tr></table>
<p>The plan is published in English as well.</p>"""
_WIDE = (
    "<p>Seven years, side by side.</p><table><tr><th>Sector</th>"
    + "".join(f"<th>{year}</th>" for year in range(2018, 2025))
    + "</tr>"
    + "".join(
        f"<tr><td>{sector}</td>" + "".join(f"<td>{start + 137 * year:,}</td>" for year in range(7)) + "</tr>"
        for sector, start in (("Shipbuilding", 1_210), ("Telecommunications", 22_480), ("Fisheries", 640))
    )
    + "</table><p>Figures are of December.</p>"
)

_MAIL_HEAD = (
    "From: Press office <press@example.org>\nTo: Newsrooms <list@example.org>\nSubject: Plan\nMIME-Version: 1.0\n"
    f"Date: Wed, 1 Apr 2026 09:30:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{_HEADLINE}\n\n"
)


def _draft(headline: str, day: date, body: str, line: int = 0) -> Draft:
    parts = read_body(body, 10_000).parts
    text = "\n\n".join(part.text if isinstance(part, Block) else _cells(part) for part in parts)
    return Draft(headline=headline, day=day, text=text, body=body, line=line, last_line=line)


def _cells(table: Table) -> str:
    return "\n".join("".join(run.text for run in cell.runs) for row in table.rows for cell in row)


PLAN = _draft("Four harbour towns sign one plan for apprentices at work", date(2026, 4, 2), _PLAN)
ARABIC = _draft(_HEADLINE, date(2026, 4, 1), _ARABIC)
WIDE = _draft("Jobs by sector since 2018", date(2026, 3, 31), _WIDE, line=3)


def structured_readings() -> list[Reading]:
    """Return the releases, one of a saved page, one of a mail, and one of a PDF."""
    page = (
        f"<html><body><nav>Home · News</nav><h1>{PLAN.headline}</h1>{PLAN.body}<footer>Contact</footer></body></html>"
    )
    return [
        _reading("plan.html", page, PLAN),
        _reading("plan.eml", _MAIL_HEAD + ARABIC.text, ARABIC),
        _reading("figures.pdf", WIDE.text, WIDE),
    ]


def _reading(name: str, content: str, draft: Draft) -> Reading:
    data = content.encode()
    return Reading(name, Document(name, data, hashlib.sha256(data).hexdigest()), (replace(draft, position=0),))
