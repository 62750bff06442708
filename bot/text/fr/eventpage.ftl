## La page de l'événement sur le Web, avant et après.

eventpage-about = À propos de la table ronde
eventpage-when = Date et lieu
eventpage-part = Comment participer
eventpage-programme = Le programme
eventpage-programme-was = Le programme tel qu’il s’est déroulé
eventpage-speakers = Intervenants et intervenantes
eventpage-background = Contexte
eventpage-links = Liens
# Same: the same word
eventpage-notes = Notes
eventpage-announced = Extrait de l’annonce :
eventpage-principles =
    { $count ->
        [one] L’événement met l’accent sur un principe transversal :
       *[other] L’événement met l’accent sur { $count } principes transversaux :
    }
eventpage-principles-was =
    { $count ->
        [one] L’événement a mis l’accent sur un principe transversal :
       *[other] L’événement a mis l’accent sur { $count } principes transversaux :
    }
eventpage-organizers-was = L’événement a été organisé par { $names }.
eventpage-partners-was = Il s’est tenu en partenariat avec { $names }.
eventpage-funders-was = Le soutien financier de { $names } est vivement apprécié.
eventpage-organizers = L’événement est organisé par { $names }.
eventpage-partners = Il se tient en partenariat avec { $names }.
eventpage-funders = Le soutien financier de { $names } est vivement apprécié.
eventpage-audience = Public visé : { $names }.
eventpage-time = { $local } (de { $start } à { $end } UTC)
eventpage-venue = { $venue }, et en ligne
eventpage-takes-place = La table ronde se tient le { $time }. Lieu : { $venue } et en ligne.
eventpage-took-place = La table ronde s’est tenue le { $time }. Lieu : { $venue } et en ligne.
eventpage-takes-place-online = La table ronde se tient en ligne le { $time }.
eventpage-took-place-online = La table ronde s’est tenue en ligne le { $time }.
eventpage-happened =
    { $asked ->
        [0] Aucune question n’a été posée ;
        [one] Une question a été posée, dans la salle et en ligne ;
       *[other] { $asked } questions ont été posées, dans la salle et en ligne ;
    } { $turns ->
        [0] personne n’a eu la parole,
        [one] la parole a été donnée une fois,
       *[other] la parole a été donnée { $turns } fois,
    } et { $answered ->
        [0] aucune question n’a été traitée.
        [one] une question a été traitée.
       *[other] { $answered } questions ont été traitées.
    }
eventpage-how = Dans la salle ou en ligne, chacun et chacune peut poser des questions, soutenir celles des autres et voter. Chaque question reçoit un récépissé et une suite.
eventpage-role-speaker = Intervenant ou intervenante
eventpage-role-chair = Présidence
eventpage-role-discussant = Discussion
eventpage-brief = La note d’orientation
eventpage-brief-coming = Une note d’orientation présentant les grands thèmes et les recommandations sera publiée en ligne après l’événement et diffusée à tous les participants et participantes.
eventpage-brief-out = La note d’orientation a été publiée le { $day } (édition { $number }).
eventpage-brief-posted = Elle a été diffusée aux participants et participantes ; toute autre personne peut la demander à l’équipe organisatrice.
eventpage-tags = Classement
eventpage-tag-category = Catégorie d’événement
eventpage-tag-organizers = Principaux organisateurs
eventpage-tag-scope = Portée géographique
eventpage-tag-workstream = Produit de l’axe de travail
eventpage-tag-review = Processus d’examen régional
eventpage-tag-objectives = Objectifs du Pacte mondial
eventpage-tag-themes = Thèmes transversaux
eventpage-objectives-all = Général (les 23 objectifs)
