<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Communiqué</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>Copier la citation bibliographi&amp;que</translation>
    </message>
    <message>
        <source>I&amp;mport …</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Drop, choose or paste what is to be reviewed and brought in</source>
        <translation>Déposer, choisir ou coller ce qui doit être examiné puis importé</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>Importer &amp;des fichiers…</translation>
    </message>
    <message>
        <source>Choose files and see what they would bring in</source>
        <translation>Choisir des fichiers et voir ce qu’ils apporteraient</translation>
    </message>
    <message>
        <source>Import &amp;folder …</source>
        <translation>Importer &amp;un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder and see what its files would bring in</source>
        <translation>Choisir un dossier et voir ce que ses fichiers apporteraient</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>Importer depuis &amp;le presse-papiers</translation>
    </message>
    <message>
        <source>See what the text or files on the clipboard would bring in (Ctrl+V in the list)</source>
        <translation>Voir ce que le texte ou les fichiers du presse-papiers apporteraient (Ctrl+V dans la liste)</translation>
    </message>
    <message>
        <source>Impor&amp;ts …</source>
        <translation>I&amp;mportations…</translation>
    </message>
    <message>
        <source>All imports, each of which can be undone</source>
        <translation>Toutes les importations ; chacune peut être retirée</translation>
    </message>
    <message>
        <source>&amp;New library …</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Make another library, kept apart from this one, and open it</source>
        <translation>Créer une autre bibliothèque, distincte de celle-ci, et l’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open library …</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open another library in place of this one</source>
        <translation>Ouvrir une autre bibliothèque à la place de celle-ci</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Bibliothèques récentes</translation>
    </message>
    <message>
        <source>The libraries that were opened before</source>
        <translation>Les bibliothèques ouvertes précédemment</translation>
    </message>
    <message>
        <source>S&amp;ample newsroom</source>
        <translation>Bibliothèque d’&amp;exemple</translation>
    </message>
    <message>
        <source>Look round a library of sample releases, kept apart from your own</source>
        <translation>Parcourir une bibliothèque de communiqués d’exemple, distincte de la vôtre</translation>
    </message>
    <message>
        <source>&amp;Print the list …</source>
        <translation>Im&amp;primer la liste…</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF everything that the list shows, in its order</source>
        <translation>Prévisualiser, imprimer ou enregistrer en PDF tout ce que montre la liste, dans son ordre</translation>
    </message>
    <message>
        <source>Print &amp;selected releases …</source>
        <translation>Imprimer les &amp;communiqués sélectionnés…</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF the selected releases, in the list's order</source>
        <translation>Prévisualiser, imprimer ou enregistrer en PDF les communiqués sélectionnés, dans l’ordre de la liste</translation>
    </message>
    <message>
        <source>Print release in f&amp;ull …</source>
        <translation>Imp&amp;rimer le communiqué en entier…</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF everything that is known of this release</source>
        <translation>Prévisualiser, imprimer ou enregistrer en PDF tout ce que l’on sait de ce communiqué</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the selection, or all that the list shows, to a file for another program</source>
        <translation>Écrire la sélection, ou tout ce que montre la liste, dans un fichier pour un autre programme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Fermer la fenêtre ; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what was done last: a mark, a note, a tag, an import</source>
        <translation>Revenir sur la dernière action : marque, note, étiquette ou importation</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Refaire ce qui vient d’être annulé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text, or headline, date and address of the selected releases</source>
        <translation>Copier le texte sélectionné, ou le titre, la date et l’adresse des communiqués sélectionnés</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select everything that the list shows</source>
        <translation>Sélectionner tout ce que montre la liste</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>R&amp;echercher</translation>
    </message>
    <message>
        <source>Search headlines, summaries and texts</source>
        <translation>Rechercher dans les titres, les résumés et les textes</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next marked word of the search, in this release or in the next one</source>
        <translation>Aller au mot marqué suivant de la recherche, dans ce communiqué ou dans le suivant</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Occurre&amp;nce précédente</translation>
    </message>
    <message>
        <source>Go to the marked word before, in this release or in the one before</source>
        <translation>Aller au mot marqué précédent, dans ce communiqué ou dans le précédent</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>Effacer &amp;la recherche et les filtres</translation>
    </message>
    <message>
        <source>Show all releases again</source>
        <translation>Afficher à nouveau tous les communiqués</translation>
    </message>
    <message>
        <source>Save as a vie&amp;w …</source>
        <translation>Enregistrer comme v&amp;ue…</translation>
    </message>
    <message>
        <source>Keep search, filters and order under a name, in the sidebar</source>
        <translation>Garder la recherche, les filtres et l’ordre sous un nom, dans la barre latérale</translation>
    </message>
    <message>
        <source>Save c&amp;hanges to the view</source>
        <translation>Enregistrer les m&amp;odifications de la vue</translation>
    </message>
    <message>
        <source>Let the view that was chosen last show what is shown now</source>
        <translation>Faire en sorte que la dernière vue choisie affiche ce qui est affiché maintenant</translation>
    </message>
    <message>
        <source>New c&amp;ollection …</source>
        <translation>Nouvelle collect&amp;ion…</translation>
    </message>
    <message>
        <source>Make a collection, into which releases can be put</source>
        <translation>Créer une collection, où mettre des communiqués</translation>
    </message>
    <message>
        <source>Edit &amp;vocabulary …</source>
        <translation>Modifier le &amp;vocabulaire…</translation>
    </message>
    <message>
        <source>Say by which words releases get their tags, in a file of your own</source>
        <translation>Dire par quels mots les communiqués reçoivent leurs étiquettes, dans un fichier à vous</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Choose colours, type, density, paper and language</source>
        <translation>Choisir les couleurs, les caractères, la densité, le papier et la langue</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>É&amp;toile</translation>
    </message>
    <message>
        <source>Star the selected releases, or take the star away</source>
        <translation>Mettre une étoile aux communiqués sélectionnés, ou l’enlever</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Non lu</translation>
    </message>
    <message>
        <source>Mark the selected releases as unread, or as read</source>
        <translation>Marquer les communiqués sélectionnés comme non lus, ou comme lus</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Write a note of your own on this release</source>
        <translation>Écrire votre propre note sur ce communiqué</translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation>Ét&amp;iquettes…</translation>
    </message>
    <message>
        <source>Give the selected releases tags of your own, or take them off</source>
        <translation>Donner aux communiqués sélectionnés vos propres étiquettes, ou les enlever</translation>
    </message>
    <message>
        <source>Co&amp;llect …</source>
        <translation>M&amp;ettre dans une collection…</translation>
    </message>
    <message>
        <source>Put the selected releases into collections, or take them out</source>
        <translation>Mettre les communiqués sélectionnés dans des collections, ou les en retirer</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the collection</source>
        <translation>E&amp;xtraire de la collection</translation>
    </message>
    <message>
        <source>Take the selected releases out of the collection; they stay in the library</source>
        <translation>Retirer les communiqués sélectionnés de la collection ; ils restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Move up in the collection</source>
        <translation>Vers le &amp;haut de la collection</translation>
    </message>
    <message>
        <source>Put the selected releases before the one above them (Alt+Up in the list)</source>
        <translation>Mettre les communiqués sélectionnés avant celui du dessus (Alt+Haut dans la liste)</translation>
    </message>
    <message>
        <source>Move down &amp;in the collection</source>
        <translation>Vers le &amp;bas de la collection</translation>
    </message>
    <message>
        <source>Put the selected releases behind the one below them (Alt+Down in the list)</source>
        <translation>Mettre les communiqués sélectionnés après celui du dessous (Alt+Bas dans la liste)</translation>
    </message>
    <message>
        <source>&amp;Correct tags …</source>
        <translation>Co&amp;rriger les étiquettes…</translation>
    </message>
    <message>
        <source>Add or remove topics, countries and the other tags of the vocabulary</source>
        <translation>Ajouter ou retirer des thèmes, des pays et les autres étiquettes du vocabulaire</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Write headline, date, text and the other fields of this release by hand</source>
        <translation>Écrire à la main le titre, la date, le texte et les autres champs de ce communiqué</translation>
    </message>
    <message>
        <source>&amp;Join as one release …</source>
        <translation>Ré&amp;unir en un seul communiqué…</translation>
    </message>
    <message>
        <source>Say of the selected releases that they are one and the same</source>
        <translation>Dire que les communiqués sélectionnés n’en font qu’un</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Put the selected releases into the bin, from which they can be restored</source>
        <translation>Mettre les communiqués sélectionnés à la corbeille, d’où ils peuvent être restaurés</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Rest&amp;aurer</translation>
    </message>
    <message>
        <source>Bring the selected releases back from the bin</source>
        <translation>Sortir les communiqués sélectionnés de la corbeille</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases as APA has it</source>
        <translation>Copier la citation des communiqués sélectionnés à la manière de l’APA</translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation>&amp;Chicago</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases as Chicago has it</source>
        <translation>Copier la citation des communiqués sélectionnés à la manière de Chicago</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Simple</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases in plain words</source>
        <translation>Copier la citation des communiqués sélectionnés en texte simple</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases in Markdown, with links</source>
        <translation>Copier la citation des communiqués sélectionnés en Markdown, avec les liens</translation>
    </message>
    <message>
        <source>&amp;Next release</source>
        <translation>&amp;Communiqué suivant</translation>
    </message>
    <message>
        <source>Read the next release of the list</source>
        <translation>Lire le communiqué suivant de la liste</translation>
    </message>
    <message>
        <source>&amp;Previous release</source>
        <translation>Communiqué &amp;précédent</translation>
    </message>
    <message>
        <source>Read the release before this one in the list</source>
        <translation>Lire le communiqué précédent de la liste</translation>
    </message>
    <message>
        <source>&amp;Where it comes from</source>
        <translation>&amp;D’où il vient</translation>
    </message>
    <message>
        <source>Say of each field which document and place it came from</source>
        <translation>Dire pour chaque champ de quel document et de quel endroit il vient</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>Comparer les &amp;versions</translation>
    </message>
    <message>
        <source>Show the words that changed in this release from one import to another</source>
        <translation>Afficher les mots qui ont changé dans ce communiqué d’une importation à l’autre</translation>
    </message>
    <message>
        <source>S&amp;how source</source>
        <translation>A&amp;fficher la source</translation>
    </message>
    <message>
        <source>Show the document that this release was read from, with the release marked</source>
        <translation>Afficher le document où ce communiqué a été lu, avec le communiqué marqué</translation>
    </message>
    <message>
        <source>S&amp;ave original …</source>
        <translation>Enregistrer l’ori&amp;ginal…</translation>
    </message>
    <message>
        <source>Write the document that this release was read from to a file, byte for byte</source>
        <translation>Écrire dans un fichier le document où ce communiqué a été lu, octet pour octet</translation>
    </message>
    <message>
        <source>&amp;Open web address</source>
        <translation>Ouvrir &amp;l’adresse web</translation>
    </message>
    <message>
        <source>Open the release's own address in the web browser</source>
        <translation>Ouvrir l’adresse du communiqué dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Tim&amp;eline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Show or hide how many releases each month has</source>
        <translation>Montrer ou masquer le nombre de communiqués de chaque mois</translation>
    </message>
    <message>
        <source>Go to the &amp;filters</source>
        <translation>&amp;Aller aux filtres</translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation>Placer le clavier dans les filtres</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Aller à &amp;la liste</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of releases</source>
        <translation>Placer le clavier dans la liste des communiqués</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Aller au &amp;texte</translation>
    </message>
    <message>
        <source>Move the keyboard to the text of the release</source>
        <translation>Placer le clavier dans le texte du communiqué</translation>
    </message>
    <message>
        <source>&amp;Go to the timeline</source>
        <translation>All&amp;er à la chronologie</translation>
    </message>
    <message>
        <source>Move the keyboard to the timeline, where a period is chosen</source>
        <translation>Amener le clavier à la chronologie, où l’on choisit une période</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Plus récents d’ab&amp;ord</translation>
    </message>
    <message>
        <source>List the releases by date, the newest first</source>
        <translation>Classer les communiqués par date, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest fi&amp;rst</source>
        <translation>Plus a&amp;nciens d’abord</translation>
    </message>
    <message>
        <source>List the releases by date, the oldest first</source>
        <translation>Classer les communiqués par date, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>&amp;By relevance</source>
        <translation>&amp;Par pertinence</translation>
    </message>
    <message>
        <source>List first what is most about the words in the search box; it takes such words</source>
        <translation>Mettre en tête ce qui répond le mieux aux mots recherchés ; il faut de tels mots</translation>
    </message>
    <message>
        <source>By &amp;headline</source>
        <translation>Par titre, de A à &amp;Z</translation>
    </message>
    <message>
        <source>List the releases by headline, from A to Z</source>
        <translation>Classer les communiqués par titre, de A à Z</translation>
    </message>
    <message>
        <source>As &amp;collected</source>
        <translation>Ordre de &amp;votre collection</translation>
    </message>
    <message>
        <source>List the releases of a collection in the order in which you put them</source>
        <translation>Classer les communiqués d’une collection dans l’ordre où vous les avez mis</translation>
    </message>
    <message>
        <source>C&amp;ompact list</source>
        <translation>L&amp;iste compacte</translation>
    </message>
    <message>
        <source>Show more releases at once, and less of each</source>
        <translation>Afficher plus de communiqués à la fois, et moins de chacun</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>Show release texts larger</source>
        <translation>Afficher les communiqués en plus grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>Show release texts smaller</source>
        <translation>Afficher les communiqués en plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille nor&amp;male du texte</translation>
    </message>
    <message>
        <source>Show release texts in their normal size</source>
        <translation>Afficher les communiqués à leur taille normale</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs &amp;du système</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Change between light and dar&amp;k</source>
        <translation>Basc&amp;uler entre clair et sombre</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>Basculer entre les couleurs claires et sombres</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Comment rechercher</translation>
    </message>
    <message>
        <source>What one can write into the search box, with examples</source>
        <translation>Ce que l’on peut écrire dans le champ de recherche, avec des exemples</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Toutes les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>&amp;About ILO Newsroom</source>
        <translation>À &amp;propos d’ILO Newsroom</translation>
    </message>
    <message>
        <source>Version, licence and where your data lies</source>
        <translation>Version, licence et emplacement de vos données</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Files are waiting</source>
        <translation>Des fichiers attendent</translation>
    </message>
    <message>
        <source>Their review opens as soon as the dialog that is open is closed.</source>
        <translation>Leur examen s’ouvre dès que la fenêtre de dialogue ouverte est fermée.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>other programs get the first {limit}</source>
        <translation>les autres programmes reçoivent les {limit} premiers</translation>
    </message>
