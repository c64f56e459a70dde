<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>braille</name>
    <message>
        <source>1st</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4e</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5e</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6e</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7e</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8e</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9e</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10e</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>n.masqué</translation>
    </message>
    <message>
        <source>tm %1</source>
        <translation>dm %1</translation>
    </message>
    <message>
        <source>%1d</source>
        <translation>%1j</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>dép %1</translation>
    </message>
    <message>
        <source>taken elsewhere, queue empty</source>
        <translation>pris ailleurs, file vide</translation>
    </message>
    <message>
        <source>taken elsewhere &gt; %1</source>
        <translation>pris ailleurs &gt; %1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>app. %1</translation>
    </message>
    <message>
        <source>dial %1</source>
        <translation>composer %1</translation>
    </message>
    <message>
        <source>no answer %1 F8</source>
        <translation>sans rép %1 F8</translation>
    </message>
    <message>
        <source>engaged %1 F8</source>
        <translation>occupé %1 F8</translation>
    </message>
    <message>
        <source>no answer %1 decide F8</source>
        <translation>sans rép %1 décider F8</translation>
    </message>
    <message>
        <source>ok queue empty</source>
        <translation>ok file vide</translation>
    </message>
    <message>
        <source>ok &gt; %1 F8</source>
        <translation>ok &gt; %1 F8</translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation>rien à prendre</translation>
    </message>
    <message>
        <source>nothing to take, next %1</source>
        <translation>rien à prendre, suivant %1</translation>
    </message>
    <message>
        <source>+%1 queue %2</source>
        <translation>+%1 file %2</translation>
    </message>
    <message>
        <source>again %1 %2 same place</source>
        <translation>encore %1 %2 même place</translation>
    </message>
    <message>
        <source>AT RISK %1</source>
        <translation>EN DANGER %1</translation>
    </message>
    <message>
        <source>MISSED %1 %2</source>
        <translation>DÉPASSÉE %1 %2</translation>
    </message>
    <message>
        <source>back in the queue, draft kept</source>
        <translation>revenu en file, brouillon gardé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1r</source>
        <translation>%1s</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>sonne %1</translation>
    </message>
    <message>
        <source>LAST RING</source>
        <translation>DERNIÈRE SONNERIE</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>pris à un autre poste</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>raccroché</translation>
    </message>
    <message>
        <source>hung up, outcome missing F8</source>
        <translation>raccroché, manque résultat F8</translation>
    </message>
    <message>
        <source>changed, %1</source>
        <translation>changé, %1</translation>
    </message>
    <message>
        <source>not here, first %1</source>
        <translation>pas ici, d&apos;abord %1</translation>
    </message>
    <message>
        <source>closes the open cb</source>
        <translation>clôt le rappel ouvert</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>lig %1 %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>manque rés</translation>
    </message>
    <message>
        <source>free, queue empty</source>
        <translation>libre, file vide</translation>
    </message>
    <message>
        <source>free queue %1</source>
        <translation>libre file %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>premier %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>brouillon %1</translation>
    </message>
    <message>
        <source>DATABASE away, notes stay here</source>
        <translation>BASE en panne, notes gardées ici</translation>
    </message>
    <message>
        <source>database ok</source>
        <translation>base de données ok</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>manque %1</translation>
    </message>
    <message>
        <source>print ok %1 p.</source>
        <translation>impr. ok %1 p.</translation>
    </message>
    <message>
        <source>print failed, log kept in a file</source>
        <translation>échec impression, registre en fichier</translation>
    </message>
    <message>
        <source>putting &gt; %1</source>
        <translation>passe &gt; %1</translation>
    </message>
    <message>
        <source>ok put &gt; %1</source>
        <translation>ok transmis &gt; %1</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans rép</translation>
    </message>
    <message>
        <source>ok cb %1</source>
        <translation>ok rappel %1</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>arrive</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>arrive %1</translation>
    </message>
    <message>
        <source>ok none left</source>
        <translation>ok plus aucune</translation>
    </message>
    <message>
        <source>ok left %1</source>
        <translation>ok reste %1</translation>
    </message>
    <message>
        <source>sent back %1</source>
        <translation>renvoyé %1</translation>
    </message>
    <message>
        <source>h.o. %1</source>
        <translation>trans. %1</translation>
    </message>
    <message>
        <source>n.%1</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>cb.op</source>
        <translation>r.ouv</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>pris %1</translation>
    </message>
    <message>
        <source>told</source>
        <translation>dite</translation>
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
        <translation>%1 DANGER</translation>
    </message>
    <message>
        <source>%1 MISSED</source>
        <translation>%1 DÉPASSÉES</translation>
    </message>
    <message>
        <source>meanwhile %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>ok cb</source>
        <translation>ok rappel</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>softphone %1</source>
        <translation>softphone %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>on the line again</source>
        <translation>de nouveau en ligne</translation>
    </message>
    <message>
        <source>hold %1 %2</source>
        <translation>attente %1 %2</translation>
    </message>
    <message>
        <source>LONG HOLD %1 %2</source>
        <translation>LONGUE ATTENTE %1 %2</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>dem</translation>
    </message>
    <message>
        <source>citizen waits</source>
        <translation>appel attend</translation>
    </message>
    <message>
        <source>line</source>
        <translation>lig</translation>
    </message>
    <message>
        <source>with citizen, waiting</source>
        <translation>avec l&apos;appel, attend</translation>
    </message>
    <message>
        <source>put &gt; %1, outcome missing F8</source>
        <translation>transmis &gt; %1, manque résultat F8</translation>
    </message>
    <message>
        <source>ok noted</source>
        <translation>ok noté</translation>
    </message>
    <message>
        <source>ok split, newest waits</source>
        <translation>ok divisé, dernière attend</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>usager</translation>
    </message>
    <message>
        <source>names and numbers off</source>
        <translation>noms et numeros coupes</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>donné %1</translation>
    </message>
    <message>
        <source>given elsewhere, draft kept</source>
        <translation>donné ailleurs, brouillon gardé</translation>
    </message>
    <message>
        <source>taken %1 not before %2</source>
        <translation>pris %1 pas avant %2</translation>
    </message>
    <message>
        <source>taken %1 not now</source>
        <translation>pris %1 pas maintenant</translation>
    </message>
    <message>
        <source>has case</source>
        <translation>a dossier</translation>
    </message>
    <message>
        <source>comp</source>
        <translation>comp</translation>
    </message>
    <message>
        <source>op&gt;%1</source>
        <translation>ouv&gt;%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed&gt;%1</source>
        <translation>fermé&gt;%1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>desk%1</source>
        <translation>poste%1</translation>
    </message>
    <message>
        <source>(sub %1)</source>
        <translation>(suppl %1)</translation>
    </message>
</context>
<context>
    <name>configuration</name>
    <message>
        <source>%1 overlaps with %2 on the same day. Make one end where the other begins, or make them one.</source>
        <translation>%1 chevauche %2 le même jour. Faire finir l&apos;un là où commence l&apos;autre, ou les réunir.</translation>
    </message>
    <message>
        <source>%1 assigns %2 where %3 does it already, on the same days. End the earlier one before the later one begins.</source>
        <translation>%1 affecte %2 là où %3 le fait déjà, les mêmes jours. Faire finir la première affectation avant que commence la seconde.</translation>
    </message>
    <message>
        <source>%1 is missing: say by which act %2 is assigned.</source>
        <translation>%1 manque&#xa0;: indiquer par quel acte %2 est affecté.</translation>
    </message>
    <message>
        <source>%1 is empty: the menu option %2 leads nowhere. Name an office to ring, or take it out.</source>
        <translation>%1 est vide&#xa0;: l&apos;option de menu %2 ne mène nulle part. Indiquer un bureau à faire sonner, ou la retirer.</translation>
    </message>
    <message>
        <source>%1: the topic %2 leads nowhere. Name an office that is there, or whom to call instead.</source>
        <translation>%1&#xa0;: le sujet %2 ne mène nulle part. Indiquer un bureau en activité, ou qui appeler à sa place.</translation>
    </message>
    <message>
        <source>%1 names the office %2, which is not there on the days in question. Name another one.</source>
        <translation>%1 indique le bureau %2, qui n&apos;est pas en activité les jours en question. En indiquer un autre.</translation>
    </message>
    <message>
        <source>%1 rings nobody: no operator and no official is assigned to the office %2.</source>
        <translation>%1 ne fait sonner personne&#xa0;: aucun standardiste ni fonctionnaire n&apos;est affecté au bureau %2.</translation>
    </message>
    <message>
        <source>%1: no operator and no official is assigned to the office %2, where callers may be put through. Assign one, or let it end.</source>
        <translation>%1&#xa0;: aucun standardiste ni fonctionnaire n&apos;est affecté au bureau %2, auquel des appels peuvent être passés. Affecter quelqu&apos;un, ou faire cesser le bureau.</translation>
    </message>
    <message>
        <source>%1 is missing: the office %2 has no queue of the exchange, although these lead there: %3.</source>
        <translation>%1 manque&#xa0;: le bureau %2 n&apos;a pas de file du central téléphonique, alors que ceci y mène&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: no menu option and no topic leads to the office %2.</source>
        <translation>%1&#xa0;: aucune option de menu ni aucun sujet ne mène au bureau %2.</translation>
    </message>
    <message>
        <source>%1: the card %2 is not in force.</source>
        <translation>%1&#xa0;: la fiche %2 n&apos;est pas en vigueur.</translation>
    </message>
    <message>
        <source>%1: the patron day of %2 is not confirmed.</source>
        <translation>%1&#xa0;: la fête patronale du %2 n&apos;est pas confirmée.</translation>
    </message>
    <message>
        <source>No password was set: how people sign in is decided by PostgreSQL (pg_hba.conf).</source>
        <translation>Aucun mot de passe n&apos;a été défini&#xa0;: c&apos;est PostgreSQL qui décide de l&apos;accès (pg_hba.conf).</translation>
    </message>
    <message>
        <source>No configuration has been applied to this database yet.</source>
        <translation>Aucune configuration n&apos;a encore été appliquée à cette base de données.</translation>
    </message>
    <message>
        <source>%1 overlaps with %2: nobody could say which holds on a day of both. Let one end before the other begins.</source>
        <translation>%1 chevauche %2&#xa0;: un jour commun aux deux, on ne saurait pas laquelle vaut. Faire finir l&apos;une avant que commence l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 makes %2 another user of the exchange than %3 does. A person is one user: name the right one in both, or in one only.</source>
        <translation>%1 fait de %2 un autre utilisateur du central que %3. Une personne est un seul utilisateur : indiquer le bon aux deux endroits, ou à un seul.</translation>
    </message>
    <message>
        <source>%1: the emergency sheet is an example text, not in force.</source>
        <translation>%1&#xa0;: la fiche d&apos;urgence est un texte d&apos;exemple, pas en vigueur.</translation>
    </message>
    <message>
        <source>%1 names a desk for %2, as %3 does already. Leave one of them.</source>
        <translation>%1 nomme un poste pour %2, comme déjà %3. En laisser un seul.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which names the person %3. Name a desk or an extension: who sits there is not told.</source>
        <translation>%1 est «&#xa0;%2&#xa0;», qui nomme la personne %3. Indiquer un poste ou une ligne interne&#xa0;: qui s&apos;y trouve n&apos;est pas dit.</translation>
    </message>
    <message>
        <source>%1: no desk of the office %2 is on duty on %3.</source>
        <translation>%1&#xa0;: aucun poste du bureau %2 n&apos;est de service le %3.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has these initials: %3. Name an office for them, or one for the whole topic.</source>
        <translation>%1&#xa0;: pour le sujet %2, personne n&apos;a ces initiales&#xa0;: %3. Indiquer un bureau pour elles, ou un pour tout le sujet.</translation>
    </message>
    <message>
        <source>%1: of the topic %2 nobody has municipalities that are not listed.</source>
        <translation>%1&#xa0;: pour le sujet %2, personne n&apos;a les communes qui ne sont pas listées.</translation>
    </message>
    <message>
        <source>%1: %2 audits for a time. Write a first and a last day, at most %3 days in all.</source>
        <translation>%1 : %2 contrôle pour un temps. Écrire un premier et un dernier jour, %3 jours au plus en tout.</translation>
    </message>
    <message>
        <source>%1: %2 audits the whole directorate. Leave it empty.</source>
        <translation>%1 : %2 contrôle toute la direction. Le laisser vide.</translation>
    </message>
    <message>
        <source>%1: %2 audits, and is something else in %3 on the same days. Who audits changes nothing: end the one before the other begins.</source>
        <translation>%1 : %2 contrôle, et a un autre rôle dans %3 les mêmes jours. Qui contrôle ne change rien : faire finir l&apos;un avant que l&apos;autre commence.</translation>
    </message>
</context>
<context>
    <name>desk::Administration</name>
    <message>
        <source>All changes are taken back.</source>
        <translation>Toutes les modifications sont annulées.</translation>
    </message>
    <message>
        <source>Somebody else has changed the configuration: %1 changes, told in the preview. What is written here stays.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié la configuration&#xa0;: %1 modifications, indiquées dans l&apos;aperçu. Ce qui est écrit ici reste.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Terminer aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As it is in force.</source>
        <translation>Tel qu&apos;en vigueur.</translation>
    </message>
    <message>
        <source>Changes not applied yet: %1.</source>
        <translation>Modifications pas encore appliquées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Modifié, pas encore appliqué.</translation>
    </message>
    <message>
        <source>Mistakes: %1.</source>
        <translation>Erreurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Default of Richiamate.</source>
        <translation>Valeur par défaut de Richiamate.</translation>
    </message>
    <message>
        <source>It is in force: for another, end it and add one.</source>
        <translation>En vigueur&#xa0;: pour un autre, terminer celui-ci et en ajouter un.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: ends today.</source>
        <translation>%1&#xa0;: se termine aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>%1: taken away.</source>
        <translation>%1&#xa0;: retiré.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mistake: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known while there are mistakes.</source>
        <translation>Inconnu tant qu&apos;il y a des erreurs.</translation>
    </message>
    <message>
        <source>Write a day like 24.12 and a time like 12:30.</source>
        <translation>Écrire un jour comme 24.12 et une heure comme 12:30.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Not applied: somebody else was quicker. Their changes are told in the preview as soon as they are here; what is written here stays.</source>
        <translation>Pas appliqué&#xa0;: quelqu&apos;un d&apos;autre a été plus rapide. Ses modifications seront dans l&apos;aperçu dès leur arrivée&#xa0;; ce qui est écrit ici reste.</translation>
    </message>
    <message>
        <source>Not applied: a card is put in force by a second person. Whoever wrote it applies it as an example text.</source>
        <translation>Pas appliqué&#xa0;: une fiche est mise en vigueur par une seconde personne. Qui l&apos;a écrite l&apos;applique comme texte d&apos;exemple.</translation>
    </message>
    <message>
        <source>Applied. It is in force.</source>
        <translation>Appliqué. C&apos;est en vigueur.</translation>
    </message>
</context>
<context>
    <name>desk::Appearance</name>
    <message>
        <source>Colours as the system has them: light.</source>
        <translation>Couleurs comme dans le système : claires.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Couleurs claires.</translation>
    </message>
    <message>
        <source>Colours as the system has them: dark.</source>
        <translation>Couleurs comme dans le système : sombres.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Couleurs sombres.</translation>
    </message>
    <message>
        <source>Colours as the system has them: high contrast.</source>
        <translation>Couleurs comme dans le système : contraste élevé.</translation>
    </message>
    <message>
        <source>High contrast.</source>
        <translation>Contraste élevé.</translation>
    </message>
    <message>
        <source>Usual letters.</source>
        <translation>Caractères habituels.</translation>
    </message>
    <message>
        <source>The letters for easier reading, Andika, are not installed.</source>
        <translation>Les caractères plus lisibles, Andika, ne sont pas installés.</translation>
    </message>
    <message>
        <source>Letters for easier reading.</source>
        <translation>Caractères plus lisibles.</translation>
    </message>
