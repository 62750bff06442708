## Les notes des rapporteurs et rapporteuses, et les éléments factuels que chacun peut soumettre.

command-note = Rapport : noter un thème, une réponse, une recommandation, avec la source
option-note-kind = De quel type de note il s’agit
option-note-text = Ce qui a été dit, dans vos propres mots
option-note-speaker = Qui l’a dit : une personne du programme, ou un nom
option-note-session = La séance ; sans précision, celle qui est en cours
option-note-question = Les questions dont il s’agit, par code : HR-7, WS-2
option-note-objectives = Les objectifs dont il s’agit, par numéro : 3, 17
option-note-addressee = À qui cela s’adresse
option-note-due = Échéance : 2026-11-30

note-kind-progress = Progrès
note-kind-challenge = Défi
note-kind-theme = Thème
note-kind-answer = Réponse
note-kind-recommendation = Recommandation
note-kind-commitment = Engagement

note-head = **{ $code }** · { $kind } · { $state }
note-state-kept = enregistrée
note-state-withdrawn = retirée
note-speaker = Propos de : { $words }
note-session = Séance : { $words }
note-principle = Principe : { $words }
note-questions = Questions : { $words }
note-objectives = Objectifs : { $words }
note-addressee = Destinataire : { $words }
note-due = Échéance : { $words }
note-unanswered = La réponse figure avec { $code } (état : { $status_words }). La modération clôt cette question avec /mod answered.
note-fixed = Elle ne peut être ni corrigée ni retirée : il manque la clé de contact de l’événement, qui permet de reconnaître les auteurs et autrices.
note-held = Rien n’a été noté. Voici votre texte, pour que vous puissiez le copier :
notes-empty = Vous n’avez pas de notes. Prenez-en une avec /note.
notes-head = ## Vos notes
notes-open = Ouvrir une note…
button-note-sources = Modifier les sources
button-notes = Mes notes

form-note-title = Modifier { $code }
# Same: the same word
form-note-text = Note
form-note-kind = Type
form-note-principle = Principe
# Same: the same word
form-note-questions = Questions
form-note-questions-hint = Leurs codes, séparés par des virgules : HR-7, WS-2
form-note-objectives = Objectifs
form-note-objectives-hint = Leurs numéros, séparés par des virgules : 3, 17
form-note-speaker = Qui l’a dit
form-note-speaker-hint = Une personne du programme, ou un nom
form-note-session = Séance
form-note-session-hint = Sa clé, telle qu’elle figure dans la configuration du programme
form-note-addressee = Destinataire
form-note-due = Échéance
form-note-due-hint = Une date, par exemple 2026-11-30

not-rapporteur = Ceci est réservé aux rapporteurs et rapporteuses et demande { $role ->
        [0] la permission « Gérer les messages »
       *[other] le rôle <@&{ $role_id }>
    } sur ce serveur. Adressez-vous à l’équipe organisatrice.
note-kind-unknown = « { $typed } » n’est pas un type de note. Choisissez parmi : { $choices }.
note-empty = Une note a besoin d’un texte.
note-long = Cela fait { $length } caractères ; une note en compte { $length_max } au plus. Abrégez-la, ou prenez deux notes.
note-unknown = Il n’y a pas de note { $code }.
note-not-own = { $code } est la note de quelqu’un d’autre : seule la personne qui l’a écrite peut la corriger ou la retirer.
note-withdrawn = { $code } est retirée et ne peut plus être modifiée.
codes-many = Cela fait { $count } questions ; une note en concerne { $count_max } au plus.
objective-unknown = « { $typed } » n’est pas un objectif. Ils sont numérotés de 1 à { $number_max } ; plusieurs s’écrivent ainsi : 3, 17.
due-malformed = « { $typed } » n’est pas une date. Écrivez-la ainsi : 2026-11-30.
answer-cites-none = Indiquez à quelle question ceci répond : donnez son code, par exemple HR-7.
answer-impossible = { $code } : { $status_words }. Aucune réponse ne peut y être ajoutée. Rien n’a été noté.
answer-full = La réponse à { $code } dépasserait { $length_max } caractères. Abrégez la note. Rien n’a été noté.

command-evidence = Soumettre un élément factuel pour la note d’orientation : étude, données, rapport
command-mod-evidence = Les éléments factuels en attente d’examen préalable
option-evidence-title = Son titre
option-evidence-url = Son adresse : https://…
option-evidence-authors = Qui l’a écrit
option-evidence-institution = L’institution dont il émane
option-evidence-produced-in = Le pays ou la région où il a été produit
option-evidence-year = L’année de parution
option-evidence-about-region = Le pays ou la région dont il est question
option-evidence-note = Ce que cela montre, en une phrase

evidence-in-review = en cours d’examen par la modération
evidence-accepted = accepté
evidence-declined = écarté
evidence-withdrawn = retiré
evidence-receipt-in-review = **{ $code }** · en cours d’examen par la modération
    Votre élément factuel est enregistré ; la modération l’examine. Personne ne voit qui l’a soumis. Vous le retrouvez avec /mine.
evidence-receipt-accepted = **{ $code }** · accepté
    Votre élément factuel est disponible pour la note d’orientation. Personne ne voit qui l’a soumis. Vous le retrouvez avec /mine.
evidence-receipt-declined = **{ $code }** · écarté
    Motif : { $reason }
evidence-receipt-withdrawn = **{ $code }** · retiré
    Il garde son code ; il n’entre pas dans la note d’orientation.
evidence-head = **{ $code }** · { $state }
evidence-authors = Auteurs et autrices : { $words }
evidence-institution = Institution : { $words }
evidence-produced-in = Lieu de production : { $words }
evidence-year = Année : { $words }
evidence-about-region = Au sujet de : { $words }
evidence-principle = Principe : { $words }
evidence-none-waits = Aucun élément factuel n’attend l’examen préalable.
evidence-waiting = ## { $count ->
        [one] { $count } élément factuel en attente
       *[other] { $count } éléments factuels en attente
    } d’examen préalable
evidence-open = En ouvrir un…
evidence-decline-why = Pourquoi écarter { $code } ? Le motif est communiqué à la personne qui l’a soumis.
evidence-decided-accepted = { $code } est accepté.
evidence-decided-declined = { $code } est écarté : { $reason }
button-evidence-see = Ce qu’il est devenu
button-evidence-link = Ouvrir le lien
button-evidence-list = Ce qui attend

evidence-untitled = Un élément factuel a besoin d’un titre.
url-malformed = « { $typed } » n’est pas une adresse du Web. Copiez-la depuis le navigateur : elle commence par https:// ou http://.
url-long = Cette adresse compte { $length } caractères ; { $length_max } au plus sont admis. Prenez-en une plus courte, par exemple un lien DOI.
year-impossible = Indiquez l’année par un nombre entier de { $year_min } à { $year_max }.
evidence-many = { $count } de vos éléments factuels attendent l’examen préalable, et la limite est de { $count_max } à la fois. Retirez-en un, ou attendez qu’une décision soit prise.
evidence-soon = Veuillez attendre { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } avant d’en soumettre un autre.
evidence-unknown = Aucun élément factuel { $code } ne se prête à cette action.
evidence-state = { $code } : { $state ->
        [accepted] accepté
        [declined] écarté
        [withdrawn] retiré
       *[in_review] en cours d’examen par la modération
    }. Cette action n’est pas possible maintenant. Rien n’a été modifié.
own-evidence = Vous avez vous-même soumis { $code } : la décision revient à quelqu’un d’autre.
