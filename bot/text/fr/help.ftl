## Ce que `/help` dit en plus des premières lignes de chaque partie, selon le rôle.

help-everybody-more = - **/settings** votre langue, et un style simple · **/privacy** ce qui est conservé à votre sujet ; l’effacer
    - Votre propre message comme question : appui long, *Applications*, *Ask this as a question*
help-rapporteurs = ## Rapporteurs et rapporteuses
    - **/note** ce qui a été dit, avec qui l’a dit, les questions et les objectifs : progrès, difficulté, thème, réponse, recommandation, engagement
    - **/mine**, *Mes notes* : corriger une note ou la retirer
    Une *réponse* complète celle de la question qu’elle cite, même après la clôture.
help-organizers-more = - **/organize check** ce qu’il faut corriger avant le jour dit · **practice** tout essayer, puis tout effacer · **links** pour l’écran, la présidence et les téléphones
    - **/brief-publish** diffuse la note mise au point · **/fairness** le partage de la parole
