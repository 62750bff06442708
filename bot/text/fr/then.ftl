## What can come next for a question that is in this state: said to moderators after a refused move.

then-in-review = Étape possible : « Examen préalable », ou /mod approve, l’admet dans la file d’attente.
then-queued = Étape possible : « Suivant », ou /mod floor avec un motif, lui donne la parole.
then-on-floor = Étape possible : « Traitée », ou « Remettre », met fin à son tour.
then-declined = Étape possible : /mod reopen la soumet de nouveau à l’examen par la modération.
then-merged = Étape possible : /mod unmerge en refait une question à part.
