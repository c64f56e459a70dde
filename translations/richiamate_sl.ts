<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>braille</name>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4.</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5.</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6.</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7.</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8.</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9.</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>skrita št</translation>
    </message>
    <message>
        <source>tm %1</source>
        <translation>ju %1</translation>
    </message>
    <message>
        <source>%1d</source>
        <translation>%1d</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>zam %1</translation>
    </message>
    <message>
        <source>taken elsewhere, queue empty</source>
        <translation>prevzeto drugje, vrsta prazna</translation>
    </message>
    <message>
        <source>taken elsewhere &gt; %1</source>
        <translation>prevzeto drugje &gt; %1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>sproščeno</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>kličem %1</translation>
    </message>
    <message>
        <source>dial %1</source>
        <translation>izberi %1</translation>
    </message>
    <message>
        <source>no answer %1 F8</source>
        <translation>ni odg %1 F8</translation>
    </message>
    <message>
        <source>engaged %1 F8</source>
        <translation>zasedeno %1 F8</translation>
    </message>
    <message>
        <source>no answer %1 decide F8</source>
        <translation>ni odg %1 odločite F8</translation>
    </message>
    <message>
        <source>ok queue empty</source>
        <translation>ok vrsta prazna</translation>
    </message>
    <message>
        <source>ok &gt; %1 F8</source>
        <translation>ok &gt; %1 F8</translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation>nič za prevzem</translation>
    </message>
    <message>
        <source>nothing to take, next %1</source>
        <translation>nič za prevzem, naslednji %1</translation>
    </message>
    <message>
        <source>+%1 queue %2</source>
        <translation>+%1 vrsta %2</translation>
    </message>
    <message>
        <source>again %1 %2 same place</source>
        <translation>spet %1 %2 isto mesto</translation>
    </message>
    <message>
        <source>AT RISK %1</source>
        <translation>OGROŽEN %1</translation>
    </message>
    <message>
        <source>MISSED %1 %2</source>
        <translation>ZAMUJEN %1 %2</translation>
    </message>
    <message>
        <source>back in the queue, draft kept</source>
        <translation>spet v vrsti, osnutek shranjen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>%1r</source>
        <translation>%1x</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>zvoni %1</translation>
    </message>
    <message>
        <source>LAST RING</source>
        <translation>ZADNJE ZVONJENJE</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>prevzeto drugje</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>prekinjeno</translation>
    </message>
    <message>
        <source>hung up, outcome missing F8</source>
        <translation>prekinjeno, manjka izid F8</translation>
    </message>
    <message>
        <source>changed, %1</source>
        <translation>spremenjeno, %1</translation>
    </message>
    <message>
        <source>not here, first %1</source>
        <translation>tu ne, najprej %1</translation>
    </message>
    <message>
        <source>closes the open cb</source>
        <translation>zapre odprti povratni klic</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>lin %1 %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>ni izida</translation>
    </message>
    <message>
        <source>free, queue empty</source>
        <translation>prosto, vrsta prazna</translation>
    </message>
    <message>
        <source>free queue %1</source>
        <translation>prosto vrsta %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>prvi %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>osnutek %1</translation>
    </message>
    <message>
        <source>DATABASE away, notes stay here</source>
        <translation>ZBIRKA ne odgovarja, zapiski tu</translation>
    </message>
    <message>
        <source>database ok</source>
        <translation>zbirka ok</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>manjka %1</translation>
    </message>
    <message>
        <source>print ok %1 p.</source>
        <translation>tisk ok %1 str.</translation>
    </message>
    <message>
        <source>print failed, log kept in a file</source>
        <translation>tisk ni uspel, dnevnik v datoteki</translation>
    </message>
    <message>
        <source>putting &gt; %1</source>
        <translation>vežem &gt; %1</translation>
    </message>
    <message>
        <source>ok put &gt; %1</source>
        <translation>ok povezano &gt; %1</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>NAZAJ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ni odg</translation>
    </message>
    <message>
        <source>ok cb %1</source>
        <translation>ok povr. klic %1</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>prihaja</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>prihaja %1</translation>
    </message>
    <message>
        <source>ok none left</source>
        <translation>ok ni odprtih</translation>
    </message>
    <message>
        <source>ok left %1</source>
        <translation>ok še %1</translation>
    </message>
    <message>
        <source>sent back %1</source>
        <translation>vrnjeno %1</translation>
    </message>
    <message>
        <source>h.o. %1</source>
        <translation>pred. %1</translation>
    </message>
    <message>
        <source>n.%1</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>cb.op</source>
        <translation>pk.odp</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>prevz. %1</translation>
    </message>
    <message>
        <source>told</source>
        <translation>povedano</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 AT RISK</source>
        <translation>%1 OGROŽENO</translation>
    </message>
    <message>
        <source>%1 MISSED</source>
        <translation>%1 ZAMUJENO</translation>
    </message>
    <message>
        <source>meanwhile %1</source>
        <translation>medtem %1</translation>
    </message>
    <message>
        <source>ok cb</source>
        <translation>ok povr. klic</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>vrnjeno</translation>
    </message>
    <message>
        <source>softphone %1</source>
        <translation>softphone %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>na čakanju</translation>
    </message>
    <message>
        <source>on the line again</source>
        <translation>spet na liniji</translation>
    </message>
    <message>
        <source>hold %1 %2</source>
        <translation>čakanje %1 %2</translation>
    </message>
    <message>
        <source>LONG HOLD %1 %2</source>
        <translation>DOLGO ČAKANJE %1 %2</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>vpraš</translation>
    </message>
    <message>
        <source>citizen waits</source>
        <translation>klic čaka</translation>
    </message>
    <message>
        <source>line</source>
        <translation>lin</translation>
    </message>
    <message>
        <source>with citizen, waiting</source>
        <translation>pri klicu, čaka</translation>
    </message>
    <message>
        <source>put &gt; %1, outcome missing F8</source>
        <translation>povezano &gt; %1, manjka izid F8</translation>
    </message>
    <message>
        <source>ok noted</source>
        <translation>ok zapisano</translation>
    </message>
    <message>
        <source>ok split, newest waits</source>
        <translation>ok ločeno, zadnja čaka</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>klicatelj</translation>
    </message>
    <message>
        <source>names and numbers off</source>
        <translation>imena in številke izklopljene</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>dodel. %1</translation>
    </message>
    <message>
        <source>given elsewhere, draft kept</source>
        <translation>drugje, osnutek shranjen</translation>
    </message>
    <message>
        <source>taken %1 not before %2</source>
        <translation>prevz. %1 ne pred %2</translation>
    </message>
    <message>
        <source>taken %1 not now</source>
        <translation>prevz. %1 ne zdaj</translation>
    </message>
    <message>
        <source>has case</source>
        <translation>ima zad</translation>
    </message>
    <message>
        <source>comp</source>
        <translation>prist</translation>
    </message>
    <message>
        <source>op&gt;%1</source>
        <translation>odp&gt;%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>odprto</translation>
    </message>
    <message>
        <source>closed&gt;%1</source>
        <translation>zaprto&gt;%1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zaprto</translation>
    </message>
    <message>
        <source>desk%1</source>
        <translation>mesto%1</translation>
    </message>
    <message>
        <source>(sub %1)</source>
        <translation>(nad %1)</translation>
    </message>
</context>
<context>
    <name>configuration</name>
    <message>
        <source>%1 overlaps with %2 on the same day. Make one end where the other begins, or make them one.</source>
        <translation>%1 se isti dan prekriva z %2. Eno naj se konča tam, kjer se drugo začne, ali pa ju združite.</translation>
    </message>
    <message>
        <source>%1 assigns %2 where %3 does it already, on the same days. End the earlier one before the later one begins.</source>
        <translation>%1 dodeljuje %2 tam, kjer to na iste dni že počne %3. Prva dodelitev naj se konča pred začetkom druge.</translation>
    </message>
    <message>
        <source>%1 is missing: say by which act %2 is assigned.</source>
        <translation>%1 manjka: navedite, s katerim aktom je dodeljeno %2.</translation>
    </message>
    <message>
        <source>%1 is empty: the menu option %2 leads nowhere. Name an office to ring, or take it out.</source>
        <translation>%1 je prazno: izbira menija %2 ne vodi nikamor. Navedite urad, ki naj zvoni, ali jo odstranite.</translation>
    </message>
    <message>
        <source>%1: the topic %2 leads nowhere. Name an office that is there, or whom to call instead.</source>
        <translation>%1: tema %2 ne vodi nikamor. Navedite delujoč urad ali koga je treba poklicati namesto njega.</translation>
    </message>
    <message>
        <source>%1 names the office %2, which is not there on the days in question. Name another one.</source>
        <translation>%1 navaja urad %2, ki v teh dneh ne deluje. Navedite drugega.</translation>
    </message>
    <message>
        <source>%1 rings nobody: no operator and no official is assigned to the office %2.</source>
        <translation>%1 ne zvoni nikomur: uradu %2 ni dodeljen ne telefonist ne uradnik.</translation>
    </message>
    <message>
        <source>%1: no operator and no official is assigned to the office %2, where callers may be put through. Assign one, or let it end.</source>
        <translation>%1: uradu %2, na katerega se lahko vežejo klici, ni dodeljen ne telefonist ne uradnik. Dodelite nekoga ali urad ukinite.</translation>
    </message>
    <message>
        <source>%1 is missing: the office %2 has no queue of the exchange, although these lead there: %3.</source>
        <translation>%1 manjka: urad %2 nima čakalne vrste v telefonski centrali, čeprav vodijo tja: %3.</translation>
    </message>
    <message>
        <source>%1: no menu option and no topic leads to the office %2.</source>
        <translation>%1: nobena izbira menija in nobena tema ne vodi v urad %2.</translation>
    </message>
    <message>
        <source>%1: the card %2 is not in force.</source>
        <translation>%1: kartica %2 ne velja.</translation>
    </message>
    <message>
        <source>%1: the patron day of %2 is not confirmed.</source>
        <translation>%1: praznik zavetnika %2 ni potrjen.</translation>
    </message>
    <message>
        <source>No password was set: how people sign in is decided by PostgreSQL (pg_hba.conf).</source>
        <translation>Geslo ni bilo nastavljeno: o prijavi odloča PostgreSQL (pg_hba.conf).</translation>
    </message>
    <message>
        <source>No configuration has been applied to this database yet.</source>
        <translation>Na to zbirko podatkov še ni bila uveljavljena nobena konfiguracija.</translation>
    </message>
    <message>
        <source>%1 overlaps with %2: nobody could say which holds on a day of both. Let one end before the other begins.</source>
        <translation>%1 se prekriva z %2: na dan, ki pripada obema, se ne bi vedelo, katero velja. Eno naj se konča, preden se drugo začne.</translation>
    </message>
    <message>
        <source>%1 makes %2 another user of the exchange than %3 does. A person is one user: name the right one in both, or in one only.</source>
        <translation>%1 določa %2 kot drugega uporabnika centrale kot %3. Ena oseba je en uporabnik: navedite pravega na obeh mestih ali samo na enem.</translation>
    </message>
    <message>
        <source>%1: the emergency sheet is an example text, not in force.</source>
        <translation>%1: list za nujne primere je vzorčno besedilo in ne velja.</translation>
    </message>
    <message>
        <source>%1 names a desk for %2, as %3 does already. Leave one of them.</source>
        <translation>%1 navaja mesto za %2, tako kot že %3. Pustite eno od obeh.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which names the person %3. Name a desk or an extension: who sits there is not told.</source>
        <translation>%1 je »%2«, kar imenuje osebo %3. Navedite mesto ali interno številko: kdo tam sedi, se ne pove.</translation>
    </message>
    <message>
        <source>%1: no desk of the office %2 is on duty on %3.</source>
        <translation>%1: na dan %3 ni dežurno nobeno mesto urada %2.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has these initials: %3. Name an office for them, or one for the whole topic.</source>
        <translation>%1: pri temi %2 nihče nima teh začetnic: %3. Navedite urad zanje ali enega za celotno temo.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has municipalities that are not listed.</source>
        <translation>%1: pri temi %2 nihče nima občin, ki niso naštete.</translation>
    </message>
    <message>
        <source>%1: %2 audits for a time. Write a first and a last day, at most %3 days in all.</source>
        <translation>%1: %2 revidira za določen čas. Zapišite prvi in zadnji dan, skupaj največ %3 dni.</translation>
    </message>
    <message>
        <source>%1: %2 audits the whole directorate. Leave it empty.</source>
        <translation>%1: %2 revidira celotno direkcijo. Pustite prazno.</translation>
    </message>
    <message>
        <source>%1: %2 audits, and is something else in %3 on the same days. Who audits changes nothing: end the one before the other begins.</source>
        <translation>%1: %2 revidira in ima iste dni drugo vlogo v %3. Kdor revidira, ničesar ne spreminja: eno naj se konča, preden se drugo začne.</translation>
    </message>
</context>
<context>
    <name>desk::Administration</name>
    <message>
        <source>All changes are taken back.</source>
        <translation>Vse spremembe so preklicane.</translation>
    </message>
    <message>
        <source>Somebody else has changed the configuration: %1 changes, told in the preview. What is written here stays.</source>
        <translation>Nekdo drug je spremenil konfiguracijo: sprememb %1, navedene so v predogledu. Kar je zapisano tukaj, ostane.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Dodaj: %1</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Končaj danes</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>As it is in force.</source>
        <translation>Kot velja.</translation>
    </message>
    <message>
        <source>Changes not applied yet: %1.</source>
        <translation>Še neuveljavljene spremembe: %1.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Spremenjeno, še ni uveljavljeno.</translation>
    </message>
    <message>
        <source>Mistakes: %1.</source>
        <translation>Napake: %1.</translation>
    </message>
    <message>
        <source>Default of Richiamate.</source>
        <translation>Privzeta vrednost programa Richiamate.</translation>
    </message>
    <message>
        <source>It is in force: for another, end it and add one.</source>
        <translation>Velja: za drugo to končajte in dodajte novo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>%1: ends today.</source>
        <translation>%1: konča se danes.</translation>
    </message>
    <message>
        <source>%1: taken away.</source>
        <translation>%1: odstranjeno.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Preklicano: %1.</translation>
    </message>
    <message>
        <source>Mistake: %1</source>
        <translation>Napaka: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Za pregled: %1</translation>
    </message>
    <message>
        <source>Not known while there are mistakes.</source>
        <translation>Ni znano, dokler so napake.</translation>
    </message>
    <message>
        <source>Write a day like 24.12 and a time like 12:30.</source>
        <translation>Zapišite dan, kot je 24.12., in uro, kot je 12:30.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nič se ne spremeni.</translation>
    </message>
    <message>
        <source>Not applied: somebody else was quicker. Their changes are told in the preview as soon as they are here; what is written here stays.</source>
        <translation>Ni uveljavljeno: nekdo drug je bil hitrejši. Njegove spremembe bodo v predogledu, ko prispejo; kar je zapisano tukaj, ostane.</translation>
    </message>
    <message>
        <source>Not applied: a card is put in force by a second person. Whoever wrote it applies it as an example text.</source>
        <translation>Ni uveljavljeno: kartico da v veljavo druga oseba. Kdor jo je napisal, jo uveljavi kot primer besedila.</translation>
    </message>
    <message>
        <source>Applied. It is in force.</source>
        <translation>Uveljavljeno. Velja.</translation>
    </message>
</context>
<context>
    <name>desk::Appearance</name>
    <message>
        <source>Colours as the system has them: light.</source>
        <translation>Barve kot v sistemu: svetle.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Svetle barve.</translation>
    </message>
    <message>
        <source>Colours as the system has them: dark.</source>
        <translation>Barve kot v sistemu: temne.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Temne barve.</translation>
    </message>
    <message>
        <source>Colours as the system has them: high contrast.</source>
        <translation>Barve kot v sistemu: visok kontrast.</translation>
    </message>
    <message>
        <source>High contrast.</source>
        <translation>Visok kontrast.</translation>
    </message>
    <message>
        <source>Usual letters.</source>
        <translation>Običajne črke.</translation>
    </message>
    <message>
        <source>The letters for easier reading, Andika, are not installed.</source>
        <translation>Lažje berljive črke Andika niso nameščene.</translation>
    </message>
    <message>
        <source>Letters for easier reading.</source>
        <translation>Lažje berljive črke.</translation>
    </message>