</context>
<context>
    <name>desk::Audit</name>
    <message>
        <source>What you read is recorded and shown to the administrators.</source>
        <translation>Ce qui est lu est enregistré et montré aux administrateurs.</translation>
    </message>
    <message>
        <source>You read until %1.</source>
        <translation>Lecture jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>C&apos;est aujourd&apos;hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n jour restant.</numerusform>
            <numerusform>%n jours restants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours clos</translation>
    </message>
    <message>
        <source>Log of a closed day</source>
        <translation>Registre d&apos;un jour clos</translation>
    </message>
    <message>
        <source>Whether a closed day is as it was closed</source>
        <translation>Si un jour clos est tel qu&apos;il a été clos</translation>
    </message>
    <message>
        <source>Trail: who changed, searched, erased and closed</source>
        <translation>Traces : qui a changé, cherché, effacé et clos</translation>
    </message>
    <message>
        <source>Configuration and who is assigned</source>
        <translation>Configuration et personnes affectées</translation>
    </message>
    <message>
        <source>configuration applied</source>
        <translation>configuration appliquée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>consulté</translation>
    </message>
    <message>
        <source>number searched</source>
        <translation>numéro cherché</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>contrôlé</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>jour clos</translation>
    </message>
    <message>
        <source>paper of the day kept</source>
        <translation>papier du jour conservé</translation>
    </message>
    <message>
        <source>disposal approved</source>
        <translation>élimination approuvée</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>request of a citizen</source>
        <translation>demande d&apos;un citoyen</translation>
    </message>
    <message>
        <source>Write a day like 24.12.2026.</source>
        <translation>Écrire un jour comme 24.12.2026.</translation>
    </message>
    <message>
        <source>%1 is not closed: read one of the closed days.</source>
        <translation>%1 n&apos;est pas clos : lire un des jours clos.</translation>
    </message>
    <message>
        <source>%1 · closed on %2 · digest %3</source>
        <translation>%1 · clos %2 · empreinte %3</translation>
    </message>
    <message>
        <source>No day is closed yet.</source>
        <translation>Aucun jour n&apos;est encore clos.</translation>
    </message>
    <message>
        <source>Closed days: %1, the latest first.</source>
        <translation>Jours clos : %1, le dernier d&apos;abord.</translation>
    </message>
    <message>
        <source>%1: %2 rows. Digest %3.</source>
        <translation>%1 : %2 lignes. Empreinte %3.</translation>
    </message>
    <message>
        <source>What is kept of %1 is what was closed.</source>
        <translation>Ce qui est conservé de %1 est ce qui a été clos.</translation>
    </message>
    <message>
        <source>What is kept of %1 is NOT what was closed: tell the data protection officer.</source>
        <translation>Ce qui est conservé de %1 N&apos;EST PAS ce qui a été clos : avertir le délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Empreinte : %1</translation>
    </message>
    <message>
        <source>Chain of events: each of the newest %1 links follows from the one before.</source>
        <translation>Chaîne des événements : chacun des %1 derniers maillons suit du précédent.</translation>
    </message>
    <message>
        <source>Chain of events: %1 of the newest %2 links do NOT follow from the one before.</source>
        <translation>Chaîne des événements : %1 des %2 derniers maillons NE suivent PAS du précédent.</translation>
    </message>
    <message>
        <source>Head of the chain, to compare with what was kept elsewhere: %1, %2</source>
        <translation>Tête de la chaîne, à comparer avec ce qui est conservé ailleurs : %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened up to then.</source>
        <translation>Jusque-là, rien ne s&apos;est passé.</translation>
    </message>
    <message>
        <source>The newest %1, the latest first. Work on calls is not told, nor the reasons people wrote.</source>
        <translation>Les %1 derniers, le plus récent d&apos;abord. Le travail sur les appels n&apos;est pas dit, ni les motifs écrits.</translation>
    </message>
    <message>
        <source>Revision %1, in force. Its changes are in the trail.</source>
        <translation>Version %1, en vigueur. Ses changements sont dans les traces.</translation>
    </message>
</context>
<context>
    <name>desk::CitizenRequests</name>
    <message>
        <source>what is held about me</source>
        <translation>ce qui est conservé sur moi</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>rectifier</translation>
    </message>
    <message>
        <source>erase it</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>reçue %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>réponse avant %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore un jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>un jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>récépissé %1</translation>
    </message>
    <message>
        <source>Noted. To be answered by %1.</source>
        <translation>Notée. Réponse avant %1.</translation>
    </message>
    <message>
        <source>A number is corrected by a number, a tax code by a tax code.</source>
        <translation>Un numéro se rectifie par un numéro, un code fiscal par un code fiscal.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recepisse</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Donnees</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Récépissé %1.</translation>
    </message>
    <message>
        <source>Calls: %1, callbacks: %2.</source>
        <translation>Appels : %1, rappels : %2.</translation>
    </message>
    <message>
        <source>Still open, and erased later: %1.</source>
        <translation>Encore ouverts, à effacer plus tard : %1.</translation>
    </message>
    <message>
        <source>Some of it waits for the archive&apos;s approval.</source>
        <translation>Une partie attend l&apos;accord des archives.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>C&apos;est dans %1.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Réponse donnée.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
</context>
<context>
    <name>desk::Closings</name>
    <message>
        <source>Closed at once, until it is opened again.</source>
        <translation>Fermé tout de suite, jusqu&apos;à la réouverture.</translation>
    </message>
    <message>
        <source>The whole directorate</source>
        <translation>Toute la direction</translation>
    </message>
    <message>
        <source>Closed since %1, until opened again</source>
        <translation>Fermé depuis %1, jusqu&apos;à la réouverture</translation>
    </message>
    <message>
        <source>the whole directorate</source>
        <translation>toute la direction</translation>
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
        <translation>Ce n&apos;est pas un jour. Écrivez-le comme 24.12.</translation>
    </message>
    <message>
        <source>It would end before it begins. Correct one of the times.</source>
        <translation>Elle finirait avant de commencer. Corrigez l&apos;une des heures.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>It is closed then anyway. Choose another time.</source>
        <translation>C&apos;est déjà fermé à ce moment. Choisissez un autre moment.</translation>
    </message>
    <message>
        <source>Promises that move: %1, the latest to %2.</source>
        <translation>Promesses qui se déplacent : %1, la dernière à %2.</translation>
    </message>
    <message>
        <source>No promise moves.</source>
        <translation>Aucune promesse ne se déplace.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>De nouveau ouvert : %1.</translation>
    </message>
    <message>
        <source>Closing noted.</source>
        <translation>Fermeture notée.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Rouvert.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationForm</name>
    <message>
        <source>Directorate</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>As IANA names it, like Europe/Rome.</source>
        <translation>Comme l&apos;IANA le nomme, par exemple Europe/Rome.</translation>
    </message>
    <message>
        <source>Numbers that are called</source>
        <translation>Numéros appelés</translation>
    </message>
    <message>
        <source>With +39 and commas between them.</source>
        <translation>Avec +39, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Promises are read out by the exchange</source>
        <translation>Le central téléphonique lit les promesses</translation>
    </message>
    <message>
        <source>A promise that is read out binds.</source>
        <translation>Une promesse lue engage.</translation>
    </message>
    <message>
        <source>The log closes by itself at</source>
        <translation>Le registre se ferme de lui-même à</translation>
    </message>
    <message>
        <source>A time, like 20:00; empty: a person closes the day.</source>
        <translation>Une heure, comme 20:00&#xa0;; vide&#xa0;: une personne ferme la journée.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Les appels sont enregistrés</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>in the other procedure</source>
        <translation>dans l&apos;autre procédure</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>dans les deux</translation>
    </message>
    <message>
        <source>Limits and terms</source>
        <translation>Limites et délais</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>Délai pour rappeler</translation>
    </message>
    <message>
        <source>In minutes of opening.</source>
        <translation>En minutes d&apos;ouverture.</translation>
    </message>
    <message>
        <source>At risk with less than</source>
        <translation>En péril en dessous de</translation>
    </message>
    <message>
        <source>Attempts before closing as unreachable</source>
        <translation>Tentatives avant de clore comme injoignable</translation>
    </message>
    <message>
        <source>On so many working days at least</source>
        <translation>Sur au moins autant de jours ouvrés</translation>
    </message>
    <message>
        <source>Between two attempts</source>
        <translation>Entre deux tentatives</translation>
    </message>
    <message>
        <source>No attempt begins so close to a closing</source>
        <translation>Aucune tentative ne commence si près de la fermeture</translation>
    </message>
    <message>
        <source>One ring</source>
        <translation>Une sonnerie</translation>
    </message>
    <message>
        <source>In seconds.</source>
        <translation>En secondes.</translation>
    </message>
    <message>
        <source>A number is marked from so many calls a day</source>
        <translation>Un numéro est signalé à partir d&apos;autant d&apos;appels par jour</translation>
    </message>
    <message>
        <source>It is never refused.</source>
        <translation>Il n&apos;est jamais refusé.</translation>
    </message>
    <message>
        <source>Figures are told with so many people behind them</source>
        <translation>Les chiffres sont donnés avec autant de personnes derrière</translation>
    </message>
    <message>
        <source>Two at least: nobody is measured alone.</source>
        <translation>Deux au moins&#xa0;: personne n&apos;est mesuré seul.</translation>
    </message>
    <message>
        <source>Days until identities are erased</source>
        <translation>Jours avant l&apos;effacement des identités</translation>
    </message>
    <message>
        <source>Calendar days after closing.</source>
        <translation>Jours calendaires après la clôture.</translation>
    </message>
    <message>
        <source>Erasing needs the approval of the archives</source>
        <translation>Effacer demande l&apos;accord des archives</translation>
    </message>
    <message>
        <source>D.Lgs. 42/2004, art. 21.</source>
        <translation>D.Lgs. 42/2004, art. 21.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>Holiday of the region</source>
        <translation>Jour férié de la région</translation>
    </message>
    <message>
        <source>National holidays need not be said.</source>
        <translation>Les jours fériés nationaux n&apos;ont pas à être indiqués.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Hours %1</source>
        <translation>Horaire %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Like Monday, Tuesday or Monday-Friday.</source>
        <translation>Par exemple lundi, mardi ou lundi-vendredi.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>A time, like 12:30.</source>
        <translation>Une heure, comme 12:30.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Closure %1</source>
        <translation>Fermeture %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>A day and a time, like 24.12.2026 12:00.</source>
        <translation>Un jour et une heure, comme 24.12.2026 12:00.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Periods with other hours</source>
        <translation>Périodes avec d&apos;autres horaires</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>A day, like 24.12.2026.</source>
        <translation>Un jour, comme 24.12.2026.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>desks for callers</source>
        <translation>postes pour les appelants</translation>
    </message>
    <message>
        <source>internal office</source>
        <translation>bureau interne</translation>
    </message>
    <message>
        <source>Queue of the exchange</source>
        <translation>File du central téléphonique</translation>
    </message>
    <message>
        <source>Its identifier at the exchange.</source>
        <translation>Son identifiant au central téléphonique.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>Answers where this one is closed or has ended.</source>
        <translation>Répond quand celui-ci est fermé ou terminé.</translation>
    </message>
    <message>
        <source>The first day, like 24.12.2026; empty: it has always been.</source>
        <translation>Le premier jour, comme 24.12.2026&#xa0;; vide&#xa0;: depuis toujours.</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end.</source>
        <translation>Le dernier jour, comme 24.12.2026&#xa0;; vide&#xa0;: sans fin.</translation>
    </message>
    <message>
        <source>Case number %1</source>
        <translation>Numéro de dossier %1</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Act that bears it</source>
        <translation>Acte qui le porte</translation>
    </message>
    <message>
        <source>Menu options</source>
        <translation>Options du menu</translation>
    </message>
    <message>
        <source>menu option</source>
        <translation>option du menu</translation>
    </message>
    <message>
        <source>Key that is pressed</source>
        <translation>Touche pressée</translation>
    </message>
    <message>
        <source>Callbacks go to</source>
        <translation>Les rappels vont à</translation>
    </message>
    <message>
        <source>Empty: to the first office that rings.</source>
        <translation>Vide&#xa0;: au premier bureau qui sonne.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Whoever presses it calls about it; empty: about anything.</source>
        <translation>Qui la presse appelle à ce sujet&#xa0;; vide&#xa0;: pour tout.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Office that rings</source>
        <translation>Bureau qui sonne</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Sonneries</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Competent office</source>
        <translation>Bureau compétent</translation>
    </message>
    <message>
        <source>Empty: none of ours.</source>
        <translation>Vide&#xa0;: aucun des nôtres.</translation>
    </message>
    <message>
        <source>Not ours: call</source>
        <translation>Pas le nôtre&#xa0;: appeler</translation>
    </message>
    <message>
        <source>A body, or words of your own.</source>
        <translation>Un organisme, ou vos propres mots.</translation>
    </message>
    <message>
        <source>Shared among offices</source>
        <translation>Réparti entre bureaux</translation>
    </message>
    <message>
        <source>by initial</source>
        <translation>par initiale</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>par commune</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparés par des virgules.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Fiches d&apos;information</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>A second person puts it in force; until then it is an example text.</source>
        <translation>Une seconde personne la met en vigueur&#xa0;; jusque-là c&apos;est un texte d&apos;exemple.</translation>
    </message>
    <message>
        <source>External bodies</source>
        <translation>Organismes externes</translation>
    </message>
    <message>
        <source>external body</source>
        <translation>organisme externe</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Fermetures prévues</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>It is told to everybody.</source>
        <translation>Il est dit à tous.</translation>
    </message>
    <message>
        <source>Codes of offices with commas between them; empty: all of them.</source>
        <translation>Codes des bureaux séparés par des virgules&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Patron days</source>
        <translation>Fêtes patronales</translation>
    </message>
    <message>
        <source>patron day</source>
        <translation>fête patronale</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>affectation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>As the database knows it.</source>
        <translation>Comme la base de données le connaît.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>official</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervision</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>Empty: the whole directorate.</source>
        <translation>Vide&#xa0;: toute la direction.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>By which they are assigned: number and day.</source>
        <translation>Par lequel on est affecté&#xa0;: numéro et date.</translation>
    </message>
    <message>
        <source>User of the exchange</source>
        <translation>Utilisateur du central téléphonique</translation>
    </message>
    <message>
        <source>Empty: the exchange knows them by their account.</source>
        <translation>Vide&#xa0;: le central téléphonique connaît le compte.</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Fiche d&apos;urgence</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d&apos;urgence</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Numéro interne</translation>
    </message>
    <message>
        <source>Otherwise it is shown as an example text.</source>
        <translation>Sinon il apparaît comme texte d&apos;exemple.</translation>
    </message>
    <message>
        <source>Text in Italian</source>
        <translation>Texte en italien</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Texte en allemand</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Text in Slovene</source>
        <translation>Texte en slovène</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texte en anglais</translation>
    </message>
    <message>
        <source>Answered in time within so many rings</source>
        <translation>Réponse à temps en autant de sonneries</translation>
    </message>
    <message>
        <source>From the choice in the menu on; their share is the service level.</source>
        <translation>À partir du choix dans le menu ; leur part est le niveau de service.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>contrôleur</translation>
    </message>
    <message>
        <source>The last day, like 24.12.2026; empty: without an end. An auditor has one, within 90 days.</source>
        <translation>Le dernier jour, comme 24.12.2026 ; vide : sans fin. Un contrôleur en a un, dans les 90 jours.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationText</name>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>rien d&apos;écrit encore</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1&#xa0;: nouveau&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: gone, was: %2</source>
        <translation>%1&#xa0;: retiré, était&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, was: %3</source>
        <translation>%1&#xa0;: %2, était&#xa0;: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>desk::CopiedRecord</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Déjà dit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>desk::DesksOfDay</name>
    <message>
        <source>no desk named</source>
        <translation>aucun poste indiqué</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>aujourd&apos;hui seulement</translation>
    </message>
    <message>
        <source>%1: the usual desk again.</source>
        <translation>%1&#xa0;: de nouveau le poste habituel.</translation>
    </message>
    <message>
        <source>%1: today %2.</source>
        <translation>%1&#xa0;: aujourd&apos;hui %2.</translation>
    </message>
