"""Texts and bodies of any kind, for exports that must hold all of them."""

from collections.abc import Sequence
from datetime import date
from html import escape

from hypothesis import strategies as st

from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.exports.characters import fit

#: What is markup or means something in one format or another.
NASTY = (
    *(
        "</script>",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "&amp;",
        "&#0;",
        "&nbsp;",
        "<p>",
        "</article>",
        '"',
        "'",
        "<",
        ">",
    ),
    *("\x00", "\x0b", "\x1b", "\ud800", "\udfff", "\ufffe", "\uffff", "\x85", "\u2028", "\U0001f600", "\U0001fffe"),
    *(
        "=1+1",
        "@SUM(A1)",
        "# x",
        "## ",
        "- x",
        "* ",
        "+ ",
        "1. ",
        "12) ",
        "> ",
        "***",
        "---",
        "===",
        "```",
        "~~~",
        "|",
        "||",
    ),
    *(
        "*a*",
        "_b_",
        "**",
        "__",
        "`",
        "\\",
        "[a](b)",
        "![a](b)",
        "[x]: http://y",
        "<http://a.b>",
        "&copy;",
        "$1$",
        "!",
        "\t",
    ),
    *(
        "عمل",
        "ILO: عمل",
        "\u202e",
        "\u200f",
        "木匠",
        "e\u0301",
        "  ",
        "\n",
        "\r\n",
        "a\nb",
        "http://a.example/?a=1&b=2",
    ),
    *("{page}", "{0}", "%s", "\\n", "a" * 300),
)
texts = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=12)), max_size=6).map("".join)
days = st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31)))
addresses = st.one_of(
    st.just(""),
    st.sampled_from(
        ("https://news.example/a b?c=<d>&e#f", "javascript:alert(1)", "HTTP://[::1", "https://user:pw@evil.example/")
    ),
    texts.map(lambda text: f"https://news.example/{text}"),
    texts,
)
_inline = ("strong", "em", "sup", "sub", "a")


@st.composite
def runs(draw: st.DrawFn) -> tuple[str, str]:
    """Return what stands in a paragraph, as HTML and as words."""
    html, words = "", ""
    for text in draw(st.lists(texts, min_size=1, max_size=4)):
        tag = draw(st.sampled_from(("", *_inline)))
        link = f' href="{escape(draw(addresses))}"' if tag == "a" else ""
        inner = escape(text)
        html += f"<{tag}{link}>{inner}</{tag}>" if tag else inner
        words += text
    return html, words


@st.composite
def bodies(draw: st.DrawFn, depth: int = 0) -> tuple[str, str]:
    """Return a body, as clean HTML and as the words in it."""
    html, words = "", ""
    for kind in draw(st.lists(st.sampled_from(("p", "h2", "h3", "h4", "ul", "ol", "blockquote", "table")), max_size=4)):
        if kind in ("ul", "ol"):
            items = draw(st.lists(st.tuples(runs(), bodies(depth + 1) if depth < 2 else st.just(("", ""))), max_size=3))
            start = f' start="{draw(st.integers(0, 99999))}"' if kind == "ol" else ""
            html += (
                f"<{kind}{start}>" + "".join(f"<li>{own}{rest}</li>" for (own, _), (rest, _) in items) + f"</{kind}>"
            )
            words += "".join(own + rest for (_, own), (_, rest) in items)
        elif kind == "blockquote":
            inner, said = draw(bodies(depth + 1)) if depth < 2 else draw(runs())
            html, words = f"{html}<blockquote>{inner}</blockquote>", words + said
        elif kind == "table" and not depth:
            made, said = _table(draw(st.lists(st.lists(runs(), min_size=1, max_size=3), min_size=1, max_size=3)), draw)
            html, words = html + made, words + said
        elif kind != "table":
            inner, said = draw(runs())
            html, words = f"{html}<{kind}>{inner}</{kind}>", words + said
    return html, words


def _table(rows: Sequence[Sequence[tuple[str, str]]], draw: st.DrawFn) -> tuple[str, str]:
    html = words = ""
    for row in rows:
        html += "<tr>"
        for inner, said in row:
            tag = draw(st.sampled_from(("td", "td", "th")))
            spans = draw(st.sampled_from(("", "", ' colspan="2"', ' rowspan="2"', ' colspan="90" rowspan="90"')))
            html += f"<{tag}{spans}>{inner}</{tag}>"
            words += said
        html += "</tr>"
    return f"<table>{html}</table>", words


@st.composite
def releases(draw: st.DrawFn) -> Release:
    """Return a release whose fields can hold anything."""
    number = draw(st.integers(1, 10_000))
    day = draw(days)
    return Release(
        id=number,
        key=number,
        headline=draw(texts),
        day=day,
        last_day=draw(st.dates(day, date(9999, 12, 31))) if day and draw(st.booleans()) else None,
        summary=draw(texts),
        text=draw(texts),
        body=draw(bodies())[0],
        kicker=draw(texts),
        credit=draw(texts),
        place=draw(texts),
        language=draw(st.sampled_from(("", "en", "fr", "ar", "zh", "ja", "he", "x<y", "zh-Hant"))),
        url=draw(addresses),
    )


def letters(text: str) -> str:
    """Return a text without white space: what must come out of a file as it went into it."""
    return "".join(fit(text).split())
