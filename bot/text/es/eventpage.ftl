## La página del evento en la web, antes y después.

eventpage-about = Acerca de la mesa redonda
eventpage-when = Fecha y lugar
eventpage-part = Cómo participar
eventpage-programme = Programa
eventpage-programme-was = El programa tal como se desarrolló
eventpage-speakers = Intervienen
eventpage-background = Antecedentes
eventpage-links = Enlaces
eventpage-notes = Notas
eventpage-announced = Del anuncio:
eventpage-principles =
    { $count ->
        [one] Se centra en un principio transversal:
       *[other] Se centra en { $count } principios transversales:
    }
eventpage-principles-was =
    { $count ->
        [one] Se centró en un principio transversal:
       *[other] Se centró en { $count } principios transversales:
    }
eventpage-organizers-was = El evento fue organizado por { $names }.
eventpage-partners-was = Se celebró en colaboración con { $names }.
eventpage-funders-was = Contó con el apoyo financiero de { $names }.
eventpage-organizers = El evento está organizado por { $names }.
eventpage-partners = Se celebra en colaboración con { $names }.
eventpage-funders = Cuenta con el apoyo financiero de { $names }.
eventpage-audience = Dirigido a: { $names }.
eventpage-time = { $local } (de { $start } a { $end } UTC)
eventpage-venue = { $venue }, y en línea
eventpage-takes-place = La mesa redonda se celebrará el { $time }. Lugar: { $venue }, y en línea.
eventpage-took-place = La mesa redonda se celebró el { $time }. Lugar: { $venue }, y en línea.
eventpage-takes-place-online = La mesa redonda se celebra en línea el { $time }.
eventpage-took-place-online = La mesa redonda se celebró en línea el { $time }.
eventpage-happened =
    { $asked ->
        [0] No se formuló ninguna pregunta;
        [one] Se formuló una pregunta, en la sala y en línea;
       *[other] Se formularon { $asked } preguntas, en la sala y en línea;
    } { $turns ->
        [one] hubo un turno de palabra
       *[other] hubo { $turns } turnos de palabra
    } y { $answered ->
        [one] se respondió una pregunta.
       *[other] se respondieron { $answered } preguntas.
    }
eventpage-how = En la sala o en línea, todas las personas pueden preguntar, apoyar preguntas de otras y votar. Cada pregunta recibe un comprobante y un desenlace.
eventpage-role-speaker = Orador u oradora
eventpage-role-chair = Presidencia
eventpage-role-discussant = Comentarista
eventpage-brief = El informe de políticas
eventpage-brief-coming = Después del evento se publicará en línea un informe de políticas con los principales temas y recomendaciones, que se difundirá entre todas las personas participantes.
eventpage-brief-out = El informe de políticas se publicó el { $day } (edición { $number }).
eventpage-brief-posted = Se difundió entre las personas participantes; el equipo organizador lo facilita a quien lo solicite.
eventpage-tags = Clasificación
eventpage-tag-category = Categoría del evento
eventpage-tag-organizers = Principales entidades organizadoras
eventpage-tag-scope = Ámbito geográfico
eventpage-tag-workstream = Producto de la línea de trabajo
eventpage-tag-review = Proceso de examen regional
eventpage-tag-objectives = Objetivos del Pacto Mundial
eventpage-tag-themes = Temas transversales
eventpage-objectives-all = General (los 23 objetivos)
