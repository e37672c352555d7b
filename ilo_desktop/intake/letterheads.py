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
        ),
    )
)
_LONGEST = 60
_FILE_NUMBER = re.compile(r"(?:No\.? ?|Ref\.?:? ?)?(?=\S*\d)[A-Z\d]{1,12}(?:[-/.][A-Z\d]{1,12}){1,4}")


def is_letterhead(text: str) -> bool:
    """Say whether a text is wholly the organization's name or a number such as "ILO/24/12"."""
    return len(text) <= _LONGEST and (fold(text) in _LETTERHEADS or _FILE_NUMBER.fullmatch(text) is not None)