</context>
<context>
    <name>desk::ExchangeLine</name>
    <message>
        <source>Back to Richiamate: this page can be closed.</source>
        <translation>Retour à Richiamate&#xa0;: cette page peut être fermée.</translation>
    </message>
</context>
<context>
    <name>desk::Explanations</name>
    <message>
        <source>All figures of %1</source>
        <translation>Tous les chiffres : %1</translation>
    </message>
    <message>
        <source>Too few people stand behind the others: they are not told.</source>
        <translation>Trop peu de personnes sont derrière les autres : ils ne sont pas dits.</translation>
    </message>
    <message>
        <source>Enter says how a figure is counted, and what is behind it.</source>
        <translation>Entrée dit comment un chiffre est compté et ce qu&apos;il y a derrière.</translation>
    </message>
    <message>
        <source>Too few people stand behind it: nothing more is told.</source>
        <translation>Trop peu de personnes sont derrière : rien de plus n&apos;est dit.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clore : %1</translation>
    </message>
    <message>
        <source>Closed: %1. Digest: %2</source>
        <translation>Close : %1. Empreinte : %2</translation>
    </message>
    <message>
        <source>The day is not over yet: its log cannot be closed.</source>
        <translation>La journée n&apos;est pas encore finie : son registre ne peut pas être clos.</translation>
    </message>
    <message>
        <source>Nothing is left open. Once closed, the log of this day never changes.</source>
        <translation>Rien ne reste ouvert. Une fois clos, le registre de ce jour ne change plus jamais.</translation>
    </message>
    <message>
        <source>Left open: %1. What comes of it will stand in the log of the day on which it is written. Once closed, the log of this day never changes.</source>
        <translation>Reste ouvert : %1. Ce qui en vient figurera dans le registre du jour où c&apos;est écrit. Une fois clos, le registre de ce jour ne change plus jamais.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>a text being written</source>
        <translation>un texte en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>un rappel en main</translation>
    </message>
    <message>
        <source>a call without its record</source>
        <translation>un appel sans son enregistrement</translation>
    </message>
    <message>
        <source>an intervention not written</source>
        <translation>une intervention non écrite</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>La journée est close.</translation>
    </message>
    <message>
        <source>All figures: %1 to %2</source>
        <translation>Tous les chiffres, de %1 à %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant : %2</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>Affichées : %1 à %2 sur %3.</translation>
    </message>
    <message>
        <source>The next rows</source>
        <translation>Les lignes suivantes</translation>
    </message>
</context>
<context>
    <name>desk::FoundRows</name>
    <message>
        <source>Call %1</source>
        <translation>Appel %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promesse %1</translation>
    </message>
    <message>
        <source>rings there</source>
        <translation>sonne là-bas</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>became a callback</source>
        <translation>devenu un rappel</translation>
    </message>
    <message>
        <source>intervention written</source>
        <translation>intervention écrite</translation>
    </message>
    <message>
        <source>Put through to %1</source>
        <translation>Passé à %1</translation>
    </message>
</context>
<context>
    <name>desk::HeldDocument</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Texts being written</source>
        <translation>Textes en cours</translation>
    </message>
    <message>
        <source>Who did or looked at what</source>
        <translation>Qui a fait ou consulté quoi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>A sonné</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Account of the colleague</source>
        <translation>Compte de l&apos;agent</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Notée à la main</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Calling number</source>
        <translation>Numéro appelant</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informations données</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Clos parce que</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number at the exchange</source>
        <translation>Numéro au central</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Account of the holder</source>
        <translation>Compte de qui l&apos;a en main</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Choix du menu</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Autres sujets</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Fiche de transmission</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui parlait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Account of who took it</source>
        <translation>Compte de qui l&apos;a pris</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
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
        <source>What is held about you</source>
        <translation>Ce qui est conservé à votre sujet</translation>
    </message>
    <message>
        <source>Request %1, receipt %2, %3</source>
        <translation>Demande %1, récépissé %2, %3</translation>
    </message>
    <message>
        <source>Told what is held</source>
        <translation>Communication de ce qui est conservé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Récépissé %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Demande : %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand : %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Ce qui a été fait : %1</translation>
    </message>
    <message>
        <source>Salt: %1</source>
        <translation>Sel : %1</translation>
    </message>
    <message>
        <source>Keep this with the request: SHA-256 of the salt, a colon and the number or tax code is the digest that the database keeps.%1</source>
        <translation>À conserver avec la demande : le SHA-256 du sel, d&apos;un deux-points et du numéro ou code fiscal est l&apos;empreinte que la base conserve.%1</translation>
    </message>
</context>
<context>
    <name>desk::KeyCard</name>
    <message>
        <source>Step by step, and on the line</source>
        <translation>Pas à pas et en ligne</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Pour entendre</translation>
    </message>
    <message>
        <source>From place to place</source>
        <translation>D&apos;un endroit à l&apos;autre</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Writing a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Callbacks and interventions</source>
        <translation>Rappels et interventions</translation>
    </message>
    <message>
        <source>Figures, closings, log</source>
        <translation>Chiffres, fermetures, registre</translation>
    </message>
    <message>
        <source>How the desk looks and sounds</source>
        <translation>Aspect et son du poste</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Touches du poste</translation>
    </message>
    <message>
        <source>All other actions are in the list that %1 opens.</source>
        <translation>Toutes les autres actions sont dans la liste qu&apos;ouvre %1.</translation>
    </message>
    <message>
        <source>Take or open the row</source>
        <translation>Prendre ou ouvrir la ligne</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Retour là où vous étiez</translation>
    </message>
</context>
<context>
    <name>desk::Monitoring</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>desk::NotCopied</name>
    <message>
        <source>Not copied yet: nothing</source>
        <translation>Pas encore copié&#xa0;: rien</translation>
    </message>
    <message>
        <source>Nothing that was saved today is still to be copied.</source>
        <translation>De ce qui a été enregistré aujourd&apos;hui, il ne reste rien à copier.</translation>
    </message>
    <message>
        <source>Nothing that you saved today is still to be copied.</source>
        <translation>De ce que vous avez enregistré aujourd&apos;hui, il ne reste rien à copier.</translation>
    </message>
    <message>
        <source>Not copied yet: %1</source>
        <translation>Pas encore copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter copies the fields and marks them as copied.</source>
        <translation>Entrée copie les champs et les marque comme copiés.</translation>
    </message>
    <message>
        <source>What others wrote they copy themselves.</source>
        <translation>Ce que d&apos;autres ont écrit, ils le copient eux-mêmes.</translation>
    </message>
    <message>
        <source>written by somebody else</source>
        <translation>écrit par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not copied yet, %1: nothing</source>
        <translation>Pas encore copié, %1&#xa0;: rien</translation>
    </message>
    <message>
        <source>Nothing that was saved that day is still to be copied.</source>
        <translation>De ce jour-là, il ne reste rien à copier.</translation>
    </message>
    <message>
        <source>Nothing that you saved that day is still to be copied.</source>
        <translation>De ce que vous avez enregistré ce jour-là, il ne reste rien à copier.</translation>
    </message>
    <message>
        <source>Not copied yet, %1: %2</source>
        <translation>Pas encore copié, %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::Program</name>
    <message>
        <source>Everything is announced.</source>
        <translation>Tout est annoncé.</translation>
    </message>
    <message>
        <source>Only the essential is announced.</source>
        <translation>Seul l&apos;essentiel est annoncé.</translation>
    </message>
    <message>
        <source>Nothing is announced.</source>
        <translation>Rien n&apos;est annoncé.</translation>
    </message>
    <message>
        <source>Not all that was preferred could be read: the rest is as delivered.</source>
        <translation>Certaines préférences sont illisibles&#xa0;: le reste est comme livré.</translation>
    </message>
    <message>
        <source>Names and numbers are not told.</source>
        <translation>Les noms et les numéros ne sont pas dits.</translation>
    </message>
    <message>
        <source>Names and numbers are told.</source>
        <translation>Les noms et les numéros sont dits.</translation>
    </message>
    <message>
        <source>What is preferred cannot be kept on this machine.</source>
        <translation>Les préférences ne peuvent pas être gardées sur ce poste.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The keyboard card lies in %1: as text, in large print and in braille.</source>
        <translation>La fiche des touches est dans %1 : en texte, en gros caractères et en braille.</translation>
    </message>
    <message>
        <source>The keyboard card is sent to the printer. In %1 it lies as text and in braille, too.</source>
        <translation>La fiche des touches part à l&apos;imprimante. Dans %1, elle est aussi en texte et en braille.</translation>
    </message>
</context>
<context>
    <name>desk::Session</name>
    <message>
        <source>draft kept at %1</source>
        <translation>brouillon gardé à %1</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>une conversation</translation>
    </message>
    <message>
        <source>a citizen on the line</source>
        <translation>un appel en ligne</translation>
    </message>
    <message>
        <source>a hand-over taken</source>
        <translation>une transmission prise</translation>
    </message>
    <message>
        <source>a hand-over that came back</source>
        <translation>une transmission revenue</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>la supervision</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in to the exchange as %1: calls go through it.</source>
        <translation>Accès au central sous le nom de %1&#xa0;: les appels passent par là.</translation>
    </message>
    <message>
        <source>the exchange&apos;s telephone</source>
        <translation>le téléphone du central</translation>
    </message>
    <message>
        <source>an office that is asked first</source>
        <translation>un bureau consulté d&apos;abord</translation>
    </message>
    <message>
        <source>a callback in hand</source>
        <translation>un rappel en main</translation>
    </message>
    <message>
        <source>a second call from this number</source>
        <translation>un second appel de ce numéro</translation>
    </message>
    <message>
        <source>Lists are read cell by cell.</source>
        <translation>Les listes se lisent cellule par cellule.</translation>
    </message>
    <message>
        <source>Lists are read row by row.</source>
        <translation>Les listes se lisent ligne par ligne.</translation>
    </message>
    <message>
        <source>Given. Both desks are told.</source>
        <translation>Attribué. Les deux postes en sont informés.</translation>
    </message>
    <message>
        <source>The intervention is open again.</source>
        <translation>L&apos;intervention est rouverte.</translation>
    </message>
    <message>
        <source>Calls are recorded here only: there is nothing to copy.</source>
        <translation>Les appels ne sont enregistrés qu&apos;ici&#xa0;: rien à copier.</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>le résultat</translation>
    </message>
    <message>
        <source>Copied for the other procedure.</source>
        <translation>Copié pour l&apos;autre procédure.</translation>
    </message>
    <message>
        <source>an intervention that you wrote</source>
        <translation>une intervention que vous avez écrite</translation>
    </message>
    <message>
        <source>a callback in the queue</source>
        <translation>un rappel dans la file</translation>
    </message>
    <message>
        <source>This is neither a number nor the code of a request.</source>
        <translation>Ce n&apos;est ni un numéro ni le code d&apos;une demande.</translation>
    </message>
    <message>
        <source>Nothing is held of it.</source>
        <translation>Rien n&apos;en est conservé.</translation>
    </message>
    <message>
        <source>Found, rows: %1</source>
        <translation>Trouvé, lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Numéro d&apos;urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Here in the house: %1</source>
        <translation>Ici, dans la maison&#xa0;: %1</translation>
    </message>
    <message>
        <source>This directorate has written nothing here. Call the emergency number.</source>
        <translation>Cette direction n&apos;a rien écrit ici. Appelez le numéro d&apos;urgence.</translation>
    </message>
    <message>
        <source>Example text, not in force</source>
        <translation>Texte d&apos;exemple, pas en vigueur</translation>
    </message>
    <message>
        <source>No conversation in hand.</source>
        <translation>Aucune conversation en main.</translation>
    </message>
    <message>
        <source>lists that are read cell by cell</source>
        <translation>des listes lues cellule par cellule</translation>
    </message>
    <message>
        <source>a cell of a list</source>
        <translation>une cellule d&apos;une liste</translation>
    </message>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1&#xa0;: place %2 sur %3.</translation>
    </message>
    <message>
        <source>whoever wrote it</source>
        <translation>la personne qui l&apos;a écrit</translation>
    </message>
    <message>
        <source>a single day</source>
        <translation>un seul jour</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>l&apos;administration</translation>
    </message>
    <message>
        <source>Referred: the other directorate calls back. F8 goes on.</source>
        <translation>Transmis : l&apos;autre direction rappelle. F8 poursuit.</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed are not listed here.</source>
        <translation>Ici, les numéros qui appellent pendant la fermeture ne sont pas listés.</translation>
    </message>
    <message>
        <source>an operator or an official</source>
        <translation>un opérateur ou un agent</translation>
    </message>
    <message>
        <source>Not in the other procedure yet: %1, in %2</source>
        <translation>Pas encore dans l&apos;autre procédure : %1, dans %2</translation>
    </message>
    <message>
        <source>Here one only reads.</source>
        <translation>Ici on lit seulement.</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Ce que les contrôleurs ont lu</translation>
    </message>
    <message>
        <source>Nobody has audited yet.</source>
        <translation>Personne n&apos;a encore contrôlé.</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Le plus récent d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>desk::Telephones</name>
    <message>
        <source>Calls go through the exchange again.</source>
        <translation>Les appels passent à nouveau par le central.</translation>
    </message>
    <message>
        <source>The softphone from now on: it is given the number, the outcome is noted by hand.</source>
        <translation>Dès maintenant le softphone&#xa0;: il reçoit le numéro, le résultat se note à la main.</translation>
    </message>
    <message>
        <source>A plain telephone from now on: calls are made by hand.</source>
        <translation>Dès maintenant un simple téléphone&#xa0;: les appels se font à la main.</translation>
    </message>
    <message>
        <source>The browser asks the exchange to let this desk stay signed in.</source>
        <translation>Le navigateur demande au central de garder l&apos;accès de ce poste.</translation>
    </message>
</context>
<context>
    <name>desk::Views</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Prendre le suivant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and hang up</source>
        <translation>Enregistrer, raccrocher</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Arrêter l&apos;appel</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>official</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervision</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Fermé, ouvre %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Ligne libre</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>personne en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>un en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Rings: %1</source>
        <translation>Sonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>premier appel</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>rappel ouvert</translation>
    </message>
    <message>
        <source>ring %1 of %2</source>
        <translation>sonnerie %1 sur %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>pas encore appelé</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>appel en cours</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>to be recorded</source>
        <translation>à consigner</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Raccroché</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>the office did not answer</source>
        <translation>le bureau n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>the office is ringing</source>
        <translation>le bureau sonne</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Promesse %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>Arrives: %1</source>
        <translation>Arrive&#xa0;: %1</translation>
    </message>
    <message>
        <source>put through to my office</source>
        <translation>transmis à mon bureau</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>écrit à la main</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Cet appel clôt le rappel ouvert.</translation>
    </message>
    <message>
        <source>%1 · callback asked for</source>
        <translation>%1 · rappel demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>un essai jusqu&apos;ici</numerusform>
            <numerusform>%n essais jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ligne entière</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>graphique ou tableau</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>The archive does not answer.</source>
        <translation>La base de données ne répond pas.</translation>
    </message>
    <message>
        <source>Go on: what you write stays here and is kept when it is back.</source>
        <translation>Continuez&#xa0;: ce que vous écrivez reste ici et sera enregistré à son retour.</translation>
    </message>
    <message>
        <source>Until then calls are made with the softphone.</source>
        <translation>Jusque-là on appelle avec le softphone.</translation>
    </message>
    <message>
        <source>Until then calls are made by hand.</source>
        <translation>Jusque-là on appelle à la main.</translation>
    </message>
    <message>
        <source>%1 signs in.</source>
        <translation>%1 ouvre l&apos;accès.</translation>
    </message>
    <message>
        <source>Not signed in to the exchange.</source>
        <translation>Pas d&apos;accès au central.</translation>
    </message>
    <message>
        <source>Sign in to the exchange in the browser.</source>
        <translation>Ouvrez l&apos;accès au central dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in to the exchange again.</source>
        <translation>Ouvrez à nouveau l&apos;accès au central.</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back to the citizen</source>
        <translation>Revenir à l&apos;appel</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>j&apos;appelle %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>with the citizen</source>
        <translation>avec l&apos;appel</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>citizen or office</source>
        <translation>appel ou bureau</translation>
    </message>
    <message>
        <source>to a number that rang while it was closed</source>
        <translation>à un numéro qui a appelé pendant la fermeture</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>contrôleur</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>nothing is changed here</source>
        <translation>ici rien n&apos;est changé</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
