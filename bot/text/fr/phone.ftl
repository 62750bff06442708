## La page des participants et participantes, sur un téléphone : ce qui ne se dit que là.

phone-now = En ce moment
phone-ask = Poser une question
# Same: the same word
phone-questions = Questions
phone-mine = Mes questions
phone-votes = Sondages
phone-hand = Main levée
# Same: the same word
phone-programme = Programme
phone-me = À mon sujet
# Same: the same word
phone-menu = Pages
phone-from-room = Vous participez dans la salle.
phone-from-online = Vous participez en ligne.
phone-live-off = Cette page ne se met pas à jour d’elle-même ici. Rechargez-la pour voir ce qui est nouveau.
phone-reload = Recharger

phone-session = En ce moment : **{ $session }**, jusqu’à { $ends }
phone-following = Ensuite : { $session }, à { $starts }
phone-ends = La table ronde se termine à { $ends }.
phone-no-session = Aucune séance n’est en cours.
phone-on-floor = À l’examen
phone-floor-free = Personne n’a la parole en ce moment.
phone-has-floor = { $who } a la parole.
phone-why = Motif : { $why }
phone-next = Le prochain selon la règle
phone-waiting = { $count ->
        [0] Rien n’attend la parole.
        [one] { $count } point attend la parole.
       *[other] { $count } points attendent la parole.
    }
phone-answered = Questions traitées jusqu’ici : { $count }
phone-balance = Le partage de la parole
phone-how = Comment se décide qui vient ensuite
phone-vote-open = { $count ->
        [one] Un sondage est ouvert
       *[other] { $count } sondages sont ouverts
    }
phone-announce-floor = À l’examen : { $code }
phone-other-wording = Autrement dit : { $text }

phone-closed-title = Clos
phone-closed = Cette table ronde est close. Merci de votre participation : chaque question a reçu une suite.
phone-erased = Ce que les personnes ont écrit ici a été effacé le { $at }, au terme de la durée de conservation.
phone-brief = La note d’orientation est publiée
phone-brief-read = Lire la note d’orientation
phone-brief-file = Télécharger la note d’orientation
phone-outcomes = Ce qu’est devenue chaque question

phone-problem = { $count ->
        [one] Un point demande votre attention
       *[other] { $count } points demandent votre attention
    }
phone-problem-title = Problème : { $title }
phone-optional = (peut rester vide)
phone-choose = Choisir…
phone-send = Envoyer ma question
phone-sent-once = Même envoyée deux fois par erreur, elle n’est enregistrée qu’une fois.
phone-question-hint = Une seule question, de { $min } à { $max } caractères.
phone-left = Caractères restants : { $count }
phone-over = Caractères en trop : { $count }
phone-attribution = Comment souhaitez-vous apparaître avec cette question ?
phone-attribution-hint = À choisir pour chaque question, et valable partout : à l’écran, dans les exportations et dans la note d’orientation.
phone-name-hint = Conservé seulement avec une question posée sous votre nom.
phone-affiliation-hint = Conservée seulement avec une question posée sous votre nom ou votre affiliation.
phone-sector-hint = Affiché seulement si vous choisissez d’apparaître ainsi ; à côté des autres questions, il est chiffré et sert à vérifier que tout le monde a été entendu équitablement.
phone-notice-title = Avant votre première question
phone-notice-who = Responsable de ce qui est conservé ici : { $controller }.
phone-notice-contact = À qui s’adresser : { $contact }
phone-notice-what = Votre question est conservée telle que vous choisissez d’apparaître, avec votre mode de participation : en ligne ou dans la salle. Un cookie contenant un nombre aléatoire fait de cet appareil une seule personne ; nul n’apprend qui elle est. Les clés sont détruites { $contacts ->
        [0] à la clôture
        [one] { $contacts } jour après la clôture
       *[other] { $contacts } jours après la clôture
    }, et ce que les personnes ont écrit est effacé { $retention ->
        [one] { $retention } jour
       *[other] { $retention } jours
    } après celle-ci.
phone-notice-more = Le détail, et comment tout effacer : À mon sujet
phone-need-principle = Choisissez sur quoi porte votre question.
phone-need-question = Écrivez votre question.

phone-asked = Votre question est enregistrée
phone-receipt = Votre récépissé
phone-receipt-note = { $code } est son numéro, visible de tous. Les quatre lettres n’appartiennent qu’à vous et ne sont affichées que cette fois : notez les deux. Avec elles, vous pourrez encore voir ou effacer la question quand cet appareil ne le pourra plus.
phone-receipt-shown = Les quatre lettres de votre récépissé ont été affichées une fois et ne sont pas conservées ici. Sur cet appareil, vous n’en avez pas besoin : votre question figure sous Mes questions.
phone-next-review = Ensuite : la modération l’examine.
phone-next-queued = Ensuite : elle attend dans la file, où d’autres peuvent la soutenir.
phone-fate = Ce qu’elle devient s’affiche au fur et à mesure sous Mes questions. Rien ne peut être envoyé à un appareil sans compte : consultez donc cette page.
phone-similar = D’autres posent peut-être la même question
phone-similar-keep = Si la vôtre demande autre chose, vous n’avez rien à faire : { $code } garde sa place.
phone-another = Poser une autre question

