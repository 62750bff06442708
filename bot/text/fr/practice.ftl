## L’exercice sur le vrai serveur : ce qu’on en dit, et ce qu’il refuse.

practice-banner = **EXERCICE** · Rien ne compte ici ; tout sera effacé à la fin de l’exercice.
command-organize-practice = Tout essayer : rien ne compte, et tout est effacé ensuite
option-practice = on (oui) ou off (non)
practice-begun = **L’exercice a commencé.** Chacun peut tout essayer : poser des questions, soutenir, examiner, *Suivant*, les sondages, les pages. Les codes commencent par T-, et chaque message porte la mention EXERCICE.
    Ce qui a été demandé pour de bon est mis de côté : rien n’en est montré ni modifié. Aucune séance ne commence, puisque rien ne passe en direct.
    Quand vous aurez fini, lancez `/organize practice off` : tout sera effacé.
practice-ended = **L’exercice est terminé, et tout en est effacé :** { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $hands ->
        [one] { $hands } main levée
       *[other] { $hands } mains levées
    }, { $supports ->
        [one] { $supports } soutien
       *[other] { $supports } soutiens
    }, { $ballots ->
        [one] { $ballots } vote
       *[other] { $ballots } votes
    }, { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }, { $evidence ->
        [one] { $evidence } élément factuel
       *[other] { $evidence } éléments factuels
    }.
    Les messages publiés pendant l’exercice sont en cours de suppression. Ce qui avait été demandé pour de bon est de retour tel quel.
practice-on = Un exercice est en cours, et ceci ne se fait que pour de bon. Terminez d’abord l’exercice avec `/organize practice off`.
practice-no-start = Un exercice est en cours, et rien n’y passe en direct. Pour commencer la table ronde, l’équipe organisatrice termine d’abord l’exercice avec `/organize practice off`. Pendant l’exercice, *Suivant* et *Répondu* fonctionnent sans séance.
practice-already = Un exercice est déjà en cours. Pour le terminer et effacer ce qui a été essayé : `/organize practice off`.
practice-not-open = On ne s’exerce que sur un événement ouvert ; état de celui-ci : { $state_words }.
practice-not-on = Aucun exercice n’est en cours : il n’y a rien à effacer. Pour commencer : `/organize practice on`.
practice-live = La table ronde a commencé, et l’on y pose des questions pour de bon. Un exercice n’est possible qu’avant le début de la première séance.
practice-poll-open = Le sondage { $code } est ouvert, et l’on y vote pour de bon. Fermez-le d’abord avec `/poll close`, puis réessayez.
practice-form = Un exercice a commencé ou s’est terminé pendant que ce formulaire était ouvert : rien n’a été pris en compte. Ouvrez-le de nouveau. Vous aviez saisi : { $typed }
