## Le programme et ce qui en est annoncé.

agenda-times = -# Les heures sont affichées dans votre propre fuseau horaire.
session-mark-planned = {""}
session-mark-running = {" "}· en cours
session-mark-ended = {" "}· terminée
session-mark-skipped = {" "}· retirée du programme
session-starts = ### { $session }
session-speakers = Avec { $names }
session-principles = Sur : { $titles }
session-until = Jusqu’à { $ends }
session-ask = Posez vos questions avec /ask ou le bouton *Poser une question* du tableau. En ligne et dans la salle, la file d’attente est la même.
session-ask-closed = Les questions sont fermées pendant cette séance.
reminder-first = **{ $event }** commence { $starts }, à { $at }, par « { $session } ».
started = La séance « { $session } » est en cours jusqu’à { $ends }.
ended = La séance « { $session } » est terminée. Aucune séance n’est en cours : lancez la suivante avec /run start.
ended-last = La séance « { $session } » est terminée. C’était la dernière du programme.
ended-next = La séance « { $session } » est terminée. Ensuite : { $following }.

event-draft = Pas encore ouvert.
event-open = Ouvert : les questions peuvent être posées.
event-live = En cours.
event-closed = Clos.
event-published = Clos ; la note d’orientation est publiée.
event-organizers = Organisation : { $names }
event-partners = En partenariat avec { $names }
event-funders = Avec le soutien financier de { $names }
event-principles = ### Principes transversaux
link-register = S’inscrire
link-watch = Regarder
link-interpretation = Interprétation
link-captions = Sous-titres
# Same: the same word
link-documents = Documents
link-conduct = Code de conduite
link-help = Aide
state-draft = pas encore ouvert
state-open = ouvert
state-live = en cours
state-closing = en cours de clôture
state-closed = clos
state-published = clos, note d’orientation publiée