</context>
<context>
    <name>desk::Audit</name>
    <message>
        <source>What you read is recorded and shown to the administrators.</source>
        <translation>Kar preberete, se zapiše in pokaže skrbnikom.</translation>
    </message>
    <message>
        <source>You read until %1.</source>
        <translation>Branje do %1.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>To je danes.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Še %n dan.</numerusform>
            <numerusform>Še %n dneva.</numerusform>
            <numerusform>Še %n dnevi.</numerusform>
            <numerusform>Še %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Zaprti dnevi</translation>
    </message>
    <message>
        <source>Log of a closed day</source>
        <translation>Dnevnik zaprtega dne</translation>
    </message>
    <message>
        <source>Whether a closed day is as it was closed</source>
        <translation>Ali je zaprti dan tak, kot je bil zaprt</translation>
    </message>
    <message>
        <source>Trail: who changed, searched, erased and closed</source>
        <translation>Sled: kdo je spreminjal, iskal, brisal in zapiral</translation>
    </message>
    <message>
        <source>Configuration and who is assigned</source>
        <translation>Konfiguracija in dodeljene osebe</translation>
    </message>
    <message>
        <source>configuration applied</source>
        <translation>konfiguracija uveljavljena</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>spremenjeno</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>pogledano</translation>
    </message>
    <message>
        <source>number searched</source>
        <translation>številka iskana</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>revidirano</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>dan zaprt</translation>
    </message>
    <message>
        <source>paper of the day kept</source>
        <translation>list dneva shranjen</translation>
    </message>
    <message>
        <source>disposal approved</source>
        <translation>izločitev odobrena</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>request of a citizen</source>
        <translation>zahteva državljana</translation>
    </message>
    <message>
        <source>Write a day like 24.12.2026.</source>
        <translation>Zapišite dan kot 24.12.2026.</translation>
    </message>
    <message>
        <source>%1 is not closed: read one of the closed days.</source>
        <translation>%1 ni zaprt: preberite enega od zaprtih dni.</translation>
    </message>
    <message>
        <source>%1 · closed on %2 · digest %3</source>
        <translation>%1 · zaprt %2 · odtis %3</translation>
    </message>
    <message>
        <source>No day is closed yet.</source>
        <translation>Noben dan še ni zaprt.</translation>
    </message>
    <message>
        <source>Closed days: %1, the latest first.</source>
        <translation>Zaprti dnevi: %1, najprej zadnji.</translation>
    </message>
    <message>
        <source>%1: %2 rows. Digest %3.</source>
        <translation>%1: %2 vrstic. Odtis %3.</translation>
    </message>
    <message>
        <source>What is kept of %1 is what was closed.</source>
        <translation>Kar je shranjeno za %1, je to, kar je bilo zaprto.</translation>
    </message>
    <message>
        <source>What is kept of %1 is NOT what was closed: tell the data protection officer.</source>
        <translation>Kar je shranjeno za %1, NI to, kar je bilo zaprto: obvestite pooblaščeno osebo za varstvo podatkov.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Odtis: %1</translation>
    </message>
    <message>
        <source>Chain of events: each of the newest %1 links follows from the one before.</source>
        <translation>Veriga dogodkov: vsak od zadnjih %1 členov sledi iz prejšnjega.</translation>
    </message>
    <message>
        <source>Chain of events: %1 of the newest %2 links do NOT follow from the one before.</source>
        <translation>Veriga dogodkov: %1 od zadnjih %2 členov NE sledi iz prejšnjega.</translation>
    </message>
    <message>
        <source>Head of the chain, to compare with what was kept elsewhere: %1, %2</source>
        <translation>Glava verige, za primerjavo s shranjenim drugje: %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened up to then.</source>
        <translation>Do takrat se ni zgodilo nič.</translation>
    </message>
    <message>
        <source>The newest %1, the latest first. Work on calls is not told, nor the reasons people wrote.</source>
        <translation>Zadnjih %1, najprej najnovejši. Delo s klici se ne pove, niti zapisani razlogi.</translation>
    </message>
    <message>
        <source>Revision %1, in force. Its changes are in the trail.</source>
        <translation>Različica %1, v veljavi. Njene spremembe so v sledi.</translation>
    </message>
</context>
<context>
    <name>desk::CitizenRequests</name>
    <message>
        <source>what is held about me</source>
        <translation>kaj hranite o meni</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>popravite</translation>
    </message>
    <message>
        <source>erase it</source>
        <translation>izbrišite</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>prejeto %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>odgovorjeno %1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>odgovor do %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>še %n dan</numerusform>
            <numerusform>še %n dneva</numerusform>
            <numerusform>še %n dni</numerusform>
            <numerusform>še %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>zamuda %n dan</numerusform>
            <numerusform>zamuda %n dneva</numerusform>
            <numerusform>zamuda %n dni</numerusform>
            <numerusform>zamuda %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>potrdilo %1</translation>
    </message>
    <message>
        <source>Noted. To be answered by %1.</source>
        <translation>Zabeleženo. Odgovor do %1.</translation>
    </message>
    <message>
        <source>A number is corrected by a number, a tax code by a tax code.</source>
        <translation>Številka se popravi s številko, davčna številka z davčno številko.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potrdilo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Podatki</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Potrdilo %1.</translation>
    </message>
    <message>
        <source>Calls: %1, callbacks: %2.</source>
        <translation>Klici: %1, povratni klici: %2.</translation>
    </message>
    <message>
        <source>Still open, and erased later: %1.</source>
        <translation>Še odprto, izbris pozneje: %1.</translation>
    </message>
    <message>
        <source>Some of it waits for the archive&apos;s approval.</source>
        <translation>Del čaka na odobritev arhiva.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Je v %1.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Odgovorjeno.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Še brez odgovora.</translation>
    </message>
</context>
<context>
    <name>desk::Closings</name>
    <message>
        <source>Closed at once, until it is opened again.</source>
        <translation>Zaprto takoj, do ponovnega odprtja.</translation>
    </message>
    <message>
        <source>The whole directorate</source>
        <translation>Vsa direkcija</translation>
    </message>
    <message>
        <source>Closed since %1, until opened again</source>
        <translation>Zaprto od %1, do ponovnega odprtja</translation>
    </message>
    <message>
        <source>the whole directorate</source>
        <translation>vsa direkcija</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>To ni dan. Zapišite ga kot 24.12.</translation>
    </message>
    <message>
        <source>It would end before it begins. Correct one of the times.</source>
        <translation>Končalo bi se, preden se začne. Popravite eno od ur.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Ta čas je mimo. Izberite poznejšega.</translation>
    </message>
    <message>
        <source>It is closed then anyway. Choose another time.</source>
        <translation>Takrat je že zaprto. Izberite drug čas.</translation>
    </message>
    <message>
        <source>Promises that move: %1, the latest to %2.</source>
        <translation>Obljube, ki se premaknejo: %1, zadnja na %2.</translation>
    </message>
    <message>
        <source>No promise moves.</source>
        <translation>Nobena obljuba se ne premakne.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Spet odprto: %1.</translation>
    </message>
    <message>
        <source>Closing noted.</source>
        <translation>Zaprtje zabeleženo.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Spet odprto.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationForm</name>
    <message>
        <source>Directorate</source>
        <translation>Direkcija</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časovni pas</translation>
    </message>
    <message>
        <source>As IANA names it, like Europe/Rome.</source>
        <translation>Kot ga imenuje IANA, na primer Europe/Rome.</translation>
    </message>
    <message>
        <source>Numbers that are called</source>
        <translation>Klicane številke</translation>
    </message>
    <message>
        <source>With +39 and commas between them.</source>
        <translation>S +39, ločene z vejicami.</translation>
    </message>
    <message>
        <source>Promises are read out by the exchange</source>
        <translation>Telefonska centrala prebere obljube</translation>
    </message>
    <message>
        <source>A promise that is read out binds.</source>
        <translation>Prebrana obljuba zavezuje.</translation>
    </message>
    <message>
        <source>The log closes by itself at</source>
        <translation>Dnevnik se sam zapre ob</translation>
    </message>
    <message>
        <source>A time, like 20:00; empty: a person closes the day.</source>
        <translation>Ura, kot je 20:00; prazno: dan zapre oseba.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Klici se beležijo</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tukaj</translation>
    </message>
    <message>
        <source>in the other procedure</source>
        <translation>v drugem postopku</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>v obeh</translation>
    </message>
    <message>
        <source>Limits and terms</source>
        <translation>Omejitve in roki</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>Čas za povratni klic</translation>
    </message>
    <message>
        <source>In minutes of opening.</source>
        <translation>V minutah uradnih ur.</translation>
    </message>
    <message>
        <source>At risk with less than</source>
        <translation>Ogroženo pod</translation>
    </message>
    <message>
        <source>Attempts before closing as unreachable</source>
        <translation>Poskusi pred zaprtjem kot nedosegljiv</translation>
    </message>
    <message>
        <source>On so many working days at least</source>
        <translation>Vsaj v toliko delovnih dneh</translation>
    </message>
    <message>
        <source>Between two attempts</source>
        <translation>Med dvema poskusoma</translation>
    </message>
    <message>
        <source>No attempt begins so close to a closing</source>
        <translation>Tako blizu zaprtja se ne začne noben poskus</translation>
    </message>
    <message>
        <source>One ring</source>
        <translation>Eno zvonjenje</translation>
    </message>
    <message>
        <source>In seconds.</source>
        <translation>V sekundah.</translation>
    </message>
    <message>
        <source>A number is marked from so many calls a day</source>
        <translation>Številka je označena od toliko klicev na dan</translation>
    </message>
    <message>
        <source>It is never refused.</source>
        <translation>Nikoli ni zavrnjena.</translation>
    </message>
    <message>
        <source>Figures are told with so many people behind them</source>
        <translation>Številke se povejo s toliko ljudmi za njimi</translation>
    </message>
    <message>
        <source>Two at least: nobody is measured alone.</source>
        <translation>Vsaj dva: nihče se ne meri sam.</translation>
    </message>
    <message>
        <source>Days until identities are erased</source>
        <translation>Dnevi do izbrisa identitete</translation>
    </message>
    <message>
        <source>Calendar days after closing.</source>
        <translation>Koledarski dnevi po zaprtju.</translation>
    </message>
    <message>
        <source>Erasing needs the approval of the archives</source>
        <translation>Izbris zahteva soglasje arhivov</translation>
    </message>
    <message>
        <source>D.Lgs. 42/2004, art. 21.</source>
        <translation>D.Lgs. 42/2004, 21. člen.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Uradne ure</translation>
    </message>
    <message>
        <source>Holiday of the region</source>
        <translation>Praznik dežele</translation>
    </message>
    <message>
        <source>National holidays need not be said.</source>
        <translation>Državnih praznikov ni treba navesti.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>binkoštni ponedeljek</translation>
    </message>
    <message>
        <source>Hours %1</source>
        <translation>Ure %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dnevi</translation>
    </message>
    <message>
        <source>Like Monday, Tuesday or Monday-Friday.</source>
        <translation>Na primer ponedeljek, torek ali ponedeljek-petek.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Odpre</translation>
    </message>
    <message>
        <source>A time, like 12:30.</source>
        <translation>Ura, kot je 12:30.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Zapre</translation>
    </message>
    <message>
        <source>Closure %1</source>
        <translation>Zaprtje %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>A day and a time, like 24.12.2026 12:00.</source>
        <translation>Dan in ura, kot je 24.12.2026 12:00.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Periods with other hours</source>
        <translation>Obdobja z drugimi urami</translation>
    </message>
    <message>
        <source>period</source>
        <translation>obdobje</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>A day, like 24.12.2026.</source>
        <translation>Dan, kot je 24.12.2026.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Uradi</translation>
    </message>
    <message>
        <source>office</source>
        <translation>urad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>centrala</translation>
    </message>
    <message>
        <source>desks for callers</source>
        <translation>mesta za klicatelje</translation>
    </message>
    <message>
        <source>internal office</source>
        <translation>notranji urad</translation>
    </message>
    <message>
        <source>Queue of the exchange</source>
        <translation>Čakalna vrsta centrale</translation>
    </message>
    <message>
        <source>Its identifier at the exchange.</source>
        <translation>Njena oznaka v telefonski centrali.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Nadomestni urad</translation>
    </message>
    <message>
        <source>Answers where this one is closed or has ended.</source>
        <translation>Odgovarja, kadar je ta zaprt ali končan.</translation>
    </message>
    <message>
        <source>The first day, like 24.12.2026; empty: it has always been.</source>
        <translation>Prvi dan, kot je 24.12.2026; prazno: od nekdaj.</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end.</source>
        <translation>Zadnji dan, kot je 24.12.2026; prazno: brez konca.</translation>
    </message>
    <message>
        <source>Case number %1</source>
        <translation>Številka zadeve %1</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Začne se z</translation>
    </message>
    <message>
        <source>Act that bears it</source>
        <translation>Akt, ki jo nosi</translation>
    </message>
    <message>
        <source>Menu options</source>
        <translation>Izbire menija</translation>
    </message>
    <message>
        <source>menu option</source>
        <translation>izbira menija</translation>
    </message>
    <message>
        <source>Key that is pressed</source>
        <translation>Pritisnjena tipka</translation>
    </message>
    <message>
        <source>Callbacks go to</source>
        <translation>Povratni klici gredo na</translation>
    </message>
    <message>
        <source>Empty: to the first office that rings.</source>
        <translation>Prazno: na prvi urad, kjer zvoni.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Whoever presses it calls about it; empty: about anything.</source>
        <translation>Kdor jo pritisne, kliče o tem; prazno: o čemer koli.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Korak %1</translation>
    </message>
    <message>
        <source>Office that rings</source>
        <translation>Urad, kjer zvoni</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Zvonjenja</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Teme</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Competent office</source>
        <translation>Pristojni urad</translation>
    </message>
    <message>
        <source>Empty: none of ours.</source>
        <translation>Prazno: nobeden od naših.</translation>
    </message>
    <message>
        <source>Not ours: call</source>
        <translation>Ni naše: pokličite</translation>
    </message>
    <message>
        <source>A body, or words of your own.</source>
        <translation>Organ ali vaše besede.</translation>
    </message>
    <message>
        <source>Shared among offices</source>
        <translation>Razdeljeno med urade</translation>
    </message>
    <message>
        <source>by initial</source>
        <translation>po začetnici</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>po občini</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Del %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Občine</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Ločene z vejicami.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Urad</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Informativne kartice</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kartica</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Različica</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Velja</translation>
    </message>
    <message>
        <source>A second person puts it in force; until then it is an example text.</source>
        <translation>V veljavo jo da druga oseba; do tedaj je primer besedila.</translation>
    </message>
    <message>
        <source>External bodies</source>
        <translation>Zunanji organi</translation>
    </message>
    <message>
        <source>external body</source>
        <translation>zunanji organ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Predvidena zaprtja</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>zaprtje</translation>
    </message>
    <message>
        <source>It is told to everybody.</source>
        <translation>Pove se vsem.</translation>
    </message>
    <message>
        <source>Codes of offices with commas between them; empty: all of them.</source>
        <translation>Oznake uradov, ločene z vejicami; prazno: vsi.</translation>
    </message>
    <message>
        <source>Patron days</source>
        <translation>Prazniki zavetnika</translation>
    </message>
    <message>
        <source>patron day</source>
        <translation>praznik zavetnika</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osebe</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>dodelitev</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>As the database knows it.</source>
        <translation>Kot ga pozna zbirka podatkov.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vloga</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operater</translation>
    </message>
    <message>
        <source>official</source>
        <translation>uslužbenec</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>nadzor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>skrbnik</translation>
    </message>
    <message>
        <source>Empty: the whole directorate.</source>
        <translation>Prazno: celotna direkcija.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Akt</translation>
    </message>
    <message>
        <source>By which they are assigned: number and day.</source>
        <translation>S katerim je dodeljen: številka in dan.</translation>
    </message>
    <message>
        <source>User of the exchange</source>
        <translation>Uporabnik telefonske centrale</translation>
    </message>
    <message>
        <source>Empty: the exchange knows them by their account.</source>
        <translation>Prazno: centrala ga pozna po računu.</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>List za nujne primere</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Številka za klic v sili</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Interna številka</translation>
    </message>
    <message>
        <source>Otherwise it is shown as an example text.</source>
        <translation>Sicer je prikazano kot primer besedila.</translation>
    </message>
    <message>
        <source>Text in Italian</source>
        <translation>Besedilo v italijanščini</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Besedilo v nemščini</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Besedilo v francoščini</translation>
    </message>
    <message>
        <source>Text in Slovene</source>
        <translation>Besedilo v slovenščini</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Besedilo v angleščini</translation>
    </message>
    <message>
        <source>Answered in time within so many rings</source>
        <translation>Pravočasno odgovorjeno v toliko zvonjenjih</translation>
    </message>
    <message>
        <source>From the choice in the menu on; their share is the service level.</source>
        <translation>Od izbire v meniju; njihov delež je raven storitve.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>revizor</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end. An auditor has one, within 90 days.</source>
        <translation>Zadnji dan, kot 24.12.2026; prazno: brez konca. Revizor ga ima, v 90 dneh.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationText</name>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>končano %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>še nič zapisano</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: novo: %2</translation>
    </message>
    <message>
        <source>%1: gone, was: %2</source>
        <translation>%1: odstranjeno, bilo: %2</translation>
    </message>
    <message>
        <source>%1: %2, was: %3</source>
        <translation>%1: %2, bilo: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
</context>
<context>
    <name>desk::CopiedRecord</name>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ura</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahteva</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Že povedano</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
</context>
<context>
    <name>desk::DesksOfDay</name>
    <message>
        <source>no desk named</source>
        <translation>mesto ni navedeno</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>samo danes</translation>
    </message>
    <message>
        <source>%1: the usual desk again.</source>
        <translation>%1: spet običajno mesto.</translation>
    </message>
    <message>
        <source>%1: today %2.</source>
        <translation>%1: danes %2.</translation>
    </message>
</context>
<context>
    <name>desk::ExchangeLine</name>
    <message>
        <source>Back to Richiamate: this page can be closed.</source>
        <translation>Nazaj v Richiamate: to stran lahko zaprete.</translation>
    </message>
</context>
<context>
    <name>desk::Explanations</name>
    <message>
        <source>All figures of %1</source>
        <translation>Vse številke: %1</translation>
    </message>
    <message>
        <source>Too few people stand behind the others: they are not told.</source>
        <translation>Za drugimi je premalo ljudi: niso povedane.</translation>
    </message>
    <message>
        <source>Enter says how a figure is counted, and what is behind it.</source>
        <translation>Enter pove, kako se število šteje in kaj je za njim.</translation>
    </message>
    <message>
        <source>Too few people stand behind it: nothing more is told.</source>
        <translation>Za njim je premalo ljudi: več se ne pove.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zaključiti: %1</translation>
    </message>
    <message>
        <source>Closed: %1. Digest: %2</source>
        <translation>Zaključen: %1. Povzetek: %2</translation>
    </message>
    <message>
        <source>The day is not over yet: its log cannot be closed.</source>
        <translation>Dan še ni končan: dnevnika ni mogoče zaključiti.</translation>
    </message>
    <message>
        <source>Nothing is left open. Once closed, the log of this day never changes.</source>
        <translation>Nič ni odprto. Ko je zaključen, se dnevnik tega dne nikoli več ne spremeni.</translation>
    </message>
    <message>
        <source>Left open: %1. What comes of it will stand in the log of the day on which it is written. Once closed, the log of this day never changes.</source>
        <translation>Odprto ostane: %1. Kar iz tega nastane, bo v dnevniku dneva, ko je zapisano. Ko je zaključen, se dnevnik tega dne nikoli več ne spremeni.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Zaključi dan</translation>
    </message>
    <message>
        <source>a text being written</source>
        <translation>besedilo v pisanju</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>povratni klic v delu</translation>
    </message>
    <message>
        <source>a call without its record</source>
        <translation>klic brez zapisa</translation>
    </message>
    <message>
        <source>an intervention not written</source>
        <translation>nezapisan poseg</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Dan je zaključen.</translation>
    </message>
    <message>
        <source>All figures: %1 to %2</source>
        <translation>Vse številke, od %1 do %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, prej: %2</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>Prikazano: od %1 do %2 od %3.</translation>
    </message>
    <message>
        <source>The next rows</source>
        <translation>Naslednje vrstice</translation>
    </message>
