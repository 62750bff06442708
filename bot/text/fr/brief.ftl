## La note d'orientation : titres, légendes et phrases entre les données.

command-brief = La note d’orientation, rédigée à partir des données : pour l’équipe organisatrice
brief-done = La note d’orientation, à mettre au point et à transmettre. { $banner }
brief-letterless = Aucune police de la machine du bot n’a { $count ->
        [one] ce caractère
       *[other] ces { $count } caractères
    } : { $letters }. Choisissez docx, html ou md, qui n’en ont pas besoin ; ou faites installer les polices Noto par la personne qui exploite le bot.
brief-too-slow = Produire la note d’orientation au format { $format } a pris trop de temps, et je me suis arrêté. Réessayez, ou choisissez md, le plus rapide.

brief-draft = PROJET. L’événement n’est pas terminé : les chiffres et les suites données changeront.
brief-for-editing = Projet à mettre au point. Rédigé à partir des données de l’événement, pas encore relu.
brief-number-in-series = Table ronde { $number }
brief-contents = Sommaire
brief-skip = Aller au contenu
# Same: the same word
brief-source-column = Source
brief-table = Tableau
# Same: the same word
brief-figure = Figure
brief-page = Page { $page } sur { $pages }

brief-about-this = À propos de cette note
brief-made-from = Cette note d’orientation est établie à partir des seules données de l’événement : les questions posées, l’ordre dans lequel elles ont été entendues, les notes des rapporteurs et rapporteuses, les éléments factuels soumis et les sondages. Aucun propos n’y est résumé. Chaque énoncé indique entre crochets les données sur lesquelles il repose ; l’annexe dit ce que signifie chaque code. Les questions figurent sous le nom, l’affiliation ou le secteur choisis par les personnes qui les ont posées, ou de manière anonyme.

brief-glance = En bref
brief-figures = L’événement en chiffres
brief-measure = Ce qui a été compté
brief-number = Nombre
brief-number-short = N°
brief-count = { $count }
brief-percent = { $percent } %
brief-figure-questions = Questions posées
brief-figure-online = … dont en ligne
brief-figure-room = … dont dans la salle
brief-figure-supports = Soutiens apportés à des questions
brief-figure-hands = Mains levées pour prendre la parole
brief-figure-turns = Tours de parole, questions et mains levées confondues
brief-figure-answered = Questions traitées
brief-figure-owed = Questions en attente d’une réponse écrite
brief-figure-not-reached = Questions non abordées, faute de temps
brief-figure-recommendations = Recommandations notées
brief-figure-commitments = Engagements notés
brief-figure-evidence = Publications soumises comme éléments factuels
brief-figure-polls = Sondages
brief-figure-ballots = Bulletins déposés dans les sondages
brief-by-addressee = Recommandations par destinataire
brief-addressee = Destinataire
brief-everybody = Sans destinataire particulier
brief-lead = { $words } :

brief-event = L’événement
brief-facts = Informations sur l’événement
brief-fact = Rubrique
brief-details = Précisions
brief-title-fact = Titre
brief-series = Série
brief-when = Date
brief-when-words = { $day }, de { $start } à { $end }, { $zone }
brief-where = Lieu
brief-organizers = Organisation
brief-partners = En partenariat avec
brief-funders = Avec le soutien de
brief-audience = Public visé
brief-programme = Le programme tel qu’il s’est déroulé
brief-programme-planned = Le programme
brief-as-announced = Tel qu’annoncé :
brief-time = Heure
brief-times = { $start }–{ $end }
brief-skipped = retirée du programme
brief-not-held = non tenue
brief-session = Séance
brief-speakers = Intervenants et intervenantes
brief-milestones = Étapes marquantes
brief-background = Contexte

# Same: the same word
brief-participation = Participation
brief-introduced = { $count ->
        [0] Personne ne s’est présenté ; il n’était pas nécessaire de le faire pour poser une question.
        [one] Une personne s’est présentée ; il n’était pas nécessaire de le faire pour poser une question.
       *[other] { $count } personnes se sont présentées ; il n’était pas nécessaire de le faire pour poser une question.
    }
brief-by-sector = Qui a posé des questions, par secteur
brief-sector = Secteur
brief-unknown = Non connu
brief-asked = Demandes
brief-turns = Tours de parole
brief-minutes = Durée (minutes)
brief-hidden = non affiché
brief-small-groups = Les questions et les mains levées sont comptées ensemble. « Non connu » : aucun secteur n’a été indiqué. Les groupes de moins de { $minimum } personnes ne sont pas affichés, ni ce qui permettrait de les déduire.

brief-principles = Les principes
brief-across = Communs à tous les principes
brief-asked-words = { $count ->
        [one] Une question a été posée
       *[other] { $count } questions ont été posées
    } sur ce principe. Suite donnée : { $became }.