</context>
<context>
    <name>CarriedReleases</name>
    <message>
        <source>Press releases</source>
        <translation>Communiqués de presse</translation>
    </message>
    <message>
        <source>{number} more are left out; export the list to have them all.</source>
        <translation>{number} autres sont laissés de côté ; exportez la liste pour les avoir tous.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>row that names what is not there</source>
        <translation>ligne qui renvoie à ce qui n’existe pas</translation>
    </message>
    <message>
        <source>impossible value</source>
        <translation>valeur impossible</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>sighting</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>release</source>
        <translation>communiqué</translation>
    </message>
    <message>
        <source>your tag</source>
        <translation>votre étiquette</translation>
    </message>
    <message>
        <source>your collection</source>
        <translation>votre collection</translation>
    </message>
    <message>
        <source>your saved view</source>
        <translation>votre vue enregistrée</translation>
    </message>
    <message>
        <source>your briefing</source>
        <translation>votre revue de presse</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>votre décision</translation>
    </message>
    <message>
        <source>search words of release</source>
        <translation>mots de recherche du communiqué</translation>
    </message>
    <message>
        <source>search words of the note of release</source>
        <translation>mots de recherche de la note du communiqué</translation>
    </message>
    <message>
        <source>likely duplicates of release</source>
        <translation>doublons probables du communiqué</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>All of this is worked out from your documents and decisions, and a repair works it out anew.</source>
        <translation>Tout cela se déduit de vos documents et de vos décisions, et une réparation le recalcule.</translation>
    </message>
    <message>
        <source>Bytes of documents are damaged. What was read from them is kept, but they cannot be given back; if you still have those files, or a backup of the library from before, keep it.</source>
        <translation>Des octets de documents sont endommagés. Ce qui en a été lu est conservé, mais ils ne peuvent plus être rendus ; si vous avez encore ces fichiers, ou une sauvegarde antérieure de la bibliothèque, gardez-les.</translation>
    </message>
    <message>
        <source>What documents said, or the file itself, is damaged, and nothing can be worked out from it. Keep a copy of the library, and open a backup, or import your documents into a new one.</source>
        <translation>Ce que disaient des documents, ou le fichier lui-même, est endommagé, et rien ne peut en être déduit. Gardez une copie de la bibliothèque et ouvrez une sauvegarde, ou importez vos documents dans une nouvelle bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take the filter {value} away</source>
        <translation>Retirer le filtre {value}</translation>
    </message>
    <message>
        <source>{value}: click to take this filter away</source>
        <translation>{value} : cliquez pour retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Filtres actifs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} sur {total}</translation>
    </message>
    <message>
        <source>Shown: {what}; {count}.</source>
        <translation>Affichés : {what} ; {count}.</translation>
    </message>
    <message>
        <source>Shown: all releases; {count}.</source>
        <translation>Affichés : tous les communiqués ; {count}.</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>{tag}, {kind}, given</source>
        <translation>{tag}, {kind}, donné</translation>
    </message>
    <message>
        <source>{tag}, {kind}, given to some of them</source>
        <translation>{tag}, {kind}, donné à certains</translation>
    </message>
    <message>
        <source>{tag}, {kind}, not given</source>
        <translation>{tag}, {kind}, non donné</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>Nouvelle étiquette « {tag} »</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, given, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, attribuée, %Ln communiqué au total</numerusform>
            <numerusform>{tag}, attribuée, %Ln communiqués au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, given to some of them, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, attribuée à certains, %Ln communiqué au total</numerusform>
            <numerusform>{tag}, attribuée à certains, %Ln communiqués au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, not given, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, non attribuée, %Ln communiqué au total</numerusform>
            <numerusform>{tag}, non attribuée, %Ln communiqués au total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln citation copiée</numerusform>
            <numerusform>%Ln citations copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionChip</name>
    <message>
        <source>Collection {name}</source>
        <translation>Collection {name}</translation>
    </message>
    <message>
        <source>Enter shows the collection, Delete takes the release out of it.</source>
        <translation>Entrée affiche la collection, Suppr en retire le communiqué.</translation>
    </message>
    <message>
        <source>In the collection “{name}”: click to see it</source>
        <translation>Dans la collection « {name} » : cliquez pour la voir</translation>
    </message>
</context>
<context>
    <name>CollectionPicker</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln release(s)</source>
        <translation>
            <numerusform>Collections de %Ln communiqué</numerusform>
            <numerusform>Collections de %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections of this release</source>
        <translation>Collections de ce communiqué</translation>
    </message>
    <message>
        <source>Find a collection, or make one</source>
        <translation>Trouver une collection, ou en créer une</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Toutes les collections</translation>
    </message>
    <message>
        <source>There are no collections yet. Type the name of one and press Return.</source>
        <translation>Il n’y a pas encore de collection. Tapez le nom d’une collection et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Return puts in, Backspace takes out of the last, Esc closes.</source>
        <translation>Entrée ajoute, Retour arrière retire de la dernière, Échap ferme.</translation>
    </message>
    <message>
        <source>New collection “{name}”</source>
        <translation>Nouvelle collection « {name} »</translation>
    </message>
    <message>
        <source>Taken out of {name}</source>
        <translation>Retiré de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, dedans, %Ln communiqué au total</numerusform>
            <numerusform>{name}, dedans, %Ln communiqués au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, some of them in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, certains dedans, %Ln communiqué au total</numerusform>
            <numerusform>{name}, certains dedans, %Ln communiqués au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, not in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, pas dedans, %Ln communiqué au total</numerusform>
            <numerusform>{name}, pas dedans, %Ln communiqués au total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Rename the collection “{name}”</source>
        <translation>Renommer la collection « {name} »</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already.</source>
        <translation>Il y a déjà une collection « {name} ».</translation>
    </message>
    <message>
        <source>The collection “{name}” is deleted; its releases are still in the library</source>
        <translation>La collection « {name} » est supprimée ; ses communiqués restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A collection holds releases that you pick, in an order of your own.</source>
        <translation>Une collection contient les communiqués que vous choisissez, dans l’ordre que vous voulez.</translation>
    </message>
    <message>
        <source>All of them are in “{name}” already</source>
        <translation>Tous sont déjà dans « {name} »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) put into “{name}”</source>
        <translation>
            <numerusform>%Ln communiqué mis dans « {name} »</numerusform>
            <numerusform>%Ln communiqués mis dans « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) taken out of “{name}”; they stay in the library</source>
        <translation>
            <numerusform>%Ln communiqué retiré de « {name} » ; il reste dans la bibliothèque</numerusform>
            <numerusform>%Ln communiqués retirés de « {name} » ; ils restent dans la bibliothèque</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Kicker or kind</source>
        <translation>Surtitre ou type</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Ce que contient « {column} »</translation>
    </message>
</context>
<context>
    <name>ColumnsBar</name>
    <message>
        <source>Columns of tables</source>
        <translation>Colonnes des tableaux</translation>
    </message>
    <message>
        <source>Check columns …</source>
        <translation>Vérifier les colonnes…</translation>
    </message>
    <message>
        <source>See and correct what the columns hold</source>
        <translation>Voir et corriger ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>The columns of “{name}” were guessed.</source>
        <translation>Les colonnes de « {name} » ont été déduites.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of %Ln table(s) were guessed.</source>
        <translation>
            <numerusform>Les colonnes de %Ln tableau ont été déduites.</numerusform>
            <numerusform>Les colonnes de %Ln tableaux ont été déduites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of “{name}” can be read in two ways.</source>
        <translation>Les dates de « {name} » peuvent se lire de deux façons.</translation>
    </message>
    <message numerus="yes">
        <source>The dates of %Ln table(s) can be read in two ways.</source>
        <translation>
            <numerusform>Les dates de %Ln tableau peuvent se lire de deux façons.</numerusform>
            <numerusform>Les dates de %Ln tableaux peuvent se lire de deux façons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of “{name}” were recognised.</source>
        <translation>Les colonnes de « {name} » ont été reconnues.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of %Ln table(s) were recognised.</source>
        <translation>
            <numerusform>Les colonnes de %Ln tableau ont été reconnues.</numerusform>
            <numerusform>Les colonnes de %Ln tableaux ont été reconnues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour en premier</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois en premier</translation>
    </message>
    <message>
        <source>Dates in numbers</source>
        <translation>Dates en chiffres</translation>
    </message>
    <message>
        <source>The first releases, as they would come in</source>
        <translation>Les premiers communiqués, tels qu’ils seraient importés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>What you say here is remembered for other tables with these columns.</source>
        <translation>Ce que vous indiquez ici est retenu pour les autres tableaux qui ont ces colonnes.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What the columns of “{name}” hold</source>
        <translation>Ce que contiennent les colonnes de « {name} »</translation>
    </message>
</context>
<context>
    <name>ColumnsPreview</name>
    <message>
        <source>Nothing comes in yet. Say which column holds the headlines.</source>
        <translation>Rien ne serait importé. Indiquez quelle colonne contient les titres.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Write to this address in the mail program?</source>
        <translation>Écrire à cette adresse dans le logiciel de messagerie ?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur ?</translation>
    </message>
    <message>
        <source>The browser may use the network; this program itself never does.</source>
        <translation>Le navigateur peut utiliser le réseau ; ce programme, lui, ne le fait jamais.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
    <message>
        <source>Are these two one release?</source>
        <translation>Ces deux communiqués n’en font-ils qu’un ?</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un seul texte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Réunir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>The second one does not have it.</source>
        <translation>La seconde ne l’a pas.</translation>
    </message>
    <message>
        <source>The first one did not have it yet.</source>
        <translation>La première ne l’avait pas encore.</translation>
    </message>
    <message>
        <source>The text goes on, but is too long to be shown here.</source>
        <translation>Le texte continue, mais il est trop long pour être affiché ici.</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln paragraph(s) unchanged …</source>
        <translation>
            <numerusform>… %Ln paragraphe inchangé…</numerusform>
            <numerusform>… %Ln paragraphes inchangés…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>− struck out: {text}</source>
        <translation>− barré : {text}</translation>
    </message>
    <message>
        <source>+ underlined: {text}</source>
        <translation>+ souligné : {text}</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Tab takes one, Esc closes.</source>
        <translation>Tab en prend une, Échap ferme.</translation>
    </message>
    <message>
        <source>Tab takes one; Return searches for the word.</source>
        <translation>Tab en prend un ; Entrée recherche le mot.</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <translation>Valeurs de {field}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Oublier ces recherches</translation>
    </message>
    <message>
        <source>Kept on this computer alone. Return searches again.</source>
        <translation>Conservées sur cet ordinateur seulement. Entrée recherche de nouveau.</translation>
    </message>
    <message>
        <source>Latest searches</source>
        <translation>Dernières recherches</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>Convention, Recommendation</source>
        <translation>convention, recommandation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
