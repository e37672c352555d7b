<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Comunicado</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>Copiar la re&amp;ferencia</translation>
    </message>
    <message>
        <source>I&amp;mport …</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Drop, choose or paste what is to be reviewed and brought in</source>
        <translation>Soltar, elegir o pegar lo que se va a revisar e importar</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>Importar &amp;archivos…</translation>
    </message>
    <message>
        <source>Choose files and see what they would bring in</source>
        <translation>Elegir archivos y ver qué aportarían</translation>
    </message>
    <message>
        <source>Import &amp;folder …</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder and see what its files would bring in</source>
        <translation>Elegir una carpeta y ver qué aportarían sus archivos</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>Importar &amp;desde el portapapeles</translation>
    </message>
    <message>
        <source>See what the text or files on the clipboard would bring in (Ctrl+V in the list)</source>
        <translation>Ver qué aportarían el texto o los archivos del portapapeles (Ctrl+V en la lista)</translation>
    </message>
    <message>
        <source>Impor&amp;ts …</source>
        <translation>I&amp;mportaciones…</translation>
    </message>
    <message>
        <source>All imports, each of which can be undone</source>
        <translation>Todas las importaciones; cada una se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;New library …</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Make another library, kept apart from this one, and open it</source>
        <translation>Crear otra biblioteca, separada de esta, y abrirla</translation>
    </message>
    <message>
        <source>&amp;Open library …</source>
        <translation>Abrir &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Open another library in place of this one</source>
        <translation>Abrir otra biblioteca en lugar de esta</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Bibliotecas &amp;recientes</translation>
    </message>
    <message>
        <source>The libraries that were opened before</source>
        <translation>Las bibliotecas abiertas anteriormente</translation>
    </message>
    <message>
        <source>S&amp;ample newsroom</source>
        <translation>Biblioteca de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Look round a library of sample releases, kept apart from your own</source>
        <translation>Explorar una biblioteca con comunicados de ejemplo, separada de la suya</translation>
    </message>
    <message>
        <source>&amp;Print the list …</source>
        <translation>Imprimir &amp;la lista…</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF everything that the list shows, in its order</source>
        <translation>Ver, imprimir o guardar como PDF todo lo que muestra la lista, en su orden</translation>
    </message>
    <message>
        <source>Print &amp;selected releases …</source>
        <translation>Imprimir l&amp;os comunicados seleccionados…</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF the selected releases, in the list's order</source>
        <translation>Ver, imprimir o guardar como PDF los comunicados seleccionados, en el orden de la lista</translation>
    </message>
    <message>
        <source>Print release in f&amp;ull …</source>
        <translation>Im&amp;primir el comunicado completo…</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF everything that is known of this release</source>
        <translation>Ver, imprimir o guardar como PDF todo lo que se sabe de este comunicado</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the selection, or all that the list shows, to a file for another program</source>
        <translation>Escribir la selección, o todo lo que muestra la lista, en un archivo para otro programa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Cerrar la ventana; todo está ya guardado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done last: a mark, a note, a tag, an import</source>
        <translation>Revertir lo último que se hizo: una marca, una nota, una etiqueta o una importación</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Volver a hacer lo último que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text, or headline, date and address of the selected releases</source>
        <translation>Copiar el texto seleccionado, o el titular, la fecha y la dirección de los comunicados seleccionados</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Select everything that the list shows</source>
        <translation>Seleccionar todo lo que muestra la lista</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search headlines, summaries and texts</source>
        <translation>Buscar en titulares, resúmenes y textos</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Coincidencia s&amp;iguiente</translation>
    </message>
    <message>
        <source>Go to the next marked word of the search, in this release or in the next one</source>
        <translation>Ir a la siguiente palabra marcada de la búsqueda, en este comunicado o en el siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Coincidencia &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the marked word before, in this release or in the one before</source>
        <translation>Ir a la palabra marcada anterior, en este comunicado o en el anterior</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Quitar la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>Show all releases again</source>
        <translation>Mostrar de nuevo todos los comunicados</translation>
    </message>
    <message>
        <source>Save as a vie&amp;w …</source>
        <translation>Guardar como vis&amp;ta…</translation>
    </message>
    <message>
        <source>Keep search, filters and order under a name, in the sidebar</source>
        <translation>Guardar la búsqueda, los filtros y el orden con un nombre, en la barra lateral</translation>
    </message>
    <message>
        <source>Save c&amp;hanges to the view</source>
        <translation>Guardar los ca&amp;mbios de la vista</translation>
    </message>
    <message>
        <source>Let the view that was chosen last show what is shown now</source>
        <translation>Hacer que la última vista elegida muestre lo que se ve ahora</translation>
    </message>
    <message>
        <source>New c&amp;ollection …</source>
        <translation>Nueva co&amp;lección…</translation>
    </message>
    <message>
        <source>Make a collection, into which releases can be put</source>
        <translation>Crear una colección para poner comunicados en ella</translation>
    </message>
    <message>
        <source>Edit &amp;vocabulary …</source>
        <translation>Editar el &amp;vocabulario…</translation>
    </message>
    <message>
        <source>Say by which words releases get their tags, in a file of your own</source>
        <translation>Indicar en un archivo propio con qué palabras reciben los comunicados sus etiquetas</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Choose colours, type, density, paper and language</source>
        <translation>Elegir los colores, la letra, la densidad, el papel y el idioma</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacado</translation>
    </message>
    <message>
        <source>Star the selected releases, or take the star away</source>
        <translation>Destacar los comunicados seleccionados o dejar de destacarlos</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;No leído</translation>
    </message>
    <message>
        <source>Mark the selected releases as unread, or as read</source>
        <translation>Marcar los comunicados seleccionados como no leídos o como leídos</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Write a note of your own on this release</source>
        <translation>Escribir una nota propia sobre este comunicado</translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>Give the selected releases tags of your own, or take them off</source>
        <translation>Poner etiquetas propias a los comunicados seleccionados, o quitarlas</translation>
    </message>
    <message>
        <source>Co&amp;llect …</source>
        <translation>Poner en coleccione&amp;s…</translation>
    </message>
    <message>
        <source>Put the selected releases into collections, or take them out</source>
        <translation>Poner los comunicados seleccionados en colecciones o quitarlos de ellas</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the collection</source>
        <translation>&amp;Quitar de la colección</translation>
    </message>
    <message>
        <source>Take the selected releases out of the collection; they stay in the library</source>
        <translation>Quitar de la colección los comunicados seleccionados; siguen en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Move up in the collection</source>
        <translation>Hacia arri&amp;ba en la colección</translation>
    </message>
    <message>
        <source>Put the selected releases before the one above them (Alt+Up in the list)</source>
        <translation>Poner los comunicados seleccionados antes del de arriba (Alt+Arriba en la lista)</translation>
    </message>
    <message>
        <source>Move down &amp;in the collection</source>
        <translation>&amp;Hacia abajo en la colección</translation>
    </message>
    <message>
        <source>Put the selected releases behind the one below them (Alt+Down in the list)</source>
        <translation>Poner los comunicados seleccionados después del de abajo (Alt+Abajo en la lista)</translation>
    </message>
    <message>
        <source>&amp;Correct tags …</source>
        <translation>Corre&amp;gir etiquetas…</translation>
    </message>
    <message>
        <source>Add or remove topics, countries and the other tags of the vocabulary</source>
        <translation>Añadir o quitar temas, países y las demás etiquetas del vocabulario</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>Edi&amp;tar…</translation>
    </message>
    <message>
        <source>Write headline, date, text and the other fields of this release by hand</source>
        <translation>Escribir a mano el titular, la fecha, el texto y los demás campos de este comunicado</translation>
    </message>
    <message>
        <source>&amp;Join as one release …</source>
        <translation>&amp;Juntar en un solo comunicado…</translation>
    </message>
    <message>
        <source>Say of the selected releases that they are one and the same</source>
        <translation>Decir que los comunicados seleccionados son uno solo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>El&amp;iminar</translation>
    </message>
    <message>
        <source>Put the selected releases into the bin, from which they can be restored</source>
        <translation>Enviar los comunicados seleccionados a la papelera, de la que se pueden restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Bring the selected releases back from the bin</source>
        <translation>Sacar los comunicados seleccionados de la papelera</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases as APA has it</source>
        <translation>Copiar la cita de los comunicados seleccionados al modo de la APA</translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation>&amp;Chicago</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases as Chicago has it</source>
        <translation>Copiar la cita de los comunicados seleccionados al modo de Chicago</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Sencilla</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases in plain words</source>
        <translation>Copiar la cita de los comunicados seleccionados en texto sencillo</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the citation of the selected releases in Markdown, with links</source>
        <translation>Copiar la cita de los comunicados seleccionados en Markdown, con enlaces</translation>
    </message>
    <message>
        <source>&amp;Next release</source>
        <translation>&amp;Comunicado siguiente</translation>
    </message>
    <message>
        <source>Read the next release of the list</source>
        <translation>Leer el comunicado siguiente de la lista</translation>
    </message>
    <message>
        <source>&amp;Previous release</source>
        <translation>Comunicado &amp;anterior</translation>
    </message>
    <message>
        <source>Read the release before this one in the list</source>
        <translation>Leer el comunicado anterior de la lista</translation>
    </message>
    <message>
        <source>&amp;Where it comes from</source>
        <translation>De dónde &amp;viene</translation>
    </message>
    <message>
        <source>Say of each field which document and place it came from</source>
        <translation>Decir de cada campo de qué documento y de qué lugar procede</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>Com&amp;parar versiones</translation>
    </message>
    <message>
        <source>Show the words that changed in this release from one import to another</source>
        <translation>Mostrar las palabras que cambiaron en este comunicado de una importación a otra</translation>
    </message>
    <message>
        <source>S&amp;how source</source>
        <translation>&amp;Mostrar la fuente</translation>
    </message>
    <message>
        <source>Show the document that this release was read from, with the release marked</source>
        <translation>Mostrar el documento del que se leyó este comunicado, con el comunicado marcado</translation>
    </message>
    <message>
        <source>S&amp;ave original …</source>
        <translation>G&amp;uardar el original…</translation>
    </message>
    <message>
        <source>Write the document that this release was read from to a file, byte for byte</source>
        <translation>Escribir en un archivo el documento del que se leyó este comunicado, byte por byte</translation>
    </message>
    <message>
        <source>&amp;Open web address</source>
        <translation>Abrir &amp;la dirección web</translation>
    </message>
    <message>
        <source>Open the release's own address in the web browser</source>
        <translation>Abrir la dirección del comunicado en el navegador</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Tim&amp;eline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Show or hide how many releases each month has</source>
        <translation>Mostrar u ocultar cuántos comunicados tiene cada mes</translation>
    </message>
    <message>
        <source>Go to the &amp;filters</source>
        <translation>&amp;Ir a los filtros</translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation>Llevar el teclado a los filtros</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Ir &amp;a la lista</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of releases</source>
        <translation>Llevar el teclado a la lista de comunicados</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Ir al &amp;texto</translation>
    </message>
    <message>
        <source>Move the keyboard to the text of the release</source>
        <translation>Llevar el teclado al texto del comunicado</translation>
    </message>
    <message>
        <source>&amp;Go to the timeline</source>
        <translation>Ir a &amp;la cronología</translation>
    </message>
    <message>
        <source>Move the keyboard to the timeline, where a period is chosen</source>
        <translation>Llevar el teclado a la cronología, donde se elige un período</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>&amp;Más recientes primero</translation>
    </message>
    <message>
        <source>List the releases by date, the newest first</source>
        <translation>Ordenar los comunicados por fecha, los más recientes primero</translation>
    </message>
    <message>
        <source>Oldest fi&amp;rst</source>
        <translation>Más antiguos &amp;primero</translation>
    </message>
    <message>
        <source>List the releases by date, the oldest first</source>
        <translation>Ordenar los comunicados por fecha, los más antiguos primero</translation>
    </message>
    <message>
        <source>&amp;By relevance</source>
        <translation>Por rele&amp;vancia</translation>
    </message>
    <message>
        <source>List first what is most about the words in the search box; it takes such words</source>
        <translation>Poner primero lo que más trata de las palabras buscadas; hacen falta tales palabras</translation>
    </message>
    <message>
        <source>By &amp;headline</source>
        <translation>Por titular, de la A a la &amp;Z</translation>
    </message>
    <message>
        <source>List the releases by headline, from A to Z</source>
        <translation>Ordenar los comunicados por titular, de la A a la Z</translation>
    </message>
    <message>
        <source>As &amp;collected</source>
        <translation>Se&amp;gún la colección</translation>
    </message>
    <message>
        <source>List the releases of a collection in the order in which you put them</source>
        <translation>Ordenar los comunicados de una colección como usted los puso</translation>
    </message>
    <message>
        <source>C&amp;ompact list</source>
        <translation>Li&amp;sta compacta</translation>
    </message>
    <message>
        <source>Show more releases at once, and less of each</source>
        <translation>Mostrar más comunicados a la vez, y menos de cada uno</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Aumentar &amp;el texto</translation>
    </message>
    <message>
        <source>Show release texts larger</source>
        <translation>Mostrar los comunicados con letra más grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Reducir el texto</translation>
    </message>
    <message>
        <source>Show release texts smaller</source>
        <translation>Mostrar los comunicados con letra más pequeña</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>Show release texts in their normal size</source>
        <translation>Mostrar los comunicados con su tamaño normal</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Colores &amp;del sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Clar&amp;o</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Change between light and dar&amp;k</source>
        <translation>Alternar entre claro &amp;y oscuro</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>Alternar entre colores claros y oscuros</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Cómo buscar</translation>
    </message>
    <message>
        <source>What one can write into the search box, with examples</source>
        <translation>Lo que se puede escribir en el campo de búsqueda, con ejemplos</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Todas las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>&amp;About ILO Newsroom</source>
        <translation>Acerca &amp;de ILO Newsroom</translation>
    </message>
    <message>
        <source>Version, licence and where your data lies</source>
        <translation>Versión, licencia y ubicación de sus datos</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Files are waiting</source>
        <translation>Hay archivos en espera</translation>
    </message>
    <message>
        <source>Their review opens as soon as the dialog that is open is closed.</source>
        <translation>Su revisión se abre en cuanto se cierra el cuadro de diálogo abierto.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>other programs get the first {limit}</source>
        <translation>otros programas reciben los {limit} primeros</translation>
    </message>