</context>
<context>
    <name>desk::FoundRows</name>
    <message>
        <source>Call %1</source>
        <translation>Klic %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>čaka</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zaprta</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>v obdelavi</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Zahteva %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>obljuba %1</translation>
    </message>
    <message>
        <source>rings there</source>
        <translation>tam zvoni</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>prevzeto</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>vrnjeno</translation>
    </message>
    <message>
        <source>became a callback</source>
        <translation>postal povratni klic</translation>
    </message>
    <message>
        <source>intervention written</source>
        <translation>obravnava zapisana</translation>
    </message>
    <message>
        <source>Put through to %1</source>
        <translation>Povezano z: %1</translation>
    </message>
</context>
<context>
    <name>desk::HeldDocument</name>
    <message>
        <source>Calls</source>
        <translation>Klici</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Povratni klici</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Predaje</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Posegi</translation>
    </message>
    <message>
        <source>Texts being written</source>
        <translation>Besedila v nastajanju</translation>
    </message>
    <message>
        <source>Who did or looked at what</source>
        <translation>Kdo je kaj storil ali pogledal</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Sprejeto</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sprejet</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Zazvonilo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poskus</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Poskusi</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Začeto</translation>
    </message>
    <message>
        <source>Account of the colleague</source>
        <translation>Uporabniško ime sodelavca</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Vpisano ročno</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Klic</translation>
    </message>
    <message>
        <source>Calling number</source>
        <translation>Kličoča številka</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Dane informacije</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zaključeno</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Zaključeno, ker</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>Number at the exchange</source>
        <translation>Številka v centrali</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predaja</translation>
    </message>
    <message>
        <source>Account of the holder</source>
        <translation>Uporabniško ime nosilca</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Shranjeno</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kaj se je zgodilo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zapisek</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Številka za klic</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ponujeno</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Urad</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Izbira v meniju</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Druge teme</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Obljubljeno do</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahteva</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zahteve</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Shranjeno</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>List predaje</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Kdo je govoril</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zadeva</translation>
    </message>
    <message>
        <source>Account of who took it</source>
        <translation>Uporabniško ime prevzemnika</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Davčna številka</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Različica</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>What is held about you</source>
        <translation>Kaj je shranjeno o vas</translation>
    </message>
    <message>
        <source>Request %1, receipt %2, %3</source>
        <translation>Zahteva %1, potrdilo %2, %3</translation>
    </message>
    <message>
        <source>Told what is held</source>
        <translation>Sporočeno, kaj je shranjeno</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Popravljeno</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Potrdilo %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Zahteva: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Kdaj: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Kaj je bilo storjeno: %1</translation>
    </message>
    <message>
        <source>Salt: %1</source>
        <translation>Sol: %1</translation>
    </message>
    <message>
        <source>Keep this with the request: SHA-256 of the salt, a colon and the number or tax code is the digest that the database keeps.%1</source>
        <translation>Hranite z zahtevo: SHA-256 soli, dvopičja in številke ali davčne številke je prstni odtis, ki ga hrani baza.%1</translation>
    </message>
</context>
<context>
    <name>desk::KeyCard</name>
    <message>
        <source>Step by step, and on the line</source>
        <translation>Korak za korakom in na liniji</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Za poslušanje</translation>
    </message>
    <message>
        <source>From place to place</source>
        <translation>Iz kraja v kraj</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>V seznamih</translation>
    </message>
    <message>
        <source>Writing a call</source>
        <translation>Zapis klica</translation>
    </message>
    <message>
        <source>Callbacks and interventions</source>
        <translation>Povratni klici in posegi</translation>
    </message>
    <message>
        <source>Figures, closings, log</source>
        <translation>Številke, zaprtja, dnevnik</translation>
    </message>
    <message>
        <source>How the desk looks and sounds</source>
        <translation>Videz in zvok mesta</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Tipke na mestu</translation>
    </message>
    <message>
        <source>All other actions are in the list that %1 opens.</source>
        <translation>Vsa druga dejanja so na seznamu, ki ga odpre %1.</translation>
    </message>
    <message>
        <source>Take or open the row</source>
        <translation>Prevzemi ali odpri vrstico</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Nazaj, kjer ste bili</translation>
    </message>
</context>
<context>
    <name>desk::Monitoring</name>
    <message>
        <source>Cancelled.</source>
        <translation>Preklicano.</translation>
    </message>
</context>
<context>
    <name>desk::NotCopied</name>
    <message>
        <source>Not copied yet: nothing</source>
        <translation>Še ni kopirano: nič</translation>
    </message>
    <message>
        <source>Nothing that was saved today is still to be copied.</source>
        <translation>Od tega, kar je bilo danes shranjeno, ni treba kopirati ničesar več.</translation>
    </message>
    <message>
        <source>Nothing that you saved today is still to be copied.</source>
        <translation>Od tega, kar ste danes shranili, ni treba kopirati ničesar več.</translation>
    </message>
    <message>
        <source>Not copied yet: %1</source>
        <translation>Še ni kopirano: %1</translation>
    </message>
    <message>
        <source>Enter copies the fields and marks them as copied.</source>
        <translation>Enter kopira polja in jih označi kot kopirana.</translation>
    </message>
    <message>
        <source>What others wrote they copy themselves.</source>
        <translation>Kar so napisali drugi, kopirajo sami.</translation>
    </message>
    <message>
        <source>written by somebody else</source>
        <translation>napisal nekdo drug</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Prej: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Pozneje: %1</translation>
    </message>
    <message>
        <source>Not copied yet, %1: nothing</source>
        <translation>Še ni prepisano, %1: nič</translation>
    </message>
    <message>
        <source>Nothing that was saved that day is still to be copied.</source>
        <translation>Od tistega dne ni ničesar več za prepis.</translation>
    </message>
    <message>
        <source>Nothing that you saved that day is still to be copied.</source>
        <translation>Od tega, kar ste shranili tisti dan, ni ničesar več za prepis.</translation>
    </message>
    <message>
        <source>Not copied yet, %1: %2</source>
        <translation>Še ni prepisano, %1: %2</translation>
    </message>
</context>
<context>
    <name>desk::Program</name>
    <message>
        <source>Everything is announced.</source>
        <translation>Napoveduje se vse.</translation>
    </message>
    <message>
        <source>Only the essential is announced.</source>
        <translation>Napoveduje se samo bistveno.</translation>
    </message>
    <message>
        <source>Nothing is announced.</source>
        <translation>Ne napoveduje se nič.</translation>
    </message>
    <message>
        <source>Not all that was preferred could be read: the rest is as delivered.</source>
        <translation>Vseh nastavitev ni bilo mogoče prebrati: ostale so kot ob dobavi.</translation>
    </message>
    <message>
        <source>Names and numbers are not told.</source>
        <translation>Imena in številke se ne povedo.</translation>
    </message>
    <message>
        <source>Names and numbers are told.</source>
        <translation>Imena in številke se povedo.</translation>
    </message>
    <message>
        <source>What is preferred cannot be kept on this machine.</source>
        <translation>Nastavitev na tem računalniku ni mogoče shraniti.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>The keyboard card lies in %1: as text, in large print and in braille.</source>
        <translation>Kartica s tipkami je v %1: kot besedilo, v velikem tisku in v brajici.</translation>
    </message>
    <message>
        <source>The keyboard card is sent to the printer. In %1 it lies as text and in braille, too.</source>
        <translation>Kartica s tipkami gre na tiskalnik. V %1 je tudi kot besedilo in v brajici.</translation>
    </message>
</context>
<context>
    <name>desk::Session</name>
    <message>
        <source>draft kept at %1</source>
        <translation>osnutek shranjen: %1</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>pogovor</translation>
    </message>
    <message>
        <source>a citizen on the line</source>
        <translation>klic na liniji</translation>
    </message>
    <message>
        <source>a hand-over taken</source>
        <translation>prevzeta predaja</translation>
    </message>
    <message>
        <source>a hand-over that came back</source>
        <translation>vrnjena predaja</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>nadzor</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Shranjeno: %1</translation>
    </message>
    <message>
        <source>Signed in to the exchange as %1: calls go through it.</source>
        <translation>Prijava v centralo kot %1: klici gredo prek nje.</translation>
    </message>
    <message>
        <source>the exchange&apos;s telephone</source>
        <translation>telefon centrale</translation>
    </message>
    <message>
        <source>an office that is asked first</source>
        <translation>urad, ki je vprašan prej</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>povratni klic v delu</translation>
    </message>
    <message>
        <source>a second call from this number</source>
        <translation>drugi klic s te številke</translation>
    </message>
    <message>
        <source>Lists are read cell by cell.</source>
        <translation>Seznami se berejo celico za celico.</translation>
    </message>
    <message>
        <source>Lists are read row by row.</source>
        <translation>Seznami se berejo vrstico za vrstico.</translation>
    </message>
    <message>
        <source>Given. Both desks are told.</source>
        <translation>Dodeljeno. Obe delovni mesti izvesta.</translation>
    </message>
    <message>
        <source>The intervention is open again.</source>
        <translation>Obravnava je znova odprta.</translation>
    </message>
    <message>
        <source>Calls are recorded here only: there is nothing to copy.</source>
        <translation>Klici se beležijo samo tu: ni česa kopirati.</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>izid</translation>
    </message>
    <message>
        <source>Copied for the other procedure.</source>
        <translation>Kopirano za drugi postopek.</translation>
    </message>
    <message>
        <source>an intervention that you wrote</source>
        <translation>obravnava, ki ste jo napisali</translation>
    </message>
    <message>
        <source>a callback in the queue</source>
        <translation>povratni klic v čakalni vrsti</translation>
    </message>
    <message>
        <source>This is neither a number nor the code of a request.</source>
        <translation>To ni ne številka ne koda zahteve.</translation>
    </message>
    <message>
        <source>Nothing is held of it.</source>
        <translation>O tem ni ničesar.</translation>
    </message>
    <message>
        <source>Found, rows: %1</source>
        <translation>Najdeno, vrstic: %1</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Številka za klic v sili: %1</translation>
    </message>
    <message>
        <source>Here in the house: %1</source>
        <translation>Tu v hiši: %1</translation>
    </message>
    <message>
        <source>This directorate has written nothing here. Call the emergency number.</source>
        <translation>Ta direkcija tu ni zapisala ničesar. Pokličite številko za klic v sili.</translation>
    </message>
    <message>
        <source>Example text, not in force</source>
        <translation>Vzorčno besedilo, ne velja</translation>
    </message>
    <message>
        <source>No conversation in hand.</source>
        <translation>Ni pogovora v delu.</translation>
    </message>
    <message>
        <source>lists that are read cell by cell</source>
        <translation>seznami, ki se berejo po celicah</translation>
    </message>
    <message>
        <source>a cell of a list</source>
        <translation>celica seznama</translation>
    </message>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1: mesto %2 od %3.</translation>
    </message>
    <message>
        <source>whoever wrote it</source>
        <translation>kdor je to napisal</translation>
    </message>
    <message>
        <source>a single day</source>
        <translation>en sam dan</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>skrbnik</translation>
    </message>
    <message>
        <source>Referred: the other directorate calls back. F8 goes on.</source>
        <translation>Posredovano: druga direkcija pokliče nazaj. F8 nadaljuje.</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed are not listed here.</source>
        <translation>Številke, ki kličejo, ko je zaprto, se tukaj ne navajajo.</translation>
    </message>
    <message>
        <source>an operator or an official</source>
        <translation>telefonist ali uradnik</translation>
    </message>
    <message>
        <source>Not in the other procedure yet: %1, in %2</source>
        <translation>Še ne v drugem postopku: %1, v %2</translation>
    </message>
    <message>
        <source>Here one only reads.</source>
        <translation>Tu se samo bere.</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Kaj so prebrali revizorji</translation>
    </message>
    <message>
        <source>Nobody has audited yet.</source>
        <translation>Nihče še ni revidiral.</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Najprej najnovejše.</translation>
    </message>
</context>
<context>
    <name>desk::Telephones</name>
    <message>
        <source>Calls go through the exchange again.</source>
        <translation>Klici gredo spet prek centrale.</translation>
    </message>
    <message>
        <source>The softphone from now on: it is given the number, the outcome is noted by hand.</source>
        <translation>Odslej softphone: prejme številko, izid se zapiše ročno.</translation>
    </message>
    <message>
        <source>A plain telephone from now on: calls are made by hand.</source>
        <translation>Odslej navaden telefon: kliče se ročno.</translation>
    </message>
    <message>
        <source>The browser asks the exchange to let this desk stay signed in.</source>
        <translation>Brskalnik prosi centralo, naj to delovno mesto ostane prijavljeno.</translation>
    </message>
</context>
<context>
    <name>desk::Views</name>
    <message>
        <source>Answer</source>
        <translation>Sprejmi</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Prevzemi naslednjega</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Pokliči</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Save and hang up</source>
        <translation>Shrani in prekini</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prevzemi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Ustavi klic</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Sprosti</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Vrni</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>centrala</translation>
    </message>
    <message>
        <source>official</source>
        <translation>urad</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>nadzor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>uprava</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Odprto do %1</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Zaprto, odprtje: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Ni povezave</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Linija prosta</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>nihče ne čaka</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n čaka</numerusform>
            <numerusform>%n čakata</numerusform>
            <numerusform>%n čakajo</numerusform>
            <numerusform>%n čaka</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Skrita številka</translation>
    </message>
    <message>
        <source>Rings: %1</source>
        <translation>Zvoni: %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>prvi klic</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>odprt povratni klic</translation>
    </message>
    <message>
        <source>ring %1 of %2</source>
        <translation>zvonjenje %1 od %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prevzeto</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>še ni poklicano</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>klicanje</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ni odgovora</translation>
    </message>
    <message>
        <source>to be recorded</source>
        <translation>za zapis</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Prekinjeno</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Vrnjeno</translation>
    </message>
    <message>
        <source>the office did not answer</source>
        <translation>urad se ni oglasil</translation>
    </message>
    <message>
        <source>the office is ringing</source>
        <translation>urad zvoni</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>na liniji</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Rok %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>zahteva %1</translation>
    </message>
    <message>
        <source>Arrives: %1</source>
        <translation>Prihaja: %1</translation>
    </message>
    <message>
        <source>put through to my office</source>
        <translation>za moj urad</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Poseg</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>za zapis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>zapisano ročno</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Ta klic zapre odprti povratni klic.</translation>
    </message>
    <message>
        <source>%1 · callback asked for</source>
        <translation>%1 · zahtevan povratni klic</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>doslej %n poskus</numerusform>
            <numerusform>doslej %n poskusa</numerusform>
            <numerusform>doslej %n poskusi</numerusform>
            <numerusform>doslej %n poskusov</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kartice</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opomba</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>poveži</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>izid</translation>
    </message>
    <message>
        <source>search</source>
        <translation>išči</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>cela vrstica</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>graf ali tabela</translation>
    </message>
    <message>
        <source>print</source>
        <translation>natisni</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stanje</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>vse tipke</translation>
    </message>
    <message>
        <source>The archive does not answer.</source>
        <translation>Zbirka podatkov ne odgovarja.</translation>
    </message>
    <message>
        <source>Go on: what you write stays here and is kept when it is back.</source>
        <translation>Nadaljujte: kar pišete, ostane tu in se shrani, ko bo spet dosegljiva.</translation>
    </message>
    <message>
        <source>Until then calls are made with the softphone.</source>
        <translation>Do takrat se kliče s softphonom.</translation>
    </message>
    <message>
        <source>Until then calls are made by hand.</source>
        <translation>Do takrat se kliče ročno.</translation>
    </message>
    <message>
        <source>%1 signs in.</source>
        <translation>%1 odpre prijavo.</translation>
    </message>
    <message>
        <source>Not signed in to the exchange.</source>
        <translation>Ni prijave v centralo.</translation>
    </message>
    <message>
        <source>Sign in to the exchange in the browser.</source>
        <translation>Prijavite se v centralo v brskalniku.</translation>
    </message>
    <message>
        <source>Sign in to the exchange again.</source>
        <translation>Znova se prijavite v centralo.</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Poveži</translation>
    </message>
    <message>
        <source>Back to the citizen</source>
        <translation>Nazaj h klicu</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>na čakanju</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>kličem %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>z uradom %1</translation>
    </message>
    <message>
        <source>with the citizen</source>
        <translation>pri klicu</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>nadaljuj</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>čakanje</translation>
    </message>
    <message>
        <source>citizen or office</source>
        <translation>klic ali urad</translation>
    </message>
    <message>
        <source>to a number that rang while it was closed</source>
        <translation>na številko, ki je klicala, ko je bilo zaprto</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>revizor</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Branje</translation>
    </message>
    <message>
        <source>nothing is changed here</source>
        <translation>tu se nič ne spremeni</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>branje</translation>
    </message>
