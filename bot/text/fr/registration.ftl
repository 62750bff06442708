## Qui s'est inscrit à l'avance, et le code personnel de /join.

name-registered = { $name } (selon l’inscription)
name-stated = { $name } (selon ses indications)
option-join-code = Votre code personnel d’inscription, par exemple 7K4M-Q2XW
joined-registered = Le nom et l’affiliation sont ceux de l’inscription ; si vous les modifiez, ils s’affichent avec la mention « selon ses indications ».
registration-malformed = Ce n’est pas un code personnel. Il compte huit lettres et chiffres, par exemple 7K4M-Q2XW ; vous l’avez reçu avec votre inscription.
registration-wrong = Ce code personnel n’existe pas pour cet événement. Comparez-le avec celui que vous avez reçu avec votre inscription ; après cinq essais erronés, il faut attendre dix minutes. Vous pouvez utiliser /join sans code.
registration-tries = Trop de codes erronés ont été saisis. Vous pourrez réessayer à { $at }. Vous pouvez utiliser /join sans code.
registration-taken = Quelqu’un d’autre a déjà utilisé ce code. Si c’est le vôtre, prévenez l’équipe organisatrice ; en attendant, utilisez /join sans code.
registrations-closed = L’événement « { $event } » est clos : plus personne ne peut utiliser de code personnel. Rien n’a été importé.