</context>
<context>
    <name>desk::Voice</name>
    <message>
        <source>The voice is silent: the program espeak-ng or the sound device does not work.</source>
        <translation>La voix se tait&#xa0;: le programme espeak-ng ou le périphérique audio ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is on.</source>
        <translation>Voix interne activée.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off: a screen reader is running.</source>
        <translation>Voix interne désactivée&#xa0;: un lecteur d&apos;écran est actif.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice is off.</source>
        <translation>Voix interne désactivée.</translation>
    </message>
    <message>
        <source>The voice is silent: there is no sound device.</source>
        <translation>La voix se tait&#xa0;: il n&apos;y a pas de périphérique audio.</translation>
    </message>
    <message>
        <source>The voice is silent: %1 is gone.</source>
        <translation>La voix se tait&#xa0;: %1 n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Sound: %1.</source>
        <translation>Son&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 words a minute.</source>
        <translation>Mots par minute&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Il n&apos;y a pas de périphérique audio.</translation>
    </message>
    <message>
        <source>The desk is heard in the left ear.</source>
        <translation>Le poste s&apos;entend à gauche.</translation>
    </message>
    <message>
        <source>The desk is heard in the right ear.</source>
        <translation>Le poste s&apos;entend à droite.</translation>
    </message>
    <message>
        <source>The desk is heard in both ears.</source>
        <translation>Le poste s&apos;entend des deux côtés.</translation>
    </message>
    <message>
        <source>%1 is a headset: names, numbers and notes are heard in it.</source>
        <translation>%1 est un casque&#xa0;: on y entend noms, numéros et notes.</translation>
    </message>
    <message>
        <source>%1 is no headset: no name, no number and no note is heard.</source>
        <translation>%1 n&apos;est pas un casque&#xa0;: ni noms, ni numéros, ni notes.</translation>
    </message>
    <message>
        <source>This sound is on.</source>
        <translation>Son activé.</translation>
    </message>
    <message>
        <source>This sound is off.</source>
        <translation>Son désactivé.</translation>
    </message>
