"""The reader of e-mails: the release in the body, or the releases of its list, then the files that are attached."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ilo_desktop.intake.articles import begins_article
from ilo_desktop.intake.dates import DayOrder, find_day
from ilo_desktop.intake.formats.format import Desk, Enclosed, Format, Found, Head
from ilo_desktop.intake.formats.listing import read_listing
from ilo_desktop.intake.formats.mail.bodies import Block, blocks_of, plain_block
from ilo_desktop.intake.formats.mail.heads import is_mail, is_saved_page
from ilo_desktop.intake.formats.mail.message import Attachment, Sealed, Text, contents, header, parse
from ilo_desktop.intake.formats.mail.quotes import chosen, sections_of
from ilo_desktop.intake.formats.mail.showing import show
from ilo_desktop.intake.formats.mail.subjects import headline_of, is_forwarded, kind_before
from ilo_desktop.intake.formats.web_page import read_page
from ilo_desktop.intake.plain import excerpt
from ilo_desktop.intake.structure import lines_of_front, order_of, read_structured
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.text import fold, squeeze
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

# What opens a mail and no release.
_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon|day)|greetings|chers?|chères?|bonjour|madame|monsieur|mesdames"
    r"|estimad[oa]s?|hola|buen(?:os|as) \w+|prezad[oa]s?|car[oa]s|olá|sehr geehrte|liebe|уважаем\w+|здравствуйте|أعزائي"
    r"|السلام عليكم|各位|尊敬的|お世話になっております)\b[^\n]{0,80}[,:;!،，.。]?",
    re.IGNORECASE,
)
_COVER = re.compile(
    r"\b(?:please find|find (?:below|attached|enclosed)|see (?:below|attached)|for your (?:information|attention)|fyi"
    r"|attached|enclosed|ci-(?:dessous|joint\w*|après)|veuillez trouver|a continuación|adjunt\w+|en anexo|segue"
    r"|im anhang|anbei|во вложении|прилагаем|附件|添付)\b|附件|添付|المرفق",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:unsubscribe|view (?:this (?:e-?mail|message)|it|online) in (?:your|a) browser|view (?:online|in browser)"
    r"|manage (?:your )?(?:preferences|subscription)|se désabonner|me désinscrire|darse de baja|cancelar la suscripción"
    r"|cancelar inscrição|отписаться|you (?:are receiving|received) this)\b|退订|配信停止",
    re.IGNORECASE,
)
_LONGEST_COVER, _LONGEST_ASIDE = 400, 300
# A body so short beside attached files is a note that goes with them.
_LONGEST_NOTE = 1_000


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a mail. It is not made of lines.

    What is attached is handed on, but for pictures, invitations, cards and signatures. NewsroomError MAIL_TOO_DEEP.
    """
    yield document
    message = parse(document.content, document.name)
    texts: list[Text] = []
    files: list[Attachment] = []
    for one in contents(message):
        desk.check()
        match one:
            case Text():
                texts.append(one)
            case Attachment():
                files.append(one)
            case Sealed():
                yield Problem(one.code, document.name)
    mail = _Mail(document, header(message, "Subject"), find_day(header(message, "Date")), desk)
    yield from mail.releases(texts, has_files=bool(files))
    for file in files:
        yield Enclosed(file.name, file.content)


