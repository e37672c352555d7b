"""The body of a mail as blocks, each as plain text and as HTML, whichever of both it was written in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from ilo_desktop.intake.formats.mail.message import Text
from ilo_desktop.intake.formats.mail.plain_text import paragraphs_of
from ilo_desktop.intake.markup import Body, body_of, clean, parse

#: Where mail programs put the signature.
_SIGNATURES = ".gmail_signature, .moz-signature, #Signature, #signature, [id^='x_Signature'], .signature-text"
#: HTML that says less than this part of what the plain text says is a picture with a link.
_LEAST_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a body: its words, with "\\n" between lines, and the same as HTML. ``tag`` is its own element."""

    text: str
    html: str
    tag: str = "p"


def blocks_of(texts: Sequence[Text]) -> list[Block]:
    """Return the blocks of all texts of a mail's body, in their order."""
    return [block for text in texts for block in (_of_html(text) if text.is_html else _of_plain(text))]


def _of_plain(text: Text) -> Iterator[Block]:
    for words in paragraphs_of(text):
        yield plain_block(words)


def plain_block(words: str) -> Block:
    """Return some lines of plain text as a block."""
    return Block(words, f"<p>{escape(words, quote=False).replace(chr(10), '<br>')}</p>")


def _of_html(text: Text) -> Iterator[Block]:
    body = _cleaned(text.words)
    if text.plain and len(body.text) < len(text.plain.words) * _LEAST_SHARE:
        yield from _of_plain(text.plain)
    elif not body.html:
        yield from map(plain_block, filter(None, body.text.split("\n\n")))
    else:
        yield from _split(body)


def within(block: Block) -> list[Block]:
    """Return the blocks in a quotation, of which some mail programs make what they pass on."""
    root = parse(block.html).css_first(block.tag)
    inner = "" if root is None else "".join(node.html or "" for node in root.iter())
    return list(_split(Body(inner, clean(inner).text)))


def _cleaned(html: str) -> Body:
    tree = parse(html)
    if tree.root is None:
        return Body()
    return body_of((tree.root,), left_out={node.mem_id for node in tree.css(_SIGNATURES)})


def _split(body: Body) -> Iterator[Block]:
    """Yield the blocks of clean HTML, each with its part of the text."""
    root = parse(body.html).body
    nodes = [] if root is None else [node for node in root.iter() if node.text(deep=True).strip()]
    texts = body.text.split("\n\n")
    if len(texts) != len(nodes):  # quotations can have paragraphs of their own
        texts = [clean(node.html or "").text for node in nodes]
    for node, text in zip(nodes, texts, strict=True):
        if text:
            yield Block(text, node.html or "", node.tag or "p")
