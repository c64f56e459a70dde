<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>ohne Nr</translation>
    </message>
    <message>
        <source>tm %1</source>
        <translation>mg %1</translation>
    </message>
    <message>
        <source>%1d</source>
        <translation>%1T</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>überf %1</translation>
    </message>
    <message>
        <source>taken elsewhere, queue empty</source>
        <translation>schon vergeben, Liste leer</translation>
    </message>
    <message>
        <source>taken elsewhere &gt; %1</source>
        <translation>schon vergeben &gt; %1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>rufe %1</translation>
    </message>
    <message>
        <source>dial %1</source>
        <translation>wählen %1</translation>
    </message>
    <message>
        <source>no answer %1 F8</source>
        <translation>keine Antw %1 F8</translation>
    </message>
    <message>
        <source>engaged %1 F8</source>
        <translation>besetzt %1 F8</translation>
    </message>
    <message>
        <source>no answer %1 decide F8</source>
        <translation>keine Antw %1 entscheiden F8</translation>
    </message>
    <message>
        <source>ok queue empty</source>
        <translation>ok Liste leer</translation>
    </message>
    <message>
        <source>ok &gt; %1 F8</source>
        <translation>ok &gt; %1 F8</translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation>nichts zu übernehmen</translation>
    </message>
    <message>
        <source>nothing to take, next %1</source>
        <translation>jetzt nichts, nächster %1</translation>
    </message>
    <message>
        <source>+%1 queue %2</source>
        <translation>+%1 Liste %2</translation>
    </message>
    <message>
        <source>again %1 %2 same place</source>
        <translation>wieder %1 %2 gleicher Platz</translation>
    </message>
    <message>
        <source>AT RISK %1</source>
        <translation>GEFÄHRDET %1</translation>
    </message>
    <message>
        <source>MISSED %1 %2</source>
        <translation>VERSÄUMT %1 %2</translation>
    </message>
    <message>
        <source>back in the queue, draft kept</source>
        <translation>wieder in der Liste, Entwurf da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1r</source>
        <translation>%1x</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>läut %1</translation>
    </message>
    <message>
        <source>LAST RING</source>
        <translation>LETZTES LÄUTEN</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>hung up, outcome missing F8</source>
        <translation>aufgelegt, Ergebnis fehlt F8</translation>
    </message>
    <message>
        <source>changed, %1</source>
        <translation>geändert, %1</translation>
    </message>
    <message>
        <source>not here, first %1</source>
        <translation>hier nicht, zuerst %1</translation>
    </message>
    <message>
        <source>closes the open cb</source>
        <translation>schließt offenen Rückruf</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>Ltg %1 %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>Erg. fehlt</translation>
    </message>
    <message>
        <source>free, queue empty</source>
        <translation>frei, Liste leer</translation>
    </message>
    <message>
        <source>free queue %1</source>
        <translation>frei Liste %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erster %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>DATABASE away, notes stay here</source>
        <translation>DATENBANK weg, Notizen bleiben hier</translation>
    </message>
    <message>
        <source>database ok</source>
        <translation>Datenbank ok</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>fehlt %1</translation>
    </message>
    <message>
        <source>print ok %1 p.</source>
        <translation>Druck ok %1 S.</translation>
    </message>
    <message>
        <source>print failed, log kept in a file</source>
        <translation>Druck misslungen, Protokoll in Datei</translation>
    </message>
    <message>
        <source>putting &gt; %1</source>
        <translation>verbinde &gt; %1</translation>
    </message>
    <message>
        <source>ok put &gt; %1</source>
        <translation>ok verbunden &gt; %1</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antw</translation>
    </message>
    <message>
        <source>ok cb %1</source>
        <translation>ok Rückruf %1</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>kommt %1</translation>
    </message>
    <message>
        <source>ok none left</source>
        <translation>ok keine offen</translation>
    </message>
    <message>
        <source>ok left %1</source>
        <translation>ok noch %1</translation>
    </message>
    <message>
        <source>sent back %1</source>
        <translation>zurück an %1</translation>
    </message>
    <message>
        <source>h.o. %1</source>
        <translation>Wtl. %1</translation>
    </message>
    <message>
        <source>n.%1</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>cb.op</source>
        <translation>RR.off</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>übern. %1</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>V%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 AT RISK</source>
        <translation>%1 GEFÄHRDET</translation>
    </message>
    <message>
        <source>%1 MISSED</source>
        <translation>%1 VERSÄUMT</translation>
    </message>
    <message>
        <source>meanwhile %1</source>
        <translation>indes %1</translation>
    </message>
    <message>
        <source>ok cb</source>
        <translation>ok Rückruf</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>zurückgesandt</translation>
    </message>
    <message>
        <source>softphone %1</source>
        <translation>Softphone %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>on the line again</source>
        <translation>wieder am Apparat</translation>
    </message>
    <message>
        <source>hold %1 %2</source>
        <translation>gehalten %1 %2</translation>
    </message>
    <message>
        <source>LONG HOLD %1 %2</source>
        <translation>LANGE GEHALTEN %1 %2</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>frage</translation>
    </message>
    <message>
        <source>citizen waits</source>
        <translation>Anruf wartet</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Ltg</translation>
    </message>
    <message>
        <source>with citizen, waiting</source>
        <translation>beim Anruf, es wartet</translation>
    </message>
    <message>
        <source>put &gt; %1, outcome missing F8</source>
        <translation>verb. &gt; %1, Ergebnis fehlt F8</translation>
    </message>
    <message>
        <source>ok noted</source>
        <translation>ok vermerkt</translation>
    </message>
    <message>
        <source>ok split, newest waits</source>
        <translation>ok geteilt, letzte wartet</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>names and numbers off</source>
        <translation>Namen und Nummern aus</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>zugew. %1</translation>
    </message>
    <message>
        <source>given elsewhere, draft kept</source>
        <translation>anderswo, Entwurf bleibt</translation>
    </message>
    <message>
        <source>taken %1 not before %2</source>
        <translation>übern. %1 nicht vor %2</translation>
    </message>
    <message>
        <source>taken %1 not now</source>
        <translation>übern. %1 nicht jetzt</translation>
    </message>
    <message>
        <source>has case</source>
        <translation>hat Akt</translation>
    </message>
    <message>
        <source>comp</source>
        <translation>zust</translation>
    </message>
    <message>
        <source>op&gt;%1</source>
        <translation>auf&gt;%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed&gt;%1</source>
        <translation>zu&gt;%1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>desk%1</source>
        <translation>Platz%1</translation>
    </message>
    <message>
        <source>(sub %1)</source>
        <translation>(Vertr %1)</translation>
    </message>
</context>
<context>
    <name>configuration</name>
    <message>
        <source>%1 overlaps with %2 on the same day. Make one end where the other begins, or make them one.</source>
        <translation>%1 überschneidet sich am selben Tag mit %2. Eines dort enden lassen, wo das andere beginnt, oder beide zusammenlegen.</translation>
    </message>
    <message>
        <source>%1 assigns %2 where %3 does it already, on the same days. End the earlier one before the later one begins.</source>
        <translation>%1 teilt %2 zu, wo es an denselben Tagen schon %3 tut. Die frühere Zuteilung vor Beginn der späteren enden lassen.</translation>
    </message>
    <message>
        <source>%1 is missing: say by which act %2 is assigned.</source>
        <translation>%1 fehlt: angeben, mit welchem Akt %2 zugeteilt ist.</translation>
    </message>
    <message>
        <source>%1 is empty: the menu option %2 leads nowhere. Name an office to ring, or take it out.</source>
        <translation>%1 ist leer: Die Menüauswahl %2 führt nirgendwohin. Ein Amt angeben, bei dem es läuten soll, oder sie entfernen.</translation>
    </message>
    <message>
        <source>%1: the topic %2 leads nowhere. Name an office that is there, or whom to call instead.</source>
        <translation>%1: Das Thema %2 führt nirgendwohin. Ein bestehendes Amt angeben oder wen man stattdessen anrufen soll.</translation>
    </message>
    <message>
        <source>%1 names the office %2, which is not there on the days in question. Name another one.</source>
        <translation>%1 nennt das Amt %2, das an den betreffenden Tagen nicht besteht. Ein anderes angeben.</translation>
    </message>
    <message>
        <source>%1 rings nobody: no operator and no official is assigned to the office %2.</source>
        <translation>%1 lässt bei niemandem läuten: Dem Amt %2 ist weder eine Vermittlungskraft noch ein Beamter zugeteilt.</translation>
    </message>
    <message>
        <source>%1: no operator and no official is assigned to the office %2, where callers may be put through. Assign one, or let it end.</source>
        <translation>%1: Dem Amt %2, mit dem Anrufende verbunden werden können, ist weder eine Vermittlungskraft noch ein Beamter zugeteilt. Jemanden zuteilen oder das Amt enden lassen.</translation>
    </message>
    <message>
        <source>%1 is missing: the office %2 has no queue of the exchange, although these lead there: %3.</source>
        <translation>%1 fehlt: Das Amt %2 hat keine Warteschlange der Telefonzentrale, obwohl diese dorthin führen: %3.</translation>
    </message>
    <message>
        <source>%1: no menu option and no topic leads to the office %2.</source>
        <translation>%1: Weder eine Menüauswahl noch ein Thema führt zum Amt %2.</translation>
    </message>
    <message>
        <source>%1: the card %2 is not in force.</source>
        <translation>%1: Die Karte %2 ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>%1: the patron day of %2 is not confirmed.</source>
        <translation>%1: Das Patronatsfest vom %2 ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>No password was set: how people sign in is decided by PostgreSQL (pg_hba.conf).</source>
        <translation>Es wurde kein Passwort gesetzt: Wie man sich anmeldet, bestimmt PostgreSQL (pg_hba.conf).</translation>
    </message>
    <message>
        <source>No configuration has been applied to this database yet.</source>
        <translation>Auf diese Datenbank wurde noch keine Konfiguration angewandt.</translation>
    </message>
    <message>
        <source>%1 overlaps with %2: nobody could say which holds on a day of both. Let one end before the other begins.</source>
        <translation>%1 überschneidet sich mit %2: An einem Tag, der beiden gehört, wüsste man nicht, welches gilt. Eines enden lassen, bevor das andere beginnt.</translation>
    </message>
    <message>
        <source>%1 makes %2 another user of the exchange than %3 does. A person is one user: name the right one in both, or in one only.</source>
        <translation>%1 macht %2 zu einem anderen Benutzer der Telefonzentrale als %3. Eine Person ist ein Benutzer: den richtigen an beiden Stellen nennen oder nur an einer.</translation>
    </message>
    <message>
        <source>%1: the emergency sheet is an example text, not in force.</source>
        <translation>%1: Das Notfallblatt ist ein Beispieltext, nicht in Kraft.</translation>
    </message>
    <message>
        <source>%1 names a desk for %2, as %3 does already. Leave one of them.</source>
        <translation>%1 nennt einen Platz für %2, wie schon %3. Einen davon belassen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which names the person %3. Name a desk or an extension: who sits there is not told.</source>
        <translation>%1 ist „%2“ und nennt damit die Person %3. Einen Platz oder eine Durchwahl angeben: wer dort sitzt, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>%1: no desk of the office %2 is on duty on %3.</source>
        <translation>%1: am %3 hat kein Platz des Amts %2 Dienst.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has these initials: %3. Name an office for them, or one for the whole topic.</source>
        <translation>%1: Beim Thema %2 hat niemand diese Anfangsbuchstaben: %3. Ein Amt dafür angeben, oder eines für das ganze Thema.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has municipalities that are not listed.</source>
        <translation>%1: Beim Thema %2 hat niemand die Gemeinden, die nicht aufgezählt sind.</translation>
    </message>
    <message>
        <source>%1: %2 audits for a time. Write a first and a last day, at most %3 days in all.</source>
        <translation>%1: %2 prüft auf Zeit. Einen ersten und einen letzten Tag angeben, höchstens %3 Tage insgesamt.</translation>
    </message>
    <message>
        <source>%1: %2 audits the whole directorate. Leave it empty.</source>
        <translation>%1: %2 prüft die ganze Direktion. Leer lassen.</translation>
    </message>
    <message>
        <source>%1: %2 audits, and is something else in %3 on the same days. Who audits changes nothing: end the one before the other begins.</source>
        <translation>%1: %2 prüft und ist an denselben Tagen in %3 etwas anderes. Wer prüft, ändert nichts: das eine enden lassen, bevor das andere beginnt.</translation>
    </message>
</context>
<context>
    <name>desk::Administration</name>
    <message>
        <source>All changes are taken back.</source>
        <translation>Alle Änderungen sind zurückgenommen.</translation>
    </message>
    <message>
        <source>Somebody else has changed the configuration: %1 changes, told in the preview. What is written here stays.</source>
        <translation>Jemand anders hat die Konfiguration geändert: %1 Änderungen, in der Vorschau aufgeführt. Was hier steht, bleibt.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>As it is in force.</source>
        <translation>Wie in Kraft.</translation>
    </message>
    <message>
        <source>Changes not applied yet: %1.</source>
        <translation>Noch nicht angewandte Änderungen: %1.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Geändert, noch nicht angewandt.</translation>
    </message>
    <message>
        <source>Mistakes: %1.</source>
        <translation>Fehler: %1.</translation>
    </message>
    <message>
        <source>Default of Richiamate.</source>
        <translation>Vorgabe von Richiamate.</translation>
    </message>
    <message>
        <source>It is in force: for another, end it and add one.</source>
        <translation>In Kraft: für anderes dieses beenden und eines hinzufügen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1: ends today.</source>
        <translation>%1: endet heute.</translation>
    </message>
    <message>
        <source>%1: taken away.</source>
        <translation>%1: entfernt.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Mistake: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
    <message>
        <source>Not known while there are mistakes.</source>
        <translation>Nicht bekannt, solange Fehler da sind.</translation>
    </message>
    <message>
        <source>Write a day like 24.12 and a time like 12:30.</source>
        <translation>Einen Tag wie 24.12. und eine Uhrzeit wie 12:30 schreiben.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Not applied: somebody else was quicker. Their changes are told in the preview as soon as they are here; what is written here stays.</source>
        <translation>Nicht angewandt: Jemand anders war schneller. Dessen Änderungen stehen in der Vorschau, sobald sie da sind; was hier steht, bleibt.</translation>
    </message>
    <message>
        <source>Not applied: a card is put in force by a second person. Whoever wrote it applies it as an example text.</source>
        <translation>Nicht angewandt: Eine Karte setzt eine zweite Person in Kraft. Wer sie schrieb, wendet sie als Beispieltext an.</translation>
    </message>
    <message>
        <source>Applied. It is in force.</source>
        <translation>Angewandt. Es ist in Kraft.</translation>
    </message>
</context>
<context>
    <name>desk::Appearance</name>
    <message>
        <source>Colours as the system has them: light.</source>
        <translation>Farben wie im System: hell.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Helle Farben.</translation>
    </message>
    <message>
        <source>Colours as the system has them: dark.</source>
        <translation>Farben wie im System: dunkel.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Dunkle Farben.</translation>
    </message>
    <message>
        <source>Colours as the system has them: high contrast.</source>
        <translation>Farben wie im System: hoher Kontrast.</translation>
    </message>
    <message>
        <source>High contrast.</source>
        <translation>Hoher Kontrast.</translation>
    </message>
    <message>
        <source>Usual letters.</source>
        <translation>Übliche Schrift.</translation>
    </message>
    <message>
        <source>The letters for easier reading, Andika, are not installed.</source>
        <translation>Die leichter lesbare Schrift Andika ist nicht installiert.</translation>
    </message>
    <message>
        <source>Letters for easier reading.</source>
        <translation>Leichter lesbare Schrift.</translation>
    </message>
