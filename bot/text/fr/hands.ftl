## Les mains levées, le temps de parole et les tours de la salle.

command-hand = Lever la main pour prendre la parole ; la même commande la baisse
command-mod-hand = Lever la main pour une personne dans la salle
command-mod-room = Noter que la présidence a donné la parole directement à la salle
command-run-limit = Limiter le temps de parole de chaque personne
option-hand-note = De quoi il s’agit ; pour la modération et la présidence
option-room-name = Qui parle
option-limit = Par exemple 2m ou 90s
option-kind = Seulement les questions, ou seulement les mains levées
# Same: the same word
kind-question = questions
kind-hand = mains levées

button-hand = Lever la main
button-lower = Baisser ma main
button-dismiss = Baisser cette main
button-room = Parole à la salle

form-hand-title = Lever la main
form-hand-note = De quoi s’agit-il ?
form-hand-note-hint = Pour la modération et la présidence ; non affiché en public.
form-room-title = La salle a pris la parole
form-room-name = Qui parle ?
form-room-name-hint = Visible de tous. Peut rester vide.

hand-raised = **Votre main est levée : { $code }.** Le tableau vous montre quand vous avez la parole ; levez de nouveau la main pour la baisser.
hand-called = On vous appellera ainsi : { $who }
hand-unnamed = On vous appellera par votre code. Pour que ce soit par votre nom, indiquez-le avec /join, puis baissez votre main et levez-la de nouveau. Dans un salon de conférence, les personnes présentes voient qui parle.
hand-lowered = Votre main { $code } est baissée.
hand-added = **{ $code }** est levée pour { $who }.
hand-head = { $who } · main levée { $raised }
hand-note = Note : { $note }
hand-is-queued = { $code } attend la parole.
hand-is-on-floor = { $code } a la parole.
hand-is-answered = { $code } a eu la parole.
hand-is-lowered = { $code } est baissée.
hand-is-over = { $code } est terminé.
hand-answer-unkept = Une réponse n’est conservée que pour une question. Notez ce qui a été dit avec /note.

hand-words-queued = attend la parole
hand-words-on-floor = a la parole
hand-words-answered = a eu la parole
hand-words-lowered = baissée

hand-up = Votre main est déjà levée, { $code } : { $status_words }. Rien n’a été modifié ; pour la baisser, levez de nouveau la main ou appuyez sur *Baisser ma main*.
hand-unknown = Aucune main levée { $code } ne se prête à cette action. La console montre celles qui sont levées.
question-needed = { $code } est le code d’une main levée ou d’un tour de la salle, et ceci ne vaut que pour les questions. Une main levée admet /mod floor, answered et back.
hand-changed = { $code } a changé entre-temps. État actuel : { $status_words }. Vous n’avez rien modifié ; ouvrez-la de nouveau pour la voir telle qu’elle est.
hand-move-impossible = { $code } : { $status_words }. Cette action n’est pas possible maintenant. Rien n’a été modifié.
hand-on-floor = { $code } a la parole : vous pouvez parler. La modération met fin à votre tour.
hand-name-needed = Indiquez qui a levé la main, pour que cette personne puisse être appelée.
own-hand = { $code } est votre propre main levée : la parole hors tour doit vous être donnée par quelqu’un d’autre.
kind-unknown = « { $typed } » n’est rien qui attende la parole. Choisissez parmi : { $choices }.
limit-impossible = Le temps de parole va d’une seconde à une heure, par exemple 2m ou 90s.

floor-hand = **{ $who }** a la parole.
floor-room = **{ $who }** a la parole.
floor-until = Fin du temps de parole : { $at }.
floor-speak-stage = Prenez la parole dans { $channel } : acceptez-y l’invitation à parler.
floor-speak-link = Prenez la parole ici : { $link }
wording-other = Autre formulation
reason-room = la présidence a donné la parole à la salle
reason-only-question = questions seulement
reason-only-hand = mains levées seulement
reason-raised = main levée en premier

limit-set = Le temps de parole est de { $minutes } min{ $seconds ->
        [0] {""}
       *[other] {" "}{ $seconds } s
    }, y compris pour la personne qui parle en ce moment.
limit-half = La moitié du temps de parole de { $code } est écoulée ({ $who }). Fin : { $ends }.
limit-end = **Le temps de parole de { $code } est écoulé** ({ $who }). Mettez fin au tour avec *Traitée*.
stage-absent = { $code } n’a pas pu être invitée à parler : la personne n’est pas dans le salon de conférence.

console-hands = ### Mains levées — { $count }
console-open-hand = Ouvrir une main levée…
console-longest = la plus ancienne : { $at }
console-held = ouverte chez { $who }, libre { $until }
console-languages = En attente par langue : { $languages }
console-paused = **Les questions sont suspendues.** /mod resume permet de nouveau à tous d’en poser.
how-sector = - { $name } : tours de parole : { $turns }, { $minutes } min
how-sectors = ### Par secteur, lorsqu’il est affiché
how-sector-unshown = secteur non affiché

move-raise = main levée
move-lower = main baissée
move-room = la salle a pris la parole
