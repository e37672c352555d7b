"""What a browser puts round the text of a page that was copied out of it: menus above, links and notices below."""

from collections.abc import Sequence
from dataclasses import replace

from ilo_desktop.intake.formats.text_list.lines import Line
from ilo_desktop.intake.prose import ENDS_SENTENCE
from ilo_desktop.newsroom.text import fold

# Wholly these words, folded. A page is taken for copied only where it begins with menus.
_ABOVE = frozenset(
    map(
        fold,
        (
            *("Skip to content", "Skip to main content", "Skip to navigation", "Skip navigation", "Jump to content"),
            *("Menu", "Main menu", "Home", "Search", "Close", "Login", "Log in", "Sign in", "Sitemap", "Contact us"),
            *("About", "About us", "Share", "Share this", "Share this page", "Share this content", "Print", "Newsroom"),
            *("Facebook", "Twitter", "X", "LinkedIn", "Email", "WhatsApp", "Telegram", "YouTube", "Instagram"),
            *("Media Centre", "Media center", "English", "Français", "Español", "Português", "Deutsch", "Italiano"),
            *("العربية", "中文", "Русский", "日本語", "Aller au contenu", "Aller au contenu principal", "Accueil"),
            *("Rechercher", "Recherche", "Partager", "Imprimer", "Ir al contenido", "Saltar al contenido", "Inicio"),
            *("Pasar al contenido principal", "Buscar", "Compartir", "Imprimir", "Menú", "Ir para o conteúdo"),
            *(
                "Início",
                "Página inicial",
                "Pesquisar",
                "Compartilhar",
                "Главная",
                "Поиск",
                "Меню",
                "Перейти к содержимому",
            ),
            *("الرئيسية", "القائمة", "بحث", "首页", "网站首页", "搜索", "ホーム", "本文へ", "検索", "メニュー"),
        ),
    )
)
_BELOW = frozenset(
    map(
        fold,
        (
            *("Related content", "Related news", "Related articles", "Related links", "You may also like", "Read also"),
            *("Share this page", "Is this page useful?", "Terms and conditions", "Terms of use", "Privacy policy"),
            *("Privacy notice", "Cookie policy", "Back to top", "Recent posts", "Recent comments", "Leave a comment"),
            *("Leave a reply", "À lire aussi", "Sur le même sujet", "Mentions légales", "Haut de page"),
            *("Contenido relacionado", "Noticias relacionadas", "Aviso legal", "Volver arriba", "Conteúdo relacionado"),
            *("Notícias relacionadas", "Читайте также", "مواضيع ذات صلة", "相关链接", "相关新闻", "関連記事"),
        ),
    )
)
# So many lines of menus show that a page was copied; one does that leads over them.
_FEWEST, _MOST_ABOVE = 3, 80
_LONGEST = 60
_OVER_MENUS = tuple(map(fold, ("Skip ", "Jump to ", "Aller au ", "Ir al ", "Saltar al ", "Pasar al ", "Ir para o ")))


def without_menus(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page without the menus above its text and what stands below it, if it begins with menus."""
    end = _end_of_menus(lines)
    if not end:
        return list(lines)
    kept = list(lines[end:])
    has_text = False
    for i, line in enumerate(kept):
        if has_text and fold(line.words) in _BELOW:
            del kept[i:]
            break
        has_text = has_text or line.date is not None or ENDS_SENTENCE.search(line.words) is not None
    if kept:
        kept[0] = replace(kept[0], gap=max(kept[0].gap, 1))
    return kept


def _end_of_menus(lines: Sequence[Line]) -> int:
    """Return behind which line the menus end, 0 where a page does not begin with any."""
    found: list[int] = []
    for i, line in enumerate(lines[:_MOST_ABOVE]):
        if line.date or len(line.words) > _LONGEST or ENDS_SENTENCE.search(line.words):
            break
        if fold(line.body or line.words) in _ABOVE:
            found.append(i)
    if not found or found[0] > 2:
        return 0
    leads_over = any(fold(lines[i].words).startswith(_OVER_MENUS) for i in found)
    return found[-1] + 1 if leads_over or len(found) >= _FEWEST else 0