</context>
<context>
    <name>CorrectionPicker</name>
    <message>
        <source>Correct tags</source>
        <translation>Corriger les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln release(s)</source>
        <translation>
            <numerusform>Étiquettes de %Ln communiqué</numerusform>
            <numerusform>Étiquettes de %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of this release</source>
        <translation>Étiquettes de ce communiqué</translation>
    </message>
    <message>
        <source>Tags of the vocabulary</source>
        <translation>Étiquettes du vocabulaire</translation>
    </message>
    <message>
        <source>Find a kind of release</source>
        <translation>Trouver un type de communiqué</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Trouver un lieu</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Trouver une langue</translation>
    </message>
    <message>
        <source>Find a topic, country, Convention …</source>
        <translation>Trouver un thème, un pays, une convention…</translation>
    </message>
    <message>
        <source>The vocabulary has nothing of this name. Press T in the list for tags of your own.</source>
        <translation>Le vocabulaire n’a rien de ce nom. Appuyez sur T dans la liste pour vos propres étiquettes.</translation>
    </message>
    <message>
        <source>There are no tags yet. Type a name to find one.</source>
        <translation>Il n’y a pas encore d’étiquettes. Tapez un nom pour en trouver une.</translation>
    </message>
    <message>
        <source>Return adds or removes, Esc closes. Corrections stay when the release is imported again.</source>
        <translation>Entrée ajoute ou retire, Échap ferme. Les corrections restent quand le communiqué est importé à nouveau.</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <source>In the bin since {when}</source>
        <translation>Dans la corbeille depuis : {when}</translation>
    </message>
    <message>
        <source>Restore (R)</source>
        <translation>Restaurer (R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more release(s) are nearly the same.</source>
        <translation>
            <numerusform>%Ln autre communiqué est presque identique.</numerusform>
            <numerusform>%Ln autres communiqués sont presque identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields} edited by you on {day}</source>
        <translation>Modifié par vous le {day} : {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Joined by you on {day} out of %Ln release(s)</source>
        <translation>
            <numerusform>Réuni par vous le {day} à partir de %Ln communiqué</numerusform>
            <numerusform>Réuni par vous le {day} à partir de %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Kept apart from {others} by you on {day}</source>
        <translation>Gardé séparé de {others} par vous le {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nearly the same as {other} ({percent} %), {day}</source>
        <translation>Presque identique à {other} ({percent} %), {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Réunir…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>‘{headline}’</source>
        <translation>“{headline}”</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Too many to join</source>
        <translation>Trop de communiqués pour les réunir</translation>
    </message>
    <message>
        <source>{count} releases are selected. Select at most {most} to join them as one.</source>
        <translation>{count} communiqués sont sélectionnés. Sélectionnez-en {most} au plus pour les réunir en un seul.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are in the bin</source>
        <translation>
            <numerusform>%Ln communiqué est dans la corbeille</numerusform>
            <numerusform>%Ln communiqués sont dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are back from the bin</source>
        <translation>
            <numerusform>%Ln communiqué est sorti de la corbeille</numerusform>
            <numerusform>%Ln communiqués sont sortis de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln releases as one?</source>
        <translation>
            <numerusform>Réunir %Ln communiqué en un seul ?</numerusform>
            <numerusform>Réunir %Ln communiqués en un seul ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be parted again at any time.</source>
        <translation>Ils peuvent être séparés de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Each field shows the newest wording; the others stay as versions.</source>
        <translation>Chaque champ montre la version la plus récente ; les autres restent comme versions.</translation>
    </message>
    <message>
        <source>Stars, tags and collections of all of them are kept, and the notes one after the other.</source>
        <translation>Les étoiles, étiquettes et collections de tous sont gardées, et les notes l’une après l’autre.</translation>
    </message>
    <message>
        <source>Stars, tags, notes and collections of all of them are kept.</source>
        <translation>Les étoiles, étiquettes, notes et collections de tous sont gardées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are one now</source>
        <translation>
            <numerusform>%Ln communiqué n’en fait plus qu’un</numerusform>
            <numerusform>%Ln communiqués n’en font plus qu’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are kept apart for good</source>
        <translation>
            <numerusform>%Ln communiqué est gardé séparé pour de bon</numerusform>
            <numerusform>%Ln communiqués sont gardés séparés pour de bon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parted into %Ln release(s)</source>
        <translation>
            <numerusform>Séparé en %Ln communiqué</numerusform>
            <numerusform>Séparé en %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are no longer kept apart</source>
        <translation>
            <numerusform>%Ln communiqué n’est plus gardé séparé</numerusform>
            <numerusform>%Ln communiqués ne sont plus gardés séparés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked words of the search. F3: the next one, Shift+F3: the one before</source>
        <translation>Mots marqués de la recherche. F3 : le suivant, Maj+F3 : le précédent</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Release</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation>Copier la citation avec sa source</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) selected</source>
        <translation>
            <numerusform>%Ln communiqué sélectionné</numerusform>
            <numerusform>%Ln communiqués sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>S stars them, U marks them as unread or read, T tags them, L collects them, C corrects their tags. J joins them as one, Delete puts them into the bin.</source>
        <translation>S leur met une étoile, U les marque comme non lus ou lus, T les étiquette, L les met dans des collections, C corrige leurs étiquettes. J les réunit en un seul, Suppr les met à la corbeille.</translation>
    </message>
    <message>
        <source>R brings them back from the bin.</source>
        <translation>R les sort de la corbeille.</translation>
    </message>
    <message>
        <source>Choose a release to read it here.</source>
        <translation>Choisissez un communiqué pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>Lines of the document</source>
        <translation>Lignes du document</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop area</source>
        <translation>Zone de dépôt</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s)</source>
        <translation>
            <numerusform>Déposez pour importer %Ln fichier</numerusform>
            <numerusform>Déposez pour importer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Web addresses are not opened</source>
        <translation>Les adresses web ne sont pas ouvertes</translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation>Déposez pour importer ce texte</translation>
    </message>
    <message>
        <source>Save the page in the browser and drop the file.</source>
        <translation>Enregistrez la page dans le navigateur et déposez le fichier.</translation>
    </message>
    <message>
        <source>You review what it holds before anything is saved.</source>
        <translation>Vous examinez son contenu avant tout enregistrement.</translation>
    </message>
    <message>
        <source>It waits until this review is done.</source>
        <translation>Il attend la fin de cet examen.</translation>
    </message>
    <message>
        <source>You review what they hold before anything is saved.</source>
        <translation>Vous examinez leur contenu avant tout enregistrement.</translation>
    </message>
    <message>
        <source>They wait until this review is done.</source>
        <translation>Ils attendent la fin de cet examen.</translation>
    </message>
</context>
<context>
    <name>DuplicatePane</name>
    <message>
        <source>Is it the same release?</source>
        <translation>Est-ce le même communiqué ?</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Doublon probable</translation>
    </message>
    <message>
        <source>Worth a look: {why}</source>
        <translation>À regarder : {why}</translation>
    </message>
    <message>
        <source>in this entry</source>
        <translation>dans cette entrée</translation>
    </message>
    <message>
        <source>in another entry, from {place}</source>
        <translation>dans une autre entrée, de {place}</translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>dans votre bibliothèque</translation>
    </message>
    <message>
        <source>in your library, from {document}</source>
        <translation>dans votre bibliothèque, de {document}</translation>
    </message>
    <message>
        <source>It comes in as a release of its own; whether the two are one is left open.</source>
        <translation>Il entre comme communiqué à part entière ; la question de savoir si les deux n’en font qu’un reste ouverte.</translation>
    </message>
    <message>
        <source>It becomes one more source of the release, now and in later imports.</source>
        <translation>Il devient une source de plus du communiqué, maintenant et lors des importations à venir.</translation>
    </message>
    <message>
        <source>It comes in as a release of its own, and the two are never taken for one again.</source>
        <translation>Il entre comme communiqué à part entière, et les deux ne seront plus jamais pris pour un seul.</translation>
    </message>
    <message>
        <source>It stays out unless you tick it or say what it is.</source>
        <translation>Il reste écarté tant que vous ne le cochez pas ou ne dites pas ce qu’il est.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>The same release</source>
        <translation>Le même communiqué</translation>
    </message>
    <message>
        <source>Another release</source>
        <translation>Un autre communiqué</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit the release</source>
        <translation>Modifier le communiqué</translation>
    </message>
    <message>
        <source>Once you write in the text, its headings, lists and links go.</source>
        <translation>Si vous écrivez dans le texte, ses titres, listes et liens disparaissent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save what you wrote, as one step that can be undone (Ctrl+Return)</source>
        <translation>Enregistrer ce que vous avez écrit, en une étape qui peut être annulée (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
        <source>What you wrote here would be lost.</source>
        <translation>Ce que vous avez écrit ici serait perdu.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Without a date there is no last day. Write the date as well.</source>
        <translation>Sans date, il n’y a pas de dernier jour. Écrivez aussi la date.</translation>
    </message>
    <message>
        <source>The last day lies before the date.</source>
        <translation>Le dernier jour précède la date.</translation>
    </message>
    <message>
        <source>What you write takes the place of what the documents say. The documents stay as they are.</source>
        <translation>Ce que vous écrivez remplace ce que disent les documents. Les documents restent tels quels.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message numerus="yes">
        <source>The selection: %Ln release(s)</source>
        <translation>
            <numerusform>La sélection : %Ln communiqué</numerusform>
            <numerusform>La sélection : %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: %Ln release(s)</source>
        <translation>
            <numerusform>Ce que montre la liste : %Ln communiqué</numerusform>
            <numerusform>Ce que montre la liste : %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Reference managers</source>
        <translation>Gestionnaires de références</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one release a line</source>
        <translation>JSON, un communiqué par ligne</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Livre EPUB</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Flux Atom</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Flux RSS</translation>
    </message>
    <message>
        <source>Text list</source>
        <translation>Liste en texte</translation>
    </message>
    <message>
        <source>RIS references</source>
        <translation>Références RIS</translation>
    </message>
    <message>
        <source>BibTeX references</source>
        <translation>Références BibTeX</translation>
    </message>
    <message>
        <source>CSL JSON references</source>
        <translation>Références CSL JSON</translation>
    </message>
    <message>
        <source>One row for each release, for any spreadsheet or database.</source>
        <translation>Une ligne par communiqué, pour tout tableur ou toute base de données.</translation>
    </message>
    <message>
        <source>One row for each release, with real dates, for sorting and filtering; long texts are cut.</source>
        <translation>Une ligne par communiqué, avec de vraies dates, pour trier et filtrer ; les longs textes sont coupés.</translation>
    </message>
    <message>
        <source>Everything that is known of each release, for programs.</source>
        <translation>Tout ce que l’on sait de chaque communiqué, pour des programmes.</translation>
    </message>
    <message>
        <source>The same in one line for each release, for tools that read line by line.</source>
        <translation>La même chose, une ligne par communiqué, pour les outils qui lisent ligne par ligne.</translation>
    </message>
    <message>
        <source>One page with all texts, which every browser opens.</source>
        <translation>Une page avec tous les textes, que tout navigateur ouvre.</translation>
    </message>
    <message>
        <source>Plain text with light marks, for notes, wikis and repositories.</source>
        <translation>Du texte brut légèrement balisé, pour des notes, des wikis et des dépôts.</translation>
    </message>
    <message>
        <source>A document to write on in, with headings and links.</source>
        <translation>Un document à compléter, avec des titres et des liens.</translation>
    </message>
    <message>
        <source>A book with contents, for reading on a phone or e-reader.</source>
        <translation>Un livre avec table des matières, à lire sur un téléphone ou une liseuse.</translation>
    </message>
    <message>
        <source>A feed with full texts, for feed readers and web sites.</source>
        <translation>Un flux avec les textes complets, pour les lecteurs de flux et les sites web.</translation>
    </message>
    <message>
        <source>The older kind of feed, for programs that know no Atom.</source>
        <translation>L’ancien type de flux, pour les programmes qui ne connaissent pas Atom.</translation>
    </message>
    <message>
        <source>A numbered list without the texts, as this program imports it.</source>
        <translation>Une liste numérotée sans les textes, telle que ce programme l’importe.</translation>
    </message>
    <message>
        <source>For Zotero, EndNote, Mendeley and most other managers.</source>
        <translation>Pour Zotero, EndNote, Mendeley et la plupart des autres gestionnaires.</translation>
    </message>
    <message>
        <source>For LaTeX and JabRef.</source>
        <translation>Pour LaTeX et JabRef.</translation>
    </message>
    <message>
        <source>For Zotero and Pandoc, with nothing lost on the way.</source>
        <translation>Pour Zotero et Pandoc, sans rien perdre en chemin.</translation>
    </message>
</context>
<context>
    <name>ExportNotice</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the export and leave no file behind</source>
        <translation>Arrêter l’exportation sans laisser de fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder in which the file lies</source>
        <translation>Ouvrir le dossier où se trouve le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>Exportation : {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export as {format}</source>
        <translation>Exporter : {format}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Press releases</source>
        <translation>Communiqués de presse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) written to “{name}” in {folder}.</source>
        <translation>
            <numerusform>%Ln communiqué écrit dans « {name} », dans {folder}.</numerusform>
            <numerusform>%Ln communiqués écrits dans « {name} », dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’exportation a été arrêtée ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Ce qui ne va pas dans la recherche</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Pages web enregistrées</translation>
    </message>
    <message>
        <source>PDF and Word documents</source>
        <translation>Documents PDF et Word</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Feeds and data files</source>
        <translation>Flux et fichiers de données</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Tout ce qui peut être lu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the entries by headline or document</source>
        <translation>Filtrer les entrées par titre ou par document</translation>
    </message>
    <message>
        <source>All words must occur in the headline or in the name of the document (Ctrl+F)</source>
        <translation>Tous les mots doivent figurer dans le titre ou le nom du document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>with {words} in the headline</source>
        <translation>avec {words} dans le titre</translation>
    </message>
    <message>
        <source>with {words} in the summary</source>
        <translation>avec {words} dans le résumé</translation>
    </message>
    <message>
        <source>with {words} in the text</source>
        <translation>avec {words} dans le texte</translation>
    </message>
    <message>
        <source>with {words} in your note</source>
        <translation>avec {words} dans votre note</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field} : {words}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>sauf {value}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>sans {what}</translation>
    </message>
    <message>
        <source>with {what}</source>
        <translation>avec {what}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Silently edited</source>
        <translation>Modifiés sans avis</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>With a summary</source>
        <translation>Avec un résumé</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>that are unread</source>
        <translation>non lus</translation>
    </message>
    <message>
        <source>that are read</source>
        <translation>lus</translation>
    </message>
    <message>
        <source>that are starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>that are not starred</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>that changed under one date</source>
        <translation>qui ont changé sous une même date</translation>
    </message>
    <message>
        <source>that did not change under one date</source>
        <translation>qui n’ont pas changé sous une même date</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>that are not in the bin</source>
        <translation>qui ne sont pas dans la corbeille</translation>
    </message>
    <message>
        <source>that are likely duplicates</source>
        <translation>qui sont des doublons probables</translation>
    </message>
    <message>
        <source>that are no likely duplicates</source>
        <translation>qui ne sont pas des doublons probables</translation>
    </message>
    <message>
        <source>that have a summary</source>
        <translation>qui ont un résumé</translation>
    </message>
    <message>
        <source>that have no summary</source>
        <translation>qui n’ont pas de résumé</translation>
    </message>
    <message>
        <source>that have a note</source>
        <translation>qui ont une note</translation>
    </message>
    <message>
        <source>that have no note</source>
        <translation>qui n’ont pas de note</translation>
    </message>
    <message>
        <source>of {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>about {values}</source>
        <translation>au sujet de : {values}</translation>
    </message>
    <message>
        <source>from {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>on {values}</source>
        <translation>sur le thème {values}</translation>
    </message>
    <message>
        <source>citing {values}</source>
        <translation>citant {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>de type {values}</translation>
    </message>
    <message>
        <source>in {values}</source>
        <translation>en {values}</translation>
    </message>
    <message>
        <source>of the {values}</source>
        <translation>de l’{values}</translation>
    </message>
    <message>
        <source>tagged {values}</source>
        <translation>avec l’étiquette {values}</translation>
    </message>
    <message>
        <source>in the collection {values}</source>
        <translation>dans la collection {values}</translation>
    </message>
    <message>
        <source>from the source {values}</source>
        <translation>de la source {values}</translation>
    </message>
</context>
<context>
    <name>FocusRing</name>
    <message>
        <source>Keyboard focus</source>
        <translation>Focus du clavier</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>un tableau (CSV)</translation>
    </message>
    <message>
        <source>a feed or another XML file</source>
        <translation>un flux ou un autre fichier XML</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un fichier JSON</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>une boîte aux lettres (mbox)</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un courriel</translation>
    </message>
    <message>
        <source>a Markdown file</source>
        <translation>un fichier Markdown</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>une page web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a Word document of the older kind (.doc)</source>
        <translation>un document Word d’ancien format (.doc)</translation>
    </message>
    <message>
        <source>an Excel workbook of the older kind (.xls)</source>
        <translation>un classeur Excel d’ancien format (.xls)</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an Outlook message (.msg)</source>
        <translation>un message Outlook (.msg)</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>a library of this program</source>
        <translation>une bibliothèque de ce programme</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>un fichier de texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation>un fichier audio ou vidéo</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>une archive web (WARC)</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>une page web (HTML)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a workbook (Excel or OpenDocument)</source>
        <translation>un classeur (Excel ou OpenDocument)</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Doublon probable</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>press Enter to redo</source>
        <translation>Entrée pour rétablir</translation>
    </message>
    <message>
        <source>press Enter to undo</source>
        <translation>Entrée pour retirer</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Place in the imports</source>
        <translation>Position dans les importations</translation>
    </message>
    <message>
        <source>Redo this import</source>
        <translation>Rétablir cette importation</translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation>Retirer cette importation…</translation>
    </message>
    <message>
        <source>Show its releases</source>
        <translation>Afficher ses communiqués</translation>
    </message>
</context>
<context>
    <name>HitWays</name>
    <message>
        <source>No more hits: this is the last release of the list.</source>
        <translation>Plus d’occurrence : c’est le dernier communiqué de la liste.</translation>
    </message>
    <message>
        <source>No more hits: this is the first release of the list.</source>
        <translation>Plus d’occurrence : c’est le premier communiqué de la liste.</translation>
    </message>
    <message>
        <source>The words are in no part of this release that is shown here.</source>
        <translation>Les mots ne sont dans aucune partie de ce communiqué qui soit affichée ici.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>The chosen import</source>
        <translation>L’importation choisie</translation>
    </message>
    <message>
        <source>Documents and what they brought</source>
        <translation>Documents et ce qu’ils ont apporté</translation>
    </message>
    <message>
        <source>Place in what came in</source>
        <translation>Position dans ce qui est entré</translation>
    </message>
    <message>
        <source>Import of {when}</source>
        <translation>Importation du {when}</translation>
    </message>
    <message>
        <source>Enter or a double click opens the document as it was imported.</source>
        <translation>Entrée ou un double clic ouvre le document tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a release, or a document as it was imported.</source>
        <translation>Entrée ou un double clic ouvre un communiqué, ou un document tel qu’il a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more release(s)</source>
        <translation>
            <numerusform>%Ln autre communiqué</numerusform>
            <numerusform>%Ln autres communiqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Choisir le dossier à importer</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Retirer l’importation</translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Retirer l’importation</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Retirer cette importation</translation>
    </message>
    <message>
        <source>{came} from {documents}</source>
        <translation>{came} – {documents}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>{first} and %Ln more file(s)</source>
        <translation>
            <numerusform>{first} et %Ln autre fichier</numerusform>
            <numerusform>{first} et %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln complété</numerusform>
            <numerusform>%Ln complétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out in the review</source>
        <translation>
            <numerusform>%Ln écarté à la revue</numerusform>
            <numerusform>%Ln écartés à la revue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in reading</source>
        <translation>
            <numerusform>%Ln problème à la lecture</numerusform>
            <numerusform>%Ln problèmes à la lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Undone at {time}.</source>
        <translation>Retirée à {time}.</translation>
    </message>
    <message>
        <source>Undone on {when}.</source>
        <translation>Retirée le {when}.</translation>
    </message>
    <message>
        <source>Undo the import of {when}?</source>
        <translation>Retirer l’importation du {when} ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln releases go</source>
        <translation>
            <numerusform>%Ln communiqué disparaît</numerusform>
            <numerusform>%Ln communiqués disparaissent</numerusform>
        </translation>
    </message>
    <message>
        <source>You can redo it from the list of imports.</source>
        <translation>Vous pouvez la rétablir depuis la liste des importations.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with your stars, notes, tags, collections or briefings stay.</source>
        <translation>
            <numerusform>%Ln avec vos étoiles, notes, étiquettes, collections ou revues de presse reste.</numerusform>
            <numerusform>%Ln avec vos étoiles, notes, étiquettes, collections ou revues de presse restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop a file here to begin.</source>
        <translation>Rien n’a encore été importé. Déposez ici un fichier pour commencer.</translation>
    </message>
    <message>
        <source>Show its releases</source>
        <translation>Afficher ses communiqués</translation>
    </message>
    <message>
        <source>Show only the releases of the chosen import in the list</source>
        <translation>N’afficher dans la liste que les communiqués de l’importation choisie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each import can be undone by itself, in any order. What you marked or noted stays.</source>
        <translation>Chaque importation peut être retirée séparément, dans n’importe quel ordre. Ce que vous avez marqué ou annoté reste.</translation>
    </message>
    <message>
        <source>Your own files on disk are never touched.</source>
        <translation>Vos propres fichiers sur le disque ne sont jamais modifiés.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Save c&amp;hanges to the view</source>
        <translation>Enregistrer les m&amp;odifications de la vue</translation>
    </message>
    <message>
        <source>Save c&amp;hanges to “{view}”</source>
        <translation>Enregistrer les m&amp;odifications de « {view} »</translation>
    </message>
    <message>
        <source>Save changes to “{view}”</source>
        <translation>Enregistrer les modifications de « {view} »</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
</context>
<context>
    <name>KeptWays</name>
    <message>
        <source>Show this view</source>
        <translation>Afficher cette vue</translation>
    </message>
    <message>
        <source>Let it show what is shown now</source>
        <translation>Lui faire afficher ce qui est affiché maintenant</translation>
    </message>
    <message>
        <source>Rename the view …</source>
        <translation>Renommer la vue…</translation>
    </message>
    <message>
        <source>Rename the collection …</source>
        <translation>Renommer la collection…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Save what is shown as a view …</source>
        <translation>Enregistrer ce qui est affiché comme vue…</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection…</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{does}: {keys}</source>
        <translation>{does} : {keys}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the filters</source>
        <translation>Dans les filtres</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In the review of an import</source>
        <translation>Dans l’examen d’une importation</translation>
    </message>
    <message>
        <source>Where a release is edited</source>
        <translation>Quand un communiqué est modifié</translation>
    </message>
    <message>
        <source>Where versions are compared</source>
        <translation>Dans la comparaison des versions</translation>
    </message>
    <message>
        <source>Choose the release above or below</source>
        <translation>Choisir le communiqué précédent ou suivant</translation>
    </message>
    <message>
        <source>First or last release</source>
        <translation>Premier ou dernier communiqué</translation>
    </message>
    <message>
        <source>Read on: a page of the text, then the next release</source>
        <translation>Continuer la lecture : une page du texte, puis le communiqué suivant</translation>
    </message>
    <message>
        <source>Go to the text of the release</source>
        <translation>Aller au texte du communiqué</translation>
    </message>
    <message>
        <source>Select several releases</source>
        <translation>Sélectionner plusieurs communiqués</translation>
    </message>
    <message>
        <source>Move the selected releases within a collection in its own order</source>
        <translation>Déplacer les communiqués sélectionnés dans une collection rangée dans son ordre</translation>
    </message>
    <message>
        <source>Import the text or files on the clipboard</source>
        <translation>Importer le texte ou les fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>Menu of the release</source>
        <translation>Menu du communiqué</translation>
    </message>
    <message>
        <source>Show only these; again to let go</source>
        <translation>N’afficher que ceux-ci ; encore une fois pour relâcher</translation>
    </message>
    <message>
        <source>Show these as well</source>
        <translation>Afficher aussi ceux-ci</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Écarter ceux-ci</translation>
    </message>
    <message>
        <source>Rename a view, a collection or a tag</source>
        <translation>Renommer une vue, une collection ou une étiquette</translation>
    </message>
    <message>
        <source>Delete a view, a collection or a tag; no release</source>
        <translation>Supprimer une vue, une collection ou une étiquette ; aucun communiqué</translation>
    </message>
    <message>
        <source>Move a view or a collection up or down</source>
        <translation>Monter ou descendre une vue ou une collection</translation>
    </message>
    <message>
        <source>Fold a section, a year or a region up or down</source>
        <translation>Replier ou développer une section, une année ou une région</translation>
    </message>
    <message>
        <source>Search in the section</source>
        <translation>Rechercher dans la section</translation>
    </message>
    <message>
        <source>The same in words, in the menu of the row</source>
        <translation>La même chose en mots, dans le menu de la ligne</translation>
    </message>
    <message>
        <source>Go to another bar</source>
        <translation>Aller à une autre barre</translation>
    </message>
    <message>
        <source>Oldest or newest bar</source>
        <translation>Barre la plus ancienne ou la plus récente</translation>
    </message>
    <message>
        <source>Take in several bars</source>
        <translation>Prendre plusieurs barres</translation>
    </message>
    <message>
        <source>Choose this period; again to let go</source>
        <translation>Choisir cette période ; une seconde fois pour y renoncer</translation>
    </message>
    <message>
        <source>Let the period go</source>
        <translation>Renoncer à la période</translation>
    </message>
    <message>
        <source>Search for whole words and go to the list</source>
        <translation>Chercher des mots entiers et aller à la liste</translation>
    </message>
    <message>
        <source>Take what is offered; else go to the next control</source>
        <translation>Prendre ce qui est proposé ; sinon aller à l’élément suivant</translation>
    </message>
    <message>
        <source>Offer fields, or the values of a field</source>
        <translation>Proposer des champs, ou les valeurs d’un champ</translation>
    </message>
    <message>
        <source>Latest searches, and how to forget them</source>
        <translation>Dernières recherches, et comment les oublier</translation>
    </message>
    <message>
        <source>Go to the list; latest searches where the box is empty</source>
        <translation>Aller à la liste ; dernières recherches si le champ est vide</translation>
    </message>
    <message>
        <source>Empty the box; leave it when it is empty</source>
        <translation>Vider le champ ; le quitter s’il est vide</translation>
    </message>
    <message>
        <source>Next or previous link</source>
        <translation>Lien suivant ou précédent</translation>
    </message>
    <message>
        <source>Open the link, or filter by it</source>
        <translation>Ouvrir le lien, ou filtrer par lui</translation>
    </message>
    <message>
        <source>Say that the release is not about this tag</source>
        <translation>Dire que le communiqué ne parle pas de cette étiquette</translation>
    </message>
    <message>
        <source>Menu of the tag: why it is there, and how to correct it</source>
        <translation>Menu de l’étiquette : pourquoi elle est là, et comment la corriger</translation>
    </message>
    <message>
        <source>Choose the entry above or below</source>
        <translation>Choisir l’entrée du dessus ou du dessous</translation>
    </message>
    <message>
        <source>Tick the entry; again to leave it out</source>
        <translation>Cocher l’entrée ; encore une fois pour l’écarter</translation>
    </message>
    <message>
        <source>Tick all of its verdict or its document, in the menu of the entry</source>
        <translation>Tout cocher de son constat ou de son document, dans le menu de l’entrée</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrer les entrées</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>Enregistrer ce qui a été écrit</translation>
    </message>
    <message>
        <source>Next or previous change</source>
        <translation>Changement suivant ou précédent</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Trouver une touche, ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Trouver une touche</translation>
    </message>
    <message>
        <source>No key does that. Try another word, or look into the menus.</source>
        <translation>Aucune touche ne fait cela. Essayez un autre mot, ou regardez dans les menus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System stands for {language} on this computer.</source>
        <translation>Sur cet ordinateur, « Système » correspond à : {language}.</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Releases stay in their own language.</source>
        <translation>Les dates et les nombres la suivent. Les communiqués restent dans leur langue.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>Coupures</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>Sample newsroom</source>
        <translation>Bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>ILO Newsroom</source>
        <translation>ILO Newsroom</translation>
    </message>
    <message>
        <source>{library} — {program}</source>
        <translation>{library} — {program}</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Make library</source>
        <translation>Créer la bibliothèque</translation>
    </message>
    <message>
        <source>Start the sample newsroom afresh?</source>
        <translation>Remettre l’exemple dans son état initial ?</translation>
    </message>
    <message>
        <source>Its releases come back as they were at first. Marks, notes and imports that you made in it go.</source>
        <translation>Ses communiqués redeviennent comme au début. Les marques, notes et importations que vous y avez faites disparaissent.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliothèques (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Opening “{library}” …</source>
        <translation>Ouverture de « {library} »…</translation>
    </message>
    <message>
        <source>Updating the index</source>
        <translation>Mise à jour de l’index</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Aucune bibliothèque n’est ouverte</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>To make a backup, close the program and copy this file.</source>
        <translation>Pour faire une sauvegarde, fermez le programme et copiez ce fichier.</translation>
    </message>
    <message>
        <source>It says what the program did, and holds no text of your releases.</source>
        <translation>Il dit ce que le programme a fait et ne contient aucun texte de vos communiqués.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Compact rows show more releases at once, and less of each.</source>
        <translation>Les lignes compactes montrent plus de communiqués à la fois, et moins de chacun.</translation>
    </message>
    <message>
        <source>Show how many releases each month has, over the list</source>
        <translation>Montrer au-dessus de la liste combien de communiqués compte chaque mois</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>C&amp;over</source>
        <translation>C&amp;ouverture</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>Table des &amp;matières</translation>
    </message>
    <message>
        <source>List of &amp;sources</source>
        <translation>Liste des &amp;sources</translation>
    </message>
    <message>
        <source>As usual in this layout</source>
        <translation>Selon la mise en page</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Re&amp;grouper par</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroites</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larges</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>Mar&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>What you were doing was stopped. Everything that was saved is safe, and you can go on working. If it happens again, please send us the report below; it holds no text of your releases.</source>
        <translation>Ce que vous faisiez a été interrompu. Tout ce qui était enregistré est intact et vous pouvez continuer à travailler. Si cela se reproduit, envoyez-nous le rapport ci-dessous ; il ne contient aucun texte de vos communiqués.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un incident imprévu s’est produit</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence.</source>
        <translation>Version {version}, sous licence MIT.</translation>
    </message>
    <message>
        <source>The program never opens a network connection: everything stays on this computer.</source>
        <translation>Le programme n’ouvre jamais de connexion réseau : tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Log: {folder}</source>
        <translation>Journal : {folder}</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Bibliothèque : {path}</translation>
    </message>
    <message>
        <source>ILO Newsroom</source>
        <translation>ILO Newsroom</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>MonthOverlay</name>
    <message>
        <source>Month at the top of the list</source>
        <translation>Mois en haut de la liste</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>not {value}</source>
        <translation>sauf {value}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>“{search}”</source>
        <translation>« {search} »</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>communiqués</translation>
    </message>
    <message>
        <source>with the word {search}</source>
        <translation>contenant le mot {search}</translation>
    </message>
    <message>
        <source>with the words {search}</source>
        <translation>contenant les mots {search}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>import no. {number}</source>
        <translation>importation nº {number}</translation>
    </message>
    <message>
        <source>import of {when}</source>
        <translation>importation ({when})</translation>
    </message>
</context>
<context>
    <name>NoResultPage</name>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>« {value} »</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln release(s)</source>
        <translation>
            <numerusform>Afficher %Ln communiqué</numerusform>
            <numerusform>Afficher %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>All releases are in the bin</source>
        <translation>Tous les communiqués sont dans la corbeille</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>No release matches {value}</source>
        <translation>Aucun communiqué ne correspond à {value}</translation>
    </message>
    <message>
        <source>both conditions</source>
        <translation>les deux conditions</translation>
    </message>
    <message>
        <source>all three conditions</source>
        <translation>les trois conditions</translation>
    </message>
    <message>
        <source>all four conditions</source>
        <translation>les quatre conditions</translation>
    </message>
    <message>
        <source>all five conditions</source>
        <translation>les cinq conditions</translation>
    </message>
    <message>
        <source>all {count} conditions</source>
        <translation>les {count} conditions</translation>
    </message>
    <message>
        <source>No release matches {conditions}</source>
        <translation>Aucun communiqué ne remplit {conditions}</translation>
    </message>
    <message>
        <source>Without one of them there are some:</source>
        <translation>Sans l’une d’elles, il y en a :</translation>
    </message>
    <message>
        <source>Taking one of them away is not enough.</source>
        <translation>En retirer une ne suffit pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all conditions and show {releases}</source>
        <translation>Effacer toutes les conditions et afficher {releases}</translation>
    </message>
    <message>
        <source>Clear the search and show {releases}</source>
        <translation>Effacer la recherche et afficher {releases}</translation>
    </message>
    <message>
        <source>Clear this filter and show {releases}</source>
        <translation>Effacer ce filtre et afficher {releases}</translation>
    </message>
    <message>
        <source>Clear these filters and show {releases}</source>
        <translation>Effacer ces filtres et afficher {releases}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your own note on this release. It is saved as you type.</source>
        <translation>Votre propre note sur ce communiqué. Elle est enregistrée pendant la saisie.</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Ajouter une note (N)</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Scroll what is offered</source>
        <translation>Faire défiler les propositions</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Ordre de la liste : {order}</translation>
    </message>
</context>
<context>
    <name>OwnTags</name>
    <message>
        <source>Add a tag (T)</source>
        <translation>Ajouter une étiquette (T)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag this release with words of your own</source>
        <translation>Étiqueter ce communiqué avec vos propres mots</translation>
    </message>
    <message>
        <source>Your tags and collections</source>
        <translation>Vos étiquettes et collections</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>International Labour Organization</source>
        <translation>Organisation internationale du Travail</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s. d.</translation>
    </message>
    <message>
        <source>Retrieved {day}, from {address}</source>
        <translation>Consulté le {day}, à l’adresse {address}</translation>
    </message>
    <message>
        <source>accessed {day}</source>
        <translation>consulté le {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Own tags</source>
        <translation>Étiquettes propres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Communiqués</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>{column}: {length} characters, a cell holds {most}</source>
        <translation>{column} : {length} caractères, une cellule en contient {most}</translation>
    </message>
    <message>
        <source>ILO press releases</source>
        <translation>Communiqués de presse de l’OIT</translation>
    </message>
    <message>
        <source>{title}: {subtitle}</source>
        <translation>{title} : {subtitle}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Imprimé le {day}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Exported on {day}</source>
        <translation>Exporté le {day}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>With so many releases only the headings are listed here, each with its first page.</source>
        <translation>Avec tant de communiqués, seules les rubriques figurent ici, chacune avec sa première page.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>{document}, imported on {day}</source>
        <translation>{document}, importé le {day}</translation>
    </message>
    <message>
        <source>Not from a document that is here</source>
        <translation>D’aucun document présent ici</translation>
    </message>
    <message>
        <source>One release of {day}.</source>
        <translation>Un communiqué du {day}.</translation>
    </message>
    <message>
        <source>One release without a date.</source>
        <translation>Un communiqué sans date.</translation>
    </message>
    <message>
        <source>{count} releases of {day}.</source>
        <translation>{count} communiqués du {day}.</translation>
    </message>
    <message>
        <source>{count} releases without a date.</source>
        <translation>{count} communiqués sans date.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, newest first.</source>
        <translation>{count} communiqués du {first} au {last}, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, oldest first.</source>
        <translation>{count} communiqués du {first} au {last}, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, most relevant first.</source>
        <translation>{count} communiqués du {first} au {last}, les plus pertinents d’abord.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, by headline.</source>
        <translation>{count} communiqués du {first} au {last}, par titre.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}.</source>
        <translation>{count} communiqués du {first} au {last}.</translation>
    </message>
    <message>
        <source>One more has no date.</source>
        <translation>Un autre n’a pas de date.</translation>
    </message>
    <message>
        <source>{count} more have no date.</source>
        <translation>{count} autres n’ont pas de date.</translation>
    </message>
    <message>
        <source>One of them came without a summary.</source>
        <translation>L’un d’eux est arrivé sans résumé.</translation>
    </message>
    <message>
        <source>{count} of them came without a summary.</source>
        <translation>{count} d’entre eux sont arrivés sans résumé.</translation>
    </message>
    <message>
        <source>None of them came with a summary.</source>
        <translation>Aucun d’eux n’est arrivé avec un résumé.</translation>
    </message>
    <message>
        <source>It came without a summary.</source>
        <translation>Il est arrivé sans résumé.</translation>
    </message>
    <message>
        <source>Chosen: {conditions}.</source>
        <translation>Sélection : {conditions}.</translation>
    </message>
    <message>
        <source>One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty</source>
        <translation>Un|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quatorze|Quinze|Seize|Dix-sept|Dix-huit|Dix-neuf|Vingt</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{conditions}; {condition}</source>
        <translation>{conditions} ; {condition}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>of {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>on {values}</source>
        <translation>au sujet de : {values}</translation>
    </message>
    <message>
        <source>from {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>citing {values}</source>
        <translation>citant {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>de type {values}</translation>
    </message>
    <message>
        <source>in {values}</source>
        <translation>en {values}</translation>
    </message>
    <message>
        <source>from import {values}</source>
        <translation>de l’importation {values}</translation>
    </message>
    <message>
        <source>in the collection {values}</source>
        <translation>dans la collection {values}</translation>
    </message>
    <message>
        <source>tagged {values}</source>
        <translation>avec l’étiquette {values}</translation>
    </message>
    <message>
        <source>from the source {values}</source>
        <translation>de la source {values}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lus</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>silently edited</source>
        <translation>modifiés sans avis</translation>
    </message>
    <message>
        <source>likely duplicates</source>
        <translation>doublons probables</translation>
    </message>
    <message>
        <source>with a summary</source>
        <translation>avec un résumé</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>contenant {words}</translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation>sauf {condition}</translation>
    </message>
    <message>
        <source>From {document}, imported on {day}.</source>
        <translation>Tiré de {document}, importé le {day}.</translation>
    </message>
    <message>
        <source>From {document}, line {line}, imported on {day}.</source>
        <translation>Tiré de {document}, ligne {line}, importé le {day}.</translation>
    </message>
    <message>
        <source>From {document}, page {line}, imported on {day}.</source>
        <translation>Tiré de {document}, page {line}, importé le {day}.</translation>
    </message>
    <message>
        <source>From {document}, row {line}, imported on {day}.</source>
        <translation>Tiré de {document}, rangée {line}, importé le {day}.</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>{period} or earlier</source>
        <translation>{period} ou avant</translation>
    </message>
    <message>
        <source>{period} or later</source>
        <translation>{period} ou après</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>By country: {paper}</source>
        <translation>Selon le pays : {paper}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Each print begins with these, and can differ.</source>
        <translation>Chaque impression commence par ces choix et peut s’en écarter.</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Scroll the tags</source>
        <translation>Faire défiler les étiquettes</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{document}, line {number}</source>
        <translation>{document}, ligne {number}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, page {number}</translation>
    </message>
    <message>
        <source>{document}, row {number}</source>
        <translation>{document}, rangée {number}</translation>
    </message>
    <message>
        <source>{document}, item {number}</source>
        <translation>{document}, élément {number}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rangée {number}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Élément {number}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Make everything on this page as it was at first</source>
        <translation>Remettre toute cette page dans son état initial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les changements s’appliquent aussitôt.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>P&amp;ages</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Taille à l’écran</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Mise en page</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>P&amp;age</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Sent to “{printer}”.</source>
        <translation>Envoyé à « {printer} ».</translation>
    </message>
    <message>
        <source>Sent to “{printer}”, which is paused: it prints when it goes on.</source>
        <translation>Envoyé à « {printer} », qui est en pause : l’impression se fera à sa reprise.</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>sur {pages}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed; choose it again.</source>
        <translation>« {name} » n’est pas là. Il a peut-être été déplacé ou renommé ; choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Check that you may read it, then try again.</source>
        <translation>« {name} » n’a pas pu être ouvert : {reason}. Vérifiez que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Nothing was taken from it.</source>
        <translation>« {name} » est vide. Rien n’en a été tiré.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; files of up to {limit} MB are read. Split it, or save the part you need by itself.</source>
        <translation>« {name} » fait {size} Mo ; les fichiers sont lus jusqu’à {limit} Mo. Divisez-le, ou enregistrez à part ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that can be read. Save the page or list as text and drop that file.</source>
        <translation>« {name} » ne contient aucun texte lisible. Enregistrez la page ou la liste comme texte et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is {format}, which this version does not read. Open it, save it as plain text and drop that file.</source>
        <translation>« {name} » est {format}, que cette version ne lit pas. Ouvrez-le, enregistrez-le comme texte brut et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a library of this program, not a document. Open it with “Open library …”, or with --library.</source>
        <translation>« {name} » est une bibliothèque de ce programme, pas un document. Ouvrez-la avec « Ouvrir une bibliothèque… » ou avec --library.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files. Choose another one.</source>
        <translation>Le dossier « {name} » ne contient aucun fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than is read at once ({limit} files, {depth} folders deep). The rest was left out; choose its folders one by one.</source>
        <translation>Le dossier «  {name}  » contient plus que ce qui est lu en une fois ({limit} fichiers, {depth} niveaux de dossiers). Le reste a été écarté ; choisissez ses dossiers un par un.</translation>
    </message>
    <message>
        <source>No press release was found in “{name}”. A release needs a headline; in a list each needs a date of its own as well.</source>
        <translation>Aucun communiqué de presse n’a été trouvé dans « {name} ». Il faut un titre ; dans une liste, chacun a besoin aussi de sa propre date.</translation>
    </message>
    <message>
        <source>The web page “{name}” shows neither a press release with its date nor a list of them. Open the release or the list in your browser, save that page and drop it.</source>
        <translation>La page web « {name} » ne montre ni communiqué daté, ni liste de communiqués. Ouvrez le communiqué ou la liste dans votre navigateur, enregistrez cette page et déposez-la.</translation>
    </message>
    <message>
        <source>Reading “{name}” stopped at something unforeseen ({reason}). Nothing was taken from this file.</source>
        <translation>La lecture de « {name} » s’est arrêtée sur un imprévu ({reason}). Rien n’a été tiré de ce fichier.</translation>
    </message>
    <message>
        <source>Reading “{name}” was stopped: {reason}. What was read of it until then comes in. Save the rest as text or as smaller files, and drop those.</source>
        <translation>La lecture de « {name} » a été arrêtée : {reason}. Ce qui en avait été lu est repris. Enregistrez le reste en texte ou en fichiers plus petits, et déposez ceux-ci.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged ({reason}). What could be unpacked comes in; get a whole copy for the rest.</source>
        <translation>L’archive « {name} » est endommagée ({reason}). Ce qui a pu être décompressé est repris ; procurez-vous une copie intacte pour le reste.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Unpack it with its password and drop what was in it.</source>
        <translation>« {name} » est protégé par un mot de passe. Décompressez-le avec son mot de passe et déposez ce qu’il contenait.</translation>
    </message>
    <message>
        <source>“{name}” holds more than is read at once ({limit} MB or {files} files). The rest was left out; unpack it and drop its folders one by one.</source>
        <translation>« {name} » contient plus que ce qui est lu en une fois ({limit} Mo ou {files} fichiers). Le reste a été laissé de côté ; décompressez-le et déposez ses dossiers un par un.</translation>
    </message>
    <message>
        <source>“{name}” lies in more than {limit} archives or mails, one within the other, and was left out. Unpack it and drop it by itself.</source>
        <translation>« {name} » se trouve dans plus de {limit} archives ou messages emboîtés et a été laissé de côté. Décompressez-le et déposez-le seul.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and its text could not be read. Open it in the program that made it, save it anew and drop that file.</source>
        <translation>« {name} » est endommagé, et son texte n’a pas pu être lu. Ouvrez-le dans le programme qui l’a créé, enregistrez-le à nouveau et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Open it with its password, save it without one and drop that file.</source>
        <translation>« {name} » est protégé par un mot de passe. Ouvrez-le avec son mot de passe, enregistrez-le sans mot de passe et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB of text and was left out. Save the part that you need by itself.</source>
        <translation>« {name} » contient, une fois décompressé, plus de {limit} Mo de texte et a été écarté. Enregistrez à part ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Open it in your mail program, save its text or the files in it, and drop those.</source>
        <translation>« {name} » est chiffré. Ouvrez-le dans votre messagerie, enregistrez son texte ou les fichiers qu’il contient, et déposez-les.</translation>
    </message>
    <message>
        <source>Something in “{name}” is packed in a winmail.dat, which only Outlook opens, and was left out. Open the mail in Outlook, save the files in it and drop those.</source>
        <translation>Une partie de « {name} » se trouve dans un winmail.dat, que seul Outlook ouvre, et a été écartée. Ouvrez le message dans Outlook, enregistrez les fichiers qu’il contient et déposez-les.</translation>
    </message>
    <message>
        <source>“{name}” has parts within parts without end, as no mail program makes them; those were left out.</source>
        <translation>« {name} » contient des parties emboîtées sans fin, comme aucune messagerie n’en produit ; elles ont été écartées.</translation>
    </message>
    <message>
        <source>“{name}” brings its own definitions for its XML (a DTD), as files that are made to do harm do, and was left out. Open it in the program that made it and save it anew.</source>
        <translation>« {name} » apporte ses propres définitions pour son XML (une DTD), comme le font les fichiers conçus pour nuire, et a été écarté. Ouvrez-le dans le programme qui l’a créé et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” grows to more than {ratio} times its size when it is unpacked, as no text does, and was left out.</source>
        <translation>« {name} » grossit de plus de {ratio} fois à la décompression, ce qu’aucun texte ne fait, et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor files. Copy a list of releases, or the files, and paste again.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichiers. Copiez une liste de communiqués, ou les fichiers, et collez de nouveau.</translation>
    </message>
    <message>
        <source>This is an address on the web, and this program never opens the network. Save the page in the browser and drop the file.</source>
        <translation>Ceci est une adresse sur le web, et ce programme n’ouvre jamais le réseau. Enregistrez la page dans le navigateur et déposez le fichier.</translation>
    </message>
    <message>
        <source>This text belongs to no release and was left out: “{text}”.</source>
        <translation>Ce texte n’appartient à aucun communiqué et a été écarté : « {text} ».</translation>
    </message>
    <message>
        <source>The entry “{text}” has no date. It comes in without one and is listed under “No date”.</source>
        <translation>L’entrée « {text} » n’a pas de date. Elle est importée ainsi et classée sous « Sans date ».</translation>
    </message>
    <message>
        <source>The entry dated {text} has no headline and was left out.</source>
        <translation>L’entrée datée {text} n’a pas de titre et a été écartée.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar. The release comes in without a date.</source>
        <translation>« {text} » n’est pas un jour du calendrier. Le communiqué est importé sans date.</translation>
    </message>
    <message>
        <source>“{text}” was read as {day} (year, month, day). Nothing in “{name}” shows whether its day or its month comes first; all its dates in numbers are read alike, so look at them before you import.</source>
        <translation>« {text} » a été lu comme {day} (année, mois, jour). Rien dans « {name} » n’indique si le jour ou le mois vient en premier ; toutes ses dates en chiffres sont lues de la même façon, vérifiez-les avant d’importer.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} lines, too many for one list. Split it into smaller files.</source>
        <translation>« {name} » compte plus de {limit} lignes, trop pour une seule liste. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>There are {count} more problems of these kinds further down, which are not listed.</source>
        <translation>Il y a plus loin {count} autres problèmes de ce genre, qui ne sont pas énumérés.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text that can be read. Have another program recognise its text (OCR), then drop the new file.</source>
        <translation>« {name} » contient des images de pages, sans texte lisible. Faites reconnaître son texte (OCR) par un autre programme, puis déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it in a PDF viewer, save or print it as a new PDF without a password and drop that file.</source>
        <translation>« {name} » est protégé par un mot de passe. Ouvrez-le dans un lecteur de PDF, enregistrez-le ou imprimez-le en nouveau PDF sans mot de passe et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} pages, too many to be read. Save the pages that you need as a PDF of their own.</source>
        <translation>« {name} » a plus de {limit} pages, trop pour être lu. Enregistrez les pages voulues dans un PDF à part.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, incomplete or too intricate: none of its pages could be read. Get it anew from where it came from, or print it as a new PDF and drop that file.</source>
        <translation>« {name} » est endommagé, incomplet ou trop complexe : aucune de ses pages n’a pu être lue. Procurez-vous-le de nouveau là d’où il vient, ou imprimez-le en nouveau PDF et déposez ce fichier.</translation>
    </message>
    <message>
        <source>This page is damaged or too intricate, and was left out. The other pages were read.</source>
        <translation>Cette page est endommagée ou trop complexe et a été écartée. Les autres pages ont été lues.</translation>
    </message>
    <message>
        <source>“{name}” is a table in which no column shows headlines and dates. Nothing was taken from it; say what its columns hold with “Check columns …” in the import window.</source>
        <translation>« {name} » est un tableau dont aucune colonne ne montre de titres ni de dates. Rien n’en a été repris ; indiquez ce que contiennent ses colonnes avec « Vérifier les colonnes… » dans la fenêtre d’importation.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden in “{name}” and was left out. Show it in your spreadsheet program and save the file to have it read.</source>
        <translation>La feuille « {sheet} » est masquée dans « {name} » et a été écartée. Affichez-la dans votre tableur et enregistrez le fichier pour qu’elle soit lue.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no workbook that can be read ({reason}). Open it in your spreadsheet program, save it as CSV and drop that file.</source>
        <translation>« {name} » est endommagé ou n’est pas un classeur lisible ({reason}). Ouvrez-le dans votre tableur, enregistrez-le en CSV et déposez ce fichier.</translation>
    </message>
    <message>
        <source>What the columns hold counts for this import, but could not be kept for the next one: “{path}” cannot be written ({reason}).</source>
        <translation>Ce que contiennent les colonnes vaut pour cette importation, mais n’a pas pu être retenu pour la suivante : « {path} » n’est pas accessible en écriture ({reason}).</translation>
    </message>
    <message>
        <source>The entry that begins “{text}” is damaged and was left out; the others were read.</source>
        <translation>L’entrée qui commence par « {text} » est endommagée et a été laissée de côté ; les autres ont été lues.</translation>
    </message>
    <message>
        <source>The entry that begins “{text}” is larger than {limit} MB or nested more than {depth} deep, and was left out; the others were read.</source>
        <translation>L’entrée qui commence par « {text} » dépasse {limit} Mo ou est imbriquée sur plus de {depth} niveaux ; elle a été laissée de côté et les autres ont été lues.</translation>
    </message>
    <message>
        <source>“{name}” ends in the middle of an entry, as a file does that was not saved whole. What stands before was taken; get the file anew if you need the rest.</source>
        <translation>« {name} » s’arrête au milieu d’une entrée, comme un fichier qui n’a pas été enregistré en entier. Ce qui précède a été repris ; procurez-vous de nouveau le fichier si vous avez besoin du reste.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but no feed (RSS or Atom): it begins with &lt;{root}&gt;. Save the newsroom's feed, or its page, and drop that file.</source>
        <translation>« {name} » est du XML, mais pas un flux (RSS ou Atom) : il commence par &lt;{root}&gt;. Enregistrez le flux de la salle de presse, ou sa page, et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” nests tags more than {depth} deep, or has a text of more than {limit} MB, and was read no further than that. What stands before was taken.</source>
        <translation>« {name} » imbrique ses balises sur plus de {depth} niveaux ou contient un texte de plus de {limit} Mo, et n’a pas été lu plus loin. Ce qui précède a été repris.</translation>
    </message>
    <message>
        <source>“{path}” is not a library of this program. It was left as it is; choose another file or a new name.</source>
        <translation>« {path} » n’est pas une bibliothèque de ce programme. Ce fichier est resté tel quel ; choisissez-en un autre ou un nouveau nom.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation>« {path} » a été créé par une version plus récente de ce programme. Ce fichier est resté tel quel ; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({reason}). It was left as it is; keep a copy of it and open a backup or a new library.</source>
        <translation>« {path} » est endommagé ({reason}). Ce fichier est resté tel quel ; gardez-en une copie et ouvrez une sauvegarde ou une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>Another program is writing to “{path}”. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme écrit dans « {path} ». Rien n’a été modifié ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written to. Nothing was changed; check the file's and the folder's permissions.</source>
        <translation>Impossible d’écrire dans « {path} ». Rien n’a été modifié ; vérifiez les droits d’accès au fichier et au dossier.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {reason}. Check that the folder exists and that you may write there.</source>
        <translation>« {path} » n’a pas pu être ouvert : {reason}. Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open. Nothing was written; put it back, or close the program and open the library where it is now.</source>
        <translation>« {path} » a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Rien n’a été écrit ; remettez-le en place, ou fermez le programme et ouvrez la bibliothèque là où elle se trouve maintenant.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more. If it was moved, open it where it is now with “Open library …”.</source>
        <translation>« {path} » n’est plus là. Si ce fichier a été déplacé, ouvrez-le à son nouvel emplacement avec « Ouvrir une bibliothèque… ».</translation>
    </message>
    <message>
        <source>“{path}” is there already, and was left as it is. Choose another name, or open it with “Open library …”.</source>
        <translation>« {path} » existe déjà et a été laissé tel quel. Choisissez un autre nom, ou ouvrez-le avec « Ouvrir une bibliothèque… ».</translation>
    </message>
    <message>
        <source>“{path}”, which was open last, is not there any more. Your own library is open instead; if the other one was moved, open it where it is now with “Open library …”.</source>
        <translation>« {path} », ouverte en dernier, n’est plus là. Votre propre bibliothèque est ouverte à la place ; si l’autre a été déplacée, ouvrez-la à son nouvel emplacement avec « Ouvrir une bibliothèque… ».</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{path}”. Nothing was changed; free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque de « {path} ». Rien n’a été modifié ; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>More than 65,000 releases share one day ({day}). Nothing was changed; import fewer at once.</source>
        <translation>Plus de 65 000 communiqués portent la même date ({day}). Rien n’a été modifié ; importez-en moins à la fois.</translation>
    </message>
    <message>
        <source>There is no import number {number}. The list of imports shows the numbers.</source>
        <translation>Il n’y a pas d’importation numéro {number}. La liste des importations indique les numéros.</translation>
    </message>
    <message>
        <source>Import number {number} is undone already.</source>
        <translation>L’importation numéro {number} est déjà retirée.</translation>
    </message>
    <message>
        <source>Import number {number} is in force; there is nothing to redo.</source>
        <translation>L’importation numéro {number} est en vigueur ; il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is no release number {number} in this library.</source>
        <translation>Il n’y a pas de communiqué numéro {number} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>“{headline}” cannot be edited: the import that brought it was undone, and it stays for your marks alone. Redo that import, then edit it.</source>
        <translation>« {headline} » ne peut pas être modifié : l’importation qui l’a apporté a été annulée, et il ne reste que pour vos marques. Rétablissez cette importation, puis modifiez-le.</translation>
    </message>
    <message>
        <source>A release needs a headline. Nothing was changed; write one, or take your own wording back.</source>
        <translation>Un communiqué a besoin d’un titre. Rien n’a été changé ; écrivez-en un, ou retirez votre propre formulation.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Nothing was changed; write it as year, month and day: 2024-03-07.</source>
        <translation>« {text} » n’est pas une date. Rien n’a été changé ; écrivez-la avec l’année, le mois et le jour : 2024-03-07.</translation>
    </message>
    <message>
        <source>The note on “{headline}” was changed elsewhere meanwhile. Nothing was written, so that neither note is lost; read the note as it is now, then change it.</source>
        <translation>La note sur « {headline} » a été modifiée ailleurs entre-temps. Rien n’a été écrit, pour qu’aucune des deux ne soit perdue ; lisez la note telle qu’elle est maintenant, puis modifiez-la.</translation>
    </message>
    <message>
        <source>There is already one called “{name}”. Nothing was changed; choose another name.</source>
        <translation>Il y en a déjà un qui s’appelle « {name} ». Rien n’a été changé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The library’s copy of “{name}” is damaged and was not given out. What was read from it is still there; import the file again from where you have it.</source>
        <translation>L’exemplaire de « {name} » dans la bibliothèque est endommagé et n’a pas été rendu. Ce qui en a été lu est toujours là ; importez à nouveau le fichier depuis l’endroit où vous l’avez.</translation>
    </message>
    <message>
        <source>“{path}” is there already and was left as it was. Choose another name, or add --force to replace it.</source>
        <translation>« {path} » existe déjà et n’a pas été modifié. Choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>“{path}” is the library that is open and was left as it was. Choose another name.</source>
        <translation>« {path} » est la bibliothèque ouverte et n’a pas été modifiée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The search is longer than {limit} letters. Shorten it.</source>
        <translation>La recherche dépasse {limit} caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Brackets within brackets go no deeper than {limit}. Take some of them away.</source>
        <translation>Les parenthèses ne s’emboîtent pas au-delà de {limit} niveaux. Retirez-en quelques-unes.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add “)” where it ends.</source>
        <translation>Cette parenthèse n’est pas fermée. Ajoutez « ) » à l’endroit voulu.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Add “(” before it, or take it away.</source>
        <translation>Cette parenthèse ne ferme rien. Ajoutez « ( » avant elle, ou retirez-la.</translation>
    </message>
    <message>
        <source>OR needs something on both sides. Write the word in small letters or in quotes to search for it.</source>
        <translation>OR demande quelque chose de chaque côté. Pour chercher ce mot, écrivez-le en minuscules ou entre guillemets.</translation>
    </message>
    <message>
        <source>AND needs something on both sides. Write the word in small letters or in quotes to search for it.</source>
        <translation>AND demande quelque chose de chaque côté. Pour chercher ce mot, écrivez-le en minuscules ou entre guillemets.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Did you mean “{known}”? To search for the words, put them in quotes.</source>
        <translation>Le champ « {field} » n’existe pas. Vouliez-vous dire « {known} » ? Pour chercher les mots, mettez-les entre guillemets.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. There are {known} – or put it in quotes to search for the words.</source>
        <translation>Le champ « {field} » n’existe pas. Il y a {known} – ou mettez le tout entre guillemets pour chercher les mots.</translation>
    </message>
    <message>
        <source>After “{field}” something is missing to look for.</source>
        <translation>Après « {field} » il manque ce qui est cherché.</translation>
    </message>
    <message>
        <source>“{value}” is none that “{field}” knows. Choose one of those offered while you type.</source>
        <translation>« {field} » ne connaît pas « {value} ». Choisissez parmi ce qui est proposé pendant la saisie.</translation>
    </message>
    <message>
        <source>There is no “{what}”. There are {known}.</source>
        <translation>« {what} » n’existe pas. Il y a {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2023, 2023-06, 2023-06-12, 2023-06..2024-01, last-month or 30-days.</source>
        <translation>« {value} » n’est pas une date. Écrivez 2023, 2023-06, 2023-06-12, 2023-06..2024-01, last-month ou 30-days.</translation>
    </message>
    <message>
        <source>Nothing can be there for “{value}”: dates are kept from {first} to {last}.</source>
        <translation>Il ne peut rien y avoir pour « {value} » : les dates vont de {first} à {last}.</translation>
    </message>
    <message>
        <source>“{what}” shows the bin, which is searched by words alone. Take the other conditions away.</source>
        <translation>« {what} » montre la corbeille, où l’on ne cherche que par des mots. Retirez les autres conditions.</translation>
    </message>
    <message>
        <source>The vocabulary file “{path}” cannot be used: {reason}. Correct it, or put the file of the installation back.</source>
        <translation>Le fichier de vocabulaire « {path} » est inutilisable : {reason}. Corrigez-le, ou remettez celui de l’installation.</translation>
    </message>
    <message>
        <source>Your vocabulary file “{path}” cannot be used: {reason}. Correct it and save it; until then it is left out.</source>
        <translation>Votre fichier de vocabulaire « {path} » ne peut pas être utilisé : {reason}. Corrigez-le et enregistrez-le ; d’ici là, il n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>Your vocabulary file “{path}” could not be made: {reason}. Check that the folder is yours and has room.</source>
        <translation>Votre fichier de vocabulaire « {path} » n’a pas pu être créé : {reason}. Vérifiez que le dossier vous appartient et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Up to {limit} releases are copied at once, and {count} are selected. Nothing was copied; select fewer, or save them as a PDF.</source>
        <translation>On peut copier jusqu’à {limit} communiqués à la fois, et {count} sont sélectionnés. Rien n’a été copié ; sélectionnez-en moins, ou enregistrez-les en PDF.</translation>
    </message>
    <message>
        <source>No release matches, so there is nothing to print.</source>
        <translation>Aucun communiqué ne correspond ; il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. An earlier file of this name was left as it was.</source>
        <translation>« {path} » n’a pas pu être écrit : {reason}. Un fichier antérieur de ce nom est resté tel quel.</translation>
    </message>
    <message>
        <source>There is no layout “{name}” for paper. Nothing was made; choose another layout.</source>
        <translation>Il n’y a pas de mise en page « {name} ». Rien n’a été fait ; choisissez une autre mise en page.</translation>
    </message>
    <message>
        <source>The layout file “{path}” cannot be used: {reason}. Nothing was made; correct it, or put the file of the installation back.</source>
        <translation>Le fichier de mise en page « {path} » ne peut pas être utilisé : {reason}. Rien n’a été fait ; corrigez-le ou remettez le fichier de l’installation.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no jobs at present. Nothing was sent; choose another one or save a PDF.</source>
        <translation>L’imprimante « {printer} » n’accepte aucun travail pour le moment. Rien n’a été envoyé ; choisissez-en une autre ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the job. Nothing was printed; try again or save a PDF.</source>
        <translation>L’imprimante « {printer} » n’a pas accepté le travail. Rien n’a été imprimé ; réessayez ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Nothing is left of “{step}”: it was changed again elsewhere meanwhile, or its releases are gone. The library stays as it is, and the step is taken off the list of what can be undone.</source>
        <translation>Il ne reste rien de « {step} » : cela a été modifié ailleurs entre-temps, ou ses communiqués ont disparu. La bibliothèque reste telle quelle, et l’étape est retirée de la liste de ce qui peut être annulé.</translation>
    </message>
    <message>
        <source>The folder “{path}” could not be shown: this system names no program for folders.</source>
        <translation>Le dossier « {path} » n’a pas pu être affiché : ce système n’indique aucun programme pour les dossiers.</translation>
    </message>
    <message>
        <source>Your preferences could not be kept, because “{path}” cannot be written. They hold until you close the program; see that the file and its folder are yours and that the disk has room, and choose them again.</source>
        <translation>Vos préférences n’ont pas pu être conservées, car « {path} » ne peut pas être écrit. Elles valent jusqu’à la fermeture du programme ; vérifiez que le fichier et son dossier vous appartiennent et que le disque a de la place, puis choisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Commands such as “ilo-desktop list” work without one.</source>
        <translation>Il n’y a pas d’écran pour ouvrir la fenêtre. Des commandes telles que « ilo-desktop list » fonctionnent sans écran.</translation>
    </message>
    <message>
        <source>The window and paper need a part of the system that is missing: {reason}. Install it and try again; commands such as “ilo-desktop list” work without it.</source>
        <translation>La fenêtre et l’impression ont besoin d’un élément du système qui manque : {reason}. Installez-le et réessayez ; des commandes telles que « ilo-desktop list » fonctionnent sans lui.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Police du système</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>À empattements</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>No serif for reading was found here: texts are in the system font.</source>
        <translation>Aucune police à empattements n’a été trouvée ici : les textes sont dans la police du système.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Four harbour towns open evening courses for young welders.</source>
        <translation>Quatre villes portuaires ouvrent des cours du soir pour jeunes soudeurs.</translation>
    </message>
    <message>
        <source>Mark a release as read after two seconds</source>
        <translation>Marquer un communiqué comme lu au bout de deux secondes</translation>
    </message>
    <message>
        <source>Mark a release as read when Space reads on</source>
        <translation>Marquer un communiqué comme lu en avançant avec Espace</translation>
    </message>
    <message>
        <source>Moving through the list never marks anything.</source>
        <translation>Parcourir la liste ne marque jamais rien.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Show where a link goes before it opens</source>
        <translation>Montrer où mène un lien avant de l’ouvrir</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it while you read.</source>
        <translation>Ctrl + et Ctrl − la changent pendant la lecture.</translation>
    </message>
    <message>
        <source>Now {size}. Ctrl + and Ctrl − change it while you read.</source>
        <translation>Actuellement {size}. Ctrl + et Ctrl − la changent pendant la lecture.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>it needed more memory than one file may take</source>
        <translation>il fallait plus de mémoire qu’un fichier ne peut en prendre</translation>
    </message>
    <message>
        <source>it took longer than one file may take</source>
        <translation>elle durait plus longtemps qu’un fichier ne peut en prendre</translation>
    </message>
    <message>
        <source>its reader broke down on it</source>
        <translation>le lecteur s’est arrêté net sur ce fichier</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base de données</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture sur le disque</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données est mal formée</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Date yet to come</source>
        <translation>Date à venir</translation>
    </message>
    <message>
        <source>Looks like a test</source>
        <translation>Ressemble à un essai</translation>
    </message>
    <message>
        <source>same headline and date, other address</source>
        <translation>mêmes titre et date, autre adresse</translation>
    </message>
    <message>
        <source>same headline, one without a date</source>
        <translation>même titre, l’un sans date</translation>
    </message>
    <message>
        <source>same headline, other date</source>
        <translation>même titre, autre date</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>presque les mêmes mots</translation>
    </message>
    <message>
        <source>{percent} % alike: {why}</source>
        <translation>{percent} % de ressemblance : {why}</translation>
    </message>
    <message>
        <source>In the bin, and stays there</source>
        <translation>Dans la corbeille, et y reste</translation>
    </message>
    <message>
        <source>Not in your library yet</source>
        <translation>Pas encore dans votre bibliothèque</translation>
    </message>
    <message>
        <source>In your library from just this document</source>
        <translation>Dans votre bibliothèque, de ce même document</translation>
    </message>
    <message>
        <source>Your library has it in these words</source>
        <translation>Votre bibliothèque l’a en ces termes</translation>
    </message>
    <message>
        <source>Resembles “{headline}”</source>
        <translation>Ressemble à « {headline} »</translation>
    </message>
    <message>
        <source>Comes in as one with “{headline}”</source>
        <translation>Ne fera qu’un avec « {headline} »</translation>
    </message>
    <message>
        <source>Comes in apart from “{headline}”</source>
        <translation>Restera distinct de « {headline} »</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>{fields} : modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the {field} changed</source>
        <translation>
            <numerusform>%Ln mot du {field} modifié</numerusform>
            <numerusform>%Ln mots du {field} modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} taken away: {before}</source>
        <translation>{field} – supprimé : {before}</translation>
    </message>
    <message>
        <source>{field} changed from {before} to {after}</source>
        <translation>{field} : {before} devient {after}</translation>
    </message>
    <message>
        <source>{field} was missing: {value}</source>
        <translation>{field} – manquait : {value}</translation>
    </message>
    <message>
        <source>{fields} was missing</source>
        <translation>{fields} : absent jusqu’ici</translation>
    </message>
    <message>
        <source>{fields} were missing</source>
        <translation>{fields} : absents jusqu’ici</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;&amp;Vider la liste</translation>
    </message>
    <message>
        <source>{library} (not there any more)</source>
        <translation>{library} (n’existe plus)</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Faire défiler la liste</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Communiqués</translation>
    </message>
</context>
<context>
    <name>ReleaseModel</name>
    <message>
        <source>Releases</source>
        <translation>Communiqués</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>This document holds a summary only. A later import that brings the text will complete it.</source>
        <translation>Ce document ne contient qu’un résumé. Une importation ultérieure qui apporte le texte le complétera.</translation>
    </message>
    <message>
        <source>This document holds the headline only. A later import that brings more will complete it.</source>
        <translation>Ce document ne contient que le titre. Une importation ultérieure qui apporte davantage le complétera.</translation>
    </message>
    <message>
        <source>The text goes on, but is too long to be shown here. On paper it is whole.</source>
        <translation>Le texte continue, mais il est trop long pour être affiché ici. Sur papier, il est complet.</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>region of {country}</source>
        <translation>région de : {country}</translation>
    </message>
    <message>
        <source>“{words}”, {where}</source>
        <translation>« {words} », {where}</translation>
    </message>
    <message>
        <source>Click: the releases with this tag. Delete or the menu: not about this.</source>
        <translation>Clic : les communiqués qui ont cette étiquette. Suppr ou le menu : n’en parle pas.</translation>
    </message>
    <message>
        <source>Also in {languages}</source>
        <translation>Aussi en {languages}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>retiré par vous</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Add or correct … (C)</source>
        <translation>Ajouter ou corriger… (C)</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Hide where it comes from (W)</source>
        <translation>Masquer d’où il vient (W)</translation>
    </message>
    <message>
        <source>Where it comes from (W)</source>
        <translation>D’où il vient (W)</translation>
    </message>
    <message>
        <source>from a document whose import was undone</source>
        <translation>d’un document dont l’importation a été retirée</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>de vous</translation>
    </message>
    <message>
        <source>written by you {when}</source>
        <translation>écrit par vous {when}</translation>
    </message>
    <message>
        <source>found by the vocabulary</source>
        <translation>trouvé par le vocabulaire</translation>
    </message>
    <message>
        <source>imported {when}</source>
        <translation>importation : {when}</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>enregistré le {day}</translation>
    </message>
    <message>
        <source>The import that brought this release was undone. It stays because you marked it.</source>
        <translation>L’importation qui a apporté ce communiqué a été retirée. Il reste parce que vous l’avez marqué.</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>line above the headline</source>
        <translation>surtitre</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>head of the document</source>
        <translation>en-tête du document</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Rename the tag “{tag}”</source>
        <translation>Renommer l’étiquette « {tag} »</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>There is a tag “{other}” already, on %Ln release(s). The two become one.</source>
        <translation>
            <numerusform>Il y a déjà une étiquette « {other} », sur %Ln communiqué. Les deux n’en feront qu’une.</numerusform>
            <numerusform>Il y a déjà une étiquette « {other} », sur %Ln communiqués. Les deux n’en feront qu’une.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Reading {what} …</source>
        <translation>Lecture de {what}…</translation>
    </message>
    <message>
        <source>Nothing is written until you import.</source>
        <translation>Rien n’est écrit avant que vous importiez.</translation>
    </message>
    <message>
        <source>Nothing is written until you import. Earlier wordings are kept.</source>
        <translation>Rien n’est écrit avant que vous importiez. Les versions antérieures sont conservées.</translation>
    </message>
    <message>
        <source>There is nothing to import. Your library stays as it is.</source>
        <translation>Il n’y a rien à importer. Votre bibliothèque reste telle quelle.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to review after this one</source>
        <translation>
            <numerusform>%Ln autre à examiner ensuite</numerusform>
            <numerusform>%Ln autres à examiner ensuite</numerusform>
        </translation>
    </message>
    <message>
        <source>No press release was found</source>
        <translation>Aucun communiqué de presse n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found in {files}</source>
        <translation>
            <numerusform>%Ln entrée trouvée dans {files}</numerusform>
            <numerusform>%Ln entrées trouvées dans {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln release(s)</source>
        <translation>
            <numerusform>Importer %Ln communiqué</numerusform>
            <numerusform>Importer %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the source</source>
        <translation>Noter la source</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln are in your library already</source>
        <translation>
            <numerusform>Rien de nouveau : il est déjà dans votre bibliothèque</numerusform>
            <numerusform>Rien de nouveau : tous les %Ln sont déjà dans votre bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Rien n’est coché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} stay out</source>
        <translation>
            <numerusform>%Ln sur {total} laissé de côté</numerusform>
            <numerusform>%Ln sur {total} laissés de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>The entry in full</source>
        <translation>L’entrée en entier</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation>Position dans l’entrée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Worth a look: {why}</source>
        <translation>À regarder : {why}</translation>
    </message>
    <message>
        <source>{field}, missing so far</source>
        <translation>{field}, manquant jusqu’ici</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Après l’importation</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>It is a release of its own in your library.</source>
        <translation>C’est un communiqué à part entière dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>The new wording is shown; the earlier one stays one click away.</source>
        <translation>La nouvelle version est affichée ; l’ancienne reste à un clic.</translation>
    </message>
    <message>
        <source>What was missing is filled in; the rest stays as it is.</source>
        <translation>Ce qui manquait est ajouté ; le reste ne change pas.</translation>
    </message>
    <message>
        <source>Left out unless you tick it; ticked, it is a release of its own.</source>
        <translation>Écarté tant que vous ne le cochez pas ; coché, c’est un communiqué à part entière.</translation>
    </message>
    <message>
        <source>Your library has it already; this document is noted as one more source.</source>
        <translation>Votre bibliothèque l’a déjà ; ce document est noté comme source supplémentaire.</translation>
    </message>
    <message>
        <source>Its release is in the bin and stays there; what is said here is kept with it.</source>
        <translation>Son communiqué est dans la corbeille et y reste ; ce qui est dit ici est conservé avec lui.</translation>
    </message>
    <message>
        <source>Your library has it already, from just this document. Nothing is written.</source>
        <translation>Votre bibliothèque l’a déjà, tiré de ce même document. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>in this import, from {place}</source>
        <translation>dans cette importation, {place}</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>souligné</translation>
    </message>
    <message>
        <source>in the library now</source>
        <translation>dans la bibliothèque actuellement</translation>
    </message>
    <message>
        <source>in the library now, from {document}</source>
        <translation>dans la bibliothèque actuellement, d’après {document}</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Texte lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read</source>
        <translation>
            <numerusform>%Ln fichier lu</numerusform>
            <numerusform>%Ln fichiers lus</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} entries compared</source>
        <translation>{done} entrées comparées sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read so far</source>
        <translation>
            <numerusform>%Ln fichier lu jusqu’ici</numerusform>
            <numerusform>%Ln fichiers lus jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} files read</source>
        <translation>{done} fichiers lus sur {total}</translation>
    </message>
    <message>
        <source>Importing, {percent} %</source>
        <translation>Importation : {percent} %</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} sur {all} cochés</translation>
    </message>
    <message>
        <source>Nothing here to tick</source>
        <translation>Rien à cocher ici</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Tri : {order}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Place in the entries</source>
        <translation>Position dans les entrées</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Tick all: {what}</source>
        <translation>Tout cocher : {what}</translation>
    </message>
    <message>
        <source>Untick all: {what}</source>
        <translation>Tout décocher : {what}</translation>
    </message>
    <message>
        <source>Show only: {what}</source>
        <translation>N’afficher que : {what}</translation>
    </message>
    <message>
        <source>No entry has these words in its headline or the name of its document.</source>
        <translation>Aucune entrée n’a ces mots dans son titre ni dans le nom de son document.</translation>
    </message>
    <message>
        <source>What is found will be listed here.</source>
        <translation>Ce qui est trouvé apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>ReviewTabs</name>
    <message>
        <source>Verdicts</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>For a look</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Sample newsroom</source>
        <translation>Bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>This is the sample newsroom. What you do here stays here.</source>
        <translation>Ceci est la bibliothèque d’exemple. Ce que vous y faites reste ici.</translation>
    </message>
    <message>
        <source>Start it afresh …</source>
        <translation>La réinitialiser…</translation>
    </message>
    <message>
        <source>Bring its releases back as they were at first</source>
        <translation>Remettre ses communiqués comme au début</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Revenir à ma bibliothèque</translation>
    </message>
    <message>
        <source>Leave the sample newsroom</source>
        <translation>Quitter la bibliothèque d’exemple</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search headlines, summaries, texts</source>
        <translation>Chercher titres, résumés, textes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>All words must occur; words in quotes must follow each other. How to search: Shift+F1</source>
        <translation>Tous les mots doivent figurer ; les mots entre guillemets doivent se suivre. Comment rechercher : Maj+F1</translation>
    </message>
    <message>
        <source>Latest searches</source>
        <translation>Dernières recherches</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>The list still shows all releases.</source>
        <translation>La liste montre encore tous les communiqués.</translation>
    </message>
    <message>
        <source>The list still shows {releases}.</source>
        <translation>La liste montre encore : {releases}.</translation>
    </message>
</context>
<context>
    <name>SearchHelpDialog</name>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Place in the examples</source>
        <translation>Position dans les exemples</translation>
    </message>
    <message>
        <source>All that you write must hold. Capitals, accents, and British or American spelling make no difference; the last word matches as the beginning of a word until you press Return. Ctrl+Space offers what can be written, Ctrl+Down your latest searches.</source>
        <translation>Tout ce que vous écrivez doit être vrai. Majuscules, accents et orthographe britannique ou américaine ne font aucune différence ; le dernier mot vaut comme début de mot jusqu’à ce que vous appuyiez sur Entrée. Ctrl+Espace propose ce qui peut s’écrire, Ctrl+Bas vos dernières recherches.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Return searches for an example.</source>
        <translation>Entrée recherche un exemple.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>words of the headline</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>words of the summary</source>
        <translation>mots du résumé</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>mots du texte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>mots de votre note</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>press release, statement, …</source>
        <translation>communiqué de presse, déclaration…</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>a country that it is about</source>
        <translation>un pays dont il traite</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>a region that it is about</source>
        <translation>une région dont il traite</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>a topic that it is on</source>
        <translation>un thème dont il traite</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>a Convention that it cites</source>
        <translation>une convention qu’il cite</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>the place that it is from</source>
        <translation>le lieu d’où il vient</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>the language that it is in</source>
        <translation>la langue dans laquelle il est écrit</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>une de vos étiquettes</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>one of your collections</source>
        <translation>une de vos collections</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>the document or the host that it comes from</source>
        <translation>le document ou le site d’où il vient</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>what one import brought</source>
        <translation>ce qu’une importation a apporté</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>a year, a month, a day, a period</source>
        <translation>une année, un mois, un jour, une période</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>older than a year, a month, a day</source>
        <translation>plus ancien qu’une année, un mois, un jour</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>newer than a year, a month, a day</source>
        <translation>plus récent qu’une année, un mois, un jour</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>unread, starred, changed, …</source>
        <translation>non lu, avec étoile, modifié…</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>a summary, a note</source>
        <translation>un résumé, une note</translation>
    </message>
    <message>
        <source>both words, anywhere in a release</source>
        <translation>les deux mots, n’importe où dans un communiqué</translation>
    </message>
    <message>
        <source>words that follow each other</source>
        <translation>des mots qui se suivent</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>des mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>without what follows the minus</source>
        <translation>sans ce qui suit le signe moins</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>l’un des deux, ou les deux</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>les parenthèses réunissent ce qui va ensemble</translation>
    </message>
    <message>
        <source>a year; 2023-06 is a month, 2023-06-12 a day</source>
        <translation>une année ; 2023-06 est un mois, 2023-06-12 un jour</translation>
    </message>
    <message>
        <source>what moves with today, as this-week, last-year</source>
        <translation>ce qui suit la date du jour, comme this-week, last-year</translation>
    </message>
    <message>
        <source>the last days, weeks, months or years</source>
        <translation>les derniers jours, semaines, mois ou années</translation>
    </message>
</context>
<context>
    <name>SectionSearch</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close this search</source>
        <translation>Fermer cette recherche</translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message>
        <source>another language</source>
        <translation>une autre langue</translation>
    </message>
    <message>
        <source>{language}, {day}</source>
        <translation>{language}, {day}</translation>
    </message>
</context>
<context>
    <name>SiblingsWindow</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>L’autre langue</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Les deux textes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Place in the filters</source>
        <translation>Position dans les filtres</translation>
    </message>
</context>
<context>
    <name>SidebarMenus</name>
    <message>
        <source>Fold “{value}” up</source>
        <translation>Replier « {value} »</translation>
    </message>
    <message>
        <source>Unfold “{value}”</source>
        <translation>Développer « {value} »</translation>
    </message>
    <message>
        <source>Rename the tag …</source>
        <translation>Renommer l’étiquette…</translation>
    </message>
    <message>
        <source>Delete the tag …</source>
        <translation>Supprimer l’étiquette…</translation>
    </message>
    <message>
        <source>Search in this section</source>
        <translation>Rechercher dans cette section</translation>
    </message>
    <message>
        <source>Unfold all of it</source>
        <translation>Tout développer</translation>
    </message>
    <message>
        <source>Fold all of it up</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Fold the section up</source>
        <translation>Replier la section</translation>
    </message>
    <message>
        <source>Unfold the section</source>
        <translation>Développer la section</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>Quitter la corbeille</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation>N’afficher que « {value} »</translation>
    </message>
    <message>
        <source>Show “{value}” as well</source>
        <translation>Afficher aussi « {value} »</translation>
    </message>
    <message>
        <source>Leave “{value}” out</source>
        <translation>Écarter « {value} »</translation>
    </message>
    <message>
        <source>No longer filter by “{value}”</source>
        <translation>Ne plus filtrer par « {value} »</translation>
    </message>
    <message>
        <source>No longer leave “{value}” out</source>
        <translation>Ne plus écarter « {value} »</translation>
    </message>
    <message>
        <source>Sort by count</source>
        <translation>Trier par nombre</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>SidebarWords</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Regions and countries</source>
        <translation>Régions et pays</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Conventions and Recommendations</source>
        <translation>Conventions et recommandations</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Save changes to “{view}”</source>
        <translation>Enregistrer les modifications de « {view} »</translation>
    </message>
    <message>
        <source>Save one: Ctrl+Shift+S</source>
        <translation>En garder une : Ctrl+Maj+S</translation>
    </message>
    <message>
        <source>Press L to collect</source>
        <translation>Touche L pour ajouter</translation>
    </message>
    <message>
        <source>Press T to tag releases</source>
        <translation>Touche T pour étiqueter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search in “{section}”</source>
        <translation>Rechercher dans « {section} »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) found</source>
        <translation>
            <numerusform>%Ln valeur trouvée</numerusform>
            <numerusform>%Ln valeurs trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>ne peut pas être affichée</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>sauf {value}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>filtered by something within</source>
        <translation>filtré par un de ses éléments</translation>
    </message>
    <message>
        <source>Click: let “{view}” show what is shown now</source>
        <translation>Clic : faire afficher à « {view} » ce qui est affiché maintenant</translation>
    </message>
    <message>
        <source>Click: what was deleted, to see it and to restore it.</source>
        <translation>Clic : ce qui a été supprimé, pour le voir et le restaurer.</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well. Shift+click: not these.</source>
        <translation>Clic : seulement ceux-ci. Ctrl+clic : ceux-ci aussi. Maj+clic : pas ceux-ci.</translation>
    </message>
    <message>
        <source>Headline, summary or text changed, and the date did not.</source>
        <translation>Le titre, le résumé ou le texte a changé, mais pas la date.</translation>
    </message>
    <message>
        <source>Another release is nearly the same, under another date or address.</source>
        <translation>Un autre communiqué est presque identique, sous une autre date ou adresse.</translation>
    </message>
    <message>
        <source>The arrow: what is within.</source>
        <translation>La flèche : ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Click: fold up or down.</source>
        <translation>Clic : replier ou développer.</translation>
    </message>
    <message>
        <source>Click: fold up or down. The dots at its end: search in it, sort it.</source>
        <translation>Clic : replier ou développer. Les points à la fin : y rechercher, la trier.</translation>
    </message>
    <message>
        <source>What is searched for and filtered by stays here under a name, with its count</source>
        <translation>Ce que vous cherchez et filtrez reste ici sous un nom, avec son compte</translation>
    </message>
    <message>
        <source>Press L to put the selected releases into a collection, or drag them here</source>
        <translation>Appuyez sur L pour mettre les communiqués sélectionnés dans une collection, ou faites-les glisser ici</translation>
    </message>
    <message>
        <source>Press T to give the selected releases tags of your own</source>
        <translation>Appuyez sur T pour donner vos propres étiquettes aux communiqués sélectionnés</translation>
    </message>
    <message>
        <source>{view}: what it asks for cannot be understood any more. Click to see why.</source>
        <translation>{view} : ce qu’elle demande n’est plus compris. Cliquez pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Click: show them in the view's order. Drag it to another place; F2 renames, Delete deletes it.</source>
        <translation>Clic : les afficher dans l’ordre de la vue. Faites-la glisser ailleurs ; F2 la renomme, Suppr la supprime.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>The page without pictures and scripts, and without the way it looked.</source>
        <translation>La page sans images ni scripts, et sans sa mise en forme.</translation>
    </message>
    <message>
        <source>The text of the document, without the way it looked.</source>
        <translation>Le texte du document, sans sa mise en forme.</translation>
    </message>
    <message>
        <source>The entry as the document has it, laid out in lines.</source>
        <translation>L’entrée telle que le document la contient, disposée en lignes.</translation>
    </message>
    <message>
        <source>The row of the table, each value beside the name of its column.</source>
        <translation>La ligne du tableau, chaque valeur à côté du nom de sa colonne.</translation>
    </message>
    <message>
        <source>This is what was read from it; the document itself cannot be shown.</source>
        <translation>Voici ce qui en a été lu ; le document lui-même ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Only what stands around the release is shown; “Save original…” gives you the whole document.</source>
        <translation>Seul ce qui entoure le communiqué est affiché ; « Enregistrer l’original… » vous donne le document entier.</translation>
    </message>
    <message>
        <source>{place}, imported {when}</source>
        <translation>{place}, importé {when}</translation>
    </message>
    <message>
        <source>{place}, imported {when}, saved {day}</source>
        <translation>{place}, importé {when}, enregistré le {day}</translation>
    </message>
    <message>
        <source>What belongs to the release is marked.</source>
        <translation>Ce qui appartient au communiqué est marqué.</translation>
    </message>
    <message>
        <source>The release was not found in it by its words, so nothing is marked.</source>
        <translation>Le communiqué n’y a pas été retrouvé par ses mots ; rien n’est donc marqué.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Reading the document …</source>
        <translation>Lecture du document…</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Show source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opening your library …</source>
        <translation>Ouverture de votre bibliothèque…</translation>
    </message>
    <message>
        <source>Saving changes</source>
        <translation>Enregistrement des modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) in the bin</source>
        <translation>
            <numerusform>%Ln communiqué dans la corbeille</numerusform>
            <numerusform>%Ln communiqués dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>Aucun communiqué pour l’instant</translation>
    </message>
    <message>
        <source>everything stays on this computer</source>
        <translation>tout reste sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>newest {day}</source>
        <translation>le plus récent : {day}</translation>
    </message>
    <message>
        <source>last import {when} ({new} new)</source>
        <translation>dernière importation : {when} (nouveaux : {new})</translation>
    </message>
</context>
<context>
    <name>StepNotice</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annuler cette étape</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Import {documents}</source>
        <translation>Importation de {documents}</translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln release(s)</source>
        <translation>
            <numerusform>Étoile sur %Ln communiqué</numerusform>
            <numerusform>Étoile sur %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln release(s)</source>
        <translation>
            <numerusform>Enlever l’étoile de %Ln communiqué</numerusform>
            <numerusform>Enlever l’étoile de %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as read</source>
        <translation>
            <numerusform>Marquer %Ln communiqué comme lu</numerusform>
            <numerusform>Marquer %Ln communiqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as unread</source>
        <translation>
            <numerusform>Marquer %Ln communiqué comme non lu</numerusform>
            <numerusform>Marquer %Ln communiqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln release(s)</source>
        <translation>
            <numerusform>Supprimer %Ln communiqué</numerusform>
            <numerusform>Supprimer %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln release(s)</source>
        <translation>
            <numerusform>Restaurer %Ln communiqué</numerusform>
            <numerusform>Restaurer %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln field(s) of ‘{headline}’</source>
        <translation>
            <numerusform>Modifier %Ln champ de “{headline}”</numerusform>
            <numerusform>Modifier %Ln champs de “{headline}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln release(s)</source>
        <translation>
            <numerusform>Réunir %Ln communiqué</numerusform>
            <numerusform>Réunir %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln release(s) apart</source>
        <translation>
            <numerusform>Garder séparé %Ln communiqué</numerusform>
            <numerusform>Garder séparés %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part ‘{headline}’ into %Ln release(s)</source>
        <translation>
            <numerusform>Séparer “{headline}” en %Ln communiqué</numerusform>
            <numerusform>Séparer “{headline}” en %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer keep %Ln release(s) apart</source>
        <translation>
            <numerusform>Ne plus garder séparé %Ln communiqué</numerusform>
            <numerusform>Ne plus garder séparés %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln release(s) ‘{tag}’</source>
        <translation>
            <numerusform>Étiquette “{tag}” sur %Ln communiqué</numerusform>
            <numerusform>Étiquette “{tag}” sur %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag ‘{tag}’ off %Ln release(s)</source>
        <translation>
            <numerusform>Retirer l’étiquette “{tag}” de %Ln communiqué</numerusform>
            <numerusform>Retirer l’étiquette “{tag}” de %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag ‘{tag}’</source>
        <translation>Supprimer l’étiquette “{tag}”</translation>
    </message>
    <message>
        <source>Rename the tag ‘{tag}’ to ‘{new}’</source>
        <translation>Renommer l’étiquette “{tag}” en “{new}”</translation>
    </message>
    <message>
        <source>Merge the tag ‘{tag}’ into ‘{other}’</source>
        <translation>Fusionner l’étiquette “{tag}” avec “{other}”</translation>
    </message>
    <message>
        <source>Save the view ‘{name}’</source>
        <translation>Enregistrer la vue « {name} »</translation>
    </message>
    <message>
        <source>Change what the view ‘{name}’ shows</source>
        <translation>Changer ce qu’affiche la vue « {name} »</translation>
    </message>
    <message>
        <source>Rename the view ‘{name}’ to ‘{new}’</source>
        <translation>Renommer la vue « {name} » en « {new} »</translation>
    </message>
    <message>
        <source>Delete the view ‘{name}’</source>
        <translation>Supprimer la vue « {name} »</translation>
    </message>
    <message>
        <source>Move the view ‘{name}’</source>
        <translation>Déplacer la vue « {name} »</translation>
    </message>
    <message>
        <source>Make the collection ‘{name}’</source>
        <translation>Créer la collection « {name} »</translation>
    </message>
    <message>
        <source>Rename the collection ‘{name}’ to ‘{new}’</source>
        <translation>Renommer la collection « {name} » en « {new} »</translation>
    </message>
    <message>
        <source>Delete the collection ‘{name}’</source>
        <translation>Supprimer la collection « {name} »</translation>
    </message>
    <message>
        <source>Move the collection ‘{name}’</source>
        <translation>Déplacer la collection « {name} »</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln release(s) into ‘{name}’</source>
        <translation>
            <numerusform>Mettre %Ln communiqué dans « {name} »</numerusform>
            <numerusform>Mettre %Ln communiqués dans « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln release(s) out of ‘{name}’</source>
        <translation>
            <numerusform>Retirer %Ln communiqué de « {name} »</numerusform>
            <numerusform>Retirer %Ln communiqués de « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln release(s) within ‘{name}’</source>
        <translation>
            <numerusform>Déplacer %Ln communiqué dans « {name} »</numerusform>
            <numerusform>Déplacer %Ln communiqués dans « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add ‘{tag}’ to %Ln release(s)</source>
        <translation>
            <numerusform>Ajouter « {tag} » à %Ln communiqué</numerusform>
            <numerusform>Ajouter « {tag} » à %Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove ‘{tag}’ from %Ln release(s)</source>
        <translation>
            <numerusform>Retirer « {tag} » de %Ln communiqué</numerusform>
            <numerusform>Retirer « {tag} » de %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the correction of ‘{tag}’ back</source>
        <translation>Retirer la correction de « {tag} »</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Your tag {tag}</source>
        <translation>Votre étiquette {tag}</translation>
    </message>
    <message>
        <source>Enter shows the releases with this tag, Delete takes the tag off.</source>
        <translation>Entrée affiche les communiqués portant cette étiquette, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>“{tag}”: click to see all releases with this tag</source>
        <translation>« {tag} » : cliquez pour voir tous les communiqués portant cette étiquette</translation>
    </message>
</context>
<context>
    <name>TagMenus</name>
    <message>
        <source>Show the releases with this tag</source>
        <translation>Montrer les communiqués qui ont cette étiquette</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Montrer pourquoi</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Not of this kind</source>
        <translation>N’est pas de ce type</translation>
    </message>
    <message>
        <source>Not from this place</source>
        <translation>Ne vient pas de ce lieu</translation>
    </message>
    <message>
        <source>Not about this</source>
        <translation>N’en parle pas</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln release(s)</source>
        <translation>
            <numerusform>Étiquettes de %Ln communiqué</numerusform>
            <numerusform>Étiquettes de %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of this release</source>
        <translation>Étiquettes de ce communiqué</translation>
    </message>
    <message>
        <source>Find a tag, or add one</source>
        <translation>Trouver une étiquette ou en ajouter une</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>There are no tags yet. Type one and press Return.</source>
        <translation>Il n’y a pas encore d’étiquettes. Tapez-en une et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Return or a comma adds, Backspace takes the last off, Esc closes.</source>
        <translation>Entrée ou une virgule ajoute, Retour arrière enlève la dernière, Échap ferme.</translation>
    </message>
    <message>
        <source>{tag} taken off</source>
        <translation>{tag} enlevée</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Delete the tag “{tag}”?</source>
        <translation>Supprimer l’étiquette « {tag} » ?</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %Ln release(s). The releases stay, and this can be undone.</source>
        <translation>
            <numerusform>Elle est retirée de %Ln communiqué. Il reste, et cela peut être annulé.</numerusform>
            <numerusform>Elle est retirée de %Ln communiqués. Ils restent, et cela peut être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Scroll the text</source>
        <translation>Faire défiler le texte</translation>
    </message>
    <message>
        <source>Text of the release</source>
        <translation>Texte du communiqué</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Releases by month, {period}.</source>
        <translation>Communiqués par mois, {period}.</translation>
    </message>
    <message>
        <source>Releases by year, {period}.</source>
        <translation>Communiqués par année, {period}.</translation>
    </message>
    <message>
        <source>Releases by decade, {period}.</source>
        <translation>Communiqués par décennie, {period}.</translation>
    </message>
    <message>
        <source>Before {period}</source>
        <translation>Avant {period}</translation>
    </message>
    <message>
        <source>After {period}</source>
        <translation>Après {period}</translation>
    </message>
    <message>
        <source>{period}: {count}</source>
        <translation>{period} : {count}</translation>
    </message>
    <message>
        <source>{period}, {count}</source>
        <translation>{period}, {count}</translation>
    </message>
    <message>
        <source>{period}, {count}, in the period</source>
        <translation>{period}, {count}, dans la période</translation>
    </message>
    <message>
        <source>no releases</source>
        <translation>aucun communiqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matching} of %Ln release(s)</source>
        <translation>
            <numerusform>{matching} sur %Ln communiqué</numerusform>
            <numerusform>{matching} sur %Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}–</translation>
    </message>
    <message>
        <source>No release has a date</source>
        <translation>Aucun communiqué n’a de date</translation>
    </message>
    <message>
        <source>No release has a date.</source>
        <translation>Aucun communiqué n’a de date.</translation>
    </message>
    <message>
        <source>No period is chosen.</source>
        <translation>Aucune période n’est choisie.</translation>
    </message>
    <message>
        <source>The period {period} is chosen.</source>
        <translation>La période choisie est {period}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a date: %Ln release(s).</source>
        <translation>
            <numerusform>Sans date : %Ln communiqué.</numerusform>
            <numerusform>Sans date : %Ln communiqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>UndoMenu</name>
    <message>
        <source>&amp;Undo “{step}”</source>
        <translation>&amp;Annuler « {step} »</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo “{step}”</source>
        <translation>&amp;Rétablir « {step} »</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}, {day}, {document}</source>
        <translation>Version {number}, {day}, {document}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Version {number}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed on {day}, %Ln word(s)</source>
        <translation>
            <numerusform>Modifié le {day}, %Ln mot</numerusform>
            <numerusform>Modifié le {day}, %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on {day}: {fields}</source>
        <translation>Modifié le {day} : {fields}</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version ultérieure</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un seul texte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>%Ln mot modifié</numerusform>
            <numerusform>%Ln mots modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kept in the sidebar: {what}.</source>
        <translation>Gardé dans la barre latérale : {what}.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. It is to show this search instead.</source>
        <translation>Il y a déjà une vue « {name} ». Elle affichera cette recherche à la place.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Tous les communiqués</translation>
    </message>
    <message>
        <source>Rename the view “{name}”</source>
        <translation>Renommer la vue « {name} »</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Il y a déjà une vue « {name} ».</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted</source>
        <translation>La vue « {name} » est supprimée</translation>
    </message>
    <message>
        <source>The view “{name}” is in the sidebar</source>
        <translation>La vue « {name} » est dans la barre latérale</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be shown</source>
        <translation>La vue « {name} » ne peut pas être affichée</translation>
    </message>
    <message>
        <source>It asks for: {search}</source>
        <translation>Elle demande : {search}</translation>
    </message>
    <message>
        <source>It is kept as it is. Show the releases that you want and save them under its name, or delete it.</source>
        <translation>Elle est gardée telle quelle. Affichez les communiqués que vous voulez et enregistrez-les sous son nom, ou supprimez-la.</translation>
    </message>
