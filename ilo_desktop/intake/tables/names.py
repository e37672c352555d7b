"""What columns are called, in many languages, and what a column of that name holds."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ilo_desktop.newsroom.columns import Holds
from ilo_desktop.newsroom.text import fold

#: Among how many rows with a value, from the first on, the names of the columns stand, if anywhere.
HEADER_WITHIN = 20
_LONGEST = 60
# By what a column holds, its names in English, French, Spanish, Portuguese, German, Arabic, Chinese, Japanese, Russian
# and Mongolian, parted by commas; those behind a stroke count where no column has one of those before it.
_NAMES = {
    Holds.HEADLINE: "headline, title, press release title, release title, news title, article title, post title,"
    " titre, titre du communique, intitule, titular, titulo, titulo del comunicado, título da notícia, manchete, titel,"
    " uberschrift, العنوان, عنوان, 标题, 標題, 题目, タイトル, 見出し, 件名, заголовок, название, гарчиг"
    "| subject, name, heading, press release, news item, release, item, objet, sujet, communique, asunto, comunicado,"
    " noticia, nombre, assunto, notícia, betreff, тема",
    Holds.DAY: "date, day, publication date, date published, published date, published, published on, published at,"
    " pub date, release date, date of release, date of publication, date issued, issue date, issued, posted, posted on,"
    " post date, date posted, news date, press date, date de publication, date du communique, publie le, parution,"
    " date de parution, jour, fecha, fecha de publicacion,"
    " publicado, publicado el, data, data de publicação, publicado em,"
    " datum, veroffentlicht, veroffentlicht am, التاريخ, تاريخ, تاريخ النشر, 日期, 发布日期, 發布日期,"
    " 发布时间, 公布日期,"
    " 日付, 発表日, 公開日, 掲載日, дата, дата публикации, опубликовано, огноо, нийтэлсэн огноо"
    "| created, created at, created on, date created, creation date, timestamp, time, datetime, date time, updated,"
    " modified, year month day, date de creation, fecha de creacion, heure, hora, 时间, 時間, 日時",
    Holds.SUMMARY: "summary, abstract, excerpt, teaser, standfirst, deck, dek, lead, lede, intro, introduction,"
    " subtitle, subhead, subheadline, sub title, sub heading, blurb, resume, chapo, chapeau, sous titre, accroche,"
    " resumen, sumario, entradilla, bajada, extracto, subtitulo, resumo, linha fina, zusammenfassung, ملخص, الملخص,"
    " موجز, 摘要, 概要, 简介, 要約, リード, аннотация, краткое содержание, анонс, резюме, хураангуй, товч"
    "| description, desc, short description, descripcion, descrição, beschreibung, الوصف, وصف, 描述, 説明, описание,"
    " тайлбар",
    Holds.TEXT: "text, body, body text, full text, fulltext, content, contents, article, article body, article text,"
    " story, main text, press release text, html, body html, texte, texte integral, corps, corps du texte, contenu,"
    " texto, texto completo, cuerpo, contenido, texto integral, corpo, conteúdo, inhalt, volltext, النص, نص, المحتوى,"
    " 正文, 内容, 內容, 全文, 本文, текст, полный текст, содержание, бичвэр, агуулга"
    "| description, message, long description, details, descripcion, notes",
    Holds.URL: "url, link, web link, weblink, address, web address, page url, permalink, href, uri, source url,"
    " article url, canonical url, lien, adresse, adresse web, lien url, enlace, vinculo, direccion web, ligação,"
    " endereço, الرابط, رابط, 链接, 網址, 网址, 連結, リンク, ссылка, адрес, холбоос"
    "| webpage, web page, page, website, source, site, loc, origin",
    Holds.KICKER: "kicker, kind, type, category, content type, news type, document type, type of document, type of"
    " release, format, eyebrow, section, genre, surtitre, categorie, type de document, rubrique, nature, antetitulo,"
    " tipo, tipo de documento, categoria, seccion, rubrik, kategorie, art, النوع, نوع, الفئة, 类型, 類型, 类别,"
    " 類別, 種類, 種別, カテゴリ, カテゴリー, тип, вид, категория, рубрика, төрөл",
    Holds.PLACE: "place, city, location, dateline, dateline city, lieu, ville, lugar, ciudad, local, cidade, ort,"
    " stadt, المكان, المدينة, 地点, 地點, 城市, 場所, 都市, место, город, газар, хот",
    Holds.LANGUAGE: "language, lang, locale, language code, langue, idioma, lengua, língua, sprache, اللغة, لغة, 语言,"
    " 語言, 言語, язык, хэл",
    Holds.CREDIT: "credit, photo credit, image credit, copyright, picture credit, credit photo, credits, credito,"
    " credito de la foto, crédito da foto, fotograf, bildnachweis, المصدر, 图片来源, クレジット, автор фото"
    "| photographer, photo, photographe, fotografo",
    Holds.ID: "id, guid, uid, uuid, identifier, release id, node id, nid, post id, article id, document id, number,"
    " no, nr, num, ref, reference, reference number, press release number, release number, identifiant, numero,"
    " identificador, número, kennung, الرقم, رقم, 编号, 編號, 番号, номер, дугаар",
}
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# What a column is called beside its name: "Title (en)", "field_title", "dc:title", "og.title".
_PREFIX = re.compile(r"^(?:field|dc|dcterms|og|post|article|node|item|news)[\s_.:]+(?=\S)", re.IGNORECASE)
_SUFFIX = re.compile(r"\s*[(\[（][^()\[\]（）]*[)\]）]\s*$|\s*[*:：]+\s*$")


def is_known(name: str) -> bool:
    """Say whether a column of this name holds something that is known."""
    return bool(_ranks(name))


def fields_by_name(names: Sequence[str]) -> tuple[Holds, ...]:
    """Return what the columns of these names hold: of each thing one column at most, the surest and then the first."""
    found = [Holds.NOTHING] * len(names)
    taken: set[Holds] = {Holds.NOTHING}
    for _rank, column, holds in sorted(_wishes(names)):
        if found[column] is Holds.NOTHING and holds not in taken:
            found[column] = holds
            taken.add(holds)
    return tuple(found)


def _wishes(names: Sequence[str]) -> Iterator[tuple[int, int, Holds]]:
    for column, name in enumerate(names):
        for holds, rank in _ranks(name).items():
            yield rank, column, holds


def _ranks(name: str) -> dict[Holds, int]:
    """Return what a column of this name can hold, with how sure that is: 0 surely, higher numbers less."""
    if not name or len(name) > _LONGEST:
        return {}
    plain = _CAMEL.sub(" ", _SUFFIX.sub("", name.strip()))
    known = _known()
    return known.get(fold(plain)) or {
        holds: rank + 1 for holds, rank in known.get(fold(_PREFIX.sub("", plain)), {}).items()
    }


@cache
def _known() -> dict[str, dict[Holds, int]]:
    known: dict[str, dict[Holds, int]] = {}
    for holds, names in _NAMES.items():
        for rank, some in enumerate(names.split("|")):
            for name in some.split(","):
                known.setdefault(fold(name), {}).setdefault(holds, rank * 2)
    return known