</context>
<context>
    <name>desk::Audit</name>
    <message>
        <source>What you read is recorded and shown to the administrators.</source>
        <translation>Was hier gelesen wird, wird festgehalten und den Verwaltern gezeigt.</translation>
    </message>
    <message>
        <source>You read until %1.</source>
        <translation>Lesen bis %1.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>Das ist heute.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Noch %n Tag.</numerusform>
            <numerusform>Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Log of a closed day</source>
        <translation>Protokoll eines geschlossenen Tages</translation>
    </message>
    <message>
        <source>Whether a closed day is as it was closed</source>
        <translation>Ob ein geschlossener Tag ist, wie er geschlossen wurde</translation>
    </message>
    <message>
        <source>Trail: who changed, searched, erased and closed</source>
        <translation>Spur: wer geändert, gesucht, gelöscht und geschlossen hat</translation>
    </message>
    <message>
        <source>Configuration and who is assigned</source>
        <translation>Konfiguration und wer zugewiesen ist</translation>
    </message>
    <message>
        <source>configuration applied</source>
        <translation>Konfiguration angewendet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>number searched</source>
        <translation>Nummer gesucht</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>Tag geschlossen</translation>
    </message>
    <message>
        <source>paper of the day kept</source>
        <translation>Papier des Tages aufbewahrt</translation>
    </message>
    <message>
        <source>disposal approved</source>
        <translation>Aussonderung genehmigt</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>request of a citizen</source>
        <translation>Anliegen eines Bürgers</translation>
    </message>
    <message>
        <source>Write a day like 24.12.2026.</source>
        <translation>Einen Tag wie 24.12.2026 schreiben.</translation>
    </message>
    <message>
        <source>%1 is not closed: read one of the closed days.</source>
        <translation>%1 ist nicht geschlossen: einen der geschlossenen Tage lesen.</translation>
    </message>
    <message>
        <source>%1 · closed on %2 · digest %3</source>
        <translation>%1 · geschlossen %2 · Prüfsumme %3</translation>
    </message>
    <message>
        <source>No day is closed yet.</source>
        <translation>Noch ist kein Tag geschlossen.</translation>
    </message>
    <message>
        <source>Closed days: %1, the latest first.</source>
        <translation>Geschlossene Tage: %1, der letzte zuerst.</translation>
    </message>
    <message>
        <source>%1: %2 rows. Digest %3.</source>
        <translation>%1: %2 Zeilen. Prüfsumme %3.</translation>
    </message>
    <message>
        <source>What is kept of %1 is what was closed.</source>
        <translation>Was von %1 aufbewahrt ist, ist, was geschlossen wurde.</translation>
    </message>
    <message>
        <source>What is kept of %1 is NOT what was closed: tell the data protection officer.</source>
        <translation>Was von %1 aufbewahrt ist, ist NICHT, was geschlossen wurde: dem Datenschutzbeauftragten melden.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Prüfsumme: %1</translation>
    </message>
    <message>
        <source>Chain of events: each of the newest %1 links follows from the one before.</source>
        <translation>Kette der Ereignisse: jedes der letzten %1 Glieder folgt aus dem vorigen.</translation>
    </message>
    <message>
        <source>Chain of events: %1 of the newest %2 links do NOT follow from the one before.</source>
        <translation>Kette der Ereignisse: %1 der letzten %2 Glieder folgen NICHT aus dem vorigen.</translation>
    </message>
    <message>
        <source>Head of the chain, to compare with what was kept elsewhere: %1, %2</source>
        <translation>Kopf der Kette, zum Vergleich mit dem anderswo Aufbewahrten: %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened up to then.</source>
        <translation>Bis dahin ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The newest %1, the latest first. Work on calls is not told, nor the reasons people wrote.</source>
        <translation>Die neuesten %1, der letzte zuerst. Die Arbeit an Anrufen wird nicht gesagt, auch nicht die geschriebenen Gründe.</translation>
    </message>
    <message>
        <source>Revision %1, in force. Its changes are in the trail.</source>
        <translation>Fassung %1, in Kraft. Ihre Änderungen stehen in der Spur.</translation>
    </message>
</context>
<context>
    <name>desk::CitizenRequests</name>
    <message>
        <source>what is held about me</source>
        <translation>was über mich gespeichert ist</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <source>erase it</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>zu beantworten bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>ein Tag bleibt</numerusform>
            <numerusform>%n Tage bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>einen Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Noted. To be answered by %1.</source>
        <translation>Eingetragen. Zu beantworten bis %1.</translation>
    </message>
    <message>
        <source>A number is corrected by a number, a tax code by a tax code.</source>
        <translation>Eine Nummer wird durch eine Nummer berichtigt, eine Steuernummer durch eine Steuernummer.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Beleg %1.</translation>
    </message>
    <message>
        <source>Calls: %1, callbacks: %2.</source>
        <translation>Anrufe: %1, Rückrufe: %2.</translation>
    </message>
    <message>
        <source>Still open, and erased later: %1.</source>
        <translation>Noch offen, später zu löschen: %1.</translation>
    </message>
    <message>
        <source>Some of it waits for the archive&apos;s approval.</source>
        <translation>Ein Teil wartet auf die Zustimmung des Archivs.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>desk::Closings</name>
    <message>
        <source>Closed at once, until it is opened again.</source>
        <translation>Sofort geschlossen, bis wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The whole directorate</source>
        <translation>Die ganze Direktion</translation>
    </message>
    <message>
        <source>Closed since %1, until opened again</source>
        <translation>Geschlossen seit %1, bis wieder geöffnet wird</translation>
    </message>
    <message>
        <source>the whole directorate</source>
        <translation>die ganze Direktion</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie 24.12.</translation>
    </message>
    <message>
        <source>It would end before it begins. Correct one of the times.</source>
        <translation>Sie würde enden, bevor sie beginnt. Verbessern Sie eine der Uhrzeiten.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>It is closed then anyway. Choose another time.</source>
        <translation>Dann ist ohnehin geschlossen. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Promises that move: %1, the latest to %2.</source>
        <translation>Zusagen, die sich verschieben: %1, die späteste auf %2.</translation>
    </message>
    <message>
        <source>No promise moves.</source>
        <translation>Keine Zusage verschiebt sich.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Wieder offen: %1.</translation>
    </message>
    <message>
        <source>Closing noted.</source>
        <translation>Schließung eingetragen.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Wieder geöffnet.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationForm</name>
    <message>
        <source>Directorate</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As IANA names it, like Europe/Rome.</source>
        <translation>Wie die IANA sie nennt, etwa Europe/Rome.</translation>
    </message>
    <message>
        <source>Numbers that are called</source>
        <translation>Gerufene Nummern</translation>
    </message>
    <message>
        <source>With +39 and commas between them.</source>
        <translation>Mit +39 und Beistrichen dazwischen.</translation>
    </message>
    <message>
        <source>Promises are read out by the exchange</source>
        <translation>Die Telefonzentrale liest Zusagen vor</translation>
    </message>
    <message>
        <source>A promise that is read out binds.</source>
        <translation>Eine vorgelesene Zusage bindet.</translation>
    </message>
    <message>
        <source>The log closes by itself at</source>
        <translation>Das Register schließt von selbst um</translation>
    </message>
    <message>
        <source>A time, like 20:00; empty: a person closes the day.</source>
        <translation>Eine Uhrzeit, etwa 20:00; leer: Eine Person schließt den Tag.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Anrufe werden erfasst</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in the other procedure</source>
        <translation>im anderen Verfahren</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>Limits and terms</source>
        <translation>Grenzen und Fristen</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>Zeit für den Rückruf</translation>
    </message>
    <message>
        <source>In minutes of opening.</source>
        <translation>In Minuten der Öffnungszeit.</translation>
    </message>
    <message>
        <source>At risk with less than</source>
        <translation>Gefährdet unter</translation>
    </message>
    <message>
        <source>Attempts before closing as unreachable</source>
        <translation>Versuche vor dem Abschluss als unerreichbar</translation>
    </message>
    <message>
        <source>On so many working days at least</source>
        <translation>An mindestens so vielen Arbeitstagen</translation>
    </message>
    <message>
        <source>Between two attempts</source>
        <translation>Zwischen zwei Versuchen</translation>
    </message>
    <message>
        <source>No attempt begins so close to a closing</source>
        <translation>So nahe an der Schließung beginnt kein Versuch</translation>
    </message>
    <message>
        <source>One ring</source>
        <translation>Einmal Läuten</translation>
    </message>
    <message>
        <source>In seconds.</source>
        <translation>In Sekunden.</translation>
    </message>
    <message>
        <source>A number is marked from so many calls a day</source>
        <translation>Eine Nummer wird ab so vielen Anrufen am Tag markiert</translation>
    </message>
    <message>
        <source>It is never refused.</source>
        <translation>Sie wird nie abgewiesen.</translation>
    </message>
    <message>
        <source>Figures are told with so many people behind them</source>
        <translation>Zahlen werden ab so vielen Personen dahinter genannt</translation>
    </message>
    <message>
        <source>Two at least: nobody is measured alone.</source>
        <translation>Mindestens zwei: Niemand wird allein gemessen.</translation>
    </message>
    <message>
        <source>Days until identities are erased</source>
        <translation>Tage bis zur Löschung der Identität</translation>
    </message>
    <message>
        <source>Calendar days after closing.</source>
        <translation>Kalendertage nach dem Abschluss.</translation>
    </message>
    <message>
        <source>Erasing needs the approval of the archives</source>
        <translation>Löschen braucht die Zustimmung der Archive</translation>
    </message>
    <message>
        <source>D.Lgs. 42/2004, art. 21.</source>
        <translation>D.Lgs. 42/2004, Art. 21.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Holiday of the region</source>
        <translation>Feiertag der Region</translation>
    </message>
    <message>
        <source>National holidays need not be said.</source>
        <translation>Nationale Feiertage brauchen nicht genannt zu werden.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Hours %1</source>
        <translation>Zeiten %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Like Monday, Tuesday or Monday-Friday.</source>
        <translation>Etwa Montag, Dienstag oder Montag-Freitag.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>A time, like 12:30.</source>
        <translation>Eine Uhrzeit, etwa 12:30.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Closure %1</source>
        <translation>Schließung %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A day and a time, like 24.12.2026 12:00.</source>
        <translation>Ein Tag und eine Uhrzeit, etwa 24.12.2026 12:00.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Periods with other hours</source>
        <translation>Zeiträume mit anderen Zeiten</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>A day, like 24.12.2026.</source>
        <translation>Ein Tag, etwa 24.12.2026.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>desks for callers</source>
        <translation>Plätze für Anrufende</translation>
    </message>
    <message>
        <source>internal office</source>
        <translation>internes Amt</translation>
    </message>
    <message>
        <source>Queue of the exchange</source>
        <translation>Warteschlange der Telefonzentrale</translation>
    </message>
    <message>
        <source>Its identifier at the exchange.</source>
        <translation>Ihre Kennung in der Telefonzentrale.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Answers where this one is closed or has ended.</source>
        <translation>Antwortet, wenn dieses geschlossen oder beendet ist.</translation>
    </message>
    <message>
        <source>The first day, like 24.12.2026; empty: it has always been.</source>
        <translation>Der erste Tag, etwa 24.12.2026; leer: schon immer.</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end.</source>
        <translation>Der letzte Tag, etwa 24.12.2026; leer: ohne Ende.</translation>
    </message>
    <message>
        <source>Case number %1</source>
        <translation>Aktenzahl %1</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Act that bears it</source>
        <translation>Akt, der sie trägt</translation>
    </message>
    <message>
        <source>Menu options</source>
        <translation>Menüauswahlen</translation>
    </message>
    <message>
        <source>menu option</source>
        <translation>Menüauswahl</translation>
    </message>
    <message>
        <source>Key that is pressed</source>
        <translation>Gedrückte Taste</translation>
    </message>
    <message>
        <source>Callbacks go to</source>
        <translation>Rückrufe gehen an</translation>
    </message>
    <message>
        <source>Empty: to the first office that rings.</source>
        <translation>Leer: an das erste Amt, bei dem es läutet.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Whoever presses it calls about it; empty: about anything.</source>
        <translation>Wer sie drückt, ruft dazu an; leer: zu allem.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Office that rings</source>
        <translation>Amt, bei dem es läutet</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Läuten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Competent office</source>
        <translation>Zuständiges Amt</translation>
    </message>
    <message>
        <source>Empty: none of ours.</source>
        <translation>Leer: keines von unseren.</translation>
    </message>
    <message>
        <source>Not ours: call</source>
        <translation>Nicht unseres: anrufen bei</translation>
    </message>
    <message>
        <source>A body, or words of your own.</source>
        <translation>Eine Stelle oder eigene Worte.</translation>
    </message>
    <message>
        <source>Shared among offices</source>
        <translation>Auf Ämter aufgeteilt</translation>
    </message>
    <message>
        <source>by initial</source>
        <translation>nach Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>nach Gemeinde</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Beistrichen dazwischen.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Informationskarten</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>A second person puts it in force; until then it is an example text.</source>
        <translation>Eine zweite Person setzt sie in Kraft; bis dahin ist sie ein Beispieltext.</translation>
    </message>
    <message>
        <source>External bodies</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>external body</source>
        <translation>andere Stelle</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Vorgesehene Schließungen</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>Schließung</translation>
    </message>
    <message>
        <source>It is told to everybody.</source>
        <translation>Er wird allen gesagt.</translation>
    </message>
    <message>
        <source>Codes of offices with commas between them; empty: all of them.</source>
        <translation>Kürzel der Ämter mit Beistrichen dazwischen; leer: alle.</translation>
    </message>
    <message>
        <source>Patron days</source>
        <translation>Patronatsfeste</translation>
    </message>
    <message>
        <source>patron day</source>
        <translation>Patronatsfest</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>As the database knows it.</source>
        <translation>Wie die Datenbank es kennt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>official</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Empty: the whole directorate.</source>
        <translation>Leer: die ganze Direktion.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Akt</translation>
    </message>
    <message>
        <source>By which they are assigned: number and day.</source>
        <translation>Mit dem zugewiesen wird: Nummer und Tag.</translation>
    </message>
    <message>
        <source>User of the exchange</source>
        <translation>Benutzer der Telefonzentrale</translation>
    </message>
    <message>
        <source>Empty: the exchange knows them by their account.</source>
        <translation>Leer: Die Telefonzentrale kennt das Konto.</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Interne Nummer</translation>
    </message>
    <message>
        <source>Otherwise it is shown as an example text.</source>
        <translation>Sonst wird es als Beispieltext gezeigt.</translation>
    </message>
    <message>
        <source>Text in Italian</source>
        <translation>Text auf Italienisch</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Text auf Deutsch</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Text auf Französisch</translation>
    </message>
    <message>
        <source>Text in Slovene</source>
        <translation>Text auf Slowenisch</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text auf Englisch</translation>
    </message>
    <message>
        <source>Answered in time within so many rings</source>
        <translation>Rechtzeitig beantwortet nach höchstens so vielen Läuten</translation>
    </message>
    <message>
        <source>From the choice in the menu on; their share is the service level.</source>
        <translation>Ab der Wahl im Menü; ihr Anteil ist der Servicegrad.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end. An auditor has one, within 90 days.</source>
        <translation>Der letzte Tag, wie 24.12.2026; leer: ohne Ende. Ein Prüfer hat einen, innerhalb von 90 Tagen.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationText</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>beendet am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: neu: %2</translation>
    </message>
    <message>
        <source>%1: gone, was: %2</source>
        <translation>%1: entfernt, war: %2</translation>
    </message>
    <message>
        <source>%1: %2, was: %3</source>
        <translation>%1: %2, war: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>desk::CopiedRecord</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Schon mitgeteilt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>desk::DesksOfDay</name>
    <message>
        <source>no desk named</source>
        <translation>kein Platz genannt</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>nur heute</translation>
    </message>
    <message>
        <source>%1: the usual desk again.</source>
        <translation>%1: wieder der übliche Platz.</translation>
    </message>
    <message>
        <source>%1: today %2.</source>
        <translation>%1: heute %2.</translation>
    </message>