</context>
<context>
    <name>CarriedReleases</name>
    <message>
        <source>Press releases</source>
        <translation>Comunicados de prensa</translation>
    </message>
    <message>
        <source>{number} more are left out; export the list to have them all.</source>
        <translation>Se omiten otros {number}; exporte la lista para tenerlos todos.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>row that names what is not there</source>
        <translation>fila que remite a lo que no existe</translation>
    </message>
    <message>
        <source>impossible value</source>
        <translation>valor imposible</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>sighting</source>
        <translation>mención</translation>
    </message>
    <message>
        <source>release</source>
        <translation>comunicado</translation>
    </message>
    <message>
        <source>your tag</source>
        <translation>su etiqueta</translation>
    </message>
    <message>
        <source>your collection</source>
        <translation>su colección</translation>
    </message>
    <message>
        <source>your saved view</source>
        <translation>su vista guardada</translation>
    </message>
    <message>
        <source>your briefing</source>
        <translation>su revista de prensa</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>su decisión</translation>
    </message>
    <message>
        <source>search words of release</source>
        <translation>palabras de búsqueda del comunicado</translation>
    </message>
    <message>
        <source>search words of the note of release</source>
        <translation>palabras de búsqueda de la nota del comunicado</translation>
    </message>
    <message>
        <source>likely duplicates of release</source>
        <translation>probables duplicados del comunicado</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>All of this is worked out from your documents and decisions, and a repair works it out anew.</source>
        <translation>Todo esto se deduce de sus documentos y decisiones, y una reparación lo calcula de nuevo.</translation>
    </message>
    <message>
        <source>Bytes of documents are damaged. What was read from them is kept, but they cannot be given back; if you still have those files, or a backup of the library from before, keep it.</source>
        <translation>Hay bytes de documentos dañados. Lo que se leyó de ellos se conserva, pero ya no se pueden devolver; si aún tiene esos archivos, o una copia de seguridad anterior de la biblioteca, guárdelos.</translation>
    </message>
    <message>
        <source>What documents said, or the file itself, is damaged, and nothing can be worked out from it. Keep a copy of the library, and open a backup, or import your documents into a new one.</source>
        <translation>Lo que decían documentos, o el propio archivo, está dañado, y nada puede deducirse de ello. Guarde una copia de la biblioteca y abra una copia de seguridad, o importe sus documentos en una nueva.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take the filter {value} away</source>
        <translation>Quitar el filtro {value}</translation>
    </message>
    <message>
        <source>{value}: click to take this filter away</source>
        <translation>{value}: haga clic para quitar este filtro</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Filtros activos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} de {total}</translation>
    </message>
    <message>
        <source>Shown: {what}; {count}.</source>
        <translation>Se muestran: {what}; {count}.</translation>
    </message>
    <message>
        <source>Shown: all releases; {count}.</source>
        <translation>Se muestran: todos los comunicados; {count}.</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>{tag}, {kind}, given</source>
        <translation>{tag}, {kind}, puesto</translation>
    </message>
    <message>
        <source>{tag}, {kind}, given to some of them</source>
        <translation>{tag}, {kind}, puesto en algunos</translation>
    </message>
    <message>
        <source>{tag}, {kind}, not given</source>
        <translation>{tag}, {kind}, no puesto</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>Nueva etiqueta «{tag}»</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, given, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, puesta, %Ln comunicado en total</numerusform>
            <numerusform>{tag}, puesta, %Ln comunicados en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, given to some of them, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, puesta en algunos, %Ln comunicado en total</numerusform>
            <numerusform>{tag}, puesta en algunos, %Ln comunicados en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, not given, %Ln release(s) in all</source>
        <translation>
            <numerusform>{tag}, sin poner, %Ln comunicado en total</numerusform>
            <numerusform>{tag}, sin poner, %Ln comunicados en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln cita copiada</numerusform>
            <numerusform>%Ln citas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionChip</name>
    <message>
        <source>Collection {name}</source>
        <translation>Colección {name}</translation>
    </message>
    <message>
        <source>Enter shows the collection, Delete takes the release out of it.</source>
        <translation>Intro muestra la colección, Supr quita el comunicado de ella.</translation>
    </message>
    <message>
        <source>In the collection “{name}”: click to see it</source>
        <translation>En la colección «{name}»: haga clic para verla</translation>
    </message>
</context>
<context>
    <name>CollectionPicker</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln release(s)</source>
        <translation>
            <numerusform>Colecciones de %Ln comunicado</numerusform>
            <numerusform>Colecciones de %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections of this release</source>
        <translation>Colecciones de este comunicado</translation>
    </message>
    <message>
        <source>Find a collection, or make one</source>
        <translation>Buscar una colección o crear una</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <source>There are no collections yet. Type the name of one and press Return.</source>
        <translation>Aún no hay colecciones. Escriba el nombre de una y pulse Intro.</translation>
    </message>
    <message>
        <source>Return puts in, Backspace takes out of the last, Esc closes.</source>
        <translation>Intro añade, Retroceso quita de la última, Esc cierra.</translation>
    </message>
    <message>
        <source>New collection “{name}”</source>
        <translation>Nueva colección «{name}»</translation>
    </message>
    <message>
        <source>Taken out of {name}</source>
        <translation>Quitado de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, dentro, %Ln comunicado en total</numerusform>
            <numerusform>{name}, dentro, %Ln comunicados en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, some of them in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, algunos dentro, %Ln comunicado en total</numerusform>
            <numerusform>{name}, algunos dentro, %Ln comunicados en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, not in it, %Ln release(s) in all</source>
        <translation>
            <numerusform>{name}, fuera, %Ln comunicado en total</numerusform>
            <numerusform>{name}, fuera, %Ln comunicados en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Rename the collection “{name}”</source>
        <translation>Cambiar el nombre de la colección «{name}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already.</source>
        <translation>Ya hay una colección «{name}».</translation>
    </message>
    <message>
        <source>The collection “{name}” is deleted; its releases are still in the library</source>
        <translation>La colección «{name}» se ha eliminado; sus comunicados siguen en la biblioteca</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>A collection holds releases that you pick, in an order of your own.</source>
        <translation>Una colección contiene los comunicados que elija, en el orden que quiera.</translation>
    </message>
    <message>
        <source>All of them are in “{name}” already</source>
        <translation>Todos están ya en «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) put into “{name}”</source>
        <translation>
            <numerusform>%Ln comunicado puesto en «{name}»</numerusform>
            <numerusform>%Ln comunicados puestos en «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) taken out of “{name}”; they stay in the library</source>
        <translation>
            <numerusform>%Ln comunicado quitado de «{name}»; sigue en la biblioteca</numerusform>
            <numerusform>%Ln comunicados quitados de «{name}»; siguen en la biblioteca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Left out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Kicker or kind</source>
        <translation>Antetítulo o tipo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Qué contiene «{column}»</translation>
    </message>
</context>
<context>
    <name>ColumnsBar</name>
    <message>
        <source>Columns of tables</source>
        <translation>Columnas de las tablas</translation>
    </message>
    <message>
        <source>Check columns …</source>
        <translation>Comprobar las columnas…</translation>
    </message>
    <message>
        <source>See and correct what the columns hold</source>
        <translation>Ver y corregir qué contienen las columnas</translation>
    </message>
    <message>
        <source>The columns of “{name}” were guessed.</source>
        <translation>Las columnas de «{name}» se dedujeron.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of %Ln table(s) were guessed.</source>
        <translation>
            <numerusform>Las columnas de %Ln tabla se dedujeron.</numerusform>
            <numerusform>Las columnas de %Ln tablas se dedujeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of “{name}” can be read in two ways.</source>
        <translation>Las fechas de «{name}» pueden leerse de dos maneras.</translation>
    </message>
    <message numerus="yes">
        <source>The dates of %Ln table(s) can be read in two ways.</source>
        <translation>
            <numerusform>Las fechas de %Ln tabla pueden leerse de dos maneras.</numerusform>
            <numerusform>Las fechas de %Ln tablas pueden leerse de dos maneras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of “{name}” were recognised.</source>
        <translation>Las columnas de «{name}» se reconocieron.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of %Ln table(s) were recognised.</source>
        <translation>
            <numerusform>Las columnas de %Ln tabla se reconocieron.</numerusform>
            <numerusform>Las columnas de %Ln tablas se reconocieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>Dates in numbers</source>
        <translation>Fechas en cifras</translation>
    </message>
    <message>
        <source>The first releases, as they would come in</source>
        <translation>Los primeros comunicados, tal como se importarían</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>What you say here is remembered for other tables with these columns.</source>
        <translation>Lo que indique aquí se recuerda para otras tablas con estas columnas.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What the columns of “{name}” hold</source>
        <translation>Qué contienen las columnas de «{name}»</translation>
    </message>
</context>
<context>
    <name>ColumnsPreview</name>
    <message>
        <source>Nothing comes in yet. Say which column holds the headlines.</source>
        <translation>No se importaría nada. Indique qué columna contiene los titulares.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Write to this address in the mail program?</source>
        <translation>¿Escribir a esta dirección en el programa de correo?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>The browser may use the network; this program itself never does.</source>
        <translation>El navegador puede usar la red; este programa nunca lo hace.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Abrir la dirección</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Casi idénticos</translation>
    </message>
    <message>
        <source>Are these two one release?</source>
        <translation>¿Son estos dos un solo comunicado?</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un solo texto</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno junto a otro</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Nothing changed</source>
        <translation>Nada ha cambiado</translation>
    </message>
    <message>
        <source>The second one does not have it.</source>
        <translation>La segunda no lo tiene.</translation>
    </message>
    <message>
        <source>The first one did not have it yet.</source>
        <translation>La primera aún no lo tenía.</translation>
    </message>
    <message>
        <source>The text goes on, but is too long to be shown here.</source>
        <translation>El texto continúa, pero es demasiado largo para mostrarlo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln paragraph(s) unchanged …</source>
        <translation>
            <numerusform>… %Ln párrafo sin cambios…</numerusform>
            <numerusform>… %Ln párrafos sin cambios…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>− struck out: {text}</source>
        <translation>− tachado: {text}</translation>
    </message>
    <message>
        <source>+ underlined: {text}</source>
        <translation>+ subrayado: {text}</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Tab takes one, Esc closes.</source>
        <translation>Tab elige una, Esc cierra.</translation>
    </message>
    <message>
        <source>Tab takes one; Return searches for the word.</source>
        <translation>Tab elige uno; Intro busca la palabra.</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <translation>Valores de {field}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Olvidar estas búsquedas</translation>
    </message>
    <message>
        <source>Kept on this computer alone. Return searches again.</source>
        <translation>Solo se guardan en este ordenador. Intro busca de nuevo.</translation>
    </message>
    <message>
        <source>Latest searches</source>
        <translation>Últimas búsquedas</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>Convention, Recommendation</source>
        <translation>convenio, recomendación</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
</context>
<context>
    <name>CorrectionPicker</name>
    <message>
        <source>Correct tags</source>
        <translation>Corregir etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln release(s)</source>
        <translation>
            <numerusform>Etiquetas de %Ln comunicado</numerusform>
            <numerusform>Etiquetas de %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of this release</source>
        <translation>Etiquetas de este comunicado</translation>
    </message>
    <message>
        <source>Tags of the vocabulary</source>
        <translation>Etiquetas del vocabulario</translation>
    </message>
    <message>
        <source>Find a kind of release</source>
        <translation>Buscar un tipo de comunicado</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Find a topic, country, Convention …</source>
        <translation>Buscar un tema, país, convenio…</translation>
    </message>
    <message>
        <source>The vocabulary has nothing of this name. Press T in the list for tags of your own.</source>
        <translation>El vocabulario no tiene nada con este nombre. Pulse T en la lista para sus propias etiquetas.</translation>
    </message>
    <message>
        <source>There are no tags yet. Type a name to find one.</source>
        <translation>Todavía no hay etiquetas. Escriba un nombre para buscar una.</translation>
    </message>
    <message>
        <source>Return adds or removes, Esc closes. Corrections stay when the release is imported again.</source>
        <translation>Intro añade o quita, Esc cierra. Las correcciones se conservan cuando el comunicado se importa de nuevo.</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>In the bin since {when}</source>
        <translation>En la papelera desde: {when}</translation>
    </message>
    <message>
        <source>Restore (R)</source>
        <translation>Restaurar (R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more release(s) are nearly the same.</source>
        <translation>
            <numerusform>%Ln comunicado más es casi idéntico.</numerusform>
            <numerusform>%Ln comunicados más son casi idénticos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields} edited by you on {day}</source>
        <translation>Editado por usted el {day}: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Joined by you on {day} out of %Ln release(s)</source>
        <translation>
            <numerusform>Juntado por usted el {day} a partir de %Ln comunicado</numerusform>
            <numerusform>Juntado por usted el {day} a partir de %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Volver a separar</translation>
    </message>
    <message>
        <source>Kept apart from {others} by you on {day}</source>
        <translation>Mantenido separado de {others} por usted el {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nearly the same as {other} ({percent} %), {day}</source>
        <translation>Casi idéntico a {other} ({percent} %), {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
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
        <translation>Demasiados para juntarlos</translation>
    </message>
    <message>
        <source>{count} releases are selected. Select at most {most} to join them as one.</source>
        <translation>Hay {count} comunicados seleccionados. Seleccione como máximo {most} para juntarlos en uno solo.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are in the bin</source>
        <translation>
            <numerusform>%Ln comunicado está en la papelera</numerusform>
            <numerusform>%Ln comunicados están en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are back from the bin</source>
        <translation>
            <numerusform>%Ln comunicado ha salido de la papelera</numerusform>
            <numerusform>%Ln comunicados han salido de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln releases as one?</source>
        <translation>
            <numerusform>¿Juntar %Ln comunicado en uno solo?</numerusform>
            <numerusform>¿Juntar %Ln comunicados en uno solo?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be parted again at any time.</source>
        <translation>Se pueden volver a separar en cualquier momento.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Each field shows the newest wording; the others stay as versions.</source>
        <translation>Cada campo muestra la versión más reciente; las demás quedan como versiones.</translation>
    </message>
    <message>
        <source>Stars, tags and collections of all of them are kept, and the notes one after the other.</source>
        <translation>Se conservan los destacados, las etiquetas y las colecciones de todos, y las notas una tras otra.</translation>
    </message>
    <message>
        <source>Stars, tags, notes and collections of all of them are kept.</source>
        <translation>Se conservan los destacados, las etiquetas, las notas y las colecciones de todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are one now</source>
        <translation>
            <numerusform>%Ln comunicado es ahora uno solo</numerusform>
            <numerusform>%Ln comunicados son ahora uno solo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are kept apart for good</source>
        <translation>
            <numerusform>%Ln comunicado se mantiene separado para siempre</numerusform>
            <numerusform>%Ln comunicados se mantienen separados para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parted into %Ln release(s)</source>
        <translation>
            <numerusform>Separado en %Ln comunicado</numerusform>
            <numerusform>Separado en %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) are no longer kept apart</source>
        <translation>
            <numerusform>%Ln comunicado ya no se mantiene separado</numerusform>
            <numerusform>%Ln comunicados ya no se mantienen separados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked words of the search. F3: the next one, Shift+F3: the one before</source>
        <translation>Palabras marcadas de la búsqueda. F3: la siguiente, Mayús+F3: la anterior</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Release</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation>Copiar la cita textual con su fuente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) selected</source>
        <translation>
            <numerusform>%Ln comunicado seleccionado</numerusform>
            <numerusform>%Ln comunicados seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>S stars them, U marks them as unread or read, T tags them, L collects them, C corrects their tags. J joins them as one, Delete puts them into the bin.</source>
        <translation>S los destaca, U los marca como no leídos o leídos, T los etiqueta, L los pone en colecciones, C corrige sus etiquetas. J los junta en uno solo, Supr los envía a la papelera.</translation>
    </message>
    <message>
        <source>R brings them back from the bin.</source>
        <translation>R los saca de la papelera.</translation>
    </message>
    <message>
        <source>Choose a release to read it here.</source>
        <translation>Elija un comunicado para leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>Lines of the document</source>
        <translation>Líneas del documento</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop area</source>
        <translation>Zona para soltar</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s)</source>
        <translation>
            <numerusform>Suelte para importar %Ln archivo</numerusform>
            <numerusform>Suelte para importar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Web addresses are not opened</source>
        <translation>Las direcciones web no se abren</translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation>Suelte para importar este texto</translation>
    </message>
    <message>
        <source>Save the page in the browser and drop the file.</source>
        <translation>Guarde la página en el navegador y suelte el archivo.</translation>
    </message>
    <message>
        <source>You review what it holds before anything is saved.</source>
        <translation>Usted revisa su contenido antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>It waits until this review is done.</source>
        <translation>Espera hasta que termine esta revisión.</translation>
    </message>
    <message>
        <source>You review what they hold before anything is saved.</source>
        <translation>Usted revisa su contenido antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>They wait until this review is done.</source>
        <translation>Esperan hasta que termine esta revisión.</translation>
    </message>
