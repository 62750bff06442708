## Cómo llegar a las páginas del evento, para el equipo organizador.

command-organize-links = Los enlaces y códigos de las páginas y una hoja para imprimir
links-draft = Los enlaces de las páginas se crean al abrir { $event }. Ábralo con /organize open y vuelva aquí.
links-off = Las páginas están desactivadas. Ponga enabled = true en el apartado [screen] de la configuración y reinicie el bot.
links-head = ## Las páginas de { $event }
links-screen = **Pantalla**, para el proyector: { $url }
    Para una transmisión, solo con el código en línea: { $stream }
links-chair = **Presidencia**: { $url }
    Quien tiene este enlace actúa como presidencia. Envíelo solo a quien preside.
links-room = **En la sala**, código { $code }: { $url }
links-online = **En línea, sin Discord**, código { $code }: { $url }
links-sheet = Se adjunta la hoja con ambos códigos: ábrala en un navegador e imprímala.
links-local = -# Estas direcciones solo funcionan en el propio equipo del bot. Ponga en public_url, en el apartado [screen], la dirección de su proxy inverso.
links-renewed-chair = La presidencia tiene un enlace nuevo; el anterior ya no funciona.
links-renewed-page = Ambos códigos son nuevos; los anteriores ya no funcionan. Imprima la hoja de nuevo.
button-links-chair = Nuevo enlace para la presidencia
button-links-page = Nuevos códigos
sheet-title = Pregunte, apoye, vote
sheet-room = En la sala
sheet-online = En línea
sheet-how = Escanee el código con su teléfono, o abra { $url } y escriba el código.
