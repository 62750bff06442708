## Вопросы: квитанции, очередь, собственные вопросы.

receipt = **{ $code } · { $secret }**
    Ваш вопрос сохранён в разделе «{ $principle }». { $code } — его номер, который видят все; четыре буквы — только ваши: запишите и то и другое.
receipt-as-named = Вас видят так: { $who }. Ваше имя указывается также в выгрузках и в аналитической записке.
receipt-as-affiliation = Вас видят так: { $who }. Ваше имя вместе с вопросом не хранится.
receipt-as-sector = Вас видят так: { $who }. Ни имя, ни организация вместе с вопросом не хранятся.
receipt-as-anonymous = Вас видят так: { $who }. Никто не видит, кто задал вопрос: ни модераторы, ни председатель; его нет ни на экране, ни в выгрузках, ни в журналах.
receipt-review = Далее: вопрос рассмотрит модератор. Что стало с { $code }, можно в любое время узнать командой /mine.
receipt-privacy = -# Что о вас хранится, как долго и как это стереть: /privacy
receipt-queued = Далее: вопрос ждёт в очереди, где его могут поддержать другие. Что стало с { $code }, можно в любое время узнать командой /mine.
held = Ещё не отправлено. То, что вы написали, хранится 15 минут.

status-in-review = на рассмотрении модераторов
status-queued = в очереди
status-on-floor = на обсуждении
status-answered = ответ дан
status-follow-up = ожидается письменный ответ
status-declined = отклонён
status-merged = объединён с другим
status-withdrawn = отозван
status-not-reached = не рассмотрен за недостатком времени

move-ask = задан
move-edit = изменён
move-withdraw = отозван
move-approve = принят
move-decline = отклонён
move-next = вынесен на обсуждение
move-floor = вынесен на обсуждение
move-answered = ответ дан
move-back = возвращён в очередь
move-followup = будет дан письменный ответ
move-merge = объединён
move-reopen = открыт заново
move-close = мероприятие завершено

attribution-named = С именем
attribution-named-means = Видны имя и организация, в том числе в выгрузках и в аналитической записке
attribution-affiliation = С организацией
attribution-affiliation-means = Видна только ваша организация
attribution-sector = С сектором
attribution-sector-means = Виден только ваш сектор, без имени и организации
attribution-anonymous = Анонимно
attribution-anonymous-means = Никому ничего о вас не показывается
attendance-online = онлайн
attendance-room = в зале

sector-government = Государственные органы
sector-international-organization = Международная организация
sector-civil-society = Гражданское общество
sector-academia = Академические круги
sector-private-sector = Частный сектор
sector-migrant-or-diaspora = Сообщество мигрантов или диаспора
sector-media = Средства массовой информации
sector-other = Другое

queue-head = ## { $where }
    { $count ->
        [0] Вопросов в очереди нет.
        [one] { $count } вопрос в очереди.
        [few] { $count } вопроса в очереди.
        [many] { $count } вопросов в очереди.
       *[other] { $count } вопроса в очереди.
    }
queue-all = Вопросы в очереди
queue-empty = Задайте первый вопрос.
support-given = Вы поддерживаете { $code }. У вопроса { $count ->
        [one] { $count } голос поддержки
        [few] { $count } голоса поддержки
        [many] { $count } голосов поддержки
       *[other] { $count } голоса поддержки
    }. Чтобы отменить поддержку, выберите его ещё раз.
support-taken-back = Вы больше не поддерживаете { $code }. У вопроса { $count ->
        [one] { $count } голос поддержки
        [few] { $count } голоса поддержки
        [many] { $count } голосов поддержки
       *[other] { $count } голоса поддержки
    }.

edited = У { $code } новая формулировка. Состояние: { $status_words }.
withdrawn = { $code } отозван. Код за ним остаётся; его формулировку другие больше не видят.

form-ask-title = Задать вопрос
form-missing-title = Осталось уточнить
form-edit-title = Изменить { $code }
form-principle = О чём он?
form-question = Ваш вопрос
form-question-hint = Один вопрос, от { $min } до { $max } знаков
form-attribution = Как вас показать?
form-attribution-hint = Только для этого вопроса, но везде. Что о вас хранится: /privacy
join-attribution-hint = Для ваших вопросов, если для какого-то не выбрано иное. Что о вас хранится: /privacy
form-name = Имя
form-name-hint = Хранится, только если вы задаёте вопрос от своего имени
form-affiliation = Организация
form-sector = Сектор
form-attendance = Где вы участвуете?
form-join-title = О вас

joined-head = Хранится в зашифрованном виде для этого мероприятия:
joined-none = не указано
joined-kept = Это нужно только для того, чтобы заполнять ваши вопросы так, как вы решите для каждого. Изменить можно командой /join.
order-support = Сначала самые поддержанные
order-oldest = Сначала заданные раньше
move-unmerge = объединение отменено
move-principle = перенесён к другому принципу
move-reword = добавлена другая формулировка
move-undo = решение отменено
move-redact = его формулировка удалена
move-block = рассмотрен модератором
similar-head = { $code } сохранён. Возможно, другие спрашивают о том же:
similar-keep = Если ваш вопрос о другом, ничего делать не нужно: { $code } остаётся на своём месте.
button-instead = Поддержать { $code } и отозвать мой
instead = Теперь вы поддерживаете { $code }, а { $mine } отозван.
