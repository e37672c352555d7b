"""The English sentence of every problem, in one table that command line and window share.

A sentence says what happened, to what, what was kept and what to do. The window translates it in the context
``Problem``; the name of the marker is what Qt's ``lupdate`` looks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ilo_desktop.newsroom.errors import Code, NewsroomError

if TYPE_CHECKING:
    from ilo_desktop.newsroom.release import Problem


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a text for translation and return it as it is."""
    return text


#: Code to sentence, with the values of the problem in braces.
SENTENCES: Mapping[Code, str] = {
    Code.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "“{name}” is not there. It may have been moved or renamed; choose it again."
    ),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem", "“{name}” could not be opened: {reason}. Check that you may read it, then try again."
    ),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("Problem", "“{name}” is empty. Nothing was taken from it."),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” has {size} MB; files of up to {limit} MB are read. Split it, or save the part you need by itself.",
    ),
    Code.FILE_BINARY: QT_TRANSLATE_NOOP(
        "Problem", "“{name}” holds no text that can be read. Save the page or list as text and drop that file."
    ),
    Code.FILE_NOT_SUPPORTED: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is {format}, which this version does not read. Open it, save it as plain text and drop that file.",
    ),
    Code.FILE_IS_LIBRARY: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is a library of this program, not a document. Open it with “Open library …”, or with --library.",
    ),
    Code.FOLDER_EMPTY: QT_TRANSLATE_NOOP("Problem", "The folder “{name}” holds no files. Choose another one."),
    Code.FOLDER_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "The folder “{name}” holds more than is read at once ({limit} files, {depth} folders deep). The rest was left"
        " out; choose its folders one by one.",
    ),
    Code.NO_RELEASES: QT_TRANSLATE_NOOP(
        "Problem",
        "No press release was found in “{name}”. A release needs a headline; in a list each needs a date of its own as"
        " well.",
    ),
    Code.NO_RELEASE_ON_PAGE: QT_TRANSLATE_NOOP(
        "Problem",
        "The web page “{name}” shows neither a press release with its date nor a list of them. Open the release or the"
        " list in your browser, save that page and drop it.",
    ),
    Code.READER_FAILED: QT_TRANSLATE_NOOP(
        "Problem", "Reading “{name}” stopped at something unforeseen ({reason}). Nothing was taken from this file."
    ),
    Code.READER_STOPPED: QT_TRANSLATE_NOOP(
        "Problem",
        "Reading “{name}” was stopped: {reason}. What was read of it until then comes in. Save the rest as text or as"
        " smaller files, and drop those.",
    ),
    Code.ARCHIVE_BROKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "The archive “{name}” is damaged ({reason}). What could be unpacked comes in; get a whole copy for the rest.",
    ),
    Code.ARCHIVE_ENCRYPTED: QT_TRANSLATE_NOOP(
        "Problem", "“{name}” is protected with a password. Unpack it with its password and drop what was in it."
    ),
    Code.ARCHIVE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” holds more than is read at once ({limit} MB or {files} files). The rest was left out; unpack it and"
        " drop its folders one by one.",
    ),
    Code.ARCHIVE_TOO_DEEP: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” lies in more than {limit} archives or mails, one within the other, and was left out. Unpack it and"
        " drop it by itself.",
    ),
    Code.OFFICE_BROKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is damaged, and its text could not be read. Open it in the program that made it, save it anew and"
        " drop that file.",
    ),
    Code.OFFICE_LOCKED: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is protected with a password. Open it with its password, save it without one and drop that file.",
    ),
    Code.OFFICE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” unpacks to more than {limit} MB of text and was left out. Save the part that you need by itself.",
    ),
    Code.MAIL_ENCRYPTED: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is encrypted. Open it in your mail program, save its text or the files in it, and drop those.",
    ),
    Code.MAIL_WINMAIL: QT_TRANSLATE_NOOP(
        "Problem",
        "Something in “{name}” is packed in a winmail.dat, which only Outlook opens, and was left out. Open the mail in"
        " Outlook, save the files in it and drop those.",
    ),
    Code.MAIL_TOO_DEEP: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” has parts within parts without end, as no mail program makes them; those were left out.",
    ),
    Code.XML_WITH_DTD: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” brings its own definitions for its XML (a DTD), as files that are made to do harm do, and was left"
        " out. Open it in the program that made it and save it anew.",
    ),
    Code.FILE_SWELLS: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” grows to more than {ratio} times its size when it is unpacked, as no text does, and was left out.",
    ),
    Code.NOTHING_TO_PASTE: QT_TRANSLATE_NOOP(
        "Problem", "The clipboard holds neither text nor files. Copy a list of releases, or the files, and paste again."
    ),
    Code.WEB_ADDRESS: QT_TRANSLATE_NOOP(
        "Problem",
        "This is an address on the web, and this program never opens the network. Save the page in the browser and drop"
        " the file.",
    ),
    Code.BLOCK_LEFT_OVER: QT_TRANSLATE_NOOP("Problem", "This text belongs to no release and was left out: “{text}”."),
    Code.ITEM_WITHOUT_DATE: QT_TRANSLATE_NOOP(
        "Problem", "The entry “{text}” has no date. It comes in without one and is listed under “No date”."
    ),
    Code.ITEM_WITHOUT_HEADLINE: QT_TRANSLATE_NOOP(
        "Problem", "The entry dated {text} has no headline and was left out."
    ),
    Code.DATE_IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "Problem", "“{text}” is no day of the calendar. The release comes in without a date."
    ),
    Code.DAY_ORDER_GUESSED: QT_TRANSLATE_NOOP(
        "Problem",
        "“{text}” was read as {day} (year, month, day). Nothing in “{name}” shows whether its day or its month comes"
        " first; all its dates in numbers are read alike, so look at them before you import.",
    ),
    Code.LIST_TOO_LONG: QT_TRANSLATE_NOOP(
        "Problem", "“{name}” has more than {limit} lines, too many for one list. Split it into smaller files."
    ),
    Code.MORE_PROBLEMS: QT_TRANSLATE_NOOP(
        "Problem", "There are {count} more problems of these kinds further down, which are not listed."
    ),
    Code.PDF_WITHOUT_TEXT: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” holds pictures of pages and no text that can be read. Have another program recognise its text (OCR),"
        " then drop the new file.",
    ),
    Code.PDF_LOCKED: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is locked with a password. Open it in a PDF viewer, save or print it as a new PDF without a password"
        " and drop that file.",
    ),
    Code.PDF_TOO_LONG: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” has more than {limit} pages, too many to be read. Save the pages that you need as a PDF"
        " of their own.",
    ),
    Code.PDF_BROKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is damaged, incomplete or too intricate: none of its pages could be read. Get it anew from where it"
        " came from, or print it as a new PDF and drop that file.",
    ),
    Code.PDF_PAGE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem", "This page is damaged or too intricate, and was left out. The other pages were read."
    ),
    Code.COLUMNS_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is a table in which no column shows headlines and dates. Nothing was taken from it; say what its"
        " columns hold with “Check columns …” in the import window.",
    ),
    Code.SHEET_HIDDEN: QT_TRANSLATE_NOOP(
        "Problem",
        "The sheet “{sheet}” is hidden in “{name}” and was left out. Show it in your spreadsheet program and save the"
        " file to have it read.",
    ),
    Code.WORKBOOK_BROKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is damaged or no workbook that can be read ({reason}). Open it in your spreadsheet program, save it"
        " as CSV and drop that file.",
    ),
    Code.COLUMNS_NOT_KEPT: QT_TRANSLATE_NOOP(
        "Problem",
        "What the columns hold counts for this import, but could not be kept for the next one: “{path}” cannot be"
        " written ({reason}).",
    ),
    Code.ENTRY_BROKEN: QT_TRANSLATE_NOOP(
        "Problem", "The entry that begins “{text}” is damaged and was left out; the others were read."
    ),
    Code.ENTRY_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "The entry that begins “{text}” is larger than {limit} MB or nested more than {depth} deep, and was left out;"
        " the others were read.",
    ),
    Code.FILE_CUT: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” ends in the middle of an entry, as a file does that was not saved whole. What stands before was"
        " taken; get the file anew if you need the rest.",
    ),
    Code.XML_NO_FEED: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” is XML, but no feed (RSS or Atom): it begins with <{root}>. Save the newsroom's feed, or its page,"
        " and drop that file.",
    ),
    Code.XML_OUT_OF_BOUNDS: QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” nests tags more than {depth} deep, or has a text of more than {limit} MB, and was read no further"
        " than that. What stands before was taken.",
    ),
    Code.LIBRARY_FOREIGN: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is not a library of this program. It was left as it is; choose another file or a new name.",
    ),
    Code.LIBRARY_NEWER: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” was made by a newer version of this program. It was left as it is; update the program to open it.",
    ),
    Code.LIBRARY_DAMAGED: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is damaged ({reason}). It was left as it is; keep a copy of it and open a backup or a new library.",
    ),
    Code.LIBRARY_LOCKED: QT_TRANSLATE_NOOP(
        "Problem", "Another program is writing to “{path}”. Nothing was changed; try again in a moment."
    ),
    Code.LIBRARY_READ_ONLY: QT_TRANSLATE_NOOP(
        "Problem", "“{path}” cannot be written to. Nothing was changed; check the file's and the folder's permissions."
    ),
    Code.LIBRARY_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Problem", "“{path}” could not be opened: {reason}. Check that the folder exists and that you may write there."
    ),
    Code.LIBRARY_GONE: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” was moved, deleted or replaced while it was open. Nothing was written; put it back, or close the"
        " program and open the library where it is now.",
    ),
    Code.LIBRARY_MISSING: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is not there any more. If it was moved, open it where it is now with “Open library …”.",
    ),
    Code.LIBRARY_EXISTS: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is there already, and was left as it is. Choose another name, or open it with “Open library …”.",
    ),
    Code.LAST_LIBRARY_MISSING: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}”, which was open last, is not there any more. Your own library is open instead; if the other one was"
        " moved, open it where it is now with “Open library …”.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "Problem", "There is no room left on the disk of “{path}”. Nothing was changed; free some space and try again."
    ),
    Code.DAY_FULL: QT_TRANSLATE_NOOP(
        "Problem", "More than 65,000 releases share one day ({day}). Nothing was changed; import fewer at once."
    ),
    Code.IMPORT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem", "There is no import number {number}. The list of imports shows the numbers."
    ),
    Code.IMPORT_ALREADY_UNDONE: QT_TRANSLATE_NOOP("Problem", "Import number {number} is undone already."),
    Code.IMPORT_NOT_UNDONE: QT_TRANSLATE_NOOP(
        "Problem", "Import number {number} is in force; there is nothing to redo."
    ),
    Code.RELEASE_UNKNOWN: QT_TRANSLATE_NOOP("Problem", "There is no release number {number} in this library."),
    Code.RELEASE_WITHOUT_SOURCE: QT_TRANSLATE_NOOP(
        "Problem",
        "“{headline}” cannot be edited: the import that brought it was undone, and it stays for your marks alone. Redo"
        " that import, then edit it.",
    ),
    Code.HEADLINE_EMPTY: QT_TRANSLATE_NOOP(
        "Problem", "A release needs a headline. Nothing was changed; write one, or take your own wording back."
    ),
    Code.DATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem", "“{text}” is no date. Nothing was changed; write it as year, month and day: 2024-03-07."
    ),
    Code.NOTE_CHANGED: QT_TRANSLATE_NOOP(
        "Problem",
        "The note on “{headline}” was changed elsewhere meanwhile. Nothing was written, so that neither note is lost;"
        " read the note as it is now, then change it.",
    ),
    Code.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Problem", "There is already one called “{name}”. Nothing was changed; choose another name."
    ),
    Code.DOCUMENT_DAMAGED: QT_TRANSLATE_NOOP(
        "Problem",
        "The library’s copy of “{name}” is damaged and was not given out. What was read from it is still there; import"
        " the file again from where you have it.",
    ),
    Code.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is there already and was left as it was. Choose another name, or add --force to replace it.",
    ),
    Code.FILE_IN_USE: QT_TRANSLATE_NOOP(
        "Problem", "“{path}” is the library that is open and was left as it was. Choose another name."
    ),
    Code.QUERY_TOO_LONG: QT_TRANSLATE_NOOP("Problem", "The search is longer than {limit} letters. Shorten it."),
    Code.QUERY_TOO_DEEP: QT_TRANSLATE_NOOP(
        "Problem", "Brackets within brackets go no deeper than {limit}. Take some of them away."
    ),
    Code.QUERY_BRACKET_UNCLOSED: QT_TRANSLATE_NOOP("Problem", "This bracket is not closed. Add “)” where it ends."),
    Code.QUERY_BRACKET_UNOPENED: QT_TRANSLATE_NOOP(
        "Problem", "This bracket closes nothing. Add “(” before it, or take it away."
    ),
    Code.QUERY_OR_ALONE: QT_TRANSLATE_NOOP(
        "Problem", "OR needs something on both sides. Write the word in small letters or in quotes to search for it."
    ),
    Code.QUERY_AND_ALONE: QT_TRANSLATE_NOOP(
        "Problem", "AND needs something on both sides. Write the word in small letters or in quotes to search for it."
    ),
    Code.QUERY_FIELD_MISSPELT: QT_TRANSLATE_NOOP(
        "Problem", "There is no field “{field}”. Did you mean “{known}”? To search for the words, put them in quotes."
    ),
    Code.QUERY_FIELD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem", "There is no field “{field}”. There are {known} – or put it in quotes to search for the words."
    ),
    Code.QUERY_VALUE_MISSING: QT_TRANSLATE_NOOP("Problem", "After “{field}” something is missing to look for."),
    Code.QUERY_VALUE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is none that “{field}” knows. Choose one of those offered while you type."
    ),
    Code.QUERY_STATE_UNKNOWN: QT_TRANSLATE_NOOP("Problem", "There is no “{what}”. There are {known}."),
    Code.QUERY_DATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "“{value}” is no date. Write it as 2023, 2023-06, 2023-06-12, 2023-06..2024-01, last-month or 30-days.",
    ),
    Code.QUERY_DATE_OUTSIDE: QT_TRANSLATE_NOOP(
        "Problem", "Nothing can be there for “{value}”: dates are kept from {first} to {last}."
    ),
    Code.QUERY_BIN_ALONE: QT_TRANSLATE_NOOP(
        "Problem", "“{what}” shows the bin, which is searched by words alone. Take the other conditions away."
    ),
    Code.VOCABULARY_BROKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "The vocabulary file “{path}” cannot be used: {reason}. Correct it, or put the file of the installation back.",
    ),
    Code.OWN_VOCABULARY_BROKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "Your vocabulary file “{path}” cannot be used: {reason}. Correct it and save it; until then it is left out.",
    ),
    Code.OWN_VOCABULARY_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "Your vocabulary file “{path}” could not be made: {reason}. Check that the folder is yours and has room.",
    ),
    Code.TOO_MANY_TO_COPY: QT_TRANSLATE_NOOP(
        "Problem",
        "Up to {limit} releases are copied at once, and {count} are selected. Nothing was copied; select fewer, or save"
        " them as a PDF.",
    ),
    Code.NOTHING_TO_PRINT: QT_TRANSLATE_NOOP("Problem", "No release matches, so there is nothing to print."),
    Code.PAPER_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Problem", "“{path}” could not be written: {reason}. An earlier file of this name was left as it was."
    ),
    Code.LAYOUT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem", "There is no layout “{name}” for paper. Nothing was made; choose another layout."
    ),
    Code.LAYOUT_BROKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "The layout file “{path}” cannot be used: {reason}. Nothing was made; correct it, or put the file of the"
        " installation back.",
    ),
    Code.PRINTER_REJECTS: QT_TRANSLATE_NOOP(
        "Problem",
        "The printer “{printer}” takes no jobs at present. Nothing was sent; choose another one or save a PDF.",
    ),
    Code.PRINTER_FAILED: QT_TRANSLATE_NOOP(
        "Problem", "The printer “{printer}” did not take the job. Nothing was printed; try again or save a PDF."
    ),
    Code.STEP_GONE: QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing is left of “{step}”: it was changed again elsewhere meanwhile, or its releases are gone. The library"
        " stays as it is, and the step is taken off the list of what can be undone.",
    ),
    Code.FOLDER_NOT_SHOWN: QT_TRANSLATE_NOOP(
        "Problem", "The folder “{path}” could not be shown: this system names no program for folders."
    ),
    Code.SETTINGS_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "Your preferences could not be kept, because “{path}” cannot be written. They hold until you close the program;"
        " see that the file and its folder are yours and that the disk has room, and choose them again.",
    ),
    Code.NO_DISPLAY: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no screen to open the window on. Commands such as “ilo-desktop list” work without one.",
    ),
    Code.SYSTEM_LACKS: QT_TRANSLATE_NOOP(
        "Problem",
        "The window and paper need a part of the system that is missing: {reason}. Install it and try again; commands"
        " such as “ilo-desktop list” work without it.",
    ),
}