</context>
<context>
    <name>desk::ExchangeLine</name>
    <message>
        <source>Back to Richiamate: this page can be closed.</source>
        <translation>Zurück zu Richiamate: Diese Seite kann geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>desk::Explanations</name>
    <message>
        <source>All figures of %1</source>
        <translation>Alle Zahlen: %1</translation>
    </message>
    <message>
        <source>Too few people stand behind the others: they are not told.</source>
        <translation>Hinter den anderen stehen zu wenige Personen: sie werden nicht gesagt.</translation>
    </message>
    <message>
        <source>Enter says how a figure is counted, and what is behind it.</source>
        <translation>Die Eingabetaste sagt, wie eine Zahl gezählt wird und was dahinter steht.</translation>
    </message>
    <message>
        <source>Too few people stand behind it: nothing more is told.</source>
        <translation>Dahinter stehen zu wenige Personen: mehr wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Abschließen: %1</translation>
    </message>
    <message>
        <source>Closed: %1. Digest: %2</source>
        <translation>Abgeschlossen: %1. Prüfsumme: %2</translation>
    </message>
    <message>
        <source>The day is not over yet: its log cannot be closed.</source>
        <translation>Der Tag ist noch nicht vorbei: sein Protokoll kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Nothing is left open. Once closed, the log of this day never changes.</source>
        <translation>Nichts ist offen. Einmal abgeschlossen, ändert sich das Protokoll dieses Tages nie mehr.</translation>
    </message>
    <message>
        <source>Left open: %1. What comes of it will stand in the log of the day on which it is written. Once closed, the log of this day never changes.</source>
        <translation>Offen bleibt: %1. Was daraus wird, steht im Protokoll des Tages, an dem es geschrieben wird. Einmal abgeschlossen, ändert sich das Protokoll dieses Tages nie mehr.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>a text being written</source>
        <translation>ein Text, an dem geschrieben wird</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>ein Rückruf in Bearbeitung</translation>
    </message>
    <message>
        <source>a call without its record</source>
        <translation>ein Anruf ohne Eintrag</translation>
    </message>
    <message>
        <source>an intervention not written</source>
        <translation>eine nicht geschriebene Bearbeitung</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Der Tag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>All figures: %1 to %2</source>
        <translation>Alle Zahlen, %1 bis %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, zuvor: %2</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>Angezeigt: %1 bis %2 von %3.</translation>
    </message>
    <message>
        <source>The next rows</source>
        <translation>Die nächsten Zeilen</translation>
    </message>
</context>
<context>
    <name>desk::FoundRows</name>
    <message>
        <source>Call %1</source>
        <translation>Anruf %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>rings there</source>
        <translation>klingelt dort</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>became a callback</source>
        <translation>zum Rückruf geworden</translation>
    </message>
    <message>
        <source>intervention written</source>
        <translation>Bearbeitung geschrieben</translation>
    </message>
    <message>
        <source>Put through to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
</context>
<context>
    <name>desk::HeldDocument</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Texts being written</source>
        <translation>Begonnene Texte</translation>
    </message>
    <message>
        <source>Who did or looked at what</source>
        <translation>Wer was getan oder angesehen hat</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Geläutet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Account of the colleague</source>
        <translation>Benutzername der Bedienung</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Calling number</source>
        <translation>Rufende Nummer</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Erteilte Auskünfte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Abgeschlossen, weil</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number at the exchange</source>
        <translation>Nummer in der Telefonanlage</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Account of the holder</source>
        <translation>Benutzername dessen, der ihn hat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Anzurufende Nummer</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Menüwahl</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Weitere Themen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Versprochen bis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Wer sprach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Account of who took it</source>
        <translation>Benutzername dessen, der übernahm</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What is held about you</source>
        <translation>Was über Sie gespeichert ist</translation>
    </message>
    <message>
        <source>Request %1, receipt %2, %3</source>
        <translation>Anfrage %1, Beleg %2, %3</translation>
    </message>
    <message>
        <source>Told what is held</source>
        <translation>Mitgeteilt, was gespeichert ist</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Was getan wurde: %1</translation>
    </message>
    <message>
        <source>Salt: %1</source>
        <translation>Salz: %1</translation>
    </message>
    <message>
        <source>Keep this with the request: SHA-256 of the salt, a colon and the number or tax code is the digest that the database keeps.%1</source>
        <translation>Mit der Anfrage aufbewahren: SHA-256 aus Salz, Doppelpunkt und Nummer oder Steuernummer ist der Prüfwert, den die Datenbank behält.%1</translation>
    </message>
</context>
<context>
    <name>desk::KeyCard</name>
    <message>
        <source>Step by step, and on the line</source>
        <translation>Schritt für Schritt und in der Leitung</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Zum Hören</translation>
    </message>
    <message>
        <source>From place to place</source>
        <translation>Von Ort zu Ort</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Writing a call</source>
        <translation>Einen Anruf aufschreiben</translation>
    </message>
    <message>
        <source>Callbacks and interventions</source>
        <translation>Rückrufe und Bearbeitungen</translation>
    </message>
    <message>
        <source>Figures, closings, log</source>
        <translation>Zahlen, Schließungen, Protokoll</translation>
    </message>
    <message>
        <source>How the desk looks and sounds</source>
        <translation>Aussehen und Klang des Platzes</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Tasten des Platzes</translation>
    </message>
    <message>
        <source>All other actions are in the list that %1 opens.</source>
        <translation>Alle anderen Aktionen stehen in der Liste, die %1 öffnet.</translation>
    </message>
    <message>
        <source>Take or open the row</source>
        <translation>Zeile übernehmen oder öffnen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück dorthin, wo man war</translation>
    </message>
</context>
<context>
    <name>desk::Monitoring</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>desk::NotCopied</name>
    <message>
        <source>Not copied yet: nothing</source>
        <translation>Noch nicht kopiert: nichts</translation>
    </message>
    <message>
        <source>Nothing that was saved today is still to be copied.</source>
        <translation>Von dem, was heute gespeichert wurde, ist nichts mehr zu kopieren.</translation>
    </message>
    <message>
        <source>Nothing that you saved today is still to be copied.</source>
        <translation>Von dem, was Sie heute gespeichert haben, ist nichts mehr zu kopieren.</translation>
    </message>
    <message>
        <source>Not copied yet: %1</source>
        <translation>Noch nicht kopiert: %1</translation>
    </message>
    <message>
        <source>Enter copies the fields and marks them as copied.</source>
        <translation>Eingabe kopiert die Felder und vermerkt sie als kopiert.</translation>
    </message>
    <message>
        <source>What others wrote they copy themselves.</source>
        <translation>Was andere geschrieben haben, kopieren sie selbst.</translation>
    </message>
    <message>
        <source>written by somebody else</source>
        <translation>von jemand anderem geschrieben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>Not copied yet, %1: nothing</source>
        <translation>Noch nicht kopiert, %1: nichts</translation>
    </message>
    <message>
        <source>Nothing that was saved that day is still to be copied.</source>
        <translation>Von jenem Tag ist nichts mehr zu kopieren.</translation>
    </message>
    <message>
        <source>Nothing that you saved that day is still to be copied.</source>
        <translation>Von dem, was Sie an jenem Tag gespeichert haben, ist nichts mehr zu kopieren.</translation>
    </message>
    <message>
        <source>Not copied yet, %1: %2</source>
        <translation>Noch nicht kopiert, %1: %2</translation>
    </message>
</context>
<context>
    <name>desk::Program</name>
    <message>
        <source>Everything is announced.</source>
        <translation>Alles wird angesagt.</translation>
    </message>
    <message>
        <source>Only the essential is announced.</source>
        <translation>Nur das Wesentliche wird angesagt.</translation>
    </message>
    <message>
        <source>Nothing is announced.</source>
        <translation>Nichts wird angesagt.</translation>
    </message>
    <message>
        <source>Not all that was preferred could be read: the rest is as delivered.</source>
        <translation>Nicht alle Einstellungen waren lesbar: Die übrigen sind wie geliefert.</translation>
    </message>
    <message>
        <source>Names and numbers are not told.</source>
        <translation>Namen und Nummern werden nicht genannt.</translation>
    </message>
    <message>
        <source>Names and numbers are told.</source>
        <translation>Namen und Nummern werden genannt.</translation>
    </message>
    <message>
        <source>What is preferred cannot be kept on this machine.</source>
        <translation>Einstellungen können auf diesem Rechner nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The keyboard card lies in %1: as text, in large print and in braille.</source>
        <translation>Die Tastenkarte liegt in %1: als Text, in Großdruck und in Brailleschrift.</translation>
    </message>
    <message>
        <source>The keyboard card is sent to the printer. In %1 it lies as text and in braille, too.</source>
        <translation>Die Tastenkarte geht an den Drucker. In %1 liegt sie auch als Text und in Brailleschrift.</translation>
    </message>
</context>
<context>
    <name>desk::Session</name>
    <message>
        <source>draft kept at %1</source>
        <translation>Entwurf von %1 gesichert</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>a citizen on the line</source>
        <translation>ein Anruf in der Leitung</translation>
    </message>
    <message>
        <source>a hand-over taken</source>
        <translation>eine übernommene Weiterleitung</translation>
    </message>
    <message>
        <source>a hand-over that came back</source>
        <translation>eine zurückgekommene Weiterleitung</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>die Aufsicht</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Signed in to the exchange as %1: calls go through it.</source>
        <translation>Bei der Zentrale als %1 angemeldet: Anrufe laufen darüber.</translation>
    </message>
    <message>
        <source>the exchange&apos;s telephone</source>
        <translation>das Telefon der Zentrale</translation>
    </message>
    <message>
        <source>an office that is asked first</source>
        <translation>ein Amt, das zuerst gefragt wird</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>ein Rückruf in Bearbeitung</translation>
    </message>
    <message>
        <source>a second call from this number</source>
        <translation>ein zweiter Anruf dieser Nummer</translation>
    </message>
    <message>
        <source>Lists are read cell by cell.</source>
        <translation>Listen werden Zelle für Zelle gelesen.</translation>
    </message>
    <message>
        <source>Lists are read row by row.</source>
        <translation>Listen werden Zeile für Zeile gelesen.</translation>
    </message>
    <message>
        <source>Given. Both desks are told.</source>
        <translation>Zugewiesen. Beide Arbeitsplätze erfahren es.</translation>
    </message>
    <message>
        <source>The intervention is open again.</source>
        <translation>Die Bearbeitung ist wieder offen.</translation>
    </message>
    <message>
        <source>Calls are recorded here only: there is nothing to copy.</source>
        <translation>Anrufe werden nur hier erfasst: Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>das Ergebnis</translation>
    </message>
    <message>
        <source>Copied for the other procedure.</source>
        <translation>Für das andere Verfahren kopiert.</translation>
    </message>
    <message>
        <source>an intervention that you wrote</source>
        <translation>eine Bearbeitung, die Sie geschrieben haben</translation>
    </message>
    <message>
        <source>a callback in the queue</source>
        <translation>ein Rückruf in der Warteschlange</translation>
    </message>
    <message>
        <source>This is neither a number nor the code of a request.</source>
        <translation>Das ist weder eine Nummer noch der Code einer Anfrage.</translation>
    </message>
    <message>
        <source>Nothing is held of it.</source>
        <translation>Davon ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>Found, rows: %1</source>
        <translation>Gefunden, Zeilen: %1</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Notruf: %1</translation>
    </message>
    <message>
        <source>Here in the house: %1</source>
        <translation>Hier im Haus: %1</translation>
    </message>
    <message>
        <source>This directorate has written nothing here. Call the emergency number.</source>
        <translation>Diese Direktion hat hier nichts hinterlegt. Rufen Sie den Notruf.</translation>
    </message>
    <message>
        <source>Example text, not in force</source>
        <translation>Beispieltext, nicht in Kraft</translation>
    </message>
    <message>
        <source>No conversation in hand.</source>
        <translation>Kein Gespräch in Arbeit.</translation>
    </message>
    <message>
        <source>lists that are read cell by cell</source>
        <translation>Listen, die zellenweise gelesen werden</translation>
    </message>
    <message>
        <source>a cell of a list</source>
        <translation>eine Zelle einer Liste</translation>
    </message>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1: Platz %2 von %3.</translation>
    </message>
    <message>
        <source>whoever wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>a single day</source>
        <translation>ein einzelner Tag</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>die Verwaltung</translation>
    </message>
    <message>
        <source>Referred: the other directorate calls back. F8 goes on.</source>
        <translation>Weitergegeben: Die andere Direktion ruft zurück. F8 geht weiter.</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed are not listed here.</source>
        <translation>Hier werden Nummern, die bei geschlossenem Amt anrufen, nicht aufgelistet.</translation>
    </message>
    <message>
        <source>an operator or an official</source>
        <translation>Vermittlung oder Sachbearbeitung</translation>
    </message>
    <message>
        <source>Not in the other procedure yet: %1, in %2</source>
        <translation>Noch nicht im anderen Verfahren: %1, in %2</translation>
    </message>
    <message>
        <source>Here one only reads.</source>
        <translation>Hier wird nur gelesen.</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Was Prüfer gelesen haben</translation>
    </message>
    <message>
        <source>Nobody has audited yet.</source>
        <translation>Noch hat niemand geprüft.</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Das Letzte zuerst.</translation>
    </message>
</context>
<context>
    <name>desk::Telephones</name>
    <message>
        <source>Calls go through the exchange again.</source>
        <translation>Anrufe laufen wieder über die Zentrale.</translation>
    </message>
    <message>
        <source>The softphone from now on: it is given the number, the outcome is noted by hand.</source>
        <translation>Ab jetzt das Softphone: Es erhält die Nummer, das Ergebnis wird von Hand eingetragen.</translation>
    </message>
    <message>
        <source>A plain telephone from now on: calls are made by hand.</source>
        <translation>Ab jetzt ein einfaches Telefon: Angerufen wird von Hand.</translation>
    </message>
    <message>
        <source>The browser asks the exchange to let this desk stay signed in.</source>
        <translation>Der Browser bittet die Zentrale, diesen Arbeitsplatz angemeldet zu lassen.</translation>
    </message>
