## La langue et le style des réponses.

command-settings = Choisir la langue de vos réponses, et un affichage enrichi ou simple
option-settings-language = Votre langue ; sans aucune option, un menu s’affiche
option-settings-style = Enrichi, ou simple : une ligne par élément, pour les lecteurs d’écran
button-language = Langue
settings-head = ### Langue et style
settings-language = Les réponses vous sont données dans cette langue : { $name }
settings-discord = C’est la langue de votre Discord, ou la plus proche parmi celles disponibles.
settings-style = Style : { $name }
settings-kept = Cela vaut dès maintenant pour tout ce que vous êtes seul à voir, et pour les messages que vous demanderez désormais. Les messages communs sont dans les langues de l’événement. Ce choix est conservé sous forme chiffrée jusqu’à la destruction des clés de l’événement.
settings-choose-language = Langue…
# Same: the same word
settings-choose-style = Style…
language-discord = Comme dans mon Discord
style-rich = Enrichi
style-rich-means = Avec des titres, des caractères gras et des barres
style-plain = Simple
style-plain-means = Une ligne par élément, sans ornement : convient aux lecteurs d’écran

language-unknown = « { $typed } » ne fait pas partie des langues proposées. Choisissez parmi : { $choices }.
style-unknown = « { $typed } » n’est pas un style. Choisissez parmi : { $choices }.