</context>
<context>
    <name>DuplicatePane</name>
    <message>
        <source>Is it the same release?</source>
        <translation>¿Es el mismo comunicado?</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Probable duplicado</translation>
    </message>
    <message>
        <source>Worth a look: {why}</source>
        <translation>Por revisar: {why}</translation>
    </message>
    <message>
        <source>in this entry</source>
        <translation>en esta entrada</translation>
    </message>
    <message>
        <source>in another entry, from {place}</source>
        <translation>en otra entrada, de {place}</translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>en su biblioteca</translation>
    </message>
    <message>
        <source>in your library, from {document}</source>
        <translation>en su biblioteca, de {document}</translation>
    </message>
    <message>
        <source>It comes in as a release of its own; whether the two are one is left open.</source>
        <translation>Entra como comunicado propio; queda abierto si los dos son uno.</translation>
    </message>
    <message>
        <source>It becomes one more source of the release, now and in later imports.</source>
        <translation>Pasa a ser una fuente más del comunicado, ahora y en importaciones posteriores.</translation>
    </message>
    <message>
        <source>It comes in as a release of its own, and the two are never taken for one again.</source>
        <translation>Entra como comunicado propio, y los dos no volverán a tomarse por uno.</translation>
    </message>
    <message>
        <source>It stays out unless you tick it or say what it is.</source>
        <translation>Queda descartado mientras no lo marque o diga qué es.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>The same release</source>
        <translation>El mismo comunicado</translation>
    </message>
    <message>
        <source>Another release</source>
        <translation>Otro comunicado</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit the release</source>
        <translation>Editar el comunicado</translation>
    </message>
    <message>
        <source>Once you write in the text, its headings, lists and links go.</source>
        <translation>Si escribe en el texto, desaparecen sus títulos, listas y enlaces.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save what you wrote, as one step that can be undone (Ctrl+Return)</source>
        <translation>Guardar lo que ha escrito, como un paso que se puede deshacer (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you wrote here would be lost.</source>
        <translation>Se perdería lo que ha escrito aquí.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Without a date there is no last day. Write the date as well.</source>
        <translation>Sin fecha no hay último día. Escriba también la fecha.</translation>
    </message>
    <message>
        <source>The last day lies before the date.</source>
        <translation>El último día es anterior a la fecha.</translation>
    </message>
    <message>
        <source>What you write takes the place of what the documents say. The documents stay as they are.</source>
        <translation>Lo que escribe sustituye a lo que dicen los documentos. Los documentos quedan como están.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Qué se exporta</translation>
    </message>
    <message numerus="yes">
        <source>The selection: %Ln release(s)</source>
        <translation>
            <numerusform>La selección: %Ln comunicado</numerusform>
            <numerusform>La selección: %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: %Ln release(s)</source>
        <translation>
            <numerusform>Lo que muestra la lista: %Ln comunicado</numerusform>
            <numerusform>Lo que muestra la lista: %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Canales de noticias</translation>
    </message>
    <message>
        <source>Reference managers</source>
        <translation>Gestores de referencias</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one release a line</source>
        <translation>JSON, un comunicado por línea</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Libro EPUB</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Canal Atom</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Canal RSS</translation>
    </message>
    <message>
        <source>Text list</source>
        <translation>Lista en texto</translation>
    </message>
    <message>
        <source>RIS references</source>
        <translation>Referencias RIS</translation>
    </message>
    <message>
        <source>BibTeX references</source>
        <translation>Referencias BibTeX</translation>
    </message>
    <message>
        <source>CSL JSON references</source>
        <translation>Referencias CSL JSON</translation>
    </message>
    <message>
        <source>One row for each release, for any spreadsheet or database.</source>
        <translation>Una fila por comunicado, para cualquier hoja de cálculo o base de datos.</translation>
    </message>
    <message>
        <source>One row for each release, with real dates, for sorting and filtering; long texts are cut.</source>
        <translation>Una fila por comunicado, con fechas verdaderas, para ordenar y filtrar; los textos largos se cortan.</translation>
    </message>
    <message>
        <source>Everything that is known of each release, for programs.</source>
        <translation>Todo lo que se sabe de cada comunicado, para programas.</translation>
    </message>
    <message>
        <source>The same in one line for each release, for tools that read line by line.</source>
        <translation>Lo mismo en una línea por comunicado, para herramientas que leen línea a línea.</translation>
    </message>
    <message>
        <source>One page with all texts, which every browser opens.</source>
        <translation>Una página con todos los textos, que abre cualquier navegador.</translation>
    </message>
    <message>
        <source>Plain text with light marks, for notes, wikis and repositories.</source>
        <translation>Texto plano con marcas ligeras, para notas, wikis y repositorios.</translation>
    </message>
    <message>
        <source>A document to write on in, with headings and links.</source>
        <translation>Un documento para seguir escribiendo, con títulos y enlaces.</translation>
    </message>
    <message>
        <source>A book with contents, for reading on a phone or e-reader.</source>
        <translation>Un libro con índice, para leer en un teléfono o lector electrónico.</translation>
    </message>
    <message>
        <source>A feed with full texts, for feed readers and web sites.</source>
        <translation>Un canal con los textos completos, para lectores de noticias y sitios web.</translation>
    </message>
    <message>
        <source>The older kind of feed, for programs that know no Atom.</source>
        <translation>El tipo de canal más antiguo, para programas que no conocen Atom.</translation>
    </message>
    <message>
        <source>A numbered list without the texts, as this program imports it.</source>
        <translation>Una lista numerada sin los textos, tal como la importa este programa.</translation>
    </message>
    <message>
        <source>For Zotero, EndNote, Mendeley and most other managers.</source>
        <translation>Para Zotero, EndNote, Mendeley y la mayoría de los demás gestores.</translation>
    </message>
    <message>
        <source>For LaTeX and JabRef.</source>
        <translation>Para LaTeX y JabRef.</translation>
    </message>
    <message>
        <source>For Zotero and Pandoc, with nothing lost on the way.</source>
        <translation>Para Zotero y Pandoc, sin perder nada por el camino.</translation>
    </message>
</context>
<context>
    <name>ExportNotice</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the export and leave no file behind</source>
        <translation>Detener la exportación sin dejar ningún archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder in which the file lies</source>
        <translation>Abrir la carpeta en la que está el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>Exportando: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export as {format}</source>
        <translation>Exportar: {format}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Press releases</source>
        <translation>Comunicados de prensa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) written to “{name}” in {folder}.</source>
        <translation>
            <numerusform>%Ln comunicado escrito en «{name}», en {folder}.</numerusform>
            <numerusform>%Ln comunicados escritos en «{name}», en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Qué falla en la búsqueda</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Páginas web guardadas</translation>
    </message>
    <message>
        <source>PDF and Word documents</source>
        <translation>Documentos PDF y Word</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Feeds and data files</source>
        <translation>Canales y archivos de datos</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Todo lo que se puede leer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the entries by headline or document</source>
        <translation>Filtrar las entradas por titular o documento</translation>
    </message>
    <message>
        <source>All words must occur in the headline or in the name of the document (Ctrl+F)</source>
        <translation>Todas las palabras deben aparecer en el titular o en el nombre del documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>with {words} in the headline</source>
        <translation>con {words} en el titular</translation>
    </message>
    <message>
        <source>with {words} in the summary</source>
        <translation>con {words} en el resumen</translation>
    </message>
    <message>
        <source>with {words} in the text</source>
        <translation>con {words} en el texto</translation>
    </message>
    <message>
        <source>with {words} in your note</source>
        <translation>con {words} en su nota</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>salvo {value}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>sin {what}</translation>
    </message>
    <message>
        <source>with {what}</source>
        <translation>con {what}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Silently edited</source>
        <translation>Modificados sin aviso</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Probables duplicados</translation>
    </message>
    <message>
        <source>With a summary</source>
        <translation>Con resumen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>that are unread</source>
        <translation>no leídos</translation>
    </message>
    <message>
        <source>that are read</source>
        <translation>leídos</translation>
    </message>
    <message>
        <source>that are starred</source>
        <translation>destacados</translation>
    </message>
    <message>
        <source>that are not starred</source>
        <translation>no destacados</translation>
    </message>
    <message>
        <source>that changed under one date</source>
        <translation>que cambiaron con una misma fecha</translation>
    </message>
    <message>
        <source>that did not change under one date</source>
        <translation>que no cambiaron con una misma fecha</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>that are not in the bin</source>
        <translation>que no están en la papelera</translation>
    </message>
    <message>
        <source>that are likely duplicates</source>
        <translation>que son probables duplicados</translation>
    </message>
    <message>
        <source>that are no likely duplicates</source>
        <translation>que no son probables duplicados</translation>
    </message>
    <message>
        <source>that have a summary</source>
        <translation>que tienen resumen</translation>
    </message>
    <message>
        <source>that have no summary</source>
        <translation>que no tienen resumen</translation>
    </message>
    <message>
        <source>that have a note</source>
        <translation>que tienen una nota</translation>
    </message>
    <message>
        <source>that have no note</source>
        <translation>que no tienen nota</translation>
    </message>
    <message>
        <source>of {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>about {values}</source>
        <translation>sobre {values}</translation>
    </message>
    <message>
        <source>from {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>on {values}</source>
        <translation>sobre el tema {values}</translation>
    </message>
    <message>
        <source>citing {values}</source>
        <translation>que citan {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>de tipo {values}</translation>
    </message>
    <message>
        <source>in {values}</source>
        <translation>en {values}</translation>
    </message>
    <message>
        <source>of the {values}</source>
        <translation>de la {values}</translation>
    </message>
    <message>
        <source>tagged {values}</source>
        <translation>con la etiqueta {values}</translation>
    </message>
    <message>
        <source>in the collection {values}</source>
        <translation>en la colección {values}</translation>
    </message>
    <message>
        <source>from the source {values}</source>
        <translation>de la fuente {values}</translation>
    </message>
</context>
<context>
    <name>FocusRing</name>
    <message>
        <source>Keyboard focus</source>
        <translation>Foco del teclado</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>una tabla (CSV)</translation>
    </message>
    <message>
        <source>a feed or another XML file</source>
        <translation>un canal u otro archivo XML</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>un buzón de correo (mbox)</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un correo electrónico</translation>
    </message>
    <message>
        <source>a Markdown file</source>
        <translation>un archivo Markdown</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>una página web guardada (MHTML)</translation>
    </message>
    <message>
        <source>a Word document of the older kind (.doc)</source>
        <translation>un documento de Word de formato antiguo (.doc)</translation>
    </message>
    <message>
        <source>an Excel workbook of the older kind (.xls)</source>
        <translation>un libro de Excel de formato antiguo (.xls)</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>an Outlook message (.msg)</source>
        <translation>un mensaje de Outlook (.msg)</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>a library of this program</source>
        <translation>una biblioteca de este programa</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation>un archivo de audio o vídeo</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>un archivo web (WARC)</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una página web (HTML)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a workbook (Excel or OpenDocument)</source>
        <translation>un libro (Excel u OpenDocument)</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Probable duplicado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Idéntico</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>press Enter to redo</source>
        <translation>Intro para rehacer</translation>
    </message>
    <message>
        <source>press Enter to undo</source>
        <translation>Intro para deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Place in the imports</source>
        <translation>Posición en las importaciones</translation>
    </message>
    <message>
        <source>Redo this import</source>
        <translation>Rehacer esta importación</translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Show its releases</source>
        <translation>Mostrar sus comunicados</translation>
    </message>
</context>
<context>
    <name>HitWays</name>
    <message>
        <source>No more hits: this is the last release of the list.</source>
        <translation>No hay más coincidencias: es el último comunicado de la lista.</translation>
    </message>
    <message>
        <source>No more hits: this is the first release of the list.</source>
        <translation>No hay más coincidencias: es el primer comunicado de la lista.</translation>
    </message>
    <message>
        <source>The words are in no part of this release that is shown here.</source>
        <translation>Las palabras no están en ninguna parte de este comunicado que se muestre aquí.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>The chosen import</source>
        <translation>La importación elegida</translation>
    </message>
    <message>
        <source>Documents and what they brought</source>
        <translation>Documentos y lo que trajeron</translation>
    </message>
    <message>
        <source>Place in what came in</source>
        <translation>Posición en lo que entró</translation>
    </message>
    <message>
        <source>Import of {when}</source>
        <translation>Importación del {when}</translation>
    </message>
    <message>
        <source>Enter or a double click opens the document as it was imported.</source>
        <translation>Intro o un doble clic abre el documento tal como se importó.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a release, or a document as it was imported.</source>
        <translation>Intro o un doble clic abre un comunicado, o un documento tal como se importó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more release(s)</source>
        <translation>
            <numerusform>%Ln comunicado más</numerusform>
            <numerusform>%Ln comunicados más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir los archivos que se van a importar</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Elegir la carpeta que se va a importar</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Deshacer esta importación</translation>
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
            <numerusform>{first} y %Ln archivo más</numerusform>
            <numerusform>{first} y %Ln archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completado</numerusform>
            <numerusform>%Ln completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln idéntico</numerusform>
            <numerusform>%Ln idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln descartado</numerusform>
            <numerusform>%Ln descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out in the review</source>
        <translation>
            <numerusform>%Ln descartado en la revisión</numerusform>
            <numerusform>%Ln descartados en la revisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in reading</source>
        <translation>
            <numerusform>%Ln problema al leer</numerusform>
            <numerusform>%Ln problemas al leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Undone at {time}.</source>
        <translation>Deshecha a las {time}.</translation>
    </message>
    <message>
        <source>Undone on {when}.</source>
        <translation>Deshecha el {when}.</translation>
    </message>
    <message>
        <source>Undo the import of {when}?</source>
        <translation>¿Deshacer la importación del {when}?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln releases go</source>
        <translation>
            <numerusform>Se va %Ln comunicado</numerusform>
            <numerusform>Se van %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>You can redo it from the list of imports.</source>
        <translation>Puede rehacerla desde la lista de importaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with your stars, notes, tags, collections or briefings stay.</source>
        <translation>
            <numerusform>%Ln con marcas, notas, etiquetas, colecciones o revistas de prensa suyas se queda.</numerusform>
            <numerusform>%Ln con marcas, notas, etiquetas, colecciones o revistas de prensa suyas se quedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop a file here to begin.</source>
        <translation>Aún no se ha importado nada. Suelte aquí un archivo para empezar.</translation>
    </message>
    <message>
        <source>Show its releases</source>
        <translation>Mostrar sus comunicados</translation>
    </message>
    <message>
        <source>Show only the releases of the chosen import in the list</source>
        <translation>Mostrar en la lista solo los comunicados de la importación elegida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each import can be undone by itself, in any order. What you marked or noted stays.</source>
        <translation>Cada importación se puede deshacer por separado y en cualquier orden. Lo que usted marcó o anotó se conserva.</translation>
    </message>
    <message>
        <source>Your own files on disk are never touched.</source>
        <translation>Sus propios archivos en el disco nunca se tocan.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Save c&amp;hanges to the view</source>
        <translation>Guardar los ca&amp;mbios de la vista</translation>
    </message>
    <message>
        <source>Save c&amp;hanges to “{view}”</source>
        <translation>Guardar los ca&amp;mbios de «{view}»</translation>
    </message>
    <message>
        <source>Save changes to “{view}”</source>
        <translation>Guardar los cambios de «{view}»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
</context>
<context>
    <name>KeptWays</name>
    <message>
        <source>Show this view</source>
        <translation>Mostrar esta vista</translation>
    </message>
    <message>
        <source>Let it show what is shown now</source>
        <translation>Hacer que muestre lo que se ve ahora</translation>
    </message>
    <message>
        <source>Rename the view …</source>
        <translation>Cambiar el nombre de la vista…</translation>
    </message>
    <message>
        <source>Rename the collection …</source>
        <translation>Cambiar el nombre de la colección…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Eliminar la colección</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Save what is shown as a view …</source>
        <translation>Guardar lo que se ve como vista…</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nueva colección…</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>{does}: {keys}</source>
        <translation>{does}: {keys}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>In the filters</source>
        <translation>En los filtros</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>En el campo de búsqueda</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>In the review of an import</source>
        <translation>En la revisión de una importación</translation>
    </message>
    <message>
        <source>Where a release is edited</source>
        <translation>Donde se edita un comunicado</translation>
    </message>
    <message>
        <source>Where versions are compared</source>
        <translation>Al comparar versiones</translation>
    </message>
    <message>
        <source>Choose the release above or below</source>
        <translation>Elegir el comunicado de arriba o de abajo</translation>
    </message>
    <message>
        <source>First or last release</source>
        <translation>Primer o último comunicado</translation>
    </message>
    <message>
        <source>Read on: a page of the text, then the next release</source>
        <translation>Seguir leyendo: una página del texto y luego el comunicado siguiente</translation>
    </message>
    <message>
        <source>Go to the text of the release</source>
        <translation>Ir al texto del comunicado</translation>
    </message>
    <message>
        <source>Select several releases</source>
        <translation>Seleccionar varios comunicados</translation>
    </message>
    <message>
        <source>Move the selected releases within a collection in its own order</source>
        <translation>Mover los comunicados seleccionados dentro de una colección en su propio orden</translation>
    </message>
    <message>
        <source>Import the text or files on the clipboard</source>
        <translation>Importar el texto o los archivos del portapapeles</translation>
    </message>
    <message>
        <source>Menu of the release</source>
        <translation>Menú del comunicado</translation>
    </message>
    <message>
        <source>Show only these; again to let go</source>
        <translation>Mostrar solo estos; otra vez para soltar</translation>
    </message>
    <message>
        <source>Show these as well</source>
        <translation>Mostrar también estos</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Descartar estos</translation>
    </message>
    <message>
        <source>Rename a view, a collection or a tag</source>
        <translation>Cambiar el nombre de una vista, una colección o una etiqueta</translation>
    </message>
    <message>
        <source>Delete a view, a collection or a tag; no release</source>
        <translation>Eliminar una vista, una colección o una etiqueta; ningún comunicado</translation>
    </message>
    <message>
        <source>Move a view or a collection up or down</source>
        <translation>Subir o bajar una vista o una colección</translation>
    </message>
    <message>
        <source>Fold a section, a year or a region up or down</source>
        <translation>Contraer o expandir una sección, un año o una región</translation>
    </message>
    <message>
        <source>Search in the section</source>
        <translation>Buscar en la sección</translation>
    </message>
    <message>
        <source>The same in words, in the menu of the row</source>
        <translation>Lo mismo en palabras, en el menú de la fila</translation>
    </message>
    <message>
        <source>Go to another bar</source>
        <translation>Ir a otra barra</translation>
    </message>
    <message>
        <source>Oldest or newest bar</source>
        <translation>Barra más antigua o más reciente</translation>
    </message>
    <message>
        <source>Take in several bars</source>
        <translation>Abarcar varias barras</translation>
    </message>
    <message>
        <source>Choose this period; again to let go</source>
        <translation>Elegir este período; otra vez para soltarlo</translation>
    </message>
    <message>
        <source>Let the period go</source>
        <translation>Soltar el período</translation>
    </message>
    <message>
        <source>Search for whole words and go to the list</source>
        <translation>Buscar palabras enteras e ir a la lista</translation>
    </message>
    <message>
        <source>Take what is offered; else go to the next control</source>
        <translation>Elegir lo propuesto; si no, ir al siguiente control</translation>
    </message>
    <message>
        <source>Offer fields, or the values of a field</source>
        <translation>Proponer campos, o los valores de un campo</translation>
    </message>
    <message>
        <source>Latest searches, and how to forget them</source>
        <translation>Últimas búsquedas, y cómo olvidarlas</translation>
    </message>
    <message>
        <source>Go to the list; latest searches where the box is empty</source>
        <translation>Ir a la lista; últimas búsquedas si el campo está vacío</translation>
    </message>
    <message>
        <source>Empty the box; leave it when it is empty</source>
        <translation>Vaciar el campo; salir de él si está vacío</translation>
    </message>
    <message>
        <source>Next or previous link</source>
        <translation>Enlace siguiente o anterior</translation>
    </message>
    <message>
        <source>Open the link, or filter by it</source>
        <translation>Abrir el enlace o filtrar por él</translation>
    </message>
    <message>
        <source>Say that the release is not about this tag</source>
        <translation>Indicar que el comunicado no trata de esta etiqueta</translation>
    </message>
    <message>
        <source>Menu of the tag: why it is there, and how to correct it</source>
        <translation>Menú de la etiqueta: por qué está ahí y cómo corregirla</translation>
    </message>
    <message>
        <source>Choose the entry above or below</source>
        <translation>Elegir la entrada de arriba o de abajo</translation>
    </message>
    <message>
        <source>Tick the entry; again to leave it out</source>
        <translation>Marcar la entrada; otra vez para descartarla</translation>
    </message>
    <message>
        <source>Tick all of its verdict or its document, in the menu of the entry</source>
        <translation>Marcar todo lo de su veredicto o su documento, en el menú de la entrada</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrar las entradas</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Next or previous change</source>
        <translation>Cambio siguiente o anterior</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>No key does that. Try another word, or look into the menus.</source>
        <translation>Ninguna tecla hace eso. Pruebe con otra palabra o mire en los menús.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System stands for {language} on this computer.</source>
        <translation>En este equipo, «Sistema» corresponde a: {language}.</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Releases stay in their own language.</source>
        <translation>Las fechas y los números lo siguen. Los comunicados conservan su idioma.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Headlines</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>Recortes</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>Sample newsroom</source>
        <translation>Biblioteca de ejemplo</translation>
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
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Make library</source>
        <translation>Crear biblioteca</translation>
    </message>
    <message>
        <source>Start the sample newsroom afresh?</source>
        <translation>¿Restablecer la biblioteca de ejemplo?</translation>
    </message>
    <message>
        <source>Its releases come back as they were at first. Marks, notes and imports that you made in it go.</source>
        <translation>Sus comunicados vuelven a estar como al principio. Las marcas, notas e importaciones que hizo en ella desaparecen.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotecas (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Opening “{library}” …</source>
        <translation>Abriendo «{library}»…</translation>
    </message>
    <message>
        <source>Updating the index</source>
        <translation>Actualizando el índice</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>No hay ninguna biblioteca abierta</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>To make a backup, close the program and copy this file.</source>
        <translation>Para hacer una copia de seguridad, cierre el programa y copie este archivo.</translation>
    </message>
    <message>
        <source>It says what the program did, and holds no text of your releases.</source>
        <translation>Dice lo que hizo el programa y no contiene texto de sus comunicados.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Compact rows show more releases at once, and less of each.</source>
        <translation>Las filas compactas muestran más comunicados a la vez, y menos de cada uno.</translation>
    </message>
    <message>
        <source>Show how many releases each month has, over the list</source>
        <translation>Mostrar sobre la lista cuántos comunicados tiene cada mes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>C&amp;over</source>
        <translation>P&amp;ortada</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>Í&amp;ndice</translation>
    </message>
    <message>
        <source>List of &amp;sources</source>
        <translation>Lista de f&amp;uentes</translation>
    </message>
    <message>
        <source>As usual in this layout</source>
        <translation>Según la maquetación</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrechos</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Anchos</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Márgenes</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>What you were doing was stopped. Everything that was saved is safe, and you can go on working. If it happens again, please send us the report below; it holds no text of your releases.</source>
        <translation>Lo que estaba haciendo se ha interrumpido. Todo lo guardado está a salvo y puede seguir trabajando. Si vuelve a ocurrir, envíenos el informe siguiente; no contiene ningún texto de sus comunicados.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo imprevisto</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence.</source>
        <translation>Versión {version}, bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>The program never opens a network connection: everything stays on this computer.</source>
        <translation>El programa nunca abre una conexión de red: todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Log: {folder}</source>
        <translation>Registro: {folder}</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Biblioteca: {path}</translation>
    </message>
    <message>
        <source>ILO Newsroom</source>
        <translation>ILO Newsroom</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>MonthOverlay</name>
    <message>
        <source>Month at the top of the list</source>
        <translation>Mes en la parte superior de la lista</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>not {value}</source>
        <translation>salvo {value}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>“{search}”</source>
        <translation>«{search}»</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>comunicados</translation>
    </message>
    <message>
        <source>with the word {search}</source>
        <translation>con la palabra {search}</translation>
    </message>
    <message>
        <source>with the words {search}</source>
        <translation>con las palabras {search}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>import no. {number}</source>
        <translation>importación n.º {number}</translation>
    </message>
    <message>
        <source>import of {when}</source>
        <translation>importación ({when})</translation>
    </message>
</context>
<context>
    <name>NoResultPage</name>
    <message>
        <source>No result</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«{value}»</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln release(s)</source>
        <translation>
            <numerusform>Mostrar %Ln comunicado</numerusform>
            <numerusform>Mostrar %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>All releases are in the bin</source>
        <translation>Todos los comunicados están en la papelera</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>No release matches {value}</source>
        <translation>Ningún comunicado coincide con {value}</translation>
    </message>
    <message>
        <source>both conditions</source>
        <translation>las dos condiciones</translation>
    </message>
    <message>
        <source>all three conditions</source>
        <translation>las tres condiciones</translation>
    </message>
    <message>
        <source>all four conditions</source>
        <translation>las cuatro condiciones</translation>
    </message>
    <message>
        <source>all five conditions</source>
        <translation>las cinco condiciones</translation>
    </message>
    <message>
        <source>all {count} conditions</source>
        <translation>las {count} condiciones</translation>
    </message>
    <message>
        <source>No release matches {conditions}</source>
        <translation>Ningún comunicado cumple {conditions}</translation>
    </message>
    <message>
        <source>Without one of them there are some:</source>
        <translation>Sin una de ellas, sí los hay:</translation>
    </message>
    <message>
        <source>Taking one of them away is not enough.</source>
        <translation>Quitar una no basta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all conditions and show {releases}</source>
        <translation>Quitar todas las condiciones y mostrar {releases}</translation>
    </message>
    <message>
        <source>Clear the search and show {releases}</source>
        <translation>Quitar la búsqueda y mostrar {releases}</translation>
    </message>
    <message>
        <source>Clear this filter and show {releases}</source>
        <translation>Quitar este filtro y mostrar {releases}</translation>
    </message>
    <message>
        <source>Clear these filters and show {releases}</source>
        <translation>Quitar estos filtros y mostrar {releases}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Your own note on this release. It is saved as you type.</source>
        <translation>Su propia nota sobre este comunicado. Se guarda a medida que escribe.</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Añadir una nota (N)</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Scroll what is offered</source>
        <translation>Desplazar las propuestas</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Orden de la lista: {order}</translation>
    </message>
</context>
<context>
    <name>OwnTags</name>
    <message>
        <source>Add a tag (T)</source>
        <translation>Añadir una etiqueta (T)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tag this release with words of your own</source>
        <translation>Etiquetar este comunicado con palabras propias</translation>
    </message>
    <message>
        <source>Your tags and collections</source>
        <translation>Sus etiquetas y colecciones</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>International Labour Organization</source>
        <translation>Organización Internacional del Trabajo</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s. f.</translation>
    </message>
    <message>
        <source>Retrieved {day}, from {address}</source>
        <translation>Recuperado el {day} de {address}</translation>
    </message>
    <message>
        <source>accessed {day}</source>
        <translation>consultado el {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Fecha final</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Own tags</source>
        <translation>Etiquetas propias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>{column}: {length} characters, a cell holds {most}</source>
        <translation>{column}: {length} caracteres, una celda admite {most}</translation>
    </message>
    <message>
        <source>ILO press releases</source>
        <translation>Comunicados de prensa de la OIT</translation>
    </message>
    <message>
        <source>{title}: {subtitle}</source>
        <translation>{title}: {subtitle}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Impreso el {day}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Exported on {day}</source>
        <translation>Exportado el {day}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>With so many releases only the headings are listed here, each with its first page.</source>
        <translation>Con tantos comunicados solo figuran aquí los epígrafes, cada uno con su primera página.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>{document}, imported on {day}</source>
        <translation>{document}, importado el {day}</translation>
    </message>
    <message>
        <source>Not from a document that is here</source>
        <translation>De ningún documento presente aquí</translation>
    </message>
    <message>
        <source>One release of {day}.</source>
        <translation>Un comunicado del {day}.</translation>
    </message>
    <message>
        <source>One release without a date.</source>
        <translation>Un comunicado sin fecha.</translation>
    </message>
    <message>
        <source>{count} releases of {day}.</source>
        <translation>{count} comunicados del {day}.</translation>
    </message>
    <message>
        <source>{count} releases without a date.</source>
        <translation>{count} comunicados sin fecha.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, newest first.</source>
        <translation>{count} comunicados del {first} al {last}, del más reciente al más antiguo.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, oldest first.</source>
        <translation>{count} comunicados del {first} al {last}, del más antiguo al más reciente.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, most relevant first.</source>
        <translation>{count} comunicados del {first} al {last}, los más pertinentes primero.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}, by headline.</source>
        <translation>{count} comunicados del {first} al {last}, por titular.</translation>
    </message>
    <message>
        <source>{count} releases from {first} to {last}.</source>
        <translation>{count} comunicados del {first} al {last}.</translation>
    </message>
    <message>
        <source>One more has no date.</source>
        <translation>Otro no tiene fecha.</translation>
    </message>
    <message>
        <source>{count} more have no date.</source>
        <translation>{count} más no tienen fecha.</translation>
    </message>
    <message>
        <source>One of them came without a summary.</source>
        <translation>Uno de ellos llegó sin resumen.</translation>
    </message>
    <message>
        <source>{count} of them came without a summary.</source>
        <translation>{count} de ellos llegaron sin resumen.</translation>
    </message>
    <message>
        <source>None of them came with a summary.</source>
        <translation>Ninguno de ellos llegó con resumen.</translation>
    </message>
    <message>
        <source>It came without a summary.</source>
        <translation>Llegó sin resumen.</translation>
    </message>
    <message>
        <source>Chosen: {conditions}.</source>
        <translation>Selección: {conditions}.</translation>
    </message>
    <message>
        <source>One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty</source>
        <translation>Uno|Dos|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez|Once|Doce|Trece|Catorce|Quince|Dieciséis|Diecisiete|Dieciocho|Diecinueve|Veinte</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{conditions}; {condition}</source>
        <translation>{conditions}; {condition}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>of {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>on {values}</source>
        <translation>sobre {values}</translation>
    </message>
    <message>
        <source>from {values}</source>
        <translation>de {values}</translation>
    </message>
    <message>
        <source>citing {values}</source>
        <translation>que citan {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>de tipo {values}</translation>
    </message>
    <message>
        <source>in {values}</source>
        <translation>en {values}</translation>
    </message>
    <message>
        <source>from import {values}</source>
        <translation>de la importación {values}</translation>
    </message>
    <message>
        <source>in the collection {values}</source>
        <translation>en la colección {values}</translation>
    </message>
    <message>
        <source>tagged {values}</source>
        <translation>con la etiqueta {values}</translation>
    </message>
    <message>
        <source>from the source {values}</source>
        <translation>de la fuente {values}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leídos</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacados</translation>
    </message>
    <message>
        <source>silently edited</source>
        <translation>modificados sin aviso</translation>
    </message>
    <message>
        <source>likely duplicates</source>
        <translation>probables duplicados</translation>
    </message>
    <message>
        <source>with a summary</source>
        <translation>con resumen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>con {words}</translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation>salvo {condition}</translation>
    </message>
    <message>
        <source>From {document}, imported on {day}.</source>
        <translation>De {document}, importado el {day}.</translation>
    </message>
    <message>
        <source>From {document}, line {line}, imported on {day}.</source>
        <translation>De {document}, línea {line}, importado el {day}.</translation>
    </message>
    <message>
        <source>From {document}, page {line}, imported on {day}.</source>
        <translation>De {document}, página {line}, importado el {day}.</translation>
    </message>
    <message>
        <source>From {document}, row {line}, imported on {day}.</source>
        <translation>De {document}, fila {line}, importado el {day}.</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>{period} or earlier</source>
        <translation>{period} o antes</translation>
    </message>
    <message>
        <source>{period} or later</source>
        <translation>{period} o después</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>By country: {paper}</source>
        <translation>Según el país: {paper}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Each print begins with these, and can differ.</source>
        <translation>Cada impresión parte de estas opciones y puede cambiarlas.</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Scroll the tags</source>
        <translation>Desplazar las etiquetas</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{document}, line {number}</source>
        <translation>{document}, línea {number}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, página {number}</translation>
    </message>
    <message>
        <source>{document}, row {number}</source>
        <translation>{document}, fila {number}</translation>
    </message>
    <message>
        <source>{document}, item {number}</source>
        <translation>{document}, elemento {number}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Elemento {number}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Make everything on this page as it was at first</source>
        <translation>Dejar toda esta página como estaba al principio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Los cambios se aplican al momento.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>P&amp;áginas</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Tamaño en pantalla</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Ancho de la ventana</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Componiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Sent to “{printer}”.</source>
        <translation>Enviado a «{printer}».</translation>
    </message>
    <message>
        <source>Sent to “{printer}”, which is paused: it prints when it goes on.</source>
        <translation>Enviado a «{printer}», que está en pausa: imprimirá cuando se reanude.</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>de {pages}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed; choose it again.</source>
        <translation>«{name}» no está. Puede que se haya movido o cambiado de nombre; vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Check that you may read it, then try again.</source>
        <translation>No se pudo abrir «{name}»: {reason}. Compruebe que puede leerlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Nothing was taken from it.</source>
        <translation>«{name}» está vacío. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; files of up to {limit} MB are read. Split it, or save the part you need by itself.</source>
        <translation>«{name}» ocupa {size} MB; se leen archivos de hasta {limit} MB. Divídalo o guarde aparte lo que necesite.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that can be read. Save the page or list as text and drop that file.</source>
        <translation>«{name}» no contiene texto que se pueda leer. Guarde la página o la lista como texto y suelte ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is {format}, which this version does not read. Open it, save it as plain text and drop that file.</source>
        <translation>«{name}» es {format}, que esta versión no lee. Ábralo, guárdelo como texto sin formato y suelte ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a library of this program, not a document. Open it with “Open library …”, or with --library.</source>
        <translation>«{name}» es una biblioteca de este programa, no un documento. Ábrala con «Abrir biblioteca…» o con --library.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files. Choose another one.</source>
        <translation>La carpeta «{name}» no contiene archivos. Elija otra.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than is read at once ({limit} files, {depth} folders deep). The rest was left out; choose its folders one by one.</source>
        <translation>La carpeta «{name}» contiene más de lo que se lee de una vez ({limit} archivos, {depth} niveles de carpetas). El resto quedó fuera; elija sus carpetas una por una.</translation>
    </message>
    <message>
        <source>No press release was found in “{name}”. A release needs a headline; in a list each needs a date of its own as well.</source>
        <translation>No se encontró ningún comunicado de prensa en «{name}». Hace falta un titular; en una lista, cada uno necesita además su propia fecha.</translation>
    </message>
    <message>
        <source>The web page “{name}” shows neither a press release with its date nor a list of them. Open the release or the list in your browser, save that page and drop it.</source>
        <translation>La página web «{name}» no muestra ni un comunicado con su fecha ni una lista de comunicados. Abra el comunicado o la lista en su navegador, guarde esa página y suéltela.</translation>
    </message>
    <message>
        <source>Reading “{name}” stopped at something unforeseen ({reason}). Nothing was taken from this file.</source>
        <translation>La lectura de «{name}» se detuvo por algo imprevisto ({reason}). No se ha tomado nada de este archivo.</translation>
    </message>
    <message>
        <source>Reading “{name}” was stopped: {reason}. What was read of it until then comes in. Save the rest as text or as smaller files, and drop those.</source>
        <translation>Se detuvo la lectura de «{name}»: {reason}. Lo leído hasta entonces se incorpora. Guarde el resto como texto o en archivos más pequeños y suéltelos aquí.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged ({reason}). What could be unpacked comes in; get a whole copy for the rest.</source>
        <translation>El archivo comprimido «{name}» está dañado ({reason}). Lo que se pudo descomprimir se incorpora; consiga una copia íntegra para el resto.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Unpack it with its password and drop what was in it.</source>
        <translation>«{name}» está protegido con contraseña. Descomprímalo con su contraseña y suelte aquí lo que contenía.</translation>
    </message>
    <message>
        <source>“{name}” holds more than is read at once ({limit} MB or {files} files). The rest was left out; unpack it and drop its folders one by one.</source>
        <translation>«{name}» contiene más de lo que se lee de una vez ({limit} MB o {files} archivos). El resto quedó fuera; descomprímalo y suelte sus carpetas una a una.</translation>
    </message>
    <message>
        <source>“{name}” lies in more than {limit} archives or mails, one within the other, and was left out. Unpack it and drop it by itself.</source>
        <translation>«{name}» está dentro de más de {limit} archivos comprimidos o correos, uno dentro de otro, y quedó fuera. Descomprímalo y suéltelo por separado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and its text could not be read. Open it in the program that made it, save it anew and drop that file.</source>
        <translation>«{name}» está dañado y no se pudo leer su texto. Ábralo en el programa que lo creó, guárdelo de nuevo y suelte ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Open it with its password, save it without one and drop that file.</source>
        <translation>«{name}» está protegido con una contraseña. Ábralo con su contraseña, guárdelo sin ella y suelte ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB of text and was left out. Save the part that you need by itself.</source>
        <translation>«{name}» contiene, una vez descomprimido, más de {limit} MB de texto y se descartó. Guarde aparte lo que necesite.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Open it in your mail program, save its text or the files in it, and drop those.</source>
        <translation>«{name}» está cifrado. Ábralo en su programa de correo, guarde su texto o los archivos que contiene y suéltelos.</translation>
    </message>
    <message>
        <source>Something in “{name}” is packed in a winmail.dat, which only Outlook opens, and was left out. Open the mail in Outlook, save the files in it and drop those.</source>
        <translation>Una parte de «{name}» está en un winmail.dat, que solo Outlook abre, y se descartó. Abra el mensaje en Outlook, guarde los archivos que contiene y suéltelos.</translation>
    </message>
    <message>
        <source>“{name}” has parts within parts without end, as no mail program makes them; those were left out.</source>
        <translation>«{name}» contiene partes dentro de partes sin fin, como ningún programa de correo las crea; se descartaron.</translation>
    </message>
    <message>
        <source>“{name}” brings its own definitions for its XML (a DTD), as files that are made to do harm do, and was left out. Open it in the program that made it and save it anew.</source>
        <translation>«{name}» trae sus propias definiciones para su XML (una DTD), como hacen los archivos creados para causar daño, y se descartó. Ábralo en el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” grows to more than {ratio} times its size when it is unpacked, as no text does, and was left out.</source>
        <translation>«{name}» crece más de {ratio} veces al descomprimirse, como no lo hace ningún texto, y quedó fuera.</translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor files. Copy a list of releases, or the files, and paste again.</source>
        <translation>El portapapeles no contiene texto ni archivos. Copie una lista de comunicados o los archivos y pegue de nuevo.</translation>
    </message>
    <message>
        <source>This is an address on the web, and this program never opens the network. Save the page in the browser and drop the file.</source>
        <translation>Esta es una dirección de la web, y este programa nunca abre la red. Guarde la página en el navegador y suelte el archivo.</translation>
    </message>
    <message>
        <source>This text belongs to no release and was left out: “{text}”.</source>
        <translation>Este texto no pertenece a ningún comunicado y quedó fuera: «{text}».</translation>
    </message>
    <message>
        <source>The entry “{text}” has no date. It comes in without one and is listed under “No date”.</source>
        <translation>La entrada «{text}» no tiene fecha. Se importa sin ella y aparece en «Sin fecha».</translation>
    </message>
    <message>
        <source>The entry dated {text} has no headline and was left out.</source>
        <translation>La entrada con fecha {text} no tiene titular y quedó fuera.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar. The release comes in without a date.</source>
        <translation>«{text}» no es un día del calendario. El comunicado se importa sin fecha.</translation>
    </message>
    <message>
        <source>“{text}” was read as {day} (year, month, day). Nothing in “{name}” shows whether its day or its month comes first; all its dates in numbers are read alike, so look at them before you import.</source>
        <translation>«{text}» se leyó como {day} (año, mes, día). Nada en «{name}» indica si va primero el día o el mes; todas sus fechas en cifras se leen igual, así que revíselas antes de importar.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} lines, too many for one list. Split it into smaller files.</source>
        <translation>«{name}» tiene más de {limit} líneas, demasiadas para una sola lista. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>There are {count} more problems of these kinds further down, which are not listed.</source>
        <translation>Más abajo hay otros {count} problemas de este tipo, que no se enumeran.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text that can be read. Have another program recognise its text (OCR), then drop the new file.</source>
        <translation>«{name}» contiene imágenes de páginas, sin texto legible. Haga reconocer su texto (OCR) con otro programa y suelte el archivo nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it in a PDF viewer, save or print it as a new PDF without a password and drop that file.</source>
        <translation>«{name}» está protegido con una contraseña. Ábralo en un visor de PDF, guárdelo o imprímalo como PDF nuevo sin contraseña y suelte ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} pages, too many to be read. Save the pages that you need as a PDF of their own.</source>
        <translation>«{name}» tiene más de {limit} páginas, demasiadas para leerlo. Guarde las páginas que necesite en un PDF aparte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, incomplete or too intricate: none of its pages could be read. Get it anew from where it came from, or print it as a new PDF and drop that file.</source>
        <translation>«{name}» está dañado, incompleto o es demasiado complejo: no se pudo leer ninguna de sus páginas. Consígalo de nuevo allí de donde vino, o imprímalo como PDF nuevo y suelte ese archivo.</translation>
    </message>
    <message>
        <source>This page is damaged or too intricate, and was left out. The other pages were read.</source>
        <translation>Esta página está dañada o es demasiado compleja y se descartó. Las demás páginas se leyeron.</translation>
    </message>
    <message>
        <source>“{name}” is a table in which no column shows headlines and dates. Nothing was taken from it; say what its columns hold with “Check columns …” in the import window.</source>
        <translation>«{name}» es una tabla en la que ninguna columna muestra titulares ni fechas. No se tomó nada de ella; indique qué contienen sus columnas con «Comprobar las columnas…» en la ventana de importación.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden in “{name}” and was left out. Show it in your spreadsheet program and save the file to have it read.</source>
        <translation>La hoja «{sheet}» está oculta en «{name}» y se descartó. Muéstrela en su programa de hojas de cálculo y guarde el archivo para que se lea.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no workbook that can be read ({reason}). Open it in your spreadsheet program, save it as CSV and drop that file.</source>
        <translation>«{name}» está dañado o no es un libro que se pueda leer ({reason}). Ábralo en su programa de hojas de cálculo, guárdelo como CSV y suelte ese archivo.</translation>
    </message>
    <message>
        <source>What the columns hold counts for this import, but could not be kept for the next one: “{path}” cannot be written ({reason}).</source>
        <translation>Lo indicado sobre las columnas vale para esta importación, pero no se pudo guardar para la siguiente: no se puede escribir en «{path}» ({reason}).</translation>
    </message>
    <message>
        <source>The entry that begins “{text}” is damaged and was left out; the others were read.</source>
        <translation>La entrada que empieza por «{text}» está dañada y se ha descartado; las demás se han leído.</translation>
    </message>
    <message>
        <source>The entry that begins “{text}” is larger than {limit} MB or nested more than {depth} deep, and was left out; the others were read.</source>
        <translation>La entrada que empieza por «{text}» ocupa más de {limit} MB o está anidada en más de {depth} niveles; se ha descartado y las demás se han leído.</translation>
    </message>
    <message>
        <source>“{name}” ends in the middle of an entry, as a file does that was not saved whole. What stands before was taken; get the file anew if you need the rest.</source>
        <translation>«{name}» acaba en medio de una entrada, como un archivo que no se guardó entero. Lo anterior se ha tomado; vuelva a obtener el archivo si necesita el resto.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but no feed (RSS or Atom): it begins with &lt;{root}&gt;. Save the newsroom's feed, or its page, and drop that file.</source>
        <translation>«{name}» es XML, pero no un canal (RSS o Atom): empieza por &lt;{root}&gt;. Guarde el canal de la sala de prensa, o su página, y suelte ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” nests tags more than {depth} deep, or has a text of more than {limit} MB, and was read no further than that. What stands before was taken.</source>
        <translation>«{name}» anida etiquetas en más de {depth} niveles o tiene un texto de más de {limit} MB, y no se ha leído más allá. Lo anterior se ha tomado.</translation>
    </message>
    <message>
        <source>“{path}” is not a library of this program. It was left as it is; choose another file or a new name.</source>
        <translation>«{path}» no es una biblioteca de este programa. Se dejó como estaba; elija otro archivo o un nombre nuevo.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation>«{path}» se creó con una versión más reciente de este programa. Se dejó como estaba; actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({reason}). It was left as it is; keep a copy of it and open a backup or a new library.</source>
        <translation>«{path}» está dañado ({reason}). Se dejó como estaba; conserve una copia y abra una copia de seguridad o una biblioteca nueva.</translation>
    </message>
    <message>
        <source>Another program is writing to “{path}”. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está escribiendo en «{path}». No se ha cambiado nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written to. Nothing was changed; check the file's and the folder's permissions.</source>
        <translation>No se puede escribir en «{path}». No se ha cambiado nada; compruebe los permisos del archivo y de la carpeta.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {reason}. Check that the folder exists and that you may write there.</source>
        <translation>No se pudo abrir «{path}»: {reason}. Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open. Nothing was written; put it back, or close the program and open the library where it is now.</source>
        <translation>«{path}» se movió, se eliminó o se reemplazó mientras estaba abierto. No se ha escrito nada; vuelva a ponerlo en su sitio, o cierre el programa y abra la biblioteca donde está ahora.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more. If it was moved, open it where it is now with “Open library …”.</source>
        <translation>«{path}» ya no está. Si se movió, ábralo donde está ahora con «Abrir biblioteca…».</translation>
    </message>
    <message>
        <source>“{path}” is there already, and was left as it is. Choose another name, or open it with “Open library …”.</source>
        <translation>«{path}» ya existe y se dejó como está. Elija otro nombre o ábralo con «Abrir biblioteca…».</translation>
    </message>
    <message>
        <source>“{path}”, which was open last, is not there any more. Your own library is open instead; if the other one was moved, open it where it is now with “Open library …”.</source>
        <translation>«{path}», la última que se abrió, ya no está. En su lugar se ha abierto su propia biblioteca; si la otra se movió, ábrala donde está ahora con «Abrir biblioteca…».</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{path}”. Nothing was changed; free some space and try again.</source>
        <translation>No queda espacio en el disco de «{path}». No se ha cambiado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>More than 65,000 releases share one day ({day}). Nothing was changed; import fewer at once.</source>
        <translation>Más de 65 000 comunicados comparten un mismo día ({day}). No se ha cambiado nada; importe menos a la vez.</translation>
    </message>
    <message>
        <source>There is no import number {number}. The list of imports shows the numbers.</source>
        <translation>No hay ninguna importación con el número {number}. La lista de importaciones muestra los números.</translation>
    </message>
    <message>
        <source>Import number {number} is undone already.</source>
        <translation>La importación número {number} ya está deshecha.</translation>
    </message>
    <message>
        <source>Import number {number} is in force; there is nothing to redo.</source>
        <translation>La importación número {number} está vigente; no hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is no release number {number} in this library.</source>
        <translation>No hay ningún comunicado con el número {number} en esta biblioteca.</translation>
    </message>
    <message>
        <source>“{headline}” cannot be edited: the import that brought it was undone, and it stays for your marks alone. Redo that import, then edit it.</source>
        <translation>«{headline}» no se puede editar: la importación que lo trajo se deshizo, y solo queda por sus marcas. Rehaga esa importación y edítelo después.</translation>
    </message>
    <message>
        <source>A release needs a headline. Nothing was changed; write one, or take your own wording back.</source>
        <translation>Un comunicado necesita un titular. No se ha cambiado nada; escriba uno o retire su propia redacción.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Nothing was changed; write it as year, month and day: 2024-03-07.</source>
        <translation>«{text}» no es una fecha. No se ha cambiado nada; escríbala con año, mes y día: 2024-03-07.</translation>
    </message>
    <message>
        <source>The note on “{headline}” was changed elsewhere meanwhile. Nothing was written, so that neither note is lost; read the note as it is now, then change it.</source>
        <translation>La nota sobre «{headline}» se modificó en otro lugar entretanto. No se ha escrito nada, para que no se pierda ninguna de las dos; lea la nota tal como está ahora y luego modifíquela.</translation>
    </message>
    <message>
        <source>There is already one called “{name}”. Nothing was changed; choose another name.</source>
        <translation>Ya hay uno que se llama «{name}». No se ha cambiado nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>The library’s copy of “{name}” is damaged and was not given out. What was read from it is still there; import the file again from where you have it.</source>
        <translation>La copia de «{name}» en la biblioteca está dañada y no se ha entregado. Lo que se leyó de ella sigue ahí; importe de nuevo el archivo desde donde lo tenga.</translation>
    </message>
    <message>
        <source>“{path}” is there already and was left as it was. Choose another name, or add --force to replace it.</source>
        <translation>«{path}» ya existe y no se ha modificado. Elija otro nombre, o añada --force para sustituirlo.</translation>
    </message>
    <message>
        <source>“{path}” is the library that is open and was left as it was. Choose another name.</source>
        <translation>«{path}» es la biblioteca abierta y no se ha modificado. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The search is longer than {limit} letters. Shorten it.</source>
        <translation>La búsqueda supera {limit} caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>Brackets within brackets go no deeper than {limit}. Take some of them away.</source>
        <translation>Los paréntesis no se anidan más allá de {limit} niveles. Quite algunos.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add “)” where it ends.</source>
        <translation>Este paréntesis no está cerrado. Añada «)» donde termina.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Add “(” before it, or take it away.</source>
        <translation>Este paréntesis no cierra nada. Añada «(» antes, o quítelo.</translation>
    </message>
    <message>
        <source>OR needs something on both sides. Write the word in small letters or in quotes to search for it.</source>
        <translation>OR necesita algo a ambos lados. Para buscar la palabra, escríbala en minúsculas o entre comillas.</translation>
    </message>
    <message>
        <source>AND needs something on both sides. Write the word in small letters or in quotes to search for it.</source>
        <translation>AND necesita algo a ambos lados. Para buscar la palabra, escríbala en minúsculas o entre comillas.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Did you mean “{known}”? To search for the words, put them in quotes.</source>
        <translation>No hay ningún campo «{field}». ¿Quiso decir «{known}»? Para buscar las palabras, póngalas entre comillas.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. There are {known} – or put it in quotes to search for the words.</source>
        <translation>No existe el campo «{field}». Hay {known}; o póngalo entre comillas para buscar las palabras.</translation>
    </message>
    <message>
        <source>After “{field}” something is missing to look for.</source>
        <translation>Después de «{field}» falta lo que se busca.</translation>
    </message>
    <message>
        <source>“{value}” is none that “{field}” knows. Choose one of those offered while you type.</source>
        <translation>«{field}» no conoce «{value}». Elija entre lo que se ofrece al escribir.</translation>
    </message>
    <message>
        <source>There is no “{what}”. There are {known}.</source>
        <translation>No existe «{what}». Hay {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2023, 2023-06, 2023-06-12, 2023-06..2024-01, last-month or 30-days.</source>
        <translation>«{value}» no es una fecha. Escriba 2023, 2023-06, 2023-06-12, 2023-06..2024-01, last-month o 30-days.</translation>
    </message>
    <message>
        <source>Nothing can be there for “{value}”: dates are kept from {first} to {last}.</source>
        <translation>No puede haber nada para «{value}»: las fechas van de {first} a {last}.</translation>
    </message>
    <message>
        <source>“{what}” shows the bin, which is searched by words alone. Take the other conditions away.</source>
        <translation>«{what}» muestra la papelera, en la que solo se busca por palabras. Quite las demás condiciones.</translation>
    </message>
    <message>
        <source>The vocabulary file “{path}” cannot be used: {reason}. Correct it, or put the file of the installation back.</source>
        <translation>El archivo de vocabulario «{path}» no se puede usar: {reason}. Corríjalo o restablezca el de la instalación.</translation>
    </message>
    <message>
        <source>Your vocabulary file “{path}” cannot be used: {reason}. Correct it and save it; until then it is left out.</source>
        <translation>No se puede usar su archivo de vocabulario «{path}»: {reason}. Corríjalo y guárdelo; hasta entonces no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Your vocabulary file “{path}” could not be made: {reason}. Check that the folder is yours and has room.</source>
        <translation>Su archivo de vocabulario «{path}» no se pudo crear: {reason}. Compruebe que la carpeta es suya y tiene espacio.</translation>
    </message>
    <message>
        <source>Up to {limit} releases are copied at once, and {count} are selected. Nothing was copied; select fewer, or save them as a PDF.</source>
        <translation>Se copian hasta {limit} comunicados a la vez, y hay {count} seleccionados. No se ha copiado nada; seleccione menos o guárdelos como PDF.</translation>
    </message>
    <message>
        <source>No release matches, so there is nothing to print.</source>
        <translation>Ningún comunicado coincide, así que no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. An earlier file of this name was left as it was.</source>
        <translation>No se pudo escribir «{path}»: {reason}. Un archivo anterior con este nombre se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is no layout “{name}” for paper. Nothing was made; choose another layout.</source>
        <translation>No hay ninguna maquetación «{name}». No se hizo nada; elija otra maquetación.</translation>
    </message>
    <message>
        <source>The layout file “{path}” cannot be used: {reason}. Nothing was made; correct it, or put the file of the installation back.</source>
        <translation>El archivo de maquetación «{path}» no se puede usar: {reason}. No se hizo nada; corríjalo o vuelva a poner el archivo de la instalación.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no jobs at present. Nothing was sent; choose another one or save a PDF.</source>
        <translation>La impresora «{printer}» no acepta trabajos por ahora. No se ha enviado nada; elija otra o guarde un PDF.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the job. Nothing was printed; try again or save a PDF.</source>
        <translation>La impresora «{printer}» no aceptó el trabajo. No se ha impreso nada; inténtelo de nuevo o guarde un PDF.</translation>
    </message>
    <message>
        <source>Nothing is left of “{step}”: it was changed again elsewhere meanwhile, or its releases are gone. The library stays as it is, and the step is taken off the list of what can be undone.</source>
        <translation>No queda nada de «{step}»: se cambió en otro lugar entretanto o sus comunicados ya no están. La biblioteca queda como está, y el paso se quita de la lista de lo que se puede deshacer.</translation>
    </message>
    <message>
        <source>The folder “{path}” could not be shown: this system names no program for folders.</source>
        <translation>No se pudo mostrar la carpeta «{path}»: este sistema no indica ningún programa para carpetas.</translation>
    </message>
    <message>
        <source>Your preferences could not be kept, because “{path}” cannot be written. They hold until you close the program; see that the file and its folder are yours and that the disk has room, and choose them again.</source>
        <translation>No se pudieron guardar sus preferencias, porque «{path}» no se puede escribir. Valen hasta que cierre el programa; compruebe que el archivo y su carpeta son suyos y que queda espacio en el disco, y elíjalas de nuevo.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Commands such as “ilo-desktop list” work without one.</source>
        <translation>No hay pantalla en la que abrir la ventana. Órdenes como «ilo-desktop list» funcionan sin ella.</translation>
    </message>
    <message>
        <source>The window and paper need a part of the system that is missing: {reason}. Install it and try again; commands such as “ilo-desktop list” work without it.</source>
        <translation>La ventana y la impresión necesitan un componente del sistema que falta: {reason}. Instálelo e inténtelo de nuevo; órdenes como «ilo-desktop list» funcionan sin él.</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Tipo de letra del sistema</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Letra del texto</translation>
    </message>
    <message>
        <source>No serif for reading was found here: texts are in the system font.</source>
        <translation>No se encontró aquí ningún tipo con serifa: los textos van en la letra del sistema.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Four harbour towns open evening courses for young welders.</source>
        <translation>Cuatro ciudades portuarias abren cursos nocturnos para jóvenes soldadores.</translation>
    </message>
    <message>
        <source>Mark a release as read after two seconds</source>
        <translation>Marcar un comunicado como leído a los dos segundos</translation>
    </message>
    <message>
        <source>Mark a release as read when Space reads on</source>
        <translation>Marcar un comunicado como leído al avanzar con Espacio</translation>
    </message>
    <message>
        <source>Moving through the list never marks anything.</source>
        <translation>Recorrer la lista nunca marca nada.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Show where a link goes before it opens</source>
        <translation>Mostrar adónde lleva un enlace antes de abrirlo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it while you read.</source>
        <translation>Ctrl + y Ctrl − lo cambian mientras lee.</translation>
    </message>
    <message>
        <source>Now {size}. Ctrl + and Ctrl − change it while you read.</source>
        <translation>Ahora {size}. Ctrl + y Ctrl − lo cambian mientras lee.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>it needed more memory than one file may take</source>
        <translation>necesitaba más memoria de la que puede ocupar un archivo</translation>
    </message>
    <message>
        <source>it took longer than one file may take</source>
        <translation>tardaba más de lo que puede tardar un archivo</translation>
    </message>
    <message>
        <source>its reader broke down on it</source>
        <translation>el lector falló con este archivo</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>el archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada y salida</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura en el disco</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está mal formada</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Date yet to come</source>
        <translation>Fecha por venir</translation>
    </message>
    <message>
        <source>Looks like a test</source>
        <translation>Parece una prueba</translation>
    </message>
    <message>
        <source>same headline and date, other address</source>
        <translation>mismos titular y fecha, otra dirección</translation>
    </message>
    <message>
        <source>same headline, one without a date</source>
        <translation>mismo titular, uno sin fecha</translation>
    </message>
    <message>
        <source>same headline, other date</source>
        <translation>mismo titular, otra fecha</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>casi las mismas palabras</translation>
    </message>
    <message>
        <source>{percent} % alike: {why}</source>
        <translation>{percent} % de parecido: {why}</translation>
    </message>
    <message>
        <source>In the bin, and stays there</source>
        <translation>En la papelera, y ahí se queda</translation>
    </message>
    <message>
        <source>Not in your library yet</source>
        <translation>Aún no está en su biblioteca</translation>
    </message>
    <message>
        <source>In your library from just this document</source>
        <translation>En su biblioteca, de este mismo documento</translation>
    </message>
    <message>
        <source>Your library has it in these words</source>
        <translation>Su biblioteca lo tiene con estas palabras</translation>
    </message>
    <message>
        <source>Resembles “{headline}”</source>
        <translation>Se parece a «{headline}»</translation>
    </message>
    <message>
        <source>Comes in as one with “{headline}”</source>
        <translation>Será uno con «{headline}»</translation>
    </message>
    <message>
        <source>Comes in apart from “{headline}”</source>
        <translation>Quedará aparte de «{headline}»</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>{fields}: con cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the {field} changed</source>
        <translation>
            <numerusform>%Ln palabra del {field} modificada</numerusform>
            <numerusform>%Ln palabras del {field} modificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} taken away: {before}</source>
        <translation>{field} – se quitó: {before}</translation>
    </message>
    <message>
        <source>{field} changed from {before} to {after}</source>
        <translation>{field}: {before} pasa a ser {after}</translation>
    </message>
    <message>
        <source>{field} was missing: {value}</source>
        <translation>{field} – faltaba: {value}</translation>
    </message>
    <message>
        <source>{fields} was missing</source>
        <translation>{fields}: no figuraba</translation>
    </message>
    <message>
        <source>{fields} were missing</source>
        <translation>{fields}: no figuraban</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>{library} (not there any more)</source>
        <translation>{library} (ya no está)</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Desplazar la lista</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Comunicados</translation>
    </message>
</context>
<context>
    <name>ReleaseModel</name>
    <message>
        <source>Releases</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>This document holds a summary only. A later import that brings the text will complete it.</source>
        <translation>Este documento solo contiene un resumen. Una importación posterior que traiga el texto lo completará.</translation>
    </message>
    <message>
        <source>This document holds the headline only. A later import that brings more will complete it.</source>
        <translation>Este documento solo contiene el titular. Una importación posterior que traiga más lo completará.</translation>
    </message>
    <message>
        <source>The text goes on, but is too long to be shown here. On paper it is whole.</source>
        <translation>El texto continúa, pero es demasiado largo para mostrarlo aquí. En papel está completo.</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>region of {country}</source>
        <translation>región de {country}</translation>
    </message>
    <message>
        <source>“{words}”, {where}</source>
        <translation>«{words}», {where}</translation>
    </message>
    <message>
        <source>Click: the releases with this tag. Delete or the menu: not about this.</source>
        <translation>Clic: los comunicados con esta etiqueta. Supr o el menú: no trata de esto.</translation>
    </message>
    <message>
        <source>Also in {languages}</source>
        <translation>También en {languages}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>quitado por usted</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Add or correct … (C)</source>
        <translation>Añadir o corregir… (C)</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mostrar la fuente</translation>
    </message>
    <message>
        <source>Hide where it comes from (W)</source>
        <translation>Ocultar de dónde viene (W)</translation>
    </message>
    <message>
        <source>Where it comes from (W)</source>
        <translation>De dónde viene (W)</translation>
    </message>
    <message>
        <source>from a document whose import was undone</source>
        <translation>de un documento cuya importación se deshizo</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>de usted</translation>
    </message>
    <message>
        <source>written by you {when}</source>
        <translation>escrito por usted {when}</translation>
    </message>
    <message>
        <source>found by the vocabulary</source>
        <translation>encontrado por el vocabulario</translation>
    </message>
    <message>
        <source>imported {when}</source>
        <translation>importación: {when}</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>guardado el {day}</translation>
    </message>
    <message>
        <source>The import that brought this release was undone. It stays because you marked it.</source>
        <translation>La importación que trajo este comunicado se deshizo. Se conserva porque usted lo marcó.</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>line above the headline</source>
        <translation>antetítulo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>head of the document</source>
        <translation>encabezado del documento</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the tag</source>
        <translation>Cambiar el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Rename the tag “{tag}”</source>
        <translation>Cambiar el nombre de la etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message numerus="yes">
        <source>There is a tag “{other}” already, on %Ln release(s). The two become one.</source>
        <translation>
            <numerusform>Ya hay una etiqueta «{other}», en %Ln comunicado. Las dos pasan a ser una.</numerusform>
            <numerusform>Ya hay una etiqueta «{other}», en %Ln comunicados. Las dos pasan a ser una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Reading {what} …</source>
        <translation>Leyendo {what}…</translation>
    </message>
    <message>
        <source>Nothing is written until you import.</source>
        <translation>No se escribe nada hasta que usted importe.</translation>
    </message>
    <message>
        <source>Nothing is written until you import. Earlier wordings are kept.</source>
        <translation>No se escribe nada hasta que usted importe. Las redacciones anteriores se conservan.</translation>
    </message>
    <message>
        <source>There is nothing to import. Your library stays as it is.</source>
        <translation>No hay nada que importar. Su biblioteca queda como está.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to review after this one</source>
        <translation>
            <numerusform>%Ln más por revisar después</numerusform>
            <numerusform>%Ln más por revisar después</numerusform>
        </translation>
    </message>
    <message>
        <source>No press release was found</source>
        <translation>No se encontró ningún comunicado de prensa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found in {files}</source>
        <translation>
            <numerusform>%Ln entrada encontrada en {files}</numerusform>
            <numerusform>%Ln entradas encontradas en {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln release(s)</source>
        <translation>
            <numerusform>Importar %Ln comunicado</numerusform>
            <numerusform>Importar %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the source</source>
        <translation>Anotar la fuente</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln are in your library already</source>
        <translation>
            <numerusform>Nada nuevo: ya está en su biblioteca</numerusform>
            <numerusform>Nada nuevo: los %Ln ya están en su biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>No hay nada marcado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} stay out</source>
        <translation>
            <numerusform>%Ln de {total} queda fuera</numerusform>
            <numerusform>%Ln de {total} quedan fuera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>The entry in full</source>
        <translation>La entrada completa</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation>Posición en la entrada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Worth a look: {why}</source>
        <translation>Por revisar: {why}</translation>
    </message>
    <message>
        <source>{field}, missing so far</source>
        <translation>{field}, faltaba hasta ahora</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Después de la importación</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>Palabras modificadas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>It is a release of its own in your library.</source>
        <translation>Es un comunicado independiente en su biblioteca.</translation>
    </message>
    <message>
        <source>The new wording is shown; the earlier one stays one click away.</source>
        <translation>Se muestra la nueva redacción; la anterior queda a un clic.</translation>
    </message>
    <message>
        <source>What was missing is filled in; the rest stays as it is.</source>
        <translation>Se añade lo que faltaba; el resto no cambia.</translation>
    </message>
    <message>
        <source>Left out unless you tick it; ticked, it is a release of its own.</source>
        <translation>Queda fuera si no lo marca; marcado, es un comunicado independiente.</translation>
    </message>
    <message>
        <source>Your library has it already; this document is noted as one more source.</source>
        <translation>Su biblioteca ya lo tiene; este documento se anota como una fuente más.</translation>
    </message>
    <message>
        <source>Its release is in the bin and stays there; what is said here is kept with it.</source>
        <translation>Su comunicado está en la papelera y ahí se queda; lo que aquí se dice se conserva con él.</translation>
    </message>
    <message>
        <source>Your library has it already, from just this document. Nothing is written.</source>
        <translation>Su biblioteca ya lo tiene, de este mismo documento. No se escribe nada.</translation>
    </message>
    <message>
        <source>in this import, from {place}</source>
        <translation>en esta importación, {place}</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>subrayado</translation>
    </message>
    <message>
        <source>in the library now</source>
        <translation>en la biblioteca ahora</translation>
    </message>
    <message>
        <source>in the library now, from {document}</source>
        <translation>en la biblioteca ahora, según {document}</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Texto leído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read</source>
        <translation>
            <numerusform>%Ln archivo leído</numerusform>
            <numerusform>%Ln archivos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} entries compared</source>
        <translation>{done} entradas comparadas de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read so far</source>
        <translation>
            <numerusform>%Ln archivo leído hasta ahora</numerusform>
            <numerusform>%Ln archivos leídos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} files read</source>
        <translation>{done} archivos leídos de {total}</translation>
    </message>
    <message>
        <source>Importing, {percent} %</source>
        <translation>Importando, {percent} %</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} de {all} marcados</translation>
    </message>
    <message>
        <source>Nothing here to tick</source>
        <translation>Nada que marcar aquí</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Place in the entries</source>
        <translation>Posición en las entradas</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Tick all: {what}</source>
        <translation>Marcar todo: {what}</translation>
    </message>
    <message>
        <source>Untick all: {what}</source>
        <translation>Desmarcar todo: {what}</translation>
    </message>
    <message>
        <source>Show only: {what}</source>
        <translation>Mostrar solo: {what}</translation>
    </message>
    <message>
        <source>No entry has these words in its headline or the name of its document.</source>
        <translation>Ninguna entrada tiene estas palabras en su titular ni en el nombre de su documento.</translation>
    </message>
    <message>
        <source>What is found will be listed here.</source>
        <translation>Lo que se encuentre aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>ReviewTabs</name>
    <message>
        <source>Verdicts</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>For a look</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Sample newsroom</source>
        <translation>Biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>This is the sample newsroom. What you do here stays here.</source>
        <translation>Esta es la biblioteca de ejemplo. Lo que haga aquí se queda aquí.</translation>
    </message>
    <message>
        <source>Start it afresh …</source>
        <translation>Restablecerla…</translation>
    </message>
    <message>
        <source>Bring its releases back as they were at first</source>
        <translation>Dejar sus comunicados como al principio</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Volver a mi biblioteca</translation>
    </message>
    <message>
        <source>Leave the sample newsroom</source>
        <translation>Salir de la biblioteca de ejemplo</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search headlines, summaries, texts</source>
        <translation>Buscar titulares, resúmenes, textos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All words must occur; words in quotes must follow each other. How to search: Shift+F1</source>
        <translation>Deben figurar todas las palabras; las que van entre comillas deben ir seguidas. Cómo buscar: Mayús+F1</translation>
    </message>
    <message>
        <source>Latest searches</source>
        <translation>Últimas búsquedas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>The list still shows all releases.</source>
        <translation>La lista muestra todavía todos los comunicados.</translation>
    </message>
    <message>
        <source>The list still shows {releases}.</source>
        <translation>La lista muestra todavía: {releases}.</translation>
    </message>
</context>
<context>
    <name>SearchHelpDialog</name>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Place in the examples</source>
        <translation>Posición en los ejemplos</translation>
    </message>
    <message>
        <source>All that you write must hold. Capitals, accents, and British or American spelling make no difference; the last word matches as the beginning of a word until you press Return. Ctrl+Space offers what can be written, Ctrl+Down your latest searches.</source>
        <translation>Todo lo que escriba debe cumplirse. Las mayúsculas, los acentos y la ortografía británica o estadounidense no cuentan; la última palabra vale como principio de palabra hasta que pulse Intro. Ctrl+Espacio propone lo que se puede escribir, Ctrl+Abajo sus últimas búsquedas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Return searches for an example.</source>
        <translation>Intro busca un ejemplo.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>words of the headline</source>
        <translation>palabras del titular</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>words of the summary</source>
        <translation>palabras del resumen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>palabras de su nota</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>press release, statement, …</source>
        <translation>comunicado de prensa, declaración…</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>a country that it is about</source>
        <translation>un país del que trata</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>a region that it is about</source>
        <translation>una región de la que trata</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>a topic that it is on</source>
        <translation>un tema del que trata</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convenio</translation>
    </message>
    <message>
        <source>a Convention that it cites</source>
        <translation>un convenio que cita</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>the place that it is from</source>
        <translation>el lugar del que procede</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>the language that it is in</source>
        <translation>el idioma en que está escrito</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>una de sus etiquetas</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <source>one of your collections</source>
        <translation>una de sus colecciones</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>the document or the host that it comes from</source>
        <translation>el documento o el sitio del que procede</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>what one import brought</source>
        <translation>lo que trajo una importación</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>a year, a month, a day, a period</source>
        <translation>un año, un mes, un día, un periodo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>older than a year, a month, a day</source>
        <translation>anterior a un año, un mes, un día</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>newer than a year, a month, a day</source>
        <translation>posterior a un año, un mes, un día</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>unread, starred, changed, …</source>
        <translation>no leído, destacado, modificado…</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>a summary, a note</source>
        <translation>un resumen, una nota</translation>
    </message>
    <message>
        <source>both words, anywhere in a release</source>
        <translation>las dos palabras, en cualquier parte de un comunicado</translation>
    </message>
    <message>
        <source>words that follow each other</source>
        <translation>palabras que van seguidas</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>without what follows the minus</source>
        <translation>sin lo que sigue al signo menos</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>una de ellas, o las dos</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>los paréntesis reúnen lo que va junto</translation>
    </message>
    <message>
        <source>a year; 2023-06 is a month, 2023-06-12 a day</source>
        <translation>un año; 2023-06 es un mes, 2023-06-12 un día</translation>
    </message>
    <message>
        <source>what moves with today, as this-week, last-year</source>
        <translation>lo que cambia con el día de hoy, como this-week, last-year</translation>
    </message>
    <message>
        <source>the last days, weeks, months or years</source>
        <translation>los últimos días, semanas, meses o años</translation>
    </message>
</context>
<context>
    <name>SectionSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close this search</source>
        <translation>Cerrar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message>
        <source>another language</source>
        <translation>otro idioma</translation>
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
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>El otro idioma</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Ambos textos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Place in the filters</source>
        <translation>Posición en los filtros</translation>
    </message>
</context>
<context>
    <name>SidebarMenus</name>
    <message>
        <source>Fold “{value}” up</source>
        <translation>Contraer «{value}»</translation>
    </message>
    <message>
        <source>Unfold “{value}”</source>
        <translation>Expandir «{value}»</translation>
    </message>
    <message>
        <source>Rename the tag …</source>
        <translation>Cambiar el nombre de la etiqueta…</translation>
    </message>
    <message>
        <source>Delete the tag …</source>
        <translation>Eliminar la etiqueta…</translation>
    </message>
    <message>
        <source>Search in this section</source>
        <translation>Buscar en esta sección</translation>
    </message>
    <message>
        <source>Unfold all of it</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>Fold all of it up</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Fold the section up</source>
        <translation>Contraer la sección</translation>
    </message>
    <message>
        <source>Unfold the section</source>
        <translation>Expandir la sección</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>Salir de la papelera</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation>Mostrar solo «{value}»</translation>
    </message>
    <message>
        <source>Show “{value}” as well</source>
        <translation>Mostrar también «{value}»</translation>
    </message>
    <message>
        <source>Leave “{value}” out</source>
        <translation>Descartar «{value}»</translation>
    </message>
    <message>
        <source>No longer filter by “{value}”</source>
        <translation>Dejar de filtrar por «{value}»</translation>
    </message>
    <message>
        <source>No longer leave “{value}” out</source>
        <translation>Dejar de descartar «{value}»</translation>
    </message>
    <message>
        <source>Sort by count</source>
        <translation>Ordenar por cantidad</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>SidebarWords</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Regions and countries</source>
        <translation>Regiones y países</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Conventions and Recommendations</source>
        <translation>Convenios y recomendaciones</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Save changes to “{view}”</source>
        <translation>Guardar los cambios de «{view}»</translation>
    </message>
    <message>
        <source>Save one: Ctrl+Shift+S</source>
        <translation>Guardar: Ctrl+Mayús+S</translation>
    </message>
    <message>
        <source>Press L to collect</source>
        <translation>Pulse L para añadir</translation>
    </message>
    <message>
        <source>Press T to tag releases</source>
        <translation>Pulse T para etiquetar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Search in “{section}”</source>
        <translation>Buscar en «{section}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) found</source>
        <translation>
            <numerusform>%Ln valor encontrado</numerusform>
            <numerusform>%Ln valores encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>salvo {value}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>filtered by something within</source>
        <translation>filtrado por algo de su interior</translation>
    </message>
    <message>
        <source>Click: let “{view}” show what is shown now</source>
        <translation>Clic: hacer que «{view}» muestre lo que se ve ahora</translation>
    </message>
    <message>
        <source>Click: what was deleted, to see it and to restore it.</source>
        <translation>Clic: lo que se ha eliminado, para verlo y restaurarlo.</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well. Shift+click: not these.</source>
        <translation>Clic: solo estos. Ctrl+clic: también estos. Mayús+clic: estos no.</translation>
    </message>
    <message>
        <source>Headline, summary or text changed, and the date did not.</source>
        <translation>El titular, el resumen o el texto cambió, y la fecha no.</translation>
    </message>
    <message>
        <source>Another release is nearly the same, under another date or address.</source>
        <translation>Otro comunicado es casi idéntico, con otra fecha o dirección.</translation>
    </message>
    <message>
        <source>The arrow: what is within.</source>
        <translation>La flecha: lo que contiene.</translation>
    </message>
    <message>
        <source>Click: fold up or down.</source>
        <translation>Clic: contraer o expandir.</translation>
    </message>
    <message>
        <source>Click: fold up or down. The dots at its end: search in it, sort it.</source>
        <translation>Clic: contraer o expandir. Los puntos del final: buscar en ella, ordenarla.</translation>
    </message>
    <message>
        <source>What is searched for and filtered by stays here under a name, with its count</source>
        <translation>Lo que busca y filtra queda aquí con un nombre y su número</translation>
    </message>
    <message>
        <source>Press L to put the selected releases into a collection, or drag them here</source>
        <translation>Pulse L para poner los comunicados seleccionados en una colección, o arrástrelos aquí</translation>
    </message>
    <message>
        <source>Press T to give the selected releases tags of your own</source>
        <translation>Pulse T para poner etiquetas propias a los comunicados seleccionados</translation>
    </message>
    <message>
        <source>{view}: what it asks for cannot be understood any more. Click to see why.</source>
        <translation>{view}: ya no se entiende lo que pide. Haga clic para saber por qué.</translation>
    </message>
    <message>
        <source>Click: show them in the view's order. Drag it to another place; F2 renames, Delete deletes it.</source>
        <translation>Clic: mostrarlos en el orden de la vista. Arrástrela a otro sitio; F2 le cambia el nombre, Supr la elimina.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>The page without pictures and scripts, and without the way it looked.</source>
        <translation>La página sin imágenes ni scripts, y sin su aspecto.</translation>
    </message>
    <message>
        <source>The text of the document, without the way it looked.</source>
        <translation>El texto del documento, sin su aspecto.</translation>
    </message>
    <message>
        <source>The entry as the document has it, laid out in lines.</source>
        <translation>La entrada tal como la tiene el documento, dispuesta en líneas.</translation>
    </message>
    <message>
        <source>The row of the table, each value beside the name of its column.</source>
        <translation>La fila de la tabla, cada valor junto al nombre de su columna.</translation>
    </message>
    <message>
        <source>This is what was read from it; the document itself cannot be shown.</source>
        <translation>Esto es lo que se leyó de él; el documento mismo no se puede mostrar.</translation>
    </message>
    <message>
        <source>Only what stands around the release is shown; “Save original…” gives you the whole document.</source>
        <translation>Solo se muestra lo que rodea al comunicado; «Guardar el original…» le da el documento entero.</translation>
    </message>
    <message>
        <source>{place}, imported {when}</source>
        <translation>{place}, importado {when}</translation>
    </message>
    <message>
        <source>{place}, imported {when}, saved {day}</source>
        <translation>{place}, importado {when}, guardado el {day}</translation>
    </message>
    <message>
        <source>What belongs to the release is marked.</source>
        <translation>Lo que pertenece al comunicado está marcado.</translation>
    </message>
    <message>
        <source>The release was not found in it by its words, so nothing is marked.</source>
        <translation>El comunicado no se ha encontrado en él por sus palabras; por eso no hay nada marcado.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Guardar el original…</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Reading the document …</source>
        <translation>Leyendo el documento…</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Show source</source>
        <translation>Mostrar la fuente</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Guardar el original…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening your library …</source>
        <translation>Abriendo su biblioteca…</translation>
    </message>
    <message>
        <source>Saving changes</source>
        <translation>Guardando los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) in the bin</source>
        <translation>
            <numerusform>%Ln comunicado en la papelera</numerusform>
            <numerusform>%Ln comunicados en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>Aún no hay comunicados</translation>
    </message>
    <message>
        <source>everything stays on this computer</source>
        <translation>todo se queda en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>newest {day}</source>
        <translation>el más reciente: {day}</translation>
    </message>
    <message>
        <source>last import {when} ({new} new)</source>
        <translation>última importación: {when} (nuevos: {new})</translation>
    </message>