class _Mail:
    """Makes releases of the body of one mail."""

    def __init__(self, document: Document, subject: str, day: date | None, desk: Desk) -> None:
        self._document = document
        self._subject = subject
        self._day = day
        self._desk = desk

    def releases(self, texts: Sequence[Text], *, has_files: bool) -> Iterator[Draft | Problem]:
        """Yield the releases in the texts of the body, and what is wrong with them."""
        if newsletter := self._newsletter(texts):
            yield from newsletter
            return
        section = chosen(sections_of(blocks_of(texts)), is_forwarded=is_forwarded(self._subject))
        blocks = _without_cover([block for block in section.blocks if not _is_aside(block.text)])
        order, subject = order_of(block.text for block in blocks), section.subject or self._subject
        blocks = [line for block in blocks for line in self._lines(block, subject, order)]
        words = [block.text for block in blocks]
        if not words:
            return
        if listed := read_listing(words, self._document, self._desk):
            yield from listed
            return
        is_article = begins_article(words, self._desk, order)
        if has_files and not is_article and section.size <= _LONGEST_NOTE:
            return
        draft = self._article(blocks, subject, order, is_article=is_article)
        if draft is None:
            return
        draft = replace(draft, day=draft.day or section.day or self._day)
        yield draft
        if draft.day is None:
            yield Problem(Code.ITEM_WITHOUT_DATE, self._document.name, values={"text": excerpt(draft.headline)})
        if problem := order.problem(self._document.name):
            yield problem

    def _newsletter(self, texts: Sequence[Text]) -> list[Draft | Problem]:
        """Return the releases of a mail that is a page with a list of them, with their dates; nothing for any other."""
        for text in texts:
            if text.is_html:
                found = [_without_line(one) for one in self._page(text) if not _is_beside(one)]
                days = [one.day for one in found if isinstance(one, Draft) and one.day]
                if len(days) >= _FEWEST_ENTRIES:
                    return found
        return []

    def _page(self, text: Text) -> list[Draft | Problem]:
        try:
            page = list(read_page(text.words, self._document, self._desk))
        except NewsroomError:  # a page without any words, which the mail may have beside it
            return []
        return [one for one in page if isinstance(one, Draft | Problem)]

    def _lines(self, block: Block, subject: str, order: DayOrder) -> list[Block]:
        """Return a block, or each of its lines by itself where it is the front of a release in one.

        So are "Press release: …" where the subject is repeated two lines.
        """
        lines = [block.text] if block.tag != "p" else lines_of_front(block.text, self._desk.vocabulary, order)
        if len(lines) == 1 and len(block.text) <= _LONGEST_ASIDE:
            kind_words, title = kind_before(block.text)
            is_kind = kind_words and self._desk.vocabulary.kind_of(kind_words)
            lines = [kind_words, title] if is_kind and fold(title) in fold(subject) else lines
        return [block] if len(lines) == 1 else [plain_block(line) for line in lines]

    def _article(self, blocks: Sequence[Block], subject: str, order: DayOrder, *, is_article: bool) -> Draft | None:
        """Return the release that blocks are: by its own headline, else under the subject."""
        words, headline = headline_of(subject), None
        kind_words, title = kind_before(words)
        kind = self._desk.vocabulary.kind_of(kind_words) if kind_words else None
        if not is_article and (title := title if kind else words):
            blocks, headline = _headed(blocks, title)
        draft = read_structured(
            [block.text for block in blocks],
            lambda numbers: "".join(blocks[i].html for i in numbers),
            self._desk,
            headline=headline,
            order=order,
        )
        if draft and kind and not draft.kind:
            draft = replace(draft, kind=kind, kind_words=kind_words, kicker=draft.kicker or kind_words)
        return draft


def _without_line(one: Draft | Problem) -> Draft | Problem:
    """Return what was found on a page without its place, which is none in a mail."""
    return replace(one, line=0, last_line=0) if isinstance(one, Draft) else replace(one, line=None)


def _is_beside(one: Draft | Problem) -> bool:
    """Say whether an entry of a page is a way to leave a mailing list or to see the mail elsewhere."""
    if isinstance(one, Draft):
        return one.day is None and (_is_aside(one.headline) or _is_aside(one.summary))
    return one.code is Code.ITEM_WITHOUT_DATE and _is_aside(str(one.values.get("text", "")))


def _headed(blocks: Sequence[Block], title: str) -> tuple[list[Block], int]:
    """Return blocks with one that is the title, and its number: where it stands, else before all others."""
    for number, block in enumerate(blocks[:_NEAR]):
        if fold(block.text) == fold(title):
            return list(blocks), number
    return [Block(squeeze(title), "", "h2"), *blocks], 0


_FEWEST_ENTRIES = 2
# How far from the top the headline of a release stands at most.
_NEAR = 8


def _is_aside(text: str) -> bool:
    return len(text) <= _LONGEST_ASIDE and _ASIDE.search(text) is not None


def _without_cover(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks without the greeting at their beginning, and the sentence that introduces what follows."""
    start = 0
    if len(blocks) > 1 and _GREETING.fullmatch(blocks[0].text):
        start = 1
    if len(blocks) > start + 1 and len(blocks[start].text) <= _LONGEST_COVER and _COVER.search(blocks[start].text):
        start += 1
    return list(blocks[start:])


def _is_mail(head: Head) -> bool:
    return is_mail(head) and not is_saved_page(head)


FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "an e-mail"), _is_mail, frozenset({".eml", ".emlx"}), read, shower=show, isolated=True
)
