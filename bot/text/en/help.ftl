## What `/help` says beside the first lines of each part: by role.

help-everybody-more = - **/settings** your language, and a plain style · **/privacy** what is held about you; erase it
    - Your own message as a question: press and hold it, *Apps*, *Ask this as a question*
help-rapporteurs = ## Rapporteurs
    - **/note** what was said, with its speaker, questions and objectives: progress, challenge, theme, answer, recommendation, commitment
    - **/mine**, *My notes*: correct a note or withdraw it
    An *answer* completes the question that it names, also after the close.
help-organizers-more = - **/organize check** what must be mended, before the day · **practice** try everything, then erase it · **links** for screen, chair and phones
    - **/brief-publish** circulates the edited brief · **/fairness** how the floor was shared