</context>
<context>
    <name>desk::Voice</name>
    <message>
        <source>The voice is silent: the program espeak-ng or the sound device does not work.</source>
        <translation>Glas molči: program espeak-ng ali zvočna naprava ne deluje.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is on.</source>
        <translation>Lastni glas je vklopljen.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off: a screen reader is running.</source>
        <translation>Lastni glas je izklopljen: teče bralnik zaslona.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off.</source>
        <translation>Lastni glas je izklopljen.</translation>
    </message>
    <message>
        <source>The voice is silent: there is no sound device.</source>
        <translation>Glas molči: zvočne naprave ni.</translation>
    </message>
    <message>
        <source>The voice is silent: %1 is gone.</source>
        <translation>Glas molči: naprave %1 ni več.</translation>
    </message>
    <message>
        <source>Sound: %1.</source>
        <translation>Zvok: %1.</translation>
    </message>
    <message>
        <source>%1 words a minute.</source>
        <translation>Besed na minuto: %1.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Zvočne naprave ni.</translation>
    </message>
    <message>
        <source>The desk is heard in the left ear.</source>
        <translation>Postaja se sliši levo.</translation>
    </message>
    <message>
        <source>The desk is heard in the right ear.</source>
        <translation>Postaja se sliši desno.</translation>
    </message>
    <message>
        <source>The desk is heard in both ears.</source>
        <translation>Postaja se sliši na obeh straneh.</translation>
    </message>
    <message>
        <source>%1 is a headset: names, numbers and notes are heard in it.</source>
        <translation>%1 so slušalke: v njih se slišijo imena, številke in zapiski.</translation>
    </message>
    <message>
        <source>%1 is no headset: no name, no number and no note is heard.</source>
        <translation>%1 niso slušalke: brez imen, številk in zapiskov.</translation>
    </message>
    <message>
        <source>This sound is on.</source>
        <translation>Zvok je vklopljen.</translation>
    </message>
    <message>
        <source>This sound is off.</source>
        <translation>Zvok je izklopljen.</translation>
    </message>
