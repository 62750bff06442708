## Lo que dice `/help` además de las primeras líneas de cada parte, según la función.

help-everybody-more = - **/settings** su idioma y un estilo sencillo · **/privacy** qué se conserva sobre usted; borrarlo
    - Un mensaje suyo como pregunta: manténgalo pulsado, *Aplicaciones*, *Enviar como pregunta*
help-rapporteurs = ## Relatoría
    - **/note** lo que se dijo, con quién lo dijo, preguntas y objetivos: avance, desafío, tema, respuesta, recomendación, compromiso
    - **/mine**, *Mis notas*: corregir una nota o retirarla
    Una *respuesta* completa la pregunta que indica, también después del cierre.
help-organizers-more = - **/organize check** qué hay que corregir antes del día · **practice** probarlo todo y borrarlo después · **links** para la pantalla, la presidencia y los teléfonos
    - **/brief-publish** difunde el informe editado · **/fairness** cómo se repartió la palabra
