## Qui a demandé, qui a été entendu, combien de temps chacun a attendu et parlé.

command-fairness = Comment la parole a été partagée : une page avec tous les tableaux (organisation)
fairness-title = Équité · { $event }
fairness-intro = Tout ce qui a été demandé, quelle qu’en soit la suite : questions et mains levées. Les prises de parole accordées directement à la salle comptent pour leur côté et leur principe. Les groupes de moins de { $minimum } personnes ne sont pas affichés, ni ce qui permettrait de les déduire.
fairness-so-far = Situation avant la clôture. Les secteurs des questions anonymes et les premières questions ne sont décomptés qu’à la clôture : jusque-là, la comparaison de deux de ces pages permettrait de les déduire.
fairness-by-attendance = Par mode de participation
fairness-by-principle = Par principe
fairness-by-sector = Par secteur, lorsqu’il est indiqué
fairness-by-language = Par langue ; celle des questions anonymes n’est pas conservée
fairness-by-first = Premières questions, et suivantes des mêmes personnes
fairness-group = Groupe
fairness-submitted = demandes
fairness-turns = tours de parole
fairness-wait = attente médiane, en minutes
fairness-minutes = temps de parole, en minutes
fairness-unknown = non connu
fairness-first = Première question
fairness-further = Questions suivantes
fairness-suppressed = non affiché : groupe trop petit, ou qui permettrait d’en déduire un
fairness-chart-attendance = Demandes et tours de parole, par mode de participation
fairness-chart-principle = Demandes et tours de parole, par principe
fairness-overrides = Hors tour
fairness-no-overrides = Rien n’a été pris hors tour.
fairness-override = Tour { $turn }, { $item } :
fairness-done = Le partage de la parole lors de « { $event } » : ouvrez la page dans un navigateur. Sous forme de tableau : roundtable fairness --format csv.
