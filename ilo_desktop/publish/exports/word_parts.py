"""The parts of a Word document besides its text: properties, styles, numbering, the foot of its pages."""

from collections.abc import Iterable
from datetime import date
from string import Template

from ilo_desktop import resources
from ilo_desktop.newsroom.frames import GENERATOR
from ilo_desktop.publish.exports.feeds import moment
from ilo_desktop.publish.exports.prose import escape
from ilo_desktop.publish.exports.word_text import word_language

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LEVELS = 9
_DOTS = "•–▪"
#: A4 with margins of 25 mm.
SECTION = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>'
    "</w:sectPr>"
)
CONTENT_TYPES = (
    f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">\n'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\n'
    '<Default Extension="xml" ContentType="application/xml"/>\n'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>\n'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>\n'
    f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>\n'
    f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>\n'
    f'<Override PartName="/word/footer.xml" ContentType="{_WORD}.footer+xml"/>\n'
    '<Override PartName="/docProps/core.xml"'
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\n'
    '<Override PartName="/docProps/app.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\n</Types>\n'
)
PACKAGE_RELATIONS = (
    f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">\n'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>\n'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>\n'
    f'<Relationship Id="rId3" Type="{_OFFICE}/extended-properties" Target="docProps/app.xml"/>\n</Relationships>\n'
)
APPLICATION = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{GENERATOR}</Application></Properties>\n"
)
_COMPATIBLE = (
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat>'
)


def core_properties(title: str, subject: str, creator: str, language: str, day: date) -> str:
    """Return what the document says of itself."""
    when = f"{moment(day):%Y-%m-%dT%H:%M:%SZ}"
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
        f"<dc:title>{escape(title)}</dc:title>\n<dc:subject>{escape(subject)}</dc:subject>\n"
        f"<dc:creator>{escape(creator)}</dc:creator>\n<dc:language>{escape(word_language(language))}</dc:language>\n"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>\n'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>\n</cp:coreProperties>\n'
    )


def styles(language: str) -> str:
    """Return the styles, for a document in a language."""
    text = (resources.folder("exports") / "word-styles.xml").read_text(encoding="utf-8")
    return text.replace("@LANGUAGE@", escape(word_language(language)))


def settings(language: str) -> str:
    """Return the settings."""
    return (
        f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/><w:autoHyphenation w:val="0"/>{_COMPATIBLE}'
        f'<w:themeFontLang w:val="{escape(word_language(language))}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:settings>\n'
    )


def numbering(lists: Iterable[str]) -> str:
    """Return the two kinds of lists, and what is said of each list."""
    dots = "".join(_level(level, "bullet", _DOTS[level % len(_DOTS)]) for level in range(_LEVELS))
    numbers = "".join(_level(level, "decimal", f"%{level + 1}.") for level in range(_LEVELS))
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{levels}</w:abstractNum>\n"
        for kind, levels in enumerate((dots, numbers))
    )
    return f"{HEAD}<w:numbering {W}>\n{kinds}{''.join(lists)}</w:numbering>\n"


def _level(level: int, kind: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{(level + 1) * 360}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def footer(title: str, page_of: str) -> str:
    """Return the foot of the pages: the title, and ``page_of``, a sentence with "{page}" and "{pages}" in it."""
    number = Template('<w:fldSimple w:instr=" $name "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    words = f'<w:r><w:t xml:space="preserve">{escape(title)}</w:t></w:r><w:r><w:tab/></w:r>'
    before, _, rest = page_of.partition("{page}")
    between, _, after = rest.partition("{pages}")
    said = [before, number.substitute(name="PAGE"), between, number.substitute(name="NUMPAGES"), after]
    for part, piece in enumerate(said):
        is_field = bool(part % 2)
        words += piece if is_field or not piece else f'<w:r><w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
    return f'{HEAD}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{words}</w:p></w:ftr>\n'


def document_relations(links: Iterable[str]) -> str:
    """Return the parts that the text refers to, and the addresses."""
    parts = ("styles", "numbering", "settings", "footer")
    own = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{part}" Target="{part}.xml"/>\n'
        for number, part in enumerate(parts, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">\n{own}{"".join(links)}</Relationships>\n'
