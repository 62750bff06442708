## Ce qui est conservé, combien de temps, et comment cela disparaît.

command-privacy = Ce qui est conservé à votre sujet et combien de temps ; le voir en fichier, ou l’effacer
privacy-title = ## Confidentialité · { $event }
privacy-controller = **Responsable :** { $controller }
privacy-contact = **À qui s’adresser :** { $contact }
privacy-kept =
    ### Ce qui est conservé
    - Vos questions, chacune telle que vous avez choisi d’apparaître. D’une question anonyme, rien à votre sujet.
    - Ce que vous avez indiqué avec /join, sous forme chiffrée. Votre nom ne figure dans les exportations et dans la note d’orientation que si vous avez choisi d’apparaître avec votre nom.
    - Les soutiens, votes, mains levées, éléments factuels et rappels : sous des pseudonymes, différents pour chaque usage, qui sans clé ne mènent à personne. Nul ne voit comment vous avez voté.
    - Votre nom Discord, nulle part. Votre identifiant Discord, seulement là où vous avez souhaité un message, ou tant que votre main est levée dans un salon de conférence : sous forme chiffrée. De même une adresse électronique que vous avez donnée ; l’équipe organisatrice la reçoit, sans rien d’autre de vous, pour vous envoyer la note d’orientation.
    ### Combien de temps
    - La clé des soutiens et des votes est détruite à la clôture de la table ronde, l’autre { $contacts ->
        [0] au même moment
        [one] { $contacts } jour plus tard
       *[other] { $contacts } jours plus tard
    }. Ensuite, nul ne peut plus dire ce qui venait de vous, pas même vous.
    - Ce que les personnes ont écrit est effacé { $retention ->
        [one] { $retention } jour
       *[other] { $retention } jours
    } après la clôture. Les codes, les suites données et les totaux restent.
    Discord lui-même voit ce que vous saisissez ici, comme partout.
privacy-unknown = On ne peut plus dire, ou pas en ce moment, ce qui vient de vous : la clé n’est pas là. Avec un récépissé (/mine), vous pouvez encore voir et effacer une question.
privacy-erased = Ce que les personnes ont écrit a été effacé le { $at }. Les codes, les suites données et les totaux restent.
privacy-held = Voici tout ce qui est conservé à votre sujet. Personne d’autre que vous ne voit ce message : enregistrez le fichier, puis masquez le message.
button-held = Ce qui est conservé sur moi
button-erase-me = Effacer…
button-erase-me-sure = Effacer définitivement
button-erase-me-not = Non, tout garder
erase-me-sure = **Effacer ce qui mène à vous ?** Personne ne pourra le rétablir.
    - Ce que vous avez indiqué avec /join, vos souhaits de messages, une adresse électronique que vous avez donnée et vos rappels disparaissent. Une main levée est baissée.
    - Vos questions restent, sans appartenir à personne : nom, affiliation et langue disparaissent, et elles sont désormais anonymes. Celles qui attendent continuent d’attendre : pour en retirer une, utilisez d’abord /mine.
    - La formulation de ce que vous avez retiré, et de ce qui a été écarté, disparaît.
    - Les éléments factuels et les notes restent, sans appartenir à personne.
    - Les soutiens et les votes restent sous forme de totaux.
    - /mine sera vide. Avec un récépissé, vous pourrez encore voir une question et en effacer aussi la formulation.
    - Un message annonçant l’une de vos questions à l’examen sous votre nom ou votre affiliation est supprimé.
    Ce que d’autres ont cité, et ce qui a déjà été exporté ou publié, y reste : adressez-vous pour cela à l’équipe organisatrice.
erased-me = C’est effacé. Plus rien ici ne mène à vous ; ce que vous ferez désormais repart de zéro.
erase-poll-open = { $code } est encore ouvert, et vous y avez voté : réessayez quand il sera fermé. Rien n’a été effacé.
retention-near = **Ce que les personnes ont écrit sera effacé { $when }**, le { $at } : formulations, noms, réponses, notes et éléments factuels. Les codes, les suites données, les totaux et le journal restent. S’il faut encore quelque chose, exportez-le avant : /export.
retention-over = Ce qui était écrit ici a été effacé le { $ended_at }, au terme de la durée de conservation. L’équipe organisatrice a encore les codes, les suites données et les totaux avec /export.
