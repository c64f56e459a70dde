<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>braille</name>
    <message>
        <source>1st</source>
        <translation>1a</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2a</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3a</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4a</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5a</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6a</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7a</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8a</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9a</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10a</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>n.nascosto</translation>
    </message>
    <message>
        <source>tm %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>%1d</source>
        <translation>%1gg</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>scad %1</translation>
    </message>
    <message>
        <source>taken elsewhere, queue empty</source>
        <translation>presa altrove, coda vuota</translation>
    </message>
    <message>
        <source>taken elsewhere &gt; %1</source>
        <translation>presa altrove &gt; %1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>rilasciata</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>ch %1</translation>
    </message>
    <message>
        <source>dial %1</source>
        <translation>comporre %1</translation>
    </message>
    <message>
        <source>no answer %1 F8</source>
        <translation>nr %1 F8</translation>
    </message>
    <message>
        <source>engaged %1 F8</source>
        <translation>occ %1 F8</translation>
    </message>
    <message>
        <source>no answer %1 decide F8</source>
        <translation>nr %1 decidi F8</translation>
    </message>
    <message>
        <source>ok queue empty</source>
        <translation>ok coda vuota</translation>
    </message>
    <message>
        <source>ok &gt; %1 F8</source>
        <translation>ok &gt; %1 F8</translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation>nulla da prendere</translation>
    </message>
    <message>
        <source>nothing to take, next %1</source>
        <translation>nulla da prendere, prossima %1</translation>
    </message>
    <message>
        <source>+%1 queue %2</source>
        <translation>+%1 coda %2</translation>
    </message>
    <message>
        <source>again %1 %2 same place</source>
        <translation>di nuovo %1 %2 stesso posto</translation>
    </message>
    <message>
        <source>AT RISK %1</source>
        <translation>RISCHIO %1</translation>
    </message>
    <message>
        <source>MISSED %1 %2</source>
        <translation>SCADUTA %1 %2</translation>
    </message>
    <message>
        <source>back in the queue, draft kept</source>
        <translation>torna in coda, bozza salva</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>%1r</source>
        <translation>%1sq</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>sq %1</translation>
    </message>
    <message>
        <source>LAST RING</source>
        <translation>ULTIMO SQUILLO</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>risposta altrove</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>hung up, outcome missing F8</source>
        <translation>fine, manca esito F8</translation>
    </message>
    <message>
        <source>changed, %1</source>
        <translation>cambiato, %1</translation>
    </message>
    <message>
        <source>not here, first %1</source>
        <translation>qui no, prima %1</translation>
    </message>
    <message>
        <source>closes the open cb</source>
        <translation>chiude ric.ap</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>lin %1 %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>no esito</translation>
    </message>
    <message>
        <source>free, queue empty</source>
        <translation>libero, coda vuota</translation>
    </message>
    <message>
        <source>free queue %1</source>
        <translation>libero coda %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>prima %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>bozza %1</translation>
    </message>
    <message>
        <source>DATABASE away, notes stay here</source>
        <translation>BASE DATI ferma, note salve qui</translation>
    </message>
    <message>
        <source>database ok</source>
        <translation>base dati ok</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>manca %1</translation>
    </message>
    <message>
        <source>print ok %1 p.</source>
        <translation>stampa ok %1 pag</translation>
    </message>
    <message>
        <source>print failed, log kept in a file</source>
        <translation>stampa non riuscita, registro salvo</translation>
    </message>
    <message>
        <source>putting &gt; %1</source>
        <translation>passo &gt; %1</translation>
    </message>
    <message>
        <source>ok put &gt; %1</source>
        <translation>ok passata &gt; %1</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TORNA</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nr</translation>
    </message>
    <message>
        <source>ok cb %1</source>
        <translation>ok ric %1</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>arriva</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>arriva %1</translation>
    </message>
    <message>
        <source>ok none left</source>
        <translation>ok nessuno</translation>
    </message>
    <message>
        <source>ok left %1</source>
        <translation>ok restano %1</translation>
    </message>
    <message>
        <source>sent back %1</source>
        <translation>rimandato %1</translation>
    </message>
    <message>
        <source>h.o. %1</source>
        <translation>pass. %1</translation>
    </message>
    <message>
        <source>n.%1</source>
        <translation>%1a</translation>
    </message>
    <message>
        <source>cb.op</source>
        <translation>ric.ap</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>presa %1</translation>
    </message>
    <message>
        <source>told</source>
        <translation>detta</translation>
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
        <translation>%1 RISCHIO</translation>
    </message>
    <message>
        <source>%1 MISSED</source>
        <translation>%1 SCADUTE</translation>
    </message>
    <message>
        <source>meanwhile %1</source>
        <translation>intanto %1</translation>
    </message>
    <message>
        <source>ok cb</source>
        <translation>ok ric</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>rimandato</translation>
    </message>
    <message>
        <source>softphone %1</source>
        <translation>softphone %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>on the line again</source>
        <translation>ripresa</translation>
    </message>
    <message>
        <source>hold %1 %2</source>
        <translation>attesa %1 %2</translation>
    </message>
    <message>
        <source>LONG HOLD %1 %2</source>
        <translation>ATTESA LUNGA %1 %2</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>ch</translation>
    </message>
    <message>
        <source>citizen waits</source>
        <translation>utente attende</translation>
    </message>
    <message>
        <source>line</source>
        <translation>lin</translation>
    </message>
    <message>
        <source>with citizen, waiting</source>
        <translation>con utente, attende</translation>
    </message>
    <message>
        <source>put &gt; %1, outcome missing F8</source>
        <translation>passata &gt; %1, manca esito F8</translation>
    </message>
    <message>
        <source>ok noted</source>
        <translation>ok annotato</translation>
    </message>
    <message>
        <source>ok split, newest waits</source>
        <translation>ok divisa, l&apos;ultima attende</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>utente</translation>
    </message>
    <message>
        <source>names and numbers off</source>
        <translation>nomi e numeri spenti</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>data %1</translation>
    </message>
    <message>
        <source>given elsewhere, draft kept</source>
        <translation>data altrove, bozza salvata</translation>
    </message>
    <message>
        <source>taken %1 not before %2</source>
        <translation>presa %1 non prima %2</translation>
    </message>
    <message>
        <source>taken %1 not now</source>
        <translation>presa %1 non ora</translation>
    </message>
    <message>
        <source>has case</source>
        <translation>ha pratica</translation>
    </message>
    <message>
        <source>comp</source>
        <translation>comp</translation>
    </message>
    <message>
        <source>op&gt;%1</source>
        <translation>ap&gt;%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed&gt;%1</source>
        <translation>chiuso&gt;%1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>desk%1</source>
        <translation>post%1</translation>
    </message>
    <message>
        <source>(sub %1)</source>
        <translation>(sost %1)</translation>
    </message>
</context>
<context>
    <name>configuration</name>
    <message>
        <source>%1 overlaps with %2 on the same day. Make one end where the other begins, or make them one.</source>
        <translation>%1 si sovrappone a %2 nello stesso giorno. Far finire l&apos;una dove comincia l&apos;altra, oppure unirle.</translation>
    </message>
    <message>
        <source>%1 assigns %2 where %3 does it already, on the same days. End the earlier one before the later one begins.</source>
        <translation>%1 assegna %2 dove lo fa già %3, negli stessi giorni. Far finire la prima prima che cominci la seconda.</translation>
    </message>
    <message>
        <source>%1 is missing: say by which act %2 is assigned.</source>
        <translation>Manca %1: indicare con quale atto è assegnato %2.</translation>
    </message>
    <message>
        <source>%1 is empty: the menu option %2 leads nowhere. Name an office to ring, or take it out.</source>
        <translation>%1 è vuoto: l&apos;opzione %2 del menu non porta da nessuna parte. Indicare un ufficio da far squillare, oppure toglierla.</translation>
    </message>
    <message>
        <source>%1: the topic %2 leads nowhere. Name an office that is there, or whom to call instead.</source>
        <translation>%1: l&apos;argomento %2 non porta da nessuna parte. Indicare un ufficio attivo, oppure chi chiamare al suo posto.</translation>
    </message>
    <message>
        <source>%1 names the office %2, which is not there on the days in question. Name another one.</source>
        <translation>%1 indica l&apos;ufficio %2, che nei giorni in questione non è attivo. Indicarne un altro.</translation>
    </message>
    <message>
        <source>%1 rings nobody: no operator and no official is assigned to the office %2.</source>
        <translation>%1 non fa squillare nessuno: all&apos;ufficio %2 non è assegnato né un operatore né un funzionario.</translation>
    </message>
    <message>
        <source>%1: no operator and no official is assigned to the office %2, where callers may be put through. Assign one, or let it end.</source>
        <translation>%1: all&apos;ufficio %2, a cui si possono passare i cittadini, non è assegnato né un operatore né un funzionario. Assegnarne uno, oppure far cessare l&apos;ufficio.</translation>
    </message>
    <message>
        <source>%1 is missing: the office %2 has no queue of the exchange, although these lead there: %3.</source>
        <translation>Manca %1: l&apos;ufficio %2 non ha una coda della centrale telefonica, ma vi portano: %3.</translation>
    </message>
    <message>
        <source>%1: no menu option and no topic leads to the office %2.</source>
        <translation>%1: nessuna opzione del menu e nessun argomento porta all&apos;ufficio %2.</translation>
    </message>
    <message>
        <source>%1: the card %2 is not in force.</source>
        <translation>%1: la scheda %2 non è vigente.</translation>
    </message>
    <message>
        <source>%1: the patron day of %2 is not confirmed.</source>
        <translation>%1: la festa patronale del %2 non è confermata.</translation>
    </message>
    <message>
        <source>No password was set: how people sign in is decided by PostgreSQL (pg_hba.conf).</source>
        <translation>Nessuna password è stata impostata: come si accede lo decide PostgreSQL (pg_hba.conf).</translation>
    </message>
    <message>
        <source>No configuration has been applied to this database yet.</source>
        <translation>A questa base dati non è ancora stata applicata alcuna configurazione.</translation>
    </message>
    <message>
        <source>%1 overlaps with %2: nobody could say which holds on a day of both. Let one end before the other begins.</source>
        <translation>%1 si sovrappone a %2: in un giorno di entrambi non si saprebbe quale vale. Far finire uno prima che cominci l&apos;altro.</translation>
    </message>
    <message>
        <source>%1 makes %2 another user of the exchange than %3 does. A person is one user: name the right one in both, or in one only.</source>
        <translation>%1 fa di %2 un utente della centrale diverso da quello di %3. Una persona è un utente solo: indicare quello giusto in entrambi, o in uno solo.</translation>
    </message>
    <message>
        <source>%1: the emergency sheet is an example text, not in force.</source>
        <translation>%1: il foglio d&apos;emergenza è un testo d&apos;esempio, non vigente.</translation>
    </message>
    <message>
        <source>%1 names a desk for %2, as %3 does already. Leave one of them.</source>
        <translation>%1 indica una postazione per %2, come già %3. Lasciarne una.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which names the person %3. Name a desk or an extension: who sits there is not told.</source>
        <translation>%1 è «%2», che nomina la persona %3. Indicare una postazione o un interno: chi vi siede non si dice.</translation>
    </message>
    <message>
        <source>%1: no desk of the office %2 is on duty on %3.</source>
        <translation>%1: nessuna postazione dell&apos;ufficio %2 è di turno il %3.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has these initials: %3. Name an office for them, or one for the whole topic.</source>
        <translation>%1: per l&apos;argomento %2 nessuno ha queste iniziali: %3. Indicare un ufficio per esse, o uno per tutto l&apos;argomento.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has municipalities that are not listed.</source>
        <translation>%1: per l&apos;argomento %2 nessuno ha i comuni che non sono elencati.</translation>
    </message>
    <message>
        <source>%1: %2 audits for a time. Write a first and a last day, at most %3 days in all.</source>
        <translation>%1: %2 fa la revisione per un tempo. Scrivere un primo e un ultimo giorno, al massimo %3 giorni in tutto.</translation>
    </message>
    <message>
        <source>%1: %2 audits the whole directorate. Leave it empty.</source>
        <translation>%1: %2 fa la revisione di tutta la direzione. Lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>%1: %2 audits, and is something else in %3 on the same days. Who audits changes nothing: end the one before the other begins.</source>
        <translation>%1: %2 fa la revisione, e negli stessi giorni è altro in %3. Chi fa la revisione non cambia nulla: far finire l&apos;uno prima che cominci l&apos;altro.</translation>
    </message>
</context>
<context>
    <name>desk::Administration</name>
    <message>
        <source>All changes are taken back.</source>
        <translation>Tutte le modifiche sono annullate.</translation>
    </message>
    <message>
        <source>Somebody else has changed the configuration: %1 changes, told in the preview. What is written here stays.</source>
        <translation>Qualcun altro ha cambiato la configurazione: modifiche %1, elencate nell&apos;anteprima. Quanto è scritto qui resta.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Aggiungi: %1</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Termina oggi</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>As it is in force.</source>
        <translation>Come è in vigore.</translation>
    </message>
    <message>
        <source>Changes not applied yet: %1.</source>
        <translation>Modifiche non ancora applicate: %1.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Modificato, non ancora applicato.</translation>
    </message>
    <message>
        <source>Mistakes: %1.</source>
        <translation>Errori: %1.</translation>
    </message>
    <message>
        <source>Default of Richiamate.</source>
        <translation>Valore predefinito di Richiamate.</translation>
    </message>
    <message>
        <source>It is in force: for another, end it and add one.</source>
        <translation>È in vigore: per un altro, terminare questo e aggiungerne uno.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1: ends today.</source>
        <translation>%1: termina oggi.</translation>
    </message>
    <message>
        <source>%1: taken away.</source>
        <translation>%1: tolto.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annullato: %1.</translation>
    </message>
    <message>
        <source>Mistake: %1</source>
        <translation>Errore: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Da guardare: %1</translation>
    </message>
    <message>
        <source>Not known while there are mistakes.</source>
        <translation>Non si può dire finché ci sono errori.</translation>
    </message>
    <message>
        <source>Write a day like 24.12 and a time like 12:30.</source>
        <translation>Scrivere un giorno come 24.12 e un&apos;ora come 12:30.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message>
        <source>Not applied: somebody else was quicker. Their changes are told in the preview as soon as they are here; what is written here stays.</source>
        <translation>Non applicato: qualcun altro è stato più veloce. Le sue modifiche saranno nell&apos;anteprima appena arrivano; quanto è scritto qui resta.</translation>
    </message>
    <message>
        <source>Not applied: a card is put in force by a second person. Whoever wrote it applies it as an example text.</source>
        <translation>Non applicato: una scheda la mette in vigore una seconda persona. Chi l&apos;ha scritta la applica come testo d&apos;esempio.</translation>
    </message>
    <message>
        <source>Applied. It is in force.</source>
        <translation>Applicato. È in vigore.</translation>
    </message>
</context>
<context>
    <name>desk::Appearance</name>
    <message>
        <source>Colours as the system has them: light.</source>
        <translation>Colori come nel sistema: chiari.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Colori chiari.</translation>
    </message>
    <message>
        <source>Colours as the system has them: dark.</source>
        <translation>Colori come nel sistema: scuri.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Colori scuri.</translation>
    </message>
    <message>
        <source>Colours as the system has them: high contrast.</source>
        <translation>Colori come nel sistema: contrasto elevato.</translation>
    </message>
    <message>
        <source>High contrast.</source>
        <translation>Contrasto elevato.</translation>
    </message>
    <message>
        <source>Usual letters.</source>
        <translation>Caratteri consueti.</translation>
    </message>
    <message>
        <source>The letters for easier reading, Andika, are not installed.</source>
        <translation>I caratteri ad alta leggibilità, Andika, non sono installati.</translation>
    </message>
    <message>
        <source>Letters for easier reading.</source>
        <translation>Caratteri ad alta leggibilità.</translation>
    </message>