TOO_MUCH_MEMORY = QT_TRANSLATE_NOOP("Reason", "it needed more memory than one file may take")
TOO_MUCH_TIME = QT_TRANSLATE_NOOP("Reason", "it took longer than one file may take")
BROKE_DOWN = QT_TRANSLATE_NOOP("Reason", "its reader broke down on it")
NO_ORDINARY_FILE = QT_TRANSLATE_NOOP("Reason", "it is no ordinary file")
#: What the system and SQLite say most often, so that a translated sentence need not end in English.
COMMON_REASONS = (
    QT_TRANSLATE_NOOP("Reason", "Permission denied"),
    QT_TRANSLATE_NOOP("Reason", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Reason", "No such file or directory"),
    QT_TRANSLATE_NOOP("Reason", "Is a directory"),
    QT_TRANSLATE_NOOP("Reason", "Not a directory"),
    QT_TRANSLATE_NOOP("Reason", "Read-only file system"),
    QT_TRANSLATE_NOOP("Reason", "No space left on device"),
    QT_TRANSLATE_NOOP("Reason", "File name too long"),
    QT_TRANSLATE_NOOP("Reason", "Input/output error"),
    QT_TRANSLATE_NOOP("Reason", "unable to open database file"),
    QT_TRANSLATE_NOOP("Reason", "disk I/O error"),
    QT_TRANSLATE_NOOP("Reason", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Reason", "file is not a database"),
)
#: The values of a problem that are words of ours, with the context in which the window translates them.
_SPOKEN_VALUES = {"format": "Format", "reason": "Reason"}


def _as_it_is(_context: str, text: str) -> str:
    return text


def sentence(trouble: Problem | NewsroomError) -> str:
    """Return the English sentence of a problem or an error."""
    return fill(SENTENCES[trouble.code], trouble)


def fill(template: str, trouble: Problem | NewsroomError, translate: Callable[[str, str], str] = _as_it_is) -> str:
    """Return a (translated) sentence with the values of a problem or an error filled in.

    ``translate`` gives a text of a context in the language of the sentence.
    """
    values: dict[str, object] = dict(trouble.values)
    for name in _SPOKEN_VALUES.keys() & values.keys():
        values[name] = translate(_SPOKEN_VALUES[name], str(values[name]))
    if not isinstance(trouble, NewsroomError):
        values.setdefault("name", trouble.document)
    return template.format_map(values)
