## El idioma y el estilo de las respuestas.

command-settings = Elegir el idioma de sus respuestas y si se muestran con formato o sencillas
option-settings-language = Su idioma; si no indica ninguna opción, aparece un menú
option-settings-style = Con formato o sencillo: una línea por elemento, para lectores de pantalla
button-language = Idioma
settings-head = ### Idioma y estilo
settings-language = Las respuestas se le dan en este idioma: { $name }
settings-discord = Es el idioma de su Discord o el más próximo de los disponibles.
settings-style = Estilo: { $name }
settings-kept = Se aplica de inmediato a todo lo que solo usted ve, y a los mensajes que solicite a partir de ahora. Los mensajes comunes están en los idiomas del evento. Esta elección se conserva cifrada hasta que se destruyan las claves del evento.
settings-choose-language = Idioma…
settings-choose-style = Estilo…
language-discord = El de mi Discord
style-rich = Con formato
style-rich-means = Con títulos, negritas y barras
style-plain = Sencillo
style-plain-means = Una línea por elemento, sin adornos: adecuado para lectores de pantalla

language-unknown = «{ $typed }» no figura entre los idiomas disponibles. Elija uno de estos: { $choices }.
style-unknown = «{ $typed }» no es un estilo. Elija uno de estos: { $choices }.
