## La diffusion de la note d'orientation : où elle va, ce qui est arrivé.

email-malformed = « { $typed } » n’est pas une adresse électronique. Écrivez une seule adresse, de la forme nom@example.org, sans nom ni crochets.

command-brief-publish = Diffuser la note d’orientation mise au point : salon, page, messages, courriel
option-brief-file = La note mise au point : pdf, docx, odt, html, md ou txt, 10 Mio au plus
option-brief-url = Où la note se lit sur le Web : une adresse en https://

brief-preview-head = ## Diffuser la note d’orientation ? Édition { $number } · { $event }
brief-file = - Fichier : { $name } ({ $size } Kio)
brief-url = - Adresse : <{ $url }>
brief-goes-channel = - Un message dans <#{ $channel }>, avec le fichier.
brief-goes-page = - La page des participants et participantes.
brief-goes-messages =
    - { $count ->
        [0] Personne ne l’a demandée par message privé.
        [one] Un message privé à la seule personne qui l’a demandée.
       *[other] Des messages privés aux { $count } personnes qui l’ont demandée, un par seconde : environ { $minutes } min.
    }
brief-goes-mails =
    - { $count ->
        [0] Personne n’a donné d’adresse électronique. Un courriel en six langues est tout de même prêt.
        [one] Un courriel en six langues avec la seule adresse donnée ; l’envoi vous revient.
       *[other] Un courriel en six langues avec les { $count } adresses données ; l’envoi vous revient.
    }
brief-keys-gone = - La clé de l’événement est détruite ou manque : on ne peut écrire à personne, et aucune adresse électronique n’est lisible.
brief-preview-foot = Rien n’a encore été envoyé, et ce qui est envoyé ne peut être rappelé. Relisez le fichier une fois encore, puis appuyez sur *Diffuser* dans les 15 minutes.
button-circulate = Diffuser
button-circulate-not = Pas maintenant
brief-dropped = Rien n’a été envoyé. Quand la note d’orientation sera prête, donnez-la de nouveau à /brief-publish.

brief-out-head = ## La note d’orientation est diffusée : édition { $number } · { $event }
    Diffusée le { $at }
brief-posted-sent = - Publiée dans <#{ $channel }>.
brief-posted-open = - En route vers <#{ $channel }> ; les messages privés suivent dès qu’elle y est.
brief-posted-parked = - **N’a pas pu être publiée dans <#{ $channel }>.** Faites en sorte que je puisse voir ce salon, y envoyer des messages et y joindre des fichiers (`roundtable check` dit ce qui manque), puis redémarrez-moi : elle est alors publiée, et les messages privés suivent.
brief-on-page = - Sur la page des participants et participantes.
brief-arrived =
    - { $count ->
        [one] { $count } message privé est arrivé.
       *[other] { $count } messages privés sont arrivés.
    }
brief-on-the-way =
    - { $count ->
        [one] { $count } est en route : environ { $minutes } min.
       *[other] { $count } sont en route : environ { $minutes } min.
    }
brief-lost-shut =
    - { $count ->
        [one] { $count } n’est pas arrivé : le Discord de cette personne n’accepte pas les messages de ce serveur.
       *[other] { $count } ne sont pas arrivés : le Discord de ces personnes n’accepte pas les messages de ce serveur.
    }
brief-lost-away =
    - { $count ->
        [one] { $count } n’est pas arrivé : la personne a quitté le serveur, ou Discord.
       *[other] { $count } ne sont pas arrivés : les personnes ont quitté le serveur, ou Discord.
    }
brief-lost-failed =
    - { $count ->
        [one] { $count } n’est pas arrivé : Discord ne l’a pas accepté, malgré plusieurs essais.
       *[other] { $count } ne sont pas arrivés : Discord ne les a pas acceptés, malgré plusieurs essais.
    }
brief-mails =
    - { $count ->
        [0] Personne n’a donné d’adresse électronique.
        [one] { $count } adresse électronique a été donnée : elle est sous *Texte du courriel*, et l’envoi vous revient.
       *[other] { $count } adresses électroniques ont été données : elles sont sous *Texte du courriel*, et l’envoi vous revient.
    }