</context>
<context>
    <name>desk::Audit</name>
    <message>
        <source>What you read is recorded and shown to the administrators.</source>
        <translation>Quello che si legge resta registrato e si mostra agli amministratori.</translation>
    </message>
    <message>
        <source>You read until %1.</source>
        <translation>Si legge fino a %1.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>È oggi.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n giorno rimasto.</numerusform>
            <numerusform>%n giorni rimasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Giorni chiusi</translation>
    </message>
    <message>
        <source>Log of a closed day</source>
        <translation>Registro di un giorno chiuso</translation>
    </message>
    <message>
        <source>Whether a closed day is as it was closed</source>
        <translation>Se un giorno chiuso è come fu chiuso</translation>
    </message>
    <message>
        <source>Trail: who changed, searched, erased and closed</source>
        <translation>Tracce: chi ha cambiato, cercato, cancellato e chiuso</translation>
    </message>
    <message>
        <source>Configuration and who is assigned</source>
        <translation>Configurazione e persone assegnate</translation>
    </message>
    <message>
        <source>configuration applied</source>
        <translation>configurazione applicata</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>guardato</translation>
    </message>
    <message>
        <source>number searched</source>
        <translation>numero cercato</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>letto in revisione</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>giorno chiuso</translation>
    </message>
    <message>
        <source>paper of the day kept</source>
        <translation>foglio del giorno conservato</translation>
    </message>
    <message>
        <source>disposal approved</source>
        <translation>scarto approvato</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>cancellato</translation>
    </message>
    <message>
        <source>request of a citizen</source>
        <translation>richiesta di un cittadino</translation>
    </message>
    <message>
        <source>Write a day like 24.12.2026.</source>
        <translation>Scrivere un giorno come 24.12.2026.</translation>
    </message>
    <message>
        <source>%1 is not closed: read one of the closed days.</source>
        <translation>%1 non è chiuso: leggere uno dei giorni chiusi.</translation>
    </message>
    <message>
        <source>%1 · closed on %2 · digest %3</source>
        <translation>%1 · chiuso %2 · impronta %3</translation>
    </message>
    <message>
        <source>No day is closed yet.</source>
        <translation>Nessun giorno è ancora chiuso.</translation>
    </message>
    <message>
        <source>Closed days: %1, the latest first.</source>
        <translation>Giorni chiusi: %1, prima l&apos;ultimo.</translation>
    </message>
    <message>
        <source>%1: %2 rows. Digest %3.</source>
        <translation>%1: %2 righe. Impronta %3.</translation>
    </message>
    <message>
        <source>What is kept of %1 is what was closed.</source>
        <translation>Quanto è conservato di %1 è quanto fu chiuso.</translation>
    </message>
    <message>
        <source>What is kept of %1 is NOT what was closed: tell the data protection officer.</source>
        <translation>Quanto è conservato di %1 NON è quanto fu chiuso: avvertire il responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Impronta: %1</translation>
    </message>
    <message>
        <source>Chain of events: each of the newest %1 links follows from the one before.</source>
        <translation>Catena degli eventi: ognuno degli ultimi %1 anelli segue dal precedente.</translation>
    </message>
    <message>
        <source>Chain of events: %1 of the newest %2 links do NOT follow from the one before.</source>
        <translation>Catena degli eventi: %1 degli ultimi %2 anelli NON seguono dal precedente.</translation>
    </message>
    <message>
        <source>Head of the chain, to compare with what was kept elsewhere: %1, %2</source>
        <translation>Testa della catena, da confrontare con quanto è conservato altrove: %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened up to then.</source>
        <translation>Fino ad allora non è successo nulla.</translation>
    </message>
    <message>
        <source>The newest %1, the latest first. Work on calls is not told, nor the reasons people wrote.</source>
        <translation>Gli ultimi %1, prima il più recente. Il lavoro sulle chiamate non si dice, né i motivi che le persone hanno scritto.</translation>
    </message>
    <message>
        <source>Revision %1, in force. Its changes are in the trail.</source>
        <translation>Revisione %1, vigente. I suoi cambiamenti sono nelle tracce.</translation>
    </message>
</context>
<context>
    <name>desk::CitizenRequests</name>
    <message>
        <source>what is held about me</source>
        <translation>che cosa tenete su di me</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>correggete</translation>
    </message>
    <message>
        <source>erase it</source>
        <translation>cancellate</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>ricevuta %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>risposta %1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>risposta entro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>resta un giorno</numerusform>
            <numerusform>restano %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>in ritardo di un giorno</numerusform>
            <numerusform>in ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>ricevuta %1</translation>
    </message>
    <message>
        <source>Noted. To be answered by %1.</source>
        <translation>Annotata. Risposta entro %1.</translation>
    </message>
    <message>
        <source>A number is corrected by a number, a tax code by a tax code.</source>
        <translation>Un numero si corregge con un numero, un codice fiscale con un codice fiscale.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Ricevuta %1.</translation>
    </message>
    <message>
        <source>Calls: %1, callbacks: %2.</source>
        <translation>Chiamate: %1, richiamate: %2.</translation>
    </message>
    <message>
        <source>Still open, and erased later: %1.</source>
        <translation>Ancora aperte, da cancellare poi: %1.</translation>
    </message>
    <message>
        <source>Some of it waits for the archive&apos;s approval.</source>
        <translation>Una parte attende l&apos;approvazione dell&apos;archivio.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Si trova in %1.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Risposta data.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Risposta non ancora data.</translation>
    </message>
</context>
<context>
    <name>desk::Closings</name>
    <message>
        <source>Closed at once, until it is opened again.</source>
        <translation>Chiuso da subito, fino alla riapertura.</translation>
    </message>
    <message>
        <source>The whole directorate</source>
        <translation>Tutta la direzione</translation>
    </message>
    <message>
        <source>Closed since %1, until opened again</source>
        <translation>Chiuso da %1, fino alla riapertura</translation>
    </message>
    <message>
        <source>the whole directorate</source>
        <translation>tutta la direzione</translation>
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
        <translation>Non è un giorno. Scrivilo come 24.12.</translation>
    </message>
    <message>
        <source>It would end before it begins. Correct one of the times.</source>
        <translation>Finirebbe prima di cominciare. Correggi una delle ore.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Quell&apos;ora è passata. Scegline una successiva.</translation>
    </message>
    <message>
        <source>It is closed then anyway. Choose another time.</source>
        <translation>In quel momento è già chiuso. Scegli un altro momento.</translation>
    </message>
    <message>
        <source>Promises that move: %1, the latest to %2.</source>
        <translation>Promesse che si spostano: %1, l&apos;ultima a %2.</translation>
    </message>
    <message>
        <source>No promise moves.</source>
        <translation>Nessuna promessa si sposta.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Di nuovo aperto: %1.</translation>
    </message>
    <message>
        <source>Closing noted.</source>
        <translation>Chiusura annotata.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Riaperto.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationForm</name>
    <message>
        <source>Directorate</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>As IANA names it, like Europe/Rome.</source>
        <translation>Come lo chiama la IANA, per esempio Europe/Rome.</translation>
    </message>
    <message>
        <source>Numbers that are called</source>
        <translation>Numeri chiamati</translation>
    </message>
    <message>
        <source>With +39 and commas between them.</source>
        <translation>Con +39, separati da virgole.</translation>
    </message>
    <message>
        <source>Promises are read out by the exchange</source>
        <translation>La centrale telefonica legge le promesse</translation>
    </message>
    <message>
        <source>A promise that is read out binds.</source>
        <translation>Una promessa letta vincola.</translation>
    </message>
    <message>
        <source>The log closes by itself at</source>
        <translation>Il registro si chiude da sé alle</translation>
    </message>
    <message>
        <source>A time, like 20:00; empty: a person closes the day.</source>
        <translation>Un&apos;ora, come 20:00; vuoto: la giornata la chiude una persona.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Le chiamate si registrano</translation>
    </message>
    <message>
        <source>here</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>in the other procedure</source>
        <translation>nell&apos;altra procedura</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in entrambe</translation>
    </message>
    <message>
        <source>Limits and terms</source>
        <translation>Limiti e termini</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>Tempo per richiamare</translation>
    </message>
    <message>
        <source>In minutes of opening.</source>
        <translation>In minuti di apertura.</translation>
    </message>
    <message>
        <source>At risk with less than</source>
        <translation>A rischio sotto</translation>
    </message>
    <message>
        <source>Attempts before closing as unreachable</source>
        <translation>Tentativi prima di chiudere come irreperibile</translation>
    </message>
    <message>
        <source>On so many working days at least</source>
        <translation>Almeno in tanti giorni lavorativi</translation>
    </message>
    <message>
        <source>Between two attempts</source>
        <translation>Fra due tentativi</translation>
    </message>
    <message>
        <source>No attempt begins so close to a closing</source>
        <translation>Nessun tentativo comincia così vicino alla chiusura</translation>
    </message>
    <message>
        <source>One ring</source>
        <translation>Uno squillo</translation>
    </message>
    <message>
        <source>In seconds.</source>
        <translation>In secondi.</translation>
    </message>
    <message>
        <source>A number is marked from so many calls a day</source>
        <translation>Un numero è segnato da tante chiamate al giorno</translation>
    </message>
    <message>
        <source>It is never refused.</source>
        <translation>Non è mai rifiutato.</translation>
    </message>
    <message>
        <source>Figures are told with so many people behind them</source>
        <translation>I numeri si dicono con tante persone dietro</translation>
    </message>
    <message>
        <source>Two at least: nobody is measured alone.</source>
        <translation>Almeno due: nessuno è misurato da solo.</translation>
    </message>
    <message>
        <source>Days until identities are erased</source>
        <translation>Giorni fino alla cancellazione delle identità</translation>
    </message>
    <message>
        <source>Calendar days after closing.</source>
        <translation>Giorni di calendario dopo la chiusura.</translation>
    </message>
    <message>
        <source>Erasing needs the approval of the archives</source>
        <translation>Cancellare richiede il nulla osta degli archivi</translation>
    </message>
    <message>
        <source>D.Lgs. 42/2004, art. 21.</source>
        <translation>D.Lgs. 42/2004, art. 21.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Orari di apertura</translation>
    </message>
    <message>
        <source>Holiday of the region</source>
        <translation>Festività della regione</translation>
    </message>
    <message>
        <source>National holidays need not be said.</source>
        <translation>Le festività nazionali non occorre indicarle.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>lunedì di Pentecoste</translation>
    </message>
    <message>
        <source>Hours %1</source>
        <translation>Orario %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Like Monday, Tuesday or Monday-Friday.</source>
        <translation>Per esempio lunedì, martedì oppure lunedì-venerdì.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apre</translation>
    </message>
    <message>
        <source>A time, like 12:30.</source>
        <translation>Un&apos;ora, come 12:30.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Chiude</translation>
    </message>
    <message>
        <source>Closure %1</source>
        <translation>Chiusura %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>A day and a time, like 24.12.2026 12:00.</source>
        <translation>Un giorno e un&apos;ora, come 24.12.2026 12:00.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Periods with other hours</source>
        <translation>Periodi con altri orari</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>A day, like 24.12.2026.</source>
        <translation>Un giorno, come 24.12.2026.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Uffici</translation>
    </message>
    <message>
        <source>office</source>
        <translation>ufficio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>centralino</translation>
    </message>
    <message>
        <source>desks for callers</source>
        <translation>postazioni per chi chiama</translation>
    </message>
    <message>
        <source>internal office</source>
        <translation>ufficio interno</translation>
    </message>
    <message>
        <source>Queue of the exchange</source>
        <translation>Coda della centrale telefonica</translation>
    </message>
    <message>
        <source>Its identifier at the exchange.</source>
        <translation>Il suo identificativo nella centrale telefonica.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Sostituto</translation>
    </message>
    <message>
        <source>Answers where this one is closed or has ended.</source>
        <translation>Risponde quando questo è chiuso o è terminato.</translation>
    </message>
    <message>
        <source>The first day, like 24.12.2026; empty: it has always been.</source>
        <translation>Il primo giorno, come 24.12.2026; vuoto: da sempre.</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end.</source>
        <translation>L&apos;ultimo giorno, come 24.12.2026; vuoto: senza termine.</translation>
    </message>
    <message>
        <source>Case number %1</source>
        <translation>Numero di pratica %1</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Comincia con</translation>
    </message>
    <message>
        <source>Act that bears it</source>
        <translation>Atto che lo riporta</translation>
    </message>
    <message>
        <source>Menu options</source>
        <translation>Opzioni del menu</translation>
    </message>
    <message>
        <source>menu option</source>
        <translation>opzione del menu</translation>
    </message>
    <message>
        <source>Key that is pressed</source>
        <translation>Tasto premuto</translation>
    </message>
    <message>
        <source>Callbacks go to</source>
        <translation>Le richiamate vanno a</translation>
    </message>
    <message>
        <source>Empty: to the first office that rings.</source>
        <translation>Vuoto: al primo ufficio che squilla.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Whoever presses it calls about it; empty: about anything.</source>
        <translation>Di questo chiama chi la preme; vuoto: di qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Office that rings</source>
        <translation>Ufficio che squilla</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Squilli</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>argomento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Competent office</source>
        <translation>Ufficio competente</translation>
    </message>
    <message>
        <source>Empty: none of ours.</source>
        <translation>Vuoto: nessuno dei nostri.</translation>
    </message>
    <message>
        <source>Not ours: call</source>
        <translation>Non nostro: chiamare</translation>
    </message>
    <message>
        <source>A body, or words of your own.</source>
        <translation>Un ente, o parole proprie.</translation>
    </message>
    <message>
        <source>Shared among offices</source>
        <translation>Ripartito fra uffici</translation>
    </message>
    <message>
        <source>by initial</source>
        <translation>per iniziale</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>per comune</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Comuni</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separati da virgole.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Schede informative</translation>
    </message>
    <message>
        <source>card</source>
        <translation>scheda</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>A second person puts it in force; until then it is an example text.</source>
        <translation>La mette in vigore una seconda persona; fino ad allora è un testo d&apos;esempio.</translation>
    </message>
    <message>
        <source>External bodies</source>
        <translation>Enti esterni</translation>
    </message>
    <message>
        <source>external body</source>
        <translation>ente esterno</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Chiusure previste</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>chiusura</translation>
    </message>
    <message>
        <source>It is told to everybody.</source>
        <translation>È detto a tutti.</translation>
    </message>
    <message>
        <source>Codes of offices with commas between them; empty: all of them.</source>
        <translation>Codici degli uffici separati da virgole; vuoto: tutti.</translation>
    </message>
    <message>
        <source>Patron days</source>
        <translation>Feste patronali</translation>
    </message>
    <message>
        <source>patron day</source>
        <translation>festa patronale</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>assegnazione</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>As the database knows it.</source>
        <translation>Come lo conosce la banca dati.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatore</translation>
    </message>
    <message>
        <source>official</source>
        <translation>funzionario</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisore</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>amministratore</translation>
    </message>
    <message>
        <source>Empty: the whole directorate.</source>
        <translation>Vuoto: l&apos;intera direzione.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>By which they are assigned: number and day.</source>
        <translation>Con cui è assegnato: numero e data.</translation>
    </message>
    <message>
        <source>User of the exchange</source>
        <translation>Utente della centrale telefonica</translation>
    </message>
    <message>
        <source>Empty: the exchange knows them by their account.</source>
        <translation>Vuoto: la centrale telefonica lo conosce dall&apos;account.</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Foglio d&apos;emergenza</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numero d&apos;emergenza</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Numero interno</translation>
    </message>
    <message>
        <source>Otherwise it is shown as an example text.</source>
        <translation>Altrimenti appare come testo d&apos;esempio.</translation>
    </message>
    <message>
        <source>Text in Italian</source>
        <translation>Testo in italiano</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Testo in tedesco</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Testo in francese</translation>
    </message>
    <message>
        <source>Text in Slovene</source>
        <translation>Testo in sloveno</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Testo in inglese</translation>
    </message>
    <message>
        <source>Answered in time within so many rings</source>
        <translation>Risposta in tempo entro tanti squilli</translation>
    </message>
    <message>
        <source>From the choice in the menu on; their share is the service level.</source>
        <translation>Dalla scelta nel menu; la loro quota è il livello di servizio.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>revisore</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end. An auditor has one, within 90 days.</source>
        <translation>L&apos;ultimo giorno, come 24.12.2026; vuoto: senza fine. Un revisore ne ha uno, entro 90 giorni.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationText</name>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminato il %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>ancora nulla di scritto</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: nuovo: %2</translation>
    </message>
    <message>
        <source>%1: gone, was: %2</source>
        <translation>%1: tolto, era: %2</translation>
    </message>
    <message>
        <source>%1: %2, was: %3</source>
        <translation>%1: %2, era: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>desk::CopiedRecord</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Già detto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>desk::DesksOfDay</name>
    <message>
        <source>no desk named</source>
        <translation>nessuna postazione indicata</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>solo oggi</translation>
    </message>
    <message>
        <source>%1: the usual desk again.</source>
        <translation>%1: di nuovo la postazione solita.</translation>
    </message>
    <message>
        <source>%1: today %2.</source>
        <translation>%1: oggi %2.</translation>
    </message>
</context>
<context>
    <name>desk::ExchangeLine</name>
    <message>
        <source>Back to Richiamate: this page can be closed.</source>
        <translation>Torna a Richiamate: questa pagina si può chiudere.</translation>
    </message>