phone-filter = Afficher
phone-filter-principle = Sur
phone-filter-order = Ordre
phone-filter-all = Tous les principes
phone-count = { $count ->
        [0] Aucune question en attente.
        [one] { $count } question en attente.
       *[other] { $count } questions en attente.
    }
phone-supporters = { $count ->
        [0] Pas encore de soutien
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
phone-support = Soutenir { $code }
phone-unsupport = Reprendre mon soutien à { $code }
phone-supported-by-me = Vous la soutenez
phone-own = Votre question
phone-previous = Page précédente
phone-following-page = Page suivante
phone-page = Page { $page } sur { $pages }
phone-said-supported = Vous soutenez maintenant { $code }.
phone-said-unsupported = Vous ne soutenez plus { $code }.

phone-mine-empty = Vous n’avez encore posé aucune question sur cet appareil.
phone-mine-fate = Ce que devient chaque question s’affiche ici au fur et à mesure.
phone-open = Ouvrir { $code }
phone-history = Son parcours
phone-edit = Modifier { $code }
phone-edit-hint = Si les questions sont soumises à l’examen de la modération, elle y repasse.
phone-save = Enregistrer la nouvelle formulation
phone-withdraw = Retirer { $code }…
phone-withdraw-yes = Retirer { $code } définitivement
phone-keep = Non, la garder
phone-said-edited = { $code } a sa nouvelle formulation.
phone-said-objected = La modération verra que vous contestez ce qui a été fait de { $code }. Sa décision figurera ici.
phone-said-withdrawn = { $code } est retirée. Elle garde son code ; les autres ne voient plus sa formulation.
phone-said-instead = { $code } a votre soutien, et votre question est retirée.
phone-by-receipt = J’ai un récépissé
phone-by-receipt-hint = Le code et les quatre lettres, par exemple HR-7 · 4F9K. Cela vaut aussi pour les questions posées ailleurs.
phone-receipt-event = Quelle table ronde ?
phone-receipt-see = Voir la question
phone-receipt-erase = Effacer { $code } définitivement
phone-said-erased = { $code } est effacée : il n’y reste rien de ce qui a été écrit.
phone-all-mine = Toutes mes questions

phone-votes-empty = Aucun sondage n’est ouvert en ce moment.
phone-vote = Voter dans { $code }
phone-vote-change = Modifier mon vote dans { $code }
phone-vote-back = Retirer mon vote dans { $code }
phone-vote-own = Votre vote : **{ $vote }**
phone-vote-secret = Votre vote est secret, et peut être modifié jusqu’à la fermeture du sondage.
phone-vote-closes = Ouvert jusqu’à { $ends }.
phone-vote-open-end = Ouvert.
phone-ballots = { $count ->
        [0] Aucun vote pour l’instant.
        [one] { $count } vote pour l’instant.
       *[other] { $count } votes pour l’instant.
    }
phone-vote-counted = Fermé. Le résultat s’affiche dès sa publication.
phone-said-voted = Votre vote dans { $code } est compté.
phone-said-unvoted = Votre vote dans { $code } est retiré.
phone-vote-needed = Choisissez d’abord.

phone-hand-why = Levez la main pour prendre la parole. Les personnes en ligne et la salle attendent dans une seule file.
phone-hand-called = On vous appellera ainsi : { $who }
phone-hand-unnamed = On vous appellera par le code de votre main levée. Pour que ce soit par votre nom, indiquez-le d’abord sous À mon sujet, et choisissez-y d’apparaître avec votre nom.
phone-hand-queued = Votre main { $code } est levée : elle attend la parole.
phone-hand-on-floor = Vous avez la parole : { $code }.
phone-hand-room = À l’appel de votre code, parlez de votre place.
phone-hand-online = À l’appel de votre code, parlez là où se tient la table ronde :
phone-hand-principle = Sur quel principe porte-t-elle ?
phone-said-raised = Votre main est levée : { $code }.
phone-said-lowered = Votre main { $code } est baissée.

phone-times = Les heures sont celles de { $place }.
phone-links = Liens
phone-about = Ce que la page remplit pour vous
phone-about-hint = Conservé sous forme chiffrée, pour cet événement et cet appareil seulement. Rien n’en est affiché, sauf si vous le choisissez pour une question.
phone-shown-default = Affiché avec mes questions et ma main levée
phone-not-chosen = Je choisis chaque fois
phone-save-me = Enregistrer
phone-said-me = C’est enregistré.
phone-privacy = Confidentialité
phone-kept-questions = Vos questions, chacune telle que vous avez choisi d’apparaître. D’une question anonyme, rien à votre sujet.
phone-kept-device = Un cookie sur cet appareil contient un nombre aléatoire et sa signature. Il fait de cet appareil une seule personne : un vote par sondage, un soutien par question. Ce n’est pas un nom, et il prend fin avec la clé.
phone-kept-rest = Les soutiens, les votes et les mains levées figurent sous des pseudonymes, différents pour chaque usage, qui sans clé ne mènent à personne. Nul ne voit comment vous avez voté.
phone-kept-address = Le journal de ce serveur ne contient pas votre adresse ; elle n’est retenue que quelques minutes, en mémoire seulement, pour que personne ne puisse submerger la page.
phone-kept-long = La clé des soutiens et des votes est détruite à la clôture de la table ronde, l’autre { $contacts ->
        [0] au même moment
        [one] { $contacts } jour plus tard
       *[other] { $contacts } jours plus tard
    }. Ensuite, nul ne peut plus dire ce qui venait de vous. Ce que les personnes ont écrit est effacé { $retention ->
        [one] { $retention } jour
       *[other] { $retention } jours
    } après la clôture ; les codes, les suites données et les totaux restent.
phone-held = Télécharger ce qui est conservé à mon sujet
phone-erase = Effacer…
phone-erase-title = Effacer ce qui mène à vous ?
phone-erase-lost = Personne ne pourra le rétablir. Ce que vous avez indiqué à votre sujet et votre adresse électronique disparaissent ; une main levée est baissée.
phone-erase-stays = Vos questions restent, sans appartenir à personne, et sont désormais anonymes. Si vous voulez qu’une question soit retirée, faites-le d’abord. Les soutiens et les votes restent sous forme de totaux.
phone-erase-receipt = Avec un récépissé, vous pourrez encore voir une question et en effacer aussi la formulation.
phone-erase-yes = Effacer définitivement
phone-said-erased-me = C’est effacé. Plus rien ici ne mène à vous ; ce que vous ferez désormais repart de zéro.
phone-no-key = On ne peut plus dire, ou pas en ce moment, ce qui a été fait sur cet appareil : la clé n’est pas là. Avec un récépissé, vous pouvez encore voir et effacer une question.

phone-not-now = Ce n’est pas possible maintenant

phone-no-nothing-open = Cette table ronde ne reçoit rien en ce moment ; état : { $state_words }. Ce que vous avez demandé reste sous Mes questions.
phone-no-question-unknown = Aucune question { $code } ne se prête à cette action. Cherchez-la sous Questions.
phone-no-code-malformed = « { $typed } » n’est pas un code. Un code a la forme HR-7.
phone-no-too-many-open = Vous avez { $count } questions en attente, et la limite est de { $count_max } à la fois. Retirez-en une sous Mes questions, ou attendez qu’une décision soit prise.
phone-no-delivered-before = Ceci a déjà été reçu sous le code { $code }. Rien n’a été enregistré deux fois.
phone-no-poll-unknown = Ce sondage n’existe pas. Voyez ce qui est ouvert sous Sondages.
phone-no-option-unknown = { $code } n’a pas cette option. Choisissez parmi celles qui sont affichées.
phone-no-hand-up = Votre main est déjà levée, { $code } : { $status_words }. Rien n’a été modifié.
phone-no-hand-unknown = Vous n’avez pas de main levée { $code }. Rien n’a été modifié.
phone-no-key-trouble = Ce n’est pas possible en ce moment : il manque une clé de cet événement. L’équipe organisatrice en est avertie ; la lecture reste possible.
phone-no-retention-over = Ce qui était écrit ici a été effacé le { $ended_at }, au terme de la durée de conservation.
phone-no-expired-control = Ce n’est plus valable. Rien n’a été modifié ; voici la page telle qu’elle est.
phone-no-principle-unknown = Choisissez dans la liste sur quoi elle porte.
phone-no-attribution-unknown = Choisissez l’une des quatre manières d’apparaître.
phone-no-sector-unknown = Choisissez un secteur dans la liste.

phone-need-vote = Choisissez d’abord. Rien n’a été compté.
phone-no-cookie = Cet appareil n’était pas encore connu ; rien n’a donc été enregistré. La page a besoin d’un cookie, qui fait d’un appareil une seule personne : autorisez-le, rechargez la page, et envoyez de nouveau.

phone-email = La note d’orientation par courriel
phone-email-field = Adresse électronique
phone-email-hint = Chiffrée, et utilisée pour la seule note d’orientation. Videz le champ pour ne rien recevoir.
phone-email-save = Enregistrer cette adresse
phone-said-email = La note d’orientation vous sera envoyée par courriel à sa publication.
phone-said-no-email = Aucune adresse de votre part n’est conservée.

phone-door = Participer
phone-door-code = Le code affiché à l’écran
phone-door-hint = Huit lettres et chiffres, par exemple ABCD-EFGH.
phone-door-go = Entrer