</context>
<context>
    <name>desk::WhileClosed</name>
    <message numerus="yes">
        <source>Rang while closed: %n number(s)</source>
        <translation>
            <numerusform>Appels pendant la fermeture&#xa0;: %n numéro</numerusform>
            <numerusform>Appels pendant la fermeture&#xa0;: %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang while closed: nobody</source>
        <translation>Appels pendant la fermeture&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Everybody who rang in the last seven days while it was closed has been spoken with.</source>
        <translation>Toutes les personnes qui ont appelé ces sept derniers jours pendant la fermeture ont eu une réponse.</translation>
    </message>
    <message>
        <source>Operators and officials call them.</source>
        <translation>Les opérateurs et les agents les appellent.</translation>
    </message>
    <message>
        <source>Enter opens a call to the number.</source>
        <translation>Entrée ouvre un appel vers le numéro.</translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>%1 cannot be read as JSON. Correct it and try again.</source>
        <translation>%1 n&apos;est pas lisible comme JSON. Corriger et réessayer.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it and try again.</source>
        <translation>%1 manque. Ajouter et réessayer.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Correct it and try again.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;». Corriger et réessayer.</translation>
    </message>
    <message>
        <source>What was sent is too large. Send less at a time.</source>
        <translation>L&apos;envoi est trop volumineux. Envoyer moins à la fois.</translation>
    </message>
    <message>
        <source>This is not part of your assignment. Ask the administrator if it should be.</source>
        <translation>Ceci ne relève pas de votre affectation. Si c&apos;est une erreur, demander à l&apos;administrateur.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list again.</source>
        <translation>L&apos;élément n&apos;existe plus. Regarder à nouveau la liste.</translation>
    </message>
    <message>
        <source>A colleague was quicker. Take the next one.</source>
        <translation>Déjà pris par un collègue. Prendre le suivant.</translation>
    </message>
    <message>
        <source>It has changed in the meantime. Look at what changed and try again.</source>
        <translation>Quelque chose a changé entre-temps. Regarder quoi et réessayer.</translation>
    </message>
    <message>
        <source>This cannot be done now. Look at its state and choose what it allows.</source>
        <translation>Ce n&apos;est pas possible maintenant. Regarder l&apos;état et choisir ce qu&apos;il permet.</translation>
    </message>
    <message>
        <source>Nobody is waiting to be called back now. There is nothing to do.</source>
        <translation>Personne n&apos;attend de rappel maintenant. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>This command was given before with other contents and was not carried out. Give it again.</source>
        <translation>Cet ordre a déjà été donné avec un autre contenu et n&apos;a pas été exécuté. Le donner à nouveau.</translation>
    </message>
    <message>
        <source>This is not a training database, and nothing was changed. Choose a training database.</source>
        <translation>Ce n&apos;est pas une base de données d&apos;exercice, et rien n&apos;a été modifié. Choisir une base de données d&apos;exercice.</translation>
    </message>
    <message>
        <source>The database has another version than this program. Ask the administrator to run &quot;richiamate-admin database migrate&quot;.</source>
        <translation>La base de données n&apos;a pas la même version que ce programme. Demander à l&apos;administrateur d&apos;exécuter «&#xa0;richiamate-admin database migrate&#xa0;».</translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>La base de données ne répond pas. Réessayer dans un instant&#xa0;; si cela dure, avertir l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The telephone exchange does not answer. Dial by hand and tell the administrator.</source>
        <translation>Le central téléphonique ne répond pas. Composer à la main et avertir l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The telephone exchange refused. Check the number and try again, or dial by hand.</source>
        <translation>Le central téléphonique a refusé. Vérifier le numéro et réessayer, ou composer à la main.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder or free some space.</source>
        <translation>Le fichier %1 ne peut pas être écrit. Choisir un autre dossier ou libérer de l&apos;espace.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and who may read it.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifier son nom et qui peut le lire.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install it and try again.</source>
        <translation>Le programme %1 manque. L&apos;installer et réessayer.</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Try again; if it happens again, tell the administrator.</source>
        <translation>Une erreur s&apos;est produite dans ce programme. Réessayer&#xa0;; si elle se répète, avertir l&apos;administrateur.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>La valeur fournie</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, as %3 already is. Give one of them another name and try again.</source>
        <translation>%1 est «&#xa0;%2&#xa0;», comme déjà %3. Donner un autre nom à l&apos;un des deux et réessayer.</translation>
    </message>
    <message>
        <source>The telephone exchange is slow. Try again in a moment, or dial by hand.</source>
        <translation>Le central téléphonique est lent. Réessayer dans un instant, ou composer à la main.</translation>
    </message>
    <message>
        <source>The telephone exchange wants you to sign in again.</source>
        <translation>Le central téléphonique demande d&apos;ouvrir à nouveau l&apos;accès.</translation>
    </message>
    <message>
        <source>The telephone exchange does not let you do that. Tell the administrator: %1 is missing.</source>
        <translation>Le central téléphonique ne le permet pas. Avertir l&apos;administrateur&#xa0;: %1 manque.</translation>
    </message>
    <message>
        <source>Account or password is not right. Type the password again; if it is forgotten, the administrator sets a new one.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe n&apos;est pas juste. Saisissez à nouveau le mot de passe ; s&apos;il est oublié, l&apos;administrateur en définit un nouveau.</translation>
    </message>
    <message>
        <source>This computer is not signed in to the single sign-on. Lock the computer, unlock it with your password, and try again.</source>
        <translation>Cet ordinateur n&apos;est pas connecté à l&apos;authentification unique. Verrouillez l&apos;ordinateur, déverrouillez-le avec votre mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The single sign-on has run out. Lock the computer, unlock it with your password, and try again.</source>
        <translation>L&apos;authentification unique a expiré. Verrouillez l&apos;ordinateur, déverrouillez-le avec votre mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The single sign-on of this computer belongs to another account. Type the account that is signed in there, or sign in to the computer as yourself.</source>
        <translation>L&apos;authentification unique de cet ordinateur appartient à un autre nom d&apos;utilisateur. Saisissez celui qui y est connecté, ou connectez-vous à l&apos;ordinateur avec le vôtre.</translation>
    </message>
    <message>
        <source>The single sign-on does not answer. Try again in a moment; if it lasts, tell the administrator.</source>
        <translation>L&apos;authentification unique ne répond pas. Réessayez dans un instant ; si cela dure, prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so the single sign-on refuses it. Tell the administrator.</source>
        <translation>L&apos;horloge de cet ordinateur est fausse, l&apos;authentification unique le refuse donc. Prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not from the directorate&apos;s authority: nothing was sent to it. Check the date of this computer, and tell the administrator.</source>
        <translation>Le certificat du serveur a expiré ou ne vient pas de l&apos;autorité de la direction : rien ne lui a été envoyé. Vérifiez la date de cet ordinateur et prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The server that answers has another name than the one that was asked for: nothing was sent to it. Tell the administrator.</source>
        <translation>Le serveur qui répond porte un autre nom que celui demandé : rien ne lui a été envoyé. Prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection: nothing was sent to it. Tell the administrator.</source>
        <translation>Le serveur n&apos;offre pas de connexion chiffrée : rien ne lui a été envoyé. Prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The certificate of the directorate&apos;s authority is not on this computer, so the server cannot be checked. Tell the administrator.</source>
        <translation>Le certificat de l&apos;autorité de la direction n&apos;est pas sur cet ordinateur, le serveur ne peut donc pas être vérifié. Prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The server does not know this account here, or does not let it in from this computer. Check how it is written, and ask the administrator.</source>
        <translation>Le serveur ne connaît pas ici ce nom d&apos;utilisateur, ou ne l&apos;admet pas depuis cet ordinateur. Vérifiez comment il est écrit et demandez à l&apos;administrateur.</translation>
    </message>
    <message>
        <source>This account has no assignment today. Ask the administrator if it should have one.</source>
        <translation>Ce nom d&apos;utilisateur n&apos;a pas d&apos;affectation aujourd&apos;hui. Demandez à l&apos;administrateur s&apos;il devrait en avoir une.</translation>
    </message>
    <message>
        <source>This computer does not know where the database of this directorate is. Tell the administrator.</source>
        <translation>Cet ordinateur ne sait pas où est la base de données de cette direction. Prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>No call may begin now: the office is closed or closes soon, or the last attempt was too short a time ago. Try again later, or release what was taken.</source>
        <translation>Aucun appel ne peut commencer maintenant&#xa0;: le bureau est fermé ou ferme bientôt, ou la dernière tentative est trop récente. Réessayer plus tard, ou libérer ce qui a été pris.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Calls that reached the directorate in the period, whoever answered and however they ended. Without an exchange nobody can know it.</source>
        <translation>Appels parvenus à la direction pendant la période, quels que soient la personne qui a répondu et leur issue. Sans central, personne ne peut le savoir.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Calls that somebody of ours answered.</source>
        <translation>Appels auxquels l&apos;un de nous a répondu.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Calls that ended before anybody answered and without a callback.</source>
        <translation>Appels terminés avant toute réponse et sans rappel.</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>À bureau fermé</translation>
    </message>
    <message>
        <source>Calls that came while nobody may ring.</source>
        <translation>Appels arrivés alors que personne ne peut être sonné.</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Rappel proposé</translation>
    </message>
    <message>
        <source>Calls that heard the offer of a callback, whatever came of it.</source>
        <translation>Appels qui ont entendu la proposition de rappel, quelle qu&apos;en soit la suite.</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Rappel accepté</translation>
    </message>
    <message>
        <source>Calls in which the citizen asked for a callback.</source>
        <translation>Appels pendant lesquels l&apos;usager a demandé un rappel.</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Rappel refusé</translation>
    </message>
    <message>
        <source>Calls in which the citizen heard the offer and did not want it.</source>
        <translation>Appels pendant lesquels l&apos;usager a entendu la proposition et ne l&apos;a pas voulue.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Outgoing calls to citizens who asked for a callback.</source>
        <translation>Appels sortants vers les usagers qui ont demandé un rappel.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen.</source>
        <translation>Tentatives qui ont joint l&apos;usager.</translation>
    </message>
    <message>
        <source>Reached at the first attempt</source>
        <translation>Joints à la première tentative</translation>
    </message>
    <message>
        <source>Attempts that reached the citizen and were the first under their promise.</source>
        <translation>Tentatives qui ont joint l&apos;usager et étaient les premières de leur promesse.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>First attempts under a promise that began no later than it said. Whether somebody was reached is another figure.</source>
        <translation>Premières tentatives d&apos;une promesse commencées au plus tard à l&apos;heure promise. Un autre chiffre dit si quelqu&apos;un a été joint.</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promesses dépassées</translation>
    </message>
    <message>
        <source>First attempts under a promise that began later than it said.</source>
        <translation>Premières tentatives d&apos;une promesse commencées après l&apos;heure promise.</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Transmissions au bureau</translation>
    </message>
    <message>
        <source>Calls and attempts from which the citizen was put through to an internal office, each once.</source>
        <translation>Appels et tentatives à partir desquels l&apos;usager a été transmis à un bureau interne, chacun une fois.</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Interventions written by internal offices, on hand-overs and on calls that reached the office directly.</source>
        <translation>Interventions écrites par les bureaux internes, sur les transmissions et sur les appels parvenus directement au bureau.</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Renseignements donnés</translation>
    </message>
    <message>
        <source>Calls and attempts in which basic information was given: so their record says, or a card was ticked.</source>
        <translation>Appels et tentatives pendant lesquels des renseignements de base ont été donnés : leur fiche le dit, ou une carte a été cochée.</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Conclus</translation>
    </message>
    <message>
        <source>Calls and attempts of which somebody wrote how they went, or what the office did.</source>
        <translation>Appels et tentatives dont quelqu&apos;un a écrit l&apos;issue, ou ce que le bureau a fait.</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Sans bureau</translation>
    </message>
    <message>
        <source>Of those concluded: closed with basic information, and no internal office was engaged. Their share is what the service is there for.</source>
        <translation>Parmi les conclus : clos avec des renseignements de base, sans engager de bureau interne. Leur part est la raison d&apos;être du service.</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Hors compétence</translation>
    </message>
    <message>
        <source>Calls, attempts and interventions in which the matter was found to be another body&apos;s.</source>
        <translation>Appels, tentatives et interventions où l&apos;affaire s&apos;est révélée relever d&apos;un autre organisme.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Calls and attempts about a topic on which the same number had spoken with us in the 14 days before. Numbers that ring all the time are left out.</source>
        <translation>Appels et tentatives sur un sujet dont le même numéro nous avait parlé dans les 14 jours précédents. Les numéros qui appellent sans cesse sont exclus.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
    <message>
        <source>Callbacks not closed at this moment, whoever has them.</source>
        <translation>Rappels non clos en ce moment, quelle que soit la personne qui les a.</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>À risque maintenant</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise is so near that the directorate calls it at risk.</source>
        <translation>Rappels que personne n&apos;a encore tentés et dont la promesse est si proche que la direction la dit à risque.</translation>
    </message>
    <message>
        <source>Past the promise now</source>
        <translation>Au-delà de la promesse maintenant</translation>
    </message>
    <message>
        <source>Callbacks that nobody has tried yet and whose promise has passed.</source>
        <translation>Rappels que personne n&apos;a encore tentés et dont la promesse est échue.</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Transmissions ouvertes</translation>
    </message>
    <message>
        <source>Hand-overs whose intervention is not written yet.</source>
        <translation>Transmissions dont l&apos;intervention n&apos;est pas encore écrite.</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Ont sonné</translation>
    </message>
    <message>
        <source>Calls that rang after a choice in the menu while it was open, whether somebody answered or not. None written by hand.</source>
        <translation>Appels qui ont sonné après un choix dans le menu pendant l&apos;ouverture, avec ou sans réponse. Aucun écrit à la main.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Réponses à temps</translation>
    </message>
    <message>
        <source>Of those that rang: answered within the rings that the directorate has set, counted from the choice in the menu. Their share is the service level.</source>
        <translation>De ceux qui ont sonné : réponse dans le nombre de sonneries fixé par la direction, compté à partir du choix dans le menu. Leur part est le niveau de service.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Daily log</source>
        <translation>Registre journalier des appels</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Numéro d&apos;appel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Option de menu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Call by</source>
        <translation>À rappeler avant</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
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
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>À bureau fermé</translation>
    </message>
    <message>
        <source>Callback offered</source>
        <translation>Rappel proposé</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Rappel accepté</translation>
    </message>
    <message>
        <source>Callback declined</source>
        <translation>Rappel refusé</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promesses dépassées</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Transmissions au bureau</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>No calls on this day</source>
        <translation>Aucun appel ce jour-là</translation>
    </message>
    <message>
        <source>Working copy, not sealed</source>
        <translation>Copie de travail, non scellée</translation>
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
        <translation>Résultat ultérieur</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>about row %1 of %2</source>
        <translation>sur la ligne %1 du %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sur le %1</translation>
    </message>
    <message>
        <source>About the day</source>
        <translation>Sur le jour</translation>
    </message>
    <message>
        <source>About row</source>
        <translation>Sur la ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Day closed %1</source>
        <translation>Clos le %1</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Renseignements donnés</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Sans bureau</translation>
    </message>
    <message>
        <source>Rows of the day</source>
        <translation>Lignes du jour</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Relevé mensuel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>No office needed, of all concluded</source>
        <translation>Sans bureau, sur l’ensemble des conclus</translation>
    </message>
    <message>
        <source>Days closed: %1. Not closed: %2.</source>
        <translation>Jours clos : %1. Non clos : %2.</translation>
    </message>
    <message>
        <source>Too few people stand behind what is not told.</source>
        <translation>Trop peu de personnes sont derrière ce qui n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Responsible for the service</source>
        <translation>Responsable du service</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Service level: answered in time, of all that rang</source>
        <translation>Niveau de service : réponses à temps, sur tous ceux qui ont sonné</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Where fewer than %1 people stand behind a row, when and how are withheld (art. 4 law 300/1970, art. 5 GDPR). The agreement with the unions may set another number.</source>
        <translation>Lorsque moins de %1 personnes se trouvent derrière une ligne, quand et comment sont omis (art. 4 loi 300/1970, art. 5 RGPD). L’accord avec les syndicats peut fixer un autre nombre.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l&apos;An</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Épiphanie</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Anniversaire de la Libération</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Fête de la République</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>Saint Francis of Assisi</source>
        <translation>Saint François d&apos;Assise</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immaculée Conception</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Open: within the public opening hours.</source>
        <translation>Ouvert&#xa0;: pendant les heures d&apos;ouverture au public.</translation>
    </message>
    <message>
        <source>Closed: not open yet today.</source>
        <translation>Fermé&#xa0;: pas encore ouvert aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Closed: already closed for today.</source>
        <translation>Fermé&#xa0;: déjà fermé pour aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Closed: between two openings of today.</source>
        <translation>Fermé&#xa0;: entre deux ouvertures de la journée.</translation>
    </message>
    <message>
        <source>Closed: there is no opening on this day.</source>
        <translation>Fermé&#xa0;: aucune ouverture n&apos;est prévue ce jour-là.</translation>
    </message>
    <message>
        <source>Closed: public holiday (%1).</source>
        <translation>Fermé&#xa0;: jour férié (%1).</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure (%1).</source>
        <translation>Fermé&#xa0;: fermeture extraordinaire (%1).</translation>
    </message>
    <message>
        <source>Open, but too close to closing time for a new call.</source>
        <translation>Ouvert, mais trop près de la fermeture pour un nouvel appel.</translation>
    </message>
    <message>
        <source>Closed: extraordinary closure.</source>
        <translation>Fermé&#xa0;: fermeture extraordinaire.</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Closed: patron day of the place of work (%1).</source>
        <translation>Fermé&#xa0;: fête patronale du lieu de travail (%1).</translation>
    </message>
    <message>
        <source>Closed until further notice (%1).</source>
        <translation>Fermé jusqu&apos;à nouvel avis (%1).</translation>
    </message>
    <message>
        <source>Hours in force: %1.</source>
        <translation>Horaires en vigueur&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Came while closed</source>
        <translation>Arrivé à bureau fermé</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Callback accepted</source>
        <translation>Rappel accepté</translation>
    </message>
    <message>
        <source>Basic information given</source>
        <translation>Renseignements de base fournis</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Mis en relation avec le bureau</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Hors de notre compétence</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Other directorate</source>
        <translation>Autre direction</translation>
    </message>
    <message>
        <source>Language desk</source>
        <translation>Guichet linguistique</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>Appel coupé</translation>
    </message>
    <message>
        <source>Intervention by the office</source>
        <translation>Intervention du bureau</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Another person answered</source>
        <translation>Une autre personne a répondu</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Ligne coupée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Documents nécessaires</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The tax code is formally correct.</source>
        <translation>Le code fiscal est formellement correct.</translation>
    </message>
    <message>
        <source>There is no tax code.</source>
        <translation>Le code fiscal manque.</translation>
    </message>
    <message>
        <source>A tax code has 16 characters, or 11 digits.</source>
        <translation>Un code fiscal a 16 caractères, ou 11 chiffres.</translation>
    </message>
    <message>
        <source>The tax code has a character that cannot be where it is.</source>
        <translation>Le code fiscal a un caractère qui ne peut pas être à cette place.</translation>
    </message>
    <message>
        <source>The ninth character of the tax code is no month.</source>
        <translation>Le neuvième caractère du code fiscal n&apos;indique pas un mois.</translation>
    </message>
    <message>
        <source>The tax code holds a day that its month has not.</source>
        <translation>Le code fiscal indique un jour que son mois n&apos;a pas.</translation>
    </message>
    <message>
        <source>The last letter of the tax code does not fit the rest.</source>
        <translation>La dernière lettre du code fiscal ne correspond pas au reste.</translation>
    </message>
    <message>
        <source>The last digit of the tax code does not fit the rest.</source>
        <translation>Le dernier chiffre du code fiscal ne correspond pas au reste.</translation>
    </message>
    <message>
        <source>The number can be called back.</source>
        <translation>Le numéro peut être rappelé.</translation>
    </message>
    <message>
        <source>There is no telephone number.</source>
        <translation>Le numéro de téléphone manque.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Ceci n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>No telephone number looks like this: read it again to the caller.</source>
        <translation>Aucun numéro de téléphone n&apos;est fait ainsi&#xa0;: le relire à l&apos;appelant.</translation>
    </message>
    <message>
        <source>Nobody can be called back on this number: ask for another one.</source>
        <translation>Ce numéro ne peut pas être rappelé&#xa0;: en demander un autre.</translation>
    </message>
    <message>
        <source>The number is withheld: ask for one.</source>
        <translation>Le numéro est masqué&#xa0;: en demander un.</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>The menu has no option &quot;%1&quot;: whoever answers for the whole directorate is rung.</source>
        <translation>Le menu n&apos;a pas d&apos;option «&#xa0;%1&#xa0;»&#xa0;: on fait sonner qui répond pour toute la direction.</translation>
    </message>
    <message>
        <source>Office to be rung: %1; rings: %2.</source>
        <translation>Bureau qui sonne&#xa0;: %1&#xa0;; sonneries&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day and is left out.</source>
        <translation>Le bureau «&#xa0;%1&#xa0;» n&apos;est pas en activité ce jour-là et n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>All desks are engaged; the rings count all the same.</source>
        <translation>Tous les postes sont occupés&#xa0;; les sonneries comptent quand même.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the rings count all the same.</source>
        <translation>Personne n&apos;est connecté&#xa0;; les sonneries comptent quand même.</translation>
    </message>
    <message>
        <source>If nobody answers, a callback by this office is offered: %1.</source>
        <translation>Si personne ne répond, un rappel par ce bureau est proposé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld: a callback needs a number, spoken or typed.</source>
        <translation>Le numéro de l&apos;appelant est masqué&#xa0;: pour le rappel il faut un numéro, dit ou composé.</translation>
    </message>
    <message>
        <source>Nobody can be called back on the caller&apos;s number: another one is needed.</source>
        <translation>Le numéro de l&apos;appelant ne peut pas être rappelé&#xa0;: il en faut un autre.</translation>
    </message>
    <message>
        <source>The menu option &quot;%1&quot; does not hold on this day: whoever answers for the whole directorate is rung.</source>
        <translation>L&apos;option de menu «&#xa0;%1&#xa0;» n&apos;est pas active ce jour-là&#xa0;: on fait sonner qui répond pour toute la direction.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; does not exist on this day; its substitute takes its place: %2.</source>
        <translation>Le bureau «&#xa0;%1&#xa0;» n&apos;est pas en activité ce jour-là&#xa0;; son remplaçant répond à sa place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed; its substitute takes its place: %2.</source>
        <translation>Le bureau «&#xa0;%1&#xa0;» est fermé&#xa0;; son remplaçant répond à sa place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; is closed and is left out.</source>
        <translation>Le bureau «&#xa0;%1&#xa0;» est fermé et n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>A callback to this number is open already: another request joins it and keeps its place.</source>
        <translation>Un rappel vers ce numéro est déjà ouvert&#xa0;: une nouvelle demande s&apos;y joint et garde sa place.</translation>
    </message>
    <message>
        <source>The citizen will be called back from the next opening on: %1.</source>
        <translation>Le rappel aura lieu à partir de la prochaine ouverture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This number calls very often; calls today: %1. It is marked, never refused.</source>
        <translation>Ce numéro appelle très souvent&#xa0;; appels d&apos;aujourd&apos;hui&#xa0;: %1. Il est signalé, jamais refusé.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Le sujet «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Normally competent for &quot;%1&quot;: %2.</source>
        <translation>Normalement compétent pour «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Normally competent for names from %1 to %2: %3.</source>
        <translation>Normalement compétent pour les noms de %1 à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Normally competent for %1: %2.</source>
        <translation>Normalement compétent pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Offices share this topic by the initial of surname or company, which is not known.</source>
        <translation>La compétence est répartie selon l&apos;initiale du nom ou de la raison sociale, qui n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Offices share this topic by municipality, which is not known.</source>
        <translation>La compétence est répartie par commune, qui n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Offices share this topic, but none has this part of it: %1.</source>
        <translation>La compétence est répartie entre des bureaux, mais aucun n&apos;a cette part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No office is named for &quot;%1&quot;.</source>
        <translation>Aucun bureau n&apos;est indiqué pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not ours. To be called: %1.</source>
        <translation>Ce n&apos;est pas de notre compétence. À appeler&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Callers who have no case in this office are told whom to call: %1.</source>
        <translation>À qui n&apos;a pas de dossier dans ce bureau on indique qui appeler&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Telephone: %1.</source>
        <translation>Téléphone&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>first call</source>
        <translation>premier appel</translation>
    </message>
    <message>
        <source>second call</source>
        <translation>deuxième appel</translation>
    </message>
    <message>
        <source>third call</source>
        <translation>troisième appel</translation>
    </message>
    <message>
        <source>fourth call</source>
        <translation>quatrième appel</translation>
    </message>
    <message>
        <source>fifth call</source>
        <translation>cinquième appel</translation>
    </message>
    <message>
        <source>sixth call</source>
        <translation>sixième appel</translation>
    </message>
    <message>
        <source>seventh call</source>
        <translation>septième appel</translation>
    </message>
    <message>
        <source>eighth call</source>
        <translation>huitième appel</translation>
    </message>
    <message>
        <source>ninth call</source>
        <translation>neuvième appel</translation>
    </message>
    <message>
        <source>tenth call</source>
        <translation>dixième appel</translation>
    </message>
    <message>
        <source>first attempt</source>
        <translation>premier essai</translation>
    </message>
    <message>
        <source>second attempt</source>
        <translation>deuxième essai</translation>
    </message>
    <message>
        <source>third attempt</source>
        <translation>troisième essai</translation>
    </message>
    <message>
        <source>fourth attempt</source>
        <translation>quatrième essai</translation>
    </message>
    <message>
        <source>fifth attempt</source>
        <translation>cinquième essai</translation>
    </message>
    <message>
        <source>sixth attempt</source>
        <translation>sixième essai</translation>
    </message>
    <message>
        <source>seventh attempt</source>
        <translation>septième essai</translation>
    </message>
    <message>
        <source>eighth attempt</source>
        <translation>huitième essai</translation>
    </message>
    <message>
        <source>ninth attempt</source>
        <translation>neuvième essai</translation>
    </message>
    <message>
        <source>tenth attempt</source>
        <translation>dixième essai</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>cinquième</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sixième</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>septième</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>huitième</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>neuvième</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>dixième</translation>
    </message>
    <message>
        <source>withheld number</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>number ending in %1</source>
        <translation>derniers chiffres %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>call number %1</source>
        <translation>appel numéro %1</translation>
    </message>
    <message>
        <source>attempt number %1</source>
        <translation>essai numéro %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <translation>dès %1 à %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>avant %1 à %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>une minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>un jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>une heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>promise just missed</source>
        <translation>promesse dépassée à l&apos;instant</translation>
    </message>
    <message>
        <source>promise missed %1 ago</source>
        <translation>promesse dépassée depuis %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à rappeler maintenant</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>F8 calls.</source>
        <translation>F8 appelle.</translation>
    </message>
    <message>
        <source>A colleague was quicker. The queue is empty.</source>
        <translation>Déjà pris. File vide.</translation>
    </message>
    <message>
        <source>A colleague was quicker. First now: %1.</source>
        <translation>Déjà pris. Maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Released: it waits in the queue again.</source>
        <translation>Libéré&#xa0;: de nouveau en file.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>J&apos;appelle %1.</translation>
    </message>
    <message>
        <source>Dial by hand: %1.</source>
        <translation>Composer à la main&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No answer, %1. F8 records it.</source>
        <translation>Pas de réponse, %1. F8 consigne.</translation>
    </message>
    <message>
        <source>Engaged, %1. F8 records it.</source>
        <translation>Occupé, %1. F8 consigne.</translation>
    </message>
    <message>
        <source>No answer, %1. You decide: F8 shows the choices.</source>
        <translation>Pas de réponse, %1. À vous de décider&#xa0;: F8.</translation>
    </message>
    <message>
        <source>Saved. The queue is empty.</source>
        <translation>Enregistré. File vide.</translation>
    </message>
    <message>
        <source>Saved. Next: %1. F8 takes it.</source>
        <translation>Enregistré. Suivant&#xa0;: %1. F8 le prend.</translation>
    </message>
    <message>
        <source>Nothing to take now.</source>
        <translation>Rien à prendre maintenant.</translation>
    </message>
    <message>
        <source>Nothing to take now. The next one %1.</source>
        <translation>Rien à prendre maintenant. Le suivant %1.</translation>
    </message>
    <message numerus="yes">
        <source>New callbacks: %n</source>
        <translation>
            <numerusform>arrivé&#xa0;: %n rappel</numerusform>
            <numerusform>arrivés&#xa0;: %n rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>même place</translation>
    </message>
    <message>
        <source>Called again: %1</source>
        <translation>A rappelé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Promise at risk: %1.</source>
        <translation>Promesse en danger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Promise missed: %1, %2.</source>
        <translation>Promesse dépassée&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>The callback went back to the queue: this desk did not answer. What you wrote is kept.</source>
        <translation>Le rappel est revenu en file&#xa0;: le poste ne répondait pas. Le brouillon est gardé.</translation>
    </message>
    <message>
        <source>open callback</source>
        <translation>rappel ouvert</translation>
    </message>
    <message>
        <source>On the line for a moment: %1</source>
        <translation>En ligne depuis peu&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the line for %1: %2</source>
        <translation>En ligne depuis %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rings</source>
        <translation>
            <numerusform>une sonnerie</numerusform>
            <numerusform>%n sonneries</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ring.</source>
        <translation>Dernière sonnerie.</translation>
    </message>
    <message>
        <source>Answered at another desk.</source>
        <translation>Pris à un autre poste.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Raccroché.</translation>
    </message>
    <message>
        <source>Hung up. The outcome is missing: F8.</source>
        <translation>Raccroché. Manque le résultat&#xa0;: F8.</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <translation>Changé. %1</translation>
    </message>
    <message>
        <source>Not here: first %1.</source>
        <translation>Pas ici&#xa0;: d&apos;abord %1.</translation>
    </message>
    <message>
        <source>This call closes the open callback.</source>
        <translation>Cet appel clôt le rappel ouvert.</translation>
    </message>
    <message>
        <source>The outcome is missing: F8.</source>
        <translation>Manque le résultat&#xa0;: F8.</translation>
    </message>
    <message>
        <source>Line free</source>
        <translation>Ligne libre</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>file vide</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>le premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft of %1 is here again.</source>
        <translation>Le brouillon gardé à %1 est de retour.</translation>
    </message>
    <message>
        <source>The draft kept %1 is here again.</source>
        <translation>Le brouillon gardé %1 est de retour.</translation>
    </message>
    <message>
        <source>The database does not answer. Go on: what you write stays here.</source>
        <translation>La base de données ne répond pas. Continuez&#xa0;: ce que vous écrivez reste ici.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>La base de données répond à nouveau.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manque&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer, %n pages.</source>
        <translation>
            <numerusform>Impression envoyée, %n page.</numerusform>
            <numerusform>Impression envoyée, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing failed. The log is kept in the file %1.</source>
        <translation>Échec de l&apos;impression. Le registre est dans le fichier %1.</translation>
    </message>
    <message>
        <source>F8 takes the first.</source>
        <translation>F8 prend le premier.</translation>
    </message>
    <message>
        <source>Putting through to %1.</source>
        <translation>Je passe à %1.</translation>
    </message>
    <message>
        <source>Put through to %1, saved.</source>
        <translation>Transmis à %1, enregistré.</translation>
    </message>
    <message>
        <source>Now a callback for %1.</source>
        <translation>Rappel noté pour %1.</translation>
    </message>
    <message>
        <source>A hand-over arrives.</source>
        <translation>Une transmission arrive.</translation>
    </message>
    <message>
        <source>A hand-over arrives: %1.</source>
        <translation>Une transmission arrive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved. None is left.</source>
        <translation>Enregistré. Il n&apos;en reste aucune.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Left: %n.</source>
        <translation>
            <numerusform>Enregistré. Il en reste une.</numerusform>
            <numerusform>Enregistré. Il en reste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent back to %1.</source>
        <translation>Renvoyé à %1.</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>a colleague has it</source>
        <translation>en d&apos;autres mains</translation>
    </message>
    <message numerus="yes">
        <source>Attempts: %n</source>
        <translation>
            <numerusform>un essai</numerusform>
            <numerusform>essais&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>le dernier %1</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>à prendre</translation>
    </message>
    <message>
        <source>taken over by you</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>made a callback</source>
        <translation>rappel noté</translation>
    </message>
    <message>
        <source>intervention recorded</source>
        <translation>intervention écrite</translation>
    </message>
    <message>
        <source>first rang %1</source>
        <translation>première sonnerie %1</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Transmission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Queue empty.</source>
        <translation>File vide.</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n callbacks, ordered by promise.</source>
        <translation>
            <numerusform>File des rappels, un rappel.</numerusform>
            <numerusform>File des rappels, %n rappels, par ordre de promesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>derniers chiffres %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>can be called %1</source>
        <translation>à appeler %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promesse %1</translation>
    </message>
    <message>
        <source>Told: %1, version %2.</source>
        <translation>Dite&#xa0;: %1, version %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>un nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises at risk</source>
        <translation>
            <numerusform>une promesse en danger</numerusform>
            <numerusform>%n promesses en danger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises missed</source>
        <translation>
            <numerusform>une promesse dépassée</numerusform>
            <numerusform>%n promesses dépassées</numerusform>
        </translation>
    </message>
    <message>
        <source>During the call: %1.</source>
        <translation>Pendant l&apos;appel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Now a callback.</source>
        <translation>Rappel noté.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Renvoyé.</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>en italien</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in Slovene</source>
        <translation>en slovène</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>langue %1</translation>
    </message>
    <message>
        <source>person %1 of this number</source>
        <translation>personne %1 de ce numéro</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>faux numéro</translation>
    </message>
    <message>
        <source>prefers early in the day</source>
        <translation>de préférence en début de journée</translation>
    </message>
    <message>
        <source>prefers late in the day</source>
        <translation>de préférence en fin de journée</translation>
    </message>
    <message>
        <source>new opening hours</source>
        <translation>nouvelles heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>promise moved from %1 (%2)</source>
        <translation>promesse déplacée, avant %1 (%2)</translation>
    </message>
    <message>
        <source>We will call you back %1.</source>
        <translation>Nous vous rappellerons %1.</translation>
    </message>
    <message>
        <source>Given to the softphone: %1.</source>
        <translation>Remis au softphone&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No softphone took the number (tel:).</source>
        <translation>Aucun softphone n&apos;a pris le numéro (tel:).</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>lundi %1</translation>
    </message>
    <message>
        <source>Tuesday %1</source>
        <translation>mardi %1</translation>
    </message>
    <message>
        <source>Wednesday %1</source>
        <translation>mercredi %1</translation>
    </message>
    <message>
        <source>Thursday %1</source>
        <translation>jeudi %1</translation>
    </message>
    <message>
        <source>Friday %1</source>
        <translation>vendredi %1</translation>
    </message>
    <message>
        <source>Saturday %1</source>
        <translation>samedi %1</translation>
    </message>
    <message>
        <source>Sunday %1</source>
        <translation>dimanche %1</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <extracomment>The full hour, as it is said with or without minutes behind it.</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>On the line again.</source>
        <translation>De nouveau en ligne.</translation>
    </message>
    <message>
        <source>On hold for a moment: %1.</source>
        <translation>En attente depuis un instant : %1.</translation>
    </message>
    <message>
        <source>On hold for %1: %2.</source>
        <translation>En attente depuis %1 : %2.</translation>
    </message>
    <message>
        <source>Calling %1. The citizen waits.</source>
        <translation>J&apos;appelle %1. L&apos;appel attend.</translation>
    </message>
    <message>
        <source>On the line: %1. The citizen waits. F8 puts through.</source>
        <translation>En ligne : %1. L&apos;appel attend. F8 passe.</translation>
    </message>
    <message>
        <source>With the citizen. Waiting: %1. F8 puts through.</source>
        <translation>Avec l&apos;appel. En attente : %1. F8 passe.</translation>
    </message>
    <message>
        <source>Put through to %1. The outcome is missing: F8.</source>
        <translation>Transmis à %1. Manque le résultat : F8.</translation>
    </message>
    <message>
        <source>Noted for this callback.</source>
        <translation>Noté pour ce rappel.</translation>
    </message>
    <message>
        <source>Split: the newest request waits as a callback of its own.</source>
        <translation>Divisé : la dernière demande attend comme rappel à part.</translation>
    </message>
    <message>
        <source>a caller</source>
        <translation>un usager</translation>
    </message>
    <message>
        <source>Control R</source>
        <translation>Contrôle R</translation>
    </message>
    <message>
        <source>Not told: names and numbers are off.</source>
        <translation>Ne se dit pas&#xa0;: les noms et les numéros sont coupés.</translation>
    </message>
    <message>
        <source>Back: %1 does not answer. F8 resumes, %2 makes it a callback.</source>
        <translation>Retour&#xa0;: %1 ne répond pas. F8 reprend, %2 en fait un rappel.</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>un autre numéro</translation>
    </message>
    <message>
        <source>Given to you: %1</source>
        <translation>Attribué à vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>The callback was given to somebody else. What you wrote is kept.</source>
        <translation>Le rappel a été attribué à quelqu&apos;un d&apos;autre. Ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En main</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Ringing: %1</source>
        <translation>Sonne %1</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>a known number</source>
        <translation>numéro connu</translation>
    </message>
    <message>
        <source>a new number</source>
        <translation>nouveau numéro</translation>
    </message>
    <message>
        <source>the outcome is missing: F8</source>
        <translation>manque le résultat&#xa0;: F8</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation>En ligne %1</translation>
    </message>
    <message>
        <source>called in time</source>
        <translation>déjà rappelé à temps</translation>
    </message>
    <message>
        <source>to be called %1</source>
        <translation>à rappeler %1</translation>
    </message>
    <message>
        <source>not to be called now</source>
        <translation>à ne pas rappeler maintenant</translation>
    </message>
    <message>
        <source>It can be released.</source>
        <translation>Il est possible de la libérer.</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed, opens %1</source>
        <translation>fermé, ouvre %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>on duty desk %1</source>
        <translation>de service le poste %1</translation>
    </message>
    <message>
        <source>on duty: %1</source>
        <translation>de service&#xa0;: %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <source>normally competent</source>
        <translation>normalement compétent</translation>
    </message>
    <message>
        <source>normally competent: %1</source>
        <translation>normalement compétent&#xa0;: %1</translation>
    </message>
    <message>
        <source>competent for initials %1 to %2</source>
        <translation>compétent pour les initiales %1 à %2</translation>
    </message>
    <message>
        <source>competent for %1</source>
        <translation>compétent pour %1</translation>
    </message>
    <message>
        <source>has the case</source>
        <translation>a le dossier</translation>
    </message>
    <message>
        <source>has the case: %1</source>
        <translation>a le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>substitute: %1</source>
        <translation>suppléant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Substitute: %1.</source>
        <translation>Suppléant&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>&amp;Account</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own sign-in counts</source>
        <translation>Vide : la connexion à l&apos;ordinateur vaut</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>What can be done here</source>
        <translation>Ce qu&apos;on peut faire ici</translation>
    </message>
    <message>
        <source>Type to find an action</source>
        <translation>Écrire pour chercher une action</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action has this name.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Next step</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Put through, or transfer, to an office</source>
        <translation>Passer à un bureau</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Fiches d&apos;information</translation>
    </message>
    <message>
        <source>Status, in one sentence</source>
        <translation>État, en une phrase</translation>
    </message>
    <message>
        <source>Status, in detail</source>
        <translation>État, en détail</translation>
    </message>
    <message>
        <source>Repeat what was said last</source>
        <translation>Répéter la dernière annonce</translation>
    </message>
    <message>
        <source>Spell the last number or name</source>
        <translation>Épeler le dernier numéro ou nom</translation>
    </message>
    <message>
        <source>All keys and actions</source>
        <translation>Toutes les touches et actions</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Aller à la file</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>Aller à l&apos;appel</translation>
    </message>
    <message>
        <source>Go to the interventions</source>
        <translation>Aller aux interventions</translation>
    </message>
    <message>
        <source>Go to monitoring</source>
        <translation>Aller au suivi</translation>
    </message>
    <message>
        <source>Go to the call strip</source>
        <translation>Aller à la bande d&apos;appel</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>Read by row or by cell</source>
        <translation>Lire par ligne ou par cellule</translation>
    </message>
    <message>
        <source>Go to who speaks</source>
        <translation>Aller à qui parle</translation>
    </message>
    <message>
        <source>Go to the topic</source>
        <translation>Aller au sujet</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Aller à la note</translation>
    </message>
    <message>
        <source>Go to the outcome</source>
        <translation>Aller au résultat</translation>
    </message>
    <message>
        <source>Make it a callback</source>
        <translation>En faire un rappel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write a call by hand</source>
        <translation>Écrire un appel à la main</translation>
    </message>
    <message>
        <source>Send back: not ours</source>
        <translation>Renvoyer&#xa0;: pas à nous</translation>
    </message>
    <message>
        <source>Close as unreachable</source>
        <translation>Clore&#xa0;: injoignable</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Imprimer le registre</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>More or fewer announcements</source>
        <translation>Plus ou moins d&apos;annonces</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Quitter le poste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Change the telephone</source>
        <translation>Changer de téléphone</translation>
    </message>
    <message>
        <source>Citizen or office, while it is asked</source>
        <translation>Appel ou bureau, pendant qu&apos;on le consulte</translation>
    </message>
    <message>
        <source>Hold the line, or resume</source>
        <translation>Mettre en attente, ou reprendre</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>Changer les couleurs</translation>
    </message>
    <message>
        <source>Change the letters</source>
        <translation>Changer les caractères</translation>
    </message>
    <message>
        <source>Another number to call</source>
        <translation>Autre numéro à appeler</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Moment de la journée préféré</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Langue de l&apos;appel</translation>
    </message>
    <message>
        <source>Split: another person rang</source>
        <translation>Diviser : une autre personne a appelé</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice, on or off</source>
        <translation>Voix interne, activée ou non</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Parler plus vite</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Parler plus lentement</translation>
    </message>
    <message>
        <source>Change the sound device</source>
        <translation>Changer de périphérique audio</translation>
    </message>
    <message>
        <source>The sound device is a headset, or not</source>
        <translation>Le périphérique audio est un casque, ou non</translation>
    </message>
    <message>
        <source>Hear the desk left, right or in both ears</source>
        <translation>Entendre le poste à gauche, à droite ou des deux côtés</translation>
    </message>
    <message>
        <source>Sounds: a call rings</source>
        <translation>Sons&#xa0;: un appel sonne</translation>
    </message>
    <message>
        <source>Sounds: the last ring</source>
        <translation>Sons&#xa0;: dernière sonnerie</translation>
    </message>
    <message>
        <source>Sounds: the line opens</source>
        <translation>Sons&#xa0;: la ligne s&apos;ouvre</translation>
    </message>
    <message>
        <source>Sounds: the line is closed</source>
        <translation>Sons&#xa0;: la ligne se ferme</translation>
    </message>
    <message>
        <source>Sounds: back from an office</source>
        <translation>Sons&#xa0;: retour d&apos;un bureau</translation>
    </message>
    <message>
        <source>Sounds: new in the queue</source>
        <translation>Sons&#xa0;: nouveau dans la file</translation>
    </message>
    <message>
        <source>Sounds: a promise presses</source>
        <translation>Sons&#xa0;: une promesse presse</translation>
    </message>
    <message>
        <source>Sounds: done</source>
        <translation>Sons&#xa0;: fait</translation>
    </message>
    <message>
        <source>Sounds: not possible</source>
        <translation>Sons&#xa0;: impossible</translation>
    </message>
    <message>
        <source>Sounds: the archive is away</source>
        <translation>Sons&#xa0;: l&apos;archive ne répond pas</translation>
    </message>
    <message>
        <source>Sounds: a hand-over arrives</source>
        <translation>Sons&#xa0;: une transmission arrive</translation>
    </message>
    <message>
        <source>Leave the desk for a moment</source>
        <translation>Quitter le poste un instant</translation>
    </message>
    <message>
        <source>Close an office, or open it again</source>
        <translation>Fermer un bureau, ou le rouvrir</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lieu suivant</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lieu précédent</translation>
    </message>
    <message>
        <source>Names and numbers, told or not</source>
        <translation>Noms et numéros, dits ou non</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>%1 belongs to the system, to screen readers or to what is typed.</source>
        <translation>%1 appartient au système, aux lecteurs d&apos;écran ou à la saisie.</translation>
    </message>
    <message>
        <source>%1 is the key of: %2.</source>
        <translation>%1 est la touche de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Copy for the other procedure</source>
        <translation>Copier pour l&apos;autre procédure</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Fiche d&apos;urgence</translation>
    </message>
    <message>
        <source>Give a callback to somebody else</source>
        <translation>Attribuer un rappel à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Look up a number or a request</source>
        <translation>Chercher un numéro ou une demande</translation>
    </message>
    <message>
        <source>Write the last intervention again</source>
        <translation>Réécrire la dernière intervention</translation>
    </message>
    <message>
        <source>All figures of the day</source>
        <translation>Tous les chiffres du jour</translation>
    </message>
    <message>
        <source>Close the day, for its log</source>
        <translation>Clore la journée, pour son registre</translation>
    </message>
    <message>
        <source>Keyboard card, on paper and in braille</source>
        <translation>Fiche des touches, sur papier et en braille</translation>
    </message>
    <message>
        <source>Column of the list, one place earlier</source>
        <translation>Colonne de la liste, une place avant</translation>
    </message>
    <message>
        <source>Column of the list, one place later</source>
        <translation>Colonne de la liste, une place après</translation>
    </message>
    <message>
        <source>Not copied yet for the other procedure</source>
        <translation>Pas encore copié pour l&apos;autre procédure</translation>
    </message>
    <message>
        <source>Statement of the last month, on paper</source>
        <translation>Relevé du mois dernier, sur papier</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Demandes sur les données personnelles</translation>
    </message>
    <message>
        <source>Go to administration</source>
        <translation>Aller à l&apos;administration</translation>
    </message>
    <message>
        <source>Numbers that rang while it was closed</source>
        <translation>Numéros qui ont appelé pendant la fermeture</translation>
    </message>
    <message>
        <source>Desk on duty today, of each office</source>
        <translation>Poste de service aujourd&apos;hui, par bureau</translation>
    </message>
    <message>
        <source>Log of the day, on the screen</source>
        <translation>Registre du jour, à l&apos;écran</translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation>Aller au contrôle</translation>
    </message>
    <message>
        <source>What auditors have read</source>
        <translation>Ce que les contrôleurs ont lu</translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPlace</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Enter goes to what is in it</source>
        <translation>Entrée mène à son contenu</translation>
    </message>
    <message>
        <source>Enter goes to its fields</source>
        <translation>Entrée mène à ses champs</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n&apos;y en a aucun.</translation>
    </message>
    <message>
        <source>Check and preview</source>
        <translation>Vérifier et aperçu</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Take back all changes</source>
        <translation>Annuler toutes les modifications</translation>
    </message>
