## Ce que `/organize check` et `roundtable check` trouvent, chaque point avec son remède.

command-organize-check = Si tout est comme il faut, et comment corriger ce qui ne l’est pas
check-ready = ## Tout est prêt
    Il n’y a rien à corriger.
check-to-mend = ## { $count ->
        [one] { $count } point à corriger
       *[other] { $count } points à corriger
    }
    Corrigez-les de haut en bas, puis vérifiez de nouveau.
check-in-order = ### En ordre
check-more = { $count ->
        [one] Et { $count } ligne de plus : `roundtable check`, sur la machine du bot, la montre.
       *[other] Et { $count } lignes de plus : `roundtable check`, sur la machine du bot, les montre.
    }
check-again = Vérifier de nouveau
check-about-server = Serveur
check-about-verification = Vérification
# Same: Discord's own name
check-about-intents = Intents
check-about-clock = Horloge
check-about-database = Base de données
check-about-keys = Clés
# Same: the French word
check-about-pages = Pages
# Same: the French word
check-about-programme = Programme
check-about-practice = Exercice
# Same: the French word
check-about-messages = Messages
check-about-texts = Textes

check-server-is = le bot est dans { $name } ({ $server })
check-server-timeout = le bot est exclu temporairement : levez son exclusion
check-server-events = le bot ne peut pas créer des événements : l’événement programmé du serveur n’y sera pas
check-level = son niveau de vérification est { $level }
check-level-high = son niveau de vérification, { $level }, exige des nouveaux venus { $hurdle ->
        [minutes] dix minutes de présence sur le serveur
        [phone] un numéro de téléphone confirmé
       *[other] davantage
    } avant toute question : dans Paramètres du serveur, Configuration de la sécurité, choisissez pour l’événement le niveau de vérification faible ou moyen
check-role-open = quiconque a la permission { $permission }
check-role-is = @{ $name }
check-role-gone = il n’y a pas de rôle { $role } dans { $server } : choisissez-en un autre avec `/organize setup`, ou corrigez `{ $key }` dans le fichier
check-channel-none = aucun salon n’est choisi : choisissez-en un avec `/organize setup`, ou inscrivez `{ $key }` dans le fichier
check-channel-none-create = aucun salon n’est choisi : choisissez-en un avec `/organize setup`, ou inscrivez `{ $key }` dans le fichier ; pour que le bot le crée, donnez-lui d’abord Gérer les salons
check-channel-gone = il n’y a pas de salon { $channel } que le bot connaisse : choisissez-en un autre avec `/organize setup`, ou inscrivez `{ $key }` dans le fichier
check-channel-kind = { $name } n’est pas { $wanted ->
        [announcements] un salon textuel ou un salon d’annonces
        [stage] un salon de conférence
       *[other] un salon textuel
    } : choisissez-en un autre avec `/organize setup`, ou inscrivez `{ $key }` dans le fichier
check-channel-stage = { $name } : personne n’est invité à parler, et aucun sujet n’est inscrit, sans { $lacking }
check-channel-lacks = le bot n’a pas dans { $name } : { $lacking }. Accordez-le-lui dans les permissions du salon
check-channel-good = { $name }, où le bot peut faire ce qu’il faut
check-audience-everybody = tout le monde voit { $name }, où des questions attendent l’examen préalable : retirez Voir le salon à everyone dans ses permissions
check-audience-role = @{ $role } ne voit pas { $name } : accordez-y Voir le salon
check-audience-commands = personne ne peut employer de commandes dans { $name } : accordez-y à everyone Utiliser les commandes de l’application, dans ses permissions
check-clock-good = elle concorde avec celle de Discord
check-clock-apart = elle { $direction ->
        [ahead] avance
       *[behind] retarde
    } de { $seconds } s sur celle de Discord : réglez l’horloge de la machine du bot par NTP, sinon séances et rappels viennent à la mauvaise heure
check-keys-shut = d’autres peuvent lire { $folder } : `chmod 700 { $folder }`
check-keys-folder = { $folder } doit être un dossier où le bot peut écrire : corrigez [storage] keys
check-keys-later = aucune encore : elles sont créées dans { $folder } à l’ouverture
check-key-good = { $event } : la clé { $which } est là et appartient à cette base de données
check-key-left = { $file } aurait dû disparaître à la clôture : supprimez-le, ici et dans chaque copie
check-database-good = on peut y écrire, schéma { $schema }
check-database-trouble = on ne peut pas y écrire ({ $trouble }) : voyez si le disque est plein, puis lisez le journal du bot
check-database-copy = { $file } date d’avant une mise à jour et garde ce qui a été effacé depuis : supprimez-le bientôt
check-database-folder = le bot doit pouvoir écrire { $file } et son dossier : vérifiez propriétaire et droits
check-programme-over = { $event } s’est terminé le { $ended } : `/organize open` demandera un `start` ; sinon, changez ses séances dans le fichier
check-practice-on = { $event } fait l’objet d’un exercice : `/organize practice off` l’efface, et rien ne passe en direct avant
check-pages-good = elles sont servies à { $url }
check-pages-off = elles sont désactivées : dans la salle, personne ne peut participer par téléphone ; mettez `enabled` dans [screen] pour les avoir
check-pages-local = elles sont servies à { $url }, que seule la machine du bot atteint : corrigez `public_url` dans [screen]
check-port-free = le port { $port } de { $host } est libre
check-port-ours = le port { $port } de { $host } est tenu par le bot en marche
check-port-lost = le bot tourne, mais ses pages ne sont pas au port { $port } de { $host } : arrêtez ce qui occupe ce port (le bot réessaie de lui-même), ou corrigez host et port sous [screen] et redémarrez-le
check-port-taken = le port { $port } de { $host } n’est pas disponible ({ $trouble }) : arrêtez ce qui le tient, ou corrigez host et port dans [screen]
check-messages-parked = { $count ->
        [one] { $count } message n’a pas pu être remis
       *[other] { $count } messages n’ont pas pu être remis
    } : corrigez les salons ci-dessus, puis choisissez-en un avec `/organize setup`, ou redémarrez le bot
check-texts-lack = certains textes de l’événement n’existent pas dans ces langues, et la première s’y montre : { $languages }. `roundtable check` les énumère
check-intents-none = aucun intent privilégié n’est nécessaire, et aucun n’est activé
check-intents-more = { $intents } : activé sans être nécessaire. Désactivez-le sur la page de l’application, Bot, Privileged Gateway Intents