</context>
<context>
    <name>desk::WhileClosed</name>
    <message numerus="yes">
        <source>Rang while closed: %n number(s)</source>
        <translation>
            <numerusform>Klici, ko je bilo zaprto: %n številka</numerusform>
            <numerusform>Klici, ko je bilo zaprto: %n številki</numerusform>
            <numerusform>Klici, ko je bilo zaprto: %n številke</numerusform>
            <numerusform>Klici, ko je bilo zaprto: %n številk</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang while closed: nobody</source>
        <translation>Klici, ko je bilo zaprto: nihče</translation>
    </message>
    <message>
        <source>Everybody who rang in the last seven days while it was closed has been spoken with.</source>
        <translation>Z vsemi, ki so v zadnjih sedmih dneh klicali, ko je bilo zaprto, je kdo govoril.</translation>
    </message>
    <message>
        <source>Operators and officials call them.</source>
        <translation>Kličejo jih telefonisti in uradniki.</translation>
    </message>
    <message>
        <source>Enter opens a call to the number.</source>
        <translation>Enter odpre klic na številko.</translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s)</source>
        <translation>
            <numerusform>%n klic</numerusform>
            <numerusform>%n klica</numerusform>
            <numerusform>%n klici</numerusform>
            <numerusform>%n klicev</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Ni napake.</translation>
    </message>
    <message>
        <source>%1 cannot be read as JSON. Correct it and try again.</source>
        <translation>%1 ni berljivo kot JSON. Popravite in poskusite znova.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it and try again.</source>
        <translation>%1 manjka. Dodajte in poskusite znova.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Correct it and try again.</source>
        <translation>%1 ne more biti »%2«. Popravite in poskusite znova.</translation>
    </message>
    <message>
        <source>What was sent is too large. Send less at a time.</source>
        <translation>Poslano je preveliko. Pošljite manj naenkrat.</translation>
    </message>
    <message>
        <source>This is not part of your assignment. Ask the administrator if it should be.</source>
        <translation>To ne sodi v vaše zadolžitve. Če bi moralo, vprašajte upravitelja.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list again.</source>
        <translation>Tega ni več. Znova poglejte seznam.</translation>
    </message>
    <message>
        <source>A colleague was quicker. Take the next one.</source>
        <translation>Že prevzeto. Prevzemite naslednjega.</translation>
    </message>
    <message>
        <source>It has changed in the meantime. Look at what changed and try again.</source>
        <translation>Medtem se je nekaj spremenilo. Poglejte, kaj, in poskusite znova.</translation>
    </message>
    <message>
        <source>This cannot be done now. Look at its state and choose what it allows.</source>
        <translation>Zdaj to ni mogoče. Poglejte stanje in izberite, kar dopušča.</translation>
    </message>
    <message>
        <source>Nobody is waiting to be called back now. There is nothing to do.</source>
        <translation>Zdaj nihče ne čaka na povratni klic. Ni ničesar za opraviti.</translation>
    </message>
    <message>
        <source>This command was given before with other contents and was not carried out. Give it again.</source>
        <translation>Ta ukaz je bil že dan z drugo vsebino in ni bil izveden. Ponovite ga.</translation>
    </message>
    <message>
        <source>This is not a training database, and nothing was changed. Choose a training database.</source>
        <translation>To ni vadbena zbirka podatkov in nič ni bilo spremenjeno. Izberite vadbeno zbirko podatkov.</translation>
    </message>
    <message>
        <source>The database has another version than this program. Ask the administrator to run &quot;richiamate-admin database migrate&quot;.</source>
        <translation>Zbirka podatkov ima drugo različico kot ta program. Prosite upravitelja, naj izvede »richiamate-admin database migrate«.</translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>Zbirka podatkov ne odgovarja. Kmalu poskusite znova; če traja, obvestite upravitelja.</translation>
    </message>
    <message>
        <source>The telephone exchange does not answer. Dial by hand and tell the administrator.</source>
        <translation>Telefonska centrala ne odgovarja. Izberite številko ročno in obvestite upravitelja.</translation>
    </message>
    <message>
        <source>The telephone exchange refused. Check the number and try again, or dial by hand.</source>
        <translation>Telefonska centrala je zavrnila. Preverite številko in poskusite znova ali jo izberite ročno.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder or free some space.</source>
        <translation>Datoteke %1 ni mogoče zapisati. Izberite drugo mapo ali sprostite prostor.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and who may read it.</source>
        <translation>Datoteke %1 ni mogoče prebrati. Preverite njeno ime in kdo jo sme brati.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install it and try again.</source>
        <translation>Program %1 manjka. Namestite ga in poskusite znova.</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Try again; if it happens again, tell the administrator.</source>
        <translation>V programu je prišlo do napake. Poskusite znova; če se ponovi, obvestite upravitelja.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Navedena vrednost</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, as %3 already is. Give one of them another name and try again.</source>
        <translation>%1 je »%2«, kot je že %3. Enemu dajte drugo ime in poskusite znova.</translation>
    </message>
    <message>
        <source>The telephone exchange is slow. Try again in a moment, or dial by hand.</source>
        <translation>Telefonska centrala je počasna. Kmalu poskusite znova ali izberite številko ročno.</translation>
    </message>
    <message>
        <source>The telephone exchange wants you to sign in again.</source>
        <translation>Telefonska centrala zahteva novo prijavo.</translation>
    </message>
    <message>
        <source>The telephone exchange does not let you do that. Tell the administrator: %1 is missing.</source>
        <translation>Telefonska centrala tega ne dovoli. Obvestite upravitelja: manjka %1.</translation>
    </message>
    <message>
        <source>Account or password is not right. Type the password again; if it is forgotten, the administrator sets a new one.</source>
        <translation>Uporabniško ime ali geslo ni pravo. Geslo vpišite še enkrat; če je pozabljeno, skrbnik določi novo.</translation>
    </message>
    <message>
        <source>This computer is not signed in to the single sign-on. Lock the computer, unlock it with your password, and try again.</source>
        <translation>Ta računalnik ni prijavljen v enotno prijavo. Zaklenite računalnik, odklenite ga s svojim geslom in poskusite znova.</translation>
    </message>
    <message>
        <source>The single sign-on has run out. Lock the computer, unlock it with your password, and try again.</source>
        <translation>Enotna prijava je potekla. Zaklenite računalnik, odklenite ga s svojim geslom in poskusite znova.</translation>
    </message>
    <message>
        <source>The single sign-on of this computer belongs to another account. Type the account that is signed in there, or sign in to the computer as yourself.</source>
        <translation>Enotna prijava tega računalnika pripada drugemu uporabniškemu imenu. Vpišite tisto, ki je tam prijavljeno, ali se v računalnik prijavite s svojim.</translation>
    </message>
    <message>
        <source>The single sign-on does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>Enotna prijava se ne odziva. Poskusite čez trenutek; če traja, obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so the single sign-on refuses it. Tell the administrator.</source>
        <translation>Ura tega računalnika ni prava, zato ga enotna prijava zavrača. Obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not from the directorate&apos;s authority: nothing was sent to it. Check the date of this computer, and tell the administrator.</source>
        <translation>Potrdilo strežnika je poteklo ali ni od overitelja direkcije: nič mu ni bilo poslano. Preverite datum tega računalnika in obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The server that answers has another name than the one that was asked for: nothing was sent to it. Tell the administrator.</source>
        <translation>Strežnik, ki odgovarja, ima drugo ime od zahtevanega: nič mu ni bilo poslano. Obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection: nothing was sent to it. Tell the administrator.</source>
        <translation>Strežnik ne ponuja šifrirane povezave: nič mu ni bilo poslano. Obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The certificate of the directorate&apos;s authority is not on this computer, so the server cannot be checked. Tell the administrator.</source>
        <translation>Potrdila overitelja direkcije ni na tem računalniku, zato strežnika ni mogoče preveriti. Obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The server does not know this account here, or does not let it in from this computer. Check how it is written, and ask the administrator.</source>
        <translation>Strežnik tega uporabniškega imena tu ne pozna ali ga s tega računalnika ne spusti. Preverite, kako je napisano, in vprašajte skrbnika.</translation>
    </message>
    <message>
        <source>This account has no assignment today. Ask the administrator if it should have one.</source>
        <translation>To uporabniško ime danes nima zadolžitve. Vprašajte skrbnika, ali bi jo moralo imeti.</translation>
    </message>
    <message>
        <source>This computer does not know where the database of this directorate is. Tell the administrator.</source>
        <translation>Ta računalnik ne ve, kje je zbirka podatkov te direkcije. Obvestite skrbnika.</translation>
    </message>
    <message>
        <source>No call may begin now: the office is closed or closes soon, or the last attempt was too short a time ago. Try again later, or release what was taken.</source>
        <translation>Zdaj se klic ne sme začeti: urad je zaprt ali se bo kmalu zaprl ali pa je zadnji poskus prenedaven. Poskusite pozneje ali sprostite, kar ste prevzeli.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Received</source>
        <translation>Prejeti</translation>
    </message>
    <message>
        <source>Calls that reached the directorate in the period, whoever answered and however they ended. Without an exchange nobody can know it.</source>
        <translation>Klici, ki so v obdobju prispeli na direkcijo, ne glede na to, kdo se je oglasil in kako so se končali. Brez centrale tega nihče ne more vedeti.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sprejeti</translation>
    </message>
    <message>
        <source>Calls that somebody of ours answered.</source>
        <translation>Klici, na katere se je oglasil kdo od nas.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opuščeni</translation>
    </message>
    <message>
        <source>Calls that ended before anybody answered and without a callback.</source>
        <translation>Klici, ki so se končali, preden se je kdo oglasil, in brez povratnega klica.</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Pri zaprtem uradu</translation>
    </message>
    <message>
        <source>Calls that came while nobody may ring.</source>
        <translation>Klici, ki so prišli, ko ne sme zvoniti nikomur.</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Povratni klic ponujen</translation>
    </message>
    <message>
        <source>Calls that heard the offer of a callback, whatever came of it.</source>
        <translation>Klici, ki so slišali ponudbo povratnega klica, ne glede na to, kaj je bilo iz nje.</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Povratni klic sprejet</translation>
    </message>
    <message>
        <source>Calls in which the citizen asked for a callback.</source>
        <translation>Klici, v katerih je klicatelj zaprosil za povratni klic.</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Povratni klic zavrnjen</translation>
    </message>
    <message>
        <source>Calls in which the citizen heard the offer and did not want it.</source>
        <translation>Klici, v katerih je klicatelj slišal ponudbo in je ni želel.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Poskusi</translation>
    </message>
    <message>
        <source>Outgoing calls to citizens who asked for a callback.</source>
        <translation>Odhodni klici osebam, ki so zaprosile za povratni klic.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Doseženi</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen.</source>
        <translation>Poskusi, ki so dosegli klicatelja.</translation>
    </message>
    <message>
        <source>Reached at the first attempt</source>
        <translation>Doseženi v prvem poskusu</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen and were the first under their promise.</source>
        <translation>Poskusi, ki so dosegli klicatelja in so bili prvi v svojem roku.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Roki spoštovani</translation>
    </message>
    <message>
        <source>First attempts under a promise that began no later than it said. Whether somebody was reached is another figure.</source>
        <translation>Prvi poskusi za določen rok, ki se niso začeli po njegovem izteku. Ali je bil kdo dosežen, pove druga številka.</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Roki zamujeni</translation>
    </message>
    <message>
        <source>First attempts under a promise that began later than it said.</source>
        <translation>Prvi poskusi za določen rok, ki so se začeli po njegovem izteku.</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Predaje uradu</translation>
    </message>
    <message>
        <source>Calls and attempts from which the citizen was put through to an internal office, each once.</source>
        <translation>Klici in poskusi, iz katerih je bil klicatelj povezan z notranjim uradom, vsak enkrat.</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Posegi</translation>
    </message>
    <message>
        <source>Interventions written by internal offices, on hand-overs and on calls that reached the office directly.</source>
        <translation>Posegi, ki so jih zapisali notranji uradi, o predajah in o klicih, ki so prišli neposredno na urad.</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Dane informacije</translation>
    </message>
    <message>
        <source>Calls and attempts in which basic information was given: so their record says, or a card was ticked.</source>
        <translation>Klici in poskusi, v katerih so bile dane osnovne informacije: tako pove zapis ali pa je bila označena kartica.</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Zaključeni</translation>
    </message>
    <message>
        <source>Calls and attempts of which somebody wrote how they went, or what the office did.</source>
        <translation>Klici in poskusi, o katerih je kdo zapisal, kako so potekali ali kaj je storil urad.</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Brez urada</translation>
    </message>
    <message>
        <source>Of those concluded: closed with basic information, and no internal office was engaged. Their share is what the service is there for.</source>
        <translation>Od zaključenih: končani z osnovnimi informacijami, brez notranjega urada. Njihov delež je namen storitve.</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Ni naša pristojnost</translation>
    </message>
    <message>
        <source>Calls, attempts and interventions in which the matter was found to be another body&apos;s.</source>
        <translation>Klici, poskusi in posegi, pri katerih se je izkazalo, da je zadeva v pristojnosti drugega organa.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Vrnili so se</translation>
    </message>
    <message>
        <source>Calls and attempts about a topic on which the same number had spoken with us in the 14 days before. Numbers that ring all the time are left out.</source>
        <translation>Klici in poskusi o temi, o kateri je ista številka govorila z nami v prejšnjih 14 dneh. Številke, ki kličejo nenehno, niso vštete.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Zdaj čakajo</translation>
    </message>
    <message>
        <source>Callbacks not closed at this moment, whoever has them.</source>
        <translation>Povratni klici, ki v tem trenutku niso zaključeni, ne glede na to, kdo jih ima.</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>Zdaj ogroženi</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise is so near that the directorate calls it at risk.</source>
        <translation>Povratni klici, ki jih še nihče ni poskusil in katerih rok je tako blizu, da ga direkcija šteje za ogroženega.</translation>
    </message>
    <message>
        <source>Past the promise now</source>
        <translation>Zdaj čez rok</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise has passed.</source>
        <translation>Povratni klici, ki jih še nihče ni poskusil in katerih rok je potekel.</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Odprte predaje</translation>
    </message>
    <message>
        <source>Hand-overs whose intervention is not written yet.</source>
        <translation>Predaje, katerih poseg še ni zapisan.</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Zvonili</translation>
    </message>
    <message>
        <source>Calls that rang after a choice in the menu while it was open, whether somebody answered or not. None written by hand.</source>
        <translation>Klici, ki so po izbiri v meniju zvonili med odprtjem, ne glede na to, ali je kdo odgovoril. Brez ročno zapisanih.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Pravočasno odgovorjeni</translation>
    </message>
    <message>
        <source>Of those that rang: answered within the rings that the directorate has set, counted from the choice in the menu. Their share is the service level.</source>
        <translation>Od tistih, ki so zvonili: odgovorjeni v številu zvonjenj, ki ga je določila direkcija, šteto od izbire v meniju. Njihov delež je raven storitve.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Daily log</source>
        <translation>Dnevnik klicev</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Direkcija</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ura</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Klic</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poskus</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Poseg</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Številka klica</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahteva</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Izbira menija</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Urad</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Call by</source>
        <translation>Poklicati do</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rok spoštovan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Stran %1 od %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Vsote</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Prejeti</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sprejeti</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opuščeni</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Pri zaprtem uradu</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Povratni klic ponujen</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Povratni klic sprejet</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Povratni klic zavrnjen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Poskusi</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Doseženi</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Roki spoštovani</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Roki zamujeni</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Predaje uradu</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Posegi</translation>
    </message>
    <message>
        <source>No calls on this day</source>
        <translation>Na ta dan ni klicev</translation>
    </message>
    <message>
        <source>Working copy, not sealed</source>
        <translation>Delovna kopija, nezapečatena</translation>
    </message>
    <message>
        <source>d/M HH:mm</source>
        <translation>d. M. HH:mm</translation>
    </message>
    <message>
        <source>d/M/yyyy</source>
        <translation>d. M. yyyy</translation>
    </message>
    <message>
        <source>d/M/yyyy HH:mm</source>
        <translation>d. M. yyyy HH:mm</translation>
    </message>
    <message>
        <source>Late outcome</source>
        <translation>Naknadni izid</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Popravek</translation>
    </message>
    <message>
        <source>about row %1 of %2</source>
        <translation>k vrstici %1 z dne %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>k dnevu %1</translation>
    </message>
    <message>
        <source>About the day</source>
        <translation>K dnevu</translation>
    </message>
    <message>
        <source>About row</source>
        <translation>K vrstici</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>zaključeno</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>začasno</translation>
    </message>
    <message>
        <source>Day closed %1</source>
        <translation>Dan zaključen %1</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Dane informacije</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Brez urada</translation>
    </message>
    <message>
        <source>Rows of the day</source>
        <translation>Vrstice dneva</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Mesečni pregled</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>No office needed, of all concluded</source>
        <translation>Brez urada, od vseh zaključenih</translation>
    </message>
    <message>
        <source>Days closed: %1. Not closed: %2.</source>
        <translation>Zaključeni dnevi: %1. Nezaključeni: %2.</translation>
    </message>
    <message>
        <source>Too few people stand behind what is not told.</source>
        <translation>Za tem, kar ni navedeno, je premalo ljudi.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Kraj in datum</translation>
    </message>
    <message>
        <source>Responsible for the service</source>
        <translation>Odgovorna oseba za storitev</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Service level: answered in time, of all that rang</source>
        <translation>Raven storitve: pravočasno odgovorjeni, od vseh, ki so zvonili</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>Where fewer than %1 people stand behind a row, when and how are withheld (art. 4 law 300/1970, art. 5 GDPR). The agreement with the unions may set another number.</source>
        <translation>Kjer za vrstico stoji manj kot %1 oseb, čas in potek nista navedena (4. člen zakona 300/1970, 5. člen GDPR). Dogovor s sindikati lahko določi drugo število.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>novo leto</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>sveti trije kralji</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>dan osvoboditve</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>praznik dela</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>dan republike</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Marijino vnebovzetje</translation>
    </message>
    <message>
        <source>Saint Francis of Assisi</source>
        <translation>sveti Frančišek Asiški</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>vsi sveti</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>brezmadežno spočetje</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>božič</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>sveti Štefan</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>velikonočni ponedeljek</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>nedelja</translation>
    </message>
    <message>
        <source>Open: within the public opening hours.</source>
        <translation>Odprto: med uradnimi urami.</translation>
    </message>
    <message>
        <source>Closed: not open yet today.</source>
        <translation>Zaprto: danes še ni odprto.</translation>
    </message>
    <message>
        <source>Closed: already closed for today.</source>
        <translation>Zaprto: za danes je že zaprto.</translation>
    </message>
    <message>
        <source>Closed: between two openings of today.</source>
        <translation>Zaprto: med dvema odprtjema tega dne.</translation>
    </message>
    <message>
        <source>Closed: there is no opening on this day.</source>
        <translation>Zaprto: na ta dan odprtje ni predvideno.</translation>
    </message>
    <message>
        <source>Closed: public holiday (%1).</source>
        <translation>Zaprto: praznik (%1).</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure (%1).</source>
        <translation>Zaprto: izredno zaprtje (%1).</translation>
    </message>
    <message>
        <source>Open, but too close to closing time for a new call.</source>
        <translation>Odprto, a preblizu zaprtja za nov klic.</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure.</source>
        <translation>Zaprto: izredno zaprtje.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>binkoštni ponedeljek</translation>
    </message>
    <message>
        <source>Closed: patron day of the place of work (%1).</source>
        <translation>Zaprto: praznik zavetnika kraja dela (%1).</translation>
    </message>
    <message>
        <source>Closed until further notice (%1).</source>
        <translation>Zaprto do nadaljnjega (%1).</translation>
    </message>
    <message>
        <source>Hours in force: %1.</source>
        <translation>Veljavni urnik: %1.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Came while closed</source>
        <translation>Prispel pri zaprtem uradu</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opuščen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Zavrnjen</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Povratni klic sprejet</translation>
    </message>
    <message>
        <source>Basic information given</source>
        <translation>Posredovane osnovne informacije</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Povezan z uradom</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Ni v naši pristojnosti</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pritožba</translation>
    </message>
    <message>
        <source>Other directorate</source>
        <translation>Druga direkcija</translation>
    </message>
    <message>
        <source>Language desk</source>
        <translation>Jezikovno okence</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>Klic prekinjen</translation>
    </message>
    <message>
        <source>Intervention by the office</source>
        <translation>Poseg urada</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ni zapisan</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Dosežen</translation>
    </message>
    <message>
        <source>Another person answered</source>
        <translation>Oglasila se je druga oseba</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Telefonski odzivnik</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Zasedeno</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ni odgovora</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Napačna številka</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Linija prekinjena</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>V teku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Opravljeno</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Potrebni dokumenti</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The tax code is formally correct.</source>
        <translation>Davčna številka je oblikovno pravilna.</translation>
    </message>
    <message>
        <source>There is no tax code.</source>
        <translation>Davčna številka manjka.</translation>
    </message>
    <message>
        <source>A tax code has 16 characters, or 11 digits.</source>
        <translation>Davčna številka ima 16 znakov ali 11 števk.</translation>
    </message>
    <message>
        <source>The tax code has a character that cannot be where it is.</source>
        <translation>Davčna številka ima znak, ki na tem mestu ne more stati.</translation>
    </message>
    <message>
        <source>The ninth character of the tax code is no month.</source>
        <translation>Deveti znak davčne številke ne označuje meseca.</translation>
    </message>
    <message>
        <source>The tax code holds a day that its month has not.</source>
        <translation>Davčna številka navaja dan, ki ga njen mesec nima.</translation>
    </message>
    <message>
        <source>The last letter of the tax code does not fit the rest.</source>
        <translation>Zadnja črka davčne številke se ne ujema z ostalim.</translation>
    </message>
    <message>
        <source>The last digit of the tax code does not fit the rest.</source>
        <translation>Zadnja števka davčne številke se ne ujema z ostalim.</translation>
    </message>
    <message>
        <source>The number can be called back.</source>
        <translation>Na to številko je mogoče vrniti klic.</translation>
    </message>
    <message>
        <source>There is no telephone number.</source>
        <translation>Telefonska številka manjka.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>To ni telefonska številka.</translation>
    </message>
    <message>
        <source>No telephone number looks like this: read it again to the caller.</source>
        <translation>Nobena telefonska številka ni takšna: znova jo preberite klicatelju.</translation>
    </message>
    <message>
        <source>Nobody can be called back on this number: ask for another one.</source>
        <translation>Na to številko ni mogoče vrniti klica: prosite za drugo.</translation>
    </message>
    <message>
        <source>The number is withheld: ask for one.</source>
        <translation>Številka je skrita: prosite zanjo.</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>The menu has no option &quot;%1&quot;: whoever answers for the whole directorate is rung.</source>
        <translation>Meni nima izbire »%1«: zvoni pri tistem, ki odgovarja za vso direkcijo.</translation>
    </message>
    <message>
        <source>Office to be rung: %1; rings: %2.</source>
        <translation>Zvoni v uradu: %1; zvonjenj: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day and is left out.</source>
        <translation>Urad »%1« na ta dan ne deluje in se preskoči.</translation>
    </message>
    <message>
        <source>All desks are engaged; the rings count all the same.</source>
        <translation>Vsa delovna mesta so zasedena; zvonjenja vseeno štejejo.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the rings count all the same.</source>
        <translation>Nihče ni prijavljen; zvonjenja vseeno štejejo.</translation>
    </message>
    <message>
        <source>If nobody answers, a callback by this office is offered: %1.</source>
        <translation>Če se nihče ne oglasi, se ponudi povratni klic tega urada: %1.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld: a callback needs a number, spoken or typed.</source>
        <translation>Številka klicatelja je skrita: za povratni klic je potrebna številka, izgovorjena ali vtipkana.</translation>
    </message>
    <message>
        <source>Nobody can be called back on the caller&apos;s number: another one is needed.</source>
        <translation>Na številko klicatelja ni mogoče vrniti klica: potrebna je druga.</translation>
    </message>
    <message>
        <source>The menu option &quot;%1&quot; does not hold on this day: whoever answers for the whole directorate is rung.</source>
        <translation>Izbira menija »%1« na ta dan ne velja: zvoni pri tistem, ki odgovarja za vso direkcijo.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day; its substitute takes its place: %2.</source>
        <translation>Urad »%1« na ta dan ne deluje; namesto njega odgovarja namestnik: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed; its substitute takes its place: %2.</source>
        <translation>Urad »%1« je zaprt; namesto njega odgovarja namestnik: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed and is left out.</source>
        <translation>Urad »%1« je zaprt in se preskoči.</translation>
    </message>
    <message>
        <source>A callback to this number is open already: another request joins it and keeps its place.</source>
        <translation>Za to številko je povratni klic že odprt: nova zahteva se mu pridruži in ohrani njegovo mesto.</translation>
    </message>
    <message>
        <source>The citizen will be called back from the next opening on: %1.</source>
        <translation>Povratni klic bo od naslednjega odprtja dalje: %1.</translation>
    </message>
    <message>
        <source>This number calls very often; calls today: %1. It is marked, never refused.</source>
        <translation>Ta številka kliče zelo pogosto; klicev danes: %1. Označena je, nikoli zavrnjena.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Teme »%1« ni.</translation>
    </message>
    <message>
        <source>Normally competent for &quot;%1&quot;: %2.</source>
        <translation>Praviloma pristojen za »%1«: %2.</translation>
    </message>
    <message>
        <source>Normally competent for names from %1 to %2: %3.</source>
        <translation>Praviloma pristojen za imena od %1 do %2: %3.</translation>
    </message>
    <message>
        <source>Normally competent for %1: %2.</source>
        <translation>Praviloma pristojen za %1: %2.</translation>
    </message>
    <message>
        <source>Offices share this topic by the initial of surname or company, which is not known.</source>
        <translation>Pristojnost je razdeljena po začetnici priimka ali naziva, ki ni znana.</translation>
    </message>
    <message>
        <source>Offices share this topic by municipality, which is not known.</source>
        <translation>Pristojnost je razdeljena po občinah; občina ni znana.</translation>
    </message>
    <message>
        <source>Offices share this topic, but none has this part of it: %1.</source>
        <translation>Pristojnost je razdeljena med urade, a nobeden nima tega dela: %1.</translation>
    </message>
    <message>
        <source>No office is named for &quot;%1&quot;.</source>
        <translation>Za »%1« ni naveden noben urad.</translation>
    </message>
    <message>
        <source>This is not ours. To be called: %1.</source>
        <translation>To ni v naši pristojnosti. Poklicati: %1.</translation>
    </message>
    <message>
        <source>Callers who have no case in this office are told whom to call: %1.</source>
        <translation>Kdor v tem uradu nima zadeve, izve, koga poklicati: %1.</translation>
    </message>
    <message>
        <source>Telephone: %1.</source>
        <translation>Številka telefona: %1.</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>first call</source>
        <translation>prvi klic</translation>
    </message>
    <message>
        <source>second call</source>
        <translation>drugi klic</translation>
    </message>
    <message>
        <source>third call</source>
        <translation>tretji klic</translation>
    </message>
    <message>
        <source>fourth call</source>
        <translation>četrti klic</translation>
    </message>
    <message>
        <source>fifth call</source>
        <translation>peti klic</translation>
    </message>
    <message>
        <source>sixth call</source>
        <translation>šesti klic</translation>
    </message>
    <message>
        <source>seventh call</source>
        <translation>sedmi klic</translation>
    </message>
    <message>
        <source>eighth call</source>
        <translation>osmi klic</translation>
    </message>
    <message>
        <source>ninth call</source>
        <translation>deveti klic</translation>
    </message>
    <message>
        <source>tenth call</source>
        <translation>deseti klic</translation>
    </message>
    <message>
        <source>first attempt</source>
        <translation>prvi poskus</translation>
    </message>
    <message>
        <source>second attempt</source>
        <translation>drugi poskus</translation>
    </message>
    <message>
        <source>third attempt</source>
        <translation>tretji poskus</translation>
    </message>
    <message>
        <source>fourth attempt</source>
        <translation>četrti poskus</translation>
    </message>
    <message>
        <source>fifth attempt</source>
        <translation>peti poskus</translation>
    </message>
    <message>
        <source>sixth attempt</source>
        <translation>šesti poskus</translation>
    </message>
    <message>
        <source>seventh attempt</source>
        <translation>sedmi poskus</translation>
    </message>
    <message>
        <source>eighth attempt</source>
        <translation>osmi poskus</translation>
    </message>
    <message>
        <source>ninth attempt</source>
        <translation>deveti poskus</translation>
    </message>
    <message>
        <source>tenth attempt</source>
        <translation>deseti poskus</translation>
    </message>
    <message>
        <source>first</source>
        <translation>prvi</translation>
    </message>
    <message>
        <source>second</source>
        <translation>drugi</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tretji</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>četrti</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>peti</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>šesti</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>sedmi</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>osmi</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>deveti</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>deseti</translation>
    </message>
    <message>
        <source>withheld number</source>
        <translation>skrita številka</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>številka %1</translation>
    </message>
    <message>
        <source>number ending in %1</source>
        <translation>zadnji števki %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>call number %1</source>
        <translation>klic številka %1</translation>
    </message>
    <message>
        <source>attempt number %1</source>
        <translation>poskus številka %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 0%2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutri</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>včeraj</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ob %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ob %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <translation>šele %1 ob %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>najpozneje %1 ob %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>zdaj</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>eno minuto</numerusform>
            <numerusform>%n minuti</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>eno uro</numerusform>
            <numerusform>%n uri</numerusform>
            <numerusform>%n ure</numerusform>
            <numerusform>%n ur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ta trenutek</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>že %1</translation>
    </message>
    <message>
        <source>promise just missed</source>
        <translation>rok pravkar zamujen</translation>
    </message>
    <message>
        <source>promise missed %1 ago</source>
        <translation>rok zamujen že %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>poklicati zdaj</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>čez %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Prevzeto: %1</translation>
    </message>
    <message>
        <source>F8 calls.</source>
        <translation>F8 pokliče.</translation>
    </message>
    <message>
        <source>A colleague was quicker. The queue is empty.</source>
        <translation>Že prevzeto. Vrsta prazna.</translation>
    </message>
    <message>
        <source>A colleague was quicker. First now: %1.</source>
        <translation>Že prevzeto. Zdaj prvi: %1.</translation>
    </message>
    <message>
        <source>Released: it waits in the queue again.</source>
        <translation>Sproščeno: spet v vrsti.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>Kličem %1.</translation>
    </message>
    <message>
        <source>Dial by hand: %1.</source>
        <translation>Izberite ročno: %1.</translation>
    </message>
    <message>
        <source>No answer, %1. F8 records it.</source>
        <translation>Ni odgovora, %1. F8 zapiše.</translation>
    </message>
    <message>
        <source>Engaged, %1. F8 records it.</source>
        <translation>Zasedeno, %1. F8 zapiše.</translation>
    </message>
    <message>
        <source>No answer, %1. You decide: F8 shows the choices.</source>
        <translation>Ni odgovora, %1. Odločite: F8.</translation>
    </message>
    <message>
        <source>Saved. The queue is empty.</source>
        <translation>Shranjeno. Vrsta prazna.</translation>
    </message>
    <message>
        <source>Saved. Next: %1. F8 takes it.</source>
        <translation>Shranjeno. Naslednji: %1. F8 ga prevzame.</translation>
    </message>
    <message>
        <source>Nothing to take now.</source>
        <translation>Zdaj ni ničesar za prevzem.</translation>
    </message>
    <message>
        <source>Nothing to take now. The next one %1.</source>
        <translation>Zdaj ni ničesar za prevzem. Naslednji %1.</translation>
    </message>
    <message numerus="yes">
        <source>New callbacks: %n</source>
        <translation>
            <numerusform>novo: %n povratni klic</numerusform>
            <numerusform>novo: %n povratna klica</numerusform>
            <numerusform>novo: %n povratni klici</numerusform>
            <numerusform>novo: %n povratnih klicev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n čaka</numerusform>
            <numerusform>%n čakata</numerusform>
            <numerusform>%n čakajo</numerusform>
            <numerusform>%n čaka</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>isto mesto</translation>
    </message>
    <message>
        <source>Called again: %1</source>
        <translation>Spet kliče: %1</translation>
    </message>
    <message>
        <source>Promise at risk: %1.</source>
        <translation>Rok ogrožen: %1.</translation>
    </message>
    <message>
        <source>Promise missed: %1, %2.</source>
        <translation>Rok zamujen: %1, %2.</translation>
    </message>
    <message>
        <source>The callback went back to the queue: this desk did not answer. What you wrote is kept.</source>
        <translation>Povratni klic je spet v vrsti: delovno mesto ni odgovarjalo. Osnutek je shranjen.</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>odprt povratni klic</translation>
    </message>
    <message>
        <source>On the line for a moment: %1</source>
        <translation>Pravkar na liniji: %1</translation>
    </message>
    <message>
        <source>On the line for %1: %2</source>
        <translation>Na liniji že %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rings</source>
        <translation>
            <numerusform>%n zvonjenje</numerusform>
            <numerusform>%n zvonjenji</numerusform>
            <numerusform>%n zvonjenja</numerusform>
            <numerusform>%n zvonjenj</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ring.</source>
        <translation>Zadnje zvonjenje.</translation>
    </message>
    <message>
        <source>Answered at another desk.</source>
        <translation>Prevzeto drugje.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Prekinjeno.</translation>
    </message>
    <message>
        <source>Hung up. The outcome is missing: F8.</source>
        <translation>Prekinjeno. Manjka izid: F8.</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <translation>Spremenjeno. %1</translation>
    </message>
    <message>
        <source>Not here: first %1.</source>
        <translation>Tu ne: najprej %1.</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Ta klic zapre odprti povratni klic.</translation>
    </message>
    <message>
        <source>The outcome is missing: F8.</source>
        <translation>Manjka izid: F8.</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Linija prosta</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>vrsta prazna</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>prvi: %1</translation>
    </message>
    <message>
        <source>The draft of %1 is here again.</source>
        <translation>Osnutek, shranjen ob %1, je spet tu.</translation>
    </message>
    <message>
        <source>The draft kept %1 is here again.</source>
        <translation>Osnutek, shranjen %1, je spet tu.</translation>
    </message>
    <message>
        <source>The database does not answer. Go on: what you write stays here.</source>
        <translation>Zbirka podatkov ne odgovarja. Nadaljujte: kar pišete, ostane tu.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>Zbirka podatkov spet odgovarja.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manjka: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer, %n pages.</source>
        <translation>
            <numerusform>Poslano v tisk, %n stran.</numerusform>
            <numerusform>Poslano v tisk, %n strani.</numerusform>
            <numerusform>Poslano v tisk, %n strani.</numerusform>
            <numerusform>Poslano v tisk, %n strani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing failed. The log is kept in the file %1.</source>
        <translation>Tisk ni uspel. Dnevnik je v datoteki %1.</translation>
    </message>
    <message>
        <source>F8 takes the first.</source>
        <translation>F8 prevzame prvega.</translation>
    </message>
    <message>
        <source>Putting through to %1.</source>
        <translation>Vežem na %1.</translation>
    </message>
    <message>
        <source>Put through to %1, saved.</source>
        <translation>Povezano na %1, shranjeno.</translation>
    </message>
    <message>
        <source>Now a callback for %1.</source>
        <translation>Zapisan povratni klic za %1.</translation>
    </message>
    <message>
        <source>A hand-over arrives.</source>
        <translation>Prihaja predaja.</translation>
    </message>
    <message>
        <source>A hand-over arrives: %1.</source>
        <translation>Prihaja predaja: %1.</translation>
    </message>
    <message>
        <source>Saved. None is left.</source>
        <translation>Shranjeno. Ni več odprtih.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Left: %n.</source>
        <translation>
            <numerusform>Shranjeno. Še %n odprt.</numerusform>
            <numerusform>Shranjeno. Še %n odprta.</numerusform>
            <numerusform>Shranjeno. Še %n odprti.</numerusform>
            <numerusform>Shranjeno. Še %n odprtih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent back to %1.</source>
        <translation>Vrnjeno v %1.</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>pri vas</translation>
    </message>
    <message>
        <source>a colleague has it</source>
        <translation>v drugih rokah</translation>
    </message>
    <message numerus="yes">
        <source>Attempts: %n</source>
        <translation>
            <numerusform>poskus: %n</numerusform>
            <numerusform>poskusa: %n</numerusform>
            <numerusform>poskusi: %n</numerusform>
            <numerusform>poskusov: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>zadnji %1</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>za prevzem</translation>
    </message>
    <message>
        <source>taken over by you</source>
        <translation>pri vas</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>vrnjena</translation>
    </message>
    <message>
        <source>made a callback</source>
        <translation>zapisan povratni klic</translation>
    </message>
    <message>
        <source>intervention recorded</source>
        <translation>poseg zapisan</translation>
    </message>
    <message>
        <source>first rang %1</source>
        <translation>čaka %1</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predaja</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Predaja: %1</translation>
    </message>
    <message>
        <source>Queue empty.</source>
        <translation>Vrsta prazna.</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n callbacks, ordered by promise.</source>
        <translation>
            <numerusform>Vrsta, %n povratni klic, po roku.</numerusform>
            <numerusform>Vrsta, %n povratna klica, po roku.</numerusform>
            <numerusform>Vrsta, %n povratni klici, po roku.</numerusform>
            <numerusform>Vrsta, %n povratnih klicev, po roku.</numerusform>
        </translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>zadnji števki %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>can be called %1</source>
        <translation>klicati %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>rok %1</translation>
    </message>
    <message>
        <source>Told: %1, version %2.</source>
        <translation>Povedano: %1, različica %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nov</numerusform>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novi</numerusform>
            <numerusform>%n novih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises at risk</source>
        <translation>
            <numerusform>%n rok ogrožen</numerusform>
            <numerusform>%n roka ogrožena</numerusform>
            <numerusform>%n roki ogroženi</numerusform>
            <numerusform>%n rokov ogroženih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises missed</source>
        <translation>
            <numerusform>%n rok zamujen</numerusform>
            <numerusform>%n roka zamujena</numerusform>
            <numerusform>%n roki zamujeni</numerusform>
            <numerusform>%n rokov zamujenih</numerusform>
        </translation>
    </message>
    <message>
        <source>During the call: %1.</source>
        <translation>Med klicem: %1.</translation>
    </message>
    <message>
        <source>Now a callback.</source>
        <translation>Zapisan povratni klic.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Vrnjeno.</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>v italijanščini</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>v nemščini</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>v francoščini</translation>
    </message>
    <message>
        <source>in Slovene</source>
        <translation>v slovenščini</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>v angleščini</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>jezik %1</translation>
    </message>
    <message>
        <source>person %1 of this number</source>
        <translation>oseba %1 te številke</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>napačna številka</translation>
    </message>
    <message>
        <source>prefers early in the day</source>
        <translation>raje zgodaj čez dan</translation>
    </message>
    <message>
        <source>prefers late in the day</source>
        <translation>raje pozno čez dan</translation>
    </message>
    <message>
        <source>new opening hours</source>
        <translation>nov urnik</translation>
    </message>
    <message>
        <source>promise moved from %1 (%2)</source>
        <translation>rok premaknjen, prej %1 (%2)</translation>
    </message>
    <message>
        <source>We will call you back %1.</source>
        <translation>Poklicali vas bomo %1.</translation>
    </message>
    <message>
        <source>Given to the softphone: %1.</source>
        <translation>Predano softphonu: %1.</translation>
    </message>
    <message>
        <source>No softphone took the number (tel:).</source>
        <translation>Noben softphone ni prevzel številke (tel:).</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>v ponedeljek, %1.</translation>
    </message>
    <message>
        <source>Tuesday %1</source>
        <translation>v torek, %1.</translation>
    </message>
    <message>
        <source>Wednesday %1</source>
        <translation>v sredo, %1.</translation>
    </message>
    <message>
        <source>Thursday %1</source>
        <translation>v četrtek, %1.</translation>
    </message>
    <message>
        <source>Friday %1</source>
        <translation>v petek, %1.</translation>
    </message>
    <message>
        <source>Saturday %1</source>
        <translation>v soboto, %1.</translation>
    </message>
    <message>
        <source>Sunday %1</source>
        <translation>v nedeljo, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <extracomment>The full hour, as it is said with or without minutes behind it.</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Na čakanju.</translation>
    </message>
    <message>
        <source>On the line again.</source>
        <translation>Spet na liniji.</translation>
    </message>
    <message>
        <source>On hold for a moment: %1.</source>
        <translation>Na čakanju od tega trenutka: %1.</translation>
    </message>
    <message>
        <source>On hold for %1: %2.</source>
        <translation>Na čakanju že %1: %2.</translation>
    </message>
    <message>
        <source>Calling %1. The citizen waits.</source>
        <translation>Kličem: %1. Klic čaka.</translation>
    </message>
    <message>
        <source>On the line: %1. The citizen waits. F8 puts through.</source>
        <translation>Na liniji: %1. Klic čaka. F8 poveže.</translation>
    </message>
    <message>
        <source>With the citizen. Waiting: %1. F8 puts through.</source>
        <translation>Pri klicu. Čaka: %1. F8 poveže.</translation>
    </message>
    <message>
        <source>Put through to %1. The outcome is missing: F8.</source>
        <translation>Povezano na %1. Manjka izid: F8.</translation>
    </message>
    <message>
        <source>Noted for this callback.</source>
        <translation>Zapisano za ta povratni klic.</translation>
    </message>
    <message>
        <source>Split: the newest request waits as a callback of its own.</source>
        <translation>Ločeno: zadnja zahteva čaka kot samostojen povratni klic.</translation>
    </message>
    <message>
        <source>a caller</source>
        <translation>klicatelj</translation>
    </message>
    <message>
        <source>Control R</source>
        <translation>Control R</translation>
    </message>
    <message>
        <source>Not told: names and numbers are off.</source>
        <translation>Se ne pove: imena in številke so izklopljene.</translation>
    </message>
    <message>
        <source>Back: %1 does not answer. F8 resumes, %2 makes it a callback.</source>
        <translation>Nazaj: %1 se ne oglasi. F8 nadaljuje, %2 zapiše povratni klic.</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>druga številka</translation>
    </message>
    <message>
        <source>Given to you: %1</source>
        <translation>Dodeljeno vam: %1</translation>
    </message>
    <message>
        <source>The callback was given to somebody else. What you wrote is kept.</source>
        <translation>Povratni klic je bil dodeljen nekomu drugemu. Kar ste zapisali, je shranjeno.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>V obdelavi</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Zvoni</translation>
    </message>
    <message>
        <source>Ringing: %1</source>
        <translation>Zvoni %1</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>skrita številka</translation>
    </message>
    <message>
        <source>a known number</source>
        <translation>znana številka</translation>
    </message>
    <message>
        <source>a new number</source>
        <translation>nova številka</translation>
    </message>
    <message>
        <source>the outcome is missing: F8</source>
        <translation>manjka izid: F8</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Na liniji</translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation>Na liniji %1</translation>
    </message>
    <message>
        <source>called in time</source>
        <translation>že pravočasno poklicano</translation>
    </message>
    <message>
        <source>to be called %1</source>
        <translation>pokličete lahko %1</translation>
    </message>
    <message>
        <source>not to be called now</source>
        <translation>zdaj ni mogoče klicati</translation>
    </message>
    <message>
        <source>It can be released.</source>
        <translation>Lahko jo sprostite.</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>odprto do %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>odprto</translation>
    </message>
    <message>
        <source>closed, opens %1</source>
        <translation>zaprto, odprtje %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zaprto</translation>
    </message>
    <message>
        <source>on duty desk %1</source>
        <translation>dežurno mesto %1</translation>
    </message>
    <message>
        <source>on duty: %1</source>
        <translation>dežurno: %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>mesto %1</translation>
    </message>
    <message>
        <source>normally competent</source>
        <translation>praviloma pristojen</translation>
    </message>
    <message>
        <source>normally competent: %1</source>
        <translation>praviloma pristojen: %1</translation>
    </message>
    <message>
        <source>competent for initials %1 to %2</source>
        <translation>pristojen za začetnice od %1 do %2</translation>
    </message>
    <message>
        <source>competent for %1</source>
        <translation>pristojen za: %1</translation>
    </message>
    <message>
        <source>has the case</source>
        <translation>ima zadevo</translation>
    </message>
    <message>
        <source>has the case: %1</source>
        <translation>ima zadevo: %1</translation>
    </message>
    <message>
        <source>substitute: %1</source>
        <translation>nadomestni urad: %1</translation>
    </message>
    <message>
        <source>Substitute: %1.</source>
        <translation>Nadomestni urad: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Uporabniško ime</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Gesl&amp;o</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Uporabniško ime</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Geslo</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own sign-in counts</source>
        <translation>Prazno: velja prijava v računalnik</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>What can be done here</source>
        <translation>Kaj je mogoče tu</translation>
    </message>
    <message>
        <source>Type to find an action</source>
        <translation>Pišite, da poiščete dejanje</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Išči dejanje</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Dejanja</translation>
    </message>
    <message>
        <source>No action has this name.</source>
        <translation>Nobeno dejanje nima tega imena.</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Next step</source>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Put through, or transfer, to an office</source>
        <translation>Poveži z uradom</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Informativne kartice</translation>
    </message>
    <message>
        <source>Status, in one sentence</source>
        <translation>Stanje, v enem stavku</translation>
    </message>
    <message>
        <source>Status, in detail</source>
        <translation>Stanje, podrobno</translation>
    </message>
    <message>
        <source>Repeat what was said last</source>
        <translation>Ponovi zadnjo napoved</translation>
    </message>
    <message>
        <source>Spell the last number or name</source>
        <translation>Črkuj zadnjo številko ali ime</translation>
    </message>
    <message>
        <source>All keys and actions</source>
        <translation>Vse tipke in dejanja</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Naslednje območje</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Prejšnje območje</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Išči</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Pojdi na vrsto</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>Pojdi na klic</translation>
    </message>
    <message>
        <source>Go to the interventions</source>
        <translation>Pojdi na posege</translation>
    </message>
    <message>
        <source>Go to monitoring</source>
        <translation>Pojdi na spremljanje</translation>
    </message>
    <message>
        <source>Go to the call strip</source>
        <translation>Pojdi na trak klica</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Cela vrstica</translation>
    </message>
    <message>
        <source>Read by row or by cell</source>
        <translation>Beri po vrsticah ali po celicah</translation>
    </message>
    <message>
        <source>Go to who speaks</source>
        <translation>Pojdi na to, kdo govori</translation>
    </message>
    <message>
        <source>Go to the topic</source>
        <translation>Tema: pojdi nanjo</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Opomba: pojdi nanjo</translation>
    </message>
    <message>
        <source>Go to the outcome</source>
        <translation>Pojdi na izid</translation>
    </message>
    <message>
        <source>Make it a callback</source>
        <translation>Zapiši povratni klic</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Write a call by hand</source>
        <translation>Zapiši klic ročno</translation>
    </message>
    <message>
        <source>Send back: not ours</source>
        <translation>Vrni: ni naše</translation>
    </message>
    <message>
        <source>Close as unreachable</source>
        <translation>Zapri: nedosegljiv</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Natisni dnevnik</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Shrani v datoteko</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graf ali tabela</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Večje besedilo</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Manjše besedilo</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Besedilo običajne velikosti</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Zamenjaj jezik</translation>
    </message>
    <message>
        <source>More or fewer announcements</source>
        <translation>Več ali manj napovedi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Zapusti delovno mesto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izhod</translation>
    </message>
    <message>
        <source>Change the telephone</source>
        <translation>Zamenjaj telefon</translation>
    </message>
    <message>
        <source>Citizen or office, while it is asked</source>
        <translation>Klic ali urad, medtem ko je vprašan</translation>
    </message>
    <message>
        <source>Hold the line, or resume</source>
        <translation>Daj na čakanje ali nadaljuj</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>Zamenjaj barve</translation>
    </message>
    <message>
        <source>Change the letters</source>
        <translation>Zamenjaj črke</translation>
    </message>
    <message>
        <source>Another number to call</source>
        <translation>Druga številka za klic</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Želeni del dneva</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Jezik klica</translation>
    </message>
    <message>
        <source>Split: another person rang</source>
        <translation>Loči: klicala je druga oseba</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice, on or off</source>
        <translation>Lastni glas, vklopljen ali ne</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Govori hitreje</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Govori počasneje</translation>
    </message>
    <message>
        <source>Change the sound device</source>
        <translation>Zamenjaj zvočno napravo</translation>
    </message>
    <message>
        <source>The sound device is a headset, or not</source>
        <translation>Zvočna naprava so slušalke ali ne</translation>
    </message>
    <message>
        <source>Hear the desk left, right or in both ears</source>
        <translation>Poslušaj postajo levo, desno ali na obeh straneh</translation>
    </message>
    <message>
        <source>Sounds: a call rings</source>
        <translation>Zvoki: klic zvoni</translation>
    </message>
    <message>
        <source>Sounds: the last ring</source>
        <translation>Zvoki: zadnje zvonjenje</translation>
    </message>
    <message>
        <source>Sounds: the line opens</source>
        <translation>Zvoki: linija se odpre</translation>
    </message>
    <message>
        <source>Sounds: the line is closed</source>
        <translation>Zvoki: linija se zapre</translation>
    </message>
    <message>
        <source>Sounds: back from an office</source>
        <translation>Zvoki: vrnitev iz urada</translation>
    </message>
    <message>
        <source>Sounds: new in the queue</source>
        <translation>Zvoki: novo v vrsti</translation>
    </message>
    <message>
        <source>Sounds: a promise presses</source>
        <translation>Zvoki: rok se izteka</translation>
    </message>
    <message>
        <source>Sounds: done</source>
        <translation>Zvoki: opravljeno</translation>
    </message>
    <message>
        <source>Sounds: not possible</source>
        <translation>Zvoki: ni mogoče</translation>
    </message>
    <message>
        <source>Sounds: the archive is away</source>
        <translation>Zvoki: arhiv se ne odziva</translation>
    </message>
    <message>
        <source>Sounds: a hand-over arrives</source>
        <translation>Zvoki: prihaja predaja</translation>
    </message>
    <message>
        <source>Leave the desk for a moment</source>
        <translation>Za trenutek zapusti mesto</translation>
    </message>
    <message>
        <source>Close an office, or open it again</source>
        <translation>Zapri urad ali ga spet odpri</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Naslednje mesto</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Prejšnje mesto</translation>
    </message>
    <message>
        <source>Names and numbers, told or not</source>
        <translation>Imena in številke, povedane ali ne</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>%1 belongs to the system, to screen readers or to what is typed.</source>
        <translation>%1 pripada sistemu, bralnikom zaslona ali tipkanju.</translation>
    </message>
    <message>
        <source>%1 is the key of: %2.</source>
        <translation>%1 je tipka za: %2.</translation>
    </message>
    <message>
        <source>Copy for the other procedure</source>
        <translation>Kopiraj za drugi postopek</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>List za nujne primere</translation>
    </message>
    <message>
        <source>Give a callback to somebody else</source>
        <translation>Dodeli povratni klic nekomu drugemu</translation>
    </message>
    <message>
        <source>Look up a number or a request</source>
        <translation>Poišči številko ali zahtevo</translation>
    </message>
    <message>
        <source>Write the last intervention again</source>
        <translation>Znova napiši zadnjo obravnavo</translation>
    </message>
    <message>
        <source>All figures of the day</source>
        <translation>Vse številke dneva</translation>
    </message>
    <message>
        <source>Close the day, for its log</source>
        <translation>Zaključi dan, za dnevnik</translation>
    </message>
    <message>
        <source>Keyboard card, on paper and in braille</source>
        <translation>Kartica s tipkami, na papirju in v brajici</translation>
    </message>
    <message>
        <source>Column of the list, one place earlier</source>
        <translation>Stolpec seznama, eno mesto prej</translation>
    </message>
    <message>
        <source>Column of the list, one place later</source>
        <translation>Stolpec seznama, eno mesto pozneje</translation>
    </message>
    <message>
        <source>Not copied yet for the other procedure</source>
        <translation>Še ni kopirano za drugi postopek</translation>
    </message>
    <message>
        <source>Statement of the last month, on paper</source>
        <translation>Pregled prejšnjega meseca, na papirju</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Zahteve državljanov o njihovih podatkih</translation>
    </message>
    <message>
        <source>Go to administration</source>
        <translation>Pojdi na upravljanje</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed</source>
        <translation>Številke, ki so klicale, ko je bilo zaprto</translation>
    </message>
    <message>
        <source>Desk on duty today, of each office</source>
        <translation>Dežurno mesto danes, po uradih</translation>
    </message>
    <message>
        <source>Log of the day, on the screen</source>
        <translation>Dnevnik dneva, na zaslonu</translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation>Pojdi na revizijo</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Kaj so prebrali revizorji</translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPlace</name>
    <message>
        <source>Administration</source>
        <translation>Upravljanje</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Razdelki</translation>
    </message>
    <message>
        <source>Enter goes to what is in it</source>
        <translation>Vnašalka vodi do vsebine</translation>
    </message>
    <message>
        <source>Enter goes to its fields</source>
        <translation>Vnašalka vodi do polj</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Ni nobenega.</translation>
    </message>
    <message>
        <source>Check and preview</source>
        <translation>Preveri in predogled</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Prekliči zadnjo spremembo</translation>
    </message>
    <message>
        <source>Take back all changes</source>
        <translation>Prekliči vse spremembe</translation>
    </message>