</context>
<context>
    <name>ui::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Day, like 24.12.2026; of the trail the last one told</source>
        <translation>Jour, comme 24.12.2026 ; pour les traces, le dernier dit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>ui::CallPlace</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What whoever reads this later needs to know</source>
        <translation>Ce que doit savoir qui lira ceci</translation>
    </message>
    <message>
        <source>No conversation in hand</source>
        <translation>Aucune conversation en main</translation>
    </message>
    <message>
        <source>Missing: how the attempt went</source>
        <translation>Manque&#xa0;: le résultat de l&apos;essai</translation>
    </message>
    <message>
        <source>Missing: the outcome</source>
        <translation>Manque&#xa0;: le résultat</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Prêt à enregistrer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Déjà dit</translation>
    </message>
    <message>
        <source>Your note is shown once the person concerned or a delegate speaks</source>
        <translation>Votre note s&apos;affiche quand la personne concernée ou un mandataire parle</translation>
    </message>
    <message>
        <source>Ready to save, and copied</source>
        <translation>Prêt à enregistrer, et copié</translation>
    </message>
    <message>
        <source>Ready to save, not copied yet</source>
        <translation>Prêt à enregistrer, pas encore copié</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>ui::CallerPanel</name>
    <message>
        <source>Request %1: say it to the citizen</source>
        <translation>Demande %1&#xa0;: à dire à l&apos;appelant</translation>
    </message>
    <message>
        <source>, still open</source>
        <translation>, encore ouvert</translation>
    </message>
    <message>
        <source>Shown once the person concerned or a delegate speaks.</source>
        <translation>Affichés quand parle la personne concernée ou son mandataire.</translation>
    </message>
    <message>
        <source>None from this number.</source>
        <translation>Aucun de ce numéro.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>La personne concernée</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Une personne déléguée</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Un membre de la famille</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Non établi</translation>
    </message>
    <message>
        <source>How the call came</source>
        <translation>Comment l&apos;appel est arrivé</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Contacts précédents</translation>
    </message>
    <message>
        <source>Number, time, language</source>
        <translation>Numéro, moment, langue</translation>
    </message>
