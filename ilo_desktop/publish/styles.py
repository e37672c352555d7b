"""The styles of text on paper by their names; how they look is decided where pages are made."""

from enum import StrEnum


class Style(StrEnum):
    """What a run of text is."""

    COVER_TITLE = "cover-title"
    COVER_SUBTITLE = "cover-subtitle"
    TITLE = "title"
    SUBTITLE = "subtitle"
    CHAPTER = "chapter"
    MONTH = "month"
    DATE = "date"
    HEADLINE = "headline"
    ARTICLE_HEADLINE = "article-headline"
    SOLE_HEADLINE = "sole-headline"
    SUBHEADING = "subheading"
    BODY = "body"
    LEAD = "lead"
    PLACE = "place"
    SMALL = "small"
    CELL = "cell"
    CELL_HEAD = "cell-head"
    RUNNING = "running"