</context>
<context>
    <name>ui::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Revizija</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Za branje</translation>
    </message>
    <message>
        <source>Day, like 24.12.2026; of the trail the last one told</source>
        <translation>Dan, kot 24.12.2026; pri sledi zadnji povedani</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Preberi</translation>
    </message>
</context>
<context>
    <name>ui::CallPlace</name>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>What whoever reads this later needs to know</source>
        <translation>Kar mora vedeti, kdor bo to bral</translation>
    </message>
    <message>
        <source>No conversation in hand</source>
        <translation>Ni pogovora v delu</translation>
    </message>
    <message>
        <source>Missing: how the attempt went</source>
        <translation>Manjka: izid poskusa</translation>
    </message>
    <message>
        <source>Missing: the outcome</source>
        <translation>Manjka: izid</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Pripravljeno za shranjevanje</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 različica %2</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Že povedano</translation>
    </message>
    <message>
        <source>Your note is shown once the person concerned or a delegate speaks</source>
        <translation>Zapisek se pokaže, ko govori oseba, za katero gre, ali pooblaščenec</translation>
    </message>
    <message>
        <source>Ready to save, and copied</source>
        <translation>Pripravljeno za shranjevanje in kopirano</translation>
    </message>
    <message>
        <source>Ready to save, not copied yet</source>
        <translation>Pripravljeno za shranjevanje, še ni kopirano</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>Tudi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zadeva</translation>
    </message>
