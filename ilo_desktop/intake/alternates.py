"""What documents name as the same release in other languages ("hreflang"), as identifiers."""

import re
from collections.abc import Collection, Iterable

from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.newsroom.release import Identifier

_LANGUAGE = re.compile(r"\s*([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*\s*", re.IGNORECASE)
#: No release has more languages; a document that names more is none that names them in earnest.
_MOST = 100


def language_named(code: str) -> str:
    """Return the language of a code such as "pt-BR"; "" for what is none ("x-default")."""
    match = _LANGUAGE.fullmatch(code)
    return match[1].lower() if match else ""


def alternates_of(
    named: Iterable[tuple[str, str]], own: Collection[Identifier], language: str
) -> tuple[Identifier, ...]:
    """Return the identifiers of a release in other languages.

    ``named`` are codes of languages with whole addresses, among which documents name themselves, too: by their address
    or, where ``own`` does not tell it, in their ``language``. Front pages, where sites lead from what they have in one
    language alone, identify no release.
    """
    found: dict[Identifier, None] = {}
    for code, address in named:
        its = language_named(code)
        if not its or (not own and its == language):
            continue
        found.update(dict.fromkeys(one for one in identifiers_of(address) if one not in own))
        if len(found) > _MOST:
            return ()
    return tuple(found)
