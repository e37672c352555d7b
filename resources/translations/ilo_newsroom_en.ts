<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ByHand</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>{tag}, given, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, given, %Ln release in all</numerusform>
            <numerusform>{tag}, given, %Ln releases in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, given to some of them, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, given to some of them, %Ln release in all</numerusform>
            <numerusform>{tag}, given to some of them, %Ln releases in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, not given, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, not given, %Ln release in all</numerusform>
            <numerusform>{tag}, not given, %Ln releases in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln citation copied</numerusform>
            <numerusform>%Ln citations copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionPicker</name>
    <message numerus="yes">
        <source>Collections of %Ln release(s)</source>
        <translation>
            <numerusform>Collections of %Ln release</numerusform>
            <numerusform>Collections of %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, in it, %Ln release in all</numerusform>
            <numerusform>{name}, in it, %Ln releases in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, some of them in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, some of them in it, %Ln release in all</numerusform>
            <numerusform>{name}, some of them in it, %Ln releases in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, not in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, not in it, %Ln release in all</numerusform>
            <numerusform>{name}, not in it, %Ln releases in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message numerus="yes">
        <source>%Ln release(s) put into “{name}”</source>
        <translation>
            <numerusform>%Ln release put into “{name}”</numerusform>
            <numerusform>%Ln releases put into “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) taken out of “{name}”; they stay in the library</source>
        <translation>
            <numerusform>%Ln release taken out of “{name}”; it stays in the library</numerusform>
            <numerusform>%Ln releases taken out of “{name}”; they stay in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsBar</name>
    <message numerus="yes">
        <source>The columns of %Ln table(s) were guessed.</source>
        <translation>
            <numerusform>The columns of %Ln table were guessed.</numerusform>
            <numerusform>The columns of %Ln tables were guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %Ln table(s) can be read in two ways.</source>
        <translation>
            <numerusform>The dates of %Ln table can be read in two ways.</numerusform>
            <numerusform>The dates of %Ln tables can be read in two ways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns of %Ln table(s) were recognised.</source>
        <translation>
            <numerusform>The columns of %Ln table were recognised.</numerusform>
            <numerusform>The columns of %Ln tables were recognised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>… %Ln paragraph(s) unchanged …</source>
        <translation>
            <numerusform>… %Ln paragraph unchanged …</numerusform>
            <numerusform>… %Ln paragraphs unchanged …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionPicker</name>
    <message numerus="yes">
        <source>Tags of %Ln release(s)</source>
        <translation>
            <numerusform>Tags of %Ln release</numerusform>
            <numerusform>Tags of %Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message numerus="yes">
        <source>%Ln more release(s) are nearly the same.</source>
        <translation>
            <numerusform>%Ln more release is nearly the same.</numerusform>
            <numerusform>%Ln more releases are nearly the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined by you on {day} out of %Ln release(s)</source>
        <translation>
            <numerusform>Joined by you on {day} out of %Ln release</numerusform>
            <numerusform>Joined by you on {day} out of %Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%Ln release(s) are in the bin</source>
        <translation>
            <numerusform>%Ln release is in the bin</numerusform>
            <numerusform>%Ln releases are in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are back from the bin</source>
        <translation>
            <numerusform>%Ln release is back from the bin</numerusform>
            <numerusform>%Ln releases are back from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln releases as one?</source>
        <translation>
            <numerusform>Join %Ln release as one?</numerusform>
            <numerusform>Join %Ln releases as one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are one now</source>
        <translation>
            <numerusform>%Ln release is one now</numerusform>
            <numerusform>%Ln releases are one now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are kept apart for good</source>
        <translation>
            <numerusform>%Ln release is kept apart for good</numerusform>
            <numerusform>%Ln releases are kept apart for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parted into %Ln release(s)</source>
        <translation>
            <numerusform>Parted into %Ln release</numerusform>
            <numerusform>Parted into %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are no longer kept apart</source>
        <translation>
            <numerusform>%Ln release is no longer kept apart</numerusform>
            <numerusform>%Ln releases are no longer kept apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln release(s) selected</source>
        <translation>
            <numerusform>%Ln release selected</numerusform>
            <numerusform>%Ln releases selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s)</source>
        <translation>
            <numerusform>Drop to import %Ln file</numerusform>
            <numerusform>Drop to import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>The selection: %Ln release(s)</source>
        <translation>
            <numerusform>The selection: %Ln release</numerusform>
            <numerusform>The selection: %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: %Ln release(s)</source>
        <translation>
            <numerusform>What the list shows: %Ln release</numerusform>
            <numerusform>What the list shows: %Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln release(s) written to “{name}” in {folder}.</source>
        <translation>
            <numerusform>%Ln release written to “{name}” in {folder}.</numerusform>
            <numerusform>%Ln releases written to “{name}” in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more release(s)</source>
        <translation>
            <numerusform>%Ln more release</numerusform>
            <numerusform>%Ln more releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>{first} and %Ln more file(s)</source>
        <translation>
            <numerusform>{first} and %Ln more file</numerusform>
            <numerusform>{first} and %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out in the review</source>
        <translation>
            <numerusform>%Ln left out in the review</numerusform>
            <numerusform>%Ln left out in the review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in reading</source>
        <translation>
            <numerusform>%Ln problem in reading</numerusform>
            <numerusform>%Ln problems in reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln releases go</source>
        <translation>
            <numerusform>%Ln release goes</numerusform>
            <numerusform>%Ln releases go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with your stars, notes, tags, collections or briefings stay.</source>
        <translation>
            <numerusform>%Ln with your stars, notes, tags, collections or briefings stays.</numerusform>
            <numerusform>%Ln with your stars, notes, tags, collections or briefings stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoResultPage</name>
    <message numerus="yes">
        <source>Show %Ln release(s)</source>
        <translation>
            <numerusform>Show %Ln release</numerusform>
            <numerusform>Show %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%Ln word(s) of the {field} changed</source>
        <translation>
            <numerusform>%Ln word of the {field} changed</numerusform>
            <numerusform>%Ln words of the {field} changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message numerus="yes">
        <source>There is a tag “{other}” already, on %Ln release(s). The two become one.</source>
        <translation>
            <numerusform>There is a tag “{other}” already, on %Ln release. The two become one.</numerusform>
            <numerusform>There is a tag “{other}” already, on %Ln releases. The two become one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln more to review after this one</source>
        <translation>
            <numerusform>%Ln more to review after this one</numerusform>
            <numerusform>%Ln more to review after this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found in {files}</source>
        <translation>
            <numerusform>%Ln entry found in {files}</numerusform>
            <numerusform>%Ln entries found in {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln release(s)</source>
        <translation>
            <numerusform>Import %Ln release</numerusform>
            <numerusform>Import %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln are in your library already</source>
        <translation>
            <numerusform>Nothing new: it is in your library already</numerusform>
            <numerusform>Nothing new: all %Ln are in your library already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} stay out</source>
        <translation>
            <numerusform>%Ln of {total} stays out</numerusform>
            <numerusform>%Ln of {total} stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read</source>
        <translation>
            <numerusform>%Ln file read</numerusform>
            <numerusform>%Ln files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read so far</source>
        <translation>
            <numerusform>%Ln file read so far</numerusform>
            <numerusform>%Ln files read so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarWords</name>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln more …</numerusform>
            <numerusform>%Ln more …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) found</source>
        <translation>
            <numerusform>%Ln value found</numerusform>
            <numerusform>%Ln values found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln release(s) in the bin</source>
        <translation>
            <numerusform>%Ln release in the bin</numerusform>
            <numerusform>%Ln releases in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Star %Ln release(s)</source>
        <translation>
            <numerusform>Star %Ln release</numerusform>
            <numerusform>Star %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln release(s)</source>
        <translation>
            <numerusform>Take the star from %Ln release</numerusform>
            <numerusform>Take the star from %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as read</source>
        <translation>
            <numerusform>Mark %Ln release as read</numerusform>
            <numerusform>Mark %Ln releases as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as unread</source>
        <translation>
            <numerusform>Mark %Ln release as unread</numerusform>
            <numerusform>Mark %Ln releases as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln release(s)</source>
        <translation>
            <numerusform>Delete %Ln release</numerusform>
            <numerusform>Delete %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln release(s)</source>
        <translation>
            <numerusform>Restore %Ln release</numerusform>
            <numerusform>Restore %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln field(s) of ‘{headline}’</source>
        <translation>
            <numerusform>Edit %Ln field of ‘{headline}’</numerusform>
            <numerusform>Edit %Ln fields of ‘{headline}’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln release(s)</source>
        <translation>
            <numerusform>Join %Ln release</numerusform>
            <numerusform>Join %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln release(s) apart</source>
        <translation>
            <numerusform>Keep %Ln release apart</numerusform>
            <numerusform>Keep %Ln releases apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part ‘{headline}’ into %Ln release(s)</source>
        <translation>
            <numerusform>Part ‘{headline}’ into %Ln release</numerusform>
            <numerusform>Part ‘{headline}’ into %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer keep %Ln release(s) apart</source>
        <translation>
            <numerusform>No longer keep %Ln release apart</numerusform>
            <numerusform>No longer keep %Ln releases apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln release(s) ‘{tag}’</source>
        <translation>
            <numerusform>Tag %Ln release ‘{tag}’</numerusform>
            <numerusform>Tag %Ln releases ‘{tag}’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag ‘{tag}’ off %Ln release(s)</source>
        <translation>
            <numerusform>Take the tag ‘{tag}’ off %Ln release</numerusform>
            <numerusform>Take the tag ‘{tag}’ off %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln release(s) into ‘{name}’</source>
        <translation>
            <numerusform>Put %Ln release into ‘{name}’</numerusform>
            <numerusform>Put %Ln releases into ‘{name}’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln release(s) out of ‘{name}’</source>
        <translation>
            <numerusform>Take %Ln release out of ‘{name}’</numerusform>
            <numerusform>Take %Ln releases out of ‘{name}’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln release(s) within ‘{name}’</source>
        <translation>
            <numerusform>Move %Ln release within ‘{name}’</numerusform>
            <numerusform>Move %Ln releases within ‘{name}’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add ‘{tag}’ to %Ln release(s)</source>
        <translation>
            <numerusform>Add ‘{tag}’ to %Ln release</numerusform>
            <numerusform>Add ‘{tag}’ to %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove ‘{tag}’ from %Ln release(s)</source>
        <translation>
            <numerusform>Remove ‘{tag}’ from %Ln release</numerusform>
            <numerusform>Remove ‘{tag}’ from %Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message numerus="yes">
        <source>Tags of %Ln release(s)</source>
        <translation>
            <numerusform>Tags of %Ln release</numerusform>
            <numerusform>Tags of %Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message numerus="yes">
        <source>It is taken off %Ln release(s). The releases stay, and this can be undone.</source>
        <translation>
            <numerusform>It is taken off %Ln release. The releases stay, and this can be undone.</numerusform>
            <numerusform>It is taken off %Ln releases. The releases stay, and this can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matching} of %Ln release(s)</source>
        <translation>
            <numerusform>{matching} of %Ln release</numerusform>
            <numerusform>{matching} of %Ln releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a date: %Ln release(s).</source>
        <translation>
            <numerusform>Without a date: %Ln release.</numerusform>
            <numerusform>Without a date: %Ln releases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed on {day}, %Ln word(s)</source>
        <translation>
            <numerusform>Changed on {day}, %Ln word</numerusform>
            <numerusform>Changed on {day}, %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>%Ln word changed</numerusform>
            <numerusform>%Ln words changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln week(s)</source>
        <translation>
            <numerusform>the last week</numerusform>
            <numerusform>the last %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s)</source>
        <translation>
            <numerusform>the last month</numerusform>
            <numerusform>the last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln year(s)</source>
        <translation>
            <numerusform>the last year</numerusform>
            <numerusform>the last %Ln years</numerusform>
        </translation>
    </message>
</context>
</TS>
