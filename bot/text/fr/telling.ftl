## Les messages aux personnes qui ont posé une question, si elles le souhaitent.

button-wish-decided = M’avertir de la décision
button-wish-brief = Recevoir la note d’orientation
button-stop-decided = Plus de messages sur mes questions
button-stop-these = Ne plus recevoir ces messages
button-stop-brief = Ne pas recevoir la note d’orientation
wished-decided = Vous recevrez un message privé, avec une minute de délai, quand l’une de vos questions est mise à l’examen, traitée, en attente d’une réponse écrite, regroupée, écartée, placée sous un autre principe ou reformulée, ainsi qu’à la clôture. Cela vaut pour toutes vos questions ici. Le message indique le code et la suite donnée, jamais votre formulation, et la modération ne voit pas qui le reçoit. Il n’arrive que si votre Discord laisse les membres de ce serveur vous écrire ; sinon, /mine vous le dit.
wished-brief = Votre souhait est enregistré : la note d’orientation vous sera envoyée par message privé lors de sa diffusion. Le moyen de vous joindre est conservé sous forme chiffrée jusqu’à la destruction des clés de cet événement, et vous pouvez y renoncer ici ou avec /mine.
stopped-decided = Plus de messages sur vos questions. Ce qu’elles deviennent figure toujours dans /mine.
stopped-brief = La note d’orientation ne vous sera pas envoyée.
receipt-told = Vous recevrez un message privé dès la décision ; pour l’arrêter : /mine.

told-head = **{ $code }** · { $event }
told-through = Votre question { $code } a été regroupée avec { $into }. Voici ce qu’il en est de { $into } :
told-undone = La modération est revenue sur sa dernière décision.
told-on-floor = { $code } est à l’examen : la question est maintenant posée aux intervenants et intervenantes.
told-answered = { $code } a été traitée.
told-follow-up = { $code } recevra une réponse écrite. Un message vous le dira quand elle sera là.
told-declined = La modération a écarté { $code }.
told-merged = { $code } a été regroupée avec { $into }, qui demande la même chose. Vous et vos soutiens y comptez. Si la vôtre demande autre chose, dites-le avec *Contester* dans /mine.
told-not-reached = L’événement s’est clos avant le tour de { $code }. Elle reste au dossier, et peut encore recevoir une réponse écrite.
told-queued = { $code } attend dans la file.
told-in-review = { $code } est en cours d’examen par la modération.
told-reword = La modération a ajouté une autre formulation à côté de { $code } ; la vôtre reste. Lisez-la dans /mine, et appuyez-y sur *Contester* si ce n’est pas ce que vous vouliez dire.
told-principle = { $code } est maintenant placée sous { $principle }. Son code reste.
told-foot = Tout son parcours : /mine, sur le serveur de la table ronde.
