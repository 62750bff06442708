## Les questions venues par d'autres voies : relayées par la modération, ou tirées d'un message.

command-mod-relay = Relayer une question venue de la salle, d’une messagerie ou d’une lettre
option-relay-question = La question, dans ses propres mots
option-relay-attendance = Où la personne participe ; dans la salle sans précision
option-relay-name = Son nom, avec son accord : affiché et exporté ; sans nom, anonyme
option-relay-affiliation = Son organisation ; affichée à côté d’un nom, sinon non conservée
option-relay-sector = Son secteur ; sans nom, conservé sous scellé pour les seuls tableaux d’équité
command-ask-this = Poser comme question

relayed = **{ $code } · { $secret }**
    Enregistrée sous { $principle }, comme venant d’une personne distincte : rien ne la rattache à vous. Donnez les deux à la personne : { $code } est le numéro de sa question, les quatre lettres n’appartiennent qu’à elle et ne pourront plus être affichées.
relayed-as-named = Apparaît ainsi : { $who }. Le nom figure aussi dans les exportations et dans la note d’orientation.
relayed-as-anonymous = Apparaît ainsi : { $who }.
relayed-without-affiliation = Sans nom, elle est anonyme ; l’affiliation n’a donc pas été conservée.
relayed-without-sector = Le secteur n’a pas été conservé : à côté d’un nom, seule l’affiliation figure.
relayed-sector-sealed = Le secteur est sous scellé, pour les seuls tableaux d’équité.
relayed-review = Ensuite : elle attend l’examen préalable comme les autres.
relayed-queued = Ensuite : elle attend dans la file, où d’autres peuvent la soutenir.
relayed-similar = Si c’est la même question, regroupez { $code } avec elle : /mod merge.
relay-held = Rien n’a été enregistré. Voici la question, pour que vous puissiez la copier :
move-relay = relayée par la modération

message-not-own = Seule la personne qui a écrit ce message peut le poser comme question. Signalez-lui cette possibilité, ou posez la question dans vos propres mots avec /ask.
message-empty = Ce message ne contient pas de texte dont on puisse faire une question. Utilisez /ask.