</context>
<context>
    <name>ui::CallerPanel</name>
    <message>
        <source>Request %1: say it to the citizen</source>
        <translation>Zahteva %1: povejte jo klicatelju</translation>
    </message>
    <message>
        <source>, still open</source>
        <translation>, še odprt</translation>
    </message>
    <message>
        <source>Shown once the person concerned or a delegate speaks.</source>
        <translation>Prikaže se, ko govori oseba, ki jo zadeva, ali pooblaščenec.</translation>
    </message>
    <message>
        <source>None from this number.</source>
        <translation>S te številke jih ni.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Klicatelj</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Kdo govori</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>Zadevna oseba</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Pooblaščena oseba</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Sorodna oseba</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Ni ugotovljeno</translation>
    </message>
    <message>
        <source>How the call came</source>
        <translation>Kako je klic prišel</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Prejšnji stiki</translation>
    </message>
    <message>
        <source>Number, time, language</source>
        <translation>Številka, čas, jezik</translation>
    </message>
</context>
<context>
    <name>ui::CardRow</name>
    <message>
        <source>7 days before: %1</source>
        <translation>7 dni prej: %1</translation>
    </message>
    <message>
        <source>week before: %1</source>
        <translation>prejšnji teden: %1</translation>
    </message>
    <message>
        <source>month before: %1</source>
        <translation>prejšnji mesec: %1</translation>
    </message>
    <message>
        <source>year before: %1</source>
        <translation>prejšnje leto: %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ni prikazano</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ni šteto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nobeden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
</context>
<context>
    <name>ui::CitizenRequestsPanel</name>
    <message>
        <source>Correct</source>
        <translation>Popravi</translation>
    </message>
    <message>
        <source>Erase; it does not come back</source>
        <translation>Izbriši; tega ni mogoče vrniti</translation>
    </message>
    <message>
        <source>Write what is held to a file</source>
        <translation>Shranjeno zapiši v datoteko</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Še brez odgovora</translation>
    </message>
    <message>
        <source>The citizen has an answer</source>
        <translation>Državljan ima odgovor</translation>
    </message>
    <message>
        <source>Press the button to erase: it does not come back.</source>
        <translation>Za izbris pritisnite gumb: tega ni mogoče vrniti.</translation>
    </message>
    <message>
        <source>Missing: the citizen&apos;s number or tax code.</source>
        <translation>Manjka številka ali davčna številka državljana.</translation>
    </message>
    <message>
        <source>Missing: what is right.</source>
        <translation>Manjka pravilni podatek.</translation>
    </message>
    <message>
        <source>Missing: what the citizen asks.</source>
        <translation>Manjka, kaj državljan zahteva.</translation>
    </message>
    <message>
        <source>Missing: the number in the protocol.</source>
        <translation>Manjka številka protokola.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>To ni dan. Zapišite ga kot 24.12.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ta dan šele pride.</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Zahteve državljanov o njihovih podatkih</translation>
    </message>
    <message>
        <source>No request is noted.</source>
        <translation>Nobena zahteva ni zabeležena.</translation>
    </message>
    <message>
        <source>Requests, the most urgent first</source>
        <translation>Zahteve, najnujnejša prva</translation>
    </message>
    <message>
        <source>Number or tax code</source>
        <translation>Številka ali davčna številka</translation>
    </message>
    <message>
        <source>Checked with the citizen; it is not kept</source>
        <translation>Preverjeno z državljanom; ne hrani se</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Kaj je prav</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Nova zahteva</translation>
    </message>
    <message>
        <source>What the citizen asks</source>
        <translation>Kaj državljan zahteva</translation>
    </message>
    <message>
        <source>Number in the protocol</source>
        <translation>Številka protokola</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>Nikogar ne imenuje</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Prejeto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Zabeleži</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Nazaj k številkam</translation>
    </message>
</context>
<context>
    <name>ui::ClosingsPanel</name>
    <message>
        <source>Press the button to close at once.</source>
        <translation>Pritisnite gumb, da zaprete takoj.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 12:30.</source>
        <translation>To ni ura. Zapišite jo kot 12:30.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>To ni dan. Zapišite ga kot 24.12.</translation>
    </message>
    <message>
        <source>Missing: the reason. It is told to everybody.</source>
        <translation>Manjka razlog. Povedan je vsem.</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Zaprtja</translation>
    </message>
    <message>
        <source>Nothing is closed beyond the usual hours.</source>
        <translation>Poleg običajnih ur ni nič zaprto.</translation>
    </message>
    <message>
        <source>Closings, present and coming</source>
        <translation>Zaprtja, sedanja in prihodnja</translation>
    </message>
    <message>
        <source>Delete opens again</source>
        <translation>Delete spet odpre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Spet odpri</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Urad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>takoj</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>zvečer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Close then</source>
        <translation>Zapri takrat</translation>
    </message>
    <message>
        <source>Close at once, until opened again</source>
        <translation>Zapri takoj, do preklica</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Nazaj k številkam</translation>
    </message>
</context>
<context>
    <name>ui::DayHead</name>
    <message>
        <source>Previous day</source>
        <translation>Dan prej</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Dan pozneje</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danes</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Natisni dnevnik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>The log is being printed.</source>
        <translation>Dnevnik se tiska.</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Številke se štejejo.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Teden prej</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Teden pozneje</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ta teden</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mesec prej</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mesec pozneje</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ta mesec</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Leto prej</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Leto pozneje</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>To leto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Teden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesec</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leto</translation>
    </message>
</context>
<context>
    <name>ui::DesksPanel</name>
    <message>
        <source>Desk on duty today: %1</source>
        <translation>Dežurno mesto danes: %1</translation>
    </message>
    <message>
        <source>Desk on duty today</source>
        <translation>Dežurno mesto danes</translation>
    </message>
    <message>
        <source>Offices and their desks today</source>
        <translation>Uradi in njihova mesta danes</translation>
    </message>
    <message>
        <source>Enter changes the desk</source>
        <translation>Enter spremeni mesto</translation>
    </message>
    <message>
        <source>Desk or extension</source>
        <translation>Mesto ali interna številka</translation>
    </message>
    <message>
        <source>as every week</source>
        <translation>kot vsak teden</translation>
    </message>
    <message>
        <source>A desk, not a person. Empty: as every week.</source>
        <translation>Mesto, ne oseba. Prazno: kot vsak teden.</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Za danes</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Nazaj k številkam</translation>
    </message>
</context>
<context>
    <name>ui::EmergencySheet</name>
    <message>
        <source>In an emergency</source>
        <translation>V nujnem primeru</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kaj storiti</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Nazaj, kjer ste bili</translation>
    </message>
</context>
<context>
    <name>ui::FigureRow</name>
    <message>
        <source>not counted</source>
        <translation>ni šteto</translation>
    </message>
    <message>
        <source>Calls received</source>
        <translation>Prejeti klici</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n opuščen</numerusform>
            <numerusform>%n opuščena</numerusform>
            <numerusform>%n opuščeni</numerusform>
            <numerusform>%n opuščenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sprejeti</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % prejetih</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Povratni klici</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>ponujenih %1</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Roki spoštovani</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>noben še ni potekel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>najstarejši %1</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Zdaj čakajo</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Odprte predaje</translation>
    </message>
    <message numerus="yes">
        <source>%n interventions</source>
        <translation>
            <numerusform>%n poseg</numerusform>
            <numerusform>%n posega</numerusform>
            <numerusform>%n posegi</numerusform>
            <numerusform>%n posegov</numerusform>
        </translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>brez centrale</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ni prikazano</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>za tem je premalo oseb</translation>
    </message>
    <message>
        <source>Figures: not known yet</source>
        <translation>Številke: še niso znane</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>še ni znano</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % pravočasno</translation>
    </message>
</context>
<context>
    <name>ui::FocusWords</name>
    <message>
        <source>chosen</source>
        <translation>izbrano</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrano</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prazno</translation>
    </message>
</context>
<context>
    <name>ui::HandOverModel</name>
    <message>
        <source>number withheld</source>
        <translation>skrita številka</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>v delu</translation>
    </message>
    <message>
        <source>the citizen waits</source>
        <translation>klicatelj čaka</translation>
    </message>
    <message>
        <source>just taken</source>
        <translation>pravkar prevzeta</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>odprta že %1</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>vrnjena</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predaja</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>Prihajajo zdaj</translation>
    </message>
    <message>
        <source>To write, oldest first</source>
        <translation>Za zapis, najstarejše najprej</translation>
    </message>
    <message>
        <source>Came back to me</source>
        <translation>Vrnjene meni</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Od kdaj</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kako dolgo</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Map of the calls by weekday and hour: none.</source>
        <translation>Karta klicev po dnevih in urah: nobenega.</translation>
    </message>
    <message numerus="yes">
        <source>Map of the calls by weekday and hour: most on %1 from %2, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Karta klicev po dnevih in urah: največ – %1 od %2, %n klic. V tabeli so vse številke.</numerusform>
            <numerusform>Karta klicev po dnevih in urah: največ – %1 od %2, %n klica. V tabeli so vse številke.</numerusform>
            <numerusform>Karta klicev po dnevih in urah: največ – %1 od %2, %n klici. V tabeli so vse številke.</numerusform>
            <numerusform>Karta klicev po dnevih in urah: največ – %1 od %2, %n klicev. V tabeli so vse številke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HourChart</name>
    <message>
        <source>Chart of the calls by half hour: none yet.</source>
        <translation>Graf klicev po pol ure: še nobenega.</translation>
    </message>
    <message numerus="yes">
        <source>Chart of the calls by half hour: most from %1, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Graf klicev po pol ure: največ od %1, %n klic. V tabeli so vse številke.</numerusform>
            <numerusform>Graf klicev po pol ure: največ od %1, %n klica. V tabeli so vse številke.</numerusform>
            <numerusform>Graf klicev po pol ure: največ od %1, %n klici. V tabeli so vse številke.</numerusform>
            <numerusform>Graf klicev po pol ure: največ od %1, %n klicev. V tabeli so vse številke.</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>sprejeti</translation>
    </message>
    <message>
        <source>callback asked for</source>
        <translation>zahtevan povratni klic</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>izgubljeni</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>zdaj, %1</translation>
    </message>
    <message>
        <source>Chart of the calls by half hour: not known yet.</source>
        <translation>Grafikon klicev po pol ure: še ni znano.</translation>
    </message>
</context>
<context>
    <name>ui::HourModel</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Klici</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sprejeti</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Povratni klici</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Izgubljeni</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
</context>
<context>
    <name>ui::InterventionForm</name>
    <message>
        <source>What the office did</source>
        <translation>Kaj je urad storil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>What was done, for whoever reads it later</source>
        <translation>Kaj je bilo storjeno, za tiste, ki bodo brali</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Opravljeno</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nič več ni treba storiti</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Potrebni dokumenti</translation>
    </message>
    <message>
        <source>write which ones</source>
        <translation>navedite, kateri</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>write the day and the place</source>
        <translation>navedite dan in kraj</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Ni naše</translation>
    </message>
    <message>
        <source>write whose it is</source>
        <translation>navedite, čigavo je</translation>
    </message>
</context>
<context>
    <name>ui::InterventionPanel</name>
    <message>
        <source>To record, choose what the office did.</source>
        <translation>Za zapis izberite, kaj je urad storil.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predaja</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Prevzemi klic</translation>
    </message>
    <message>
        <source>Write the intervention</source>
        <translation>Zapiši poseg</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Vrni</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapiši</translation>
    </message>
</context>
<context>
    <name>ui::InterventionsPlace</name>
    <message>
        <source>Put through to %1 at %2</source>
        <translation>Povezano na %1 ob %2</translation>
    </message>
    <message>
        <source>Put through by %1 at %2</source>
        <translation>Povezal urad %1 ob %2</translation>
    </message>
    <message>
        <source>Came back: nobody took it</source>
        <translation>Vrnjeno: nihče se ni oglasil</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Vrnjeno: %1</translation>
    </message>
    <message>
        <source>In hand: its intervention is being written</source>
        <translation>V delu: poseg se pravkar piše</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Posegi</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Predaje</translation>
    </message>
    <message>
        <source>No hand-overs</source>
        <translation>Ni predaj</translation>
    </message>
    <message>
        <source>What is put through to your office appears here and is announced by itself.</source>
        <translation>Kar se poveže z vašim uradom, se pojavi tu in se samo napove.</translation>
    </message>
    <message>
        <source>Choose a hand-over from the list</source>
        <translation>Izberite predajo s seznama</translation>
    </message>
</context>
<context>
    <name>ui::KeysPanel</name>
    <message>
        <source>New key of: %1</source>
        <translation>Nova tipka za: %1</translation>
    </message>
    <message>
        <source>No key, as delivered</source>
        <translation>Brez tipke, kot ob dobavi</translation>
    </message>
    <message>
        <source>As delivered: %1</source>
        <translation>Kot ob dobavi: %1</translation>
    </message>
    <message>
        <source>All keys are as delivered.</source>
        <translation>Vse tipke so kot ob dobavi.</translation>
    </message>
    <message>
        <source>%1: no key.</source>
        <translation>%1: brez tipke.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Dejanja in njihove tipke</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Spremeni tipko</translation>
    </message>
    <message>
        <source>Enter on an action, then its new key: with Ctrl, with Ctrl and Shift, or a function key. Esc leaves it as it is.</source>
        <translation>Enter na dejanju, nato nova tipka: s Ctrl, s Ctrl in Shift ali funkcijska tipka. Esc jo pusti, kakor je.</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Vse tipke kot ob dobavi</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
</context>
<context>
    <name>ui::LogPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Nazaj k številkam</translation>
    </message>
</context>
<context>
    <name>ui::LookUpPanel</name>
    <message>
        <source>Missing: what is looked for</source>
        <translation>Manjka: kaj se išče</translation>
    </message>
    <message>
        <source>Missing: why, in 10 letters or more</source>
        <translation>Manjka: zakaj, z vsaj 10 črkami</translation>
    </message>
    <message>
        <source>Look up; who looked, and why, is kept</source>
        <translation>Iskanje; kdo je iskal in zakaj, se hrani</translation>
    </message>
    <message>
        <source>Number, or request code</source>
        <translation>Številka ali koda zahteve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Enter looks it up</source>
        <translation>Enter poišče</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kaj je bilo najdeno</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Poišči</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>What just happened</source>
        <translation>Kaj se je pravkar zgodilo</translation>
    </message>
