<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <source>No call may begin now. Try again when the public opening hours allow it.</source>
        <translation>Ora non si può iniziare una chiamata. Riprovare quando l&apos;orario di apertura al pubblico lo consente.</translation>
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
</context>
</TS>