brief-none-asked = Aucune question n’a été posée sur ce principe.
brief-answered = Questions traitées
brief-waiting = Les plus soutenues des autres questions
brief-support = { $count ->
        [0] aucun soutien
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
brief-more = { $count ->
        [one] Une autre question figure en annexe.
       *[other] { $count } autres questions figurent en annexe.
    }
brief-anonymous = anonyme
brief-name-gone = nom non conservé
brief-wording-gone = La formulation n’est plus conservée.
brief-wording-left-out = Formulation omise
brief-answer = Réponse :
brief-answered-by = Réponse donnée par { $name }
brief-answer-unrecorded = Question traitée lors de l’événement ; le texte de la réponse n’a pas été consigné.
brief-answer-unrecorded-by = Question traitée lors de l’événement par { $name } ; le texte de la réponse n’a pas été consigné.
brief-other-wording = La même question, formulée autrement
brief-asked-alike = La même question, posée par : { $name }
brief-more-alike = { $count ->
        [one] Une autre question demandait la même chose.
       *[other] { $count } autres questions demandaient la même chose.
    }
brief-merged = posée avec { $code }
brief-because = { $outcome } : { $reason }
brief-themes = Thèmes
brief-progress = Progrès
brief-challenges = Défis
brief-said-by = Propos de { $name }
brief-in-session = Séance : { $session }
brief-objective = Objectif { $number } du Pacte mondial : { $title }
brief-objectives-of = { $count ->
        [one] Objectif { $numbers } du Pacte mondial
       *[other] Objectifs { $numbers } du Pacte mondial
    }
brief-evidence = Éléments factuels
brief-produced-in = Lieu de production : { $place }
brief-about = Au sujet de : { $place }
brief-recommendations = Recommandations
brief-commitments = Engagements
brief-commitments-caption = Engagements, par ordre d’échéance
brief-commitment = Engagement
brief-owner = Responsable
brief-due = Échéance
brief-no-date = sans date
brief-nobody-named = sans responsable désigné
brief-objectives-short = Objectifs

brief-polls = Sondages
brief-poll-caption = Résultat du sondage { $code }
brief-poll-facts = { $count ->
        [0] Personne n’a voté.
        [one] Un bulletin a été déposé.
       *[other] { $count } bulletins ont été déposés.
    }
brief-poll-single = Une seule option pouvait être choisie
brief-poll-multiple = Plusieurs options pouvaient être choisies : le total des parts dépasse 100 %
brief-poll-rating = Une évaluation de 1 à 5
brief-poll-words = Trois mots au plus par personne
brief-poll-ranking = Trois options au plus, classées ; dépouillement par éliminations successives, dernier tour affiché
brief-poll-first = En tête après { $count ->
        [one] un tour
       *[other] { $count } tours
    } : { $option }
# Same: the same word
brief-option = Option
# Same: the same word
brief-votes = Votes
brief-share = Part

brief-owed = Ce qui reste dû
brief-owed-answers = Réponses écrites dues
# Same: the same word
brief-question = Question
brief-owed-by = Responsable et échéance
brief-commitment-due = { $name } : engagement, échéance { $due }
brief-commitment-open = { $name } : engagement sans date
brief-unreached = { $count ->
        [0] Chaque question a été abordée ou a fait l’objet d’une décision.
        [one] Une question n’a pas été abordée, faute de temps.
       *[other] { $count } questions n’ont pas été abordées, faute de temps.
    }

brief-fairness = Le partage de la parole
brief-group = Groupe
brief-overrides = Pris hors tour, chaque fois avec le motif que tout le monde a vu :
brief-override = Tour { $number } : { $reason }

brief-objectives = Objectifs du Pacte mondial
brief-objectives-caption = Objectifs sur lesquels portent les notes
brief-objective-title = Objectif

brief-notes = Notes et sources
brief-how-cited = Les codes tels que HR-7 désignent des questions, H des mains levées, R des tours de la salle, N des notes, E des éléments factuels et P des sondages. Ce qui repose sur de nombreuses données à la fois les désigne toutes par l’un des mots suivants :
brief-sources-caption = Ce que désignent les renvois
brief-cited-as = Renvoi
brief-stands-for = Signification
# Same: the same word
brief-source = Source { $number }
brief-record-event = Événement
brief-record-event-means = Ce que l’équipe organisatrice a publié de l’événement : titre, programme, partenaires, principes
brief-record-agenda = Programme
brief-record-agenda-means = Chaque séance, telle que prévue et telle qu’elle s’est tenue
# Same: the same word
brief-record-questions = Questions
brief-record-questions-means = Chaque question, avec son parcours et la suite donnée
brief-record-turns = Tours de parole
brief-record-turns-means = Chaque tour de parole avec son motif, et les mains levées
brief-record-polls = Sondages
brief-record-polls-means = Chaque sondage avec ses votes
# Same: the same word
brief-record-notes = Notes
brief-record-notes-means = Chaque note des rapporteurs et rapporteuses
brief-record-evidence = Éléments factuels
brief-record-evidence-means = Chaque publication soumise
brief-record-participants = Participants et participantes
brief-record-participants-means = Ce que les personnes ont indiqué d’elles-mêmes ; avec leur nom seulement si elles y ont consenti
brief-record-fairness = Équité
brief-record-fairness-means = Qui a demandé, qui a été entendu, et le temps de parole en minutes, par groupe

brief-annex = Annexe
brief-annex-questions = Les questions et la suite donnée
brief-annex-whole = Toutes les questions posées sont énumérées. La formulation des questions écartées ou retirées est omise, de même que celle des questions que la modération n’avait pas lues à la clôture.
brief-annex-part = Seules les questions citées dans cette note sont énumérées. Toutes les questions, avec la suite donnée, figurent dans le classeur qui l’accompagne. La formulation des questions écartées ou retirées est omise, de même que celle des questions que la modération n’avait pas lues à la clôture.
# Same: the same word
brief-annex-caption = Questions
# Same: the same word
brief-code = Code
brief-asked-by = Posée par
brief-support-short = Soutiens
brief-outcome = Suite donnée
brief-annex-notes = Notes des rapporteurs et rapporteuses
# Same: the same word
brief-notes-caption = Notes
brief-kind = Type
brief-principle = Principe
brief-said-by-short = Propos de
brief-about-questions = Questions visées
brief-annex-evidence = Éléments factuels
# Same: the same word
brief-evidence-caption = Publications
# Same: the same word
brief-publication = Publication
brief-produced-in-short = Lieu de production
brief-about-short = Au sujet de
