## Ce qui n’est pas possible, et que faire ensuite. Une phrase ou deux, en privé.

too-long = Ce champ ({ $what }) compte { $length } caractères ; { $length_max } au plus sont admis. Abrégez-le et réessayez.
code-malformed = « { $typed } » n’est pas un code. Un code a la forme HR-7, P-2 ou H-3.
question-unknown = Aucune question { $code } ne se prête à cette action. Vérifiez le code sur le tableau ou avec /questions.
question-short = Cela fait { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    } ; une question en compte au moins { $length_min }. Dites-en un peu plus, pour que les intervenants puissent y répondre.
question-long = Cela fait { $length } caractères ; { $length_max } au plus sont admis. Abrégez-la, ou posez deux questions.
too-many-open = Vous avez { $count } questions en attente, et la limite est de { $count_max } à la fois. Retirez-en une avec /mine, ou attendez qu’une décision soit prise.
cool-down = Veuillez attendre { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } avant de poser une nouvelle question, pour que chacun ait sa chance.
block-length = Un blocage dure d’une seconde à un an, par exemple 30m ou 2h.
asking-paused = La modération a suspendu les questions pour le moment. Réessayez dans quelques minutes.
blocked = Vous ne pouvez plus poser de questions jusqu’à { $at }. Si vous pensez qu’il s’agit d’une erreur, adressez-vous à l’équipe organisatrice.
merge-impossible = { $code } : { $status_words }. Une question ne peut être regroupée qu’avec une autre qui attend dans la file ou qui est à l’examen.
nothing-paused = Les questions ne sont pas suspendues.
asking-closed = Les questions sont fermées pendant cette séance. Elles rouvriront à { $at }.
asking-over = Les questions sont fermées jusqu’à la fin de cet événement.
principle-unknown = « { $typed } » ne fait pas partie des principes de cet événement. Choisissez parmi : { $choices }.
attribution-needed = Choisissez comment apparaître avec cette question : avec votre nom, votre affiliation, votre secteur, ou de manière anonyme.
attribution-unknown = « { $typed } » n’est pas une manière d’apparaître. Choisissez parmi : { $choices }.
attendance-unknown = « { $typed } » n’est pas un mode de participation. Choisissez parmi : { $choices }.
sector-unknown = « { $typed } » ne fait pas partie des secteurs. Choisissez parmi : { $choices }.
name-needed = Pour poser une question sous votre nom, indiquez votre nom. Il figurera à côté de la question, dans les exportations et dans la note d’orientation.
affiliation-needed = Pour apparaître avec votre affiliation, indiquez votre organisation. Votre nom n’est pas affiché.
sector-needed = Pour apparaître avec votre secteur, choisissez-le. Rien d’autre à votre sujet n’est affiché.
own-question = { $code } est votre propre question : la décision revient à quelqu’un d’autre, et seul compte le soutien des autres.
support-closed = { $code } ne peut pas être soutenue maintenant ; état : { $status_words }.
support-counted = Votre { $mine } a été regroupée avec { $code } : vous y comptez déjà. Rien n’a été modifié.
move-impossible = { $code } : { $status_words }. Cette action n’est pas possible maintenant. Rien n’a été modifié.
edit-closed = { $code } : { $status_words }. Elle ne peut plus être modifiée.
opened-by-moderator = La modération examine { $code } en ce moment. Réessayez dans { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
decided-meanwhile = { $who } (modération) vous a précédé. État actuel de { $code } : { $status_words }. Vous n’avez rien modifié.
changed-meanwhile = { $code } a été modifiée entre-temps. État actuel : { $status_words }. Vous n’avez rien modifié ; ouvrez-la de nouveau pour la voir telle qu’elle est.
claimed = { $who } (modération) a ouvert { $code }, pour { $seconds } secondes encore au plus. Prenez-en une autre, ou attendez.
nothing-to-undo = Il n’y a rien de vous à annuler : seule votre propre dernière décision peut l’être, dans les dix minutes.
built-upon = { $code } : { $status_words }. Elle a encore été modifiée après votre décision, qui est donc maintenue.
draft-gone = Ce formulaire a déjà été envoyé, ou date de plus de 15 minutes. Rien de nouveau n’a été enregistré : voyez /mine, ou posez de nouveau la question avec /ask.
delivered-before = Ceci a déjà été reçu sous le code { $code }. Rien n’a été enregistré deux fois.
reason-needed = Indiquez pourquoi : le motif est conservé et affiché.

no-event-here = Aucune table ronde n’est encore rattachée à ce serveur. L’équipe organisatrice le fait avec /organize setup.
nothing-open = Rien n’est ouvert ici en ce moment. « { $event } » : { $state_words }. { $state ->
        [draft] L’équipe organisatrice l’ouvre avec /organize open.
        [closing] Dans quelques secondes, /mine dira ce qu’est devenue chaque question.
       *[other] /mine, /event et /privacy restent disponibles.
    }
event-unknown = Il n’y a pas ici d’événement « { $typed } ». Événements connus : { $choices }.
event-not-open = Cet événement ne peut pas être clos ({ $state_words }) : seul un événement ouvert ou en cours peut l’être.
event-not-live = Les questions peuvent être mises à l’examen quand l’événement est en cours : lancez la première séance avec /run start.
event-opened-before = « { $event } » : { $state_words }. Un événement ne s’ouvre qu’une fois.
event-over = Le programme de « { $event } » s’est terminé le { $ended_at }. Donnez-lui un nouveau début : /organize open start:now, ou une date telle que 2026-11-03T15:00.
another-open = « { $event } » est encore ouvert sur ce serveur, et la règle est d’un seul à la fois. Fermez-le d’abord avec /organize close.
channels-missing = Il manque des salons : { $channels }. Choisissez-les ou créez-les avec /organize setup, puis ouvrez l’événement.
start-malformed = « { $typed } » n’est pas une heure. Écrivez 2026-11-03T15:00, dans le fuseau horaire de l’événement, ou « now ».
tied-elsewhere = Aucun événement ne peut être rattaché à ce serveur : chacun de ceux de la configuration appartient à un autre serveur, ou a déjà été ouvert.
fixed-by-file = { $key } est fixé dans le fichier de configuration et ne peut pas être modifié ici. Modifiez-le dans le fichier, ou mettez-le à 0.
channel-twice = Chaque fonction a besoin de son propre salon. Choisissez-en un autre.
keys-before-close = Les clés sont détruites après la clôture : sans elles, personne ne pourrait voir ni modifier ses questions.
keys-not-confirmed = Rien n’a été détruit. Pour confirmer, saisissez le nom court de l’événement : { $event }
keys-gone = Les clés de cet événement sont détruites : on ne peut plus dire qui a posé une question, soutenu ou voté, pas même aux personnes concernées.
key-trouble = { $trouble } En attendant, ce qui en a besoin est refusé, et tout le reste continue.

not-moderator = Ceci est réservé à la modération et demande { $role ->
        [0] la permission « Gérer les messages »
       *[other] le rôle <@&{ $role_id }>
    } sur ce serveur. Adressez-vous à l’équipe organisatrice.
not-organizer = Ceci est réservé à l’équipe organisatrice et demande { $role ->
        [0] la permission « Gérer le serveur »
       *[other] le rôle <@&{ $role_id }>
    } sur ce serveur. Adressez-vous à la personne qui le gère.

floor-taken = À l’examen : { $codes }. Terminez d’abord : Traitée ou Remettre.
floor-before-next = Encore à l’examen : { $codes }. Terminez, ou appuyez de nouveau pour continuer ainsi.
floor-empty = Rien n’est à l’examen.
floor-several = Plusieurs points sont à l’examen : { $codes }. Nommez celui dont il s’agit.
round-size = Une série compte de un à { $count_max } points.
nobody-waits = Personne n’attend la parole. Acceptez des questions en cours d’examen, ou attendez-en de nouvelles.

session-running = La séance « { $session } » est en cours. Terminez-la avec /run end, ou passez à la suivante avec /run next.
session-unknown = Il n’y a pas de séance « { $typed } ». Séances connues : { $choices }.
session-over = La séance « { $session } » est terminée ou a été retirée du programme. Lancez-en une autre.
programme-over = Toutes les séances ont eu lieu. Fermez l’événement avec /organize close.
nothing-running = Aucune séance n’est en cours. Lancez-en une avec /run start.
next-twice = La séance vient d’être changée, peut-être par quelqu’un d’autre. Si vous voulez passer à celle d’après, appuyez de nouveau dans { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
minutes-impossible = Indiquez un nombre entier de minutes, de 1 à { $minutes_max }.
nothing-to-move = Il ne reste aucune séance à déplacer.

poll-question-empty = Un sondage a besoin d’une question.
options-few = Un sondage a besoin d’au moins { $count_min } options, séparées par | ; il y en a { $count ->
        [one] { $count }
       *[other] { $count }
    }.
options-many = Un sondage admet { $count_max } options au plus ; il y en a { $count }.
options-equal = Deux options sont identiques : « { $first } » et « { $second } ». Distinguez-les.
poll-kind-unknown = Il n’y a pas de sondage de type « { $kind } » : choisissez dans la liste.
options-unwanted = Un sondage de ce type n’admet pas d’options : supprimez-les, ou choisissez un autre type.
poll-not-timed = { $code } n’a pas de fin à déplacer : il n’est pas ouvert, ou reste ouvert jusqu’à ce que quelqu’un le ferme.
poll-not-prepared = { $code } ne peut plus être modifié : seul un sondage qui n’est pas encore ouvert peut l’être. Annulez-le et préparez-en un autre.
ranking-repeats = Une option figure deux fois dans votre classement : choisissez-en une différente pour chaque rang. Votre vote n’a pas été compté.
words-none = Écrivez de un à { $count_max } mots ou courtes expressions, avec des lettres ou des chiffres. Votre vote n’a pas été compté.
ballot-none = Vous n’avez aucun vote à retirer dans { $code }.
poll-duration = Un sondage reste ouvert de 1 seconde à 24 heures, par exemple 90s, 2m ou 1h.
duration-malformed = « { $typed } » n’est pas une durée. Écrivez 90s, 2m ou 1h30m.
poll-unknown = Il n’y a pas de sondage « { $typed } ». Voyez-les avec /poll list.
poll-state = { $code } : { $status_words }. Cette action n’est pas possible maintenant. /poll list montre ce qui l’est.
poll-not-open = { $code } : { $status_words }. Rien n’a été compté ni modifié. On ne vote que tant qu’un sondage est ouvert.
option-unknown = { $code } n’a pas cette option. Choisissez-en une dans son menu.

outside-server = Utilisez ceci sur le serveur de la table ronde, et non dans un message privé.
permission-channels = Je n’ai pas le droit de créer des salons ici. Donnez-moi la permission « Gérer les salons », ou choisissez des salons existants dans les menus.
export-too-large = L’exportation est trop volumineuse pour Discord. Demandez à la personne qui exploite le bot : roundtable export.
expired-control = Cette commande n’est plus valable. Utilisez le message le plus récent de ce salon, ou la commande à saisir.
outdated-command = Votre Discord affiche cette commande telle qu’elle était avant une mise à jour. Rechargez Discord (sur un ordinateur Ctrl+R, sur un téléphone fermez-le puis rouvrez-le) et réessayez.
fault = Une erreur s’est produite de notre côté, et nous en sommes avertis. Regardez dans /mine si c’est arrivé avant de réessayer. Si vous demandez de l’aide, indiquez cette référence : { $reference }