</context>
<context>
    <name>desk::Explanations</name>
    <message>
        <source>All figures of %1</source>
        <translation>Tutti i numeri di %1</translation>
    </message>
    <message>
        <source>Too few people stand behind the others: they are not told.</source>
        <translation>Dietro agli altri ci sono troppo poche persone: non si dicono.</translation>
    </message>
    <message>
        <source>Enter says how a figure is counted, and what is behind it.</source>
        <translation>Invio dice come si conta un numero e che cosa c&apos;è dietro.</translation>
    </message>
    <message>
        <source>Too few people stand behind it: nothing more is told.</source>
        <translation>Dietro ci sono troppo poche persone: non si dice altro.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chiudere %1</translation>
    </message>
    <message>
        <source>Closed: %1. Digest: %2</source>
        <translation>Chiusa: %1. Impronta: %2</translation>
    </message>
    <message>
        <source>The day is not over yet: its log cannot be closed.</source>
        <translation>La giornata non è ancora finita: il registro non si può chiudere.</translation>
    </message>
    <message>
        <source>Nothing is left open. Once closed, the log of this day never changes.</source>
        <translation>Non resta nulla di aperto. Una volta chiuso, il registro di questo giorno non cambia più.</translation>
    </message>
    <message>
        <source>Left open: %1. What comes of it will stand in the log of the day on which it is written. Once closed, the log of this day never changes.</source>
        <translation>Resta aperto: %1. Quel che ne viene starà nel registro del giorno in cui è scritto. Una volta chiuso, il registro di questo giorno non cambia più.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chiudi la giornata</translation>
    </message>
    <message>
        <source>a text being written</source>
        <translation>un testo in corso di scrittura</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>una richiamata in mano</translation>
    </message>
    <message>
        <source>a call without its record</source>
        <translation>una chiamata non registrata</translation>
    </message>
    <message>
        <source>an intervention not written</source>
        <translation>un intervento non scritto</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>La giornata è chiusa.</translation>
    </message>
    <message>
        <source>All figures: %1 to %2</source>
        <translation>Tutti i numeri, da %1 a %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, prima: %2</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>Mostrate: da %1 a %2 di %3.</translation>
    </message>
    <message>
        <source>The next rows</source>
        <translation>Le righe seguenti</translation>
    </message>
</context>
<context>
    <name>desk::FoundRows</name>
    <message>
        <source>Call %1</source>
        <translation>Chiamata %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attende</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in lavorazione</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Richiesta %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promessa %1</translation>
    </message>
    <message>
        <source>rings there</source>
        <translation>squilla là</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>preso</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>tornato</translation>
    </message>
    <message>
        <source>became a callback</source>
        <translation>diventato una richiamata</translation>
    </message>
    <message>
        <source>intervention written</source>
        <translation>intervento scritto</translation>
    </message>
    <message>
        <source>Put through to %1</source>
        <translation>Passata a %1</translation>
    </message>
</context>
<context>
    <name>desk::HeldDocument</name>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Richiamate</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventi</translation>
    </message>
    <message>
        <source>Texts being written</source>
        <translation>Testi in corso</translation>
    </message>
    <message>
        <source>Who did or looked at what</source>
        <translation>Chi ha fatto o guardato che cosa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Ha squillato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Iniziato</translation>
    </message>
    <message>
        <source>Account of the colleague</source>
        <translation>Nome utente del collega</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Scritta a mano</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Calling number</source>
        <translation>Numero chiamante</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informazioni date</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Chiusa perché</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Number at the exchange</source>
        <translation>Numero in centrale</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Account of the holder</source>
        <translation>Nome utente di chi l&apos;ha in mano</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numero da chiamare</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offerto</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Opzione del menu</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Altri argomenti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promessa entro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Foglio di passaggio</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Chi parlava</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Account of who took it</source>
        <translation>Nome utente di chi l&apos;ha preso</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Particolari</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What is held about you</source>
        <translation>Che cosa è conservato su di Lei</translation>
    </message>
    <message>
        <source>Request %1, receipt %2, %3</source>
        <translation>Richiesta %1, ricevuta %2, %3</translation>
    </message>
    <message>
        <source>Told what is held</source>
        <translation>Comunicato ciò che è conservato</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Cancellato</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ricevuta %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Richiesta: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quando: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Che cosa è stato fatto: %1</translation>
    </message>
    <message>
        <source>Salt: %1</source>
        <translation>Sale: %1</translation>
    </message>
    <message>
        <source>Keep this with the request: SHA-256 of the salt, a colon and the number or tax code is the digest that the database keeps.%1</source>
        <translation>Conservare con la richiesta: lo SHA-256 di sale, due punti e numero o codice fiscale è l&apos;impronta che la base dati conserva.%1</translation>
    </message>
</context>
<context>
    <name>desk::KeyCard</name>
    <message>
        <source>Step by step, and on the line</source>
        <translation>Passo per passo e in linea</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Per farsi dire</translation>
    </message>
    <message>
        <source>From place to place</source>
        <translation>Da un posto all&apos;altro</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Negli elenchi</translation>
    </message>
    <message>
        <source>Writing a call</source>
        <translation>Scrivere una chiamata</translation>
    </message>
    <message>
        <source>Callbacks and interventions</source>
        <translation>Richiamate e interventi</translation>
    </message>
    <message>
        <source>Figures, closings, log</source>
        <translation>Cifre, chiusure, registro</translation>
    </message>
    <message>
        <source>How the desk looks and sounds</source>
        <translation>Aspetto e suono della postazione</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Tasti della postazione</translation>
    </message>
    <message>
        <source>All other actions are in the list that %1 opens.</source>
        <translation>Tutte le altre azioni sono nell&apos;elenco che si apre con %1.</translation>
    </message>
    <message>
        <source>Take or open the row</source>
        <translation>Prendi o apri la riga</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Torna dove eri</translation>
    </message>
</context>
<context>
    <name>desk::Monitoring</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
</context>
<context>
    <name>desk::NotCopied</name>
    <message>
        <source>Not copied yet: nothing</source>
        <translation>Da copiare ancora: nulla</translation>
    </message>
    <message>
        <source>Nothing that was saved today is still to be copied.</source>
        <translation>Di quanto è stato salvato oggi non resta nulla da copiare.</translation>
    </message>
    <message>
        <source>Nothing that you saved today is still to be copied.</source>
        <translation>Di quanto hai salvato oggi non resta nulla da copiare.</translation>
    </message>
    <message>
        <source>Not copied yet: %1</source>
        <translation>Da copiare ancora: %1</translation>
    </message>
    <message>
        <source>Enter copies the fields and marks them as copied.</source>
        <translation>Invio copia i campi e li segna come copiati.</translation>
    </message>
    <message>
        <source>What others wrote they copy themselves.</source>
        <translation>Quanto hanno scritto altri lo copiano loro.</translation>
    </message>
    <message>
        <source>written by somebody else</source>
        <translation>scritto da altri</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Dopo: %1</translation>
    </message>
    <message>
        <source>Not copied yet, %1: nothing</source>
        <translation>Non ancora copiato, %1: nulla</translation>
    </message>
    <message>
        <source>Nothing that was saved that day is still to be copied.</source>
        <translation>Di quel giorno non resta nulla da copiare.</translation>
    </message>
    <message>
        <source>Nothing that you saved that day is still to be copied.</source>
        <translation>Di ciò che si è salvato quel giorno non resta nulla da copiare.</translation>
    </message>
    <message>
        <source>Not copied yet, %1: %2</source>
        <translation>Non ancora copiato, %1: %2</translation>
    </message>
</context>
<context>
    <name>desk::Program</name>
    <message>
        <source>Everything is announced.</source>
        <translation>Si annuncia tutto.</translation>
    </message>
    <message>
        <source>Only the essential is announced.</source>
        <translation>Si annuncia solo l&apos;essenziale.</translation>
    </message>
    <message>
        <source>Nothing is announced.</source>
        <translation>Non si annuncia nulla.</translation>
    </message>
    <message>
        <source>Not all that was preferred could be read: the rest is as delivered.</source>
        <translation>Non tutte le preferenze si potevano leggere: le altre sono quelle di fornitura.</translation>
    </message>
    <message>
        <source>Names and numbers are not told.</source>
        <translation>Nomi e numeri non si dicono.</translation>
    </message>
    <message>
        <source>Names and numbers are told.</source>
        <translation>Nomi e numeri si dicono.</translation>
    </message>
    <message>
        <source>What is preferred cannot be kept on this machine.</source>
        <translation>Le preferenze non si possono conservare su questo computer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>The keyboard card lies in %1: as text, in large print and in braille.</source>
        <translation>La scheda dei tasti è in %1: come testo, a caratteri grandi e in braille.</translation>
    </message>
    <message>
        <source>The keyboard card is sent to the printer. In %1 it lies as text and in braille, too.</source>
        <translation>La scheda dei tasti va alla stampante. In %1 è anche come testo e in braille.</translation>
    </message>
</context>
<context>
    <name>desk::Session</name>
    <message>
        <source>draft kept at %1</source>
        <translation>bozza salvata alle %1</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>una conversazione</translation>
    </message>
    <message>
        <source>a citizen on the line</source>
        <translation>un cittadino in linea</translation>
    </message>
    <message>
        <source>a hand-over taken</source>
        <translation>un passaggio preso</translation>
    </message>
    <message>
        <source>a hand-over that came back</source>
        <translation>un passaggio tornato indietro</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>chi supervisiona</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Signed in to the exchange as %1: calls go through it.</source>
        <translation>Accesso alla centrale come %1: le chiamate passano da lì.</translation>
    </message>
    <message>
        <source>the exchange&apos;s telephone</source>
        <translation>il telefono della centrale</translation>
    </message>
    <message>
        <source>an office that is asked first</source>
        <translation>un ufficio sentito prima</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>una richiamata in mano</translation>
    </message>
    <message>
        <source>a second call from this number</source>
        <translation>una seconda chiamata da questo numero</translation>
    </message>
    <message>
        <source>Lists are read cell by cell.</source>
        <translation>Gli elenchi si leggono cella per cella.</translation>
    </message>
    <message>
        <source>Lists are read row by row.</source>
        <translation>Gli elenchi si leggono riga per riga.</translation>
    </message>
    <message>
        <source>Given. Both desks are told.</source>
        <translation>Assegnata. Lo sanno tutte e due le postazioni.</translation>
    </message>
    <message>
        <source>The intervention is open again.</source>
        <translation>L&apos;intervento è di nuovo aperto.</translation>
    </message>
    <message>
        <source>Calls are recorded here only: there is nothing to copy.</source>
        <translation>Le chiamate si registrano solo qui: non c&apos;è nulla da copiare.</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>l&apos;esito</translation>
    </message>
    <message>
        <source>Copied for the other procedure.</source>
        <translation>Copiata per l&apos;altra procedura.</translation>
    </message>
    <message>
        <source>an intervention that you wrote</source>
        <translation>un intervento scritto da te</translation>
    </message>
    <message>
        <source>a callback in the queue</source>
        <translation>una richiamata in coda</translation>
    </message>
    <message>
        <source>This is neither a number nor the code of a request.</source>
        <translation>Non è né un numero né il codice di una richiesta.</translation>
    </message>
    <message>
        <source>Nothing is held of it.</source>
        <translation>Non ne risulta nulla.</translation>
    </message>
    <message>
        <source>Found, rows: %1</source>
        <translation>Trovato, righe: %1</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Numero d&apos;emergenza: %1</translation>
    </message>
    <message>
        <source>Here in the house: %1</source>
        <translation>Qui in sede: %1</translation>
    </message>
    <message>
        <source>This directorate has written nothing here. Call the emergency number.</source>
        <translation>Questa direzione non ha scritto nulla qui. Chiama il numero d&apos;emergenza.</translation>
    </message>
    <message>
        <source>Example text, not in force</source>
        <translation>Testo d&apos;esempio, non vigente</translation>
    </message>
    <message>
        <source>No conversation in hand.</source>
        <translation>Nessuna conversazione in mano.</translation>
    </message>
    <message>
        <source>lists that are read cell by cell</source>
        <translation>elenchi letti cella per cella</translation>
    </message>
    <message>
        <source>a cell of a list</source>
        <translation>una cella di un elenco</translation>
    </message>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1: posto %2 di %3.</translation>
    </message>
    <message>
        <source>whoever wrote it</source>
        <translation>chi l&apos;ha scritto</translation>
    </message>
    <message>
        <source>a single day</source>
        <translation>un solo giorno</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>chi amministra</translation>
    </message>
    <message>
        <source>Referred: the other directorate calls back. F8 goes on.</source>
        <translation>Riferito: richiama l&apos;altra direzione. F8 prosegue.</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed are not listed here.</source>
        <translation>Qui i numeri che chiamano a ufficio chiuso non si elencano.</translation>
    </message>
    <message>
        <source>an operator or an official</source>
        <translation>un operatore o un funzionario</translation>
    </message>
    <message>
        <source>Not in the other procedure yet: %1, in %2</source>
        <translation>Non ancora nell&apos;altra procedura: %1, in %2</translation>
    </message>
    <message>
        <source>Here one only reads.</source>
        <translation>Qui si legge soltanto.</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Che cosa hanno letto i revisori</translation>
    </message>
    <message>
        <source>Nobody has audited yet.</source>
        <translation>Nessuno ha ancora fatto una revisione.</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Prima il più recente.</translation>
    </message>
</context>
<context>
    <name>desk::Telephones</name>
    <message>
        <source>Calls go through the exchange again.</source>
        <translation>Le chiamate passano di nuovo dalla centrale.</translation>
    </message>
    <message>
        <source>The softphone from now on: it is given the number, the outcome is noted by hand.</source>
        <translation>Da ora il softphone: riceve il numero, l’esito si segna a mano.</translation>
    </message>
    <message>
        <source>A plain telephone from now on: calls are made by hand.</source>
        <translation>Da ora un semplice telefono: le chiamate si fanno a mano.</translation>
    </message>
    <message>
        <source>The browser asks the exchange to let this desk stay signed in.</source>
        <translation>Il browser chiede alla centrale di mantenere l’accesso di questa postazione.</translation>
    </message>
</context>
<context>
    <name>desk::Views</name>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Prendi la prossima</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save and hang up</source>
        <translation>Salva e riaggancia</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Annulla la chiamata</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascia</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Rimanda</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>centralino</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ufficio</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisione</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>amministrazione</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Aperto fino alle %1</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Chiuso, apre %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Scollegato</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Linea libera</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>nessuno in attesa</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>una in coda</numerusform>
            <numerusform>%n in coda</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Numero nascosto</translation>
    </message>
    <message>
        <source>Rings: %1</source>
        <translation>Squilla: %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>prima chiamata</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>richiamata aperta</translation>
    </message>
    <message>
        <source>ring %1 of %2</source>
        <translation>squillo %1 di %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Presa</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>ancora da chiamare</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>in chiamata</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>to be recorded</source>
        <translation>da registrare</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Riagganciato</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Tornata</translation>
    </message>
    <message>
        <source>the office did not answer</source>
        <translation>l&apos;ufficio non ha risposto</translation>
    </message>
    <message>
        <source>the office is ringing</source>
        <translation>l&apos;ufficio squilla</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>in linea</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Promessa %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>richiesta %1</translation>
    </message>
    <message>
        <source>Arrives: %1</source>
        <translation>Arriva: %1</translation>
    </message>
    <message>
        <source>put through to my office</source>
        <translation>passata al mio ufficio</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervento</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>da scrivere</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>scritta a mano</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Questa chiamata chiude la richiamata aperta.</translation>
    </message>
    <message>
        <source>%1 · callback asked for</source>
        <translation>%1 · richiamata chiesta</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>un tentativo finora</numerusform>
            <numerusform>%n tentativi finora</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>argomento</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>schede</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>passa</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>esito</translation>
    </message>
    <message>
        <source>search</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>riga intera</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>grafico o tabella</translation>
    </message>
    <message>
        <source>print</source>
        <translation>stampa</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>tutti i tasti</translation>
    </message>
    <message>
        <source>The archive does not answer.</source>
        <translation>La base dati non risponde.</translation>
    </message>
    <message>
        <source>Go on: what you write stays here and is kept when it is back.</source>
        <translation>Continua: ciò che scrivi resta qui e si salva quando torna.</translation>
    </message>
    <message>
        <source>Until then calls are made with the softphone.</source>
        <translation>Fino ad allora si chiama con il softphone.</translation>
    </message>
    <message>
        <source>Until then calls are made by hand.</source>
        <translation>Fino ad allora le chiamate si fanno a mano.</translation>
    </message>
    <message>
        <source>%1 signs in.</source>
        <translation>%1 apre l’accesso.</translation>
    </message>
    <message>
        <source>Not signed in to the exchange.</source>
        <translation>Manca l’accesso alla centrale.</translation>
    </message>
    <message>
        <source>Sign in to the exchange in the browser.</source>
        <translation>Accedi alla centrale nel browser.</translation>
    </message>
    <message>
        <source>Sign in to the exchange again.</source>
        <translation>Accedi di nuovo alla centrale.</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Passa</translation>
    </message>
    <message>
        <source>Back to the citizen</source>
        <translation>Torna all&apos;utente</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>chiamo %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>with the citizen</source>
        <translation>con l&apos;utente</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>riprendi</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>attesa</translation>
    </message>
    <message>
        <source>citizen or office</source>
        <translation>utente o ufficio</translation>
    </message>
    <message>
        <source>to a number that rang while it was closed</source>
        <translation>a un numero che ha chiamato a ufficio chiuso</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>revisore</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>nothing is changed here</source>
        <translation>qui non si cambia nulla</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lettura</translation>
    </message>