</context>
<context>
    <name>StepNotice</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Import {documents}</source>
        <translation>Importar {documents}</translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln release(s)</source>
        <translation>
            <numerusform>Destacar %Ln comunicado</numerusform>
            <numerusform>Destacar %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln release(s)</source>
        <translation>
            <numerusform>Dejar de destacar %Ln comunicado</numerusform>
            <numerusform>Dejar de destacar %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as read</source>
        <translation>
            <numerusform>Marcar %Ln comunicado como leído</numerusform>
            <numerusform>Marcar %Ln comunicados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln release(s) as unread</source>
        <translation>
            <numerusform>Marcar %Ln comunicado como no leído</numerusform>
            <numerusform>Marcar %Ln comunicados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln release(s)</source>
        <translation>
            <numerusform>Eliminar %Ln comunicado</numerusform>
            <numerusform>Eliminar %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln release(s)</source>
        <translation>
            <numerusform>Restaurar %Ln comunicado</numerusform>
            <numerusform>Restaurar %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln field(s) of ‘{headline}’</source>
        <translation>
            <numerusform>Editar %Ln campo de “{headline}”</numerusform>
            <numerusform>Editar %Ln campos de “{headline}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln release(s)</source>
        <translation>
            <numerusform>Juntar %Ln comunicado</numerusform>
            <numerusform>Juntar %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln release(s) apart</source>
        <translation>
            <numerusform>Mantener separado %Ln comunicado</numerusform>
            <numerusform>Mantener separados %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part ‘{headline}’ into %Ln release(s)</source>
        <translation>
            <numerusform>Separar “{headline}” en %Ln comunicado</numerusform>
            <numerusform>Separar “{headline}” en %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer keep %Ln release(s) apart</source>
        <translation>
            <numerusform>Dejar de mantener separado %Ln comunicado</numerusform>
            <numerusform>Dejar de mantener separados %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modificar la nota</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln release(s) ‘{tag}’</source>
        <translation>
            <numerusform>Etiquetar %Ln comunicado como “{tag}”</numerusform>
            <numerusform>Etiquetar %Ln comunicados como “{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag ‘{tag}’ off %Ln release(s)</source>
        <translation>
            <numerusform>Quitar la etiqueta “{tag}” de %Ln comunicado</numerusform>
            <numerusform>Quitar la etiqueta “{tag}” de %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag ‘{tag}’</source>
        <translation>Eliminar la etiqueta “{tag}”</translation>
    </message>
    <message>
        <source>Rename the tag ‘{tag}’ to ‘{new}’</source>
        <translation>Cambiar la etiqueta “{tag}” por “{new}”</translation>
    </message>
    <message>
        <source>Merge the tag ‘{tag}’ into ‘{other}’</source>
        <translation>Fusionar la etiqueta “{tag}” con “{other}”</translation>
    </message>
    <message>
        <source>Save the view ‘{name}’</source>
        <translation>Guardar la vista «{name}»</translation>
    </message>
    <message>
        <source>Change what the view ‘{name}’ shows</source>
        <translation>Cambiar lo que muestra la vista «{name}»</translation>
    </message>
    <message>
        <source>Rename the view ‘{name}’ to ‘{new}’</source>
        <translation>Cambiar el nombre de la vista «{name}» a «{new}»</translation>
    </message>
    <message>
        <source>Delete the view ‘{name}’</source>
        <translation>Eliminar la vista «{name}»</translation>
    </message>
    <message>
        <source>Move the view ‘{name}’</source>
        <translation>Mover la vista «{name}»</translation>
    </message>
    <message>
        <source>Make the collection ‘{name}’</source>
        <translation>Crear la colección «{name}»</translation>
    </message>
    <message>
        <source>Rename the collection ‘{name}’ to ‘{new}’</source>
        <translation>Cambiar el nombre de la colección «{name}» a «{new}»</translation>
    </message>
    <message>
        <source>Delete the collection ‘{name}’</source>
        <translation>Eliminar la colección «{name}»</translation>
    </message>
    <message>
        <source>Move the collection ‘{name}’</source>
        <translation>Mover la colección «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln release(s) into ‘{name}’</source>
        <translation>
            <numerusform>Poner %Ln comunicado en «{name}»</numerusform>
            <numerusform>Poner %Ln comunicados en «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln release(s) out of ‘{name}’</source>
        <translation>
            <numerusform>Quitar %Ln comunicado de «{name}»</numerusform>
            <numerusform>Quitar %Ln comunicados de «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln release(s) within ‘{name}’</source>
        <translation>
            <numerusform>Mover %Ln comunicado dentro de «{name}»</numerusform>
            <numerusform>Mover %Ln comunicados dentro de «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add ‘{tag}’ to %Ln release(s)</source>
        <translation>
            <numerusform>Añadir «{tag}» a %Ln comunicado</numerusform>
            <numerusform>Añadir «{tag}» a %Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove ‘{tag}’ from %Ln release(s)</source>
        <translation>
            <numerusform>Quitar «{tag}» de %Ln comunicado</numerusform>
            <numerusform>Quitar «{tag}» de %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the correction of ‘{tag}’ back</source>
        <translation>Retirar la corrección de «{tag}»</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Your tag {tag}</source>
        <translation>Su etiqueta {tag}</translation>
    </message>
    <message>
        <source>Enter shows the releases with this tag, Delete takes the tag off.</source>
        <translation>Intro muestra los comunicados con esta etiqueta, Supr la quita.</translation>
    </message>
    <message>
        <source>“{tag}”: click to see all releases with this tag</source>
        <translation>«{tag}»: haga clic para ver todos los comunicados con esta etiqueta</translation>
    </message>
</context>
<context>
    <name>TagMenus</name>
    <message>
        <source>Show the releases with this tag</source>
        <translation>Mostrar los comunicados con esta etiqueta</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar por qué</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Not of this kind</source>
        <translation>No es de este tipo</translation>
    </message>
    <message>
        <source>Not from this place</source>
        <translation>No es de este lugar</translation>
    </message>
    <message>
        <source>Not about this</source>
        <translation>No trata de esto</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln release(s)</source>
        <translation>
            <numerusform>Etiquetas de %Ln comunicado</numerusform>
            <numerusform>Etiquetas de %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of this release</source>
        <translation>Etiquetas de este comunicado</translation>
    </message>
    <message>
        <source>Find a tag, or add one</source>
        <translation>Buscar una etiqueta o añadirla</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>There are no tags yet. Type one and press Return.</source>
        <translation>Aún no hay etiquetas. Escriba una y pulse Intro.</translation>
    </message>
    <message>
        <source>Return or a comma adds, Backspace takes the last off, Esc closes.</source>
        <translation>Intro o una coma añade, Retroceso quita la última, Esc cierra.</translation>
    </message>
    <message>
        <source>{tag} taken off</source>
        <translation>{tag} quitada</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Delete the tag “{tag}”?</source>
        <translation>¿Eliminar la etiqueta «{tag}»?</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %Ln release(s). The releases stay, and this can be undone.</source>
        <translation>
            <numerusform>Se quita de %Ln comunicado. Este se conserva, y se puede deshacer.</numerusform>
            <numerusform>Se quita de %Ln comunicados. Estos se conservan, y se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Scroll the text</source>
        <translation>Desplazar el texto</translation>
    </message>
    <message>
        <source>Text of the release</source>
        <translation>Texto del comunicado</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Releases by month, {period}.</source>
        <translation>Comunicados por mes, {period}.</translation>
    </message>
    <message>
        <source>Releases by year, {period}.</source>
        <translation>Comunicados por año, {period}.</translation>
    </message>
    <message>
        <source>Releases by decade, {period}.</source>
        <translation>Comunicados por decenio, {period}.</translation>
    </message>
    <message>
        <source>Before {period}</source>
        <translation>Antes de {period}</translation>
    </message>
    <message>
        <source>After {period}</source>
        <translation>Después de {period}</translation>
    </message>
    <message>
        <source>{period}: {count}</source>
        <translation>{period}: {count}</translation>
    </message>
    <message>
        <source>{period}, {count}</source>
        <translation>{period}, {count}</translation>
    </message>
    <message>
        <source>{period}, {count}, in the period</source>
        <translation>{period}, {count}, en el período</translation>
    </message>
    <message>
        <source>no releases</source>
        <translation>ningún comunicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matching} of %Ln release(s)</source>
        <translation>
            <numerusform>{matching} de %Ln comunicado</numerusform>
            <numerusform>{matching} de %Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}–</translation>
    </message>
    <message>
        <source>No release has a date</source>
        <translation>Ningún comunicado tiene fecha</translation>
    </message>
    <message>
        <source>No release has a date.</source>
        <translation>Ningún comunicado tiene fecha.</translation>
    </message>
    <message>
        <source>No period is chosen.</source>
        <translation>No hay ningún período elegido.</translation>
    </message>
    <message>
        <source>The period {period} is chosen.</source>
        <translation>El período elegido es {period}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a date: %Ln release(s).</source>
        <translation>
            <numerusform>Sin fecha: %Ln comunicado.</numerusform>
            <numerusform>Sin fecha: %Ln comunicados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>UndoMenu</name>
    <message>
        <source>&amp;Undo “{step}”</source>
        <translation>&amp;Deshacer «{step}»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo “{step}”</source>
        <translation>&amp;Rehacer «{step}»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}, {day}, {document}</source>
        <translation>Versión {number}, {day}, {document}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Versión {number}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed on {day}, %Ln word(s)</source>
        <translation>
            <numerusform>Modificado el {day}, %Ln palabra</numerusform>
            <numerusform>Modificado el {day}, %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on {day}: {fields}</source>
        <translation>Modificado el {day}: {fields}</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un solo texto</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>%Ln palabra modificada</numerusform>
            <numerusform>%Ln palabras modificadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept in the sidebar: {what}.</source>
        <translation>Se guarda en la barra lateral: {what}.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. It is to show this search instead.</source>
        <translation>Ya hay una vista «{name}». Mostrará esta búsqueda en su lugar.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Todos los comunicados</translation>
    </message>
    <message>
        <source>Rename the view “{name}”</source>
        <translation>Cambiar el nombre de la vista «{name}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Ya hay una vista «{name}».</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted</source>
        <translation>La vista «{name}» se ha eliminado</translation>
    </message>
    <message>
        <source>The view “{name}” is in the sidebar</source>
        <translation>La vista «{name}» está en la barra lateral</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be shown</source>
        <translation>La vista «{name}» no se puede mostrar</translation>
    </message>
    <message>
        <source>It asks for: {search}</source>
        <translation>Pide: {search}</translation>
    </message>
    <message>
        <source>It is kept as it is. Show the releases that you want and save them under its name, or delete it.</source>
        <translation>Se conserva tal como está. Muestre los comunicados que quiera y guárdelos con su nombre, o elimínela.</translation>
    </message>