</context>
<context>
    <name>desk::Views</name>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Nächsten übernehmen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and hang up</source>
        <translation>Speichern, auflegen</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Weitersprechen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Anruf abbrechen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Telefonvermittlung</translation>
    </message>
    <message>
        <source>official</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Geschlossen, öffnet %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Leitung frei</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>einer wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>Rings: %1</source>
        <translation>Es läutet: %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>erster Anruf</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>Rückruf offen</translation>
    </message>
    <message>
        <source>ring %1 of %2</source>
        <translation>Läuten %1 von %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>noch nicht angerufen</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>wird angerufen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>to be recorded</source>
        <translation>einzutragen</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>the office did not answer</source>
        <translation>das Amt hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the office is ringing</source>
        <translation>beim Amt läutet es</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Arrives: %1</source>
        <translation>Es kommt: %1</translation>
    </message>
    <message>
        <source>put through to my office</source>
        <translation>für mein Amt</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>einzutragen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Dieses Gespräch schließt den offenen Rückruf.</translation>
    </message>
    <message>
        <source>%1 · callback asked for</source>
        <translation>%1 · Rückruf verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>bisher ein Versuch</numerusform>
            <numerusform>bisher %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ganze Zeile</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>Grafik oder Tabelle</translation>
    </message>
    <message>
        <source>print</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>The archive does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Go on: what you write stays here and is kept when it is back.</source>
        <translation>Weiterarbeiten: Was geschrieben wird, bleibt hier und wird gespeichert, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Until then calls are made with the softphone.</source>
        <translation>Bis dahin wird mit dem Softphone angerufen.</translation>
    </message>
    <message>
        <source>Until then calls are made by hand.</source>
        <translation>Bis dahin wird von Hand angerufen.</translation>
    </message>
    <message>
        <source>%1 signs in.</source>
        <translation>%1 meldet an.</translation>
    </message>
    <message>
        <source>Not signed in to the exchange.</source>
        <translation>Bei der Zentrale nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to the exchange in the browser.</source>
        <translation>Im Browser bei der Zentrale anmelden.</translation>
    </message>
    <message>
        <source>Sign in to the exchange again.</source>
        <translation>Bei der Zentrale erneut anmelden.</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Back to the citizen</source>
        <translation>Zurück zum Anruf</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>rufe %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>with the citizen</source>
        <translation>beim Anruf</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>citizen or office</source>
        <translation>Anruf oder Amt</translation>
    </message>
    <message>
        <source>to a number that rang while it was closed</source>
        <translation>an eine Nummer, die bei geschlossenem Amt anrief</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>nothing is changed here</source>
        <translation>hier wird nichts geändert</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>desk::Voice</name>
    <message>
        <source>The voice is silent: the program espeak-ng or the sound device does not work.</source>
        <translation>Die Stimme schweigt: das Programm espeak-ng oder das Tongerät funktioniert nicht.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is on.</source>
        <translation>Eigene Stimme ein.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off: a screen reader is running.</source>
        <translation>Eigene Stimme aus: ein Bildschirmleser läuft.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off.</source>
        <translation>Eigene Stimme aus.</translation>
    </message>
    <message>
        <source>The voice is silent: there is no sound device.</source>
        <translation>Die Stimme schweigt: es gibt kein Tongerät.</translation>
    </message>
    <message>
        <source>The voice is silent: %1 is gone.</source>
        <translation>Die Stimme schweigt: %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Sound: %1.</source>
        <translation>Ton: %1.</translation>
    </message>
    <message>
        <source>%1 words a minute.</source>
        <translation>Wörter in der Minute: %1.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Es gibt kein Tongerät.</translation>
    </message>
    <message>
        <source>The desk is heard in the left ear.</source>
        <translation>Der Arbeitsplatz ist links zu hören.</translation>
    </message>
    <message>
        <source>The desk is heard in the right ear.</source>
        <translation>Der Arbeitsplatz ist rechts zu hören.</translation>
    </message>
    <message>
        <source>The desk is heard in both ears.</source>
        <translation>Der Arbeitsplatz ist auf beiden Seiten zu hören.</translation>
    </message>
    <message>
        <source>%1 is a headset: names, numbers and notes are heard in it.</source>
        <translation>%1 ist ein Kopfhörer: Namen, Nummern und Notizen sind darin zu hören.</translation>
    </message>
    <message>
        <source>%1 is no headset: no name, no number and no note is heard.</source>
        <translation>%1 ist kein Kopfhörer: keine Namen, Nummern oder Notizen.</translation>
    </message>
    <message>
        <source>This sound is on.</source>
        <translation>Ton ein.</translation>
    </message>
    <message>
        <source>This sound is off.</source>
        <translation>Ton aus.</translation>
    </message>
