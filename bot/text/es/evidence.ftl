## Los datos empíricos, para quien los aportó: encontrarlos y corregirlos; lo demás está en notes.ftl.

button-evidence-mine = Mis datos empíricos
button-evidence-source = Corregir la fuente
button-evidence-subject = Corregir el tema
evidence-anew = -# Si la corrige, la moderación tendrá que revisarla de nuevo.
evidence-held = No se ha corregido nada. Esto es lo que escribió, para que pueda copiarlo:
evidence-corrected = -# Quien la aportó la ha corregido: léala de nuevo.
evidence-own-head = ## { $count ->
        [one] Su aportación de datos empíricos
       *[other] Sus { $count } aportaciones de datos empíricos
    }
evidence-own-more = { $count ->
        [one] y { $count } anterior: pulse *Mis datos empíricos*
       *[other] y { $count } anteriores: pulse *Mis datos empíricos*
    }
evidence-own-none = Aún no ha aportado datos empíricos. Hágalo con /evidence: un estudio, datos, un informe.

form-correct-title = Corregir { $code }
form-evidence-title = Título
form-evidence-url = Dirección: https://…
form-evidence-authors = Autoría
form-evidence-institution = Institución
form-evidence-year = Año
form-evidence-produced-in = Dónde se elaboró
form-evidence-about-region = País o región de que trata
form-evidence-principle = Principio
form-evidence-note = Qué demuestra, en una frase

evidence-changed = { $state ->
        [accepted] Entretanto, otra persona de la moderación aceptó { $code }. Usted no ha decidido nada.
        [declined] Entretanto, otra persona de la moderación decidió no admitir { $code }. Usted no ha decidido nada.
        [withdrawn] Entretanto, quien aportó { $code } la retiró. Usted no ha decidido nada.
       *[in_review] Entretanto, quien aportó { $code } la corrigió; espera revisión tal como figura ahora. Usted no ha decidido nada.
    }