button-mail = Texte du courriel
brief-mail-file = Le courriel en six langues, chaque fois avec les adresses des personnes qui lisent cette langue. Personne d’autre que vous ne voit ce message. Mettez les adresses en *Cci*, pour que nul ne voie celles des autres, et supprimez le fichier une fois le courriel envoyé.
brief-nothing-new = Rien n’a été donné ; rien n’est donc envoyé. Voici comment la dernière édition a été diffusée ; pour une édition corrigée, donnez le fichier ou l’adresse.

brief-announced = ## La note d’orientation est parue : { $title }
    Elle rend compte de ce qui a été demandé, répondu et recommandé à la table ronde, et de ce qui reste dû.
brief-announced-anew = ## Version corrigée : { $title }
    Ceci est l’édition { $number } de la note d’orientation. Elle remplace la précédente.
brief-authors = Par { $names }
link-brief = La lire sur le Web
link-brief-post = Ouvrir le fichier
link-event-brief = La note d’orientation
brief-letter = **La note d’orientation est parue : { $title }**
    Vous l’avez demandée lors de « { $event } ».
brief-letter-anew = **Version corrigée : { $title }**
    Ceci est l’édition { $number } de la note d’orientation de « { $event } ». Elle remplace celle que vous avez reçue.
wished-brief-now = La note d’orientation est parue : elle vous parvient par message privé dans un instant, et il en ira de même d’une édition corrigée. Vous pouvez y renoncer ici ou avec /mine.
board-published = Cette table ronde est terminée, et sa note d’orientation est publiée : elle se trouve dans les annonces.

mail-how = Mode d’emploi de ce fichier : un courriel pour chacune des langues ci-dessous. Copiez les adresses dans le champ Cci (jamais dans À ni Cc, où tout le monde les verrait), puis l’objet et le texte. Joignez le fichier de la note d’orientation là où le texte le dit. Supprimez ce fichier une fois les courriels envoyés.
mail-keys-gone = La clé de l’événement est détruite ou manque : aucune adresse électronique n’est plus lisible.
mail-head = { $language } · adresses : { $count }
mail-bcc = Cci : { $addresses }
mail-subject = Objet : { $subject }

brief-before-close = La note d’orientation se diffuse après la clôture, et l’événement « { $event } » n’est pas encore clos. Fermez-le avec /organize close, créez le projet avec /brief, mettez-le au point, puis revenez ici.
brief-nothing-given = Il n’y a rien à diffuser. Créez le projet avec /brief, mettez-le au point, puis donnez le fichier, une adresse (https://) où il se lit, ou les deux.
brief-bare-draft = Ceci est le projet tel que /brief l’a créé : personne ne l’a mis au point. Relisez-le et corrigez-le d’abord, puis donnez le nouveau fichier.
brief-same-edition = Ceci est l’édition { $number }, déjà diffusée, et rien n’y a changé. Rien n’a été envoyé.
brief-published = L’édition { $number } a été diffusée il y a un instant, par quelqu’un d’autre ou par un second appui. Rien n’a été envoyé deux fois.
brief-not-published = Aucune note d’orientation n’a encore été diffusée : donnez le fichier mis au point ou son adresse à /brief-publish.
brief-file-kind = « { $typed } » n’est pas un type de fichier que tout le monde peut ouvrir. Choisissez parmi : { $kinds }.
brief-file-large = Le fichier fait { $size } Mio ; un message d’ici en admet { $size_max } Mio au plus. Réduisez ses images, ou mettez-le sur le Web et donnez son adresse.
brief-file-broken = Le fichier est vide ou n’est pas ce que dit son nom : aucun contenu { $kind } n’y est lisible. Enregistrez-le de nouveau et réessayez.
brief-file-lost = Discord n’a pas transmis le fichier. Rien n’a été conservé : réessayez dans une minute.
brief-url-open = « { $typed } » commence par http://, que d’autres peuvent lire et modifier en chemin. Donnez une adresse qui commence par https://.