</context>
<context>
    <name>VocabularyKeeper</name>
    <message>
        <source>It is a text file of your own, which adds to the vocabulary of the program: names and phrases by which releases get their tags. Its first lines say how it is written. Save it and come back here: the releases can then be tagged anew.</source>
        <translation>Es un archivo de texto suyo que amplía el vocabulario del programa: los nombres y expresiones con los que los comunicados reciben sus etiquetas. Sus primeras líneas explican cómo se escribe. Guárdelo y vuelva aquí: entonces se pueden etiquetar de nuevo los comunicados.</translation>
    </message>
    <message>
        <source>Edit your vocabulary?</source>
        <translation>¿Editar su vocabulario?</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The vocabulary has changed. Tag all releases anew?</source>
        <translation>El vocabulario ha cambiado. ¿Etiquetar de nuevo todos los comunicados?</translation>
    </message>
    <message>
        <source>Your corrections, own tags, notes and stars stay. You can go on reading meanwhile.</source>
        <translation>Sus correcciones, etiquetas, notas y destacados se conservan. Mientras tanto puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Tag anew</source>
        <translation>Etiquetar de nuevo</translation>
    </message>
    <message>
        <source>Tagging anew</source>
        <translation>Etiquetando de nuevo</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Did you mean {value}?</source>
        <translation>¿Quiso decir {value}?</translation>
    </message>
    <message>
        <source>Without {value}</source>
        <translation>Sin {value}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln comunicado</numerusform>
            <numerusform>%Ln comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>still none</source>
        <translation>aún ninguno</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose files with press releases</source>
        <translation>Elegir archivos con comunicados de prensa</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder; all files in it are read</source>
        <translation>Elegir una carpeta; se leen todos sus archivos</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Take the text or the files from the clipboard (Ctrl+V)</source>
        <translation>Tomar el texto o los archivos del portapapeles (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln week(s)</source>
        <translation>
            <numerusform>la última semana</numerusform>
            <numerusform>las últimas %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s)</source>
        <translation>
            <numerusform>el último mes</numerusform>
            <numerusform>los últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln year(s)</source>
        <translation>
            <numerusform>el último año</numerusform>
            <numerusform>los últimos %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>{period} or earlier</source>
        <translation>{period} o antes</translation>
    </message>
    <message>
        <source>{period} or later</source>
        <translation>{period} o después</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