</context>
<context>
    <name>ui::MonitoringPlace</name>
    <message>
        <source>Show the table</source>
        <translation>Pokaži tabelo</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Pokaži graf</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Spremljanje</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>Klici po pol ure</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>Iste številke</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Leto %1</translation>
    </message>
    <message>
        <source>Provisional: the log of this day is not closed yet.</source>
        <translation>Začasno: dnevnik tega dne še ni zaključen.</translation>
    </message>
    <message>
        <source>Closed on %1, digest %2…</source>
        <translation>Zaključen: %1, povzetek %2…</translation>
    </message>
    <message>
        <source>Not over yet, but compared with all of the one before.</source>
        <translation>Še ni končano, a primerjano s celotnim prejšnjim.</translation>
    </message>
    <message>
        <source>All its days are closed.</source>
        <translation>Vsi dnevi so zaključeni.</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 days are closed.</source>
        <translation>Začasno: zaključenih dni %1 od %2.</translation>
    </message>
    <message>
        <source>Counted at %1.</source>
        <translation>Šteto ob %1.</translation>
    </message>
</context>
<context>
    <name>ui::NextPanel</name>
    <message>
        <source>Next</source>
        <translation>Naslednji</translation>
    </message>
    <message>
        <source>Take the next one: %1</source>
        <translation>Prevzemi naslednjega: %1</translation>
    </message>
    <message>
        <source>Take the next one</source>
        <translation>Prevzemi naslednjega</translation>
    </message>
</context>
<context>
    <name>ui::OrderPanel</name>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1: mesto %2 od %3.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obljuba</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Which call it is</source>
        <translation>Kateri klic je</translation>
    </message>
    <message>
        <source>Part of the day and language</source>
        <translation>Del dneva in jezik</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Izbira v meniju</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Urad</translation>
    </message>
    <message>
        <source>A row of the queue is said in this order:</source>
        <translation>Vrstica čakalne vrste se pove v tem vrstnem redu:</translation>
    </message>
    <message>
        <source>Order in which a row is said</source>
        <translation>Vrstni red, v katerem se pove vrstica</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>Povej prej</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Povej pozneje</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePanel</name>
    <message>
        <source>Not ours: %1</source>
        <translation>Ni naše: %1</translation>
    </message>
    <message>
        <source>No office of ours</source>
        <translation>Noben naš urad</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Najprej izberite temo</translation>
    </message>
    <message>
        <source>Office and outcome</source>
        <translation>Urad in izid</translation>
    </message>
    <message>
        <source>Normally competent</source>
        <translation>Praviloma pristojen</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>Poveži z</translation>
    </message>
    <message>
        <source>How the attempt went</source>
        <translation>Izid poskusa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>What the office did</source>
        <translation>Kaj je urad storil</translation>
    </message>
    <message>
        <source>number</source>
        <translation>številka</translation>
    </message>
    <message>
        <source>Enter puts through, Shift+Enter asks there first</source>
        <translation>Enter poveže, dvigalka in Enter vpraša prej</translation>
    </message>
    <message>
        <source>Put through as a rule only with a case number: type it here.</source>
        <translation>Praviloma se poveže le s številko zadeve: vpišite jo tu.</translation>
    </message>
    <message>
        <source>Office or number</source>
        <translation>Urad ali številka</translation>
    </message>
    <message>
        <source>another directorate: it calls back</source>
        <translation>druga direkcija: pokliče nazaj</translation>
    </message>
    <message>
        <source>Several offices</source>
        <translation>Več uradov</translation>
    </message>
</context>
<context>
    <name>ui::OwnVoice</name>
    <message>
        <source>That is heard in a headset only.</source>
        <translation>Slišno samo v slušalkah.</translation>
    </message>
    <message>
        <source>Names and numbers are off.</source>
        <translation>Imena in številke so izklopljene.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodPanel</name>
    <message>
        <source>Weekday</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Klici</translation>
    </message>
    <message>
        <source>together</source>
        <translation>skupaj</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesec</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vsi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Spoštovani</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delež</translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>brez teme</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Vrnili so se</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Zaključeni</translation>
    </message>
    <message>
        <source>Nobody came back</source>
        <translation>Nihče se ni vrnil</translation>
    </message>
    <message>
        <source>Another body&apos;s</source>
        <translation>Drugega organa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nobena</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Pokaži grafe</translation>
    </message>
    <message>
        <source>Show the tables</source>
        <translation>Pokaži tabele</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Klici po dnevih in urah</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Roki spoštovani</translation>
    </message>
    <message>
        <source>What people come back for</source>
        <translation>Zakaj se vračajo</translation>
    </message>
    <message>
        <source>Matters that are not ours</source>
        <translation>Zadeve drugih organov</translation>
    </message>
    <message>
        <source>On some day of this period too few people were assigned: charts and tables would tell what one or two of them did, so they are not shown.</source>
        <translation>Kateri dan tega obdobja je bilo razporejenih premalo ljudi: grafi in tabele bi povedali, kaj sta delala eden ali dva, zato niso prikazani.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodRow</name>
    <message>
        <source>Calls received</source>
        <translation>Prejeti klici</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n opuščen</numerusform>
            <numerusform>%n opuščena</numerusform>
            <numerusform>%n opuščeni</numerusform>
            <numerusform>%n opuščenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sprejeti</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % prejetih</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Povratni klici</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>ponujenih %1</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Dane informacije</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Brez urada</translation>
    </message>
    <message>
        <source>%1 % of concluded</source>
        <translation>%1 % zaključenih</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Posegi</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs</source>
        <translation>
            <numerusform>%n predaja</numerusform>
            <numerusform>%n predaji</numerusform>
            <numerusform>%n predaje</numerusform>
            <numerusform>%n predaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Vrnili so se</translation>
    </message>
    <message>
        <source>about the same topic</source>
        <translation>z isto temo</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ni prikazano</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>za tem je premalo oseb</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ni šteto</translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>brez centrale</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Roki spoštovani</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>noben še ni potekel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % pravočasno</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>Queue</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Klic</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Posegi</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Spremljanje</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Upravljanje</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revizija</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesPage</name>
    <message>
        <source>All is as delivered.</source>
        <translation>Vse je kot ob dobavi.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Vse je kot prej.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice: %1 words a minute</source>
        <translation>Glas mesta: %1 besed na minuto</translation>
    </message>
    <message>
        <source>Sound device: the system&apos;s</source>
        <translation>Zvočna naprava: sistemska</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Zvočna naprava: %1</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>All as it was before</source>
        <translation>Vse kot prej</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Vse kot ob dobavi</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Videz in jezik</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barve</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Sistemske</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetle</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visok kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost besedila</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Črke</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Običajne</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Lažje berljive</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Kaj se pove</translation>
    </message>
    <message>
        <source>No names and numbers</source>
        <translation>Brez imen in številk</translation>
    </message>
    <message>
        <source>Everybody is &quot;a caller&quot;: in what is said, in every row and on the braille line.</source>
        <translation>Vsak je »klicatelj«: v tem, kar se pove, v vsaki vrstici in na brajevi vrstici.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Napove se</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vse</translation>
    </message>
    <message>
        <source>The essential</source>
        <translation>Bistveno</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nič</translation>
    </message>
    <message>
        <source>Lists are read</source>
        <translation>Seznami se berejo</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Vrstico za vrstico</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Celico za celico</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <translation>Glas in zvoki</translation>
    </message>
    <message>
        <source>The desk speaks by itself</source>
        <translation>Mesto govori samo</translation>
    </message>
    <message>
        <source>It is silent while a screen reader runs, and says numbers and notes in a headset only.</source>
        <translation>Molči, dokler teče bralnik zaslona, številke in zapiske pa pove samo v slušalke.</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Govori počasneje</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Govori hitreje</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Druga naprava</translation>
    </message>
    <message>
        <source>This device is a headset</source>
        <translation>Ta naprava so slušalke</translation>
    </message>
    <message>
        <source>Its voice</source>
        <translation>Njegov glas</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Običajen</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Višji</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Nižji</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Sliši se v</translation>
    </message>
    <message>
        <source>The left ear</source>
        <translation>Levem ušesu</translation>
    </message>
    <message>
        <source>The right ear</source>
        <translation>Desnem ušesu</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Obeh ušesih</translation>
    </message>
    <message>
        <source>A short sound when:</source>
        <translation>Kratek zvok, kadar:</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>being taken</source>
        <translation>se prevzema</translation>
    </message>
</context>
<context>
    <name>ui::QueuePlace</name>
    <message>
        <source>Situation of %1</source>
        <translation>Stanje: %1</translation>
    </message>
    <message>
        <source>still for %1</source>
        <translation>brez novosti že %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>zahteva %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>prvi klic</translation>
    </message>
    <message>
        <source>Finish what is in hand first.</source>
        <translation>Najprej zaključite, kar je v delu.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nihče ne čaka</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Čakalna vrsta</translation>
    </message>
    <message>
        <source>Nothing in the queue matches the search. Esc ends it.</source>
        <translation>Nič v vrsti ne ustreza iskanju. Esc ga konča.</translation>
    </message>
    <message>
        <source>A new request appears here and is announced by itself.</source>
        <translation>Nova zahteva se pojavi tu in se sama napove.</translation>
    </message>
    <message>
        <source>Callbacks cannot be taken now</source>
        <translation>Zdaj povratnih klicev ni mogoče prevzeti</translation>
    </message>
    <message>
        <source>Without the database two people could take the same one.</source>
        <translation>Brez zbirke podatkov bi dva lahko prevzela istega.</translation>
    </message>
</context>
<context>
    <name>ui::QueueSummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n zamujen</numerusform>
            <numerusform>%n zamujena</numerusform>
            <numerusform>%n zamujeni</numerusform>
            <numerusform>%n zamujenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n ogrožen</numerusform>
            <numerusform>%n ogrožena</numerusform>
            <numerusform>%n ogroženi</numerusform>
            <numerusform>%n ogroženih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within %1 min</source>
        <translation>
            <numerusform>%n v %1 min</numerusform>
            <numerusform>%n v %1 min</numerusform>
            <numerusform>%n v %1 min</numerusform>
            <numerusform>%n v %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n čaka</numerusform>
            <numerusform>%n čakata</numerusform>
            <numerusform>%n čakajo</numerusform>
            <numerusform>%n čaka</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Išči</translation>
    </message>
    <message>
        <source>Search the queue by number, office, menu option or request</source>
        <translation>Išči v vrsti po številki, uradu, izbiri menija ali zahtevi</translation>
    </message>
    <message>
        <source>Search number, office</source>
        <translation>Išči številko, urad</translation>
    </message>
</context>
<context>
    <name>ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Čakalna vrsta</translation>
    </message>
</context>
<context>
    <name>ui::QueueWording</name>
    <message>
        <source>yours</source>
        <translation>pri vas</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>v delu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>zdaj</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>čez %1</translation>
    </message>
    <message>
        <source>just overdue</source>
        <translation>pravkar zamujen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>zamujen</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>zamujen že %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>rok %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>prvi klic</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>brez poskusa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čaka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Klici</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Izbira menija</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Urad</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Poskusi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahteva</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>čaka %1</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>ogrožen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>spoštovan</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Mesta</translation>
    </message>
</context>
<context>
    <name>ui::ReadPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Nazaj k številkam</translation>
    </message>
</context>
<context>
    <name>ui::ReassignPanel</name>
    <message>
        <source>Give request %1 to</source>
        <translation>Dodeli zahtevo %1</translation>
    </message>
    <message>
        <source>Missing: to whom</source>
        <translation>Manjka: komu</translation>
    </message>
    <message>
        <source>Missing: why</source>
        <translation>Manjka: zakaj</translation>
    </message>
    <message>
        <source>Who serves the office today</source>
        <translation>Kdo danes dela za urad</translation>
    </message>
    <message>
        <source>A few letters of the name</source>
        <translation>Nekaj črk imena</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zakaj</translation>
    </message>
    <message>
        <source>Enter gives the callback</source>
        <translation>Enter dodeli povratni klic</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dodeli</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Nazaj v čakalno vrsto</translation>
    </message>
</context>
<context>
    <name>ui::RequestPanel</name>
    <message>
        <source>This is no complete telephone number.</source>
        <translation>Telefonska številka ni popolna.</translation>
    </message>
    <message>
        <source>This number cannot be called back.</source>
        <translation>Te številke ni mogoče poklicati.</translation>
    </message>
    <message>
        <source>Enter: this number is called from now on</source>
        <translation>Enter: odslej se kliče ta številka</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znan</translation>
    </message>
    <message>
        <source>What the citizen wishes</source>
        <translation>Kaj je zaželeno</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Številka za klic</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Želeni del dneva</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kadar koli</translation>
    </message>
    <message>
        <source>first half of the opening</source>
        <translation>prva polovica odprtja</translation>
    </message>
    <message>
        <source>second half of the opening</source>
        <translation>druga polovica odprtja</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Jezik klica</translation>
    </message>
    <message>
        <source>Another person rang: split</source>
        <translation>Klicala je druga oseba: loči</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Nazaj h klicu</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>What is wrong, and what is worth a look</source>
        <translation>Kaj je narobe in kaj je za pregled</translation>
    </message>
    <message>
        <source>Enter goes to the field</source>
        <translation>Vnašalka vodi do polja</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nič ni narobe.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Kaj se spremeni</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nič se ne spremeni.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Medtem spremenil nekdo drug</translation>
    </message>
    <message>
        <source>What would happen to a call at ...?</source>
        <translation>Kaj bi se zgodilo s klicem ob ...?</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Izbira menija</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ura</translation>
    </message>
    <message>
        <source>As it is in force</source>
        <translation>Kot velja</translation>
    </message>
    <message>
        <source>As it is written here</source>
        <translation>Kot je zapisano tukaj</translation>
    </message>
    <message>
        <source>Tell what would happen</source>
        <translation>Povej, kaj bi se zgodilo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uveljavi</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Nazaj na obrazec</translation>
    </message>
</context>
<context>
    <name>ui::RowsPanel</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Who sits down?</source>
        <translation>Kdo sede?</translation>
    </message>
    <message>
        <source>Training: an invented directorate</source>
        <translation>Vaja: izmišljena direkcija</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Delovna mesta</translation>
    </message>
    <message>
        <source>One moment, connecting</source>
        <translation>Trenutek, povezovanje</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Use without &amp;looking: the desk speaks by itself</source>
        <translation>Uporaba brez &amp;gledanja: postaja govori sama</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Nekdo drug</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>S katero zadolžitvijo?</translation>
    </message>
    <message>
        <source>Your assignments of today</source>
        <translation>Vaše današnje zadolžitve</translation>
    </message>
    <message>
        <source>With the account of the directorate</source>
        <translation>Z uporabniškim imenom direkcije</translation>
    </message>
    <message>
        <source>Nobody is at this desk</source>
        <translation>Na tem mestu ni nikogar</translation>
    </message>
    <message>
        <source>It does not ring here. The queue goes on.</source>
        <translation>Tu ne zvoni. Čakalna vrsta teče naprej.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Vrni se</translation>
    </message>
    <message>
        <source>Type your account.</source>
        <translation>Vpišite svoje uporabniško ime.</translation>
    </message>
</context>
<context>
    <name>ui::Strip</name>
    <message>
        <source>In hand</source>
        <translation>V delu</translation>
    </message>
</context>
<context>
    <name>ui::SubjectPanel</name>
    <message>
        <source>version %1</source>
        <translation>različica %1</translation>
    </message>
    <message>
        <source>Topic and cards</source>
        <translation>Tema in kartice</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>A few letters of what it is about</source>
        <translation>Nekaj črk o tem, za kaj gre</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Informativne kartice</translation>
    </message>
    <message>
        <source>Information cards, search</source>
        <translation>Informativne kartice, iskanje</translation>
    </message>
    <message>
        <source>Search all cards; Enter marks one as told</source>
        <translation>Išči po vseh karticah; Enter eno označi kot povedano</translation>
    </message>
    <message>
        <source>Choose the topic: its cards appear here.</source>
        <translation>Izberite temo: tu se pojavijo njene kartice.</translation>
    </message>
    <message>
        <source>This topic has no card.</source>
        <translation>Ta tema nima kartic.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Tudi: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Odstranjeno: %1</translation>
    </message>
    <message>
        <source>Enter chooses the topic, Shift+Enter adds one beside it</source>
        <translation>Enter izbere temo, dvigalka in Enter doda še eno</translation>
    </message>
    <message>
        <source>Another topic: find it here, Shift+Enter.</source>
        <translation>Druga tema: poiščite jo tu, dvigalka in Enter.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Odstrani: %1</translation>
    </message>
    <message>
        <source>Offices share it by initial: to put through, type how the surname begins.</source>
        <translation>Deljeno po začetnici: za vezavo vpišite začetek priimka.</translation>
    </message>
    <message>
        <source>Offices share it by municipality: to put through, type which.</source>
        <translation>Deljeno po občini: za vezavo vpišite katero.</translation>
    </message>
</context>
<context>
    <name>ui::TelephoneChoice</name>
    <message>
        <source>Telephone:</source>
        <translation>Telefon:</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Centrala</translation>
    </message>
    <message>
        <source>&amp;Softphone</source>
        <translation>&amp;Softphone</translation>
    </message>
    <message>
        <source>&amp;Plain telephone</source>
        <translation>&amp;Navaden telefon</translation>
    </message>
</context>
<context>
    <name>ui::TickCard</name>
    <message>
        <source>version %1</source>
        <translation>različica %1</translation>
    </message>
</context>
<context>
    <name>ui::TrendChart</name>
    <message>
        <source>kept</source>
        <translation>spoštovani</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>zamujeni</translation>
    </message>
    <message>
        <source>Chart of the promises: none was due.</source>
        <translation>Graf rokov: noben ni potekel.</translation>
    </message>
    <message>
        <source>Chart of the promises: %1 of %2 kept. The table has all numbers.</source>
        <translation>Graf rokov: spoštovanih %1 od %2. V tabeli so vse številke.</translation>
    </message>
</context>
<context>
    <name>ui::keyText</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Preslednica</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Levo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Desno</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Stran gor</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Stran dol</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
</context>
</TS>
