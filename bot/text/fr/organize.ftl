## Pour l'équipe organisatrice, et l'aide selon les fonctions.

setup-head = ## { $event }
    Rattaché à ce serveur ({ $state }). Choisissez un salon pour chaque fonction, ou laissez-moi créer ce qui manque. Les choix du fichier de configuration sont fixes.
setup-none = non choisi
setup-role-moderator = toute personne ayant la permission « Gérer les messages »
setup-role-organizer = toute personne ayant la permission « Gérer le serveur »
setup-role-rapporteur = toute personne ayant la permission « Gérer les messages »
setup-pick = { $kind }…
channel-announcements = Annonces
# Same: the same word
channel-questions = Questions
channel-moderators = Modération
channel-stage = Conférence
channel-name-announcements = table-ronde-annonces
channel-name-questions = table-ronde-questions
channel-name-moderators = table-ronde-modération
role-moderator = Rôle de la modération
role-organizer = Rôle de l’équipe organisatrice
role-rapporteur = Rôle des rapporteurs et rapporteuses
button-create-channels = Créer les salons manquants
button-open-event = Ouvrir l’événement
opened = L’événement « { $event } » est ouvert. Début : { $starts }. Le tableau est dans <#{ $channel }>.
closed = L’événement « { $event } » est clos. Chaque question a reçu une suite ; la liste en est publiée.
status-head = ## { $event }
status-when = { $starts }, jusqu’à { $ends }
status-outbox = Messages : { $sent } envoyés, { $waiting } en attente, { $missed } manqués, { $parked } non remis
status-log = Journal : { $length ->
        [one] { $length } inscription
       *[other] { $length } inscriptions
    }, dernière empreinte `{ $hash }…`
