"""The line of an article that says what it is, where and when: "Press release | HANOI | 17 February 2003"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ilo_desktop.intake.dates import DateLine, DayOrder, find_date_in
from ilo_desktop.intake.months import is_weekday
from ilo_desktop.intake.prose import ENDS_SENTENCE
from ilo_desktop.newsroom.looks import is_place
from ilo_desktop.newsroom.text import fold

#: Returns the id of the kind that some words wholly name, or None.
KindOf = Callable[[str], str | None]

_LONGEST, _MOST_PARTS = 160, 5
_BETWEEN = re.compile(r"\s*[|｜¦•·]\s*|\s+/\s+")
# A date with something before or behind it: at the beginning, at the end, or with a comma or a bracket behind.
_MAY_HOLD_DATE = re.compile(
    r"^\d|^[^\W\d_]{2,12}(?: [^\W\d_]{2,8})?[:：]? ?\d|(?:\d|[日号號일]|г|года?|[月火水木金土日一二三四五六天])\W*$|"
    r"\d{4}\)?[,،，、]|[日号號일][,，、(（]"
)
# What stands behind a date with a label: who wrote it, whence it is, how large its letters are.
_BYLINE = re.compile(
    r"(?:by|par|por|von|di|автор|来源|來源|字体|字號|字号|作者|浏览|阅读|출처)(?![^\W\d_])|(?:来源|來源|字体|字号|作者|浏览|阅读)",
    re.IGNORECASE,
)
#: Before a date, behind a place: "Paris, le 7 mars 2024".
_ARTICLES = frozenset({"le", "den", "am", "el", "il"})
_MARGIN = " \t\u00a0,،、，;:：.-–—|()（）[]【】"
# What stands before the date on pages of many sites, folded.
_LABELS = frozenset(
    map(
        fold,
        (
            *("Date", "Date issued", "Issued", "Issued on", "Published", "Published on", "Publication date", "Posted"),
            *("Posted on", "Released", "Released on", "Release date", "Date of publication", "Date published", "On"),
            *("Date de publication", "Publié", "Publié le", "Mis en ligne le", "Le", "Fecha", "Publicado", "El"),
            *("Publicado el", "Fecha de publicación", "Data", "Publicado em", "Data de publicação", "Datum", "Am"),
            *(
                "Veröffentlicht am",
                "Pubblicato il",
                "تاريخ",
                "التاريخ",
                "تاريخ النشر",
                "نشر في",
                "发布日期",
                "发布时间",
            ),
            *("日期", "时间", "公開日", "掲載日", "発表日", "日付", "Дата", "Дата публикации", "Опубликовано", "Огноо"),
        ),
    )
)
# What stands before the day on which a page was last changed, folded.
_LABELS_OF_UPDATES = frozenset(
    map(
        fold,
        (
            *("Last updated", "Last updated on", "Updated", "Updated on", "Last update", "Last modified", "Modified"),
            *("Last reviewed", "Dernière mise à jour", "Mis à jour le", "Mise à jour", "Modifié le"),
            *("Última actualización", "Actualizado", "Actualizado el", "Última atualização", "Atualizado em"),
            *("Zuletzt aktualisiert", "Aktualisiert am", "Ultimo aggiornamento", "آخر تحديث", "更新日期", "更新时间"),
            *("更新日", "最終更新日", "Обновлено", "Последнее обновление"),
        ),
    )
)
# Behind one of these words no place has its name: "Labour Day, Wednesday 1 May 2024".
_OCCASION = re.compile(
    r"(?:\b(?:day|week|journée|semaine|conference|forum|summit|congress)|tag)\Z|"
    r"\A(?:journée|fête|jour|semaine|día|dia|semana|fiesta|festa|день)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What such a line says. ``other`` are words in it that are none of these: a topic, an event.

    ``is_loose`` says that it could as well be a headline that names a day: "World Ferry Day, 12 June 2024";
    ``is_labelled`` that a label stands before the date: "Published on"; ``is_of_letter`` that place and date stand as
    letters are headed: "Nairobi, Tuesday, 14th November, 2023", "Berlin, den 7. März 2024"; ``is_update`` that the date
    is but that of the last change.
    """

    date: DateLine | None = None
    kind: str = ""
    kind_words: str = ""
    place: str = ""
    other: str = ""
    is_loose: bool = False
    is_labelled: bool = False
    is_of_letter: bool = False
    is_update: bool = False

    @property
    def is_certain(self) -> bool:
        """Whether it can hardly be a headline."""
        return not self.is_loose or self.is_of_letter

    def joined(self, further: "Stamp") -> "Stamp":
        """Return what two such lines say together, one right below the other."""
        dated = further if further.date and (self.is_update or self.date is None) else self
        return Stamp(
            dated.date,
            self.kind or further.kind,
            self.kind_words or further.kind_words,
            self.place or further.place,
            self.other or further.other,
            self.is_loose and further.is_loose,
            self.is_labelled or further.is_labelled,
            self.is_of_letter or further.is_of_letter,
            dated.is_update,
        )