</context>
<context>
    <name>ui::CardRow</name>
    <message>
        <source>7 days before: %1</source>
        <translation>7 jours avant : %1</translation>
    </message>
    <message>
        <source>week before: %1</source>
        <translation>semaine d&apos;avant : %1</translation>
    </message>
    <message>
        <source>month before: %1</source>
        <translation>mois d&apos;avant : %1</translation>
    </message>
    <message>
        <source>year before: %1</source>
        <translation>année d&apos;avant : %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::CitizenRequestsPanel</name>
    <message>
        <source>Correct</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Erase; it does not come back</source>
        <translation>Effacer ; sans retour</translation>
    </message>
    <message>
        <source>Write what is held to a file</source>
        <translation>Écrire dans un fichier ce qui est conservé</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>The citizen has an answer</source>
        <translation>La personne a sa réponse</translation>
    </message>
    <message>
        <source>Press the button to erase: it does not come back.</source>
        <translation>Pour effacer, appuyer sur le bouton : sans retour.</translation>
    </message>
    <message>
        <source>Missing: the citizen&apos;s number or tax code.</source>
        <translation>Il manque le numéro ou le code fiscal.</translation>
    </message>
    <message>
        <source>Missing: what is right.</source>
        <translation>Il manque la valeur juste.</translation>
    </message>
    <message>
        <source>Missing: what the citizen asks.</source>
        <translation>Il manque ce que la personne demande.</translation>
    </message>
    <message>
        <source>Missing: the number in the protocol.</source>
        <translation>Il manque le numéro de protocole.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>Ce n&apos;est pas un jour. Écrivez-le comme 24.12.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Requests of citizens about their data</source>
        <translation>Demandes sur les données personnelles</translation>
    </message>
    <message>
        <source>No request is noted.</source>
        <translation>Aucune demande notée.</translation>
    </message>
    <message>
        <source>Requests, the most urgent first</source>
        <translation>Demandes, la plus urgente d&apos;abord</translation>
    </message>
    <message>
        <source>Number or tax code</source>
        <translation>Numéro ou code fiscal</translation>
    </message>
    <message>
        <source>Checked with the citizen; it is not kept</source>
        <translation>Vérifié avec la personne ; non conservé</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Ce qui est juste</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>What the citizen asks</source>
        <translation>Ce que la personne demande</translation>
    </message>
    <message>
        <source>Number in the protocol</source>
        <translation>Numéro de protocole</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>Il ne nomme personne</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
</context>
<context>
    <name>ui::ClosingsPanel</name>
    <message>
        <source>Press the button to close at once.</source>
        <translation>Appuyez sur le bouton pour fermer tout de suite.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 12:30.</source>
        <translation>Ce n&apos;est pas une heure. Écrivez-la comme 12:30.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 24.12.</source>
        <translation>Ce n&apos;est pas un jour. Écrivez-le comme 24.12.</translation>
    </message>
    <message>
        <source>Missing: the reason. It is told to everybody.</source>
        <translation>Il manque le motif. Il est dit à tous.</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>Nothing is closed beyond the usual hours.</source>
        <translation>Rien n&apos;est fermé en dehors des heures habituelles.</translation>
    </message>
    <message>
        <source>Closings, present and coming</source>
        <translation>Fermetures, en cours et à venir</translation>
    </message>
    <message>
        <source>Delete opens again</source>
        <translation>Suppr rouvre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de suite</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>au soir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Close then</source>
        <translation>Fermer alors</translation>
    </message>
    <message>
        <source>Close at once, until opened again</source>
        <translation>Fermer de suite, jusqu&apos;à nouvel ordre</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
</context>
<context>
    <name>ui::DayHead</name>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Imprimer le registre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The log is being printed.</source>
        <translation>Impression du registre en cours.</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Comptage en cours.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>ui::DesksPanel</name>
    <message>
        <source>Desk on duty today: %1</source>
        <translation>Poste de service aujourd&apos;hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Desk on duty today</source>
        <translation>Poste de service aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Offices and their desks today</source>
        <translation>Bureaux et leurs postes aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Enter changes the desk</source>
        <translation>Entrée change le poste</translation>
    </message>
    <message>
        <source>Desk or extension</source>
        <translation>Poste ou ligne interne</translation>
    </message>
    <message>
        <source>as every week</source>
        <translation>comme chaque semaine</translation>
    </message>
    <message>
        <source>A desk, not a person. Empty: as every week.</source>
        <translation>Un poste, pas une personne. Vide&#xa0;: comme chaque semaine.</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Pour aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
</context>
<context>
    <name>ui::EmergencySheet</name>
    <message>
        <source>In an emergency</source>
        <translation>En cas d&apos;urgence</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Retour où vous étiez</translation>
    </message>
</context>
<context>
    <name>ui::FigureRow</name>
    <message>
        <source>not counted</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>Calls received</source>
        <translation>Appels reçus</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n a renoncé</numerusform>
            <numerusform>%n ont renoncé</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % des reçus</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Rappels demandés</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 proposés</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>aucune échue encore</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>le plus ancien %1</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
    <message>
        <source>Open hand-overs now</source>
        <translation>Transmissions ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%n interventions</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>sans central</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>trop peu de personnes derrière</translation>
    </message>
    <message>
        <source>Figures: not known yet</source>
        <translation>Chiffres&#xa0;: pas encore connus</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % à temps</translation>
    </message>
</context>
<context>
    <name>ui::FocusWords</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ui::HandOverModel</name>
    <message>
        <source>number withheld</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>en main</translation>
    </message>
    <message>
        <source>the citizen waits</source>
        <translation>l&apos;appelant attend</translation>
    </message>
    <message>
        <source>just taken</source>
        <translation>prise à l&apos;instant</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>ouverte depuis %1</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>Arrivent maintenant</translation>
    </message>
    <message>
        <source>To write, oldest first</source>
        <translation>À écrire, la plus ancienne d&apos;abord</translation>
    </message>
    <message>
        <source>Came back to me</source>
        <translation>Revenues à moi</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Depuis combien</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Map of the calls by weekday and hour: none.</source>
        <translation>Carte des appels par jour et heure : aucun.</translation>
    </message>
    <message numerus="yes">
        <source>Map of the calls by weekday and hour: most on %1 from %2, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Carte des appels par jour et heure : le maximum le %1 dès %2, un appel. Le tableau a tous les nombres.</numerusform>
            <numerusform>Carte des appels par jour et heure : le maximum le %1 dès %2, %n appels. Le tableau a tous les nombres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HourChart</name>
    <message>
        <source>Chart of the calls by half hour: none yet.</source>
        <translation>Graphique des appels par demi-heure&#xa0;: encore aucun.</translation>
    </message>
    <message numerus="yes">
        <source>Chart of the calls by half hour: most from %1, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Graphique des appels par demi-heure&#xa0;: le maximum dès %1, un appel. Le tableau a tous les nombres.</numerusform>
            <numerusform>Graphique des appels par demi-heure&#xa0;: le maximum dès %1, %n appels. Le tableau a tous les nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondus</translation>
    </message>
    <message>
        <source>callback asked for</source>
        <translation>rappel demandé</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>maintenant, %1</translation>
    </message>
    <message>
        <source>Chart of the calls by half hour: not known yet.</source>
        <translation>Graphique des appels par demi-heure&#xa0;: pas encore connu.</translation>
    </message>
</context>
<context>
    <name>ui::HourModel</name>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ui::InterventionForm</name>
    <message>
        <source>What the office did</source>
        <translation>Ce que le bureau a fait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was done, for whoever reads it later</source>
        <translation>Ce qui a été fait, pour qui le lira</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>il ne reste rien à faire</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Documents nécessaires</translation>
    </message>
    <message>
        <source>write which ones</source>
        <translation>écrire lesquels</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>write the day and the place</source>
        <translation>écrire le jour et le lieu</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Pas à nous</translation>
    </message>
    <message>
        <source>write whose it is</source>
        <translation>écrire à qui</translation>
    </message>
</context>
<context>
    <name>ui::InterventionPanel</name>
    <message>
        <source>To record, choose what the office did.</source>
        <translation>Pour consigner, choisir ce que le bureau a fait.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Prendre l&apos;appel</translation>
    </message>
    <message>
        <source>Write the intervention</source>
        <translation>Écrire l&apos;intervention</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
</context>
<context>
    <name>ui::InterventionsPlace</name>
    <message>
        <source>Put through to %1 at %2</source>
        <translation>Transmis à %1 à %2</translation>
    </message>
    <message>
        <source>Put through by %1 at %2</source>
        <translation>Transmis par %1 à %2</translation>
    </message>
    <message>
        <source>Came back: nobody took it</source>
        <translation>Revenu&#xa0;: personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Revenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>In hand: its intervention is being written</source>
        <translation>En main&#xa0;: l&apos;intervention est en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>No hand-overs</source>
        <translation>Aucune transmission</translation>
    </message>
    <message>
        <source>What is put through to your office appears here and is announced by itself.</source>
        <translation>Ce qui est transmis à votre bureau apparaît ici et s&apos;annonce de soi-même.</translation>
    </message>
    <message>
        <source>Choose a hand-over from the list</source>
        <translation>Choisir une transmission dans la liste</translation>
    </message>
</context>
<context>
    <name>ui::KeysPanel</name>
    <message>
        <source>New key of: %1</source>
        <translation>Nouvelle touche de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No key, as delivered</source>
        <translation>Sans touche, comme livré</translation>
    </message>
    <message>
        <source>As delivered: %1</source>
        <translation>Comme livré&#xa0;: %1</translation>
    </message>
    <message>
        <source>All keys are as delivered.</source>
        <translation>Toutes les touches sont comme livrées.</translation>
    </message>
    <message>
        <source>%1: no key.</source>
        <translation>%1&#xa0;: aucune touche.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la touche</translation>
    </message>
    <message>
        <source>Enter on an action, then its new key: with Ctrl, with Ctrl and Shift, or a function key. Esc leaves it as it is.</source>
        <translation>Entrée sur une action, puis sa nouvelle touche&#xa0;: avec Ctrl, avec Ctrl et Maj, ou une touche de fonction. Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Toutes les touches comme livrées</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ui::LogPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
