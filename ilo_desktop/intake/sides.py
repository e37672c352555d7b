"""What pages have beside their lists and is no release: contact boxes, links to turn pages, copyright lines."""

import re

from ilo_desktop.newsroom.text import fold

_LABELS = frozenset(
    map(
        fold,
        (
            *(
                "Media contact",
                "Media contacts",
                "Press contact",
                "Press contacts",
                "Contact",
                "Contacts",
                "Contact us",
            ),
            *("For more information", "For further information", "Follow us", "Share", "Share this", "Subscribe"),
            *(
                "Newsletter",
                "RSS",
                "See also",
                "Related content",
                "Related links",
                "Back to top",
                "Show more",
                "Load more",
            ),
            *("Contact presse", "Contacts presse", "Contact médias", "Pour plus d'informations", "Voir aussi"),
            *("Contacto de prensa", "Contactos de prensa", "Contacto", "Para más información", "Véase también"),
            *("Contato", "Contatos", "Contato de imprensa", "Para mais informações", "Ver também"),
            *(
                "お問い合わせ",
                "関連情報",
                "联系方式",
                "媒体联系",
                "Контакты",
                "Контакты для СМИ",
                "للاتصال",
                "جهة الاتصال",
            ),
        ),
    )
)
_OFFICES = frozenset(
    map(
        fold,
        (
            *("International Labour Organization", "International Labour Office", "ILO", "ILO News", "United Nations"),
            *("Organisation internationale du Travail", "Bureau international du Travail", "OIT", "BIT"),
            *("Organización Internacional del Trabajo", "Oficina Internacional del Trabajo", "Nations Unies"),
            *("Organização Internacional do Trabalho", "Internationale Arbeitsorganisation", "IAO", "Naciones Unidas"),
            *("Международная организация труда", "МОТ", "国际劳工组织", "国際労働機関", "منظمة العمل الدولية"),
            *("www.ilo.org", "ilo.org"),
        ),
    )
)
_PAGE_WORDS = frozenset(
    map(
        fold,
        ("next", "previous", "page", "of", "first", "last", "suivant", "précédent", "siguiente", "anterior", "próximo"),
    )
)
_REACH = re.compile(
    r"\S@\S+\.\w|\b(?:tel|phone|telephone|fax|mobile|tél|teléfono|telefone)\b[^\d\n]{0,8}\d|\+\d[\d ()./-]{6,}",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"copyright|all rights reserved|tous droits|derechos reservados|direitos reservados", re.IGNORECASE
)
_IN_BROWSER = re.compile(
    r"(?:view|read|open) (?:this|it|the)\b.{0,40}\b(?:browser|web ?page|online)|trouble (?:viewing|reading) this|"
    r"(?:voir|afficher|lire) (?:ce|cet|la).{0,40}navigateur|ver (?:este|esta).{0,40}navegador",
    re.IGNORECASE,
)
_LONGEST = 200
_MORE = frozenset(
    map(
        fold,
        (
            *("Read more", "Read full story", "Read the full story", "Continue reading", "Learn more", "Find out more"),
            *(
                "Older posts",
                "Older entries",
                "Newer posts",
                "Lire la suite",
                "Lire plus",
                "En savoir plus",
                "Leer más",
            ),
            *("Seguir leyendo", "Ver más", "Leia mais", "Saiba mais", "Weiterlesen", "Mehr lesen", "Leggi tutto"),
            *("Подробнее", "Читать далее", "اقرأ المزيد", "المزيد", "阅读全文", "查看更多", "続きを読む", "もっと見る"),
        ),
    )
)
_LONGEST_MORE = 30
_ARROWS = " .…→←»«›‹>[]"


def is_label(text: str) -> bool:
    """Say whether a text is the heading of a known box ("Media contact")."""
    return len(text) <= 40 and fold(text) in _LABELS


def is_more(text: str) -> bool:
    """Say whether a text is the link below a list's entry that leads to the whole of it ("Read more →")."""
    return len(text) <= _LONGEST_MORE and fold(text.strip(_ARROWS)) in _MORE


def is_name_of_office(text: str) -> bool:
    """Say whether a text is what stands at the top of letter paper: the organization's name, or no words at all."""
    return len(text) <= _LONGEST and (fold(text) in _OFFICES or not any(map(str.isalnum, text)))


def is_rights(text: str) -> bool:
    """Say whether a text is the copyright line of a whole page, not the credit of a picture."""
    return len(text) <= _LONGEST and _RIGHTS.search(text) is not None


def is_in_browser(text: str) -> bool:
    """Say whether a text is the link over a newsletter to its page: "View this email in your browser"."""
    return len(text) <= _LONGEST and _IN_BROWSER.search(text) is not None


def is_side(text: str) -> bool:
    """Say whether a text is a known box's heading, a way to reach someone, a page turner or a copyright line."""
    if len(text) > _LONGEST:
        return False
    if is_label(text) or is_rights(text) or _REACH.search(text) or is_in_browser(text):
        return True
    words = [word for word in fold(text).split() if any(map(str.isalnum, word))]
    return bool(words) and all(word in _PAGE_WORDS or word.isdigit() for word in words)
