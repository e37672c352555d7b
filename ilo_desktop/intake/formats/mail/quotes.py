"""What of a mail's body is its own and what it passes on or answers: forwarded mails, replies, quoted lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from ilo_desktop.intake.dates import find_date_in, find_day
from ilo_desktop.intake.formats.mail.bodies import Block, plain_block, within

_FORWARDED = (
    r"forwarded message|begin forwarded message|forwarded by|message (?:transféré|transmis)"
    r"|début du message (?:réexpédié|transféré)|mensaje reenviado|inicio del mensaje reenviado"
    r"|mensagem (?:encaminhada|reencaminhada)|weitergeleitete nachricht|messaggio inoltrato"
    r"|(?:пересылаемое|пересланное) сообщение|转发(?:的)?邮件|転送(?:された)?メッセージ"
    r"|رسالة (?:معاد توجيهها|محولة)"
)
_ANSWERED = (
    r"original message|message d'origine|message original|mensaje original|mensagem original|ursprüngliche nachricht"
    r"|messaggio originale|исходное сообщение|原始邮件|元のメッセージ|الرسالة الأصلية"
)
_MARK = re.compile(rf"[\s>*_-]*(?:(?P<forwarded>{_FORWARDED})|{_ANSWERED})\b[\s:：*_-]*(?:\n|$)", re.IGNORECASE)
_LABELS = {
    "subject": "subject objet asunto assunto betreff oggetto тема 主题 主旨 件名 الموضوع",
    "date": "date sent envoyé fecha enviado data datum gesendet дата отправлено 日期 发送时间 送信日時 التاريخ تاريخ",
    "other": "from to cc bcc reply-to de à para von an da a от кому копия 发件人 收件人 抄送 差出人 宛先 من إلى",
}
_LABEL_OF = {label: name for name, labels in _LABELS.items() for label in labels.split()}
_HEADER = re.compile(r"[\s>*]*(?P<label>[^\W\d_][\w-]{0,14})\s*\*?[:：]\*?\s*\|?\s*(?P<value>.*)")
_FEWEST_HEADERS = 3
_ATTRIBUTION = re.compile(
    r"[\s>]*(?:(?:on|le|el|am|em|il|den|op)\s.{4,200}?\s(?:wrote|a écrit|escribió|schrieb.{0,60}|escreveu|ha scritto"
    r"|skrev|schreef)|.{0,120}\d{4}.{0,120}\s(?:написала?|пишет|写道|wrote))\s*[:：]\s*$",
    re.IGNORECASE | re.DOTALL,
)
# In letters: what is said above a mail that is answered, and what is no more than a remark on it ("Thanks!").
_ENOUGH, _REMARK = 400, 120
_QUOTED = re.compile(r"^[ ]?>[> ]*", re.MULTILINE)


@dataclass(slots=True)
class Section:
    """A stretch of a body: the mail's own words, or those of a mail that it passes on or answers.

    ``subject`` and ``day`` are that mail's, empty and None where they are not told. ``is_forwarded`` says that it was
    passed on and not answered.
    """

    blocks: list[Block] = field(default_factory=list)
    subject: str = ""
    day: date | None = None
    is_forwarded: bool = False

    @property
    def size(self) -> int:
        """How many letters it has."""
        return sum(len(block.text) for block in self.blocks)


def sections_of(blocks: Sequence[Block]) -> list[Section]:
    """Return the stretches of a body in their order, without lines that are quoted where anything else is said."""
    blocks = [inner for block in blocks for inner in _unpacked(block)]
    sections = [Section()]
    at = 0
    while at < len(blocks):
        opened = _opening(blocks, at)
        if opened is None:
            sections[-1].blocks.append(blocks[at])
            at += 1
        else:
            section, at = opened
            sections.append(section)
    for section in sections:
        section.blocks = _without_quotes(section.blocks)
    return [section for section in sections if section.blocks]


def _unpacked(block: Block) -> list[Block]:
    """Return a block, or those in a quotation that is a whole mail with its headers."""
    if block.tag != "blockquote":
        return [block]
    _, count = _take_headers(_MARK.sub("", block.text, count=1).split("\n"), Section())
    return within(block) if count >= _FEWEST_HEADERS else [block]


def _opening(blocks: Sequence[Block], at: int) -> tuple[Section, int] | None:
    """Return the section that begins at a block, and where its own words begin; None where none does."""
    mark = _MARK.match(blocks[at].text)
    lines = blocks[at].text[mark.end() :].split("\n") if mark else blocks[at].text.split("\n")
    section = Section(is_forwarded=bool(mark and mark["forwarded"]))
    rest, count = _take_headers(lines, section)
    at += 1
    while not rest and at < len(blocks):
        following = blocks[at].text.split("\n")
        left, more = _take_headers(following, section)
        if not more or (left and count + more < _FEWEST_HEADERS and not mark):
            break
        count, rest, at = count + more, left, at + 1
    if count < (1 if mark else _FEWEST_HEADERS):
        return None
    if rest:
        section.blocks.append(plain_block("\n".join(rest)))
    return section, at


def _take_headers(lines: Sequence[str], section: Section) -> tuple[list[str], int]:
    """Note what lines say that are headers of a mail; return the lines behind them, and how many there were."""
    count = 0
    for number, line in enumerate(lines):
        match = _HEADER.fullmatch(line)
        name = _LABEL_OF.get(match["label"].lower()) if match else None
        if match and name:
            count += 1
            if name == "subject":
                section.subject = section.subject or match["value"].strip(" *")
            elif name == "date":
                section.day = section.day or _day(match["value"].strip(" *"))
        elif line.strip() and not (count and line[:1] in " \t"):
            return list(lines[number:]), count
    return [], count


def _day(text: str) -> date | None:
    found = find_date_in(text[:100])
    return (found[2].first if found else None) or find_day(text)


def _without_quotes(blocks: Sequence[Block]) -> list[Block]:
    own = list(_own(blocks))
    quoted = [line for block in blocks for line in block.text.split("\n") if _QUOTED.match(line)]
    is_remark = sum(len(block.text) for block in own) < _REMARK and sum(map(len, quoted)) > _ENOUGH
    if own and not is_remark:
        return own
    words = (_unquoted(block.text, only_quoted=is_remark) for block in blocks)
    return [plain_block(part.strip()) for text in words for part in text.split("\n\n") if part.strip()]


def _unquoted(text: str, *, only_quoted: bool) -> str:
    lines = [line for line in text.split("\n") if _QUOTED.match(line) or not only_quoted]
    return "\n".join(_QUOTED.sub("", line) for line in lines).strip()


def _own(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks without quoted lines, without without "On … wrote:" and the quotation that follows it."""
    is_answer = False
    for block in blocks:
        if is_answer and block.tag == "blockquote":
            continue
        is_answer = False
        lines = [line for line in block.text.split("\n") if not _QUOTED.match(line)]
        words = "\n".join(lines).strip()
        if _ATTRIBUTION.match(words):
            is_answer = True
        elif words:
            yield block if words == block.text else plain_block(words)


def chosen(sections: Sequence[Section], *, is_forwarded: bool) -> Section:
    """Return the section that a mail is about: what it passes on, else its own words where it has any to speak of.

    ``is_forwarded`` says that its subject says so ("Fwd:").
    """
    own, *others = sections or [Section()]
    if not others:
        return own
    forwarded = [section for section in others if section.is_forwarded] or (others if is_forwarded else [])
    if forwarded:
        return max(forwarded, key=lambda section: section.size)
    return own if own.size * 2 > max(section.size for section in others) or own.size > _ENOUGH else others[0]
