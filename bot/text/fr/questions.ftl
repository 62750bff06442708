## Les questions : récépissés, file d’attente, ses propres questions.

receipt = **{ $code } · { $secret }**
    Votre question est enregistrée, sous { $principle }. { $code } est son numéro, visible de tous ; les quatre lettres n’appartiennent qu’à vous : notez les deux.
receipt-as-named = Vous apparaissez ainsi : { $who }. Votre nom figure aussi dans les exportations et dans la note d’orientation.
receipt-as-affiliation = Vous apparaissez ainsi : { $who }. Votre nom n’est pas conservé avec la question.
receipt-as-sector = Vous apparaissez ainsi : { $who }. Ni votre nom ni votre affiliation ne sont conservés avec la question.
receipt-as-anonymous = Vous apparaissez ainsi : { $who }. Personne ne voit qui a posé la question : ni la modération, ni la présidence, ni l’écran, ni les exportations, ni les journaux.
receipt-review = Ensuite : la modération l’examine. /mine vous dit à tout moment ce que devient { $code }.
receipt-privacy = -# Ce qui est conservé à votre sujet, combien de temps, et comment l’effacer : /privacy
receipt-queued = Ensuite : elle attend dans la file, où d’autres peuvent la soutenir. /mine vous dit à tout moment ce que devient { $code }.
held = Pas encore envoyée. Ce que vous avez saisi est conservé pendant 15 minutes.

status-in-review = en cours d’examen par la modération
status-queued = dans la file d’attente
status-on-floor = à l’examen
status-answered = traitée
status-follow-up = en attente d’une réponse écrite
status-declined = écartée
status-merged = regroupée avec une autre
status-withdrawn = retirée
status-not-reached = non abordée, faute de temps

move-ask = posée
move-edit = modifiée
move-withdraw = retirée
move-approve = acceptée
move-decline = écartée
move-next = mise à l’examen
move-floor = mise à l’examen
move-answered = traitée
move-back = remise dans la file
move-followup = une réponse écrite est due
move-merge = regroupée
move-reopen = rouverte
move-close = l’événement a été clos

attribution-named = Nom
attribution-named-means = Nom et affiliation sont affichés, y compris dans les exportations et la note d’orientation
attribution-affiliation = Affiliation
attribution-affiliation-means = Seule votre organisation est affichée
attribution-sector = Secteur
attribution-sector-means = Seul votre secteur est affiché, ni votre nom ni votre organisation
attribution-anonymous = Anonyme
attribution-anonymous-means = Rien à votre sujet n’est montré à qui que ce soit
attendance-online = en ligne
attendance-room = dans la salle

sector-government = Pouvoirs publics
sector-international-organization = Organisation internationale
sector-civil-society = Société civile
sector-academia = Monde universitaire
sector-private-sector = Secteur privé
sector-migrant-or-diaspora = Communauté de migrants ou diaspora
sector-media = Médias
sector-other = Autre

queue-head = ## { $where }
    { $count ->
        [0] Aucune question en attente.
        [one] { $count } question en attente.
       *[other] { $count } questions en attente.
    }
queue-all = Questions dans la file d’attente
queue-empty = Soyez la première personne à poser une question.
support-given = Vous soutenez { $code }. Elle a { $count ->
        [one] { $count } soutien
       *[other] { $count } soutiens
    }. Choisissez-la de nouveau pour reprendre votre soutien.
support-taken-back = Vous ne soutenez plus { $code }. Elle a { $count ->
        [one] { $count } soutien
       *[other] { $count } soutiens
    }.

edited = { $code } a sa nouvelle formulation ; état : { $status_words }.
withdrawn = { $code } est retirée. Elle garde son code ; les autres ne voient plus sa formulation.

form-ask-title = Poser une question
form-missing-title = Encore une précision
form-edit-title = Modifier { $code }
form-principle = Sur quoi porte-t-elle ?
form-question = Votre question
form-question-hint = Une seule question, de { $min } à { $max } caractères
form-attribution = Comment souhaitez-vous apparaître ?
form-attribution-hint = Pour cette seule question, et partout. Ce qui est conservé à votre sujet : /privacy
join-attribution-hint = Pour vos questions, sauf autre choix pour l’une d’elles. Ce qui est conservé : /privacy
form-name = Nom
form-name-hint = Conservé seulement si vous posez la question sous votre nom
# Same: the same word
form-affiliation = Affiliation
form-sector = Secteur
form-attendance = Où participez-vous ?
form-join-title = À votre sujet

joined-head = Conservé, sous forme chiffrée, pour cet événement :
joined-none = non précisé
joined-kept = Cela sert seulement à remplir vos questions, selon votre choix pour chacune. Vous pouvez le modifier avec /join.
order-support = Les plus soutenues d’abord
order-oldest = Les plus anciennes d’abord
move-unmerge = regroupement annulé
move-principle = placée sous un autre principe
move-reword = une autre formulation a été ajoutée
move-undo = une décision a été annulée
move-redact = sa formulation a été supprimée
move-block = examinée par la modération
similar-head = { $code } est enregistrée. D’autres posent peut-être la même question :
similar-keep = Si la vôtre demande autre chose, vous n’avez rien à faire : { $code } garde sa place.
button-instead = Soutenir { $code } et retirer la mienne
instead = Vous soutenez maintenant { $code }, et { $mine } est retirée.
