"""What the fields of data files are called, in many languages, and which part of a release each one is."""

import re
from enum import StrEnum
from functools import lru_cache

from ilo_desktop.newsroom.text import fold


class Part(StrEnum):
    """A part of a release, or something that one is made of."""

    HEADLINE = "headline"
    DAY = "day"
    LAST_DAY = "last-day"
    SUMMARY = "summary"
    TEXT = "text"
    URL = "url"
    ID = "id"
    KICKER = "kicker"
    TAGS = "tags"  # words about it, too many and too loose for a kicker
    KIND = "kind"  # its kind where the words are those of one, nothing else
    CREDIT = "credit"
    PLACE = "place"
    LANGUAGE = "language"


#: Under each part its names, those that say it best first. Written as folding leaves them, without blanks.
_NAMES = {
    Part.HEADLINE: (
        "headline title titlefull fulltitle posttitle articletitle newstitle releasetitle pressreleasetitle pagetitle"
        " heading header titreducommunique intitule titulodelcomunicado titulodanoticia manchete 件名"
        " titre titreprincipal titulo titular titel titolo uberschrift заголовок название 标题 標題 题目"
        " タイトル 見出し عنوان العنوان гарчиг name nom nombre nome subject objet asunto assunto betreff label"
        " pressrelease newsitem communique comunicado noticia"
    ),
    Part.DAY: (
        "date datepublished datepublication publicationdate publisheddate publisheddatetime publishedat publishedon"
        " published publishedtime firstpublishedat firstpublished pubdate publishdate publishat publishon publishtime"
        " dateissued issued issuedon issuedate releasedate releasedat releasedon dateofrelease dateofpublication"
        " postdate posted postedon postedat postdategmt dategmt displaydate startdate firstdate datetime dcdate"
        " fecha fechapublicacion fechadepublicacion datedepublication datepublie publiele dataevento datapublicacao"
        " datadepublicacao datapubblicazione datum veroffentlichtam veroffentlichungsdatum дата датапубликации"
        " опубликовано 日期 发布日期 发布时间 發佈日期 日付 公開日 掲載日 تاريخ التاريخ تاريخالنشر огноо"
        " dateposted articledate"
        " newsdate pressdate dateducommunique parution datedeparution publicado publicadoel publicadoem"
        " day jour dia tag timestamp time created createdat createdon datecreated creationdate creationtime"
        " updated updatedat updatedon dateupdated modified modifiedat datemodified lastmodified changed data"
    ),
    Part.LAST_DAY: "lastdate",
    Part.SUMMARY: (
        "summary abstract standfirst dek deck lede lead leadparagraph intro introduction teaser excerpt postexcerpt"
        " extracto linhafina 描述 説明 リード موجز الوصف анонс резюме хураангуй товч"
        " description shortdescription metadescription desc snippet blurb subtitle subheadline subhead subheading"
        " resume chapo chapeau sommaire accroche descriptif soustitre resumen resumo sumario entradilla bajada"
        " descripcion descricao subtitulo zusammenfassung kurzfassung beschreibung anriss sommario descrizione"
        " аннотация краткоесодержание описание 摘要 简介 要約 概要 ملخص الملخص وصف"
    ),
    Part.TEXT: (
        "text fulltext body bodytext bodyhtml articlebody maintext content contenthtml contentencoded contenttext"
        " contents postcontent articletext html story copy message paragraphs texte textecomplet contenu corps"
        " corpsdutexte texto textocompleto contenido cuerpo conteudo corpo inhalt volltext testo contenuto"
        " текст полныйтекст содержание 正文 内容 內容 本文 النص نص المحتوى markdown"
        " pressreleasetext releasetext pagecontent texteintegral textointegral 全文 бичвэр агуулга"
    ),
    Part.URL: (
        "url permalink canonicalurl canonical link links href weburl webpage pageurl articleurl shareurl shorturl"
        " mainentityofpage address uri externalurl originalurl lien adresse adresseweb enlace vinculo direccion"
        " endereco ligacao indirizzo collegamento adresseurl ссылка адрес 链接 網址 网址 地址 リンク アドレス"
        " الرابط رابط sourceurl website"
        " weblink webaddress lienurl direccionweb 連結 холбоос"
    ),
    Part.ID: "guid uuid urn id uid identifier globalid",
    Part.KICKER: (
        "kicker eyebrow overline prehead rubric rubrique surtitre antetitulo antetitolo category categories"
        " categoryname primarycategory section sectionname topic topics theme themes thematique categorie"
        " categoria categorias seccion secao sezione tema temas rubrik kategorie thema themen rubrica"
        " рубрика категория тема 栏目 分类 类别 カテゴリ カテゴリー 分野 الفئة التصنيف الموضوع"
    ),
    Part.TAGS: (
        "tags tag keywords keyword labels hashtags subjects motscles etiquettes etiquetas palabrasclave"
        " palavraschave schlagworte теги 标签 タグ"
    ),
    Part.KIND: (
        "kind type contenttype posttype documenttype doctype articletype newstype releasetype format genre"
        " typededocument typedocument typeofdocument typeofrelease"
        " tipo tipodedocumento tipodecontenido typ тип 类型 種類 種別 النوع"
    ),
    Part.CREDIT: "credit credits imagecredit photocredit creditphoto creditos credito copyright",
    Part.PLACE: (
        "place location city dateline placename lieu ville lugar ciudad local cidade luogo citta ort stadt"
        " место город 地点 場所 المكان المدينة"
        " 地點 城市 都市 газар хот"
    ),
    Part.LANGUAGE: (
        "language lang langcode inlanguage locale langue idioma lingua sprache язык 语言 言語 اللغة хэл"
        " languagecode lengua 語言 لغة"
    ),
}
#: What some programs put before the names of all fields.
_PREFIX = re.compile(r"^(?:[A-Za-z]{1,8}:|@|_+|field_|dc\.|dcterms\.|og_)")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LONGEST = 80


def _key(name: str) -> str:
    return fold(name).replace(" ", "")


# The first of two parts that share a name has it.
_PARTS = {
    _key(name): (part, rank)
    for part, names in reversed(_NAMES.items())
    for rank, name in reversed(list(enumerate(names.split())))
}
_LOOSE_RANK = _PARTS["name"][1]


@lru_cache(maxsize=4096)
def part_of(name: str) -> tuple[Part, int] | None:
    """Return which part of a release a field of this name is, and how well the name says it (0 is best).

    Case, accents, punctuation and the ways of joining words (``datePublished``, ``date_published``, ``dc:date``) do not
    count.
    """
    if len(name) > _LONGEST:
        return None
    return _PARTS.get(_key(_CAMEL.sub(" ", _PREFIX.sub("", name))))


def is_loose(part: Part, rank: int) -> bool:
    """Say whether a headline's name is one that people, products and messages have as well ("name", "subject")."""
    return part is Part.HEADLINE and rank >= _LOOSE_RANK
