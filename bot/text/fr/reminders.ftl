## Les rappels personnels.

command-remind = Recevoir un rappel d’une séance par message privé
option-remind-session = De quelle séance
option-remind-before = Combien de temps avant, par exemple 10m ; sans précision, comme pour tout le monde
button-cancel-reminder = Annuler { $place }
button-reminders = Mes rappels
reminders-head = ## Vos rappels
    Ils arrivent par message privé et suivent le programme s’il est décalé.
reminders-none = Vous n’avez pas de rappels. /remind en demande un.
reminder-line = **{ $session }** commence à { $starts } ; le rappel vient à { $at } ({ $length } avant).
reminder-unsent = **{ $session }** commence à { $starts }. Je n’ai pas pu vous écrire : votre Discord n’accepte pas mes messages.
reminder-letter = **{ $session }** commence { $starts } ({ $event }). Vous avez demandé ce rappel.
reminders-missed = **Votre rappel.** Je n’ai pas pu vous l’envoyer : votre Discord n’accepte pas mes messages.
reminder-missed = **{ $session }** commence { $starts }.
reminder-before = Un rappel vient d’une seconde à sept jours avant, par exemple 10m ou 1h.
reminder-late = Il est trop tard pour ce rappel : { $session } commence à { $at }. Choisissez un délai plus court.
reminder-many = Vous avez { $count_max } rappels, et c’est la limite. Annulez-en un d’abord : les boutons sont sous la réponse de /remind et dans /now.
reminder-unreachable = Un rappel vient par message privé sur Discord, et vous n’y participez pas avec votre propre compte.
reminder-gone = Ce rappel a déjà été envoyé ou annulé.
