## Для модераторов.

console-title = Модераторам · { $event }
console-session = Сейчас: **{ $session }**, окончание { $ends }
console-trouble = Не удалось доставить { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }: см. /organize status.
console-empty = Никто не ждёт.
console-due = **По плану { $due }: { $session }.** Начните это заседание, сдвиньте его и все следующие на несколько минут или пропустите его.
console-in-review = ### На рассмотрении — { $count }
console-queued = ### Следующие в очереди — { $count }
console-open = Открыть вопрос…
button-start = Начать
button-next = Следующий
button-answered = Ответ дан
button-back = Вернуть
button-queue = Очередь
button-review = Рассмотреть
button-approve = Принять
button-decline = Отклонить
button-floor = На обсуждение
item-head = **{ $code }** · { $status } · { $principle }
    задан { $asked } · ▲ { $support }
decline-why = Почему { $code } отклонён? Причину сообщат автору.
floor-why = Почему { $code } идёт вне очереди? Причину увидят все.
reason-choose = Выберите причину…
decided-queued = { $code } в очереди.
decided-in-review = { $code } на рассмотрении.
decided-on-floor = { $code } на обсуждении.
decided-answered = { $code }: ответ дан.
decided-follow-up = { $code }: будет дан письменный ответ.
decided-declined = { $code } отклонён: { $reason }
decided-merged = { $code } объединён с другим.
decided-withdrawn = { $code } отозван.
decided-not-reached = { $code } не рассмотрен за недостатком времени.
taken = **{ $code } на обсуждении.**
review-empty = Нет вопросов, которые ждут рассмотрения.
reworded = Эта формулировка стоит теперь рядом с исходной у { $code }.
paused = Приём вопросов приостановлен. Всё, что в очереди, сохраняется; возобновить: /mod resume.
resumed = Приём вопросов возобновлён.
blocked-asker = От автора { $code } больше ничего не принимается. Кто это, остаётся неизвестно.
review-on = Вопросы рассматривает модератор, прежде чем их увидят все.
review-off = Вопросы сразу попадают в очередь.
redacted-reason = Удалено организаторами
redacted = Формулировка { $code } удалена навсегда; код и итог остаются.
item-similar = **Возможно, о том же:**
