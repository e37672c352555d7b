"""How much is read at most, so that no file or folder, however large or crooked, takes the machine down."""

#: Bytes in a megabyte, as file managers count them.
MEGABYTE = 1_000_000
#: The largest file that is read, in bytes. A list of 100,000 releases has about 30 MB, a data file of 13,000 with their
#: whole texts 54.
MAX_BYTES = 60 * MEGABYTE
#: The largest archive whose files are read, in bytes: it is read from where it lies, one file at a time.
MAX_ARCHIVE_BYTES = 4_000 * MEGABYTE
#: How much all files of one archive, and of the archives in it, may come to, in bytes.
MAX_UNPACKED_BYTES = 2_000 * MEGABYTE
#: How many times its packed size a file in an archive may have, past the first megabytes. Text packs 3 to 20 times;
#: what packs hundreds of times says next to nothing, or is made to fill the memory.
MAX_RATIO = 200
#: How large a file in an archive may be whatever its ratio, in bytes.
RATIO_COUNTS_FROM = 5 * MEGABYTE
#: After how many files that swell an archive is held to be made for that, and is left.
MAX_SWELLING = 5
#: How deep archives in archives, and mails in mails, are opened.
MAX_NESTING = 5
#: How much memory a process that reads one file may take, in bytes.
MAX_MEMORY = 220 * MEGABYTE
#: The same for plain text, which needs no more than its own size makes it need: the largest list takes 0.7 GB.
MAX_MEMORY_OF_TEXT = 2_000 * MEGABYTE
#: From which size of a file on its reading process is not used again, in bytes: it keeps the memory that it took.
LARGE_FILE = 5 * MEGABYTE
#: How long one file may keep its reading process busy, in seconds.
MAX_SECONDS = 120
#: How long it may keep the processor busy where nobody waits for it any more, in seconds: the program was killed.
MAX_PROCESSOR_SECONDS = 5 * MAX_SECONDS
#: How many files are read at the same time: more processes take memory, and the library takes them in one by one.
MAX_PROCESSES = 4
#: The longest message of a reading process, in bytes: a release, as JSON, whose text was a whole file.
MAX_MESSAGE = 8 * MAX_BYTES
#: Up to which size plain text is read in the program itself, in bytes: to ask a process would take longer.
MAX_READ_HERE = 500_000
#: How many bytes of files wait to be read, so that memory stays flat however many files there are.
MAX_WAITING_BYTES = 60 * MEGABYTE
#: The largest part of a Word document that is read, in bytes unpacked: its tree, its blocks and their HTML take twenty
#: times as much, and 1,000 pages of plain text have 5 MB.
MAX_OFFICE_PART_BYTES = 8 * MEGABYTE
#: How much of a mail's header is read, in characters: what is longer is no subject and no name.
MAX_HEADER_LENGTH = 4_000
#: How deep the parts of a mail nest: programs come to five or six.
MAX_MAIL_DEPTH = 30
#: What is read of a file to recognise its format, in bytes.
HEAD_BYTES = 16_384
#: What is looked at to tell an unknown character set, in bytes.
CHARSET_SAMPLE_BYTES = 65_536
#: How many files of one folder are read.
MAX_FILES = 200_000
#: How deep folders are walked.
MAX_DEPTH = 40
#: How many lines that hold something a list has at most.
MAX_LINES = 1_500_000
#: How many lines a page has at most that is looked at as an article: a longer text is a book, or a list.
MAX_ARTICLE_LINES = 20_000
#: How many problems of one file are told; more are only counted.
MAX_PROBLEMS = 1_000
#: How many drafts of one document are handed on together, so that memory stays flat however many it has.
DRAFTS_AT_ONCE = 500
#: How many lines are read between two looks at whether the user has cancelled.
LINES_BETWEEN_CHECKS = 5_000
#: How deep the tags of a page nest. Browsers end at 512; the parser's time grows with the square of the depth.
MAX_TAG_DEPTH = 200
#: With so few tags a page is harmless however they nest, and most pages have no more.
FEW_TAGS = 1_500
#: How many tags for bold type and the like stand open at once: each goes on in every paragraph that follows.
MAX_OPEN_FORMATTING = 30
#: How many pages of a PDF are read: a year of releases in full has fewer.
MAX_PDF_PAGES = 1_500
#: How much one stream of a PDF (a page's content, a font) may come to when it is unpacked, in bytes.
MAX_PDF_STREAM = 10 * MEGABYTE
#: How many operators and operands one page of a PDF has at most: maps have hundreds of thousands, and little text.
MAX_PDF_TOKENS = 400_000
#: How long the pages of a PDF may keep the processor busy, in seconds: at first, and further for each page, of which an
#: ordinary one takes 0.05.
PDF_SECONDS, PDF_SECONDS_A_PAGE = 10.0, 0.2
#: How many pieces of text one page of a PDF has at most; a page full of single letters has about 6,000.
MAX_PDF_PIECES = 60_000
#: How many letters one page of a PDF shows at most, in bytes; a page of small print has 10,000.
MAX_PDF_LETTERS = 300_000
#: How many form objects one page of a PDF draws: those that draw each other could go on for ever.
MAX_PDF_FORMS = 500
#: How many links of one page of a PDF are looked at.
MAX_PDF_LINKS = 500
#: How many columns of a table are looked at: what lies further right is none of a list of releases.
MAX_COLUMNS = 200
#: The largest single entry of a data file, in bytes: read, it takes up to thirty times as many.
MAX_ENTRY_BYTES = 5 * MEGABYTE
#: How deep the lists and objects of one entry are nested at most: those of real files are not ten deep.
MAX_ENTRY_DEPTH = 100
#: How many entries of a data file are looked at before it is settled what its unnamed fields hold.
ENTRIES_LOOKED_AT = 100
#: How much the parts of a workbook may come to when they are unpacked, in bytes: 100,000 releases have about 60 MB.
MAX_WORKBOOK_BYTES = 100 * MEGABYTE
#: How many cells of a workbook lead to an address; more are read without.
MAX_LINKS = 200_000
#: How deep the tags of a feed are nested, and how long one of its texts is, in bytes: bounds that its parser sets.
MAX_XML_DEPTH = 256
MAX_XML_TEXT = 10 * MEGABYTE
#: The largest Markdown file that is read, in bytes: its parser takes 2 seconds for prose, and minutes for marks alone.
MAX_MARKDOWN = 5 * MEGABYTE
#: How long a front matter is at most, in characters: real ones have some twenty lines.
MAX_FRONT_MATTER = 20_000
#: The longest page, in letters, in which an extractor looks for the text where no markup tells: it takes much memory.
MAX_EXTRACTED = 3_000_000
