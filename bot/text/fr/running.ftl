## Le déroulement : ce qu'un retard coûte et décale, ce qui est retiré, ce dont la modération est avertie.

command-run-extend = Donner quelques minutes de plus à la séance en cours ; les suivantes sont décalées
command-run-skip = Retirer du programme une séance qui n’a pas commencé
option-skip-session = La séance à retirer du programme

delayed = **Décalage de { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } : { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }.**
extended = **{ $session } se termine maintenant à { $ends }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } plus tard ; { $count ->
        [0] rien ne la suit
        [one] { $count } séance suivante décalée
       *[other] { $count } séances suivantes décalées
    }.**
moved-end = {" "}· sa fin
moved-shorter = {" "}· { $after } min au lieu de { $before }
moved-closed = {" "}· sans questions
moved-poll = Fermeture de { $code } : { $before } → { $after }
moved-reminders = { $count ->
        [one] Un rappel a été décalé en conséquence.
       *[other] { $count } rappels ont été décalés en conséquence.
    }
moved-past-end = Le programme se termine maintenant { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } après la fin annoncée.
moved-told = -# Le changement est annoncé à tout le monde dans le salon des annonces.

choices-delay = **Décaler de { $minutes } min dépasserait de { $over } min la fin annoncée, { $ends }.** Rien n’a encore été décalé. Que faire ?
choices-extend = **{ $minutes } min de plus dépasseraient de { $over } min la fin annoncée, { $ends }.** Rien n’a encore été décalé. Que faire ?
choice-fit = • **{ $minutes } min seulement**, ce qui tient encore : aucune question en moins.
choice-pauses = • **Prendre sur les pauses** entre les séances suivantes, et finir à l’heure : { $cost ->
        [0] aucune question en moins
        [one] environ { $cost } question en moins
       *[other] environ { $cost } questions en moins
    }.
choice-shorten = • **Raccourcir et finir à l’heure**, en minutes : { $sessions }. { $cost ->
        [0] Aucune question en moins
        [one] Environ { $cost } question en moins
       *[other] Environ { $cost } questions en moins
    }.
choice-over = • **Dépasser** jusqu’à { $ends }. { $cost ->
        [0] Aucune question en moins, si tout le monde peut rester
        [one] Aucune question en moins si tout le monde peut rester ; sinon, environ { $cost } en moins
       *[other] Aucune question en moins si tout le monde peut rester ; sinon, environ { $cost } en moins
    }.
choice-named = • Ou raccourcir ou retirer du programme **une séance** de votre choix, et finir à l’heure : utilisez le menu.
choice-cut = { $before } → { $after } min · { $cost ->
        [0] aucune question en moins
        [one] environ { $cost } question en moins
       *[other] environ { $cost } questions en moins
    }
choice-leave = { $before } min libérées · { $cost ->
        [0] aucune question en moins
        [one] environ { $cost } question en moins
       *[other] environ { $cost } questions en moins
    }
button-choice-fit = { $minutes } min seulement
button-choice-pauses = Prendre sur les pauses
button-choice-shorten = Raccourcir
button-choice-over = Dépasser de { $over } min
menu-named = Raccourcir ou retirer une séance…
menu-cut = Raccourcir : { $session }
menu-leave = Retirer : { $session }

button-skip = Retirer du programme
button-leave-out = Retirer du programme
skip-confirm = Retirer du programme **{ $session }** (prévue à { $starts }, { $minutes } min) ? Les séances suivantes gardent leur horaire, et le changement est annoncé.
skipped = **{ $session }** est retirée du programme, et le changement est annoncé. Les séances suivantes gardent leur horaire ; pour utiliser les { $minutes } minutes libérées, poursuivez plus tôt avec /run next ou /run start. Pour la tenir malgré tout : /run start session:{ $key }

retimed = Le programme a changé. Voici ce qui est prévu maintenant :
retimed-running = { $session } · en cours, jusqu’à { $ends }

ending = { $session } se termine { $ends }, à { $at }.
overrun = **{ $session }** : { $minutes ->
        [one] dépassement de { $minutes } minute
       *[other] dépassement de { $minutes } minutes
    }.
overrun-cost = À ce rythme : { $cost ->
        [one] environ { $cost } question en moins
       *[other] environ { $cost } questions en moins
    } dans { $session }.
overrun-next = C’est l’heure de { $session } : passez-y avec /run next, ou prenez le temps avec /run extend.
overrun-last = C’est la dernière séance : terminez-la avec /run end, ou prenez le temps avec /run extend.
nag = { $count ->
        [one] **Une question attend l’examen préalable**, arrivée { $since }. Ouvrez-la avec le menu de la console.
       *[other] **{ $count } questions attendent l’examen préalable**, la première arrivée { $since }. Ouvrez-les avec le menu de la console.
    }

moved-meanwhile = Cette séance vient d’être décalée de { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, peut-être par quelqu’un d’autre : elle est prévue à { $at }. Rien de plus n’a été décalé. Utilisez /run delay s’il lui faut davantage.
programme-changed = Le programme a changé depuis l’affichage de ces choix. Rien n’a été décalé : utilisez de nouveau /run delay ou /run extend pour les voir tels qu’ils sont maintenant.
skip-impossible = La séance « { $session } » est terminée ou déjà retirée du programme. Choisissez-en une qui n’a pas commencé.