</context>
<context>
    <name>ui::LookUpPanel</name>
    <message>
        <source>Missing: what is looked for</source>
        <translation>Manque&#xa0;: ce qui est cherché</translation>
    </message>
    <message>
        <source>Missing: why, in 10 letters or more</source>
        <translation>Manque&#xa0;: pourquoi, en 10 lettres au moins</translation>
    </message>
    <message>
        <source>Look up; who looked, and why, is kept</source>
        <translation>Recherche&#xa0;; qui a cherché, et pourquoi, est conservé</translation>
    </message>
    <message>
        <source>Number, or request code</source>
        <translation>Numéro, ou code de la demande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Enter looks it up</source>
        <translation>Entrée cherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>What just happened</source>
        <translation>Ce qui vient de se passer</translation>
    </message>
</context>
<context>
    <name>ui::MonitoringPlace</name>
    <message>
        <source>Show the table</source>
        <translation>Montrer le tableau</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Montrer le graphique</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>Appels par demi-heure</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>Les mêmes nombres</translation>
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
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Provisional: the log of this day is not closed yet.</source>
        <translation>Provisoire : le registre de ce jour n&apos;est pas encore clos.</translation>
    </message>
    <message>
        <source>Closed on %1, digest %2…</source>
        <translation>Clos : %1, empreinte %2…</translation>
    </message>
    <message>
        <source>Not over yet, but compared with all of the one before.</source>
        <translation>Pas encore fini, mais comparé à tout le précédent.</translation>
    </message>
    <message>
        <source>All its days are closed.</source>
        <translation>Tous les jours sont clos.</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 days are closed.</source>
        <translation>Provisoire : %1 jours clos sur %2.</translation>
    </message>
    <message>
        <source>Counted at %1.</source>
        <translation>Compté à %1.</translation>
    </message>
</context>
<context>
    <name>ui::NextPanel</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Take the next one: %1</source>
        <translation>Prendre le suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the next one</source>
        <translation>Prendre le suivant</translation>
    </message>
</context>
<context>
    <name>ui::OrderPanel</name>
    <message>
        <source>%1: place %2 of %3.</source>
        <translation>%1&#xa0;: place %2 sur %3.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Which call it is</source>
        <translation>Combientième appel</translation>
    </message>
    <message>
        <source>Part of the day and language</source>
        <translation>Moment de la journée et langue</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Option du menu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>A row of the queue is said in this order:</source>
        <translation>Une ligne de la file se dit dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Order in which a row is said</source>
        <translation>Ordre dans lequel une ligne est dite</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>Le dire plus tôt</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Le dire plus tard</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePanel</name>
    <message>
        <source>Not ours: %1</source>
        <translation>Pas à nous&#xa0;: %1</translation>
    </message>
    <message>
        <source>No office of ours</source>
        <translation>Aucun de nos bureaux</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Choisir d&apos;abord le sujet</translation>
    </message>
    <message>
        <source>Office and outcome</source>
        <translation>Bureau et résultat</translation>
    </message>
    <message>
        <source>Normally competent</source>
        <translation>Normalement compétent</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>How the attempt went</source>
        <translation>Résultat de l&apos;essai</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What the office did</source>
        <translation>Ce que le bureau a fait</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Enter puts through, Shift+Enter asks there first</source>
        <translation>Entrée passe, Majuscule+Entrée demande d&apos;abord</translation>
    </message>
    <message>
        <source>Put through as a rule only with a case number: type it here.</source>
        <translation>En règle, on passe seulement avec un numéro de dossier&#xa0;: à taper ici.</translation>
    </message>
    <message>
        <source>Office or number</source>
        <translation>Bureau ou numéro</translation>
    </message>
    <message>
        <source>another directorate: it calls back</source>
        <translation>une autre direction : elle rappelle</translation>
    </message>
    <message>
        <source>Several offices</source>
        <translation>Plusieurs bureaux</translation>
    </message>
</context>
<context>
    <name>ui::OwnVoice</name>
    <message>
        <source>That is heard in a headset only.</source>
        <translation>S&apos;entend seulement au casque.</translation>
    </message>
    <message>
        <source>Names and numbers are off.</source>
        <translation>Les noms et les numéros sont coupés.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodPanel</name>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échues</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>sans sujet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Conclus</translation>
    </message>
    <message>
        <source>Nobody came back</source>
        <translation>Personne n&apos;est revenu</translation>
    </message>
    <message>
        <source>Another body&apos;s</source>
        <translation>D&apos;un autre organisme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Montrer les graphiques</translation>
    </message>
    <message>
        <source>Show the tables</source>
        <translation>Montrer les tableaux</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Appels par jour et heure</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>What people come back for</source>
        <translation>Ce pour quoi on revient</translation>
    </message>
    <message>
        <source>Matters that are not ours</source>
        <translation>Affaires d&apos;autres organismes</translation>
    </message>
    <message>
        <source>On some day of this period too few people were assigned: charts and tables would tell what one or two of them did, so they are not shown.</source>
        <translation>Certains jours de cette période, trop peu de personnes étaient affectées : graphiques et tableaux diraient ce qu&apos;une ou deux d&apos;entre elles ont fait, ils ne sont donc pas affichés.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodRow</name>
    <message>
        <source>Calls received</source>
        <translation>Appels reçus</translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n a renoncé</numerusform>
            <numerusform>%n ont renoncé</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % des reçus</translation>
    </message>
    <message>
        <source>Callbacks asked for</source>
        <translation>Rappels demandés</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 proposés</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Renseignements donnés</translation>
    </message>
    <message>
        <source>No office needed</source>
        <translation>Sans bureau</translation>
    </message>
    <message>
        <source>%1 % of concluded</source>
        <translation>%1 % des conclus</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs</source>
        <translation>
            <numerusform>%n transmission</numerusform>
            <numerusform>%n transmissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>about the same topic</source>
        <translation>pour le même sujet</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>too few people behind it</source>
        <translation>trop peu de personnes derrière</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>without an exchange</source>
        <translation>sans central</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>aucune échue encore</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % à temps</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesPage</name>
    <message>
        <source>All is as delivered.</source>
        <translation>Tout est comme livré.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>The desk&apos;s own voice: %1 words a minute</source>
        <translation>Voix du poste&#xa0;: %1 mots par minute</translation>
    </message>
    <message>
        <source>Sound device: the system&apos;s</source>
        <translation>Périphérique audio&#xa0;: celui du système</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Périphérique audio&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All as it was before</source>
        <translation>Tout comme avant</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Tout comme livré</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituels</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Plus lisibles</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>No names and numbers</source>
        <translation>Ni noms ni numéros</translation>
    </message>
    <message>
        <source>Everybody is &quot;a caller&quot;: in what is said, in every row and on the braille line.</source>
        <translation>Chacun est «&#xa0;un usager&#xa0;»&#xa0;: dans ce qui est dit, dans chaque ligne et sur la plage braille.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The essential</source>
        <translation>L&apos;essentiel</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Lists are read</source>
        <translation>Les listes se lisent</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Cellule par cellule</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <translation>Voix et sons</translation>
    </message>
    <message>
        <source>The desk speaks by itself</source>
        <translation>Le poste parle de lui-même</translation>
    </message>
    <message>
        <source>It is silent while a screen reader runs, and says numbers and notes in a headset only.</source>
        <translation>Il se tait tant qu&apos;un lecteur d&apos;écran est actif, et ne dit numéros et notes que dans un casque.</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Parler plus lentement</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Parler plus vite</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Autre périphérique</translation>
    </message>
    <message>
        <source>This device is a headset</source>
        <translation>Ce périphérique est un casque</translation>
    </message>
    <message>
        <source>Its voice</source>
        <translation>Sa voix</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Plus aiguë</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus grave</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>On entend dans</translation>
    </message>
    <message>
        <source>The left ear</source>
        <translation>L&apos;oreille gauche</translation>
    </message>
    <message>
        <source>The right ear</source>
        <translation>L&apos;oreille droite</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Les deux oreilles</translation>
    </message>
    <message>
        <source>A short sound when:</source>
        <translation>Un son bref quand&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>being taken</source>
        <translation>prise en cours</translation>
    </message>
</context>
<context>
    <name>ui::QueuePlace</name>
    <message>
        <source>Situation of %1</source>
        <translation>Situation de %1</translation>
    </message>
    <message>
        <source>still for %1</source>
        <translation>sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>premier appel</translation>
    </message>
    <message>
        <source>Finish what is in hand first.</source>
        <translation>Finir d&apos;abord ce qui est en main.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne en attente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File des rappels</translation>
    </message>
    <message>
        <source>Nothing in the queue matches the search. Esc ends it.</source>
        <translation>Rien dans la file ne correspond à la recherche. Échap y met fin.</translation>
    </message>
    <message>
        <source>A new request appears here and is announced by itself.</source>
        <translation>Une nouvelle demande apparaît ici et s&apos;annonce d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Callbacks cannot be taken now</source>
        <translation>Impossible de prendre un rappel maintenant</translation>
    </message>
    <message>
        <source>Without the database two people could take the same one.</source>
        <translation>Sans base de données deux personnes pourraient prendre le même.</translation>
    </message>
</context>
<context>
    <name>ui::QueueSummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n dépassé</numerusform>
            <numerusform>%n dépassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n en danger</numerusform>
            <numerusform>%n en danger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within %1 min</source>
        <translation>
            <numerusform>%n d&apos;ici %1 min</numerusform>
            <numerusform>%n d&apos;ici %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the queue by number, office, menu option or request</source>
        <translation>Chercher dans la file par numéro, bureau, option de menu ou demande</translation>
    </message>
    <message>
        <source>Search number, office</source>
        <translation>Chercher numéro, bureau</translation>
    </message>
</context>
<context>
    <name>ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>File des rappels</translation>
    </message>
</context>
<context>
    <name>ui::QueueWording</name>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>en main</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>just overdue</source>
        <translation>à l&apos;instant dépassée</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>dépassée de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promesse %1</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>premier appel</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>aucun essai</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Option de menu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en danger</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>ui::ReadPanel</name>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
</context>
<context>
    <name>ui::ReassignPanel</name>
    <message>
        <source>Give request %1 to</source>
        <translation>Attribuer la demande %1 à</translation>
    </message>
    <message>
        <source>Missing: to whom</source>
        <translation>Manque&#xa0;: à qui</translation>
    </message>
    <message>
        <source>Missing: why</source>
        <translation>Manque&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>Who serves the office today</source>
        <translation>Qui sert le bureau aujourd&apos;hui</translation>
    </message>
    <message>
        <source>A few letters of the name</source>
        <translation>Quelques lettres du nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Enter gives the callback</source>
        <translation>Entrée attribue le rappel</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Retour à la file</translation>
    </message>
</context>
<context>
    <name>ui::RequestPanel</name>
    <message>
        <source>This is no complete telephone number.</source>
        <translation>Le numéro de téléphone n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>This number cannot be called back.</source>
        <translation>Ce numéro ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Enter: this number is called from now on</source>
        <translation>Entrée : c&apos;est ce numéro qui sera appelé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>What the citizen wishes</source>
        <translation>Ce qui est souhaité</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Moment de la journée préféré</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>first half of the opening</source>
        <translation>première moitié de l&apos;ouverture</translation>
    </message>
    <message>
        <source>second half of the opening</source>
        <translation>seconde moitié de l&apos;ouverture</translation>
    </message>
    <message>
        <source>Language of the citizen</source>
        <translation>Langue de l&apos;appel</translation>
    </message>
    <message>
        <source>Another person rang: split</source>
        <translation>Une autre personne a appelé : diviser</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Retour à l&apos;appel</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>What is wrong, and what is worth a look</source>
        <translation>Ce qui ne va pas, et ce qui est à vérifier</translation>
    </message>
    <message>
        <source>Enter goes to the field</source>
        <translation>Entrée mène au champ</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Rien ne va mal.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Modifié entre-temps par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>What would happen to a call at ...?</source>
        <translation>Que deviendrait un appel à ...&#xa0;?</translation>
    </message>
    <message>
        <source>Menu option</source>
        <translation>Option de menu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>As it is in force</source>
        <translation>Tel qu&apos;en vigueur</translation>
    </message>
    <message>
        <source>As it is written here</source>
        <translation>Tel qu&apos;écrit ici</translation>
    </message>
    <message>
        <source>Tell what would happen</source>
        <translation>Dire ce qui arriverait</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
</context>
<context>
    <name>ui::RowsPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Who sits down?</source>
        <translation>Qui s&apos;assied&#xa0;?</translation>
    </message>
    <message>
        <source>Training: an invented directorate</source>
        <translation>Exercice&#xa0;: une direction inventée</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>One moment, connecting</source>
        <translation>Un instant, connexion en cours</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>S&apos;asseoir</translation>
    </message>
    <message>
        <source>Use without &amp;looking: the desk speaks by itself</source>
        <translation>Utiliser sans re&amp;garder&#xa0;: le poste parle lui-même</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Avec quelle affectation ?</translation>
    </message>
    <message>
        <source>Your assignments of today</source>
        <translation>Vos affectations d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>With the account of the directorate</source>
        <translation>Avec le nom d&apos;utilisateur de la direction</translation>
    </message>
    <message>
        <source>Nobody is at this desk</source>
        <translation>Personne n&apos;est à ce poste</translation>
    </message>
    <message>
        <source>It does not ring here. The queue goes on.</source>
        <translation>Ici, cela ne sonne pas. La file continue.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Type your account.</source>
        <translation>Saisissez votre nom d&apos;utilisateur.</translation>
    </message>
</context>
<context>
    <name>ui::Strip</name>
    <message>
        <source>In hand</source>
        <translation>En main</translation>
    </message>
</context>
<context>
    <name>ui::SubjectPanel</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Topic and cards</source>
        <translation>Sujet et fiches</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>A few letters of what it is about</source>
        <translation>Quelques lettres de ce dont il s&apos;agit</translation>
    </message>
    <message>
        <source>Information cards</source>
        <translation>Fiches d&apos;information</translation>
    </message>
    <message>
        <source>Information cards, search</source>
        <translation>Fiches d&apos;information, recherche</translation>
    </message>
    <message>
        <source>Search all cards; Enter marks one as told</source>
        <translation>Chercher une fiche&#xa0;; Entrée la marque comme dite</translation>
    </message>
    <message>
        <source>Choose the topic: its cards appear here.</source>
        <translation>Choisir le sujet&#xa0;: ses fiches apparaissent ici.</translation>
    </message>
    <message>
        <source>This topic has no card.</source>
        <translation>Ce sujet n&apos;a pas de fiche.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter chooses the topic, Shift+Enter adds one beside it</source>
        <translation>Entrée choisit le sujet, Majuscule+Entrée en ajoute un à côté</translation>
    </message>
    <message>
        <source>Another topic: find it here, Shift+Enter.</source>
        <translation>Autre sujet&#xa0;: le chercher ici, Majuscule+Entrée.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offices share it by initial: to put through, type how the surname begins.</source>
        <translation>Partagé par initiale&#xa0;: pour passer l&apos;appel, écrire le début du nom.</translation>
    </message>
    <message>
        <source>Offices share it by municipality: to put through, type which.</source>
        <translation>Partagé par commune&#xa0;: pour passer l&apos;appel, écrire laquelle.</translation>
    </message>
</context>
<context>
    <name>ui::TelephoneChoice</name>
    <message>
        <source>Telephone:</source>
        <translation>Téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Central</translation>
    </message>
    <message>
        <source>&amp;Softphone</source>
        <translation>&amp;Softphone</translation>
    </message>
    <message>
        <source>&amp;Plain telephone</source>
        <translation>&amp;Téléphone simple</translation>
    </message>
</context>
<context>
    <name>ui::TickCard</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>ui::TrendChart</name>
    <message>
        <source>kept</source>
        <translation>tenues</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dépassées</translation>
    </message>
    <message>
        <source>Chart of the promises: none was due.</source>
        <translation>Graphique des promesses : aucune échue.</translation>
    </message>
    <message>
        <source>Chart of the promises: %1 of %2 kept. The table has all numbers.</source>
        <translation>Graphique des promesses : %1 de %2 tenues. Le tableau a tous les nombres.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
</context>
</TS>
