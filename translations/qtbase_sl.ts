<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pritisni</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Povečaj</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Zmanjšaj</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Pokaži meni</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Preklopi</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Pomakni levo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomakni desno</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Pomakni gor</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pomakni dol</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Prejšnja stran</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Naslednja stran</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Sproži dejanje</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Poveča vrednost</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Zmanjša vrednost</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Pokaže meni</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Preklopi stanje</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Pomakne levo</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Pomakne desno</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Pomakne gor</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Pomakne dol</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Gre stran nazaj</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Gre na naslednjo stran</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Razveljavi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Uveljavi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Prilepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izberi vse</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Pomakni sem</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Levi rob</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Vrh</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Desni rob</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dno</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Stran levo</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Stran gor</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Stran desno</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Stran dol</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Pomakni levo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomakni gor</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Pomakni desno</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomakni dol</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>row</source>
        <translation>vrstica</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celica</translation>
    </message>
    <message>
        <source>list</source>
        <translation>seznam</translation>
    </message>
    <message>
        <source>text</source>
        <translation>besedilo</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graf</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>okvir</translation>
    </message>
    <message>
        <source>label</source>
        <translation>oznaka</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>plošča</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>izbirni gumb</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>drsnik</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>namig</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>polnilo</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>gumb</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>glava vrstice</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>glava stolpca</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>element seznama</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>element menija</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>meni</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>obvestilo</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>opozorilo</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>vrstica stanja</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>slika</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>naslov</translation>
    </message>
    <message>
        <source>application</source>
        <translation>program</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>pogovorno okno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznano</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Razveljavi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Uveljavi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj naslov &amp;povezave</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Prilepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izberi vse</translation>
    </message>
</context>
</TS>