</context>
<context>
    <name>desk::Voice</name>
    <message>
        <source>The voice is silent: the program espeak-ng or the sound device does not work.</source>
        <translation>La voce tace: il programma espeak-ng o il dispositivo audio non funziona.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is on.</source>
        <translation>Voce interna accesa.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off: a screen reader is running.</source>
        <translation>Voce interna spenta: c&apos;è un lettore di schermo.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off.</source>
        <translation>Voce interna spenta.</translation>
    </message>
    <message>
        <source>The voice is silent: there is no sound device.</source>
        <translation>La voce tace: non c&apos;è un dispositivo audio.</translation>
    </message>
    <message>
        <source>The voice is silent: %1 is gone.</source>
        <translation>La voce tace: %1 non c&apos;è più.</translation>
    </message>
    <message>
        <source>Sound: %1.</source>
        <translation>Audio: %1.</translation>
    </message>
    <message>
        <source>%1 words a minute.</source>
        <translation>Parole al minuto: %1.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Non c&apos;è un dispositivo audio.</translation>
    </message>
    <message>
        <source>The desk is heard in the left ear.</source>
        <translation>La postazione si sente a sinistra.</translation>
    </message>
    <message>
        <source>The desk is heard in the right ear.</source>
        <translation>La postazione si sente a destra.</translation>
    </message>
    <message>
        <source>The desk is heard in both ears.</source>
        <translation>La postazione si sente da entrambi i lati.</translation>
    </message>
    <message>
        <source>%1 is a headset: names, numbers and notes are heard in it.</source>
        <translation>%1 è una cuffia: vi si sentono nomi, numeri e note.</translation>
    </message>
    <message>
        <source>%1 is no headset: no name, no number and no note is heard.</source>
        <translation>%1 non è una cuffia: niente nomi, numeri o note.</translation>
    </message>
    <message>
        <source>This sound is on.</source>
        <translation>Suono acceso.</translation>
    </message>
    <message>
        <source>This sound is off.</source>
        <translation>Suono spento.</translation>
    </message>
