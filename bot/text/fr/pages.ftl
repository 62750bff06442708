## Ce que dit chacune des pages de la salle.

page-skip = Aller au contenu
page-languages = Langues
page-lost = La connexion est interrompue : cette page n’est pas à jour. Une nouvelle tentative se fait d’elle-même.
page-back = Connexion rétablie.
page-return = Retour
page-refused-title = Cela n’a pas fonctionné
page-unknown = Cette page n’existe pas. Vérifiez l’adresse, ou scannez de nouveau le code à l’écran.
page-too-fast = Trop de demandes à la fois sont venues d’ici. Attendez dix secondes, puis réessayez.
page-too-large = C’est trop long pour être reçu. Abrégez, puis envoyez de nouveau.
page-forged = Cet envoi ne vient pas de la page elle-même. Ouvrez la page de nouveau, puis envoyez depuis celle-ci.
page-malformed = Le navigateur a envoyé quelque chose d’illisible. Ouvrez la page de nouveau et réessayez.
page-fault = Une erreur s’est produite de notre côté, et nous en sommes avertis. Regardez si c’est arrivé avant de réessayer. Si vous demandez de l’aide, indiquez cette référence : { $reference }
page-elsewhere = Les pages se trouvent à l’adresse { $url } : ouvrez celle-ci. Sous un autre nom, elles ne s’affichent pas.
page-crowded = Trop de personnes consultent les pages en ce moment. Réessayez dans une minute.
page-link-unknown = Ce lien ou ce code n’est pas valable, ou ne l’est plus : les codes peuvent être renouvelés. Scannez ou saisissez celui qui est maintenant à l’écran ; la présidence demande un nouveau lien à l’équipe organisatrice.