</context>
<context>
    <name>desk::WhileClosed</name>
    <message numerus="yes">
        <source>Rang while closed: %n number(s)</source>
        <translation>
            <numerusform>Anrufe bei geschlossenem Amt: %n Nummer</numerusform>
            <numerusform>Anrufe bei geschlossenem Amt: %n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang while closed: nobody</source>
        <translation>Anrufe bei geschlossenem Amt: keine</translation>
    </message>
    <message>
        <source>Everybody who rang in the last seven days while it was closed has been spoken with.</source>
        <translation>Mit allen, die in den letzten sieben Tagen bei geschlossenem Amt anriefen, wurde gesprochen.</translation>
    </message>
    <message>
        <source>Operators and officials call them.</source>
        <translation>Anrufen können Vermittlung und Sachbearbeitung.</translation>
    </message>
    <message>
        <source>Enter opens a call to the number.</source>
        <translation>Eingabe öffnet einen Anruf an die Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Kein Fehler.</translation>
    </message>
    <message>
        <source>%1 cannot be read as JSON. Correct it and try again.</source>
        <translation>%1 ist nicht als JSON lesbar. Berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it and try again.</source>
        <translation>%1 fehlt. Ergänzen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Correct it and try again.</source>
        <translation>%1 kann nicht „%2“ sein. Berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>What was sent is too large. Send less at a time.</source>
        <translation>Das Gesendete ist zu groß. Weniger auf einmal senden.</translation>
    </message>
    <message>
        <source>This is not part of your assignment. Ask the administrator if it should be.</source>
        <translation>Das gehört nicht zum eigenen Auftrag. Falls doch, die Verwaltung fragen.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list again.</source>
        <translation>Das gibt es nicht mehr. Die Liste noch einmal ansehen.</translation>
    </message>
    <message>
        <source>A colleague was quicker. Take the next one.</source>
        <translation>Schon übernommen. Den nächsten Rückruf übernehmen.</translation>
    </message>
    <message>
        <source>It has changed in the meantime. Look at what changed and try again.</source>
        <translation>Inzwischen hat sich etwas geändert. Nachsehen, was, und erneut versuchen.</translation>
    </message>
    <message>
        <source>This cannot be done now. Look at its state and choose what it allows.</source>
        <translation>Das geht jetzt nicht. Den Stand ansehen und wählen, was er zulässt.</translation>
    </message>
    <message>
        <source>Nobody is waiting to be called back now. There is nothing to do.</source>
        <translation>Jetzt wartet niemand auf einen Rückruf. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This command was given before with other contents and was not carried out. Give it again.</source>
        <translation>Dieser Befehl war schon mit anderem Inhalt gegeben und wurde nicht ausgeführt. Ihn wiederholen.</translation>
    </message>
    <message>
        <source>This is not a training database, and nothing was changed. Choose a training database.</source>
        <translation>Das ist keine Übungsdatenbank, und nichts wurde geändert. Eine Übungsdatenbank wählen.</translation>
    </message>
    <message>
        <source>The database has another version than this program. Ask the administrator to run &quot;richiamate-admin database migrate&quot;.</source>
        <translation>Die Datenbank hat eine andere Version als dieses Programm. Die Verwaltung bitten, „richiamate-admin database migrate“ auszuführen.</translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>Die Datenbank antwortet nicht. Gleich erneut versuchen; dauert es an, die Verwaltung verständigen.</translation>
    </message>
    <message>
        <source>The telephone exchange does not answer. Dial by hand and tell the administrator.</source>
        <translation>Die Telefonzentrale antwortet nicht. Von Hand wählen und die Verwaltung verständigen.</translation>
    </message>
    <message>
        <source>The telephone exchange refused. Check the number and try again, or dial by hand.</source>
        <translation>Die Telefonzentrale hat abgelehnt. Die Nummer prüfen und erneut versuchen oder von Hand wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder or free some space.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and who may read it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Ihren Namen prüfen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install it and try again.</source>
        <translation>Das Programm %1 fehlt. Es installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Try again; if it happens again, tell the administrator.</source>
        <translation>In diesem Programm ist ein Fehler aufgetreten. Erneut versuchen; geschieht es wieder, die Verwaltung verständigen.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Die Angabe</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, as %3 already is. Give one of them another name and try again.</source>
        <translation>%1 ist „%2“, wie schon %3. Einem davon einen anderen Namen geben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The telephone exchange is slow. Try again in a moment, or dial by hand.</source>
        <translation>Die Telefonzentrale ist langsam. Gleich erneut versuchen oder von Hand wählen.</translation>
    </message>
    <message>
        <source>The telephone exchange wants you to sign in again.</source>
        <translation>Die Telefonzentrale verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>The telephone exchange does not let you do that. Tell the administrator: %1 is missing.</source>
        <translation>Die Telefonzentrale erlaubt das nicht. Die Verwaltung verständigen: %1 fehlt.</translation>
    </message>
    <message>
        <source>Account or password is not right. Type the password again; if it is forgotten, the administrator sets a new one.</source>
        <translation>Benutzername oder Passwort stimmt nicht. Geben Sie das Passwort noch einmal ein; ist es vergessen, setzt die Administration ein neues.</translation>
    </message>
    <message>
        <source>This computer is not signed in to the single sign-on. Lock the computer, unlock it with your password, and try again.</source>
        <translation>Dieser Computer ist nicht an der einheitlichen Anmeldung angemeldet. Sperren Sie den Computer, entsperren Sie ihn mit Ihrem Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The single sign-on has run out. Lock the computer, unlock it with your password, and try again.</source>
        <translation>Die einheitliche Anmeldung ist abgelaufen. Sperren Sie den Computer, entsperren Sie ihn mit Ihrem Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The single sign-on of this computer belongs to another account. Type the account that is signed in there, or sign in to the computer as yourself.</source>
        <translation>Die einheitliche Anmeldung dieses Computers gehört einem anderen Benutzernamen. Geben Sie den ein, der dort angemeldet ist, oder melden Sie sich am Computer mit Ihrem an.</translation>
    </message>
    <message>
        <source>The single sign-on does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>Die einheitliche Anmeldung antwortet nicht. Versuchen Sie es gleich noch einmal; dauert es an, sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so the single sign-on refuses it. Tell the administrator.</source>
        <translation>Die Uhr dieses Computers geht falsch, darum lehnt ihn die einheitliche Anmeldung ab. Sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not from the directorate&apos;s authority: nothing was sent to it. Check the date of this computer, and tell the administrator.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen oder nicht von der Stelle der Direktion: es wurde ihm nichts gesendet. Prüfen Sie das Datum dieses Computers und sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>The server that answers has another name than the one that was asked for: nothing was sent to it. Tell the administrator.</source>
        <translation>Der Server, der antwortet, heißt anders als der gefragte: es wurde ihm nichts gesendet. Sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection: nothing was sent to it. Tell the administrator.</source>
        <translation>Der Server bietet keine verschlüsselte Verbindung an: es wurde ihm nichts gesendet. Sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>The certificate of the directorate&apos;s authority is not on this computer, so the server cannot be checked. Tell the administrator.</source>
        <translation>Das Zertifikat der Stelle der Direktion ist nicht auf diesem Computer, darum kann der Server nicht geprüft werden. Sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>The server does not know this account here, or does not let it in from this computer. Check how it is written, and ask the administrator.</source>
        <translation>Der Server kennt diesen Benutzernamen hier nicht oder lässt ihn von diesem Computer nicht ein. Prüfen Sie, wie er geschrieben ist, und fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>This account has no assignment today. Ask the administrator if it should have one.</source>
        <translation>Dieser Benutzername hat heute keinen Auftrag. Fragen Sie die Administration, ob er einen haben sollte.</translation>
    </message>
    <message>
        <source>This computer does not know where the database of this directorate is. Tell the administrator.</source>
        <translation>Dieser Computer weiß nicht, wo die Datenbank dieser Direktion ist. Sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>No call may begin now: the office is closed or closes soon, or the last attempt was too short a time ago. Try again later, or release what was taken.</source>
        <translation>Jetzt darf kein Anruf beginnen: das Amt ist geschlossen oder schließt bald, oder der letzte Versuch liegt zu kurz zurück. Später noch einmal versuchen oder das Übernommene freigeben.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Calls that reached the directorate in the period, whoever answered and however they ended. Without an exchange nobody can know it.</source>
        <translation>Anrufe, die im Zeitraum bei der Direktion eingegangen sind, gleich wer sie angenommen hat und wie sie endeten. Ohne Anlage kann das niemand wissen.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Calls that somebody of ours answered.</source>
        <translation>Anrufe, die jemand von uns angenommen hat.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Calls that ended before anybody answered and without a callback.</source>
        <translation>Anrufe, die endeten, bevor jemand annahm, und ohne Rückruf.</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Bei geschlossenem Amt</translation>
    </message>
    <message>
        <source>Calls that came while nobody may ring.</source>
        <translation>Anrufe, die eingingen, während niemand angeklingelt werden darf.</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Rückruf angeboten</translation>
    </message>
    <message>
        <source>Calls that heard the offer of a callback, whatever came of it.</source>
        <translation>Anrufe, die das Angebot eines Rückrufs gehört haben, was immer daraus wurde.</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Rückruf gewünscht</translation>
    </message>
    <message>
        <source>Calls in which the citizen asked for a callback.</source>
        <translation>Anrufe, in denen um einen Rückruf gebeten wurde.</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Rückruf abgelehnt</translation>
    </message>
    <message>
        <source>Calls in which the citizen heard the offer and did not want it.</source>
        <translation>Anrufe, in denen das Angebot gehört und nicht gewünscht wurde.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Outgoing calls to citizens who asked for a callback.</source>
        <translation>Ausgehende Anrufe bei Personen, die um Rückruf gebeten haben.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen.</source>
        <translation>Versuche, die die Person erreicht haben.</translation>
    </message>
    <message>
        <source>Reached at the first attempt</source>
        <translation>Beim ersten Versuch erreicht</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen and were the first under their promise.</source>
        <translation>Versuche, die die Person erreicht haben und die ersten innerhalb ihrer Frist waren.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Fristen eingehalten</translation>
    </message>
    <message>
        <source>First attempts under a promise that began no later than it said. Whether somebody was reached is another figure.</source>
        <translation>Erste Versuche zu einer Frist, die nicht nach ihrem Ablauf begannen. Ob jemand erreicht wurde, sagt eine andere Zahl.</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Fristen versäumt</translation>
    </message>
    <message>
        <source>First attempts under a promise that began later than it said.</source>
        <translation>Erste Versuche zu einer Frist, die nach ihrem Ablauf begannen.</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Calls and attempts from which the citizen was put through to an internal office, each once.</source>
        <translation>Anrufe und Versuche, aus denen die Person mit einem internen Amt verbunden wurde, jeder einmal.</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Interventions written by internal offices, on hand-overs and on calls that reached the office directly.</source>
        <translation>Von internen Ämtern geschriebene Bearbeitungen, zu Weiterleitungen und zu Anrufen, die das Amt direkt erreicht haben.</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informationen erteilt</translation>
    </message>
    <message>
        <source>Calls and attempts in which basic information was given: so their record says, or a card was ticked.</source>
        <translation>Anrufe und Versuche, in denen Grundinformationen erteilt wurden: Das sagt ihr Eintrag, oder eine Karte wurde angehakt.</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Calls and attempts of which somebody wrote how they went, or what the office did.</source>
        <translation>Anrufe und Versuche, von denen jemand geschrieben hat, wie sie verliefen oder was das Amt getan hat.</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Ohne Amt</translation>
    </message>
    <message>
        <source>Of those concluded: closed with basic information, and no internal office was engaged. Their share is what the service is there for.</source>
        <translation>Von den abgeschlossenen: mit Grundinformationen erledigt, ohne ein internes Amt zu beanspruchen. Ihr Anteil ist der Zweck des Dienstes.</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht zuständig</translation>
    </message>
    <message>
        <source>Calls, attempts and interventions in which the matter was found to be another body&apos;s.</source>
        <translation>Anrufe, Versuche und Bearbeitungen, bei denen sich eine andere Stelle als zuständig erwies.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Erneut gemeldet</translation>
    </message>
    <message>
        <source>Calls and attempts about a topic on which the same number had spoken with us in the 14 days before. Numbers that ring all the time are left out.</source>
        <translation>Anrufe und Versuche zu einem Thema, über das dieselbe Nummer in den 14 Tagen davor mit uns gesprochen hat. Nummern, die ständig anrufen, bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wartend jetzt</translation>
    </message>
    <message>
        <source>Callbacks not closed at this moment, whoever has them.</source>
        <translation>Rückrufe, die in diesem Augenblick nicht abgeschlossen sind, gleich wer sie hat.</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>Jetzt gefährdet</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise is so near that the directorate calls it at risk.</source>
        <translation>Rückrufe, die noch niemand versucht hat und deren Frist so nahe ist, dass sie der Direktion als gefährdet gilt.</translation>
    </message>
    <message>
        <source>Past the promise now</source>
        <translation>Jetzt nach der Frist</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise has passed.</source>
        <translation>Rückrufe, die noch niemand versucht hat und deren Frist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Offene Weiterleitungen</translation>
    </message>
    <message>
        <source>Hand-overs whose intervention is not written yet.</source>
        <translation>Weiterleitungen, deren Bearbeitung noch nicht geschrieben ist.</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Haben geläutet</translation>
    </message>
    <message>
        <source>Calls that rang after a choice in the menu while it was open, whether somebody answered or not. None written by hand.</source>
        <translation>Anrufe, bei denen es nach einer Wahl im Menü während der Öffnung läutete, ob jemand antwortete oder nicht. Keine von Hand geschriebenen.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Of those that rang: answered within the rings that the directorate has set, counted from the choice in the menu. Their share is the service level.</source>
        <translation>Von diesen: beantwortet nach höchstens so vielen Läuten, wie die Direktion festgelegt hat, ab der Wahl im Menü gezählt. Ihr Anteil ist der Servicegrad.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Daily log</source>
        <translation>Tagesprotokoll der Anrufe</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Anrufnummer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Menüauswahl</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Call by</source>
        <translation>Rückruf bis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Bei geschlossenem Amt</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Rückruf angeboten</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Rückruf gewünscht</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Rückruf abgelehnt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Fristen eingehalten</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Fristen versäumt</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>No calls on this day</source>
        <translation>Keine Anrufe an diesem Tag</translation>
    </message>
    <message>
        <source>Working copy, not sealed</source>
        <translation>Arbeitskopie, nicht gesiegelt</translation>
    </message>
    <message>
        <source>d/M HH:mm</source>
        <translation>d.M. HH:mm</translation>
    </message>
    <message>
        <source>d/M/yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>d/M/yyyy HH:mm</source>
        <translation>d.M.yyyy HH:mm</translation>
    </message>
    <message>
        <source>Late outcome</source>
        <translation>Späteres Ergebnis</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>about row %1 of %2</source>
        <translation>zu Zeile %1 vom %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>zum %1</translation>
    </message>
    <message>
        <source>About the day</source>
        <translation>Zum Tag</translation>
    </message>
    <message>
        <source>About row</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Day closed %1</source>
        <translation>Tag abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informationen erteilt</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Ohne Amt</translation>
    </message>
    <message>
        <source>Rows of the day</source>
        <translation>Zeilen des Tages</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Monatsübersicht</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>No office needed, of all concluded</source>
        <translation>Ohne Amt, von allen abgeschlossenen</translation>
    </message>
    <message>
        <source>Days closed: %1. Not closed: %2.</source>
        <translation>Abgeschlossene Tage: %1. Nicht abgeschlossen: %2.</translation>
    </message>
    <message>
        <source>Too few people stand behind what is not told.</source>
        <translation>Hinter dem, was nicht angegeben ist, stehen zu wenige Personen.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Responsible for the service</source>
        <translation>Für den Dienst verantwortlich</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Service level: answered in time, of all that rang</source>
        <translation>Servicegrad: rechtzeitig beantwortet, von allen, bei denen es läutete</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Where fewer than %1 people stand behind a row, when and how are withheld (art. 4 law 300/1970, art. 5 GDPR). The agreement with the unions may set another number.</source>
        <translation>Wo hinter einer Zeile weniger als %1 Personen stehen, sind Zeit und Verlauf nicht genannt (Art. 4 Gesetz 300/1970, Art. 5 DSGVO). Die Vereinbarung mit den Gewerkschaften kann eine andere Zahl festlegen.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Dreikönigstag</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Tag der Befreiung</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Tag der Republik</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Mariä Himmelfahrt</translation>
    </message>
    <message>
        <source>Saint Francis of Assisi</source>
        <translation>Heiliger Franz von Assisi</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Mariä Empfängnis</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Stephanstag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Open: within the public opening hours.</source>
        <translation>Offen: während der Öffnungszeiten für das Publikum.</translation>
    </message>
    <message>
        <source>Closed: not open yet today.</source>
        <translation>Geschlossen: heute noch nicht offen.</translation>
    </message>
    <message>
        <source>Closed: already closed for today.</source>
        <translation>Geschlossen: für heute schon zu.</translation>
    </message>
    <message>
        <source>Closed: between two openings of today.</source>
        <translation>Geschlossen: zwischen zwei Öffnungszeiten des Tages.</translation>
    </message>
    <message>
        <source>Closed: there is no opening on this day.</source>
        <translation>Geschlossen: An diesem Tag ist keine Öffnung vorgesehen.</translation>
    </message>
    <message>
        <source>Closed: public holiday (%1).</source>
        <translation>Geschlossen: Feiertag (%1).</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure (%1).</source>
        <translation>Geschlossen: außerordentliche Schließung (%1).</translation>
    </message>
    <message>
        <source>Open, but too close to closing time for a new call.</source>
        <translation>Offen, aber zu kurz vor Schluss für einen neuen Anruf.</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure.</source>
        <translation>Geschlossen: außerordentliche Schließung.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Closed: patron day of the place of work (%1).</source>
        <translation>Geschlossen: Patronatsfest am Dienstort (%1).</translation>
    </message>
    <message>
        <source>Closed until further notice (%1).</source>
        <translation>Geschlossen bis auf Weiteres (%1).</translation>
    </message>
    <message>
        <source>Hours in force: %1.</source>
        <translation>Geltende Zeiten: %1.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Came while closed</source>
        <translation>Bei geschlossenem Amt eingegangen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Rückruf gewünscht</translation>
    </message>
    <message>
        <source>Basic information given</source>
        <translation>Grundinformationen erteilt</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Mit dem Amt verbunden</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht zuständig</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Other directorate</source>
        <translation>Andere Direktion</translation>
    </message>
    <message>
        <source>Language desk</source>
        <translation>Sprachschalter</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>Anruf unterbrochen</translation>
    </message>
    <message>
        <source>Intervention by the office</source>
        <translation>Bearbeitung durch das Amt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht eingetragen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Another person answered</source>
        <translation>Andere Person am Apparat</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Leitung unterbrochen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Unterlagen nötig</translation>
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
        <translation>Die Steuernummer ist formal richtig.</translation>
    </message>
    <message>
        <source>There is no tax code.</source>
        <translation>Die Steuernummer fehlt.</translation>
    </message>
    <message>
        <source>A tax code has 16 characters, or 11 digits.</source>
        <translation>Eine Steuernummer hat 16 Zeichen oder 11 Ziffern.</translation>
    </message>
    <message>
        <source>The tax code has a character that cannot be where it is.</source>
        <translation>Die Steuernummer hat ein Zeichen, das dort nicht stehen kann.</translation>
    </message>
    <message>
        <source>The ninth character of the tax code is no month.</source>
        <translation>Das neunte Zeichen der Steuernummer bezeichnet keinen Monat.</translation>
    </message>
    <message>
        <source>The tax code holds a day that its month has not.</source>
        <translation>Die Steuernummer nennt einen Tag, den ihr Monat nicht hat.</translation>
    </message>
    <message>
        <source>The last letter of the tax code does not fit the rest.</source>
        <translation>Der letzte Buchstabe der Steuernummer passt nicht zum Rest.</translation>
    </message>
    <message>
        <source>The last digit of the tax code does not fit the rest.</source>
        <translation>Die letzte Ziffer der Steuernummer passt nicht zum Rest.</translation>
    </message>
    <message>
        <source>The number can be called back.</source>
        <translation>Die Nummer kann zurückgerufen werden.</translation>
    </message>
    <message>
        <source>There is no telephone number.</source>
        <translation>Die Telefonnummer fehlt.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>No telephone number looks like this: read it again to the caller.</source>
        <translation>So sieht keine Telefonnummer aus: sie dem Anrufer noch einmal vorlesen.</translation>
    </message>
    <message>
        <source>Nobody can be called back on this number: ask for another one.</source>
        <translation>Diese Nummer kann nicht zurückgerufen werden: eine andere erfragen.</translation>
    </message>
    <message>
        <source>The number is withheld: ask for one.</source>
        <translation>Die Nummer ist unterdrückt: eine erfragen.</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>The menu has no option &quot;%1&quot;: whoever answers for the whole directorate is rung.</source>
        <translation>Das Menü hat keine Auswahl „%1“: Es läutet bei dem, der für die ganze Direktion antwortet.</translation>
    </message>
    <message>
        <source>Office to be rung: %1; rings: %2.</source>
        <translation>Es läutet beim Amt: %1; Läuten: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day and is left out.</source>
        <translation>Das Amt „%1“ besteht an diesem Tag nicht und wird übergangen.</translation>
    </message>
    <message>
        <source>All desks are engaged; the rings count all the same.</source>
        <translation>Alle Arbeitsplätze sind besetzt; das Läuten zählt trotzdem.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the rings count all the same.</source>
        <translation>Niemand ist angemeldet; das Läuten zählt trotzdem.</translation>
    </message>
    <message>
        <source>If nobody answers, a callback by this office is offered: %1.</source>
        <translation>Wenn niemand antwortet, wird ein Rückruf durch dieses Amt angeboten: %1.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld: a callback needs a number, spoken or typed.</source>
        <translation>Die Nummer des Anrufers ist unterdrückt: Für den Rückruf braucht es eine Nummer, gesprochen oder getippt.</translation>
    </message>
    <message>
        <source>Nobody can be called back on the caller&apos;s number: another one is needed.</source>
        <translation>Die Nummer des Anrufers kann nicht zurückgerufen werden: Es braucht eine andere.</translation>
    </message>
    <message>
        <source>The menu option &quot;%1&quot; does not hold on this day: whoever answers for the whole directorate is rung.</source>
        <translation>Die Menüauswahl „%1“ gilt an diesem Tag nicht: Es läutet bei dem, der für die ganze Direktion antwortet.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day; its substitute takes its place: %2.</source>
        <translation>Das Amt „%1“ besteht an diesem Tag nicht; an seiner Stelle antwortet die Vertretung: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed; its substitute takes its place: %2.</source>
        <translation>Das Amt „%1“ ist geschlossen; an seiner Stelle antwortet die Vertretung: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed and is left out.</source>
        <translation>Das Amt „%1“ ist geschlossen und wird übergangen.</translation>
    </message>
    <message>
        <source>A callback to this number is open already: another request joins it and keeps its place.</source>
        <translation>Für diese Nummer ist schon ein Rückruf offen: Eine neue Anfrage schließt sich ihm an und behält seinen Platz.</translation>
    </message>
    <message>
        <source>The citizen will be called back from the next opening on: %1.</source>
        <translation>Der Rückruf erfolgt ab der nächsten Öffnung: %1.</translation>
    </message>
    <message>
        <source>This number calls very often; calls today: %1. It is marked, never refused.</source>
        <translation>Diese Nummer ruft sehr oft an; Anrufe heute: %1. Sie wird gekennzeichnet, nie abgewiesen.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Das Thema „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Normally competent for &quot;%1&quot;: %2.</source>
        <translation>In der Regel zuständig für „%1“: %2.</translation>
    </message>
    <message>
        <source>Normally competent for names from %1 to %2: %3.</source>
        <translation>In der Regel zuständig für Namen von %1 bis %2: %3.</translation>
    </message>
    <message>
        <source>Normally competent for %1: %2.</source>
        <translation>In der Regel zuständig für %1: %2.</translation>
    </message>
    <message>
        <source>Offices share this topic by the initial of surname or company, which is not known.</source>
        <translation>Die Zuständigkeit ist nach dem Anfangsbuchstaben des Nachnamens oder der Bezeichnung geteilt, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Offices share this topic by municipality, which is not known.</source>
        <translation>Die Zuständigkeit ist nach Gemeinden geteilt; die Gemeinde ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Offices share this topic, but none has this part of it: %1.</source>
        <translation>Die Zuständigkeit ist unter Ämtern geteilt, aber keines hat diesen Teil: %1.</translation>
    </message>
    <message>
        <source>No office is named for &quot;%1&quot;.</source>
        <translation>Für „%1“ ist kein Amt angegeben.</translation>
    </message>
    <message>
        <source>This is not ours. To be called: %1.</source>
        <translation>Dafür sind wir nicht zuständig. Anzurufen: %1.</translation>
    </message>
    <message>
        <source>Callers who have no case in this office are told whom to call: %1.</source>
        <translation>Wer in diesem Amt keine Akte hat, erfährt, wen man anrufen soll: %1.</translation>
    </message>
    <message>
        <source>Telephone: %1.</source>
        <translation>Telefon: %1.</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>first call</source>
        <translation>erster Anruf</translation>
    </message>
    <message>
        <source>second call</source>
        <translation>zweiter Anruf</translation>
    </message>
    <message>
        <source>third call</source>
        <translation>dritter Anruf</translation>
    </message>
    <message>
        <source>fourth call</source>
        <translation>vierter Anruf</translation>
    </message>
    <message>
        <source>fifth call</source>
        <translation>fünfter Anruf</translation>
    </message>
    <message>
        <source>sixth call</source>
        <translation>sechster Anruf</translation>
    </message>
    <message>
        <source>seventh call</source>
        <translation>siebter Anruf</translation>
    </message>
    <message>
        <source>eighth call</source>
        <translation>achter Anruf</translation>
    </message>
    <message>
        <source>ninth call</source>
        <translation>neunter Anruf</translation>
    </message>
    <message>
        <source>tenth call</source>
        <translation>zehnter Anruf</translation>
    </message>
    <message>
        <source>first attempt</source>
        <translation>erster Versuch</translation>
    </message>
    <message>
        <source>second attempt</source>
        <translation>zweiter Versuch</translation>
    </message>
    <message>
        <source>third attempt</source>
        <translation>dritter Versuch</translation>
    </message>
    <message>
        <source>fourth attempt</source>
        <translation>vierter Versuch</translation>
    </message>
    <message>
        <source>fifth attempt</source>
        <translation>fünfter Versuch</translation>
    </message>
    <message>
        <source>sixth attempt</source>
        <translation>sechster Versuch</translation>
    </message>
    <message>
        <source>seventh attempt</source>
        <translation>siebter Versuch</translation>
    </message>
    <message>
        <source>eighth attempt</source>
        <translation>achter Versuch</translation>
    </message>
    <message>
        <source>ninth attempt</source>
        <translation>neunter Versuch</translation>
    </message>
    <message>
        <source>tenth attempt</source>
        <translation>zehnter Versuch</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritter</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierter</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfter</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sechster</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>siebter</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>achter</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>neunter</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>zehnter</translation>
    </message>
    <message>
        <source>withheld number</source>
        <translation>unterdrückte Nummer</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>number ending in %1</source>
        <translation>Endziffern %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>call number %1</source>
        <translation>Anruf Nummer %1</translation>
    </message>
    <message>
        <source>attempt number %1</source>
        <translation>Versuch Nummer %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 0%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <translation>ab %1 um %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>bis %1 um %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>einer Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>einem Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>einer Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>promise just missed</source>
        <translation>Frist soeben versäumt</translation>
    </message>
    <message>
        <source>promise missed %1 ago</source>
        <translation>Frist seit %1 versäumt</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>F8 calls.</source>
        <translation>F8 ruft an.</translation>
    </message>
    <message>
        <source>A colleague was quicker. The queue is empty.</source>
        <translation>Schon übernommen. Liste leer.</translation>
    </message>
    <message>
        <source>A colleague was quicker. First now: %1.</source>
        <translation>Schon übernommen. Jetzt zuerst: %1.</translation>
    </message>
    <message>
        <source>Released: it waits in the queue again.</source>
        <translation>Freigegeben: wieder in der Liste.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>Rufe an: %1.</translation>
    </message>
    <message>
        <source>Dial by hand: %1.</source>
        <translation>Von Hand wählen: %1.</translation>
    </message>
    <message>
        <source>No answer, %1. F8 records it.</source>
        <translation>Keine Antwort, %1. F8 trägt ein.</translation>
    </message>
    <message>
        <source>Engaged, %1. F8 records it.</source>
        <translation>Besetzt, %1. F8 trägt ein.</translation>
    </message>
    <message>
        <source>No answer, %1. You decide: F8 shows the choices.</source>
        <translation>Keine Antwort, %1. Ihre Entscheidung: F8.</translation>
    </message>
    <message>
        <source>Saved. The queue is empty.</source>
        <translation>Gespeichert. Liste leer.</translation>
    </message>
    <message>
        <source>Saved. Next: %1. F8 takes it.</source>
        <translation>Gespeichert. Nächster: %1. F8 übernimmt.</translation>
    </message>
    <message>
        <source>Nothing to take now.</source>
        <translation>Jetzt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Nothing to take now. The next one %1.</source>
        <translation>Jetzt nichts zu übernehmen. Der nächste %1.</translation>
    </message>
    <message numerus="yes">
        <source>New callbacks: %n</source>
        <translation>
            <numerusform>neu: ein Rückruf</numerusform>
            <numerusform>neu: %n Rückrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>einer wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleicher Platz</translation>
    </message>
    <message>
        <source>Called again: %1</source>
        <translation>Wieder angerufen: %1</translation>
    </message>
    <message>
        <source>Promise at risk: %1.</source>
        <translation>Frist gefährdet: %1.</translation>
    </message>
    <message>
        <source>Promise missed: %1, %2.</source>
        <translation>Frist versäumt: %1, %2.</translation>
    </message>
    <message>
        <source>The callback went back to the queue: this desk did not answer. What you wrote is kept.</source>
        <translation>Rückruf wieder in der Liste: Arbeitsplatz ohne Antwort. Der Entwurf ist gesichert.</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>Rückruf offen</translation>
    </message>
    <message>
        <source>On the line for a moment: %1</source>
        <translation>Seit Kurzem am Apparat: %1</translation>
    </message>
    <message>
        <source>On the line for %1: %2</source>
        <translation>Seit %1 am Apparat: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rings</source>
        <translation>
            <numerusform>läutet einmal</numerusform>
            <numerusform>läutet %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ring.</source>
        <translation>Letztes Läuten.</translation>
    </message>
    <message>
        <source>Answered at another desk.</source>
        <translation>Anderswo angenommen.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Aufgelegt.</translation>
    </message>
    <message>
        <source>Hung up. The outcome is missing: F8.</source>
        <translation>Aufgelegt. Ergebnis fehlt: F8.</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <translation>Geändert. %1</translation>
    </message>
    <message>
        <source>Not here: first %1.</source>
        <translation>Hier nicht: zuerst %1.</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Dieses Gespräch schließt den offenen Rückruf.</translation>
    </message>
    <message>
        <source>The outcome is missing: F8.</source>
        <translation>Ergebnis fehlt: F8.</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Leitung frei</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>Liste leer</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>erster: %1</translation>
    </message>
    <message>
        <source>The draft of %1 is here again.</source>
        <translation>Der Entwurf von %1 ist wieder da.</translation>
    </message>
    <message>
        <source>The draft kept %1 is here again.</source>
        <translation>Der Entwurf von %1 ist wieder da.</translation>
    </message>
    <message>
        <source>The database does not answer. Go on: what you write stays here.</source>
        <translation>Die Datenbank antwortet nicht. Weiterarbeiten: Was geschrieben wird, bleibt hier.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>Die Datenbank antwortet wieder.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Fehlt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer, %n pages.</source>
        <translation>
            <numerusform>Druck gesendet, eine Seite.</numerusform>
            <numerusform>Druck gesendet, %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing failed. The log is kept in the file %1.</source>
        <translation>Druck misslungen. Das Protokoll liegt in der Datei %1.</translation>
    </message>
    <message>
        <source>F8 takes the first.</source>
        <translation>F8 übernimmt den ersten.</translation>
    </message>
    <message>
        <source>Putting through to %1.</source>
        <translation>Verbinde mit %1.</translation>
    </message>
    <message>
        <source>Put through to %1, saved.</source>
        <translation>Verbunden mit %1, gespeichert.</translation>
    </message>
    <message>
        <source>Now a callback for %1.</source>
        <translation>Rückruf für %1 vorgemerkt.</translation>
    </message>
    <message>
        <source>A hand-over arrives.</source>
        <translation>Eine Weiterleitung kommt.</translation>
    </message>
    <message>
        <source>A hand-over arrives: %1.</source>
        <translation>Weiterleitung kommt: %1.</translation>
    </message>
    <message>
        <source>Saved. None is left.</source>
        <translation>Gespeichert. Keine mehr offen.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Left: %n.</source>
        <translation>
            <numerusform>Gespeichert. Noch eine offen.</numerusform>
            <numerusform>Gespeichert. Noch %n offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent back to %1.</source>
        <translation>Zurückgesandt an %1.</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>bei Ihnen</translation>
    </message>
    <message>
        <source>a colleague has it</source>
        <translation>in anderer Hand</translation>
    </message>
    <message numerus="yes">
        <source>Attempts: %n</source>
        <translation>
            <numerusform>ein Versuch</numerusform>
            <numerusform>Versuche: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>der letzte %1</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>zu übernehmen</translation>
    </message>
    <message>
        <source>taken over by you</source>
        <translation>bei Ihnen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>made a callback</source>
        <translation>Rückruf vorgemerkt</translation>
    </message>
    <message>
        <source>intervention recorded</source>
        <translation>Bearbeitung eingetragen</translation>
    </message>
    <message>
        <source>first rang %1</source>
        <translation>erstes Läuten %1</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Weiterleitung: %1</translation>
    </message>
    <message>
        <source>Queue empty.</source>
        <translation>Liste leer.</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n callbacks, ordered by promise.</source>
        <translation>
            <numerusform>Rückrufliste, ein Rückruf.</numerusform>
            <numerusform>Rückrufliste, %n Rückrufe, nach Frist geordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>Endziffern %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>can be called %1</source>
        <translation>anrufbar %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Told: %1, version %2.</source>
        <translation>Mitgeteilt: %1, Version %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>ein neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises at risk</source>
        <translation>
            <numerusform>eine Frist gefährdet</numerusform>
            <numerusform>%n Fristen gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises missed</source>
        <translation>
            <numerusform>eine Frist versäumt</numerusform>
            <numerusform>%n Fristen versäumt</numerusform>
        </translation>
    </message>
    <message>
        <source>During the call: %1.</source>
        <translation>Während des Gesprächs: %1.</translation>
    </message>
    <message>
        <source>Now a callback.</source>
        <translation>Rückruf vorgemerkt.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Zurückgesandt.</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>auf Italienisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>auf Französisch</translation>
    </message>
    <message>
        <source>in Slovene</source>
        <translation>auf Slowenisch</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>person %1 of this number</source>
        <translation>Person %1 dieser Nummer</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsche Nummer</translation>
    </message>
    <message>
        <source>prefers early in the day</source>
        <translation>lieber früh am Tag</translation>
    </message>
    <message>
        <source>prefers late in the day</source>
        <translation>lieber spät am Tag</translation>
    </message>
    <message>
        <source>new opening hours</source>
        <translation>neue Öffnungszeiten</translation>
    </message>
    <message>
        <source>promise moved from %1 (%2)</source>
        <translation>Frist verschoben, vorher %1 (%2)</translation>
    </message>
    <message>
        <source>We will call you back %1.</source>
        <translation>Wir rufen Sie %1 zurück.</translation>
    </message>
    <message>
        <source>Given to the softphone: %1.</source>
        <translation>Dem Softphone übergeben: %1.</translation>
    </message>
    <message>
        <source>No softphone took the number (tel:).</source>
        <translation>Kein Softphone hat die Nummer angenommen (tel:).</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>Montag, %1.</translation>
    </message>
    <message>
        <source>Tuesday %1</source>
        <translation>Dienstag, %1.</translation>
    </message>
    <message>
        <source>Wednesday %1</source>
        <translation>Mittwoch, %1.</translation>
    </message>
    <message>
        <source>Thursday %1</source>
        <translation>Donnerstag, %1.</translation>
    </message>
    <message>
        <source>Friday %1</source>
        <translation>Freitag, %1.</translation>
    </message>
    <message>
        <source>Saturday %1</source>
        <translation>Samstag, %1.</translation>
    </message>
    <message>
        <source>Sunday %1</source>
        <translation>Sonntag, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <extracomment>The full hour, as it is said with or without minutes behind it.</extracomment>
        <translation>
            <numerusform>%n Uhr</numerusform>
            <numerusform>%n Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Wird gehalten.</translation>
    </message>
    <message>
        <source>On the line again.</source>
        <translation>Wieder am Apparat.</translation>
    </message>
    <message>
        <source>On hold for a moment: %1.</source>
        <translation>Seit einem Moment gehalten: %1.</translation>
    </message>
    <message>
        <source>On hold for %1: %2.</source>
        <translation>Seit %1 gehalten: %2.</translation>
    </message>
    <message>
        <source>Calling %1. The citizen waits.</source>
        <translation>Rufe %1. Der Anruf wartet.</translation>
    </message>
    <message>
        <source>On the line: %1. The citizen waits. F8 puts through.</source>
        <translation>Am Apparat: %1. Der Anruf wartet. F8 verbindet.</translation>
    </message>
    <message>
        <source>With the citizen. Waiting: %1. F8 puts through.</source>
        <translation>Beim Anruf. Es wartet: %1. F8 verbindet.</translation>
    </message>
    <message>
        <source>Put through to %1. The outcome is missing: F8.</source>
        <translation>Verbunden mit %1. Ergebnis fehlt: F8.</translation>
    </message>
    <message>
        <source>Noted for this callback.</source>
        <translation>Für diesen Rückruf vermerkt.</translation>
    </message>
    <message>
        <source>Split: the newest request waits as a callback of its own.</source>
        <translation>Geteilt: Die letzte Anfrage wartet als eigener Rückruf.</translation>
    </message>
    <message>
        <source>a caller</source>
        <translation>ein Anrufer</translation>
    </message>
    <message>
        <source>Control R</source>
        <translation>Steuerung R</translation>
    </message>
    <message>
        <source>Not told: names and numbers are off.</source>
        <translation>Wird nicht genannt: Namen und Nummern sind aus.</translation>
    </message>
    <message>
        <source>Back: %1 does not answer. F8 resumes, %2 makes it a callback.</source>
        <translation>Zurück: %1 antwortet nicht. F8 spricht weiter, %2 merkt den Rückruf vor.</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>eine andere Nummer</translation>
    </message>
    <message>
        <source>Given to you: %1</source>
        <translation>Ihnen zugewiesen: %1</translation>
    </message>
    <message>
        <source>The callback was given to somebody else. What you wrote is kept.</source>
        <translation>Der Rückruf wurde jemand anderem zugewiesen. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Ringing: %1</source>
        <translation>Anruf %1</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>unterdrückte Nummer</translation>
    </message>
    <message>
        <source>a known number</source>
        <translation>bekannte Nummer</translation>
    </message>
    <message>
        <source>a new number</source>
        <translation>neue Nummer</translation>
    </message>
    <message>
        <source>the outcome is missing: F8</source>
        <translation>Ergebnis fehlt, F8</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Am Apparat</translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation>Am Apparat %1</translation>
    </message>
    <message>
        <source>called in time</source>
        <translation>rechtzeitig angerufen</translation>
    </message>
    <message>
        <source>to be called %1</source>
        <translation>anzurufen %1</translation>
    </message>
    <message>
        <source>not to be called now</source>
        <translation>jetzt nicht anzurufen</translation>
    </message>
    <message>
        <source>It can be released.</source>
        <translation>Freigeben ist möglich.</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>offen bis %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed, opens %1</source>
        <translation>geschlossen, öffnet %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>on duty desk %1</source>
        <translation>Dienst hat Platz %1</translation>
    </message>
    <message>
        <source>on duty: %1</source>
        <translation>Dienst hat: %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>normally competent</source>
        <translation>in der Regel zuständig</translation>
    </message>
    <message>
        <source>normally competent: %1</source>
        <translation>in der Regel zuständig: %1</translation>
    </message>
    <message>
        <source>competent for initials %1 to %2</source>
        <translation>zuständig für Anfangsbuchstaben %1 bis %2</translation>
    </message>
    <message>
        <source>competent for %1</source>
        <translation>zuständig für %1</translation>
    </message>
    <message>
        <source>has the case</source>
        <translation>hat den Akt</translation>
    </message>
    <message>
        <source>has the case: %1</source>
        <translation>hat den Akt: %1</translation>
    </message>
    <message>
        <source>substitute: %1</source>
        <translation>Vertretung: %1</translation>
    </message>
    <message>
        <source>Substitute: %1.</source>
        <translation>Vertretung: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>&amp;Account</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own sign-in counts</source>
        <translation>Leer: die Anmeldung am Computer gilt</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Type to find an action</source>
        <translation>Name der Aktion</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action has this name.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Next step</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Put through, or transfer, to an office</source>
        <translation>Mit einem Amt verbinden</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Informationskarten</translation>
    </message>
    <message>
        <source>Status, in one sentence</source>
        <translation>Stand, in einem Satz</translation>
    </message>
    <message>
        <source>Status, in detail</source>
        <translation>Stand, in Einzelheiten</translation>
    </message>
    <message>
        <source>Repeat what was said last</source>
        <translation>Letzte Ansage wiederholen</translation>
    </message>
    <message>
        <source>Spell the last number or name</source>
        <translation>Letzte Nummer oder Namen buchstabieren</translation>
    </message>
    <message>
        <source>All keys and actions</source>
        <translation>Alle Tasten und Aktionen</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zur Rückrufliste</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>Zum Gespräch</translation>
    </message>
    <message>
        <source>Go to the interventions</source>
        <translation>Zu den Bearbeitungen</translation>
    </message>
    <message>
        <source>Go to monitoring</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Go to the call strip</source>
        <translation>Zum Gesprächsstreifen</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>Read by row or by cell</source>
        <translation>Zeilenweise oder zellenweise lesen</translation>
    </message>
    <message>
        <source>Go to who speaks</source>
        <translation>Dazu, wer spricht</translation>
    </message>
    <message>
        <source>Go to the topic</source>
        <translation>Zum Thema</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Zur Notiz</translation>
    </message>
    <message>
        <source>Go to the outcome</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>Make it a callback</source>
        <translation>Rückruf vormerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write a call by hand</source>
        <translation>Anruf von Hand eintragen</translation>
    </message>
    <message>
        <source>Send back: not ours</source>
        <translation>Zurücksenden: nicht zuständig</translation>
    </message>
    <message>
        <source>Close as unreachable</source>
        <translation>Abschließen: nicht erreichbar</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Protokoll drucken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Grafik oder Tabelle</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache wechseln</translation>
    </message>
    <message>
        <source>More or fewer announcements</source>
        <translation>Mehr oder weniger Ansagen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Arbeitsplatz verlassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Change the telephone</source>
        <translation>Telefon wechseln</translation>
    </message>
    <message>
        <source>Citizen or office, while it is asked</source>
        <translation>Anruf oder Amt, während es gefragt wird</translation>
    </message>
    <message>
        <source>Hold the line, or resume</source>
        <translation>Anruf halten oder weitersprechen</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>Farben wechseln</translation>
    </message>
    <message>
        <source>Change the letters</source>
        <translation>Schrift wechseln</translation>
    </message>
    <message>
        <source>Another number to call</source>
        <translation>Andere Nummer anrufen</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Bevorzugter Teil des Tages</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Sprache des Anrufs</translation>
    </message>
    <message>
        <source>Split: another person rang</source>
        <translation>Teilen: eine andere Person hat angerufen</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice, on or off</source>
        <translation>Eigene Stimme, ein oder aus</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Schneller sprechen</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Langsamer sprechen</translation>
    </message>
    <message>
        <source>Change the sound device</source>
        <translation>Tongerät wechseln</translation>
    </message>
    <message>
        <source>The sound device is a headset, or not</source>
        <translation>Das Tongerät ist ein Kopfhörer, oder nicht</translation>
    </message>
    <message>
        <source>Hear the desk left, right or in both ears</source>
        <translation>Den Arbeitsplatz links, rechts oder beidseitig hören</translation>
    </message>
    <message>
        <source>Sounds: a call rings</source>
        <translation>Töne: ein Anruf läutet</translation>
    </message>
    <message>
        <source>Sounds: the last ring</source>
        <translation>Töne: letztes Läuten</translation>
    </message>
    <message>
        <source>Sounds: the line opens</source>
        <translation>Töne: die Leitung öffnet sich</translation>
    </message>
    <message>
        <source>Sounds: the line is closed</source>
        <translation>Töne: die Leitung schließt sich</translation>
    </message>
    <message>
        <source>Sounds: back from an office</source>
        <translation>Töne: zurück von einem Amt</translation>
    </message>
    <message>
        <source>Sounds: new in the queue</source>
        <translation>Töne: neu in der Liste</translation>
    </message>
    <message>
        <source>Sounds: a promise presses</source>
        <translation>Töne: eine Frist drängt</translation>
    </message>
    <message>
        <source>Sounds: done</source>
        <translation>Töne: erledigt</translation>
    </message>
    <message>
        <source>Sounds: not possible</source>
        <translation>Töne: nicht möglich</translation>
    </message>
    <message>
        <source>Sounds: the archive is away</source>
        <translation>Töne: das Archiv antwortet nicht</translation>
    </message>
    <message>
        <source>Sounds: a hand-over arrives</source>
        <translation>Töne: eine Weiterleitung kommt</translation>
    </message>
    <message>
        <source>Leave the desk for a moment</source>
        <translation>Den Platz kurz verlassen</translation>
    </message>
    <message>
        <source>Close an office, or open it again</source>
        <translation>Ein Amt schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächster Ort</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Voriger Ort</translation>
    </message>
    <message>
        <source>Names and numbers, told or not</source>
        <translation>Namen und Nummern, genannt oder nicht</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 belongs to the system, to screen readers or to what is typed.</source>
        <translation>%1 gehört dem System, den Screenreadern oder dem Tippen.</translation>
    </message>
    <message>
        <source>%1 is the key of: %2.</source>
        <translation>%1 ist die Taste von: %2.</translation>
    </message>
    <message>
        <source>Copy for the other procedure</source>
        <translation>Für das andere Verfahren kopieren</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Give a callback to somebody else</source>
        <translation>Einen Rückruf jemand anderem zuweisen</translation>
    </message>
    <message>
        <source>Look up a number or a request</source>
        <translation>Eine Nummer oder Anfrage nachschlagen</translation>
    </message>
    <message>
        <source>Write the last intervention again</source>
        <translation>Die letzte Bearbeitung neu schreiben</translation>
    </message>
    <message>
        <source>All figures of the day</source>
        <translation>Alle Zahlen des Tages</translation>
    </message>
    <message>
        <source>Close the day, for its log</source>
        <translation>Den Tag abschließen, für das Protokoll</translation>
    </message>
    <message>
        <source>Keyboard card, on paper and in braille</source>
        <translation>Tastenkarte, auf Papier und in Brailleschrift</translation>
    </message>
    <message>
        <source>Column of the list, one place earlier</source>
        <translation>Spalte der Liste, einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Column of the list, one place later</source>
        <translation>Spalte der Liste, einen Platz nach hinten</translation>
    </message>
    <message>
        <source>Not copied yet for the other procedure</source>
        <translation>Noch nicht ins andere Verfahren kopiert</translation>
    </message>
    <message>
        <source>Statement of the last month, on paper</source>
        <translation>Übersicht des letzten Monats, auf Papier</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Anfragen zu eigenen Daten</translation>
    </message>
    <message>
        <source>Go to administration</source>
        <translation>Zur Verwaltung</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed</source>
        <translation>Nummern, die bei geschlossenem Amt anriefen</translation>
    </message>
    <message>
        <source>Desk on duty today, of each office</source>
        <translation>Platz mit Dienst heute, je Amt</translation>
    </message>
    <message>
        <source>Log of the day, on the screen</source>
        <translation>Protokoll des Tages, am Bildschirm</translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation>Zur Prüfung gehen</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Was Prüfer gelesen haben</translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPlace</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Enter goes to what is in it</source>
        <translation>Eingabe führt zum Inhalt</translation>
    </message>
    <message>
        <source>Enter goes to its fields</source>
        <translation>Eingabe führt zu den Feldern</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Check and preview</source>
        <translation>Prüfen und Vorschau</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Take back all changes</source>
        <translation>Alle Änderungen zurück</translation>
    </message>
