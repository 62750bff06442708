## L'examen préalable : le fil privé d'un modérateur ou d'une modératrice, et ce qu'on peut faire d'un point.

command-mod-review = Parcourir ce qui attend l’examen préalable : une question après l’autre
option-review-principle = Seulement les questions sur ce principe
option-review-language = Seulement les questions de personnes ayant cette langue

item-wordings = **Autres formulations :**
button-merge = Regrouper
button-principle = Principe
button-reword = Reformuler
button-owed = Réponse écrite due
button-reopen = Rouvrir
button-unmerge = Dissocier
button-leave = Plus tard
button-ten = En accepter dix
button-item = Retour à la question
button-undo = Annuler la décision ({ $code })
button-review-on = Poursuivre l’examen
button-refresh = Actualiser
button-unfiltered = Tout ce qui attend
button-approve-ten = { $count ->
        [one] Accepter cette question
       *[other] Accepter ces { $count } questions
    }
button-one-by-one = Une par une
button-undo-ten = { $count ->
        [one] Annuler cette décision
       *[other] Annuler ces { $count } décisions
    }

stream-waiting = { $count ->
        [one] { $count } en attente d’examen préalable
       *[other] { $count } en attente d’examen préalable
    }
stream-only = seulement { $what }
stream-held = Ouvertes par d’autres : { $who }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }
stream-nothing = **Rien ne vous attend maintenant.** Chaque question en examen préalable a reçu une décision ou est ouverte par quelqu’un d’autre.
stream-nothing-only = **Rien ne vous attend maintenant pour { $what }.**
stream-own = { $count ->
        [one] { $count } question de votre part attend : la décision revient à quelqu’un d’autre.
       *[other] { $count } questions de votre part attendent : la décision revient à quelqu’un d’autre.
    }
stream-left = { $count ->
        [one] Vous avez laissé { $count } question pour plus tard. *Actualiser* la montre de nouveau.
       *[other] Vous avez laissé { $count } questions pour plus tard. *Actualiser* les montre de nouveau.
    }
stream-languages = La langue des questions anonymes n’est pas conservée : elles attendent là où aucune langue n’est choisie.
stream-filter = Un seul principe…
stream-all = Tous les principes ({ $count } en attente)
stream-principle = { $principle } ({ $count })
stream-leaves = { $code } est laissée pour plus tard. Elle revient quand les autres auront été distribuées.
stream-merged = { $code } est regroupée avec { $into }.
stream-moved = { $code } est maintenant sous un autre principe, et attend toujours votre décision.
stream-undone = Décision annulée. État de { $code } : { $status }.

ten-head = { $count ->
        [one] **{ $count } à accepter avec le bouton ci-dessous.** Rien n’est encore accepté.
       *[other] **{ $count } à accepter d’un coup, avec le bouton ci-dessous.** Rien n’est encore accepté.
    }
ten-undo = -# Là où figure …, la question continue : lisez-la entière, une par une. Réservées pour vous pendant une minute. Ce que quelqu’un modifie ou décide entre-temps est laissé de côté, et cela vous est signalé.
ten-alike = -# Demande peut-être la même chose que { $codes }
ten-without = En laisser une de côté…
ten-leaves = { $code } est laissée de côté. Elle vient ensuite, seule.
ten-approved = { $count ->
        [one] { $count } acceptée : { $codes }.
       *[other] { $count } acceptées : { $codes }. *Annuler* revient sur toutes ; /mod undo sur une à la fois, la dernière d’abord.
    }
ten-unapproved = { $count } de nouveau en examen préalable : { $codes }.
ten-left-out = { $count } laissées de côté :
ten-gone = Cet appui n’a rien accepté : ces questions ont déjà été acceptées ou affichées à nouveau, ou l’affichage date de plus de 15 minutes. Voyez les suivantes avec /mod review.

merge-into = Avec quelle question regrouper { $code } ? La personne qui l’a posée et ses soutiens y comptent, et sa formulation est conservée.
merge-choose = Choisir une question…
merge-likely = Demande peut-être la même chose
merge-other = Un autre code…
principle-which = De quel principe relève { $code } ? Son code reste.
principle-choose = Choisir un principe…
principle-only = Cet événement n’a pas d’autre principe.
form-into-title = Regrouper { $code }
form-into = Code de la question qui la reçoit
form-reword-title = Autre formulation de { $code }
form-wording = Formulation
form-wording-hint = Une traduction ou une version courte. L’original reste à côté.
form-wording-language = Langue de cette formulation
form-reopen-title = Rouvrir { $code }
form-reopen-reason = Pourquoi un nouvel examen ?
form-owed-title = Réponse écrite due à { $code }
form-assignee = Qui la rédige
form-due = Pour quand