export-done = L’exportation demandée : { $what }, { $format } ({ $audience }).
outcome-head = **La table ronde est close.** { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, et la suite donnée à chacune :
outcome-file = La liste est dans le fichier.
outcome-log = -# Journal : { $length } inscriptions, dernière empreinte `{ $hash }`
parked = Un message ({ $kind }) n’a pas pu être remis. Vérifiez mes permissions dans ce salon. L’envoi est retenté quand vous choisissez un salon avec /organize setup, ou me redémarrez.
help-everybody = ## Comment cela fonctionne
    - **/ask** pour poser une question (ou le bouton *Poser une question*) : vous recevez un récépissé avec son code
    - **/questions** pour parcourir la file et soutenir · **/support** pour soutenir par le code
    - **/mine** pour vos questions et tout leur parcours ; les modifier, les retirer, recevoir un avis de la décision
    - **/hand** pour lever la main, ou la baisser
    - **/now** ce qui est en cours, la suite, le temps restant · **/how** qui vient ensuite et pourquoi
    - **/agenda** le programme · **/remind** un rappel avant une séance · **/event** informations et liens
    - **/join** pour vous présenter · **/evidence** pour soumettre une étude ou des données
    Les personnes en ligne et la salle partagent une seule file ; une règle publique dit à qui revient le tour.
help-moderators = ## Modération
    - **/mod review** l’examen préalable, une question après l’autre · **/mod queue** tout ce qui attend
    - **/mod next** le point dont c’est le tour · **/mod floor** un point hors tour, avec un motif
    - **/mod answered**, **followup**, **back** quand l’examen d’un point se termine
    - **/mod approve**, **decline**, **merge**, **unmerge**, **principle**, **reword**, **reopen**, **undo**
    - **/mod relay**, **hand**, **room** pour la salle · **/mod chair** pour écrire à la présidence
    - **/mod pause**, **resume**, **block** · **/mod evidence**
    - **/run start**, **next**, **end**, **extend**, **delay**, **skip**, **limit**
    - **/poll create**, **open**, **close**, **publish**, **cancel**, **list** · **/note** pour les rapporteurs et rapporteuses
    La console, dans le salon de la modération, fait de même avec des boutons.
help-organizers = ## Équipe organisatrice
    - **/organize setup** salons et rôles · **open** ouvrir les questions
    - **/organize reload** reprendre un programme modifié · **review**, **redact** · **close** clore l’événement · **status** · **destroy-keys**
    - **/export** les données · **/brief** la note d’orientation, à mettre au point

## La description des commandes et de leurs options, telle que Discord l'affiche.

command-ask = Poser une question aux intervenants et intervenantes
command-questions = Parcourir les questions en attente, et les soutenir
command-support = Soutenir une question par son code ; la même commande reprend le soutien
command-mine = Vos questions et ce qu’elles deviennent ; les modifier ou les retirer
command-agenda = Le programme, à votre heure
command-event = L’objet de cette table ronde, et ses liens
command-join = Vous présenter : nom, affiliation, secteur, lieu de participation
command-help = Ce que vous pouvez faire ici
command-mod-queue = Ce qui attend, et ce qui vient ensuite
command-mod-approve = Accepter une question en cours d’examen préalable
command-mod-decline = Écarter une question, avec un motif communiqué à la personne qui l’a posée
command-mod-next = Mettre à l’examen le point dont c’est le tour
command-mod-floor = Mettre un point à l’examen hors tour, avec un motif
command-mod-answered = Noter que le point à l’examen a été traité
command-mod-back = Remettre le point à l’examen dans la file d’attente
command-run-start = Lancer une séance ; sans précision, la prochaine du programme
command-run-next = Terminer la séance en cours et lancer la suivante
command-run-end = Terminer la séance en cours
command-run-delay = Décaler toutes les séances suivantes de quelques minutes
command-poll-create = Préparer un sondage
command-poll-open = Ouvrir un sondage au vote
command-poll-close = Fermer un sondage
command-poll-publish = Publier le résultat d’un sondage fermé
command-poll-cancel = Annuler un sondage
command-poll-list = Tous les sondages et leur état
command-organize-setup = Rattacher l’événement à ce serveur ; choisir salons et rôles
command-organize-open = Ouvrir l’événement aux questions
command-organize-close = Clore l’événement
command-organize-status = Où en est l’événement
command-export = Exporter les données dans un fichier
group-mod = Modération : la file d’attente et la parole
group-run = Modération : le déroulement
group-poll = Modération : les sondages
group-organize = Équipe organisatrice : préparer, ouvrir, clore
option-principle = Le principe sur lequel cela porte
option-question = Votre question, en une ou deux phrases
option-attribution = Comment vous apparaissez avec cette question
option-order = Ce qui vient en premier
option-code = Le code de la question, par exemple HR-7
option-count = Combien de points en une série ; un seul sans précision
option-item = Le code de ce dont il s’agit, par exemple HR-7
option-reason = Le motif ; il est affiché
option-answer = La réponse, en bref
option-by = Qui a répondu
option-session = La séance
option-minutes = De combien de minutes
option-name = Votre nom ; affiché seulement si vous posez une question sous votre nom
option-affiliation = L’organisation pour laquelle vous travaillez
option-sector = Votre secteur
option-attendance = Où vous participez
option-poll = Le code du sondage, ou la clé d’un sondage préparé
option-poll-question = La question du sondage
option-poll-options = Les options, séparées par |
option-poll-kind = Comment on vote
option-poll-duration = Combien de temps il reste ouvert, par exemple 90s ou 2m
option-poll-results = Quand les votes sont affichés
option-event = L’événement
option-start = Quand il commence : 2026-11-03T15:00, ou now
option-what = Ce qui est à exporter
option-format = Le format du fichier
option-audience = Pour qui : interne, ou publique avec heures et petits groupes masqués
poll-kind-single = Une option
poll-kind-multiple = Une ou plusieurs options
poll-kind-rating = Une évaluation de 1 à 5
poll-kind-words = De un à trois mots
poll-kind-ranking = Un classement des trois premiers choix
poll-results-after-close = Après la fermeture
poll-results-live = En direct, pendant le vote
audience-internal = Interne
audience-public = Publique
command-mod-reopen = Soumettre une question écartée à un nouvel examen, avec un motif
command-mod-followup = Noter qu’une réponse écrite est due à une question
command-mod-merge = Regrouper une question avec une autre qui dit la même chose
command-mod-unmerge = Rendre à une question regroupée l’état qu’elle avait
command-mod-principle = Placer une question sous un autre principe ; son code reste
command-mod-reword = Ajouter une traduction ou une version courte à côté de l’original
command-mod-pause = Suspendre les questions pour tout le monde
command-mod-resume = Permettre de nouveau à tous de poser des questions
command-mod-block = Ne plus rien accepter de la personne qui a posé ceci, sans dire qui c’est
command-mod-undo = Annuler votre propre dernière décision, dans les dix minutes
command-organize-review = Examiner ou non les questions avant que tout le monde les voie
command-organize-redact = Supprimer définitivement la formulation d’une question
option-assignee = Qui doit la réponse
option-due = Pour quand, par exemple 2026-11-10
option-into = La question avec laquelle la regrouper
option-wording = L’autre formulation
option-wording-language = La langue de cette formulation
option-pause-text = Pourquoi ; affiché sur le tableau
option-block-duration = Pour combien de temps, par exemple 30m ou 2h ; une heure sans précision
option-review = on (oui) ou off (non)
language-en = English
language-fr = Français
language-es = Español
language-ar = العربية
language-ru = Русский
language-zh = 中文
command-organize-destroy = Détruire définitivement les clés d’un événement clos
form-destroy-title = Détruire définitivement les clés
form-slug = Nom court de l’événement
form-slug-hint = Ensuite personne, pas même nous, ne peut dire qui a posé une question ou voté
keys-destroyed = Les clés de l’événement « { $event } » sont détruites.