</context>
<context>
    <name>ui::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>Day, like 24.12.2026; of the trail the last one told</source>
        <translation>Tag, wie 24.12.2026; bei der Spur der letzte, der gesagt wird</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ui::CallPlace</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What whoever reads this later needs to know</source>
        <translation>Was wissen muss, wer das später liest</translation>
    </message>
    <message>
        <source>No conversation in hand</source>
        <translation>Kein Gespräch in Arbeit</translation>
    </message>
    <message>
        <source>Missing: how the attempt went</source>
        <translation>Fehlt: das Ergebnis des Versuchs</translation>
    </message>
    <message>
        <source>Missing: the outcome</source>
        <translation>Fehlt: das Ergebnis</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Bereit zum Speichern</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Schon mitgeteilt</translation>
    </message>
    <message>
        <source>Your note is shown once the person concerned or a delegate speaks</source>
        <translation>Ihre Notiz erscheint, sobald die betroffene Person oder eine bevollmächtigte spricht</translation>
    </message>
    <message>
        <source>Ready to save, and copied</source>
        <translation>Bereit zum Speichern, und kopiert</translation>
    </message>
    <message>
        <source>Ready to save, not copied yet</source>
        <translation>Bereit zum Speichern, noch nicht kopiert</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>Auch zu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akt</translation>
    </message>
