"""What stands over an article and is none of it: whose paper it is on, and the number under which it is filed."""

import re

from ilo_desktop.newsroom.text import fold

_LETTERHEADS = frozenset(
    map(
        fold,
        (
            *("International Labour Organization", "International Labour Office", "ILO", "ILO News", "ILO Newsroom"),
            *("Organisation internationale du Travail", "Bureau international du Travail", "OIT", "BIT"),
            *("Organización Internacional del Trabajo", "Organização Internacional do Trabalho", "IAO", "OIL"),
            *("Internationale Arbeitsorganisation", "Organizzazione Internazionale del Lavoro", "МОТ"),
            *("Международная организация труда", "منظمة العمل الدولية", "国际劳工组织", "国際労働機関"),
            *("Олон улсын хөдөлмөрийн байгууллага", "United Nations", "Nations Unies", "Naciones Unidas"),
            "報道関係者各位",
        ),
    )
)
_LONGEST = 60
_FILE_NUMBER = re.compile(
    r"N(?:o\.?|[°º.]) ?\d{1,6}|"
    r"(?:No\.? ?|Ref\.?:? ?)?(?=\S*\d)[A-Z\d]{1,12}(?:[-/.][A-Z\d]{1,12}){1,4}"
)
# With which the name of an authority or a union begins, and what says until when a text is held back.
_BODY = re.compile(
    r"(?:the )?(?:minist|министерств|republi|républi|repúbli|government of|gouvernement d|gobierno d|governo d|"
    r"department of|u\.?s\.? department|federation|fédération|federación|confederat|confédérat|confederac|"
    r"وزارة|جمهورية)",
    re.IGNORECASE,
)
_EMBARGO = re.compile(
    r"(?:strictly |under )*embargo|sous (?:strict )?embargo|(?:bajo|con|sob) embargo|embargado|"
    r"not for (?:release|publication) before|к публикации не ранее|يحظر النشر",
    re.IGNORECASE,
)
_LONGEST_EMBARGO, _LONGEST_NAME = 160, 80
_STREET = r"(?:road|street|avenue|lane|boulevard|terrace|quay|drive)"
_HOUSE = r"(?!(?:19|20)\d\d\b)\d{1,4}[a-zA-Z]?"
_PLACE = r"(?:[A-Z]{1,2}-)?\d{4,6}\s[A-ZÀ-Þ][^\d,.;:!?]{1,30}(?:\s\d{1,2})?"
# "Harbour Road 12", "12 Harbour Road", "4, route des Collines", "Hafenstraße 12", "Calle del Puerto 12", "P.O. Box 5";
# the town can follow in the same line.
_ADDRESS = re.compile(
    rf"(?:(?:[A-ZÀ-Þ][\w'’.-]*\s){{1,4}}(?i:{_STREET})\s{_HOUSE}|"
    rf"{_HOUSE},?\s(?:[A-ZÀ-Þ][\w'’.-]*\s){{1,3}}(?i:{_STREET})|"
    rf"{_HOUSE},?\s(?i:rue|route|avenue|boulevard|quai|chemin|place)\s[^\d,.;:!?]{{2,40}}|"
    rf"[A-ZÀ-Þ][\w-]*(?:stra(?:ß|ss)e|gasse|platz)\s{_HOUSE}|"
    rf"(?:Calle|Avenida|Av\.|Paseo|Plaza|Rua|Via|ул\.|улица)\s[^\d;:!?]{{2,40}},?\s{_HOUSE}|"
    rf"(?:P\.?\s?O\.?\s?Box|Postfach|Apartado|Case postale|B\.?P\.?)\s\d{{1,6}})"
    rf"(?:,\s?(?:{_PLACE}|[A-ZÀ-Þ][^\d,.;:!?]{{1,30}}))?"
)
_TOWN = re.compile(_PLACE)


def is_embargo(text: str) -> bool:
    """Say whether a line says until when a text is held back: "Embargoed until 10:00 GMT, 24 January 2024"."""
    return len(text) <= _LONGEST_EMBARGO and _EMBARGO.match(text) is not None


def is_address_line(text: str) -> bool:
    """Say whether a line is a street with a house's number, or a box at a post office: "Harbour Road 12".

    Who lives there can stand before it where the town stands behind.
    """
    if len(text) <= _LONGEST and _ADDRESS.fullmatch(text):
        return True
    parts = text.split(", ")
    is_whole = len(text) <= _LONGEST_NAME * 2 and len(parts) > 2  # "Ferry Union, Harbour Road 12, 1202 Geneva"
    return is_whole and is_town(parts[-1]) and _ADDRESS.fullmatch(parts[-2]) is not None


def is_town(text: str) -> bool:
    """Say whether a line below a street can be the town with its number: "1202 Geneva", "CH-1211 Geneva 22"."""
    return len(text) <= _LONGEST and _TOWN.fullmatch(text) is not None


def begins_as_name(text: str) -> bool:
    """Say whether a line can be an authority's name, or a union's: "Ministry of Labour"."""
    return len(text) <= _LONGEST_NAME and _BODY.match(text) is not None


def is_letterhead(text: str) -> bool:
    """Say whether a text is wholly the organization's name or a number such as "ILO/24/12"."""
    return len(text) <= _LONGEST and (fold(text) in _LETTERHEADS or _FILE_NUMBER.fullmatch(text) is not None)