</context>
<context>
    <name>VocabularyKeeper</name>
    <message>
        <source>It is a text file of your own, which adds to the vocabulary of the program: names and phrases by which releases get their tags. Its first lines say how it is written. Save it and come back here: the releases can then be tagged anew.</source>
        <translation>C’est un fichier texte à vous, qui complète le vocabulaire du programme : les noms et expressions par lesquels les communiqués reçoivent leurs étiquettes. Ses premières lignes disent comment il s’écrit. Enregistrez-le et revenez ici : les communiqués peuvent alors être étiquetés à nouveau.</translation>
    </message>
    <message>
        <source>Edit your vocabulary?</source>
        <translation>Modifier votre vocabulaire ?</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The vocabulary has changed. Tag all releases anew?</source>
        <translation>Le vocabulaire a changé. Étiqueter à nouveau tous les communiqués ?</translation>
    </message>
    <message>
        <source>Your corrections, own tags, notes and stars stay. You can go on reading meanwhile.</source>
        <translation>Vos corrections, étiquettes, notes et étoiles restent. Vous pouvez continuer à lire pendant ce temps.</translation>
    </message>
    <message>
        <source>Tag anew</source>
        <translation>Étiqueter à nouveau</translation>
    </message>
    <message>
        <source>Tagging anew</source>
        <translation>Nouvel étiquetage</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Did you mean {value}?</source>
        <translation>Vouliez-vous dire {value} ?</translation>
    </message>
    <message>
        <source>Without {value}</source>
        <translation>Sans {value}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln communiqué</numerusform>
            <numerusform>%Ln communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>still none</source>
        <translation>toujours aucun</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose files with press releases</source>
        <translation>Choisir des fichiers de communiqués de presse</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder; all files in it are read</source>
        <translation>Choisir un dossier ; tous ses fichiers sont lus</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Take the text or the files from the clipboard (Ctrl+V)</source>
        <translation>Prendre le texte ou les fichiers du presse-papiers (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>les %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln week(s)</source>
        <translation>
            <numerusform>la dernière semaine</numerusform>
            <numerusform>les %Ln dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s)</source>
        <translation>
            <numerusform>le dernier mois</numerusform>
            <numerusform>les %Ln derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln year(s)</source>
        <translation>
            <numerusform>la dernière année</numerusform>
            <numerusform>les %Ln dernières années</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>{period} or earlier</source>
        <translation>{period} ou avant</translation>
    </message>
    <message>
        <source>{period} or later</source>
        <translation>{period} ou après</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