</context>
<context>
    <name>desk::WhileClosed</name>
    <message numerus="yes">
        <source>Rang while closed: %n number(s)</source>
        <translation>
            <numerusform>Chiamate a ufficio chiuso: %n numero</numerusform>
            <numerusform>Chiamate a ufficio chiuso: %n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang while closed: nobody</source>
        <translation>Chiamate a ufficio chiuso: nessuna</translation>
    </message>
    <message>
        <source>Everybody who rang in the last seven days while it was closed has been spoken with.</source>
        <translation>Con tutti quelli che hanno chiamato negli ultimi sette giorni a ufficio chiuso si è parlato.</translation>
    </message>
    <message>
        <source>Operators and officials call them.</source>
        <translation>Li richiamano operatori e funzionari.</translation>
    </message>
    <message>
        <source>Enter opens a call to the number.</source>
        <translation>Invio apre una chiamata al numero.</translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s)</source>
        <translation>
            <numerusform>ha chiamato %n volta</numerusform>
            <numerusform>ha chiamato %n volte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nessun errore.</translation>
    </message>
    <message>
        <source>%1 cannot be read as JSON. Correct it and try again.</source>
        <translation>%1 non è leggibile come JSON. Correggere e riprovare.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it and try again.</source>
        <translation>Manca %1. Aggiungere e riprovare.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Correct it and try again.</source>
        <translation>%1 non può essere «%2». Correggere e riprovare.</translation>
    </message>
    <message>
        <source>What was sent is too large. Send less at a time.</source>
        <translation>Quanto inviato è troppo grande. Inviare meno dati per volta.</translation>
    </message>
    <message>
        <source>This is not part of your assignment. Ask the administrator if it should be.</source>
        <translation>L&apos;operazione non rientra nel proprio incarico. Se dovrebbe, chiedere all&apos;amministratore.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list again.</source>
        <translation>L&apos;elemento non c&apos;è più. Guardare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>A colleague was quicker. Take the next one.</source>
        <translation>Un collega ha fatto prima. Prendere in carico la richiesta successiva.</translation>
    </message>
    <message>
        <source>It has changed in the meantime. Look at what changed and try again.</source>
        <translation>Nel frattempo è cambiato qualcosa. Guardare che cosa e riprovare.</translation>
    </message>
    <message>
        <source>This cannot be done now. Look at its state and choose what it allows.</source>
        <translation>Ora non è possibile. Guardare lo stato e scegliere ciò che consente.</translation>
    </message>
    <message>
        <source>Nobody is waiting to be called back now. There is nothing to do.</source>
        <translation>Ora nessuno attende di essere richiamato. Non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>This command was given before with other contents and was not carried out. Give it again.</source>
        <translation>Il comando era già stato dato con altri contenuti e non è stato eseguito. Ripeterlo.</translation>
    </message>
    <message>
        <source>This is not a training database, and nothing was changed. Choose a training database.</source>
        <translation>Questa non è una base dati di addestramento e nulla è stato modificato. Scegliere una base dati di addestramento.</translation>
    </message>
    <message>
        <source>The database has another version than this program. Ask the administrator to run &quot;richiamate-admin database migrate&quot;.</source>
        <translation>La base dati ha una versione diversa da quella del programma. Chiedere all&apos;amministratore di eseguire «richiamate-admin database migrate».</translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>La base dati non risponde. Riprovare fra poco; se continua, avvisare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The telephone exchange does not answer. Dial by hand and tell the administrator.</source>
        <translation>La centrale telefonica non risponde. Comporre il numero a mano e avvisare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The telephone exchange refused. Check the number and try again, or dial by hand.</source>
        <translation>La centrale telefonica ha rifiutato. Controllare il numero e riprovare, oppure comporlo a mano.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder or free some space.</source>
        <translation>Il file %1 non si può scrivere. Scegliere un&apos;altra cartella o liberare spazio.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and who may read it.</source>
        <translation>Il file %1 non si può leggere. Controllarne il nome e chi può leggerlo.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install it and try again.</source>
        <translation>Manca il programma %1. Installarlo e riprovare.</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Try again; if it happens again, tell the administrator.</source>
        <translation>Si è verificato un errore nel programma. Riprovare; se si ripete, avvisare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Il valore fornito</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, as %3 already is. Give one of them another name and try again.</source>
        <translation>%1 è «%2», come già %3. Dare a uno dei due un altro nome e riprovare.</translation>
    </message>
    <message>
        <source>The telephone exchange is slow. Try again in a moment, or dial by hand.</source>
        <translation>La centrale telefonica è lenta. Riprovare fra un momento, oppure comporre il numero a mano.</translation>
    </message>
    <message>
        <source>The telephone exchange wants you to sign in again.</source>
        <translation>La centrale telefonica chiede di accedere di nuovo.</translation>
    </message>
    <message>
        <source>The telephone exchange does not let you do that. Tell the administrator: %1 is missing.</source>
        <translation>La centrale telefonica non lo permette. Avvisare l&apos;amministratore: manca %1.</translation>
    </message>
    <message>
        <source>Account or password is not right. Type the password again; if it is forgotten, the administrator sets a new one.</source>
        <translation>Il nome utente o la password non sono giusti. Scrivi di nuovo la password; se è dimenticata, l&apos;amministratore ne imposta una nuova.</translation>
    </message>
    <message>
        <source>This computer is not signed in to the single sign-on. Lock the computer, unlock it with your password, and try again.</source>
        <translation>Questo computer non ha un accesso unico valido. Blocca il computer, sbloccalo con la tua password e riprova.</translation>
    </message>
    <message>
        <source>The single sign-on has run out. Lock the computer, unlock it with your password, and try again.</source>
        <translation>L&apos;accesso unico è scaduto. Blocca il computer, sbloccalo con la tua password e riprova.</translation>
    </message>
    <message>
        <source>The single sign-on of this computer belongs to another account. Type the account that is signed in there, or sign in to the computer as yourself.</source>
        <translation>L&apos;accesso unico di questo computer appartiene a un altro nome utente. Scrivi quello che vi ha fatto l&apos;accesso, o accedi al computer con il tuo.</translation>
    </message>
    <message>
        <source>The single sign-on does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>L&apos;accesso unico non risponde. Riprova tra un momento; se dura, avvisa l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so the single sign-on refuses it. Tell the administrator.</source>
        <translation>L&apos;orologio di questo computer è sbagliato, perciò l&apos;accesso unico lo rifiuta. Avvisa l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not from the directorate&apos;s authority: nothing was sent to it. Check the date of this computer, and tell the administrator.</source>
        <translation>Il certificato del server è scaduto o non è dell&apos;autorità della direzione: non gli è stato inviato nulla. Controlla la data di questo computer e avvisa l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The server that answers has another name than the one that was asked for: nothing was sent to it. Tell the administrator.</source>
        <translation>Il server che risponde ha un altro nome da quello chiesto: non gli è stato inviato nulla. Avvisa l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection: nothing was sent to it. Tell the administrator.</source>
        <translation>Il server non offre una connessione cifrata: non gli è stato inviato nulla. Avvisa l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The certificate of the directorate&apos;s authority is not on this computer, so the server cannot be checked. Tell the administrator.</source>
        <translation>Il certificato dell&apos;autorità della direzione non è su questo computer, perciò il server non si può verificare. Avvisa l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The server does not know this account here, or does not let it in from this computer. Check how it is written, and ask the administrator.</source>
        <translation>Il server non conosce qui questo nome utente, o non lo ammette da questo computer. Controlla come è scritto e chiedi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>This account has no assignment today. Ask the administrator if it should have one.</source>
        <translation>Questo nome utente oggi non ha un incarico. Chiedi all&apos;amministratore se dovrebbe averlo.</translation>
    </message>
    <message>
        <source>This computer does not know where the database of this directorate is. Tell the administrator.</source>
        <translation>Questo computer non sa dove sia la banca dati di questa direzione. Avvisa l&apos;amministratore.</translation>
    </message>
    <message>
        <source>No call may begin now: the office is closed or closes soon, or the last attempt was too short a time ago. Try again later, or release what was taken.</source>
        <translation>Ora non si può iniziare una chiamata: l&apos;ufficio è chiuso o chiude tra poco, oppure dall&apos;ultimo tentativo è passato troppo poco. Riprovare più tardi, o rilasciare ciò che è stato preso.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Received</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Calls that reached the directorate in the period, whoever answered and however they ended. Without an exchange nobody can know it.</source>
        <translation>Chiamate arrivate alla direzione nel periodo, chiunque abbia risposto e comunque siano finite. Senza centrale nessuno può saperlo.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Calls that somebody of ours answered.</source>
        <translation>Chiamate a cui ha risposto qualcuno di noi.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbandonate</translation>
    </message>
    <message>
        <source>Calls that ended before anybody answered and without a callback.</source>
        <translation>Chiamate finite prima che qualcuno rispondesse e senza richiamata.</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>A ufficio chiuso</translation>
    </message>
    <message>
        <source>Calls that came while nobody may ring.</source>
        <translation>Chiamate arrivate mentre non si può far squillare nessuno.</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Richiamata proposta</translation>
    </message>
    <message>
        <source>Calls that heard the offer of a callback, whatever came of it.</source>
        <translation>Chiamate che hanno sentito l&apos;offerta di una richiamata, qualunque ne sia stato l&apos;esito.</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Richiamata accettata</translation>
    </message>
    <message>
        <source>Calls in which the citizen asked for a callback.</source>
        <translation>Chiamate in cui l&apos;utente ha chiesto una richiamata.</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Richiamata rifiutata</translation>
    </message>
    <message>
        <source>Calls in which the citizen heard the offer and did not want it.</source>
        <translation>Chiamate in cui l&apos;utente ha sentito l&apos;offerta e non l&apos;ha voluta.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Outgoing calls to citizens who asked for a callback.</source>
        <translation>Chiamate in uscita agli utenti che hanno chiesto una richiamata.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Risposti</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen.</source>
        <translation>Tentativi che hanno raggiunto l&apos;utente.</translation>
    </message>
    <message>
        <source>Reached at the first attempt</source>
        <translation>Raggiunti al primo tentativo</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen and were the first under their promise.</source>
        <translation>Tentativi che hanno raggiunto l&apos;utente ed erano i primi della loro promessa.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesse rispettate</translation>
    </message>
    <message>
        <source>First attempts under a promise that began no later than it said. Whether somebody was reached is another figure.</source>
        <translation>Primi tentativi di una promessa cominciati entro l&apos;ora promessa. Se qualcuno è stato raggiunto lo dice un&apos;altra cifra.</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promesse non rispettate</translation>
    </message>
    <message>
        <source>First attempts under a promise that began later than it said.</source>
        <translation>Primi tentativi di una promessa cominciati dopo l&apos;ora promessa.</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Passaggi all&apos;ufficio</translation>
    </message>
    <message>
        <source>Calls and attempts from which the citizen was put through to an internal office, each once.</source>
        <translation>Chiamate e tentativi da cui l&apos;utente è stato messo in contatto con un ufficio interno, ognuno una volta.</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventi</translation>
    </message>
    <message>
        <source>Interventions written by internal offices, on hand-overs and on calls that reached the office directly.</source>
        <translation>Interventi scritti dagli uffici interni, sui passaggi e sulle chiamate arrivate direttamente all&apos;ufficio.</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informazioni date</translation>
    </message>
    <message>
        <source>Calls and attempts in which basic information was given: so their record says, or a card was ticked.</source>
        <translation>Chiamate e tentativi in cui sono state date informazioni di base: lo dice la scheda del colloquio, o è stata spuntata una scheda informativa.</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Concluse</translation>
    </message>
    <message>
        <source>Calls and attempts of which somebody wrote how they went, or what the office did.</source>
        <translation>Chiamate e tentativi di cui qualcuno ha scritto com&apos;è andata, o che cosa ha fatto l&apos;ufficio.</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Senza ufficio</translation>
    </message>
    <message>
        <source>Of those concluded: closed with basic information, and no internal office was engaged. Their share is what the service is there for.</source>
        <translation>Fra le concluse: chiuse con informazioni di base, senza impegnare un ufficio interno. La loro quota è lo scopo del servizio.</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Non di competenza</translation>
    </message>
    <message>
        <source>Calls, attempts and interventions in which the matter was found to be another body&apos;s.</source>
        <translation>Chiamate, tentativi e interventi in cui la questione è risultata di un altro ente.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Richiamano</translation>
    </message>
    <message>
        <source>Calls and attempts about a topic on which the same number had spoken with us in the 14 days before. Numbers that ring all the time are left out.</source>
        <translation>Chiamate e tentativi su un argomento di cui lo stesso numero aveva già parlato con noi nei 14 giorni precedenti. I numeri che chiamano di continuo sono esclusi.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>In attesa adesso</translation>
    </message>
    <message>
        <source>Callbacks not closed at this moment, whoever has them.</source>
        <translation>Richiamate non chiuse in questo momento, chiunque le abbia.</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>A rischio ora</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise is so near that the directorate calls it at risk.</source>
        <translation>Richiamate che nessuno ha ancora tentato e la cui promessa è così vicina che la direzione la dice a rischio.</translation>
    </message>
    <message>
        <source>Past the promise now</source>
        <translation>Oltre la promessa ora</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise has passed.</source>
        <translation>Richiamate che nessuno ha ancora tentato e la cui promessa è scaduta.</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Passaggi aperti adesso</translation>
    </message>
    <message>
        <source>Hand-overs whose intervention is not written yet.</source>
        <translation>Passaggi il cui intervento non è ancora scritto.</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Hanno squillato</translation>
    </message>
    <message>
        <source>Calls that rang after a choice in the menu while it was open, whether somebody answered or not. None written by hand.</source>
        <translation>Chiamate che hanno squillato dopo una scelta nel menu in orario di apertura, con o senza risposta. Nessuna scritta a mano.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Risposte in tempo</translation>
    </message>
    <message>
        <source>Of those that rang: answered within the rings that the directorate has set, counted from the choice in the menu. Their share is the service level.</source>
        <translation>Di quelle che hanno squillato: con risposta entro gli squilli stabiliti dalla direzione, contati dalla scelta nel menu. La loro quota è il livello di servizio.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Daily log</source>
        <translation>Registro giornaliero delle chiamate</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervento</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Numero chiamata</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Opzione di menu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Call by</source>
        <translation>Da richiamare entro</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rispettata</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbandonate</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>A ufficio chiuso</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Richiamata proposta</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Richiamata accettata</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Richiamata rifiutata</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Risposti</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesse rispettate</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promesse non rispettate</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Passaggi all&apos;ufficio</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventi</translation>
    </message>
    <message>
        <source>No calls on this day</source>
        <translation>Nessuna chiamata in questo giorno</translation>
    </message>
    <message>
        <source>Working copy, not sealed</source>
        <translation>Copia di lavoro, non sigillata</translation>
    </message>
    <message>
        <source>d/M HH:mm</source>
        <translation>d/M HH:mm</translation>
    </message>
    <message>
        <source>d/M/yyyy</source>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>d/M/yyyy HH:mm</source>
        <translation>d/M/yyyy HH:mm</translation>
    </message>
    <message>
        <source>Late outcome</source>
        <translation>Esito successivo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rettifica</translation>
    </message>
    <message>
        <source>about row %1 of %2</source>
        <translation>sulla riga %1 del %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sul giorno %1</translation>
    </message>
    <message>
        <source>About the day</source>
        <translation>Sul giorno</translation>
    </message>
    <message>
        <source>About row</source>
        <translation>Sulla riga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provvisorio</translation>
    </message>
    <message>
        <source>Day closed %1</source>
        <translation>Chiuso il %1</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informazioni date</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Senza ufficio</translation>
    </message>
    <message>
        <source>Rows of the day</source>
        <translation>Righe del giorno</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Prospetto mensile</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>No office needed, of all concluded</source>
        <translation>Senza ufficio, sul totale delle concluse</translation>
    </message>
    <message>
        <source>Days closed: %1. Not closed: %2.</source>
        <translation>Giorni chiusi: %1. Non chiusi: %2.</translation>
    </message>
    <message>
        <source>Too few people stand behind what is not told.</source>
        <translation>Dietro a quanto non è indicato ci sono troppo poche persone.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Luogo e data</translation>
    </message>
    <message>
        <source>Responsible for the service</source>
        <translation>Responsabile del servizio</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Service level: answered in time, of all that rang</source>
        <translation>Livello di servizio: risposte in tempo, su tutte quelle che hanno squillato</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>omesso</translation>
    </message>
    <message>
        <source>Where fewer than %1 people stand behind a row, when and how are withheld (art. 4 law 300/1970, art. 5 GDPR). The agreement with the unions may set another number.</source>
        <translation>Dove dietro una riga stanno meno di %1 persone, quando e come sono omessi (art. 4 legge 300/1970, art. 5 GDPR). L&apos;accordo sindacale può fissare un altro numero.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Capodanno</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifania</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Anniversario della Liberazione</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Festa del Lavoro</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Festa della Repubblica</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assunzione di Maria (Ferragosto)</translation>
    </message>
    <message>
        <source>Saint Francis of Assisi</source>
        <translation>San Francesco d&apos;Assisi</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Ognissanti</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immacolata Concezione</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Natale</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Santo Stefano</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunedì dell&apos;Angelo</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domenica</translation>
    </message>
    <message>
        <source>Open: within the public opening hours.</source>
        <translation>Aperto: in orario di apertura al pubblico.</translation>
    </message>
    <message>
        <source>Closed: not open yet today.</source>
        <translation>Chiuso: oggi non è ancora aperto.</translation>
    </message>
    <message>
        <source>Closed: already closed for today.</source>
        <translation>Chiuso: per oggi è già chiuso.</translation>
    </message>
    <message>
        <source>Closed: between two openings of today.</source>
        <translation>Chiuso: tra due aperture della giornata.</translation>
    </message>
    <message>
        <source>Closed: there is no opening on this day.</source>
        <translation>Chiuso: in questo giorno non è prevista apertura.</translation>
    </message>
    <message>
        <source>Closed: public holiday (%1).</source>
        <translation>Chiuso: giorno festivo (%1).</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure (%1).</source>
        <translation>Chiuso: chiusura straordinaria (%1).</translation>
    </message>
    <message>
        <source>Open, but too close to closing time for a new call.</source>
        <translation>Aperto, ma troppo vicino alla chiusura per iniziare una chiamata.</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure.</source>
        <translation>Chiuso: chiusura straordinaria.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Lunedì di Pentecoste</translation>
    </message>
    <message>
        <source>Closed: patron day of the place of work (%1).</source>
        <translation>Chiuso: festa patronale della sede (%1).</translation>
    </message>
    <message>
        <source>Closed until further notice (%1).</source>
        <translation>Chiuso fino a nuovo avviso (%1).</translation>
    </message>
    <message>
        <source>Hours in force: %1.</source>
        <translation>Orario in vigore: %1.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Came while closed</source>
        <translation>Arrivata a ufficio chiuso</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbandonata</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Richiamata accettata</translation>
    </message>
    <message>
        <source>Basic information given</source>
        <translation>Informazioni di base fornite</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Messa in contatto con l&apos;ufficio</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Non di competenza</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Other directorate</source>
        <translation>Altra direzione</translation>
    </message>
    <message>
        <source>Language desk</source>
        <translation>Sportello linguistico</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>Chiamata caduta</translation>
    </message>
    <message>
        <source>Intervention by the office</source>
        <translation>Intervento dell&apos;ufficio</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non registrata</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Risposto</translation>
    </message>
    <message>
        <source>Another person answered</source>
        <translation>Ha risposto un&apos;altra persona</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Segreteria telefonica</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Numero errato</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Linea caduta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Servono documenti</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The tax code is formally correct.</source>
        <translation>Il codice fiscale è formalmente corretto.</translation>
    </message>
    <message>
        <source>There is no tax code.</source>
        <translation>Il codice fiscale manca.</translation>
    </message>
    <message>
        <source>A tax code has 16 characters, or 11 digits.</source>
        <translation>Un codice fiscale ha 16 caratteri, oppure 11 cifre.</translation>
    </message>
    <message>
        <source>The tax code has a character that cannot be where it is.</source>
        <translation>Il codice fiscale ha un carattere che non può stare in quella posizione.</translation>
    </message>
    <message>
        <source>The ninth character of the tax code is no month.</source>
        <translation>Il nono carattere del codice fiscale non indica un mese.</translation>
    </message>
    <message>
        <source>The tax code holds a day that its month has not.</source>
        <translation>Il codice fiscale indica un giorno che il suo mese non ha.</translation>
    </message>
    <message>
        <source>The last letter of the tax code does not fit the rest.</source>
        <translation>L&apos;ultima lettera del codice fiscale non corrisponde al resto.</translation>
    </message>
    <message>
        <source>The last digit of the tax code does not fit the rest.</source>
        <translation>L&apos;ultima cifra del codice fiscale non corrisponde al resto.</translation>
    </message>
    <message>
        <source>The number can be called back.</source>
        <translation>Il numero è richiamabile.</translation>
    </message>
    <message>
        <source>There is no telephone number.</source>
        <translation>Il numero di telefono manca.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Questo non è un numero di telefono.</translation>
    </message>
    <message>
        <source>No telephone number looks like this: read it again to the caller.</source>
        <translation>Nessun numero di telefono è fatto così: rileggerlo al chiamante.</translation>
    </message>
    <message>
        <source>Nobody can be called back on this number: ask for another one.</source>
        <translation>Il numero non è richiamabile: chiederne un altro.</translation>
    </message>
    <message>
        <source>The number is withheld: ask for one.</source>
        <translation>Il numero è nascosto: chiederne uno.</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>The menu has no option &quot;%1&quot;: whoever answers for the whole directorate is rung.</source>
        <translation>Il menu non ha l&apos;opzione «%1»: squilla chi risponde per l&apos;intera direzione.</translation>
    </message>
    <message>
        <source>Office to be rung: %1; rings: %2.</source>
        <translation>Squilla l&apos;ufficio: %1; squilli: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day and is left out.</source>
        <translation>L&apos;ufficio «%1» non è attivo in questo giorno e viene saltato.</translation>
    </message>
    <message>
        <source>All desks are engaged; the rings count all the same.</source>
        <translation>Tutte le postazioni sono occupate; gli squilli contano comunque.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the rings count all the same.</source>
        <translation>Nessuno è collegato; gli squilli contano comunque.</translation>
    </message>
    <message>
        <source>If nobody answers, a callback by this office is offered: %1.</source>
        <translation>Se nessuno risponde, si propone la richiamata da parte di questo ufficio: %1.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld: a callback needs a number, spoken or typed.</source>
        <translation>Il numero del chiamante è nascosto: per la richiamata serve un numero, detto a voce o digitato.</translation>
    </message>
    <message>
        <source>Nobody can be called back on the caller&apos;s number: another one is needed.</source>
        <translation>Il numero del chiamante non è richiamabile: ne serve un altro.</translation>
    </message>
    <message>
        <source>The menu option &quot;%1&quot; does not hold on this day: whoever answers for the whole directorate is rung.</source>
        <translation>L&apos;opzione di menu «%1» non è attiva in questo giorno: squilla chi risponde per l&apos;intera direzione.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day; its substitute takes its place: %2.</source>
        <translation>L&apos;ufficio «%1» non è attivo in questo giorno; al suo posto risponde il sostituto: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed; its substitute takes its place: %2.</source>
        <translation>L&apos;ufficio «%1» è chiuso; al suo posto risponde il sostituto: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed and is left out.</source>
        <translation>L&apos;ufficio «%1» è chiuso e viene saltato.</translation>
    </message>
    <message>
        <source>A callback to this number is open already: another request joins it and keeps its place.</source>
        <translation>Per questo numero c&apos;è già una richiamata aperta: una nuova richiesta si unisce a quella e ne conserva il posto.</translation>
    </message>
    <message>
        <source>The citizen will be called back from the next opening on: %1.</source>
        <translation>Il cittadino sarà richiamato a partire dalla prossima apertura: %1.</translation>
    </message>
    <message>
        <source>This number calls very often; calls today: %1. It is marked, never refused.</source>
        <translation>Questo numero chiama molto spesso; chiamate di oggi: %1. Viene segnalato, mai rifiutato.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Non esiste l&apos;argomento «%1».</translation>
    </message>
    <message>
        <source>Normally competent for &quot;%1&quot;: %2.</source>
        <translation>Di norma competente per «%1»: %2.</translation>
    </message>
    <message>
        <source>Normally competent for names from %1 to %2: %3.</source>
        <translation>Di norma competente per i nomi da %1 a %2: %3.</translation>
    </message>
    <message>
        <source>Normally competent for %1: %2.</source>
        <translation>Di norma competente per %1: %2.</translation>
    </message>
    <message>
        <source>Offices share this topic by the initial of surname or company, which is not known.</source>
        <translation>La competenza è divisa per iniziale del cognome o della denominazione, che non è nota.</translation>
    </message>
    <message>
        <source>Offices share this topic by municipality, which is not known.</source>
        <translation>La competenza è divisa per comune, che non è noto.</translation>
    </message>
    <message>
        <source>Offices share this topic, but none has this part of it: %1.</source>
        <translation>La competenza è divisa tra uffici, ma nessuno ha questa parte: %1.</translation>
    </message>
    <message>
        <source>No office is named for &quot;%1&quot;.</source>
        <translation>Nessun ufficio è indicato per «%1».</translation>
    </message>
    <message>
        <source>This is not ours. To be called: %1.</source>
        <translation>Non è di nostra competenza. Da chiamare: %1.</translation>
    </message>
    <message>
        <source>Callers who have no case in this office are told whom to call: %1.</source>
        <translation>A chi non ha una pratica in questo ufficio si indica chi chiamare: %1.</translation>
    </message>
    <message>
        <source>Telephone: %1.</source>
        <translation>Telefono: %1.</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>first call</source>
        <translation>prima chiamata</translation>
    </message>
    <message>
        <source>second call</source>
        <translation>seconda chiamata</translation>
    </message>
    <message>
        <source>third call</source>
        <translation>terza chiamata</translation>
    </message>
    <message>
        <source>fourth call</source>
        <translation>quarta chiamata</translation>
    </message>
    <message>
        <source>fifth call</source>
        <translation>quinta chiamata</translation>
    </message>
    <message>
        <source>sixth call</source>
        <translation>sesta chiamata</translation>
    </message>
    <message>
        <source>seventh call</source>
        <translation>settima chiamata</translation>
    </message>
    <message>
        <source>eighth call</source>
        <translation>ottava chiamata</translation>
    </message>
    <message>
        <source>ninth call</source>
        <translation>nona chiamata</translation>
    </message>
    <message>
        <source>tenth call</source>
        <translation>decima chiamata</translation>
    </message>
    <message>
        <source>first attempt</source>
        <translation>primo tentativo</translation>
    </message>
    <message>
        <source>second attempt</source>
        <translation>secondo tentativo</translation>
    </message>
    <message>
        <source>third attempt</source>
        <translation>terzo tentativo</translation>
    </message>
    <message>
        <source>fourth attempt</source>
        <translation>quarto tentativo</translation>
    </message>
    <message>
        <source>fifth attempt</source>
        <translation>quinto tentativo</translation>
    </message>
    <message>
        <source>sixth attempt</source>
        <translation>sesto tentativo</translation>
    </message>
    <message>
        <source>seventh attempt</source>
        <translation>settimo tentativo</translation>
    </message>
    <message>
        <source>eighth attempt</source>
        <translation>ottavo tentativo</translation>
    </message>
    <message>
        <source>ninth attempt</source>
        <translation>nono tentativo</translation>
    </message>
    <message>
        <source>tenth attempt</source>
        <translation>decimo tentativo</translation>
    </message>
    <message>
        <source>first</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconda</translation>
    </message>
    <message>
        <source>third</source>
        <translation>terza</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quarta</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>quinta</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sesta</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>settima</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>ottava</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>nona</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>decima</translation>
    </message>
    <message>
        <source>withheld number</source>
        <translation>numero nascosto</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numero %1</translation>
    </message>
    <message>
        <source>number ending in %1</source>
        <translation>numero che finisce con %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>più %1</translation>
    </message>
    <message>
        <source>call number %1</source>
        <translation>chiamata numero %1</translation>
    </message>
    <message>
        <source>attempt number %1</source>
        <translation>tentativo numero %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 0%2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <translation>da %1 alle %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>entro le %1</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>entro %1 alle %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>un giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>un&apos;ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 gg</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>promise just missed</source>
        <translation>promessa appena scaduta</translation>
    </message>
    <message>
        <source>promise missed %1 ago</source>
        <translation>promessa scaduta da %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>da chiamare adesso</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>entro %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Presa: %1</translation>
    </message>
    <message>
        <source>F8 calls.</source>
        <translation>F8 chiama.</translation>
    </message>
    <message>
        <source>A colleague was quicker. The queue is empty.</source>
        <translation>Già presa da un collega. Coda vuota.</translation>
    </message>
    <message>
        <source>A colleague was quicker. First now: %1.</source>
        <translation>Già presa da un collega. Ora è prima: %1.</translation>
    </message>
    <message>
        <source>Released: it waits in the queue again.</source>
        <translation>Rilasciata: è di nuovo in coda.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>Chiamo %1.</translation>
    </message>
    <message>
        <source>Dial by hand: %1.</source>
        <translation>Comporre a mano: %1.</translation>
    </message>
    <message>
        <source>No answer, %1. F8 records it.</source>
        <translation>Nessuna risposta, %1. F8 registra.</translation>
    </message>
    <message>
        <source>Engaged, %1. F8 records it.</source>
        <translation>Occupato, %1. F8 registra.</translation>
    </message>
    <message>
        <source>No answer, %1. You decide: F8 shows the choices.</source>
        <translation>Nessuna risposta, %1. Decidi tu: F8 apre le scelte.</translation>
    </message>
    <message>
        <source>Saved. The queue is empty.</source>
        <translation>Salvata. Coda vuota.</translation>
    </message>
    <message>
        <source>Saved. Next: %1. F8 takes it.</source>
        <translation>Salvata. Prossima: %1. F8 la prende.</translation>
    </message>
    <message>
        <source>Nothing to take now.</source>
        <translation>Nulla da prendere adesso.</translation>
    </message>
    <message>
        <source>Nothing to take now. The next one %1.</source>
        <translation>Nulla da prendere adesso. La prossima %1.</translation>
    </message>
    <message numerus="yes">
        <source>New callbacks: %n</source>
        <translation>
            <numerusform>arrivata una richiamata</numerusform>
            <numerusform>arrivate %n richiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>una in coda</numerusform>
            <numerusform>%n in coda</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>stesso posto</translation>
    </message>
    <message>
        <source>Called again: %1</source>
        <translation>Ha richiamato: %1</translation>
    </message>
    <message>
        <source>Promise at risk: %1.</source>
        <translation>Promessa a rischio: %1.</translation>
    </message>
    <message>
        <source>Promise missed: %1, %2.</source>
        <translation>Promessa scaduta: %1, %2.</translation>
    </message>
    <message>
        <source>The callback went back to the queue: this desk did not answer. What you wrote is kept.</source>
        <translation>La richiamata è tornata in coda: la postazione non rispondeva. La bozza è salva.</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>richiamata aperta</translation>
    </message>
    <message>
        <source>On the line for a moment: %1</source>
        <translation>In linea da poco: %1</translation>
    </message>
    <message>
        <source>On the line for %1: %2</source>
        <translation>In linea da %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rings</source>
        <translation>
            <numerusform>uno squillo</numerusform>
            <numerusform>%n squilli</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ring.</source>
        <translation>Ultimo squillo.</translation>
    </message>
    <message>
        <source>Answered at another desk.</source>
        <translation>Risposta da un&apos;altra postazione.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Riagganciato.</translation>
    </message>
    <message>
        <source>Hung up. The outcome is missing: F8.</source>
        <translation>Riagganciato. Manca l&apos;esito: F8.</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <translation>Cambiato. %1</translation>
    </message>
    <message>
        <source>Not here: first %1.</source>
        <translation>Qui no: prima %1.</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Questa chiamata chiude la richiamata aperta.</translation>
    </message>
    <message>
        <source>The outcome is missing: F8.</source>
        <translation>Manca l&apos;esito: F8.</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Linea libera</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>coda vuota</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>la prima: %1</translation>
    </message>
    <message>
        <source>The draft of %1 is here again.</source>
        <translation>Ripresa la bozza delle %1.</translation>
    </message>
    <message>
        <source>The draft kept %1 is here again.</source>
        <translation>Ripresa la bozza di %1.</translation>
    </message>
    <message>
        <source>The database does not answer. Go on: what you write stays here.</source>
        <translation>La base dati non risponde. Continua: ciò che scrivi resta qui.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>La base dati risponde di nuovo.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manca: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer, %n pages.</source>
        <translation>
            <numerusform>Stampa inviata, una pagina.</numerusform>
            <numerusform>Stampa inviata, %n pagine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing failed. The log is kept in the file %1.</source>
        <translation>Stampa non riuscita. Il registro è salvo nel file %1.</translation>
    </message>
    <message>
        <source>F8 takes the first.</source>
        <translation>F8 prende la prima.</translation>
    </message>
    <message>
        <source>Putting through to %1.</source>
        <translation>Passo a %1.</translation>
    </message>
    <message>
        <source>Put through to %1, saved.</source>
        <translation>Passata a %1, salvata.</translation>
    </message>
    <message>
        <source>Now a callback for %1.</source>
        <translation>Segnata la richiamata per %1.</translation>
    </message>
    <message>
        <source>A hand-over arrives.</source>
        <translation>Arriva un passaggio.</translation>
    </message>
    <message>
        <source>A hand-over arrives: %1.</source>
        <translation>Arriva un passaggio: %1.</translation>
    </message>
    <message>
        <source>Saved. None is left.</source>
        <translation>Salvato. Non ne resta nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Left: %n.</source>
        <translation>
            <numerusform>Salvato. Ne resta uno.</numerusform>
            <numerusform>Salvato. Ne restano %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent back to %1.</source>
        <translation>Rimandato a %1.</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>presa da te</translation>
    </message>
    <message>
        <source>a colleague has it</source>
        <translation>l&apos;ha un collega</translation>
    </message>
    <message numerus="yes">
        <source>Attempts: %n</source>
        <translation>
            <numerusform>un tentativo</numerusform>
            <numerusform>tentativi: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>l&apos;ultimo %1</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>da prendere</translation>
    </message>
    <message>
        <source>taken over by you</source>
        <translation>preso da te</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>tornato indietro</translation>
    </message>
    <message>
        <source>made a callback</source>
        <translation>segnata la richiamata</translation>
    </message>
    <message>
        <source>intervention recorded</source>
        <translation>intervento scritto</translation>
    </message>
    <message>
        <source>first rang %1</source>
        <translation>primo squillo %1</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Passaggio: %1</translation>
    </message>
    <message>
        <source>Queue empty.</source>
        <translation>Coda vuota.</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n callbacks, ordered by promise.</source>
        <translation>
            <numerusform>Coda, una richiamata.</numerusform>
            <numerusform>Coda, %n richiamate, ordinate per promessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>finisce con %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>can be called %1</source>
        <translation>si può chiamare %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promessa %1</translation>
    </message>
    <message>
        <source>Told: %1, version %2.</source>
        <translation>Detta: %1, versione %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>una nuova</numerusform>
            <numerusform>%n nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises at risk</source>
        <translation>
            <numerusform>una promessa a rischio</numerusform>
            <numerusform>%n promesse a rischio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises missed</source>
        <translation>
            <numerusform>una promessa scaduta</numerusform>
            <numerusform>%n promesse scadute</numerusform>
        </translation>
    </message>
    <message>
        <source>During the call: %1.</source>
        <translation>Durante la chiamata: %1.</translation>
    </message>
    <message>
        <source>Now a callback.</source>
        <translation>Segnata la richiamata.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Rimandato.</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>in italiano</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>in tedesco</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in francese</translation>
    </message>
    <message>
        <source>in Slovene</source>
        <translation>in sloveno</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in inglese</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>lingua %1</translation>
    </message>
    <message>
        <source>person %1 of this number</source>
        <translation>persona %1 di questo numero</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>numero errato</translation>
    </message>
    <message>
        <source>prefers early in the day</source>
        <translation>preferisce la prima parte della giornata</translation>
    </message>
    <message>
        <source>prefers late in the day</source>
        <translation>preferisce la seconda parte della giornata</translation>
    </message>
    <message>
        <source>new opening hours</source>
        <translation>nuovi orari di apertura</translation>
    </message>
    <message>
        <source>promise moved from %1 (%2)</source>
        <translation>promessa spostata, era %1 (%2)</translation>
    </message>
    <message>
        <source>We will call you back %1.</source>
        <translation>La richiameremo %1.</translation>
    </message>
    <message>
        <source>Given to the softphone: %1.</source>
        <translation>Passato al softphone: %1.</translation>
    </message>
    <message>
        <source>No softphone took the number (tel:).</source>
        <translation>Nessun softphone ha preso il numero (tel:).</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>In attesa.</translation>
    </message>
    <message>
        <source>On the line again.</source>
        <translation>Ripresa.</translation>
    </message>
    <message>
        <source>On hold for a moment: %1.</source>
        <translation>In attesa da un momento: %1.</translation>
    </message>
    <message>
        <source>On hold for %1: %2.</source>
        <translation>In attesa da %1: %2.</translation>
    </message>
    <message>
        <source>Calling %1. The citizen waits.</source>
        <translation>Chiamo %1. L&apos;utente attende.</translation>
    </message>
    <message>
        <source>On the line: %1. The citizen waits. F8 puts through.</source>
        <translation>In linea: %1. L&apos;utente attende. F8 passa.</translation>
    </message>
    <message>
        <source>With the citizen. Waiting: %1. F8 puts through.</source>
        <translation>Con l&apos;utente. In attesa: %1. F8 passa.</translation>
    </message>
    <message>
        <source>Put through to %1. The outcome is missing: F8.</source>
        <translation>Passata a %1. Manca l&apos;esito: F8.</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>lunedì %1</translation>
    </message>
    <message>
        <source>Tuesday %1</source>
        <translation>martedì %1</translation>
    </message>
    <message>
        <source>Wednesday %1</source>
        <translation>mercoledì %1</translation>
    </message>
    <message>
        <source>Thursday %1</source>
        <translation>giovedì %1</translation>
    </message>
    <message>
        <source>Friday %1</source>
        <translation>venerdì %1</translation>
    </message>
    <message>
        <source>Saturday %1</source>
        <translation>sabato %1</translation>
    </message>
    <message>
        <source>Sunday %1</source>
        <translation>domenica %1</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <extracomment>The full hour, as it is said with or without minutes behind it.</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Noted for this callback.</source>
        <translation>Annotato per questa richiamata.</translation>
    </message>
    <message>
        <source>Split: the newest request waits as a callback of its own.</source>
        <translation>Divisa: l&apos;ultima richiesta attende come richiamata a sé.</translation>
    </message>
    <message>
        <source>a caller</source>
        <translation>un utente</translation>
    </message>
    <message>
        <source>Control R</source>
        <translation>Controllo R</translation>
    </message>
    <message>
        <source>Not told: names and numbers are off.</source>
        <translation>Non si dice: nomi e numeri sono spenti.</translation>
    </message>
    <message>
        <source>Back: %1 does not answer. F8 resumes, %2 makes it a callback.</source>
        <translation>Torna: %1 non risponde. F8 riprende, %2 segna la richiamata.</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>un altro numero</translation>
    </message>
    <message>
        <source>Given to you: %1</source>
        <translation>Assegnata a te: %1</translation>
    </message>
    <message>
        <source>The callback was given to somebody else. What you wrote is kept.</source>
        <translation>La richiamata è stata assegnata a qualcun altro. Quello che hai scritto è conservato.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In mano</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Squilla</translation>
    </message>
    <message>
        <source>Ringing: %1</source>
        <translation>Squilla %1</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>numero nascosto</translation>
    </message>
    <message>
        <source>a known number</source>
        <translation>numero noto</translation>
    </message>
    <message>
        <source>a new number</source>
        <translation>numero nuovo</translation>
    </message>
    <message>
        <source>the outcome is missing: F8</source>
        <translation>manca l&apos;esito: F8</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation>In linea %1</translation>
    </message>
    <message>
        <source>called in time</source>
        <translation>già chiamata in tempo</translation>
    </message>
    <message>
        <source>to be called %1</source>
        <translation>si può richiamare %1</translation>
    </message>
    <message>
        <source>not to be called now</source>
        <translation>ora non si può richiamare</translation>
    </message>
    <message>
        <source>It can be released.</source>
        <translation>Si può rilasciare.</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>aperto fino alle %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed, opens %1</source>
        <translation>chiuso, apre %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>on duty desk %1</source>
        <translation>di turno la postazione %1</translation>
    </message>
    <message>
        <source>on duty: %1</source>
        <translation>di turno: %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>postazione %1</translation>
    </message>
    <message>
        <source>normally competent</source>
        <translation>di norma competente</translation>
    </message>
    <message>
        <source>normally competent: %1</source>
        <translation>di norma competente: %1</translation>
    </message>
    <message>
        <source>competent for initials %1 to %2</source>
        <translation>competente per le iniziali da %1 a %2</translation>
    </message>
    <message>
        <source>competent for %1</source>
        <translation>competente per %1</translation>
    </message>
    <message>
        <source>has the case</source>
        <translation>ha la pratica</translation>
    </message>
    <message>
        <source>has the case: %1</source>
        <translation>ha la pratica: %1</translation>
    </message>
    <message>
        <source>substitute: %1</source>
        <translation>sostituto: %1</translation>
    </message>
    <message>
        <source>Substitute: %1.</source>
        <translation>Sostituto: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>&amp;Account</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own sign-in counts</source>
        <translation>Vuota: vale l&apos;accesso al computer</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>What can be done here</source>
        <translation>Che cosa si può fare qui</translation>
    </message>
    <message>
        <source>Type to find an action</source>
        <translation>Scrivi per cercare un&apos;azione</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Cerca un&apos;azione</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>No action has this name.</source>
        <translation>Nessuna azione ha questo nome.</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Next step</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Put through, or transfer, to an office</source>
        <translation>Passa a un ufficio</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Schede informative</translation>
    </message>
    <message>
        <source>Status, in one sentence</source>
        <translation>Stato, in una frase</translation>
    </message>
    <message>
        <source>Status, in detail</source>
        <translation>Stato, nei dettagli</translation>
    </message>
    <message>
        <source>Repeat what was said last</source>
        <translation>Ripeti l&apos;ultimo annuncio</translation>
    </message>
    <message>
        <source>Spell the last number or name</source>
        <translation>Sillaba l&apos;ultimo numero o nome</translation>
    </message>
    <message>
        <source>All keys and actions</source>
        <translation>Tutti i tasti e le azioni</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Area successiva</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Area precedente</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Vai a Coda</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>Vai a Chiamata</translation>
    </message>
    <message>
        <source>Go to the interventions</source>
        <translation>Vai a Interventi</translation>
    </message>
    <message>
        <source>Go to monitoring</source>
        <translation>Vai a Monitoraggio</translation>
    </message>
    <message>
        <source>Go to the call strip</source>
        <translation>Vai alla striscia della chiamata</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La riga intera</translation>
    </message>
    <message>
        <source>Read by row or by cell</source>
        <translation>Leggi per riga o per cella</translation>
    </message>
    <message>
        <source>Go to who speaks</source>
        <translation>Vai a chi parla</translation>
    </message>
    <message>
        <source>Go to the topic</source>
        <translation>Vai all&apos;argomento</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Vai alla nota</translation>
    </message>
    <message>
        <source>Go to the outcome</source>
        <translation>Vai all&apos;esito</translation>
    </message>
    <message>
        <source>Make it a callback</source>
        <translation>Segna la richiamata</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Write a call by hand</source>
        <translation>Scrivi una chiamata a mano</translation>
    </message>
    <message>
        <source>Send back: not ours</source>
        <translation>Rimanda: non nostra</translation>
    </message>
    <message>
        <source>Close as unreachable</source>
        <translation>Chiudi: non raggiungibile</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Stampa il registro</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salva in un file</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Grafico o tabella</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Testo di misura normale</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Cambia lingua</translation>
    </message>
    <message>
        <source>More or fewer announcements</source>
        <translation>Più o meno annunci</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Lascia la postazione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Change the telephone</source>
        <translation>Cambia telefono</translation>
    </message>
    <message>
        <source>Citizen or office, while it is asked</source>
        <translation>Utente o ufficio, mentre lo si sente</translation>
    </message>
    <message>
        <source>Hold the line, or resume</source>
        <translation>Metti in attesa, o riprendi</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>Cambia i colori</translation>
    </message>
    <message>
        <source>Change the letters</source>
        <translation>Cambia i caratteri</translation>
    </message>
    <message>
        <source>Another number to call</source>
        <translation>Altro numero da chiamare</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Parte del giorno preferita</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Lingua dell&apos;utente</translation>
    </message>
    <message>
        <source>Split: another person rang</source>
        <translation>Dividi: ha chiamato un&apos;altra persona</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice, on or off</source>
        <translation>Voce interna, accesa o spenta</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Parla più in fretta</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Parla più piano</translation>
    </message>
    <message>
        <source>Change the sound device</source>
        <translation>Cambia il dispositivo audio</translation>
    </message>
    <message>
        <source>The sound device is a headset, or not</source>
        <translation>Il dispositivo audio è una cuffia, o no</translation>
    </message>
    <message>
        <source>Hear the desk left, right or in both ears</source>
        <translation>Senti la postazione a sinistra, a destra o da entrambi i lati</translation>
    </message>
    <message>
        <source>Sounds: a call rings</source>
        <translation>Suoni: squilla una chiamata</translation>
    </message>
    <message>
        <source>Sounds: the last ring</source>
        <translation>Suoni: ultimo squillo</translation>
    </message>
    <message>
        <source>Sounds: the line opens</source>
        <translation>Suoni: la linea si apre</translation>
    </message>
    <message>
        <source>Sounds: the line is closed</source>
        <translation>Suoni: la linea si chiude</translation>
    </message>
    <message>
        <source>Sounds: back from an office</source>
        <translation>Suoni: ritorno da un ufficio</translation>
    </message>
    <message>
        <source>Sounds: new in the queue</source>
        <translation>Suoni: nuova in coda</translation>
    </message>
    <message>
        <source>Sounds: a promise presses</source>
        <translation>Suoni: una promessa preme</translation>
    </message>
    <message>
        <source>Sounds: done</source>
        <translation>Suoni: fatto</translation>
    </message>
    <message>
        <source>Sounds: not possible</source>
        <translation>Suoni: non si può</translation>
    </message>
    <message>
        <source>Sounds: the archive is away</source>
        <translation>Suoni: l&apos;archivio non risponde</translation>
    </message>
    <message>
        <source>Sounds: a hand-over arrives</source>
        <translation>Suoni: arriva un passaggio</translation>
    </message>
    <message>
        <source>Leave the desk for a moment</source>
        <translation>Lascia la postazione per un momento</translation>
    </message>
    <message>
        <source>Close an office, or open it again</source>
        <translation>Chiudi un ufficio, o riaprilo</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Posto successivo</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Posto precedente</translation>
    </message>
    <message>
        <source>Names and numbers, told or not</source>
        <translation>Nomi e numeri, detti o no</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>%1 belongs to the system, to screen readers or to what is typed.</source>
        <translation>%1 è del sistema, dei lettori di schermo o di chi scrive.</translation>
    </message>
    <message>
        <source>%1 is the key of: %2.</source>
        <translation>%1 è il tasto di: %2.</translation>
    </message>
    <message>
        <source>Copy for the other procedure</source>
        <translation>Copia per l&apos;altra procedura</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Foglio d&apos;emergenza</translation>
    </message>
    <message>
        <source>Give a callback to somebody else</source>
        <translation>Assegna una richiamata a qualcun altro</translation>
    </message>
    <message>
        <source>Look up a number or a request</source>
        <translation>Cerca un numero o una richiesta</translation>
    </message>
    <message>
        <source>Write the last intervention again</source>
        <translation>Riscrivi l&apos;ultimo intervento</translation>
    </message>
    <message>
        <source>All figures of the day</source>
        <translation>Tutti i numeri del giorno</translation>
    </message>
    <message>
        <source>Close the day, for its log</source>
        <translation>Chiudi la giornata, per il registro</translation>
    </message>
    <message>
        <source>Keyboard card, on paper and in braille</source>
        <translation>Scheda dei tasti, su carta e in braille</translation>
    </message>
    <message>
        <source>Column of the list, one place earlier</source>
        <translation>Colonna dell&apos;elenco, un posto prima</translation>
    </message>
    <message>
        <source>Column of the list, one place later</source>
        <translation>Colonna dell&apos;elenco, un posto dopo</translation>
    </message>
    <message>
        <source>Not copied yet for the other procedure</source>
        <translation>Da copiare ancora nell&apos;altra procedura</translation>
    </message>
    <message>
        <source>Statement of the last month, on paper</source>
        <translation>Prospetto del mese scorso, su carta</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Richieste dei cittadini sui loro dati</translation>
    </message>
    <message>
        <source>Go to administration</source>
        <translation>Vai a Gestione</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed</source>
        <translation>Numeri che hanno chiamato a ufficio chiuso</translation>
    </message>
    <message>
        <source>Desk on duty today, of each office</source>
        <translation>Postazione di turno oggi, di ogni ufficio</translation>
    </message>
    <message>
        <source>Log of the day, on the screen</source>
        <translation>Registro del giorno, sullo schermo</translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation>Vai alla revisione</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Che cosa hanno letto i revisori</translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPlace</name>
    <message>
        <source>Administration</source>
        <translation>Gestione</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Enter goes to what is in it</source>
        <translation>Invio porta a ciò che contiene</translation>
    </message>
    <message>
        <source>Enter goes to its fields</source>
        <translation>Invio porta ai suoi campi</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Non ce n&apos;è nessuno.</translation>
    </message>
    <message>
        <source>Check and preview</source>
        <translation>Controlla e anteprima</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annulla l&apos;ultima modifica</translation>
    </message>
    <message>
        <source>Take back all changes</source>
        <translation>Annulla tutte le modifiche</translation>
    </message>
