## L'accès aux pages de l'événement, pour l'équipe organisatrice.

command-organize-links = Les liens et les codes des pages, et une feuille à imprimer
links-draft = Les liens des pages sont créés à l’ouverture de l’événement « { $event } ». Ouvrez-le avec /organize open, puis revenez ici.
links-off = Les pages sont désactivées. Mettez enabled = true sous [screen] dans la configuration, puis redémarrez le bot.
links-head = ## Les pages · { $event }
links-screen = **Écran**, pour le projecteur : { $url }
    Pour une diffusion en direct, avec le seul code en ligne : { $stream }
links-chair = **Présidence** : { $url }
    Toute personne qui a ce lien agit au nom de la présidence. Ne l’envoyez qu’à elle.
links-room = **Dans la salle**, code { $code } : { $url }
links-online = **En ligne, sans Discord**, code { $code } : { $url }
links-sheet = La feuille avec les deux codes est jointe : ouvrez-la dans un navigateur et imprimez-la.
links-local = -# Ces adresses ne fonctionnent que sur la machine du bot. Indiquez dans public_url, sous [screen], l’adresse de votre serveur mandataire inverse (reverse proxy).
links-renewed-chair = La présidence a un nouveau lien ; l’ancien ne fonctionne plus.
links-renewed-page = Les deux codes sont nouveaux ; les anciens ne fonctionnent plus. Imprimez de nouveau la feuille.
button-links-chair = Nouveau lien pour la présidence
button-links-page = Nouveaux codes
sheet-title = Questions, soutiens, votes
sheet-room = Dans la salle
sheet-online = En ligne
sheet-how = Scannez le code avec votre téléphone, ou ouvrez { $url } et saisissez le code.
