"""Names for files that every system allows."""

import re

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 80


def file_name(title: str, ending: str, otherwise: str) -> str:
    """Return a name for a file with a title; ``otherwise`` where nothing of the title can be in one."""
    fit = _UNFIT.sub(" – ", title)
    return f"{' '.join(fit.split())[:_LONGEST].strip(' .–') or otherwise}.{ending}"