</context>
<context>
    <name>ui::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Da leggere</translation>
    </message>
    <message>
        <source>Day, like 24.12.2026; of the trail the last one told</source>
        <translation>Giorno, come 24.12.2026; per le tracce l&apos;ultimo riferito</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leggi</translation>
    </message>
</context>
<context>
    <name>ui::CallPlace</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What whoever reads this later needs to know</source>
        <translation>Ciò che serve a chi leggerà</translation>
    </message>
    <message>
        <source>No conversation in hand</source>
        <translation>Nessuna conversazione in mano</translation>
    </message>
    <message>
        <source>Missing: how the attempt went</source>
        <translation>Manca: l&apos;esito del tentativo</translation>
    </message>
    <message>
        <source>Missing: the outcome</source>
        <translation>Manca: l&apos;esito</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Pronta da salvare</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 versione %2</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Già detto</translation>
    </message>
    <message>
        <source>Your note is shown once the person concerned or a delegate speaks</source>
        <translation>La tua nota appare quando parla l&apos;interessato o un delegato</translation>
    </message>
    <message>
        <source>Ready to save, and copied</source>
        <translation>Pronta da salvare, e copiata</translation>
    </message>
    <message>
        <source>Ready to save, not copied yet</source>
        <translation>Pronta da salvare, non ancora copiata</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>Anche</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Pratica</translation>
    </message>
