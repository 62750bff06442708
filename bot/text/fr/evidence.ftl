## Les éléments factuels tels que la personne qui les a soumis les retrouve et les corrige ; le reste est dans notes.ftl.

button-evidence-mine = Mes éléments factuels
button-evidence-source = Corriger la source
button-evidence-subject = Corriger le sujet
evidence-anew = -# Une fois corrigé, il repasse en examen par la modération.
evidence-held = Rien n’a été corrigé. Voici ce que vous avez saisi, pour que vous puissiez le copier :
evidence-corrected = -# La personne qui l’a soumis l’a corrigé : relisez-le.
evidence-own-head = ## { $count ->
        [one] Votre élément factuel
       *[other] Vos { $count } éléments factuels
    }
evidence-own-more = { $count ->
        [one] et { $count } plus ancien : appuyez sur *Mes éléments factuels*
       *[other] et { $count } plus anciens : appuyez sur *Mes éléments factuels*
    }
evidence-own-none = Vous n’avez encore soumis aucun élément factuel. Faites-le avec /evidence : une étude, des données, un rapport.

form-correct-title = Corriger { $code }
form-evidence-title = Titre
form-evidence-url = Adresse : https://…
form-evidence-authors = Auteurs et autrices
# Same: the same word
form-evidence-institution = Institution
form-evidence-year = Année
form-evidence-produced-in = Lieu de production
form-evidence-about-region = Pays ou région dont il est question
form-evidence-principle = Principe
form-evidence-note = Ce que cela montre, en une phrase

evidence-changed = { $state ->
        [accepted] Entre-temps, { $code } a été accepté par la modération. Vous n’avez rien décidé.
        [declined] Entre-temps, { $code } a été écarté par la modération. Vous n’avez rien décidé.
        [withdrawn] Entre-temps, { $code } a été retiré par la personne qui l’avait soumis. Vous n’avez rien décidé.
       *[in_review] Entre-temps, { $code } a été corrigé par la personne qui l’a soumis, et attend d’être examiné tel qu’il est maintenant. Vous n’avez rien décidé.
    }