</context>
<context>
    <name>ui::CallerPanel</name>
    <message>
        <source>Request %1: say it to the citizen</source>
        <translation>Anfrage %1: dem Anrufer nennen</translation>
    </message>
    <message>
        <source>, still open</source>
        <translation>, noch offen</translation>
    </message>
    <message>
        <source>Shown once the person concerned or a delegate speaks.</source>
        <translation>Sichtbar, sobald die betroffene Person oder eine bevollmächtigte Person spricht.</translation>
    </message>
    <message>
        <source>None from this number.</source>
        <translation>Keine von dieser Nummer.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>Die betroffene Person</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Bevollmächtigte Person</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Angehörige Person</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Nicht festgestellt</translation>
    </message>
    <message>
        <source>How the call came</source>
        <translation>Wie der Anruf kam</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Frühere Kontakte</translation>
    </message>
    <message>
        <source>Number, time, language</source>
        <translation>Nummer, Zeit, Sprache</translation>
    </message>
</context>
<context>
    <name>ui::CardRow</name>
    <message>
        <source>7 days before: %1</source>
        <translation>7 Tage zuvor: %1</translation>
    </message>
    <message>
        <source>week before: %1</source>
        <translation>Woche zuvor: %1</translation>
    </message>
    <message>
        <source>month before: %1</source>
        <translation>Monat zuvor: %1</translation>
    </message>
    <message>
        <source>year before: %1</source>
        <translation>Jahr zuvor: %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::CitizenRequestsPanel</name>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Erase; it does not come back</source>
        <translation>Löschen; es kommt nicht wieder</translation>
    </message>
    <message>
        <source>Write what is held to a file</source>
        <translation>Gespeichertes in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>The citizen has an answer</source>
        <translation>Die Antwort ist erteilt</translation>
    </message>
    <message>
        <source>Press the button to erase: it does not come back.</source>
        <translation>Zum Löschen die Schaltfläche drücken: Es kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Missing: the citizen&apos;s number or tax code.</source>
        <translation>Nummer oder Steuernummer fehlt.</translation>
    </message>
    <message>
        <source>Missing: what is right.</source>
        <translation>Das Richtige fehlt.</translation>
    </message>
    <message>
        <source>Missing: what the citizen asks.</source>
        <translation>Es fehlt, was verlangt wird.</translation>
    </message>
    <message>
        <source>Missing: the number in the protocol.</source>
        <translation>Die Protokollnummer fehlt.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie 24.12.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Anfragen zu eigenen Daten</translation>
    </message>
    <message>
        <source>No request is noted.</source>
        <translation>Keine Anfrage eingetragen.</translation>
    </message>
    <message>
        <source>Requests, the most urgent first</source>
        <translation>Anfragen, die dringendste zuerst</translation>
    </message>
    <message>
        <source>Number or tax code</source>
        <translation>Nummer oder Steuernummer</translation>
    </message>
    <message>
        <source>Checked with the citizen; it is not kept</source>
        <translation>Mit der Person geprüft; wird nicht behalten</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Was richtig ist</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>What the citizen asks</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Number in the protocol</source>
        <translation>Protokollnummer</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>Sie nennt niemanden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
</context>
<context>
    <name>ui::ClosingsPanel</name>
    <message>
        <source>Press the button to close at once.</source>
        <translation>Drücken Sie die Schaltfläche, um sofort zu schließen.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 12:30.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie wie 12:30.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie 24.12.</translation>
    </message>
    <message>
        <source>Missing: the reason. It is told to everybody.</source>
        <translation>Es fehlt der Grund. Er wird allen gesagt.</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Schließungen</translation>
    </message>
    <message>
        <source>Nothing is closed beyond the usual hours.</source>
        <translation>Außer den üblichen Zeiten ist nichts geschlossen.</translation>
    </message>
    <message>
        <source>Closings, present and coming</source>
        <translation>Schließungen, jetzige und kommende</translation>
    </message>
    <message>
        <source>Delete opens again</source>
        <translation>Entf öffnet wieder</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close then</source>
        <translation>Dann schließen</translation>
    </message>
    <message>
        <source>Close at once, until opened again</source>
        <translation>Sofort schließen, bis auf Weiteres</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
</context>
<context>
    <name>ui::DayHead</name>
    <message>
        <source>Previous day</source>
        <translation>Tag zuvor</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Protokoll drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The log is being printed.</source>
        <translation>Protokoll wird gedruckt.</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Die Zahlen werden gezählt.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Woche zuvor</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Monat zuvor</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Jahr zuvor</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Jahr danach</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>ui::DesksPanel</name>
    <message>
        <source>Desk on duty today: %1</source>
        <translation>Platz mit Dienst heute: %1</translation>
    </message>
    <message>
        <source>Desk on duty today</source>
        <translation>Platz mit Dienst heute</translation>
    </message>
    <message>
        <source>Offices and their desks today</source>
        <translation>Ämter und ihre Plätze heute</translation>
    </message>
    <message>
        <source>Enter changes the desk</source>
        <translation>Eingabe ändert den Platz</translation>
    </message>
    <message>
        <source>Desk or extension</source>
        <translation>Platz oder Durchwahl</translation>
    </message>
    <message>
        <source>as every week</source>
        <translation>wie jede Woche</translation>
    </message>
    <message>
        <source>A desk, not a person. Empty: as every week.</source>
        <translation>Ein Platz, keine Person. Leer: wie jede Woche.</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
</context>
<context>
    <name>ui::EmergencySheet</name>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
</context>
<context>
    <name>ui::FigureRow</name>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Calls received</source>
        <translation>Eingegangene Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>einer abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % der eingegangenen</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Verlangte Rückrufe</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 angeboten</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Fristen eingehalten</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>noch keine fällig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wartend jetzt</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Offene Weiterleitungen</translation>
    </message>
    <message numerus="yes">
        <source>%n interventions</source>
        <translation>
            <numerusform>eine Bearbeitung</numerusform>
            <numerusform>%n Bearbeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>ohne Zentrale</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>zu wenige Personen dahinter</translation>
    </message>
    <message>
        <source>Figures: not known yet</source>
        <translation>Zahlen: noch nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % rechtzeitig</translation>
    </message>
</context>
<context>
    <name>ui::FocusWords</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ui::HandOverModel</name>
    <message>
        <source>number withheld</source>
        <translation>unterdrückte Nummer</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>the citizen waits</source>
        <translation>jemand wartet in der Leitung</translation>
    </message>
    <message>
        <source>just taken</source>
        <translation>soeben übernommen</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>Kommen gerade</translation>
    </message>
    <message>
        <source>To write, oldest first</source>
        <translation>Einzutragen, älteste zuerst</translation>
    </message>
    <message>
        <source>Came back to me</source>
        <translation>Zu mir zurückgekommen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Map of the calls by weekday and hour: none.</source>
        <translation>Karte der Anrufe nach Wochentag und Stunde: keine.</translation>
    </message>
    <message numerus="yes">
        <source>Map of the calls by weekday and hour: most on %1 from %2, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Karte der Anrufe nach Wochentag und Stunde: die meisten am %1 ab %2, ein Anruf. Die Tabelle hat alle Zahlen.</numerusform>
            <numerusform>Karte der Anrufe nach Wochentag und Stunde: die meisten am %1 ab %2, %n Anrufe. Die Tabelle hat alle Zahlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HourChart</name>
    <message>
        <source>Chart of the calls by half hour: none yet.</source>
        <translation>Grafik der Anrufe je halbe Stunde: noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>Chart of the calls by half hour: most from %1, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Grafik der Anrufe je halbe Stunde: die meisten ab %1, ein Anruf. Die Tabelle hat alle Zahlen.</numerusform>
            <numerusform>Grafik der Anrufe je halbe Stunde: die meisten ab %1, %n Anrufe. Die Tabelle hat alle Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>callback asked for</source>
        <translation>Rückruf verlangt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>Chart of the calls by half hour: not known yet.</source>
        <translation>Grafik der Anrufe je halbe Stunde: noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ui::HourModel</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>ui::InterventionForm</name>
    <message>
        <source>What the office did</source>
        <translation>Was das Amt getan hat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was done, for whoever reads it later</source>
        <translation>Was getan wurde, für alle, die es später lesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nichts bleibt zu tun</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Unterlagen nötig</translation>
    </message>
    <message>
        <source>write which ones</source>
        <translation>angeben, welche</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>write the day and the place</source>
        <translation>Tag und Ort angeben</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht zuständig</translation>
    </message>
    <message>
        <source>write whose it is</source>
        <translation>angeben, wer es ist</translation>
    </message>
</context>
<context>
    <name>ui::InterventionPanel</name>
    <message>
        <source>To record, choose what the office did.</source>
        <translation>Zum Eintragen wählen, was das Amt getan hat.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Anruf übernehmen</translation>
    </message>
    <message>
        <source>Write the intervention</source>
        <translation>Bearbeitung eintragen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>ui::InterventionsPlace</name>
    <message>
        <source>Put through to %1 at %2</source>
        <translation>Um %2 mit %1 verbunden</translation>
    </message>
    <message>
        <source>Put through by %1 at %2</source>
        <translation>Um %2 verbunden von: %1</translation>
    </message>
    <message>
        <source>Came back: nobody took it</source>
        <translation>Zurückgekommen: niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Zurückgekommen: %1</translation>
    </message>
    <message>
        <source>In hand: its intervention is being written</source>
        <translation>In Arbeit: Die Bearbeitung wird gerade eingetragen</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>No hand-overs</source>
        <translation>Keine Weiterleitungen</translation>
    </message>
    <message>
        <source>What is put through to your office appears here and is announced by itself.</source>
        <translation>Was an Ihr Amt weitergeleitet wird, erscheint hier und wird von selbst angesagt.</translation>
    </message>
    <message>
        <source>Choose a hand-over from the list</source>
        <translation>Eine Weiterleitung aus der Liste wählen</translation>
    </message>
