## Что видит председатель на своей странице.

chair-page-title = { $event } · Председатель
chair-page-name = Председатель
chair-page-times = Время
chair-page-hard-end = Безусловное окончание в { $time }
chair-page-end = Окончание по плану в { $time }
chair-page-late = { $minutes ->
        [one] Сверх времени { $minutes } минута
        [few] Сверх времени { $minutes } минуты
        [many] Сверх времени { $minutes } минут
       *[other] Сверх времени { $minutes } минуты
    }: { $cost ->
        [0] ни один вопрос пока не потерян
        [one] примерно на { $cost } вопрос меньше
        [few] примерно на { $cost } вопроса меньше
        [many] примерно на { $cost } вопросов меньше
       *[other] примерно на { $cost } вопроса меньше
    }
chair-page-cost = { $minutes ->
        [1] Каждая минута сверх времени — примерно на один вопрос меньше.
        [one] Каждая { $minutes } минута сверх времени — примерно на один вопрос меньше.
        [few] Каждые { $minutes } минуты сверх времени — примерно на один вопрос меньше.
        [many] Каждые { $minutes } минут сверх времени — примерно на один вопрос меньше.
       *[other] Каждые { $minutes } минуты сверх времени — примерно на один вопрос меньше.
    }
chair-page-messages = От модераторов
chair-page-message-new = От модераторов: { $text }
chair-page-read = Прочитано
chair-page-as-asked = Как был задан вопрос:
chair-page-take = Взять вместо этого { $code }
chair-page-why = Почему вне очереди? Причину увидят все.
chair-page-other = Другая причина
chair-page-hands = Поднятые руки
chair-page-undo = Отменить моё решение по { $code }
next-changed = Тем временем очередь перешла: теперь следующим идёт не { $expected }, а { $code }. Ничего не изменилось: посмотрите и нажмите ещё раз.
chair-page-next = Следующий: { $code }