def is_label_of_date(words: str) -> bool:
    """Say whether some words are the label of the day on which something came out: "Published"."""
    return fold(words) in _LABELS


def is_label_of_update(words: str) -> bool:
    """Say whether some words are the label of the day on which something was last changed: "Last updated"."""
    return fold(words) in _LABELS_OF_UPDATES


def read_stamp(text: str, kind_of: KindOf, order: DayOrder) -> Stamp | None:
    """Return what a line says that is wholly a type line or a part of one; None for any other text.

    Known are the type, the place and the date with strokes or points between them, in any order, the type or the date
    alone, and a date behind a type, a place or a label ("Date issued: 29 May 2014 |").
    """
    if len(text) > _LONGEST:
        return None
    parts = [part for part in _BETWEEN.split(text.strip()) if part.strip(_MARGIN)]
    if len(parts) == 1:
        return _read_single(parts[0].strip(), kind_of, order)
    if not 1 < len(parts) <= _MOST_PARTS:
        return None
    return _read_parts([part.strip() for part in parts], kind_of, order)


def _read_single(text: str, kind_of: KindOf, order: DayOrder) -> Stamp | None:
    if date := order.read(text):
        return Stamp(date, place=date.place)
    words = text.strip(_MARGIN)
    if kind := kind_of(words):
        return Stamp(kind=kind, kind_words=words)
    found = find_date_in(text, month_first=order.month_first) if _MAY_HOLD_DATE.search(text) else None
    if found is None:
        return None
    start, end, date = found
    before, behind = text[:start].strip(_MARGIN), text[end:].strip(_MARGIN)
    if is_label_of_update(before):
        return Stamp(date, is_labelled=True, is_update=True)
    is_labelled = is_label_of_date(before)
    if is_labelled and _BYLINE.match(behind):
        behind = ""
    if behind and not is_place(behind):
        return None
    if not before or is_labelled:
        return Stamp(date, place=behind, is_labelled=is_labelled)
    if kind := kind_of(before):
        return Stamp(date, kind, before, behind)
    if not behind and _OCCASION.search(before):
        return Stamp(date, other=before, is_loose=True)
    if not behind and is_place(before) and not ENDS_SENTENCE.search(text[:start].strip()):
        is_of_letter = "," in text[:start] and _is_of_letter(text[start:end])
        return Stamp(date, place=before, is_loose=True, is_of_letter=is_of_letter)
    return None


def _is_of_letter(date_words: str) -> bool:
    """Say whether a date begins as behind the place in a letter: with the day of the week, or an article."""
    first = date_words.split(None, 1)[0].strip(",،")
    return is_weekday(first) or first.casefold() in _ARTICLES


def _read_parts(parts: list[str], kind_of: KindOf, order: DayOrder) -> Stamp | None:
    stamp = Stamp()
    unknown: list[str] = []
    for part in parts:
        found = _read_single(part, kind_of, order)
        if found and not found.is_loose:
            stamp = stamp.joined(found)
        elif is_place(part) and not stamp.place and (stamp.kind or stamp.date):
            stamp = stamp.joined(Stamp(place=part))
        else:
            unknown.append(part)
    if stamp.date is None or len(unknown) > 1 or any(ENDS_SENTENCE.search(part) for part in unknown):
        return None
    if unknown and unknown[0].isupper() and is_place(unknown[0]):  # "GENEVA | 7 March 2024"
        return stamp.joined(Stamp(place=unknown[0]))
    return stamp.joined(Stamp(other=" ".join(unknown)))