</context>
<context>
    <name>WhereToImport</name>
    <message>
        <source>Import into which library?</source>
        <translation>Importer dans quelle bibliothèque ?</translation>
    </message>
    <message>
        <source>The sample newsroom is open. What you import there stays there.</source>
        <translation>La bibliothèque d’exemple est ouverte. Ce que vous y importez y reste.</translation>
    </message>
    <message>
        <source>Import into my library</source>
        <translation>Importer dans ma bibliothèque</translation>
    </message>
    <message>
        <source>Import into the sample</source>
        <translation>Importer dans l’exemple</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>ILO Newsroom</source>
        <translation>ILO Newsroom</translation>
    </message>
</context>
<context>
    <name>WordingField</name>
    <message>
        <source>Use what the document says</source>
        <translation>Reprendre ce que dit le document</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>written by you on {day}</source>
        <translation>écrit par vous le {day}</translation>
    </message>
    <message>
        <source>This is too long to be written by hand. Its first {count} letters are shown.</source>
        <translation>C’est trop long pour être écrit à la main. Les {count} premières lettres sont affichées.</translation>
    </message>
    <message>
        <source>The documents say nothing.</source>
        <translation>Les documents ne disent rien.</translation>
    </message>
    <message>
        <source>The documents say: “{words}”</source>
        <translation>Les documents disent : « {words} »</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop press releases here</source>
        <translation>Déposez ici des communiqués de presse</translation>
    </message>
    <message>
        <source>Saved web pages, texts, PDF and Word documents, tables, e-mails, feeds, or whole folders and archives.</source>
        <translation>Pages web, textes, documents PDF et Word, tableaux, courriels, flux, ou dossiers et archives entiers.</translation>
    </message>
    <message>
        <source>You see what is new and what changed before anything is saved.</source>
        <translation>Vous voyez ce qui est nouveau et ce qui a changé avant tout enregistrement.</translation>
    </message>
</context>
<context>
    <name>_Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
</context>
<context>
    <name>_KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Place in the keys</source>
        <translation>Position dans les raccourcis</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>_SampleLine</name>
    <message>
        <source>Nothing at hand?</source>
        <translation>Rien sous la main ?</translation>
    </message>
    <message>
        <source>Look round the sample newsroom</source>
        <translation>Parcourir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Opens a library of sample releases, kept apart from your own</source>
        <translation>Ouvre une bibliothèque de communiqués d’exemple, distincte de la vôtre</translation>
    </message>
    <message>
        <source>It goes again with one click.</source>
        <translation>Un clic suffit à la refermer.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Position dans le texte</translation>
    </message>
</context>
</TS>
