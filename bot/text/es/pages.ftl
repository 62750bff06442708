## Lo que dice cada página de la sala.

page-skip = Ir al contenido
page-languages = Idiomas
page-lost = Se ha perdido la conexión: esta página no está al día. Lo intenta de nuevo por sí sola.
page-back = Conexión restablecida.
page-return = Volver
page-refused-title = No se ha podido hacer
page-unknown = Esa página no existe. Compruebe la dirección o escanee de nuevo el código de la pantalla.
page-too-fast = Demasiadas solicitudes seguidas desde aquí. Espere diez segundos e inténtelo de nuevo.
page-too-large = El texto es demasiado largo. Acórtelo y envíelo de nuevo.
page-forged = Esto no procede de la propia página. Abra la página de nuevo y envíelo desde allí.
page-malformed = El navegador ha enviado algo que no se puede leer. Abra la página de nuevo e inténtelo otra vez.
page-fault = Algo ha fallado por nuestra parte, y ya tenemos aviso de ello. Antes de intentarlo de nuevo, compruebe si ha llegado. Si pide ayuda, indique esta referencia: { $reference }
page-elsewhere = Las páginas están en { $url }: abra esa dirección. Con otro nombre no se muestran.
page-crowded = Demasiadas personas consultan las páginas en este momento. Inténtelo de nuevo dentro de un minuto.
page-link-unknown = Este enlace o código no funciona, o ya no es válido: los códigos pueden renovarse. Escanee o escriba el que figura ahora en la pantalla; quien preside puede pedir un enlace nuevo al equipo organizador.
