## Un nouveau programme, du fichier de configuration ou d'un fichier envoyé.

command-organize-reload = Montrer ce que le fichier du programme change, et le mettre en vigueur
option-reload-file = Un fichier de configuration ; sans précision, celui du serveur du bot
status-version = Programme : version { $version }
reload-head = **Le programme en vigueur est la version { $version }.** Voici ce qui changerait :
reload-noun-principle = Principe
reload-noun-speaker = Intervenant ou intervenante
reload-noun-session = Séance
reload-noun-poll = Sondage
reload-added = { $noun } `{ $key }` : ajout
reload-removed = { $noun } `{ $key }` : suppression
reload-changed = { $noun } `{ $key }` : modification
reload-stays = { $noun } `{ $key }` : aucun changement dans ce qui a déjà eu lieu, quoi que dise le fichier
reload-field = { $field } : { $before } → { $after }
reload-field-key = clé
# Same: the same word
reload-field-code = code
reload-field-title = titre
reload-field-text = texte
reload-field-theme = thème
reload-field-objectives = objectifs
reload-field-name = nom
reload-field-role = fonction
# Same: the same word
reload-field-affiliation = affiliation
reload-field-sector = secteur
reload-field-start = début
reload-field-length = durée
reload-field-start-mode = mode de lancement
reload-field-protected = protection
reload-field-questions-open = ouverture aux questions
reload-field-speakers = intervenants et intervenantes
reload-field-principles = principes
# Same: the same word
reload-field-question = question
# Same: the same word
reload-field-options = options
reload-field-kind = type
reload-field-results = résultats
reload-field-duration-ms = durée
reload-field-session = séance
reload-yes = oui
reload-no = non
reload-empty = vide
reload-more = … et { $count } autres changements
reload-ignored = Non repris du fichier : { $keys }. Ce qui concerne le serveur, ses rôles et les règles est lu dans le fichier de configuration au démarrage du bot.
reload-moved-later = Tout le programme est maintenant décalé de { $time } plus tard que dans le fichier, et ce qui est montré ici maintient ce décalage. Avec les heures du fichier, chaque séance serait ramenée d’autant.
reload-moved-earlier = Tout le programme est maintenant décalé de { $time } plus tôt que dans le fichier, et ce qui est montré ici maintient ce décalage. Avec les heures du fichier, chaque séance serait ramenée d’autant.
reload-nothing = Rien ne changerait dans le programme.
button-reload = Mettre en vigueur
button-reload-moved = Mettre en vigueur, garder le décalage
button-reload-times = Mettre en vigueur avec les heures du fichier
reload-done = Le programme est en vigueur dans sa version { $version }. Tout ce qui l’affiche est mis à jour ; les rappels et les sondages ont été décalés avec leurs séances.
reload-closed = L’événement « { $event } » est clos : son programme fait désormais partie du dossier. Rien n’a été modifié.
reload-mistake = Le fichier ne peut pas être repris : { $mistake } Corrigez-le et réessayez.
reload-large = Le fichier est trop volumineux : { $size_max } ko au plus.
reload-no-file = Ce bot a été démarré sans fichier de configuration. Envoyez-en un avec l’option file.
reload-draft = Avant l’ouverture, le programme suit le fichier de configuration du serveur du bot : modifiez-le là, puis utilisez /organize reload sans fichier.
reload-timezone = Le fichier est dans le fuseau horaire { $timezone }, l’événement dans { $own } : chaque heure désignerait un autre instant. Écrivez timezone = "{ $own }" avec les heures de ce lieu.
reload-principle = Le principe { $code } ({ $principle }) a des questions, des notes ou des tours de parole et ne peut pas être supprimé. Remettez-le dans le fichier.
reload-code = Le principe { $principle } a des questions dont le code commence par { $code }, et les codes ne changent jamais. Remettez code = "{ $code }" dans le fichier.
reload-speaker = { $speaker } a déjà pris la parole ou est cité dans une note, et ne peut pas être supprimé. Remettez cette entrée dans le fichier.
reload-overtaken = Le fichier ou le programme a changé depuis cet affichage, et rien n’a été mis en vigueur. Utilisez de nouveau /organize reload.
