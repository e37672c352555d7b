"""Releases that are hard to show: long and short ones, many scripts, mixed directions, and much to read."""

from datetime import date

from ilo_desktop.newsroom.release import Draft, Identifier, Scheme

ADDRESS = "https://example.org/newsroom/harbour/night-schools-for-young-welders"
_PARAGRAPH = (
    "Four towns on the coast opened evening courses this week in which apprentices work beside experienced welders."
    " Each course lasts nine months, costs the learner nothing and ends with a certificate that all four towns accept."
)
_PARAGRAPHS = (
    "“Nobody learns this from a book,” said the master of one of the workshops. “You learn it at half past eight in the"
    " evening, when the seam has failed for the third time and somebody older shows you why.”",
    "The towns share the costs with the shipyards, the trade union and the office. A survey of 1,200 workers had shown"
    " that two out of three had never been taught on the job, and that accidents were twice as frequent among them.",
    "Occupational safety and health takes a third of the time. Learners measure noise and fumes in their own workshop,"
    " write down what they find and discuss it with the labour inspectors, who come not to fine but to explain.",
    "A second round begins in September. Until then the four towns will compare what worked, publish the material in"
    " three languages and look for places for another two hundred young people.",
)

LONG_TEXT = Draft(
    headline="Harbour towns open night schools for young welders, and share one certificate",
    day=date(2026, 3, 18),
    summary=_PARAGRAPH,
    text="\n\n".join((_PARAGRAPH, *_PARAGRAPHS * 3)),
    kicker="Press release",
    kind="press-release",
    kind_words="Press release",
    place="Qingdao",
    credit="© M. Berg/ILO 2026",
    language="en",
    url=ADDRESS,
    identifiers=(Identifier(Scheme.URL, ADDRESS),),
)

#: Newest first; each is hard to show in a way of its own.
HARD_CASES = (
    LONG_TEXT,
    Draft(
        headline="A headline that goes on and on about fair recruitment, decent work, social protection, the wages of"
        " seafarers, with a second half about working time, child labour and the safety of miners, which no list of"
        " ordinary width can hold in its two lines, and which fills a good part of the detail pane as well",
        day=date(2026, 3, 18),
        summary="The first part of this summary is plain and goes on for some time about agendas, guests and venues,"
        " about halls and their chairs, about coffee and the weather, and only near its very end does it mention the"
        " word lighthouse, for which one may look.",
    ),
    Draft(headline="A", day=date(2026, 3, 17)),
    Draft(headline="Headline alone", day=date(2026, 3, 17)),
    Draft(
        headline="ورشة عمل حول السلامة والصحة المهنية في المناجم تختتم أعمالها في القاهرة",
        day=date(2026, 3, 12),
        summary="شارك في الورشة عشرون مفتشا من ثلاث مدن، واتفقوا على قائمة واحدة للتحقق من السلامة تحت الأرض.",
        text="شارك في الورشة عشرون مفتشا من ثلاث مدن، واتفقوا على قائمة واحدة للتحقق من السلامة تحت الأرض.\n\n"
        "وقال أحد المفتشين إن القائمة (ILO-OSH 2001) ستترجم إلى أربع لغات قبل نهاية عام 2026.",
        kicker="خبر",
        language="ar",
    ),
    Draft(
        headline="中国三省劳动监察员共同试用一份安全生产检查清单",
        day=date(2026, 3, 10),
        summary="来自三个省份的监察员用同一份清单走访了十家工厂，随后逐项比较各自的发现，并商定下一步培训计划。",
        language="zh",
    ),
    Draft(
        headline="若者の雇用に関する共同計画に署名、すべての訓練生に指導者を",
        day=date(2026, 3, 10),
        summary="計画では、すべての若い働き手に職場の指導者が付く。",
        language="ja",
    ),
    Draft(
        headline="ผู้ตรวจแรงงานเริ่มใช้แบบตรวจความปลอดภัยร่วมกันในโรงงานสิบแห่ง",
        day=date(2026, 3, 4),
        summary="ผู้ตรวจจากสามจังหวัดเดินตรวจโรงงานสิบแห่งด้วยแบบตรวจเดียวกัน แล้วนำผลมาเปรียบเทียบกัน",
        language="th",
    ),
    Draft(
        headline="Инспекторы труда трёх областей проверили десять заводов по единому списку",
        day=date(2026, 3, 2),
        last_day=date(2026, 3, 4),
        summary="После обхода инспекторы сравнили, что увидел каждый из них.",
        language="ru",
    ),
    Draft(
        headline="ILO and وزارة العمل sign a plan for 2026–2028",
        day=date(2026, 2, 27),
        summary="The plan (خطة العمل) names nine measures; the first, “السلامة أولا”, begins in May.",
        language="en",
    ),
    Draft(
        headline="श्रम निरीक्षकों ने दस कारखानों में एक साझा जाँच सूची आज़माई",
        day=date(2026, 2, 20),
        summary="तीन प्रांतों के निरीक्षकों ने एक ही सूची के साथ दस कारखानों का दौरा किया।",
        language="hi",
    ),
    Draft(
        headline="Donaudampfschifffahrtsgesellschaftskapitänsarbeitszeitverordnungsbesprechungsprotokoll liegt vor",
        day=date(2026, 2, 20),
        summary="Ein Wort, das in keine Spalte passt.",
        language="de",
    ),
    Draft(
        headline="Green jobs fair draws bakers & engineers <both>",
        day=date(2025, 12, 31),
        last_day=date(2026, 1, 2),
        summary="Stalls showed ovens that need half the power, and <b>nobody</b> sold anything.",
    ),
    Draft(headline="Who we are and how to reach us", summary="A page about the office, which bears no date."),
    Draft(headline="Photographs of the year"),
)