</context>
<context>
    <name>WhereToImport</name>
    <message>
        <source>Import into which library?</source>
        <translation>¿En qué biblioteca importar?</translation>
    </message>
    <message>
        <source>The sample newsroom is open. What you import there stays there.</source>
        <translation>La biblioteca de ejemplo está abierta. Lo que importe allí se queda allí.</translation>
    </message>
    <message>
        <source>Import into my library</source>
        <translation>Importar en mi biblioteca</translation>
    </message>
    <message>
        <source>Import into the sample</source>
        <translation>Importar en el ejemplo</translation>
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
        <translation>Usar lo que dice el documento</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>written by you on {day}</source>
        <translation>escrito por usted el {day}</translation>
    </message>
    <message>
        <source>This is too long to be written by hand. Its first {count} letters are shown.</source>
        <translation>Es demasiado largo para escribirlo a mano. Se muestran las primeras {count} letras.</translation>
    </message>
    <message>
        <source>The documents say nothing.</source>
        <translation>Los documentos no dicen nada.</translation>
    </message>
    <message>
        <source>The documents say: “{words}”</source>
        <translation>Los documentos dicen: «{words}»</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop press releases here</source>
        <translation>Suelte aquí comunicados de prensa</translation>
    </message>
    <message>
        <source>Saved web pages, texts, PDF and Word documents, tables, e-mails, feeds, or whole folders and archives.</source>
        <translation>Páginas web, textos, documentos PDF y Word, tablas, correos, canales, o carpetas y archivos comprimidos.</translation>
    </message>
    <message>
        <source>You see what is new and what changed before anything is saved.</source>
        <translation>Verá lo nuevo y lo que ha cambiado antes de que se guarde nada.</translation>
    </message>
</context>
<context>
    <name>_Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
</context>
<context>
    <name>_KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Place in the keys</source>
        <translation>Posición en los atajos</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>_SampleLine</name>
    <message>
        <source>Nothing at hand?</source>
        <translation>¿Nada a mano?</translation>
    </message>
    <message>
        <source>Look round the sample newsroom</source>
        <translation>Explorar la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Opens a library of sample releases, kept apart from your own</source>
        <translation>Abre una biblioteca con comunicados de ejemplo, separada de la suya</translation>
    </message>
    <message>
        <source>It goes again with one click.</source>
        <translation>Se cierra con un clic.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>What changed</source>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Posición en el texto</translation>
    </message>
</context>
</TS>