</context>
<context>
    <name>ui::CallerPanel</name>
    <message>
        <source>Request %1: say it to the citizen</source>
        <translation>Richiesta %1: dirla al cittadino</translation>
    </message>
    <message>
        <source>, still open</source>
        <translation>, ancora aperto</translation>
    </message>
    <message>
        <source>Shown once the person concerned or a delegate speaks.</source>
        <translation>Si vedono quando parla la persona interessata o un suo delegato.</translation>
    </message>
    <message>
        <source>None from this number.</source>
        <translation>Nessuno da questo numero.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chi chiama</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Chi parla</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>La persona interessata</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Un delegato</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Un familiare</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Non accertato</translation>
    </message>
    <message>
        <source>How the call came</source>
        <translation>Come è arrivata</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Contatti precedenti</translation>
    </message>
    <message>
        <source>Number, time, language</source>
        <translation>Numero, orario, lingua</translation>
    </message>
</context>
<context>
    <name>ui::CardRow</name>
    <message>
        <source>7 days before: %1</source>
        <translation>7 giorni prima: %1</translation>
    </message>
    <message>
        <source>week before: %1</source>
        <translation>settimana prima: %1</translation>
    </message>
    <message>
        <source>month before: %1</source>
        <translation>mese prima: %1</translation>
    </message>
    <message>
        <source>year before: %1</source>
        <translation>anno prima: %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non mostrato</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contate</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>ui::CitizenRequestsPanel</name>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Erase; it does not come back</source>
        <translation>Cancella; non torna più</translation>
    </message>
    <message>
        <source>Write what is held to a file</source>
        <translation>Scrivi in un file ciò che è conservato</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Risposta non ancora data</translation>
    </message>
    <message>
        <source>The citizen has an answer</source>
        <translation>Il cittadino ha la risposta</translation>
    </message>
    <message>
        <source>Press the button to erase: it does not come back.</source>
        <translation>Per cancellare premere il pulsante: non torna più.</translation>
    </message>
    <message>
        <source>Missing: the citizen&apos;s number or tax code.</source>
        <translation>Manca il numero o il codice fiscale del cittadino.</translation>
    </message>
    <message>
        <source>Missing: what is right.</source>
        <translation>Manca ciò che è giusto.</translation>
    </message>
    <message>
        <source>Missing: what the citizen asks.</source>
        <translation>Manca ciò che il cittadino chiede.</translation>
    </message>
    <message>
        <source>Missing: the number in the protocol.</source>
        <translation>Manca il numero di protocollo.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>Non è un giorno. Scrivilo come 24.12.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Questo giorno deve ancora venire.</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Richieste dei cittadini sui loro dati</translation>
    </message>
    <message>
        <source>No request is noted.</source>
        <translation>Nessuna richiesta annotata.</translation>
    </message>
    <message>
        <source>Requests, the most urgent first</source>
        <translation>Richieste, la più urgente per prima</translation>
    </message>
    <message>
        <source>Number or tax code</source>
        <translation>Numero o codice fiscale</translation>
    </message>
    <message>
        <source>Checked with the citizen; it is not kept</source>
        <translation>Verificato con il cittadino; non si conserva</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Ciò che è giusto</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Una nuova richiesta</translation>
    </message>
    <message>
        <source>What the citizen asks</source>
        <translation>Che cosa chiede il cittadino</translation>
    </message>
    <message>
        <source>Number in the protocol</source>
        <translation>Numero di protocollo</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>Non nomina nessuno</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Torna ai numeri</translation>
    </message>
</context>
<context>
    <name>ui::ClosingsPanel</name>
    <message>
        <source>Press the button to close at once.</source>
        <translation>Premi il pulsante per chiudere subito.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 12:30.</source>
        <translation>Non è un&apos;ora. Scrivila come 12:30.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>Non è un giorno. Scrivilo come 24.12.</translation>
    </message>
    <message>
        <source>Missing: the reason. It is told to everybody.</source>
        <translation>Manca il motivo. Viene detto a tutti.</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Chiusure</translation>
    </message>
    <message>
        <source>Nothing is closed beyond the usual hours.</source>
        <translation>Nessuna chiusura oltre gli orari consueti.</translation>
    </message>
    <message>
        <source>Closings, present and coming</source>
        <translation>Chiusure in corso e future</translation>
    </message>
    <message>
        <source>Delete opens again</source>
        <translation>Canc riapre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>da subito</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>a sera</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close then</source>
        <translation>Chiudi allora</translation>
    </message>
    <message>
        <source>Close at once, until opened again</source>
        <translation>Chiudi subito, fino alla riapertura</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Torna ai numeri</translation>
    </message>
</context>
<context>
    <name>ui::DayHead</name>
    <message>
        <source>Previous day</source>
        <translation>Giorno prima</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Giorno dopo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Stampa il registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The log is being printed.</source>
        <translation>Stampa del registro in corso.</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Conteggio in corso.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Settimana prima</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Settimana dopo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese prima</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese dopo</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Anno prima</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Anno dopo</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest&apos;anno</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
</context>
<context>
    <name>ui::DesksPanel</name>
    <message>
        <source>Desk on duty today: %1</source>
        <translation>Postazione di turno oggi: %1</translation>
    </message>
    <message>
        <source>Desk on duty today</source>
        <translation>Postazione di turno oggi</translation>
    </message>
    <message>
        <source>Offices and their desks today</source>
        <translation>Uffici e postazioni di oggi</translation>
    </message>
    <message>
        <source>Enter changes the desk</source>
        <translation>Invio cambia la postazione</translation>
    </message>
    <message>
        <source>Desk or extension</source>
        <translation>Postazione o interno</translation>
    </message>
    <message>
        <source>as every week</source>
        <translation>come ogni settimana</translation>
    </message>
    <message>
        <source>A desk, not a person. Empty: as every week.</source>
        <translation>Una postazione, non una persona. Vuoto: come ogni settimana.</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Per oggi</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Torna ai numeri</translation>
    </message>
</context>
<context>
    <name>ui::EmergencySheet</name>
    <message>
        <source>In an emergency</source>
        <translation>In caso d&apos;emergenza</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Torna dov&apos;eri</translation>
    </message>
</context>
<context>
    <name>ui::FigureRow</name>
    <message>
        <source>not counted</source>
        <translation>non contate</translation>
    </message>
    <message>
        <source>Calls received</source>
        <translation>Chiamate ricevute</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>una ha rinunciato</numerusform>
            <numerusform>%n hanno rinunciato</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % delle ricevute</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Richiamate chieste</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 proposte</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesse rispettate</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>ancora nessuna da rispettare</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la più vecchia %1</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>In attesa adesso</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Passaggi aperti adesso</translation>
    </message>
    <message numerus="yes">
        <source>%n interventions</source>
        <translation>
            <numerusform>un intervento</numerusform>
            <numerusform>%n interventi</numerusform>
        </translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>senza centrale</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non mostrato</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>troppo poche persone dietro</translation>
    </message>
    <message>
        <source>Figures: not known yet</source>
        <translation>Cifre: non ancora note</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % in tempo</translation>
    </message>
</context>
<context>
    <name>ui::FocusWords</name>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>ui::HandOverModel</name>
    <message>
        <source>number withheld</source>
        <translation>numero nascosto</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in mano</translation>
    </message>
    <message>
        <source>the citizen waits</source>
        <translation>il cittadino attende</translation>
    </message>
    <message>
        <source>just taken</source>
        <translation>appena preso</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>aperto da %1</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>tornato indietro</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>To write, oldest first</source>
        <translation>Da scrivere, dal più vecchio</translation>
    </message>
    <message>
        <source>Came back to me</source>
        <translation>Tornati a me</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Da quanto</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Map of the calls by weekday and hour: none.</source>
        <translation>Mappa delle chiamate per giorno e ora: nessuna.</translation>
    </message>
    <message numerus="yes">
        <source>Map of the calls by weekday and hour: most on %1 from %2, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Mappa delle chiamate per giorno e ora: il massimo %1 dalle %2, una chiamata. La tabella ha tutti i numeri.</numerusform>
            <numerusform>Mappa delle chiamate per giorno e ora: il massimo %1 dalle %2, %n chiamate. La tabella ha tutti i numeri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HourChart</name>
    <message>
        <source>Chart of the calls by half hour: none yet.</source>
        <translation>Grafico delle chiamate per mezz&apos;ora: ancora nessuna.</translation>
    </message>
    <message numerus="yes">
        <source>Chart of the calls by half hour: most from %1, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Grafico delle chiamate per mezz&apos;ora: il massimo dalle %1, una chiamata. La tabella ha tutti i numeri.</numerusform>
            <numerusform>Grafico delle chiamate per mezz&apos;ora: il massimo dalle %1, %n chiamate. La tabella ha tutti i numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>callback asked for</source>
        <translation>richiamata chiesta</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perse</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>adesso, %1</translation>
    </message>
    <message>
        <source>Chart of the calls by half hour: not known yet.</source>
        <translation>Grafico delle chiamate per mezz&apos;ora: non ancora noto.</translation>
    </message>
</context>
<context>
    <name>ui::HourModel</name>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Richiamate</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
</context>
<context>
    <name>ui::InterventionForm</name>
    <message>
        <source>What the office did</source>
        <translation>Che cosa ha fatto l&apos;ufficio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was done, for whoever reads it later</source>
        <translation>Che cosa si è fatto, per chi leggerà</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>non resta nulla da fare</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Servono documenti</translation>
    </message>
    <message>
        <source>write which ones</source>
        <translation>scrivere quali</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>write the day and the place</source>
        <translation>scrivere giorno e luogo</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Non nostra</translation>
    </message>
    <message>
        <source>write whose it is</source>
        <translation>scrivere di chi è</translation>
    </message>
</context>
<context>
    <name>ui::InterventionPanel</name>
    <message>
        <source>To record, choose what the office did.</source>
        <translation>Per registrare, scegliere che cosa ha fatto l&apos;ufficio.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Prendi la chiamata</translation>
    </message>
    <message>
        <source>Write the intervention</source>
        <translation>Scrivi l&apos;intervento</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Rimanda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
</context>
<context>
    <name>ui::InterventionsPlace</name>
    <message>
        <source>Put through to %1 at %2</source>
        <translation>Passata a %1 alle %2</translation>
    </message>
    <message>
        <source>Put through by %1 at %2</source>
        <translation>Passata da %1 alle %2</translation>
    </message>
    <message>
        <source>Came back: nobody took it</source>
        <translation>Tornato: nessuno ha risposto</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Tornato: %1</translation>
    </message>
    <message>
        <source>In hand: its intervention is being written</source>
        <translation>In mano: l&apos;intervento si sta scrivendo</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventi</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>No hand-overs</source>
        <translation>Nessun passaggio</translation>
    </message>
    <message>
        <source>What is put through to your office appears here and is announced by itself.</source>
        <translation>Qui compare, e si annuncia da sé, quanto viene passato al tuo ufficio.</translation>
    </message>
    <message>
        <source>Choose a hand-over from the list</source>
        <translation>Scegliere un passaggio dall&apos;elenco</translation>
    </message>
</context>
<context>
    <name>ui::KeysPanel</name>
    <message>
        <source>New key of: %1</source>
        <translation>Nuovo tasto di: %1</translation>
    </message>
    <message>
        <source>No key, as delivered</source>
        <translation>Nessun tasto, come fornito</translation>
    </message>
    <message>
        <source>As delivered: %1</source>
        <translation>Come fornito: %1</translation>
    </message>
    <message>
        <source>All keys are as delivered.</source>
        <translation>Tutti i tasti sono come forniti.</translation>
    </message>
    <message>
        <source>%1: no key.</source>
        <translation>%1: nessun tasto.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e loro tasti</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambia il tasto</translation>
    </message>
    <message>
        <source>Enter on an action, then its new key: with Ctrl, with Ctrl and Shift, or a function key. Esc leaves it as it is.</source>
        <translation>Invio su un&apos;azione, poi il nuovo tasto: con Ctrl, con Ctrl e Maiusc, o un tasto funzione. Esc lo lascia com&apos;è.</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Tutti i tasti come forniti</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>ui::LogPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Torna ai numeri</translation>
    </message>
