<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, choose or paste what is to be reviewed and brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files and see what they would bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder and see what its files would bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the text or files on the clipboard would bring in (Ctrl+V in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor&amp;ts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All imports, each of which can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another library, kept apart from this one, and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library in place of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libraries that were opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round a library of sample releases, kept apart from your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print summaries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, print or save as PDF everything that the list shows, in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;selected summaries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, print or save as PDF the selected releases, in the list's order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print release in f&amp;ull …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, print or save as PDF everything that is known of this release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last: a mark, a note, a tag, an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text, or headline, date and address of the selected releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything that the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search headlines, summaries and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all releases again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose colours, type, density, paper and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star the selected releases, or take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected releases as unread, or as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the next release of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the release before this one in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it stoo&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines of the document that this release was read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the release's own address in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the list of releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the text of the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more releases at once, without their summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show release texts larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show release texts smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show release texts in their normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About ILO Newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and where your data lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsItStood</name>
    <message>
        <source>As it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, line {line}, imported {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take the filter {value} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: click to take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {what}; {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: all releases; {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open this address in the web browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser may use the network; this program itself never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a release to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>Lines of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop area</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Web addresses are not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as text and drop that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You review what it holds before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until this review is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You review what they hold before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait until this review is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that are unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that are starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that are not starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusRing</name>
    <message>
        <source>Keyboard focus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed or another XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>press Enter to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press Enter to undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its releases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists saved as text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} from {documents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>{first} and %Ln more file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import of {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln releases go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can redo it from the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with your stars, notes or tags stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop a file here to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the releases of the chosen import in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each import can be undone by itself, in any order. What you marked or noted stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own files on disk are never touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{does}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the release above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on: a page of the text, then the next release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text of the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the text or files on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these; again to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold a section up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in words, in the menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for whole words and go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the box; leave it when it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link, or filter by it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that. Try another word, or look into the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System stands for {language} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Releases stay in their own language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILO Newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} — {program}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sample newsroom afresh?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its releases come back as they were at first. Marks, notes and imports that you made in it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make a backup, close the program and copy this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what the program did, and holds no text of your releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows show more releases at once, without their summaries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening “{library}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were doing was stopped. Everything that was saved is safe, and you can go on working. If it happens again, please send us the report below; it holds no text of your releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program never opens a network connection: everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILO Newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthOverlay</name>
    <message>
        <source>Month at the top of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{search}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the word {search}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the words {search}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoResultPage</name>
    <message>
        <source>No result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release matches {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all three conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all four conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all five conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release matches {conditions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one of them there are some:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking one of them away is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all conditions and show {releases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search and show {releases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this filter and show {releases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear these filters and show {releases}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>ILO press releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {subtitle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One release of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One release without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} releases of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} releases without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more have no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them came without a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them came without a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them came with a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came without a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {conditions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from import {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {document}, line {line}, imported on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} or later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each print begins with these, and can differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything on this page as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to “{printer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to “{printer}”, which is paused: it prints when it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Check that you may read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; files of up to {limit} MB are read. Split it, or save the part you need by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text that can be read. Save the page or list as text and drop that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {format}, which this version does not read. Open it, save it as plain text and drop that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than is read at once ({limit} files, {depth} folders deep). The rest was left out; choose its folders one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No press release was found in “{name}”. A list needs a headline and a date for each entry, in lines of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” stopped at something unforeseen ({reason}). Nothing was taken from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor files. Copy a list of releases, or the files, and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address on the web, and this program never opens the network. Save the page as text and drop that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text belongs to no release and was left out: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{text}” has no date. It comes in without one and is listed under “No date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry dated {text} has no headline and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar. The release comes in without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} lines, too many for one list. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} more problems of these kinds further down, which are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a library of this program. It was left as it is; choose another file or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged ({reason}). It was left as it is; keep a copy of it and open a backup or a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “{path}”. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written to. Nothing was changed; check the file's and the folder's permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {reason}. Check that the folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open. Nothing was written; put it back, or close the program and open the library where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there any more. If it was moved, open it where it is now with “Open library …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is there already, and was left as it is. Choose another name, or open it with “Open library …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}”, which was open last, is not there any more. Your own library is open instead; if the other one was moved, open it where it is now with “Open library …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{path}”. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 65,000 releases share one day ({day}). Nothing was changed; import fewer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import number {number}. The list of imports shows the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import number {number} is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import number {number} is in force; there is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no release number {number} in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on “{headline}” was changed elsewhere meanwhile. Nothing was written, so that neither note is lost; read the note as it is now, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary file “{path}” cannot be used: {reason}. Correct it, or put the file of the installation back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {limit} releases are copied at once, and {count} are selected. Nothing was copied; select fewer, or save them as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release matches, so there is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. An earlier file of this name was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no jobs at present. Nothing was sent; choose another one or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the job. Nothing was printed; try again or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of “{step}”: it was changed again elsewhere meanwhile, or its releases are gone. The library stays as it is, and the step is taken off the list of what can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” could not be shown: this system names no program for folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Commands such as “ilo-desktop list” work without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window and paper need a part of the system that is missing: {reason}. Install it and try again; commands such as “ilo-desktop list” work without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serif for reading was found here: texts are in the system font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four harbour towns open evening courses for young welders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a release as read after two seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a release as read when Space reads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving through the list never marks anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where a link goes before it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it while you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {size}. Ctrl + and Ctrl − change it while you read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>it is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{fields} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the {field} changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field} taken away: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} changed from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was missing: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} were missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} (not there any more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseModel</name>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document holds a summary only. A later import that brings the text will complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document holds the headline only. A later import that brings more will complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text goes on, but is too long to be shown here. On paper it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import that brought this release was undone. It stays because you marked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line above the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {what} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written until you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written until you import. Earlier wordings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import. Your library stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to review after this one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No press release was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found in {files}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln are in your library already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} stay out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here to tick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resembles “{headline}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>The entry in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, missing so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a release of its own in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new wording is shown; the earlier one stays one click away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was missing is filled in; the rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out unless you tick it; ticked, it is a release of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library has it already; this document is noted as one more source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library has it already, from just this document. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this import, from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the library now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the library now, from {document}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} entries compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTabs</name>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Sample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample newsroom. What you do here stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it afresh …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its releases back as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search headlines, summaries, texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must occur; words in quotes must follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{value}” as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “{value}” out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer filter by “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer leave “{value}” out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well. Shift+click: not these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>newest {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last import {when} ({new} new)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Import {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln release(s) ‘{tag}’</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag ‘{tag}’ off %Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag ‘{tag}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag ‘{tag}’ to ‘{new}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the tag ‘{tag}’ into ‘{other}’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Scroll the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoMenu</name>
    <message>
        <source>&amp;Undo “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Without {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>still none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose text files with press releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder; all text files in it are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text or the files from the clipboard (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>ILO Newsroom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop press releases here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of press releases saved as text, or a whole folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is new and what changed before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SampleLine</name>
    <message>
        <source>Nothing at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round the sample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a library of sample releases, kept apart from your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes again with one click.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
