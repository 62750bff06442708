## Quién se inscribió de antemano, y el código personal de /join.

name-registered = { $name } (según la inscripción)
name-stated = { $name } (según declara)
option-join-code = Su código personal de la inscripción, por ejemplo 7K4M-Q2XW
joined-registered = El nombre y la organización son los de la inscripción; si los cambia, se muestran como declarados por usted.
registration-malformed = Eso no es un código personal. Tiene ocho letras y cifras, por ejemplo 7K4M-Q2XW; lo recibió con su inscripción.
registration-wrong = No hay ningún código personal así para este evento. Compárelo con el que recibió al inscribirse; después de cinco intentos fallidos hay que esperar diez minutos. Puede usar /join sin código.
registration-tries = Demasiados intentos con códigos erróneos. Podrá intentarlo de nuevo a las { $at }. Puede usar /join sin código.
registration-taken = Otra persona ya usó este código. Si es el suyo, avise al equipo organizador; entretanto, use /join sin código.
registrations-closed = { $event } está cerrado: ya nadie puede usar un código personal. No se ha importado nada.
