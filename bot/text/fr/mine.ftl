## Mes questions : la liste, une question entière, les récépissés, les contestations.

mine-empty = Vous n’avez encore rien demandé. Posez une question avec /ask ou le bouton ci-dessous.
mine-head = ## { $count ->
        [one] Votre question
       *[other] Vos { $count } questions
    }
mine-older = Plus anciennes : { $codes }
mine-reason = Motif : { $reason }
mine-answer = Réponse : { $answer }
mine-open = Ouvrir une question : tout son parcours, et ce que vous pouvez faire
mine-refused = Je n’ai pas pu vous écrire : votre Discord n’accepte pas mes messages. Ce que deviennent vos questions figure ici. Pour l’apprendre tout de même par message, autorisez les messages privés des membres de ce serveur et appuyez de nouveau sur *M’avertir de la décision*.
mine-by-receipt = Avec un récépissé (le code et les quatre lettres qui vous ont été donnés), vous pouvez toujours voir la question correspondante, et l’effacer.
mine-erased = Sa formulation a été effacée.
mine-merged = Regroupée avec { $into } ({ $status_words }).
mine-reworded = Reformulée par la modération, à côté de la vôtre : { $text }
mine-answer-there = Réponse à { $into } : { $answer }
mine-answered-by = Réponse donnée par : { $by }
mine-wordings = La modération a ajouté d’autres formulations à côté de la vôtre, qui reste :
mine-wordings-left = { $count ->
        [one] { $count } plus ancienne n’est pas affichée.
       *[other] { $count } plus anciennes ne sont pas affichées.
    }
mine-history = Son parcours :
mine-steps-left = { $count ->
        [one] { $count } étape intermédiaire n’est pas affichée ici ; l’équipe organisatrice en dispose.
       *[other] { $count } étapes intermédiaires ne sont pas affichées ici ; l’équipe organisatrice en dispose.
    }
mine-place = sa place dans la file était { $place }
mine-cut = ({ $count ->
        [one] { $count } autre caractère n’est pas affiché ici ; l’équipe organisatrice en dispose
       *[other] { $count } autres caractères ne sont pas affichés ici ; l’équipe organisatrice en dispose
    })
move-object = vous avez contesté
move-erase = effacée au moyen du récépissé

button-receipt = J’ai un récépissé
button-back-to-mine = Toutes mes questions
button-withdraw-ask = Retirer…
button-keep = Non, la garder
button-object-merge = Contester le regroupement
button-object-reword = Contester la formulation
button-erase-ask = Effacer…
button-erase = Effacer { $code } définitivement
button-unmerge-code = Dissocier { $code }
button-show = Ouvrir { $code }
withdraw-sure = Retirer { $code } ? Elle ne pourra pas être rétablie : elle garde son code, et les autres ne voient plus sa formulation.
erase-sure = Effacer définitivement la formulation de { $code } ? Avec elle disparaissent toutes les autres formulations, votre nom et votre affiliation, ainsi que la réponse qui y a été écrite. Personne ne pourra les rétablir. Son code et la suite qu’elle a reçue restent.
erase-sure-waiting = Effacer définitivement la formulation de { $code }, et la retirer ? Avec elle disparaissent toutes les autres formulations, votre nom et votre affiliation. Personne ne pourra les rétablir. Son code reste.
erase-elsewhere = Ce qui a déjà été publié dans un salon ou exporté y reste : adressez-vous pour cela à l’équipe organisatrice.
erased = { $code } est effacée : il n’y reste rien de ce que vous avez écrit.
form-receipt = Votre récépissé
form-receipt-title = J’ai un récépissé
form-receipt-hint = Le code et les quatre lettres, par exemple HR-7 · 4F9K
form-objection = Pourquoi ? (peut rester vide)
form-objection-hint = 200 caractères au plus ; seule la modération les lit
form-objection-title = Contester : { $code }
objected = La modération verra que vous contestez ce qui a été fait de { $code }. Sa décision figurera dans /mine.
objection-merge = La personne qui a posé **{ $code }** conteste son regroupement avec { $into }.
objection-reword = La personne qui a posé **{ $code }** conteste la formulation ajoutée à côté de la sienne.

receipt-malformed = Ce n’est pas un récépissé. Il se compose d’un code et de quatre lettres ou chiffres, par exemple HR-7 · 4F9K.
receipt-wrong = Ce récépissé n’existe pas. Vérifiez le code et les quatre lettres ; après cinq essais erronés, il faut attendre dix minutes.
receipt-tries = Trop de récépissés erronés ont été saisis. Vous pourrez réessayer à { $at }.
erase-on-floor = { $code } est à l’examen en ce moment. Réessayez quand son tour sera terminé.
wording-gone = La formulation de { $code } a été effacée : cette question ne peut plus attendre la parole. Rien n’a été modifié.
erased-before = { $code } est déjà effacée.
objection-none = Il n’y a rien à contester pour { $code } : vous l’avez déjà fait, ou la décision a été annulée.