</context>
<context>
    <name>ui::KeysPanel</name>
    <message>
        <source>New key of: %1</source>
        <translation>Neue Taste von: %1</translation>
    </message>
    <message>
        <source>No key, as delivered</source>
        <translation>Keine Taste, wie geliefert</translation>
    </message>
    <message>
        <source>As delivered: %1</source>
        <translation>Wie geliefert: %1</translation>
    </message>
    <message>
        <source>All keys are as delivered.</source>
        <translation>Alle Tasten sind wie geliefert.</translation>
    </message>
    <message>
        <source>%1: no key.</source>
        <translation>%1: keine Taste.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Enter on an action, then its new key: with Ctrl, with Ctrl and Shift, or a function key. Esc leaves it as it is.</source>
        <translation>Eingabe auf einer Aktion, dann die neue Taste: mit Strg, mit Strg und Umschalt, oder eine Funktionstaste. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Alle Tasten wie geliefert</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ui::LogPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
</context>
<context>
    <name>ui::LookUpPanel</name>
    <message>
        <source>Missing: what is looked for</source>
        <translation>Fehlt: was gesucht wird</translation>
    </message>
    <message>
        <source>Missing: why, in 10 letters or more</source>
        <translation>Fehlt: warum, in mindestens 10 Buchstaben</translation>
    </message>
    <message>
        <source>Look up; who looked, and why, is kept</source>
        <translation>Nachschlagen; wer nachschlug und warum, bleibt erhalten</translation>
    </message>
    <message>
        <source>Number, or request code</source>
        <translation>Nummer oder Anfragecode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Enter looks it up</source>
        <translation>Eingabe schlägt nach</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>What just happened</source>
        <translation>Was eben geschehen ist</translation>
    </message>
</context>
<context>
    <name>ui::MonitoringPlace</name>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Grafik zeigen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>Anrufe je halbe Stunde</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>Dieselben Zahlen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Provisional: the log of this day is not closed yet.</source>
        <translation>Vorläufig: das Protokoll dieses Tages ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Closed on %1, digest %2…</source>
        <translation>Abgeschlossen: %1, Prüfsumme %2…</translation>
    </message>
    <message>
        <source>Not over yet, but compared with all of the one before.</source>
        <translation>Noch nicht vorbei, aber mit dem ganzen davor verglichen.</translation>
    </message>
    <message>
        <source>All its days are closed.</source>
        <translation>Alle Tage sind abgeschlossen.</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 days are closed.</source>
        <translation>Vorläufig: %1 von %2 Tagen abgeschlossen.</translation>
    </message>
    <message>
        <source>Counted at %1.</source>
        <translation>Gezählt um %1.</translation>
    </message>
</context>
<context>
    <name>ui::NextPanel</name>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Take the next one: %1</source>
        <translation>Nächsten übernehmen: %1</translation>
    </message>
    <message>
        <source>Take the next one</source>
        <translation>Nächsten übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::OrderPanel</name>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1: Platz %2 von %3.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Which call it is</source>
        <translation>Der wievielte Anruf</translation>
    </message>
    <message>
        <source>Part of the day and language</source>
        <translation>Tageszeit und Sprache</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Menüpunkt</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>A row of the queue is said in this order:</source>
        <translation>Eine Zeile der Rückrufliste wird in dieser Reihenfolge gesagt:</translation>
    </message>
    <message>
        <source>Order in which a row is said</source>
        <translation>Reihenfolge, in der eine Zeile gesagt wird</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>Früher sagen</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Später sagen</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePanel</name>
    <message>
        <source>Not ours: %1</source>
        <translation>Nicht zuständig: %1</translation>
    </message>
    <message>
        <source>No office of ours</source>
        <translation>Keines unserer Ämter</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Zuerst das Thema wählen</translation>
    </message>
    <message>
        <source>Office and outcome</source>
        <translation>Amt und Ergebnis</translation>
    </message>
    <message>
        <source>Normally competent</source>
        <translation>In der Regel zuständig</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>How the attempt went</source>
        <translation>Ergebnis des Versuchs</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the office did</source>
        <translation>Was das Amt getan hat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Enter puts through, Shift+Enter asks there first</source>
        <translation>Eingabe verbindet, Umschalt+Eingabe fragt dort zuerst</translation>
    </message>
    <message>
        <source>Put through as a rule only with a case number: type it here.</source>
        <translation>In der Regel nur mit Aktenzahl verbinden: hier eingeben.</translation>
    </message>
    <message>
        <source>Office or number</source>
        <translation>Amt oder Nummer</translation>
    </message>
    <message>
        <source>another directorate: it calls back</source>
        <translation>eine andere Direktion: sie ruft zurück</translation>
    </message>
    <message>
        <source>Several offices</source>
        <translation>Mehrere Ämter</translation>
    </message>
</context>
<context>
    <name>ui::OwnVoice</name>
    <message>
        <source>That is heard in a headset only.</source>
        <translation>Nur im Kopfhörer zu hören.</translation>
    </message>
    <message>
        <source>Names and numbers are off.</source>
        <translation>Namen und Nummern sind aus.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodPanel</name>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>ohne Thema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Erneut gemeldet</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Nobody came back</source>
        <translation>Niemand hat sich erneut gemeldet</translation>
    </message>
    <message>
        <source>Another body&apos;s</source>
        <translation>Anderer Stelle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Grafiken zeigen</translation>
    </message>
    <message>
        <source>Show the tables</source>
        <translation>Tabellen zeigen</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Anrufe nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Fristen eingehalten</translation>
    </message>
    <message>
        <source>What people come back for</source>
        <translation>Wofür man sich erneut meldet</translation>
    </message>
    <message>
        <source>Matters that are not ours</source>
        <translation>Angelegenheiten anderer Stellen</translation>
    </message>
    <message>
        <source>On some day of this period too few people were assigned: charts and tables would tell what one or two of them did, so they are not shown.</source>
        <translation>An manchem Tag dieses Zeitraums waren zu wenige Personen eingeteilt: Grafiken und Tabellen würden sagen, was eine oder zwei von ihnen getan haben, darum werden sie nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodRow</name>
    <message>
        <source>Calls received</source>
        <translation>Eingegangene Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>einer abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % der eingegangenen</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Verlangte Rückrufe</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 angeboten</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informationen erteilt</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Ohne Amt</translation>
    </message>
    <message>
        <source>%1 % of concluded</source>
        <translation>%1 % der abgeschlossenen</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs</source>
        <translation>
            <numerusform>eine Weiterleitung</numerusform>
            <numerusform>%n Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Erneut gemeldet</translation>
    </message>
    <message>
        <source>about the same topic</source>
        <translation>zum selben Thema</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>zu wenige Personen dahinter</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>ohne Zentrale</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Fristen eingehalten</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>noch keine fällig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % rechtzeitig</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>Queue</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesPage</name>
    <message>
        <source>All is as delivered.</source>
        <translation>Alles ist wie geliefert.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice: %1 words a minute</source>
        <translation>Stimme des Platzes: %1 Wörter pro Minute</translation>
    </message>
    <message>
        <source>Sound device: the system&apos;s</source>
        <translation>Tongerät: das des Systems</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Tongerät: %1</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All as it was before</source>
        <translation>Alles wie zuvor</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Alles wie geliefert</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Leichter lesbar</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>No names and numbers</source>
        <translation>Keine Namen und Nummern</translation>
    </message>
    <message>
        <source>Everybody is &quot;a caller&quot;: in what is said, in every row and on the braille line.</source>
        <translation>Alle sind „ein Anrufer“: in dem, was gesagt wird, in jeder Zeile und auf der Braillezeile.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angesagt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The essential</source>
        <translation>Das Wesentliche</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Lists are read</source>
        <translation>Listen werden gelesen</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Zelle für Zelle</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <translation>Stimme und Klänge</translation>
    </message>
    <message>
        <source>The desk speaks by itself</source>
        <translation>Der Platz spricht selbst</translation>
    </message>
    <message>
        <source>It is silent while a screen reader runs, and says numbers and notes in a headset only.</source>
        <translation>Er schweigt, solange ein Screenreader läuft, und sagt Nummern und Notizen nur in einen Kopfhörer.</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Langsamer sprechen</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Schneller sprechen</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>This device is a headset</source>
        <translation>Dieses Gerät ist ein Kopfhörer</translation>
    </message>
    <message>
        <source>Its voice</source>
        <translation>Seine Stimme</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Zu hören</translation>
    </message>
    <message>
        <source>The left ear</source>
        <translation>Im linken Ohr</translation>
    </message>
    <message>
        <source>The right ear</source>
        <translation>Im rechten Ohr</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>In beiden Ohren</translation>
    </message>
    <message>
        <source>A short sound when:</source>
        <translation>Ein kurzer Klang, wenn:</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>being taken</source>
        <translation>wird übernommen</translation>
    </message>
</context>
<context>
    <name>ui::QueuePlace</name>
    <message>
        <source>Situation of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>still for %1</source>
        <translation>steht seit %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>erster Anruf</translation>
    </message>
    <message>
        <source>Finish what is in hand first.</source>
        <translation>Zuerst abschließen, was in Arbeit ist.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rückrufliste</translation>
    </message>
    <message>
        <source>Nothing in the queue matches the search. Esc ends it.</source>
        <translation>Nichts in der Liste entspricht der Suche. Esc beendet sie.</translation>
    </message>
    <message>
        <source>A new request appears here and is announced by itself.</source>
        <translation>Eine neue Anfrage erscheint hier und wird von selbst angesagt.</translation>
    </message>
    <message>
        <source>Callbacks cannot be taken now</source>
        <translation>Jetzt kann kein Rückruf übernommen werden</translation>
    </message>
    <message>
        <source>Without the database two people could take the same one.</source>
        <translation>Ohne Datenbank könnten zwei denselben übernehmen.</translation>
    </message>
</context>
<context>
    <name>ui::QueueSummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n versäumt</numerusform>
            <numerusform>%n versäumt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n gefährdet</numerusform>
            <numerusform>%n gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within %1 min</source>
        <translation>
            <numerusform>%n in höchstens %1 min</numerusform>
            <numerusform>%n in höchstens %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the queue by number, office, menu option or request</source>
        <translation>In der Liste nach Nummer, Amt, Menüauswahl oder Anfrage suchen</translation>
    </message>
    <message>
        <source>Search number, office</source>
        <translation>Nummer, Amt suchen</translation>
    </message>
</context>
<context>
    <name>ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Rückrufliste</translation>
    </message>
</context>
<context>
    <name>ui::QueueWording</name>
    <message>
        <source>yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>just overdue</source>
        <translation>soeben versäumt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>versäumt %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>erster Anruf</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>kein Versuch</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Menüauswahl</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>ui::ReadPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
</context>
<context>
    <name>ui::ReassignPanel</name>
    <message>
        <source>Give request %1 to</source>
        <translation>Anfrage %1 zuweisen an</translation>
    </message>
    <message>
        <source>Missing: to whom</source>
        <translation>Fehlt: an wen</translation>
    </message>
    <message>
        <source>Missing: why</source>
        <translation>Fehlt: warum</translation>
    </message>
    <message>
        <source>Who serves the office today</source>
        <translation>Wer heute für das Amt arbeitet</translation>
    </message>
    <message>
        <source>A few letters of the name</source>
        <translation>Ein paar Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Enter gives the callback</source>
        <translation>Eingabe weist den Rückruf zu</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zur Warteschlange</translation>
    </message>
</context>
<context>
    <name>ui::RequestPanel</name>
    <message>
        <source>This is no complete telephone number.</source>
        <translation>Die Telefonnummer ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This number cannot be called back.</source>
        <translation>Diese Nummer kann nicht zurückgerufen werden.</translation>
    </message>
    <message>
        <source>Enter: this number is called from now on</source>
        <translation>Eingabe: ab jetzt wird diese Nummer angerufen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What the citizen wishes</source>
        <translation>Was gewünscht wird</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Nummer für den Rückruf</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Bevorzugter Teil des Tages</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>first half of the opening</source>
        <translation>erste Hälfte der Öffnungszeit</translation>
    </message>
    <message>
        <source>second half of the opening</source>
        <translation>zweite Hälfte der Öffnungszeit</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Sprache des Anrufs</translation>
    </message>
    <message>
        <source>Another person rang: split</source>
        <translation>Andere Person hat angerufen: teilen</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Zurück zum Anruf</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>What is wrong, and what is worth a look</source>
        <translation>Was falsch ist und was zu prüfen ist</translation>
    </message>
    <message>
        <source>Enter goes to the field</source>
        <translation>Eingabe führt zum Feld</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nichts ist falsch.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>What would happen to a call at ...?</source>
        <translation>Was geschähe mit einem Anruf um ...?</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Menüauswahl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>As it is in force</source>
        <translation>Wie in Kraft</translation>
    </message>
    <message>
        <source>As it is written here</source>
        <translation>Wie hier geschrieben</translation>
    </message>
    <message>
        <source>Tell what would happen</source>
        <translation>Sagen, was geschähe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
</context>
<context>
    <name>ui::RowsPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Who sits down?</source>
        <translation>Wer nimmt Platz?</translation>
    </message>
    <message>
        <source>Training: an invented directorate</source>
        <translation>Übung: eine erfundene Direktion</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>One moment, connecting</source>
        <translation>Einen Moment, Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Platz nehmen</translation>
    </message>
    <message>
        <source>Use without &amp;looking: the desk speaks by itself</source>
        <translation>Ohne &amp;Hinsehen benutzen: der Arbeitsplatz spricht selbst</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Mit welchem Auftrag?</translation>
    </message>
    <message>
        <source>Your assignments of today</source>
        <translation>Ihre Aufträge von heute</translation>
    </message>
    <message>
        <source>With the account of the directorate</source>
        <translation>Mit dem Benutzernamen der Direktion</translation>
    </message>
    <message>
        <source>Nobody is at this desk</source>
        <translation>Niemand ist an diesem Platz</translation>
    </message>
    <message>
        <source>It does not ring here. The queue goes on.</source>
        <translation>Hier klingelt es nicht. Die Warteschlange geht weiter.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Type your account.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
</context>
<context>
    <name>ui::Strip</name>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>ui::SubjectPanel</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Topic and cards</source>
        <translation>Thema und Karten</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>A few letters of what it is about</source>
        <translation>Ein paar Buchstaben davon, worum es geht</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Informationskarten</translation>
    </message>
    <message>
        <source>Information cards, search</source>
        <translation>Informationskarten, Suche</translation>
    </message>
    <message>
        <source>Search all cards; Enter marks one as told</source>
        <translation>Karten suchen; Eingabe vermerkt sie als mitgeteilt</translation>
    </message>
    <message>
        <source>Choose the topic: its cards appear here.</source>
        <translation>Das Thema wählen: Hier erscheinen seine Karten.</translation>
    </message>
    <message>
        <source>This topic has no card.</source>
        <translation>Dieses Thema hat keine Karten.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Enter chooses the topic, Shift+Enter adds one beside it</source>
        <translation>Eingabe wählt das Thema, Umschalt+Eingabe fügt eines hinzu</translation>
    </message>
    <message>
        <source>Another topic: find it here, Shift+Enter.</source>
        <translation>Weiteres Thema: hier suchen, Umschalt+Eingabe.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Offices share it by initial: to put through, type how the surname begins.</source>
        <translation>Nach Anfangsbuchstaben geteilt: zum Verbinden schreiben, wie der Nachname beginnt.</translation>
    </message>
    <message>
        <source>Offices share it by municipality: to put through, type which.</source>
        <translation>Nach Gemeinde geteilt: zum Verbinden schreiben, welche.</translation>
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
        <translation>&amp;Zentrale</translation>
    </message>
    <message>
        <source>&amp;Softphone</source>
        <translation>&amp;Softphone</translation>
    </message>
    <message>
        <source>&amp;Plain telephone</source>
        <translation>&amp;Einfaches Telefon</translation>
    </message>
</context>
<context>
    <name>ui::TickCard</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>ui::TrendChart</name>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>Chart of the promises: none was due.</source>
        <translation>Grafik der Fristen: keine fällig.</translation>
    </message>
    <message>
        <source>Chart of the promises: %1 of %2 kept. The table has all numbers.</source>
        <translation>Grafik der Fristen: %1 von %2 eingehalten. Die Tabelle hat alle Zahlen.</translation>
    </message>
</context>
<context>
    <name>ui::keyText</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
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