</context>
<context>
    <name>ui::LookUpPanel</name>
    <message>
        <source>Missing: what is looked for</source>
        <translation>Manca: che cosa si cerca</translation>
    </message>
    <message>
        <source>Missing: why, in 10 letters or more</source>
        <translation>Manca: perché, in almeno 10 lettere</translation>
    </message>
    <message>
        <source>Look up; who looked, and why, is kept</source>
        <translation>Ricerca; si conserva chi ha cercato e perché</translation>
    </message>
    <message>
        <source>Number, or request code</source>
        <translation>Numero, o codice della richiesta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Enter looks it up</source>
        <translation>Invio cerca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>What just happened</source>
        <translation>Che cosa è appena successo</translation>
    </message>
</context>
<context>
    <name>ui::MonitoringPlace</name>
    <message>
        <source>Show the table</source>
        <translation>Mostra la tabella</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostra il grafico</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>Chiamate per mezz&apos;ora</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>Gli stessi numeri</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Anno %1</translation>
    </message>
    <message>
        <source>Provisional: the log of this day is not closed yet.</source>
        <translation>Provvisorio: il registro di questo giorno non è ancora chiuso.</translation>
    </message>
    <message>
        <source>Closed on %1, digest %2…</source>
        <translation>Chiuso: %1, impronta %2…</translation>
    </message>
    <message>
        <source>Not over yet, but compared with all of the one before.</source>
        <translation>Non ancora finito, ma confrontato con tutto quello prima.</translation>
    </message>
    <message>
        <source>All its days are closed.</source>
        <translation>Tutti i giorni sono chiusi.</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 days are closed.</source>
        <translation>Provvisorio: chiusi %1 giorni su %2.</translation>
    </message>
    <message>
        <source>Counted at %1.</source>
        <translation>Contato alle %1.</translation>
    </message>
</context>
<context>
    <name>ui::NextPanel</name>
    <message>
        <source>Next</source>
        <translation>Prossima</translation>
    </message>
    <message>
        <source>Take the next one: %1</source>
        <translation>Prendi la prossima: %1</translation>
    </message>
    <message>
        <source>Take the next one</source>
        <translation>Prendi la prossima</translation>
    </message>
</context>
<context>
    <name>ui::OrderPanel</name>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1: posto %2 di %3.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Which call it is</source>
        <translation>Quale chiamata è</translation>
    </message>
    <message>
        <source>Part of the day and language</source>
        <translation>Parte del giorno e lingua</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Voce del menu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>A row of the queue is said in this order:</source>
        <translation>Una riga della coda si dice in quest&apos;ordine:</translation>
    </message>
    <message>
        <source>Order in which a row is said</source>
        <translation>Ordine in cui si dice una riga</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>Dillo prima</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Dillo dopo</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePanel</name>
    <message>
        <source>Not ours: %1</source>
        <translation>Non nostra: %1</translation>
    </message>
    <message>
        <source>No office of ours</source>
        <translation>Nessun nostro ufficio</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Scegliere prima l&apos;argomento</translation>
    </message>
    <message>
        <source>Office and outcome</source>
        <translation>Ufficio ed esito</translation>
    </message>
    <message>
        <source>Normally competent</source>
        <translation>Di norma competente</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>Passa a</translation>
    </message>
    <message>
        <source>How the attempt went</source>
        <translation>Esito del tentativo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What the office did</source>
        <translation>Che cosa ha fatto l&apos;ufficio</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>Enter puts through, Shift+Enter asks there first</source>
        <translation>Invio passa, Maiuscolo Invio chiede prima</translation>
    </message>
    <message>
        <source>Put through as a rule only with a case number: type it here.</source>
        <translation>Di regola si passa solo con un numero di pratica: si scrive qui.</translation>
    </message>
    <message>
        <source>Office or number</source>
        <translation>Ufficio o numero</translation>
    </message>
    <message>
        <source>another directorate: it calls back</source>
        <translation>un&apos;altra direzione: richiama lei</translation>
    </message>
    <message>
        <source>Several offices</source>
        <translation>Più uffici</translation>
    </message>
</context>
<context>
    <name>ui::OwnVoice</name>
    <message>
        <source>That is heard in a headset only.</source>
        <translation>Si sente solo in cuffia.</translation>
    </message>
    <message>
        <source>Names and numbers are off.</source>
        <translation>Nomi e numeri sono spenti.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodPanel</name>
    <message>
        <source>Weekday</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>together</source>
        <translation>in tutto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dovute</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rispettate</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>senza argomento</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Richiamano</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Concluse</translation>
    </message>
    <message>
        <source>Nobody came back</source>
        <translation>Nessuno ha richiamato</translation>
    </message>
    <message>
        <source>Another body&apos;s</source>
        <translation>Di altro ente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Mostra i grafici</translation>
    </message>
    <message>
        <source>Show the tables</source>
        <translation>Mostra le tabelle</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Chiamate per giorno e ora</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesse rispettate</translation>
    </message>
    <message>
        <source>What people come back for</source>
        <translation>Per che cosa richiamano</translation>
    </message>
    <message>
        <source>Matters that are not ours</source>
        <translation>Materie di altri enti</translation>
    </message>
    <message>
        <source>On some day of this period too few people were assigned: charts and tables would tell what one or two of them did, so they are not shown.</source>
        <translation>In qualche giorno di questo periodo erano assegnate troppo poche persone: grafici e tabelle direbbero che cosa ha fatto una o due di loro, perciò non si mostrano.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodRow</name>
    <message>
        <source>Calls received</source>
        <translation>Chiamate ricevute</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>una ha rinunciato</numerusform>
            <numerusform>%n hanno rinunciato</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % delle ricevute</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Richiamate chieste</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 proposte</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informazioni date</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Senza ufficio</translation>
    </message>
    <message>
        <source>%1 % of concluded</source>
        <translation>%1 % delle concluse</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventi</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs</source>
        <translation>
            <numerusform>un passaggio</numerusform>
            <numerusform>%n passaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Richiamano</translation>
    </message>
    <message>
        <source>about the same topic</source>
        <translation>per lo stesso argomento</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non mostrato</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>troppo poche persone dietro</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contate</translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>senza centrale</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesse rispettate</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>ancora nessuna da rispettare</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % in tempo</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventi</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Gestione</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revisione</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesPage</name>
    <message>
        <source>All is as delivered.</source>
        <translation>Tutto è come fornito.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tutto è com&apos;era prima.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice: %1 words a minute</source>
        <translation>Voce della postazione: %1 parole al minuto</translation>
    </message>
    <message>
        <source>Sound device: the system&apos;s</source>
        <translation>Dispositivo audio: quello del sistema</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Dispositivo audio: %1</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>All as it was before</source>
        <translation>Tutto com&apos;era prima</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Tutto come fornito</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspetto e lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grandezza del testo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Consueti</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Più leggibili</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Che cosa si dice</translation>
    </message>
    <message>
        <source>No names and numbers</source>
        <translation>Niente nomi né numeri</translation>
    </message>
    <message>
        <source>Everybody is &quot;a caller&quot;: in what is said, in every row and on the braille line.</source>
        <translation>Chiunque è «un utente»: in ciò che si dice, in ogni riga e sulla barra braille.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Si annuncia</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>The essential</source>
        <translation>L&apos;essenziale</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Lists are read</source>
        <translation>Gli elenchi si leggono</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Riga per riga</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Cella per cella</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <translation>Voce e suoni</translation>
    </message>
    <message>
        <source>The desk speaks by itself</source>
        <translation>La postazione parla da sé</translation>
    </message>
    <message>
        <source>It is silent while a screen reader runs, and says numbers and notes in a headset only.</source>
        <translation>Tace finché un lettore di schermo è attivo, e dice numeri e note solo in cuffia.</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Parla più piano</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Parla più in fretta</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Altro dispositivo</translation>
    </message>
    <message>
        <source>This device is a headset</source>
        <translation>Questo dispositivo è una cuffia</translation>
    </message>
    <message>
        <source>Its voice</source>
        <translation>La sua voce</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Consueta</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Più alta</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Più bassa</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Si sente in</translation>
    </message>
    <message>
        <source>The left ear</source>
        <translation>Orecchio sinistro</translation>
    </message>
    <message>
        <source>The right ear</source>
        <translation>Orecchio destro</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Tutti e due</translation>
    </message>
    <message>
        <source>A short sound when:</source>
        <translation>Un breve suono quando:</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>being taken</source>
        <translation>in presa</translation>
    </message>
</context>
<context>
    <name>ui::QueuePlace</name>
    <message>
        <source>Situation of %1</source>
        <translation>Situazione delle %1</translation>
    </message>
    <message>
        <source>still for %1</source>
        <translation>ferma da %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>richiesta %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>prima chiamata</translation>
    </message>
    <message>
        <source>Finish what is in hand first.</source>
        <translation>Concludere prima ciò che è in mano.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nessuno in attesa</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Nothing in the queue matches the search. Esc ends it.</source>
        <translation>Nulla in coda corrisponde alla ricerca. Esc la termina.</translation>
    </message>
    <message>
        <source>A new request appears here and is announced by itself.</source>
        <translation>Una nuova richiesta compare qui e viene annunciata da sola.</translation>
    </message>
    <message>
        <source>Callbacks cannot be taken now</source>
        <translation>Ora non si possono prendere richiamate</translation>
    </message>
    <message>
        <source>Without the database two people could take the same one.</source>
        <translation>Senza base dati due persone potrebbero prendere la stessa.</translation>
    </message>
</context>
<context>
    <name>ui::QueueSummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n scaduta</numerusform>
            <numerusform>%n scadute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n a rischio</numerusform>
            <numerusform>%n a rischio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within %1 min</source>
        <translation>
            <numerusform>%n entro %1 min</numerusform>
            <numerusform>%n entro %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the queue by number, office, menu option or request</source>
        <translation>Cerca in coda per numero, ufficio, voce di menu o richiesta</translation>
    </message>
    <message>
        <source>Search number, office</source>
        <translation>Cerca numero, ufficio</translation>
    </message>
</context>
<context>
    <name>ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
</context>
<context>
    <name>ui::QueueWording</name>
    <message>
        <source>yours</source>
        <translation>tua</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in mano</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>just overdue</source>
        <translation>appena scaduta</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>scaduta da %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promessa %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>prima chiamata</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>nessun tentativo</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Voce di menu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attesa %1</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>a rischio</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>rispettata</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
</context>
<context>
    <name>ui::ReadPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Torna ai numeri</translation>
    </message>
</context>
<context>
    <name>ui::ReassignPanel</name>
    <message>
        <source>Give request %1 to</source>
        <translation>Assegna la richiesta %1 a</translation>
    </message>
    <message>
        <source>Missing: to whom</source>
        <translation>Manca: a chi</translation>
    </message>
    <message>
        <source>Missing: why</source>
        <translation>Manca: perché</translation>
    </message>
    <message>
        <source>Who serves the office today</source>
        <translation>Chi serve l&apos;ufficio oggi</translation>
    </message>
    <message>
        <source>A few letters of the name</source>
        <translation>Qualche lettera del nome</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Enter gives the callback</source>
        <translation>Invio assegna la richiamata</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Torna alla coda</translation>
    </message>
</context>
<context>
    <name>ui::RequestPanel</name>
    <message>
        <source>This is no complete telephone number.</source>
        <translation>Il numero di telefono non è completo.</translation>
    </message>
    <message>
        <source>This number cannot be called back.</source>
        <translation>Questo numero non si può richiamare.</translation>
    </message>
    <message>
        <source>Enter: this number is called from now on</source>
        <translation>Invio: da ora si chiama questo numero</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>What the citizen wishes</source>
        <translation>Che cosa desidera l&apos;utente</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numero da chiamare</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Parte del giorno preferita</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>in ogni momento</translation>
    </message>
    <message>
        <source>first half of the opening</source>
        <translation>prima metà dell&apos;apertura</translation>
    </message>
    <message>
        <source>second half of the opening</source>
        <translation>seconda metà dell&apos;apertura</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Lingua dell&apos;utente</translation>
    </message>
    <message>
        <source>Another person rang: split</source>
        <translation>Ha chiamato un&apos;altra persona: dividi</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Torna a chi chiama</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>What is wrong, and what is worth a look</source>
        <translation>Che cosa non va, e che cosa è da guardare</translation>
    </message>
    <message>
        <source>Enter goes to the field</source>
        <translation>Invio porta al campo</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Non ci sono errori.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Cambiato intanto da qualcun altro</translation>
    </message>
    <message>
        <source>What would happen to a call at ...?</source>
        <translation>Che cosa accadrebbe a una chiamata alle ...?</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Opzione di menu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>As it is in force</source>
        <translation>Come è in vigore</translation>
    </message>
    <message>
        <source>As it is written here</source>
        <translation>Come è scritto qui</translation>
    </message>
    <message>
        <source>Tell what would happen</source>
        <translation>Dì che cosa accadrebbe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Torna al modulo</translation>
    </message>
</context>
<context>
    <name>ui::RowsPanel</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Who sits down?</source>
        <translation>Chi si siede?</translation>
    </message>
    <message>
        <source>Training: an invented directorate</source>
        <translation>Addestramento: una direzione inventata</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postazioni</translation>
    </message>
    <message>
        <source>One moment, connecting</source>
        <translation>Un momento, collegamento in corso</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Siediti</translation>
    </message>
    <message>
        <source>Use without &amp;looking: the desk speaks by itself</source>
        <translation>Uso senza &amp;guardare: la postazione parla da sé</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Un&apos;altra persona</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Con quale incarico?</translation>
    </message>
    <message>
        <source>Your assignments of today</source>
        <translation>I tuoi incarichi di oggi</translation>
    </message>
    <message>
        <source>With the account of the directorate</source>
        <translation>Con il nome utente della direzione</translation>
    </message>
    <message>
        <source>Nobody is at this desk</source>
        <translation>Nessuno è a questa postazione</translation>
    </message>
    <message>
        <source>It does not ring here. The queue goes on.</source>
        <translation>Qui non squilla. La coda continua.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ritorna</translation>
    </message>
    <message>
        <source>Type your account.</source>
        <translation>Scrivi il tuo nome utente.</translation>
    </message>
</context>
<context>
    <name>ui::Strip</name>
    <message>
        <source>In hand</source>
        <translation>In mano</translation>
    </message>
</context>
<context>
    <name>ui::SubjectPanel</name>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
    <message>
        <source>Topic and cards</source>
        <translation>Argomento e schede</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>A few letters of what it is about</source>
        <translation>Qualche lettera di ciò di cui si parla</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Schede informative</translation>
    </message>
    <message>
        <source>Information cards, search</source>
        <translation>Schede informative, cerca</translation>
    </message>
    <message>
        <source>Search all cards; Enter marks one as told</source>
        <translation>Cerca tra tutte le schede; Invio la segna come detta</translation>
    </message>
    <message>
        <source>Choose the topic: its cards appear here.</source>
        <translation>Scegliere l&apos;argomento: qui compaiono le sue schede.</translation>
    </message>
    <message>
        <source>This topic has no card.</source>
        <translation>Questo argomento non ha schede.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Anche: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Tolto: %1</translation>
    </message>
    <message>
        <source>Enter chooses the topic, Shift+Enter adds one beside it</source>
        <translation>Invio sceglie l&apos;argomento, Maiuscolo Invio ne aggiunge uno accanto</translation>
    </message>
    <message>
        <source>Another topic: find it here, Shift+Enter.</source>
        <translation>Altro argomento: cercalo qui, Maiuscolo Invio.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Togli: %1</translation>
    </message>
    <message>
        <source>Offices share it by initial: to put through, type how the surname begins.</source>
        <translation>Divisa per iniziale: per passare, scrivere come comincia il cognome.</translation>
    </message>
    <message>
        <source>Offices share it by municipality: to put through, type which.</source>
        <translation>Divisa per comune: per passare, scrivere quale.</translation>
    </message>
</context>
<context>
    <name>ui::TelephoneChoice</name>
    <message>
        <source>Telephone:</source>
        <translation>Telefono:</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Centrale</translation>
    </message>
    <message>
        <source>&amp;Softphone</source>
        <translation>&amp;Softphone</translation>
    </message>
    <message>
        <source>&amp;Plain telephone</source>
        <translation>&amp;Telefono semplice</translation>
    </message>
</context>
<context>
    <name>ui::TickCard</name>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
</context>
<context>
    <name>ui::TrendChart</name>
    <message>
        <source>kept</source>
        <translation>rispettate</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>non rispettate</translation>
    </message>
    <message>
        <source>Chart of the promises: none was due.</source>
        <translation>Grafico delle promesse: nessuna da rispettare.</translation>
    </message>
    <message>
        <source>Chart of the promises: %1 of %2 kept. The table has all numbers.</source>
        <translation>Grafico delle promesse: %1 di %2 rispettate. La tabella ha tutti i numeri.</translation>
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
        <translation>Maiusc</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Pag su</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Pag giù</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Più</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Meno</translation>
    </message>
</context>
</TS>
