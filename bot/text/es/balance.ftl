## La regla por la que se da la palabra y cómo se ha repartido.

command-how = Cómo se decide quién toma la palabra y cómo se ha repartido hasta ahora
how-balanced = ## A quién corresponde el turno
    Hay una sola lista de espera para la sala y para quienes participan en línea. De lo que espera, pasa primero, por este orden:
    1. lo que trata de los principios de la sesión en curso
    2. la parte a la que corresponde el turno: { $cycle }, y vuelta a empezar; la parte en que nadie espera se pasa por alto
    3. el principio menos tratado
    4. quien aún no ha tenido la palabra
    5. lo que tiene más apoyos
    6. lo más antiguo
    7. el orden de los principios en el programa y, después, el número
    Cada elección se muestra con su motivo. Para dar la palabra fuera de turno hace falta un motivo que todos ven.
how-support = ## A quién corresponde el turno
    Pasa la pregunta con más apoyos y, en caso de empate, la más antigua. Cada elección se muestra con su motivo.
how-oldest = ## A quién corresponde el turno
    Pasa la pregunta más antigua. Cada elección se muestra con su motivo.
how-shares = ### Hasta ahora
how-share = - { $name }: { $turns } de { $asked } con turno, { $minutes } min; { $wait }
how-wait = la mitad esperó menos de { $minutes } min
how-no-wait = aún no ha habido ningún turno
balance-line = -# Tratadas hasta ahora: { $sides } · { $principles }
balance-online = en línea { $turns } de { $asked }
balance-room = sala { $turns } de { $asked }
balance-not-reached = { $count ->
        [0] A este ritmo se tratarán todas las preguntas en espera.
        [one] A este ritmo, { $count } pregunta en espera no llegará a tratarse.
       *[other] A este ritmo, { $count } preguntas en espera no llegarán a tratarse.
    }
